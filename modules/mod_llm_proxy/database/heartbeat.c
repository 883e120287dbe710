/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <unistd.h>
#include <apr_strings.h>
#include <apr_thread_cond.h>
#include <apr_thread_mutex.h>
#include <apr_thread_proc.h>
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/process/heap.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/shared/memory.h"
#include "store/vital.h"

#define EVERY     apr_time_from_msec(400)
#define EMBEDDED  apr_time_from_msec(900)   /* a file of this machine */
#define AGAIN     apr_time_from_msec(300)   /* while it is away: callers are told so long */
#define UNLOCKED  apr_time_from_msec(200)   /* the same while a lock is in the way */
#define UNREADY   apr_time_from_msec(500)   /* with EVERY below a second: what readiness promises */
#define SLOW      apr_time_from_sec(1)      /* look-ups are not even tried */
#define LOCKS     apr_time_from_sec(1)      /* for less nobody is sent elsewhere */
#define LIMIT     apr_time_from_sec(2)      /* of one question */
#define KEYS_FIRST   3          /* round trips of a new connection: the limit, columns, the key */
#define LEDGER_FIRST 8          /* the same: read only?, columns of five tables, the statements */
#define OVERDUE   apr_time_from_msec(500)   /* by so much: another process asks */
#define LONGEST   apr_time_from_sec(60)     /* of one question, tables made on the way included */
#define FAREWELL  apr_time_from_msec(500)   /* for the thread's end; dialling may take longer */
#define FIRST     apr_time_from_msec(900)   /* what a new server is given for its first answer */

/** What is wrong, the worst last: from NO_KEYS on nobody asks for a key. */
enum { UNKNOWN = 0, HERE, READ_ONLY, NO_LEDGER, NO_KEYS, LOCKED, AWAY };

static const struct {
    const char *shown;          /* to whoever asks for readiness: no word of the server's */
    const char *excuse;
} conditions[] = {
    [UNKNOWN] = { "disconnected", "The database cannot be reached" },
    [HERE] = { "connected", "The database could not be asked" },
    [READ_ONLY] = { "read-only", "The database could not be asked" },
    [NO_LEDGER] = { "takes no spend", "The database could not be asked" },
    [NO_KEYS] = { "keys cannot be read", "The keys in the database cannot be read" },
    [LOCKED] = { "keys are locked", "The keys in the database are locked" },
    [AWAY] = { "disconnected", "The database cannot be reached" },
};

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
    const char *(*ledger_fault)(void);
    apr_uint32_t generation;    /* of the configuration */
    char why[512];              /* the last question was not answered well */
    apr_time_t locked;          /* since when keys are locked; 0: they are not */
} heart;

/** Whether the question under way is unanswered for longer than this. */
static int is_silent(const llmp_heartbeat_t *beat, apr_interval_time_t limit)
{
    apr_time_t asked = atomic_load_explicit(&beat->asked, memory_order_acquire);

    return asked != 0 && apr_time_now() - asked > limit;
}

static int has_keys(int state)
{
    return state >= HERE && state < NO_KEYS;
}

int llmp_database_away(void)
{
    const llmp_heartbeat_t *beat = &llmp_database_state()->heartbeat;
    int state = atomic_load_explicit(&beat->state, memory_order_acquire);

    return state >= NO_KEYS || (has_keys(state) && is_silent(beat, SLOW));
}

apr_uint32_t llmp_database_returns(void)
{
    return atomic_load(&llmp_database_state()->heartbeat.returns);
}

/** As it was found, unless it has not answered since. */
static int condition(void)
{
    const llmp_heartbeat_t *beat = &llmp_database_state()->heartbeat;
    int state = atomic_load(&beat->state);

    return has_keys(state) && is_silent(beat, UNREADY) ? AWAY : state;
}

int llmp_database_here(void)
{
    return has_keys(condition());
}

const char *llmp_database_condition(void)
{
    return conditions[condition()].shown;
}

const char *llmp_database_excuse(void)
{
    return conditions[condition()].excuse;
}

int llmp_database_is_closed(void)
{
    return atomic_load(&llmp_database_state()->heartbeat.undialled);
}

const char *llmp_database_complaint(int ledger)
{
    llmp_heartbeat_t *beat = &llmp_database_state()->heartbeat;
    apr_time_t end = apr_time_now() + FIRST;
    int found;

    while (atomic_load(&beat->state) == UNKNOWN && apr_time_now() < end) {
        apr_sleep(apr_time_from_msec(10));
    }
    found = condition();
    return found == HERE || (has_keys(found) && !ledger) ? NULL : conditions[found].shown;
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
static int is_current(void)
{
    return llmp_generation_number() == heart.generation;
}

static void tell(int now, int was)
{
    if (now == AWAY) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, heart.server, LLMLOG(31)
                     "the database cannot be reached: serving goes on with the master key and "
                     "cached keys, spend waits in the state directory (%s)",
                     heart.why);
    }
    else if (!has_keys(now)) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, heart.server, LLMLOG(330)
                     "keys cannot be read from the database: serving goes on with the master key "
                     "and cached keys, spend waits in the state directory (%s)",
                     heart.why);
    }
    else if (now != HERE) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, heart.server, LLMLOG(331)
                     "the database takes no spend: it waits in the state directory (%s)",
                     heart.why);
    }
    else if (was != UNKNOWN) {
        ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, heart.server, LLMLOG(33)
                     "the database is back");
    }
}

/** Tell it once, when something goes and when it comes. @param slow it was taken for gone */
static void note(llmp_heartbeat_t *beat, int now, int slow)
{
    int was = atomic_exchange(&beat->state, now);

    if (has_keys(now) && (was >= NO_KEYS || slow)) {
        atomic_fetch_add(&beat->returns, 1);
    }
    if (now != was) {
        tell(now, was);
    }
}

/** A lock of a moment is everyday: who changes a table takes one. */
static int is_passing(int found, apr_time_t began)
{
    if (found != LOCKED) {
        heart.locked = 0;
        return 0;
    }
    if (heart.locked == 0) {
        heart.locked = began;
    }
    return apr_time_now() - heart.locked < LOCKS;
}

/** @param trips there and back that it may take, besides the answer itself */
static void begin_question(llmp_heartbeat_t *beat, int trips)
{
    apr_interval_time_t way = trips * llmp_connection_trip(heart.connection);

    atomic_store_explicit(&beat->asked, apr_time_now() + way, memory_order_release);
    llmp_connection_renew(heart.connection, LIMIT + way);
}

/** Keys, then the ledger, each a question of its own. */
static apr_status_t question(llmp_heartbeat_t *beat, llm_db_t *db, int *found, apr_pool_t *p)
{
    int fresh = llmp_connection_is_fresh(heart.connection);
    const char *why;
    apr_status_t rv;

    begin_question(beat, fresh ? KEYS_FIRST : 1);
    rv = fresh ? llm_vital_patience(db) : APR_SUCCESS;
    rv = rv == APR_SUCCESS ? llm_vital_keys(db, p) : rv;
    if (rv != APR_SUCCESS) {
        *found = rv == APR_EAGAIN ? LOCKED : NO_KEYS;
        return rv;
    }
    if (llmp.config->disable_spend_logs) {
        *found = HERE;
        return APR_SUCCESS;
    }
    begin_question(beat, fresh ? LEDGER_FIRST : 2);
    rv = llm_vital_ledger(db, llmp.sqlite_file, p);
    if (rv == APR_SUCCESS && (why = heart.ledger_fault()) != NULL) {
        apr_cpystrn(db->error, why, sizeof(db->error));
        rv = APR_EGENERAL;
    }
    *found = rv == APR_SUCCESS || rv == APR_EAGAIN  ? HERE      /* rows wait for a lock to go */
             : rv == APR_FROM_OS_ERROR(EROFS)       ? READ_ONLY
                                                    : NO_LEDGER;
    return rv;
}

/** It was dialled, and has no tables. */
static int is_unmade(void)
{
    return !llmp_database_is_closed() && !atomic_load(&llmp_database_state()->migrated);
}

/** @return APR_ECONNRESET: the connection was lost, and perhaps no more than that */
static apr_status_t ask(llmp_heartbeat_t *beat, int *found, apr_pool_t *p)
{
    llm_db_t *db = llmp_database_begin(heart.connection, LIMIT);
    const char *why;
    apr_status_t rv;

    if (db == NULL) {
        apr_cpystrn(heart.why, llmp_connection_why(heart.connection), sizeof(heart.why));
        *found = is_unmade() ? NO_KEYS : AWAY;
        return APR_ECONNREFUSED;
    }
    rv = question(beat, db, found, p);
    why = db->error;
    if (llmp_connection_expired(heart.connection) || rv == APR_ECONNRESET) {
        rv = llmp_connection_expired(heart.connection) ? APR_TIMEUP : rv;
        why = "it does not answer";
        *found = AWAY;
    }
    apr_cpystrn(heart.why, why, sizeof(heart.why));
    if (*found == AWAY) {
        llmp_connection_close(heart.connection);
    }
    llmp_connection_end(heart.connection);
    return rv;
}

static void beat_once(llmp_heartbeat_t *beat)
{
    apr_time_t began = apr_time_now();
    int found = AWAY;
    apr_pool_t *p;

    apr_pool_create(&p, NULL);
    atomic_store_explicit(&beat->asked, began, memory_order_release);
    if (ask(beat, &found, p) == APR_ECONNRESET) {
        ask(beat, &found, p);
    }
    if (!is_passing(found, began) && is_current() && !is_over()) {
        note(beat, found, is_silent(beat, SLOW));
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
    int here = has_keys(atomic_load(&beat->state));

    if (atomic_load(&beat->undialled) && here && !is_over()) {
        taken = llmp_database_begin(heart.newcomer, LIMIT) != NULL;
        llmp_connection_end(heart.newcomer);
        llmp_connection_close(heart.newcomer);
    }
    if (has_keys(atomic_load(&beat->state))) {
        note_newcomers(taken);
    }
}

/** @return how long to wait for the next question */
static apr_interval_time_t pause_of(const llmp_heartbeat_t *beat)
{
    if (heart.locked != 0) {
        return UNLOCKED;
    }
    if (atomic_load(&beat->state) >= NO_KEYS) {
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

    if (!is_current()) {
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
    llmp_heartbeat_t *beat = &llmp_database_state()->heartbeat;

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
        llmp_heap_give_back();
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
    llmp_heartbeat_t *beat = &llmp_database_state()->heartbeat;
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

void llmp_heartbeat_child(server_rec *s, apr_pool_t *pchild, const char *(*ledger_fault)(void))
{
    sigset_t all, before;

    memset(&heart, 0, sizeof(heart));
    heart.server = s;
    heart.ledger_fault = ledger_fault;
    heart.generation = llmp_generation_number();
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
