/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <limits.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <apr_strings.h>
#include "store/record/journal.h"

#define MODE 0600               /* rows tell who asked what */

void llm_spend_journal_init(llm_spend_journal_t *j, const char *path, apr_pool_t *p)
{
    j->pool = p;
    j->path = apr_pstrdup(p, path);
    j->offset_path = apr_pstrcat(p, path, ".offset", NULL);
    j->reserve = 0;
}

/** Open and lock; the lock ends with the descriptor. A journal is never renamed or removed. */
static apr_status_t open_locked(const llm_spend_journal_t *j, int flags, int lock, int *fd)
{
    int rc;

    do {
        *fd = open(j->path, flags | O_CLOEXEC | O_NOFOLLOW, MODE);
    } while (*fd < 0 && errno == EINTR);
    if (*fd < 0) {
        return errno;
    }
    do {
        rc = flock(*fd, lock);
    } while (rc != 0 && errno == EINTR);
    if (rc != 0) {
        rc = errno;
        close(*fd);
        return rc;
    }
    return APR_SUCCESS;
}

/** The rest of a short write may be cut off by another's record; that is what checksums are for,
 * and the caller is told. */
static apr_status_t write_once(int fd, const void *rec, apr_size_t n)
{
    ssize_t w;

    do {
        w = write(fd, rec, n);
    } while (w < 0 && errno == EINTR);
    if (w < 0) {
        return errno;
    }
    return (apr_size_t)w == n ? APR_SUCCESS : APR_ENOSPC;
}

apr_status_t llm_spend_journal_append(const llm_spend_journal_t *j, const void *rec, apr_size_t n)
{
    int fd;
    apr_status_t rv = open_locked(j, O_WRONLY | O_APPEND | O_CREAT, LOCK_SH, &fd);

    if (rv == APR_SUCCESS) {
        rv = write_once(fd, rec, n);
        close(fd);
    }
    return rv;
}

apr_status_t llm_spend_journal_sync(const llm_spend_journal_t *j)
{
    int fd = open(j->path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    apr_status_t rv;

    if (fd < 0) {
        return errno == ENOENT ? APR_SUCCESS : errno;
    }
    rv = fdatasync(fd) == 0 ? APR_SUCCESS : errno;
    close(fd);
    return rv;
}

/** 0 when there is no offset, or none that makes sense. */
static apr_off_t read_offset(const llm_spend_journal_t *j, apr_off_t size)
{
    char text[32] = "";
    int fd = open(j->offset_path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    apr_int64_t v = 0;

    if (fd >= 0) {
        ssize_t n = read(fd, text, sizeof(text) - 1);

        close(fd);
        /* all digits and the newline, or it was not written to its end */
        if (n > 1 && text[n - 1] == '\n' && strspn(text, "0123456789") == (size_t)n - 1) {
            v = apr_atoi64(text);
        }
    }
    return v >= 0 && v <= size ? (apr_off_t)v : 0;
}

/** In place, in a fixed width within one sector: a disk that is full takes it, and the ledger can
 * get rid of what fills that disk. */
static apr_status_t write_offset(const llm_spend_journal_t *j, apr_off_t at)
{
    char text[32];
    int n = apr_snprintf(text, sizeof(text), "%020" APR_OFF_T_FMT "\n", at);
    int fd = open(j->offset_path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, MODE);
    apr_status_t rv = APR_SUCCESS;

    if (fd < 0) {
        return errno;
    }
    if (pwrite(fd, text, (size_t)n, 0) != n) {
        rv = errno ? errno : APR_ENOSPC;
    }
    else if (ftruncate(fd, n) != 0 || fdatasync(fd) != 0) {
        rv = errno;
    }
    close(fd);
    return rv;
}

apr_status_t llm_spend_journal_prepare(const llm_spend_journal_t *j)
{
    struct stat st;

    return stat(j->offset_path, &st) == 0 && st.st_size > 0 ? APR_SUCCESS : write_offset(j, 0);
}

static apr_status_t reserve(int fd, apr_off_t bytes)
{
    if (bytes <= 0 || fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, bytes) == 0) {
        return APR_SUCCESS;
    }
    return errno == EOPNOTSUPP ? APR_ENOTIMPL : errno;
}

apr_status_t llm_spend_journal_reserve(llm_spend_journal_t *j, apr_off_t bytes)
{
    int fd;
    apr_status_t rv = open_locked(j, O_WRONLY | O_CREAT, LOCK_SH, &fd);

    j->reserve = bytes;
    if (rv == APR_SUCCESS) {
        rv = reserve(fd, bytes);
        close(fd);
    }
    return rv;
}

apr_off_t llm_spend_journal_room(const llm_spend_journal_t *j)
{
    struct stat st;
    struct statvfs vfs;
    apr_off_t room = 0;

    if (stat(j->path, &st) != 0 || statvfs(j->path, &vfs) != 0) {
        return 0;
    }
    if ((apr_off_t)st.st_blocks * 512 > st.st_size) {
        room = (apr_off_t)st.st_blocks * 512 - st.st_size;
    }
    return vfs.f_bavail > (fsblkcnt_t)(LONG_MAX / 2) / vfs.f_frsize
               ? LONG_MAX / 2 : room + (apr_off_t)(vfs.f_bavail * vfs.f_frsize);
}

/** Measure and read under an exclusive lock for a moment: no write is half done then. */
static apr_status_t load(const llm_spend_journal_t *j, apr_off_t at, apr_size_t max,
                         llm_spend_chunk_t *chunk, const char **data, apr_size_t *n, apr_pool_t *p)
{
    struct stat st;
    char *buf;
    int fd;
    apr_status_t rv = open_locked(j, O_RDONLY, LOCK_EX, &fd);

    *n = 0;
    if (rv != APR_SUCCESS) {
        return APR_STATUS_IS_ENOENT(rv) ? APR_SUCCESS : rv;
    }
    if (fstat(fd, &st) != 0) {
        rv = errno;
        close(fd);
        return rv;
    }
    flock(fd, LOCK_UN);
    chunk->size = st.st_size;
    chunk->end = at < 0 ? read_offset(j, st.st_size) : at < st.st_size ? at : st.st_size;
    if ((apr_off_t)max > st.st_size - chunk->end) {
        max = (apr_size_t)(st.st_size - chunk->end);
    }
    *data = buf = apr_palloc(p, max + 1);
    while (*n < max) {
        ssize_t got = pread(fd, buf + *n, max - *n, chunk->end + (apr_off_t)*n);

        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            rv = got < 0 ? errno : APR_SUCCESS;
            break;
        }
        *n += (apr_size_t)got;
    }
    close(fd);
    return rv;
}

/** Where the next whole record begins behind a damaged one; n when nowhere. */
static apr_size_t resync(const char *data, apr_size_t from, apr_size_t n)
{
    while (from < n) {
        const char *at = memchr(data + from, 'L', n - from);

        if (at == NULL) {
            return n;
        }
        from = (apr_size_t)(at - data);
        if (llm_spend_check(at, n - from) > 0) {
            return from;
        }
        from++;
    }
    return n;
}

apr_status_t llm_spend_journal_read(const llm_spend_journal_t *j, int max_rows,
                                    apr_size_t max_bytes, llm_spend_chunk_t *chunk, apr_pool_t *p)
{
    return llm_spend_journal_peek(j, -1, max_rows, max_bytes, chunk, p);
}

apr_status_t llm_spend_journal_peek(const llm_spend_journal_t *j, apr_off_t from, int max_rows,
                                    apr_size_t max_bytes, llm_spend_chunk_t *chunk, apr_pool_t *p)
{
    const char *data = NULL;
    apr_size_t n, at = 0;
    apr_status_t rv;

    memset(chunk, 0, sizeof(*chunk));
    chunk->rows = apr_array_make(p, 16, sizeof(llm_spend_row_t *));
    rv = load(j, from, max_bytes, chunk, &data, &n, p);
    while (rv == APR_SUCCESS && at < n && chunk->rows->nelts < max_rows) {
        llm_spend_row_t *row = apr_palloc(p, sizeof(*row));
        apr_size_t used = 0, next;
        apr_status_t got = llm_spend_decode(row, data + at, n - at, &used, p);

        if (got == APR_SUCCESS) {
            APR_ARRAY_PUSH(chunk->rows, llm_spend_row_t *) = row;
            at += used;
            continue;
        }
        /* may just be cut by max_bytes: the next read begins with it */
        if (got == APR_INCOMPLETE && at > 0 && chunk->end + (apr_off_t)n < chunk->size) {
            break;
        }
        next = used > 0 ? at + used : resync(data, at + 1, n);
        chunk->skipped += (apr_off_t)(next - at);
        at = next;
    }
    chunk->end += (apr_off_t)at;
    return rv;
}

apr_status_t llm_spend_journal_done(const llm_spend_journal_t *j, const llm_spend_chunk_t *chunk)
{
    struct stat st;
    int fd;
    apr_status_t rv = open_locked(j, O_WRONLY, LOCK_EX, &fd);

    if (rv != APR_SUCCESS) {
        return APR_STATUS_IS_ENOENT(rv) ? APR_SUCCESS : rv;
    }
    if (fstat(fd, &st) != 0) {
        rv = errno;
    }
    else if (st.st_size > chunk->end) {
        rv = write_offset(j, chunk->end);
    }
    else {
        /* the offset first: the other way round, a crash in between would skip later records */
        rv = write_offset(j, 0);
        if (rv == APR_SUCCESS && ftruncate(fd, 0) != 0) {
            rv = errno;
        }
        /* gave the blocks back; whoever needs room looks before he counts on it */
        reserve(fd, j->reserve);
    }
    close(fd);
    return rv;
}
