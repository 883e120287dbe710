/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include "test.h"
#include "provider/providers.h"

static llm_deployment_t dep;

static const char *url_of(const llm_provider_t *pr, llm_mode_e mode, const char *base)
{
    llm_try_t *try = test_try((llm_call_t){ .dialect = llm_dialect_of_mode(mode) },
                              (llm_try_t){ .deployment = &dep, .upstream_model = "m" });
    const char *url = NULL;
    llm_err_t *err = NULL;

    memset(&dep, 0, sizeof(dep));
    dep.provider = pr;
    dep.api_base = base;
    unsetenv("OLLAMA_API_BASE");
    unsetenv("COHERE_API_BASE");
    CU_ASSERT_EQUAL(llm_provider_url(try, llm_provider_endpoint(try), &url, &err), APR_SUCCESS);
    return url;
}

TEST(ollama_url, both_prefixes_chat)
{
    ASSERT_STR(url_of(&llm_provider_ollama, LLM_MODE_CHAT, NULL),
               "http://localhost:11434/api/chat");
    ASSERT_STR(url_of(&llm_provider_ollama_chat, LLM_MODE_CHAT, "http://h:1/"),
               "http://h:1/api/chat");
    ASSERT_STR(url_of(&llm_provider_ollama, LLM_MODE_CHAT, "http://h:1/api/generate"),
               "http://h:1/api/chat");
    ASSERT_STR(url_of(&llm_provider_ollama, LLM_MODE_EMBEDDING, "http://h:1/api/chat"),
               "http://h:1/api/embed");
}

TEST(cohere_url, takes_any_form_of_base)
{
    ASSERT_STR(url_of(&llm_provider_cohere, LLM_MODE_CHAT, NULL), "https://api.cohere.com/v2/chat");
    ASSERT_STR(url_of(&llm_provider_cohere, LLM_MODE_EMBEDDING, "https://h/v2/embed"),
               "https://h/v2/embed");
    ASSERT_STR(url_of(&llm_provider_cohere_chat, LLM_MODE_CHAT, "https://h/v1/"),
               "https://h/v2/chat");
    ASSERT_STR(url_of(&llm_provider_cohere, LLM_MODE_EMBEDDING, "https://h/p/v2/chat"),
               "https://h/p/v2/embed");
}
