/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
#include "httpd/store.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/shared/memory.h"

/** As heartbeat.c numbers what is wrong, the worst last. */
enum { UNKNOWN, HERE, READ_ONLY, NO_LEDGER, NO_KEYS, LOCKED, AWAY };

TEST(heartbeat, what_is_told)
{
    static const struct {
        int state, away, here;
        const char *shown, *complaint, *without_ledger;
    } cases[] = {
        { HERE, 0, 1, "connected", NULL, NULL },
        { READ_ONLY, 0, 1, "read-only", "read-only", NULL },
        { NO_LEDGER, 0, 1, "takes no spend", "takes no spend", NULL },
        { NO_KEYS, 1, 0, "keys cannot be read", "keys cannot be read", "keys cannot be read" },
        { LOCKED, 1, 0, "keys are locked", "keys are locked", "keys are locked" },
        { AWAY, 1, 0, "disconnected", "disconnected", "disconnected" },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        atomic_store(&llmp_database_state()->heartbeat.state, cases[i].state);
        CU_ASSERT_EQUAL(llmp_database_away(), cases[i].away);
        CU_ASSERT_EQUAL(llmp_database_here(), cases[i].here);
        ASSERT_STR(llmp_database_condition(), cases[i].shown);
        ASSERT_STR(llmp_database_complaint(1), cases[i].complaint);
        ASSERT_STR(llmp_database_complaint(0), cases[i].without_ledger);
    }
}

/** A question that is not answered tells before its time limit does. */
TEST(heartbeat, silence)
{
    llmp_heartbeat_t *beat;

    test_server(TEST_YAML);
    beat = &llmp_database_state()->heartbeat;
    atomic_store(&beat->state, HERE);
    atomic_store(&beat->asked, apr_time_now() - apr_time_from_msec(700));
    CU_ASSERT_FALSE(llmp_database_away());
    CU_ASSERT_FALSE(llmp_database_here());
    ASSERT_STR(llmp_database_condition(), "disconnected");
    atomic_store(&beat->asked, apr_time_now() - apr_time_from_msec(1100));
    CU_ASSERT(llmp_database_away());
}

static const char *fault;

static const char *ledger_fault(void)
{
    return fault;
}

/** One process of the host asks; it makes the tables, and says that it is its turn. */
static void beat_until(int state)
{
    llmp_heartbeat_t *beat;

    test_server(TEST_YAML);
    test_database();
    beat = &llmp_database_state()->heartbeat;
    atomic_store(&beat->state, UNKNOWN);
    if (state == AWAY) {
        unlink(llmp.sqlite_file);
    }
    llmp_heartbeat_child(llmp.server, test_child(), ledger_fault);
    TEST_UNTIL(atomic_load(&beat->state) == state);
    CU_ASSERT_EQUAL(atomic_load(&beat->owner), getpid());
    apr_pool_destroy(test_child());
    CU_ASSERT_EQUAL(atomic_load(&beat->owner), 0);
}

TEST(heartbeat, finds_out)
{
    fault = NULL;
    beat_until(HERE);
    CU_ASSERT_EQUAL(atomic_load(&llmp_database_state()->migrated), 1);
    beat_until(AWAY);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("is not there any more"));
    fault = "rows are refused";
    beat_until(NO_LEDGER);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("rows are refused"));
}
