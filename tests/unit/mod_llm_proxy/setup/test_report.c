/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <apr_strings.h>
#include "core/config/conf_file.h"
#include "httpd/request.h"
#include "mod_llm_proxy/call/pick_first.h"
#include "mod_llm_proxy/setup/problems.h"
#include "mod_llm_proxy/setup/report.h"

#define KEY    "general_settings: {master_key: " TEST_MASTER "}\n"
#define MODELS "model_list:\n  - model_name: m\n    litellm_params: {model: openai/gpt-4o, "        \
               "api_key: k}\n"

static const char *read_all(FILE *f)
{
    static char text[65536];
    size_t n;

    rewind(f);
    n = fread(text, 1, sizeof(text) - 1, f);
    text[n] = '\0';
    return conf_plain(text);
}

/** @return what is printed on standard output, names of files without their folder */
static const char *printed(const llm_config_t *cfg, const apr_array_header_t *problems)
{
    FILE *f = tmpfile();
    const char *text;
    int out;

    if (f == NULL) {
        abort();
    }
    fflush(stdout);
    out = dup(STDOUT_FILENO);
    dup2(fileno(f), STDOUT_FILENO);
    llmp_report_print(cfg, problems, test_pool);
    dup2(out, STDOUT_FILENO);
    close(out);
    text = read_all(f);
    fclose(f);
    return text;
}

/** The report of a file, as "apache2 -t" has it. */
static const char *report(const char *yaml)
{
    llm_config_t *cfg = llm_config_examine(conf_file("r.yaml", yaml), test_pool);

    llmp.router = llmp_router_find();
    return printed(cfg, llmp_problems_find(cfg, NULL, test_pool));
}

static int has(const char *text, const char *what)
{
    int found = strstr(text, what) != NULL;

    if (!found) {
        fprintf(stderr, "not found: %s\n%s\n", what, text);
    }
    return found;
}

static void begin(void)
{
    test_bare_server();
    unsetenv("LITELLM_MASTER_KEY");
}

TEST(report, of_a_file_that_may_serve)
{
    const char *text;

    begin();
    text = report(MODELS KEY);
    CU_ASSERT(has(text, "r.yaml\nmodel to chat with: m\nmaster key: of the file\n"
                        "stops the start: 0\nwarnings: 0\nenvironment: "));
    CU_ASSERT(has(text, "\nkeys: 7\n  differs    general_settings.master_key  r.yaml:4:20  a public "
                        "default stops the start\n  works      model_list  r.yaml:1:1\n"));
    CU_ASSERT_PTR_NULL(strstr(text, TEST_MASTER));      /* a report is shown around */
}

TEST(report, what_stops_a_start)
{
    const char *text;

    begin();
    text = report("model_list: []\ngeneral_settings: {master_key: sk-1234}\n");
    CU_ASSERT(has(text, "general_settings.master_key is too easily guessed"));
    CU_ASSERT(has(text, "  wrong      general_settings.master_key  r.yaml:2:20  stops the start\n"));
    CU_ASSERT_PTR_NULL(strstr(text, "stops the start: 0"));
    CU_ASSERT_PTR_NULL(strstr(text, "model to chat with"));
    CU_ASSERT(has(report("general_settings: [1\n"), "master key: none\n"));
}

/** What is of concern comes first, a key of several places with their number. */
TEST(report, keys)
{
    const char *text, *unknown, *works;

    begin();
    text = report("model_list:\n"
                  "  - {model_name: a, litellm_params: {model: openai/x, api_key: k, modle: y}}\n"
                  "  - {model_name: b, litellm_params: {model: openai/x, api_key: k, modle: y}}\n"
                  "  - {model_name: c, litellm_params: {model: openai/x, api_key: k, modle: y}}\n"
                  KEY);
    unknown = strstr(text, "  unknown    litellm_params.modle  r.yaml:2:67 and 2 more  "
                           "is 'model' meant?\n");
    works = strstr(text, "  works      litellm_params.model  r.yaml:2:38 and 2 more\n");
    CU_ASSERT(unknown != NULL && works != NULL && unknown < works);
}

/** One that guards what nothing here does yet: by what LLMUnsupported says. */
TEST(report, unguarded)
{
    static const char yaml[] = MODELS "general_settings: {master_key: " TEST_MASTER
                               ", enforced_params: [user]}\n";
    const char *text;

    begin();
    text = report(yaml);
    CU_ASSERT(has(text, "  unguarded  general_settings.enforced_params  r.yaml:4:56  stops the "
                        "start"));
    CU_ASSERT(has(text, "stops the start: 1\n  r.yaml:4:56: "));
    CU_ASSERT(has(text, "warnings: 0\n"));
    llmp.unsupported = LLMP_UNSUPPORTED_WARN;
    text = report(yaml);
    CU_ASSERT(has(text, "  unguarded  general_settings.enforced_params  r.yaml:4:56  served "
                        "without "));
    CU_ASSERT(has(text, "stops the start: 0\nwarnings: 1\n  r.yaml:4:56: "));
    CU_ASSERT(has(text, ": calls are served without it\n"));
}

/** By name alone: what is in them may be secret. */
TEST(report, environment)
{
    static const char yaml[] = MODELS "  - model_name: n\n    litellm_params: {model: openai/x, "
                               "api_key: os.environ/REPORT_A, api_base: os.environ/REPORT_B, "
                               "organization: os.environ/REPORT_C}\n" KEY;
    const char *text;

    begin();
    setenv("REPORT_A", "sk-secret", 1);
    setenv("REPORT_B", "", 1);
    unsetenv("REPORT_C");
    text = report(yaml);
    CU_ASSERT(has(text, "  set        REPORT_A\n"));
    CU_ASSERT(has(text, "  not set    REPORT_B\n"));
    CU_ASSERT(has(text, "  not set    REPORT_C\n"));
    CU_ASSERT_PTR_NULL(strstr(text, "sk-secret"));
    CU_ASSERT(has(text, "warnings: "));
    CU_ASSERT_PTR_NULL(strstr(text, "warnings: 0\n"));  /* of what is not set */
    unsetenv("REPORT_A");
    unsetenv("REPORT_B");
}

/** What a first call may ask for. */
TEST(report, a_model_to_chat_with)
{
    static const struct {
        const char *yaml, *line;
    } cases[] = {
        { "  - {model_name: 'all/*', litellm_params: {model: 'openai/*', api_key: k}}\n"
          "  - {model_name: e, litellm_params: {model: openai/text-embedding-3-small, api_key: k}}\n"
          "  - {model_name: own, litellm_params: {model: openai/who-knows, api_key: k}}\n"
          "  - {model_name: c, litellm_params: {model: openai/gpt-4o, api_key: k}}\n",
          "\nmodel to chat with: c\n" },
        { "  - {model_name: 'all/*', litellm_params: {model: 'openai/*', api_key: k}}\n"
          "  - {model_name: e, litellm_params: {model: openai/text-embedding-3-small, api_key: k}}\n"
          "  - {model_name: own, litellm_params: {model: openai/who-knows, api_key: k}}\n",
          "\nmodel to chat with: own\n" },
        { "  - {model_name: own, litellm_params: {model: openai/who-knows, api_key: k}}\n"
          "  - {model_name: mock, litellm_params: {model: openai/x, mock_response: Hi}}\n",
          "\nmodel to chat with: mock\n" },
        { "  - {model_name: b, litellm_params: {model: openai/gpt-4o, api_key: k}, model_info: "
          "{blocked: true}}\n"
          "  - {model_name: c, litellm_params: {model: openai/gpt-4o, api_key: k}}\n",
          "\nmodel to chat with: c\n" },
        { "  - {model_name: \"two\\nlines\", litellm_params: {model: openai/gpt-4o, api_key: k}}\n",
          NULL },
        { "  - {model_name: e, litellm_params: {model: openai/text-embedding-3-small, "
          "api_key: k}}\n", NULL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *text;

        begin();
        text = report(apr_pstrcat(test_pool, "model_list:\n", cases[i].yaml, KEY, NULL));
        CU_ASSERT(cases[i].line != NULL ? has(text, cases[i].line)
                                        : strstr(text, "model to chat with") == NULL);
    }
}

TEST(report, where_the_master_key_is_from)
{
    static const char by_name[] = MODELS "general_settings: {master_key: "
                                  "os.environ/LITELLM_MASTER_KEY}\n";

    begin();
    setenv("LITELLM_MASTER_KEY", TEST_MASTER "-of-the-environment", 1);
    CU_ASSERT(has(report(MODELS), "\nmaster key: of the environment\n"));
    CU_ASSERT(has(report(by_name), "\nmaster key: of the environment\n"));
    CU_ASSERT(has(report(MODELS KEY), "\nmaster key: of the file\n"));
    unsetenv("LITELLM_MASTER_KEY");
    CU_ASSERT(has(report(MODELS), "\nmaster key: none\n"));
}
