/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/url.h"

#define MAX_HOST 255

static const struct {
    const char *scheme;
    int port;
} schemes[] = {
    { "http", 80 },
    { "https", 443 },
};

static int is_alnum(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/** A URL is printable ASCII; a backslash is a slash to some parsers, a fragment is never sent. */
static int has_bad_bytes(const char *s)
{
    for (; *s != '\0'; s++) {
        unsigned char c = (unsigned char)*s;

        if (c <= 0x20 || c >= 0x7f || c == '\\' || c == '#') {
            return 1;
        }
    }
    return 0;
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
    for (const char *c = s; *c != '\0'; c++) {
        if (!is_alnum((unsigned char)*c) && strchr("-._", *c) == NULL) {
            return 0;
        }
    }
    return *s != '\0' && *s != '.';
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

static int take_host(llm_url_t *u, const char *s, const char *end, apr_pool_t *p)
{
    int bracket = *s == '[';
    const char *from = s + bracket;
    const char *stop = memchr(from, bracket ? ']' : ':', (apr_size_t)(end - from));
    char *host;

    if (stop == NULL) {
        if (bracket) {
            return 0;
        }
        stop = end;
    }
    if (stop - from > MAX_HOST) {
        return 0;
    }
    host = apr_pstrmemdup(p, from, (apr_size_t)(stop - from));
    for (char *c = host; *c != '\0'; c++) {
        *c = (char)apr_tolower(*c);
    }
    u->host = host;
    return (bracket ? is_ipv6(host) : is_name(host)) && take_port(u, stop + bracket, end);
}

static const char *authority_of(const llm_url_t *u, apr_pool_t *p)
{
    int v6 = strchr(u->host, ':') != NULL;
    const char *host = v6 ? apr_pstrcat(p, "[", u->host, "]", NULL) : u->host;

    if (u->port == (strcmp(u->scheme, "https") == 0 ? 443 : 80)) {
        return host;
    }
    return apr_psprintf(p, "%s:%d", host, u->port);
}

apr_status_t llm_url_parse(llm_url_t *u, const char *text, apr_pool_t *p)
{
    const char *s, *end, *query;

    memset(u, 0, sizeof(*u));
    if (text == NULL || has_bad_bytes(text) || (s = take_scheme(u, text)) == NULL) {
        return APR_EINVAL;
    }
    end = s + strcspn(s, "/?");
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
    u->authority = authority_of(u, p);
    return APR_SUCCESS;
}

const char *llm_url_encode(apr_pool_t *p, const char *s, const char *keep)
{
    static const char hex[] = "0123456789ABCDEF";
    char *text = apr_palloc(p, 3 * strlen(s) + 1);
    char *to = text;

    for (; *s != '\0'; s++) {
        unsigned char c = (unsigned char)*s;

        if (is_alnum(c) || strchr("-._~", c) != NULL || (keep && strchr(keep, c) != NULL)) {
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

/** Where the host begins, behind a user's name and password; such a URL is told of, not called. */
static const char *behind_user(const char *authority, apr_size_t n)
{
    while (n > 0 && authority[n - 1] != '@') {
        n--;
    }
    return authority + n;
}

const char *llm_url_no_query(apr_pool_t *p, const char *url)
{
    apr_size_t n = strcspn(url, "?#");
    const char *scheme_end = strstr(url, "://"), *host;

    if (scheme_end == NULL || scheme_end + 3 > url + n) {
        return apr_pstrmemdup(p, url, n);
    }
    scheme_end += 3;
    host = behind_user(scheme_end, strcspn(scheme_end, "/?#"));
    return apr_pstrcat(p, apr_pstrmemdup(p, url, (apr_size_t)(scheme_end - url)),
                       apr_pstrmemdup(p, host, (apr_size_t)(url + n - host)), NULL);
}
