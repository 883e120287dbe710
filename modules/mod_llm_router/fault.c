/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include "mod_llm_router/router.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* -- what the caller named, or asked for ------------------------------------------------------ */

/** @return where it stands as a word of its own, or as the plural of one; NULL: nowhere */
static const char *word_in(const char *text, const char *word)
{
    size_t n = strlen(word);

    for (const char *at = text; (at = strcasestr(at, word)) != NULL; at++) {
        const char *end = at + n + (at[n] == 's');

        if ((at == text || !apr_isalpha(at[-1])) && !apr_isalpha(*end)) {
            return at;
        }
    }
    return NULL;
}

/** @return where the first of the words stands, whatever its case; NULL: nowhere */
static const char *first_of(const char *text, const char *const *words)
{
    const char *first = NULL;

    for (; *words != NULL; words++) {
        const char *at = word_in(text, *words);

        first = at != NULL && (first == NULL || at < first) ? at : first;
    }
    return first;
}

/** Whose it is tells what is named first: the rest may be the caller's text. */
static int names_first(const char *message, const char *const *theirs, const char *const *ours)
{
    const char *their = first_of(message, theirs), *our = first_of(message, ours);

    return their != NULL && (our == NULL || their <= our);
}

/**
 * A page, which servers have for paths they do not know, with pictures in it; or llama.cpp's word
 * for such a path: who misses a file says which.
 */
static int is_no_route(const char *message)
{
    static const char says[] = "file not found";
    size_t n = strlen(message);

    if (strcasestr(message, "<html") != NULL || strcasestr(message, "<!doctype") != NULL) {
        return 1;
    }
    return n >= sizeof(says) - 1 && strcasecmp(message + n - (sizeof(says) - 1), says) == 0;
}

/**
 * Whether a 404 is about something the caller named (a file, an earlier answer, providers behind
 * the upstream) and not about the model or where it is served: else one caller's dead id would
 * close the model to all others.
 */
static int is_callers_404(const llm_err_t *e)
{
    static const char *const theirs[] = { "file", "fileid", "response", "cache", "cachedcontent",
                                          "cached content", "vector", "vectorstore",
                                          "image", "audio", "video", "thread", "assistant",
                                          "batch", "container", "conversation", "prompt", "item",
                                          "tool", "document", "skill", "adapter",
                                          "guardrail identifier", NULL };
    static const char *const ours[] = { "model", "deployment", NULL };

    return e->status == 404 && e->message != NULL && !is_no_route(e->message) &&
           names_first(e->message, theirs, ours);
}

/** A refusal of one request, told by its status and what it says. */
typedef struct refusal_t {
    int status;
    const char *says;           /**< whatever its case */
} refusal_t;

static int is_one_of(const llm_err_t *e, const refusal_t *refusals, size_t n)
{
    for (size_t i = 0; e->message != NULL && i < n; i++) {
        if ((refusals[i].status == e->status || refusals[i].status == e->sent_status) &&
            strcasestr(e->message, refusals[i].says) != NULL) {
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
        { 429, "long-context" },        /* a limit of its own, as OpenAI names it */
    };

    return is_one_of(e, sizes, COUNT(sizes));
}

/**
 * OpenRouter chooses among the providers of a model by what the caller's parameters need, and by
 * his `provider`, and says so when none is left. "No endpoints found for x/y" is about the model.
 */
static int is_callers_choice(const llm_err_t *e, int picks_providers)
{
    static const refusal_t needs[] = {
        { 404, "endpoints found that" },
        { 404, "endpoints available that" },
    };
    /* an account and a deployment choose as well: of who chose nothing it is not the fault */
    static const refusal_t choices[] = {
        { 404, "endpoints found matching" },
        { 404, "endpoints available matching" },
        { 404, "data policy" },
        { 401, "provider returned error" },     /* whoever he chose refuses, not OpenRouter */
        { 404, "provider returned error" },
        { 429, "provider returned error" },
        { 404, "providers found" },
        { 404, "allowed providers" },
        { 404, "providers have been ignored" },
        { 404, "routing requirements" },
        { 503, "routing requirements" },
    };

    return is_one_of(e, needs, COUNT(needs)) ||
           (picks_providers && is_one_of(e, choices, COUNT(choices)));
}

/** What a server says of what it lacks, be it a route or a way to read a picture. */
static int is_not_supported(const llm_err_t *e)
{
    static const refusal_t refusals[] = {
        { 500, "not support" }, { 500, "n't support" }, { 500, "unsupported" },
        { 500, "not implemented" }, { 500, "unimplemented" },
    };

    return llmr_sent_status(e) == 501 || is_one_of(e, refusals, COUNT(refusals));
}

/**
 * Servers that run models themselves (llama.cpp, vLLM, Ollama and what is built on them) have a
 * server's error for a request whose picture, tools, parameter or order of messages their model
 * does not take, or whose text is too long for it; others are served.
 */
static int is_callers_content(const llm_err_t *e)
{
    static const refusal_t unread[] = {
        { 500, "jinja exception" }, { 500, "templateerror" }, { 500, "roles must alternate" },
        { 500, "too large to process" }, { 500, "failed to process inputs" },
        /* what the model was made to answer */
        { 500, "error parsing tool call" }, { 500, "failed to parse input at" },
        { 500, "failed to parse tool" }, { 500, "json.exception." },
        { 500, "json schema conversion failed" }, { 500, "unrecognized schema" },
        { 500, "requires --jinja" }, { 500, "completion choice is allowed" },
        { 500, "response_format type must be" }, { 500, "cannot use tools" },
        { 500, "cannot use custom grammar" }, { 500, "content[].type" },
    };
    static const char *const theirs[] = {
        "image", "audio", "video", "picture", "vision", "multimodal", "multi-modal", "modality",
        "modalities", "file", "document", "part", "content type", "content block",
        "param", "parameter", "argument", "tool", "function", "schema", "grammar",
        "response_format", "response format", "role", "chat template", "chat_template",
        "reasoning", "reasoning_effort", "thinking", "logprob", "top_logprob", "logit_bias", "seed",
        "stop", "suffix", "dimension", "encoding_format", "stream", "streaming", NULL };
    /* "operation not supported" is also what a graphics card's driver says of itself */
    static const char *const ours[] = {
        "embedding", "embed", "chat", "completion", "rerank", "endpoint", "method", "route",
        "operation", "cuda", "kernel", "device", "backend", NULL };

    return is_one_of(e, unread, COUNT(unread)) ||
           (e->message != NULL && is_not_supported(e) && names_first(e->message, theirs, ours));
}

int llmr_is_callers(const llm_err_t *e, int picks_providers)
{
    return is_callers_404(e) || is_callers_content(e) || is_callers_choice(e, picks_providers) ||
           llmr_asked_too_much(e);
}

/* -- an operation the model is not for -------------------------------------------------------- */

/** Whether servers refuse so what they have no route for, or what a model cannot do. */
static int may_be_operations(const llm_err_t *e)
{
    static const refusal_t scopes[] = { { 401, "scope" } };     /* a key that may only chat */

    return e->status == 404 || is_one_of(e, scopes, COUNT(scopes)) || is_not_supported(e);
}

/** Whether it is what the model is for; of a wildcard the model that was called says it. */
static int is_own(const llm_try_t *try, const llm_deployment_t *d)
{
    const char *mode = d->mode == NULL && try->price != NULL ? try->price->mode : d->mode;

    return llm_modes[llm_mode_of(mode)].op == try->call->op;
}

unsigned llmr_modes_of(const llm_try_t *try, const llm_deployment_t *d, const llm_err_t *e)
{
    if (!may_be_operations(e) || (e->status >= 500 && is_own(try, d))) {
        return 0;
    }
    return 1u << try->call->dialect->mode | 1u << llm_wire_mode(try);
}
