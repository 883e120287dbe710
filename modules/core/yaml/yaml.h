/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_YAML_H
#define LLM_YAML_H

/**
 * @file yaml.h
 * @brief A YAML file as an immutable tree in which every node knows its place.
 *
 * Scalars get the types PyYAML's safe loader gives them (YAML 1.1), because the files are written
 * for that loader: "yes" is a boolean, "1e-6" is a string, "1:30" is 90. Aliases share nodes;
 * merge keys are flattened. A key twice in one map is refused.
 */

#include "llm.h"

struct json_object;

#define LLM_YAML_MAX_FILE  (16 * 1024 * 1024)   /**< bytes of one file */
#define LLM_YAML_MAX_DEPTH 64                   /**< nesting of lists and maps */
#define LLM_YAML_MAX_NODES 1000000              /**< nodes of one file with every alias expanded */
#define LLM_YAML_MAX_FILES 64                   /**< files of one configuration */
#define LLM_YAML_MAX_INCLUDE_DEPTH 8
#define LLM_YAML_MAX_ERRORS 100                 /**< that are told of at once */

typedef enum llm_yaml_type_e {
    LLM_YAML_NULL, LLM_YAML_BOOL, LLM_YAML_INT, LLM_YAML_FLOAT, LLM_YAML_STR, LLM_YAML_SEQ,
    LLM_YAML_MAP
} llm_yaml_type_e;

typedef struct llm_yaml_t llm_yaml_t;

/** One member of a map. */
typedef struct llm_yaml_pair_t {
    const llm_yaml_t *key;      /**< a scalar; key->text names it */
    const llm_yaml_t *value;
} llm_yaml_pair_t;

struct llm_yaml_t {
    llm_yaml_type_e type;
    const char *file;
    int line, column;           /**< 1-based; of the anchored node for an alias */
    const char *text;           /**< a scalar as written (without quotes), NUL-terminated */
    apr_size_t len;             /**< bytes of text */
    apr_int64_t i;              /**< LLM_YAML_INT, and 0 or 1 of LLM_YAML_BOOL */
    double f;                   /**< LLM_YAML_FLOAT, and LLM_YAML_INT as a double */
    int count;                  /**< elements of a list or members of a map */
    const llm_yaml_t **items;   /**< LLM_YAML_SEQ */
    llm_yaml_pair_t *pairs;     /**< LLM_YAML_MAP */
    int unset;                  /**< LLM_YAML_NULL that stands for a variable without a value */
    apr_int64_t weight;         /**< nodes below and including this one, aliases expanded */
};

/**
 * Parse one document.
 * @param out    set on success, and when nothing but keys that stand twice is wrong: what else is
 *               can be found then
 * @param file   name for places; not opened
 * @param errors gets "file:line:column: reason" (const char *), LLM_YAML_MAX_ERRORS at the most
 * @return APR_SUCCESS (an empty text gives a null node), APR_EGENERAL with an error at least
 */
apr_status_t llm_yaml_parse(const llm_yaml_t **out, const char *file, const char *text,
                            apr_size_t n, apr_pool_t *p, apr_array_header_t *errors);

/**
 * Read and parse a file with the files its "include" list names: lists of the included file are
 * appended, its other top-level keys overwrite.
 * @param out    a map, without "include"; set as by llm_yaml_parse()
 * @param errors as of llm_yaml_parse()
 * @param incomplete set to 1 when a file it includes could not be read: out has the others
 * @return APR_SUCCESS, APR_EGENERAL with an error at least
 */
apr_status_t llm_yaml_load(const llm_yaml_t **out, const char *file, apr_pool_t *p,
                           apr_array_header_t *errors, int *incomplete);

/**
 * Replace every string "os.environ/NAME" by the variable's value; an unset one becomes null.
 * @param warnings gets "file:line:column: ..." (const char *) per unset variable
 * @return the tree with replacements; parts without any are shared with the old one
 */
const llm_yaml_t *llm_yaml_substitute(const llm_yaml_t *y, apr_array_header_t *warnings,
                                      apr_pool_t *p);

/**
 * Put the "environment_variables" block into the process environment, its own os.environ/ values
 * resolved first. A null value is skipped.
 */
apr_status_t llm_yaml_export(const llm_yaml_t *root, apr_array_header_t *warnings, apr_pool_t *p,
                             const char **error);

/** @return the value of a member, or NULL; y may be NULL or of another type. */
const llm_yaml_t *llm_yaml_get(const llm_yaml_t *y, const char *key);

/** @return the text of a string, or NULL for anything else. */
const char *llm_yaml_str(const llm_yaml_t *y);

/** @return "file:line:column" of a node. */
const char *llm_yaml_place(const llm_yaml_t *y, apr_pool_t *p);

/** @return "a list", "a map", "a string", ... for messages. */
const char *llm_yaml_type_name(const llm_yaml_t *y);

/**
 * A new JSON value that nobody owns yet (see the ownership note in base/json/json.h).
 * @return the value; NULL stands for JSON null
 */
struct json_object *llm_yaml_json(const llm_yaml_t *y);

/** A string node at the place of another one, for values that come from elsewhere. */
llm_yaml_t *llm_yaml_new_str(const llm_yaml_t *at, const char *text, apr_pool_t *p);

/** A map or list node at the place of another one, with room for count elements. */
llm_yaml_t *llm_yaml_new_node(const llm_yaml_t *at, llm_yaml_type_e type, int count,
                              apr_pool_t *p);

#endif
