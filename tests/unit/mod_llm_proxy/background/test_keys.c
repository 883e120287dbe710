/* SPDX-License-Identifier: Apache-2.0 */
#include "base/crypto/digest.h"
#include "httpd/store.h"
#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/background/keys.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/caller/table.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/database/state.h"

#define AWAY 6

static const char *text;
static apr_pool_t *p;

/** A server whose one key is known; the job runs where a test calls it, in no thread. */
static void begin(void)
{
    test_server(TEST_YAML);
    test_database();
    text = test_key("\"key_alias\":\"al\"");
    llmp_keys_child();
    apr_pool_create(&p, test_pool);
}

static void end(void)
{
    llmp_keys_cut();
    llmp_keys_close();
}

static apr_status_t find(const llmp_key_t **key)
{
    llmp_req_t *q = test_claimed(test_asked("GET", "/v1/models", NULL));
    unsigned char digest[32];

    llm_sha256(text, strlen(text), digest);
    return llmp_key_find(q, digest, 1, key);
}

static const char *alias(void)
{
    const llmp_key_t *key;

    return find(&key) == APR_SUCCESS ? key->alias : NULL;
}

/** The database was away, and is there again. */
static void comes_back(void)
{
    atomic_fetch_add(&llmp_database_state()->heartbeat.returns, 1);
}

static int run(void)
{
    int more = llmp_do_keys(llmp.server, p);

    apr_pool_clear(p);
    return more;
}

static void rename_key(const char *sql)
{
    test_sql(sql);
    comes_back();
}

TEST(keys, what_others_changed_is_seen)
{
    begin();
    ASSERT_STR(alias(), "al");
    CU_ASSERT_FALSE(run());
    rename_key("UPDATE \"LiteLLM_VerificationToken\" SET key_alias = 'bo'");
    ASSERT_STR(alias(), "al");                          /* nobody asked yet */
    CU_ASSERT_FALSE(run());
    ASSERT_STR(alias(), "bo");
    rename_key("DELETE FROM \"LiteLLM_VerificationToken\"");
    CU_ASSERT_FALSE(run());
    CU_ASSERT_PTR_NULL(alias());
    end();
}

/** As if it had been asked for long ago. @return 1: it is still so */
static int is_old(int make)
{
    int old = 0;

    for (apr_uint32_t i = 0; i < llmp_keys()->slots; i++) {
        llmp_key_slot_t *slot = &llmp_key_slots()[i];

        if (slot->len > 0 && make) {
            atomic_store(&slot->loaded, 1);
        }
        old += slot->len > 0 && atomic_load(&slot->loaded) == 1;
    }
    return old;
}

/** A round is over for ten seconds, but for records that became uncertain. */
TEST(keys, the_next_round_is_later)
{
    begin();
    ASSERT_STR(alias(), "al");
    CU_ASSERT_EQUAL(is_old(1), 1);
    CU_ASSERT_FALSE(run());
    CU_ASSERT_EQUAL(is_old(0), 0);
    is_old(1);
    CU_ASSERT_FALSE(run());
    CU_ASSERT_EQUAL(is_old(0), 1);                      /* it does not ask */
    llmp_keys_are_uncertain();
    CU_ASSERT_FALSE(run());
    CU_ASSERT_EQUAL(is_old(0), 0);
    end();
}

/** A table that is missing: uncertain records wait for the time of the next try. */
TEST(keys, a_round_that_fails)
{
    begin();
    ASSERT_STR(alias(), "al");
    is_old(1);
    test_sql("ALTER TABLE \"LiteLLM_VerificationToken\" RENAME TO gone");
    CU_ASSERT_FALSE(run());
    test_sql("ALTER TABLE gone RENAME TO \"LiteLLM_VerificationToken\"");
    llmp_keys_are_uncertain();
    CU_ASSERT_FALSE(run());
    CU_ASSERT_EQUAL(is_old(0), 1);
    comes_back();
    CU_ASSERT_FALSE(run());
    CU_ASSERT_EQUAL(is_old(0), 0);
    end();
}

TEST(keys, a_database_that_is_away)
{
    begin();
    ASSERT_STR(alias(), "al");
    atomic_store(&llmp_database_state()->heartbeat.state, AWAY);
    CU_ASSERT(run());                                   /* it looks again within a moment */
    test_sql("UPDATE \"LiteLLM_VerificationToken\" SET key_alias = 'bo'");
    atomic_store(&llmp_database_state()->heartbeat.state, 1);
    comes_back();
    CU_ASSERT_FALSE(run());
    ASSERT_STR(alias(), "bo");
    end();
}

TEST(keys, without_a_database)
{
    begin();
    llmp.database = 0;
    CU_ASSERT_FALSE(run());
    end();
}
