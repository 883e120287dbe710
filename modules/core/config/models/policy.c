/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/nearest.h"
#include "config/sections.h"

/** Error names of policies; what follows them is "Retries" or "AllowedFails". */
static const struct {
    const char *name;
    llm_err_class_e cls;
} classes[] = {
    { "BadRequestError", LLM_ERR_BAD_REQUEST },
    { "AuthenticationError", LLM_ERR_AUTHENTICATION },
    { "TimeoutError", LLM_ERR_TIMEOUT },
    { "RateLimitError", LLM_ERR_RATE_LIMIT },
    { "ContentPolicyViolationError", LLM_ERR_CONTENT_POLICY },
    { "InternalServerError", LLM_ERR_INTERNAL },
    { "ServiceUnavailableError", LLM_ERR_UNAVAILABLE },
    { "BadGatewayError", LLM_ERR_BAD_GATEWAY },
    { "NotFoundError", LLM_ERR_NOT_FOUND },
};

static int *field_of(llm_policy_t *out, const char *key, const char *suffix)
{
    if (strcmp(key, "DefaultRetries") == 0 && strcmp(suffix, "Retries") == 0) {
        return &out->fallback;
    }
    for (apr_size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
        apr_size_t n = strlen(classes[i].name);

        if (strncmp(key, classes[i].name, n) == 0 && strcmp(key + n, suffix) == 0) {
            return &out->by_class[classes[i].cls];
        }
    }
    return NULL;
}

static const char *nearest(const char *key, const char *suffix, apr_pool_t *p)
{
    llm_nearest_t n;

    llm_nearest_begin(&n, key);
    for (apr_size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
        llm_nearest_offer(&n, apr_pstrcat(p, classes[i].name, suffix, NULL));
    }
    return n.found;
}

apr_status_t llm_conf_policy(llm_conf_t *c, const llm_yaml_t *v, const char *name,
                             const char *suffix, llm_policy_t *out)
{
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_MAP, name);

    out->fallback = LLM_UNSET;
    for (int i = 0; i < LLM_ERR_COUNT; i++) {
        out->by_class[i] = LLM_UNSET;
    }
    for (int i = 0; v->type == LLM_YAML_MAP && i < v->count; i++) {
        const llm_yaml_t *key = v->pairs[i].key;
        int *field = field_of(out, key->text, suffix);
        llm_key_t row = { key->text, LLM_KIND_INT, 0, 0, 0, NULL };

        if (field == NULL) {
            llm_section_t s = { .name = name };

            llm_section_unknown(c, &s, key, nearest(key->text, suffix, c->pool));
            continue;
        }
        if (llm_key_set(c, &row, field, v->pairs[i].value) != APR_SUCCESS) {
            rv = APR_EGENERAL;
        }
        out->set = out->set || *field != LLM_UNSET;
    }
    return rv;
}
