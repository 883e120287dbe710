/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_GENERATION_H
#define LLMP_GENERATION_H

/** @file generation.h @brief A configuration, and the life of requests under it. */

#include "llm_stage.h"

/** Places of the stages, in order: LLMP_STAGE_ledger, ... */
typedef enum llmp_stage_e {
#define STAGE(name) LLMP_STAGE_##name,
#include "mod_llm_proxy/stages.h"
#undef STAGE
    LLMP_STAGES
} llmp_stage_e;

#define STAGE(name) extern const llm_stage_t llmp_stage_##name;
#include "mod_llm_proxy/stages.h"
#undef STAGE

#define LLMP_STAGES_MOST (LLMP_STAGES + 16)     /* with those of other modules */

/** A request keeps the one it began under. */
typedef struct llmp_generation_t {
    const llm_config_t *config;
    const llm_stage_t *stages[LLMP_STAGES_MOST];        /**< NULL: not wanted, or no more */
    int n;                      /**< with those of other modules */
} llmp_generation_t;

/** How far a request has come in its life; life/ keeps it. */
typedef struct llmp_walk_t {
    int next;                   /**< stages before it were asked to admit the request */
    int waits;                  /**< the last of them waits, and is asked again */
    int admitted;               /**< all of them have let it in */
    int refused;                /**< the last of them refused it */
    int settles;                /**< it is settled when it ends */
    int before;                 /**< the same as next, for before() of the newest try */
    int before_waits;
    int left;                   /**< the client left, or the server stops, while answer() or delta()
                                     waited */
    unsigned char looks[LLMP_STAGES_MOST];      /**< what each wants to see: LLM_LOOKS_* */
    void *of_stage[LLMP_STAGES_MOST];   /**< a stage's own, by its place */
} llmp_walk_t;

#endif
