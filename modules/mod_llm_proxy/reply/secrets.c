/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/reply/attempt.h"
#include "mod_llm_proxy/reply/secrets.h"

#define RANDOM_MIN 16           /* bytes of a key that no name tells from other texts */

/* -- whose values are secret ------------------------------------------------------------------ */

/** A name, and how long it is: asked of every header of every call, so lengths are compared. */
typedef struct name_t {
    apr_size_t n;
    const char *text;
} name_t;
#define NAME(s) { sizeof(s) - 1, s }

/** Headers that are a credential whoever sends them. */
static const name_t credentials[] = {
    NAME("authorization"), NAME("proxy-authorization"), NAME("x-api-key"), NAME("api-key"),
    NAME("x-goog-api-key"), NAME("x-amz-security-token"), NAME("cookie"), { 0, NULL },
};

static int is_one_of(const name_t *list, const char *name, apr_size_t n)
{
    for (; list->text != NULL; list++) {
        if (list->n == n && (*name | 0x20) == *list->text &&
            ap_cstr_casecmpn(list->text, name, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/* -- gathering them --------------------------------------------------------------------------- */

/** Of an attempt. */
struct llmp_secrets_t {
    llm_secrets_t *values;
    apr_array_header_t *names;          /* name_t: headers that carry one */
};

typedef struct gather_t {
    const llm_deployment_t *d;
    llmp_secrets_t *s;
} gather_t;

static int is_extra(const gather_t *g, const char *name)
{
    return g->d->extra_headers != NULL && apr_table_get(g->d->extra_headers, name) != NULL;
}

/** Answers may well name a page or a product: neither an address nor words are taken for a key. */
static int looks_random(const char *value)
{
    return strlen(value) >= RANDOM_MIN && value[strcspn(value, " ;,")] == '\0';
}

static llm_secret_name_e name_of(const gather_t *g, const char *name, apr_size_t n)
{
    llm_secret_name_e named;

    if (is_one_of(credentials, name, n)) {
        return LLM_SECRET_NAME_SURE;            /* what nearly every call sends is no question */
    }
    named = llm_secret_name_of_header(name, n);
    return named == LLM_SECRET_NAME_NONE && is_extra(g, name) ? LLM_SECRET_NAME_LOOSE : named;
}

static int add_header(void *baton, const char *name, const char *value)
{
    gather_t *g = baton;
    apr_size_t n = strlen(name);
    llm_header_kind_e kind = llm_header_kind(name, n);
    llm_secret_name_e named;

    if (kind == LLM_HEADER_TEXT && is_extra(g, name) && looks_random(value)) {
        llm_secrets_add_free(g->s->values, value);
    }
    if (kind != LLM_HEADER_OTHER) {
        return 1;
    }
    named = name_of(g, name, n);
    if (named != LLM_SECRET_NAME_NONE) {
        llm_secrets_add_named(g->s->values, named, value);
        APR_ARRAY_PUSH(g->s->names, name_t) = (name_t){ n, name };
    }
    return 1;
}

/* -- of an attempt ---------------------------------------------------------------------------- */

static void add_lines(llm_secrets_t *s, const char *text)
{
    while (text != NULL && *text != '\0') {
        apr_size_t n = strcspn(text, "\n");

        llm_secrets_add(s, text, n);
        text += n + (text[n] == '\n');
    }
}

/** Its deployment's, and what this call sends beside them. */
static llmp_secrets_t *gather(const llmp_attempt_t *a)
{
    const llm_deployment_t *d = a->try.deployment;
    llmp_secrets_t *s = apr_palloc(a->q->r->pool, sizeof(*s));
    gather_t g = { d, s };

    s->values = llm_secrets_copy(d->secrets, a->q->r->pool);
    s->names = apr_array_make(a->q->r->pool, 2, sizeof(name_t));
    if (a->http.headers != NULL) {
        apr_table_do(add_header, &g, a->http.headers, NULL);
    }
    if (a->http.url != NULL && ap_strchr_c(a->http.url, '?') != NULL) {
        llm_secrets_add_query(s->values, ap_strchr_c(a->http.url, '?') + 1, 1);
    }
    add_lines(s->values, a->try.token);
    if (a->x.remote != NULL && a->x.remote->creds != NULL) {
        llm_secrets_add_header(s->values, a->x.remote->creds);
    }
    if (a->q->reply.secrets != NULL) {  /* an earlier attempt's host may be this one's */
        llm_secrets_add_all(s->values, a->q->reply.secrets);
    }
    return s;
}

/**
 * What later attempts are to know. Of an attempt in parts it is what the first one sent: all send
 * the same credentials, and a signature, each part's own, goes with that part's exchange alone.
 * Were they all carried, each answer would be searched for those of all parts before it.
 */
static void carry(llmp_attempt_t *a)
{
    llmp_attempt_t *whole = a->whole != NULL ? a->whole : a;

    if (whole->secrets == NULL) {
        whole->secrets = a->secrets;
    }
    a->q->reply.secrets = whole->secrets->values;
}

/** Gathered when first needed: an attempt that is never made needs none. */
static const llmp_secrets_t *of(llmp_attempt_t *a)
{
    if (a->secrets == NULL) {
        a->secrets = gather(a);
    }
    carry(a);
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
                     "masked", a->q->way.at.deployment->model, a->x.url.scheme,
                     a->x.url.authority);
    }
}

/** A refusal is short and about the request; an answer may have a word or a number by chance. */
static const char *mask(llmp_attempt_t *a, apr_pool_t *p, const char *text, apr_size_t n,
                        apr_size_t *out_n)
{
    const llm_secrets_t *s = of(a)->values;
    const char *out = a->x.head.status < 300 ? llm_secrets_masked_answer(s, p, text, n, out_n)
                                             : llm_secrets_masked(s, p, text, n, out_n);

    if (out != text) {
        tell(a);
    }
    return out;
}

static const char *mask_text(llmp_attempt_t *a, const char *text)
{
    const char *out = llm_secrets_masked_text(of(a)->values, a->q->r->pool, text);

    if (out != text) {
        tell(a);
    }
    return out;
}

void llmp_secrets_mask_error(llmp_attempt_t *a, llm_err_t *err)
{
    if (err == NULL || a->try.deployment == NULL) {
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

    if (a->body.n == 0 || (whole && !llm_secrets_in(of(a)->values, a->body.p, a->body.n))) {
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
    return llm_secrets_in(of(a)->values, data, n);
}

const char *llmp_secrets_mask_event(llmp_attempt_t *a, apr_pool_t *p, const char *data,
                                    apr_size_t *n)
{
    return mask(a, p, data, *n, n);
}

const char *llmp_secrets_mask_made(llmp_attempt_t *a, apr_pool_t *p, const char *text,
                                   apr_size_t *n)
{
    /* a mock answer has no upstream that was sent anything */
    return llmp_wire(a) != NULL && llmp_secrets_in_event(a, text, *n) ? mask(a, p, text, *n, n)
                                                                     : text;
}

/** Whether a header is called like one that carried a secret. */
static int is_sent(const llmp_secrets_t *s, const char *name, apr_size_t n)
{
    for (int i = 0; i < s->names->nelts; i++) {
        const name_t *own = &APR_ARRAY_IDX(s->names, i, name_t);

        if (own->n == n && ap_cstr_casecmpn(own->text, name, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Headers are short: what begins a spelling of any kind is worth the look. */
static int may_hold(const llmp_secrets_t *s, const char *text, apr_size_t n)
{
    if (n < LLM_SECRET_MIN) {
        return 0;               /* no spelling is shorter than what it spells */
    }
    return memchr(text, '%', n) != NULL || memchr(text, '&', n) != NULL ||
           memchr(text, '\\', n) != NULL || llm_secrets_in_plain(s->values, text, n);
}

int llmp_secrets_allow_header(llmp_attempt_t *a, const char *name, const char **value)
{
    const llmp_secrets_t *s = of(a);
    apr_size_t n = strlen(name), nvalue = strlen(*value);

    if (is_one_of(credentials, name, n) || is_sent(s, name, n) ||
        (may_hold(s, name, n) && mask(a, a->q->r->pool, name, n, NULL) != name)) {
        return 0;
    }
    if (a->x.head.status >= 300 || may_hold(s, *value, nvalue)) {
        *value = mask(a, a->q->r->pool, *value, nvalue, NULL);
    }
    return 1;
}
