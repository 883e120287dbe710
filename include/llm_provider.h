/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDER_H
#define LLM_PROVIDER_H

/**
 * @file llm_provider.h
 * @brief Wire formats (dialects) and who speaks them (providers): two tables of const structs.
 *
 * A dialect is pure: no I/O, no globals. A provider is a row: where an operation lives, how it
 * authenticates and which dialect it speaks. A provider's name as a literal occurs only under
 * modules/core/provider.
 */

#include "llm.h"

struct llm_scan_t;
struct llm_buf_t;
struct llm_signin_t;
struct llm_signin_ask_t;
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
 * A wire format as an upstream speaks it. Functions return APR_SUCCESS, or APR_EGENERAL with *err
 * set (in the call's pool).
 */
typedef struct llm_dialect_t {
    const char *name;           /**< "anthropic_messages" */
    llm_framing_e framing;
    int canonical;              /**< wire format = IR: bodies may go through untouched */
    const char *const *params;  /**< supported IR members, NULL-ended; NULL: all of them */

    /** MUST unless canonical: IR -> body of the upstream call. ir may be modified. */
    apr_status_t (*request)(llm_try_t *try, struct json_object *ir, llm_msg_t *out,
                            llm_err_t **err);
    /** MUST unless canonical: whole answer -> IR answer, with usage. */
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
     * called when the deployment has defaults of its own.
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
    /**
     * MAY, of canonical dialects (NULL: anything passes): what an answer has to be for its bytes
     * to pass. One that is odd goes through response(), which mends it.
     */
    const struct llm_shape_t *answer;
    /** MAY: what the shape cannot say; NULL: what is not odd passes. */
    int (*answer_passes)(const struct llm_fit_t *fit);
    /** MAY, of canonical dialects: the same for the data of an event. */
    const struct llm_shape_t *chunk;
    int (*chunk_passes)(llm_stream_t *s, const struct llm_fit_t *fit);
    /** MUST beside chunk: make a chunk what clients count on, by what came before it. */
    void (*mend)(llm_stream_t *s, struct json_object *chunk);
} llm_dialect_t;

/** Where an operation of a provider lives; a table of these ends with dialect NULL. */
typedef struct llm_endpoint_t {
    llm_op_e op;
    const char *path;           /**< appended to the base URL */
    const llm_dialect_t *dialect;
} llm_endpoint_t;

/** What a provider does with one top-level member of a canonical body; ends with from NULL. */
typedef struct llm_param_t {
    const char *from;
    const char *to;             /**< NULL: keep the name */
    unsigned flags;
    int (*applies)(const llm_try_t *try);        /**< MAY: for which models; NULL: for all */
} llm_param_t;
#define LLM_PARAM_DROP        0x01u  /**< never sent */
#define LLM_PARAM_UNSUPPORTED 0x02u  /**< 400, or dropped with drop_params */
#define LLM_PARAM_ASKED       0x04u  /**< not sent with OpenAI's default, which is refused */

/** The HTTP request of one attempt; auth adds to headers. */
typedef struct llm_http_req_t {
    const char *method;
    const char *url;            /**< absolute */
    apr_table_t *headers;
    const char *body;
    apr_size_t body_len;
} llm_http_req_t;

/** Where calls are processed, as far as prices depend on it. */
typedef enum llm_region_e {
    LLM_REGION_ANY = 0,
    LLM_REGION_LOCATION,        /**< one of Vertex AI's that is not "global" */
    LLM_REGION_EU, LLM_REGION_US,       /**< a host of OpenAI's that keeps data there */
    LLM_REGION_COUNT
} llm_region_e;

/** A repair of canonical bodies for one upstream; 64 of these at most, the last with fix NULL. */
typedef struct llm_quirk_t {
    const char *trigger;        /**< text a body must hold for the fix to matter; NULL: any body */
    int (*applies)(const llm_try_t *try);        /**< NULL: to every model; it goes by deployment,
                                                     model, price and operation alone */
    apr_status_t (*fix)(llm_try_t *try, struct json_object *body, llm_err_t **err);
} llm_quirk_t;

typedef struct llm_provider_t {
    const char *name;           /**< MUST: the prefix in "groq/llama-3" */
    const char *api_base;       /**< default base URL; NULL: the deployment must name one */
    const char *key_env;        /**< environment variable of the key, or comma list; MAY be NULL */
    const char *base_env;       /**< environment variable of the base URL, or comma list */
    const char *org_env;        /**< MAY: environment variable of the organization, or comma list */
    const char *other_env;      /**< MAY: what else its code reads, comma list; "AWS_*": all so */
    const llm_endpoint_t *endpoints;    /**< MUST; an absent operation is unsupported */
    const llm_param_t *params;  /**< MAY */
    /** MAY (NULL: Authorization: Bearer KEY): add credentials to the request. */
    apr_status_t (*auth)(llm_try_t *try, llm_http_req_t *req, llm_err_t **err);
    /** MAY (NULL: base + path): the URL of the call. */
    apr_status_t (*url)(llm_try_t *try, const llm_endpoint_t *e, const char **url,
                        llm_err_t **err);
    /**
     * MAY (NULL: never): the way to a short-lived credential, decided with the configuration;
     * what it leads to becomes the call's token.
     * @param out NULL when none is needed
     * @param why set with APR_EGENERAL: what of the deployment cannot be right
     */
    apr_status_t (*signin)(const struct llm_signin_ask_t *ask, struct llm_signin_t **out,
                           const char **why);
    /** MAY: last resort for quirks of a canonical body; forces the parsed path. */
    apr_status_t (*tweak)(llm_try_t *try, struct json_object *body, llm_err_t **err);
    /** MAY: another dialect for this model (vertex: Claude, partners); NULL: the endpoint's. */
    const llm_endpoint_t *(*endpoint)(const llm_try_t *try);
    int key_optional;           /**< 1: calls without a key are fine (local servers) */
    /** MAY: whether tweak applies to this model at all; NULL: to every model. */
    int (*needs_tweak)(const llm_try_t *try);
    const char *label;          /**< in messages: "OpenAI"; NULL: name, first letter upper case */
    const llm_quirk_t *quirks;  /**< MAY: applied in order, before tweak */
    /** MAY (NULL: anywhere): by the deployment alone; the try has no call. */
    llm_region_e (*region)(const llm_try_t *try);
} llm_provider_t;

/**
 * Find a provider by the text before the first slash of a model.
 * @param name  not NUL-terminated
 * @param n     its length
 * @return the row or NULL
 */
const llm_provider_t *llm_provider_find(const char *name, apr_size_t n);

/** Every provider, NULL-ended: for docs, checks and tests. */
const llm_provider_t *const *llm_providers(void);

/** @return 1 for a provider that is documented to say in its usage what it charged. */
int llm_provider_tells_cost(const llm_provider_t *provider);

/** @return 1 for a provider that may repeat the last message before an answer in chat */
int llm_provider_echoes_messages(const llm_provider_t *provider);

/** @return the endpoint that serves op for this call's deployment, or NULL: unsupported. */
const llm_endpoint_t *llm_provider_endpoint(const llm_try_t *try);

/** @return the 400 for an operation llm_provider_endpoint() found no endpoint for. */
llm_err_t *llm_provider_unserved(const llm_try_t *try);

/** Every dialect, NULL-ended. */
const llm_dialect_t *const *llm_dialects(void);

#endif
