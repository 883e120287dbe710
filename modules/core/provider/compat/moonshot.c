/* SPDX-License-Identifier: Apache-2.0 */

/** @file moonshot.c @brief Moonshot's Kimi models (https://platform.kimi.ai/docs/api/chat). */

#include <string.h>
#include "dialect/dialects.h"
#include "dialect/ir/thinking/reasoning.h"
#include "provider/repair/history.h"
#include "provider/repair/max_tokens.h"

/** What of a model is its own; older ones have none of it. */
#define FIXED   0x1u    /**< it samples in one way only, and refuses any other */
#define SWITCH  0x2u    /**< it thinks unless "thinking" says not to */
#define ALWAYS  0x4u    /**< it thinks, and refuses to be told not to */
#define EFFORTS 0x8u    /**< it knows efforts, and no "thinking" */

static const struct {
    const char *beginning;
    unsigned facts;
} series[] = {
    { "kimi-k2.5", FIXED | SWITCH },
    { "kimi-k2.6", FIXED | SWITCH },
    { "kimi-k2.7", FIXED | ALWAYS },
    { "kimi-k3", FIXED | ALWAYS | EFFORTS },
};

static unsigned facts_of(const llm_try_t *try)
{
    const char *model = llm_model_name(try);

    for (size_t i = 0; i < sizeof(series) / sizeof(series[0]); i++) {
        if (strncmp(model, series[i].beginning, strlen(series[i].beginning)) == 0) {
            return series[i].facts;
        }
    }
    return 0;
}

static int has_own_rules(const llm_try_t *try)
{
    return facts_of(try) != 0;
}

static int may_think(const llm_try_t *try)
{
    return has_own_rules(try) || !llm_known_not_to_reason(try);
}

/** Models that think only have it in their name; of others the price map knows it. */
static int thinks(const llm_try_t *try, json_object *body)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");

    if ((facts_of(try) & ALWAYS) || strstr(llm_model_name(try), "thinking") != NULL) {
        return 1;
    }
    if (type != NULL) {
        return strcmp(type, "disabled") != 0;
    }
    return (facts_of(try) & SWITCH) || (llm_try_flags(try) & LLM_MODEL_REASONING);
}

/**
 * Kimi K3 ignores a word it does not know: the most it could think would follow
 * (https://platform.kimi.ai/docs/guide/use-thinking-effort).
 */
static void fix_effort(const llm_try_t *try, json_object *body, const char *type,
                       const char *effort)
{
    apr_int64_t budget = llm_json_int(llm_json_obj(body, "thinking"), "budget_tokens", 0);

    if (effort == NULL && type != NULL) {
        effort = strcmp(type, "disabled") == 0 ? "none"
                 : budget > 0 ? llm_budget_effort(budget) : NULL;
    }
    json_object_object_del(body, "thinking");           /* type was a part of it */
    if (effort == NULL) {
        return;
    }
    if (strcmp(effort, "none") == 0) {
        effort = llm_has_listed_efforts(try) ? llm_weakest_effort(try) : "low";
    }
    llm_json_set_str(body, "reasoning_effort", llm_nearest_effort(try, effort));
}

/** "cannot specify both 'thinking' and 'reasoning_effort'"; budgets are not known. */
static void fix_switch(json_object *body, int is_on)
{
    json_object *thinking = llm_json_obj(body, "thinking");

    json_object_object_del(body, "reasoning_effort");
    thinking = thinking != NULL ? thinking : llm_json_add_object(body, "thinking");
    json_object_object_del(thinking, "budget_tokens");
    llm_json_set_str(thinking, "type", is_on ? "enabled" : "disabled");
}

/** An effort alone is taken by those with the switch, too, and means nothing but "none". */
static apr_status_t fix_thinking(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");
    const char *effort = llm_effort(body);
    unsigned facts = facts_of(try);
    int is_off = type != NULL ? strcmp(type, "disabled") == 0
                              : effort != NULL && strcmp(effort, "none") == 0;

    (void)err;
    if (facts & EFFORTS) {
        fix_effort(try, body, type, effort);
    }
    else if ((facts & ALWAYS) && is_off) {
        json_object_object_del(body, "thinking");
        json_object_object_del(body, "reasoning_effort");
    }
    else if (type != NULL || is_off) {
        fix_switch(body, !is_off);
    }
    else {
        json_object_object_del(body, "thinking");       /* it says nothing, and is refused */
    }
    return APR_SUCCESS;
}

/**
 * Thinking, Kimi refuses turns with calls and no thoughts
 * (https://platform.moonshot.ai/docs/guide/use-kimi-k2-thinking-model).
 */
static apr_status_t fix_reasoning(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    if (thinks(try, body)) {
        llm_history_fill_reasoning(body);
    }
    return APR_SUCCESS;
}

/**
 * "tool_choice 'required' is incompatible with thinking enabled", nor is a name taken; K3 takes
 * the first alone. The oldest models do not know it.
 */
static apr_status_t fix_choice(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *choice = llm_json_str(body, "tool_choice");
    unsigned facts = facts_of(try);

    (void)err;
    if (!llm_tool_is_forced(body)) {
        return APR_SUCCESS;
    }
    if (facts & EFFORTS) {
        llm_json_set_str(body, "tool_choice", "required");
    }
    else if (thinks(try, body)) {
        llm_unforce_tool(body);
    }
    else if (facts == 0 && choice != NULL && strcmp(choice, "required") == 0) {
        json_object_object_del(body, "tool_choice");
    }
    return APR_SUCCESS;
}

/** Temperatures end at 1, and several answers are not made at a low one. */
static apr_status_t fix_temperature(llm_try_t *try, json_object *body, llm_err_t **err)
{
    double t = llm_json_dbl(body, "temperature", -1);

    (void)err;
    if (t > 1) {
        llm_json_set_int(body, "temperature", 1);
    }
    else if (!has_own_rules(try) && t >= 0 && t < 0.3 && llm_json_int(body, "n", 1) > 1) {
        llm_json_set_dbl(body, "temperature", 0.3);
    }
    return APR_SUCCESS;
}

/** "invalid temperature: only 1 is allowed for this model"; the one value there is may be said. */
static const struct {
    const char *name;
    double thinking, plain;
} sampling[] = {
    { "temperature", 1, 0.6 },
    { "top_p", 0.95, 0.95 },
    { "n", 1, 1 },
    { "presence_penalty", 0, 0 },
    { "frequency_penalty", 0, 0 },
};
#define NSAMPLING (sizeof(sampling) / sizeof(sampling[0]))

static apr_status_t refuse_sampling(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *bad[NSAMPLING + 1] = { NULL };
    int is_thinking = thinks(try, body);

    for (size_t i = 0, n = 0; i < NSAMPLING; i++) {
        double want = is_thinking ? sampling[i].thinking : sampling[i].plain;
        double off = llm_json_dbl(body, sampling[i].name, want) - want;

        if (off > 0.000001 || off < -0.000001) {
            bad[n++] = sampling[i].name;
        }
    }
    return llm_refuse_params(try, body, bad, err);
}

const llm_param_t llm_params_moonshot[] = {
    LLM_PARAM_OLDER_MAX_TOKENS,
    { "reasoning_effort", NULL, LLM_PARAM_UNSUPPORTED, llm_known_not_to_reason },
    { "functions", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};

const llm_quirk_t llm_quirks_moonshot[] = {
    { "\"function_call\"", NULL, llm_fix_old_calls },    /* first: it makes calls to be mended */
    LLM_QUIRKS_STRICT,
    { "\"\"", NULL, llm_fix_own_members },      /* an assistant's empty text is refused */
    { "\"thinking\"", has_own_rules, fix_thinking },
    { "\"reasoning_effort\"", has_own_rules, fix_thinking },
    { "\"tool_calls\"", may_think, fix_reasoning },     /* behind the switch, which these read */
    { "\"tool_choice\"", NULL, fix_choice },
    { "\"temperature\"", NULL, fix_temperature },
    { "\"temperature\"", has_own_rules, refuse_sampling },
    { "\"top_p\"", has_own_rules, refuse_sampling },
    { "\"n\"", has_own_rules, refuse_sampling },
    { "_penalty\"", has_own_rules, refuse_sampling },
    { NULL, NULL, NULL }
};
