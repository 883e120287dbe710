/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy/process/alarm.h"
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/sink/spend_files.h"
#include "mod_llm_proxy/shared/state_dir.h"
#include "store/record/record.h"

#define RETAINED        "llm_proxy_spend"
#define PEEK_ROWS       1000    /* of the journal at once, at a start */
#define PEEK_BYTES      (4 * 1024 * 1024)

static llm_spend_ring_t *ring;
static llm_spend_journal_t journal;
static const char *rejected_path;

/* -- set up ----------------------------------------------------------------------------------- */

static apr_status_t unmap(void *data)
{
    munmap(data, llmp.spend_ring_bytes);
    return APR_SUCCESS;
}

static void *map_file(const char *path, apr_size_t bytes, apr_pool_t *p)
{
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    void *m = MAP_FAILED;

    /* every block now: a disk that fills up later would be a SIGBUS in a request */
    if (fd >= 0 && ftruncate(fd, (off_t)bytes) == 0 &&
        (errno = posix_fallocate(fd, 0, (off_t)bytes)) == 0) {
        m = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    }
    if (fd >= 0) {
        close(fd);
    }
    if (m == MAP_FAILED) {
        return NULL;
    }
    apr_pool_cleanup_register(p, m, unmap, apr_pool_cleanup_null);
    llmp_hand_over(path);
    return m;
}

/**
 * A ring of another size is given up when it is empty. One with rows in it, left by a power cut or
 * a stop without a database, is used as it is.
 */
static apr_size_t size_of_file(server_rec *s, const char *path, apr_pool_t *p)
{
    apr_size_t wanted = llmp.spend_ring_bytes, size;
    llm_spend_ring_stats_t stats = { 0 };
    llm_spend_ring_t *old;
    struct stat st;
    void *m;
    int fd = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);

    if (fd < 0) {
        return wanted;
    }
    if (fstat(fd, &st) != 0 || st.st_size <= 0 || (apr_size_t)st.st_size == wanted) {
        close(fd);
        return wanted;
    }
    size = (apr_size_t)st.st_size;
    m = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (m != MAP_FAILED && llm_spend_ring_attach(&old, m, size, 1, p) == APR_SUCCESS) {
        llm_spend_ring_stats(old, &stats);
        if (stats.used > 0) {
            ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(65)
                         LLMP_D_SPEND_RING " takes effect at the next start: %s holds rows that "
                         "were not written yet", path);
            wanted = size;
        }
        else if (ftruncate(fd, 0) != 0) {
            wanted = size;
        }
    }
    if (m != MAP_FAILED) {
        munmap(m, size);
    }
    close(fd);
    return wanted;
}

/** The size of the first start holds over gracefuls: old children still write into that ring. */
static int keep_size(server_rec *s, const char *path, apr_pool_t *p)
{
    apr_size_t *kept = ap_retained_data_get(RETAINED);
    int first = kept == NULL;

    if (first) {
        kept = ap_retained_data_create(RETAINED, sizeof(*kept));
        *kept = llmp.spend_ring_bytes = size_of_file(s, path, p);
    }
    if (*kept != llmp.spend_ring_bytes) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(59)
                     LLMP_D_SPEND_RING " takes effect after a full restart");
        llmp.spend_ring_bytes = *kept;
    }
    return first;
}

/** @return APR_EGENERAL: the file holds something else */
static apr_status_t open_ring(const char *path, int first, apr_pool_t *p)
{
    void *memory = map_file(path, llmp.spend_ring_bytes, p);

    return memory ? llm_spend_ring_attach(&ring, memory, llmp.spend_ring_bytes, first, p)
                  : APR_FROM_OS_ERROR(errno);
}

/** What a crash of the machine made of a ring is kept for a look at it, and does not stop us. */
static apr_status_t keep_damaged(server_rec *s, const char *path, apr_pool_t *p)
{
    const char *kept = apr_pstrcat(p, path, ".damaged", NULL);
    apr_status_t rv = apr_file_rename(path, kept, p);

    ap_log_error(APLOG_MARK, APLOG_ERR, rv, s, LLMLOG(52)
                 "%s is not a ring of spend records: set aside as %s", path, kept);
    return rv;
}

/** Without room for the journal a first start ends: a full disk is found before it costs rows. */
static apr_status_t open_journal(server_rec *s, int first, apr_pool_t *pconf)
{
    int strict = first && !llmp.spend_loss;
    apr_status_t rv;

    llm_spend_journal_init(&journal, apr_pstrcat(pconf, llmp.state_dir, "/spend.journal", NULL),
                           pconf);
    rv = llm_spend_journal_prepare(&journal);
    if (rv == APR_SUCCESS) {
        llmp_hand_over(journal.offset_path);
        rv = llm_spend_journal_reserve(&journal, llmp.spend_journal_bytes);
        llmp_hand_over(journal.path);
    }
    if (rv == APR_SUCCESS || rv == APR_ENOTIMPL) {
        return APR_SUCCESS;
    }
    llmp_alarm_outside(APLOG_CRIT, apr_psprintf(pconf, "no room for %s: %pm", journal.path, &rv),
                       pconf);
    ap_log_error(APLOG_MARK, strict ? APLOG_STARTUP | APLOG_CRIT : APLOG_ERR, rv, s, LLMLOG(181)
                 "no room for %s: " LLMP_D_SPEND_JOURNAL " wants %" APR_OFF_T_FMT
                 " bytes of the disk", journal.path, llmp.spend_journal_bytes);
    return strict ? rv : APR_SUCCESS;
}

apr_status_t llmp_spend_open(server_rec *s, apr_pool_t *pconf)
{
    const char *path = apr_pstrcat(pconf, llmp.state_dir, "/spend.ring", NULL);
    int first = keep_size(s, path, pconf);
    apr_status_t rv = llmp_state_dir_make(s, pconf);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    rv = open_ring(path, first, pconf);
    if (rv == APR_EGENERAL && first) {
        rv = keep_damaged(s, path, pconf);
        rv = rv == APR_SUCCESS ? open_ring(path, first, pconf) : rv;
    }
    if (rv != APR_SUCCESS) {
        llmp_alarm_outside(APLOG_CRIT, apr_psprintf(pconf, "%s cannot be used: %pm", path, &rv),
                           pconf);
        ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, rv, s, LLMLOG(51)
                     "%s cannot be used: spend records would be lost", path);
        return rv;
    }
    rejected_path = apr_pstrcat(pconf, llmp.state_dir, "/spend.rejected", NULL);
    rv = open_journal(s, first, pconf);
    llmp_ledger_open(ring, &journal);
    return rv;
}

/** Rows in the ring; they stay there. */
static void each_in_ring(llmp_spend_row_fn *fn, apr_pool_t *p)
{
    llm_spend_row_t row;
    llm_spend_cursor_t c;
    const char *rec;
    apr_size_t n;

    llm_spend_ring_cursor(ring, &c);
    while (llm_spend_ring_next(ring, &c, LLMP_SPEND_STUCK, &rec, &n, p) == APR_SUCCESS) {
        if (llm_spend_decode(&row, rec, n, NULL, p) == APR_SUCCESS) {
            fn(row.api_key, row.spend);
        }
        apr_pool_clear(p);
    }
}

static void each_in_journal(llmp_spend_row_fn *fn, apr_pool_t *p)
{
    llm_spend_chunk_t chunk = { 0 };
    apr_off_t at = -1;

    while (llm_spend_journal_peek(&journal, at, PEEK_ROWS, PEEK_BYTES, &chunk, p) ==
               APR_SUCCESS && chunk.end > at) {
        for (int i = 0; i < chunk.rows->nelts; i++) {
            const llm_spend_row_t *row = APR_ARRAY_IDX(chunk.rows, i, const llm_spend_row_t *);

            fn(row->api_key, row->spend);
        }
        at = chunk.end;
        apr_pool_clear(p);
    }
}

void llmp_spend_each_waiting(llmp_spend_row_fn *fn, apr_pool_t *ptemp)
{
    apr_pool_t *p;

    apr_pool_create(&p, ptemp);
    each_in_ring(fn, p);
    each_in_journal(fn, p);
    apr_pool_destroy(p);
}

/* -- what is asked of them -------------------------------------------------------------------- */

llm_spend_ring_t *llmp_spend_ring(void)
{
    return ring;
}

llm_spend_journal_t *llmp_spend_journal(void)
{
    return &journal;
}

const char *llmp_spend_rejected(void)
{
    return rejected_path;
}

void llmp_spend_stats(llm_spend_ring_stats_t *stats)
{
    llm_spend_ring_stats(ring, stats);
}

int llmp_spend_in_ring(void)
{
    llm_spend_ring_stats_t stats;

    llm_spend_ring_stats(ring, &stats);
    return stats.used > 0;
}

int llmp_spend_waiting(void)
{
    struct stat st;

    return llmp_spend_in_ring() || (stat(journal.path, &st) == 0 && st.st_size > 0);
}

/** @return whether more than one part in so many is used */
static int is_used(int part)
{
    llm_spend_ring_stats_t stats;

    llm_spend_ring_stats(ring, &stats);
    return stats.used > stats.size / part;
}

int llmp_spend_filling(void)
{
    return is_used(64);
}

int llmp_spend_pressing(void)
{
    return is_used(8);
}
