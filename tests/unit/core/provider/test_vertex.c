/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "provider/providers.h"

static llm_deployment_t dep;

static llm_try_t *a_try(const llm_provider_t *pr, const char *model)
{
    memset(&dep, 0, sizeof(dep));
    dep.provider = pr;
    dep.params = apr_table_make(test_pool, 4);
    unsetenv("GOOGLE_APPLICATION_CREDENTIALS");
    unsetenv("VERTEXAI_CREDENTIALS");
    unsetenv("VERTEXAI_PROJECT");
    unsetenv("VERTEXAI_LOCATION");
    unsetenv("VERTEX_LOCATION");
    unsetenv("GOOGLE_CLOUD_PROJECT");
    unsetenv("GEMINI_API_BASE");
    return test_try((llm_call_t){ 0 }, (llm_try_t){ .deployment = &dep, .upstream_model = model });
}

static const llm_upstream_side_t *side_of(const llm_try_t *try)
{
    return llm_provider_endpoint(try)->dialect->upstream;
}

static const char *url_of(llm_try_t *try)
{
    const char *url = NULL;
    llm_err_t *err = NULL;
    apr_status_t rv = llm_provider_url(try, llm_provider_endpoint(try), &url, &err);

    return rv == APR_SUCCESS ? url : err->message;
}

static llm_try_t *vertex(const char *model, const char *location)
{
    llm_try_t *try = a_try(&llm_provider_vertex_ai, model);

    apr_table_set(dep.params, "vertex_project", "p-1");
    if (location != NULL) {
        apr_table_set(dep.params, "vertex_location", location);
    }
    return try;
}

TEST(gemini_url, names_model_and_verb)
{
    llm_try_t *try = a_try(&llm_provider_gemini, "gemini-2.5-flash");

    ASSERT_STR(url_of(try), "https://generativelanguage.googleapis.com/v1beta/models/"
                            "gemini-2.5-flash:generateContent");
    test_call(try)->stream = 1;
    ASSERT_STR(url_of(try), "https://generativelanguage.googleapis.com/v1beta/models/"
                            "gemini-2.5-flash:streamGenerateContent?alt=sse");
    try->upstream_model = "gemini-3-pro-preview";
    ASSERT_STR(url_of(try), "https://generativelanguage.googleapis.com/v1alpha/models/"
                            "gemini-3-pro-preview:streamGenerateContent?alt=sse");
    dep.api_base = "http://127.0.0.1:9/base/";
    ASSERT_STR(url_of(try), "http://127.0.0.1:9/base/models/gemini-3-pro-preview"
                            ":streamGenerateContent?alt=sse");
    test_call(try)->stream = 0;
    test_ask(test_call(try), LLM_MODE_EMBEDDING);
    try->upstream_model = "../x";       /* a client may name it behind a wildcard */
    ASSERT_STR(url_of(try), "http://127.0.0.1:9/base/models/..%2Fx:batchEmbedContents");
}

TEST(gemini_url, sends_the_key_in_a_header)
{
    llm_try_t *try = a_try(&llm_provider_gemini, "gemini-2.5-flash");
    llm_http_req_t req = { .headers = apr_table_make(test_pool, 2) };
    llm_err_t *err = NULL;

    dep.api_key = "k";
    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(apr_table_get(req.headers, "x-goog-api-key"), "k");
    ASSERT_STR(apr_table_get(req.headers, "Authorization"), NULL);
    dep.api_key = "k\r\nX: y";
    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_EGENERAL);
    CU_ASSERT_PTR_NULL(strstr(err->message, "X: y"));
}

TEST(vertex_url, follows_the_location)
{
    ASSERT_STR(url_of(vertex("gemini-2.5-flash", "europe-west1")),
               "https://europe-west1-aiplatform.googleapis.com/v1/projects/p-1/locations/"
               "europe-west1/publishers/google/models/gemini-2.5-flash:generateContent");
    ASSERT_STR(url_of(vertex("gemini-2.5-flash", "global")),
               "https://aiplatform.googleapis.com/v1/projects/p-1/locations/global/publishers/"
               "google/models/gemini-2.5-flash:generateContent");
    ASSERT_STR(url_of(vertex("gemini-2.5-flash", "eu")),
               "https://aiplatform.eu.rep.googleapis.com/v1/projects/p-1/locations/eu/publishers/"
               "google/models/gemini-2.5-flash:generateContent");
    ASSERT_STR(url_of(vertex("1234567890", NULL)),
               "https://us-central1-aiplatform.googleapis.com/v1/projects/p-1/locations/"
               "us-central1/endpoints/1234567890:generateContent");
}

TEST(vertex_url, refuses_what_is_no_location)
{
    CU_ASSERT_PTR_NOT_NULL(strstr(url_of(vertex("gemini-2.5-flash", "evil.example/")),
                                  "not a location"));
    CU_ASSERT_PTR_NOT_NULL(strstr(url_of(a_try(&llm_provider_vertex_ai, "gemini-2.5-flash")),
                                  "no project"));
}

TEST(vertex_url, finds_publishers_by_model)
{
    llm_try_t *try = vertex("claude-sonnet-4@20250514", "us-east5");

    ASSERT_STR(url_of(try), "https://us-east5-aiplatform.googleapis.com/v1/projects/p-1/locations/"
                            "us-east5/publishers/anthropic/models/claude-sonnet-4@20250514"
                            ":rawPredict");
    test_call(try)->stream = 1;
    ASSERT_STR(url_of(try), "https://us-east5-aiplatform.googleapis.com/v1/projects/p-1/locations/"
                            "us-east5/publishers/anthropic/models/claude-sonnet-4@20250514"
                            ":streamRawPredict");
    ASSERT_STR(url_of(vertex("meta/llama-4-scout", "us-east5")),
               "https://us-east5-aiplatform.googleapis.com/v1/projects/p-1/locations/us-east5/"
               "endpoints/openapi/chat/completions");
    ASSERT_STR(url_of(vertex("gemini/gemini-2.0-flash", "us-east5")),
               "https://us-east5-aiplatform.googleapis.com/v1/projects/p-1/locations/us-east5/"
               "publishers/google/models/gemini-2.0-flash:generateContent");
}

TEST(vertex_url, takes_a_base_of_ones_own)
{
    llm_try_t *try = vertex("gemini-2.5-flash", "us-east5");

    dep.api_base = "http://127.0.0.1:9";
    ASSERT_STR(url_of(try), "http://127.0.0.1:9/v1/projects/p-1/locations/us-east5/publishers/"
                            "google/models/gemini-2.5-flash:generateContent");
    dep.api_base = "http://127.0.0.1:9/v1beta1/";
    ASSERT_STR(url_of(try), "http://127.0.0.1:9/v1beta1/projects/p-1/locations/us-east5/publishers/"
                            "google/models/gemini-2.5-flash:generateContent");
    dep.api_base = "https://gateway.example/a/b";
    test_call(try)->stream = 1;
    ASSERT_STR(url_of(try), "https://gateway.example/a/b:streamGenerateContent?alt=sse");
}

/** One turn of the user's. */
static void add_hi(json_object *ir)
{
    json_object *o = llm_json_add_object(llm_json_add_array(ir, "messages"), NULL);

    llm_json_set_str(o, "role", "user");
    llm_json_set_str(o, "content", "hi");
}

TEST(vertex_claude, names_the_version_and_no_model)
{
    llm_try_t *try = vertex("claude-sonnet-4", "us-east5");
    const llm_endpoint_t *e = llm_provider_endpoint(try);
    json_object *ir = llm_json_new_object(test_pool);
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;

    add_hi(ir);
    CU_ASSERT_EQUAL(e->dialect->upstream->request(try, ir, &out, &err), APR_SUCCESS);
    ASSERT_STR(llm_json_str(out.json, "anthropic_version"), "vertex-2023-10-16");
    CU_ASSERT_FALSE(llm_json_has(out.json, "model"));
    CU_ASSERT_TRUE(llm_json_has(out.json, "messages"));
}

/** @return what a Claude is sent of temperature and top_p, written out both */
static const char *sampling_sent(const char *model, double temperature, double top_p)
{
    llm_try_t *try = vertex(model, "us-east5");
    json_object *ir = llm_json_new_object(test_pool);
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;

    add_hi(ir);
    llm_json_set_dbl(ir, "temperature", temperature);
    llm_json_set_dbl(ir, "top_p", top_p);
    CU_ASSERT_EQUAL_FATAL(side_of(try)->request(try, ir, &out, &err),
                          APR_SUCCESS);
    return apr_psprintf(test_pool, "%.1f %.1f", llm_json_dbl(out.json, "temperature", -1),
                        llm_json_dbl(out.json, "top_p", -1));
}

TEST(vertex_claude, is_not_told_what_asks_for_nothing)
{
    ASSERT_STR(sampling_sent("claude-sonnet-4@20250514", 0.5, 1), "0.5 1.0");
    ASSERT_STR(sampling_sent("claude-sonnet-4-5@20250929", 0.5, 1), "0.5 -1.0");
    ASSERT_STR(sampling_sent("claude-sonnet-4-5@20250929", 1, 0.5), "-1.0 0.5");
    ASSERT_STR(sampling_sent("claude-sonnet-4-5@20250929", 0.5, 0.5), "0.5 0.5");
    ASSERT_STR(sampling_sent("claude-opus-4-7", 1, 1), "-1.0 -1.0");
}

static const char *betas_sent(const char *sent)
{
    llm_try_t *try = vertex("claude-sonnet-4", "us-east5");
    llm_http_req_t req = { .headers = apr_table_make(test_pool, 4) };
    llm_err_t *err = NULL;

    try->token = "t";
    apr_table_addn(req.headers, "anthropic-beta", sent);
    apr_table_addn(req.headers, "Anthropic-Beta", "web-search-2025-03-05");
    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_SUCCESS);
    return apr_table_getm(test_pool, req.headers, "anthropic-beta");
}

TEST(vertex_claude, gets_the_features_it_has)
{
    ASSERT_STR(betas_sent("prompt-caching-scope-2026-01-05"), "web-search-2025-03-05");
    ASSERT_STR(betas_sent("x,interleaved-thinking-2025-05-14"),
               "interleaved-thinking-2025-05-14,web-search-2025-03-05");
}

TEST(vertex_claude, gets_no_feature_it_lacks_by_a_member_of_the_body)
{
    llm_try_t *try = vertex("claude-sonnet-4", "us-east5");
    json_object *ir = llm_json_new_object(test_pool), *o;
    llm_http_req_t req = { 0 };
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;

    add_hi(ir);
    o = llm_json_add_array(ir, "anthropic_beta");
    json_object_array_add(o, json_object_new_string("prompt-caching-scope-2026-01-05"));
    json_object_array_add(o, json_object_new_string("interleaved-thinking-2025-05-14"));
    CU_ASSERT_EQUAL(side_of(try)->request(try, ir, &out, &err), APR_SUCCESS);
    CU_ASSERT_FALSE(llm_json_has(out.json, "anthropic_beta"));
    try->token = "t";
    req.headers = out.headers;
    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(apr_table_get(req.headers, "anthropic-beta"), "interleaved-thinking-2025-05-14");
}

static json_object *with_schema(const char *model)
{
    llm_try_t *try = vertex(model, "us-east5");
    json_object *ir = llm_json_new_object(test_pool), *o;
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;

    add_hi(ir);
    o = llm_json_add_object(ir, "response_format");
    llm_json_set_str(o, "type", "json_schema");
    o = llm_json_add_object(llm_json_add_object(o, "json_schema"), "schema");
    llm_json_set_str(o, "type", "object");
    CU_ASSERT_EQUAL(side_of(try)->request(try, ir, &out, &err), APR_SUCCESS);
    return out.json;
}

TEST(vertex_claude, is_held_to_a_schema_by_a_tool_where_one_can_be_forced)
{
    CU_ASSERT_FALSE(llm_json_has(with_schema("claude-sonnet-4-5@20250929"), "output_config"));
    CU_ASSERT_TRUE(llm_json_has(with_schema("claude-opus-5-5"), "output_config"));
}
