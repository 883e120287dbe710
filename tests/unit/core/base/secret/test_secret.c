/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "base/json/json.h"
#include "base/secret/secret.h"

static llm_secrets_t *of(const char *header)
{
    llm_secrets_t *s = llm_secrets_make(test_pool);

    llm_secrets_add_header(s, header);
    return s;
}

static const char *masked(const llm_secrets_t *s, const char *text)
{
    return llm_secrets_masked_text(s, test_pool, text);
}

TEST(secret, what_a_header_holds)
{
    llm_secrets_t *s = of("Bearer sk-0123456789");

    ASSERT_STR(masked(s, "key sk-0123456789 is wrong"), "key *** is wrong");
    ASSERT_STR(masked(s, "Bearer is the scheme"), "Bearer is the scheme");
    s = of("sk-0123456789");
    ASSERT_STR(masked(s, "sk-0123456789"), "***");
    s = of("Bearer short");
    ASSERT_STR(masked(s, "short"), "short");
}

TEST(secret, what_basic_encodes)
{
    llm_secrets_t *s = of("Basic dXNlcjpzZXNhbWUtb3Blbg==");

    ASSERT_STR(masked(s, "dXNlcjpzZXNhbWUtb3Blbg=="), "***");
    ASSERT_STR(masked(s, "user:sesame-open"), "***");
    ASSERT_STR(masked(s, "password sesame-open"), "password ***");
}

TEST(secret, basic_without_padding)
{
    llm_secrets_t *s = of("Basic dXNlcjpzZXNhbWUtb3Blbg==");
    static const char text[] = "got 'dXNlcjpzZXNhbWUtb3Blbg'";

    CU_ASSERT_TRUE(llm_secrets_in(s, text, sizeof(text) - 1));
    ASSERT_STR(masked(s, text), "got '***'");
    ASSERT_STR(masked(s, "'dXNlcjpzZXNhbWUtb3Blbg%3D%3D'"), "'***'");
}

/** Servers that want no key are given these: honest answers speak of them. */
TEST(secret, placeholders)
{
    static const char *const values[] = {
        "lm-studio", "not-needed", "no-key-required", "sk-no-key-required", "fake-api-key",
        "your_api_key_here", "<your-api-key>", "sk-1234", "sk-xxxxxxxxxxxxxxxx", "llama.cpp",
        "dummy-key", "placeholder", "xxxxxxxxxxxxxxxx", "none-needed", "1234567890",
    };

    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        llm_secrets_t *s = of(apr_pstrcat(test_pool, "Bearer ", values[i], NULL));
        const char *text = apr_pstrcat(test_pool, "say ", values[i], NULL);

        CU_ASSERT_FALSE(llm_secrets_in(s, text, strlen(text)));
        CU_ASSERT_TRUE(llm_secrets_masked_answer(s, test_pool, text, strlen(text), NULL) == text);
    }
}

/** Keys as servers make or operators choose them, of which no word is a placeholder's alone. */
TEST(secret, keys)
{
    static const char *const values[] = {
        "sk-abcdef123456", "token-abc123", "gsk_x7Kd93mQpL20", "correct-horse-battery-staple",
        "550e8400-e29b-41d4-a716-446655440000", "AIzaSyD-9tSrke72PouQMnMX", "my-secret-hunter2",
        "sk-none-4f5e6d", "AKIDEXAMPLE0",
    };

    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        llm_secrets_t *s = of(apr_pstrcat(test_pool, "Bearer ", values[i], NULL));
        const char *text = apr_pstrcat(test_pool, "say ", values[i], "!", NULL);

        CU_ASSERT_TRUE(llm_secrets_in(s, text, strlen(text)));
        ASSERT_STR(llm_secrets_masked_answer(s, test_pool, text, strlen(text), NULL), "say ***!");
    }
}

/** A dash is left as it is by most writers, not by all. */
TEST(secret, an_escaped_dash)
{
    static const char *const texts[] = { "sk%2Dplain%2D0123456789", "sk\\u002dplain\\u002d0123456789",
                                         "sk&#45;plain&#45;0123456789" };
    llm_secrets_t *s = of("Bearer sk-plain-0123456789");

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        CU_ASSERT_TRUE(llm_secrets_in(s, texts[i], strlen(texts[i])));
        ASSERT_STR(llm_secrets_masked_answer(s, test_pool, texts[i], strlen(texts[i]), NULL),
                   "***");
    }
}

static const char *free_masked(const char *value, const char *text, int answer)
{
    llm_secrets_t *s = llm_secrets_make(test_pool);

    llm_secrets_add_free(s, value);
    return answer ? llm_secrets_masked_answer(s, test_pool, text, strlen(text), NULL)
                  : masked(s, text);
}

/** A header no name tells to be a credential. */
TEST(secret, headers_of_an_operators_making)
{
    static const char *const honest[] = {
        "Contoso Chat Gateway", "contoso-production", "https://a-site-of-ours.example",
        "internal-assistant-v2", "2024-10-21", "gpt-4o-mini-2024-07-18",
    };
    static const char *const secrets[] = { "tenant-77aa88bb", "user1:open-sesame-please",
                                           "550e8400-e29b-41d4-a716-446655440000" };

    for (size_t i = 0; i < sizeof(honest) / sizeof(honest[0]); i++) {
        ASSERT_STR(free_masked(honest[i], honest[i], 1), honest[i]);
    }
    for (size_t i = 0; i < sizeof(secrets) / sizeof(secrets[0]); i++) {
        ASSERT_STR(free_masked(secrets[i], secrets[i], 1), "***");
    }
    ASSERT_STR(free_masked("contoso-production", "no contoso-production", 0), "no ***");
    ASSERT_STR(free_masked("Contoso Chat Gateway", "no Contoso Chat Gateway", 0),
               "no Contoso Chat Gateway");
}

TEST(secret, trees)
{
    llm_secrets_t *s = of("Bearer sk-plain-0123456789");
    json_object *o = NULL;

    static const char text[] = "{\"a\":[\"x sk-plain-0123456789\",1,null],\"b\":{\"c\":\"y\"}}";

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, text, sizeof(text) - 1, &o, NULL),
                          APR_SUCCESS);
    llm_secrets_mask_tree(s, test_pool, o);
    llm_secrets_mask_tree(s, test_pool, NULL);
    ASSERT_STR(llm_json_text(test_pool, o, NULL), "{\"a\":[\"x ***\",1,null],\"b\":{\"c\":\"y\"}}");
}

TEST(secret, a_signature_alone)
{
    llm_secrets_t *s = of("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240101/eu/bedrock/aws4_request,"
                          " SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855c");

    ASSERT_STR(masked(s, "got 5d672d79c15b13162d9279b0855c"), "got ***");
    ASSERT_STR(masked(s, "host;x-amz-date"), "host;x-amz-date");
}

/** Whatever the scheme is called, and wherever in the value the key stands. */
TEST(secret, parts_of_a_header)
{
    static const struct {
        const char *header, *key;
    } rows[] = {
        { "Api-Key AQVNyandexSecretKey01", "AQVNyandexSecretKey01" },
        { "Snowflake Token=\"snowSecretToken0123\"", "snowSecretToken0123" },
        { "OAuth oauthSecretToken0123", "oauthSecretToken0123" },
        { "DeepL-Auth-Key 550e8400-e29b-41d4-a716-446655440000:fx",
          "550e8400-e29b-41d4-a716-446655440000" },
        { "session=CookieSecret4711; theme=dark", "CookieSecret4711" },
        { "theme=dark;session=CookieSecret4711", "CookieSecret4711" },
        { "session=CookieSecret4711%2Fabc", "CookieSecret4711/abc" },
        { "user1:PassWord77Secret", "PassWord77Secret" },
        { "Api-Key user1:PassWord77Secret", "PassWord77Secret" },
        { "Key k=abcdefghijklmnopqrstuvwxyz, v=1", "abcdefghijklmnopqrstuvwxyz" },
        { "Token token=d41d-8cd9-8f00-b204", "d41d-8cd9-8f00-b204" },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        llm_secrets_t *s = of(rows[i].header);
        const char *text = apr_pstrcat(test_pool, "Unknown '", rows[i].key, "'", NULL);

        ASSERT_STR(masked(s, text), "Unknown '***'");
        ASSERT_STR(llm_secrets_masked_answer(s, test_pool, text, strlen(text), NULL),
                   "Unknown '***'");
        CU_ASSERT_TRUE(llm_secrets_in(s, text, strlen(text)));
    }
}

/** What an answer may have for another reason stays in it. */
TEST(secret, parts_that_are_no_key)
{
    llm_secrets_t *s = of("Api-Key gpt-4o-mini-2024-07-18; for=claude-3-5-sonnet-20241022, "
                          "kind=internationalization; at=https://a-site.of-ours.example");
    static const char text[] = "Api-Key gpt-4o-mini-2024-07-18 claude-3-5-sonnet-20241022 "
                               "internationalization a-site.of-ours.example";

    CU_ASSERT_TRUE(llm_secrets_masked_answer(s, test_pool, text, sizeof(text) - 1, NULL) == text);
}

/** A password may be a word: then a refusal shows it no more, and answers keep it. */
TEST(secret, words_given_as_values)
{
    llm_secrets_t *s = of("user:open-sesame");

    ASSERT_STR(masked(s, "no open-sesame here"), "no *** here");
    ASSERT_STR(llm_secrets_masked_answer(s, test_pool, "open-sesame", 11, NULL), "open-sesame");
    ASSERT_STR(masked(of("Gate open-sesame"), "no open-sesame here"), "no *** here");
    llm_secrets_add(s, "open-sesame", 11);      /* a key of its own, too */
    ASSERT_STR(llm_secrets_masked_answer(s, test_pool, "open-sesame", 11, NULL), "***");
}

/** Some servers quote in capitals; a word of one's own is too short to be told from others. */
TEST(secret, in_the_other_case)
{
    llm_secrets_t *s = of("Bearer sk-Up-Stream-0123456789abcdef");

    ASSERT_STR(masked(s, "no SK-UP-STREAM-0123456789ABCDEF!"), "no ***!");
    ASSERT_STR(masked(s, "no sk-up-stream-0123456789abcdef!"), "no ***!");
    ASSERT_STR(masked(s, "no sk-up-stream..."), "no ***...");
    ASSERT_STR(masked(s, "no \\u0053K-up-STREAM-0123456789abcdef!"), "no ***!");
    ASSERT_STR(masked(of("Bearer AbCd12345678"), "abcd12345678"), "abcd12345678");
    ASSERT_STR(masked(s, "SK-UP-STREAM-0123456789ABCDEG"), "SK-UP-STREAM-0123456789ABCDEG");
}

/** What one knows, another one learns as it is: of words, that only refusals are searched. */
TEST(secret, all_of_another)
{
    llm_secrets_t *s = of("Bearer sk-second-0123456789");

    llm_secrets_add_all(s, of("Bearer supersecret"));
    llm_secrets_add_all(s, of("Bearer sk-first-0123456789"));
    ASSERT_STR(masked(s, "no supersecret or sk-first-0123456789"), "no *** or ***");
    ASSERT_STR(llm_secrets_masked_answer(s, test_pool, "supersecret", 11, NULL), "supersecret");
}

/** Answers are searched for a few parts, and for no part twice; refusals for the rest, too. */
TEST(secret, parts_are_bounded)
{
    llm_secrets_t *s = of("session=CookieSecret4711; theme=dark");
    char *many = "";

    CU_ASSERT_EQUAL(s->cores->nelts, 1);
    for (int i = 0; i < 50; i++) {
        many = apr_psprintf(test_pool, "%s;k%d=CookieSecret%04d", many, i, i);
    }
    s = of(many);
    CU_ASSERT_EQUAL(s->npieces, LLM_SECRET_PIECES);
    CU_ASSERT_TRUE(s->cores->nelts <= LLM_SECRET_PIECES + 1);
    CU_ASSERT_TRUE(s->words->nelts <= LLM_SECRET_WORDS);
    ASSERT_STR(masked(s, "no CookieSecret0040"), "no ***");
}

TEST(secret, spellings)
{
    static const char *const texts[] = {
        "a/b+c=\"d\\e&f g", "a\\/b+c=\\\"d\\\\e&f g", "a%2Fb%2Bc%3D%22d%5Ce%26f%20g",
        "a%2fb%2bc%3d%22d%5ce%26f+g", "a%252Fb%252Bc%253D%2522d%255Ce%2526f%2520g",
        "\\u0061\\u002fb\\u002Bc=\\u0022d\\u005ce\\u0026f\\u0020g",
        "a\\\\\\/b+c=\\\\\\\"d\\\\e&f g", "a&#x2F;b&#43;c=&quot;d\\e&amp;f g",
        "a&#x00000002F;b&#000000043;c=&quot;d\\e&amp;f g",
    };
    llm_secrets_t *s = of("a/b+c=\"d\\e&f g");

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        ASSERT_STR(masked(s, apr_pstrcat(test_pool, "<", texts[i], ">", NULL)), "<***>");
    }
    ASSERT_STR(masked(s, "a/b+c='d\\e&f g"), "a/b+c='d\\e&f g");
}

/** A secret that looks like a spelling of another text. */
TEST(secret, escapes_of_its_own)
{
    static const char *const values[] = { "sk-&#01234567", "ab%2541cdef", "ab\\\\cdefgh",
                                          "ab\\u0041cdef", "a&amp;bcdefg" };

    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        ASSERT_STR(masked(of(values[i]), apr_pstrcat(test_pool, "<", values[i], ">", NULL)),
                   "<***>");
    }
}

TEST(secret, every_one_and_the_longest)
{
    llm_secrets_t *s = of("Bearer sk-0123456789");

    llm_secrets_add_header(s, "sk-0123456789-and-more");
    llm_secrets_add_header(s, "other-secret");
    ASSERT_STR(masked(s, "sk-0123456789-and-more,other-secret,sk-0123456789"), "***,***,***");
}

TEST(secret, cut_at_the_end)
{
    llm_secrets_t *s = of("sk-0123456789abcdef");

    ASSERT_STR(masked(s, "key sk-01234567"), "key ***");
    ASSERT_STR(masked(s, "key sk-0123"), "key sk-0123");     /* too little to be it */
    ASSERT_STR(masked(s, "key sk-01234567..., which"), "key ***..., which");
    ASSERT_STR(masked(s, "key sk-01234567****cdef"), "key *******cdef");
    ASSERT_STR(masked(s, "key sk-01234567\xe2\x80\xa6"), "key ***\xe2\x80\xa6");
    ASSERT_STR(masked(s, "key sk-0123...cdef"), "key sk-0123...cdef");
    ASSERT_STR(masked(s, "key sk-01234567 is another"), "key sk-01234567 is another");
}

/** Where a maker's keys begin alike, an answer may say how, whatever stands behind it. */
TEST(secret, beginnings_in_answers)
{
    static const struct {
        const char *key, *honest;
    } rows[] = {
        { "sk-ant-api03-Zx9Kd03mQpLw7-Vt4RyB2nHs8", "KEY=sk-ant-api03-..." },
        { "sk-or-v1-8d1fa83c6e9bb0d27a66e21c4b5f0917", "it begins with sk-or-v1-" },
        { "sk-proj-aB3dE9fGh2Jk4Lm6Np8Qr", "sk-proj-\xe2\x80\xa6" },
        { "sk-svcacct-aB3dE9fGh2Jk4Lm6Np8Qr", "sk-svcacct-**" },
        { "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTYifQ.c2ln", "eyJhbGciOiJSUzI1NiJ9\\u2026" },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        llm_secrets_t *s = of(rows[i].key);
        const char *text = rows[i].honest;

        CU_ASSERT_TRUE(llm_secrets_masked_answer(s, test_pool, text, strlen(text), NULL) == text);
        text = apr_pstrcat(test_pool, rows[i].key, "...", NULL);
        ASSERT_STR(llm_secrets_masked_answer(s, test_pool, text, strlen(text), NULL), "***...");
    }
}

TEST(secret, json_stays_json)
{
    llm_secrets_t *s = of("nabcdefgh1");

    /* the line end is none, and the mask must not be escaped by its backslash */
    ASSERT_STR(masked(s, "{\"a\":\"x\\nabcdefgh1\"}"), "{\"a\":\"x***\"}");
    ASSERT_STR(masked(s, "{\"a\":\"x\\\\nabcdefgh1\"}"), "{\"a\":\"x***\"}");
    ASSERT_STR(masked(s, "{\"a\":\"\\u006eabcdefgh1\"}"), "{\"a\":\"***\"}");
}

TEST(secret, unchanged_texts_are_not_copied)
{
    static const char text[] = "sk-0123456788 \\ % & sk";
    llm_secrets_t *s = of("sk-0123456789");
    apr_size_t n = 0;

    CU_ASSERT_TRUE(llm_secrets_masked(s, test_pool, text, sizeof(text) - 1, &n) == text);
    CU_ASSERT_TRUE(n == sizeof(text) - 1);
    CU_ASSERT_TRUE(llm_secrets_masked_text(s, test_pool, NULL) == NULL);
}

TEST(secret, usual_spellings_are_found_fast)
{
    static const char *const texts[] = { "ab/cdef+gh==12", "ab\\/cdef+gh==12",
                                         "ab%2Fcdef%2Bgh%3D%3D12",
                                         "ab%2fcdef%2bgh%3d%3d12" };
    llm_secrets_t *s = of("ab/cdef+gh==12");

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        const char *text = apr_pstrcat(test_pool, "{\"x\":\"", texts[i], "\"}", NULL);

        CU_ASSERT_TRUE(llm_secrets_in(s, text, strlen(text)));
    }
    CU_ASSERT_FALSE(llm_secrets_in(s, "ab/cde+gh==12", 13));
}

/** A placeholder that is a word or a number: answers are full of it, refusals are not. */
TEST(secret, words)
{
    llm_secrets_t *s = of("Bearer anything");

    CU_ASSERT_FALSE(llm_secrets_in(s, "anything goes", 13));
    ASSERT_STR(masked(s, "no key anything"), "no key ***");
    s = of("Bearer 17000000");
    CU_ASSERT_FALSE(llm_secrets_in(s, "{\"created\":1700000000}", 22));
    CU_ASSERT_TRUE(llm_secrets_in(of("Bearer 1700000a"), "1700000a", 8));
}

/** Twelve letters are a key, and escaped beside a word that stays. */
TEST(secret, answers)
{
    static const char *const texts[] = {
        "<\\u0061bcdefghijkl>", "<abcdefghijk\\u006c>", "<abcdefghijkl>",
        "<\\u0061\\u0062\\u0063\\u0064\\u0065\\u0066\\u0067\\u0068\\u0069\\u006a\\u006b\\u006c>",
        "<\\\\u0061bcdefghijkl>",
    };
    llm_secrets_t *s = of("Bearer abcdefghijkl");

    llm_secrets_add_header(s, "anything");
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        const char *text = apr_pstrcat(test_pool, "anything ", texts[i], NULL);

        CU_ASSERT_TRUE(llm_secrets_in(s, text, strlen(text)));
        ASSERT_STR(llm_secrets_masked_answer(s, test_pool, text, strlen(text), NULL),
                   "anything <***>");
        ASSERT_STR(masked(s, text), "*** <***>");
    }
}

/** Each of several, whether their number is even or odd. */
TEST(secret, several_are_found_fast)
{
    static const char *const values[] = { "first-0123", "second-0123", "third-0123",
                                          "fourth-0123" };
    llm_secrets_t *s = llm_secrets_make(test_pool);

    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        llm_secrets_add_header(s, values[i]);
        for (size_t k = 0; k < sizeof(values) / sizeof(values[0]); k++) {
            CU_ASSERT_TRUE(llm_secrets_in(s, values[k], strlen(values[k])) == (k <= i));
            CU_ASSERT_TRUE(llm_secrets_in_plain(s, values[k], strlen(values[k])) == (k <= i));
            CU_ASSERT_FALSE(llm_secrets_in_plain(s, values[k], strlen(values[k]) - 1));
        }
        CU_ASSERT_TRUE(llm_secrets_in(s, "\\u0041", 6));
    }
}

TEST(secret, long_runs_cost_little)
{
    llm_secrets_t *s = of("\\\\\\\\\\\\\\\\secret");
    char *text = apr_palloc(test_pool, 200001);
    apr_time_t start = apr_time_now();

    memset(text, '\\', 200000);
    text[200000] = '\0';
    masked(s, text);
    memcpy(text, "%25252525", 9);
    masked(of("%0123456789"), text);
    CU_ASSERT_TRUE(apr_time_now() - start < apr_time_from_sec(2));
}

static const char *named(llm_secret_name_e name, const char *value, const char *text)
{
    llm_secrets_t *s = llm_secrets_make(test_pool);

    llm_secrets_add_named(s, name, value);
    return llm_secrets_masked_answer(s, test_pool, text, strlen(text), NULL);
}

/** A password before a host and keys behind it, whatever the address is called. */
TEST(secret, addresses)
{
    static const struct {
        const char *value, *text;
    } rows[] = {
        { "mongodb://u:aB3dE9fGh2Jk4Lm6Np8Qr5St@h/", "got aB3dE9fGh2Jk4Lm6Np8Qr5St" },
        { "redis://:pass-of-ours@h:6379", "got pass-of-ours" },
        { "https://u:p%40ss-of-ours@h/", "got p@ss-of-ours" },
        { "https://a.example/api/f?code=open-sesame-1", "got open-sesame-1" },
        { "https://a.example/?v=1&sig=aB%2BdE9fGh#x", "got aB+dE9fGh" },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        for (int name = LLM_SECRET_NAME_NONE; name <= LLM_SECRET_NAME_SURE; name++) {
            ASSERT_STR(named(name, rows[i].value, rows[i].text), "got ***");
        }
    }
    for (int name = LLM_SECRET_NAME_NONE; name <= LLM_SECRET_NAME_SURE; name++) {
        ASSERT_STR(named(name, "https://api.example.com/v1?api-version=2024-10-21",
                         "see https://api.example.com/v1?api-version=2024-10-21"),
                   "see https://api.example.com/v1?api-version=2024-10-21");
    }
}

TEST(secret, sure_names_and_loose_ones)
{
    ASSERT_STR(named(LLM_SECRET_NAME_SURE, "correct-horse-battery", "a correct-horse-battery"),
               "a ***");
    ASSERT_STR(named(LLM_SECRET_NAME_LOOSE, "azure-openai", "by azure-openai"), "by azure-openai");
    ASSERT_STR(named(LLM_SECRET_NAME_LOOSE, "my-prod-1a2b3c", "by my-prod-1a2b3c"), "by ***");
}

TEST(secret, random_values_of_a_query)
{
    llm_secrets_t *s = llm_secrets_make(test_pool);

    llm_secrets_add_query(s, "v=2024-10-21&x=aB3dE9fGh2Jk4Lm6&code=&=&key", 1);
    ASSERT_STR(masked(s, "2024-10-21 aB3dE9fGh2Jk4Lm6"), "2024-10-21 ***");
    CU_ASSERT_EQUAL(s->values->nelts, 1);
}
