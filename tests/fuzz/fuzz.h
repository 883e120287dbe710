/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_FUZZ_H
#define LLM_FUZZ_H

/**
 * @file fuzz.h
 * @brief What the fuzz targets share: the entry point, a pool per input, an assertion.
 *
 * Targets are linked with replay.c (make fuzz) or with libFuzzer (make fuzz-long).
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <apr_general.h>
#include <apr_pools.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/** Unlike assert() also there with NDEBUG. */
#define MUST(x)                                                              \
    do {                                                                     \
        if (!(x)) {                                                          \
            fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #x); \
            abort();                                                         \
        }                                                                    \
    } while (0)

/** A pool for one input; destroy it at the end. */
static inline apr_pool_t *fuzz_pool(void)
{
    apr_pool_t *p;

    MUST(apr_initialize() == APR_SUCCESS);
    MUST(apr_pool_create(&p, NULL) == APR_SUCCESS);
    return p;
}

static inline int fuzz_done(apr_pool_t *p)
{
    apr_pool_destroy(p);
    apr_terminate();
    return 0;
}

/** A heap copy of exactly its size, so that a sanitizer sees a byte too far; free() it. */
static inline char *fuzz_copy(const char *s, size_t n)
{
    char *copy = malloc(n ? n : 1);

    MUST(copy != NULL);
    if (n > 0) {
        memcpy(copy, s, n);
    }
    return copy;
}

#endif
