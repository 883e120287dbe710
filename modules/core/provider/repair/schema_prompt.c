/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file schema_prompt.c
 * @brief A JSON schema in the prompt: for models that promise JSON but follow no schema, and for
 *        APIs that promise nothing where there are tools.
 */

#include <string.h>
#include <apr_strings.h>
#include "base/json/json.h"
#include "dialect/ir/schema/schema.h"
#include "dialect/ir/schema/root.h"
#include "provider/providers.h"

int llm_asks_schema(json_object *body)
{
    const char *type = llm_json_str(llm_json_obj(body, "response_format"), "type");

    return type != NULL && strcmp(type, "json_schema") == 0;
}

/** The schema of a format, in OpenAI's place or in that of APIs whose JSON mode has one. */
static json_object *schema_of(json_object *format)
{
    json_object *schema = llm_json_obj(llm_json_obj(format, "json_schema"), "schema");

    return schema != NULL ? schema : llm_json_obj(format, "schema");
}

apr_status_t llm_fix_schema_to_prompt(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *schema = schema_of(llm_json_obj(body, "response_format"));

    (void)err;
    if (!llm_asks_schema(body)) {
        return APR_SUCCESS;
    }
    if (schema != NULL && llm_schema_is_wrapped(try->pool, schema)) {
        llm_system_say(try->pool, body, llm_schema_words(try->pool, schema));
        json_object_object_del(body, "response_format");    /* JSON mode: objects alone */
        return APR_SUCCESS;
    }
    llm_system_say(try->pool, body,
                   apr_psprintf(try->pool, "Answer with a single JSON object%s%s",
                                schema ? " that is valid by this JSON schema: " : ".",
                                schema ? llm_json_text(try->pool, schema, NULL) : ""));
    llm_json_set_str(llm_json_add_object(body, "response_format"), "type", "json_object");
    return APR_SUCCESS;
}

/* -- beside tools ------------------------------------------------------------------------------ */

int llm_has_tools(json_object *body)
{
    json_object *tools = llm_json_arr(body, "tools"), *old = llm_json_arr(body, "functions");

    return (tools != NULL && json_object_array_length(tools) > 0)
        || (old != NULL && json_object_array_length(old) > 0);
}

apr_status_t llm_fix_format_beside_tools(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const json[] = { "json_object", "json_schema", NULL };
    json_object *format = llm_json_obj(body, "response_format");
    const char *type = llm_json_str(format, "type");

    (void)err;
    if (type == NULL || !llm_has_tools(body)) {
        return APR_SUCCESS;
    }
    if (llm_is_one_of(json, type)) {
        llm_system_say(try->pool, body, llm_schema_words(try->pool, schema_of(format)));
    }
    else if (strcmp(type, "text") != 0) {
        return APR_SUCCESS;     /* a grammar of the API's own, which no words replace */
    }
    json_object_object_del(body, "response_format");
    return APR_SUCCESS;
}

apr_status_t llm_fix_grammar_beside_tools(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *choice = llm_json_str(body, "tool_choice");

    if (choice != NULL && strcmp(choice, "none") == 0) {
        return APR_SUCCESS;
    }
    return llm_fix_format_beside_tools(try, body, err);
}

/* -- OpenAI's older models --------------------------------------------------------------------- */

/**
 * Models from before structured outputs, which begin with gpt-4o-mini and gpt-4o-2024-08-06
 * (https://platform.openai.com/docs/guides/structured-outputs); JSON alone came with the models of
 * November 2023. The first row that fits counts.
 */
static const struct {
    const char *model;
    int with_more;              /**< and whatever follows behind a dash */
    int json;                   /**< it has JSON mode */
} older[] = {
    { "gpt-4-turbo", 1, 1 },            { "gpt-4-1106-preview", 0, 1 },
    { "gpt-4-0125-preview", 0, 1 },     { "gpt-4", 0, 0 },
    { "gpt-4-0314", 0, 0 },             { "gpt-4-0613", 0, 0 },
    { "gpt-4-32k", 1, 0 },              { "gpt-4-vision-preview", 0, 0 },
    { "gpt-4-1106-vision-preview", 0, 0 }, { "gpt-4o-2024-05-13", 0, 1 },
    { "gpt-3.5-turbo-0301", 0, 0 },     { "gpt-3.5-turbo-0613", 0, 0 },
    { "gpt-3.5-turbo-16k", 1, 0 },      { "gpt-3.5-turbo", 1, 1 },
    { "gpt-35-turbo-0301", 0, 0 },      { "gpt-35-turbo-0613", 0, 0 },
    { "gpt-35-turbo-16k", 1, 0 },       { "gpt-35-turbo", 1, 1 },
};
#define NOLDER ((int)(sizeof(older) / sizeof(older[0])))

/** The row of older[] of a call's model, or -1; what is tuned is named "ft:MODEL:...". */
static int older_row(const llm_try_t *try)
{
    const char *name = llm_model_name(try);

    name += strncmp(name, "ft:", 3) == 0 ? 3 : 0;
    for (int i = 0; i < NOLDER && strncmp(name, "gpt-", 4) == 0; i++) {
        apr_size_t n = strlen(older[i].model);

        if (strncmp(name, older[i].model, n) == 0
            && (name[n] == '\0' || name[n] == ':' || (older[i].with_more && name[n] == '-'))) {
            return i;
        }
    }
    return -1;
}

int llm_is_gpt_without_schemas(const llm_try_t *try)
{
    return llm_wire_mode(try) == LLM_MODE_CHAT && older_row(try) >= 0 && llm_is_at_home(try);
}

apr_status_t llm_fix_gpt_schema(llm_try_t *try, json_object *body, llm_err_t **err)
{
    int row = older_row(try), asked = llm_asks_schema(body);
    apr_status_t rv = llm_fix_schema_to_prompt(try, body, err);

    if (asked && row >= 0 && !older[row].json) {
        json_object_object_del(body, "response_format");
    }
    return rv;
}
