/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/store.h"

#define MODELS                                                                                 \
    "model_list:\n"                                                                            \
    "  - model_name: a\n"                                                                      \
    "    litellm_params: {model: openai/gpt-4o, mock_response: A}\n"                           \
    "    model_info: {access_groups: [good]}\n"                                                \
    "  - model_name: a\n"                                                                      \
    "    litellm_params: {model: openai/gpt-4o, mock_response: B}\n"                           \
    "  - model_name: 'w/*'\n"                                                                  \
    "    litellm_params: {model: 'openai/*', api_key: k, api_base: 'http://up.test'}\n"        \
    "router_settings: {model_group_alias: {alias: a}}\n"                                       \
    "general_settings: {master_key: " TEST_MASTER "}\n"

static request_rec *get(const char *uri)
{
    request_rec *r = test_asked("GET", uri, NULL);

    test_run(r);
    return r;
}

TEST(models, list)
{
    request_rec *r;

    test_server(MODELS);
    r = get("/v1/models");
    ASSERT_STR(test_member(r, "data.0.id"), "a");
    ASSERT_STR(test_member(r, "data.0.object"), "model");
    ASSERT_STR(test_member(r, "data.1.id"), "alias");           /* a name once, however often */
    CU_ASSERT_PTR_NULL(test_member(r, "data.2.id"));
    r = get("/v1/models?return_wildcard_routes=true");
    ASSERT_STR(test_member(r, "data.1.id"), "w/*");
    r = get("/v1/models?only_model_access_groups=true");
    ASSERT_STR(test_member(r, "data.0.id"), "good");
    CU_ASSERT_PTR_NULL(test_member(r, "data.1.id"));
}

TEST(models, in_the_shape_of_anthropic)
{
    request_rec *r;

    test_server(MODELS);
    r = test_asked("GET", "/v1/models", NULL);
    apr_table_setn(r->headers_in, "anthropic-version", "2023-06-01");
    test_run(r);
    ASSERT_STR(test_member(r, "data.0.type"), "model");
    ASSERT_STR(test_member(r, "has_more"), "false");
    ASSERT_STR(test_member(r, "first_id"), "a");
    ASSERT_STR(test_member(r, "last_id"), "alias");
}

TEST(models, one)
{
    test_server(MODELS);
    ASSERT_STR(test_member(get("/v1/models/a"), "id"), "a");
    ASSERT_STR(test_member(get("/v1/models/alias"), "id"), "alias");
    ASSERT_STR(test_member(get("/v1/models/w/x"), "id"), "w/x");
    CU_ASSERT_EQUAL(get("/v1/models/none")->status, 404);
    ASSERT_STR(test_sent(get("/v1/models/none")),
               "{\"detail\":\"The model `none` does not exist or is not accessible\"}");
}

TEST(models, of_a_key)
{
    const char *key;
    request_rec *r;

    test_server(MODELS);
    test_database();
    key = test_key("\"models\":[\"alias\"]");
    r = test_asked_by(key, "GET", "/v1/models", NULL);
    test_run(r);
    ASSERT_STR(test_member(r, "data.0.id"), "alias");
    CU_ASSERT_PTR_NULL(test_member(r, "data.1.id"));
    r = test_asked_by(key, "GET", "/v1/models/a", NULL);
    CU_ASSERT_EQUAL(test_run(r), 404);
}
