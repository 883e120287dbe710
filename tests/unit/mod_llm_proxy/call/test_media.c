/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_base64.h>
#include <apr_strings.h>
#include "httpd/request.h"

/** An API that takes bytes for every URL. @param more of litellm_settings */
#define TAKES_BYTES(more)                                                                      \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: ollama_chat/llama3.2, api_base: 'http://up.test'}\n"          \
    "router_settings: {num_retries: 0}\n"                                                      \
    "litellm_settings: {" more "}\n"                                                           \
    "general_settings: {master_key: " TEST_MASTER "}\n"
#define ALLOWED TAKES_BYTES("user_url_allowed_hosts: [img.test]")
#define CHAT    "{\"model\":\"llama\",\"done\":true,\"done_reason\":\"stop\",\"prompt_eval_count\"" \
                ":5,\"eval_count\":2,\"message\":{\"role\":\"assistant\",\"content\":\"A cat\"}}"
#define PNG     "\x89PNG\r\n\x1a\n"

static httpd_upstream_t *chat;          /* what is asked behind the media */

/** The next answer of a host of media. @param head lines with their ends */
static httpd_upstream_t *media(int status, const char *head, const char *body)
{
    return httpd_upstream(apr_psprintf(test_pool, "HTTP/1.1 %d Told\r\n%sContent-Length: %d\r\n"
                                       "\r\n%s", status, head, (int)strlen(body), body));
}

static httpd_upstream_t *image(const char *body)
{
    return media(200, "Content-Type: image/png\r\n", body);
}

static const char *part(const char *url)
{
    return apr_pstrcat(test_pool, ",{\"type\":\"image_url\",\"image_url\":{\"url\":\"", url, "\"}}",
                       NULL);
}

/** @param parts of the content behind a text, each with a comma before it */
static request_rec *asked(const char *parts)
{
    return test_asked("POST", "/v1/chat/completions",
                      apr_pstrcat(test_pool, "{\"model\":\"m\",\"messages\":[{\"role\":\"user\","
                                  "\"content\":[{\"type\":\"text\",\"text\":\"What?\"}", parts,
                                  "]}]}", NULL));
}

/** It is fetched, and the model is asked. */
static request_rec *answered(const char *parts)
{
    request_rec *r;

    chat = httpd_upstream_json(200, "", CHAT);
    r = asked(parts);
    CU_ASSERT_EQUAL(test_run(r), 200);
    CU_ASSERT_EQUAL(httpd_upstreams_left(), 0);
    return r;
}

/** The model is not asked. @return the message */
static const char *refused(const char *parts)
{
    request_rec *r;

    chat = httpd_upstream_json(200, "", CHAT);
    r = asked(parts);
    CU_ASSERT_EQUAL(test_run(r), 400);
    CU_ASSERT_EQUAL(httpd_upstreams_left(), 1);
    ASSERT_STR(test_member(r, "error.param"), "messages");
    return test_member(r, "error.message");
}

static int says(const char *message, const char *what)
{
    return message != NULL && strstr(message, "ImageFetchError - Unable to fetch from URL: ") &&
           strstr(message, what) != NULL;
}

/** @return 1: the model was given bytes as an image, behind so many others */
static int given(int i, const char *bytes)
{
    char *text = apr_palloc(test_pool, (apr_size_t)apr_base64_encode_len((int)strlen(bytes)));
    const char *at = strstr(chat->sent, "\"images\":[");

    apr_base64_encode(text, bytes, (int)strlen(bytes));
    for (; at != NULL && i > 0; i--) {
        at = strchr(at, ',') != NULL ? strchr(at, ',') + 1 : NULL;
    }
    at = at != NULL ? strchr(at, '"') : NULL;
    at = at != NULL && strncmp(at, "\"images\"", 8) == 0 ? strchr(at + 8, '"') : at;
    return at != NULL && strncmp(at + 1, text, strlen(text)) == 0 && at[1 + strlen(text)] == '"';
}

TEST(media, are_put_in_their_places)
{
    httpd_upstream_t *u;

    test_server(ALLOWED);
    u = image(PNG "1");
    ASSERT_STR(test_member(answered(part("http://img.test/cat.png?x=1#y")),
                           "choices.0.message.content"), "A cat");
    CU_ASSERT(given(0, PNG "1"));
    CU_ASSERT_PTR_NOT_NULL(strstr(u->sent, "GET /cat.png?x=1 HTTP/1.1\r\nHost: img.test\r\n"));
    CU_ASSERT_PTR_NULL(strstr(u->sent, TEST_MASTER));
    CU_ASSERT_PTR_NULL(strstr(chat->sent, "img.test"));
}

/** More than are under way at once. */
TEST(media, keep_their_order)
{
    const char *parts = "";

    test_server(ALLOWED);
    for (int i = 0; i < 10; i++) {
        image(apr_psprintf(test_pool, PNG "%d", i));
        parts = apr_psprintf(test_pool, "%s%s", parts,
                             part(apr_psprintf(test_pool, "http://img.test/%d", i)));
    }
    answered(parts);
    for (int i = 0; i < 10; i++) {
        CU_ASSERT(given(i, apr_psprintf(test_pool, PNG "%d", i)));
    }
}

/** As OpenAI's and others' clients write them. */
TEST(media, stand_in_several_places)
{
    static const char *const parts[] = {
        ",{\"type\":\"image_url\",\"image_url\":\"http://img.test/a\"}",
        ",{\"type\":\"file\",\"file\":{\"file_id\":\"http://img.test/a\"}}",
        ",{\"type\":\"file\",\"file\":{\"file_data\":\"http://img.test/a\"}}",
    };

    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        test_server(ALLOWED);
        image(PNG);
        answered(parts[i]);
        CU_ASSERT_PTR_NULL(strstr(chat->sent, "img.test"));
        CU_ASSERT(given(0, PNG));
    }
}

/** What is no URL of http or https is left to the dialect. */
TEST(media, of_other_schemes)
{
    test_server(ALLOWED);
    answered(part("data:image/png;base64,iVBORw0KGgo="));
    CU_ASSERT(given(0, PNG));
    chat = httpd_upstream_json(200, "", CHAT);
    CU_ASSERT_EQUAL(test_run(asked(part("file:///etc/passwd"))), 400);
    CU_ASSERT_EQUAL(httpd_upstreams_left(), 1);
}

/** A type that says nothing, or none: by the first bytes, then by the name. */
TEST(media, have_a_type)
{
    static const struct {
        const char *head, *body, *url;
        int taken;
    } cases[] = {
        { "Content-Type: IMAGE/PNG; q=1\r\n", "x", "http://img.test/a", 1 },
        { "Content-Type: application/octet-stream\r\n", PNG, "http://img.test/a", 1 },
        { "Content-Type: binary/octet-stream\r\n", "\xff\xd8\xff" "x", "http://img.test/a", 1 },
        { "", "GIF89a", "http://img.test/a", 1 },
        { "", "RIFF....WEBP", "http://img.test/a", 1 },
        { "", "RIFF....WAVE", "http://img.test/a", 0 },
        { "", "x", "http://img.test/a.png", 1 },
        { "", "x", "http://img.test/a", 0 },
        { "Content-Type: text/html\r\n", PNG, "http://img.test/a.png", 0 },
        { "Content-Type: image/p\"ng\r\n", PNG, "http://img.test/a.png", 0 },
        { "Content-Type: image/png\r\nContent-Encoding: gzip\r\n", PNG, "http://img.test/a", 0 },
        { "Content-Type: image/png\r\nContent-Encoding: identity\r\n", PNG, "http://img.test/a",
          1 },
        { "Content-Type: image/png\r\n", "", "http://img.test/a", 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        test_server(ALLOWED);
        media(200, cases[i].head, cases[i].body);
        if (cases[i].taken) {
            answered(part(cases[i].url));
            CU_ASSERT(given(0, cases[i].body));
        }
        else {
            CU_ASSERT(says(refused(part(cases[i].url)), "what it leads to is no image or file"));
        }
    }
}

TEST(media, redirects)
{
    static const struct {
        int status;
        const char *to, *url;   /* NULL: it is not followed */
    } cases[] = {
        { 301, "/moved?a=b", "http://img.test/moved" },
        { 302, "//img.test/moved", "http://img.test/moved" },
        { 303, "http://img.test/moved", "http://img.test/moved" },
        { 307, "/moved", "http://img.test/moved" },
        { 308, "/moved", "http://img.test/moved" },
        { 304, "/moved", NULL },
        { 302, "ftp://img.test/moved", NULL },
        { 302, "moved", NULL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *head = apr_psprintf(test_pool, "Location: %s\r\n", cases[i].to);

        test_server(ALLOWED);
        media(cases[i].status, head, "");
        if (cases[i].url != NULL) {
            httpd_upstream_t *u = image(PNG);

            answered(part("http://img.test/a"));
            ASSERT_STR(u->url, cases[i].url);
        }
        else {
            CU_ASSERT(says(refused(part("http://img.test/a")),
                           apr_psprintf(test_pool, "Status code: %d", cases[i].status)));
        }
    }
}

TEST(media, redirects_end)
{
    test_server(ALLOWED);
    for (int i = 0; i < 5; i++) {
        media(302, "Location: /again\r\n", "");
    }
    image(PNG);
    answered(part("http://img.test/a"));
    test_server(ALLOWED);
    for (int i = 0; i < 6; i++) {
        media(302, "Location: /again\r\n", "");
    }
    CU_ASSERT(says(refused(part("http://img.test/a")), "Status code: 302"));
}

/** An address that is not everybody's is dialled only where the operator says so. */
TEST(media, are_fetched_of_public_places)
{
    static const struct {
        const char *settings, *address, *url;
        int may;
    } cases[] = {
        { TAKES_BYTES(""), "127.0.0.1", "http://img.test/a", 0 },
        { TAKES_BYTES(""), "10.1.2.3", "http://img.test/a", 0 },
        { TAKES_BYTES(""), "169.254.169.254", "http://img.test/a", 0 },
        { TAKES_BYTES(""), "8.8.8.8", "http://img.test/a", 1 },
        { TAKES_BYTES(""), "::1", "http://img.test/a", 0 },
        { TAKES_BYTES(""), "::ffff:10.0.0.1", "http://img.test/a", 0 },
        { TAKES_BYTES(""), "2606:4700::1111", "http://img.test/a", 1 },
        { ALLOWED, "10.1.2.3", "http://IMG.test:81/a", 1 },
        { ALLOWED, "10.1.2.3", "http://a.img.test/a", 0 },
        { TAKES_BYTES("user_url_allowed_hosts: ['img.test:81']"), "10.1.2.3",
          "http://img.test:81/a", 1 },
        { TAKES_BYTES("user_url_allowed_hosts: ['img.test:81']"), "10.1.2.3",
          "http://img.test/a", 0 },
        { TAKES_BYTES("user_url_allowed_hosts: ['[::1]']"), "::1", "http://[::1]/a", 1 },
        { TAKES_BYTES("user_url_validation: false"), "10.1.2.3", "http://img.test/a", 1 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        httpd_upstream_t *u;

        test_server(cases[i].settings);
        u = image(PNG);
        u->resolves = cases[i].address;
        if (cases[i].may) {
            answered(part(cases[i].url));
            CU_ASSERT(given(0, PNG));
        }
        else {
            CU_ASSERT(says(refused(part(cases[i].url)), "user_url_allowed_hosts"));
            CU_ASSERT_PTR_NOT_NULL(httpd_logged("is not fetched: its address is not public"));
            ASSERT_STR(u->sent, "");
        }
    }
}

TEST(media, a_redirect_is_looked_at_as_well)
{
    httpd_upstream_t *inside;

    test_server(ALLOWED);
    media(302, "Location: http://inside.test/secret\r\n", "");
    inside = image(PNG);
    CU_ASSERT(says(refused(part("http://img.test/a")), "url=http://img.test/a"));
    ASSERT_STR(inside->sent, "");
}

/** All that one request names may bring so much, whether a length is told or not. */
TEST(media, have_a_size)
{
    static const char undeclared[] = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n";
    const char *half = apr_psprintf(test_pool, PNG "%0600d", 1);
    const char *both = apr_pstrcat(test_pool, part("http://img.test/a"), part("http://img.test/b"),
                                   NULL);

    setenv("MAX_IMAGE_URL_DOWNLOAD_SIZE_MB", "0.001", 1);       /* 1048 bytes */
    test_server(ALLOWED);
    image(half);
    answered(part("http://img.test/a"));
    test_server(ALLOWED);
    image(half);
    image(half);
    CU_ASSERT(says(refused(both), "it is larger than MAX_IMAGE_URL_DOWNLOAD_SIZE_MB"));
    test_server(ALLOWED);
    httpd_upstream("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1100\r\n\r\nx");
    CU_ASSERT(says(refused(part("http://img.test/a")), "it is larger"));
    test_server(ALLOWED);
    httpd_upstream(apr_psprintf(test_pool, "%s%01100d", undeclared, 1));
    CU_ASSERT(says(refused(part("http://img.test/a")), "it is larger"));
    test_server(ALLOWED);
    httpd_upstream(apr_psprintf(test_pool, "%s%01048d", undeclared, 1));
    answered(part("http://img.test/a"));
    setenv("MAX_IMAGE_URL_DOWNLOAD_SIZE_MB", "0", 1);
    test_server(ALLOWED);
    CU_ASSERT(says(refused(part("http://img.test/a")), "nothing is fetched here"));
    unsetenv("MAX_IMAGE_URL_DOWNLOAD_SIZE_MB");
}

TEST(media, have_a_number)
{
    const char *parts = "";

    for (int i = 0; i < 65; i++) {
        parts = apr_pstrcat(test_pool, parts, part("http://img.test/a"), NULL);
    }
    test_server(ALLOWED);
    CU_ASSERT(says(refused(parts), "too many are to be fetched"));
}

TEST(media, that_do_not_come)
{
    const char *far = apr_psprintf(test_pool, "http://img.test/%0300d", 1);

    test_server(ALLOWED);
    media(404, "", "no");
    CU_ASSERT(says(refused(part("http://img.test/a")), "Status code: 404"));
    test_server(ALLOWED);
    httpd_upstream("")->refuses = 1;
    CU_ASSERT(says(refused(part("http://img.test/a")), "url=http://img.test/a"));
    test_server(ALLOWED);
    CU_ASSERT(says(refused(part("http://img.test:0x1/a")), "it cannot be called"));
    test_server(ALLOWED);
    media(404, "", "no");
    CU_ASSERT_FALSE(says(refused(part(far)), far));     /* a long URL is not told back whole */
}

/** A retry does not fetch it once more. */
TEST(media, are_kept_for_the_next_attempt)
{
    test_server("model_list:\n"
                "  - model_name: m\n"
                "    litellm_params: {model: ollama_chat/llama3.2, api_base: 'http://up.test'}\n"
                "router_settings: {num_retries: 1, retry_after: 0}\n"
                "litellm_settings: {user_url_allowed_hosts: [img.test]}\n"
                "general_settings: {master_key: " TEST_MASTER "}\n");
    image(PNG);
    httpd_upstream_json(500, "", "{}");
    answered(part("http://img.test/a"));
    CU_ASSERT(given(0, PNG));
}
