/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/http/multipart.h"
#include "mod_llm_proxy/front/form.h"

typedef struct field_t {
    const char *name;
    llm_str_t value;
} field_t;

static apr_status_t refuse(llmp_req_t *q, llm_err_t **err, const char *why)
{
    *err = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0, "Invalid form payload: %s", why);
    (*err)->type = "invalid_request_error";
    (*err)->param = "request_body";
    return APR_EGENERAL;
}

/** @return 0: too many of them */
static int add_field(apr_array_header_t *fields, const char *name, llm_str_t value)
{
    for (int i = 0; i < fields->nelts; i++) {
        field_t *f = &APR_ARRAY_IDX(fields, i, field_t);

        if (strcmp(f->name, name) == 0) {
            f->value = value;
            return 1;
        }
    }
    APR_ARRAY_PUSH(fields, field_t) = (field_t){ name, value };
    return fields->nelts <= LLMP_FORM_FIELDS_MAX;
}

static apr_status_t read_multipart(llmp_req_t *q, const char *type, apr_array_header_t *fields,
                                   llm_err_t **err)
{
    llm_multipart_t m;
    llm_form_part_t part;
    apr_status_t rv = llm_multipart_init(&m, q->r->pool, type, q->body.text.p, q->body.text.n);

    while (rv == APR_SUCCESS && (rv = llm_multipart_next(&m, &part)) == APR_SUCCESS) {
        if (part.filename != NULL) {
            return refuse(q, err, apr_psprintf(q->r->pool, "field '%s' is a file, and this "
                                               "endpoint takes none", part.name));
        }
        if (!add_field(fields, part.name, part.content)) {
            return refuse(q, err, "too many fields");
        }
    }
    return rv == APR_EOF ? APR_SUCCESS
                         : refuse(q, err, apr_psprintf(q->r->pool, "%s (byte %" APR_SIZE_T_FMT ")",
                                                       m.reason, m.at));
}

/** Decode in place. @return 0: a % that is no escape, or a NUL */
static int decode(char *s)
{
    for (char *c = s; *c != '\0'; c++) {
        *c = *c == '+' ? ' ' : *c;
    }
    return ap_unescape_urlencoded(s) == OK;
}

static apr_status_t read_urlencoded(llmp_req_t *q, apr_array_header_t *fields, llm_err_t **err)
{
    char *state, *text;

    if (memchr(q->body.text.p, '\0', q->body.text.n) != NULL) {
        return refuse(q, err, "a NUL");
    }
    text = apr_pstrmemdup(q->r->pool, q->body.text.p, q->body.text.n);
    for (char *s = apr_strtok(text, "&", &state); s; s = apr_strtok(NULL, "&", &state)) {
        char *value = strchr(s, '=');

        value = value ? value : s + strlen(s);
        if (*value != '\0') {
            *value++ = '\0';
        }
        if (!decode(s) || !decode(value)) {
            return refuse(q, err, "a percent sign that begins no escape");
        }
        if (!add_field(fields, s, (llm_str_t){ value, strlen(value) })) {
            return refuse(q, err, "too many fields");
        }
    }
    return APR_SUCCESS;
}

static apr_status_t write_json(llmp_req_t *q, const apr_array_header_t *fields, llm_err_t **err)
{
    llm_buf_t b;

    llm_buf_init(&b, q->r->pool, q->body.text.n + 64, 6 * q->body.text.n + 65536);
    llm_buf_puts(&b, "{");
    for (int i = 0; i < fields->nelts; i++) {
        const field_t *f = &APR_ARRAY_IDX(fields, i, field_t);

        llm_buf_puts(&b, i > 0 ? "," : "");
        llm_buf_json_str(&b, f->name);
        llm_buf_puts(&b, ":");
        if (strcmp(f->name, "metadata") != 0) {
            llm_buf_json_strn(&b, f->value.p, f->value.n);
            continue;
        }
        if (llm_scan_check(f->value.p, f->value.n, NULL) != APR_SUCCESS) {
            return refuse(q, err, "metadata is not JSON");
        }
        llm_buf_add(&b, f->value.p, f->value.n);
    }
    llm_buf_puts(&b, "}");
    if (b.overflow) {
        return refuse(q, err, "too large");
    }
    q->body.text = (llm_str_t){ b.p, b.n };
    return APR_SUCCESS;
}

static int is_object(llm_str_t body)
{
    apr_size_t i = 0;

    while (i < body.n && apr_isspace(body.p[i])) {
        i++;
    }
    return i < body.n && body.p[i] == '{';
}

apr_status_t llmp_form_to_json(llmp_req_t *q, llm_err_t **err)
{
    static const char multipart[] = "multipart/form-data";
    static const char urlencoded[] = "application/x-www-form-urlencoded";
    const char *type = apr_table_get(q->r->headers_in, "Content-Type");
    apr_size_t n = type ? strcspn(type, "; \t") : 0;
    int parts = n == sizeof(multipart) - 1 && ap_cstr_casecmpn(type, multipart, n) == 0;
    apr_array_header_t *fields;
    apr_status_t rv;

    if ((!parts && (n != sizeof(urlencoded) - 1 || ap_cstr_casecmpn(type, urlencoded, n) != 0)) ||
        is_object(q->body.text)) {
        return APR_SUCCESS;
    }
    fields = apr_array_make(q->r->pool, 16, sizeof(field_t));
    rv = parts ? read_multipart(q, type, fields, err) : read_urlencoded(q, fields, err);
    return rv == APR_SUCCESS ? write_json(q, fields, err) : rv;
}
