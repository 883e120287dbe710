/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/said.h"
#include "dialect/ir/error/errors.h"
#include "dialect/gemini/dialect.h"
#include "dialect/ir/listed.h"
#include "dialect/ir/usage.h"

/**
 * @file stream.c
 * @brief streamGenerateContent?alt=sse: every event is a whole answer object with new parts.
 */

#define MAX_CHOICES 16          /* the API gives 8 candidates at the most */
#define MAX_CALLS   64          /* calls in one delta; more go into further ones */

typedef struct choice_t {
    int started, finished;
    int calls;                  /* tool calls so far: they come before the finish reason */
} choice_t;

typedef struct state_t {
    choice_t choices[MAX_CHOICES];
    apr_size_t thoughts;        /* bytes of thoughts shown */
    int blocked;                /* the prompt was: no candidates will come */
} state_t;

static apr_status_t fail(llm_stream_t *s, int status, const char *message)
{
    s->err = llm_err_make(s->try->pool, llm_err_class_of(status), status, "%s", message);
    return APR_EGENERAL;
}

/** An error inside a stream that began with 200; its code is what the status would have been. */
static apr_status_t embedded_error(llm_stream_t *s, json_object *chunk, const llm_event_t *ev)
{
    apr_int64_t code = llm_json_int(llm_json_obj(chunk, "error"), "code", 500);

    s->err = llm_err_from_status(s->try, &llm_dialect_gemini,
                                 code >= 400 && code < 600 ? (int)code : 500, ev->data, ev->n);
    return APR_EGENERAL;
}

static llm_str_t text_of(const char *s)
{
    return (llm_str_t){ s, s != NULL ? strlen(s) : 0 };
}

static void set_call(llm_tool_delta_t *to, const llm_gemini_call_t *call, int index)
{
    *to = (llm_tool_delta_t){ .index = index, .id = call->id, .name = call->name,
                              .arguments = text_of(call->arguments) };
}

/** Emit a candidate's texts and calls: one delta, unless there are very many calls. */
static apr_status_t emit_parts(llm_stream_t *s, choice_t *ch, json_object *candidate,
                               llm_delta_t *d)
{
    json_object *parts = llm_json_arr(llm_json_obj(candidate, "content"), "parts");
    apr_size_t n = parts != NULL ? json_object_array_length(parts) : 0;
    llm_tool_delta_t tools[MAX_CALLS];
    llm_gemini_call_t call;
    apr_status_t rv = APR_SUCCESS;

    d->tools = tools;
    for (apr_size_t i = 0; i < n && rv == APR_SUCCESS; i++) {
        if (!llm_gemini_more_calls(s->try, ch->calls) ||
            !llm_gemini_call(s->try, json_object_array_get_idx(parts, i), s->scratch, &call)) {
            continue;
        }
        set_call(&tools[d->ntools++], &call, ch->calls++);
        if (d->ntools == MAX_CALLS) {
            rv = s->emit(s->baton, d);
            *d = (llm_delta_t){ .id = d->id, .choice = d->choice, .tools = tools };
        }
    }
    if (rv == APR_SUCCESS && (d->ntools > 0 || d->role || d->content.p || d->reasoning.p ||
                              d->extra || d->choice_extra)) {
        rv = s->emit(s->baton, d);
    }
    return rv;
}

/** Logprobs and metadata, or NULL when there is neither. */
static json_object *choice_extra(llm_stream_t *s, json_object *candidate)
{
    json_object *o = llm_json_new_object(s->scratch);

    llm_gemini_logprobs(candidate, o);
    llm_gemini_metadata(candidate, o, 0);
    return json_object_object_length(o) > 0 ? o : NULL;
}

static apr_status_t emit_finish(llm_stream_t *s, choice_t *ch, const llm_delta_t *like,
                                json_object *candidate)
{
    const char *reason = llm_json_str(candidate, "finishReason");
    llm_delta_t d = { .id = like->id, .choice = like->choice };

    if (reason == NULL || ch->finished) {
        return APR_SUCCESS;
    }
    ch->finished = 1;
    d.finish_reason = llm_gemini_finish(reason, ch->calls);
    d.choice_extra = llm_json_new_object(s->scratch);
    llm_gemini_finish_fields(candidate, d.choice_extra, 0);
    if (json_object_object_length(d.choice_extra) == 0) {
        d.choice_extra = NULL;
    }
    return s->emit(s->baton, &d);
}

static apr_status_t on_candidate(llm_stream_t *s, state_t *st, json_object *candidate,
                                 const char *id, apr_size_t position)
{
    apr_int64_t index = llm_json_int(candidate, "index", (apr_int64_t)position);
    llm_delta_t d = { .id = id, .choice = (int)index };
    llm_gemini_parts_t parts;
    choice_t *ch;
    apr_status_t rv;

    if (index < 0 || index >= MAX_CHOICES) {
        return fail(s, 502, "the upstream sent a candidate with an impossible index");
    }
    ch = &st->choices[index];
    llm_gemini_read_parts(s->try, candidate, s->scratch, &parts);
    d.role = ch->started ? NULL : "assistant";
    ch->started = 1;
    d.content = text_of(parts.content);
    d.reasoning = text_of(parts.reasoning);
    st->thoughts += d.reasoning.n;
    d.extra = json_object_object_length(parts.extra) > 0 ? parts.extra : NULL;
    llm_listed_number(s, d.choice, d.extra);
    d.choice_extra = choice_extra(s, candidate);
    rv = emit_parts(s, ch, candidate, &d);
    return rv == APR_SUCCESS ? emit_finish(s, ch, &d, candidate) : rv;
}

/** The prompt was refused: an answer without text. */
static apr_status_t on_blocked(llm_stream_t *s, state_t *st, json_object *chunk, const char *id)
{
    llm_delta_t d = { .id = id, .role = st->choices[0].started ? NULL : "assistant",
                      .finish_reason = "content_filter" };

    if (st->choices[0].finished) {
        return APR_SUCCESS;
    }
    st->choices[0].started = st->choices[0].finished = st->blocked = 1;
    d.choice_extra = llm_json_new_object(s->scratch);
    llm_gemini_block_fields(chunk, d.choice_extra);
    return s->emit(s->baton, &d);
}

/** Every candidate that began has its finish reason, and all that were asked for began. */
static int is_complete(const llm_stream_t *s, const state_t *st)
{
    const llm_gemini_notes_t *notes = s->try->notes;
    int n = 0;

    for (int i = 0; i < MAX_CHOICES; i++) {
        if (st->choices[i].started && !st->choices[i].finished) {
            return 0;
        }
        n += st->choices[i].finished;
    }
    return st->blocked || (n > 0 && (notes == NULL || n >= notes->candidates));
}

/** Counts grow from event to event: those beside the last finish reason are final. */
static apr_status_t emit_usage(llm_stream_t *s, const char *id)
{
    llm_delta_t d = { .id = id, .usage = &s->usage };
    apr_status_t rv = s->emit(s->baton, &d);

    return rv == APR_SUCCESS ? APR_EOF : rv;
}

static apr_status_t on_chunk(llm_stream_t *s, state_t *st, json_object *chunk,
                             const llm_event_t *ev)
{
    json_object *list = llm_json_arr(chunk, "candidates");
    const char *id = llm_json_str(chunk, "responseId");
    llm_usage_t was = s->usage;
    apr_status_t rv = APR_SUCCESS;

    if (llm_error_said(chunk)) {
        return embedded_error(s, chunk, ev);
    }
    id = id != NULL && *id != '\0' ? id : NULL;
    llm_gemini_usage(chunk, &s->usage);
    llm_usage_keep(&s->usage, &was);
    for (apr_size_t i = 0; list != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(list); i++) {
        rv = on_candidate(s, st, json_object_array_get_idx(list, i), id, i);
    }
    if (rv == APR_SUCCESS && llm_gemini_block_reason(chunk) != NULL) {
        rv = on_blocked(s, st, chunk, id);
    }
    if (rv != APR_SUCCESS || !is_complete(s, st) || !s->usage.known) {
        return rv;
    }
    llm_usage_thoughts(&s->usage, st->thoughts);
    return emit_usage(s, id);
}

apr_status_t llm_gemini_event(llm_stream_t *s, const llm_event_t *ev)
{
    json_object *chunk;

    if (s->state == NULL) {
        s->state = apr_pcalloc(s->pool, sizeof(state_t));
    }
    if (ev->n == 0) {
        return APR_SUCCESS;
    }
    if (llm_json_parse(s->scratch, ev->data, ev->n, &chunk, NULL) != APR_SUCCESS ||
        !json_object_is_type(chunk, json_type_object)) {
        return fail(s, 502, "the upstream sent an event that is not a JSON object");
    }
    return on_chunk(s, s->state, chunk, ev);
}
