/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(cohere_embeddings, texts_and_pictures)
{
    llm_try_t *try = wire_try(&llm_dialect_cohere_embeddings, "embed-v4.0");

    ASSERT_STR(wire_sent(try, "{'model':'m','input':'a','input_type':'search_query'}"),
               "{'model':'embed-v4.0','texts':['a'],'input_type':'search_query',"
               "'embedding_types':['float']}");
    ASSERT_STR(wire_sent(try, "{'model':'m','input':['data:image/png;base64,AA']}"),
               "{'model':'embed-v4.0','images':['data:image/png;base64,AA'],'input_type':'image',"
               "'embedding_types':['float']}");
    ASSERT_STR(wire_got(try, "{'embeddings':{'float':[[1,2]]},'meta':{'billed_units':"
                             "{'input_tokens':4}}}"),
               "{'data':[{'object':'embedding','index':0,'embedding':[1,2]}]} usage=4+0");
}
