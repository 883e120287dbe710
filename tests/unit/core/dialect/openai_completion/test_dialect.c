/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include "test.h"
#include "base/buf.h"
#include "base/json/json.h"
#include "dialect/dialects.h"

/** @return where the first token of the chunk a delta makes stands in its choice's text */
static int offset_of(llm_frames_t *f, int choice, const char *token)
{
    llm_delta_t d = { .choice = choice, .content = { token, strlen(token) } };
    json_object *logprobs, *o;
    const char *at;

    d.choice_extra = llm_json_new_object(test_pool);
    logprobs = llm_json_add_object(d.choice_extra, "logprobs");
    o = llm_json_add_object(llm_json_add_array(logprobs, "content"), NULL);
    llm_json_set_str(o, "token", token);
    json_object_object_add(o, "logprob", json_object_new_double(-0.5));
    llm_buf_reset(f->out);
    llm_dialect_openai_completion.client->delta(f, &d);
    at = strstr(f->out->p, "\"text_offset\":[");
    return at != NULL ? atoi(at + strlen("\"text_offset\":[")) : -1;
}

TEST(openai_completion_client, counts_the_text_of_each_choice)
{
    llm_try_t *try = test_try((llm_call_t){ .dialect = &llm_dialect_openai_completion },
                              (llm_try_t){ .answer_id = "chatcmpl-1" });
    llm_buf_t b;
    llm_frames_t f = { .out = &b, .try = try, .pool = test_pool, .created = 7, .model = "m" };

    llm_buf_init(&b, test_pool, 0, 65536);
    CU_ASSERT_EQUAL(offset_of(&f, 0, "ab"), 0);
    CU_ASSERT_EQUAL(offset_of(&f, 1, "cde"), 0);
    CU_ASSERT_EQUAL(offset_of(&f, 0, "f"), 2);
    CU_ASSERT_EQUAL(offset_of(&f, 1, "g"), 3);
    CU_ASSERT_EQUAL(offset_of(&f, 64, "h"), 0);         /* one that is not counted */
    CU_ASSERT_EQUAL(offset_of(&f, 64, "i"), 0);
}

TEST(openai_completion_client, ends_and_breaks_as_told)
{
    const llm_client_side_t *client = llm_dialect_openai_completion.client;
    llm_buf_t b;
    llm_frames_t f = { .out = &b };

    llm_buf_init(&b, test_pool, 0, 4096);
    client->end(&f, NULL);
    ASSERT_STR(b.p, "data: [DONE]\n\n");
    llm_buf_reset(&b);
    client->end(&f, llm_err_make(test_pool, LLM_ERR_TIMEOUT, 0, "late"));
    CU_ASSERT_PTR_NOT_NULL(strstr(b.p, "data: {\"error\":{\"message\":\"late\""));
    CU_ASSERT_PTR_NULL(strstr(b.p, "[DONE]"));
}
