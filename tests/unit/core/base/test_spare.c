/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include "base/spare.h"
#include "test.h"

TEST(spare, the_one_given_last_is_taken_next)
{
    static llm_spares_t s;
    int a, b;

    CU_ASSERT_PTR_NULL(llm_spare_take(&s));
    CU_ASSERT_TRUE(llm_spare_give(&s, &a));
    CU_ASSERT_TRUE(llm_spare_give(&s, &b));
    CU_ASSERT_PTR_EQUAL(llm_spare_take(&s), &a);
    CU_ASSERT_TRUE(llm_spare_give(&s, &a));
    CU_ASSERT_PTR_EQUAL(llm_spare_take(&s), &a);
    CU_ASSERT_PTR_EQUAL(llm_spare_take(&s), &b);
    CU_ASSERT_PTR_NULL(llm_spare_take(&s));
}

TEST(spare, so_many_are_kept)
{
    static llm_spares_t s;
    int things[LLM_SPARES + 1];

    for (int i = 0; i < LLM_SPARES; i++) {
        CU_ASSERT_TRUE(llm_spare_give(&s, &things[i]));
    }
    CU_ASSERT_FALSE(llm_spare_give(&s, &things[LLM_SPARES]));
}

static llm_spares_t shared;

/** @return how often another had what was taken */
static void *use_often(void *none)
{
    apr_size_t both = 0;

    (void)none;
    for (int i = 0; i < 20000; i++) {
        atomic_int *users = llm_spare_take(&shared);

        if (users != NULL) {
            both += atomic_fetch_add(users, 1) != 0;
            atomic_fetch_sub(users, 1);
            llm_spare_give(&shared, users);
        }
    }
    return (void *)both;
}

TEST(spare, nobody_has_what_another_uses)
{
    static atomic_int users[3];
    pthread_t threads[4];
    void *both;

    for (int i = 0; i < 3; i++) {
        llm_spare_give(&shared, &users[i]);
    }
    for (int i = 0; i < 4; i++) {
        CU_ASSERT_EQUAL(pthread_create(&threads[i], NULL, use_often, NULL), 0);
    }
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], &both);
        CU_ASSERT_PTR_NULL(both);
    }
    for (int i = 0; i < 3; i++) {
        CU_ASSERT_PTR_NOT_NULL(llm_spare_take(&shared));
    }
    CU_ASSERT_PTR_NULL(llm_spare_take(&shared));
}
