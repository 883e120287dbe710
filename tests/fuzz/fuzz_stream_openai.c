/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A stream of OpenAI's format: through the dialect as any other, and chunk by chunk as bytes do.
 * What passes and what was mended has to be what clients count on; one look finds both.
 */
#include "base/json/scan.h"
#include "dialect/openai_chat/shape.h"
#include "dialect_stream.h"

/** A mended chunk fits. */
static void check_mended(llm_stream_t *s, const char *text, size_t n)
{
    json_object *chunk;
    llm_scan_t scan;
    llm_fit_t fit;

    if (llm_json_parse(s->scratch, text, n, &chunk, NULL) != APR_SUCCESS
        || !json_object_is_type(chunk, json_type_object)) {
        return;
    }
    llm_openai_mend_chunk(s, chunk);
    text = llm_json_text(s->scratch, chunk, &n);
    if (llm_scan_fit(&scan, text, n, llm_openai_chunk_shape, &fit, NULL) == APR_SUCCESS) {
        MUST(!fit.odd);
    }
}

static apr_status_t byte_event(void *baton, const llm_event_t *ev)
{
    llm_stream_t *s = baton;
    llm_scan_t scan, plain;
    llm_fit_t fit;
    apr_status_t rv = llm_scan_fit(&scan, ev->data, ev->n, llm_openai_chunk_shape, &fit, NULL);

    MUST(rv == llm_scan_object(&plain, ev->data, ev->n, NULL));
    if (rv == APR_SUCCESS) {
        MUST(scan.count == plain.count);
        if (!llm_openai_chunk_passes(s, &fit)) {
            check_mended(s, ev->data, ev->n);
        }
    }
    apr_pool_clear(s->scratch);
    return APR_SUCCESS;
}

static void as_bytes(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    llm_deployment_t dep = { .upstream_model = "m" };
    llm_call_t call = { .pool = p, .op = LLM_OP_GENERATE, .dialect = &llm_dialect_openai_chat };
    llm_try_t try = llm_try_at(&call, &dep, "m");
    llm_stream_t s = { .try = &try, .pool = p };
    llm_splitter_t *split = llm_splitter_make(p, LLM_FRAMING_SSE, 1 << 20);
    char *copy = fuzz_copy((const char *)data, n);

    MUST(apr_pool_create(&s.scratch, p) == APR_SUCCESS);
    if (llm_splitter_feed(split, copy, n, byte_event, &s) == APR_SUCCESS) {
        llm_splitter_end(split, byte_event, &s);
    }
    free(copy);
    fuzz_done(p);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    as_bytes(data, n);
    return fuzz_dialect_stream(&llm_dialect_openai_chat, data, n);
}
