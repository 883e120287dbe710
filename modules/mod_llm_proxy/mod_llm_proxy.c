/* SPDX-License-Identifier: Apache-2.0 */

/**
 * mod_llm_proxy: one door to every language model, as a content handler over mod_proxy's
 * connections. This file is the module record and its hooks; docs/develop/layers.md is the map.
 */

#define LLMP_MODULE_RECORD
#include <apr_optional.h>
#include <apr_strings.h>
#include <httpd.h>
#include <http_connection.h>
#include <mpm_common.h>
#include <unixd.h>
#include "mod_llm_proxy/call/gateway.h"
#include "mod_llm_proxy/call/handler.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/process/alarm.h"
#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/caller/pending.h"
#include "mod_llm_proxy/front/body_wait.h"
#include "mod_llm_proxy/account/notes.h"
#include "mod_llm_proxy/setup/config.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/front/claim.h"
#include "mod_llm_proxy/front/head.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/front/client_hold.h"
#include "mod_llm_proxy/shared/parallel_limit.h"
#include "mod_llm_proxy/front/logged_request.h"
#include "mod_llm_proxy/call/pick_first.h"
#include "mod_llm_proxy/call/probe.h"
#include "mod_llm_proxy/setup/problems.h"
#include "mod_llm_proxy/reply/last_byte.h"
#include "mod_llm_proxy/reply/reader.h"
#include "mod_llm_proxy/front/refusal.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/relay.h"
#include "mod_llm_proxy/sink/spend.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/api/status.h"
#include "mod_llm_proxy/process/stopping.h"
#include "mod_llm_proxy/process/threads.h"
#include "mod_llm_proxy/reply/unread.h"
#include "mod_llm_proxy/upstream/handshake.h"
#include "mod_llm_proxy/upstream/outgoing.h"
#include "mod_llm_proxy/upstream/credential/fetch.h"
#include "mod_llm_proxy/upstream/credential/slot.h"
#include "mod_llm_proxy/upstream/unverified.h"
#include "mod_llm_proxy/upstream/worker.h"
#include "mod_llm_proxy/background/turn.h"
#include "mod_llm_proxy/background/watchdog.h"

static int pre_config(apr_pool_t *pconf, apr_pool_t *plog, apr_pool_t *ptemp)
{
    (void)plog;
    (void)ptemp;
    llmp_global_reset(pconf);
    llmp_alarm_open();
    llmp_turn_mutex(pconf);
    return OK;
}

/** Runs in a syntax check too, so that "configtest" tells what would not start. */
static int check_config(apr_pool_t *pconf, apr_pool_t *plog, apr_pool_t *ptemp, server_rec *s)
{
    (void)plog;
    llmp.server = s;
    return llmp_config_complete(pconf, ptemp, s);
}

static void choose_router(server_rec *s)
{
    llmp.router = llmp_router_find();
    if (llmp.router == &llmp_pick_first) {
        ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, s, LLMLOG(4)
                     "mod_llm_router is not loaded: calls go to the first healthy deployment, "
                     "without retries or fallbacks");
    }
}

static int any_engine(server_rec *s)
{
    for (; s != NULL; s = s->next) {
        if (llmp_sconf(s)->engine > LLMP_ENGINE_OFF) {
            return 1;
        }
    }
    return 0;
}

/**
 * In this order: a call is accounted for, LogFormat's notes tell what came of it, and then nothing
 * secret is left in what the logs of other modules are about to show.
 */
static int log_transaction(request_rec *r)
{
    llmp_settle_log(r);
    llmp_notes_log(r);
    llmp_logged_finish(r);
    return DECLINED;
}

/**
 * A table of spend that is new knows nothing of the rows that wait in ring and journal: they are
 * counted while no child of before writes them.
 */
static apr_status_t open_memory(server_rec *s, apr_pool_t *pconf, apr_pool_t *ptemp)
{
    apr_status_t rv = llmp_parts_open(s, llmp.config, ptemp);
    int halted;

    if (rv == APR_SUCCESS) {
        llmp_database_unknown();
        rv = llmp_spend_open(s, pconf);
    }
    if (rv == APR_SUCCESS) {
        llmp_relay_open(ptemp);
    }
    if (rv == APR_SUCCESS && llmp_key_pending_is_new()) {
        halted = llmp_turn_halt();
        llmp_spend_each_waiting(llmp_key_waits, ptemp);
        if (halted) {
            llmp_turn_give();
        }
    }
    return rv;
}

static int post_config(apr_pool_t *pconf, apr_pool_t *plog, apr_pool_t *ptemp, server_rec *s)
{
    (void)plog;
    if (ap_state_query(AP_SQ_MAIN_STATE) == AP_SQ_MS_CREATE_PRE_CONFIG || !any_engine(s)) {
        return OK;
    }
    llmp_notes_open();
    llmp_logged_open();
    llmp_problems_warn(s, llmp.config);
    choose_router(s);
    llmp.generation = llmp_generation_make(llmp.config, pconf);
    if (llmp_turn_open(s) != APR_SUCCESS ||
        open_memory(s, pconf, ptemp) != APR_SUCCESS ||
        llmp_status_open(s) != APR_SUCCESS ||
        llmp_token_slots_open(s, llmp.config, pconf) != APR_SUCCESS ||
        llmp_database_open(s, ptemp) != APR_SUCCESS ||
        llmp_unverified_open(pconf, ptemp, s) != APR_SUCCESS ||
        llmp_outgoing_open(pconf, s) != APR_SUCCESS) {
        return HTTP_INTERNAL_SERVER_ERROR;
    }
    ap_log_error(APLOG_MARK, APLOG_NOTICE, 0, s, LLMLOG(5)
                 "LLM gateway " LLM_GATEWAY_VERSION ": %d deployments of %d models from %s",
                 llmp.config->deployments->nelts, llmp.config->group_order->nelts,
                 llmp.config_file);
    if (llmp.config->deployments->nelts == 0) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(250)
                     "%s: model_list is empty: every call is refused, until there are models and "
                     "httpd is restarted gracefully", llmp.config_file);
    }
    llmp_alarm_started();
    return OK;
}

static void child_init(apr_pool_t *pchild, server_rec *s)
{
    llmp_stopping_child(pchild);
    llmp_workers_init(pchild);
    llmp_client_hold_child(pchild);
    llmp_threads_child();
    llmp_head_child();
    llmp_body_wait_child();
    llmp_probe_child();
    llmp_reader_child();
    llmp_status_child(pchild);
    llmp_tokens_child(s, pchild);
    /* without a thread to watch them, calls to the database might never end */
    llmp.database = llmp.database && llmp_connection_guard(pchild) == APR_SUCCESS;
    if (llmp.database) {
        llmp_database_child();
        llmp_heartbeat_child(s, pchild, llmp_ledger_fault);
    }
    if (llmp_parts_are_open()) {
        llmp_watchdog_child(s, pchild);
        llmp_do_repair(s, pchild);
        llmp_parallel_child();
        llmp_stages_child(s, pchild);
    }
}

static void register_hooks(apr_pool_t *p)
{
    static const char *const before_us[] = { "mod_dbd.c", "mod_proxy.c", NULL };
    /* it writes what it gets */
    static const char *const forensic[] = { "mod_log_forensic.c", NULL };
    /* rules of the server come first; a proxy for all paths leaves the gateway's alone */
    static const char *const rules[] = { "mod_rewrite.c", NULL };
    static const char *const proxies[] = { "mod_proxy.c", NULL };

    (void)p;
    ap_hook_pre_config(pre_config, NULL, NULL, APR_HOOK_MIDDLE);
    ap_hook_check_config(check_config, NULL, NULL, APR_HOOK_MIDDLE);
    ap_hook_post_config(post_config, before_us, NULL, APR_HOOK_MIDDLE);
    ap_hook_child_init(child_init, before_us, NULL, APR_HOOK_MIDDLE);
    ap_hook_process_connection(llmp_client_hold_process, NULL, NULL, APR_HOOK_REALLY_FIRST);
    ap_hook_post_read_request(llmp_logged_post_read, NULL, forensic, APR_HOOK_REALLY_FIRST);
    ap_hook_translate_name(llmp_claim_translate, rules, proxies, APR_HOOK_FIRST);
    ap_hook_handler(llmp_status_count, NULL, NULL, APR_HOOK_REALLY_FIRST);
    llmp_status_hooks();
    llmp_stopping_hooks();
    ap_hook_child_stopping(llmp_client_hold_stopping, NULL, NULL, APR_HOOK_MIDDLE);
    ap_hook_insert_error_filter(llmp_unread_error, NULL, NULL, APR_HOOK_MIDDLE);
    ap_hook_map_to_storage(llmp_claim_map_to_storage, NULL, NULL, APR_HOOK_REALLY_FIRST);
    ap_hook_handler(llmp_handler, NULL, NULL, APR_HOOK_FIRST);
    ap_hook_log_transaction(log_transaction, NULL, NULL, APR_HOOK_FIRST);
    ap_hook_insert_error_filter(llmp_refusal_insert, NULL, NULL, APR_HOOK_MIDDLE);
    llmp_refusal_register();
    llmp_last_byte_register();
    llmp_gateway_register();
    llmp_handshake_register();
}

/* hidden visibility is the rule; httpd finds the module by this one symbol */
#pragma GCC visibility push(default)
AP_DECLARE_MODULE(llm_proxy) = {
    STANDARD20_MODULE_STUFF, NULL, NULL, llmp_sconf_create, llmp_sconf_merge, llmp_directives,
    register_hooks, 0
};
#pragma GCC visibility pop
