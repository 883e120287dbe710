/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/stub.h"
#include "mod_llm_proxy/process/config_tree.h"

static int is(const char *args, const void *wanted)
{
    return strcmp(args, wanted) == 0;
}

TEST(config_tree, looks_into_sections)
{
    ap_directive_t inner = { .args = "deep" }, section = { .first_child = &inner };
    ap_directive_t first = { .args = "flat", .next = &section };

    httpd_reset();
    CU_ASSERT_FALSE(llmp_config_tree_any(is, "deep"));
    ap_conftree = &first;
    CU_ASSERT(llmp_config_tree_any(is, "deep"));
    CU_ASSERT(llmp_config_tree_any(is, "flat"));
    CU_ASSERT_FALSE(llmp_config_tree_any(is, "none"));
    ap_conftree = NULL;
}
