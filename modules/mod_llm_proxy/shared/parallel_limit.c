/* SPDX-License-Identifier: Apache-2.0 */
#include "base/pid.h"
#include "mod_llm_proxy/shared/parallel_limit.h"
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/shared/part.h"

static char *rows;

static apr_size_t row_size(void)
{
    return llmp_lines(sizeof(llmp_child_row_t) +
                      (apr_size_t)llmp.deployment_slots * sizeof(apr_int32_t));
}

static apr_size_t size(const llm_config_t *cfg)
{
    (void)cfg;
    return LLMP_CHILD_ROWS * row_size();
}

const llm_part_t llmp_part_children = {
    .name = "children", .version = LLMP_DEPLOYMENTS_VERSION, .size = size, .at = (void **)&rows,
};

static llmp_child_row_t *row_at(int i)
{
    return (llmp_child_row_t *)(rows + (apr_size_t)i * row_size());
}

static llmp_child_row_t *own;   /* of this child; NULL: none was free, so nobody repairs it */

void llmp_parallel_child(void)
{
    own = NULL;
    for (int i = 0; i < LLMP_CHILD_ROWS && own == NULL; i++) {
        llmp_child_row_t *row = row_at(i);
        apr_int64_t nobody = 0;

        if (atomic_compare_exchange_strong(&row->pid, &nobody, llm_pid())) {
            own = row;
        }
    }
}

/** Note what this child has taken, or no more has. */
static void note(const llm_dstate_t *st, int by)
{
    if (own != NULL) {
        atomic_fetch_add(&own->taken[llmp_deployment_slot(st)], by);
    }
}

/** Not below zero: what a dead child gave back may have been one too many. */
static void subtract(llm_dstate_t *st, apr_int32_t by)
{
    apr_int32_t n = atomic_load_explicit(&st->in_flight, memory_order_relaxed);

    while (!atomic_compare_exchange_weak(&st->in_flight, &n, n > by ? n - by : 0)) {
    }
}

int llmp_parallel_take(const llm_deployment_t *d, int limit)
{
    llm_dstate_t *st = llmp_deployment_state(d);
    apr_int32_t n;

    if (st == NULL) {
        return 1;               /* no room to count in */
    }
    n = atomic_load_explicit(&st->in_flight, memory_order_relaxed);
    if (n >= limit) {
        return 0;
    }
    note(st, 1);
    do {
        if (n >= limit) {
            note(st, -1);
            return 0;
        }
    } while (!atomic_compare_exchange_weak(&st->in_flight, &n, n + 1));
    return 1;
}

void llmp_parallel_give(const llm_deployment_t *d)
{
    llm_dstate_t *st = llmp_deployment_state(d);

    if (st != NULL) {
        subtract(st, 1);
        note(st, -1);
    }
}

void llmp_parallel_repair(void)
{
    apr_uint32_t n = (apr_uint32_t)llmp.deployment_slots;

    for (int i = 0; i < LLMP_CHILD_ROWS; i++) {
        llmp_child_row_t *row = row_at(i);
        apr_int64_t pid = atomic_load(&row->pid);

        /* below zero: of who repairs it, and may be killed in the middle of that */
        if (!llmp_process_is_gone(pid > 0 ? pid : -pid) ||
            !atomic_compare_exchange_strong(&row->pid, &pid, -(apr_int64_t)llm_pid())) {
            continue;
        }
        for (apr_uint32_t k = 0; k < n; k++) {
            apr_int32_t lost = atomic_load(&row->taken[k]);

            if (lost != 0) {
                subtract(&llmp_deployment_states()[k], lost);
                atomic_store(&row->taken[k], 0);
            }
        }
        atomic_store(&row->pid, 0);
    }
}
