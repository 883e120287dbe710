/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_CALL_IDS_H
#define LLM_DIALECT_CALL_IDS_H

/**
 * @file call_ids.h
 * @brief Ids of tool calls in a conversation, as an upstream with rules for them takes them.
 *
 * What a rule forbids is replaced, and a hash of the whole id is put behind it, so that two ids
 * never become one. An id that comes again (some models count from zero in each turn) is another
 * call's: it gets a hash too, and so does its result.
 */

#include <apr_hash.h>
#include "base/json/json.h"
#include "llm_provider.h"

/** How Anthropic names the calls it runs itself. */
#define LLM_HOSTED_CALL "srvtoolu_"

typedef struct llm_call_ids_t {
    apr_pool_t *pool;
    const char *extra;          /**< what is taken besides [a-zA-Z0-9_-] */
    apr_size_t max;             /**< longest; 0: no limit */
    int nine;                   /**< as Mistral's models want them, whatever else is taken */
    json_object *messages;      /**< the conversation; for llm_call_ids_ran_elsewhere() */
    apr_hash_t *seen, *results; /**< made when needed */
    int turn;                   /**< assistant's turns begun */
} llm_call_ids_t;

/** The assistant begins a turn: ids used from now on are those of new calls. */
void llm_call_ids_turn(llm_call_ids_t *ids);

/**
 * @param said what is called with what: the same again in one turn is a repetition; NULL: any
 *             call of the id is
 * @return the id to send for a call; NULL: this turn has that call already
 */
const char *llm_call_ids_call(llm_call_ids_t *ids, const char *id, json_object *said);

/** @return the id to send for a result; NULL: the calls of that id have theirs already */
const char *llm_call_ids_result(llm_call_ids_t *ids, const char *id);

/**
 * @return whether a call is one Claude's own platform ran and answered: no message has a result
 *         for it, which everybody else's calls need
 */
int llm_call_ids_ran_elsewhere(llm_call_ids_t *ids, const char *id);

/**
 * Take such calls out of a conversation that goes to somebody who waits for a result of every
 * call, and with them the turns that said nothing else.
 */
void llm_hosted_calls_drop(apr_pool_t *p, json_object *body);

/** One id under the rule alone. @return id itself when it is fine */
const char *llm_call_id_clean(apr_pool_t *p, const char *id, const char *extra, apr_size_t max);

/** n letters and digits behind a prefix that stand for an id, the same at every call. */
const char *llm_call_id_hashed(apr_pool_t *p, const char *prefix, const char *id, int n);

/** An id as Mistral's models want it: nine letters and digits. @return id itself when it is */
const char *llm_call_id_nine(apr_pool_t *p, const char *id);

/** @return whether the model is one of Mistral's, by its name or its operator's word for it */
int llm_wants_ids_of_nine(const llm_try_t *try);

#endif
