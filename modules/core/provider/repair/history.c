/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file history.c
 * @brief A conversation that began elsewhere, made what an upstream takes back.
 *
 * Answers carry members of other providers and of the gateway itself (reasoning_content,
 * thinking_blocks, provider_specific_fields), and clients send messages back as they came. Some
 * APIs ignore what they do not know, some refuse the whole call.
 */

#include <string.h>
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/content.h"
#include "dialect/ir/tools/old_calls.h"
#include "dialect/ir/openais_own.h"
#include "dialect/ir/tools/wrapped.h"
#include "provider/compat/rows.h"
#include "provider/repair/history.h"

/** Longest id sent for a call of Claude's, as Bedrock has it. */
#define CLAUDE_ID_MAX 64
/** The least that is taken for the thoughts of a turn: an empty text is none. */
#define NO_REASONING " "

const char llm_trigger_extended[] = "history: extended";
const char llm_trigger_beyond_least[] = "history: beyond the least";
const char llm_trigger_openais_own[] = "only OpenAI's";
const char llm_trigger_no_tools[] = "tools: none";
const char llm_trigger_bare_tool[] = "tools: one without parameters";
const char llm_trigger_tool_root[] = "tools: a root that is no plain object";

/** What every API of this kind knows of a call and its function. */
static const char *const of_call[] = { "id", "type", "function", NULL };
static const char *const of_function[] = { "name", "arguments", NULL };

static int listed(const char *const *names, const char *key)
{
    while (*names != NULL && strcmp(*names, key) != 0) {
        names++;
    }
    return *names != NULL;
}

static void keep_only(json_object *o, const char *const *names)
{
    if (!json_object_is_type(o, json_type_object)) {
        return;
    }
    json_object_object_foreach(o, key, v) {
        (void)v;
        if (!listed(names, key)) {
            json_object_object_del(o, key);
        }
    }
}

static void drop(json_object *o, const char *const *names)
{
    if (!json_object_is_type(o, json_type_object)) {
        return;
    }
    for (; *names != NULL; names++) {
        json_object_object_del(o, *names);
    }
}

static size_t length(json_object *list)
{
    return list != NULL ? json_object_array_length(list) : 0;
}

static int is_by_assistant(json_object *message)
{
    const char *role = llm_json_str(message, "role");

    return role != NULL && strcmp(role, "assistant") == 0;
}

/** Edit each message, its calls and their functions, by the names meant for each of them. */
static void edit_each(json_object *body, void (*edit)(json_object *, const char *const *),
                      const char *const *message_names, const char *const *call_names,
                      const char *const *function_names)
{
    json_object *messages = llm_json_arr(body, "messages");

    for (size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);
        json_object *calls = llm_json_arr(message, "tool_calls");

        if (edit != drop || is_by_assistant(message)) {
            edit(message, message_names);       /* what others say of their own is the client's */
        }
        for (size_t k = 0; k < length(calls); k++) {
            json_object *call = json_object_array_get_idx(calls, k);

            edit(call, call_names);
            edit(llm_json_obj(call, "function"), function_names);
        }
    }
}

void llm_history_keep(apr_pool_t *p, json_object *body, const char *const *names)
{
    if (!listed(names, "function_call")) {
        llm_old_calls_as_tools(p, body);
    }
    llm_words_as_text(body);
    edit_each(body, keep_only, names, of_call, of_function);
}

void llm_history_drop(json_object *body, const char *const *names)
{
    edit_each(body, drop, names, names, names);
}

void llm_history_reasoning_as(json_object *body, const char *name)
{
    json_object *messages = llm_json_arr(body, "messages");

    for (size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);

        if (!json_object_is_type(message, json_type_object)) {
            continue;
        }
        if (llm_json_str(message, "reasoning_content") != NULL && !llm_json_has(message, name)) {
            llm_json_copy(message, name, message, "reasoning_content");
        }
        json_object_object_del(message, "reasoning_content");
    }
}

/** The first text among reasoning_details: of a client that keeps nothing else. */
static const char *detailed_reasoning(json_object *message)
{
    json_object *details = llm_json_arr(message, "reasoning_details");
    const char *text = NULL;

    for (size_t i = 0; text == NULL && i < length(details); i++) {
        text = llm_json_str(json_object_array_get_idx(details, i), "text");
    }
    return text;
}

/** Thoughts a turn has for reasoning_content; a blank for the turn of a model that told none. */
static void fill_reasoning(json_object *message)
{
    const char *own = llm_json_str(message, "reasoning_content");
    const char *other = llm_json_str(message, "reasoning");

    other = other != NULL && *other != '\0' ? other : detailed_reasoning(message);

    if (own != NULL && *own != '\0') {
        return;
    }
    llm_json_set_str(message, "reasoning_content",
                     other != NULL && *other != '\0' ? other : NO_REASONING);
}

static int calls_something(json_object *message)
{
    return is_by_assistant(message) && length(llm_json_arr(message, "tool_calls")) > 0;
}

void llm_history_fill_reasoning(json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages");

    for (size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);

        if (calls_something(message)) {
            fill_reasoning(message);
        }
    }
}

/** An answer the client has begun: thoughts in it would be what the model goes on from. */
static int is_begun(json_object *message)
{
    return llm_json_bool(message, "prefix", 0) || llm_json_bool(message, "partial", 0);
}

void llm_history_fill_all_reasoning(json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages");
    size_t i = 0;

    while (i < length(messages) && !calls_something(json_object_array_get_idx(messages, i))) {
        i++;
    }
    if (i == length(messages) && length(llm_json_arr(body, "tools")) == 0) {
        return;
    }
    for (i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);

        if (is_by_assistant(message) && !is_begun(message)) {
            fill_reasoning(message);
        }
    }
}

/** A function's arguments are JSON in a text; what says nothing is an empty object. */
static void put_arguments(apr_pool_t *p, json_object *fn)
{
    json_object *args = llm_json_get(fn, "arguments");
    const char *text = llm_json_value_str(args);

    if (fn != NULL && (text == NULL || *text == '\0')) {
        llm_json_set_str(fn, "arguments",
                         args != NULL && text == NULL ? llm_json_text(p, args, NULL) : "{}");
    }
}

/** An empty list of calls, or null in its place. */
static void drop_no_calls(json_object *message)
{
    json_object *calls = llm_json_get(message, "tool_calls");

    if (json_object_is_type(message, json_type_object)
        && (calls == NULL || (json_object_is_type(calls, json_type_array) && length(calls) == 0))) {
        json_object_object_del(message, "tool_calls");
    }
}

/**
 * "" and null are what some clients send back of a call without arguments, and an empty list or
 * null of an answer without calls; most APIs refuse them.
 */
static void mend_calls(apr_pool_t *p, json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages");

    for (size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i), *calls;

        drop_no_calls(message);
        calls = llm_json_arr(message, "tool_calls");
        for (size_t k = 0; k < length(calls); k++) {
            put_arguments(p, llm_json_obj(json_object_array_get_idx(calls, k), "function"));
        }
    }
}

/** A part of text without a visible character, be it an object or bare; no other says nothing. */
static int is_blank_part(json_object *part)
{
    const char *type = llm_json_str(part, "type");

    if (json_object_is_type(part, json_type_string)) {
        return llm_blank(json_object_get_string(part));
    }
    return type != NULL && strcmp(type, "text") == 0 && llm_blank(llm_json_str(part, "text"));
}

/** Whether a content is null, a list of blanks, or such a text itself. @param blanks texts count */
static int is_nothing(json_object *content, int blanks)
{
    const char *text = llm_json_value_str(content);
    size_t i = 0;

    if (!json_object_is_type(content, json_type_array)) {
        return content == NULL || (blanks && text != NULL && llm_blank(text));
    }
    while (i < length(content) && is_blank_part(json_object_array_get_idx(content, i))) {
        i++;
    }
    return i == length(content);
}

/** A blank part is refused beside others as well; a content of nothing else stays as it is. */
static void drop_blank_parts(json_object *message)
{
    json_object *parts = llm_json_arr(message, "content"), *rest = json_object_new_array();

    for (size_t i = 0; i < length(parts); i++) {
        json_object *part = json_object_array_get_idx(parts, i);

        if (!is_blank_part(part)) {
            llm_json_set(rest, NULL, llm_json_share(part));
        }
    }
    if (length(rest) > 0 && length(rest) < length(parts)) {
        llm_json_set(message, "content", rest);
    }
    else {
        json_object_put(rest);
    }
}

static int has_calls(json_object *message)
{
    return llm_json_get(message, "tool_calls") != NULL
        || llm_json_get(message, "function_call") != NULL;
}

/** Whether an assistant's turn holds nothing an API knows. @param blanks a text may be nothing */
static int is_silent(json_object *message, int blanks)
{
    if (!is_by_assistant(message) || has_calls(message)
        || llm_json_get(message, "refusal") != NULL || llm_json_get(message, "audio") != NULL
        || llm_json_bool(message, "partial", 0) || llm_json_bool(message, "prefix", 0)) {
        return 0;
    }
    return is_nothing(llm_json_get(message, "content"), blanks);
}

/** Claude takes no text without a visible character, whoever hosts it; nor does Moonshot. */
static int wants_visible_text(const llm_try_t *try)
{
    return try->deployment->provider == &llm_provider_moonshot || llm_is_claude(try);
}

/**
 * A turn that was cut while it thought, without the thoughts: most APIs refuse null where there is
 * no call either. Beside calls it is what stands for no text, and taken by all.
 */
static void mend_silent(json_object *message, int visible)
{
    if (is_silent(message, visible)) {
        llm_json_set_str(message, "content", visible ? LLM_NO_CONTENT : "");
    }
    else if (visible && is_by_assistant(message) && has_calls(message)
             && is_nothing(llm_json_get(message, "content"), 1)) {
        llm_json_set(message, "content", NULL);
    }
    else if (visible) {
        drop_blank_parts(message);
    }
}

static void mend_silence(const llm_try_t *try, json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages");
    int visible = wants_visible_text(try);

    for (size_t i = 0; i < length(messages); i++) {
        mend_silent(json_object_array_get_idx(messages, i), visible);
    }
}

static void wrap_arguments(llm_try_t *try, json_object *fn)
{
    const char *text = llm_json_str(fn, "arguments"), *sent;

    if (text == NULL || !llm_tool_is_wrapped(try, llm_json_str(fn, "name"))) {
        return;
    }
    sent = llm_tool_arguments_wrapped(try->pool, text);
    if (sent != text) {
        llm_json_set_str(fn, "arguments", sent);
    }
}

void llm_history_wrap(llm_try_t *try, json_object *body)
{
    json_object *messages = try->wrapped != NULL ? llm_json_arr(body, "messages") : NULL;

    for (size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);
        json_object *calls = llm_json_arr(message, "tool_calls");

        for (size_t k = 0; k < length(calls); k++) {
            wrap_arguments(try, llm_json_obj(json_object_array_get_idx(calls, k), "function"));
        }
        wrap_arguments(try, llm_json_obj(message, "function_call"));
    }
}

/* -- ids of calls ----------------------------------------------------------------------------- */

static const char *at_most_40(apr_pool_t *p, const char *id)
{
    return strlen(id) <= LLM_CALL_ID_MAX ? id : llm_call_id_hashed(p, "call_", id, 24);
}

/** Give a member an id OpenAI takes, the same for the call and its result. */
static void shorten_id(apr_pool_t *p, json_object *o, const char *key)
{
    const char *id = llm_json_str(o, key), *other = id != NULL ? at_most_40(p, id) : NULL;

    if (other != id) {
        llm_json_set_str(o, key, other);
    }
}

static void shorten_ids(apr_pool_t *p, json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages");

    for (size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);
        json_object *calls = llm_json_arr(message, "tool_calls");

        shorten_id(p, message, "tool_call_id");
        for (size_t k = 0; k < length(calls); k++) {
            shorten_id(p, json_object_array_get_idx(calls, k), "id");
        }
    }
}

/** Calls of one id are told apart; the same call again is taken out. */
static void tell_calls_apart(llm_call_ids_t *ids, json_object *message)
{
    json_object *calls = llm_json_arr(message, "tool_calls"), *rest = json_object_new_array();

    for (size_t i = 0; i < length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);
        const char *id = llm_json_str(call, "id"), *wire = id;

        if (id != NULL) {
            wire = llm_call_ids_call(ids, id, llm_json_obj(call, "function"));
        }
        if (wire != NULL && wire != id) {
            llm_json_set_str(call, "id", wire);
        }
        if (wire != NULL || id == NULL) {
            llm_json_set(rest, NULL, llm_json_share(call));
        }
    }
    if (length(rest) < length(calls)) {
        llm_json_set(message, "tool_calls", rest);
    }
    else {
        json_object_put(rest);
    }
}

/** Results go to calls of their id in order. @return 0: there is no call left for this one */
static int tell_result(llm_call_ids_t *ids, json_object *message)
{
    const char *id = llm_json_str(message, "tool_call_id");
    const char *wire = id != NULL ? llm_call_ids_result(ids, id) : NULL;

    if (wire != NULL && wire != id) {
        llm_json_set_str(message, "tool_call_id", wire);
    }
    return wire != NULL || id == NULL;
}

/** Ids under a rule, each that of one call: hosts whose models check them refuse the same twice. */
static void tell_ids_apart(json_object *body, llm_call_ids_t *ids)
{
    json_object *messages = llm_json_arr(body, "messages"), *rest = json_object_new_array();
    int in_turn = 0;

    for (size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);
        int by_assistant = is_by_assistant(message);

        if (by_assistant && !in_turn) {
            llm_call_ids_turn(ids);
        }
        in_turn = by_assistant;
        tell_calls_apart(ids, message);
        if (tell_result(ids, message)) {
            llm_json_set(rest, NULL, llm_json_share(message));
        }
    }
    if (length(rest) < length(messages)) {
        llm_json_set(body, "messages", rest);
    }
    else {
        json_object_put(rest);
    }
}

int llm_is_claude(const llm_try_t *try)
{
    return strcasestr(llm_model_name(try), "claude") != NULL;
}

int llm_is_gemini(const llm_try_t *try)
{
    return strcasestr(llm_model_name(try), "gemini") != NULL;
}

int llm_wants_plain_roots(const llm_try_t *try)
{
    return llm_is_openais(try) || llm_is_claude(try) || llm_is_gemini(try);
}

apr_status_t llm_fix_ids_of_openai(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    shorten_ids(try->pool, body);
    return APR_SUCCESS;
}

apr_status_t llm_fix_ids_of_claude(llm_try_t *try, json_object *body, llm_err_t **err)
{
    /* ^[a-zA-Z0-9_-]+$, and of us no more than what any host of these models takes */
    llm_call_ids_t ids = { .pool = try->pool, .extra = "", .max = CLAUDE_ID_MAX };

    (void)err;
    tell_ids_apart(body, &ids);
    return APR_SUCCESS;
}

apr_status_t llm_fix_ids_of_nine(llm_try_t *try, json_object *body, llm_err_t **err)
{
    llm_call_ids_t ids = { .pool = try->pool, .extra = "", .nine = 1 };

    (void)err;
    tell_ids_apart(body, &ids);
    return APR_SUCCESS;
}

apr_status_t llm_fix_no_tools(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)try;
    (void)err;
    llm_no_tools_drop(body);
    return APR_SUCCESS;
}

/* -- fixes for many rows ---------------------------------------------------------------------- */

/** Google itself, which refuses every name it does not know. */
static int is_googles(const llm_try_t *try)
{
    const char *base = llm_provider_base(try);

    return base != NULL && strstr(base, ".googleapis.com") != NULL;
}

/** Gemini signs calls in it (https://ai.google.dev/gemini-api/docs/openai#thinking). */
static int takes_extra_content(const llm_try_t *try)
{
    return llm_is_gemini(try) || is_googles(try);
}

static int is_among(const llm_try_t *try, const llm_provider_t *const *providers, apr_size_t n)
{
    for (apr_size_t i = 0; i < n; i++) {
        if (try->deployment->provider == providers[i]) {
            return 1;
        }
    }
    return 0;
}
#define IS_AMONG(c, list) is_among(c, list, sizeof(list) / sizeof((list)[0]))

/** Hosts whose documents want reasoning back in it, and servers that may be one of them. */
static int takes_reasoning_details(const llm_try_t *try)
{
    static const llm_provider_t *const takers[] = {
        &llm_provider_openrouter, &llm_provider_vercel_ai_gateway, &llm_provider_minimax,
        &llm_provider_novita, &llm_provider_openai, &llm_provider_custom_openai,
        &llm_provider_openai_like, &llm_provider_hosted_vllm, &llm_provider_vllm,
    };

    return IS_AMONG(try, takers) && !is_googles(try);
}

/** The same of pictures an assistant made. */
static int takes_images(const llm_try_t *try)
{
    static const llm_provider_t *const takers[] = {
        &llm_provider_openrouter, &llm_provider_vercel_ai_gateway, &llm_provider_openai,
        &llm_provider_custom_openai, &llm_provider_openai_like,
    };

    return IS_AMONG(try, takers) && !is_googles(try);
}

int llm_takes_reasoning(const llm_try_t *try)
{
    static const llm_provider_t *const others[] = {
        &llm_provider_xai, &llm_provider_perplexity, &llm_provider_databricks, &llm_provider_poe,
        &llm_provider_meta_llama, &llm_provider_ai21, &llm_provider_ai21_chat,
        &llm_provider_sarvam,
    };

    /* what hands a history on to OpenAI's models is refused by them, but for those who translate */
    return !IS_AMONG(try, others) && !is_googles(try)
        && (!llm_is_openais(try) || takes_reasoning_details(try));
}

static int takes_audio_content(const llm_try_t *try)
{
    return try->deployment->provider == &llm_provider_minimax;
}

/** Grok's thoughts, sealed. */
static int takes_encrypted_content(const llm_try_t *try)
{
    return try->deployment->provider == &llm_provider_xai;
}

/** Members that are one provider's or this gateway's own, and who wants them back. */
static const struct {
    const char *name;
    int (*takes)(const llm_try_t *try);  /**< NULL: nobody */
} own_members[] = {
    { "thinking_blocks", NULL }, { "provider_specific_fields", NULL },
    { "index", NULL },          /* of the calls of streams; clients that gather those keep it */
    { "citations", NULL }, { "tool_plan", NULL }, { "search_results", NULL },
    { "executed_tools", NULL }, { "context", NULL }, { "end_turn", NULL },
    { "audio_content", takes_audio_content }, { "encrypted_content", takes_encrypted_content },
    { "extra_content", takes_extra_content },
    { "reasoning_details", takes_reasoning_details },
    { "images", takes_images },
    { "refusal", llm_is_openais },      /* elsewhere its words are the text by now */
    { "reasoning_content", llm_takes_reasoning }, { "reasoning", llm_takes_reasoning },
};
#define NOWN (sizeof(own_members) / sizeof(own_members[0]))

static void drop_own_members(const llm_try_t *try, json_object *body)
{
    const char *names[NOWN + 1];
    apr_size_t n = 0;

    for (apr_size_t i = 0; i < NOWN; i++) {
        if (own_members[i].takes == NULL || !own_members[i].takes(try)) {
            names[n++] = own_members[i].name;
        }
    }
    names[n] = NULL;
    llm_history_drop(body, names);
}

/**
 * A recording goes back by its id alone; of one that OpenAI did not make, what was said is left
 * (https://platform.openai.com/docs/guides/audio, conversations of several turns).
 */
static void fix_recording(json_object *message)
{
    static const char *const known[] = { "id", NULL };
    json_object *audio = llm_json_obj(message, "audio");
    const char *id = llm_json_str(audio, "id"), *said = llm_json_str(audio, "transcript");

    if (audio == NULL) {
        return;
    }
    if (id != NULL && strncmp(id, "audio_", 6) == 0) {
        keep_only(audio, known);
        return;
    }
    if (llm_json_get(message, "content") == NULL) {
        llm_json_set_str(message, "content", said != NULL ? said : "");
    }
    json_object_object_del(message, "audio");
}

static void fix_recordings(json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages");

    for (size_t i = 0; i < length(messages); i++) {
        fix_recording(json_object_array_get_idx(messages, i));
    }
}

apr_status_t llm_fix_own_members(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    if (llm_is_openais(try)) {
        fix_recordings(body);
    }
    else {
        llm_words_as_text(body);
    }
    drop_own_members(try, body);
    llm_hosted_calls_drop(try->pool, body);
    mend_calls(try->pool, body);
    mend_silence(try, body);
    return APR_SUCCESS;
}

apr_status_t llm_fix_old_calls(llm_try_t *try, json_object *body, llm_err_t **err)
{
    (void)err;
    llm_old_calls_as_tools(try->pool, body);
    return APR_SUCCESS;
}

/** Other makers sign answers with names OpenAI refuses; what a client calls people is its own. */
static void drop_odd_names(json_object *body)
{
    static const char refused[] = " \t\r\n\v\f<|\\/>";
    json_object *messages = llm_json_arr(body, "messages");

    for (size_t i = 0; i < length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);
        const char *name = llm_json_str(message, "name");

        if (llm_role_of(message) == LLM_ROLE_ASSISTANT
            && (name == NULL || *name == '\0' || name[strcspn(name, refused)] != '\0')) {
            json_object_object_del(message, "name");
        }
    }
}

/** Every member OpenAI does not document is refused there, whoever's it is. */
apr_status_t llm_fix_openai_history(llm_try_t *try, json_object *body, llm_err_t **err)
{
    static const char *const of_message[] = { "role", "content", "name", "tool_calls",
                                              "tool_call_id", "refusal", "annotations", "audio",
                                              "function_call", NULL };
    static const char *const of_any_call[] = { "id", "type", "function", "custom", NULL };

    (void)err;
    edit_each(body, keep_only, of_message, of_any_call, of_function);
    drop_odd_names(body);
    fix_recordings(body);
    llm_hosted_calls_drop(try->pool, body);
    mend_calls(try->pool, body);
    mend_silence(try, body);
    shorten_ids(try->pool, body);
    return APR_SUCCESS;
}
