/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_EMBEDDINGS_H
#define LLM_DIALECT_EMBEDDINGS_H

/** @file embeddings.h @brief What translated embedding calls have in common. */

#include "base/json/json.h"

/**
 * Read "input" of an embeddings body: a string or an array of strings.
 * @param texts an array of strings, a root in the call's pool; notes what form of vectors the
 *              client wants (encoding_format) in llm_try_t.notes
 * @return APR_SUCCESS; APR_EGENERAL with *err: absent, empty, token arrays, anything else
 */
apr_status_t llm_embed_inputs(llm_try_t *try, json_object *ir, json_object **texts,
                              llm_err_t **err);

/**
 * Hold members that are sent once for each input against a ceiling, where there are many inputs:
 * what is long in one of them would be sent as often. So are the inputs.
 * @param names ends with NULL
 * @return APR_SUCCESS; APR_EGENERAL with *err
 */
apr_status_t llm_embed_repeated(llm_try_t *try, json_object *ir, const char *const *names,
                                llm_err_t **err);

/** Only note what form of vectors the client wants; for dialects that read "input" themselves. */
void llm_embed_note_format(llm_try_t *try, json_object *ir);

/** @return a count an upstream tells (llm_count), or -1 when it is no number. */
apr_int64_t llm_embed_tokens(json_object *o, const char *key);

/** A canonical answer without vectors: a root in the call's pool. */
json_object *llm_embed_answer(llm_try_t *try);

/** Append a vector (array of numbers), as numbers or as base64 of little-endian float32. */
void llm_embed_add(llm_try_t *try, json_object *answer, json_object *values);

/**
 * Set usage, where there is one, and check that there is at least one vector.
 * @param tokens input tokens, or <= 0: the upstream did not tell
 */
apr_status_t llm_embed_finish(llm_try_t *try, json_object *answer, apr_int64_t tokens,
                              llm_usage_t *usage, llm_err_t **err);

#endif
