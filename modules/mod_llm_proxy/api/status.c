/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include <apr_shm.h>
#include <http_core.h>
#include <mod_status.h>
#include "base/pid.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/shared/parallel_limit.h"
#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/api/status.h"
#include "store/record/ring.h"

#define RETAINED  "llm_proxy_calls"
#define MAX_SHOWN 200           /* deployments on one page */

/** Calls of one child, in a cache line of its own. */
typedef struct calls_t {
    _Atomic apr_int64_t pid;    /**< 0: free */
    _Atomic apr_int64_t under_way, ended;
    char apart[40];
} calls_t;

static calls_t *all, *mine;

apr_status_t llmp_status_open(server_rec *s)
{
    calls_t **kept = ap_retained_data_get(RETAINED);
    apr_shm_t *shm;
    apr_status_t rv;

    if (kept == NULL) {
        kept = ap_retained_data_create(RETAINED, sizeof(*kept));
    }
    if (*kept == NULL) {
        rv = apr_shm_create(&shm, LLMP_CHILD_ROWS * sizeof(calls_t), NULL, s->process->pool);
        if (rv != APR_SUCCESS) {
            ap_log_error(APLOG_MARK, APLOG_CRIT, rv, s, LLMLOG(216)
                         "no shared memory for the counts of calls");
            return rv;
        }
        *kept = apr_shm_baseaddr_get(shm);
        memset(*kept, 0, LLMP_CHILD_ROWS * sizeof(calls_t));
    }
    all = *kept;
    return APR_SUCCESS;
}

static apr_status_t give_back(void *row)
{
    atomic_store(&((calls_t *)row)->under_way, 0);
    atomic_store(&((calls_t *)row)->pid, 0);
    return APR_SUCCESS;
}

void llmp_status_child(apr_pool_t *pchild)
{
    mine = NULL;
    for (int i = 0; all != NULL && mine == NULL && i < LLMP_CHILD_ROWS; i++) {
        apr_int64_t pid = atomic_load(&all[i].pid);

        if ((pid == 0 || llmp_process_is_gone(pid)) &&
            atomic_compare_exchange_strong(&all[i].pid, &pid, (apr_int64_t)llm_pid())) {
            mine = &all[i];
            atomic_store(&mine->under_way, 0);
            apr_pool_cleanup_register(pchild, mine, give_back, apr_pool_cleanup_null);
        }
    }
}

static apr_status_t call_ended(void *row)
{
    atomic_fetch_sub_explicit(&((calls_t *)row)->under_way, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&((calls_t *)row)->ended, 1, memory_order_relaxed);
    return APR_SUCCESS;
}

int llmp_status_count(request_rec *r)
{
    if (mine != NULL && r->handler != NULL && strcmp(r->handler, LLMP_HANDLER) == 0) {
        atomic_fetch_add_explicit(&mine->under_way, 1, memory_order_relaxed);
        apr_pool_cleanup_register(r->pool, mine, call_ended, apr_pool_cleanup_null);
    }
    return DECLINED;
}

/* -- the page --------------------------------------------------------------------------------- */

typedef struct totals_t {
    apr_int64_t under_way, ended;
} totals_t;

static totals_t count_calls(void)
{
    totals_t t = { 0, 0 };

    for (int i = 0; all != NULL && i < LLMP_CHILD_ROWS; i++) {
        apr_int64_t pid = atomic_load(&all[i].pid);

        t.ended += atomic_load(&all[i].ended);
        if (pid != 0 && !llmp_process_is_gone(pid)) {
            t.under_way += atomic_load(&all[i].under_way);
        }
    }
    return t;
}

static const char *database_word(void)
{
    const char *word = llmp.database ? llmp_database_condition() : "none";

    return strcmp(word, "connected") == 0 ? "reached"
           : strcmp(word, "disconnected") == 0 ? "not reached" : word;
}

/** Of a deployment that is closed to one caller alone as well: he has no other way to see it. */
static apr_interval_time_t cooling(const llm_dstate_t *st, apr_time_t now)
{
    apr_time_t until = st != NULL ? atomic_load(&st->cooldown_until) : 0;
    apr_time_t for_one = st != NULL ? llm_dstate_closed_until(st) : 0;

    until = until > for_one ? until : for_one;
    return until > now ? until - now : 0;
}

static int count_cooling(apr_time_t now)
{
    int n = 0;

    for (int i = 0; i < llmp.config->deployments->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(llmp.config->deployments, i, llm_deployment_t *);

        n += cooling(llmp_deployment_state(d), now) > 0;
    }
    return n;
}

/** Models of wildcards that cool down alone: their deployments do not. */
static int count_models_cooling(apr_time_t now)
{
    int n = 0;

    for (int i = 0; llmp_models_held() > 0 && i < LLMP_MODEL_STATES; i++) {
        n += cooling(&llmp_model_states()[i], now) > 0;
    }
    return n;
}

/** What "?auto" prints: a name and a value a line, for programs. */
static void print_plain(request_rec *r, apr_time_t now)
{
    totals_t calls = count_calls();
    llm_spend_ring_stats_t ring;

    llmp_spend_stats(&ring);
    ap_rprintf(r, "GatewayCallsUnderWay: %" APR_INT64_T_FMT "\n", calls.under_way);
    ap_rprintf(r, "GatewayCalls: %" APR_INT64_T_FMT "\n", calls.ended);
    ap_rprintf(r, "GatewayDeployments: %d\n", llmp.config->deployments->nelts);
    ap_rprintf(r, "GatewayDeploymentsCooling: %d\n", count_cooling(now));
    ap_rprintf(r, "GatewayModelsCooling: %d\n", count_models_cooling(now));
    ap_rprintf(r, "GatewaySpendRingUsed: %" APR_UINT64_T_FMT "\n", ring.used);
    ap_rprintf(r, "GatewaySpendRingSize: %" APR_UINT64_T_FMT "\n", ring.size);
    ap_rprintf(r, "GatewaySpendWaiting: %d\n", llmp_spend_waiting());
    ap_rprintf(r, "GatewayRefusalsUnrecorded: %" APR_UINT64_T_FMT "\n", llmp_ledger_unkept());
    ap_rprintf(r, "GatewayDatabase: %s\n", database_word());
}

static void print_deployment(request_rec *r, const llm_deployment_t *d, apr_time_t now)
{
    const llm_dstate_t *st = llmp_deployment_state(d);
    apr_interval_time_t left = cooling(st, now);

    ap_rprintf(r, "<tr><td>%s</td><td>%s</td><td>%s</td>", ap_escape_html(r->pool, d->group),
               ap_escape_html(r->pool, d->model), ap_escape_html(r->pool, d->id));
    if (st == NULL) {
        ap_rputs("<td colspan=\"4\">no slot: LLMDeploymentSlots</td></tr>\n", r);
        return;
    }
    ap_rprintf(r, "<td>%" APR_UINT64_T_FMT "</td><td>%" APR_UINT64_T_FMT "</td><td>%"
               APR_INT64_T_FMT "</td><td>", atomic_load(&st->attempts),
               atomic_load(&st->failures), atomic_load(&st->last_status));
    if (left > 0) {
        ap_rprintf(r, "%.1f s", (double)left / APR_USEC_PER_SEC);
    }
    ap_rputs("</td></tr>\n", r);
}

static void print_deployments(request_rec *r, apr_time_t now)
{
    int n = llmp.config->deployments->nelts, models = count_models_cooling(now);

    ap_rputs("<table border=\"0\"><tr><th>Model</th><th>Upstream</th><th>Deployment</th>"
             "<th>Attempts</th><th>Failed</th><th>Last failure</th><th>Cooling down</th></tr>\n",
             r);
    for (int i = 0; i < n && i < MAX_SHOWN; i++) {
        print_deployment(r, APR_ARRAY_IDX(llmp.config->deployments, i, llm_deployment_t *), now);
    }
    ap_rputs("</table>\n", r);
    if (models > 0) {
        ap_rprintf(r, "<p>%d models of wildcards are cooling down</p>\n", models);
    }
    if (n > MAX_SHOWN) {
        ap_rprintf(r, "<p>and %d more</p>\n", n - MAX_SHOWN);
    }
}

static void print_page(request_rec *r, apr_time_t now)
{
    totals_t calls = count_calls();
    llm_spend_ring_stats_t ring;

    llmp_spend_stats(&ring);
    ap_rputs("<hr>\n<h2>LLM gateway</h2>\n<dl>", r);
    ap_rprintf(r, "<dt>%" APR_INT64_T_FMT " calls under way, %" APR_INT64_T_FMT
               " ended since the start</dt>\n", calls.under_way, calls.ended);
    ap_rprintf(r, "<dt>Spend ring: %" APR_UINT64_T_FMT " of %" APR_UINT64_T_FMT
               " bytes used, %s</dt>\n", ring.used, ring.size,
               llmp_spend_waiting() ? "rows wait to be written" : "all rows are written");
    ap_rprintf(r, "<dt>Refusals without a valid key and without a row: %" APR_UINT64_T_FMT
               "</dt>\n", llmp_ledger_unkept());
    ap_rprintf(r, "<dt>Database: %s</dt>\n", database_word());
    ap_rprintf(r, "<dt>Configuration: %s</dt>\n</dl>\n",
               ap_escape_html(r->pool, llmp.config_file));
    print_deployments(r, now);
}

static int status_page(request_rec *r, int flags)
{
    if (llmp.config == NULL || !llmp_parts_are_open()) {
        return DECLINED;
    }
    if (flags & AP_STATUS_SHORT) {
        print_plain(r, apr_time_now());
    }
    else {
        print_page(r, apr_time_now());
    }
    return OK;
}

void llmp_status_hooks(void)
{
    APR_OPTIONAL_HOOK(ap, status_hook, status_page, NULL, NULL, APR_HOOK_MIDDLE);
}
