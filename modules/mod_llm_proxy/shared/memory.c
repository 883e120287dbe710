/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/process/brought.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/shared/part.h"

#define RETAINED   "llm_proxy_parts"

/* of servers that had one segment for everything */
#define SEGMENT    "llm_proxy_state"
#define MAGIC      0x314d4853574d4c4cULL        /* "LLMWSHM1" */
#define FIRST_TOLD 17           /* version since which its children look at the generation */
#define LAST_TOLD  19

#define PART(name) extern const llm_part_t llmp_part_##name;
#include "mod_llm_proxy/shared/parts.h"
#undef PART

static const llm_part_t *const own[] = {
#define PART(name) &llmp_part_##name,
#include "mod_llm_proxy/shared/parts.h"
#undef PART
};

#define OWN ((int)(sizeof(own) / sizeof(own[0])))

static _Atomic apr_uint32_t *generation;

/** Children of before look at theirs. */
static void take_generation(void *fresh, void *old, apr_size_t old_bytes, apr_uint32_t old_version)
{
    (void)old_version;
    if (old != NULL && old_bytes >= sizeof(*generation)) {
        atomic_store((_Atomic apr_uint32_t *)fresh,
                     atomic_fetch_add((_Atomic apr_uint32_t *)old, 1) + 1);
    }
}

/* the number stands first, whatever the version */
const llm_part_t llmp_part_generation = {
    .name = "generation", .version = 1, .bytes = sizeof(*generation), .take = take_generation,
    .at = (void *)&generation,
};

/** A server that was upgraded by a graceful restart has children who know no parts. */
static void tell_segment(void)
{
    struct {
        apr_uint64_t magic;
        apr_uint32_t version;
        _Atomic apr_uint32_t generation;
    } **kept = ap_retained_data_get(SEGMENT);

    if (kept != NULL && *kept != NULL && (*kept)->magic == MAGIC &&
        (*kept)->version >= FIRST_TOLD && (*kept)->version <= LAST_TOLD) {
        atomic_fetch_add(&(*kept)->generation, 1);
    }
}

static llmp_kept_parts_t *kept_parts(void)
{
    llmp_kept_parts_t *kept = ap_retained_data_get(RETAINED);

    return kept != NULL ? kept : ap_retained_data_create(RETAINED, sizeof(*kept));
}

static apr_status_t open_one(server_rec *s, const llm_part_t *part, const llm_config_t *cfg)
{
    apr_status_t rv = llmp_part_open(kept_parts(), part, cfg);

    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_CRIT, rv, s, LLMLOG(20)
                     "no shared memory of %" APR_SIZE_T_FMT " bytes for %s",
                     llmp_part_size(part, cfg), part->name);
    }
    return rv;
}

/** Two of one name would take each other's memory away. */
static const llm_part_t *named_before(const apr_array_header_t *others, int n, const char *name)
{
    for (int i = 0; i < OWN; i++) {
        if (strcmp(own[i]->name, name) == 0) {
            return own[i];
        }
    }
    for (int i = 0; i < n; i++) {
        const llm_part_t *part = APR_ARRAY_IDX(others, i, const llm_part_t *);

        if (strcmp(part->name, name) == 0) {
            return part;
        }
    }
    return NULL;
}

const char *llmp_parts_check(apr_pool_t *p)
{
    const apr_array_header_t *others = llmp_brought(p, LLM_PART_GROUP, LLM_PART_VERSION);

    for (int i = 0; i < others->nelts; i++) {
        const llm_part_t *part = APR_ARRAY_IDX(others, i, const llm_part_t *);

        if (part->name == NULL || part->name[0] == '\0' || strlen(part->name) >= LLM_PART_NAME) {
            return apr_psprintf(p, "a part of the shared memory has no name of 1 to %d characters",
                                LLM_PART_NAME - 1);
        }
        if (named_before(others, i, part->name) != NULL) {
            return apr_psprintf(p, "two parts of the shared memory are called \"%s\"",
                                part->name);
        }
    }
    return NULL;
}

apr_status_t llmp_parts_open(server_rec *s, const llm_config_t *cfg, apr_pool_t *ptemp)
{
    const apr_array_header_t *others = llmp_brought(ptemp, LLM_PART_GROUP, LLM_PART_VERSION);
    apr_status_t rv = APR_SUCCESS;

    for (int i = 0; i < OWN && rv == APR_SUCCESS; i++) {
        rv = open_one(s, own[i], cfg);
    }
    for (int i = 0; i < others->nelts && rv == APR_SUCCESS; i++) {
        rv = open_one(s, APR_ARRAY_IDX(others, i, const llm_part_t *), cfg);
    }
    if (rv == APR_SUCCESS) {
        tell_segment();
        atomic_fetch_add(generation, 1);
    }
    return rv;
}

int llmp_parts_are_open(void)
{
    return generation != NULL;
}

apr_uint32_t llmp_generation_number(void)
{
    return atomic_load(generation);
}
