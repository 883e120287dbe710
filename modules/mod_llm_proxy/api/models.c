/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/auth/model_access.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/front/route.h"
#include "catalog/catalog.h"

#define CREATED 1677610602      /* what LiteLLM says of every model */

#define CREATED_TEXT "2023-02-28T18:56:42Z"

typedef struct listing_t {
    llmp_req_t *q;
    llm_buf_t b;
    apr_hash_t *seen;
    const char *first, *last;   /* ids */
    int count;
    int anthropic;              /* the shape of Anthropic's API */
} listing_t;

/** One model as Anthropic's list has it. */
static void put_anthropic(llm_buf_t *b, const char *id)
{
    llm_buf_puts(b, "{\"type\":\"model\",\"id\":");
    llm_buf_json_str(b, id);
    llm_buf_puts(b, ",\"display_name\":");
    llm_buf_json_str(b, id);
    llm_buf_puts(b, ",\"created_at\":\"" CREATED_TEXT "\"}");
}

static void put_model(llm_buf_t *b, const char *id, const llm_price_t *price)
{
    llm_buf_puts(b, "{\"id\":");
    llm_buf_json_str(b, id);
    llm_buf_printf(b, ",\"object\":\"model\",\"created\":%d,\"owned_by\":\"openai\"", CREATED);
    if (price != NULL && price->mode != NULL) {
        llm_buf_puts(b, ",\"mode\":");
        llm_buf_json_str(b, price->mode);
    }
    if (price != NULL && price->max_input_tokens > 0) {
        llm_buf_printf(b, ",\"max_input_tokens\":%" APR_INT64_T_FMT, price->max_input_tokens);
    }
    if (price != NULL && price->max_output_tokens > 0) {
        llm_buf_printf(b, ",\"max_output_tokens\":%" APR_INT64_T_FMT, price->max_output_tokens);
    }
    llm_buf_puts(b, "}");
}

static void list_one(listing_t *l, const char *id, const llm_price_t *price)
{
    if (apr_hash_get(l->seen, id, APR_HASH_KEY_STRING) || !llmp_may_use_model(l->q, id)) {
        return;
    }
    apr_hash_set(l->seen, id, APR_HASH_KEY_STRING, "");
    llm_buf_puts(&l->b, l->count++ ? "," : "");
    l->first = l->first ? l->first : id;
    l->last = id;
    if (l->anthropic) {
        put_anthropic(&l->b, id);
    }
    else {
        put_model(&l->b, id, price);
    }
}

static void list_aliases(listing_t *l)
{
    const apr_array_header_t *aliases = l->q->generation->config->router.aliases;

    for (int i = 0; aliases != NULL && i < aliases->nelts; i++) {
        const llm_alias_t *a = &APR_ARRAY_IDX(aliases, i, llm_alias_t);
        const llm_group_t *g = llm_config_group(l->q->generation->config, a->group);

        if (!a->hidden) {
            list_one(l, a->name, g ? &g->deployments[0]->price : NULL);
        }
    }
}

static int wants_patterns(const llmp_req_t *q)
{
    return q->generation->config->return_wildcard_routes ||
           (q->r->args && strstr(q->r->args, "return_wildcard_routes=true"));
}

/** The known models of a wildcard's provider, under the names a client would use. */
static void expand_wildcard(listing_t *l, const llm_group_t *g)
{
    const char *provider = g->deployments[0]->provider->name;
    apr_size_t plen = strlen(provider);
    apr_pool_t *p = l->q->r->pool;
    int n = llm_catalog_count(provider);

    for (int i = 0; i < n; i++) {
        const char *model = llm_catalog_model(provider, i), *id = model;
        llm_price_t price;

        if (strncmp(model, provider, plen) != 0 || model[plen] != '/') {
            id = apr_pstrcat(p, provider, "/", model, NULL);
        }
        if (llm_name_matches(g->name, id)) {
            int known = llm_catalog_price(&price, provider, id + plen + 1, p) == APR_SUCCESS;

            list_one(l, id, known ? &price : NULL);
        }
    }
}

static void list_groups(listing_t *l)
{
    const apr_array_header_t *groups = l->q->generation->config->group_order;

    for (int i = 0; i < groups->nelts; i++) {
        const llm_group_t *g = APR_ARRAY_IDX(groups, i, const llm_group_t *);

        if (!g->wildcard || wants_patterns(l->q)) {
            list_one(l, g->name, &g->deployments[0]->price);
        }
        else {
            expand_wildcard(l, g);
        }
    }
}

/** The names of access groups, which stand in a key's list as models do. */
static void list_access_groups(listing_t *l)
{
    const apr_array_header_t *all = l->q->generation->config->deployments;

    for (int i = 0; i < all->nelts; i++) {
        const apr_array_header_t *names =
            APR_ARRAY_IDX(all, i, const llm_deployment_t *)->access_groups;

        for (int k = 0; names != NULL && k < names->nelts; k++) {
            list_one(l, APR_ARRAY_IDX(names, k, const char *), NULL);
        }
    }
}

static int asked(const llmp_req_t *q, const char *name)
{
    const char *v = llmp_query_value(q->r, name);

    return v != NULL && ap_cstr_casecmp(v, "true") == 0;
}

static void end_list(listing_t *l)
{
    if (!l->anthropic) {
        llm_buf_puts(&l->b, "],\"object\":\"list\"}");
        return;
    }
    llm_buf_puts(&l->b, "],\"has_more\":false,\"first_id\":");
    llm_buf_json_str(&l->b, l->first);
    llm_buf_puts(&l->b, ",\"last_id\":");
    llm_buf_json_str(&l->b, l->last);
    llm_buf_puts(&l->b, "}");
}

int llmp_api_models(llmp_req_t *q)
{
    int only = asked(q, "only_model_access_groups");
    listing_t l = { .q = q };

    l.seen = apr_hash_make(q->r->pool);
    l.anthropic = apr_table_get(q->r->headers_in, "anthropic-version") != NULL;
    llm_buf_init(&l.b, q->r->pool, 4096, 64 * 1024 * 1024);
    llm_buf_puts(&l.b, "{\"data\":[");
    if (!only) {
        list_groups(&l);
        list_aliases(&l);
    }
    if (only || asked(q, "include_model_access_groups")) {
        list_access_groups(&l);
    }
    end_list(&l);
    return llmp_respond_json(q, HTTP_OK, l.b.p, l.b.n);
}

/** @return the group a listed name stands for, or NULL */
static const llm_group_t *group_of(const llmp_req_t *q, const char *id)
{
    const apr_array_header_t *aliases = q->generation->config->router.aliases;

    for (int i = 0; aliases != NULL && i < aliases->nelts; i++) {
        const llm_alias_t *a = &APR_ARRAY_IDX(aliases, i, llm_alias_t);

        if (strcmp(a->name, id) == 0) {
            return llm_config_group(q->generation->config, a->group);
        }
    }
    return llm_config_group(q->generation->config, id);
}

int llmp_api_model(llmp_req_t *q)
{
    const llm_group_t *g = group_of(q, q->path_args[0]);
    llm_buf_t b;

    if (g == NULL || !llmp_may_use_model(q, q->path_args[0])) {
        return llmp_respond_detail(q, HTTP_NOT_FOUND,
                                   apr_psprintf(q->r->pool, "The model `%s` does not exist or is "
                                                "not accessible", q->path_args[0]));
    }
    llm_buf_init(&b, q->r->pool, 256, 1 << 20);
    put_model(&b, q->path_args[0], g->wildcard ? NULL : &g->deployments[0]->price);
    return llmp_respond_json(q, HTTP_OK, b.p, b.n);
}
