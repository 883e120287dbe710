/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file bedrock.c
 * @brief InvokeModel of Titan's and Cohere's embedding models
 *        (https://docs.aws.amazon.com/bedrock/latest/userguide/titan-embedding-models.html,
 *        https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-embed.html).
 */

#include <string.h>
#include "dialect/ir/answer.h"
#include "dialect/ir/usage.h"
#include "dialect/bedrock_converse/dialect.h"
#include "dialect/dialects.h"
#include "dialect/embeddings/embeddings.h"

static const char *const params[] = { "input", "model", "dimensions", "encoding_format", NULL };

/** A request being built; the texts are at least one. */
typedef struct embed_t {
    llm_try_t *try;
    json_object *ir, *texts, *body;
    llm_err_t **err;
} embed_t;

static apr_status_t refuse(embed_t *e, llm_err_class_e cls, const char *param, const char *message)
{
    *e->err = llm_err_make(e->try->pool, cls, 0, "%s", message);
    (*e->err)->param = param;
    return APR_EGENERAL;
}

/** Titan's models take one input per call: whoever calls takes lists apart. */
static int takes_one(const llm_try_t *try)
{
    return strstr(bedrock_base_model(try->upstream_model), "titan-embed") != NULL;
}

static apr_status_t one_input(embed_t *e, json_object **text)
{
    if (json_object_array_length(e->texts) != 1) {
        return refuse(e, LLM_ERR_BAD_REQUEST, "input",
                      "Titan's embedding models take one input per call");
    }
    *text = json_object_array_get_idx(e->texts, 0);
    return APR_SUCCESS;
}

static apr_status_t titan_1(embed_t *e)
{
    json_object *text = NULL;
    apr_status_t rv = one_input(e, &text);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (llm_json_get(e->ir, "dimensions") != NULL && !e->try->drop_params) {
        return refuse(e, LLM_ERR_UNSUPPORTED_PARAMS, "dimensions",
                      "This model does not support parameters: ['dimensions']. To drop these, set "
                      "drop_params.");
    }
    llm_json_set(e->body, "inputText", llm_json_share(text));
    return APR_SUCCESS;
}

static apr_status_t titan_2(embed_t *e)
{
    json_object *text = NULL;
    apr_status_t rv = one_input(e, &text);

    if (rv == APR_SUCCESS) {
        llm_json_set(e->body, "inputText", llm_json_share(text));
        llm_json_copy(e->body, "dimensions", e->ir, "dimensions");
        llm_json_copy(e->body, "normalize", e->ir, "normalize");
    }
    return rv;
}

/** A data URL is an image, anything else a text. */
static apr_status_t titan_image(embed_t *e)
{
    json_object *text = NULL;
    llm_data_url_t u;
    apr_status_t rv = one_input(e, &text);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (llm_data_url_split(llm_json_value_str(text), e->try->pool, &u) && u.base64) {
        llm_json_set_strn(e->body, "inputImage", u.data, u.n);
    }
    else {
        llm_json_set(e->body, "inputText", llm_json_share(text));
    }
    if (llm_json_get(e->ir, "dimensions") != NULL) {
        llm_json_copy(llm_json_add_object(e->body, "embeddingConfig"), "outputEmbeddingLength",
                      e->ir, "dimensions");
    }
    return APR_SUCCESS;
}

static apr_status_t cohere(embed_t *e)
{
    const char *first = llm_json_value_str(json_object_array_get_idx(e->texts, 0));
    int image = first != NULL && strncmp(first, "data:image/", 11) == 0;

    llm_json_set(e->body, image ? "images" : "texts", llm_json_share(e->texts));
    llm_json_set_str(e->body, "input_type", image ? "image" : "search_document");
    llm_json_copy(e->body, "input_type", e->ir, "input_type");
    llm_json_copy(e->body, "truncate", e->ir, "truncate");
    llm_json_copy(e->body, "output_dimension", e->ir, "dimensions");
    llm_json_copy(e->body, "embedding_types", e->ir, "embedding_types");
    return APR_SUCCESS;
}

/** By a part of the model's name; the more special ones first. */
static const struct {
    const char *part;
    apr_status_t (*build)(embed_t *e);
} models[] = {
    { "titan-embed-image", titan_image },
    { "titan-embed-text-v2", titan_2 },
    { "titan-embed", titan_1 },
    { "cohere.embed", cohere },
};

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    embed_t e = { .try = try, .ir = ir, .err = err };
    const char *model = bedrock_base_model(try->upstream_model);
    apr_status_t rv = llm_embed_inputs(try, ir, &e.texts, err);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    e.body = out->json = llm_json_new_object(try->pool);
    for (apr_size_t i = 0; i < sizeof(models) / sizeof(models[0]); i++) {
        if (strstr(model, models[i].part) != NULL) {
            return models[i].build(&e);
        }
    }
    return refuse(&e, LLM_ERR_BAD_REQUEST, "model",
                  "Embeddings of this Bedrock model are not supported: only Titan's and Cohere's "
                  "are");
}

static void add_all(llm_try_t *try, json_object *answer, json_object *list)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        llm_embed_add(try, answer, json_object_array_get_idx(list, i));
    }
}

/** Bedrock counts for models whose bodies do not (Cohere's), beside the body. */
static apr_int64_t counted_beside(const llm_try_t *try)
{
    const char *n = try->head != NULL
                        ? apr_table_get(try->head, "X-Amzn-Bedrock-Input-Token-Count") : NULL;

    return n != NULL ? llm_usage_count_text(n, strlen(n)) : -1;
}

/** The forms differ enough to be told apart: embedding, embeddings as list or by type. */
static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    json_object *one = llm_json_arr(in, "embedding"), *by_type;
    apr_int64_t tokens = llm_count(in, "inputTextTokenCount", -1);

    *ir = llm_embed_answer(try);
    if (one == NULL) {
        one = llm_json_arr(llm_json_obj(in, "embeddingsByType"), "float");
    }
    by_type = llm_json_obj(in, "embeddings");
    if (one != NULL) {
        llm_embed_add(try, *ir, one);
    }
    else if (by_type != NULL) {
        json_object_object_foreach(by_type, type, list) {
            if (*type != '\0' && json_object_is_type(list, json_type_array)) {
                add_all(try, *ir, list);
            }
        }
    }
    else {
        add_all(try, *ir, llm_json_arr(in, "embeddings"));
    }
    /* one input a call: without tokens of a text it was a picture */
    usage->images = tokens <= 0 && strstr(try->upstream_model, "titan-embed-image") != NULL;
    tokens = tokens <= 0 && !usage->images ? counted_beside(try) : tokens;
    return llm_embed_finish(try, *ir, tokens, usage, err);
}

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = response,
    .error = bedrock_error,
    .one_input = takes_one,
};

const llm_dialect_t llm_dialect_bedrock_embeddings = {
    .name = "bedrock_embeddings",
    .mode = LLM_MODE_EMBEDDING,
    .framing = LLM_FRAMING_SSE,
    .upstream = &upstream,
};
