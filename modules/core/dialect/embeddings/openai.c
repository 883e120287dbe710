/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file openai.c
 * @brief OpenAI's embeddings (https://platform.openai.com/docs/api-reference/embeddings): the
 *        canonical form of vectors.
 */

#include <string.h>
#include "dialect/dialects.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/openai_chat/event.h"

static apr_status_t mend_answer(llm_try_t *try, json_object *in, json_object **ir,
                                llm_usage_t *usage, llm_err_t **err)
{
    apr_status_t rv = llm_openai_answer(try, &llm_dialect_openai_embeddings, in, ir, usage, err);

    if (rv == APR_SUCCESS) {
        rv = llm_openai_mend_vectors(try, *ir, err);
    }
    if (rv == APR_SUCCESS) {
        llm_usage_from_json(usage, llm_json_obj(*ir, "usage"));     /* as the client is told */
    }
    return rv;
}

/* -- for clients ------------------------------------------------------------------------------ */

static int is_member(const llm_scan_t *s, const llm_member_t *m, const char *name)
{
    return m->key_len == strlen(name) && memcmp(s->text + m->key, name, m->key_len) == 0;
}

/** What a provider says beside the two counts vectors have stays: details, a cost. */
static void put_other_count(llm_buf_t *b, const llm_scan_t *told, const llm_member_t *m)
{
    if (is_member(told, m, "prompt_tokens") || is_member(told, m, "total_tokens") ||
        is_member(told, m, "completion_tokens")) {
        return;
    }
    llm_buf_puts(b, ",\"");
    llm_buf_add(b, told->text + m->key, m->key_len);
    llm_buf_puts(b, "\":");
    llm_buf_add(b, told->text + m->value, m->value_len);
}

static void count(llm_buf_t *b, const llm_usage_t *u, const llm_scan_t *told)
{
    llm_buf_puts(b, "{\"prompt_tokens\":");
    llm_buf_int(b, u->prompt);
    llm_buf_puts(b, ",\"total_tokens\":");
    llm_buf_int(b, u->total);
    for (int i = 0; told != NULL && i < told->count; i++) {
        put_other_count(b, told, &told->m[i]);
    }
    llm_buf_add(b, "}", 1);
}

static void recount(json_object *answer, const llm_usage_t *u, int anew)
{
    json_object *usage;

    (void)anew;
    json_object_object_del(answer, "usage");
    usage = llm_json_add_object(answer, "usage");
    llm_json_set_int(usage, "prompt_tokens", u->prompt);
    llm_json_set_int(usage, "total_tokens", u->total);
}

static const llm_client_side_t client = {
    .what = "embeddings",
    .path = "/embeddings",
    .call_type = "aembedding",
    .required = "input",
    .probe = "{\"model\":\"m\",\"input\":[\"test from llm gateway\"]}",
    .refuse = llm_openai_refuse,
    .count = count,
    .recount = recount,
};

static const llm_facts_t facts = {
    .model = "model",
    .stream = "stream",
    .usage = llm_usage_from_fit,
    .answer = llm_openai_vectors_shape,
    .answer_passes = llm_openai_some_passes,
    .mend_answer = mend_answer,
};

static const llm_upstream_side_t upstream = {
    .judged_as_sent = 1,
    .response = mend_answer,
};

const llm_dialect_t llm_dialect_openai_embeddings = {
    .name = "openai_embeddings",
    .mode = LLM_MODE_EMBEDDING,
    .framing = LLM_FRAMING_SSE,
    .facts = &facts,
    .client = &client,
    .upstream = &upstream,
};
