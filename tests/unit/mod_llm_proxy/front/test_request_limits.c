/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/front/request_limits.h"
#include "mod_llm_proxy/setup/config.h"

TEST(request_limits, directive)
{
    static const struct {
        const char *args, *want;
    } cases[] = {
        { "name 10", NULL },
        { "CALLS 0", NULL },
        { "retries 100000", NULL },
        { "retries 100001", "LLMRequestLimit retries takes a number from 0 to 100000" },
        { "retries -1", "LLMRequestLimit retries takes a number from 0 to 100000" },
        { "retries 1x", "LLMRequestLimit retries takes a number from 0 to 100000" },
        { "bytes 1", "LLMRequestLimit takes name, fallbacks, retries, tags or calls, not bytes" },
    };
    server_rec *s = test_bare_server();

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ASSERT_STR(test_directive(s, "LLMRequestLimit", cases[i].args), cases[i].want);
    }
    CU_ASSERT_EQUAL(llmp_sconf(s)->limits[LLMP_LIMIT_NAME], 10);
    CU_ASSERT_EQUAL(llmp_sconf(s)->limits[LLMP_LIMIT_CALLS], 0);
    CU_ASSERT_EQUAL(llmp_sconf(s)->limits[LLMP_LIMIT_TAGS], LLM_UNSET);
    llmp_request_limits_complete(llmp_sconf(s));
    CU_ASSERT_EQUAL(llmp_sconf(s)->limits[LLMP_LIMIT_NAME], 10);
    CU_ASSERT_EQUAL(llmp_sconf(s)->limits[LLMP_LIMIT_TAGS], 64);
    CU_ASSERT_EQUAL(llmp_sconf(s)->limits[LLMP_LIMIT_FALLBACKS], 16);
}

TEST(request_limits, at_the_limit_and_above)
{
    llm_err_t *err = NULL;
    llmp_req_t *q;

    test_server(TEST_YAML);
    q = test_claimed(test_chat(""));
    CU_ASSERT_EQUAL(llmp_request_limit(q, LLMP_LIMIT_RETRIES, "num_retries", 10, &err),
                    APR_SUCCESS);
    CU_ASSERT_EQUAL(llmp_request_limit(q, LLMP_LIMIT_RETRIES, "num_retries", 11, &err),
                    APR_EGENERAL);
    ASSERT_STR(err->message, "'num_retries' asks for more than a request may: at most 10 retries "
                             "(LLMRequestLimit retries)");
    ASSERT_STR(err->param, "num_retries");
    CU_ASSERT_EQUAL(err->status, HTTP_BAD_REQUEST);
}
