/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <string.h>
#include "llm_config.h"
#include "dialect/ir/claude.h"
#include "dialect/ir/content.h"
#include "dialect/ir/neutral.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "dialect/ir/thinking/thoughts.h"

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

const char *llm_gpt_oss_effort(const char *effort)
{
    static const struct {
        const char *said, *nearest;
    } others[] = {
        { "none", "low" }, { "minimal", "low" }, { "xhigh", "high" }, { "max", "high" },
    };

    for (apr_size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        if (strcmp(effort, others[i].said) == 0) {
            return others[i].nearest;
        }
    }
    return effort;
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

/** The effort a model takes that is nearest to a word, and not above it. */
static const char *nearest(unsigned takes, const char *effort)
{
    if (effort != NULL &&
        ((strcmp(effort, "xhigh") == 0 && !(takes & LLM_CLAUDE_EFFORT_XHIGH)) ||
         (strcmp(effort, "max") == 0 && !(takes & LLM_CLAUDE_EFFORT_MAX)))) {
        return "high";
    }
    return effort;
}

static void make_adaptive(llm_try_t *try, const char *display, const char *effort,
                          llm_thinking_t *out)
{
    out->thinking = llm_json_new_object(try->pool);
    llm_json_set_str(out->thinking, "type", "adaptive");
    llm_json_set_str(out->thinking, "display", display);
    out->effort = nearest(llm_claude(try), effort);
    out->thinks = 1;
}

/** Room for the answer beside a budget, where the client named no limit and the model has it. */
static apr_int64_t limit_beside(const llm_try_t *try, apr_int64_t budget)
{
    apr_int64_t most = llm_try_known(try) ? llm_claude_limit(try) : 0;
    apr_int64_t n = (budget < 10000000 ? budget : 10000000) + LLM_THINKING_ANSWER;

    return most > budget && n > most ? most : n;
}

/** Thinking with a budget that leaves room below the client's limit. */
static void make_budget(llm_try_t *try, apr_int64_t budget, apr_int64_t limit, llm_thinking_t *out)
{
    if (limit > 0 && budget >= limit) {
        budget = limit - 1;
    }
    if (budget < LLM_THINKING_MIN) {
        return;
    }
    out->thinking = llm_json_new_object(try->pool);
    llm_json_set_str(out->thinking, "type", "enabled");
    llm_json_set_int(out->thinking, "budget_tokens", budget);
    out->max_tokens = limit > 0 ? 0 : limit_beside(try, budget);
    out->thinks = 1;
}

/** The effort of an adaptive model that stands for a budget. */
static const char *effort_of_budget(apr_int64_t budget)
{
    return budget >= 4096 ? "high" : budget >= 2048 ? "medium" : "low";
}

static int is_type(json_object *thinking, const char *word)
{
    const char *type = llm_json_str(thinking, "type");

    return type != NULL && strcmp(type, word) == 0;
}

/** An explicit thinking, in the form this model takes. */
static void read_explicit(llm_try_t *try, json_object *ir, json_object *v, llm_thinking_t *out)
{
    const char *effort = llm_effort(ir);
    unsigned takes = llm_claude(try);
    apr_int64_t limit = llm_max_tokens(ir), budget = llm_json_int(v, "budget_tokens", -1);
    int i = effort != NULL ? find_effort(effort) : -1;

    if (is_type(v, "enabled") && (takes & LLM_CLAUDE_THINKS) == LLM_CLAUDE_ADAPTIVE) {
        make_adaptive(try, llm_json_str(v, "display"), effort_of_budget(budget), out);
        return;
    }
    if ((is_type(v, "adaptive") && !(takes & LLM_CLAUDE_ADAPTIVE)) ||
        (is_type(v, "enabled") && budget < 0)) {
        make_budget(try, efforts[i > 0 ? i : MEDIUM].budget, limit, out);
        return;
    }
    out->thinking = v;
    out->thinks = 1;
    if ((takes & LLM_CLAUDE_ADAPTIVE) && i > 0) {
        out->effort = nearest(takes, efforts[i].adaptive);
    }
    if (limit == 0 && budget > 0 && is_type(v, "enabled")) {
        out->max_tokens = limit_beside(try, budget);
    }
}

static int is_off(json_object *thinking, const char *effort)
{
    if (thinking != NULL) {
        return is_type(thinking, "disabled") || is_type(thinking, "between_tools");
    }
    return effort == NULL || strcmp(effort, "none") == 0;
}

/**
 * No thinking, in the way this model has for it. Some think as long as nobody says otherwise,
 * some always: the least of it is a low effort then.
 */
static void read_off(llm_try_t *try, json_object *v, const char *effort, llm_thinking_t *out)
{
    unsigned takes = llm_claude(try);
    const char *word = NULL;

    if (v == NULL && (effort == NULL || !(takes & LLM_CLAUDE_ON))) {
        return;
    }
    if (takes & LLM_CLAUDE_BETWEEN) {
        word = "between_tools";
    }
    else if (takes & LLM_CLAUDE_OFF) {
        word = "disabled";
    }
    else if (takes & LLM_CLAUDE_ON) {
        out->effort = "low";
    }
    if (word != NULL) {
        out->thinking = llm_json_new_object(try->pool);
        llm_json_set_str(out->thinking, "type", word);
    }
}

/** Whether the model thinks, or its operator or client says that it does. */
static int can_think(const llm_try_t *try, const char *param)
{
    return (llm_claude(try) & LLM_CLAUDE_THINKS) || llm_params_allowed(try, param);
}

/** reasoning_effort alone, in the form this model takes. */
static apr_status_t read_effort(llm_try_t *try, json_object *ir, const char *effort,
                                llm_thinking_t *out, llm_err_t **err)
{
    int i = find_effort(effort);

    if (i < 0) {
        *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0,
                            "reasoning_effort '%.32s' is not one of none, minimal, low, medium, "
                            "high, xhigh, max", effort);
        (*err)->param = "reasoning_effort";
        return APR_EGENERAL;
    }
    if (llm_claude(try) & LLM_CLAUDE_ADAPTIVE) {
        make_adaptive(try, "summarized", efforts[i].adaptive, out);
    }
    else {
        make_budget(try, efforts[i].budget, llm_max_tokens(ir), out);
    }
    return APR_SUCCESS;
}

static int says_something(json_object *message)
{
    llm_content_t it;
    llm_part_t part;

    llm_content_start(&it, llm_json_get(message, "content"));
    while (llm_content_next(&it, &part)) {
        if (part.text == NULL || !llm_blank(json_object_get_string(part.text))) {
            return 1;
        }
    }
    return 0;
}

/** Whether the conversation ends with the beginning of the answer: no thought can go before it. */
static int is_prefilled(json_object *messages)
{
    apr_size_t n = messages != NULL ? json_object_array_length(messages) : 0;
    json_object *last = n > 0 ? json_object_array_get_idx(messages, n - 1) : NULL;

    return last != NULL && llm_role_of(last) == LLM_ROLE_ASSISTANT && says_something(last);
}

apr_status_t llm_thinking_read(llm_try_t *try, json_object *ir, llm_thinking_t *out,
                               llm_err_t **err)
{
    json_object *v = llm_json_obj(ir, "thinking");
    const char *param = v != NULL ? "thinking" : "reasoning_effort";
    const char *effort = llm_effort(ir);
    apr_status_t rv = APR_SUCCESS;

    memset(out, 0, sizeof(*out));
    if (is_off(v, effort)) {
        read_off(try, v, effort, out);
        return APR_SUCCESS;
    }
    if (!can_think(try, param)) {
        return llm_params_refuse(try, param, err);
    }
    if (v != NULL) {
        read_explicit(try, ir, v, out);
    }
    else {
        rv = read_effort(try, ir, effort, out, err);
    }
    if (out->thinking != NULL && is_type(out->thinking, "enabled") &&
        (is_prefilled(llm_json_arr(ir, "messages")) ||
         llm_thoughts_missing(try->pool, llm_json_arr(ir, "messages")))) {
        memset(out, 0, sizeof(*out));
    }
    return rv;
}

/** What goes with thinking: temperature 1, a top_p near 1, no top_k. */
static int goes_with_thinking(const char *name, json_object *v)
{
    double d = json_object_get_double(v);

    return strcmp(name, "temperature") == 0 ? d == 1
           : strcmp(name, "top_p") == 0     ? d >= 0.95
                                            : 0;
}

/** Why a value is not taken, or that it is left out. @param beside "" or what stands beside it */
static apr_status_t refuse_sampling(llm_try_t *try, json_object *ir, const char *name,
                                    const char *beside, const char *taken, llm_err_t **err)
{
    json_object *v = llm_json_get(ir, name);

    if (try->drop_params) {
        json_object_object_del(ir, name);
        return APR_SUCCESS;
    }
    *err = llm_err_make(try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                        "litellm.UnsupportedParamsError: %s does not support %s=%.40s%s. %s"
                        "To drop unsupported params, set `litellm.drop_params = True`.",
                        try->upstream_model, name, llm_json_text(try->pool, v, NULL), beside,
                        taken);
    (*err)->param = name;
    return APR_EGENERAL;
}

apr_status_t llm_sampling_beside_thinking(llm_try_t *try, json_object *ir, llm_err_t **err)
{
    static const struct {
        const char *name, *taken;
    } rows[] = {
        { "temperature", "Only temperature=1 is supported. " },
        { "top_p", "Only top_p from 0.95 to 1 is supported. " }, { "top_k", "" },
    };
    apr_status_t rv = APR_SUCCESS;

    for (apr_size_t i = 0; rv == APR_SUCCESS && i < sizeof(rows) / sizeof(rows[0]); i++) {
        json_object *v = llm_json_get(ir, rows[i].name);

        if (v != NULL && !goes_with_thinking(rows[i].name, v) &&
            !llm_params_allowed(try, rows[i].name)) {
            rv = refuse_sampling(try, ir, rows[i].name, " while it thinks", rows[i].taken, err);
        }
    }
    return rv;
}

static void delete_neutral(const llm_try_t *try, json_object *ir, const char *name)
{
    if (llm_is_neutral(name, llm_json_get(ir, name)) && !llm_params_allowed(try, name)) {
        json_object_object_del(ir, name);
    }
}

static int has_both(json_object *ir)
{
    return llm_json_get(ir, "temperature") != NULL && llm_json_get(ir, "top_p") != NULL;
}

static const char *const samplings[] = { "temperature", "top_p", "top_k", NULL };

/**
 * Some models take temperature or top_p, and refuse both; later ones refuse any. Clients that write
 * defaults out ask for one of them at most.
 */
void llm_sampling_drop_neutral(const llm_try_t *try, json_object *ir)
{
    unsigned takes = llm_claude(try);

    for (const char *const *name = samplings; !(takes & LLM_CLAUDE_SAMPLING) && *name; name++) {
        delete_neutral(try, ir, *name);
    }
    if ((takes & LLM_CLAUDE_ONE_OF) && has_both(ir)) {
        delete_neutral(try, ir, "top_p");
    }
    if ((takes & LLM_CLAUDE_ONE_OF) && has_both(ir)) {
        delete_neutral(try, ir, "temperature");
    }
}

apr_status_t llm_sampling_check(llm_try_t *try, json_object *ir, llm_err_t **err)
{
    unsigned takes = llm_claude(try);
    apr_status_t rv = APR_SUCCESS;

    llm_sampling_drop_neutral(try, ir);
    if (takes & LLM_CLAUDE_SAMPLING) {
        if ((takes & LLM_CLAUDE_ONE_OF) && try->drop_params && has_both(ir)) {
            json_object_object_del(ir, "top_p");
        }
        return APR_SUCCESS;
    }
    for (const char *const *name = samplings; rv == APR_SUCCESS && *name != NULL; name++) {
        if (llm_json_get(ir, *name) != NULL && !llm_params_allowed(try, *name)) {
            rv = refuse_sampling(try, ir, *name, "",
                                 name == samplings ? "Only temperature=1 is supported. " : "",
                                 err);
        }
    }
    return rv;
}

apr_status_t llm_forced_tool_check(llm_try_t *try, int *forced, llm_err_t **err)
{
    if (*forced && !(llm_claude(try) & LLM_CLAUDE_FORCED)) {
        *forced = 0;
        if (!try->drop_params) {
            *err = llm_err_make(try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                                "litellm.UnsupportedParamsError: %s cannot be forced to call a "
                                "tool. Send tool_choice=auto and ask for the call in the prompt, "
                                "or set drop_params, which makes it auto.", try->upstream_model);
            (*err)->param = "tool_choice";
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

void llm_forced_tool_unthought(const llm_try_t *try, json_object *fields)
{
    unsigned takes = llm_claude(try);

    if ((takes & LLM_CLAUDE_ON) && (takes & LLM_CLAUDE_OFF) && !llm_json_has(fields, "thinking")) {
        llm_json_set_str(llm_json_add_object(fields, "thinking"), "type", "disabled");
    }
}
