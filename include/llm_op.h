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
    LLM_OP_EMBEDDING,
    LLM_OPS
} llm_op_e;

#define LLM_OP_WRITES  0x01u    /**< a model writes: tokens of a completion are counted, and paid */
#define LLM_OP_STREAMS 0x02u    /**< its answer may be a stream */

/** Of LLM_OP_NONE all is 0. */
typedef struct llm_op_t {
    const char *name;           /**< for messages: "embedding" */
    unsigned flags;             /**< LLM_OP_* */
} llm_op_t;

/** All that depends on the operation alone: nothing else is indexed by it. */
extern const llm_op_t llm_ops[LLM_OPS];

/** @return 1: a model writes an answer to it */
static inline int llm_op_writes(llm_op_e op)
{
    return (llm_ops[op].flags & LLM_OP_WRITES) != 0;
}

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
