/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include "base/buf.h"
#include "base/hex.h"
#include "base/url_secrets.h"

#define SEPARATORS "/?&;=# \t"
#define ENCODED_SEPARATORS "/?&;=#"
#define VALUE_ENDS "&# \t"

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
    { "sig", 1 }, { "tokens", 1 }, { "cookie", 0 },
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

/* -- masking ---------------------------------------------------------------------------------- */

typedef struct masking_t {
    llm_buf_t b;
    int keys_only;              /**< names of parameters say nothing */
    int in_value;               /**< the word stands behind a '=' */
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

/**
 * One word and, if its name says it holds a secret, its value.
 * @return where the text goes on
 */
static const char *put_member(masking_t *m, const char *word)
{
    apr_size_t n = length_until(word, SEPARATORS, ENCODED_SEPARATORS), named = n, len;
    int is_key = put_word(m, word, &n), inner = is_encoded(word + n, "=");

    if (m->in_value && word[n] == ' ' && behind_scheme(word, word + n) == word + n) {
        llm_buf_puts(&m->b, " ");       /* as it was sent, which no URL may be */
        len = strcspn(word + n + 1, VALUE_ENDS);
        put_secret(m, word + n + 1, len);
        return word + n + 1 + len;
    }

    /* what of a key is left says no longer whether its value is a secret: it is taken for one */
    if (!(word[n] == '=' || inner) ||
        !(is_key || (!m->keys_only && names_secret(word, named)))) {
        return word + n;
    }
    word += n;
    n = inner ? 3 : 1;
    llm_buf_add(&m->b, word, n);
    word += n;
    len = inner ? length_until(word, VALUE_ENDS, VALUE_ENDS) : strcspn(word, VALUE_ENDS);
    put_secret(m, word, len);
    return word + len;
}

/** Asked of every line of every call: one byte is found faster than one of several, or a word. */
static int may_hold_secret(const char *text)
{
    const char *dash;

    if (strchr(text, '=') != NULL || strchr(text, '%') != NULL) {
        return 1;
    }
    /* the last byte of LLM_KEY_PREFIX, which few paths have */
    dash = strchr(text, LLM_KEY_PREFIX[sizeof(LLM_KEY_PREFIX) - 2]);
    return dash != NULL && strstr(text, LLM_KEY_PREFIX) != NULL;
}

static const char *masked(apr_pool_t *p, const char *text, int keys_only)
{
    masking_t m = { .keys_only = keys_only };
    apr_size_t n;

    if (!may_hold_secret(text)) {
        return NULL;
    }
    n = strlen(text);
    /* at worst each "key=x&" grows by the mask */
    llm_buf_init(&m.b, p, n + 64, n * 2 + 64);
    while (*text != '\0') {
        text = put_member(&m, text);
        n = *text == '\0' ? 0 : is_encoded(text, ENCODED_SEPARATORS) ? 3 : 1;
        m.in_value = *text == '=' || is_encoded(text, "=");
        llm_buf_add(&m.b, text, n);
        text += n;
    }
    return !m.found ? NULL : m.b.overflow ? LLM_MASK : m.b.p;
}

const char *llm_url_masked(apr_pool_t *p, const char *text)
{
    return masked(p, text, 0);
}

const char *llm_url_keys_masked(apr_pool_t *p, const char *text)
{
    return masked(p, text, 1);
}
