/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <apr_time.h>
#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/segment.h"
#include "test.h"

#define HOUR apr_time_from_sec(3600)

static const llm_deployment_t deployment = { .id_hash = 7 };

static llm_dstate_t *state_of(const char *name, int make)
{
    return llmp_model_state(&deployment, name, make);
}

/** Some thousand names, each refused an operation for long: every set is full of them. */
static void refuse_many(apr_time_t until)
{
    for (int i = 0; i < 4 * LLMP_MODEL_STATES; i++) {
        llm_dstate_t *st = state_of(apr_psprintf(test_pool, "openai/made-up-%d", i), 1);

        atomic_store(&st->refused_until[LLM_MODE_EMBEDDING], until);
    }
}

TEST(model_state, refused_names_push_out_no_cooldown)
{
    llm_dstate_t *st;

    test_segment();
    st = state_of("openai/gpt", 1);
    atomic_store(&st->cooldown_until, apr_time_now() + HOUR);
    refuse_many(apr_time_now() + 2 * HOUR);
    CU_ASSERT_PTR_EQUAL(state_of("openai/gpt", 0), st);
    CU_ASSERT_TRUE(atomic_load(&st->cooldown_until) > apr_time_now());
}

TEST(model_state, a_slot_taken_over_knows_nothing_of_before)
{
    llm_dstate_t *st;

    test_segment();
    refuse_many(apr_time_now() + HOUR);
    st = state_of("openai/gpt", 1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(st);
    CU_ASSERT_EQUAL(atomic_load(&st->refused_until[LLM_MODE_EMBEDDING]), 0);
    CU_ASSERT_EQUAL(atomic_load(&st->refusals), 0);
    CU_ASSERT_EQUAL(atomic_load(&st->cooldown_until), 0);
}

/** Among those of one set that are merely refused something, the first to end goes first. */
TEST(model_state, the_refusal_that_ends_first_goes_first)
{
    apr_time_t now = apr_time_now();
    llm_dstate_t *st;

    test_segment();
    st = state_of("openai/gpt", 1);
    atomic_store(&st->refused_until[LLM_MODE_CHAT], now + 3 * HOUR);
    refuse_many(now + 2 * HOUR);
    CU_ASSERT_PTR_EQUAL(state_of("openai/gpt", 0), st);
    atomic_store(&st->refused_until[LLM_MODE_CHAT], now + 1);
    refuse_many(now + 4 * HOUR);
    CU_ASSERT_PTR_NULL(state_of("openai/gpt", 0));
}
