/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include <iconv.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/json/scan.h"

/** Scan a copy in memory of exactly its size, so that a sanitizer sees every byte too far. */
static apr_status_t scan_n(llm_scan_t *s, const char *text, apr_size_t n, llm_json_err_t *err)
{
    return llm_scan_object(s, apr_pmemdup(test_pool, text, n ? n : 1), n, err);
}

static apr_status_t scan(llm_scan_t *s, const char *text)
{
    return scan_n(s, text, strlen(text), NULL);
}

TEST(scan, records_members)
{
    llm_scan_t s;
    const llm_member_t *m;

    CU_ASSERT_EQUAL_FATAL(scan(&s, " {\"model\" : \"gpt-4o\",\n\"stream\":true , \"n\":-12.5e1,"
                                   "\"messages\":[{\"a\":[1,{}]}, []],\"stop\":null,"
                                   "\"o\":{\"x\":{}}, \"\":\"a\\nb\"}\r\n"), APR_SUCCESS);
    CU_ASSERT_EQUAL(s.count, 7);
    ASSERT_STR(llm_scan_str(&s, llm_scan_find(&s, "model"), test_pool), "gpt-4o");
    CU_ASSERT_EQUAL(llm_scan_bool(&s, llm_scan_find(&s, "stream"), 0), 1);
    CU_ASSERT_EQUAL(llm_scan_int(&s, llm_scan_find(&s, "n"), 0), -125);
    m = llm_scan_find(&s, "messages");
    CU_ASSERT_EQUAL_FATAL(m->type, LLM_SCAN_ARRAY);
    ASSERT_STR(apr_pstrmemdup(test_pool, s.text + m->value, m->value_len),
               "[{\"a\":[1,{}]}, []]");
    CU_ASSERT_EQUAL(llm_scan_find(&s, "stop")->type, LLM_SCAN_NULL);
    m = llm_scan_find(&s, "model");
    CU_ASSERT_EQUAL(m->escaped, 0);
    ASSERT_STR(apr_pstrmemdup(test_pool, s.text + m->key, m->key_len), "model");
    ASSERT_STR(apr_pstrmemdup(test_pool, s.text + m->value, m->value_len), "\"gpt-4o\"");
    m = llm_scan_find(&s, "");
    CU_ASSERT_EQUAL(m->escaped, 1);
    ASSERT_STR(llm_scan_str(&s, m, test_pool), "a\nb");
    CU_ASSERT_PTR_NULL(llm_scan_find(&s, "mode"));
    CU_ASSERT_PTR_NULL(llm_scan_find(&s, "a"));
}

TEST(scan, reads_only_what_fits_the_type)
{
    llm_scan_t s;

    CU_ASSERT_EQUAL_FATAL(scan(&s, "{\"s\":\"1\",\"n\":1,\"b\":false,\"a\":[]}"), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_scan_int(&s, llm_scan_find(&s, "s"), 7), 7);
    CU_ASSERT_EQUAL(llm_scan_bool(&s, llm_scan_find(&s, "n"), 7), 7);
    CU_ASSERT_EQUAL(llm_scan_bool(&s, llm_scan_find(&s, "b"), 7), 0);
    CU_ASSERT_PTR_NULL(llm_scan_str(&s, llm_scan_find(&s, "n"), test_pool));
    CU_ASSERT_EQUAL(llm_scan_int(&s, NULL, 7), 7);
    CU_ASSERT_EQUAL(llm_scan_bool(&s, NULL, 7), 7);
    CU_ASSERT_PTR_NULL(llm_scan_str(&s, NULL, test_pool));
}

TEST(scan, scans_a_member_again)
{
    llm_scan_t s, sub;

    CU_ASSERT_EQUAL_FATAL(scan(&s, "{\"n\":1,\"o\": {\"k\":\"v\"} ,\"d\":{\"a\":1,\"a\":2}}"),
                          APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_scan_sub(&sub, &s, llm_scan_find(&s, "o")), APR_SUCCESS);
    CU_ASSERT_EQUAL(sub.n, 9);
    ASSERT_STR(llm_scan_str(&sub, llm_scan_find(&sub, "k"), test_pool), "v");
    CU_ASSERT_EQUAL(llm_scan_sub(&sub, &s, llm_scan_find(&s, "n")), APR_EGENERAL);
    CU_ASSERT_EQUAL(sub.count, 0);
    CU_ASSERT_EQUAL(llm_scan_sub(&sub, &s, NULL), APR_EGENERAL);
    CU_ASSERT_EQUAL(llm_scan_sub(&sub, &s, llm_scan_find(&s, "d")), APR_EGENERAL);
}

static const struct {
    const char *value;
    apr_int64_t n;
} numbers[] = {
    { "0", 0 }, { "-0", 0 }, { "7", 7 }, { "-7", -7 }, { "1.9", 1 }, { "-1.9", -1 },
    { "1e3", 1000 }, { "1E+3", 1000 }, { "12.345e2", 1234 }, { "1234e-2", 12 },
    { "1e-5", 0 }, { "0.000123e5", 12 }, { "0e99999999999", 0 }, { "1e99999999999", APR_INT64_MAX },
    { "-1e400", APR_INT64_MIN }, { "1e-99999999999", 0 },
    { "9223372036854775807", APR_INT64_MAX }, { "9223372036854775808", APR_INT64_MAX },
    { "-9223372036854775807", -APR_INT64_MAX }, { "-9223372036854775808", APR_INT64_MIN },
    { "-9223372036854775809", APR_INT64_MIN }, { "99999999999999999999999", APR_INT64_MAX },
    { "92233720368547758070e-1", APR_INT64_MAX },
};

TEST(scan, reads_numbers)
{
    for (apr_size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        llm_scan_t s;

        CU_ASSERT_EQUAL_FATAL(scan(&s, apr_psprintf(test_pool, "{\"n\":%s}", numbers[i].value)),
                              APR_SUCCESS);
        CU_ASSERT_EQUAL(llm_scan_int(&s, s.m, 5), numbers[i].n);
        if (llm_scan_int(&s, s.m, 5) != numbers[i].n) {
            ASSERT_STR("another number", numbers[i].value);
        }
    }
}

static const struct {
    const char *value, *text;
} strings[] = {
    { "", "" }, { "abc", "abc" }, { "\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t" },
    { "\\u0041\\u00e4\\u20AC\\u20aC", "A\xc3\xa4\xe2\x82\xac\xe2\x82\xac" },
    { "\\ud83d\\ude00", "\xf0\x9f\x98\x80" }, { "\\udbff\\udfff", "\xf4\x8f\xbf\xbf" },
    { "\\ud83d", "\xef\xbf\xbd" }, { "\\ud83dx", "\xef\xbf\xbdx" },
    { "\\ude00", "\xef\xbf\xbd" }, { "\\ud83d\\n", "\xef\xbf\xbd\n" },
    { "\\ud83d\\u0041", "\xef\xbf\xbd" "A" },
    { "\\ud83d\\ud83d\\ude00", "\xef\xbf\xbd\xf0\x9f\x98\x80" },
    { "\\u0000", NULL }, { "a\\u0000b", NULL },
    { "\xc3\xa4\\n\xe2\x82\xac", "\xc3\xa4\n\xe2\x82\xac" }, { "\x7f", "\x7f" },
};

TEST(scan, decodes_strings)
{
    for (apr_size_t i = 0; i < sizeof(strings) / sizeof(strings[0]); i++) {
        llm_scan_t s;

        CU_ASSERT_EQUAL_FATAL(
            scan(&s, apr_psprintf(test_pool, "{\"s\":\"%s\"}", strings[i].value)), APR_SUCCESS);
        ASSERT_STR(llm_scan_str(&s, s.m, test_pool), strings[i].text);
    }
}

static const struct {
    const char *text, *reason;
    apr_size_t offset;
} bad[] = {
    { "", "Expecting value", 0 },
    { "  ", "Expecting value", 2 },
    { "hello", "Expecting value", 0 },
    { "[1]", "Expecting an object", 0 },
    { "\"x\"", "Expecting an object", 0 },
    { "12", "Expecting an object", 0 },
    { "null", "Expecting an object", 0 },
    { "\xef\xbb\xbf{}", "Expecting value", 0 },
    { "{", "Expecting property name enclosed in double quotes", 1 },
    { "{a:1}", "Expecting property name enclosed in double quotes", 1 },
    { "{'a':1}", "Expecting property name enclosed in double quotes", 1 },
    { "{,}", "Expecting property name enclosed in double quotes", 1 },
    { "{\"a\":1,}", "Expecting property name enclosed in double quotes", 7 },
    { "{\"a\":{\"b\":1,}}", "Expecting property name enclosed in double quotes", 12 },
    { "{1:1}", "Expecting property name enclosed in double quotes", 1 },
    { "{\"a\"}", "Expecting ':' delimiter", 4 },
    { "{\"a\" 1}", "Expecting ':' delimiter", 5 },
    { "{\"a\"", "Expecting ':' delimiter", 4 },
    { "{\"a\":{\"b\"}}", "Expecting ':' delimiter", 9 },
    { "{\"a\":}", "Expecting value", 5 },
    { "{\"a\":", "Expecting value", 5 },
    { "{\"a\":,}", "Expecting value", 5 },
    { "{\"a\":[,]}", "Expecting value", 6 },
    { "{\"a\":[1,]}", "Expecting value", 8 },
    { "{\"a\":[1,,2]}", "Expecting value", 8 },
    { "{\"a\":[", "Expecting value", 6 },
    { "{\"a\":1 \"b\":2}", "Expecting ',' delimiter", 7 },
    { "{\"a\":1", "Expecting ',' delimiter", 6 },
    { "{\"a\":[1 2]}", "Expecting ',' delimiter", 8 },
    { "{\"a\":[1}", "Expecting ',' delimiter", 7 },
    { "{\"a\":{\"b\":1]}", "Expecting ',' delimiter", 11 },
    { "{\"a\":[1", "Expecting ',' delimiter", 7 },
    { "{\"a\":1]", "Expecting ',' delimiter", 6 },
    { "{\"a\":1;}", "Expecting ',' delimiter", 6 },
    { "{} x", "Extra data", 3 },
    { "{}{}", "Extra data", 2 },
    { "{}]", "Extra data", 2 },
    { "{}\f", "Extra data", 2 },
    { "{\v}", "Expecting property name enclosed in double quotes", 1 },
    { "{/**/}", "Expecting property name enclosed in double quotes", 1 },
    { "{\"a\":True}", "Expecting value", 5 },
    { "{\"a\":tru}", "Expecting value", 5 },
    { "{\"a\":tru", "Expecting value", 5 },
    { "{\"a\":falsy}", "Expecting value", 5 },
    { "{\"a\":nul", "Expecting value", 5 },
    { "{\"a\":truex}", "Expecting ',' delimiter", 9 },
    { "{\"a\":NaN}", "Expecting value", 5 },
    { "{\"a\":nan}", "Expecting value", 5 },
    { "{\"a\":Infinity}", "Expecting value", 5 },
    { "{\"a\":-Infinity}", "Expecting value", 5 },
    { "{\"a\":-}", "Expecting value", 5 },
    { "{\"a\":-", "Expecting value", 5 },
    { "{\"a\":+1}", "Expecting value", 5 },
    { "{\"a\":.5}", "Expecting value", 5 },
    { "{\"a\":01}", "Invalid number", 5 },
    { "{\"a\":-01}", "Invalid number", 5 },
    { "{\"a\":1.}", "Invalid number", 5 },
    { "{\"a\":1.e1}", "Invalid number", 5 },
    { "{\"a\":1e}", "Invalid number", 5 },
    { "{\"a\":1e+}", "Invalid number", 5 },
    { "{\"a\":1e+", "Invalid number", 5 },
    { "{\"a\":1.5e", "Invalid number", 5 },
    { "{\"a\":0x10}", "Expecting ',' delimiter", 6 },
    { "{\"a\":1e1.5}", "Expecting ',' delimiter", 8 },
    { "{\"a\":1-2}", "Expecting ',' delimiter", 6 },
    { "{\"a\":'x'}", "Expecting value", 5 },
    { "{\"a\":\"x}", "Unterminated string", 5 },
    { "{\"a", "Unterminated string", 1 },
    { "{\"a\":\"x\\\"}", "Unterminated string", 5 },
    { "{\"a\":\"\\", "Invalid \\escape", 6 },
    { "{\"a\":\"\\x41\"}", "Invalid \\escape", 6 },
    { "{\"a\":\"\\'\"}", "Invalid \\escape", 6 },
    { "{\"a\":\"\\U0041\"}", "Invalid \\escape", 6 },
    { "{\"a\":\"\\u004\"}", "Invalid \\uXXXX escape", 6 },
    { "{\"a\":\"\\u00g0\"}", "Invalid \\uXXXX escape", 6 },
    { "{\"a\":\"\\u+123\"}", "Invalid \\uXXXX escape", 6 },
    { "{\"a\":\"\\u", "Invalid \\uXXXX escape", 6 },
    { "{\"\\q\":1}", "Invalid \\escape", 2 },
    { "{\"a\":\"a\nb\"}", "Invalid control character", 7 },
    { "{\"a\":\"12345678\t\"}", "Invalid control character", 14 },
    { "{\"a\":\"1234567812345678\x1f\"}", "Invalid control character", 22 },
    { "{\"a\":[{\"a\nb\":1}]}", "Invalid control character", 9 },
    { "{\"a\":\"\x80\"}", "Invalid UTF-8", 6 },
    { "{\"a\":\"\xc3\"}", "Invalid UTF-8", 6 },
    { "{\"a\":\"\xc3\xa4\xe2\x82\"}", "Invalid UTF-8", 8 },
    { "{\"a\":\"12345678\xff\"}", "Invalid UTF-8", 14 },
    { "{\"a\":\"\xf0\x9f\x98", "Invalid UTF-8", 6 },
    { "{\"\xc0\x80\":1}", "Invalid UTF-8", 2 },
    { "{\"a\":\xc3\xa4}", "Expecting value", 5 },
    { "{\"a\":1,\"a\":2}", "Duplicate key", 7 },
    { "{\"\":1,\"\":2}", "Duplicate key", 6 },
    { "{\"model\":1,\"stream\":{\"model\":1}, \"model\":2}", "Duplicate key", 33 },
};

TEST(scan, refuses_and_tells_the_place)
{
    for (apr_size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        llm_scan_t s;
        llm_json_err_t e;

        CU_ASSERT_EQUAL(scan_n(&s, bad[i].text, strlen(bad[i].text), &e), APR_EGENERAL);
        CU_ASSERT_EQUAL(scan(&s, bad[i].text), APR_EGENERAL);
        CU_ASSERT_EQUAL(s.count, 0);
        ASSERT_STR(e.reason, bad[i].reason);
        CU_ASSERT_EQUAL(e.offset, bad[i].offset);
        CU_ASSERT_EQUAL(e.line, 1 + (memchr(bad[i].text, '\n', e.offset) != NULL));
        if (e.offset != bad[i].offset) {
            ASSERT_STR(apr_psprintf(test_pool, "at %d", (int)e.offset), bad[i].text);
        }
    }
}

TEST(scan, refuses_nul)
{
    static const char *const texts[] = {
        "{\"a\":1}\0", "{\"a\":\"\0\"}", "{\0\"a\":1}", "{\"a\":\0" "1}", "{\"a\":1\0}",
    };
    static const apr_size_t sizes[] = { 8, 9, 8, 8, 8 };

    for (apr_size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        llm_scan_t s;

        CU_ASSERT_EQUAL(scan_n(&s, texts[i], sizes[i], NULL), APR_EGENERAL);
    }
}

TEST(scan, refuses_every_cut_text)
{
    static const char text[] =
        "{\"a\":[1,-2.5e+3,true,false,null,{\"b\":\"\\u00e4\xc3\xa4 plain text\"}],\"c\":{}}";
    llm_scan_t s;

    for (apr_size_t n = 0; n < sizeof(text) - 1; n++) {
        CU_ASSERT_EQUAL(scan_n(&s, text, n, NULL), APR_EGENERAL);
    }
    CU_ASSERT_EQUAL(scan(&s, text), APR_SUCCESS);
}

TEST(scan, leaves_escaped_keys_to_the_parser)
{
    llm_scan_t s;

    CU_ASSERT_EQUAL(scan(&s, "{\"mod\\u0065l\":1,\"model\":2}"), APR_INCOMPLETE);
    CU_ASSERT_EQUAL(s.count, 0);
    CU_ASSERT_EQUAL(scan(&s, "{\"a\":1,\"b\\\"\":2}"), APR_INCOMPLETE);
    CU_ASSERT_EQUAL(s.count, 0);
    CU_ASSERT_EQUAL(scan(&s, "{\"mod\\u0065l\":1,\"model\":}"), APR_EGENERAL);
    CU_ASSERT_EQUAL(scan(&s, "{\"mod\\u0065l\":1} x"), APR_EGENERAL);
    CU_ASSERT_EQUAL(scan(&s, "{\"a\":{\"mod\\u0065l\":1}}"), APR_SUCCESS);
}

TEST(scan, leaves_many_members_to_the_parser)
{
    llm_buf_t b;
    llm_scan_t s;

    llm_buf_init(&b, test_pool, 64, 4096);
    llm_buf_puts(&b, "{\"x\":0");
    for (int i = 1; i < LLM_SCAN_MAX_MEMBERS; i++) {
        llm_buf_printf(&b, ",\"k%d\":%d", i, i);
    }
    CU_ASSERT_EQUAL(scan(&s, apr_pstrcat(test_pool, b.p, "}", NULL)), APR_SUCCESS);
    CU_ASSERT_EQUAL(s.count, LLM_SCAN_MAX_MEMBERS);
    CU_ASSERT_EQUAL(llm_scan_int(&s, llm_scan_find(&s, "k63"), -1), 63);
    CU_ASSERT_EQUAL(scan(&s, apr_pstrcat(test_pool, b.p, ",\"y\":1}", NULL)), APR_INCOMPLETE);
    CU_ASSERT_EQUAL(scan(&s, apr_pstrcat(test_pool, b.p, ",\"y\":1", NULL)), APR_EGENERAL);
}

/** {"a": and levels - 1 containers of one kind around inner */
static const char *nested(int levels, const char *open, const char *inner, const char *close)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 64, 4096);
    llm_buf_puts(&b, "{\"a\":");
    for (int i = 1; i < levels; i++) {
        llm_buf_puts(&b, open);
    }
    llm_buf_puts(&b, inner);
    for (int i = 1; i < levels; i++) {
        llm_buf_puts(&b, close);
    }
    llm_buf_puts(&b, "}");
    return b.p;
}

/** Depth and its limit as the parser has them. */
TEST(scan, nests_as_deep_as_the_parser)
{
    for (int levels = LLM_JSON_MAX_DEPTH - 4; levels < LLM_JSON_MAX_DEPTH + 4; levels++) {
        const char *texts[] = {
            nested(levels, "[", "1", "]"), nested(levels, "[", "", "]"),
            nested(levels, "{\"k\":", "[]", "}"), nested(levels, "{\"k\":", "{}", "}"),
            nested(levels, "[", "{\"k\":null}", "]"),
        };

        for (int i = levels > 1 ? 0 : 1; i < 5; i++) {
            llm_scan_t s;
            json_object *o;

            CU_ASSERT_EQUAL(scan(&s, texts[i]),
                            llm_json_parse(test_pool, texts[i], strlen(texts[i]), &o, NULL));
        }
    }
}

/** @return 1 when the C library finds these bytes to be UTF-8 of a scalar value */
static int is_utf8(iconv_t cd, const char *bytes, size_t n)
{
    char copy[4], out[32];
    char *in = memcpy(copy, bytes, n), *to = out;
    size_t left = sizeof(out);
    int ok;

    iconv(cd, NULL, NULL, NULL, NULL);
    ok = iconv(cd, &in, &n, &to, &left) != (size_t)-1;
    return ok && n == 0;
}

/** Every sequence of one to three bytes, and four with each lead and edge, against iconv. */
TEST(scan, knows_utf8)
{
    static const unsigned char edges[] = { 0x00, 0x22, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf,
                                           0xc0, 0xff };
    iconv_t cd = iconv_open("UTF-32LE", "UTF-8");
    int wrong = 0;

    for (unsigned a = 0x80; a < 256; a++) {
        for (unsigned b = 0x80; b < 256; b++) {
            for (unsigned i = 0; i < sizeof(edges) * sizeof(edges); i++) {
                char text[] = "{\"a\":\"....\"}";
                llm_scan_t s;

                text[6] = (char)a;
                text[7] = (char)b;
                text[8] = (char)edges[i / sizeof(edges)];
                text[9] = (char)edges[i % sizeof(edges)];
                if ((unsigned char)text[8] <= 0x22 || (unsigned char)text[9] <= 0x22) {
                    continue;
                }
                wrong += (llm_scan_object(&s, text, 12, NULL) == APR_SUCCESS) !=
                         is_utf8(cd, text + 6, 4);
            }
        }
    }
    iconv_close(cd);
    CU_ASSERT_EQUAL(wrong, 0);
}

/** The word-wise skipping finds a stop at every place. */
TEST(scan, stops_at_every_offset)
{
    static const char stops[] = "\"\\\x1f\x01\x80\xff\n";

    for (unsigned at = 0; at < 40; at++) {
        for (const char *c = stops; *c != '\0'; c++) {
            char text[64] = "{\"a\":\"";
            llm_scan_t s;
            llm_json_err_t e = { NULL, 0, 0, 0 };
            int quote = *c == '"';

            memset(text + 6, '#' + (int)at, 50);
            text[6 + at] = *c;
            text[7 + at] = quote ? '}' : '?';
            CU_ASSERT_EQUAL(scan_n(&s, text, quote ? 8 + at : 56, &e),
                            quote ? APR_SUCCESS : APR_EGENERAL);
            CU_ASSERT_EQUAL(e.offset, quote ? 0 : 6 + at);
        }
    }
}

TEST(scan, walks_an_array_of_objects)
{
    llm_scan_t s, sub;
    unsigned at = 0;
    const llm_member_t *m;

    CU_ASSERT_EQUAL_FATAL(scan(&s, "{\"a\":[ {\"x\":1} ,{\"x\":{\"y\":[2]}}, {} ], \"e\":[ ],"
                                   "\"n\":[{},3],\"d\":[{\"x\":1,\"x\":2}],"
                                   "\"u\":[{\"\\u0078\":1}]}"), APR_SUCCESS);
    m = llm_scan_find(&s, "a");
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, m, &at), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_scan_int(&sub, llm_scan_find(&sub, "x"), 0), 1);
    CU_ASSERT_EQUAL(sub.n, 7);
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, m, &at), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_scan_find(&sub, "x")->type, LLM_SCAN_OBJECT);
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, m, &at), APR_SUCCESS);
    CU_ASSERT_EQUAL(sub.count, 0);
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, m, &at), APR_EOF);
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, m, &at), APR_EOF);
    at = 0;
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, llm_scan_find(&s, "e"), &at), APR_EOF);
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, llm_scan_find(&s, "n"), &at), APR_SUCCESS);
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, llm_scan_find(&s, "n"), &at), APR_EGENERAL);
    at = 0;
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, llm_scan_find(&s, "d"), &at), APR_EGENERAL);
    CU_ASSERT_EQUAL(sub.count, 0);
    CU_ASSERT_EQUAL(llm_scan_next(&sub, &s, llm_scan_find(&s, "u"), &at), APR_INCOMPLETE);
}

TEST(scan, finds_halves_of_pairs)
{
    static const struct {
        const char *text;
        int half;
    } rows[] = {
        { "\"\\ud83d\\ude00\"", 0 }, { "\"\\uD83D\\uDE00x\\n\"", 0 }, { "\"\\ud83d\"", 1 },
        { "\"\\ude00\"", 1 }, { "\"\\ud83dx\\ude00\"", 1 }, { "\"\\ud83d\\ud83d\"", 1 },
        { "\"\\\\ud83d\"", 0 }, { "\"\\ud7ff\\ue000\"", 0 }, { "\"\\u00e4\\udbff\"", 1 },
        { "\"\\ud83d\\ude00\\udfff\"", 1 }, { "\"plain\"", 0 }, { "[\"\\ud83d\"]", 0 },
    };

    for (apr_size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        llm_scan_t s;

        CU_ASSERT_EQUAL_FATAL(scan(&s, apr_pstrcat(test_pool, "{\"x\":", rows[i].text, "}", NULL)),
                              APR_SUCCESS);
        CU_ASSERT_EQUAL(llm_scan_half_pair(&s, &s.m[0]), rows[i].half);
    }
}

/* -- held against a shape --------------------------------------------------------------------- */

static const llm_str_t words[] = { LLM_SHAPE_WORD("one"), LLM_SHAPE_WORD("two"), { NULL, 0 } };
static const llm_shape_t inner[] = {
    { LLM_SHAPE_MEMBER("n"), LLM_MAY_BE_NUMBER, 1, 1, NULL, NULL, 0 },
    { LLM_SHAPE_MEMBER("w"), LLM_MAY_BE_STRING | LLM_MAY_BE_NULL, 0, 2, NULL, words, 0 },
    { LLM_SHAPE_MEMBER("never"), 0, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};
static const llm_shape_t outer[] = {
    { LLM_SHAPE_MEMBER("list"), LLM_MAY_BE_ARRAY, 1, 0, inner, NULL, 0 },
    { LLM_SHAPE_MEMBER("one"), LLM_MAY_BE_OBJECT | LLM_MAY_BE_NULL, 0, 0, inner, NULL, 0 },
    LLM_SHAPE_END
};

static apr_status_t fit_n(llm_fit_t *fit, const char *text, apr_size_t n)
{
    llm_scan_t s;

    return llm_scan_fit(&s, apr_pmemdup(test_pool, text, n ? n : 1), n, outer, fit, NULL);
}

TEST(scan, holds_a_text_against_a_shape)
{
    static const struct {
        const char *text;
        int odd;
    } rows[] = {
        { "{\"list\":[]}", 0 }, { "{ \"x\" : [{}], \"list\" : [ { \"n\" : 1 } ] }", 0 },
        { "{\"list\":[{\"w\":\"two\",\"n\":-1.5e3,\"x\":{\"never\":1}}],\"one\":null}", 0 },
        { "{\"one\":{\"x\":[1,{\"n\":[]}],\"n\":0,\"w\":null},\"list\":[]}", 0 },
        { "{}", 1 }, { "{\"one\":{\"n\":1}}", 1 }, { "{\"list\":null}", 1 },
        { "{\"list\":{}}", 1 }, { "{\"list\":[1]}", 1 }, { "{\"list\":[[]]}", 1 },
        { "{\"list\":[{}]}", 1 }, { "{\"list\":[{\"n\":1},{\"n\":\"1\"}]}", 1 },
        { "{\"list\":[{\"n\":1,\"w\":\"three\"}]}", 1 },
        { "{\"list\":[{\"n\":1,\"w\":7}]}", 1 }, { "{\"list\":[],\"one\":{}}", 1 },
        { "{\"list\":[{\"n\":1,\"never\":null}]}", 1 }, { "{\"list\":[],\"one\":[]}", 1 },
        { "{\"list\":[{\"\\u006e\":1}]}", 1 },
    };

    for (apr_size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        apr_size_t n = strlen(rows[i].text);
        llm_fit_t fit;

        CU_ASSERT_EQUAL_FATAL(fit_n(&fit, rows[i].text, n), APR_SUCCESS);
        CU_ASSERT_EQUAL(fit.odd, rows[i].odd);
        for (apr_size_t k = 0; k < n; k++) {
            CU_ASSERT_EQUAL(fit_n(&fit, rows[i].text, k), APR_EGENERAL);
        }
    }
}

TEST(scan, notes_values_of_a_shape)
{
    llm_fit_t fit;
    const char *text = "{\"list\":[{\"n\":1},{\"w\":\"one\",\"n\":23}]}";

    CU_ASSERT_EQUAL_FATAL(fit_n(&fit, text, strlen(text)), APR_SUCCESS);
    CU_ASSERT_EQUAL(fit.odd, 0);
    CU_ASSERT_EQUAL(fit.count[0], 2);
    ASSERT_STR(apr_pstrmemdup(test_pool, fit.at[0].p, fit.at[0].n), "23");
    CU_ASSERT_EQUAL(fit.count[1], 1);
    ASSERT_STR(apr_pstrmemdup(test_pool, fit.at[1].p, fit.at[1].n), "\"one\"");
}

TEST(scan, is_as_strict_with_a_shape)
{
    static const char *const wrong[] = {
        "{\"list\":[{\"n\":01}]}", "{\"list\":[{\"n\":1,}]}", "{\"list\":[{\"n\":1}],}",
        "{\"list\":[{\"n\" 1}]}", "{\"list\":[{n:1}]}", "{\"list\":[{\"n\":1} {}]}",
        "{\"list\":[],\"list\":[]}", "{\"list\":[{\"w\":\"\xff\"}]}", "{\"list\":[{]}",
    };
    llm_fit_t fit;

    for (apr_size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        CU_ASSERT_EQUAL(fit_n(&fit, wrong[i], strlen(wrong[i])), APR_EGENERAL);
    }
}
