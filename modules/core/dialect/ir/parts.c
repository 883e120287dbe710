/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/parts.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

void llm_parts_text(llm_parts_t *parts, json_object *text)
{
    if (!json_object_is_type(text, json_type_string) || json_object_get_string_len(text) == 0) {
        return;
    }
    parts->said.other += (apr_size_t)json_object_get_string_len(text);
    if (parts->text == NULL) {
        parts->text = text;
        return;
    }
    parts->joined = apr_pstrcat(parts->try->pool, parts->joined != NULL
                                    ? parts->joined : json_object_get_string(parts->text),
                                json_object_get_string(text), NULL);
}

json_object *llm_parts_tool(llm_parts_t *parts, json_object *block, const char *id_key, int index)
{
    apr_pool_t *p = parts->try->pool;
    const char *name = llm_tool_name_original(parts->try, llm_json_str(block, "name"));
    json_object *call, *function;
    const char *arguments = llm_tool_arguments_text(p, llm_json_get(block, "input"));

    arguments = llm_tool_unwrapped(parts->try, p, name, arguments);
    if (llm_notes(parts->try)->json_tool && name != NULL && strcmp(name, LLM_JSON_TOOL) == 0) {
        if (parts->json_calls++ == 0) {
            llm_parts_text(parts, llm_json_own(p, json_object_new_string(arguments)));
        }
        return NULL;
    }
    if (parts->calls == NULL) {
        parts->calls = llm_json_new_array(p);
    }
    call = llm_json_add_object(parts->calls, NULL);
    llm_json_set_int(call, "index", index);
    llm_json_copy(call, "id", block, id_key);
    llm_json_set_str(call, "type", "function");
    function = llm_json_add_object(call, "function");
    llm_json_set_str(function, "name", name);
    parts->said.other += strlen(arguments);
    llm_json_set_str(function, "arguments", arguments);
    return call;
}

void llm_parts_set(const llm_parts_t *parts, json_object *message)
{
    if (parts->joined != NULL) {
        llm_json_set_str(message, "content", parts->joined);
    }
    else {
        llm_json_set(message, "content", llm_json_share(parts->text));
    }
    if (parts->calls != NULL) {
        llm_json_set(message, "tool_calls", llm_json_share(parts->calls));
    }
}

int llm_parts_structured(const llm_parts_t *parts)
{
    return parts->json_calls > 0 && parts->calls == NULL;
}
