/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_router/router.h"

/* Every strategy: what routing_strategy accepts and what the documentation lists. */
const llmr_strategy_t *const llmr_strategies[] = {
    &llmr_simple_shuffle,
    NULL,
};
