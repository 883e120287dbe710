/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_CONFIG_SCHEMA_H
#define LLM_CONFIG_SCHEMA_H

/**
 * @file schema.h
 * @brief Settings as tables of keys: what a key is called, what it takes and where it goes.
 *
 * Null leaves a setting as it is.
 */

#include <stddef.h>
#include "llm_config.h"
#include "yaml/yaml.h"

/** A configuration being loaded. */
typedef struct llm_conf_t {
    apr_pool_t *pool;
    llm_config_t *cfg;
    const llm_yaml_t *credentials;      /**< credential_list, or NULL */
} llm_conf_t;

typedef enum llm_kind_e {
    LLM_KIND_STR,               /**< const char *; numbers are taken as written */
    LLM_KIND_BOOL,              /**< int */
    LLM_KIND_INT,               /**< int */
    LLM_KIND_INT64,             /**< apr_int64_t */
    LLM_KIND_DOUBLE,
    LLM_KIND_SECONDS,           /**< apr_interval_time_t, from seconds with fraction */
    LLM_KIND_MEGABYTES,         /**< apr_int64_t bytes, from 1024 * 1024 */
    LLM_KIND_STRINGS,           /**< apr_array_header_t * of const char * */
    LLM_KIND_JSON,              /**< struct json_object *, any value */
    LLM_KIND_CUSTOM             /**< set() */
} llm_kind_e;

typedef struct llm_key_t llm_key_t;

/** @param to the struct the section fills */
typedef apr_status_t llm_key_fn(llm_conf_t *c, const llm_key_t *key, void *to,
                                const llm_yaml_t *v);

struct llm_key_t {
    const char *name;
    llm_kind_e kind;
    apr_size_t offset;          /**< of the field in the section's struct */
    double min, max;            /**< of a number; both 0: any that is not negative */
    llm_key_fn *set;            /**< LLM_KIND_CUSTOM */
};

typedef struct llm_section_t {
    const char *name;           /**< for messages: "general_settings" */
    const llm_key_t *keys;      /**< ends with name NULL */
    const char *const *known;   /**< sorted names of LiteLLM's without effect here yet */
    int nknown;
} llm_section_t;

/** Add "place: text" to the errors; the reader goes on, to find the others. @return APR_EGENERAL */
apr_status_t llm_conf_fail(llm_conf_t *c, const llm_yaml_t *at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/** Add "place: text" to the warnings. */
void llm_conf_warn(llm_conf_t *c, const llm_yaml_t *at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/** @return the key's row, or NULL. */
const llm_key_t *llm_section_key(const llm_section_t *s, const char *name);

/** @return 1 when name is among the names that are known and without effect. */
int llm_section_knows(const llm_section_t *s, const char *name);

/** @return the row's or known name a misspelt one is near to, or NULL */
const char *llm_section_nearest(const llm_section_t *s, const char *name);

/** Warn of a key no row is there for, or tell that what it guards is not guarded. */
void llm_section_warn(llm_conf_t *c, const llm_section_t *s, const llm_yaml_pair_t *pair);

/** Warn of a key that is not known. @param near the name that may be meant, or NULL */
void llm_section_unknown(llm_conf_t *c, const llm_section_t *s, const llm_yaml_t *key,
                         const char *near);

/** llm_section_warn() for a key that is known by other means than the section's names. */
void llm_section_idle(llm_conf_t *c, const llm_section_t *s, const llm_yaml_pair_t *pair);

/** Note a key that has an effect, for the report (seen.c). */
void llm_conf_works(llm_conf_t *c, const char *section, const llm_yaml_t *key);

/** The same of one whose value was read: it has no effect if that failed. */
void llm_conf_read(llm_conf_t *c, const char *section, const llm_yaml_t *key, apr_status_t rv);

/** Note what becomes of a key (seen.c). @param note or NULL */
void llm_conf_seen(llm_conf_t *c, const char *section, const llm_yaml_t *key,
                   llm_key_state_e state, const char *note);

/** Put one value where its row says. */
apr_status_t llm_key_set(llm_conf_t *c, const llm_key_t *key, void *to, const llm_yaml_t *v);

/** Read a whole map; NULL and null are empty. */
apr_status_t llm_section_read(llm_conf_t *c, const llm_section_t *s, const llm_yaml_t *map,
                              void *to);

/** Fail unless v is of the type. @param name of the setting, for the message */
apr_status_t llm_conf_expect(llm_conf_t *c, const llm_yaml_t *v, llm_yaml_type_e type,
                             const char *name);

/** A list of strings. @param name of the setting, for the message */
apr_status_t llm_conf_strings(llm_conf_t *c, const llm_yaml_t *v, const char *name,
                              apr_array_header_t **out);

#endif
