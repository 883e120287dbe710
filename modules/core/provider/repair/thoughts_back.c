/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file thoughts_back.c
 * @brief Kimi and DeepSeek away from home: hosts that hand calls on to their makers hand on the
 *        makers' refusals of turns without their thoughts, too.
 */

#include <string.h>
#include "dialect/ir/thinking/reasoning.h"
#include "provider/repair/history.h"
#include "provider/providers.h"

static int is_word(const char *word, const char *wanted)
{
    return word != NULL && strcmp(word, wanted) == 0;
}

/** By whichever switch hosts have; Claude's goes before an effort. */
static int told_not_to_think(json_object *body)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");
    json_object *reasoning = llm_json_obj(body, "reasoning");
    json_object *template = llm_json_obj(body, "chat_template_kwargs");

    if (type != NULL) {
        return strcmp(type, "disabled") == 0;
    }
    return is_word(llm_effort(body), "none") || is_word(llm_json_str(reasoning, "effort"), "none")
        || !llm_json_bool(reasoning, "enabled", 1) || !llm_json_bool(body, "enable_thinking", 1)
        || !llm_json_bool(template, "enable_thinking", 1)
        || !llm_json_bool(template, "thinking", 1);
}

int llm_wants_thoughts_back(const llm_try_t *try)
{
    return llm_thoughts_wanted(try) != LLM_THOUGHTS_NONE && llm_takes_reasoning(try);
}

apr_status_t llm_fix_thoughts_back(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    if (told_not_to_think(body) && !llm_thinks_although_told(try)) {
        return APR_SUCCESS;
    }
    if (llm_thoughts_wanted(try) == LLM_THOUGHTS_OF_ALL) {
        llm_history_fill_all_reasoning(body);
    }
    else {
        llm_history_fill_reasoning(body);
    }
    return APR_SUCCESS;
}
