/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_PART_H
#define LLMP_PART_H

/** @file part.h @brief Makes a part of the shared memory, or finds it where it was left. */

#include "llm_part.h"

#define LLMP_PARTS_MOST 64
#define LLMP_LINE       64      /**< bytes of a cache line */

/** A part, as the parent remembers it over a graceful restart: nothing points into a module. */
typedef struct llmp_kept_part_t {
    char name[LLM_PART_NAME];
    apr_uint32_t version;
    apr_size_t bytes;
    void *at;                   /**< NULL: none of that name */
} llmp_kept_part_t;

typedef struct llmp_kept_parts_t {
    llmp_kept_part_t part[LLMP_PARTS_MOST];
} llmp_kept_parts_t;

/**
 * Set *part->at. An old one of another version or size is unmapped here; whoever has it keeps it.
 * @param kept zeroed at first
 * @return APR_SUCCESS; APR_EINVAL: no name, one too long, or a part too many; or of the system: no
 *         memory
 */
apr_status_t llmp_part_open(llmp_kept_parts_t *kept, const llm_part_t *part,
                            const llm_config_t *cfg);

/** @return bytes of a part */
apr_size_t llmp_part_size(const llm_part_t *part, const llm_config_t *cfg);

/** @return n, or the next multiple of a cache line */
static inline apr_size_t llmp_lines(apr_size_t n)
{
    return (n + LLMP_LINE - 1) & ~(apr_size_t)(LLMP_LINE - 1);
}

#endif
