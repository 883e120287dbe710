/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/json/strings.h"
#include "base/count/tokens.h"
#include "base/count/written_text.h"

/** What a string behind a name is worth. */
typedef enum worth_e {
    NONE,
    TEXT,                       /* the bytes it stands for */
    THOUGHT,                    /* the same */
    SOUND, PICTURE,             /* base64, and a data: URL of it */
    APART,                      /* a text that those who count may count apart */
    HIDDEN,                     /* base64 of what nobody can read: four bytes for three */
    SEALED                      /* the same, but pictures of a thought may be in it as well */
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

static const written_t sealed[] = { { "data", SEALED, NULL }, END };

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
static const written_t asked_tools[] = { { "arguments", APART, NULL }, END };

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
    { "reasoning_details", NONE, sealed }, { "reasoning_opaque", SEALED, NULL },
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
    case APART:
        return llm_json_string_bytes(s, n);
    case SOUND:
        return n / LLM_SOUND_BYTES;
    case HIDDEN:
    case SEALED:
        return n / 4 * 3;
    case PICTURE:
        return llm_json_string_begins(s, n, "data:") ? llm_data_bytes(n) : 0;
    default:
        return 0;
    }
}

static void add_string(llm_written_t *w, worth_e worth, const char *s, apr_size_t n)
{
    apr_size_t bytes = string_worth(worth, s, n);

    w->all += bytes;
    w->thoughts += worth == THOUGHT || worth == HIDDEN || worth == SEALED ? bytes : 0;
    w->data += worth == SOUND || worth == PICTURE || worth == APART || worth == SEALED ? bytes : 0;
}

/** Where the value behind a name ends; what is not closed ends with the text. */
static const char *value_end(const char *p, const char *end)
{
    int depth = 0;

    for (; p < end; p++) {
        if (*p == '"') {
            p = llm_json_string_end(p + 1, end);
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
        close = llm_json_string_end(p + 1, end);
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
        close = llm_json_string_end(name, end);
        if (close == NULL) {
            return end;
        }
        p = close + 1;
        if (llm_json_string_is_name(p, (apr_size_t)(end - p))) {
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
