/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <unistd.h>
#include "httpd/request.h"
#include "mod_llm_proxy/process/alarm.h"

/** Keep standard error as httpd found it, send one alarm. @return what came there */
static const char *told(const char *define)
{
    static char text[200];
    int ends[2], saved = dup(STDERR_FILENO);
    ssize_t n;

    test_bare_server();
    httpd.defines[0] = define;
    CU_ASSERT_EQUAL_FATAL(pipe2(ends, O_NONBLOCK), 0);
    dup2(ends[1], STDERR_FILENO);
    llmp_alarm_open();
    dup2(saved, STDERR_FILENO);         /* as httpd does, for its error log */
    llmp_alarm_started();
    llmp_alarm(llmp.server, APLOG_CRIT, "the disk is full", test_pool);
    n = read(ends[0], text, sizeof(text) - 1);
    text[n > 0 ? n : 0] = '\0';
    close(ends[0]);
    close(ends[1]);
    close(saved);
    return text;
}

/** A server in the foreground has somebody in front of it; another must not hold the terminal. */
TEST(alarm, reaches_who_started_it)
{
    ASSERT_STR(told("FOREGROUND"), "llm-gateway: the disk is full\n");
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM180: the disk is full"));
    ASSERT_STR(told(NULL), "");
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM180: the disk is full"));
}
