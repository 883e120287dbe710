/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "test.h"
#include "dialect/openai_chat/render.h"

static llm_try_t *a_try(void)
{
    return test_try((llm_call_t){ 0 }, (llm_try_t){ .answer_id = "chatcmpl-x" });
}

static json_object *parse(const char *text)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, text, strlen(text), &o, NULL), APR_SUCCESS);
    return o;
}

#define TEXT(o) llm_json_text(test_pool, (o), NULL)

TEST(openai_emulate, completion_becomes_chat)
{
    llm_err_t *err = NULL;
    json_object *chat = NULL;
    llm_try_t *try = a_try();

    try->drop_params = 1;
    CU_ASSERT_EQUAL(llm_completion_to_chat(try, parse("{\"model\":\"m\",\"prompt\":[\"Hi\"],"
                                                      "\"echo\":true,\"logprobs\":2,\"top_k\":3,"
                                                      "\"max_tokens\":4}"), &chat, &err),
                    APR_SUCCESS);
    ASSERT_STR(TEXT(chat), "{\"model\":\"m\",\"top_k\":3,\"max_tokens\":4,\"logprobs\":true,"
                           "\"top_logprobs\":2,\"messages\":[{\"role\":\"user\","
                           "\"content\":\"Hi\"}]}");
}

TEST(openai_emulate, what_would_vanish_is_refused)
{
    static const struct {
        const char *body;
        int refused;
    } rows[] = {
        { "{\"prompt\":\"a\",\"echo\":true}", 1 },
        { "{\"prompt\":\"a\",\"suffix\":\"b\"}", 1 },
        { "{\"prompt\":\"a\",\"best_of\":2}", 1 },
        { "{\"prompt\":\"a\",\"echo\":true,\"drop_params\":true}", 0 },
        { "{\"prompt\":\"a\",\"echo\":true,\"additional_drop_params\":[\"echo\"]}", 0 },
        { "{\"prompt\":\"a\",\"echo\":false,\"suffix\":\"\",\"best_of\":1}", 0 },
        { "{\"prompt\":\"a\",\"n\":2,\"best_of\":2,\"suffix\":null}", 0 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        llm_err_t *err = NULL;
        json_object *chat = NULL;

        CU_ASSERT_EQUAL(llm_completion_to_chat(a_try(), parse(rows[i].body), &chat, &err),
                        rows[i].refused ? APR_EGENERAL : APR_SUCCESS);
        CU_ASSERT_EQUAL(rows[i].refused, err != NULL && err->status == 400);
    }
}

TEST(openai_emulate, what_no_text_model_does_is_refused)
{
    static const struct {
        const char *members, *param;    /* NULL: goes out, without these members */
    } rows[] = {
        { "\"tools\":[{\"type\":\"function\"}]", "'tools'" },
        { "\"functions\":[{\"name\":\"f\"}]", "'functions'" },
        { "\"tool_choice\":\"required\"", "'tool_choice'" },
        { "\"tool_choice\":{\"type\":\"function\"}", "'tool_choice'" },
        { "\"function_call\":{\"name\":\"f\"}", "'function_call'" },
        { "\"response_format\":{\"type\":\"json_object\"}", "'response_format'" },
        { "\"logprobs\":true", "'logprobs'" },
        { "\"logprobs\":true,\"top_logprobs\":2", "'logprobs', 'top_logprobs'" },
        { "\"modalities\":[\"text\",\"audio\"]", "'modalities'" },
        { "\"reasoning_effort\":\"low\"", "'reasoning_effort'" },
        { "\"thinking\":{\"type\":\"enabled\",\"budget_tokens\":2000}", "'thinking'" },
        { "\"tools\":[{}],\"tool_choice\":\"required\"", "'tools', 'tool_choice'" },
        { "\"tools\":[{\"type\":\"function\"}],\"tool_choice\":\"none\"", NULL },
        { "\"tools\":[],\"tool_choice\":\"auto\",\"functions\":null", NULL },
        { "\"response_format\":{\"type\":\"text\"},\"modalities\":[\"text\"]", NULL },
        { "\"logprobs\":false,\"top_logprobs\":0,\"reasoning_effort\":\"none\"", NULL },
        { "\"thinking\":{\"type\":\"disabled\"}", NULL },
        { "\"tools\":[{}],\"thinking\":{\"type\":\"enabled\"},\"drop_params\":true", NULL },
        { "\"tools\":[{}],\"additional_drop_params\":[\"tools\"]", NULL },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        llm_err_t *err = NULL;
        json_object *text = NULL;
        apr_status_t rv = llm_chat_to_completion(
            a_try(), parse(apr_psprintf(test_pool, "{\"messages\":[{\"role\":\"user\",\"content\":"
                                        "\"a\"}],%s}", rows[i].members)), &text, &err);

        CU_ASSERT_EQUAL(rv, rows[i].param != NULL ? APR_EGENERAL : APR_SUCCESS);
        CU_ASSERT_EQUAL(rows[i].param != NULL, err != NULL && err->status == 400
                        && strstr(err->message, rows[i].param) != NULL);
        CU_ASSERT_TRUE(err != NULL || (!llm_json_has(text, "tools")
                                       && !llm_json_has(text, "thinking")));
    }
}

TEST(openai_emulate, a_picture_for_a_text_model_is_refused)
{
    static const struct {
        const char *content;
        int refused;
    } rows[] = {
        { "[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"image_url\",\"image_url\":{\"url\":\"x\"}}]", 1 },
        { "[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"input_audio\",\"input_audio\":{}}]", 1 },
        { "[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"refusal\",\"refusal\":\"b\"}]", 0 },
        { "[{\"type\":\"text\",\"text\":\"a\"}]", 0 },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        llm_err_t *err = NULL;
        json_object *text = NULL;

        CU_ASSERT_EQUAL(rows[i].refused ? APR_EGENERAL : APR_SUCCESS, llm_chat_to_completion(
            a_try(), parse(apr_psprintf(test_pool, "{\"drop_params\":true,\"messages\":[{\"role\":"
                                        "\"user\",\"content\":%s}]}", rows[i].content)),
            &text, &err));
        CU_ASSERT_EQUAL(rows[i].refused, err != NULL && err->status == 400);
    }
}

TEST(openai_emulate, prompts_chat_cannot_carry)
{
    static const char *const bodies[] = { "{\"prompt\":[\"a\",\"b\"]}", "{\"prompt\":[1,2]}",
                                          "{\"prompt\":[[1]]}", "{}", "{\"prompt\":7}" };

    for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        llm_err_t *err = NULL;
        json_object *chat = NULL;

        CU_ASSERT_EQUAL(llm_completion_to_chat(a_try(), parse(bodies[i]), &chat, &err),
                        APR_EGENERAL);
        CU_ASSERT_EQUAL(err->status, 400);
        ASSERT_STR(err->param, "prompt");
    }
}

TEST(openai_emulate, chat_answer_becomes_text)
{
    json_object *chat = parse("{\"id\":\"c\",\"created\":5,\"model\":\"m\",\"choices\":[{"
                              "\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"content\":"
                              "\"Hey\"},"
                              "\"logprobs\":{\"content\":[{\"token\":\"Hey\",\"logprob\":-1.5}]}},"
                              "{\"index\":1,\"message\":{\"content\":null}}],"
                              "\"usage\":{\"total_tokens\":3}}");

    ASSERT_STR(TEXT(llm_chat_to_completion_answer(a_try(), chat)),
               "{\"id\":\"c\",\"object\":\"text_completion\",\"created\":5,\"model\":\"m\","
               "\"choices\":[{\"finish_reason\":\"stop\",\"index\":0,\"text\":\"Hey\","
               "\"logprobs\":{\"tokens\":[\"Hey\"],\"token_logprobs\":[-1.5],"
               "\"top_logprobs\":[{\"Hey\":-1.5}],\"text_offset\":[0]}},"
               "{\"finish_reason\":null,\"index\":1,\"text\":\"\",\"logprobs\":null}],"
               "\"usage\":{\"total_tokens\":3}}");
}

TEST(openai_emulate, chat_becomes_completion_and_back)
{
    llm_err_t *err = NULL;
    json_object *out = NULL;
    json_object *in = parse("{\"messages\":[{\"role\":\"system\",\"content\":\"A\"},{\"role\":"
                            "\"user\",\"content\":[{\"type\":\"text\",\"text\":\"B\"}]}],"
                            "\"max_completion_tokens\":9,\"tools\":[]}");

    CU_ASSERT_EQUAL(llm_chat_to_completion(a_try(), in, &out, &err), APR_SUCCESS);
    ASSERT_STR(TEXT(out), "{\"max_tokens\":9,\"prompt\":\"A B\"}");
    CU_ASSERT_EQUAL(llm_chat_to_completion(a_try(), parse("{\"messages\":[]}"), &out, &err),
                    APR_EGENERAL);
    ASSERT_STR(TEXT(llm_completion_to_chat_answer(
                   a_try(), parse("{\"created\":5,\"choices\":[{\"text\":\"T\",\"index\":0,"
                                  "\"finish_reason\":\"length\"}]}"))),
               "{\"id\":\"chatcmpl-x\",\"object\":\"chat.completion\",\"created\":5,\"choices\":["
               "{\"finish_reason\":\"length\",\"index\":0,\"message\":{\"role\":\"assistant\","
               "\"content\":\"T\"}}]}");
}

#define USER "{\"role\":\"user\",\"content\":\"Hot?\"}"
#define RESULT "{\"role\":\"tool\",\"tool_call_id\":\"c\",\"content\":\"21\"}"

/** A result nobody asked for would be an answer to something else. */
TEST(openai_emulate, a_history_of_calls_is_told)
{
    static const struct {
        const char *said, *prompt;
    } rows[] = {
        { "\"content\":null,\"tool_calls\":[{\"id\":\"c\",\"type\":\"function\",\"function\":"
          "{\"name\":\"heat\",\"arguments\":\"{\\\"at\\\":\\\"Rome\\\"}\"}},{\"id\":\"d\","
          "\"function\":{\"name\":\"now\",\"arguments\":{}}}]",
          "Hot? heat({\"at\":\"Rome\"}) now({}) 21" },
        { "\"content\":\"Wait\",\"tool_calls\":[{\"id\":\"c\",\"type\":\"custom\",\"custom\":"
          "{\"name\":\"sh\",\"input\":\"date\"}}]", "Hot? Wait sh(date) 21" },
        { "\"function_call\":{\"name\":\"heat\",\"arguments\":\"\"}", "Hot? heat() 21" },
        { "\"content\":null,\"refusal\":\"No.\",\"tool_calls\":[{},7]", "Hot? No. 21" },
        { "\"content\":[{\"type\":\"refusal\",\"refusal\":\"No.\"}]", "Hot? No. 21" },
        { "\"audio\":{\"id\":\"audio_1\",\"transcript\":\"Warm\"}", "Hot? Warm 21" },
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        llm_err_t *err = NULL;
        json_object *out = NULL;

        CU_ASSERT_EQUAL(llm_chat_to_completion(a_try(), parse(apr_psprintf(test_pool,
            "{\"messages\":[" USER ",{\"role\":\"assistant\",%s}," RESULT "]}", rows[i].said)),
            &out, &err), APR_SUCCESS);
        ASSERT_STR(llm_json_str(out, "prompt"), rows[i].prompt);
    }
}
