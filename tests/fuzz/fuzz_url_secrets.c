/* SPDX-License-Identifier: Apache-2.0 */
/* Masking ends, masks once and for all, and adds no more than its mask for each value. */
#include "base/secret/in_url.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    char *text = calloc(1, n + 1);
    const char *masked;

    MUST(text != NULL);
    if (n > 0) {
        memcpy(text, data, n);
    }
    masked = llm_url_masked(p, text);
    if (masked != NULL) {
        MUST(strlen(masked) <= 2 * strlen(text));
        MUST(llm_url_masked(p, masked) == NULL);
        MUST(strncmp(masked, LLM_KEY_PREFIX, strlen(LLM_KEY_PREFIX)) != 0);
    }
    masked = llm_query_masked(p, text);
    MUST(masked == NULL || llm_query_masked(p, masked) == NULL);
    free(text);
    return fuzz_done(p);
}
