/* SPDX-License-Identifier: Apache-2.0 */
#include "dialect/ollama_chat/ollama.h"

/**
 * @file logprobs.c
 * @brief How likely each token was: a list of OpenAI's form, of which what is empty is missing
 *        (https://docs.ollama.com/api/chat, "logprobs").
 */

static json_object *add_token(json_object *list, json_object *from)
{
    json_object *to = llm_json_add_object(list, NULL);
    const char *token = llm_json_str(from, "token");
    json_object *logprob = llm_json_get(from, "logprob");

    llm_json_set_str(to, "token", token != NULL ? token : "");
    if (json_object_is_type(logprob, json_type_double)) {
        llm_json_set(to, "logprob", llm_json_share(logprob));   /* in the digits it came in */
    }
    else {
        llm_json_set_dbl(to, "logprob", llm_json_dbl(from, "logprob", 0));
    }
    llm_json_set(to, "bytes", llm_json_share(llm_json_arr(from, "bytes")));
    return to;
}

json_object *llm_ollama_logprobs(json_object *line)
{
    json_object *from = llm_json_arr(line, "logprobs"), *out, *list;

    if (from == NULL || json_object_array_length(from) == 0) {
        return NULL;
    }
    out = json_object_new_object();
    list = llm_json_add_array(out, "content");
    llm_json_set(out, "refusal", NULL);
    for (size_t i = 0; i < json_object_array_length(from); i++) {
        json_object *one = json_object_array_get_idx(from, i);
        json_object *tops = llm_json_arr(one, "top_logprobs");
        json_object *to = llm_json_add_array(add_token(list, one), "top_logprobs");

        for (size_t k = 0; tops != NULL && k < json_object_array_length(tops); k++) {
            add_token(to, json_object_array_get_idx(tops, k));
        }
    }
    return out;
}
