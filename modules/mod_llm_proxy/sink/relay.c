/* SPDX-License-Identifier: Apache-2.0 */
#include "llm_sink.h"
#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/process/brought.h"
#include "mod_llm_proxy/shared/part.h"
#include "mod_llm_proxy/shared/state_dir.h"
#include "mod_llm_proxy/sink/relay.h"
#include "mod_llm_proxy/sink/spend_files.h"
#include "store/record/record.h"
#include "store/record/ring.h"

#define BATCH 200               /* records, so that one sink does not hold up the others for long */

/** A sink, and where it is in the ring. */
typedef struct relayed_t {
    const llm_sink_t *sink;
    llm_spend_sink_t *place;
    void *state;
    int open;
    apr_uint64_t lost_told;
} relayed_t;

static struct {
    server_rec *server;
    apr_pool_t *pool;
    relayed_t *sinks;
    int n;
} relay;

/** What the ring had no room for. */
static struct {
    _Atomic apr_uint64_t by;    /**< records of which nobody was told yet */
} *passed;

const llm_part_t llmp_part_relay = {
    .name = "relay", .version = 1, .bytes = sizeof(*passed), .at = (void **)&passed,
};

void llmp_relay_passed_by(void)
{
    atomic_fetch_add(&passed->by, 1);
}

const char *llmp_relay_check(apr_pool_t *p)
{
    return llmp_brought_names(p, "sink", llmp_brought(p, LLM_SINK_GROUP, LLM_SINK_VERSION), NULL);
}

void llmp_relay_open(apr_pool_t *ptemp)
{
    const apr_array_header_t *others = llmp_brought(ptemp, LLM_SINK_GROUP, LLM_SINK_VERSION);
    const char **names = apr_pcalloc(ptemp, ((apr_size_t)others->nelts + 1) * sizeof(*names));

    for (int i = 0; i < others->nelts; i++) {
        names[i] = APR_ARRAY_IDX(others, i, const llm_sink_t *)->name;
    }
    if (llmp_is_first_start()) {
        llm_spend_ring_sinks_keep(llmp_spend_ring(), names);
    }
}

static void add(const llm_sink_t *sink)
{
    relayed_t *one = &relay.sinks[relay.n];

    one->sink = sink;
    if (llm_spend_ring_sink(llmp_spend_ring(), sink->name, &one->place) == APR_SUCCESS) {
        one->lost_told = llm_spend_sink_lost(one->place);
        relay.n++;
    }
    else {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, relay.server, LLMLOG(485)
                     "the ring of records has no room for the sink %s: it is given none",
                     sink->name);
    }
}

void llmp_relay_child(server_rec *s, apr_pool_t *pchild)
{
    const apr_array_header_t *others = llmp_brought(pchild, LLM_SINK_GROUP, LLM_SINK_VERSION);

    memset(&relay, 0, sizeof(relay));
    relay.server = s;
    relay.pool = s->process->pool;      /* a job that is left behind outlives pchild */
    relay.sinks = apr_pcalloc(relay.pool, ((apr_size_t)others->nelts + 1) * sizeof(relayed_t));
    for (int i = 0; llmp.database && i < others->nelts; i++) {
        add(APR_ARRAY_IDX(others, i, const llm_sink_t *));
    }
}

static int is_open(relayed_t *one)
{
    apr_status_t rv = APR_SUCCESS;

    if (!one->open && one->sink->open != NULL) {
        rv = one->sink->open(relay.server, relay.pool, &one->state);
    }
    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, rv, relay.server, LLMLOG(486)
                     "the sink %s cannot be opened: its records wait, as long as the ring has room",
                     one->sink->name);
    }
    one->open = rv == APR_SUCCESS;
    return one->open;
}

static void tell_lost(relayed_t *one)
{
    apr_uint64_t lost = llm_spend_sink_lost(one->place);

    if (lost > one->lost_told) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, relay.server, LLMLOG(487)
                     "the sink %s was too slow for %" APR_UINT64_T_FMT " records, which it did not "
                     "get; %" APR_UINT64_T_FMT " since the ring was made", one->sink->name,
                     lost - one->lost_told, lost);
        one->lost_told = lost;
    }
}

/** Records at the cursor; a damaged one, which the ledger tells of, is passed over. */
static apr_array_header_t *read_batch(llm_spend_cursor_t *c, apr_pool_t *p)
{
    apr_array_header_t *records = apr_array_make(p, BATCH, sizeof(llm_record_t *));
    const char *bytes;
    apr_size_t n;

    while (records->nelts < BATCH &&
           llm_spend_sink_next(llmp_spend_ring(), c, &bytes, &n, p) == APR_SUCCESS) {
        llm_record_t *record = apr_palloc(p, sizeof(*record));

        if (llm_spend_decode(record, bytes, n, NULL, p) == APR_SUCCESS) {
            APR_ARRAY_PUSH(records, llm_record_t *) = record;
        }
    }
    return records;
}

/** @return 1: there is more */
static int give(relayed_t *one, apr_pool_t *p)
{
    apr_array_header_t *records;
    llm_spend_cursor_t c;

    llm_spend_sink_cursor(one->place, &c);
    records = read_batch(&c, p);
    if (records->nelts > 0 &&
        one->sink->take(one->state, (const llm_record_t *const *)records->elts, records->nelts,
                        p) != APR_SUCCESS) {
        return 0;
    }
    llm_spend_sink_done(one->place, &c);
    tell_lost(one);
    return records->nelts == BATCH;
}

/** What the ring had no room for, the ledger has from its journal, which is its own. */
static void tell_passed(void)
{
    apr_uint64_t n = atomic_exchange(&passed->by, 0);

    if (n > 0) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, relay.server, LLMLOG(490)
                     "%" APR_UINT64_T_FMT " records were too large for the ring of records, or "
                     "found it full: other modules' sinks do not get them", n);
    }
}

int llmp_relay(apr_pool_t *p)
{
    int more = 0;

    if (relay.n > 0) {
        tell_passed();
    }

    for (int i = 0; i < relay.n; i++) {
        more |= is_open(&relay.sinks[i]) && give(&relay.sinks[i], p);
        apr_pool_clear(p);
    }
    return more;
}

void llmp_relay_close(void)
{
    for (int i = 0; i < relay.n; i++) {
        if (relay.sinks[i].open && relay.sinks[i].sink->close != NULL) {
            relay.sinks[i].sink->close(relay.sinks[i].state);
        }
        relay.sinks[i].open = 0;
    }
}
