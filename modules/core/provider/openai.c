/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file openai.c
 * @brief OpenAI itself, and what its reasoning models do not take
 *        (https://platform.openai.com/docs/guides/reasoning).
 */

#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "dialect/dialects.h"
#include "dialect/ir/neutral.h"
#include "dialect/ir/params.h"
#include "provider/repair/history.h"
#include "provider/repair/max_tokens.h"

#define USUAL_EFFORTS (LLM_EFFORT_LOW | LLM_EFFORT_MEDIUM | LLM_EFFORT_HIGH)
/* "max" came with gpt-5.6 */
#define PRO_EFFORTS (LLM_EFFORT_MEDIUM | LLM_EFFORT_HIGH | LLM_EFFORT_XHIGH)
#define LATER_EFFORTS (LLM_EFFORT_NONE | USUAL_EFFORTS | LLM_EFFORT_XHIGH)

const char *llm_model_name(const llm_try_t *try)
{
    const char *own = try->deployment != NULL ? try->deployment->base_model : NULL;
    const char *model = own ? own : try->upstream_model ? try->upstream_model : "";
    const char *slash = strrchr(model, '/');

    model = slash ? slash + 1 : model;
    return strncmp(model, "openai-", 7) == 0 ? model + 7 : model;
}

static int begins_with_one_of(const char *const *list, const char *model)
{
    for (; *list != NULL; list++) {
        if (**list == *model && strncmp(model, *list, strlen(*list)) == 0) {
            return 1;
        }
    }
    return 0;
}

/** OpenAI's models that only complete text, also where a name behind it keeps it out of the map. */
static int completes_text(const char *model)
{
    static const char *const models[] = { "gpt-3.5-turbo-instruct", "davinci-002", "babbage-002",
                                          "ft:davinci-002", "ft:babbage-002", NULL };

    return begins_with_one_of(models, model);
}

/** Of a series that only chats, also where the price map lacks the model: it was made later. */
static int is_chat_series(const char *model)
{
    static const char *const series[] = { "gpt-3.5", "gpt-4", "gpt-5", "gpt-6", "chatgpt", NULL };
    const char *m = model + (strncmp(model, "ft:", 3) == 0 ? 3 : 0);

    if (strstr(m, "-instruct") != NULL) {
        return 0;
    }
    return begins_with_one_of(series, m)
        || (m[0] == 'o' && isdigit((unsigned char)m[1]) && (m[2] == '\0' || m[2] == '-'));
}

/** What the price map says of a model's place, or else its series; NULL: neither knows. */
static const char *mode_of_name(const llm_try_t *try)
{
    const llm_price_t *price = llm_try_price(try);
    const char *model;

    if (price != NULL && price->mode != NULL) {
        return price->mode;
    }
    model = llm_model_name(try);
    return completes_text(model) ? "completion" : is_chat_series(model) ? "chat" : NULL;
}

static const char *mode_of(const llm_try_t *try)
{
    return try->deployment->mode != NULL ? try->deployment->mode : mode_of_name(try);
}

int llm_is_at_home(const llm_try_t *try)
{
    const char *base = llm_provider_base(try);

    return try->deployment->provider != &llm_provider_openai || base == NULL
        || strstr(base, "api.openai.com") != NULL;
}

int llm_openai_chats(const llm_try_t *try)
{
    const char *mode = mode_of(try);

    if (mode != NULL && strcmp(mode, "responses") == 0) {
        return !llm_openai_only_responds(try);
    }
    return mode == NULL || strcmp(mode, "completion") != 0;
}

int llm_openai_completes(const llm_try_t *try)
{
    const char *mode = mode_of(try);

    return mode == NULL || (strcmp(mode, "chat") != 0 && strcmp(mode, "responses") != 0);
}

int llm_openai_only_responds(const llm_try_t *try)
{
    const llm_deployment_t *d = try->deployment;
    const char *said = llm_json_str(d->model_info, "mode"), *mode;

    if (d->provider->endpoints->serves != llm_openai_chats || try->call->op != LLM_OP_GENERATE) {
        return 0;
    }
    mode = said != NULL ? said : mode_of(try);
    return mode != NULL && strcmp(mode, "responses") == 0 && (said != NULL || llm_is_at_home(try));
}

int llm_is_o_series(const llm_try_t *try)
{
    const char *m = llm_model_name(try);

    return llm_wire_mode(try) == LLM_MODE_CHAT && m[0] == 'o' && isdigit((unsigned char)m[1])
        && (m[2] == '\0' || m[2] == '-');
}

int llm_is_gpt5_series(const llm_try_t *try)
{
    const char *m = llm_model_name(try);

    return llm_wire_mode(try) == LLM_MODE_CHAT && (m = strstr(m, "gpt-")) != NULL
        && strstr(m, "gpt-5-chat") == NULL
        && (strstr(m, "gpt-5") != NULL || strstr(m, "gpt-6") != NULL);
}

/** Hosts of many makers put a word before it ("databricks-gpt-5"), or write it in their own way. */
int llm_is_gpt_or_o_series(const llm_try_t *try)
{
    return llm_is_o_series(try) || strcasestr(llm_model_name(try), "gpt-") != NULL;
}

int llm_is_gpt_oss(const llm_try_t *try)
{
    return strcasestr(llm_model_name(try), "gpt-oss") != NULL;
}

int llm_is_openais(const llm_try_t *try)
{
    return llm_is_gpt_or_o_series(try) && !llm_is_gpt_oss(try);
}

apr_status_t llm_refuse_params(llm_try_t *try, json_object *body, const char *const *names,
                               llm_err_t **err)
{
    apr_array_header_t *bad = apr_array_make(try->pool, 2, sizeof(const char *));

    for (; *names != NULL; names++) {
        if (llm_params_allowed(try, *names)) {
            continue;
        }
        if (!llm_is_neutral(*names, llm_json_get(body, *names)) && !try->drop_params) {
            APR_ARRAY_PUSH(bad, const char *) = *names;
        }
        json_object_object_del(body, *names);
    }
    if (bad->nelts > 0) {
        *err = llm_params_unsupported(try, bad);
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

static apr_status_t refuse_temperature(llm_try_t *try, json_object *body, llm_err_t **err)
{
    double t = llm_json_dbl(body, "temperature", 1);
    const char *text;

    if ((t > 0.999999 && t < 1.000001) || llm_params_allowed(try, "temperature")) {
        return APR_SUCCESS;
    }
    text = llm_json_text(try->pool, llm_json_get(body, "temperature"), NULL);
    json_object_object_del(body, "temperature");
    if (try->drop_params) {
        return APR_SUCCESS;
    }
    *err = llm_err_make(try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                        "litellm.UnsupportedParamsError: %s only takes temperature=1, not %s. To "
                        "drop unsupported parameters, set `litellm.drop_params=True`",
                        try->upstream_model, text);
    return APR_EGENERAL;
}

/** reasoning_effort as a plain word: the Responses API's object form is unwrapped. */
static const char *effort_of(json_object *body)
{
    json_object *effort = llm_json_obj(body, "reasoning_effort");

    if (effort != NULL) {
        json_object *word = llm_json_share(llm_json_get(effort, "effort"));

        llm_json_set(body, "reasoning_effort", word);
    }
    return llm_json_str(body, "reasoning_effort");
}

/** Bit of llm_price_t.efforts for a word; 0: none of them. */
static unsigned effort_bit(const char *effort)
{
    static const char *const words[] = { "none", "minimal", "low", "medium", "high", "xhigh",
                                         "max", NULL };

    for (int i = 0; effort != NULL && words[i] != NULL; i++) {
        if (strcmp(words[i], effort) == 0) {
            return 1u << i;
        }
    }
    return 0;
}

/** What these models answer a 400 to, as their pages have it; the price map does not. */
static const struct {
    const char *model;
    unsigned efforts;
} known_efforts[] = {
    { "o1", USUAL_EFFORTS },
    { "o1-pro", USUAL_EFFORTS },
    { "o3", USUAL_EFFORTS },
    { "o3-mini", USUAL_EFFORTS },
    { "o3-pro", USUAL_EFFORTS },
    { "o4-mini", USUAL_EFFORTS },
    { "gpt-5", LLM_EFFORT_MINIMAL | USUAL_EFFORTS },
    { "gpt-5-mini", LLM_EFFORT_MINIMAL | USUAL_EFFORTS },
    { "gpt-5-nano", LLM_EFFORT_MINIMAL | USUAL_EFFORTS },
    { "gpt-5-codex", USUAL_EFFORTS },
    { "gpt-5.1", LLM_EFFORT_NONE | USUAL_EFFORTS },
    { "gpt-5.1-codex", USUAL_EFFORTS },
    { "gpt-5.1-codex-mini", USUAL_EFFORTS },
    { "gpt-5.1-codex-max", USUAL_EFFORTS | LLM_EFFORT_XHIGH },
    { "gpt-5.2", LATER_EFFORTS },
    { "gpt-5.2-codex", USUAL_EFFORTS | LLM_EFFORT_XHIGH },
    { "gpt-5.2-pro", PRO_EFFORTS },
    { "gpt-5.3-codex", USUAL_EFFORTS | LLM_EFFORT_XHIGH },
    { "gpt-5.4", LATER_EFFORTS },
    { "gpt-5.4-mini", LATER_EFFORTS },
    { "gpt-5.4-nano", LATER_EFFORTS },
    { "gpt-5.4-pro", PRO_EFFORTS },
    { "gpt-5.5", LATER_EFFORTS },
    { "gpt-5.5-pro", PRO_EFFORTS },
    { "gpt-5-pro", LLM_EFFORT_HIGH },
    { "gpt-5.1-chat", LLM_EFFORT_MEDIUM },
    { "gpt-5.2-chat", LLM_EFFORT_MEDIUM },
    { "gpt-5.3-chat", LLM_EFFORT_MEDIUM },
};

/** A date behind a name changes nothing, nor does "latest". */
static int is_version_of(const char *name, const char *model)
{
    apr_size_t n = strlen(model);

    return strncmp(name, model, n) == 0
        && (name[n] == '\0' || strncmp(name + n, "-20", 3) == 0
            || strcmp(name + n, "-latest") == 0);
}

unsigned llm_openais_efforts(const llm_try_t *try)
{
    const llm_price_t *price = llm_try_price(try);
    const char *model = llm_model_name(try), *gpt = strstr(model, "gpt-");

    model = gpt != NULL ? gpt : model;          /* hosts put their own name before it */
    for (apr_size_t i = 0; i < sizeof(known_efforts) / sizeof(known_efforts[0]); i++) {
        if (is_version_of(model, known_efforts[i].model)) {
            return known_efforts[i].efforts;
        }
    }
    return price != NULL && price->efforts != 0 ? price->efforts | llm_efforts_by_host(try) : 0;
}

/** An effort the model is known not to have; what is not known passes. */
static apr_status_t refuse_effort(llm_try_t *try, json_object *body, const char **effort,
                                  llm_err_t **err)
{
    unsigned known = llm_openais_efforts(try), bit = effort_bit(*effort);

    if (known == 0 || bit == 0 || (known & bit) || llm_params_allowed(try, "reasoning_effort")
        || (bit == LLM_EFFORT_NONE && llm_wants_none_beside_tools(try, body))) {
        return APR_SUCCESS;
    }
    if (!try->drop_params) {
        *err = llm_err_make(try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                            "litellm.UnsupportedParamsError: reasoning_effort=%s is not supported "
                            "for %s. To drop unsupported params set `litellm.drop_params = True`",
                            *effort, try->upstream_model);
        (*err)->param = "reasoning_effort";
        return APR_EGENERAL;
    }
    json_object_object_del(body, "reasoning_effort");
    *effort = NULL;
    return APR_SUCCESS;
}

/** "Not supported with latest reasoning models o3 and o4-mini" is what the reference says. */
static int takes_no_stop(const llm_try_t *try)
{
    const char *m = llm_model_name(try);

    return (strncmp(m, "o3", 2) == 0 && strncmp(m, "o3-mini", 7) != 0)
        || strncmp(m, "o4-mini", 7) == 0;
}

apr_status_t llm_fix_o_series(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const none[] = { "logprobs", "top_p", "presence_penalty",
                                        "frequency_penalty", "top_logprobs", "logit_bias",
                                        "thinking", NULL };
    static const char *const with_stop[] = { "logprobs", "top_p", "presence_penalty",
                                             "frequency_penalty", "top_logprobs", "logit_bias",
                                             "thinking", "stop", NULL };
    const char *effort = effort_of(body);
    apr_status_t rv = refuse_effort(try, body, &effort, err);

    rv = rv == APR_SUCCESS ? refuse_temperature(try, body, err) : rv;
    llm_rename_max_tokens(try, body);
    return rv != APR_SUCCESS ? rv
           : llm_refuse_params(try, body, takes_no_stop(try) ? with_stop : none, err);
}

/** Whether the model will answer without reasoning: it then samples as others do. */
static int is_plain_call(const llm_try_t *try, const char *effort)
{
    return effort != NULL ? strcmp(effort, "none") == 0
                          : (llm_try_flags(try) & LLM_MODEL_PLAIN_DEFAULT) != 0;
}

apr_status_t llm_fix_gpt5_series(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const never[] = { "presence_penalty", "frequency_penalty", "stop",
                                         "logit_bias", "modalities", "prediction", "audio",
                                         "web_search_options", "thinking", NULL };
    static const char *const reasoning[] = { "logprobs", "top_logprobs", "top_p", NULL };
    const char *effort = effort_of(body);
    apr_status_t rv = APR_SUCCESS;

    llm_rename_max_tokens(try, body);
    if (strstr(llm_model_name(try), "search") != NULL) {
        return APR_SUCCESS;
    }
    rv = refuse_effort(try, body, &effort, err);
    rv = rv == APR_SUCCESS ? llm_refuse_params(try, body, never, err) : rv;
    if (rv == APR_SUCCESS && !is_plain_call(try, effort)) {
        rv = refuse_temperature(try, body, err);
        rv = rv == APR_SUCCESS ? llm_refuse_params(try, body, reasoning, err) : rv;
    }
    return rv;
}

static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    const char *org = try->deployment->organization;

    if (org != NULL) {
        apr_table_set(req->headers, "OpenAI-Organization", org);
    }
    return llm_auth_bearer(try, req, err);
}

int llm_is_o_series_with_single_calls(const llm_try_t *try)
{
    return llm_is_o_series(try) && !(llm_try_flags(try) & LLM_MODEL_PARALLEL_CALLS);
}

/** Other servers of the API decide for themselves what they take back. */
static int is_openai_host(const llm_try_t *try)
{
    const char *base = llm_provider_base(try);

    return base != NULL
        && (strstr(base, "api.openai.com") != NULL || strstr(base, ".openai.azure.com") != NULL);
}

/** A name OpenAI does not have is another server's, which decides for itself. */
static int is_openais(const llm_try_t *try)
{
    return llm_try_known(try) || llm_is_o_series(try) || llm_is_gpt5_series(try) ||
           is_openai_host(try);
}

/** The price map has gpt-5-chat among those that reason; the model refuses any effort. */
static int known_plain(const llm_try_t *try)
{
    return is_version_of(llm_model_name(try), "gpt-5-chat") || llm_known_not_to_reason(try);
}

static int takes_no_verbosity(const llm_try_t *try)
{
    return is_openais(try) && !llm_is_gpt5_series(try);
}

static const llm_param_t params[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, known_plain },
    { "parallel_tool_calls", NULL, LLM_PARAM_UNSUPPORTED, llm_is_o_series_with_single_calls },
    { "verbosity", NULL, LLM_PARAM_UNSUPPORTED, takes_no_verbosity },
    { "thinking", NULL, LLM_PARAM_UNSUPPORTED, is_openais },
    { NULL, NULL, 0, NULL }
};

static int is_not_openais(const llm_try_t *try)
{
    return !is_openais(try);
}

/** A server with a name of OpenAI's is taken at its word; Claude and Gemini are hosted by many. */
static int wants_plain_roots(const llm_try_t *try)
{
    return is_openais(try) || llm_is_claude(try) || llm_is_gemini(try);
}

/** gpt-4o-search-preview, gpt-5-search-api ...: they sample in one way, and cannot be told. */
static int is_search_model(const llm_try_t *try)
{
    return llm_is_at_home(try) && llm_wire_mode(try) == LLM_MODE_CHAT
        && strncmp(llm_model_name(try), "gpt-", 4) == 0
        && strstr(llm_model_name(try), "-search-") != NULL;
}

/** "Model incompatible request argument supplied" is the answer to any value. */
static apr_status_t fix_search_sampling(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const names[] = { "temperature", "top_p", "presence_penalty",
                                         "frequency_penalty", NULL };

    return llm_refuse_params(try, body, names, err);
}

static const llm_quirk_t quirks[] = {
    { llm_trigger_extended, is_not_openais, llm_fix_own_members },
    LLM_QUIRK_EMPTY_TEXT,
    LLM_QUIRK_THOUGHTS,
    { llm_trigger_extended, is_openais, llm_fix_openai_history },
    { llm_trigger_no_tools, NULL, llm_fix_no_tools },
    { llm_trigger_bare_tool, is_not_openais, llm_fix_bare_tools },
    { "\"thinking\"", llm_is_claude, llm_fix_forced_thinking },
    LLM_QUIRK_SAMPLING,
    { llm_trigger_tool_root, wants_plain_roots, llm_fix_tool_roots },
    { "\"tool_call", llm_wants_ids_of_nine, llm_fix_ids_of_nine },
    { "\"tool_call", llm_wants_ids_of_nine, llm_fix_mistral_order },
    { "\"cache_control\"", NULL, llm_fix_cache_control },
    { "\"temperature\"", is_search_model, fix_search_sampling },
    { "\"top_p\"", is_search_model, fix_search_sampling },
    { "_penalty\"", is_search_model, fix_search_sampling },
    LLM_QUIRK_TOOLS_EFFORT,
    LLM_QUIRKS_SERIES,
    { NULL, NULL, NULL }
};

static const llm_endpoint_t endpoints[] = {
    { .op = LLM_OP_GENERATE, .path = "/chat/completions", .dialect = &llm_dialect_openai_chat,
      .serves = llm_openai_chats, .params = params, .quirks = quirks },
    { .op = LLM_OP_GENERATE, .path = "/completions", .dialect = &llm_dialect_openai_completion,
      .serves = llm_openai_completes, .params = params, .quirks = quirks },
    LLM_EMBEDS(params, quirks),
    LLM_ENDPOINTS_END
};

/**
 * Data residency goes by the host, and each of its hosts costs a tenth more of the same models,
 * whether inference is done there or only storage
 * (https://developers.openai.com/api/docs/guides/data-residency).
 */
static llm_region_e region(const llm_try_t *try)
{
    static const char *const prefixes[] = { "eu", "au", "ca", "jp", "in", "sg", "kr", "gb", "ae" };
    static const char host[] = ".api.openai.com";
    const char *base = llm_provider_base(try);
    apr_size_t n = sizeof(host) - 1;

    base = base != NULL ? strstr(base, "//") : NULL;
    if (base == NULL || strlen(base) < 4 || strncasecmp(base + 4, host, n) != 0 ||
        strchr("/:?", base[4 + n]) == NULL) {
        return LLM_REGION_ANY;
    }
    for (apr_size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
        if (strncasecmp(base + 2, prefixes[i], 2) == 0) {
            return LLM_REGION_EU;
        }
    }
    return strncasecmp(base + 2, "us", 2) == 0 ? LLM_REGION_US : LLM_REGION_ANY;
}

const llm_provider_t llm_provider_openai = {
    .name = "openai",
    .label = "OpenAI",
    .api_base = "https://api.openai.com/v1",
    .base_env = "OPENAI_BASE_URL,OPENAI_API_BASE",
    .key_env = "OPENAI_API_KEY",
    .org_env = "OPENAI_ORGANIZATION,OPENAI_ORG_ID",
    .endpoints = endpoints,
    .auth = auth,
    .tier_of_account = 1,       /* https://platform.openai.com/docs/guides/priority-processing */
    .region = region,
};

static const llm_endpoint_t text_only[] = { LLM_COMPLETES(NULL, NULL), LLM_ENDPOINTS_END };

const llm_provider_t llm_provider_text_completion_openai = {
    .name = "text-completion-openai",
    .label = "OpenAI",
    .api_base = "https://api.openai.com/v1",
    .base_env = "OPENAI_BASE_URL,OPENAI_API_BASE",
    .key_env = "OPENAI_API_KEY",
    .org_env = "OPENAI_ORGANIZATION,OPENAI_ORG_ID",
    .endpoints = text_only,
    .auth = auth,
};
