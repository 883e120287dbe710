/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/said.h"
#include "dialect/ir/error/errors.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/openai_chat/event.h"
#include "dialect/ir/rest.h"
#include "dialect/ir/usage.h"

/** Tool calls of one delta that are looked at; no upstream sends more at once. */
#define MAX_TOOLS 64

static llm_str_t text_of(json_object *o, const char *key)
{
    json_object *v = llm_json_get(o, key);
    llm_str_t s = { NULL, 0 };

    if (json_object_is_type(v, json_type_string)) {
        s.p = json_object_get_string(v);
        s.n = (apr_size_t)json_object_get_string_len(v);
    }
    return s;
}

/** What a piece has beside a number, an id and a function's name and arguments. */
static json_object *rest_of_call(apr_pool_t *p, json_object *call)
{
    static const char *const in_call[] = { "index", "id", "function", NULL };
    static const char *const in_function[] = { "name", "arguments", NULL };
    json_object *rest = llm_rest_kept(p, call, in_call), *fn = llm_json_obj(call, "function");

    if (fn != NULL) {
        llm_json_set(rest, "function", llm_json_share(llm_rest_kept(p, fn, in_function)));
    }
    return rest;
}

/** @return the number of tool calls read; without an index the place in the list counts */
static int read_tools(const llm_stream_t *s, llm_tool_delta_t *tools, json_object *list)
{
    int n = 0;

    for (size_t i = 0; list != NULL && i < json_object_array_length(list) && n < MAX_TOOLS; i++) {
        json_object *call = json_object_array_get_idx(list, i);
        json_object *fn = llm_json_obj(call, "function");
        apr_int64_t index = llm_json_int(call, "index", (apr_int64_t)i);

        memset(&tools[n], 0, sizeof(tools[n]));
        tools[n].index = index < 0 || index > 0xffff ? (int)i : (int)index;
        tools[n].id = llm_json_str(call, "id");
        tools[n].name = llm_json_str(fn, "name");
        tools[n].arguments = text_of(fn, "arguments");
        tools[n].extra = s->keeps ? rest_of_call(s->scratch, call) : NULL;
        n++;
    }
    return n;
}

/** Members of a choice or of its delta. */
static json_object *rest_of(const llm_stream_t *s, json_object *o, const char *const *known)
{
    return s->keeps ? llm_rest_kept(s->scratch, o, known) : llm_rest(s->scratch, o, known);
}

static apr_status_t emit_choice(llm_stream_t *s, json_object *chunk, json_object *choice)
{
    static const char *const in_delta[] = { "role", "content", "reasoning_content",
                                            "tool_calls", NULL };
    static const char *const in_choice[] = { "index", "delta", "finish_reason", NULL };
    json_object *delta = llm_json_obj(choice, "delta");
    llm_tool_delta_t tools[MAX_TOOLS];
    llm_delta_t d = { 0 };

    d.id = llm_json_str(chunk, "id");
    d.choice = (int)llm_json_int(choice, "index", 0);
    d.role = llm_json_str(delta, "role");
    d.content = text_of(delta, "content");
    d.reasoning = text_of(delta, "reasoning_content");
    d.ntools = read_tools(s, tools, llm_json_arr(delta, "tool_calls"));
    d.tools = tools;
    d.finish_reason = llm_json_str(choice, "finish_reason");
    d.extra = rest_of(s, delta, in_delta);
    d.choice_extra = rest_of(s, choice, in_choice);
    d.chunk_extra = llm_openai_chunk_rest(s, chunk);
    return s->emit(s->baton, &d);
}

/** Hand the usage on, once. @param chunk that tells of it; NULL: an earlier one did */
static apr_status_t emit_usage(llm_stream_t *s, json_object *chunk)
{
    llm_seen_t *st = llm_seen(s);
    llm_said_t said = llm_seen_said(s);
    llm_delta_t d = { .usage = &s->usage };

    if (!s->usage.known || st->usage_sent) {
        return APR_SUCCESS;
    }
    st->usage_sent = 1;
    llm_usage_thought(&s->usage, &said);
    d.id = st->id[0] ? st->id : NULL;
    d.choice = s->keeps ? -1 : 0;
    d.chunk_extra = chunk != NULL ? llm_openai_chunk_rest(s, chunk) : NULL;
    return s->emit(s->baton, &d);
}

static apr_status_t emit_chunk(llm_stream_t *s, json_object *chunk)
{
    json_object *choices;
    const char *id = llm_json_str(chunk, "id");
    apr_status_t rv = APR_SUCCESS;
    size_t n;

    llm_openai_mend_chunk(s, chunk);
    if (llm_error_said(chunk)) {
        const char *text = llm_json_text(s->scratch, chunk, &n);

        s->err = llm_err_from_status(s->try, &llm_dialect_openai_chat, 0, text, n);
        return APR_EGENERAL;
    }
    choices = llm_json_arr(chunk, "choices");
    n = json_object_array_length(choices);
    if (id != NULL) {
        apr_cpystrn(llm_seen(s)->id, id, sizeof(llm_seen(s)->id));
    }
    for (size_t i = 0; rv == APR_SUCCESS && i < n; i++) {
        rv = emit_choice(s, chunk, json_object_array_get_idx(choices, i));
    }
    if (llm_json_has(chunk, "service_tier")) {
        s->usage.service = llm_service_of_json(chunk, "service_tier");
    }
    llm_usage_from_event(&s->usage, llm_json_obj(chunk, "usage"));
    if (n > 0 && !s->usage.known) {     /* Moonshot counts in the last choice */
        llm_usage_from_event(&s->usage, llm_json_obj(json_object_array_get_idx(choices, 0),
                                                     "usage"));
    }
    if (n == 0) {
        rv = llm_openai_emit_bare(s, chunk);
    }
    return rv == APR_SUCCESS && n == 0 ? emit_usage(s, chunk) : rv;
}

apr_status_t llm_openai_chat_event(llm_stream_t *s, const llm_event_t *ev)
{
    json_object *chunk;
    apr_status_t rv = llm_openai_event_json(s, &llm_dialect_openai_chat, ev, &chunk);

    if (rv == APR_EOF) {
        rv = emit_usage(s, NULL);
        return rv == APR_SUCCESS ? APR_EOF : rv;
    }
    return rv == APR_SUCCESS && chunk != NULL ? emit_chunk(s, chunk) : rv;
}
