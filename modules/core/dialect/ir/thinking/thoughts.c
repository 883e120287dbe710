/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/content.h"
#include "dialect/ir/thinking/thoughts.h"

#define TEXT_MAX (32 * 1024 * 1024)
/** Bytes of text per token, about, in prose. */
#define TOKEN_BYTES 4

int llm_is_thinking(const char *type)
{
    return type != NULL &&
           (strcmp(type, "thinking") == 0 || strcmp(type, "redacted_thinking") == 0);
}

static json_object *full_string(json_object *o, const char *key)
{
    json_object *v = llm_json_get(o, key);

    return json_object_is_type(v, json_type_string) && json_object_get_string_len(v) > 0 ? v
                                                                                         : NULL;
}

static llm_str_t str_of(json_object *v)
{
    llm_str_t s = { "", 0 };

    if (json_object_is_type(v, json_type_string)) {
        s.p = json_object_get_string(v);
        s.n = (apr_size_t)json_object_get_string_len(v);
    }
    return s;
}

/** A block in OpenAI's extended form, or in Converse's. @return whether it is thinking at all */
static int read_block(json_object *b, llm_thought_t *t)
{
    json_object *text = llm_json_obj(b, "reasoningText");
    const char *type = llm_json_str(b, "type");

    memset(t, 0, sizeof(*t));
    if (type == NULL) {
        t->redacted = full_string(b, "redactedContent");
        t->text = str_of(llm_json_get(text, "text"));
        t->signature = full_string(text, "signature");
        return t->redacted != NULL || text != NULL;
    }
    if (!llm_is_thinking(type)) {
        return 0;
    }
    if (*type == 'r') {
        t->redacted = full_string(b, "data");
        return t->redacted != NULL;
    }
    t->text = str_of(llm_json_get(b, "thinking"));
    t->signature = full_string(b, "signature");
    return 1;
}

int llm_thought_of(json_object *block, llm_thought_t *out)
{
    return read_block(block, out) && (out->redacted != NULL || out->signature != NULL);
}

/** Gemini signs as well: its calls and answers carry the marks. */
static int is_geminis(json_object *m)
{
    json_object *calls = llm_json_arr(m, "tool_calls");

    if (llm_json_has(llm_json_obj(m, "provider_specific_fields"), "thought_signatures")) {
        return 1;
    }
    for (apr_size_t i = 0; calls != NULL && i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);
        const char *id = llm_json_str(call, "id");

        if ((id != NULL && strstr(id, "__thought__") != NULL) ||
            llm_json_has(llm_json_obj(call, "provider_specific_fields"), "thought_signature")) {
            return 1;
        }
    }
    return 0;
}

void llm_thoughts_start(llm_thoughts_t *it, apr_pool_t *p, json_object *message)
{
    json_object *fields = llm_json_obj(message, "provider_specific_fields");

    memset(it, 0, sizeof(*it));
    it->blocks = llm_json_arr(message, "thinking_blocks");
    if (it->blocks == NULL) {
        it->blocks = llm_json_arr(fields, "thinking_blocks");
    }
    if (it->blocks == NULL) {
        it->blocks = llm_json_arr(fields, "reasoningContentBlocks");
    }
    if (it->blocks != NULL && is_geminis(message)) {
        it->blocks = NULL;
    }
    llm_buf_init(&it->joined, p, 0, TEXT_MAX);
}

/** A piece behind others: they are one text, which the last one signs. */
static void join(llm_thoughts_t *it, llm_thought_t *t)
{
    if (t->text.n > 0 && t->signature != NULL) {
        llm_buf_reset(&it->joined);     /* whole by itself: what stood before was never signed */
        return;
    }
    llm_buf_add(&it->joined, t->text.p, t->text.n);
    if (it->joined.n > 0) {
        t->text = (llm_str_t){ it->joined.p, it->joined.n };
    }
}

int llm_thoughts_next(llm_thoughts_t *it, llm_thought_t *out)
{
    int fresh = 1;

    while (it->blocks != NULL && it->next < json_object_array_length(it->blocks)) {
        if (fresh) {
            llm_buf_reset(&it->joined);
            fresh = 0;
        }
        if (!read_block(json_object_array_get_idx(it->blocks, it->next++), out)) {
            continue;
        }
        if (out->redacted != NULL) {
            return 1;
        }
        join(it, out);
        if (out->signature != NULL && !it->joined.overflow) {
            return 1;
        }
    }
    return 0;
}

/** Whether a message brings thinking Claude takes back, wherever it is. */
static int has_thought(apr_pool_t *p, json_object *message)
{
    llm_thoughts_t it;
    llm_thought_t thought;
    llm_content_t content;
    llm_part_t part;

    llm_thoughts_start(&it, p, message);
    if (llm_thoughts_next(&it, &thought)) {
        return 1;
    }
    llm_content_start(&content, llm_json_get(message, "content"));
    while (llm_content_next(&content, &part)) {
        if (part.json != NULL && llm_thought_of(part.json, &thought)) {
            return 1;
        }
    }
    return 0;
}

int llm_thoughts_missing(apr_pool_t *p, json_object *messages)
{
    apr_size_t n = messages != NULL ? json_object_array_length(messages) : 0, last = n;

    while (n > 0) {
        json_object *m = json_object_array_get_idx(messages, --n);
        llm_role_e role = llm_role_of(m);

        if (role == LLM_ROLE_ASSISTANT) {
            return last > n + 1 && !has_thought(p, m);
        }
        if (role != LLM_ROLE_TOOL) {
            return 0;
        }
    }
    return 0;
}

static apr_int64_t tokens_of(apr_size_t bytes)
{
    return (apr_int64_t)((bytes + TOKEN_BYTES - 1) / TOKEN_BYTES);
}

void llm_usage_thought(llm_usage_t *u, const llm_said_t *said)
{
    apr_int64_t n;

    if (!said->thought || !u->known || u->reasoning > 0) {
        return;
    }
    n = said->thinking > 0 ? tokens_of(said->thinking) : u->completion - tokens_of(said->other);
    n = n < 1 ? 1 : n;
    u->reasoning = n < u->completion ? n : u->completion;
}
