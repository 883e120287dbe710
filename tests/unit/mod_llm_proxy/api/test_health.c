/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/store.h"
#include "mod_llm_proxy/sink/ledger.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/sink/capacity.h"

static request_rec *get(const char *uri)
{
    request_rec *r = test_request("GET", uri, NULL);

    test_run(r);
    return r;
}

TEST(health, liveness)
{
    test_server(TEST_YAML);
    ASSERT_STR(test_sent(get("/health/liveliness")), "\"I'm alive!\"");
    ASSERT_STR(test_sent(get("/test")), "{\"route\":\"/test\"}");
    httpd.stopping = 1;
    CU_ASSERT_EQUAL(get("/health/liveness")->status, 503);
    ASSERT_STR(test_sent(get("/health/liveness")), "{\"status\":\"shutting_down\"}");
}

TEST(health, readiness)
{
    static const struct {
        int state, undialled;
        const char *sent;
    } cases[] = {
        { 1, 0, "{\"status\":\"healthy\",\"db\":\"connected\"}" },
        { 1, 1, "{\"status\":\"unhealthy\",\"db\":\"takes no new connection\"}" },
        { 2, 0, "{\"status\":\"unhealthy\",\"db\":\"read-only\"}" },
        { 6, 0, "{\"status\":\"unhealthy\",\"db\":\"disconnected\"}" },
    };

    test_server(TEST_YAML);
    ASSERT_STR(test_sent(get("/health/readiness")),
               "{\"status\":\"healthy\",\"db\":\"Not connected\"}");
    test_database();
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        request_rec *r;

        atomic_store(&llmp_database_state()->heartbeat.state, cases[i].state);
        atomic_store(&llmp_database_state()->heartbeat.undialled, cases[i].undialled);
        r = get("/health/readiness");
        ASSERT_STR(test_sent(r), cases[i].sent);
        CU_ASSERT_EQUAL(r->status, i == 0 ? 200 : 503);
    }
}

TEST(health, a_ledger_without_room)
{
    test_server(TEST_YAML);
    test_database();
    llmp_ledger_note(APR_EGENERAL);
    llmp_ledger_note_loss();
    atomic_store(&llmp_ledger()->promised, 1 << 20);
    ASSERT_STR(test_sent(get("/health/readiness")), "{\"status\":\"unhealthy\",\"db\":\"connected\","
               "\"spend\":\"cannot be recorded\",\"spend_records_lost\":1}");
}

/** /health makes a small call of each deployment. */
TEST(health, probes)
{
    httpd_upstream_t *u;
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    test_database();
    u = httpd_upstream_json(200, "", "{\"choices\":[{\"message\":{\"content\":\"x\"}}],\"usage\":"
                            "{\"prompt_tokens\":1,\"completion_tokens\":1,\"total_tokens\":2}}");
    r = test_asked("GET", "/health", NULL);
    CU_ASSERT_EQUAL(test_run(r), 200);
    ASSERT_STR(test_member(r, "healthy_count"), "1");
    ASSERT_STR(test_member(r, "healthy_endpoints.0.model"), "openai/gpt-4o");
    ASSERT_STR(test_member(r, "probes.made"), "1");
    CU_ASSERT_PTR_NOT_NULL(strstr(u->sent, "/v1/chat/completions"));
    r = test_asked("GET", "/health?model=", NULL);
    CU_ASSERT_EQUAL(test_run(r), 400);          /* an unset variable of a script must not choose */
}

TEST(health, a_deployment_that_fails)
{
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    test_database();
    httpd_upstream_json(401, "", "{\"error\":{\"message\":\"bad key\"}}");
    r = test_asked("GET", "/health", NULL);
    CU_ASSERT_EQUAL(test_run(r), 200);
    ASSERT_STR(test_member(r, "unhealthy_count"), "1");
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "bad key"));
}
