/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ASKED_H
#define LLMP_ASKED_H

/** @file asked.h @brief How much a call asks for, in the words of any upstream. */

#include "base/json/scan.h"
#include "dialect/ir/usage.h"
#include "llm_config.h"

typedef struct llmp_asked_t {
    apr_int64_t completion;     /**< the largest limit of tokens; 0: nobody says one */
    int unbound;                /**< a limit is said that is none (-1, 0, 1.5, null in an
                                     object): an upstream may write as long as it likes */
    apr_int64_t thoughts;       /**< of its thoughts, which may come on top; or 0 */
    apr_int64_t choices;        /**< completions; 0: not said */
    llm_service_e service;      /**< the tier; LLM_SERVICE_UNSAID */
    int searches, maps;         /**< the model may have the provider search the web, or maps */
    llm_search_size_e search_size;      /**< of what the web is searched for */
} llmp_asked_t;

/**
 * What a body says itself and in its extra_body. Of several limits the upstream may heed any, so
 * the largest counts; a count is at most LLM_USAGE_MAX.
 * @param p for what can only be read as a tree
 */
void llmp_asked_of_body(const llm_scan_t *body, apr_pool_t *p, llmp_asked_t *asked);

/** @return how much a body, itself or in its extra_body, wants of what a search finds */
llm_search_size_e llmp_asked_search_size(const llm_scan_t *body);

/** What a deployment's own parameters add where the body is silent: asked has the body's. */
void llmp_asked_of_deployment(const llm_deployment_t *d, const llm_scan_t *body,
                              llmp_asked_t *asked);

#endif
