/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDER_SIGNIN_WAY_H
#define LLM_PROVIDER_SIGNIN_WAY_H

/** @file way.h @brief A way to a credential as it is decided: its steps, and its identity. */

#include "llm_provider.h"

/** Longest time a credential is believed to hold, in seconds. */
#define LLM_SIGNIN_MAX_LIFE (12 * 3600)

/** One run; lives in the pool it was begun with. */
typedef struct llm_signin_run_t llm_signin_run_t;

/** A way to a credential; immutable. */
typedef struct llm_signin_t {
    apr_pool_t *pool;
    const char *label;          /**< whose: "AWS" */
    const char *project, *region;       /**< what the credentials say about the call; or NULL */
    const char *warning;        /**< what will fail as things are now; or NULL */
    int number;                 /**< position among those of the configuration */
    unsigned char key[32];      /**< digest of all that decides; the same: the same credential */
    apr_array_header_t *steps;  /**< llm_step_t */
    /** Make run->value of what the steps found. @return APR_SUCCESS, or run->why is set */
    apr_status_t (*finish)(llm_signin_run_t *run);
} llm_signin_t;

/** An answer to a step's request. */
typedef struct llm_reply_t {
    int status;
    const char *body;           /**< NUL-terminated behind n */
    apr_size_t n;
} llm_reply_t;

/** A kind of step. Both functions set run->why by llm_step_fail() when they fail. */
typedef struct llm_step_kind_t {
    const char *name;           /**< in messages: "sts:AssumeRole" */
    /** APR_INCOMPLETE: run->http is to be called; APR_SUCCESS: nothing to call; APR_EGENERAL */
    apr_status_t (*begin)(llm_signin_run_t *run, const void *arg);
    /** MAY when begin never calls: read the answer. @return APR_SUCCESS or APR_EGENERAL */
    apr_status_t (*take)(llm_signin_run_t *run, const void *arg, const llm_reply_t *a);
    int any_status;             /**< take wants refusals too */
    const char *hint;           /**< MAY: why it was asked at all, when it fails: the last resort */
} llm_step_kind_t;

typedef struct llm_step_t {
    const llm_step_kind_t *kind;
    const void *arg;            /**< lives as long as the sign-in or the run */
} llm_step_t;

llm_signin_t *llm_signin_new(apr_pool_t *p, const char *label,
                             apr_status_t (*finish)(llm_signin_run_t *));

/** Let text decide which credential it is; NULL differs from "". */
void llm_signin_mix(llm_signin_t *s, const char *text);

void llm_signin_add(llm_signin_t *s, const llm_step_kind_t *kind, const void *arg);

/** @return a member of params, else the first variable of a comma list that is set; or NULL */
const char *llm_signin_param(const apr_table_t *params, const char *name, const char *env);

#endif
