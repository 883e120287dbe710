/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include <apr_strings.h>
#include "base/http/sigv4.h"

#define SUITE_TIME (1440938160 * APR_USEC_PER_SEC)      /* 20150830T123600Z */

static const llm_sigv4_t suite_key = {
    "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", NULL, "us-east-1", "service",
    SUITE_TIME,
};

static llm_http_req_t request(const char *method, const char *url, const char *type,
                              const char *body)
{
    llm_http_req_t r = { method, url, apr_table_make(test_pool, 4), body,
                         body ? strlen(body) : 0 };

    if (type != NULL) {
        apr_table_set(r.headers, "Content-Type", type);
    }
    return r;
}

#define SUITE "https://example.amazonaws.com/"
#define FORM  "application/x-www-form-urlencoded"

/** Requests of AWS's signature test suite that sign no other headers than we do. */
static const struct {
    const char *method, *url, *type, *body, *signature;
} suite[] = {
    { "GET", SUITE, NULL, NULL,
      "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
    { "GET", SUITE "example/..", NULL, NULL,
      "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
    { "GET", SUITE "example1/example2/../..", NULL, NULL,
      "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
    { "GET", SUITE "/", NULL, NULL,
      "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
    { "GET", SUITE "./", NULL, NULL,
      "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
    { "POST", SUITE, NULL, NULL,
      "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b" },
    { "POST", SUITE "?Param1=value1", NULL, NULL,
      "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11" },
    { "GET", SUITE "?Param2=value2&Param1=value1", NULL, NULL,
      "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500" },
    { "GET", SUITE "?%E1%88%B4=bar", NULL, NULL,
      "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04" },
    { "GET", SUITE "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", NULL,
      NULL, "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f" },
    { "POST", SUITE, FORM, "Param1=value1",
      "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a" },
};

TEST(sigv4, signs_like_the_published_suite)
{
    for (apr_size_t i = 0; i < sizeof(suite) / sizeof(suite[0]); i++) {
        llm_http_req_t r = request(suite[i].method, suite[i].url, suite[i].type, suite[i].body);

        CU_ASSERT_EQUAL_FATAL(llm_sigv4_sign(&suite_key, &r, test_pool), APR_SUCCESS);
        ASSERT_STR(apr_table_get(r.headers, "Authorization"),
                   apr_pstrcat(test_pool, "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/"
                               "us-east-1/service/aws4_request, SignedHeaders=",
                               suite[i].type ? "content-type;" : "",
                               "host;x-amz-date, Signature=", suite[i].signature, NULL));
        ASSERT_STR(apr_table_get(r.headers, "X-Amz-Date"), "20150830T123600Z");
        CU_ASSERT_PTR_NULL(apr_table_get(r.headers, "X-Amz-Security-Token"));
    }
}

TEST(sigv4, signs_the_documented_example)
{
    llm_http_req_t r = request("GET", "https://iam.amazonaws.com/?Action=ListUsers&Version="
                               "2010-05-08", FORM "; charset=utf-8", NULL);
    llm_sigv4_t k = suite_key;

    k.service = "iam";
    CU_ASSERT_EQUAL_FATAL(llm_sigv4_sign(&k, &r, test_pool), APR_SUCCESS);
    ASSERT_STR(apr_table_get(r.headers, "Authorization"),
               "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
               "SignedHeaders=content-type;host;x-amz-date, Signature="
               "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
}

/* the suite's post-sts-header-before */
TEST(sigv4, signs_a_session_token)
{
    llm_http_req_t r = request("POST", SUITE, NULL, NULL);
    llm_sigv4_t k = suite_key;

    k.session_token =
        "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmx"
        "fpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0K"
        "PkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZb"
        "qBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==";
    CU_ASSERT_EQUAL_FATAL(llm_sigv4_sign(&k, &r, test_pool), APR_SUCCESS);
    ASSERT_STR(apr_table_get(r.headers, "X-Amz-Security-Token"), k.session_token);
    ASSERT_STR(apr_table_get(r.headers, "Authorization"),
               "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
               "SignedHeaders=host;x-amz-date;x-amz-security-token, Signature="
               "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead");
}

/** Any headers: the suite's get-header-value-trim and get-header-value-order. */
TEST(sigv4, trims_and_joins_headers)
{
    llm_http_req_t r = request("GET", SUITE, NULL, NULL);
    apr_table_t *t = apr_table_make(test_pool, 4);
    const char *a;

    apr_table_set(t, "My-Header2", " \"a   b   c\" ");
    apr_table_set(t, "X-Amz-Date", "20150830T123600Z");
    apr_table_set(t, "My-Header1", " value1");
    apr_table_set(t, "Host", "example.amazonaws.com");
    a = llm_sigv4_authorization(&suite_key, &r, t, test_pool);
    CU_ASSERT_PTR_NOT_NULL_FATAL(a);
    ASSERT_STR(strstr(a, "SignedHeaders"),
               "SignedHeaders=host;my-header1;my-header2;x-amz-date, Signature="
               "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736");
    apr_table_unset(t, "My-Header2");
    apr_table_set(t, "My-Header1", "value4");
    apr_table_add(t, "My-Header1", "value1");
    apr_table_add(t, "my-header1", "value3");
    apr_table_add(t, "My-Header1", "value2");
    a = llm_sigv4_authorization(&suite_key, &r, t, test_pool);
    ASSERT_STR(strstr(a, "SignedHeaders"),
               "SignedHeaders=host;my-header1;x-amz-date, Signature="
               "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01");
}

#define BEDROCK "https://bedrock-runtime.eu-central-1.amazonaws.com/model/"

/** Paths with escapes are encoded once more; the values are botocore's. */
static const struct {
    const char *method, *url, *body, *token, *signature;
} bedrock[] = {
    { "POST", BEDROCK "anthropic.claude-3-5-sonnet-20240620-v1%3A0/converse", "{\"messages\":[]}",
      NULL, "d88965b4bd0eac5241100573c51f65850811a7eac6ccedcc2d7a706e9e697d2f" },
    { "POST", BEDROCK "arn%3Aaws%3Abedrock%3Aeu%3A1%3Aprofile%2Fx/converse-stream",
      "{\"messages\":[]}", "TOKEN/+=",
      "4982a978bbbf2d630b4eef6234c2d76ab75f77de441aeea44d48a9b64cfbfcd8" },
    { "GET", "https://h.amazonaws.com:8443/a//b/./c/../d/?b=2&a=%C3%A4%20x&a=1&c", NULL, NULL,
      "3703f7da6f56ac9c43536ed96ef4ec195863d62383a2639f63e5dd0dc50da3e4" },
};

TEST(sigv4, signs_like_botocore)
{
    for (apr_size_t i = 0; i < sizeof(bedrock) / sizeof(bedrock[0]); i++) {
        llm_http_req_t r = request(bedrock[i].method, bedrock[i].url,
                                   bedrock[i].body ? "application/json" : NULL, bedrock[i].body);
        llm_sigv4_t k = suite_key;

        k.service = "bedrock";
        k.region = "eu-central-1";
        k.session_token = bedrock[i].token;
        k.now = 1795357503 * APR_USEC_PER_SEC;
        CU_ASSERT_EQUAL_FATAL(llm_sigv4_sign(&k, &r, test_pool), APR_SUCCESS);
        ASSERT_STR(strstr(apr_table_get(r.headers, "Authorization"), "Signature=") + 10,
                   bedrock[i].signature);
    }
}

TEST(sigv4, signs_again_without_leftovers)
{
    llm_http_req_t r = request("GET", SUITE, NULL, NULL);
    const char *first;

    llm_sigv4_sign(&suite_key, &r, test_pool);
    first = apr_table_get(r.headers, "Authorization");
    llm_sigv4_sign(&suite_key, &r, test_pool);
    ASSERT_STR(apr_table_get(r.headers, "Authorization"), first);
    CU_ASSERT_EQUAL(apr_table_elts(r.headers)->nelts, 2);
}

TEST(sigv4, refuses_urls)
{
    llm_http_req_t r = request("GET", "/path", NULL, NULL);
    char *longest = apr_palloc(test_pool, 300000);

    CU_ASSERT_EQUAL(llm_sigv4_sign(&suite_key, &r, test_pool), APR_EINVAL);
    r.url = "ftp://h/";
    CU_ASSERT_EQUAL(llm_sigv4_sign(&suite_key, &r, test_pool), APR_EINVAL);
    memset(longest, 'a', 299999);
    longest[299999] = '\0';
    memcpy(longest, SUITE, strlen(SUITE));
    r.url = longest;
    CU_ASSERT_EQUAL(llm_sigv4_sign(&suite_key, &r, test_pool), APR_EINVAL);
    CU_ASSERT_EQUAL(apr_table_elts(r.headers)->nelts, 0);
}
