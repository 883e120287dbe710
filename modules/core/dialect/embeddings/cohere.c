/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/cohere_chat/cohere.h"
#include "dialect/dialects.h"
#include "dialect/embeddings/embeddings.h"
#include "dialect/ir/extra_body.h"

/** @file cohere.c @brief POST /v2/embed (https://docs.cohere.com/reference/embed). */

static const char *const params[] = { "input", "model", "dimensions", "encoding_format", NULL };

/** Images come as data URLs; the API takes either texts or images. */
static int all_images(json_object *texts)
{
    apr_size_t n = json_object_array_length(texts);

    for (apr_size_t i = 0; i < n; i++) {
        const char *s = llm_json_value_str(json_object_array_get_idx(texts, i));

        if (s == NULL || strncmp(s, "data:image/", 11) != 0) {
            return 0;
        }
    }
    return n > 0;
}

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    json_object *texts;
    apr_status_t rv = llm_embed_inputs(try, ir, &texts, err);
    int images;

    if (rv != APR_SUCCESS) {
        return rv;
    }
    images = all_images(texts);
    out->json = llm_json_new_object(try->pool);
    llm_json_set_str(out->json, "model", try->upstream_model);
    llm_json_set(out->json, images ? "images" : "texts", llm_json_share(texts));
    llm_json_set_str(out->json, "input_type", images ? "image" : "search_document");
    llm_json_copy(out->json, "input_type", ir, "input_type");
    /* base64 is made of the numbers here: the API's own form differs */
    llm_json_set_str(llm_json_add_array(out->json, "embedding_types"), NULL, "float");
    llm_json_copy(out->json, "embedding_types", ir, "embedding_types");
    llm_json_copy(out->json, "output_dimension", ir, "dimensions");
    llm_json_copy(out->json, "truncate", ir, "truncate");
    llm_json_copy(out->json, "max_tokens", ir, "max_tokens");
    llm_extra_body_join(out->json, ir);
    return APR_SUCCESS;
}

static void add_all(llm_try_t *try, json_object *answer, json_object *list)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        llm_embed_add(try, answer, json_object_array_get_idx(list, i));
    }
}

static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    json_object *by_type = llm_json_obj(in, "embeddings");
    json_object *units = llm_json_obj(llm_json_obj(in, "meta"), "billed_units");
    apr_int64_t tokens = llm_embed_tokens(units, "input_tokens");
    apr_int64_t images = llm_embed_tokens(units, "images");
    apr_int64_t seen = llm_embed_tokens(units, "image_tokens");

    *ir = llm_embed_answer(try);
    if (by_type != NULL) {
        json_object_object_foreach(by_type, type, list) {
            if (json_object_is_type(list, json_type_array) && *type != '\0') {
                add_all(try, *ir, list);
            }
        }
    }
    else {
        add_all(try, *ir, llm_json_arr(in, "embeddings"));    /* version 1 */
    }
    if (images > 0 || seen > 0) {       /* a picture counts as a token where none are told */
        usage->images = images > 0 ? images : 0;
        usage->image_in = seen > 0 ? seen : images;
        tokens = usage->image_in + (tokens > 0 ? tokens : 0);
    }
    return llm_embed_finish(try, *ir, tokens, usage, err);
}

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = response,
    .error = llm_cohere_error,
};

const llm_dialect_t llm_dialect_cohere_embeddings = {
    .name = "cohere_embeddings",
    .mode = LLM_MODE_EMBEDDING,
    .framing = LLM_FRAMING_SSE,
    .upstream = &upstream,
};
