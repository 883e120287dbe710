/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/buf.h"
#include "base/json/json.h"
#include "dialect/dialects.h"

static void check_upstream(const llm_upstream_side_t *side)
{
    CU_ASSERT_PTR_NOT_NULL(side->response);
    CU_ASSERT_TRUE(side->request != NULL || side->judged_as_sent);
    CU_ASSERT_TRUE(side->request_text == NULL || side->request != NULL);
}

/** Where upstreams speak it, too, bytes pass. */
static void check_facts(const llm_dialect_t *d)
{
    const llm_facts_t *facts = d->facts;

    CU_ASSERT_TRUE(facts->model != NULL && facts->stream != NULL);
    CU_ASSERT_TRUE(d->upstream == NULL ||
                   (facts->usage != NULL && facts->mend_answer != NULL));
    CU_ASSERT_TRUE(d->upstream == NULL || d->client->count != NULL);
    CU_ASSERT_TRUE(facts->chunk == NULL || (facts->mend != NULL && facts->last_choice != NULL));
}

/** A probe is a body as clients write it. */
static void check_probe(const llm_client_side_t *client)
{
    json_object *body = NULL;

    CU_ASSERT_EQUAL(llm_json_parse(test_pool, client->probe, strlen(client->probe), &body, NULL),
                    APR_SUCCESS);
    CU_ASSERT_TRUE(llm_json_has(body, client->required));
}

static void check_client(const llm_client_side_t *client)
{
    llm_err_t *e = llm_err_make(test_pool, LLM_ERR_RATE_LIMIT, 0, "no");
    llm_buf_t b;

    CU_ASSERT_TRUE(client->what != NULL && client->path != NULL && client->call_type != NULL);
    CU_ASSERT_TRUE((client->delta != NULL) == (client->end != NULL));
    CU_ASSERT_TRUE((client->read != NULL) == (client->write != NULL));
    CU_ASSERT_PTR_NOT_NULL(client->recount);
    check_probe(client);
    llm_buf_init(&b, test_pool, 0, 4096);
    CU_ASSERT_EQUAL(client->refuse(&b, e), 429);
    CU_ASSERT_PTR_NOT_NULL(strstr(b.p, "\"no\""));
}

TEST(dialect_registry, every_side_is_whole)
{
    for (const llm_dialect_t *const *d = llm_dialects(); *d != NULL; d++) {
        CU_ASSERT_TRUE((*d)->name != NULL && (*d)->mode != LLM_MODE_NONE);
        if ((*d)->upstream != NULL) {
            check_upstream((*d)->upstream);
        }
        if ((*d)->client != NULL) {
            CU_ASSERT_PTR_NOT_NULL_FATAL((*d)->facts);
            check_facts(*d);
            check_client((*d)->client);
        }
    }
}

TEST(dialect_registry, clients_have_a_format_for_each_mode)
{
    CU_ASSERT_PTR_EQUAL(llm_dialect_of_mode(LLM_MODE_CHAT), &llm_dialect_openai_chat);
    CU_ASSERT_PTR_EQUAL(llm_dialect_of_mode(LLM_MODE_COMPLETION), &llm_dialect_openai_completion);
    CU_ASSERT_PTR_EQUAL(llm_dialect_of_mode(LLM_MODE_EMBEDDING), &llm_dialect_openai_embeddings);
    CU_ASSERT_PTR_NULL(llm_dialect_of_mode(LLM_MODE_NONE));
}
