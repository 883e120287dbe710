/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_router/router.h"

/** The first of n that is set; zero counts as unset, as it does in LiteLLM. */
static apr_interval_time_t first_set(const apr_interval_time_t *v, int n)
{
    for (int i = 0; i < n; i++) {
        if (v[i] > 0) {
            return v[i];
        }
    }
    return 0;
}

apr_interval_time_t llmr_timeout(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    const llm_config_t *cfg = ask->config;
    const apr_interval_time_t stream[] = {
        ask->stream_timeout, d->stream_timeout, cfg->router.stream_timeout, cfg->request_timeout,
    };
    const apr_interval_time_t whole[] = {
        ask->timeout, d->timeout, cfg->request_timeout, cfg->router.timeout, LLMR_TIMEOUT_DEFAULT,
    };
    apr_interval_time_t t = 0;

    if (ask->call != NULL && ask->call->stream) {
        t = first_set(stream, sizeof(stream) / sizeof(stream[0]));
    }
    return t > 0 ? t : first_set(whole, sizeof(whole) / sizeof(whole[0]));
}
