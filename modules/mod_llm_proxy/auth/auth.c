/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/auth/sent_key.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/account/notes.h"
#include "mod_llm_proxy/route.h"
#include "base/crypto/digest.h"
#include "base/time.h"
#include "base/secret/in_url.h"

static llm_err_t *unauthorized(llmp_req_t *q, const char *text)
{
    llm_err_t *e = llm_err_make(q->r->pool, LLM_ERR_AUTHENTICATION, HTTP_UNAUTHORIZED, "%s", text);

    e->type = "auth_error";
    return e;
}

static const llmp_key_t *master_key(const char *key)
{
    static const llmp_key_t master = { .hash = LLMP_MASTER_KEY_NAME, .master = 1,
                                       .user_id = "default_user_id", .max_budget = -1 };
    const char *want = llmp.config->master_key;

    if (want == NULL || *want == '\0') {
        return &master;         /* the configuration allows to run without */
    }
    return llm_equal_secret(key, want) ? &master : NULL;
}

static apr_status_t check_alive(llmp_req_t *q, const llmp_key_t *key, llm_err_t **err)
{
    apr_time_t now = key->expires != 0 ? apr_time_now() : 0;

    if (key->blocked) {
        *err = unauthorized(q, "Authentication Error, Key is blocked. Update via `/key/unblock` if "
                               "you're an admin.");
        return APR_EGENERAL;
    }
    if (key->unreadable != NULL) {
        *err = unauthorized(q, apr_psprintf(q->r->pool, "Authentication Error, Key is blocked: "
                                            "what the database has as its %s is none",
                                            key->unreadable));
        return APR_EGENERAL;
    }
    if (key->expires != 0 && key->expires < now) {
        *err = unauthorized(q, apr_psprintf(q->r->pool, "Authentication Error - Expired Key. Key "
                                            "Expiry time %s and current time %s",
                                            llm_time_iso(q->r->pool, key->expires),
                                            llm_time_iso(q->r->pool, now)));
        (*err)->type = "expired_key";
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

/**
 * Whom a key is taken for that cannot be looked up, where the operator prefers answers to refusals:
 * any model, no team's, and nothing of the administrator's. The names are LiteLLM's.
 */
static const llmp_key_t unknown_caller = { .hash = "failed-to-connect-to-db", .max_budget = -1,
                                           .user_id = "__db_unavailable_fallback__" };

/* -- whose the values of a request are -------------------------------------------------------- */

#define KEYS_TRIED 3            /* values of one request, each of which may ask the database */

static int looks_ours(const char *key)
{
    return strncmp(key, LLM_KEY_PREFIX, sizeof(LLM_KEY_PREFIX) - 1) == 0 ||
           master_key(key) != NULL;
}

/**
 * The first values of a request in the order they are tried in, which does not depend on what is
 * cached: else the cache would say whom of two keys a call is charged to. What does not begin as
 * keys do is mostly the token of a sign-in in front of us, a new one each time, and comes last.
 */
static int in_order(const char *const *sent, int n, const char *tried[KEYS_TRIED])
{
    int count = 0;

    for (int ours = 1; ours >= 0; ours--) {
        for (int i = 0; i < n && count < KEYS_TRIED; i++) {
            if (looks_ours(sent[i]) == ours) {
                tried[count++] = sent[i];
            }
        }
    }
    return count;
}

/**
 * @param ask 0: only what is known without the database counts
 * @return APR_SUCCESS, with q->key; APR_NOTFOUND: it is nobody's; APR_ENOTIMPL: there is no
 *         database that could tell; APR_INCOMPLETE: it was not asked; else it could not be asked
 */
static apr_status_t find_owner(llmp_req_t *q, const char *text, int ask)
{
    unsigned char digest[LLM_SHA256_BYTES];

    q->key = master_key(text);
    if (q->key != NULL) {
        return APR_SUCCESS;
    }
    if (!llmp.database) {
        return APR_ENOTIMPL;
    }
    llm_sha256(text, strlen(text), digest);
    return llmp_key_find(q, digest, ask, &q->key);
}

/**
 * The first value that is a key makes the caller; what another server in front takes may stand
 * before it. A database that has failed once is not waited for again: then what is cached counts.
 */
static apr_status_t find_caller(llmp_req_t *q, const char *const *keys, int n)
{
    apr_status_t failure = APR_NOTFOUND;

    for (int i = 0; i < n; i++) {
        apr_status_t rv = find_owner(q, keys[i], failure == APR_NOTFOUND);

        if (rv == APR_SUCCESS) {
            return APR_SUCCESS;
        }
        failure = failure == APR_NOTFOUND ? rv : failure;
    }
    return failure;
}

static apr_status_t no_caller(llmp_req_t *q, apr_status_t rv, llm_err_t **err)
{
    if (rv == APR_NOTFOUND) {
        *err = unauthorized(q, "Authentication Error, Invalid proxy server token passed");
        return APR_EGENERAL;
    }
    if (rv == APR_ENOTIMPL) {
        *err = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, 0, "No connected db.");
    }
    else if (q->generation->config->allow_requests_on_db_unavailable) {
        q->key = &unknown_caller;
        return APR_SUCCESS;
    }
    else {
        *err = llm_err_make(q->r->pool, LLM_ERR_UNAVAILABLE, 0,
                            "%s, and this key is not cached", llmp_database_excuse());
    }
    (*err)->type = "no_db_connection";
    return APR_EGENERAL;
}

/** Set q->key to whom the request's keys name. */
static apr_status_t identify(llmp_req_t *q, llm_err_t **err)
{
    const char *sent[LLMP_SENT_KEYS], *tried[KEYS_TRIED];
    int other, n = llmp_sent_keys(q, sent, &other);
    apr_status_t rv;

    if (n == 0) {
        q->key = master_key("");
        if (q->key == NULL) {
            *err = unauthorized(q, other ? "Authentication Error, Malformed API Key passed in. "
                                           "Ensure Key has `Bearer ` prefix."
                                         : "Authentication Error, No api key passed in.");
        }
        return q->key != NULL ? APR_SUCCESS : APR_EGENERAL;
    }
    rv = n == 1 ? find_caller(q, sent, 1) : find_caller(q, tried, in_order(sent, n, tried));
    if (rv != APR_SUCCESS) {
        return no_caller(q, rv, err);
    }
    return q->key->master ? APR_SUCCESS : check_alive(q, q->key, err);
}

static apr_status_t admit_key(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    llmp_req_t *q = llmp_of_life(life);

    if (q->route->access == LLM_ACCESS_PUBLIC) {
        return APR_SUCCESS;
    }
    if (identify(q, err) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    /* whatever else a row may say lets in nobody but who may do everything */
    if (q->route->access != LLM_ACCESS_KEY && !q->key->master) {
        *err = unauthorized(q, apr_psprintf(r->pool, "Authentication Error, Only proxy admin "
                                            "can be used to generate, delete, update info for new "
                                            "keys/users/teams. Route=%s", q->route->path));
        return APR_EGENERAL;
    }
    llmp_notes_user(q);
    return APR_SUCCESS;
}

const llm_stage_t llmp_stage_key = {
    .name = "key", .runs = LLM_STAGE_CALLS | LLM_STAGE_OTHERS, .admit = admit_key,
};
