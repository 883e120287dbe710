/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "llm_op.h"

const llm_op_t llm_ops[LLM_OPS] = {
    [LLM_OP_CHAT] = {
        .name = "chat completions", .path = "/chat/completions", .mode = "chat",
        .call_type = "acompletion", .required = "messages", .prompt = "messages",
        .probe = "{\"model\":\"m\",\"max_tokens\":16,"
                 "\"messages\":[{\"role\":\"user\",\"content\":\"What's 1+1?\"}]}",
        .other = LLM_OP_COMPLETION,
    },
    [LLM_OP_COMPLETION] = {
        .name = "text completions", .path = "/completions", .mode = "completion",
        .call_type = "atext_completion", .required = "prompt", .prompt = "prompt",
        .probe = "{\"model\":\"m\",\"prompt\":\"1+1=\",\"max_tokens\":16}",
        .other = LLM_OP_CHAT,
    },
    [LLM_OP_EMBEDDING] = {
        .name = "embeddings", .path = "/embeddings", .mode = "embedding",
        .call_type = "aembedding", .required = "input",
        .probe = "{\"model\":\"m\",\"input\":[\"test from llm gateway\"]}",
    },
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
