/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STAGE_H
#define LLM_STAGE_H

/**
 * @file llm_stage.h
 * @brief A part in the life of a request.
 *
 * The life is a table (modules/mod_llm_proxy/stages.h). On the way in the stages are called down
 * the table, on the way out up: who came first sees the end of it. A stage whose admit was called
 * is settled once, whatever became of the call, before the last byte of its answer leaves; one that
 * takes no part in calls (runs) is neither asked nor told of them.
 *
 * Another module brings one in register_hooks: ap_register_provider(p, LLM_STAGE_GROUP, "name",
 * LLM_STAGE_VERSION, stage), in whatever order the modules are loaded. It comes behind the
 * gateway's own: whoever calls is known, may call the model, and has the money.
 */

#include <httpd.h>
#include "llm_config.h"

#define LLM_STAGE_GROUP   "llm_stage"
#define LLM_STAGE_VERSION "1"

/** What is known of a request by whoever takes part in it. It is there until after settle. */
typedef struct llm_life_t {
    const llm_call_t *call;
    llm_try_t *try;             /**< the newest; NULL: none was made */
    unsigned looks;             /**< LLM_LOOKS_*: what stages want to see of it */
    void **own;                 /**< what the stage that is called keeps of it; NULL at first */
    const llm_usage_t *usage;   /**< as far as it is known; complete when it is settled */
    const double *cost;         /**< US dollars; the same */
} llm_life_t;

#define LLM_LOOKS_AT_BYTES 0x01u        /**< a copy of what the client is sent */

/** Which requests a stage takes part in. */
#define LLM_STAGE_CALLS  0x01u  /**< calls of models */
#define LLM_STAGE_OTHERS 0x02u  /**< all that is no call of a model, for a key or without one */

/** Every slot but name and runs MAY be NULL. */
typedef struct llm_stage_t {
    const char *name;
    int order;                  /**< among those of other modules */
    unsigned runs;              /**< LLM_STAGE_* */
    /** In configtest. @return what is wrong, or NULL */
    const char *(*check)(const llm_config_t *cfg, apr_pool_t *p);
    /** @return 0: it is left out of the lives under this configuration */
    int (*wanted)(const llm_config_t *cfg);
    /** In each child, once shared memory is there. */
    void (*child)(server_rec *s, apr_pool_t *p);
    /**
     * Let a request in. It must not wait for anybody.
     * @return APR_SUCCESS; otherwise *err is what the client gets
     */
    apr_status_t (*admit)(llm_life_t *life, request_rec *r, llm_err_t **err);
    /**
     * What became of it is known: usage and cost are complete. It neither waits nor looks at the
     * request, which may be gone.
     */
    void (*settle)(llm_life_t *life);
} llm_stage_t;

#endif
