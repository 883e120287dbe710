/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/shared/part.h"

static llmp_database_state_t *state;

const llm_part_t llmp_part_database = {
    .name = "database", .version = 1, .bytes = sizeof(*state), .at = (void **)&state,
};

llmp_database_state_t *llmp_database_state(void)
{
    return state;
}

void llmp_database_unknown(void)
{
    atomic_store(&state->migrated, 0);
    atomic_store(&state->heartbeat.state, 0);
}
