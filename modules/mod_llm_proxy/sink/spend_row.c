/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy.h"
#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/content.h"
#include "mod_llm_proxy/sink/ledger.h"
#include "mod_llm_proxy/sink/relay.h"
#include "mod_llm_proxy/sink/spend_files.h"
#include "base/utf8.h"
#include "store/db/json_mend.h"
#include "store/record/record.h"

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
        rv = llm_spend_ring_put(llmp_spend_ring(), rec, n);
    }
    if (rv != APR_SUCCESS && !ring_alone) {
        rv = llm_spend_journal_append(llmp_spend_journal(), rec, n);
        llmp_ledger_note(rv);
        if (rv == APR_SUCCESS) {
            llmp_relay_passed_by();
        }
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
