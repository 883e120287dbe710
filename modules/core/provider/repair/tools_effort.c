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
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "provider/providers.h"

/** A version as one number: gpt-5.4 is 504. */
#define V(major, minor) ((major) * 100 + (minor))

/** Who enforces it, and from which version on; other servers decide for themselves. */
typedef struct {
    const llm_provider_t *provider;
    int (*enforces)(const llm_try_t *try);       /**< NULL: wherever its base URL leads */
    int asked;                                  /**< beside an effort the client asked for */
    int wordless;                               /**< beside any word, "none" as well ... */
    int unasked;                                /**< ... until it reasons by itself: but none */
    unsigned more;                              /**< efforts it takes then, whatever the map has */
} host_t;

static const host_t hosts[] = {
    { &llm_provider_openai, llm_is_at_home, V(5, 4), V(5, 6), V(5, 6), 0 },
    { &llm_provider_azure, NULL, V(5, 4), V(5, 6), V(6, 0), LLM_EFFORT_NONE },
    { &llm_provider_azure_ai, llm_is_on_azure, V(5, 6), V(5, 6), V(6, 0), LLM_EFFORT_NONE },
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
static int version_of(const llm_try_t *try)
{
    const char *at = strstr(llm_model_name(try), "gpt-");
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

static apr_status_t refuse(llm_try_t *try, int has_none, llm_err_t **err)
{
    const char *way = has_none ? "Set reasoning_effort to 'none', or have that done by "
                                 "`litellm.drop_params = True`"
                               : "It cannot be told not to reason";

    *err = llm_err_make(try->pool, LLM_ERR_UNSUPPORTED_PARAMS, 0,
                        "litellm.UnsupportedParamsError: function tools are not supported for %s "
                        "while it reasons, except at the provider's /v1/responses. %s",
                        try->upstream_model, way);
    (*err)->param = "reasoning_effort";
    return APR_EGENERAL;
}

static const host_t *host_of(const llm_try_t *try)
{
    for (apr_size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
        if (hosts[i].provider == try->deployment->provider) {
            return hosts[i].enforces == NULL || hosts[i].enforces(try) ? &hosts[i] : NULL;
        }
    }
    return NULL;
}

unsigned llm_efforts_by_host(const llm_try_t *try)
{
    const host_t *host = host_of(try);

    return host != NULL && version_of(try) >= host->unasked ? host->more : 0;
}

int llm_wants_none_beside_tools(const llm_try_t *try, json_object *body)
{
    const host_t *host = host_of(try);

    return host != NULL && version_of(try) >= host->unasked && has_function(body);
}

/**
 * Who asks for no effort asks for the calls: the one effort that has them is said for him. One that
 * says "none" himself goes before what the price map denies.
 * @param effort  NULL: none was asked for
 */
static apr_status_t fix(llm_try_t *try, json_object *body, const char *effort, const host_t *host,
                        llm_err_t **err)
{
    unsigned known = llm_openais_efforts(try);
    int has_none = known == 0 || (known & LLM_EFFORT_NONE), version = version_of(try);
    int unasked = version >= host->unasked, is_none = effort && strcmp(effort, "none") == 0;

    if (is_none && (unasked || version < host->wordless)) {
        return APR_SUCCESS;
    }
    if ((effort != NULL && !is_none && !try->drop_params) || (unasked && !has_none)) {
        return refuse(try, has_none, err);
    }
    if (unasked) {
        llm_json_set_str(body, "reasoning_effort", "none");
    }
    else {
        json_object_object_del(body, "reasoning_effort");
    }
    return APR_SUCCESS;
}

apr_status_t llm_fix_tools_beside_effort(llm_try_t *try, json_object *body, llm_err_t **err)
{
    const char *effort = llm_effort(body);
    const host_t *host = host_of(try);
    int version = version_of(try);

    if (host == NULL || version < (effort != NULL ? host->asked : host->unasked)
        || !has_function(body) || llm_params_allowed(try, "reasoning_effort")) {
        return APR_SUCCESS;
    }
    return fix(try, body, effort, host, err);
}
