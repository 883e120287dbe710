/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/shared/part.h"
#include "mod_llm_proxy/sink/ledger.h"

static llmp_ledger_t *ledger;

const llm_part_t llmp_part_ledger = {
    .name = "ledger", .version = 1, .bytes = sizeof(*ledger), .at = (void **)&ledger,
};

llmp_ledger_t *llmp_ledger(void)
{
    return ledger;
}
