/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "llm_config.h"
#include "dialect/ir/content.h"
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/ir/claude.h"
#include "dialect/ir/claude_betas.h"
#include "dialect/dialects.h"
#include "dialect/ir/extra_body.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"


static int listed(const char *list, const char *name, apr_size_t n)
{
    while (list != NULL && *list != '\0') {
        apr_size_t m = strcspn(list, LLM_BETA_SEP);

        if (m == n && memcmp(list, name, n) == 0) {
            return 1;
        }
        list += m;
        list += strspn(list, LLM_BETA_SEP);
    }
    return 0;
}

void anthropic_beta_add(apr_table_t *headers, const char *features)
{
    features += strspn(features, LLM_BETA_SEP);
    while (*features != '\0') {
        apr_size_t n = strcspn(features, LLM_BETA_SEP);

        if (!listed(apr_table_get(headers, ANTHROPIC_BETA), features, n)) {
            apr_pool_t *p = apr_table_elts(headers)->pool;

            apr_table_merge(headers, ANTHROPIC_BETA, apr_pstrmemdup(p, features, n));
        }
        features += n;
        features += strspn(features, LLM_BETA_SEP);
    }
}

/** A request being built. */
typedef struct request_t {
    llm_try_t *try;
    json_object *ir, *body;
    apr_table_t *headers;
} request_t;

/** Claude's stop sequences must not be white space only: those are left out when dropping. */
static void put_stop(request_t *r, json_object *v)
{
    json_object *list;

    if (json_object_is_type(v, json_type_string)) {
        if (!(r->try->drop_params && llm_blank(json_object_get_string(v)))) {
            json_object_array_add(llm_json_add_array(r->body, "stop_sequences"),
                                  llm_json_share(v));
        }
        return;
    }
    if (!json_object_is_type(v, json_type_array)) {
        return;
    }
    list = llm_json_new_array(r->try->pool);
    for (apr_size_t i = 0; i < json_object_array_length(v); i++) {
        json_object *s = json_object_array_get_idx(v, i);

        if (!(r->try->drop_params && llm_blank(llm_json_value_str(s)))) {
            json_object_array_add(list, llm_json_share(s));
        }
    }
    if (json_object_array_length(list) > 0) {
        llm_json_set(r->body, "stop_sequences", llm_json_share(list));
    }
}

/** The two tiers Claude has; OpenAI's others have no counterpart. */
static void put_tier(request_t *r, json_object *v)
{
    const char *tier = llm_json_value_str(v);

    if (tier != NULL && (strcmp(tier, "auto") == 0 || strcmp(tier, "standard_only") == 0)) {
        llm_json_set(r->body, "service_tier", llm_json_share(v));
    }
    else if (tier != NULL && strcmp(tier, "default") == 0) {
        llm_json_set_str(r->body, "service_tier", "standard_only");
    }
}

static void put_speed(request_t *r, json_object *v)
{
    const char *speed = llm_json_value_str(v);

    llm_json_set(r->body, "speed", llm_json_share(v));
    if (speed != NULL && strcmp(speed, "fast") == 0) {
        anthropic_beta_add(r->headers, "fast-mode-2026-02-01");
    }
}

static void note_edit(request_t *r, const char *type)
{
    anthropic_beta_add(r->headers, type != NULL && strncmp(type, "compact", 7) == 0
                                       ? "compact-2026-01-12" : "context-management-2025-06-27");
}

/** One entry of OpenAI's list as Claude's edit. */
static void add_edit(json_object *edits, json_object *entry)
{
    json_object *edit = llm_json_add_object(edits, NULL), *at;

    llm_json_set_str(edit, "type", "compact_20260112");
    at = llm_json_get(entry, "compact_threshold");
    if (at != NULL) {
        json_object *trigger = llm_json_add_object(edit, "trigger");

        llm_json_set_str(trigger, "type", "input_tokens");
        llm_json_set_int(trigger, "value", json_object_get_int64(at));
    }
    json_object_object_foreach(entry, key, value) {
        if (strcmp(key, "type") != 0 && strcmp(key, "compact_threshold") != 0) {
            llm_json_set(edit, key, llm_json_share(value));
        }
    }
}

/** Claude's object of edits, or OpenAI's list of compactions. */
static void put_context(request_t *r, json_object *v)
{
    json_object *edits = llm_json_arr(v, "edits");

    if (edits != NULL) {
        llm_json_set(r->body, "context_management", llm_json_share(v));
        for (apr_size_t i = 0; i < json_object_array_length(edits); i++) {
            note_edit(r, llm_json_str(json_object_array_get_idx(edits, i), "type"));
        }
        return;
    }
    for (apr_size_t i = 0; json_object_is_type(v, json_type_array) &&
                           i < json_object_array_length(v); i++) {
        json_object *entry = json_object_array_get_idx(v, i);
        const char *type = llm_json_str(entry, "type");

        if (type == NULL || strcmp(type, "compaction") != 0) {
            continue;
        }
        if (edits == NULL) {
            edits = llm_json_add_array(llm_json_add_object(r->body, "context_management"),
                                       "edits");
        }
        add_edit(edits, entry);
        note_edit(r, type);
    }
}

/** Claude's own member; what the messages say goes first. */
static void put_system(request_t *r, json_object *v)
{
    if (!llm_json_has(r->body, "system")) {
        llm_json_set(r->body, "system", llm_json_share(v));
    }
}

static void put_container(request_t *r, json_object *v)
{
    llm_json_set(r->body, "container", llm_json_share(v));
    if (llm_json_arr(v, "skills") != NULL) {
        anthropic_beta_add(r->headers, "skills-2025-10-02");
    }
}

/** 7 or more digits, spaces, brackets and hyphens, perhaps behind a plus. */
static int is_phone(const char *s)
{
    apr_size_t n;

    s += *s == '+';
    n = strspn(s, "0123456789 \t()-");
    return n >= 7 && s[n] == '\0';
}

static int is_email(const char *s)
{
    const char *at = strchr(s, '@'), *dot = strrchr(s, '.');

    return at != NULL && at > s && dot != NULL && dot > at + 1 && strlen(dot) > 2 &&
           s[strcspn(s, " \t\r\n")] == '\0';
}

int anthropic_is_user_id(const char *id)
{
    return *id != '\0' && !is_email(id) && !is_phone(id);
}

static void put_user_id(request_t *r, const char *id)
{
    if (id != NULL && anthropic_is_user_id(id)) {
        json_object *m = llm_json_obj(r->body, "metadata");

        if (m == NULL) {
            m = llm_json_add_object(r->body, "metadata");
        }
        llm_json_set_str(m, "user_id", id);
    }
}

static void put_user(request_t *r, json_object *v)
{
    if (llm_json_obj(r->body, "metadata") == NULL) {
        put_user_id(r, llm_json_value_str(v));
    }
}

static void put_metadata(request_t *r, json_object *v)
{
    put_user_id(r, llm_json_str(v, "user_id"));
}

/** Of the headers a client asks for, only the features are this dialect's matter. */
static void put_headers(request_t *r, json_object *v)
{
    if (!json_object_is_type(v, json_type_object)) {
        return;
    }
    json_object_object_foreach(v, key, value) {
        const char *s = llm_json_value_str(value);

        if (s != NULL && strcasecmp(key, ANTHROPIC_BETA) == 0 &&
            s[strcspn(s, "\r\n")] == '\0') {
            anthropic_beta_add(r->headers, s);
        }
    }
}

/** Members that do not go as they are; all others do (top_k, cache_control, inference_geo ...). */
static const struct {
    const char *name;
    void (*put)(request_t *r, json_object *v);   /**< NULL: not sent */
} members[] = {
    { "stop", put_stop }, { "user", put_user }, { "metadata", put_metadata },
    { "service_tier", put_tier }, { "speed", put_speed }, { "context_management", put_context },
    { "container", put_container }, { "extra_headers", put_headers },
    { "extra_body", NULL }, { "system", put_system },
};

static void put_member(request_t *r, const char *name, json_object *v)
{
    if (llm_params_read_elsewhere(name)) {
        return;
    }
    for (apr_size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        if (strcmp(name, members[i].name) == 0) {
            if (members[i].put != NULL && v != NULL) {
                members[i].put(r, v);
            }
            return;
        }
    }
    llm_json_set(r->body, name, llm_json_share(v));
}

/** Claude insists on a limit. */
static void put_limit(request_t *r, const llm_thinking_t *t)
{
    apr_int64_t n = llm_max_tokens(r->ir);

    if (n == 0) {
        n = t->max_tokens;
    }
    llm_json_set_int(r->body, "max_tokens", n > 0 ? n : llm_claude_limit(r->try));
}

/** output_config.effort beside what the client put there. */
static void put_effort(request_t *r, const char *effort)
{
    json_object *old = llm_json_obj(r->body, "output_config"), *to;

    if (effort != NULL && llm_json_str(old, "effort") == NULL) {
        to = json_object_new_object();
        llm_json_set_str(to, "effort", effort);
        if (old != NULL) {
            json_object_object_foreach(old, key, value) {
                llm_json_set(to, key, llm_json_share(value));
            }
        }
        llm_json_set(r->body, "output_config", to);
    }
    else if (llm_json_str(old, "effort") != NULL &&
             !(llm_claude(r->try) & LLM_CLAUDE_ADAPTIVE)) {
        anthropic_beta_add(r->headers, "effort-2025-11-24");
    }
}

static void put_thinking(request_t *r, const llm_thinking_t *t)
{
    if (t->thinking != NULL) {
        llm_json_set(r->body, "thinking", llm_json_share(t->thinking));
    }
    put_effort(r, t->effort);
    put_limit(r, t);
}

/** What a body may name: a header has an end. */
#define BETAS_MAX 64
#define BETA_LENGTH_MAX 1024

static void add_beta(request_t *r, json_object *v)
{
    const char *s = llm_json_value_str(v);

    if (s != NULL && strlen(s) <= BETA_LENGTH_MAX && s[strcspn(s, "\r\n")] == '\0') {
        anthropic_beta_add(r->headers, s);
    }
}

/** The header as a member, which the API has not: a host then filters it like the header. */
static void move_betas(request_t *r)
{
    json_object *v = llm_json_get(r->body, "anthropic_beta");
    int is_list = json_object_is_type(v, json_type_array);
    apr_size_t n = is_list ? json_object_array_length(v) : 0;

    add_beta(r, v);
    for (apr_size_t i = 0; i < n && i < BETAS_MAX; i++) {
        add_beta(r, json_object_array_get_idx(v, i));
    }
    json_object_object_del(r->body, "anthropic_beta");
}

apr_status_t anthropic_request(llm_try_t *try, const anthropic_host_t *host, json_object *ir,
                               llm_msg_t *out, llm_err_t **err)
{
    static const llm_name_rule_t names = { 128, 0 };
    request_t r = { .try = try, .ir = ir };
    llm_thinking_t thinking;
    apr_status_t rv;

    if (out->headers == NULL) {
        out->headers = apr_table_make(try->pool, 2);
    }
    r.headers = out->headers;
    r.body = out->json = llm_json_new_object(try->pool);
    llm_notes_make(try);
    rv = llm_thinking_read(try, ir, &thinking, err);
    rv = rv == APR_SUCCESS ? llm_sampling_check(try, ir, err) : rv;
    if (rv == APR_SUCCESS && thinking.thinks) {
        rv = llm_sampling_beside_thinking(try, ir, err);
    }
    if (rv != APR_SUCCESS) {
        return rv;
    }
    llm_tool_names_note(try, llm_json_arr(ir, "tools"), &names);
    llm_tools_wrapped_note(try, ir);
    llm_json_set_str(r.body, "model", try->upstream_model);
    rv = anthropic_turns(try, llm_json_arr(ir, "messages"), r.body, r.headers, err);
    if (rv != APR_SUCCESS) {
        return rv;
    }
    json_object_object_foreach(ir, key, value) {
        put_member(&r, key, value);
    }
    put_thinking(&r, &thinking);
    if (try->call->stream) {
        llm_json_set_bool(r.body, "stream", 1);
    }
    rv = anthropic_tools(try, host, ir, thinking.thinks, r.body, r.headers, err);
    if (rv == APR_SUCCESS) {
        llm_extra_body_join(r.body, ir);
        move_betas(&r);
    }
    return rv;
}

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    static const anthropic_host_t host = { LLM_CLAUDE_SCHEMA, NULL };

    return anthropic_request(try, &host, ir, out, err);
}

static const char *const params[] = {
    "model", "messages", "stream", "stream_options", "stop", "temperature", "top_p", "max_tokens",
    "max_completion_tokens", "tools", "tool_choice", "extra_headers", "parallel_tool_calls",
    "response_format", "user", "metadata", "web_search_options", "speed", "context_management",
    "cache_control", "thinking", "reasoning_effort", "service_tier", NULL
};

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = anthropic_response,
    .event = anthropic_event,
    .error = anthropic_error,
    .wants_bytes = llm_wants_http_bytes,
    .request_text = anthropic_request_text,
    .response_text = anthropic_response_text,
};

const llm_dialect_t llm_dialect_anthropic_messages = {
    .name = "anthropic_messages",
    .mode = LLM_MODE_CHAT,
    .framing = LLM_FRAMING_SSE,
    .upstream = &upstream,
};
