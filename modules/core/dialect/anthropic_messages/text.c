/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Plain conversations without a tree: texts go from one wire format to the other as they were
 * written, quotes and escapes included. What needs a closer look is left to anthropic_turns.c and
 * anthropic_answer.c (APR_INCOMPLETE), whose results these are the same as.
 */
#include <stdlib.h>
#include <string.h>
#include "base/json/scan.h"
#include "dialect/ir/answer.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/ir/claude.h"
#include "dialect/dialects.h"
#include "dialect/ir/params.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/usage.h"

#define TEXT_BLOCK "{\"type\":\"text\",\"text\":"

/** A request or an answer being written; all members are texts of the scan. */
typedef struct writer_t {
    llm_try_t *try;
    const llm_scan_t *s;
    llm_buf_t *b;
    apr_int64_t limit;          /**< of tokens; 0: not asked for */
    int sampling;               /**< parameters of it seen */
} writer_t;

static void put_value(llm_buf_t *b, const llm_scan_t *s, const llm_member_t *m)
{
    llm_buf_add(b, s->text + m->value, m->value_len);
}

/** Whether m is the plain string text. */
static int equals(const llm_scan_t *s, const llm_member_t *m, const char *text)
{
    apr_size_t n = strlen(text);

    return m != NULL && m->type == LLM_SCAN_STRING && !m->escaped && m->value_len == n + 2 &&
           memcmp(s->text + m->value + 1, text, n) == 0;
}

static int is_absent(const llm_scan_t *s, const char *key)
{
    const llm_member_t *m = llm_scan_find(s, key);

    return m == NULL || m->type == LLM_SCAN_NULL;
}

/* -- the request: messages -------------------------------------------------------------------- */

/** Whether an escaped character may be one that shows nothing: the tree decides then. */
static int is_odd_escape(const char *p)
{
    static const struct {
        long first, last;
    } odd[] = { { 0, 0xff }, { 0x1680, 0x1680 }, { 0x2000, 0x206f }, { 0x3000, 0x3000 },
                { 0xfeff, 0xfeff } };
    char hex[5] = "";
    long code;

    if (p[0] != '\\' || p[1] != 'u') {
        return 0;
    }
    memcpy(hex, p + 2, 4);
    code = strtol(hex, NULL, 16);
    for (apr_size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++) {
        if (code >= odd[i].first && code <= odd[i].last) {
            return 1;
        }
    }
    return 0;
}

/** Whether a string surely holds more than white space, and nothing a parser would change. */
static int is_plain_text(const llm_scan_t *s, const llm_member_t *m)
{
    const char *p, *end;
    apr_size_t n;

    if (m == NULL || m->type != LLM_SCAN_STRING || llm_scan_half_pair(s, m)) {
        return 0;
    }
    p = s->text + m->value + 1;
    end = p + m->value_len - 2;
    for (; p < end; p += n) {
        n = *p == '\\' && strchr("nrtbf", p[1]) != NULL ? 2 : llm_blank_char(p);
        if (n == 0) {
            break;
        }
    }
    return p < end && !is_odd_escape(p);
}

typedef enum turn_e { NO_TURN, SYSTEM, USER, ASSISTANT } turn_e;

static const struct {
    const char *role;
    turn_e turn;
} roles[] = {
    { "user", USER }, { "assistant", ASSISTANT }, { "system", SYSTEM }, { "developer", SYSTEM },
};

static turn_e turn_of(const llm_scan_t *message)
{
    const llm_member_t *m = llm_scan_find(message, "role");

    for (apr_size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (equals(message, m, roles[i].role)) {
            return roles[i].turn;
        }
    }
    return NO_TURN;
}

/** Close the turn before and open the next; "system" stands before all of them. */
static void put_turn(llm_buf_t *b, turn_e before, turn_e turn)
{
    static const char *const begin[] = {
        [USER] = "{\"role\":\"user\",\"content\":[",
        [ASSISTANT] = "{\"role\":\"assistant\",\"content\":[",
    };

    if (turn == SYSTEM) {
        llm_buf_puts(b, ",\"system\":[");
        return;
    }
    llm_buf_puts(b, before == NO_TURN ? ",\"messages\":["
                    : before == SYSTEM ? "],\"messages\":[" : "]},");
    llm_buf_puts(b, begin[turn]);
}

/** Texts of one role that follow each other make one turn. */
static apr_status_t put_messages(writer_t *w, const llm_member_t *messages)
{
    turn_e open = NO_TURN, turn;
    llm_scan_t message;
    unsigned at = 0;
    apr_status_t rv;

    while ((rv = llm_scan_next(&message, w->s, messages, &at)) == APR_SUCCESS) {
        const llm_member_t *content = llm_scan_find(&message, "content");

        turn = turn_of(&message);
        if (turn == NO_TURN || (turn == SYSTEM && open > SYSTEM) ||
            (turn == ASSISTANT && open <= SYSTEM) || message.count != 2 ||
            !is_plain_text(&message, content)) {
            return APR_INCOMPLETE;
        }
        if (turn == open) {
            llm_buf_add(w->b, ",", 1);
        }
        else {
            put_turn(w->b, open, turn);
            open = turn;
        }
        llm_buf_puts(w->b, TEXT_BLOCK);
        put_value(w->b, &message, content);
        llm_buf_add(w->b, "}", 1);
    }
    llm_buf_puts(w->b, "]}]");
    /* an assistant's last text may have to lose the white space at its end */
    return rv == APR_EOF && open == USER ? APR_SUCCESS : APR_INCOMPLETE;
}

/* -- the request: other members --------------------------------------------------------------- */

static apr_status_t put_nothing(writer_t *w, const llm_member_t *m)
{
    (void)w;
    (void)m;
    return APR_SUCCESS;
}

static apr_status_t put_sampling(writer_t *w, const llm_member_t *m)
{
    unsigned takes = llm_claude(w->try);

    if (m->type != LLM_SCAN_NUMBER || !(takes & LLM_CLAUDE_SAMPLING) ||
        ((takes & LLM_CLAUDE_ONE_OF) && w->sampling++ > 0)) {
        return APR_INCOMPLETE;
    }
    llm_buf_add(w->b, ",\"", 2);
    llm_buf_add(w->b, w->s->text + m->key, m->key_len);
    llm_buf_add(w->b, "\":", 2);
    put_value(w->b, w->s, m);
    return APR_SUCCESS;
}

/** Two limits, fractions and limits below one are rare: the tree knows what to make of them. */
static apr_status_t note_limit(writer_t *w, const llm_member_t *m)
{
    const char *text = w->s->text + m->value;

    for (unsigned i = 0; i < m->value_len; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return APR_INCOMPLETE;
        }
    }
    if (w->limit != 0 || m->value_len > 15) {
        return APR_INCOMPLETE;
    }
    w->limit = llm_scan_int(w->s, m, 0);
    return w->limit > 0 ? APR_SUCCESS : APR_INCOMPLETE;
}

static apr_status_t put_user(writer_t *w, const llm_member_t *m)
{
    const char *user = llm_scan_str(w->s, m, w->try->pool);

    if (user == NULL || llm_scan_half_pair(w->s, m)) {
        return APR_INCOMPLETE;
    }
    if (anthropic_is_user_id(user)) {
        llm_buf_puts(w->b, ",\"metadata\":{\"user_id\":");
        put_value(w->b, w->s, m);
        llm_buf_add(w->b, "}", 1);
    }
    return APR_SUCCESS;
}

static const struct {
    const char *name;
    apr_status_t (*put)(writer_t *w, const llm_member_t *m);
} members[] = {
    { "messages", put_messages }, { "model", put_nothing }, { "stream", put_nothing },
    { "stream_options", put_nothing }, { "temperature", put_sampling }, { "top_p", put_sampling },
    { "top_k", put_sampling }, { "max_tokens", note_limit },
    { "max_completion_tokens", note_limit }, { "user", put_user },
};

static apr_status_t put_member(writer_t *w, const llm_member_t *m)
{
    const char *key = w->s->text + m->key;

    for (apr_size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        const char *name = members[i].name;

        if (strlen(name) == m->key_len && memcmp(name, key, m->key_len) == 0) {
            return members[i].put(w, m);
        }
    }
    return APR_INCOMPLETE;
}

/** A member under the rule for all dialects. */
static apr_status_t take_member(writer_t *w, const llm_params_t *ps, const llm_member_t *m)
{
    const char *to;

    switch (llm_params_key(ps, w->s->text + m->key, m->key_len, &to)) {
    case LLM_KEY_STRIP:
        return APR_SUCCESS;
    case LLM_KEY_PASS:
        return m->type == LLM_SCAN_NULL ? APR_SUCCESS : put_member(w, m);
    default:
        return APR_INCOMPLETE;
    }
}

apr_status_t anthropic_request_text(llm_try_t *try, const llm_scan_t *ir, llm_buf_t *out)
{
    const llm_member_t *messages = llm_scan_find(ir, "messages");
    writer_t w = { .try = try, .s = ir, .b = out };
    llm_params_t ps;

    if (messages == NULL || messages->type != LLM_SCAN_ARRAY) {
        return APR_INCOMPLETE;
    }
    llm_params_init(&ps, try, &llm_dialect_anthropic_messages, NULL);
    llm_buf_puts(out, "{\"model\":");
    llm_buf_json_str(out, try->upstream_model);
    for (int i = 0; i < ir->count; i++) {
        if (take_member(&w, &ps, &ir->m[i]) != APR_SUCCESS) {
            return APR_INCOMPLETE;
        }
    }
    llm_buf_puts(out, ",\"max_tokens\":");
    llm_buf_int(out, w.limit > 0 ? w.limit : llm_claude_limit(try));
    llm_buf_puts(out, try->call->stream ? ",\"stream\":true}" : "}");
    llm_notes_make(try);
    return out->overflow ? APR_INCOMPLETE : APR_SUCCESS;
}

/* -- the answer ------------------------------------------------------------------------------- */

/** The text of an answer that has one text and nothing else. */
static int find_text(const llm_scan_t *in, llm_scan_t *block, const llm_member_t **text)
{
    const llm_member_t *content = llm_scan_find(in, "content");
    llm_scan_t more;
    unsigned at = 0;

    if (content == NULL || content->type != LLM_SCAN_ARRAY ||
        llm_scan_next(block, in, content, &at) != APR_SUCCESS ||
        llm_scan_next(&more, in, content, &at) != APR_EOF) {
        return 0;
    }
    *text = llm_scan_find(block, "text");
    return equals(block, llm_scan_find(block, "type"), "text") && *text != NULL &&
           (*text)->type == LLM_SCAN_STRING && (*text)->value_len > 2 &&
           !llm_scan_half_pair(block, *text) && is_absent(block, "citations");
}

static void put_model(writer_t *w, const char *model)
{
    const llm_member_t *m = llm_scan_find(w->s, "model");

    if (model == NULL && m != NULL && m->type == LLM_SCAN_STRING) {
        put_value(w->b, w->s, m);
    }
    else {
        llm_buf_json_str(w->b, model != NULL ? model : w->try->upstream_model);
    }
}

static void put_answer(writer_t *w, const char *model, const llm_scan_t *block,
                       const llm_member_t *text, const char *reason)
{
    llm_buf_t *b = w->b;

    llm_buf_puts(b, "{\"id\":");
    llm_buf_json_str(b, w->try->answer_id);
    llm_buf_puts(b, ",\"object\":\"chat.completion\",\"created\":");
    llm_buf_int(b, apr_time_sec(w->try->call->started));
    llm_buf_puts(b, ",\"model\":");
    put_model(w, model);
    llm_buf_puts(b, ",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":");
    put_value(b, block, text);
    llm_buf_puts(b, "},\"finish_reason\":\"");
    llm_buf_puts(b, llm_finish_reason(reason));
    llm_buf_puts(b, "\"}]");
}

static apr_int64_t count_of(const llm_scan_t *s, const char *key)
{
    apr_int64_t n = llm_scan_int(s, llm_scan_find(s, key), 0);

    return n < 0 ? 0 : n > LLM_COUNT_MAX ? LLM_COUNT_MAX : n;
}

/** @param json the value as it is written */
static int says(const llm_scan_t *s, const char *key, const char *json)
{
    const llm_member_t *m = llm_scan_find(s, key);

    return m != NULL && m->value_len == strlen(json) &&
           memcmp(s->text + m->value, json, m->value_len) == 0;
}

/** Whether a usage has counts as text, or more details than most: those are read in a tree. */
static int is_unusual(const llm_scan_t *usage)
{
    static const char *const counts[] = { "input_tokens", "output_tokens",
                                          "cache_read_input_tokens",
                                          "cache_creation_input_tokens", NULL };
    llm_scan_t written;

    for (const char *const *name = counts; *name != NULL; name++) {
        const llm_member_t *m = llm_scan_find(usage, *name);

        if (m != NULL && m->type == LLM_SCAN_STRING) {
            return 1;
        }
    }
    return !is_absent(usage, "output_tokens_details") || !is_absent(usage, "iterations") ||
           (llm_scan_sub(&written, usage, llm_scan_find(usage, "cache_creation")) == APR_SUCCESS &&
            count_of(&written, "ephemeral_1h_input_tokens") > 0);
}

static apr_status_t read_usage(const llm_try_t *try, const llm_scan_t *in, llm_usage_t *u)
{
    llm_scan_t s, tools;

    if (is_absent(in, "usage")) {
        return APR_SUCCESS;
    }
    if (llm_scan_sub(&s, in, llm_scan_find(in, "usage")) != APR_SUCCESS || is_unusual(&s)) {
        return APR_INCOMPLETE;
    }
    u->cached = count_of(&s, "cache_read_input_tokens");
    u->cache_write = count_of(&s, "cache_creation_input_tokens");
    if (u->cached + u->cache_write > 0 && anthropic_counts_cache_in(try)) {
        return APR_INCOMPLETE;
    }
    u->service = llm_service_of_member(&s, llm_scan_find(&s, "service_tier"));
    u->fast = says(&s, "speed", "\"fast\"");
    u->in_us = says(&s, "inference_geo", "\"us\"");
    if (llm_scan_sub(&tools, &s, llm_scan_find(&s, "server_tool_use")) == APR_SUCCESS) {
        u->searches = count_of(&tools, "web_search_requests");
    }
    u->completion = count_of(&s, "output_tokens");
    u->prompt = count_of(&s, "input_tokens") + u->cached + u->cache_write;
    u->total = u->prompt + u->completion;
    u->known = 1;
    return APR_SUCCESS;
}

apr_status_t anthropic_response_text(llm_try_t *try, const llm_scan_t *in, const char *model,
                                     llm_buf_t *ir, llm_usage_t *usage)
{
    llm_usage_t u = { .upstream_cost = -1 };
    writer_t w = { .try = try, .s = in, .b = ir };
    const char *reason = llm_scan_str(in, llm_scan_find(in, "stop_reason"), try->pool);
    const llm_member_t *text;
    llm_scan_t block;

    if (llm_finish_says_more(reason) || !is_absent(in, "error") ||
        !is_absent(in, "context_management") ||
        !is_absent(in, "container") || !is_absent(in, "stop_sequence") ||
        !find_text(in, &block, &text) || read_usage(try, in, &u) != APR_SUCCESS) {
        return APR_INCOMPLETE;
    }
    put_answer(&w, model, &block, text, reason);
    if (u.known) {
        llm_buf_puts(ir, ",\"usage\":");
        llm_usage_write(ir, &u);
    }
    llm_buf_add(ir, "}", 1);
    if (ir->overflow) {
        return APR_INCOMPLETE;
    }
    try->served_model = llm_scan_str(in, llm_scan_find(in, "model"), try->pool);
    *usage = u;
    return APR_SUCCESS;
}
