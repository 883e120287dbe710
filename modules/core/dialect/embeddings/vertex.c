/* SPDX-License-Identifier: Apache-2.0 */
#include "dialect/dialects.h"
#include "dialect/embeddings/embeddings.h"
#include "dialect/ir/extra_body.h"
#include "dialect/gemini/dialect.h"

/**
 * @file vertex.c
 * @brief Text embeddings through :predict
 * (https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api).
 */

static const char *const params[] = { "input", "model", "dimensions", "encoding_format", NULL };

/** The task may be named as LiteLLM, Cohere or the API does. */
static void set_task(json_object *instance, json_object *ir)
{
    llm_json_copy(instance, "task_type", ir, "input_type");
    llm_json_copy(instance, "task_type", ir, "task_type");
    llm_json_copy(instance, "title", ir, "title");
}

static const char *const repeated[] = { "input_type", "task_type", "title", NULL };

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    json_object *texts, *instances, *options;
    apr_status_t rv = llm_embed_inputs(try, ir, &texts, err);

    if (rv == APR_SUCCESS) {
        rv = llm_embed_repeated(try, ir, repeated, err);
    }
    if (rv != APR_SUCCESS) {
        return rv;
    }
    out->json = llm_json_new_object(try->pool);
    instances = llm_json_add_array(out->json, "instances");
    for (apr_size_t i = 0; i < json_object_array_length(texts); i++) {
        json_object *o = llm_json_add_object(instances, NULL);

        llm_json_set(o, "content", llm_json_share(json_object_array_get_idx(texts, i)));
        set_task(o, ir);
    }
    options = llm_json_add_object(out->json, "parameters");
    llm_json_copy(options, "outputDimensionality", ir, "dimensions");
    llm_json_copy(options, "outputDimensionality", ir, "outputDimensionality");
    llm_json_copy(options, "autoTruncate", ir, "auto_truncate");
    llm_json_copy(options, "autoTruncate", ir, "autoTruncate");
    llm_json_copy(out->json, "labels", ir, "labels");
    llm_extra_body_join(out->json, ir);
    return APR_SUCCESS;
}

static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    json_object *list = llm_json_arr(in, "predictions");
    apr_int64_t tokens = -1;

    *ir = llm_embed_answer(try);
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *e = llm_json_obj(json_object_array_get_idx(list, i), "embeddings");
        apr_int64_t n = llm_embed_tokens(llm_json_obj(e, "statistics"), "token_count");

        llm_embed_add(try, *ir, llm_json_get(e, "values"));
        tokens = n < 0 ? tokens : n + (tokens > 0 ? tokens : 0);
    }
    return llm_embed_finish(try, *ir, tokens, usage, err);
}

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = response,
    .error = llm_gemini_error,
};

const llm_dialect_t llm_dialect_vertex_embeddings = {
    .name = "vertex_embeddings",
    .mode = LLM_MODE_EMBEDDING,
    .framing = LLM_FRAMING_SSE,
    .upstream = &upstream,
};
