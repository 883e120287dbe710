/* SPDX-License-Identifier: Apache-2.0 */
#include "dialect/ir/error/said.h"

/** Whether a value is anything but null, false, 0 or empty. */
static int says(json_object *v)
{
    switch (json_object_get_type(v)) {
    case json_type_null:
        return 0;
    case json_type_boolean:
        return json_object_get_boolean(v);
    case json_type_string:
        return json_object_get_string_len(v) > 0;
    case json_type_array:
        return json_object_array_length(v) > 0;
    case json_type_object:
        return json_object_object_length(v) > 0;
    default:
        return json_object_get_double(v) != 0;
    }
}

int llm_error_said(json_object *body)
{
    json_object *error = llm_json_get(body, "error");

    if (!json_object_is_type(error, json_type_object)) {
        return says(error);
    }
    json_object_object_foreach(error, key, v) {
        (void)key;
        if (says(v)) {
            return 1;
        }
    }
    return 0;
}

static int says_in(const llm_scan_t *s, const llm_member_t *m)
{
    switch (m->type) {
    case LLM_SCAN_NULL:
        return 0;
    case LLM_SCAN_BOOL:
        return llm_scan_bool(s, m, 0);
    case LLM_SCAN_NUMBER:
        return m->value_len != 1 || s->text[m->value] != '0';
    default:                    /* quotes or brackets */
        return m->value_len > 2;
    }
}

int llm_error_said_in(const llm_scan_t *s)
{
    const llm_member_t *error = llm_scan_find(s, "error");
    llm_scan_t sub;

    if (error == NULL || error->type != LLM_SCAN_OBJECT) {
        return error != NULL && says_in(s, error);
    }
    if (llm_scan_sub(&sub, s, error) != APR_SUCCESS) {
        return 1;
    }
    for (int i = 0; i < sub.count; i++) {
        if (says_in(&sub, &sub.m[i])) {
            return 1;
        }
    }
    return 0;
}

void llm_error_drop_unsaid(json_object *body)
{
    if (llm_json_has(body, "error") && !llm_error_said(body)) {
        json_object_object_del(body, "error");
    }
}
