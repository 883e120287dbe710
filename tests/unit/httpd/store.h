/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_HTTPD_STORE_H
#define LLM_TEST_HTTPD_STORE_H

/** @file store.h @brief A database, virtual keys and a ledger for the server of request.h. */

#include "httpd/request.h"
#include "mod_llm_proxy/caller/key.h"

/** An empty SQLite file, which answers, and a ledger's ring and journal; behind test_server(). */
void test_database(void);

/** Make a key by /key/generate. @param members of its body @return the key, "sk-..." */
const char *test_key(const char *members);

/** A request with a key of one's own, in place of the master key. */
request_rec *test_asked_by(const char *key, const char *method, const char *uri, const char *body);

/** @return one value that a statement gives, as text; NULL: there is none */
const char *test_value(const char *sql);

/** Run a statement. */
void test_sql(const char *sql);

/** Write the ledger into the database, as its writer does. @return as llmp_spend_flush() */
apr_status_t test_flush(void);

/** @return a path in the folder of the test files */
const char *test_path(const char *name);

#endif
