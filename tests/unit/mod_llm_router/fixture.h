/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ROUTER_FIXTURE_H
#define ROUTER_FIXTURE_H

/**
 * @file fixture.h
 * @brief A configuration made by hand, a clock that stands still, and calls that fail on demand.
 *
 * Everything lives in test_pool; fx_reset() begins a test.
 */

#include "test.h"
#include "mod_llm_router/router.h"

#define FX_MAX 64

extern llm_config_t *fx;        /**< the configuration; change it as a test needs */
extern llmr_ask_t fx_ask;       /**< the request; group "g" unless changed */
extern llm_call_t fx_call;
extern llm_try_t fx_try;        /**< what its reports are of: a try of fx_call */
extern apr_time_t fx_now;       /**< what the clock shows */
extern llm_dstate_t fx_state[FX_MAX];   /**< by index of the deployment */
extern const llmr_env_t fx_env;
extern llmr_plan_t *fx_plan;
extern llmr_attempt_t fx_attempt;
extern llm_err_t *fx_err;       /**< set when fx_next() has found no attempt */

void fx_reset(void);
/** Add a deployment; a new group is made when needed. */
llm_deployment_t *fx_add(const char *group, const char *id);
/** Add a fallback entry to *list; targets separated by commas. */
void fx_fallback(apr_array_header_t **list, const char *group, const char *targets);
void fx_alias(const char *name, const char *group);
apr_array_header_t *fx_list(const char *comma_separated);
/** A policy with nothing set. */
llm_policy_t *fx_policy(void);

/** Begin a call for a model. */
void fx_begin(const char *model);
/** @return id of the deployment named next, or NULL with fx_err set. */
const char *fx_next(void);
/** Report that the attempt failed with this class and its usual status. */
void fx_fail(llm_err_class_e cls);
void fx_fail_status(llm_err_class_e cls, int status);
void fx_ok(void);
/**
 * Run a whole call. Each word of outcomes is the result of one attempt: "ok", or a status, or
 * "ctx" (context window), "pol" (content policy); the last is repeated.
 * @return the ids tried, separated by blanks, and "= ok" or "= status"
 */
const char *fx_run(const char *model, const char *outcomes);

/** Begin a test with group "g" of one deployment, or two. @return the first */
llm_deployment_t *fx_group_of(int n);
/** Give a deployment a policy of its own: so many failures of a class. */
void fx_own_policy(llm_deployment_t *d, llm_err_class_e cls, int n);
extern int fx_picks_providers;  /**< the caller does, among those behind the upstream */
/** Report that an attempt at the first deployment failed, as the upstream said it. */
void fx_report(const llm_err_t *e);
void fx_report_status(llm_err_class_e cls, int status);
void fx_report_ok(int times);
/** @return seconds the first deployment is cooled down for; 0: not */
int fx_cooled(void);

#endif
