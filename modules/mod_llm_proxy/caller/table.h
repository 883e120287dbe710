/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KEY_TABLE_H
#define LLMP_KEY_TABLE_H

/**
 * @file table.h
 * @brief The virtual keys' part of the shared memory.
 *
 * The slots of keys, and apart from them, so that a walk touches few pages, what they hold.
 */

#include <apr.h>
#include <stdatomic.h>

/**
 * Bytes of a key's record in its slot, and of each further block of a larger one (hundreds of
 * models). Pages nobody writes cost nothing, so this is generous.
 */
#define LLMP_KEY_PAYLOAD    8192
#define LLMP_KEY_MAX        (512 * 1024)    /**< a larger key is asked of the database each time */
#define LLMP_KEY_VERSIONS   8192

/** A virtual key in shared memory, guarded by a sequence number (odd: being written). */
typedef struct llmp_key_slot_t {
    _Atomic apr_uint32_t seq;
    apr_uint32_t len;           /**< bytes of payload; 0: free */
    _Atomic apr_uint32_t more;  /**< number of the first further block plus 1; 0: none */
    unsigned char hash[32];
    _Atomic apr_int64_t loaded; /**< when the database was asked */
    _Atomic apr_int64_t used;   /**< when it was last looked up */
    _Atomic double spent;       /**< dollars in the database, as far as this host knows */
} llmp_key_slot_t;

/** One of the blocks the keys share for what does not fit a slot. */
typedef struct llmp_key_block_t {
    _Atomic apr_uint32_t owner; /**< number of the key's slot plus 1; 0: free */
    _Atomic apr_uint32_t next;  /**< as llmp_key_slot_t.more */
} llmp_key_block_t;

typedef struct llmp_keys_t {
    apr_uint32_t slots, blocks; /**< how many there are */
    _Atomic apr_uint32_t held;  /**< at least as many slots as are in use */
    _Atomic apr_uint32_t versions[LLMP_KEY_VERSIONS];
} llmp_keys_t;

llmp_keys_t *llmp_keys(void);

llmp_key_slot_t *llmp_key_slots(void);

/** @return LLMP_KEY_PAYLOAD bytes that belong to a slot */
char *llmp_key_payload(const llmp_key_slot_t *slot);

/** All further blocks. */
llmp_key_block_t *llmp_key_blocks(void);

/** @return LLMP_KEY_PAYLOAD bytes of a block */
char *llmp_key_block_data(apr_uint32_t block);

#endif
