/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/caller/unknown.h"
#include "mod_llm_proxy/segment.h"
#include "test.h"

TEST(key_unknown, a_flood_pushes_out_its_like)
{
    apr_time_t now = apr_time_now();

    test_segment();
    llmp_key_note_unknown(test_digest(1), now);
    CU_ASSERT_TRUE(llmp_key_is_unknown(test_digest(1), now));        /* it asks again */
    for (unsigned i = 1; i <= 100; i++) {
        llmp_key_note_unknown(test_digest(1 + i * LLMP_UNKNOWN_SETS), now + i);
    }
    CU_ASSERT_TRUE(llmp_key_is_unknown(test_digest(1), now + 200));
    CU_ASSERT_FALSE(llmp_key_is_unknown(test_digest(1 + LLMP_UNKNOWN_SETS), now + 200));
}

TEST(key_unknown, ends_and_is_forgotten)
{
    apr_time_t now = apr_time_now();

    test_segment();
    llmp_key_note_unknown(test_digest(1), now);
    CU_ASSERT_FALSE(llmp_key_is_unknown(test_digest(1), now + apr_time_from_sec(6)));
    llmp_key_note_unknown(test_digest(1), now);
    llmp_key_forget_unknown(test_digest(1));
    CU_ASSERT_FALSE(llmp_key_is_unknown(test_digest(1), now));
    llmp_key_note_unknown(test_digest(1), now);
    CU_ASSERT_TRUE(llmp_key_is_unknown(test_digest(1), now));
    llmp_key_forget_unknown(test_digest(1));
    CU_ASSERT_FALSE(llmp_key_is_unknown(test_digest(1), now));
}
