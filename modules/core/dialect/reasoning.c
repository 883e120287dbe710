/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <string.h>
#include "llm_config.h"
#include "dialect/params.h"
#include "dialect/reasoning.h"

/** Effort words with the budget of older models and the word of adaptive ones. */
static const struct {
    const char *word;
    int budget;
    const char *adaptive;
} efforts[] = {
    { "none", 0, NULL },        { "minimal", 1024, "low" }, { "low", 1024, "low" },
    { "medium", 2048, "medium" }, { "high", 4096, "high" }, { "xhigh", 8192, "xhigh" },
    { "max", 16384, "max" },
};
#define NEFFORTS ((int)(sizeof(efforts) / sizeof(efforts[0])))
#define MEDIUM 3

static int find_effort(const char *word)
{
    for (int i = 0; i < NEFFORTS; i++) {
        if (strcmp(word, efforts[i].word) == 0) {
            return i;
        }
    }
    return -1;
}

int llm_effort_budget(const char *effort)
{
    int i = effort != NULL ? find_effort(effort) : -1;

    return i >= 0 ? efforts[i].budget : -1;
}

const char *llm_budget_effort(apr_int64_t budget)
{
    return budget >= 4096 ? "high" : budget >= 2048 ? "medium" : budget >= 1024 ? "low" : "minimal";
}

const char *llm_effort(json_object *ir)
{
    const char *s = llm_json_str(ir, "reasoning_effort");

    return s != NULL ? s : llm_json_str(llm_json_obj(ir, "reasoning_effort"), "effort");
}

apr_int64_t llm_max_tokens(json_object *ir)
{
    double v = llm_json_dbl(ir, "max_completion_tokens", 0);

    if (v == 0) {
        v = llm_json_dbl(ir, "max_tokens", 0);
    }
    if (v == 0 || isnan(v)) {
        return 0;
    }
    return v < 1 ? 1 : v > 1e15 ? (apr_int64_t)1e15 : (apr_int64_t)(v + 0.5);
}

/** Whether the price map knows the model as one that does not reason. */
static int known_plain(const llm_call_t *c)
{
    return llm_call_known(c) &&
           !(llm_call_flags(c) & (LLM_MODEL_REASONING | LLM_MODEL_ADAPTIVE_THINKING));
}

static apr_status_t unsupported(llm_call_t *c, const char *param, llm_err_t **err)
{
    apr_array_header_t *names;

    if (c->drop_params) {
        return APR_SUCCESS;
    }
    names = apr_array_make(c->pool, 1, sizeof(const char *));
    APR_ARRAY_PUSH(names, const char *) = param;
    *err = llm_params_unsupported(c, names);
    return APR_EGENERAL;
}

static void make_adaptive(llm_call_t *c, const char *display, const char *effort,
                          llm_thinking_t *out)
{
    out->thinking = llm_json_new_object(c->pool);
    llm_json_set_str(out->thinking, "type", "adaptive");
    llm_json_set_str(out->thinking, "display", display);
    out->effort = effort;
}

/** Thinking with a budget that leaves room below the client's limit. */
static void make_budget(llm_call_t *c, apr_int64_t budget, apr_int64_t limit, llm_thinking_t *out)
{
    if (limit > 0 && budget >= limit) {
        budget = limit - 1;
    }
    if (budget < LLM_THINKING_MIN) {
        return;
    }
    out->thinking = llm_json_new_object(c->pool);
    llm_json_set_str(out->thinking, "type", "enabled");
    llm_json_set_int(out->thinking, "budget_tokens", budget);
    out->max_tokens = limit > 0 ? 0 : budget + LLM_THINKING_ANSWER;
}

/** The effort of an adaptive model that stands for a budget. */
static const char *effort_of_budget(apr_int64_t budget)
{
    return budget >= 4096 ? "high" : budget >= 2048 ? "medium" : "low";
}

/** An explicit thinking, in the form this model takes. */
static void read_explicit(llm_call_t *c, json_object *ir, json_object *v, llm_thinking_t *out)
{
    const char *type = llm_json_str(v, "type"), *effort = llm_effort(ir);
    int adaptive = (llm_call_flags(c) & LLM_MODEL_ADAPTIVE_THINKING) != 0;
    apr_int64_t limit = llm_max_tokens(ir), budget = llm_json_int(v, "budget_tokens", -1);
    int i = effort != NULL ? find_effort(effort) : -1;

    if (type != NULL && strcmp(type, "adaptive") == 0 && !adaptive) {
        make_budget(c, efforts[MEDIUM].budget, limit, out);
        return;
    }
    if (type != NULL && strcmp(type, "enabled") == 0 && adaptive) {
        make_adaptive(c, llm_json_str(v, "display"), effort_of_budget(budget), out);
        return;
    }
    out->thinking = v;
    if (adaptive && i > 0) {
        out->effort = efforts[i].adaptive;
    }
    if (limit == 0 && budget > 0 && type != NULL && strcmp(type, "enabled") == 0) {
        out->max_tokens = (budget < 10000000 ? budget : 10000000) + LLM_THINKING_ANSWER;
    }
}

apr_status_t llm_thinking_read(llm_call_t *c, json_object *ir, llm_thinking_t *out,
                               llm_err_t **err)
{
    json_object *v = llm_json_obj(ir, "thinking");
    const char *param = v != NULL ? "thinking" : "reasoning_effort";
    const char *effort = llm_effort(ir);
    int i;

    memset(out, 0, sizeof(*out));
    if (v == NULL && (effort == NULL || strcmp(effort, "none") == 0)) {
        return APR_SUCCESS;
    }
    if (known_plain(c) && !llm_params_allowed(c, param)) {
        return unsupported(c, param, err);
    }
    if (v != NULL) {
        read_explicit(c, ir, v, out);
        return APR_SUCCESS;
    }
    i = find_effort(effort);
    if (i < 0) {
        *err = llm_err_make(c->pool, LLM_ERR_BAD_REQUEST, 0,
                            "reasoning_effort '%.32s' is not one of none, minimal, low, medium, "
                            "high, xhigh, max", effort);
        (*err)->param = "reasoning_effort";
        return APR_EGENERAL;
    }
    if (llm_call_flags(c) & LLM_MODEL_ADAPTIVE_THINKING) {
        make_adaptive(c, "summarized", efforts[i].adaptive, out);
    }
    else {
        make_budget(c, efforts[i].budget, llm_max_tokens(ir), out);
    }
    return APR_SUCCESS;
}

apr_status_t llm_sampling_check(llm_call_t *c, json_object *ir, llm_err_t **err)
{
    static const char *const names[] = { "temperature", "top_p", "top_k", NULL };

    if (!(llm_call_flags(c) & LLM_MODEL_NO_SAMPLING)) {
        return APR_SUCCESS;
    }
    for (const char *const *name = names; *name != NULL; name++) {
        json_object *v = llm_json_get(ir, *name);
        int is_temperature = name == names;

        if (v == NULL || (is_temperature && llm_json_dbl(ir, *name, 0) == 1) ||
            llm_params_allowed(c, *name)) {
            continue;
        }
        if (!c->drop_params) {
            *err = llm_err_make(c->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                                "litellm.UnsupportedParamsError: %s does not support %s=%.40s. %s"
                                "To drop unsupported params, set `litellm.drop_params = True`.",
                                c->upstream_model, *name, llm_json_text(c->pool, v, NULL),
                                is_temperature ? "Only temperature=1 is supported. " : "");
            (*err)->param = *name;
            return APR_EGENERAL;
        }
        json_object_object_del(ir, *name);
    }
    return APR_SUCCESS;
}
