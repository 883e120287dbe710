/* SPDX-License-Identifier: Apache-2.0 */
#include "base/one_of.h"
#include "dialect/ir/rest.h"

json_object *llm_rest(apr_pool_t *p, json_object *o, const char *const *known)
{
    json_object *rest = NULL;

    if (!json_object_is_type(o, json_type_object)) {
        return NULL;
    }
    json_object_object_foreach(o, key, v) {
        if (v != NULL && !llm_is_one_of(known, key)) {
            rest = rest ? rest : llm_json_new_object(p);
            llm_json_set(rest, key, llm_json_share(v));
        }
    }
    return rest;
}

json_object *llm_rest_kept(apr_pool_t *p, json_object *o, const char *const *known)
{
    json_object *rest = llm_json_new_object(p);

    if (json_object_is_type(o, json_type_object)) {
        json_object_object_foreach(o, key, v) {
            if (v == NULL || !llm_is_one_of(known, key)) {
                llm_json_set(rest, key, llm_json_share(v));
            }
        }
    }
    return rest;
}
