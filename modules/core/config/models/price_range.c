/* SPDX-License-Identifier: Apache-2.0 */

/** @file price_range.c @brief Prices by the size of the prompt that a file lists. */

#include "config/sections.h"
#include "config/value.h"

#define RATE(name, field) \
    { name, LLM_KIND_DOUBLE, offsetof(llm_price_tier_t, field), 0, 0, NULL }

/** From where on a row holds; where it ends the next one says. */
static apr_status_t set_range(llm_conf_t *c, const llm_key_t *key, void *to, const llm_yaml_t *v)
{
    double from, end;

    if (v->type != LLM_YAML_SEQ || v->count != 2 || !llm_yaml_number(v->items[0], &from) ||
        !llm_yaml_number(v->items[1], &end) || from < 0 || from >= end || from > 1e9) {
        return llm_conf_fail(c, v, "%s must be [FROM, TO], in tokens of the prompt", key->name);
    }
    ((llm_price_tier_t *)to)->above = (apr_int64_t)from;
    return APR_SUCCESS;
}

static const llm_key_t keys[] = {
    RATE("input_cost_per_token", input),
    RATE("output_cost_per_token", output),
    RATE("cache_read_input_token_cost", cache_read),
    RATE("cache_creation_input_token_cost", cache_write),
    RATE("cache_creation_input_token_cost_above_1hr", cache_write_1h),
    RATE("output_cost_per_reasoning_token", reasoning),
    { "range", LLM_KIND_CUSTOM, 0, 0, 0, set_range },
    { NULL, LLM_KIND_STR, 0, 0, 0, NULL }
};
static const llm_section_t section = { "tiered_pricing", keys, NULL, 0 };

static double known(double rate, double otherwise)
{
    return rate >= 0 ? rate : otherwise;
}

/** Nothing is mixed between the rows: what one does not say goes by its own input and output. */
static void complete(llm_price_tier_t *t)
{
    t->cache_read = known(t->cache_read, t->input);
    t->cache_write = known(t->cache_write, t->input);
    t->cache_write_1h = known(t->cache_write_1h, t->cache_write);
    t->reasoning = known(t->reasoning, t->output);
}

static void put_row(llm_price_own_t *own, const llm_price_tier_t *t)
{
    llm_price_t *r = &own->rates;

    if (t->above > 0) {
        *llm_conf_tier_above(own->tiers, t->above) = *t;
        return;
    }
    r->input = t->input;
    r->output = known(t->output, r->output);
    r->cache_read = t->cache_read;
    r->cache_write = t->cache_write;
    r->cache_write_1h = t->cache_write_1h;
    r->reasoning = known(t->reasoning, r->reasoning);
}

apr_status_t llm_conf_price_ranges(llm_conf_t *c, const char *name, llm_price_own_t *own,
                                   const llm_yaml_t *v)
{
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_SEQ, name);

    apr_array_clear(own->tiers);
    for (int i = 0; rv == APR_SUCCESS && i < v->count; i++) {
        llm_price_tier_t t = { -1, -1, -1, -1, -1, -1, -1 };

        rv = llm_conf_expect(c, v->items[i], LLM_YAML_MAP, name);
        rv = rv == APR_SUCCESS ? llm_section_read(c, &section, v->items[i], &t) : rv;
        if (rv == APR_SUCCESS && (t.above < 0 || t.input < 0)) {
            return llm_conf_fail(c, v->items[i], "a row of %s has a range and an "
                                 "input_cost_per_token", name);
        }
        complete(&t);
        put_row(own, &t);
    }
    return rv;
}
