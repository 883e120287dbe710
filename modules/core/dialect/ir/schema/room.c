/* SPDX-License-Identifier: Apache-2.0 */
#include "dialect/ir/schema/room.h"

#define SCHEMAS    4            /* as large as one may be */
#define NODE_BYTES 8            /* of a body, for each node more: the shortest has about as many */

static apr_size_t at_most(apr_size_t n, apr_size_t limit)
{
    return n < limit ? n : limit;
}

void llm_schema_room_init(llm_schema_room_t *room, apr_size_t body_n)
{
    room->nodes = at_most(SCHEMAS * LLM_SCHEMA_NODES + body_n / NODE_BYTES, LLM_SCHEMAS_NODES);
    room->bytes = at_most(LLM_SCHEMA_BYTES + body_n, LLM_SCHEMAS_BYTES);
}

int llm_schema_room_take(llm_schema_room_t *room, apr_size_t nodes, apr_size_t bytes)
{
    if (nodes > room->nodes || bytes > room->bytes) {
        room->nodes = room->bytes = 0;
        return 0;
    }
    room->nodes -= nodes;
    room->bytes -= bytes;
    return 1;
}
