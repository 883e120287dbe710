/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include "dialect/dialects.h"

const llm_dialect_t *const *llm_dialects(void)
{
    static const llm_dialect_t *const all[] = {
#define DIALECT(name) &llm_dialect_##name,
#include "dialect/rows.h"
#undef DIALECT
        NULL
    };

    return all;
}

const llm_dialect_t *llm_dialect_of_mode(llm_mode_e mode)
{
    for (const llm_dialect_t *const *d = llm_dialects(); *d != NULL; d++) {
        if ((*d)->mode == mode && (*d)->client != NULL) {
            return *d;
        }
    }
    return NULL;
}
