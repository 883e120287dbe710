/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/dialects.h"
#include "dialect/ir/params.h"

static const char *const few[] = { "temperature", "max_tokens", NULL };
static const llm_upstream_side_t narrow_side = { .params = few };
static const llm_dialect_t narrow = { .name = "narrow", .upstream = &narrow_side };
static const llm_param_t rows[] = {
    { "seed", "random_seed", 0, NULL },
    { "user", NULL, LLM_PARAM_DROP, NULL },
    { "logprobs", NULL, LLM_PARAM_UNSUPPORTED, NULL },
    { NULL, NULL, 0, NULL }
};
static const llm_endpoint_t endpoint = { .dialect = &llm_dialect_openai_chat, .params = rows };
static const llm_provider_t provider = { .name = "somebody" };

static llm_try_t *a_try(void)
{
    static llm_deployment_t d;

    memset(&d, 0, sizeof(d));
    d.provider = &provider;
    d.drop_params = LLM_UNSET;
    d.params = apr_table_make(test_pool, 2);
    return test_try((llm_call_t){ 0 }, (llm_try_t){ .deployment = &d, .endpoint = &endpoint,
                                                    .upstream_model = "m-1" });
}

static llm_key_e verdict(const llm_params_t *ps, const char *key, const char **to)
{
    return llm_params_key(ps, key, strlen(key), to);
}

static json_object *body(const char *text)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, strlen(text), &o, NULL), APR_SUCCESS);
    return o;
}

static const char *applied(llm_try_t *try, const llm_dialect_t *d, const char *text)
{
    llm_err_t *err = NULL;
    json_object *o = body(text);

    if (llm_params_apply(try, d, o, &err) != APR_SUCCESS) {
        return err->message;
    }
    return llm_json_text(test_pool, o, NULL);
}

TEST(params, verdicts)
{
    llm_params_t ps;
    const char *to = NULL;

    llm_params_init(&ps, a_try(), &llm_dialect_openai_chat, NULL);
    CU_ASSERT_EQUAL(verdict(&ps, "messages", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "chat_template_kwargs", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "metadata", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "no-log", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "user_config", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "additional_drop_params", &to), LLM_KEY_TREE);
    CU_ASSERT_EQUAL(verdict(&ps, "metadat", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "metadatas", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "user", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "logprobs", &to), LLM_KEY_UNSUPPORTED);
    CU_ASSERT_EQUAL(verdict(&ps, "seed", &to), LLM_KEY_RENAME);
    ASSERT_STR(to, "random_seed");
    CU_ASSERT_EQUAL(llm_params_key(&ps, "tags\0x", 6, &to), LLM_KEY_PASS);
}

TEST(params, a_narrow_dialect_refuses_only_what_openai_knows)
{
    llm_params_t ps;
    const char *to = NULL;

    llm_params_init(&ps, a_try(), &narrow, NULL);
    CU_ASSERT_EQUAL(verdict(&ps, "temperature", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "top_p", &to), LLM_KEY_UNSUPPORTED);
    CU_ASSERT_EQUAL(verdict(&ps, "stream_options", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "prompt_cache_key", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "prompt_cache_retention", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "safety_identifier", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "messages", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "top_k", &to), LLM_KEY_PASS);
}

TEST(params, names_every_unsupported_member)
{
    ASSERT_STR(applied(a_try(), &narrow, "{\"top_p\":0.5,\"tools\":[{}],\"temperature\":1}"),
               "litellm.UnsupportedParamsError: somebody does not support parameters: ['top_p', "
               "'tools'], for model=m-1. To drop these, set `litellm.drop_params=True` or for "
               "proxy:\n\n`litellm_settings:\n drop_params: true`\n. \n If you want to use these "
               "params dynamically send allowed_openai_params=['top_p', 'tools'] in your request.");
}

TEST(params, drops_or_allows_when_told)
{
    llm_try_t *try = a_try();

    ASSERT_STR(applied(try, &narrow, "{\"top_p\":null,\"n\":1,\"max_tokens\":3}"),
               "{\"max_tokens\":3}");
    ASSERT_STR(applied(try, &narrow, "{\"top_p\":1,\"n\":2,\"allowed_openai_params\":[\"top_p\","
                                     "\"n\"]}"),
               "{\"top_p\":1,\"n\":2}");
    ASSERT_STR(applied(try, &narrow, "{\"top_p\":1,\"drop_params\":true}"), "{}");
    CU_ASSERT_EQUAL(try->drop_params, 1);
    ASSERT_STR(applied(try, &narrow, "{\"top_p\":1,\"seed\":4}"), "{}");
}

TEST(params, the_deployment_decides_over_the_global_setting)
{
    llm_try_t *try = a_try();

    try->drop_params = 1;
    ((llm_deployment_t *)try->deployment)->drop_params = 0;
    CU_ASSERT_PTR_NOT_NULL(strstr(applied(try, &narrow, "{\"top_p\":0.1}"), "['top_p']"));
}

TEST(params, renames_and_defaults)
{
    llm_try_t *try = a_try();

    CU_ASSERT_FALSE(llm_params_has_defaults(try));
    apr_table_set(try->deployment->params, "temperature", "0.5");
    apr_table_set(try->deployment->params, "stop", "END");
    CU_ASSERT_TRUE(llm_params_has_defaults(try));
    ASSERT_STR(applied(try, &llm_dialect_openai_chat, "{\"seed\":4,\"temperature\":1}"),
               "{\"temperature\":1,\"stop\":\"END\",\"random_seed\":4}");
}

TEST(params, drops_nested_paths)
{
    ASSERT_STR(applied(a_try(), &llm_dialect_openai_chat,
                       "{\"tools\":[{\"f\":{\"strict\":true,\"a\":1}},{\"f\":2},7],"
                       "\"x\":{\"y\":1},\"additional_drop_params\":[\"tools[*].f.strict\","
                       "\"x.y\",\"[*]\",3,\"\"]}"),
               "{\"tools\":[{\"f\":{\"a\":1}},{\"f\":2},7],\"x\":{}}");
}

static apr_array_header_t *names(const char *a, const char *b)
{
    apr_array_header_t *list = apr_array_make(test_pool, 2, sizeof(const char *));

    APR_ARRAY_PUSH(list, const char *) = a;
    APR_ARRAY_PUSH(list, const char *) = b;
    return list;
}

TEST(params, lists_of_the_deployment)
{
    llm_try_t *try = a_try();
    llm_deployment_t *d = (llm_deployment_t *)try->deployment;
    const char *to = NULL;
    llm_params_t ps;

    d->allowed_openai_params = names("top_p", "logprobs");
    d->additional_drop_params = names("temperature", "x");
    llm_params_init(&ps, try, &narrow, NULL);
    CU_ASSERT_EQUAL(verdict(&ps, "top_p", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "logprobs", &to), LLM_KEY_PASS);
    CU_ASSERT_EQUAL(verdict(&ps, "temperature", &to), LLM_KEY_STRIP);
    CU_ASSERT_EQUAL(verdict(&ps, "tools", &to), LLM_KEY_UNSUPPORTED);
    CU_ASSERT_FALSE(llm_params_has_defaults(try));
    ASSERT_STR(applied(try, &narrow, "{\"top_p\":1,\"temperature\":2,\"x\":3,\"y\":4}"),
               "{\"top_p\":1,\"y\":4}");
    d->additional_drop_params = names("x.y", "tools[*].strict");
    CU_ASSERT_TRUE(llm_params_has_defaults(try));
    ASSERT_STR(applied(try, &llm_dialect_openai_chat,
                       "{\"x\":{\"y\":1,\"z\":2},\"tools\":[{\"strict\":true}]}"),
               "{\"x\":{\"z\":2},\"tools\":[{}]}");
}

/** A list that names itself, and the one beside it, must not be read after it went. */
TEST(params, lists_that_drop_themselves)
{
    ASSERT_STR(applied(a_try(), &narrow,
                       "{\"additional_drop_params\":[\"additional_drop_params\",\"top_p\","
                       "\"allowed_openai_params\"],\"allowed_openai_params\":[\"tools\"],"
                       "\"top_p\":1,\"tools\":[]}"),
               "{\"tools\":[]}");
}

TEST(params, unpacks_extra_body_behind_the_body)
{
    ASSERT_STR(applied(a_try(), &llm_dialect_openai_chat,
                       "{\"model\":\"m\",\"top_k\":1,\"extra_body\":{\"model\":\"x\","
                       "\"messages\":[],\"top_k\":2,\"min_p\":3,\"metadata\":{},"
                       "\"extra_body\":{}}}"),
               "{\"model\":\"m\",\"top_k\":1,\"min_p\":3}");
}

/** A client that says null says nothing; an operator who writes it means it. */
TEST(params, what_is_asked_without_a_tree_is_what_a_tree_makes_of_it)
{
    static const struct {
        const char *body;
        const llm_dialect_t *dialect;
        llm_key_e seed;
    } asked[] = {
        { "{\"additional_drop_params\": [\"seed\"]}", NULL, LLM_KEY_STRIP },
        { "{\"additional_drop_params\": [\"top_p\"]}", NULL, LLM_KEY_RENAME },
        { "{\"additional_drop_params\": null}", NULL, LLM_KEY_RENAME },
        { "{\"extra_body\": {\"additional_drop_params\": [\"seed\"]}}", NULL, LLM_KEY_STRIP },
        { "{\"additional_drop_params\": null, \"extra_body\": {\"additional_drop_params\": "
          "[\"seed\"]}}", NULL, LLM_KEY_STRIP },
        { "{\"additional_drop_params\": [], \"extra_body\": {\"additional_drop_params\": "
          "[\"seed\"]}}", NULL, LLM_KEY_RENAME },
        { "{\"extra_body\": {\"additional_drop_params\": [\"seed\"]}}", &narrow,
          LLM_KEY_UNSUPPORTED },
        { "{\"extra_body\": {\"drop_params\": true}}", &narrow, LLM_KEY_UNSUPPORTED },
        { "{\"drop_params\": true}", &narrow, LLM_KEY_STRIP },
    };

    for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
        const char *to = NULL;
        llm_params_t ps;
        llm_scan_t s;

        CU_ASSERT_EQUAL_FATAL(llm_scan_object(&s, asked[i].body, strlen(asked[i].body), NULL),
                              APR_SUCCESS);
        llm_params_init(&ps, a_try(), asked[i].dialect, llm_params_deciding(&s, test_pool));
        CU_ASSERT_EQUAL(verdict(&ps, "seed", &to), asked[i].seed);
        /* the tree's own members, before they are joined and stripped, say the same */
        llm_params_init(&ps, a_try(), asked[i].dialect, body(asked[i].body));
        CU_ASSERT_EQUAL(verdict(&ps, "seed", &to), asked[i].seed);
    }
}

/** @return a body with a list of n names, by itself and in its extra_body */
static const char *with_names(int n)
{
    char *names = apr_psprintf(test_pool, "\"x\"");

    for (int i = 1; i < n; i++) {
        names = apr_pstrcat(test_pool, names, ",\"x\"", NULL);
    }
    return apr_psprintf(test_pool, "{\"additional_drop_params\":[%s],\"extra_body\":"
                                   "{\"allowed_openai_params\":[%s]}}", names, names);
}

TEST(params, lists_that_will_be_refused_are_not_looked_into)
{
    for (int over = 0; over < 2; over++) {
        const char *text = with_names(LLM_PARAMS_NAMES_MAX + over);
        json_object *o;
        llm_scan_t s;

        CU_ASSERT_EQUAL(llm_scan_object(&s, text, strlen(text), NULL), APR_SUCCESS);
        o = llm_params_deciding(&s, test_pool);
        CU_ASSERT_EQUAL(llm_json_arr(o, "additional_drop_params") == NULL, over);
        CU_ASSERT_EQUAL(llm_json_arr(llm_json_obj(o, "extra_body"), "allowed_openai_params") == NULL,
                        over);
    }
}

TEST(params, nulls)
{
    llm_try_t *try = a_try();
    llm_deployment_t *d = (llm_deployment_t *)try->deployment;

    apr_table_set(d->params, "stop", "END");
    d->extra_body = body("{\"top_k\":5,\"min_p\":null,\"top_p\":null,\"seed\":null,"
                         "\"logprobs\":null,\"user\":null}");
    ASSERT_STR(applied(try, &llm_dialect_openai_chat,
                       "{\"stop\":null,\"top_k\":null,\"x\":null,\"top_p\":0.5,"
                       "\"extra_body\":{\"top_k\":null,\"y\":null}}"),
               "{\"stop\":\"END\",\"top_k\":5,\"top_p\":0.5,\"min_p\":null,"
               "\"random_seed\":null}");
    ASSERT_STR(applied(try, &llm_dialect_openai_chat, "{\"min_p\":null}"),
               "{\"min_p\":null,\"stop\":\"END\",\"top_k\":5,\"top_p\":null,"
               "\"random_seed\":null}");
    d->extra_body = NULL;
    ASSERT_STR(applied(try, &llm_dialect_openai_chat, "{\"min_p\":null}"), "{\"stop\":\"END\"}");
}

TEST(params, nothing_of_the_gateway_goes_upstream)
{
    static const char *const own[] = {
        "metadata", "litellm_metadata", "tags", "cache", "fallbacks", "context_window_fallbacks",
        "content_policy_fallbacks", "num_retries", "timeout", "request_timeout", "stream_timeout",
        "guardrails", "disable_fallbacks", "include_fallback_errors", "priority", "no-log",
        "litellm_call_id", "litellm_session_id", "litellm_trace_id", "drop_params",
        "allowed_openai_params", "additional_drop_params", "prompt_id", "prompt_variables",
        "policies", "input_cost_per_token", "output_cost_per_token", "api_base", "base_url",
        "api_key", "user_config", "mock_response", "mock_testing_fallbacks", "mock_timeout",
        "extra_headers", "extra_body", "custom_llm_provider", "proxy_server_request", NULL
    };
    llm_params_t ps;
    const char *to = NULL;

    llm_params_init(&ps, a_try(), &llm_dialect_openai_chat, NULL);
    for (const char *const *k = own; *k != NULL; k++) {
        llm_key_e v = verdict(&ps, *k, &to);

        CU_ASSERT_TRUE(v == LLM_KEY_STRIP || v == LLM_KEY_TREE);
    }
}

/** Every parameter of OpenAI's that this dialect lacks is noticed. */
TEST(params, nothing_openai_knows_slips_through_a_narrow_dialect)
{
    static const char *const known[] = {
        "audio", "best_of", "dimensions", "echo", "encoding_format", "frequency_penalty",
        "function_call", "functions", "logit_bias", "logprobs", "max_completion_tokens",
        "modalities", "n", "parallel_tool_calls", "prediction", "presence_penalty",
        "reasoning_effort", "response_format", "service_tier", "stop", "suffix", "thinking",
        "tool_choice", "tools", "top_logprobs", "top_p", "verbosity", "web_search_options", NULL
    };
    llm_params_t ps;
    const char *to = NULL;

    llm_params_init(&ps, a_try(), &narrow, NULL);
    ps.rows = NULL;
    for (const char *const *k = known; *k != NULL; k++) {
        CU_ASSERT_EQUAL(verdict(&ps, *k, &to), LLM_KEY_UNSUPPORTED);
    }
}
