/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <stddef.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/setup/config.h"
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/setup/problems.h"
#include "mod_llm_proxy/front/request_limits.h"

static const char *set_engine(cmd_parms *cmd, void *dir, const char *arg)
{
    llmp_sconf_t *sc = llmp_sconf(cmd->server);

    (void)dir;
    if (ap_cstr_casecmp(arg, "on") == 0) {
        sc->engine = LLMP_ENGINE_ON;
    }
    else if (ap_cstr_casecmp(arg, "off") == 0) {
        sc->engine = LLMP_ENGINE_OFF;
    }
    else if (ap_cstr_casecmp(arg, "shared") == 0) {
        sc->engine = LLMP_ENGINE_SHARED;
    }
    else {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " takes on, off or shared", NULL);
    }
    return NULL;
}

static const char *set_base_path(cmd_parms *cmd, void *dir, const char *arg)
{
    apr_size_t n = strlen(arg);

    (void)dir;
    if (arg[0] != '/' || ap_strchr_c(arg, '?') || ap_strchr_c(arg, '%')) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " takes a path that begins with /", NULL);
    }
    while (n > 0 && arg[n - 1] == '/') {
        n--;
    }
    llmp_sconf(cmd->server)->base_path = apr_pstrmemdup(cmd->pool, arg, n);
    return NULL;
}

static const char *set_config(cmd_parms *cmd, void *dir, const char *arg)
{
    const char *bad = ap_check_cmd_context(cmd, GLOBAL_ONLY);

    (void)dir;
    return bad ? bad : llmp_config_load(cmd, ap_server_root_relative(cmd->pool, arg));
}

static const char *set_state_dir(cmd_parms *cmd, void *dir, const char *arg)
{
    const char *bad = ap_check_cmd_context(cmd, GLOBAL_ONLY);

    (void)dir;
    if (bad != NULL) {
        return bad;
    }
    if (llmp.config != NULL) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " must stand before " LLMP_D_CONFIG, NULL);
    }
    llmp.state_dir = ap_server_root_relative(cmd->pool, arg);
    return llmp.state_dir ? NULL : apr_pstrcat(cmd->pool, cmd->cmd->name, ": bad path", NULL);
}

/** refuse|warn|strict, for all keys or for those that follow. */
static const char *set_unsupported(cmd_parms *cmd, void *dir, int argc, char *const argv[])
{
    static const char *const words[] = { [LLMP_UNSUPPORTED_REFUSE] = "refuse",
                                         [LLMP_UNSUPPORTED_WARN] = "warn",
                                         [LLMP_UNSUPPORTED_STRICT] = "strict" };
    const char *bad = ap_check_cmd_context(cmd, GLOBAL_ONLY);
    int i = 0, known = (int)(sizeof(words) / sizeof(words[0]));

    (void)dir;
    while (argc > 0 && i < known && ap_cstr_casecmp(argv[0], words[i]) != 0) {
        i++;
    }
    if (bad != NULL) {
        return bad;
    }
    if (argc == 0 || i == known || (argc > 1 && i != LLMP_UNSUPPORTED_WARN)) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " takes refuse, strict, or warn [key ...]",
                           NULL);
    }
    if (llmp.config != NULL) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " must stand before " LLMP_D_CONFIG, NULL);
    }
    llmp.unsupported = i;
    llmp.unsupported_keys = apr_array_make(cmd->pool, argc, sizeof(const char *));
    for (int k = 1; k < argc; k++) {
        APR_ARRAY_PUSH(llmp.unsupported_keys, const char *) = argv[k];
    }
    return NULL;
}

/** Bytes with an optional k, m or g; stored at offset (cmd->info) of the server's part. */
static const char *set_bytes(cmd_parms *cmd, void *dir, const char *arg)
{
    char *end;
    apr_int64_t v = apr_strtoi64(arg, &end, 10);
    int shift = 0;

    (void)dir;
    switch (apr_tolower(*end)) {
    case 'k':
        shift = 10;
        break;
    case 'm':
        shift = 20;
        break;
    case 'g':
        shift = 30;
        break;
    }
    if (end == arg || v < 1 || (shift && end[1] != '\0') || (!shift && *end != '\0') ||
        v > (INT_MAX >> shift)) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name,
                           " takes a number of bytes from 1 to 2G-1, with k, m or g", NULL);
    }
    *(apr_int64_t *)((char *)llmp_sconf(cmd->server) + (apr_size_t)cmd->info) = v << shift;
    return NULL;
}

static const char *read_interval(cmd_parms *cmd, const char *arg, apr_interval_time_t *t)
{
    if (ap_timeout_parameter_parse(arg, t, "s") != APR_SUCCESS || *t <= 0) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " takes a time such as 10, 10s or 500ms",
                           NULL);
    }
    return NULL;
}

static const char *set_interval(cmd_parms *cmd, void *dir, const char *arg)
{
    apr_interval_time_t t;
    const char *bad = read_interval(cmd, arg, &t);

    (void)dir;
    if (bad == NULL) {
        *(apr_interval_time_t *)((char *)llmp_sconf(cmd->server) + (apr_size_t)cmd->info) = t;
    }
    return bad;
}

static const char *set_health_age(cmd_parms *cmd, void *dir, const char *master, const char *others)
{
    llmp_sconf_t *sc = llmp_sconf(cmd->server);
    const char *bad = read_interval(cmd, master, &sc->health_age);

    (void)dir;
    return bad != NULL || others == NULL ? bad : read_interval(cmd, others, &sc->health_age_others);
}

static const char *set_hold(cmd_parms *cmd, void *dir, const char *arg)
{
    if (strcmp(arg, "0") == 0) {
        llmp_sconf(cmd->server)->hold = 0;
        return NULL;
    }
    return set_interval(cmd, dir, arg);
}

/** A count that sizes shared memory; where it goes is told by cmd->info. */
static const char *set_count(cmd_parms *cmd, void *dir, const char *arg)
{
    const char *bad = ap_check_cmd_context(cmd, GLOBAL_ONLY);
    char *end;
    apr_int64_t v = apr_strtoi64(arg, &end, 10);

    (void)dir;
    if (bad != NULL) {
        return bad;
    }
    if (*end != '\0' || v < 64 || v > 1024 * 1024) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " takes a number from 64 to 1048576", NULL);
    }
    *(int *)((char *)&llmp + (apr_size_t)cmd->info) = (int)v;
    return NULL;
}

static const char *set_ring(cmd_parms *cmd, void *dir, const char *arg)
{
    const char *bad = ap_check_cmd_context(cmd, GLOBAL_ONLY);
    apr_int64_t mib = apr_atoi64(arg);

    (void)dir;
    if (bad != NULL) {
        return bad;
    }
    if (mib < 1 || mib > 1024) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " takes megabytes from 1 to 1024", NULL);
    }
    llmp.spend_ring_bytes = (apr_size_t)mib << 20;
    return NULL;
}

static const char *set_journal(cmd_parms *cmd, void *dir, const char *arg)
{
    const char *bad = ap_check_cmd_context(cmd, GLOBAL_ONLY);
    char *end;
    apr_int64_t mib = apr_strtoi64(arg, &end, 10);

    (void)dir;
    if (bad != NULL) {
        return bad;
    }
    if (end == arg || *end != '\0' || mib < 0 || mib > 65536) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " takes megabytes from 0 to 65536", NULL);
    }
    llmp.spend_journal_bytes = (apr_off_t)mib << 20;
    return NULL;
}

static const char *set_loss(cmd_parms *cmd, void *dir, const char *arg)
{
    const char *bad = ap_check_cmd_context(cmd, GLOBAL_ONLY);

    (void)dir;
    if (bad != NULL) {
        return bad;
    }
    if (ap_cstr_casecmp(arg, "refuse") != 0 && ap_cstr_casecmp(arg, "allow") != 0) {
        return apr_pstrcat(cmd->pool, cmd->cmd->name, " takes refuse or allow", NULL);
    }
    llmp.spend_loss = ap_cstr_casecmp(arg, "allow") == 0;
    return NULL;
}

#define SERVER_MEMBER(m) ((void *)offsetof(llmp_sconf_t, m))
#define GLOBAL_MEMBER(m) ((void *)offsetof(llmp_global_t, m))

const command_rec llmp_directives[] = {
    AP_INIT_TAKE1(LLMP_D_ENGINE, set_engine, NULL, RSRC_CONF,
                  "on: this virtual host is the gateway; shared: unknown paths are httpd's; off"),
    AP_INIT_TAKE1(LLMP_D_CONFIG, set_config, NULL, RSRC_CONF,
                  "the gateway's YAML configuration, in LiteLLM's format"),
    AP_INIT_TAKE_ARGV(LLMP_D_UNSUPPORTED, set_unsupported, NULL, RSRC_CONF,
                      "refuse, strict, or warn [key ...]: what guards and is not there yet"),
    AP_INIT_TAKE1(LLMP_D_BASE_PATH, set_base_path, NULL, RSRC_CONF,
                  "path under which the endpoints live, such as /llm"),
    AP_INIT_TAKE1(LLMP_D_STATE_DIR, set_state_dir, NULL, RSRC_CONF,
                  "directory for the embedded database and waiting spend records"),
    AP_INIT_TAKE1(LLMP_D_MAX_REQUEST, set_bytes, SERVER_MEMBER(max_request), RSRC_CONF,
                  "largest request body in bytes"),
    AP_INIT_TAKE1(LLMP_D_MAX_RESPONSE, set_bytes, SERVER_MEMBER(max_response), RSRC_CONF,
                  "largest answer of an upstream that is not a stream, in bytes"),
    AP_INIT_TAKE1(LLMP_D_CONNECT_TIMEOUT, set_interval, SERVER_MEMBER(connect_timeout), RSRC_CONF,
                  "longest wait for an upstream to accept a connection"),
    AP_INIT_TAKE1(LLMP_D_KEEPALIVE, set_interval, SERVER_MEMBER(keepalive), RSRC_CONF,
                  "how long an idle upstream connection is kept"),
    AP_INIT_TAKE1(LLMP_D_HOLD, set_hold, SERVER_MEMBER(hold), RSRC_CONF,
                  "how long a thread waits for a busy client's next call; 0: not at all"),
    AP_INIT_TAKE2(LLMP_D_LIMIT, llmp_request_limits_set, NULL, RSRC_CONF,
                  "how much one request may ask for: name, fallbacks, retries, tags or calls, and "
                  "a number"),
    AP_INIT_TAKE12(LLMP_D_HEALTH_AGE, set_health_age, NULL, RSRC_CONF,
                   "how old an answer of /health may be, for the master key and for other keys"),
    AP_INIT_TAKE1(LLMP_D_HEALTH_TIMEOUT, set_interval, SERVER_MEMBER(health_timeout), RSRC_CONF,
                  "how long a round of /health's calls may take"),
    AP_INIT_TAKE1(LLMP_D_KEY_SLOTS, set_count, GLOBAL_MEMBER(key_slots), RSRC_CONF,
                  "virtual keys held in shared memory"),
    AP_INIT_TAKE1(LLMP_D_DEPLOYMENT_SLOTS, set_count, GLOBAL_MEMBER(deployment_slots), RSRC_CONF,
                  "deployments whose state is held in shared memory"),
    AP_INIT_TAKE1(LLMP_D_SPEND_RING, set_ring, NULL, RSRC_CONF,
                  "megabytes for spend records on their way to the database"),
    AP_INIT_TAKE1(LLMP_D_SPEND_JOURNAL, set_journal, NULL, RSRC_CONF,
                  "megabytes of the disk reserved for spend records that wait; 0: none"),
    AP_INIT_TAKE1(LLMP_D_SPEND_LOSS, set_loss, NULL, RSRC_CONF,
                  "refuse or allow calls whose spend cannot be recorded"),
    { NULL }
};
