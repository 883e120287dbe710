/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/store.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/route.h"
#include "mod_llm_proxy/shared/memory.h"

#define AWAY 6                  /* what the heartbeat found: no database */

static void refused(request_rec *r, int status, const char *type, const char *message)
{
    CU_ASSERT_EQUAL(test_run(r), status);
    ASSERT_STR(test_member(r, "error.type"), type);
    ASSERT_STR(test_member(r, "error.message"), message);
}

TEST(auth, without_a_database)
{
    request_rec *r;

    test_server(TEST_YAML);
    CU_ASSERT_EQUAL(test_run(test_asked("GET", "/v1/models", NULL)), HTTP_OK);
    r = test_request("GET", "/v1/models", NULL);
    refused(r, 401, "auth_error", "Authentication Error, No api key passed in.");
    ASSERT_STR(test_header(r, "www-authenticate"), "Bearer");
    r = test_request("GET", "/v1/models", NULL);
    apr_table_setn(r->headers_in, "Authorization", TEST_MASTER);
    refused(r, 401, "auth_error", "Authentication Error, Malformed API Key passed in. Ensure Key "
                                  "has `Bearer ` prefix.");
    refused(test_asked_by(TEST_MASTER "x", "GET", "/v1/models", NULL), 400, "no_db_connection",
            "No connected db.");
    CU_ASSERT_EQUAL(test_run(test_request("GET", "/health/liveness", NULL)), HTTP_OK);
}

TEST(auth, no_master_key_at_all)
{
    test_server("model_list: []\n");
    CU_ASSERT_EQUAL(test_run(test_request("GET", "/v1/models", NULL)), HTTP_OK);
    CU_ASSERT_EQUAL(test_run(test_asked_by("anything", "GET", "/v1/models", NULL)), HTTP_OK);
}

TEST(auth, keys_of_the_database)
{
    const char *key, *blocked;
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    key = test_key("\"key_alias\":\"al\"");
    r = test_asked_by(key, "GET", "/v1/models", NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(r->user, "al");
    refused(test_asked_by("sk-nobodys-key", "GET", "/v1/models", NULL), 401, "auth_error",
            "Authentication Error, Invalid proxy server token passed");
    refused(test_asked_by(key, "POST", "/key/generate", "{}"), 401, "auth_error",
            "Authentication Error, Only proxy admin can be used to generate, delete, update info "
            "for new keys/users/teams. Route=/key/generate");
    blocked = test_key("\"blocked\":true");
    refused(test_asked_by(blocked, "GET", "/v1/models", NULL), 401, "auth_error",
            "Authentication Error, Key is blocked. Update via `/key/unblock` if you're an admin.");
}

/** No such row is let through at a start: where one is all the same, it opens nothing. */
TEST(auth, an_access_that_nobody_knows)
{
    llm_err_t *err = NULL;
    llmp_route_t odd;
    llmp_req_t *q;

    test_server(TEST_YAML);
    test_database();
    q = test_claimed(test_asked_by(test_key(""), "GET", "/v1/models", NULL));
    odd = *q->route;
    odd.access = (llm_access_e)3;
    q->route = &odd;
    CU_ASSERT_EQUAL(llmp_stage_key.admit(&q->life, q->r, &err), APR_EGENERAL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(err);
    CU_ASSERT_EQUAL(err->status, 401);
    q = test_claimed(test_asked("GET", "/v1/models", NULL));
    q->route = &odd;
    CU_ASSERT_EQUAL(llmp_stage_key.admit(&q->life, q->r, &err), APR_SUCCESS);
}

TEST(auth, an_expired_key)
{
    const char *key;
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    key = test_key("\"duration\":\"1h\"");
    test_sql("UPDATE \"LiteLLM_VerificationToken\" SET expires = '2020-01-02 03:04:05'");
    r = test_asked_by(key, "GET", "/v1/models", NULL);
    CU_ASSERT_EQUAL(test_run(r), 401);
    ASSERT_STR(test_member(r, "error.type"), "expired_key");
    CU_ASSERT_EQUAL(strncmp(test_member(r, "error.message"), "Authentication Error - Expired Key. "
                            "Key Expiry time 2020-01-02T03:04:05", 69), 0);
}

/** Of two values the first that is a key counts, and what begins as keys do is tried first. */
TEST(auth, another_token_before_the_key)
{
    const char *key;
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    key = test_key("\"key_alias\":\"mine\"");
    r = test_asked_by("a-token-of-a-sign-in", "GET", "/v1/models", NULL);
    apr_table_setn(r->headers_in, "x-api-key", key);
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(r->user, "mine");
    r = test_asked_by("sk-nobodys-key", "GET", "/v1/models", NULL);
    apr_table_setn(r->headers_in, "x-api-key", key);
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(r->user, "mine");
}

TEST(auth, while_the_database_is_away)
{
    const char *key;
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    key = test_key("");
    CU_ASSERT_EQUAL(test_run(test_asked_by(key, "GET", "/v1/models", NULL)), HTTP_OK);
    atomic_store(&llmp_database_state()->heartbeat.state, AWAY);
    CU_ASSERT_EQUAL(test_run(test_asked_by(key, "GET", "/v1/models", NULL)), HTTP_OK);  /* cached */
    refused(test_asked_by("sk-not-cached", "GET", "/v1/models", NULL), 503, "no_db_connection",
            "The database cannot be reached, and this key is not cached");
    test_server(TEST_YAML "  allow_requests_on_db_unavailable: true\n");
    test_database();
    atomic_store(&llmp_database_state()->heartbeat.state, AWAY);
    r = test_asked_by("sk-not-cached", "GET", "/v1/models", NULL);
    CU_ASSERT_EQUAL(test_run(r), HTTP_OK);
    ASSERT_STR(llmp_req(r)->key->user_id, "__db_unavailable_fallback__");
    r = test_asked_by("sk-not-cached", "POST", "/key/generate", "{}");
    CU_ASSERT_EQUAL(test_run(r), 401);          /* nothing of the administrator's */
}
