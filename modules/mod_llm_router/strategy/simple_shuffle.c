/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_router/router.h"

/*
 * Weighted random choice by the first of weight, rpm and tpm that any candidate has; a candidate
 * without it then gets nothing. None has any: uniform.
 */

static double weight_of(const llm_deployment_t *d)
{
    return d->weight;
}

static double rpm_of(const llm_deployment_t *d)
{
    return (double)d->rpm;
}

static double tpm_of(const llm_deployment_t *d)
{
    return (double)d->tpm;
}

typedef double metric_fn(const llm_deployment_t *d);
static metric_fn *const metrics[] = { weight_of, rpm_of, tpm_of };

/** The greatest value, by which the others are divided: a sum of huge weights must not overflow. */
static double greatest(metric_fn *metric, const llm_deployment_t *const *c, int n)
{
    double max = 0;

    for (int i = 0; i < n; i++) {
        double v = metric(c[i]);

        max = v > max ? v : max;
    }
    return max;
}

static int weighted(metric_fn *metric, double max, const llm_deployment_t *const *c, int n)
{
    double sum = 0, at;
    int last = 0;

    for (int i = 0; i < n; i++) {
        double v = metric(c[i]);

        sum += v > 0 ? v / max : 0;
    }
    at = llmr_random_unit() * sum;
    for (int i = 0; i < n; i++) {
        double v = metric(c[i]);

        if (v > 0) {
            last = i;
            if ((at -= v / max) < 0) {
                return i;
            }
        }
    }
    return last;        /* rounding has left a rest */
}

static int pick(const llmr_ask_t *ask, const llm_deployment_t *const *c, int n)
{
    (void)ask;
    for (apr_size_t i = 0; n > 1 && i < sizeof(metrics) / sizeof(metrics[0]); i++) {
        double max = greatest(metrics[i], c, n);

        if (max > 0) {
            return weighted(metrics[i], max, c, n);
        }
    }
    return n > 1 ? llmr_random_below(n) : 0;
}

const llmr_strategy_t llmr_simple_shuffle = { "simple-shuffle", pick };
