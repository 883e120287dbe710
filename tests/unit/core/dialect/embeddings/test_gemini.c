/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(gemini_embeddings, one_content_an_input)
{
    llm_try_t *try = wire_try(&llm_dialect_gemini_embeddings, "gemini-embedding-001");

    ASSERT_STR(wire_sent(try, "{'model':'m','input':['a',['b','c']],'dimensions':8}"),
               "{'requests':[{'model':'models/gemini-embedding-001','content':{'parts':"
               "[{'text':'a'}]},'outputDimensionality':8},{'model':'models/gemini-embedding-001',"
               "'content':{'parts':[{'text':'b'},{'text':'c'}]},'outputDimensionality':8}]}");
    ASSERT_STR(wire_sent(try, "{'model':'m','input':[[]]}"),
               "!'input' must hold strings, file parts, or lists of them");
    ASSERT_STR(wire_sent(try, "{'model':'m','input':7}"),
               "!'input' must hold strings, file parts, or lists of them");
    ASSERT_STR(wire_got(try, "{'embeddings':[{'values':[1]},{'values':[2]}]}"),
               "{'data':[{'object':'embedding','index':0,'embedding':[1]},"
               "{'object':'embedding','index':1,'embedding':[2]}]} usage=0+0");
}
