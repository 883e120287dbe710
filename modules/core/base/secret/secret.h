/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_SECRET_H
#define LLM_BASE_SECRET_H

/**
 * @file secret.h
 * @brief Finding secrets in texts of others by value, and masking them.
 *
 * What was sent as a secret may come back in an answer: as it was, inside a JSON string, in a URL,
 * in a page. llm_secrets_masked() knows all these spellings, a byte at a time; llm_secrets_in()
 * looks for what all usual ones of a secret have in common and for the escape any byte of it may be
 * written with, many bytes at a time, for long texts that hold none as a rule.
 */

#include "llm.h"
#include "base/secret/name.h"

struct json_object;

#define LLM_SECRET_MIN  8       /**< bytes; a shorter one is found in any text */
#define LLM_SECRET_MASK "***"
#define LLM_SECRET_PIECES 8     /**< parts of headers that answers are searched for; each costs */
#define LLM_SECRET_WORDS 64     /**< that refusals alone are searched for */

typedef struct llm_secrets_t {
    apr_pool_t *pool;
    apr_array_header_t *values; /**< llm_str_t */
    apr_array_header_t *words;  /**< llm_str_t: those that any answer may have by chance */
    apr_array_header_t *cores;  /**< llm_str_t: the part of each that is written one way only */
    apr_size_t shortest;        /**< of cores */
    int npieces;                /**< of values: parts of headers */
    unsigned char starts[256];          /**< bytes a spelling may begin with */
} llm_secrets_t;

llm_secrets_t *llm_secrets_make(apr_pool_t *p);

/** Another one with the same secrets, to be added to. @param s NULL: it has none yet */
llm_secrets_t *llm_secrets_copy(const llm_secrets_t *s, apr_pool_t *p);

/** Add a secret, which has to live as long as s; a short one, NULL and a known one are ignored. */
void llm_secrets_add(llm_secrets_t *s, const char *value, apr_size_t n);

/** Add another one's values, and its words, for refusals alone. */
void llm_secrets_add_all(llm_secrets_t *s, const llm_secrets_t *other);

/**
 * Add what a header like Authorization or Cookie holds: without its scheme; of Basic, what it
 * encodes. Of a value with several parts, as "Api-Key k", "session=k; theme=dark" or "user:k",
 * each part that looks like a key as well; one that might be an ordinary name, but is given as a
 * value, for refusals alone.
 */
void llm_secrets_add_header(llm_secrets_t *s, const char *value);

/**
 * Add what a header of an operator's making holds, whose name speaks of no credential: what is
 * random in it, and what is joined like "user:password". Any other single word is looked for in
 * refusals alone; addresses and sentences are not.
 */
void llm_secrets_add_free(llm_secrets_t *s, const char *value);

/**
 * Add what an address signs in with: a password before its host, parameters that are called so.
 * @return 1: value is an address alone, without a user
 */
int llm_secrets_add_address(llm_secrets_t *s, const char *value);

/** @param all 1: also what is random under any other name */
void llm_secrets_add_query(llm_secrets_t *s, const char *query, int all);

/**
 * Add what stands under a name: as llm_secrets_add_header() where the name is sure, and as
 * llm_secrets_add_free() where it is not, or where the value is an address.
 */
void llm_secrets_add_named(llm_secrets_t *s, llm_secret_name_e name, const char *value);

/**
 * @return 0: text holds no secret, unless it is a word or a number, or spelled in full as URLs and
 *         pages do; 1: llm_secrets_masked_answer() should look closer
 */
int llm_secrets_in(const llm_secrets_t *s, const char *text, apr_size_t n);

/** The same for a text without a backslash. */
int llm_secrets_in_plain(const llm_secrets_t *s, const char *text, apr_size_t n);

/**
 * Put a mask where a secret is spelled, or begins and is cut: by the text's end, "..." or "**".
 * One of 16 bytes and more is found in letters of the other case as well.
 * @param out_n MAY be NULL: the length of what is returned
 * @return text itself when it holds none, else a NUL-terminated copy in p
 */
const char *llm_secrets_masked(const llm_secrets_t *s, apr_pool_t *p, const char *text,
                               apr_size_t n, apr_size_t *out_n);

/**
 * The same without words and numbers, of which answers are full, and without beginnings: that of a
 * key is its maker's as often as not, and pages write "sk-ant-api03-...".
 */
const char *llm_secrets_masked_answer(const llm_secrets_t *s, apr_pool_t *p, const char *text,
                                      apr_size_t n, apr_size_t *out_n);

/** llm_secrets_masked_answer() for each text below a value. */
void llm_secrets_mask_tree(const llm_secrets_t *s, apr_pool_t *p, struct json_object *o);

/** llm_secrets_masked() for a NUL-terminated text; NULL gives NULL. */
const char *llm_secrets_masked_text(const llm_secrets_t *s, apr_pool_t *p, const char *text);

#endif
