/* SPDX-License-Identifier: Apache-2.0 */

/** @file turns.c @brief Canonical messages as Converse turns. */

#include <string.h>
#include <apr_strings.h>
#include "dialect/bedrock_converse/dialect.h"
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/thinking/thoughts.h"
#include "dialect/ir/tools/tools.h"

#define EMPTY_TEXT "[no content]"
/* Marks instructions that came after the first turn: the role exists at the top only. */
#define LATE_SYSTEM "[Instruction of the application, not of the user]\n"
#define ID_MAX 64

/** The turn being collected. */
typedef struct turns_t {
    bedrock_req_t *r;
    json_object *out;           /**< "messages" of the body */
    json_object *system;        /**< NULL until there is one */
    json_object *assistant;     /**< content of the open assistant turn, or NULL */
    json_object *calls;         /**< its tool calls: they go last */
    json_object *results;       /**< tool results of the open user turn, or NULL */
    json_object *user;          /**< the rest of the open user turn, or NULL */
    llm_call_ids_t ids;
    int started;                /**< a turn was begun: system messages are late now */
} turns_t;

static json_object *list_of(turns_t *t, json_object **list)
{
    if (*list == NULL) {
        *list = llm_json_new_array(t->r->try->pool);
    }
    return *list;
}

static void append_all(json_object *to, json_object *from)
{
    for (apr_size_t i = 0; from != NULL && i < json_object_array_length(from); i++) {
        json_object_array_add(to, llm_json_share(json_object_array_get_idx(from, i)));
    }
}

static int holds(json_object *list, const char *key)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        if (llm_json_has(json_object_array_get_idx(list, i), key)) {
            return 1;
        }
    }
    return 0;
}

/** The last turn's content when it is the role's: a turn that had nothing to send fell out. */
static json_object *last_of(json_object *out, const char *role)
{
    apr_size_t n = json_object_array_length(out);
    json_object *last = n > 0 ? json_object_array_get_idx(out, n - 1) : NULL;
    const char *had = llm_json_str(last, "role");

    return had != NULL && strcmp(had, role) == 0 ? llm_json_arr(last, "content") : NULL;
}

/** Two lists as one turn; the first leads. An empty turn is not sent. */
static void add_turn(turns_t *t, const char *role, json_object *first, json_object *second)
{
    json_object *turn, *content;
    apr_size_t n = first != NULL ? json_object_array_length(first) : 0;

    n += second != NULL ? json_object_array_length(second) : 0;
    if (n == 0) {
        return;
    }
    content = last_of(t->out, role);
    if (json_object_array_length(t->out) == 0 && strcmp(role, "user") != 0) {
        turn = llm_json_add_object(t->out, NULL);       /* no conversation begins with a model */
        llm_json_set_str(turn, "role", "user");
        llm_json_set_str(llm_json_add_object(llm_json_add_array(turn, "content"), NULL), "text",
                         ".");
    }
    if (content == NULL) {
        turn = llm_json_add_object(t->out, NULL);
        llm_json_set_str(turn, "role", role);
        content = llm_json_add_array(turn, "content");
    }
    append_all(content, first);
    append_all(content, second);
}

/**
 * Results, and what the user says behind them, with the model between: Mistral, Llama and others
 * are refused both in one turn ("Conversation blocks and tool result blocks cannot be provided in
 * the same turn").
 */
static void add_apart(turns_t *t)
{
    json_object *answer = llm_json_new_array(t->r->try->pool);

    llm_json_set_str(llm_json_add_object(answer, NULL), "text", EMPTY_TEXT);
    add_turn(t, "user", t->results, NULL);
    add_turn(t, "assistant", answer, NULL);
    add_turn(t, "user", t->user, NULL);
}

static void flush_user(turns_t *t)
{
    /* documents need a text beside them */
    if (holds(t->user, "document") && !holds(t->user, "text")) {
        llm_json_set_str(llm_json_add_object(t->user, NULL), "text", ".");
    }
    if (t->user != NULL && json_object_array_length(t->user) == 0 && t->results == NULL) {
        llm_json_set_str(llm_json_add_object(t->user, NULL), "text", EMPTY_TEXT);
    }
    if (t->results != NULL && t->user != NULL && json_object_array_length(t->user) > 0 &&
        t->r->family == BEDROCK_OTHER) {
        add_apart(t);
    }
    else if (t->results != NULL || t->user != NULL) {
        add_turn(t, "user", t->results, t->user);
    }
    t->results = t->user = NULL;
}

/** A last assistant text that ends in white space is refused. */
static void trim_last(turns_t *t)
{
    for (apr_size_t i = 0; t->assistant != NULL && i < json_object_array_length(t->assistant);
         i++) {
        json_object *block = json_object_array_get_idx(t->assistant, i);
        const char *text = llm_json_str(block, "text");
        apr_size_t n = text != NULL ? strlen(text) : 0, end = n;

        while (end > 0 && strchr(" \t\r\n\v\f", text[end - 1]) != NULL) {
            end--;
        }
        if (end > 0 && end < n) {
            llm_json_set(block, "text", json_object_new_string_len(text, (int)end));
        }
    }
}

static void flush_assistant(turns_t *t)
{
    if (t->assistant != NULL) {
        /* newer models take a turn of thinking alone for the beginning of their answer */
        if (t->calls == NULL && holds(t->assistant, "reasoningContent") &&
            !holds(t->assistant, "text")) {
            llm_json_set_str(llm_json_add_object(t->assistant, NULL), "text", EMPTY_TEXT);
        }
        add_turn(t, "assistant", t->assistant, t->calls);
    }
    t->assistant = t->calls = NULL;
}

static apr_status_t add_parts(turns_t *t, json_object *content, json_object *message_cache,
                              json_object *list)
{
    llm_content_t it;
    llm_part_t part;

    llm_content_start(&it, content);
    while (llm_content_next(&it, &part)) {
        apr_status_t rv;

        if (part.json == NULL) {
            part.cache_control = message_cache;
        }
        rv = bedrock_part(t->r, &part, list);
        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    return APR_SUCCESS;
}

static apr_status_t on_user(turns_t *t, json_object *m)
{
    flush_assistant(t);
    return add_parts(t, llm_json_get(m, "content"), llm_json_obj(m, "cache_control"),
                     list_of(t, &t->user));
}

static apr_status_t on_system(turns_t *t, json_object *m)
{
    json_object *list, *cache = llm_json_obj(m, "cache_control"), *o;
    llm_content_t it;
    llm_part_t part;

    if (t->started) {
        flush_assistant(t);
    }
    list = list_of(t, t->started ? &t->user : &t->system);
    llm_content_start(&it, llm_json_get(m, "content"));
    while (llm_content_next(&it, &part)) {
        if (part.text == NULL || llm_blank(json_object_get_string(part.text))) {
            continue;
        }
        o = llm_json_add_object(list, NULL);
        if (t->started) {
            llm_json_set_str(o, "text", apr_pstrcat(t->r->try->pool, LATE_SYSTEM,
                                                    json_object_get_string(part.text), NULL));
        }
        else {
            llm_json_set(o, "text", llm_json_share(part.text));
        }
        bedrock_cache_point(t->r, list, part.json != NULL ? part.cache_control : cache);
    }
    return APR_SUCCESS;
}

/** Parts of results are the same blocks, but cachePoints stand behind the result. */
static apr_status_t set_result(turns_t *t, json_object *result, json_object *content,
                               json_object **cache)
{
    json_object *list = llm_json_add_array(result, "content");
    llm_content_t it;
    llm_part_t part;

    llm_content_start(&it, content);
    while (llm_content_next(&it, &part)) {
        apr_status_t rv;

        if (*cache == NULL) {
            *cache = part.cache_control;
        }
        part.cache_control = NULL;
        rv = bedrock_part(t->r, &part, list);
        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    /* a tool may have nothing to say, but its result must */
    if (json_object_array_length(list) == 0) {
        llm_json_set_str(llm_json_add_object(list, NULL), "text", EMPTY_TEXT);
    }
    return APR_SUCCESS;
}

/** Amazon's extension: search results a model may cite. */
static void set_search_results(json_object *result, json_object *found)
{
    json_object *list = llm_json_add_array(result, "content");

    for (apr_size_t i = 0; i < json_object_array_length(found); i++) {
        llm_json_set(llm_json_add_object(list, NULL), "searchResult",
                     llm_json_share(json_object_array_get_idx(found, i)));
    }
    llm_json_set_str(result, "status", "success");
}

static apr_status_t on_tool(turns_t *t, json_object *m)
{
    const char *id = llm_json_str(m, "tool_call_id");
    json_object *result, *cache = llm_json_obj(m, "cache_control");
    json_object *found = llm_json_arr(m, "search_results");
    apr_status_t rv = APR_SUCCESS;

    if (id == NULL || *id == '\0') {
        /* the old function role has no id: its call was sent under the function's name */
        id = llm_json_str(m, "name");
    }
    if (id == NULL || *id == '\0') {
        return bedrock_refuse(t->r, "messages", "A tool message has no tool_call_id");
    }
    flush_assistant(t);
    id = llm_call_ids_result(&t->ids, id);
    if (id == NULL) {
        return APR_SUCCESS;
    }
    list_of(t, &t->results);
    result = llm_json_add_object(llm_json_add_object(t->results, NULL), "toolResult");
    llm_json_set_str(result, "toolUseId", id);
    if (found != NULL && json_object_array_length(found) > 0) {
        set_search_results(result, found);
    }
    else {
        rv = set_result(t, result, llm_json_get(m, "content"), &cache);
    }
    if (rv == APR_SUCCESS && llm_json_bool(m, "is_error", 0)) {
        llm_json_set_str(result, "status", "error");
    }
    bedrock_cache_point(t->r, t->results, cache);
    return rv;
}

/** A thinking block as reasoningContent. */
static void add_thought(turns_t *t, const llm_thought_t *thought)
{
    json_object *o = llm_json_add_object(llm_json_add_object(t->assistant, NULL),
                                         "reasoningContent");

    if (thought->redacted != NULL) {
        llm_json_set(o, "redactedContent", llm_json_share(thought->redacted));
        return;
    }
    o = llm_json_add_object(o, "reasoningText");
    llm_json_set_strn(o, "text", thought->text.p, thought->text.n);
    llm_json_set(o, "signature", llm_json_share(thought->signature));
}

/** Only Claude takes thinking back, and only what it signed. @return whether there was some */
static int add_thinking(turns_t *t, json_object *m)
{
    llm_thoughts_t it;
    llm_thought_t thought;

    llm_thoughts_start(&it, t->r->try->pool, m);
    while (t->r->family == BEDROCK_CLAUDE && llm_thoughts_next(&it, &thought)) {
        add_thought(t, &thought);
    }
    return it.blocks != NULL;
}

static apr_status_t add_said(turns_t *t, json_object *m)
{
    int thought_of = add_thinking(t, m);
    llm_thought_t thought;
    llm_content_t it;
    llm_part_t part;

    llm_content_start(&it, llm_json_get(m, "content"));
    while (llm_content_next(&it, &part)) {
        apr_status_t rv = APR_SUCCESS;

        if (llm_is_thinking(part.type)) {
            if (!thought_of && t->r->family == BEDROCK_CLAUDE &&
                llm_thought_of(part.json, &thought)) {
                add_thought(t, &thought);
            }
            continue;
        }
        if (part.json == NULL) {
            part.cache_control = llm_json_obj(m, "cache_control");
        }
        rv = bedrock_part(t->r, &part, t->assistant);
        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    return APR_SUCCESS;
}

static apr_status_t add_call(turns_t *t, json_object *call, json_object *function)
{
    const char *id = llm_json_str(call, "id"), *name = llm_json_str(function, "name");
    json_object *use;

    if (name == NULL || *name == '\0') {
        return bedrock_refuse(t->r, "messages", "A tool call has no function name");
    }
    if (llm_call_ids_ran_elsewhere(&t->ids, id)) {
        return APR_SUCCESS;
    }
    id = llm_call_ids_call(&t->ids, id != NULL && *id != '\0' ? id : name, function);
    if (id == NULL) {
        return APR_SUCCESS;
    }
    use = llm_json_add_object(llm_json_add_object(list_of(t, &t->calls), NULL), "toolUse");
    llm_json_set_str(use, "toolUseId", id);
    llm_json_set_str(use, "name", llm_tool_name_wire(t->r->try, name));
    llm_json_set(use, "input", llm_json_share(llm_tool_arguments(t->r->try->pool, function)));
    bedrock_cache_point(t->r, t->calls, llm_json_obj(call, "cache_control"));
    return APR_SUCCESS;
}

static apr_status_t on_assistant(turns_t *t, json_object *m)
{
    json_object *calls = llm_json_arr(m, "tool_calls"), *old = llm_json_obj(m, "function_call");
    apr_size_t n = calls != NULL ? json_object_array_length(calls) : 0;
    apr_status_t rv;

    flush_user(t);
    if (t->assistant == NULL) {
        llm_call_ids_turn(&t->ids);
    }
    list_of(t, &t->assistant);
    rv = add_said(t, m);
    for (apr_size_t i = 0; rv == APR_SUCCESS && i < n; i++) {
        json_object *call = json_object_array_get_idx(calls, i);

        rv = add_call(t, call, llm_json_obj(call, "function"));
    }
    if (rv == APR_SUCCESS && old != NULL) {
        rv = add_call(t, NULL, old);
    }
    return rv;
}

static apr_status_t add_message(turns_t *t, json_object *m)
{
    llm_role_e role = llm_role_of(m);

    t->started |= role != LLM_ROLE_SYSTEM && role != LLM_ROLE_UNKNOWN;
    switch (role) {
    case LLM_ROLE_SYSTEM:
        return on_system(t, m);
    case LLM_ROLE_USER:
        return on_user(t, m);
    case LLM_ROLE_ASSISTANT:
        return on_assistant(t, m);
    case LLM_ROLE_TOOL:
        return on_tool(t, m);
    default:
        return bedrock_refuse(t->r, "messages", "A message has no known role");
    }
}

apr_status_t bedrock_turns(bedrock_req_t *r)
{
    json_object *messages = llm_json_arr(r->ir, "messages");
    turns_t t = { .r = r, .ids = { .pool = r->try->pool, .extra = ".:", .max = ID_MAX,
                                   .nine = llm_wants_ids_of_nine(r->try),
                                   .messages = messages } };

    t.out = llm_json_add_array(r->body, "messages");
    for (apr_size_t i = 0; messages != NULL && i < json_object_array_length(messages); i++) {
        apr_status_t rv = add_message(&t, json_object_array_get_idx(messages, i));

        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    flush_user(&t);
    trim_last(&t);
    flush_assistant(&t);
    if (json_object_array_length(t.out) == 0) {
        return bedrock_refuse(r, "messages", "Bedrock needs at least one message that is not a "
                                             "system message");
    }
    if (t.system != NULL && json_object_array_length(t.system) > 0) {
        llm_json_set(r->body, "system", llm_json_share(t.system));
    }
    return APR_SUCCESS;
}
