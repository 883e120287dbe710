/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_MEMORY_H
#define LLMP_MEMORY_H

/** @file memory.h @brief The parts of the shared memory (parts.h), and the generation. */

#include "mod_llm_proxy/gateway.h"

/** In configtest. @return what is wrong with parts of other modules, or NULL */
const char *llmp_parts_check(apr_pool_t *p);

/**
 * Make all parts, or take up those of the last generation, and begin another one; from
 * post_config.
 */
apr_status_t llmp_parts_open(server_rec *s, const llm_config_t *cfg, apr_pool_t *ptemp);

/** @return 0: this server is no gateway */
int llmp_parts_are_open(void);

/**
 * Counts the configurations since the server started. A child keeps the number it began with: with
 * another one by now it is of a former configuration.
 */
apr_uint32_t llmp_generation_number(void);

#endif
