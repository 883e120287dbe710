/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/gemini/dialect.h"

/**
 * @file tools.c
 * @brief tools and tool_choice: function declarations, and the tools Google runs itself.
 */

/**
 * Tools Google runs; each goes into an object of its own, in this order. What looks something up
 * is counted by the day, beside the calls of the model
 * (https://ai.google.dev/gemini-api/docs/pricing, "Grounding with").
 */
static const struct {
    const char *name, *other;   /* as clients write it */
    const char *sent;
    int search;                 /* may not stand beside function declarations */
    int metered;
} hosted[] = {
    { "googleSearch", "google_search", "googleSearch", 1, 1 },
    { "googleSearchRetrieval", "google_search_retrieval", "googleSearchRetrieval", 1, 1 },
    { "enterpriseWebSearch", "enterprise_web_search", "enterpriseWebSearch", 1, 1 },
    { "codeExecution", "code_execution", "code_execution", 0, 0 },
    { "urlContext", "url_context", "url_context", 1, 1 },
    { "googleMaps", "google_maps", "googleMaps", 0, 1 },
    { "computerUse", "computer_use", "computerUse", 0, 0 },
};
#define NHOSTED ((int)(sizeof(hosted) / sizeof(hosted[0])))

enum { TOOL_SEARCH = 0, TOOL_MAPS = 5, TOOL_COMPUTER = 6 };

typedef struct tools_t {
    llm_gemini_req_t *r;
    json_object *functions;             /* declarations: a root */
    json_object *values[NHOSTED];       /* configuration of a hosted tool, a root; NULL: unused */
    json_object *config;                /* toolConfig: a root */
} tools_t;

static int hosted_named(const char *name)
{
    for (int i = 0; name != NULL && i < NHOSTED; i++) {
        if (strcmp(name, hosted[i].name) == 0 || strcmp(name, hosted[i].other) == 0) {
            return i;
        }
    }
    return -1;
}

/** A copy of an object without the members named. */
static json_object *without(apr_pool_t *p, json_object *in, const char *const *names)
{
    json_object *out = llm_json_new_object(p);

    if (!json_object_is_type(in, json_type_object)) {
        return out;
    }
    json_object_object_foreach(in, key, val) {
        int drop = 0;

        for (const char *const *n = names; *n != NULL; n++) {
            drop |= strcmp(key, *n) == 0;
        }
        if (!drop) {
            llm_json_set(out, key, llm_json_share(val));
        }
    }
    return out;
}

/** The place a maps tool names belongs to toolConfig.retrievalConfig. */
static json_object *maps_tool(tools_t *t, json_object *in)
{
    static const char *const place[] = { "latitude", "longitude", "languageCode", NULL };

    if (llm_json_has(in, "latitude") && llm_json_has(in, "longitude")) {
        json_object *to = llm_json_add_object(t->config, "retrievalConfig");
        json_object *at = llm_json_add_object(to, "latLng");

        llm_json_copy(at, "latitude", in, "latitude");
        llm_json_copy(at, "longitude", in, "longitude");
        llm_json_copy(to, "languageCode", in, "languageCode");
    }
    return without(t->r->try->pool, in, place);
}

static json_object *computer_tool(tools_t *t, json_object *in)
{
    static const char *const environments[][2] = {
        { "browser", "ENVIRONMENT_BROWSER" },
        { "unspecified", "ENVIRONMENT_UNSPECIFIED" },
        { "ENVIRONMENT_BROWSER", "ENVIRONMENT_BROWSER" },
        { "ENVIRONMENT_UNSPECIFIED", "ENVIRONMENT_UNSPECIFIED" },
    };
    json_object *out = llm_json_new_object(t->r->try->pool);
    const char *env = llm_json_str(in, "environment");

    for (int i = 0; env != NULL && i < 4; i++) {
        if (strcmp(env, environments[i][0]) == 0) {
            llm_json_set_str(out, "environment", environments[i][1]);
        }
    }
    llm_json_copy(out, "excludedPredefinedFunctions", in, "excludedPredefinedFunctions");
    llm_json_copy(out, "excludedPredefinedFunctions", in, "excluded_predefined_functions");
    return out;
}

static void add_hosted(tools_t *t, int which, json_object *in)
{
    static const char *const none[] = { "type", NULL };

    if (which == TOOL_MAPS) {
        in = without(t->r->try->pool, in, none);
        t->values[which] = maps_tool(t, in);
    }
    else if (which == TOOL_COMPUTER) {
        t->values[which] = computer_tool(t, in);
    }
    else {
        t->values[which] = without(t->r->try->pool, in, none);
    }
}

static apr_status_t add_parameters(tools_t *t, json_object *to, const char *name,
                                   json_object *params)
{
    apr_pool_t *p = t->r->try->pool;
    json_object *schema;
    const char *why;

    if (params == NULL) {
        return APR_SUCCESS;
    }
    if (llm_schema_subset_object(params, &t->r->room, p, &schema, &why) != APR_SUCCESS) {
        *t->r->err = llm_err_make(p, LLM_ERR_BAD_REQUEST, 0,
                                  "Parameters of function '%.64s': %s", name, why);
        return APR_EGENERAL;
    }
    llm_json_set(to, "parameters", llm_json_share(schema));
    return APR_SUCCESS;
}

static apr_status_t add_function(tools_t *t, json_object *f)
{
    const char *name = llm_json_str(f, "name");
    json_object *to;

    if (name == NULL) {
        *t->r->err = llm_err_make(t->r->try->pool, LLM_ERR_BAD_REQUEST, 0,
                                  "A function of tools has no name");
        return APR_EGENERAL;
    }
    to = llm_json_add_object(t->functions, NULL);
    llm_json_set_str(to, "name", name);
    llm_json_copy(to, "description", f, "description");
    return add_parameters(t, to, name, llm_json_get(f, "parameters"));
}

/** {"googleSearch": {...}}: the only member besides type names the tool. */
static int only_member(json_object *tool, json_object **value)
{
    int which = -1, n = 0;

    json_object_object_foreach(tool, key, val) {
        if (strcmp(key, "type") != 0) {
            which = hosted_named(key);
            *value = val;
            n++;
        }
    }
    return n == 1 ? which : -1;
}

static apr_status_t add_tool(tools_t *t, json_object *tool)
{
    const char *type = llm_json_str(tool, "type");
    json_object *f = llm_json_obj(tool, "function"), *value = NULL;
    int which;

    if (f != NULL) {
        return add_function(t, f);
    }
    if (type != NULL &&
        (strcmp(type, "web_search") == 0 || strcmp(type, "web_search_preview") == 0)) {
        add_hosted(t, TOOL_SEARCH, NULL);
        return APR_SUCCESS;
    }
    which = hosted_named(type);
    if (which >= 0) {
        add_hosted(t, which, tool);
        return APR_SUCCESS;
    }
    which = json_object_is_type(tool, json_type_object) ? only_member(tool, &value) : -1;
    if (which >= 0) {
        add_hosted(t, which, value);
        return APR_SUCCESS;
    }
    /* "functions", and tools in the shape of the Responses API; others are not Google's */
    return llm_json_str(tool, "name") != NULL &&
           (type == NULL || strcmp(type, "function") == 0) ? add_function(t, tool) : APR_SUCCESS;
}

static apr_status_t add_list(tools_t *t, json_object *list)
{
    apr_status_t rv = APR_SUCCESS;

    for (apr_size_t i = 0; list != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(list); i++) {
        rv = add_tool(t, json_object_array_get_idx(list, i));
    }
    return rv;
}

static apr_status_t choose(tools_t *t, json_object *choice)
{
    static const char *const modes[][2] = {
        { "none", "NONE" }, { "auto", "AUTO" }, { "required", "ANY" }, { "any", "ANY" },
    };
    const char *word = llm_json_value_str(choice), *mode = NULL, *name = NULL;
    json_object *to;

    if (choice == NULL || json_object_array_length(t->functions) == 0) {
        return APR_SUCCESS;     /* without a declaration the API refuses whatever is chosen */
    }
    if (json_object_is_type(choice, json_type_object)) {
        name = llm_json_str(llm_json_obj(choice, "function"), "name");
        name = name != NULL ? name : llm_json_str(choice, "name");
        word = llm_json_str(choice, "type");
        mode = name != NULL ? "ANY" : NULL;
    }
    for (int i = 0; mode == NULL && word != NULL && i < 4; i++) {
        mode = strcmp(word, modes[i][0]) == 0 ? modes[i][1] : NULL;
    }
    if (mode == NULL) {
        if (t->r->try->drop_params) {
            return APR_SUCCESS;
        }
        *t->r->err = llm_err_make(t->r->try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                                  "tool_choice=%.100s is not supported: use none, auto, required "
                                  "or a named function",
                                  llm_json_text(t->r->try->pool, choice, NULL));
        return APR_EGENERAL;
    }
    to = llm_json_add_object(t->config, "functionCallingConfig");
    llm_json_set_str(to, "mode", mode);
    if (name != NULL) {
        llm_json_set_str(llm_json_add_array(to, "allowed_function_names"), NULL, name);
    }
    return APR_SUCCESS;
}

/** Search tools beside functions are refused by the API, unless both run on its side. */
static void write_tools(tools_t *t, int mixed)
{
    json_object *tools = llm_json_new_array(t->r->try->pool);
    int functions = json_object_array_length(t->functions) > 0;

    if (functions) {
        llm_json_set(llm_json_add_object(tools, NULL), "function_declarations",
                     llm_json_share(t->functions));
    }
    for (int i = 0; i < NHOSTED; i++) {
        if (t->values[i] != NULL && (mixed || !functions || !hosted[i].search)) {
            llm_json_set(llm_json_add_object(tools, NULL), hosted[i].sent,
                         llm_json_share(t->values[i]));
        }
    }
    if (json_object_array_length(tools) > 0) {
        llm_json_set(t->r->body, "tools", llm_json_share(tools));
    }
    if (mixed) {
        llm_json_set_bool(t->config, "includeServerSideToolInvocations", 1);
    }
    if (json_object_object_length(t->config) > 0) {
        llm_json_set(t->r->body, "toolConfig", llm_json_share(t->config));
    }
}

apr_status_t llm_gemini_tools(llm_gemini_req_t *r)
{
    tools_t t = { .r = r };
    int mixed = llm_json_bool(r->ir, "include_server_side_tool_invocations", 0) ||
                llm_json_bool(r->ir, "includeServerSideToolInvocations", 0);
    apr_status_t rv;

    t.functions = llm_json_new_array(r->try->pool);
    t.config = llm_json_new_object(r->try->pool);
    rv = add_list(&t, llm_json_arr(r->ir, "tools"));
    rv = rv == APR_SUCCESS ? add_list(&t, llm_json_arr(r->ir, "functions")) : rv;
    rv = rv == APR_SUCCESS ? choose(&t, llm_json_get(r->ir, "tool_choice")) : rv;
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (llm_json_obj(r->ir, "web_search_options") != NULL) {
        add_hosted(&t, TOOL_SEARCH, NULL);
    }
    write_tools(&t, mixed);
    return APR_SUCCESS;
}

int llm_gemini_has_metered_tools(json_object *body)
{
    json_object *tools = llm_json_arr(body, "tools");

    for (apr_size_t i = 0; tools != NULL && i < json_object_array_length(tools); i++) {
        json_object *tool = json_object_array_get_idx(tools, i);

        if (!json_object_is_type(tool, json_type_object)) {
            continue;
        }
        json_object_object_foreach(tool, key, val) {
            int which = val != NULL ? hosted_named(key) : -1;

            if (which >= 0 && hosted[which].metered) {
                return 1;
            }
        }
    }
    return 0;
}
