/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/mman.h>
#include <apr_strings.h>
#include "mod_llm_proxy/process/gone.h"
#include "mod_llm_proxy/shared/part.h"
#include "segment.h"
#include "test.h"

#define SLOTS       16
#define BLOCKS      8
#define DEPLOYMENTS 16

module AP_MODULE_DECLARE_DATA llm_proxy_module;
llmp_global_t llmp;

extern const llm_part_t llmp_part_keys, llmp_part_unknown, llmp_part_pending, llmp_part_held,
    llmp_part_holds, llmp_part_models, llmp_part_probes, llmp_part_windows, llmp_part_counts;

static const llm_part_t *const parts[] = {
    &llmp_part_keys, &llmp_part_unknown, &llmp_part_pending, &llmp_part_held, &llmp_part_holds,
    &llmp_part_models, &llmp_part_probes, &llmp_part_windows, &llmp_part_counts,
};

static llmp_kept_parts_t kept;

void test_segment(void)
{
    for (int i = 0; i < LLMP_PARTS_MOST && kept.part[i].at != NULL; i++) {
        munmap(kept.part[i].at, kept.part[i].bytes);
    }
    memset(&kept, 0, sizeof(kept));
    llmp.key_slots = SLOTS;
    llmp.deployment_slots = DEPLOYMENTS;
    for (apr_size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        CU_ASSERT_EQUAL_FATAL(llmp_part_open(&kept, parts[i], NULL), APR_SUCCESS);
    }
    llmp_keys()->blocks = BLOCKS;
}

const unsigned char *test_digest(unsigned n)
{
    unsigned char *d = apr_pcalloc(test_pool, 32);

    memcpy(d, &n, sizeof(n));
    memcpy(d + 4, &n, sizeof(n));
    memcpy(d + 8, &n, sizeof(n));
    return d;
}

int llmp_process_is_gone(apr_int64_t pid)
{
    return pid == TEST_GONE;
}
