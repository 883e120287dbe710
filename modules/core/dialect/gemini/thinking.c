/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "llm_config.h"
#include "dialect/gemini/dialect.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"

/**
 * @file thinking.c
 * @brief reasoning_effort and thinking -> thinkingConfig, as each model takes it
 *        (https://ai.google.dev/gemini-api/docs/thinking).
 */

#define NO_LIMIT APR_INT64_MAX

/** Budgets of the second generation; the first part found in a model's name counts. */
static const struct budgets_t {
    const char *part;
    apr_int64_t least, most;    /* of a budget above 0 */
    int off;                    /* whether it can do without */
} budgets[] = {
    { "gemini-2.5-flash-lite", 512, 24576, 1 },
    { "gemini-2.5-pro", 128, 32768, 0 },
    { "gemini-2.5-flash", 1, 24576, 1 },
    { "", 128, NO_LIMIT, 1 },
};

enum { LOWEST, LOW, MEDIUM, HIGH };

/**
 * Levels of the third, by effort; none of these models can do without thinking. Since 3.7 Flash
 * does not take "minimal" either, and its newest name means the newest of them: what every model
 * takes is what those get that are not listed.
 */
static const struct levels_t {
    const char *part;
    const char *words[4];       /* NULL: the model takes none */
} levels[] = {
    { "gemini-3-pro-image", { NULL, NULL, NULL, NULL } },
    { "flash-image", { "minimal", "minimal", "high", "high" } },
    { "gemini-3-flash", { "minimal", "low", "medium", "high" } },
    { "gemini-3.1-flash", { "minimal", "low", "medium", "high" } },
    { "gemini-3.5-flash", { "minimal", "low", "medium", "high" } },
    { "gemini-3.6-flash", { "minimal", "low", "medium", "high" } },
    { "flash-lite-latest", { "minimal", "low", "medium", "high" } },
    { "gemini-3-pro", { "low", "low", "high", "high" } },
    { "", { "low", "low", "medium", "high" } },
};

/** reasoning_effort: a budget (-1: the model's least), or a level. */
static const struct effort_t {
    const char *effort;
    int budget;
    int level;
    int thoughts;               /* includeThoughts */
} efforts[] = {
    { "minimal", -1, LOWEST, 1 },
    { "low", 1024, LOW, 1 },
    { "medium", 2048, MEDIUM, 1 },
    { "high", 4096, HIGH, 1 },
    { "xhigh", 8192, HIGH, 1 },         /* levels end at high: the nearest */
    { "max", 16384, HIGH, 1 },
    { "disable", 0, LOWEST, 0 },
    { "none", 0, LOWEST, 0 },
};

static const struct budgets_t *budgets_of(const char *model)
{
    const struct budgets_t *b = budgets;

    while (strstr(model, b->part) == NULL) {
        b++;
    }
    return b;
}

static const char *level_of(const char *model, int level)
{
    const struct levels_t *l = levels;

    while (strstr(model, l->part) == NULL) {
        l++;
    }
    return l->words[level];
}

/** The nearest budget a model takes: others refuse the whole request. */
static apr_int64_t nearest_budget(const char *model, apr_int64_t budget)
{
    const struct budgets_t *b = budgets_of(model);

    if (budget == 0 && b->off) {
        return 0;
    }
    return budget < b->least ? b->least : budget > b->most ? b->most : budget;
}

static void set_effort(llm_gemini_req_t *r, json_object *cfg, const struct effort_t *e)
{
    json_object *to = llm_json_add_object(cfg, "thinkingConfig");

    if (r->gen3) {
        llm_json_set_str(to, "thinkingLevel", level_of(r->model, e->level));
    }
    else {
        llm_json_set_int(to, "thinkingBudget", nearest_budget(r->model, e->budget));
    }
    llm_json_set_bool(to, "includeThoughts", e->thoughts);
}

/** A model the price map knows, and knows not to think. */
static int cannot_think(const llm_gemini_req_t *r, const char *param)
{
    const llm_price_t *price = llm_try_price(r->try);

    return !r->gen3 && price != NULL && price->model != NULL && price->mode != NULL &&
           !(price->flags & LLM_MODEL_REASONING) && !llm_params_allowed(r->try, param);
}

static apr_status_t refuse(llm_gemini_req_t *r, const char *param, const char *value)
{
    if (r->try->drop_params) {
        return APR_SUCCESS;
    }
    *r->err = llm_err_make(r->try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                           "%s='%.40s' is not supported for model=%s", param, value, r->model);
    return APR_EGENERAL;
}

static apr_status_t read_effort(llm_gemini_req_t *r, json_object *cfg)
{
    const char *effort = llm_effort(r->ir);
    const struct effort_t *e = NULL;

    for (apr_size_t i = 0; effort != NULL && i < sizeof(efforts) / sizeof(efforts[0]); i++) {
        e = strcmp(effort, efforts[i].effort) == 0 ? &efforts[i] : e;
    }
    if (effort == NULL || (e != NULL && !e->thoughts && cannot_think(r, "reasoning_effort"))) {
        return APR_SUCCESS;     /* it does not think anyhow */
    }
    if (e == NULL || cannot_think(r, "reasoning_effort")) {
        return refuse(r, "reasoning_effort", effort);
    }
    set_effort(r, cfg, e);
    return APR_SUCCESS;
}

/** Anthropic's thinking parameter: a budget, or on and as little as possible. */
static apr_status_t read_thinking(llm_gemini_req_t *r, json_object *cfg, json_object *thinking)
{
    const char *type = llm_json_str(thinking, "type");
    apr_int64_t budget = llm_json_int(thinking, "budget_tokens", -1);
    int on = type != NULL && strcmp(type, "disabled") != 0 && budget != 0;
    json_object *to;

    if (cannot_think(r, "thinking")) {
        return on ? refuse(r, "thinking", type) : APR_SUCCESS;
    }
    to = llm_json_add_object(cfg, "thinkingConfig");
    if (r->gen3) {
        if (!on) {
            llm_json_set_str(to, "thinkingLevel", level_of(r->model, LOWEST));
        }
        llm_json_set_bool(to, "includeThoughts", on);
        return APR_SUCCESS;
    }
    if (on) {
        llm_json_set_bool(to, "includeThoughts", 1);
    }
    if (budget > 0 || !on) {
        llm_json_set_int(to, "thinkingBudget", nearest_budget(r->model, on ? budget : 0));
    }
    return APR_SUCCESS;
}

apr_status_t llm_gemini_thinking(llm_gemini_req_t *r, json_object *cfg)
{
    json_object *thinking = llm_json_obj(r->ir, "thinking");

    return thinking != NULL ? read_thinking(r, cfg, thinking) : read_effort(r, cfg);
}
