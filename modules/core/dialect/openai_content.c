/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file openai_content.c
 * @brief What servers of OpenAI's API add to it, brought back to the canonical form.
 *
 * Two habits matter: reasoning under the name "reasoning", and a content that is a list of parts
 * with "thinking" among them (https://docs.mistral.ai/capabilities/reasoning/).
 */

#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "dialect/answer.h"
#include "dialect/openai_stream.h"

#define MAX_CONTENT (64 * 1024 * 1024)

static void add_parts(llm_buf_t *text, llm_buf_t *thinking, json_object *parts)
{
    for (size_t i = 0; i < json_object_array_length(parts); i++) {
        json_object *part = json_object_array_get_idx(parts, i);
        json_object *inner = llm_json_arr(part, "thinking");
        const char *s = llm_json_str(part, "text");

        if (s != NULL) {
            llm_buf_puts(text, s);
        }
        for (size_t k = 0; inner != NULL && k < json_object_array_length(inner); k++) {
            s = llm_json_str(json_object_array_get_idx(inner, k), "text");
            llm_buf_puts(thinking, s ? s : "");
        }
    }
}

void llm_openai_flatten_content(apr_pool_t *p, json_object *message)
{
    json_object *parts = llm_json_arr(message, "content");
    const char *reasoning = llm_json_str(message, "reasoning");
    llm_buf_t text, thinking;

    if (reasoning != NULL && llm_json_str(message, "reasoning_content") == NULL) {
        llm_json_set_str(message, "reasoning_content", apr_pstrdup(p, reasoning));
        json_object_object_del(message, "reasoning");
    }
    if (parts == NULL) {
        return;
    }
    llm_buf_init(&text, p, 256, MAX_CONTENT);
    llm_buf_init(&thinking, p, 256, MAX_CONTENT);
    add_parts(&text, &thinking, parts);
    if (thinking.n > 0) {
        llm_json_set_strn(message, "reasoning_content", thinking.p, thinking.n);
    }
    llm_json_set_strn(message, "content", text.n > 0 ? text.p : "", text.n);
}

/** Delete members that are null, but for the one named keep. */
static void drop_nulls(apr_pool_t *p, json_object *o, const char *keep)
{
    apr_array_header_t *keys = apr_array_make(p, 4, sizeof(const char *));

    if (o == NULL) {
        return;
    }
    json_object_object_foreach(o, key, v) {
        if (v == NULL && strcmp(key, keep) != 0) {
            APR_ARRAY_PUSH(keys, const char *) = apr_pstrdup(p, key);
        }
    }
    for (int i = 0; i < keys->nelts; i++) {
        json_object_object_del(o, APR_ARRAY_IDX(keys, i, const char *));
    }
}

const char *llm_openai_finish(const char *word)
{
    if (word == NULL) {
        return NULL;
    }
    if (strcmp(word, "function_call") == 0) {
        return "function_call";
    }
    return strcmp(word, "model_length") == 0 ? "length" : llm_finish_reason(word);
}

void llm_openai_tidy_answer(llm_call_t *c, json_object *answer)
{
    json_object *choices = llm_json_arr(answer, "choices");

    drop_nulls(c->pool, answer, "");
    drop_nulls(c->pool, llm_json_obj(answer, "usage"), "");
    for (size_t i = 0; choices != NULL && i < json_object_array_length(choices); i++) {
        json_object *choice = json_object_array_get_idx(choices, i);
        json_object *message = llm_json_obj(choice, "message");

        if (!json_object_is_type(choice, json_type_object)) {
            continue;
        }
        llm_json_set_str(choice, "finish_reason",
                         llm_openai_finish(llm_json_str(choice, "finish_reason")));
        drop_nulls(c->pool, choice, "");
        llm_openai_flatten_content(c->pool, message);
        drop_nulls(c->pool, message, "content");
    }
}
