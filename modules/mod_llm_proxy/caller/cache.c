/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/caller/pending.h"
#include "mod_llm_proxy/caller/slot.h"
#include "mod_llm_proxy/caller/unknown.h"
#include "mod_llm_proxy/database/database.h"
#include "base/crypto/digest.h"
#include "store/vital.h"

#define LOOKUPS 4               /* of one key, while others outdate what they found */

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

static void tell_unreadable(llmp_req_t *q, const llm_key_row_t *row)
{
    if (row->unreadable != NULL) {
        ap_log_rerror(APLOG_MARK, APLOG_WARNING, 0, q->r, LLMLOG(332)
                      "the key whose token begins with %.8s is blocked: what its row has as %s is "
                      "none", row->token, row->unreadable);
    }
}

/** @return as llmp_key_find(); APR_EAGAIN: the key was changed, or its spend came in, meanwhile */
static apr_status_t look_up(llmp_req_t *q, lookup_t *l, llmp_key_t *key)
{
    const char *why;
    apr_status_t rv = llmp_database_run(LLMP_ASK_KEY, select_row, l, q->r->pool, &why);

    if (rv == APR_NOTFOUND) {
        note_unknown(l, q->r->request_time);
        return rv;
    }
    if (rv != APR_SUCCESS) {
        /* that it is away is said once, by the heartbeat */
        ap_log_rerror(APLOG_MARK, rv == APR_ECONNREFUSED ? APLOG_INFO : APLOG_ERR, 0, q->r,
                      LLMLOG(40) "a key could not be looked up: %s", why);
        return APR_EGENERAL;
    }
    llmp_key_from_row(key, l->row, q->r->pool);
    key->slot = llmp_key_slot_write(l->digest, key, l->version, q->r->pool);
    return key->slot != NULL || llmp_key_version(l->digest) == l->version ? APR_SUCCESS
                                                                          : APR_EAGAIN;
}

/**
 * What is outdated is read again: spend that came into the database behind the look-up waits
 * nowhere any more, and would be in neither. A neighbour's changes outdate it as well, so there is
 * an end to it, and then it is taken as it was read.
 */
static apr_status_t from_database(llmp_req_t *q, const unsigned char digest[32], llmp_key_t *key)
{
    lookup_t l = { digest, 0, NULL };
    apr_status_t rv = APR_EAGAIN;

    for (int i = 0; i < LOOKUPS && rv == APR_EAGAIN; i++) {
        rv = look_up(q, &l, key);
    }
    rv = rv == APR_EAGAIN ? APR_SUCCESS : rv;
    if (rv == APR_SUCCESS) {
        tell_unreadable(q, l.row);
    }
    return rv;
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
    /* in this order, as the writer goes the other way: it may count twice, never not at all */
    double waits = llmp_key_pending(key->name);

    return waits + (holds_slot(key) ? atomic_load(&key->slot->spent) : key->spend);
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
    again = llmp_key_slot_spent(digest, dollars, exact, since);
    llmp_key_pending_take(name, dollars);
    return again;
}

#define BATCH_BYTES (1024 * 1024)       /* of records; rows are larger, but not without bound */

/** Keys that one statement asks for. */
typedef struct batch_t {
    int n;
    unsigned char digest[LLMP_KEYS_ASKED][LLM_SHA256_BYTES];
    apr_uint32_t version[LLMP_KEYS_ASKED];      /* before the database was asked */
    apr_array_header_t *hashes;
    apr_hash_t *open;           /* hash -> place in the batch plus 1; not answered yet */
} batch_t;

static void add_key(batch_t *b, const llmp_key_slot_t *slot, apr_pool_t *p)
{
    char *hex = apr_palloc(p, LLM_SHA256_HEX + 1);
    int i = b->n++;

    memcpy(b->digest[i], slot->hash, LLM_SHA256_BYTES);
    b->version[i] = llmp_key_version(b->digest[i]);
    llm_hex(b->digest[i], LLM_SHA256_BYTES, hex);
    APR_ARRAY_PUSH(b->hashes, const char *) = hex;
    apr_hash_set(b->open, hex, LLM_SHA256_HEX, (void *)(apr_uintptr_t)(i + 1));
}

/** @return where the next batch begins; as many as there are slots: nowhere */
static apr_uint32_t fill_batch(batch_t *b, apr_uint32_t at, int most, apr_time_t old, apr_pool_t *p)
{
    llmp_key_slot_t *slots = llmp_key_slots();
    apr_uint32_t n = atomic_load(&llmp_keys()->held) ? llmp_keys()->slots : 0;
    apr_size_t bytes = 0;

    b->hashes = apr_array_make(p, most, sizeof(const char *));
    b->open = apr_hash_make(p);
    for (; at < n && b->n < most && bytes < BATCH_BYTES; at++) {
        if (slots[at].len > 0 && atomic_load(&slots[at].loaded) < old) {
            bytes += slots[at].len;
            add_key(b, &slots[at], p);
        }
    }
    return at < n ? at : llmp_keys()->slots;
}

static void take_row(batch_t *b, const llm_key_row_t *row, apr_pool_t *p)
{
    apr_uintptr_t place = (apr_uintptr_t)apr_hash_get(b->open, row->token, APR_HASH_KEY_STRING);
    llmp_key_t key;

    if (place > 0) {
        apr_hash_set(b->open, row->token, APR_HASH_KEY_STRING, NULL);
        llmp_key_from_row(&key, row, p);
        llmp_key_slot_write(b->digest[place - 1], &key, b->version[place - 1], p);
    }
}

/** The database has no such key any more. */
static void clear_open(const batch_t *b, apr_pool_t *p)
{
    for (apr_hash_index_t *i = apr_hash_first(p, b->open); i != NULL; i = apr_hash_next(i)) {
        void *place;

        apr_hash_this(i, NULL, NULL, &place);
        llmp_key_slot_clear(b->digest[(apr_uintptr_t)place - 1]);
    }
}

static apr_status_t ask_batch(llm_db_t *db, batch_t *b, apr_pool_t *p)
{
    apr_array_header_t *rows;
    apr_status_t rv = llm_key_by_hashes(db, b->hashes, &rows, p);

    for (int i = 0; rv == APR_SUCCESS && i < rows->nelts; i++) {
        take_row(b, APR_ARRAY_IDX(rows, i, const llm_key_row_t *), p);
    }
    if (rv == APR_SUCCESS) {
        clear_open(b, p);
    }
    return rv;
}

/** Whether the database goes on, and only rows were what it could not give. */
static int is_of_rows(llm_db_t *db, apr_status_t rv, apr_pool_t *p)
{
    return rv != APR_ECONNRESET && rv != APR_EAGAIN && llm_vital_keys(db, p) == APR_SUCCESS;
}

/** Others must not wait for one that cannot be read; whoever uses it is told so by a look-up. */
static void pass_by(const batch_t *b, const char *why)
{
    ap_log_error(APLOG_MARK, APLOG_WARNING, 0, llmp.server, LLMLOG(333)
                 "the row of the key whose token begins with %.8s cannot be read, and the key is "
                 "cached no longer: %s", APR_ARRAY_IDX(b->hashes, 0, const char *), why);
    llmp_key_slot_clear(b->digest[0]);
}

/** @return APR_SUCCESS: it was asked, or passed by; APR_INCOMPLETE: fewer may do */
static apr_status_t take_batch(llm_db_t *db, batch_t *b, apr_pool_t *p)
{
    apr_status_t rv = b->n > 0 ? ask_batch(db, b, p) : APR_SUCCESS;
    const char *why = apr_pstrdup(p, db->error);

    if (rv == APR_SUCCESS || !is_of_rows(db, rv, p)) {
        return rv;
    }
    if (b->n > 1) {
        return APR_INCOMPLETE;
    }
    pass_by(b, why);
    return APR_SUCCESS;
}

apr_status_t llmp_key_refresh(llm_db_t *db, apr_interval_time_t max_age, llmp_key_walk_t *walk,
                              apr_pool_t *ptemp)
{
    int most = walk->most > 0 ? walk->most : LLMP_KEYS_ASKED;
    apr_time_t old = apr_time_now() - max_age;
    apr_status_t rv;
    apr_uint32_t next;
    apr_pool_t *p;
    batch_t *b;

    apr_pool_create(&p, ptemp);
    b = apr_pcalloc(p, sizeof(*b));
    next = fill_batch(b, walk->at, most, old, p);
    rv = take_batch(db, b, p);
    if (rv == APR_SUCCESS) {
        walk->at = next < llmp_keys()->slots ? next : 0;
        walk->most = most * 2 < LLMP_KEYS_ASKED ? most * 2 : LLMP_KEYS_ASKED;
        rv = walk->at > 0 ? APR_INCOMPLETE : APR_SUCCESS;
    }
    else {
        walk->most = most > 1 ? most / 2 : 1;   /* as fewer it may come through in its time */
    }
    apr_pool_destroy(p);
    return rv;
}
