/* SPDX-License-Identifier: Apache-2.0 */
#include <unistd.h>
#include "mod_llm_proxy/call/probe_round.h"
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/shared/deployments.h"
#include "mod_llm_proxy/shared/part.h"

/*
 * A mark is one word, so that nobody reads the end of one round with the maker of another: the
 * milliseconds of its end above the process id, for which Linux uses 22 bits.
 */
#define PID_BITS 22
#define PID_MASK (((apr_int64_t)1 << PID_BITS) - 1)

/**
 * Beyond what handshakes that hang, one after another, may make a round overrun by: only where the
 * id of a process that is gone has become another one's does it come to that.
 */
#define OVERDUE  apr_time_from_sec(300)

static llmp_probes_t *probes;

static apr_size_t size(const llm_config_t *cfg)
{
    (void)cfg;
    return sizeof(*probes) + (apr_size_t)llmp.deployment_slots * sizeof(llmp_probe_slot_t);
}

const llm_part_t llmp_part_probes = {
    .name = "probes", .version = LLMP_DEPLOYMENTS_VERSION, .size = size, .at = (void **)&probes,
};

llmp_probes_t *llmp_probes(void)
{
    return probes;
}

static apr_int64_t mark_of(apr_time_t until)
{
    return apr_time_as_msec(until) << PID_BITS | (getpid() & PID_MASK);
}

static int is_given_up(apr_int64_t mark)
{
    return llmp_process_is_gone(mark & PID_MASK) ||
           apr_time_from_msec(mark >> PID_BITS) + OVERDUE < apr_time_now();
}

apr_int64_t llmp_round_running(void)
{
    return atomic_load(&probes->round);
}

apr_int64_t llmp_round_begin(apr_time_t until)
{
    apr_int64_t running = llmp_round_running(), mine = mark_of(until);

    if ((running != 0 && !is_given_up(running)) ||
        !atomic_compare_exchange_strong(&probes->round, &running, mine)) {
        return 0;
    }
    return mine;
}

void llmp_round_end(apr_int64_t mark)
{
    atomic_compare_exchange_strong(&probes->round, &mark, 0);
}

int llmp_round_is_over(llmp_rounds_t *seen)
{
    apr_int64_t running = llmp_round_running();

    if (!seen->waited) {
        return 0;
    }
    if (seen->next != 0 && running != seen->next && is_given_up(seen->next)) {
        seen->next = running;
    }
    if (seen->next == 0 && running != seen->came) {
        seen->next = running;
    }
    return seen->next != 0 && running != seen->next;
}
