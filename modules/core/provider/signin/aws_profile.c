/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file aws_profile.c
 * @brief The shared credentials and config files
 *        (https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html).
 */

#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "provider/providers.h"
#include "provider/signin/steps.h"

#define MAX_HOPS 5              /* of source_profile */

/* -- INI ------------------------------------------------------------------------------------ */

/** [name] with white space anywhere inside the brackets' ends; a comment may follow. */
static int is_section(const char *line, apr_size_t n, const char *name)
{
    const char *end = memchr(line, ']', n), *from = line + 1;
    apr_size_t len;

    if (*line != '[' || end == NULL) {
        return 0;
    }
    while (from < end && apr_isspace(*from)) {
        from++;
    }
    for (len = (apr_size_t)(end - from); len > 0 && apr_isspace(from[len - 1]); len--) {
    }
    return len == strlen(name) && memcmp(from, name, len) == 0;
}

/** "setting = value" at the beginning of a line; indented lines belong to nested settings. */
static const char *value_of(const char *line, apr_size_t n, const char *setting, apr_pool_t *p)
{
    apr_size_t len = strlen(setting), i = len;
    const char *value;
    char *hash;

    if (n <= len || strncasecmp(line, setting, len) != 0) {
        return NULL;
    }
    while (i < n && (line[i] == ' ' || line[i] == '\t')) {
        i++;
    }
    if (i == n || line[i] != '=') {
        return NULL;
    }
    value = llm_signin_trim(apr_pstrmemdup(p, line + i + 1, n - i - 1), p);
    /* a comment behind white space */
    for (hash = strpbrk(value, "#;"); hash != NULL; hash = strpbrk(hash + 1, "#;")) {
        if (hash > value && apr_isspace(hash[-1])) {
            return llm_signin_trim(apr_pstrmemdup(p, value, (apr_size_t)(hash - value)), p);
        }
    }
    return value;
}

const char *llm_ini_get(const char *text, const char *section, const char *setting, apr_pool_t *p)
{
    int inside = 0;

    while (*text != '\0') {
        apr_size_t n = strcspn(text, "\r\n");
        const char *value;

        if (*text == '[') {
            inside = is_section(text, n, section);
        }
        else if (inside && (value = value_of(text, n, setting, p)) != NULL) {
            return *value != '\0' ? value : NULL;
        }
        text += n;
        text += strspn(text, "\r\n");
    }
    return NULL;
}

/* -- the two files -------------------------------------------------------------------------- */

static const char *text_of(const char *env, const char *name, apr_pool_t *p)
{
    const char *path = llm_provider_env(env), *home = llm_provider_env("HOME");

    if (path == NULL && home != NULL) {
        path = apr_pstrcat(p, home, "/.aws/", name, NULL);
    }
    else if (path != NULL && strncmp(path, "~/", 2) == 0 && home != NULL) {
        path = apr_pstrcat(p, home, path + 1, NULL);
    }
    return path != NULL ? llm_signin_file(path, LLM_SIGNIN_MAX_FILE, p) : NULL;
}

const char *llm_aws_profile_get(const char *profile, const char *setting, apr_pool_t *p)
{
    const char *text = text_of("AWS_SHARED_CREDENTIALS_FILE", "credentials", p), *v = NULL;

    if (text != NULL) {
        v = llm_ini_get(text, profile, setting, p);
    }
    if (v == NULL && (text = text_of("AWS_CONFIG_FILE", "config", p)) != NULL) {
        v = llm_ini_get(text, apr_pstrcat(p, "profile ", profile, NULL), setting, p);
        if (v == NULL && strcmp(profile, "default") == 0) {
            v = llm_ini_get(text, profile, setting, p);
        }
    }
    return v;
}

/* -- what a profile says -------------------------------------------------------------------- */

static apr_status_t push_source(llm_signin_run_t *run, const llm_aws_profile_use_t *use)
{
    const char *source = llm_aws_profile_get(use->name, "source_profile", run->pool);
    const char *place = llm_aws_profile_get(use->name, "credential_source", run->pool);
    llm_aws_profile_use_t *next;

    if (source != NULL) {
        if (use->hops >= MAX_HOPS) {
            return llm_step_fail(run, 1, "%s: source_profile goes in circles", use->name);
        }
        next = apr_pcalloc(run->pool, sizeof(*next));
        next->way = use->way;
        next->name = source;
        next->hops = strcmp(source, use->name) == 0 ? -1 : use->hops + 1;
        return llm_step_push(run, &llm_step_aws_profile, next);
    }
    if (place != NULL && strcmp(place, "EcsContainer") == 0) {
        return llm_step_push(run, &llm_step_aws_container, NULL);
    }
    if (place != NULL && strcmp(place, "Ec2InstanceMetadata") == 0) {
        return llm_step_push(run, &llm_step_aws_machine, NULL);
    }
    if (place != NULL && strcmp(place, "Environment") == 0) {
        return llm_step_push(run, &llm_step_aws_ambient, use->way);
    }
    return llm_step_fail(run, 1, "%s: role_arn needs source_profile or credential_source",
                         use->name);
}

static apr_status_t push_role(llm_signin_run_t *run, const llm_aws_profile_use_t *use,
                              const char *arn)
{
    apr_pool_t *p = run->pool;
    const char *token = llm_aws_profile_get(use->name, "web_identity_token_file", p);
    const char *seconds = llm_aws_profile_get(use->name, "duration_seconds", p);
    llm_aws_role_t *r = apr_pcalloc(p, sizeof(*r));

    r->way = use->way;
    r->arn = arn;
    r->session = llm_aws_profile_get(use->name, "role_session_name", p);
    r->external = llm_aws_profile_get(use->name, "external_id", p);
    r->duration = seconds != NULL ? (int)apr_strtoi64(seconds, NULL, 10) : 0;
    if (token != NULL) {
        return llm_step_push(run, &llm_step_aws_assume_web, r) == APR_SUCCESS
                   ? llm_step_push(run, &llm_step_token_file, token) : APR_EGENERAL;
    }
    return llm_step_push(run, &llm_step_aws_assume, r) == APR_SUCCESS ? push_source(run, use)
                                                                      : APR_EGENERAL;
}

static apr_status_t profile_keys(llm_signin_run_t *run, const llm_aws_profile_use_t *use)
{
    apr_pool_t *p = run->pool;
    llm_aws_keys_t k = { llm_aws_profile_get(use->name, "aws_access_key_id", p),
                         llm_aws_profile_get(use->name, "aws_secret_access_key", p),
                         llm_aws_profile_get(use->name, "aws_session_token", p) };

    if (k.access == NULL || k.secret == NULL) {
        const char *other = llm_aws_profile_get(use->name, "credential_process", p) != NULL
                                ? "credential_process, which is not run here"
                                : llm_aws_profile_get(use->name, "sso_session", p) != NULL ||
                                  llm_aws_profile_get(use->name, "sso_start_url", p) != NULL
                                ? "a browser's sign-in (sso_...), which is not known here"
                                : "neither keys nor role_arn";

        return llm_step_fail(run, 1, "%s has %s", use->name, other);
    }
    llm_step_secret(run, k.secret);
    llm_step_secret(run, k.session);
    run->aws = k;
    return APR_SUCCESS;
}

/** A profile that names itself as its source means its own keys. */
static apr_status_t begin(llm_signin_run_t *run, const void *arg)
{
    const llm_aws_profile_use_t *use = arg;
    const char *arn = use->hops >= 0 ? llm_aws_profile_get(use->name, "role_arn", run->pool) : NULL;

    return arn != NULL ? push_role(run, use, arn) : profile_keys(run, use);
}

const llm_step_kind_t llm_step_aws_profile = { "AWS profile", begin, NULL, 0, NULL };
