/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/store.h"
#include "mod_llm_proxy/sink/ledger.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/spend.h"

static request_rec *called(const char *key, const char *more)
{
    request_rec *r = test_asked_by(key, "POST", "/v1/chat/completions",
                                   apr_pstrcat(test_pool, "{\"model\":\"m\",\"messages\":[]", more,
                                               "}", NULL));

    test_run(r);
    test_over(r);
    return r;
}

#define FROM " FROM \"LiteLLM_SpendLogs\""

TEST(spend, a_row_per_call)
{
    request_rec *r;
    const char *key;

    test_server(TEST_YAML);
    test_database();
    key = test_key("\"team_id\":\"te\",\"user_id\":\"us\"");
    r = called(key, ",\"user\":\"end\",\"tags\":[\"a\",\"b\"],\"metadata\":{\"x\":1}");
    CU_ASSERT(llmp_spend_in_ring());
    CU_ASSERT_EQUAL(test_flush(), APR_SUCCESS);
    CU_ASSERT_FALSE(llmp_spend_waiting());
    ASSERT_STR(test_value("SELECT count(*)" FROM), "1");
    ASSERT_STR(test_value("SELECT request_id" FROM), llmp_req(r)->call.own_id);
    ASSERT_STR(test_value("SELECT prompt_tokens || '+' || completion_tokens || '=' || "
                          "total_tokens" FROM), "10+20=30");
    ASSERT_STR(test_value("SELECT call_type || ' ' || model || ' ' || model_group || ' ' || "
                          "custom_llm_provider" FROM), "acompletion gpt-4o m openai");
    ASSERT_STR(test_value("SELECT \"user\" || ' ' || team_id || ' ' || end_user" FROM),
               "us te end");
    ASSERT_STR(test_value("SELECT request_tags" FROM), "[\"a\",\"b\"]");
    ASSERT_STR(test_value("SELECT json_extract(metadata, '$.requester_metadata.x')" FROM), "1");
    ASSERT_STR(test_value("SELECT status" FROM), "success");
    ASSERT_STR(test_value("SELECT api_key" FROM), llmp_req(r)->key->hash);
    ASSERT_STR(test_value("SELECT printf('%.6f', spend) FROM \"LiteLLM_VerificationToken\""),
               "0.000225");
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_spend(llmp_req(r)->key), 0.000225, 1e-12);
}

TEST(spend, of_a_failed_call)
{
    test_server(TEST_YAML);
    test_database();
    test_run(test_asked("POST", "/v1/chat/completions", "{\"model\":\"none\",\"messages\":[]}"));
    called(test_key(""), ",\"stream\":7");
    CU_ASSERT_EQUAL(test_flush(), APR_SUCCESS);
    ASSERT_STR(test_value("SELECT count(*)" FROM " WHERE status = 'failure' AND spend = 0"), "2");
    ASSERT_STR(test_value("SELECT json_extract(metadata, '$.error_information.error_message')" FROM
                          " WHERE json_extract(metadata, '$.error_information.error_message') LIKE "
                          "'%stream%'"), "'stream' must be a boolean.");
}

/** Whoever is turned away for his key takes no call's room: a row while there is ample. */
TEST(spend, of_strangers)
{
    test_server(TEST_YAML);
    test_database();
    called("sk-of-nobody", "");
    CU_ASSERT_EQUAL(llmp_ledger_unkept(), 0);
    CU_ASSERT_EQUAL(test_flush(), APR_SUCCESS);
    ASSERT_STR(test_value("SELECT count(*)" FROM " WHERE api_key = ''"), "1");
}

TEST(spend, waits_without_a_database)
{
    request_rec *r;
    const char *key;

    test_server(TEST_YAML);
    test_database();
    key = test_key("");
    r = called(key, "");
    CU_ASSERT_NOT_EQUAL(llmp_spend_flush(llmp.server, NULL, NULL, NULL, 0, test_pool),
                        APR_SUCCESS);
    CU_ASSERT(llmp_spend_waiting());
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_spend(llmp_req(r)->key), 0.000225, 1e-12);
}

static double waiting;

static void count(const char *hash, double dollars)
{
    CU_ASSERT_PTR_NOT_NULL(hash);
    waiting += dollars;
}

TEST(spend, a_large_record_goes_to_the_journal)
{
    char *text = apr_palloc(test_pool, 60001);
    const char *key;

    test_server(TEST_YAML "  store_prompts_in_spend_logs: true\n");
    test_database();
    key = test_key("");
    memset(text, 't', 60000);
    text[60000] = '\0';
    called(key, apr_pstrcat(test_pool, ",\"metadata\":{\"x\":\"", text, "\",\"y\":\"", text, "\"}",
                            ",\"tags\":[\"", text, "\"]", NULL));
    called(key, "");
    waiting = 0;
    llmp_spend_each_waiting(count, test_pool);
    CU_ASSERT_DOUBLE_EQUAL(waiting, 2 * 0.000225, 1e-12);
    CU_ASSERT_EQUAL(test_flush(), APR_SUCCESS);
    ASSERT_STR(test_value("SELECT count(*)" FROM), "2");
    CU_ASSERT_FALSE(llmp_spend_in_ring());
}

TEST(spend, no_logs_at_all)
{
    test_server(TEST_YAML "  disable_spend_logs: true\n");
    test_database();
    called(test_key(""), "");
    CU_ASSERT_FALSE(llmp_spend_in_ring());
}

/** Without room for its record a call is not made. */
TEST(spend, refused_for_want_of_room)
{
    request_rec *r;
    const char *key;

    test_server(TEST_YAML);
    test_database();
    key = test_key("");
    llmp_ledger_note(APR_EGENERAL);                     /* the journal cannot be written */
    atomic_store(&llmp_ledger()->promised, 1 << 20);
    r = called(key, "");
    CU_ASSERT_EQUAL(r->status, 503);
    ASSERT_STR(test_member(r, "error.type"), "spend_not_recordable");
    ASSERT_STR(test_header(r, "retry-after"), "5");
    CU_ASSERT_FALSE(llmp_spend_in_ring());
    CU_ASSERT_FALSE(llmp_ledger_has_room());
    CU_ASSERT_EQUAL(atomic_load(&llmp_ledger()->promised), 1 << 20);
    llmp.spend_loss = 1;
    CU_ASSERT_EQUAL(called(key, "")->status, HTTP_OK);
}

TEST(spend, room_is_given_back)
{
    llm_err_t *err;
    llmp_req_t *q;

    test_server(TEST_YAML);
    test_database();
    q = test_admitted(test_chat(""), &err);
    CU_ASSERT_PTR_NOT_NULL_FATAL(q);
    CU_ASSERT(atomic_load(&llmp_ledger()->promised) >= 2048);
    test_over(q->r);
    CU_ASSERT_EQUAL(atomic_load(&llmp_ledger()->promised), 0);
}

TEST(spend, question_and_answer_are_kept)
{
    const char *key;

    test_server(TEST_YAML "  store_prompts_in_spend_logs: true\n");
    test_database();
    key = test_key("");
    called(key, "");
    CU_ASSERT_EQUAL(test_flush(), APR_SUCCESS);
    ASSERT_STR(test_value("SELECT json_extract(response, '$.choices[0].message.content')" FROM),
               "Hello there");
    ASSERT_STR(test_value("SELECT json_extract(proxy_server_request, '$.model')" FROM), "m");
    called(key, ",\"no-log\":true");
    called(key, ",\"turn_off_message_logging\":true");
    CU_ASSERT_EQUAL(test_flush(), APR_SUCCESS);
    ASSERT_STR(test_value("SELECT count(*)" FROM " WHERE response LIKE '%Hello there%'"), "1");
    ASSERT_STR(test_value("SELECT count(*)" FROM " WHERE proxy_server_request = '{}'"), "1");
}
