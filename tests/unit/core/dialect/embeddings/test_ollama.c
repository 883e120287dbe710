/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(ollama_embeddings, all_at_once)
{
    llm_try_t *try = wire_try(&llm_dialect_ollama_embeddings, "nomic-embed-text");

    ASSERT_STR(wire_sent(try, "{'model':'m','input':'a','truncate':false}"),
               "{'model':'nomic-embed-text','input':['a'],'truncate':false}");
    ASSERT_STR(wire_got(try, "{'embeddings':[[1]],'prompt_eval_count':2}"),
               "{'data':[{'object':'embedding','index':0,'embedding':[1]}]} usage=2+0");
}
