/* SPDX-License-Identifier: Apache-2.0 */
#include <ap_provider.h>
#include <apr_strings.h>
#include "httpd/proxy.h"
#include "httpd/store.h"
#include "llm_sink.h"
#include "mod_llm_proxy/sink/relay.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/sink/spend_files.h"
#include "store/record/ring.h"

/** What a sink of a test's does, and what it was given. */
static struct {
    apr_status_t opens, takes;
    int opened, closed, records;
    const char *last;           /**< model of the last one */
} seen;

static apr_status_t open_it(server_rec *s, apr_pool_t *p, void **state)
{
    CU_ASSERT_PTR_EQUAL(s, llmp.server);
    CU_ASSERT_PTR_NOT_NULL(p);
    *state = &seen;
    seen.opened++;
    return seen.opens;
}

static apr_status_t take(void *state, const llm_record_t *const *records, int n, apr_pool_t *p)
{
    (void)p;
    CU_ASSERT_PTR_EQUAL(state, &seen);
    if (seen.takes == APR_SUCCESS) {
        seen.records += n;
        seen.last = apr_pstrdup(test_pool, records[n - 1]->model_group);
    }
    return seen.takes;
}

static void close_it(void *state)
{
    CU_ASSERT_PTR_EQUAL(state, &seen);
    seen.closed++;
}

static const llm_sink_t sink = { "file", open_it, take, close_it };

static apr_pool_t *p;

static void begin(void)
{
    server_rec *s = test_server(TEST_YAML);

    test_database();
    memset(&seen, 0, sizeof(seen));
    apr_pool_create(&p, test_pool);
    ap_register_provider(test_pool, LLM_SINK_GROUP, "file", LLM_SINK_VERSION, &sink);
    llmp_relay_child(s, test_child());
}

/** What later tests of this process find: no sinks. */
static void end(void)
{
    llmp_relay_close();
    llmp.database = 0;
    llmp_relay_child(llmp.server, test_child());
}

static void call(void)
{
    request_rec *r = test_chat("");

    httpd_upstream_json(200, "", "{\"choices\":[]}");
    test_run(r);
    test_over(r);
}

TEST(relay, gives_what_there_is)
{
    begin();
    CU_ASSERT_FALSE(llmp_relay(p));
    CU_ASSERT_EQUAL(seen.opened, 1);
    CU_ASSERT_EQUAL(seen.records, 0);
    call();
    call();
    CU_ASSERT_FALSE(llmp_relay(p));
    CU_ASSERT_EQUAL(seen.records, 2);
    ASSERT_STR(seen.last, "m");
    CU_ASSERT_FALSE(llmp_relay(p));
    CU_ASSERT_EQUAL(seen.records, 2);
    end();
    CU_ASSERT_EQUAL(seen.opened, 1);
    CU_ASSERT_EQUAL(seen.closed, 1);
}

TEST(relay, gives_it_again)
{
    begin();
    call();
    seen.opens = APR_EGENERAL;
    CU_ASSERT_FALSE(llmp_relay(p));
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM486: the sink file cannot be opened"));
    seen.opens = APR_SUCCESS;
    seen.takes = APR_EGENERAL;
    CU_ASSERT_FALSE(llmp_relay(p));
    CU_ASSERT_EQUAL(seen.records, 0);
    seen.takes = APR_SUCCESS;
    CU_ASSERT_FALSE(llmp_relay(p));
    CU_ASSERT_EQUAL(seen.records, 1);
    CU_ASSERT_EQUAL(seen.opened, 2);
    end();
}

/** A batch is 200: the others have their turn, then there is more. */
TEST(relay, a_batch_at_a_time)
{
    begin();
    for (int i = 0; i < 250; i++) {
        call();
    }
    CU_ASSERT(llmp_relay(p));
    CU_ASSERT_EQUAL(seen.records, 200);
    CU_ASSERT_FALSE(llmp_relay(p));
    CU_ASSERT_EQUAL(seen.records, 250);
    end();
}

TEST(relay, tells_what_was_lost)
{
    llm_spend_sink_t *place;
    llm_spend_cursor_t c;

    begin();
    CU_ASSERT_EQUAL(llm_spend_ring_sink(llmp_spend_ring(), "file", &place), APR_SUCCESS);
    llm_spend_sink_cursor(place, &c);
    c.lost = 7;
    llm_spend_sink_done(place, &c);
    llmp_relay(p);
    llmp_relay(p);
    CU_ASSERT_EQUAL(httpd_logged_times("LLM487: the sink file was too slow for 7 records"), 1);
    end();
}

/** Places of those that are gone are free at a start, and at no graceful restart. */
/** What is too large for the ring the ledger has, and the sink does not: that is told. */
TEST(relay, tells_what_went_by)
{
    begin();
    call();
    CU_ASSERT_EQUAL(llmp_relay(p), 0);
    CU_ASSERT_PTR_NULL(httpd_logged("LLM490"));
    llmp.spend_ring_bytes = 16;         /* nothing fits into a sixteenth of that */
    call();
    call();
    CU_ASSERT_EQUAL(llmp_relay(p), 0);
    CU_ASSERT_EQUAL(llmp_relay(p), 0);
    CU_ASSERT_EQUAL(seen.records, 1);
    CU_ASSERT_EQUAL(httpd_logged_times("LLM490: 2 records were too large"), 1);
    llmp.spend_ring_bytes = 1 << 20;
    end();
}

TEST(relay, has_no_room_for_more)
{
    llm_spend_sink_t *place;

    begin();
    for (int i = 1; i < LLM_SPEND_SINKS; i++) {
        CU_ASSERT_EQUAL(llm_spend_ring_sink(llmp_spend_ring(), apr_itoa(test_pool, i), &place),
                        APR_SUCCESS);
    }
    httpd.generation = 1;
    llmp_relay_open(test_pool);
    CU_ASSERT_EQUAL(llm_spend_ring_sink(llmp_spend_ring(), "more", &place), APR_ENOSPC);
    httpd.generation = 0;
    llmp_relay_open(test_pool);
    for (int i = 1; i < LLM_SPEND_SINKS; i++) {
        CU_ASSERT_EQUAL(llm_spend_ring_sink(llmp_spend_ring(), apr_itoa(test_pool, -i), &place),
                        APR_SUCCESS);
    }
    CU_ASSERT_EQUAL(llm_spend_ring_sink(llmp_spend_ring(), "file", &place), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_spend_ring_sink(llmp_spend_ring(), "more", &place), APR_ENOSPC);
    end();
}

TEST(relay, a_sink_without_a_place)
{
    llm_spend_sink_t *place;

    test_server(TEST_YAML);
    test_database();
    for (int i = 0; i < LLM_SPEND_SINKS; i++) {
        llm_spend_ring_sink(llmp_spend_ring(), apr_itoa(test_pool, i), &place);
    }
    ap_register_provider(test_pool, LLM_SINK_GROUP, "file", LLM_SINK_VERSION, &sink);
    llmp_relay_child(llmp.server, test_child());
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM485: the ring of records has no room for the sink"));
    end();
}
