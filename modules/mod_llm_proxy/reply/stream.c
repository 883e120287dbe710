/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/reply/alike.h"
#include "mod_llm_proxy/reply/attempt.h"
#include "mod_llm_proxy/account/echo.h"
#include "mod_llm_proxy/reply/secrets.h"
#include "mod_llm_proxy/reply/write.h"
#include "base/http/events.h"
#include "base/count/written_text.h"
#include "dialect/ir/answer.h"
#include "dialect/ir/error/said.h"
#include "dialect/ir/error/errors.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/openai_chat/event.h"
#include "dialect/ir/thinking/merged.h"
#include "dialect/ir/usage.h"
#include "dialect/ir/written.h"

#define OUT_SIZE 8192
#define FRAME    512            /* bytes around the text of a chunk; what has more is looked into */
#define OUT_MAX  (2 * LLM_EVENT_MAX)

/** A client that takes nothing for so long keeps us from reading; upstreams have time limits. */
#define LONG_WRITE APR_USEC_PER_SEC

typedef struct llmp_stream_t {
    llmp_attempt_t *a;
    llm_splitter_t *splitter;
    llm_event_fn *on_event;
    llm_stream_t ls;            /* translation */
    llm_buf_t out;              /* frames not yet sent; reused */
    const char *model;          /* as the client sees it; NULL: the upstream's */
    llm_str_t model_json;       /* the same, quoted */
    llm_think_t *think;         /* reasoning goes into content; NULL: it stays where it is */
    llm_frames_t frames;        /* that are made for the client */
    llm_str_t created_json;     /* of frames, as text: one moment for all, as LiteLLM has it */
    apr_pool_t *masked;         /* for one event with a secret in it; NULL: none came yet */
    int done;                   /* [DONE], or what stands for it, was seen and passed on */
    llm_buf_t held;             /* the frame of a usage: it is told once, with the end */
    llm_usage_t held_usage;     /* what the ledger counted by it */
    llmp_alike_t alike;         /* a chunk that others may be like */
    llm_str_t text;             /* what is all that the last chunk says; p NULL: it says more */
    int is_thought;             /* of that text */
    int alike_thinks;           /* of the one in the chunk that others may be like */
    int got_event;
    int scratched;              /* ls.scratch holds something of the event before */
} llmp_stream_t;

static apr_status_t ended(llmp_stream_t *st);

static llm_err_t *broken(const llmp_attempt_t *a, const char *why)
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
        st->a->err = broken(st->a, "an event is too large");
        return APR_EGENERAL;
    }
    commit(st);
    before = apr_time_now();
    rv = llmp_write_now(st->a->q, st->out.p, st->out.n, st->done);
    st->a->q->reply.kept_waiting |= apr_time_now() - before >= LONG_WRITE;
    llm_buf_reset(&st->out);
    return rv;
}

/** For what only lasts until the next event. Most streams never need it. */
static apr_pool_t *scratch(llmp_stream_t *st)
{
    if (st->ls.scratch == NULL) {
        apr_pool_create(&st->ls.scratch, st->a->q->r->pool);
        apr_pool_tag(st->ls.scratch, "llm_stream");
    }
    st->scratched = 1;
    return st->ls.scratch;
}

/* -- same dialect: frames pass with few members replaced ------------------------------------- */

static void put_member(llm_buf_t *b, int *count, const llm_scan_t *s, const llm_member_t *m,
                       llm_str_t value)
{
    llm_buf_add(b, ",\"", (*count)++ ? 2 : 0);
    if (*count == 1) {
        llm_buf_add(b, "\"", 1);
    }
    llm_buf_add(b, s->text + m->key, m->key_len);
    llm_buf_add(b, "\":", 2);
    llm_buf_add(b, value.p, value.n);
}

/** Azure's first chunk, which tells of the prompt, has an empty id. */
static const char *some_text(const char *s)
{
    return s != NULL && *s != '\0' ? s : NULL;
}

static int is_key(const llm_scan_t *s, const llm_member_t *m, const char *key, apr_size_t n)
{
    return m->key_len == n && memcmp(s->text + m->key, key, n) == 0;
}
#define IS_KEY(s, m, key) is_key(s, m, key, sizeof(key) - 1)

/** US dollars for the client's eyes, where the configuration wants that. */
static const char *shown_cost(const llmp_req_t *q, apr_pool_t *p)
{
    return q->generation->config->include_cost_in_streaming_usage && q->charge.usage.known
               ? llm_double_text(p, q->charge.cost) : NULL;
}

/** A usage object with the counts the ledger has: these upstreams are few, and their chunks one. */
static llm_str_t corrected(llmp_stream_t *st, llm_str_t usage)
{
    const llmp_req_t *q = st->a->q;
    llm_scan_t told;
    llm_buf_t b;

    if (!q->charge.usage.corrected ||
        llm_scan_object(&told, usage.p, usage.n, NULL) != APR_SUCCESS) {
        return usage;
    }
    llm_buf_init(&b, scratch(st), usage.n + 512, 2 * usage.n + 4096);
    llm_usage_rewrite(&b, &q->charge.usage, &told);
    return (llm_str_t){ b.p, b.n };
}

/**
 * A usage object with its cost, unless the upstream says one. Some upstreams send one with every
 * chunk: the text only lasts until the next.
 */
static llm_str_t with_cost(llmp_stream_t *st, llm_str_t usage)
{
    const llmp_req_t *q = st->a->q;
    const char *cost;
    llm_json_err_t je;
    llm_scan_t s;

    if (!q->generation->config->include_cost_in_streaming_usage) {
        return usage;
    }
    cost = shown_cost(q, scratch(st));
    if (cost == NULL || llm_scan_object(&s, usage.p, usage.n, &je) != APR_SUCCESS ||
        llm_scan_find(&s, "cost") != NULL) {
        return usage;
    }
    usage.p = apr_psprintf(scratch(st), "%.*s%s\"cost\":%s}", (int)usage.n - 1, usage.p,
                           s.count > 0 ? "," : "", cost);
    usage.n = strlen(usage.p);
    return usage;
}

/** Moonshot counts in the last choice, with the reason it ended for. */
static void read_choice_usage(llmp_req_t *q, const llm_scan_t *s, const llm_member_t *choices)
{
    llm_usage_t told = { .upstream_cost = -1 };
    llm_scan_t choice;
    unsigned at = 0;

    if (llm_scan_next(&choice, s, choices, &at) == APR_SUCCESS) {
        llm_usage_from_scan(&told, &choice, llm_scan_find(&choice, "usage"));
        llmp_account_progress(q, &told);
    }
}

/**
 * Add about what a model wrote in this chunk, for streams whose usage never comes. Texts were
 * measured as the chunk was scanned; pictures and sound are where there is more, or no text.
 */
static void add_written(llmp_stream_t *st, const llm_scan_t *s, const llm_member_t *choices)
{
    llmp_req_t *q = st->a->q;
    apr_size_t n = choices->value_len, text = st->ls.wrote;

    if (text == 0 || n > text + FRAME || q->charge.echo != NULL) {
        llm_written_t written = llm_choices_written(s->text + choices->value, n);

        text = written.all;
        q->reply.drawn += written.data;
    }
    q->reply.streamed += text;
    if (q->charge.echo != NULL) {
        llmp_echo_choices(q, s, choices, scratch(st));
    }
    if (st->ls.choice_counts && !q->charge.usage.known) {
        read_choice_usage(q, s, choices);
    }
}

static int all_ended(const llmp_stream_t *st)
{
    return (st->ls.choices.begun & ~st->ls.choices.finished) == 0;
}

/** A usage says what the ledger counts by it, and the choices are in a frame of their own. */
static llm_str_t usage_value(llmp_stream_t *st, const llm_scan_t *s, const llm_member_t *m)
{
    llm_str_t value = { s->text + m->value, m->value_len };

    if (m->type == LLM_SCAN_OBJECT && IS_KEY(s, m, "usage")) {
        return with_cost(st, corrected(st, value));
    }
    return IS_KEY(s, m, "choices") ? (llm_str_t){ "[]", 2 } : value;
}

/** One frame with the client's model name, without null members; either choices or a usage. */
static void put_frame(llmp_stream_t *st, llm_buf_t *b, const llm_scan_t *s, int is_usage)
{
    int count = 0;

    llm_buf_add(b, "data: {", 7);
    for (int i = 0; i < s->count; i++) {
        const llm_member_t *m = &s->m[i];
        llm_str_t value = { s->text + m->value, m->value_len };

        if (m->type == LLM_SCAN_NULL || (!is_usage && IS_KEY(s, m, "usage"))) {
            continue;
        }
        if (st->model != NULL && IS_KEY(s, m, "model")) {
            value = st->model_json;
        }
        else if (m->type == LLM_SCAN_NUMBER && IS_KEY(s, m, "created")) {
            value = st->created_json;
        }
        else if (is_usage) {
            value = usage_value(st, s, m);
        }
        else if (m->type == LLM_SCAN_ARRAY && IS_KEY(s, m, "choices")) {
            add_written(st, s, m);
        }
        put_member(b, &count, s, m, value);
    }
    llm_buf_add(b, "}\n\n", 3);
}

/**
 * Some upstreams count with every chunk, with the last choice and once more behind it; clients
 * take what they are told for the whole, or add it up. A usage that counts, once all choices have
 * ended, waits for the end of the stream: one that comes behind it takes its place.
 */
static void hold_usage(llmp_stream_t *st, const llm_scan_t *s)
{
    if (!st->a->q->call.include_usage || !all_ended(st)) {
        return;
    }
    llm_buf_reset(&st->held);
    put_frame(st, &st->held, s, 1);
    st->held_usage = st->a->q->charge.usage;
}

static int no_choices(const llm_scan_t *s)
{
    const llm_member_t *m = llm_scan_find(s, "choices");

    return m == NULL || (m->type == LLM_SCAN_ARRAY && m->value_len == 2);
}

/** A chunk that is not what clients count on, made so. The text lasts until the next event. */
static apr_status_t mend(llmp_stream_t *st, const llm_event_t *ev, llm_scan_t *s,
                         llm_json_err_t *je)
{
    apr_pool_t *p = scratch(st);
    json_object *chunk;
    const char *text;
    apr_size_t n;

    if (llm_json_parse(p, ev->data, ev->n, &chunk, je) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    llmp_wire(st->a)->facts->mend(&st->ls, chunk);
    text = llm_json_text(p, chunk, &n);
    text = llmp_secrets_mask_made(st->a, p, text, &n);
    return llm_scan_object(s, text, n, je);
}

/**
 * Scan a chunk and mend it where that is needed.
 * @param failed set to 1 when it is no chunk but an error
 * @return non-success: je says why not
 */
static apr_status_t scan_chunk(llmp_stream_t *st, const llm_event_t *ev, llm_scan_t *s,
                               int *failed, llm_json_err_t *je)
{
    const llm_facts_t *facts = llmp_wire(st->a)->facts;
    llm_fit_t fit;
    apr_status_t rv;

    st->ls.wrote = 0;
    st->ls.choice_counts = 0;
    st->text.p = NULL;
    if (facts->chunk == NULL) {
        return llm_scan_object(s, ev->data, ev->n, je);
    }
    rv = llm_scan_fit(s, ev->data, ev->n, facts->chunk, &fit, je);
    if (rv == APR_EGENERAL || (rv == APR_SUCCESS && llm_error_said_in(s))) {
        return rv;
    }
    if (rv == APR_SUCCESS && st->a->try.wrapped == NULL &&
        (facts->chunk_passes ? facts->chunk_passes(&st->ls, &fit) : !fit.odd)) {
        st->text = llm_openai_only_text(&fit, &st->is_thought);
        return rv;
    }
    if (rv == APR_SUCCESS && llm_openai_is_bare_error(s)) {
        *failed = 1;
        return rv;
    }
    return mend(st, ev, s, je);
}

/** What was scanned, and passed, is the pattern of what follows, if its text is all it says. */
static void learn(llmp_stream_t *st, const llm_scan_t *s, apr_size_t from)
{
    const llm_member_t *choices = llm_scan_find(s, "choices");

    if (st->text.p != NULL && st->a->q->reply.upstream_id != NULL &&
        choices->value_len <= st->text.n + FRAME && !st->out.overflow) {
        llmp_alike_learn(&st->alike, s, &st->text, st->out.p + from, st->out.n - from);
        st->alike_thinks = st->is_thought;
    }
}

/** The way of most chunks. @return 0: it has to be looked into */
static int pass_again(llmp_stream_t *st, const llm_event_t *ev)
{
    apr_size_t n;

    if (st->a->q->charge.echo != NULL || !llmp_alike_put(&st->alike, ev, &st->out, &n)) {
        return 0;
    }
    llm_openai_passes_again(&st->ls, n, st->alike_thinks);
    st->a->q->reply.events++;
    st->a->q->reply.streamed += n;
    return 1;
}

static apr_status_t same_event(void *baton, const llm_event_t *ev)
{
    llmp_stream_t *st = baton;
    llmp_req_t *q = st->a->q;
    const llm_member_t *usage;
    llm_usage_t told;
    int counts = 0, failed = 0;
    llm_json_err_t je = { .reason = "an event has too many members" };
    llm_scan_t s;
    apr_size_t from;

    if (st->done || ev->n == 0 || pass_again(st, ev)) {
        return APR_SUCCESS;
    }
    if (st->scratched) {
        apr_pool_clear(st->ls.scratch);
        st->scratched = 0;
    }
    if (ev->n == 6 && memcmp(ev->data, "[DONE]", 6) == 0) {
        return ended(st);
    }
    if (scan_chunk(st, ev, &s, &failed, &je) != APR_SUCCESS) {
        st->a->err = broken(st->a, je.reason);
        return APR_EGENERAL;
    }
    if (failed || llm_error_said_in(&s)) {
        st->a->err = llm_err_from_status(q->life.try, llmp_wire(st->a), 0, s.text, s.n);
        return APR_EGENERAL;
    }
    st->got_event = 1;
    q->reply.events++;
    if (q->reply.upstream_id == NULL) {
        q->reply.upstream_id = some_text(llm_scan_str(&s, llm_scan_find(&s, "id"), q->r->pool));
        llmp_account_service(q, llm_service_of_member(&s, llm_scan_find(&s, "service_tier")));
    }
    usage = llm_scan_find(&s, "usage");
    if (usage != NULL && usage->type == LLM_SCAN_OBJECT) {
        if (q->life.try->served_model == NULL) {     /* usage may come with every chunk */
            q->life.try->served_model = llm_scan_str(&s, llm_scan_find(&s, "model"), q->r->pool);
        }
        told = (llm_usage_t){ .upstream_cost = -1, .searches = st->ls.usage.searches,
                              .pages = st->ls.usage.pages };
        llm_usage_from_scan(&told, &s, usage);
        counts = llmp_account_progress(q, &told);
        if (counts) {
            hold_usage(st, &s);
        }
        if (no_choices(&s)) {
            return APR_SUCCESS;
        }
    }
    from = st->out.n;
    put_frame(st, &st->out, &s, 0);
    learn(st, &s, from);
    if (counts) {
        llmp_account_counted(q);        /* with the text beside it */
    }
    return APR_SUCCESS;
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
    frame = llmp_secrets_mask_event(st->a, scratch(st), frame, &n);
    if (frame != st->out.p + from) {
        st->out.n = from;
        llm_buf_add(&st->out, frame, n);
    }
}

static void render(llmp_stream_t *st, const llm_delta_t *d)
{
    apr_size_t from = st->out.n;

    st->a->q->call.dialect->client->delta(&st->frames, d);
    if (!st->out.overflow) {
        mask_frame(st, from);
    }
}

static apr_status_t emit(void *baton, const llm_delta_t *d)
{
    llmp_stream_t *st = baton;
    llm_delta_t changed = *d;
    llmp_req_t *q = st->a->q;
    llm_written_t written = { 0 };

    st->got_event = 1;
    q->reply.events++;
    llm_written_add(&written, d);
    q->reply.streamed += written.all;
    q->reply.drawn += written.data;
    llmp_echo_piece(q, d->choice, d->content.p, d->content.n);
    st->ls.thoughts += is_mended(st) ? 0 : written.thoughts;     /* they were seen before */
    remember(&st->ls.choices, d);
    if (d->usage != NULL) {
        llmp_account_progress(q, d->usage);
        changed.usage = NULL;   /* it is told once, with the end */
    }
    if (st->think != NULL) {
        llm_think_merge(st->think, &changed);
    }
    if (some_text(d->id) != NULL && q->reply.upstream_id == NULL) {
        q->reply.upstream_id = apr_pstrdup(q->r->pool, d->id);
    }
    render(st, &changed);
    return APR_SUCCESS;
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
        return ended(st);
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

/** Whether the frame that was held says what the ledger has in the end. */
static int is_held(const llmp_stream_t *st)
{
    const llm_usage_t *u = &st->a->q->charge.usage, *held = &st->held_usage;

    return st->held.n > 0 && !st->held.overflow && !st->a->q->charge.estimated &&
           held->prompt == u->prompt && held->completion == u->completion &&
           held->total == u->total;
}

/** Who asked for the usage gets what the ledger has: the upstream's frame, or one of ours. */
static void tell_usage(llmp_stream_t *st)
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
    d.cost = shown_cost(q, q->r->pool);
    render(st, &d);
}

static void done(llmp_stream_t *st)
{
    if (st->done) {
        return;
    }
    if (st->got_event) {
        finish_choices(st);
        tell_usage(st);
    }
    st->done = 1;
    st->a->q->call.dialect->client->end(&st->frames, NULL);
}

/** The upstream says that the answer is complete: an end alone is no answer. */
static apr_status_t ended(llmp_stream_t *st)
{
    if (!st->got_event) {
        st->a->err = broken(st->a, "it has no event");
        return APR_EGENERAL;
    }
    done(st);
    return APR_SUCCESS;
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
    llmp_alike_init(&st->alike, p);
    if (llmp_wire(a) != NULL) {   /* a mock answer has no wire behind it */
        st->splitter = llm_splitter_make(p, llmp_wire(a)->framing, LLM_EVENT_MAX);
        st->on_event = llmp_is_same_wire(a) && !merges_reasoning(q)
                           ? same_event : translated_event;
    }
    if (merges_reasoning(q)) {
        llmp_answer_id(q);
        st->think = apr_pcalloc(p, sizeof(*st->think));
        llm_buf_init(&st->think->text, p, 256, OUT_MAX);
    }
    q->reply.events = 0;
    q->reply.streamed = q->reply.drawn = 0;
    q->reply.thoughts = &st->ls.thoughts;
    st->ls.try = &st->a->try;
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
        st->a->err = broken(st->a, rv == APR_ENOSPC ? "an event is too large" : "bad framing");
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
        a->err = broken(a, "it ends in the middle of an event");
    }
    if (a->err == NULL && !st->done && !st->got_event) {
        a->err = broken(a, "it has no event");
    }
    /* what goes wrong behind the end of the answer is nobody's loss */
    return a->err != NULL && !st->done ? fail(st) : llmp_stream_finish(st);
}

apr_status_t llmp_stream_delta(llmp_stream_t *st, const llm_delta_t *d)
{
    emit(st, d);
    return llmp_stream_flush(st);
}

apr_status_t llmp_stream_finish(llmp_stream_t *st)
{
    done(st);
    st->a->err = NULL;
    return llmp_stream_flush(st);
}
