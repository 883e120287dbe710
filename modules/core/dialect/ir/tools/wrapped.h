/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_WRAPPED_TOOLS_H
#define LLM_DIALECT_WRAPPED_TOOLS_H

/**
 * @file wrapped.h
 * @brief Tools whose input is no object: upstreams get it as the one property of one.
 *
 * The schema is wrapped by schema_root.h, the arguments of a conversation by llm_tool_arguments()
 * and llm_tool_arguments_wrapped(); what a model answers is unwrapped here, so that clients see
 * what they declared. Which tools are meant is kept in llm_try_t.wrapped, by the client's names.
 */

#include "base/json/json.h"
#include "llm.h"

/** Note the canonical tools ("tools", "functions") of a body that have to be wrapped. */
void llm_tools_wrapped_note(llm_try_t *try, json_object *ir);

/** Note one tool. @param name is copied */
void llm_tool_wrapped_add(llm_try_t *try, const char *name);

/** @return whether what the tool is called with comes wrapped. @param name may be NULL */
int llm_tool_is_wrapped(const llm_try_t *try, const char *name);

/**
 * The arguments of a call, as text, for an upstream that wants an object: what is no object is
 * wrapped, be the tool declared or not.
 * @return text itself when it is one, or blank
 */
const char *llm_tool_arguments_wrapped(apr_pool_t *p, const char *text);

/** A reader of wrapped arguments, however they are cut to pieces; all zero at first. */
typedef struct llm_unwrap_t {
    int state;
    int seen;                   /**< bytes of the wrapper's head so far */
    int depth;                  /**< brackets of the value that are open */
} llm_unwrap_t;

/**
 * What of the next piece is the client's: of {"values": V} the bytes of V, white space around it
 * and whatever follows it left out. Arguments that do not begin like this are not wrapped and
 * pass, only without white space at their start.
 * @param p for the rare piece that begins with what was held back
 * @return often a part of the piece; n 0: nothing so far
 */
llm_str_t llm_unwrap(llm_unwrap_t *u, apr_pool_t *p, llm_str_t piece);

/** The same for whole arguments. @return text itself where there is nothing to unwrap */
const char *llm_tool_unwrapped(const llm_try_t *try, apr_pool_t *p, const char *name,
                               const char *text);

#endif
