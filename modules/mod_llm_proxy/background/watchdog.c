/* SPDX-License-Identifier: Apache-2.0 */
#include <signal.h>
#include <apr_thread_cond.h>
#include <apr_thread_mutex.h>
#include <apr_thread_proc.h>
#include <util_mutex.h>
#include "mod_llm_proxy/limit/hold.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/shared/deployment_slots.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/shared/state.h"
#include "mod_llm_proxy/background/watchdog.h"

#define RETAINED    "llm_proxy_watchdog"
#define TURN        "llm-watchdog"      /* as the directive Mutex knows it */

#define BUSY        apr_time_from_msec(100)     /* between two looks, while there is work */
#define IDLE        apr_time_from_sec(1)        /* each wakes a core that sleeps */
#define WATCH       apr_time_from_msec(200)
#define REPAIR      apr_time_from_sec(1)
#define KEYS_EVERY  apr_time_from_sec(10)
#define KEY_MAX_AGE apr_time_from_sec(60)
#define LIMIT       apr_time_from_sec(5)        /* of the database, until it is renewed */
#define KEYS_TURN   apr_time_from_sec(2)        /* then the ledger has its turn */
#define LAST_LIMIT  apr_time_from_sec(2)        /* in the last round, which a stop waits for */
#define ROUND_LIMIT apr_time_from_sec(8)        /* for a round to end and its writer to look up */
#define STEP        apr_time_from_msec(10)
#define FAREWELL    apr_time_from_msec(1500)    /* for the round under way when a child ends */

/** Of the process whose turn it is, and its one thread. */
static struct {
    llmp_connection_t *connection;
    int tried, away;            /* the database was asked; it did not answer */
    int here;                   /* as its heartbeat last said */
    int keys_again;             /* records of keys became uncertain */
    llmp_key_walk_t walk;       /* over the records of keys */
    apr_uint32_t returns;       /* how often the database came back */
    apr_time_t returned;        /* when it last did */
    apr_time_t next_round, next_keys, next_repair, next_watch;
} dog;

/** A row of the ledger is in the database: its key has spent that there, and no more here. */
static void on_written(const char *hash, double dollars, int exact, apr_time_t since)
{
    dog.keys_again |= llmp_key_written(hash, dollars, exact, since);
}

/** Making the tables is the heartbeat's: two at once would wait for each other on SQLite. */
static llm_db_t *connect_database(int last)
{
    int there = (last ? llmp_database_here() : !llmp_database_away()) &&
                atomic_load(&llmp_shared()->migrated);
    llm_db_t *db = llmp.database && there
                       ? llmp_database_begin(dog.connection, last ? LAST_LIMIT : LIMIT) : NULL;

    dog.away = db == NULL;
    dog.tried = 1;
    return db;
}

/** Others may have changed keys while the database was away for us: those are asked for at once. */
static void watch_return(void)
{
    apr_uint32_t returns = llmp_database_returns();
    int here = llmp_database_here();

    if (here && !dog.here) {
        dog.next_round = 0;     /* as at a start, when the heartbeat makes the tables meanwhile */
    }
    dog.here = here;
    if (returns != dog.returns) {
        dog.returns = returns;
        dog.returned = apr_time_now();
        dog.walk.at = 0;
        dog.keys_again = 1;
        dog.next_round = 0;
    }
}

static apr_interval_time_t max_age(void)
{
    apr_interval_time_t since = apr_time_now() - dog.returned;

    return since < KEY_MAX_AGE ? since : KEY_MAX_AGE;
}

/** @return APR_INCOMPLETE: its turn is over, the walk is not */
static apr_status_t walk_keys(llm_db_t *db, apr_pool_t *p)
{
    apr_time_t end = apr_time_now() + KEYS_TURN;
    apr_status_t rv;

    do {
        llmp_connection_renew(dog.connection, LIMIT);
        rv = llmp_key_refresh(db, max_age(), &dog.walk, p);
    } while (rv == APR_INCOMPLETE && apr_time_now() < end);
    return rv;
}

/** A lost connection is dialled anew, once: a server that was restarted is there again. */
static void refresh_keys(llm_db_t *db, apr_time_t now, apr_pool_t *p)
{
    for (int tries = 0; tries < 2 && db != NULL; tries++) {
        apr_status_t rv;

        dog.keys_again &= dog.walk.at > 0;      /* a walk sees what was uncertain before it */
        rv = walk_keys(db, p);
        if (rv == APR_SUCCESS) {
            dog.next_keys = now + KEYS_EVERY;
            return;
        }
        if (rv == APR_INCOMPLETE) {
            dog.next_round = 0;
            return;
        }
        dog.keys_again = 1;
        if (rv != APR_ECONNRESET) {
            return;
        }
        llmp_connection_close(dog.connection);
        db = tries == 0 ? connect_database(0) : NULL;
    }
}

/** Write what waits, look again at old keys. A lost database is tried each time. */
static void tick(server_rec *s, int last, apr_pool_t *p)
{
    apr_time_t now = apr_time_now();
    int keys = now >= dog.next_keys || dog.keys_again || dog.walk.at > 0;
    llm_db_t *db;

    dog.next_round = now + llmp.config->batch_write_at;
    if (dog.tried && !dog.away && !keys && !llmp_spend_waiting()) {
        return;                 /* an idle server leaves its database alone */
    }
    db = connect_database(last);
    if (llmp_spend_flush(s, dog.connection, db, on_written, last, p) != APR_SUCCESS) {
        llmp_connection_close(dog.connection);
        /* a ledger that takes nothing must not keep blocked keys alive */
        db = db != NULL && !last && keys ? connect_database(0) : NULL;
    }
    if (!last && (keys || dog.keys_again)) {
        refresh_keys(db, now, p);
    }
    llmp_connection_end(dog.connection);
}

/** @param last none follows: it is short, since the end of a child waits for it */
static void make_round(server_rec *s, int last, apr_pool_t *pool)
{
    apr_pool_t *p;

    apr_pool_create(&p, pool);
    tick(s, last, p);
    apr_pool_destroy(p);
}

static void look(server_rec *s, apr_pool_t *p)
{
    apr_time_t now = apr_time_now();

    if (now >= dog.next_repair) {
        dog.next_repair = now + REPAIR;
        llmp_parallel_repair();
        llmp_hold_repair();
    }
    if (!llmp.database) {
        return;
    }
    if (now >= dog.next_watch) {
        dog.next_watch = now + WATCH;
        llmp_ledger_watch(s, p);
        watch_return();
    }
    if (now >= dog.next_round || llmp_spend_pressing()) {
        make_round(s, 0, p);
    }
}

static apr_interval_time_t pause_after(void)
{
    const llmp_ledger_t *ledger = &llmp_shared()->ledger;
    int busy = llmp.database && (dog.away || dog.keys_again || dog.walk.at > 0 ||
                                 llmp_spend_in_ring() || atomic_load(&ledger->told) != 0);

    return busy ? BUSY : IDLE;
}

/* -- whose turn it is ------------------------------------------------------------------------- */

/** The kernel gives it back when its holder dies. */
static apr_proc_mutex_t *turn;

void llmp_watchdog_mutex(apr_pool_t *pconf)
{
    ap_mutex_register(pconf, TURN, NULL, APR_LOCK_DEFAULT, 0);
}

/** A POSIX semaphore stays taken when its holder is killed. */
static apr_status_t make_mutex(server_rec *s)
{
    apr_status_t rv = ap_proc_mutex_create(&turn, NULL, TURN, NULL, s, s->process->pool, 0);

    if (rv == APR_SUCCESS && apr_proc_mutex_mech(turn) == APR_LOCK_POSIXSEM) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(481)
                     "Mutex posixsem: who is killed keeps it, so " TURN " is of the kind pthread");
        rv = apr_proc_mutex_create(&turn, NULL, APR_LOCK_PROC_PTHREAD, s->process->pool);
    }
    return rv;
}

apr_status_t llmp_watchdog_open(server_rec *s)
{
    apr_proc_mutex_t **kept = ap_retained_data_get(RETAINED);
    apr_status_t rv = APR_SUCCESS;

    if (kept == NULL) {         /* children of before hold it still */
        rv = make_mutex(s);
        if (rv != APR_SUCCESS) {
            ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, rv, s, LLMLOG(60)
                         "the mutex " TURN " cannot be made: spend would never be written");
            return rv;
        }
        kept = ap_retained_data_create(RETAINED, sizeof(*kept));
        *kept = turn;
    }
    turn = *kept;
    return APR_SUCCESS;
}

static struct {
    apr_thread_t *thread;
    apr_thread_mutex_t *mutex;
    apr_thread_cond_t *ending;
    int over, seen;             /* guarded by mutex; the thread knows that it is */
    server_rec *server;
    apr_uint32_t generation;    /* of the configuration */
} child;

static int take_turn(apr_interval_time_t limit)
{
    apr_time_t end = apr_time_now() + limit;
    apr_status_t rv;

    while (APR_STATUS_IS_EBUSY(rv = apr_proc_mutex_trylock(turn)) && apr_time_now() < end) {
        apr_sleep(STEP);        /* not every mechanism knows a time limit */
    }
    return rv == APR_SUCCESS;
}

int llmp_watchdog_halt(void)
{
    return take_turn(ROUND_LIMIT);
}

void llmp_watchdog_resume(void)
{
    apr_proc_mutex_unlock(turn);
}

static int is_current(void)
{
    return atomic_load(&llmp_shared()->generation) == child.generation;
}

/** A child of a former configuration may know another database: it lets the others go on. */
static int has_turn(int had)
{
    if (is_current()) {
        return had || take_turn(0);
    }
    if (had) {
        llmp_connection_close(dog.connection);
        apr_proc_mutex_unlock(turn);
    }
    return 0;
}

/**
 * Whoever leaves last leaves nothing behind: rows that came after the others' last round. That one
 * is told before it looks at the ring, so who puts a row in without having been told is seen.
 */
static void end_turn(int ours, apr_pool_t *p)
{
    _Atomic int *ending = &llmp_shared()->ledger.ending;

    if (!ours && is_current() && llmp.database && llmp_spend_waiting()) {
        ours = take_turn(atomic_load(ending) ? LAST_LIMIT : 0);
    }
    if (ours) {
        atomic_store(ending, 1);
        make_round(child.server, 1, p);
        llmp_connection_close(dog.connection);
        apr_proc_mutex_unlock(turn);
    }
}

/** @return 1: the child ends */
static int wait_for_end(apr_interval_time_t pause)
{
    int over;

    apr_thread_mutex_lock(child.mutex);
    if (!child.over) {
        apr_thread_cond_timedwait(child.ending, child.mutex, pause);
    }
    over = child.seen = child.over;
    apr_thread_cond_signal(child.ending);
    apr_thread_mutex_unlock(child.mutex);
    return over;
}

static void *APR_THREAD_FUNC run(apr_thread_t *thread, void *data)
{
    apr_pool_t *p = apr_thread_pool_get(thread);
    int ours = 0;

    (void)data;
    do {
        ours = has_turn(ours);
        if (ours) {
            atomic_store(&llmp_shared()->ledger.ending, 0);
            llmp_ledger_note_look();
            look(child.server, p);
        }
    } while (!wait_for_end(ours ? pause_after() : IDLE));
    end_turn(ours, p);
    return NULL;
}

/** @return 0: the round under way takes its time */
static int tell_end(void)
{
    apr_time_t until = apr_time_now() + FAREWELL;
    int seen;

    apr_thread_mutex_lock(child.mutex);
    child.over = 1;
    apr_thread_cond_signal(child.ending);
    while (!child.seen && apr_time_now() < until) {
        apr_thread_cond_timedwait(child.ending, child.mutex, FAREWELL);
    }
    seen = child.seen;
    apr_thread_mutex_unlock(child.mutex);
    return seen;
}

static apr_status_t end_of_child(void *none)
{
    apr_status_t rv;

    (void)none;
    if (!tell_end()) {
        llmp_connection_cut(dog.connection);    /* its rows wait, as those of a killed child */
    }
    apr_thread_join(&rv, child.thread);
    return APR_SUCCESS;
}

void llmp_watchdog_child(server_rec *s, apr_pool_t *pchild)
{
    const char *lockfile = apr_proc_mutex_lockfile(turn);
    sigset_t all, before;
    apr_status_t rv;

    memset(&child, 0, sizeof(child));
    memset(&dog, 0, sizeof(dog));
    child.server = s;
    child.generation = atomic_load(&llmp_shared()->generation);
    dog.connection = llmp_connection_make();
    apr_thread_mutex_create(&child.mutex, APR_THREAD_MUTEX_DEFAULT, pchild);
    apr_thread_cond_create(&child.ending, pchild);
    rv = apr_proc_mutex_child_init(&turn, lockfile, s->process->pool);
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);  /* signals are the MPM's */
    if (rv == APR_SUCCESS) {
        rv = apr_thread_create(&child.thread, NULL, run, NULL, pchild);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_ERR, rv, s, LLMLOG(480)
                     "the mutex " TURN "%s%s cannot be opened, or no thread be started: this "
                     "process does not write what calls cost", lockfile ? " of " : "",
                     lockfile ? lockfile : "");
        return;
    }
    apr_pool_pre_cleanup_register(pchild, NULL, end_of_child);
}
