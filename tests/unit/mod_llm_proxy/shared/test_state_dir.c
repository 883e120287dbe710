/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/stat.h>
#include <unistd.h>
#include <apr_strings.h>
#include <unixd.h>
#include "core/config/conf_file.h"
#include "httpd/store.h"
#include "mod_llm_proxy/shared/state_dir.h"

#define NOBODY 65534

static server_rec *s;

static void begin(void)
{
    s = test_bare_server();
}

static mode_t mode_of(const char *dir)
{
    struct stat st;

    return stat(dir, &st) == 0 && S_ISDIR(st.st_mode) ? st.st_mode & 0777 : 0;
}

static void forget(const char *const names[])
{
    for (; *names != NULL; names++) {
        rmdir(test_path(*names));
    }
}

/** The folder is the children's alone; who passes on the way to it is nobody's business. */
TEST(state_dir, is_made)
{
    static const char *const names[] = { "above/state", "above", NULL };
    mode_t mask = umask(0);

    begin();
    llmp.state_dir = test_path("above/state//");
    CU_ASSERT_EQUAL(llmp_state_dir_make(s, test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL(mode_of(test_path("above")), 0755);
    CU_ASSERT_EQUAL(mode_of(test_path("above/state")), 0700);
    CU_ASSERT_EQUAL(llmp_state_dir_make(s, test_pool), APR_SUCCESS);    /* it is there */
    umask(mask);
    forget(names);
}

TEST(state_dir, cannot_be_made)
{
    begin();
    llmp.state_dir = apr_pstrcat(test_pool, conf_file("file", ""), "/state", NULL);
    CU_ASSERT_NOT_EQUAL(llmp_state_dir_make(s, test_pool), APR_SUCCESS);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM58: the state directory"));
}

TEST(state_dir, stays_over_a_graceful)
{
    static const char *const names[] = { "one", NULL };
    const char *one = test_path("one");

    begin();
    ASSERT_STR(llmp_state_dir_settle(s, one), one);
    llmp.state_dir = one;
    CU_ASSERT_EQUAL(llmp_state_dir_make(s, test_pool), APR_SUCCESS);
    ASSERT_STR(llmp_state_dir_settle(s, one), one);
    CU_ASSERT_PTR_NULL(httpd_logged("LLM482"));
    ASSERT_STR(llmp_state_dir_settle(s, "/two"), one);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM482: LLMStateDir /two takes effect after a full"));
    forget(names);
}

/** What root can and its children cannot stops a start, and no restart. */
TEST(state_dir, closed_to_the_children)
{
    static const char *const names[] = { "shut/in", "shut", NULL };
    const char *shut = test_path("shut"), *in = test_path("shut/in");

    begin();
    mkdir(shut, 0700);
    mkdir(in, 0777);
    chmod(test_path(""), 0755);
    CU_ASSERT_EQUAL(llmp_state_dir_check(s, "it", in, test_pool), APR_SUCCESS);
    if (geteuid() == 0) {
        ap_unixd_config.user_id = ap_unixd_config.group_id = NOBODY;
        CU_ASSERT_EQUAL(llmp_state_dir_check(s, "it", in, test_pool), APR_EACCES);
        CU_ASSERT_PTR_NOT_NULL(httpd_logged(apr_psprintf(
            test_pool, "LLM280: it: user nobody cannot write into %s, since %s is closed to it",
            in, shut)));
        httpd.generation = 1;
        CU_ASSERT_EQUAL(llmp_state_dir_check(s, "it", in, test_pool), APR_SUCCESS);
        CU_ASSERT_EQUAL(httpd_logged_times("LLM280"), 2);
        CU_ASSERT_EQUAL(geteuid(), 0);                  /* root again */
        llmp_hand_over(shut);
        CU_ASSERT_EQUAL(llmp_state_dir_check(s, "it", shut, test_pool), APR_SUCCESS);
        chmod(shut, 0500);
        CU_ASSERT_EQUAL(llmp_state_dir_check(s, "it", shut, test_pool), APR_SUCCESS);
        CU_ASSERT_EQUAL(httpd_logged_times("LLM280"), 3);
        llmp_hand_over(test_path("nothing"));
        CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM50"));
    }
    chmod(test_path(""), 0700);
    forget(names);
}

TEST(state_dir, a_first_start)
{
    begin();
    CU_ASSERT(llmp_is_first_start());
    httpd.generation = 1;
    CU_ASSERT_FALSE(llmp_is_first_start());
}
