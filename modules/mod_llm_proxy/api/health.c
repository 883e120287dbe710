/* SPDX-License-Identifier: Apache-2.0 */
#include <mpm_common.h>
#include <ap_mpm.h>
#include "mod_llm_proxy/database.h"
#include "mod_llm_proxy/respond.h"
#include "mod_llm_proxy/route.h"

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
    llm_db_t *db;
    llm_db_rows_t *rows;

    if (!llmp.database) {
        return respond_text(q, HTTP_OK, "{\"status\":\"healthy\",\"db\":\"Not connected\"}");
    }
    db = llmp_database_acquire(q->r);
    if (db == NULL || llm_db_select(db, q->r->pool, "ping", NULL, 0, NULL, &rows) != APR_SUCCESS) {
        return respond_text(q, HTTP_SERVICE_UNAVAILABLE,
                            "{\"status\":\"unhealthy\",\"db\":\"disconnected\"}");
    }
    return respond_text(q, HTTP_OK, "{\"status\":\"healthy\",\"db\":\"connected\"}");
}

int llmp_api_test(llmp_req_t *q)
{
    return respond_text(q, HTTP_OK, "{\"route\":\"/test\"}");
}
