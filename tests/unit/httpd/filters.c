/* SPDX-License-Identifier: Apache-2.0 */
#include <http_request.h>
#include "base/buf.h"
#include "httpd/stub.h"

/* -- chains ----------------------------------------------------------------------------------- */

apr_status_t ap_pass_brigade(ap_filter_t *next, apr_bucket_brigade *bb)
{
    if (next == NULL) {
        return AP_NOBODY_WROTE;
    }
    return next->frec->filter_func.out_func(next, bb);
}

apr_status_t ap_get_brigade(ap_filter_t *next, apr_bucket_brigade *bb, ap_input_mode_t mode,
                            apr_read_type_e block, apr_off_t readbytes)
{
    if (next == NULL) {
        return AP_NOBODY_READ;
    }
    return next->frec->filter_func.in_func(next, bb, mode, block, readbytes);
}

ap_filter_rec_t *ap_register_output_filter(const char *name, ap_out_filter_func fn,
                                           ap_init_filter_func init, ap_filter_type type)
{
    ap_filter_rec_t *rec = apr_pcalloc(test_pool, sizeof(*rec));

    rec->name = name;
    rec->filter_func.out_func = fn;
    rec->filter_init_func = init;
    rec->ftype = type;
    return rec;
}

ap_filter_t *ap_add_output_filter_handle(ap_filter_rec_t *rec, void *ctx, request_rec *r,
                                         conn_rec *c)
{
    ap_filter_t *f = apr_pcalloc(r->pool, sizeof(*f));

    *f = (ap_filter_t){ .frec = rec, .ctx = ctx, .next = r->output_filters, .r = r, .c = c };
    r->output_filters = f;
    return f;
}

void ap_remove_output_filter(ap_filter_t *f)
{
    for (ap_filter_t **at = &f->r->output_filters; *at != NULL; at = &(*at)->next) {
        if (*at == f) {
            *at = f->next;
            return;
        }
    }
}

/* -- the bucket that keeps an answer from looking complete ------------------------------------ */

static apr_status_t error_read(apr_bucket *b, const char **data, apr_size_t *n,
                               apr_read_type_e block)
{
    (void)b, (void)block;
    *data = NULL;
    *n = 0;
    return APR_SUCCESS;
}

static void error_destroy(void *data)
{
    (void)data;
}

static const apr_bucket_type_t error_type = {
    "ERROR", 5, APR_BUCKET_METADATA, error_destroy, error_read, apr_bucket_setaside_noop,
    apr_bucket_split_notimpl, apr_bucket_simple_copy
};

apr_bucket *ap_bucket_error_create(int error, const char *text, apr_pool_t *p,
                                   apr_bucket_alloc_t *list)
{
    apr_bucket *b = apr_bucket_alloc(sizeof(*b), list);

    (void)error, (void)text, (void)p;
    APR_BUCKET_INIT(b);
    b->free = apr_bucket_free;
    b->list = list;
    b->type = &error_type;
    b->length = 0;
    b->data = NULL;
    b->start = 0;
    return b;
}

/* -- the ends of the chains ------------------------------------------------------------------- */

typedef struct taker_t {
    httpd_taken_t taken;
    llm_buf_t text;
} taker_t;

static void take_bucket(taker_t *t, apr_bucket *e)
{
    const char *data;
    apr_size_t n;

    t->taken.flushes += APR_BUCKET_IS_FLUSH(e);
    t->taken.ends += APR_BUCKET_IS_EOS(e);
    t->taken.errors += e->type == &error_type;
    if (!APR_BUCKET_IS_METADATA(e) &&
        apr_bucket_read(e, &data, &n, APR_BLOCK_READ) == APR_SUCCESS) {
        llm_buf_add(&t->text, data, n);
    }
}

static apr_status_t take(ap_filter_t *f, apr_bucket_brigade *bb)
{
    taker_t *t = f->ctx;

    if (++t->taken.brigades == httpd.pass_fails_at) {
        f->c->aborted = 1;
        return APR_ECONNABORTED;
    }
    for (apr_bucket *e = bb != NULL ? APR_BRIGADE_FIRST(bb) : NULL;
         e != NULL && e != APR_BRIGADE_SENTINEL(bb); e = APR_BUCKET_NEXT(e)) {
        take_bucket(t, e);
    }
    if (t->text.n > 0) {
        t->taken.text = t->text.p;
        t->taken.n = t->text.n;
    }
    if (bb != NULL) {
        apr_brigade_cleanup(bb);
    }
    return APR_SUCCESS;
}

httpd_taken_t *httpd_output(ap_filter_t **chain, request_rec *r, conn_rec *c)
{
    static ap_filter_rec_t rec = { .name = "taker", .filter_func.out_func = take,
                                   .ftype = AP_FTYPE_NETWORK };
    taker_t *t = apr_pcalloc(test_pool, sizeof(*t));
    ap_filter_t *f = apr_pcalloc(test_pool, sizeof(*f));

    t->taken.text = "";
    llm_buf_init(&t->text, test_pool, 1024, 64 << 20);
    *f = (ap_filter_t){ .frec = &rec, .ctx = t, .r = r, .c = c };
    *chain = f;
    return &t->taken;
}

typedef struct giver_t {
    const char *text;
    apr_size_t n, at, piece;
    httpd_end_e end;
    int turn;                   /* of HTTPD_TAKES_TURNS: the next one is data */
} giver_t;

static apr_status_t give_end(giver_t *g, apr_bucket_brigade *bb)
{
    static const apr_status_t statuses[] = {
        [HTTPD_CUT] = APR_EOF, [HTTPD_WAITS] = APR_EAGAIN, [HTTPD_SLOW] = APR_TIMEUP,
        [HTTPD_TAKES_TURNS] = APR_SUCCESS,
    };

    if (statuses[g->end] == APR_SUCCESS) {
        APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_eos_create(bb->bucket_alloc));
    }
    return statuses[g->end];
}

static apr_status_t give(ap_filter_t *f, apr_bucket_brigade *bb, ap_input_mode_t mode,
                         apr_read_type_e block, apr_off_t readbytes)
{
    giver_t *g = f->ctx;
    apr_size_t n = g->n - g->at;

    n = g->piece > 0 && n > g->piece ? g->piece : n;
    n = (apr_off_t)n > readbytes ? (apr_size_t)readbytes : n;
    if (g->end == HTTPD_TAKES_TURNS && block == APR_NONBLOCK_READ && (g->turn ^= 1)) {
        return APR_EAGAIN;
    }
    if (n == 0) {
        return give_end(g, bb);
    }
    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_transient_create(g->text + g->at, n,
                                                            bb->bucket_alloc));
    g->at += mode != AP_MODE_SPECULATIVE ? n : 0;
    if (g->at == g->n && g->end == HTTPD_ENDS && mode != AP_MODE_SPECULATIVE) {
        APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_eos_create(bb->bucket_alloc));
    }
    return APR_SUCCESS;
}

void httpd_input(ap_filter_t **chain, request_rec *r, conn_rec *c, const char *text, apr_size_t n,
                 apr_size_t piece, httpd_end_e end)
{
    static ap_filter_rec_t rec = { .name = "giver", .filter_func.in_func = give,
                                   .ftype = AP_FTYPE_NETWORK };
    giver_t *g = apr_pcalloc(test_pool, sizeof(*g));
    ap_filter_t *f = apr_pcalloc(test_pool, sizeof(*f));

    *g = (giver_t){ .text = text, .n = n, .piece = piece, .end = end };
    *f = (ap_filter_t){ .frec = &rec, .ctx = g, .r = r, .c = c };
    *chain = f;
}
