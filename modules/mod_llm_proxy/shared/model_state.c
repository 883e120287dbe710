/* SPDX-License-Identifier: Apache-2.0 */

/** @file model_state.c @brief What is known of single models behind wildcards. */

#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/shared/part.h"
#include "base/crypto/xxh64.h"

#define WAYS  8
#define TAKEN 1                 /* being cleared for another model */

static struct {
    apr_uint64_t seed;          /* of the hash of models' names; nobody outside knows it */
    _Atomic apr_uint32_t held;  /* states in use */
    llm_dstate_t state[LLMP_MODEL_STATES];
} *models;

static void begin(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    (void)old;
    (void)old_bytes;
    (void)old_version;
    apr_generate_random_bytes(fresh, sizeof(models->seed));
}

const llm_part_t llmp_part_models = {
    .name = "models", .version = 1, .bytes = sizeof(*models), .take = begin, .at = (void **)&models,
};

llm_dstate_t *llmp_model_states(void)
{
    return models->state;
}

apr_uint32_t llmp_models_held(void)
{
    return atomic_load_explicit(&models->held, memory_order_relaxed);
}

static apr_uint64_t name_of(const llm_deployment_t *d, const char *name)
{
    apr_uint64_t h = llm_xxh64(name, strlen(name), models->seed ^ d->id_hash);

    return h > TAKEN ? h : h + 2;
}

static llm_dstate_t *find(llm_dstate_t *set, apr_uint64_t name)
{
    for (int i = 0; i < WAYS; i++) {
        if (atomic_load_explicit(&set[i].id_hash, memory_order_acquire) == name) {
            return &set[i];
        }
    }
    return NULL;
}

/** @return when the last of its refused modes is open again */
static apr_time_t refused_until(llm_dstate_t *st)
{
    apr_time_t last = 0;

    for (int mode = LLM_MODE_NONE + 1; mode < LLM_MODES; mode++) {
        apr_time_t until = atomic_load(&st->refused_until[mode]);

        last = until > last ? until : last;
    }
    return last;
}

/** Whoever has names refused one after the other must not push out what cools down as a whole. */
static int ends_before(llm_dstate_t *a, llm_dstate_t *b, apr_time_t now)
{
    apr_time_t of_a = atomic_load(&a->cooldown_until), of_b = atomic_load(&b->cooldown_until);

    if (of_a > now || of_b > now) {
        return of_a < of_b;
    }
    return refused_until(a) < refused_until(b);
}

/** A free one, else the one whose cooldown ends, or ended, first. */
static llm_dstate_t *least(llm_dstate_t *set)
{
    llm_dstate_t *best = &set[0];
    apr_time_t now = apr_time_now();

    for (int i = 0; i < WAYS; i++) {
        if (atomic_load(&set[i].id_hash) == 0) {
            return &set[i];
        }
        if (ends_before(&set[i], best, now)) {
            best = &set[i];
        }
    }
    return best;
}

/** @return NULL: somebody else was faster */
static llm_dstate_t *take(llm_dstate_t *st, apr_uint64_t name)
{
    apr_uint64_t was = atomic_load(&st->id_hash);

    if (was == TAKEN || !atomic_compare_exchange_strong(&st->id_hash, &was, TAKEN)) {
        return NULL;
    }
    if (was == 0) {
        atomic_fetch_add(&models->held, 1);
    }
    atomic_store(&st->cooldown_until, 0);
    atomic_store(&st->ok, 0);
    atomic_store(&st->failed, 0);
    atomic_store(&st->fails, 0);
    atomic_store(&st->refusals, 0);
    atomic_store(&st->failed_of, 0);
    atomic_store(&st->his_fails, 0);
    atomic_store(&st->closed_to, 0);
    atomic_store(&st->limited, 0);
    atomic_store(&st->last_status, 0);
    for (int mode = LLM_MODE_NONE + 1; mode < LLM_MODES; mode++) {
        atomic_store(&st->refused_until[mode], 0);
    }
    atomic_store_explicit(&st->id_hash, name, memory_order_release);
    return st;
}

llm_dstate_t *llmp_model_state(const llm_deployment_t *d, const char *name, int make)
{
    apr_uint64_t id;
    llm_dstate_t *set, *st;

    if (!make && llmp_models_held() == 0) {
        return NULL;            /* nothing failed yet: the usual case costs nothing */
    }
    id = name_of(d, name);
    set = models->state + id % (LLMP_MODEL_STATES / WAYS) * WAYS;
    st = find(set, id);
    return st != NULL || !make ? st : take(least(set), id);
}
