/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/store.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/shared/memory.h"

TEST(database, addresses)
{
    static const struct {
        const char *url, *wrong, *file;
    } cases[] = {
        { NULL, NULL, "/var/lib/x/gateway.db" },
        { "sqlite:///var/a.db", NULL, "/var/a.db" },
        { "sqlite:////var/a.db", NULL, "//var/a.db" },
        { "mysql://host/db", "database_url: only postgresql:// and sqlite:// are supported", NULL },
        { "postgres", "database_url: only postgresql:// and sqlite:// are supported", NULL },
        { "postgresql://host/db", NULL, NULL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        server_rec *s = test_bare_server();

        llmp.state_dir = "/var/lib/x";
        httpd.modules[0] = "mod_dbd.c";
        ASSERT_STR(llmp_database_configure(test_command(s, "LLMConfig"), cases[i].url, NULL),
                   cases[i].wrong);
        ASSERT_STR(llmp.sqlite_file, cases[i].file);
    }
}

TEST(database, without_mod_dbd)
{
    server_rec *s = test_server(TEST_YAML);

    CU_ASSERT_PTR_NULL(llmp_database_configure(test_command(s, "LLMConfig"), "mysql:", NULL));
    CU_ASSERT_EQUAL(llmp_database_open(s, test_pool), APR_SUCCESS);
    CU_ASSERT_FALSE(llmp.database);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM30: mod_dbd is not loaded"));
}

typedef struct work_t {
    int calls;
    apr_status_t says[3];
} work_t;

static apr_status_t work(llm_db_t *db, void *baton, apr_pool_t *p)
{
    work_t *w = baton;

    (void)db;
    (void)p;
    return w->says[w->calls++];
}

static apr_status_t run(work_t *w)
{
    const char *why;

    return llmp_database_run(LLMP_ASK_ADMIN, work, w, test_pool, &why);
}

/** What a lost connection was doing is done once more, on a new one. */
TEST(database, runs_again_what_was_lost)
{
    work_t w = { 0, { APR_ECONNRESET, APR_SUCCESS } };

    test_server(TEST_YAML);
    test_database();
    CU_ASSERT_EQUAL(run(&w), APR_SUCCESS);
    CU_ASSERT_EQUAL(w.calls, 2);
    w = (work_t){ 0, { APR_ECONNRESET, APR_ECONNRESET, APR_SUCCESS } };
    CU_ASSERT_EQUAL(run(&w), APR_ECONNREFUSED);
    CU_ASSERT_EQUAL(w.calls, 2);
    w = (work_t){ 0, { APR_NOTFOUND } };
    CU_ASSERT_EQUAL(run(&w), APR_NOTFOUND);
    w = (work_t){ 0, { APR_EAGAIN } };
    CU_ASSERT_EQUAL(run(&w), APR_ECONNREFUSED);         /* busy: try again later */
    CU_ASSERT_EQUAL(w.calls, 1);
}

/** While it is known to be away nobody waits. */
TEST(database, is_not_asked_when_it_is_away)
{
    work_t w = { 0, { APR_SUCCESS } };
    const char *why;

    test_server(TEST_YAML);
    test_database();
    atomic_store(&llmp_database_state()->heartbeat.state, 6);
    CU_ASSERT_EQUAL(llmp_database_run(LLMP_ASK_KEY, work, &w, test_pool, &why), APR_ECONNREFUSED);
    CU_ASSERT_EQUAL(w.calls, 0);
    ASSERT_STR(why, "disconnected");
}
