/* SPDX-License-Identifier: Apache-2.0 */
#include "base/json/json.h"
#include "mod_llm_proxy/account/asked.h"
#include "test.h"

static llm_scan_t scan;

static llmp_asked_t of_body(const char *body)
{
    llmp_asked_t asked;

    CU_ASSERT_EQUAL(llm_scan_object(&scan, body, strlen(body), NULL), APR_SUCCESS);
    llmp_asked_of_body(&scan, test_pool, &asked);
    return asked;
}

TEST(asked, of_a_body)
{
    static const struct {
        const char *body;
        int completion, unbound, thoughts, choices;
    } cases[] = {
        { "{}", 0, 0, 0, 0 },
        { "{\"max_tokens\":30}", 30, 0, 0, 0 },
        { "{\"max_tokens\":30,\"max_completion_tokens\":40}", 40, 0, 0, 0 },
        { "{\"max_tokens\":\"50\"}", 50, 0, 0, 0 },
        { "{\"max_tokens\":30.0}", 30, 0, 0, 0 },
        { "{\"max_tokens\":1.5}", 2, 1, 0, 0 },
        { "{\"max_tokens\":\"9000.5\"}", 9001, 1, 0, 0 },
        { "{\"extra_body\":{\"options\":{\"num_predict\":0.5}}}", 1, 1, 0, 0 },
        { "{\"generationConfig\":{\"max\\u004futputTokens\":9.25}}", 10, 1, 0, 0 },
        { "{\"n\":1.5,\"thinking\":{\"budget_tokens\":2.5}}", 0, 0, 3, 2 },
        { "{\"max_tokens\":3e1}", 30, 0, 0, 0 },
        { "{\"max_tokens\":true}", 0, 1, 0, 0 },
        { "{\"max_tokens\":0}", 0, 1, 0, 0 },
        { "{\"max_tokens\":-1,\"max_output_tokens\":7}", 7, 1, 0, 0 },
        { "{\"max_tokens\":null}", 0, 0, 0, 0 },
        { "{\"generationConfig\":{\"maxOutputTokens\":null}}", 0, 1, 0, 0 },
        { "{\"generationConfig\":{\"maxOutputTokens\":9,\"candidateCount\":2}}", 9, 0, 0, 2 },
        { "{\"generationConfig\":{\"max\\u004futputTokens\":9}}", 9, 0, 0, 0 },
        { "{\"thinking\":{\"budget_tokens\":100},\"n\":3,\"best_of\":4}", 0, 0, 100, 4 },
        { "{\"extra_body\":{\"max_tokens\":60},\"max_tokens\":5}", 60, 0, 0, 0 },
        { "{\"extra_body\":{\"options\":{\"num_predict\":8}}}", 8, 0, 0, 0 },
        { "{\"extra_body\":{\"max\\u005ftokens\":8}}", 8, 0, 0, 0 },
        { "{\"extra_body\":[{\"max_tokens\":8}]}", 0, 0, 0, 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llmp_asked_t a = of_body(cases[i].body);

        CU_ASSERT_EQUAL(a.completion, cases[i].completion);
        CU_ASSERT_EQUAL(a.unbound, cases[i].unbound);
        CU_ASSERT_EQUAL(a.thoughts, cases[i].thoughts);
        CU_ASSERT_EQUAL(a.choices, cases[i].choices);
    }
}

TEST(asked, more_than_any_usage)
{
    CU_ASSERT_EQUAL(of_body("{\"max_tokens\":9e99}").completion, LLM_USAGE_MAX);
    CU_ASSERT_EQUAL(of_body("{\"max_tokens\":\"1e30\"}").completion, LLM_USAGE_MAX);
    CU_ASSERT_EQUAL(of_body("{\"max_tokens\":\"much\"}").completion, 0);
}

TEST(asked, service_tier)
{
    CU_ASSERT_EQUAL(of_body("{\"service_tier\":\"flex\"}").service, LLM_SERVICE_FLEX);
    CU_ASSERT_EQUAL(of_body("{\"extra_body\":{\"service_tier\":\"priority\"}}").service,
                    LLM_SERVICE_PRIORITY);
    CU_ASSERT_EQUAL(of_body("{}").service, LLM_SERVICE_UNSAID);
}

/** A deployment's own word holds where the client is silent, or says null. */
TEST(asked, of_a_deployment)
{
    static const struct {
        const char *body, *own;
        int completion;
    } cases[] = {
        { "{}", "{\"max_tokens\":20}", 20 },
        { "{\"max_tokens\":5}", "{\"max_tokens\":20}", 5 },
        { "{\"max_tokens\":null}", "{\"max_tokens\":20}", 20 },
        { "{\"max_tokens\":5}", "{\"max_output_tokens\":20}", 20 },
        { "{\"generationConfig\":{}}", "{\"generationConfig\":{\"maxOutputTokens\":20}}", 0 },
        { "{}", "{\"generationConfig\":{\"maxOutputTokens\":20}}", 20 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llm_deployment_t d = { .index = 0 };
        llmp_asked_t a = of_body(cases[i].body);

        llm_json_parse(test_pool, cases[i].own, strlen(cases[i].own), &d.extra_body, NULL);
        llmp_asked_of_deployment(&d, &scan, &a);
        CU_ASSERT_EQUAL(a.completion, cases[i].completion);
    }
}
