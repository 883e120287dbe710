/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_H
#define LLM_DIALECT_H

/** @file llm_dialect.h @brief Wire formats: what their bytes are, and how they become the IR. */

#include "llm.h"

struct llm_scan_t;
struct llm_buf_t;
struct llm_shape_t;
struct llm_fit_t;

/** How events are framed in a streamed answer. */
typedef enum llm_framing_e {
    LLM_FRAMING_SSE = 0,        /**< text/event-stream */
    LLM_FRAMING_NDJSON,         /**< one JSON document per line */
    LLM_FRAMING_AWS             /**< application/vnd.amazon.eventstream */
} llm_framing_e;

/** A message to or from an upstream. */
typedef struct llm_msg_t {
    struct json_object *json;   /**< body as a tree; set by a dialect, rendered by the caller */
    apr_table_t *headers;       /**< may be NULL */
    const apr_table_t *sent;    /**< headers the request has already, to be read; may be NULL */
} llm_msg_t;

/** One framed event of a streamed answer; the data is NUL-terminated behind n. */
typedef struct llm_event_t {
    const char *type;           /**< SSE "event:", AWS ":event-type"; NULL: none */
    int exception;              /**< AWS ":message-type" exception or error */
    const char *data;
    apr_size_t n;
} llm_event_t;

/** Receives deltas; a non-success return stops the stream (the client is gone). */
typedef apr_status_t llm_emit_fn(void *baton, const llm_delta_t *d);

/** What became of the choices of a stream: a bit per choice below 64. */
typedef struct llm_choices_t {
    apr_uint64_t begun;
    apr_uint64_t called;        /**< it called a tool */
    apr_uint64_t finished;      /**< it said why it ends */
} llm_choices_t;

/** State of one streamed answer while it is translated. */
typedef struct llm_stream_t {
    llm_try_t *try;
    apr_pool_t *pool;           /**< lives as long as the stream: keep it small */
    apr_pool_t *scratch;        /**< cleared by the caller after each event */
    void *state;                /**< the dialect's own; NULL at first */
    llm_emit_fn *emit;
    void *baton;
    llm_usage_t usage;          /**< filled as the upstream tells it */
    llm_choices_t choices;      /**< by whoever hands chunks or deltas on */
    apr_size_t wrote;           /**< bytes of text in the last chunk; 0: none, or not known */
    apr_size_t thoughts;        /**< bytes of thoughts so far */
    int keeps;                  /**< the client speaks this format, too: deltas carry all it has */
    int choice_counts;          /**< a choice of the last chunk has a usage of its own */
    apr_array_header_t *lists;  /**< how far lists in deltas are numbered; NULL: none came */
    llm_err_t *err;             /**< set with APR_EGENERAL: an error inside the stream */
} llm_stream_t;

/** @return the bit of a choice; 0: it is none that is remembered */
static inline apr_uint64_t llm_choice_bit(apr_int64_t choice)
{
    return choice >= 0 && choice < 64 ? (apr_uint64_t)1 << choice : 0;
}

/**
 * What bytes of a format can pass by, whoever speaks it. A format clients speak has them: where the
 * upstream speaks it, too, nothing is translated. One that no upstream speaks has the names alone.
 */
typedef struct llm_facts_t {
    const char *model, *stream; /**< MUST: members of a body; answers name their model so, too */
    /** MUST beside upstream: the usage an answer tells, of which the scan took note. */
    void (*usage)(llm_usage_t *u, const struct llm_scan_t *answer, const struct llm_fit_t *fit);
    /**
     * MAY (NULL: anything passes): what an answer has to be for its bytes to pass. One that is odd
     * is mended.
     */
    const struct llm_shape_t *answer;
    /** MAY: what the shape cannot say; NULL: what is not odd passes. */
    int (*answer_passes)(const struct llm_fit_t *fit);
    /** MAY: the same for the data of an event. */
    const struct llm_shape_t *chunk;
    int (*chunk_passes)(llm_stream_t *s, const struct llm_fit_t *fit);
    /** MUST beside chunk: make a chunk what clients count on, by what came before it. */
    void (*mend)(llm_stream_t *s, struct json_object *chunk);
    /** MUST beside chunk: a choice of a last chunk, beside its index and why it ends. */
    const char *last_choice;
    /**
     * MUST beside upstream: make a whole answer what clients count on, and read its usage; as
     * response().
     */
    apr_status_t (*mend_answer)(llm_try_t *try, struct json_object *in, struct json_object **out,
                                llm_usage_t *usage, llm_err_t **err);
} llm_facts_t;

/**
 * A format as upstreams speak it. Functions return APR_SUCCESS, or APR_EGENERAL with *err set (in
 * the call's pool).
 */
typedef struct llm_upstream_side_t {
    int judged_as_sent;         /**< rules of members and repairs speak of the body as it is sent,
                                     behind request(), and so an extra_body becomes part of it; 0:
                                     of the IR before it */
    const char *const *params;  /**< supported IR members, NULL-ended; NULL: all of them */

    /** MAY (NULL: the IR is the wire): IR -> body of the upstream call. ir may be modified. */
    apr_status_t (*request)(llm_try_t *try, struct json_object *ir, llm_msg_t *out,
                            llm_err_t **err);
    /** MUST: whole answer -> IR answer, with usage. in may be modified. */
    apr_status_t (*response)(llm_try_t *try, struct json_object *in, struct json_object **ir,
                             llm_usage_t *usage, llm_err_t **err);
    /**
     * MAY (NULL: no streaming): one event. APR_SUCCESS; APR_EOF: the answer is complete;
     * APR_EGENERAL: s->err is set; other: what emit returned.
     */
    apr_status_t (*event)(llm_stream_t *s, const llm_event_t *ev);
    /**
     * MAY (NULL: OpenAI's shape): find message, type and param in an error body and correct
     * class or status. e is filled from the HTTP status before. body may be NULL (not JSON).
     */
    void (*error)(llm_try_t *try, struct json_object *body, llm_err_t *e);
    /**
     * MAY (NULL: never): whether the API does not fetch an http(s) URL of an image or file by
     * itself, and so needs its bytes. The caller fetches it then, and request() sees a data URL.
     */
    int (*wants_bytes)(const llm_try_t *try, const char *url);
    /**
     * MAY (NULL: never): whether the API takes one "input" per call. A list is then taken apart,
     * one upstream call each, and the answers are put together in order.
     */
    int (*one_input)(const llm_try_t *try);
    /**
     * MAY: what request() gives for a plain body, written from its scan without a tree. Not
     * called when the deployment has defaults of its own, nor where clients do not write the IR.
     * @return APR_INCOMPLETE: request() has to do it; out is to be forgotten
     */
    apr_status_t (*request_text)(llm_try_t *try, const struct llm_scan_t *ir,
                                 struct llm_buf_t *out);
    /**
     * MAY: the same for response(); usage is only set with APR_SUCCESS.
     * @param model what the answer is to call it; NULL: as response() does
     */
    apr_status_t (*response_text)(llm_try_t *try, const struct llm_scan_t *in, const char *model,
                                  struct llm_buf_t *ir, llm_usage_t *usage);
} llm_upstream_side_t;

/** Frames of a stream to a client, as they are written. */
typedef struct llm_frames_t {
    struct llm_buf_t *out;      /**< what they are appended to */
    const llm_try_t *try;
    apr_pool_t *pool;           /**< lives as long as the stream: keep it small */
    apr_int64_t created;        /**< seconds since 1970, the same for all of a stream */
    const char *model;          /**< the name the client is told */
    void *state;                /**< the format's own; NULL at first */
} llm_frames_t;

/** A format as clients speak it. */
typedef struct llm_client_side_t {
    const char *what;           /**< MUST: what is asked for, for messages: "text completions" */
    const char *path;           /**< MUST: where, as messages name it: "/completions" */
    const char *call_type;      /**< MUST: the ledger's word: "atext_completion" */
    const char *required;       /**< MUST: the member no body can do without */
    int required_is_list;       /**< and has to be a list */
    const char *prompt;         /**< the member that fills the context window; NULL: it has none */
    const char *probe;          /**< MUST: the body of a health check */
    int has_thoughts;           /**< answers have a place for thoughts beside the text */
    /**
     * MAY (NULL: the wire is the IR): the IR of a body.
     * @return APR_SUCCESS, or APR_EGENERAL with *err (in the call's pool)
     */
    apr_status_t (*read)(llm_try_t *try, struct json_object *in, struct json_object **ir,
                         llm_err_t **err);
    /** MAY (NULL: the IR is the wire): a whole answer of the IR. @return never NULL */
    struct json_object *(*write)(llm_try_t *try, struct json_object *ir);
    /** MAY (NULL: no streaming): append the frames one delta makes, if any. */
    void (*delta)(llm_frames_t *f, const llm_delta_t *d);
    /** MUST beside delta: append what ends a stream. @param e why it broke; NULL: it is whole */
    void (*end)(llm_frames_t *f, const llm_err_t *e);
    /** MUST: append the body of an error before the first byte. @return the HTTP status */
    int (*refuse)(struct llm_buf_t *out, const llm_err_t *e);
    /**
     * MUST beside upstream: append a usage with our counts, for an answer whose bytes pass.
     * @param told the upstream's, whose members that are no counts stay; or NULL
     */
    void (*count)(struct llm_buf_t *out, const llm_usage_t *u, const struct llm_scan_t *told);
    /** MUST: set the same in a whole answer of this format. @param anew nothing stays of told */
    void (*recount)(struct json_object *answer, const llm_usage_t *u, int anew);
} llm_client_side_t;

/** A wire format, with a side for each who may speak it. It is pure: no I/O, no globals. */
typedef struct llm_dialect_t {
    const char *name;           /**< MUST: "anthropic_messages" */
    llm_mode_e mode;            /**< MUST: of models that speak it by themselves */
    llm_framing_e framing;
    const llm_facts_t *facts;   /**< MUST beside client */
    const llm_client_side_t *client;    /**< MAY: clients speak it */
    const llm_upstream_side_t *upstream;        /**< MAY: providers speak it */
} llm_dialect_t;

/** @return the first dialect of a mode that clients speak; NULL: there is none */
const llm_dialect_t *llm_dialect_of_mode(llm_mode_e mode);

/** Every dialect, NULL-ended. */
const llm_dialect_t *const *llm_dialects(void);

#endif
