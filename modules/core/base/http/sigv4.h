/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_SIGV4_H
#define LLM_BASE_SIGV4_H

/**
 * @file sigv4.h
 * @brief AWS Signature Version 4 over a request of ours
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html).
 */

#include "llm_provider.h"

typedef struct llm_sigv4_t {
    const char *access_key, *secret_key;
    const char *session_token;  /**< NULL: none */
    const char *region, *service;
    apr_time_t now;
} llm_sigv4_t;

/**
 * Sign: adds X-Amz-Date, X-Amz-Security-Token and Authorization to req->headers. Signed headers
 * are content-type, host, x-amz-date and x-amz-security-token. The path is taken from req->url as
 * it will be sent and encoded once more, as every service but S3 asks.
 * The Host header must be sent as llm_url_parse() names the authority.
 * @return APR_SUCCESS, APR_EINVAL: the URL is not absolute, or longer than 256 KB
 */
apr_status_t llm_sigv4_sign(const llm_sigv4_t *k, llm_http_req_t *req, apr_pool_t *p);

/**
 * The value of the Authorization header over any set of headers; nothing is added to req.
 * @param headers what is signed, "host" and "x-amz-date" (of k->now) among it
 * @return the value in the pool; NULL: as APR_EINVAL above
 */
const char *llm_sigv4_authorization(const llm_sigv4_t *k, const llm_http_req_t *req,
                                    const apr_table_t *headers, apr_pool_t *p);

#endif
