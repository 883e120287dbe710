/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file include_usage.c
 * @brief stream_options.include_usage: what the client of a stream is told, once, at its end.
 */

#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/reply/stream.h"
#include "dialect/ir/answer.h"

const char *llmp_shown_cost(const llmp_req_t *q, apr_pool_t *p)
{
    return q->generation->config->include_cost_in_streaming_usage && q->charge.usage.known
               ? llm_double_text(p, q->charge.cost) : NULL;
}

static int all_ended(const llmp_stream_t *st)
{
    return (st->ls.choices.begun & ~st->ls.choices.finished) == 0;
}

void llmp_hold_usage(llmp_stream_t *st, const llm_scan_t *s)
{
    if (!st->a->q->call.include_usage || !all_ended(st)) {
        return;
    }
    llm_buf_reset(&st->held);
    llmp_put_frame(st, &st->held, s, 1);
    st->held_usage = st->a->q->charge.usage;
}

/** The chunk of a delta, without its choices. */
static void write_told(llmp_stream_t *st, const llm_delta_t *d)
{
    apr_pool_t *p = llmp_stream_scratch(st);
    json_object *chunk = llm_json_new_object(p);

    llm_json_set_str(chunk, "id", d->id);
    llm_json_set_int(chunk, "created", st->frames.created);
    llm_json_set_str(chunk, "model", st->frames.model);
    llm_json_add_array(chunk, "choices");
    json_object_object_foreach(d->chunk_extra, key, v) {
        llm_json_set(chunk, key, llm_json_share(v));
    }
    llm_buf_reset(&st->told);
    llm_json_write(&st->told, chunk);
}

void llmp_hold_told(llmp_stream_t *st, const llm_delta_t *d)
{
    llm_scan_t s;

    if (!st->a->q->call.include_usage) {
        return;
    }
    if (llm_json_obj(d->chunk_extra, "usage") != NULL) {
        write_told(st, d);
    }
    if (d->usage != NULL && st->told.n > 0 && !st->told.overflow &&
        llm_scan_object(&s, st->told.p, st->told.n, NULL) == APR_SUCCESS) {
        llmp_hold_usage(st, &s);
    }
}

/** Whether the frame that was held says what the ledger has in the end. */
static int is_held(const llmp_stream_t *st)
{
    const llm_usage_t *u = &st->a->q->charge.usage, *held = &st->held_usage;

    return st->held.n > 0 && !st->held.overflow && !st->a->q->charge.estimated &&
           held->prompt == u->prompt && held->completion == u->completion &&
           held->total == u->total;
}

void llmp_include_usage(llmp_stream_t *st)
{
    llmp_req_t *q = st->a->q;
    llm_usage_t usage;
    llm_delta_t d = { .usage = &usage, .id = q->reply.upstream_id };

    if (!q->call.include_usage) {
        return;
    }
    llmp_account_stream(q);
    if (!q->charge.usage.known) {
        return;
    }
    if (is_held(st)) {
        llm_buf_add(&st->out, st->held.p, st->held.n);
        return;
    }
    usage = q->charge.usage;
    llm_usage_thoughts(&usage, st->ls.thoughts);
    llmp_answer_id(q);
    d.cost = llmp_shown_cost(q, q->r->pool);
    llmp_stream_render(st, &d);
}
