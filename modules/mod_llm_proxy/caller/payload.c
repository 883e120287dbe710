/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_proxy/caller/payload.h"

/** @return number of the block plus 1; 0: none is free */
static apr_uint32_t take_block(apr_uint32_t owner, apr_uint32_t *from)
{
    llmp_key_block_t *blocks = llmp_key_blocks();
    apr_uint32_t n = llmp_keys()->blocks;

    for (; *from < n; ++*from) {
        apr_uint32_t nobody = 0;

        if (atomic_load_explicit(&blocks[*from].owner, memory_order_relaxed) == 0 &&
            atomic_compare_exchange_strong(&blocks[*from].owner, &nobody, owner)) {
            atomic_store_explicit(&blocks[*from].next, 0, memory_order_relaxed);
            return ++*from;
        }
    }
    return 0;
}

void llmp_key_payload_drop(llmp_key_slot_t *slot)
{
    llmp_key_block_t *blocks = llmp_key_blocks();
    apr_uint32_t b = atomic_exchange(&slot->more, 0);

    for (apr_uint32_t i = 0; b != 0 && i < llmp_keys()->blocks; i++) {
        llmp_key_block_t *block = &blocks[b - 1];

        b = atomic_load_explicit(&block->next, memory_order_relaxed);
        atomic_store_explicit(&block->owner, 0, memory_order_release);
    }
}

int llmp_key_payload_put(llmp_key_slot_t *slot, const char *data, apr_size_t n)
{
    apr_uint32_t owner = (apr_uint32_t)(slot - llmp_key_slots()) + 1, from = 0;
    _Atomic apr_uint32_t *link = &slot->more;
    apr_size_t part = n < LLMP_KEY_PAYLOAD ? n : LLMP_KEY_PAYLOAD;

    llmp_key_payload_drop(slot);
    memcpy(llmp_key_payload(slot), data, part);
    for (apr_size_t at = part; at < n; at += part) {
        apr_uint32_t b = take_block(owner, &from);

        if (b == 0) {
            llmp_key_payload_drop(slot);
            return 0;
        }
        atomic_store_explicit(link, b, memory_order_relaxed);
        link = &llmp_key_blocks()[b - 1].next;
        part = n - at < LLMP_KEY_PAYLOAD ? n - at : LLMP_KEY_PAYLOAD;
        memcpy(llmp_key_block_data(b - 1), data + at, part);
    }
    return 1;
}

int llmp_key_payload_get(const llmp_key_slot_t *slot, char *to, apr_size_t n)
{
    apr_size_t part = n < LLMP_KEY_PAYLOAD ? n : LLMP_KEY_PAYLOAD;
    apr_uint32_t b;

    memcpy(to, llmp_key_payload(slot), part);
    if (part == n) {
        return 1;
    }
    b = atomic_load_explicit(&slot->more, memory_order_relaxed);
    for (apr_size_t at = part; at < n; at += part) {
        if (b == 0 || b > llmp_keys()->blocks) {
            return 0;
        }
        part = n - at < LLMP_KEY_PAYLOAD ? n - at : LLMP_KEY_PAYLOAD;
        memcpy(to + at, llmp_key_block_data(b - 1), part);
        b = atomic_load_explicit(&llmp_key_blocks()[b - 1].next, memory_order_relaxed);
    }
    return 1;
}
