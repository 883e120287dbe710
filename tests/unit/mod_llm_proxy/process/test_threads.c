/* SPDX-License-Identifier: Apache-2.0 */
#include "httpd/request.h"
#include "mod_llm_proxy/process/threads.h"

TEST(threads, a_quarter_serves_calmly)
{
    test_server(TEST_YAML);
    httpd.threads = 8;
    llmp_threads_child();
    CU_ASSERT(llmp_threads_serve());
    CU_ASSERT_FALSE(llmp_threads_pressed());
    CU_ASSERT(llmp_threads_serve());
    CU_ASSERT(llmp_threads_pressed());
    CU_ASSERT_FALSE(llmp_threads_serve());
    llmp_threads_served();
    llmp_threads_served();
    CU_ASSERT_FALSE(llmp_threads_pressed());
}

/** An MPM that cannot wait for input: there is nobody to leave it to. */
TEST(threads, always_where_nobody_else_waits)
{
    test_server(TEST_YAML);
    httpd.threads = 4;
    httpd.waitio = 0;
    llmp_threads_child();
    for (int i = 0; i < 100; i++) {
        CU_ASSERT(llmp_threads_serve());
    }
    CU_ASSERT_FALSE(llmp_threads_pressed());
}
