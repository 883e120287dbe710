/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include <apr_strings.h>
#include "base/buf.h"
#include "base/http/http1.h"

static apr_status_t head_n(llm_head_t *h, const char *text, apr_size_t n, apr_size_t *used,
                           const char **why)
{
    return llm_http1_head(h, apr_pmemdup(test_pool, text, n ? n : 1), n, test_pool, used, why);
}

static apr_status_t head(llm_head_t *h, const char *text)
{
    apr_size_t used;
    const char *why;

    return head_n(h, text, strlen(text), &used, &why);
}

TEST(http1, reads_a_head)
{
    static const char text[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-A:b\r\n"
                               "x-a: \t c d \t\r\nEmpty:\r\nX-Utf: \xc3\xa4\r\n"
                               "content-LENGTH: 12\r\n\r\n{\"a\":";
    llm_head_t h;
    apr_size_t used;
    const char *why;

    CU_ASSERT_EQUAL_FATAL(head_n(&h, text, sizeof(text) - 1, &used, &why), APR_SUCCESS);
    CU_ASSERT_EQUAL(used, sizeof(text) - 1 - 5);
    CU_ASSERT_EQUAL(h.major, 1);
    CU_ASSERT_EQUAL(h.minor, 1);
    CU_ASSERT_EQUAL(h.status, 200);
    CU_ASSERT_EQUAL(h.content_length, 12);
    CU_ASSERT_EQUAL(h.chunked, 0);
    CU_ASSERT_EQUAL(h.keepalive, 1);
    CU_ASSERT_EQUAL(apr_table_elts(h.headers)->nelts, 6);
    ASSERT_STR(apr_table_get(h.headers, "content-type"), "application/json");
    ASSERT_STR(apr_table_getm(test_pool, h.headers, "x-a"), "b,c d");
    ASSERT_STR(apr_table_get(h.headers, "empty"), "");
    ASSERT_STR(apr_table_get(h.headers, "x-utf"), "\xc3\xa4");
}

TEST(http1, waits_for_the_whole_head)
{
    static const char text[] = "HTTP/1.1 200 OK\r\nA: b\r\nTransfer-Encoding: chunked\r\n\r\n";
    llm_head_t h;
    apr_size_t used;
    const char *why;

    for (apr_size_t n = 0; n < sizeof(text) - 1; n++) {
        CU_ASSERT_EQUAL(head_n(&h, text, n, &used, &why), APR_INCOMPLETE);
    }
    CU_ASSERT_EQUAL(head_n(&h, text, sizeof(text) - 1, &used, &why), APR_SUCCESS);
    CU_ASSERT_EQUAL(h.chunked, 1);
    CU_ASSERT_EQUAL(h.content_length, -1);
}

static const struct {
    const char *text;
    int status, keepalive;
    apr_int64_t length;
} heads[] = {
    { "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", 200, 1, 0 },
    { "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", 200, 1, 0 },
    { "HTTP/1.1 404 Not  Found \xe4\r\nContent-Length: 007\r\n\r\n", 404, 1, 7 },
    { "HTTP/1.1 100 Continue\r\n\r\n", 100, 1, -1 },
    { "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", 103, 1, -1 },
    { "HTTP/1.1 204 No Content\r\n\r\n", 204, 1, -1 },
    { "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", 204, 1, 0 },
    { "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", 304, 1, 9 },
    { "HTTP/1.1 200 OK\r\n\r\n", 200, 0, -1 },
    { "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775799\r\n\r\n", 200, 1,
      9223372036854775799 },
    { "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\n", 200, 0, 1 },
    { "HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 1\r\n\r\n", 200, 0, 1 },
    { "HTTP/1.1 200 OK\r\nConnection: x\r\nConnection: ,,CLOSE\r\nContent-Length: 1\r\n\r\n", 200,
      0, 1 },
    { "HTTP/1.1 200 OK\r\nConnection: closed\r\nContent-Length: 1\r\n\r\n", 200, 1, 1 },
    { "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\n", 200, 1, 1 },
    { "HTTP/1.1 200 OK\r\nConnection: keep-alive, close\r\nContent-Length: 1\r\n\r\n", 200, 0, 1 },
    { "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\n", 200, 0, 1 },
    { "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\n", 200, 1, 1 },
    { "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\n\r\n", 200, 0, -1 },
};

TEST(http1, knows_when_a_connection_lasts)
{
    for (apr_size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
        llm_head_t h;

        CU_ASSERT_EQUAL_FATAL(head(&h, heads[i].text), APR_SUCCESS);
        CU_ASSERT_EQUAL(h.status, heads[i].status);
        CU_ASSERT_EQUAL(h.keepalive, heads[i].keepalive);
        CU_ASSERT_EQUAL(h.content_length, heads[i].length);
    }
}

#define OK "HTTP/1.1 200 OK\r\n"

static const struct {
    const char *text, *why;
} refused[] = {
    { "\r\nHTTP/1.1 200 OK\r\n\r\n", "not an HTTP/1 status line" },
    { "{\"error\":", "not an HTTP/1 status line" },
    { "\x15\x03\x01", "not an HTTP/1 status line" },
    { "http/1.1 200 OK\r\n\r\n", "not an HTTP/1 status line" },
    { "HTTP/2 200 OK\r\n\r\n", "not an HTTP/1 status line" },
    { "HTTP/1.x 200 OK\r\n\r\n", "not an HTTP/1 status line" },
    { "HTTP/1.10 200 OK\r\n\r\n", "not an HTTP/1 status line" },
    { "HTTP/1.1\t200 OK\r\n\r\n", "not an HTTP/1 status line" },
    { "HTTP/1.1\r\n\r\n", "not an HTTP/1 status line" },
    { "HTTP/1.1 20\r\n\r\n", "not an HTTP/1 status line" },
    { "HTTP/1.1  200 OK\r\n\r\n", "bad status line" },
    { "HTTP/1.1 099 OK\r\n\r\n", "bad status line" },
    { "HTTP/1.1 2000 OK\r\n\r\n", "bad status line" },
    { "HTTP/1.1 2x0 OK\r\n\r\n", "bad status line" },
    { "HTTP/1.1 200\tOK\r\n\r\n", "bad status line" },
    { "HTTP/1.1 200 O\x01K\r\n\r\n", "bad status line" },
    { "HTTP/1.1 200 OK\n\n", "bare LF in the head" },
    { "HTTP/1.1 200 OK\nA: b\r\n\r\n", "bare LF in the head" },
    { OK "A: b\nC: d\r\n\r\n", "bare LF in the head" },
    { OK "A: b\r\n\nC: d\r\n\r\n", "bare LF in the head" },
    { OK "A: b\n\r\n", "bare LF in the head" },
    { OK "A: b\rC: d\r\n\r\n", "bare CR in the head" },
    { OK "A: b\r\r\n\r\n", "bare CR in the head" },
    { "HTTP/1.1 200 OK\r\r\n\r\n", "bare CR in the head" },
    { OK "A: b\r\n c\r\n\r\n", "folded header" },
    { OK "A: b\r\n\tc\r\n\r\n", "folded header" },
    { OK " A: b\r\n\r\n", "folded header" },
    { OK "A\r\n\r\n", "header without a name" },
    { OK ": b\r\n\r\n", "header without a name" },
    { OK "A : b\r\n\r\n", "white space before a colon" },
    { OK "A\t: b\r\n\r\n", "white space before a colon" },
    { OK "Content-Length : 5\r\n\r\n", "white space before a colon" },
    { OK "A(b): c\r\n\r\n", "bad header name" },
    { OK "\xc3\xa4: c\r\n\r\n", "bad header name" },
    { OK "Transfer-Encoding\x0b: chunked\r\n\r\n", "bad header name" },
    { OK "A: b\x0b\r\n\r\n", "control byte in a header" },
    { OK "A: \x7f\r\n\r\n", "control byte in a header" },
    { OK "Content-Length:\r\n\r\n", "bad Content-Length" },
    { OK "Content-Length: -1\r\n\r\n", "bad Content-Length" },
    { OK "Content-Length: +1\r\n\r\n", "bad Content-Length" },
    { OK "Content-Length: 0x5\r\n\r\n", "bad Content-Length" },
    { OK "Content-Length: 1 2\r\n\r\n", "bad Content-Length" },
    { OK "Content-Length: 5, 5\r\n\r\n", "bad Content-Length" },
    { OK "Content-Length: 9223372036854775808\r\n\r\n", "bad Content-Length" },
    { OK "Content-Length: 99999999999999999999\r\n\r\n", "bad Content-Length" },
    { OK "Content-Length: 5\r\nContent-Length: 5\r\n\r\n", "repeated Content-Length" },
    { OK "Content-Length: 5\r\ncontent-length: 6\r\n\r\n", "repeated Content-Length" },
    { OK "Transfer-Encoding: gzip\r\n\r\n", "transfer coding other than chunked" },
    { OK "Transfer-Encoding: gzip, chunked\r\n\r\n", "transfer coding other than chunked" },
    { OK "Transfer-Encoding: identity\r\n\r\n", "transfer coding other than chunked" },
    { OK "Transfer-Encoding: chunked;q=1\r\n\r\n", "transfer coding other than chunked" },
    { OK "Transfer-Encoding: xchunked\r\n\r\n", "transfer coding other than chunked" },
    { OK "Transfer-Encoding: \"chunked\"\r\n\r\n", "transfer coding other than chunked" },
    { OK "Transfer-Encoding:\r\n\r\n", "transfer coding other than chunked" },
    { OK "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
      "transfer coding other than chunked" },
    { OK "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n",
      "Content-Length together with Transfer-Encoding" },
    { OK "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n",
      "Content-Length together with Transfer-Encoding" },
    { "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "Transfer-Encoding in HTTP/1.0" },
    { "HTTP/1.1 204 x\r\nContent-Length: 5\r\n\r\n", "body announced where none can be" },
    { "HTTP/1.1 204 x\r\nTransfer-Encoding: chunked\r\n\r\n", "body announced where none can be" },
    { "HTTP/1.1 100 x\r\nContent-Length: 5\r\n\r\n", "body announced where none can be" },
};

TEST(http1, refuses_heads)
{
    for (apr_size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
        llm_head_t h;
        apr_size_t used;
        const char *why = NULL;

        CU_ASSERT_EQUAL(head_n(&h, refused[i].text, strlen(refused[i].text), &used, &why),
                        APR_EGENERAL);
        ASSERT_STR(why, refused[i].why);
    }
}

TEST(http1, refuses_nul_in_heads)
{
    llm_head_t h;
    apr_size_t used;
    const char *why;

    CU_ASSERT_EQUAL(head_n(&h, OK "A: b\0c\r\n\r\n", 27, &used, &why), APR_EGENERAL);
    ASSERT_STR(why, "control byte in a header");
    CU_ASSERT_EQUAL(head_n(&h, OK "A\0: b\r\n\r\n", 26, &used, &why), APR_EGENERAL);
    ASSERT_STR(why, "bad header name");
}

TEST(http1, limits_heads)
{
    llm_head_t h;
    apr_size_t used;
    const char *why;
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 1024, 200000);
    llm_buf_puts(&b, OK);
    for (int i = 0; i < LLM_HTTP1_MAX_HEADERS; i++) {
        llm_buf_puts(&b, "A: b\r\n");
    }
    CU_ASSERT_EQUAL(head(&h, apr_pstrcat(test_pool, b.p, "\r\n", NULL)), APR_SUCCESS);
    llm_buf_puts(&b, "A: b\r\n\r\n");
    CU_ASSERT_EQUAL(head_n(&h, b.p, b.n, &used, &why), APR_EGENERAL);
    ASSERT_STR(why, "too many headers");

    llm_buf_reset(&b);
    llm_buf_puts(&b, OK "A: ");
    while (b.n < LLM_HTTP1_MAX_HEAD - 4) {
        llm_buf_puts(&b, "x");
    }
    CU_ASSERT_EQUAL(head_n(&h, b.p, b.n, &used, &why), APR_INCOMPLETE);
    CU_ASSERT_EQUAL(head(&h, apr_pstrcat(test_pool, b.p, "\r\n\r\nbody", NULL)), APR_SUCCESS);
    CU_ASSERT_EQUAL(head(&h, apr_pstrcat(test_pool, b.p, "x\r\n\r\n", NULL)), APR_EGENERAL);
    llm_buf_puts(&b, "xxxx");
    CU_ASSERT_EQUAL(head_n(&h, b.p, b.n, &used, &why), APR_EGENERAL);
    ASSERT_STR(why, "head too large");
}

/* -- bodies ---------------------------------------------------------------------------------- */

/** What one feeding of a body gave. */
typedef struct fed_t {
    llm_buf_t data;
    apr_size_t used;
    apr_status_t rv, eof;
    int done;
    const char *why;
} fed_t;

/** Feed in portions of 1 to 2 * cut - 1 bytes (0: all at once, 1: byte by byte). */
static void feed(fed_t *f, const llm_head_t *h, const char *in, apr_size_t n, unsigned cut)
{
    llm_body_t b;
    unsigned rnd = cut;

    memset(f, 0, sizeof(*f));
    llm_buf_init(&f->data, test_pool, 64, 1 << 20);
    llm_http1_body_init(&b, h, 0);
    while (f->used < n && !b.done && f->rv == APR_SUCCESS) {
        apr_size_t step = n - f->used, taken = 0, one;
        char *copy;

        if (cut > 0) {
            rnd = rnd * 1103515245 + 12345;
            one = 1 + (rnd >> 16) % (2 * cut - 1);
            step = one < step ? one : step;
        }
        copy = apr_pmemdup(test_pool, in + f->used, step);
        while (taken < step && !b.done && f->rv == APR_SUCCESS) {
            llm_str_t data;

            f->rv = llm_http1_body(&b, copy + taken, step - taken, &one, &data, &f->why);
            CU_ASSERT_TRUE_FATAL(one > 0 && one <= step - taken);
            CU_ASSERT_TRUE(data.p >= copy && data.p + data.n <= copy + step);
            llm_buf_add(&f->data, data.p, data.n);
            taken += one;
        }
        f->used += taken;
    }
    f->done = b.done;
    f->eof = llm_http1_body_eof(&b);
}

static void check_body(const llm_head_t *h, const char *in, const char *want, apr_size_t used,
                       const char *why, apr_status_t eof)
{
    for (unsigned cut = 0; cut < 10; cut++) {
        fed_t f;

        feed(&f, h, in, strlen(in), cut);
        CU_ASSERT_EQUAL(f.rv, why ? APR_EGENERAL : APR_SUCCESS);
        ASSERT_STR(f.why, why);
        ASSERT_STR(f.data.p, want);
        if (why == NULL) {
            CU_ASSERT_EQUAL(f.used, used);
            CU_ASSERT_EQUAL(f.eof, eof);
            CU_ASSERT_EQUAL(f.done, want != NULL && eof == APR_SUCCESS && used < strlen(in));
        }
    }
}

static const struct {
    const char *in, *want;
    apr_size_t left;            /* bytes behind the body; 1 at least: shows that it ended */
} chunks[] = {
    { "0\r\n\r\nX", "", 1 },
    { "5\r\nhello\r\n0\r\n\r\nHTTP", "hello", 4 },
    { "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\nX", "hello world", 1 },
    { "00a\r\n0123456789\r\nA\r\nabcdefghij\r\n000\r\n\r\nX", "0123456789abcdefghij", 1 },
    { "2;a=b;c=\"d e\"\r\n\r\n\r\n0;x\r\n\r\nX", "\r\n", 1 },
    { "1 \t\r\na\r\n1 ;x\r\nb\r\n0\r\n\r\nX", "ab", 1 },
    { "1\r\na\r\n0\r\nA: b\r\nDigest: \xc3\xa4 x\r\n\r\nX", "a", 1 },
};

TEST(http1, reads_chunks)
{
    llm_head_t h;

    CU_ASSERT_EQUAL_FATAL(head(&h, OK "Transfer-Encoding: Chunked \r\n\r\n"), APR_SUCCESS);
    for (apr_size_t i = 0; i < sizeof(chunks) / sizeof(chunks[0]); i++) {
        check_body(&h, chunks[i].in, chunks[i].want, strlen(chunks[i].in) - chunks[i].left, NULL,
                   APR_SUCCESS);
    }
}

TEST(http1, misses_the_end_of_chunks)
{
    static const char text[] = "5;x\r\nhello\r\n0\r\nA: b\r\n\r\n";
    llm_head_t h;
    fed_t f;

    CU_ASSERT_EQUAL_FATAL(head(&h, OK "Transfer-Encoding: chunked\r\n\r\n"), APR_SUCCESS);
    for (apr_size_t n = 0; n < sizeof(text) - 1; n++) {
        feed(&f, &h, text, n, 0);
        CU_ASSERT_EQUAL(f.rv, APR_SUCCESS);
        CU_ASSERT_EQUAL(f.used, n);
        CU_ASSERT_EQUAL(f.eof, APR_EOF);
    }
    feed(&f, &h, text, sizeof(text) - 1, 0);
    CU_ASSERT_EQUAL(f.eof, APR_SUCCESS);
}

static const struct {
    const char *in, *want, *why;
} bad_chunks[] = {
    { "\r\n0\r\n\r\n", NULL, "chunk without a size" },
    { ";x\r\n", NULL, "chunk without a size" },
    { " 5\r\nhello", NULL, "chunk without a size" },
    { "-5\r\n", NULL, "chunk without a size" },
    { "+5\r\n", NULL, "chunk without a size" },
    { "xyz", NULL, "chunk without a size" },
    { "0x5\r\nhello", NULL, "bad chunk size" },
    { "5g\r\nhello", NULL, "bad chunk size" },
    { "5 5\r\nhello", NULL, "bad chunk size" },
    { "5,5\r\n", NULL, "bad chunk size" },
    { "5\nhello", NULL, "bad chunk size" },
    { "5\rhello", NULL, "bare CR in chunked framing" },
    { "5\r\r\nhello", NULL, "bare CR in chunked framing" },
    { "5;a\nhello\r\n", NULL, "control byte in a chunk size line" },
    { "5;a\x01\r\nhello\r\n", NULL, "control byte in a chunk size line" },
    { "5\r\nhellox\r\n", "hello", "chunk longer than its size" },
    { "5\r\nhello\n0\r\n\r\n", "hello", "chunk longer than its size" },
    { "5\r\nhello\rx", "hello", "chunk longer than its size" },
    { "5\r\nhello0\r\n\r\n", "hello", "chunk longer than its size" },
    { "1000000000000000\r\n", NULL, "chunk too large" },
    { "ffffffffffffffffffff\r\n", NULL, "chunk too large" },
    { "0\r\nA: b\n\r\n", NULL, "control byte in a trailer" },
    { "0\r\n\n", NULL, "control byte in a trailer" },
    { "0\r\nA: b\rX", NULL, "bare CR in chunked framing" },
    { "0\r\n\rX", NULL, "bare CR in chunked framing" },
};

TEST(http1, refuses_chunks)
{
    llm_head_t h;

    CU_ASSERT_EQUAL_FATAL(head(&h, OK "Transfer-Encoding: chunked\r\n\r\n"), APR_SUCCESS);
    for (apr_size_t i = 0; i < sizeof(bad_chunks) / sizeof(bad_chunks[0]); i++) {
        check_body(&h, bad_chunks[i].in, bad_chunks[i].want ? bad_chunks[i].want : "", 0,
                   bad_chunks[i].why, APR_SUCCESS);
    }
}

TEST(http1, limits_chunk_lines_and_trailers)
{
    llm_head_t h;
    llm_buf_t b;

    CU_ASSERT_EQUAL_FATAL(head(&h, OK "Transfer-Encoding: chunked\r\n\r\n"), APR_SUCCESS);
    llm_buf_init(&b, test_pool, 1024, 200000);
    llm_buf_puts(&b, "5;");
    while (b.n <= 256) {
        llm_buf_puts(&b, "x");
    }
    check_body(&h, b.p, "", 0, "chunk size line too long", APR_SUCCESS);
    llm_buf_reset(&b);
    llm_buf_puts(&b, "0\r\n");
    while (b.n <= 10000) {
        llm_buf_puts(&b, "A: b\r\n");
    }
    check_body(&h, b.p, "", 0, "trailers too large", APR_SUCCESS);
}

TEST(http1, reads_a_length)
{
    llm_head_t h;

    CU_ASSERT_EQUAL_FATAL(head(&h, OK "Content-Length: 5\r\n\r\n"), APR_SUCCESS);
    check_body(&h, "helloX", "hello", 5, NULL, APR_SUCCESS);
    check_body(&h, "hell", "hell", 4, NULL, APR_EOF);
    check_body(&h, "", "", 0, NULL, APR_EOF);
    CU_ASSERT_EQUAL_FATAL(head(&h, OK "Content-Length: 0\r\n\r\n"), APR_SUCCESS);
    check_body(&h, "X", "", 0, NULL, APR_SUCCESS);
}

TEST(http1, reads_up_to_the_end)
{
    llm_head_t h;
    fed_t f;

    CU_ASSERT_EQUAL_FATAL(head(&h, OK "\r\n"), APR_SUCCESS);
    for (unsigned cut = 0; cut < 4; cut++) {
        feed(&f, &h, "any\r\nthing", 10, cut);
        CU_ASSERT_EQUAL(f.rv, APR_SUCCESS);
        ASSERT_STR(f.data.p, "any\r\nthing");
        CU_ASSERT_EQUAL(f.done, 0);
        CU_ASSERT_EQUAL(f.eof, APR_SUCCESS);
    }
}

TEST(http1, knows_answers_without_a_body)
{
    static const char *const texts[] = {
        "HTTP/1.1 100 C\r\n\r\n", "HTTP/1.1 204 N\r\n\r\n",
        "HTTP/1.1 304 N\r\nContent-Length: 5\r\n\r\n",
        "HTTP/1.1 304 N\r\nTransfer-Encoding: chunked\r\n\r\n",
    };
    llm_head_t h;
    llm_body_t b;
    llm_str_t data;
    apr_size_t used;
    const char *why;

    for (apr_size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        CU_ASSERT_EQUAL_FATAL(head(&h, texts[i]), APR_SUCCESS);
        check_body(&h, "X", "", 0, NULL, APR_SUCCESS);
    }
    CU_ASSERT_EQUAL_FATAL(head(&h, OK "Content-Length: 5\r\n\r\n"), APR_SUCCESS);
    llm_http1_body_init(&b, &h, 1);
    CU_ASSERT_EQUAL(b.kind, LLM_BODY_NONE);
    CU_ASSERT_EQUAL(b.done, 1);
    CU_ASSERT_EQUAL(llm_http1_body(&b, "hello", 5, &used, &data, &why), APR_SUCCESS);
    CU_ASSERT_EQUAL(used, 0);
    CU_ASSERT_EQUAL(data.n, 0);
    CU_ASSERT_EQUAL(llm_http1_body_eof(&b), APR_SUCCESS);
}
