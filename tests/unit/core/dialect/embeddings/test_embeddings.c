/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "dialect/embeddings/embeddings.h"

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

static apr_status_t inputs(llm_try_t *try, const char *ir, json_object **texts)
{
    llm_err_t *err = NULL;
    apr_status_t rv = llm_embed_inputs(try, parse(ir), texts, &err);

    CU_ASSERT_EQUAL(rv != APR_SUCCESS, err != NULL);
    return rv;
}

TEST(embeddings, reads_strings_only)
{
    llm_try_t *try = test_try((llm_call_t){ 0 }, (llm_try_t){ 0 });
    json_object *texts;

    CU_ASSERT_EQUAL(inputs(try, "{\"input\":\"a\"}", &texts), APR_SUCCESS);
    ASSERT_STR(llm_json_text(test_pool, texts, NULL), "[\"a\"]");
    CU_ASSERT_EQUAL(inputs(try, "{\"input\":[\"a\",\"b\"]}", &texts), APR_SUCCESS);
    CU_ASSERT_EQUAL(inputs(try, "{\"input\":[]}", &texts), APR_EGENERAL);
    CU_ASSERT_EQUAL(inputs(try, "{\"input\":[1,2]}", &texts), APR_EGENERAL);
    CU_ASSERT_EQUAL(inputs(try, "{\"input\":[[\"a\"]]}", &texts), APR_EGENERAL);
    CU_ASSERT_EQUAL(inputs(try, "{}", &texts), APR_EGENERAL);
}

TEST(embeddings, encodes_as_asked)
{
    llm_try_t *try = test_try((llm_call_t){ 0 }, (llm_try_t){ .upstream_model = "m" });
    json_object *answer = llm_embed_answer(try), *texts;

    llm_embed_add(try, answer, parse("[1, -2.5]"));
    CU_ASSERT_EQUAL(inputs(try, "{\"input\":\"a\",\"encoding_format\":\"base64\"}", &texts),
                    APR_SUCCESS);
    llm_embed_add(try, answer, parse("[1, -2.5]"));
    llm_embed_add(try, answer, parse("{}"));
    ASSERT_STR(llm_json_text(test_pool, llm_json_arr(answer, "data"), NULL),
               "[{\"object\":\"embedding\",\"index\":0,\"embedding\":[1,-2.5]},"
               "{\"object\":\"embedding\",\"index\":1,\"embedding\":\"AACAPwAAIMA=\"}]");
}

TEST(embeddings, wants_at_least_one_vector)
{
    llm_try_t *try = test_try((llm_call_t){ 0 }, (llm_try_t){ .upstream_model = "m" });
    json_object *answer = llm_embed_answer(try);
    llm_usage_t u = { 0 };
    llm_err_t *err = NULL;

    CU_ASSERT_EQUAL(llm_embed_finish(try, answer, 3, &u, &err), APR_EGENERAL);
    llm_embed_add(try, answer, parse("[1]"));
    CU_ASSERT_EQUAL(llm_embed_finish(try, answer, -1, &u, &err), APR_SUCCESS);
    CU_ASSERT_FALSE(u.known);
    CU_ASSERT_EQUAL(llm_embed_finish(try, answer, 3, &u, &err), APR_SUCCESS);
    CU_ASSERT_TRUE(u.known);
    CU_ASSERT_EQUAL(u.prompt, 3);
}
