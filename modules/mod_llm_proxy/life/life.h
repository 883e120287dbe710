/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_LIFE_H
#define LLMP_LIFE_H

/** @file life.h @brief Walks the stages of a request (stages.h). */

#include "mod_llm_proxy/gateway.h"

/** In configtest: gather the stages of all modules. @return what is wrong by any, or NULL */
const char *llmp_stages_check(const llm_config_t *cfg, apr_pool_t *p);

/** Behind that. @return the stages that a configuration wants, with it; in p */
const llmp_generation_t *llmp_generation_make(const llm_config_t *cfg, apr_pool_t *p);

/** From child_init. */
void llmp_stages_child(server_rec *s, apr_pool_t *p);

/** A request whose route is known begins. It is settled when it ends. */
void llmp_life_begin(llmp_req_t *q);

/** @return which kind of request it is: LLM_STAGE_* */
unsigned llmp_life_kind(const llmp_req_t *q);

/**
 * Ask the stages to admit a request, in order.
 * @return APR_SUCCESS; APR_EAGAIN: one waits for q->life.wait, call again; otherwise *err is what
 *         the client gets
 */
apr_status_t llmp_admit(llmp_req_t *q, llm_err_t **err);

/* phases.c: the stages that admitted a call, while it is under way */

/** What a stage waits for is its own: empty when it is called first. @param again 1: it is not */
void llmp_wait_begin(llmp_req_t *q, int *again);

/** What a stage returned, with *err set where it refuses, also if it says nothing itself. */
apr_status_t llmp_reasoned(llmp_req_t *q, const llm_stage_t *stage, apr_status_t rv,
                           llm_err_t **err);

/**
 * A try begins: those that want to see it.
 * @param body NULL: nobody looks at it
 * @return as llmp_admit()
 */
apr_status_t llmp_before(llmp_req_t *q, json_object *body, apr_table_t *headers, llm_err_t **err);

/** It has ended, or the call before it was sent. Once for each llmp_before(). */
void llmp_after(llmp_req_t *q);

/**
 * Show a whole answer to those that look; who waits does so in this thread.
 * @return APR_SUCCESS; APR_ECONNABORTED: q->walk.left; or *err
 */
apr_status_t llmp_look_at_answer(llmp_req_t *q, json_object *answer, llm_err_t **err);

/**
 * The first tap of a stream: deltas go up the stages that look at them, to the client's. Who waits
 * does so in this thread; behind that q->walk.left tells whether the client is still there.
 * @param client its pass() gets what the stages pass on
 * @return client, where nobody looks
 */
const llm_tap_t *llmp_look_at_deltas(llmp_req_t *q, const llm_tap_t *client);

/**
 * Settle, once. Called before the end of an answer is sent: what a client has got is recorded, even
 * when the power goes right then. Again from log_transaction and with the request's pool.
 */
void llmp_settle(llmp_req_t *q);

/** In log_transaction: settle what ended without an answer. r need not be the gateway's. */
void llmp_settle_log(request_rec *r);

#endif
