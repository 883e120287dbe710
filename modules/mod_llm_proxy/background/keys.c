/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/background/keys.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/database/state.h"

#define EVERY   apr_time_from_sec(10)
#define MAX_AGE apr_time_from_sec(60)
#define LIMIT   apr_time_from_sec(5)    /* of the database, until it is renewed */
#define TURN    apr_time_from_sec(2)    /* then other jobs have theirs */

/** Of the one thread for jobs, but for again. */
static struct {
    llmp_connection_t *connection;
    _Atomic int again;          /* records became uncertain */
    llmp_key_walk_t walk;
    int here;                   /* the database, as its heartbeat last said */
    apr_uint32_t returns;       /* how often it came back */
    apr_time_t returned;        /* when it last did */
    apr_time_t next;            /* when they are asked for, unless they became uncertain before */
    int failed;                 /* the last time */
} keys;

void llmp_keys_child(void)
{
    memset(&keys, 0, sizeof(keys));
    keys.connection = llmp_connection_make();
}

void llmp_keys_are_uncertain(void)
{
    atomic_store(&keys.again, 1);
    llmp_job_hurry(LLMP_JOB_keys);
}

void llmp_keys_cut(void)
{
    llmp_connection_cut(keys.connection);
}

void llmp_keys_close(void)
{
    llmp_connection_close(keys.connection);
}

static llm_db_t *connect_database(void)
{
    return llmp_database_away() || !atomic_load(&llmp_database_state()->migrated)
               ? NULL : llmp_database_begin(keys.connection, LIMIT);
}

/** Others may have changed keys while the database was away for us: those are asked for at once. */
static void watch_return(void)
{
    apr_uint32_t returns = llmp_database_returns();
    int here = llmp_database_here();

    if (here && !keys.here) {
        keys.next = 0;
    }
    keys.here = here;
    if (returns != keys.returns) {
        keys.returns = returns;
        keys.returned = apr_time_now();
        keys.walk.at = 0;
        keys.next = 0;
    }
}

static apr_interval_time_t max_age(void)
{
    apr_interval_time_t since = apr_time_now() - keys.returned;

    return since < MAX_AGE ? since : MAX_AGE;
}

/** @return APR_INCOMPLETE: its turn is over, the walk is not */
static apr_status_t walk(llm_db_t *db, apr_pool_t *p)
{
    apr_time_t end = apr_time_now() + TURN;
    apr_status_t rv;

    do {
        llmp_connection_renew(keys.connection, LIMIT);
        rv = llmp_key_refresh(db, max_age(), &keys.walk, p);
    } while (rv == APR_INCOMPLETE && apr_time_now() < end);
    return rv;
}

/** A lost connection is dialled anew, once: a server that was restarted is there again. */
static apr_status_t refresh(apr_pool_t *p)
{
    apr_status_t rv = APR_ECONNRESET;

    for (int tries = 0; tries < 2 && rv == APR_ECONNRESET; tries++) {
        llm_db_t *db = connect_database();

        if (db == NULL) {
            return APR_ECONNREFUSED;
        }
        if (keys.walk.at == 0) {
            atomic_store(&keys.again, 0);       /* a walk sees what was uncertain before it */
        }
        rv = walk(db, p);
        if (rv == APR_ECONNRESET) {
            llmp_connection_close(keys.connection);
        }
    }
    return rv;
}

static int is_due(apr_time_t now)
{
    return now >= keys.next || (atomic_load(&keys.again) && !keys.failed);
}

int llmp_do_keys(server_rec *s, apr_pool_t *p)
{
    apr_time_t now = apr_time_now();
    apr_status_t rv = APR_SUCCESS;

    (void)s;
    if (!llmp.database) {
        return 0;
    }
    watch_return();
    if (is_due(now)) {
        rv = refresh(p);
        llmp_connection_end(keys.connection);
        keys.failed = rv != APR_SUCCESS && rv != APR_INCOMPLETE;
        keys.next = rv == APR_SUCCESS      ? now + EVERY
                    : rv == APR_INCOMPLETE ? 0 : now + llmp.config->batch_write_at;
    }
    return rv == APR_INCOMPLETE || llmp_database_away();
}
