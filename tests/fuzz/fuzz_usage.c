/* SPDX-License-Identifier: Apache-2.0 */
/* Whatever an upstream says it used, what is charged is a sum of money. */
#include <math.h>
#include "base/count/tokens.h"
#include "base/count/written_text.h"
#include "catalog/catalog.h"
#include "catalog/cost.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/ir/usage.h"
#include "fuzz.h"

static void must_be_sane(llm_usage_t *u)
{
    llm_price_t price;
    double cost;

    MUST(u->upstream_cost == -1 ||
         (u->upstream_cost >= 0 && u->upstream_cost <= LLM_UPSTREAM_COST_MAX));
    llm_usage_name_thoughts(u, LLM_USAGE_MAX);
    llm_usage_settle(u);
    if (!u->known) {
        return;
    }
    MUST(u->prompt > 0 && u->completion >= 0 && u->total >= u->prompt + u->completion);
    MUST(u->cached >= 0 && u->cache_write >= 0 && u->cached + u->cache_write <= u->prompt);
    MUST(u->reasoning >= 0 && u->audio_out >= 0 && u->reasoning + u->audio_out <= u->completion);
    llm_price_init(&price);
    price.input = 1;
    price.output = 2;
    cost = llm_cost(&price, u, NULL);
    MUST(isfinite(cost) && cost >= 0 && cost <= 5.0 * LLM_USAGE_MAX);
}

static void must_be_of(llm_written_t w, apr_size_t n)
{
    MUST(w.all <= n);
    MUST(w.thoughts + w.data <= w.all);
}

/** What an answer's shape notes of its usage is no other than what its members say. */
static void must_be_noted_alike(const llm_usage_t *scanned, const char *text, size_t n)
{
    llm_usage_t noted = { .upstream_cost = -1 };
    llm_scan_t s;
    llm_fit_t fit;

    MUST(llm_scan_fit(&s, text, n, llm_openai_chat_shape, &fit, NULL) == APR_SUCCESS);
    llm_usage_from_fit(&noted, &s, &fit);
    MUST(noted.known == scanned->known && noted.prompt == scanned->prompt);
    MUST(noted.completion == scanned->completion && noted.total == scanned->total);
    MUST(noted.cached == scanned->cached && noted.reasoning == scanned->reasoning);
    MUST(noted.unnamed == scanned->unnamed && noted.cache_write == scanned->cache_write);
    MUST(noted.cache_write_1h == scanned->cache_write_1h && noted.audio_in == scanned->audio_in);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    char *text = fuzz_copy((const char *)data, n);
    llm_usage_t scanned = { .upstream_cost = -1 }, parsed = { .upstream_cost = -1 };
    json_object *o;
    llm_scan_t s;

    must_be_of(llm_answer_written(text, n), n);
    must_be_of(llm_choices_written(text, n), n);
    must_be_of(llm_body_written(text, n), n);
    MUST(llm_tokens_about(text, n) >= 0);
    if (llm_scan_object(&s, text, n, NULL) == APR_SUCCESS) {
        llm_usage_from_scan(&scanned, &s, llm_scan_find(&s, "usage"));
        must_be_noted_alike(&scanned, text, n);
        must_be_sane(&scanned);
    }
    if (llm_json_parse(p, text, n, &o, NULL) == APR_SUCCESS) {
        llm_usage_from_json(&parsed, llm_json_obj(o, "usage"));
        must_be_sane(&parsed);
    }
    free(text);
    return fuzz_done(p);
}
