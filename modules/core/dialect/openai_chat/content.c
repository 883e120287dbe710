/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file content.c
 * @brief What servers of OpenAI's API add to it, brought back to the canonical form.
 *
 * Two habits matter: reasoning under the name "reasoning", and a content that is a list of parts
 * with "thinking" among them (https://docs.mistral.ai/capabilities/reasoning/), or "reasoning" with
 * summaries (https://docs.databricks.com/aws/en/machine-learning/model-serving/query-reason-models)
 */

#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "dialect/ir/answer.h"
#include "dialect/openai_chat/event.h"

#define MAX_CONTENT (64 * 1024 * 1024)

/** The pieces of a thought: a list under one of two names, or a bare text. */
static void add_thought(llm_buf_t *thinking, json_object *part)
{
    json_object *inner = llm_json_arr(part, "thinking");
    const char *s = llm_json_str(part, "thinking");

    inner = inner != NULL ? inner : llm_json_arr(part, "summary");
    llm_buf_puts(thinking, s != NULL ? s : "");
    for (size_t k = 0; inner != NULL && k < json_object_array_length(inner); k++) {
        s = llm_json_str(json_object_array_get_idx(inner, k), "text");
        llm_buf_puts(thinking, s ? s : "");
    }
}

static void add_parts(llm_buf_t *text, llm_buf_t *thinking, json_object *parts)
{
    for (size_t i = 0; i < json_object_array_length(parts); i++) {
        json_object *part = json_object_array_get_idx(parts, i);
        const char *s = llm_json_value_str(part);

        s = s != NULL ? s : llm_json_str(part, "text");
        if (s != NULL) {
            llm_buf_puts(text, s);
        }
        add_thought(thinking, part);
    }
}

/** The texts of a list of thoughts put together; NULL: they say nothing. */
static const char *listed_thoughts(apr_pool_t *p, json_object *list)
{
    static const char *const names[] = { "text", "summary", "content" };
    llm_buf_t b;

    llm_buf_init(&b, p, 0, MAX_CONTENT);
    for (size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *one = json_object_array_get_idx(list, i);
        const char *text = llm_json_value_str(one);

        for (size_t k = 0; text == NULL && k < sizeof(names) / sizeof(names[0]); k++) {
            text = llm_json_str(one, names[k]);
        }
        if (text != NULL) {
            llm_buf_puts(&b, text);
        }
        else {
            add_thought(&b, one);
        }
    }
    return b.n > 0 ? b.p : NULL;
}

/** Thoughts in a member: a text, an object that holds it, or a list. @return NULL: none */
static const char *thoughts_in(apr_pool_t *p, json_object *message, const char *name)
{
    const char *text = llm_json_str(message, name);

    text = text != NULL ? text : llm_json_str(llm_json_obj(message, name), "text");
    text = text != NULL ? text : llm_json_str(llm_json_obj(message, name), "content");
    return text != NULL ? text : listed_thoughts(p, llm_json_arr(message, name));
}

/**
 * Thoughts by the names servers have for them: one that says nothing leaves it to the next. An
 * empty reasoning_content is that of a server which writes its thoughts elsewhere.
 */
static void name_thoughts(apr_pool_t *p, json_object *message)
{
    static const char *const names[] = { "reasoning_content", "reasoning", "reasoning_details" };
    const char *own = llm_json_str(message, names[0]), *text = own;

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]) && (text == NULL || !*text); i++) {
        const char *said = thoughts_in(p, message, names[i]);

        text = said != NULL ? said : text;
    }
    if (text != own) {
        llm_json_set_str(message, names[0], apr_pstrdup(p, text));
    }
    json_object_object_del(message, "reasoning");   /* or nothing a client could read */
}

void llm_openai_flatten_content(apr_pool_t *p, json_object *message)
{
    json_object *parts = llm_json_arr(message, "content");
    const char *lone = llm_json_str(llm_json_obj(message, "content"), "text");
    llm_buf_t text, thinking;

    name_thoughts(p, message);
    if (lone != NULL) {
        llm_json_set_str(message, "content", apr_pstrdup(p, lone));
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

/** Words of this API's servers beside those all upstreams have. */
static const struct {
    const char *word, *reason;
} own_words[] = {
    { "function_call", "function_call" }, { "model_length", "length" },
};

static const char *own_word(const char *word)
{
    for (apr_size_t i = 0; i < sizeof(own_words) / sizeof(own_words[0]); i++) {
        if (strcmp(word, own_words[i].word) == 0) {
            return own_words[i].reason;
        }
    }
    return NULL;
}

const char *llm_openai_finish(const char *word)
{
    const char *own = word != NULL ? own_word(word) : NULL;

    return word == NULL || own != NULL ? own : llm_finish_reason(word);
}

int llm_openai_finish_says_more(const char *word)
{
    return own_word(word) == NULL && llm_finish_says_more(word);
}
