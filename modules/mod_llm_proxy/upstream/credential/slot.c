/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>
#include <apr_shm.h>
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy/upstream/credential/slot.h"

#define RETAINED    "llm_proxy_tokens"
#define VERSION     2
#define MIN_SLOTS   16
#define TRIES       200
#define EARLY       apr_time_from_sec(300)  /* the next one is fetched this long before the end */
#define MARGIN      apr_time_from_sec(5)    /* the end, as far as calls are concerned */
#define RETRY       apr_time_from_sec(5)    /* a failure is believed so long */
#define AGAIN       apr_time_from_sec(30)   /* no sooner, when it gives the old one again */

/** See token_slot.h. Everything but the atomics is guarded by seq. */
struct llmp_token_slot_t {
    _Atomic apr_uint32_t seq;
    unsigned char key[32];      /**< whose it is */
    apr_uint32_t len, why_len;  /**< 0: none */
    int refused;
    apr_time_t expires, refresh, retry;
    _Atomic apr_int64_t lease;  /**< who fetches may do so until then; 0: nobody fetches */
    _Atomic apr_int64_t owner;  /**< process of the lease */
    char value[LLMP_TOKEN_VALUE];
    char why[LLMP_TOKEN_WHY];
    char detail[LLMP_TOKEN_DETAIL];     /* ends with a NUL */
};

typedef struct segment_t {
    int version, count;
    llmp_token_slot_t slot[];
} segment_t;

static struct {
    segment_t *segment;
    llmp_token_slot_t **of;     /* by number of the sign-in */
    int n;
} table;

/* -- the segment ------------------------------------------------------------------------------ */

static apr_status_t make_segment(server_rec *s, segment_t **kept, int count)
{
    apr_size_t size = sizeof(segment_t) + (apr_size_t)count * sizeof(llmp_token_slot_t);
    apr_shm_t *shm;
    /* lives as long as the parent process; a smaller one is left to its children */
    apr_status_t rv = apr_shm_create(&shm, size, NULL, s->process->pool);

    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_CRIT, rv, s, LLMLOG(21)
                     "no shared memory of %" APR_SIZE_T_FMT " bytes", size);
        return rv;
    }
    *kept = apr_shm_baseaddr_get(shm);
    (*kept)->version = VERSION;
    (*kept)->count = count;
    return APR_SUCCESS;
}

static int is_needed(const llmp_token_slot_t *slot, const llm_config_t *cfg)
{
    for (int i = 0; i < cfg->signins->nelts; i++) {
        const llm_signin_t *s = APR_ARRAY_IDX(cfg->signins, i, const llm_signin_t *);

        if (memcmp(slot->key, s->key, sizeof(slot->key)) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_used(const llmp_token_slot_t *slot)
{
    static const unsigned char none[sizeof(slot->key)];

    return memcmp(slot->key, none, sizeof(none)) != 0;
}

static void begin_write(llmp_token_slot_t *slot)
{
    for (int i = 0; i < TRIES; i++) {
        apr_uint32_t even = atomic_load(&slot->seq) & ~1u;

        if (atomic_compare_exchange_strong(&slot->seq, &even, even + 1)) {
            return;
        }
        sched_yield();
    }
    /* a child died in the middle: copying takes no such time */
    atomic_fetch_or(&slot->seq, 1);
}

static void end_write(llmp_token_slot_t *slot)
{
    atomic_fetch_add_explicit(&slot->seq, 1, memory_order_release);
}

/** The slot of before the restart, else one nobody needs any more. */
static llmp_token_slot_t *claim(const llm_signin_t *s, const llm_config_t *cfg)
{
    llmp_token_slot_t *free_one = NULL;

    for (int i = 0; i < table.segment->count; i++) {
        llmp_token_slot_t *slot = &table.segment->slot[i];

        if (memcmp(slot->key, s->key, sizeof(slot->key)) == 0) {
            return slot;
        }
        /* children of before the restart may still need theirs: one nobody ever had goes first */
        if (!is_needed(slot, cfg) && (free_one == NULL || (is_used(free_one) && !is_used(slot)))) {
            free_one = slot;
        }
    }
    begin_write(free_one);      /* there are more slots than sign-ins */
    memcpy(free_one->key, s->key, sizeof(free_one->key));
    free_one->len = free_one->why_len = 0;
    atomic_store(&free_one->lease, 0);
    end_write(free_one);
    return free_one;
}

apr_status_t llmp_token_slots_open(server_rec *s, const llm_config_t *cfg, apr_pool_t *pconf)
{
    segment_t **kept = ap_retained_data_get(RETAINED);
    int n = cfg->signins->nelts, count = n * 2 < MIN_SLOTS ? MIN_SLOTS : n * 2;

    table.n = 0;
    if (n == 0) {
        return APR_SUCCESS;
    }
    if (kept == NULL) {
        kept = ap_retained_data_create(RETAINED, sizeof(*kept));
    }
    if (*kept == NULL || (*kept)->version != VERSION || (*kept)->count <= n) {
        apr_status_t rv = make_segment(s, kept, count);

        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    table.segment = *kept;
    table.of = apr_pcalloc(pconf, (apr_size_t)n * sizeof(*table.of));
    for (int i = 0; i < n; i++) {
        table.of[i] = claim(APR_ARRAY_IDX(cfg->signins, i, const llm_signin_t *), cfg);
    }
    table.n = n;
    return APR_SUCCESS;
}

llmp_token_slot_t *llmp_token_slot(const llm_signin_t *s)
{
    return s->number < table.n ? table.of[s->number] : NULL;
}

/* -- reading ---------------------------------------------------------------------------------- */

/** One try. @return 0: it was written meanwhile */
static int copy_out(llmp_token_slot_t *slot, const llm_signin_t *s, llmp_token_view_t *v,
                    apr_pool_t *p)
{
    apr_uint32_t before = atomic_load_explicit(&slot->seq, memory_order_acquire);
    apr_size_t n = slot->len, why = slot->why_len;

    if (before & 1) {
        sched_yield();
        return 0;
    }
    memset(v, 0, sizeof(*v));
    v->lost = memcmp(slot->key, s->key, sizeof(slot->key)) != 0;
    if (!v->lost) {
        v->expires = slot->expires;
        v->refresh = slot->refresh;
        v->retry = slot->retry;
        v->refused = slot->refused;
        if (n > 0 && n <= LLMP_TOKEN_VALUE) {
            v->value = apr_pstrmemdup(p, slot->value, n);
        }
        if (why > 0 && why <= LLMP_TOKEN_WHY) {
            v->why = apr_pstrmemdup(p, slot->why, why);
            v->detail = apr_pstrmemdup(p, slot->detail,
                                       strnlen(slot->detail, LLMP_TOKEN_DETAIL));
        }
    }
    atomic_thread_fence(memory_order_acquire);
    return atomic_load_explicit(&slot->seq, memory_order_relaxed) == before;
}

void llmp_token_read(llmp_token_slot_t *slot, const llm_signin_t *s, llmp_token_view_t *v,
                     apr_pool_t *p)
{
    for (int i = 0; i < TRIES; i++) {
        if (copy_out(slot, s, v, p)) {
            return;
        }
    }
    memset(v, 0, sizeof(*v));
}

/* -- fetching --------------------------------------------------------------------------------- */

int llmp_token_lease(llmp_token_slot_t *slot, apr_time_t now, apr_interval_time_t for_at_most)
{
    apr_int64_t until = atomic_load(&slot->lease);
    pid_t owner = (pid_t)atomic_load(&slot->owner);

    if (until > now && !(owner > 0 && kill(owner, 0) != 0 && errno == ESRCH)) {
        return 0;
    }
    if (!atomic_compare_exchange_strong(&slot->lease, &until, now + for_at_most)) {
        return 0;
    }
    atomic_store(&slot->owner, getpid());
    return 1;
}

void llmp_token_release(llmp_token_slot_t *slot)
{
    atomic_store(&slot->owner, 0);
    atomic_store(&slot->lease, 0);
}

static int is_ours(const llmp_token_slot_t *slot, const llm_signin_t *s)
{
    return memcmp(slot->key, s->key, sizeof(slot->key)) == 0;
}

static apr_interval_time_t least(apr_interval_time_t a, apr_interval_time_t b)
{
    return a < b ? a : b;
}

int llmp_token_keep(llmp_token_slot_t *slot, const llm_signin_t *s, const char *value,
                    apr_time_t now, apr_time_t expires)
{
    apr_size_t n = strlen(value);
    apr_interval_time_t life = expires - now;

    if (n == 0 || n > LLMP_TOKEN_VALUE || life <= 0) {
        return 0;
    }
    begin_write(slot);
    if (is_ours(slot, s)) {
        memcpy(slot->value, value, n);
        slot->len = (apr_uint32_t)n;
        slot->why_len = 0;
        slot->expires = expires - least(MARGIN, life / 10);
        slot->refresh = expires - least(EARLY, life / 4);
        if (slot->refresh < now + AGAIN) {
            slot->refresh = now + least(AGAIN, life / 2);
        }
    }
    end_write(slot);
    return 1;
}

void llmp_token_fail(llmp_token_slot_t *slot, const llm_signin_t *s, const char *why,
                     const char *detail, int refused, apr_time_t now)
{
    apr_size_t n = strlen(why);

    begin_write(slot);
    if (is_ours(slot, s)) {
        slot->why_len = (apr_uint32_t)(n < LLMP_TOKEN_WHY ? n : LLMP_TOKEN_WHY);
        memcpy(slot->why, why, slot->why_len);
        apr_cpystrn(slot->detail, detail != NULL ? detail : "", sizeof(slot->detail));
        slot->refused = refused;
        slot->retry = now + RETRY;
        slot->refresh = now + RETRY;
    }
    end_write(slot);
}
