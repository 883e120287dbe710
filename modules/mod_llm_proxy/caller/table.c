/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/caller/table.h"
#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/shared/part.h"

static llmp_keys_t *keys;

/** One in eight keys may be a large one, and even few slots hold the largest key. */
static apr_uint32_t blocks_for(int slots)
{
    return (apr_uint32_t)slots / 8 + LLMP_KEY_MAX / LLMP_KEY_PAYLOAD;
}

static apr_size_t slots_at(void)
{
    return llmp_lines(sizeof(llmp_keys_t));
}

static apr_size_t blocks_at(apr_size_t slots)
{
    return llmp_lines(slots_at() + slots * sizeof(llmp_key_slot_t));
}

static apr_size_t payloads_at(apr_size_t slots, apr_size_t blocks)
{
    return llmp_lines(blocks_at(slots) + blocks * sizeof(llmp_key_block_t));
}

static apr_size_t size(const llm_config_t *cfg)
{
    apr_size_t slots = (apr_size_t)llmp.key_slots, blocks = blocks_for(llmp.key_slots);

    (void)cfg;
    return payloads_at(slots, blocks) + (slots + blocks) * LLMP_KEY_PAYLOAD;
}

static void take(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    llmp_keys_t *to = fresh;

    (void)old;
    (void)old_bytes;
    (void)old_version;
    to->slots = (apr_uint32_t)llmp.key_slots;
    to->blocks = blocks_for(llmp.key_slots);
}

const llm_part_t llmp_part_keys = {
    .name = "keys", .version = 1, .size = size, .take = take, .at = (void **)&keys,
};

llmp_keys_t *llmp_keys(void)
{
    return keys;
}

llmp_key_slot_t *llmp_key_slots(void)
{
    return (llmp_key_slot_t *)((char *)keys + slots_at());
}

llmp_key_block_t *llmp_key_blocks(void)
{
    return (llmp_key_block_t *)((char *)keys + blocks_at(keys->slots));
}

static char *payload(apr_size_t n)
{
    return (char *)keys + payloads_at(keys->slots, keys->blocks) + n * LLMP_KEY_PAYLOAD;
}

char *llmp_key_payload(const llmp_key_slot_t *slot)
{
    return payload((apr_size_t)(slot - llmp_key_slots()));
}

char *llmp_key_block_data(apr_uint32_t block)
{
    return payload((apr_size_t)keys->slots + block);
}
