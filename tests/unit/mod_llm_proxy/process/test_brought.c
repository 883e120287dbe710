/* SPDX-License-Identifier: Apache-2.0 */
#include <ap_provider.h>
#include "httpd/stub.h"
#include "llm_job.h"
#include "llm_sink.h"
#include "llm_stage.h"
#include "mod_llm_proxy/process/brought.h"

TEST(brought, is_ordered_by_name)
{
    static const char *const names[] = { "pear", "apple", "quince", "fig" };
    apr_array_header_t *rows;

    httpd_reset();
    for (apr_size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        ap_register_provider(test_pool, "fruit", names[i], "1", names[i]);
    }
    ap_register_provider(test_pool, "fruit", "banana", "2", "of another version");
    ap_register_provider(test_pool, "stone", "beryl", "1", "of another group");
    rows = llmp_brought(test_pool, "fruit", "1");
    CU_ASSERT_EQUAL_FATAL(rows->nelts, 4);
    ASSERT_STR(APR_ARRAY_IDX(rows, 0, const char *), "apple");
    ASSERT_STR(APR_ARRAY_IDX(rows, 1, const char *), "fig");
    ASSERT_STR(APR_ARRAY_IDX(rows, 2, const char *), "pear");
    ASSERT_STR(APR_ARRAY_IDX(rows, 3, const char *), "quince");
    CU_ASSERT_EQUAL(llmp_brought(test_pool, "nobody", "1")->nelts, 0);
}

TEST(brought, rows_of_another_version_are_told)
{
    const char *wrong;

    httpd_reset();
    ap_register_provider(test_pool, "fruit", "fig", "7", "of a group that is not ours");
    ap_register_provider(test_pool, LLM_SINK_GROUP, "to_file", LLM_SINK_VERSION, "a sink");
    CU_ASSERT_PTR_NULL(llmp_brought_check(test_pool));
    ap_register_provider(test_pool, LLM_STAGE_GROUP, "guard", "1", "of before");
    wrong = llmp_brought_check(test_pool);
    CU_ASSERT_PTR_NOT_NULL_FATAL(wrong);
    ASSERT_STR(wrong, "llm_stage \"guard\" is of version 1, and this mod_llm_proxy knows version "
                      LLM_STAGE_VERSION ": its module has to be built anew");
}

TEST(brought, names_are_told_once)
{
    static const llm_sink_t one = { .name = "file" }, two = { .name = "file" }, none = { .name = "" };
    static const llm_job_t job = { .name = "keys" };
    static const char *const own[] = { "repair", "keys", NULL };

    httpd_reset();
    ap_register_provider(test_pool, LLM_SINK_GROUP, "a module's", LLM_SINK_VERSION, &one);
    ap_register_provider(test_pool, LLM_JOB_GROUP, "a module's", LLM_JOB_VERSION, &job);
#define NAMES(what, own) \
    llmp_brought_names(test_pool, what, llmp_brought(test_pool, "llm_" what, "1"), own)
    CU_ASSERT_PTR_NULL(NAMES("sink", NULL));
    CU_ASSERT_PTR_NULL(NAMES("job", NULL));
    ASSERT_STR(NAMES("job", own), "two jobs are called \"keys\"");
    ap_register_provider(test_pool, LLM_SINK_GROUP, "another's", LLM_SINK_VERSION, &two);
    ASSERT_STR(NAMES("sink", NULL), "two sinks are called \"file\"");
    ap_register_provider(test_pool, LLM_SINK_GROUP, "a first one's", LLM_SINK_VERSION, &none);
    ASSERT_STR(NAMES("sink", NULL), "a sink has no name");
}
