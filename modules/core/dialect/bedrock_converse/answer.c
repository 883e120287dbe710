/* SPDX-License-Identifier: Apache-2.0 */

/** @file answer.c @brief Whole Converse answers, usage and errors. */

#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/ir/parts.h"
#include "dialect/bedrock_converse/dialect.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/usage.h"

/** A whole answer being translated. */
typedef struct answer_t {
    llm_try_t *try;
    llm_answer_t a;
    llm_parts_t parts;
    json_object *blocks;        /**< thinking_blocks, or NULL */
    json_object *reasonings, *citations;        /**< as they came, or NULL */
    const char *reasoning;
} answer_t;

/**
 * What is kept for an hour, of what was written to the cache
 * (https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CacheDetail.html).
 */
static apr_int64_t written_for_an_hour(json_object *usage, apr_int64_t written)
{
    json_object *list = llm_json_arr(usage, "cacheDetails");
    apr_int64_t sum = 0;

    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *d = json_object_array_get_idx(list, i);
        const char *ttl = llm_json_str(d, "ttl");

        if (ttl != NULL && strcmp(ttl, "1h") == 0 && sum < written) {
            sum += llm_count(d, "inputTokens", 0);
        }
    }
    return sum < written ? sum : written;
}

/** What is left out, or told as 0, was told by an earlier event of a stream. */
static apr_int64_t or_was(apr_int64_t told, apr_int64_t was)
{
    return told > 0 ? told : was;
}

void bedrock_usage(json_object *usage, json_object *more, llm_usage_t *u)
{
    apr_int64_t plain = u->prompt - u->cached - u->cache_write;

    if (usage == NULL) {
        return;
    }
    u->cached = or_was(llm_count(usage, "cacheReadInputTokens",
                                 llm_count(usage, "cacheReadInputTokenCount", 0)), u->cached);
    u->cache_write = or_was(llm_count(usage, "cacheWriteInputTokens",
                                      llm_count(usage, "cacheWriteInputTokenCount", 0)),
                            u->cache_write);
    u->cache_write_1h = or_was(written_for_an_hour(usage, u->cache_write), u->cache_write_1h);
    u->prompt = or_was(llm_count(usage, "inputTokens", 0), plain) + u->cached + u->cache_write;
    u->completion = or_was(llm_count(usage, "outputTokens", 0), u->completion);
    u->total = or_was(llm_count(usage, "totalTokens", 0), u->prompt + u->completion);
    u->reasoning = or_was(llm_count(llm_json_obj(llm_json_obj(more, "usage"),
                                                 "output_tokens_details"), "thinking_tokens", 0),
                          u->reasoning);
    if (u->reasoning > u->completion) {
        u->reasoning = u->completion;
    }
    u->upstream_cost = -1;
    u->known = 1;
}

static json_object *list_of(answer_t *a, json_object **list)
{
    if (*list == NULL) {
        *list = llm_json_new_array(a->try->pool);
    }
    return *list;
}

static void on_text(answer_t *a, json_object *text, int index)
{
    (void)index;
    llm_parts_text(&a->parts, text);
}

static void on_tool(answer_t *a, json_object *use, int index)
{
    (void)llm_parts_tool(&a->parts, use, "toolUseId", index);
}

static void on_reasoning(answer_t *a, json_object *r, int index)
{
    json_object *text = llm_json_obj(r, "reasoningText"), *b;
    const char *s = llm_json_str(text, "text");

    (void)index;
    a->parts.said.thought = 1;
    a->parts.said.thinking += s != NULL ? strlen(s) : 0;
    json_object_array_add(list_of(a, &a->reasonings), llm_json_share(r));
    if (a->reasoning == NULL) {
        a->reasoning = "";
    }
    if (text != NULL) {
        b = llm_json_add_object(list_of(a, &a->blocks), NULL);
        llm_json_set_str(b, "type", "thinking");
        llm_json_copy(b, "thinking", text, "text");
        llm_json_copy(b, "signature", text, "signature");
        a->reasoning = s == NULL ? a->reasoning : *a->reasoning == '\0' ? s
                     : apr_pstrcat(a->try->pool, a->reasoning, s, NULL);
    }
    else if (llm_json_has(r, "redactedContent")) {
        b = llm_json_add_object(list_of(a, &a->blocks), NULL);
        llm_json_set_str(b, "type", "redacted_thinking");
        llm_json_copy(b, "data", r, "redactedContent");
    }
}

/** Text with citations: the text is part of the answer, its sources stand beside it. */
static void on_citations(answer_t *a, json_object *o, int index)
{
    json_object *texts = llm_json_arr(o, "content");

    json_object_array_add(list_of(a, &a->citations), llm_json_share(o));
    for (apr_size_t i = 0; texts != NULL && i < json_object_array_length(texts); i++) {
        on_text(a, llm_json_get(json_object_array_get_idx(texts, i), "text"), index);
    }
}

static const struct {
    const char *key;
    void (*on)(answer_t *a, json_object *v, int index);
} blocks[] = {
    { "text", on_text }, { "toolUse", on_tool }, { "reasoningContent", on_reasoning },
    { "citationsContent", on_citations },
};

static void set_message(answer_t *a)
{
    json_object *m = a->a.message, *fields;

    llm_parts_set(&a->parts, m);
    llm_json_set_str(m, "reasoning_content", a->reasoning);
    if (a->blocks != NULL) {
        llm_json_set(m, "thinking_blocks", llm_json_share(a->blocks));
    }
    if (a->reasonings == NULL && a->citations == NULL) {
        return;
    }
    fields = llm_json_add_object(m, "provider_specific_fields");
    if (a->reasonings != NULL) {
        llm_json_set(fields, "reasoningContentBlocks", llm_json_share(a->reasonings));
    }
    if (a->citations != NULL) {
        llm_json_set(fields, "citationsContent", llm_json_share(a->citations));
    }
}

/** What it was served as, which may be less than was asked for. */
void bedrock_served(json_object *o, llm_usage_t *u)
{
    const char *latency = llm_json_str(llm_json_obj(o, "performanceConfig"), "latency");
    llm_service_e service = llm_service_of_json(llm_json_obj(o, "serviceTier"), "type");

    u->fast |= latency != NULL && strcmp(latency, "optimized") == 0;
    u->service = service != LLM_SERVICE_UNSAID ? service : u->service;
}

apr_status_t bedrock_response(llm_try_t *try, json_object *in, json_object **ir,
                              llm_usage_t *usage, llm_err_t **err)
{
    json_object *output = llm_json_obj(in, "output");
    json_object *content = llm_json_arr(llm_json_obj(output, "message"), "content");
    answer_t a = { .try = try, .parts = { .try = try } };
    const char *reason, *native = llm_json_str(in, "stopReason");

    if (output == NULL) {
        *err = llm_err_make(try->pool, LLM_ERR_API, 500,
                            "litellm.APIError: the upstream's answer has no output");
        return APR_EGENERAL;
    }
    llm_answer_make(&a.a, try, NULL, NULL);
    for (apr_size_t i = 0; content != NULL && i < json_object_array_length(content); i++) {
        json_object *b = json_object_array_get_idx(content, i);

        for (apr_size_t k = 0; k < sizeof(blocks) / sizeof(blocks[0]); k++) {
            if (llm_json_get(b, blocks[k].key) != NULL) {
                blocks[k].on(&a, llm_json_get(b, blocks[k].key), (int)i);
            }
        }
    }
    set_message(&a);
    bedrock_usage(llm_json_obj(in, "usage"), llm_json_obj(in, "additionalModelResponseFields"),
                  usage);
    llm_usage_thought(usage, &a.parts.said);
    bedrock_served(in, usage);
    reason = llm_finish_reason(native);
    if (llm_parts_structured(&a.parts) && !llm_finish_broke_off(native)) {
        reason = "stop";
    }
    llm_answer_finish(&a.a, reason, usage);
    llm_finish_native(a.a.choice, native);
    llm_json_copy(a.a.ir, "trace", in, "trace");
    llm_json_copy(a.a.ir, "service_tier", llm_json_obj(in, "serviceTier"), "type");
    *ir = a.a.ir;
    return APR_SUCCESS;
}

/** Exceptions of the API, by the first letters of their names without regard to case. */
static const struct {
    const char *name;
    int status;
} exceptions[] = {
    { "throttlingException", 429 }, { "serviceQuotaExceededException", 429 },
    { "modelNotReadyException", 429 }, { "validationException", 400 },
    { "accessDeniedException", 403 }, { "unrecognizedClientException", 401 },
    { "expiredTokenException", 401 }, { "resourceNotFoundException", 404 },
    { "modelTimeoutException", 408 }, { "modelErrorException", 424 },
    { "modelStreamErrorException", 424 }, { "internalServerException", 503 },
    { "serviceUnavailableException", 503 },
};

int bedrock_exception_status(const char *name)
{
    for (apr_size_t i = 0; name != NULL && i < sizeof(exceptions) / sizeof(exceptions[0]); i++) {
        if (strcasecmp(name, exceptions[i].name) == 0) {
            return exceptions[i].status;
        }
    }
    return 0;
}

/** "com.amazon.coral.service#ThrottlingException" and "ThrottlingException:http://..." */
static const char *exception_name(apr_pool_t *p, const char *type)
{
    const char *hash = type != NULL ? strrchr(type, '#') : NULL;

    if (type == NULL) {
        return NULL;
    }
    type = hash != NULL ? hash + 1 : type;
    return apr_pstrmemdup(p, type, strcspn(type, ":"));
}

/** Texts that mean another class than their status does; status 0: it stays. */
static const struct {
    const char *text;
    llm_err_class_e cls;
    int status;
} texts[] = {
    { "too many tokens", LLM_ERR_CONTEXT_WINDOW, 400 },
    { "Too many input tokens", LLM_ERR_CONTEXT_WINDOW, 400 },
    { "expected maxLength:", LLM_ERR_CONTEXT_WINDOW, 400 },
    { "The security token included in the request is invalid", LLM_ERR_AUTHENTICATION, 0 },
    { "AccessDeniedException", LLM_ERR_PERMISSION, 403 },
    { "ThrottlingException", LLM_ERR_RATE_LIMIT, 429 },
    { "throttlingException", LLM_ERR_RATE_LIMIT, 429 },
    { "Could not process image", LLM_ERR_INTERNAL, 0 },
};

/** A refusal of the request quotes it: the name of another exception in it proves nothing. */
static int may_mean(apr_size_t text, const llm_err_t *e)
{
    if (texts[text].cls == LLM_ERR_INTERNAL) {
        return e->status == 500;
    }
    return texts[text].status <= 400 || (e->status != 400 && e->status != 422);
}

/** @return whether a text of the body decided */
static int by_text(const char *raw, llm_err_t *e)
{
    for (apr_size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        if (may_mean(i, e) && strstr(raw, texts[i].text) != NULL) {
            e->cls = texts[i].cls;
            e->status = texts[i].status ? texts[i].status : e->status;
            return 1;
        }
    }
    return 0;
}

void bedrock_error(llm_try_t *try, json_object *body, llm_err_t *e)
{
    const char *message = llm_json_str(body, "message");
    const char *raw = e->message != NULL ? e->message : "";
    int status = bedrock_exception_status(exception_name(try->pool, llm_json_str(body, "__type")));

    if (message == NULL) {
        message = llm_json_str(body, "Message");
    }
    if (status != 0) {
        e->status = status;
        e->cls = llm_err_class_of(status);
    }
    if (!by_text(raw, e) && e->status == 500) {
        e->status = 503;                /* a failure of AWS, not of the model: LiteLLM's view */
        e->cls = LLM_ERR_UNAVAILABLE;
    }
    if (message != NULL && *message != '\0') {
        e->message = apr_pstrdup(try->pool, message);
    }
}
