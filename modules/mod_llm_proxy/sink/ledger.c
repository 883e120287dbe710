/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_proxy/shared/part.h"
#include "mod_llm_proxy/sink/ledger.h"

static llmp_ledger_t *ledger;

/** Versions grow at their end. */
static void take(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    (void)old_version;
    if (old != NULL) {
        memcpy(fresh, old, old_bytes < sizeof(*ledger) ? old_bytes : sizeof(*ledger));
    }
}

const llm_part_t llmp_part_ledger = {
    .name = "ledger", .version = 2, .bytes = sizeof(*ledger), .take = take,
    .at = (void **)&ledger,
};

llmp_ledger_t *llmp_ledger(void)
{
    return ledger;
}
