/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/http/url.h"

static const struct {
    const char *text, *scheme, *host;
    int port;
    const char *path, *query, *authority;
} good[] = {
    { "https://api.openai.com/v1", "https", "api.openai.com", 443, "/v1", NULL, "api.openai.com" },
    { "HTTP://API.Example.com", "http", "api.example.com", 80, "/", NULL, "api.example.com" },
    { "http://h:8080/a/b?x=1&y=2", "http", "h", 8080, "/a/b", "x=1&y=2", "h:8080" },
    { "https://h:443/", "https", "h", 443, "/", NULL, "h" },
    { "https://h:80/", "https", "h", 80, "/", NULL, "h:80" },
    { "https://h:/p", "https", "h", 443, "/p", NULL, "h" },
    { "http://h?q", "http", "h", 80, "/", "q", "h" },
    { "http://h/?", "http", "h", 80, "/", "", "h" },
    { "http://h/a?b?c", "http", "h", 80, "/a", "b?c", "h" },
    { "http://h/a@b:c", "http", "h", 80, "/a@b:c", NULL, "h" },
    { "http://[::1]:4000/v1", "http", "::1", 4000, "/v1", NULL, "[::1]:4000" },
    { "http://[FE80::A]", "http", "fe80::a", 80, "/", NULL, "[fe80::a]" },
    { "http://127.0.0.1:65535", "http", "127.0.0.1", 65535, "/", NULL, "127.0.0.1:65535" },
    { "http://API.Example.com:4000/V1", "http", "api.example.com", 4000, "/V1", NULL,
      "api.example.com:4000" },
    { "http://h:08080/", "http", "h", 8080, "/", NULL, "h:8080" },
    { "http://h:0080/", "http", "h", 80, "/", NULL, "h" },
    { "http://[FE80::A]:0443/", "http", "fe80::a", 443, "/", NULL, "[fe80::a]:443" },
    { "http://my_host-1.local.", "http", "my_host-1.local.", 80, "/", NULL, "my_host-1.local." },
};

TEST(url, parses)
{
    for (apr_size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        llm_url_t u;

        CU_ASSERT_EQUAL_FATAL(llm_url_parse(&u, good[i].text, test_pool), APR_SUCCESS);
        ASSERT_STR(u.scheme, good[i].scheme);
        ASSERT_STR(u.host, good[i].host);
        CU_ASSERT_EQUAL(u.port, good[i].port);
        ASSERT_STR(u.path, good[i].path);
        ASSERT_STR(u.query, good[i].query);
        ASSERT_STR(u.authority, good[i].authority);
    }
}

TEST(url, refuses)
{
    static const char *const bad[] = {
        "", "/v1", "h/v1", "//h/v1", "ftp://h/", "https:/h", "https//h", "file:///etc/passwd",
        "http://", "http:///p", "http://:80/", "http://user@h/", "http://user:pw@h/",
        "http://h@evil/", "http://h/#f", "http://h#f", "http://h/a b", "http://h/a\tb",
        "http://h/a\r\nX: y", "http://h/\x7f", "http://h/\xc3\xa4", "http://\xc3\xa4/",
        "http://h\\@evil/", "http://h/a\\b", "http://h:0/", "http://h:65536/",
        "http://h:99999999999/", "http://h:8a/", "http://h:-1/", "http://h:+1/", "http://a:1:2/",
        "http://[::1/", "http://::1/",
        "http://[::1]x/", "http://[::1]8/", "http://[h]/", "http://[]/", "http://[fe80::1%25eth0]/",
        "http://h%00/", "http://a,b/", "http://.h/", " http://h/", "http://h/ ",
    };
    char longest[400] = "http://";
    llm_url_t u;

    CU_ASSERT_EQUAL(llm_url_parse(&u, NULL, test_pool), APR_EINVAL);
    for (apr_size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        CU_ASSERT_EQUAL(llm_url_parse(&u, bad[i], test_pool), APR_EINVAL);
        if (llm_url_parse(&u, bad[i], test_pool) != APR_EINVAL) {
            ASSERT_STR("taken", bad[i]);
        }
    }
    memset(longest + 7, 'a', 255);
    CU_ASSERT_EQUAL(llm_url_parse(&u, longest, test_pool), APR_SUCCESS);
    longest[7 + 255] = 'a';
    CU_ASSERT_EQUAL(llm_url_parse(&u, longest, test_pool), APR_EINVAL);
}

TEST(url, encodes)
{
    ASSERT_STR(llm_url_encode(test_pool, "aZ09-._~", NULL), "aZ09-._~");
    ASSERT_STR(llm_url_encode(test_pool, "a b/c:d%\xc3\xa4", NULL), "a%20b%2Fc%3Ad%25%C3%A4");
    ASSERT_STR(llm_url_encode(test_pool, "a b/c:d", "/:"), "a%20b/c:d");
    ASSERT_STR(llm_url_encode(test_pool, "", ""), "");
}

TEST(url, joins)
{
    ASSERT_STR(llm_url_join(test_pool, "https://h/v1", "/chat"), "https://h/v1/chat");
    ASSERT_STR(llm_url_join(test_pool, "https://h/v1//", "/chat"), "https://h/v1/chat");
    ASSERT_STR(llm_url_join(test_pool, "https://h/v1/?k=1", "/chat"), "https://h/v1/chat?k=1");
    ASSERT_STR(llm_url_join(test_pool, "https://h?k=1", "/c?a=b"), "https://h/c?a=b&k=1");
    ASSERT_STR(llm_url_join(test_pool, "https://h/v1?", "/c"), "https://h/v1/c");
    ASSERT_STR(llm_url_join(test_pool, "https://h/m", ":predict"), "https://h/m:predict");
    ASSERT_STR(llm_url_join(test_pool, "https://h/", ""), "https://h");
}

TEST(url, drops_the_query)
{
    ASSERT_STR(llm_url_shown(test_pool, "https://h/p?key=secret"), "https://h/p");
    ASSERT_STR(llm_url_shown(test_pool, "https://h/p#f?k"), "https://h/p");
    ASSERT_STR(llm_url_shown(test_pool, "https://h/p"), "https://h/p");
    ASSERT_STR(llm_url_shown(test_pool, "https://h/m@1:predict?key=a@b"), "https://h/m@1:predict");
    ASSERT_STR(llm_url_shown(test_pool, "http://alice:PASS@h/v1"), "http://***@h/v1");
    ASSERT_STR(llm_url_shown(test_pool, "http://alice:PA@SS@h:80/v1"), "http://***@h:80/v1");
    ASSERT_STR(llm_url_shown(test_pool, "http://alice:PA/SS@h/v1"), "http://***@h/v1");
    ASSERT_STR(llm_url_shown(test_pool, "http://PASS@h"), "http://***@h");
    ASSERT_STR(llm_url_shown(test_pool, "alice:PASS@h/v1"), "***@h/v1");
    ASSERT_STR(llm_url_shown(test_pool, "http://alice:PA?SS@h/v1"), "***");
    ASSERT_STR(llm_url_shown(test_pool, "http://alice:PA#SS@h/v1"), "***");
    ASSERT_STR(llm_url_shown(test_pool, "http://alice:PASS@h/v1?key=x"), "***");
}
