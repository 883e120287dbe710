/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include "base/nearest.h"

static int least(int a, int b)
{
    return a < b ? a : b;
}

static int same(char a, char b)
{
    return apr_tolower(a) == apr_tolower(b);
}

/* three rows of the table are enough */
int llm_name_distance(const char *a, apr_size_t n, const char *b)
{
    int rows[3][LLM_NEAREST_LETTERS + 1], m = (int)strnlen(b, LLM_NEAREST_LETTERS + 1);

    if (n > LLM_NEAREST_LETTERS || m > LLM_NEAREST_LETTERS) {
        return LLM_NEAREST_LETTERS + 1;
    }
    for (int j = 0; j <= m; j++) {
        rows[0][j] = j;
    }
    for (int i = 1; i <= (int)n; i++) {
        int *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

        row[0] = i;
        for (int j = 1; j <= m; j++) {
            row[j] = least(least(above[j], row[j - 1]) + 1,
                           above[j - 1] + !same(a[i - 1], b[j - 1]));
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1])) {
                row[j] = least(row[j], before[j - 2] + 1);
            }
        }
    }
    return rows[n % 3][m];
}

#define SHORT 4

/** Of short names nearly all are near to each other. */
static int tolerated(apr_size_t letters)
{
    return letters < 3 ? 0 : letters < 9 ? 1 : 2;
}

int llm_name_permuted(const char *a, const char *b)
{
    int count[256] = { 0 };
    apr_size_t n = strlen(a);

    if (strlen(b) != n) {
        return 0;
    }
    for (apr_size_t i = 0; i < n; i++) {
        count[(unsigned char)apr_tolower(a[i])]++;
        count[(unsigned char)apr_tolower(b[i])]--;
    }
    for (int i = 0; i < 256; i++) {
        if (count[i] != 0) {
            return 0;
        }
    }
    return 1;
}

void llm_nearest_begin(llm_nearest_t *n, const char *name)
{
    n->name = name;
    n->within = tolerated(strlen(name));
    n->found = NULL;
}

void llm_nearest_offer(llm_nearest_t *n, const char *candidate)
{
    int apart = n->within > 0 ? llm_name_distance(n->name, strlen(n->name), candidate)
                              : LLM_NEAREST_LETTERS + 1;

    /* a letter that was left out makes no other word of three: mod is mode, tag is tags */
    if (apart <= n->within && strlen(n->name) < SHORT && strlen(candidate) < SHORT &&
        !llm_name_permuted(n->name, candidate)) {
        return;
    }
    if (apart < n->within || (apart == n->within && n->found == NULL)) {
        n->within = apart;
        n->found = candidate;
    }
}

const char *llm_nearest_name(const char *name, const char *const *known, apr_size_t count)
{
    llm_nearest_t n;

    llm_nearest_begin(&n, name);
    for (apr_size_t i = 0; i < count; i++) {
        llm_nearest_offer(&n, known[i]);
    }
    return n.found;
}
