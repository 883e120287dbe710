/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/account/echo.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/reply/secrets.h"
#include "mod_llm_proxy/reply/stream.h"
#include "mod_llm_proxy/reply/write.h"
#include "dialect/ir/answer.h"
#include "dialect/ir/written.h"

#define OUT_SIZE 8192
#define OUT_MAX  (2 * LLM_EVENT_MAX)

/** A client that takes nothing for so long keeps us from reading; upstreams have time limits. */
#define LONG_WRITE APR_USEC_PER_SEC

llm_err_t *llmp_stream_broken(const llmp_attempt_t *a, const char *why)
{
    return llm_err_make(a->q->r->pool, LLM_ERR_BAD_GATEWAY, 0,
                        "litellm.BadGatewayError: the stream of the upstream cannot be used: %s",
                        why);
}

/* -- to the client ---------------------------------------------------------------------------- */

static void commit(llmp_stream_t *st)
{
    llmp_req_t *q = st->a->q;

    if (q->reply.committed) {
        return;
    }
    q->reply.committed = 1;
    llmp_answer_headers(q);
    q->r->status = HTTP_OK;
    ap_set_content_type(q->r, "text/event-stream; charset=utf-8");
    apr_table_setn(q->r->headers_out, "cache-control", "no-cache");
    apr_table_setn(q->r->headers_out, "x-accel-buffering", "no");
}

/** Send the frames collected so far; the first ones commit the attempt. */
apr_status_t llmp_stream_flush(llmp_stream_t *st)
{
    apr_time_t before;
    apr_status_t rv;

    if (st->out.n == 0) {
        return APR_SUCCESS;
    }
    if (st->out.overflow) {
        st->a->err = llmp_stream_broken(st->a, "an event is too large");
        return APR_EGENERAL;
    }
    commit(st);
    before = apr_time_now();
    rv = llmp_write_now(st->a->q, st->out.p, st->out.n, st->done || st->failed);
    st->a->q->reply.kept_waiting |= apr_time_now() - before >= LONG_WRITE;
    llm_buf_reset(&st->out);
    return rv;
}

apr_pool_t *llmp_stream_scratch(llmp_stream_t *st)
{
    if (st->ls.scratch == NULL) {
        apr_pool_create(&st->ls.scratch, st->a->q->r->pool);
        apr_pool_tag(st->ls.scratch, "llm_stream");
    }
    st->scratched = 1;
    return st->ls.scratch;
}

/* -- another dialect: events -> deltas -> frames --------------------------------------------- */

/** The counts alone are of no choice. */
static void remember(llm_choices_t *choices, const llm_delta_t *d)
{
    apr_uint64_t bit = d->usage == NULL || d->finish_reason ? llm_choice_bit(d->choice) : 0;

    choices->begun |= bit;
    choices->called |= d->ntools > 0 ? bit : 0;
    choices->finished |= d->finish_reason != NULL ? bit : 0;
}

/** Whether chunks come in that are mended; a mock answer has none. */
static int is_mended(const llmp_stream_t *st)
{
    const llm_dialect_t *wire = llmp_wire(st->a);

    return wire != NULL && wire->facts != NULL && wire->facts->mend != NULL;
}

/** What a dialect gathered of several events is looked at where it is whole. */
static void mask_frame(llmp_stream_t *st, apr_size_t from)
{
    apr_size_t n = st->out.n - from;
    const char *frame = st->out.p + from;

    if (llmp_wire(st->a) == NULL || !llmp_secrets_in_event(st->a, frame, n)) {
        return;
    }
    frame = llmp_secrets_mask_event(st->a, llmp_stream_scratch(st), frame, &n);
    if (frame != st->out.p + from) {
        st->out.n = from;
        llm_buf_add(&st->out, frame, n);
    }
}

void llmp_stream_render(llmp_stream_t *st, const llm_delta_t *d)
{
    apr_size_t from = st->out.n;

    st->a->q->call.dialect->client->delta(&st->frames, d);
    if (!st->out.overflow) {
        mask_frame(st, from);
    }
}

/** Behind all that look at it. */
static apr_status_t pass_on(const llm_tap_t *tap, const llm_delta_t *d, llm_err_t **err)
{
    llmp_stream_t *st = tap->to;
    llm_delta_t changed;

    (void)err;
    if (d == NULL) {
        return APR_SUCCESS;
    }
    changed = *d;
    changed.usage = NULL;       /* it is told once, with the end */
    changed.chunk_extra = d->usage != NULL && d->choice < 0 ? NULL : d->chunk_extra;
    if (d->id == NULL && (st->a->q->life.looks & LLM_LOOKS_AT_DELTAS)) {     /* a stage's own */
        llmp_answer_id(st->a->q);
        changed.id = st->a->q->reply.upstream_id != NULL ? st->a->q->reply.upstream_id
                                                         : st->a->try.answer_id;
    }
    remember(&st->ls.choices, d);
    if (st->think != NULL) {
        llm_think_merge(st->think, &changed);
    }
    llmp_stream_render(st, &changed);
    return APR_SUCCESS;
}

/** To those that look at it, and so to the client. @param d NULL: the end */
static apr_status_t look(llmp_stream_t *st, const llm_delta_t *d)
{
    llm_err_t *err = NULL;
    apr_status_t rv = st->tap->pass(st->tap, d, &err);

    if (st->a->q->walk.left) {
        llmp_reply_left(st->a->q);
        return APR_ECONNABORTED;
    }
    if (rv != APR_SUCCESS) {
        st->a->err = st->ls.err = err != NULL ? err
                                              : llm_err_make(st->a->q->r->pool, LLM_ERR_INTERNAL, 0,
                                                             "The stream was ended without a "
                                                             "reason");
        st->a->stopped = 1;
        rv = APR_EGENERAL;
    }
    return rv;
}

static apr_status_t emit(void *baton, const llm_delta_t *d)
{
    llmp_stream_t *st = baton;
    llmp_req_t *q = st->a->q;
    llm_written_t written = { 0 };
    apr_status_t rv;

    st->got_event = 1;
    q->reply.events++;
    llm_written_add(&written, d);
    q->reply.streamed += written.all;
    q->reply.drawn += written.data;
    llmp_echo_piece(q, d->choice, d->content.p, d->content.n);
    st->ls.thoughts += is_mended(st) ? 0 : written.thoughts;     /* they were seen before */
    if (d->usage != NULL) {
        llmp_account_progress(q, d->usage);
    }
    if (llmp_some_text(d->id) != NULL && q->reply.upstream_id == NULL) {
        q->reply.upstream_id = apr_pstrdup(q->r->pool, d->id);
    }
    rv = look(st, d);
    if (rv == APR_SUCCESS && st->ls.keeps) {
        llmp_hold_told(st, d);  /* once it is known which choices have ended */
    }
    return rv;
}

static apr_status_t translated_event(void *baton, const llm_event_t *ev)
{
    llmp_stream_t *st = baton;
    apr_status_t rv;

    if (st->done) {
        return APR_SUCCESS;
    }
    rv = llmp_upstream(st->a)->event(&st->ls, ev);
    apr_pool_clear(st->ls.scratch);
    if (rv == APR_EOF) {
        return llmp_stream_ended(st);
    }
    if (rv == APR_EGENERAL) {
        st->a->err = st->ls.err;
    }
    return rv;
}

/* -- the end of an answer ---------------------------------------------------------------------- */

/** A last chunk as the upstream would have sent it: what is odd in it is mended as everywhere. */
static void finish_by_event(llmp_stream_t *st, int choice)
{
    const llmp_req_t *q = st->a->q;
    llm_event_t ev = { NULL };
    llm_buf_t b;

    llm_buf_init(&b, q->r->pool, 256, OUT_MAX);
    llm_buf_puts(&b, "{\"id\":");
    llm_buf_json_str(&b, q->reply.upstream_id);
    llm_buf_puts(&b, ",\"choices\":[{\"index\":");
    llm_buf_int(&b, choice);
    llm_buf_puts(&b, ",\"finish_reason\":\"stop\",");
    llm_buf_puts(&b, llmp_wire(st->a)->facts->last_choice);
    llm_buf_puts(&b, "}]}");
    ev.data = b.p;
    ev.n = b.n;
    st->on_event(st, &ev);
}

static void finish_choice(llmp_stream_t *st, int choice)
{
    llm_delta_t d = { .id = st->a->q->reply.upstream_id, .choice = choice };

    if (is_mended(st)) {
        finish_by_event(st, choice);
        return;
    }
    d.finish_reason = st->ls.choices.called & llm_choice_bit(choice) ? "tool_calls" : "stop";
    emit(st, &d);
}

/** The end of the stream ended what did not say why: clients do not do without a reason. */
static void finish_choices(llmp_stream_t *st)
{
    llmp_req_t *q = st->a->q;
    const llm_choices_t *seen = &st->ls.choices;
    apr_uint64_t open = (seen->begun ? seen->begun : 1) & ~seen->finished;
    apr_int64_t events = q->reply.events;
    apr_size_t streamed = q->reply.streamed;

    for (int i = 0; open != 0; i++, open >>= 1) {
        if (open & 1) {
            finish_choice(st, i);
        }
    }
    q->reply.events = events;  /* no model wrote these */
    q->reply.streamed = streamed;
}

/** Nothing more will come: who looks lets go what it held back, and sees none of what we add. */
static apr_status_t end_looks(llmp_stream_t *st)
{
    apr_status_t rv = look(st, NULL);

    st->tap = &st->client;
    return rv;
}

static apr_status_t done(llmp_stream_t *st)
{
    if (st->done) {
        return APR_SUCCESS;
    }
    if (st->got_event) {
        if (end_looks(st) != APR_SUCCESS) {
            return APR_EGENERAL;
        }
        finish_choices(st);
        llmp_include_usage(st);
    }
    st->done = 1;
    st->a->q->call.dialect->client->end(&st->frames, NULL);
    return APR_SUCCESS;
}

apr_status_t llmp_stream_ended(llmp_stream_t *st)
{
    if (!st->got_event) {
        st->a->err = llmp_stream_broken(st->a, "it has no event");
        return APR_EGENERAL;
    }
    return done(st);
}

/* -- secrets ----------------------------------------------------------------------------------- */

/** An upstream may do this with every event: the copy only lasts until the next. */
static apr_status_t mask_event(llmp_stream_t *st, const llm_event_t *ev)
{
    llm_event_t changed = *ev;
    apr_status_t rv;

    if (st->masked == NULL) {
        apr_pool_create(&st->masked, st->a->q->r->pool);
        apr_pool_tag(st->masked, "llm_masked");
    }
    changed.data = llmp_secrets_mask_event(st->a, st->masked, ev->data, &changed.n);
    rv = st->on_event(st, &changed);
    apr_pool_clear(st->masked);
    return rv;
}

/** What we sent as a secret is masked in whole events, however their bytes arrived. */
static apr_status_t any_event(void *baton, const llm_event_t *ev)
{
    llmp_stream_t *st = baton;

    return llmp_secrets_in_event(st->a, ev->data, ev->n) ? mask_event(st, ev)
                                                         : st->on_event(st, ev);
}

/* -- life of a stream ------------------------------------------------------------------------- */

static int merges_reasoning(const llmp_req_t *q)
{
    return q->call.dialect->client->has_thoughts && q->way.at.deployment->merge_reasoning;
}

llmp_stream_t *llmp_stream_begin(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    apr_pool_t *p = q->r->pool;
    llmp_stream_t *st = apr_pcalloc(p, sizeof(*st));
    llm_buf_t quoted;

    st->a = a;
    q->reply.stream_begun = 1;
    st->model = llmp_answer_model(q);
    st->frames = (llm_frames_t){ .out = &st->out, .try = q->life.try, .pool = p,
                                 .created = apr_time_sec(q->call.started),
                                 .model = st->model ? st->model : q->way.at.upstream_model };
    st->created_json.p = apr_ltoa(p, (long)st->frames.created);
    st->created_json.n = strlen(st->created_json.p);
    if (st->model != NULL) {
        llm_buf_init(&quoted, p, 64, 65536);
        llm_buf_json_str(&quoted, st->model);
        st->model_json = (llm_str_t){ quoted.p, quoted.n };
    }
    llm_buf_init(&st->out, p, OUT_SIZE, OUT_MAX);
    llm_buf_init(&st->held, p, 0, OUT_MAX);
    llm_buf_init(&st->told, p, 0, OUT_MAX);
    llmp_alike_init(&st->alike, p);
    if (llmp_wire(a) != NULL) {   /* a mock answer has no wire behind it */
        st->splitter = llm_splitter_make(p, llmp_wire(a)->framing, LLM_EVENT_MAX);
        st->on_event = llmp_is_same_wire(a) && !merges_reasoning(q) &&
                               !(q->life.looks & LLM_LOOKS_AT_DELTAS)
                           ? llmp_same_event : translated_event;
    }
    if (merges_reasoning(q)) {
        llmp_answer_id(q);
        st->think = apr_pcalloc(p, sizeof(*st->think));
        llm_buf_init(&st->think->text, p, 256, OUT_MAX);
    }
    q->reply.events = 0;
    q->reply.streamed = q->reply.drawn = 0;
    q->reply.thoughts = &st->ls.thoughts;
    st->client = (llm_tap_t){ pass_on, st };
    st->tap = llmp_look_at_deltas(q, &st->client);
    st->ls.try = &st->a->try;
    st->ls.keeps = llmp_wire(a) != NULL && llmp_is_same_wire(a);
    st->ls.pool = p;
    st->ls.emit = emit;
    st->ls.baton = st;
    st->ls.usage.upstream_cost = -1;
    if (st->on_event == translated_event) {
        q->reply.usage_so_far = &st->ls.usage;
        apr_pool_create(&st->ls.scratch, p);
        apr_pool_tag(st->ls.scratch, "llm_stream");
    }
    a->stream = st;
    return st;
}

apr_status_t llmp_stream_feed(llmp_stream_t *st, const char *data, apr_size_t n)
{
    apr_status_t rv = llm_splitter_feed(st->splitter, data, n, any_event, st);

    if (rv == APR_ENOSPC || (rv == APR_EGENERAL && st->a->err == NULL)) {
        st->a->err = llmp_stream_broken(st->a, rv == APR_ENOSPC ? "an event is too large"
                                                                : "bad framing");
        rv = APR_EGENERAL;
    }
    return rv;
}

/**
 * After the first byte there is no other attempt: tell the client inside the stream, then cut. The
 * reset of an HTTP/2 stream would overtake what was just told, so there the stream ends instead.
 */
static apr_status_t fail(llmp_stream_t *st)
{
    llmp_req_t *q = st->a->q;

    llmp_secrets_mask_error(st->a, st->a->err);
    q->reply.err = st->a->err;
    st->failed = 1;
    if (q->reply.committed && !q->reply.aborted) {
        if (st->out.overflow) {
            llm_buf_reset(&st->out);    /* half an event: the client is told and sees the cut */
        }
        q->call.dialect->client->end(&st->frames, st->a->err);
        if (llmp_stream_flush(st) == APR_SUCCESS && q->r->connection->master == NULL) {
            llmp_write_cut(q);
        }
    }
    return APR_EGENERAL;
}

apr_status_t llmp_stream_end(llmp_stream_t *st)
{
    llmp_attempt_t *a = st->a;

    if (a->err == NULL && !st->done &&
        llm_splitter_end(st->splitter, any_event, st) != APR_SUCCESS && a->err == NULL) {
        a->err = llmp_stream_broken(a, "it ends in the middle of an event");
    }
    if (a->err == NULL && !st->done && !st->got_event) {
        a->err = llmp_stream_broken(a, "it has no event");
    }
    /* what goes wrong behind the end of the answer is nobody's loss */
    return a->err != NULL && !st->done ? fail(st) : llmp_stream_finish(st);
}

apr_status_t llmp_stream_delta(llmp_stream_t *st, const llm_delta_t *d)
{
    return emit(st, d) == APR_SUCCESS ? llmp_stream_flush(st) : fail(st);
}

apr_status_t llmp_stream_finish(llmp_stream_t *st)
{
    if (done(st) != APR_SUCCESS) {
        return fail(st);
    }
    st->a->err = NULL;
    return llmp_stream_flush(st);
}
