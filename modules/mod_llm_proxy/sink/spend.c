/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <apr_hash.h>
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy.h"
#include "mod_llm_proxy/process/alarm.h"
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/content.h"
#include "mod_llm_proxy/sink/ledger.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/shared/state_dir.h"
#include "base/utf8.h"
#include "store/db/json_mend.h"
#include "store/record/record.h"
#include "store/record/journal.h"
#include "store/record/rejected.h"
#include "store/record/ring.h"

#define RETAINED        "llm_proxy_spend"
#define BATCH_ROWS      1000    /* in one transaction: what SQLite holds in its page cache */
#define BATCH_BYTES     (4 * 1024 * 1024)
#define BATCHES         20              /* per tick at the most */
#define JOURNAL_BYTES   (4 * 1024 * 1024)
#define BATCH_LIMIT     apr_time_from_sec(5)    /* of the database, for one batch */
#define LAST_LIMIT      apr_time_from_sec(2)    /* the same while a stop waits for it */
#define LAST_ROUND      apr_time_from_sec(3)    /* then no further batch begins */
#define BATCH_TRIPS     20              /* what those take on the way is added to it */
#define QUIET           apr_time_from_sec(60)   /* between two lines of rows that wait */
#define LOCKS           apr_time_from_sec(2)    /* that rows wait for without a line */
#define STUCK           apr_time_from_sec(30)   /* a record this long unfinished has no writer */

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
    while (llm_spend_ring_next(ring, &c, STUCK, &rec, &n, p) == APR_SUCCESS) {
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

    while (llm_spend_journal_peek(&journal, at, BATCH_ROWS, JOURNAL_BYTES, &chunk, p) ==
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

/* -- one call's record ------------------------------------------------------------------------ */

static const char *tags_json(llmp_req_t *q)
{
    llm_buf_t b;

    if (q->controls.tags == NULL) {
        return "[]";
    }
    llm_buf_init(&b, q->call.pool, 128, 65536);
    llm_buf_puts(&b, "[");
    for (int i = 0; i < q->controls.tags->nelts; i++) {
        llm_buf_puts(&b, i ? "," : "");
        llm_buf_json_str(&b, APR_ARRAY_IDX(q->controls.tags, i, const char *));
    }
    llm_buf_puts(&b, "]");
    return b.overflow ? "[]" : b.p;
}

static inline void put_count(llm_buf_t *b, const char *before, apr_int64_t n)
{
    llm_buf_puts(b, before);
    llm_buf_int(b, n);
}

static const char *metadata_json(llmp_req_t *q)
{
    const llm_str_t *sent = &q->controls.metadata;
    apr_pool_t *p = q->call.pool;
    llm_buf_t b;

    llm_buf_init(&b, p, 512, 1 << 20);
    llm_buf_puts(&b, "{\"status\":");
    llm_buf_json_str(&b, q->reply.err ? "failure" : "success");
    llm_buf_puts(&b, ",\"user_api_key\":");
    llm_buf_json_str(&b, q->key ? q->key->hash : NULL);
    llm_buf_puts(&b, ",\"user_api_key_alias\":");
    llm_buf_json_str(&b, q->key ? q->key->alias : NULL);
    llm_buf_puts(&b, ",\"attempted_retries\":");
    llm_buf_int(&b, q->way.at.retries);
    llm_buf_puts(&b, ",\"response_id\":");
    llm_buf_json_str(&b, q->reply.upstream_id);
    if (q->charge.usage.known) {
        put_count(&b, ",\"usage_object\":{\"prompt_tokens\":", q->charge.usage.prompt);
        put_count(&b, ",\"completion_tokens\":", q->charge.usage.completion);
        put_count(&b, ",\"total_tokens\":", q->charge.usage.total);
        put_count(&b, ",\"prompt_tokens_details\":{\"cached_tokens\":", q->charge.usage.cached);
        put_count(&b, "},\"completion_tokens_details\":{\"reasoning_tokens\":",
                  q->charge.usage.reasoning);
        llm_buf_puts(&b, "}}");
    }
    if (q->charge.estimated) {
        llm_buf_puts(&b, ",\"usage_estimated\":true");
    }
    if (q->reply.err != NULL) {
        llm_buf_puts(&b, ",\"error_information\":{\"error_code\":");
        llm_buf_printf(&b, "\"%d\"", q->reply.err->status);
        llm_buf_puts(&b, ",\"error_class\":");
        llm_buf_json_str(&b, llm_err_class_name(q->reply.err->cls));
        llm_buf_puts(&b, ",\"error_message\":");
        llm_buf_json_str(&b, q->reply.err->message);
        llm_buf_puts(&b, "}");
    }
    if (sent->p != NULL && sent->n < LLMP_LEDGER_METADATA) {
        llm_buf_puts(&b, ",\"requester_metadata\":");
        llm_buf_puts(&b, llm_json_mend(p, apr_pstrmemdup(p, sent->p, sent->n)));
    }
    llm_buf_puts(&b, "}");
    return b.overflow ? "{}" : b.p;
}

/** @return the name of what an inner call is for, if it is of that kind; or NULL */
static const char *named(const llmp_req_t *q, llm_what_e kind)
{
    return q->what != NULL && q->what->kind == kind ? q->what->name : NULL;
}

static void fill_row(llmp_req_t *q, llm_spend_row_t *row)
{
    const llm_deployment_t *d = q->way.at.deployment;

    /* counts that are not known are told as such; here all are given, and the rest is NULL */
    *row = (llm_spend_row_t){
        .request_id = q->call.own_id,
        .litellm_call_id = q->call.id,
        .call_type = q->call.dialect ? q->call.dialect->client->call_type : q->what->call_type,
        .api_key = q->key ? q->key->hash : "",
        .spend = q->charge.cost,
        .total_tokens = q->charge.usage.total,
        .prompt_tokens = q->charge.usage.prompt,
        .completion_tokens = q->charge.usage.completion,
        .startTime = q->call.started,
        .endTime = q->charge.finished,
        .completionStartTime = q->way.first_byte ? q->way.first_byte : q->charge.finished,
        .request_duration_ms = apr_time_as_msec(q->charge.finished - q->call.started),
        .model = d ? q->way.at.upstream_model : q->call.model ? q->call.model : "",
        .model_id = d ? d->id : "",
        .model_group = d ? q->way.at.group : q->call.model ? q->call.model : "",
        .custom_llm_provider = d ? d->provider->name : "",
        .api_base = q->way.api_base ? q->way.api_base : "",
        .user = q->key && q->key->user_id ? q->key->user_id : "",
        .team_id = q->key ? q->key->team_id : NULL,
        .organization_id = q->key ? q->key->organization_id : NULL,
        .end_user = q->controls.user ? q->controls.user : "",
        .metadata = metadata_json(q),
        .cache_hit = "False",
        .cache_key = "Cache OFF",
        .request_tags = tags_json(q),
        .requester_ip_address = q->client_ip,
        .session_id = q->controls.session_id ? q->controls.session_id : q->call.id,
        .mcp_namespaced_tool_name = named(q, LLM_WHAT_MCP_TOOL),
        .agent_id = named(q, LLM_WHAT_AGENT),
        .status = q->reply.err ? "failure" : "success",
        .messages = "{}",
        .response = "{}",
        .proxy_server_request = "{}",
    };
}

#define SHORT_TEXT 1000

/** No client escapes the ledger by what he sends along: texts of his that are too long go. */
static void shorten(llm_spend_row_t *row, apr_pool_t *p)
{
    const char **const texts[] = { &row->end_user, &row->session_id, &row->model,
                                   &row->model_group };

    for (apr_size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        *texts[i] = llm_utf8_cut(p, *texts[i], SHORT_TEXT);
    }
    row->metadata = row->response = row->proxy_server_request = "{}";
    row->request_tags = "[]";
}

/** The last resort: all a row needs, to be put in by hand. */
static void tell_row(llmp_req_t *q, const llm_spend_row_t *row, apr_status_t rv)
{
    apr_pool_t *p = q->call.pool;

    ap_log_error(APLOG_MARK, APLOG_CRIT, rv, llmp.server, LLMLOG(53)
                  "a spend row could not be recorded: request_id=%s litellm_call_id=%s spend=%s "
                  "prompt_tokens=%" APR_INT64_T_FMT " completion_tokens=%" APR_INT64_T_FMT
                  " model=%s model_group=%s custom_llm_provider=%s startTime='%s' endTime='%s' "
                  "status=%s api_key=%s user=%s team_id=%s organization_id=%s end_user=%s",
                  row->request_id, row->litellm_call_id, llm_double_text(p, row->spend),
                  row->prompt_tokens, row->completion_tokens, row->model, row->model_group,
                  row->custom_llm_provider, llm_db_from_time(p, row->startTime),
                  llm_db_from_time(p, row->endTime), row->status, row->api_key, row->user,
                  row->team_id ? row->team_id : "",
                  row->organization_id ? row->organization_id : "", row->end_user);
}

static apr_status_t keep(const llm_spend_row_t *row, int ring_alone, apr_pool_t *p)
{
    apr_status_t rv = APR_ENOSPC;
    apr_size_t n;
    const char *rec = llm_spend_encode(row, &n, p);

    if (rec == NULL) {
        return APR_ENOSPC;
    }
    /* a large one must not take the place of many */
    if (n <= llmp.spend_ring_bytes / 16) {
        rv = llm_spend_ring_put(ring, rec, n);
    }
    if (rv != APR_SUCCESS && !ring_alone) {
        rv = llm_spend_journal_append(&journal, rec, n);
        llmp_ledger_note(rv);
    }
    return rv;
}

/** Short, where there is ample room: it must not cost a call its own. */
static void record_turned_away(llmp_req_t *q)
{
    llm_spend_row_t row;

    if (llmp_ledger_is_ample()) {
        fill_row(q, &row);
        row.end_user = llm_utf8_cut(q->call.pool, row.end_user, SHORT_TEXT);
        row.session_id = llm_utf8_cut(q->call.pool, row.session_id, SHORT_TEXT);
        if (keep(&row, 1, q->call.pool) == APR_SUCCESS) {
            return;
        }
    }
    llmp_ledger_note_unkept();
}

static void record(llmp_req_t *q)
{
    llm_spend_row_t row;
    apr_status_t rv;

    if (!llmp.database || llmp.config->disable_spend_logs) {
        return;
    }
    if (llmp_refused_by(q, LLMP_STAGE_key)) {
        record_turned_away(q);
        return;
    }
    fill_row(q, &row);
    llmp_content_fill(q, &row);
    rv = keep(&row, 0, q->call.pool);
    if (rv != APR_SUCCESS) {    /* too large, or only the ring is left, which has room for little */
        shorten(&row, q->call.pool);
        rv = keep(&row, 0, q->call.pool);
    }
    if (rv != APR_SUCCESS) {
        llmp_ledger_note_loss();
        tell_row(q, &row, rv);
    }
}

/* -- the stage -------------------------------------------------------------------------------- */

static apr_status_t admit(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    llmp_req_t *q = llmp_of_life(life);

    (void)r;
    q->holds = llmp_hold_row_take();
    if (llmp_ledger_admits(q)) {
        return APR_SUCCESS;
    }
    *err = llmp_ledger_refusal(q);
    return APR_EGENERAL;
}

/** A row of a call that was refused for want of room would take that of calls under way. */
static void settle(llm_life_t *life)
{
    llmp_req_t *q = llmp_of_life(life);

    if (!llmp_refused_by(q, LLMP_STAGE_ledger) && !llmp_refused_by(q, LLMP_STAGE_content)) {
        record(q);
    }
    llmp_ledger_release(q);
    llmp_hold_row_end(q->holds);
    q->holds = NULL;
}

const llm_stage_t llmp_stage_ledger = {
    .name = "ledger", .runs = LLM_STAGE_CALLS | LLM_STAGE_INNER, .admit = admit, .settle = settle,
};

/* -- to the database -------------------------------------------------------------------------- */

/** Rows of the next batch at the most; one process writes. */
static int batch_rows = BATCH_ROWS;

/**
 * Records at the cursor as rows; a damaged one is told and passed over.
 * @param full set when there may be more
 */
static apr_array_header_t *read_ring(server_rec *s, llm_spend_cursor_t *c, int *full,
                                     apr_pool_t *p)
{
    apr_array_header_t *rows = apr_array_make(p, BATCH_ROWS, sizeof(llm_spend_row_t *));
    const char *rec;
    apr_size_t n, bytes = 0;

    while ((*full = rows->nelts >= batch_rows || bytes >= BATCH_BYTES) == 0 &&
           llm_spend_ring_next(ring, c, STUCK, &rec, &n, p) == APR_SUCCESS) {
        llm_spend_row_t *row = apr_palloc(p, sizeof(*row));

        bytes += n;
        if (llm_spend_decode(row, rec, n, NULL, p) == APR_SUCCESS) {
            APR_ARRAY_PUSH(rows, llm_spend_row_t *) = row;
        }
        else {
            ap_log_error(APLOG_MARK, APLOG_ERR, 0, s, LLMLOG(54) "a damaged spend record of %"
                         APR_SIZE_T_FMT " bytes is left out", n);
        }
    }
    return rows;
}

/** The rows leave ring or journal only when they are in the file. */
static apr_status_t set_aside(server_rec *s, const apr_array_header_t *refused, apr_pool_t *p)
{
    apr_status_t rv = llm_spend_rejected_append(rejected_path, LLM_SPEND_REJECTED_MAX, refused, p);

    ap_log_error(APLOG_MARK, rv == APR_SUCCESS ? APLOG_ERR : APLOG_CRIT, rv, s,
                 rv == APR_SUCCESS
                     ? LLMLOG(61) "%d refused spend rows are set aside in %s"
                     : LLMLOG(62) "%d refused spend rows cannot be set aside in %s: all rows wait",
                 refused->nelts, rejected_path);
    return rv;
}

/** One round of writing. */
typedef struct round_t {
    server_rec *s;
    llmp_connection_t *connection;
    llm_db_t *db;
    llmp_spend_written_fn *written;
    apr_interval_time_t limit;  /* of the database, for one batch */
    apr_time_t until;           /* a batch may begin */
} round_t;

/** Rows that left ring or journal for the database. */
typedef struct batch_t {
    const apr_array_header_t *rows;
    apr_time_t since;
    int exact;                  /* all were new to the database */
} batch_t;

static const llm_spend_row_t *row_at(const batch_t *b, int i)
{
    return APR_ARRAY_IDX(b->rows, i, const llm_spend_row_t *);
}

/** Rows of one key, of which a busy one has many in a row, are told of as one sum. */
static void tell_written(const round_t *r, const batch_t *b)
{
    for (int i = 0; i < b->rows->nelts;) {
        const char *key = row_at(b, i)->api_key;
        double dollars = 0;

        do {
            dollars += row_at(b, i)->spend > 0 ? row_at(b, i)->spend : 0;
            i++;
        } while (key != NULL && i < b->rows->nelts && row_at(b, i)->api_key != NULL &&
                 strcmp(row_at(b, i)->api_key, key) == 0);
        if (dollars > 0) {
            r->written(key, dollars, b->exact, b->since);
        }
    }
}

/**
 * On a slow link the same rows would run out of time for ever: fewer are tried, down to one, and
 * slowly more again.
 */
static void fit_batch(const batch_t *b, apr_interval_time_t limit, apr_status_t rv)
{
    int n = b->rows->nelts;

    if (rv == APR_SUCCESS) {
        batch_rows = n < batch_rows ? batch_rows : batch_rows + batch_rows / 4 + 1;
        batch_rows = batch_rows < BATCH_ROWS ? batch_rows : BATCH_ROWS;
    }
    else if (apr_time_now() - b->since >= limit / 10 * 9) {
        batch_rows = n > 1 ? n / 2 : 1;
    }
}

/** A lock of a moment is everyday: a child of before closes the file, somebody reads a backup. */
static int is_passing_lock(const batch_t *b, apr_status_t rv)
{
    apr_int64_t since = 0;

    if (atomic_compare_exchange_strong(&llmp_ledger()->waiting_since, &since, b->since)) {
        since = b->since;
    }
    return rv == APR_EAGAIN && apr_time_now() - since < LOCKS;
}

/** A round is tried each second, by any child: a reason is told once a minute. */
static void tell_waiting(const round_t *r, const batch_t *b)
{
    llmp_ledger_t *ledger = llmp_ledger();
    apr_ssize_t n = APR_HASH_KEY_STRING;
    apr_uint32_t why = apr_hashfunc_default(r->db->error, &n);
    apr_time_t now = apr_time_now();

    if (atomic_load(&ledger->waiting_why) == why &&
        now - atomic_load(&ledger->waiting_told) < QUIET) {
        return;
    }
    atomic_store(&ledger->waiting_told, now);
    atomic_store(&ledger->waiting_why, why);
    /* the status is the store's own, and would be read as the system's */
    ap_log_error(APLOG_MARK, APLOG_WARNING, 0, r->s, LLMLOG(55)
                 "%d spend rows could not be written and wait: %s", b->rows->nelts, r->db->error);
}

static apr_status_t write_rows(const round_t *r, batch_t *b, apr_pool_t *p)
{
    const apr_array_header_t *rows = b->rows;
    llm_spend_result_t res = { 0 };
    server_rec *s = r->s;
    llm_db_t *db = r->db;
    apr_interval_time_t limit = r->limit + BATCH_TRIPS * llmp_connection_trip(r->connection);
    apr_status_t rv;

    llmp_connection_renew(r->connection, limit);
    b->since = apr_time_now();
    rv = llm_spend_flush(db, (const llm_spend_row_t *const *)rows->elts, rows->nelts, &res, p);
    b->exact = res.inserted == rows->nelts;
    fit_batch(b, limit, rv);
    llmp_ledger_note_writing(rv);
    if (rv == APR_SUCCESS) {
        atomic_store(&llmp_ledger()->waiting_told, 0);   /* the next one is another */
        atomic_store(&llmp_ledger()->waiting_since, 0);
    }
    else if (!is_passing_lock(b, rv)) {
        tell_waiting(r, b);
    }
    if (rv == APR_SUCCESS && (res.rejected > 0 || res.stripped > 0)) {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, s, LLMLOG(56)
                     "the database refused %d spend rows, and texts of %d more: %s", res.rejected,
                     res.stripped, res.why);
    }
    return rv == APR_SUCCESS && res.rejected > 0 ? set_aside(s, res.refused, p) : rv;
}

static apr_status_t flush_ring(const round_t *r, apr_pool_t *p)
{
    llm_spend_cursor_t c;
    batch_t b = { 0 };
    apr_status_t rv = APR_SUCCESS;
    int full;

    llm_spend_ring_cursor(ring, &c);
    b.rows = read_ring(r->s, &c, &full, p);
    if (b.rows->nelts > 0) {
        rv = write_rows(r, &b, p);
    }
    if (rv == APR_SUCCESS) {
        llm_spend_ring_release(ring, &c);
        tell_written(r, &b);
    }
    return rv != APR_SUCCESS ? rv : full ? APR_SUCCESS : APR_EOF;
}

static apr_status_t flush_journal(const round_t *r, apr_pool_t *p)
{
    llm_spend_chunk_t chunk;
    batch_t b = { 0 };
    apr_status_t rv = llm_spend_journal_read(&journal, batch_rows, JOURNAL_BYTES, &chunk, p);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (chunk.skipped > 0) {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, r->s, LLMLOG(63) "%" APR_OFF_T_FMT
                     " bytes of torn records in %s are passed over", chunk.skipped, journal.path);
    }
    b.rows = chunk.rows;
    if (chunk.rows->nelts > 0) {
        rv = write_rows(r, &b, p);
    }
    if (rv == APR_SUCCESS && chunk.size > 0) {
        rv = llm_spend_journal_done(&journal, &chunk);
    }
    if (rv == APR_SUCCESS) {
        tell_written(r, &b);
    }
    return rv != APR_SUCCESS ? rv : chunk.end < chunk.size ? APR_SUCCESS : APR_EOF;
}

/** Move the ring to the journal, so that requests go on finding room. */
static void drain_to_journal(server_rec *s, apr_pool_t *p)
{
    llm_spend_ring_stats_t stats;
    llm_spend_cursor_t c, moved;
    apr_status_t rv = APR_SUCCESS;
    const char *rec;
    apr_size_t n;

    llm_spend_ring_stats(ring, &stats);
    if (stats.used < stats.size / 2) {
        return;
    }
    llm_spend_ring_cursor(ring, &c);
    moved = c;
    while (rv == APR_SUCCESS && llm_spend_ring_next(ring, &c, STUCK, &rec, &n, p) == APR_SUCCESS) {
        rv = llm_spend_journal_append(&journal, rec, n);
        llmp_ledger_note(rv);
        moved = rv == APR_SUCCESS ? c : moved;
    }
    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_ERR, rv, s, LLMLOG(57) "%s cannot be written",
                     journal.path);
    }
    /* what is in stays in: the next round does not write it again */
    if (llm_spend_journal_sync(&journal) == APR_SUCCESS) {
        llm_spend_ring_release(ring, &moved);
    }
}

llm_spend_ring_t *llmp_spend_ring(void)
{
    return ring;
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

apr_status_t llmp_spend_flush(server_rec *s, llmp_connection_t *connection, llm_db_t *db,
                              llmp_spend_written_fn *written, int last, apr_pool_t *ptemp)
{
    apr_status_t (*const steps[])(const round_t *, apr_pool_t *) = { flush_journal, flush_ring };
    const round_t r = { s, connection, db, written, last ? LAST_LIMIT : BATCH_LIMIT,
                        last ? apr_time_now() + LAST_ROUND : APR_INT64_MAX };
    apr_status_t rv = db == NULL ? APR_ECONNRESET : APR_SUCCESS;
    apr_pool_t *p;

    apr_pool_create(&p, ptemp);
    for (int k = 0; k < 2 && rv == APR_SUCCESS; k++) {
        for (int i = 0; i < BATCHES && rv == APR_SUCCESS && apr_time_now() < r.until; i++) {
            rv = steps[k](&r, p);
            apr_pool_clear(p);
        }
        rv = rv == APR_EOF ? APR_SUCCESS : rv;
    }
    if (rv != APR_SUCCESS) {
        drain_to_journal(s, p);
    }
    apr_pool_destroy(p);
    return rv;
}
