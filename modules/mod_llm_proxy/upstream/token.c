/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_hash.h>
#include <apr_strings.h>
#include <apr_thread_mutex.h>
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/upstream/token.h"

#define FETCH_TIMEOUT   apr_time_from_sec(30)
#define ANSWER_MAX      65536
#define EARLY           apr_time_from_sec(60)   /* renewed this long before it expires */
#define LIFETIME        3600                    /* seconds, when the answer does not say */
#define MAX_TOKENS      1000

typedef struct token_t {
    apr_pool_t *pool;
    const char *value;
    apr_time_t expires;
} token_t;

static struct {
    apr_pool_t *pool;
    apr_thread_mutex_t *mutex;
    apr_hash_t *by_key;
} table;

void llmp_tokens_init(apr_pool_t *pchild)
{
    apr_pool_create(&table.pool, pchild);
    apr_pool_tag(table.pool, "llm_tokens");
    apr_thread_mutex_create(&table.mutex, APR_THREAD_MUTEX_DEFAULT, pchild);
    table.by_key = apr_hash_make(table.pool);
}

static const char *cached(const char *key, apr_pool_t *p)
{
    const char *value = NULL;
    token_t *t;

    apr_thread_mutex_lock(table.mutex);
    t = apr_hash_get(table.by_key, key, APR_HASH_KEY_STRING);
    if (t != NULL && t->expires > apr_time_now()) {
        value = apr_pstrdup(p, t->value);
    }
    apr_thread_mutex_unlock(table.mutex);
    return value;
}

static void keep(const char *key, const char *value, apr_int64_t seconds)
{
    apr_pool_t *p;
    token_t *t;

    apr_thread_mutex_lock(table.mutex);
    t = apr_hash_get(table.by_key, key, APR_HASH_KEY_STRING);
    if (t != NULL) {
        apr_hash_set(table.by_key, key, APR_HASH_KEY_STRING, NULL);
        apr_pool_destroy(t->pool);
    }
    if (apr_hash_count(table.by_key) < MAX_TOKENS) {
        apr_pool_create(&p, table.pool);
        t = apr_palloc(p, sizeof(*t));
        t->pool = p;
        t->value = apr_pstrdup(p, value);
        t->expires = apr_time_now() + apr_time_from_sec(seconds) - EARLY;
        apr_hash_set(table.by_key, apr_pstrdup(p, key), APR_HASH_KEY_STRING, t);
    }
    apr_thread_mutex_unlock(table.mutex);
}

static apr_status_t failed(llmp_attempt_t *a, const char *why)
{
    a->err = llm_err_make(a->q->r->pool, LLM_ERR_AUTHENTICATION, 0,
                          "litellm.AuthenticationError: no access token for model=%s: %s",
                          a->q->attempt.deployment->model, why);
    return APR_EGENERAL;
}

static apr_status_t fetch(llmp_attempt_t *a, llm_token_req_t *req)
{
    request_rec *r = a->q->r;
    llmp_reply_t reply = { .body = "" };
    const char *why = NULL, *value;
    json_object *o;

    if (req->build != NULL && req->build(&a->q->call, req, &a->err) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    if (llmp_call(r, &req->http, FETCH_TIMEOUT, ANSWER_MAX, &reply, &why) != APR_SUCCESS) {
        return failed(a, why ? why : "the token endpoint cannot be reached");
    }
    if (llm_json_parse(r->pool, reply.body, reply.n, &o, NULL) != APR_SUCCESS ||
        (value = llm_json_str(o, "access_token")) == NULL || *value == '\0') {
        return failed(a, apr_psprintf(r->pool, "the token endpoint answered with status %d",
                                      reply.head.status));
    }
    keep(req->cache_key, value, llm_json_int(o, "expires_in", LIFETIME));
    a->q->call.token = value;
    return APR_SUCCESS;
}

apr_status_t llmp_token_fetch(llmp_attempt_t *a)
{
    llm_call_t *c = &a->q->call;
    const llm_provider_t *p = a->q->attempt.deployment->provider;
    llm_token_req_t *req = NULL;

    if (p->token == NULL) {
        return APR_SUCCESS;
    }
    if (p->token(c, &req, &a->err) != APR_SUCCESS) {
        return APR_EGENERAL;
    }
    if (req == NULL) {
        return APR_SUCCESS;
    }
    c->token = cached(req->cache_key, c->pool);
    return c->token ? APR_SUCCESS : fetch(a, req);
}
