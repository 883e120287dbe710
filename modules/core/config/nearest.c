/* SPDX-License-Identifier: Apache-2.0 */
#include "base/nearest.h"
#include "config/sections.h"

const char *llm_section_nearest(const llm_section_t *s, const char *name)
{
    llm_nearest_t n;

    llm_nearest_begin(&n, name);
    for (const llm_key_t *key = s->keys; key->name != NULL; key++) {
        llm_nearest_offer(&n, key->name);
    }
    for (int i = 0; i < s->nknown; i++) {
        llm_nearest_offer(&n, s->known[i]);
    }
    return n.found;
}
