/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_DATABASE_H
#define LLMP_DATABASE_H

/** @file database.h @brief The store's connections, from mod_dbd. */

#include "mod_llm_proxy/gateway.h"
#include "store/db.h"

/**
 * The DBD directives for a database_url: postgresql:// or sqlite:///path; NULL: a SQLite file in
 * the state directory. Runs them as if they stood in httpd.conf.
 * @return NULL, or an error text
 */
const char *llmp_database_configure(cmd_parms *cmd, const char *url);

/** Fetch mod_dbd's functions, make the embedded database's file; from post_config. */
apr_status_t llmp_database_open(server_rec *s, apr_pool_t *ptemp);

/** A connection for this request, or NULL: the database is away. */
llm_db_t *llmp_database_acquire(request_rec *r);

/** A connection without a request; give it back with llmp_database_close(). */
llm_db_t *llmp_database_connect(server_rec *s, apr_pool_t *p, void **handle);
void llmp_database_close(server_rec *s, void *handle);

#endif
