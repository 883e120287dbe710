/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/limit/estimate.h"

/** Rates of one's own: 1 per token sent and 2 per token written. */
#define OWN(name, more)                                                                        \
    "  - model_name: " name "\n"                                                               \
    "    litellm_params: {model: openai/m, api_key: k, input_cost_per_token: 1, "              \
    "output_cost_per_token: 2, " more "}\n"
#define LISTED(name, model, more)                                                              \
    "  - model_name: " name "\n"                                                               \
    "    litellm_params: {model: " model ", api_key: k" more "}\n"
#define AZURE ", api_base: 'https://x.openai.azure.com', api_version: '1'"

#define MODELS                                                                                 \
    "model_list:\n"                                                                            \
    OWN("plain", "rpm: 1")                                                                     \
    OWN("services", "input_cost_per_token_priority: 3, output_cost_per_token_priority: 6, "    \
        "input_cost_per_token_flex: 0.5, output_cost_per_token_flex: 1")                       \
    OWN("long", "input_cost_per_token_above_20_tokens: 4, "                                    \
        "output_cost_per_token_above_20_tokens: 8")                                            \
    OWN("longer", "input_cost_per_token_above_1k_tokens: 4, "                                  \
        "output_cost_per_token_above_1k_tokens: 8")                                            \
    OWN("cached", "cache_creation_input_token_cost: 1.25, "                                    \
        "cache_creation_input_token_cost_above_1hr: 2, cache_read_input_token_cost: 0.1")      \
    OWN("thinks", "output_cost_per_reasoning_token: 7")                                        \
    OWN("sounds", "input_cost_per_audio_token: 9, output_cost_per_audio_token: 10")            \
    OWN("paints", "input_cost_per_image_token: 5, output_cost_per_image_token: 11, "           \
        "output_cost_per_video_token: 3")                                                      \
    OWN("fees", "input_cost_per_request: 100, visit_website_cost_per_query: 20, "              \
        "search_context_cost_per_query: 30")                                                   \
    OWN("research", "citation_cost_per_token: 1")                                              \
    LISTED("eu", "openai/m", ", api_base: 'https://eu.api.openai.com/v1', "                    \
           "input_cost_per_token: 1, output_cost_per_token: 2, "                               \
           "regional_processing_uplift_multiplier_eu: 1.5")                                    \
    LISTED("claude", "anthropic/claude-opus-4-8", "")                                          \
    LISTED("mini", "openai/gpt-4o-mini", ", input_cost_per_token: 1, "                         \
           "output_cost_per_token: 2")                                                         \
    LISTED("own-mini", "azure/mine", AZURE ", input_cost_per_token: 1, "                       \
           "output_cost_per_token: 2}\n    model_info: {base_model: azure/gpt-4o-mini")        \
    LISTED("nova", "bedrock/us.amazon.nova-pro-v1:0", ", aws_region_name: us-east-1, "         \
           "aws_access_key_id: a, aws_secret_access_key: b")                                   \
    LISTED("nova-fast", "bedrock/us.amazon.nova-pro-v1:0", ", aws_region_name: us-east-1, "    \
           "aws_access_key_id: a, aws_secret_access_key: b, "                                  \
           "performanceConfig: {latency: optimized}")                                          \
    LISTED("qwen", "dashscope/qwen-plus", "")                                                  \
    LISTED("gpt-4o", "openai/gpt-4o", "")                                                      \
    LISTED("alias", "azure/my-alias", AZURE)                                                   \
    LISTED("router", "azure/model-router", AZURE)                                              \
    LISTED("routed", "azure_ai/model_router/mine", AZURE)                                      \
    LISTED("auto", "openrouter/openrouter/auto", "")                                           \
    LISTED("auto-priced", "openrouter/openrouter/auto",                                        \
           ", input_cost_per_token: 0, output_cost_per_token: 0")                              \
    LISTED("told", "xai/grok-4.20", "")                                             \
    "general_settings: {master_key: " TEST_MASTER "}\n"

/** A call, what it is estimated at, and the deployment it goes to. */
typedef struct guess_t {
    llmp_req_t *q;
    const llm_deployment_t *d;
    const llm_price_t *price;
    llmp_weight_t weight;
    double dollars;
} guess_t;

static guess_t guess_of(const char *model, const char *more)
{
    guess_t g = { 0 };
    llm_err_t *err = NULL;
    llm_candidates_t all;

    g.q = test_admitted(test_asked("POST", "/v1/chat/completions",
                                   apr_pstrcat(test_pool, "{\"model\":\"", model,
                                               "\",\"messages\":[]", more, "}", NULL)), &err);
    CU_ASSERT_PTR_NOT_NULL_FATAL(g.q);
    all = llm_config_candidates(g.q->generation->config, model);
    CU_ASSERT_EQUAL_FATAL(all.n, 1);
    g.d = all.deployments[0];
    g.price = llm_config_price(g.d, g.d->upstream_model, test_pool);
    llmp_weigh(g.q, &g.weight);
    g.dollars = llmp_estimate(g.q, &g.weight, g.d, all.model, g.price);
    return g;
}

#define PROMPT (-1)             /* in the place of a count: all of the prompt */

static apr_int64_t filled(apr_int64_t n, apr_int64_t prompt)
{
    return n == PROMPT ? prompt : n;
}

/** What the call is charged that used so much, answered by a model. */
static double charge_of(const guess_t *g, llm_usage_t u, const char *served)
{
    const llm_price_t *price = llm_config_price_served(g->d, g->d->upstream_model, served,
                                                       test_pool);
    apr_int64_t prompt = g->weight.about.rest;

    u.known = 1;
    u.prompt = u.prompt > 0 ? u.prompt : prompt;
    u.cache_write = filled(u.cache_write, prompt);
    u.cache_write_1h = filled(u.cache_write_1h, prompt);
    u.audio_in = filled(u.audio_in, prompt);
    u.image_in = filled(u.image_in, prompt);
    return llm_cost(price, &u, NULL);
}

/** Each a way in which the charge is more than what a plain call of the same tokens costs. */
static const struct {
    const char *model, *more;
    llm_usage_t usage;
    const char *served;
    double most;                /* times the charge: the estimate is not larger; 0: any */
} cases[] = {
#define MAX "\"max_tokens\":100"
    { "plain", "," MAX, { .completion = 100 }, NULL, 1 },
    { "plain", "," MAX ",\"n\":3", { .completion = 300 }, NULL, 1 },
    { "plain", "," MAX ",\"thinking\":{\"budget_tokens\":50}", { .completion = 150 }, NULL, 1 },
    /* a limit that is no whole number may be ignored */
    { "plain", ",\"max_tokens\":1.5", { .completion = 4096 }, NULL, 1 },
    { "plain", ",\"max_tokens\":\"1.5\"", { .completion = 4096 }, NULL, 1 },
    { "plain", ",\"max_tokens\":5000.5", { .completion = 5001 }, NULL, 1 },
    { "plain", ",\"max_tokens\":100.0", { .completion = 100 }, NULL, 1 },
    /* the tier that served it */
    { "services", "," MAX, { .completion = 100, .service = LLM_SERVICE_PRIORITY }, NULL, 1 },
    { "services", "," MAX ",\"service_tier\":\"auto\"",
      { .completion = 100, .service = LLM_SERVICE_PRIORITY }, NULL, 1 },
    { "services", "," MAX ",\"service_tier\":\"flex\"",
      { .completion = 100, .service = LLM_SERVICE_STANDARD }, NULL, 1 },
    { "services", "," MAX ",\"service_tier\":\"priority\"",
      { .completion = 100, .service = LLM_SERVICE_PRIORITY }, NULL, 1 },
    { "services", "," MAX ",\"service_tier\":\"scale\"",
      { .completion = 100, .service = LLM_SERVICE_STANDARD }, NULL, 1 },
    { "plain", "," MAX ",\"service_tier\":\"reserved\"", { .completion = 100 }, NULL, 1 },
    { "services", "," MAX ",\"service_tier\":\"default\"",
      { .completion = 100, .service = LLM_SERVICE_STANDARD }, NULL, 1 },
    /* a prompt that has more tokens than it seems */
    { "long", "," MAX, { .prompt = 21, .completion = 100 }, NULL, 1 },
    { "longer", "," MAX, { .completion = 100 }, NULL, 1 },
    /* kinds of tokens */
    { "cached", "," MAX, { .completion = 100, .cache_write = PROMPT }, NULL, 1 },
    { "cached", "," MAX ",\"cache_control\":{\"type\":\"ephemeral\",\"ttl\":\"1h\"}",
      { .completion = 100, .cache_write = PROMPT, .cache_write_1h = PROMPT }, NULL, 1 },
    { "cached", "," MAX ",\"cache_control\":{\"type\":\"ephemeral\",\"\\u0074tl\":\"1h\"}",
      { .completion = 100, .cache_write = PROMPT, .cache_write_1h = PROMPT }, NULL, 0 },
    { "thinks", "," MAX, { .completion = 100, .reasoning = 100 }, NULL, 1 },
    { "qwen", "," MAX, { .completion = 100, .reasoning = 1, .cache_write = PROMPT }, NULL, 1 },
    { "sounds", "," MAX, { .completion = 100 }, NULL, 1 },
    { "sounds", "," MAX ",\"modalities\":[\"text\",\"audio\"]",
      { .completion = 100, .audio_out = 100, .audio_in = PROMPT }, NULL, 1 },
    { "paints", "," MAX ",\"x\":{\"type\":\"image_url\"}",
      { .completion = 100, .image_out = 100, .image_in = PROMPT }, NULL, 1 },
    /* fees, factors and hours */
    { "fees", "," MAX, { .completion = 100 }, NULL, 1 },
    { "fees", "," MAX ",\"web_search_options\":{}",
      { .completion = 100, .searches = 5, .pages = 5 }, NULL, 1 },
    { "research", "," MAX, { .completion = 100, .citations = 20000, .searches = 18 }, NULL, 1.2 },
    { "eu", "," MAX, { .completion = 100 }, NULL, 1 },
    { "claude", "," MAX, { .completion = 100, .in_us = 1, .cache_write = PROMPT }, NULL, 1 },
    { "claude", "," MAX ",\"speed\":\"fast\"",
      { .completion = 100, .in_us = 1, .fast = 1, .cache_write = PROMPT }, NULL, 1 },
    { "nova", "," MAX ",\"performanceConfig\":{\"latency\":\"optimized\"}",
      { .completion = 100, .fast = 1 }, NULL, 1 },
    { "nova-fast", "," MAX, { .completion = 100, .fast = 1 }, NULL, 1 },
    { "nova", "," MAX, { .completion = 100 }, NULL, 1 },
    /* another model answers */
    { "gpt-4o", "," MAX, { .completion = 100 }, "gpt-4o-2024-05-13", 0 },
    { "alias", "," MAX, { .completion = 100 }, "gpt-4o-2024-05-13", 0 },
    { "router", "," MAX, { .completion = 100 }, "gpt-4.1-mini-2025-04-14", 0 },
    { "router", "," MAX, { .completion = 100 }, "gpt-4o-2024-05-13", 0 },
    { "routed", "," MAX, { .completion = 100 }, "gpt-4.1-mini-2025-04-14", 0 },
    { "told", "," MAX, { .completion = 100 }, NULL, 0 },
};

TEST(estimate, is_no_less_than_what_is_charged)
{
    test_server(MODELS);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        guess_t g = guess_of(cases[i].model, cases[i].more);
        double charge = charge_of(&g, cases[i].usage, cases[i].served);

        CU_ASSERT(charge > 0);
        CU_ASSERT(g.dollars >= charge * (1 - 1e-9));
        CU_ASSERT(cases[i].most == 0 || g.dollars <= charge * cases[i].most * (1 + 1e-9));
        if (!(g.dollars >= charge * (1 - 1e-9)) ||
            (cases[i].most > 0 && g.dollars > charge * cases[i].most * (1 + 1e-9))) {
            printf("  case %zu: %s%s: %g for %g\n", i, cases[i].model, cases[i].more, g.dollars,
                   charge);
        }
    }
}

/** Where nobody knows the model that answers, or what it will have cost: as the dearest in use. */
TEST(estimate, what_the_answer_alone_tells)
{
    static const char *const models[] = { "router", "routed", "alias", "auto", "auto-priced" };

    test_server(MODELS);
    for (size_t i = 0; i < sizeof(models) / sizeof(models[0]); i++) {
        guess_t g = guess_of(models[i], "," MAX);
        double dearest = (double)g.weight.about.rest * 15e-6 + 100 * 75e-6;

        CU_ASSERT(g.dollars >= dearest && g.dollars < dearest * 1.01);
    }
    /* OpenRouter takes other models from the body */
    CU_ASSERT(guess_of("told", "," MAX ",\"models\":[\"x\"]").dollars > 100 * 75e-6);
    CU_ASSERT(guess_of("told", "," MAX).dollars < 100 * 75e-6);
}

/** Claude's compaction reads the prompt once more, and an advisor is another model. */
TEST(estimate, what_is_asked_on_the_way)
{
    guess_t plain, more;

    test_server(MODELS);
    plain = guess_of("plain", "," MAX);
    more = guess_of("plain", "," MAX ",\"context_management\":{}");
    CU_ASSERT(more.dollars >= 2 * plain.dollars);
    more = guess_of("claude", "," MAX ",\"tools\":[{\"type\":\"advisor_20260301\"}]");
    CU_ASSERT(more.dollars > 100 * 75e-6);
}

/** Words in a text are no members, and a backslash of the text's own hides nothing. */
TEST(estimate, prose_is_prose)
{
    static const char *const texts[] = {
        "my \\\"context_management\\\" and \\\"ttl\\\" and \\\"models\\\"", "C:\\\\u0061x \\u00e9",
        "an advisor",
    };

    test_server(MODELS);
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        guess_t g = guess_of("cached", apr_pstrcat(test_pool, "," MAX ",\"user\":\"", texts[i],
                                                   "\"", NULL));

        CU_ASSERT_EQUAL(g.weight.says, 0);
        CU_ASSERT_DOUBLE_EQUAL(g.dollars, (double)g.weight.about.rest * 1.25 + 200, 1e-9);
    }
}

/** OpenAI bills gpt-4o-mini 2833 tokens for a picture, and 5667 for each of at most 8 tiles. */
TEST(estimate, pictures_by_model)
{
#define SEES(more) "," MAX ",\"x\":{\"type\":\"image_url\",\"image_url\":{\"url\":"          \
                   "\"https://x/a\"" more "}}"
    static const struct {
        const char *model, *more;
        int picture;
    } seen[] = {
        { "plain", SEES(""), 1000 }, { "plain", SEES(",\"detail\":\"low\""), 1000 },
        { "mini", SEES(""), 48169 }, { "mini", SEES(",\"detail\":\"high\""), 48169 },
        { "mini", SEES(",\"detail\":\"low\""), 2833 },
        { "own-mini", SEES(""), 48169 },
    };

    test_server(MODELS);
    for (size_t i = 0; i < sizeof(seen) / sizeof(seen[0]); i++) {
        guess_t g = guess_of(seen[i].model, seen[i].more);

        CU_ASSERT_DOUBLE_EQUAL(g.dollars, (double)(g.weight.about.rest + seen[i].picture + 200),
                               1e-6);
    }
    /* a name behind an escape */
    CU_ASSERT(guess_of("mini", SEES(",\"detail\":\"low\",\"det\\u0061il\":\"high\"")).dollars > 48169);
#undef SEES
}
