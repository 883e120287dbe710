/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PART_H
#define LLM_PART_H

/**
 * @file llm_part.h
 * @brief A part of the shared memory: what all processes of a server know of one matter.
 *
 * Each is a mapping of its own, made by the parent before the children are. A graceful restart
 * keeps a part whose name, version and size stay the same: children of before and after use it
 * together, so it holds no pointers, and its layout is told by its version. Other modules bring
 * rows with ap_register_provider, in register_hooks, under this group and version.
 */

#include <httpd.h>
#include "llm_config.h"

#define LLM_PART_GROUP   "llm_part"
#define LLM_PART_VERSION "1"
#define LLM_PART_NAME    32             /**< bytes of a name, its end included */

typedef struct llm_part_t {
    const char *name;
    apr_uint32_t version;
    apr_size_t bytes;           /**< what has the same size whatever the configuration */
    /** What has not. @return bytes. MAY be NULL */
    apr_size_t (*size)(const llm_config_t *cfg);
    /**
     * It is made anew, in the parent: fill in what is not zero, and carry over what is known. MAY
     * be NULL.
     * @param fresh all zero
     * @param old   of the same name; children of before use it still, the parent no more after
     *              this. NULL: there was none
     */
    void (*take)(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version);
    void **at;                  /**< where its address is put, in parent and children */
} llm_part_t;

#endif
