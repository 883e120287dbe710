/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/content.h"
#include "dialect/gemini/dialect.h"

/**
 * @file media.c
 * @brief Images, audio, video and documents as parts: bytes inline, or a reference Google fetches.
 */

#define FILES_API "https://generativelanguage.googleapis.com/v1beta/files/"

/** OpenAI's "detail" in Gemini's levels; the index is the order of resolution. */
static const struct {
    const char *detail, *level;
} levels[] = {
    { NULL, NULL },
    { "low", "MEDIA_RESOLUTION_LOW" },
    { "medium", "MEDIA_RESOLUTION_MEDIUM" },
    { "high", "MEDIA_RESOLUTION_HIGH" },
    { "ultra_high", "MEDIA_RESOLUTION_ULTRA_HIGH" },
};
#define NLEVELS ((int)(sizeof(levels) / sizeof(levels[0])))

static int level_of(const char *detail)
{
    for (int i = 1; detail != NULL && i < NLEVELS; i++) {
        if (strcmp(detail, levels[i].detail) == 0) {
            return i;
        }
    }
    return 0;
}

const char *llm_gemini_resolution(int level)
{
    return level > 0 && level < NLEVELS ? levels[level].level : NULL;
}

/** A name clients use that the API does not accept. */
static const char *canonical_mime(const char *mime)
{
    return strcasecmp(mime, "image/jpg") == 0 ? "image/jpeg" : mime;
}

static apr_status_t refuse(llm_gemini_req_t *r, const char *why, const char *what)
{
    *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0, "%s: %.100s", why, what);
    return APR_EGENERAL;
}

static void add_blob(json_object *part, const char *mime, const char *data, apr_size_t n)
{
    json_object *blob = llm_json_add_object(part, "inline_data");

    llm_json_set_str(blob, "mime_type", mime);
    llm_json_set_strn(blob, "data", data, n);
}

static void add_file(json_object *part, const char *mime, const char *uri)
{
    json_object *file = llm_json_add_object(part, "file_data");

    llm_json_set_str(file, "mime_type", mime);
    llm_json_set_str(file, "file_uri", uri);
}

static apr_status_t inline_url(llm_gemini_req_t *r, json_object *part, const char *url,
                               const char *format)
{
    llm_data_url_t d;

    if (!llm_data_url_split(url, r->try->pool, &d) || !d.base64 || !llm_base64_valid(d.data, d.n)) {
        return refuse(r, "Invalid data URL, it must be data:<media type>;base64,<data>", url);
    }
    add_blob(part, canonical_mime(format != NULL ? format : d.mime), d.data, d.n);
    return APR_SUCCESS;
}

static apr_status_t fill(llm_gemini_req_t *r, json_object *part, const char *url,
                         const char *format)
{
    const char *mime = format != NULL ? canonical_mime(format) : llm_mime_of_url(url);

    if (strncasecmp(url, "data:", 5) == 0) {
        return inline_url(r, part, url, format);
    }
    if (strncmp(url, "gs://", 5) == 0) {
        if (mime == NULL) {
            return refuse(r, "Unable to determine mime type, name it in \"format\"", url);
        }
        add_file(part, mime, url);
    }
    else if (strncmp(url, FILES_API, strlen(FILES_API)) == 0) {
        add_file(part, format, url);
    }
    else if (strncmp(url, "files/", 6) == 0) {
        add_file(part, format, apr_pstrcat(r->try->pool, FILES_API, url + 6, NULL));
    }
    else if (strncasecmp(url, "https://", 8) == 0) {
        add_file(part, mime, url);
    }
    else if (strncasecmp(url, "http://", 7) == 0) {
        return refuse(r, "Media URLs must be https, gs or data URLs", url);
    }
    else if (format != NULL && llm_base64_valid(url, strlen(url))) {
        add_blob(part, canonical_mime(format), url, strlen(url));
    }
    else {
        return refuse(r, "Invalid media reference", url);
    }
    return APR_SUCCESS;
}

apr_status_t llm_gemini_media(llm_gemini_req_t *r, json_object *parts, const char *url,
                              const char *format, const char *detail)
{
    json_object *part;
    int level = level_of(detail);

    if (url == NULL || *url == '\0') {
        return refuse(r, "Invalid message content", "a media part names neither URL nor data");
    }
    part = llm_json_add_object(parts, NULL);
    if (level > 0 && r->gen3) {
        llm_json_set_str(llm_json_add_object(part, "media_resolution"), "level",
                         levels[level].level);
    }
    if (level > r->detail) {
        r->detail = level;
    }
    return fill(r, part, url, format);
}
