/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include "mod_llm_proxy/auth/key_cache.h"
#include "mod_llm_proxy/auth/key_pending.h"
#include "mod_llm_proxy/auth/key_slot.h"
#include "mod_llm_proxy/auth/key_unknown.h"
#include "mod_llm_proxy/database.h"
#include "base/crypto.h"

void llmp_key_forget(const unsigned char digest[32])
{
    llmp_key_slot_clear(digest);
    llmp_key_forget_unknown(digest);
}

/* -- look-up ---------------------------------------------------------------------------------- */

/** A look-up, as it goes to the database and perhaps a second time. */
typedef struct lookup_t {
    const unsigned char *digest;
    apr_uint32_t version;       /* of the key, before the database was asked */
    llm_key_row_t *row;
} lookup_t;

static apr_status_t select_row(llm_db_t *db, void *baton, apr_pool_t *p)
{
    lookup_t *l = baton;
    char hex[LLM_SHA256_HEX + 1];

    llm_hex(l->digest, LLM_SHA256_BYTES, hex);
    l->version = llmp_key_version(l->digest);
    return llm_key_by_hash(db, hex, &l->row, p);
}

/** A key may be made at this very moment: then what was read of it is not remembered. */
static void note_unknown(const lookup_t *l, apr_time_t now)
{
    llmp_key_note_unknown(l->digest, now);
    if (llmp_key_version(l->digest) != l->version) {
        llmp_key_forget_unknown(l->digest);
    }
}

static apr_status_t from_database(llmp_req_t *q, const unsigned char digest[32], llmp_key_t *key)
{
    lookup_t l = { digest, 0, NULL };
    const char *why;
    apr_status_t rv = llmp_database_run(LLMP_ASK_KEY, select_row, &l, q->r->pool, &why);

    if (rv == APR_NOTFOUND) {
        note_unknown(&l, q->r->request_time);
        return rv;
    }
    if (rv != APR_SUCCESS) {
        /* that it is away is said once, by the heartbeat */
        ap_log_rerror(APLOG_MARK, rv == APR_ECONNREFUSED ? APLOG_INFO : APLOG_ERR, rv, q->r,
                      LLMLOG(40) "a key could not be looked up: %s", why);
        return APR_EGENERAL;
    }
    if (l.row->unreadable != NULL) {
        ap_log_rerror(APLOG_MARK, APLOG_WARNING, 0, q->r, LLMLOG(332)
                      "the key whose token begins with %.8s is blocked: what its row has as %s is "
                      "none", l.row->token, l.row->unreadable);
    }
    llmp_key_from_row(key, l.row, q->r->pool);
    key->slot = llmp_key_slot_write(digest, key, l.version, q->r->pool);
    return APR_SUCCESS;
}

apr_status_t llmp_key_find(llmp_req_t *q, const unsigned char digest[32], int ask,
                           const llmp_key_t **out)
{
    llmp_key_t *key = apr_palloc(q->r->pool, sizeof(*key));
    apr_status_t rv = llmp_key_slot_read(digest, key, q->r->pool);

    if (rv == APR_SUCCESS) {
        atomic_store_explicit(&key->slot->used, q->r->request_time, memory_order_relaxed);
    }
    else if (llmp_key_is_unknown(digest, q->r->request_time)) {
        return APR_NOTFOUND;
    }
    else if (!ask) {
        return APR_INCOMPLETE;
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
    llmp_key_pending_add(key->name, dollars);
}

double llmp_key_spend(const llmp_key_t *key)
{
    return (holds_slot(key) ? atomic_load(&key->slot->spent) : key->spend) +
           llmp_key_pending(key->name);
}

void llmp_key_waits(const char *hash, double dollars)
{
    unsigned char digest[LLM_SHA256_BYTES];
    apr_uint64_t name;

    if (hash != NULL && llm_unhex(hash, digest, sizeof(digest)) == APR_SUCCESS) {
        memcpy(&name, digest, sizeof(name));
        llmp_key_pending_add(name, dollars);
    }
}

int llmp_key_written(const char *hash, double dollars, int exact, apr_time_t since)
{
    unsigned char digest[LLM_SHA256_BYTES];
    apr_uint64_t name;
    int again;

    if (hash == NULL || llm_unhex(hash, digest, sizeof(digest)) != APR_SUCCESS) {
        return 0;
    }
    memcpy(&name, digest, sizeof(name));
    /* in this order: for a moment it counts twice, never not at all */
    again = llmp_key_slot_spent(digest, exact ? dollars : NAN, since);
    llmp_key_pending_take(name, dollars);
    return again;
}

static apr_status_t refresh_one(llm_db_t *db, const llmp_key_slot_t *slot, apr_pool_t *p)
{
    unsigned char digest[LLM_SHA256_BYTES];
    lookup_t l = { digest, 0, NULL };
    llmp_key_t key = { .max_budget = -1 };
    apr_status_t rv;

    memcpy(digest, slot->hash, sizeof(digest));
    rv = select_row(db, &l, p);
    if (rv == APR_NOTFOUND) {
        llmp_key_slot_clear(digest);
        return APR_SUCCESS;
    }
    if (rv == APR_SUCCESS) {
        llmp_key_from_row(&key, l.row, p);
        llmp_key_slot_write(digest, &key, l.version, p);
    }
    return rv;
}

apr_status_t llmp_key_refresh(llm_db_t *db, apr_interval_time_t max_age, apr_pool_t *ptemp)
{
    apr_time_t old = apr_time_now() - max_age;
    llmp_key_slot_t *slots = llmp_key_slots();
    apr_uint32_t n = atomic_load(&llmp_shared()->keys_held) ? llmp_shared()->key_slots : 0;
    apr_status_t rv = APR_SUCCESS;
    apr_pool_t *p;

    apr_pool_create(&p, ptemp);
    for (apr_uint32_t i = 0; i < n && rv != APR_ECONNRESET; i++) {
        if (slots[i].len > 0 && atomic_load(&slots[i].loaded) < old) {
            rv = refresh_one(db, &slots[i], p);
            apr_pool_clear(p);
        }
    }
    apr_pool_destroy(p);
    return rv;
}
