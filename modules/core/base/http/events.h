/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_SSE_H
#define LLM_BASE_SSE_H

/**
 * @file events.h
 * @brief Splits a byte stream into events: SSE, lines of JSON, AWS event stream.
 *
 * One splitter with three framings (llm_framing_e). Bytes arrive in any portions; an event is
 * handed out as soon as its last byte is there. SSE: https://html.spec.whatwg.org/ 9.2.6 with
 * LF, CRLF and CR ends, comments skipped, several data lines joined by LF. AWS: prelude, headers
 * and both CRC32s as in "Event stream encoding" of the Transcribe streaming guide; the type of an
 * exception is its ":exception-type" or ":error-code", the data of an error without payload its
 * ":error-message".
 */

#include "llm_provider.h"

#define LLM_EVENT_MAX (16 * 1024 * 1024)        /**< bytes of one event at the most */

typedef struct llm_splitter_t llm_splitter_t;

/** Called per event; ev is valid during the call. Non-success stops feeding and is returned. */
typedef apr_status_t llm_event_fn(void *baton, const llm_event_t *ev);

/**
 * @param pool  lifetime of the splitter; its buffer grows there, up to max
 * @param max   ceiling of one event in bytes
 */
llm_splitter_t *llm_splitter_make(apr_pool_t *pool, llm_framing_e framing, apr_size_t max);

/**
 * Feed bytes. What is not APR_SUCCESS stays: later calls do nothing and return the same.
 * @return APR_SUCCESS, what fn returned, APR_ENOSPC: event above the ceiling, APR_EGENERAL: bad
 *         framing (AWS checksum, lengths)
 */
apr_status_t llm_splitter_feed(llm_splitter_t *s, const char *data, apr_size_t n,
                               llm_event_fn *fn, void *baton);

/**
 * The stream ended: hand out what is complete by that (a last SSE event or line without its
 * terminator). @return APR_SUCCESS, what fn returned, APR_EOF: bytes of a broken event are left
 */
apr_status_t llm_splitter_end(llm_splitter_t *s, llm_event_fn *fn, void *baton);

/** What the first bytes of an answer are. */
typedef enum llm_sse_opening_e {
    LLM_SSE_UNSAID,             /**< too few to tell */
    LLM_SSE_FIELD,              /**< a field or comment of server-sent events */
    LLM_SSE_OBJECT,             /**< a JSON object: no stream, whatever its head says */
    LLM_SSE_OTHER
} llm_sse_opening_e;

/** @return bytes of the mark that says UTF-8 (RFC 8259, section 8.1: it may be ignored); 0: none */
apr_size_t llm_mark_length(const char *data, apr_size_t n);

/** Judge the first n bytes of an answer by what stands there. */
llm_sse_opening_e llm_sse_opening(const char *data, apr_size_t n);

#endif
