/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_optional.h>
#include <apr_thread_mutex.h>
#include <mod_watchdog.h>
#include "mod_llm_proxy/auth/hold.h"
#include "mod_llm_proxy/auth/key_cache.h"
#include "mod_llm_proxy/database.h"
#include "mod_llm_proxy/limit/parallel.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/watchdog.h"

#define LOOK        apr_time_from_msec(100)     /* mod_watchdog wakes as often by itself */
#define REPAIR      apr_time_from_sec(1)
#define KEYS_EVERY  apr_time_from_sec(10)
#define KEY_MAX_AGE apr_time_from_sec(60)

/** Of the singleton, so of one thread. */
static struct {
    apr_pool_t *pool;           /* of this child, for the connection */
    void *handle;               /* its database connection, kept between rounds; NULL: none */
    llm_db_t *db;
    int tried, away;            /* the database was asked; it did not answer */
    apr_time_t next_round, next_keys, next_repair;
} dog;

static void disconnect(server_rec *s)
{
    llmp_database_close(s, dog.handle);
    dog.handle = NULL;
    dog.db = NULL;
}

static void connect_database(server_rec *s)
{
    int away;

    if (dog.db == NULL) {
        dog.db = llmp_database_connect(s, dog.pool, &dog.handle);
    }
    away = dog.db == NULL;
    if (llmp.database && dog.away != away) {
        ap_log_error(APLOG_MARK, away ? APLOG_WARNING : APLOG_NOTICE, 0, s, away
                     ? LLMLOG(31) "the database cannot be reached: serving goes on with the master "
                                  "key and cached keys, spend waits in the state directory"
                     : LLMLOG(33) "the database is back");
    }
    dog.away = away;
    dog.tried = 1;
}

/** Write what waits, look again at old keys. A lost database is tried each time. */
static void tick(server_rec *s, apr_pool_t *p)
{
    apr_time_t now = apr_time_now();
    int keys = now >= dog.next_keys;

    dog.next_round = now + llmp.config->batch_write_at;
    if (dog.tried && !dog.away && !keys && !llmp_spend_waiting()) {
        return;                 /* an idle server leaves its database alone */
    }
    connect_database(s);
    if (llmp_spend_flush(s, dog.db, p) != APR_SUCCESS) {
        disconnect(s);
    }
    if (dog.db != NULL && keys) {
        dog.next_keys = now + KEYS_EVERY;
        llmp_key_refresh(dog.db, KEY_MAX_AGE, p);
    }
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
        tick(child.server, p);
        apr_pool_destroy(p);
        if (last) {
            disconnect(child.server);
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
    apr_pool_create(&dog.pool, pchild);
    apr_pool_tag(dog.pool, "llm_watchdog");
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
