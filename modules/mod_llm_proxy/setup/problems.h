/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PROBLEMS_H
#define LLMP_PROBLEMS_H

/**
 * @file problems.h
 * @brief Everything that stops a start with this configuration, found at once.
 *
 * The file's own errors, a weak master key, a database of another kind, what the router cannot
 * route, no models, and what the file guards or limits by and nothing here does yet.
 */

#include "mod_llm_proxy/gateway.h"

/** Values of LLMUnsupported. */
typedef enum llmp_unsupported_e {
    LLMP_UNSUPPORTED_REFUSE,    /**< what guards or limits stops the start */
    LLMP_UNSUPPORTED_WARN,      /**< nothing does, or these keys do not */
    LLMP_UNSUPPORTED_STRICT     /**< every warning does */
} llmp_unsupported_e;

typedef enum llmp_problem_e {
    LLMP_PROBLEM_FILE, LLMP_PROBLEM_KEY, LLMP_PROBLEM_DATABASE, LLMP_PROBLEM_ROUTER,
    LLMP_PROBLEM_EMPTY, LLMP_PROBLEM_UNGUARDED, LLMP_PROBLEM_STRICT, LLMP_PROBLEM_TLS
} llmp_problem_e;

typedef struct llmp_problem_t {
    llmp_problem_e kind;
    const char *text;           /**< "file:line:column: ..." */
} llmp_problem_t;

/**
 * Find what stops a start; what only differs goes to cfg->warnings.
 * @param database what was wrong with its database, or NULL
 * @return llmp_problem_t, the gravest first
 */
apr_array_header_t *llmp_problems_find(llm_config_t *cfg, const char *database, apr_pool_t *p);

/** @return 1 when one of them is that the file is broken or its database cannot be used */
int llmp_problems_broken(const apr_array_header_t *problems);

/** A line per problem. @param restart the server is up, and these are written as errors of it */
void llmp_problems_log(server_rec *s, const apr_array_header_t *problems, int restart);

/** @return the first with the number of the others, for a directive's error; NULL: there is none */
const char *llmp_problems_first(const apr_array_header_t *problems, apr_pool_t *p);

/** Log the warnings, and what is served unguarded. */
void llmp_problems_warn(server_rec *s, const llm_config_t *cfg);

/** @return 1 when LLMUnsupported lets a server start without what this key guards */
int llmp_problems_waived(const char *key);

#endif
