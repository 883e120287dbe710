/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "base/secret/in_url.h"

#define MAX_HOST 255

static const struct {
    const char *scheme;
    int port;
} schemes[] = {
    { "http", 80 },
    { "https", 443 },
};

/** What a byte may be part of. */
#define IN_URL   1      /* printable ASCII; but a backslash is a slash to some parsers, and a
                           fragment is never sent */
#define IN_NAME  2      /* of a host */
#define AS_IT_IS 4      /* unreserved (RFC 3986): never encoded */

static const unsigned char kinds[256] = {
    ['!' ... '"'] = IN_URL,
    ['$' ... ','] = IN_URL,
    ['/'] = IN_URL,
    [':' ... '@'] = IN_URL,
    ['['] = IN_URL,
    [']' ... '^'] = IN_URL,
    ['`'] = IN_URL,
    ['{' ... '}'] = IN_URL,
    ['0' ... '9'] = IN_URL | IN_NAME | AS_IT_IS,
    ['a' ... 'z'] = IN_URL | IN_NAME | AS_IT_IS,
    ['A' ... 'Z'] = IN_URL | IN_NAME | AS_IT_IS,
    ['-'] = IN_URL | IN_NAME | AS_IT_IS,
    ['.'] = IN_URL | IN_NAME | AS_IT_IS,
    ['_'] = IN_URL | IN_NAME | AS_IT_IS,
    ['~'] = IN_URL | AS_IT_IS,
};

/** @return the first byte of s that is not of a kind; its end is of none */
static const char *skip_kind(const char *s, int kind)
{
    while (kinds[(unsigned char)*s] & kind) {
        s++;
    }
    return s;
}

/** Set scheme and default port. @return the text behind "://", or NULL */
static const char *take_scheme(llm_url_t *u, const char *s)
{
    for (apr_size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++) {
        apr_size_t n = strlen(schemes[i].scheme);

        if (strncasecmp(s, schemes[i].scheme, n) == 0 && strncmp(s + n, "://", 3) == 0) {
            u->scheme = schemes[i].scheme;
            u->port = schemes[i].port;
            return s + n + 3;
        }
    }
    return NULL;
}

static int is_ipv6(const char *s)
{
    struct in6_addr a;

    return inet_pton(AF_INET6, s, &a) == 1;
}

static int is_name(const char *s)
{
    return *s != '\0' && *s != '.' && *skip_kind(s, IN_NAME) == '\0';
}

/** ":8080", ":" or "" behind the host. @return 0 when out of range */
static int take_port(llm_url_t *u, const char *s, const char *end)
{
    int port = 0;

    if (s == end || s + 1 == end) {
        return s == end || *s == ':';
    }
    if (*s++ != ':') {
        return 0;
    }
    for (; s < end; s++) {
        if (*s < '0' || *s > '9' || (port = port * 10 + (*s - '0')) > 65535) {
            return 0;
        }
    }
    u->port = port;
    return port > 0;
}

/** A copy of what names a host: case means nothing there. */
static char *lower_case(apr_pool_t *p, const char *s, apr_size_t n)
{
    char *copy = apr_pstrmemdup(p, s, n);

    for (char *c = copy; *c != '\0'; c++) {
        *c = (char)apr_tolower(*c);
    }
    return copy;
}

static int default_port(const llm_url_t *u)
{
    return strcmp(u->scheme, "https") == 0 ? 443 : 80;
}

/** Whether a port behind ':' is written as we would: neither empty nor with zeros before it. */
static int is_plain_port(const char *s, const char *end)
{
    return end - s > 1 && s[1] != '0';
}

/** @param s host and port as they are written, the port from port on, up to end */
static const char *authority_of(const llm_url_t *u, const char *s, const char *port,
                                const char *end, apr_pool_t *p)
{
    const char *host;

    if (is_plain_port(port, end) && u->port != default_port(u)) {
        return lower_case(p, s, (apr_size_t)(end - s));
    }
    host = *s == '[' ? apr_pstrcat(p, "[", u->host, "]", NULL) : u->host;
    return u->port == default_port(u) ? host : apr_psprintf(p, "%s:%d", host, u->port);
}

static int take_host(llm_url_t *u, const char *s, const char *end, apr_pool_t *p)
{
    int bracket = *s == '[';
    const char *from = s + bracket;
    const char *stop = memchr(from, bracket ? ']' : ':', (apr_size_t)(end - from));

    if (stop == NULL) {
        if (bracket) {
            return 0;
        }
        stop = end;
    }
    if (stop - from > MAX_HOST) {
        return 0;
    }
    u->host = lower_case(p, from, (apr_size_t)(stop - from));
    stop += bracket;
    if (!(bracket ? is_ipv6(u->host) : is_name(u->host)) || !take_port(u, stop, end)) {
        return 0;
    }
    u->authority = authority_of(u, s, stop, end, p);
    return 1;
}

apr_status_t llm_url_parse(llm_url_t *u, const char *text, apr_pool_t *p)
{
    const char *s, *end, *query;

    memset(u, 0, sizeof(*u));
    if (text == NULL || *skip_kind(text, IN_URL) != '\0' || (s = take_scheme(u, text)) == NULL) {
        return APR_EINVAL;
    }
    for (end = s; *end != '\0' && *end != '/' && *end != '?'; end++) {
    }
    /* an '@' before the path (credentials) is in no host name, so take_host refuses it */
    if (s == end || !take_host(u, s, end, p)) {
        return APR_EINVAL;
    }
    query = strchr(end, '?');
    u->path = query ? apr_pstrmemdup(p, end, (apr_size_t)(query - end)) : apr_pstrdup(p, end);
    if (*u->path == '\0') {
        u->path = "/";
    }
    u->query = query ? apr_pstrdup(p, query + 1) : NULL;
    return APR_SUCCESS;
}

const char *llm_url_encode(apr_pool_t *p, const char *s, const char *keep)
{
    static const char hex[] = "0123456789ABCDEF";
    char *text = apr_palloc(p, 3 * strlen(s) + 1);
    char *to = text;

    for (; *s != '\0'; s++) {
        unsigned char c = (unsigned char)*s;

        if ((kinds[c] & AS_IT_IS) || (keep && strchr(keep, c) != NULL)) {
            *to++ = (char)c;
        }
        else {
            *to++ = '%';
            *to++ = hex[c >> 4];
            *to++ = hex[c & 15];
        }
    }
    *to = '\0';
    return text;
}

const char *llm_url_join(apr_pool_t *p, const char *base, const char *path)
{
    apr_size_t n = strcspn(base, "?");
    const char *query = base[n] == '?' ? base + n + 1 : "";
    const char *glue = *query == '\0' ? "" : strchr(path, '?') ? "&" : "?";

    while (n > 0 && base[n - 1] == '/') {
        n--;
    }
    return apr_pstrcat(p, apr_pstrmemdup(p, base, n), path, glue, query, NULL);
}

/**
 * Credentials end at the last '@', as a password may have one, and a '/', too. Behind a '?' or '#'
 * an '@' may belong to either, so that nothing can be told apart.
 */
static const char *without_credentials(apr_pool_t *p, const char *text)
{
    const char *at = strrchr(text, '@'), *scheme = strstr(text, "://");
    apr_size_t n = scheme != NULL && scheme < at ? (apr_size_t)(scheme + 3 - text) : 0;

    if (strpbrk(text, "?#") != NULL) {
        return LLM_MASK;
    }
    return apr_pstrcat(p, apr_pstrmemdup(p, text, n), LLM_MASK, at, NULL);
}

const char *llm_url_shown(apr_pool_t *p, const char *url)
{
    llm_url_t u;

    /* few have an '@' at all; in the path of a URL that can be called it says nothing */
    if (strchr(url, '@') != NULL && llm_url_parse(&u, url, p) != APR_SUCCESS) {
        return without_credentials(p, url);
    }
    return apr_pstrmemdup(p, url, strcspn(url, "?#"));
}
