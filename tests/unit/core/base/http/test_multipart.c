/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "base/http/multipart.h"

#define TYPE "multipart/form-data; boundary=----b1"
#define PART(headers, body) "------b1\r\n" headers "\r\n\r\n" body "\r\n"
#define FIELD(name, body) PART("Content-Disposition: form-data; name=\"" name "\"", body)
#define END "------b1--\r\n"

static apr_status_t begin(llm_multipart_t *m, const char *text)
{
    return llm_multipart_init(m, test_pool, TYPE, text, strlen(text));
}

static void expect(llm_multipart_t *m, const char *name, const char *content)
{
    llm_form_part_t part;

    CU_ASSERT_EQUAL_FATAL(llm_multipart_next(m, &part), APR_SUCCESS);
    ASSERT_STR(part.name, name);
    ASSERT_STR(apr_pstrmemdup(test_pool, part.content.p, part.content.n), content);
}

/** A text that must fail at some part, for a reason. */
static void refuse(const char *text, const char *reason)
{
    llm_multipart_t m;
    llm_form_part_t part;
    apr_status_t rv = begin(&m, text);

    while (rv == APR_SUCCESS) {
        rv = llm_multipart_next(&m, &part);
    }
    CU_ASSERT_EQUAL(rv, APR_EGENERAL);
    ASSERT_STR(m.reason, reason);
}

TEST(multipart, fields_and_files)
{
    llm_multipart_t m;
    llm_form_part_t part;

    begin(&m, FIELD("model", "gpt") FIELD("empty", "") FIELD("lines", "a\r\n--b\r\n\r\n")
              PART("Content-Type: audio/wav; rate=1\r\nX-Other: 1\r\n"
                   "content-disposition: form-data; name=file; filename=\"a \\\"b\\\" c%22.wav\"",
                   "RIFF") END "epilogue");
    expect(&m, "model", "gpt");
    expect(&m, "empty", "");
    expect(&m, "lines", "a\r\n--b\r\n\r\n");
    CU_ASSERT_EQUAL(llm_multipart_next(&m, &part), APR_SUCCESS);
    ASSERT_STR(part.name, "file");
    ASSERT_STR(part.filename, "a \"b\" c\".wav");
    ASSERT_STR(part.type, "audio/wav;rate=1");
    CU_ASSERT_EQUAL(part.content.n, 4);
    CU_ASSERT_EQUAL(llm_multipart_next(&m, &part), APR_EOF);
    CU_ASSERT_EQUAL(llm_multipart_next(&m, &part), APR_EOF);
}

TEST(multipart, preamble_and_none)
{
    llm_multipart_t m;
    llm_form_part_t part;

    begin(&m, "for old readers\r\n" FIELD("a", "1") END);
    expect(&m, "a", "1");
    CU_ASSERT_EQUAL(llm_multipart_next(&m, &part), APR_EOF);
    begin(&m, END);
    CU_ASSERT_EQUAL(llm_multipart_next(&m, &part), APR_EOF);
}

TEST(multipart, refused)
{
    refuse("", "does not hold its boundary");
    refuse("{\"a\":1}", "does not hold its boundary");
    refuse("------b1", "a boundary is not followed by the end of its line");
    refuse("------b1x\r\n", "a boundary is not followed by the end of its line");
    refuse("------b1\r\nContent-Disposition: form-data; name=a", "ends in the header of a part");
    refuse(FIELD("a", "1"), "ends within a part");
    refuse(PART("Content-Type: text/plain", "1") END, "a part without a name");
    refuse(PART("Content-Disposition: form-data; name=\"a", "1") END, "a part without a name");
    refuse(PART("Content-Disposition: x; name=a\r\nContent-Disposition: x; name=b", "1") END,
           "a part with two Content-Dispositions");
    refuse(apr_pstrcat(test_pool, "------b1\r\nX: ", memset(apr_pcalloc(test_pool, 9001), 'x', 9000),
                       "\r\n\r\n", NULL), "the header of a part is too long");
}

TEST(multipart, boundaries)
{
    static const char *const bad[] = {
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"",
        "multipart/form-data; xboundary=a", "multipart/form-data; boundary=\"a%0Ab\"",
        "multipart/form-data; boundary="
        "0123456789012345678901234567890123456789012345678901234567890123456789x",
    };
    llm_multipart_t m;

    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        CU_ASSERT_EQUAL(llm_multipart_init(&m, test_pool, bad[i], "", 0), APR_EGENERAL);
    }
    CU_ASSERT_EQUAL(llm_multipart_init(&m, test_pool, "multipart/form-data; charset=utf-8;"
                                       " Boundary=\"a b\" ; x=y", "", 0), APR_SUCCESS);
    ASSERT_STR(m.delimiter, "\r\n--a b");
}
