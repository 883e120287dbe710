/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file tools_effort.c
 * @brief Function tools beside reasoning: from gpt-5.4 on OpenAI has both at /v1/responses alone.
 *        Its chat endpoint answers a 400, which says so
 *        (https://platform.openai.com/docs/guides/reasoning).
 */

#include <ctype.h>
#include <string.h>
#include <apr_strings.h>
#include "dialect/params.h"
#include "dialect/reasoning.h"
#include "provider/providers.h"

/** A version as one number: gpt-5.4 is 504. */
#define V(major, minor) ((major) * 100 + (minor))

/** Who enforces it, and from which version on; other servers decide for themselves. */
static const struct {
    const llm_provider_t *provider;
    int (*enforces)(const llm_call_t *c);       /**< NULL: wherever its base URL leads */
    int asked;                                  /**< beside an effort the client asked for */
    int unasked;                                /**< also beside none: it reasons by itself */
} hosts[] = {
    { &llm_provider_openai, llm_is_at_home, V(5, 4), V(5, 6) },
    { &llm_provider_azure, NULL, V(5, 4), V(5, 6) },
    { &llm_provider_azure_ai, llm_is_on_azure, V(5, 6), V(6, 0) },
};

/** Up to two digits, and where they end. */
static int number_at(const char **s)
{
    int n = 0;

    for (int i = 0; i < 2 && isdigit((unsigned char)**s); i++, (*s)++) {
        n = n * 10 + (**s - '0');
    }
    return n;
}

/** @return V() of a model; 0: its name tells none, or it is made for this endpoint */
static int version_of(const llm_call_t *c)
{
    const char *at = strstr(llm_model_name(c), "gpt-");
    int major, minor = 0;

    if (at == NULL || strstr(at, "-search") != NULL || strstr(at, "-chat") != NULL) {
        return 0;
    }
    at += 4;
    major = number_at(&at);
    if (*at == '.') {
        at++;
        minor = number_at(&at);
    }
    return V(major, minor);
}

/** Custom tools are taken. */
static int has_function(json_object *body)
{
    json_object *tools = llm_json_arr(body, "tools");

    for (size_t i = 0; tools != NULL && i < json_object_array_length(tools); i++) {
        const char *type = llm_json_str(json_object_array_get_idx(tools, i), "type");

        if (type != NULL && strcmp(type, "function") == 0) {
            return 1;
        }
    }
    return 0;
}

static apr_status_t refuse(llm_call_t *c, int has_none, llm_err_t **err)
{
    const char *way = has_none ? "Set reasoning_effort to 'none', or have that done by "
                                 "`litellm.drop_params = True`"
                               : "It cannot be told not to reason";

    *err = llm_err_make(c->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                        "litellm.UnsupportedParamsError: function tools are not supported for %s "
                        "while it reasons, except at the provider's /v1/responses. %s",
                        c->upstream_model, way);
    (*err)->param = "reasoning_effort";
    return APR_EGENERAL;
}

/**
 * Who asks for no effort asks for the calls: the one effort that has them is said for him.
 * @param unasked whether it reasons unless told not to
 * @param effort  NULL: none was asked for
 */
static apr_status_t fix(llm_call_t *c, json_object *body, const char *effort, int unasked,
                        llm_err_t **err)
{
    unsigned known = llm_openais_efforts(c);
    int has_none = known == 0 || (known & LLM_EFFORT_NONE);

    if (effort != NULL && strcmp(effort, "none") == 0 && (has_none || !unasked)) {
        return APR_SUCCESS;
    }
    if ((effort != NULL && !c->drop_params) || (unasked && !has_none)) {
        return refuse(c, has_none, err);
    }
    if (unasked) {
        llm_json_set_str(body, "reasoning_effort", "none");
    }
    else {
        json_object_object_del(body, "reasoning_effort");
    }
    return APR_SUCCESS;
}

apr_status_t llm_fix_tools_beside_effort(llm_call_t *c, json_object *body, llm_err_t **err)
{
    const char *effort = llm_effort(body);
    int version = version_of(c);

    for (apr_size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
        int unasked = version >= hosts[i].unasked;

        if (hosts[i].provider != c->deployment->provider) {
            continue;
        }
        if ((!unasked && (version < hosts[i].asked || effort == NULL))
            || (hosts[i].enforces != NULL && !hosts[i].enforces(c)) || !has_function(body)
            || llm_params_allowed(c, "reasoning_effort")) {
            return APR_SUCCESS;
        }
        return fix(c, body, effort, unasked, err);
    }
    return APR_SUCCESS;
}
