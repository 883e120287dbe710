/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/crypto/hex.h"
#include "base/http/multipart.h"

static apr_status_t fail(llm_multipart_t *m, const char *reason)
{
    m->reason = reason;
    return APR_EGENERAL;
}

/* -- parameters of a header: ; name=token or ; name="quoted" -------------------------------- */

/** %22, %0D and %0A, as browsers write quotes and line ends in names; no other escapes are. */
static int percent(const char *s, char *out)
{
    int hi, lo;

    if (s[0] != '%' || (hi = llm_hex_digit((unsigned char)s[1])) < 0 ||
        (lo = llm_hex_digit((unsigned char)s[2])) < 0) {
        return 0;
    }
    *out = (char)(hi << 4 | lo);
    return *out == '"' || *out == '\r' || *out == '\n';
}

/** A quoted string behind its opening quote. @return behind the closing one, or NULL */
static const char *unquote(const char *s, char *to)
{
    for (; *s != '"'; to++) {
        if (*s == '\0') {
            return NULL;
        }
        if (percent(s, to)) {
            s += 3;
            continue;
        }
        /* a backslash is a letter of old Windows paths unless it stands before what needs one */
        s += *s == '\\' && (s[1] == '"' || s[1] == '\\');
        *to = *s++;
    }
    *to = '\0';
    return s + 1;
}

/** @return the value of a parameter of a header's value, or NULL: not there, or malformed */
static const char *parameter(const char *value, const char *name, apr_pool_t *p)
{
    apr_size_t n = strlen(name);
    char *text = apr_palloc(p, strlen(value) + 1);
    const char *s = strchr(value, ';');

    while (s != NULL && *s == ';') {
        const char *key, *end;
        apr_size_t key_n;

        for (s++; *s == ' ' || *s == '\t'; s++) {
        }
        key = s;
        s += strcspn(s, "=;");
        if (*s != '=') {
            continue;
        }
        key_n = (apr_size_t)(s - key);
        s++;
        if (*s == '"') {
            s = unquote(s + 1, text);
            s = s != NULL ? s + strspn(s, " \t") : NULL;
        }
        else {
            end = s + strcspn(s, "; \t");
            apr_cpystrn(text, s, (apr_size_t)(end - s) + 1);
            s = end + strspn(end, " \t");
        }
        if (s != NULL && key_n == n && strncasecmp(key, name, n) == 0) {
            return text;
        }
    }
    return NULL;
}

apr_status_t llm_multipart_init(llm_multipart_t *m, apr_pool_t *p, const char *type,
                                const char *text, apr_size_t n)
{
    const char *boundary = parameter(type, "boundary", p);
    apr_size_t len = boundary ? strlen(boundary) : 0;

    *m = (llm_multipart_t){ .pool = p, .text = text, .n = n };
    if (len == 0 || len > LLM_MULTIPART_BOUNDARY_MAX || strpbrk(boundary, "\r\n") != NULL) {
        return fail(m, "no boundary in Content-Type, or one that is too long");
    }
    m->delimiter_n = (apr_size_t)apr_snprintf(m->delimiter, sizeof(m->delimiter), "\r\n--%s",
                                              boundary);
    return APR_SUCCESS;
}

/* -- frames ----------------------------------------------------------------------------------- */

/**
 * The next delimiter from m->at on; at the very beginning it needs no line end before it.
 * @param start  where what is before it ends
 * @param behind the first byte after it
 */
static int find_delimiter(const llm_multipart_t *m, apr_size_t *start, apr_size_t *behind)
{
    const char *found;

    if (m->at == 0 && m->n >= m->delimiter_n - 2 &&
        memcmp(m->text, m->delimiter + 2, m->delimiter_n - 2) == 0) {
        *start = 0;
        *behind = m->delimiter_n - 2;
        return 1;
    }
    found = memmem(m->text + m->at, m->n - m->at, m->delimiter, m->delimiter_n);
    *start = found ? (apr_size_t)(found - m->text) : m->n;
    *behind = *start + m->delimiter_n;
    return found != NULL;
}

/** Behind a delimiter: the next part's head, or the end. */
static apr_status_t open_part(llm_multipart_t *m)
{
    if (m->n - m->at >= 2 && memcmp(m->text + m->at, "--", 2) == 0) {
        m->at = m->n;       /* an epilogue says nothing */
        return APR_EOF;
    }
    while (m->at < m->n && (m->text[m->at] == ' ' || m->text[m->at] == '\t')) {
        m->at++;
    }
    if (m->n - m->at < 2 || memcmp(m->text + m->at, "\r\n", 2) != 0) {
        return fail(m, "a boundary is not followed by the end of its line");
    }
    m->at += 2;
    return APR_SUCCESS;
}

static apr_status_t read_line(llm_multipart_t *m, llm_form_part_t *part, const char *line,
                              apr_size_t n)
{
    static const char disposition[] = "content-disposition:", type[] = "content-type:";
    char *value;

    if (memchr(line, '\0', n) != NULL) {
        return fail(m, "a NUL in a part's header");
    }
    if (n > sizeof(disposition) - 1 &&
        strncasecmp(line, disposition, sizeof(disposition) - 1) == 0) {
        value = apr_pstrmemdup(m->pool, line + sizeof(disposition) - 1,
                               n - (sizeof(disposition) - 1));
        if (part->name != NULL) {
            return fail(m, "a part with two Content-Dispositions");
        }
        part->name = parameter(value, "name", m->pool);
        part->filename = parameter(value, "filename", m->pool);
    }
    else if (n > sizeof(type) - 1 && strncasecmp(line, type, sizeof(type) - 1) == 0) {
        value = apr_pstrmemdup(m->pool, line + sizeof(type) - 1, n - (sizeof(type) - 1));
        apr_collapse_spaces(value, value);
        part->type = value;
    }
    return APR_SUCCESS;
}

static apr_status_t read_head(llm_multipart_t *m, llm_form_part_t *part)
{
    apr_size_t limit = m->at + LLM_MULTIPART_HEAD_MAX;
    apr_status_t rv = APR_SUCCESS;

    limit = limit < m->n ? limit : m->n;
    while (rv == APR_SUCCESS) {
        const char *line = m->text + m->at;
        const char *end = memmem(line, limit - m->at, "\r\n", 2);

        if (end == NULL) {
            return fail(m, limit < m->n ? "the header of a part is too long"
                                        : "ends in the header of a part");
        }
        if (end == line) {
            m->at += 2;
            return part->name ? APR_SUCCESS : fail(m, "a part without a name");
        }
        rv = read_line(m, part, line, (apr_size_t)(end - line));
        m->at = (apr_size_t)(end + 2 - m->text);
    }
    return rv;
}

apr_status_t llm_multipart_next(llm_multipart_t *m, llm_form_part_t *part)
{
    apr_size_t start, behind;
    apr_status_t rv;

    memset(part, 0, sizeof(*part));
    if (m->reason != NULL) {
        return APR_EGENERAL;
    }
    if (m->at == m->n && m->n > 0) {
        return APR_EOF;
    }
    if (!find_delimiter(m, &start, &behind)) {
        return fail(m, "does not hold its boundary");
    }
    m->at = behind;
    if ((rv = open_part(m)) != APR_SUCCESS || (rv = read_head(m, part)) != APR_SUCCESS) {
        return rv;
    }
    part->content.p = m->text + m->at;
    m->at -= 2;     /* of a part with nothing in it, the head's line end is the delimiter's */
    if (!find_delimiter(m, &start, &behind)) {
        m->at += 2;
        return fail(m, "ends within a part");
    }
    part->content.n = start > m->at ? start - m->at - 2 : 0;
    m->at = start;
    return APR_SUCCESS;
}
