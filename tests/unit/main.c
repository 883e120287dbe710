/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <apr_strings.h>
#include <CUnit/Basic.h>
#include "test.h"
#include "llm_dialect.h"

#define MAX_TESTS 2000

typedef struct test_t {
    const char *suite, *name, *file;
    void (*fn)(void);
} test_t;

static test_t tests[MAX_TESTS];
static int ntests;
apr_pool_t *test_pool;

void test_register(const char *suite, const char *name, const char *file, void (*fn)(void))
{
    if (ntests == MAX_TESTS) {
        fprintf(stderr, "raise MAX_TESTS\n");
        abort();
    }
    tests[ntests++] = (test_t){ suite, name, file, fn };
}

void test_str_equal(const char *got, const char *want, const char *file, int line)
{
    int same = (got == NULL || want == NULL) ? got == want : strcmp(got, want) == 0;

    if (!same) {
        fprintf(stderr, "%s:%d: got  %s\n%s:%d: want %s\n", file, line, got ? got : "(null)", file,
                line, want ? want : "(null)");
    }
    CU_assertImplementation(same, (unsigned)line, "strings equal", file, "", CU_FALSE);
}

void test_ask(llm_call_t *call, llm_mode_e mode)
{
    call->op = llm_modes[mode].op;
    call->dialect = llm_dialect_of_mode(mode);
}

llm_try_t *test_try(llm_call_t call, llm_try_t try)
{
    if (try.pool == NULL) {
        try.pool = test_pool;
    }
    if (call.dialect == NULL) {
        test_ask(&call, LLM_MODE_CHAT);
    }
    call.op = llm_modes[call.dialect->mode].op;
    call.pool = try.pool;
    try.call = apr_pmemdup(try.pool, &call, sizeof(call));
    return apr_pmemdup(try.pool, &try, sizeof(try));
}

llm_call_t *test_call(llm_try_t *try)
{
    return (llm_call_t *)try->call;
}

static void clear_pool(void)
{
    apr_pool_clear(test_pool);
}

static CU_pSuite suite_named(const char *name)
{
    CU_pSuite s = CU_get_suite(name);

    return s ? s : CU_add_suite_with_setup_and_teardown(name, NULL, NULL, clear_pool, NULL);
}

/** @param words of the command line: suites, or folders as tests/unit/core; none: all are wanted */
static int is_wanted(const test_t *t, char **words)
{
    int any = *words == NULL;

    for (; *words != NULL && !any; words++) {
        size_t n = strlen(*words);

        any = strcmp(*words, t->suite) == 0 ||
              (strncmp(*words, t->file, n) == 0 && t->file[n] == '/');
    }
    return any;
}

int main(int argc, char **argv)
{
    unsigned failed;

    (void)argc;
    apr_initialize();
    apr_pool_create(&test_pool, NULL);
    CU_initialize_registry();
    for (int i = 0; i < ntests; i++) {
        if (is_wanted(&tests[i], argv + 1)) {
            CU_add_test(suite_named(tests[i].suite), tests[i].name, tests[i].fn);
        }
    }
    CU_basic_set_mode(CU_BRM_NORMAL);
    CU_basic_run_tests();
    failed = CU_get_number_of_failures() + CU_get_number_of_suites_failed();
    if (CU_get_number_of_tests_run() == 0) {
        fprintf(stderr, "no such suite\n");
        failed = 1;
    }
    CU_cleanup_registry();
    apr_pool_destroy(test_pool);
    apr_terminate();
    return failed ? 1 : 0;
}
