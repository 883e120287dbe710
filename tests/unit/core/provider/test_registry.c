/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "base/http/url.h"
#include "provider/compat/rows.h"
#include "provider/providers.h"

static llm_deployment_t dep;

static llm_try_t *a_try(const llm_provider_t *pr, llm_mode_e mode)
{
    llm_call_t call = { 0 };

    memset(&dep, 0, sizeof(dep));
    dep.provider = pr;
    dep.upstream_model = "some-model";
    dep.drop_params = LLM_UNSET;
    dep.params = apr_table_make(test_pool, 4);
    test_ask(&call, mode);
    return test_try(call, (llm_try_t){ .deployment = &dep,
                                       .upstream_model = dep.upstream_model });
}

TEST(provider_registry, is_sorted_and_finds_every_row)
{
    const llm_provider_t *const *all = llm_providers();

    for (int i = 0; all[i] != NULL; i++) {
        CU_ASSERT_TRUE(i == 0 || strcmp(all[i - 1]->name, all[i]->name) < 0);
        CU_ASSERT_PTR_EQUAL(llm_provider_find(all[i]->name, strlen(all[i]->name)), all[i]);
    }
    CU_ASSERT_PTR_NULL(llm_provider_find("openai2", 7));
    CU_ASSERT_PTR_NULL(llm_provider_find("opena", 5));
    CU_ASSERT_PTR_NULL(llm_provider_find("", 0));
    CU_ASSERT_PTR_NULL(llm_provider_find("zzz", 3));
    ASSERT_STR(llm_provider_find("groq/llama", 4)->name, "groq");
}

TEST(provider_registry, holds_every_row_of_the_table)
{
#define IS_LISTED(id, ...)                                                                         \
    CU_ASSERT_PTR_EQUAL(llm_provider_find(llm_provider_##id.name, strlen(llm_provider_##id.name)), \
                        &llm_provider_##id);
    LLM_COMPAT_ROWS(IS_LISTED)
}

/** Makers and hosts the questions tell apart. */
static const char *const asked_of[] = {
    "gpt-4o", "gpt-5.1", "gpt-oss-120b", "o3-mini", "gpt-4o-search-preview", "claude-sonnet-4-5",
    "gemini-2.5-pro", "mistral-large-latest", "magistral-medium", "kimi-k2.5", "deepseek-r1",
    "qwen3-32b", "glm-5.3", "grok-4", "org/sub/model", "mock", "",
};

static const char *url_of(llm_try_t *try, const llm_endpoint_t *e)
{
    const char *url = NULL;
    llm_err_t *err = NULL;

    return e != NULL && llm_provider_url(try, e, &url, &err) == APR_SUCCESS ? url : NULL;
}

static int is_same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static int is_asked_and_settled_alike(llm_try_t *try, const char *body)
{
    const llm_endpoint_t *endpoint;
    const char *url;
    int asked, alike;

    dep.settled = NULL;
    try->endpoint = endpoint = llm_provider_endpoint(try);
    asked = llm_provider_needs_tweak(try, body, strlen(body));
    url = url_of(try, endpoint);
    dep.settled = llm_provider_settle(&dep, test_pool);
    alike = llm_provider_needs_tweak(try, body, strlen(body)) == asked &&
            llm_provider_endpoint(try) == endpoint && is_same_text(url_of(try, endpoint), url);
    dep.settled = NULL;
    return alike;
}

/** Each row's trigger by itself, so that the model alone decides; those of a history are bits. */
static void settle_and_ask(const llm_provider_t *pr, const char *model, llm_mode_e mode)
{
    llm_try_t *try = a_try(pr, mode);
    llm_call_t *call = test_call(try);

    dep.upstream_model = try->upstream_model = model;
    try->endpoint = llm_provider_endpoint(try);
    if (try->endpoint == NULL) {        /* nothing is sent there */
        dep.settled = llm_provider_settle(&dep, test_pool);
        CU_ASSERT_PTR_NULL(llm_provider_endpoint(try));
        return;
    }
    for (const llm_quirk_t *q = try->endpoint->quirks; q != NULL && q->fix != NULL; q++) {
        CU_ASSERT_TRUE(is_asked_and_settled_alike(try, q->trigger ? q->trigger : "{}"));
    }
    CU_ASSERT_TRUE(is_asked_and_settled_alike(try, "{}"));
    for (call->history = 1; call->history <= LLM_HISTORY_ANY; call->history *= 2) {
        CU_ASSERT_TRUE(is_asked_and_settled_alike(try, "{ }"));
    }
}

TEST(provider_registry, what_is_settled_of_a_model_is_what_a_call_would_ask)
{
    for (const llm_provider_t *const *pr = llm_providers(); *pr != NULL; pr++) {
        for (const llm_endpoint_t *e = (*pr)->endpoints; e->dialect != NULL; e++) {
            int rows = 0;

            while (e->quirks != NULL && e->quirks[rows].fix != NULL) {
                rows++;
            }
            CU_ASSERT_TRUE(rows <= 64);
        }
        for (apr_size_t i = 0; i < sizeof(asked_of) / sizeof(asked_of[0]); i++) {
            for (int mode = LLM_MODE_NONE + 1; mode < LLM_MODES; mode++) {
                settle_and_ask(*pr, asked_of[i], (llm_mode_e)mode);
            }
        }
    }
    a_try(&llm_provider_openai, LLM_MODE_CHAT);
    dep.upstream_model = "*";
    CU_ASSERT_PTR_NULL(llm_provider_settle(&dep, test_pool));
}

TEST(provider_registry, every_row_is_whole)
{
    for (const llm_provider_t *const *pr = llm_providers(); *pr != NULL; pr++) {
        llm_url_t u;

        CU_ASSERT_PTR_NOT_NULL_FATAL((*pr)->endpoints);
        CU_ASSERT_PTR_NOT_NULL((*pr)->endpoints[0].dialect);
        CU_ASSERT_TRUE((*pr)->key_env != NULL || (*pr)->auth != NULL || (*pr)->key_optional);
        if ((*pr)->api_base != NULL) {
            CU_ASSERT_EQUAL(llm_url_parse(&u, (*pr)->api_base, test_pool), APR_SUCCESS);
        }
    }
}

/** Rows without a url slot: base URL + path, for each operation they list. */
TEST(provider_registry, plain_rows_join_base_and_path)
{
    for (const llm_provider_t *const *pr = llm_providers(); *pr != NULL; pr++) {
        if ((*pr)->url != NULL || (*pr)->endpoints->serves != NULL) {
            continue;
        }
        for (const llm_endpoint_t *e = (*pr)->endpoints; e->dialect != NULL; e++) {
            llm_try_t *try = a_try(*pr, e->dialect->mode);
            const char *url = NULL;
            llm_err_t *err = NULL;

            CU_ASSERT_PTR_EQUAL(llm_provider_endpoint(try), e);
            dep.api_base = "http://127.0.0.1:9/base/";
            CU_ASSERT_EQUAL(llm_provider_url(try, e, &url, &err), APR_SUCCESS);
            ASSERT_STR(url, apr_pstrcat(test_pool, "http://127.0.0.1:9/base", e->path, NULL));
            dep.api_base = NULL;
            if ((*pr)->api_base != NULL && llm_provider_env((*pr)->base_env) == NULL) {
                CU_ASSERT_EQUAL(llm_provider_url(try, e, &url, &err), APR_SUCCESS);
                ASSERT_STR(url, llm_url_join(test_pool, (*pr)->api_base, e->path));
            }
        }
    }
}

TEST(provider_registry, an_operation_a_row_does_not_list_is_unsupported)
{
    CU_ASSERT_PTR_NULL(llm_provider_endpoint(a_try(&llm_provider_groq, LLM_MODE_EMBEDDING)));
    CU_ASSERT_PTR_NULL(llm_provider_endpoint(a_try(&llm_provider_voyage, LLM_MODE_CHAT)));
}

static int says_it_chats(const llm_try_t *try)
{
    return strcmp(try->upstream_model, "chats") == 0;
}

/** A provider with two places for one operation; the first is for texts. */
static const char *chosen(const llm_dialect_t *speaks, const char *model, const char *mode)
{
    static const llm_endpoint_t rows[] = {
        { .op = LLM_OP_EMBEDDING, .path = "/e", .dialect = &llm_dialect_openai_embeddings },
        { .op = LLM_OP_GENERATE, .path = "/t", .dialect = &llm_dialect_openai_completion },
        { .op = LLM_OP_GENERATE, .path = "/c", .dialect = &llm_dialect_openai_chat,
          .serves = says_it_chats },
        LLM_ENDPOINTS_END
    };
    static const llm_provider_t two = { .name = "two", .endpoints = rows };
    llm_try_t *try = a_try(&two, LLM_MODE_CHAT);

    test_call(try)->dialect = speaks;
    try->upstream_model = dep.upstream_model = model;
    dep.mode = mode;
    return llm_provider_endpoint(try)->path;
}

TEST(provider_registry, a_try_chooses_among_the_endpoints_of_an_operation)
{
    static const llm_dialect_t other = { .name = "other", .mode = LLM_MODE_CHAT };

    ASSERT_STR(chosen(&llm_dialect_openai_chat, "chats", NULL), "/c");
    ASSERT_STR(chosen(&llm_dialect_openai_chat, "chats", "completion"), "/c");
    ASSERT_STR(chosen(&llm_dialect_openai_chat, "does not", "chat"), "/t");
    ASSERT_STR(chosen(&llm_dialect_openai_completion, "chats", "chat"), "/t");
    /* of a format the provider does not speak: by the model's mode, else the first */
    ASSERT_STR(chosen(&other, "chats", "chat"), "/c");
    ASSERT_STR(chosen(&other, "chats", "completion"), "/t");
    ASSERT_STR(chosen(&other, "chats", NULL), "/t");
    ASSERT_STR(chosen(&other, "does not", "chat"), "/t");
}

TEST(provider_registry, no_base_is_an_error)
{
    llm_try_t *try = a_try(&llm_provider_openai_like, LLM_MODE_CHAT);
    const char *url = NULL;
    llm_err_t *err = NULL;

    unsetenv("OPENAI_LIKE_API_BASE");
    CU_ASSERT_EQUAL(llm_provider_url(try, llm_provider_endpoint(try), &url, &err), APR_EGENERAL);
    CU_ASSERT_EQUAL(err->status, 400);
}

static const char *path_of(const llm_provider_t *pr, const char *model, const char *mode,
                           llm_mode_e asked)
{
    llm_try_t *try = a_try(pr, asked);

    try->upstream_model = dep.upstream_model = model;
    dep.price.mode = mode;
    return llm_provider_endpoint(try)->path;
}

/** @return the path that chats and text completions of a model take */
static const char *place(const llm_provider_t *pr, const char *model, const char *mode)
{
    const char *chat = path_of(pr, model, mode, LLM_MODE_CHAT);
    const char *text = path_of(pr, model, mode, LLM_MODE_COMPLETION);

    return strcmp(chat, text) == 0 ? text : "as asked";
}

TEST(provider_registry, text_completions_of_series_that_chat)
{
    static const char *const chat[] = { "chatgpt-4o-latest", "gpt-5.99-new", "o9-mini", "o9",
                                        "org/gpt-4.9", "ft:gpt-4o:me::1", "gpt-3.5-turbo-9999" };
    static const char *const text[] = { "gpt-3.5-turbo-instruct", "davinci-002",
                                        "ft:babbage-002:me::1" };
    static const char *const other[] = { "gpt-4-instruct", "my-model", "omni-x", "o9x",
                                         "gpt-oss-20b", "" };

    for (int i = 0; i < 7; i++) {
        ASSERT_STR(place(&llm_provider_openai, chat[i], NULL), "/chat/completions");
        ASSERT_STR(place(&llm_provider_azure, chat[i], NULL), "/chat/completions");
    }
    for (int i = 0; i < 3; i++) {
        ASSERT_STR(place(&llm_provider_openai, text[i], NULL), "/completions");
    }
    for (int i = 0; i < 6; i++) {
        ASSERT_STR(place(&llm_provider_openai, other[i], NULL), "as asked");
    }
    ASSERT_STR(place(&llm_provider_openai, "gpt-4-mine", "completion"), "/completions");
}

/** OpenAI refuses a chat with these, and a completion; another server may chat under the name. */
TEST(provider_registry, models_that_only_respond)
{
    llm_try_t *try = a_try(&llm_provider_openai, LLM_MODE_CHAT);

    unsetenv("OPENAI_BASE_URL");
    unsetenv("OPENAI_API_BASE");
    try->upstream_model = "gpt-5-codex";
    dep.mode = "responses";
    CU_ASSERT_PTR_NULL(llm_provider_endpoint(try));
    CU_ASSERT_PTR_NOT_NULL(strstr(llm_provider_unserved(try)->message, "/v1/responses"));
    dep.api_base = "http://127.0.0.1:9/v1";
    ASSERT_STR(llm_provider_endpoint(try)->path, "/chat/completions");
    dep.provider = &llm_provider_azure;
    CU_ASSERT_PTR_NULL(llm_provider_endpoint(try));
    try = a_try(&llm_provider_groq, LLM_MODE_EMBEDDING);
    CU_ASSERT_PTR_NOT_NULL(strstr(llm_provider_unserved(try)->message,
                                  "does not serve embeddings"));
}
