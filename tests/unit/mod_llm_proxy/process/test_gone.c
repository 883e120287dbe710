/* SPDX-License-Identifier: Apache-2.0 */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/segment.h"
#include "test.h"

TEST(gone, an_id_is_used_again)
{
    apr_uint64_t us = llmp_process_mark(getpid());

    CU_ASSERT_FALSE(llmp_process_is_gone(getpid()));
    CU_ASSERT_FALSE(llmp_process_is_gone(0));
    CU_ASSERT(llmp_process_is_gone(TEST_GONE));
    CU_ASSERT_EQUAL(us & 0x3fffff, (apr_uint64_t)getpid());
    CU_ASSERT(us >> 22 > 0);                            /* Linux tells when it began */
    CU_ASSERT_EQUAL(llmp_process_mark(getpid()), us);
    CU_ASSERT_FALSE(llmp_process_mark_is_gone(us));
    CU_ASSERT(llmp_process_mark_is_gone(us - (1 << 22)));       /* of who began before */
    CU_ASSERT_FALSE(llmp_process_mark_is_gone((apr_uint64_t)getpid()));     /* nobody told */
    CU_ASSERT(llmp_process_mark_is_gone(llmp_process_mark(TEST_GONE)));
    CU_ASSERT(llmp_process_mark_is_gone(llmp_process_gone_mark(getpid())));
}

TEST(gone, own_mark_of_a_fork)
{
    int status = -1;
    pid_t pid;

    CU_ASSERT_EQUAL(llmp_process_own_mark(), llmp_process_mark(getpid()));
    pid = fork();
    if (pid == 0) {
        _exit(llmp_process_own_mark() != llmp_process_mark(getpid()));
    }
    CU_ASSERT_EQUAL(waitpid(pid, &status, 0), pid);
    CU_ASSERT_EQUAL(status, 0);
}

TEST(gone, who_ends)
{
    pid_t pid = fork();
    apr_uint64_t mark;

    if (pid == 0) {
        pause();
        _exit(0);
    }
    mark = llmp_process_mark(pid);
    CU_ASSERT_FALSE(llmp_process_mark_is_gone(mark));
    kill(pid, SIGKILL);
    CU_ASSERT_EQUAL(waitpid(pid, NULL, 0), pid);
    CU_ASSERT(llmp_process_mark_is_gone(mark));
}
