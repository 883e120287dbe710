/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "dialect/ir/neutral.h"
#include "dialect/ir/openais_own.h"
#include "dialect/ir/params.h"

/** Members for the gateway alone; sorted by strcmp. */
static const char *const gateway_only[] = {
    "api_base", "api_key", "api_version", "base_url", "cache", "caching",
    "content_policy_fallbacks", "context_window_fallbacks", "custom_llm_provider",
    "disable_fallbacks", "enable_json_schema_validation", "extra_headers", "fallbacks",
    "fastest_response", "force_timeout", "guardrail_config", "guardrails",
    "include_fallback_errors", "input_cost_per_second", "input_cost_per_token",
    "litellm_call_id", "litellm_credential_name", "litellm_logging_obj", "litellm_metadata",
    "litellm_params", "litellm_request_debug", "litellm_session_id", "litellm_trace_id",
    "max_fallbacks", "max_retries", "metadata", "mock_response",
    "mock_testing_content_policy_fallbacks", "mock_testing_context_fallbacks",
    "mock_testing_fallbacks", "mock_testing_rate_limit_error", "mock_timeout",
    "mock_tool_calls", "model_group", "model_info", "no-log", "no_log", "num_retries",
    "output_cost_per_second", "output_cost_per_token", "policies", "priority",
    "prompt_environment", "prompt_id", "prompt_label", "prompt_variables", "prompt_version",
    "proxy_server_request", "request_timeout", "retry_policy", "stream_chunk_timeout",
    "stream_timeout", "tags", "timeout", "user_config",
};

/** Gateway's own as well, but their values say what becomes of other members. Sorted. */
static const char *const deciding[] = {
    "additional_drop_params", "allowed_openai_params", "drop_params", "extra_body",
};

/** Never taken from extra_body: what policies look at is the body itself. Sorted. */
static const char *const structural[] = {
    "input", "messages", "model", "prompt", "stream",
};

/**
 * OpenAI's optional parameters: a dialect may not support them. Everything else a client sends
 * is passed on as specific to the provider. Sorted by strcmp.
 */
static const char *const openai_params[] = {
    "audio", "best_of", "dimensions", "echo", "encoding_format", "frequency_penalty",
    "function_call", "functions", "logit_bias", "logprobs", "max_completion_tokens",
    "max_tokens", "modalities", "n", "parallel_tool_calls", "prediction", "presence_penalty",
    "prompt_cache_key", "prompt_cache_retention", "reasoning_effort", "response_format",
    "safety_identifier", "seed", "service_tier", "stop", "store", "stream_options", "suffix",
    "temperature", "thinking", "tool_choice", "tools", "top_logprobs", "top_p", "user",
    "verbosity", "web_search_options",
};

/**
 * Not supported, yet never an error: left out without a word, as no answer differs by it. What
 * OpenAI split "user" into is among them. Sorted.
 */
static const char *const forgiven[] = {
    "prompt_cache_key", "prompt_cache_retention", "safety_identifier", "store", "stream_options",
    "user",
};

/** Of no use to Claude and Converse, or read by what builds turns, tools and limits. Sorted. */
static const char *const read_elsewhere[] = {
    "audio", "frequency_penalty", "function_call", "functions", "logit_bias", "logprobs",
    "max_completion_tokens", "max_tokens", "messages", "modalities", "model", "n",
    "parallel_tool_calls", "prediction", "presence_penalty", "prompt_cache_key",
    "reasoning_effort", "response_format", "safety_identifier", "seed", "store", "stream",
    "stream_options", "thinking", "tool_choice", "tools", "top_logprobs", "verbosity",
    "web_search_options",
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/** strcmp of a name with a key that has a length instead of an end. */
static int compare(const char *name, const char *key, apr_size_t n)
{
    apr_size_t len;
    int d;

    if (n > 0 && *name != *key) {
        return (unsigned char)*name < (unsigned char)*key ? -1 : 1;     /* most end here */
    }
    len = strlen(name);
    d = memcmp(name, key, len < n ? len : n);

    return d != 0 ? d : (len > n) - (len < n);
}

static int in_sorted(const char *const *list, size_t count, const char *key, apr_size_t n)
{
    size_t lo = 0, hi = count;

    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int d = compare(list[mid], key, n);

        if (d == 0) {
            return 1;
        }
        if (d < 0) {
            lo = mid + 1;
        }
        else {
            hi = mid;
        }
    }
    return 0;
}

int llm_params_read_elsewhere(const char *key)
{
    return in_sorted(read_elsewhere, COUNT(read_elsewhere), key, strlen(key));
}

static int same(const char *name, const char *key, apr_size_t n)
{
    return compare(name, key, n) == 0;
}

static int in_array(json_object *array, const char *key, apr_size_t n)
{
    for (size_t i = 0; array != NULL && i < json_object_array_length(array); i++) {
        const char *s = llm_json_value_str(json_object_array_get_idx(array, i));

        if (s != NULL && strlen(s) == n && memcmp(s, key, n) == 0) {
            return 1;
        }
    }
    return 0;
}

static int in_list(const apr_array_header_t *list, const char *key, apr_size_t n)
{
    for (int i = 0; list != NULL && i < list->nelts; i++) {
        if (same(APR_ARRAY_IDX(list, i, const char *), key, n)) {
            return 1;
        }
    }
    return 0;
}

/** Whether a member is a parameter of OpenAI's that a dialect lacks; most have them all. */
static int dialect_lacks(const llm_dialect_t *d, const char *key, apr_size_t n)
{
    if (d == NULL || d->upstream->params == NULL ||
        !in_sorted(openai_params, COUNT(openai_params), key, n)) {
        return 0;
    }
    for (const char *const *name = d->upstream->params; *name != NULL; name++) {
        if (same(*name, key, n)) {
            return 0;
        }
    }
    return 1;
}

/** Asked of every member, of which hardly one begins like these few. */
static int is_deciding(const char *key, apr_size_t n)
{
    for (size_t i = 0; n > 0 && i < COUNT(deciding); i++) {
        if (*deciding[i] == *key && same(deciding[i], key, n)) {
            return 1;
        }
    }
    return 0;
}

static const llm_param_t *row_of(const llm_params_t *ps, const char *key, apr_size_t n)
{
    for (const llm_param_t *row = ps->rows; row != NULL && row->from != NULL; row++) {
        if (same(row->from, key, n) && (row->applies == NULL || row->applies(ps->try))) {
            return row;
        }
    }
    return NULL;
}

/** A dialect of its own knows best where members for its upstream belong. */
static int unpacks_extra_body(const llm_dialect_t *d)
{
    return d == NULL || d->upstream->judged_as_sent;
}

/** @return the object whose word on a member holds, in the order add_defaults() has; or NULL */
static json_object *who_says(const llm_try_t *try, const llm_dialect_t *d, json_object *ir,
                             const char *name)
{
    json_object *own = try->deployment != NULL ? try->deployment->extra_body : NULL;
    int unpack = unpacks_extra_body(d);
    json_object *const order[] = { ir, unpack ? llm_json_obj(ir, "extra_body") : NULL, own,
                                   unpack ? llm_json_obj(own, "extra_body") : NULL };

    for (size_t i = 0; i < COUNT(order); i++) {
        if (order[i] != NULL && !llm_is_unsaid(try, name, llm_json_get(order[i], name))) {
            return order[i];
        }
    }
    return NULL;
}

void llm_params_init(llm_params_t *ps, const llm_try_t *try, const llm_dialect_t *d,
                     json_object *ir)
{
    const llm_deployment_t *dep = try->deployment;

    memset(ps, 0, sizeof(*ps));
    ps->try = try;
    ps->dialect = d;
    ps->drop = try->drop_params;
    if (dep != NULL) {
        ps->rows = try->endpoint != NULL ? try->endpoint->params : NULL;
        ps->drop = dep->drop_params == LLM_UNSET ? ps->drop : dep->drop_params;
        ps->dep_allowed = dep->allowed_openai_params;
        ps->dep_also_drop = dep->additional_drop_params;
    }
    if (ir == NULL && (dep == NULL || dep->extra_body == NULL)) {
        return;
    }
    ps->drop = llm_json_bool(who_says(try, d, ir, "drop_params"), "drop_params", ps->drop);
    ps->allowed = llm_json_arr(who_says(try, d, ir, "allowed_openai_params"),
                               "allowed_openai_params");
    ps->also_drop = llm_json_arr(who_says(try, d, ir, "additional_drop_params"),
                                 "additional_drop_params");
}

static int is_too_long(json_object *list)
{
    return json_object_is_type(list, json_type_array) &&
           json_object_array_length(list) > LLM_PARAMS_NAMES_MAX;
}

/** A body with such a list is refused when it is prepared: nothing is looked up in it before. */
static int loses_long_lists(json_object *v)
{
    for (size_t i = 0; json_object_is_type(v, json_type_object) && i < COUNT(deciding); i++) {
        if (is_too_long(llm_json_get(v, deciding[i]))) {
            json_object_object_del(v, deciding[i]);
        }
    }
    return !is_too_long(v);
}

json_object *llm_params_deciding(const llm_scan_t *body, apr_pool_t *p)
{
    json_object *o = NULL;

    for (size_t i = 0; i < COUNT(deciding); i++) {
        const llm_member_t *m = llm_scan_find(body, deciding[i]);
        json_object *v = NULL;

        if (m != NULL && m->type != LLM_SCAN_NULL &&
            llm_json_parse_checked(p, body->text + m->value, m->value_len, &v, NULL) ==
                APR_SUCCESS &&
            loses_long_lists(v)) {
            o = o != NULL ? o : llm_json_new_object(p);
            llm_json_set(o, deciding[i], llm_json_share(v));
        }
    }
    return o;
}

json_object *llm_deciding(llm_deciding_t *d)
{
    if (d != NULL && !d->is_read) {
        d->members = llm_params_deciding(d->body, d->pool);
        d->is_read = 1;
    }
    return d != NULL ? d->members : NULL;
}

llm_key_e llm_params_key(const llm_params_t *ps, const char *key, apr_size_t n, const char **to)
{
    const llm_param_t *row = row_of(ps, key, n);
    int unsupported = row != NULL && (row->flags & LLM_PARAM_UNSUPPORTED);

    if (same("extra_body", key, n) && !unpacks_extra_body(ps->dialect)) {
        return LLM_KEY_PASS;
    }
    if (is_deciding(key, n)) {
        return LLM_KEY_TREE;
    }
    if (in_sorted(gateway_only, COUNT(gateway_only), key, n) || in_array(ps->also_drop, key, n)
        || in_list(ps->dep_also_drop, key, n)) {
        return LLM_KEY_STRIP;
    }
    if (in_array(ps->allowed, key, n) || in_list(ps->dep_allowed, key, n)) {
        unsupported = 0;
    }
    else if (row != NULL && (row->flags & LLM_PARAM_DROP)) {
        return LLM_KEY_STRIP;
    }
    else if (dialect_lacks(ps->dialect, key, n)) {
        unsupported = 1;
    }
    if (unsupported) {
        int quiet = ps->drop || in_sorted(forgiven, COUNT(forgiven), key, n);

        return quiet ? LLM_KEY_STRIP : LLM_KEY_UNSUPPORTED;
    }
    if (row != NULL && row->to != NULL) {
        *to = row->to;
        return LLM_KEY_RENAME;
    }
    return row != NULL && (row->flags & LLM_PARAM_ASKED) ? LLM_KEY_ASKED : LLM_KEY_PASS;
}

int llm_params_is_sent(llm_key_e verdict)
{
    return verdict == LLM_KEY_PASS || verdict == LLM_KEY_RENAME || verdict == LLM_KEY_ASKED;
}

int llm_params_allowed(const llm_try_t *try, const char *key)
{
    apr_size_t n = strlen(key);

    return in_array(try->allowed_params, key, n)
        || (try->deployment != NULL && in_list(try->deployment->allowed_openai_params, key, n));
}

llm_err_t *llm_params_unsupported(const llm_try_t *try, const apr_array_header_t *names)
{
    const llm_provider_t *pr = try->deployment ? try->deployment->provider : NULL;
    const char *list = "";

    for (int i = 0; i < names->nelts; i++) {
        list = apr_pstrcat(try->pool, list, i ? ", '" : "'", APR_ARRAY_IDX(names, i, const char *),
                           "'", NULL);
    }
    return llm_err_make(try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                        "litellm.UnsupportedParamsError: %s does not support parameters: [%s], "
                        "for model=%s. To drop these, set `litellm.drop_params=True` or for "
                        "proxy:\n\n`litellm_settings:\n drop_params: true`\n. \n If you want to "
                        "use these params dynamically send allowed_openai_params=[%s] in your "
                        "request.", pr ? pr->name : "provider", list,
                        try->upstream_model ? try->upstream_model : "", list);
}

apr_status_t llm_params_refuse(const llm_try_t *try, const char *param, llm_err_t **err)
{
    apr_array_header_t *names;

    if (try->drop_params) {
        return APR_SUCCESS;
    }
    names = apr_array_make(try->pool, 1, sizeof(const char *));
    APR_ARRAY_PUSH(names, const char *) = param;
    *err = llm_params_unsupported(try, names);
    return APR_EGENERAL;
}

/** Remove the member a path such as "tools[*].function.strict" leads to, everywhere. */
static void drop_path(json_object *o, const char *path, int depth)
{
    apr_size_t n = strcspn(path, ".[");
    const char *rest = path + n;
    char key[128];
    json_object *v;

    if (n == 0 || n >= sizeof(key) || depth > LLM_JSON_MAX_DEPTH) {
        return;
    }
    memcpy(key, path, n);
    key[n] = '\0';
    if (*rest == '\0') {
        if (json_object_is_type(o, json_type_object)) {
            json_object_object_del(o, key);
        }
        return;
    }
    v = llm_json_get(o, key);
    if (strncmp(rest, "[*].", 4) == 0 && json_object_is_type(v, json_type_array)) {
        for (size_t i = 0; i < json_object_array_length(v); i++) {
            drop_path(json_object_array_get_idx(v, i), rest + 4, depth + 1);
        }
    }
    else if (*rest == '.') {
        drop_path(v, rest + 1, depth + 1);
    }
}

static void drop_paths(json_object *ir, json_object *paths)
{
    for (size_t i = 0; paths != NULL && i < json_object_array_length(paths); i++) {
        const char *path = llm_json_value_str(json_object_array_get_idx(paths, i));

        if (path != NULL) {
            drop_path(ir, path, 0);
        }
    }
}

static void drop_own_paths(json_object *ir, const apr_array_header_t *paths)
{
    for (int i = 0; paths != NULL && i < paths->nelts; i++) {
        drop_path(ir, APR_ARRAY_IDX(paths, i, const char *), 0);
    }
}

/** A parameter of the configuration is text; give it back the type it was written with. */
static json_object *typed_value(apr_pool_t *p, const char *text)
{
    json_object *v = NULL;

    if (llm_json_parse(p, text, strlen(text), &v, NULL) == APR_SUCCESS && v != NULL
        && !json_object_is_type(v, json_type_string)) {
        return llm_json_share(v);
    }
    return json_object_new_string(text);
}

/** Whether a default may stand for what a body has; null says nothing, a 0 or false does. */
static int is_open(const llm_try_t *try, json_object *ir, const char *key)
{
    json_object *v = llm_json_get(ir, key);

    return v == NULL || (llm_is_unsaid(try, key, v) && !json_object_is_type(v, json_type_boolean) &&
                         !(json_object_is_type(v, json_type_int) && json_object_get_int(v) == 0));
}

/** Set what from has and ir has not. */
static void add_absent(const llm_try_t *try, json_object *ir, json_object *from)
{
    if (from == NULL) {
        return;
    }
    json_object_object_foreach(from, key, v) {
        if (is_open(try, ir, key) &&
            !in_sorted(structural, COUNT(structural), key, strlen(key))) {
            llm_json_set(ir, key, llm_json_share(v));
        }
    }
}

/** Defaults of the deployment stand behind what the client asks for. */
static void merge_defaults(const llm_try_t *try, json_object *ir)
{
    const llm_deployment_t *dep = try->deployment;

    if (dep == NULL) {
        return;
    }
    for (size_t i = 0; dep->params != NULL && i < COUNT(openai_params); i++) {
        const char *name = openai_params[i], *text = apr_table_get(dep->params, name);

        if (text != NULL && is_open(try, ir, name)) {
            llm_json_set(ir, name, typed_value(try->pool, text));
        }
    }
    add_absent(try, ir, dep->extra_body);
}

/** Whether a path leads below the top level, where the bytes are not looked at. */
static int has_nested(const apr_array_header_t *paths)
{
    for (int i = 0; paths != NULL && i < paths->nelts; i++) {
        const char *path = APR_ARRAY_IDX(paths, i, const char *);

        if (path[strcspn(path, ".[")] != '\0') {
            return 1;
        }
    }
    return 0;
}

static int is_no_default(void *none, const char *name, const char *value)
{
    (void)none;
    (void)value;
    return !in_sorted(openai_params, COUNT(openai_params), name, strlen(name));
}

int llm_params_has_defaults(const llm_try_t *try)
{
    const llm_deployment_t *dep = try->deployment;

    if (dep != NULL && has_nested(dep->additional_drop_params)) {
        return 1;
    }
    if (dep != NULL && dep->params != NULL &&
        !apr_table_do(is_no_default, NULL, dep->params, NULL)) {
        return 1;
    }
    return dep != NULL && dep->extra_body != NULL && json_object_object_length(dep->extra_body) > 0;
}

/** What the body says itself, then what its extra_body and the deployment add. */
static void add_defaults(const llm_try_t *try, const llm_dialect_t *d, json_object *ir)
{
    int unpack = unpacks_extra_body(d);

    if (unpack) {
        add_absent(try, ir, llm_json_obj(ir, "extra_body"));
    }
    merge_defaults(try, ir);
    if (unpack && try->deployment != NULL) {
        add_absent(try, ir, llm_json_obj(try->deployment->extra_body, "extra_body"));
    }
}

/** Whether it is the operator who wrote what says nothing and means it; a client's is left out. */
static int is_operators(const llm_params_t *ps, const char *key)
{
    const llm_deployment_t *dep = ps->try->deployment;
    json_object *own = dep != NULL ? dep->extra_body : NULL;

    return llm_json_has(own, key) || llm_json_has(llm_json_obj(own, "extra_body"), key);
}

/** Do what a verdict says to one member; @return 1 when it is not supported. */
static int apply_one(const llm_params_t *ps, json_object *ir, const char *key, json_object *v)
{
    const char *to = NULL;

    if (llm_is_unsaid(ps->try, key, v) && !is_operators(ps, key)) {
        /* not every server takes it */
        json_object_object_del(ir, key);
        return 0;
    }
    switch (llm_params_key(ps, key, strlen(key), &to)) {
    case LLM_KEY_STRIP:
    case LLM_KEY_TREE:
        json_object_object_del(ir, key);
        return 0;
    case LLM_KEY_RENAME:
        llm_json_set(ir, to, llm_json_share(v));
        json_object_object_del(ir, key);
        return 0;
    case LLM_KEY_ASKED:
        if (llm_is_neutral(key, v)) {
            json_object_object_del(ir, key);
        }
        return 0;
    case LLM_KEY_UNSUPPORTED:
        if (llm_is_neutral(key, v) || llm_is_about_no_tools(ir, key)) {
            json_object_object_del(ir, key);
            return 0;
        }
        return 1;
    default:
        return 0;
    }
}

/**
 * Every member of a body, and every tool in it, is held against these lists, wherever they came
 * from: both long, they would cost their product.
 */
static apr_status_t check_lists(const llm_try_t *try, json_object *ir, llm_err_t **err)
{
    static const char *const lists[] = { "additional_drop_params", "allowed_openai_params" };

    for (size_t i = 0; i < COUNT(lists); i++) {
        json_object *list = llm_json_arr(ir, lists[i]);

        if (list != NULL && json_object_array_length(list) > LLM_PARAMS_NAMES_MAX) {
            *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                                "'%s' asks for more than a request may: at most %d parameters",
                                lists[i], LLM_PARAMS_NAMES_MAX);
            (*err)->type = "invalid_request_error";
            (*err)->param = lists[i];
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

apr_status_t llm_params_apply(llm_try_t *try, const llm_dialect_t *d, json_object *ir,
                              llm_err_t **err)
{
    apr_array_header_t *keys = apr_array_make(try->pool, 24, sizeof(const char *));
    apr_array_header_t *bad = apr_array_make(try->pool, 2, sizeof(const char *));
    llm_params_t ps;

    add_defaults(try, d, ir);
    if (check_lists(try, ir, err) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    llm_params_init(&ps, try, d, ir);
    try->drop_params = ps.drop;
    llm_json_own(try->pool, llm_json_share(ps.allowed));    /* both lists are stripped, too */
    llm_json_own(try->pool, llm_json_share(ps.also_drop));
    try->allowed_params = ps.allowed;
    drop_paths(ir, ps.also_drop);
    drop_own_paths(ir, ps.dep_also_drop);
    json_object_object_foreach(ir, name, value) {
        (void)value;
        APR_ARRAY_PUSH(keys, const char *) = apr_pstrdup(try->pool, name);
    }
    for (int i = 0; i < keys->nelts; i++) {
        const char *key = APR_ARRAY_IDX(keys, i, const char *);

        if (apply_one(&ps, ir, key, llm_json_get(ir, key))) {
            APR_ARRAY_PUSH(bad, const char *) = key;
        }
    }
    if (bad->nelts > 0) {
        *err = llm_params_unsupported(try, bad);
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}
