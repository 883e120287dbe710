/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include "dialect/dialects.h"

const llm_dialect_t *const *llm_dialects(void)
{
    static const llm_dialect_t *const all[] = {
        NULL
    };

    return all;
}
