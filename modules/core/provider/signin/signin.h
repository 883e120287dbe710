/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDER_SIGNIN_H
#define LLM_PROVIDER_SIGNIN_H

/**
 * @file signin.h
 * @brief Short-lived credentials: how a deployment gets one, as a chain of HTTP exchanges.
 *
 * A sign-in is decided once, with the configuration, and depends on the deployment and the
 * environment alone. Running it reads files and makes requests; it calls nobody itself: the driver
 * sends what it is told and hands the answer back.
 */

#include "llm_provider.h"
#include "provider/signin/way.h"

/** The most exchanges one run may ask for. */
#define LLM_SIGNIN_MAX_CALLS 12

/** What a sign-in is decided by. */
typedef struct llm_signin_ask_t {
    const struct llm_deployment_t *d;
    int default_identity;       /**< litellm_settings.enable_azure_ad_token_refresh */
    apr_pool_t *pool;           /**< lifetime of the result */
} llm_signin_ask_t;

/** @param now decides dates of signatures and expiry */
llm_signin_run_t *llm_signin_begin(const llm_signin_t *s, apr_pool_t *p, apr_time_t now);

/**
 * Go on.
 * @param reply the answer to the last request; NULL at first
 * @return APR_INCOMPLETE: call llm_signin_request() and come again with the answer;
 *         APR_SUCCESS: llm_signin_value() is there; APR_EGENERAL: llm_signin_why() is
 */
apr_status_t llm_signin_next(llm_signin_run_t *run, const llm_reply_t *reply);

/**
 * The driver could not get an answer: sets the reason.
 * @param why    literal, or in the run's pool
 * @param detail where and why exactly; NULL: only the address is known
 */
void llm_signin_unanswered(llm_signin_run_t *run, const char *why, const char *detail);

const llm_http_req_t *llm_signin_request(const llm_signin_run_t *run);

/** @param expires when it ends; never more than LLM_SIGNIN_MAX_LIFE away */
const char *llm_signin_value(const llm_signin_run_t *run, apr_time_t *expires);

/**
 * Which step failed and why, for clients: without secrets, addresses and names of files.
 * @param refused set to 1 when the credentials are at fault, 0 when it is the way to them
 */
const char *llm_signin_why(const llm_signin_run_t *run, int *refused);

/** @return where, and what else the operator alone should know, without secrets; or NULL */
const char *llm_signin_detail(const llm_signin_run_t *run);

/** A value of several parts holds one a line. @return the part, NULL when absent or empty */
const char *llm_signin_part(const char *value, int i, apr_pool_t *p);

/* -- slots of the rows ----------------------------------------------------------------------- */

apr_status_t llm_signin_aws(const llm_signin_ask_t *ask, llm_signin_t **out, const char **why);
apr_status_t llm_signin_entra(const llm_signin_ask_t *ask, llm_signin_t **out, const char **why);
apr_status_t llm_signin_google(const llm_signin_ask_t *ask, llm_signin_t **out, const char **why);

#endif
