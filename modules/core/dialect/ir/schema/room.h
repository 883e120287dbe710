/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_SCHEMA_ROOM_H
#define LLM_DIALECT_SCHEMA_ROOM_H

/**
 * @file room.h
 * @brief What the schemas of one request, all together, may grow by when references are resolved.
 *
 * References within references grow exponentially, so each schema has a ceiling; a request may
 * have thousands of schemas, so it has one as well. It goes with the size of the client's body,
 * since a large honest request has many schemas that refer to the same type twice, but not without
 * end: else sixty megabytes of text beside them would pay for gigabytes of nodes.
 */

#include <apr.h>

#define LLM_SCHEMA_NODES 20000                  /**< of one schema */
#define LLM_SCHEMA_BYTES (8 * 1024 * 1024)      /**< of one schema: texts, values and names */

/**
 * Of all schemas of a request. A node takes up to a kilobyte, so these cost what the dearest tree
 * costs that a body may be; a thousand honest tools take a fifth.
 */
#define LLM_SCHEMAS_NODES 200000
/** Of all schemas of a request: more than upstreams take as a whole request. */
#define LLM_SCHEMAS_BYTES (32 * 1024 * 1024)

/** What is left. */
typedef struct llm_schema_room_t {
    apr_size_t nodes;           /**< objects and lists that stand where a reference stood */
    apr_size_t bytes;           /**< of texts, values and names, wherever they stand */
} llm_schema_room_t;

/** @param body_n bytes of the client's body */
void llm_schema_room_init(llm_schema_room_t *room, apr_size_t body_n);

/** Take some nodes and bytes. @return 0: there is not so much left, and nothing is from now on */
int llm_schema_room_take(llm_schema_room_t *room, apr_size_t nodes, apr_size_t bytes);

#endif
