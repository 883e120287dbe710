/* SPDX-License-Identifier: Apache-2.0 */
#include <sqlite3.h>
#include <apr_strings.h>
#include "base/crypto/digest.h"
#include "httpd/store.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/caller/pending.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/shared/memory.h"

#define AWAY 6

static unsigned char digest[32];

static apr_status_t find(const char *text, int ask, const llmp_key_t **key)
{
    llmp_req_t *q = test_claimed(test_asked("GET", "/v1/models", NULL));

    llm_sha256(text, strlen(text), digest);
    return llmp_key_find(q, digest, ask, key);
}

TEST(cache, asks_once)
{
    const llmp_key_t *key;
    const char *text;

    test_server(TEST_YAML);
    test_database();
    text = test_key("\"key_alias\":\"al\",\"max_budget\":3,\"team_id\":\"t\"");
    CU_ASSERT_EQUAL(find(text, 0, &key), APR_INCOMPLETE);
    CU_ASSERT_EQUAL(find(text, 1, &key), APR_SUCCESS);
    ASSERT_STR(key->alias, "al");
    CU_ASSERT_DOUBLE_EQUAL(key->max_budget, 3, 0);
    test_sql("DELETE FROM \"LiteLLM_VerificationToken\"");
    CU_ASSERT_EQUAL(find(text, 0, &key), APR_SUCCESS);
    ASSERT_STR(key->team_id, "t");
    llmp_key_forget(digest);
    CU_ASSERT_EQUAL(find(text, 1, &key), APR_NOTFOUND);
    CU_ASSERT_PTR_NULL(key);
}

/** Who is nobody is remembered, until a key of that name is made. */
TEST(cache, unknown_keys)
{
    const llmp_key_t *key;

    test_server(TEST_YAML);
    test_database();
    CU_ASSERT_EQUAL(find("sk-made-later", 1, &key), APR_NOTFOUND);
    CU_ASSERT_EQUAL(find("sk-made-later", 0, &key), APR_NOTFOUND);      /* without asking */
    test_key("\"key\":\"sk-made-later\"");
    CU_ASSERT_EQUAL(find("sk-made-later", 1, &key), APR_SUCCESS);
}

TEST(cache, a_database_that_cannot_be_asked)
{
    const llmp_key_t *key;

    test_server(TEST_YAML);
    test_database();
    atomic_store(&llmp_database_state()->heartbeat.state, AWAY);
    CU_ASSERT_EQUAL(find("sk-any", 1, &key), APR_EGENERAL);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM40: a key could not be looked up"));
    CU_ASSERT_PTR_NULL(httpd_logged("sk-any"));
}

/** Nobody knows what such a row limits. */
TEST(cache, a_row_nobody_can_read)
{
    const llmp_key_t *key;
    const char *text;

    test_server(TEST_YAML);
    test_database();
    text = test_key("\"max_budget\":1");
    test_sql("UPDATE \"LiteLLM_VerificationToken\" SET max_budget = 'lots'");
    CU_ASSERT_EQUAL(find(text, 1, &key), APR_SUCCESS);
    ASSERT_STR(key->unreadable, "max_budget");
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM332"));
}

/** What waits to be written counts at once, and once. */
TEST(cache, spend_on_its_way)
{
    const llmp_key_t *key;
    char hash[65];
    const char *text;

    test_server(TEST_YAML);
    test_database();
    text = test_key("\"spend\":1.5");
    CU_ASSERT_EQUAL(find(text, 1, &key), APR_SUCCESS);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_spend(key), 1.5, 1e-12);
    llmp_key_add_spend(key, 0.25);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_spend(key), 1.75, 1e-12);
    llm_sha256_hex(text, strlen(text), hash);
    llmp_key_written(hash, 0.25, 1, apr_time_now());
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_spend(key), 1.75, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_pending(key->name), 0, 1e-12);
    CU_ASSERT_EQUAL(llmp_key_written("litellm_proxy_master_key", 1, 1, 0), 0);
    CU_ASSERT_EQUAL(llmp_key_written(NULL, 1, 1, 0), 0);
    llmp_key_waits(hash, 2);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_spend(key), 3.75, 1e-12);
}

/* -- a writer that is quicker than a look-up --------------------------------------------------- */

static char writes[65];         /* the hash of a key whose spend it has; empty: of none */

/** The key's row is read: now what waits is written. */
static int write_behind(unsigned what, void *none, void *statement, void *ns)
{
    (void)what;
    (void)none;
    (void)ns;
    if (writes[0] && strncmp(sqlite3_sql(statement), "SELECT", 6) == 0 &&
        strstr(sqlite3_sql(statement), "LiteLLM_VerificationToken") != NULL) {
        char hash[65];

        memcpy(hash, writes, sizeof(hash));
        writes[0] = '\0';
        test_sql("UPDATE \"LiteLLM_VerificationToken\" SET spend = spend + 2");
        llmp_key_written(hash, 2, 1, apr_time_now());
    }
    return 0;
}

static int watch(sqlite3 *db, char **why, const void *api)
{
    (void)why;
    (void)api;
    return sqlite3_trace_v2(db, SQLITE_TRACE_PROFILE, write_behind, NULL);
}

/** Behind the look-up it came into the database, before its end it waited no more. */
TEST(cache, spend_that_is_written_behind_a_look_up)
{
    const llmp_key_t *key;
    const char *text;

    test_server(TEST_YAML);
    sqlite3_auto_extension((void (*)(void))watch);
    test_database();
    text = test_key("\"max_budget\":3");
    llm_sha256_hex(text, strlen(text), writes);
    llmp_key_waits(writes, 2);
    CU_ASSERT_EQUAL(find(text, 1, &key), APR_SUCCESS);
    sqlite3_cancel_auto_extension((void (*)(void))watch);
    ASSERT_STR(writes, "");
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_pending(key->name), 0, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(llmp_key_spend(key), 2, 1e-12);
}

static apr_status_t refresh(llm_db_t *db, void *baton, apr_pool_t *p)
{
    llmp_key_walk_t walk = { 0 };
    apr_status_t rv;

    do {
        rv = llmp_key_refresh(db, *(apr_interval_time_t *)baton, &walk, p);
    } while (rv == APR_INCOMPLETE);
    return rv;
}

static apr_status_t refreshed(apr_interval_time_t max_age)
{
    const char *why;

    return llmp_database_run(LLMP_ASK_ADMIN, refresh, &max_age, test_pool, &why);
}

TEST(cache, is_refreshed_when_it_is_old)
{
    const llmp_key_t *key;
    const char *changed, *deleted;

    test_server(TEST_YAML);
    test_database();
    changed = test_key("\"key_alias\":\"before\"");
    deleted = test_key("");
    CU_ASSERT_EQUAL(find(changed, 1, &key), APR_SUCCESS);
    CU_ASSERT_EQUAL(find(deleted, 1, &key), APR_SUCCESS);
    test_sql("DELETE FROM \"LiteLLM_VerificationToken\" WHERE key_alias IS NULL");
    test_sql("UPDATE \"LiteLLM_VerificationToken\" SET key_alias = 'after'");
    CU_ASSERT_EQUAL(refreshed(apr_time_from_sec(60)), APR_SUCCESS);
    CU_ASSERT_EQUAL(find(changed, 0, &key), APR_SUCCESS);
    ASSERT_STR(key->alias, "before");           /* it is not old */
    CU_ASSERT_EQUAL(refreshed(-1000), APR_SUCCESS);
    CU_ASSERT_EQUAL(find(changed, 0, &key), APR_SUCCESS);
    ASSERT_STR(key->alias, "after");
    CU_ASSERT_EQUAL(find(deleted, 0, &key), APR_INCOMPLETE);
}
