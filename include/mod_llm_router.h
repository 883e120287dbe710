/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MOD_LLM_ROUTER_H
#define MOD_LLM_ROUTER_H

/**
 * @file mod_llm_router.h
 * @brief Between mod_llm_proxy, which makes attempts, and mod_llm_router, which chooses them.
 *
 * A plan belongs to one call: next() names the deployment to try, report() tells what came of it,
 * until an attempt is committed to the client or next() has no more. Retries, back-off, fallbacks
 * and cooldown are decided behind this table; mod_llm_proxy knows none of these rules.
 */

#include <stdatomic.h>
#include <apr_optional.h>
#include "llm_config.h"

/**
 * State of one deployment, shared by all children and kept over graceful restarts. Lives in
 * mod_llm_proxy's shared memory; every member is atomic, none is guarded by a lock. Times are
 * microseconds since the epoch.
 */
typedef struct llm_dstate_t {
    _Atomic apr_uint64_t id_hash;       /**< whose slot this is; 0: free */
    _Atomic apr_int64_t cooldown_until; /**< not to be picked before; 0: never cooled down */
    _Atomic apr_int64_t refused_until[LLM_MODES];  /**< the same for places of one mode alone */
    /* A count and the window it belongs to share one word, so no reader can pair them wrongly. */
    _Atomic apr_uint64_t ok, failed;    /**< minute since the epoch << 32 | attempts ended in it */
    _Atomic apr_uint64_t failed_of;     /**< whose attempt failed last: minute since the epoch << 38
                                             | 22 bits of llmr_ask_t.caller << 16 | how many of his
                                             in a row */
    _Atomic apr_uint64_t his_fails;     /**< as fails, of those in a row */
    _Atomic apr_uint64_t closed_to;     /**< a cooldown for one caller: when it ends, in seconds
                                             since the epoch << 32 | 1 << llm_mode_e of what alone
                                             it is for << 24 | 24 bits of the caller */
    _Atomic apr_uint64_t limited;       /**< whom a limit (429, 402) stopped last: when that ends,
                                             in seconds since the epoch << 32 | 24 bits of him */
    _Atomic apr_uint64_t fails;         /**< for allowed_fails: end of the window in milliseconds
                                             since the epoch << 20 | failed attempts in it */
    _Atomic apr_uint64_t refusals;      /**< the same for operations it refused */
    _Atomic apr_int64_t last_status;    /**< HTTP status of the last failed attempt */
    _Atomic apr_uint64_t attempts, failures;    /**< since the segment was made */
    _Atomic apr_int32_t in_flight;      /**< parallel slots taken (max_parallel_requests) */
} llm_dstate_t;

/** @return when the last cooldown for one caller alone ends; 0: there was none */
static inline apr_time_t llm_dstate_closed_until(const llm_dstate_t *st)
{
    return apr_time_from_sec((apr_time_t)(atomic_load(&st->closed_to) >> 32));
}

/** What routing needs to know of a call. Unset numbers are LLM_UNSET, absent lists NULL. */
typedef struct llmr_ask_t {
    const llm_config_t *config;
    const llm_call_t *call;
    const char *model;          /**< as the client named it */
    int num_retries;            /**< body num_retries or x-litellm-num-retries */
    apr_interval_time_t timeout, stream_timeout;        /**< body or headers */
    int disable_fallbacks;
    apr_array_header_t *fallbacks;      /**< llm_fallback_t of the request's body; group NULL: for
                                             any group, any error */
    apr_array_header_t *context_window_fallbacks, *content_policy_fallbacks;
    apr_array_header_t *tags;           /**< const char * */
    apr_int64_t prompt_tokens;  /**< at least so many; 0: not known, or nobody asked */
    const char *user_agent;
    apr_uint64_t caller;        /**< a hash of who asks; 0: nobody knows */
    const char *team_id;        /**< the caller's; NULL: none */
    int any_team;               /**< the caller may use every team's deployments */
    int max_calls;              /**< attempts in all, whatever asks for more; 0: no limit */
    /** Shared state of a deployment; NULL when there is no room for it. */
    llm_dstate_t *(*state)(const llm_deployment_t *d);
    /**
     * Shared state of one model of a deployment that serves many ("openai/" and "*"), by the name
     * the client gave, after aliases. NULL: none, or as the function: nobody keeps any.
     * @param make  0: only if there is one
     */
    llm_dstate_t *(*model_state)(const llm_deployment_t *d, const char *name, int make);
    /** Take one of limit parallel slots of a deployment. @return 0: none is free */
    int (*take)(const llm_deployment_t *d, int limit);
    /** Give back a slot that take() gave; both NULL: nobody counts. */
    void (*give)(const llm_deployment_t *d);
    /** Whether this caller may use a group; NULL: any. Applies to fallback targets. */
    int (*may_use)(void *baton, const char *group);
    /**
     * The access groups that alone let this caller use a model: the names the caller may use, when
     * none of them grants the model itself. NULL: the model's deployments all serve; NULL as the
     * function: always.
     * @param name as the deployments were found, after aliases
     */
    const apr_array_header_t *(*groups_for)(void *baton, const char *name);
    void *baton;
} llmr_ask_t;

/** @return 1 when a deployment is in one of these access groups */
static inline int llmr_in_groups(const llm_deployment_t *d, const apr_array_header_t *names)
{
    const apr_array_header_t *groups = d->access_groups;

    for (int i = 0; groups != NULL && i < groups->nelts; i++) {
        for (int k = 0; k < names->nelts; k++) {
            if (strcmp(APR_ARRAY_IDX(groups, i, const char *),
                       APR_ARRAY_IDX(names, k, const char *)) == 0) {
                return 1;
            }
        }
    }
    return 0;
}

/** One attempt to make. */
typedef struct llmr_attempt_t {
    const llm_deployment_t *deployment;
    const char *group;          /**< the group it was picked from */
    const char *upstream_model; /**< wildcard filled in */
    apr_interval_time_t timeout;        /**< whole answer; for streams: to each next event */
    apr_interval_time_t wait;   /**< back-off to sleep before it; 0: none */
    int retries;                /**< attempts before this one that were retries */
    int fallbacks;              /**< fallbacks taken so far */
    int max_retries;
} llmr_attempt_t;

/** What came of an attempt. */
typedef struct llmr_outcome_t {
    const llm_err_t *err;       /**< NULL: it succeeded */
    const llm_try_t *try;       /**< MUST, unless caller_left: what was tried */
    int client_timeout;         /**< the error is a 408 by a timeout the client had set */
    int caller_fault;           /**< failed for what the caller brought or picked: no cooldown */
    int picks_providers;        /**< he chose among the providers behind the upstream */
    int caller_left;            /**< nobody's failure: it is not counted at all */
    int committed;              /**< the client has seen bytes: no further attempt */
    int spent;                  /**< failed, and would fail again: no retry, but fallbacks */
} llmr_outcome_t;

typedef struct llmr_plan_t llmr_plan_t;

typedef struct llm_router_t {
    /** @return a plan in p; never NULL */
    llmr_plan_t *(*begin)(const llmr_ask_t *ask, apr_pool_t *p);
    /**
     * @param out  the attempt to make
     * @param err  set when there is none: what the client gets
     * @return APR_SUCCESS; APR_EOF: no (further) attempt
     */
    apr_status_t (*next)(llmr_plan_t *plan, llmr_attempt_t *out, llm_err_t **err);
    /** Tell the outcome of the attempt that next() named last; also counts and cools down. */
    void (*report)(llmr_plan_t *plan, const llmr_outcome_t *outcome);
    /**
     * Whether a configuration can be routed; called once for each that is loaded. What it can be
     * routed with, but differs, is added to the configuration's warnings.
     * @param p lifetime of the result
     * @return NULL, or what is wrong with it
     */
    const char *(*check)(const llm_config_t *config, apr_pool_t *p);
} llm_router_t;

/** @return the router of mod_llm_router; retrieve in post_config. */
APR_DECLARE_OPTIONAL_FN(const llm_router_t *, llm_router_table, (void));

/**
 * A way to choose among healthy candidates, registered with ap_register_provider under this group
 * and version, as mod_proxy's lbmethods are.
 */
#define LLMR_STRATEGY_GROUP   "llm_strategy"
#define LLMR_STRATEGY_VERSION "1"

typedef struct llmr_strategy_t {
    const char *name;           /**< value of routing_strategy */
    /**
     * Pick one of n (at least 1) candidates.
     * @return its position
     */
    int (*pick)(const llmr_ask_t *ask, const llm_deployment_t *const *candidates, int n);
} llmr_strategy_t;

#endif
