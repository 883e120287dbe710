/* SPDX-License-Identifier: Apache-2.0 */

/** @file zai.c @brief GLM at Z.AI (https://docs.z.ai/api-reference/llm/chat-completion). */

#include <apr_lib.h>
#include <stdlib.h>
#include <string.h>
#include "dialect/ir/thinking/reasoning.h"
#include "provider/providers.h"

/** The first GLM that thinks, or not, as it is told. */
#define HYBRID 4.5

static double version(const llm_try_t *try)
{
    const char *name = llm_model_name(try);

    return strncasecmp(name, "glm-", 4) == 0 && apr_isdigit(name[4]) ? strtod(name + 4, NULL) : 0;
}

/** GLM-5.3 always thinks (https://docs.z.ai/guides/llm/glm-5.3). */
static int always_thinks(const llm_try_t *try)
{
    return strncasecmp(llm_model_name(try), "glm-5.3", 7) == 0;
}

/** The map forgets it of GLM-4.5. */
static int does_not_think(const llm_try_t *try)
{
    return llm_known_not_to_reason(try) && version(try) < HYBRID;
}

/** "thinking" is a switch of the API's own. */
const llm_param_t llm_params_zai[] = {
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, does_not_think },
    { NULL, NULL, 0, NULL }
};

/** It has low, high and max, and thinks at its most of any other word. */
static const char *nearest(const char *effort)
{
    static const char *const low[] = { "none", "minimal", "low", NULL };
    static const char *const high[] = { "medium", "high", NULL };

    return llm_is_one_of(low, effort) ? "low" : llm_is_one_of(high, effort) ? "high" : "max";
}

/** @param off the switch says not to think */
static void fix_always_thinking(json_object *body, const char *effort, int off)
{
    if (off) {
        json_object_object_del(body, "thinking");
        effort = effort != NULL ? effort : "none";
    }
    if (effort != NULL) {
        llm_json_set_str(body, "reasoning_effort", nearest(effort));
    }
}

/** Not to think is said by the switch, which goes before an effort. */
static apr_status_t fix_thinking(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");
    const char *effort = llm_effort(body);

    (void)err;
    if (always_thinks(try)) {
        fix_always_thinking(body, effort, type != NULL && strcmp(type, "disabled") == 0);
    }
    else if (effort != NULL && strcmp(effort, "none") == 0 && (version(try) >= HYBRID || type)) {
        json_object_object_del(body, "reasoning_effort");
        if (type == NULL) {
            llm_json_set_str(llm_json_add_object(body, "thinking"), "type", "disabled");
        }
    }
    return APR_SUCCESS;
}

const llm_quirk_t llm_quirks_zai[] = {
    LLM_QUIRKS_COMMON,
    { "\"tool_choice\"", NULL, llm_fix_choice_but_auto },
    { "\"json_schema\"", NULL, llm_fix_schema_to_prompt },     /* JSON is promised, but no schema */
    { "\"reasoning_effort\"", NULL, fix_thinking },
    { "\"thinking\"", always_thinks, fix_thinking },
    { "\"adaptive\"", NULL, llm_fix_adaptive_thinking },
    { NULL, NULL, NULL }
};
