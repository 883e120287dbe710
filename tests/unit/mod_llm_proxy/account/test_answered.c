/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/account/answered.h"

static llmp_req_t *q;

static apr_array_header_t *bodies(const char *one, const char *two)
{
    apr_array_header_t *a = apr_array_make(test_pool, 2, sizeof(llm_str_t));

    APR_ARRAY_PUSH(a, llm_str_t) = (llm_str_t){ one, strlen(one) };
    APR_ARRAY_PUSH(a, llm_str_t) = (llm_str_t){ two, strlen(two) };
    return a;
}

static json_object *answer(const char *text)
{
    json_object *o = NULL;

    llm_json_parse(test_pool, text, strlen(text), &o, NULL);
    return o;
}

static void begin(void)
{
    test_server(TEST_YAML);
    q = test_claimed(test_chat(""));
    q->way.at.deployment = APR_ARRAY_IDX(llmp.config->deployments, 0, const llm_deployment_t *);
}

TEST(answered, a_retry_asks_for_what_is_missing)
{
    const llm_usage_t used = { .known = 1, .prompt = 3, .total = 3 };
    llmp_answered_t *all, *again;
    apr_size_t kept;

    begin();
    all = llmp_answered_for(q, "https://eu.test/model/a", bodies("x", "y"), &kept);
    CU_ASSERT_EQUAL(all->missing, 2);
    llmp_answered_add(all, 1, answer("{}"), &used);
    again = llmp_answered_for(q, "https://us.test/model/a", bodies("x", "y"), &kept);
    CU_ASSERT_PTR_EQUAL(again, all);            /* another region's host has the same vectors */
    CU_ASSERT_EQUAL(again->missing, 1);
    CU_ASSERT_EQUAL(again->sum.prompt, 3);
    CU_ASSERT_EQUAL(kept, 0);
}

TEST(answered, of_another_model_nothing_is_kept)
{
    const llm_usage_t used = { .known = 1, .prompt = 3, .total = 3 };
    const char *const urls[] = { "https://eu.test/model/b", "https://eu.test/model/a" };
    const char *const second[] = { "y", "z" };

    for (int i = 0; i < 2; i++) {
        llmp_answered_t *all, *again;
        apr_size_t kept;

        begin();
        all = llmp_answered_for(q, "https://eu.test/model/a", bodies("x", "y"), &kept);
        llmp_answered_add(all, 0, answer("{\"data\":[{\"embedding\":[1,2]}]}"), &used);
        again = llmp_answered_for(q, urls[i], bodies("x", second[i]), &kept);
        CU_ASSERT_PTR_NOT_EQUAL(again, all);
        CU_ASSERT_EQUAL(again->missing, 2);
        CU_ASSERT_FALSE(again->sum.known);
        CU_ASSERT(kept > 0);
    }
}

TEST(answered, joins_in_the_order_of_inputs)
{
    const llm_usage_t one = { .known = 1, .prompt = 3, .total = 3 };
    const llm_usage_t two = { .known = 1, .prompt = 4, .total = 5 };
    llmp_answered_t *all;
    apr_size_t kept;

    begin();
    all = llmp_answered_for(q, "https://eu.test/", bodies("x", "y"), &kept);
    llmp_answered_add(all, 1, answer("{\"data\":[{\"embedding\":[2],\"index\":0}]}"), &two);
    llmp_answered_add(all, 0, answer("{\"data\":[{\"embedding\":[1],\"index\":0}]}"), &one);
    ASSERT_STR(json_object_to_json_string_ext(llmp_answered_join(all), JSON_C_TO_STRING_PLAIN),
               "{\"data\":[{\"embedding\":[1],\"index\":0},{\"embedding\":[2],\"index\":1}],"
               "\"usage\":{\"prompt_tokens\":7,\"total_tokens\":8}}");
}
