/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_STATE_H
#define LLMP_STATE_H

/**
 * @file state.h
 * @brief The one shared memory segment: what all children know, kept over graceful restarts.
 *
 * Anonymous, held by the process pool through ap_retained_data; offsets, no pointers; C11 atomics,
 * no locks. Old and new generations of children use it together, so its layout carries a version:
 * another layout means another segment.
 */

#include "mod_llm_proxy/gateway.h"

/**
 * Bytes of a key's record in its slot, and of each further block of a larger one (hundreds of
 * models). Pages nobody writes cost nothing, so this is generous.
 */
#define LLMP_KEY_PAYLOAD    8192
#define LLMP_KEY_MAX        (512 * 1024)    /**< a larger key is asked of the database each time */
#define LLMP_UNKNOWN_SETS   1024        /**< of LLMP_UNKNOWN_WAYS keys each */
#define LLMP_UNKNOWN_WAYS   8
#define LLMP_KEY_VERSIONS   8192
#define LLMP_PENDING_KEYS   7           /**< of one bucket, which is two cache lines */

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

/** What calls of a key cost that the database does not have yet (caller/pending.h). */
typedef struct llmp_pending_t {
    _Atomic apr_uint64_t name;  /**< first bytes of its digest; 0: free */
    _Atomic double dollars;
} llmp_pending_t;

typedef struct llmp_pending_bucket_t {
    _Atomic apr_uint64_t spilled;       /**< keys of this bucket may be in the next one */
    apr_uint64_t unused;
    llmp_pending_t keys[LLMP_PENDING_KEYS];
} llmp_pending_bucket_t;

/** One of the blocks the keys share for what does not fit a slot. */
typedef struct llmp_key_block_t {
    _Atomic apr_uint32_t owner; /**< number of the key's slot plus 1; 0: free */
    _Atomic apr_uint32_t next;  /**< as llmp_key_slot_t.more */
} llmp_key_block_t;

/** Processes that can be there at once, those of earlier generations included. */
#define LLMP_CHILD_ROWS     512

/** What one child has taken of what all share: it is given back when the child dies. */
typedef struct llmp_child_row_t {
    _Atomic apr_int64_t pid;    /**< 0: free */
    _Atomic apr_int64_t promised;       /**< bytes of the ledger (sink/capacity.h) */
    _Atomic apr_int32_t taken[];        /**< per slot of a deployment (shared/deployment_slots.h) */
} llmp_child_row_t;

/** Models of wildcard deployments whose failures are remembered. */
#define LLMP_MODEL_STATES   4096

/** What the last probe of a deployment found, guarded by a sequence number (odd: being written). */
typedef struct llmp_probe_slot_t {
    _Atomic apr_uint32_t seq;
    apr_int32_t healthy;
    _Atomic apr_int64_t wanted; /**< when somebody last asked for more than was known; 0: never */
    apr_int64_t at;             /**< when it ended; 0: never probed */
    char api_base[256], error[512], detail[256];        /**< "": none */
} llmp_probe_slot_t;

/** Calls under way of one child that count against budgets; more are not counted. */
#define LLMP_HOLDS          1024

/** What a call under way may cost, held back from its key's budget (limit/hold.h). */
typedef struct llmp_hold_t {
    _Atomic apr_uint32_t place; /**< number of the key's llmp_held_t plus 1; 0: free */
    _Atomic apr_int64_t amount; /**< billionths of a dollar */
} llmp_hold_t;

/** Keys with calls under way that count against budgets: more than calls are under way. */
#define LLMP_HELD_KEYS      32768

/** What is held back from a key's budget (limit/held.h). */
typedef struct llmp_held_t {
    _Atomic apr_uint64_t name;  /**< first bytes of the key's digest; 0: nobody's yet */
    _Atomic apr_int64_t amount; /**< billionths of a dollar */
} llmp_held_t;

/** A key the database does not have (caller/unknown.h). */
typedef struct llmp_unknown_t {
    _Atomic apr_uint64_t name;  /**< first bytes of its digest */
    _Atomic apr_int64_t until;
} llmp_unknown_t;

/** Whether the database answers (heartbeat.h). */
typedef struct llmp_heartbeat_t {
    _Atomic int state;          /**< 0: nobody knows yet */
    _Atomic apr_int64_t owner;  /**< pid of who asks; 0: nobody */
    _Atomic apr_int64_t asked;  /**< since when a question is not answered; 0: none is */
    _Atomic apr_int64_t last;   /**< when the last one ended */
    _Atomic int undialled;      /**< the last new connection was refused */
    _Atomic apr_uint32_t returns;       /**< how often it came back */
} llmp_heartbeat_t;

/** How the ledger is (sink/capacity.h). */
typedef struct llmp_ledger_t {
    _Atomic apr_int64_t failed; /**< since when the journal cannot be written; 0: it can */
    _Atomic apr_int64_t unwritten;      /**< since when the database refuses rows; 0: it does not */
    _Atomic apr_uint64_t lost;  /**< records that could not be kept */
    _Atomic apr_uint64_t unkept;        /**< of callers turned away, which were not kept */
    _Atomic apr_uint64_t unkept_told;   /**< so many were told of */
    _Atomic apr_int64_t unkept_at;      /**< when */
    _Atomic apr_int64_t promised;       /**< bytes the records of calls under way may take */
    _Atomic apr_int64_t room, room_at;  /**< bytes the journal had, and when */
    _Atomic apr_int64_t refused;        /**< when a call last was, for want of room */
    _Atomic apr_int64_t told;   /**< the last alarm; 0: none since all was well */
    _Atomic apr_int64_t looked; /**< when its writer last looked for rows, or wrote some */
    _Atomic int ending;         /**< its writer makes the last round of its turn (watchdog.h) */
    _Atomic apr_int64_t waiting_told;   /**< the last line of rows that wait; 0: none does */
    _Atomic apr_uint32_t waiting_why;   /**< a hash of what it said */
    _Atomic apr_int64_t waiting_since;  /**< the first try to write them that failed; 0: none did */
} llmp_ledger_t;

/** Which process does the jobs of the machine (background/job_thread.h). */
typedef struct llmp_machine_t {
    _Atomic apr_int64_t owner;  /**< its pid; 0: nobody */
    _Atomic apr_int64_t since;  /**< when it began the job under way, or the last one */
} llmp_machine_t;

typedef struct llmp_shared_t {
    apr_uint64_t magic;
    apr_uint32_t version;
    _Atomic apr_uint32_t generation;    /**< of the configuration; here whatever the version */
    apr_uint32_t deployment_slots, key_slots, key_blocks;
    apr_size_t size;
    _Atomic int migrated;       /**< the database has its tables */
    llmp_machine_t machine;
    _Atomic apr_uint64_t deployments_full;      /**< look-ups that found no room */
    llmp_heartbeat_t heartbeat;
    llmp_ledger_t ledger;
    llmp_unknown_t unknown[LLMP_UNKNOWN_SETS * LLMP_UNKNOWN_WAYS];
    _Atomic apr_uint32_t key_versions[LLMP_KEY_VERSIONS];
    _Atomic apr_uint32_t keys_held;     /**< at least as many slots as are in use */
    apr_uint64_t model_seed;    /**< of the hash of models' names; nobody outside knows it */
    _Atomic apr_uint32_t models_held;   /**< states of models in use */
    _Atomic apr_int64_t probe_round;    /**< mark of the one that runs (probe_round.h); or 0 */
    _Atomic apr_uint64_t probes_made;
    _Atomic double probes_cost;         /**< dollars */
    apr_size_t models_at, probes_at;    /**< offsets */
    _Atomic apr_int64_t holders[LLMP_CHILD_ROWS];       /**< pids of the rows of holds; 0: free */
    llmp_held_t held[LLMP_HELD_KEYS];
    apr_uint32_t pending_buckets;
    apr_size_t deployments_at, rows_at, keys_at, blocks_at, pending_at, payloads_at, holds_at;
                                /**< offsets */
} llmp_shared_t;

/**
 * Make the segment or take up the one of the last generation; from post_config.
 * @param made set when it is a new one
 */
apr_status_t llmp_state_open(server_rec *s, int *made);

/** Give a file a root parent made to the user the children run as. */
void llmp_hand_over(const char *path);

llmp_shared_t *llmp_shared(void);

/** Shared state of a deployment; NULL: no room (it is then never cooled down). */
llm_dstate_t *llmp_deployment_state(const llm_deployment_t *d);

/** All slots of deployments. */
llm_dstate_t *llmp_deployment_states(void);

/**
 * Shared state of one model of a wildcard deployment: whatever names clients think up, one that
 * fails must not take the others with it. The table forgets: who failed longest ago gives way.
 * @param name  as the client said it, after aliases
 * @param make  0: only if it is there
 * @return NULL: none
 */
llm_dstate_t *llmp_model_state(const llm_deployment_t *d, const char *name, int make);

/** The table of these. */
llm_dstate_t *llmp_model_states(void);

/** What probes found, by the number of a deployment's slot. */
llmp_probe_slot_t *llmp_probe_slots(void);

/** @return the number of a deployment's slot */
apr_size_t llmp_deployment_slot(const llm_dstate_t *st);

/** @param i below LLMP_CHILD_ROWS */
llmp_child_row_t *llmp_child_row(int i);

/** @param row below LLMP_CHILD_ROWS @return its LLMP_HOLDS holds */
llmp_hold_t *llmp_holds(int row);

/** Whether a process of this server has ended without giving back what it took. */
int llmp_process_is_gone(apr_int64_t pid);

/** The slots of keys; what they hold lies apart, so that a walk touches few pages. */
llmp_key_slot_t *llmp_key_slots(void);

/** @return LLMP_KEY_PAYLOAD bytes that belong to a slot */
char *llmp_key_payload(const llmp_key_slot_t *slot);

llmp_pending_bucket_t *llmp_pending_buckets(void);

/** All further blocks; what they hold lies apart, too. */
llmp_key_block_t *llmp_key_blocks(void);

/** @return LLMP_KEY_PAYLOAD bytes of a block */
char *llmp_key_block_data(apr_uint32_t block);

#endif
