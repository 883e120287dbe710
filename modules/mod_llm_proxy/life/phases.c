/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/upstream/wait.h"

/** @return the i-th stage, if it has a part in the call; NULL */
static const llm_stage_t *taking_part(llmp_req_t *q, int i, unsigned looks)
{
    const llm_stage_t *stage = q->generation->stages[i];

    if (stage == NULL || !(stage->runs & llmp_life_kind(q)) ||
        (q->walk.looks[i] & looks) != looks) {
        return NULL;
    }
    q->life.own = &q->walk.of_stage[i];
    return stage;
}

void llmp_wait_begin(llmp_req_t *q, int *again)
{
    if (!*again) {
        q->life.wait = (llm_wait_t){ .n = 0 };
    }
    *again = 0;
}

apr_status_t llmp_reasoned(llmp_req_t *q, const llm_stage_t *stage, apr_status_t rv,
                           llm_err_t **err)
{
    if (rv != APR_SUCCESS && rv != APR_EAGAIN && *err == NULL) {
        *err = llm_err_make(q->r->pool, LLM_ERR_INTERNAL, 0,
                            "The call is refused by '%s', which does not say why", stage->name);
    }
    return rv;
}

/* -- around a try ----------------------------------------------------------------------------- */

apr_status_t llmp_before(llmp_req_t *q, json_object *body, apr_table_t *headers, llm_err_t **err)
{
    llmp_walk_t *walk = &q->walk;
    apr_status_t rv = APR_SUCCESS;
    int again = walk->before_waits;

    walk->before -= again;
    while (walk->before < walk->next && rv == APR_SUCCESS) {
        int i = walk->before++;
        const llm_stage_t *stage = taking_part(q, i, 0);

        if (stage != NULL && stage->before != NULL) {
            llmp_wait_begin(q, &again);
            rv = stage->before(&q->life, walk->looks[i] & LLM_LOOKS_AT_REQUEST ? body : NULL,
                               headers, err);
            rv = llmp_reasoned(q, stage, rv, err);
        }
    }
    walk->before_waits = rv == APR_EAGAIN;
    return rv;
}

void llmp_after(llmp_req_t *q)
{
    llmp_walk_t *walk = &q->walk;

    while (walk->before > 0) {
        const llm_stage_t *stage = taking_part(q, --walk->before, 0);

        if (stage != NULL && stage->after != NULL) {
            stage->after(&q->life);
        }
    }
    walk->before_waits = 0;
}

/* -- what comes back -------------------------------------------------------------------------- */

/** In this thread: an answer cannot be put aside. @return 0: the call ends, nobody gets it */
static int wait_here(llmp_req_t *q)
{
    llmp_watch_t watch = llmp_watch_client(q->r);

    llmp_poll(&q->life.wait, &watch);
    q->walk.left = q->life.wait.came == LLM_CAME_LEFT || q->life.wait.came == LLM_CAME_STOP;
    return !q->walk.left;
}

static apr_status_t show(llmp_req_t *q, const llm_stage_t *stage, json_object *answer,
                         llm_err_t **err)
{
    apr_status_t rv;

    q->life.wait = (llm_wait_t){ .n = 0 };
    while ((rv = stage->answer(&q->life, answer, err)) == APR_EAGAIN && wait_here(q)) {
        continue;
    }
    return rv == APR_EAGAIN ? APR_ECONNABORTED : llmp_reasoned(q, stage, rv, err);
}

apr_status_t llmp_look_at_answer(llmp_req_t *q, json_object *answer, llm_err_t **err)
{
    apr_status_t rv = APR_SUCCESS;

    if (!(q->life.looks & LLM_LOOKS_AT_ANSWER)) {
        return APR_SUCCESS;
    }
    for (int i = q->walk.next - 1; i >= 0 && rv == APR_SUCCESS; i--) {
        const llm_stage_t *stage = taking_part(q, i, LLM_LOOKS_AT_ANSWER);

        if (stage != NULL && stage->answer != NULL) {
            rv = show(q, stage, answer, err);
        }
    }
    return rv;
}

/** A stage that looks at deltas, and whom it passes on to. */
typedef struct looker_t {
    llm_tap_t tap;              /**< passes to it */
    llmp_req_t *q;
    int stage;
    const llm_tap_t *next;
} looker_t;

static apr_status_t pass(const llm_tap_t *tap, const llm_delta_t *d, llm_err_t **err)
{
    const looker_t *l = tap->to;
    const llm_stage_t *stage = l->q->generation->stages[l->stage];
    llm_life_t *life = &l->q->life;
    llm_wait_t wait = life->wait;
    void **own = life->own;
    apr_status_t rv;

    if (l->q->walk.left) {
        return APR_ECONNABORTED;
    }
    life->own = &l->q->walk.of_stage[l->stage];
    life->wait = (llm_wait_t){ .n = 0 };
    while ((rv = stage->delta(life, l->next, d, err)) == APR_EAGAIN && wait_here(l->q)) {
        continue;
    }
    /* of the stage that passed this on, and may go on with it */
    life->own = own;
    life->wait = wait;
    return rv == APR_EAGAIN ? APR_ECONNABORTED : rv;
}

const llm_tap_t *llmp_look_at_deltas(llmp_req_t *q, const llm_tap_t *client)
{
    const llm_tap_t *first = client;

    if (!(q->life.looks & LLM_LOOKS_AT_DELTAS)) {
        return client;
    }
    for (int i = 0; i < q->walk.next; i++) {
        const llm_stage_t *stage = taking_part(q, i, LLM_LOOKS_AT_DELTAS);

        if (stage != NULL && stage->delta != NULL) {
            looker_t *l = apr_pcalloc(q->r->pool, sizeof(*l));

            *l = (looker_t){ { pass, l }, q, i, first };
            first = &l->tap;
        }
    }
    return first;
}
