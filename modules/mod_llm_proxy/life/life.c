/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/process/brought.h"
#include "mod_llm_proxy/route.h"

static const llm_stage_t *const own[LLMP_STAGES] = {
#define STAGE(name) [LLMP_STAGE_##name] = &llmp_stage_##name,
#include "mod_llm_proxy/stages.h"
#undef STAGE
};

/* own ones, behind them those of other modules by their order; set before there are children */
static const llm_stage_t *all[LLMP_STAGES_MOST];
static int nall;

static int by_order(const void *a, const void *b)
{
    const llm_stage_t *x = *(const llm_stage_t *const *)a, *y = *(const llm_stage_t *const *)b;

    return x->order != y->order ? (x->order < y->order ? -1 : 1) : strcmp(x->name, y->name);
}

static const char *gather(apr_pool_t *p)
{
    const apr_array_header_t *others = llmp_brought(p, LLM_STAGE_GROUP, LLM_STAGE_VERSION);

    memcpy(all, own, sizeof(own));
    nall = LLMP_STAGES;
    if (others->nelts > LLMP_STAGES_MOST - LLMP_STAGES) {
        return apr_psprintf(p, "modules bring more than %d parts of a request's life",
                            LLMP_STAGES_MOST - LLMP_STAGES);
    }
    for (int i = 0; i < others->nelts; i++) {
        all[nall++] = APR_ARRAY_IDX(others, i, const llm_stage_t *);
    }
    qsort(all + LLMP_STAGES, (size_t)(nall - LLMP_STAGES), sizeof(all[0]), by_order);
    return NULL;
}

const char *llmp_stages_check(const llm_config_t *cfg, apr_pool_t *p)
{
    const char *wrong = gather(p);

    for (int i = 0; i < nall && wrong == NULL; i++) {
        wrong = all[i]->check != NULL ? all[i]->check(cfg, p) : NULL;
    }
    return wrong;
}

const llmp_generation_t *llmp_generation_make(const llm_config_t *cfg, apr_pool_t *p)
{
    llmp_generation_t *g = apr_pcalloc(p, sizeof(*g));

    g->config = cfg;
    g->n = nall;
    for (int i = 0; i < nall; i++) {
        g->stages[i] = all[i]->wanted == NULL || all[i]->wanted(cfg) ? all[i] : NULL;
    }
    return g;
}

void llmp_stages_child(server_rec *s, apr_pool_t *p)
{
    for (int i = 0; i < nall; i++) {
        if (all[i]->child != NULL) {
            all[i]->child(s, p);
        }
    }
}

static apr_status_t settle_cleanup(void *data)
{
    llmp_settle(data);
    return APR_SUCCESS;
}

void llmp_life_begin(llmp_req_t *q)
{
    q->life.call = &q->call;
    q->life.usage = &q->charge.usage;
    q->life.cost = &q->charge.cost;
    q->walk.settles = q->outer != NULL || q->route != NULL;
}

unsigned llmp_life_kind(const llmp_req_t *q)
{
    return q->outer != NULL               ? LLM_STAGE_INNER
           : llmp_route_is_call(q->route) ? LLM_STAGE_CALLS
                                          : LLM_STAGE_OTHERS;
}

/** The next one. What it wants to see is noted beside what those before it want. */
static apr_status_t ask(llmp_req_t *q, const llm_stage_t *stage, int i, llm_err_t **err)
{
    unsigned others = q->life.looks;
    apr_status_t rv;

    q->life.own = &q->walk.of_stage[i];
    q->life.looks = 0;
    rv = llmp_reasoned(q, stage, stage->admit(&q->life, q->r, err), err);
    q->walk.looks[i] |= (unsigned char)q->life.looks;
    q->life.looks |= others;
    return rv;
}

/** @return 1: the stage takes part in the lives of requests of this kind */
static int takes_part(const llm_stage_t *stage, unsigned kind)
{
    return stage != NULL && (stage->runs & kind) != 0;
}

apr_status_t llmp_admit(llmp_req_t *q, llm_err_t **err)
{
    unsigned kind = llmp_life_kind(q);
    llmp_walk_t *walk = &q->walk;
    apr_status_t rv = APR_SUCCESS;
    int again;

    if (walk->next == 0 && walk->settles) {
        apr_pool_pre_cleanup_register(q->r->pool, q, settle_cleanup);
    }
    again = walk->waits;
    walk->next -= again;
    while (walk->next < q->generation->n && rv == APR_SUCCESS) {
        int i = walk->next++;
        const llm_stage_t *stage = q->generation->stages[i];

        if (takes_part(stage, kind) && stage->admit != NULL) {
            llmp_wait_begin(q, &again);
            rv = ask(q, stage, i, err);
        }
    }
    walk->waits = rv == APR_EAGAIN;
    walk->admitted = rv == APR_SUCCESS;
    walk->refused = rv != APR_SUCCESS && rv != APR_EAGAIN;
    return rv;
}

void llmp_settle(llmp_req_t *q)
{
    int last = q->walk.next > 0 ? q->walk.next - 1 : 0;

    if (!q->walk.settles) {
        return;
    }
    q->walk.settles = 0;
    if (q->reply.copy != NULL) {
        q->life.sent = (llm_str_t){ q->reply.copy->p, q->reply.copy->n };
    }
    if (llmp_life_kind(q) != LLM_STAGE_OTHERS) {
        llmp_account_finish(q);
    }
    llmp_after(q);              /* an answer is settled while its try is under way */
    /* the first one is told of what httpd refuses before anybody was asked */
    for (int i = last; i >= 0; i--) {
        const llm_stage_t *stage = q->generation->stages[i];

        q->life.own = &q->walk.of_stage[i];
        if (takes_part(stage, llmp_life_kind(q)) && stage->settle != NULL) {
            stage->settle(&q->life);
        }
    }
}

void llmp_settle_log(request_rec *r)
{
    llmp_req_t *q = llmp_req(r);

    if (q != NULL) {
        llmp_settle(q);
    }
}
