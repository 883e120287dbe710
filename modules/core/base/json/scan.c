/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "base/crypto/hex.h"
#include "base/name.h"
#include "base/json/scan.h"
#include "base/utf8.h"

typedef unsigned char byte_t;

/* In one place: between two calls all of it leaves the caches, and what is small is back soon. */
#define SHARED __attribute__((noinline))

/** What is known while scanning; the first failure stays. */
typedef struct scanner_t {
    const byte_t *end;
    const char *reason;
    const byte_t *at;
    int escaped;            /**< a string had a backslash since this was last reset */
    const llm_shape_t *shape;   /**< of the whole object; NULL: no matter */
    llm_fit_t *fit;
    unsigned have;          /**< rows of shape that were met, a bit each */
} scanner_t;

/** Bytes of a string that need a look: control bytes, quote, backslash, beyond ASCII. */
static const byte_t not_plain[256] = {
    [0x00 ... 0x1f] = 1, ['"'] = 1, ['\\'] = 1, [0x80 ... 0xff] = 1
};

static const byte_t *__attribute__((cold)) fail(scanner_t *st, const char *reason, const byte_t *at)
{
    st->reason = reason;
    st->at = at;
    return NULL;
}

/** @return the byte at p, or 0 at the end: a NUL is no token either */
static inline int peek(const scanner_t *st, const byte_t *p)
{
    return p < st->end ? *p : 0;
}

static inline const byte_t *skip_space(const scanner_t *st, const byte_t *p)
{
    while (p < st->end && *p <= 0x20 &&
           (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) {
        p++;
    }
    return p;
}

/* -- strings ---------------------------------------------------------------------------------- */

/** Bytes of a word of eight that equal zero, as their high bits; exact up to the lowest one. */
#define ONES 0x0101010101010101ULL
#define HIGHS 0x8080808080808080ULL
#define ZERO_BYTES(w) (((w) - ONES) & ~(w) & HIGHS)

#ifdef __SSE2__
/** @return a bit for each of 16 bytes that is not plain, the lowest for the first */
static inline unsigned stops_of(const byte_t *p)
{
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    /* as signed numbers, bytes beyond ASCII are below a space, like control bytes */
    __m128i stop = _mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(0x20)),
                                _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
                                             _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));

    return (unsigned)_mm_movemask_epi8(stop);
}
#endif

/** Skip plain bytes, 16 or eight at a time where possible. */
static inline const byte_t *skip_plain(const byte_t *p, const byte_t *end)
{
#ifdef __SSE2__
    while (end - p >= 16) {
        unsigned stops = stops_of(p);

        if (stops != 0) {
            return p + __builtin_ctz(stops);
        }
        p += 16;
    }
#endif
    while (end - p >= 8) {
        apr_uint64_t w, stop;

        memcpy(&w, p, 8);
        stop = (((w - ONES * 0x20) & ~w) | w) & HIGHS;
        stop |= ZERO_BYTES(w ^ ONES * '"') | ZERO_BYTES(w ^ ONES * '\\');
        if (stop != 0) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
            return p + (__builtin_ctzll(stop) >> 3);
#else
            break;
#endif
        }
        p += 8;
    }
    while (p < end && !not_plain[*p]) {
        p++;
    }
    return p;
}

/** What may follow a backslash by itself. */
static const byte_t short_escapes[256] = {
    ['"'] = 1, ['\\'] = 1, ['/'] = 1, ['b'] = 1, ['f'] = 1, ['n'] = 1, ['r'] = 1, ['t'] = 1
};

/** Text beyond ASCII comes in runs. @return behind one, or NULL */
static const byte_t *skip_high(scanner_t *st, const byte_t *p)
{
    int len;

    do {
        len = llm_utf8_length((const char *)p, (apr_size_t)(st->end - p));
        p += len;
    } while (len > 0 && p < st->end && *p >= 0x80);
    return len > 0 ? p : fail(st, "Invalid UTF-8", p);
}

/** p is at what is neither plain, nor a quote, nor a short escape. @return behind it, or NULL */
static const byte_t *skip_odd(scanner_t *st, const byte_t *p, const byte_t *opening)
{
    if (p == st->end) {
        return fail(st, "Unterminated string", opening);
    }
    if (*p >= 0x80) {
        return skip_high(st, p);
    }
    if (*p != '\\') {
        return fail(st, "Invalid control character", p);
    }
    if (peek(st, p + 1) != 'u') {
        return fail(st, "Invalid \\escape", p);
    }
    st->escaped = 1;
    return llm_is_hex4(p + 2, st->end) ? p + 6 : fail(st, "Invalid \\uXXXX escape", p);
}

/** p is behind the opening quote. @return the closing quote, or NULL */
static const byte_t *find_quote(scanner_t *st, const byte_t *p)
{
    const byte_t *opening = p - 1;

    do {
        p = skip_plain(p, st->end);
        if (peek(st, p) == '"') {
            return p;
        }
        if (peek(st, p) == '\\' && short_escapes[peek(st, p + 1)]) {
            st->escaped = 1;
            p += 2;
        }
        else {
            p = skip_odd(st, p, opening);
        }
    } while (p != NULL);
    return NULL;
}

/** The same. Inline, because names and most values are short and plain. */
static inline const byte_t *close_string(scanner_t *st, const byte_t *p)
{
#ifdef __SSE2__
    if (st->end - p >= 16) {
        unsigned stops = stops_of(p);
        const byte_t *stop = p + (stops != 0 ? __builtin_ctz(stops) : 0);

        if (*stop == '"') {
            return stop;
        }
    }
#endif
    return find_quote(st, p);
}

const char *llm_scan_string(const char *p, const char *end)
{
    return (const char *)close_string(&(scanner_t){ .end = (const byte_t *)end },
                                      (const byte_t *)p);
}

/* -- other values ----------------------------------------------------------------------------- */

static inline const byte_t *skip_digits(const byte_t *p, const byte_t *end)
{
    while (p < end && (unsigned)(*p - '0') < 10) {
        p++;
    }
    return p;
}

/** RFC 8259 section 6. @return behind the number, or NULL */
static const byte_t *skip_number(scanner_t *st, const byte_t *p)
{
    const byte_t *end = st->end, *from, *number = p;

    p += *p == '-';
    from = p;
    p = skip_digits(p, end);
    if (p == from || (*from == '0' && p - from > 1)) {
        return fail(st, p == from ? "Expecting value" : "Invalid number", number);
    }
    if (peek(st, p) == '.') {
        from = ++p;
        p = skip_digits(p, end);
        if (p == from) {
            return fail(st, "Invalid number", number);
        }
    }
    if ((peek(st, p) | 0x20) == 'e') {
        p++;
        p += peek(st, p) == '+' || peek(st, p) == '-';
        from = p;
        p = skip_digits(p, end);
        if (p == from) {
            return fail(st, "Invalid number", number);
        }
    }
    return p;
}

static const byte_t *skip_word(scanner_t *st, const byte_t *p, const char *word, apr_size_t n)
{
    if ((apr_size_t)(st->end - p) < n || memcmp(p, word, n) != 0) {
        return fail(st, "Expecting value", p);
    }
    return p + n;
}

/** A string, number or word. @return behind it, or NULL */
static inline const byte_t *skip_scalar(scanner_t *st, const byte_t *p)
{
    switch (peek(st, p)) {
    case '"':
        p = close_string(st, p + 1);
        return p ? p + 1 : NULL;
    case '-':
    case '0' ... '9':
        return skip_number(st, p);
    case 't':
        return skip_word(st, p, "true", 4);
    case 'f':
        return skip_word(st, p, "false", 5);
    case 'n':
        return skip_word(st, p, "null", 4);
    default:
        return fail(st, "Expecting value", p);
    }
}

/** A member's name and its colon. @param quote set to what closes the name @return the value */
static SHARED const byte_t *skip_name(scanner_t *st, const byte_t *p, const byte_t **quote)
{
    if (peek(st, p) != '"') {
        return fail(st, "Expecting property name enclosed in double quotes", p);
    }
    p = close_string(st, p + 1);
    if (p == NULL) {
        return NULL;
    }
    *quote = p;
    p = skip_space(st, p + 1);
    if (peek(st, p) != ':') {
        return fail(st, "Expecting ':' delimiter", p);
    }
    return skip_space(st, p + 1);
}

/** @return the value behind a member's name and its colon, or NULL */
static const byte_t *skip_key(scanner_t *st, const byte_t *p)
{
    const byte_t *quote;

    return skip_name(st, p, &quote);
}

/**
 * A value with all that is inside. The open containers are bits (1: object), so that nesting
 * costs no stack. As in json-c, no value may lie in LLM_JSON_MAX_DEPTH containers.
 * @param outer containers around it
 * @return behind the value, or NULL
 */
static const byte_t *skip_value(scanner_t *st, const byte_t *p, int outer)
{
    apr_uint64_t objects = 0;
    int open = 0;

    for (;;) {
        int c = peek(st, p);

        if (open + outer >= LLM_JSON_MAX_DEPTH) {
            return fail(st, "Nesting too deep", p);
        }
        if (c == '{' || c == '[') {
            p = skip_space(st, p + 1);
            if (peek(st, p) != c + 2) {
                objects = objects << 1 | (c == '{');
                open++;
                p = c == '{' ? skip_key(st, p) : p;
                if (p == NULL) {
                    return NULL;
                }
                continue;
            }
            p++; /* '}' and ']' are two behind their openers in ASCII */
        }
        else {
            p = skip_scalar(st, p);
            if (p == NULL) {
                return NULL;
            }
        }
        for (;;) {
            if (open == 0) {
                return p;
            }
            p = skip_space(st, p);
            c = peek(st, p);
            if (c == ',') {
                break;
            }
            if (c != (objects & 1 ? '}' : ']')) {
                return fail(st, "Expecting ',' delimiter", p);
            }
            p++;
            open--;
            objects >>= 1;
        }
        p = skip_space(st, p + 1);
        if (objects & 1) {
            p = skip_key(st, p);
            if (p == NULL) {
                return NULL;
            }
        }
    }
}

/** The type of a valid value, by its first byte; what is not here begins a number. */
static const byte_t other_types[256] = {
    ['n'] = 1 + LLM_SCAN_NULL, ['t'] = 1 + LLM_SCAN_BOOL, ['f'] = 1 + LLM_SCAN_BOOL,
    ['"'] = 1 + LLM_SCAN_STRING, ['['] = 1 + LLM_SCAN_ARRAY, ['{'] = 1 + LLM_SCAN_OBJECT
};

static inline byte_t type_of(byte_t c)
{
    return other_types[c] ? other_types[c] - 1 : LLM_SCAN_NUMBER;
}

/* -- held against a shape --------------------------------------------------------------------- */

static inline int is_of(const llm_shape_t *row, const byte_t *key, apr_size_t n)
{
    return row->len == n && llm_name_is(row->name, key, n);
}

/** The row of a name, from one on and then from the first one; or the last one. */
static const llm_shape_t *search_row(const llm_shape_t *shape, const llm_shape_t *from,
                                     const byte_t *key, apr_size_t n)
{
    const llm_shape_t *row, *last;

    for (row = from; row->name != NULL; row++) {
        if (is_of(row, key, n)) {
            return row;
        }
    }
    last = row;
    for (row = shape; row != from; row++) {
        if (is_of(row, key, n)) {
            return row;
        }
    }
    return last;
}

/**
 * The row of a name, or the last one. Servers write members in the order of the documents, as
 * the tables do: the search begins behind the row that was met last.
 */
static inline const llm_shape_t *row_of(const llm_shape_t *shape, unsigned have,
                                        const byte_t *key, apr_size_t n)
{
    const llm_shape_t *from = have ? shape + (32 - __builtin_clz(have)) : shape;

    /* of the last row the name is NULL and the length 0 */
    return n > 0 && is_of(from, key, n) ? from : search_row(shape, from, key, n);
}

/** Whether a string is one of its row's words, or holds none of them. */
static int is_worded(const llm_shape_t *row, const byte_t *value, apr_size_t n)
{
    int without = (row->max & LLM_SHAPE_WITHOUT) != 0;

    for (const llm_str_t *w = row->words; w->p != NULL; w++) {
        if (without ? memmem(value, n, w->p, w->n) != NULL
                    : w->n + 2 == n && llm_name_is(w->p, value + 1, w->n)) {
            return !without;
        }
    }
    return without;
}

/** @param value is a whole array: its bracket ends the spaces at the latest */
static int is_empty_array(const byte_t *value)
{
    do {
        value++;
    } while (*value == ' ' || *value == '\t' || *value == '\n' || *value == '\r');
    return *value == ']';
}

/** Whether a string, number or array is as long as its row wants it. */
static int is_within(const llm_shape_t *row, int type, const byte_t *value, apr_size_t n)
{
    if (type == LLM_SCAN_NUMBER) {
        return n <= row->max && skip_digits(value, value + n) == value + n;
    }
    if (type == LLM_SCAN_ARRAY && row->max == LLM_SHAPE_SOME) {
        return !is_empty_array(value);
    }
    return type != LLM_SCAN_STRING
        || (row->max == LLM_SHAPE_FILLED ? n > 2 : n <= (row->max & ~LLM_SHAPE_WITHOUT) + 2u);
}

/** A value behind which p is, by its row. */
static inline void judge(llm_fit_t *fit, const llm_shape_t *row, const byte_t *value,
                         const byte_t *p)
{
    apr_size_t n = (apr_size_t)(p - value);
    int type;

    if (row->types == LLM_MAY_BE_ANY && row->note == 0 && row->max == 0) {
        return;
    }
    if (row->name == NULL) {
        if (row->types == 0) {
            fit->odd |= row->note;
        }
        else {
            fit->count[row->note - 1]++;
        }
        return;
    }
    type = type_of(*value);
    if (!(row->types & (1u << type)) ||
        (row->words != NULL && type == LLM_SCAN_STRING && !is_worded(row, value, n)) ||
        (row->max != 0 && !is_within(row, type, value, n))) {
        fit->odd = 1;
    }
    if (row->note > 0 && (type != LLM_SCAN_NULL || row->max != LLM_SHAPE_SAID)) {
        fit->at[row->note - 1] = (llm_str_t){ (const char *)value, n };
        fit->count[row->note - 1]++;
    }
}

/** The rows of a shape that must be there, a bit each. */
typedef struct musts_t {
    unsigned all, one_of;
} musts_t;

/** Those rows come first. */
static inline musts_t musts_of(const llm_shape_t *shape)
{
    musts_t m = { 0, 0 };

    for (int n = 0; shape[n].must; n++) {
        *(shape[n].must == 1 ? &m.all : &m.one_of) |= 1u << n;
    }
    return m;
}

/** Whether all is there that must be. @param said rows that are not null */
static inline void judge_whole(llm_fit_t *fit, musts_t m, unsigned have, unsigned said)
{
    fit->odd |= (have & m.all) != m.all || (m.one_of != 0 && (said & m.one_of) == 0);
}

static const byte_t *skip_inside(scanner_t *st, const byte_t *p, const llm_shape_t *row,
                                 int outer);

/** What is odd inside such a row is another matter than what is odd elsewhere. */
static const byte_t *skip_apart(scanner_t *st, const byte_t *p, const llm_shape_t *row, int outer)
{
    int before = st->fit->odd;

    st->fit->odd = 0;
    p = skip_inside(st, p, row, outer);
    st->fit->odd_apart |= st->fit->odd;
    st->fit->odd = before;
    return p;
}

/** A member's value by its row, which may be the last one. @return behind it, or NULL */
static SHARED const byte_t *skip_member(scanner_t *st, const byte_t *value,
                                        const llm_shape_t *row, int outer)
{
    int c = peek(st, value);
    const byte_t *p;

    if (c == '"') {
        p = close_string(st, value + 1);    /* most values are strings */
        p = p != NULL ? p + 1 : NULL;
    }
    else if (c != '{' && c != '[') {
        p = skip_scalar(st, value);
    }
    else if (row->inside == NULL) {
        p = skip_value(st, value, outer);
    }
    else {
        p = row->max == LLM_SHAPE_APART ? skip_apart(st, value, row, outer)
                                        : skip_inside(st, value, row, outer);
    }
    if (p != NULL) {
        judge(st->fit, row, value, p);
    }
    return p;
}

/** @param musts of the shape @return behind the object p begins, or NULL */
static const byte_t *skip_shaped(scanner_t *st, const byte_t *p, const llm_shape_t *shape,
                                 musts_t musts, int outer)
{
    unsigned have = 0, said = 0, bit;

    p = skip_space(st, p + 1);
    if (peek(st, p) != '}') {
        for (;;) {
            const byte_t *quote, *value;
            const llm_shape_t *row;

            st->escaped = 0;
            value = skip_name(st, p, &quote);
            if (value == NULL) {
                return NULL;
            }
            st->fit->odd |= st->escaped;        /* a name of a row may hide behind escapes */
            row = row_of(shape, have, p + 1, (apr_size_t)(quote - p - 1));
            have |= bit = row->name != NULL ? 1u << (row - shape) : 0;
            p = skip_member(st, value, row, outer + 1);
            if (p == NULL) {
                return NULL;
            }
            said |= *value != 'n' ? bit : 0;
            p = skip_space(st, p);
            if (peek(st, p) == '}') {
                break;
            }
            if (peek(st, p) != ',') {
                return fail(st, "Expecting ',' delimiter", p);
            }
            p = skip_space(st, p + 1);
        }
    }
    judge_whole(st->fit, musts, have, said);
    return p + 1;
}

/** An object, or an array of objects, of a row's shape. @return behind it, or NULL */
static const byte_t *skip_inside(scanner_t *st, const byte_t *p, const llm_shape_t *row, int outer)
{
    musts_t musts;

    if (peek(st, p) != '{' && peek(st, p) != '[') {
        return skip_value(st, p, outer);
    }
    musts = musts_of(row->inside);
    if (peek(st, p) == '{') {
        return skip_shaped(st, p, row->inside, musts, outer);
    }
    p = skip_space(st, p + 1);
    if (peek(st, p) == ']') {
        return p + 1;
    }
    for (;;) {
        int is_object = peek(st, p) == '{';

        st->fit->odd |= !is_object;
        p = is_object ? skip_shaped(st, p, row->inside, musts, outer + 1)
                      : skip_value(st, p, outer + 1);
        if (p == NULL) {
            return NULL;
        }
        p = skip_space(st, p);
        if (peek(st, p) == ']') {
            return p + 1;
        }
        if (peek(st, p) != ',') {
            return fail(st, "Expecting ',' delimiter", p);
        }
        p = skip_space(st, p + 1);
    }
}

/* -- the top level ---------------------------------------------------------------------------- */

static int is_twice(llm_scan_t *s, const llm_member_t *m)
{
    const char *key = s->text + m->key;
    apr_uint64_t bit = llm_scan_bit(key, m->key_len);

    if (s->seen & bit && llm_scan_look(s, key, m->key_len) != NULL) {
        return 1;
    }
    s->seen |= bit;
    return 0;
}

/** The value of a top-level member, held against the shape. @return behind it, or NULL */
static const byte_t *take_shaped(scanner_t *st, const byte_t *key, const byte_t *value,
                                 apr_size_t key_len)
{
    const llm_shape_t *row = row_of(st->shape, st->have, key, key_len);

    st->have |= row->name != NULL ? 1u << (row - st->shape) : 0;
    return skip_member(st, value, row, 1);
}

/** One member from its key on. @return behind its value, or NULL */
static const byte_t *take_member(llm_scan_t *s, scanner_t *st, const byte_t *p,
                                 int *incomplete)
{
    const byte_t *text = (const byte_t *)s->text, *key = p + 1, *value, *quote;
    llm_member_t m = { 0 };

    st->escaped = 0;
    value = skip_name(st, p, &quote);
    if (value == NULL) {
        return NULL;
    }
    m.key = (unsigned)(key - text);
    m.key_len = (unsigned)(quote - key);
    if (st->escaped || s->count == LLM_SCAN_MAX_MEMBERS) {
        *incomplete = 1;
    }
    else if (is_twice(s, &m)) {
        return fail(st, "Duplicate key", p);
    }
    st->escaped = 0;
    p = st->shape == NULL ? skip_value(st, value, 1)
                          : take_shaped(st, key, value, m.key_len);
    if (p != NULL && !*incomplete) {
        m.value = (unsigned)(value - text);
        m.value_len = (unsigned)(p - value);
        m.type = type_of(*value);
        m.escaped = m.type == LLM_SCAN_STRING && st->escaped;
        s->m[s->count++] = m;
    }
    return p;
}

/** @return behind the object, or NULL */
static const byte_t *take_object(llm_scan_t *s, scanner_t *st, const byte_t *p, int *incomplete)
{
    p = skip_space(st, p + 1);
    if (peek(st, p) == '}') {
        return p + 1;
    }
    for (;;) {
        p = take_member(s, st, p, incomplete);
        if (p == NULL) {
            return NULL;
        }
        p = skip_space(st, p);
        if (peek(st, p) == '}') {
            return p + 1;
        }
        if (peek(st, p) != ',') {
            return fail(st, "Expecting ',' delimiter", p);
        }
        p = skip_space(st, p + 1);
    }
}

static const byte_t *take_text(llm_scan_t *s, scanner_t *st, const byte_t *p, int *incomplete)
{
    if (s->n >= INT_MAX) {
        return fail(st, "Document too large", p);
    }
    p = skip_space(st, p);
    if (peek(st, p) != '{') {
        return fail(st, skip_value(st, p, 0) ? "Expecting an object" : st->reason, p);
    }
    p = take_object(s, st, p, incomplete);
    if (p == NULL) {
        return NULL;
    }
    p = skip_space(st, p);
    return p == st->end ? p : fail(st, "Extra data", p);
}

static void tell(const scanner_t *st, llm_json_err_t *err, const char *text, apr_size_t n)
{
    if (err != NULL) {
        err->reason = st->reason;
        err->offset = (apr_size_t)(st->at - (const byte_t *)text);
        llm_json_err_place(err, text, n);
    }
}

apr_status_t llm_scan_check(const char *text, apr_size_t n, llm_json_err_t *err)
{
    const byte_t *from = (const byte_t *)text;
    scanner_t st = { .end = from + n };
    const byte_t *p = skip_value(&st, skip_space(&st, from), 0);

    if (p != NULL) {
        p = skip_space(&st, p);
        if (p == st.end) {
            return APR_SUCCESS;
        }
        fail(&st, "Extra data", p);
    }
    tell(&st, err, text, n);
    return APR_EGENERAL;
}

static apr_status_t scan_text(llm_scan_t *s, const char *text, apr_size_t n, scanner_t *st,
                              llm_json_err_t *err)
{
    int incomplete = 0;

    s->text = text;
    s->n = n;
    s->count = 0;
    s->seen = 0;
    if (take_text(s, st, (const byte_t *)text, &incomplete) != NULL && !incomplete) {
        return APR_SUCCESS;
    }
    s->count = 0;   /* half a list of members is worse than none */
    if (st->reason == NULL) {
        return APR_INCOMPLETE;
    }
    tell(st, err, text, n);
    return APR_EGENERAL;
}

apr_status_t llm_scan_object(llm_scan_t *s, const char *text, apr_size_t n, llm_json_err_t *err)
{
    scanner_t st = { .end = (const byte_t *)text + n };

    return scan_text(s, text, n, &st, err);
}

apr_status_t llm_scan_fit(llm_scan_t *s, const char *text, apr_size_t n, const llm_shape_t *shape,
                          llm_fit_t *fit, llm_json_err_t *err)
{
    scanner_t st = { .end = (const byte_t *)text + n, .shape = shape, .fit = fit };
    apr_status_t rv;

    memset(fit, 0, sizeof(*fit));
    rv = scan_text(s, text, n, &st, err);
    if (rv == APR_SUCCESS) {
        judge_whole(fit, musts_of(shape), st.have, st.have);
    }
    return rv;
}

apr_status_t llm_scan_next(llm_scan_t *sub, const llm_scan_t *s, const llm_member_t *array,
                           unsigned *at)
{
    const byte_t *from = (const byte_t *)s->text + array->value, *p;
    scanner_t st = { .end = from + array->value_len };
    int incomplete = 0;

    /* the array was found valid: behind its bracket or an element there is no need to look twice */
    p = skip_space(&st, from + (*at > 0 ? *at : 1));
    if (peek(&st, p) == ',') {
        p = skip_space(&st, p + 1);
    }
    sub->text = (const char *)p;
    sub->n = 0;
    sub->count = 0;
    sub->seen = 0;
    if (peek(&st, p) == ']') {
        return APR_EOF;
    }
    p = peek(&st, p) == '{' ? take_object(sub, &st, p, &incomplete) : NULL;
    if (p == NULL || incomplete) {
        sub->count = 0;
        return p == NULL ? APR_EGENERAL : APR_INCOMPLETE;
    }
    sub->n = (apr_size_t)((const char *)p - sub->text);
    *at = (unsigned)(p - from);
    return APR_SUCCESS;
}
