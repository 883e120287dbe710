/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "dialect/ir/content.h"

llm_role_e llm_role_of(json_object *message)
{
    static const struct {
        const char *name;
        llm_role_e role;
    } roles[] = {
        { "user", LLM_ROLE_USER }, { "assistant", LLM_ROLE_ASSISTANT }, { "tool", LLM_ROLE_TOOL },
        { "system", LLM_ROLE_SYSTEM }, { "developer", LLM_ROLE_SYSTEM },
        { "function", LLM_ROLE_TOOL },
    };
    const char *name = llm_json_str(message, "role");

    for (apr_size_t i = 0; name != NULL && i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (strcmp(name, roles[i].name) == 0) {
            return roles[i].role;
        }
    }
    return LLM_ROLE_UNKNOWN;
}

const char *llm_role_plain(json_object *message)
{
    const char *role = llm_json_str(message, "role");

    if (role == NULL) {
        return "user";
    }
    return strcmp(role, "developer") == 0 ? "system"
           : strcmp(role, "function") == 0 ? "tool" : role;
}

#define MIME_MAX 128

static int is_mime_char(char c)
{
    return apr_isalnum(c) || (c != '\0' && strchr("/.+-_*!#$&^", c) != NULL);
}

/** The media type before its parameters, or NULL when it holds anything odd. */
static const char *mime_of(const char *s, apr_size_t n, apr_pool_t *p)
{
    char *mime;

    if (n == 0) {
        return "text/plain";
    }
    if (n > MIME_MAX) {
        return NULL;
    }
    for (apr_size_t i = 0; i < n; i++) {
        if (!is_mime_char(s[i])) {
            return NULL;
        }
    }
    mime = apr_pstrmemdup(p, s, n);
    for (char *c = mime; *c != '\0'; c++) {
        *c = (char)apr_tolower(*c);
    }
    return mime;
}

int llm_data_url_split(const char *url, apr_pool_t *p, llm_data_url_t *out)
{
    const char *comma, *semi;
    apr_size_t head;

    memset(out, 0, sizeof(*out));
    if (url == NULL || strncasecmp(url, "data:", 5) != 0) {
        return 0;
    }
    url += 5;
    /* a media type with its parameters is short: do not search megabytes for a comma */
    comma = memchr(url, ',', strnlen(url, 2 * MIME_MAX));
    if (comma == NULL) {
        return 0;
    }
    head = (apr_size_t)(comma - url);
    out->base64 = head >= 7 && strncasecmp(comma - 7, ";base64", 7) == 0;
    semi = memchr(url, ';', head);
    out->mime = mime_of(url, semi != NULL ? (apr_size_t)(semi - url) : head, p);
    out->data = comma + 1;
    out->n = strlen(comma + 1);
    return out->mime != NULL;
}

int llm_base64_valid(const char *s, apr_size_t n)
{
    if (s == NULL || n == 0) {
        return 0;
    }
    for (int pad = 0; pad < 2 && n > 0 && s[n - 1] == '='; pad++) {
        n--;
    }
    for (apr_size_t i = 0; i < n; i++) {
        if (!apr_isalnum(s[i]) && s[i] != '+' && s[i] != '/') {
            return 0;
        }
    }
    return n > 0;
}

static void read_text(llm_part_t *part)
{
    json_object *v = llm_json_get(part->json, "text");

    part->text = json_object_is_type(v, json_type_string) ? v : NULL;
}

/** OpenAI nests {"url": ...}; a bare string is accepted as LiteLLM accepts it. */
static void read_url(llm_part_t *part)
{
    json_object *v = llm_json_get(part->json, part->type);

    part->url = llm_json_value_str(v);
    if (part->url == NULL) {
        part->url = llm_json_str(v, "url");
        part->detail = llm_json_str(v, "detail");
        part->format = llm_json_str(v, "format");
    }
}

static void read_audio(llm_part_t *part)
{
    json_object *v = llm_json_obj(part->json, "input_audio");

    part->data = llm_json_str(v, "data");
    part->format = llm_json_str(v, "format");
}

static void read_file(llm_part_t *part)
{
    json_object *v = llm_json_obj(part->json, "file");

    part->data = llm_json_str(v, "file_data");
    part->id = llm_json_str(v, "file_id");
    part->name = llm_json_str(v, "filename");
    part->format = llm_json_str(v, "format");
}

static const struct {
    const char *type;
    llm_part_e kind;
    void (*read)(llm_part_t *part);
} kinds[] = {
    { "text", LLM_PART_TEXT, read_text },
    { "input_text", LLM_PART_TEXT, read_text },
    { "output_text", LLM_PART_TEXT, read_text },
    { "image_url", LLM_PART_IMAGE, read_url },
    { "input_audio", LLM_PART_AUDIO, read_audio },
    { "file", LLM_PART_FILE, read_file },
    { "video_url", LLM_PART_VIDEO, read_url },
};

static void read_part(json_object *o, llm_part_t *part)
{
    memset(part, 0, sizeof(*part));
    part->json = o;
    part->kind = LLM_PART_OTHER;
    part->type = llm_json_str(o, "type");
    part->cache_control = llm_json_obj(o, "cache_control");
    for (apr_size_t i = 0; part->type != NULL && i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (strcmp(part->type, kinds[i].type) == 0) {
            part->kind = kinds[i].kind;
            kinds[i].read(part);
            return;
        }
    }
}

/** A part of type refusal, which only OpenAI has, as one of text. */
static void tell_refused_parts(json_object *parts)
{
    for (apr_size_t i = 0; parts != NULL && i < json_object_array_length(parts); i++) {
        json_object *part = json_object_array_get_idx(parts, i);
        const char *type = llm_json_str(part, "type");

        if (type != NULL && strcmp(type, "refusal") == 0) {
            llm_json_set_str(part, "type", "text");
            llm_json_copy(part, "text", part, "refusal");
            json_object_object_del(part, "refusal");
        }
    }
}

/** What an assistant spoke goes back to OpenAI by an id nobody else has: here it is a text. */
static void tell_recording(json_object *message)
{
    json_object *audio = llm_json_get(message, "audio");

    if (audio == NULL || llm_role_of(message) != LLM_ROLE_ASSISTANT) {
        return;
    }
    if (llm_json_str(audio, "transcript") != NULL &&
        (llm_json_get(message, "content") == NULL || llm_message_blank(message))) {
        llm_json_copy(message, "content", audio, "transcript");
    }
    json_object_object_del(message, "audio");
}

void llm_words_as_text(json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages");

    for (apr_size_t i = 0; messages != NULL && i < json_object_array_length(messages); i++) {
        json_object *message = json_object_array_get_idx(messages, i);
        const char *refusal = llm_json_str(message, "refusal");

        tell_refused_parts(llm_json_arr(message, "content"));
        if (refusal != NULL && *refusal != '\0' && llm_message_blank(message)) {
            llm_json_copy(message, "content", message, "refusal");
        }
        tell_recording(message);
    }
}

void llm_content_start(llm_content_t *c, json_object *value)
{
    c->value = value;
    c->next = 0;
}

int llm_content_next(llm_content_t *c, llm_part_t *part)
{
    if (json_object_is_type(c->value, json_type_string)) {
        if (c->next++ > 0) {
            return 0;
        }
        memset(part, 0, sizeof(*part));
        part->kind = LLM_PART_TEXT;
        part->type = "text";
        part->text = c->value;
        return 1;
    }
    if (!json_object_is_type(c->value, json_type_array)) {
        return 0;
    }
    while (c->next < json_object_array_length(c->value)) {
        json_object *o = json_object_array_get_idx(c->value, c->next++);

        if (json_object_is_type(o, json_type_object)) {
            read_part(o, part);
            return 1;
        }
    }
    return 0;
}

const char *llm_content_join(json_object *value, const char *sep, apr_pool_t *p)
{
    apr_array_header_t *texts;
    llm_content_t c;
    llm_part_t part;

    if (json_object_is_type(value, json_type_string)) {
        return json_object_get_string(value);
    }
    texts = apr_array_make(p, 4, sizeof(const char *));
    llm_content_start(&c, value);
    while (llm_content_next(&c, &part)) {
        if (part.text != NULL) {
            if (texts->nelts > 0 && *sep != '\0') {
                APR_ARRAY_PUSH(texts, const char *) = sep;
            }
            APR_ARRAY_PUSH(texts, const char *) = json_object_get_string(part.text);
        }
    }
    return apr_array_pstrcat(p, texts, 0);
}

apr_size_t llm_blank_char(const char *s)
{
    static const char *const blanks[] = {
        "\xc2\x85", "\xc2\xa0", "\xe1\x9a\x80", "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf",
        "\xe2\x81\x9f", "\xe2\x81\xa0", "\xe3\x80\x80", "\xef\xbb\xbf",
    };

    if (*s == '\0') {
        return 0;
    }
    if (strchr(" \t\r\n\v\f\x1c\x1d\x1e\x1f", *s) != NULL) {
        return 1;
    }
    /* U+2000 to U+200D */
    if (strncmp(s, "\xe2\x80", 2) == 0 && (unsigned char)s[2] >= 0x80 &&
        (unsigned char)s[2] <= 0x8d) {
        return 3;
    }
    for (apr_size_t i = 0; (unsigned char)*s >= 0x80 && i < sizeof(blanks) / sizeof(blanks[0]);
         i++) {
        if (strncmp(s, blanks[i], strlen(blanks[i])) == 0) {
            return strlen(blanks[i]);
        }
    }
    return 0;
}

int llm_blank(const char *s)
{
    for (apr_size_t n; s != NULL && (n = llm_blank_char(s)) > 0; s += n) {
    }
    return s == NULL || *s == '\0';
}

int llm_message_blank(json_object *message)
{
    json_object *calls = llm_json_arr(message, "tool_calls");
    llm_content_t it;
    llm_part_t part;

    if ((calls != NULL && json_object_array_length(calls) > 0) ||
        llm_json_obj(message, "function_call") != NULL) {
        return 0;
    }
    llm_content_start(&it, llm_json_get(message, "content"));
    while (llm_content_next(&it, &part)) {
        if (part.kind != LLM_PART_TEXT || !llm_blank(llm_json_value_str(part.text))) {
            return 0;
        }
    }
    return 1;
}

const char *llm_mime_of_url(const char *url)
{
    static const struct {
        const char *ext, *mime;
    } known[] = {
        { "png", "image/png" }, { "jpg", "image/jpeg" }, { "jpeg", "image/jpeg" },
        { "gif", "image/gif" }, { "webp", "image/webp" }, { "heic", "image/heic" },
        { "heif", "image/heif" }, { "pdf", "application/pdf" }, { "txt", "text/plain" },
        { "md", "text/markdown" }, { "html", "text/html" }, { "csv", "text/csv" },
        { "mp3", "audio/mpeg" }, { "wav", "audio/wav" }, { "flac", "audio/flac" },
        { "ogg", "audio/ogg" }, { "aac", "audio/aac" }, { "mp4", "video/mp4" },
        { "mov", "video/quicktime" }, { "mpeg", "video/mpeg" }, { "mpg", "video/mpeg" },
        { "webm", "video/webm" }, { "wmv", "video/wmv" }, { "flv", "video/x-flv" },
        { "3gp", "video/3gpp" }, { "json", "application/json" },
        { "doc", "application/msword" }, { "xls", "application/vnd.ms-excel" },
        { "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    };
    apr_size_t end = url != NULL ? strcspn(url, "?#") : 0, dot = end;

    while (dot > 0 && url[dot - 1] != '.' && url[dot - 1] != '/') {
        dot--;
    }
    if (dot == 0 || url[dot - 1] != '.') {
        return NULL;
    }
    for (apr_size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (strlen(known[i].ext) == end - dot &&
            strncasecmp(known[i].ext, url + dot, end - dot) == 0) {
            return known[i].mime;
        }
    }
    return NULL;
}

int llm_wants_all_bytes(const llm_try_t *try, const char *url)
{
    (void)try;
    (void)url;
    return 1;
}

int llm_wants_http_bytes(const llm_try_t *try, const char *url)
{
    (void)try;
    return strncasecmp(url, "http://", 7) == 0;
}
