/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_MULTIPART_H
#define LLM_BASE_MULTIPART_H

/**
 * @file multipart.h
 * @brief Reading multipart/form-data (RFC 7578, framed by RFC 2046 section 5.1) from memory.
 */

#include "llm.h"

#define LLM_MULTIPART_BOUNDARY_MAX 70       /* bytes, RFC 2046 */
#define LLM_MULTIPART_HEAD_MAX     8192     /* bytes of one part's header lines */

/** One part; ranges lie in the text that is read, strings in the pool. */
typedef struct llm_form_part_t {
    const char *name;           /**< of the field; never NULL */
    const char *filename;       /**< NULL: an ordinary field */
    const char *type;           /**< its Content-Type; NULL: none given */
    llm_str_t content;
} llm_form_part_t;

/** A walk over the parts. */
typedef struct llm_multipart_t {
    apr_pool_t *pool;
    const char *text;
    apr_size_t n, at;           /**< at: what was read, also the place of an error */
    char delimiter[4 + LLM_MULTIPART_BOUNDARY_MAX + 1];     /**< CRLF, "--" and the boundary */
    apr_size_t delimiter_n;
    const char *reason;         /**< after APR_EGENERAL */
} llm_multipart_t;

/**
 * @param type the request's Content-Type
 * @param text must outlive the walk
 * @return APR_SUCCESS, or APR_EGENERAL with reason: no usable boundary
 */
apr_status_t llm_multipart_init(llm_multipart_t *m, apr_pool_t *p, const char *type,
                                const char *text, apr_size_t n);

/** @return APR_SUCCESS, APR_EOF behind the last part, or APR_EGENERAL with reason and place */
apr_status_t llm_multipart_next(llm_multipart_t *m, llm_form_part_t *part);

#endif
