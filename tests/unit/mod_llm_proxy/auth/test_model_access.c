/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/store.h"

#define MODELS                                                                                 \
    "model_list:\n"                                                                            \
    "  - model_name: a\n"                                                                      \
    "    litellm_params: {model: openai/x, mock_response: A}\n"                                \
    "    model_info: {access_groups: [good]}\n"                                                \
    "  - model_name: b/one\n"                                                                  \
    "    litellm_params: {model: openai/y, mock_response: B}\n"                                \
    "general_settings: {master_key: " TEST_MASTER "}\n"

TEST(model_access, models_of_a_key)
{
    static const struct {
        const char *models;             /* of the key; and its team */
        int a, b;                       /* whether it may use them */
    } cases[] = {
        { "\"models\":[]", 1, 1 },
        { "\"models\":[\"a\"]", 1, 0 },
        { "\"models\":[\"b/*\"]", 0, 1 },
        { "\"models\":[\"good\"]", 1, 0 },
        { "\"models\":[\"all-proxy-models\"]", 1, 1 },
        { "\"models\":[\"all-team-models\"]", 1, 1 },
        { "\"models\":[\"all-team-models\"],\"team_id\":\"t\"", 0, 0 },
        { "\"models\":[\"none\"]", 0, 0 },
    };

    test_server(MODELS);
    test_database();
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *key = test_key(cases[i].models);
        request_rec *a = test_asked_by(key, "POST", "/v1/chat/completions",
                                       "{\"model\":\"a\",\"messages\":[]}");
        request_rec *b = test_asked_by(key, "POST", "/v1/chat/completions",
                                       "{\"model\":\"b/one\",\"messages\":[]}");

        CU_ASSERT_EQUAL(test_run(a), cases[i].a ? HTTP_OK : HTTP_FORBIDDEN);
        CU_ASSERT_EQUAL(test_run(b), cases[i].b ? HTTP_OK : HTTP_FORBIDDEN);
    }
}

TEST(model_access, fallbacks_must_be_allowed_too)
{
    static const char *const lists[] = { "fallbacks", "context_window_fallbacks",
                                         "content_policy_fallbacks" };
    const char *key;

    test_server(MODELS);
    test_database();
    key = test_key("\"models\":[\"a\"]");
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        request_rec *r = test_asked_by(key, "POST", "/v1/chat/completions", apr_pstrcat(
                                           test_pool, "{\"model\":\"a\",\"messages\":[],\"",
                                           lists[i], "\":[{\"a\":[\"a\",\"b/one\"]}]}", NULL));

        CU_ASSERT_EQUAL(test_run(r), HTTP_FORBIDDEN);
        ASSERT_STR(test_member(r, "error.type"), "key_model_access_denied");
        ASSERT_STR(test_member(r, "error.message"), "key not allowed to access model. This key can "
                   "only access models=[a]. Tried to access b/one");
    }
}
