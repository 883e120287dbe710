/* SPDX-License-Identifier: Apache-2.0 */

/** @file snapshot.c @brief Models by date that a name may be answered by. */

#include <string.h>
#include <apr_cstr.h>
#include <apr_lib.h>
#include "catalog/catalog.h"
#include "catalog/table.h"

static const char *name_of(int i)
{
    return llm_catalog_strings + llm_catalog_rows[i].name;
}

int llm_catalog_is_release(const char *rest)
{
    int digits = 0;

    if (*rest != '-' && *rest != '@') {
        return 0;
    }
    for (; *rest == '-' || *rest == '@' || apr_isdigit(*rest); rest++) {
        digits += apr_isdigit(*rest) != 0;
    }
    return *rest == '\0' && digits > 2;
}

const char *llm_catalog_snapshot(const char *model, int i)
{
    apr_size_t n = strlen(model);

    for (int k = llm_catalog_first(model); k < llm_catalog_nrows; k++) {
        const char *name = name_of(k);

        if (apr_cstr_casecmpn(name, model, n) != 0) {
            return NULL;
        }
        if (llm_catalog_is_release(name + n) && i-- == 0) {
            return name;
        }
    }
    return NULL;
}

int llm_catalog_charges(const char *provider, apr_pool_t *p)
{
    int n = llm_catalog_count(provider);
    llm_price_t price;

    for (int i = 0; i < n; i++) {
        if (llm_catalog_price(&price, provider, llm_catalog_model(provider, i), p) ==
                APR_SUCCESS && (price.input > 0 || price.output > 0)) {
            return 1;
        }
    }
    return 0;
}
