/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_optional.h>
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy/config.h"
#include "mod_llm_proxy/database.h"
#include "mod_llm_proxy/pick_first.h"

llmp_global_t llmp;

void *llmp_sconf_create(apr_pool_t *p, server_rec *s)
{
    llmp_sconf_t *sc = apr_pcalloc(p, sizeof(*sc));

    (void)s;
    sc->engine = LLMP_ENGINE_UNSET;
    sc->max_request = LLM_UNSET;
    sc->max_response = LLM_UNSET;
    sc->connect_timeout = LLM_UNSET;
    sc->keepalive = LLM_UNSET;
    sc->hold = LLM_UNSET;
    return sc;
}

#define MERGE(m, unset) sc->m = o->m != (unset) ? o->m : b->m

void *llmp_sconf_merge(apr_pool_t *p, void *base, void *over)
{
    llmp_sconf_t *b = base, *o = over, *sc = apr_pcalloc(p, sizeof(*sc));

    MERGE(engine, LLMP_ENGINE_UNSET);
    MERGE(base_path, NULL);
    MERGE(max_request, LLM_UNSET);
    MERGE(max_response, LLM_UNSET);
    MERGE(connect_timeout, LLM_UNSET);
    MERGE(keepalive, LLM_UNSET);
    MERGE(hold, LLM_UNSET);
    return sc;
}

void llmp_global_reset(apr_pool_t *pconf)
{
    memset(&llmp, 0, sizeof(llmp));
    llmp.pool = pconf;
    llmp.key_slots = LLMP_KEY_SLOTS_DEFAULT;
    llmp.deployment_slots = LLMP_DEPLOYMENT_SLOTS_DEFAULT;
    llmp.spend_ring_bytes = LLMP_SPEND_RING_DEFAULT;
    llmp.spend_journal_bytes = LLMP_SPEND_JOURNAL_DEFAULT;
}

/** What the last good configuration said; outlives restarts of a running server. */
typedef struct last_good_t {
    apr_pool_t *pool;
    const char *source;
} last_good_t;

static last_good_t *last_good(void)
{
    last_good_t *kept = ap_retained_data_get("llm_proxy_config");

    return kept ? kept : ap_retained_data_create("llm_proxy_config", sizeof(*kept));
}

/** Only a server that is up restarts itself: a first start and a syntax check are strict. */
static int restarting(void)
{
    return ap_state_query(AP_SQ_RUN_MODE) == AP_SQ_RM_NORMAL &&
           ap_state_query(AP_SQ_MAIN_STATE) == AP_SQ_MS_CREATE_CONFIG &&
           last_good()->source != NULL;
}

static void remember(const llm_config_t *cfg, cmd_parms *cmd)
{
    last_good_t *kept = last_good();

    if (ap_state_query(AP_SQ_MAIN_STATE) != AP_SQ_MS_CREATE_CONFIG) {
        return;
    }
    if (kept->pool == NULL) {
        apr_pool_create(&kept->pool, cmd->server->process->pool);
        apr_pool_tag(kept->pool, "llm_last_config");
    }
    apr_pool_clear(kept->pool);
    /* plain bytes only: a cleanup of ours in that pool would outlive our code */
    kept->source = apr_pstrdup(kept->pool, llm_config_source(cfg, cmd->temp_pool));
}

const llm_router_t *llmp_router_find(void)
{
    APR_OPTIONAL_FN_TYPE(llm_router_table) *table = APR_RETRIEVE_OPTIONAL_FN(llm_router_table);

    return table != NULL ? table() : &llmp_pick_first;
}

static const char *weakness(const llm_config_t *cfg)
{
    if (cfg->permit_weak_master_key || !llm_master_key_is_weak(cfg->master_key)) {
        return NULL;
    }
    return cfg->master_key && *cfg->master_key ? "too easily guessed" : "not set";
}

/** What check_config() would end a server that restarts for. @return NULL: nothing */
static const char *unfit(const llm_config_t *cfg, const char *file, apr_pool_t *p)
{
    const char *weak = weakness(cfg), *why;

    if (weak != NULL) {
        return apr_psprintf(p, "%s: general_settings.master_key is %s", file, weak);
    }
    why = llmp_router_find()->check(cfg, p);
    return why != NULL ? apr_psprintf(p, "%s: %s", file, why) : NULL;
}

static const char *load_new(llm_config_t **cfg, cmd_parms *cmd, const char *file)
{
    const char *error = NULL, *why;

    if (llm_config_load(cfg, file, cmd->pool, &error) == APR_SUCCESS && restarting()) {
        error = unfit(*cfg, file, cmd->temp_pool);
    }
    if (error == NULL && (why = llmp_database_configure(cmd, (*cfg)->database_url)) != NULL) {
        error = apr_psprintf(cmd->pool, "%s: %s", file, why);
    }
    if (error == NULL) {
        remember(*cfg, cmd);
    }
    return error;
}

/**
 * A restart with a broken file would end the server, since httpd gives up on a directive that
 * fails. The signal cannot be taken back, so the old configuration goes on serving.
 */
static const char *load_or_keep(llm_config_t **cfg, cmd_parms *cmd, const char *file)
{
    const char *error = load_new(cfg, cmd, file), *ignored;

    if (error == NULL || !restarting() ||
        llm_config_load_source(cfg, file, last_good()->source, cmd->pool,
                               &ignored) != APR_SUCCESS ||
        llmp_database_configure(cmd, (*cfg)->database_url) != NULL) {
        return error;
    }
    ap_log_error(APLOG_MARK, APLOG_CRIT, 0, cmd->server, LLMLOG(7)
                 "%s; the configuration before this restart goes on serving", error);
    return NULL;
}

const char *llmp_config_load(cmd_parms *cmd, const char *file)
{
    llm_config_t *cfg = NULL;
    const char *error;

    if (file == NULL) {
        return "LLMConfig: bad path";
    }
    if (llmp.config != NULL) {
        return apr_psprintf(cmd->pool, "LLMConfig: given twice (%s before)", llmp.config_file);
    }
    if (llmp.state_dir == NULL) {
        llmp.state_dir = ap_runtime_dir_relative(cmd->pool, "llm-gateway");
    }
    if ((error = load_or_keep(&cfg, cmd, file)) != NULL) {
        return error;
    }
    llmp.config_file = file;
    llmp.config = cfg;
    return NULL;
}

#define DEFAULT(m, v) sc->m = sc->m == LLM_UNSET ? (v) : sc->m

static void complete_server(llmp_sconf_t *sc)
{
    const llm_config_t *cfg = llmp.config;

    if (sc->engine == LLMP_ENGINE_UNSET) {
        sc->engine = LLMP_ENGINE_OFF;
    }
    if (sc->base_path == NULL) {
        sc->base_path = "";
    }
    if (cfg != NULL && cfg->max_request_bytes != LLM_UNSET) {
        DEFAULT(max_request, cfg->max_request_bytes);
    }
    if (cfg != NULL && cfg->max_response_bytes != LLM_UNSET) {
        DEFAULT(max_response, cfg->max_response_bytes);
    }
    DEFAULT(max_request, LLMP_MAX_REQUEST_DEFAULT);
    DEFAULT(max_response, LLMP_MAX_RESPONSE_DEFAULT);
    DEFAULT(connect_timeout, LLMP_CONNECT_DEFAULT);
    DEFAULT(keepalive, LLMP_KEEPALIVE_DEFAULT);
    DEFAULT(hold, LLMP_HOLD_DEFAULT);
}

static void log_warnings(server_rec *s)
{
    const apr_array_header_t *w = llmp.config->warnings;

    for (int i = 0; w != NULL && i < w->nelts; i++) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(1) "%s",
                     APR_ARRAY_IDX(w, i, const char *));
    }
}

/** The contract's start-up guard: no server without a key that only its owner knows. */
static int check_master_key(server_rec *s)
{
    const char *weak = weakness(llmp.config);

    if (weak == NULL) {
        return OK;
    }
    ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, 0, s, LLMLOG(2)
                 "general_settings.master_key is %s: set one in %s or in LITELLM_MASTER_KEY "
                 "(dangerously_permit_weak_or_unset_master_key: true starts without)",
                 weak, llmp.config_file);
    return HTTP_INTERNAL_SERVER_ERROR;
}

static int check_router(server_rec *s, apr_pool_t *ptemp)
{
    const char *why = llmp_router_find()->check(llmp.config, ptemp);

    if (why == NULL) {
        return OK;
    }
    ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, 0, s, LLMLOG(6) "%s: %s",
                 llmp.config_file, why);
    return HTTP_INTERNAL_SERVER_ERROR;
}

int llmp_config_complete(apr_pool_t *ptemp, server_rec *main_server)
{
    int engines = 0;

    for (server_rec *s = main_server; s != NULL; s = s->next) {
        complete_server(llmp_sconf(s));
        engines += llmp_sconf(s)->engine != LLMP_ENGINE_OFF;
    }
    if (engines == 0) {
        return OK;
    }
    if (llmp.config == NULL) {
        ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, 0, main_server, LLMLOG(3)
                     "LLMEngine is on but no LLMConfig names a configuration file");
        return HTTP_INTERNAL_SERVER_ERROR;
    }
    log_warnings(main_server);
    return check_master_key(main_server) == OK ? check_router(main_server, ptemp)
                                               : HTTP_INTERNAL_SERVER_ERROR;
}
