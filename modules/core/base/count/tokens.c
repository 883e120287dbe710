/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/json/strings.h"
#include "base/count/tokens.h"

#define DATA_BYTES 1024         /* a string of this size without a space is no text */

/** A string that begins at s (behind its quote). @return its bytes as written; *closed: it ends */
static apr_size_t string_length(const char *s, apr_size_t n, int *closed)
{
    apr_size_t i = 0;

    while (i < n && s[i] != '"') {
        i += s[i] == '\\' ? 2 : 1;
    }
    *closed = i < n;
    return i < n ? i : n;
}

static int is_data(const char *s, apr_size_t n)
{
    return (n >= 5 && memcmp(s, "data:", 5) == 0) ||
           (n >= DATA_BYTES && memchr(s, ' ', n) == NULL);
}

apr_int64_t llm_tokens_at_least(const char *json, apr_size_t n)
{
    apr_size_t bytes = 0;

    for (apr_size_t i = 0; i < n; i++) {
        apr_size_t len;
        int closed;

        if (json[i] != '"') {
            continue;
        }
        i++;
        len = string_length(json + i, n - i, &closed);
        if (closed && !is_data(json + i, len) &&
            !llm_json_string_is_name(json + i + len + 1, n - i - len - 1)) {
            bytes += llm_json_string_bytes(json + i, len);
        }
        i += len;
    }
    return (apr_int64_t)(bytes / LLM_TOKEN_BYTES);
}

static int is_one_of(const char *const *names, const char *name, apr_size_t n)
{
    for (; *names != NULL; names++) {
        if (strlen(*names) == n && memcmp(*names, name, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Members that hold pictures, recordings or files, and those that may, as a data: URL. */
static const char *const data_names[] = { "data", "file_data", "url", "image_url", "bytes", NULL };
static const char *const url_names[] = { "input", "image", "images", "video", "audio", NULL };

/** How a document begins, and how many of its bytes make a token; see LLM_TOKENS_OF_DATA. */
static const struct {
    const char *begin;
    apr_size_t bytes;
} documents[] = {
    { "data:text", LLM_TOKEN_ABOUT * 4 / 3 }, { "data:application", LLM_DOCUMENT_BYTES },
    { "JVBERi", LLM_DOCUMENT_BYTES },                   /* %PDF */
};

/**
 * Tokens of a string that is data by the name of its member and by its look: whoever calls prose
 * data, or lets it begin like a data: URL, has written prose all the same.
 * @return 0: it is none
 */
static apr_int64_t tokens_of_data(const char *name, apr_size_t name_len, const char *s,
                                  apr_size_t n)
{
    apr_size_t tokens = n / (LLM_SOUND_BYTES * LLM_TOKEN_ABOUT);

    if (n < DATA_BYTES || memchr(s, ' ', n) != NULL ||
        !(is_one_of(data_names, name, name_len) ||
          (llm_json_string_begins(s, n, "data:") && is_one_of(url_names, name, name_len)))) {
        return 0;
    }
    if (llm_json_string_begins(s, n, "data:image")) {
        return LLM_TOKENS_OF_DATA;
    }
    for (apr_size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++) {
        if (llm_json_string_begins(s, n, documents[i].begin)) {
            tokens = n / documents[i].bytes;
        }
    }
    return tokens > LLM_TOKENS_OF_DATA ? (apr_int64_t)tokens : LLM_TOKENS_OF_DATA;
}

/** Members whose "url" is a picture's or the like; "url" alone may be a citation's. */
static const char *const holders[] = { "image_url", "video_url", "audio_url", "file_url", NULL };
static const char *const places[] = { "url", "image_url", "video_url", "audio_url", "file_url",
                                      NULL };
static const char *const files[] = { "file_id", "file_uri", "fileUri", NULL };

static int is_place(const char *s, apr_size_t n)
{
    return llm_json_string_begins(s, n, "http://") || llm_json_string_begins(s, n, "https://") ||
           llm_json_string_begins(s, n, "gs://") || llm_json_string_begins(s, n, "s3://");
}

/** Whether a string says where a picture, a recording or a file is: the provider reads it there. */
static int is_elsewhere(const char *name, apr_size_t name_len, int held, const char *s,
                        apr_size_t n)
{
    return is_one_of(files, name, name_len) ||
           (held && is_one_of(places, name, name_len) && is_place(s, n));
}

/** A part begins with its type: what held places before it is over. */
static int holds(int held, const char *name, apr_size_t n)
{
    return n == 4 && memcmp(name, "type", 4) == 0 ? 0 : held || is_one_of(holders, name, n);
}

apr_int64_t llm_tokens_about(const char *json, apr_size_t n)
{
    const char *end = json + n, *close = json, *s, *name = json;
    apr_size_t bytes = n, name_len = 0;
    apr_int64_t data = 0;
    int held = 0;

    for (s = llm_json_string_next(json, end, &close); s != NULL;
         s = llm_json_string_next(close + 1, end, &close)) {
        apr_size_t len = (apr_size_t)(close - s);
        apr_int64_t tokens;

        if (llm_json_string_is_name(close + 1, (apr_size_t)(end - close - 1))) {
            name = s;
            name_len = len;
            held = holds(held, name, name_len);
        }
        else if (is_elsewhere(name, name_len, held, s, len)) {
            data += LLM_TOKENS_OF_DATA;
        }
        else if ((tokens = tokens_of_data(name, name_len, s, len)) > 0) {
            bytes -= len;
            data += tokens;
        }
    }
    return (apr_int64_t)(bytes / LLM_TOKEN_ABOUT) + data;
}

apr_size_t llm_data_bytes(apr_size_t n)
{
    const apr_size_t most = (apr_size_t)LLM_TOKENS_OF_DATA * LLM_TOKEN_ABOUT;

    return n < most ? n : most;
}
