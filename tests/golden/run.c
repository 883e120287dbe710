/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "golden.h"
#include "llm_config.h"
#include "base/buf.h"
#include "base/json/scan.h"
#include "base/http/events.h"
#include "dialect/ir/error/errors.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/ir/openais_own.h"
#include "dialect/ir/params.h"
#include "provider/providers.h"

#define GOLDEN_CREATED 1700000000
#define GOLDEN_MAX_OUT (16 * 1024 * 1024)

static const char *str_or(json_object *o, const char *key, const char *def)
{
    const char *s = llm_json_str(o, key);

    return s ? s : def;
}

/**
 * What the client speaks: in a folder of a pair the folder says so, else it is that of "op", a
 * mode's name, or of the dialect's mode.
 */
static const llm_dialect_t *clients(json_object *fixture, const llm_dialect_t *d)
{
    llm_mode_e mode = llm_mode_of(llm_json_str(fixture, "op"));
    const char *name = llm_json_str(fixture, "client");

    if (name != NULL) {
        return golden_dialect(name);
    }
    return llm_dialect_of_mode(mode != LLM_MODE_NONE ? mode : d->mode);
}

/** @return the side of a client whose bodies are no IR, in a folder of a pair; or NULL */
static const llm_client_side_t *translating(const llm_try_t *try, json_object *fixture,
                                            const llm_dialect_t *d)
{
    return llm_json_has(fixture, "client") && try->call->dialect != d &&
                   try->call->dialect->client->read != NULL ? try->call->dialect->client : NULL;
}

/** Where the provider speaks the dialect, or somebody would. */
static const llm_endpoint_t *endpoint_of(apr_pool_t *p, const llm_provider_t *pr,
                                         const llm_dialect_t *d)
{
    llm_endpoint_t *e = apr_pcalloc(p, sizeof(*e));

    e->op = llm_modes[d->mode].op;
    e->dialect = d;
    for (const llm_endpoint_t *own = pr ? pr->endpoints : e; own != e && own->dialect; own++) {
        if (own->dialect == d) {
            return own;
        }
    }
    return e;
}

/** The list called key, as the configuration would hold it; NULL: not this one. */
static apr_array_header_t **list_slot(llm_deployment_t *dep, const char *key)
{
    return strcmp(key, "additional_drop_params") == 0   ? &dep->additional_drop_params
           : strcmp(key, "allowed_openai_params") == 0 ? &dep->allowed_openai_params
                                                        : NULL;
}

static apr_array_header_t *texts(apr_pool_t *p, json_object *list)
{
    apr_array_header_t *a = apr_array_make(p, 4, sizeof(const char *));

    for (size_t i = 0; i < json_object_array_length(list); i++) {
        APR_ARRAY_PUSH(a, const char *) =
            json_object_get_string(json_object_array_get_idx(list, i));
    }
    return a;
}

/** "params" of a fixture: what litellm_params would be in a configuration. */
static void read_params(apr_pool_t *p, llm_deployment_t *dep, json_object *params)
{
    dep->params = apr_table_make(p, 8);
    if (params == NULL) {
        return;
    }
    dep->api_key = llm_json_str(params, "api_key");
    dep->api_base = llm_json_str(params, "api_base");
    dep->api_version = llm_json_str(params, "api_version");
    json_object_object_foreach(params, key, v) {
        if (list_slot(dep, key) != NULL) {
            *list_slot(dep, key) = texts(p, v);
            continue;
        }
        if (json_object_is_type(v, json_type_object) || json_object_is_type(v, json_type_array)) {
            if (dep->extra_body == NULL) {
                dep->extra_body = llm_json_new_object(p);
            }
            llm_json_set(dep->extra_body, key, llm_json_share(v));
        }
        else {
            apr_table_set(dep->params, key, json_object_get_string(v));
        }
    }
}

/** "price" of a fixture: what the price map would say of the model. */
static void read_price(llm_price_t *price, json_object *o)
{
    static const struct {
        const char *name;
        unsigned flag;
    } flags[] = {
        { "reasoning", LLM_MODEL_REASONING },
        { "adaptive_thinking", LLM_MODEL_ADAPTIVE_THINKING },
        { "native_structured_output", LLM_MODEL_NATIVE_STRUCTURED_OUTPUT },
        { "prompt_caching", LLM_MODEL_PROMPT_CACHING },
        { "vision", LLM_MODEL_VISION },
        { "parallel_calls", LLM_MODEL_PARALLEL_CALLS },
        { "no_tools", LLM_MODEL_NO_TOOLS },
        { "no_sampling", LLM_MODEL_NO_SAMPLING },
        { "plain_default", LLM_MODEL_PLAIN_DEFAULT },
        { "no_tool_choice", LLM_MODEL_NO_TOOL_CHOICE },
    }, words[] = {
        { "none", LLM_EFFORT_NONE }, { "low", LLM_EFFORT_LOW }, { "high", LLM_EFFORT_HIGH },
        { "max", LLM_EFFORT_MAX },
    };
    json_object *efforts = llm_json_obj(o, "efforts");

    if (o == NULL) {
        return;
    }
    price->model = "priced";
    price->max_output_tokens = llm_json_int(o, "max_output_tokens", 0);
    for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
        price->flags |= llm_json_bool(o, flags[i].name, 0) ? flags[i].flag : 0;
    }
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        price->efforts |= llm_json_bool(efforts, words[i].name, 0) ? words[i].flag : 0;
    }
}

static llm_try_t *make_try(apr_pool_t *p, const llm_dialect_t *d, json_object *fixture)
{
    llm_call_t *call = apr_pcalloc(p, sizeof(*call));
    llm_try_t *try = apr_palloc(p, sizeof(*try));
    llm_deployment_t *dep = apr_pcalloc(p, sizeof(*dep));
    const char *provider = llm_json_str(fixture, "provider");

    read_params(p, dep, llm_json_obj(fixture, "params"));
    dep->drop_params = LLM_UNSET;
    dep->upstream_model = str_or(fixture, "model", "golden-model");
    dep->model = dep->upstream_model;
    dep->group = dep->upstream_model;
    read_price(&dep->price, llm_json_obj(fixture, "price"));
    dep->base_model = llm_json_str(fixture, "base_model");
    dep->region = apr_table_get(dep->params, "aws_region_name");
    if (provider != NULL) {
        dep->provider = llm_provider_find(provider, strlen(provider));
    }
    call->pool = p;
    call->dialect = clients(fixture, d);
    call->op = llm_modes[call->dialect->mode].op;
    call->id = "golden-call";
    call->started = apr_time_from_sec(GOLDEN_CREATED);
    call->model = dep->upstream_model;
    call->stream = llm_json_bool(fixture, "stream", 0);
    *try = llm_try_at(call, dep, dep->upstream_model);
    try->endpoint = endpoint_of(p, dep->provider, d);
    try->answer_id = "chatcmpl-golden";
    try->drop_params = llm_json_bool(fixture, "drop_params", 0);
    return try;
}

/** @return the call of a try, of which a kind of fixture says more than make_try() knows */
static llm_call_t *call_of(llm_try_t *try)
{
    return (llm_call_t *)try->call;
}

static json_object *err_json(const llm_err_t *e)
{
    json_object *o = json_object_new_object();

    llm_json_set_int(o, "status", e->status);
    llm_json_set_str(o, "class", llm_err_class_name(e->cls));
    llm_json_set_str(o, "type", llm_err_type(e));
    llm_json_set_str(o, "param", e->param);
    llm_json_set_str(o, "message", e->message);
    if (e->retry_after >= 0) {
        llm_json_set_int(o, "retry_after_us", e->retry_after);
    }
    return o;
}

static json_object *with_error(json_object *out, const llm_err_t *e)
{
    llm_json_set(out, "error", e ? err_json(e) : json_object_new_string("failed without error"));
    return out;
}

/** The way of a body to the upstream: rule of members, the provider's tweak, the dialect. */
static apr_status_t send_ir(llm_try_t *try, const llm_dialect_t *d, json_object *ir,
                         json_object **body, apr_table_t **headers, llm_err_t **err)
{
    llm_msg_t msg = { 0 };
    apr_status_t rv = APR_SUCCESS;

    if (d->upstream->judged_as_sent && d->upstream->request != NULL && try->call->dialect != d) {
        rv = d->upstream->request(try, ir, &msg, err);
        ir = msg.json;
    }
    rv = rv == APR_SUCCESS ? llm_params_apply(try, d, ir, err) : rv;
    *body = ir;
    if (rv == APR_SUCCESS && d->upstream->judged_as_sent) {
        llm_json_set_str(ir, "model", try->upstream_model);
        rv = try->deployment->provider ? llm_provider_tweak(try, ir, err) : APR_SUCCESS;
    }
    else if (rv == APR_SUCCESS) {
        rv = llm_request_plain(try, ir, err);
        rv = rv == APR_SUCCESS ? d->upstream->request(try, ir, &msg, err) : rv;
        *body = msg.json;
    }
    *headers = msg.headers;
    return rv;
}

/** Headers a dialect asks for; none leave no trace. */
static void set_headers(json_object *out, const apr_table_t *headers)
{
    const apr_array_header_t *list = headers ? apr_table_elts(headers) : NULL;

    if (list != NULL && list->nelts > 0) {
        json_object *o = llm_json_add_object(out, "headers");

        for (int i = 0; i < list->nelts; i++) {
            llm_json_set_str(o, APR_ARRAY_IDX(list, i, apr_table_entry_t).key,
                             APR_ARRAY_IDX(list, i, apr_table_entry_t).val);
        }
    }
}

/** What a dialect writes without a tree has to be what it makes with one. */
static int same_without_tree(llm_try_t *try, const llm_dialect_t *d, const char *ir, apr_size_t n,
                             json_object *want, const char **why)
{
    json_object *got;
    llm_scan_t s;
    llm_buf_t b;

    llm_buf_init(&b, try->pool, n, GOLDEN_MAX_OUT);
    if (d->upstream->request_text == NULL || llm_params_has_defaults(try) ||
        llm_scan_object(&s, ir, n, NULL) != APR_SUCCESS ||
        d->upstream->request_text(try, &s, &b) != APR_SUCCESS) {
        return 1;
    }
    *why = "without a tree the request differs";
    if (want == NULL || llm_json_parse(try->pool, b.p, b.n, &got, NULL) != APR_SUCCESS ||
        golden_compare(try->pool, "", got, want) != 0) {
        return 0;
    }
    *why = NULL;
    return 1;
}

/** The same for an answer. */
static int same_answer_without_tree(llm_try_t *try, const llm_dialect_t *d, json_object *in,
                                    json_object *want, const llm_usage_t *usage, const char **why)
{
    llm_usage_t u = { 0 };
    apr_size_t n;
    const char *text = llm_json_text(try->pool, in, &n);
    json_object *got;
    llm_scan_t s;
    llm_buf_t b;

    llm_buf_init(&b, try->pool, n, GOLDEN_MAX_OUT);
    if (d->upstream->response_text == NULL || llm_scan_object(&s, text, n, NULL) != APR_SUCCESS ||
        d->upstream->response_text(try, &s, NULL, &b, &u) != APR_SUCCESS) {
        return 1;
    }
    *why = "without a tree the answer differs";
    if (want == NULL || memcmp(&u, usage, sizeof(u)) != 0 ||
        llm_json_parse(try->pool, b.p, b.n, &got, NULL) != APR_SUCCESS ||
        golden_compare(try->pool, "", got, want) != 0) {
        return 0;
    }
    *why = NULL;
    return 1;
}

/** What the scan of a client's body finds of its messages and tools. */
static unsigned history_of(const char *text, apr_size_t n)
{
    llm_scan_t s;
    llm_fit_t fit;

    return llm_scan_fit(&s, text, n, llm_openai_request_shape, &fit, NULL) == APR_SUCCESS
               ? llm_openai_history(&fit)
               : LLM_HISTORY_ANY;
}

/** A quirk that changes a body, or refuses it, has to be triggered: else its bytes would pass. */
static int is_triggered(llm_try_t *try, const llm_dialect_t *d, const char *text, apr_size_t n,
                        const char **why)
{
    llm_err_t *err = NULL;
    json_object *ir;
    const char *before;

    call_of(try)->history = history_of(text, n);
    if (!d->upstream->judged_as_sent || try->deployment->provider == NULL
        || llm_params_has_defaults(try) || llm_provider_needs_tweak(try, text, n)
        || llm_json_parse(try->pool, text, n, &ir, NULL) != APR_SUCCESS
        || llm_params_apply(try, d, ir, &err) != APR_SUCCESS) {
        return 1;
    }
    llm_json_set_str(ir, "model", try->upstream_model);
    before = apr_pstrdup(try->pool, llm_json_text(try->pool, ir, NULL));
    if (llm_provider_tweak(try, ir, &err) == APR_SUCCESS
        && strcmp(before, llm_json_text(try->pool, ir, NULL)) == 0) {
        return 1;
    }
    *why = "a quirk that nothing triggers changes this body";
    return 0;
}

/**
 * request: {"model": name upstream, "stream": bool, "op": "chat", "provider": name,
 * "params": {litellm_params}, "price": {"max_output_tokens", flags, "efforts": {word: true}},
 * "base_model": name, "drop_params": bool, "body": IR, of a pair the client's body}
 * -> {"body": {...}, "headers": {...} when there are any} or {"error": {...}}
 */
static json_object *run_request(apr_pool_t *p, const llm_dialect_t *d, json_object *fixture,
                                const char **why)
{
    json_object *ir = llm_json_obj(fixture, "body");
    json_object *out = llm_json_new_object(p), *body = NULL;
    llm_try_t *try = make_try(p, d, fixture);
    apr_table_t *headers;
    llm_err_t *err = NULL;
    const char *text;
    apr_size_t n;
    apr_status_t rv;

    if (ir == NULL) {
        *why = "\"body\" is missing";
        return NULL;
    }
    if (translating(try, fixture, d) != NULL &&
        translating(try, fixture, d)->read(try, ir, &ir, &err) != APR_SUCCESS) {
        return with_error(out, err);
    }
    text = llm_json_text(p, ir, &n);    /* a dialect may change the tree */
    rv = send_ir(try, d, ir, &body, &headers, &err);
    if (!same_without_tree(make_try(p, d, fixture), d, text, n, rv == APR_SUCCESS ? body : NULL,
                           why)) {
        return NULL;
    }
    if (!is_triggered(make_try(p, d, fixture), d, text, n, why)) {
        return NULL;
    }
    if (rv != APR_SUCCESS) {
        return with_error(out, err);
    }
    llm_json_set(out, "body", llm_json_share(body));
    set_headers(out, headers);
    return out;
}

/** Run "request" of a fixture, so that notes from it exist. */
static int send_first(llm_try_t *try, const llm_dialect_t *d, json_object *fixture,
                      const char **why)
{
    json_object *ir = llm_json_obj(fixture, "request"), *body;
    apr_table_t *headers;
    llm_err_t *err = NULL;

    if (ir == NULL) {
        return 1;
    }
    call_of(try)->include_usage = llm_json_bool(llm_json_obj(ir, "stream_options"),
                                                "include_usage", 0);
    if (send_ir(try, d, ir, &body, &headers, &err) != APR_SUCCESS) {
        *why = apr_psprintf(try->pool, "\"request\" fails: %s", err ? err->message : "no error");
        return 0;
    }
    return 1;
}

static void set_above_zero(json_object *o, const char *key, apr_int64_t v)
{
    if (v > 0) {
        llm_json_set_int(o, key, v);
    }
}

static json_object *prompt_details(const llm_usage_t *u)
{
    json_object *o = json_object_new_object();

    llm_json_set_int(o, "cached_tokens", u->cached);
    set_above_zero(o, "audio_tokens", u->audio_in);
    set_above_zero(o, "cache_creation_tokens", u->cache_write);
    set_above_zero(o, "cache_write_tokens", u->cache_write);
    return o;
}

static json_object *completion_details(const llm_usage_t *u)
{
    json_object *o = json_object_new_object();

    llm_json_set_int(o, "reasoning_tokens", u->reasoning);
    set_above_zero(o, "audio_tokens", u->audio_out);
    return o;
}

/** What was read of the usage, for the expectation: counts of zero are left out. */
static json_object *usage_found(const llm_usage_t *u)
{
    json_object *o;

    if (!u->known) {
        return NULL;
    }
    o = json_object_new_object();
    llm_json_set_int(o, "completion_tokens", u->completion);
    llm_json_set_int(o, "prompt_tokens", u->prompt);
    llm_json_set_int(o, "total_tokens", u->total);
    if (u->reasoning > 0 || u->audio_out > 0) {
        llm_json_set(o, "completion_tokens_details", completion_details(u));
    }
    if (u->cached > 0 || u->cache_write > 0 || u->audio_in > 0) {
        llm_json_set(o, "prompt_tokens_details", prompt_details(u));
    }
    if (u->cache_write > 0 || u->cached > 0) {
        llm_json_set_int(o, "cache_creation_input_tokens", u->cache_write);
        llm_json_set_int(o, "cache_read_input_tokens", u->cached);
    }
    return o;
}

/**
 * response: {"model", "op", "body": upstream's body, "request": IR that came before, optional}
 * -> {"ir": {...}, "usage": {...}}, of a pair {"answer": the client's, ...}, or {"error": {...}}
 */
static json_object *run_response(apr_pool_t *p, const llm_dialect_t *d, json_object *fixture,
                                 const char **why)
{
    json_object *out = llm_json_new_object(p), *ir = NULL;
    llm_try_t *try = make_try(p, d, fixture);
    llm_usage_t usage = { .upstream_cost = -1 };
    llm_err_t *err = NULL;
    apr_status_t rv;

    if (!llm_json_has(fixture, "body") || d->upstream->response == NULL) {
        *why = "\"body\" is missing, or the dialect has no response";
        return NULL;
    }
    if (!send_first(try, d, fixture, why)) {
        return NULL;
    }
    rv = (try->call->dialect == d ? d->facts->mend_answer : d->upstream->response)(
        try, llm_json_get(fixture, "body"), &ir, &usage, &err);
    if (!same_answer_without_tree(try, d, llm_json_get(fixture, "body"),
                                  rv == APR_SUCCESS ? ir : NULL, &usage, why)) {
        return NULL;
    }
    if (rv != APR_SUCCESS) {
        return with_error(out, err);
    }
    if (translating(try, fixture, d) != NULL) {
        llm_json_set(out, "answer",
                     llm_json_share(translating(try, fixture, d)->write(try, ir)));
    }
    else {
        llm_json_set(out, "ir", llm_json_share(ir));
    }
    llm_json_set(out, "usage", usage_found(&usage));
    return out;
}

typedef struct stream_run_t {
    llm_stream_t s;
    const llm_dialect_t *d;
    llm_frames_t f;
    json_object *chunks;        /**< array */
    apr_status_t last;
} stream_run_t;

/** Take the frames a renderer wrote apart again. */
static void add_frames(stream_run_t *r, char *text)
{
    json_object *o;
    char *next;

    for (char *at = text; at != NULL && *at != '\0'; at = next) {
        next = strstr(at, "\n\n");
        if (next != NULL) {
            *next = '\0';
            next += 2;
        }
        if (strncmp(at, "data: ", 6) == 0
            && llm_json_parse(r->s.pool, at + 6, strlen(at + 6), &o, NULL) == APR_SUCCESS) {
            json_object_array_add(r->chunks, llm_json_share(o));
        }
        else {
            json_object_array_add(r->chunks, json_object_new_string(at));
        }
    }
}

static apr_status_t on_delta(void *baton, const llm_delta_t *delta)
{
    stream_run_t *r = baton;
    llm_buf_t b;

    llm_buf_init(&b, r->s.pool, 256, GOLDEN_MAX_OUT);
    r->f.out = &b;
    r->s.try->call->dialect->client->delta(&r->f, delta);
    add_frames(r, b.p);
    return APR_SUCCESS;
}

/** What the client's side ends a stream with. */
static void add_end(stream_run_t *r, apr_status_t rv)
{
    llm_buf_t b;

    llm_buf_init(&b, r->s.pool, 256, GOLDEN_MAX_OUT);
    r->f.out = &b;
    r->s.try->call->dialect->client->end(&r->f, rv == APR_EOF || rv == APR_SUCCESS ? NULL
                                                                                   : r->s.err);
    add_frames(r, b.p);
}

static apr_status_t on_event(void *baton, const llm_event_t *ev)
{
    stream_run_t *r = baton;

    r->last = r->d->upstream->event(&r->s, ev);
    apr_pool_clear(r->s.scratch);
    return r->last;
}

static apr_status_t feed_events(stream_run_t *r, json_object *events)
{
    apr_status_t rv = APR_SUCCESS;

    for (size_t i = 0; rv == APR_SUCCESS && i < json_object_array_length(events); i++) {
        json_object *o = json_object_array_get_idx(events, i), *data = llm_json_get(o, "data");
        llm_event_t ev = { 0 };

        ev.type = llm_json_str(o, "type");
        ev.exception = llm_json_bool(o, "exception", 0);
        ev.data = llm_json_value_str(data);
        ev.data = ev.data ? ev.data : llm_json_text(r->s.pool, data, NULL);
        ev.n = strlen(ev.data);
        rv = on_event(r, &ev);
    }
    return rv;
}

static apr_status_t feed_raw(stream_run_t *r, const char *raw)
{
    llm_splitter_t *split = llm_splitter_make(r->s.pool, r->d->framing, LLM_EVENT_MAX);
    apr_status_t rv = llm_splitter_feed(split, raw, strlen(raw), on_event, r);

    return rv == APR_SUCCESS ? llm_splitter_end(split, on_event, r) : rv;
}

/**
 * stream: {"model", "op", "request": IR, "raw": bytes of the wire | "events": [{"type", "data",
 * "exception"}], "keeps": bool}; data is a text or any JSON value
 * -> {"chunks": [as a client gets them], "usage": {...}, "end": "done"|"open"|"error", "error"};
 * of a pair with what ends the client's stream
 */
static json_object *run_stream(apr_pool_t *p, const llm_dialect_t *d, json_object *fixture,
                               const char **why)
{
    json_object *out = llm_json_new_object(p), *events = llm_json_arr(fixture, "events");
    const char *raw = llm_json_str(fixture, "raw");
    stream_run_t r = { .d = d, .s = { .pool = p, .usage = { .upstream_cost = -1 } } };
    apr_status_t rv;

    if ((events == NULL && raw == NULL) || d->upstream->event == NULL) {
        *why = "\"raw\" or \"events\" is missing, or the dialect does not stream";
        return NULL;
    }
    r.s.try = make_try(p, d, fixture);
    call_of(r.s.try)->stream = 1;
    r.s.keeps = llm_json_bool(fixture, "keeps", 0);
    if (!send_first(r.s.try, d, fixture, why)) {
        return NULL;
    }
    r.f = (llm_frames_t){ .try = r.s.try, .pool = p, .created = GOLDEN_CREATED,
                          .model = r.s.try->call->model };
    r.s.emit = on_delta;
    r.s.baton = &r;
    apr_pool_create(&r.s.scratch, p);
    r.chunks = llm_json_add_array(out, "chunks");
    rv = raw != NULL ? feed_raw(&r, raw) : feed_events(&r, events);
    if (llm_json_has(fixture, "client")) {
        add_end(&r, rv);
    }
    llm_json_set(out, "usage", usage_found(&r.s.usage));
    llm_json_set_str(out, "end", rv == APR_EOF ? "done" : rv == APR_SUCCESS ? "open" : "error");
    return rv == APR_EOF || rv == APR_SUCCESS ? out : with_error(out, r.s.err);
}

/** The error as a client of a pair is told. */
static json_object *refusal(apr_pool_t *p, const llm_dialect_t *client, const llm_err_t *e)
{
    json_object *out = llm_json_new_object(p), *body = NULL;
    llm_buf_t b;

    llm_buf_init(&b, p, 256, GOLDEN_MAX_OUT);
    llm_json_set_int(out, "status", client->client->refuse(&b, e));
    (void)llm_json_parse(p, b.p, b.n, &body, NULL);
    llm_json_set(out, "body", llm_json_share(body));
    return out;
}

/**
 * error: {"status": of the upstream, "body": JSON or text, "provider": name, optional}
 * -> {"status", "class", "type", "param", "message"}, of a pair {"status", "body": the client's}
 */
static json_object *run_error(apr_pool_t *p, const llm_dialect_t *d, json_object *fixture,
                              const char **why)
{
    json_object *body = llm_json_get(fixture, "body");
    llm_try_t *try = make_try(p, d, fixture);
    const char *text = llm_json_value_str(body);
    llm_err_t *e;

    if (!llm_json_has(fixture, "status")) {
        *why = "\"status\" is missing";
        return NULL;
    }
    if (text == NULL && body != NULL) {
        text = llm_json_text(p, body, NULL);
    }
    e = llm_err_from_status(try, d, (int)llm_json_int(fixture, "status", 500), text,
                            text ? strlen(text) : 0);
    return llm_json_has(fixture, "client") ? refusal(p, try->call->dialect, e)
                                           : llm_json_own(p, err_json(e));
}

const golden_kind_t golden_kinds[] = {
    { "request", run_request },
    { "response", run_response },
    { "stream", run_stream },
    { "error", run_error },
    { NULL, NULL }
};
