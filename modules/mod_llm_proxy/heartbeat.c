/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
#include <apr_thread_cond.h>
#include <apr_thread_mutex.h>
#include <apr_thread_proc.h>
#include "mod_llm_proxy/database.h"
#include "mod_llm_proxy/heartbeat.h"
#include "mod_llm_proxy/state.h"

#define EVERY     apr_time_from_msec(400)
#define EMBEDDED  apr_time_from_msec(900)   /* a file of this machine */
#define AGAIN     apr_time_from_msec(300)   /* while it is away: callers are told so long */
#define UNREADY   apr_time_from_msec(500)   /* with EVERY below a second: what readiness promises */
#define SLOW      apr_time_from_sec(1)      /* look-ups are not even tried */
#define LIMIT     apr_time_from_sec(2)      /* of one question */
#define OVERDUE   apr_time_from_msec(500)   /* by so much: another process asks */
#define LONGEST   apr_time_from_sec(60)     /* of one question, tables made on the way included */
#define FAREWELL  apr_time_from_msec(500)   /* for the thread's end; dialling may take longer */
#define FIRST     apr_time_from_msec(900)   /* what a new server is given for its first answer */

enum { UNKNOWN = 0, HERE, AWAY };

/** Of one process. */
static struct {
    apr_thread_t *thread;
    apr_thread_mutex_t *mutex;
    apr_thread_cond_t *ending;
    int over, done;             /* guarded by mutex */
    llmp_connection_t *connection;
    llmp_connection_t *newcomer;        /* to see whether new ones are taken */
    int told;                   /* that they are not */
    server_rec *server;
    apr_uint32_t generation;    /* of the configuration */
    const char *why;            /* the last question was not answered */
} heart;

/** Whether the question under way is unanswered for longer than this. */
static int is_silent(const llmp_heartbeat_t *beat, apr_interval_time_t limit)
{
    apr_time_t asked = atomic_load_explicit(&beat->asked, memory_order_acquire);

    return asked != 0 && apr_time_now() - asked > limit;
}

int llmp_database_away(void)
{
    const llmp_heartbeat_t *beat = &llmp_shared()->heartbeat;
    int state = atomic_load_explicit(&beat->state, memory_order_acquire);

    return state == AWAY || (state == HERE && is_silent(beat, SLOW));
}

int llmp_database_here(void)
{
    const llmp_heartbeat_t *beat = &llmp_shared()->heartbeat;

    return atomic_load(&beat->state) == HERE && !is_silent(beat, UNREADY);
}

int llmp_database_is_closed(void)
{
    return atomic_load(&llmp_shared()->heartbeat.undialled);
}

int llmp_database_ready(void)
{
    llmp_heartbeat_t *beat = &llmp_shared()->heartbeat;
    apr_time_t end = apr_time_now() + FIRST;

    while (atomic_load(&beat->state) == UNKNOWN && apr_time_now() < end) {
        apr_sleep(apr_time_from_msec(10));
    }
    return llmp_database_here();
}

/* -- asking ----------------------------------------------------------------------------------- */

static int is_over(void)
{
    int over;

    apr_thread_mutex_lock(heart.mutex);
    over = heart.over;
    apr_thread_mutex_unlock(heart.mutex);
    return over;
}

/** A child of a former configuration may know another database. */
static int is_current(const llmp_heartbeat_t *beat)
{
    return atomic_load(&beat->generation) == heart.generation;
}

/** Tell it once, when it goes and when it comes. */
static void note(llmp_heartbeat_t *beat, int answered)
{
    int now = answered ? HERE : AWAY, was = atomic_exchange(&beat->state, now);

    if (now == AWAY && was != AWAY) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, heart.server, LLMLOG(31)
                     "the database cannot be reached: serving goes on with the master key and "
                     "cached keys, spend waits in the state directory (%s)",
                     heart.why);
    }
    else if (now == HERE && was == AWAY) {
        ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, heart.server, LLMLOG(33)
                     "the database is back");
    }
}

/** To begin with a connection that was idle is to ask it; twice there and back is long. */
static int is_answered(const llmp_connection_t *c)
{
    return llmp.sqlite_file == NULL && !llmp_connection_is_fresh(c) && !llmp_connection_is_warm(c);
}

/** @return APR_ECONNRESET: the connection was lost, and perhaps no more than that */
static apr_status_t ask(apr_pool_t *p)
{
    llm_db_t *db = llmp_database_begin(heart.connection, LIMIT);
    llm_db_rows_t *rows;
    apr_status_t rv;

    if (db == NULL) {
        heart.why = llmp_connection_why(heart.connection);
        return APR_ECONNREFUSED;
    }
    heart.why = "it does not answer";
    rv = is_answered(heart.connection)
             ? APR_SUCCESS : llm_db_select(db, p, "ping", NULL, 0, NULL, &rows);
    if (rv == APR_ECONNRESET) {
        rv = llmp_connection_expired(heart.connection) ? APR_TIMEUP : rv;
        llmp_connection_close(heart.connection);
    }
    llmp_connection_end(heart.connection);
    return rv;
}

static void beat_once(llmp_heartbeat_t *beat)
{
    apr_status_t rv;
    apr_pool_t *p;

    apr_pool_create(&p, NULL);
    atomic_store_explicit(&beat->asked, apr_time_now(), memory_order_release);
    rv = ask(p);
    if (rv == APR_ECONNRESET) {
        rv = ask(p);
    }
    if (is_current(beat) && !is_over()) {
        note(beat, rv == APR_SUCCESS);
    }
    atomic_store_explicit(&beat->asked, 0, memory_order_release);
    apr_pool_destroy(p);
}

static void note_newcomers(int taken)
{
    if (!taken && !heart.told) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, heart.server, LLMLOG(255)
                     "the database answers, but takes no new connection (%s)",
                     llmp_connection_why(heart.newcomer));
    }
    else if (taken && heart.told) {
        ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, heart.server, LLMLOG(256)
                     "the database takes new connections again");
    }
    heart.told = !taken;
}

/** Ours may live on while a server has no room for others; who is unready gets no calls to dial. */
static void try_newcomer(const llmp_heartbeat_t *beat)
{
    int taken = 1;

    if (atomic_load(&beat->undialled) && atomic_load(&beat->state) == HERE && !is_over()) {
        taken = llmp_database_begin(heart.newcomer, LIMIT) != NULL;
        llmp_connection_end(heart.newcomer);
        llmp_connection_close(heart.newcomer);
    }
    if (atomic_load(&beat->state) == HERE) {
        note_newcomers(taken);
    }
}

/** @return how long to wait for the next question */
static apr_interval_time_t pause_of(const llmp_heartbeat_t *beat)
{
    if (atomic_load(&beat->state) == AWAY) {
        return AGAIN;
    }
    return llmp.sqlite_file != NULL ? EMBEDDED : EVERY;
}

/** One process of the host asks; another one takes over when that is gone or was not heard of. */
static int is_ours(llmp_heartbeat_t *beat)
{
    apr_int64_t owner = atomic_load(&beat->owner), us = getpid();
    apr_interval_time_t patience = LONGEST;
    apr_time_t since;

    if (!is_current(beat)) {
        if (owner == us) {
            atomic_compare_exchange_strong(&beat->owner, &owner, 0);
        }
        return 0;
    }
    if (owner == us) {
        return 1;
    }
    since = atomic_load(&beat->asked);
    if (since == 0) {
        since = atomic_load(&beat->last);
        patience = pause_of(beat) + OVERDUE;
    }
    if (owner != 0 && !llmp_process_is_gone(owner) && apr_time_now() - since < patience) {
        return 0;
    }
    return atomic_compare_exchange_strong(&beat->owner, &owner, us);
}

static void *APR_THREAD_FUNC run(apr_thread_t *thread, void *data)
{
    llmp_heartbeat_t *beat = &llmp_shared()->heartbeat;

    (void)thread;
    (void)data;
    apr_thread_mutex_lock(heart.mutex);
    while (!heart.over) {
        apr_thread_mutex_unlock(heart.mutex);
        if (is_ours(beat)) {
            beat_once(beat);
            try_newcomer(beat);
            atomic_store(&beat->last, apr_time_now());
        }
        llmp_database_trim();
        apr_thread_mutex_lock(heart.mutex);
        if (!heart.over) {
            apr_thread_cond_timedwait(heart.ending, heart.mutex,
                                      pause_of(beat));
        }
    }
    heart.done = 1;
    apr_thread_cond_signal(heart.ending);
    apr_thread_mutex_unlock(heart.mutex);
    return NULL;
}

/** @return 1: the thread has ended */
static int wait_for_end(void)
{
    apr_time_t end = apr_time_now() + FAREWELL;
    int done;

    apr_thread_mutex_lock(heart.mutex);
    while (!heart.done && apr_time_now() < end) {
        apr_thread_cond_timedwait(heart.ending, heart.mutex, FAREWELL);
    }
    done = heart.done;
    apr_thread_mutex_unlock(heart.mutex);
    return done;
}

static apr_status_t end_heart(void *data)
{
    llmp_heartbeat_t *beat = &llmp_shared()->heartbeat;
    apr_int64_t us = getpid();
    apr_status_t rv;

    (void)data;
    apr_thread_mutex_lock(heart.mutex);
    heart.over = 1;
    apr_thread_cond_signal(heart.ending);
    apr_thread_mutex_unlock(heart.mutex);
    llmp_connection_cut(heart.connection);
    if (wait_for_end()) {
        apr_thread_join(&rv, heart.thread);
        llmp_connection_close(heart.connection);
    }
    atomic_compare_exchange_strong(&beat->owner, &us, 0);
    return APR_SUCCESS;
}

void llmp_heartbeat_child(server_rec *s, apr_pool_t *pchild)
{
    sigset_t all, before;

    memset(&heart, 0, sizeof(heart));
    heart.server = s;
    heart.generation = atomic_load(&llmp_shared()->heartbeat.generation);
    heart.connection = llmp_connection_make();
    heart.newcomer = llmp_connection_make();
    /* a thread that still dials is left behind, and may outlive pchild */
    apr_thread_mutex_create(&heart.mutex, APR_THREAD_MUTEX_DEFAULT, s->process->pool);
    apr_thread_cond_create(&heart.ending, s->process->pool);
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);  /* signals are the MPM's */
    if (apr_thread_create(&heart.thread, NULL, run, NULL, s->process->pool) == APR_SUCCESS) {
        apr_pool_pre_cleanup_register(pchild, NULL, end_heart);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}
