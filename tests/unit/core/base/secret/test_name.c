/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/secret/name.h"

typedef struct row_t {
    const char *name;
    llm_secret_name_e want;
} row_t;

static void judge(const row_t *rows, llm_secret_name_e (*of)(const char *name, apr_size_t n))
{
    for (; rows->name != NULL; rows++) {
        llm_secret_name_e got = of(rows->name, strlen(rows->name));

        if (got != rows->want) {
            printf("%s: %d\n", rows->name, got);
        }
        CU_ASSERT_EQUAL(got, rows->want);
    }
}

TEST(secret_name, headers)
{
    static const row_t rows[] = {
        { "Authorization", LLM_SECRET_NAME_SURE }, { "x-api-key", LLM_SECRET_NAME_SURE },
        { "X-Api-Key-2", LLM_SECRET_NAME_SURE }, { "Helicone-Auth", LLM_SECRET_NAME_SURE },
        { "X-Gateway-Secret", LLM_SECRET_NAME_SURE }, { "Cookie", LLM_SECRET_NAME_SURE },
        { "x-portkey-api-key", LLM_SECRET_NAME_SURE }, { "X-Auth-Pin", LLM_SECRET_NAME_SURE },
        { "x-portkey-virtual-key", LLM_SECRET_NAME_SURE },
        { "x-portkey-provider", LLM_SECRET_NAME_LOOSE },
        { "x-portkey-custom-host", LLM_SECRET_NAME_LOOSE },
        { "X-Auth-Provider", LLM_SECRET_NAME_LOOSE }, { "X-Token-Type", LLM_SECRET_NAME_LOOSE },
        { "X-Routing-Key", LLM_SECRET_NAME_LOOSE }, { "Idempotency-Key", LLM_SECRET_NAME_LOOSE },
        { "X-Author", LLM_SECRET_NAME_NONE }, { "X-Keywords", LLM_SECRET_NAME_NONE },
        { "Content-Type", LLM_SECRET_NAME_NONE }, { "", LLM_SECRET_NAME_NONE },
        { NULL, LLM_SECRET_NAME_NONE },
    };

    judge(rows, llm_secret_name_of_header);
}

TEST(secret_name, members)
{
    static const row_t rows[] = {
        { "key", LLM_SECRET_NAME_SURE }, { "apiKey", LLM_SECRET_NAME_SURE },
        { "client_secret", LLM_SECRET_NAME_SURE }, { "bearer", LLM_SECRET_NAME_SURE },
        { "connection_string", LLM_SECRET_NAME_SURE }, { "sig", LLM_SECRET_NAME_SURE },
        { "connectionString", LLM_SECRET_NAME_SURE }, { "auth", LLM_SECRET_NAME_LOOSE },
        { "authentication", LLM_SECRET_NAME_LOOSE }, { "project_key", LLM_SECRET_NAME_LOOSE },
        { "partitionKey", LLM_SECRET_NAME_LOOSE }, { "max_tokens", LLM_SECRET_NAME_NONE },
        { "code", LLM_SECRET_NAME_NONE }, { "endpoint", LLM_SECRET_NAME_NONE },
        { "", LLM_SECRET_NAME_NONE }, { NULL, LLM_SECRET_NAME_NONE },
    };

    judge(rows, llm_secret_name_of_member);
    CU_ASSERT_EQUAL(llm_secret_name_of_query("code", 4), LLM_SECRET_NAME_SURE);
    CU_ASSERT_EQUAL(llm_secret_name_of_query("sig", 3), LLM_SECRET_NAME_SURE);
    CU_ASSERT_EQUAL(llm_secret_name_of_query("alt", 3), LLM_SECRET_NAME_NONE);
}
