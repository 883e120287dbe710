/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>
#include <apr_portable.h>
#include <apr_strings.h>
#include <apr_thread_cond.h>
#include <apr_thread_mutex.h>
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/upstream/credential/fetch.h"
#include "mod_llm_proxy/upstream/credential/slot.h"
#include "mod_llm_proxy/upstream/wait.h"

#define FETCH_MAX   apr_time_from_sec(20)   /* a whole sign-in */
#define CALL_MAX    apr_time_from_sec(10)   /* one exchange of it */
#define CONNECT_MAX apr_time_from_sec(3)    /* machines without a metadata server say nothing */
#define LEASE       apr_time_from_sec(25)   /* longer than a fetch lasts */
#define ANSWER_MAX  65536
#define LOOK_AGAIN  apr_time_from_msec(20)  /* another child's fetch cannot wake ours */
#define LOOK_SOON   apr_time_from_msec(5)   /* nor can ours wake who waits elsewhere */
#define WAIT_MAX    apr_time_from_sec(30)   /* of a call without a time limit */
#define THREADS_MAX 64                      /* fetches of a child at once */
#define END_MAX     apr_time_from_sec(15)

/** Of this child. */
static struct {
    server_rec *server;
    apr_thread_mutex_t *mutex;
    apr_thread_cond_t *ended;   /* a fetch ended */
    int running;                /* under the mutex */
    volatile int over;          /* set once, under the mutex */
    int alarm[2];               /* fetches watch [0] and end when [1] is shut down */
} child;

typedef struct fetch_t {
    apr_pool_t *pool;
    const llm_signin_t *signin;
    llmp_token_slot_t *slot;
    const char *whose;          /* a deployment, for the log */
    apr_time_t deadline;
} fetch_t;

/* -- one fetch -------------------------------------------------------------------------------- */

static apr_status_t call(fetch_t *f, request_rec *r, llm_signin_run_t *run, llm_reply_t *out)
{
    llmp_fetched_t reply = { .body = "" };
    llmp_call_limits_t limits = { CALL_MAX, CONNECT_MAX, f->deadline, NULL, ANSWER_MAX };
    const char *why = NULL;
    apr_status_t rv;
    apr_os_sock_t fd = child.alarm[0];

    apr_os_sock_put(&limits.watch, &fd, f->pool);
    rv = llmp_call(r, llm_signin_request(run), &limits, &reply, &why);
    if (rv != APR_SUCCESS) {
        llm_signin_unanswered(run, rv == APR_ENOSPC ? "The answer is too large" : why,
                              reply.detail);
        return rv;
    }
    *out = (llm_reply_t){ reply.head.status, reply.body, reply.n };
    return APR_SUCCESS;
}

static apr_status_t run_all(fetch_t *f, llm_signin_run_t *run)
{
    request_rec *r = llmp_call_request(child.server, f->pool);
    llm_reply_t reply;
    apr_status_t rv = llm_signin_next(run, NULL);

    while (rv == APR_INCOMPLETE) {
        rv = call(f, r, run, &reply);
        rv = rv == APR_SUCCESS ? llm_signin_next(run, &reply) : APR_EGENERAL;
    }
    return rv;
}

static void remember_failure(fetch_t *f, const llm_signin_run_t *run, const char *why)
{
    int refused;
    const char *text = llm_signin_why(run, &refused), *detail = llm_signin_detail(run);

    text = why != NULL ? why : text;
    llmp_token_fail(f->slot, f->signin, text, detail, refused, apr_time_now());
    ap_log_error(APLOG_MARK, APLOG_ERR, 0, child.server, LLMLOG(17) "sign-in of %s: %s [%s]",
                 f->whose, text, detail != NULL ? detail : "no address");
}

static void fetch(fetch_t *f)
{
    llm_signin_run_t *run = llm_signin_begin(f->signin, f->pool, apr_time_now());
    apr_time_t expires;
    const char *value;

    f->deadline = apr_time_now() + FETCH_MAX;
    if (run_all(f, run) != APR_SUCCESS) {
        if (!child.over) {
            remember_failure(f, run, NULL);
        }
        return;
    }
    value = llm_signin_value(run, &expires);
    if (!llmp_token_keep(f->slot, f->signin, value, apr_time_now(), expires)) {
        remember_failure(f, run, "gave a credential that has ended already or is too long");
        return;
    }
    ap_log_error(APLOG_MARK, APLOG_INFO, 0, child.server, LLMLOG(18)
                 "sign-in of %s: %s, for %" APR_TIME_T_FMT " seconds", f->whose, f->signin->label,
                 apr_time_sec(expires - apr_time_now()));
}

/** @return 0: the child ends, or fetches too much already */
static int count_in(void)
{
    int may;

    apr_thread_mutex_lock(child.mutex);
    may = !child.over && child.running < THREADS_MAX;
    child.running += may;
    apr_thread_mutex_unlock(child.mutex);
    return may;
}

static void count_out(void)
{
    apr_thread_mutex_lock(child.mutex);
    child.running--;
    apr_thread_cond_broadcast(child.ended);
    apr_thread_mutex_unlock(child.mutex);
}

static void *fetch_thread(void *data)
{
    fetch_t *f = data;
    llmp_token_slot_t *slot = f->slot;

    fetch(f);
    apr_pool_destroy(f->pool);          /* connections go back before anybody is told */
    llmp_token_release(slot);
    count_out();
    return NULL;
}

/** A plain thread: APR's would keep memory of the process pool for each. */
static int detach(fetch_t *f)
{
    pthread_attr_t attr;
    pthread_t thread;
    int ok;

    if (pthread_attr_init(&attr) != 0) {
        return 0;
    }
    ok = pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED) == 0 &&
         pthread_create(&thread, &attr, fetch_thread, f) == 0;
    pthread_attr_destroy(&attr);
    return ok;
}

/** Have it fetched, unless somebody does so already. */
static void start(const llm_signin_t *s, llmp_token_slot_t *slot, const char *whose)
{
    apr_pool_t *p;
    fetch_t *f;

    if (!llmp_token_lease(slot, apr_time_now(), LEASE)) {
        return;
    }
    if (!count_in()) {
        llmp_token_release(slot);
        return;
    }
    apr_pool_create(&p, NULL);
    apr_pool_tag(p, "llm_signin");
    f = apr_pcalloc(p, sizeof(*f));
    *f = (fetch_t){ p, s, slot, apr_pstrdup(p, whose), 0 };
    if (!detach(f)) {
        apr_pool_destroy(p);
        llmp_token_release(slot);
        count_out();
    }
}

/* -- the child -------------------------------------------------------------------------------- */

/** Connections of fetches are in pools that end with the child: they have to be over by then. */
static apr_status_t end_of_child(void *data)
{
    apr_time_t until = apr_time_now() + END_MAX;

    (void)data;
    apr_thread_mutex_lock(child.mutex);
    child.over = 1;
    shutdown(child.alarm[1], SHUT_RDWR);
    while (child.running > 0 && apr_time_now() < until) {
        apr_thread_cond_timedwait(child.ended, child.mutex, apr_time_from_msec(100));
    }
    apr_thread_mutex_unlock(child.mutex);
    return APR_SUCCESS;
}

void llmp_tokens_child(server_rec *s, apr_pool_t *pchild)
{
    memset(&child, 0, sizeof(child));
    if (llmp.config == NULL || llmp.config->signins->nelts == 0) {
        return;
    }
    child.server = s;
    apr_thread_mutex_create(&child.mutex, APR_THREAD_MUTEX_DEFAULT, s->process->pool);
    apr_thread_cond_create(&child.ended, s->process->pool);
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, child.alarm) != 0) {
        child.alarm[0] = child.alarm[1] = -1;
    }
    apr_pool_pre_cleanup_register(pchild, pchild, end_of_child);
}

/* -- calls ------------------------------------------------------------------------------------ */

/** A call that waits for one. */
typedef struct asker_t {
    const llm_deployment_t *d;
    llmp_token_wait_t *w;
    llmp_token_slot_t *slot;
    const char **token;
    llm_err_t **err;
} asker_t;

/** @param detail for the operator alone; or NULL */
static apr_status_t failed(const asker_t *a, llm_err_class_e cls, const char *why,
                           const char *detail)
{
    *a->err = llm_err_make(a->w->r->pool, cls, 0, "litellm.%s: no credential for model=%s: %s",
                           llm_err_class_name(cls), a->d->model, why);
    (*a->err)->detail = detail;
    return cls == LLM_ERR_TIMEOUT ? APR_TIMEUP : APR_EGENERAL;
}

/** Until a fetch of ours ends, or a little while. */
static void wait_a_little(apr_time_t until)
{
    apr_interval_time_t left = until - apr_time_now();

    apr_thread_mutex_lock(child.mutex);
    apr_thread_cond_timedwait(child.ended, child.mutex, left < LOOK_AGAIN && left > 0 ? left
                                                                                      : LOOK_AGAIN);
    apr_thread_mutex_unlock(child.mutex);
}

/** When it has waited for as long as it may. */
static apr_time_t end_of(llmp_token_wait_t *w, apr_time_t now)
{
    if (w->until == 0) {
        w->until = now + (w->most > 0 && w->most < WAIT_MAX ? w->most : WAIT_MAX);
    }
    return w->until;
}

/** Nothing holds: see to it that somebody fetches. @return APR_EAGAIN: it is waited for */
static apr_status_t look(const asker_t *a)
{
    apr_time_t now = apr_time_now();
    llmp_token_view_t v;

    if (end_of(a->w, now) <= now) {
        return failed(a, LLM_ERR_TIMEOUT, "the sign-in takes longer than the call may", NULL);
    }
    llmp_token_read(a->slot, a->d->signin, &v, a->w->r->pool);
    if (v.value != NULL && v.expires > now) {
        *a->token = v.value;
        return APR_SUCCESS;
    }
    if (v.why != NULL && v.retry > now) {
        return failed(a, v.refused ? LLM_ERR_AUTHENTICATION : LLM_ERR_INTERNAL, v.why, v.detail);
    }
    if (v.lost) {
        return failed(a, LLM_ERR_INTERNAL, "the server is restarting", NULL);
    }
    start(a->d->signin, a->slot, a->d->model);
    return APR_EAGAIN;
}

/** As long as the call may and its client does. A round of probes is others' as well. */
static apr_status_t await(const asker_t *a)
{
    apr_status_t rv;

    while ((rv = look(a)) == APR_EAGAIN) {
        wait_a_little(a->w->until);
        if (!a->w->outlasts && !llmp_wait(a->w->r, 0)) {
            return APR_ECONNABORTED;
        }
    }
    return rv;
}

apr_status_t llmp_token_fetch(const llm_deployment_t *d, llmp_token_wait_t *w, llm_wait_t *wait,
                              const char **token, llm_err_t **err)
{
    asker_t a = { d, w, d->signin != NULL ? llmp_token_slot(d->signin) : NULL, token, err };
    llmp_token_view_t v;
    apr_time_t now;

    *token = NULL;
    if (a.slot == NULL) {
        return APR_SUCCESS;
    }
    llmp_token_read(a.slot, d->signin, &v, w->r->pool);
    now = apr_time_now();
    if (v.value == NULL || v.expires <= now) {
        if (wait == NULL) {
            return await(&a);
        }
        *wait = (llm_wait_t){ .until = now + LOOK_SOON };
        return look(&a);
    }
    if (v.refresh <= now) {
        start(d->signin, a.slot, d->model);
    }
    *token = v.value;
    return APR_SUCCESS;
}
