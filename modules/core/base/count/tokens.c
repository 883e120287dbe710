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

/** How the base64 of a picture begins; WebP has its name behind RIFF and a length. */
static int is_picture(const char *s, apr_size_t n)
{
    static const char *const begins[] = { "data:image", "iVBORw0KGgo", "/9j/", "R0lGOD", NULL };

    for (const char *const *b = begins; *b != NULL; b++) {
        if (llm_json_string_begins(s, n, *b)) {
            return 1;
        }
    }
    return n > 16 && memcmp(s, "UklGR", 5) == 0 && memcmp(s + 12, "RUJQ", 4) == 0;
}

/** A body while it is walked. */
typedef struct walk_t {
    llm_about_t about;
    apr_size_t bytes;           /**< of text */
    const char *name;           /**< the last member's */
    apr_size_t name_len;
    int held;                   /**< it is in what holds a place */
    const char *low;            /**< behind the last detail that was low */
    const char *picture;        /**< behind the last picture whose detail is not known */
    int other_detail;           /**< something is to be seen in another detail than low */
} walk_t;

/** Whether what ends at from is the member before the one whose name begins at to. */
static int is_neighbour(const char *from, const char *to)
{
    while (from != NULL && from < to && (*from == ',' || *from <= ' ')) {
        from++;
    }
    return from != NULL && from == to;
}

static void add_picture(walk_t *w, const char *close, int small)
{
    int is_low = is_neighbour(w->low, w->name - 1);

    w->about.pictures++;
    w->about.small += small;
    w->about.low += is_low;
    w->picture = is_low ? NULL : close + 1;
}

static void add_detail(walk_t *w, const char *s, const char *close)
{
    if (close - s != 3 || memcmp(s, "low", 3) != 0) {
        w->other_detail = 1;
        return;
    }
    w->low = close + 1;
    if (is_neighbour(w->picture, w->name - 1)) {
        w->about.low++;
        w->low = w->picture = NULL;
    }
}

static void add_value(walk_t *w, const char *s, const char *close)
{
    apr_size_t len = (apr_size_t)(close - s);
    apr_int64_t tokens = 0;

    if (w->name_len == 6 && memcmp(w->name, "detail", 6) == 0) {
        add_detail(w, s, close);
    }
    else if (is_elsewhere(w->name, w->name_len, w->held, s, len)) {
        add_picture(w, close, 0);
    }
    else if ((tokens = tokens_of_data(w->name, w->name_len, s, len)) > 0) {
        w->bytes -= len;
        if (is_picture(s, len)) {
            add_picture(w, close, 0);
        }
        else {
            w->about.rest += tokens;
        }
    }
    else if (w->held && is_one_of(places, w->name, w->name_len) &&
             llm_json_string_begins(s, len, "data:image")) {
        add_picture(w, close, 1);
    }
}

llm_about_t llm_tokens_parts(const char *json, apr_size_t n)
{
    const char *end = json + n, *close = json, *s;
    walk_t w = { .bytes = n, .name = json };

    for (s = llm_json_string_next(json, end, &close); s != NULL;
         s = llm_json_string_next(close + 1, end, &close)) {
        if (llm_json_string_is_name(close + 1, (apr_size_t)(end - close - 1))) {
            w.name = s;
            w.name_len = (apr_size_t)(close - s);
            w.held = holds(w.held, w.name, w.name_len);
        }
        else {
            add_value(&w, s, close);
        }
    }
    w.about.rest += (apr_int64_t)(w.bytes / LLM_TOKEN_ABOUT);
    if (w.other_detail) {       /* it may be a member twice, of which one counts */
        w.about.low = 0;
    }
    return w.about;
}

apr_int64_t llm_tokens_about(const char *json, apr_size_t n)
{
    llm_about_t a = llm_tokens_parts(json, n);

    return a.rest + (a.pictures - a.small) * LLM_TOKENS_OF_DATA;
}

apr_size_t llm_data_bytes(apr_size_t n)
{
    const apr_size_t most = (apr_size_t)LLM_TOKENS_OF_DATA * LLM_TOKEN_ABOUT;

    return n < most ? n : most;
}
