/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_PARAMS_H
#define LLM_DIALECT_PARAMS_H

/**
 * @file params.h
 * @brief Which top-level members of a client's body go upstream.
 *
 * One rule serves both paths: the parsed path applies it to a tree, the byte path asks it for
 * each key a scan (base/json/scan.h) found.
 */

#include "base/json/json.h"
#include "base/json/scan.h"
#include "llm_config.h"

typedef enum llm_key_e {
    LLM_KEY_PASS = 0,
    LLM_KEY_STRIP,              /**< for the gateway only, or dropped: not sent */
    LLM_KEY_RENAME,             /**< sent under another name, in place of a member called so */
    LLM_KEY_TREE,               /**< its value decides about other members: parse the body */
    LLM_KEY_ASKED,              /**< sent, unless its value asks for nothing */
    LLM_KEY_UNSUPPORTED         /**< 400: llm_params_unsupported() makes the error */
} llm_key_e;

/** Names in a list of parameters to be left out, or to be let through. */
#define LLM_PARAMS_NAMES_MAX 64

/** What the verdicts of one call depend on. Made by llm_params_init(). */
typedef struct llm_params_t {
    const llm_try_t *try;
    const llm_dialect_t *dialect;
    const llm_param_t *rows;    /**< the provider's; NULL: none */
    int drop;                   /**< drop what is not supported */
    json_object *allowed;       /**< array allowed_openai_params; or NULL */
    json_object *also_drop;     /**< array additional_drop_params; or NULL */
    const apr_array_header_t *dep_allowed, *dep_also_drop;  /**< const char *: the same of the
                                                                deployment; or NULL */
} llm_params_t;

/**
 * The lists are found wherever the body says them, by itself or in its extra_body, and behind it
 * where the deployment does: in a tree llm_params_apply() has been at, and in one it has not.
 * @param d   dialect of the upstream
 * @param ir  the parsed body, or llm_params_deciding() of it, for its own drop_params,
 *            allowed_openai_params and additional_drop_params; NULL: it has none of them
 */
void llm_params_init(llm_params_t *ps, const llm_try_t *try, const llm_dialect_t *d,
                     json_object *ir);

/**
 * The members of a body whose values decide about others, for whoever asks what will be sent and
 * sends nothing.
 * @return NULL: it has none
 */
json_object *llm_params_deciding(const llm_scan_t *body, apr_pool_t *p);

/** The same, parsed when somebody first asks. */
typedef struct llm_deciding_t {
    const llm_scan_t *body;
    apr_pool_t *pool;
    json_object *members;
    int is_read;
} llm_deciding_t;

/** @return NULL: the body has none, or there is no body (d is NULL) */
json_object *llm_deciding(llm_deciding_t *d);

/**
 * The verdict on one top-level member. Of a value that asks for nothing (dialect/ir/neutral.h)
 * UNSUPPORTED means STRIP; one that says nothing (llm_is_unsaid()) is not to be asked about.
 * @param key not NUL-terminated
 * @param to  the new name, set with LLM_KEY_RENAME
 */
llm_key_e llm_params_key(const llm_params_t *ps, const char *key, apr_size_t n, const char **to);

/** @return 1 when a member of this verdict is sent with a value that asks for something */
int llm_params_is_sent(llm_key_e verdict);

/** @return 1 when body or deployment ask for a parameter to be sent though it is not supported. */
int llm_params_allowed(const llm_try_t *try, const char *key);

/**
 * @return 1 for members that dialects with turns and blocks (Claude's, Converse) do not copy: they
 *         say the same in their own way, or have no use for it
 */
int llm_params_read_elsewhere(const char *key);

/** The 400 for members the upstream does not support. @param names const char *, at least one */
llm_err_t *llm_params_unsupported(const llm_try_t *try, const apr_array_header_t *names);

/**
 * One parameter a model does not take.
 * @return APR_SUCCESS: it is to be left out, as drop_params says; APR_EGENERAL: *err is set
 */
apr_status_t llm_params_refuse(const llm_try_t *try, const char *param, llm_err_t **err);

/**
 * @return 1 when the deployment adds members of its own to bodies, or takes away what only a tree
 *         shows: the parsed path is needed.
 */
int llm_params_has_defaults(const llm_try_t *try);

/**
 * Apply the rule to a body: first extra_body is unpacked (canonical dialects; the others get it
 * as it is) and the deployment's defaults are set, both only where the client asked for nothing;
 * then members are stripped and renamed, or it fails with every unsupported one named.
 * An unsupported member that asks for nothing (dialect/ir/neutral.h, or of tools where there are
 * none) is left out instead, and so is what says nothing to anybody. Sets try->drop_params and
 * try->allowed_params to what holds for this attempt.
 * Nested paths of additional_drop_params ("tools[*].strict") are removed as well.
 */
apr_status_t llm_params_apply(llm_try_t *try, const llm_dialect_t *d, json_object *ir,
                              llm_err_t **err);

#endif
