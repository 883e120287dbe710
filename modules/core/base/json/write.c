/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <string.h>
#include "base/buf.h"
#include "base/json/json.h"

#define NUMBER_ROOM 24          /* of a number or a word, with what separates it */

static void write_int(llm_buf_t *b, json_object *o)
{
    apr_int64_t v = json_object_get_int64(o);

    if (v == APR_INT64_MAX) {
        /* perhaps more: json-c holds numbers up to 2^64 - 1, if not from a text */
        llm_buf_puts(b, json_object_to_json_string_ext(o, JSON_C_TO_STRING_PLAIN));
    }
    else {
        llm_buf_int(b, v);
    }
}

/** Doubles that were read keep their text; JSON has neither infinity nor NaN. */
static void write_double(llm_buf_t *b, json_object *o)
{
    const char *text = json_object_get_userdata(o);
    double v = json_object_get_double(o);

    if (text == NULL) {
        text = isfinite(v) ? llm_double_text(b->pool, v) : "null";
    }
    llm_buf_puts(b, text);
}

static void write_object(llm_buf_t *b, json_object *o)
{
    char before = '{';

    json_object_object_foreach(o, key, v) {
        llm_buf_add(b, &before, 1);
        before = ',';
        llm_buf_json_strn(b, key, strlen(key));
        llm_buf_add(b, ":", 1);
        llm_json_write(b, v);
    }
    llm_buf_puts(b, before == '{' ? "{}" : "}");
}

static void write_array(llm_buf_t *b, json_object *o)
{
    apr_size_t n = json_object_array_length(o);

    llm_buf_add(b, "[", 1);
    for (apr_size_t i = 0; i < n; i++) {
        llm_buf_add(b, ",", i > 0);
        llm_json_write(b, json_object_array_get_idx(o, i));
    }
    llm_buf_add(b, "]", 1);
}

void llm_json_write(llm_buf_t *b, json_object *o)
{
    switch (json_object_get_type(o)) {
    case json_type_object:
        write_object(b, o);
        break;
    case json_type_array:
        write_array(b, o);
        break;
    case json_type_string:
        llm_buf_json_strn(b, json_object_get_string(o), (apr_size_t)json_object_get_string_len(o));
        break;
    case json_type_int:
        write_int(b, o);
        break;
    case json_type_double:
        write_double(b, o);
        break;
    case json_type_boolean:
        llm_buf_puts(b, json_object_get_boolean(o) ? "true" : "false");
        break;
    case json_type_null:
        llm_buf_add(b, "null", 4);
        break;
    }
}

/* of a text in which nothing needs an escape */
apr_size_t llm_json_size(json_object *o)
{
    apr_size_t n = NUMBER_ROOM, count;

    switch (json_object_get_type(o)) {
    case json_type_object: {
        json_object_object_foreach(o, key, v) {
            n += strlen(key) + llm_json_size(v);
        }
        break;
    }
    case json_type_array:
        count = json_object_array_length(o);
        for (apr_size_t i = 0; i < count; i++) {
            n += llm_json_size(json_object_array_get_idx(o, i));
        }
        break;
    case json_type_string:
        n += (apr_size_t)json_object_get_string_len(o);
        break;
    case json_type_double:
        n += json_object_get_userdata(o) != NULL ? strlen(json_object_get_userdata(o)) : 0;
        break;
    default:
        break;
    }
    return n;
}

#define VALUE_WEIGHT  72        /* of json-c's structs, as malloc() rounds them */
#define OBJECT_WEIGHT 1000

apr_size_t llm_json_weight(json_object *o)
{
    apr_size_t n = VALUE_WEIGHT, count;

    switch (json_object_get_type(o)) {
    case json_type_object: {
        n = OBJECT_WEIGHT;
        json_object_object_foreach(o, key, v) {
            n += strlen(key) + llm_json_weight(v);
        }
        break;
    }
    case json_type_array:
        count = json_object_array_length(o);
        for (apr_size_t i = 0; i < count; i++) {
            n += llm_json_weight(json_object_array_get_idx(o, i));
        }
        break;
    case json_type_string:
        n += (apr_size_t)json_object_get_string_len(o);
        break;
    default:
        break;
    }
    return n;
}

const char *llm_json_text(apr_pool_t *p, json_object *o, apr_size_t *n)
{
    apr_size_t plain = llm_json_size(o);
    llm_buf_t b;

    /* an escape is six bytes at most, so that this ceiling is never met */
    llm_buf_init(&b, p, plain + plain / 16, 6 * plain);
    llm_json_write(&b, o);
    if (n != NULL) {
        *n = b.n;
    }
    return b.p;
}
