/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_H
#define LLM_TEST_H

/**
 * @file test.h
 * @brief Unit tests that register themselves: TEST(suite, name) { ... CU_ASSERT(...); }
 *
 * A constructor adds each test to the run, so a test that compiles cannot be forgotten.
 */

#include <string.h>
#include <CUnit/CUnit.h>
#include <apr_pools.h>
#include "llm.h"

/** A pool that is cleared before every test. */
extern apr_pool_t *test_pool;

void test_register(const char *suite, const char *name, const char *file, void (*fn)(void));

#define TEST(suite, name)                                                       \
    static void suite##_##name(void);                                          \
    __attribute__((constructor)) static void register_##suite##_##name(void)   \
    {                                                                           \
        test_register(#suite, #name, __FILE__, suite##_##name);                 \
    }                                                                           \
    static void suite##_##name(void)

/** Strings equal, NULL included; prints both when they are not. */
void test_str_equal(const char *got, const char *want, const char *file, int line);
#define ASSERT_STR(got, want) test_str_equal((got), (want), __FILE__, __LINE__)

/**
 * @return a copy of the try, at a copy of the call, a chat unless it says otherwise; both in the
 *         try's pool or in test_pool
 */
llm_try_t *test_try(llm_call_t call, llm_try_t try);

/** Ask for what models of a mode are for, as clients do. */
void test_ask(llm_call_t *call, llm_mode_e mode);

/** @return the call of a try, for a test to change */
llm_call_t *test_call(llm_try_t *try);

#endif
