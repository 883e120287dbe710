/* SPDX-License-Identifier: Apache-2.0 */
#include <httpd.h>
#include <http_config.h>
#include <http_core.h>
#include <http_log.h>
#include <ap_provider.h>
#include <apr_strings.h>
#include "mod_llm_router/log.h"
#include "mod_llm_router/router.h"

/*
 * The module proper: it offers the router to mod_llm_proxy as an optional function and registers
 * the strategies as providers, next to those of other modules.
 */

#pragma GCC visibility push(default)
extern module AP_MODULE_DECLARE_DATA llm_router_module;
#pragma GCC visibility pop
APLOG_USE_MODULE(llm_router);

/* the configuration's strategy; written when that is checked, before there are children */
static struct {
    const char *name;
    const llmr_strategy_t *strategy;
} settled;

static const llmr_strategy_t *find_strategy(const char *name)
{
    return name != NULL && name == settled.name
               ? settled.strategy
               : ap_lookup_provider(LLMR_STRATEGY_GROUP, name, LLMR_STRATEGY_VERSION);
}

static const char *strategy_names(apr_pool_t *p)
{
    apr_array_header_t *found =
        ap_list_provider_names(p, LLMR_STRATEGY_GROUP, LLMR_STRATEGY_VERSION);
    apr_array_header_t *names = apr_array_make(p, found->nelts, sizeof(const char *));

    for (int i = 0; i < found->nelts; i++) {
        APR_ARRAY_PUSH(names, const char *) =
            APR_ARRAY_IDX(found, i, ap_list_provider_names_t).provider_name;
    }
    return apr_array_pstrcat(p, names, ',');
}

static const llmr_env_t env = { find_strategy, strategy_names, apr_time_now };

static llmr_plan_t *begin(const llmr_ask_t *ask, apr_pool_t *p)
{
    return llmr_plan_begin(ask, &env, p);
}

static const char *check(const llm_config_t *config, apr_pool_t *p)
{
    settled.name = NULL;
    settled.strategy = config->router.strategy ? find_strategy(config->router.strategy) : NULL;
    settled.name = config->router.strategy;
    return llmr_check(config, &env, p);
}

static const llm_router_t router = { begin, llmr_plan_next, llmr_plan_report, check };

static const llm_router_t *llm_router_table(void)
{
    return &router;
}

static int post_config(apr_pool_t *p, apr_pool_t *plog, apr_pool_t *ptemp, server_rec *s)
{
    (void)p;
    (void)plog;
    if (ap_state_query(AP_SQ_MAIN_STATE) == AP_SQ_MS_CREATE_PRE_CONFIG) {
        return OK;
    }
    if (ap_find_linked_module("mod_llm_proxy.c") == NULL) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s,
                     LLMRLOG(1) "mod_llm_proxy is not loaded: nobody will ask this router");
    }
    ap_log_error(APLOG_MARK, APLOG_INFO, 0, s, LLMRLOG(2) "routing strategies: %s",
                 strategy_names(ptemp));
    return OK;
}

static void register_hooks(apr_pool_t *p)
{
    for (int i = 0; llmr_strategies[i] != NULL; i++) {
        ap_register_provider(p, LLMR_STRATEGY_GROUP, llmr_strategies[i]->name,
                             LLMR_STRATEGY_VERSION, llmr_strategies[i]);
    }
    APR_REGISTER_OPTIONAL_FN(llm_router_table);
    ap_hook_post_config(post_config, NULL, NULL, APR_HOOK_MIDDLE);
}

/* declared above and not by AP_DECLARE_MODULE: the log calls need the module index before this */
module AP_MODULE_DECLARE_DATA llm_router_module = {
    STANDARD20_MODULE_STUFF,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    register_hooks,
    AP_MODULE_FLAG_NONE,
};
