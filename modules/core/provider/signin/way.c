/* SPDX-License-Identifier: Apache-2.0 */

/** @file way.c @brief Deciding: what is the same for all ways of signing in. */

#include <string.h>
#include "base/crypto/digest.h"
#include "provider/providers.h"
#include "provider/signin/way.h"

llm_signin_t *llm_signin_new(apr_pool_t *p, const char *label,
                             apr_status_t (*finish)(llm_signin_run_t *))
{
    llm_signin_t *s = apr_pcalloc(p, sizeof(*s));

    s->pool = p;
    s->label = label;
    s->finish = finish;
    s->steps = apr_array_make(p, 4, sizeof(llm_step_t));
    llm_signin_mix(s, label);
    return s;
}

void llm_signin_mix(llm_signin_t *s, const char *text)
{
    unsigned char both[2 * LLM_SHA256_BYTES] = { 0 };

    memcpy(both, s->key, LLM_SHA256_BYTES);
    if (text != NULL) {
        llm_sha256(text, strlen(text), both + LLM_SHA256_BYTES);
    }
    llm_sha256(both, sizeof(both), s->key);
}

void llm_signin_add(llm_signin_t *s, const llm_step_kind_t *kind, const void *arg)
{
    llm_step_t *step = apr_array_push(s->steps);

    step->kind = kind;
    step->arg = arg;
}

const char *llm_signin_param(const apr_table_t *params, const char *name, const char *env)
{
    const char *v = params != NULL ? apr_table_get(params, name) : NULL;

    return v != NULL && *v != '\0' ? v : llm_provider_env(env);
}
