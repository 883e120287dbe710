/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/shared/part.h"

#define PROBES 64

static llm_dstate_t *slots;

static apr_size_t size(const llm_config_t *cfg)
{
    (void)cfg;
    return (apr_size_t)llmp.deployment_slots * sizeof(*slots);
}

const llm_part_t llmp_part_deployments = {
    .name = "deployments", .version = LLMP_DEPLOYMENTS_VERSION, .size = size, .at = (void **)&slots,
};

llm_dstate_t *llmp_deployment_states(void)
{
    return slots;
}

apr_size_t llmp_deployment_slot(const llm_dstate_t *st)
{
    return (apr_size_t)(st - slots);
}

/* linear probing; a slot once taken belongs to its deployment for good */
llm_dstate_t *llmp_deployment_state(const llm_deployment_t *d)
{
    apr_uint64_t id = d->id_hash ? d->id_hash : 1;

    for (apr_uint32_t i = 0; i < PROBES; i++) {
        llm_dstate_t *slot = &slots[(id + i) % (apr_uint32_t)llmp.deployment_slots];
        apr_uint64_t found = atomic_load_explicit(&slot->id_hash, memory_order_acquire);

        if (found == 0 && !atomic_compare_exchange_strong(&slot->id_hash, &found, id)) {
            /* somebody else took it: found tells who */
        }
        if (found == id || found == 0) {
            return slot;
        }
    }
    return NULL;
}
