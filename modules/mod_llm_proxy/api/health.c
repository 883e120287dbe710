/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <mpm_common.h>
#include <ap_mpm.h>
#include "mod_llm_proxy/attempt.h"
#include "mod_llm_proxy/auth/auth.h"
#include "mod_llm_proxy/heartbeat.h"
#include "mod_llm_proxy/respond.h"
#include "mod_llm_proxy/route.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/upstream/call.h"

static int respond_text(llmp_req_t *q, int status, const char *json)
{
    return llmp_respond_json(q, status, json, strlen(json));
}

int llmp_api_liveness(llmp_req_t *q)
{
    int state = AP_MPMQ_RUNNING;

    if (ap_mpm_query(AP_MPMQ_MPM_STATE, &state) == APR_SUCCESS && state == AP_MPMQ_STOPPING) {
        return respond_text(q, HTTP_SERVICE_UNAVAILABLE, "{\"status\":\"shutting_down\"}");
    }
    return respond_text(q, HTTP_OK, "\"I'm alive!\"");
}

int llmp_api_readiness(llmp_req_t *q)
{
    if (!llmp.database) {
        return respond_text(q, HTTP_OK, "{\"status\":\"healthy\",\"db\":\"Not connected\"}");
    }
    if (!llmp_database_ready()) {
        return respond_text(q, HTTP_SERVICE_UNAVAILABLE,
                            "{\"status\":\"unhealthy\",\"db\":\"disconnected\"}");
    }
    if (!q->config->disable_spend_logs && !llmp_ledger_has_room()) {
        return respond_text(q, HTTP_SERVICE_UNAVAILABLE,
                            apr_psprintf(q->r->pool, "{\"status\":\"unhealthy\","
                                         "\"db\":\"connected\",\"spend\":\"cannot be recorded\","
                                         "\"spend_records_lost\":%" APR_UINT64_T_FMT "}",
                                         llmp_ledger_lost()));
    }
    return respond_text(q, HTTP_OK, "{\"status\":\"healthy\",\"db\":\"connected\"}");
}

int llmp_api_test(llmp_req_t *q)
{
    return respond_text(q, HTTP_OK, "{\"route\":\"/test\"}");
}

/* -- /health: one small call to every deployment, all at once -------------------------------- */

#define PROBE_TIMEOUT apr_time_from_sec(30)
#define PROBE_ANSWER  (1 << 20)
#define PROBE_AT_ONCE 64

static const char *const probe_bodies[LLM_OP_COUNT] = {
    [LLM_OP_CHAT] = "{\"model\":\"m\",\"max_tokens\":16,"
                    "\"messages\":[{\"role\":\"user\",\"content\":\"What's 1+1?\"}]}",
    [LLM_OP_COMPLETION] = "{\"model\":\"m\",\"prompt\":\"1+1=\",\"max_tokens\":16}",
    [LLM_OP_EMBEDDING] = "{\"model\":\"m\",\"input\":[\"test from llm gateway\"]}",
};

typedef struct probe_t {
    llmp_attempt_t a;
    int started;
} probe_t;

static llm_op_e probe_op(const llm_deployment_t *d)
{
    if (d->mode != NULL && strcmp(d->mode, "embedding") == 0) {
        return LLM_OP_EMBEDDING;
    }
    return d->mode != NULL && strcmp(d->mode, "completion") == 0 ? LLM_OP_COMPLETION : LLM_OP_CHAT;
}

static apr_status_t probe_head(void *baton, const llm_head_t *h)
{
    probe_t *pr = baton;

    (void)h;
    llm_buf_init(&pr->a.body, pr->a.q->r->pool, 1024, PROBE_ANSWER);
    return APR_SUCCESS;
}

static apr_status_t probe_data(void *baton, const char *data, apr_size_t n)
{
    llm_buf_add(&((probe_t *)baton)->a.body, data, n);
    return APR_SUCCESS;
}

/** Make the call ready; what cannot even be made is unhealthy for that reason. */
static void probe_start(probe_t *pr, llmp_req_t *from, const llm_deployment_t *d)
{
    llmp_req_t *q = apr_pmemdup(from->r->pool, from, sizeof(*from));
    const char *body = probe_bodies[probe_op(d)];

    q->scan = apr_palloc(q->r->pool, sizeof(*q->scan));
    q->body = (llm_str_t){ body, strlen(body) };
    llm_scan_object(q->scan, q->body.p, q->body.n, &(llm_json_err_t){ 0 });
    q->call.op = probe_op(d);
    q->ctl.drop_params = 1;
    q->attempt = (llmr_attempt_t){ .deployment = d, .group = d->group,
                                   .timeout = PROBE_TIMEOUT };
    q->attempt.upstream_model = llm_config_upstream_model(d, d->group, q->r->pool);
    pr->a.q = q;
    if (d->mock_response != NULL || llmp_attempt_prepare(&pr->a) != APR_SUCCESS) {
        return;
    }
    pr->a.x = (llmp_exchange_t){ .r = q->r, .req = &pr->a.http,
                                 .to = { probe_head, probe_data, pr },
                                 .first_timeout = PROBE_TIMEOUT, .idle_timeout = PROBE_TIMEOUT };
    pr->a.x.connect_timeout = llmp_sconf(q->r->server)->connect_timeout;
    pr->a.x.deadline = apr_time_now() + PROBE_TIMEOUT;
    pr->started = llmp_exchange_init(&pr->a.x) == APR_SUCCESS;
    if (!pr->started) {
        pr->a.err = llm_err_make(q->r->pool, LLM_ERR_CONNECTION, 0, "its URL cannot be called");
    }
}

static const llm_err_t *probe_error(probe_t *pr)
{
    return pr->a.err == NULL && pr->started ? llmp_attempt_error(&pr->a) : pr->a.err;
}

static void show_endpoint(json_object *list, const llmp_req_t *q, const llm_deployment_t *d,
                          const char *api_base, const llm_err_t *err)
{
    json_object *o = llm_json_add_object(list, NULL);

    llm_json_set_str(o, "model", d->model);
    llm_json_set_str(o, "model_id", d->id);
    if (q->key->master) {
        llm_json_set_str(o, "api_base", api_base);
    }
    if (err != NULL) {
        llm_json_set_str(o, "error", err->message);
    }
}

static void run_probes(llmp_req_t *q, probe_t *probes, const llm_deployment_t **all, int n)
{
    llmp_exchange_t *x[PROBE_AT_ONCE];

    for (int from = 0; from < n; from += PROBE_AT_ONCE) {
        int running = 0;

        for (int i = from; i < n && i < from + PROBE_AT_ONCE; i++) {
            probe_start(&probes[i], q, all[i]);
            if (probes[i].started) {
                x[running++] = &probes[i].a.x;
            }
        }
        llmp_fanout(x, running, q->r->pool);
    }
}

/** The deployments a query names: all, those of model=, or the one of model_id=. */
static const llm_deployment_t **choose(llmp_req_t *q, int *n, int *targeted)
{
    const char *model = llmp_query_value(q->r, "model"), *id = llmp_query_value(q->r, "model_id");
    const apr_array_header_t *all = q->config->deployments;
    const llm_deployment_t **chosen = apr_palloc(q->r->pool, (apr_size_t)(all->nelts + 1) *
                                                                 sizeof(*chosen));

    *n = 0;
    *targeted = model != NULL || id != NULL;
    for (int i = 0; i < all->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(all, i, const llm_deployment_t *);

        if (d->made_from == NULL && !strchr(d->model, '*') &&
            (id == NULL || strcmp(d->id, id) == 0) &&
            (model == NULL || strcmp(d->group, model) == 0 || strcmp(d->model, model) == 0) &&
            llmp_may_use_model(q, d->group)) {
            chosen[(*n)++] = d;
        }
    }
    return chosen;
}

int llmp_api_health(llmp_req_t *q)
{
    int n, targeted, healthy = 0;
    const llm_deployment_t **all = choose(q, &n, &targeted);
    probe_t *probes = apr_pcalloc(q->r->pool, ((apr_size_t)n + 1) * sizeof(*probes));
    json_object *o = llm_json_new_object(q->r->pool);
    json_object *good = llm_json_add_array(o, "healthy_endpoints");
    json_object *bad = llm_json_add_array(o, "unhealthy_endpoints");

    if (!q->key->master) {
        apr_table_setn(q->r->headers_out, "Litellm-Health-Field-Notice",
                       "api_base is shown to admin keys only");
    }
    run_probes(q, probes, all, n);
    for (int i = 0; i < n; i++) {
        const llm_err_t *err = probe_error(&probes[i]);

        healthy += err == NULL;
        show_endpoint(err ? bad : good, q, all[i], probes[i].a.q->api_base, err);
    }
    llm_json_set_int(o, "healthy_count", healthy);
    llm_json_set_int(o, "unhealthy_count", n - healthy);
    return llmp_respond_tree(q, targeted && healthy == 0 ? HTTP_SERVICE_UNAVAILABLE : HTTP_OK, o);
}
