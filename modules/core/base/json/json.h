/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_JSON_H
#define LLM_BASE_JSON_H

/**
 * @file json.h
 * @brief json-c values tied to a pool, and short accessors.
 *
 * Ownership: a root made here is put by a pool cleanup and by nobody else. A value added to a
 * parent belongs to the parent; llm_json_share() gives a second parent its own reference.
 * A fresh json_object_new_* value must be added to a parent at once.
 */

#include <json-c/json.h>
#include "llm.h"

struct llm_buf_t;

/** Deepest nesting accepted in bodies of clients and upstreams. */
#define LLM_JSON_MAX_DEPTH 64

/** Where and why a text is not JSON. */
typedef struct llm_json_err_t {
    const char *reason;         /**< literal: "Expecting value", ... (Python's wording) */
    apr_size_t offset;          /**< bytes from the start */
    int line, column;           /**< 1-based */
} llm_json_err_t;

/**
 * Parse one JSON document; trailing white space is allowed, anything else behind it is not.
 * The text is checked as by llm_scan_check() first; of a member twice the last one counts.
 * @param p    the result is put when this pool goes
 * A text of a few MB may be a tree of gigabytes, so that its values have a ceiling.
 * @param err  filled on failure; may be NULL
 * @return APR_SUCCESS, APR_EGENERAL (not JSON, or nested too deep), APR_ENOSPC (too many values)
 */
apr_status_t llm_json_parse(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                            llm_json_err_t *err);

/** The same for a whole answer of an upstream, which may hold vectors of many numbers. */
apr_status_t llm_json_parse_answer(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                                   llm_json_err_t *err);

/** A member's name that one reader takes for another's: behind a NUL C strings hide the rest. */
typedef struct llm_json_name_t {
    int depth;                  /**< names down to here are looked at, 1 being the top level's */
    const char *reason;         /**< LLM_JSON_NAME_*; NULL: no name was odd */
    char name[104];             /**< up to a NUL, and cut where it is long */
} llm_json_name_t;
#define LLM_JSON_NAME_TWICE "Duplicate key"
#define LLM_JSON_NAME_NUL   "NUL in a key"

/**
 * llm_json_parse() for a text that decides what somebody may do: of a member twice none counts.
 * @param odd its depth is set; tells why a text that is JSON was refused
 */
apr_status_t llm_json_parse_names(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                                  llm_json_name_t *odd, llm_json_err_t *err);

/**
 * The same for a text that llm_scan_object() or llm_scan_check() has taken, or a value out of
 * one: it is not checked again.
 * @return APR_SUCCESS; APR_EGENERAL or APR_ENOMEM: no memory, or the text was not that good;
 *         APR_ENOSPC
 */
apr_status_t llm_json_parse_checked(apr_pool_t *p, const char *s, apr_size_t n, json_object **out,
                                    llm_json_err_t *err);

/** Tie a root value to a pool. @return o */
json_object *llm_json_own(apr_pool_t *p, json_object *o);

json_object *llm_json_new_object(apr_pool_t *p);
json_object *llm_json_new_array(apr_pool_t *p);

/** Another reference, for adding a value to a second parent; NULL stays NULL. */
json_object *llm_json_share(json_object *o);

/** Fill line and column of err from text and err->offset. */
void llm_json_err_place(llm_json_err_t *err, const char *s, apr_size_t n);

/* Members of an object; every one accepts o NULL or of another type (absent). */
json_object *llm_json_get(json_object *o, const char *key);             /* NULL for null too */
int llm_json_has(json_object *o, const char *key);                      /* null counts as there */
const char *llm_json_str(json_object *o, const char *key);              /* NULL unless a string */
json_object *llm_json_obj(json_object *o, const char *key);             /* NULL unless an object */
json_object *llm_json_arr(json_object *o, const char *key);             /* NULL unless an array */
apr_int64_t llm_json_int(json_object *o, const char *key, apr_int64_t def); /* number, else def */
double llm_json_dbl(json_object *o, const char *key, double def);
int llm_json_bool(json_object *o, const char *key, int def);

/** Set members; a NULL string sets nothing. v's reference goes to o. */
void llm_json_set(json_object *o, const char *key, json_object *v);
void llm_json_set_str(json_object *o, const char *key, const char *v);
void llm_json_set_strn(json_object *o, const char *key, const char *v, apr_size_t n);
void llm_json_set_int(json_object *o, const char *key, apr_int64_t v);
void llm_json_set_dbl(json_object *o, const char *key, double v);
void llm_json_set_bool(json_object *o, const char *key, int v);

/** New empty object or array, added to o under key (or appended to the array o when key NULL). */
json_object *llm_json_add_object(json_object *o, const char *key);
json_object *llm_json_add_array(json_object *o, const char *key);

/** Move or share a member of one object to another name in a second; absent: nothing. */
void llm_json_copy(json_object *to, const char *to_key, json_object *from, const char *from_key);

/** @return about the bytes of its text: at least those of its strings and long numbers */
apr_size_t llm_json_size(json_object *o);

/** @return about the bytes a value takes in memory, with all that is in it */
apr_size_t llm_json_weight(json_object *o);

/** Plain text without white space, copied to the pool. @param n its length; may be NULL */
const char *llm_json_text(apr_pool_t *p, json_object *o, apr_size_t *n);

/** Append the same to a buffer. */
void llm_json_write(struct llm_buf_t *b, json_object *o);

/** @return the string value of o, or NULL when o is not a string. */
const char *llm_json_value_str(json_object *o);

#endif
