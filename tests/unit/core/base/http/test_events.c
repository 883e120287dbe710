/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include <apr_strings.h>
#include "base/buf.h"
#include "base/crypto/crc32.h"
#include "base/http/events.h"

/** What came out, as text: "[type|data]" per event, '!' before an exception. */
typedef struct seen_t {
    llm_buf_t text;
    int events, stop_at;
    int terminated;         /**< every event had its NUL */
} seen_t;

static apr_status_t note(void *baton, const llm_event_t *ev)
{
    seen_t *seen = baton;

    seen->terminated &= ev->data[ev->n] == '\0';
    llm_buf_puts(&seen->text, ev->exception ? "![" : "[");
    llm_buf_puts(&seen->text, ev->type ? ev->type : "-");
    llm_buf_puts(&seen->text, "|");
    llm_buf_add(&seen->text, ev->data, ev->n);
    llm_buf_puts(&seen->text, "]");
    return ++seen->events == seen->stop_at ? APR_EOF : APR_SUCCESS;
}

static void seen_init(seen_t *seen)
{
    memset(seen, 0, sizeof(*seen));
    seen->terminated = 1;
    llm_buf_init(&seen->text, test_pool, 16, 1 << 20);
}

/** Feed in steps from 1 to 2 * cut - 1 bytes (cut 0: all at once, 1: byte by byte), then end. */
static apr_status_t run(llm_framing_e framing, const char *in, apr_size_t n, apr_size_t max,
                        unsigned cut, seen_t *seen, apr_status_t *end)
{
    llm_splitter_t *s = llm_splitter_make(test_pool, framing, max);
    apr_status_t rv = APR_SUCCESS;
    unsigned rnd = cut;

    seen_init(seen);
    while (n > 0 && rv == APR_SUCCESS) {
        apr_size_t step = n;
        char *copy;

        if (cut > 0) {
            rnd = rnd * 1103515245 + 12345;
            step = 1 + (rnd >> 16) % (2 * cut - 1);
            step = step < n ? step : n;
        }
        copy = apr_pmemdup(test_pool, in, step);
        rv = llm_splitter_feed(s, copy, step, note, seen);
        memset(copy, 'X', step);
        in += step;
        n -= step;
    }
    *end = llm_splitter_end(s, note, seen);
    return rv;
}

/** The same result whatever the portions. */
static void check(llm_framing_e framing, const char *in, apr_size_t n, apr_size_t max,
                  const char *want, apr_status_t rv, apr_status_t end)
{
    for (unsigned cut = 0; cut < 12; cut++) {
        seen_t seen;
        apr_status_t got_end, got = run(framing, in, n, max, cut, &seen, &got_end);

        CU_ASSERT_EQUAL(got, rv);
        CU_ASSERT_EQUAL(got_end, end);
        CU_ASSERT_TRUE(seen.terminated);
        ASSERT_STR(seen.text.p, want);
    }
}

static const struct {
    const char *in, *want;
} sse[] = {
    { "", "" },
    { "data: a\n\n", "[-|a]" },
    { "data:a\r\n\r\n", "[-|a]" },
    { "data: a\r\rdata: b\r\r", "[-|a][-|b]" },
    { "data: a\r\n\rdata: b\n\r\n", "[-|a][-|b]" },
    { "data:  a \n\n", "[-| a ]" },
    { "data: a\ndata\ndata:b\n\n", "[-|a\n\nb]" },
    { "data\n\n", "[-|]" },
    { "data:\n\n", "[-|]" },
    { "event: x\ndata: {\"a\":1}\n\n", "[x|{\"a\":1}]" },
    { "data: 1\nevent: late\n\ndata: 2\n\n", "[late|1][-|2]" },
    { "event: a\nevent: b\ndata: 1\n\n", "[b|1]" },
    { "event: a\nevent:\ndata: 1\n\n", "[-|1]" },
    { "event: nothing\n\ndata: 1\n\n", "[-|1]" },
    { ": comment\n\n:\n\ndata: 1\n: more\n\n", "[-|1]" },
    { "id: 7\nretry: 10\nunknown\ndata: 1\n\n", "[-|1]" },
    { "datax: 1\ndat: 2\n data: 3\nDATA: 4\n\n", "" },
    { "\n\n\r\n\ndata: 1\n\n\n\n", "[-|1]" },
    { "\xef\xbb\xbf" "data: 1\n\n", "[-|1]" },
    { "\n\xef\xbb\xbf" "data: 1\n\n", "" },
    { "data: [DONE]", "[-|[DONE]]" },
    { "data: 1\n", "[-|1]" },
    { "data: 1\r\ndata: 2\r", "[-|1\n2]" },
    { "data: \xc3\xa4\xf0\x9f\x98\x80\n\n", "[-|\xc3\xa4\xf0\x9f\x98\x80]" },
};

TEST(sse, splits_events)
{
    for (apr_size_t i = 0; i < sizeof(sse) / sizeof(sse[0]); i++) {
        check(LLM_FRAMING_SSE, sse[i].in, strlen(sse[i].in), 100, sse[i].want, APR_SUCCESS,
              APR_SUCCESS);
    }
}

TEST(sse, hands_out_with_the_last_byte)
{
    llm_splitter_t *s = llm_splitter_make(test_pool, LLM_FRAMING_SSE, 100);
    seen_t seen;

    seen_init(&seen);
    llm_splitter_feed(s, "data: 1\r\n\r", 10, note, &seen);
    CU_ASSERT_EQUAL(seen.events, 1);
    llm_splitter_feed(s, "\ndata: 2\n", 9, note, &seen);
    CU_ASSERT_EQUAL(seen.events, 1);
    llm_splitter_feed(s, "\n", 1, note, &seen);
    CU_ASSERT_EQUAL(seen.events, 2);
}

TEST(sse, has_a_ceiling)
{
    check(LLM_FRAMING_SSE, "data: 12\ndata: 34\n\n", 19, 9, "[-|12\n34]", APR_SUCCESS,
          APR_SUCCESS);
    check(LLM_FRAMING_SSE, "data: 1\n\ndata: 3456789\n\n", 24, 12, "[-|1]", APR_ENOSPC,
          APR_ENOSPC);
    check(LLM_FRAMING_SSE, "data:1234\ndata:5678\ndata:9\n\n", 28, 10, "", APR_ENOSPC,
          APR_ENOSPC);
    check(LLM_FRAMING_SSE, ": a comment without an end", 26, 25, "", APR_ENOSPC, APR_ENOSPC);
}

TEST(sse, has_a_ceiling_for_types)
{
    char *in = apr_palloc(test_pool, 1100);

    memset(in, 't', 1100);
    memcpy(in, "event:", 6);
    in[6 + 1024] = '\n';
    memcpy(in + 6 + 1025, "data:1\n\n", 8);
    check(LLM_FRAMING_SSE, in, 6 + 1025 + 8, 2000,
          apr_psprintf(test_pool, "[%.1024s|1]", in + 6), APR_SUCCESS, APR_SUCCESS);
    in[6 + 1024] = 't';
    in[6 + 1025] = '\n';
    check(LLM_FRAMING_SSE, in, 6 + 1026, 2000, "", APR_ENOSPC, APR_ENOSPC);
}

TEST(sse, stops_when_told)
{
    for (unsigned cut = 0; cut < 4; cut++) {
        llm_splitter_t *s = llm_splitter_make(test_pool, LLM_FRAMING_SSE, 100);
        seen_t seen;

        seen_init(&seen);
        seen.stop_at = 2;
        CU_ASSERT_EQUAL(llm_splitter_feed(s, "data:1\n\ndata:2\n\ndata:3\n\n", 24, note, &seen),
                        APR_EOF);
        CU_ASSERT_EQUAL(llm_splitter_feed(s, "data:4\n\n", 8, note, &seen), APR_EOF);
        CU_ASSERT_EQUAL(llm_splitter_end(s, note, &seen), APR_EOF);
        ASSERT_STR(seen.text.p, "[-|1][-|2]");
    }
}

static const struct {
    const char *in, *want;
} lines[] = {
    { "", "" },
    { "{\"a\":1}\n{\"b\":2}\n", "[-|{\"a\":1}][-|{\"b\":2}]" },
    { "{\"a\":1}\r\n{\"b\":2}\r\n", "[-|{\"a\":1}][-|{\"b\":2}]" },
    { "{}\n\n\r\n \t\n[]", "[-|{}][-|[]]" },
    { "a\rb\n", "[-|a\rb]" },
    { " {} \n", "[-| {} ]" },
    { "{}\r", "[-|{}]" },
};

TEST(ndjson, splits_lines)
{
    for (apr_size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
        check(LLM_FRAMING_NDJSON, lines[i].in, strlen(lines[i].in), 100, lines[i].want,
              APR_SUCCESS, APR_SUCCESS);
    }
}

TEST(ndjson, has_a_ceiling)
{
    check(LLM_FRAMING_NDJSON, "12345\n123456\n", 13, 6, "[-|12345][-|123456]", APR_SUCCESS,
          APR_SUCCESS);
    check(LLM_FRAMING_NDJSON, "12345\n1234567\n1\n", 16, 6, "[-|12345]", APR_ENOSPC, APR_ENOSPC);
    check(LLM_FRAMING_NDJSON, "12345\n1234567", 13, 6, "[-|12345]", APR_ENOSPC, APR_ENOSPC);
}

/* -- AWS ------------------------------------------------------------------------------------- */

TEST(crc32, matches_the_check_value)
{
    CU_ASSERT_EQUAL(llm_crc32(0, "123456789", 9), 0xcbf43926);
    CU_ASSERT_EQUAL(llm_crc32(llm_crc32(0, "1234", 4), "56789", 5), 0xcbf43926);
    CU_ASSERT_EQUAL(llm_crc32(0, "", 0), 0);
}

/** The messages AWS publishes with its SDKs as test vectors of the encoding. */
static const struct {
    const char *bytes;
    apr_size_t n;
    const char *want;
} published[] = {
    { "\x00\x00\x00\x10\x00\x00\x00\x00\x05\xc2\x48\xeb\x7d\x98\xc8\xff", 16, "[-|]" },
    { "\x00\x00\x00\x1d\x00\x00\x00\x00\xfd\x52\x8c\x5a{'foo':'bar'}\xc3\x65\x39\x36", 29,
      "[-|{'foo':'bar'}]" },
    { "\x00\x00\x00\x2d\x00\x00\x00\x10\x41\xc4\x24\xb8\x0a" "event-type\x04\x00\x00\xa0\x0c"
      "{'foo':'bar'}\x36\xf4\x80\xa0", 45, "[-|{'foo':'bar'}]" },
};

TEST(eventstream, reads_published_messages)
{
    for (apr_size_t i = 0; i < sizeof(published) / sizeof(published[0]); i++) {
        check(LLM_FRAMING_AWS, published[i].bytes, published[i].n, 1000, published[i].want,
              APR_SUCCESS, APR_SUCCESS);
    }
}

static void put32(llm_buf_t *b, apr_uint32_t v)
{
    char be[4] = { (char)(v >> 24), (char)(v >> 16), (char)(v >> 8), (char)v };

    llm_buf_add(b, be, 4);
}

static void put_header(llm_buf_t *b, const char *name, const char *value)
{
    char n = (char)strlen(name);
    char type_len[3] = { 7, (char)(strlen(value) >> 8), (char)strlen(value) };

    llm_buf_add(b, &n, 1);
    llm_buf_puts(b, name);
    llm_buf_add(b, type_len, 3);
    llm_buf_puts(b, value);
}

static void put_message(llm_buf_t *b, const char *headers, apr_size_t n, const char *payload)
{
    llm_buf_t m;

    llm_buf_init(&m, test_pool, 64, 1 << 20);
    put32(&m, (apr_uint32_t)(16 + n + strlen(payload)));
    put32(&m, (apr_uint32_t)n);
    put32(&m, llm_crc32(0, m.p, 8));
    llm_buf_add(&m, headers, n);
    llm_buf_puts(&m, payload);
    put32(&m, llm_crc32(0, m.p, m.n));
    llm_buf_add(b, m.p, m.n);
}

/** A message with up to two string headers. */
static void put_event(llm_buf_t *b, const char *n1, const char *v1, const char *n2,
                      const char *v2, const char *payload)
{
    llm_buf_t h;

    llm_buf_init(&h, test_pool, 64, 1 << 20);
    put_header(&h, n1, v1);
    if (n2 != NULL) {
        put_header(&h, n2, v2);
    }
    put_message(b, h.p, h.n, payload);
}

TEST(eventstream, tells_types_and_exceptions)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 64, 1 << 20);
    put_event(&b, ":event-type", "contentBlockDelta", ":message-type", "event", "{\"a\":1}");
    put_event(&b, ":event-type", "metadata", NULL, NULL, "");
    put_event(&b, ":exception-type", "throttlingException", ":message-type", "exception", "{}");
    put_event(&b, ":message-type", "error", ":error-code", "InternalFailure", "");
    put_event(&b, ":message-type", "error", ":error-message", "broken", "");
    check(LLM_FRAMING_AWS, b.p, b.n, 1000,
          "[contentBlockDelta|{\"a\":1}][metadata|]![throttlingException|{}]"
          "![InternalFailure|]![-|broken]",
          APR_SUCCESS, APR_SUCCESS);
    check(LLM_FRAMING_AWS, b.p, b.n - 1, 1000,
          "[contentBlockDelta|{\"a\":1}][metadata|]![throttlingException|{}]"
          "![InternalFailure|]",
          APR_SUCCESS, APR_EOF);
    check(LLM_FRAMING_AWS, b.p, 5, 1000, "", APR_SUCCESS, APR_EOF);
}

TEST(eventstream, skips_headers_of_all_types)
{
    static const char headers[] =
        "\x01t\x00" "\x01" "f\x01" "\x01" "b\x02x" "\x01s\x03xx" "\x01i\x04xxxx"
        "\x01l\x05xxxxxxxx" "\x01y\x06\x00\x02xx" "\x01m\x08xxxxxxxx"
        "\x01u\x09xxxxxxxxxxxxxxxx" "\x0b:event-type\x07\x00\x02ok";
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 64, 1 << 20);
    put_message(&b, headers, sizeof(headers) - 1, "p");
    check(LLM_FRAMING_AWS, b.p, b.n, 1000, "[ok|p]", APR_SUCCESS, APR_SUCCESS);
}

TEST(eventstream, refuses_broken_headers)
{
    static const struct {
        const char *bytes;
        apr_size_t n;
    } bad[] = {
        { "\x01", 1 },                  /* no name */
        { "\x05" "abc", 4 },            /* name too long */
        { "\x01" "a", 2 },              /* no type */
        { "\x01" "a\x0a", 3 },          /* unknown type */
        { "\x01" "a\x04xxx", 6 },       /* integer cut */
        { "\x01" "a\x07\x00", 4 },      /* length cut */
        { "\x01" "a\x07\x00\x05xxxx", 9 },
        { "\x01" "a\x09xxxxxxxxxxxxxxx", 18 },
    };

    for (apr_size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        llm_buf_t b;

        llm_buf_init(&b, test_pool, 64, 1 << 20);
        put_message(&b, bad[i].bytes, bad[i].n, "payload");
        check(LLM_FRAMING_AWS, b.p, b.n, 1000, "", APR_EGENERAL, APR_EGENERAL);
    }
}

TEST(eventstream, refuses_every_flipped_bit)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 64, 1 << 20);
    put_event(&b, ":event-type", "x", NULL, NULL, "{}");
    for (apr_size_t i = 0; i < b.n * 8; i++) {
        seen_t seen;
        apr_status_t end;

        b.p[i / 8] = (char)(b.p[i / 8] ^ 1 << i % 8);
        CU_ASSERT_EQUAL(run(LLM_FRAMING_AWS, b.p, b.n, 1000, 0, &seen, &end), APR_EGENERAL);
        CU_ASSERT_EQUAL(seen.events, 0);
        b.p[i / 8] = (char)(b.p[i / 8] ^ 1 << i % 8);
    }
}

TEST(eventstream, refuses_bad_lengths)
{
    static const struct {
        apr_uint32_t total, headers;
        apr_status_t rv;
    } bad[] = {
        { 15, 0, APR_EGENERAL }, { 0, 0, APR_EGENERAL }, { 16, 1, APR_EGENERAL },
        { 900, 0xffffffff, APR_EGENERAL }, { 0xffffffff, 131073, APR_EGENERAL },
        { 1001, 0, APR_ENOSPC }, { 0xffffffff, 0, APR_ENOSPC },
    };

    for (apr_size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        llm_buf_t b;

        llm_buf_init(&b, test_pool, 64, 1 << 20);
        put32(&b, bad[i].total);
        put32(&b, bad[i].headers);
        put32(&b, llm_crc32(0, b.p, 8));
        check(LLM_FRAMING_AWS, b.p, b.n, 1000, "", bad[i].rv, bad[i].rv);
    }
}

TEST(eventstream, takes_a_message_of_just_the_ceiling)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 64, 1 << 20);
    put_message(&b, "", 0, "12345678");
    check(LLM_FRAMING_AWS, b.p, b.n, 24, "[-|12345678]", APR_SUCCESS, APR_SUCCESS);
    check(LLM_FRAMING_AWS, b.p, b.n, 23, "", APR_ENOSPC, APR_ENOSPC);
}

static llm_sse_opening_e opening(const char *text)
{
    return llm_sse_opening(text, strlen(text));
}

TEST(sse, what_an_answer_opens_with)
{
    static const char *const fields[] = { "data: {}", "data:", "event: x", ":", ": ping\n",
        "id: 1", "retry: 5", "\n\r\n data:", "\xef\xbb\xbf" "data:" };
    static const char *const unsaid[] = { "", "d", "data", "\n", "\xef\xbb", "\xef\xbb\xbf", "even" };
    static const char *const others[] = { "dat:", "<html>", "[", "data {", "ok" };

    for (apr_size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
        CU_ASSERT_EQUAL(opening(fields[i]), LLM_SSE_FIELD);
    }
    for (apr_size_t i = 0; i < sizeof(unsaid) / sizeof(unsaid[0]); i++) {
        CU_ASSERT_EQUAL(opening(unsaid[i]), LLM_SSE_UNSAID);
    }
    for (apr_size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        CU_ASSERT_EQUAL(opening(others[i]), LLM_SSE_OTHER);
    }
    CU_ASSERT_EQUAL(opening(" \n{\"a\":1}"), LLM_SSE_OBJECT);
    CU_ASSERT_EQUAL(llm_sse_opening("\0", 1), LLM_SSE_OTHER);
}
