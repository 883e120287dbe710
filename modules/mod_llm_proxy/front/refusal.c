/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <mod_core.h>
#include <util_filter.h>
#include "mod_llm_proxy/front/logged_request.h"
#include "mod_llm_proxy/front/refusal.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/front/route.h"
#include "dialect/openai_chat/render.h"

/** What httpd ends requests with; other statuses go by their HTTP name. */
static const struct {
    int status;
    llm_err_class_e cls;
    const char *type;           /* NULL: by status */
    const char *message;        /* NULL: the status's name */
} refusals[] = {
    { HTTP_BAD_REQUEST, LLM_ERR_BAD_REQUEST, NULL,
      "The web server cannot read this request: its first line or a header is malformed or too "
      "long." },
    { HTTP_UNAUTHORIZED, LLM_ERR_AUTHENTICATION, "auth_error",
      "Authentication Error, the web server in front of the gateway does not accept these "
      "credentials." },
    { HTTP_FORBIDDEN, LLM_ERR_PERMISSION, NULL,
      "The web server's rules do not allow this request." },
    { HTTP_NOT_FOUND, LLM_ERR_NOT_FOUND, NULL, NULL },
    { HTTP_REQUEST_TIME_OUT, LLM_ERR_TIMEOUT, NULL, "The request did not arrive in time." },
    { HTTP_REQUEST_ENTITY_TOO_LARGE, LLM_ERR_BAD_REQUEST, NULL,
      "The request is larger than the web server takes." },
    { HTTP_REQUEST_URI_TOO_LARGE, LLM_ERR_BAD_REQUEST, NULL,
      "The request's URL is longer than the web server takes." },
    { HTTP_EXPECTATION_FAILED, LLM_ERR_BAD_REQUEST, NULL,
      "The web server cannot do what the header Expect asks for." },
    { HTTP_MISDIRECTED_REQUEST, LLM_ERR_BAD_REQUEST, NULL,
      "This connection does not lead to the host the request names." },
    { HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE, LLM_ERR_BAD_REQUEST, NULL,
      "The request's headers are longer, or more, than the web server takes." },
    { HTTP_TOO_MANY_REQUESTS, LLM_ERR_RATE_LIMIT, NULL, NULL },
    { HTTP_INTERNAL_SERVER_ERROR, LLM_ERR_INTERNAL, NULL,
      "The web server failed; its error log tells why." },
    { HTTP_BAD_GATEWAY, LLM_ERR_BAD_GATEWAY, NULL, NULL },
    { HTTP_SERVICE_UNAVAILABLE, LLM_ERR_UNAVAILABLE, NULL,
      "The web server takes no requests here at the moment." },
    { HTTP_GATEWAY_TIME_OUT, LLM_ERR_TIMEOUT, NULL, NULL },
};

static llm_err_t *error_of(request_rec *r)
{
    llm_err_class_e cls = r->status < 500 ? LLM_ERR_BAD_REQUEST : LLM_ERR_INTERNAL;
    const char *type = NULL, *message = NULL, *line;
    llm_err_t *err;

    for (apr_size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
        if (refusals[i].status == r->status) {
            cls = refusals[i].cls;
            type = refusals[i].type;
            message = refusals[i].message;
        }
    }
    /* "404 Not Found" */
    line = ap_get_status_line_ex(r->pool, r->status);
    err = llm_err_make(r->pool, cls, r->status, "%s",
                       message ? message : strlen(line) > 4 ? line + 4 : line);
    err->type = type;
    return err;
}

static void set_headers(request_rec *r, const llm_err_t *err, apr_size_t n)
{
    llmp_req_t *q = llmp_req(r);

    ap_set_content_type(r, "application/json");
    ap_set_content_length(r, (apr_off_t)n);
    llmp_plain_headers(r->headers_out);
    if (q != NULL) {
        llmp_reply_refused(q, err);
        apr_table_setn(r->headers_out, "x-litellm-call-id", q->call.id);
    }
}

/** All but the metadata goes. @return the end of the page, or NULL: it is still to come */
static apr_bucket *drop_page(apr_bucket_brigade *bb)
{
    apr_bucket *e = APR_BRIGADE_FIRST(bb), *end = NULL;

    while (e != APR_BRIGADE_SENTINEL(bb) && end == NULL) {
        apr_bucket *next = APR_BUCKET_NEXT(e);

        if (APR_BUCKET_IS_EOS(e)) {
            end = e;
        }
        else if (!APR_BUCKET_IS_METADATA(e)) {
            apr_bucket_delete(e);
        }
        e = next;
    }
    return end;
}

static apr_status_t replace_page(ap_filter_t *f, apr_bucket_brigade *bb)
{
    request_rec *r = f->r;
    apr_bucket *end = drop_page(bb);
    const llm_err_t *err;
    llm_buf_t body;

    if (end == NULL) {          /* nothing may begin the answer before its headers are set */
        apr_brigade_cleanup(bb);
        return APR_SUCCESS;
    }
    err = error_of(r);
    llm_buf_init(&body, r->pool, 256, 4096);
    llm_render_error(&body, err);
    set_headers(r, err, body.n);
    APR_BUCKET_INSERT_BEFORE(end, apr_bucket_pool_create(body.p, body.n, r->pool,
                                                         bb->bucket_alloc));
    ap_remove_output_filter(f);
    return ap_pass_brigade(f->next, bb);
}

static ap_filter_rec_t *filter;

void llmp_refusal_register(void)
{
    filter = ap_register_output_filter("LLM_REFUSAL", replace_page, NULL, AP_FTYPE_CONTENT_SET);
}

/** An ErrorDocument with a text; one with a URL was followed before, or has failed. */
static int has_own_text(request_rec *r)
{
    const char *own = ap_response_code_string(r, ap_index_of_response(r->status));

    return own != NULL && *own == '"';
}

void llmp_refusal_insert(request_rec *r)
{
    if (llmp_route_may_be_ours(r)) {
        llmp_logged_mask(r);
    }
    if (ap_is_HTTP_ERROR(r->status) && llmp_route_is_ours(r) && !has_own_text(r)) {
        ap_add_output_filter_handle(filter, NULL, r, r->connection);
    }
}
