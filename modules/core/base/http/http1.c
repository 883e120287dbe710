/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "base/crypto/hex.h"
#include "base/http/http1.h"

#define MAX_LINE    256             /* bytes of a chunk size line with its extensions */
#define MAX_TRAILER 8192            /* bytes of all trailers */
#define MAX_DIGITS  15              /* of a chunk size: below 2^60 */

/* -- heads ------------------------------------------------------------------------------------ */

/** RFC 9110 5.6.2: the characters of a header name. */
static int is_token(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c != '\0' && strchr("!#$%&'*+-.^_`|~", c) != NULL);
}

/** Control bytes end or hide a line for somebody; bytes beyond ASCII are opaque but allowed. */
static int has_control(const char *s, apr_size_t n)
{
    for (apr_size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];

        if ((c < 0x20 && c != '\t') || c == 0x7f) {
            return 1;
        }
    }
    return 0;
}

/**
 * The line at s, which ends with CRLF. A bare LF (RFC 9112 2.2 leaves it to the recipient) is
 * refused: a proxy before us that does not take it as an end would see other headers than we do,
 * and no LLM API sends it. A bare CR is refused as the RFC asks.
 * @return APR_SUCCESS, APR_INCOMPLETE: no end yet, APR_EGENERAL
 */
static apr_status_t take_line(const char *s, const char *end, apr_size_t *len, const char **why)
{
    const char *lf = memchr(s, '\n', (apr_size_t)(end - s));
    const char *stop = lf ? lf : end;
    const char *cr = memchr(s, '\r', (apr_size_t)(stop - s));

    if (cr != NULL && cr + 1 != stop) {
        *why = "bare CR in the head";
        return APR_EGENERAL;
    }
    if (lf == NULL) {
        return APR_INCOMPLETE;
    }
    if (cr == NULL) {
        *why = "bare LF in the head";
        return APR_EGENERAL;
    }
    *len = (apr_size_t)(cr - s);
    return APR_SUCCESS;
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/** "HTTP/1.1 200 OK"; the reason may be empty, with or without the space before it. */
static const char *status_line(llm_head_t *h, const char *s, apr_size_t n)
{
    if (n < 12 || memcmp(s, "HTTP/1.", 7) != 0 || !is_digit(s[7]) || s[8] != ' ') {
        return "not an HTTP/1 status line";
    }
    if (s[9] < '1' || s[9] > '9' || !is_digit(s[10]) || !is_digit(s[11]) ||
        (n > 12 && s[12] != ' ') || has_control(s, n)) {
        return "bad status line";
    }
    h->major = 1;
    h->minor = s[7] - '0';
    h->status = (s[9] - '0') * 100 + (s[10] - '0') * 10 + s[11] - '0';
    return NULL;
}

static const char *header_line(llm_head_t *h, const char *s, apr_size_t n, apr_pool_t *p)
{
    const char *colon = memchr(s, ':', n);
    const char *value, *end = s + n;

    if (*s == ' ' || *s == '\t') {
        return "folded header";
    }
    if (colon == NULL || colon == s) {
        return "header without a name";
    }
    for (const char *c = s; c < colon; c++) {
        if (!is_token((unsigned char)*c)) {
            return *c == ' ' || *c == '\t' ? "white space before a colon" : "bad header name";
        }
    }
    value = colon + 1;
    if (has_control(value, (apr_size_t)(end - value))) {
        return "control byte in a header";
    }
    while (value < end && (*value == ' ' || *value == '\t')) {
        value++;
    }
    while (end > value && (end[-1] == ' ' || end[-1] == '\t')) {
        end--;
    }
    apr_table_addn(h->headers, apr_pstrmemdup(p, s, (apr_size_t)(colon - s)),
                   apr_pstrmemdup(p, value, (apr_size_t)(end - value)));
    return NULL;
}

/** What the headers that frame a message say, over all their lines. */
typedef struct framing_t {
    llm_head_t *head;
    const char *why;
    int codings;            /**< Transfer-Encoding lines */
    int close, keep;
} framing_t;

static int on_length(framing_t *f, const char *value)
{
    apr_int64_t v = 0;

    if (f->head->content_length >= 0) {
        f->why = "repeated Content-Length";
        return 0;
    }
    for (const char *c = value; *c != '\0'; c++) {
        if (!is_digit(*c) || v > (APR_INT64_MAX - 9) / 10) {
            f->why = "bad Content-Length";
            return 0;
        }
        v = v * 10 + (*c - '0');
    }
    if (*value == '\0') {
        f->why = "bad Content-Length";
        return 0;
    }
    f->head->content_length = v;
    return 1;
}

static int on_coding(framing_t *f, const char *value)
{
    if (f->codings++ > 0 || strcasecmp(value, "chunked") != 0) {
        f->why = "transfer coding other than chunked";
        return 0;
    }
    f->head->chunked = 1;
    return 1;
}

/** Connection: a list of options over any number of lines. */
static int on_connection(framing_t *f, const char *value)
{
    while (*value != '\0') {
        apr_size_t n;

        value += strspn(value, ", \t");
        n = strcspn(value, ", \t");
        f->close |= n == 5 && strncasecmp(value, "close", n) == 0;
        f->keep |= n == 10 && strncasecmp(value, "keep-alive", n) == 0;
        value += n;
    }
    return 1;
}

static const struct {
    const char *name;
    int (*fn)(framing_t *f, const char *value);
} framing_headers[] = {
    { "content-length", on_length },
    { "transfer-encoding", on_coding },
    { "connection", on_connection },
};

/** RFC 9110 8.6 and RFC 9112 6.1: these answers have no body, so they must not announce one. */
static int is_bodiless(const llm_head_t *h)
{
    return h->status < 200 || h->status == 204;
}

static const char *read_framing(llm_head_t *h)
{
    framing_t f = { h, NULL, 0, 0, 0 };
    const apr_array_header_t *all = apr_table_elts(h->headers);
    const apr_table_entry_t *e = (const apr_table_entry_t *)all->elts;

    h->content_length = -1;
    for (int i = 0; i < all->nelts; i++) {
        for (apr_size_t k = 0; k < sizeof(framing_headers) / sizeof(framing_headers[0]); k++) {
            if (strcasecmp(e[i].key, framing_headers[k].name) == 0 &&
                !framing_headers[k].fn(&f, e[i].val)) {
                return f.why;
            }
        }
    }
    if (h->chunked && h->content_length >= 0) {
        return "Content-Length together with Transfer-Encoding";
    }
    if (h->chunked && h->minor == 0) {
        return "Transfer-Encoding in HTTP/1.0";
    }
    if (is_bodiless(h) && (h->chunked || h->content_length > 0)) {
        return "body announced where none can be";
    }
    h->keepalive = !f.close && (h->minor >= 1 || f.keep);
    if (!h->chunked && h->content_length < 0 && !is_bodiless(h) && h->status != 304) {
        h->keepalive = 0;   /* the end of the connection ends the body */
    }
    return NULL;
}

/** Headers up to the blank line; *s moves behind it. */
static apr_status_t take_headers(llm_head_t *h, const char **s, const char *end, apr_pool_t *p,
                                 const char **why)
{
    for (int count = 0;; count++) {
        apr_size_t len;
        apr_status_t rv = take_line(*s, end, &len, why);

        if (rv != APR_SUCCESS) {
            return rv;
        }
        if (len == 0) {
            *s += 2;
            return APR_SUCCESS;
        }
        *why = count == LLM_HTTP1_MAX_HEADERS ? "too many headers" : header_line(h, *s, len, p);
        if (*why != NULL) {
            return APR_EGENERAL;
        }
        *s += len + 2;
    }
}

/** @return 1 when the blank line is there, so that a partial head costs no parsing */
static int is_complete(const char *s, apr_size_t n)
{
    const char *end = s + n;

    while ((s = memchr(s, '\n', (apr_size_t)(end - s))) != NULL) {
        s++;
        if (s < end && *s == '\n') {
            return 1;
        }
        if (end - s >= 2 && s[0] == '\r' && s[1] == '\n') {
            return 1;
        }
        if (s == end) {
            break;
        }
    }
    return 0;
}

/** Refuse what can never become a status line before waiting for more of it. */
static int may_be_http(const char *buf, apr_size_t n)
{
    return memcmp(buf, "HTTP/1.", n < 7 ? n : 7) == 0;
}

apr_status_t llm_http1_head(llm_head_t *h, const char *buf, apr_size_t n, apr_pool_t *p,
                            apr_size_t *used, const char **why)
{
    const char *s = buf, *end = buf + (n < LLM_HTTP1_MAX_HEAD ? n : LLM_HTTP1_MAX_HEAD);
    apr_size_t len;
    apr_status_t rv;

    if (!may_be_http(buf, n)) {
        *why = "not an HTTP/1 status line";
        return APR_EGENERAL;
    }
    if (!is_complete(buf, (apr_size_t)(end - buf))) {
        if (n >= LLM_HTTP1_MAX_HEAD) {
            *why = "head too large";
            return APR_EGENERAL;
        }
        return APR_INCOMPLETE;
    }
    memset(h, 0, sizeof(*h));
    h->headers = apr_table_make(p, 16);
    rv = take_line(s, end, &len, why);
    if (rv != APR_SUCCESS) {
        return rv;
    }
    *why = status_line(h, s, len);
    if (*why != NULL) {
        return APR_EGENERAL;
    }
    s += len + 2;
    rv = take_headers(h, &s, end, p, why);
    if (rv != APR_SUCCESS) {
        return rv;
    }
    *why = read_framing(h);
    if (*why != NULL) {
        return APR_EGENERAL;
    }
    *used = (apr_size_t)(s - buf);
    return APR_SUCCESS;
}

/* -- bodies ----------------------------------------------------------------------------------- */

/** Where a chunked body is (RFC 9112 7.1). */
enum {
    SIZE,           /* digits of a chunk size */
    PADDING,        /* white space behind them */
    EXTENSION,      /* behind them, up to CR */
    SIZE_LF,
    DATA,
    DATA_CR,
    DATA_LF,
    TRAILER,        /* at the beginning of a trailer line */
    TRAILER_LINE,   /* inside one */
    TRAILER_LF,     /* its LF */
    LAST_LF         /* the LF of the blank line */
};

void llm_http1_body_init(llm_body_t *b, const llm_head_t *h, int head_request)
{
    memset(b, 0, sizeof(*b));
    if (head_request || is_bodiless(h) || h->status == 304) {
        b->kind = LLM_BODY_NONE;
    }
    else if (h->chunked) {
        b->kind = LLM_BODY_CHUNKED;
    }
    else if (h->content_length >= 0) {
        b->kind = LLM_BODY_LENGTH;
        b->left = h->content_length;
    }
    else {
        b->kind = LLM_BODY_EOF;
    }
    b->done = b->kind == LLM_BODY_NONE || (b->kind == LLM_BODY_LENGTH && b->left == 0);
}

/** One byte of a chunk size line. @return NULL, or what is wrong */
static const char *size_byte(llm_body_t *b, unsigned char c)
{
    int digit = llm_hex_digit(c);

    if (++b->line > MAX_LINE) {
        return "chunk size line too long";
    }
    if (b->state == SIZE && digit >= 0) {
        if (++b->digits > MAX_DIGITS) {
            return "chunk too large";
        }
        b->left = b->left << 4 | digit;
        return NULL;
    }
    if (b->digits == 0) {
        return "chunk without a size";
    }
    if (c == '\r') {
        b->state = SIZE_LF;
        return NULL;
    }
    if (b->state != EXTENSION && (c == ' ' || c == '\t')) {
        b->state = PADDING;
        return NULL;
    }
    if (b->state != EXTENSION && c != ';') {
        return "bad chunk size";
    }
    b->state = EXTENSION;
    return has_control((const char *)&c, 1) ? "control byte in a chunk size line" : NULL;
}

/** One byte of a trailer line. @return NULL, or what is wrong */
static const char *trailer_byte(llm_body_t *b, unsigned char c)
{
    if (++b->trailer > MAX_TRAILER) {
        return "trailers too large";
    }
    if (c == '\r') {
        b->state = b->state == TRAILER ? LAST_LF : TRAILER_LF;
        return NULL;
    }
    b->state = TRAILER_LINE;
    return has_control((const char *)&c, 1) ? "control byte in a trailer" : NULL;
}

/** The line break of a chunk's data or the LF of a line. @return NULL, or what is wrong */
static const char *break_byte(llm_body_t *b, unsigned char c)
{
    if (c != (b->state == DATA_CR ? '\r' : '\n')) {
        return b->state == DATA_CR || b->state == DATA_LF ? "chunk longer than its size"
                                                          : "bare CR in chunked framing";
    }
    switch (b->state) {
    case DATA_CR:
        b->state = DATA_LF;
        break;
    case DATA_LF:
        b->state = SIZE;
        b->digits = 0;
        b->line = 0;
        b->left = 0;
        break;
    case SIZE_LF:
        b->state = b->left > 0 ? DATA : TRAILER;
        break;
    case TRAILER_LF:
        b->state = TRAILER;
        break;
    default:
        b->done = 1;
        break;
    }
    return NULL;
}

static const char *framing_byte(llm_body_t *b, unsigned char c)
{
    switch (b->state) {
    case SIZE:
    case PADDING:
    case EXTENSION:
        return size_byte(b, c);
    case TRAILER:
    case TRAILER_LINE:
        return trailer_byte(b, c);
    default:
        return break_byte(b, c);
    }
}

/** Hand out what is left of a length or a chunk, as far as it is there. */
static apr_size_t take_data(llm_body_t *b, const char *in, apr_size_t n, llm_str_t *data)
{
    apr_size_t step = (apr_uint64_t)b->left < n ? (apr_size_t)b->left : n;

    data->p = in;
    data->n = step;
    b->left -= (apr_int64_t)step;
    return step;
}

static apr_status_t chunked(llm_body_t *b, const char *in, apr_size_t n, apr_size_t *used,
                            llm_str_t *data, const char **why)
{
    while (*used < n && !b->done) {
        if (b->state == DATA) {
            *used += take_data(b, in + *used, n - *used, data);
            b->state = b->left == 0 ? DATA_CR : DATA;
            return APR_SUCCESS;
        }
        *why = framing_byte(b, (unsigned char)in[(*used)++]);
        if (*why != NULL) {
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

apr_status_t llm_http1_body(llm_body_t *b, const char *in, apr_size_t n, apr_size_t *used,
                            llm_str_t *data, const char **why)
{
    *used = 0;
    data->p = in;
    data->n = 0;
    if (b->done) {
        return APR_SUCCESS;
    }
    switch (b->kind) {
    case LLM_BODY_CHUNKED:
        return chunked(b, in, n, used, data, why);
    case LLM_BODY_LENGTH:
        *used = take_data(b, in, n, data);
        b->done = b->left == 0;
        return APR_SUCCESS;
    default:
        data->n = n;
        *used = n;
        return APR_SUCCESS;
    }
}

apr_status_t llm_http1_body_eof(llm_body_t *b)
{
    if (b->kind == LLM_BODY_EOF) {
        b->done = 1;
    }
    return b->done ? APR_SUCCESS : APR_EOF;
}
