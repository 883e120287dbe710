/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"

#define KEY "sk-of-the-upstream"

/** What was sent as a secret does not come back, wherever the upstream puts it. */
TEST(secrets, do_not_come_back)
{
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    httpd_upstream_json(401, "X-Debug: key=" KEY "\r\n",
                        "{\"error\":{\"message\":\"Incorrect API key " KEY " provided\"}}");
    r = test_chat("");
    CU_ASSERT_EQUAL(test_run(r), 401);
    CU_ASSERT_PTR_NULL(strstr(test_sent(r), KEY));
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "Incorrect API key"));
    CU_ASSERT(test_header(r, "llm_provider-X-Debug") == NULL ||
              strstr(test_header(r, "llm_provider-X-Debug"), KEY) == NULL);
}

TEST(secrets, in_an_answer)
{
    request_rec *r;

    test_server(TEST_YAML_UPSTREAM);
    httpd_upstream_json(200, "", "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":"
                        "\"your key is " KEY " ok\"},\"finish_reason\":\"stop\"}],\"usage\":"
                        "{\"prompt_tokens\":1,\"completion_tokens\":1,\"total_tokens\":2}}");
    r = test_chat("");
    CU_ASSERT_EQUAL(test_run(r), 200);
    CU_ASSERT_PTR_NULL(strstr(test_sent(r), KEY));
    CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(r), "your key is "));
}
