/* SPDX-License-Identifier: Apache-2.0 */
#include "dialect/ir/text_logprobs.h"

/** Offsets count characters: a byte that goes on with one is none. */
static apr_size_t characters_of(json_object *token)
{
    const char *text = llm_json_value_str(token);
    apr_size_t n = 0;

    for (; text != NULL && *text != '\0'; text++) {
        n += ((unsigned char)*text & 0xc0) != 0x80;
    }
    return n;
}

static void add_likely(json_object *to, json_object *one)
{
    const char *token = llm_json_str(one, "token");

    if (token != NULL && !llm_json_has(to, token)) {
        llm_json_copy(to, token, one, "logprob");
    }
}

/** The likeliest tokens of a place; the one that stands there is among them. */
static json_object *likeliest(json_object *one)
{
    json_object *list = llm_json_arr(one, "top_logprobs"), *out = json_object_new_object();

    for (size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        add_likely(out, json_object_array_get_idx(list, i));
    }
    add_likely(out, one);
    return out;
}

json_object *llm_text_logprobs(json_object *chat, apr_size_t *at)
{
    json_object *list = llm_json_arr(chat, "content"), *out, *tokens, *values, *tops, *offsets;

    if (list == NULL) {
        return NULL;
    }
    out = json_object_new_object();
    tokens = llm_json_add_array(out, "tokens");
    values = llm_json_add_array(out, "token_logprobs");
    tops = llm_json_add_array(out, "top_logprobs");
    offsets = llm_json_add_array(out, "text_offset");
    for (size_t i = 0; i < json_object_array_length(list); i++) {
        json_object *one = json_object_array_get_idx(list, i);

        json_object_array_add(tokens, llm_json_share(llm_json_get(one, "token")));
        json_object_array_add(values, llm_json_share(llm_json_get(one, "logprob")));
        json_object_array_add(tops, likeliest(one));
        json_object_array_add(offsets, json_object_new_int64((apr_int64_t)*at));
        *at += characters_of(llm_json_get(one, "token"));
    }
    return out;
}
