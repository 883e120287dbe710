/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include "httpd/request.h"
#include "mod_llm_proxy/process/stopping.h"
#include "mod_llm_proxy/upstream/wait.h"

static int is_told(void)
{
    struct pollfd fd = { .fd = llmp_stopping_fd(), .events = POLLIN };

    return poll(&fd, 1, 0) == 1;
}

/** A graceful stop lets calls end; another one wakes who waits. */
TEST(stopping, wakes_who_waits)
{
    request_rec *r;

    test_server(TEST_YAML);
    r = test_request("GET", "/", NULL);
    CU_ASSERT_FALSE(is_told());
    httpd_stop_child(1);
    CU_ASSERT_FALSE(is_told());
    CU_ASSERT(llmp_wait(r, 1000));
    httpd_stop_child(0);
    CU_ASSERT(is_told());
    CU_ASSERT_FALSE(llmp_wait(r, apr_time_from_sec(3600)));
    apr_pool_destroy(test_child());
    CU_ASSERT_EQUAL(llmp_stopping_fd(), -1);
}

TEST(stopping, a_client_that_hangs_up)
{
    apr_socket_t *pair[2];
    request_rec *r;

    test_server(TEST_YAML);
    httpd_socketpair(pair);
    httpd.client = pair[0];
    r = test_request("GET", "/", NULL);
    apr_socket_close(pair[1]);
    CU_ASSERT_FALSE(llmp_wait(r, apr_time_from_sec(3600)));
}
