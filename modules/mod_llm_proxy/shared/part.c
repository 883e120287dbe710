/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <sys/mman.h>
#include <apr_strings.h>
#include "mod_llm_proxy/shared/part.h"

static llmp_kept_part_t *place_of(llmp_kept_parts_t *kept, const char *name)
{
    for (int i = 0; i < LLMP_PARTS_MOST; i++) {
        if (kept->part[i].at == NULL || strcmp(kept->part[i].name, name) == 0) {
            return &kept->part[i];
        }
    }
    return NULL;
}

apr_size_t llmp_part_size(const llm_part_t *part, const llm_config_t *cfg)
{
    return part->size != NULL ? part->size(cfg) : part->bytes;
}

apr_status_t llmp_part_open(llmp_kept_parts_t *kept, const llm_part_t *part,
                            const llm_config_t *cfg)
{
    int named = part->name != NULL && part->name[0] && strlen(part->name) < LLM_PART_NAME;
    llmp_kept_part_t *k = named ? place_of(kept, part->name) : NULL, old;
    apr_size_t bytes = llmp_part_size(part, cfg);
    void *fresh;

    if (k == NULL || bytes == 0) {
        return APR_EINVAL;
    }
    old = *k;
    if (old.at == NULL || old.version != part->version || old.bytes != bytes) {
        /* pages that nobody writes cost nothing */
        fresh = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
                     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (fresh == MAP_FAILED) {
            return APR_FROM_OS_ERROR(errno);
        }
        if (part->take != NULL) {
            part->take(fresh, old.at, old.bytes, old.version);
        }
        *k = (llmp_kept_part_t){ .version = part->version, .bytes = bytes, .at = fresh };
        apr_cpystrn(k->name, part->name, sizeof(k->name));
        if (old.at != NULL) {
            munmap(old.at, old.bytes);
        }
    }
    *part->at = k->at;
    return APR_SUCCESS;
}
