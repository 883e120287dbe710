/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <stdlib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/front/body.h"
#include "mod_llm_proxy/front/request_limits.h"
#include "store/db/json_mend.h"

static apr_interval_time_t seconds_of(double s)
{
    return s > 0 && s < 1e9 ? (apr_interval_time_t)(s * APR_USEC_PER_SEC) : LLM_UNSET;
}

static double number_of(const llm_scan_t *s, const llm_member_t *m)
{
    char text[64];

    if (m == NULL || m->type != LLM_SCAN_NUMBER || m->value_len >= sizeof(text)) {
        return -1;
    }
    memcpy(text, s->text + m->value, m->value_len);
    text[m->value_len] = '\0';
    return strtod(text, NULL);
}

static llm_err_t *bad_param(llmp_req_t *q, const char *param, const char *why)
{
    llm_err_t *e = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0, "'%s' must be %s.", param, why);

    e->type = "bad_request_error";
    e->param = param;
    return e;
}

/**
 * The tree of a value that the scan checked. No text of a ledger has U+0000, and none of C more
 * than what is before it.
 */
static json_object *tree_at(llmp_req_t *q, const char *text, apr_size_t n)
{
    json_object *o = NULL;

    if (memmem(text, n, "\\u", 2) != NULL) {
        text = llm_json_mend_escapes(q->r->pool, apr_pstrmemdup(q->r->pool, text, n));
        n = strlen(text);
    }
    llm_json_parse_checked(q->r->pool, text, n, &o, NULL);
    return o;
}

/** The tree of one member's value; NULL when it is absent. */
static json_object *tree_of(llmp_req_t *q, const char *key)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, key);

    return m != NULL ? tree_at(q, q->body.scan->text + m->value, m->value_len) : NULL;
}

/** What the body says. @return NULL: nothing */
static const char *user_said(llmp_req_t *q)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, "user");
    json_object *list;
    const char *text;

    if (m == NULL || m->type != LLM_SCAN_STRING || !m->escaped) {
        return llm_scan_str(q->body.scan, m, q->r->pool);
    }
    text = apr_pstrcat(q->r->pool, "[",
                       apr_pstrmemdup(q->r->pool, q->body.scan->text + m->value, m->value_len), "]",
                       NULL);
    list = tree_at(q, text, strlen(text));
    return list != NULL ? llm_json_value_str(json_object_array_get_idx(list, 0)) : NULL;
}

/** An inner call begins with the user of the request it is made for. */
static void read_user(llmp_req_t *q)
{
    const char *said = user_said(q);

    if (said != NULL) {
        q->controls.user = said;
    }
}

static apr_array_header_t *strings_of(json_object *list, apr_pool_t *p)
{
    size_t n = json_object_is_type(list, json_type_array) ? json_object_array_length(list) : 0;
    apr_array_header_t *a = apr_array_make(p, (int)n + 1, sizeof(const char *));

    for (size_t i = 0; i < n; i++) {
        json_object *o = json_object_array_get_idx(list, i);
        const char *s = json_object_is_type(o, json_type_object) ? llm_json_str(o, "model")
                                                                 : llm_json_value_str(o);

        if (s != NULL) {
            APR_ARRAY_PUSH(a, const char *) = apr_pstrdup(p, s);
        }
    }
    return a;
}

/** Count the names of a list of fallbacks, those of its maps included, and find the longest. */
static void measure(json_object *o, apr_int64_t *names, apr_int64_t *longest)
{
    const char *name = llm_json_value_str(o);

    if (name == NULL && json_object_is_type(o, json_type_object)) {
        name = llm_json_str(o, "model");
    }
    if (name != NULL) {
        apr_int64_t n = (apr_int64_t)strlen(name);

        (*names)++;
        *longest = n > *longest ? n : *longest;
    }
    else if (json_object_is_type(o, json_type_array)) {
        for (apr_size_t i = 0; i < json_object_array_length(o); i++) {
            measure(json_object_array_get_idx(o, i), names, longest);
        }
    }
    else if (json_object_is_type(o, json_type_object)) {
        json_object_object_foreach(o, group, targets) {
            (void)group;
            (*names)++;
            measure(targets, names, longest);
        }
    }
}

/** Body "fallbacks": names for any error, or one-key maps {group: [names]}. */
static apr_array_header_t *fallbacks_of(llmp_req_t *q, json_object *list)
{
    apr_pool_t *p = q->r->pool;
    apr_array_header_t *all, *plain;

    all = apr_array_make(p, 4, sizeof(llm_fallback_t));
    plain = apr_array_make(p, 4, sizeof(const char *));
    for (size_t i = 0; i < json_object_array_length(list); i++) {
        json_object *o = json_object_array_get_idx(list, i);
        const char *name = llm_json_value_str(o);

        if (name == NULL && (name = llm_json_str(o, "model")) == NULL) {
            if (json_object_is_type(o, json_type_object)) {
                json_object_object_foreach(o, group, targets) {
                    llm_fallback_t *f = apr_array_push(all);

                    f->group = apr_pstrdup(p, group);
                    f->targets = strings_of(targets, p);
                }
            }
            continue;
        }
        APR_ARRAY_PUSH(plain, const char *) = apr_pstrdup(p, name);
    }
    if (plain->nelts > 0) {
        llm_fallback_t *f = apr_array_push(all);

        f->group = NULL;
        f->targets = plain;
    }
    return all;
}

static apr_status_t read_fallbacks(llmp_req_t *q, const char *key, apr_array_header_t **out,
                                   llm_err_t **err)
{
    json_object *list = tree_of(q, key);
    apr_int64_t names = 0, longest = 0;
    apr_status_t rv;

    if (!json_object_is_type(list, json_type_array)) {
        return APR_SUCCESS;
    }
    measure(list, &names, &longest);
    rv = llmp_request_limit(q, LLMP_LIMIT_FALLBACKS, key, names, err);
    if (rv == APR_SUCCESS) {
        rv = llmp_request_limit(q, LLMP_LIMIT_NAME, key, longest, err);
    }
    if (rv == APR_SUCCESS) {
        *out = fallbacks_of(q, list);
    }
    return rv;
}

static apr_status_t read_all_fallbacks(llmp_req_t *q, llm_err_t **err)
{
    llmp_controls_t *ctl = &q->controls;
    apr_status_t rv = read_fallbacks(q, "fallbacks", &ctl->fallbacks, err);

    if (rv == APR_SUCCESS) {
        rv = read_fallbacks(q, "context_window_fallbacks", &ctl->context_window_fallbacks, err);
    }
    if (rv == APR_SUCCESS) {
        rv = read_fallbacks(q, "content_policy_fallbacks", &ctl->content_policy_fallbacks, err);
    }
    return rv;
}

static void add_tags(llmp_req_t *q, json_object *list)
{
    apr_array_header_t *tags, *had = q->controls.tags;

    if (!json_object_is_type(list, json_type_array)) {
        return;
    }
    tags = strings_of(list, q->r->pool);
    q->controls.tags = had ? apr_array_append(q->r->pool, had, tags) : tags;
}

static void read_metadata(llmp_req_t *q)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, "metadata");
    json_object *o;

    if (m == NULL || m->type != LLM_SCAN_OBJECT) {
        m = llm_scan_find(q->body.scan, "litellm_metadata");
    }
    if (m == NULL || m->type != LLM_SCAN_OBJECT) {
        return;
    }
    q->controls.metadata.p = q->body.scan->text + m->value;
    q->controls.metadata.n = m->value_len;
    o = tree_at(q, q->controls.metadata.p, q->controls.metadata.n);
    add_tags(q, llm_json_arr(o, "tags"));
    if (llm_json_str(o, "session_id") != NULL) {
        q->controls.session_id = apr_pstrdup(q->r->pool, llm_json_str(o, "session_id"));
    }
}

static int retries_of(apr_int64_t n)
{
    return n < 0 ? LLM_UNSET : n > INT_MAX ? INT_MAX : (int)n;
}

static void read_headers(llmp_req_t *q)
{
    apr_table_t *h = q->r->headers_in;
    const char *v;

    if ((v = apr_table_get(h, "x-litellm-timeout")) != NULL) {
        q->controls.timeout = seconds_of(atof(v));
    }
    if ((v = apr_table_get(h, "x-litellm-stream-timeout")) != NULL) {
        q->controls.stream_timeout = seconds_of(atof(v));
    }
    if ((v = apr_table_get(h, "x-litellm-num-retries")) != NULL) {
        q->controls.num_retries = retries_of(apr_strtoi64(v, NULL, 10));
    }
    if ((v = apr_table_get(h, "x-litellm-tags")) != NULL) {
        char *state, *list = apr_pstrdup(q->r->pool, v);

        if (q->controls.tags == NULL) {
            q->controls.tags = apr_array_make(q->r->pool, 4, sizeof(const char *));
        }
        for (char *t = apr_strtok(list, ", ", &state); t; t = apr_strtok(NULL, ", ", &state)) {
            APR_ARRAY_PUSH(q->controls.tags, const char *) = t;
        }
    }
    if ((v = apr_table_get(h, "x-litellm-session-id")) != NULL) {
        q->controls.session_id = v;
    }
    if ((v = apr_table_get(h, "x-litellm-end-user-id")) != NULL ||
        (v = apr_table_get(h, "x-litellm-customer-id")) != NULL) {
        q->controls.user = v;
    }
}

static void read_numbers(llmp_req_t *q)
{
    const llm_scan_t *s = q->body.scan;
    double t;

    if ((t = number_of(s, llm_scan_find(s, "timeout"))) > 0 ||
        (t = number_of(s, llm_scan_find(s, "request_timeout"))) > 0) {
        q->controls.timeout = seconds_of(t);
    }
    if ((t = number_of(s, llm_scan_find(s, "stream_timeout"))) > 0) {
        q->controls.stream_timeout = seconds_of(t);
    }
    q->controls.num_retries = retries_of(llm_scan_int(s, llm_scan_find(s, "num_retries"),
                                                      q->controls.num_retries));
    q->controls.disable_fallbacks = llm_scan_bool(s, llm_scan_find(s, "disable_fallbacks"), 0);
    q->controls.include_fallback_errors =
        llm_scan_bool(s, llm_scan_find(s, "include_fallback_errors"), 0);
    q->controls.no_log = llm_scan_bool(s, llm_scan_find(s, "no-log"), 0);
    q->controls.drop_params = llm_scan_bool(s, llm_scan_find(s, "drop_params"), LLM_UNSET);
}

/** model: the path's, else the body's, else completion_model. */
static apr_status_t read_model(llmp_req_t *q, llm_err_t **err)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, q->call.dialect->facts->model);

    if (m != NULL && m->type != LLM_SCAN_STRING && m->type != LLM_SCAN_NULL) {
        *err = bad_param(q, "model", "a string");
        return APR_EGENERAL;
    }
    q->controls.model = llm_scan_str(q->body.scan, m, q->r->pool);
    q->controls.model_in_body = q->controls.model != NULL;
    if (q->path_args[0] != NULL) {
        q->controls.model = q->path_args[0];
    }
    if (q->generation->config->completion_model != NULL && llm_op_writes(q->call.op)) {
        q->controls.model = q->generation->config->completion_model;
    }
    q->call.model = q->controls.model;
    return llmp_request_limit(q, LLMP_LIMIT_NAME, "model",
                              q->controls.model ? (apr_int64_t)strlen(q->controls.model) : 0, err);
}

static apr_status_t read_stream(llmp_req_t *q, llm_err_t **err)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, q->call.dialect->facts->stream), *o;
    llm_scan_t *sub;

    if (m != NULL && m->type != LLM_SCAN_BOOL && m->type != LLM_SCAN_NULL) {
        *err = bad_param(q, "stream", "a boolean");
        return APR_EGENERAL;
    }
    q->call.stream = (llm_ops[q->call.op].flags & LLM_OP_STREAMS) &&
                     q->call.dialect->client->delta != NULL &&
                     llm_scan_bool(q->body.scan, m, 0);
    o = llm_scan_find(q->body.scan, "stream_options");
    if (q->call.stream && o != NULL && o->type == LLM_SCAN_OBJECT) {
        sub = apr_palloc(q->r->pool, sizeof(*sub));
        if (llm_scan_sub(sub, q->body.scan, o) == APR_SUCCESS) {
            q->call.include_usage = llm_scan_bool(sub, llm_scan_find(sub, "include_usage"), 0);
        }
    }
    if (q->generation->config->always_include_stream_usage) {
        q->call.include_usage = 1;
    }
    return APR_SUCCESS;
}

/** Members a client may not send: they would choose where the gateway's credentials go. */
static const llm_str_t forbidden[] = {
#define WORD(text) { text, sizeof(text) - 1 }
    WORD("api_base"), WORD("base_url"), WORD("user_config"), WORD("aws_role_name"),
    WORD("aws_sts_endpoint"), WORD("aws_web_identity_token"), WORD("aws_profile_name"),
    WORD("aws_session_name"), WORD("aws_external_id"), WORD("aws_bedrock_runtime_endpoint"),
    WORD("vertex_credentials"), WORD("azure_ad_token"), WORD("langfuse_host"),
    WORD("langfuse_public_key"), WORD("langfuse_secret"), WORD("langfuse_secret_key"),
    WORD("langsmith_base_url"), WORD("mock_testing_fallbacks"),
    WORD("mock_testing_context_fallbacks"), WORD("mock_testing_content_policy_fallbacks"),
    WORD("mock_testing_rate_limit_error"), WORD("mock_timeout")
#undef WORD
};

static apr_status_t check_forbidden(llmp_req_t *q, llm_err_t **err)
{
    for (apr_size_t i = 0; i < sizeof(forbidden) / sizeof(forbidden[0]); i++) {
        const llm_str_t *name = &forbidden[i];

        if (llm_scan_find_n(q->body.scan, name->p, name->n) != NULL) {
            *err = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0,
                                "Rejected Request: %s is not allowed in request body.", name->p);
            (*err)->param = name->p;
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

/** The one member a body cannot do without (contract 2.2). */
static apr_status_t check_required(llmp_req_t *q, llm_err_t **err)
{
    const llm_client_side_t *client = q->call.dialect->client;
    const char *param = client->required;
    const llm_member_t *m = llm_scan_find(q->body.scan, param);

    if (m == NULL || m->type == LLM_SCAN_NULL) {
        *err = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0,
                            "%s: Missing required parameter: '%s'.", client->path, param);
        (*err)->type = "invalid_request_error";
        (*err)->param = param;
        return APR_EGENERAL;
    }
    if (client->required_is_list && m->type != LLM_SCAN_ARRAY) {
        *err = bad_param(q, param, "a list");
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

static apr_status_t check_counts(llmp_req_t *q, llm_err_t **err)
{
    apr_status_t rv = llmp_request_limit(q, LLMP_LIMIT_TAGS, "tags",
                                         q->controls.tags ? q->controls.tags->nelts : 0, err);

    return rv == APR_SUCCESS ? llmp_request_limit(q, LLMP_LIMIT_RETRIES, "num_retries",
                                                  q->controls.num_retries, err) : rv;
}

static apr_status_t read_controls(llmp_req_t *q, llm_err_t **err)
{
    const llm_member_t *m;
    apr_status_t rv;

    if ((rv = check_forbidden(q, err)) != APR_SUCCESS ||
        (rv = read_model(q, err)) != APR_SUCCESS || (rv = read_stream(q, err)) != APR_SUCCESS ||
        (rv = check_required(q, err)) != APR_SUCCESS) {
        return rv;
    }
    read_user(q);
    read_headers(q);
    read_numbers(q);
    read_metadata(q);
    if ((m = llm_scan_find(q->body.scan, "tags")) != NULL && m->type == LLM_SCAN_ARRAY) {
        add_tags(q, tree_of(q, "tags"));
    }
    if ((rv = check_counts(q, err)) != APR_SUCCESS) {
        return rv;
    }
    return read_all_fallbacks(q, err);
}

/* -- the stage -------------------------------------------------------------------------------- */

static apr_status_t admit(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    llmp_req_t *q = llmp_of_life(life);
    apr_status_t rv;

    (void)r;
    if (q->call.dialect == NULL) {      /* an inner call that is no model's */
        return APR_SUCCESS;
    }
    rv = llmp_body_read(q, &life->wait, err);
    return rv == APR_SUCCESS ? read_controls(q, err) : rv;
}

/** The client may have left in the middle of it. */
static void settle(llm_life_t *life)
{
    llmp_body_left(llmp_of_life(life));
}

const llm_stage_t llmp_stage_body = {
    .name = "body", .runs = LLM_STAGE_CALLS | LLM_STAGE_INNER, .admit = admit, .settle = settle,
};
