/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include "base/nearest.h"

#define LONGEST 64              /* letters of a name that is looked at */

/** Row by row: cost[k] is the distance of what was read of a to the first k letters of b. */
static int letters_apart(const char *a, const char *b)
{
    int cost[LONGEST + 1], n = (int)strlen(b);

    for (int k = 0; k <= n; k++) {
        cost[k] = k;
    }
    for (int i = 1; *a != '\0'; a++, i++) {
        int diagonal = cost[0];

        cost[0] = i;
        for (int k = 1; k <= n; k++) {
            int change = diagonal + (apr_tolower(*a) != apr_tolower(b[k - 1]));
            int drop = cost[k] + 1, add = cost[k - 1] + 1;

            diagonal = cost[k];
            cost[k] = change < drop ? change : drop;
            cost[k] = cost[k] < add ? cost[k] : add;
        }
    }
    return cost[n];
}

const char *llm_nearest_name(const char *name, const char *const *known, apr_size_t count)
{
    apr_size_t n = strlen(name);
    const char *best = NULL;
    /* more than a third of its letters wrong is another name */
    int least = (int)(n < 6 ? 2 : n / 3) + 1;

    for (apr_size_t i = 0; n > 0 && n <= LONGEST && i < count; i++) {
        int apart = strlen(known[i]) <= LONGEST ? letters_apart(name, known[i]) : least;

        if (apart < least) {
            least = apart;
            best = known[i];
        }
    }
    return best;
}
