/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_hash.h>
#include <http_core.h>
#include <mod_proxy.h>
#include "mod_llm_proxy/upstream/unverified.h"

static const char *const settings[][2] = {
    { "SSLProxyVerify", "none" },
    { "SSLProxyCheckPeerName", "off" },
    { "SSLProxyCheckPeerCN", "off" },
    { "SSLProxyCheckPeerExpire", "off" },
};
#define COUNT (sizeof(settings) / sizeof(settings[0]))

/** server_rec * -> ap_conf_vector_t *, made by post_config; NULL: verify. */
static apr_hash_t *sections;

ap_conf_vector_t *llmp_unverified_section(const server_rec *s)
{
    return sections != NULL ? apr_hash_get(sections, &s, sizeof(s)) : NULL;
}

/** The directives as httpd would have read them from its file. */
static ap_directive_t *directives(apr_pool_t *p)
{
    ap_directive_t *d = apr_pcalloc(p, COUNT * sizeof(*d));

    for (apr_size_t i = 0; i < COUNT; i++) {
        d[i].directive = settings[i][0];
        d[i].args = settings[i][1];
        d[i].filename = llmp.config_file;
        d[i].next = i + 1 < COUNT ? &d[i + 1] : NULL;
    }
    return d;
}

static const char *make_section(apr_pool_t *pconf, apr_pool_t *ptemp, apr_pool_t *plog,
                                server_rec *s)
{
    ap_conf_vector_t *section = ap_create_per_dir_config(pconf);
    cmd_parms parms = { .pool = pconf, .temp_pool = ptemp, .server = s, .override_opts = OPT_ALL,
                        .override = RSRC_CONF | ACCESS_CONF | PROXY_CONF | OR_ALL };
    const char *why;

    parms.limited = -1;
    why = ap_walk_config(directives(pconf), &parms, section);
    if (why == NULL && proxy_run_section_post_config(pconf, plog, ptemp, s, section) != OK) {
        why = "mod_ssl cannot make a context of it";
    }
    if (why == NULL) {
        server_rec **key = apr_pmemdup(pconf, &s, sizeof(s));

        apr_hash_set(sections, key, sizeof(s), section);
    }
    return why;
}

apr_status_t llmp_unverified_open(apr_pool_t *pconf, apr_pool_t *ptemp, server_rec *s)
{
    if (llmp.config->ssl_verify || ap_find_linked_module("mod_ssl.c") == NULL) {
        sections = NULL;
        return APR_SUCCESS;     /* without mod_ssl there is no TLS to upstreams at all */
    }
    sections = apr_hash_make(pconf);
    for (; s != NULL; s = s->next) {
        const char *why = llmp_sconf(s)->engine > LLMP_ENGINE_OFF
                              ? make_section(pconf, ptemp, ptemp, s) : NULL;

        if (why != NULL) {
            ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, 0, s, LLMLOG(13)
                         "litellm_settings.ssl_verify: false cannot be done (%s): remove it and "
                         "set SSLProxyVerify and SSLProxyCheckPeerName", why);
            return APR_EGENERAL;
        }
    }
    ap_log_error(APLOG_MARK, APLOG_WARNING, 0, llmp.server, LLMLOG(14)
                 "litellm_settings.ssl_verify is false: upstreams are not verified, so keys and "
                 "prompts go to whoever answers");
    return APR_SUCCESS;
}
