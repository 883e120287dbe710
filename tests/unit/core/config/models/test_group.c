/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "core/config/conf_file.h"
#include "llm_config.h"

/** A configuration with one deployment per pair of group and model. */
static llm_config_t *with(const char *const (*pairs)[2], int n)
{
    const char *text = "model_list:\n";
    const char *error = NULL;
    llm_config_t *cfg = NULL;

    for (int i = 0; i < n; i++) {
        text = apr_psprintf(test_pool,
                            "%s- model_name: '%s'\n"
                            "  litellm_params: {model: '%s', api_key: k}\n"
                            "  model_info: {id: d%d}\n",
                            text, pairs[i][0], pairs[i][1], i);
    }
    CU_ASSERT_EQUAL(llm_config_load(&cfg, conf_file("g.yaml", text), test_pool, &error),
                    APR_SUCCESS);
    ASSERT_STR(error, NULL);
    return cfg;
}

static const char *group_of(const llm_config_t *cfg, const char *model)
{
    const llm_group_t *g = llm_config_group(cfg, model);

    return g != NULL ? g->name : NULL;
}

TEST(config_group, exact_names_then_the_most_specific_pattern)
{
    static const char *const pairs[][2] = {
        { "*", "openai/*" },
        { "openai/*", "openai/*" },
        { "openai/gpt-5*", "openai/gpt-5*" },
        { "openai/gpt-5", "openai/gpt-4o" },
        { "*/gpt-5*", "openai/gpt-5*" },
        { "o*enai/gpt-5*", "openai/*/*" },
    };
    llm_config_t *cfg = with(pairs, 6);

    CU_ASSERT_FATAL(cfg != NULL);
    ASSERT_STR(group_of(cfg, "openai/gpt-5"), "openai/gpt-5");
    ASSERT_STR(group_of(cfg, "openai/gpt-5-mini"), "openai/gpt-5*");
    ASSERT_STR(group_of(cfg, "openai/o3"), "openai/*");
    ASSERT_STR(group_of(cfg, "x/gpt-5-mini"), "*/gpt-5*");
    ASSERT_STR(group_of(cfg, "anything"), "*");
    ASSERT_STR(APR_ARRAY_IDX(cfg->wildcards, 0, llm_group_t *)->name, "openai/gpt-5*");
    ASSERT_STR(APR_ARRAY_IDX(cfg->wildcards, 1, llm_group_t *)->name, "o*enai/gpt-5*");
    ASSERT_STR(APR_ARRAY_IDX(cfg->wildcards, 4, llm_group_t *)->name, "*");
}

TEST(config_group, deployments_keep_the_order_of_the_file)
{
    static const char *const pairs[][2] = {
        { "a", "openai/1" }, { "b", "openai/2" }, { "a", "openai/3" }
    };
    llm_config_t *cfg = with(pairs, 3);
    const llm_group_t *g;

    CU_ASSERT_FATAL(cfg != NULL);
    g = llm_config_group(cfg, "a");
    CU_ASSERT_FATAL(g != NULL && g->ndeployments == 2);
    ASSERT_STR(g->deployments[0]->upstream_model, "1");
    ASSERT_STR(g->deployments[1]->upstream_model, "3");
    CU_ASSERT(APR_ARRAY_IDX(cfg->group_order, 0, llm_group_t *) == g);
    CU_ASSERT_PTR_NULL(llm_config_group(cfg, "c"));
}

static const struct {
    const char *group, *model, *client, *upstream;
} names[] = {
    { "a", "openai/gpt-4o", "a", "gpt-4o" },
    { "openai/*", "openai/*", "openai/gpt-5", "gpt-5" },
    { "openai/*", "openai/*", "gpt-4o", "gpt-4o" },
    { "*", "openai/*", "gpt-5", "gpt-5" },
    { "llm/*", "openai/*", "llm/x/y", "x/y" },
    { "*-eu", "azure/*-europe", "gpt-4o-eu", "gpt-4o-europe" },
    { "e/fo::*::static::*", "openai/fo::*::static::*", "e/fo::bar::static::baz",
      "fo::bar::static::baz" },
    { "*meta.llama3*", "openai/meta.llama3*", "hello-meta.llama3-70b", "openai/" },
    { "a*b*", "openai/*+*", "aXbYbZ", "XbY+Z" },
    { "any/*", "openai/fixed", "any/thing", "fixed" },
    { "x/*", "openai/*-*", "x/1", "1-*" },
};

TEST(config_group, captured_text_goes_upstream)
{
    for (apr_size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        const char *const pair[][2] = { { names[i].group, names[i].model } };
        llm_config_t *cfg = with(pair, 1);
        const llm_group_t *g = cfg != NULL ? llm_config_group(cfg, names[i].client) : NULL;

        CU_ASSERT_FATAL(g != NULL);
        if (strcmp(names[i].upstream, "openai/") == 0) {
            /* more captured than the model has places for: the client's own name */
            ASSERT_STR(llm_config_upstream_model(g->deployments[0], names[i].client, test_pool),
                       names[i].client);
            continue;
        }
        ASSERT_STR(llm_config_upstream_model(g->deployments[0], names[i].client, test_pool),
                   names[i].upstream);
    }
}

static const char *provider_of(const llm_config_t *cfg, const char *model)
{
    const llm_group_t *g = llm_config_group(cfg, model);

    return g != NULL ? g->deployments[0]->provider->name : NULL;
}

TEST(config_group, the_model_star_serves_every_provider)
{
    const char *path = conf_file("g.yaml", "model_list:\n"
                                           "- model_name: '*'\n"
                                           "  litellm_params: {model: '*'}\n"
                                           "  model_info: {id: any}\n"
                                           "- model_name: groq/*\n"
                                           "  litellm_params: {model: groq/*}\n"
                                           "- model_name: via/*\n"
                                           "  litellm_params: {model: '*'}\n");
    llm_config_t *cfg = NULL;
    const llm_deployment_t *d;
    const char *error = NULL;

    setenv("OPENAI_API_KEY", "sk-openai", 1);
    setenv("MISTRAL_API_KEY", "sk-mistral", 1);
    unsetenv("DEEPSEEK_API_KEY");
    CU_ASSERT_EQUAL_FATAL(llm_config_load(&cfg, path, test_pool, &error), APR_SUCCESS);
    unsetenv("OPENAI_API_KEY");
    unsetenv("MISTRAL_API_KEY");
    CU_ASSERT_EQUAL(cfg->group_order->nelts, 3);
    ASSERT_STR(provider_of(cfg, "mistral/x"), "mistral");
    ASSERT_STR(provider_of(cfg, "gpt-4o"), "openai");
    ASSERT_STR(provider_of(cfg, "deepseek-chat"), "deepseek");
    ASSERT_STR(provider_of(cfg, "unheard-of"), "openai");
    ASSERT_STR(provider_of(cfg, "via/mistral/x"), "mistral");
    CU_ASSERT_PTR_NULL(llm_config_group(cfg, "groq/x")->deployments[0]->made_from);

    d = llm_config_group(cfg, "mistral/x")->deployments[0];
    ASSERT_STR(d->id, "any");
    ASSERT_STR(d->api_key, "sk-mistral");
    CU_ASSERT(d->made_from == apr_hash_get(cfg->by_id, "any", APR_HASH_KEY_STRING));
    CU_ASSERT(APR_ARRAY_IDX(cfg->deployments, d->index, llm_deployment_t *) == d);
    ASSERT_STR(llm_config_upstream_model(d, "mistral/x", test_pool), "x");
    ASSERT_STR(d->made_from->api_key, "sk-openai");

    d = llm_config_group(cfg, "deepseek-chat")->deployments[0];
    CU_ASSERT_PTR_NULL(d->api_key);
    ASSERT_STR(llm_config_upstream_model(d, "deepseek-chat", test_pool), "deepseek-chat");
    d = llm_config_group(cfg, "via/mistral/x")->deployments[0];
    ASSERT_STR(llm_config_upstream_model(d, "via/mistral/x", test_pool), "x");
}

TEST(config_group, patterns_are_anchored_at_both_ends)
{
    static const char *const pairs[][2] = { { "a*b*c", "openai/*x*" } };
    llm_config_t *cfg = with(pairs, 1);

    CU_ASSERT_FATAL(cfg != NULL);
    CU_ASSERT_PTR_NOT_NULL(llm_config_group(cfg, "abc"));
    CU_ASSERT_PTR_NOT_NULL(llm_config_group(cfg, "a1b2c"));
    CU_ASSERT_PTR_NULL(llm_config_group(cfg, "ac"));
    CU_ASSERT_PTR_NULL(llm_config_group(cfg, "a1b2cd"));
    CU_ASSERT_PTR_NULL(llm_config_group(cfg, "xabc"));
    CU_ASSERT_PTR_NULL(llm_config_group(cfg, ""));
}

TEST(config_group, a_model_that_leads_nowhere)
{
    static const char *const plain[][2] = { { "a", "openai/a" } };
    static const char *const star[][2] = { { "openai/*", "openai/*" } };
    llm_call_t vectors = { 0 };
    llm_err_t *e;

    test_ask(&vectors, LLM_MODE_EMBEDDING);
    e = llm_config_no_model(with(plain, 1), &vectors, NULL, test_pool);
    CU_ASSERT_EQUAL(e->status, 400);
    ASSERT_STR(e->message, "/embeddings: Invalid model name passed in model=None. Call `/v1/models`"
                           " to view available models for your key.");
    e = llm_config_no_model(with(star, 1), &vectors, "b", test_pool);
    ASSERT_STR(e->message, "You passed in model=b. There are no healthy deployments for this "
                           "model");
}
