/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/json/json.h"
#include "base/count/tokens.h"
#include "dialect/ir/written.h"

static apr_size_t length_of(json_object *o, const char *key)
{
    json_object *v = llm_json_get(o, key);

    return json_object_is_type(v, json_type_string) ? (apr_size_t)json_object_get_string_len(v)
                                                    : 0;
}

/** What the listed blocks of a member say in one of theirs. */
static apr_size_t listed(json_object *list, apr_size_t (*bytes)(json_object *block))
{
    apr_size_t n = 0, count = list != NULL ? json_object_array_length(list) : 0;

    for (apr_size_t i = 0; i < count; i++) {
        n += bytes(json_object_array_get_idx(list, i));
    }
    return n;
}

/** A picture in full; a mere link was not made here. */
static apr_size_t picture(json_object *block)
{
    const char *url = llm_json_str(llm_json_obj(block, "image_url"), "url");

    return url != NULL && strncmp(url, "data:", 5) == 0 ? llm_data_bytes(strlen(url)) : 0;
}

/** Base64 has four bytes for three. */
static apr_size_t hidden_thought(json_object *block)
{
    const char *type = llm_json_str(block, "type");

    return type != NULL && strcmp(type, "redacted_thinking") == 0
               ? length_of(block, "data") / 4 * 3 : 0;
}

static apr_size_t summary(json_object *block)
{
    return length_of(block, "content");
}

static apr_size_t encrypted(json_object *block)
{
    return length_of(block, "data") / 4 * 3;
}

static apr_size_t step(json_object *block)
{
    return length_of(block, "thought");
}

/** The texts in a value and their names. */
static apr_size_t strings_of(json_object *v)
{
    apr_size_t n = 0;

    if (json_object_is_type(v, json_type_object)) {
        json_object_object_foreach(v, key, member) {
            n += strlen(key) + strings_of(member);
        }
    }
    for (apr_size_t i = 0; json_object_is_type(v, json_type_array) &&
                           i < json_object_array_length(v); i++) {
        n += strings_of(json_object_array_get_idx(v, i));
    }
    return json_object_is_type(v, json_type_string)
               ? (apr_size_t)json_object_get_string_len(v) : n;
}

static apr_size_t call(json_object *block)
{
    return strings_of(llm_json_get(block, "args"));
}

static apr_size_t asked_tool(json_object *block)
{
    return length_of(block, "arguments");
}

static apr_size_t listed_text(json_object *block)
{
    return length_of(block, "text") +
           strings_of(llm_json_get(llm_json_obj(block, "tool_use"), "input"));
}

static apr_size_t sealed(json_object *extra)
{
    return listed(llm_json_arr(extra, "reasoning_details"), encrypted) +
           length_of(extra, "reasoning_opaque") / 4 * 3;
}

/** Thoughts under names that may repeat others; see written_text.c. */
static apr_size_t other_thoughts(json_object *extra)
{
    return length_of(extra, "thinking") + length_of(extra, "reasoning_text") +
           length_of(extra, "thought") + listed(llm_json_arr(extra, "reasoning_steps"), step);
}

/** What stands nowhere else; see tokens.c for what is none of the model's own. */
static apr_size_t fields_length(json_object *fields)
{
    return length_of(fields, "tool_plan") +
           listed(llm_json_arr(fields, "compaction_blocks"), summary) +
           listed(llm_json_arr(fields, "server_side_tool_invocations"), call);
}

void llm_written_add(llm_written_t *w, const llm_delta_t *d)
{
    apr_size_t thoughts = d->reasoning.n, other = d->content.n, data = 0, seal = 0;

    for (int i = 0; i < d->ntools; i++) {
        other += d->tools[i].arguments.n
                 + length_of(llm_json_obj(d->tools[i].extra, "custom"), "input");
    }
    if (d->extra != NULL) {
        json_object *sound = llm_json_obj(d->extra, "audio");

        seal = sealed(d->extra);
        thoughts += seal + listed(llm_json_arr(d->extra, "thinking_blocks"), hidden_thought);
        thoughts += thoughts == 0 ? other_thoughts(d->extra) : 0;
        data = listed(llm_json_arr(d->extra, "images"), picture)
               + length_of(sound, "data") / LLM_SOUND_BYTES
               + listed(llm_json_arr(d->extra, "executed_tools"), asked_tool);
        other += data + length_of(sound, "transcript")
                 + length_of(d->extra, "refusal")
                 + length_of(llm_json_obj(d->extra, "function_call"), "arguments")
                 + fields_length(llm_json_obj(d->extra, "provider_specific_fields"));
        other += other == 0 ? listed(llm_json_arr(d->extra, "content_list"), listed_text) : 0;
    }
    w->thoughts += thoughts;
    w->data += data + seal;
    w->all += thoughts + other;
}
