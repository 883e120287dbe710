/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/schema/refs.h"

/**
 * @file unfold.c
 * @brief JSON schemas without references, for upstreams that follow none.
 */

#define MAX_DEPTH 48

typedef struct unfold_t {
    apr_pool_t *p;
    json_object *doc;
    llm_schema_room_t *room;    /**< of the request */
    int nodes, depth;
    apr_size_t bytes;           /**< of texts and values, which are shared and yet sent each time,
                                     and of names */
    int is_too_large;
} unfold_t;

static json_object *unfold(unfold_t *u, json_object *v, llm_sub_e holds, llm_schema_ref_t *refs);

static void spend(unfold_t *u, apr_size_t nodes, apr_size_t bytes)
{
    u->bytes += bytes;
    if (u->nodes > LLM_SCHEMA_NODES || u->bytes > LLM_SCHEMA_BYTES ||
        !llm_schema_room_take(u->room, nodes, bytes)) {
        u->is_too_large = 1;
    }
}

static json_object *take(unfold_t *u, json_object *v)
{
    size_t n = 8;

    if (json_object_is_type(v, json_type_string)) {
        n = (size_t)json_object_get_string_len(v);
    }
    else if (json_object_is_type(v, json_type_array) || json_object_is_type(v, json_type_object)) {
        json_object_to_json_string_length(v, JSON_C_TO_STRING_PLAIN, &n);
    }
    spend(u, 0, n);
    return llm_json_share(v);
}

/** What goes in the place of a reference; NULL: nothing can. */
static json_object *referred(unfold_t *u, const char *ref, llm_schema_ref_t *refs)
{
    llm_schema_ref_t here = { .target = llm_schema_target(u->p, u->doc, ref), .up = refs };
    json_object *end;

    if (here.target == NULL) {
        return NULL;
    }
    if (!llm_schema_is_followed(refs, here.target) && u->depth < MAX_DEPTH) {
        return unfold(u, here.target, LLM_SUB_SCHEMAS, &here);
    }
    end = json_object_new_object();
    llm_json_copy(end, "type", here.target, "type");
    return end;
}

static json_object *unfold_list(unfold_t *u, json_object *v, llm_schema_ref_t *refs)
{
    json_object *out = json_object_new_array();

    for (apr_size_t i = 0; i < json_object_array_length(v) && !u->is_too_large; i++) {
        json_object_array_add(out, unfold(u, json_object_array_get_idx(v, i),
                                          LLM_SUB_SCHEMAS, refs));
    }
    return out;
}

static int is_definitions(const char *key)
{
    return strcmp(key, "$defs") == 0 || strcmp(key, "definitions") == 0;
}

/** What stands beside a reference is said of this place, and wins. */
static json_object *unfold_object(unfold_t *u, json_object *v, llm_sub_e holds,
                                  llm_schema_ref_t *refs)
{
    int names = holds == LLM_SUB_NAMES;
    const char *ref = names ? NULL : llm_json_str(v, "$ref");
    json_object *out = ref != NULL ? referred(u, ref, refs) : NULL;

    out = out != NULL ? out : json_object_new_object();
    json_object_object_foreach(v, key, value) {
        if (u->is_too_large) {
            break;
        }
        spend(u, 0, strlen(key));
        if (names || (strcmp(key, "$ref") != 0 && !is_definitions(key))) {
            llm_json_set(out, key, unfold(u, value, names ? LLM_SUB_SCHEMAS
                                                          : llm_schema_sub(key), refs));
        }
    }
    return out;
}

static json_object *unfold(unfold_t *u, json_object *v, llm_sub_e holds, llm_schema_ref_t *refs)
{
    json_object *out;

    u->nodes++;
    if (holds == LLM_SUB_VALUES || (!json_object_is_type(v, json_type_array) &&
                                    !json_object_is_type(v, json_type_object))) {
        return take(u, v);
    }
    spend(u, refs->up != NULL, 0);      /* within no reference it is in the body as well */
    u->depth++;
    out = json_object_is_type(v, json_type_array) ? unfold_list(u, v, refs)
                                                  : unfold_object(u, v, holds, refs);
    u->depth--;
    return out;
}

apr_status_t llm_schema_unfold(apr_pool_t *p, llm_schema_room_t *room, json_object *schema,
                               json_object **out)
{
    unfold_t u = { .p = p, .doc = schema, .room = room };
    llm_schema_ref_t top = { .target = schema };

    *out = llm_json_own(p, unfold(&u, schema, LLM_SUB_SCHEMAS, &top));
    return u.is_too_large ? APR_ENOSPC : APR_SUCCESS;
}
