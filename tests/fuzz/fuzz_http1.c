/* SPDX-License-Identifier: Apache-2.0 */
/* A head, then its body: the same in any portions, and never more bytes than there are. */
#include "base/http/http1.h"
#include "fuzz.h"

typedef struct body_t {
    uint64_t sum;
    size_t used, bytes;
    int done;
    apr_status_t rv, ended;
} body_t;

static void mix(body_t *r, llm_str_t data)
{
    for (size_t i = 0; i < data.n; i++) {
        r->sum = (r->sum ^ (unsigned char)data.p[i]) * 0x100000001b3;
    }
    r->bytes += data.n;
}

/** One portion, until it is used up, the body is done or broken. */
static size_t feed(llm_body_t *b, body_t *r, const char *s, size_t n)
{
    char *in = fuzz_copy(s, n);
    size_t at = 0;

    while (at < n && !b->done && r->rv == APR_SUCCESS) {
        apr_size_t used = 0;
        llm_str_t data = { NULL, 0 };
        const char *why = NULL;

        r->rv = llm_http1_body(b, in + at, n - at, &used, &data, &why);
        MUST(used > 0 && used <= n - at);
        MUST(data.n <= used && data.p >= in && data.p + data.n <= in + n);
        MUST(r->rv == APR_SUCCESS || why != NULL);
        mix(r, data);
        at += used;
    }
    free(in);
    return at;
}

static body_t run(const llm_head_t *h, const char *s, size_t n, size_t step, int head_request)
{
    body_t r = { 0xcbf29ce484222325, 0, 0, 0, APR_SUCCESS, APR_SUCCESS };
    llm_body_t b;

    llm_http1_body_init(&b, h, head_request);
    while (r.used < n && !b.done && r.rv == APR_SUCCESS) {
        size_t left = n - r.used;

        r.used += feed(&b, &r, s + r.used, step && step < left ? step : left);
    }
    r.done = b.done;
    r.ended = llm_http1_body_eof(&b);
    return r;
}

static void check_body(const llm_head_t *h, const char *s, size_t n, int head_request)
{
    body_t whole = run(h, s, n, 0, head_request);
    size_t steps[] = { 1, 7 };

    MUST(h->content_length < 0 || h->chunked || whole.bytes <= (size_t)h->content_length);
    for (int i = 0; i < 2; i++) {
        body_t r = run(h, s, n, steps[i], head_request);

        MUST(r.rv == whole.rv && r.done == whole.done && r.ended == whole.ended);
        MUST(r.bytes == whole.bytes && r.sum == whole.sum && r.used == whole.used);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    char *text = fuzz_copy((const char *)data, n);
    apr_size_t used = 0, again = 0;
    const char *why = NULL;
    llm_head_t h, part;
    apr_status_t rv = llm_http1_head(&h, text, n, p, &used, &why);

    if (rv == APR_SUCCESS) {
        MUST(used >= 16 && used <= n && used <= LLM_HTTP1_MAX_HEAD);
        MUST(h.status >= 100 && h.status <= 999 && !(h.chunked && h.content_length >= 0));
        MUST(llm_http1_head(&part, text, used, p, &again, &why) == APR_SUCCESS && again == used);
        MUST(llm_http1_head(&part, text, used - 1, p, &again, &why) == APR_INCOMPLETE);
        check_body(&h, text + used, n - used, 0);
        check_body(&h, text + used, n - used, 1);
    }
    else {
        MUST(rv == APR_INCOMPLETE || (rv == APR_EGENERAL && why != NULL));
    }
    free(text);
    return fuzz_done(p);
}
