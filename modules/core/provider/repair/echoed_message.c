/* SPDX-License-Identifier: Apache-2.0 */

/** @file echoed_message.c @brief Who knows "echo" in chat as well. */

#include "provider/compat/rows.h"
#include "provider/providers.h"

/**
 * vLLM (docs.vllm.ai, "OpenAI-Compatible Server": extra parameters of chat), and the rows it is
 * reached by. Nobody else documents it: what is not echoed is not taken off an answer.
 */
static const llm_provider_t *const echoing[] = {
    &llm_provider_custom_openai, &llm_provider_hosted_vllm, &llm_provider_openai,
    &llm_provider_openai_like, &llm_provider_vllm,
};

int llm_provider_echoes_messages(const llm_provider_t *provider)
{
    for (apr_size_t i = 0; i < sizeof(echoing) / sizeof(echoing[0]); i++) {
        if (echoing[i] == provider) {
            return 1;
        }
    }
    return 0;
}
