/* SPDX-License-Identifier: Apache-2.0 */

/** @file steps.c @brief What a step needs: requests, answers, files, reasons without secrets. */

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <apr_escape.h>
#include <apr_file_io.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/secret/secret.h"
#include "base/http/url.h"
#include "provider/signin/steps.h"

#define MAX_FORM  (1 << 18)
#define MAX_WHY   700           /* bytes of a reason */
#define MIN_HIDDEN 4            /* a shorter secret is found in any text */

/* -- reasons -------------------------------------------------------------------------------- */

const char *llm_step_secret(llm_signin_run_t *run, const char *s)
{
    if (s != NULL && strlen(s) >= MIN_HIDDEN && run->nsecrets < LLM_SIGNIN_MAX_SECRETS) {
        run->secrets[run->nsecrets++] = s;
    }
    return s;
}

/** Headers that every request has, and what says nothing of who asks. */
static int is_plain_header(const char *name)
{
    static const char *const plain[] = { "Content-Type", "Accept", "Metadata", "Metadata-Flavor",
                                         "x-amz-date", "X-aws-ec2-metadata-token-ttl-seconds",
                                         "x-goog-cloud-target-resource", NULL };

    for (int i = 0; plain[i] != NULL; i++) {
        if (strcasecmp(plain[i], name) == 0) {
            return 1;
        }
    }
    return 0;
}

static int add_header(void *secrets, const char *name, const char *value)
{
    if (!is_plain_header(name)) {
        llm_secrets_add_header(secrets, value);
    }
    return 1;
}

/** Both as it is sent and decoded. */
static void add_field(llm_secrets_t *s, const char *value, apr_size_t n)
{
    const char *decoded = apr_punescape_url(s->pool, apr_pstrmemdup(s->pool, value, n), NULL, NULL,
                                            1);

    llm_secrets_add(s, value, n);
    llm_secrets_add(s, decoded, decoded != NULL ? strlen(decoded) : 0);
}

/** Fields of a form that are credentials: client_secret, refresh_token, assertion, password ... */
static void add_form(llm_secrets_t *s, const char *body, apr_size_t n)
{
    static const char *const ends[] = { "secret", "token", "assertion", "password", NULL };
    const char *end = body + n, *next;

    for (; body < end; body = next + 1) {
        const char *equals = memchr(body, '=', (apr_size_t)(end - body));

        next = memchr(body, '&', (apr_size_t)(end - body));
        next = next != NULL ? next : end;
        for (int i = 0; equals != NULL && equals < next && ends[i] != NULL; i++) {
            apr_size_t len = strlen(ends[i]);

            if ((apr_size_t)(equals - body) >= len && memcmp(equals - len, ends[i], len) == 0) {
                add_field(s, equals + 1, (apr_size_t)(next - equals - 1));
            }
        }
    }
}

/** All that was told of, and all that the running request sends. */
static llm_secrets_t *secrets_of(const llm_signin_run_t *run)
{
    llm_secrets_t *s = llm_secrets_make(run->pool);

    for (int i = 0; i < run->nsecrets; i++) {
        llm_secrets_add(s, run->secrets[i], strlen(run->secrets[i]));
    }
    if (run->http.method != NULL) {
        apr_table_do(add_header, s, run->http.headers, NULL);
        add_form(s, run->http.body != NULL ? run->http.body : "", run->http.body_len);
    }
    return s;
}

static int shows_secret(const llm_signin_run_t *run, const char *text)
{
    if (llm_secrets_masked_text(secrets_of(run), run->pool, text) != text) {
        return 1;
    }
    for (int i = 0; i < run->nsecrets; i++) {   /* these may be short */
        if (strstr(text, run->secrets[i]) != NULL ||
            strstr(text, llm_url_encode(run->pool, run->secrets[i], "")) != NULL) {
            return 1;
        }
    }
    return 0;
}

/** One line of printable ASCII. */
static const char *one_line(apr_pool_t *p, const char *text)
{
    char *line = apr_pstrmemdup(p, text, strnlen(text, MAX_WHY));

    for (char *c = line; *c != '\0'; c++) {
        *c = (unsigned char)*c < 0x20 || (unsigned char)*c >= 0x7f ? ' ' : *c;
    }
    return line;
}

apr_status_t llm_step_fail(llm_signin_run_t *run, int refused, const char *fmt, ...)
{
    const llm_step_kind_t *kind = run->step.kind;
    const char *text, *hint = kind != NULL ? kind->hint : NULL;
    llm_url_t u;
    va_list ap;

    va_start(ap, fmt);
    text = apr_pvsprintf(run->pool, fmt, ap);
    va_end(ap);
    if (shows_secret(run, text)) {
        text = "failed; the reason repeats a secret and is not shown";
    }
    run->detail = NULL;
    if (run->http.method != NULL && llm_url_parse(&u, run->http.url, run->pool) == APR_SUCCESS) {
        llm_step_detail(run, apr_pstrcat(run->pool, u.scheme, "://", u.authority, NULL));
    }
    run->why = apr_pstrcat(run->pool, kind ? kind->name : run->signin->label, " ",
                           one_line(run->pool, text), hint ? "; " : NULL, hint, NULL);
    run->refused = refused || hint != NULL;
    return APR_EGENERAL;
}

void llm_step_detail(llm_signin_run_t *run, const char *text)
{
    run->detail = shows_secret(run, text) ? NULL : one_line(run->pool, text);
}

/* -- the next step -------------------------------------------------------------------------- */

apr_status_t llm_step_push(llm_signin_run_t *run, const llm_step_kind_t *kind, const void *arg)
{
    if (run->depth == LLM_SIGNIN_MAX_STEPS) {
        return llm_step_fail(run, 1, "has too many steps");
    }
    run->stack[run->depth++] = (llm_step_t){ kind, arg };
    return APR_SUCCESS;
}

/* -- requests ------------------------------------------------------------------------------- */

static apr_status_t ask(llm_signin_run_t *run, const char *method, const char *url)
{
    llm_url_t u;

    run->http.method = NULL;
    if (llm_url_parse(&u, url, run->pool) != APR_SUCCESS) {
        return llm_step_fail(run, 1, "has no URL that can be called");
    }
    run->http.method = method;
    run->http.url = url;
    run->http.headers = apr_table_make(run->pool, 4);
    run->http.body = NULL;
    run->http.body_len = 0;
    return APR_INCOMPLETE;
}

apr_status_t llm_step_get(llm_signin_run_t *run, const char *url)
{
    return ask(run, "GET", url);
}

apr_status_t llm_step_post(llm_signin_run_t *run, const char *url, const char *type,
                           const char *body)
{
    apr_status_t rv = ask(run, "POST", url);

    if (rv == APR_INCOMPLETE) {
        apr_table_setn(run->http.headers, "Content-Type", type);
        run->http.body = body;
        run->http.body_len = strlen(body);
    }
    return rv;
}

const char *llm_step_form(apr_pool_t *p, ...)
{
    const char *name, *value;
    llm_buf_t b;
    va_list ap;

    llm_buf_init(&b, p, 512, MAX_FORM);
    llm_buf_puts(&b, "");
    va_start(ap, p);
    while ((name = va_arg(ap, const char *)) != NULL) {
        value = va_arg(ap, const char *);
        if (value != NULL) {
            llm_buf_puts(&b, b.n > 0 ? "&" : "");
            llm_buf_puts(&b, name);
            llm_buf_puts(&b, "=");
            llm_buf_puts(&b, llm_url_encode(p, value, ""));
        }
    }
    va_end(ap);
    return b.p;
}

/* -- answers -------------------------------------------------------------------------------- */

apr_status_t llm_step_json(llm_signin_run_t *run, const llm_reply_t *a, json_object **o)
{
    if (llm_json_parse(run->pool, a->body, a->n, o, NULL) != APR_SUCCESS ||
        !json_object_is_type(*o, json_type_object)) {
        return llm_step_fail(run, 0, "answered with status %d and something that is no JSON object",
                             a->status);
    }
    return APR_SUCCESS;
}

const char *llm_step_token(llm_signin_run_t *run, const char *text, const char *name)
{
    if (text == NULL || *text == '\0') {
        llm_step_fail(run, 0, "gave no %s", name);
        return NULL;
    }
    /* it becomes part of a header line */
    for (const char *c = text; *c != '\0'; c++) {
        if ((unsigned char)*c <= 0x20 || (unsigned char)*c >= 0x7f) {
            llm_step_fail(run, 0, "gave a %s with characters no %s has", name, name);
            return NULL;
        }
    }
    return llm_step_secret(run, text);
}

apr_int64_t llm_step_number(json_object *o, const char *name, apr_int64_t def)
{
    const char *text = llm_json_str(o, name);
    char *end;
    apr_int64_t n;

    if (text == NULL) {
        return llm_json_int(o, name, def);
    }
    n = apr_strtoi64(text, &end, 10);
    return end != text && *end == '\0' ? n : def;
}

void llm_step_expires_in(llm_signin_run_t *run, apr_int64_t seconds)
{
    seconds = seconds < 0 ? 0 : seconds;
    seconds = seconds > LLM_SIGNIN_MAX_LIFE ? LLM_SIGNIN_MAX_LIFE : seconds;
    run->expires = run->now + apr_time_from_sec(seconds);
}

void llm_step_expires_at(llm_signin_run_t *run, apr_time_t at)
{
    run->expires = at;
}

/* -- files ---------------------------------------------------------------------------------- */

const char *llm_signin_trim(const char *text, apr_pool_t *p)
{
    apr_size_t n;

    text += strspn(text, " \t\r\n");
    for (n = strlen(text); n > 0 && apr_isspace(text[n - 1]); n--) {
    }
    return apr_pstrmemdup(p, text, n);
}

const char *llm_signin_file(const char *path, apr_size_t max, apr_pool_t *p)
{
    char *text;
    apr_size_t n = 0;
    apr_file_t *f;
    apr_finfo_t info;
    apr_status_t rv;

    /* a FIFO or a device would never end */
    if (apr_stat(&info, path, APR_FINFO_TYPE, p) != APR_SUCCESS || info.filetype != APR_REG ||
        apr_file_open(&f, path, APR_FOPEN_READ, APR_OS_DEFAULT, p) != APR_SUCCESS) {
        return NULL;
    }
    text = apr_palloc(p, max + 1);
    rv = apr_file_read_full(f, text, max, &n);
    apr_file_close(f);
    text[n] = '\0';
    return rv == APR_EOF && memchr(text, '\0', n) == NULL ? text : NULL;
}

const char *llm_step_file(llm_signin_run_t *run, const char *path)
{
    const char *text = llm_signin_file(path, LLM_SIGNIN_MAX_FILE, run->pool);

    if (text == NULL) {
        llm_step_fail(run, 1, "cannot read its file");
        llm_step_detail(run, path);
    }
    return text;
}
