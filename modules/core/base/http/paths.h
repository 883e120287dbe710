/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_PATHS_H
#define LLM_BASE_PATHS_H

/**
 * @file paths.h
 * @brief From a path to a row: a trie over segments, read by all threads once it is built.
 *
 * A pattern is "/" and segments. "{id}" is an argument: one segment that is not empty; "{model*}"
 * may hold slashes. Braces stand nowhere else. "{v1}" as the first segment stands for "/v1" or for
 * nothing. What is written out goes before an argument, an argument of one segment before one of
 * many.
 */

#include "base/buf.h"

#define LLM_PATH_ARGS 4         /**< arguments of a pattern at most */
#define LLM_PATH_ANY  (-1)      /**< instead of a method: the row is for all of them */

typedef struct llm_paths_t llm_paths_t;

/** The path's arguments, as they stand in it, in the order of the pattern. */
typedef struct llm_path_args_t {
    llm_str_t arg[LLM_PATH_ARGS];
    int n;
} llm_path_args_t;

/** @return an empty one; it lives in p, and so does what is added */
llm_paths_t *llm_paths_make(apr_pool_t *p);

/**
 * Add a row.
 * @param pattern lives as long as the trie
 * @param method  whose row it is: a number from 0 to 63 (httpd's M_GET, ...), or LLM_PATH_ANY
 * @param row     not NULL
 * @return NULL, or what is wrong: with the pattern, or that there is a row for it already
 */
const char *llm_paths_add(llm_paths_t *t, const char *pattern, int method, const void *row);

/**
 * Find the row of a path. It costs as much as the path has segments, however many rows there are;
 * behind an argument that may hold slashes, by as many as its patterns have ends of another depth.
 * @param method  of the request: a number from 0 to 63
 * @param methods set where NULL is returned: a bit (1 << method) for each method that the path has
 *                a row for; 0: no row has this path
 * @return the row, or NULL: none has this path, or none of it this method
 */
const void *llm_paths_find(const llm_paths_t *t, const char *path, apr_size_t n, int method,
                           llm_path_args_t *args, apr_uint64_t *methods);

#endif
