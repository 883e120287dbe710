/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/wait.h>
#include <unistd.h>
#include "base/pid.h"
#include "test.h"

TEST(pid, of_a_forked_child_as_well)
{
    int status = -1;
    pid_t child;

    CU_ASSERT_EQUAL(llm_pid(), getpid());
    child = fork();
    if (child == 0) {
        _exit(llm_pid() == getpid() ? 0 : 1);
    }
    CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
    CU_ASSERT_EQUAL(status, 0);
    CU_ASSERT_EQUAL(llm_pid(), getpid());
}
