/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "catalog/cost.h"
#include "core/config/conf_file.h"
#include "llm_config.h"

#define DEPLOYMENT(model, info) \
    "model_list:\n" \
    "- model_name: a\n" \
    "  litellm_params: {api_key: k, model: " model "}\n" \
    "  model_info:\n" \
    "    off_peak_pricing: {" info "}\n"
#define OWN "openai/x, input_cost_per_token: 10, output_cost_per_token: 20"

/** @return the deployment, or what is wrong */
static const llm_deployment_t *loaded(const char *text, const char **error)
{
    llm_config_t *cfg = NULL;

    *error = NULL;
    (void)llm_config_load(&cfg, conf_file("h.yaml", text), test_pool, error);
    return cfg != NULL && cfg->deployments->nelts > 0
               ? APR_ARRAY_IDX(cfg->deployments, 0, llm_deployment_t *) : NULL;
}

/** 2026-11-30 is a Monday, and its UTC midnight this. */
#define MONDAY 1795996800
#define AT(day, hour, minute) ((((day) - 1) * 24 + (hour)) * 60 + (minute))

static double cost_at(const llm_price_t *price, int minute)
{
    llm_usage_t usage = { .prompt = 1, .completion = 1 };

    usage.off_peak = llm_price_is_off_peak(price, apr_time_from_sec(MONDAY + minute * 60));
    return llm_cost(price, &usage, NULL);
}

static const struct {
    const char *text;
    struct {
        int minute;
        double cost;            /* 0: the end */
    } at[6];
} rules[] = {
    { DEPLOYMENT(OWN, "input_cost_per_token: 1, output_cost_per_token: 2, "
                      "hours_utc: '16:30-00:30'"),
      { { AT(1, 16, 29), 30 }, { AT(1, 16, 30), 3 }, { AT(2, 0, 29), 3 }, { AT(2, 0, 30), 30 } } },
    { DEPLOYMENT(OWN, "output_cost_per_token: '2', hours_utc: [' 1:00 - 02:00', 04:00-05:00]"),
      { { AT(3, 1, 0), 12 }, { AT(3, 2, 0), 30 }, { AT(3, 4, 59), 12 } } },
    { DEPLOYMENT(OWN, "input_cost_per_token: 0, hours_utc: 07:00-07:00"),
      { { AT(1, 6, 59), 20 }, { AT(1, 7, 0), 20 }, { AT(1, 23, 59), 20 } } },
    { DEPLOYMENT(OWN, "input_cost_per_token: 1, windows: [{weekdays: [6, sun, 'Friday'], "
                      "hours_utc: 00:00-00:00}, {hours_utc: 10:00-11:00}]"),
      { { AT(4, 23, 59), 30 }, { AT(5, 0, 0), 21 }, { AT(7, 12, 0), 21 }, { AT(1, 10, 30), 21 },
        { AT(1, 11, 0), 30 } } },
    { DEPLOYMENT(OWN, "input_cost_per_token: 1, weekday_timezone: Asia/Shanghai, "
                      "windows: [{weekdays: 1, hours_utc: 00:00-00:00}]"),
      { { AT(1, 15, 59), 21 }, { AT(1, 16, 0), 30 }, { AT(7, 16, 0), 21 } } },
    /* the hours of the price map stay, or are replaced */
    { DEPLOYMENT("deepseek/deepseek-v4-flash", "input_cost_per_token: 7, hours_utc: 02:00-03:00"),
      { { AT(1, 2, 0), 7 + 6e-7 }, { AT(1, 0, 0), 3e-7 + 1.2e-6 } } },
    { DEPLOYMENT("'deepseek/deepseek-v4-flash', input_cost_per_token: 1, output_cost_per_token: 2",
                 "input_cost_per_token: 0.5, hours_utc: 02:00-03:00"),
      { { AT(1, 2, 0), 2.5 }, { AT(1, 0, 0), 3 } } },
};

TEST(config_price, hours_of_ones_own)
{
    for (apr_size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        const char *error;
        const llm_deployment_t *d = loaded(rules[i].text, &error);

        ASSERT_STR(error, NULL);
        CU_ASSERT_FATAL(d != NULL);
        for (int k = 0; rules[i].at[k].cost > 0; k++) {
            CU_ASSERT_DOUBLE_EQUAL(cost_at(&d->price, rules[i].at[k].minute), rules[i].at[k].cost,
                                   1e-12);
        }
    }
}

TEST(config_price, a_price_of_ones_own_has_no_hours_of_the_lists)
{
    const char *error;
    const llm_deployment_t *d = loaded("model_list:\n- model_name: a\n  litellm_params: "
                                       "{model: deepseek/deepseek-v4-flash, "
                                       "input_cost_per_token: 1, output_cost_per_token: 2}\n",
                                       &error);

    CU_ASSERT_FATAL(d != NULL);
    CU_ASSERT_DOUBLE_EQUAL(cost_at(&d->price, AT(7, 0, 0)), 3, 1e-12);
    CU_ASSERT_EQUAL(d->price.nwindows, 0);
}

TEST(config_price, hours_that_are_none)
{
    static const struct {
        const char *text, *error;
    } wrong[] = {
        { "input_cost_per_token: 1",
          "5:23: off_peak_pricing has neither hours_utc nor windows" },
        { "hours_utc: 01:00-02:00", "5:23: off_peak_pricing sets no rate" },
        { "input_cost_per_token: 1, hours_utc: 1-2",
          "5:60: hours_utc must be \"HH:MM-HH:MM\", or a list of such" },
        { "input_cost_per_token: 1, hours_utc: ['01:00-02:00', '24:00-01:00']",
          "5:76: hours_utc must be \"HH:MM-HH:MM\", or a list of such" },
        { "input_cost_per_token: 1, hours_utc: '01:00-02:60'",
          "5:60: hours_utc must be \"HH:MM-HH:MM\", or a list of such" },
        { "input_cost_per_token: 1, hours_utc: '01:00-02:00x'",
          "5:60: hours_utc must be \"HH:MM-HH:MM\", or a list of such" },
        { "input_cost_per_token: 1, hours_utc: {}",
          "5:60: hours_utc must be \"HH:MM-HH:MM\", or a list of such" },
        { "input_cost_per_token: 1, windows: [{weekdays: [8], hours_utc: '01:00-02:00'}]",
          "5:71: weekdays are 1 (Monday) to 7, or names" },
        { "input_cost_per_token: 1, windows: [{weekdays: mo, hours_utc: '01:00-02:00'}]",
          "5:70: weekdays are 1 (Monday) to 7, or names" },
        { "input_cost_per_token: 1, windows: [{weekdays: [1]}]",
          "5:59: a window of off_peak_pricing has no hours_utc" },
        { "input_cost_per_token: 1, windows: 3", "5:58: windows must be a list, not an integer" },
        { "input_cost_per_token: 1, hours_utc: '01:00-02:00', weekday_timezone: Europe/Berlin",
          "5:93: weekday_timezone must be UTC, or a zone of Asia without summer time: Shanghai, "
          "Hong_Kong, Singapore, Tokyo, Seoul, Kolkata" },
        { "hours_utc: '01:00-02:00', input_cost_per_request: 1",
          "5:50: 'input_cost_per_request' is no rate that off_peak_pricing can set" },
        { "hours_utc: '01:00-02:00', supports_vision: true",
          "5:50: 'supports_vision' is no rate that off_peak_pricing can set" },
    };

    for (apr_size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        const char *error, *text = apr_psprintf(test_pool, DEPLOYMENT(OWN, "%s"), wrong[i].text);

        loaded(text, &error);
        CU_ASSERT_FATAL(error != NULL);
        ASSERT_STR(conf_plain(error), apr_pstrcat(test_pool, "h.yaml:", wrong[i].error, NULL));
    }
}
