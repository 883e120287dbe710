/* SPDX-License-Identifier: Apache-2.0 */

/** @file openrouter.c @brief OpenRouter (https://openrouter.ai/docs/api-reference). */

#include <string.h>
#include "dialect/dialects.h"
#include "provider/repair/history.h"

/** Models whose own providers understand cache marks. */
static int takes_no_cache_marks(const llm_try_t *try)
{
    static const char *const takers[] = { "claude", "gemini", "minimax", "glm", "z-ai", NULL };

    for (const char *const *t = takers; *t != NULL; t++) {
        if (try->upstream_model != NULL && strcasestr(try->upstream_model, *t) != NULL) {
            return 0;
        }
    }
    return 1;
}

static int is_chat(const llm_try_t *try)
{
    return llm_wire_mode(try) == LLM_MODE_CHAT;
}

/** Asking for usage makes the answer tell what the call cost. */
static apr_status_t ask_for_cost(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *effort = llm_json_str(body, "reasoning_effort");

    (void)try;
    (void)err;
    if (effort != NULL && strcmp(effort, "max") == 0) {
        llm_json_set_str(body, "reasoning_effort", "xhigh");
    }
    if (!llm_json_has(body, "usage")) {
        llm_json_set_bool(llm_json_add_object(body, "usage"), "include", 1);
    }
    return APR_SUCCESS;
}

static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    const char *site = llm_provider_env("OR_SITE_URL");
    const char *app = llm_provider_env("OR_APP_NAME");

    if (site != NULL) {
        apr_table_set(req->headers, "HTTP-Referer", site);
    }
    if (app != NULL) {
        apr_table_set(req->headers, "X-Title", app);
    }
    return llm_auth_bearer(try, req, err);
}

/** Reasoning goes back as it came: in reasoning, or in details with their signatures. */
static apr_status_t fix_history(llm_try_t *try, json_object *body, llm_err_t **err)
{
    llm_history_reasoning_as(body, "reasoning");
    return llm_fix_own_members(try, body, err);
}

static const llm_quirk_t quirks[] = {
    { llm_trigger_extended, NULL, fix_history },
    LLM_QUIRK_EMPTY_TEXT,
    LLM_QUIRK_THOUGHTS,        /* behind the history, which leaves them in "reasoning" alone */
    LLM_QUIRKS_IDS,
    LLM_QUIRKS_TOOLS,
    LLM_QUIRK_SAMPLING,
    { "\"developer\"", NULL, llm_fix_developer_role },
    { "\"cache_control\"", takes_no_cache_marks, llm_fix_cache_control },
    { "\"thinking\"", NULL, llm_fix_thinking_to_reasoning },
    { llm_trigger_tool_root, llm_is_gpt_oss, llm_fix_tool_roots },
    { llm_trigger_tool_root, llm_wants_plain_roots, llm_fix_tool_roots },
    { NULL, is_chat, ask_for_cost },
    { NULL, NULL, NULL }
};

static const llm_endpoint_t endpoints[] = {
    LLM_CHATS(NULL, quirks),
    LLM_EMBEDS(NULL, quirks),
    LLM_ENDPOINTS_END
};

const llm_provider_t llm_provider_openrouter = {
    .name = "openrouter",
    .api_base = "https://openrouter.ai/api/v1",
    .base_env = "OPENROUTER_API_BASE",
    .key_env = "OPENROUTER_API_KEY,OR_API_KEY",
    .other_env = "OR_SITE_URL,OR_APP_NAME",
    .endpoints = endpoints,
    .auth = auth,
};
