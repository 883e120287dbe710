/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <util_filter.h>
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/reply/last_byte.h"

/** Of an answer that is written to. */
typedef struct watch_t {
    llmp_req_t *q;
    apr_off_t gone;             /**< bytes of it */
} watch_t;

/**
 * @return the length that the head of an answer will say; -1: none. It counts while bytes can be
 *         counted: who compresses them stands behind this
 */
static apr_off_t length_of(const request_rec *r)
{
    const char *text = apr_table_get(r->headers_out, "Content-Length");

    return text != NULL ? (apr_off_t)apr_atoi64(text) : -1;
}

/** @return 1: nothing of the answer comes behind this */
static int ends(watch_t *w, const apr_bucket_brigade *bb)
{
    apr_off_t length = length_of(w->q->r);

    for (const apr_bucket *e = APR_BRIGADE_FIRST(bb); e != APR_BRIGADE_SENTINEL(bb);
         e = APR_BUCKET_NEXT(e)) {
        if (APR_BUCKET_IS_EOS(e) || e->length == (apr_size_t)-1) {
            return 1;           /* how much a pipe holds is seen too late: it may be all */
        }
        w->gone += (apr_off_t)e->length;
    }
    return length >= 0 && w->gone >= length;
}

static apr_status_t watch(ap_filter_t *f, apr_bucket_brigade *bb)
{
    watch_t *w = f->ctx;

    if (ends(w, bb)) {
        llmp_settle(w->q);
        ap_remove_output_filter(f);
    }
    return ap_pass_brigade(f->next, bb);
}

static ap_filter_rec_t *filter;

void llmp_last_byte_register(void)
{
    filter = ap_register_output_filter("LLM_LAST_BYTE", watch, NULL, AP_FTYPE_RESOURCE);
}

void llmp_last_byte_watch(llmp_req_t *q)
{
    watch_t *w = apr_pcalloc(q->r->pool, sizeof(*w));

    w->q = q;
    ap_add_output_filter_handle(filter, w, q->r, q->r->connection);
}
