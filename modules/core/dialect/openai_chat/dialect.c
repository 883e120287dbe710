/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file dialect.c
 * @brief OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat): the
 *        canonical form itself, so bodies need no translation.
 */

#include <stddef.h>
#include "dialect/ir/answer.h"
#include "dialect/dialects.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/openai_chat/event.h"

static void count_executed(llm_usage_t *usage, json_object *answer)
{
    json_object *choices = llm_json_arr(answer, "choices");

    for (apr_size_t i = 0; choices != NULL && i < json_object_array_length(choices); i++) {
        json_object *choice = json_object_array_get_idx(choices, i);

        llm_openai_count_executed(usage, llm_json_obj(choice, "message"), NULL);
    }
}

static apr_status_t mend_answer(llm_try_t *try, json_object *in, json_object **ir,
                                llm_usage_t *usage, llm_err_t **err)
{
    apr_status_t rv = llm_openai_answer(try, &llm_dialect_openai_chat, in, ir, usage, err);
    llm_said_t said;

    if (rv == APR_SUCCESS) {
        rv = llm_openai_mend_answer(try, *ir, err);
    }
    if (rv == APR_SUCCESS) {
        llm_usage_from_json(usage, llm_json_obj(*ir, "usage"));     /* as the client is told */
        count_executed(usage, *ir);
        said = llm_openai_said(*ir);
        llm_usage_thought(usage, &said);
    }
    return rv;
}

static const llm_facts_t facts = {
    .model = "model",
    .stream = "stream",
    .usage = llm_usage_from_fit,
    .answer = llm_openai_chat_shape,
    .answer_passes = llm_openai_answer_passes,
    .chunk = llm_openai_chunk_shape,
    .chunk_passes = llm_openai_chunk_passes,
    .mend = llm_openai_mend_chunk,
    .last_choice = "\"delta\":{}",
    .mend_answer = mend_answer,
};

static const llm_upstream_side_t upstream = {
    .judged_as_sent = 1,
    .response = mend_answer,
    .event = llm_openai_chat_event,
};

static const llm_client_side_t client = {
    .what = "chat completions",
    .path = "/chat/completions",
    .call_type = "acompletion",
    .required = "messages",
    .required_is_list = 1,
    .prompt = "messages",
    .probe = "{\"model\":\"m\",\"max_tokens\":16,"
             "\"messages\":[{\"role\":\"user\",\"content\":\"What's 1+1?\"}]}",
    .has_thoughts = 1,
    .delta = llm_render_chat_chunk,
    .end = llm_openai_end,
    .refuse = llm_openai_refuse,
    .count = llm_usage_rewrite,
    .recount = llm_openai_recount,
};

const llm_dialect_t llm_dialect_openai_chat = {
    .name = "openai_chat",
    .mode = LLM_MODE_CHAT,
    .framing = LLM_FRAMING_SSE,
    .facts = &facts,
    .client = &client,
    .upstream = &upstream,
};
