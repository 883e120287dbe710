/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/front/request_limits.h"

#define MOST 100000             /* of any limit: above that it is none */

static const struct {
    const char *name;
    int normal;                 /* where the directive says nothing */
    const char *of;             /* what there are too many of */
} limits[LLMP_LIMITS] = {
    [LLMP_LIMIT_NAME]      = { "name", 512, "characters" },
    [LLMP_LIMIT_FALLBACKS] = { "fallbacks", 16, "models" },
    [LLMP_LIMIT_RETRIES]   = { "retries", 10, "retries" },
    [LLMP_LIMIT_TAGS]      = { "tags", 64, "tags" },
    [LLMP_LIMIT_CALLS]     = { "calls", 32, "calls of upstreams" },
};

static const char *all_names(apr_pool_t *p)
{
    const char *names = limits[0].name;

    for (int i = 1; i < LLMP_LIMITS; i++) {
        names = apr_pstrcat(p, names, i < LLMP_LIMITS - 1 ? ", " : " or ", limits[i].name, NULL);
    }
    return names;
}

const char *llmp_request_limits_set(cmd_parms *cmd, void *dir, const char *name,
                                    const char *number)
{
    char *end;
    apr_int64_t v = apr_strtoi64(number, &end, 10);

    (void)dir;
    if (*number == '\0' || *end != '\0' || v < 0 || v > MOST) {
        return apr_psprintf(cmd->pool, "%s %s takes a number from 0 to %d", cmd->cmd->name, name,
                            MOST);
    }
    for (int i = 0; i < LLMP_LIMITS; i++) {
        if (ap_cstr_casecmp(name, limits[i].name) == 0) {
            llmp_sconf(cmd->server)->limits[i] = (int)v;
            return NULL;
        }
    }
    return apr_psprintf(cmd->pool, "%s takes %s, not %s", cmd->cmd->name, all_names(cmd->pool),
                        name);
}

void llmp_request_limits_complete(llmp_sconf_t *sc)
{
    for (int i = 0; i < LLMP_LIMITS; i++) {
        sc->limits[i] = sc->limits[i] == LLM_UNSET ? limits[i].normal : sc->limits[i];
    }
}

apr_status_t llmp_request_limit(llmp_req_t *q, llmp_limit_e limit, const char *param,
                                apr_int64_t n, llm_err_t **err)
{
    int most = llmp_sconf(q->r->server)->limits[limit];

    if (n <= most) {
        return APR_SUCCESS;
    }
    *err = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0,
                        "'%s' asks for more than a request may: at most %d %s (" LLMP_D_LIMIT
                        " %s)", param, most, limits[limit].of, limits[limit].name);
    (*err)->type = "invalid_request_error";
    (*err)->param = param;
    return APR_EGENERAL;
}
