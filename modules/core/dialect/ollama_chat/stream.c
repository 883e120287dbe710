/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/said.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ollama_chat/ollama.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

/** @file stream.c @brief Lines of JSON, each with a piece of the message. */

#define MAX_CALLS 64            /* calls in one line; more go into further deltas */

typedef struct state_t {
    int started;
    int calls;
    apr_size_t thoughts;        /* bytes of thoughts shown */
    int thinking;               /* between <think> and </think> of the text itself */
} state_t;

static apr_status_t fail(llm_stream_t *s, int status, const char *message)
{
    s->err = llm_err_make(s->try->pool, llm_err_class_of(status), status, "%s", message);
    return APR_EGENERAL;
}

static llm_str_t text_of(const char *s)
{
    return (llm_str_t){ s, s != NULL ? strlen(s) : 0 };
}

/**
 * The text of a line, without the tags some models put around their thoughts. A tag is a token
 * of its own, so it does not span lines.
 */
static void set_text(state_t *st, const char *text, llm_delta_t *d)
{
    const char *open, *close;

    if (text == NULL || *text == '\0') {
        return;
    }
    open = st->thinking ? NULL : strstr(text, "<think>");
    if (open == text) {
        st->thinking = 1;
        text += 7;
    }
    close = st->thinking ? strstr(text, "</think>") : NULL;
    if (close != NULL) {
        st->thinking = 0;
        if (close > text) {
            d->reasoning = (llm_str_t){ text, (apr_size_t)(close - text) };
        }
        text = close + 8;
        if (*text != '\0') {
            d->content = text_of(text);
        }
    }
    else if (*text != '\0') {
        *(st->thinking ? &d->reasoning : &d->content) = text_of(text);
    }
}

static void set_call(llm_stream_t *s, json_object *call, llm_tool_delta_t *to, int index)
{
    json_object *f = llm_json_obj(call, "function");
    const char *name = llm_json_str(f, "name");

    *to = (llm_tool_delta_t){ .index = index, .name = name != NULL ? name : "" };
    to->id = llm_tool_id_or_new(s->scratch, llm_json_str(call, "id"));
    to->arguments = text_of(llm_tool_unwrapped(s->try, s->scratch, name,
                                               llm_tool_arguments_of(s->scratch, f)));
}

static void set_logprobs(llm_stream_t *s, json_object *line, llm_delta_t *d)
{
    json_object *logprobs = llm_ollama_logprobs(line);

    if (logprobs != NULL) {
        d->choice_extra = llm_json_new_object(s->scratch);
        llm_json_set(d->choice_extra, "logprobs", logprobs);
    }
}

static apr_status_t emit_line(llm_stream_t *s, state_t *st, json_object *message, llm_delta_t *d)
{
    json_object *calls = llm_json_arr(message, "tool_calls");
    apr_size_t n = calls != NULL ? json_object_array_length(calls) : 0;
    llm_tool_delta_t tools[MAX_CALLS];
    apr_status_t rv = APR_SUCCESS;

    d->tools = tools;
    for (apr_size_t i = 0; i < n && rv == APR_SUCCESS; i++) {
        json_object *call = json_object_array_get_idx(calls, i);

        if (llm_json_obj(call, "function") == NULL) {
            continue;
        }
        set_call(s, call, &tools[d->ntools++], st->calls++);
        if (d->ntools == MAX_CALLS) {
            rv = s->emit(s->baton, d);
            *d = (llm_delta_t){ .tools = tools };
        }
    }
    if (rv == APR_SUCCESS && (d->role || d->content.p || d->reasoning.p || d->ntools > 0 ||
                              d->choice_extra != NULL)) {
        rv = s->emit(s->baton, d);
    }
    return rv;
}

static apr_status_t emit_end(llm_stream_t *s, state_t *st, json_object *line)
{
    const char *reason = llm_json_str(line, "done_reason");
    llm_delta_t d = { 0 };
    apr_status_t rv;

    d.finish_reason = st->calls > 0 ? "tool_calls" : llm_finish_reason(reason);
    if (llm_finish_says_more(reason)) {
        d.choice_extra = llm_json_new_object(s->scratch);
        llm_finish_native(d.choice_extra, reason);
    }
    llm_ollama_usage(line, &s->usage);
    llm_usage_thoughts(&s->usage, st->thoughts);
    d.usage = s->usage.known ? &s->usage : NULL;
    rv = s->emit(s->baton, &d);
    return rv == APR_SUCCESS ? APR_EOF : rv;
}

apr_status_t llm_ollama_event(llm_stream_t *s, const llm_event_t *ev)
{
    json_object *line, *message;
    const char *thinking;
    llm_delta_t d = { 0 };
    state_t *st;
    apr_status_t rv;

    if (s->state == NULL) {
        s->state = apr_pcalloc(s->pool, sizeof(state_t));
    }
    st = s->state;
    if (llm_json_parse(s->scratch, ev->data, ev->n, &line, NULL) != APR_SUCCESS ||
        !json_object_is_type(line, json_type_object)) {
        return fail(s, 502, "the upstream sent a line that is not a JSON object");
    }
    if (llm_error_said(line)) {
        s->err = llm_err_from_status(s->try, &llm_dialect_ollama_chat, 500, ev->data, ev->n);
        return APR_EGENERAL;
    }
    message = llm_json_obj(line, "message");
    d.role = st->started ? NULL : "assistant";
    st->started = 1;
    set_text(st, llm_json_str(message, "content"), &d);
    thinking = llm_json_str(message, "thinking");
    if (thinking != NULL && *thinking != '\0') {
        d.reasoning = text_of(thinking);
    }
    st->thoughts += d.reasoning.n;
    set_logprobs(s, line, &d);
    rv = emit_line(s, st, message, &d);
    return rv == APR_SUCCESS && llm_json_bool(line, "done", 0) ? emit_end(s, st, line) : rv;
}
