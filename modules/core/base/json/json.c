/* SPDX-License-Identifier: Apache-2.0 */
#include "base/json/json.h"

static apr_status_t put_cleanup(void *data)
{
    json_object_put(data);
    return APR_SUCCESS;
}

json_object *llm_json_own(apr_pool_t *p, json_object *o)
{
    if (o != NULL) {
        apr_pool_cleanup_register(p, o, put_cleanup, apr_pool_cleanup_null);
    }
    return o;
}

json_object *llm_json_new_object(apr_pool_t *p)
{
    return llm_json_own(p, json_object_new_object());
}

json_object *llm_json_new_array(apr_pool_t *p)
{
    return llm_json_own(p, json_object_new_array());
}

json_object *llm_json_share(json_object *o)
{
    return json_object_get(o);
}

void llm_json_err_place(llm_json_err_t *err, const char *s, apr_size_t n)
{
    err->line = 1;
    err->column = 1;
    for (apr_size_t i = 0; i < err->offset && i < n; i++) {
        if (s[i] == '\n') {
            err->line++;
            err->column = 1;
        }
        else {
            err->column++;
        }
    }
}

int llm_json_has(json_object *o, const char *key)
{
    return json_object_is_type(o, json_type_object) && json_object_object_get_ex(o, key, NULL);
}

json_object *llm_json_get(json_object *o, const char *key)
{
    json_object *v = NULL;

    if (!json_object_is_type(o, json_type_object) || !json_object_object_get_ex(o, key, &v)) {
        return NULL;
    }
    return v;
}

const char *llm_json_value_str(json_object *o)
{
    return json_object_is_type(o, json_type_string) ? json_object_get_string(o) : NULL;
}

const char *llm_json_str(json_object *o, const char *key)
{
    return llm_json_value_str(llm_json_get(o, key));
}

json_object *llm_json_obj(json_object *o, const char *key)
{
    json_object *v = llm_json_get(o, key);

    return json_object_is_type(v, json_type_object) ? v : NULL;
}

json_object *llm_json_arr(json_object *o, const char *key)
{
    json_object *v = llm_json_get(o, key);

    return json_object_is_type(v, json_type_array) ? v : NULL;
}

static int is_number(json_object *v)
{
    return json_object_is_type(v, json_type_int) || json_object_is_type(v, json_type_double);
}

apr_int64_t llm_json_int(json_object *o, const char *key, apr_int64_t def)
{
    json_object *v = llm_json_get(o, key);

    return is_number(v) ? json_object_get_int64(v) : def;
}

double llm_json_dbl(json_object *o, const char *key, double def)
{
    json_object *v = llm_json_get(o, key);

    return is_number(v) ? json_object_get_double(v) : def;
}

int llm_json_bool(json_object *o, const char *key, int def)
{
    json_object *v = llm_json_get(o, key);

    return json_object_is_type(v, json_type_boolean) ? json_object_get_boolean(v) : def;
}

void llm_json_set(json_object *o, const char *key, json_object *v)
{
    if (key == NULL) {
        json_object_array_add(o, v);
    }
    else {
        json_object_object_add(o, key, v);
    }
}

void llm_json_set_str(json_object *o, const char *key, const char *v)
{
    if (v != NULL) {
        llm_json_set(o, key, json_object_new_string(v));
    }
}

void llm_json_set_strn(json_object *o, const char *key, const char *v, apr_size_t n)
{
    if (v != NULL) {
        llm_json_set(o, key, json_object_new_string_len(v, (int)n));
    }
}

void llm_json_set_int(json_object *o, const char *key, apr_int64_t v)
{
    llm_json_set(o, key, json_object_new_int64(v));
}

void llm_json_set_dbl(json_object *o, const char *key, double v)
{
    llm_json_set(o, key, json_object_new_double(v));
}

void llm_json_set_bool(json_object *o, const char *key, int v)
{
    llm_json_set(o, key, json_object_new_boolean(v));
}

json_object *llm_json_add_object(json_object *o, const char *key)
{
    json_object *v = json_object_new_object();

    llm_json_set(o, key, v);
    return v;
}

json_object *llm_json_add_array(json_object *o, const char *key)
{
    json_object *v = json_object_new_array();

    llm_json_set(o, key, v);
    return v;
}

void llm_json_copy(json_object *to, const char *to_key, json_object *from, const char *from_key)
{
    json_object *v = llm_json_get(from, from_key);

    if (v != NULL) {
        llm_json_set(to, to_key, json_object_get(v));
    }
}
