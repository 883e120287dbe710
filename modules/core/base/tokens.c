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

/** Bytes of UTF-8 that four digits of an escape stand for; a pair of surrogates has four. */
static apr_size_t bytes_of_code(const char *digits, apr_size_t n)
{
    unsigned code = 0;

    for (int i = 0; i < 4; i++) {
        char c = (apr_size_t)i < n ? digits[i] : '\0';
        int is_letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');

        if (!is_letter && (c < '0' || c > '9')) {
            return 1;
        }
        code = code * 16 + (unsigned)(is_letter ? (c | 0x20) - 'a' + 10 : c - '0');
    }
    return code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}

/** Escapes count as what they stand for, so that a text has one length however it is written. */
static apr_size_t text_bytes(const char *s, apr_size_t n)
{
    apr_size_t bytes = 0;

    for (apr_size_t i = 0; i < n; i++, bytes++) {
        if (s[i] != '\\') {
            continue;
        }
        i++;
        if (i < n && s[i] == 'u') {
            bytes += bytes_of_code(s + i + 1, n - i - 1) - 1;
            i += 4;
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

/** What a string behind a name is worth. */
typedef enum worth_e {
    NONE,
    TEXT,                       /* the bytes it stands for */
    THOUGHT,                    /* the same */
    SOUND, PICTURE,             /* base64, and a data: URL of it */
    HIDDEN                      /* base64 of what nobody can read: four bytes for three */
} worth_e;

/**
 * A member of which something counts. What has no row does not: providers put texts of all kinds
 * beside an answer that no model wrote, and the model's own stand where they are documented to.
 */
typedef struct written_t {
    const char *name;
    worth_e worth;              /* of a string */
    const struct written_t *within;     /* what counts of an object, or of those in an array */
} written_t;

#define END { NULL, NONE, NULL }

/** All texts and their names. */
static const written_t everything[] = { END };

static const written_t linked[] = { { "url", PICTURE, NULL }, END };
static const written_t pictures[] = { { "image_url", NONE, linked }, END };
static const written_t sound[] = { { "data", SOUND, NULL }, { "transcript", TEXT, NULL }, END };
static const written_t function[] = { { "arguments", TEXT, everything }, { "input", TEXT, NULL },
                                      END };
static const written_t calls[] = { { "function", NONE, function }, { "custom", NONE, function },
                                   { "arguments", TEXT, everything },   /* of bare ones */
                                   { "parameters", TEXT, everything }, END };

/** Those that can be read are among the answer's texts already. */
static const written_t hidden[] = { { "data", HIDDEN, NULL }, END };

static const written_t summaries[] = { { "content", TEXT, NULL }, END };
static const written_t invocations[] = { { "args", NONE, everything }, END };

/**
 * Not what repeats other texts: thoughts, and cited stretches, which Anthropic documents to be no
 * output. Nor what tools of the provider found: the model reads that.
 */
static const written_t fields[] = {
    { "tool_plan", TEXT, NULL }, { "compaction_blocks", NONE, summaries },
    { "server_side_tool_invocations", NONE, invocations }, END,
};

/** What Groq's own tools were asked for; what they found is none of the model's. */
static const written_t asked_tools[] = { { "arguments", TEXT, everything }, END };

static const written_t thought_parts[] = { { "text", THOUGHT, NULL }, END };
static const written_t parts[] = {
    { "text", TEXT, NULL }, { "refusal", TEXT, NULL }, { "thinking", THOUGHT, thought_parts },
    { "image_url", PICTURE, linked }, END,
};

static const written_t message[] = {
    { "content", TEXT, parts }, { "refusal", TEXT, NULL },
    { "reasoning_content", THOUGHT, thought_parts }, { "reasoning", THOUGHT, NULL },
    { "thinking", THOUGHT, NULL }, { "thinking_blocks", NONE, hidden },
    { "tool_calls", NONE, calls }, { "function_call", NONE, function },
    { "audio", NONE, sound }, { "images", NONE, pictures },
    { "reasoning_details", NONE, hidden }, { "reasoning_opaque", HIDDEN, NULL },
    { "executed_tools", NONE, asked_tools }, { "provider_specific_fields", NONE, fields }, END,
};

/** Names that some have for thoughts alone, and others beside one of the usual names. */
static const written_t steps[] = { { "thought", THOUGHT, NULL }, END };
static const written_t other_thoughts[] = { { "reasoning_text", THOUGHT, thought_parts },
                                            { "thought", THOUGHT, thought_parts },
                                            { "reasoning_steps", NONE, steps }, END };

/** The same of texts: Snowflake has them in "content" as well, but not its calls. */
static const written_t used[] = { { "input", TEXT, everything }, END };
static const written_t listed[] = { { "text", TEXT, NULL }, { "tool_use", NONE, used }, END };
static const written_t other_texts[] = { { "content_list", NONE, listed }, END };

static const written_t choice[] = { { "message", NONE, message }, { "delta", NONE, message },
                                    { "text", TEXT, NULL }, END };
static const written_t answer[] = { { "choices", NONE, choice }, END };

/* what other shapes have, of which nobody made OpenAI's: blocks, candidates with parts, outputs */
static const written_t arguments[] = { { "args", NONE, everything },
                                       { "input", TEXT, everything }, END };
static const written_t read_thought[] = { { "reasoningText", NONE, thought_parts }, END };
static const written_t blocks[] = {
    { "text", TEXT, NULL }, { "thinking", THOUGHT, thought_parts }, { "data", HIDDEN, NULL },
    { "input", TEXT, everything }, { "toolUse", NONE, arguments },
    { "functionCall", NONE, arguments }, { "reasoningContent", NONE, read_thought }, END,
};
static const written_t candidate_content[] = { { "parts", NONE, blocks }, END };
static const written_t candidates[] = { { "content", NONE, candidate_content }, END };
static const written_t other_message[] = {
    { "content", TEXT, blocks }, { "tool_plan", TEXT, NULL }, { "thinking", THOUGHT, NULL },
    { "tool_calls", NONE, calls }, END,
};
static const written_t outputs[] = {
    { "message", NONE, other_message }, { "content", TEXT, blocks }, { "arguments", TEXT, NULL },
    END,
};
static const written_t any_body[] = {
    { "choices", NONE, choice }, { "content", TEXT, blocks }, { "candidates", NONE, candidates },
    { "output", NONE, outputs }, { "message", NONE, other_message }, { "text", TEXT, NULL }, END,
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

static void add_string(llm_written_t *w, worth_e worth, const char *s, apr_size_t n)
{
    apr_size_t bytes = string_worth(worth, s, n);

    w->all += bytes;
    w->thoughts += worth == THOUGHT || worth == HIDDEN ? bytes : 0;
    w->data += worth == SOUND || worth == PICTURE ? bytes : 0;
}

apr_size_t llm_strings_bytes(const char *json, apr_size_t n)
{
    const char *p = json, *end = json + n, *close = json, *s;
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

static const char *add_members(llm_written_t *w, const written_t *table, const char *p,
                               const char *end);

/** Add what a message holds; under its rarer names only what is not there under a usual one. */
static const char *add_message(llm_written_t *w, const char *p, const char *end)
{
    llm_written_t was = *w;
    const char *behind = add_members(w, message, p, end);

    if (w->thoughts == was.thoughts) {
        (void)add_members(w, other_thoughts, p, behind);
    }
    if (w->all - w->thoughts == was.all - was.thoughts) {
        (void)add_members(w, other_texts, p, behind);
    }
    return behind;
}

/** Add the value behind a name. @return where it ends */
static const char *add_value(llm_written_t *w, const written_t *member, const char *p,
                             const char *end)
{
    const char *close;

    while (p < end && strchr(" \t\r\n:", *p) != NULL && *p != '\0') {
        p++;
    }
    if (p < end && *p == '"') {
        close = string_end(p + 1, end);
        if (close == NULL) {
            return end;
        }
        add_string(w, member->worth, p + 1, (apr_size_t)(close - p - 1));
        return close + 1;
    }
    if (member->within == NULL || p == end || (*p != '{' && *p != '[')) {
        return value_end(p, end);
    }
    if (member->within == message) {
        return add_message(w, p, end);
    }
    if (member->within != everything) {
        return add_members(w, member->within, p, end);
    }
    close = value_end(p, end);
    w->all += llm_strings_bytes(p, (apr_size_t)(close - p));
    return close;
}

/** Add what counts of an object, or of those in an array: p at its bracket. @return behind it */
static const char *add_members(llm_written_t *w, const written_t *table, const char *p,
                               const char *end)
{
    int depth = 0;

    while (p < end) {
        const char *name = p + 1, *close;
        const written_t *member;

        if (*p != '"') {
            depth += *p == '{' || *p == '[';
            depth -= *p == '}' || *p == ']';
            p++;
            if (depth == 0 && (p[-1] == '}' || p[-1] == ']')) {
                return p;
            }
            continue;
        }
        close = string_end(name, end);
        if (close == NULL) {
            return end;
        }
        p = close + 1;
        if (is_name(p, (apr_size_t)(end - p))) {
            member = find_written(table, name, (apr_size_t)(close - name));
            p = member != NULL ? add_value(w, member, p, end) : value_end(p, end);
        }
    }
    return end;
}

static llm_written_t written_by(const written_t *table, const char *json, apr_size_t n)
{
    llm_written_t w = { 0 };

    (void)add_members(&w, table, json, json + n);
    return w;
}

llm_written_t llm_answer_written(const char *json, apr_size_t n)
{
    return written_by(answer, json, n);
}

llm_written_t llm_choices_written(const char *json, apr_size_t n)
{
    return written_by(choice, json, n);
}

llm_written_t llm_body_written(const char *json, apr_size_t n)
{
    return written_by(any_body, json, n);
}
