/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <apr_thread_cond.h>
#include <apr_thread_mutex.h>
#include <ap_mpm.h>
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/database/state.h"
#include "store/db/migrate.h"

#define MOST          8         /* connections of a process */
#define KEPT          2         /* of these, when nobody needs more */
#define IDLE          apr_time_from_sec(60)
#define TURN          apr_time_from_sec(2)      /* without an answer to anybody who waits */
#define PATIENCE      apr_time_from_sec(4)      /* longest wait for a connection */
#define LOOK          apr_time_from_msec(50)    /* how often a waiting one looks round */
#define SILENCE       apr_time_from_msec(300)   /* of one that was idle, before it is dead */
#define WARM_LIMIT    apr_time_from_sec(1)      /* the same of one that answered a moment ago */
#define KEY_LIMIT     apr_time_from_sec(2)
#define ADMIN_LIMIT   apr_time_from_sec(3)
#define SQLITE_LIMIT  apr_time_from_sec(10)     /* other writers have their turns */
#define MIGRATE_LIMIT apr_time_from_sec(30)

/** Of one process. */
static struct {
    apr_thread_mutex_t *mutex;
    apr_thread_cond_t *freed;
    llmp_connection_t *connections[MOST];
    int taken[MOST];
    int n, waiting, threads;
    apr_time_t answered;        /* whoever it was */
} lot;

void llmp_database_child(void)
{
    apr_pool_t *p = llmp.server->process->pool;

    memset(&lot, 0, sizeof(lot));
    apr_thread_mutex_create(&lot.mutex, APR_THREAD_MUTEX_DEFAULT, p);
    apr_thread_cond_create(&lot.freed, p);
    ap_mpm_query(AP_MPMQ_MAX_THREADS, &lot.threads);
    /* a quarter of the threads may be in the database */
    lot.n = lot.threads / 4 < 2 ? 2 : lot.threads / 4 > MOST ? MOST : lot.threads / 4;
    for (int i = 0; i < lot.n; i++) {
        lot.connections[i] = llmp_connection_make();
    }
}

/**
 * The first free one: so few are busy, and the others grow old. Changes may wait for other writers,
 * so they have half of them, and look-ups all but the first. @return -1: none
 */
static int free_one(llmp_asker_e who)
{
    int end = who == LLMP_ASK_ADMIN ? (lot.n + 1) / 2 : lot.n;

    for (int i = who == LLMP_ASK_ADMIN ? 0 : 1; i < end; i++) {
        if (!lot.taken[i]) {
            lot.taken[i] = 1;
            return i;
        }
    }
    return -1;
}

/**
 * Half of the threads may wait for a database that answers: it is far, and their turn comes. For
 * one that does not a quarter do, whose time is nearly over.
 */
static int most_waiting(void)
{
    return llmp_database_here() ? lot.threads / 2 : lot.threads / 4;
}

/** Wait on, as long as others are answered. */
static int has_patience(apr_time_t since)
{
    apr_time_t now = apr_time_now(), last = lot.answered > since ? lot.answered : since;

    return now < last + TURN && now < since + PATIENCE && !llmp_database_away();
}

/** @return number of a connection, or -1: no turn came */
static int take(llmp_asker_e who)
{
    apr_time_t since = apr_time_now();
    int i;

    apr_thread_mutex_lock(lot.mutex);
    i = free_one(who);
    if (i < 0 && lot.waiting < most_waiting()) {
        lot.waiting++;
        while (i < 0 && has_patience(since)) {
            apr_thread_cond_timedwait(lot.freed, lot.mutex, LOOK);
            i = free_one(who);
        }
        lot.waiting--;
    }
    apr_thread_mutex_unlock(lot.mutex);
    return i;
}

static void give(int i, int answered)
{
    llmp_connection_end(lot.connections[i]);
    apr_thread_mutex_lock(lot.mutex);
    lot.taken[i] = 0;
    if (answered) {
        lot.answered = apr_time_now();
    }
    if (lot.waiting > 0) {
        apr_thread_cond_signal(lot.freed);
    }
    apr_thread_mutex_unlock(lot.mutex);
}

void llmp_database_trim(void)
{
    apr_time_t since = apr_time_now() - IDLE;

    for (int i = KEPT; i < lot.n; i++) {
        int mine;

        apr_thread_mutex_lock(lot.mutex);
        mine = !lot.taken[i];
        lot.taken[i] = 1;
        apr_thread_mutex_unlock(lot.mutex);
        if (mine) {
            llmp_connection_trim(lot.connections[i], since);
            give(i, 0);
        }
    }
}

/** At most every ten seconds: each connection that is made tries it. */
static void tell_unmade(const llm_db_t *db)
{
    static _Atomic apr_int64_t told;
    apr_int64_t before = atomic_load(&told), now = apr_time_now();

    if (now - before > apr_time_from_sec(10) &&
        atomic_compare_exchange_strong(&told, &before, now)) {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, llmp.server, LLMLOG(32)
                     "the database's tables could not be made: %s", db->error);
    }
}

/** The first connection that works creates what tables are missing: the parent opens nothing. */
static apr_status_t migrate(llmp_connection_t *c, llm_db_t *db)
{
    llmp_database_state_t *shared = llmp_database_state();
    apr_pool_t *p;
    apr_status_t rv;

    if (atomic_load_explicit(&shared->migrated, memory_order_acquire)) {
        return APR_SUCCESS;
    }
    llmp_connection_renew(c, MIGRATE_LIMIT);
    apr_pool_create(&p, NULL);
    rv = llm_store_migrate(db, p, NULL);
    apr_pool_destroy(p);
    if (rv == APR_SUCCESS) {
        atomic_store_explicit(&shared->migrated, 1, memory_order_release);
    }
    else if (rv != APR_ECONNRESET) {
        tell_unmade(db);
    }
    return rv;
}

/** Nothing is changed by a question that is lost, so it goes before the work. */
static int is_answering(llmp_connection_t *c, llm_db_t *db)
{
    llm_db_rows_t *rows;
    apr_status_t rv;
    apr_pool_t *p;

    llmp_connection_renew(c, SILENCE + 3 * llmp_connection_trip(c));
    apr_pool_create(&p, NULL);
    rv = llm_db_select(db, p, "ping", NULL, 0, NULL, &rows);
    apr_pool_destroy(p);
    return rv == APR_SUCCESS && !llmp_connection_expired(c);
}

/** A router that forgot a connection tells neither end; a new one shows whether all is well. */
static llm_db_t *begin_answering(llmp_connection_t *c, apr_interval_time_t limit)
{
    llm_db_t *db = llmp_connection_begin(c, limit);

    if (db == NULL || llmp_connection_is_fresh(c) || llmp.sqlite_file != NULL ||
        llmp_connection_is_warm(c) || is_answering(c, db)) {
        return db;
    }
    llmp_connection_close(c);
    db = llmp_connection_begin(c, limit);
    if (db != NULL) {
        llmp_connection_suspect(c);
    }
    return db;
}

/** @return APR_ECONNRESET: it was lost on the way; another one may do */
static apr_status_t begin_once(llmp_connection_t *c, apr_interval_time_t limit, llm_db_t **db)
{
    apr_status_t rv;

    *db = begin_answering(c, limit);
    if (llmp_connection_is_fresh(c)) {
        atomic_store(&llmp_database_state()->heartbeat.undialled, *db == NULL);
    }
    if (*db == NULL) {
        return APR_ECONNREFUSED;
    }
    rv = migrate(c, *db);
    if (rv != APR_SUCCESS) {
        rv = llmp_connection_expired(c) ? APR_ECONNREFUSED : rv;
        llmp_connection_blame(c, rv == APR_ECONNREFUSED ? "it does not answer" : (*db)->error);
        llmp_connection_close(c);
        *db = NULL;
        return rv;
    }
    llmp_connection_renew(c, limit);
    return APR_SUCCESS;
}

llm_db_t *llmp_database_begin(llmp_connection_t *c, apr_interval_time_t limit)
{
    llm_db_t *db;

    if (begin_once(c, limit, &db) == APR_ECONNRESET) {
        begin_once(c, limit, &db);
    }
    return db;
}

static apr_interval_time_t limit_of(llmp_asker_e who)
{
    if (who == LLMP_ASK_KEY) {
        return KEY_LIMIT;
    }
    return llmp.sqlite_file ? SQLITE_LIMIT : ADMIN_LIMIT;
}

static apr_status_t meaning(const llmp_connection_t *c, const llm_db_t *db, apr_status_t rv)
{
    if (rv == APR_ECONNRESET || rv == APR_EAGAIN ||
        (rv != APR_SUCCESS && llmp_connection_expired(c))) {
        return APR_ECONNREFUSED;
    }
    if (rv == APR_EGENERAL && db->read_only) {
        return APR_FROM_OS_ERROR(EROFS);
    }
    return rv == APR_EGENERAL && db->values_refused ? APR_BADARG : rv;
}

static apr_status_t work_on(llmp_connection_t *c, llmp_asker_e who, llmp_database_work_t *work,
                            void *baton, apr_pool_t *p, const char **why)
{
    apr_status_t rv = APR_ECONNREFUSED;
    llm_db_t *db;

    for (int tries = 0; tries < 2; tries++) {
        int again;

        if ((db = llmp_database_begin(c, limit_of(who))) == NULL) {
            *why = apr_pstrdup(p, llmp_connection_why(c));
            return APR_ECONNREFUSED;
        }
        if (who == LLMP_ASK_KEY && llmp_connection_is_warm(c)) {
            llmp_connection_renew(c, WARM_LIMIT);
        }
        rv = work(db, baton, p);
        *why = rv != APR_SUCCESS ? apr_pstrdup(p, db->error) : NULL;
        again = rv == APR_ECONNRESET &&
                (!llmp_connection_expired(c) || llmp_connection_is_warm(c));
        rv = meaning(c, db, rv);
        if (!again) {
            break;
        }
        llmp_connection_close(c);       /* its server is another one by now */
    }
    return rv;
}

apr_status_t llmp_database_run(llmp_asker_e who, llmp_database_work_t *work, void *baton,
                               apr_pool_t *p, const char **why)
{
    apr_status_t rv;
    int i;

    *why = llmp_database_condition();
    if (llmp_database_away()) {
        return APR_ECONNREFUSED;
    }
    if ((i = take(who)) < 0) {
        *why = "too many ask it at once";
        return APR_ECONNREFUSED;
    }
    if (who != LLMP_ASK_KEY) {
        llmp_connection_cool(lot.connections[i]);
    }
    rv = work_on(lot.connections[i], who, work, baton, p, why);
    give(i, rv != APR_ECONNREFUSED);
    return rv;
}
