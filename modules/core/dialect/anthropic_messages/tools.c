/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "llm_config.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/ir/claude.h"
#include "dialect/ir/content.h"
#include "dialect/ir/thinking/reasoning.h"
#include "dialect/ir/schema/schema.h"
#include "dialect/ir/schema/root.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

#define ADVANCED_TOOLS "advanced-tool-use-2025-11-20"

/** What the translation of tools works on. */
typedef struct tools_t {
    llm_try_t *try;
    json_object *body;
    json_object *list;          /**< "tools" of the body, or NULL */
    apr_table_t *headers;
    llm_err_t **err;
    const anthropic_host_t *host;
    int thinking;               /**< it was asked to think: no tool can be forced then */
    int schemas;                /**< answers, and what tools are called with, can be held to one */
} tools_t;

/** Types of tools Claude's own platform runs or defines, by prefix. */
static const struct {
    const char *prefix;
    const char *beta;           /**< header feature, or NULL */
} hosted[] = {
    { "web_search_", NULL },
    { "web_fetch_", "web-fetch-2025-09-10" },
    { "bash_", NULL },
    { "text_editor_", NULL },
    { "memory_", "context-management-2025-06-27" },
    { "code_execution_20250522", "code-execution-2025-05-22" },
    { "code_execution_", "code-execution-2025-08-25" },
    { "tool_search_tool_", ADVANCED_TOOLS },
    { "computer_20241022", "computer-use-2024-10-22" },
    { "computer_20250124", "computer-use-2025-01-24" },
    { "computer_", "computer-use-2025-11-24" },
    { "advisor_", "advisor-tool-2026-03-01" },
};

static apr_status_t bad(tools_t *t, const char *param, const char *message)
{
    *t->err = llm_err_make(t->try->pool, LLM_ERR_BAD_REQUEST, 0, "%s", message);
    (*t->err)->param = param;
    return APR_EGENERAL;
}

static json_object *list_of(tools_t *t)
{
    if (t->list == NULL) {
        t->list = llm_json_add_array(t->body, "tools");
    }
    return t->list;
}

/** Members a tool may carry beside or inside "function". */
static void copy_extras(json_object *to, json_object *tool, tools_t *t)
{
    static const struct {
        const char *name;
        const char *beta;
    } extras[] = {
        { "cache_control", NULL }, { "defer_loading", ADVANCED_TOOLS },
        { "allowed_callers", ADVANCED_TOOLS }, { "input_examples", ADVANCED_TOOLS },
        { "eager_input_streaming", NULL }, { "strict", NULL },
    };
    json_object *function = llm_json_obj(tool, "function");

    for (apr_size_t i = 0; i < sizeof(extras) / sizeof(extras[0]); i++) {
        json_object *from = llm_json_get(tool, extras[i].name) != NULL ? tool : function;

        if (llm_json_get(from, extras[i].name) == NULL) {
            continue;
        }
        llm_json_copy(to, extras[i].name, from, extras[i].name);
        if (extras[i].beta != NULL) {
            anthropic_beta_add(t->headers, extras[i].beta);
        }
    }
    /* only models with constrained decoding take it, as OpenAI's clients send it to all */
    if (!t->schemas) {
        json_object_object_del(to, "strict");
    }
}

/** Examples of an input that has to be wrapped, in the same form. */
static void wrap_examples(json_object *to)
{
    json_object *list = llm_json_arr(to, "input_examples"), *out;

    if (list == NULL) {
        return;
    }
    out = json_object_new_array();
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        llm_json_set(llm_json_add_object(out, NULL), LLM_SCHEMA_VALUES,
                     llm_json_share(json_object_array_get_idx(list, i)));
    }
    llm_json_set(to, "input_examples", out);
}

/** What goes with the schema of an input that has to be wrapped. */
static void fit_wrapper(json_object *to)
{
    if (llm_json_bool(to, "strict", 0)) {
        llm_json_set_bool(llm_json_obj(to, "input_schema"), "additionalProperties", 0);
    }
    wrap_examples(to);
}

static apr_status_t add_function(tools_t *t, json_object *tool)
{
    json_object *function = llm_json_obj(tool, "function"), *to, *parameters;
    const char *name = llm_tool_name(tool);

    if (name == NULL || *name == '\0') {
        return bad(t, "tools", "A function tool has no name");
    }
    if (function == NULL) {
        function = tool;        /* the flat form of the Responses API */
    }
    parameters = llm_json_get(function, "parameters");
    to = llm_json_add_object(list_of(t), NULL);
    llm_json_set_str(to, "name", llm_tool_name_wire(t->try, name));
    llm_json_copy(to, "description", function, "description");
    llm_json_set(to, "input_schema", llm_schema_tool_input(t->try->pool, parameters));
    llm_json_set_str(to, "type", "custom");
    copy_extras(to, tool, t);
    if (llm_tool_is_wrapped(t->try, name)) {
        fit_wrapper(to);
    }
    return APR_SUCCESS;
}

/** Searching the web is a feature to be asked for at some hosts. */
static void note_search(tools_t *t, const char *type)
{
    if (t->host->search_beta != NULL && type != NULL && strncmp(type, "web_search_", 11) == 0) {
        anthropic_beta_add(t->headers, t->host->search_beta);
    }
}

/** Hosted tools go as they are, except that clients wrap some in "function". */
static apr_status_t add_hosted(tools_t *t, json_object *tool, const char *beta)
{
    if (beta != NULL) {
        anthropic_beta_add(t->headers, beta);
    }
    note_search(t, llm_json_str(tool, "type"));
    if (llm_json_obj(tool, "function") == NULL) {
        json_object_array_add(list_of(t), llm_json_share(tool));
        return APR_SUCCESS;
    }
    llm_tool_unwrap(llm_json_add_object(list_of(t), NULL), tool);
    return APR_SUCCESS;
}

/** OpenAI's hosted MCP tool, or Claude's own server entry. */
static apr_status_t add_mcp(tools_t *t, json_object *tool)
{
    json_object *servers = llm_json_arr(t->body, "mcp_servers"), *to;
    const char *url = llm_json_str(tool, "server_url"), *bearer;

    if (servers == NULL) {
        servers = llm_json_add_array(t->body, "mcp_servers");
    }
    anthropic_beta_add(t->headers, "mcp-client-2025-04-04");
    if (url == NULL) {
        if (llm_json_str(tool, "url") == NULL) {
            return bad(t, "tools", "An mcp tool has no server_url");
        }
        json_object_array_add(servers, llm_json_share(tool));
        return APR_SUCCESS;
    }
    to = llm_json_add_object(servers, NULL);
    llm_json_set_str(to, "type", "url");
    llm_json_set_str(to, "url", url);
    llm_json_copy(to, "name", tool, "server_label");
    if (llm_json_arr(tool, "allowed_tools") != NULL) {
        llm_json_copy(llm_json_add_object(to, "tool_configuration"), "allowed_tools", tool,
                      "allowed_tools");
    }
    bearer = llm_json_str(llm_json_obj(tool, "headers"), "Authorization");
    if (bearer != NULL) {
        llm_json_set_str(to, "authorization_token",
                         strncasecmp(bearer, "Bearer ", 7) == 0 ? bearer + 7 : bearer);
    }
    return APR_SUCCESS;
}

static apr_status_t add_tool(tools_t *t, json_object *tool)
{
    const char *type = llm_json_str(tool, "type");

    if (llm_json_obj(tool, "input_schema") != NULL) {
        json_object_array_add(list_of(t), llm_json_share(tool));
        return APR_SUCCESS;
    }
    if (type == NULL || strcmp(type, "function") == 0 || strcmp(type, "custom") == 0) {
        return add_function(t, tool);
    }
    if (strcmp(type, "mcp") == 0 || strcmp(type, "url") == 0) {
        return add_mcp(t, tool);
    }
    for (apr_size_t i = 0; i < sizeof(hosted) / sizeof(hosted[0]); i++) {
        if (strncmp(type, hosted[i].prefix, strlen(hosted[i].prefix)) == 0) {
            return add_hosted(t, tool, hosted[i].beta);
        }
    }
    return bad(t, "tools", apr_psprintf(t->try->pool, "Claude has no tools of type '%.64s'", type));
}

/** Claude refuses a history with tool calls when no tools are declared. */
static void add_dummy(tools_t *t)
{
    json_object *to = llm_json_add_object(list_of(t), NULL);

    llm_json_set_str(to, "name", LLM_DUMMY_TOOL);
    llm_json_set_str(to, "description", "Not to be called");
    llm_json_set(to, "input_schema", llm_schema_tool_input(t->try->pool, NULL));
    llm_json_set_str(to, "type", "custom");
}

static void add_web_search(tools_t *t, json_object *options)
{
    static const struct {
        const char *size;
        int uses;
    } sizes[] = { { "low", 1 }, { "medium", 5 }, { "high", 10 } };
    json_object *to = llm_json_add_object(list_of(t), NULL), *place;
    const char *size = llm_json_str(options, "search_context_size");

    llm_json_set_str(to, "type", "web_search_20250305");
    note_search(t, "web_search_20250305");
    llm_json_set_str(to, "name", "web_search");
    place = llm_json_obj(llm_json_obj(options, "user_location"), "approximate");
    if (place != NULL) {
        json_object *l = llm_json_add_object(to, "user_location");

        llm_json_set_str(l, "type", "approximate");
        llm_json_copy(l, "city", place, "city");
        llm_json_copy(l, "region", place, "region");
        llm_json_copy(l, "country", place, "country");
        llm_json_copy(l, "timezone", place, "timezone");
    }
    for (int i = 0; size != NULL && i < 3; i++) {
        if (strcmp(size, sizes[i].size) == 0) {
            llm_json_set_int(to, "max_uses", sizes[i].uses);
        }
    }
}

/** A container with files needs the tool that can open them. */
static void add_code_execution(tools_t *t)
{
    json_object *to;

    for (apr_size_t i = 0; t->list != NULL && i < json_object_array_length(t->list); i++) {
        const char *type = llm_json_str(json_object_array_get_idx(t->list, i), "type");

        if (type != NULL && strncmp(type, "code_execution", 14) == 0) {
            return;
        }
    }
    to = llm_json_add_object(list_of(t), NULL);
    llm_json_set_str(to, "type", "code_execution_20250522");
    llm_json_set_str(to, "name", "code_execution");
    anthropic_beta_add(t->headers, "code-execution-2025-05-22");
}

static json_object *new_choice(const char *type, const char *name)
{
    json_object *o = json_object_new_object();

    llm_json_set_str(o, "type", type);
    llm_json_set_str(o, "name", name);
    return o;
}

static const struct {
    const char *from, *to;
} choices[] = {
    { "auto", "auto" }, { "required", "any" }, { "any", "any" }, { "none", "none" },
};

/** @return a new value, or NULL: nothing was chosen. */
static json_object *map_choice(tools_t *t, json_object *choice)
{
    const char *word = llm_json_value_str(choice);
    const char *name = llm_json_str(llm_json_obj(choice, "function"), "name");

    if (word == NULL) {
        word = llm_json_str(choice, "type");
    }
    if (name == NULL && word != NULL &&
        (strcmp(word, "function") == 0 || strcmp(word, "tool") == 0)) {
        name = llm_json_str(choice, "name");
    }
    if (name != NULL) {
        return new_choice("tool", llm_tool_name_wire(t->try, name));
    }
    for (apr_size_t i = 0; word != NULL && i < sizeof(choices) / sizeof(choices[0]); i++) {
        if (strcmp(word, choices[i].from) == 0) {
            return new_choice(choices[i].to, NULL);
        }
    }
    return NULL;
}

static int is_forced(json_object *choice)
{
    const char *type = llm_json_str(choice, "type");

    return type != NULL && (strcmp(type, "any") == 0 || strcmp(type, "tool") == 0);
}

/** A choice the model takes: one that thinks is never forced, some others are not either. */
static apr_status_t permit_choice(tools_t *t, json_object **choice)
{
    int forced = is_forced(*choice);
    apr_status_t rv;

    if (!forced) {
        return APR_SUCCESS;
    }
    rv = llm_forced_tool_check(t->try, &forced, t->err);
    if (t->thinking || !forced) {
        json_object_put(*choice);
        *choice = new_choice("auto", NULL);
    }
    else {
        llm_forced_tool_unthought(t->try, t->body);
    }
    return rv;
}

static apr_status_t set_choice(tools_t *t, json_object *ir)
{
    json_object *parallel = llm_json_get(ir, "parallel_tool_calls");
    json_object *to = map_choice(t, llm_json_get(ir, "tool_choice"));
    apr_status_t rv = permit_choice(t, &to);

    if (json_object_is_type(parallel, json_type_boolean)) {
        if (to == NULL) {
            to = new_choice("auto", NULL);
        }
        if (strcmp(llm_json_str(to, "type"), "none") != 0) {
            llm_json_set_bool(to, "disable_parallel_tool_use",
                              !json_object_get_boolean(parallel));
        }
    }
    if (to != NULL) {
        llm_json_set(t->body, "tool_choice", to);
    }
    return rv;
}

/** Of a choice among no tools only "none" still means something beside one nobody declared. */
static void leave_dummy(tools_t *t, json_object *ir)
{
    const char *choice = llm_json_str(ir, "tool_choice");

    if (choice != NULL && strcmp(choice, "none") == 0) {
        llm_json_set(t->body, "tool_choice", new_choice("none", NULL));
    }
}

/** The answer in a form the model is held to; what the client set there itself stays. */
static void set_output_format(tools_t *t, json_object *schema)
{
    json_object *old = llm_json_obj(t->body, "output_config"), *to = json_object_new_object();
    json_object *format = llm_json_add_object(to, "format");

    llm_json_set_str(format, "type", "json_schema");
    llm_json_set(format, "schema", llm_schema_strict(t->try->pool, schema));
    if (old != NULL) {
        json_object_object_foreach(old, key, value) {
            llm_json_set(to, key, llm_json_share(value));
        }
    }
    llm_json_set(t->body, "output_config", to);
}

/** That the answer's tool is called, or one of the client's, which may come before an answer. */
static void choose_json_tool(tools_t *t, int others)
{
    json_object *old = llm_json_obj(t->body, "tool_choice"), *choice;
    const char *type = llm_json_str(old, "type");

    if (others && type != NULL && strcmp(type, "tool") == 0) {
        return;
    }
    choice = others ? new_choice("any", NULL) : new_choice("tool", LLM_JSON_TOOL);
    if (others) {
        llm_json_copy(choice, "disable_parallel_tool_use", old, "disable_parallel_tool_use");
    }
    llm_json_set(t->body, "tool_choice", choice);
}

/**
 * The answer as the input of a tool, which the model has to call where that can be asked.
 * @param others whether the model may call the client's tools, too
 */
static void add_json_tool(tools_t *t, json_object *schema, int others)
{
    llm_notes_t *notes = t->try->notes;
    json_object *to = llm_json_add_object(list_of(t), NULL);

    llm_json_set_str(to, "name", LLM_JSON_TOOL);
    llm_json_set_str(to, "description", "Gives the final answer in the form asked for");
    llm_json_set(to, "input_schema", llm_json_share(llm_schema_object(t->try->pool, schema)));
    if (!t->thinking && (llm_claude(t->try) & LLM_CLAUDE_FORCED)) {
        choose_json_tool(t, others);
        llm_forced_tool_unthought(t->try, t->body);
    }
    else if (llm_json_obj(t->body, "tool_choice") != NULL) {
        llm_json_set(t->body, "tool_choice", new_choice("auto", NULL));
    }
    notes->json_tool = 1;
    if (llm_schema_is_wrapped(t->try->pool, schema)) {
        llm_tool_wrapped_add(t->try, LLM_JSON_TOOL);
    }
}

/** Behind what the system says, in a list of its own: the client's stays as it is. */
static void ask_in_words(tools_t *t)
{
    json_object *old = llm_json_get(t->body, "system"), *list = json_object_new_array(), *block;
    size_t n = json_object_is_type(old, json_type_array) ? json_object_array_length(old) : 0;

    for (size_t i = 0; i < n; i++) {
        llm_json_set(list, NULL, llm_json_share(json_object_array_get_idx(old, i)));
    }
    if (!llm_blank(llm_json_value_str(old))) {
        block = llm_json_add_object(list, NULL);
        llm_json_set_str(block, "type", "text");
        llm_json_set(block, "text", llm_json_share(old));
    }
    block = llm_json_add_object(list, NULL);
    llm_json_set_str(block, "type", "text");
    llm_json_set_str(block, "text", llm_schema_words(t->try->pool, NULL));
    llm_json_set(t->body, "system", list);
}

static apr_status_t add_all(tools_t *t, json_object *tools)
{
    apr_status_t rv = APR_SUCCESS;

    for (apr_size_t i = 0; tools != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(tools); i++) {
        rv = add_tool(t, json_object_array_get_idx(tools, i));
    }
    return rv;
}

apr_status_t anthropic_tools(llm_try_t *try, const anthropic_host_t *host, json_object *ir,
                             int thinking, json_object *body, apr_table_t *headers,
                             llm_err_t **err)
{
    tools_t t = { try, body, NULL, headers, err, host, thinking,
                  (llm_claude(try) & host->schemas) != 0 };
    json_object *schema = llm_response_schema(llm_json_obj(ir, "response_format"));
    json_object *search = llm_json_obj(ir, "web_search_options");
    apr_status_t rv = add_all(&t, llm_json_arr(ir, "tools"));

    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (search != NULL) {
        add_web_search(&t, search);
    }
    if (llm_notes(try)->uploads) {
        add_code_execution(&t);
    }
    if (t.list == NULL && llm_messages_use_tools(llm_json_arr(ir, "messages"))) {
        add_dummy(&t);
        leave_dummy(&t, ir);
    }
    else if (t.list != NULL) {
        rv = set_choice(&t, ir);
    }
    if (schema != NULL && t.schemas) {
        set_output_format(&t, schema);
    }
    else if (schema != NULL) {
        add_json_tool(&t, schema, llm_may_call_tools(ir));
    }
    else if (llm_asks_any_object(llm_json_obj(ir, "response_format"))) {
        ask_in_words(&t);
    }
    return rv;
}
