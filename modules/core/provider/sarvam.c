/* SPDX-License-Identifier: Apache-2.0 */

/** @file sarvam.c @brief Sarvam (https://docs.sarvam.ai/): the key in a header of its own. */

#include "dialect/dialects.h"
#include "provider/providers.h"
#include "provider/repair/max_tokens.h"

static const llm_param_t params[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { NULL, NULL, 0, NULL }
};

static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    apr_status_t rv = llm_auth_bearer(try, req, err);

    if (rv == APR_SUCCESS) {
        apr_table_setn(req->headers, "api-subscription-key", llm_provider_key(try));
    }
    return rv;
}

static const llm_endpoint_t endpoints[] = {
    LLM_CHATS(params, llm_quirks_common),
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_sarvam = {
    .name = "sarvam",
    .api_base = "https://api.sarvam.ai/v1",
    .key_env = "SARVAM_API_KEY",
    .endpoints = endpoints,
    .auth = auth,
};
