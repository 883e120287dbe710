/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "httpd/request.h"
#include "mod_llm_proxy/account/notes.h"
#include "mod_llm_proxy/caller/key.h"

static ap_directive_t format = { .directive = "LogFormat" };

/** A server whose LogFormat has these words in it. */
static void begin(const char *args)
{
    test_server(TEST_YAML);
    format.args = args;
    ap_conftree = &format;
    llmp_notes_open();
    ap_conftree = NULL;
}

TEST(notes, of_a_call)
{
    static const char args[] = "%{llm-key}n %{llm-model}n %{llm-provider}n %{llm-total-tokens}n "
                               "%{llm-prompt-tokens}n %{llm-usage}n %{llm-attempts}n %{llm-error}n "
                               "%{llm-stream}n %{llm-cost}n";
    request_rec *r;

    begin(args);
    r = test_chat("");
    test_run(r);
    test_over(r);
    ASSERT_STR(apr_table_get(r->notes, "llm-key"), "litellm_proxy_master_key");
    ASSERT_STR(apr_table_get(r->notes, "llm-model"), "m");
    ASSERT_STR(apr_table_get(r->notes, "llm-provider"), "openai");
    ASSERT_STR(apr_table_get(r->notes, "llm-prompt-tokens"), "10");
    ASSERT_STR(apr_table_get(r->notes, "llm-total-tokens"), "30");
    ASSERT_STR(apr_table_get(r->notes, "llm-usage"), "reported");
    ASSERT_STR(apr_table_get(r->notes, "llm-attempts"), "1");
    CU_ASSERT_DOUBLE_EQUAL(atof(apr_table_get(r->notes, "llm-cost")), 10 * 2.5e-6 + 20 * 1e-5, 1e-12);
    CU_ASSERT_PTR_NULL(apr_table_get(r->notes, "llm-error"));
    CU_ASSERT_PTR_NULL(apr_table_get(r->notes, "llm-stream"));
    CU_ASSERT_PTR_NULL(apr_table_get(r->notes, "llm-key-hash"));        /* nobody asks for it */
}

/** A name is asked for where it stands whole: llm-model is no part of llm-model-group. */
TEST(notes, only_those_a_log_asks_for)
{
    request_rec *r;

    begin("%{llm-model-group}n %{llm-keys}n");
    r = test_chat("");
    test_run(r);
    test_over(r);
    ASSERT_STR(apr_table_get(r->notes, "llm-model-group"), "m");
    CU_ASSERT_PTR_NULL(apr_table_get(r->notes, "llm-model"));
    CU_ASSERT_PTR_NULL(apr_table_get(r->notes, "llm-key"));
}

TEST(notes, of_a_failed_call)
{
    request_rec *r;

    begin("%{llm-error}n %{llm-error-class}n %{llm-total-tokens}n %{llm-attempts}n");
    r = test_asked("POST", "/v1/chat/completions", "{\"model\":\"nothing\",\"messages\":[]}");
    test_run(r);
    test_over(r);
    ASSERT_STR(apr_table_get(r->notes, "llm-error-class"), "BadRequestError");
    CU_ASSERT_PTR_NOT_NULL(apr_table_get(r->notes, "llm-error"));
    CU_ASSERT_PTR_NULL(apr_table_get(r->notes, "llm-total-tokens"));
    CU_ASSERT_PTR_NULL(apr_table_get(r->notes, "llm-attempts"));
}

/** What a client may choose cannot break a line, and ends somewhere. */
TEST(notes, are_printable)
{
    request_rec *r;
    char end_user[600];
    const char *note;

    begin("%{llm-end-user}n");
    r = test_chat(",\"user\":\"a\\n\\u00e4\\\"\"");
    test_run(r);
    test_over(r);
    ASSERT_STR(apr_table_get(r->notes, "llm-end-user"), "a%0A%C3%A4\"");
    memset(end_user, 'u', sizeof(end_user));
    end_user[599] = '\0';
    r = test_chat("");
    apr_table_setn(r->headers_in, "x-litellm-end-user-id", end_user);
    test_run(r);
    test_over(r);
    note = apr_table_get(r->notes, "llm-end-user");
    CU_ASSERT_EQUAL(strlen(note), 515);
    ASSERT_STR(note + 511, "u...");
}

TEST(notes, stand_at_the_end_of_a_chain)
{
    request_rec *r, *last;

    begin("%{llm-model}n");
    r = test_chat("");
    test_run(r);
    last = test_request("GET", "/error.html", NULL);
    r->next = last;
    llmp_notes_log(r);
    ASSERT_STR(apr_table_get(last->notes, "llm-model"), "m");
    CU_ASSERT_PTR_NULL(apr_table_get(r->notes, "llm-model"));
}

/** %u is one word, and cannot be taken for another caller. */
TEST(notes, user)
{
    static const struct {
        const char *alias, *want;
    } cases[] = {
        { "alice", "alice" },
        { "al ice\n\"x", "al_ice__x" },
        { NULL, "key:0123456789ab" },
        { "", "key:0123456789ab" },
        { "key:x", "key:0123456789ab" },
        { LLMP_MASTER_KEY_NAME, "key:0123456789ab" },
    };

    test_server(TEST_YAML);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        llmp_key_t key = { .hash = "0123456789abcdef0123456789abcdef"
                                   "0123456789abcdef0123456789abcdef", .alias = cases[i].alias };
        llmp_req_t *q = test_claimed(test_chat(""));

        q->key = &key;
        llmp_notes_user(q);
        ASSERT_STR(q->r->user, cases[i].want);
        q->r->user = (char *)"of-httpd";
        llmp_notes_user(q);
        ASSERT_STR(q->r->user, "of-httpd");
    }
}
