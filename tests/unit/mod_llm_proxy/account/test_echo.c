/* SPDX-License-Identifier: Apache-2.0 */
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
