/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include "dialect/dialects.h"

const llm_dialect_t *const *llm_dialects(void)
{
    static const llm_dialect_t *const all[] = {
        &llm_dialect_openai_chat,
        &llm_dialect_openai_completion,
        &llm_dialect_openai_embeddings,
        NULL
    };

    return all;
}
