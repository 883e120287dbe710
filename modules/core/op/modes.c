/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "llm_op.h"

const llm_mode_t llm_modes[LLM_MODES] = {
    [LLM_MODE_CHAT] = { "chat", LLM_OP_GENERATE },
    [LLM_MODE_COMPLETION] = { "completion", LLM_OP_GENERATE },
    [LLM_MODE_EMBEDDING] = { "embedding", LLM_OP_EMBEDDING },
};

llm_mode_e llm_mode_of(const char *name)
{
    for (int mode = LLM_MODE_NONE + 1; name != NULL && mode < LLM_MODES; mode++) {
        if (strcmp(llm_modes[mode].name, name) == 0) {
            return (llm_mode_e)mode;
        }
    }
    return LLM_MODE_NONE;
}
