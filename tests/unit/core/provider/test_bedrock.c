/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"

static llm_deployment_t dep;

static const char *const variables[] = {
    "AWS_BEARER_TOKEN_BEDROCK", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
    "AWS_REGION", "AWS_REGION_NAME", "AWS_DEFAULT_REGION", "AWS_BEDROCK_RUNTIME_ENDPOINT",
};

static llm_try_t *a_try(const char *model)
{
    for (size_t i = 0; i < sizeof(variables) / sizeof(variables[0]); i++) {
        unsetenv(variables[i]);
    }
    memset(&dep, 0, sizeof(dep));
    dep.provider = &llm_provider_bedrock;
    dep.params = apr_table_make(test_pool, 4);
    return test_try((llm_call_t){ 0 }, (llm_try_t){ .deployment = &dep, .upstream_model = model });
}

/** The URL, or the text of the error. */
static const char *url_of(llm_try_t *try)
{
    const char *url = NULL;
    llm_err_t *err = NULL;

    if (llm_provider_url(try, llm_provider_endpoint(try), &url, &err) != APR_SUCCESS) {
        return err->message;
    }
    return url;
}

static apr_status_t auth(llm_try_t *try, llm_http_req_t *req, llm_err_t **err)
{
    *err = NULL;
    memset(req, 0, sizeof(*req));
    req->method = "POST";
    req->url = url_of(try);
    req->headers = apr_table_make(test_pool, 4);
    req->body = "{}";
    req->body_len = 2;
    return llm_provider_auth(try, req, err);
}

TEST(provider_bedrock, builds_urls)
{
    llm_try_t *try = a_try("us.anthropic.claude-sonnet-4-5-20250929-v1:0");

    ASSERT_STR(url_of(try), "https://bedrock-runtime.us-west-2.amazonaws.com/model/"
                            "us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse");
    test_call(try)->stream = 1;
    dep.region = "eu-central-1";
    ASSERT_STR(url_of(try), "https://bedrock-runtime.eu-central-1.amazonaws.com/model/"
                            "us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse-stream");
    try = a_try("converse/eu-west-1/amazon.nova-pro-v1:0");
    ASSERT_STR(url_of(try), "https://bedrock-runtime.eu-west-1.amazonaws.com/model/"
                            "amazon.nova-pro-v1%3A0/converse");
    try = a_try("arn:aws:bedrock:us-east-2:123:application-inference-profile/abc");
    ASSERT_STR(url_of(try), "https://bedrock-runtime.us-east-2.amazonaws.com/model/"
                            "arn%3Aaws%3Abedrock%3Aus-east-2%3A123%3Aapplication-inference-profile"
                            "%2Fabc/converse");
    dep.api_base = "http://127.0.0.1:9/x/";
    ASSERT_STR(url_of(try), "http://127.0.0.1:9/x/model/"
                            "arn%3Aaws%3Abedrock%3Aus-east-2%3A123%3Aapplication-inference-profile"
                            "%2Fabc/converse");
}

TEST(provider_bedrock, invokes_embedding_models)
{
    llm_try_t *try = a_try("amazon.titan-embed-text-v2:0");

    test_ask(test_call(try), LLM_MODE_EMBEDDING);
    ASSERT_STR(url_of(try), "https://bedrock-runtime.us-west-2.amazonaws.com/model/"
                            "amazon.titan-embed-text-v2%3A0/invoke");
}

TEST(provider_bedrock, takes_the_region_of_the_environment)
{
    llm_try_t *try = a_try("m");

    setenv("AWS_REGION", "ap-south-1", 1);
    ASSERT_STR(url_of(try), "https://bedrock-runtime.ap-south-1.amazonaws.com/model/m/converse");
    setenv("AWS_REGION_NAME", "ca-central-1", 1);
    ASSERT_STR(url_of(try), "https://bedrock-runtime.ca-central-1.amazonaws.com/model/m/converse");
    a_try("m");
}

TEST(provider_bedrock, refuses_other_routes_and_hosts)
{
    llm_try_t *try = a_try("invoke/anthropic.claude-v2");

    CU_ASSERT_PTR_NOT_NULL(strstr(url_of(try), "invoke/"));
    try = a_try("m");
    dep.region = "evil.example.com/";
    CU_ASSERT_PTR_NOT_NULL(strstr(url_of(try), "aws_region_name"));
    CU_ASSERT_PTR_NULL(strstr(url_of(try), "evil"));
}

TEST(provider_bedrock, signs_with_keys)
{
    llm_try_t *try = a_try("m");
    llm_http_req_t req;
    llm_err_t *err;
    const char *value;

    CU_ASSERT_EQUAL(auth(try, &req, &err), APR_EGENERAL);
    CU_ASSERT_EQUAL(err->cls, LLM_ERR_AUTHENTICATION);
    apr_table_set(dep.params, "aws_access_key_id", "AKIDEXAMPLE");
    apr_table_set(dep.params, "aws_secret_access_key", "secret");
    apr_table_set(dep.params, "aws_session_token", "session");
    setenv("AWS_BEARER_TOKEN_BEDROCK", "of the environment", 1);
    CU_ASSERT_EQUAL_FATAL(auth(try, &req, &err), APR_SUCCESS);
    value = apr_table_get(req.headers, "Authorization");
    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    CU_ASSERT_PTR_NOT_NULL(strstr(value, "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"));
    CU_ASSERT_PTR_NOT_NULL(strstr(value, "/us-west-2/bedrock/aws4_request"));
    CU_ASSERT_PTR_NOT_NULL(strstr(value, "content-type;host;x-amz-date;x-amz-security-token"));
    ASSERT_STR(apr_table_get(req.headers, "X-Amz-Security-Token"), "session");
    a_try("m");
}

TEST(provider_bedrock, takes_bearer_tokens)
{
    llm_try_t *try = a_try("m");
    llm_http_req_t req;
    llm_err_t *err;

    setenv("AWS_BEARER_TOKEN_BEDROCK", "env-token", 1);
    CU_ASSERT_EQUAL(auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(apr_table_get(req.headers, "Authorization"), "Bearer env-token");
    dep.api_key = "own";
    CU_ASSERT_EQUAL(auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(apr_table_get(req.headers, "Authorization"), "Bearer own");
    a_try("m");
}

TEST(provider_bedrock, signs_with_what_a_sign_in_gave)
{
    llm_try_t *try = a_try("m");
    llm_signin_t signin = { .region = "eu-north-1" };
    llm_http_req_t req;
    llm_err_t *err;

    dep.signin = &signin;
    apr_table_set(dep.params, "aws_access_key_id", "AKIDBASE");
    apr_table_set(dep.params, "aws_secret_access_key", "base");
    CU_ASSERT_EQUAL(auth(try, &req, &err), APR_EGENERAL);
    try->token = "ASIANEW\nsecret\nsession";
    CU_ASSERT_EQUAL_FATAL(auth(try, &req, &err), APR_SUCCESS);
    CU_ASSERT_PTR_NOT_NULL(strstr(apr_table_get(req.headers, "Authorization"),
                                  "Credential=ASIANEW/"));
    CU_ASSERT_PTR_NOT_NULL(strstr(req.url, ".eu-north-1."));
    ASSERT_STR(apr_table_get(req.headers, "X-Amz-Security-Token"), "session");
    try->token = "AKIDFILE\nsecret\n";
    CU_ASSERT_EQUAL_FATAL(auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(apr_table_get(req.headers, "X-Amz-Security-Token"), NULL);
}
