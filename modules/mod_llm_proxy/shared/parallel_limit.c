/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <unistd.h>
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

static llmp_child_row_t *row_of(void *all, int i)
{
    return (llmp_child_row_t *)((char *)all + (apr_size_t)i * row_size());
}

static llmp_child_row_t *row_at(int i)
{
    return row_of(rows, i);
}

/**
 * Before marks there were ids. The rows of the dead are moved, as nobody else would give back what
 * they held; not so of the living, who give back themselves. Of another size they are of other
 * slots, whose counts begin anew.
 */
static void take_rows(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    if (old == NULL || old_version != LLMP_DEPLOYMENTS_VERSION || old_bytes != size(NULL)) {
        return;
    }
    for (int i = 0; i < LLMP_CHILD_ROWS; i++) {
        llmp_child_row_t *from = row_of(old, i), *to = row_of(fresh, i);
        apr_int64_t is = atomic_load(&from->mark), pid = is > 0 ? is : -is;

        /* a child of before repairs the old rows, too: whoever has taken it has it alone */
        if (!llmp_process_is_gone(pid) ||
            !atomic_compare_exchange_strong(&from->mark, &is, -(apr_int64_t)getpid())) {
            continue;
        }
        memcpy(to, from, row_size());
        atomic_store(&to->mark, (apr_int64_t)llmp_process_gone_mark(pid));
        memset((char *)from + sizeof(*from), 0, row_size() - sizeof(*from));
        atomic_store(&from->mark, 0);
    }
}

/* one above the version of the slots that it counts: its rows have marks */
const llm_part_t llmp_part_children = {
    .name = "children", .version = LLMP_DEPLOYMENTS_VERSION + 1, .size = size, .take = take_rows,
    .at = (void **)&rows,
};

static llmp_child_row_t *own;   /* of this child; NULL: none was free, so nobody repairs it */

void llmp_parallel_child(void)
{
    apr_int64_t us = (apr_int64_t)llmp_process_own_mark();

    own = NULL;
    for (int i = 0; i < LLMP_CHILD_ROWS && own == NULL; i++) {
        llmp_child_row_t *row = row_at(i);
        apr_int64_t nobody = 0;

        if (atomic_compare_exchange_strong(&row->mark, &nobody, us)) {
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
        apr_int64_t is = atomic_load(&row->mark), mark = is > 0 ? is : -is;

        /* below zero: of who repairs it, and may be killed in the middle of that */
        if (is == 0 || !llmp_process_mark_is_gone((apr_uint64_t)mark) ||
            !atomic_compare_exchange_strong(&row->mark, &is,
                                            -(apr_int64_t)llmp_process_own_mark())) {
            continue;
        }
        for (apr_uint32_t k = 0; k < n; k++) {
            apr_int32_t lost = atomic_load(&row->taken[k]);

            if (lost != 0) {
                subtract(&llmp_deployment_states()[k], lost);
                atomic_store(&row->taken[k], 0);
            }
        }
        atomic_store(&row->mark, 0);
    }
}
