/* SPDX-License-Identifier: Apache-2.0 */

/** @file by_size.c @brief What models cost by the number of parameters in their names. */

#include <stdlib.h>
#include <string.h>
#include <apr_lib.h>
#include "catalog/catalog.h"
#include "catalog/table.h"

#define FEWEST_MILLIONS 16      /* "1m" and "10m" are lengths of contexts */

/** "8", "1.5" and, where no dot may stand, "1p5". @return behind it */
static const char *number_at(const char *s, double *n)
{
    double part = 0.1;

    for (*n = 0; apr_isdigit(*s); s++) {
        *n = *n * 10 + (*s - '0');
    }
    if ((*s != '.' && apr_tolower(*s) != 'p') || !apr_isdigit(s[1])) {
        return s;
    }
    for (s++; apr_isdigit(*s); s++) {
        *n += (*s - '0') * part;
        part /= 10;
    }
    return s;
}

/** @return the size that begins at s; 0: none does */
static double size_at(const char *s, char unit)
{
    double n, each;

    s = number_at(s, &n);
    if (unit == 'x') {
        if (apr_tolower(*s) != 'x' || !apr_isdigit(s[1])) {
            return 0;
        }
        s = number_at(s + 1, &each);
        n *= each;
        unit = 'b';
    }
    if (apr_tolower(*s) != unit || apr_isalnum(s[1]) || (unit == 'm' && n < FEWEST_MILLIONS)) {
        return 0;               /* "4bit" */
    }
    return n;
}

/** @return the first size of a unit that a name has; 0: it has none */
static double size_in(const char *model, char unit)
{
    double n = 0;

    for (const char *s = model; *s != '\0' && n <= 0; s++) {
        if (apr_isdigit(*s) && (s == model || !apr_isdigit(s[-1]))) {
            n = size_at(s, unit);
        }
    }
    return n;
}

apr_status_t llm_catalog_price_by_size(llm_price_t *price, const char *provider, const char *model)
{
    for (int i = 0; i < llm_catalog_nsizes; i++) {
        const llm_catalog_size_t *size = &llm_catalog_sizes[i];
        const double *rate = llm_catalog_rates[size->rates].rate;
        double n;

        if (strcmp(llm_catalog_strings + size->provider, provider) != 0) {
            continue;
        }
        n = size_in(model, size->unit);
        if (n > 0 && n <= size->most) {
            price->input = rate[LLM_RATE_INPUT];
            price->output = rate[LLM_RATE_OUTPUT];
            price->cache_read = rate[LLM_RATE_CACHE_READ];
            return APR_SUCCESS;
        }
    }
    return APR_NOTFOUND;
}
