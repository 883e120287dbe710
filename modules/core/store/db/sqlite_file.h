/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_SQLITE_FILE_H
#define LLM_STORE_SQLITE_FILE_H

/** @file sqlite_file.h @brief The embedded database's file, before anybody has it open. */

#include "llm.h"

/**
 * Create the file if need be and let it keep a write-ahead log from now on, so that readers are
 * never held up by a writer. To be called before the children open it: while others use a file its
 * journal cannot be changed.
 * @param why text of the failure in p
 * @return APR_SUCCESS; APR_EGENERAL: the file cannot be opened or written; APR_EBUSY: it is in use
 *         and keeps its old journal
 */
apr_status_t llm_sqlite_file_prepare(const char *path, const char **why, apr_pool_t *p);

#endif
