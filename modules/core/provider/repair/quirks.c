/* SPDX-License-Identifier: Apache-2.0 */

/** @file quirks.c @brief Repairs of canonical bodies that several upstreams need. */

#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/find.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "dialect/ir/schema/root.h"
#include "dialect/ir/tools/wrapped.h"
#include "provider/repair/history.h"
#include "provider/providers.h"

#define MAX_CONTENT (64 * 1024 * 1024)

const llm_quirk_t llm_quirks_common[] = {
    LLM_QUIRKS_COMMON,
    LLM_QUIRKS_SERIES,
    { NULL, NULL, NULL }
};

int llm_cannot_reason(const llm_try_t *try)
{
    return !(llm_try_flags(try) & (LLM_MODEL_REASONING | LLM_MODEL_ADAPTIVE_THINKING));
}

int llm_unlisted_to_reason(const llm_try_t *try)
{
    return llm_try_known(try) && llm_cannot_reason(try) && !llm_is_gpt_oss(try) &&
           !llm_is_o_series(try) && !llm_is_gpt5_series(try);
}

int llm_known_not_to_reason(const llm_try_t *try)
{
    /* the map forgets it of some hosts' rows for models that do wherever they run */
    return llm_unlisted_to_reason(try) && !llm_is_of_reasoning_family(try) &&
           !(llm_try_flags(try) & LLM_PRICE_ROUTER);
}

int llm_known_without_tools(const llm_try_t *try)
{
    return (llm_try_flags(try) & LLM_MODEL_NO_TOOLS) != 0;
}

/** What a trigger wants to be found in a history, LLM_HISTORY_*; 0: it is a text of the body. */
static unsigned history_of(const char *trigger)
{
    return trigger == llm_trigger_extended ? LLM_HISTORY_EXTENDED
         : trigger == llm_trigger_beyond_least ? LLM_HISTORY_BEYOND_LEAST
         : trigger == llm_trigger_tool_root ? LLM_HISTORY_TOOL_ROOT
         : trigger == llm_trigger_bare_tool ? LLM_HISTORY_BARE_TOOL
         : trigger == llm_trigger_openais_own ? LLM_HISTORY_OPENAIS_OWN
         : trigger == llm_trigger_no_tools ? LLM_HISTORY_NO_TOOLS : 0;
}

/** Rows that stand together often go by the same question about a model's name: asked once. */
typedef struct answer_t {
    int (*applies)(const llm_try_t *try);
    int yes;
} answer_t;

static int applies(const llm_try_t *try, const llm_quirk_t *q, answer_t *last)
{
    if (q->applies == NULL) {
        return 1;
    }
    if (q->applies != last->applies) {
        *last = (answer_t){ q->applies, q->applies(try) };
    }
    return last->yes;
}

/** Whether a body holds what a fix is for. */
static int is_triggered(const llm_try_t *try, const llm_quirk_t *q, const char *body, apr_size_t n)
{
    unsigned history = history_of(q->trigger);

    return history != 0 ? (try->call->history & history) != 0
         : q->trigger == NULL || llm_find(body, n, q->trigger, strlen(q->trigger));
}

/** What costs a look at names or at the body is asked last. */
static int is_needed(const llm_try_t *try, const llm_quirk_t *q, const char *body, apr_size_t n,
                     answer_t *last)
{
    unsigned history = history_of(q->trigger);

    return (history == 0 || (try->call->history & history)) && applies(try, q, last) &&
           is_triggered(try, q, body, n);
}

static int needs_quirk(const llm_try_t *try, const llm_quirk_t *rows, const char *body,
                       apr_size_t n)
{
    answer_t last = { NULL, 0 };

    for (const llm_quirk_t *q = rows; q != NULL && q->fix != NULL; q++) {
        if (is_needed(try, q, body, n, &last)) {
            return 1;
        }
    }
    return 0;
}

/** The same where the model's part of the question was settled with the configuration. */
static int needs_settled(const llm_try_t *try, const llm_quirk_t *rows, const char *body,
                         apr_size_t n)
{
    apr_uint64_t bits = try->deployment->settled[try->call->dialect->mode].quirks;

    for (; bits != 0; bits &= bits - 1) {
        if (is_triggered(try, &rows[__builtin_ctzll(bits)], body, n)) {
            return 1;
        }
    }
    return 0;
}

int llm_provider_needs_tweak(const llm_try_t *try, const char *body, apr_size_t n)
{
    return (try->deployment->settled != NULL ? needs_settled
                                             : needs_quirk)(try, try->endpoint->quirks, body, n);
}

static apr_uint64_t applying(const llm_try_t *try, const llm_quirk_t *rows)
{
    answer_t last = { NULL, 0 };
    apr_uint64_t bits = 0;

    for (int i = 0; rows != NULL && rows[i].fix != NULL; i++) {
        bits |= (apr_uint64_t)applies(try, &rows[i], &last) << i;
    }
    return bits;
}

/** Where a provider has no way of its own to make it. */
static const char *url_of(const llm_try_t *try, const llm_endpoint_t *e)
{
    const char *base = llm_provider_base(try);

    return e != NULL && base != NULL && try->deployment->provider->url == NULL
               ? llm_provider_join(try->pool, base, e->path) : NULL;
}

const llm_settled_t *llm_provider_settle(const llm_deployment_t *d, apr_pool_t *p)
{
    llm_settled_t *by_mode;

    if (d->provider == NULL || d->upstream_model == NULL || llm_deployment_is_open(d)) {
        return NULL;
    }
    by_mode = apr_pcalloc(p, LLM_MODES * sizeof(*by_mode));
    for (int mode = LLM_MODE_NONE + 1; mode < LLM_MODES; mode++) {
        llm_call_t call = { .pool = p, .op = llm_modes[mode].op,
                            .dialect = llm_dialect_of_mode((llm_mode_e)mode) };
        llm_try_t try = llm_try_at(&call, d, d->upstream_model);

        try.endpoint = llm_provider_endpoint(&try);
        by_mode[mode].endpoint = try.endpoint;
        by_mode[mode].url = url_of(&try, try.endpoint);
        by_mode[mode].quirks = try.endpoint != NULL ? applying(&try, try.endpoint->quirks) : 0;
    }
    return by_mode;
}

apr_status_t llm_provider_tweak(llm_try_t *try, json_object *body, llm_err_t **err)
{
    apr_status_t rv = APR_SUCCESS;

    for (const llm_quirk_t *q = try->endpoint->quirks; rv == APR_SUCCESS && q && q->fix; q++) {
        if (q->applies == NULL || q->applies(try)) {
            rv = q->fix(try, body, err);
        }
    }
    return rv;
}

/** The i-th message when it is an object, else NULL; *done is set behind the last. */
static json_object *message_at(json_object *body, size_t i, int *done)
{
    json_object *list = llm_json_arr(body, "messages"), *m;

    *done = list == NULL || i >= json_object_array_length(list);
    m = *done ? NULL : json_object_array_get_idx(list, i);
    return json_object_is_type(m, json_type_object) ? m : NULL;
}

static int has_role(json_object *message, const char *role)
{
    const char *r = llm_json_str(message, "role");

    return r != NULL && strcmp(r, role) == 0;
}

apr_status_t llm_fix_developer_role(llm_try_t *try, json_object *body, llm_err_t **err)
{
    int done = 0;

    (void)try;
    (void)err;
    for (size_t i = 0; !done; i++) {
        json_object *m = message_at(body, i, &done);

        if (has_role(m, "developer")) {
            llm_json_set_str(m, "role", "system");
        }
    }
    return APR_SUCCESS;
}

/** Whether a member may go: additionalProperties with a schema describes a map, and stays. */
static int is_removable(const char *name, json_object *v)
{
    return strcmp(name, "additionalProperties") != 0
        || (json_object_is_type(v, json_type_boolean) && !json_object_get_boolean(v));
}

static void delete_members(json_object *o, const char *const *names)
{
    for (; *names != NULL; names++) {
        if (is_removable(*names, llm_json_get(o, *names))) {
            json_object_object_del(o, *names);
        }
    }
}

/** Delete members by name at every depth, but not parameters that are only called so. */
static void delete_everywhere(json_object *o, const char *const *names, int are_names, int depth)
{
    if (depth > LLM_JSON_MAX_DEPTH) {
        return;
    }
    if (json_object_is_type(o, json_type_array)) {
        for (size_t i = 0; i < json_object_array_length(o); i++) {
            delete_everywhere(json_object_array_get_idx(o, i), names, 0, depth + 1);
        }
    }
    else if (json_object_is_type(o, json_type_object)) {
        if (!are_names) {
            delete_members(o, names);
        }
        json_object_object_foreach(o, key, v) {
            delete_everywhere(v, names, !are_names && strcmp(key, "properties") == 0, depth + 1);
        }
    }
}

apr_status_t llm_fix_cache_control(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const names[] = { "cache_control", NULL };

    (void)try;
    (void)err;
    delete_everywhere(llm_json_get(body, "messages"), names, 0, 0);
    delete_everywhere(llm_json_get(body, "tools"), names, 0, 0);
    return APR_SUCCESS;
}

apr_status_t llm_fix_tool_schemas(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const names[] = { "$id", "$schema", "additionalProperties", "strict",
                                         NULL };

    (void)try;
    (void)err;
    delete_everywhere(llm_json_get(body, "tools"), names, 0, 0);
    return APR_SUCCESS;
}

/**
 * Parameters as an object without what OpenAI refuses at a root. Strict needs what is lost where
 * branches are put together; a wrapper loses nothing, but has to be closed.
 */
static void fix_root(llm_try_t *try, json_object *declaration)
{
    static const char *const refused[] = { "enum", "not", NULL };
    json_object *schema = llm_json_get(declaration, "parameters"), *plain;

    if (!llm_json_has(declaration, "parameters")) {
        return;
    }
    plain = llm_schema_object(try->pool, schema);
    delete_members(plain, refused);
    if (plain == schema) {
        return;
    }
    llm_json_set(declaration, "parameters", llm_json_share(plain));
    if (!llm_tool_is_wrapped(try, llm_json_str(declaration, "name"))) {
        json_object_object_del(declaration, "strict");
    }
    else if (llm_json_bool(declaration, "strict", 0)) {
        llm_json_set_bool(plain, "additionalProperties", 0);
    }
}

apr_status_t llm_fix_tool_roots(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *tools = llm_json_arr(body, "tools"), *old = llm_json_arr(body, "functions");

    (void)err;
    llm_tools_wrapped_note(try, body);
    for (size_t i = 0; tools != NULL && i < json_object_array_length(tools); i++) {
        fix_root(try, llm_json_obj(json_object_array_get_idx(tools, i), "function"));
    }
    for (size_t i = 0; old != NULL && i < json_object_array_length(old); i++) {
        fix_root(try, json_object_array_get_idx(old, i));
    }
    llm_history_wrap(try, body);
    return APR_SUCCESS;
}

/** Strict wants every object closed, one of nothing as well. */
static void give_parameters(llm_try_t *try, json_object *declaration)
{
    json_object *none;

    if (!json_object_is_type(declaration, json_type_object) ||
        llm_json_get(declaration, "parameters") != NULL) {
        return;
    }
    none = llm_schema_object(try->pool, NULL);
    if (llm_json_bool(declaration, "strict", 0)) {
        llm_json_set_bool(none, "additionalProperties", 0);
    }
    llm_json_set(declaration, "parameters", llm_json_share(none));
}

apr_status_t llm_fix_bare_tools(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *tools = llm_json_arr(body, "tools"), *old = llm_json_arr(body, "functions");

    (void)err;
    for (size_t i = 0; tools != NULL && i < json_object_array_length(tools); i++) {
        give_parameters(try, llm_json_obj(json_object_array_get_idx(tools, i), "function"));
    }
    for (size_t i = 0; old != NULL && i < json_object_array_length(old); i++) {
        give_parameters(try, json_object_array_get_idx(old, i));
    }
    return APR_SUCCESS;
}

apr_status_t llm_fix_strict_tools(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const names[] = { "strict", NULL };

    (void)try;
    (void)err;
    delete_everywhere(llm_json_get(body, "tools"), names, 0, 0);
    return APR_SUCCESS;
}

apr_status_t llm_fix_schema_names(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const names[] = { "$id", "$schema", NULL };

    (void)try;
    (void)err;
    delete_everywhere(llm_json_get(body, "tools"), names, 0, 0);
    return APR_SUCCESS;
}

/** The text parts of a content list put together; NULL: they say nothing, and others are there. */
static const char *joined_text(apr_pool_t *p, json_object *parts)
{
    size_t n = json_object_array_length(parts), texts = 0;
    llm_buf_t b;

    llm_buf_init(&b, p, 256, MAX_CONTENT);
    for (size_t i = 0; i < n; i++) {
        json_object *part = json_object_array_get_idx(parts, i);
        const char *text = llm_json_value_str(part);    /* some clients write no more than that */

        text = text != NULL ? text : llm_json_str(part, "text");
        if (text != NULL) {
            llm_buf_puts(&b, text);
            texts++;
        }
    }
    if (b.n == 0) {
        return n > 0 && texts == n ? "" : NULL;
    }
    return !b.overflow ? b.p : NULL;
}

apr_status_t llm_fix_content_lists(llm_try_t *try, json_object *body, llm_err_t **err)
{
    int done = 0;

    (void)err;
    for (size_t i = 0; !done; i++) {
        json_object *m = message_at(body, i, &done), *parts = llm_json_arr(m, "content");

        if (parts != NULL) {
            llm_json_set_str(m, "content", joined_text(try->pool, parts));
        }
    }
    return APR_SUCCESS;
}

/** Remove members that are null. */
static void drop_nulls(apr_pool_t *p, json_object *m)
{
    apr_array_header_t *keys = apr_array_make(p, 4, sizeof(const char *));

    json_object_object_foreach(m, key, v) {
        if (v == NULL) {
            APR_ARRAY_PUSH(keys, const char *) = apr_pstrdup(p, key);
        }
    }
    for (int i = 0; i < keys->nelts; i++) {
        json_object_object_del(m, APR_ARRAY_IDX(keys, i, const char *));
    }
}

apr_status_t llm_fix_null_members(llm_try_t *try, json_object *body, llm_err_t **err)
{
    int done = 0;

    (void)err;
    for (size_t i = 0; !done; i++) {
        json_object *m = message_at(body, i, &done);

        if (has_role(m, "assistant")) {
            drop_nulls(try->pool, m);
        }
    }
    return APR_SUCCESS;
}

apr_status_t llm_fix_message_names(llm_try_t *try, json_object *body, llm_err_t **err)
{
    int done = 0;

    (void)try;
    (void)err;
    for (size_t i = 0; !done; i++) {
        json_object *m = message_at(body, i, &done);

        if (m != NULL && !has_role(m, "tool")) {
            json_object_object_del(m, "name");
        }
    }
    return APR_SUCCESS;
}

apr_status_t llm_fix_gpt_oss_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *effort = llm_effort(body), *nearest;

    (void)try;
    (void)err;
    nearest = effort != NULL ? llm_gpt_oss_effort(effort) : NULL;
    if (nearest != NULL
        && (nearest != effort || llm_json_str(body, "reasoning_effort") == NULL)) {
        llm_json_set_str(body, "reasoning_effort", nearest);
    }
    return APR_SUCCESS;
}

int llm_tool_is_forced(json_object *body)
{
    json_object *choice = llm_json_get(body, "tool_choice");
    const char *word = llm_json_value_str(choice);

    word = word != NULL ? word : llm_json_str(choice, "type");
    return word != NULL && strcmp(word, "none") != 0 && strcmp(word, "auto") != 0;
}

void llm_unforce_tool(json_object *body)
{
    if (llm_tool_is_forced(body)) {
        llm_json_set_str(body, "tool_choice", "auto");
    }
}

apr_status_t llm_fix_forced_thinking(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *type = llm_json_str(llm_json_obj(body, "thinking"), "type");

    (void)try;
    (void)err;
    if (type != NULL && strcmp(type, "disabled") != 0) {
        llm_unforce_tool(body);
    }
    return APR_SUCCESS;
}

apr_status_t llm_fix_claude_sampling(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    llm_sampling_drop_neutral(try, body);
    return APR_SUCCESS;
}

/** Without a tool nothing can be called, which is all "none" asks for. */
static void take_tools_away(json_object *body)
{
    json_object_object_del(body, "tools");
    json_object_object_del(body, "parallel_tool_calls");
}

apr_status_t llm_fix_choice_but_auto(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *choice = llm_json_get(body, "tool_choice");
    const char *word = llm_json_value_str(choice);

    if (choice == NULL || (word != NULL && strcmp(word, "auto") == 0)
        || llm_params_allowed(try, "tool_choice")) {
        return APR_SUCCESS;
    }
    if (word != NULL && strcmp(word, "none") == 0) {
        take_tools_away(body);
        json_object_object_del(body, "tool_choice");
        return APR_SUCCESS;
    }
    json_object_object_del(body, "tool_choice");        /* "auto" is what no choice means */
    return llm_params_refuse(try, "tool_choice", err);
}

apr_status_t llm_fix_thinking_to_reasoning(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *thinking = llm_json_obj(body, "thinking"), *reasoning;
    const char *type = llm_json_str(thinking, "type");
    apr_int64_t budget = llm_json_int(thinking, "budget_tokens", 0);
    int is_off = type != NULL && strcmp(type, "disabled") == 0;

    (void)try;
    (void)err;
    json_object_object_del(body, "thinking");
    if (type == NULL || llm_json_has(body, "reasoning")
        || (!is_off && budget <= 0 && llm_json_has(body, "reasoning_effort"))) {
        return APR_SUCCESS;
    }
    json_object_object_del(body, "reasoning_effort");   /* one of both is taken */
    reasoning = llm_json_add_object(body, "reasoning");
    if (!is_off && budget > 0) {
        llm_json_set_int(reasoning, "max_tokens", budget);
    }
    else {
        llm_json_set_bool(reasoning, "enabled", !is_off);
    }
    return APR_SUCCESS;
}

apr_status_t llm_fix_adaptive_thinking(llm_try_t *try, json_object *body, llm_err_t **err)
{
    json_object *thinking = llm_json_obj(body, "thinking");
    const char *type = llm_json_str(thinking, "type");

    (void)try;
    (void)err;
    if (type != NULL && strcmp(type, "adaptive") == 0) {
        llm_json_set_str(thinking, "type", "enabled");
        json_object_object_del(thinking, "display");
    }
    return APR_SUCCESS;
}
