/* SPDX-License-Identifier: Apache-2.0 */
/* A header with a secret, a line end, an upstream's text: the secret is not in what is left. */
#include <string.h>
#include <apr_strings.h>
#include "base/secret/secret.h"
#include "fuzz.h"

static int holds(const char *text, size_t n, const llm_str_t *value)
{
    return value->n <= n && memmem(text, n, value->p, value->n) != NULL;
}

static void check(const llm_secrets_t *s, apr_pool_t *p, const char *text, size_t n)
{
    apr_size_t left = 0;
    const char *out = llm_secrets_masked(s, p, text, n, &left);

    MUST(left <= n && (out != text || left == n));
    for (int i = 0; i < s->values->nelts; i++) {
        const llm_str_t *value = &APR_ARRAY_IDX(s->values, i, llm_str_t);

        MUST(memchr(value->p, '*', value->n) != NULL || !holds(out, left, value));
        MUST(!holds(text, n, value) || llm_secrets_in(s, text, n));
    }
    out = llm_secrets_masked_answer(s, p, text, n, &left);
    MUST(left <= n && (out != text || left == n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const uint8_t *end = n > 0 ? memchr(data, '\n', n) : NULL;
    apr_pool_t *p = fuzz_pool();

    if (end != NULL && memchr(data, '\0', (size_t)(end - data)) == NULL) {
        size_t rest = n - (size_t)(end - data) - 1;
        llm_secrets_t *s = llm_secrets_make(p);
        char *text = fuzz_copy((const char *)end + 1, rest);

        llm_secrets_add_header(s, apr_pstrmemdup(p, (const char *)data, (size_t)(end - data)));
        check(s, p, text, rest);
        free(text);
    }
    return fuzz_done(p);
}
