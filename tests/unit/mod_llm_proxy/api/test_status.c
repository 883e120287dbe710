/* SPDX-License-Identifier: Apache-2.0 */
#include <mod_status.h>
#include "httpd/store.h"
#include "mod_llm_proxy/api/status.h"
#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/shared/memory.h"

/** @return the page of mod_status, of which this is a part */
static const char *page(int flags)
{
    int (*hook)(request_rec *, int) = httpd_hooked("status_hook");
    request_rec *r = test_request("GET", "/server-status", NULL);

    CU_ASSERT_EQUAL(hook(r, flags), OK);
    return test_sent(r);
}

TEST(status, counts)
{
    const llm_deployment_t *d;
    request_rec *r;

    test_server(TEST_YAML);
    test_database();
    llmp_status_hooks();
    CU_ASSERT_EQUAL(llmp_status_open(llmp.server), APR_SUCCESS);
    llmp_status_child(test_child());
    r = test_chat("");
    test_claimed(r);
    CU_ASSERT_EQUAL(llmp_status_count(r), DECLINED);
    CU_ASSERT_PTR_NOT_NULL(strstr(page(AP_STATUS_SHORT), "GatewayCallsUnderWay: 1\n"));
    apr_pool_destroy(r->pool);
    d = APR_ARRAY_IDX(llmp.config->deployments, 0, const llm_deployment_t *);
    atomic_store(&llmp_deployment_state(d)->cooldown_until,
                 apr_time_now() + apr_time_from_sec(60));
    CU_ASSERT_PTR_NOT_NULL(strstr(page(AP_STATUS_SHORT), "GatewayCallsUnderWay: 0\n"
                                  "GatewayCalls: 1\nGatewayDeployments: 1\n"
                                  "GatewayDeploymentsCooling: 1\nGatewayModelsCooling: 0\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(page(AP_STATUS_SHORT), "GatewayDatabase: reached\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(page(0), "<td>m</td><td>openai/gpt-4o</td>"));
    CU_ASSERT_PTR_NOT_NULL(strstr(page(0), "all rows are written"));
}
