/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_optional.h>
#include <apr_thread_mutex.h>
#include <mod_watchdog.h>
#include "mod_llm_proxy/auth/hold.h"
#include "mod_llm_proxy/auth/key_cache.h"
#include "mod_llm_proxy/database.h"
#include "mod_llm_proxy/heartbeat.h"
#include "mod_llm_proxy/limit/parallel.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/state.h"
#include "mod_llm_proxy/watchdog.h"

#define LOOK        apr_time_from_msec(100)     /* mod_watchdog wakes as often by itself */
#define WATCH       apr_time_from_msec(200)
#define REPAIR      apr_time_from_sec(1)
#define KEYS_EVERY  apr_time_from_sec(10)
#define KEY_MAX_AGE apr_time_from_sec(60)
#define LIMIT       apr_time_from_sec(5)        /* of the database, until it is renewed */
#define KEYS_TURN   apr_time_from_sec(2)        /* then the ledger has its turn */
#define LAST_LIMIT  apr_time_from_sec(2)        /* in the last round, which a stop waits for */

/** Of the singleton, so of one thread. */
static struct {
    llmp_connection_t *connection;
    int tried, away;            /* the database was asked; it did not answer */
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
    if (llmp_spend_flush(s, dog.connection, db, on_written, p) != APR_SUCCESS) {
        llmp_connection_close(dog.connection);
        /* a ledger that takes nothing must not keep blocked keys alive */
        db = db != NULL && !last && keys ? connect_database(0) : NULL;
    }
    if (!last && (keys || dog.keys_again)) {
        refresh_keys(db, now, p);
    }
    llmp_connection_end(dog.connection);
}

/* -- one child's part: rounds end before mod_dbd's connections do ----------------------------- */

static struct {
    apr_thread_mutex_t *mutex;  /* held during a round */
    server_rec *server;
    int ours;                   /* the singleton runs in this child */
    int over;                   /* its last round was made */
} child;

static void round_of(apr_pool_t *pool, int last)
{
    apr_pool_t *p;

    apr_thread_mutex_lock(child.mutex);
    if (!child.over) {
        child.ours = 1;
        child.over = last;
        apr_pool_create(&p, pool);
        tick(child.server, last, p);
        apr_pool_destroy(p);
        if (last) {
            llmp_connection_close(dog.connection);
        }
    }
    apr_thread_mutex_unlock(child.mutex);
}

static apr_status_t on_watchdog(int state, void *data, apr_pool_t *pool)
{
    (void)data;
    if (state == AP_WATCHDOG_STATE_RUNNING && apr_time_now() >= dog.next_repair) {
        dog.next_repair = apr_time_now() + REPAIR;
        llmp_parallel_repair();
        llmp_hold_repair();
    }
    if (state == AP_WATCHDOG_STATE_RUNNING && apr_time_now() >= dog.next_watch) {
        dog.next_watch = apr_time_now() + WATCH;
        llmp_ledger_watch(child.server, pool);
        watch_return();
    }
    if (state == AP_WATCHDOG_STATE_RUNNING && apr_time_now() < dog.next_round &&
        !llmp_spend_pressing()) {
        return APR_SUCCESS;
    }
    /* one that only waited to be the singleton is told to stop as well */
    if (state == AP_WATCHDOG_STATE_RUNNING || (state == AP_WATCHDOG_STATE_STOPPING && child.ours)) {
        round_of(pool, state == AP_WATCHDOG_STATE_STOPPING);
    }
    return APR_SUCCESS;
}

/**
 * mod_watchdog stops its thread with the process, when the child's pool and mod_dbd's connections
 * in it are gone: the round that leaves nothing behind is made here, while the thread still holds
 * the singleton's lock.
 */
static apr_status_t end_of_child(void *data)
{
    if (child.ours) {
        round_of(data, 1);
    }
    apr_thread_mutex_lock(child.mutex);
    child.over = 1;
    apr_thread_mutex_unlock(child.mutex);
    return APR_SUCCESS;
}

void llmp_watchdog_child(server_rec *s, apr_pool_t *pchild)
{
    child.server = s;
    child.ours = child.over = 0;
    memset(&dog, 0, sizeof(dog));
    dog.connection = llmp_connection_make();
    /* the thread may outlive pchild */
    apr_thread_mutex_create(&child.mutex, APR_THREAD_MUTEX_DEFAULT, s->process->pool);
    apr_pool_pre_cleanup_register(pchild, pchild, end_of_child);
}

apr_status_t llmp_watchdog_start(server_rec *s, apr_pool_t *pconf)
{
    APR_OPTIONAL_FN_TYPE(ap_watchdog_get_instance) *get =
        APR_RETRIEVE_OPTIONAL_FN(ap_watchdog_get_instance);
    APR_OPTIONAL_FN_TYPE(ap_watchdog_register_callback) *add =
        APR_RETRIEVE_OPTIONAL_FN(ap_watchdog_register_callback);
    ap_watchdog_t *watchdog;
    apr_status_t rv;

    if (get == NULL || add == NULL) {
        ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, 0, s, LLMLOG(60)
                     "mod_watchdog is not loaded: spend would never be written");
        return APR_EGENERAL;
    }
    rv = get(&watchdog, "_llm_proxy_", 0, 1, pconf);
    return rv == APR_SUCCESS ? add(watchdog, LOOK, s, on_watchdog) : rv;
}
