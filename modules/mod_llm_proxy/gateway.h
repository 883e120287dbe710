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
#include "base/http/paths.h"
#include "base/json/json.h"
#include "base/json/scan.h"
#include "mod_llm_proxy/log.h"
#include "mod_llm_proxy/owners.h"
#include "mod_llm_proxy/account/charge.h"
#include "mod_llm_proxy/call/way.h"
#include "mod_llm_proxy/front/sent.h"
#include "mod_llm_proxy/life/generation.h"
#include "mod_llm_proxy/reply/reply.h"

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
    const llmp_generation_t *generation;        /**< of config; from post_config */
    const llm_router_t *router; /**< mod_llm_router's or the built-in one */
    const char *sqlite_file;    /**< the embedded database; NULL: another one */
    int database;               /**< mod_dbd is there and set up */
} llmp_global_t;

extern llmp_global_t llmp;

struct llmp_route_t;
struct llmp_key_t;

/**
 * One request to the gateway; lives in r->pool. A part is written by the room it is of (owners.h):
 * const for all others.
 */
typedef struct llmp_req_t {
    LLMP_BY_LIFE_AND_CALL llm_life_t life;      /**< what stages are given: first, so that it leads
                                                     back here */
    request_rec *LLMP_BY_MAKER r;
    const struct llmp_route_t *LLMP_BY_MAKER route;
    struct llmp_req_t *LLMP_BY_MAKER outer;     /**< of an inner call: the request it is made for;
                                                     NULL: a client's own */
    const struct llm_what_t *LLMP_BY_MAKER what;        /**< of an inner call: what it is for; NULL
                                                     without outer */
    LLMP_BY_MAKER int probe;    /**< nobody's call: nothing of who asked goes upstream */
    const char *LLMP_BY_MAKER path_args[LLM_PATH_ARGS]; /**< of the path, decoded; NULL: not
                                                     there */
    LLMP_BY_MAKER int versioned;        /**< the path has "/v1" where its route may have it */
    const char *LLMP_BY_MAKER allow;    /**< methods of a path that does not have the request's; or
                                             NULL */
    const llmp_generation_t *LLMP_BY_MAKER generation;
    const struct llmp_key_t *LLMP_BY_AUTH key;  /**< who calls; NULL before authentication */
    LLMP_BY_FRONT llm_call_t call;
    LLMP_BY_FRONT llmp_body_t body;
    LLMP_BY_FRONT llmp_controls_t controls;
    LLMP_BY_CALL llmp_way_t way;
    LLMP_BY_REPLY llmp_reply_t reply;
    LLMP_BY_ACCOUNT llmp_charge_t charge;
    const char *LLMP_BY_MAKER client_ip;
    LLMP_BY_LIFE llmp_walk_t walk;
    struct llmp_hold_row_t *LLMP_BY_SINK holds; /**< of what all share; the ledger's stage takes and
                                                     ends it. NULL: nothing can be noted */
    LLMP_BY_PROCESS int large_tree;     /**< its memory goes back to the system: heap.h */
} llmp_req_t;

#define llmp_sconf(s) ((llmp_sconf_t *)ap_get_module_config((s)->module_config, &llm_proxy_module))
/** @return the request whose life it is */
static inline llmp_req_t *llmp_of_life(llm_life_t *life)
{
    return (llmp_req_t *)life;
}

/** @return 1: it was that stage that refused the request */
static inline int llmp_refused_by(const llmp_req_t *q, llmp_stage_e stage)
{
    return q->walk.refused && q->walk.next == (int)stage + 1;
}

#define llmp_req(r)   ((llmp_req_t *)ap_get_module_config((r)->request_config, &llm_proxy_module))

#endif
