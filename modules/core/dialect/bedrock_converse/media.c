/* SPDX-License-Identifier: Apache-2.0 */

/** @file media.c @brief Images, documents and videos as Converse blocks. */

#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/crypto/digest.h"
#include "dialect/bedrock_converse/dialect.h"

/** Bytes of a document that name it. */
#define NAME_SAMPLE 65536
#define NAME_MAX_LEN 100

static const struct {
    const char *mime;
    const char *kind;           /**< block type */
    const char *format;         /**< Converse's word */
} formats[] = {
    { "image/png", "image", "png" },
    { "image/jpeg", "image", "jpeg" },
    { "image/jpg", "image", "jpeg" },
    { "image/gif", "image", "gif" },
    { "image/webp", "image", "webp" },
    { "application/pdf", "document", "pdf" },
    { "text/csv", "document", "csv" },
    { "application/msword", "document", "doc" },
    { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document",
      "docx" },
    { "application/vnd.ms-excel", "document", "xls" },
    { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "document", "xlsx" },
    { "text/html", "document", "html" },
    { "text/plain", "document", "txt" },
    { "text/markdown", "document", "md" },
    { "video/mp4", "video", "mp4" },
    { "video/quicktime", "video", "mov" },
    { "video/x-matroska", "video", "mkv" },
    { "video/webm", "video", "webm" },
    { "video/x-flv", "video", "flv" },
    { "video/mpeg", "video", "mpeg" },
    { "video/x-ms-wmv", "video", "wmv" },
    { "video/wmv", "video", "wmv" },
    { "video/3gpp", "video", "three_gp" },
};

/** A name Converse takes: letters, digits, single spaces, hyphens and brackets. */
static const char *clean_name(apr_pool_t *p, const char *name)
{
    const char *dot = strrchr(name, '.');
    apr_size_t n = dot != NULL && dot > name ? (apr_size_t)(dot - name) : strlen(name), to = 0;
    char *out = apr_palloc(p, NAME_MAX_LEN + 1);

    for (apr_size_t i = 0; i < n && to < NAME_MAX_LEN; i++) {
        char c = name[i];

        out[to++] = apr_isalnum(c) || (c != '\0' && strchr("()[]-", c) != NULL) ? c : '-';
    }
    out[to] = '\0';
    return out;
}

/** Names follow the content, so that the same conversation keeps hitting the cache. */
static const char *content_name(apr_pool_t *p, const char *data, apr_size_t n)
{
    char hex[LLM_SHA256_HEX + 1];

    llm_sha256_hex(data, n < NAME_SAMPLE ? n : NAME_SAMPLE, hex);
    return apr_psprintf(p, "document-%.16s-%" APR_SIZE_T_FMT, hex, n);
}

/** Converse refuses two documents of one name. */
static const char *unique_name(bedrock_req_t *r, const char *name)
{
    int *count;

    if (r->names == NULL) {
        r->names = apr_hash_make(r->try->pool);
    }
    count = apr_hash_get(r->names, name, APR_HASH_KEY_STRING);
    if (count == NULL) {
        count = apr_pcalloc(r->try->pool, sizeof(*count));
        apr_hash_set(r->names, name, APR_HASH_KEY_STRING, count);
    }
    /* the brackets keep counted names apart from what a file may be called by itself */
    return ++*count == 1 ? name : apr_psprintf(r->try->pool, "%s [%d]", name, *count);
}

static apr_status_t add_block(bedrock_req_t *r, const char *mime, const char *name,
                              json_object *source, json_object *list)
{
    llm_json_own(r->try->pool, source);
    for (apr_size_t i = 0; mime != NULL && i < sizeof(formats) / sizeof(formats[0]); i++) {
        if (strcmp(mime, formats[i].mime) == 0) {
            json_object *b = llm_json_add_object(llm_json_add_object(list, NULL), formats[i].kind);

            llm_json_set_str(b, "format", formats[i].format);
            if (strcmp(formats[i].kind, "document") == 0) {
                llm_json_set_str(b, "name", unique_name(r, name));
            }
            llm_json_set(b, "source", llm_json_share(source));
            return APR_SUCCESS;
        }
    }
    return bedrock_refuse(r, "messages", apr_psprintf(r->try->pool,
                          "Bedrock takes no content of media type '%.100s'",
                          mime != NULL ? mime : ""));
}

static apr_status_t add_s3(bedrock_req_t *r, const char *url, const char *format,
                           const char *name, json_object *list)
{
    json_object *source = json_object_new_object();

    llm_json_set_str(llm_json_add_object(source, "s3Location"), "uri", url);
    return add_block(r, format != NULL ? format : llm_mime_of_url(url),
                     name != NULL ? clean_name(r->try->pool, name)
                                  : content_name(r->try->pool, url, strlen(url)), source, list);
}

/** @param url a data URL, an s3 URL, or bare base64 with format */
static apr_status_t add_media(bedrock_req_t *r, const char *url, const char *format,
                              const char *name, json_object *list)
{
    llm_data_url_t u;
    json_object *source;

    if (url != NULL && strncmp(url, "s3://", 5) == 0) {
        return add_s3(r, url, format, name, list);
    }
    if (url != NULL && (strncmp(url, "http://", 7) == 0 || strncmp(url, "https://", 8) == 0)) {
        return bedrock_refuse(r, "messages", "Bedrock needs images and files as data URLs "
                                             "(data:image/png;base64,...): http(s) URLs are not "
                                             "fetched for it");
    }
    if (!llm_data_url_split(url, r->try->pool, &u)) {
        u.data = url;
        u.n = url != NULL ? strlen(url) : 0;
        u.base64 = format != NULL && llm_base64_valid(url, u.n);
    }
    if (!u.base64 || u.n == 0) {
        return bedrock_refuse(r, "messages", "An image or file is not a base64 data URL");
    }
    source = json_object_new_object();
    llm_json_set_strn(source, "bytes", u.data, u.n);
    return add_block(r, format != NULL ? format : u.mime,
                     name != NULL ? clean_name(r->try->pool, name)
                                  : content_name(r->try->pool, u.data, u.n), source, list);
}

static void add_text(json_object *list, json_object *text)
{
    llm_json_set(llm_json_add_object(list, NULL), "text", llm_json_share(text));
}

/** Parts that are none of OpenAI's: guardrail marks, and Converse's own blocks. */
static apr_status_t add_other(bedrock_req_t *r, const llm_part_t *part, json_object *list)
{
    json_object *text = llm_json_get(part->json, "text");
    const char *type = part->type != NULL ? part->type : "";

    if (strcmp(type, "guarded_text") == 0 && text != NULL) {
        json_object *g = llm_json_add_object(llm_json_add_object(list, NULL), "guardContent");

        llm_json_set(llm_json_add_object(g, "text"), "text", llm_json_share(text));
        return APR_SUCCESS;
    }
    if ((strcmp(type, "grounding_source") == 0 || strcmp(type, "query") == 0) && text != NULL) {
        add_text(list, text);
        return APR_SUCCESS;
    }
    if (strcmp(type, "document") == 0 && llm_json_str(llm_json_obj(part->json, "source"), "data")) {
        json_object *source = llm_json_obj(part->json, "source");

        return add_media(r, llm_json_str(source, "data"), llm_json_str(source, "media_type"),
                         llm_json_str(part->json, "title"), list);
    }
    if (part->type == NULL && json_object_object_length(part->json) > 0) {
        json_object_array_add(list, llm_json_share(part->json));
        return APR_SUCCESS;
    }
    return bedrock_refuse(r, "messages", apr_psprintf(r->try->pool,
                          "Bedrock takes no content parts of type '%.64s'", type));
}

apr_status_t bedrock_part(bedrock_req_t *r, const llm_part_t *part, json_object *list)
{
    apr_status_t rv = APR_SUCCESS;

    switch (part->kind) {
    case LLM_PART_TEXT:
        /* Converse refuses blank texts */
        if (part->text != NULL && !llm_blank(json_object_get_string(part->text))) {
            add_text(list, part->text);
        }
        break;
    case LLM_PART_IMAGE:
    case LLM_PART_VIDEO:
        rv = add_media(r, part->url, part->format, NULL, list);
        break;
    case LLM_PART_FILE:
        rv = add_media(r, part->data != NULL ? part->data : part->id,
                       part->format != NULL || (part->data && strncmp(part->data, "data:", 5) == 0)
                           ? part->format : llm_mime_of_url(part->name), part->name, list);
        break;
    case LLM_PART_AUDIO:
        rv = bedrock_refuse(r, "messages", "Bedrock's Converse takes no audio content");
        break;
    default:
        rv = add_other(r, part, list);
    }
    if (rv == APR_SUCCESS) {
        bedrock_cache_point(r, list, part->cache_control);
    }
    return rv;
}
