/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(vertex_embeddings, one_instance_an_input)
{
    llm_try_t *try = wire_try(&llm_dialect_vertex_embeddings, "text-embedding-005");

    ASSERT_STR(wire_sent(try, "{'model':'m','input':['a','b'],'dimensions':8,"
                              "'task_type':'RETRIEVAL_QUERY'}"),
               "{'instances':[{'content':'a','task_type':'RETRIEVAL_QUERY'},{'content':'b',"
               "'task_type':'RETRIEVAL_QUERY'}],'parameters':{'outputDimensionality':8}}");
    ASSERT_STR(wire_got(try, "{'predictions':[{'embeddings':{'values':[1],'statistics':"
                             "{'token_count':2}}},{'embeddings':{'values':[2],'statistics':"
                             "{'token_count':3}}}]}"),
               "{'data':[{'object':'embedding','index':0,'embedding':[1]},"
               "{'object':'embedding','index':1,'embedding':[2]}]} usage=5+0");
}
