/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_FUZZ_DIALECT_STREAM_H
#define LLM_FUZZ_DIALECT_STREAM_H

/**
 * @file dialect_stream.h
 * @brief Bytes of an upstream's stream through splitter and dialect, with what must always hold.
 */

#include "base/json/json.h"
#include "base/http/events.h"
#include "dialect/dialects.h"
#include "llm_config.h"
#include "fuzz.h"

typedef struct fuzz_stream_t {
    llm_stream_t s;
    const llm_dialect_t *d;
    int roles;
} fuzz_stream_t;

static inline apr_status_t fuzz_delta(void *baton, const llm_delta_t *d)
{
    fuzz_stream_t *f = baton;

    f->roles += d->role != NULL;
    MUST(d->choice >= 0);
    MUST(d->content.p != NULL || d->content.n == 0);
    MUST(d->reasoning.p != NULL || d->reasoning.n == 0);
    MUST(d->ntools == 0 || d->tools != NULL);
    for (int i = 0; i < d->ntools; i++) {
        MUST(d->tools[i].index >= 0);
        MUST(d->tools[i].arguments.p == NULL ||
             strlen(d->tools[i].arguments.p) >= d->tools[i].arguments.n);
    }
    MUST(d->extra == NULL || json_object_to_json_string(d->extra) != NULL);
    MUST(d->choice_extra == NULL || json_object_to_json_string(d->choice_extra) != NULL);
    return APR_SUCCESS;
}

static inline apr_status_t fuzz_event(void *baton, const llm_event_t *ev)
{
    fuzz_stream_t *f = baton;
    apr_status_t rv = f->d->upstream->event(&f->s, ev);

    MUST(rv == APR_SUCCESS || rv == APR_EOF || rv == APR_EGENERAL);
    MUST((rv == APR_EGENERAL) == (f->s.err != NULL));
    apr_pool_clear(f->s.scratch);
    return rv;
}

static inline llm_try_t fuzz_try(const llm_call_t *call, const llm_deployment_t *d)
{
    llm_try_t try = llm_try_at(call, d, d->upstream_model);

    try.answer_id = "chatcmpl-1";
    return try;
}

static inline int fuzz_dialect_stream(const llm_dialect_t *d, const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    llm_deployment_t dep = { .upstream_model = "m" };
    llm_call_t call = { .pool = p, .op = LLM_OP_GENERATE, .dialect = &llm_dialect_openai_chat,
                        .model = "m", .stream = 1 };
    llm_try_t try = fuzz_try(&call, &dep);
    fuzz_stream_t f = { .d = d, .s = { .try = &try, .pool = p, .emit = fuzz_delta } };
    llm_splitter_t *split = llm_splitter_make(p, d->framing, 1 << 20);
    char *copy = fuzz_copy((const char *)data, n);

    f.s.baton = &f;
    MUST(apr_pool_create(&f.s.scratch, p) == APR_SUCCESS);
    if (llm_splitter_feed(split, copy, n, fuzz_event, &f) == APR_SUCCESS) {
        llm_splitter_end(split, fuzz_event, &f);
    }
    free(copy);
    return fuzz_done(p);
}

#endif
