/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_FUZZ_SPLIT_H
#define LLM_FUZZ_SPLIT_H

/** @file split.h @brief A stream gives the same events whatever its portions. */

#include "base/http/events.h"
#include "fuzz.h"

typedef struct split_t {
    uint64_t sum;           /**< FNV-1a over all events */
    unsigned events;
    apr_status_t fed, ended;
} split_t;

static inline void split_mix(split_t *r, const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        r->sum = (r->sum ^ (unsigned char)s[i]) * 0x100000001b3;
    }
    r->sum = (r->sum ^ n) * 0x100000001b3;
}

static inline apr_status_t split_note(void *baton, const llm_event_t *ev)
{
    split_t *r = baton;

    MUST(ev->data != NULL && ev->data[ev->n] == '\0');
    split_mix(r, ev->data, ev->n);
    split_mix(r, ev->type ? ev->type : "", ev->type ? strlen(ev->type) + 1 : 0);
    split_mix(r, ev->exception ? "!" : ".", 1);
    r->events++;
    return APR_SUCCESS;
}

/** Feed in portions of at most step bytes (0: all at once). */
static inline split_t split_run(apr_pool_t *p, llm_framing_e framing, const char *data, size_t n,
                                size_t max, size_t step)
{
    llm_splitter_t *s = llm_splitter_make(p, framing, max);
    split_t r = { 0xcbf29ce484222325, 0, APR_SUCCESS, APR_SUCCESS };

    for (size_t at = 0; at < n && r.fed == APR_SUCCESS;) {
        size_t take = step && step < n - at ? step : n - at;
        char *copy = fuzz_copy(data + at, take);

        r.fed = llm_splitter_feed(s, copy, take, split_note, &r);
        free(copy);
        at += take;
    }
    r.ended = llm_splitter_end(s, split_note, &r);
    return r;
}

/** The first byte gives ceiling and portions. */
static inline int split_check(llm_framing_e framing, const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    size_t max = n && data[0] & 0x80 ? LLM_EVENT_MAX : 64;
    size_t steps[] = { 1, n ? 2 + data[0] % 61 : 2 };
    const char *text = (const char *)data + (n > 0);
    split_t whole;

    n -= n > 0;
    whole = split_run(p, framing, text, n, max, 0);
    for (size_t i = 0; i < 2; i++) {
        split_t r = split_run(p, framing, text, n, max, steps[i]);

        MUST(r.fed == whole.fed && r.ended == whole.ended);
        MUST(r.events == whole.events && r.sum == whole.sum);
    }
    return fuzz_done(p);
}

#endif
