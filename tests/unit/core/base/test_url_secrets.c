/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/url_secrets.h"

TEST(url_secrets, masked)
{
    static const char *const cases[][2] = {
        { "GET /key/info?key=abc HTTP/1.1", "GET /key/info?key=*** HTTP/1.1" },
        { "a=1&key=abc&b=2", "a=1&key=***&b=2" },
        { "/x?api_key=a&api-key=b&APIKEY=c", "/x?api_key=***&api-key=***&APIKEY=***" },
        { "/x?x-goog-api-key=a&subscription-key=b", "/x?x-goog-api-key=***&subscription-key=***" },
        { "/x?token=a&access_token=b&id_token=c", "/x?token=***&access_token=***&id_token=***" },
        { "/x?X-Amz-Signature=a&sig=b&code=c&client_secret=d",
          "/x?X-Amz-Signature=***&sig=***&code=***&client_secret=***" },
        { "/x?%6bey=abc", "/x?%6bey=***" },
        { "/x?a_very_long_name_that_ends_with_password=b",
          "/x?a_very_long_name_that_ends_with_password=***" },
        { "key=a/b?c=d;e", "key=***" },
        { "key=a&key=b", "key=***&key=***" },
        { "key=a#token=b", "key=***#token=***" },
        { "/key/sk-abc/regenerate", "/key/***/regenerate" },
        { "/x?q=sk-abc", "/x?q=***" },
        { "/x?q=Bearer%20sk-abc&r=1", "/x?q=Bearer%20***&r=1" },
        { "/x?q=Bearer+sk-abc", "/x?q=Bearer+***" },
        { "/x?pwd=a&pass=b&bearer=c&session=d&db_pass=e",
          "/x?pwd=***&pass=***&bearer=***&session=***&db_pass=***" },
        { "/key/sk%2Dabc/x", "/key/***/x" },
        { "/key/%73k-abc/x", "/key/***/x" },
        { "/key/%73%6b%2dabc?a=Bearer%20%73k-b", "/key/***?a=Bearer%20***" },
        { "/x?key%5B0%5D=a&key[1]=b&token2=c&tokens=d&cookie=e",
          "/x?key%5B0%5D=***&key[1]=***&token2=***&tokens=***&cookie=***" },
        { "/x?q=Bearer%20abc&r=1", "/x?q=Bearer%20***&r=1" },
        { "/x?q=bearer+abc%2Fdef", "/x?q=bearer+***" },
        { "/x?h=Basic%20dTpw", "/x?h=Basic%20***" },
        { "/x?q=%42earer%09abc", "/x?q=%42earer%09***" },
        { "GET /x?q=Bearer abc HTTP/1.1", "GET /x?q=Bearer *** HTTP/1.1" },
        { "/v1/models/Bearer%20abc", "/v1/models/Bearer%20***" },
        { "/x?to=https%3A%2F%2Fy%2F%3Fkey%3Dabc%26b%3D1", "/x?to=https%3A%2F%2Fy%2F%3Fkey%3D***%26b%3D1" },
        { "/x?to=%2Fy%3Fcode%3Dabc&key=d%26e", "/x?to=%2Fy%3Fcode%3D***&key=***" },
        { "/x?q=sk-abc%2Fdef%3D", "/x?q=***" },
        { "sk-abc", "***" },
        { "sk-abckey=v", "***=***" },
        { "key_sk-=v", "key_***=***" },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *got = llm_url_masked(test_pool, cases[i][0]);

        ASSERT_STR(got, cases[i][1]);
        CU_ASSERT_PTR_NULL(got ? llm_url_masked(test_pool, got) : NULL);
    }
}

TEST(url_secrets, left_alone)
{
    static const char *const cases[] = {
        "", "GET /v1/chat/completions HTTP/1.1", "/v1/models?return_wildcard_routes=true",
        "/v1/task-1", "/x?max_tokens=5", "/x?keyword=a", "/x?coder=1&design=2", "key=", "key",
        "/key/info?key=***", "%", "=%6", "risk-free", "ri%73k-free", "/x?a=%73k", "/x?a=s%2Dk",
        "/x?q=bearer", "/x?q=Bearer%20", "/x?q=forbearer%20a", "/v1/bearer HTTP/1.1",
        "/x?to=%2Fy%3Fpage%3D1", "/x?q=Bearer%20***",
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ASSERT_STR(llm_url_masked(test_pool, cases[i]), NULL);
    }
}

TEST(url_secrets, keys_alone)
{
    ASSERT_STR(llm_url_keys_masked(test_pool, "/page?key=abc&token=d"), NULL);
    ASSERT_STR(llm_url_keys_masked(test_pool, "/v1/modles?key=sk-abc&key=d"),
               "/v1/modles?key=***&key=d");
    ASSERT_STR(llm_url_keys_masked(test_pool, "/kye/sk%2dabc/info"), "/kye/***/info");
}
