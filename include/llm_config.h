/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CONFIG_H
#define LLM_CONFIG_H

/**
 * @file llm_config.h
 * @brief The gateway's configuration after the YAML file was read and checked: immutable.
 *
 * Everything lives in the pool it was loaded with. Times are microseconds; unset ones are -1.
 */

#include <string.h>
#include <apr_hash.h>
#include "llm_model.h"

#define LLM_UNSET (-1)

/** What a provider makes of a model and what a client speaks, known before there is a call. */
typedef struct llm_settled_t {
    const llm_endpoint_t *endpoint;     /**< NULL: the operation is not served */
    const char *url;            /**< of its calls; NULL: the provider makes one for each */
    apr_uint64_t quirks;        /**< those that apply, a bit per row of the endpoint's */
} llm_settled_t;

/** One entry of model_list. */
typedef struct llm_deployment_t {
    int index;                  /**< position in llm_config_t.deployments */
    const char *id;             /**< model_info.id, or SHA-256 hex of group and params */
    apr_uint64_t id_hash;       /**< first 8 bytes of SHA-256(id): key of its shared state */
    const char *group;          /**< model_name */
    const char *model;          /**< litellm_params.model as written */
    const llm_provider_t *provider;
    const char *upstream_model; /**< model without provider prefix; may hold '*' */
    const char *api_base, *api_key, *api_version, *organization;  /**< NULL: not set */
    const char *shown_base;     /**< the base address for clients' eyes, without query; NULL: the
                                     provider makes the address of the call alone */
    apr_table_t *params;        /**< every other string or number of litellm_params, as text */
    struct json_object *extra_body;     /**< unknown litellm_params: members of the body; or NULL */
    apr_table_t *extra_headers; /**< or NULL */
    apr_array_header_t *tags;   /**< const char *; or NULL */
    double weight;              /**< < 0: not set */
    apr_int64_t rpm, tpm;       /**< < 0: not set */
    int order;                  /**< LLM_UNSET: not set */
    int num_retries;            /**< LLM_UNSET */
    int max_parallel_requests;  /**< its own, else rpm, else 6 per 1000 tpm, else the router's
                                     default; at most 0: no limit */
    apr_interval_time_t timeout, stream_timeout, cooldown_time;  /**< LLM_UNSET */
    int drop_params;            /**< LLM_UNSET: the global one */
    int blocked;                /**< model_info.blocked */
    const char *mode;           /**< model_info.mode or the price map's; NULL: not known */
    const char *mock_response;
    const char *region;
    const char *base_model;     /**< model_info.base_model: what it is by price and size; or NULL */
    apr_array_header_t *tag_regex;      /**< const char *; or NULL */
    apr_array_header_t *access_groups;  /**< model_info.access_groups, const char *; or NULL */
    const char *team_id;        /**< model_info.team_id; or NULL */
    apr_array_header_t *allowed_openai_params;  /**< const char *; or NULL */
    apr_array_header_t *additional_drop_params; /**< const char *; or NULL */
    int merge_reasoning;        /**< merge_reasoning_content_in_choices */
    int allowed_fails;          /**< model_info.allowed_fails; LLM_UNSET */
    const struct llm_policy_t *allowed_fails_policy;    /**< of model_info; or NULL */
    int accept_upstream_cost;   /**< whether an answer may name its cost; LLM_UNSET: as the
                                     provider is known to */
    llm_price_t price;          /**< merged: params over base_model over provider/model over model;
                                     for a wildcard see llm_config_price() */
    const struct llm_price_own_t *own_price;    /**< prices the file sets; or NULL */
    int any_provider;           /**< model is "*": see made_from */
    const char *place;          /**< "file:line:column" of its entry */
    const struct llm_signin_t *signin;  /**< way to a short-lived credential; NULL: none */
    const struct llm_secrets_t *secrets;    /**< what its entry says that nobody else may see */
    const struct llm_settled_t *settled;    /**< by mode of what clients speak; NULL: the model is
                                                 the client's to name, and each call asks */
    const struct llm_deployment_t *made_from;   /**< the "*" deployment this one was made from for
                                     its provider (same id; not to be listed); NULL: written */
    struct json_object *model_info;     /**< as written, or NULL */
} llm_deployment_t;

/** @return a try of a call at a deployment, of which nothing else is known yet. */
static inline llm_try_t llm_try_at(const llm_call_t *call, const llm_deployment_t *d,
                                   const char *upstream_model)
{
    return (llm_try_t){ .call = call, .pool = call->pool, .deployment = d,
                        .upstream_model = upstream_model };
}

/** @return what is known of the model a try goes to; NULL: no deployment was chosen. */
static inline const llm_price_t *llm_try_price(const llm_try_t *try)
{
    if (try->price != NULL) {
        return try->price;
    }
    return try->deployment != NULL ? &try->deployment->price : NULL;
}

/** @return LLM_MODEL_* of that model; none are known of one the price map does not have. */
static inline unsigned llm_try_flags(const llm_try_t *try)
{
    const llm_price_t *price = llm_try_price(try);

    return price != NULL ? price->flags : 0;
}

/** @return 1 when the price map has that model: what it lacks is then known. */
static inline int llm_try_known(const llm_try_t *try)
{
    const llm_price_t *price = llm_try_price(try);

    return price != NULL && price->model != NULL;
}

/** @return 1 when the client's name says which of its upstream's models a deployment calls. */
static inline int llm_deployment_is_open(const llm_deployment_t *d)
{
    return strchr(d->upstream_model, '*') != NULL;
}

/** All deployments of one model_name. */
typedef struct llm_group_t {
    const char *name;
    int wildcard;               /**< name holds '*' */
    int any_provider;           /**< a deployment's model is "*": the client's name says whose */
    int ndeployments;
    const llm_deployment_t **deployments;
} llm_group_t;

/** group -> list of groups (fallbacks). */
typedef struct llm_fallback_t {
    const char *group;          /**< "*": default */
    apr_array_header_t *targets;        /**< const char * */
} llm_fallback_t;

typedef struct llm_alias_t {
    const char *name, *group;
    int hidden;
} llm_alias_t;

/** Retries or allowed fails per error class; LLM_UNSET: not set. */
typedef struct llm_policy_t {
    int set;
    int by_class[LLM_ERR_COUNT];
    int fallback;               /**< DefaultRetries */
} llm_policy_t;

typedef struct llm_router_settings_t {
    const char *strategy;       /**< "simple-shuffle" */
    int num_retries;
    int max_fallbacks;
    apr_interval_time_t timeout, stream_timeout, retry_after;
    apr_interval_time_t cooldown_time;
    int disable_cooldowns;
    int allowed_fails;          /**< LLM_UNSET: the default rules */
    llm_policy_t retry_policy, allowed_fails_policy;
    apr_hash_t *group_retry_policy;     /**< group -> llm_policy_t *; or NULL */
    apr_array_header_t *fallbacks, *context_window_fallbacks, *content_policy_fallbacks;
                                /**< llm_fallback_t; NULL: the setting is absent */
    apr_array_header_t *default_fallbacks;      /**< const char *; or NULL */
    apr_array_header_t *aliases;        /**< llm_alias_t; or NULL */
    int default_max_parallel_requests;  /**< LLM_UNSET */
    int enable_weighted_failover;
    int fallback_on_unsupported_params;
    int enable_pre_call_checks;
    int enable_tag_filtering, tag_match_any;
} llm_router_settings_t;

/** What becomes of a key of the file. */
typedef enum llm_key_state_e {
    LLM_KEY_WORKS,
    LLM_KEY_DIFFERS,            /**< works in another way than LiteLLM's: the note says how */
    LLM_KEY_IDLE,               /**< LiteLLM's, without an effect here yet */
    LLM_KEY_UNGUARDED,          /**< the same, and it would guard or limit calls */
    LLM_KEY_UNKNOWN,
    LLM_KEY_WRONG               /**< its value stops the start */
} llm_key_state_e;

/** A key the file has, for the report of a check; in how many places is counted. */
typedef struct llm_key_seen_t {
    const char *section;
    const struct llm_yaml_t *key;       /**< the first of them */
    int count;
    llm_key_state_e state;
    const char *note;           /**< or NULL */
} llm_key_seen_t;

/** Something that is to guard or limit calls and does not yet. */
typedef struct llm_unguarded_t {
    const char *key;
    const char *text;           /**< "file:line:col: ..." */
} llm_unguarded_t;

typedef struct llm_config_t {
    apr_pool_t *pool;
    const char *file;           /**< the file it was read from */
    const struct llm_yaml_t *root;      /**< the tree it was made of */
    apr_array_header_t *deployments;    /**< llm_deployment_t * */
    apr_hash_t *groups;         /**< name -> llm_group_t * (exact names) */
    apr_array_header_t *wildcards;      /**< llm_group_t *, most specific first */
    apr_array_header_t *group_order;    /**< llm_group_t *, as in the file; only those written */
    apr_hash_t *by_id;          /**< deployment id -> llm_deployment_t * */
    llm_router_settings_t router;
    const char *master_key;     /**< NULL: not set */
    int permit_weak_master_key;
    const char *database_url;   /**< NULL: not set */
    int disable_spend_logs;
    int store_prompts;          /**< store_prompts_in_spend_logs */
    apr_size_t prompt_chars;    /**< of one text that is kept there */
    int turn_off_message_logging;
    apr_interval_time_t batch_write_at;
    apr_interval_time_t request_timeout;        /**< LLM_UNSET */
    int drop_params;
    apr_int64_t max_request_bytes;      /**< LLM_UNSET */
    apr_int64_t max_response_bytes;     /**< LLM_UNSET */
    const char *key_header_name;        /**< litellm_key_header_name */
    const char *completion_model;       /**< forced model of chat calls; or NULL */
    int include_cost_in_streaming_usage;
    int always_include_stream_usage;
    int expose_router_debug_in_errors;
    int allow_requests_on_db_unavailable;
    int return_wildcard_routes;
    int health_check_details;   /**< 0: /health tells models alone */
    int forward_client_headers; /**< forward_client_headers_to_llm_api */
    int has_access_groups;      /**< some deployment has any */
    int ssl_verify;             /**< 0: do not verify upstream certificates */
    int user_url_validation;    /**< 0: URLs clients name may lead anywhere */
    apr_array_header_t *user_url_allowed_hosts; /**< const char *: these may be private; or NULL */
    apr_int64_t max_media_bytes;        /**< fetched for one request; 0: nothing is fetched */
    int azure_refresh;          /**< enable_azure_ad_token_refresh: the machine's own identity */
    apr_array_header_t *signins;        /**< const struct llm_signin_t *: each way once */
    apr_array_header_t *errors;         /**< const char *: "file:line:col: ..."; none in a
                                             configuration that may serve */
    int incomplete;             /**< a file it includes could not be read: nothing is missed */
    apr_array_header_t *unguarded;      /**< llm_unguarded_t */
    apr_array_header_t *warnings;       /**< const char *: "file:line:col: ..." */
    apr_array_header_t *seen;   /**< llm_key_seen_t: the keys of the file */
} llm_config_t;

/**
 * Read, check and resolve a configuration file with its includes.
 * @param out   the configuration; untouched on error
 * @param file  path
 * @param p     lifetime of the result
 * @param error "file:line:column: reason", set when the result is not APR_SUCCESS
 */
apr_status_t llm_config_load(llm_config_t **out, const char *file, apr_pool_t *p,
                             const char **error);

/**
 * Read a file and gather all that is to be said of it, without an end at the first error.
 * @return never NULL; with errors (cfg->errors) it is there to be reported, not to serve
 */
llm_config_t *llm_config_examine(const char *file, apr_pool_t *p);

/**
 * The variables of the environment this configuration reads, set or not: those it refers to, and
 * those that stand in for what it does not say. What it sets itself is left out.
 * @return const char *: names; one that ends in '*' stands for all that begin so
 */
apr_array_header_t *llm_config_variables(const llm_config_t *cfg, apr_pool_t *p);

/**
 * Note in cfg->seen that a key's value stops the start, for what only a module can judge. A key the
 * file does not have is nothing.
 */
void llm_config_key_is_wrong(const llm_config_t *cfg, const char *section, const char *name);

/** @return 1 when the file names its models, if only by an explicit empty list. */
int llm_config_has_model_list(const llm_config_t *cfg);

/**
 * What the file and its includes said, as one text: to have the configuration again when the file
 * has been broken meanwhile. References to the environment are still references.
 */
const char *llm_config_source(const llm_config_t *cfg, apr_pool_t *p);

/** Load such a text. Parameters as for llm_config_load(); file is only named in errors. */
apr_status_t llm_config_load_source(llm_config_t **out, const char *file, const char *source,
                                    apr_pool_t *p, const char **error);

/**
 * Where a client's model name leads: the group of that name, or the most specific wildcard that
 * matches (a name without prefix also with that of its provider). Ids, aliases, models of
 * deployments and default fallbacks are the caller's.
 * @return NULL: nowhere
 */
const llm_group_t *llm_config_group(const llm_config_t *cfg, const char *model);

/** The deployments a model's name may lead to. */
typedef struct llm_candidates_t {
    const llm_deployment_t *const *deployments;
    int n;
    const char *model;          /**< as they were found: behind an alias, or an id's group */
} llm_candidates_t;

/** @param model a group, an alias, a name that a wildcard matches, or a deployment's id */
llm_candidates_t llm_config_candidates(const llm_config_t *cfg, const char *model);

/**
 * @return what serves names nobody knows: the first target of the fallbacks of "*", else of
 *         default_fallbacks; or NULL
 */
const char *llm_config_default_model(const llm_config_t *cfg);

/**
 * Whether a name is a pattern, or fits it: "*" stands for any text, everything else for itself.
 * For groups and for the models of keys alike.
 */
int llm_name_matches(const char *pattern, const char *name);

/**
 * The 400 for a model that leads nowhere. LiteLLM words it by who finds that out: with wildcards
 * among the groups its router does, else its front door.
 * @param model as the client named it; NULL or empty: it named none
 */
llm_err_t *llm_config_no_model(const llm_config_t *cfg, const llm_call_t *call, const char *model,
                               apr_pool_t *p);

/**
 * The model name to send upstream: the wildcard of the deployment filled with what the client's
 * name has in the place of the group's wildcard.
 */
const char *llm_config_upstream_model(const llm_deployment_t *d, const char *model, apr_pool_t *p);

/**
 * The prices of a call: those of the deployment, or for a wildcard those of the model the call
 * went to under the deployment's own.
 * @param upstream_model as llm_config_upstream_model() gave it
 * @return never NULL; in p or the configuration's pool
 */
const llm_price_t *llm_config_price(const llm_deployment_t *d, const char *upstream_model,
                                    apr_pool_t *p);

/**
 * The prices of an answer: those of the model the upstream says it came from, where the call left
 * the choice open: a router of models, whose own price comes on top; a name without a price, as a
 * deployment of Azure's may have; a model of which the answer names the release ("gpt-4o" and
 * "gpt-4o-2024-08-06"). Any other name changes nothing, nor does one where the file's own prices or
 * base_model decide. A model of another mode, or one that is free where the asked one is not, is
 * not believed. What a router chose costs LLM_PRICE_UNKNOWN_* when nobody knows it.
 * @param served the upstream's name of the model, or NULL: not said
 * @return as llm_config_price(), which is asked where served decides nothing
 */
const llm_price_t *llm_config_price_served(const llm_deployment_t *d, const char *upstream_model,
                                           const char *served, apr_pool_t *p);

/**
 * Whether the model that an answer names may decide its price (llm_config_price_served()): neither
 * the file's own prices nor base_model do.
 * @param asked as llm_config_price() gave it
 */
int llm_config_price_is_open(const llm_deployment_t *d, const llm_price_t *asked);

/**
 * The prices of the models by date that the asked one's name may be answered by.
 * @return NULL: there are no more
 */
const llm_price_t *llm_config_price_snapshot(const llm_deployment_t *d, const llm_price_t *asked,
                                             int i, apr_pool_t *p);

/**
 * Whether a price nobody knows may come with the answer: the provider may name one of its models
 * that are known. A router's own price has that already.
 */
int llm_config_price_may_come(const llm_deployment_t *d, const llm_price_t *asked, apr_pool_t *p);

/**
 * The prices of another model of the deployment's provider, which had a part in an answer.
 * @return in p; NULL: nobody knows them
 */
const llm_price_t *llm_config_price_named(const llm_deployment_t *d, const char *model,
                                          apr_pool_t *p);

/**
 * Whether a master key must not be used on a server others can reach: not set, empty or white
 * space, or a default that is in public documents.
 */
int llm_master_key_is_weak(const char *key);

#endif
