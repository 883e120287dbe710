/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/upstream/told.h"

#define QUIET apr_time_from_sec(10)     /* between two lines about the same fault of an upstream */

int llmp_told_due(llmp_told_t *told, unsigned kind, apr_uint32_t *untold)
{
    apr_int64_t now = apr_time_now(), next = atomic_load(&told->next);

    if (now < next && atomic_load(&told->kind) == kind) {
        atomic_fetch_add(&told->untold, 1);
        return 0;
    }
    if (!atomic_compare_exchange_strong(&told->next, &next, now + QUIET)) {
        atomic_fetch_add(&told->untold, 1);     /* another thread tells of the same moment */
        return 0;
    }
    atomic_store(&told->kind, kind);
    *untold = atomic_exchange(&told->untold, 0);
    return 1;
}
