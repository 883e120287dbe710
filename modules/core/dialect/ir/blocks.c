/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/answer.h"
#include "dialect/ir/blocks.h"
#include "dialect/ir/tools/tools.h"

void *llm_blocks_state(llm_stream_t *s, apr_size_t size)
{
    if (s->state == NULL) {
        s->state = apr_pcalloc(s->pool, size);
    }
    return s->state;
}

static llm_str_t str_of(json_object *o)
{
    llm_str_t s = { NULL, 0 };

    if (json_object_is_type(o, json_type_string)) {
        s.p = json_object_get_string(o);
        s.n = (apr_size_t)json_object_get_string_len(o);
    }
    return s;
}

static apr_status_t emit(llm_stream_t *s, llm_blocks_t *b, llm_delta_t *d)
{
    if (!b->begun) {
        b->begun = 1;
        d->role = "assistant";
    }
    return s->emit(s->baton, d);
}

apr_status_t llm_blocks_text(llm_stream_t *s, llm_blocks_t *b, json_object *text)
{
    llm_delta_t d = { .content = str_of(text) };

    b->said.other += d.content.n;
    return d.content.n > 0 ? emit(s, b, &d) : APR_SUCCESS;
}

apr_status_t llm_blocks_thinking(llm_stream_t *s, llm_blocks_t *b, json_object *text,
                                 json_object *block, int at)
{
    llm_delta_t d = { .content = { "", 0 }, .reasoning = str_of(text) };
    json_object *list;

    if (d.reasoning.p == NULL) {
        d.reasoning.p = "";
    }
    if (b->thoughts == 0 || at != b->thought_at) {
        b->thoughts++;
        b->thought_at = at;
    }
    b->said.thought = 1;
    b->said.thinking += d.reasoning.n;
    d.extra = llm_json_new_object(s->scratch);
    list = llm_json_add_array(d.extra, "thinking_blocks");
    llm_json_set_int(block, "index", b->thoughts - 1);
    json_object_array_add(list, block);
    llm_json_set(llm_json_add_object(d.extra, "provider_specific_fields"), "thinking_blocks",
                 llm_json_share(list));
    return emit(s, b, &d);
}

apr_status_t llm_blocks_field(llm_stream_t *s, llm_blocks_t *b, const char *key, json_object *v)
{
    llm_delta_t d = { .content = { "", 0 } };

    d.extra = llm_json_new_object(s->scratch);
    llm_json_set(llm_json_add_object(d.extra, "provider_specific_fields"), key, v);
    return emit(s, b, &d);
}

apr_status_t llm_blocks_listed(llm_stream_t *s, llm_blocks_t *b, llm_listed_e list,
                               json_object *block)
{
    static const char *const keys[LLM_LISTED_COUNT] = {
        [LLM_LISTED_SEARCH] = "web_search_results", [LLM_LISTED_RESULT] = "tool_results",
        [LLM_LISTED_COMPACTION] = "compaction_blocks",
    };
    json_object *array = json_object_new_array(), *copy = llm_json_add_object(array, NULL);

    json_object_object_foreach(block, key, value) {
        llm_json_set(copy, key, llm_json_share(value));
    }
    llm_json_set_int(copy, "index", b->listed[list]++);
    return llm_blocks_field(s, b, keys[list], array);
}

static apr_status_t emit_tool(llm_stream_t *s, llm_blocks_t *b, llm_tool_delta_t *t)
{
    llm_delta_t d = { .tools = t, .ntools = 1 };

    t->index = b->tools - 1;
    return emit(s, b, &d);
}

apr_status_t llm_blocks_tool(llm_stream_t *s, llm_blocks_t *b, const char *id, const char *name)
{
    llm_tool_delta_t t = { .id = id, .arguments = { "", 0 } };

    b->has_args = 0;
    b->unwrap = (llm_unwrap_t){ 0 };
    b->wrapped = llm_tool_is_wrapped(s->try, llm_tool_name_original(s->try, name));
    b->json = name != NULL && llm_notes(s->try)->json_tool && strcmp(name, LLM_JSON_TOOL) == 0;
    if (b->json) {
        b->structured = 1;
        return APR_SUCCESS;
    }
    b->tools++;
    t.name = llm_tool_name_original(s->try, name);
    return emit_tool(s, b, &t);
}

static apr_status_t emit_arguments(llm_stream_t *s, llm_blocks_t *b, llm_str_t part)
{
    llm_tool_delta_t t = { 0 };
    llm_delta_t d = { 0 };

    b->has_args = 1;
    b->said.other += part.n;
    if (b->wrapped) {
        part = llm_unwrap(&b->unwrap, s->scratch, part);
    }
    if (part.n == 0) {
        return APR_SUCCESS;
    }
    t.arguments = d.content = part;
    return b->json ? emit(s, b, &d) : emit_tool(s, b, &t);
}

apr_status_t llm_blocks_arguments(llm_stream_t *s, llm_blocks_t *b, json_object *part)
{
    llm_str_t text = str_of(part);

    return text.n > 0 ? emit_arguments(s, b, text) : APR_SUCCESS;
}

apr_status_t llm_blocks_tool_end(llm_stream_t *s, llm_blocks_t *b)
{
    static const llm_str_t empty = { "{}", 2 };
    apr_status_t rv = APR_SUCCESS;

    if (!b->has_args) {
        rv = emit_arguments(s, b, empty);
    }
    b->json = 0;
    return rv;
}

apr_status_t llm_blocks_finish(llm_stream_t *s, llm_blocks_t *b, const char *reason,
                               llm_usage_t *usage)
{
    llm_delta_t d = { .finish_reason = llm_finish_reason(reason), .usage = usage };

    if (usage != NULL) {
        llm_usage_thought(usage, &b->said);
    }
    if (llm_finish_says_more(reason)) {
        d.choice_extra = llm_json_new_object(s->scratch);
        llm_finish_native(d.choice_extra, reason);
    }
    if (b->structured && b->tools == 0 && !llm_finish_broke_off(reason)) {
        d.finish_reason = "stop";
    }
    return emit(s, b, &d);
}

apr_status_t llm_blocks_usage(llm_stream_t *s, llm_blocks_t *b, llm_usage_t *usage)
{
    llm_delta_t d = { .usage = usage };

    llm_usage_thought(usage, &b->said);
    return emit(s, b, &d);
}
