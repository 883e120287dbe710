/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <mpm_common.h>
#include <ap_mpm.h>
#include "mod_llm_proxy/auth/model_access.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/call/probe.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/front/route.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "base/time.h"

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

/** What of the database would fail a call; NULL: nothing. */
static const char *complaint_of_database(const llmp_req_t *q)
{
    const char *complaint = llmp_database_complaint(!q->generation->config->disable_spend_logs);

    return complaint == NULL && llmp_database_is_closed() ? "takes no new connection" : complaint;
}

/** A member for the ledger, when it has no place for a row. */
static const char *complaint_of_ledger(const llmp_req_t *q)
{
    if (q->generation->config->disable_spend_logs || llmp_ledger_has_room()) {
        return NULL;
    }
    return apr_psprintf(q->r->pool, ",\"spend\":\"cannot be recorded\",\"spend_records_lost\":%"
                        APR_UINT64_T_FMT, llmp_ledger_lost());
}

int llmp_api_readiness(llmp_req_t *q)
{
    const char *database, *ledger;

    if (!llmp.database) {
        return respond_text(q, HTTP_OK, "{\"status\":\"healthy\",\"db\":\"Not connected\"}");
    }
    database = complaint_of_database(q);
    ledger = complaint_of_ledger(q);
    if (database == NULL && ledger == NULL) {
        return respond_text(q, HTTP_OK, "{\"status\":\"healthy\",\"db\":\"connected\"}");
    }
    return respond_text(q, HTTP_SERVICE_UNAVAILABLE,
                        apr_pstrcat(q->r->pool, "{\"status\":\"unhealthy\",\"db\":\"",
                                    database != NULL ? database : "connected", "\"",
                                    ledger != NULL ? ledger : "", "}", NULL));
}

int llmp_api_test(llmp_req_t *q)
{
    return respond_text(q, HTTP_OK, "{\"route\":\"/test\"}");
}

/* -- /health: what small calls to the deployments found --------------------------------------- */

static json_object *show_endpoint(json_object *list, const llmp_req_t *q, const llmp_finding_t *f)
{
    json_object *o = llm_json_add_object(list, NULL);

    llm_json_set_str(o, "model", f->deployment->model);
    if (!q->generation->config->health_check_details) {
        return o;
    }
    llm_json_set_str(o, "model_id", f->deployment->id);
    if (q->key->master && f->api_base != NULL) {
        llm_json_set_str(o, "api_base", f->api_base);
    }
    if (f->at != 0) {
        llm_json_set_str(o, "checked_at", llm_time_iso(q->r->pool, f->at));
    }
    return o;
}

static void show_failure(json_object *o, const llmp_req_t *q, const llmp_finding_t *f)
{
    const char *text = f->error != NULL ? f->error : "";

    if (!q->generation->config->health_check_details) {
        return;
    }
    if (q->key->master && f->detail != NULL) {
        text = apr_pstrcat(q->r->pool, text, " [", f->detail, "]", NULL);
    }
    llm_json_set_str(o, "error", text);
}

/** One that is neither healthy nor unhealthy, since nobody asked it. */
static void show_not_probed(json_object *list, const llmp_req_t *q, const llmp_finding_t *f)
{
    json_object *o = show_endpoint(list, q, f);

    if (f->deployment->mode != NULL) {
        llm_json_set_str(o, "mode", f->deployment->mode);
    }
    llm_json_set_str(o, "reason", f->not_probed);
}

/** The deployments a query names: all, those of model=, or the one of model_id=. */
static llmp_finding_t *choose(llmp_req_t *q, int *n, int *targeted)
{
    const char *model = llmp_query_value(q->r, "model"), *id = llmp_query_value(q->r, "model_id");
    const apr_array_header_t *all = q->generation->config->deployments;
    llmp_finding_t *chosen = apr_pcalloc(q->r->pool, (apr_size_t)(all->nelts + 1) *
                                                         sizeof(*chosen));

    *n = 0;
    *targeted = model != NULL || id != NULL;
    for (int i = 0; i < all->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(all, i, const llm_deployment_t *);

        if (d->made_from == NULL && !strchr(d->model, '*') &&
            (id == NULL || strcmp(d->id, id) == 0) &&
            (model == NULL || strcmp(d->group, model) == 0 || strcmp(d->model, model) == 0) &&
            llmp_may_use_model(q, d->group)) {
            chosen[(*n)++].deployment = d;
        }
    }
    return chosen;
}

/** All probes since the server's first start; they are charged to no key. */
static void show_probes(json_object *o)
{
    json_object *probes = llm_json_add_object(o, "probes");

    llm_json_set_int(probes, "made", (apr_int64_t)atomic_load(&llmp_probes()->made));
    llm_json_set_dbl(probes, "cost", atomic_load(&llmp_probes()->cost));
}

/** @param fails set when nobody is healthy and somebody, or everybody, is not */
static json_object *show_findings(const llmp_req_t *q, const llmp_finding_t *f, int n, int *fails)
{
    json_object *o = llm_json_new_object(q->r->pool);
    json_object *good = llm_json_add_array(o, "healthy_endpoints");
    json_object *bad = llm_json_add_array(o, "unhealthy_endpoints");
    json_object *unknown = llm_json_add_array(o, "not_probed_endpoints");

    for (int i = 0; i < n; i++) {
        if (f[i].not_probed != NULL) {
            show_not_probed(unknown, q, &f[i]);
        }
        else if (f[i].healthy) {
            show_endpoint(good, q, &f[i]);
        }
        else {
            show_failure(show_endpoint(bad, q, &f[i]), q, &f[i]);
        }
    }
    *fails = json_object_array_length(good) == 0 && (n == 0 || json_object_array_length(bad) > 0);
    llm_json_set_int(o, "healthy_count", (apr_int64_t)json_object_array_length(good));
    llm_json_set_int(o, "unhealthy_count", (apr_int64_t)json_object_array_length(bad));
    llm_json_set_int(o, "not_probed_count", (apr_int64_t)json_object_array_length(unknown));
    if (q->key->master) {
        show_probes(o);
    }
    return o;
}

/** A name that is none, as an unset variable of a script makes it, must not choose. */
static const char *empty_filter(request_rec *r)
{
    static const char *const names[] = { "model", "model_id" };

    for (int i = 0; i < 2; i++) {
        const char *value = llmp_query_value(r, names[i]);

        if (value != NULL && *value == '\0') {
            return names[i];
        }
    }
    return NULL;
}

int llmp_api_health(llmp_req_t *q)
{
    const llmp_sconf_t *sc = llmp_sconf(q->r->server);
    const char *empty = empty_filter(q->r);
    int n, targeted, fails;
    llmp_finding_t *f;
    json_object *o;

    if (empty != NULL) {
        return llmp_respond_error(q, llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0,
                                                  "%s= in the query names nothing", empty));
    }
    f = choose(q, &n, &targeted);
    if (!q->key->master) {
        apr_table_setn(q->r->headers_out, "Litellm-Health-Field-Notice",
                       "api_base is shown to admin keys only");
    }
    if (llmp_probe(q, f, n, q->key->master ? sc->health_age : sc->health_age_others) !=
        APR_SUCCESS) {
        q->r->connection->keepalive = AP_CONN_CLOSE;
        return OK;              /* nobody is there to be answered */
    }
    o = show_findings(q, f, n, &fails);
    return llmp_respond_tree(q, targeted && fails ? HTTP_SERVICE_UNAVAILABLE : HTTP_OK, o);
}
