/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/gemini/dialect.h"

/** @file answer.c @brief Whole answers and errors. */

static int add_calls(llm_try_t *try, json_object *candidate, json_object *message)
{
    json_object *parts = llm_json_arr(llm_json_obj(candidate, "content"), "parts");
    json_object *list = NULL;
    llm_gemini_call_t call;
    int n = 0;

    for (apr_size_t i = 0; parts != NULL && i < json_object_array_length(parts); i++) {
        json_object *o, *f;

        if (!llm_gemini_more_calls(try, n) ||
            !llm_gemini_call(try, json_object_array_get_idx(parts, i), try->pool, &call)) {
            continue;
        }
        list = list != NULL ? list : llm_json_add_array(message, "tool_calls");
        o = llm_json_add_object(list, NULL);
        llm_json_set_int(o, "index", n++);
        llm_json_set_str(o, "id", call.id);
        llm_json_set_str(o, "type", "function");
        f = llm_json_add_object(o, "function");
        llm_json_set_str(f, "name", call.name);
        llm_json_set_str(f, "arguments", call.arguments);
        if (call.signature != NULL) {
            llm_json_set_str(llm_json_add_object(o, "provider_specific_fields"),
                             "thought_signature", call.signature);
        }
    }
    return n;
}

/** A string, or an explicit null. */
static void set_text(json_object *o, const char *key, const char *text)
{
    llm_json_set(o, key, text != NULL ? json_object_new_string(text) : NULL);
}

/** @return bytes of the thoughts in it */
static apr_size_t fill_choice(llm_try_t *try, json_object *candidate, json_object *choice,
                              json_object *message)
{
    const char *reason = llm_json_str(candidate, "finishReason");
    llm_gemini_parts_t parts = { NULL, NULL, NULL };
    int calls = 0;

    if (llm_gemini_is_flagged(reason)) {
        set_text(message, "content", NULL);
    }
    else {
        llm_gemini_read_parts(try, candidate, try->pool, &parts);
        set_text(message, "content", parts.content);
        llm_json_set_str(message, "reasoning_content", parts.reasoning);
        calls = add_calls(try, candidate, message);
        json_object_object_foreach(parts.extra, key, val) {
            llm_json_set(message, key, llm_json_share(val));
        }
    }
    llm_gemini_logprobs(candidate, choice);
    llm_json_set_str(choice, "finish_reason", llm_gemini_finish(reason, calls));
    llm_gemini_finish_fields(candidate, choice, 1);
    return parts.reasoning != NULL ? strlen(parts.reasoning) : 0;
}

/** The choice of candidate i; llm_answer_make() made the first one. */
static apr_size_t add_choice(llm_try_t *try, llm_answer_t *a, json_object *candidate, apr_size_t i)
{
    if (i > 0) {
        a->choice = llm_json_add_object(llm_json_arr(a->ir, "choices"), NULL);
        a->message = llm_json_add_object(a->choice, "message");
        llm_json_set_str(a->message, "role", "assistant");
    }
    llm_json_set_int(a->choice, "index", llm_json_int(candidate, "index", (apr_int64_t)i));
    return fill_choice(try, candidate, a->choice, a->message);
}

/** Modalities llm_usage_t has no member for. */
static void add_modalities(json_object *usage, const char *details, json_object *list)
{
    static const char *const known[][2] = {
        { "IMAGE", "image_tokens" }, { "VIDEO", "video_tokens" },
    };
    json_object *o = llm_json_obj(usage, details);

    for (apr_size_t i = 0; o != NULL && list != NULL && i < json_object_array_length(list); i++) {
        json_object *d = json_object_array_get_idx(list, i);
        const char *m = llm_json_str(d, "modality");
        apr_int64_t n = llm_count(d, "tokenCount", 0);

        for (int k = 0; m != NULL && k < 2; k++) {
            if (strcasecmp(m, known[k][0]) == 0) {
                apr_int64_t text = llm_json_int(o, "text_tokens", 0);

                llm_json_set_int(o, known[k][1], n + llm_count(o, known[k][1], 0));
                llm_json_set_int(o, "text_tokens", text > n ? text - n : 0);
            }
        }
    }
}

static void set_usage(json_object *ir, json_object *in, const llm_usage_t *u)
{
    json_object *m = llm_json_obj(in, "usageMetadata"), *usage;

    if (!u->known) {
        return;
    }
    usage = llm_usage_json(u);
    llm_json_set(ir, "usage", usage);
    add_modalities(usage, "prompt_tokens_details", llm_json_arr(m, "promptTokensDetails"));
    add_modalities(usage, "completion_tokens_details", llm_json_arr(m, "candidatesTokensDetails"));
}

/** "gemini-2.5-flash@001" names a revision no client asked for. */
static const char *served_model(llm_try_t *try, json_object *in)
{
    const char *v = llm_json_str(in, "modelVersion");

    return v != NULL && *v != '\0' ? apr_pstrmemdup(try->pool, v, strcspn(v, "@")) : NULL;
}

/** Candidates with a text or an end; an answer with neither is none. */
static int has_candidates(json_object *list)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *candidate = json_object_array_get_idx(list, i);

        if (llm_json_str(candidate, "finishReason") != NULL ||
            llm_json_arr(llm_json_obj(candidate, "content"), "parts") != NULL) {
            return 1;
        }
    }
    return 0;
}

apr_status_t llm_gemini_response(llm_try_t *try, json_object *in, json_object **ir,
                                 llm_usage_t *usage, llm_err_t **err)
{
    json_object *list = llm_json_arr(in, "candidates");
    apr_size_t n = list != NULL ? json_object_array_length(list) : 0, thoughts = 0;
    const char *id = llm_json_str(in, "responseId");
    llm_answer_t a;

    if (llm_gemini_block_reason(in) != NULL) {
        n = 0;
    }
    else if (!has_candidates(list)) {
        *err = llm_err_make(try->pool, LLM_ERR_INTERNAL, 0,
                            "the upstream's answer has neither candidates nor a block reason");
        return APR_EGENERAL;
    }
    llm_answer_make(&a, try, id != NULL && *id != '\0' ? id : NULL, served_model(try, in));
    for (apr_size_t i = 0; i < n; i++) {
        json_object *candidate = json_object_array_get_idx(list, i);

        thoughts += add_choice(try, &a, candidate, i);
        llm_gemini_metadata(candidate, a.ir, 1);
    }
    if (n == 0) {
        set_text(a.message, "content", NULL);
        llm_json_set_str(a.choice, "finish_reason", "content_filter");
        llm_gemini_block_fields(in, a.choice);
    }
    llm_gemini_usage(in, usage);
    llm_usage_thoughts(usage, thoughts);
    set_usage(a.ir, in, usage);
    *ir = a.ir;
    return APR_SUCCESS;
}

/**
 * A key that is wrong or has expired: the reason of google.rpc.ErrorInfo says so, or how the text
 * begins. Further on it quotes the request.
 */
static int is_about_key(json_object *error)
{
    static const char begins[] = "API key ";
    const char *text = llm_json_str(error, "message");
    json_object *details = llm_json_arr(error, "details");

    for (apr_size_t i = 0; details != NULL && i < json_object_array_length(details); i++) {
        const char *reason = llm_json_str(json_object_array_get_idx(details, i), "reason");

        if (reason != NULL && strcmp(reason, "API_KEY_INVALID") == 0) {
            return 1;
        }
    }
    return text != NULL && strncasecmp(text, begins, sizeof(begins) - 1) == 0;
}

void llm_gemini_error(llm_try_t *try, json_object *body, llm_err_t *e)
{
    json_object *error;
    const char *text;

    if (json_object_is_type(body, json_type_array)) {       /* streams that fail at once */
        body = json_object_array_get_idx(body, 0);
    }
    error = llm_json_obj(body, "error");
    text = llm_json_str(error, "message");
    if (text != NULL) {
        e->message = apr_pstrdup(try->pool, text);
    }
    if (e->status == 502) {
        e->status = 500;                /* what LiteLLM's clients know */
        e->cls = LLM_ERR_CONNECTION;
    }
    if (e->status >= 500 && llm_json_int(error, "code", 0) == 429) {
        e->status = 429;
        e->cls = LLM_ERR_RATE_LIMIT;
    }
    if (e->status == 503 && text != NULL && strstr(text, "model is overloaded") != NULL) {
        e->status = 500;                /* as for every other overloaded model */
        e->cls = LLM_ERR_INTERNAL;
    }
    if (e->status == 400 && is_about_key(error)) {
        e->status = 401;                /* Google answers 400 to a wrong key */
        e->cls = LLM_ERR_AUTHENTICATION;
    }
}
