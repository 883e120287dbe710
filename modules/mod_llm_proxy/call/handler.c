/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/call/handler.h"
#include "mod_llm_proxy/front/client_hold.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/route.h"

/** What a browser asks before a call from another site; contract 2.2: open to all. */
static int is_preflight(const request_rec *r)
{
    return r->method_number == M_OPTIONS && apr_table_get(r->headers_in, "Origin") != NULL &&
           apr_table_get(r->headers_in, "Access-Control-Request-Method") != NULL;
}

static int answer_preflight(llmp_req_t *q)
{
    const char *want = apr_table_get(q->r->headers_in, "Access-Control-Request-Headers");
    apr_table_t *h = q->r->headers_out;

    apr_table_setn(h, "access-control-allow-methods",
                   "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT");
    apr_table_setn(h, "access-control-max-age", "600");
    if (want != NULL) {
        apr_table_setn(h, "access-control-allow-headers", want);
    }
    return llmp_respond_json(q, HTTP_OK, "\"OK\"", 4);
}

static int answer_unknown(llmp_req_t *q)
{
    if (q->allow == NULL) {
        return llmp_respond_detail(q, HTTP_NOT_FOUND, "Not Found");
    }
    apr_table_setn(q->r->headers_out, "allow", q->allow);
    return llmp_respond_detail(q, HTTP_METHOD_NOT_ALLOWED, "Method Not Allowed");
}

int llmp_handler(request_rec *r)
{
    llmp_req_t *q = llmp_req(r);
    llm_err_t *err = NULL;

    if (q == NULL || strcmp(r->handler, LLMP_HANDLER) != 0) {
        return DECLINED;
    }
    llmp_client_hold_ours(r);
    if (is_preflight(r)) {
        return answer_preflight(q);
    }
    if (q->route == NULL) {
        return answer_unknown(q);
    }
    if (llmp_admit(q, &err) != APR_SUCCESS) {
        return llmp_respond_error(q, err);
    }
    return q->route->others != NULL ? q->route->others(r) : q->route->handler(q);
}
