/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_PQ_URL_H
#define LLM_STORE_PQ_URL_H

/**
 * @file pq_url.h
 * @brief postgresql://user:password@host:port/database?options as libpq's keywords.
 *
 * Options of libpq are handed on, whichever it knows. Those of Prisma's URLs
 * (https://www.prisma.io/docs/orm/overview/databases/postgresql, "Arguments") that libpq has by
 * another name are translated, and the others are left out.
 */

#include "store/db/db.h"

typedef struct llm_pq_url_t {
    const char *params;         /**< of libpq's keyword form */
    llm_db_session_t session;   /**< what is set when a connection is used */
    const char *left_out;       /**< a warning: what the URL asks for and cannot be had; or NULL */
} llm_pq_url_t;

/**
 * @param url begins with "postgresql://" or "postgres://"
 * @return NULL, or an error text, which holds nothing secret of the URL
 */
const char *llm_pq_url_read(llm_pq_url_t *out, const char *url, apr_pool_t *p);

#endif
