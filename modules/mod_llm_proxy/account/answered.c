/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_proxy/account/answered.h"

void llmp_answered_count(llm_usage_t *sum, const llm_usage_t *u)
{
    sum->known = 1;
    sum->prompt += u->prompt;
    sum->completion += u->completion;
    sum->total += u->total;
    sum->audio_in += u->audio_in;
    sum->image_in += u->image_in;
    sum->video_in += u->video_in;
    sum->images += u->images;
}

static const char *path_of(const char *url)
{
    const char *host = strstr(url, "://"), *path = strchr(host != NULL ? host + 3 : url, '/');

    return path != NULL ? path : "";
}

/** Of the same model the same texts have the same vectors, whichever region gives them. */
static int goes_on(const llmp_answered_t *all, const llm_provider_t *provider, const char *url,
                   const apr_array_header_t *bodies)
{
    if (all->provider != provider ||
        all->bodies->nelts != bodies->nelts || strcmp(all->path, path_of(url)) != 0) {
        return 0;
    }
    for (int i = 0; i < bodies->nelts; i++) {
        const llm_str_t *was = &APR_ARRAY_IDX(all->bodies, i, llm_str_t);
        const llm_str_t *is = &APR_ARRAY_IDX(bodies, i, llm_str_t);

        if (was->n != is->n || memcmp(was->p, is->p, is->n) != 0) {
            return 0;
        }
    }
    return 1;
}

/** What is of no use any more has its memory until the call ends. */
static apr_size_t weight(const llmp_answered_t *all)
{
    apr_size_t n = 0;

    for (int i = 0; i < all->bodies->nelts; i++) {
        n += all->answers[i] != NULL ? llm_json_weight(all->answers[i]) : 0;
    }
    return n;
}

llmp_answered_t *llmp_answered_for(llmp_req_t *q, const char *url,
                                   const apr_array_header_t *bodies, apr_size_t *kept)
{
    const llm_provider_t *provider = q->way.at.deployment->provider;
    llmp_answered_t *before = q->charge.answered, *all;

    *kept = 0;
    if (before != NULL && goes_on(before, provider, url, bodies)) {
        return before;
    }
    all = apr_pcalloc(q->r->pool, sizeof(*all));
    all->provider = provider;
    all->path = path_of(url);
    all->bodies = bodies;
    all->missing = bodies->nelts;
    all->answers = apr_pcalloc(q->r->pool, (apr_size_t)all->missing * sizeof(*all->answers));
    all->sum.upstream_cost = -1;
    if (before != NULL) {
        all->err = before->err;
        *kept = weight(before);
    }
    q->charge.answered = all;
    return all;
}

void llmp_answered_add(llmp_answered_t *all, int i, json_object *answer, const llm_usage_t *u)
{
    all->answers[i] = answer;
    all->missing--;
    llmp_answered_count(&all->sum, u);
}

/** Append the vectors of one answer to those before it. */
static void add_data(json_object *ir, json_object *more)
{
    json_object *data = llm_json_arr(ir, "data"), *list = llm_json_arr(more, "data");

    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *o = json_object_array_get_idx(list, i);

        llm_json_set_int(o, "index", (apr_int64_t)json_object_array_length(data));
        llm_json_set(data, NULL, llm_json_share(o));
    }
}

json_object *llmp_answered_join(llmp_answered_t *all)
{
    json_object *ir = all->answers[0], *usage;

    for (int i = 1; i < all->bodies->nelts; i++) {
        add_data(ir, all->answers[i]);
    }
    usage = llm_json_obj(ir, "usage");
    usage = usage != NULL ? usage : llm_json_add_object(ir, "usage");
    llm_json_set_int(usage, "prompt_tokens", all->sum.prompt);
    llm_json_set_int(usage, "total_tokens", all->sum.total);
    return ir;
}
