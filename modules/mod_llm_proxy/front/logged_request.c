/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/auth/sent_key.h"
#include "mod_llm_proxy/process/config_tree.h"
#include "mod_llm_proxy/front/logged_request.h"
#include "mod_llm_proxy/front/route.h"
#include "base/secret/in_url.h"

typedef const char *mask_fn(apr_pool_t *p, const char *text);

static void mask_text(apr_pool_t *p, char **text, mask_fn *mask)
{
    const char *masked = *text ? mask(p, *text) : NULL;

    if (masked != NULL) {
        *text = apr_pstrdup(p, masked);
    }
}

/** Handlers compare the path with what was decoded of it, so that stays as it was sent. */
static void mask_query(apr_pool_t *p, char **uri)
{
    const char *query = *uri ? ap_strchr_c(*uri, '?') : NULL;
    const char *masked = query ? llm_url_masked(p, query) : NULL;

    if (masked != NULL) {
        *uri = apr_pstrcat(p, apr_pstrmemdup(p, *uri, (apr_size_t)(query - *uri)), masked, NULL);
    }
}

static void mask_referer(request_rec *r, mask_fn *mask)
{
    const char *referer = apr_table_get(r->headers_in, "Referer");
    const char *masked = referer ? mask(r->pool, referer) : NULL;

    if (masked != NULL) {
        apr_table_setn(r->headers_in, "Referer", masked);
    }
}

void llmp_logged_mask(request_rec *r)
{
    mask_text(r->pool, &r->the_request, llm_url_masked);
    mask_query(r->pool, &r->unparsed_uri);
    mask_referer(r, llm_url_masked);
}

int llmp_logged_post_read(request_rec *r)
{
    if (llmp_route_may_be_ours(r)) {
        llmp_logged_mask(r);
    }
    return DECLINED;
}

/* whether a log shows headers in which keys are sent; written before there are children */
static int shows_keys;

static int mask_header(void *baton, const char *name, const char *value)
{
    (void)value;
    if (llmp_holds_key(name)) {
        apr_table_setn(baton, name, LLM_MASK);
    }
    return 1;
}

/** A client's headers are copied, since the table cannot change under apr_table_do(). */
static void mask_headers(request_rec *r)
{
    apr_table_t *copy = apr_table_copy(r->pool, r->headers_in);

    apr_table_do(mask_header, copy, r->headers_in, NULL);
    r->headers_in = copy;
}

/** Of another's handler: it may have cookies of its own to log. */
static int mask_header_keys(void *baton, const char *name, const char *value)
{
    request_rec *r = baton;
    const char *masked = llmp_holds_key(name) ? llm_url_keys_masked(r->pool, value) : NULL;

    if (masked != NULL) {
        apr_table_setn(r->headers_in, name, masked);
    }
    return 1;
}

static void mask_headers_of_stranger(request_rec *r)
{
    const apr_table_t *sent = r->headers_in;

    r->headers_in = apr_table_copy(r->pool, sent);
    apr_table_do(mask_header_keys, r, sent, NULL);
}

/** What is read until a request is done. */
static void mask_rest(request_rec *r, mask_fn *mask, mask_fn *mask_args)
{
    mask_text(r->pool, &r->args, mask_args);
    mask_text(r->pool, &r->uri, mask);
    mask_text(r->pool, &r->filename, mask);
    mask_text(r->pool, &r->parsed_uri.query, mask_args);
}

/**
 * A path beside ours may be a mistyped one of ours: what is a key by its looks is masked, and the
 * rest, which another handler may want to see logged, is left.
 */
static void mask_stranger(request_rec *r)
{
    mask_text(r->pool, &r->the_request, llm_url_keys_masked);
    mask_text(r->pool, &r->unparsed_uri, llm_url_keys_masked);
    mask_referer(r, llm_url_keys_masked);
    mask_rest(r, llm_url_keys_masked, llm_url_keys_masked);
    if (shows_keys) {
        mask_headers_of_stranger(r);
    }
}

int llmp_logged_finish(request_rec *r)
{
    for (; r != NULL; r = r->next) {
        if (!llmp_route_may_be_ours(r)) {
            if (llmp_sconf(r->server)->engine > LLMP_ENGINE_OFF) {
                mask_stranger(r);
            }
            continue;
        }
        if (llmp_req(r) == NULL) {      /* the others were masked when they began */
            llmp_logged_mask(r);
        }
        mask_rest(r, llm_url_masked, llm_query_masked);
        if (shows_keys) {
            mask_headers(r);
        }
    }
    return DECLINED;
}

/** Whether a directive's arguments hold "%{Name}i" of a header that may hold a key. */
static int shows_key_header(const char *args, const void *baton)
{
    (void)baton;
    for (const char *s = args; (s = ap_strchr_c(s, '{')) != NULL; s++) {
        apr_size_t n = strcspn(s + 1, "}");
        char name[64];

        if (n < sizeof(name)) {
            apr_cpystrn(name, s + 1, n + 1);
            if (llmp_holds_key(name)) {
                return 1;
            }
        }
    }
    return 0;
}

void llmp_logged_open(void)
{
    shows_keys = llmp_config_tree_any(shows_key_header, NULL);
}
