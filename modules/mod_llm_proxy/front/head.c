/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_optional.h>
#include <ap_mpm.h>
#include <http_connection.h>
#include <mod_ssl.h>
#include "mod_llm_proxy/front/head.h"
#include "mod_llm_proxy/process/threads.h"

#define MAX_HEAD    32768       /* a longer one is httpd's to refuse */
#define MAX_PIECES  16          /* each takes 8 KB of the input filter, however short it is */
#define MAX_WAIT    apr_time_from_sec(20)

static APR_OPTIONAL_FN_TYPE(ssl_is_https) *is_https;

void llmp_head_child(void)
{
    is_https = APR_RETRIEVE_OPTIONAL_FN(ssl_is_https);
}

/** An empty line ends a head; those before it begins are passed over, as httpd does. */
static int is_whole(const char *s, apr_size_t n)
{
    const char *end = s + n;

    while (s < end && (*s == '\r' || *s == '\n')) {
        s++;
    }
    for (; (s = memchr(s, '\n', (apr_size_t)(end - s))) != NULL; s++) {
        if ((end - s > 1 && s[1] == '\n') || (end - s > 2 && s[1] == '\r' && s[2] == '\n')) {
            return 1;
        }
    }
    return 0;
}

/** Apart, so that no thread's stack grows by it where a head has come as one piece, as most do. */
static __attribute__((noinline)) int are_whole(apr_bucket_brigade *pieces)
{
    char text[MAX_HEAD];
    apr_size_t n = sizeof(text);

    return apr_brigade_flatten(pieces, text, &n) != APR_SUCCESS || n == sizeof(text) ||
           is_whole(text, n);
}

static int is_head_whole(apr_bucket_brigade *bb)
{
    apr_bucket *first = APR_BRIGADE_FIRST(bb);
    const char *s;
    apr_size_t n;

    if (APR_BUCKET_NEXT(first) != APR_BRIGADE_SENTINEL(bb)) {
        return are_whole(bb);
    }
    return apr_bucket_read(first, &s, &n, APR_NONBLOCK_READ) != APR_SUCCESS || n >= MAX_HEAD ||
           is_whole(s, n);
}

/** What has come, without taking it. @return 1 when a thread can go on with it */
static int has_come(conn_rec *c, llmp_head_t *head)
{
    apr_status_t rv;
    int ready;

    if (head->bb == NULL) {
        head->bb = apr_brigade_create(c->pool, c->bucket_alloc);
    }
    rv = ap_get_brigade(c->input_filters, head->bb, AP_MODE_SPECULATIVE, APR_NONBLOCK_READ,
                        MAX_HEAD);
    if (APR_STATUS_IS_EAGAIN(rv) || (rv == APR_SUCCESS && APR_BRIGADE_EMPTY(head->bb))) {
        return 0;
    }
    /* an error and the end of the input are for httpd to find */
    ready = rv != APR_SUCCESS || APR_BUCKET_IS_EOS(APR_BRIGADE_LAST(head->bb)) ||
            is_head_whole(head->bb);
    apr_brigade_cleanup(head->bb);
    return ready;
}

static int too_slow(llmp_head_t *head)
{
    apr_time_t now = apr_time_now();

    if (head->begun == 0) {
        head->begun = now;
        head->pieces = 0;
    }
    return ++head->pieces > MAX_PIECES || now - head->begun > MAX_WAIT;
}

int llmp_head_stopping(void)
{
    int state;

    return ap_mpm_query(AP_MPMQ_MPM_STATE, &state) != APR_SUCCESS || state == AP_MPMQ_STOPPING;
}

int llmp_head_enter(conn_rec *c, llmp_head_t *head)
{
    if (llmp_threads_serve() || llmp_sconf(c->base_server)->engine == LLMP_ENGINE_OFF ||
        (is_https != NULL && is_https(c)) || has_come(c, head)) {
        head->begun = 0;
        return 1;
    }
    llmp_threads_served();
    if (too_slow(head) || llmp_head_stopping()) {
        c->cs->state = CONN_STATE_LINGER;
        return 0;
    }
#ifdef AP_MPMQ_CAN_WAITIO
    c->cs->state = CONN_STATE_ASYNC_WAITIO;
    c->cs->sense = CONN_SENSE_WANT_READ;
#endif
    return 0;
}

void llmp_head_leave(void)
{
    llmp_threads_served();
}
