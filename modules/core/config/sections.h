/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CONFIG_SECTIONS_H
#define LLM_CONFIG_SECTIONS_H

/** @file sections.h @brief The parts of a configuration file, one reader each. */

#include "config/schema.h"

/* Names of LiteLLM's settings, sorted (known.c). */
extern const char *const llm_known_top[];
extern const int llm_known_ntop;
extern const char *const llm_known_general[];
extern const int llm_known_ngeneral;
extern const char *const llm_known_litellm[];
extern const int llm_known_nlitellm;
extern const char *const llm_known_router[];
extern const int llm_known_nrouter;
extern const char *const llm_known_params[];
extern const int llm_known_nparams;
extern const char *const llm_known_info[];
extern const int llm_known_ninfo;

/** How a key works otherwise than LiteLLM's (differs.c). @return NULL: it works the same */
const char *llm_differs(const char *section, const char *key);

/** What a name in litellm_params is to the providers' own code (provider_param.c). */
typedef enum llm_param_e {
    LLM_PARAM_OTHER,            /**< nothing */
    LLM_PARAM_WORKS,
    LLM_PARAM_IDLE,             /**< known, and without effect here yet */
    LLM_PARAM_UNKNOWN           /**< it begins as theirs do, but is none */
} llm_param_e;

llm_param_e llm_conf_provider_param(const char *name);

/** @return the provider's parameter a misspelt one is near to, or NULL */
const char *llm_conf_provider_nearest(const char *name);

/** @return 1 when the name is a member of requests that providers document (body_member.c) */
int llm_conf_is_member(const char *name);

/** @return the member of OpenAI's requests a misspelt one is near to, or NULL */
const char *llm_conf_member_nearest(const char *name);

/** general_settings with the environment's part (general.c). */
apr_status_t llm_conf_general(llm_conf_t *c, const llm_yaml_t *map);

/** The URL of the database as the environment has it, or NULL (database_variables.c). */
const char *llm_conf_database_variables(llm_conf_t *c);

/** litellm_settings and router_settings: both name router defaults (router.c). */
apr_status_t llm_conf_router(llm_conf_t *c, const llm_yaml_t *litellm, const llm_yaml_t *router);

/** litellm_settings outside the router (general.c). */
apr_status_t llm_conf_litellm(llm_conf_t *c, const llm_yaml_t *map);

/** A retry or allowed-fails policy; suffix is "Retries" or "AllowedFails" (policy.c). */
apr_status_t llm_conf_policy(llm_conf_t *c, const llm_yaml_t *v, const char *name,
                             const char *suffix, llm_policy_t *out);

/** model_list (deployment.c). */
apr_status_t llm_conf_models(llm_conf_t *c, const llm_yaml_t *list);

/** Find provider and upstream model of a deployment (resolve.c). @param at for messages */
apr_status_t llm_conf_resolve(llm_conf_t *c, llm_deployment_t *d, const char *custom,
                              const llm_yaml_t *at);

/** Take key and address from the provider's variables where the file sets none (deployment.c). */
void llm_conf_environment(llm_deployment_t *d, apr_pool_t *p);

/**
 * Decide how a deployment whose environment was taken signs in (signin.c).
 * @param at its litellm_params, for messages; NULL: one that was made, which is not judged
 */
apr_status_t llm_conf_signin(llm_conf_t *c, llm_deployment_t *d, const llm_yaml_t *at);

/** What a finished deployment's entry says that nobody else may see (own_secrets.c). */
const struct llm_secrets_t *llm_conf_secrets(const llm_deployment_t *d, apr_pool_t *p);

/** Put finished deployments into groups; wildcards in the order they are tried (group.c). */
apr_status_t llm_conf_groups(llm_conf_t *c);

/** SHA-256 hex of a group and its params, as LiteLLM makes ids (identity.c). */
const char *llm_conf_identity(const char *group, const llm_yaml_t *params, apr_pool_t *p);

/** Prices of one deployment as the file sets them (price.c). */
struct llm_price_own_t {
    llm_price_t rates;          /**< < 0 and 0: not set */
    apr_array_header_t *tiers;  /**< llm_price_tier_t, ascending */
    unsigned clear;             /**< flags the file denies; rates.flags are those it states */
    struct llm_price_own_t *services[LLM_SERVICE_COUNT];        /**< of service tiers; or NULL */
    apr_array_header_t *windows;        /**< llm_price_window_t: hours off the peak; or NULL */
};
typedef struct llm_price_own_t llm_price_own_t;

/** Prices by the size of the prompt, in a list (price_range.c). @param name for messages */
apr_status_t llm_conf_price_ranges(llm_conf_t *c, const char *name, llm_price_own_t *own,
                                   const llm_yaml_t *v);

/** Prices of hours of the day (price_hours.c). @param name for messages */
apr_status_t llm_conf_price_hours(llm_conf_t *c, const char *name, llm_price_own_t *own,
                                  const llm_yaml_t *v);

/** The tier from a size on; made in its place when there is none. */
llm_price_tier_t *llm_conf_tier_above(apr_array_header_t *tiers, apr_int64_t above);

/**
 * Take a key that sets a price, a size or an ability.
 * @param own   *own is made when there is none yet
 * @param taken set to 1 when the key is one of these
 */
apr_status_t llm_conf_price(llm_conf_t *c, const llm_yaml_t *key, const llm_yaml_t *v,
                            llm_price_own_t **own, int *taken);

/**
 * Complete the tiers of a file, which are given as they differ: each with the one below it.
 * @param below the rates below the first one
 */
const llm_price_tier_t *llm_conf_tiers(llm_price_tier_t below, const apr_array_header_t *tiers,
                                       apr_pool_t *p);

/** Put the rates a file sets over others. */
void llm_conf_tier_over(llm_price_tier_t *tier, const llm_price_t *own);

/** Rates of audio in, out and cached, of pictures in and out, of films in and out. */
#define LLM_CONF_MEDIA 7

/** The same for rates of other media than text, in that order. */
void llm_conf_media_over(double *media[LLM_CONF_MEDIA], const llm_price_t *own);

/** @return 1 when name is of a rate of tokens, which a service tier may have of its own */
int llm_conf_is_rate(const char *name);

/** @return 1 when name is of what is charged beside tokens, whatever the service tier */
int llm_conf_is_fee(const char *name);

/**
 * Take a key that ends in a service tier's name ("input_cost_per_token_flex"), as llm_conf_price()
 * does (price_service.c).
 */
apr_status_t llm_conf_price_service(llm_conf_t *c, const llm_yaml_t *key, const llm_yaml_t *v,
                                    llm_price_own_t *(*own_of)(llm_conf_t *, llm_price_own_t **),
                                    llm_price_own_t **own, int *taken);

/** Put the service tiers a file prices into a price whose standard rates are set. */
void llm_conf_services_put(llm_price_t *price, const llm_price_own_t *own, apr_pool_t *p);

/** @return 1 when name sets a price in LiteLLM, whether it has an effect here or not. */
int llm_conf_is_price(const char *name);

/** @return the name with an effect a misspelt price, size or ability is near to, or NULL */
const char *llm_conf_price_nearest(const char *name);

/** Fill d->price from the catalog and the deployment's own prices. */
void llm_conf_price_fill(llm_deployment_t *d, apr_pool_t *p);

#endif
