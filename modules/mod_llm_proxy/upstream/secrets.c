/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/attempt.h"
#include "mod_llm_proxy/upstream/secrets.h"

#define VALUE_MAX 16384         /* bytes of a secret parameter; longer ones are files */

/* -- whose values are secret ------------------------------------------------------------------ */

/** Parts of the names of headers with a credential; what providers invent is called like these. */
static const char *const header_parts[] = { "auth", "key", "token", "secret", "password",
                                            "credential", "cookie", "signature", NULL };

/** extra_headers of a deployment may be called anything; these are known to be no secret. */
static const char *const harmless[] = { "content-type", "accept", "accept-language", "user-agent",
                                        "referer", "http-referer", "x-title", "anthropic-version",
                                        "anthropic-beta", "openai-organization", "openai-project",
                                        "openai-beta", NULL };

/** Ends of the names of parameters, of a deployment and in a query, with a credential. */
static const char *const param_ends[] = { "key", "secret", "token", "password", "credentials",
                                          "key_id", "sig", "signature", NULL };

/** Headers that are a credential whoever sends them. */
static const char *const credential_names[] = { "authorization", "proxy-authorization",
                                                "x-api-key", "api-key", "x-goog-api-key",
                                                "x-amz-security-token", "cookie", NULL };

static int is_one_of(const char *const *list, const char *name)
{
    for (; *list != NULL; list++) {
        if (ap_cstr_casecmp(*list, name) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Every call asks this of each of its headers: most letters begin no part. */
static int has_part(const char *name)
{
    for (; *name != '\0'; name++) {
        if (ap_strchr_c("aktspcAKTSPC", *name) == NULL) {
            continue;
        }
        for (const char *const *part = header_parts; *part != NULL; part++) {
            if (ap_cstr_casecmpn(name, *part, strlen(*part)) == 0) {
                return 1;
            }
        }
    }
    return 0;
}

static int has_end(const char *name, apr_size_t n)
{
    for (const char *const *end = param_ends; *end != NULL; end++) {
        apr_size_t len = strlen(*end);

        if (n >= len && ap_cstr_casecmpn(name + n - len, *end, len) == 0) {
            return 1;
        }
    }
    return 0;
}

/* -- gathering them --------------------------------------------------------------------------- */

typedef struct gather_t {
    const llm_deployment_t *d;
    llm_secrets_t *s;
} gather_t;

static int is_secret_header(const llm_deployment_t *d, const char *name)
{
    return has_part(name) || (d->extra_headers != NULL && !is_one_of(harmless, name) &&
                              apr_table_get(d->extra_headers, name) != NULL);
}

static int add_header(void *baton, const char *name, const char *value)
{
    gather_t *g = baton;

    if (is_secret_header(g->d, name)) {
        llm_secrets_add_header(g->s, value);
    }
    return 1;
}

static int add_param(void *baton, const char *name, const char *value)
{
    apr_size_t n = strlen(value);

    /* prices are per token */
    if (has_end(name, strlen(name)) && ap_strcasestr(name, "cost") == NULL && n <= VALUE_MAX) {
        llm_secrets_add(((gather_t *)baton)->s, value, n);
    }
    return 1;
}

static void add_lines(llm_secrets_t *s, const char *text)
{
    while (text != NULL && *text != '\0') {
        apr_size_t n = strcspn(text, "\n");

        llm_secrets_add(s, text, n);
        text += n + (text[n] == '\n');
    }
}

/** Both as they stand in the URL and decoded. */
static void add_query(llm_secrets_t *s, const char *query)
{
    while (query != NULL && *query != '\0') {
        apr_size_t n = strcspn(query, "&"), name = strcspn(query, "=&");

        if (name < n && has_end(query, name)) {
            char *value = apr_pstrmemdup(s->pool, query + name + 1, n - name - 1);

            llm_secrets_add(s, query + name + 1, n - name - 1);
            if (ap_unescape_urlencoded(value) == OK) {
                llm_secrets_add(s, value, strlen(value));
            }
        }
        query += n + (query[n] == '&');
    }
}

static llm_secrets_t *gather(const llmp_attempt_t *a)
{
    const llm_call_t *c = &a->q->call;
    gather_t g = { c->deployment, llm_secrets_make(a->q->r->pool) };

    if (a->http.headers != NULL) {
        apr_table_do(add_header, &g, a->http.headers, NULL);
    }
    if (a->http.url != NULL && ap_strchr_c(a->http.url, '?') != NULL) {
        add_query(g.s, ap_strchr_c(a->http.url, '?') + 1);
    }
    if (g.d->api_key != NULL) {
        llm_secrets_add(g.s, g.d->api_key, strlen(g.d->api_key));
    }
    add_lines(g.s, c->token);
    if (g.d->params != NULL) {
        apr_table_do(add_param, &g, g.d->params, NULL);
    }
    if (a->x.remote != NULL && a->x.remote->creds != NULL) {
        llm_secrets_add_header(g.s, a->x.remote->creds);
    }
    return g.s;
}

/** Gathered when first needed: an attempt that is never made needs none. */
static const llm_secrets_t *of(llmp_attempt_t *a)
{
    if (a->secrets == NULL) {
        a->secrets = gather(a);
    }
    return a->secrets;
}

/* -- masking ---------------------------------------------------------------------------------- */

/** The operator should know what kind of upstream has the key. */
static void tell(const llmp_attempt_t *a)
{
    apr_uint32_t untold;

    if (a->x.upstream != NULL &&
        llmp_told_due(&a->x.upstream->told[LLMP_TELL_SECRET], LLMP_TELL_SECRET, &untold)) {
        ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, a->q->r->server, LLMLOG(234)
                     "the upstream of model=%s at %s://%s repeats a credential it was sent; it was "
                     "masked", a->q->attempt.deployment->model, a->x.url.scheme,
                     a->x.url.authority);
    }
}

static const char *mask(llmp_attempt_t *a, apr_pool_t *p, const char *text, apr_size_t n,
                        apr_size_t *out_n)
{
    const char *out = llm_secrets_masked(of(a), p, text, n, out_n);

    if (out != text) {
        tell(a);
    }
    return out;
}

static const char *mask_text(llmp_attempt_t *a, const char *text)
{
    return text != NULL ? mask(a, a->q->r->pool, text, strlen(text), NULL) : NULL;
}

void llmp_secrets_mask_error(llmp_attempt_t *a, llm_err_t *err)
{
    if (err == NULL || a->q->call.deployment == NULL) {
        return;
    }
    err->message = mask_text(a, err->message);
    err->type = mask_text(a, err->type);
    err->param = mask_text(a, err->param);
    err->detail = mask_text(a, err->detail);
}

void llmp_secrets_mask_body(llmp_attempt_t *a)
{
    int whole = a->x.head.status < 300;
    apr_size_t n;
    const char *text;

    if (a->body.n == 0 || (whole && !llm_secrets_in(of(a), a->body.p, a->body.n))) {
        return;
    }
    text = mask(a, a->q->r->pool, a->body.p, a->body.n, &n);
    if (text != a->body.p) {
        llm_buf_t b;

        llm_buf_init(&b, a->q->r->pool, n + 1, n + 1);
        llm_buf_add(&b, text, n);
        b.overflow = a->body.overflow;
        a->body = b;
    }
}

int llmp_secrets_in_event(llmp_attempt_t *a, const char *data, apr_size_t n)
{
    return llm_secrets_in(of(a), data, n);
}

const char *llmp_secrets_mask_event(llmp_attempt_t *a, apr_pool_t *p, const char *data,
                                    apr_size_t *n)
{
    return mask(a, p, data, *n, n);
}

int llmp_secrets_allow_header(llmp_attempt_t *a, const char *name, const char **value)
{
    const llm_secrets_t *s = of(a);
    apr_size_t n = strlen(*value);

    if (is_one_of(credential_names, name) || llm_secrets_in(s, name, strlen(name)) ||
        (a->http.headers != NULL && apr_table_get(a->http.headers, name) != NULL &&
         is_secret_header(a->q->call.deployment, name))) {
        return 0;
    }
    if (a->x.head.status >= 300 || llm_secrets_in(s, *value, n)) {
        *value = mask(a, a->q->r->pool, *value, n, NULL);
    }
    return 1;
}
