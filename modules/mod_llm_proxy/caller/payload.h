/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KEY_PAYLOAD_H
#define LLMP_KEY_PAYLOAD_H

/**
 * @file payload.h
 * @brief Where the bytes of a key's record lie: in its slot, and the rest in a chain of blocks.
 *
 * The sequence number of the slot guards its chain: blocks are taken and given back while it is
 * odd, so a reader who followed a chain that changed under his eyes finds another number. A
 * child that dies meanwhile takes its blocks out of use together with the slot.
 */

#include "mod_llm_proxy/caller/table.h"

/**
 * Store bytes; the slot is being written. Blocks it had are used again or given back.
 * @return 1; 0: not enough blocks are free, and the slot has none
 */
int llmp_key_payload_put(llmp_key_slot_t *slot, const char *data, apr_size_t n);

/**
 * Copy n bytes out.
 * @return 1; 0: the chain is shorter, or makes no sense: it is being written
 */
int llmp_key_payload_get(const llmp_key_slot_t *slot, char *to, apr_size_t n);

/** Give the blocks of a slot back; the slot is being written. */
void llmp_key_payload_drop(llmp_key_slot_t *slot);

#endif
