/* SPDX-License-Identifier: Apache-2.0 */

/** @file old_calls.c @brief The older form of calls as the newer one. */

#include <string.h>
#include <apr_hash.h>
#include <apr_strings.h>
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/tools/old_calls.h"

/** Letters of an id behind "call_", as many as OpenAI's have. */
#define ID_LETTERS 24

/** How far a conversation was read. */
typedef struct reader_t {
    apr_pool_t *p;
    int calls;                  /**< of the older form, so far */
    apr_hash_t *open;           /**< name -> id of the last call of it that has no result yet */
} reader_t;

static apr_size_t length(json_object *list)
{
    return list != NULL ? json_object_array_length(list) : 0;
}

static const char *new_id(reader_t *r, const char *name)
{
    return llm_call_id_hashed(r->p, "call_", apr_psprintf(r->p, "%d %s", r->calls++, name),
                              ID_LETTERS);
}

/** A call without arguments has "", null or none; a call of a tool has an object. */
static void put_arguments(json_object *function)
{
    json_object *arguments = llm_json_get(function, "arguments");
    const char *text = llm_json_value_str(arguments);

    if (arguments == NULL || (text != NULL && *text == '\0')) {
        llm_json_set_str(function, "arguments", "{}");
    }
}

static void read_call(reader_t *r, json_object *message)
{
    json_object *function = llm_json_obj(message, "function_call"), *call;
    const char *name = llm_json_str(function, "name"), *id;

    if (name == NULL) {
        return;
    }
    if (length(llm_json_arr(message, "tool_calls")) == 0) {
        id = new_id(r, name);
        put_arguments(function);
        call = llm_json_add_object(llm_json_add_array(message, "tool_calls"), NULL);
        llm_json_set_str(call, "id", id);
        llm_json_set_str(call, "type", "function");
        llm_json_set(call, "function", llm_json_share(function));
        apr_hash_set(r->open, apr_pstrdup(r->p, name), APR_HASH_KEY_STRING, id);
    }
    json_object_object_del(message, "function_call");
}

static void read_result(reader_t *r, json_object *message)
{
    const char *role = llm_json_str(message, "role"), *name = llm_json_str(message, "name"), *id;

    if (role == NULL || strcmp(role, "function") != 0 || name == NULL) {
        return;
    }
    id = apr_hash_get(r->open, name, APR_HASH_KEY_STRING);
    if (id != NULL) {
        apr_hash_set(r->open, name, APR_HASH_KEY_STRING, NULL);
        llm_json_set_str(message, "role", "tool");
        llm_json_set_str(message, "tool_call_id", id);
    }
}

void llm_old_calls_as_tools(apr_pool_t *p, json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages");
    reader_t reader = { .p = p, .open = apr_hash_make(p) };

    for (apr_size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);

        read_call(&reader, message);
        read_result(&reader, message);
    }
}
