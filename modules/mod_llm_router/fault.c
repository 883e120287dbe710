/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_router/router.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* -- what the caller named, or asked for ------------------------------------------------------ */

/** @return where the first of the words stands, whatever its case; NULL: nowhere */
static const char *first_of(const char *text, const char *const *words)
{
    const char *first = NULL;

    for (; *words != NULL; words++) {
        const char *at = strcasestr(text, *words);

        first = at != NULL && (first == NULL || at < first) ? at : first;
    }
    return first;
}

/**
 * Whether a 404 is about something the caller named (a file, an earlier answer, providers behind
 * the upstream) and not about the model or where it is served: else one caller's dead id would
 * close the model to all others. What is named first counts: the rest may be the caller's text.
 */
static int is_callers_404(const char *message)
{
    static const char *const theirs[] = { "file", "response", "cache", "vector", "image", "audio",
                                          "video", "thread", "assistant", "batch", "container",
                                          "conversation", "prompt", "item", "tool",
                                          "data policy", NULL };
    static const char *const ours[] = { "model", "deployment", NULL };
    const char *their = first_of(message, theirs), *our = first_of(message, ours);

    return their != NULL && (our == NULL || their < our);
}

/** A refusal of one request, told by its status and what it says. */
typedef struct refusal_t {
    int status;
    const char *says;           /**< whatever its case */
} refusal_t;

static int is_one_of(const llm_err_t *e, const refusal_t *refusals, size_t n)
{
    for (size_t i = 0; e->message != NULL && i < n; i++) {
        if (refusals[i].status == e->status && strcasestr(e->message, refusals[i].says) != NULL) {
            return 1;
        }
    }
    return 0;
}

int llmr_asked_too_much(const llm_err_t *e)
{
    static const refusal_t sizes[] = {
        { 402, "max_tokens" },
        { 402, "prompt tokens limit exceeded" },
        { 429, "request too large" },
        { 429, "long context" },
    };

    return is_one_of(e, sizes, COUNT(sizes));
}

/**
 * OpenRouter chooses among the providers of a model by the caller's `provider` and by what his
 * parameters take, and says so when none is left. "No endpoints found for x/y" is about the model.
 */
static int is_callers_choice(const llm_err_t *e)
{
    static const refusal_t choices[] = {
        { 404, "endpoints found that" },
        { 404, "endpoints found matching" },
        { 404, "endpoints available that" },
        { 404, "endpoints available matching" },
        { 404, "providers found" },
        { 404, "allowed providers" },
        { 404, "providers have been ignored" },
        { 404, "routing requirements" },
        { 503, "routing requirements" },
    };

    return is_one_of(e, choices, COUNT(choices));
}

int llmr_is_callers(const llm_err_t *e)
{
    return (e->status == 404 && e->message != NULL && is_callers_404(e->message)) ||
           is_callers_choice(e) || llmr_asked_too_much(e);
}

/* -- an operation the model is not for -------------------------------------------------------- */

/** What a model of a mode is called by; of any other mode nothing is known. */
static const struct {
    const char *mode;
    llm_op_e op;
} modes[] = {
    { "chat", LLM_OP_CHAT }, { "responses", LLM_OP_CHAT }, { "completion", LLM_OP_COMPLETION },
    { "embedding", LLM_OP_EMBEDDING },
};

static const char *mode_of(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    const llm_price_t *price = ask->call->price;    /* of the one model called among many */

    return d->mode != NULL || price == NULL ? d->mode : price->mode;
}

static int has_answered(const llm_dstate_t *st, llm_op_e op)
{
    return (atomic_load_explicit(&st->answered, memory_order_relaxed) & (1u << op)) != 0;
}

/** Most models are for chat; one that has only answered something else is not taken for one. */
static int is_its_own(const char *mode, unsigned answered, llm_op_e op)
{
    if (mode == NULL) {
        return op == LLM_OP_CHAT && answered == 0;
    }
    for (size_t i = 0; i < COUNT(modes); i++) {
        if (strcmp(modes[i].mode, mode) == 0) {
            return modes[i].op == op;
        }
    }
    return 0;
}

/** Whether servers refuse so what they have no route for, or what a model cannot do. */
static int may_be_operations(const llm_err_t *e)
{
    switch (e->status) {
    case 404:
    case 405:
    case 501:
        return 1;
    case 401:                   /* a key that may only chat */
        return e->message != NULL && strcasestr(e->message, "scope") != NULL;
    case 500:
        return e->message != NULL && strcasestr(e->message, "support") != NULL;
    default:
        return 0;
    }
}

unsigned llmr_ops_of(const llmr_ask_t *ask, const llm_err_t *e)
{
    return may_be_operations(e) ? 1u << ask->call->op | 1u << llm_wire_op(ask->call) : 0;
}

int llmr_is_operations(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name,
                       const llm_err_t *e)
{
    llm_op_e op = llm_wire_op(ask->call);
    const llm_dstate_t *st;

    if (!may_be_operations(e)) {
        return 0;
    }
    st = llmr_health(ask, d, name, 0);
    if (st != NULL && has_answered(st, op)) {
        return 0;
    }
    return !is_its_own(mode_of(ask, d), st != NULL ? atomic_load(&st->answered) : 0, op);
}

void llmr_note_answered(llm_dstate_t *st, llm_op_e op)
{
    if (!has_answered(st, op)) {        /* once; afterwards it is only read */
        atomic_fetch_or_explicit(&st->answered, 1u << op, memory_order_relaxed);
    }
}
