/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_base64.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/embeddings/embeddings.h"

#define MAX_DIMENSIONS 65536
#define MAX_INPUTS     2048     /* as many as OpenAI takes */
#define MAX_REPEATED   1024     /* bytes of a member that goes with each of many inputs */

/** llm_try_t.notes of these dialects. */
typedef struct notes_t {
    int base64;
} notes_t;

void llm_embed_note_format(llm_try_t *try, json_object *ir)
{
    const char *format = llm_json_str(ir, "encoding_format");
    notes_t *notes = apr_pcalloc(try->pool, sizeof(*notes));

    notes->base64 = format != NULL && strcmp(format, "base64") == 0;
    try->notes = notes;
}

static apr_status_t refuse(llm_try_t *try, const char *why, llm_err_t **err)
{
    *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0, "%s", why);
    (*err)->param = "input";
    return APR_EGENERAL;
}

apr_status_t llm_embed_inputs(llm_try_t *try, json_object *ir, json_object **texts,
                              llm_err_t **err)
{
    json_object *input = llm_json_get(ir, "input");

    llm_embed_note_format(try, ir);
    *texts = llm_json_new_array(try->pool);
    if (json_object_is_type(input, json_type_string)) {
        llm_json_set(*texts, NULL, llm_json_share(input));
        return APR_SUCCESS;
    }
    if (!json_object_is_type(input, json_type_array) || json_object_array_length(input) == 0) {
        return refuse(try, "'input' must be a string or a non-empty array of strings", err);
    }
    for (apr_size_t i = 0; i < json_object_array_length(input); i++) {
        json_object *text = json_object_array_get_idx(input, i);

        if (!json_object_is_type(text, json_type_string)) {
            return refuse(try, "'input' must hold strings: this model takes no token arrays", err);
        }
        llm_json_set(*texts, NULL, llm_json_share(text));
    }
    return APR_SUCCESS;
}

apr_status_t llm_embed_repeated(llm_try_t *try, json_object *ir, const char *const *names,
                                llm_err_t **err)
{
    json_object *input = llm_json_arr(ir, "input");

    if (input == NULL || json_object_array_length(input) < 2) {
        return APR_SUCCESS;
    }
    if (json_object_array_length(input) > MAX_INPUTS) {
        return refuse(try, "'input' holds more than 2048 texts", err);
    }
    for (; *names != NULL; names++) {
        if (llm_json_size(llm_json_get(ir, *names)) > MAX_REPEATED) {
            *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0, "'%s' is too long for what goes "
                                "with each of many inputs: at most %d bytes", *names,
                                MAX_REPEATED);
            (*err)->param = *names;
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

apr_int64_t llm_embed_tokens(json_object *o, const char *key)
{
    return llm_count(o, key, -1);
}

json_object *llm_embed_answer(llm_try_t *try)
{
    json_object *o = llm_json_new_object(try->pool);

    llm_json_set_str(o, "object", "list");
    llm_json_add_array(o, "data");
    llm_json_set_str(o, "model", try->upstream_model);
    return o;
}

/** The bytes OpenAI's clients decode: float32, little-endian whatever this machine is. */
static const char *encode(apr_pool_t *p, json_object *values)
{
    apr_size_t n = json_object_array_length(values);
    unsigned char *bytes = apr_palloc(p, 4 * n + 1);
    char *out = apr_palloc(p, (apr_size_t)apr_base64_encode_len((int)(4 * n)));

    for (apr_size_t i = 0; i < n; i++) {
        float f = (float)json_object_get_double(json_object_array_get_idx(values, i));
        apr_uint32_t bits;

        memcpy(&bits, &f, sizeof(bits));
        for (int k = 0; k < 4; k++) {
            bytes[4 * i + (apr_size_t)k] = (unsigned char)(bits >> (8 * k));
        }
    }
    apr_base64_encode_binary(out, bytes, (int)(4 * n));
    return out;
}

void llm_embed_add(llm_try_t *try, json_object *answer, json_object *values)
{
    const notes_t *notes = try->notes;
    json_object *data = llm_json_arr(answer, "data");
    json_object *o;

    if (!json_object_is_type(values, json_type_array) ||
        json_object_array_length(values) > MAX_DIMENSIONS) {
        return;
    }
    o = llm_json_add_object(data, NULL);
    llm_json_set_str(o, "object", "embedding");
    llm_json_set_int(o, "index", (apr_int64_t)json_object_array_length(data) - 1);
    if (notes != NULL && notes->base64) {
        llm_json_set_str(o, "embedding", encode(try->pool, values));
    }
    else {
        llm_json_set(o, "embedding", llm_json_share(values));
    }
}

apr_status_t llm_embed_finish(llm_try_t *try, json_object *answer, apr_int64_t tokens,
                              llm_usage_t *usage, llm_err_t **err)
{
    json_object *u;

    if (json_object_array_length(llm_json_arr(answer, "data")) == 0) {
        *err = llm_err_make(try->pool, LLM_ERR_INTERNAL, 0,
                            "the upstream's answer has no embeddings");
        return APR_EGENERAL;
    }
    if (tokens <= 0) {
        return APR_SUCCESS;     /* no text has none: what the ledger counts is told instead */
    }
    usage->known = 1;
    usage->prompt = usage->total = tokens;
    usage->completion = 0;
    u = llm_json_add_object(answer, "usage");
    llm_json_set_int(u, "prompt_tokens", tokens);
    llm_json_set_int(u, "total_tokens", tokens);
    return APR_SUCCESS;
}
