/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/json/json.h"
#include "store/record/content.h"

#define MASK     "REDACTED_BY_LITELM"
#define REDACTED "redacted-by-litellm"

typedef struct writer_t {
    llm_buf_t b;
    apr_size_t max_chars;
} writer_t;

/* -- texts ------------------------------------------------------------------------------------ */

static int begins_char(char c)
{
    return ((unsigned char)c & 0xc0) != 0x80;
}

static apr_size_t count_chars(const char *s, apr_size_t n)
{
    apr_size_t count = 0;

    for (apr_size_t i = 0; i < n; i++) {
        count += (apr_size_t)begins_char(s[i]);
    }
    return count;
}

/** @return where the character of this number begins */
static apr_size_t place_of(const char *s, apr_size_t n, apr_size_t number)
{
    for (apr_size_t i = 0; i < n; i++) {
        if (begins_char(s[i]) && number-- == 0) {
            return i;
        }
    }
    return n;
}

/** Without NUL characters: a jsonb column takes none. */
static void put_string(llm_buf_t *b, const char *s, apr_size_t n)
{
    char *clean;
    apr_size_t kept = 0;

    if (memchr(s, '\0', n) == NULL) {
        llm_buf_json_strn(b, s, n);
        return;
    }
    clean = apr_palloc(b->pool, n);
    for (apr_size_t i = 0; i < n; i++) {
        if (s[i] != '\0') {
            clean[kept++] = s[i];
        }
    }
    llm_buf_json_strn(b, clean, kept);
}

static void put_text(writer_t *w, const char *s, apr_size_t n)
{
    apr_size_t chars = n > w->max_chars ? count_chars(s, n) : 0;
    apr_size_t head = w->max_chars * 35 / 100, tail = w->max_chars * 65 / 100, at, from;
    llm_buf_t cut;

    if (chars <= w->max_chars) {
        put_string(&w->b, s, n);
        return;
    }
    at = place_of(s, n, head);
    from = place_of(s, n, chars - tail);
    llm_buf_init(&cut, w->b.pool, at + (n - from) + 256, n + 256);
    llm_buf_add(&cut, s, at);
    llm_buf_printf(&cut, "... (litellm_truncated skipped %" APR_SIZE_T_FMT " chars. "
                   "MAX_STRING_LENGTH_PROMPT_IN_DB sets how many are kept.) ...",
                   chars - head - tail);
    llm_buf_add(&cut, s + from, n - from);
    put_string(&w->b, cut.p, cut.n);
}

/* -- members ---------------------------------------------------------------------------------- */

static int is_one_of(const char *s, apr_size_t n, const char *const *names)
{
    for (; *names != NULL; names++) {
        if (strlen(*names) == n && strncasecmp(*names, s, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Whether a word of the name, between "_" and "-", speaks of a credential and none of a cost. */
static int names_credential(const char *key)
{
    static const char *const secret[] = {
        "password", "secret", "key", "token", "auth", "authorization", "cookie", "credential",
        "credentials", "access", "private", "certificate", "fingerprint", "tenancy", "apikey", NULL
    };
    static const char *const price[] = { "cost", NULL };
    int found = 0;

    for (;;) {
        apr_size_t n = strcspn(key, "_-");

        if (is_one_of(key, n, price)) {
            return 0;
        }
        found = found || is_one_of(key, n, secret);
        if (key[n] == '\0') {
            return found;
        }
        key += n + 1;
    }
}

static int is_text(json_object *o, const char *key, const char *const *values)
{
    const char *v = llm_json_str(o, key);

    return v != NULL && is_one_of(v, strlen(v), values);
}

/** What goes into or comes out of a tool is not searched for credentials. */
static int is_of_a_tool(json_object *parent, const char *key)
{
    static const char *const any[] = { "arguments", "logprobs", NULL };
    static const char *const out[] = { "content", "output", NULL };
    static const char *const uses[] = { "tool_use", "server_tool_use", "mcp_tool_use", NULL };
    static const char *const results[] = { "tool_result", "mcp_tool_result",
                                           "function_call_output", NULL };
    static const char *const role[] = { "tool", NULL };

    if (is_one_of(key, strlen(key), any)) {
        return 1;
    }
    if (strcmp(key, "input") == 0) {
        return is_text(parent, "type", uses);
    }
    return is_one_of(key, strlen(key), out) &&
           (is_text(parent, "type", results) || is_text(parent, "role", role));
}

static void put_value(writer_t *w, json_object *o, int masks);

static void put_object(writer_t *w, json_object *o, int masks)
{
    int count = 0;

    llm_buf_add(&w->b, "{", 1);
    json_object_object_foreach(o, key, v) {
        if (strcmp(key, "secret_fields") == 0) {
            continue;
        }
        llm_buf_add(&w->b, ",", count++ ? 1 : 0);
        llm_buf_json_str(&w->b, key);
        llm_buf_add(&w->b, ":", 1);
        if (masks && json_object_is_type(v, json_type_string) && names_credential(key)) {
            llm_buf_json_str(&w->b, MASK);
        }
        else {
            put_value(w, v, masks && !is_of_a_tool(o, key));
        }
    }
    llm_buf_add(&w->b, "}", 1);
}

/** As deep as the parser lets a text be nested. */
static void put_value(writer_t *w, json_object *o, int masks)
{
    if (w->b.overflow) {
        return;
    }
    if (o == NULL) {
        llm_buf_puts(&w->b, "null");
        return;
    }
    if (json_object_is_type(o, json_type_object)) {
        put_object(w, o, masks);
    }
    else if (json_object_is_type(o, json_type_array)) {
        llm_buf_add(&w->b, "[", 1);
        for (size_t i = 0; i < json_object_array_length(o); i++) {
            llm_buf_add(&w->b, ",", i ? 1 : 0);
            put_value(w, json_object_array_get_idx(o, i), masks);
        }
        llm_buf_add(&w->b, "]", 1);
    }
    else if (json_object_is_type(o, json_type_string)) {
        put_text(w, json_object_get_string(o), (apr_size_t)json_object_get_string_len(o));
    }
    else {
        llm_json_write(&w->b, o);
    }
}

const char *llm_spend_content_mark(apr_pool_t *p, apr_size_t bytes)
{
    return apr_psprintf(p, "{\"litellm_truncated\":\"%" APR_SIZE_T_FMT " bytes are not kept\"}",
                        bytes);
}

const char *llm_spend_content(apr_pool_t *p, json_object *o, apr_size_t max_chars)
{
    writer_t w = { .max_chars = max_chars };
    apr_size_t n = 0;

    if (o == NULL) {
        return "{}";
    }
    llm_buf_init(&w.b, p, 1024, LLM_SPEND_CONTENT_MAX);
    put_value(&w, o, 1);
    if (!w.b.overflow) {
        return w.b.p;
    }
    llm_json_text(p, o, &n);
    return llm_spend_content_mark(p, n);
}

/* -- without what was said -------------------------------------------------------------------- */

static void redact_member(json_object *o, const char *key)
{
    if (llm_json_get(o, key) != NULL) {
        llm_json_set_str(o, key, REDACTED);
    }
}

static void redact_message(json_object *m)
{
    json_object *calls = llm_json_arr(m, "tool_calls");

    redact_member(m, "content");
    redact_member(m, "reasoning_content");
    redact_member(m, "thinking_blocks");
    redact_member(m, "audio");
    for (size_t i = 0; calls != NULL && i < json_object_array_length(calls); i++) {
        json_object *f = llm_json_obj(json_object_array_get_idx(calls, i), "function");

        if (f != NULL) {
            redact_member(f, "arguments");
        }
    }
}

void llm_spend_redact_request(json_object *body)
{
    json_object *messages = llm_json_add_array(body, "messages"), *m = json_object_new_object();

    llm_json_set_str(m, "role", "user");
    llm_json_set_str(m, "content", REDACTED);
    json_object_array_add(messages, m);
    llm_json_set_str(body, "prompt", "");
    llm_json_set_str(body, "input", "");
}

void llm_spend_redact_answer(json_object *answer)
{
    json_object *choices = llm_json_arr(answer, "choices");

    for (size_t i = 0; choices != NULL && i < json_object_array_length(choices); i++) {
        json_object *choice = json_object_array_get_idx(choices, i);
        json_object *message = llm_json_obj(choice, "message");

        if (message != NULL) {
            redact_message(message);
        }
        else if (json_object_is_type(choice, json_type_object)) {
            redact_member(choice, "text");
        }
    }
    if (llm_json_has(answer, "data")) {
        llm_json_add_array(answer, "data");     /* embeddings */
    }
}
