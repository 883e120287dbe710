/* SPDX-License-Identifier: Apache-2.0 */

/** @file snapshot.c @brief Models by date that a name may be answered by. */

#include <ctype.h>
#include <string.h>
#include "catalog/catalog.h"
#include "catalog/table.h"

static const char *name_of(int i)
{
    return llm_catalog_strings + llm_catalog_rows[i].name;
}

/** @return the first row whose name is not below the text */
static int lower_bound(const char *text)
{
    int low = 0, high = llm_catalog_nrows;

    while (low < high) {
        int mid = low + (high - low) / 2;

        if (strcmp(name_of(mid), text) < 0) {
            low = mid + 1;
        }
        else {
            high = mid;
        }
    }
    return low;
}

/** "-2024-05-13", "-0613", "@20240620": no other variant ends so. */
static int is_date(const char *s)
{
    if (*s != '-' && *s != '@') {
        return 0;
    }
    for (s++; isdigit((unsigned char)*s) || (*s == '-' && isdigit((unsigned char)s[1])); s++) {
    }
    return *s == '\0' && isdigit((unsigned char)s[-1]);
}

const char *llm_catalog_snapshot(const char *model, int i)
{
    apr_size_t n = strlen(model);

    for (int k = lower_bound(model); k < llm_catalog_nrows; k++) {
        const char *name = name_of(k);

        if (strncmp(name, model, n) != 0) {
            return NULL;
        }
        if (is_date(name + n) && i-- == 0) {
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
