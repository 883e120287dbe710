/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/secret/in_url.h"

TEST(url_secrets, masked)
{
    static const char *const cases[][2] = {
        { "GET /key/info?key=abc HTTP/1.1", "GET /key/info?key=*** HTTP/1.1" },
        { "a=1&key=abc&b=2", "a=1&key=***&b=2" },
        { "/x?api_key=a&api-key=b&APIKEY=c", "/x?api_key=***&api-key=***&APIKEY=***" },
        { "/x?%6bey=abc", "/x?%6bey=***" },
        { "/x;a_very_long_name_that_ends_with_password=b",
          "/x;a_very_long_name_that_ends_with_password=***" },
        { "key=a/b?c=d;e", "key=***" },
        { "key=a&key=b", "key=***&key=***" },
        { "key=a#token=b", "key=***#token=***" },
        { "/key/sk-abc/regenerate", "/key/***/regenerate" },
        { "/x?model=sk-abc", "/x?model=***" },
        { "/x?model=Bearer%20sk-abc&limit=1", "/x?model=Bearer%20***&limit=1" },
        { "/x?model=Bearer+sk-abc", "/x?model=Bearer+***" },
        { "/x;pwd=a;sid=b;JSESSIONID=c", "/x;pwd=***" },
        { "/key/sk%2Dabc/x", "/key/***/x" },
        { "/key/%73k-abc/x", "/key/***/x" },
        { "/key/%73%6b%2dabc?tag=Bearer%20%73k-b", "/key/***?tag=Bearer%20***" },
        { "/x?model=Bearer%20abc&page=1", "/x?model=Bearer%20***&page=1" },
        { "/x?model=%42earer%09abc", "/x?model=%42earer%09***" },
        { "GET /x?model=Bearer abc HTTP/1.1", "GET /x?model=Bearer *** HTTP/1.1" },
        { "/v1/models/Bearer%20abc", "/v1/models/Bearer%20***" },
        { "/x?model=%2Fy%3Fcode%3Dabc%26page%3D2&key=d%26e",
          "/x?model=%2Fy%3Fcode%3D***%26page%3D2&key=***" },
        { "/x?model=sk-abc%2Fdef%3D", "/x?model=***" },
        { "sk-abc", "***" },
        { "sk-abckey=v", "***=***" },
        { "key_sk-=v", "key_***=***" },

        /* whatever a parameter is called */
        { "/x?otp=123456&ticket=a&sid=b&sas=c&dsn=d&database_url=e",
          "/x?otp=***&ticket=***&sid=***&sas=***&dsn=***&database_url=***" },
        { "/x?code=a&state=b&assertion=c&jwt=d&pwd=e",
          "/x?code=***&state=***&assertion=***&jwt=***&pwd=***" },
        { "/x?nobody_knows_it=a&page=2", "/x?nobody_knows_it=***&page=2" },
        { "/x?u=https://bob:PW@h", "/x?u=***" },
        { "/x?to=https%3A%2F%2Fy%2F%3Fpage%3Dabc%26b%3D1", "/x?to=***" },
        { "GET /x?q=a b c HTTP/1.1", "GET /x?q=*** HTTP/1.1" },
        { "GET /x?key=a b&page=1 HTTP/1.1", "GET /x?key=***&page=1 HTTP/1.1" },
        { "GET /x?q=a HTTP/1.1x y HTTP/1.1", "GET /x?q=*** HTTP/1.1" },
        { "/x?dXNlcjpwYXNz==&page=1", "/x?***&page=1" },
        { "GET /x?dXNlcjpwYXNz HTTP/1.1", "GET /x?*** HTTP/1.1" },
        { "/x?abc/def;ghi", "/x?***" },
        { "/x?abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst=1", "/x?***" },
        { "GET /x?sk-a-bearer x&page=1 HTTP/1.1", "GET /x?***&page=1 HTTP/1.1" },
        { "/x?sk-a%3Db/c&page=1", "/x?***&page=1" },
        { "/x?page=1;sid=abc", "/x?page=1;sid=***" },
        { "/x?page=1#abc", "/x?page=1#***" },
        { "/x?page=1#access=abc", "/x?page=1#access=***" },

        /* users of addresses */
        { "https://bob:PW@h/x", "https://***@h/x" },
        { "http://bob:p/w@h/x", "http://***@h/x" },
        { "http://bob:p?w@h/x", "http://***@h/x" },
        { "/x?model=https://bob:PW@h/y", "/x?model=https://***@h/y" },
        { "/x?model=https%3A%2F%2Fbob%3APW%40h%2Fy", "/x?model=https%3A%2F%2F***%40h%2Fy" },
        { "GET http://u:pw@localhost/v1/models HTTP/1.1",
          "GET http://***@localhost/v1/models HTTP/1.1" },
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
        "/v1/task-1", "/x?max_tokens=5", "/x;keyword=a", "/x;coder=1;design=2", "key=", "key",
        "/key/info?key=***", "%", "=%6", "risk-free", "ri%73k-free", "/x?model=%73k",
        "/x?model=s%2Dk", "/x?model=bearer", "/x?model=Bearer%20", "/x?model=forbearer%20a",
        "/v1/bearer HTTP/1.1", "/x?model=%2Fy%3Fpage%3D1", "/x?model=Bearer%20***",
        "/x?model=openai/gpt-4o&team_id=a@b.example&api-version=2024-10-21", "/x?", "/x?&",
        "http://localhost:4000/v1/models@2", "https://***@h/x", "/v1/models/a@b", "/x?model&page",
        "https://site.example/@someone",
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

TEST(url_secrets, a_query_alone)
{
    ASSERT_STR(llm_query_masked(test_pool, "a=1&page=2&key=c"), "a=***&page=2&key=***");
    ASSERT_STR(llm_query_masked(test_pool, "lone"), "***");
    ASSERT_STR(llm_query_masked(test_pool, "page=2"), NULL);
    ASSERT_STR(llm_query_masked(test_pool, ""), NULL);
}

TEST(url_secrets, users_beside_the_gateways_paths)
{
    ASSERT_STR(llm_url_keys_masked(test_pool, "/page?u=https://bob:PW@h&a=b"),
               "/page?u=https://***@h&a=b");
}
