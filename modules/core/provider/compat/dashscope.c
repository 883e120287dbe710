/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file dashscope.c
 * @brief Alibaba's Model Studio, and ModelScope, which serves Qwen in the same way: how they are
 *        told to think (https://www.alibabacloud.com/help/en/model-studio/deep-thinking).
 */

#include <ctype.h>
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "provider/compat/rows.h"
#include "provider/providers.h"

#define SWITCH "enable_thinking"

static int begins(const char *model, const char *word)
{
    return strncasecmp(model, word, strlen(word)) == 0;
}

static int is_qwen(const llm_try_t *try)
{
    const char *model = llm_model_name(try);

    return begins(model, "qwen") || begins(model, "qwq") || begins(model, "qvq");
}

/** Models with nothing to switch: they say "restricted to True" where it is turned off. */
static int always_thinks(const llm_try_t *try)
{
    const char *model = llm_model_name(try);

    return begins(model, "qwq") || begins(model, "qvq") || begins(model, "deepseek-r1")
        || strcasestr(model, "-thinking") != NULL;
}

/** The first open Qwen3: a size behind the name ("qwen3-32b"), before there were two of each. */
static int is_open_hybrid(const llm_try_t *try)
{
    const char *model = llm_model_name(try);

    return llm_wire_mode(try) == LLM_MODE_CHAT && begins(model, "qwen3-")
        && isdigit((unsigned char)model[6]) && strcasestr(model, "-instruct") == NULL
        && !always_thinks(try);
}

/** Unasked, by a body whose switch was written by fix_thinking(). */
static int thinks(const llm_try_t *try, json_object *body)
{
    return llm_json_bool(body, SWITCH, always_thinks(try) || is_open_hybrid(try)
                                           || begins(llm_model_name(try), "qwen3."));
}

static void set_budget(json_object *body, apr_int64_t budget)
{
    if (budget > 0 && !llm_json_has(body, "thinking_budget")) {
        llm_json_set_int(body, "thinking_budget", budget);
    }
}

/**
 * Up to "medium" an effort is a budget, and beyond it what the model has; models of other makers
 * know efforts themselves.
 */
static void put_effort(const llm_try_t *try, json_object *body, const char *effort)
{
    static const char *const weak[] = { "minimal", "low", "medium", NULL };

    if (!is_qwen(try)) {
        llm_json_set_str(body, "reasoning_effort", effort);
    }
    else if (llm_is_one_of(weak, effort)) {
        set_budget(body, llm_effort_budget(effort));
    }
}

static apr_status_t turn_off(llm_try_t *try, json_object *body, const char *by, llm_err_t **err)
{
    if (always_thinks(try)) {
        return llm_params_refuse(try, by, err);
    }
    if (!llm_json_has(body, SWITCH)) {
        llm_json_set_bool(body, SWITCH, 0);
    }
    return APR_SUCCESS;
}

/** Claude's switch and an effort become the one there is here, unless the caller set it. */
static apr_status_t fix_thinking(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *thinking = llm_json_obj(body, "thinking");
    const char *type = llm_json_str(thinking, "type");
    const char *effort = apr_pstrdup(try->pool, llm_effort(body));   /* it is taken out below */
    apr_int64_t budget = type ? llm_json_int(thinking, "budget_tokens", 0) : 0;
    int by_type = type != NULL, is_none = effort != NULL && strcmp(effort, "none") == 0;
    int is_off = by_type ? strcmp(type, "disabled") == 0 : is_none;

    json_object_object_del(body, "thinking");
    json_object_object_del(body, "reasoning_effort");
    if (is_off) {
        return turn_off(try, body, by_type ? "thinking" : "reasoning_effort", err);
    }
    if (!by_type && effort == NULL) {
        return APR_SUCCESS;
    }
    if (!llm_json_has(body, SWITCH) && !always_thinks(try)) {
        llm_json_set_bool(body, SWITCH, 1);
    }
    set_budget(body, budget);
    if (effort != NULL && !is_none) {
        put_effort(try, body, effort);
    }
    return APR_SUCCESS;
}

/** "enable_thinking must be set to false for non-streaming calls", and it is on unasked. */
static apr_status_t fix_whole_answer(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)try;
    (void)err;
    if (!llm_json_bool(body, "stream", 0) && !llm_json_has(body, SWITCH)) {
        llm_json_set_bool(body, SWITCH, 0);
    }
    return APR_SUCCESS;
}

/** "tool_choice ... does not support being set to required or object in thinking mode" */
static apr_status_t fix_forced(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    if (thinks(try, body)) {
        llm_unforce_tool(body);
    }
    return APR_SUCCESS;
}

/** ModelScope documents none of Model Studio's marks. */
static int takes_no_marks(const llm_try_t *try)
{
    return try->deployment->provider != &llm_provider_dashscope;
}

/** Marks: https://www.alibabacloud.com/help/en/model-studio/context-cache, explicit cache. */
const llm_quirk_t llm_quirks_dashscope[] = {
    LLM_QUIRKS_WITH_MARKS(llm_wants_plain_roots),
    { "\"cache_control\"", takes_no_marks, llm_fix_cache_control },
    { "\"thinking\"", NULL, fix_thinking },
    { "\"reasoning_effort\"", NULL, fix_thinking },
    { NULL, is_open_hybrid, fix_whole_answer },         /* behind what the caller says */
    { "\"tool_choice\"", NULL, fix_forced },            /* behind the switch, which it reads */
    LLM_QUIRKS_SERIES,
    { NULL, NULL, NULL }
};
