/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include "base/buf.h"
#include "base/crypto/hex.h"
#include "base/secret/in_url.h"

#define SEPARATORS "/?&;=# \t"
#define ENCODED_SEPARATORS "/?&;=#"
#define VALUE_ENDS "&#\t"
#define PARAMS_BEGIN "?&;#"     /* behind these a parameter begins */
#define NAME_SHOWN 40           /* bytes: longer ones are no name */

/* -- what is a secret ------------------------------------------------------------------------- */

/** Names of parameters, without case and all but letters and digits, that hold a secret. */
static const struct {
    const char *text;
    int whole;                  /**< not as the end of a longer name */
} secret_names[] = {
    { "key", 0 }, { "token", 0 }, { "secret", 0 }, { "password", 0 }, { "passwd", 0 },
    { "passphrase", 0 }, { "signature", 0 }, { "credential", 0 }, { "credentials", 0 },
    { "authorization", 0 }, { "auth", 0 }, { "assertion", 0 }, { "jwt", 0 }, { "invitelink", 0 },
    { "keys", 0 }, { "pwd", 0 }, { "pass", 0 }, { "bearer", 0 }, { "session", 0 }, { "code", 1 },
    { "sig", 1 }, { "tokens", 1 }, { "cookie", 0 }, { "otp", 0 }, { "ticket", 0 }, { "sid", 0 },
    { "sas", 1 }, { "dsn", 0 }, { "databaseurl", 0 }, { "state", 1 }, { "nonce", 1 },
    { "pin", 1 }, { "sessionid", 0 },
};

/**
 * Parameters whose values may be seen, written the same way: what the gateway's own paths read, and
 * what clients of the APIs it speaks send along. What is not here may be anything.
 */
static const char *const harmless_names[] = {
    "action", "after", "alt", "apiversion", "before", "beta", "customllmprovider", "deploymentid",
    "enddate", "enduserid", "fallbacktype", "fields", "format", "group", "healthcheck", "id",
    "includemetadata", "includemodelaccessgroups", "keyalias", "lang", "limit", "litellmmodelid",
    "maxtokens", "mode", "model", "modelgroup", "modelid", "modelname", "offset",
    "onlymodelaccessgroups", "order", "orderby", "organizationid", "page", "pagesize",
    "pagetoken", "perpage", "prettyprint", "provider", "purpose", "requestid",
    "returnfullobject", "returnwildcardroutes", "size", "sort", "sortby", "sortorder",
    "startdate", "status", "stream", "summarize", "tag", "tags", "teamalias", "teamid",
    "timezone", "userid", "verbose", "version",
};

/** One character of a URL, decoded; *from moves behind it. */
static char next_char(const char **from, const char *end)
{
    const char *s = *from;

    if (end - s >= 3 && s[0] == '%' && apr_isxdigit(s[1]) && apr_isxdigit(s[2])) {
        *from += 3;
        return (char)(llm_hex_digit((unsigned char)s[1]) * 16 + llm_hex_digit((unsigned char)s[2]));
    }
    (*from)++;
    return *s;
}

/** The last letters and digits of a name, in lower case. @return their number */
static apr_size_t bare_name(const char *name, apr_size_t n, char *out, apr_size_t max)
{
    const char *end = name + n;
    apr_size_t count = 0;

    while (name < end) {
        char c = next_char(&name, end);

        if (!apr_isalnum(c)) {
            continue;
        }
        if (count == max) {
            memmove(out, out + 1, --count);
        }
        out[count++] = (char)apr_tolower(c);
    }
    return count;
}

static int names_secret(const char *name, apr_size_t n)
{
    char bare[16];
    apr_size_t count = bare_name(name, n, bare, sizeof(bare));

    while (count > 0 && apr_isdigit(bare[count - 1])) {
        count--;                /* one of several: key[0], key2 */
    }
    for (apr_size_t i = 0; i < sizeof(secret_names) / sizeof(secret_names[0]); i++) {
        apr_size_t len = strlen(secret_names[i].text);

        if (count >= len && (count == len || !secret_names[i].whole) &&
            memcmp(bare + count - len, secret_names[i].text, len) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_harmless(const char *name, apr_size_t n)
{
    char bare[NAME_SHOWN];
    apr_size_t count = bare_name(name, n, bare, sizeof(bare));

    for (apr_size_t i = 0; i < sizeof(harmless_names) / sizeof(harmless_names[0]); i++) {
        if (strlen(harmless_names[i]) == count && memcmp(harmless_names[i], bare, count) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Whatever of it is percent-encoded. */
static int begins_key(const char *s, const char *end)
{
    for (const char *k = LLM_KEY_PREFIX; *k != '\0'; k++) {
        if (s == end || next_char(&s, end) != *k) {
            return 0;
        }
    }
    return 1;
}

/** Where a key begins in a word: at its start, or behind what no name goes on over. */
static const char *key_in(const char *word, apr_size_t n)
{
    const char *end = word + n;

    for (const char *s = word; s < end; s++) {
        if ((*s == LLM_KEY_PREFIX[0] || *s == '%') && begins_key(s, end) &&
            (s == word || !apr_isalnum(s[-1]) || (s - word >= 3 && s[-3] == '%'))) {
            return s;
        }
    }
    return NULL;
}

/** Encoded ones are those of a URL within a URL. */
static int is_encoded(const char *s, const char *among)
{
    char c;

    if (s[0] != '%' || !apr_isxdigit(s[1]) || !apr_isxdigit(s[2])) {
        return 0;
    }
    c = next_char(&s, s + 3);
    return c != '\0' && strchr(among, c) != NULL;
}

/** Bytes up to one of these characters, encoded or not. */
static apr_size_t length_until(const char *s, const char *plain, const char *encoded)
{
    apr_size_t n = 0;

    while (s[n] != '\0' && strchr(plain, s[n]) == NULL && !is_encoded(s + n, encoded)) {
        n++;
    }
    return n;
}

/** @return what stands behind the scheme of an Authorization header; NULL: it is none */
static const char *behind_scheme(const char *word, const char *end)
{
    static const char *const schemes[] = { "bearer", "basic" };

    for (apr_size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++) {
        const char *s = word, *k = schemes[i];

        while (*k != '\0' && s < end && apr_tolower(next_char(&s, end)) == *k) {
            k++;
        }
        if (*k == '\0') {
            return s;
        }
    }
    return NULL;
}

/** @return the credentials of "Bearer x" or "Basic x", however the space is encoded; or NULL */
static const char *credentials_in(const char *word, apr_size_t n)
{
    const char *end = word + n, *s = behind_scheme(word, end);

    return s != NULL && s < end && strchr(" +\t", next_char(&s, end)) != NULL && s < end ? s : NULL;
}

/** @return bytes of a value, which goes on over spaces up to " HTTP/1.1" */
static apr_size_t value_length(const char *s, int inner)
{
    apr_size_t n = inner ? length_until(s, VALUE_ENDS, VALUE_ENDS) : strcspn(s, VALUE_ENDS);

    for (apr_size_t i = 0; i < n; i++) {
        if (s[i] == ' ' && strncmp(s + i + 1, "HTTP/", 5) == 0 &&
            s[i + 1 + strcspn(s + i + 1, VALUE_ENDS " ")] == '\0') {
            return i;
        }
    }
    return n;
}

/** @return bytes up to and with the last '@', encoded or not, of the first n; 0: there is none */
static apr_size_t behind_at(const char *s, apr_size_t n)
{
    while (n > 0 && s[n - 1] != '@' && !(n >= 3 && is_encoded(s + n - 3, "@"))) {
        n--;
    }
    return n;
}

/** @return bytes of "user:password@" behind the "//" of an address; 0: there are none */
static apr_size_t userinfo_length(const char *s)
{
    apr_size_t host = length_until(s, "/?&# \t", "/?&#"), at = behind_at(s, host);
    apr_size_t colon = length_until(s, ":", ":");

    if (at > 0 || colon >= host) {
        return at;
    }
    /* a password with a '/' of its own, or a host with its port */
    colon += s[colon] == ':' ? 1 : 3;
    return colon < host && !apr_isdigit(s[colon]) ? behind_at(s, length_until(s, "&# \t", "&#"))
                                                  : 0;
}

/* -- masking ---------------------------------------------------------------------------------- */

typedef struct masking_t {
    llm_buf_t b;
    int keys_only;              /**< names of parameters say nothing */
    int in_query;
    int begins;                 /**< the word is a parameter's name */
    int in_value;               /**< the word stands behind a '=' */
    int slashes;                /**< in a row before the word */
    int found;
} masking_t;

/**
 * A key goes on over what is encoded in it.
 * @return 1 when there is a key in the word; *n is made what was put
 */
static int put_word(masking_t *m, const char *word, apr_size_t *n)
{
    const char *key = key_in(word, *n), *other = credentials_in(word, *n);

    key = key == NULL || (other != NULL && other < key) ? other : key;
    llm_buf_add(&m->b, word, key ? (apr_size_t)(key - word) : *n);
    if (key != NULL) {
        *n = (apr_size_t)(key - word) + strcspn(key, SEPARATORS);
        m->found = m->found || strncmp(key, LLM_MASK, *n - (apr_size_t)(key - word)) != 0;
        llm_buf_puts(&m->b, LLM_MASK);
    }
    return key != NULL;
}

static void put_secret(masking_t *m, const char *value, apr_size_t n)
{
    if (n > 0) {
        m->found = m->found || n != sizeof(LLM_MASK) - 1 || memcmp(value, LLM_MASK, n) != 0;
        llm_buf_puts(&m->b, LLM_MASK);
    }
}

/** Whether nothing speaks for showing a parameter's value. */
static int hides(const masking_t *m, const char *name, apr_size_t n)
{
    return !m->keys_only &&
           (names_secret(name, n) || (m->in_query && m->begins && !is_harmless(name, n)));
}

/**
 * What stands alone where a parameter is expected is a value: no name is very long, ends with the
 * '=' of base64 or has nothing behind it.
 * @return its bytes; 0: it is a name
 */
static apr_size_t lone_value(const masking_t *m, const char *word, apr_size_t n)
{
    int equals = word[n] == '=' || is_encoded(word + n, "=");
    apr_size_t end;

    if (n == 0 || m->keys_only || !m->in_query || !m->begins || is_harmless(word, n)) {
        return 0;
    }
    end = value_length(word, 0);
    if (n < NAME_SHOWN && equals && key_in(word, n) == NULL &&
        (names_secret(word, n) || word[n] != '=' || n + strspn(word + n, "=") < end)) {
        return 0;
    }
    return end;
}

/** "//user:password@" @return where the text goes on */
static const char *put_user(masking_t *m, const char *word)
{
    apr_size_t n = m->slashes >= 2 ? userinfo_length(word) : 0, at;

    if (n == 0) {
        return word;
    }
    at = word[n - 1] == '@' ? 1 : 3;
    put_secret(m, word, n - at);
    llm_buf_add(&m->b, word + n - at, at);
    m->slashes = 0;
    return word + n;
}

/** The value of a name that says it holds a secret. @return where the text goes on */
static const char *put_value(masking_t *m, const char *sign, int inner)
{
    apr_size_t n = inner ? 3 : 1, len = value_length(sign + n, inner);

    llm_buf_add(&m->b, sign, n);
    put_secret(m, sign + n, len);
    return sign + n + len;
}

/**
 * One word and, if its name says it holds a secret, its value.
 * @return where the text goes on
 */
static const char *put_member(masking_t *m, const char *word)
{
    apr_size_t n = length_until(word, SEPARATORS, ENCODED_SEPARATORS), named = n, len;
    int is_key, inner;

    m->slashes = n > 0 ? 0 : m->slashes;
    len = lone_value(m, word, n);
    if (len > 0) {
        put_secret(m, word, len);
        return word + len;
    }
    is_key = put_word(m, word, &n);
    inner = is_encoded(word + n, "=");
    if (m->in_value && word[n] == ' ' && behind_scheme(word, word + n) == word + n) {
        llm_buf_puts(&m->b, " ");       /* as it was sent, which no URL may be */
        len = value_length(word + n + 1, 0);
        put_secret(m, word + n + 1, len);
        return word + n + 1 + len;
    }

    /* what of a key is left says no longer whether its value is a secret: it is taken for one */
    if (!(word[n] == '=' || inner) || !(is_key || hides(m, word, named))) {
        return word + n;
    }
    return put_value(m, word + n, inner);
}

/** The separator behind a word, if there is one, and what that says of the next. */
static const char *put_separator(masking_t *m, const char *at)
{
    apr_size_t n = *at == '\0' ? 0 : is_encoded(at, ENCODED_SEPARATORS) ? 3 : 1;
    const char *from = at;
    char c = n > 0 ? next_char(&from, at + n) : '\0';

    m->in_query = m->in_query || c == '?' || c == '#';
    m->begins = c != '\0' && strchr(PARAMS_BEGIN, c) != NULL;
    m->in_value = c == '=';
    m->slashes = c == '/' ? m->slashes + 1 : 0;
    llm_buf_add(&m->b, at, n);
    return at + n;
}

/** Asked of every line of every call: most are short, and hold nothing of it. */
static int may_hold_secret(const char *text)
{
    /* with the last byte of LLM_KEY_PREFIX, which few paths have */
    static const unsigned char stops[256] = {
        ['\0'] = 1, ['='] = 1, ['%'] = 1, ['?'] = 1, ['@'] = 1, ['#'] = 1, ['-'] = 1,
    };
    const char *at = text;

    while (!stops[(unsigned char)*at]) {
        at++;
    }
    return *at != '\0' &&
           (strpbrk(at, "=%?@#") != NULL || strstr(text, LLM_KEY_PREFIX) != NULL);
}

static const char *masked(masking_t m, apr_pool_t *p, const char *text)
{
    apr_size_t n = strlen(text);

    /* at worst each "k=&" grows by two masks */
    llm_buf_init(&m.b, p, n + 64, n * 3 + 64);
    while (*text != '\0') {
        text = put_separator(&m, put_member(&m, put_user(&m, text)));
    }
    return !m.found ? NULL : m.b.overflow ? LLM_MASK : m.b.p;
}

const char *llm_url_masked(apr_pool_t *p, const char *text)
{
    return may_hold_secret(text) ? masked((masking_t){ .keys_only = 0 }, p, text) : NULL;
}

const char *llm_query_masked(apr_pool_t *p, const char *query)
{
    return masked((masking_t){ .in_query = 1, .begins = 1 }, p, query);
}

const char *llm_url_keys_masked(apr_pool_t *p, const char *text)
{
    return may_hold_secret(text) ? masked((masking_t){ .keys_only = 1 }, p, text) : NULL;
}
