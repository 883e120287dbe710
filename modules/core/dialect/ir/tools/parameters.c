/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/schema/subset.h"
#include "dialect/ir/tools/parameters.h"

static json_object *parameters_of(json_object *tool)
{
    return llm_json_get(llm_json_obj(tool, "function"), "parameters");
}

/** Keywords that hold what an upstream looks for in properties. */
static int has_elsewhere(json_object *schema)
{
    static const char *const keys[] = { "$ref", "anyOf", "oneOf", "allOf", NULL };

    for (const char *const *k = keys; *k != NULL; k++) {
        if (llm_json_has(schema, *k)) {
            return 1;
        }
    }
    return 0;
}

/** What OpenAI takes for none; Cohere requires them, and null is none to nobody. */
static int lacks_parameters(json_object *tool)
{
    return llm_json_obj(tool, "function") != NULL && parameters_of(tool) == NULL;
}

/** @return a new value: an object of nothing */
static json_object *no_parameters(void)
{
    json_object *schema = json_object_new_object();

    llm_json_set_str(schema, "type", "object");
    llm_json_add_object(schema, "properties");
    return schema;
}

static int is_plain(json_object *schema)
{
    const char *type = llm_json_str(schema, "type");
    json_object *properties = llm_json_get(schema, "properties");

    if (schema == NULL) {
        return 1;               /* no function */
    }
    if (type == NULL || strcmp(type, "object") != 0 || has_elsewhere(schema)) {
        return 0;
    }
    if (!json_object_is_type(properties, json_type_object)) {
        return properties == NULL;
    }
    json_object_object_foreach(properties, key, val) {
        (void)key;
        if (!json_object_is_type(val, json_type_object)) {
            return 0;
        }
    }
    return 1;
}

/** A copy of an object with another value of one member. @return a new value */
static json_object *with(json_object *o, const char *name, json_object *value)
{
    json_object *copy = json_object_new_object();

    json_object_object_foreach(o, key, val) {
        if (strcmp(key, name) != 0) {
            llm_json_set(copy, key, llm_json_share(val));
        }
    }
    llm_json_set(copy, name, value);
    return copy;
}

static int is_fine(json_object *tool)
{
    return !lacks_parameters(tool) && is_plain(parameters_of(tool));
}

static json_object *with_parameters(json_object *tool, json_object *schema)
{
    return with(tool, "function", with(llm_json_obj(tool, "function"), "parameters", schema));
}

/** @return a new reference or value */
static json_object *plain_tool(apr_pool_t *p, llm_schema_room_t *room, json_object *tool)
{
    json_object *schema, *parameters = parameters_of(tool);
    const char *why;

    if (lacks_parameters(tool)) {
        return with_parameters(tool, no_parameters());
    }
    if (is_plain(parameters) ||
        llm_schema_subset_object(parameters, room, p, &schema, &why) != APR_SUCCESS) {
        return llm_json_share(tool);
    }
    return with_parameters(tool, llm_json_share(schema));
}

json_object *llm_tools_plain(const llm_try_t *try, json_object *tools)
{
    llm_schema_room_t room;
    apr_size_t n = json_object_is_type(tools, json_type_array) ? json_object_array_length(tools)
                                                               : 0, i = 0;
    json_object *list;

    while (i < n && is_fine(json_object_array_get_idx(tools, i))) {
        i++;
    }
    if (i == n) {
        return tools;
    }
    llm_schema_room_init(&room, try->call->body_n);
    list = llm_json_new_array(try->pool);
    for (i = 0; i < n; i++) {
        llm_json_set(list, NULL, plain_tool(try->pool, &room, json_object_array_get_idx(tools, i)));
    }
    return list;
}
