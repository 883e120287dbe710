/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/request.h"

static llm_err_t *err;

/** A chat with more members and headers ("name: value" per line), through the stage. */
static llmp_req_t *asked(const char *path, const char *body, const char *headers)
{
    request_rec *r = test_asked("POST", path, body);
    char *last, *lines = apr_pstrdup(r->pool, headers);
    llmp_req_t *q;

    for (char *h = apr_strtok(lines, "\n", &last); h != NULL; h = apr_strtok(NULL, "\n", &last)) {
        char *colon = strchr(h, ':');

        *colon = '\0';
        apr_table_add(r->headers_in, h, colon + 2);
    }
    err = NULL;
    q = test_claimed(r);
    return llmp_stage_body.admit(&q->life, r, &err) == APR_SUCCESS ? q : NULL;
}

#define CHAT "/v1/chat/completions"
#define BODY(more) "{\"model\":\"m\",\"messages\":[]" more "}"

static llmp_controls_t *controls(const char *body, const char *headers)
{
    llmp_req_t *q = asked(CHAT, body, headers);

    CU_ASSERT_PTR_NOT_NULL_FATAL(q);
    return &q->controls;
}

TEST(controls, what_is_refused)
{
    static const struct {
        const char *path, *body, *message, *param;
    } cases[] = {
        { CHAT, "{\"model\":1,\"messages\":[]}", "'model' must be a string.", "model" },
        { CHAT, BODY(",\"stream\":\"yes\""), "'stream' must be a boolean.", "stream" },
        { CHAT, "{\"model\":\"m\"}",
          "/chat/completions: Missing required parameter: 'messages'.", "messages" },
        { CHAT, "{\"model\":\"m\",\"messages\":null}",
          "/chat/completions: Missing required parameter: 'messages'.", "messages" },
        { CHAT, "{\"model\":\"m\",\"messages\":\"x\"}", "'messages' must be a list.", "messages" },
        { "/v1/completions", "{\"model\":\"m\"}",
          "/completions: Missing required parameter: 'prompt'.", "prompt" },
        { "/v1/embeddings", "{\"model\":\"m\"}",
          "/embeddings: Missing required parameter: 'input'.", "input" },
        { CHAT, BODY(",\"api_base\":\"http://a.test\""),
          "Rejected Request: api_base is not allowed in request body.", "api_base" },
        { CHAT, BODY(",\"vertex_credentials\":null"),
          "Rejected Request: vertex_credentials is not allowed in request body.",
          "vertex_credentials" },
        { CHAT, BODY(",\"num_retries\":11"),
          "'num_retries' asks for more than a request may: at most 10 retries (LLMRequestLimit "
          "retries)", "num_retries" },
        { CHAT, BODY(",\"num_retries\":99999999999"),
          "'num_retries' asks for more than a request may: at most 10 retries (LLMRequestLimit "
          "retries)", "num_retries" },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        CU_ASSERT_PTR_NULL(asked(cases[i].path, cases[i].body, ""));
        CU_ASSERT_PTR_NOT_NULL_FATAL(err);
        ASSERT_STR(err->message, cases[i].message);
        ASSERT_STR(err->param, cases[i].param);
        CU_ASSERT_EQUAL(err->status, 400);
    }
}

TEST(controls, numbers_of_headers_and_body)
{
    static const struct {
        const char *more, *headers;
        int timeout_ms, stream_ms, retries;
    } cases[] = {
        { "", "", LLM_UNSET, LLM_UNSET, LLM_UNSET },
        { ",\"timeout\":1.5,\"stream_timeout\":2,\"num_retries\":3", "", 1500, 2000, 3 },
        { ",\"request_timeout\":4", "", 4000, LLM_UNSET, LLM_UNSET },
        { ",\"timeout\":5,\"request_timeout\":4", "", 5000, LLM_UNSET, LLM_UNSET },
        { "", "x-litellm-timeout: 0.25\nx-litellm-stream-timeout: 7\nx-litellm-num-retries: 2",
          250, 7000, 2 },
        { ",\"timeout\":1,\"num_retries\":0", "x-litellm-timeout: 9\nx-litellm-num-retries: 2",
          1000, LLM_UNSET, 0 },                                         /* the body goes first */
        { ",\"timeout\":-1,\"num_retries\":-2", "", LLM_UNSET, LLM_UNSET, LLM_UNSET },
        { ",\"timeout\":\"5\"", "", LLM_UNSET, LLM_UNSET, LLM_UNSET },
        { ",\"timeout\":1e300", "", LLM_UNSET, LLM_UNSET, LLM_UNSET },
        { "", "x-litellm-timeout: soon", LLM_UNSET, LLM_UNSET, LLM_UNSET },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *body = apr_pstrcat(test_pool, "{\"model\":\"m\",\"messages\":[]",
                                       cases[i].more, "}", NULL);
        const llmp_controls_t *c = controls(body, cases[i].headers);

        CU_ASSERT_EQUAL(c->timeout, cases[i].timeout_ms < 0 ? LLM_UNSET
                                    : (apr_interval_time_t)cases[i].timeout_ms * 1000);
        CU_ASSERT_EQUAL(c->stream_timeout, cases[i].stream_ms < 0 ? LLM_UNSET
                                           : (apr_interval_time_t)cases[i].stream_ms * 1000);
        CU_ASSERT_EQUAL(c->num_retries, cases[i].retries);
    }
}

TEST(controls, switches)
{
    const llmp_controls_t *c;

    test_server(TEST_YAML);
    c = controls(BODY(""), "");
    CU_ASSERT_FALSE(c->disable_fallbacks || c->include_fallback_errors || c->no_log);
    CU_ASSERT_EQUAL(c->drop_params, LLM_UNSET);
    c = controls(BODY(",\"disable_fallbacks\":true,\"include_fallback_errors\":true,"
                      "\"no-log\":true,\"drop_params\":false"), "");
    CU_ASSERT(c->disable_fallbacks && c->include_fallback_errors && c->no_log);
    CU_ASSERT_EQUAL(c->drop_params, 0);
}

/** The path's name goes before the body's; a completion_model of the operator's before both. */
TEST(controls, model)
{
    llmp_req_t *q;

    test_server(TEST_YAML);
    q = asked("/engines/a%2fb/chat/completions", BODY(""), "");
    ASSERT_STR(q->call.model, "a/b");
    CU_ASSERT(q->controls.model_in_body);
    q = asked(CHAT, "{\"messages\":[]}", "");
    CU_ASSERT_PTR_NULL(q->call.model);
    CU_ASSERT_FALSE(q->controls.model_in_body);
    test_server(TEST_YAML "  completion_model: all\n");
    q = asked("/engines/a/chat/completions", BODY(""), "");
    CU_ASSERT_PTR_NOT_NULL_FATAL(q);
    ASSERT_STR(q->call.model, "all");
    q = asked("/v1/embeddings", "{\"model\":\"m\",\"input\":\"x\"}", "");
    ASSERT_STR(q->call.model, "m");
}

TEST(controls, a_model_of_any_length)
{
    char name[514];

    test_server(TEST_YAML);
    memset(name, 'n', sizeof(name));
    name[512] = '\0';
    CU_ASSERT_PTR_NOT_NULL(asked(CHAT, apr_pstrcat(test_pool, "{\"messages\":[],\"model\":\"", name,
                                                   "\"}", NULL), ""));
    name[512] = 'n';
    name[513] = '\0';
    CU_ASSERT_PTR_NULL(asked(CHAT, apr_pstrcat(test_pool, "{\"messages\":[],\"model\":\"", name,
                                               "\"}", NULL), ""));
    ASSERT_STR(err->param, "model");
}

TEST(controls, stream)
{
    static const struct {
        const char *path, *body;
        int stream, usage;
    } cases[] = {
        { CHAT, BODY(""), 0, 0 },
        { CHAT, BODY(",\"stream\":true"), 1, 0 },
        { CHAT, BODY(",\"stream\":null"), 0, 0 },
        { CHAT, BODY(",\"stream\":true,\"stream_options\":{\"include_usage\":true}"), 1, 1 },
        { CHAT, BODY(",\"stream_options\":{\"include_usage\":true}"), 0, 0 },
        { CHAT, BODY(",\"stream\":true,\"stream_options\":[1]"), 1, 0 },
        { "/v1/embeddings", "{\"model\":\"m\",\"input\":\"x\",\"stream\":true}", 0, 0 },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llmp_req_t *q = asked(cases[i].path, cases[i].body, "");

        CU_ASSERT_PTR_NOT_NULL_FATAL(q);
        CU_ASSERT_EQUAL(q->call.stream, cases[i].stream);
        CU_ASSERT_EQUAL(q->call.include_usage, cases[i].usage);
    }
}

/** @return "group:target,target;..." */
static const char *shown(const apr_array_header_t *list)
{
    const char *out = "";

    for (int i = 0; list != NULL && i < list->nelts; i++) {
        const llm_fallback_t *f = &APR_ARRAY_IDX(list, i, llm_fallback_t);

        out = apr_pstrcat(test_pool, out, i ? ";" : "", f->group ? f->group : "", ":",
                          apr_array_pstrcat(test_pool, f->targets, ','), NULL);
    }
    return out;
}

TEST(controls, fallbacks)
{
    const llmp_controls_t *c;

    test_server(TEST_YAML);
    c = controls(BODY(",\"fallbacks\":[\"a\",{\"m\":[\"b\",\"c\"]},{\"model\":\"d\"},7],"
                      "\"context_window_fallbacks\":[{\"m\":[{\"model\":\"e\"}]}],"
                      "\"content_policy_fallbacks\":\"f\""), "");
    ASSERT_STR(shown(c->fallbacks), "m:b,c;:a,d");
    ASSERT_STR(shown(c->context_window_fallbacks), "m:e");
    CU_ASSERT_PTR_NULL(c->content_policy_fallbacks);            /* no list */
}

/** Names are counted wherever they stand: 16 may be, a map's own among them. */
TEST(controls, too_many_fallbacks)
{
    test_server(TEST_YAML);
    CU_ASSERT_PTR_NOT_NULL(asked(CHAT, BODY(",\"fallbacks\":[{\"g\":[\"1\",\"2\",\"3\",\"4\",\"5\","
                                            "\"6\",\"7\",\"8\",\"9\",\"10\",\"11\",\"12\",\"13\","
                                            "\"14\",\"15\"]}]"), ""));
    CU_ASSERT_PTR_NULL(asked(CHAT, BODY(",\"fallbacks\":[{\"g\":[\"1\",\"2\",\"3\",\"4\",\"5\","
                                        "\"6\",\"7\",\"8\",\"9\",\"10\",\"11\",\"12\",\"13\","
                                        "\"14\",\"15\"]},\"16\"]"), ""));
    ASSERT_STR(err->message, "'fallbacks' asks for more than a request may: at most 16 models "
                             "(LLMRequestLimit fallbacks)");
}

static const char *tags_of(const char *body, const char *headers)
{
    const llmp_controls_t *c = controls(body, headers);

    return c->tags != NULL ? apr_array_pstrcat(test_pool, c->tags, '|') : NULL;
}

TEST(controls, tags)
{
    test_server(TEST_YAML);
    ASSERT_STR(tags_of(BODY(""), ""), NULL);
    ASSERT_STR(tags_of(BODY(""), "x-litellm-tags: a, b,c"), "a|b|c");
    ASSERT_STR(tags_of(BODY(",\"tags\":[\"d\",7],\"metadata\":{\"tags\":[\"e\"]}"),
                       "x-litellm-tags: a"), "a|e|d");
    ASSERT_STR(tags_of(BODY(",\"litellm_metadata\":{\"tags\":[\"f\"]}"), ""), "f");
    ASSERT_STR(tags_of(BODY(",\"metadata\":{},\"litellm_metadata\":{\"tags\":[\"f\"]}"), ""), NULL);
}

TEST(controls, who_and_which_session)
{
    static const struct {
        const char *body, *headers, *user, *session;
    } cases[] = {
        { BODY(""), "", NULL, NULL },
        { BODY(",\"user\":\"u\",\"metadata\":{\"session_id\":\"s\"}"), "", "u", "s" },
        { BODY(",\"user\":\"u\""), "x-litellm-end-user-id: e\nx-litellm-session-id: t", "e", "t" },
        { BODY(",\"user\":\"u\""), "x-litellm-customer-id: c", "c", NULL },
        { BODY(",\"user\":\"a\\u00e4\\u0000b\""), "", "a\xc3\xa4\xef\xbf\xbd" "b", NULL },
        { BODY(",\"user\":7"), "", NULL, NULL },
        { BODY(",\"user\":\"tab\\tnl\""), "", "tab\tnl", NULL },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const llmp_controls_t *c = controls(cases[i].body, cases[i].headers);

        ASSERT_STR(c->user, cases[i].user);
        ASSERT_STR(c->session_id, cases[i].session);
    }
}
