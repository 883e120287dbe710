/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/dialects.h"
#include "dialect/embeddings/embeddings.h"
#include "dialect/gemini/dialect.h"

/**
 * @file gemini.c
 * @brief batchEmbedContents (https://ai.google.dev/api/embeddings): one content per input; a
 *        nested list is one content of several parts.
 */

static const char *const params[] = { "input", "model", "dimensions", "encoding_format", NULL };

static int is_media(const char *s)
{
    return strncmp(s, "data:", 5) == 0 || strncmp(s, "gs://", 5) == 0 ||
           strncmp(s, "files/", 6) == 0;
}

static apr_status_t refuse(llm_gemini_req_t *r)
{
    *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0,
                           "'input' must hold strings, file parts, or lists of them");
    (*r->err)->param = "input";
    return APR_EGENERAL;
}

static apr_status_t add_part(llm_gemini_req_t *r, json_object *parts, json_object *element)
{
    const char *text = llm_json_value_str(element);
    json_object *file = llm_json_obj(element, "file");
    const char *ref = llm_json_str(file, "file_id");

    if (text != NULL && !is_media(text)) {
        llm_json_set(llm_json_add_object(parts, NULL), "text", llm_json_share(element));
        return APR_SUCCESS;
    }
    if (text != NULL) {
        return llm_gemini_media(r, parts, text, NULL, NULL);
    }
    if (file == NULL) {
        return refuse(r);
    }
    ref = ref != NULL ? ref : llm_json_str(file, "file_data");
    return llm_gemini_media(r, parts, ref, llm_json_str(file, "format"), NULL);
}

static void set_options(json_object *to, json_object *ir)
{
    llm_json_copy(to, "outputDimensionality", ir, "dimensions");
    llm_json_copy(to, "outputDimensionality", ir, "outputDimensionality");
    llm_json_copy(to, "taskType", ir, "task_type");
    llm_json_copy(to, "taskType", ir, "taskType");
    llm_json_copy(to, "title", ir, "title");
}

static const char *const repeated[] = { "dimensions", "outputDimensionality", "task_type",
                                        "taskType", "title", NULL };

static apr_status_t add_request(llm_gemini_req_t *r, json_object *requests, json_object *element)
{
    json_object *o = llm_json_add_object(requests, NULL);
    json_object *parts;
    apr_status_t rv = APR_SUCCESS;

    llm_json_set_str(o, "model", apr_pstrcat(r->try->pool, "models/", r->model, NULL));
    parts = llm_json_add_array(llm_json_add_object(o, "content"), "parts");
    set_options(o, r->ir);
    if (!json_object_is_type(element, json_type_array)) {
        return add_part(r, parts, element);
    }
    if (json_object_array_length(element) == 0) {
        return refuse(r);
    }
    for (apr_size_t i = 0; rv == APR_SUCCESS && i < json_object_array_length(element); i++) {
        rv = add_part(r, parts, json_object_array_get_idx(element, i));
    }
    return rv;
}

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    llm_gemini_req_t r = { .try = try, .ir = ir, .err = err };
    json_object *input = llm_json_get(ir, "input"), *requests;
    apr_status_t rv = llm_embed_repeated(try, ir, repeated, err);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    llm_embed_note_format(try, ir);
    r.model = try->upstream_model != NULL ? try->upstream_model : "";
    r.body = out->json = llm_json_new_object(try->pool);
    requests = llm_json_add_array(r.body, "requests");
    if (json_object_is_type(input, json_type_string)) {
        return add_request(&r, requests, input);
    }
    if (!json_object_is_type(input, json_type_array) || json_object_array_length(input) == 0) {
        return refuse(&r);
    }
    for (apr_size_t i = 0; rv == APR_SUCCESS && i < json_object_array_length(input); i++) {
        rv = add_request(&r, requests, json_object_array_get_idx(input, i));
    }
    return rv;
}

static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    json_object *list = llm_json_arr(in, "embeddings");
    json_object *meta = llm_json_obj(in, "usageMetadata"), *parts;

    *ir = llm_embed_answer(try);
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        llm_embed_add(try, *ir, llm_json_get(json_object_array_get_idx(list, i), "values"));
    }
    if (list == NULL) {
        llm_embed_add(try, *ir, llm_json_get(llm_json_obj(in, "embedding"), "values"));
    }
    parts = llm_json_arr(meta, llm_json_has(meta, "promptTokenDetails") ? "promptTokenDetails"
                                                                        : "promptTokensDetails");
    usage->audio_in = llm_gemini_modality(parts, "AUDIO");
    usage->image_in = llm_gemini_modality(parts, "IMAGE");
    usage->video_in = llm_gemini_modality(parts, "VIDEO");
    return llm_embed_finish(try, *ir, llm_embed_tokens(meta, "promptTokenCount"), usage, err);
}

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = response,
    .error = llm_gemini_error,
};

const llm_dialect_t llm_dialect_gemini_embeddings = {
    .name = "gemini_embeddings",
    .mode = LLM_MODE_EMBEDDING,
    .framing = LLM_FRAMING_SSE,
    .upstream = &upstream,
};
