/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "config/sections.h"
#include "config/value.h"

#define FIELD(name, kind, field) { name, kind, offsetof(llm_config_t, field), 0, 0, NULL }
#define PROMPT_CHARS_DEFAULT 2048       /* LiteLLM's */
#define PROMPT_CHARS_MAX     1000000
#define END { NULL, LLM_KIND_STR, 0, 0, 0, NULL }

static const llm_key_t general_keys[] = {
    FIELD("master_key", LLM_KIND_STR, master_key),
    FIELD("dangerously_permit_weak_or_unset_master_key", LLM_KIND_BOOL, permit_weak_master_key),
    FIELD("database_url", LLM_KIND_STR, database_url),
    FIELD("store_prompts_in_spend_logs", LLM_KIND_BOOL, store_prompts),
    FIELD("disable_spend_logs", LLM_KIND_BOOL, disable_spend_logs),
    FIELD("proxy_batch_write_at", LLM_KIND_SECONDS, batch_write_at),
    FIELD("max_request_size_mb", LLM_KIND_MEGABYTES, max_request_bytes),
    FIELD("max_response_size_mb", LLM_KIND_MEGABYTES, max_response_bytes),
    FIELD("litellm_key_header_name", LLM_KIND_STR, key_header_name),
    FIELD("completion_model", LLM_KIND_STR, completion_model),
    FIELD("always_include_stream_usage", LLM_KIND_BOOL, always_include_stream_usage),
    FIELD("allow_requests_on_db_unavailable", LLM_KIND_BOOL, allow_requests_on_db_unavailable),
    FIELD("return_wildcard_routes", LLM_KIND_BOOL, return_wildcard_routes),
    FIELD("health_check_details", LLM_KIND_BOOL, health_check_details),
    FIELD("forward_client_headers_to_llm_api", LLM_KIND_BOOL, forward_client_headers),
    END
};

#define MEDIA_MB 50             /* LiteLLM's default */
#define MEDIA_MB_MAX 4096

/** A boolean, or the path of a certificate bundle, which means verify. */
static apr_status_t set_ssl_verify(llm_conf_t *c, const llm_key_t *key, void *to,
                                   const llm_yaml_t *v)
{
    int value = llm_yaml_boolean(v);

    if (value < 0 && v->type != LLM_YAML_STR) {
        return llm_conf_expect(c, v, LLM_YAML_BOOL, key->name);
    }
    if (value < 0) {
        llm_conf_warn(c, v, "a certificate bundle in %s has no effect here yet", key->name);
    }
    ((llm_config_t *)to)->ssl_verify = value != 0;
    return APR_SUCCESS;
}

/** The router's part of litellm_settings is read with it (router.c). */
static apr_status_t set_nothing(llm_conf_t *c, const llm_key_t *key, void *to,
                                const llm_yaml_t *v)
{
    (void)c;
    (void)key;
    (void)to;
    (void)v;
    return APR_SUCCESS;
}

#define ROUTER(name) { name, LLM_KIND_CUSTOM, 0, 0, 0, set_nothing }

static const llm_key_t litellm_keys[] = {
    FIELD("request_timeout", LLM_KIND_SECONDS, request_timeout),
    FIELD("drop_params", LLM_KIND_BOOL, drop_params),
    FIELD("turn_off_message_logging", LLM_KIND_BOOL, turn_off_message_logging),
    FIELD("include_cost_in_streaming_usage", LLM_KIND_BOOL, include_cost_in_streaming_usage),
    FIELD("always_include_stream_usage", LLM_KIND_BOOL, always_include_stream_usage),
    FIELD("expose_router_debug_in_errors", LLM_KIND_BOOL, expose_router_debug_in_errors),
    FIELD("enable_azure_ad_token_refresh", LLM_KIND_BOOL, azure_refresh),
    { "ssl_verify", LLM_KIND_CUSTOM, 0, 0, 0, set_ssl_verify },
    FIELD("user_url_validation", LLM_KIND_BOOL, user_url_validation),
    FIELD("user_url_allowed_hosts", LLM_KIND_STRINGS, user_url_allowed_hosts),
    ROUTER("num_retries"),
    ROUTER("max_fallbacks"),
    ROUTER("allowed_fails"),
    ROUTER("fallbacks"),
    ROUTER("context_window_fallbacks"),
    ROUTER("content_policy_fallbacks"),
    ROUTER("default_fallbacks"),
    END
};

static const char *from_environment(llm_conf_t *c, const char *name)
{
    const char *value = getenv(name);

    return value != NULL && value[0] != '\0' ? apr_pstrdup(c->pool, value) : NULL;
}

static void read_prompts(llm_conf_t *c)
{
    const char *store = from_environment(c, "STORE_PROMPTS_IN_SPEND_LOGS");
    const char *most = from_environment(c, "MAX_STRING_LENGTH_PROMPT_IN_DB");
    long chars = most != NULL ? strtol(most, NULL, 10) : 0;

    if (store != NULL && strcasecmp(store, "true") == 0) {
        c->cfg->store_prompts = 1;
    }
    c->cfg->prompt_chars = chars > 0 && chars < PROMPT_CHARS_MAX ? (apr_size_t)chars
                                                                 : PROMPT_CHARS_DEFAULT;
}

apr_status_t llm_conf_general(llm_conf_t *c, const llm_yaml_t *map)
{
    llm_section_t s = { "general_settings", general_keys, llm_known_general, llm_known_ngeneral };
    llm_config_t *cfg = c->cfg;
    apr_status_t rv;
    const char *permit;

    cfg->batch_write_at = apr_time_from_sec(1);
    cfg->health_check_details = 1;
    cfg->max_request_bytes = LLM_UNSET;
    cfg->max_response_bytes = LLM_UNSET;
    rv = llm_section_read(c, &s, map, cfg);
    if (cfg->master_key == NULL) {
        cfg->master_key = from_environment(c, "LITELLM_MASTER_KEY");
    }
    if (cfg->database_url == NULL) {
        cfg->database_url = llm_conf_database_variables(c);
    }
    permit = from_environment(c, "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY");
    if (permit != NULL && strcasecmp(permit, "true") == 0) {
        cfg->permit_weak_master_key = 1;
    }
    read_prompts(c);
    return rv;
}

/** Megabytes of media that may be fetched for one request; 0: none at all. */
static apr_int64_t media_limit(llm_conf_t *c)
{
    const char *text = from_environment(c, "MAX_IMAGE_URL_DOWNLOAD_SIZE_MB");
    double mb = text != NULL ? strtod(text, NULL) : MEDIA_MB;

    return (apr_int64_t)((mb >= 0 && mb <= MEDIA_MB_MAX ? mb : MEDIA_MB) * 1024 * 1024);
}

apr_status_t llm_conf_litellm(llm_conf_t *c, const llm_yaml_t *map)
{
    llm_section_t s = { "litellm_settings", litellm_keys, llm_known_litellm, llm_known_nlitellm };

    c->cfg->request_timeout = LLM_UNSET;
    c->cfg->ssl_verify = 1;
    c->cfg->user_url_validation = 1;
    c->cfg->max_media_bytes = media_limit(c);
    c->cfg->expose_router_debug_in_errors = 1;
    return llm_section_read(c, &s, map, c->cfg);
}

int llm_master_key_is_weak(const char *key)
{
    static const char public_default[] = "sk-1234";
    const char *end;

    if (key == NULL) {
        return 1;
    }
    while (isspace((unsigned char)*key)) {
        key++;
    }
    end = key + strlen(key);
    while (end > key && isspace((unsigned char)end[-1])) {
        end--;
    }
    return end == key || ((apr_size_t)(end - key) == sizeof(public_default) - 1 &&
                          memcmp(key, public_default, sizeof(public_default) - 1) == 0);
}
