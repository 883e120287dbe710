/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <string.h>
#include "llm_config.h"
#include "provider/providers.h"

/** Sorted by name (strcmp): llm_provider_find() searches it by halves. */
static const llm_provider_t *const all[] = {
    NULL
};

#define COUNT (sizeof(all) / sizeof(all[0]) - 1)

const llm_provider_t *const *llm_providers(void)
{
    return all;
}

static int order(const char *name, apr_size_t n, const char *row)
{
    apr_size_t len = strlen(row);
    int d = memcmp(name, row, len < n ? len : n);

    return d != 0 ? d : (n > len) - (n < len);
}

const llm_provider_t *llm_provider_find(const char *name, apr_size_t n)
{
    size_t lo = 0, hi = COUNT;

    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int d = order(name, n, all[mid]->name);

        if (d == 0) {
            return all[mid];
        }
        if (d > 0) {
            lo = mid + 1;
        }
        else {
            hi = mid;
        }
    }
    return NULL;
}

const llm_endpoint_t *llm_provider_endpoint(const llm_call_t *c)
{
    const llm_provider_t *pr = c->deployment ? c->deployment->provider : NULL;
    const llm_endpoint_t *e = NULL;

    if (pr == NULL) {
        return NULL;
    }
    if (pr->endpoint != NULL) {
        e = pr->endpoint(c);
    }
    for (e = e ? e : pr->endpoints; e->dialect != NULL; e++) {
        if (e->op == c->op) {
            return e;
        }
    }
    return NULL;
}
