/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMR_ROUTER_H
#define LLMR_ROUTER_H

/**
 * @file router.h
 * @brief What the rooms of mod_llm_router share: the plan of one call and the rules it asks.
 *
 * Nothing here calls httpd, takes a lock or allocates outside the plan's pool; mod_llm_router.c
 * alone knows the server. The rules are those of LiteLLM's router.
 */

#include "mod_llm_router.h"

/** More retries than this are never made, whatever a request asks for. */
#define LLMR_RETRIES_MAX 100
/** Fallbacks of fallbacks: how deep max_fallbacks may go. */
#define LLMR_DEPTH_MAX 32
/** Candidates that need no allocation. */
#define LLMR_INLINE_CANDIDATES 16

#define LLMR_RETRIES_DEFAULT   2
#define LLMR_FALLBACKS_DEFAULT 5
#define LLMR_ALLOWED_FAILS_DEFAULT 3
#define LLMR_COOLDOWN_DEFAULT  apr_time_from_sec(5)
/** As long as an upstream's own word (Retry-After) may keep a deployment out. */
#define LLMR_COOLDOWN_ASKED    apr_time_from_sec(3600)
#define LLMR_TIMEOUT_DEFAULT   apr_time_from_sec(6000)

/** What a plan needs from outside; mod_llm_router.c gives it httpd's providers and the clock. */
typedef struct llmr_env_t {
    /** @return the strategy of that name, or NULL */
    const llmr_strategy_t *(*strategy)(const char *name);
    /** @return the names of all strategies, separated by commas */
    const char *(*names)(apr_pool_t *p);
    apr_time_t (*now)(void);
} llmr_env_t;

/* -- resolve.c: a client's model name -> deployments ----------------------------------------- */

/** Where a model name leads. */
typedef struct llmr_target_t {
    const char *requested;      /**< the name as given */
    const char *name;           /**< after aliases: what fills a wildcard */
    const char *group;          /**< model_name of the deployments */
    const llm_deployment_t *const *deployments;
    int n;
    int by_id;                  /**< one deployment named by its id: no cooldown, no retry */
} llmr_target_t;

/**
 * Resolve a model name: id, alias, exact, wildcard, litellm_params.model, default fallback.
 * Deployments outside of the caller's access groups are left out (llmr_ask_t.groups_for).
 * @param p    for a list of deployments that is not a group's
 * @return APR_SUCCESS; APR_NOTFOUND: the name leads nowhere
 */
apr_status_t llmr_resolve(const llmr_ask_t *ask, const char *model, apr_pool_t *p,
                          llmr_target_t *out);

/** @return how many deployments carry this model_name. */
int llmr_group_size(const llm_config_t *cfg, const char *group);

/* -- state.c: counters shared by all children ------------------------------------------------ */

/** Count one attempt into a minute's word. @return attempts in that minute, this one included */
apr_uint32_t llmr_minute_add(_Atomic apr_uint64_t *word, apr_time_t now);
/** @return attempts counted in the current minute. */
apr_uint32_t llmr_minute_get(_Atomic apr_uint64_t *word, apr_time_t now);
/** Count one failure; the window opens with its first. @return failures in the open window */
apr_uint32_t llmr_fails_add(_Atomic apr_uint64_t *word, apr_time_t now, apr_interval_time_t ttl);
/** Cool down at least until then; never shortens a longer one. */
void llmr_cooldown_set(llm_dstate_t *st, apr_time_t until);
/**
 * The same for one caller alone.
 * @param modes  1 << llm_mode_e of what it is for; 0: all
 * @param until  rounded up to a second
 */
void llmr_cooldown_set_to(llm_dstate_t *st, apr_uint64_t caller, unsigned modes, apr_time_t until);
/** The same for some modes alone (1 << llm_mode_e), whatever else it cools down for. */
void llmr_refusal_set(llm_dstate_t *st, unsigned modes, apr_time_t until);
/** Whether the last one closed out alone, of all operations, was this caller, and not long ago. */
int llmr_is_named(llm_dstate_t *st, apr_uint64_t caller, apr_time_t since);

/**
 * A limit (429, 402) stops a caller until then.
 * @return 1 when another is stopped as well: it is not what one of them asks for
 */
int llmr_limited_add(llm_dstate_t *st, apr_uint64_t caller, apr_time_t now, apr_time_t until);

/**
 * Keep in a word whose attempt failed.
 * @param caller llmr_ask_t.caller
 * @return how many of his failed in this minute, one after the other; 1: another's failed before
 */
apr_uint32_t llmr_run_add(_Atomic apr_uint64_t *word, apr_time_t now, apr_uint64_t caller);
/** @return when the cooldown for an operation, or for all, ends, or 0 when it is over. */
apr_time_t llmr_cooling_until(llm_dstate_t *st, llm_mode_e mode, apr_uint64_t caller,
                              apr_time_t now);

/* -- tags.c ---------------------------------------------------------------------------------- */

/**
 * Keep the candidates a request's tags allow.
 * @param list  candidates, filtered in place
 * @param n     how many
 * @return how many are left; -1: the tags allow none
 */
int llmr_tags_filter(const llmr_ask_t *ask, const llmr_target_t *target,
                     const llm_deployment_t **list, int n);

/** @return 1 when one of a deployment's tag_regex finds "User-Agent: ..." of the request. */
int llmr_tag_regex(const llmr_ask_t *ask, const llm_deployment_t *d);

/** @return the first tag_regex of a deployment that cannot be compiled, or NULL. */
const char *llmr_tag_regex_bad(const llm_deployment_t *d, apr_pool_t *p);

/* -- fallback.c ------------------------------------------------------------------------------ */

/** What to try next: a model name, or other deployments of the same group. */
typedef struct llmr_hop_t {
    const char *model;
    int order;                  /**< only deployments of this order; LLM_UNSET: any */
    int failover;               /**< the same group without those that have failed */
} llmr_hop_t;

/** The fallback list that is being worked through at one depth. */
typedef struct llmr_frame_t {
    const llmr_hop_t *hops;
    int nhops, next;
    int depth;                  /**< fallbacks on the way to the hop taken last */
} llmr_frame_t;

/* -- plan.c ---------------------------------------------------------------------------------- */

struct llmr_plan_t {
    const llmr_ask_t *ask;      /**< our own copy of the caller's */
    const llmr_env_t *env;
    apr_pool_t *pool;
    const llmr_strategy_t *strategy;
    enum { LLMR_START, LLMR_RUNNING, LLMR_FAILED, LLMR_DONE } phase;

    /* the group being tried now */
    llmr_target_t target;
    int order;                  /**< LLM_UNSET, or the order level aimed at */
    int nexcluded;              /**< so many of tried are out of the question */
    int budget;                 /**< retries this group may have */
    int retries;                /**< retries made in this group */
    int judged;                 /**< its first error has set the budget */
    int policy;                 /**< a retry policy decides, not the kind of error */
    const llm_deployment_t *held;       /**< a parallel slot of it is taken; or NULL */
    int holds;                  /**< one has been: what is held is given back with the pool */
    const llm_deployment_t **candidates;
    int room;                   /**< of candidates */
    const llm_deployment_t *inline_candidates[LLMR_INLINE_CANDIDATES];

    /* the attempt that was named last, and what came of it */
    llmr_attempt_t attempt;
    const llm_err_t *err;
    int no_candidate;           /**< err is ours: there was nobody to try */
    apr_interval_time_t wait;   /**< back-off that next() has decided on but not yet handed out */

    /* the whole call */
    const llm_err_t *first_err; /**< last error of the group the client named */
    const char *first_group;    /**< the name the client gave */
    int first_tried;            /**< first_err came from an upstream */
    llm_err_t *final;
    int calls;                  /**< attempts named so far */
    int fallbacks;              /**< groups tried after the first */
    const llmr_hop_t *first_hops;       /**< fallbacks of the first group, for the error text */
    int nfirst_hops;
    llmr_frame_t frames[LLMR_DEPTH_MAX];
    int nframes;
    int depth;                  /**< fallbacks on the way to the group tried now */
    apr_array_header_t *attempted;      /**< llmr_hop_t: each is tried once; NULL: none yet */
    apr_array_header_t *refused;        /**< const llm_deployment_t *: answered this call with a
                                             status that no retry can mend; or NULL */
    apr_array_header_t *tried;          /**< const llm_deployment_t *: failed in this group */
};

/** The functions behind llm_router_t; see mod_llm_router.h. */
llmr_plan_t *llmr_plan_begin(const llmr_ask_t *ask, const llmr_env_t *env, apr_pool_t *p);
apr_status_t llmr_plan_next(llmr_plan_t *plan, llmr_attempt_t *out, llm_err_t **err);
void llmr_plan_report(llmr_plan_t *plan, const llmr_outcome_t *outcome);

/** Take a parallel slot of a deployment, if it has any. @return 0: all are taken */
int llmr_take(llmr_plan_t *plan, const llm_deployment_t *d);

/* -- pick.c: the candidate pipeline ---------------------------------------------------------- */

/**
 * Choose a deployment of the plan's target.
 * @param now   the moment the attempt will start
 * @param err   set when there is none
 * @return the deployment or NULL
 */
const llm_deployment_t *llmr_pick(llmr_plan_t *plan, apr_time_t now, llm_err_t **err);

/** @return 1 when the target has a healthy deployment that has not failed this call yet. */
int llmr_untried(const llmr_plan_t *plan, apr_time_t now);

/** @return deployments of the target that are neither cooling down nor blocked. */
int llmr_healthy(const llmr_plan_t *plan, apr_time_t now);

/**
 * @param name  as the deployment was found; its own models fail and cool down apart (see below)
 * @return 1 when a deployment is neither cooling down nor blocked
 */
int llmr_usable(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name,
                apr_time_t now);

/**
 * Where failures are counted and cooldowns kept: a deployment's own state, or, when the client's
 * name says which of its upstream's models is called, that of this model. Else one client's
 * nonsense would close all models to everybody.
 * @param make  0: only if there is one
 * @return NULL: none
 */
llm_dstate_t *llmr_health(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name,
                          int make);

/* -- fault.c: whose fault a failure was ------------------------------------------------------- */

/**
 * Whether the upstream refused this one request for its size: more than the credit left pays for,
 * or more than a whole minute allows (OpenAI's "Request too large"). Others are served.
 */
int llmr_asked_too_much(const llm_err_t *e);

/** @return the upstream's own status: a text that overrules it may quote the request */
static inline int llmr_sent_status(const llm_err_t *e)
{
    return e->sent_status != 0 ? e->sent_status : e->status;
}

/**
 * Whether what the caller named is missing, what he sent is not taken, or he asked for too much.
 * @param picks_providers  he chose among the providers behind the upstream
 */
int llmr_is_callers(const llm_err_t *e, int picks_providers);

/**
 * The operations a failure says something about. A refusal that may be for want of a route is
 * about what was asked for and what was sent for it. A server's error is none where the deployment
 * is known to be for one of them.
 * @return 1 << llm_mode_e, or 0: all
 */
unsigned llmr_modes_of(const llm_try_t *try, const llm_deployment_t *d, const llm_err_t *e);

/* -- retry.c --------------------------------------------------------------------------------- */

/** @return 1 for statuses a retry may mend: 408, 409, 429 and from 500 on. */
int llmr_retryable_status(int status);

/** @return what a policy says about an error, or LLM_UNSET. */
int llmr_policy_value(const llm_policy_t *policy, llm_err_class_e cls, int status);

/**
 * Decide on the error in plan->err whether the same group is tried again.
 * @param wait  back-off before it
 * @return 1: retry
 */
int llmr_retry(llmr_plan_t *plan, apr_time_t now, apr_interval_time_t *wait);

/** @return retries before any error has spoken: request, router, 2. */
int llmr_retry_budget(const llmr_ask_t *ask);

/* -- fallback.c ------------------------------------------------------------------------------ */

/** Remember that a target was tried. */
void llmr_fallback_record(llmr_plan_t *plan, const char *model, int order);

/**
 * The plan's group has failed for good: find the next target.
 * @return 1: hop is set; 0: no more
 */
int llmr_fallback_next(llmr_plan_t *plan, llmr_hop_t *hop);

/** @return whether a generic fallback leads away from a group. */
int llmr_fallback_exists(const llmr_ask_t *ask, const char *group);

/** @return whether the request or the configuration sets this kind of fallbacks at all. */
int llmr_fallback_configured(const llmr_ask_t *ask, llm_err_class_e cls);

/** The error a client gets when everything failed, with the explanation if it is to be shown. */
llm_err_t *llmr_fallback_final(llmr_plan_t *plan);

/* -- cooldown.c ------------------------------------------------------------------------------ */

/**
 * Count an attempt and cool its deployment down if the rules say so.
 * @param name  as the deployment was found
 */
void llmr_cooldown_report(const llmr_ask_t *ask, const llm_deployment_t *d, const char *name,
                          const llmr_outcome_t *outcome, apr_time_t now);

/* -- timeout.c ------------------------------------------------------------------------------- */

/** @return microseconds an attempt at a deployment may take. */
apr_interval_time_t llmr_timeout(const llmr_ask_t *ask, const llm_deployment_t *d);

/* -- random.c: one generator per process, not for secrets ------------------------------------ */

apr_uint64_t llmr_random(void);
/** @return uniform in [0, 1) */
double llmr_random_unit(void);
/** @param n at least 1 @return uniform in [0, n) */
int llmr_random_below(int n);
/** Make the sequence repeatable: of one thread. */
void llmr_random_seed(apr_uint64_t seed);

/* -- check.c --------------------------------------------------------------------------------- */

/** @return NULL, or why a configuration cannot be routed; see llm_router_t.check */
const char *llmr_check(const llm_config_t *cfg, const llmr_env_t *env, apr_pool_t *p);

/* -- strategy/ ------------------------------------------------------------------------------- */

extern const llmr_strategy_t llmr_simple_shuffle;

/** Our strategies, NULL-ended. */
extern const llmr_strategy_t *const llmr_strategies[];

#endif
