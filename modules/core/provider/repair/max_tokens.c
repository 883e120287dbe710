/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/json/json.h"
#include "provider/repair/max_tokens.h"

/** Some hosts have the older name for all models, and translate. */
static int has_older_name(const llm_try_t *try)
{
    const llm_param_t *row = try->endpoint->params;

    for (; row != NULL && row->from != NULL; row++) {
        if (row->to != NULL && strcmp(row->to, "max_tokens") == 0) {
            return 1;
        }
    }
    return 0;
}

void llm_rename_max_tokens(const llm_try_t *try, json_object *body)
{
    if (has_older_name(try)) {
        return;
    }
    if (!llm_json_has(body, "max_completion_tokens")) {
        llm_json_copy(body, "max_completion_tokens", body, "max_tokens");
    }
    json_object_object_del(body, "max_tokens");
}
