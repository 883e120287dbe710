/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/background/sleeper.h"
#include "mod_llm_proxy/process/brought.h"
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/shared/part.h"

#define AGAIN    apr_time_from_msec(200)        /* of a job that has more to do */
#define HELD_UP  apr_time_from_sec(1)   /* between two looks: another process is to end its job */

/** A job and when it is due. */
typedef struct row_t {
    const llm_job_t *job;
    _Atomic apr_time_t next;
} row_t;

static const llm_job_t own[LLMP_JOBS] = {
#define JOB(name, every, who) [LLMP_JOB_##name] = { #name, every, who, llmp_do_##name },
#include "mod_llm_proxy/background/jobs.h"
#undef JOB
};

/** Which process does the jobs of the machine: its mark (gone.h); 0: nobody. */
static struct {
    _Atomic apr_uint64_t owner;
} *machine;

/** Of version 1 it was the pid: that child does its job to the end, and nobody meanwhile. */
static void take_owner(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    apr_int64_t pid = old != NULL && old_version == 1 && old_bytes >= sizeof(pid)
                          ? atomic_load((_Atomic apr_int64_t *)old) : 0;

    if (pid > 0) {
        atomic_store((_Atomic apr_uint64_t *)fresh, llmp_process_mark(pid));
    }
}

const llm_part_t llmp_part_jobs = {
    .name = "jobs", .version = 2, .bytes = sizeof(*machine), .take = take_owner,
    .at = (void **)&machine,
};

static llmp_sleeper_t sleeper;

static struct {
    server_rec *server;
    row_t *rows;
    int n, started;
    apr_uint64_t us;            /* the mark of this process */
    _Atomic int turn;           /* the ledger's writer of this process has it */
} jobs;

/* -- who does those of the machine ------------------------------------------------------------ */

/**
 * Only the process whose turn it is asks, so that at most a process of before has it still; that
 * one has it for as long as it lives, whatever its job takes.
 */
static int claim(void)
{
    apr_uint64_t is = atomic_load(&machine->owner);

    if (!atomic_load(&jobs.turn)) {
        return 0;
    }
    if (is == jobs.us) {
        return 1;
    }
    return (is == 0 || llmp_process_mark_is_gone(is)) &&
           atomic_compare_exchange_strong(&machine->owner, &is, jobs.us);
}

static void give_up(void)
{
    apr_uint64_t us = jobs.us;

    atomic_compare_exchange_strong(&machine->owner, &us, 0);
}

/* -- one after the other ---------------------------------------------------------------------- */

static int is_ours(const row_t *row, int ours)
{
    return row->job->who == LLM_JOB_EACH_CHILD || ours;
}

/** @param now of the look: jobs that are due together stay so, and wake one core once */
static void run_one(row_t *row, apr_time_t now, apr_pool_t *p)
{
    apr_interval_time_t every = row->job->every > AGAIN ? row->job->every : AGAIN;
    apr_time_t next = llmp_next_moment(now, every);

    /* before it: whoever hurries it meanwhile has it run again */
    atomic_store(&row->next, next);
    if (row->job->run(jobs.server, p) && every > AGAIN) {
        atomic_compare_exchange_strong(&row->next, &next, apr_time_now() + AGAIN);
    }
    apr_pool_clear(p);
}

static void run_due(int ours, apr_pool_t *p)
{
    apr_time_t now = apr_time_now();

    for (int i = 0; i < jobs.n && !llmp_sleeper_is_over(&sleeper); i++) {
        if (is_ours(&jobs.rows[i], ours && atomic_load(&jobs.turn)) &&
            atomic_load(&jobs.rows[i].next) <= now) {
            run_one(&jobs.rows[i], now, p);
        }
    }
}

/** @return until one of ours is due; LLMP_SLEEP_LONG: none is */
static apr_interval_time_t pause_before(int ours)
{
    apr_time_t first = APR_INT64_MAX, now = apr_time_now();

    for (int i = 0; i < jobs.n; i++) {
        apr_time_t next = atomic_load(&jobs.rows[i].next);

        first = is_ours(&jobs.rows[i], ours) && next < first ? next : first;
    }
    if (!ours && atomic_load(&jobs.turn) && first - now > HELD_UP) {
        return HELD_UP;
    }
    return first == APR_INT64_MAX ? LLMP_SLEEP_LONG : first > now ? first - now : 0;
}

static void *APR_THREAD_FUNC run(apr_thread_t *thread, void *data)
{
    apr_pool_t *p;
    int ours;

    (void)thread;
    (void)data;
    apr_pool_create(&p, NULL);
    do {
        ours = claim();
        run_due(ours, p);
        if (!atomic_load(&jobs.turn)) {         /* perhaps while it slept */
            give_up();
            ours = 0;
        }
    } while (!llmp_sleep(&sleeper, pause_before(ours)));
    give_up();
    apr_pool_destroy(p);
    llmp_sleeper_done(&sleeper);
    return NULL;
}

void llmp_jobs_follow(int ours)
{
    if (atomic_exchange(&jobs.turn, ours) != ours && jobs.started) {
        llmp_sleeper_wake(&sleeper);
    }
}

void llmp_job_hurry(llmp_job_e job)
{
    if (jobs.started) {
        atomic_store(&jobs.rows[job].next, 0);
        llmp_sleeper_wake(&sleeper);
    }
}

/* -- of a child ------------------------------------------------------------------------------- */

static void gather(apr_pool_t *ptemp, apr_pool_t *pool)
{
    const apr_array_header_t *others = llmp_brought(ptemp, LLM_JOB_GROUP, LLM_JOB_VERSION);

    jobs.n = LLMP_JOBS + others->nelts;
    jobs.rows = apr_pcalloc(pool, (apr_size_t)jobs.n * sizeof(*jobs.rows));
    for (int i = 0; i < jobs.n; i++) {
        jobs.rows[i].job = i < LLMP_JOBS ? &own[i]
                                         : APR_ARRAY_IDX(others, i - LLMP_JOBS,
                                                         const llm_job_t *);
    }
}

const char *llmp_jobs_check(apr_pool_t *p)
{
    const char *names[LLMP_JOBS + 1] = { NULL };

    for (int i = 0; i < LLMP_JOBS; i++) {
        names[i] = own[i].name;
    }
    return llmp_brought_names(p, "job", llmp_brought(p, LLM_JOB_GROUP, LLM_JOB_VERSION), names);
}

void llmp_jobs_child(server_rec *s, apr_pool_t *pchild)
{
    apr_pool_t *pool = s->process->pool;        /* what is left behind outlives pchild */
    apr_status_t rv;

    memset(&jobs, 0, sizeof(jobs));
    jobs.server = s;
    jobs.us = llmp_process_own_mark();
    gather(pchild, pool);
    rv = llmp_sleeper_make(&sleeper, pool);
    jobs.started = rv == APR_SUCCESS;
    rv = rv == APR_SUCCESS ? llmp_sleeper_start(&sleeper, run, NULL, pool) : rv;
    if (rv != APR_SUCCESS) {
        jobs.started = 0;
        ap_log_error(APLOG_MARK, APLOG_ERR, rv, s, LLMLOG(484)
                     "no thread for jobs beside the calls: this process does none");
    }
}

void llmp_jobs_tell(void)
{
    if (jobs.started) {
        llmp_sleeper_tell(&sleeper);
    }
}

int llmp_jobs_end(apr_interval_time_t limit)
{
    if (jobs.started && llmp_sleeper_wait_done(&sleeper, limit)) {
        jobs.started = 0;       /* nobody is there to be woken */
    }
    return !jobs.started;
}
