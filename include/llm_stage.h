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
 * LLM_STAGE_VERSION, stage), in whatever order the modules are loaded. The name is the module's
 * own ("mod_x"), as of all rows: httpd lets who comes later take the place of another of that name,
 * unseen. It comes behind the gateway's own: whoever calls is known, may call the model, and has
 * the money.
 *
 * No stage waits by itself. What it has to wait for it says in life->wait and returns APR_EAGAIN;
 * it is called again, with the same arguments, when that has come. It keeps nothing in a thread:
 * the next call may come in another one. For answer() and delta() the call's own thread waits: what
 * an upstream sends cannot be put aside. When the client leaves meanwhile it is not called again,
 * only told of the end: after() where there was a before(), and settle().
 */

#include <httpd.h>
#include "llm_config.h"
#include "llm_wait.h"

struct json_object;
struct llm_what_t;

#define LLM_STAGE_GROUP   "llm_stage"
#define LLM_STAGE_VERSION "3"

/** What is known of a request by whoever takes part in it. It is there until after settle. */
typedef struct llm_life_t {
    const llm_call_t *call;
    const struct llm_what_t *what;      /**< of an inner call (mod_llm_proxy.h); NULL: a client's */
    llm_try_t *try;             /**< the newest; NULL: none was made */
    const llm_err_t *err;       /**< what the newest try failed with; NULL: it did not */
    unsigned looks;             /**< LLM_LOOKS_*: admit adds what the stage wants to see */
    llm_str_t sent;             /**< with LLM_LOOKS_AT_BYTES, in settle: what the client is sent, or
                                     the first 4 MiB of it; p NULL: nothing */
    llm_wait_t wait;            /**< set with APR_EAGAIN; then what of it has come. Empty when a
                                     function is called first */
    void **own;                 /**< what the stage that is called keeps of it; NULL at first. What
                                     is of a try alone: see before */
    const llm_usage_t *usage;   /**< as far as it is known; complete when it is settled */
    const double *cost;         /**< US dollars; the same */
} llm_life_t;

#define LLM_LOOKS_AT_BYTES   0x01u      /**< a copy of what the client is sent */
#define LLM_LOOKS_AT_REQUEST 0x02u      /**< before() gets the body */
#define LLM_LOOKS_AT_ANSWER  0x04u      /**< answer() */
#define LLM_LOOKS_AT_DELTAS  0x08u      /**< delta() */

/** Which requests a stage takes part in. */
#define LLM_STAGE_CALLS  0x01u  /**< calls of models */
#define LLM_STAGE_OTHERS 0x02u  /**< all that is no call of a model, for a key or without one */
#define LLM_STAGE_INNER  0x04u  /**< calls that a part of the gateway makes for a request */

/** Where delta() passes on to: the stage before it, at last the client. */
typedef struct llm_tap_t {
    /** @return as delta() */
    apr_status_t (*pass)(const struct llm_tap_t *tap, const llm_delta_t *d, llm_err_t **err);
    void *to;
} llm_tap_t;

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
     * Let a request in.
     * @return APR_SUCCESS; APR_EAGAIN: it waits; otherwise *err is what the client gets
     */
    apr_status_t (*admit)(llm_life_t *life, request_rec *r, llm_err_t **err);
    /**
     * A try is about to be made. What the stage keeps of a try, such as a text that it holds back,
     * begins anew here: the one before may have been cut, and the client was sent nothing of it.
     * When it waited, it is called again for the same try: life->try tells.
     * @param body    as the client wrote it (life->call->dialect), this try's own, to be changed at
     *                will; NULL without LLM_LOOKS_AT_REQUEST
     * @param headers of the request to the upstream, to be added to; credentials come behind it
     * @return APR_SUCCESS; APR_EAGAIN: it waits; otherwise *err is what the client gets, and no
     *         other try is made
     */
    apr_status_t (*before)(llm_life_t *life, struct json_object *body, apr_table_t *headers,
                           llm_err_t **err);
    /** Once for each before, whatever became of the try: life->err. Before settle. */
    void (*after)(llm_life_t *life);
    /**
     * With LLM_LOOKS_AT_ANSWER: an answer that is no stream, in the client's format, before
     * anything of it is sent. It may be changed.
     * @return APR_SUCCESS; APR_EAGAIN: it waits; otherwise *err is what the client gets instead,
     *         and no other try is made
     */
    apr_status_t (*answer)(llm_life_t *life, struct json_object *answer, llm_err_t **err);
    /**
     * With LLM_LOOKS_AT_DELTAS: one step of a streamed answer. It is a filter: it passes on what
     * and when it likes, and so may hold back or leave out. What d points to, its texts too,
     * lasts until this function returns: who holds back copies what it holds.
     * What d has no member for is in its extra ones: who passes d on, or a copy of it that differs
     * where it is meant to, leaves all else as it was.
     * A usage in it is the upstream's word; the client is told the ledger's, passed on or not.
     * @param d NULL: no more will come; what is held back has to go now, and NULL is passed on
     * @return APR_SUCCESS; what pass() returned; APR_EAGAIN: it waits, and gets d again, also when
     *         it has passed on something before; otherwise *err ends the stream
     */
    apr_status_t (*delta)(llm_life_t *life, const llm_tap_t *next, const llm_delta_t *d,
                          llm_err_t **err);
    /**
     * What became of it is known: usage and cost are complete. It neither waits nor looks at the
     * request, which may be gone.
     */
    void (*settle)(llm_life_t *life);
} llm_stage_t;

#endif
