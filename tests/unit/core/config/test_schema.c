/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "config/sections.h"

TEST(config_schema, near_names)
{
    static const llm_key_t keys[] = {
        { "api_key", LLM_KIND_STR, 0, 0, 0, NULL },
        { "rpm", LLM_KIND_STR, 0, 0, 0, NULL },
        { "stream_timeout", LLM_KIND_STR, 0, 0, 0, NULL },
        { NULL, LLM_KIND_STR, 0, 0, 0, NULL }
    };
    static const char *const known[] = { "prompt_id" };
    static const llm_section_t s = { "s", keys, known, 1 };

    ASSERT_STR(llm_section_nearest(&s, "api_kee"), "api_key");
    ASSERT_STR(llm_section_nearest(&s, "apikey"), "api_key");
    ASSERT_STR(llm_section_nearest(&s, "api_kye"), "api_key");
    ASSERT_STR(llm_section_nearest(&s, "promt_id"), "prompt_id");
    ASSERT_STR(llm_section_nearest(&s, "steam_timeot"), "stream_timeout");
    ASSERT_STR(llm_section_nearest(&s, "stream_options"), NULL);
    ASSERT_STR(llm_conf_member_nearest("temprature"), "temperature");
    ASSERT_STR(llm_conf_member_nearest("max_token"), "max_tokens");
    ASSERT_STR(llm_conf_member_nearest("resoning_efort"), "reasoning_effort");
    ASSERT_STR(llm_conf_member_nearest("safety_settings"), NULL);
    CU_ASSERT(llm_conf_is_member("top_k") && !llm_conf_is_member("topp"));
    ASSERT_STR(llm_section_nearest(&s, "tpm"), NULL);
    ASSERT_STR(llm_section_nearest(&s, "temperature"), NULL);
    ASSERT_STR(llm_section_nearest(&s, "rmp"), "rpm");
    ASSERT_STR(llm_section_nearest(&s, "rpn"), NULL);
    ASSERT_STR(llm_section_nearest(&s, "rp"), NULL);
    ASSERT_STR(llm_section_nearest(&s, ""), NULL);
}
