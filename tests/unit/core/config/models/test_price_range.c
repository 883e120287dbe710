/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "catalog/cost.h"
#include "core/config/conf_file.h"
#include "llm_config.h"

/** @param params a flow map without braces @param error what is wrong, NULL: nothing */
static const llm_deployment_t *loaded(const char *params, const char **error)
{
    const char *text = apr_psprintf(test_pool, "model_list:\n- model_name: a\n"
                                    "  litellm_params: {api_key: k, %s}\n", params);
    llm_config_t *cfg = NULL;

    *error = NULL;
    (void)llm_config_load(&cfg, conf_file("r.yaml", text), test_pool, error);
    CU_ASSERT(cfg == NULL || cfg->warnings->nelts == 0);
    return cfg != NULL && cfg->deployments->nelts > 0
               ? APR_ARRAY_IDX(cfg->deployments, 0, llm_deployment_t *) : NULL;
}

static double cost_of(const llm_deployment_t *d, apr_int64_t prompt, apr_int64_t cached)
{
    llm_usage_t usage = { .prompt = prompt, .completion = 1, .cached = cached };

    return llm_cost(&d->price, &usage, NULL);
}

TEST(config_price, ranges_of_ones_own)
{
    const char *error;
    const llm_deployment_t *d = loaded(
        "model: dashscope/qwen-flash, tiered_pricing: ["
        "{range: [100, 1000], input_cost_per_token: 2, output_cost_per_token: 8}, "
        "{range: [0, 1e2], input_cost_per_token: 1, output_cost_per_token: 4, "
        "cache_read_input_token_cost: 0.5}, {range: [1000, 2000], input_cost_per_token: 3}]",
        &error);

    ASSERT_STR(error, NULL);
    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_DOUBLE_EQUAL(cost_of(d, 100, 0), 104, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(cost_of(d, 100, 10), 99, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(cost_of(d, 101, 0), 210, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(cost_of(d, 101, 10), 210, 1e-9);     /* no discount of another row */
    CU_ASSERT_DOUBLE_EQUAL(cost_of(d, 1001, 0), 3011, 1e-9);
}

TEST(config_price, ranges_that_are_none)
{
    static const struct {
        const char *params, *error;
    } wrong[] = {
        { "model: openai/x, tiered_pricing: 3", "3:65: tiered_pricing must be a list, not an integer" },
        { "model: openai/x, tiered_pricing: [3]", "3:66: tiered_pricing must be a map, not an integer" },
        { "model: openai/x, tiered_pricing: [{range: [0, 5]}]",
          "3:66: a row of tiered_pricing has a range and an input_cost_per_token" },
        { "model: openai/x, tiered_pricing: [{input_cost_per_token: 1}]",
          "3:66: a row of tiered_pricing has a range and an input_cost_per_token" },
        { "model: openai/x, tiered_pricing: [{input_cost_per_token: 1, range: [5, 5]}]",
          "3:99: range must be [FROM, TO], in tokens of the prompt" },
        { "model: openai/x, tiered_pricing: [{input_cost_per_token: 1, range: 5}]",
          "3:99: range must be [FROM, TO], in tokens of the prompt" },
    };

    for (apr_size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        const char *error;

        loaded(wrong[i].params, &error);
        CU_ASSERT_FATAL(error != NULL);
        ASSERT_STR(conf_plain(error), apr_pstrcat(test_pool, "r.yaml:", wrong[i].error, NULL));
    }
}

/** What the price map says of Claude's fast mode and of data kept in the US, and an older name. */
TEST(config_price, other_keys_of_the_map)
{
    const char *error;
    const llm_deployment_t *d = loaded("model: anthropic/x, input_cost_per_token: 4, "
                                       "output_cost_per_token: 6, "
                                       "input_cost_per_token_cache_hit: 1, "
                                       "provider_specific_entry: {fast: 2, us: 1.1}", &error);
    llm_usage_t usage = { .prompt = 10, .completion = 1, .cached = 5, .fast = 1, .in_us = 1 };

    ASSERT_STR(error, NULL);
    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_DOUBLE_EQUAL(llm_cost(&d->price, &usage, NULL), 2.2 * (20 + 5 + 6), 1e-9);
    d = loaded("model: anthropic/x, cache_read_input_token_cost: 3, "
               "input_cost_per_token_cache_hit: 1", &error);
    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT(d->price.cache_read == 3);
}
