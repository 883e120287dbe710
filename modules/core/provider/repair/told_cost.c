/* SPDX-License-Identifier: Apache-2.0 */

/** @file told_cost.c @brief Whose word on what a call cost is taken. */

#include "provider/compat/rows.h"
#include "provider/providers.h"

/**
 * Sources: openrouter.ai "Usage Accounting" (usage.cost), docs.perplexity.ai "Create Chat
 * Completion" (usage.cost.total_cost), docs.edenai.co (usage.cost), docs.x.ai "Cost Tracking"
 * (usage.cost_in_usd_ticks, tools and discounts included).
 */
static const llm_provider_t *const telling[] = {
    &llm_provider_edenai, &llm_provider_openrouter, &llm_provider_perplexity,
    &llm_provider_xai,
};

int llm_provider_tells_cost(const llm_provider_t *provider)
{
    for (apr_size_t i = 0; i < sizeof(telling) / sizeof(telling[0]); i++) {
        if (telling[i] == provider) {
            return 1;
        }
    }
    return 0;
}
