/* SPDX-License-Identifier: Apache-2.0 */
/* A Content-Type's parameters (the first line) and a body (the rest). */
#include "fuzz.h"
#include "base/http/multipart.h"

/** Every part lies in the text, behind the one before. */
static void walk(llm_multipart_t *m, const char *text, size_t n)
{
    const char *last = text;
    llm_form_part_t part;
    apr_status_t rv;

    while ((rv = llm_multipart_next(m, &part)) == APR_SUCCESS) {
        MUST(part.name != NULL);
        MUST(part.content.p >= last && part.content.p + part.content.n <= text + n);
        MUST(part.content.p > last || part.content.n == 0);
        last = part.content.p + part.content.n;
    }
    MUST(m->at <= n);
    MUST(rv == APR_EOF || (m->reason != NULL && llm_multipart_next(m, &part) == APR_EGENERAL));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const uint8_t *line = memchr(data, '\n', n);
    size_t head = line ? (size_t)(line - data) : 0;
    apr_pool_t *p = fuzz_pool();
    char *text = fuzz_copy(line ? (const char *)line + 1 : (const char *)data,
                           line ? n - head - 1 : n);
    char *type = apr_pcalloc(p, head + 1);
    llm_multipart_t m;

    n = line ? n - head - 1 : n;
    memcpy(type, data, head);
    if (llm_multipart_init(&m, p, head ? type : "multipart/form-data; boundary=b", text, n) ==
        APR_SUCCESS) {
        walk(&m, text, n);
    }
    else {
        MUST(m.reason != NULL);
    }
    free(text);
    return fuzz_done(p);
}
