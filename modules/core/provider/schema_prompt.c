/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file schema_prompt.c
 * @brief A JSON schema in the prompt, for models that promise JSON but follow no schema.
 */

#include <string.h>
#include <apr_strings.h>
#include "base/json.h"
#include "provider/providers.h"

/** The same conversation behind one more system message. */
static void add_system(json_object *body, const char *text)
{
    json_object *old = llm_json_arr(body, "messages"), *list = json_object_new_array();
    json_object *first = llm_json_add_object(list, NULL);

    llm_json_set_str(first, "role", "system");
    llm_json_set_str(first, "content", text);
    for (size_t i = 0; old != NULL && i < json_object_array_length(old); i++) {
        json_object_array_add(list, llm_json_share(json_object_array_get_idx(old, i)));
    }
    llm_json_set(body, "messages", list);
}

int llm_asks_schema(json_object *body)
{
    const char *type = llm_json_str(llm_json_obj(body, "response_format"), "type");

    return type != NULL && strcmp(type, "json_schema") == 0;
}

apr_status_t llm_fix_schema_to_prompt(llm_call_t *c, json_object *body, llm_err_t **err)
{
    json_object *format = llm_json_obj(body, "response_format");
    json_object *schema = llm_json_obj(llm_json_obj(format, "json_schema"), "schema");

    (void)err;
    if (!llm_asks_schema(body)) {
        return APR_SUCCESS;
    }
    add_system(body, apr_psprintf(c->pool, "Answer with a single JSON object%s%s",
                                  schema ? " that is valid by this JSON schema: " : ".",
                                  schema ? llm_json_text(c->pool, schema, NULL) : ""));
    llm_json_set_str(llm_json_add_object(body, "response_format"), "type", "json_object");
    return APR_SUCCESS;
}
