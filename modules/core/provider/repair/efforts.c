/* SPDX-License-Identifier: Apache-2.0 */

/** @file efforts.c @brief How hard a model may be told to think, where the price map lists it. */

#include <string.h>
#include "dialect/ir/thinking/reasoning.h"
#include "provider/providers.h"

/** In order of strength; bit i of llm_price_t.efforts is words[i]. */
static const char *const words[] = { "none", "minimal", "low", "medium", "high", "xhigh", "max" };
#define NWORDS ((int)(sizeof(words) / sizeof(words[0])))

/** What makers document and the map does not have (https://docs.mistral.ai/, Reasoning). */
static const struct {
    const char *model;          /**< how its name begins */
    unsigned efforts;
} more[] = {
    { "mistral-large-4", LLM_EFFORT_LOW | LLM_EFFORT_MEDIUM },
};

static unsigned listed(const llm_try_t *try)
{
    const llm_price_t *price = llm_try_price(try);
    unsigned efforts = price != NULL ? price->efforts : 0;

    for (size_t i = 0; efforts != 0 && i < sizeof(more) / sizeof(more[0]); i++) {
        if (strncmp(llm_model_name(try), more[i].model, strlen(more[i].model)) == 0) {
            efforts |= more[i].efforts;
        }
    }
    return efforts;
}

int llm_has_listed_efforts(const llm_try_t *try)
{
    return (listed(try) & ~LLM_EFFORT_NONE) != 0 && !llm_is_openais(try);
}

const char *llm_effort_among(unsigned known, const char *asked)
{
    int i = 0, best = -1;

    while (i < NWORDS && strcmp(words[i], asked) != 0) {
        i++;
    }
    if (i == 0 || i == NWORDS || (known & ~LLM_EFFORT_NONE) == 0) {
        return asked;
    }
    for (int k = 1; k < NWORDS && best < i; k++) {
        best = known & (1u << k) ? k : best;
    }
    return words[best];
}

const char *llm_nearest_effort(const llm_try_t *try, const char *asked)
{
    return llm_effort_among(listed(try), asked);
}

const char *llm_weakest_effort(const llm_try_t *try)
{
    return llm_nearest_effort(try, words[1]);
}

apr_status_t llm_fix_nearest_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *effort = llm_effort(body), *nearest;

    (void)err;
    nearest = effort != NULL ? llm_nearest_effort(try, effort) : NULL;
    if (nearest != effort) {
        llm_json_set_str(body, "reasoning_effort", nearest);
    }
    return APR_SUCCESS;
}
