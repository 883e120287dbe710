/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <apr_strings.h>
#include <apr_thread_proc.h>
#include "mod_llm_proxy/caller/pending.h"
#include "mod_llm_proxy/caller/slot.h"
#include "mod_llm_proxy/segment.h"
#include "test.h"

static llmp_key_slot_t *store(unsigned n, double spend, apr_uint32_t version)
{
    llmp_key_t key = { .max_budget = -1, .spend = spend };

    return llmp_key_slot_write(test_digest(n), &key, version, test_pool);
}

static apr_status_t look(unsigned n, double *spend)
{
    llmp_key_t key;
    apr_status_t rv = llmp_key_slot_read(test_digest(n), &key, test_pool);

    *spend = rv == APR_SUCCESS ? key.spend : -1;
    return rv;
}

TEST(key_slot, what_was_forgotten_while_it_was_read_is_not_written_back)
{
    apr_uint32_t version;
    double spend;

    test_segment();
    version = llmp_key_version(test_digest(2));      /* the look-up begins, and reads the row */
    llmp_key_slot_clear(test_digest(2));             /* the key is deleted */
    CU_ASSERT_PTR_NULL(store(2, 0, version));   /* the look-up ends */
    CU_ASSERT_EQUAL(look(2, &spend), APR_NOTFOUND);
    CU_ASSERT_PTR_NOT_NULL(store(2, 0, llmp_key_version(test_digest(2))));
    CU_ASSERT_EQUAL(look(2, &spend), APR_SUCCESS);
}

TEST(key_slot, a_refresh_does_not_bring_a_deleted_key_back)
{
    apr_uint32_t version;
    double spend;

    test_segment();
    store(2, 1, llmp_key_version(test_digest(2)));
    version = llmp_key_version(test_digest(2));
    llmp_key_slot_clear(test_digest(2));
    CU_ASSERT_PTR_NULL(store(2, 1, version));
    CU_ASSERT_EQUAL(look(2, &spend), APR_NOTFOUND);
}

/** Deletes and makes look-ups at once: after the last deletion nothing is there. */
static void *APR_THREAD_FUNC keep_storing(apr_thread_t *t, void *data)
{
    _Atomic int *over = data;
    apr_pool_t *p = apr_thread_pool_get(t);
    llmp_key_t key = { .max_budget = -1 };
    unsigned char d[32] = { 2, 0, 0, 0, 2, 0, 0, 0, 2 };

    while (!atomic_load(over)) {
        apr_uint32_t version = llmp_key_version(d);

        if (version % 2 == 0) {         /* the row is there as long as the version is even */
            llmp_key_slot_write(d, &key, version, p);
        }
        apr_pool_clear(p);
    }
    return NULL;
}

TEST(key_slot, two_threads_race)
{
    apr_thread_t *t;
    _Atomic int over = 0;
    int back = 0;
    apr_status_t rv;

    test_segment();
    CU_ASSERT_EQUAL(apr_thread_create(&t, NULL, keep_storing, &over, test_pool), APR_SUCCESS);
    for (int i = 0; i < 20000; i++) {
        llmp_key_t key;

        llmp_key_slot_clear(test_digest(2));         /* odd: deleted, and stays so */
        for (int k = 0; k < 3; k++) {
            back += llmp_key_slot_read(test_digest(2), &key, test_pool) == APR_SUCCESS;
        }
        llmp_key_slot_clear(test_digest(2));         /* even: made anew */
    }
    atomic_store(&over, 1);
    apr_thread_join(&rv, t);
    llmp_key_slot_clear(test_digest(2));
    CU_ASSERT_EQUAL(back, 0);
}

TEST(key_slot, spend_that_was_written_counts)
{
    llmp_key_slot_t *slot;
    double spend;

    test_segment();
    slot = store(2, 1, llmp_key_version(test_digest(2)));
    /* loaded before the batch was written: the batch is added */
    CU_ASSERT_EQUAL(llmp_key_slot_spent(test_digest(2), 0.5, 1, apr_time_now() + 1000), 0);
    look(2, &spend);
    CU_ASSERT_DOUBLE_EQUAL(spend, 1.5, 1e-12);
    /* loaded while it was written: nobody knows, it is to be read again */
    CU_ASSERT_EQUAL(llmp_key_slot_spent(test_digest(2), 0.5, 1, atomic_load(&slot->loaded)), 1);
    CU_ASSERT_EQUAL(atomic_load(&slot->loaded), 0);
    look(2, &spend);
    CU_ASSERT_DOUBLE_EQUAL(spend, 2, 1e-12);     /* until then it counts */
    CU_ASSERT_EQUAL(llmp_key_slot_spent(test_digest(2), 0.5, 0, apr_time_now() + 1000), 1);
    look(2, &spend);
    CU_ASSERT_DOUBLE_EQUAL(spend, 2.5, 1e-12);
}

TEST(key_slot, a_row_read_before_a_batch_is_not_stored_behind_it)
{
    apr_uint32_t version;

    test_segment();
    version = llmp_key_version(test_digest(2));
    llmp_key_slot_spent(test_digest(2), 0.5, 1, apr_time_now());
    CU_ASSERT_PTR_NULL(store(2, 1, version));
}

TEST(key_slot, a_key_that_is_pushed_out_keeps_what_waits)
{
    double spend;

    test_segment();
    store(2, 1, llmp_key_version(test_digest(2)));
    llmp_key_pending_add(2, 0.25);
    for (unsigned n = 4; n < 40; n += 2) {      /* all of one set */
        store(n, 0, llmp_key_version(test_digest(n)));
        apr_sleep(10);
    }
    CU_ASSERT_EQUAL(look(2, &spend), APR_NOTFOUND);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_pending(2), 0.25, 1e-12);
}

TEST(key_slot, no_text_is_taken_for_none)
{
    static const char *const texts[] = { "\1", "", "-", "+" };
    llmp_key_t key = { .max_budget = -1, .alias = "\1", .user_id = "", .team_id = "-" }, out;

    test_segment();
    key.models = apr_array_make(test_pool, 4, sizeof(const char *));
    for (int i = 0; i < 4; i++) {
        APR_ARRAY_PUSH(key.models, const char *) = texts[i];
    }
    llmp_key_slot_write(test_digest(2), &key, llmp_key_version(test_digest(2)), test_pool);
    CU_ASSERT_EQUAL_FATAL(llmp_key_slot_read(test_digest(2), &out, test_pool), APR_SUCCESS);
    CU_ASSERT_STRING_EQUAL(out.alias, "\1");
    CU_ASSERT_STRING_EQUAL(out.user_id, "");
    CU_ASSERT_STRING_EQUAL(out.team_id, "-");
    CU_ASSERT_PTR_NULL(out.organization_id);
    CU_ASSERT_EQUAL_FATAL(out.models->nelts, 4);
    for (int i = 0; i < 4; i++) {
        CU_ASSERT_STRING_EQUAL(APR_ARRAY_IDX(out.models, i, const char *), texts[i]);
    }
}
