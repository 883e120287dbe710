/* SPDX-License-Identifier: Apache-2.0 */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <ap_provider.h>
#include "httpd/request.h"
#include "llm_part.h"
#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/background/keys.h"
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/sink/relay.h"

static _Atomic int each, one;

static int run_each(server_rec *s, apr_pool_t *p)
{
    (void)s;
    (void)p;
    each++;
    return 1;
}

static int run_one(server_rec *s, apr_pool_t *p)
{
    (void)s;
    (void)p;
    one++;
    return 0;
}

static const llm_job_t jobs[2] = {
    { "each", apr_time_from_msec(200), LLM_JOB_EACH_CHILD, run_each },
    { "one", apr_time_from_msec(200), LLM_JOB_MACHINE, run_one },
};

extern const llm_part_t llmp_part_jobs;

/** A server with two jobs of another module's. @return who does those of the machine */
static _Atomic apr_uint64_t *begin(void)
{
    server_rec *s = test_server(TEST_YAML);

    each = one = 0;
    ap_register_provider(test_pool, LLM_JOB_GROUP, "each", LLM_JOB_VERSION, &jobs[0]);
    ap_register_provider(test_pool, LLM_JOB_GROUP, "one", LLM_JOB_VERSION, &jobs[1]);
    llmp_keys_child();
    llmp_relay_child(s, test_child());
    return *llmp_part_jobs.at;
}

static void end(void)
{
    llmp_jobs_tell();
    CU_ASSERT(llmp_jobs_end(apr_time_from_sec(5)));
}

TEST(job_thread, who_has_the_turn_does_those_of_the_machine)
{
    _Atomic apr_uint64_t *owner = begin();

    llmp_jobs_child(llmp.server, test_child());
    TEST_UNTIL(each >= 2);
    CU_ASSERT_EQUAL(one, 0);
    llmp_jobs_follow(1);
    TEST_UNTIL(one >= 2);
    CU_ASSERT_EQUAL(atomic_load(owner), llmp_process_mark(getpid()));
    llmp_jobs_follow(0);
    TEST_UNTIL(atomic_load(owner) == 0);
    end();
}

/** However long its job takes: only its end makes room for another one. */
TEST(job_thread, never_two_at_once)
{
    _Atomic apr_uint64_t *owner = begin();
    pid_t pid = fork();

    if (pid == 0) {
        pause();
        _exit(0);
    }
    atomic_store(owner, llmp_process_mark(pid));
    llmp_jobs_child(llmp.server, test_child());
    llmp_jobs_follow(1);
    TEST_UNTIL(each >= 3);
    CU_ASSERT_EQUAL(one, 0);
    kill(pid, SIGKILL);
    CU_ASSERT_EQUAL(waitpid(pid, NULL, 0), pid);
    TEST_UNTIL(one > 0);
    end();
    CU_ASSERT_EQUAL(atomic_load(owner), 0);
}

/** The id of who did them is another process' by now. */
TEST(job_thread, an_id_that_was_used_again)
{
    _Atomic apr_uint64_t *owner = begin();

    atomic_store(owner, llmp_process_mark(getppid()) - (1 << 22));
    llmp_jobs_child(llmp.server, test_child());
    llmp_jobs_follow(1);
    TEST_UNTIL(one > 0);
    end();
}

TEST(job_thread, takes_up_the_pid_of_before)
{
    apr_int64_t old[2] = { getpid(), 1 };
    _Atomic apr_uint64_t fresh = 0;

    llmp_part_jobs.take((void *)&fresh, NULL, 0, 0);
    CU_ASSERT_EQUAL(fresh, 0);
    llmp_part_jobs.take((void *)&fresh, old, sizeof(old), 1);
    CU_ASSERT_EQUAL(fresh, llmp_process_mark(getpid()));
}
