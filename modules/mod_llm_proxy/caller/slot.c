/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <apr_strings.h>
#include "mod_llm_proxy/caller/payload.h"
#include "mod_llm_proxy/caller/slot.h"

#define WAYS 8
#define READ_TRIES 64
#define EVICTIONS 64            /* of large keys to make room for one */
#define WAIT_ROUNDS 200
#define WAIT_STEP 500           /* microseconds: 50 ms in all */

/* -- payload: numbers, then texts, each behind a mark of its own and ended by NUL ------------- */

typedef struct fixed_t {
    apr_time_t expires;
    double max_budget;
    apr_int32_t blocked, nmodels;
} fixed_t;

/** Before every text: no text can look like none, however it was chosen. */
enum { NONE = '-', TEXT = '+' };

static void put_text(llm_buf_t *b, const char *s)
{
    char mark = s ? TEXT : NONE;

    llm_buf_add(b, &mark, 1);
    llm_buf_puts(b, s ? s : "");
    llm_buf_add(b, "", 1);
}

/** @return 0: larger than LLMP_KEY_MAX */
static int pack(const llmp_key_t *key, llm_buf_t *b, apr_pool_t *ptemp)
{
    fixed_t f = { key->expires, key->max_budget, key->blocked,
                  key->models ? key->models->nelts : 0 };

    llm_buf_init(b, ptemp, 1024, LLMP_KEY_MAX);
    llm_buf_add(b, (const char *)&f, sizeof(f));
    llm_buf_add(b, key->hash, sizeof(key->hash));
    put_text(b, key->alias);
    put_text(b, key->user_id);
    put_text(b, key->team_id);
    put_text(b, key->organization_id);
    put_text(b, key->unreadable);
    for (int i = 0; i < f.nmodels; i++) {
        put_text(b, APR_ARRAY_IDX(key->models, i, const char *));
    }
    return !b->overflow;
}

/** @return the next text, NULL for NULL; *ok 0: the payload ends before it does */
static const char *take_text(const char **at, const char *end, int *ok)
{
    const char *s = *at, *nul = memchr(s, '\0', (apr_size_t)(end - s));

    if (nul == NULL || (*s != TEXT && *s != NONE)) {
        *ok = 0;
        return NULL;
    }
    *at = nul + 1;
    return *s == TEXT ? s + 1 : NULL;
}

/** @param from in p: texts are not copied */
static int unpack(llmp_key_t *key, const char *from, apr_size_t n, apr_pool_t *p)
{
    const char *end = from + n, *at = from + sizeof(fixed_t) + sizeof(key->hash);
    fixed_t f;
    int ok = n > sizeof(fixed_t) + sizeof(key->hash);

    if (!ok) {
        return 0;
    }
    memcpy(&f, from, sizeof(f));
    memset(key, 0, sizeof(*key));
    memcpy(key->hash, from + sizeof(f), sizeof(key->hash));
    key->expires = f.expires;
    key->max_budget = f.max_budget;
    key->blocked = f.blocked;
    key->alias = take_text(&at, end, &ok);
    key->user_id = ok ? take_text(&at, end, &ok) : NULL;
    key->team_id = ok ? take_text(&at, end, &ok) : NULL;
    key->organization_id = ok ? take_text(&at, end, &ok) : NULL;
    key->unreadable = ok ? take_text(&at, end, &ok) : NULL;
    key->models = apr_array_make(p, f.nmodels > 0 && f.nmodels < 4096 ? f.nmodels : 1,
                                 sizeof(const char *));
    for (int i = 0; i < f.nmodels && ok; i++) {
        const char *m = take_text(&at, end, &ok);

        /* a list that lost its models would be one of all of them */
        ok = m != NULL;
        APR_ARRAY_PUSH(key->models, const char *) = m;
    }
    return ok;
}

void llmp_key_from_row(llmp_key_t *key, const llm_key_row_t *row, apr_pool_t *p)
{
    memset(key, 0, sizeof(*key));
    apr_cpystrn(key->hash, row->token, sizeof(key->hash));
    key->alias = apr_pstrdup(p, row->key_alias);
    key->user_id = apr_pstrdup(p, row->user_id);
    key->team_id = apr_pstrdup(p, row->team_id);
    key->organization_id = apr_pstrdup(p, row->organization_id);
    key->models = apr_array_make(p, 4, sizeof(const char *));
    for (int i = 0; row->models != NULL && i < row->models->nelts; i++) {
        APR_ARRAY_PUSH(key->models, const char *) =
            apr_pstrdup(p, APR_ARRAY_IDX(row->models, i, const char *));
    }
    key->max_budget = isnan(row->max_budget) ? -1 : row->max_budget;
    key->spend = isnan(row->spend) ? 0 : row->spend;
    key->expires = row->expires;
    key->blocked = row->blocked == 1;
    key->unreadable = row->unreadable;
}

/* -- the table: sets of WAYS slots, each guarded by a sequence number ------------------------- */

static llmp_key_slot_t *set_of(const unsigned char digest[32])
{
    apr_uint32_t h, sets = llmp_keys()->slots / WAYS;

    memcpy(&h, digest, sizeof(h));
    return llmp_key_slots() + (apr_size_t)(h % sets) * WAYS;
}

static _Atomic apr_uint32_t *version_of(const unsigned char digest[32])
{
    apr_uint32_t h;

    memcpy(&h, digest + sizeof(h), sizeof(h));
    return &llmp_keys()->versions[h % LLMP_KEY_VERSIONS];
}

apr_uint32_t llmp_key_version(const unsigned char digest[32])
{
    return atomic_load(version_of(digest));
}

static int holds(const llmp_key_slot_t *slot, const unsigned char digest[32])
{
    return slot->len > 0 && memcmp(slot->hash, digest, 32) == 0;
}

/** Copy a slot out; @return its length, 0: free, another key, or changed under our eyes */
static apr_size_t copy_out(llmp_key_slot_t *slot, const unsigned char digest[32], char **to,
                           apr_pool_t *p)
{
    apr_size_t room = 0;

    for (int i = 0; i < READ_TRIES; i++) {
        apr_uint32_t before = atomic_load_explicit(&slot->seq, memory_order_acquire);
        apr_size_t n = slot->len;

        if (before & 1) {
            continue;
        }
        if (n == 0 || n > LLMP_KEY_MAX || memcmp(slot->hash, digest, 32) != 0) {
            return 0;
        }
        if (n > room) {
            *to = apr_palloc(p, n);
            room = n;
        }
        if (!llmp_key_payload_get(slot, *to, n)) {
            continue;
        }
        atomic_thread_fence(memory_order_acquire);
        if (atomic_load_explicit(&slot->seq, memory_order_relaxed) == before) {
            return n;
        }
    }
    return 0;
}

apr_status_t llmp_key_slot_read(const unsigned char digest[32], llmp_key_t *key, apr_pool_t *p)
{
    llmp_key_slot_t *set = set_of(digest);

    for (int i = 0; i < WAYS; i++) {
        char *payload = NULL;
        apr_size_t n = copy_out(&set[i], digest, &payload, p);

        if (n > 0 && unpack(key, payload, n, p)) {
            key->slot = &set[i];
            key->spend = atomic_load(&set[i].spent);
            return APR_SUCCESS;
        }
    }
    return APR_NOTFOUND;
}

/** The key's own slot, else a free one, else the one used longest ago. */
static llmp_key_slot_t *slot_for(const unsigned char digest[32])
{
    llmp_key_slot_t *set = set_of(digest), *best = &set[0];

    for (int i = 0; i < WAYS; i++) {
        if (holds(&set[i], digest)) {
            return &set[i];
        }
    }
    for (int i = 0; i < WAYS; i++) {
        if (set[i].len == 0) {
            return &set[i];
        }
        if (atomic_load(&set[i].used) < atomic_load(&best->used)) {
            best = &set[i];
        }
    }
    return best;
}

/**
 * Begin to write. A child that dies between begin and end leaves the slot odd and so out of use:
 * one of thousands, until the next start.
 */
static int begin_write(llmp_key_slot_t *slot, apr_uint32_t *seq)
{
    *seq = atomic_load(&slot->seq);
    return (*seq & 1) == 0 && atomic_compare_exchange_strong(&slot->seq, seq, *seq + 1);
}

/** Make a slot free that is being written. */
static void empty(llmp_key_slot_t *slot)
{
    llmp_key_payload_drop(slot);
    if (slot->len > 0) {
        slot->len = 0;
        atomic_fetch_sub(&llmp_keys()->held, 1);
    }
}

static void end_write(llmp_key_slot_t *slot, apr_uint32_t seq)
{
    atomic_store_explicit(&slot->seq, seq + 2, memory_order_release);
}

/** Take the large key out that was used longest ago: others need its blocks. @return 0: none */
static int evict_large(const llmp_key_slot_t *but)
{
    llmp_key_slot_t *slots = llmp_key_slots(), *oldest = NULL;
    apr_uint32_t seq;

    for (apr_uint32_t i = 0; i < llmp_keys()->slots; i++) {
        if (&slots[i] != but && slots[i].len > LLMP_KEY_PAYLOAD &&
            (oldest == NULL || atomic_load(&slots[i].used) < atomic_load(&oldest->used))) {
            oldest = &slots[i];
        }
    }
    if (oldest == NULL || !begin_write(oldest, &seq)) {
        return 0;
    }
    empty(oldest);
    end_write(oldest, seq);
    return 1;
}

static int store(llmp_key_slot_t *slot, const llm_buf_t *b)
{
    int stored = llmp_key_payload_put(slot, b->p, b->n);

    for (int i = 0; !stored && i < EVICTIONS && evict_large(slot); i++) {
        stored = llmp_key_payload_put(slot, b->p, b->n);
    }
    return stored;
}

static void fill(llmp_key_slot_t *slot, const unsigned char digest[32], const llmp_key_t *key,
                 apr_size_t n)
{
    if (slot->len == 0) {
        atomic_fetch_add(&llmp_keys()->held, 1);
    }
    memcpy(slot->hash, digest, 32);
    slot->len = (apr_uint32_t)n;
    atomic_store(&slot->loaded, apr_time_now());
    atomic_store(&slot->used, apr_time_now());
    atomic_store(&slot->spent, key->spend);
}

/** Wait for who writes a slot; one that died in it is not waited for long. */
static void settle(const llmp_key_slot_t *slot)
{
    for (int i = 0; i < WAIT_ROUNDS && (atomic_load(&slot->seq) & 1); i++) {
        apr_sleep(i < WAIT_ROUNDS / 2 ? 0 : WAIT_STEP);
    }
}

static void take_out(const unsigned char digest[32])
{
    llmp_key_slot_t *set = set_of(digest);
    apr_uint32_t seq;

    for (int i = 0; i < WAYS; i++) {
        for (int k = 0; k < READ_TRIES; k++) {
            settle(&set[i]);
            if (!holds(&set[i], digest)) {
                break;
            }
            if (begin_write(&set[i], &seq)) {
                if (holds(&set[i], digest)) {
                    empty(&set[i]);
                }
                end_write(&set[i], seq);
            }
        }
    }
}

/*
 * Who outdates a key changes its version first and looks at the slots then, waiting for those that
 * are being written; who writes one looks at the version before he is done. Whatever the order,
 * one of the two sees the other, and when the first returns the key is gone.
 */
llmp_key_slot_t *llmp_key_slot_write(const unsigned char digest[32], const llmp_key_t *key,
                                     apr_uint32_t version, apr_pool_t *ptemp)
{
    llmp_key_slot_t *slot = slot_for(digest);
    apr_uint32_t seq;
    llm_buf_t b;
    int current;

    if (llmp_key_version(digest) != version || !pack(key, &b, ptemp) ||
        !begin_write(slot, &seq)) {
        return NULL;
    }
    if (!store(slot, &b)) {
        empty(slot);
        end_write(slot, seq);
        return NULL;
    }
    fill(slot, digest, key, b.n);
    current = llmp_key_version(digest) == version;
    if (!current) {
        empty(slot);
    }
    end_write(slot, seq);
    return current ? slot : NULL;
}

void llmp_key_slot_clear(const unsigned char digest[32])
{
    atomic_fetch_add(version_of(digest), 1);
    take_out(digest);
}

static void add_spent(llmp_key_slot_t *slot, double dollars)
{
    double was = atomic_load(&slot->spent);

    while (!atomic_compare_exchange_weak(&slot->spent, &was, was + dollars)) {
    }
}

int llmp_key_slot_spent(const unsigned char digest[32], double dollars, int exact, apr_time_t since)
{
    llmp_key_slot_t *set = set_of(digest);
    int again = 0;

    atomic_fetch_add(version_of(digest), 1);
    for (int i = 0; i < WAYS; i++) {
        if (!holds(&set[i], digest)) {
            continue;
        }
        /* what nobody knows counts until the database was asked: too much for a moment, not none */
        add_spent(&set[i], dollars);
        if (!exact || atomic_load(&set[i].loaded) >= since) {
            atomic_store(&set[i].loaded, 0);
            again = 1;
        }
    }
    return again;
}
