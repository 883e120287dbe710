/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/attempt.h"
#include "mod_llm_proxy/upstream/secrets.h"

#define VALUE_MAX  16384        /* bytes of a secret parameter; longer ones are files */
#define RANDOM_MIN 16           /* bytes of a key that no name tells from other texts */
#define DEPTH_MAX  8            /* of an extra_body that is looked into */

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

/** extra_headers of a deployment may be called anything; these are known to be no secret. */
static const name_t harmless[] = {
    NAME("content-type"), NAME("accept"), NAME("accept-language"), NAME("anthropic-version"),
    NAME("anthropic-beta"), NAME("openai-organization"), NAME("openai-project"),
    NAME("openai-beta"), { 0, NULL },
};

/** In these an operator writes what he likes: as a rule an address or a name of people's making. */
static const name_t free_texts[] = {
    NAME("user-agent"), NAME("referer"), NAME("http-referer"), NAME("x-title"), { 0, NULL },
};

/** Members of a body that a model answers by: schemas speak of tokens and keys, too. */
static const name_t models_texts[] = {
    NAME("response_format"), NAME("json_schema"), NAME("schema"), NAME("guided_json"),
    NAME("properties"), NAME("tools"), NAME("functions"), NAME("eos_token"), NAME("bos_token"),
    NAME("pad_token"), NAME("stop_token"), { 0, NULL },
};

/** Parts of the names of headers with a credential; what providers invent is called like these. */
static const name_t header_parts[] = {
    NAME("auth"), NAME("key"), NAME("token"), NAME("secret"), NAME("password"),
    NAME("credential"), NAME("cookie"), NAME("signature"), { 0, NULL },
};

/** Ends of the names of parameters, of a deployment and in a query, with a credential. */
static const name_t param_ends[] = {
    NAME("key"), NAME("secret"), NAME("token"), NAME("password"), NAME("credentials"),
    NAME("key_id"), NAME("sig"), NAME("signature"), NAME("credential"), NAME("authorization"),
    NAME("passphrase"), { 0, NULL },
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

/** Of a byte that begins no part of header_parts there is no need to look at them all. */
static int begins_part(char c)
{
#define LETTER(l) (1U << ((l) & 31))
    static const unsigned first = LETTER('a') | LETTER('k') | LETTER('t') | LETTER('s') |
                                  LETTER('p') | LETTER('c');

    return (first >> (c & 31)) & 1;
#undef LETTER
}

/** Words that begin like one of header_parts and speak of something else. */
static int means_other(const char *at)
{
    static const name_t others[] = { NAME("keyword"), NAME("keyboard"), NAME("tokenizer"),
                                     NAME("secretary"), { 0, NULL } };

    for (const name_t *word = others; word->text != NULL; word++) {
        if (ap_cstr_casecmpn(at, word->text, word->n) == 0) {
            return 1;
        }
    }
    return ap_cstr_casecmpn(at, "author", 6) == 0 && (at[6] | 0x20) != 'i';
}

static int has_part(const char *name)
{
    for (; *name != '\0'; name++) {
        if (!begins_part(*name)) {
            continue;
        }
        for (const name_t *part = header_parts; part->text != NULL; part++) {
            if ((*name | 0x20) == *part->text &&
                ap_cstr_casecmpn(name, part->text, part->n) == 0 && !means_other(name)) {
                return 1;
            }
        }
    }
    return 0;
}

static int has_end(const char *name, apr_size_t n)
{
    for (const name_t *end = param_ends; end->text != NULL; end++) {
        if (n >= end->n && (name[n - 1] | 0x20) == end->text[end->n - 1] &&
            ap_cstr_casecmpn(name + n - end->n, end->text, end->n) == 0) {
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

static int add_header(void *baton, const char *name, const char *value)
{
    gather_t *g = baton;
    apr_size_t n = strlen(name);

    if (is_one_of(harmless, name, n)) {
        return 1;
    }
    if (is_one_of(free_texts, name, n)) {
        if (is_extra(g, name) && looks_random(value)) {
            llm_secrets_add_free(g->s->values, value);
        }
        return 1;
    }
    if (has_part(name) || is_extra(g, name)) {
        (has_part(name) ? llm_secrets_add_header : llm_secrets_add_free)(g->s->values, value);
        APR_ARRAY_PUSH(g->s->names, name_t) = (name_t){ n, name };
    }
    return 1;
}

static int add_param(void *baton, const char *name, const char *value)
{
    apr_size_t n = strlen(value);

    /* prices are per token */
    if (has_end(name, strlen(name)) && ap_strcasestr(name, "cost") == NULL && n <= VALUE_MAX) {
        llm_secrets_add(baton, value, n);
    }
    return 1;
}

/** Strings below a member called like a credential; a cache's key is what clients see anyway. */
static void add_body(llm_secrets_t *s, json_object *v, int named, int depth)
{
    if (named && json_object_is_type(v, json_type_string)) {
        llm_secrets_add(s, json_object_get_string(v), (apr_size_t)json_object_get_string_len(v));
        llm_secrets_add_header(s, json_object_get_string(v));   /* of a server behind this one */
    }
    if (depth == DEPTH_MAX) {
        return;
    }
    if (json_object_is_type(v, json_type_array)) {
        for (size_t i = 0; i < json_object_array_length(v); i++) {
            add_body(s, json_object_array_get_idx(v, i), named, depth + 1);
        }
    }
    if (json_object_is_type(v, json_type_object)) {
        json_object_object_foreach(v, key, member) {
            int own = has_end(key, strlen(key)) && ap_strcasestr(key, "cache") == NULL;

            if (is_one_of(models_texts, key, strlen(key))) {
                continue;
            }
            add_body(s, member, named || own, depth + 1);
        }
    }
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

static llmp_secrets_t *gather(const llmp_attempt_t *a)
{
    const llm_call_t *c = &a->q->call;
    llmp_secrets_t *s = apr_palloc(a->q->r->pool, sizeof(*s));
    gather_t g = { c->deployment, s };

    s->values = llm_secrets_make(a->q->r->pool);
    s->names = apr_array_make(a->q->r->pool, 2, sizeof(name_t));
    if (a->http.headers != NULL) {
        apr_table_do(add_header, &g, a->http.headers, NULL);
    }
    if (a->http.url != NULL && ap_strchr_c(a->http.url, '?') != NULL) {
        add_query(s->values, ap_strchr_c(a->http.url, '?') + 1);
    }
    if (g.d->api_key != NULL) {
        llm_secrets_add(s->values, g.d->api_key, strlen(g.d->api_key));
    }
    add_lines(s->values, c->token);
    if (g.d->params != NULL) {
        apr_table_do(add_param, s->values, g.d->params, NULL);
    }
    add_body(s->values, g.d->extra_body, 0, 0);
    if (a->x.remote != NULL && a->x.remote->creds != NULL) {
        llm_secrets_add_header(s->values, a->x.remote->creds);
    }
    return s;
}

/** Gathered when first needed: an attempt that is never made needs none. */
static const llmp_secrets_t *of(llmp_attempt_t *a)
{
    if (a->secrets == NULL) {
        a->secrets = gather(a);
    }
    a->q->secrets = a->secrets;
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
    return a->dialect != NULL && llmp_secrets_in_event(a, text, *n) ? mask(a, p, text, *n, n)
                                                                     : text;
}

void llmp_secrets_mask_sent(const llmp_req_t *q, json_object *answer)
{
    if (q->secrets != NULL) {
        llm_secrets_mask_tree(q->secrets->values, q->r->pool, answer);
    }
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
