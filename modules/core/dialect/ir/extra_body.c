/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/extra_body.h"

/** Never taken, under any upstream's name for it. */
static const char *const kept_out[] = {
    "cache", "content", "contents", "extra_body", "images", "input", "inputs", "instances",
    "message", "messages", "model", "prompt", "requests", "stream", "system", "systemInstruction",
    "system_instruction", "tags", "texts",
};

static int is_kept_out(const char *name)
{
    for (apr_size_t i = 0; i < sizeof(kept_out) / sizeof(kept_out[0]); i++) {
        if (strcmp(name, kept_out[i]) == 0) {
            return 1;
        }
    }
    return 0;
}

void llm_extra_body_join(json_object *body, json_object *ir)
{
    json_object *extra = llm_json_obj(ir, "extra_body");

    if (extra == NULL) {
        return;
    }
    json_object_object_foreach(extra, name, value) {
        json_object *have = llm_json_obj(body, name);

        if (value == NULL || is_kept_out(name)) {       /* a client's null says nothing */
            continue;
        }
        if (have == NULL || !json_object_is_type(value, json_type_object)) {
            llm_json_set(body, name, llm_json_share(value));
            continue;
        }
        json_object_object_foreach(value, key, v) {
            llm_json_set(have, key, llm_json_share(v));
        }
    }
}
