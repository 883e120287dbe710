/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_BUDGET_H
#define LLMP_BUDGET_H

/** @file budget.h @brief Whether a key's budget has room for a call. */

#include "mod_llm_proxy/gateway.h"

/** @return 1: it is spent, and the call was let through for models without a price alone */
int llmp_budget_is_spent(const llmp_req_t *q);

/**
 * Whether the budget has room for another attempt of a call: what was held back for it is spent
 * where the attempts before were charged, and is held back once more: but for answers that are
 * kept, as the next attempt does not ask for these again.
 * @return 0: what is left, beside other calls, is too little
 */
int llmp_budget_goes_on(llmp_req_t *q);

/** For llmr_ask_t.may_use where the budget is spent: baton is the llmp_req_t. */
int llmp_budget_may_use(void *baton, const char *model);

#endif
