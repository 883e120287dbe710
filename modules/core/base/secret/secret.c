/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_base64.h>
#include <apr_escape.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/find.h"
#include "base/crypto/hex.h"
#include "base/json/json.h"
#include "base/secret/secret.h"
#include "base/secret/kind.h"

#define CORE_MIN    4           /* bytes; shorter ones are found too often */
#define CORE_ALNUM  8           /* of letters and digits, which few writers escape */
#define DECODED_MAX 4096        /* bytes of a Basic credential */
#define FOLD_MIN    16          /* of what is found in letters of the other case, too */
#define DEPTH_MAX   16          /* backslashes before a byte: JSON within JSON, four deep */
#define OTHER_CASE  0x20        /* the bit between a letter and its capital */
#define SEPARATORS  " \t;,=\":"

llm_secrets_t *llm_secrets_make(apr_pool_t *p)
{
    llm_secrets_t *s = apr_pcalloc(p, sizeof(*s));

    s->pool = p;
    s->values = apr_array_make(p, 4, sizeof(llm_str_t));
    s->words = apr_array_make(p, 1, sizeof(llm_str_t));
    s->cores = apr_array_make(p, 4, sizeof(llm_str_t));
    s->shortest = APR_SIZE_MAX;
    return s;
}

llm_secrets_t *llm_secrets_copy(const llm_secrets_t *s, apr_pool_t *p)
{
    llm_secrets_t *copy;

    if (s == NULL) {
        return llm_secrets_make(p);
    }
    copy = apr_pmemdup(p, s, sizeof(*s));
    copy->pool = p;
    copy->values = apr_array_copy_hdr(p, s->values);    /* nearly always nothing is added to it */
    copy->words = apr_array_copy_hdr(p, s->words);
    copy->cores = apr_array_copy_hdr(p, s->cores);
    return copy;
}

/* -- adding ----------------------------------------------------------------------------------- */

static int is_known(const apr_array_header_t *list, const char *value, apr_size_t n)
{
    for (int i = 0; i < list->nelts; i++) {
        const llm_str_t *v = &APR_ARRAY_IDX(list, i, llm_str_t);

        if (v->n == n && memcmp(v->p, value, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Letters and digits are written the same nearly everywhere, '-' and '.' by most. */
static int is_alnum(char c)
{
    return apr_isalnum(c);
}

static int is_unreserved(char c)
{
    return apr_isalnum(c) || c == '-' || c == '_' || c == '.';
}

static llm_str_t longest_run(const char *value, apr_size_t n, int (*is_of)(char c))
{
    llm_str_t best = { value, 0 };

    for (apr_size_t i = 0, from = 0; i <= n; i++) {
        if (i == n || !is_of(value[i])) {
            if (i - from > best.n) {
                best = (llm_str_t){ value + from, i - from };
            }
            from = i + 1;
        }
    }
    return best;
}

/** The longest part of a value that every spelling of it holds as it is; else all of it. */
static llm_str_t core_of(const char *value, apr_size_t n)
{
    llm_str_t best = longest_run(value, n, is_alnum);

    if (best.n < CORE_ALNUM) {
        best = longest_run(value, n, is_unreserved);
    }
    return best.n < CORE_MIN ? (llm_str_t){ value, n } : best;
}

/** Who looks for a core finds every text with a longer one around it. */
static int holds_core(const llm_secrets_t *s, const llm_str_t *text)
{
    for (int i = 0; i < s->cores->nelts; i++) {
        const llm_str_t *core = &APR_ARRAY_IDX(s->cores, i, llm_str_t);

        if (core->n <= text->n && llm_find(text->p, text->n, core->p, core->n)) {
            return 1;
        }
    }
    return 0;
}

static void push(llm_secrets_t *s, apr_array_header_t *list, const char *value, apr_size_t n)
{
    s->starts[(unsigned char)value[0]] = 1;
    if (apr_isalpha(value[0]) && n >= FOLD_MIN) {
        s->starts[(unsigned char)value[0] ^ OTHER_CASE] = 1;
    }
    s->starts['\\'] = s->starts['%'] = s->starts['&'] = 1;
    APR_ARRAY_PUSH(list, llm_str_t) = (llm_str_t){ value, n };
}

/** What answers may have by chance: masked in refusals alone, so no answer is searched for it. */
static void add_word(llm_secrets_t *s, const char *value, apr_size_t n)
{
    if (n >= LLM_SECRET_MIN && s->words->nelts < LLM_SECRET_WORDS &&
        !is_known(s->words, value, n)) {
        push(s, s->words, value, n);
    }
}

void llm_secrets_add(llm_secrets_t *s, const char *value, apr_size_t n)
{
    llm_str_t core;

    if (value == NULL || n < LLM_SECRET_MIN || is_known(s->values, value, n)) {
        return;
    }
    if (llm_secret_is_word(value, n)) {
        add_word(s, value, n);
        return;
    }
    push(s, s->values, value, n);
    core = core_of(value, n);
    if (!holds_core(s, &core)) {
        APR_ARRAY_PUSH(s->cores, llm_str_t) = core;
        s->shortest = core.n < s->shortest ? core.n : s->shortest;
    }
}

void llm_secrets_add_all(llm_secrets_t *s, const llm_secrets_t *other)
{
    for (int i = 0; i < other->values->nelts; i++) {
        const llm_str_t *value = &APR_ARRAY_IDX(other->values, i, llm_str_t);

        llm_secrets_add(s, value->p, value->n);
    }
    for (int i = 0; i < other->words->nelts; i++) {
        const llm_str_t *word = &APR_ARRAY_IDX(other->words, i, llm_str_t);

        add_word(s, word->p, word->n);
    }
}

static void add_basic(llm_secrets_t *s, const char *encoded)
{
    char *text;
    const char *password;

    if (strlen(encoded) > DECODED_MAX) {
        return;
    }
    llm_secrets_add(s, encoded, strcspn(encoded, "= "));        /* many write it unpadded */
    text = apr_palloc(s->pool, (apr_size_t)apr_base64_decode_len(encoded) + 1);
    text[apr_base64_decode(text, encoded)] = '\0';
    llm_secrets_add(s, text, strlen(text));
    password = strchr(text, ':');
    if (password != NULL) {
        llm_secrets_add(s, password + 1, strlen(password + 1));
    }
}

/** A part of a header, which may come back without the others. */
static void add_piece(llm_secrets_t *s, const char *value, apr_size_t n, int given)
{
    if (llm_secret_is_random(value, n) && s->npieces < LLM_SECRET_PIECES) {
        s->npieces++;
        llm_secrets_add(s, value, n);
    }
    else if (given || llm_secret_is_random(value, n)) {
        add_word(s, value, n);
    }
}

/** A cookie's value may come back as it was meant. */
static void add_decoded(llm_secrets_t *s, const char *value, apr_size_t n, int given)
{
    const char *decoded;

    if (memchr(value, '%', n) == NULL) {
        return;
    }
    decoded = apr_punescape_url(s->pool, apr_pstrmemdup(s->pool, value, n), NULL, NULL, 0);
    if (decoded != NULL) {
        add_piece(s, decoded, strlen(decoded), given);
    }
}

/**
 * Each part of a value that has several. What stands behind '=' or ':', or alone behind a scheme,
 * is given as a value and is not its name; an address has nothing of the kind.
 */
static void add_pieces(llm_secrets_t *s, const char *value)
{
    apr_size_t n = strcspn(value, SEPARATORS), between;
    int scheme = value[n] == ' ', address = strstr(value, "://") != NULL;

    if (value[n] == '\0') {
        return;
    }
    add_piece(s, value, n, 0);
    for (const char *at = value + n; *at != '\0'; at += between + n) {
        const char *piece = at + (between = strspn(at, SEPARATORS));
        int given = memchr(at, '=', between) != NULL || memchr(at, ':', between) != NULL;

        n = strcspn(piece, SEPARATORS);
        given = !address && (given || (scheme && piece[n] == '\0'));
        scheme = 0;
        add_piece(s, piece, n, given);
        add_decoded(s, piece, n, given);
    }
}

/** @return which of the schemes that are followed by the credential alone; NULL: none of them */
static const char *scheme_of(const char *value, apr_size_t n)
{
    static const char *const schemes[] = { "Bearer", "Basic", "Token", "Key", "ApiKey",
                                           "AWS4-HMAC-SHA256" };

    for (apr_size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++) {
        if (n == strlen(schemes[i]) && strncasecmp(value, schemes[i], n) == 0) {
            return schemes[i];
        }
    }
    return NULL;
}

void llm_secrets_add_header(llm_secrets_t *s, const char *value)
{
    apr_size_t n = strcspn(value, " ");
    const char *scheme = scheme_of(value, n), *signature = strstr(value, "Signature=");

    value += scheme != NULL ? n + strspn(value + n, " ") : 0;
    if (scheme != NULL && strcmp(scheme, "Basic") == 0) {
        add_basic(s, value);
    }
    if (signature != NULL) {
        signature += strlen("Signature=");
        llm_secrets_add(s, signature, strcspn(signature, ", "));
    }
    if (scheme == NULL || strncmp(scheme, "AWS4", 4) != 0) {
        add_pieces(s, value);   /* those of a signed call name its headers */
    }
    llm_secrets_add(s, value, strlen(value));
}

void llm_secrets_add_free(llm_secrets_t *s, const char *value)
{
    apr_size_t n = strlen(value);
    int joined = strpbrk(value, "=:") != NULL;  /* as user:password, which no text has by chance */

    add_pieces(s, value);
    if (value[strcspn(value, " \t;,")] != '\0' || strstr(value, "://") != NULL) {
        return;
    }
    if (joined || llm_secret_is_random(value, n)) {
        llm_secrets_add(s, value, n);
    }
    else {
        add_word(s, value, n);
    }
}

/* -- addresses -------------------------------------------------------------------------------- */

/** As it is written and as it is meant. */
static void add_of_address(llm_secrets_t *s, const char *value, apr_size_t n)
{
    char *decoded = apr_pstrmemdup(s->pool, value, n);

    llm_secrets_add(s, decoded, n);
    if (memchr(value, '%', n) != NULL || memchr(value, '+', n) != NULL) {
        decoded = apr_pstrdup(s->pool, decoded);
        if (apr_unescape_url(decoded, decoded, APR_ESCAPE_STRING, NULL, NULL, 1, NULL) ==
            APR_SUCCESS) {
            llm_secrets_add(s, decoded, strlen(decoded));
        }
    }
}

void llm_secrets_add_query(llm_secrets_t *s, const char *query, int all)
{
    apr_size_t n, name;

    for (; *query != '\0' && *query != '#'; query += n + (query[n] == '&')) {
        const char *value = query + (name = strcspn(query, "=&#"));

        n = strcspn(query, "&#");
        value += name < n;
        if (name < n && (llm_secret_name_of_query(query, name) == LLM_SECRET_NAME_SURE ||
                         (all && llm_secret_is_random(value, n - name - 1)))) {
            add_of_address(s, value, n - name - 1);
        }
    }
}

/** user:password@ in front of a host. @return 1: there is one */
static int add_userinfo(llm_secrets_t *s, const char *authority)
{
    apr_size_t n = strcspn(authority, "/?# ");
    const char *colon;

    while (n > 0 && authority[n - 1] != '@') {
        n--;
    }
    colon = n > 0 ? memchr(authority, ':', n) : NULL;
    if (colon != NULL) {
        add_of_address(s, colon + 1, (apr_size_t)(authority + n - 1 - colon - 1));
    }
    return n > 0;
}

int llm_secrets_add_address(llm_secrets_t *s, const char *value)
{
    const char *at = strstr(value, "://"), *query;
    int signs_in;

    if (at == NULL) {
        return 0;
    }
    signs_in = add_userinfo(s, at + 3);
    query = strchr(at, '?');
    if (query != NULL) {
        llm_secrets_add_query(s, query + 1, 0);
    }
    return !signs_in && strpbrk(value, " ;,\"") == NULL;
}

void llm_secrets_add_named(llm_secrets_t *s, llm_secret_name_e name, const char *value)
{
    int is_address = llm_secrets_add_address(s, value);

    if (name == LLM_SECRET_NAME_NONE) {
        return;
    }
    if (name == LLM_SECRET_NAME_LOOSE || is_address) {
        llm_secrets_add_free(s, value);
        return;
    }
    llm_secrets_add_header(s, value);
}

/* -- finding ---------------------------------------------------------------------------------- */

int llm_secrets_in_plain(const llm_secrets_t *s, const char *text, apr_size_t n)
{
    if (n < s->shortest) {
        return 0;
    }
    for (int i = 0; i < s->cores->nelts; i++) {
        const llm_str_t *core = &APR_ARRAY_IDX(s->cores, i, llm_str_t);

        if (llm_find(text, n, core->p, core->n)) {
            return 1;
        }
    }
    return 0;
}

/** JSON may write any byte of a secret like this, and none of them need be left as it is. */
static const llm_str_t escape = { "\\u00", 4 };

int llm_secrets_in(const llm_secrets_t *s, const char *text, apr_size_t n)
{
    const llm_str_t *other = &escape;

    if (memchr(text, '\\', n) == NULL) {
        return llm_secrets_in_plain(s, text, n);    /* one word takes half of what two take */
    }
    for (int i = 0; i < s->cores->nelts; i += 1 + (other != &escape)) {
        const llm_str_t *core = &APR_ARRAY_IDX(s->cores, i, llm_str_t);

        if (i > 0) {
            other = i + 1 < s->cores->nelts ? core + 1 : core;
        }
        if (llm_find_either(text, n, core, other)) {
            return 1;
        }
    }
    return 0;
}

/* -- masking ---------------------------------------------------------------------------------- */

/** @return the value of n hex digits, or -1 */
static int hex_value(const char *t, apr_size_t left, apr_size_t n)
{
    int v = 0;

    for (apr_size_t i = 0; i < n; i++) {
        int digit = i < left ? llm_hex_digit((unsigned char)t[i]) : -1;

        if (digit < 0) {
            return -1;
        }
        v = v * 16 + digit;
    }
    return v;
}

/** A JSON escape; JSON within JSON has more backslashes. @return bytes, 0: not that one */
static apr_size_t escape_of(const char *t, apr_size_t n, unsigned char want)
{
    static const char letters[] = "nrtbf", means[] = "\n\r\t\b\f";
    apr_size_t run = 0;
    const char *letter;

    while (run < n && run < DEPTH_MAX && t[run] == '\\') {
        run++;
    }
    if (run < n && t[run] == 'u' && hex_value(t + run + 1, n - run - 1, 4) == want) {
        return run + 5;
    }
    if (want == '\\') {
        return run >= 2 ? 2 : 1;
    }
    if (run == n) {
        return 0;
    }
    letter = strchr(letters, t[run]);
    if (letter != NULL && *letter != '\0' && means[letter - letters] == (char)want) {
        return run + 1;
    }
    return (unsigned char)t[run] == want ? run + 1 : 0;
}

/** %2F, and %252F of what was encoded twice */
static apr_size_t percent_of(const char *t, apr_size_t n, unsigned char want)
{
    apr_size_t at = 1;

    while (n - at >= 4 && t[at] == '2' && t[at + 1] == '5' && apr_isxdigit(t[at + 2]) &&
           apr_isxdigit(t[at + 3])) {
        at += 2;
    }
    if (hex_value(t + at, n - at, 2) == want) {
        return at + 2;
    }
    return want == '%';
}

static apr_size_t entity_of(const char *t, apr_size_t n, unsigned char want)
{
    static const struct {
        const char *name;
        unsigned char means;
    } named[] = { { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' },
                  { "&apos;", '\'' } };
    apr_size_t at = 2, digits = 0;
    int hex, v = 0;

    for (apr_size_t i = 0; i < sizeof(named) / sizeof(named[0]); i++) {
        if (named[i].means == want && n >= strlen(named[i].name) &&
            memcmp(t, named[i].name, strlen(named[i].name)) == 0) {
            return strlen(named[i].name);
        }
    }
    if (n < 4 || t[1] != '#') {
        return want == '&';
    }
    hex = t[at] == 'x' || t[at] == 'X';
    for (at += hex; at + 1 < n && t[at] == '0' && apr_isxdigit(t[at + 1]); at++) {
    }
    for (; at < n && digits < 4 && apr_isxdigit(t[at]); at++, digits++) {
        v = v * (hex ? 16 : 10) + hex_value(t + at, 1, 1);
    }
    return digits > 0 && at < n && t[at] == ';' && v == want ? at + 1 : want == '&';
}

/** @return how many bytes at t spell this one byte; 0: they do not */
static apr_size_t spelled(const char *t, apr_size_t n, unsigned char want)
{
    switch (*t) {
    case '\\':
        return escape_of(t, n, want);
    case '%':
        return percent_of(t, n, want);
    case '&':
        return entity_of(t, n, want);
    case '+':
        return want == '+' || want == ' ';
    default:
        return (unsigned char)*t == want;
    }
}

/** Whether a text goes on with what stands for the rest of something. */
static int is_cut(const char *t, apr_size_t n)
{
    static const char *const marks[] = { "...", "**", "\xe2\x80\xa6", "\\u2026" };

    for (apr_size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (n >= strlen(marks[i]) && memcmp(t, marks[i], strlen(marks[i])) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Which of a text's secrets are looked for. */
typedef struct wanted_t {
    const llm_secrets_t *s;
    int refusal;        /* words as well, and beginnings: many a maker's keys begin alike */
} wanted_t;

/**
 * In a refusal a long value is one in letters of either case: some servers write what they quote in
 * capitals, or without any. Answers are found to hold a value by its own bytes alone.
 */
static apr_size_t spelled_either(const wanted_t *w, const char *t, apr_size_t n,
                                 const llm_str_t *value, unsigned char want)
{
    apr_size_t len = spelled(t, n, want);

    return len == 0 && w->refusal && value->n >= FOLD_MIN && apr_isalpha(want)
               ? spelled(t, n, want ^ OTHER_CASE) : len;
}

/** @return bytes of text that spell the value, or its beginning where that is cut; 0: none do */
static apr_size_t match(const wanted_t *w, const char *t, apr_size_t n, const llm_str_t *value)
{
    apr_size_t at = 0, k;

    if (n >= value->n && memcmp(t, value->p, value->n) == 0) {
        return value->n;        /* whatever its own bytes would mean elsewhere */
    }
    for (k = 0; k < value->n && at < n; k++) {
        apr_size_t len = spelled_either(w, t + at, n - at, value, (unsigned char)value->p[k]);

        if (len == 0) {
            return w->refusal && k >= LLM_SECRET_MIN && is_cut(t + at, n - at) ? at : 0;
        }
        at += len;
    }
    return k == value->n || (w->refusal && k >= LLM_SECRET_MIN) ? at : 0;
}

static apr_size_t longest_of(const wanted_t *w, const apr_array_header_t *values, const char *t,
                             apr_size_t n)
{
    apr_size_t best = 0;

    for (int i = 0; i < values->nelts; i++) {
        apr_size_t len = match(w, t, n, &APR_ARRAY_IDX(values, i, llm_str_t));

        best = len > best ? len : best;
    }
    return best;
}

static apr_size_t longest(const wanted_t *w, const char *t, apr_size_t n)
{
    apr_size_t best = longest_of(w, w->s->values, t, n);
    apr_size_t word = w->refusal ? longest_of(w, w->s->words, t, n) : 0;

    return word > best ? word : best;
}

/** Where the next spelling begins, from at on. @return n: nowhere */
static apr_size_t next_of(const wanted_t *w, const char *text, apr_size_t n, apr_size_t at,
                          apr_size_t *len)
{
    for (*len = 0; at < n; at++) {
        if (w->s->starts[(unsigned char)text[at]] && (*len = longest(w, text + at, n - at)) > 0) {
            break;
        }
    }
    return at;
}

/** A backslash whose letter was taken for the secret's first: it would escape the mask. */
static void drop_half_escape(llm_buf_t *b)
{
    apr_size_t run = 0;

    while (run < b->n && b->p[b->n - 1 - run] == '\\') {
        run++;
    }
    b->n -= run & 1;
}

static const char *masked(const wanted_t *w, apr_pool_t *p, const char *text, apr_size_t n,
                          apr_size_t *out_n)
{
    apr_size_t from = 0, len, at = next_of(w, text, n, 0, &len);
    llm_buf_t b;

    if (out_n != NULL) {
        *out_n = n;
    }
    if (at == n) {
        return text;
    }
    /* a mask is shorter than what it stands for */
    llm_buf_init(&b, p, n + 16, n + 16);
    while (at < n) {
        llm_buf_add(&b, text + from, at - from);
        drop_half_escape(&b);
        llm_buf_puts(&b, LLM_SECRET_MASK);
        from = at + len;
        at = next_of(w, text, n, from, &len);
    }
    llm_buf_add(&b, text + from, n - from);
    if (out_n != NULL) {
        *out_n = b.n;
    }
    return b.p;
}

const char *llm_secrets_masked(const llm_secrets_t *s, apr_pool_t *p, const char *text,
                               apr_size_t n, apr_size_t *out_n)
{
    return masked(&(wanted_t){ s, 1 }, p, text, n, out_n);
}

const char *llm_secrets_masked_answer(const llm_secrets_t *s, apr_pool_t *p, const char *text,
                                      apr_size_t n, apr_size_t *out_n)
{
    return masked(&(wanted_t){ s, 0 }, p, text, n, out_n);
}

const char *llm_secrets_masked_text(const llm_secrets_t *s, apr_pool_t *p, const char *text)
{
    return text != NULL ? llm_secrets_masked(s, p, text, strlen(text), NULL) : NULL;
}

void llm_secrets_mask_tree(const llm_secrets_t *s, apr_pool_t *p, json_object *o)
{
    if (json_object_is_type(o, json_type_string)) {
        apr_size_t n = (apr_size_t)json_object_get_string_len(o), left;
        const char *text = json_object_get_string(o);
        const char *out = llm_secrets_masked_answer(s, p, text, n, &left);

        if (out != text) {
            json_object_set_string_len(o, out, (int)left);
        }
    }
    for (size_t i = 0; json_object_is_type(o, json_type_array) &&
                       i < json_object_array_length(o); i++) {
        llm_secrets_mask_tree(s, p, json_object_array_get_idx(o, i));
    }
    if (json_object_is_type(o, json_type_object)) {
        json_object_object_foreach(o, key, member) {
            (void)key;
            llm_secrets_mask_tree(s, p, member);
        }
    }
}
