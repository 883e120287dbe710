/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/crypto/random.h"
#include "dialect/ir/content.h"
#include "dialect/ir/schema/root.h"
#include "dialect/ir/tools/tools.h"

#define NAME_MAX_ANY 128
#define ARGUMENTS_MAX (32 * 1024 * 1024)

llm_notes_t *llm_notes_make(llm_try_t *try)
{
    llm_notes_t *n = apr_pcalloc(try->pool, sizeof(*n));

    try->notes = n;
    return n;
}

const llm_notes_t *llm_notes(const llm_try_t *try)
{
    static const llm_notes_t none;

    return try->notes != NULL ? try->notes : &none;
}

const char *llm_tool_name(json_object *tool)
{
    const char *name = llm_json_str(llm_json_obj(tool, "function"), "name");

    return name != NULL ? name : llm_json_str(tool, "name");
}

static int is_name_char(char c)
{
    return apr_isalnum(c) || c == '_' || c == '-';
}

static int name_valid(const char *name, const llm_name_rule_t *rule)
{
    apr_size_t n = 0;

    if (rule->letter_first && !apr_isalpha(name[0])) {
        return 0;
    }
    while (n <= rule->max && is_name_char(name[n])) {
        n++;
    }
    return n > 0 && n <= rule->max && name[n] == '\0';
}

/** A valid name near the given one; with nth > 1 a numbered one. */
static const char *name_near(apr_pool_t *p, const char *name, const llm_name_rule_t *rule, int nth)
{
    char out[NAME_MAX_ANY + 1], tail[16] = "";
    apr_size_t max = rule->max < NAME_MAX_ANY ? rule->max : NAME_MAX_ANY, n = 0;

    if (nth > 1) {
        apr_snprintf(tail, sizeof(tail), "_%d", nth);
        max -= strlen(tail);
    }
    if (name[0] == '\0' || (rule->letter_first && !apr_isalpha(name[0]))) {
        out[n++] = 'a';
    }
    for (; *name != '\0' && n < max; name++) {
        out[n++] = is_name_char(*name) ? *name : '_';
    }
    out[n] = '\0';
    return apr_pstrcat(p, out, tail, NULL);
}

static void note_name(llm_try_t *try, apr_hash_t *used, const char *name,
                      const llm_name_rule_t *rule)
{
    llm_notes_t *notes = try->notes;
    const char *wire;

    if (notes->wire == NULL) {
        notes->numbered = 1;
        notes->wire = apr_hash_make(try->pool);
        notes->original = apr_hash_make(try->pool);
    }
    if (apr_hash_get(notes->wire, name, APR_HASH_KEY_STRING) != NULL) {
        return;
    }
    wire = name_near(try->pool, name, rule, 1);
    /* numbers are never tried twice: many clashing names cost no more than as many rounds */
    while (apr_hash_get(used, wire, APR_HASH_KEY_STRING) != NULL) {
        wire = name_near(try->pool, name, rule, ++notes->numbered);
    }
    name = apr_pstrdup(try->pool, name);
    apr_hash_set(used, wire, APR_HASH_KEY_STRING, wire);
    apr_hash_set(notes->wire, name, APR_HASH_KEY_STRING, wire);
    apr_hash_set(notes->original, wire, APR_HASH_KEY_STRING, name);
}

void llm_tool_unwrap(json_object *to, json_object *tool)
{
    json_object *function = llm_json_obj(tool, "function");
    json_object *parameters = llm_json_obj(function, "parameters");

    json_object_object_foreach(tool, key, value) {
        if (strcmp(key, "function") != 0) {
            llm_json_set(to, key, llm_json_share(value));
        }
    }
    llm_json_copy(to, "name", function, "name");
    if (parameters != NULL) {
        json_object_object_foreach(parameters, name, setting) {
            llm_json_set(to, name, llm_json_share(setting));
        }
    }
}

void llm_tool_names_note(llm_try_t *try, json_object *tools, const llm_name_rule_t *rule)
{
    apr_hash_t *used;
    const char *name;
    apr_size_t n = 0;
    int odd = 0;

    if (json_object_is_type(tools, json_type_array)) {
        n = json_object_array_length(tools);
    }
    for (apr_size_t i = 0; i < n; i++) {
        name = llm_tool_name(json_object_array_get_idx(tools, i));
        odd |= name != NULL && !name_valid(name, rule);
    }
    if (!odd) {
        return;
    }
    used = apr_hash_make(try->pool);
    for (apr_size_t i = 0; i < n; i++) {
        name = llm_tool_name(json_object_array_get_idx(tools, i));
        if (name != NULL && name_valid(name, rule)) {
            apr_hash_set(used, name, APR_HASH_KEY_STRING, name);
        }
    }
    for (apr_size_t i = 0; i < n; i++) {
        name = llm_tool_name(json_object_array_get_idx(tools, i));
        if (name != NULL && !name_valid(name, rule)) {
            note_name(try, used, name, rule);
        }
    }
}

static const char *mapped(apr_hash_t *map, const char *name)
{
    const char *to = NULL;

    if (map != NULL && name != NULL) {
        to = apr_hash_get(map, name, APR_HASH_KEY_STRING);
    }
    return to != NULL ? to : name;
}

const char *llm_tool_name_wire(const llm_try_t *try, const char *name)
{
    return mapped(llm_notes(try)->wire, name);
}

const char *llm_tool_name_original(const llm_try_t *try, const char *wire)
{
    return mapped(llm_notes(try)->original, wire);
}

/** The value, or what it is the text of, as an object. @return NULL: a text that is no JSON */
static json_object *object_of(apr_pool_t *p, json_object *v)
{
    const char *text = llm_json_value_str(v);
    json_object *o;

    if (text != NULL && llm_json_parse(p, text, (apr_size_t)json_object_get_string_len(v), &v,
                                       NULL) != APR_SUCCESS) {
        return NULL;
    }
    if (json_object_is_type(v, json_type_object)) {
        return v;
    }
    o = llm_json_new_object(p);
    llm_json_set(o, LLM_SCHEMA_VALUES, llm_json_share(v));
    return o;
}

json_object *llm_tool_arguments(apr_pool_t *p, json_object *function)
{
    json_object *v = llm_json_get(function, "arguments"), *o;
    const char *text = llm_json_value_str(v);

    o = v == NULL || (text != NULL && llm_blank(text)) ? llm_json_new_object(p) : object_of(p, v);
    if (o == NULL) {
        o = llm_json_new_object(p);
        llm_json_set_str(o, "INVALID_JSON", text);
    }
    return o;
}

static void add_spaced(llm_buf_t *b, json_object *o);

static void add_object(llm_buf_t *b, json_object *o)
{
    const char *sep = "{";

    if (json_object_object_length(o) == 0) {
        llm_buf_puts(b, "{}");
        return;
    }
    json_object_object_foreach(o, key, value) {
        llm_buf_puts(b, sep);
        llm_buf_json_str(b, key);
        llm_buf_add(b, ": ", 2);
        add_spaced(b, value);
        sep = ", ";
    }
    llm_buf_add(b, "}", 1);
}

static void add_array(llm_buf_t *b, json_object *o)
{
    llm_buf_add(b, "[", 1);
    for (apr_size_t i = 0; i < json_object_array_length(o); i++) {
        if (i > 0) {
            llm_buf_add(b, ", ", 2);
        }
        add_spaced(b, json_object_array_get_idx(o, i));
    }
    llm_buf_add(b, "]", 1);
}

/** Depth is bounded by the parser's LLM_JSON_MAX_DEPTH. */
static void add_spaced(llm_buf_t *b, json_object *o)
{
    switch (json_object_get_type(o)) {
    case json_type_object:
        add_object(b, o);
        break;
    case json_type_array:
        add_array(b, o);
        break;
    default:
        llm_json_write(b, o);
    }
}

const char *llm_tool_arguments_text(apr_pool_t *p, json_object *input)
{
    llm_buf_t b;

    if (input == NULL) {
        return "{}";
    }
    llm_buf_init(&b, p, 128, ARGUMENTS_MAX);
    add_spaced(&b, input);
    return b.overflow ? "{}" : b.p;
}

const char *llm_tool_arguments_of(apr_pool_t *p, json_object *function)
{
    json_object *v = llm_json_get(function, "arguments");
    const char *text = llm_json_value_str(v);

    if (text != NULL) {
        return llm_blank(text) ? "{}" : text;
    }
    return llm_tool_arguments_text(p, v);
}

const char *llm_tool_id(apr_pool_t *p, const char *id, const char *extra)
{
    char *clean = NULL;

    for (apr_size_t i = 0; id != NULL && id[i] != '\0'; i++) {
        if (!is_name_char(id[i]) && strchr(extra, id[i]) == NULL) {
            if (clean == NULL) {
                clean = apr_pstrdup(p, id);
            }
            clean[i] = '_';
        }
    }
    return clean != NULL ? clean : id;
}

const char *llm_tool_id_bare(apr_pool_t *p, const char *id)
{
    const char *mark = id != NULL ? strstr(id, LLM_SIGNATURE_MARK) : NULL;

    return mark != NULL ? apr_pstrmemdup(p, id, (apr_size_t)(mark - id)) : id;
}

const char *llm_tool_id_or_new(apr_pool_t *p, const char *id)
{
    return id != NULL && *id != '\0' ? id : apr_pstrcat(p, "call_", llm_uuid4(p), NULL);
}

int llm_messages_use_tools(json_object *messages)
{
    for (apr_size_t i = 0; i < json_object_array_length(messages); i++) {
        json_object *m = json_object_array_get_idx(messages, i), *calls;
        const char *role = llm_json_str(m, "role");

        calls = llm_json_arr(m, "tool_calls");
        if ((calls != NULL && json_object_array_length(calls) > 0) ||
            llm_json_obj(m, "function_call") != NULL ||
            (role != NULL && (strcmp(role, "tool") == 0 || strcmp(role, "function") == 0))) {
            return 1;
        }
    }
    return 0;
}

json_object *llm_response_schema(json_object *response_format)
{
    const char *type = llm_json_str(response_format, "type");
    json_object *schema;

    if (type == NULL || strcmp(type, "text") == 0) {
        return NULL;
    }
    schema = llm_json_obj(response_format, "response_schema");
    if (schema == NULL) {
        schema = llm_json_obj(llm_json_obj(response_format, "json_schema"), "schema");
    }
    return schema;
}

int llm_asks_any_object(json_object *response_format)
{
    const char *type = llm_json_str(response_format, "type");

    return type != NULL && strcmp(type, "json_object") == 0
        && llm_response_schema(response_format) == NULL;
}

int llm_may_call_tools(json_object *ir)
{
    json_object *tools = llm_json_arr(ir, "tools"), *choice = llm_json_get(ir, "tool_choice");
    const char *word = llm_json_value_str(choice);

    word = word != NULL ? word : llm_json_str(choice, "type");
    return tools != NULL && json_object_array_length(tools) > 0
        && (word == NULL || strcmp(word, "none") != 0);
}
