/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/setup/problems.h"
#include "mod_llm_proxy/setup/report.h"
#include "yaml/yaml.h"

/** In the order they are printed: what is of concern comes first. */
static const struct {
    llm_key_state_e state;
    const char *word;
} states[] = {
    { LLM_KEY_WRONG, "wrong" },
    { LLM_KEY_UNGUARDED, "unguarded" },
    { LLM_KEY_UNKNOWN, "unknown" },
    { LLM_KEY_IDLE, "not yet" },
    { LLM_KEY_DIFFERS, "differs" },
    { LLM_KEY_WORKS, "works" },
};

static void print_problems(const apr_array_header_t *problems)
{
    printf("stops the start: %d\n", problems->nelts);
    for (int i = 0; i < problems->nelts; i++) {
        printf("  %s\n", APR_ARRAY_IDX(problems, i, llmp_problem_t).text);
    }
}

static int is_waived(const llm_config_t *cfg, int i)
{
    return llmp_problems_waived(APR_ARRAY_IDX(cfg->unguarded, i, llm_unguarded_t).key);
}

/** What is served unguarded is the gravest of them. */
static void print_warnings(const llm_config_t *cfg)
{
    int waived = 0;

    for (int i = 0; i < cfg->unguarded->nelts; i++) {
        waived += is_waived(cfg, i);
    }
    printf("warnings: %d\n", waived + cfg->warnings->nelts);
    for (int i = 0; i < cfg->unguarded->nelts; i++) {
        if (is_waived(cfg, i)) {
            printf("  %s: calls are served without it\n",
                   APR_ARRAY_IDX(cfg->unguarded, i, llm_unguarded_t).text);
        }
    }
    for (int i = 0; i < cfg->warnings->nelts; i++) {
        printf("  %s\n", APR_ARRAY_IDX(cfg->warnings, i, const char *));
    }
}

static const char *unguarded(const llm_key_seen_t *k, apr_pool_t *p)
{
    if (llmp_problems_waived(k->key->text)) {
        return apr_pstrcat(p, "served without ", k->note != NULL ? k->note : "it", NULL);
    }
    return apr_pstrcat(p, "stops the start", k->note != NULL ? ": " : "", k->note, NULL);
}

static const char *remark(const llm_key_seen_t *k, apr_pool_t *p)
{
    if (k->state == LLM_KEY_UNKNOWN) {
        return k->note != NULL ? apr_psprintf(p, "is '%s' meant?", k->note) : "";
    }
    if (k->state == LLM_KEY_UNGUARDED) {
        return unguarded(k, p);
    }
    return k->state == LLM_KEY_WRONG ? "stops the start" : k->note != NULL ? k->note : "";
}

static void print_key(const llm_key_seen_t *k, const char *word, apr_pool_t *p)
{
    const char *section = strcmp(k->section, "the top level") == 0 ? "" : k->section;
    const char *note = remark(k, p);

    printf("  %-9s  %s%s%s  %s", word, section, *section != '\0' ? "." : "", k->key->text,
           llm_yaml_place(k->key, p));
    if (k->count > 1) {
        printf(" and %d more", k->count - 1);
    }
    printf("%s%s\n", *note != '\0' ? "  " : "", note);
}

static void print_keys(const llm_config_t *cfg, apr_pool_t *p)
{
    printf("keys: %d\n", cfg->seen->nelts);
    for (apr_size_t s = 0; s < sizeof(states) / sizeof(states[0]); s++) {
        for (int i = 0; i < cfg->seen->nelts; i++) {
            const llm_key_seen_t *k = &APR_ARRAY_IDX(cfg->seen, i, llm_key_seen_t);

            if (k->state == states[s].state) {
                print_key(k, states[s].word, p);
            }
        }
    }
}

/** By name alone: what is in them may be secret. Those with a star stand for several. */
static void print_environment(const llm_config_t *cfg, apr_pool_t *p)
{
    const apr_array_header_t *names = llm_config_variables(cfg, p);

    printf("environment: %d\n", names->nelts);
    for (int i = 0; i < names->nelts; i++) {
        const char *name = APR_ARRAY_IDX(names, i, const char *), *value = getenv(name);

        printf("  %-9s  %s\n", strchr(name, '*') != NULL ? "any"
               : value != NULL && *value != '\0' ? "set" : "not set", name);
    }
}

/** One that can be asked for as it is, and shown in a line. */
static int is_plain(const char *name)
{
    for (; *name != '\0'; name++) {
        if (apr_iscntrl(*name) || *name == '*') {
            return 0;
        }
    }
    return 1;
}

/** A model nobody knows may be for anything; one with an answer of its own answers a chat. */
static int is_for_chat(const llm_deployment_t *d)
{
    return d->mode != NULL ? strcmp(d->mode, "chat") == 0 : d->mock_response != NULL;
}

/** @param unknown 1: take one of a mode nobody knows */
static const char *first_model(const llm_config_t *cfg, int unknown)
{
    for (int i = 0; cfg->deployments != NULL && i < cfg->deployments->nelts; i++) {
        const llm_deployment_t *d = APR_ARRAY_IDX(cfg->deployments, i, const llm_deployment_t *);

        if (!d->blocked && is_plain(d->group) &&
            (unknown ? d->mode == NULL : is_for_chat(d))) {
            return d->group;
        }
    }
    return NULL;
}

/** What a first call may ask for: the greeting of conf/gatewayctl shows it. */
static const char *chat_model(const llm_config_t *cfg)
{
    const char *model = first_model(cfg, 0);

    return model != NULL ? model : first_model(cfg, 1);
}

/**
 * Where the key that counts comes from, for the same greeting: one in the file that is that of the
 * environment, as os.environ/LITELLM_MASTER_KEY, may be told by that name.
 */
static const char *key_source(const llm_config_t *cfg)
{
    const char *own = getenv("LITELLM_MASTER_KEY");

    if (cfg->master_key == NULL || *cfg->master_key == '\0') {
        return "none";
    }
    return own != NULL && strcmp(own, cfg->master_key) == 0 ? "of the environment" : "of the file";
}

void llmp_report_print(const llm_config_t *cfg, const apr_array_header_t *problems,
                       apr_pool_t *ptemp)
{
    const char *model = chat_model(cfg);

    printf("%s\n", cfg->file);
    if (model != NULL) {
        printf("model to chat with: %s\n", model);
    }
    printf("master key: %s\n", key_source(cfg));
    print_problems(problems);
    print_warnings(cfg);
    print_environment(cfg, ptemp);
    print_keys(cfg, ptemp);
    fflush(stdout);
}
