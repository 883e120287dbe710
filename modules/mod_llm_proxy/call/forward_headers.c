/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/call/forward_headers.h"

#define BETA "anthropic-beta"

/** Beginnings of names that stay here: credentials, the gateway's own, parts of AWS signatures,
    and what makes another call of it at some servers, Google's among them. */
static const char *const kept[] = {
    "x-stainless-", "x-litellm-", "x-amz-", "x-api-key", "x-goog-api-key", "x-http-method",
    "x-method-override",
};

typedef struct forward_t {
    const llmp_req_t *q;
    apr_table_t *to;
    apr_size_t bytes;
} forward_t;

static int goes_upstream(const llmp_req_t *q, const char *name)
{
    const char *own = q->generation->config->key_header_name;

    if (ap_cstr_casecmpn(name, "x-", 2) != 0) {
        return ap_cstr_casecmp(name, BETA) == 0;
    }
    for (apr_size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++) {
        if (ap_cstr_casecmpn(name, kept[i], strlen(kept[i])) == 0) {
            return 0;
        }
    }
    return own == NULL || ap_cstr_casecmp(name, own) != 0;
}

static int forward(void *baton, const char *name, const char *value)
{
    forward_t *f = baton;
    apr_size_t n = strlen(name) + strlen(value) + 4;

    if (!goes_upstream(f->q, name)) {
        return 1;
    }
    if (f->bytes + n > LLMP_FORWARD_MAX) {
        ap_log_rerror(APLOG_MARK, APLOG_INFO, 0, f->q->r, LLMLOG(12)
                      "the client's headers are too long to be passed on from %s on", name);
        return 0;
    }
    f->bytes += n;
    apr_table_addn(f->to, name, value);
    return 1;
}

void llmp_forward_headers(const llmp_req_t *q, apr_table_t *to)
{
    forward_t f = { q, to, 0 };

    if (q->generation->config->forward_client_headers && !q->probe) {
        apr_table_do(forward, &f, q->r->headers_in, NULL);
    }
}

void llmp_forward_join(apr_table_t *to, const apr_table_t *more)
{
    const char *clients = apr_table_get(to, BETA), *ours = apr_table_get(more, BETA);

    apr_table_overlap(to, more, APR_OVERLAP_TABLES_SET);
    if (clients != NULL && ours != NULL) {
        apr_table_mergen(to, BETA, clients);
    }
}
