/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/store.h"
#include "mod_llm_proxy/background/turn.h"
#include "mod_llm_proxy/background/watchdog.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/sink/spend.h"

/** The thread writes what waits, and what is left when its child ends. */
TEST(watchdog, writes_the_ledger)
{
    request_rec *r;
    server_rec *s = test_server(TEST_YAML);

    test_database();
    llmp_turn_mutex(test_pool);
    CU_ASSERT_EQUAL(llmp_turn_open(s), APR_SUCCESS);
    CU_ASSERT(strlen(test_key("")) > 0);                /* makes the tables */
    r = test_chat("");
    test_run(r);
    test_over(r);
    CU_ASSERT(llmp_spend_in_ring());
    llmp_watchdog_child(s, test_child());
    TEST_UNTIL(!llmp_spend_in_ring());
    ASSERT_STR(test_value("SELECT count(*) FROM \"LiteLLM_SpendLogs\""), "1");
    r = test_chat("");
    test_run(r);
    test_over(r);
    apr_pool_destroy(test_child());
    CU_ASSERT_FALSE(llmp_spend_in_ring());
    ASSERT_STR(test_value("SELECT count(*) FROM \"LiteLLM_SpendLogs\""), "2");
}
