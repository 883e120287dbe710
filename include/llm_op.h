/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_OP_H
#define LLM_OP_H

/** @file llm_op.h @brief Operations: what a client may ask of a model, a row each. */

/** A provider lists the operations it serves. */
typedef enum llm_op_e {
    LLM_OP_NONE = 0,            /**< no call of a model */
    LLM_OP_CHAT,
    LLM_OP_COMPLETION,
    LLM_OP_EMBEDDING,
    LLM_OPS
} llm_op_e;

/** Of LLM_OP_NONE all is NULL. */
typedef struct llm_op_t {
    const char *name;           /**< for messages: "embeddings" */
    const char *mode;           /**< of model_info and price map: what a deployment is for */
    llm_op_e other;             /**< what stands for it where an upstream has that alone; or NONE */
} llm_op_t;

extern const llm_op_t llm_ops[LLM_OPS];

/** @return the operation that a mode is for; LLM_OP_NONE: there is none (yet) */
llm_op_e llm_op_of_mode(const char *mode);

#endif
