/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file stream.c
 * @brief Events of a streamed Claude answer
 *        (https://docs.claude.com/en/docs/build-with-claude/streaming).
 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/anthropic_messages/dialect.h"
#include "dialect/ir/blocks.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/errors.h"

/** Where a stream stands: between blocks, or in one of a kind. */
typedef enum {
    ST_NEW = 0,                 /**< nothing seen */
    ST_OPEN,                    /**< message begun, no block open */
    ST_TEXT,
    ST_THINK,
    ST_TOOL,
    ST_OTHER,                   /**< a block that is handed on whole */
    ST_END,                     /**< message_stop was seen */
    ST_COUNT
} state_e;

/** What can happen; deltas count by what they carry. */
typedef enum {
    EV_START = 0,
    EV_BLOCK,
    EV_TEXT,
    EV_ARGS,
    EV_THINK,
    EV_SIGN,
    EV_CITE,
    EV_COMPACT,
    EV_BLOCK_END,
    EV_FINISH,
    EV_STOP,
    EV_COUNT,
    EV_NONE                     /**< ping and whatever the future brings */
} event_e;

typedef struct claude_t {
    llm_blocks_t blocks;
    state_e state;
} claude_t;

typedef apr_status_t step_fn(llm_stream_t *s, claude_t *st, json_object *o);

static apr_status_t on_start(llm_stream_t *s, claude_t *st, json_object *o)
{
    anthropic_usage(s->try, llm_json_obj(llm_json_obj(o, "message"), "usage"), &s->usage);
    st->state = ST_OPEN;
    return APR_SUCCESS;
}

static json_object *block_of(json_object *o)
{
    return llm_json_obj(o, "content_block");
}

static apr_status_t start_text(llm_stream_t *s, claude_t *st, json_object *o)
{
    return llm_blocks_text(s, &st->blocks, llm_json_get(block_of(o), "text"));
}

static apr_status_t start_tool(llm_stream_t *s, claude_t *st, json_object *o)
{
    json_object *b = block_of(o);

    return llm_blocks_tool(s, &st->blocks, llm_json_str(b, "id"), llm_json_str(b, "name"));
}

/** A piece of a thinking block, as far as this event tells it. */
static apr_status_t emit_thinking(llm_stream_t *s, claude_t *st, json_object *o, json_object *text,
                                  json_object *signature)
{
    json_object *b = json_object_new_object();

    llm_json_set_str(b, "type", "thinking");
    llm_json_set(b, "thinking", text != NULL ? llm_json_share(text) : json_object_new_string(""));
    if (signature != NULL) {
        llm_json_set(b, "signature", llm_json_share(signature));
    }
    return llm_blocks_thinking(s, &st->blocks, text, b, (int)llm_json_int(o, "index", 0));
}

/** @return the string member, or NULL: absent, empty, or no string */
static json_object *full_string(json_object *o, const char *key)
{
    json_object *v = llm_json_get(o, key);

    return llm_json_value_str(v) != NULL && json_object_get_string_len(v) > 0 ? v : NULL;
}

static apr_status_t start_thinking(llm_stream_t *s, claude_t *st, json_object *o)
{
    json_object *text = full_string(block_of(o), "thinking");
    json_object *signature = full_string(block_of(o), "signature");

    return text != NULL || signature != NULL ? emit_thinking(s, st, o, text, signature)
                                             : APR_SUCCESS;
}

static apr_status_t start_redacted(llm_stream_t *s, claude_t *st, json_object *o)
{
    json_object *b = json_object_new_object();

    llm_json_set_str(b, "type", "redacted_thinking");
    llm_json_copy(b, "data", block_of(o), "data");
    return llm_blocks_thinking(s, &st->blocks, NULL, b, (int)llm_json_int(o, "index", 0));
}

static apr_status_t start_search(llm_stream_t *s, claude_t *st, json_object *o)
{
    return llm_blocks_listed(s, &st->blocks, LLM_LISTED_SEARCH, block_of(o));
}

/** What was compacted comes with the delta. */
static apr_status_t start_compaction(llm_stream_t *s, claude_t *st, json_object *o)
{
    if (full_string(block_of(o), "content") == NULL) {
        return APR_SUCCESS;
    }
    return llm_blocks_listed(s, &st->blocks, LLM_LISTED_COMPACTION, block_of(o));
}

static const struct {
    const char *type;
    state_e state;
    step_fn *start;             /**< may be NULL */
} kinds[] = {
    { "text", ST_TEXT, start_text },
    { "tool_use", ST_TOOL, start_tool },
    { "server_tool_use", ST_TOOL, start_tool },
    { "thinking", ST_THINK, start_thinking },
    { "redacted_thinking", ST_OTHER, start_redacted },
    { "web_search_tool_result", ST_OTHER, start_search },
    { "web_fetch_tool_result", ST_OTHER, start_search },
    { "tool_search_tool_result", ST_OTHER, NULL },
    { "compaction", ST_OTHER, start_compaction },
};

static apr_status_t on_block(llm_stream_t *s, claude_t *st, json_object *o)
{
    const char *type = llm_json_str(block_of(o), "type");
    apr_size_t n = type != NULL ? strlen(type) : 0;

    st->state = ST_OTHER;
    for (apr_size_t i = 0; type != NULL && i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (strcmp(type, kinds[i].type) == 0) {
            st->state = kinds[i].state;
            return kinds[i].start != NULL ? kinds[i].start(s, st, o) : APR_SUCCESS;
        }
    }
    if (n > 12 && strcmp(type + n - 12, "_tool_result") == 0) {
        return llm_blocks_listed(s, &st->blocks, LLM_LISTED_RESULT, block_of(o));
    }
    return APR_SUCCESS;
}

static json_object *delta_of(json_object *o)
{
    return llm_json_obj(o, "delta");
}

static apr_status_t on_text(llm_stream_t *s, claude_t *st, json_object *o)
{
    return llm_blocks_text(s, &st->blocks, llm_json_get(delta_of(o), "text"));
}

static apr_status_t on_args(llm_stream_t *s, claude_t *st, json_object *o)
{
    return llm_blocks_arguments(s, &st->blocks, llm_json_get(delta_of(o), "partial_json"));
}

static apr_status_t on_think(llm_stream_t *s, claude_t *st, json_object *o)
{
    json_object *text = full_string(delta_of(o), "thinking");

    return text != NULL ? emit_thinking(s, st, o, text, NULL) : APR_SUCCESS;
}

static apr_status_t on_sign(llm_stream_t *s, claude_t *st, json_object *o)
{
    json_object *signature = full_string(delta_of(o), "signature");

    return signature != NULL ? emit_thinking(s, st, o, NULL, signature) : APR_SUCCESS;
}

static apr_status_t on_cite(llm_stream_t *s, claude_t *st, json_object *o)
{
    return llm_blocks_field(s, &st->blocks, "citation",
                            llm_json_share(llm_json_get(delta_of(o), "citation")));
}

/** The delta, and the block it makes: that is what can be sent back. */
static apr_status_t on_compact(llm_stream_t *s, claude_t *st, json_object *o)
{
    json_object *b = llm_json_new_object(s->scratch);
    apr_status_t rv;

    rv = llm_blocks_field(s, &st->blocks, "compaction_delta", llm_json_share(delta_of(o)));
    if (rv != APR_SUCCESS || full_string(delta_of(o), "content") == NULL) {
        return rv;
    }
    llm_json_set_str(b, "type", "compaction");
    llm_json_copy(b, "content", delta_of(o), "content");
    return llm_blocks_listed(s, &st->blocks, LLM_LISTED_COMPACTION, b);
}

static apr_status_t on_end(llm_stream_t *s, claude_t *st, json_object *o)
{
    (void)s;
    (void)o;
    st->state = ST_OPEN;
    return APR_SUCCESS;
}

static apr_status_t on_tool_end(llm_stream_t *s, claude_t *st, json_object *o)
{
    (void)o;
    st->state = ST_OPEN;
    return llm_blocks_tool_end(s, &st->blocks);
}

static apr_status_t on_finish(llm_stream_t *s, claude_t *st, json_object *o)
{
    const char *reason = llm_json_str(delta_of(o), "stop_reason");
    json_object *container = llm_json_obj(delta_of(o), "container");
    json_object *usage = llm_json_obj(o, "usage");
    /* the count that came with the start is of the first token, not of the answer */
    int counts = llm_json_get(usage, "output_tokens") != NULL;
    apr_status_t rv = APR_SUCCESS;

    anthropic_usage(s->try, usage, &s->usage);
    if (container != NULL) {
        rv = llm_blocks_field(s, &st->blocks, "container", llm_json_share(container));
    }
    if (rv != APR_SUCCESS) {
        return rv;
    }
    st->state = ST_OPEN;
    return llm_blocks_finish(s, &st->blocks, reason, counts ? &s->usage : NULL);
}

static apr_status_t on_stop(llm_stream_t *s, claude_t *st, json_object *o)
{
    (void)s;
    (void)o;
    st->state = ST_END;
    return APR_EOF;
}

/** What an event does in a state; NULL: nothing (it has no place there and harms nobody). */
static step_fn *const steps[EV_COUNT][ST_COUNT] = {
    /*                 NEW        OPEN       TEXT       THINK      TOOL         OTHER      END */
    [EV_START] =     { on_start,  NULL,      NULL,      NULL,      NULL,        NULL,      NULL },
    [EV_BLOCK] =     { on_block,  on_block,  on_block,  on_block,  on_block,    on_block,  NULL },
    [EV_TEXT] =      { on_text,   on_text,   on_text,   NULL,      NULL,        NULL,      NULL },
    [EV_ARGS] =      { NULL,      NULL,      NULL,      NULL,      on_args,     NULL,      NULL },
    [EV_THINK] =     { on_think,  on_think,  NULL,      on_think,  NULL,        NULL,      NULL },
    [EV_SIGN] =      { NULL,      on_sign,   NULL,      on_sign,   NULL,        NULL,      NULL },
    [EV_CITE] =      { NULL,      on_cite,   on_cite,   NULL,      NULL,        NULL,      NULL },
    [EV_COMPACT] =   { NULL,      NULL,      NULL,      NULL,      NULL,        on_compact, NULL },
    [EV_BLOCK_END] = { NULL,      NULL,      on_end,    on_end,    on_tool_end, on_end,    NULL },
    [EV_FINISH] =    { on_finish, on_finish, on_finish, on_finish, on_finish,   on_finish, NULL },
    [EV_STOP] =      { on_stop,   on_stop,   on_stop,   on_stop,   on_stop,     on_stop,
                       on_stop },
};

typedef struct name_t {
    const char *name;
    event_e ev;
} name_t;

static event_e find(const name_t *names, int n, const char *type)
{
    for (int i = 0; type != NULL && i < n; i++) {
        if (strcmp(type, names[i].name) == 0) {
            return names[i].ev;
        }
    }
    return EV_NONE;
}

static event_e event_of(json_object *o)
{
    static const name_t events[] = {
        { "message_start", EV_START }, { "content_block_start", EV_BLOCK },
        { "content_block_stop", EV_BLOCK_END }, { "message_delta", EV_FINISH },
        { "message_stop", EV_STOP },
    };
    static const name_t deltas[] = {
        { "text_delta", EV_TEXT }, { "input_json_delta", EV_ARGS },
        { "thinking_delta", EV_THINK }, { "signature_delta", EV_SIGN },
        { "citations_delta", EV_CITE }, { "compaction_delta", EV_COMPACT },
    };
    const char *type = llm_json_str(o, "type");

    if (type != NULL && strcmp(type, "content_block_delta") == 0) {
        return find(deltas, (int)(sizeof(deltas) / sizeof(deltas[0])),
                    llm_json_str(delta_of(o), "type"));
    }
    return find(events, (int)(sizeof(events) / sizeof(events[0])), type);
}

/** An error inside the stream has no HTTP status: its type stands for one. */
static apr_status_t on_error(llm_stream_t *s, const llm_event_t *ev, json_object *o)
{
    json_object *error = llm_json_obj(o, "error");
    llm_err_t by_type = { .cls = LLM_ERR_INTERNAL, .status = 500 };

    anthropic_error_type(llm_json_str(error, "type"), &by_type);
    s->err = llm_err_from_status(s->try, &llm_dialect_anthropic_messages, by_type.status,
                                 ev->data, ev->n);
    return APR_EGENERAL;
}

static apr_status_t not_json(llm_stream_t *s)
{
    s->err = llm_err_make(s->try->pool, LLM_ERR_API, 0,
                          "litellm.APIError: an event of the upstream's stream is not JSON");
    return APR_EGENERAL;
}

apr_status_t anthropic_event(llm_stream_t *s, const llm_event_t *ev)
{
    claude_t *st = llm_blocks_state(s, sizeof(*st));
    json_object *o;
    const char *type;
    event_e e;

    if (ev->n == 0) {
        return APR_SUCCESS;
    }
    if (llm_json_parse(s->scratch, ev->data, ev->n, &o, NULL) != APR_SUCCESS) {
        return not_json(s);
    }
    type = llm_json_str(o, "type");
    if (type != NULL && strcmp(type, "error") == 0) {
        return on_error(s, ev, o);
    }
    e = event_of(o);
    if (e == EV_NONE || steps[e][st->state] == NULL) {
        return APR_SUCCESS;
    }
    return steps[e][st->state](s, st, o);
}
