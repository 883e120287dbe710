/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file vertex.c
 * @brief Vertex AI: Gemini, Claude, and partners behind an endpoint of OpenAI's shape
 *        (https://cloud.google.com/vertex-ai/docs/reference/rest).
 */

#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/ir/claude.h"
#include "dialect/ir/claude_betas.h"
#include "dialect/ir/content.h"
#include "dialect/dialects.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"

#define DEFAULT_LOCATION "us-central1"
#define CLAUDE_VERSION "vertex-2023-10-16"

/* -- Claude: Anthropic's body without the model, which the URL names ----------------------- */

static apr_status_t claude_request(llm_try_t *try, json_object *ir, llm_msg_t *out,
                                   llm_err_t **err)
{
    static const anthropic_host_t host = { LLM_CLAUDE_SCHEMA_GCP, "web-search-2025-03-05" };
    apr_status_t rv = anthropic_request(try, &host, ir, out, err);

    if (rv == APR_SUCCESS) {
        json_object_object_del(out->json, "model");
        llm_json_set_str(out->json, "anthropic_version", CLAUDE_VERSION);
    }
    return rv;
}

static apr_status_t claude_response(llm_try_t *try, json_object *in, json_object **ir,
                                    llm_usage_t *usage, llm_err_t **err)
{
    return llm_dialect_anthropic_messages.upstream->response(try, in, ir, usage, err);
}

static apr_status_t claude_event(llm_stream_t *s, const llm_event_t *ev)
{
    return llm_dialect_anthropic_messages.upstream->event(s, ev);
}

/** Google's own errors have its shape, those of the model Anthropic's. */
static void claude_error(llm_try_t *try, json_object *body, llm_err_t *e)
{
    if (json_object_is_type(body, json_type_array) ||
        llm_json_str(llm_json_obj(body, "error"), "status") != NULL) {
        llm_dialect_gemini.upstream->error(try, body, e);
    }
    else {
        llm_dialect_anthropic_messages.upstream->error(try, body, e);
    }
}

static const char *const claude_params[] = {
    "model", "messages", "stream", "stream_options", "stop", "temperature", "top_p", "max_tokens",
    "max_completion_tokens", "tools", "tool_choice", "extra_headers", "parallel_tool_calls",
    "response_format", "user", "metadata", "web_search_options", "cache_control", "thinking",
    "reasoning_effort", NULL
};

static const llm_upstream_side_t claude_upstream = {
    .params = claude_params,
    .request = claude_request,
    .response = claude_response,
    .event = claude_event,
    .error = claude_error,
    .wants_bytes = llm_wants_all_bytes,
};

static const llm_dialect_t claude = {
    .name = "vertex_claude",
    .mode = LLM_MODE_CHAT,
    .framing = LLM_FRAMING_SSE,
    .upstream = &claude_upstream,
};

/* -- what a model is served by ------------------------------------------------------------- */

/** Google's own models may carry a routing prefix that is not part of their name. */
static const char *bare_model(const char *model)
{
    static const char *const prefixes[] = { "gemini/", "google/" };

    for (int i = 0; i < 2; i++) {
        apr_size_t n = strlen(prefixes[i]);

        if (strncmp(model, prefixes[i], n) == 0) {
            return model + n;
        }
    }
    return model;
}

static int is_claude(const llm_try_t *try)
{
    return strncmp(bare_model(try->upstream_model), "claude", 6) == 0;
}

/** publisher/model: Llama, DeepSeek, Qwen, gpt-oss and the like */
static int is_partners(const llm_try_t *try)
{
    return !is_claude(try) && strchr(bare_model(try->upstream_model), '/') != NULL;
}

static int is_googles(const llm_try_t *try)
{
    return !is_claude(try) && !is_partners(try);
}

/* -- where it is served -------------------------------------------------------------------- */

/** A location becomes part of a host name, so it must not be anything else. */
static int is_location(const char *s)
{
    if (*s < 'a' || *s > 'z') {
        return 0;
    }
    for (; *s != '\0'; s++) {
        if (!((*s >= 'a' && *s <= 'z') || apr_isdigit(*s) || *s == '-')) {
            return 0;
        }
    }
    return 1;
}

static const char *host_of(apr_pool_t *p, const char *location)
{
    if (strcmp(location, "global") == 0) {
        return "https://aiplatform.googleapis.com";
    }
    if (strchr(location, '-') == NULL) {        /* a whole geography: "eu" */
        return apr_pstrcat(p, "https://aiplatform.", location, ".rep.googleapis.com", NULL);
    }
    return apr_pstrcat(p, "https://", location, "-aiplatform.googleapis.com", NULL);
}

static apr_status_t fail(llm_try_t *try, llm_err_t **err, const char *why)
{
    *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                        "litellm.BadRequestError: VertexAIException - %s", why);
    return APR_EGENERAL;
}

static const char *verb_of(const llm_try_t *try, const llm_endpoint_t *e)
{
    if (!try->call->stream) {
        return e->path;
    }
    if (strcmp(e->path, ":generateContent") == 0) {
        return ":streamGenerateContent";
    }
    return strcmp(e->path, ":rawPredict") == 0 ? ":streamRawPredict" : e->path;
}

/** "/projects/P/locations/L/..." with the verb; without host and version. */
static const char *path_of(llm_try_t *try, const llm_endpoint_t *e, const char *project,
                           const char *location)
{
    apr_pool_t *p = try->pool;
    const char *model = bare_model(try->upstream_model), *verb = verb_of(try, e), *parent;

    parent = apr_pstrcat(p, "/projects/", llm_url_encode(p, project, ":"), "/locations/", location,
                         NULL);
    if (e->dialect == &llm_dialect_openai_chat) {
        return apr_pstrcat(p, parent, verb, NULL);
    }
    if (*model != '\0' && strspn(model, "0123456789") == strlen(model)) {   /* tuned, deployed */
        return apr_pstrcat(p, parent, "/endpoints/", model, verb, NULL);
    }
    return apr_pstrcat(p, parent, "/publishers/", e->dialect == &claude ? "anthropic" : "google",
                       "/models/", llm_url_encode(p, model, "@"), verb, NULL);
}

/**
 * A base of one's own: a host (with a version or without) gets the usual path, anything longer is
 * taken as the model's address, to which only the verb is added.
 */
static const char *custom_url(llm_try_t *try, const llm_endpoint_t *e, const char *base,
                              const char *path, const char *version)
{
    apr_pool_t *p = try->pool;
    llm_url_t u;

    if (llm_url_parse(&u, base, p) != APR_SUCCESS) {
        return NULL;
    }
    for (apr_size_t n = strlen(u.path); n > 0 && u.path[n - 1] == '/'; n--) {
        u.path = apr_pstrmemdup(p, u.path, n - 1);
    }
    if (strcmp(u.path, "/v1") == 0 || strcmp(u.path, "/v1beta1") == 0) {
        return apr_pstrcat(p, u.scheme, "://", u.authority, u.path, path, NULL);
    }
    if (*u.path == '\0') {
        return apr_pstrcat(p, u.scheme, "://", u.authority, "/", version, path, NULL);
    }
    return e->dialect == &llm_dialect_openai_chat
               ? llm_provider_join(p, base, "/chat/completions")
               : apr_pstrcat(p, u.scheme, "://", u.authority, u.path, verb_of(try, e), NULL);
}

static const char *google_param(const llm_try_t *try, const char *name, const char *env)
{
    const char *v = llm_provider_param(try, apr_pstrcat(try->pool, "vertex_", name, NULL), NULL);

    if (v == NULL) {
        v = llm_provider_param(try, apr_pstrcat(try->pool, "vertex_ai_", name, NULL), NULL);
    }
    return v != NULL ? v : llm_provider_env(env);
}

/** The project the credentials belong to; a machine's comes with its token. */
static const char *own_project(const llm_try_t *try)
{
    const llm_signin_t *s = try->deployment->signin;

    return s != NULL && s->project != NULL ? s->project : llm_signin_part(try->token, 1, try->pool);
}

static const char *location_of(const llm_try_t *try)
{
    const char *location = google_param(try, "location", "VERTEXAI_LOCATION,VERTEX_LOCATION");

    return location != NULL ? location : DEFAULT_LOCATION;
}

/** The location in the address of a model, as an api_base may have it; or NULL. */
static const char *location_in(const char *base, apr_pool_t *p)
{
    static const char locations[] = "/locations/";
    const char *at = base != NULL ? strstr(base, locations) : NULL;

    at = at != NULL ? at + sizeof(locations) - 1 : NULL;
    return at != NULL ? apr_pstrmemdup(p, at, strcspn(at, "/?:")) : NULL;
}

/** Multi-regions cost as much (https://cloud.google.com/vertex-ai/generative-ai/pricing). */
static llm_region_e region(const llm_try_t *try)
{
    const char *location = location_in(llm_provider_base(try), try->pool);

    location = location != NULL ? location : location_of(try);
    return strcasecmp(location, "global") == 0 ? LLM_REGION_ANY : LLM_REGION_LOCATION;
}

static const char *priced_as(const llm_try_t *try, int i)
{
    const char *bare = bare_model(try->upstream_model);

    return i == 0 && bare != try->upstream_model ? bare : NULL;
}

static apr_status_t make_url(llm_try_t *try, const llm_endpoint_t *e, const char *version,
                             const char **out, llm_err_t **err)
{
    const char *project = google_param(try, "project", "VERTEXAI_PROJECT");
    const char *location = location_of(try);
    const char *base = llm_provider_base(try), *path;

    project = project != NULL ? project : own_project(try);
    project = project != NULL ? project : llm_provider_env("GOOGLE_CLOUD_PROJECT");
    if (project == NULL && base == NULL) {
        return fail(try, err, "no project: set vertex_project of the deployment");
    }
    if (!is_location(location)) {
        return fail(try, err, "vertex_location is not a location");
    }
    path = path_of(try, e, project != NULL ? project : "-", location);
    *out = base != NULL ? custom_url(try, e, base, path, version)
                        : apr_pstrcat(try->pool, host_of(try->pool, location), "/", version, path,
                                      NULL);
    if (*out == NULL) {
        return fail(try, err, "api_base is not a URL");
    }
    if (try->call->stream && e->dialect == &llm_dialect_gemini) {
        *out = apr_pstrcat(try->pool, *out, "?alt=sse", NULL);
    }
    return APR_SUCCESS;
}

static apr_status_t url(llm_try_t *try, const llm_endpoint_t *e, const char **out, llm_err_t **err)
{
    return make_url(try, e, "v1", out, err);
}

static apr_status_t beta_url(llm_try_t *try, const llm_endpoint_t *e, const char **out,
                             llm_err_t **err)
{
    return make_url(try, e, "v1beta1", out, err);
}

/** A client's features, and those our own translation asks for, as far as Vertex AI has them. */
static void keep_betas(llm_try_t *try, llm_http_req_t *req)
{
    const char *all = apr_table_getm(try->pool, req->headers, ANTHROPIC_BETA), *taken;

    if (all == NULL) {
        return;
    }
    taken = llm_claude_betas(try->pool, LLM_CLAUDE_VERTEX, all);
    if (taken != NULL) {
        apr_table_setn(req->headers, ANTHROPIC_BETA, taken);
    }
    else {
        apr_table_unset(req->headers, ANTHROPIC_BETA);
    }
}

static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    keep_betas(try, req);
    if (try->token == NULL && try->deployment->api_key != NULL) {
        apr_table_set(req->headers, "x-goog-api-key", try->deployment->api_key);
        return APR_SUCCESS;
    }
    if (try->token != NULL) {             /* the project may stand behind it */
        try->token = llm_signin_part(try->token, 0, try->pool);
    }
    return llm_auth_bearer(try, req, err);
}

static const llm_quirk_t quirks[] = {
    LLM_QUIRKS_COMMON,
    { "\"reasoning_effort\"", llm_is_grok_of_known_efforts, llm_fix_grok_effort },
    { NULL, NULL, NULL }
};

static const llm_param_t params[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_is_grok_of_fixed_effort },
    LLM_PARAMS_GROK,
    { NULL, NULL, 0, NULL }
};

static const llm_endpoint_t endpoints[] = {
    { .op = LLM_OP_GENERATE, .path = ":generateContent", .dialect = &llm_dialect_gemini,
      .serves = is_googles, .params = params },
    { .op = LLM_OP_GENERATE, .path = ":rawPredict", .dialect = &claude, .serves = is_claude,
      .params = params },
    { .op = LLM_OP_GENERATE, .path = "/endpoints/openapi/chat/completions",
      .dialect = &llm_dialect_openai_chat, .serves = is_partners, .params = params,
      .quirks = quirks },
    { .op = LLM_OP_EMBEDDING, .path = ":predict", .dialect = &llm_dialect_vertex_embeddings,
      .serves = is_googles, .params = params },
    LLM_ENDPOINTS_END
};

#define ROW(prefix, url_slot)                                                   \
    {                                                                           \
        .name = prefix,                                                         \
        .other_env = "VERTEX*,GOOGLE_*,GCE_METADATA_*,CLOUDSDK_CONFIG,AWS_*",   \
        .base_env = "VERTEXAI_API_BASE,VERTEX_API_BASE",                        \
        .endpoints = endpoints,                                                 \
        .auth = auth,                                                           \
        .url = url_slot,                                                        \
        .signin = llm_signin_google,                                              \
        .label = "VertexAI",                                                    \
        .region = region,                                                       \
        .priced_as = priced_as,                                                 \
    }

const llm_provider_t llm_provider_vertex_ai = ROW("vertex_ai", url);
const llm_provider_t llm_provider_vertex_ai_beta = ROW("vertex_ai_beta", beta_url);
