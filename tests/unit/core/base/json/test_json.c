/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "base/buf.h"
#include "base/json/json.h"

static apr_status_t parse(const char *s, json_object **o, llm_json_err_t *e)
{
    return llm_json_parse(test_pool, s, strlen(s), o, e);
}

TEST(json, parses_and_reads)
{
    json_object *o;

    CU_ASSERT_EQUAL(parse("{\"a\":1,\"s\":\"x\",\"b\":true,\"n\":null} \n", &o, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_json_int(o, "a", -1), 1);
    ASSERT_STR(llm_json_str(o, "s"), "x");
    ASSERT_STR(llm_json_str(o, "a"), NULL);
    CU_ASSERT_EQUAL(llm_json_bool(o, "b", 0), 1);
    CU_ASSERT_PTR_NULL(llm_json_get(o, "n"));
    CU_ASSERT_TRUE(llm_json_has(o, "n"));
    ASSERT_STR(llm_json_text(test_pool, o, NULL), "{\"a\":1,\"s\":\"x\",\"b\":true,\"n\":null}");
}

TEST(json, tells_the_place)
{
    json_object *o;
    llm_json_err_t e;

    CU_ASSERT_EQUAL(parse("{\"a\":1,\n \"b\" 2}", &o, &e), APR_EGENERAL);
    CU_ASSERT_EQUAL(e.line, 2);
    CU_ASSERT_EQUAL(e.column, 6);
    CU_ASSERT_EQUAL(parse("{} x", &o, &e), APR_EGENERAL);
    ASSERT_STR(e.reason, "Extra data");
    CU_ASSERT_EQUAL(parse("", &o, &e), APR_EGENERAL);
    CU_ASSERT_EQUAL(parse("{\"a\":", &o, &e), APR_EGENERAL);
    CU_ASSERT_EQUAL(parse("42", &o, &e), APR_SUCCESS);
}

TEST(json, is_stricter_than_the_library)
{
    static const char *const bad[] = {
        "\"a\nb\"", "\"\xc0\x80\"", "\"\xed\xa0\x80\"", "-00", "01", "[1,]", "{\"a\":1,}", "nan",
        "{'a':1}", "[] []", "tru", "\"\\x\"", "/**/1",
    };
    static const char *const good[] = {
        "null", "true", "-0.5e1", "\"\\ud800\"", " [1] ", "{\"a\":1,\"a\":2}", "0", "\"\"",
    };
    json_object *o;

    for (apr_size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        CU_ASSERT_EQUAL(parse(bad[i], &o, NULL), APR_EGENERAL);
        CU_ASSERT_PTR_NULL(o);
    }
    for (apr_size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        CU_ASSERT_EQUAL(parse(good[i], &o, NULL), APR_SUCCESS);
        CU_ASSERT_EQUAL(o == NULL, i == 0);
    }
}

TEST(json, a_name_that_may_be_taken_for_another_is_refused)
{
    static const struct {
        const char *text, *name;
        int depth;
    } odd[] = {
        { "{\"a\":1,\"a\":1}", "a", 1 }, { "{\"a\":1,\"\\u0061\":1}", "a", 1 },
        { "{\"a\\u0000b\":1}", "a", 1 }, { "{\"o\":[{\"k\":1,\"k\":2}]}", "k", 3 },
        { "{\"o\":{\"k\\u0000\":1}}", "k", 2 },
    };
    json_object *o;

    for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++) {
        llm_json_name_t name = { .depth = odd[i].depth };
        const char *text = odd[i].text;

        CU_ASSERT_EQUAL(llm_json_parse_names(test_pool, text, strlen(text), &o, &name, NULL),
                        APR_EGENERAL);
        ASSERT_STR(name.name, odd[i].name);
        name.depth = odd[i].depth - 1;
        CU_ASSERT_EQUAL(llm_json_parse_names(test_pool, text, strlen(text), &o, &name, NULL),
                        APR_SUCCESS);
        CU_ASSERT_PTR_NULL(name.reason);
    }
}

TEST(json, refuses_deep_nesting)
{
    char deep[2 * (LLM_JSON_MAX_DEPTH + 8) + 1];
    json_object *o;

    memset(deep, '[', sizeof(deep) / 2);
    memset(deep + sizeof(deep) / 2, ']', sizeof(deep) / 2);
    CU_ASSERT_EQUAL(llm_json_parse(test_pool, deep, sizeof(deep) - 1, &o, NULL), APR_EGENERAL);
}

TEST(buf, escapes_and_stops_at_the_ceiling)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 0, 64);
    llm_buf_json_str(&b, "a\"\\\n\x01z");
    ASSERT_STR(b.p, "\"a\\\"\\\\\\n\\u0001z\"");
    for (int i = 0; i < 100; i++) {
        llm_buf_puts(&b, "0123456789");
    }
    CU_ASSERT_TRUE(b.overflow);
    CU_ASSERT_TRUE(b.n <= 64);
}

TEST(buf, foreign_bytes_become_characters)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 0, 64);
    llm_buf_json_str(&b, "a\xff\"\xc3\xa4\xed\xa0");
    ASSERT_STR(b.p, "\"a\xef\xbf\xbd\\\"\xc3\xa4\xef\xbf\xbd\"");
}

TEST(json, writes_as_json_c_does)
{
    static const char *const texts[] = {
        "{}", "[]", "null", "true", "\"\"", "-0", "0.70", "1e5", "18446744073709551615",
        "-9223372036854775808", "9223372036854775807", "[[],{},[{}],null,false]",
        "{\"a\":{\"b\":[1,-2.50,\"x\"]},\"\\\"k\\n\":\"\\u0001\\u001f\\b\\f\\r\\t\\\\\\/\\u007f\"}",
        "[\"\\u0000x\",\"\\ud83d\\ude00\",\"\xc3\xa4\"]",
        "[\"\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\\u0001\"]",
    };

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        json_object *o;
        apr_size_t n;
        const char *got;

        CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, texts[i], strlen(texts[i]), &o, NULL),
                              APR_SUCCESS);
        got = llm_json_text(test_pool, o, &n);
        ASSERT_STR(got, json_object_to_json_string_ext(
                            o, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
        CU_ASSERT_EQUAL(strlen(got), n);
    }
}

TEST(json, parses_after_a_failure)
{
    json_object *o;

    CU_ASSERT_EQUAL(llm_json_parse_checked(test_pool, "{\"a\":[\"b", 8, &o, NULL), APR_EGENERAL);
    CU_ASSERT_PTR_NULL(o);
    CU_ASSERT_EQUAL(llm_json_parse_checked(test_pool, "[1}", 3, &o, NULL), APR_EGENERAL);
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, "7", 1, &o, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(json_object_get_int(o), 7);
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, " [\"x\"] ", 7, &o, NULL), APR_SUCCESS);
    ASSERT_STR(llm_json_text(test_pool, o, NULL), "[\"x\"]");
}

/** Which is not what json-c's parser does: beyond 64 bits it has one number for all. */
TEST(json, keeps_the_text_of_numbers)
{
    static const char *const texts[] = {
        "12345678901234567890123", "-12345678901234567890123", "18446744073709551616",
        "18446744073709551615", "9223372036854775808", "-9223372036854775809", "-0", "1.10", "1e22",
        "1E+2", "1.0", "-0.0", "1e999", "0.1234567890123456789", "0", "9223372036854775807",
        "-9223372036854775808",
    };
    json_object *o;

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        CU_ASSERT_EQUAL_FATAL(parse(texts[i], &o, NULL), APR_SUCCESS);
        ASSERT_STR(llm_json_text(test_pool, o, NULL), texts[i]);
        CU_ASSERT_EQUAL(json_object_is_type(o, json_type_int), i > 13);
    }
    for (int digits = 1; digits < 300; digits++) {
        char *text = apr_pcalloc(test_pool, 301);

        memset(text, '7', (size_t)digits);
        CU_ASSERT_EQUAL_FATAL(parse(text, &o, NULL), APR_SUCCESS);
        ASSERT_STR(llm_json_text(test_pool, o, NULL), text);
    }
}

TEST(json, reads_numbers_as_the_c_library_does)
{
    static const char *const texts[] = {
        "0.1", "-0.0069292834", "123456789012345e22", "123456789012345e-22", "1e23", "5e-324",
        "1.7976931348623157e308", "0.30000000000000004", "2.2250738585072011e-308", "1e-999",
        "100000000000000000000", "-12.5E-3", "0.0", "99999999999999999999999999", "1e0000005",
    };
    json_object *o;

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        CU_ASSERT_EQUAL_FATAL(parse(texts[i], &o, NULL), APR_SUCCESS);
        CU_ASSERT_TRUE(json_object_get_double(o) == strtod(texts[i], NULL));
    }
    CU_ASSERT_EQUAL_FATAL(parse("[9007199254740993, 1e18]", &o, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(json_object_get_int64(json_object_array_get_idx(o, 0)), 9007199254740993);
    CU_ASSERT_EQUAL(json_object_get_int64(json_object_array_get_idx(o, 1)), 1000000000000000000);
}

TEST(json, reads_strings_and_names_of_every_size)
{
    for (size_t n = 1; n < 5000; n += 61) {
        char *text = apr_psprintf(test_pool, "{\"%0*d\\n\":\"%0*d\\\"\"}", (int)n, 1, (int)n, 2);
        json_object *o;

        CU_ASSERT_EQUAL_FATAL(parse(text, &o, NULL), APR_SUCCESS);
        ASSERT_STR(llm_json_text(test_pool, o, NULL), text);
    }
}

TEST(json, the_last_of_a_member_twice_counts)
{
    json_object *o;

    CU_ASSERT_EQUAL_FATAL(parse("{\"a\":[1],\"b\":2,\"a\":null,\"a\":3}", &o, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_json_int(o, "a", 0), 3);
    CU_ASSERT_EQUAL(json_object_object_length(o), 2);
}

TEST(json, parses_long_texts)
{
    apr_size_t n = 200000;
    char *text = apr_palloc(test_pool, n);
    json_object *o;

    memset(text, 'x', n);
    text[0] = text[n - 1] = '"';
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, text, n, &o, NULL), APR_SUCCESS);
    CU_ASSERT_EQUAL(json_object_get_string_len(o), (int)n - 2);
}

/** An array of so many values. */
static const char *many(const char *value, apr_size_t count, apr_size_t *n)
{
    apr_size_t len = strlen(value);
    char *text = apr_palloc(test_pool, (len + 1) * count + 2), *to = text;

    for (apr_size_t i = 0; i < count; i++) {
        *to++ = i > 0 ? ',' : '[';
        memcpy(to, value, len);
        to += len;
    }
    *to++ = ']';
    *n = (apr_size_t)(to - text);
    return text;
}

TEST(json, values_have_a_ceiling)
{
    llm_json_err_t err;
    json_object *o;
    apr_size_t n;
    const char *text = many("{}", 200000, &n);

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, n, &o, &err), APR_ENOSPC);
    ASSERT_STR(err.reason, "Too many values");
    CU_ASSERT_PTR_NULL(o);
    CU_ASSERT_EQUAL(llm_json_parse_checked(test_pool, text, n, &o, NULL), APR_ENOSPC);
    text = many("{}", 100000, &n);
    CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, n, &o, NULL), APR_SUCCESS);
    text = many("1", 2500000, &n);
    CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, n, &o, NULL), APR_ENOSPC);
    CU_ASSERT_EQUAL(llm_json_parse_answer(test_pool, text, n, &o, NULL), APR_SUCCESS);
    text = many("1", 1500000, &n);
    CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, n, &o, NULL), APR_SUCCESS);
}
