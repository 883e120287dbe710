/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/thinking/thoughts.h"
#include "dialect/ir/tools/tools.h"

/* Claude refuses empty texts. */
#define EMPTY_TEXT "[no content]"
/* No conversation begins with the model. */
#define FIRST_TEXT "."
/* Marks instructions that came after the first turn: the role exists at the top only. */
#define LATE_SYSTEM "[Instruction of the application, not of the user]\n"

/** The turn being collected. */
typedef struct turns_t {
    llm_try_t *try;
    json_object *out;           /**< "messages" of the body */
    json_object *system;        /**< NULL until there is one */
    json_object *assistant;     /**< content of the open assistant turn, or NULL */
    json_object *results;       /**< tool results of the open user turn, or NULL */
    json_object *user;          /**< the rest of the open user turn, or NULL */
    int started;                /**< a turn was begun: system messages are late now */
    llm_call_ids_t ids;
    apr_table_t *headers;
    llm_err_t **err;
} turns_t;

static apr_status_t bad(turns_t *t, const char *message)
{
    *t->err = llm_err_make(t->try->pool, LLM_ERR_BAD_REQUEST, 0, "%s", message);
    return APR_EGENERAL;
}

/** The open list at *list; a new one belongs to the pool until it is flushed. */
static json_object *list_of(turns_t *t, json_object **list)
{
    if (*list == NULL) {
        *list = llm_json_new_array(t->try->pool);
    }
    return *list;
}

/** The last turn's content when it is the role's: a turn that had nothing to send fell out. */
static json_object *last_of(json_object *out, const char *role)
{
    apr_size_t n = json_object_array_length(out);
    json_object *last = n > 0 ? json_object_array_get_idx(out, n - 1) : NULL;
    const char *had = llm_json_str(last, "role");

    return had != NULL && strcmp(had, role) == 0 ? llm_json_arr(last, "content") : NULL;
}

static void append_all(json_object *to, json_object *from)
{
    for (apr_size_t i = 0; i < json_object_array_length(from); i++) {
        json_object_array_add(to, llm_json_share(json_object_array_get_idx(from, i)));
    }
}

/** A user who says next to nothing, before an assistant that greets. */
static void begin_with_user(json_object *out)
{
    json_object *turn = llm_json_add_object(out, NULL), *text;

    llm_json_set_str(turn, "role", "user");
    text = llm_json_add_object(llm_json_add_array(turn, "content"), NULL);
    llm_json_set_str(text, "type", "text");
    llm_json_set_str(text, "text", FIRST_TEXT);
}

static void add_turn(turns_t *t, const char *role, json_object *content)
{
    json_object *last = last_of(t->out, role), *turn;

    if (last != NULL) {
        append_all(last, content);
        return;
    }
    if (json_object_array_length(t->out) == 0 && strcmp(role, "user") != 0) {
        begin_with_user(t->out);
    }
    turn = llm_json_add_object(t->out, NULL);
    llm_json_set_str(turn, "role", role);
    llm_json_set(turn, "content", llm_json_share(content));
}

/** Close the user turn: results of tools have to come first in it. */
static void flush_user(turns_t *t)
{
    if (t->user != NULL && json_object_array_length(t->user) == 0) {
        t->user = NULL;
    }
    if (t->results != NULL && t->user != NULL) {
        append_all(t->results, t->user);
    }
    if (t->results != NULL || t->user != NULL) {
        add_turn(t, "user", t->results != NULL ? t->results : t->user);
    }
    t->results = t->user = NULL;
}

static json_object *new_text(json_object *text, const char *instead, json_object *cache_control)
{
    json_object *o = json_object_new_object();

    llm_json_set_str(o, "type", "text");
    if (instead != NULL) {
        llm_json_set_str(o, "text", instead);
    }
    else {
        llm_json_set(o, "text", llm_json_share(text));
    }
    if (cache_control != NULL) {
        llm_json_set(o, "cache_control", llm_json_share(cache_control));
    }
    return o;
}

/** Whether a turn ends while it thinks, cut at its limit: Claude does not take it back so. */
static int ends_thinking(json_object *turn)
{
    apr_size_t n = json_object_array_length(turn);

    return n > 0 && llm_is_thinking(llm_json_str(json_object_array_get_idx(turn, n - 1), "type"));
}

static void flush_assistant(turns_t *t)
{
    if (t->assistant != NULL && ends_thinking(t->assistant)) {
        json_object_array_add(t->assistant, new_text(NULL, EMPTY_TEXT, NULL));
    }
    if (t->assistant != NULL && json_object_array_length(t->assistant) > 0) {
        add_turn(t, "assistant", t->assistant);
    }
    t->assistant = NULL;
}

static json_object *new_source(const char *type, const char *key, const char *value)
{
    json_object *o = json_object_new_object();

    llm_json_set_str(o, "type", type);
    llm_json_set_str(o, key, value);
    return o;
}

/** {"type": kind, "source": ...}, the form images and documents share. */
static json_object *new_media(const char *kind, json_object *source)
{
    json_object *o = json_object_new_object();

    llm_json_set_str(o, "type", kind);
    llm_json_set(o, "source", source);
    return o;
}

static int is_document(const char *mime)
{
    return strcmp(mime, "application/pdf") == 0 || strcmp(mime, "text/plain") == 0;
}

static apr_status_t bad_part(llm_try_t *try, const char *message, llm_err_t **err)
{
    *err = llm_err_make(try->pool, LLM_ERR_BAD_REQUEST, 0, "%s", message);
    return APR_EGENERAL;
}

/** A file's data as some clients send it: base64 with the media type beside it. */
static int bare_base64(const char *data, const char *format, llm_data_url_t *u)
{
    u->mime = format;
    u->data = data;
    u->n = strlen(data);
    u->base64 = 1;
    return format != NULL && llm_base64_valid(data, u->n);
}

/** A data URL as image or document. */
static apr_status_t data_part(llm_try_t *try, const char *url, const char *format,
                              json_object **out, llm_err_t **err)
{
    llm_data_url_t u;
    json_object *source;

    if (!llm_data_url_split(url, try->pool, &u) && !bare_base64(url, format, &u)) {
        return bad_part(try, "An image or file is neither an http(s) URL nor a data URL", err);
    }
    if (!u.base64 || u.n == 0) {
        return bad_part(try, "A data URL of an image or file is not base64", err);
    }
    if (format != NULL) {
        u.mime = format;
    }
    source = new_source("base64", "media_type", u.mime);
    llm_json_set_strn(source, "data", u.data, u.n);
    *out = new_media(is_document(u.mime) ? "document" : "image", source);
    return APR_SUCCESS;
}

static apr_status_t image_part(llm_try_t *try, const llm_part_t *part, json_object **out,
                               llm_err_t **err)
{
    if (part->url == NULL) {
        return bad_part(try, "An image_url part has no url", err);
    }
    if (strncmp(part->url, "https://", 8) == 0) {
        *out = new_media("image", new_source("url", "url", part->url));
        return APR_SUCCESS;
    }
    if (strncmp(part->url, "http://", 7) == 0) {
        return bad_part(try, "Claude fetches images by https only: send an https or a data URL",
                        err);
    }
    return data_part(try, part->url, part->format, out, err);
}

static int is_image_mime(const char *mime)
{
    return strncmp(mime, "image/", 6) == 0;
}

static json_object *file_id_part(const llm_part_t *part)
{
    json_object *o;

    if (part->format == NULL && strncmp(part->id, "http", 4) == 0) {
        return new_media("document", new_source("url", "url", part->id));
    }
    if (part->format != NULL && (is_document(part->format) || is_image_mime(part->format))) {
        return new_media(is_document(part->format) ? "document" : "image",
                         new_source("file", "file_id", part->id));
    }
    o = json_object_new_object();
    llm_json_set_str(o, "type", "container_upload");
    llm_json_set_str(o, "file_id", part->id);
    return o;
}

static apr_status_t file_part(llm_try_t *try, const llm_part_t *part, json_object **out,
                              llm_err_t **err)
{
    apr_status_t rv = APR_SUCCESS;

    if (part->data != NULL && strncmp(part->data, "https://", 8) == 0) {
        *out = new_media("document", new_source("url", "url", part->data));
    }
    else if (part->data != NULL) {
        rv = data_part(try, part->data,
                       part->format != NULL || strncmp(part->data, "data:", 5) == 0
                           ? part->format : llm_mime_of_url(part->name), out, err);
    }
    else if (part->id != NULL) {
        *out = file_id_part(part);
        return rv;
    }
    else {
        rv = bad_part(try, "A file part has neither file_data nor file_id", err);
    }
    if (rv == APR_SUCCESS && part->name != NULL &&
        strcmp(llm_json_str(*out, "type"), "document") == 0) {
        llm_json_set_str(*out, "title", part->name);
    }
    return rv;
}

apr_status_t anthropic_part(llm_try_t *try, const llm_part_t *part, json_object **out,
                            llm_err_t **err)
{
    apr_status_t rv = APR_SUCCESS;

    *out = NULL;
    switch (part->kind) {
    case LLM_PART_TEXT:
        *out = new_text(part->text,
                        part->text == NULL || llm_blank(json_object_get_string(part->text))
                            ? EMPTY_TEXT : NULL, NULL);
        break;
    case LLM_PART_IMAGE:
        rv = image_part(try, part, out, err);
        break;
    case LLM_PART_FILE:
        rv = file_part(try, part, out, err);
        break;
    case LLM_PART_AUDIO:
    case LLM_PART_VIDEO:
        return bad_part(try, "Claude takes neither audio nor video content", err);
    default:
        /* Claude's own blocks (document, search_result, ...) go as they are */
        *out = part->type != NULL ? llm_json_share(part->json) : NULL;
        return APR_SUCCESS;
    }
    if (rv == APR_SUCCESS && part->cache_control != NULL) {
        llm_json_set(*out, "cache_control", llm_json_share(part->cache_control));
    }
    return rv;
}

/** Files known by an id come from the Files API, which is asked for by header. */
static void note_file(turns_t *t, const llm_part_t *part, json_object *block)
{
    const char *type = llm_json_str(block, "type");

    if (part->kind == LLM_PART_FILE && part->data == NULL && strncmp(part->id, "http", 4) != 0) {
        anthropic_beta_add(t->headers, "files-api-2025-04-14");
    }
    if (type != NULL && strcmp(type, "container_upload") == 0) {
        ((llm_notes_t *)t->try->notes)->uploads = 1;
    }
}

/** Append every part of a content to a list. */
static apr_status_t add_parts(turns_t *t, json_object *content, json_object *message_cache,
                              json_object *list)
{
    llm_content_t it;
    llm_part_t part;

    llm_content_start(&it, content);
    while (llm_content_next(&it, &part)) {
        json_object *o;
        apr_status_t rv;

        if (part.json == NULL) {
            part.cache_control = message_cache;
        }
        rv = anthropic_part(t->try, &part, &o, t->err);
        if (rv != APR_SUCCESS) {
            return rv;
        }
        if (o != NULL) {
            json_object_array_add(list, o);
            note_file(t, &part, o);
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

/** Leading system messages go to the top; later ones into the user turn they stand in. */
static apr_status_t on_system(turns_t *t, json_object *m)
{
    llm_content_t it;
    llm_part_t part;
    json_object *list, *cache = llm_json_obj(m, "cache_control");

    if (t->started) {
        flush_assistant(t);
    }
    list = list_of(t, t->started ? &t->user : &t->system);
    llm_content_start(&it, llm_json_get(m, "content"));
    while (llm_content_next(&it, &part)) {
        const char *text = part.text != NULL ? json_object_get_string(part.text) : NULL;

        if (llm_blank(text)) {
            continue;
        }
        text = t->started ? apr_pstrcat(t->try->pool, LATE_SYSTEM, text, NULL) : NULL;
        json_object_array_add(list, new_text(part.text, text,
                                             part.json != NULL ? part.cache_control : cache));
    }
    return APR_SUCCESS;
}

/** Results are a string, or a list when they are parts; a tool may have nothing to say. */
static apr_status_t set_result(turns_t *t, json_object *result, json_object *content)
{
    json_object *list;
    apr_status_t rv;

    if (!json_object_is_type(content, json_type_array)) {
        const char *text = llm_json_value_str(content);

        llm_json_set(result, "content", llm_blank(text) ? json_object_new_string(EMPTY_TEXT)
                                                        : llm_json_share(content));
        return APR_SUCCESS;
    }
    list = llm_json_add_array(result, "content");
    rv = add_parts(t, content, NULL, list);
    if (json_object_array_length(list) == 0) {
        json_object_array_add(list, new_text(NULL, EMPTY_TEXT, NULL));
    }
    return rv;
}

/** The id of a result; the old function role has none: its call was sent under its name. */
static const char *result_id(json_object *m)
{
    const char *id = llm_json_str(m, "tool_call_id");

    id = id != NULL && *id != '\0' ? id : llm_json_str(m, "name");
    return id != NULL && *id != '\0' ? id : NULL;
}

static apr_status_t on_tool(turns_t *t, json_object *m)
{
    const char *id = result_id(m);
    json_object *result;

    if (id == NULL) {
        return bad(t, "A tool message has no tool_call_id");
    }
    flush_assistant(t);
    id = llm_call_ids_result(&t->ids, id);
    if (id == NULL) {
        return APR_SUCCESS;
    }
    result = llm_json_add_object(list_of(t, &t->results), NULL);
    llm_json_set_str(result, "type", "tool_result");
    llm_json_set_str(result, "tool_use_id", id);
    llm_json_copy(result, "cache_control", m, "cache_control");
    if (llm_json_bool(m, "is_error", 0)) {
        llm_json_set_bool(result, "is_error", 1);
    }
    return set_result(t, result, llm_json_get(m, "content"));
}

static int has_thinking_part(json_object *content)
{
    llm_content_t it;
    llm_part_t part;

    llm_content_start(&it, content);
    while (llm_content_next(&it, &part)) {
        if (llm_is_thinking(part.type)) {
            return 1;
        }
    }
    return 0;
}

/** A block Claude takes back: nothing but what it signed. */
static void add_thought(turns_t *t, const llm_thought_t *thought)
{
    json_object *b = llm_json_add_object(t->assistant, NULL);

    if (thought->redacted != NULL) {
        llm_json_set_str(b, "type", "redacted_thinking");
        llm_json_set(b, "data", llm_json_share(thought->redacted));
        return;
    }
    llm_json_set_str(b, "type", "thinking");
    llm_json_set_strn(b, "thinking", thought->text.p, thought->text.n);
    llm_json_set(b, "signature", llm_json_share(thought->signature));
}

/** Thinking of another provider has no signature: Claude would refuse it. */
static void add_thinking(turns_t *t, json_object *m)
{
    llm_thoughts_t it;
    llm_thought_t thought;

    if (has_thinking_part(llm_json_get(m, "content"))) {
        return;
    }
    llm_thoughts_start(&it, t->try->pool, m);
    while (llm_thoughts_next(&it, &thought)) {
        add_thought(t, &thought);
    }
}

static int has_calls(json_object *m)
{
    json_object *calls = llm_json_arr(m, "tool_calls");

    return (calls != NULL && json_object_array_length(calls) > 0) ||
           llm_json_obj(m, "function_call") != NULL;
}

/** A block of an answer, without the index it has in a stream. */
static json_object *without_index(json_object *block)
{
    json_object *o = json_object_new_object();

    if (json_object_is_type(block, json_type_object)) {
        json_object_object_foreach(block, key, value) {
            if (strcmp(key, "index") != 0) {
                llm_json_set(o, key, llm_json_share(value));
            }
        }
    }
    return o;
}

static int is_use(const llm_part_t *part)
{
    return part->type != NULL && strcmp(part->type, "tool_use") == 0 &&
           llm_json_str(part->json, "id") != NULL;
}

/** Claude's own block of a call, which clients often send beside tool_calls that say the same. */
static void add_use(turns_t *t, json_object *use)
{
    const char *id = llm_json_str(use, "id"), *wire = llm_call_ids_call(&t->ids, id, NULL);
    json_object *o;

    if (wire == NULL) {
        return;
    }
    o = without_index(use);
    llm_json_set_str(o, "id", wire);
    json_object_array_add(t->assistant, o);
}

/** A thinking part, where it is one Claude takes back; or a call. @return 0: it is neither */
static int add_own_part(turns_t *t, const llm_part_t *part)
{
    llm_thought_t thought;

    if (is_use(part)) {
        add_use(t, part->json);
        return 1;
    }
    if (!llm_is_thinking(part->type)) {
        return 0;
    }
    if (llm_thought_of(part->json, &thought)) {
        add_thought(t, &thought);
    }
    return 1;
}

/** Texts and Claude's own blocks of an assistant; empty texts only where nothing else is said. */
static apr_status_t add_said(turns_t *t, json_object *m, apr_size_t before)
{
    json_object *content = llm_json_get(m, "content"), *o;
    int calls = has_calls(m);
    llm_content_t it;
    llm_part_t part;

    llm_content_start(&it, content);
    while (llm_content_next(&it, &part)) {
        int blank = part.kind == LLM_PART_TEXT &&
                    (part.text == NULL || llm_blank(json_object_get_string(part.text)));
        apr_status_t rv;

        if (add_own_part(t, &part) ||
            (blank && (calls || json_object_array_length(t->assistant) > before))) {
            continue;
        }
        if (part.json == NULL) {
            part.cache_control = llm_json_obj(m, "cache_control");
        }
        rv = anthropic_part(t->try, &part, &o, t->err);
        if (rv != APR_SUCCESS) {
            return rv;
        }
        if (o != NULL) {
            json_object_array_add(t->assistant, o);
        }
    }
    return APR_SUCCESS;
}

/** The result block a hosted tool gave for a call, kept beside the message. */
static json_object *hosted_result(json_object *m, const char *id)
{
    static const char *const lists[] = { "web_search_results", "tool_results" };
    json_object *fields = llm_json_obj(m, "provider_specific_fields");

    for (int l = 0; l < 2; l++) {
        json_object *list = llm_json_arr(fields, lists[l]);

        for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
            json_object *r = json_object_array_get_idx(list, i);
            const char *of = llm_json_str(r, "tool_use_id");

            if (of != NULL && strcmp(of, id) == 0) {
                return r;
            }
        }
    }
    return NULL;
}

/** Which program of Claude's own made the call, as the answer said; the model itself is usual. */
static void copy_caller(json_object *use, json_object *call)
{
    json_object *fields = llm_json_obj(call, "provider_specific_fields");
    const char *type = llm_json_str(llm_json_obj(fields, "caller"), "type");

    if (type != NULL && strcmp(type, "direct") != 0) {
        llm_json_copy(use, "caller", fields, "caller");
    }
}

static apr_status_t add_call(turns_t *t, json_object *m, json_object *call, json_object *function)
{
    const char *id = llm_json_str(call, "id"), *name = llm_json_str(function, "name");
    json_object *use, *hosted = NULL;

    if (name == NULL || *name == '\0') {
        return bad(t, "A tool call has no function name");
    }
    if (llm_call_ids_ran_elsewhere(&t->ids, id)) {
        hosted = hosted_result(m, id);
        if (hosted == NULL) {
            return APR_SUCCESS;
        }
    }
    id = llm_call_ids_call(&t->ids, id != NULL && *id != '\0' ? id : name, function);
    if (id == NULL) {
        return APR_SUCCESS;
    }
    use = llm_json_add_object(t->assistant, NULL);
    llm_json_set_str(use, "type", hosted != NULL ? "server_tool_use" : "tool_use");
    llm_json_set_str(use, "id", id);
    llm_json_set_str(use, "name", llm_tool_name_wire(t->try, name));
    llm_json_set(use, "input", llm_json_share(llm_tool_arguments(t->try->pool, function)));
    llm_json_copy(use, "cache_control", call, "cache_control");
    copy_caller(use, call);
    if (hosted != NULL) {
        json_object_array_add(t->assistant, without_index(hosted));
    }
    return APR_SUCCESS;
}

static apr_status_t add_calls(turns_t *t, json_object *m)
{
    json_object *calls = llm_json_arr(m, "tool_calls"), *old = llm_json_obj(m, "function_call");
    apr_size_t n = calls != NULL ? json_object_array_length(calls) : 0;
    apr_status_t rv = APR_SUCCESS;

    for (apr_size_t i = 0; rv == APR_SUCCESS && i < n; i++) {
        json_object *call = json_object_array_get_idx(calls, i);

        rv = add_call(t, m, call, llm_json_obj(call, "function"));
    }
    if (rv == APR_SUCCESS && old != NULL) {
        rv = add_call(t, m, NULL, old);
    }
    return rv;
}

static void add_compaction(turns_t *t, json_object *m)
{
    json_object *list = llm_json_arr(llm_json_obj(m, "provider_specific_fields"),
                                     "compaction_blocks");

    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object_array_add(t->assistant, without_index(json_object_array_get_idx(list, i)));
    }
}

static apr_status_t on_assistant(turns_t *t, json_object *m)
{
    apr_size_t before;
    apr_status_t rv;

    flush_user(t);
    if (t->assistant == NULL) {
        llm_call_ids_turn(&t->ids);
    }
    list_of(t, &t->assistant);
    before = json_object_array_length(t->assistant);
    add_compaction(t, m);
    add_thinking(t, m);
    rv = add_said(t, m, before);
    return rv != APR_SUCCESS ? rv : add_calls(t, m);
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
        return bad(t, "A message has no known role");
    }
}

/** Claude refuses a last assistant text that ends in white space. */
static void trim_last(turns_t *t)
{
    for (apr_size_t i = 0; i < json_object_array_length(t->assistant); i++) {
        json_object *b = json_object_array_get_idx(t->assistant, i);
        const char *type = llm_json_str(b, "type"), *text = llm_json_str(b, "text");
        apr_size_t n = text != NULL ? strlen(text) : 0, end = n;

        while (end > 0 && strchr(" \t\r\n\v\f", text[end - 1]) != NULL) {
            end--;
        }
        if (end < n && type != NULL && strcmp(type, "text") == 0) {
            /* text blocks are our own objects: their members may be replaced */
            llm_json_set(b, "text", json_object_new_string_len(text, (int)end));
        }
    }
}

apr_status_t anthropic_turns(llm_try_t *try, json_object *messages, json_object *body,
                             apr_table_t *headers, llm_err_t **err)
{
    turns_t t = { .try = try, .ids = { .pool = try->pool, .extra = "", .messages = messages },
                  .headers = headers, .err = err };

    t.out = llm_json_add_array(body, "messages");
    for (apr_size_t i = 0; messages != NULL && i < json_object_array_length(messages); i++) {
        apr_status_t rv = add_message(&t, json_object_array_get_idx(messages, i));

        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    flush_user(&t);
    if (t.assistant != NULL) {
        trim_last(&t);
        flush_assistant(&t);
    }
    if (json_object_array_length(t.out) == 0) {
        return bad(&t, "Claude needs at least one message that is not a system message");
    }
    if (t.system != NULL && json_object_array_length(t.system) > 0) {
        llm_json_set(body, "system", llm_json_share(t.system));
    }
    return APR_SUCCESS;
}
