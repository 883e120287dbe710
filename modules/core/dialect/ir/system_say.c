/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "dialect/ir/content.h"
#include "dialect/ir/schema/schema.h"

/** @file system_say.c @brief What the gateway itself has to tell a model. */

/** Behind what a message says, be it a text or a list of parts. */
static void append(apr_pool_t *p, json_object *message, const char *text)
{
    json_object *parts = llm_json_arr(message, "content"), *part;
    const char *said = llm_json_str(message, "content");

    if (parts == NULL) {
        llm_json_set_str(message, "content",
                         llm_blank(said) ? text : apr_pstrcat(p, said, "\n\n", text, NULL));
        return;
    }
    part = llm_json_add_object(parts, NULL);
    llm_json_set_str(part, "type", "text");
    llm_json_set_str(part, "text", text);
}

/** The same conversation behind one more system message. */
static void prepend(json_object *body, json_object *old, const char *text)
{
    json_object *list = json_object_new_array(), *first = llm_json_add_object(list, NULL);

    llm_json_set_str(first, "role", "system");
    llm_json_set_str(first, "content", text);
    for (size_t i = 0; i < json_object_array_length(old); i++) {
        llm_json_set(list, NULL, llm_json_share(json_object_array_get_idx(old, i)));
    }
    llm_json_set(body, "messages", list);
}

void llm_system_say(apr_pool_t *p, json_object *body, const char *text)
{
    json_object *list = llm_json_arr(body, "messages");

    if (list == NULL || json_object_array_length(list) == 0) {
        return;                 /* no conversation: the upstream says so */
    }
    if (llm_role_of(json_object_array_get_idx(list, 0)) == LLM_ROLE_SYSTEM) {
        append(p, json_object_array_get_idx(list, 0), text);
    }
    else {
        prepend(body, list, text);
    }
}
