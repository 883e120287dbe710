/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "segment.h"
#include "test.h"

#define SLOTS  16
#define BLOCKS 8

module AP_MODULE_DECLARE_DATA llm_proxy_module;
llmp_global_t llmp;

static llmp_shared_t *shared;
static llmp_key_slot_t slots[SLOTS];
static llmp_key_block_t blocks[BLOCKS];
static llmp_pending_bucket_t buckets[4];
static llmp_hold_t holds[LLMP_HOLDS];
static llm_dstate_t models[LLMP_MODEL_STATES];
static char payloads[SLOTS + BLOCKS][LLMP_KEY_PAYLOAD];

void test_segment(void)
{
    shared = apr_pcalloc(test_pool, sizeof(*shared));
    shared->key_slots = SLOTS;
    shared->key_blocks = BLOCKS;
    shared->pending_buckets = sizeof(buckets) / sizeof(buckets[0]);
    memset(slots, 0, sizeof(slots));
    memset(blocks, 0, sizeof(blocks));
    memset(buckets, 0, sizeof(buckets));
    memset(holds, 0, sizeof(holds));
    memset(models, 0, sizeof(models));
}

const unsigned char *test_digest(unsigned n)
{
    unsigned char *d = apr_pcalloc(test_pool, 32);

    memcpy(d, &n, sizeof(n));
    memcpy(d + 4, &n, sizeof(n));
    memcpy(d + 8, &n, sizeof(n));
    return d;
}

llmp_shared_t *llmp_shared(void)
{
    return shared;
}

llm_dstate_t *llmp_model_states(void)
{
    return models;
}

llmp_key_slot_t *llmp_key_slots(void)
{
    return slots;
}

char *llmp_key_payload(const llmp_key_slot_t *slot)
{
    return payloads[slot - slots];
}

llmp_key_block_t *llmp_key_blocks(void)
{
    return blocks;
}

char *llmp_key_block_data(apr_uint32_t block)
{
    return payloads[SLOTS + block];
}

llmp_pending_bucket_t *llmp_pending_buckets(void)
{
    return buckets;
}

llmp_hold_t *llmp_holds(int row)
{
    return row == 0 ? holds : NULL;
}

int llmp_process_is_gone(apr_int64_t pid)
{
    return pid == TEST_GONE;
}
