/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include <apr_general.h>
#include <apr_shm.h>
#include <http_core.h>
#include <unixd.h>
#include "mod_llm_proxy/shared/state.h"

#define MAGIC     0x314d4853574d4c4cULL   /* "LLMWSHM1" */
#define VERSION   19
#define TOLD      17              /* since this version children are told of a new generation */
#define RETAINED  "llm_proxy_state"
#define PROBES    64

static llmp_shared_t *shared;

void llmp_hand_over(const char *path)
{
    if (geteuid() == 0 && chown(path, ap_unixd_config.user_id, ap_unixd_config.group_id) != 0) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, errno, llmp.server, LLMLOG(50)
                     "%s cannot be given to the server's user", path);
    }
}

llmp_shared_t *llmp_shared(void)
{
    return shared;
}

llmp_key_slot_t *llmp_key_slots(void)
{
    return (llmp_key_slot_t *)((char *)shared + shared->keys_at);
}

char *llmp_key_payload(const llmp_key_slot_t *slot)
{
    apr_size_t i = (apr_size_t)(slot - llmp_key_slots());

    return (char *)shared + shared->payloads_at + i * LLMP_KEY_PAYLOAD;
}

llmp_pending_bucket_t *llmp_pending_buckets(void)
{
    return (llmp_pending_bucket_t *)((char *)shared + shared->pending_at);
}

llmp_key_block_t *llmp_key_blocks(void)
{
    return (llmp_key_block_t *)((char *)shared + shared->blocks_at);
}

char *llmp_key_block_data(apr_uint32_t block)
{
    return (char *)shared + shared->payloads_at +
           ((apr_size_t)shared->key_slots + block) * LLMP_KEY_PAYLOAD;
}

llm_dstate_t *llmp_deployment_states(void)
{
    return (llm_dstate_t *)((char *)shared + shared->deployments_at);
}

llm_dstate_t *llmp_model_states(void)
{
    return (llm_dstate_t *)((char *)shared + shared->models_at);
}

llmp_probe_slot_t *llmp_probe_slots(void)
{
    return (llmp_probe_slot_t *)((char *)shared + shared->probes_at);
}

static apr_size_t aligned(apr_size_t n)
{
    return (n + 63) & ~(apr_size_t)63;
}

apr_size_t llmp_deployment_slot(const llm_dstate_t *st)
{
    return (apr_size_t)(st - llmp_deployment_states());
}

static apr_size_t row_size(apr_size_t deployment_slots)
{
    return aligned(sizeof(llmp_child_row_t) + deployment_slots * sizeof(apr_int32_t));
}

llmp_child_row_t *llmp_child_row(int i)
{
    return (llmp_child_row_t *)((char *)shared + shared->rows_at +
                                (apr_size_t)i * row_size(shared->deployment_slots));
}

llmp_hold_t *llmp_holds(int row)
{
    return (llmp_hold_t *)((char *)shared + shared->holds_at) + (apr_size_t)row * LLMP_HOLDS;
}

int llmp_process_is_gone(apr_int64_t pid)
{
    return pid > 0 && kill((pid_t)pid, 0) != 0 && errno == ESRCH;
}

static int usable(const llmp_shared_t *m)
{
    return m != NULL && m->magic == MAGIC && m->version == VERSION &&
           m->deployment_slots == (apr_uint32_t)llmp.deployment_slots &&
           m->key_slots == (apr_uint32_t)llmp.key_slots;
}

/** Children of before get to know that they are, also those whose segment is given up. */
static void end_generation(llmp_shared_t *m)
{
    if (m != NULL && m->magic == MAGIC && m->version >= TOLD) {
        atomic_fetch_add(&m->generation, 1);
    }
}

/** One in eight keys may be a large one, and even few slots hold the largest key. */
static apr_uint32_t blocks_for(int key_slots)
{
    return (apr_uint32_t)key_slots / 8 + LLMP_KEY_MAX / LLMP_KEY_PAYLOAD;
}

/** More keys than the slots hold may have spent what is not written yet. */
static apr_uint32_t pending_buckets_for(int key_slots)
{
    return key_slots / 2 < 256 ? 256 : (apr_uint32_t)key_slots / 2;
}

static void lay_out(llmp_shared_t *m, apr_size_t size)
{
    m->version = VERSION;
    m->deployment_slots = (apr_uint32_t)llmp.deployment_slots;
    m->key_slots = (apr_uint32_t)llmp.key_slots;
    m->key_blocks = blocks_for(llmp.key_slots);
    m->size = size;
    m->models_at = aligned(sizeof(*m));
    m->probes_at = aligned(m->models_at + LLMP_MODEL_STATES * sizeof(llm_dstate_t));
    m->deployments_at = aligned(m->probes_at + m->deployment_slots * sizeof(llmp_probe_slot_t));
    apr_generate_random_bytes((unsigned char *)&m->model_seed, sizeof(m->model_seed));
    m->rows_at = aligned(m->deployments_at + m->deployment_slots * sizeof(llm_dstate_t));
    m->holds_at = m->rows_at + LLMP_CHILD_ROWS * row_size(m->deployment_slots);
    m->keys_at = aligned(m->holds_at + LLMP_CHILD_ROWS * LLMP_HOLDS * sizeof(llmp_hold_t));
    m->blocks_at = aligned(m->keys_at + m->key_slots * sizeof(llmp_key_slot_t));
    m->pending_at = aligned(m->blocks_at + m->key_blocks * sizeof(llmp_key_block_t));
    m->pending_buckets = pending_buckets_for(llmp.key_slots);
    m->payloads_at = aligned(m->pending_at +
                             m->pending_buckets * sizeof(llmp_pending_bucket_t));
    m->magic = MAGIC;
}

apr_status_t llmp_state_open(server_rec *s, int *made)
{
    llmp_shared_t **kept = ap_retained_data_get(RETAINED);
    apr_size_t size = aligned(sizeof(llmp_shared_t)) +
                      aligned(LLMP_MODEL_STATES * sizeof(llm_dstate_t)) +
                      aligned((apr_size_t)llmp.deployment_slots * sizeof(llmp_probe_slot_t)) +
                      aligned((apr_size_t)llmp.deployment_slots * sizeof(llm_dstate_t)) +
                      LLMP_CHILD_ROWS * row_size((apr_size_t)llmp.deployment_slots) +
                      LLMP_CHILD_ROWS * LLMP_HOLDS * sizeof(llmp_hold_t) +
                      (apr_size_t)llmp.key_slots * (sizeof(llmp_key_slot_t) + LLMP_KEY_PAYLOAD) +
                      blocks_for(llmp.key_slots) * (sizeof(llmp_key_block_t) + LLMP_KEY_PAYLOAD) +
                      pending_buckets_for(llmp.key_slots) * sizeof(llmp_pending_bucket_t) +
                      9 * 64;
    apr_shm_t *shm;
    apr_status_t rv;

    if (kept == NULL) {
        kept = ap_retained_data_create(RETAINED, sizeof(*kept));
    }
    end_generation(*kept);
    *made = !usable(*kept);
    if (*made) {
        /* lives as long as the parent process; an older layout is left to its children */
        rv = apr_shm_create(&shm, size, NULL, s->process->pool);
        if (rv != APR_SUCCESS) {
            ap_log_error(APLOG_MARK, APLOG_CRIT, rv, s, LLMLOG(20)
                         "no shared memory of %" APR_SIZE_T_FMT " bytes", size);
            return rv;
        }
        *kept = apr_shm_baseaddr_get(shm);
        lay_out(*kept, size);
    }
    shared = *kept;
    /* the configuration may name another database */
    atomic_store(&shared->migrated, 0);
    atomic_store(&shared->heartbeat.state, 0);
    return APR_SUCCESS;
}

/* linear probing; a slot once taken belongs to its deployment for good */
llm_dstate_t *llmp_deployment_state(const llm_deployment_t *d)
{
    llm_dstate_t *slots = llmp_deployment_states();
    apr_uint64_t id = d->id_hash ? d->id_hash : 1;

    for (apr_uint32_t i = 0; i < PROBES; i++) {
        llm_dstate_t *slot = &slots[(id + i) % shared->deployment_slots];
        apr_uint64_t found = atomic_load_explicit(&slot->id_hash, memory_order_acquire);

        if (found == 0 && !atomic_compare_exchange_strong(&slot->id_hash, &found, id)) {
            /* somebody else took it: found tells who */
        }
        if (found == id || found == 0) {
            return slot;
        }
    }
    atomic_fetch_add_explicit(&shared->deployments_full, 1, memory_order_relaxed);
    return NULL;
}
