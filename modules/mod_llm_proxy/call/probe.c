/* SPDX-License-Identifier: Apache-2.0 */
#define LLMP_MAKES_REQUESTS     /* owners.h */
#include <stdlib.h>
#include <apr_hash.h>
#include <apr_strings.h>
#include <ap_mpm.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/auth/model_access.h"
#include "mod_llm_proxy/call/probe.h"
#include "mod_llm_proxy/call/probe_round.h"
#include "mod_llm_proxy/front/claim.h"
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/upstream/fanout.h"
#include "mod_llm_proxy/upstream/pump.h"
#include "provider/providers.h"

#define ANSWER_MAX  (1 << 20)
#define AT_ONCE     256
#define LOOK        apr_time_from_msec(20)      /* at the round of somebody else */
#define WAITERS     4           /* threads of a process that may wait for one, of one caller */
#define CALLERS     256         /* places for their counts; more callers share one */

/* who waits in this process: all of them, and those of each caller */
static _Atomic int waiters, waiters_of[CALLERS];
static int waiters_max;

void llmp_probe_child(void)
{
    int threads = 0;

    ap_mpm_query(AP_MPMQ_MAX_THREADS, &threads);
    waiters_max = threads / 4 > WAITERS ? threads / 4 : WAITERS;
}

/** Whether it has a place of its own for what is asked in that mode. */
static int serves(const llm_deployment_t *d, llm_mode_e mode)
{
    llm_call_t call = { .op = llm_modes[mode].op, .dialect = llm_dialect_of_mode(mode) };
    llm_try_t try = llm_try_at(&call, d, d->upstream_model);
    const llm_endpoint_t *e = llm_provider_endpoint(&try);

    return e != NULL && e->dialect->mode == mode;
}

/** Servers of others chat with models that at OpenAI answer at the Responses API alone. */
static int chats(const llm_deployment_t *d, const char *mode)
{
    return strcmp(mode, "responses") == 0 && serves(d, LLM_MODE_CHAT);
}

/** @return the first mode it has a place for; LLM_MODE_CHAT: none at all */
static llm_mode_e served_of(const llm_deployment_t *d)
{
    for (int mode = LLM_MODE_NONE + 1; mode < LLM_MODES; mode++) {
        if (serves(d, (llm_mode_e)mode)) {
            return (llm_mode_e)mode;
        }
    }
    return LLM_MODE_CHAT;
}

/**
 * What a deployment is asked by its mode. @return LLM_MODE_NONE: the gateway has no operation for
 * such a model, so that no call could tell how it is
 */
static llm_mode_e mode_of(const llm_deployment_t *d)
{
    const char *name = d->mode != NULL ? d->mode : llm_mode_by_name(d);
    llm_mode_e mode;

    if (name == NULL) {         /* the provider may know by the name, or have one operation alone */
        return served_of(d);
    }
    mode = llm_mode_of(name);
    return mode == LLM_MODE_NONE && chats(d, name) ? LLM_MODE_CHAT : mode;
}

static int can_be_probed(const llm_deployment_t *d)
{
    return d->mock_response == NULL && mode_of(d) != LLM_MODE_NONE;
}

/* -- what is known ---------------------------------------------------------------------------- */

static llmp_probe_slot_t *slot_of(const llm_deployment_t *d)
{
    llm_dstate_t *st = llmp_deployment_state(d);

    return st != NULL ? &llmp_probes()->slot[llmp_deployment_slot(st)] : NULL;
}

/** @return 1: the slot was copied whole */
static int copy_out(const llmp_probe_slot_t *slot, llmp_probe_slot_t *copy)
{
    apr_uint32_t before = atomic_load_explicit(&slot->seq, memory_order_acquire);

    memcpy(copy, slot, sizeof(*copy));
    atomic_thread_fence(memory_order_acquire);
    return !(before & 1) && atomic_load_explicit(&slot->seq, memory_order_relaxed) == before;
}

static void recall(llmp_finding_t *f, apr_pool_t *p)
{
    const llmp_probe_slot_t *slot = slot_of(f->deployment);
    llmp_probe_slot_t copy;

    f->at = 0;
    if (f->deployment->mock_response != NULL) {
        f->healthy = 1;
        return;
    }
    f->not_probed = !can_be_probed(f->deployment) ? "the gateway has no operation for its mode yet"
                    : slot == NULL ? "there is no room for it: LLMDeploymentSlots"
                                   : "its turn has not come yet";
    if (!can_be_probed(f->deployment) || slot == NULL || !copy_out(slot, &copy) || copy.at == 0) {
        return;
    }
    f->at = copy.at;
    f->not_probed = NULL;
    f->healthy = copy.healthy;
    f->error = copy.error[0] ? apr_pstrdup(p, copy.error) : NULL;
    f->detail = copy.detail[0] ? apr_pstrdup(p, copy.detail) : NULL;
    f->api_base = copy.api_base[0] ? apr_pstrdup(p, copy.api_base) : NULL;
}

static void remember(const llm_deployment_t *d, const llm_err_t *err, const char *api_base)
{
    llmp_probe_slot_t *slot = slot_of(d);
    apr_uint32_t odd;

    if (slot == NULL) {
        return;
    }
    odd = atomic_load(&slot->seq) | 1;  /* who died while writing left it odd */
    atomic_store(&slot->seq, odd);
    atomic_thread_fence(memory_order_release);
    slot->healthy = err == NULL;
    slot->at = apr_time_now();
    apr_cpystrn(slot->api_base, api_base ? api_base : "", sizeof(slot->api_base));
    apr_cpystrn(slot->error, err ? err->message : "", sizeof(slot->error));
    apr_cpystrn(slot->detail, err && err->detail ? err->detail : "", sizeof(slot->detail));
    atomic_store_explicit(&slot->seq, odd + 1, memory_order_release);
}

/* -- one probe -------------------------------------------------------------------------------- */

typedef struct probe_t {
    llmp_attempt_t a;
    int started;
    int late;                   /**< the round was over before its turn */
} probe_t;

static apr_status_t on_head(void *baton, const llm_head_t *h)
{
    probe_t *pr = baton;

    (void)h;
    llm_buf_init(&pr->a.body, pr->a.q->r->pool, 1024, ANSWER_MAX);
    return APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    llm_buf_add(&((probe_t *)baton)->a.body, data, n);
    return APR_SUCCESS;
}

/** The request a probe is made of: nobody's, in the pool of who asked. */
static llmp_req_t *make_request(const llmp_req_t *from, const llm_deployment_t *d)
{
    llmp_req_t *q = llmp_claim_make(from->r);
    llm_mode_e mode = mode_of(d);
    const llm_dialect_t *dialect = llm_dialect_of_mode(mode);
    const char *body = dialect->client->probe;

    q->generation = from->generation;
    q->life.call = &q->call;
    q->probe = 1;
    q->call = (llm_call_t){ .pool = q->r->pool, .owner = q, .op = llm_modes[mode].op,
                            .dialect = dialect,
                            .id = from->call.id, .started = from->call.started,
                            .body_n = strlen(body) };
    q->body.text = (llm_str_t){ body, strlen(body) };
    q->body.scan = apr_palloc(q->r->pool, sizeof(*q->body.scan));
    llm_scan_object(q->body.scan, body, strlen(body), &(llm_json_err_t){ 0 });
    q->controls.drop_params = 1;
    q->way.at = (llmr_attempt_t){ .deployment = d, .group = d->group };
    q->way.at.upstream_model = llm_config_upstream_model(d, d->group, q->r->pool);
    return q;
}

/**
 * Make the call ready; what cannot even be made is unhealthy for that reason. It may have to sign
 * in for it, and waits for that no longer than the round lasts.
 */
static void prepare(probe_t *pr, const llmp_req_t *from, const llm_deployment_t *d,
                    apr_time_t deadline)
{
    apr_interval_time_t round = llmp_sconf(from->r->server)->health_timeout;
    llmp_req_t *q = pr->a.q = make_request(from, d);

    q->way.at.timeout = deadline - apr_time_now();
    pr->late = q->way.at.timeout <= 0;
    if (pr->late || llmp_attempt_prepare(&pr->a) != APR_SUCCESS) {
        return;
    }
    pr->a.x = (llmp_exchange_t){ .r = q->r, .req = &pr->a.http, .to = { on_head, on_data, pr },
                                 .apart = 1, .outlasts = 1, .first_timeout = round,
                                 .idle_timeout = round };
    pr->a.x.connect_timeout = llmp_sconf(q->r->server)->connect_timeout;
    pr->a.x.deadline = deadline;
    q->way.upstream_start = apr_time_now();
    pr->started = llmp_exchange_init(&pr->a.x) == APR_SUCCESS;
    if (!pr->started) {
        pr->a.err = llm_err_make(q->r->pool, LLM_ERR_CONNECTION, 0, "its URL cannot be called");
    }
}

/** What probes cost is nobody's spend, but somebody's bill. */
static void add_cost(double cost)
{
    _Atomic double *sum = &llmp_probes()->cost;
    double was = atomic_load(sum);

    while (cost > 0 && !atomic_compare_exchange_weak(sum, &was, was + cost)) {
    }
}

/** Read the answer as a call would. @return why no call could use it; NULL: it can be used */
static const llm_err_t *read_answer(probe_t *pr)
{
    llmp_req_t *q = pr->a.q;
    llm_usage_t told = { .upstream_cost = -1 };
    json_object *ir;
    apr_size_t n;
    const char *text;

    if (llmp_answer_read(&pr->a, &ir, &told) == APR_SUCCESS) {
        text = llm_json_text(q->r->pool, ir, &n);
        llmp_account_answer(q, &told, text, n);
    }
    else if (llmp_attempt_is_spoilt(&pr->a)) {
        llmp_account_spoilt(q, &told, pr->a.body.p, pr->a.body.n);
    }
    add_cost(q->charge.cost + q->charge.cost_given_up);
    return pr->a.err;
}

static void conclude(probe_t *pr, const llm_deployment_t *d)
{
    const llm_err_t *err = pr->a.err;

    if (pr->started && pr->a.x.sent > 0) {      /* whatever became of it */
        atomic_fetch_add(&llmp_probes()->made, 1);
    }
    if (pr->late || (pr->started && (pr->a.x.status == APR_EBUSY ||
                                     pr->a.x.status == APR_ECONNABORTED))) {
        return;                 /* the round ended before its turn, or the server did */
    }
    if (err == NULL && pr->started && (err = llmp_attempt_error(&pr->a)) == NULL) {
        err = read_answer(pr);
    }
    remember(d, err, pr->a.q->way.api_base);
}

/* -- a round ---------------------------------------------------------------------------------- */

static int by_age(const void *a, const void *b)
{
    const llmp_finding_t *x = *(llmp_finding_t *const *)a, *y = *(llmp_finding_t *const *)b;

    return (x->at > y->at) - (x->at < y->at);
}

/** Those whose answer is too old, who waited longest first. @return how many */
static int gather(llmp_finding_t *f, int n, apr_time_t since, llmp_finding_t **old)
{
    int count = 0;

    for (int i = 0; i < n; i++) {
        const llmp_probe_slot_t *slot = slot_of(f[i].deployment);

        f[i].at = slot != NULL ? slot->at : 0;
        if (slot != NULL && f[i].at < since && can_be_probed(f[i].deployment)) {
            old[count++] = &f[i];
        }
    }
    qsort(old, (size_t)count, sizeof(*old), by_age);
    return count;
}

/** Leave word for the next round, whoever makes it. @param now when they were looked at */
static void want(llmp_finding_t *const *old, int n, apr_time_t now)
{
    for (int i = 0; i < n; i++) {
        atomic_store(&slot_of(old[i]->deployment)->wanted, now);
    }
}

/**
 * What anybody wants to know and no round has found out since: a round is for all of them, or who
 * asks for a few that hang, again and again, would keep the others from theirs.
 */
static int gather_wanted(llmp_req_t *q, llmp_finding_t ***wanted)
{
    const apr_array_header_t *all = q->generation->config->deployments;
    apr_time_t since = apr_time_now() - 2 * llmp_sconf(q->r->server)->health_timeout;
    llmp_finding_t *f = apr_pcalloc(q->r->pool, ((apr_size_t)all->nelts + 1) * sizeof(*f));
    int count = 0;

    *wanted = apr_palloc(q->r->pool, ((apr_size_t)all->nelts + 1) * sizeof(**wanted));
    for (int i = 0; i < all->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(all, i, const llm_deployment_t *);
        llmp_probe_slot_t *slot = can_be_probed(d) ? slot_of(d) : NULL;
        apr_time_t asked = slot != NULL ? atomic_load(&slot->wanted) : 0;

        if (asked > since && asked > slot->at) {
            f[count] = (llmp_finding_t){ .deployment = d, .at = slot->at };
            (*wanted)[count] = &f[count];
            count++;
        }
    }
    qsort(*wanted, (size_t)count, sizeof(**wanted), by_age);
    return count;
}

static void run_round(llmp_req_t *q, apr_time_t until)
{
    apr_pool_t *p = q->r->pool;
    llmp_finding_t **wanted;
    int n = gather_wanted(q, &wanted), running = 0;
    probe_t *probes = apr_pcalloc(p, ((apr_size_t)n + 1) * sizeof(*probes));
    llmp_exchange_t **x = apr_palloc(p, ((apr_size_t)n + 1) * sizeof(*x));

    for (int i = 0; i < n; i++) {
        prepare(&probes[i], q, wanted[i]->deployment, until);
        if (probes[i].started) {
            x[running++] = &probes[i].a.x;
        }
    }
    llmp_fanout(x, running, AT_ONCE, p);
    for (int i = 0; i < n; i++) {
        conclude(&probes[i], wanted[i]->deployment);
    }
}

/* -- waiting for that of somebody else -------------------------------------------------------- */

/** Whether the one who waited longest was probed at all. */
static int all_known(llmp_finding_t *const *old)
{
    return old[0]->at != 0;
}

/** The master key is a caller like others, but never one too many. */
static _Atomic int *count_of(const llmp_key_t *key)
{
    apr_ssize_t n = APR_HASH_KEY_STRING;

    return &waiters_of[apr_hashfunc_default(key->hash, &n) % CALLERS];
}

/**
 * Wait a little. Threads that wait are few, so that rounds do not take those of calls, and fewer
 * of one caller: who asks for what hangs does not take the waits of others.
 * @return 0: not any longer
 */
static int wait_for_round(llmp_req_t *q, apr_status_t *rv)
{
    _Atomic int *own = count_of(q->key);
    int waits = atomic_fetch_add(own, 1) < WAITERS;

    if (waits) {
        waits = atomic_fetch_add(&waiters, 1) < waiters_max || q->key->master;
        if (waits && !llmp_wait(q->r, LOOK)) {
            *rv = APR_ECONNABORTED;
            waits = 0;
        }
        atomic_fetch_sub(&waiters, 1);
    }
    atomic_fetch_sub(own, 1);
    return waits;
}

/** Make the round that is due, if nobody else does. @return 0: somebody does */
static int make_round(llmp_req_t *q)
{
    apr_time_t until = apr_time_now() + llmp_sconf(q->r->server)->health_timeout;
    apr_int64_t mine = llmp_round_begin(until);

    if (mine == 0) {
        return 0;
    }
    run_round(q, until);
    llmp_round_end(mine);
    return 1;
}

/**
 * Those whose answer is too old, with word left for the next round. A round may overrun, and word
 * is forgotten after a while: who still waits leaves it anew. The time is taken before they are
 * looked at, so that what is found out meanwhile is not asked once more.
 */
static int gather_and_want(llmp_finding_t *f, int n, apr_time_t since, llmp_finding_t **old)
{
    apr_time_t now = apr_time_now();
    int count = gather(f, n, since, old);

    want(old, count, now);
    return count;
}

apr_status_t llmp_probe(llmp_req_t *q, llmp_finding_t *f, int n, apr_interval_time_t age)
{
    llmp_finding_t **old = apr_palloc(q->r->pool, ((apr_size_t)n + 1) * sizeof(*old));
    apr_time_t since = apr_time_now() - age;
    apr_status_t rv = APR_SUCCESS;
    llmp_rounds_t seen = { 0 };

    while (gather_and_want(f, n, since, old) > 0 && !llmp_round_is_over(&seen)) {
        if (!seen.waited) {
            seen.came = llmp_round_running();
        }
        /* what is known, if old, is better than a wait; that ends with the second round, as one
         * that is given up is taken over */
        if (make_round(q) || all_known(old) || !wait_for_round(q, &rv)) {
            break;
        }
        seen.waited = 1;
    }
    for (int i = 0; i < n; i++) {
        recall(&f[i], q->r->pool);
    }
    return rv;
}
