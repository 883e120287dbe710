/* SPDX-License-Identifier: Apache-2.0 */

/** @file bedrock_tools.c @brief Tools, their choice and structured answers for Converse. */

#include <string.h>
#include <apr_strings.h>
#include "llm_config.h"
#include "dialect/bedrock_converse.h"
#include "dialect/schema.h"
#include "dialect/tools.h"

/** What the translation of tools works on. */
typedef struct tools_t {
    bedrock_req_t *r;
    json_object *config;        /**< toolConfig, or NULL */
    json_object *list;          /**< its tools */
} tools_t;

static json_object *list_of(tools_t *t)
{
    if (t->list == NULL) {
        t->config = llm_json_add_object(t->r->body, "toolConfig");
        t->list = llm_json_add_array(t->config, "tools");
    }
    return t->list;
}

/** A schema whose root is an object; others are wrapped in "values". */
static json_object *object_schema(json_object *schema)
{
    const char *type = llm_json_str(schema, "type");
    json_object *to;

    if (type != NULL && strcmp(type, "object") == 0) {
        return llm_json_share(schema);
    }
    to = json_object_new_object();
    llm_json_set_str(to, "type", "object");
    if (type != NULL) {
        llm_json_set(llm_json_add_object(to, "properties"), "values", llm_json_share(schema));
        json_object_array_add(llm_json_add_array(to, "required"), json_object_new_string("values"));
        return to;
    }
    if (json_object_is_type(schema, json_type_object)) {
        json_object_object_foreach(schema, key, value) {
            llm_json_set(to, key, llm_json_share(value));
        }
    }
    if (llm_json_obj(to, "properties") == NULL) {
        llm_json_add_object(to, "properties");
    }
    return to;
}

static json_object *add_spec(tools_t *t, const char *name, const char *description,
                             json_object *schema)
{
    json_object *spec = llm_json_add_object(llm_json_add_object(list_of(t), NULL), "toolSpec");

    llm_json_set_str(spec, "name", name);
    /* an empty description would be refused */
    llm_json_set_str(spec, "description",
                     description != NULL && *description != '\0' ? description : name);
    llm_json_set(llm_json_add_object(spec, "inputSchema"), "json", schema);
    return spec;
}

/** Computer, shell and editor tools of Claude go beside Converse's own members. */
static apr_status_t add_claude_tool(tools_t *t, json_object *tool, const char *type)
{
    json_object *more = bedrock_more(t->r), *list = llm_json_arr(more, "tools"), *to;

    if (list == NULL) {
        list = llm_json_add_array(more, "tools");
    }
    to = llm_json_add_object(list, NULL);
    llm_tool_unwrap(to, tool);
    llm_json_set_str(to, "type", type);
    return APR_SUCCESS;
}

static const struct {
    const char *prefix;
    const char *beta;           /**< feature to ask for, or NULL */
} claude_tools[] = {
    { "computer_20241022", "computer-use-2024-10-22" },
    { "computer_20250124", "computer-use-2025-01-24" },
    { "computer_", "computer-use-2025-11-24" },
    { "bash_", NULL },
    { "text_editor_", NULL },
    { "memory_", "context-management-2025-06-27" },
};

/** Add a feature of Claude to anthropic_beta, once. */
static void add_beta(bedrock_req_t *r, const char *feature)
{
    json_object *more = bedrock_more(r), *list = llm_json_arr(more, "anthropic_beta");

    if (list == NULL) {
        list = llm_json_add_array(more, "anthropic_beta");
    }
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        const char *s = llm_json_value_str(json_object_array_get_idx(list, i));

        if (s != NULL && strcmp(s, feature) == 0) {
            return;
        }
    }
    json_object_array_add(list, json_object_new_string(feature));
}

static int is_converse_tool(json_object *tool)
{
    return llm_json_has(tool, "toolSpec") || llm_json_has(tool, "systemTool") ||
           llm_json_has(tool, "cachePoint");
}

static apr_status_t add_function(tools_t *t, json_object *tool)
{
    json_object *function = llm_json_obj(tool, "function"), *spec, *schema;
    const char *name = llm_tool_name(tool);

    if (function == NULL) {
        function = tool;
    }
    if (name == NULL || *name == '\0') {
        return bedrock_refuse(t->r, "tools", "A function tool has no name");
    }
    schema = llm_json_obj(function, llm_json_has(tool, "input_schema") ? "input_schema"
                                                                       : "parameters");
    spec = add_spec(t, llm_tool_name_wire(t->r->c, name), llm_json_str(function, "description"),
                    object_schema(schema));
    /* other families refuse the member */
    if (t->r->family == BEDROCK_CLAUDE && llm_json_bool(function, "strict", 0) &&
        t->r->c->deployment != NULL &&
        (llm_call_flags(t->r->c) & LLM_MODEL_NATIVE_STRUCTURED_OUTPUT)) {
        llm_json_set_bool(spec, "strict", 1);
    }
    bedrock_cache_point(t->r, t->list, llm_json_obj(tool, "cache_control") != NULL
                                           ? llm_json_obj(tool, "cache_control")
                                           : llm_json_obj(function, "cache_control"));
    return APR_SUCCESS;
}

static apr_status_t add_tool(tools_t *t, json_object *tool)
{
    const char *type = llm_json_str(tool, "type");

    if (is_converse_tool(tool)) {
        json_object_array_add(list_of(t), llm_json_share(tool));
        return APR_SUCCESS;
    }
    if (type == NULL || strcmp(type, "function") == 0 || strcmp(type, "custom") == 0) {
        return add_function(t, tool);
    }
    for (apr_size_t i = 0; t->r->family == BEDROCK_CLAUDE &&
                           i < sizeof(claude_tools) / sizeof(claude_tools[0]); i++) {
        if (strncmp(type, claude_tools[i].prefix, strlen(claude_tools[i].prefix)) == 0) {
            if (claude_tools[i].beta != NULL) {
                add_beta(t->r, claude_tools[i].beta);
            }
            return add_claude_tool(t, tool, type);
        }
    }
    return bedrock_refuse(t->r, "tools", apr_psprintf(t->r->c->pool,
                          "Bedrock's Converse has no tools of type '%.64s' for this model", type));
}

static void set_choice(tools_t *t, const char *kind, const char *name)
{
    json_object *o = json_object_new_object();

    llm_json_set_str(llm_json_add_object(o, kind), "name", name);
    llm_json_set(t->config, "toolChoice", o);
}

/** A thinking model must not be forced to call a tool. */
static apr_status_t map_choice(tools_t *t, json_object *choice, int thinking)
{
    const char *word = llm_json_value_str(choice);
    const char *name = llm_json_str(llm_json_obj(choice, "function"), "name");

    if (word == NULL) {
        word = llm_json_str(choice, "type");
    }
    if (choice == NULL || word == NULL) {
        return APR_SUCCESS;
    }
    if (strcmp(word, "none") == 0) {
        if (t->r->c->drop_params) {
            return APR_SUCCESS;
        }
        *t->r->err = llm_err_make(t->r->c->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                                  "litellm.UnsupportedParamsError: Bedrock has no tool_choice=none."
                                  " To drop it, set drop_params.");
        (*t->r->err)->param = "tool_choice";
        return APR_EGENERAL;
    }
    if (thinking || strcmp(word, "auto") == 0) {
        set_choice(t, "auto", NULL);
    }
    else if (name != NULL) {
        set_choice(t, "tool", llm_tool_name_wire(t->r->c, name));
    }
    else if (strcmp(word, "required") == 0 || strcmp(word, "any") == 0) {
        set_choice(t, "any", NULL);
    }
    else {
        return bedrock_refuse(t->r, "tool_choice", "tool_choice is none of auto, required and a "
                                                   "named function");
    }
    return APR_SUCCESS;
}

/** Only Claude has the switch; the choice itself must then come from toolChoice alone. */
static void set_parallel(tools_t *t)
{
    json_object *choice;

    if (t->r->family != BEDROCK_CLAUDE || llm_json_bool(t->r->ir, "parallel_tool_calls", 1)) {
        return;
    }
    choice = llm_json_add_object(bedrock_more(t->r), "tool_choice");
    if (llm_json_obj(t->config, "toolChoice") == NULL) {
        llm_json_set_str(choice, "type", "auto");
    }
    llm_json_set_bool(choice, "disable_parallel_tool_use", 1);
}

/** Native structured output: the schema travels as text. */
static void set_native_format(tools_t *t, json_object *format, json_object *schema)
{
    json_object *js = llm_json_obj(format, "json_schema"), *o, *strict;

    o = llm_json_add_object(llm_json_add_object(t->r->body, "outputConfig"), "textFormat");
    llm_json_set_str(o, "type", "json_schema");
    o = llm_json_add_object(llm_json_add_object(o, "structure"), "jsonSchema");
    strict = llm_json_own(t->r->c->pool, llm_schema_strict(t->r->c->pool, schema));
    llm_json_set_str(o, "schema", llm_json_text(t->r->c->pool, strict, NULL));
    llm_json_copy(o, "name", js, "name");
    llm_json_copy(o, "description", js, "description");
}

static void set_format(tools_t *t, int thinking)
{
    json_object *format = llm_json_obj(t->r->ir, "response_format");
    json_object *schema = llm_response_schema(format);
    const char *description;

    if (schema == NULL) {
        return;
    }
    if (t->r->c->deployment != NULL &&
        (llm_call_flags(t->r->c) & LLM_MODEL_NATIVE_STRUCTURED_OUTPUT)) {
        set_native_format(t, format, schema);
        return;
    }
    description = llm_json_str(llm_json_obj(format, "json_schema"), "description");
    add_spec(t, LLM_JSON_TOOL, description != NULL ? description
                                                   : "Gives the final answer in the form asked for",
             object_schema(schema));
    if (!thinking) {
        set_choice(t, "tool", LLM_JSON_TOOL);
    }
    ((llm_notes_t *)t->r->c->notes)->json_tool = 1;
}

apr_status_t bedrock_tools(bedrock_req_t *r, int thinking)
{
    json_object *tools = llm_json_arr(r->ir, "tools");
    tools_t t = { .r = r };
    apr_status_t rv = APR_SUCCESS;

    for (apr_size_t i = 0; tools != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(tools); i++) {
        rv = add_tool(&t, json_object_array_get_idx(tools, i));
    }
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (llm_json_obj(r->ir, "web_search_options") != NULL &&
        (r->family == BEDROCK_NOVA || r->family == BEDROCK_NOVA2)) {
        llm_json_set_str(llm_json_add_object(llm_json_add_object(list_of(&t), NULL), "systemTool"),
                         "name", "nova_grounding");
    }
    if (t.list == NULL && llm_messages_use_tools(llm_json_arr(r->ir, "messages"))) {
        /* a history with calls needs declared tools */
        add_spec(&t, LLM_DUMMY_TOOL, "Not to be called", object_schema(NULL));
    }
    if (t.list != NULL) {
        rv = map_choice(&t, llm_json_get(r->ir, "tool_choice"), thinking);
        set_parallel(&t);
    }
    set_format(&t, thinking);
    return rv;
}
