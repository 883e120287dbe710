/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <string.h>
#include "base/buf.h"
#include "base/crypto/crc32.h"
#include "base/http/events.h"

#define MAX_TYPE     1024           /* bytes of an event's type */
#define AWS_PRELUDE  12
#define AWS_OVERHEAD 16             /* prelude and checksum behind the message */
#define AWS_HEADERS  (128 * 1024)   /* bytes of all headers at the most, as AWS says */

typedef struct framing_t {
    apr_status_t (*feed)(llm_splitter_t *s, const char *data, apr_size_t n);
    apr_status_t (*end)(llm_splitter_t *s);
} framing_t;

struct llm_splitter_t {
    const framing_t *framing;
    apr_size_t max;
    apr_status_t rv;        /**< what ended the splitting, for good */
    llm_event_fn *fn;
    void *baton;
    llm_buf_t part;         /**< a line, or an AWS message, that is not complete yet */
    llm_buf_t data;         /**< SSE: the data lines of the event so far */
    llm_buf_t type;
    int has_data;           /**< SSE: a data line was seen, it may be empty */
    int skip_lf;            /**< SSE: a CR ended the last line, its LF may follow */
    int begun;              /**< SSE: behind the place of a byte order mark */
    apr_size_t total;       /**< AWS: bytes of the message; 0: prelude not complete */
};

/* -- server-sent events ----------------------------------------------------------------------- */

static apr_status_t sse_dispatch(llm_splitter_t *s)
{
    llm_event_t ev = { s->type.n > 0 ? s->type.p : NULL, 0, s->data.p, s->data.n };
    apr_status_t rv = s->has_data ? s->fn(s->baton, &ev) : APR_SUCCESS;

    llm_buf_reset(&s->data);
    llm_buf_reset(&s->type);
    s->has_data = 0;
    return rv;
}

static int is_field(const char *line, apr_size_t n, const char *name)
{
    apr_size_t len = strlen(name);

    return n >= len && memcmp(line, name, len) == 0 && (n == len || line[len] == ':');
}

/** Whether n bytes are the name of a field and its colon, or begin so. */
static llm_sse_opening_e field_opening(const char *data, apr_size_t n)
{
    static const char *const fields[] = { "data:", "event:", "id:", "retry:", ":" };

    for (apr_size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
        apr_size_t len = strlen(fields[i]);

        if (memcmp(data, fields[i], n < len ? n : len) == 0) {
            return n < len ? LLM_SSE_UNSAID : LLM_SSE_FIELD;
        }
    }
    return LLM_SSE_OTHER;
}

static const char mark[] = "\xef\xbb\xbf";

apr_size_t llm_mark_length(const char *data, apr_size_t n)
{
    return n >= 3 && memcmp(data, mark, 3) == 0 ? 3 : 0;
}

llm_sse_opening_e llm_sse_opening(const char *data, apr_size_t n)
{
    apr_size_t i = 0;

    if (n > 0 && memcmp(data, mark, n < 3 ? n : 3) == 0) {
        i = n < 3 ? n : 3;
    }
    while (i < n && strchr(" \t\r\n", data[i]) != NULL && data[i] != '\0') {
        i++;
    }
    if (i == n) {
        return LLM_SSE_UNSAID;
    }
    return data[i] == '{' ? LLM_SSE_OBJECT : field_opening(data + i, n - i);
}

static apr_status_t sse_field(llm_splitter_t *s, const char *line, apr_size_t n)
{
    llm_buf_t *to;
    apr_size_t skip;

    if (is_field(line, n, "data")) {
        to = &s->data;
        skip = 5;
        if (s->has_data) {
            llm_buf_add(to, "\n", 1);
        }
        s->has_data = 1;
    }
    else if (is_field(line, n, "event")) {
        to = &s->type;
        skip = 6;
        llm_buf_reset(to);
    }
    else {
        return APR_SUCCESS; /* comments, id, retry and what else there may come */
    }
    if (skip < n && line[skip] == ' ') {
        skip++;
    }
    if (skip < n) {
        llm_buf_add(to, line + skip, n - skip);
    }
    return to->overflow ? APR_ENOSPC : APR_SUCCESS;
}

static apr_status_t sse_line(llm_splitter_t *s, const char *line, apr_size_t n)
{
    apr_size_t skip;

    if (n > s->max) {
        return APR_ENOSPC;
    }
    if (!s->begun) {
        s->begun = 1;
        skip = llm_mark_length(line, n);
        line += skip;
        n -= skip;
    }
    return n == 0 ? sse_dispatch(s) : sse_field(s, line, n);
}

/** Keep the beginning of a line until its end arrives. */
static apr_status_t keep_part(llm_splitter_t *s, const char *from, const char *end)
{
    llm_buf_add(&s->part, from, (apr_size_t)(end - from));
    return s->part.overflow ? APR_ENOSPC : APR_SUCCESS;
}

/** A line ends at stop; its beginning may have come earlier. */
static apr_status_t take_line(llm_splitter_t *s, const char *from, const char *stop,
                              apr_status_t (*line)(llm_splitter_t *, const char *, apr_size_t))
{
    apr_status_t rv;

    if (s->part.n == 0) {
        return line(s, from, (apr_size_t)(stop - from));
    }
    rv = keep_part(s, from, stop);
    if (rv == APR_SUCCESS) {
        rv = line(s, s->part.p, s->part.n);
    }
    llm_buf_reset(&s->part);
    return rv;
}

static apr_status_t sse_feed(llm_splitter_t *s, const char *data, apr_size_t n)
{
    const char *end = data + n;
    const char *lf = NULL;          /* the next LF: looked for once, not once per CR */
    apr_status_t rv = APR_SUCCESS;

    while (data < end && rv == APR_SUCCESS) {
        const char *stop;

        if (s->skip_lf) {
            s->skip_lf = 0;
            if (*data == '\n') {
                data++;
                continue;
            }
        }
        if (lf == NULL || lf < data) {
            lf = memchr(data, '\n', (apr_size_t)(end - data));
            lf = lf ? lf : end;
        }
        stop = memchr(data, '\r', (apr_size_t)(lf - data));
        stop = stop ? stop : lf;
        if (stop == end) {
            return keep_part(s, data, end);
        }
        s->skip_lf = *stop == '\r';
        rv = take_line(s, data, stop, sse_line);
        data = stop + 1;
    }
    return rv;
}

static apr_status_t sse_end(llm_splitter_t *s)
{
    apr_status_t rv = APR_SUCCESS;

    if (s->part.n > 0) {
        rv = take_line(s, "", "", sse_line);
    }
    return rv == APR_SUCCESS ? sse_dispatch(s) : rv;
}

/* -- lines of JSON ---------------------------------------------------------------------------- */

static int is_blank(const char *line, apr_size_t n)
{
    for (apr_size_t i = 0; i < n; i++) {
        if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
            return 0;
        }
    }
    return 1;
}

static apr_status_t json_line(llm_splitter_t *s, const char *line, apr_size_t n)
{
    llm_event_t ev = { NULL, 0, NULL, 0 };
    apr_size_t skip;

    if (n > s->max) {
        return APR_ENOSPC;
    }
    if (!s->begun) {
        s->begun = 1;
        skip = llm_mark_length(line, n);
        line += skip;
        n -= skip;
    }
    if (is_blank(line, n)) {
        return APR_SUCCESS;
    }
    if (line[n - 1] == '\r') {
        n--;
    }
    llm_buf_reset(&s->data);
    llm_buf_add(&s->data, line, n);     /* for the NUL behind it */
    ev.data = s->data.p;
    ev.n = n;
    return s->fn(s->baton, &ev);
}

static apr_status_t json_feed(llm_splitter_t *s, const char *data, apr_size_t n)
{
    const char *end = data + n;
    apr_status_t rv = APR_SUCCESS;

    while (data < end && rv == APR_SUCCESS) {
        const char *lf = memchr(data, '\n', (apr_size_t)(end - data));

        if (lf == NULL) {
            return keep_part(s, data, end);
        }
        rv = take_line(s, data, lf, json_line);
        data = lf + 1;
    }
    return rv;
}

static apr_status_t json_end(llm_splitter_t *s)
{
    return s->part.n > 0 ? take_line(s, "", "", json_line) : APR_SUCCESS;
}

/* -- AWS event stream ------------------------------------------------------------------------- */

static apr_uint32_t be32(const char *s)
{
    const unsigned char *p = (const unsigned char *)s;

    return (apr_uint32_t)p[0] << 24 | (apr_uint32_t)p[1] << 16 | (apr_uint32_t)p[2] << 8 | p[3];
}

static apr_uint32_t be16(const char *s)
{
    const unsigned char *p = (const unsigned char *)s;

    return (apr_uint32_t)p[0] << 8 | p[1];
}

/** Bytes of a header value by its type; -1: two bytes of length come first. */
static const signed char aws_sizes[] = {
    0, 0,           /* true, false */
    1, 2, 4, 8,     /* byte, short, integer, long */
    -1, -1,         /* byte array, string */
    8, 16,          /* timestamp, UUID */
};
#define AWS_STRING 7

/** The headers that tell what a message is. */
typedef struct aws_headers_t {
    llm_str_t message_type, event_type, exception_type, error_code, error_message;
} aws_headers_t;

static const struct {
    const char *name;
    apr_size_t offset;
} aws_names[] = {
    { ":message-type", offsetof(aws_headers_t, message_type) },
    { ":event-type", offsetof(aws_headers_t, event_type) },
    { ":exception-type", offsetof(aws_headers_t, exception_type) },
    { ":error-code", offsetof(aws_headers_t, error_code) },
    { ":error-message", offsetof(aws_headers_t, error_message) },
};

static void aws_note(aws_headers_t *h, const char *name, apr_size_t name_len, llm_str_t value)
{
    for (apr_size_t i = 0; i < sizeof(aws_names) / sizeof(aws_names[0]); i++) {
        if (strlen(aws_names[i].name) == name_len &&
            memcmp(aws_names[i].name, name, name_len) == 0) {
            *(llm_str_t *)((char *)h + aws_names[i].offset) = value;
        }
    }
}

/** name length, name, type, value. @return the next header, or NULL: it does not fit */
static const char *aws_header(aws_headers_t *h, const char *at, const char *end)
{
    apr_size_t name_len = (unsigned char)*at++;
    const char *name = at;
    llm_str_t value;
    unsigned type;
    int size;

    if ((apr_size_t)(end - at) < name_len + 1) {
        return NULL;
    }
    at += name_len;
    type = (unsigned char)*at++;
    if (type >= sizeof(aws_sizes)) {
        return NULL;
    }
    size = aws_sizes[type];
    if (size < 0) {
        if (end - at < 2) {
            return NULL;
        }
        size = (int)be16(at);
        at += 2;
    }
    if (end - at < size) {
        return NULL;
    }
    value.p = at;
    value.n = (apr_size_t)size;
    if (type == AWS_STRING) {
        aws_note(h, name, name_len, value);
    }
    return at + size;
}

static int str_is(llm_str_t s, const char *text)
{
    return s.n == strlen(text) && memcmp(s.p, text, s.n) == 0;
}

static apr_status_t aws_dispatch(llm_splitter_t *s)
{
    char *msg = s->part.p;
    apr_size_t payload = AWS_PRELUDE + be32(msg + 4);
    const char *at = msg + AWS_PRELUDE;
    llm_event_t ev = { NULL, 0, msg + payload, s->total - payload - 4 };
    aws_headers_t h;
    llm_str_t type;

    memset(&h, 0, sizeof(h));
    if (llm_crc32(0, msg, s->total - 4) != be32(msg + s->total - 4)) {
        return APR_EGENERAL;
    }
    while (at < msg + payload) {
        at = aws_header(&h, at, msg + payload);
        if (at == NULL) {
            return APR_EGENERAL;
        }
    }
    ev.exception = str_is(h.message_type, "exception") || str_is(h.message_type, "error");
    type = !ev.exception ? h.event_type : h.exception_type.n ? h.exception_type : h.error_code;
    llm_buf_reset(&s->type);
    llm_buf_add(&s->type, type.p, type.n);
    if (s->type.overflow) {
        return APR_ENOSPC;
    }
    ev.type = type.n > 0 ? s->type.p : NULL;
    msg[s->total - 4] = '\0';
    if (ev.exception && ev.n == 0 && h.error_message.n > 0) {
        /* an "error" has no payload, its text is a header */
        llm_buf_reset(&s->data);
        llm_buf_add(&s->data, h.error_message.p, h.error_message.n);
        ev.data = s->data.p;
        ev.n = s->data.n;
    }
    return s->fn(s->baton, &ev);
}

static apr_status_t aws_prelude(llm_splitter_t *s)
{
    apr_uint32_t total = be32(s->part.p), headers = be32(s->part.p + 4);

    if (llm_crc32(0, s->part.p, 8) != be32(s->part.p + 8) || total < AWS_OVERHEAD ||
        headers > AWS_HEADERS || headers > total - AWS_OVERHEAD) {
        return APR_EGENERAL;
    }
    s->total = total;
    return total > s->max ? APR_ENOSPC : APR_SUCCESS;
}

static apr_status_t aws_feed(llm_splitter_t *s, const char *data, apr_size_t n)
{
    apr_status_t rv = APR_SUCCESS;

    while (n > 0 && rv == APR_SUCCESS) {
        apr_size_t want = (s->total > 0 ? s->total : AWS_PRELUDE) - s->part.n;
        apr_size_t step = n < want ? n : want;

        llm_buf_add(&s->part, data, step);
        if (s->part.overflow) {
            return APR_ENOSPC;
        }
        data += step;
        n -= step;
        if (step < want) {
            break;
        }
        if (s->total == 0) {
            rv = aws_prelude(s);
        }
        else {
            rv = aws_dispatch(s);
            s->total = 0;
            llm_buf_reset(&s->part);
        }
    }
    return rv;
}

static apr_status_t aws_end(llm_splitter_t *s)
{
    return s->part.n > 0 ? APR_EOF : APR_SUCCESS;
}

/* -- all of them ------------------------------------------------------------------------------ */

static const framing_t framings[] = {
    [LLM_FRAMING_SSE] = { sse_feed, sse_end },
    [LLM_FRAMING_NDJSON] = { json_feed, json_end },
    [LLM_FRAMING_AWS] = { aws_feed, aws_end },
};

llm_splitter_t *llm_splitter_make(apr_pool_t *pool, llm_framing_e framing, apr_size_t max)
{
    llm_splitter_t *s = apr_pcalloc(pool, sizeof(*s));

    s->framing = &framings[framing];
    s->max = max;
    llm_buf_init(&s->part, pool, 0, max);
    llm_buf_init(&s->data, pool, 1024, max);
    llm_buf_init(&s->type, pool, 32, MAX_TYPE);
    return s;
}

apr_status_t llm_splitter_feed(llm_splitter_t *s, const char *data, apr_size_t n,
                               llm_event_fn *fn, void *baton)
{
    if (s->rv == APR_SUCCESS && n > 0) {
        s->fn = fn;
        s->baton = baton;
        s->rv = s->framing->feed(s, data, n);
    }
    return s->rv;
}

apr_status_t llm_splitter_end(llm_splitter_t *s, llm_event_fn *fn, void *baton)
{
    if (s->rv == APR_SUCCESS) {
        s->fn = fn;
        s->baton = baton;
        s->rv = s->framing->end(s);
    }
    return s->rv;
}
