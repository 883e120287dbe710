/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_WIRE_H
#define LLM_TEST_WIRE_H

/**
 * @file wire.h
 * @brief What a format makes of a body, an answer, a stream: as texts, to be compared.
 *
 * Texts are JSON without blanks, with ' for each ", so that they can be read in C. Where a function
 * refuses, the text is "!" and the first line of what the client would be told.
 */

#include "test.h"
#include "base/json/json.h"
#include "dialect/dialects.h"

/** A try of a chat client at a model; stream and price are the caller's to set. */
llm_try_t *wire_try(const llm_dialect_t *d, const char *model);

/** The same of a provider, at the endpoint its model has. */
llm_try_t *wire_try_at(const char *provider, const char *model);

/** @return the body of a provider that speaks OpenAI's chat, behind its rules and repairs */
const char *wire_tweaked(llm_try_t *try, const char *body);

/** @return the body an upstream is sent for an IR, behind the rules of members */
const char *wire_sent(llm_try_t *try, const char *ir);

/**
 * @return the IR of an upstream's answer but for id, object, created, model and what holds nothing;
 *         behind it what was read of its usage: "{...} usage=3+4"
 */
const char *wire_got(llm_try_t *try, const char *answer);

/**
 * @param events texts up to a NULL; one that begins with "@name " has that type
 * @return the deltas, one a line: role, text, calls, why it ends, what else there is
 */
const char *wire_streamed(llm_try_t *try, const char *const *events);

/** @return status, class and message of what an upstream refused: "429 RateLimitError slow" */
const char *wire_refused(llm_try_t *try, int status, const char *body);

#endif
