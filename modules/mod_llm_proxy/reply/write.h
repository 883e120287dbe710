/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_RESPOND_H
#define LLMP_RESPOND_H

/** @file write.h @brief Answers of the gateway itself and the headers every answer carries. */

#include "mod_llm_proxy/gateway.h"

/** An attempt begins: what is left of one before it, which failed, is not the answer's. */
void llmp_reply_attempt(llmp_req_t *q);

/** How an attempt ended. @param err NULL: well */
void llmp_reply_failed(llmp_req_t *q, const llm_err_t *err);

/** The client is gone. */
void llmp_reply_left(llmp_req_t *q);

/** What the log says of who left before an answer began. */
#define LLMP_CLIENT_CLOSED 499

/** The same, before an answer began: nothing is sent. @return OK */
int llmp_reply_nobody(llmp_req_t *q);

/** httpd has answered by itself; the ledger's row says so, too. */
void llmp_reply_refused(llmp_req_t *q, const llm_err_t *err);

/** Send a JSON text. @return OK */
int llmp_respond_json(llmp_req_t *q, int status, const char *json, apr_size_t n);

/** Send a tree as JSON. @return OK */
int llmp_respond_tree(llmp_req_t *q, int status, json_object *o);

/** Send {"detail": text}, the shape of non-OpenAI routes. @return OK */
int llmp_respond_detail(llmp_req_t *q, int status, const char *text);

/** Send an error in the contract's shape (section 8) and note it for the ledger. @return OK */
int llmp_respond_error(llmp_req_t *q, const llm_err_t *err);

/** Headers of an answer that a deployment gave (contract 2.3); call before the first byte. */
void llmp_answer_headers(llmp_req_t *q);

/** Headers every answer carries, whoever gives it. */
void llmp_plain_headers(apr_table_t *h);

/** The same, and the call's id. */
void llmp_common_headers(llmp_req_t *q);

/**
 * Pass a whole answer, whose bytes live as long as r->pool; the call is accounted for first.
 * @return APR_ECONNABORTED: the client is gone
 */
apr_status_t llmp_write(llmp_req_t *q, const char *data, apr_size_t n);

/** The same in three pieces. */
apr_status_t llmp_write3(llmp_req_t *q, const char *a, apr_size_t na, const char *b, apr_size_t nb,
                         const char *c, apr_size_t nc);

/**
 * Pass bytes of a stream and see them out before returning: they may be reused then.
 * @param last the end of the answer: the call is accounted for first
 */
apr_status_t llmp_write_now(llmp_req_t *q, const char *data, apr_size_t n, int last);

/** End an answer that broke after its beginning, so that the client sees it is cut short. */
void llmp_write_cut(llmp_req_t *q);

#endif
