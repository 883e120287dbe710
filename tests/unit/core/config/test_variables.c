/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "conf_file.h"
#include "llm_config.h"

/** @return "name name ", without those the gateway reads whatever the file says */
static const char *variables(const char *text)
{
    const llm_config_t *cfg = llm_config_examine(conf_file("v.yaml", text), test_pool);
    const apr_array_header_t *names = llm_config_variables(cfg, test_pool);
    const char *all = "";

    for (int i = 0; i < names->nelts; i++) {
        const char *name = APR_ARRAY_IDX(names, i, const char *);

        if (strncmp(name, "LITELLM_DANGEROUSLY", 19) == 0) {
            break;
        }
        all = apr_pstrcat(test_pool, all, name, " ", NULL);
    }
    return all;
}

#define DATABASE "DATABASE_URL DATABASE_HOST DATABASE_PORT DATABASE_USERNAME DATABASE_USER " \
                 "DATABASE_PASSWORD DATABASE_NAME DATABASE_SCHEMA DATABASE_SSLMODE " \
                 "DATABASE_SSLROOTCERT "
#define SAID "general_settings: {master_key: sk-long-enough, database_url: 'sqlite:x'}\n"
#define MODEL(params) SAID "model_list: [{model_name: a, litellm_params: {" params "}}]\n"

TEST(config_variables, what_stands_in_and_what_is_referred_to)
{
    static const struct {
        const char *text, *names;
    } cases[] = {
        { MODEL("model: groq/x"), "GROQ_API_KEY GROQ_API_BASE " },
        { MODEL("model: groq/x, api_key: k"), "GROQ_API_BASE " },
        { MODEL("model: groq/x, api_key: k, api_base: 'http://127.0.0.1'"), "" },
        { MODEL("model: groq/x, mock_response: hi"), "" },
        { MODEL("model: groq/x, api_key: os.environ/OURS, api_base: 'http://127.0.0.1'"),
          "OURS GROQ_API_KEY " },
        { MODEL("model: bedrock/x, api_key: k"), "AWS_BEDROCK_RUNTIME_ENDPOINT AWS_* " },
        { MODEL("model: groq/x, api_base: 'http://127.0.0.1'")
          "environment_variables: {GROQ_API_KEY: k}\n", "" },
        { MODEL("model: groq/x, api_base: 'http://127.0.0.1'")
          "environment_variables: {GROQ_API_KEY: os.environ/OURS}\n", "OURS " },
        { "model_list: []\n", "LITELLM_MASTER_KEY " DATABASE },
        { "model_list: []\ngeneral_settings: {master_key: os.environ/OURS}\n",
          "OURS LITELLM_MASTER_KEY " DATABASE },
        { SAID "litellm_settings: {callbacks: [os.environ/OURS, os.environ/OURS]}\n", "OURS " },
    };

    for (apr_size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        unsetenv("GROQ_API_KEY");
        ASSERT_STR(variables(cases[i].text), cases[i].names);
    }
    setenv("GROQ_API_KEY", "of-the-environment", 1);
    ASSERT_STR(variables(MODEL("model: groq/x")), "GROQ_API_KEY GROQ_API_BASE ");
    unsetenv("GROQ_API_KEY");
    CU_ASSERT_PTR_NOT_NULL(strstr(variables(MODEL("model: '*'")), "OPENAI_API_KEY "));
}

static int has(const char *text, const char *wanted)
{
    const llm_config_t *cfg = llm_config_examine(conf_file("v.yaml", text), test_pool);
    const apr_array_header_t *names = llm_config_variables(cfg, test_pool);

    for (int i = 0; i < names->nelts; i++) {
        if (strcmp(APR_ARRAY_IDX(names, i, const char *), wanted) == 0) {
            return 1;
        }
    }
    return 0;
}

TEST(config_variables, libpqs_own_are_read_with_postgresql_alone)
{
#define URL(value) "general_settings: {master_key: sk-long-enough, database_url: " value "}\n"
    unsetenv("DATABASE_URL");
    CU_ASSERT_FALSE(has(URL("'sqlite:x'"), "PGPASSWORD"));
    CU_ASSERT_FALSE(has("model_list: []\n", "PGSSLMODE"));
    CU_ASSERT_TRUE(has(URL("'postgresql://u@h/d'"), "PGPASSWORD"));
    CU_ASSERT_TRUE(has(URL("'postgres://u@h/d'"), "PGSSLROOTCERT"));
    CU_ASSERT_TRUE(has(URL("'postgres://u@h/d'"), "PGUSER"));
    CU_ASSERT_TRUE(has(URL("'postgres://u@h/d'"), "PGSERVICEFILE"));
    CU_ASSERT_TRUE(has(URL("'postgres://u@h/d'"), "PGHOSTADDR"));
    CU_ASSERT_FALSE(has(URL("'postgres://u@h/d'"), "PGAPPNAME"));
    CU_ASSERT_FALSE(has(URL("'sqlite:x'"), "PGUSER"));
    setenv("DATABASE_URL", "postgresql://u@h/d", 1);
    CU_ASSERT_TRUE(has("model_list: []\n", "PGPASSFILE"));
    CU_ASSERT_FALSE(has(URL("'sqlite:x'"), "PGPASSFILE"));
    CU_ASSERT_TRUE(has(URL("os.environ/DATABASE_URL"), "PGPASSFILE"));
    unsetenv("DATABASE_URL");
}
