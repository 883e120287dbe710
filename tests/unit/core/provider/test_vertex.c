/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include "test.h"
#include "provider/google_token.h"
#include "provider/providers.h"

static llm_deployment_t dep;

static llm_call_t *call(const llm_provider_t *pr, const char *model)
{
    llm_call_t *c = apr_pcalloc(test_pool, sizeof(*c));

    memset(&dep, 0, sizeof(dep));
    dep.provider = pr;
    dep.params = apr_table_make(test_pool, 4);
    c->pool = test_pool;
    c->deployment = &dep;
    c->upstream_model = model;
    unsetenv("GOOGLE_APPLICATION_CREDENTIALS");
    unsetenv("VERTEXAI_CREDENTIALS");
    unsetenv("VERTEXAI_PROJECT");
    unsetenv("VERTEXAI_LOCATION");
    unsetenv("VERTEX_LOCATION");
    unsetenv("GOOGLE_CLOUD_PROJECT");
    unsetenv("GEMINI_API_BASE");
    return c;
}

static const char *url_of(llm_call_t *c)
{
    const char *url = NULL;
    llm_err_t *err = NULL;
    apr_status_t rv = llm_provider_url(c, llm_provider_endpoint(c), &url, &err);

    return rv == APR_SUCCESS ? url : err->message;
}

static llm_call_t *vertex(const char *model, const char *location)
{
    llm_call_t *c = call(&llm_provider_vertex_ai, model);

    apr_table_set(dep.params, "vertex_project", "p-1");
    if (location != NULL) {
        apr_table_set(dep.params, "vertex_location", location);
    }
    return c;
}

TEST(gemini_url, names_model_and_verb)
{
    llm_call_t *c = call(&llm_provider_gemini, "gemini-2.5-flash");

    ASSERT_STR(url_of(c), "https://generativelanguage.googleapis.com/v1beta/models/"
                          "gemini-2.5-flash:generateContent");
    c->stream = 1;
    ASSERT_STR(url_of(c), "https://generativelanguage.googleapis.com/v1beta/models/"
                          "gemini-2.5-flash:streamGenerateContent?alt=sse");
    c->upstream_model = "gemini-3-pro-preview";
    ASSERT_STR(url_of(c), "https://generativelanguage.googleapis.com/v1alpha/models/"
                          "gemini-3-pro-preview:streamGenerateContent?alt=sse");
    dep.api_base = "http://127.0.0.1:9/base/";
    ASSERT_STR(url_of(c), "http://127.0.0.1:9/base/models/gemini-3-pro-preview"
                          ":streamGenerateContent?alt=sse");
    c->stream = 0;
    c->op = LLM_OP_EMBEDDING;
    c->upstream_model = "../x";         /* a client may name it behind a wildcard */
    ASSERT_STR(url_of(c), "http://127.0.0.1:9/base/models/..%2Fx:batchEmbedContents");
}

TEST(gemini_url, sends_the_key_in_a_header)
{
    llm_call_t *c = call(&llm_provider_gemini, "gemini-2.5-flash");
    llm_http_req_t req = { .headers = apr_table_make(test_pool, 2) };
    llm_err_t *err = NULL;

    dep.api_key = "k";
    CU_ASSERT_EQUAL(llm_provider_auth(c, &req, &err), APR_SUCCESS);
    ASSERT_STR(apr_table_get(req.headers, "x-goog-api-key"), "k");
    ASSERT_STR(apr_table_get(req.headers, "Authorization"), NULL);
    dep.api_key = "k\r\nX: y";
    CU_ASSERT_EQUAL(llm_provider_auth(c, &req, &err), APR_EGENERAL);
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
    CU_ASSERT_PTR_NOT_NULL(strstr(url_of(call(&llm_provider_vertex_ai, "gemini-2.5-flash")),
                                  "no project"));
}

TEST(vertex_url, finds_publishers_by_model)
{
    llm_call_t *c = vertex("claude-sonnet-4@20250514", "us-east5");

    ASSERT_STR(url_of(c), "https://us-east5-aiplatform.googleapis.com/v1/projects/p-1/locations/"
                          "us-east5/publishers/anthropic/models/claude-sonnet-4@20250514"
                          ":rawPredict");
    c->stream = 1;
    ASSERT_STR(url_of(c), "https://us-east5-aiplatform.googleapis.com/v1/projects/p-1/locations/"
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
    llm_call_t *c = vertex("gemini-2.5-flash", "us-east5");

    dep.api_base = "http://127.0.0.1:9";
    ASSERT_STR(url_of(c), "http://127.0.0.1:9/v1/projects/p-1/locations/us-east5/publishers/google/"
                          "models/gemini-2.5-flash:generateContent");
    dep.api_base = "http://127.0.0.1:9/v1beta1/";
    ASSERT_STR(url_of(c), "http://127.0.0.1:9/v1beta1/projects/p-1/locations/us-east5/publishers/"
                          "google/models/gemini-2.5-flash:generateContent");
    dep.api_base = "https://gateway.example/a/b";
    c->stream = 1;
    ASSERT_STR(url_of(c), "https://gateway.example/a/b:streamGenerateContent?alt=sse");
}

TEST(vertex_claude, names_the_version_and_no_model)
{
    llm_call_t *c = vertex("claude-sonnet-4", "us-east5");
    const llm_endpoint_t *e = llm_provider_endpoint(c);
    json_object *ir = llm_json_new_object(test_pool), *msg;
    llm_msg_t out = { 0 };
    llm_err_t *err = NULL;

    msg = llm_json_add_object(llm_json_add_array(ir, "messages"), NULL);
    llm_json_set_str(msg, "role", "user");
    llm_json_set_str(msg, "content", "hi");
    CU_ASSERT_EQUAL(e->dialect->request(c, ir, &out, &err), APR_SUCCESS);
    ASSERT_STR(llm_json_str(out.json, "anthropic_version"), "vertex-2023-10-16");
    CU_ASSERT_FALSE(llm_json_has(out.json, "model"));
    CU_ASSERT_TRUE(llm_json_has(out.json, "messages"));
}

/** A service account whose key is made for this run. */
static const char *service_account(const char *email)
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    BIO *bio = BIO_new(BIO_s_mem());
    json_object *o = llm_json_new_object(test_pool);
    char *pem;
    long n;

    PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL);
    n = BIO_get_mem_data(bio, &pem);
    llm_json_set_str(o, "type", "service_account");
    llm_json_set_str(o, "project_id", "from-key");
    llm_json_set_str(o, "client_email", email);
    llm_json_set_str(o, "token_uri", "https://token.example/t");
    llm_json_set_strn(o, "private_key", pem, (apr_size_t)n);
    BIO_free(bio);
    EVP_PKEY_free(key);
    return llm_json_text(test_pool, o, NULL);
}

TEST(google_token, signs_for_a_service_account)
{
    llm_call_t *c = call(&llm_provider_vertex_ai, "gemini-2.5-flash");
    llm_token_req_t *req = NULL;
    llm_err_t *err = NULL;

    apr_table_set(dep.params, "vertex_credentials", service_account("a@b"));
    CU_ASSERT_EQUAL(llm_google_token(c, &req, &err), APR_SUCCESS);
    CU_ASSERT_PTR_NULL(strstr(req->cache_key, "PRIVATE"));
    CU_ASSERT_PTR_NULL(req->http.url);          /* nothing is signed while a token is cached */
    CU_ASSERT_EQUAL(req->build(c, req, &err), APR_SUCCESS);
    ASSERT_STR(req->http.method, "POST");
    ASSERT_STR(req->http.url, "https://token.example/t");
    CU_ASSERT_EQUAL(strncmp(req->http.body, "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3A"
                            "jwt-bearer&assertion=ey", 76), 0);
    CU_ASSERT_EQUAL(req->http.body_len, strlen(req->http.body));
    ASSERT_STR(llm_google_project(c), "from-key");
    CU_ASSERT_PTR_NOT_NULL(strstr(url_of(c), "/projects/from-key/"));
}

TEST(google_token, takes_other_credentials)
{
    llm_call_t *c = call(&llm_provider_vertex_ai, "gemini-2.5-flash");
    llm_token_req_t *req = NULL, *other = NULL;
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_google_token(c, &req, &err), APR_SUCCESS);
    CU_ASSERT_EQUAL(req->build(c, req, &err), APR_SUCCESS);
    CU_ASSERT_PTR_NOT_NULL(strstr(req->http.url, "metadata.google.internal"));
    ASSERT_STR(apr_table_get(req->http.headers, "Metadata-Flavor"), "Google");
    apr_table_set(dep.params, "vertex_credentials",
                  "{\"type\":\"authorized_user\",\"client_id\":\"i\",\"client_secret\":\"s&\","
                  "\"refresh_token\":\"r\"}");
    CU_ASSERT_EQUAL(llm_google_token(c, &other, &err), APR_SUCCESS);
    CU_ASSERT_NOT_EQUAL(strcmp(other->cache_key, req->cache_key), 0);
    CU_ASSERT_EQUAL(other->build(c, other, &err), APR_SUCCESS);
    ASSERT_STR(other->http.body, "grant_type=refresh_token&client_id=i&client_secret=s%26"
                                 "&refresh_token=r");
    dep.api_key = "express";
    CU_ASSERT_EQUAL(llm_google_token(c, &req, &err), APR_SUCCESS);
    CU_ASSERT_PTR_NULL(req);
}

TEST(google_token, tells_what_is_wrong_without_secrets)
{
    static const char *const bad[] = {
        "{\"type\":\"service_account\",\"client_email\":\"a\",\"private_key\":\"SECRET\"}",
        "{\"type\":\"service_account\",\"private_key\":\"SECRET\"}",
        "{\"type\":\"external_account\",\"x\":\"SECRET\"}",
        "{\"SECRET\":",
        "/nowhere/SECRET.json",
    };
    llm_call_t *c = call(&llm_provider_vertex_ai, "gemini-2.5-flash");

    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        llm_token_req_t *req = NULL;
        llm_err_t *err = NULL;

        apr_table_set(dep.params, "vertex_credentials", bad[i]);
        CU_ASSERT_EQUAL(llm_google_token(c, &req, &err), APR_SUCCESS);
        CU_ASSERT_EQUAL(req->build(c, req, &err), APR_EGENERAL);
        CU_ASSERT_EQUAL(err->status, 401);
        CU_ASSERT_PTR_NULL(strstr(err->message, "SECRET"));
    }
}
