/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_date.h>
#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/auth/model_access.h"
#include "mod_llm_proxy/account/echo.h"
#include "mod_llm_proxy/call/mock.h"
#include "mod_llm_proxy/reply/secrets.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/call/tier.h"
#include "mod_llm_proxy/upstream/credential/fetch.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/upstream/pump.h"
#include "mod_llm_proxy/upstream/wait.h"
#include "base/http/events.h"
#include "dialect/ir/params.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/usage.h"
#include "provider/providers.h"

#define ERROR_BODY_MAX  (1 << 20)       /* of a refusal; more says nothing more */
#define OPENING_MAX     1024            /* blank bytes before an answer says what it is */

/* -- what the upstream answers ---------------------------------------------------------------- */

static int is_stream_type(const llm_head_t *h)
{
    const char *type = apr_table_get(h->headers, "Content-Type");

    return type != NULL && (ap_cstr_casecmpn(type, "text/event-stream", 17) == 0 ||
                            ap_cstr_casecmpn(type, "application/vnd.amazon.eventstream", 34) == 0 ||
                            ap_cstr_casecmpn(type, "application/x-ndjson", 20) == 0);
}

static int is_hop_header(const char *name)
{
    static const char *const hop[] = { "connection", "keep-alive", "transfer-encoding", "trailer",
                                       "upgrade", "content-length", "content-encoding",
                                       "set-cookie", NULL };

    for (int i = 0; hop[i] != NULL; i++) {
        if ((*name | 0x20) == *hop[i] && ap_cstr_casecmp(name, hop[i]) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Every header of the upstream again as llm_provider-NAME; rate limits also under their own. */
static int echo_header(void *baton, const char *name, const char *value)
{
    llmp_attempt_t *a = baton;
    request_rec *r = a->q->r;

    if (is_hop_header(name) || !llmp_secrets_allow_header(a, name, &value)) {
        return 1;
    }
    apr_table_setn(r->headers_out, apr_pstrcat(r->pool, "llm_provider-", name, NULL), value);
    if (ap_cstr_casecmpn(name, "x-ratelimit-", 12) == 0) {
        apr_table_setn(r->headers_out, name, value);
    }
    return 1;
}

/** gzip and the like were not asked for, and are not undone. */
static int has_coding(const llm_head_t *h)
{
    const char *coding = apr_table_get(h->headers, "Content-Encoding");

    return coding != NULL && ap_cstr_casecmp(coding, "identity") != 0;
}

static void begin_stream(llmp_attempt_t *a)
{
    llmp_account_streams(a->q);
    llmp_stream_begin(a);
}

/** Where the tier is no part of the answer it is a header (Google's API). */
static void read_service(llmp_attempt_t *a, const llm_head_t *h)
{
    llmp_req_t *q = a->q;
    const char *tier = !llmp_upstream(a)->judged_as_sent && q->life.try->price->nservices > 0
                           ? apr_table_get(h->headers, "x-gemini-service-tier") : NULL;

    if (tier != NULL) {
        llmp_account_service(q, llm_service_named(tier, strlen(tier)));
    }
}

/** Whether a stream may follow. The first bytes of events tell: types are often wrong. */
static void expect_stream(llmp_attempt_t *a, const llm_head_t *h)
{
    if (h->status >= 300 || !a->q->call.stream || llmp_upstream(a)->event == NULL ||
        has_coding(h)) {
        return;
    }
    if (llmp_wire(a)->framing == LLM_FRAMING_SSE) {
        a->opening = is_stream_type(h) ? LLMP_OPENS_DECLARED : LLMP_OPENS_UNDECLARED;
    }
    else if (llmp_wire(a)->framing == LLM_FRAMING_NDJSON || is_stream_type(h)) {
        begin_stream(a);
    }
}

/** @return APR_INCOMPLETE: the bytes are for the body, at least so far */
static apr_status_t open_stream(llmp_attempt_t *a, const char *data, apr_size_t n)
{
    llm_sse_opening_e kind;

    if (a->body.n > 0) {        /* the bytes before were too few */
        llm_buf_add(&a->body, data, n);
        data = a->body.p;
        n = a->body.n;
    }
    kind = llm_sse_opening(data, n);
    if (kind == LLM_SSE_UNSAID && n > OPENING_MAX) {
        kind = LLM_SSE_OTHER;
    }
    if (kind == LLM_SSE_FIELD || (kind == LLM_SSE_OTHER && a->opening == LLMP_OPENS_DECLARED)) {
        begin_stream(a);
        return llmp_stream_feed(a->stream, data, n);
    }
    if (kind != LLM_SSE_UNSAID) {
        a->opening = LLMP_NOT_OPENING;
    }
    return a->body.n > 0 ? APR_SUCCESS : APR_INCOMPLETE;
}

static apr_status_t on_head(void *baton, const llm_head_t *h)
{
    llmp_attempt_t *a = baton;
    llmp_req_t *q = a->q;
    apr_int64_t limit = h->status >= 300 ? ERROR_BODY_MAX : llmp_sconf(q->r->server)->max_response;
    apr_size_t first = h->content_length > 0 && h->content_length < limit
                           ? (apr_size_t)h->content_length : 4096;

    q->way.first_byte = a->x.first_byte;
    apr_table_do(echo_header, a, h->headers, NULL);
    read_service(a, h);
    expect_stream(a, h);
    if (a->stream == NULL) {
        llm_buf_init(&a->body, q->r->pool, a->opening == LLMP_OPENS_DECLARED ? 0 : first,
                     (apr_size_t)limit);
    }
    return APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    llmp_attempt_t *a = baton;

    if (a->stream != NULL) {
        return llmp_stream_feed(a->stream, data, n);
    }
    if (a->opening != LLMP_NOT_OPENING && n > 0) {
        apr_status_t rv = open_stream(a, data, n);

        if (rv != APR_INCOMPLETE) {
            return rv;
        }
    }
    llm_buf_add(&a->body, data, n);
    /* of a refusal the beginning is enough; an answer cut short would be a wrong one */
    return a->body.overflow && a->x.head.status < 300 ? APR_ENOSPC : APR_SUCCESS;
}

static apr_status_t on_taken(void *baton)
{
    llmp_attempt_t *a = baton;

    return a->stream != NULL ? llmp_stream_flush(a->stream) : APR_SUCCESS;
}

/* -- errors ----------------------------------------------------------------------------------- */

static llm_err_t *time_out(llmp_attempt_t *a)
{
    const llmp_exchange_t *x = &a->x;

    /* who takes no more of a request has a time of his own, the operator's */
    a->timed_out = x->fault != LLMP_FAULT_SENDING ||
                   (x->deadline != 0 && apr_time_now() >= x->deadline);
    return llm_err_make(a->q->call.pool, LLM_ERR_TIMEOUT, 0,
                        "litellm.Timeout: APITimeoutError - Request timed out. Error_str: "
                        "Request timed out. - timeout value=%.3f, time taken=%.2f seconds%s%s",
                        (double)a->q->way.at.timeout / APR_USEC_PER_SEC,
                        (double)(apr_time_now() - a->q->way.upstream_start) / APR_USEC_PER_SEC,
                        x->fault != LLMP_FAULT_NONE ? ". " : "",
                        x->fault != LLMP_FAULT_NONE ? x->why : "");
}

/** The client learns of which kind it is; where and why exactly is the operator's to know. */
static llm_err_t *transport_error(llmp_attempt_t *a)
{
    apr_pool_t *p = a->try.pool;
    const llmp_exchange_t *x = &a->x;

    if (APR_STATUS_IS_TIMEUP(x->status)) {
        return time_out(a);
    }
    if (x->status == APR_ENOSPC) {
        return llm_err_make(p, LLM_ERR_BAD_GATEWAY, 0,
                            "litellm.BadGatewayError: the answer of the upstream is larger than "
                            "LLMMaxResponseBody");
    }
    return llm_err_make(p, LLM_ERR_CONNECTION, 0, "litellm.%s: %sException - %s",
                        llm_err_class_name(LLM_ERR_CONNECTION), llm_err_label(&a->try),
                        x->why ? x->why : "The exchange with the upstream ended early");
}

/** retry-after-ms (OpenAI, Azure), Retry-After in seconds or as a date. @return -1: none */
static apr_interval_time_t retry_after(const llm_head_t *h)
{
    const char *v = apr_table_get(h->headers, "Retry-After");
    const char *ms = apr_table_get(h->headers, "retry-after-ms");
    apr_time_t date;
    char *end;
    double s;

    s = ms != NULL ? strtod(ms, &end) : -1;
    if (s >= 0 && end != ms && s < 86400 * 365e3) {
        return (apr_interval_time_t)(s * 1000);
    }
    if (v == NULL) {
        return -1;
    }
    s = strtod(v, &end);
    if (end != v && s >= 0 && s < 86400 * 365.0) {
        return (apr_interval_time_t)(s * APR_USEC_PER_SEC);
    }
    date = apr_date_parse_http(v);
    return date > apr_time_now() ? date - apr_time_now() : -1;
}

static llm_err_t *status_error(llmp_attempt_t *a)
{
    int status = a->x.head.status;
    apr_interval_time_t wait;
    llm_err_t *e;

    /* not followed: a deployment's key goes to its own api_base and nowhere else */
    if (status < 400) {
        return llm_err_make(a->q->r->pool, LLM_ERR_BAD_GATEWAY, 0, "litellm.BadGatewayError: the "
                            "upstream redirects (status %d); api_base must name where to", status);
    }
    llmp_answer_unmark(a);
    llmp_secrets_mask_body(a);
    e = llm_err_from_status(&a->try, llmp_wire(a), status, a->body.p, a->body.n);
    wait = retry_after(&a->x.head);
    e->retry_after = wait >= 0 ? wait : e->retry_after;     /* the body's own is the next best */
    return e;
}

/* -- the attempt ------------------------------------------------------------------------------ */

/** A try at the deployment the router named. */
static llm_try_t try_of(llmp_req_t *q)
{
    const llm_deployment_t *d = q->way.at.deployment;
    llm_try_t try = llm_try_at(&q->call, d, q->way.at.upstream_model);

    try.price = llm_config_price(d, try.upstream_model, try.pool);
    try.drop_params = q->controls.drop_params != LLM_UNSET ? q->controls.drop_params
                      : d->drop_params != LLM_UNSET   ? d->drop_params
                                                      : q->generation->config->drop_params;
    try.endpoint = llm_provider_endpoint(&try);
    return try;
}

static apr_status_t choose_endpoint(llmp_attempt_t *a)
{
    a->try = try_of(a->q);
    a->q->life.try = &a->try;
    if (a->try.endpoint == NULL) {
        a->err = llm_provider_unserved(&a->try);
        return APR_EGENERAL;
    }
    llmp_echo_asked(a->q);
    return APR_SUCCESS;
}

apr_status_t llmp_attempt_part(llmp_attempt_t *part, llmp_attempt_t *whole, llm_str_t body)
{
    part->q = whole->q;
    part->whole = whole;
    part->try = try_of(part->q);
    part->try.token = whole->try.token;
    part->try.answer_id = whole->try.answer_id;
    part->try.notes = whole->try.notes;
    part->http = (llm_http_req_t){ .method = whole->http.method, .url = whole->http.url,
                                   .body = body.p, .body_len = body.n };
    if (body.p == whole->http.body) {   /* a signature covers the body */
        part->http.headers = whole->http.headers;
        return APR_SUCCESS;
    }
    part->http.headers = apr_table_copy(part->q->r->pool, whole->http.headers);
    return llm_provider_auth(&part->try, &part->http, &part->err);
}

static void set_timeouts(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    apr_interval_time_t t = q->way.at.timeout;

    a->x.connect_timeout = llmp_sconf(q->r->server)->connect_timeout;
    if (t > 0 && t < a->x.connect_timeout) {
        a->x.connect_timeout = t;
    }
    a->x.first_timeout = t;
    a->x.idle_timeout = t;
    if (!q->call.stream && t > 0) {
        a->x.deadline = q->way.upstream_start + t;
    }
}

apr_status_t llmp_attempt_start(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;

    a->x.r = q->r;
    a->x.req = &a->http;
    a->x.to = (llmp_receiver_t){ on_head, on_data, a, on_taken };
    q->way.upstream_start = apr_time_now();
    set_timeouts(a);
    a->x.client = llmp_client_socket(q->r);
    q->way.called_upstream = 1;
    q->way.calls++;
    if (llmp_exchange_init(&a->x) != APR_SUCCESS) {
        a->err = llm_err_make(q->r->pool, LLM_ERR_CONNECTION, 0,
                              "litellm.InternalServerError: the URL of model=%s cannot be called",
                              q->way.at.deployment->model);
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

/** @param wait NULL: in this thread */
static apr_status_t sign_in(llmp_attempt_t *a, llm_wait_t *wait)
{
    llmp_req_t *q = a->q;
    llmp_token_wait_t w = { q->r, q->way.at.timeout, q->probe, a->signs_in_until };
    apr_status_t rv = llmp_token_fetch(a->try.deployment, &w, wait, &a->try.token, &a->err);

    a->signs_in_until = w.until;
    if (rv == APR_ECONNABORTED) {
        llmp_attempt_left(a);
    }
    else if (rv != APR_SUCCESS && rv != APR_EAGAIN) {
        q->way.called_upstream = 1;     /* the deployment's fault, not the caller's */
        a->timed_out = rv == APR_TIMEUP;
    }
    return rv;
}

apr_status_t llmp_attempt_prepare(llmp_attempt_t *a)
{
    apr_status_t rv = choose_endpoint(a);

    if (rv == APR_SUCCESS) {
        llmp_request_begin(a);
        rv = sign_in(a, NULL);
    }
    return rv == APR_SUCCESS ? llmp_request_build(a, NULL) : rv;
}

llm_err_t *llmp_attempt_error(llmp_attempt_t *a)
{
    llm_err_t *e = NULL;

    if (a->x.status != APR_SUCCESS) {
        e = transport_error(a);
        e->detail = a->x.detail;
    }
    else if (a->x.head.status >= 300) {
        e = status_error(a);
    }
    llmp_secrets_mask_error(a, e);
    return e;
}

llm_err_t *llmp_attempt_left_error(const llmp_req_t *q)
{
    return llm_err_make(q->r->pool, LLM_ERR_API, LLMP_CLIENT_CLOSED, "%s",
                        q->reply.declined != APR_SUCCESS
                            ? "Whoever made the call took no more of its answer"
                            : "The client closed the connection");
}

void llmp_attempt_left(llmp_attempt_t *a)
{
    llmp_reply_left(a->q);
    a->err = llmp_attempt_left_error(a->q);
}

/**
 * Whether an upstream closed in the middle of a stream whose client had not read for a while. What
 * it had sent before arrives long after the last wait, so that any wait counts; others' calls tell
 * of an upstream that does this by itself. Silence, and errors it names, are its own.
 * @param said an event told an error, or could not be used
 */
static int is_unread(const llmp_attempt_t *a, int said)
{
    return !said && a->err != NULL && a->q->reply.committed && a->q->reply.kept_waiting &&
           !APR_STATUS_IS_TIMEUP(a->x.status);
}

/** What came of the exchange: sends the answer, or leaves the reason in a->err. */
static void conclude(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    apr_status_t rv = a->x.status;
    int said = a->err != NULL;

    if (rv == APR_ECONNABORTED || q->reply.aborted) {
        q->way.left_waiting = a->x.sent > 0 && a->x.head.status < 300;
        llmp_attempt_left(a);
        return;
    }
    if (a->err == NULL) {
        a->err = llmp_attempt_error(a);
    }
    if (a->opening == LLMP_OPENS_DECLARED && a->stream == NULL) {
        begin_stream(a);        /* one without a byte that would tell */
    }
    if (a->stream != NULL) {
        llmp_stream_end(a->stream);
        a->unread = is_unread(a, said);
    }
    else if (a->err == NULL) {
        llmp_answer_send(a);
    }
}

/* -- step by step ----------------------------------------------------------------------------- */

static int is_mock(const llmp_attempt_t *a)
{
    return a->q->way.at.deployment->mock_response != NULL;
}

/** Where it goes, and what stages are shown of it. @return where it stands then */
static int begin(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;

    if (is_mock(a)) {
        a->http.headers = apr_table_make(q->r->pool, 2);
    }
    else if (choose_endpoint(a) == APR_SUCCESS) {
        llmp_request_begin(a);
    }
    else {
        return LLMP_TRY_OVER;
    }
    return (q->life.looks & LLM_LOOKS_AT_REQUEST) && llmp_request_tree(a) != APR_SUCCESS
               ? LLMP_TRY_OVER : LLMP_TRY_BEFORE;
}

static int before(llmp_attempt_t *a)
{
    apr_status_t rv = llmp_before(a->q, a->tree, a->http.headers, &a->err);

    a->stopped = rv != APR_SUCCESS && rv != APR_EAGAIN;
    return rv == APR_EAGAIN ? LLMP_TRY_BEFORE : a->stopped ? LLMP_TRY_OVER : LLMP_TRY_SIGNS_IN;
}

/** A mock answer needs no credential. */
static int signs_in(llmp_attempt_t *a)
{
    apr_status_t rv = is_mock(a) ? APR_SUCCESS : sign_in(a, &a->q->life.wait);

    return rv == APR_EAGAIN ? LLMP_TRY_SIGNS_IN : rv == APR_SUCCESS ? LLMP_TRY_OPENS
                                                                    : LLMP_TRY_OVER;
}

static int open_upstream(llmp_attempt_t *a)
{
    apr_status_t rv;

    if (is_mock(a)) {
        llmp_mock_answer(a);
        return LLMP_TRY_OVER;
    }
    rv = llmp_request_build(a, &a->q->life.wait);
    if (rv != APR_SUCCESS) {
        return rv == APR_EAGAIN ? LLMP_TRY_OPENS : LLMP_TRY_OVER;
    }
    if (a->parts != NULL) {
        return llmp_parts_begin(a) == APR_SUCCESS ? LLMP_TRY_PARTS : LLMP_TRY_OVER;
    }
    if (llmp_attempt_start(a) == APR_SUCCESS) {
        return LLMP_TRY_EXCHANGES;
    }
    conclude(a);
    return LLMP_TRY_OVER;
}

static int exchange(llmp_attempt_t *a)
{
    if (llmp_exchange_wants(&a->x, a->fds, &a->q->life.wait)) {
        return LLMP_TRY_EXCHANGES;
    }
    a->q->way.upstream_end = apr_time_now();
    conclude(a);
    return LLMP_TRY_OVER;
}

static int parts(llmp_attempt_t *a)
{
    return llmp_parts_wants(a, &a->q->life.wait) ? LLMP_TRY_PARTS : LLMP_TRY_OVER;
}

/** The client left, or the server stops, while it waited. */
static void leave(llmp_attempt_t *a)
{
    llmp_attempt_left(a);
    a->place = LLMP_TRY_OVER;
}

/** What came of what it waited for. */
static void resume(llmp_attempt_t *a)
{
    llm_came_e came = a->q->life.wait.came;

    if (a->place == LLMP_TRY_EXCHANGES) {
        llmp_exchange_came(&a->x, came);
    }
    else if (a->place == LLMP_TRY_PARTS) {
        llmp_parts_came(a, came);
    }
    else if (a->place == LLMP_TRY_OPENS) {
        llmp_media_came(a, came);
    }
    else if (came == LLM_CAME_LEFT || came == LLM_CAME_STOP) {
        leave(a);
    }
}

int llmp_attempt_step(llmp_attempt_t *a)
{
    static int (*const steps[])(llmp_attempt_t *) = {
        [LLMP_TRY_BEGINS] = begin, [LLMP_TRY_BEFORE] = before,
        [LLMP_TRY_SIGNS_IN] = signs_in, [LLMP_TRY_OPENS] = open_upstream,
        [LLMP_TRY_EXCHANGES] = exchange, [LLMP_TRY_PARTS] = parts,
    };

    if (a->waits) {
        a->waits = 0;
        resume(a);
    }
    while (a->place != LLMP_TRY_OVER) {
        int was = a->place, now = steps[was](a);

        if (now == was) {
            a->waits = 1;
            return SUSPENDED;
        }
        a->place = now;
    }
    return OK;
}

/** Whether the upstream had the request, had not refused it, and nothing of its answer counts. */
static int was_taken(const llmp_attempt_t *a)
{
    return a->x.sent > 0 && a->x.head.status < 300 && !a->q->reply.committed;
}

int llmp_attempt_is_spoilt(const llmp_attempt_t *a)
{
    return a->err != NULL && !a->q->reply.committed && !a->q->reply.aborted && a->stream == NULL &&
           a->x.head.status >= 200 && a->x.head.status < 300 &&
           (a->spoilt || a->body.overflow);
}

/** About the bytes of a body that was taken apart, and of what was made of it. */
static apr_size_t kept_by(const llmp_attempt_t *a)
{
    apr_size_t n = llm_json_weight(a->tree) + a->http.body_len;

    for (int i = 1; a->parts != NULL && i < a->parts->nelts; i++) {
        n += APR_ARRAY_IDX(a->parts, i, llm_str_t).n;
    }
    return n;
}

/**
 * OpenRouter's member, by itself or in extra_body; a deployment's own is not the caller's. One that
 * is written out with nothing in it picks none.
 */
static int picks_providers(const llmp_req_t *q)
{
    json_object *extra = llm_json_obj(llm_deciding(q->body.deciding), "extra_body");
    json_object *own = llm_json_obj(extra, "provider");
    const llm_scan_t *s = q->body.scan;
    const llm_member_t *m = s != NULL ? llm_scan_find(s, "provider") : NULL;
    llm_scan_t picked;

    return (m != NULL && llm_scan_sub(&picked, s, m) == APR_SUCCESS && picked.count > 0) ||
           (own != NULL && json_object_object_length(own) > 0);
}

/** Whether it is the client who gave no more time: neither the operator nor an upstream did. */
static int is_clients_timeout(const llmp_attempt_t *a)
{
    const llmp_controls_t *asked = &a->q->controls;
    apr_interval_time_t limit = a->q->way.at.timeout;

    if (a->err == NULL || !a->timed_out) {
        return 0;
    }
    return (asked->timeout != LLM_UNSET && asked->timeout == limit) ||
           (a->q->call.stream && asked->stream_timeout != LLM_UNSET &&
            asked->stream_timeout == limit);
}

llmp_attempt_t *llmp_attempt_make(llmp_req_t *q)
{
    llmp_attempt_t *a = apr_pcalloc(q->r->pool, sizeof(*a));

    a->q = q;
    a->try = (llm_try_t){ .call = &q->call, .pool = q->call.pool };
    q->life.try = &a->try;
    q->life.err = NULL;
    llmp_account_attempt(q);            /* what is left to charge was the last one's */
    LLM_ANEW(q->way.of_attempt);
    llmp_reply_attempt(q);
    return a;
}

/** What it was charged for that no answer came of. */
static void charge(llmp_attempt_t *a, int client_timeout)
{
    if (client_timeout && was_taken(a)) {
        llmp_account_given_up(a->q);
    }
    else if (llmp_attempt_is_spoilt(a)) {
        llmp_account_spoilt(a->q, &a->told, a->body.p, a->body.n);
    }
}

void llmp_attempt_end(llmp_attempt_t *a, llmr_outcome_t *outcome)
{
    llmp_req_t *q = a->q;

    if (q->walk.left) {         /* while a stage that looks at the answer waited */
        llmp_attempt_left(a);
    }
    llmp_secrets_mask_error(a, a->err);
    q->life.err = a->err;
    llmp_after(q);
    outcome->err = a->err;
    outcome->try = &a->try;
    outcome->committed = q->reply.committed;
    outcome->spent = a->spent;
    outcome->client_timeout = is_clients_timeout(a);
    outcome->caller_left = q->reply.aborted || a->unread;
    outcome->caller_fault = a->err != NULL && (a->stopped || !q->way.called_upstream ||
                                               llmp_tier_is_short(q, a->err));
    outcome->picks_providers = a->err != NULL && picks_providers(q);
    q->way.kept += a->err != NULL && a->tree != NULL ? kept_by(a) : 0;
    charge(a, outcome->client_timeout);
}
