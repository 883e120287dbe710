/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "config/sections.h"

#define MAX_LETTERS 64          /* longer names are not compared */

static int least(int a, int b)
{
    return a < b ? a : b;
}

/**
 * Letters to add, drop, replace or exchange with a neighbour to make b of a: the optimal string
 * alignment distance. Three rows of the table are enough.
 */
static int distance(const char *a, int n, const char *b, int m)
{
    int rows[3][MAX_LETTERS + 1];

    for (int j = 0; j <= m; j++) {
        rows[0][j] = j;
    }
    for (int i = 1; i <= n; i++) {
        int *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

        row[0] = i;
        for (int j = 1; j <= m; j++) {
            row[j] = least(least(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = least(row[j], before[j - 2] + 1);
            }
        }
    }
    return rows[n % 3][m];
}

/** Of short names nearly all are near to each other. */
static int tolerated(int letters)
{
    return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}

static void compare(const char *name, const char *candidate, int *best, const char **found)
{
    int n = (int)strlen(name), m = (int)strlen(candidate), d;

    if (n > MAX_LETTERS || m > MAX_LETTERS || n - m > *best || m - n > *best) {
        return;
    }
    d = distance(name, n, candidate, m);
    if (d < *best || (d == *best && *found == NULL)) {
        *best = d;
        *found = candidate;
    }
}

const char *llm_section_nearest(const llm_section_t *s, const char *name)
{
    int best = tolerated((int)strnlen(name, MAX_LETTERS));
    const char *found = NULL;

    if (best == 0) {
        return NULL;
    }
    for (const llm_key_t *key = s->keys; key->name != NULL; key++) {
        compare(name, key->name, &best, &found);
    }
    for (int i = 0; i < s->nknown; i++) {
        compare(name, s->known[i], &best, &found);
    }
    return found;
}
