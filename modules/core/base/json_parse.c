/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <pthread.h>
#include "base/json.h"
#include "base/scan.h"

/*
 * The only mutable state here: a parser per thread. json-c keeps 3 KB of state for each; getting
 * and freeing blocks of that size makes the allocator put its free lists in order every time.
 * A parser that read a long text is not kept, because its buffer has the size of the longest
 * string.
 */
#define KEEP_MAX (64 * 1024)

static pthread_key_t tok_key;
static pthread_once_t tok_once = PTHREAD_ONCE_INIT;
static int tok_key_made;
static __thread json_tokener *thread_tok;

static void free_tok(void *tok)
{
    json_tokener_free(tok);
}

static void make_key(void)
{
    tok_key_made = pthread_key_create(&tok_key, free_tok) == 0;
}

/*
 * A server unloads and loads its modules at each restart: the key must not outlive the code of
 * its destructor. The thread that unloads is the only one left, and keys are not its end.
 */
__attribute__((destructor)) static void forget_key(void)
{
    if (tok_key_made) {
        pthread_key_delete(tok_key);
    }
    if (thread_tok != NULL) {
        json_tokener_free(thread_tok);
    }
}

/** The thread's own parser, or a new one where that cannot be kept. */
static json_tokener *get_tok(apr_size_t n)
{
    json_tokener *tok;

    pthread_once(&tok_once, make_key);
    if (n <= KEEP_MAX && thread_tok != NULL) {
        return thread_tok;
    }
    tok = json_tokener_new_ex(LLM_JSON_MAX_DEPTH);
    if (n <= KEEP_MAX && tok != NULL && tok_key_made && pthread_setspecific(tok_key, tok) == 0) {
        thread_tok = tok;
    }
    return tok;
}

static void put_tok(json_tokener *tok)
{
    if (tok == thread_tok) {
        json_tokener_reset(tok);
    }
    else {
        json_tokener_free(tok);
    }
}

static apr_status_t fail_at(llm_json_err_t *err, const char *reason, apr_size_t offset,
                            const char *s, apr_size_t n)
{
    if (err != NULL) {
        err->reason = reason;
        err->offset = offset;
        llm_json_err_place(err, s, n);
    }
    return APR_EGENERAL;
}

/** A text that was checked; json-c can still run out of memory. @return NULL then, or for null */
static json_object *build(json_tokener *tok, const char *s, int n)
{
    json_object *o = json_tokener_parse_ex(tok, s, n);

    if (json_tokener_get_error(tok) == json_tokener_continue) {
        /* a bare number at the end of the text is only complete once a NUL is seen */
        o = json_tokener_parse_ex(tok, "", 1);
    }
    if (json_tokener_get_error(tok) != json_tokener_success) {
        json_object_put(o);
        return NULL;
    }
    return o;
}

apr_status_t llm_json_parse_checked(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                                    llm_json_err_t *err)
{
    json_tokener *tok;
    json_object *o;
    int failed;

    *out = NULL;
    if (n > INT_MAX - 1) {
        return fail_at(err, "Document too large", 0, s, n);
    }
    tok = get_tok(n);
    if (tok == NULL) {
        return APR_ENOMEM;
    }
    o = build(tok, s, (int)n);
    failed = json_tokener_get_error(tok) != json_tokener_success;
    put_tok(tok);
    if (failed) {
        return fail_at(err, "Expecting value", 0, s, n);
    }
    *out = llm_json_own(p, o);
    return APR_SUCCESS;
}

apr_status_t llm_json_parse(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                            llm_json_err_t *err)
{
    apr_status_t rv;

    *out = NULL;
    if (n > INT_MAX - 1) {
        return fail_at(err, "Document too large", 0, s, n);
    }
    /* json-c, even strict, takes control bytes in strings, overlong UTF-8, "-00" and NaN */
    rv = llm_scan_check(s, n, err);
    return rv == APR_SUCCESS ? llm_json_parse_checked(p, s, n, out, err) : rv;
}
