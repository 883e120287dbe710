/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/front/route.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/process/brought.h"
#include "mod_llm_proxy/setup/config.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/setup/problems.h"
#include "mod_llm_proxy/setup/report.h"
#include "mod_llm_proxy/front/request_limits.h"
#include "mod_llm_proxy/shared/state_dir.h"
#include "mod_llm_proxy/setup/tls_ready.h"
#include "mod_llm_proxy/sink/relay.h"
#include "yaml/yaml.h"

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
    sc->health_age = LLM_UNSET;
    sc->health_age_others = LLM_UNSET;
    sc->health_timeout = LLM_UNSET;
    for (int i = 0; i < LLMP_LIMITS; i++) {
        sc->limits[i] = LLM_UNSET;
    }
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
    MERGE(health_age, LLM_UNSET);
    MERGE(health_age_others, LLM_UNSET);
    MERGE(health_timeout, LLM_UNSET);
    for (int i = 0; i < LLMP_LIMITS; i++) {
        MERGE(limits[i], LLM_UNSET);
    }
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

/** What mod_dbd says of a driver that is not installed does not say where it comes from. */
static const char *database_problem(cmd_parms *cmd, const llm_config_t *cfg)
{
    const char *url = cfg->database_url;
    const char *why = llmp_database_configure(cmd, url, cfg->warnings);
    int postgres = url != NULL && strncmp(url, "postgres", 8) == 0;

    if (why == NULL || ap_strstr_c(why, "river") == NULL) {
        return why;
    }
    return apr_psprintf(cmd->pool, "the database's driver is not installed: Debian's package is "
                        "libaprutil1-dbd-%s (%s)", postgres ? "pgsql" : "sqlite3", why);
}

/** Once: of what stops all, at once; else when the whole of httpd's configuration is known. */
static void report(const llm_config_t *cfg, const apr_array_header_t *problems, apr_pool_t *p)
{
    if (cfg != NULL && ap_exists_config_define(LLMP_REPORT_DEFINE)) {
        llmp_report_print(cfg, problems, p);
    }
}

/** Where the address stands; one of the environment goes with the file. */
static const char *database_place(const llm_config_t *cfg, apr_pool_t *p)
{
    const llm_yaml_t *at = llm_yaml_get(llm_yaml_get(cfg->root, "general_settings"),
                                        "database_url");

    return at != NULL ? llm_yaml_place(at, p) : cfg->file;
}

/**
 * A start waits for check_config() to tell all that stops it, with what only the whole of httpd's
 * configuration shows; a restart must not get that far.
 * @return what the configuration cannot be taken up for, as a directive reports it
 */
static const char *load_new(llm_config_t **out, cmd_parms *cmd, const char *file)
{
    llm_config_t *cfg = llm_config_examine(file, cmd->pool);
    const char *why = cfg->root != NULL ? database_problem(cmd, cfg) : NULL;

    if (why != NULL) {
        why = apr_psprintf(cmd->pool, "%s: %s", database_place(cfg, cmd->pool), why);
    }
    llmp.problems = llmp_problems_find(cfg, why, cmd->pool);
    if (!restarting() || llmp.problems->nelts == 0) {
        if (!llmp_problems_broken(llmp.problems)) {
            remember(cfg, cmd);
        }
        *out = cfg;
        return NULL;
    }
    report(cfg, llmp.problems, cmd->temp_pool);
    if (llmp.problems->nelts > 1) {
        llmp_problems_log(cmd->server, llmp.problems, 1);
    }
    return llmp_problems_first(llmp.problems, cmd->pool);
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
        llmp_database_configure(cmd, (*cfg)->database_url, NULL) != NULL) {
        return error;
    }
    llmp.problems = apr_array_make(cmd->pool, 1, sizeof(llmp_problem_t));
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
    llmp.state_dir = llmp_state_dir_settle(cmd->server, llmp.state_dir);
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
    DEFAULT(health_age, LLMP_HEALTH_AGE_DEFAULT);
    DEFAULT(health_age_others, LLMP_HEALTH_AGE_OTHERS_DEFAULT);
    DEFAULT(health_timeout, LLMP_HEALTH_TIMEOUT_DEFAULT);
    llmp_request_limits_complete(sc);
}

/** Nobody minds what would be served; a file that cannot be read is a mistake all the same. */
static int without_engine(apr_pool_t *ptemp, server_rec *main_server)
{
    report(llmp.config, llmp.problems, ptemp);
    if (llmp.problems == NULL || !llmp_problems_broken(llmp.problems)) {
        return OK;
    }
    llmp_problems_log(main_server, llmp.problems, 0);
    return HTTP_INTERNAL_SERVER_ERROR;
}

/**
 * A start reads its configuration twice, and a syntax check once. What the first time finds is for
 * the console; the second time, and at each restart, the logs are opened next.
 */
static int is_for_console(void)
{
    return ap_state_query(AP_SQ_MAIN_STATE) == AP_SQ_MS_CREATE_PRE_CONFIG;
}

/** What the tables of the modules say, which must fit each other and the configuration. */
static int tables_fit(apr_pool_t *pconf, server_rec *main_server)
{
    const char *wrong = llmp_brought_check(pconf);

    wrong = wrong != NULL ? wrong : llmp_routes_open(pconf);
    wrong = wrong != NULL ? wrong : llmp_stages_check(llmp.config, pconf);
    wrong = wrong != NULL ? wrong : llmp_parts_check(pconf);
    wrong = wrong != NULL ? wrong : llmp_relay_check(pconf);
    wrong = wrong != NULL ? wrong : llmp_jobs_check(pconf);
    if (wrong != NULL) {
        ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, 0, main_server, LLMLOG(483)
                     "the server cannot start: %s", wrong);
    }
    return wrong == NULL;
}

int llmp_config_complete(apr_pool_t *pconf, apr_pool_t *ptemp, server_rec *main_server)
{
    apr_array_header_t *found;
    int engines = 0, rc;

    for (server_rec *s = main_server; s != NULL; s = s->next) {
        complete_server(llmp_sconf(s));
        engines += llmp_sconf(s)->engine != LLMP_ENGINE_OFF;
    }
    if (engines == 0) {
        return without_engine(ptemp, main_server);
    }
    if (llmp.config == NULL) {
        ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, 0, main_server, LLMLOG(3)
                     "LLMEngine is on but no LLMConfig names a configuration file");
        return HTTP_INTERNAL_SERVER_ERROR;
    }
    if (!tables_fit(pconf, main_server)) {
        return HTTP_INTERNAL_SERVER_ERROR;
    }
    found = apr_array_copy(ptemp, llmp.problems);
    rc = llmp_tls_ready(found, ptemp, main_server);
    llmp_problems_log(main_server, found, 0);
    if (is_for_console()) {
        llmp_problems_warn(main_server, llmp.config);
    }
    report(llmp.config, found, ptemp);
    if (rc != OK) {
        return HTTP_INTERNAL_SERVER_ERROR;
    }
    return llmp.problems->nelts == 0 ? OK : HTTP_INTERNAL_SERVER_ERROR;
}
