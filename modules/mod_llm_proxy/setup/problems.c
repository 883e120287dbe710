/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy/call/pick_first.h"
#include "mod_llm_proxy/setup/problems.h"
#include "yaml/yaml.h"

#define STOP_LOG(kind) numbers[kind]

/** By llmp_problem_e. */
static const char *const numbers[] = {
    [LLMP_PROBLEM_FILE] = LLMLOG(212),
    [LLMP_PROBLEM_KEY] = LLMLOG(2),
    [LLMP_PROBLEM_DATABASE] = LLMLOG(215),
    [LLMP_PROBLEM_ROUTER] = LLMLOG(6),
    [LLMP_PROBLEM_EMPTY] = LLMLOG(211),
    [LLMP_PROBLEM_UNGUARDED] = LLMLOG(210),
    [LLMP_PROBLEM_STRICT] = LLMLOG(213),
    [LLMP_PROBLEM_TLS] = LLMLOG(232),
};

static void add(apr_array_header_t *to, llmp_problem_e kind, const char *text)
{
    if (text != NULL) {
        APR_ARRAY_PUSH(to, llmp_problem_t) = (llmp_problem_t){ kind, text };
    }
}

/** What to do about it: a key of the file is the one that counts, whatever the environment has. */
static const char *remedy(const llm_yaml_t *at, apr_pool_t *p)
{
    static const char prefix[] = "os.environ/";
    const char *written = llm_yaml_str(at);

    if (written != NULL && strncmp(written, prefix, sizeof(prefix) - 1) == 0) {
        return apr_psprintf(p, "set the variable %s", written + sizeof(prefix) - 1);
    }
    return written != NULL && *written != '\0' && !llm_master_key_is_weak(
               getenv("LITELLM_MASTER_KEY"))
               ? "it goes before LITELLM_MASTER_KEY of the environment: remove it from the file, "
                 "or set another one there"
               : "set one in the file or in LITELLM_MASTER_KEY";
}

/**
 * The contract's start-up guard: no server without a key that only its owner knows. Only one that
 * is nowhere may be in the file that could not be read; a public one is as public beside that.
 */
static const char *weak_key(const llm_config_t *cfg, apr_pool_t *p)
{
    const llm_yaml_t *at = llm_yaml_get(llm_yaml_get(cfg->root, "general_settings"), "master_key");
    int set = cfg->master_key != NULL && *cfg->master_key != '\0';

    if ((cfg->incomplete && !set) || cfg->permit_weak_master_key ||
        !llm_master_key_is_weak(cfg->master_key)) {
        return NULL;
    }
    llm_config_key_is_wrong(cfg, "general_settings", "master_key");
    return apr_psprintf(p, "%s: general_settings.master_key is %s: %s "
                        "(dangerously_permit_weak_or_unset_master_key: true starts all the same)",
                        at != NULL ? llm_yaml_place(at, p) : cfg->file,
                        set ? "too easily guessed" : "not set",
                        remedy(at, p));
}

/** A file that was emptied by accident must not take every model away without a word. */
static const char *no_models(const llm_config_t *cfg, apr_pool_t *p)
{
    if (cfg->incomplete || llm_config_has_model_list(cfg)) {
        return NULL;
    }
    llm_config_key_is_wrong(cfg, "the top level", "model_list");
    return apr_psprintf(p, "%s: no model_list: nothing would be served; model_list: [] says that "
                           "this is meant", cfg->file);
}

static void add_errors(apr_array_header_t *to, const llm_config_t *cfg)
{
    for (int i = 0; i < cfg->errors->nelts; i++) {
        add(to, LLMP_PROBLEM_FILE, APR_ARRAY_IDX(cfg->errors, i, const char *));
    }
}

static void add_unguarded(apr_array_header_t *to, const llm_config_t *cfg)
{
    for (int i = 0; i < cfg->unguarded->nelts; i++) {
        const llm_unguarded_t *u = &APR_ARRAY_IDX(cfg->unguarded, i, llm_unguarded_t);

        if (!llmp_problems_waived(u->key)) {
            add(to, LLMP_PROBLEM_UNGUARDED, u->text);
        }
    }
}

static void add_strict(apr_array_header_t *to, const llm_config_t *cfg)
{
    for (int i = 0; llmp.unsupported == LLMP_UNSUPPORTED_STRICT && i < cfg->warnings->nelts; i++) {
        add(to, LLMP_PROBLEM_STRICT, APR_ARRAY_IDX(cfg->warnings, i, const char *));
    }
}

int llmp_problems_waived(const char *key)
{
    const apr_array_header_t *keys = llmp.unsupported_keys;

    if (llmp.unsupported != LLMP_UNSUPPORTED_WARN) {
        return 0;
    }
    for (int i = 0; keys != NULL && i < keys->nelts; i++) {
        if (strcmp(APR_ARRAY_IDX(keys, i, const char *), key) == 0) {
            return 1;
        }
    }
    return keys == NULL || keys->nelts == 0;
}

apr_array_header_t *llmp_problems_find(llm_config_t *cfg, const char *database, apr_pool_t *p)
{
    apr_array_header_t *found = apr_array_make(p, 4, sizeof(llmp_problem_t));

    add_errors(found, cfg);
    if (cfg->root != NULL) {
        add(found, LLMP_PROBLEM_KEY, weak_key(cfg, p));
        add(found, LLMP_PROBLEM_DATABASE, database);
        if (database != NULL) {
            llm_config_key_is_wrong(cfg, "general_settings", "database_url");
        }
        add(found, LLMP_PROBLEM_EMPTY, no_models(cfg, p));
        add(found, LLMP_PROBLEM_ROUTER, llmp_router_find()->check(cfg, p));
        add_unguarded(found, cfg);
        add_strict(found, cfg);
    }
    return found;
}

int llmp_problems_broken(const apr_array_header_t *problems)
{
    for (int i = 0; i < problems->nelts; i++) {
        llmp_problem_e kind = APR_ARRAY_IDX(problems, i, llmp_problem_t).kind;

        if (kind == LLMP_PROBLEM_FILE || kind == LLMP_PROBLEM_DATABASE) {
            return 1;
        }
    }
    return 0;
}

void llmp_problems_log(server_rec *s, const apr_array_header_t *problems, int restart)
{
    int level = restart ? APLOG_CRIT : APLOG_STARTUP | APLOG_CRIT;

    for (int i = 0; i < problems->nelts; i++) {
        const llmp_problem_t *one = &APR_ARRAY_IDX(problems, i, llmp_problem_t);

        ap_log_error(APLOG_MARK, level, 0, s, "%s%s%s", STOP_LOG(one->kind), one->text,
                     one->kind == LLMP_PROBLEM_UNGUARDED
                         ? " (LLMUnsupported warn starts without it)" : "");
    }
}

const char *llmp_problems_first(const apr_array_header_t *problems, apr_pool_t *p)
{
    const llmp_problem_t *first = &APR_ARRAY_IDX(problems, 0, llmp_problem_t);

    if (problems->nelts == 0) {
        return NULL;
    }
    return problems->nelts == 1
               ? first->text
               : apr_psprintf(p, "%s (the first of %d problems)", first->text, problems->nelts);
}

void llmp_problems_warn(server_rec *s, const llm_config_t *cfg)
{
    for (int i = 0; i < cfg->unguarded->nelts; i++) {
        const llm_unguarded_t *u = &APR_ARRAY_IDX(cfg->unguarded, i, llm_unguarded_t);

        if (llmp_problems_waived(u->key)) {
            ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(214)
                         "%s: calls are served without it, as LLMUnsupported says", u->text);
        }
    }
    for (int i = 0; i < cfg->warnings->nelts; i++) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(1) "%s",
                     APR_ARRAY_IDX(cfg->warnings, i, const char *));
    }
}
