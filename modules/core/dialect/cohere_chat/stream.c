/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/cohere_chat/cohere.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/listed.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

/** @file stream.c @brief Events of https://docs.cohere.com/v2/docs/streaming. */

typedef struct state_t {
    const char *id;
    int started;
    int calls;                  /* tool calls begun so far */
    int wants_arguments;        /* the last of them has none yet */
    int wrapped;                /* its arguments are */
    llm_unwrap_t unwrap;        /* ... and were read so far */
    apr_size_t thoughts;        /* bytes of thoughts shown */
} state_t;

typedef apr_status_t event_fn(llm_stream_t *s, state_t *st, json_object *o);

static apr_status_t fail(llm_stream_t *s, const char *message)
{
    s->err = llm_err_make(s->try->pool, llm_err_class_of(502), 502, "%s", message);
    return APR_EGENERAL;
}

static llm_str_t text_of(const char *s)
{
    return (llm_str_t){ s, s != NULL ? strlen(s) : 0 };
}

static apr_status_t emit(llm_stream_t *s, state_t *st, llm_delta_t *d)
{
    d->id = st->id;
    if (!st->started) {
        st->started = 1;
        d->role = "assistant";
    }
    return s->emit(s->baton, d);
}

static json_object *message_of(json_object *o)
{
    return llm_json_obj(llm_json_obj(o, "delta"), "message");
}

static apr_status_t on_start(llm_stream_t *s, state_t *st, json_object *o)
{
    llm_delta_t d = { 0 };

    st->id = apr_pstrdup(s->pool, llm_json_str(o, "id"));
    return st->started ? APR_SUCCESS : emit(s, st, &d);
}

/** content-start and content-delta: both may hold text or thoughts. */
static apr_status_t on_content(llm_stream_t *s, state_t *st, json_object *o)
{
    json_object *message = message_of(o), *content = llm_json_obj(message, "content");
    const char *text = llm_json_str(content, "text"), *thought = llm_json_str(content, "thinking");
    llm_delta_t d = { 0 };

    text = text != NULL ? text : llm_json_str(message, "content");
    if (text != NULL && *text != '\0') {
        d.content = text_of(text);
    }
    if (thought != NULL && *thought != '\0') {
        d.reasoning = text_of(thought);
        st->thoughts += d.reasoning.n;
    }
    return d.content.p != NULL || d.reasoning.p != NULL ? emit(s, st, &d) : APR_SUCCESS;
}

/** The call an event is about: an object, or a list of one. */
static json_object *call_of(json_object *o)
{
    json_object *v = llm_json_get(message_of(o), "tool_calls");

    return json_object_is_type(v, json_type_array) ? json_object_array_get_idx(v, 0) : v;
}

/** A call without arguments gets the object a whole answer says: a gathered "" is no JSON. */
static apr_status_t end_call(llm_stream_t *s, state_t *st)
{
    llm_tool_delta_t t = { .index = st->calls - 1, .arguments = text_of("{}") };
    llm_delta_t d = { .tools = &t, .ntools = 1 };

    if (!st->wants_arguments) {
        return APR_SUCCESS;
    }
    st->wants_arguments = 0;
    return emit(s, st, &d);
}

static apr_status_t on_call_end(llm_stream_t *s, state_t *st, json_object *o)
{
    (void)o;
    return end_call(s, st);
}

static llm_str_t arguments_of(llm_stream_t *s, state_t *st, const char *text)
{
    return st->wrapped ? llm_unwrap(&st->unwrap, s->scratch, text_of(text)) : text_of(text);
}

static apr_status_t begin_call(llm_stream_t *s, state_t *st, json_object *o)
{
    json_object *call = call_of(o), *f = llm_json_obj(call, "function");
    const char *args = llm_json_str(f, "arguments"), *name = llm_json_str(f, "name");
    llm_tool_delta_t t = { .index = st->calls++ };
    llm_delta_t d = { .tools = &t, .ntools = 1 };

    t.id = llm_tool_id_or_new(s->scratch, llm_json_str(call, "id"));
    t.name = name != NULL ? name : "";
    st->wants_arguments = args == NULL || *args == '\0';
    st->wrapped = llm_tool_is_wrapped(s->try, name);
    st->unwrap = (llm_unwrap_t){ 0 };
    t.arguments = arguments_of(s, st, args != NULL ? args : "");
    return emit(s, st, &d);
}

static apr_status_t on_call_start(llm_stream_t *s, state_t *st, json_object *o)
{
    apr_status_t rv = end_call(s, st);

    return rv == APR_SUCCESS ? begin_call(s, st, o) : rv;
}

static apr_status_t on_call_delta(llm_stream_t *s, state_t *st, json_object *o)
{
    const char *args = llm_json_str(llm_json_obj(call_of(o), "function"), "arguments");
    llm_tool_delta_t t = { .index = st->calls - 1 };
    llm_delta_t d = { .tools = &t, .ntools = 1 };

    if (st->calls == 0) {
        return fail(s, "the upstream sent arguments before a tool call");
    }
    if (args == NULL || *args == '\0') {
        return APR_SUCCESS;
    }
    st->wants_arguments = 0;
    t.arguments = arguments_of(s, st, args);
    return t.arguments.n > 0 ? emit(s, st, &d) : APR_SUCCESS;
}

/** What the model means to do with its tools. */
static apr_status_t on_plan(llm_stream_t *s, state_t *st, json_object *o)
{
    json_object *extra = llm_json_new_object(s->scratch);
    llm_delta_t d = { .extra = extra };

    if (llm_json_str(message_of(o), "tool_plan") == NULL) {
        return APR_SUCCESS;
    }
    llm_json_copy(llm_json_add_object(extra, "provider_specific_fields"), "tool_plan",
                  message_of(o), "tool_plan");
    return emit(s, st, &d);
}

static apr_status_t on_citation(llm_stream_t *s, state_t *st, json_object *o)
{
    json_object *cite = llm_json_obj(message_of(o), "citations");
    json_object *list = llm_json_new_array(s->scratch), *extra = llm_json_new_object(s->scratch);
    json_object *notes = llm_json_add_array(extra, "annotations");
    llm_delta_t d = { .extra = extra };

    if (cite == NULL) {
        return APR_SUCCESS;
    }
    llm_json_set(list, NULL, llm_json_share(cite));
    llm_cohere_annotations(list, notes);
    llm_json_set(llm_json_add_object(extra, "provider_specific_fields"), "citations",
                 llm_json_share(list));
    if (json_object_array_length(notes) == 0) {
        json_object_object_del(extra, "annotations");
    }
    llm_listed_number(s, 0, extra);
    return emit(s, st, &d);
}

static apr_status_t on_end(llm_stream_t *s, state_t *st, json_object *o)
{
    json_object *delta = llm_json_obj(o, "delta");
    llm_delta_t d = { .choice_extra = llm_json_new_object(s->scratch) };
    apr_status_t rv = end_call(s, st);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    d.finish_reason = llm_cohere_finish(llm_json_str(delta, "finish_reason"), st->calls);
    llm_cohere_finish_fields(delta, d.choice_extra);
    if (json_object_object_length(d.choice_extra) == 0) {
        d.choice_extra = NULL;
    }
    llm_cohere_usage(llm_json_obj(delta, "usage"), &s->usage);
    llm_usage_thoughts(&s->usage, st->thoughts);
    d.usage = s->usage.known ? &s->usage : NULL;
    rv = emit(s, st, &d);
    return rv == APR_SUCCESS ? APR_EOF : rv;
}

/** Events that say nothing to a client (content-end, debug, ...) have no row. */
static const struct {
    const char *type;
    event_fn *on;
} events[] = {
    { "message-start", on_start },          { "content-start", on_content },
    { "content-delta", on_content },        { "tool-plan-delta", on_plan },
    { "tool-call-start", on_call_start },   { "tool-call-delta", on_call_delta },
    { "tool-call-end", on_call_end },       { "citation-start", on_citation },
    { "message-end", on_end },
};

apr_status_t llm_cohere_event(llm_stream_t *s, const llm_event_t *ev)
{
    json_object *o;
    const char *type;

    if (s->state == NULL) {
        s->state = apr_pcalloc(s->pool, sizeof(state_t));
    }
    if (ev->n == 0 || strcmp(ev->data, "[DONE]") == 0) {
        return APR_SUCCESS;
    }
    if (llm_json_parse(s->scratch, ev->data, ev->n, &o, NULL) != APR_SUCCESS ||
        !json_object_is_type(o, json_type_object)) {
        return fail(s, "the upstream sent an event that is not a JSON object");
    }
    type = llm_json_str(o, "type");
    type = type != NULL ? type : ev->type;
    if (type == NULL && llm_json_str(o, "message") != NULL) {
        s->err = llm_err_from_status(s->try, &llm_dialect_cohere_chat, 500, ev->data, ev->n);
        return APR_EGENERAL;
    }
    for (apr_size_t i = 0; type != NULL && i < sizeof(events) / sizeof(events[0]); i++) {
        if (strcmp(type, events[i].type) == 0) {
            return events[i].on(s, s->state, o);
        }
    }
    return APR_SUCCESS;
}
