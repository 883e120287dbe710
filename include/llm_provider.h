/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDER_H
#define LLM_PROVIDER_H

/**
 * @file llm_provider.h
 * @brief Who speaks which wire format (llm_dialect.h): a table of const structs.
 *
 * A provider is a row: where an operation lives, how it authenticates and which dialect it speaks.
 * A provider's name as a literal occurs only under modules/core/provider.
 */

#include "llm_dialect.h"

struct llm_signin_t;
struct llm_signin_ask_t;

/** What an endpoint does with one top-level member of a body; ends with from NULL. */
typedef struct llm_param_t {
    const char *from;
    const char *to;             /**< NULL: keep the name */
    unsigned flags;
    int (*applies)(const llm_try_t *try);        /**< MAY: for which models; NULL: for all */
} llm_param_t;
#define LLM_PARAM_DROP        0x01u  /**< never sent */
#define LLM_PARAM_UNSUPPORTED 0x02u  /**< 400, or dropped with drop_params */
#define LLM_PARAM_ASKED       0x04u  /**< not sent with OpenAI's default, which is refused */

/** A repair of bodies for one upstream; 64 of these at most, the last with fix NULL. */
typedef struct llm_quirk_t {
    const char *trigger;        /**< text a body must hold for the fix to matter; NULL: any body */
    int (*applies)(const llm_try_t *try);        /**< NULL: to every model; it goes by deployment,
                                                     model, price and endpoint alone */
    apr_status_t (*fix)(llm_try_t *try, struct json_object *body, llm_err_t **err);
} llm_quirk_t;

/**
 * A place of a provider where an operation is answered, in one format; a table of these ends with
 * dialect NULL. There may be several for an operation. Rules of members and repairs are its own:
 * they speak of the members of its format.
 */
typedef struct llm_endpoint_t {
    llm_op_e op;
    const char *path;           /**< appended to the base URL */
    const llm_dialect_t *dialect;
    /** MAY (NULL: every model): whether it answers this one. The try has no endpoint yet. */
    int (*serves)(const llm_try_t *try);
    const llm_param_t *params;  /**< MAY */
    const llm_quirk_t *quirks;  /**< MAY: applied in order */
} llm_endpoint_t;

/** @return the mode of the place a try goes to; of what the client speaks while none is chosen */
static inline llm_mode_e llm_wire_mode(const llm_try_t *try)
{
    return (try->endpoint != NULL ? try->endpoint->dialect : try->call->dialect)->mode;
}

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
    LLM_REGION_EU, LLM_REGION_US,       /**< a host of OpenAI's that keeps data in the US, or in
                                             another region: all of those cost as "eu" does */
    LLM_REGION_COUNT
} llm_region_e;

typedef struct llm_provider_t {
    const char *name;           /**< MUST: the prefix in "groq/llama-3" */
    const char *api_base;       /**< default base URL; NULL: the deployment must name one */
    const char *key_env;        /**< environment variable of the key, or comma list; MAY be NULL */
    const char *base_env;       /**< environment variable of the base URL, or comma list */
    const char *org_env;        /**< MAY: environment variable of the organization, or comma list */
    const char *other_env;      /**< MAY: what else its code reads, comma list; "AWS_*": all so */
    const llm_endpoint_t *endpoints;    /**< MUST; an absent operation is unsupported */
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
    int tier_of_account;        /**< 1: without a service tier that is asked for, a setting of the
                                     account's decides which serves a call */
    int key_optional;           /**< 1: calls without a key are fine (local servers) */
    const char *label;          /**< in messages: "OpenAI"; NULL: name, first letter upper case */
    /** MAY (NULL: anywhere): by the deployment alone; the try has no call. */
    llm_region_e (*region)(const llm_try_t *try);
    /**
     * MAY (NULL: by its name alone): the names a model's price goes by before its own, for what is
     * written around it or where it runs; the try as for region.
     * @param i from 0, the best one first
     * @return in the try's pool; NULL: no more
     */
    const char *(*priced_as)(const llm_try_t *try, int i);
    /** MAY (NULL: nowhere), of who speaks as Anthropic does: whether its input_tokens has what was
        read from the cache or written to it as well; by the deployment alone. */
    int (*counts_cache_in)(const llm_try_t *try);
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

/**
 * The endpoint of a try's deployment for what is asked: of those that serve the model the one that
 * speaks as the client does, else the one of the model's mode, else the first.
 * @return NULL: the operation is not supported
 */
const llm_endpoint_t *llm_provider_endpoint(const llm_try_t *try);

/** @return the 400 for an operation llm_provider_endpoint() found no endpoint for. */
llm_err_t *llm_provider_unserved(const llm_try_t *try);

#endif
