/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/stat.h>
#include <unistd.h>
#include <apr_strings.h>
#include <httpd.h>
#include <http_config.h>
#include <http_connection.h>
#include <http_request.h>
#include <mpm_common.h>
#include "core/config/conf_file.h"
#include "httpd/proxy.h"
#include "httpd/store.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/setup/config.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/sink/spend.h"

#define MODELS                                                                                 \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: openai/gpt-4o, api_base: 'http://up.test/v1', api_key: sk-u}" \
    "\n"
#define SETTINGS "general_settings:\n  master_key: " TEST_MASTER "\n"

#define ANSWER                                                                                 \
    "{\"id\":\"a\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"x\",\"choices\":"        \
    "[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":"     \
    "\"hi\"}}]}"

extern module AP_MODULE_DECLARE_DATA llm_proxy_module;

#define CALL(hook, i, ...) ((ap_HOOK_##hook##_t *)httpd_hook(#hook, i))(__VA_ARGS__)

static server_rec *s;

/** The module is loaded, and the directives of a configuration are read. */
static void load(const char *yaml)
{
    s = test_bare_server();
    llm_proxy_module.register_hooks(test_pool);
    CU_ASSERT_EQUAL(CALL(pre_config, 0, test_pool, test_pool, test_pool), OK);
    llmp.server = s;
    llmp.key_slots = llmp.deployment_slots = 64;
    llmp.spend_ring_bytes = 1 << 20;
    llmp.spend_journal_bytes = 0;
    llmp.state_dir = test_path("hooks");
    if (yaml != NULL) {
        CU_ASSERT_PTR_NULL(llmp_config_load(test_command(s, "LLMConfig"),
                                            conf_file("hooks.yaml", yaml)));
        CU_ASSERT_PTR_NULL(test_directive(s, "LLMEngine", "on"));
    }
}

/** What is left in the folder of the state. */
static void forget(void)
{
    static const char *const files[] = { "spend.ring", "spend.journal", "spend.journal.offset",
                                         "spend.rejected", "gateway.db", "gateway.db-wal",
                                         "gateway.db-shm" };

    for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
        unlink(test_path(apr_pstrcat(test_pool, "hooks/", files[i], NULL)));
    }
    rmdir(test_path("hooks"));
}

static int check(void)
{
    return CALL(check_config, 0, test_pool, test_pool, test_pool, s);
}

static int configured(void)
{
    return CALL(post_config, 0, test_pool, test_pool, test_pool, s);
}

/** A request on its way through the hooks. @return what the handlers say */
static int serve(request_rec *r)
{
    int rc = DECLINED;

    CALL(post_read_request, 0, r);
    if (CALL(translate_name, 0, r) != OK) {
        return DECLINED;
    }
    CU_ASSERT_EQUAL(CALL(map_to_storage, 0, r), OK);
    for (int i = 0; rc == DECLINED && httpd_hook("handler", i) != NULL; i++) {
        rc = CALL(handler, i, r);
    }
    r->status = rc == OK ? r->status : rc;
    CU_ASSERT_EQUAL(CALL(log_transaction, 0, r), DECLINED);
    return rc;
}

TEST(hooks, begin_anew)
{
    s = test_bare_server();
    llm_proxy_module.register_hooks(test_pool);
    llmp.key_slots = 1;
    llmp.config_file = "of before";
    CU_ASSERT_EQUAL(CALL(pre_config, 0, test_pool, test_pool, test_pool), OK);
    CU_ASSERT_EQUAL(llmp.key_slots, LLMP_KEY_SLOTS_DEFAULT);
    CU_ASSERT_PTR_NULL(llmp.config_file);
    CU_ASSERT_PTR_EQUAL(llmp.pool, test_pool);
}

/** Nobody minds what would be served where no engine is on. */
TEST(hooks, without_an_engine)
{
    load(NULL);
    CU_ASSERT_EQUAL(check(), OK);
    CU_ASSERT_EQUAL(configured(), OK);
    CU_ASSERT_PTR_NULL(httpd_logged("LLM5:"));
    CU_ASSERT_PTR_NULL(ap_retained_data_get("llm_proxy_parts"));
}

TEST(hooks, an_engine_without_a_configuration)
{
    load(NULL);
    CU_ASSERT_PTR_NULL(test_directive(s, "LLMEngine", "on"));
    CU_ASSERT_EQUAL(check(), HTTP_INTERNAL_SERVER_ERROR);
    CU_ASSERT_PTR_EQUAL(llmp.server, s);
}

/** A start reads its configuration twice, and opens what it needs the second time. */
TEST(hooks, the_first_reading)
{
    load(MODELS SETTINGS);
    httpd.main_state = AP_SQ_MS_CREATE_PRE_CONFIG;
    CU_ASSERT_EQUAL(check(), OK);
    CU_ASSERT_EQUAL(configured(), OK);
    CU_ASSERT_PTR_NULL(httpd_logged("LLM5:"));
    CU_ASSERT_NOT_EQUAL(access(test_path("hooks"), F_OK), 0);
}

TEST(hooks, a_server_serves)
{
    request_rec *r;

    load(MODELS SETTINGS);
    CU_ASSERT_EQUAL(check(), OK);
    CU_ASSERT_EQUAL(configured(), OK);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM4: mod_llm_router is not loaded"));
    CU_ASSERT_PTR_NOT_NULL(httpd_logged(": 1 deployments of 1 models from "));
    CALL(child_init, 0, test_child(), s);
    httpd_upstream_json(200, "", ANSWER);
    r = test_chat("");
    CU_ASSERT_EQUAL(serve(r), OK);
    CU_ASSERT_EQUAL(r->status, 200);
    ASSERT_STR(test_member(r, "choices.0.message.content"), "hi");
    r = test_asked("GET", "/no/such/path", NULL);
    serve(r);
    CU_ASSERT_EQUAL(r->status, 404);
    apr_pool_destroy(test_child());
    forget();
}

TEST(hooks, no_models)
{
    load("model_list: []\n" SETTINGS);
    CU_ASSERT_EQUAL(check(), OK);
    CU_ASSERT_EQUAL(configured(), OK);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("model_list is empty: every call is refused"));
    forget();
}

TEST(hooks, a_state_that_cannot_be_kept)
{
    load(MODELS SETTINGS);
    llmp.state_dir = apr_pstrcat(test_pool, conf_file("hooks.file", ""), "/in", NULL);
    CU_ASSERT_EQUAL(check(), OK);
    CU_ASSERT_EQUAL(configured(), HTTP_INTERNAL_SERVER_ERROR);
    CU_ASSERT_PTR_NOT_NULL(httpd_logged("LLM58"));
    CU_ASSERT_PTR_NULL(httpd_logged("LLM5:"));
}

/** With a database a child has threads of its own, and what waits is written when it ends. */
TEST(hooks, a_server_with_a_database)
{
    const char *file = test_path("hooks/gateway.db");
    request_rec *r;

    mkdir(test_path("hooks"), 0700);
    httpd_reset();
    load(NULL);
    httpd.modules[0] = "mod_dbd.c";
    CU_ASSERT_PTR_NULL(llmp_config_load(
        test_command(s, "LLMConfig"),
        conf_file("hooks.yaml", apr_pstrcat(test_pool, MODELS SETTINGS "  database_url: sqlite://",
                                            file, "\n", NULL))));
    CU_ASSERT_PTR_NULL(test_directive(s, "LLMEngine", "on"));
    CU_ASSERT_EQUAL(check(), OK);
    CU_ASSERT_EQUAL(configured(), OK);
    CALL(child_init, 0, test_child(), s);
    TEST_UNTIL(llmp_database_here() && atomic_load(&llmp_database_state()->migrated));
    httpd_upstream_json(200, "", ANSWER);
    r = test_chat("");
    CU_ASSERT_EQUAL(serve(r), OK);
    apr_pool_destroy(test_child());
    CU_ASSERT_FALSE(llmp_spend_in_ring());
    ASSERT_STR(test_value("SELECT count(*) FROM \"LiteLLM_SpendLogs\""), "1");
    forget();
}
