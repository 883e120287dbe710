/* SPDX-License-Identifier: Apache-2.0 */

/** @file tools.c @brief Tools, their choice and structured answers for Converse. */

#include <string.h>
#include <apr_strings.h>
#include "llm_config.h"
#include "dialect/bedrock_converse/dialect.h"
#include "dialect/ir/claude.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "dialect/ir/schema/schema.h"
#include "dialect/ir/schema/refs.h"
#include "dialect/ir/schema/root.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

/** What a model's toolConfig may not have. */
typedef struct bedrock_limits_t {
    const char *part;           /**< of the name; in order: the first that fits counts */
    int no_tools;
    int no_choice;              /**< toolChoice is refused, whatever it says */
    int no_name;                /**< a choice may force a call, but not of which tool */
} bedrock_limits_t;

/**
 * Where the price map has nothing to say (https://docs.aws.amazon.com/bedrock/latest/APIReference/
 * API_runtime_ToolChoice.html).
 */
static const bedrock_limits_t limits[] = {
    { "deepseek.r1", 1, 1, 1 }, { "meta.llama", 0, 1, 1 }, { "mistral.pixtral", 0, 1, 1 },
    { "mistral.mistral-large-24", 0, 0, 1 }, { "", 0, 0, 0 },
};

/** What the translation of tools works on. */
typedef struct tools_t {
    bedrock_req_t *r;
    json_object *config;        /**< toolConfig, or NULL */
    json_object *list;          /**< its tools */
    int thinking;               /**< it was asked to think: no tool can be forced then */
    int schemas;                /**< answers, and what tools are called with, can be held to one */
    int no_tools, no_choice, no_name;   /**< as in bedrock_limits_t */
    int only;                   /**< the one tool that has to be called is the one there is */
    apr_status_t rv;            /**< of schemas that could not be made fit */
} tools_t;

static int has_schemas(const bedrock_req_t *r)
{
    return r->family == BEDROCK_CLAUDE
               ? (llm_claude(r->try) & LLM_CLAUDE_SCHEMA_AWS) != 0
               : (llm_try_flags(r->try) & LLM_MODEL_NATIVE_STRUCTURED_OUTPUT) != 0;
}

/**
 * Limits by name, and what the price map says, which knows better. To name a tool is documented for
 * Claude and Nova, and known to work for OpenAI's models.
 */
static void read_limits(tools_t *t)
{
    const llm_try_t *try = t->r->try;
    const char *base = try->deployment != NULL ? try->deployment->base_model : NULL;
    unsigned flags = llm_try_flags(try);
    const bedrock_limits_t *l = limits;

    base = bedrock_base_model(base != NULL ? base : try->upstream_model);
    while (strstr(base, l->part) == NULL) {
        l++;
    }
    t->no_tools = llm_try_known(try) ? (flags & LLM_MODEL_NO_TOOLS) != 0 : l->no_tools;
    t->no_choice = llm_try_known(try) ? (flags & LLM_MODEL_NO_TOOL_CHOICE) != 0 : l->no_choice;
    t->no_choice |= t->no_tools;
    t->no_name = l->no_name || t->r->family == BEDROCK_OTHER;
}

static json_object *list_of(tools_t *t)
{
    if (t->list == NULL) {
        t->config = llm_json_add_object(t->r->body, "toolConfig");
        t->list = llm_json_add_array(t->config, "tools");
    }
    return t->list;
}

/** Nova refuses members beside these at the root, and follows no references. */
static json_object *nova_schema(tools_t *t, json_object *schema)
{
    static const char *const kept[] = { "type", "properties", "required" };
    json_object *whole, *out = llm_json_new_object(t->r->try->pool);

    if (llm_schema_unfold(t->r->try->pool, &t->r->room, schema, &whole) != APR_SUCCESS) {
        t->rv = bedrock_refuse(t->r, "tools", "A schema is too large once its references are "
                                              "resolved");
    }
    for (int i = 0; i < 3; i++) {
        llm_json_copy(out, kept[i], whole, kept[i]);
    }
    return out;
}

/** @param schema of any kind; Converse wants an object's */
static json_object *add_spec(tools_t *t, const char *name, const char *description,
                             json_object *schema)
{
    json_object *spec = llm_json_add_object(llm_json_add_object(list_of(t), NULL), "toolSpec");

    schema = llm_schema_object(t->r->try->pool, schema);
    if (t->r->family == BEDROCK_NOVA || t->r->family == BEDROCK_NOVA2) {
        schema = nova_schema(t, schema);
    }
    llm_json_set_str(spec, "name", name);
    /* an empty description would be refused */
    llm_json_set_str(spec, "description",
                     description != NULL && *description != '\0' ? description : name);
    llm_json_set(llm_json_add_object(spec, "inputSchema"), "json", llm_json_share(schema));
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
    schema = llm_json_get(function, llm_json_has(tool, "input_schema") ? "input_schema"
                                                                       : "parameters");
    spec = add_spec(t, llm_tool_name_wire(t->r->try, name), llm_json_str(function, "description"),
                    schema);
    /* other families refuse the member */
    if (t->r->family == BEDROCK_CLAUDE && llm_json_bool(function, "strict", 0) && t->schemas) {
        llm_json_set_bool(spec, "strict", 1);
        if (llm_tool_is_wrapped(t->r->try, name)) {
            llm_json_set_bool(llm_json_obj(llm_json_obj(spec, "inputSchema"), "json"),
                              "additionalProperties", 0);
        }
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
                bedrock_beta(t->r, claude_tools[i].beta, strlen(claude_tools[i].beta));
            }
            return add_claude_tool(t, tool, type);
        }
    }
    return bedrock_refuse(t->r, "tools", apr_psprintf(t->r->try->pool,
                          "Bedrock's Converse has no tools of type '%.64s' for this model", type));
}

/** Where none may be made the model decides, as it does without one. */
static void set_choice(tools_t *t, const char *kind, const char *name)
{
    json_object *o;

    if (t->no_choice) {
        return;
    }
    o = json_object_new_object();

    llm_json_set_str(llm_json_add_object(o, kind), "name", name);
    llm_json_set(t->config, "toolChoice", o);
}

static apr_status_t no_choice_none(tools_t *t)
{
    if (t->r->try->drop_params) {
        return APR_SUCCESS;
    }
    *t->r->err = llm_err_make(t->r->try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                              "litellm.UnsupportedParamsError: Bedrock has no tool_choice=none."
                              " To drop it, set drop_params.");
    (*t->r->err)->param = "tool_choice";
    return APR_EGENERAL;
}

/** A model that thinks unasked cannot be forced while it does. */
static void stop_thinking(tools_t *t)
{
    if (t->r->family == BEDROCK_CLAUDE && (llm_claude(t->r->try) & LLM_CLAUDE_ON)) {
        llm_forced_tool_unthought(t->r->try, bedrock_more(t->r));
    }
}

static int is_spec_of(json_object *tool, const char *wire)
{
    const char *name = llm_json_str(llm_json_obj(tool, "toolSpec"), "name");

    return name != NULL && strcmp(name, wire) == 0;
}

/** One tool out of several, where a choice cannot name it: any call is then one of it. */
static void offer_only(tools_t *t, const char *wire)
{
    apr_size_t i = 0, n = json_object_array_length(t->list);

    while (i < n && !is_spec_of(json_object_array_get_idx(t->list, i), wire)) {
        i++;
    }
    if (i < n) {
        json_object *tool = llm_json_share(json_object_array_get_idx(t->list, i));

        t->list = llm_json_add_array(t->config, "tools");
        llm_json_set(t->list, NULL, tool);
        t->only = 1;
    }
}

/** Force a call (of the tool named, if any) where the model takes that: a thinking one never. */
static apr_status_t force(tools_t *t, const char *name)
{
    int forced = 1;
    apr_status_t rv = APR_SUCCESS;

    if (t->r->family == BEDROCK_CLAUDE) {
        rv = llm_forced_tool_check(t->r->try, &forced, t->r->err);
    }
    if (t->thinking || !forced) {
        set_choice(t, "auto", NULL);
        return rv;
    }
    if (name != NULL && !t->no_name) {
        set_choice(t, "tool", llm_tool_name_wire(t->r->try, name));
    }
    else {
        if (name != NULL && !t->no_choice) {
            offer_only(t, llm_tool_name_wire(t->r->try, name));
        }
        set_choice(t, "any", NULL);
    }
    stop_thinking(t);
    return rv;
}

static apr_status_t map_choice(tools_t *t, json_object *choice)
{
    const char *word = llm_json_value_str(choice);
    const char *name = llm_json_str(llm_json_obj(choice, "function"), "name");

    if (word == NULL) {
        word = llm_json_str(choice, "type");
    }
    if (choice == NULL || word == NULL) {
        return APR_SUCCESS;
    }
    if (name == NULL && (strcmp(word, "function") == 0 || strcmp(word, "tool") == 0)) {
        name = llm_json_str(choice, "name");
    }
    if (strcmp(word, "none") == 0) {
        return no_choice_none(t);
    }
    if (strcmp(word, "auto") == 0) {
        set_choice(t, "auto", NULL);
        return APR_SUCCESS;
    }
    if (name != NULL || strcmp(word, "required") == 0 || strcmp(word, "any") == 0) {
        return force(t, name);
    }
    return bedrock_refuse(t->r, "tool_choice", "tool_choice is none of auto, required and a "
                                               "named function");
}

/** Only newer Claudes have the switch; the choice itself must then come from toolChoice alone. */
static void set_parallel(tools_t *t)
{
    json_object *choice;

    if (t->r->family != BEDROCK_CLAUDE || llm_json_bool(t->r->ir, "parallel_tool_calls", 1) ||
        !(llm_claude(t->r->try) & LLM_CLAUDE_PARALLEL_AWS)) {
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
    strict = llm_json_own(t->r->try->pool, llm_schema_strict(t->r->try->pool, schema));
    llm_json_set_str(o, "schema", llm_json_text(t->r->try->pool, strict, NULL));
    llm_json_copy(o, "name", js, "name");
    llm_json_copy(o, "description", js, "description");
}

/** That the answer's tool is called, or one of the client's, which may come before an answer. */
static void choose_json_tool(tools_t *t)
{
    json_object *choice = llm_json_obj(t->config, "toolChoice");

    if (!llm_may_call_tools(t->r->ir) && !t->no_name) {
        set_choice(t, "tool", LLM_JSON_TOOL);
    }
    else if (llm_json_obj(choice, "tool") == NULL) {
        set_choice(t, "any", NULL);
    }
}

/** The answer as the input of a tool, which the model has to call where that can be asked. */
static void add_json_tool(tools_t *t, json_object *format, json_object *schema)
{
    const char *description = llm_json_str(llm_json_obj(format, "json_schema"), "description");
    llm_notes_t *notes = t->r->try->notes;

    add_spec(t, LLM_JSON_TOOL, description != NULL ? description
                                                   : "Gives the final answer in the form asked for",
             schema);
    if (!t->thinking &&
        (t->r->family != BEDROCK_CLAUDE || (llm_claude(t->r->try) & LLM_CLAUDE_FORCED))) {
        choose_json_tool(t);
        stop_thinking(t);
    }
    notes->json_tool = 1;
    if (llm_schema_is_wrapped(t->r->try->pool, schema)) {
        llm_tool_wrapped_add(t->r->try, LLM_JSON_TOOL);
    }
}

/** A tool nothing makes the model call would be no answer, and a tool of any object no form. */
static void ask_in_words(tools_t *t, json_object *schema)
{
    json_object *system = llm_json_arr(t->r->body, "system");

    system = system != NULL ? system : llm_json_add_array(t->r->body, "system");
    llm_json_set_str(llm_json_add_object(system, NULL), "text",
                     llm_schema_words(t->r->try->pool, schema));
}

static void set_format(tools_t *t)
{
    json_object *format = llm_json_obj(t->r->ir, "response_format");
    json_object *schema = llm_response_schema(format);

    if (schema != NULL && t->schemas) {
        set_native_format(t, format, schema);
    }
    else if (schema != NULL && t->no_choice) {
        ask_in_words(t, schema);
    }
    else if (schema != NULL && !t->only) {
        add_json_tool(t, format, schema);
    }
    else if (t->r->family == BEDROCK_CLAUDE && llm_asks_any_object(format)) {
        ask_in_words(t, NULL);          /* some of other families know no system */
    }
}

static apr_status_t add_tools(tools_t *t)
{
    json_object *tools = llm_json_arr(t->r->ir, "tools");
    apr_size_t n = tools != NULL ? json_object_array_length(tools) : 0;
    apr_status_t rv = APR_SUCCESS;

    if (n > 0 && t->no_tools && !llm_params_allowed(t->r->try, "tools")) {
        return llm_params_refuse(t->r->try, "tools", t->r->err);
    }
    for (apr_size_t i = 0; rv == APR_SUCCESS && i < n; i++) {
        rv = add_tool(t, json_object_array_get_idx(tools, i));
    }
    return rv;
}

apr_status_t bedrock_tools(bedrock_req_t *r, int thinking)
{
    tools_t t = { .r = r, .thinking = thinking, .schemas = has_schemas(r) };
    apr_status_t rv;

    read_limits(&t);
    rv = add_tools(&t);
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (llm_json_obj(r->ir, "web_search_options") != NULL &&
        (r->family == BEDROCK_NOVA || r->family == BEDROCK_NOVA2)) {
        llm_json_set_str(llm_json_add_object(llm_json_add_object(list_of(&t), NULL), "systemTool"),
                         "name", "nova_grounding");
    }
    if (t.list == NULL && !t.no_tools && llm_messages_use_tools(llm_json_arr(r->ir, "messages"))) {
        /* a history with calls needs declared tools; what is said of none is not said of it */
        add_spec(&t, LLM_DUMMY_TOOL, "Not to be called", NULL);
    }
    else if (t.list != NULL) {
        rv = map_choice(&t, llm_json_get(r->ir, "tool_choice"));
        set_parallel(&t);
    }
    set_format(&t);
    return rv != APR_SUCCESS ? rv : t.rv;
}
