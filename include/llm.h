/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_H
#define LLM_H

/**
 * @file llm.h
 * @brief The vocabulary every room shares: operation, call, usage, error, delta.
 *
 * The core never sees a request_rec; a call carries a pool and an opaque owner instead.
 * Canonical form ("IR"): the body of OpenAI's chat completions API as a json-c object, plus
 * the extension members LiteLLM documents (reasoning_content, thinking_blocks,
 * provider_specific_fields, cache_control). Streams use llm_delta_t instead of JSON.
 */

#include <apr.h>
#include <apr_pools.h>
#include <apr_tables.h>
#include <apr_time.h>

#include "llm_op.h"

struct apr_hash_t;
struct json_object;
struct llm_deployment_t;
struct llm_dialect_t;
struct llm_endpoint_t;

/** A slice of bytes somebody else owns; not NUL-terminated. */
typedef struct llm_str_t {
    const char *p;
    apr_size_t n;
} llm_str_t;

/** How an upstream serves a call, where the price depends on it. */
typedef enum llm_service_e {
    LLM_SERVICE_UNSAID = 0,
    LLM_SERVICE_STANDARD,
    LLM_SERVICE_FLEX,
    LLM_SERVICE_PRIORITY,
    LLM_SERVICE_BATCH,
    LLM_SERVICE_BALANCED,
    LLM_SERVICE_ULTRAFAST,
    LLM_SERVICE_OFF_PEAK,       /**< no tier of an answer's: by the hour of the call */
    LLM_SERVICE_PREPAID,        /**< by capacity that was bought: its tokens cost nothing more */
    LLM_SERVICE_COUNT
} llm_service_e;

/** One of the requests an upstream made of a call, where it tells each by itself. */
typedef struct llm_iteration_t {
    const char *model;          /**< whose prices it has; NULL: the call's */
    const struct llm_price_t *price;    /**< of model, once it is looked up; NULL: the call's */
    int apart;                  /**< the upstream's sums leave it out; ours do not */
    apr_int64_t prompt, completion, cached, cache_write, cache_write_1h;
} llm_iteration_t;

/** How much of what it found a search hands to the model, where the price depends on it. */
typedef enum llm_search_size_e {
    LLM_SEARCH_UNSAID = 0,
    LLM_SEARCH_LOW,
    LLM_SEARCH_MEDIUM,
    LLM_SEARCH_HIGH
} llm_search_size_e;

/** Token counts of one answer, in OpenAI's meaning: prompt includes cached and cache-written. */
typedef struct llm_usage_t {
    int known;                  /**< 0: the upstream reported nothing (yet) */
    apr_int64_t prompt;
    apr_int64_t completion;     /**< includes reasoning */
    apr_int64_t total;
    apr_int64_t cached;         /**< prompt tokens read from the provider's cache */
    apr_int64_t cache_write;    /**< prompt tokens written to the provider's cache */
    apr_int64_t reasoning;
    apr_int64_t audio_in;
    apr_int64_t audio_out;
    apr_int64_t cached_audio;   /**< of cached: tokens of audio; no part of audio_in */
    apr_int64_t cache_write_1h; /**< of cache_write: those kept for an hour */
    double upstream_cost;       /**< US dollars as told by the upstream; < 0: not told */
    llm_service_e service;      /**< the service tier the answer names */
    int corrected;              /**< not all of it is as it was told: clients are told anew */
    int fast, in_us;            /**< served in Anthropic's fast mode, or latency-optimized by
                                     Bedrock; kept within the US */
    apr_int64_t beside;         /**< reasoning that is billed for itself: no part of completion */
    int by_sum;                 /**< the completion is what the total has beyond the prompt */
    apr_int64_t unnamed;        /**< what the total has beyond its parts, of an upstream that may
                                     count thoughts there alone; see llm_usage_name_thoughts() */
    llm_iteration_t *iterations;        /**< parts of the counts that are priced each by itself */
    int niterations;            /**< 0: there is one request */
    apr_int64_t image_in, image_out;    /**< of pictures, without what the cache served */
    apr_int64_t video_in, video_out;    /**< of films, in the same way */
    apr_int64_t images;         /**< pictures that were embedded; image_in may count them too */
    apr_int64_t citations;      /**< read to be cited, and billed for itself: beside the prompt */
    apr_int64_t searches, maps; /**< queries the provider ran on the web and on maps */
    apr_int64_t pages;          /**< that the provider's browser opened */
    int cache_explicit;         /**< cached is what a mark of the caller's had stored */
    int off_peak;               /**< the call began in hours that cost less */
    llm_search_size_e search_size;      /**< as the answer tells it */
} llm_usage_t;

/** Error classes: what retry, cooldown and fallback rules decide on. */
typedef enum llm_err_class_e {
    LLM_ERR_NONE = 0,
    LLM_ERR_BAD_REQUEST,
    LLM_ERR_UNSUPPORTED_PARAMS,
    LLM_ERR_CONTEXT_WINDOW,
    LLM_ERR_CONTENT_POLICY,
    LLM_ERR_AUTHENTICATION,
    LLM_ERR_PERMISSION,
    LLM_ERR_PAYMENT,
    LLM_ERR_NOT_FOUND,
    LLM_ERR_TIMEOUT,
    LLM_ERR_UNPROCESSABLE,
    LLM_ERR_RATE_LIMIT,
    LLM_ERR_INTERNAL,
    LLM_ERR_BAD_GATEWAY,
    LLM_ERR_UNAVAILABLE,
    LLM_ERR_CONNECTION,         /**< refused, reset, cut: no usable answer */
    LLM_ERR_API,                /**< any other status of an upstream */
    LLM_ERR_COUNT
} llm_err_class_e;

/** An error a client sees, built once. Strings live in the call's pool or are literals. */
typedef struct llm_err_t {
    llm_err_class_e cls;
    int status;                 /**< HTTP status; the body's "code" is its text */
    int sent_status;            /**< the upstream's own, where its text says another; 0: the same */
    const char *type;           /**< NULL: derived from status (llm_err_type) */
    const char *param;          /**< NULL: null in the body */
    const char *message;
    apr_interval_time_t retry_after;    /**< microseconds the upstream asks for; < 0: not said */
    const char *detail;         /**< more, for the operator's eyes alone; NULL: nothing */
} llm_err_t;

/** One growing tool call inside a delta. NULL members are absent. */
typedef struct llm_tool_delta_t {
    int index;                  /**< 0-based among the tool calls of this choice */
    const char *id;
    const char *name;
    llm_str_t arguments;        /**< p NULL: absent; n 0: the empty string */
    struct json_object *extra;  /**< more members of the piece ("type", "custom"), and of its
                                     "function"; NULL: it is one of a function, and says no more */
} llm_tool_delta_t;

/**
 * One step of a streamed answer: what an upstream dialect emits and a client dialect renders.
 * It is only valid during the emit call.
 */
typedef struct llm_delta_t {
    const char *id;             /**< upstream's id of the answer; NULL: keep the call's */
    int choice;                 /**< -1: it is of none */
    const char *role;           /**< "assistant" on the first delta */
    llm_str_t content;          /**< p NULL: absent */
    llm_str_t reasoning;        /**< reasoning_content; p NULL: absent */
    const llm_tool_delta_t *tools;
    int ntools;
    const char *finish_reason;  /**< OpenAI's: stop, length, tool_calls, content_filter */
    const llm_usage_t *usage;   /**< final usage, on one delta at most */
    const char *cost;           /**< to be shown in the usage: US dollars as a number; or NULL */
    struct json_object *extra;  /**< further members of delta (thinking_blocks, ...); may be NULL */
    struct json_object *choice_extra;   /**< more members of the choice (logprobs); or NULL */
    struct json_object *chunk_extra;    /**< more members of the chunk (system_fingerprint) when
                                     client and upstream speak one format: it goes as the chunk
                                     came, nulls and all; NULL: it is made of another, or anew */
} llm_delta_t;

/** Members beyond OpenAI's documents, or ids of calls longer than these allow. */
#define LLM_HISTORY_EXTENDED     0x01u
/** Members beyond what every server of that API takes back: role, content, calls. */
#define LLM_HISTORY_BEYOND_LEAST 0x02u
/** Beside the messages: parameters of a tool that are no plain object. */
#define LLM_HISTORY_TOOL_ROOT    0x04u
/** Custom tools, calls of them, a choice among allowed tools. */
#define LLM_HISTORY_OPENAIS_OWN  0x08u
/** A list of no tools, or something chosen among none. */
#define LLM_HISTORY_NO_TOOLS     0x10u
/** A function that is declared without parameters. */
#define LLM_HISTORY_BARE_TOOL    0x20u
/** Nobody knows: whatever looks for something has to look. */
#define LLM_HISTORY_ANY          0x3fu

/** What a client asks, as the core sees it. Lives in pool; const once it was admitted. */
typedef struct llm_call_t {
    apr_pool_t *pool;
    void *owner;                /**< the module's own request data; opaque here */
    llm_op_e op;
    const struct llm_dialect_t *dialect;        /**< what the client speaks; NULL: no call of a
                                                     model */
    const char *id;             /**< x-litellm-call-id */
    const char *own_id;         /**< ours alone, so that no client or upstream can make two calls
                                     look like one */
    apr_size_t body_n;          /**< bytes of the client's body, which bounds what is made of it */
    apr_time_t started;
    const char *model;          /**< as the client named it */
    int stream;                 /**< the client asked for a stream */
    int include_usage;          /**< the client asked for stream_options.include_usage */
    unsigned history;           /**< LLM_HISTORY_*: what the body's messages and tools hold */
} llm_call_t;

/** One attempt at one deployment: made anew for each, never reset. */
typedef struct llm_try_t {
    const llm_call_t *call;
    apr_pool_t *pool;
    const struct llm_deployment_t *deployment;
    const struct llm_endpoint_t *endpoint;      /**< where it goes; NULL: not chosen (yet) */
    const char *upstream_model; /**< name sent upstream: wildcard filled in, prefix removed */
    const char *served_model;   /**< what the answer says it came from; NULL: not said (yet) */
    const char *answer_id;      /**< "chatcmpl-...": used where the upstream gives none */
    const struct llm_price_t *price;    /**< of upstream_model; NULL: the deployment's */
    const char *token;          /**< short-lived credential fetched for it, or NULL */
    int drop_params;            /**< drop what the provider does not support instead of 400 */
    struct json_object *allowed_params; /**< the body's allowed_openai_params: an array, or NULL */
    int metered_tools;          /**< the body has tools the provider runs within limits of their
                                     own, whose errors do not name them */
    const apr_table_t *head;    /**< headers of a whole answer; NULL: there is none yet */
    void *notes;                /**< a dialect's own data from request to answer */
    struct apr_hash_t *wrapped; /**< tools whose input is no object; NULL: none */
} llm_try_t;

/**
 * Make an error.
 * @param p     lifetime of the result
 * @param cls   class; gives the default status when status is 0
 * @param status HTTP status or 0
 * @param fmt   printf format of the message (apr_psprintf's dialect)
 * @return the error; never NULL
 */
llm_err_t *llm_err_make(apr_pool_t *p, llm_err_class_e cls, int status, const char *fmt, ...)
    __attribute__((cold, format(printf, 4, 5)));

/** @return "type" for an error body: the error's own, or by status (contract section 8). */
const char *llm_err_type(const llm_err_t *e);

/** @return LiteLLM's class name ("RateLimitError") for logs and texts. */
const char *llm_err_class_name(llm_err_class_e cls);

#endif
