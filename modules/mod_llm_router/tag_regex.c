/* SPDX-License-Identifier: Apache-2.0 */
#include <regex.h>
#include <string.h>
#include <apr_strings.h>
#include "mod_llm_router/router.h"

/* A pattern comes from the configuration, the text from a client. */
#define TEXT_MAX 1024

/** Python's classes that POSIX spells otherwise, outside and inside of brackets. */
static const struct {
    char letter;
    const char *outside, *inside;
} classes[] = {
    { 'd', "[0-9]", "0-9" },
    { 'D', "[^0-9]", NULL },
    { 'w', "\\w", "[:alnum:]_" },
    { 's', "\\s", "[:space:]" },
};
#define CLASS_MAX 10            /* longest of them, for two characters of the pattern */

static char *add_escape(char *o, char letter, int inside)
{
    for (apr_size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
        const char *as = inside ? classes[i].inside : classes[i].outside;

        if (classes[i].letter == letter && as != NULL) {
            return apr_cpystrn(o, as, CLASS_MAX + 1);
        }
    }
    if (!inside) {
        *o++ = '\\';            /* in brackets POSIX knows no escapes */
    }
    *o++ = letter;
    return o;
}

/**
 * The patterns are written for Python's re; what POSIX spells otherwise and people do use is
 * translated: classes, escapes in brackets, and groups that capture nothing.
 */
static const char *translated(const char *pattern, apr_pool_t *p)
{
    char *out = apr_palloc(p, strlen(pattern) * CLASS_MAX + 1), *o = out;
    const char *bracket = NULL;

    for (const char *s = pattern; *s != '\0'; s++) {
        if (s[0] == '\\' && s[1] != '\0') {
            o = add_escape(o, *++s, bracket != NULL);
            continue;
        }
        if (bracket == NULL && *s == '[') {
            bracket = s + 1 + (s[1] == '^');    /* where a ']' would still be a member */
        }
        else if (bracket != NULL && *s == ']' && s > bracket) {
            bracket = NULL;
        }
        else if (bracket == NULL && strncmp(s, "(?:", 3) == 0) {
            *o++ = '(';
            s += 2;
            continue;
        }
        *o++ = *s;
    }
    *o = '\0';
    return out;
}

static int compile(regex_t *re, const char *pattern, apr_pool_t *p)
{
    return regcomp(re, translated(pattern, p), REG_EXTENDED | REG_NOSUB) == 0;
}

/*
 * Compiled anew for each call: a configuration is immutable and shared by threads, and a compiled
 * expression of the C library is neither tied to a pool nor small. Only groups with tag_regex pay.
 */
int llmr_tag_regex(const llmr_ask_t *ask, const llm_deployment_t *d)
{
    const char *text;
    int hit = 0;

    if (d->tag_regex == NULL || ask->user_agent == NULL || ask->user_agent[0] == '\0') {
        return 0;
    }
    text = apr_psprintf(ask->call->pool, "User-Agent: %.*s", TEXT_MAX, ask->user_agent);
    for (int i = 0; i < d->tag_regex->nelts && !hit; i++) {
        regex_t re;

        if (compile(&re, APR_ARRAY_IDX(d->tag_regex, i, const char *), ask->call->pool)) {
            hit = regexec(&re, text, 0, NULL, 0) == 0;
            regfree(&re);
        }
    }
    return hit;
}

const char *llmr_tag_regex_bad(const llm_deployment_t *d, apr_pool_t *p)
{
    for (int i = 0; d->tag_regex != NULL && i < d->tag_regex->nelts; i++) {
        const char *pattern = APR_ARRAY_IDX(d->tag_regex, i, const char *);
        regex_t re;

        if (!compile(&re, pattern, p)) {
            return pattern;
        }
        regfree(&re);
    }
    return NULL;
}
