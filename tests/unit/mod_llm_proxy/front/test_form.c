/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/front/form.h"

/** @return the JSON a body becomes, or the message of its refusal */
static const char *json_of(const char *type, const char *body, apr_size_t n)
{
    request_rec *r = test_asked("POST", "/v1/chat/completions", "");
    llmp_req_t *q = test_claimed(r);
    llm_err_t *err = NULL;

    apr_table_setn(r->headers_in, "Content-Type", type);
    q->body.text = (llm_str_t){ body, n };
    if (llmp_form_to_json(q, &err) != APR_SUCCESS) {
        ASSERT_STR(err->param, "request_body");
        CU_ASSERT_EQUAL(err->status, HTTP_BAD_REQUEST);
        return err->message;
    }
    return apr_pstrmemdup(r->pool, q->body.text.p, q->body.text.n);
}

#define URLENCODED "application/x-www-form-urlencoded"

TEST(form, urlencoded)
{
    static const struct {
        const char *body, *want;
    } cases[] = {
        { "model=m&user=a+b%21", "{\"model\":\"m\",\"user\":\"a b!\"}" },
        { "a=1&a=2", "{\"a\":\"2\"}" },                         /* the last one counts */
        { "a", "{\"a\":\"\"}" },
        { "a=b=c", "{\"a\":\"b=c\"}" },
        { "a%22=%5c", "{\"a\\\"\":\"\\\\\"}" },
        { "metadata={\"tags\":[\"x\"]}", "{\"metadata\":{\"tags\":[\"x\"]}}" },
        { "metadata={\"tags\"", "Invalid form payload: metadata is not JSON" },
        { "a=%zz", "Invalid form payload: a percent sign that begins no escape" },
        { "a=%00", "Invalid form payload: a percent sign that begins no escape" },
        { "", "{}" },
        { " {\"model\":\"m\"}", " {\"model\":\"m\"}" },         /* JSON under a wrong type */
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ASSERT_STR(json_of(URLENCODED, cases[i].body, strlen(cases[i].body)), cases[i].want);
    }
    ASSERT_STR(json_of(URLENCODED, "a=\0b", 4), "Invalid form payload: a NUL");
}

TEST(form, its_type_counts_alone)
{
    static const char *const types[] = { "application/json", "text/plain", URLENCODED "x", "" };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        ASSERT_STR(json_of(types[i], "a=b", 3), "a=b");
    }
    ASSERT_STR(json_of("APPLICATION/X-www-form-urlencoded; charset=utf-8", "a=b", 3),
               "{\"a\":\"b\"}");
}

TEST(form, too_many_fields)
{
    const char *text = "";

    test_server(TEST_YAML);
    for (int i = 0; i < LLMP_FORM_FIELDS_MAX; i++) {
        text = apr_psprintf(test_pool, "%sf%d=&", text, i);
    }
    CU_ASSERT_EQUAL(*json_of(URLENCODED, text, strlen(text)), '{');
    text = apr_pstrcat(test_pool, text, "one=", NULL);
    ASSERT_STR(json_of(URLENCODED, text, strlen(text)), "Invalid form payload: too many fields");
}

#define PART(head, text) "--b\r\nContent-Disposition: form-data; " head "\r\n\r\n" text "\r\n"

TEST(form, multipart)
{
    static const struct {
        const char *body, *want;
    } cases[] = {
        { PART("name=\"model\"", "m") PART("name=\"x\"", "1\r\n2") "--b--\r\n",
          "{\"model\":\"m\",\"x\":\"1\\r\\n2\"}" },
        { PART("name=\"f\"; filename=\"a.txt\"", "m") "--b--\r\n",
          "Invalid form payload: field 'f' is a file, and this endpoint takes none" },
    };
    const char *cut;

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ASSERT_STR(json_of("multipart/form-data; boundary=b", cases[i].body,
                           strlen(cases[i].body)), cases[i].want);
    }
    cut = json_of("multipart/form-data; boundary=b", PART("name=\"model\"", "m"),
                  sizeof(PART("name=\"model\"", "m")) - 1);
    CU_ASSERT_EQUAL(strncmp(cut, "Invalid form payload: ", 22), 0);
}
