/* SPDX-License-Identifier: Apache-2.0 */
#include <util_mutex.h>
#include "mod_llm_proxy/background/turn.h"

#define RETAINED    "llm_proxy_watchdog"
#define ROUND_LIMIT apr_time_from_sec(8)        /* for a round to end and its writer to look up */
#define STEP        apr_time_from_msec(10)

static apr_proc_mutex_t *turn;

void llmp_turn_mutex(apr_pool_t *pconf)
{
    ap_mutex_register(pconf, LLMP_TURN, NULL, APR_LOCK_DEFAULT, 0);
}

/** A POSIX semaphore stays taken when its holder is killed. */
static apr_status_t make_mutex(server_rec *s)
{
    apr_status_t rv = ap_proc_mutex_create(&turn, NULL, LLMP_TURN, NULL, s, s->process->pool, 0);

    if (rv == APR_SUCCESS && apr_proc_mutex_mech(turn) == APR_LOCK_POSIXSEM) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(481)
                     "Mutex posixsem: who is killed keeps it, so " LLMP_TURN " is of the kind "
                     "pthread");
        rv = apr_proc_mutex_create(&turn, NULL, APR_LOCK_PROC_PTHREAD, s->process->pool);
    }
    return rv;
}

apr_status_t llmp_turn_open(server_rec *s)
{
    apr_proc_mutex_t **kept = ap_retained_data_get(RETAINED);
    apr_status_t rv = APR_SUCCESS;

    if (kept == NULL) {         /* children of before hold it still */
        rv = make_mutex(s);
        if (rv != APR_SUCCESS) {
            ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, rv, s, LLMLOG(60)
                         "the mutex " LLMP_TURN " cannot be made: spend would never be written");
            return rv;
        }
        kept = ap_retained_data_create(RETAINED, sizeof(*kept));
        *kept = turn;
    }
    turn = *kept;
    return APR_SUCCESS;
}

apr_status_t llmp_turn_child(server_rec *s)
{
    return apr_proc_mutex_child_init(&turn, llmp_turn_file(), s->process->pool);
}

const char *llmp_turn_file(void)
{
    return apr_proc_mutex_lockfile(turn);
}

int llmp_turn_take(apr_interval_time_t limit)
{
    apr_time_t end = apr_time_now() + limit;
    apr_status_t rv;

    while (APR_STATUS_IS_EBUSY(rv = apr_proc_mutex_trylock(turn)) && apr_time_now() < end) {
        apr_sleep(STEP);        /* not every mechanism knows a time limit */
    }
    return rv == APR_SUCCESS;
}

void llmp_turn_give(void)
{
    apr_proc_mutex_unlock(turn);
}

int llmp_turn_halt(void)
{
    return llmp_turn_take(ROUND_LIMIT);
}
