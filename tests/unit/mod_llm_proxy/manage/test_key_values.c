/* SPDX-License-Identifier: Apache-2.0 */
#include "base/json/json.h"
#include "mod_llm_proxy/manage/key_values.h"
#include "test.h"

/** @return the field that is wrong, or NULL */
static const char *wrong(const char *text)
{
    json_object *o = NULL;
    const char *field;

    llm_json_parse(test_pool, text, strlen(text), &o, NULL);
    return llmp_key_values_wrong(o, &field) != NULL ? field : NULL;
}

TEST(key_values, table)
{
    static const struct {
        const char *body, *field;
    } cases[] = {
        { "{}", NULL },
        { "{\"budget_duration\":\"30d\"}", NULL },
        { "{\"budget_duration\":30}", "budget_duration" },
        { "{\"budget_duration\":\"0s\"}", "budget_duration" },
        { "{\"budget_limits\":[{\"budget_duration\":\"1h\",\"max_budget\":5}]}", NULL },
        { "{\"budget_limits\":[]}", NULL },
        { "{\"budget_limits\":{}}", "budget_limits" },
        { "{\"budget_limits\":[{\"budget_duration\":\"1h\"}]}", "budget_limits" },
        { "{\"budget_limits\":[{\"budget_duration\":\"1h\",\"max_budget\":-5}]}",
          "budget_limits" },
        { "{\"budget_limits\":[7]}", "budget_limits" },
        { "{\"model_max_budget\":{\"m\":1.5}}", NULL },
        { "{\"model_max_budget\":{\"m\":\"1.5\"}}", "model_max_budget" },
        { "{\"model_max_budget\":{\"m\":{\"max_budget\":\"1.5\",\"budget_duration\":\"1d\"}}}",
          NULL },
        { "{\"model_max_budget\":{\"m\":{\"budget_limit\":\"0x10\"}}}", "model_max_budget" },
        { "{\"model_max_budget\":{\"m\":{\"budget_limit\":\"inf\"}}}", "model_max_budget" },
        { "{\"model_max_budget\":{\"m\":{\"budget_limit\":\"1e999\"}}}", "model_max_budget" },
        { "{\"model_max_budget\":{\"m\":{\"budget_limit\":\"\"}}}", "model_max_budget" },
        { "{\"model_max_budget\":{\"m\":{\"time_period\":\"often\"}}}", "model_max_budget" },
        { "{\"model_max_budget\":[]}", "model_max_budget" },
        { "{\"rpm_limit_type\":\"dynamic\",\"tpm_limit_type\":\"best_effort_throughput\"}", NULL },
        { "{\"tpm_limit_type\":\"none\"}", "tpm_limit_type" },
        { "{\"key_type\":\"llm_api\"}", NULL },
        { "{\"key_type\":\"llm_api\\u0000\"}", "key_type" },
        { "{\"rotation_interval\":\"x\"}", "rotation_interval" },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ASSERT_STR(wrong(cases[i].body), cases[i].field);
    }
}
