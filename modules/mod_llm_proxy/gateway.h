/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_GATEWAY_H
#define LLMP_GATEWAY_H

/**
 * @file gateway.h
 * @brief What every room of mod_llm_proxy shares: the server's configuration and the request.
 */

#include <httpd.h>
#include <http_config.h>
#include <http_log.h>
#include <http_protocol.h>
#include <http_request.h>

#include "llm_config.h"
#include "mod_llm_router.h"
#include "base/buf.h"
#include "base/json/json.h"
#include "base/json/scan.h"
#include "catalog/cost.h"
#include "mod_llm_proxy/log.h"

extern module AP_MODULE_DECLARE_DATA llm_proxy_module;
#ifndef LLMP_MODULE_RECORD      /* the file with the record declares the same itself */
APLOG_USE_MODULE(llm_proxy);
#endif

#define LLM_GATEWAY_VERSION "0.1.0"
#define LLMP_HANDLER        "llm-gateway"

/** Values of LLMEngine. */
typedef enum llmp_engine_e {
    LLMP_ENGINE_UNSET = -1,
    LLMP_ENGINE_OFF = 0,
    LLMP_ENGINE_ON,             /**< the whole virtual host belongs to the gateway */
    LLMP_ENGINE_SHARED          /**< paths the gateway does not know are left to httpd */
} llmp_engine_e;

/** What one request may ask for at most; see request_limits.h. */
typedef enum llmp_limit_e {
    LLMP_LIMIT_NAME = 0,        /**< characters of a model's name */
    LLMP_LIMIT_FALLBACKS,       /**< models in each list of fallbacks */
    LLMP_LIMIT_RETRIES,
    LLMP_LIMIT_TAGS,
    LLMP_LIMIT_CALLS,           /**< calls of upstreams, retries and fallbacks included */
    LLMP_LIMITS
} llmp_limit_e;

/** Per virtual host. */
typedef struct llmp_sconf_t {
    llmp_engine_e engine;
    const char *base_path;      /**< "" or "/prefix"; NULL: unset */
    apr_int64_t max_request;    /**< bytes; LLM_UNSET */
    apr_int64_t max_response;   /**< bytes; LLM_UNSET */
    apr_interval_time_t connect_timeout;        /**< LLM_UNSET */
    apr_interval_time_t keepalive;              /**< idle time of upstream connections; LLM_UNSET */
    apr_interval_time_t hold;   /**< how long a thread waits for a client's next call; LLM_UNSET */
    apr_interval_time_t health_age;     /**< of what /health tells the master key; LLM_UNSET */
    apr_interval_time_t health_age_others;      /**< and other keys; LLM_UNSET */
    apr_interval_time_t health_timeout; /**< of a round of probes; LLM_UNSET */
    int limits[LLMP_LIMITS];    /**< LLM_UNSET */
} llmp_sconf_t;

/** Of the whole server: one per process, replaced by a graceful restart. */
typedef struct llmp_global_t {
    server_rec *server;
    apr_pool_t *pool;           /**< pconf */
    const char *config_file;    /**< LLMConfig; NULL: none */
    const char *state_dir;      /**< LLMStateDir, absolute */
    int key_slots, deployment_slots;
    apr_size_t spend_ring_bytes;
    int unsupported;            /**< LLMUnsupported: an llmp_unsupported_e */
    apr_array_header_t *unsupported_keys;       /**< const char *: those it speaks of; NULL: all */
    apr_array_header_t *problems;       /**< llmp_problem_t: what stops a start with config */
    apr_off_t spend_journal_bytes;      /**< of the disk, reserved */
    int spend_loss;             /**< LLMSpendLoss allow: serve what cannot be recorded */
    const llm_config_t *config; /**< NULL until the file was loaded */
    const llm_router_t *router; /**< mod_llm_router's or the built-in one */
    const char *sqlite_file;    /**< the embedded database; NULL: another one */
    int database;               /**< mod_dbd is there and set up */
} llmp_global_t;

extern llmp_global_t llmp;

struct llmp_route_t;
struct llmp_key_t;

/** What a client asked of the gateway itself, from body and headers (contract 2.2 and 2.4). */
typedef struct llmp_controls_t {
    const char *model;          /**< NULL: none given */
    int model_in_body;
    int num_retries;            /**< LLM_UNSET */
    apr_interval_time_t timeout, stream_timeout;        /**< LLM_UNSET */
    int disable_fallbacks;
    int include_fallback_errors;
    int no_log;
    apr_array_header_t *fallbacks, *context_window_fallbacks, *content_policy_fallbacks;
    apr_array_header_t *tags;   /**< const char *; NULL: none */
    const char *user;           /**< body user or x-litellm-end-user-id */
    const char *session_id;
    llm_str_t metadata;         /**< JSON text of the body's metadata; p NULL: none */
    int drop_params;            /**< LLM_UNSET */
} llmp_controls_t;

/** One request to the gateway; lives in r->pool. */
typedef struct llmp_req_t {
    request_rec *r;
    const struct llmp_route_t *route;
    int probe;                  /**< nobody's call: nothing of who asked goes upstream */
    const char *path_arg;       /**< what the path's {model} or {id} matched, decoded */
    llm_call_t call;
    const llm_config_t *config;
    const struct llmp_key_t *key;       /**< who calls; NULL before authentication */
    llm_str_t body;
    llm_scan_t *scan;           /**< top-level members of body; NULL: tree is used instead */
    json_object *tree;          /**< the parsed body; NULL: not parsed (yet) */
    struct llmp_deciding_t *deciding;   /**< see llmp_body_deciding() */
    llmp_controls_t ctl;
    llmr_attempt_t attempt;     /**< the running or last attempt, as the router named it */
    llm_try_t *try;             /**< what came of it so far; NULL: none was made */
    int attempts;               /**< so far, retries and fallbacks included */
    int calls;                  /**< of upstreams so far; an attempt may make many */
    struct llmp_answered_t *answered;   /**< of an attempt that makes many; NULL: none did */
    apr_size_t kept;            /**< about the bytes that failed ones keep until the call ends */
    const char *api_base;       /**< of the last attempt, without query */
    llm_usage_t usage;
    int usage_estimated;        /**< nobody reported it: counted from what went by */
    apr_int64_t prompt_about;   /**< tokens of the body by an estimate; 0: not estimated yet */
    const llm_usage_t *usage_so_far;    /**< what a translated stream has told; or NULL */
    const apr_size_t *thoughts; /**< bytes of a stream's thoughts so far; or NULL */
    llm_service_e service;      /**< the service tier the answer's head names */
    apr_int64_t stream_events;  /**< content events passed to the client */
    apr_size_t streamed;        /**< about so many bytes a model wrote were in them */
    apr_size_t drawn;           /**< of these, so many stand for pictures and sound */
    struct llmp_echo_t *echo;   /**< the prompt an answer is asked to begin with; NULL: it is not */
    apr_size_t echoed;          /**< about so many bytes of the answer were it once more */
    int wants_nothing;          /**< no token is asked for: a completion of none is honest */
    apr_size_t counted;         /**< of those streamed, so many came before the last usage */
    int left_waiting;           /**< the client left when the upstream had the request, and had not
                                     refused it */
    struct llmp_hold_t *hold;   /**< what the key's budget holds back for this call; or NULL */
    int free_only;              /**< the budget is spent: only models without a price */
    double cost;                /**< US dollars; 0 when nobody knows the price */
    double cost_given_up;       /**< of attempts that failed and were paid for all the same */
    double held_given_up;       /**< of which so much was added to what is held back */
    int priced;                 /**< the cost is known */
    const llm_price_t *price;   /**< of what answered this attempt; NULL: not looked up yet */
    llm_cost_parts_t cost_parts;        /**< of which; all 0 when the upstream names the cost */
    apr_time_t upstream_start, first_byte, upstream_end;        /**< 0: not reached */
    apr_time_t finished;
    const llm_err_t *err;       /**< what failed the call; NULL: nothing */
    const char *ledger_id;      /**< of the call's row: ours alone, so that no client or upstream
                                     can make two calls look like one */
    const char *upstream_id;    /**< id of the upstream's answer */
    llm_buf_t *failures;        /**< JSON of failed attempts (include_fallback_errors); or NULL */
    llm_buf_t *sent;            /**< copy of the answer for the ledger; NULL: not kept */
    struct llmp_secrets_t *secrets;     /**< what the last attempt sent as such; NULL: none did */
    llm_buf_t *out;             /**< body of the attempt's request: one for all attempts; or NULL */
    apr_bucket_brigade *bb;     /**< for everything sent to the client */
    int called_upstream;
    int stream_begun;           /**< the last attempt's upstream answered with a stream */
    int committed;              /**< the client has seen the beginning of an answer */
    int refused;                /**< httpd has answered by itself, such as to a body beyond its
                                     limits while it is read: nothing more may be said */
    int aborted;                /**< the client went away */
    int kept_waiting;           /**< the client did not read for a while, nor did we meanwhile */
    int accounted;
    int turned_away;            /**< for its key: nobody's, or one that is of no use any more */
    int large_tree;             /**< its memory goes back to the system: heap.h */
    apr_int64_t promised;       /**< bytes of the ledger that are kept for this call */
} llmp_req_t;

#define llmp_sconf(s) ((llmp_sconf_t *)ap_get_module_config((s)->module_config, &llm_proxy_module))
#define llmp_req(r)   ((llmp_req_t *)ap_get_module_config((r)->request_config, &llm_proxy_module))

#endif
