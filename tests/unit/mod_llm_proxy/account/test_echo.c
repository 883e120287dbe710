/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "httpd/proxy.h"
#include "httpd/request.h"
#include "mod_llm_proxy/account/echo.h"

static llmp_req_t *q;

static llmp_echo_t *expect(llm_str_t *texts, int n, apr_size_t each)
{
    llmp_echo_t *e = apr_pcalloc(test_pool, sizeof(*e));

    test_server(TEST_YAML);
    q = test_claimed(test_chat(""));
    e->texts = texts;
    e->ntexts = n;
    e->each = each;
    e->nchoices = (apr_size_t)n * each;
    e->at = apr_pcalloc(test_pool, e->nchoices * sizeof(*e->at));
    q->charge.echo = e;
    return e;
}

static void piece(apr_int64_t choice, const char *text)
{
    llmp_echo_piece(q, choice, text, strlen(text));
}

TEST(echo, seen_in_pieces)
{
    llm_str_t text = { "Once upon", 9 };

    expect(&text, 1, 1);
    piece(0, "Once");
    CU_ASSERT_EQUAL(q->charge.echoed, 4);
    piece(0, " upon a time");
    CU_ASSERT_EQUAL(q->charge.echoed, 9);
    piece(0, "Once upon");                      /* that much was asked for, and no more */
    CU_ASSERT_EQUAL(q->charge.echoed, 9);
}

TEST(echo, is_none_when_it_differs)
{
    llm_str_t text = { "Once upon", 9 };

    expect(&text, 1, 1);
    piece(0, "Once");
    piece(0, " more");
    CU_ASSERT_EQUAL(q->charge.echoed, 0);
    piece(0, "Once upon");
    CU_ASSERT_EQUAL(q->charge.echoed, 0);
}

TEST(echo, line_ends_between_parts)
{
    llm_str_t text = { "ab", 2 };

    expect(&text, 1, 1);
    piece(0, "\na\n\nb");
    CU_ASSERT_EQUAL(q->charge.echoed, 2);
}

/** Two prompts, each answered twice: the choices of the first come first. */
TEST(echo, of_many_choices)
{
    llm_str_t texts[2] = { { "one", 3 }, { "three", 5 } };

    expect(texts, 2, 2);
    piece(1, "one!");
    piece(2, "three");
    piece(3, "one");
    CU_ASSERT_EQUAL(q->charge.echoed, 8);
    piece(4, "one");
    piece(-1, "one");
    CU_ASSERT_EQUAL(q->charge.echoed, 8);
}

/** Tokens nobody knows the text of: as long as they are about. */
TEST(echo, of_an_unknown_text)
{
    llm_str_t text = { NULL, 6 };

    expect(&text, 1, 1);
    piece(0, "abc");
    piece(0, "defghi");
    CU_ASSERT_EQUAL(q->charge.echoed, 6);
}

TEST(echo, of_a_whole_answer)
{
    static const char answer[] = "{\"choices\":[{\"index\":1,\"text\":\"one\"},"
                                 "{\"message\":{\"content\":\"one and\"}}]}";
    llm_str_t text = { "one", 3 };

    expect(&text, 1, 2);
    piece(0, "on");                             /* of an attempt before */
    llmp_echo_answer(q, answer, sizeof(answer) - 1);
    CU_ASSERT_EQUAL(q->charge.echoed, 6);
}

/* -- what an attempt asks for ----------------------------------------------------------------- */

#define MODEL(name, more)                                                                      \
    "  - model_name: " name "\n"                                                               \
    "    litellm_params: {api_base: 'http://up.test/v1', api_key: sk-of-the-upstream, " more   \
    "}\n"
#define MODELS                                                                                 \
    "model_list:\n"                                                                            \
    MODEL("t", "model: text-completion-openai/gpt-3.5-turbo-instruct")                         \
    MODEL("e", "model: text-completion-openai/gpt-3.5-turbo-instruct, "                        \
               "extra_body: {echo: true, n: 3}")                                               \
    MODEL("v", "model: hosted_vllm/a")                                                         \
    MODEL("d", "model: deepseek/deepseek-chat")                                                \
    "router_settings: {num_retries: 0}\n"                                                      \
    "general_settings: {master_key: " TEST_MASTER "}\n"

/** A call with its answer's text. @return what of it was the prompt; -1: none was looked for */
static int echoed(const char *path, const char *body, const char *text)
{
    request_rec *r;

    test_server(MODELS);
    httpd_upstream_json(200, "", apr_psprintf(
        test_pool, "{\"id\":\"a\",\"model\":\"x\",\"choices\":[{\"index\":0,\"finish_reason\":"
        "\"stop\",\"text\":\"%s\",\"message\":{\"role\":\"assistant\",\"content\":\"%s\"}}]}",
        text, text));
    r = test_asked("POST", path, body);
    CU_ASSERT_EQUAL(test_run(r), 200);
    q = llmp_req(r);
    return q->charge.echo != NULL ? (int)q->charge.echoed : -1;
}

TEST(echo_asked, of_a_text_completion)
{
    static const struct {
        const char *members, *text;
        int echoed, choices;
    } cases[] = {
        { "\"model\":\"t\",\"prompt\":\"Once\"", "Once upon", -1, 0 },
        { "\"model\":\"t\",\"prompt\":\"Once\",\"echo\":false", "Once upon", -1, 0 },
        { "\"model\":\"t\",\"prompt\":\"Once\",\"echo\":true", "Once upon", 4, 1 },
        { "\"model\":\"t\",\"prompt\":\"Once\",\"echo\":true", "upon", 0, 1 },
        { "\"model\":\"t\",\"prompt\":\"Once\",\"echo\":true,\"n\":2", "Once upon", 4, 2 },
        { "\"model\":\"t\",\"prompt\":[\"Once\",\"a\"],\"echo\":true,\"n\":2", "Once upon", 4, 4 },
        { "\"model\":\"e\",\"prompt\":\"Once\"", "Once upon", 4, 3 },
        { "\"model\":\"e\",\"prompt\":\"Once\",\"echo\":null,\"n\":1", "Once upon", 4, 1 },
        { "\"model\":\"e\",\"prompt\":\"Once\",\"echo\":false", "Once upon", -1, 0 },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *body = apr_pstrcat(test_pool, "{", cases[i].members, "}", NULL);

        CU_ASSERT_EQUAL(echoed("/v1/completions", body, cases[i].text), cases[i].echoed);
        if (cases[i].choices > 0) {
            CU_ASSERT_EQUAL(q->charge.echo->nchoices, (apr_size_t)cases[i].choices);
        }
    }
}

/** Tokens have no text here, but a length. */
TEST(echo_asked, of_tokens)
{
    static const char one[] = "{\"model\":\"t\",\"prompt\":[1,22,333],\"echo\":true}";
    static const char two[] = "{\"model\":\"t\",\"prompt\":[[1,22],[3,44]],\"echo\":true}";

    echoed("/v1/completions", one, "text");
    CU_ASSERT_EQUAL(q->charge.echo->ntexts, 1);
    CU_ASSERT_PTR_NULL(q->charge.echo->texts[0].p);
    CU_ASSERT_EQUAL(q->charge.echo->texts[0].n % 3, 0);
    CU_ASSERT_EQUAL(q->charge.echoed, 4);
    echoed("/v1/completions", two, "text");
    CU_ASSERT_EQUAL(q->charge.echo->ntexts, 2);
    CU_ASSERT_EQUAL(q->charge.echo->texts[1].n % 2, 0);
}

TEST(echo_asked, of_a_last_message)
{
#define CHAT(model, messages, more)                                                            \
    "{\"model\":\"" model "\",\"echo\":true,\"messages\":[" messages "]" more "}"
#define USER "{\"role\":\"user\",\"content\":\"Hi\"}"
#define BEGUN "{\"role\":\"assistant\",\"content\":\"Once\"}"
#define PARTS "{\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":\"On\"}," \
              "{\"type\":\"text\",\"text\":\"ce\"}]}"
    static const struct {
        const char *body;
        int echoed;
    } cases[] = {
        { CHAT("v", USER "," BEGUN, ""), 4 },
        { CHAT("v", USER "," PARTS, ""), 4 },
        { CHAT("v", USER, ""), -1 },                    /* the answer is not the user's */
        { CHAT("v", "{\"role\":\"user\",\"content\":\"Once\"}", ",\"add_generation_prompt\":false"),
          4 },
        { CHAT("d", USER "," BEGUN, ""), -1 },          /* it echoes no messages */
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        CU_ASSERT_EQUAL(echoed("/v1/chat/completions", cases[i].body, "Once upon"),
                        cases[i].echoed);
    }
}

TEST(echo_asked, nothing_is_wanted)
{
    echoed("/v1/completions", "{\"model\":\"t\",\"prompt\":\"Once\",\"max_tokens\":0}", "");
    CU_ASSERT(q->charge.wants_nothing);
    echoed("/v1/completions", "{\"model\":\"t\",\"prompt\":\"Once\",\"max_tokens\":1}", "a");
    CU_ASSERT_FALSE(q->charge.wants_nothing);
}
