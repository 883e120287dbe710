/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_BUDGET_H
#define LLMP_BUDGET_H

/** @file budget.h @brief Whether a key's budget has room for a call. */

#include "mod_llm_proxy/auth/auth.h"

/**
 * Let a call through and hold back what it may cost (q->hold), or refuse it. Models without a price
 * are not held against budgets; when that alone let the call through, q->free_only is set.
 * @return APR_SUCCESS, or APR_EGENERAL with *err
 */
apr_status_t llmp_budget_admit(llmp_req_t *q, llm_err_t **err);

/**
 * Whether the budget has room for another attempt of a call: what was held back for it is spent
 * where the attempts before were charged, and is held back once more: but for answers that are
 * kept, as the next attempt does not ask for these again.
 * @return 0: what is left, beside other calls, is too little
 */
int llmp_budget_goes_on(llmp_req_t *q);

/** For llmr_ask_t.may_use of a call that is free_only: baton is the llmp_req_t. */
int llmp_budget_may_use(void *baton, const char *model);

#endif
