/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_STREAM_H
#define LLMP_STREAM_H

/** @file stream.h @brief A stream to the client, as the files that make it share it. */

#include "mod_llm_proxy/reply/alike.h"
#include "mod_llm_proxy/reply/attempt.h"
#include "base/http/events.h"
#include "dialect/ir/thinking/merged.h"

typedef struct llmp_stream_t {
    llmp_attempt_t *a;
    llm_splitter_t *splitter;
    llm_event_fn *on_event;
    llm_stream_t ls;            /* translation */
    llm_buf_t out;              /* frames not yet sent; reused */
    const char *model;          /* as the client sees it; NULL: the upstream's */
    llm_str_t model_json;       /* the same, quoted */
    llm_think_t *think;         /* reasoning goes into content; NULL: it stays where it is */
    llm_tap_t client;           /* what stages pass on is rendered */
    const llm_tap_t *tap;       /* the first of those that look; &client: nobody does */
    llm_frames_t frames;        /* that are made for the client */
    llm_str_t created_json;     /* of frames, as text: one moment for all, as LiteLLM has it */
    apr_pool_t *masked;         /* for one event with a secret in it; NULL: none came yet */
    int done;                   /* [DONE], or what stands for it, was seen and passed on */
    int failed;                 /* what is sent next tells why it broke, and is the last */
    llm_buf_t held;             /* the frame of a usage: it is told once, with the end */
    llm_usage_t held_usage;     /* what the ledger counted by it */
    llm_buf_t told;             /* of a stream of deltas: the chunk that told of a usage */
    llmp_alike_t alike;         /* a chunk that others may be like */
    llm_str_t text;             /* what is all that the last chunk says; p NULL: it says more */
    int is_thought;             /* of that text */
    int alike_thinks;           /* of the one in the chunk that others may be like */
    int got_event;
    int scratched;              /* ls.scratch holds something of the event before */
} llmp_stream_t;

/* stream.c */

/** @return the error of a stream that cannot be used */
llm_err_t *llmp_stream_broken(const llmp_attempt_t *a, const char *why);

/** For what only lasts until the next event. Most streams never need it. */
apr_pool_t *llmp_stream_scratch(llmp_stream_t *st);

/** The upstream says that the answer is complete: an end alone is no answer. */
apr_status_t llmp_stream_ended(llmp_stream_t *st);

/** Render a delta as the client's format has it; secrets in it are masked. */
void llmp_stream_render(llmp_stream_t *st, const llm_delta_t *d);

/* same_format.c */

/** One frame with the client's model name, without null members; either choices or a usage. */
void llmp_put_frame(llmp_stream_t *st, llm_buf_t *b, const llm_scan_t *s, int is_usage);

/** An event of an upstream that speaks as the client does: its frame passes. */
apr_status_t llmp_same_event(void *baton, const llm_event_t *ev);

/** Azure's first chunk, which tells of the prompt, has an empty id. */
const char *llmp_some_text(const char *s);


/* include_usage.c: stream_options.include_usage, told once, at the end */

/**
 * Some upstreams count with every chunk, with the last choice and once more behind it; clients
 * take what they are told for the whole, or add it up. A usage that counts, once all choices have
 * ended, waits for the end of the stream: one that comes behind it takes its place.
 */
void llmp_hold_usage(llmp_stream_t *st, const llm_scan_t *s);

/** The same of a stream that goes by deltas, in the upstream's own format. */
void llmp_hold_told(llmp_stream_t *st, const llm_delta_t *d);

/** Who asked for the usage gets what the ledger has: the upstream's frame, or one of ours. */
void llmp_include_usage(llmp_stream_t *st);

/** US dollars for the client's eyes, where the configuration wants that. */
const char *llmp_shown_cost(const llmp_req_t *q, apr_pool_t *p);

#endif
