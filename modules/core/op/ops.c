/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "llm_op.h"

const llm_op_t llm_ops[LLM_OPS] = {
    [LLM_OP_CHAT] = { .name = "chat completions", .mode = "chat", .other = LLM_OP_COMPLETION },
    [LLM_OP_COMPLETION] = { .name = "text completions", .mode = "completion",
                            .other = LLM_OP_CHAT },
    [LLM_OP_EMBEDDING] = { .name = "embeddings", .mode = "embedding" },
};

llm_op_e llm_op_of_mode(const char *mode)
{
    for (int op = LLM_OP_NONE + 1; op < LLM_OPS; op++) {
        if (strcmp(llm_ops[op].mode, mode) == 0) {
            return (llm_op_e)op;
        }
    }
    return LLM_OP_NONE;
}
