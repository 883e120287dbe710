/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "provider/providers.h"

static llm_deployment_t dep;
static llm_http_req_t req;

static llm_try_t *a_try(const char *key)
{
    unsetenv("ANTHROPIC_API_KEY");
    unsetenv("ANTHROPIC_AUTH_TOKEN");
    unsetenv("ANTHROPIC_API_BASE");
    unsetenv("ANTHROPIC_BASE_URL");
    memset(&dep, 0, sizeof(dep));
    dep.provider = &llm_provider_anthropic;
    dep.api_key = key;
    memset(&req, 0, sizeof(req));
    req.headers = apr_table_make(test_pool, 4);
    return test_try((llm_call_t){ 0 },
                    (llm_try_t){ .deployment = &dep, .upstream_model = "claude-x" });
}

static const char *header(const char *name)
{
    return apr_table_get(req.headers, name);
}

TEST(provider_anthropic, sends_keys_and_version)
{
    llm_try_t *try = a_try("sk-ant-api-1");
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(header("x-api-key"), "sk-ant-api-1");
    ASSERT_STR(header("anthropic-version"), "2023-06-01");
    ASSERT_STR(header("Authorization"), NULL);
    ASSERT_STR(header("anthropic-beta"), NULL);
}

TEST(provider_anthropic, sends_account_tokens_as_bearer)
{
    llm_try_t *try = a_try("sk-ant-oat01-x");
    llm_err_t *err = NULL;

    apr_table_set(req.headers, "anthropic-beta", "files-api-2025-04-14");
    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(header("Authorization"), "Bearer sk-ant-oat01-x");
    ASSERT_STR(header("x-api-key"), NULL);
    ASSERT_STR(header("anthropic-beta"), "files-api-2025-04-14, oauth-2025-04-20");
}

TEST(provider_anthropic, reads_the_environment)
{
    llm_try_t *try = a_try(NULL);
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_EGENERAL);
    CU_ASSERT_EQUAL(err->status, 401);
    setenv("ANTHROPIC_AUTH_TOKEN", "tok", 1);
    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(header("Authorization"), "Bearer tok");
    setenv("ANTHROPIC_API_KEY", "k", 1);
    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_SUCCESS);
    ASSERT_STR(header("x-api-key"), "k");
    a_try(NULL);
}

TEST(provider_anthropic, refuses_keys_that_end_a_header)
{
    llm_try_t *try = a_try("k\r\nX-Evil: 1");
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_provider_auth(try, &req, &err), APR_EGENERAL);
    ASSERT_STR(header("x-api-key"), NULL);
}

TEST(provider_anthropic, builds_urls)
{
    llm_try_t *try = a_try("k");
    const char *url;
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_provider_url(try, llm_provider_endpoint(try), &url, &err), APR_SUCCESS);
    ASSERT_STR(url, "https://api.anthropic.com/v1/messages");
    dep.api_base = "https://h/x/v1/messages";
    CU_ASSERT_EQUAL(llm_provider_url(try, llm_provider_endpoint(try), &url, &err), APR_SUCCESS);
    ASSERT_STR(url, "https://h/x/v1/messages");
}

/** Alibaba's input has its cached part. */
TEST(provider_anthropic, tells_hosts_that_count_the_cache_in)
{
    static const struct {
        const char *base;
        int in;
    } bases[] = {
        { "https://dashscope.aliyuncs.com/apps/anthropic", 1 },
        { "https://dashscope-intl.aliyuncs.com/apps/anthropic", 1 },
        { "https://coding.dashscope.aliyuncs.com:443/apps/anthropic", 1 },
        { "https://W1.ap-southeast-1.maas.AliyunCS.com", 1 },
        { "https://api.anthropic.com", 0 }, { "https://api.minimax.io/anthropic", 0 },
        { "https://aliyuncs.com.example.org/x", 0 }, { "https://notaliyuncs.com", 0 },
        { "https://example.org/dashscope.aliyuncs.com", 0 }, { "x", 0 }, { NULL, 0 },
    };

    for (apr_size_t i = 0; i < sizeof(bases) / sizeof(bases[0]); i++) {
        llm_try_t *try = a_try("k");

        dep.api_base = bases[i].base;
        CU_ASSERT_EQUAL(llm_provider_anthropic.counts_cache_in(try), bases[i].in);
    }
}
