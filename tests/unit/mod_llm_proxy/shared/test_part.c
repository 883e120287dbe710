/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/wait.h>
#include <unistd.h>
#include "mod_llm_proxy/shared/part.h"
#include "test.h"

static llmp_kept_parts_t kept;
static int *counts;
static int taken, carries;

/** The first two stay, whatever the size. */
static void take(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    taken = (int)old_version;
    if (old != NULL && carries && old_bytes >= 2 * sizeof(int)) {
        memcpy(fresh, old, 2 * sizeof(int));
        ((int *)old)[2] = 7;        /* children of before may be told */
    }
}

static llm_part_t part_of(const char *name, apr_uint32_t version, apr_size_t n)
{
    return (llm_part_t){ .name = name, .version = version, .bytes = n * sizeof(int), .take = take,
                         .at = (void **)&counts };
}

static apr_status_t restart(const char *name, apr_uint32_t version, apr_size_t n)
{
    llm_part_t part = part_of(name, version, n);

    counts = NULL;
    taken = -1;
    return llmp_part_open(&kept, &part, NULL);
}

static void begin(void)
{
    memset(&kept, 0, sizeof(kept));
    carries = 1;
    CU_ASSERT_EQUAL_FATAL(restart("counts", 1, 100), APR_SUCCESS);
    CU_ASSERT_EQUAL(taken, 0);              /* there was none */
    CU_ASSERT(counts[0] == 0 && counts[99] == 0);
    counts[1] = 5;
}

TEST(part, stays_over_a_restart)
{
    begin();
    CU_ASSERT_EQUAL(restart("counts", 1, 100), APR_SUCCESS);
    CU_ASSERT_EQUAL(taken, -1);
    CU_ASSERT_EQUAL(counts[1], 5);
}

TEST(part, of_another_version_or_size_is_made_anew)
{
    begin();
    CU_ASSERT_EQUAL(restart("counts", 2, 100), APR_SUCCESS);
    CU_ASSERT_EQUAL(taken, 1);
    CU_ASSERT_EQUAL(counts[1], 5);
    carries = 0;
    CU_ASSERT_EQUAL(restart("counts", 2, 5000), APR_SUCCESS);
    CU_ASSERT_EQUAL(taken, 2);
    CU_ASSERT_EQUAL(counts[1], 0);
    CU_ASSERT_EQUAL(counts[4999], 0);
}

TEST(part, of_another_name_is_another)
{
    int *before;

    begin();
    before = counts;
    CU_ASSERT_EQUAL(restart("others", 1, 100), APR_SUCCESS);
    CU_ASSERT_EQUAL(counts[1], 0);
    CU_ASSERT_EQUAL(before[1], 5);
    CU_ASSERT_EQUAL(restart("counts", 1, 100), APR_SUCCESS);
    CU_ASSERT_PTR_EQUAL(counts, before);
}

/* A child of before keeps its mapping: it sees what its parent told it, and what others write. */
TEST(part, children_of_before_keep_theirs)
{
    int status = 0, *before;
    pid_t child;

    begin();
    before = counts;
    if ((child = fork()) == 0) {
        for (int i = 0; i < 5000 && *(volatile int *)&before[2] != 7; i++) {
            usleep(1000);
        }
        _exit(before[1] == 5 && before[2] == 7 ? 0 : 1);
    }
    CU_ASSERT_EQUAL(restart("counts", 2, 200), APR_SUCCESS);
    CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
    CU_ASSERT_EQUAL(status, 0);
}

TEST(part, names_have_a_length)
{
    begin();
    CU_ASSERT_EQUAL(restart("", 1, 1), APR_EINVAL);
    CU_ASSERT_EQUAL(restart("a name that has more bytes than ...", 1, 1), APR_EINVAL);
    CU_ASSERT_EQUAL(restart("nothing", 1, 0), APR_EINVAL);
}

TEST(part, there_may_be_too_many)
{
    char name[] = "part of many  ";

    begin();
    for (int i = 1; i < LLMP_PARTS_MOST; i++) {
        name[13] = (char)('!' + i);
        CU_ASSERT_EQUAL(restart(name, 1, 1), APR_SUCCESS);
    }
    CU_ASSERT_EQUAL(restart("one more", 1, 1), APR_EINVAL);
    CU_ASSERT_EQUAL(restart("counts", 1, 100), APR_SUCCESS);
}
