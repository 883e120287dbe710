/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "base/crypto/digest.h"
#include "httpd/store.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/shared/memory.h"

static request_rec *posted(const char *uri, const char *body)
{
    request_rec *r = test_asked("POST", uri, body);

    test_run(r);
    return r;
}

#define COUNT "SELECT count(*) FROM \"LiteLLM_VerificationToken\""

TEST(key_routes, generate_stores_what_was_asked)
{
    char hash[65];
    const char *key;
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    r = posted("/key/generate", "{\"key_alias\":\"al\",\"models\":[\"m\"],\"max_budget\":2.5,"
                                "\"metadata\":{\"a\":1},\"rpm_limit\":7,\"tags\":[\"t\"]}");
    CU_ASSERT_EQUAL(r->status, HTTP_OK);
    key = test_member(r, "key");
    CU_ASSERT_EQUAL(strlen(key), 25);           /* sk- and 22 characters */
    llm_sha256_hex(key, strlen(key), hash);
    ASSERT_STR(test_member(r, "token"), hash);
    ASSERT_STR(test_member(r, "token_id"), hash);
    ASSERT_STR(test_member(r, "key_name"), apr_pstrcat(r->pool, "sk-...", key + 21, NULL));
    ASSERT_STR(test_member(r, "tags.0"), "t");          /* passed over, and told back */
    ASSERT_STR(test_member(r, "user_id"), "default_user_id");
    ASSERT_STR(test_value("SELECT token FROM \"LiteLLM_VerificationToken\""), hash);
    ASSERT_STR(test_value("SELECT max_budget FROM \"LiteLLM_VerificationToken\""), "2.5");
    ASSERT_STR(test_value("SELECT spend FROM \"LiteLLM_VerificationToken\""), "0.0");
    CU_ASSERT_PTR_NULL(test_value("SELECT expires FROM \"LiteLLM_VerificationToken\""));
}

TEST(key_routes, generate_refuses)
{
    static const struct {
        const char *body, *param, *message;
    } cases[] = {
        { "[]", "request_body", "Invalid JSON payload: Expecting an object: line 1 column 1 (char 0)" },
        { "{\"max_budgt\":1}", "max_budgt", "'max_budgt' is not known; did you mean 'max_budget'?" },
        { "{\"max_budget\":-1}", "max_budget", "'max_budget' must be a non-negative finite number." },
        { "{\"max_budget\":\"1\"}", "max_budget", "'max_budget' must be a finite number." },
        { "{\"max_budget\":1e999}", "max_budget", "'max_budget' must be a finite number." },
        { "{\"spend\":-0.5}", "spend", "'spend' must be a non-negative finite number." },
        { "{\"models\":\"m\"}", "models", "'models' must be a list of strings." },
        { "{\"models\":[\"m\",1]}", "models", "'models' must be a list of strings." },
        { "{\"rpm_limit\":1.5}", "rpm_limit", "'rpm_limit' must be an integer of at most 64 bits." },
        { "{\"rpm_limit\":9223372036854775808}", "rpm_limit",
          "'rpm_limit' must be an integer of at most 64 bits." },
        { "{\"max_parallel_requests\":2147483648}", "max_parallel_requests",
          "'max_parallel_requests' must be an integer of at most 32 bits." },
        { "{\"blocked\":1}", "blocked", "'blocked' must be a boolean." },
        { "{\"metadata\":[]}", "metadata",
          "'metadata' must be an object, its numbers within what a double holds." },
        { "{\"metadata\":{\"a\":[1e-999]}}", "metadata",
          "'metadata' must be an object, its numbers within what a double holds." },
        { "{\"key_alias\":\"a\\u0000b\"}", "key_alias",
          "'key_alias' must be a string of at most 1024 bytes, without NUL." },
        { "{\"key\":\"mine-1234\"}", "key",
          "Invalid key format. LiteLLM Virtual Key must start with 'sk-'. Received: ****" },
        { "{\"key\":\"sk-1\"}", "key", "'key' must have 8 characters at the least." },
        { "{\"key\":\"sk-12 345\"}", "key", "'key' must be a string of at most 256 visible ASCII "
          "characters, without blanks." },
        { "{\"key_type\":\"odd\"}", "key_type",
          "'key_type' must be one of default, llm_api, management, read_only." },
    };

    test_server(TEST_YAML);
    test_database();
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r = posted("/key/generate", cases[i].body);

        CU_ASSERT_EQUAL(r->status, 400);
        ASSERT_STR(test_member(r, "error.param"), cases[i].param);
        ASSERT_STR(test_member(r, "error.message"), cases[i].message);
    }
    CU_ASSERT_EQUAL(posted("/key/generate?key_alias=x", "{}")->status, 400);
    test_key("");
    ASSERT_STR(test_value(COUNT), "1");
}

TEST(key_routes, durations)
{
    static const struct {
        const char *duration;
        int status;
    } cases[] = {
        { "30d", 200 }, { "1s", 200 }, { "0s", 400 }, { "-1d", 400 }, { "soon", 400 },
        { "99999999d", 400 },
    };

    test_server(TEST_YAML);
    test_database();
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r = posted("/key/generate", apr_pstrcat(test_pool, "{\"duration\":\"",
                                                             cases[i].duration, "\"}", NULL));

        CU_ASSERT_EQUAL(r->status, cases[i].status);
    }
    ASSERT_STR(test_value(COUNT " WHERE expires IS NOT NULL"), "2");
}

TEST(key_routes, one_of_each_name)
{
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    test_key("\"key\":\"sk-12345678\",\"key_alias\":\"al\"");
    r = posted("/key/generate", "{\"key_alias\":\"al\"}");
    CU_ASSERT_EQUAL(r->status, 400);
    ASSERT_STR(test_member(r, "error.message"), "Key with alias 'al' already exists. Unique key "
                                                "aliases across all keys are required.");
    r = posted("/key/generate", "{\"key\":\"sk-12345678\"}");
    CU_ASSERT_EQUAL(r->status, 400);
    ASSERT_STR(test_member(r, "error.message"), "This key exists already.");
}

TEST(key_routes, info)
{
    const char *key, *other;
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    key = test_key("\"key_alias\":\"mine\",\"max_budget\":4");
    other = test_key("");
    r = test_asked_by(key, "GET", "/key/info", NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(test_member(r, "info.key_alias"), "mine");
    ASSERT_STR(test_member(r, "info.max_budget"), "4");
    r = test_asked("GET", apr_pstrcat(test_pool, "/key/info?key=", key, NULL), NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(test_member(r, "key"), key);
    CU_ASSERT_PTR_NULL(test_member(r, "info.token"));           /* no hash is shown */
    r = test_asked_by(key, "GET", apr_pstrcat(test_pool, "/key/info?key=", other, NULL), NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_FORBIDDEN);
    r = test_asked("GET", "/key/info?key=sk-nobodys", NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_NOT_FOUND);
    r = test_asked("GET", "/key/info?key=%ff", NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_NOT_FOUND);
    r = test_asked("GET", "/key/info?id=1", NULL);
    CU_ASSERT_EQUAL(test_run(r), 400);
    ASSERT_STR(test_member(r, "error.message"), "'id' is not known; there are 'key'");
}

TEST(key_routes, delete)
{
    const char *one, *two, *own;
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    one = test_key("");
    two = test_key("\"key_alias\":\"two\"");
    own = test_key("");
    CU_ASSERT_EQUAL(test_run(test_asked_by(one, "GET", "/v1/models", NULL)), HTTP_OK);  /* cached */
    r = posted("/key/delete", apr_pstrcat(test_pool, "{\"keys\":[\"", one,
                                          "\"],\"key_aliases\":[\"two\",\"none\"]}", NULL));
    CU_ASSERT_EQUAL(r->status, HTTP_OK);
    ASSERT_STR(test_member(r, "deleted_keys.0"), one);
    ASSERT_STR(test_member(r, "deleted_keys.1"), "two");
    CU_ASSERT_EQUAL(test_run(test_asked_by(one, "GET", "/v1/models", NULL)), 401);
    CU_ASSERT_EQUAL(test_run(test_asked_by(two, "GET", "/v1/models", NULL)), 401);
    r = posted("/key/delete", "{\"keys\":[\"sk-nobodys\"]}");
    CU_ASSERT_EQUAL(r->status, HTTP_NOT_FOUND);
    CU_ASSERT_EQUAL(posted("/key/delete", "{\"keys\":[]}")->status, 400);
    CU_ASSERT_EQUAL(posted("/key/delete", "{\"keys\":\"x\"}")->status, 400);
    CU_ASSERT_EQUAL(posted("/key/delete", "{\"key_aliases\":\"x\"}")->status, 400);
    r = test_asked_by(own, "POST", "/key/delete", "{\"key_aliases\":[\"two\"]}");
    CU_ASSERT_EQUAL(test_run(r), HTTP_FORBIDDEN);
    r = test_asked_by(own, "POST", "/key/delete", apr_pstrcat(test_pool, "{\"keys\":[\"", own,
                                                              "\"]}", NULL));
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(test_value(COUNT), "0");
}

TEST(key_routes, without_a_database)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = posted("/key/generate", "{}");
    CU_ASSERT_EQUAL(r->status, 503);
    ASSERT_STR(test_member(r, "error.message"), "No connected db.");
    CU_ASSERT_EQUAL(posted("/key/delete", "{\"keys\":[\"sk-x\"]}")->status, 503);
    test_database();
    atomic_store(&llmp_database_state()->heartbeat.state, 6);
    r = posted("/key/generate", "{}");
    CU_ASSERT_EQUAL(r->status, 503);
    ASSERT_STR(test_member(r, "error.message"), "The database cannot be reached");
}
