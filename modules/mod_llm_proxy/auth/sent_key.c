/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/auth/sent_key.h"

#define KEY_MAX 4096            /* characters of a key; longer ones are nobody's */

/** Where a key may be, behind the header the configuration names (contract 2.1). */
static const struct {
    const char *header;
    int bearer;                 /* the value begins with "Bearer " */
} places[] = {
    { "x-litellm-api-key", 0 }, { "Authorization", 1 }, { "api-key", 0 }, { "x-api-key", 0 },
    { "x-goog-api-key", 0 }, { "Ocp-Apim-Subscription-Key", 0 },
};
#define NPLACES (sizeof(places) / sizeof(places[0]))
_Static_assert(NPLACES + 1 == LLMP_SENT_KEYS, "a place more than there is room for");

/** Schemes of HTTP authentication that are httpd's; what follows them is never a key. */
static const char *const foreign_schemes[] = { "Basic", "Digest", "Negotiate", "NTLM" };

/** @return what follows a scheme's name, or NULL: the value is of another */
static const char *behind_scheme(const char *v, const char *scheme)
{
    apr_size_t n;

    if ((*v | 0x20) != (*scheme | 0x20)) {
        return NULL;            /* most are another's by the first letter */
    }
    n = strlen(scheme);
    if (ap_cstr_casecmpn(v, scheme, n) != 0 || (v[n] != ' ' && v[n] != '\0')) {
        return NULL;
    }
    for (v += n; *v == ' '; v++) {
    }
    return v;
}

static const char *key_of(const char *v, int bearer)
{
    const char *key = behind_scheme(v, "Bearer");

    for (apr_size_t i = 0; i < sizeof(foreign_schemes) / sizeof(foreign_schemes[0]); i++) {
        if (behind_scheme(v, foreign_schemes[i]) != NULL) {
            return NULL;
        }
    }
    if (key == NULL && !bearer) {
        key = v;
    }
    return key != NULL && *key != '\0' && strlen(key) <= KEY_MAX ? key : NULL;
}

/** Official clients send one key in two headers at times. */
static int is_among(const char *key, const char *const *keys, int n)
{
    for (int i = 0; i < n; i++) {
        if (strcmp(keys[i], key) == 0) {
            return 1;
        }
    }
    return 0;
}

static int add_key(const llmp_req_t *q, const char *header, int bearer, const char **keys, int n,
                   int *other)
{
    const char *v = apr_table_get(q->r->headers_in, header), *key;

    if (v == NULL) {
        return n;
    }
    key = key_of(v, bearer);
    if (key == NULL) {
        *other = 1;
        return n;
    }
    if (!is_among(key, keys, n)) {
        keys[n++] = key;
    }
    return n;
}

int llmp_sent_keys(const llmp_req_t *q, const char *keys[LLMP_SENT_KEYS], int *other)
{
    const char *own = q->generation->config->key_header_name;
    int n = 0;

    *other = 0;
    if (own != NULL) {
        n = add_key(q, own, 0, keys, n, other);
    }
    for (apr_size_t i = 0; i < NPLACES; i++) {
        n = add_key(q, places[i].header, places[i].bearer, keys, n, other);
    }
    return n;
}

int llmp_holds_key(const char *name)
{
    const char *own = llmp.config ? llmp.config->key_header_name : NULL;

    for (apr_size_t i = 0; i < NPLACES; i++) {
        if (ap_cstr_casecmp(name, places[i].header) == 0) {
            return 1;
        }
    }
    return ap_cstr_casecmp(name, "Proxy-Authorization") == 0 ||
           ap_cstr_casecmp(name, "Cookie") == 0 ||
           (own != NULL && ap_cstr_casecmp(name, own) == 0);
}
