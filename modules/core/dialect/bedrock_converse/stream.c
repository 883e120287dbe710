/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file stream.c
 * @brief Events of a streamed Converse answer
 *        (https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html).
 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/bedrock_converse/dialect.h"
#include "dialect/ir/blocks.h"
#include "dialect/dialects.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/usage.h"

/** Where a stream stands. Texts have no start event: only tool blocks are a state. */
typedef enum {
    ST_OPEN = 0,                /**< nothing seen, between blocks, or in one without a start */
    ST_TOOL,
    ST_STOPPED,                 /**< messageStop was seen, metadata is to come */
    ST_END,
    ST_COUNT
} state_e;

/** What can happen; deltas count by what they carry. */
typedef enum {
    EV_START = 0,
    EV_BLOCK,
    EV_TEXT,
    EV_ARGS,
    EV_THINK,
    EV_CITE,
    EV_BLOCK_END,
    EV_STOP,
    EV_META,
    EV_COUNT,
    EV_NONE                     /**< whatever the future brings */
} event_e;

typedef struct converse_t {
    llm_blocks_t blocks;
    state_e state;
} converse_t;

typedef apr_status_t step_fn(llm_stream_t *s, converse_t *st, json_object *o);

static apr_status_t on_block(llm_stream_t *s, converse_t *st, json_object *o)
{
    json_object *use = llm_json_obj(llm_json_obj(o, "start"), "toolUse");

    if (use == NULL) {
        return APR_SUCCESS;
    }
    st->state = ST_TOOL;
    return llm_blocks_tool(s, &st->blocks, llm_json_str(use, "toolUseId"),
                           llm_json_str(use, "name"));
}

static json_object *delta_of(json_object *o)
{
    return llm_json_obj(o, "delta");
}

static apr_status_t on_text(llm_stream_t *s, converse_t *st, json_object *o)
{
    return llm_blocks_text(s, &st->blocks, llm_json_get(delta_of(o), "text"));
}

static apr_status_t on_args(llm_stream_t *s, converse_t *st, json_object *o)
{
    return llm_blocks_arguments(s, &st->blocks,
                                llm_json_get(llm_json_obj(delta_of(o), "toolUse"), "input"));
}

static apr_status_t on_think(llm_stream_t *s, converse_t *st, json_object *o)
{
    json_object *r = llm_json_obj(delta_of(o), "reasoningContent");
    json_object *text = llm_json_get(r, "text"), *signature = llm_json_get(r, "signature"), *b;

    if (!llm_json_has(r, "redactedContent") && llm_json_value_str(text) == NULL &&
        llm_json_value_str(signature) == NULL) {
        return APR_SUCCESS;
    }
    b = json_object_new_object();
    if (llm_json_has(r, "redactedContent")) {
        llm_json_set_str(b, "type", "redacted_thinking");
        llm_json_copy(b, "data", r, "redactedContent");
    }
    else {
        llm_json_set_str(b, "type", "thinking");
        llm_json_set(b, "thinking",
                     text != NULL ? llm_json_share(text) : json_object_new_string(""));
        llm_json_copy(b, "signature", r, "signature");
    }
    return llm_blocks_thinking(s, &st->blocks, text, b,
                               (int)llm_json_int(o, "contentBlockIndex", 0));
}

static apr_status_t on_cite(llm_stream_t *s, converse_t *st, json_object *o)
{
    return llm_blocks_field(s, &st->blocks, "citation",
                            llm_json_share(llm_json_get(delta_of(o), "citation")));
}

static apr_status_t on_tool_end(llm_stream_t *s, converse_t *st, json_object *o)
{
    (void)o;
    st->state = ST_OPEN;
    return llm_blocks_tool_end(s, &st->blocks);
}

static apr_status_t on_stop(llm_stream_t *s, converse_t *st, json_object *o)
{
    json_object *more = llm_json_obj(o, "additionalModelResponseFields");

    st->state = ST_STOPPED;
    /* the thinking tokens come here, the other counts with the metadata */
    s->usage.reasoning = llm_count(
        llm_json_obj(llm_json_obj(more, "usage"), "output_tokens_details"), "thinking_tokens", 0);
    return llm_blocks_finish(s, &st->blocks, llm_json_str(o, "stopReason"), NULL);
}

static apr_status_t on_meta(llm_stream_t *s, converse_t *st, json_object *o)
{
    json_object *usage = llm_json_obj(o, "usage");
    apr_status_t rv = APR_SUCCESS;

    if (usage != NULL) {
        bedrock_served(o, &s->usage);
        bedrock_usage(usage, NULL, &s->usage);
    }
    if (llm_json_get(o, "trace") != NULL) {
        rv = llm_blocks_field(s, &st->blocks, "trace", llm_json_share(llm_json_get(o, "trace")));
    }
    if (rv == APR_SUCCESS && s->usage.known) {
        rv = llm_blocks_usage(s, &st->blocks, &s->usage);
    }
    if (rv == APR_SUCCESS && st->state == ST_STOPPED) {
        st->state = ST_END;
        return APR_EOF;
    }
    return rv;
}

static apr_status_t on_start(llm_stream_t *s, converse_t *st, json_object *o)
{
    (void)s;
    (void)st;
    (void)o;
    return APR_SUCCESS;
}

/** What an event does in a state; NULL: nothing (it has no place there and harms nobody). */
static step_fn *const steps[EV_COUNT][ST_COUNT] = {
    /*                 OPEN       TOOL         STOPPED   END */
    [EV_START] =     { on_start,  NULL,        NULL,     NULL },
    [EV_BLOCK] =     { on_block,  on_block,    NULL,     NULL },
    [EV_TEXT] =      { on_text,   NULL,        NULL,     NULL },
    [EV_ARGS] =      { NULL,      on_args,     NULL,     NULL },
    [EV_THINK] =     { on_think,  NULL,        NULL,     NULL },
    [EV_CITE] =      { on_cite,   NULL,        NULL,     NULL },
    [EV_BLOCK_END] = { NULL,      on_tool_end, NULL,     NULL },
    [EV_STOP] =      { on_stop,   on_stop,     NULL,     NULL },
    [EV_META] =      { on_meta,   on_meta,     on_meta,  NULL },
};

typedef struct name_t {
    const char *name;
    event_e ev;
} name_t;

static event_e event_of(const char *type, json_object *o)
{
    static const name_t events[] = {
        { "messageStart", EV_START }, { "contentBlockStart", EV_BLOCK },
        { "contentBlockStop", EV_BLOCK_END }, { "messageStop", EV_STOP }, { "metadata", EV_META },
    };
    static const name_t deltas[] = {
        { "text", EV_TEXT }, { "toolUse", EV_ARGS }, { "reasoningContent", EV_THINK },
        { "citation", EV_CITE },
    };

    if (strcmp(type, "contentBlockDelta") == 0) {
        for (apr_size_t i = 0; i < sizeof(deltas) / sizeof(deltas[0]); i++) {
            if (llm_json_get(delta_of(o), deltas[i].name) != NULL) {
                return deltas[i].ev;
            }
        }
        return EV_NONE;
    }
    for (apr_size_t i = 0; i < sizeof(events) / sizeof(events[0]); i++) {
        if (strcmp(type, events[i].name) == 0) {
            return events[i].ev;
        }
    }
    return EV_NONE;
}

/** Exceptions have no HTTP status of their own: their name stands for one. */
static apr_status_t on_exception(llm_stream_t *s, const llm_event_t *ev)
{
    int status = bedrock_exception_status(ev->type);

    s->err = llm_err_from_status(s->try, &llm_dialect_bedrock_converse,
                                 status != 0 ? status : 500, ev->data, ev->n);
    return APR_EGENERAL;
}

apr_status_t bedrock_event(llm_stream_t *s, const llm_event_t *ev)
{
    converse_t *st = llm_blocks_state(s, sizeof(*st));
    json_object *o;
    event_e e;

    if (ev->exception) {
        return on_exception(s, ev);
    }
    if (ev->type == NULL || ev->n == 0) {
        return APR_SUCCESS;
    }
    if (llm_json_parse(s->scratch, ev->data, ev->n, &o, NULL) != APR_SUCCESS) {
        s->err = llm_err_make(s->try->pool, LLM_ERR_API, 0,
                              "litellm.APIError: an event of the upstream's stream is not JSON");
        return APR_EGENERAL;
    }
    e = event_of(ev->type, o);
    if (e == EV_NONE || steps[e][st->state] == NULL) {
        return APR_SUCCESS;
    }
    return steps[e][st->state](s, st, o);
}
