/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include <openssl/crypto.h>
#include "base/buf.h"
#include "base/crypto/digest.h"
#include "base/crypto/hex.h"
#include "base/http/sigv4.h"
#include "base/http/url.h"

#define ALGORITHM "AWS4-HMAC-SHA256"
#define MAX_CANONICAL (256 * 1024)

/** Both texts of a time: "20150830" and "20150830T123600Z". */
typedef struct stamp_t {
    char date[9];
    char time[17];
} stamp_t;

static void stamp_of(stamp_t *s, apr_time_t t)
{
    apr_time_exp_t x;

    apr_time_exp_gmt(&x, t);
    apr_snprintf(s->date, sizeof(s->date), "%04d%02d%02d", x.tm_year + 1900, x.tm_mon + 1,
                 x.tm_mday);
    apr_snprintf(s->time, sizeof(s->time), "%sT%02d%02d%02dZ", s->date, x.tm_hour, x.tm_min,
                 x.tm_sec);
}

typedef struct pair_t {
    const char *name, *value;
} pair_t;

static int by_name_then_value(const void *a, const void *b)
{
    const pair_t *x = a, *y = b;
    int order = strcmp(x->name, y->name);

    return order ? order : strcmp(x->value, y->value);
}

static void sort_pairs(apr_array_header_t *pairs)
{
    qsort(pairs->elts, (size_t)pairs->nelts, sizeof(pair_t), by_name_then_value);
}

/** Undo percent-encoding of one query part, so that it can be encoded the way AWS does. */
static const char *decoded(apr_pool_t *p, const char *s, apr_size_t n)
{
    char *text = apr_palloc(p, n + 1), *to = text;

    for (apr_size_t i = 0; i < n; i++) {
        int high = n - i > 2 ? llm_hex_digit((unsigned char)s[i + 1]) : -1;
        int low = n - i > 2 ? llm_hex_digit((unsigned char)s[i + 2]) : -1;

        if (s[i] == '%' && high >= 0 && low >= 0) {
            *to++ = (char)(high << 4 | low);
            i += 2;
        }
        else {
            *to++ = s[i];
        }
    }
    *to = '\0';
    return text;
}

/** Without empty, "." and ".." segments, as AWS reads a path before it checks. */
static const char *normalized(apr_pool_t *p, const char *path)
{
    char *text = apr_palloc(p, strlen(path) + 2), *to = text;
    apr_size_t n = 0;

    for (const char *s = path; *s != '\0'; s += n) {
        s += strspn(s, "/");
        n = strcspn(s, "/");
        if (n == 2 && memcmp(s, "..", 2) == 0) {
            while (to > text && *--to != '/') {
            }
        }
        else if (n > 0 && !(n == 1 && *s == '.')) {
            *to++ = '/';
            memcpy(to, s, n);
            to += n;
        }
    }
    if (to == text || n == 0) {
        *to++ = '/';
    }
    *to = '\0';
    return text;
}

static void put_query(llm_buf_t *b, const char *query, apr_pool_t *p)
{
    apr_array_header_t *pairs = apr_array_make(p, 8, sizeof(pair_t));

    while (query != NULL && *query != '\0') {
        apr_size_t n = strcspn(query, "&");
        const char *eq = memchr(query, '=', n);
        apr_size_t name_len = eq ? (apr_size_t)(eq - query) : n;
        pair_t *pair;

        if (n > 0) {
            pair = apr_array_push(pairs);
            pair->name = llm_url_encode(p, decoded(p, query, name_len), NULL);
            pair->value = eq ? llm_url_encode(p, decoded(p, eq + 1, n - name_len - 1), NULL) : "";
        }
        query += n + (query[n] == '&');
    }
    sort_pairs(pairs);
    for (int i = 0; i < pairs->nelts; i++) {
        pair_t *pair = &APR_ARRAY_IDX(pairs, i, pair_t);

        llm_buf_printf(b, "%s%s=%s", i ? "&" : "", pair->name, pair->value);
    }
    llm_buf_puts(b, "\n");
}

/** Outer white space off, inner runs to one space. */
static const char *trimmed(apr_pool_t *p, const char *s)
{
    char *text = apr_pstrdup(p, s), *to = text;

    for (; *s != '\0'; s++) {
        if (*s != ' ' && *s != '\t') {
            *to++ = *s;
        }
        else if (to > text && to[-1] != ' ') {
            *to++ = ' ';
        }
    }
    if (to > text && to[-1] == ' ') {
        to--;
    }
    *to = '\0';
    return text;
}

/** Lower-case names with the values of equal ones joined, in order of names. */
static apr_array_header_t *canonical_headers(const apr_table_t *headers, apr_pool_t *p)
{
    const apr_array_header_t *all = apr_table_elts(headers);
    const apr_table_entry_t *e = (const apr_table_entry_t *)all->elts;
    apr_array_header_t *pairs = apr_array_make(p, 8, sizeof(pair_t));

    for (int i = 0; i < all->nelts; i++) {
        char *name = apr_pstrdup(p, e[i].key);
        pair_t *pair = NULL;

        for (char *c = name; *c != '\0'; c++) {
            *c = (char)apr_tolower(*c);
        }
        for (int k = 0; k < pairs->nelts && pair == NULL; k++) {
            pair = &APR_ARRAY_IDX(pairs, k, pair_t);
            pair = strcmp(pair->name, name) == 0 ? pair : NULL;
        }
        if (pair != NULL) {
            pair->value = apr_pstrcat(p, pair->value, ",", trimmed(p, e[i].val), NULL);
            continue;
        }
        pair = apr_array_push(pairs);
        pair->name = name;
        pair->value = trimmed(p, e[i].val);
    }
    sort_pairs(pairs);
    return pairs;
}

static const char *names_of(const apr_array_header_t *pairs, apr_pool_t *p)
{
    const char *names = "";

    for (int i = 0; i < pairs->nelts; i++) {
        names = apr_pstrcat(p, names, i ? ";" : "", APR_ARRAY_IDX(pairs, i, pair_t).name, NULL);
    }
    return names;
}

/** Step 1: the request as AWS sees it, hashed. @return 0 when above the ceiling */
static int hash_request(char hex[LLM_SHA256_HEX + 1], const llm_http_req_t *req,
                        const llm_url_t *u, const apr_array_header_t *headers,
                        const char *names, apr_pool_t *p)
{
    char body[LLM_SHA256_HEX + 1];
    llm_buf_t b;

    llm_buf_init(&b, p, 1024, MAX_CANONICAL);
    llm_buf_printf(&b, "%s\n%s\n", req->method, llm_url_encode(p, normalized(p, u->path), "/"));
    put_query(&b, u->query, p);
    for (int i = 0; i < headers->nelts; i++) {
        const pair_t *h = &APR_ARRAY_IDX(headers, i, pair_t);

        llm_buf_printf(&b, "%s:%s\n", h->name, h->value);
    }
    llm_sha256_hex(req->body ? req->body : "", req->body ? req->body_len : 0, body);
    llm_buf_printf(&b, "\n%s\n%s", names, body);
    llm_sha256_hex(b.p, b.n, hex);
    return !b.overflow;
}

/** Step 3: the key, folded over what it may sign, and the signature. */
static void sign_text(char hex[LLM_SHA256_HEX + 1], const llm_sigv4_t *k, const char *date,
                      const char *text, apr_pool_t *p)
{
    const char *parts[] = { date, k->region, k->service, "aws4_request", text };
    char *secret = apr_pstrcat(p, "AWS4", k->secret_key, NULL);
    unsigned char key[LLM_SHA256_BYTES], next[LLM_SHA256_BYTES];
    const void *from = secret;
    apr_size_t n = strlen(secret);

    for (apr_size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        llm_hmac_sha256(from, n, parts[i], strlen(parts[i]), next);
        memcpy(key, next, sizeof(key));
        from = key;
        n = sizeof(key);
    }
    llm_hex(key, sizeof(key), hex);
    OPENSSL_cleanse(secret, strlen(secret));
}

const char *llm_sigv4_authorization(const llm_sigv4_t *k, const llm_http_req_t *req,
                                    const apr_table_t *headers, apr_pool_t *p)
{
    char request[LLM_SHA256_HEX + 1], signature[LLM_SHA256_HEX + 1];
    const char *names, *scope;
    apr_array_header_t *sorted;
    llm_url_t u;
    stamp_t now;

    if (llm_url_parse(&u, req->url, p) != APR_SUCCESS) {
        return NULL;
    }
    stamp_of(&now, k->now);
    sorted = canonical_headers(headers, p);
    names = names_of(sorted, p);
    if (!hash_request(request, req, &u, sorted, names, p)) {
        return NULL;
    }
    scope = apr_pstrcat(p, now.date, "/", k->region, "/", k->service, "/aws4_request", NULL);
    sign_text(signature, k, now.date,
              apr_pstrcat(p, ALGORITHM "\n", now.time, "\n", scope, "\n", request, NULL), p);
    return apr_pstrcat(p, ALGORITHM " Credential=", k->access_key, "/", scope,
                       ", SignedHeaders=", names, ", Signature=", signature, NULL);
}

apr_status_t llm_sigv4_sign(const llm_sigv4_t *k, llm_http_req_t *req, apr_pool_t *p)
{
    apr_table_t *headers = apr_table_make(p, 4);
    const char *type = apr_table_get(req->headers, "Content-Type");
    const char *authorization;
    llm_url_t u;
    stamp_t now;

    if (llm_url_parse(&u, req->url, p) != APR_SUCCESS) {
        return APR_EINVAL;
    }
    stamp_of(&now, k->now);
    apr_table_setn(headers, "host", u.authority);
    apr_table_setn(headers, "x-amz-date", apr_pstrdup(p, now.time));
    if (type != NULL) {
        apr_table_setn(headers, "content-type", type);
    }
    if (k->session_token != NULL) {
        apr_table_set(headers, "x-amz-security-token", k->session_token);
    }
    authorization = llm_sigv4_authorization(k, req, headers, p);
    if (authorization == NULL) {
        return APR_EINVAL;
    }
    apr_table_set(req->headers, "X-Amz-Date", now.time);
    if (k->session_token != NULL) {
        apr_table_set(req->headers, "X-Amz-Security-Token", k->session_token);
    }
    apr_table_set(req->headers, "Authorization", authorization);
    return APR_SUCCESS;
}
