/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/json/json.h"
#define LLM_STORE_INTERNAL
#include "store/record/rejected.h"

#define LINE_MAX_BYTES (7 * LLM_SPEND_RECORD_MAX)   /* a record, every byte of it escaped */

/** A JSON text goes in as it is, unless that is what the database refused. */
static void put_json(llm_buf_t *b, const char *text, apr_pool_t *p)
{
    json_object *o;

    if (llm_json_parse(p, text, strlen(text), &o, NULL) == APR_SUCCESS) {
        llm_json_write(b, o);       /* written anew: on one line */
    }
    else {
        llm_buf_json_str(b, text);
    }
}

static void put_text(llm_buf_t *b, const char *text, const char *empty)
{
    llm_buf_json_str(b, text ? text : empty);
}

/** A member as an insert would have written it. */
static void put_member(llm_buf_t *b, const llm_col_t *c, const char *member, apr_pool_t *p)
{
    const char *text = *(const char *const *)member;

    if (c->kind == LLM_COL_DOUBLE && isfinite(*(const double *)member)) {
        llm_buf_puts(b, llm_db_from_double(p, *(const double *)member));
    }
    else if (c->kind == LLM_COL_INT && *(const apr_int64_t *)member != LLM_DB_NULL_INT) {
        llm_buf_int(b, *(const apr_int64_t *)member);
    }
    else if (c->kind == LLM_COL_DOUBLE || c->kind == LLM_COL_INT) {
        llm_buf_puts(b, c->empty ? c->empty : "null");
    }
    else if (c->kind == LLM_COL_TIME) {
        put_text(b, llm_db_from_time(p, *(const apr_time_t *)member), c->empty);
    }
    else if (c->kind == LLM_COL_JSON && (text || c->empty)) {
        put_json(b, text ? text : c->empty, p);
    }
    else {
        put_text(b, text, c->empty);
    }
}

static void put_line(llm_buf_t *b, const llm_spend_refused_t *refused, apr_pool_t *p)
{
    llm_buf_puts(b, "{\"rejected_at\":");
    llm_buf_json_str(b, llm_db_from_time(p, apr_time_now()));
    llm_buf_puts(b, ",\"why\":");
    llm_buf_json_str(b, refused->why);
    llm_buf_puts(b, ",\"row\":{");
    for (int i = 0; i < llm_spend_ncols; i++) {
        const llm_col_t *c = &llm_spend_cols[i];

        llm_buf_puts(b, i ? "," : "");
        llm_buf_json_str(b, c->name);
        llm_buf_puts(b, ":");
        put_member(b, c, (const char *)refused->row + c->offset, p);
    }
    llm_buf_puts(b, "}}\n");
}

static apr_status_t write_all(int fd, const char *s, apr_size_t n)
{
    while (n > 0) {
        ssize_t w = write(fd, s, n);

        if (w < 0 && errno != EINTR) {
            return errno;
        }
        if (w > 0) {
            s += w;
            n -= (apr_size_t)w;
        }
    }
    return APR_SUCCESS;
}

static apr_status_t write_lines(int fd, apr_off_t size, apr_off_t max,
                                const apr_array_header_t *refused, apr_pool_t *p)
{
    apr_status_t rv = APR_SUCCESS;

    for (int i = 0; i < refused->nelts && rv == APR_SUCCESS; i++) {
        apr_pool_t *line;
        llm_buf_t b;

        apr_pool_create(&line, p);
        llm_buf_init(&b, line, 2048, LINE_MAX_BYTES);
        put_line(&b, &APR_ARRAY_IDX(refused, i, llm_spend_refused_t), line);
        size += (apr_off_t)b.n;
        rv = b.overflow || size > max ? APR_ENOSPC : write_all(fd, b.p, b.n);
        apr_pool_destroy(line);
    }
    return rv == APR_SUCCESS && fdatasync(fd) != 0 ? errno : rv;
}

apr_status_t llm_spend_rejected_append(const char *path, apr_off_t max,
                                       const apr_array_header_t *refused, apr_pool_t *ptemp)
{
    int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    struct stat st;
    apr_status_t rv;

    if (fd < 0) {
        return errno;
    }
    if (fstat(fd, &st) != 0) {
        rv = errno;
    }
    else {
        rv = write_lines(fd, st.st_size, max, refused, ptemp);
        if (rv != APR_SUCCESS && ftruncate(fd, st.st_size) != 0) {
            rv = errno;             /* what stays is a row twice, or half a line */
        }
    }
    close(fd);
    return rv;
}
