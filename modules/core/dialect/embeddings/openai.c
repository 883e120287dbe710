/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file openai_embeddings.c
 * @brief OpenAI's embeddings (https://platform.openai.com/docs/api-reference/embeddings),
 *        canonical for their own operation.
 */

#include <stddef.h>
#include "dialect/dialects.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/openai_chat/event.h"

static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
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

static const llm_facts_t facts = {
    .answer = llm_openai_vectors_shape,
    .answer_passes = llm_openai_some_passes,
};

static const llm_upstream_side_t upstream = {
    .canonical = 1,
    .response = response,
};

const llm_dialect_t llm_dialect_openai_embeddings = {
    .name = "openai_embeddings",
    .framing = LLM_FRAMING_SSE,
    .facts = &facts,
    .upstream = &upstream,
};
