/* SPDX-License-Identifier: Apache-2.0 */
#include <signal.h>
#include <stdatomic.h>
#include <sys/stat.h>
#include <apr_dbd.h>
#include <apr_strings.h>
#include <apr_thread_cond.h>
#include <apr_thread_mutex.h>
#include <apr_thread_proc.h>
#include "mod_llm_proxy/database/connection.h"
#include "mod_llm_proxy/database/state.h"

#define MOST 32                 /* connections of one process */
#define LOOK apr_time_from_msec(20)     /* how late a deadline may be noticed */
#define WARM apr_time_from_msec(250)
#define FARTHEST apr_time_from_msec(500)        /* there and back: more is a server that is busy */

struct llmp_connection_t {
    apr_thread_mutex_t *mutex;  /* its user and the guard: no socket changes hands */
    apr_pool_t *pool;           /* of the open connection; NULL: not open */
    apr_dbd_t *handle;
    llm_db_t *db;
    int socket;
    apr_time_t deadline;        /* of the use; 0: none under way */
    int expired;
    int fresh;                  /* dialled for this use */
    int warm;                   /* the use before ended a moment ago */
    apr_time_t used, dialled;
    dev_t device;
    ino_t inode;                /* of the embedded database's file */
    apr_interval_time_t trip;   /* there and back, when it was dialled */
    char why[256];
};

static struct {
    const apr_dbd_driver_t *driver;
    const char *params;
    llm_db_session_t session;
} target;

/** Of one process. */
static struct {
    apr_thread_t *thread;
    apr_thread_mutex_t *mutex;
    apr_thread_cond_t *work;
    int busy, over;             /* uses under way; guarded by mutex */
    llmp_connection_t *all[MOST];
    int n;
} guard;

/** Of one process: what was dialled before this may have lost its server. */
static _Atomic apr_int64_t suspected;

void llmp_connection_target(const apr_dbd_driver_t *driver, const char *params,
                            const llm_db_session_t *session)
{
    target.driver = driver;
    target.params = params;
    target.session = *session;
}

/* -- the guard -------------------------------------------------------------------------------- */

static void expire(llmp_connection_t *c, apr_time_t now)
{
    apr_thread_mutex_lock(c->mutex);
    if (c->deadline != 0 && c->deadline <= now && !c->expired) {
        c->expired = 1;
        llm_db_interrupt(c->db, c->socket);
    }
    apr_thread_mutex_unlock(c->mutex);
}

static void *APR_THREAD_FUNC watch(apr_thread_t *thread, void *data)
{
    (void)thread;
    (void)data;
    apr_thread_mutex_lock(guard.mutex);
    while (!guard.over) {
        if (guard.busy == 0) {
            apr_thread_cond_wait(guard.work, guard.mutex);
            continue;
        }
        apr_thread_mutex_unlock(guard.mutex);
        for (int i = 0; i < guard.n; i++) {
            expire(guard.all[i], apr_time_now());
        }
        apr_sleep(LOOK);
        apr_thread_mutex_lock(guard.mutex);
    }
    apr_thread_mutex_unlock(guard.mutex);
    return NULL;
}

static void count_use(int by)
{
    apr_thread_mutex_lock(guard.mutex);
    guard.busy += by;
    if (by > 0 && guard.busy == by) {
        apr_thread_cond_signal(guard.work);
    }
    apr_thread_mutex_unlock(guard.mutex);
}

static apr_status_t end_guard(void *data)
{
    apr_status_t rv;

    (void)data;
    apr_thread_mutex_lock(guard.mutex);
    guard.over = 1;
    apr_thread_cond_signal(guard.work);
    apr_thread_mutex_unlock(guard.mutex);
    apr_thread_join(&rv, guard.thread);
    return APR_SUCCESS;
}

/** A thread that no signal of the process is delivered to: those are the MPM's. */
static apr_status_t quiet_thread(apr_thread_t **thread, apr_thread_start_t fn, apr_pool_t *p)
{
    sigset_t all, before;
    apr_status_t rv;

    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    rv = apr_thread_create(thread, NULL, fn, NULL, p);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return rv;
}

apr_status_t llmp_connection_guard(apr_pool_t *pchild)
{
    apr_status_t rv;

    memset(&guard, 0, sizeof(guard));
    /* a thread of the server may still be in a call when pchild is gone */
    apr_thread_mutex_create(&guard.mutex, APR_THREAD_MUTEX_DEFAULT, llmp.server->process->pool);
    apr_thread_cond_create(&guard.work, llmp.server->process->pool);
    rv = quiet_thread(&guard.thread, watch, pchild);
    if (rv == APR_SUCCESS) {
        apr_pool_pre_cleanup_register(pchild, NULL, end_guard);
    }
    return rv;
}

/* -- one connection --------------------------------------------------------------------------- */

llmp_connection_t *llmp_connection_make(void)
{
    apr_pool_t *p = llmp.server->process->pool;
    llmp_connection_t *c = apr_pcalloc(p, sizeof(*c));

    if (guard.n == MOST) {
        return NULL;
    }
    apr_thread_mutex_create(&c->mutex, APR_THREAD_MUTEX_DEFAULT, p);
    c->socket = -1;
    guard.all[guard.n++] = c;
    return c;
}

/** @return the deadline before */
static apr_time_t arm(llmp_connection_t *c, apr_time_t deadline)
{
    apr_time_t before;

    apr_thread_mutex_lock(c->mutex);
    before = c->deadline;
    c->deadline = deadline;
    apr_thread_mutex_unlock(c->mutex);
    return before;
}

void llmp_connection_close(llmp_connection_t *c)
{
    apr_pool_t *pool = c->pool;

    if (pool == NULL) {
        return;
    }
    apr_thread_mutex_lock(c->mutex);
    c->pool = NULL;
    c->db = NULL;
    c->socket = -1;
    if (c->deadline != 0) {
        c->deadline = 0;
        count_use(-1);
    }
    apr_thread_mutex_unlock(c->mutex);
    apr_dbd_close(target.driver, c->handle);
    apr_pool_destroy(pool);
}

/** A pool with an allocator of its own: threads dial at the same time. */
static apr_pool_t *own_pool(void)
{
    apr_allocator_t *allocator;
    apr_pool_t *p;

    apr_allocator_create(&allocator);
    apr_pool_create_ex(&p, NULL, NULL, allocator);
    apr_allocator_owner_set(allocator, p);
    apr_pool_tag(p, "llm_connection");
    return p;
}

/**
 * A file that was removed goes on taking rows that nobody finds again, and to open it would make an
 * empty one. Another one in its place may lack the tables.
 */
static int find_file(llmp_connection_t *c)
{
    struct stat st;

    if (llmp.sqlite_file == NULL) {
        return 1;
    }
    if (stat(llmp.sqlite_file, &st) != 0) {
        apr_snprintf(c->why, sizeof(c->why), "%s is not there any more: put it back, or restart "
                     "for an empty one", llmp.sqlite_file);
        return 0;
    }
    if (c->inode != 0 && (c->inode != st.st_ino || c->device != st.st_dev)) {
        atomic_store(&llmp_database_state()->migrated, 0);
    }
    c->inode = st.st_ino;
    c->device = st.st_dev;
    return 1;
}

static int is_moved(const llmp_connection_t *c)
{
    struct stat st;

    return llmp.sqlite_file != NULL && (stat(llmp.sqlite_file, &st) != 0 ||
                                        st.st_ino != c->inode || st.st_dev != c->device);
}

static apr_status_t open_handle(llmp_connection_t *c)
{
    const char *error = NULL;
    apr_pool_t *p = own_pool();
    apr_status_t rv = apr_dbd_open_ex(target.driver, p, target.params, &c->handle, &error);

    if (rv == APR_SUCCESS && llm_db_wrap(&c->db, p, target.driver, c->handle) != APR_SUCCESS) {
        apr_dbd_close(target.driver, c->handle);
        rv = APR_ENOTIMPL;
    }
    if (rv != APR_SUCCESS) {
        apr_cpystrn(c->why, error ? error : "it does not open", sizeof(c->why));
        c->why[strcspn(c->why, "\r\n")] = '\0';
        c->db = NULL;
        apr_pool_destroy(p);
        return rv;
    }
    c->pool = p;
    c->socket = llm_db_socket(c->db);
    return APR_SUCCESS;
}

static apr_status_t dial(llmp_connection_t *c)
{
    return find_file(c) ? open_handle(c) : APR_ENOENT;
}

/** One that refused to write is given up: a failover may have put another in its place. */
static int is_spent(const llmp_connection_t *c)
{
    return c->db->read_only || c->dialled < atomic_load(&suspected) || !llm_db_alive(c->db) ||
           is_moved(c);
}

/** The first statement of a connection: what it takes is the way there and back. */
static void begin_session(llmp_connection_t *c)
{
    apr_time_t began = apr_time_now();

    if (llm_db_begin_session(c->db, &target.session) != APR_SUCCESS) {
        apr_cpystrn(c->why, c->db->error, sizeof(c->why));
        llmp_connection_close(c);
        return;
    }
    c->trip = apr_time_now() - began;
    c->trip = c->trip < FARTHEST ? c->trip : FARTHEST;
}

llm_db_t *llmp_connection_begin(llmp_connection_t *c, apr_interval_time_t limit)
{
    int fresh, lost = c->warm && c->expired;

    if (c->db != NULL && is_spent(c)) {
        llmp_connection_close(c);
    }
    c->fresh = fresh = c->db == NULL;
    c->expired = 0;
    c->warm = !fresh && apr_time_now() - c->used < WARM;
    c->used = apr_time_now();
    if (fresh && dial(c) != APR_SUCCESS) {
        return NULL;
    }
    c->dialled = fresh ? c->used : c->dialled;
    c->used = apr_time_now();
    count_use(1);
    arm(c, c->used + limit);
    if (c->db->in_tx) {
        llm_db_rollback(c->db);
    }
    if (fresh) {
        begin_session(c);
    }
    if (lost && c->db != NULL) {
        llmp_connection_suspect(c);
    }
    return c->db;
}

void llmp_connection_renew(llmp_connection_t *c, apr_interval_time_t limit)
{
    if (c->db != NULL) {
        arm(c, apr_time_now() + limit);
    }
}

void llmp_connection_end(llmp_connection_t *c)
{
    if (c->expired) {
        llmp_connection_close(c);
        return;
    }
    if (arm(c, 0) != 0) {
        count_use(-1);
        c->used = apr_time_now();
    }
}

void llmp_connection_cool(llmp_connection_t *c)
{
    c->used = 0;
}

int llmp_connection_expired(const llmp_connection_t *c)
{
    return c->expired;
}

int llmp_connection_is_fresh(const llmp_connection_t *c)
{
    return c->fresh;
}

int llmp_connection_is_warm(const llmp_connection_t *c)
{
    return c->warm;
}

apr_interval_time_t llmp_connection_trip(const llmp_connection_t *c)
{
    return c->trip;
}

void llmp_connection_suspect(const llmp_connection_t *c)
{
    atomic_store(&suspected, c->dialled);
}

void llmp_connection_blame(llmp_connection_t *c, const char *why)
{
    apr_cpystrn(c->why, why, sizeof(c->why));
}

const char *llmp_connection_why(const llmp_connection_t *c)
{
    return c->why;
}

void llmp_connection_cut(llmp_connection_t *c)
{
    expire(c, APR_INT64_MAX);
}

void llmp_connection_trim(llmp_connection_t *c, apr_time_t since)
{
    if (c->used < since) {
        llmp_connection_close(c);
    }
}
