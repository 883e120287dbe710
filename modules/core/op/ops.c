/* SPDX-License-Identifier: Apache-2.0 */
#include "llm_op.h"

const llm_op_t llm_ops[LLM_OPS] = {
    [LLM_OP_GENERATE] = { "generation", LLM_OP_WRITES | LLM_OP_STREAMS },
    [LLM_OP_EMBEDDING] = { "embedding", 0 },
};
