/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include "mod_llm_proxy/background/sleeper.h"

apr_status_t llmp_sleeper_make(llmp_sleeper_t *s, apr_pool_t *pool)
{
    apr_status_t rv;

    memset(s, 0, sizeof(*s));
    rv = apr_thread_mutex_create(&s->mutex, APR_THREAD_MUTEX_DEFAULT, pool);
    return rv == APR_SUCCESS ? apr_thread_cond_create(&s->change, pool) : rv;
}

apr_status_t llmp_sleeper_start(llmp_sleeper_t *s, apr_thread_start_t run, void *data,
                                apr_pool_t *pool)
{
    sigset_t all, before;
    apr_status_t rv;

    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    rv = apr_thread_create(&s->thread, NULL, run, data, pool);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return rv;
}

int llmp_sleep(llmp_sleeper_t *s, apr_interval_time_t limit)
{
    int over;

    apr_thread_mutex_lock(s->mutex);
    if (!s->over && !s->woken) {
        if (limit == LLMP_SLEEP_LONG) {
            apr_thread_cond_wait(s->change, s->mutex);
        }
        else {
            apr_thread_cond_timedwait(s->change, s->mutex, limit);
        }
    }
    s->woken = 0;
    over = s->seen = s->over;
    if (over) {
        apr_thread_cond_broadcast(s->change);
    }
    apr_thread_mutex_unlock(s->mutex);
    return over;
}

int llmp_sleeper_is_over(llmp_sleeper_t *s)
{
    int over;

    apr_thread_mutex_lock(s->mutex);
    over = s->over;
    apr_thread_mutex_unlock(s->mutex);
    return over;
}

/** Set one of its flags. */
static void set(llmp_sleeper_t *s, int *flag)
{
    apr_thread_mutex_lock(s->mutex);
    *flag = 1;
    apr_thread_cond_broadcast(s->change);
    apr_thread_mutex_unlock(s->mutex);
}

void llmp_sleeper_done(llmp_sleeper_t *s)
{
    set(s, &s->done);
}

void llmp_sleeper_wake(llmp_sleeper_t *s)
{
    set(s, &s->woken);
}

void llmp_sleeper_tell(llmp_sleeper_t *s)
{
    set(s, &s->over);
}

static int wait_for(llmp_sleeper_t *s, const int *flag, apr_interval_time_t limit)
{
    apr_time_t now, until = apr_time_now() + limit;
    int is;

    apr_thread_mutex_lock(s->mutex);
    while (!*flag && (now = apr_time_now()) < until) {
        apr_thread_cond_timedwait(s->change, s->mutex, until - now);
    }
    is = *flag;
    apr_thread_mutex_unlock(s->mutex);
    return is;
}

int llmp_sleeper_wait_seen(llmp_sleeper_t *s, apr_interval_time_t limit)
{
    return wait_for(s, &s->seen, limit);
}

int llmp_sleeper_wait_done(llmp_sleeper_t *s, apr_interval_time_t limit)
{
    apr_status_t rv;

    if (s->thread != NULL && wait_for(s, &s->done, limit)) {
        apr_thread_join(&rv, s->thread);
        s->thread = NULL;
    }
    return s->thread == NULL;
}
