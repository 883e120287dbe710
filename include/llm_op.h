/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_OP_H
#define LLM_OP_H

/** @file llm_op.h @brief Operations: what a client may ask of a model; and modes of models. */

/**
 * A provider lists the operations it serves. Two are one when an endpoint of either can answer
 * both: chats and text completions are.
 */
typedef enum llm_op_e {
    LLM_OP_NONE = 0,            /**< no call of a model */
    LLM_OP_GENERATE,
    LLM_OP_EMBEDDING
} llm_op_e;

/** What a model is for, and so the place of a provider where it is asked. */
typedef enum llm_mode_e {
    LLM_MODE_NONE = 0,          /**< not said, or for what the gateway has no operation (yet) */
    LLM_MODE_CHAT,
    LLM_MODE_COMPLETION,
    LLM_MODE_EMBEDDING,
    LLM_MODES
} llm_mode_e;

/** Of LLM_MODE_NONE all is 0. */
typedef struct llm_mode_t {
    const char *name;           /**< of model_info and price map: "embedding" */
    llm_op_e op;
} llm_mode_t;

extern const llm_mode_t llm_modes[LLM_MODES];

/** @param name of a mode; or NULL */
llm_mode_e llm_mode_of(const char *name);

#endif
