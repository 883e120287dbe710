/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_CONTENT_H
#define LLM_DIALECT_CONTENT_H

/**
 * @file content.h
 * @brief Reading the content of canonical messages: parts of any kind, data URLs.
 *
 * A content is a string, an array of parts or null; the iteration hides which. Nothing is
 * copied: a part's strings belong to the tree.
 */

#include "base/json/json.h"
#include "llm_provider.h"

/** Who speaks in a canonical message. */
typedef enum llm_role_e {
    LLM_ROLE_UNKNOWN = 0,       /**< none given, or one nobody knows */
    LLM_ROLE_SYSTEM,            /**< also "developer" */
    LLM_ROLE_USER,
    LLM_ROLE_ASSISTANT,
    LLM_ROLE_TOOL               /**< also "function" */
} llm_role_e;

llm_role_e llm_role_of(json_object *message);

/** @return its role for APIs that have system, user, assistant and tool alone; none said: user */
const char *llm_role_plain(json_object *message);

/** A data URL (RFC 2397) taken apart. */
typedef struct llm_data_url_t {
    const char *mime;           /**< lower case, without parameters; "text/plain" when absent */
    const char *data;           /**< what is behind the comma; points into the URL */
    apr_size_t n;               /**< its length */
    int base64;                 /**< 0: data is percent-encoded */
} llm_data_url_t;

/**
 * Split a data URL.
 * @param p  lifetime of out->mime
 * @return 1; 0 when url is NULL, no data URL, or its media type is malformed or too long
 */
int llm_data_url_split(const char *url, apr_pool_t *p, llm_data_url_t *out);

/** @return whether every byte is of the base64 alphabet (with padding at the end only). */
int llm_base64_valid(const char *s, apr_size_t n);

typedef enum llm_part_e {
    LLM_PART_TEXT = 0,          /**< text, or a plain string content */
    LLM_PART_IMAGE,             /**< image_url: url (data: or http) */
    LLM_PART_AUDIO,             /**< input_audio: data (bare base64), format */
    LLM_PART_FILE,              /**< file: data (data URL or bare base64) or id, name, format */
    LLM_PART_VIDEO,             /**< video_url: url */
    LLM_PART_OTHER              /**< anything else: see type and json */
} llm_part_e;

/** One part of a content. Members that do not apply are NULL. */
typedef struct llm_part_t {
    llm_part_e kind;
    const char *type;           /**< "type" as written; "text" for a plain string */
    json_object *json;          /**< the part object; NULL for a plain string */
    json_object *text;          /**< the string value: share it instead of copying */
    const char *url;
    const char *detail;         /**< of an image */
    const char *data;
    const char *id;             /**< file_id */
    const char *name;           /**< file name */
    const char *format;         /**< media type or codec the client named beside the data */
    json_object *cache_control; /**< object, or NULL */
} llm_part_t;

/**
 * What a model refused with, or spoke, as the text of its message: only OpenAI's API has places of
 * their own for that, and without it a turn is empty.
 */
void llm_words_as_text(json_object *body);

/** Where an iteration stands. */
typedef struct llm_content_t {
    json_object *value;
    apr_size_t next;
} llm_content_t;

/** Begin with a content value: string, array or NULL (no parts). */
void llm_content_start(llm_content_t *c, json_object *value);

/** @return 1 with *part filled, 0 at the end. Array elements that are no objects are skipped. */
int llm_content_next(llm_content_t *c, llm_part_t *part);

/** @return the text of a content: its string, or all text parts joined with sep, in the pool. */
const char *llm_content_join(json_object *value, const char *sep, apr_pool_t *p);

/** For llm_dialect_t.wants_bytes: of every URL; and of those that are not https. */
int llm_wants_all_bytes(const llm_try_t *try, const char *url);
int llm_wants_http_bytes(const llm_try_t *try, const char *url);

/** @return bytes of a first character that shows nothing: white space of any script, or of no
            width; 0: it is another */
apr_size_t llm_blank_char(const char *s);

/** @return whether s is NULL, empty, or nothing but characters that show nothing. */
int llm_blank(const char *s);

/** @return whether a message has nothing in it: no text but white space, no other part, no call. */
int llm_message_blank(json_object *message);

/**
 * The media type a URL's path ends with names ("…/a.PNG?x" gives "image/png").
 * @return a literal, or NULL when the extension is not known
 */
const char *llm_mime_of_url(const char *url);

#endif
