/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/content.h"
#include "dialect/gemini/dialect.h"
#include "dialect/ir/tools/tools.h"

/**
 * @file content.c
 * @brief Canonical messages to "contents": runs of one side become one entry.
 */

/** Base64 of skip_thought_signature_validator: Google's word for calls whose signature is lost. */
#define NO_SIGNATURE "c2tpcF90aG91Z2h0X3NpZ25hdHVyZV92YWxpZGF0b3I="

typedef enum side_e { SIDE_USER, SIDE_MODEL, SIDE_TOOL, SIDE_SYSTEM, SIDE_UNKNOWN } side_e;

static side_e side_of(const char *role)
{
    static const struct {
        const char *role;
        side_e side;
    } roles[] = {
        { "user", SIDE_USER },       { "assistant", SIDE_MODEL }, { "tool", SIDE_TOOL },
        { "function", SIDE_TOOL },   { "system", SIDE_SYSTEM },   { "developer", SIDE_SYSTEM },
    };

    for (apr_size_t i = 0; role != NULL && i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (strcmp(role, roles[i].role) == 0) {
            return roles[i].side;
        }
    }
    return SIDE_UNKNOWN;
}

/** The API refuses empty texts. @return whether there was one to add */
static int add_text(json_object *parts, json_object *text)
{
    if (!json_object_is_type(text, json_type_string) || json_object_get_string_len(text) == 0) {
        return 0;
    }
    llm_json_set(llm_json_add_object(parts, NULL), "text", llm_json_share(text));
    return 1;
}

/** A media type named beside the data, under any of the names clients use. */
static const char *format_of(const llm_part_t *part)
{
    static const char *const names[] = { "format", "mime_type", "content_type" };
    json_object *o = llm_json_obj(part->json, part->type);
    const char *v = NULL;

    for (int i = 0; v == NULL && i < 3; i++) {
        v = llm_json_str(o, names[i]);
    }
    return v;
}

static apr_status_t add_audio(llm_gemini_req_t *r, json_object *parts, const llm_part_t *part)
{
    const char *format = part->format != NULL ? part->format : "wav";

    if (strncmp(format, "audio/", 6) != 0) {
        format = apr_pstrcat(r->try->pool, "audio/", format, NULL);
    }
    return llm_gemini_media(r, parts, part->data, format, NULL);
}

/** fps and offsets of a video, in the API's names. */
static void add_video_metadata(json_object *parts, json_object *meta)
{
    json_object *part = json_object_array_get_idx(parts, json_object_array_length(parts) - 1);
    json_object *to;

    if (meta == NULL || part == NULL) {
        return;
    }
    to = llm_json_add_object(part, "video_metadata");
    json_object_object_foreach(meta, key, val) {
        const char *name = strcmp(key, "start_offset") == 0 ? "startOffset"
                           : strcmp(key, "end_offset") == 0 ? "endOffset" : key;

        llm_json_set(to, name, llm_json_share(val));
    }
}

static apr_status_t add_file(llm_gemini_req_t *r, json_object *parts, const llm_part_t *part)
{
    json_object *file = llm_json_obj(part->json, "file");
    apr_status_t rv = llm_gemini_media(r, parts, part->id != NULL ? part->id : part->data,
                                       format_of(part), llm_json_str(file, "detail"));

    if (rv == APR_SUCCESS) {
        add_video_metadata(parts, llm_json_obj(file, "video_metadata"));
    }
    return rv;
}

static apr_status_t add_user_part(llm_gemini_req_t *r, json_object *parts, const llm_part_t *part)
{
    switch (part->kind) {
    case LLM_PART_TEXT:
        add_text(parts, part->text);
        return APR_SUCCESS;
    case LLM_PART_IMAGE:
    case LLM_PART_VIDEO:
        return llm_gemini_media(r, parts, part->url, format_of(part), part->detail);
    case LLM_PART_AUDIO:
        return add_audio(r, parts, part);
    case LLM_PART_FILE:
        return add_file(r, parts, part);
    case LLM_PART_OTHER:
        break;
    }
    *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0,
                           "Content parts of type '%.40s' are not supported by this model",
                           part->type != NULL ? part->type : "(none)");
    return APR_EGENERAL;
}

static apr_status_t add_user(llm_gemini_req_t *r, json_object *msg, json_object *parts)
{
    llm_content_t it;
    llm_part_t part;
    apr_status_t rv = APR_SUCCESS;

    llm_content_start(&it, llm_json_get(msg, "content"));
    while (rv == APR_SUCCESS && llm_content_next(&it, &part)) {
        rv = add_user_part(r, parts, &part);
    }
    return rv;
}

/** The signature a tool call came with: a member of it, of its function, or a tail of its id. */
static const char *signature_of(json_object *call)
{
    json_object *f = llm_json_obj(call, "function");
    const char *s = llm_json_str(llm_json_obj(call, "provider_specific_fields"),
                                 "thought_signature");
    const char *id = llm_json_str(call, "id");

    if (s == NULL) {
        s = llm_json_str(llm_json_obj(f, "provider_specific_fields"), "thought_signature");
    }
    if (s == NULL) {            /* as Google's own API of OpenAI's shape tells it */
        s = llm_json_str(llm_json_obj(llm_json_obj(call, "extra_content"), "google"),
                         "thought_signature");
    }
    if (s == NULL && id != NULL) {
        s = strstr(id, LLM_SIGNATURE_MARK);
        s = s != NULL ? s + strlen(LLM_SIGNATURE_MARK) : NULL;
    }
    return s != NULL && *s != '\0' ? s : NULL;
}

static const char *bare_id(llm_gemini_req_t *r, const char *id)
{
    return llm_tool_id_bare(r->try->pool, id);
}

/** @param first whether it is the first of its message: only that one must be signed */
static apr_status_t add_call(llm_gemini_req_t *r, json_object *parts, json_object *call,
                             json_object *function, int first)
{
    const char *id = llm_json_str(call, "id");
    const char *name = llm_json_str(function, "name");
    const char *signature = signature_of(call);
    json_object *part, *fc;

    if (name == NULL) {
        *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0,
                               "A tool call of an assistant message names no function");
        return APR_EGENERAL;
    }
    part = llm_json_add_object(parts, NULL);
    fc = llm_json_add_object(part, "function_call");
    llm_json_set_str(fc, "name", name);
    if (id != NULL) {
        apr_hash_set(r->call_names, id, APR_HASH_KEY_STRING, name);
        if (r->gen3 && *bare_id(r, id) != '\0') {   /* older models refuse the member */
            llm_json_set_str(fc, "id", bare_id(r, id));
        }
    }
    if (signature == NULL && first && r->gen3) {
        signature = NO_SIGNATURE;
    }
    llm_json_set_str(part, "thoughtSignature", signature);
    llm_json_set(fc, "args", llm_json_share(llm_tool_arguments(r->try->pool, function)));
    return APR_SUCCESS;
}

static apr_status_t add_calls(llm_gemini_req_t *r, json_object *msg, json_object *parts)
{
    json_object *calls = llm_json_arr(msg, "tool_calls");
    json_object *legacy = llm_json_obj(msg, "function_call");
    apr_status_t rv = APR_SUCCESS;

    for (apr_size_t i = 0; calls != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);

        rv = add_call(r, parts, call, llm_json_obj(call, "function"), i == 0);
    }
    if (calls == NULL && legacy != NULL) {
        rv = add_call(r, parts, NULL, legacy, 1);
    }
    return rv;
}

/** The signature of the text part, unless a tool call carries it: each copy is billed. */
static const char *text_signature(json_object *msg)
{
    json_object *list = llm_json_arr(llm_json_obj(msg, "provider_specific_fields"),
                                     "thought_signatures");
    json_object *calls = llm_json_arr(msg, "tool_calls");
    const char *s = list != NULL ? llm_json_value_str(json_object_array_get_idx(list, 0)) : NULL;

    for (apr_size_t i = 0; s != NULL && calls != NULL && i < json_object_array_length(calls); i++) {
        const char *own = signature_of(json_object_array_get_idx(calls, i));

        if (own != NULL && strcmp(own, s) == 0) {
            return NULL;
        }
    }
    return s;
}

/** Calls of tools the API ran itself go back as they came. */
static void add_server_calls(json_object *msg, json_object *parts)
{
    json_object *list = llm_json_arr(llm_json_obj(msg, "provider_specific_fields"),
                                     "server_side_tool_invocations");

    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *inv = json_object_array_get_idx(list, i);
        json_object *part = llm_json_add_object(parts, NULL);
        json_object *o = llm_json_add_object(part, "toolCall");

        llm_json_copy(o, "toolType", inv, "tool_type");
        llm_json_copy(o, "id", inv, "id");
        llm_json_copy(o, "args", inv, "args");
        llm_json_copy(part, "thoughtSignature", inv, "thought_signature");
        if (llm_json_has(inv, "response")) {
            part = llm_json_add_object(parts, NULL);
            o = llm_json_add_object(part, "toolResponse");
            llm_json_copy(o, "id", inv, "id");
            llm_json_copy(o, "response", inv, "response");
            llm_json_copy(o, "toolType", inv, "tool_type");
            llm_json_copy(part, "thoughtSignature", inv, "response_thought_signature");
        }
    }
}

static apr_status_t add_images(llm_gemini_req_t *r, json_object *msg, json_object *parts)
{
    json_object *images = llm_json_arr(msg, "images");
    apr_status_t rv = APR_SUCCESS;

    for (apr_size_t i = 0; images != NULL && rv == APR_SUCCESS &&
                           i < json_object_array_length(images); i++) {
        json_object *u = llm_json_obj(json_object_array_get_idx(images, i), "image_url");

        if (llm_json_str(u, "url") != NULL) {
            rv = llm_gemini_media(r, parts, llm_json_str(u, "url"), llm_json_str(u, "format"),
                                  NULL);
        }
    }
    return rv;
}

static apr_status_t add_model(llm_gemini_req_t *r, json_object *msg, json_object *parts)
{
    const char *signature = text_signature(msg);
    json_object *reasoning = llm_json_get(msg, "reasoning_content");
    llm_content_t it;
    llm_part_t part;
    apr_status_t rv;

    if (json_object_is_type(reasoning, json_type_string) &&
        json_object_get_string_len(reasoning) > 0) {
        json_object *thought = llm_json_add_object(parts, NULL);

        llm_json_set_bool(thought, "thought", 1);
        llm_json_set(thought, "text", llm_json_share(reasoning));
    }
    llm_content_start(&it, llm_json_get(msg, "content"));
    while (llm_content_next(&it, &part)) {
        if (add_text(parts, part.text) && signature != NULL) {
            json_object *last = json_object_array_get_idx(
                parts, json_object_array_length(parts) - 1);

            llm_json_set_str(last, "thoughtSignature", signature);
            signature = NULL;
        }
    }
    rv = add_images(r, msg, parts);
    rv = rv == APR_SUCCESS ? add_calls(r, msg, parts) : rv;
    add_server_calls(msg, parts);
    return rv;
}

/** Media of a tool's result go inside the function response. */
static apr_status_t add_tool_media(llm_gemini_req_t *r, json_object *msg, json_object *response)
{
    json_object *parts = llm_json_new_array(r->try->pool);
    llm_content_t it;
    llm_part_t part;
    apr_status_t rv = APR_SUCCESS;

    llm_content_start(&it, llm_json_get(msg, "content"));
    while (rv == APR_SUCCESS && llm_content_next(&it, &part)) {
        if (part.kind == LLM_PART_IMAGE) {
            rv = llm_gemini_media(r, parts, part.url, format_of(&part), NULL);
        }
        else if (part.kind == LLM_PART_FILE) {
            rv = add_file(r, parts, &part);
        }
    }
    if (json_object_array_length(parts) > 0) {
        llm_json_set(response, "parts", llm_json_share(parts));
    }
    return rv;
}

/** A JSON object is the response as it stands, anything else goes under "content". */
static void add_result(llm_gemini_req_t *r, json_object *response, const char *text)
{
    json_object *parsed = NULL;

    if (text[strspn(text, " \t\r\n")] == '{' &&
        llm_json_parse(r->try->pool, text, strlen(text), &parsed, NULL) == APR_SUCCESS &&
        json_object_is_type(parsed, json_type_object)) {
        llm_json_set(response, "response", llm_json_share(parsed));
    }
    else {
        llm_json_set_str(llm_json_add_object(response, "response"), "content", text);
    }
}

static apr_status_t add_tool(llm_gemini_req_t *r, json_object *msg, json_object *parts)
{
    const char *id = llm_json_str(msg, "tool_call_id");
    const char *name = id ? apr_hash_get(r->call_names, id, APR_HASH_KEY_STRING) : NULL;
    json_object *response;

    name = name != NULL ? name : llm_json_str(msg, "name");
    if (name == NULL || *name == '\0') {
        *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0,
                               "Missing corresponding tool call for tool response message "
                               "with tool_call_id '%.100s'", id != NULL ? id : "");
        return APR_EGENERAL;
    }
    response = llm_json_add_object(llm_json_add_object(parts, NULL), "function_response");
    llm_json_set_str(response, "name", name);
    if (r->gen3 && id != NULL && *bare_id(r, id) != '\0') {
        llm_json_set_str(response, "id", bare_id(r, id));
    }
    add_result(r, response, llm_content_join(llm_json_get(msg, "content"), "", r->try->pool));
    return add_tool_media(r, msg, response);
}

/** Open Gemma models know no system role: there it is the user who says it. */
static int knows_system(const llm_gemini_req_t *r)
{
    return strncmp(r->model, "gemma-", 6) != 0;
}

static void add_system(llm_gemini_req_t *r, json_object *msg, json_object *parts)
{
    json_object *content = llm_json_get(msg, "content");
    const char *text = llm_content_join(content, "", r->try->pool);

    if (json_object_is_type(content, json_type_string)) {
        add_text(parts, content);
    }
    else if (*text != '\0') {
        llm_json_set_str(llm_json_add_object(parts, NULL), "text", text);
    }
}

/** A user's turn without any text is refused by the API, and so is one without parts. */
static void complete_user(json_object *parts)
{
    for (apr_size_t i = 0; i < json_object_array_length(parts); i++) {
        if (llm_json_has(json_object_array_get_idx(parts, i), "text")) {
            return;
        }
    }
    llm_json_set_str(llm_json_add_object(parts, NULL), "text", " ");
}

/** Append a finished run; what the model said in it may be nothing. */
static void add_entry(json_object *contents, side_e side, json_object *parts)
{
    json_object *entry;

    if (parts != NULL && side == SIDE_USER) {
        complete_user(parts);
    }
    if (parts == NULL || json_object_array_length(parts) == 0) {
        return;
    }
    entry = llm_json_add_object(contents, NULL);
    llm_json_set_str(entry, "role", side == SIDE_MODEL ? "model" : "user");
    llm_json_set(entry, "parts", llm_json_share(parts));
}

static apr_status_t add_message(llm_gemini_req_t *r, side_e side, json_object *msg,
                                json_object *parts)
{
    switch (side) {
    case SIDE_USER:
        return add_user(r, msg, parts);
    case SIDE_MODEL:
        return add_model(r, msg, parts);
    case SIDE_TOOL:
        return add_tool(r, msg, parts);
    default:
        *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0,
                               "Invalid message passed in: unknown role '%.40s'",
                               llm_json_str(msg, "role") ? llm_json_str(msg, "role") : "");
        return APR_EGENERAL;
    }
}

static apr_status_t add_turns(llm_gemini_req_t *r, json_object *msgs, json_object *contents,
                              json_object *system)
{
    json_object *parts = NULL;
    side_e run = SIDE_UNKNOWN;
    apr_status_t rv;

    for (apr_size_t i = 0; msgs != NULL && i < json_object_array_length(msgs); i++) {
        json_object *msg = json_object_array_get_idx(msgs, i);
        side_e side = side_of(llm_json_str(msg, "role"));

        if (side == SIDE_SYSTEM && knows_system(r)) {
            add_system(r, msg, system);
            continue;
        }
        side = side == SIDE_SYSTEM ? SIDE_USER : side;
        if (side != run || parts == NULL) {
            add_entry(contents, run, parts);
            parts = llm_json_new_array(r->try->pool);
            run = side;
        }
        rv = add_message(r, side, msg, parts);
        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    add_entry(contents, run, parts);
    return APR_SUCCESS;
}

apr_status_t llm_gemini_contents(llm_gemini_req_t *r)
{
    json_object *contents = llm_json_add_array(r->body, "contents");
    json_object *system = llm_json_new_array(r->try->pool);
    apr_status_t rv;

    r->call_names = apr_hash_make(r->try->pool);
    rv = add_turns(r, llm_json_arr(r->ir, "messages"), contents, system);
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (json_object_array_length(contents) == 0) {      /* the API wants at least one turn */
        json_object *parts = llm_json_new_array(r->try->pool);

        llm_json_set_str(llm_json_add_object(parts, NULL), "text",
                         json_object_array_length(system) > 0 ? "." : " ");
        add_entry(contents, SIDE_USER, parts);
    }
    if (json_object_array_length(system) > 0) {
        llm_json_set(llm_json_add_object(r->body, "system_instruction"), "parts",
                     llm_json_share(system));
    }
    return APR_SUCCESS;
}
