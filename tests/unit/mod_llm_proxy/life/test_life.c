/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <ap_provider.h>
#include "httpd/request.h"
#include "mod_llm_proxy/life/life.h"

#define MOST (LLMP_STAGES_MOST - LLMP_STAGES)

/* what was called, in order */
static char calls[64];

static apr_status_t admit_calls(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    (void)life, (void)r, (void)err;
    strcat(calls, "c");
    return APR_SUCCESS;
}

static apr_status_t admit_others(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    (void)life, (void)r, (void)err;
    strcat(calls, "o");
    return APR_SUCCESS;
}

static request_rec *asked;          /* of whose answer it is noted what was sent */
static const char *sent;            /* when it was settled */

static void settle_calls(llm_life_t *life)
{
    (void)life;
    strcat(calls, "C");
    sent = asked != NULL ? apr_pstrdup(test_pool, test_sent(asked)) : NULL;
}

static void settle_others(llm_life_t *life)
{
    (void)life;
    strcat(calls, "O");
}

static const llm_stage_t of_calls = {
    .name = "of_calls", .order = 2, .runs = LLM_STAGE_CALLS, .admit = admit_calls,
    .settle = settle_calls,
};
static const llm_stage_t of_others = {
    .name = "of_others", .order = 1, .runs = LLM_STAGE_OTHERS, .admit = admit_others,
    .settle = settle_others,
};
static const llm_stage_t of_both = {
    .name = "of_both", .order = 3, .runs = LLM_STAGE_CALLS | LLM_STAGE_OTHERS,
    .admit = admit_others, .settle = settle_others,
};

static void bring(const llm_stage_t *stage)
{
    ap_register_provider(test_pool, LLM_STAGE_GROUP, stage->name, LLM_STAGE_VERSION, stage);
}

/** The stages of other modules are looked up again. */
static void serve(void)
{
    test_server(TEST_YAML);
    bring(&of_both);
    bring(&of_calls);
    bring(&of_others);
    ASSERT_STR(llmp_stages_check(llmp.config, test_pool), NULL);
    llmp.generation = llmp_generation_make(llmp.config, test_pool);
    calls[0] = '\0';
}

static void ask(request_rec *r)
{
    (void)test_run(r);
    test_over(r);
}

TEST(life, stages_see_what_they_take_part_in)
{
    serve();
    ask(test_chat(""));
    ASSERT_STR(calls, "coOC");          /* by their order down, and up again */
    calls[0] = '\0';
    ask(test_asked("GET", "/v1/models", NULL));
    ASSERT_STR(calls, "ooOO");          /* what was asked is settled, call or not */
}

TEST(life, is_settled_once)
{
    request_rec *r;

    serve();
    r = test_chat("");
    (void)test_run(r);
    ASSERT_STR(calls, "coOC");          /* before it is over */
    llmp_settle_log(r);
    llmp_settle(llmp_req(r));
    ASSERT_STR(calls, "coOC");
    llmp_settle_log(test_request("GET", "/", NULL));    /* nobody claimed it */
}

/** Also where it broke: what a client has got is in the ledger when the power goes right then. */
TEST(life, is_settled_before_the_last_byte)
{
    static const char text[] =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        "73\r\ndata: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"choices\":"
        "[{\"index\":0,\"delta\":{\"content\":\"Hello\"}}]}\n\n\r\n";

    for (int broken = 0; broken < 2; broken++) {
        test_server(TEST_YAML_UPSTREAM);
        bring(&of_calls);
        ASSERT_STR(llmp_stages_check(llmp.config, test_pool), NULL);
        llmp.generation = llmp_generation_make(llmp.config, test_pool);
        httpd_upstream(broken ? text : apr_pstrcat(test_pool, text,
                                                   "e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n", NULL));
        asked = test_chat(",\"stream\":true");
        sent = NULL;
        (void)test_run(asked);
        CU_ASSERT_PTR_NOT_NULL_FATAL(sent);
        CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(asked), "Hello"));
        CU_ASSERT_PTR_NOT_NULL(strstr(test_sent(asked), broken ? "\"error\"" : "[DONE]"));
        CU_ASSERT_PTR_NULL(strstr(sent, broken ? "\"error\"" : "[DONE]"));
        CU_ASSERT(strlen(sent) < strlen(test_sent(asked)));
        asked = NULL;
    }
}

TEST(life, nobody_behind_a_refusal_is_asked_or_told)
{
    request_rec *r;

    serve();
    r = test_request("POST", "/v1/chat/completions", "{}");
    ask(r);                             /* it has no key */
    ASSERT_STR(calls, "");
}

TEST(life, there_is_room_for_some_stages)
{
    llm_stage_t *many = apr_pcalloc(test_pool, (MOST + 1) * sizeof(*many));

    test_server(TEST_YAML);
    for (int i = 0; i <= MOST; i++) {
        many[i].name = apr_psprintf(test_pool, "stage-%d", i);
        many[i].runs = LLM_STAGE_CALLS;
    }
    for (int i = 0; i < MOST; i++) {
        bring(&many[i]);
    }
    ASSERT_STR(llmp_stages_check(llmp.config, test_pool), NULL);
    CU_ASSERT_EQUAL(llmp_generation_make(llmp.config, test_pool)->n, LLMP_STAGES_MOST);
    bring(&many[MOST]);
    ASSERT_STR(llmp_stages_check(llmp.config, test_pool),
               "modules bring more than 16 parts of a request's life");
}
