/* SPDX-License-Identifier: Apache-2.0 */

/** @file same_format.c @brief Frames that pass, with few members replaced. */

#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/account/echo.h"
#include "mod_llm_proxy/reply/secrets.h"
#include "mod_llm_proxy/reply/stream.h"
#include "base/count/written_text.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/error/said.h"
#include "dialect/ir/usage.h"
#include "dialect/ir/written.h"
#include "dialect/openai_chat/event.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"

#define FRAME 512               /* bytes around the text of a chunk; what has more is looked into */

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

const char *llmp_some_text(const char *s)
{
    return s != NULL && *s != '\0' ? s : NULL;
}

static int is_key(const llm_scan_t *s, const llm_member_t *m, const char *key, apr_size_t n)
{
    return m->key_len == n && memcmp(s->text + m->key, key, n) == 0;
}
#define IS_KEY(s, m, key) is_key(s, m, key, sizeof(key) - 1)

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
    llm_buf_init(&b, llmp_stream_scratch(st), usage.n + 512, 2 * usage.n + 4096);
    llm_usage_rewrite(&b, &q->charge.usage, &told);
    return (llm_str_t){ b.p, b.n };
}

/** The members of a usage but the cost, which some upstreams have as an object. */
static llm_buf_t without_cost(llmp_stream_t *st, const llm_scan_t *usage, int *count)
{
    llm_buf_t b;

    llm_buf_init(&b, llmp_stream_scratch(st), usage->n + 64, 2 * usage->n + 4096);
    llm_buf_add(&b, "{", 1);
    for (int i = 0; i < usage->count; i++) {
        const llm_member_t *m = &usage->m[i];

        if (!IS_KEY(usage, m, "cost")) {
            put_member(&b, count, usage, m, (llm_str_t){ usage->text + m->value, m->value_len });
        }
    }
    return b;
}

/**
 * A usage object with its cost, unless the upstream says one as a number. Some upstreams send one
 * with every chunk: the text only lasts until the next.
 */
static llm_str_t with_cost(llmp_stream_t *st, llm_str_t usage)
{
    const llmp_req_t *q = st->a->q;
    const llm_member_t *said;
    const char *cost;
    llm_json_err_t je;
    llm_scan_t s;
    llm_buf_t b;
    int count = 0;

    if (!q->generation->config->include_cost_in_streaming_usage) {
        return usage;
    }
    cost = llmp_shown_cost(q, llmp_stream_scratch(st));
    if (cost == NULL || llm_scan_object(&s, usage.p, usage.n, &je) != APR_SUCCESS) {
        return usage;
    }
    said = llm_scan_find(&s, "cost");
    if (said != NULL && said->type == LLM_SCAN_NUMBER) {
        return usage;
    }
    b = without_cost(st, &s, &count);
    llm_buf_add(&b, count > 0 ? ",\"cost\":" : "\"cost\":", count > 0 ? 8 : 7);
    llm_buf_add(&b, cost, strlen(cost));
    llm_buf_add(&b, "}", 1);
    return b.overflow ? usage : (llm_str_t){ b.p, b.n };
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
        llmp_echo_choices(q, s, choices, llmp_stream_scratch(st));
    }
    if (st->ls.choice_counts && !q->charge.usage.known) {
        read_choice_usage(q, s, choices);
    }
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

void llmp_put_frame(llmp_stream_t *st, llm_buf_t *b, const llm_scan_t *s, int is_usage)
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

static int no_choices(const llm_scan_t *s)
{
    const llm_member_t *m = llm_scan_find(s, "choices");

    return m == NULL || (m->type == LLM_SCAN_ARRAY && m->value_len == 2);
}

/** A chunk that is not what clients count on, made so. The text lasts until the next event. */
static apr_status_t mend(llmp_stream_t *st, const llm_event_t *ev, llm_scan_t *s,
                         llm_json_err_t *je)
{
    apr_pool_t *p = llmp_stream_scratch(st);
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

apr_status_t llmp_same_event(void *baton, const llm_event_t *ev)
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
        return llmp_stream_ended(st);
    }
    if (scan_chunk(st, ev, &s, &failed, &je) != APR_SUCCESS) {
        st->a->err = llmp_stream_broken(st->a, je.reason);
        return APR_EGENERAL;
    }
    if (failed || llm_error_said_in(&s)) {
        st->a->err = llm_err_from_status(q->life.try, llmp_wire(st->a), 0, s.text, s.n);
        return APR_EGENERAL;
    }
    st->got_event = 1;
    q->reply.events++;
    if (q->reply.upstream_id == NULL) {
        q->reply.upstream_id = llmp_some_text(llm_scan_str(&s, llm_scan_find(&s, "id"),
                                                           q->r->pool));
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
            llmp_hold_usage(st, &s);
        }
        if (no_choices(&s)) {
            return APR_SUCCESS;
        }
    }
    from = st->out.n;
    llmp_put_frame(st, &st->out, &s, 0);
    learn(st, &s, from);
    if (counts) {
        llmp_account_counted(q);        /* with the text beside it */
    }
    return APR_SUCCESS;
}
