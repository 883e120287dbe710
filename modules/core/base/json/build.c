/* SPDX-License-Identifier: Apache-2.0 */
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/json/build.h"
#include "base/json/scan.h"

#define SCRATCH 512             /* most keys and escaped strings are shorter */
#define FEW 4                   /* elements an array has room for at first */
#define MAX_DIGITS 19           /* that 64 bits hold, whichever they are */
#define EXACT_DIGITS 15         /* of a decimal that is exact as a double */
#define EXACT_POWER 22          /* the largest power of ten that is */
#define OBJECT_WEIGHT 16        /* of an object without a member, beside a number: json-c's table */

typedef struct builder_t {
    const char *p, *end;
    char *scratch;              /* here, or allocated for the longest text so far */
    apr_size_t room;
    apr_status_t rv;
    apr_int64_t left;           /* weight of values that may still be built */
    llm_json_name_t *odd;       /* NULL: names may be anything */
    char here[SCRATCH];
} builder_t;

static json_object *fail(builder_t *b, apr_status_t rv)
{
    b->rv = b->rv == APR_SUCCESS ? rv : b->rv;
    return NULL;
}

/** A value json-c had memory for. */
static json_object *made(builder_t *b, json_object *o)
{
    return o != NULL ? o : fail(b, APR_ENOMEM);
}

static int peek(const builder_t *b)
{
    return b->p < b->end ? (unsigned char)*b->p : 0;
}

static void skip_space(builder_t *b)
{
    while (b->p < b->end && (*b->p == ' ' || *b->p == '\n' || *b->p == '\r' || *b->p == '\t')) {
        b->p++;
    }
}

/** Room for n bytes and a NUL, until it is asked for again; NULL: no memory. */
static char *scratch_of(builder_t *b, apr_size_t n)
{
    if (n >= b->room) {
        char *more = malloc(2 * n);     /* short-lived: a pool would keep it with the tree */

        if (more == NULL) {
            fail(b, APR_ENOMEM);
            return NULL;
        }
        if (b->scratch != b->here) {
            free(b->scratch);
        }
        b->scratch = more;
        b->room = 2 * n;
    }
    return b->scratch;
}

/* -- strings ---------------------------------------------------------------------------------- */

/** The text from p to its closing quote. @return that quote, or NULL */
static const char *closing_quote(const char *p, const char *end, int *escaped)
{
    const char *quote = memchr(p, '"', (apr_size_t)(end - p)), *at;

    *escaped = 0;
    while (quote != NULL && (at = memchr(p, '\\', (apr_size_t)(quote - p))) != NULL) {
        *escaped = 1;
        p = at + 2;
        if (p > quote) {        /* the quote was what the backslash is for */
            quote = p < end ? memchr(p, '"', (apr_size_t)(end - p)) : NULL;
        }
    }
    return quote;
}

/** The string b is at, decoded: in the text itself or in scratch. @return 0 when it has no end */
static int take_string(builder_t *b, llm_str_t *out)
{
    const char *from = b->p + 1, *quote;
    int escaped;

    quote = peek(b) == '"' ? closing_quote(from, b->end, &escaped) : NULL;
    if (quote == NULL) {
        fail(b, APR_EGENERAL);
        return 0;
    }
    b->p = quote + 1;
    *out = (llm_str_t){ from, (apr_size_t)(quote - from) };
    if (escaped) {
        char *to = scratch_of(b, out->n);

        if (to == NULL) {
            return 0;
        }
        *out = (llm_str_t){ to, (apr_size_t)(llm_scan_decode(to, from, quote) - to) };
    }
    return 1;
}

static json_object *build_string(builder_t *b)
{
    llm_str_t s;

    return take_string(b, &s) ? made(b, json_object_new_string_len(s.p, (int)s.n)) : NULL;
}

/** A copy with an end, in scratch. */
static const char *terminated(builder_t *b, llm_str_t s)
{
    char *to = scratch_of(b, s.n);

    if (to != NULL) {
        memcpy(to, s.p, s.n);
        to[s.n] = '\0';
    }
    return to;
}

/* -- numbers ---------------------------------------------------------------------------------- */

/** A decimal as it was taken apart. */
typedef struct decimal_t {
    apr_uint64_t digits;
    int power;                  /* of ten, to be multiplied with */
    int count;                  /* digits from the first that is not 0 */
    int whole;                  /* neither fraction nor exponent */
} decimal_t;

static void read_decimal(const char *p, const char *end, decimal_t *d)
{
    int fraction = 0, sign = 1, exponent = 0;

    memset(d, 0, sizeof(*d));
    for (; p < end && (*p == '.' || (*p >= '0' && *p <= '9')); p++) {
        if (*p == '.') {
            fraction = 1;
            continue;
        }
        d->power -= fraction;
        d->count += d->count > 0 || *p != '0';
        if (d->count <= MAX_DIGITS) {
            d->digits = d->digits * 10 + (apr_uint64_t)(*p - '0');
        }
    }
    d->whole = !fraction && p == end;
    if (p < end && (*p | 0x20) == 'e') {
        p++;
        sign = p < end && *p == '-' ? -1 : 1;
        p += p < end && (*p == '-' || *p == '+');
        for (; p < end && exponent < 100000; p++) {
            exponent = exponent * 10 + (*p - '0');
        }
    }
    d->power += sign * exponent;
}

/** Whatever the process's locale thinks a decimal point is. */
static double slow_value(const char *text)
{
    locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);      /* a constant of the C library */
    double v = c != (locale_t)0 ? strtod_l(text, NULL, c) : strtod(text, NULL);

    if (c != (locale_t)0) {
        freelocale(c);
    }
    return v;
}

/** Few digits and a small power are exact, and so is one operation with them (Clinger 1990). */
static double value_of(const decimal_t *d, int negative, const char *text)
{
    static const double powers[EXACT_POWER + 1] = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    };
    double v = (double)d->digits;

    if (d->count > EXACT_DIGITS || d->power < -EXACT_POWER || d->power > EXACT_POWER) {
        return slow_value(text);
    }
    v = d->power < 0 ? v / powers[-d->power] : v * powers[d->power];
    return negative ? -v : v;
}

/** -0 is none: as an integer it would lose its sign. */
static int is_int64(const decimal_t *d, int negative)
{
    return d->whole && d->count <= MAX_DIGITS && (d->digits > 0 || !negative) &&
           d->digits <= (apr_uint64_t)APR_INT64_MAX + (apr_uint64_t)negative;
}

static json_object *build_number(builder_t *b)
{
    llm_str_t s = { b->p, 0 };
    int negative = *b->p == '-';
    const char *text;
    decimal_t d;

    for (b->p += negative; b->p < b->end && (*b->p == '.' || *b->p == '+' || *b->p == '-' ||
                                             (*b->p >= '0' && *b->p <= '9') ||
                                             (*b->p | 0x20) == 'e'); b->p++) {
    }
    s.n = (apr_size_t)(b->p - s.p);
    if (s.n == (apr_size_t)negative) {
        return fail(b, APR_EGENERAL);
    }
    read_decimal(s.p + negative, b->p, &d);
    if (is_int64(&d, negative)) {
        return made(b, json_object_new_int64((apr_int64_t)(negative ? -d.digits : d.digits)));
    }
    text = terminated(b, s);
    if (text == NULL) {
        return NULL;
    }
    return made(b, json_object_new_double_s(value_of(&d, negative, text), text));
}

/* -- containers ------------------------------------------------------------------------------- */

static json_object *build_value(builder_t *b, int depth);

/** Behind an element or member. @return 1: another follows; 0: the end, or a failure */
static int another(builder_t *b, int closing)
{
    skip_space(b);
    if (b->rv != APR_SUCCESS) {
        return 0;
    }
    if (peek(b) == ',') {
        b->p++;
        skip_space(b);
        return 1;
    }
    if (peek(b) != closing) {
        fail(b, APR_EGENERAL);
        return 0;
    }
    b->p++;
    return 0;
}

/** Behind an opening bracket. @return whether something is inside; the closing one is skipped */
static int has_inside(builder_t *b, int closing)
{
    b->p++;
    skip_space(b);
    if (peek(b) != closing) {
        return 1;
    }
    b->p++;
    return 0;
}

/** Its value, b being behind its name. */
static void add_member(builder_t *b, json_object *o, const char *key, int depth)
{
    json_object *v;

    skip_space(b);
    if (peek(b) != ':') {
        fail(b, APR_EGENERAL);
        return;
    }
    b->p++;
    skip_space(b);
    v = build_value(b, depth);
    if (b->rv != APR_SUCCESS || json_object_object_add(o, key, v) != 0) {
        json_object_put(v);
        fail(b, APR_ENOMEM);
    }
}

/** Whether a name could be taken for another member's: noted, where somebody wants to know. */
static int is_odd_name(builder_t *b, json_object *o, const char *key, apr_size_t n)
{
    const char *why = strlen(key) != n                           ? LLM_JSON_NAME_NUL
                      : json_object_object_get_ex(o, key, NULL) ? LLM_JSON_NAME_TWICE
                                                                 : NULL;

    if (why == NULL) {
        return 0;
    }
    b->odd->reason = why;
    apr_cpystrn(b->odd->name, key, sizeof(b->odd->name));
    fail(b, APR_EGENERAL);
    return 1;
}

static void build_member(builder_t *b, json_object *o, int depth)
{
    char near[128], *key = near;        /* scratch is used again by the value */
    llm_str_t s;

    if (!take_string(b, &s)) {
        return;
    }
    if (s.n >= sizeof(near) && (key = malloc(s.n + 1)) == NULL) {
        fail(b, APR_ENOMEM);
        return;
    }
    memcpy(key, s.p, s.n);
    key[s.n] = '\0';
    if (b->odd == NULL || depth > b->odd->depth || !is_odd_name(b, o, key, s.n)) {
        add_member(b, o, key, depth);
    }
    if (key != near) {
        free(key);
    }
}

/** What was built before a failure is of no use. */
static json_object *whole(builder_t *b, json_object *o)
{
    if (b->rv != APR_SUCCESS) {
        json_object_put(o);
        return NULL;
    }
    return o;
}

static json_object *build_object(builder_t *b, int depth)
{
    json_object *o = made(b, json_object_new_object());
    int more = o != NULL && has_inside(b, '}');

    while (more) {
        build_member(b, o, depth + 1);
        more = another(b, '}');
    }
    return whole(b, o);
}

static json_object *build_array(builder_t *b, int depth)
{
    json_object *o = made(b, json_object_new_array_ext(FEW));
    int more = o != NULL && has_inside(b, ']');

    while (more) {
        json_object *v = build_value(b, depth + 1);

        if (b->rv != APR_SUCCESS || json_object_array_add(o, v) != 0) {
            json_object_put(v);
            fail(b, APR_ENOMEM);
        }
        more = another(b, ']');
    }
    return whole(b, o);
}

static json_object *build_word(builder_t *b, const char *word, apr_size_t n)
{
    if ((apr_size_t)(b->end - b->p) < n || memcmp(b->p, word, n) != 0) {
        return fail(b, APR_EGENERAL);
    }
    b->p += n;
    return *word == 'n' ? NULL : made(b, json_object_new_boolean(*word == 't'));
}

/** @return NULL for null and for a failure: see b->rv */
static json_object *build_value(builder_t *b, int depth)
{
    if (depth >= LLM_JSON_MAX_DEPTH) {
        return fail(b, APR_EGENERAL);
    }
    b->left -= peek(b) == '{' ? OBJECT_WEIGHT : 1;
    if (b->left < 0) {
        return fail(b, APR_ENOSPC);
    }
    switch (peek(b)) {
    case '{':
        return build_object(b, depth);
    case '[':
        return build_array(b, depth);
    case '"':
        return build_string(b);
    case 't':
        return build_word(b, "true", 4);
    case 'f':
        return build_word(b, "false", 5);
    case 'n':
        return build_word(b, "null", 4);
    case '-':
    case '0' ... '9':
        return build_number(b);
    default:
        return fail(b, APR_EGENERAL);
    }
}

apr_status_t llm_json_build(const char *s, apr_size_t n, apr_int64_t most, json_object **out,
                            llm_json_name_t *odd)
{
    builder_t b;
    json_object *o;

    b.p = s;
    b.end = s + n;
    b.scratch = b.here;
    b.room = sizeof(b.here);
    b.rv = APR_SUCCESS;
    b.odd = odd;
    b.left = most;
    skip_space(&b);
    o = build_value(&b, 0);
    skip_space(&b);
    if (b.p != b.end) {
        fail(&b, APR_EGENERAL);
    }
    if (b.scratch != b.here) {
        free(b.scratch);
    }
    *out = whole(&b, o);
    return b.rv;
}
