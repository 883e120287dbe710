/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/dialects.h"
#include "dialect/embeddings/embeddings.h"
#include "dialect/ir/extra_body.h"
#include "dialect/ollama_chat/ollama.h"

/** @file ollama.c @brief POST /api/embed (github.com/ollama/ollama, docs/api.md). */

static const char *const params[] = { "input", "model", "dimensions", "encoding_format", NULL };

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    static const char *const kept[] = { "truncate", "keep_alive", "dimensions", "options", NULL };
    json_object *texts;
    apr_status_t rv = llm_embed_inputs(try, ir, &texts, err);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    out->json = llm_json_new_object(try->pool);
    llm_json_set_str(out->json, "model", try->upstream_model);
    llm_json_set(out->json, "input", llm_json_share(texts));
    for (const char *const *k = kept; *k != NULL; k++) {
        llm_json_copy(out->json, *k, ir, *k);
    }
    llm_extra_body_join(out->json, ir);
    return APR_SUCCESS;
}

static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    json_object *list = llm_json_arr(in, "embeddings");

    *ir = llm_embed_answer(try);
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        llm_embed_add(try, *ir, json_object_array_get_idx(list, i));
    }
    return llm_embed_finish(try, *ir, llm_embed_tokens(in, "prompt_eval_count"), usage, err);
}

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = response,
    .error = llm_ollama_error,
};

const llm_dialect_t llm_dialect_ollama_embeddings = {
    .name = "ollama_embeddings",
    .mode = LLM_MODE_EMBEDDING,
    .framing = LLM_FRAMING_SSE,
    .upstream = &upstream,
};
