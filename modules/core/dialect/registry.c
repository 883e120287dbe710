/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include "dialect/dialects.h"

const llm_dialect_t *const *llm_dialects(void)
{
    static const llm_dialect_t *const all[] = {
        &llm_dialect_openai_chat,
        &llm_dialect_openai_completion,
        &llm_dialect_openai_embeddings,
        &llm_dialect_gemini,
        &llm_dialect_gemini_embeddings,
        &llm_dialect_vertex_embeddings,
        &llm_dialect_ollama_chat,
        &llm_dialect_ollama_embeddings,
        &llm_dialect_cohere_chat,
        &llm_dialect_cohere_embeddings,
        &llm_dialect_anthropic_messages,
        &llm_dialect_bedrock_converse,
        &llm_dialect_bedrock_embeddings,
        NULL
    };

    return all;
}

const llm_dialect_t *llm_dialect_of_mode(llm_mode_e mode)
{
    for (const llm_dialect_t *const *d = llm_dialects(); *d != NULL; d++) {
        if ((*d)->mode == mode && (*d)->client != NULL) {
            return *d;
        }
    }
    return NULL;
}
