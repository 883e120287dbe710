/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ECHO_H
#define LLMP_ECHO_H

/**
 * @file echo.h
 * @brief How much of an answer is the prompt once more, or may be nothing at all.
 *
 * A server may not know "echo", and answer without the prompt: only what was seen is taken off.
 */

#include "mod_llm_proxy/gateway.h"

/** What is to stand at the beginning of each choice, and how much of it was seen there. */
typedef struct llmp_echo_t {
    llm_str_t *texts;           /**< p NULL: nobody knows the text, only about how long it is */
    int ntexts;
    apr_size_t each;            /**< choices of a text: those of the first come first */
    apr_size_t nchoices;
    apr_size_t *at;             /**< by choice: bytes that agree so far; LLMP_ECHO_NONE */
} llmp_echo_t;

#define LLMP_ECHO_NONE ((apr_size_t)-1)         /* a choice that begins otherwise */

/**
 * Look at what the attempt asks for: sets q->charge.echo by echo, prompt or last message and n, and
 * q->charge.wants_nothing by a limit of no token. The deployment of the call is known.
 */
void llmp_echo_asked(llmp_req_t *q);

/* echo_seen.c: q->charge.echoed has what was seen; nothing is done where q->charge.echo is NULL */

/** The next piece of a choice's text. */
void llmp_echo_piece(llmp_req_t *q, apr_int64_t choice, const char *text, apr_size_t n);

/** The pieces in the choices of a chunk, or of a whole answer. @param p for their texts */
void llmp_echo_choices(llmp_req_t *q, const llm_scan_t *s, const llm_member_t *choices,
                       apr_pool_t *p);

/** A whole answer of OpenAI's shape, from the beginning. */
void llmp_echo_answer(llmp_req_t *q, const char *text, apr_size_t n);

#endif
