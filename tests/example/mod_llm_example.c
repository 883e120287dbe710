/* SPDX-License-Identifier: Apache-2.0 */

/**
 * mod_llm_example: what another module can bring to the gateway and call of it, each used once. It
 * is built and run by tests/integration/mod_llm_proxy/test_176_other_modules.py.
 */

#include <apr_optional.h>
#include <apr_strings.h>
#include <ap_provider.h>
#include <httpd.h>
#include <http_config.h>
#include <http_core.h>
#include <http_log.h>
#include <http_main.h>
#include <http_protocol.h>
#include <json-c/json.h>
#include <stdatomic.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include "llm_job.h"
#include "llm_part.h"
#include "llm_route.h"
#include "llm_sink.h"
#include "llm_stage.h"
#include "mod_llm_proxy.h"

static const llm_gateway_t *gateway;    /* NULL: mod_llm_proxy is not loaded */
static const char *upstream;            /* ExampleUpstream */

/* -- a part of the shared memory, a job, a sink ----------------------------------------------- */

/** What all processes have seen, also before a graceful restart. */
typedef struct seen_t {
    atomic_int deltas;          /**< of streams that were looked at */
    atomic_int rounds;          /**< of the job */
    atomic_int records;         /**< of calls, by the sink */
    atomic_int tries;           /**< begun and not ended */
    atomic_int children;        /**< that began */
    atomic_int sinks;           /**< that are open */
    atomic_int grown;           /**< the part was made anew, and took this over */
    atomic_int of_children;     /**< rounds of the job each child does */
    atomic_int of_all;          /**< rounds of the job one of all gateways does */
    atomic_int others;          /**< settled, and no calls of a model */
    atomic_int late;            /**< times that it waited for an answer or a delta */
} seen_t;

static seen_t *seen;

/** It grows with the configuration, to be made anew and to take over what it knew. */
static apr_size_t size_of_seen(const llm_config_t *cfg)
{
    return sizeof(seen_t) + (apr_size_t)cfg->deployments->nelts;
}

static void take_seen(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    if (old != NULL && old_version == 1 && old_bytes >= sizeof(seen_t)) {
        memcpy(fresh, old, sizeof(seen_t));
        atomic_fetch_add(&((seen_t *)fresh)->grown, 1);
    }
}

_Static_assert(sizeof("example") <= LLM_PART_NAME, "a part's name has room");

static const llm_part_t part = {
    .name = "example", .version = 1, .size = size_of_seen, .take = take_seen,
    .at = (void **)&seen,
};

/** With -D ExamplePart: the name of one of the gateway's own. */
static const llm_part_t others_part = {
    .name = "holds", .version = 1, .bytes = 8, .at = (void **)&seen,
};

static int run_job(server_rec *s, apr_pool_t *p)
{
    (void)s;
    (void)p;
    atomic_fetch_add(&seen->rounds, 1);
    return 0;
}

static const llm_job_t job = {
    .name = "example", .every = apr_time_from_msec(200), .who = LLM_JOB_MACHINE, .run = run_job,
};

static int run_in_child(server_rec *s, apr_pool_t *p)
{
    (void)s;
    (void)p;
    atomic_fetch_add(&seen->of_children, 1);
    return 0;
}

static int run_for_all(server_rec *s, apr_pool_t *p)
{
    (void)s;
    (void)p;
    atomic_fetch_add(&seen->of_all, 1);
    return 0;
}

/** With -D ExampleJob: the name of one of the gateway's own. */
static const llm_job_t job_of_ours = {
    .name = "keys", .every = apr_time_from_msec(200), .who = LLM_JOB_MACHINE, .run = run_job,
};

static const llm_job_t childs_job = {
    .name = "example-child", .every = apr_time_from_msec(200), .who = LLM_JOB_EACH_CHILD,
    .run = run_in_child,
};

static const llm_job_t job_for_all = {
    .name = "example-all", .every = apr_time_from_msec(200), .who = LLM_JOB_ONE_OF_ALL,
    .run = run_for_all,
};

static apr_status_t take_records(void *state, const llm_record_t *const *records, int n,
                                 apr_pool_t *p)
{
    (void)state;
    (void)p;
    for (int i = 0; i < n; i++) {
        if (records[i]->model_group != NULL && records[i]->litellm_call_id != NULL) {
            ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, ap_server_conf,
                         "example: a record: call=%s model=%s spend=%.4f",
                         records[i]->litellm_call_id, records[i]->model_group, records[i]->spend);
        }
    }
    atomic_fetch_add(&seen->records, n);
    return APR_SUCCESS;
}

static apr_status_t open_sink(server_rec *s, apr_pool_t *p, void **state)
{
    (void)s;
    *state = apr_pcalloc(p, 1);
    atomic_fetch_add(&seen->sinks, 1);
    return APR_SUCCESS;
}

static void close_sink(void *state)
{
    (void)state;
    atomic_fetch_sub(&seen->sinks, 1);
}

static const llm_sink_t sink = {
    .name = "example", .open = open_sink, .take = take_records, .close = close_sink,
};

/** With -D ExampleSink: of another module, by the name of ours. */
static const llm_sink_t same_sink = {
    .name = "example", .take = take_records,
};

/* -- routes ----------------------------------------------------------------------------------- */

/** GET /example/caller/{name}: who calls, and what the path says. */
static int say_caller(request_rec *r)
{
    const llm_caller_t *c = gateway->caller(r);

    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "%s is %s%s", gateway->argument(r, 0), c->alias ? c->alias : c->hash,
               c->master ? ", who may do everything" : "");
    return OK;
}

/** GET /example/whose */
static int say_whose(request_rec *r)
{
    const llm_caller_t *c = gateway->caller(r);

    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "user=%s team=%s organization=%s", c->user_id ? c->user_id : "-",
               c->team_id ? c->team_id : "-", c->organization_id ? c->organization_id : "-");
    return OK;
}

/** What one of several upstream calls gave. */
typedef struct part_t {
    int status;
    apr_size_t bytes;
    char type[32];              /**< its Content-Type: the head goes with on_head() */
} part_t;

static apr_status_t on_head(void *baton, const llm_reply_head_t *head)
{
    part_t *part_of = baton;
    const char *type = apr_table_get(head->headers, "Content-Type");

    part_of->status = head->status;
    apr_cpystrn(part_of->type, type ? type : "-", sizeof(part_of->type));
    return APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    (void)data;
    ((part_t *)baton)->bytes += n;
    return APR_SUCCESS;
}

#define PARTS 3

/** POST /example/parts: three calls of an upstream at once. */
static int call_parts(request_rec *r)
{
    const llm_limits_t limits = { .first = apr_time_from_sec(10), .idle = apr_time_from_sec(10) };
    llm_exchange_t *x[PARTS];
    part_t parts[PARTS] = { { 0 } };
    const char *why = NULL;

    for (int i = 0; i < PARTS; i++) {
        const llm_receiver_t to = { .head = on_head, .data = on_data, .baton = &parts[i] };
        llm_http_req_t *req = apr_pcalloc(r->pool, sizeof(*req));

        req->method = "POST";
        req->url = apr_psprintf(r->pool, "%s/part/%d", upstream, i);
        req->headers = apr_table_make(r->pool, 1);
        req->body = "{}";
        req->body_len = 2;
        x[i] = gateway->start(r, req, &limits, &to, &why);
        if (x[i] == NULL) {
            return HTTP_INTERNAL_SERVER_ERROR;
        }
    }
    if (gateway->run(r, x, PARTS, NULL) != APR_SUCCESS) {
        return OK;              /* nobody is there any more */
    }
    ap_set_content_type(r, "text/plain");
    for (int i = 0; i < PARTS; i++) {
        apr_status_t rv = gateway->result(x[i], &why);

        ap_rprintf(r, "%d: %d, %s\n", i, parts[i].status,
                   rv == APR_SUCCESS && parts[i].bytes > 0 ? "whole" : "broken");
    }
    return OK;
}

/** POST /example/outside: an upstream is called for nobody, as a job would. */
static int call_outside(request_rec *r)
{
    const llm_limits_t limits = { .deadline = apr_time_now() + apr_time_from_sec(10) };
    request_rec *own = gateway->without_client(r->server, r->pool);
    part_t answer = { 0 };
    const llm_receiver_t to = { on_head, on_data, &answer };
    const char *why = NULL;
    llm_http_req_t req = { .method = "GET", .headers = apr_table_make(r->pool, 1) };
    llm_exchange_t *x;

    req.url = apr_pstrcat(r->pool, upstream, "/outside", NULL);
    x = gateway->start(own, &req, &limits, &to, &why);
    if (x == NULL || gateway->run(own, &x, 1, NULL) != APR_SUCCESS) {
        return HTTP_INTERNAL_SERVER_ERROR;
    }
    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "%d %s", answer.status, answer.type);
    return OK;
}

/** POST /example/relay: a model's stream is handed on as it comes. */
static int relay(request_rec *r)
{
    static const char body[] = "{\"model\": \"gpt\", \"stream\": true, \"messages\": "
                               "[{\"role\": \"user\", \"content\": \"inner\"}]}";
    part_t got = { 0 };
    const llm_receiver_t to = { .head = on_head, .data = on_data, .baton = &got };
    const llm_what_t what = { .kind = LLM_WHAT_MODEL, .dialect = "openai_chat", .to = &to,
                              .body = { body, sizeof(body) - 1 } };
    llm_inner_t *call = gateway->begin(r, &what);
    apr_status_t rv = gateway->go_on(call, NULL);

    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "%d %d %d", rv == APR_SUCCESS, got.status, got.bytes > 0);
    return OK;
}

/** GET /example/suspended: what no handler may do. */
static int suspend(request_rec *r)
{
    (void)r;
    return SUSPENDED;
}

/** POST /example/ask: a model is asked by the caller's key; its answer and what it cost. */
static int ask(request_rec *r)
{
    static const char body[] = "{\"model\": \"gpt\", \"messages\": [{\"role\": \"user\", "
                               "\"content\": \"inner\"}]}";
    const llm_what_t what = { .kind = LLM_WHAT_MODEL, .dialect = "openai_chat",
                              .body = { body, sizeof(body) - 1 } };
    llm_inner_t *call = gateway->begin(r, &what);
    llm_inner_answer_t answer;

    if (gateway->go_on(call, NULL) == APR_ECONNABORTED) {
        return OK;
    }
    answer = gateway->answer(call);
    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "%d %.4f %" APR_INT64_T_FMT " %s", answer.status, answer.cost,
               answer.usage.completion, answer.err ? answer.err->message : answer.body.p);
    return OK;
}

/** What is called beside models, in the ledger's words. */
static const char *const call_types[LLM_WHATS] = {
    [LLM_WHAT_MCP_SERVER] = "list_mcp_tools", [LLM_WHAT_MCP_TOOL] = "call_mcp_tool",
    [LLM_WHAT_AGENT] = "asend_message",
};

static llm_what_e kind_of(const char *name)
{
    return strcmp(name, "server") == 0 ? LLM_WHAT_MCP_SERVER
           : strcmp(name, "agent") == 0 ? LLM_WHAT_AGENT : LLM_WHAT_MCP_TOOL;
}

/**
 * POST /example/tool/{name}: a tool that costs a dollar, or a "server" or an "agent", which tells
 * of its tokens; "broken" fails, "lost" never ends, "deep"
 * calls itself.
 */
static int call_tool(request_rec *r)
{
    const llm_err_t broken = { .cls = LLM_ERR_INTERNAL, .status = 500, .message = "It is broken" };
    const char *name = gateway->argument(r, 0);
    const llm_usage_t tokens = { .known = 1, .prompt = 3, .completion = 4, .total = 7,
                                 .upstream_cost = -1 };
    const llm_what_t what = { .kind = kind_of(name), .name = name, .most = 1,
                              .call_type = call_types[kind_of(name)] };
    const llm_charge_t charge = { .cost = 1,
                                  .usage = what.kind == LLM_WHAT_AGENT ? &tokens : NULL,
                                  .err = strcmp(name, "broken") == 0 ? &broken : NULL };
    llm_inner_t *call = gateway->begin(r, &what);
    apr_status_t rv = gateway->go_on(call, NULL);

    if (rv == APR_SUCCESS && strcmp(name, "lost") != 0) {
        gateway->end(call, &charge);
    }
    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "%d %s", rv == APR_SUCCESS,
               rv == APR_SUCCESS ? "called" : gateway->answer(call).err->message);
    return OK;
}

/** GET /example/seen */
static int say_seen(request_rec *r)
{
    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "deltas=%d rounds=%d records=%d tries=%d children=%d sinks=%d grown=%d"
               " of_children=%d of_all=%d others=%d late=%d",
               atomic_load(&seen->deltas), atomic_load(&seen->rounds),
               atomic_load(&seen->records), atomic_load(&seen->tries),
               atomic_load(&seen->children), atomic_load(&seen->sinks),
               atomic_load(&seen->grown), atomic_load(&seen->of_children),
               atomic_load(&seen->of_all), atomic_load(&seen->others),
               atomic_load(&seen->late));
    return OK;
}

/**
 * GET /example/settled: 6 bytes, the last of which it writes when it has flushed the others, and
 * whose request is still there when the client has them all.
 */
static int say_slowly(request_rec *r)
{
    ap_set_content_type(r, "text/plain");
    ap_set_content_length(r, 6);
    ap_rputs("whole", r);
    ap_rflush(r);
    ap_rputs("!", r);
    ap_rflush(r);
    apr_sleep(apr_time_from_sec(1));
    return OK;
}

static int say_rest(request_rec *r)
{
    ap_set_content_type(r, "text/plain");
    ap_rprintf(r, "%s %s", r->method, gateway->argument(r, 0));
    return OK;
}

#define ROUTE(m, p, h, a) { .method = (m), .path = (p), .handler = (h), .access = (a) }

static const llm_route_t routes[] = {
    ROUTE(M_GET, "/example/whose", say_whose, LLM_ACCESS_KEY),
    ROUTE(M_GET, "/example/caller/{name}", say_caller, LLM_ACCESS_KEY),
    ROUTE(M_POST, "/example/parts", call_parts, LLM_ACCESS_ADMIN),
    ROUTE(M_POST, "/example/outside", call_outside, LLM_ACCESS_ADMIN),
    ROUTE(M_POST, "/example/relay", relay, LLM_ACCESS_KEY),
    ROUTE(M_GET, "/example/suspended", suspend, LLM_ACCESS_PUBLIC),
    ROUTE(M_POST, "/example/ask", ask, LLM_ACCESS_KEY),
    ROUTE(M_POST, "/example/tool/{name}", call_tool, LLM_ACCESS_KEY),
    ROUTE(M_GET, "/example/seen", say_seen, LLM_ACCESS_PUBLIC),
    ROUTE(M_GET, "/example/settled", say_slowly, LLM_ACCESS_PUBLIC),
    ROUTE(-1, "/example/any/{rest*}", say_rest, LLM_ACCESS_PUBLIC),
    ROUTE(0, NULL, NULL, LLM_ACCESS_PUBLIC),
};

/** With -D ExampleClash: a path that the gateway has. */
static const llm_route_t clash[] = {
    ROUTE(M_GET, "/models", say_rest, LLM_ACCESS_PUBLIC), ROUTE(0, NULL, NULL, LLM_ACCESS_PUBLIC),
};

/** With -D ExampleHandler: a row that cannot be served. */
static const llm_route_t no_handler[] = {
    ROUTE(M_GET, "/example/none", NULL, LLM_ACCESS_PUBLIC),
    ROUTE(0, NULL, NULL, LLM_ACCESS_PUBLIC),
};

/* -- a stage ---------------------------------------------------------------------------------- */

/** What it keeps of a try. Another one may follow, and is to know nothing of it: before(). */
typedef struct of_try_t {
    const llm_try_t *which;
    int waited;
    int late;                   /**< "late": turns of answer() or delta() */
    int stale;                  /**< of them, that did not begin with an empty wait */
    int heard;                  /**< "stop": texts */
    char held[256];             /**< "hold": of a stream */
    apr_size_t nheld;
} of_try_t;

/** What it keeps of a call: what the client asks for in "x-example". */
typedef struct own_t {
    const char *word;
    request_rec *r;
    int waited;
    struct pollfd *timer;       /**< "descriptor": NULL: not begun */
    llm_exchange_t *call;       /**< "call": of an upstream, while it is let in; NULL: not begun */
    llm_inner_t *inner;         /**< "ask": of a model, the same */
    part_t answer;
    of_try_t now;
} own_t;

static int says(const own_t *own, const char *word)
{
    return own != NULL && own->word != NULL && strcmp(own->word, word) == 0;
}

static apr_status_t refuse(const own_t *own, const char *why, llm_err_t **err)
{
    *err = apr_pcalloc(own->r->pool, sizeof(**err));
    **err = (llm_err_t){ .cls = LLM_ERR_PERMISSION, .status = 403, .retry_after = -1,
                         .message = why };
    return APR_EGENERAL;
}

/** Half a moment later it knows. */
static apr_status_t wait_a_moment(own_t *own, llm_life_t *life)
{
    if (own->waited == 0) {
        own->waited = 1;
        life->wait = (llm_wait_t){ .until = apr_time_now() + apr_time_from_msec(50) };
        return APR_EAGAIN;
    }
    if (life->wait.came != LLM_CAME_TIME) {
        return APR_EAGAIN;
    }
    return APR_SUCCESS;
}

static apr_status_t close_timer(void *fd)
{
    close(((struct pollfd *)fd)->fd);
    return APR_SUCCESS;
}

/** It waits for a descriptor of its own, and for no moment. */
static apr_status_t wait_for_a_timer(own_t *own, llm_life_t *life, llm_err_t **err)
{
    const struct itimerspec soon = { .it_value = { .tv_nsec = 50000000 } };
    apr_uint64_t rung = 0;

    if (own->timer == NULL) {
        own->timer = apr_pcalloc(own->r->pool, (1 + LLM_WAIT_ROOM) * sizeof(*own->timer));
        own->timer->fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
        if (own->timer->fd < 0) {
            return refuse(own, "There is no timer", err);
        }
        apr_pool_cleanup_register(own->r->pool, own->timer, close_timer, apr_pool_cleanup_null);
        timerfd_settime(own->timer->fd, 0, &soon, NULL);
        own->timer->events = POLLIN;
        life->wait = (llm_wait_t){ .fds = own->timer, .n = 1 };
        return APR_EAGAIN;
    }
    if (life->wait.came != LLM_CAME_SOMETHING || !(own->timer->revents & POLLIN)) {
        return APR_EAGAIN;
    }
    if (read(own->timer->fd, &rung, sizeof(rung)) != (ssize_t)sizeof(rung)) {
        return refuse(own, "The timer says nothing", err);
    }
    ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, ap_server_conf,
                 "example: its descriptor said %" APR_UINT64_T_FMT, rung);
    return APR_SUCCESS;
}

/** An upstream is asked, without a thread that waits for it. */
static apr_status_t ask_upstream(own_t *own, llm_life_t *life, llm_err_t **err)
{
    const llm_limits_t limits = { .first = apr_time_from_sec(10), .idle = apr_time_from_sec(10) };
    const llm_receiver_t to = { on_head, on_data, &own->answer };
    const char *why = NULL;
    llm_http_req_t *req;
    apr_status_t rv;

    if (own->call == NULL) {
        req = apr_pcalloc(own->r->pool, sizeof(*req));
        req->method = "GET";
        req->url = apr_pstrcat(own->r->pool, upstream, "/may", NULL);
        req->headers = apr_table_make(own->r->pool, 1);
        own->call = gateway->start(own->r, req, &limits, &to, &why);
        if (own->call == NULL) {
            return refuse(own, why, err);
        }
    }
    rv = gateway->run(own->r, &own->call, 1, &life->wait);
    if (rv == APR_EAGAIN) {
        return rv;
    }
    return own->answer.status == 200 ? APR_SUCCESS : refuse(own, "The upstream says no", err);
}

/** The same of a model, for whose answer no thread waits either. */
static apr_status_t ask_model(own_t *own, llm_life_t *life, llm_err_t **err)
{
    static const char body[] = "{\"model\": \"one\", \"messages\": [{\"role\": \"user\", "
                               "\"content\": \"inner\"}]}";
    static const llm_what_t what = { .kind = LLM_WHAT_MODEL, .dialect = "openai_chat",
                                     .body = { body, sizeof(body) - 1 } };
    apr_status_t rv;

    if (own->inner == NULL) {
        own->inner = gateway->begin(own->r, &what);
    }
    rv = gateway->go_on(own->inner, &life->wait);
    return rv == APR_SUCCESS && gateway->answer(own->inner).status != 200
               ? refuse(own, "The model says no", err) : rv;
}

_Static_assert(LLM_INNER_DEEP > 1, "a tool may call itself");

/** A tool that calls itself, so often as it may. */
static apr_status_t go_deeper(own_t *own, const llm_life_t *life, llm_err_t **err)
{
    llm_inner_t *call = gateway->begin(own->r, life->what);
    const llm_charge_t charge = { .cost = 0 };
    apr_status_t rv = gateway->go_on(call, NULL);

    if (rv != APR_SUCCESS) {
        return refuse(own, gateway->answer(call).err->message, err);
    }
    gateway->end(call, &charge);
    return rv;
}

static apr_status_t admit(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    own_t *own = *life->own;

    if (own == NULL) {
        own = *life->own = apr_pcalloc(r->pool, sizeof(*own));
        own->word = apr_table_get(r->headers_in, "x-example");
        own->r = r;
        life->looks |= says(own, "rewrite") ? LLM_LOOKS_AT_REQUEST : 0;
        life->looks |= says(own, "no answer") || says(own, "change") || says(own, "no id") ||
                               says(own, "late") || says(own, "hang late")
                           ? LLM_LOOKS_AT_ANSWER | LLM_LOOKS_AT_DELTAS : 0;
        life->looks |= says(own, "copy") ? LLM_LOOKS_AT_BYTES : 0;
        life->looks |= says(own, "hold") || says(own, "watch") || says(own, "stop") ||
                               says(own, "stop first") || says(own, "stop silently")
                           ? LLM_LOOKS_AT_DELTAS : 0;
    }
    if (says(own, "order")) {
        return refuse(own, "The example is asked first", err);
    }
    if (says(own, "refuse")) {
        return refuse(own, "The example refuses this call", err);
    }
    if (says(own, "wait")) {
        return wait_a_moment(own, life);
    }
    if (says(own, "descriptor")) {
        return wait_for_a_timer(own, life, err);
    }
    if (says(own, "call")) {
        return ask_upstream(own, life, err);
    }
    if (says(own, "ask")) {
        return ask_model(own, life, err);
    }
    return life->what != NULL && life->what->name != NULL && strcmp(life->what->name, "deep") == 0
               ? go_deeper(own, life, err) : APR_SUCCESS;
}

static apr_status_t before(llm_life_t *life, struct json_object *body, apr_table_t *headers,
                           llm_err_t **err)
{
    own_t *own = *life->own;

    if (own->now.which != life->try) {      /* not again, behind a wait */
        own->now = (of_try_t){ .which = life->try };
    }
    if (says(own, "wait before") && own->now.waited < 2) {
        if (own->now.waited == 1 && life->wait.came != LLM_CAME_TIME) {
            return APR_EAGAIN;
        }
        life->wait = (llm_wait_t){ .until = apr_time_now() + apr_time_from_msec(20) };
        own->now.waited++;
        return APR_EAGAIN;
    }
    atomic_fetch_add(&seen->tries, 1);
    if (says(own, "hang before")) {
        life->wait = (llm_wait_t){ .until = apr_time_now() + apr_time_from_sec(600) };
        return APR_EAGAIN;
    }
    apr_table_setn(headers, "x-example-try", "1");
    if (says(own, "rewrite")) {
        json_object_object_add(body, "user", json_object_new_string("rewritten"));
    }
    return says(own, "no try") ? refuse(own, "The example wants no try", err) : APR_SUCCESS;
}

static void after(llm_life_t *life)
{
    const own_t *own = *life->own;

    if (!says(own, "wait before") || own->now.waited == 2) {
        atomic_fetch_sub(&seen->tries, 1);
    }
    if (life->err != NULL) {
        ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, ap_server_conf, "example: a try failed: %d",
                     life->err->status);
    }
}

/** "late": of an answer, and of each delta, it knows a moment later; "hang late": never. */
static apr_status_t know_late(own_t *own, llm_life_t *life)
{
    apr_interval_time_t t = says(own, "late") ? apr_time_from_msec(20) : apr_time_from_sec(600);

    if (!says(own, "late") && !says(own, "hang late")) {
        return APR_SUCCESS;
    }
    if (own->now.late++ % 2 == 0) {
        own->now.stale += life->wait.came != LLM_CAME_NOTHING || life->wait.until != 0;
        life->wait = (llm_wait_t){ .until = apr_time_now() + t };
        atomic_fetch_add(&seen->late, 1);
        return APR_EAGAIN;
    }
    return life->wait.came == LLM_CAME_TIME && own->now.stale == 0 ? APR_SUCCESS : APR_EGENERAL;
}

static apr_status_t answer(llm_life_t *life, struct json_object *a, llm_err_t **err)
{
    own_t *own = *life->own;
    apr_status_t rv = know_late(own, life);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (says(own, "no answer")) {
        return refuse(own, "The example keeps this answer", err);
    }
    if (says(own, "no id")) {
        json_object_object_del(a, "id");
    }
    json_object_object_add(a, "example", json_object_new_string("seen"));
    return APR_SUCCESS;
}

/** "hold": the texts of a stream go at its end, as one and in capitals. */
static apr_status_t hold(of_try_t *now, const llm_tap_t *next, const llm_delta_t *d,
                         llm_err_t **err)
{
    llm_delta_t all = { 0 }, rest;
    apr_status_t rv;

    for (apr_size_t i = 0; d != NULL && i < d->content.n && now->nheld < sizeof(now->held); i++) {
        now->held[now->nheld++] = (char)(d->content.p[i] & ~0x20);
    }
    if (d != NULL && d->finish_reason == NULL) {
        return APR_SUCCESS;
    }
    if (now->nheld > 0) {
        all.role = "assistant";
        all.content = (llm_str_t){ now->held, now->nheld };
        now->nheld = 0;
        rv = next->pass(next, &all, err);
        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    if (d == NULL) {
        return next->pass(next, d, err);
    }
    rest = *d;
    rest.content = (llm_str_t){ NULL, 0 };
    return next->pass(next, &rest, err);
}

static apr_status_t delta(llm_life_t *life, const llm_tap_t *next, const llm_delta_t *d,
                          llm_err_t **err)
{
    own_t *own = *life->own;
    apr_status_t rv = know_late(own, life);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    atomic_fetch_add(&seen->deltas, d != NULL);
    if (says(own, "stop silently")) {
        return APR_EGENERAL;
    }
    if (says(own, "stop first") && d != NULL && d->content.n > 0) {
        return refuse(own, "The example hears nothing", err);
    }
    if (says(own, "stop") && d != NULL && d->content.n > 0 && own->now.heard++ == 1) {
        return refuse(own, "The example has heard enough", err);
    }
    return says(own, "hold") ? hold(&own->now, next, d, err) : next->pass(next, d, err);
}

static void settle(llm_life_t *life)
{
    const own_t *own = *life->own;

    ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, ap_server_conf,
                 "example: settled: model=%s said=%s completion=%" APR_INT64_T_FMT " cost=%.4f",
                 life->call->model, own != NULL && own->word != NULL ? own->word : "nothing",
                 life->usage->known ? life->usage->completion : 0, *life->cost);
    if (life->sent.p != NULL) {
        ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, ap_server_conf, "example: sent: %.*s",
                     (int)(life->sent.n < 40 ? life->sent.n : 40), life->sent.p);
    }
}

/** With fourteen deployments it takes no part. */
static int wanted(const llm_config_t *cfg)
{
    return cfg->deployments->nelts != 14;
}

static void child(server_rec *s, apr_pool_t *p)
{
    (void)s;
    (void)p;
    atomic_fetch_add(&seen->children, 1);
}

static const char *check(const llm_config_t *cfg, apr_pool_t *p)
{
    (void)p;
    return cfg->deployments->nelts == 13 ? "the example does not like thirteen deployments" : NULL;
}

static const llm_stage_t stage = {
    .name = "example", .runs = LLM_STAGE_CALLS | LLM_STAGE_INNER, .check = check,
    .wanted = wanted, .child = child, .admit = admit, .before = before, .after = after,
    .answer = answer, .delta = delta, .settle = settle,
};

/* -- another stage, before it, which sees what is no call of a model as well ------------------- */

static apr_status_t admit_any(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    const char *word = apr_table_get(r->headers_in, "x-example");
    own_t own = { .r = r };

    return life->call->op != LLM_OP_NONE && word != NULL && strcmp(word, "order") == 0
               ? refuse(&own, "The other stage is asked first", err) : APR_SUCCESS;
}

static void settle_any(llm_life_t *life)
{
    atomic_fetch_add(&seen->others, life->call->op == LLM_OP_NONE);
}

static const llm_stage_t stage_of_all = {
    .name = "example-others", .order = -1, .runs = LLM_STAGE_CALLS | LLM_STAGE_OTHERS,
    .admit = admit_any, .settle = settle_any,
};

/* -- the module ------------------------------------------------------------------------------- */

static int post_config(apr_pool_t *pconf, apr_pool_t *plog, apr_pool_t *ptemp, server_rec *s)
{
    APR_OPTIONAL_FN_TYPE(llm_gateway_table) *table = APR_RETRIEVE_OPTIONAL_FN(llm_gateway_table);

    (void)pconf;
    (void)plog;
    (void)ptemp;
    gateway = table != NULL ? table() : NULL;
    if (gateway == NULL) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s,
                     "example: mod_llm_proxy is not loaded: nothing is served");
    }
    return gateway == NULL || gateway->version == LLM_GATEWAY_TABLE ? OK
                                                                    : HTTP_INTERNAL_SERVER_ERROR;
}

static const char *set_upstream(cmd_parms *cmd, void *unused, const char *value)
{
    (void)cmd;
    (void)unused;
    upstream = value;
    return NULL;
}

static const command_rec directives[] = {
    AP_INIT_TAKE1("ExampleUpstream", set_upstream, NULL, RSRC_CONF, "where its calls go"),
    { NULL }
};

static void register_hooks(apr_pool_t *p)
{
    static const char *const behind[] = { "mod_llm_proxy.c", NULL };

    ap_register_provider(p, LLM_ROUTE_GROUP, "example", LLM_ROUTE_VERSION, routes);
    ap_register_provider(p, LLM_STAGE_GROUP, "example", LLM_STAGE_VERSION, &stage);
    ap_register_provider(p, LLM_STAGE_GROUP, "example-others", LLM_STAGE_VERSION, &stage_of_all);
    ap_register_provider(p, LLM_PART_GROUP, "example", LLM_PART_VERSION, &part);
    ap_register_provider(p, LLM_JOB_GROUP, "example", LLM_JOB_VERSION, &job);
    ap_register_provider(p, LLM_JOB_GROUP, "example-child", LLM_JOB_VERSION, &childs_job);
    ap_register_provider(p, LLM_JOB_GROUP, "example-all", LLM_JOB_VERSION, &job_for_all);
    ap_register_provider(p, LLM_SINK_GROUP, "example", LLM_SINK_VERSION, &sink);
    if (ap_exists_config_define("ExamplePart")) {
        ap_register_provider(p, LLM_PART_GROUP, "example-part", LLM_PART_VERSION, &others_part);
    }
    if (ap_exists_config_define("ExampleSink")) {
        ap_register_provider(p, LLM_SINK_GROUP, "example-sink", LLM_SINK_VERSION, &same_sink);
    }
    if (ap_exists_config_define("ExampleJob")) {
        ap_register_provider(p, LLM_JOB_GROUP, "example-job", LLM_JOB_VERSION, &job_of_ours);
    }
    if (ap_exists_config_define("ExampleClash")) {
        ap_register_provider(p, LLM_ROUTE_GROUP, "example-clash", LLM_ROUTE_VERSION, clash);
    }
    if (ap_exists_config_define("ExampleHandler")) {
        ap_register_provider(p, LLM_ROUTE_GROUP, "example-none", LLM_ROUTE_VERSION, no_handler);
    }
    ap_hook_post_config(post_config, behind, NULL, APR_HOOK_MIDDLE);
}

#pragma GCC visibility push(default)
AP_DECLARE_MODULE(llm_example) = {
    STANDARD20_MODULE_STUFF, NULL, NULL, NULL, NULL, directives, register_hooks, 0
};
#pragma GCC visibility pop
