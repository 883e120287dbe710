/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/auth/key_cache.h"
#include "mod_llm_proxy/auth/key_slot.h"
#include "mod_llm_proxy/database.h"
#include "base/crypto.h"

#define UNKNOWN_FOR apr_time_from_sec(5)        /* how long "no such key" is believed */

/* -- keys that do not exist ------------------------------------------------------------------- */

/**
 * One word of the digest is the name: another key with the same 64 bits would be refused for some
 * seconds, and nobody can choose such a key.
 */
static llmp_unknown_t *unknown_slot(const unsigned char digest[32], apr_uint64_t *name)
{
    apr_uint32_t h;

    memcpy(name, digest, sizeof(*name));
    memcpy(&h, digest + sizeof(*name), sizeof(h));
    return &llmp_shared()->unknown[h % LLMP_UNKNOWN_SLOTS];
}

int llmp_key_is_unknown(const unsigned char digest[32], apr_time_t now)
{
    apr_uint64_t name;
    llmp_unknown_t *slot = unknown_slot(digest, &name);

    return atomic_load_explicit(&slot->name, memory_order_relaxed) == name &&
           atomic_load_explicit(&slot->until, memory_order_relaxed) > now;
}

static void note_unknown(const unsigned char digest[32], apr_time_t now)
{
    apr_uint64_t name;
    llmp_unknown_t *slot = unknown_slot(digest, &name);

    atomic_store_explicit(&slot->until, 0, memory_order_relaxed);
    atomic_store_explicit(&slot->name, name, memory_order_relaxed);
    atomic_store_explicit(&slot->until, now + UNKNOWN_FOR, memory_order_relaxed);
}

void llmp_key_forget(const unsigned char digest[32])
{
    apr_uint64_t name;

    llmp_key_slot_clear(digest);
    atomic_store(&unknown_slot(digest, &name)->until, 0);
}

/* -- look-up ---------------------------------------------------------------------------------- */

static apr_status_t select_row(llmp_req_t *q, llm_db_t *db, const char *hex, llm_key_row_t **row)
{
    apr_status_t rv = llm_key_by_hash(db, hex, row, q->r->pool);

    if (rv == APR_ECONNRESET && llm_db_revive(db, q->r->pool) == APR_SUCCESS) {
        rv = llm_key_by_hash(db, hex, row, q->r->pool);
    }
    return rv;
}

static apr_status_t from_database(llmp_req_t *q, const unsigned char digest[32], llmp_key_t *key)
{
    llm_db_t *db = llmp_database_acquire(q->r);
    llm_key_row_t *row;
    char hex[LLM_SHA256_HEX + 1];
    apr_status_t rv;

    if (db == NULL) {
        return APR_EGENERAL;
    }
    llm_hex(digest, LLM_SHA256_BYTES, hex);
    rv = select_row(q, db, hex, &row);
    if (rv == APR_NOTFOUND) {
        note_unknown(digest, q->r->request_time);
        return rv;
    }
    if (rv != APR_SUCCESS) {
        ap_log_rerror(APLOG_MARK, APLOG_ERR, rv, q->r, LLMLOG(40)
                      "a key could not be looked up: %s", db->error);
        return APR_EGENERAL;
    }
    llmp_key_from_row(key, row, q->r->pool);
    key->slot = llmp_key_slot_write(digest, key, q->r->pool);
    return APR_SUCCESS;
}

apr_status_t llmp_key_find(llmp_req_t *q, const unsigned char digest[32], const llmp_key_t **out)
{
    llmp_key_t *key = apr_palloc(q->r->pool, sizeof(*key));
    apr_status_t rv = llmp_key_slot_read(digest, key, q->r->pool);

    if (rv == APR_SUCCESS) {
        atomic_store_explicit(&key->slot->used, q->r->request_time, memory_order_relaxed);
    }
    else if (llmp_key_is_unknown(digest, q->r->request_time)) {
        return APR_NOTFOUND;
    }
    else {
        rv = from_database(q, digest, key);
    }
    memcpy(&key->name, digest, sizeof(key->name));
    *out = rv == APR_SUCCESS ? key : NULL;
    return rv;
}

/* -- spend and refresh ------------------------------------------------------------------------ */

/** A call may last longer than its key stays in the table: then the slot is another one's. */
static int holds_slot(const llmp_key_t *key)
{
    return key->slot != NULL && memcmp(key->slot->hash, &key->name, sizeof(key->name)) == 0;
}

void llmp_key_add_spend(const llmp_key_t *key, double dollars)
{
    double was;

    if (dollars <= 0 || !holds_slot(key)) {
        return;
    }
    was = atomic_load_explicit(&key->slot->spending, memory_order_relaxed);
    while (!atomic_compare_exchange_weak(&key->slot->spending, &was, was + dollars)) {
    }
}

double llmp_key_spend(const llmp_key_t *key)
{
    return holds_slot(key) ? atomic_load(&key->slot->spent) + atomic_load(&key->slot->spending)
                           : key->spend;
}

static void refresh_one(llm_db_t *db, const llmp_key_slot_t *slot, apr_pool_t *p)
{
    unsigned char digest[LLM_SHA256_BYTES];
    char hex[LLM_SHA256_HEX + 1];
    llm_key_row_t *row;
    llmp_key_t key;
    apr_status_t rv;

    memcpy(digest, slot->hash, sizeof(digest));
    llm_hex(digest, sizeof(digest), hex);
    rv = llm_key_by_hash(db, hex, &row, p);
    if (rv == APR_NOTFOUND) {
        llmp_key_forget(digest);
    }
    else if (rv == APR_SUCCESS) {
        llmp_key_from_row(&key, row, p);
        llmp_key_slot_write(digest, &key, p);
    }
}

void llmp_key_refresh(llm_db_t *db, apr_interval_time_t max_age, apr_pool_t *ptemp)
{
    apr_time_t old = apr_time_now() - max_age;
    llmp_key_slot_t *slots = llmp_key_slots();
    apr_uint32_t n = atomic_load(&llmp_shared()->keys_held) ? llmp_shared()->key_slots : 0;
    apr_pool_t *p;

    apr_pool_create(&p, ptemp);
    for (apr_uint32_t i = 0; i < n; i++) {
        if (slots[i].len > 0 && atomic_load(&slots[i].loaded) < old) {
            refresh_one(db, &slots[i], p);
            apr_pool_clear(p);
        }
    }
    apr_pool_destroy(p);
}
