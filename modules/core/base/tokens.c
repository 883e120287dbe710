/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/tokens.h"

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

/** Escapes count as the character they stand for, or as one byte more. */
static apr_size_t text_bytes(const char *s, apr_size_t n)
{
    apr_size_t bytes = 0;

    for (apr_size_t i = 0; i < n; i++, bytes++) {
        if (s[i] == '\\') {
            i += i + 1 < n && s[i + 1] == 'u' ? 5 : 1;
        }
    }
    return bytes;
}

static int is_data(const char *s, apr_size_t n)
{
    return (n >= 5 && memcmp(s, "data:", 5) == 0) ||
           (n >= DATA_BYTES && memchr(s, ' ', n) == NULL);
}

/** Whether the string that ends before s is the name of a member. */
static int is_name(const char *s, apr_size_t n)
{
    apr_size_t i = 0;

    while (i < n && (s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == '\r')) {
        i++;
    }
    return i < n && s[i] == ':';
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
        if (closed && !is_data(json + i, len) && !is_name(json + i + len + 1, n - i - len - 1)) {
            bytes += text_bytes(json + i, len);
        }
        i += len;
    }
    return (apr_int64_t)(bytes / LLM_TOKEN_BYTES);
}

/** The end of a string that begins at s (behind its quote), or NULL. */
static const char *string_end(const char *s, const char *end)
{
    const char *from = s;

    while (s < end && (s = memchr(s, '"', (apr_size_t)(end - s))) != NULL) {
        const char *before = s;

        while (before > from && before[-1] == '\\') {
            before--;
        }
        if ((s - before) % 2 == 0) {
            return s;
        }
        s++;
    }
    return NULL;
}

/** The next string behind p. @return its text, *close at its last quote; NULL: there is none */
static const char *next_string(const char *p, const char *end, const char **close)
{
    const char *open = p < end ? memchr(p, '"', (apr_size_t)(end - p)) : NULL;

    if (open == NULL || (*close = string_end(open + 1, end)) == NULL) {
        return NULL;
    }
    return open + 1;
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

static int begins(const char *s, apr_size_t n, const char *with)
{
    apr_size_t len = strlen(with);

    return n >= len && memcmp(s, with, len) == 0;
}

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
          (begins(s, n, "data:") && is_one_of(url_names, name, name_len)))) {
        return 0;
    }
    if (begins(s, n, "data:image")) {
        return LLM_TOKENS_OF_DATA;
    }
    for (apr_size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++) {
        if (begins(s, n, documents[i].begin)) {
            tokens = n / documents[i].bytes;
        }
    }
    return tokens > LLM_TOKENS_OF_DATA ? (apr_int64_t)tokens : LLM_TOKENS_OF_DATA;
}

apr_int64_t llm_tokens_about(const char *json, apr_size_t n)
{
    const char *end = json + n, *close = json, *s, *name = json;
    apr_size_t bytes = n, name_len = 0;
    apr_int64_t data = 0;

    for (s = next_string(json, end, &close); s != NULL; s = next_string(close + 1, end, &close)) {
        apr_size_t len = (apr_size_t)(close - s);
        apr_int64_t tokens;

        if (is_name(close + 1, (apr_size_t)(end - close - 1))) {
            name = s;
            name_len = len;
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

/** What the value of a member of an answer is worth. */
typedef enum worth_e {
    TEXT,                       /* a string: the bytes it stands for */
    THOUGHT,                    /* a string of thinking, the same */
    SOUND, PICTURE,             /* base64, and a data: URL of it */
    HIDDEN,                     /* base64 of what nobody can read: four bytes for three */
    ALL,                        /* an object: the texts in it and their names */
    WITHIN                      /* what the members of another table are worth in it */
} worth_e;

typedef struct written_t {
    const char *name;
    worth_e worth;
    const struct written_t *within;
} written_t;

static const written_t nothing[] = { { NULL, TEXT, NULL } };

/** Those that can be read are among the answer's texts already. */
static const written_t thoughts[] = { { "data", HIDDEN, NULL }, { NULL, TEXT, NULL } };

static const written_t summaries[] = { { "content", TEXT, NULL }, { NULL, TEXT, NULL } };
static const written_t calls[] = { { "args", ALL, NULL }, { "response", WITHIN, nothing },
                                   { NULL, TEXT, NULL } };

/**
 * Of provider_specific_fields. Not what repeats other texts: thoughts, and cited stretches, which
 * Anthropic documents to be no output. Nor what tools of the provider found: the model reads that.
 */
static const written_t fields[] = {
    { "tool_plan", TEXT, NULL }, { "compaction_blocks", WITHIN, summaries },
    { "server_side_tool_invocations", WITHIN, calls }, { NULL, TEXT, NULL },
};

static const written_t answers[] = {
    { "content", TEXT, NULL }, { "arguments", TEXT, NULL }, { "text", TEXT, NULL },
    { "reasoning_content", THOUGHT, NULL }, { "reasoning", THOUGHT, NULL },
    { "thinking", THOUGHT, NULL }, { "refusal", TEXT, NULL }, { "input", TEXT, NULL },
    { "transcript", TEXT, NULL },
    { "data", SOUND, NULL }, { "url", PICTURE, NULL }, { "thinking_blocks", WITHIN, thoughts },
    { "reasoning_details", WITHIN, nothing }, { "annotations", WITHIN, nothing },
    { "provider_specific_fields", WITHIN, fields }, { NULL, TEXT, NULL },
};

static const written_t *find_written(const written_t *table, const char *name, apr_size_t n)
{
    for (; table->name != NULL; table++) {
        if (strlen(table->name) == n && memcmp(table->name, name, n) == 0) {
            return table;
        }
    }
    return NULL;
}

static apr_size_t string_worth(worth_e worth, const char *s, apr_size_t n)
{
    switch (worth) {
    case TEXT:
    case THOUGHT:
        return text_bytes(s, n);
    case SOUND:
        return n / LLM_SOUND_BYTES;
    case HIDDEN:
        return n / 4 * 3;
    case PICTURE:
        return begins(s, n, "data:") ? llm_data_bytes(n) : 0;
    default:
        return 0;
    }
}

static apr_size_t strings_of(const char *p, const char *end)
{
    const char *close = p, *s;
    apr_size_t bytes = 0;

    while ((s = next_string(p, end, &close)) != NULL) {
        bytes += text_bytes(s, (apr_size_t)(close - s));
        p = close + 1;
    }
    return bytes;
}

/** Where the value behind a name ends; what is not closed ends with the text. */
static const char *value_end(const char *p, const char *end)
{
    int depth = 0;

    for (; p < end; p++) {
        if (*p == '"') {
            p = string_end(p + 1, end);
            if (p == NULL) {
                return end;
            }
        }
        depth += *p == '{' || *p == '[';
        if (*p == '}' || *p == ']') {
            depth--;
        }
        if (depth < 0 || (depth == 0 && *p == ',')) {
            return p;
        }
    }
    return end;
}

static int is_thought(worth_e worth)
{
    return worth == THOUGHT || worth == HIDDEN;
}

static void add_string(llm_written_t *w, worth_e worth, const char *s, apr_size_t n)
{
    apr_size_t bytes = string_worth(worth, s, n);

    w->all += bytes;
    w->thoughts += is_thought(worth) ? bytes : 0;
}

static void add_members(llm_written_t *w, const written_t *table, const char *p, const char *end)
{
    const written_t *member = NULL;
    const char *close = p, *s;

    for (s = next_string(p, end, &close); s != NULL; s = next_string(p, end, &close)) {
        apr_size_t len = (apr_size_t)(close - s);

        p = close + 1;
        if (!is_name(p, (apr_size_t)(end - p))) {
            if (member != NULL) {
                add_string(w, member->worth, s, len);
            }
            continue;
        }
        member = find_written(table, s, len);
        if (member != NULL && member->worth >= ALL) {
            close = value_end(p, end);
            if (member->worth == ALL) {
                w->all += strings_of(p, close);
            }
            else {
                add_members(w, member->within, p, close);
            }
            p = close;
            member = NULL;
        }
    }
}

llm_written_t llm_answer_written(const char *json, apr_size_t n)
{
    llm_written_t w = { 0 };

    add_members(&w, answers, json, json + n);
    return w;
}
