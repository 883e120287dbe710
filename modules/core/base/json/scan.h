/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_SCAN_H
#define LLM_BASE_SCAN_H

/**
 * @file scan.h
 * @brief A strict scanner for the top-level members of a JSON object: no allocation, no tree.
 *
 * The whole text is checked against RFC 8259 (grammar, escapes, UTF-8, nesting at most
 * LLM_JSON_MAX_DEPTH), but only the places of the top-level members are kept, so that a body can
 * pass through with a few members replaced. A member twice is refused: parsers differ in which
 * one counts, and a policy could be passed by.
 */

#include "base/json/json.h"

#define LLM_SCAN_MAX_MEMBERS 64

typedef enum llm_scan_type_e {
    LLM_SCAN_NULL, LLM_SCAN_BOOL, LLM_SCAN_NUMBER, LLM_SCAN_STRING, LLM_SCAN_ARRAY, LLM_SCAN_OBJECT
} llm_scan_type_e;

/** One top-level member; offsets are bytes from the start of the text. */
typedef struct llm_member_t {
    unsigned key, key_len;      /**< key text between its quotes */
    unsigned value, value_len;  /**< value text, with the quotes of a string */
    unsigned char type;         /**< llm_scan_type_e */
    unsigned char escaped;      /**< a string value holds a backslash */
} llm_member_t;

typedef struct llm_scan_t {
    const char *text;
    apr_size_t n;
    int count;
    apr_uint64_t seen;          /**< llm_scan_bit() of every member's name */
    llm_member_t m[LLM_SCAN_MAX_MEMBERS];
} llm_scan_t;

/**
 * Scan a text that must be one JSON object.
 * @param err filled on failure, with line and column; may be NULL
 * @return APR_SUCCESS; APR_EGENERAL: not a JSON object, or a member twice;
 *         APR_INCOMPLETE: valid, but an escaped key or more than LLM_SCAN_MAX_MEMBERS members:
 *         the caller parses the text instead
 */
apr_status_t llm_scan_object(llm_scan_t *s, const char *text, apr_size_t n, llm_json_err_t *err);

/** @param p behind a string's opening quote @return what closes it; NULL: it is not well-formed */
const char *llm_scan_string(const char *p, const char *end);

#define LLM_FIT_NOTES 24

/**
 * What a member of an object has to be; a table of these ends with name NULL. Members no row names
 * may be anything, or must not be there where the last row is LLM_SHAPE_CLOSED, or are counted.
 */
typedef struct llm_shape_t {
    const char *name;
    unsigned char len;          /**< of name */
    unsigned char types;        /**< LLM_MAY_*; 0: it must not be there at all */
    unsigned char must;         /**< 1: every object needs it; LLM_SHAPE_ONE_OF; these rows
                                     come first, at most 16 */
    unsigned char note;         /**< 1 + place in llm_fit_t.at of a value to be noted; 0: none */
    const struct llm_shape_t *inside;   /**< of the object, or of every object in the array */
    const llm_str_t *words;     /**< the only strings it may be, as they are written (but see
                                     LLM_SHAPE_WITHOUT); NULL: any */
    unsigned short max;         /**< longest string, in bytes as written, or number of digits
                                     alone; 0: any; or LLM_SHAPE_* */
} llm_shape_t;
#define LLM_MAY_BE_NULL (1u << LLM_SCAN_NULL)
#define LLM_MAY_BE_NUMBER (1u << LLM_SCAN_NUMBER)
#define LLM_MAY_BE_STRING (1u << LLM_SCAN_STRING)
#define LLM_MAY_BE_ARRAY (1u << LLM_SCAN_ARRAY)
#define LLM_MAY_BE_OBJECT (1u << LLM_SCAN_OBJECT)
#define LLM_MAY_BE_ANY 0x3fu
/** Of must, below the top level: an object needs one of these rows that is not null. */
#define LLM_SHAPE_ONE_OF 2
/** Of strings: words are what it must not hold; the other bits are the longest one. */
#define LLM_SHAPE_WITHOUT 0x4000u
#define LLM_SHAPE_SAID 0xfffcu   /**< of objects: null is not noted */
#define LLM_SHAPE_SOME 0xfffdu   /**< of arrays: not empty */
#define LLM_SHAPE_FILLED 0xfffeu /**< of strings: not empty */
#define LLM_SHAPE_APART 0xffffu  /**< what is odd inside is told as odd_apart, not as odd */
#define LLM_SHAPE_END { .name = NULL }
#define LLM_SHAPE_CLOSED { .name = NULL, .must = 0, .note = 1 }
/** Members no row names are counted. @param place of llm_fit_t.count; at is not set */
#define LLM_SHAPE_OTHERS(place) { .name = NULL, .types = LLM_MAY_BE_ANY, .note = (place) + 1 }
#define LLM_SHAPE_MEMBER(text) text, sizeof(text) - 1
/** One of llm_shape_t.words; a table of these ends with { NULL, 0 }. */
#define LLM_SHAPE_WORD(text) { text, sizeof(text) - 1 }

/** How a text compares with a shape. */
typedef struct llm_fit_t {
    int odd;                    /**< something is not as the shape wants it */
    int odd_apart;              /**< the same, inside rows with LLM_SHAPE_APART */
    llm_str_t at[LLM_FIT_NOTES];        /**< the last value noted in each place */
    int count[LLM_FIT_NOTES];   /**< how many there were */
} llm_fit_t;

/**
 * llm_scan_object, and on the same way through the text what it is made of is held against a
 * shape: no second look at any byte.
 * @param shape of the object; what lies deeper than its rows say is not looked at
 * @param fit   filled on success
 */
apr_status_t llm_scan_fit(llm_scan_t *s, const char *text, apr_size_t n, const llm_shape_t *shape,
                          llm_fit_t *fit, llm_json_err_t *err);

/**
 * Check a text that may be any JSON value, as strictly as llm_scan_object but for members twice.
 * @param err filled on failure; may be NULL
 * @return APR_SUCCESS, APR_EGENERAL
 */
apr_status_t llm_scan_check(const char *text, apr_size_t n, llm_json_err_t *err);

/** One of 64 bits for a name: two names with different bits are different. */
static inline apr_uint64_t llm_scan_bit(const char *key, apr_size_t n)
{
    return 1ULL << ((n > 0 ? (unsigned char)key[n - 1] : 0) + n) % 64;
}

/** @return the member with a name of n bytes, or NULL */
const llm_member_t *llm_scan_look(const llm_scan_t *s, const char *key, apr_size_t n);

/** The same. Inline, because most names asked for are not there. */
static inline const llm_member_t *llm_scan_find_n(const llm_scan_t *s, const char *key,
                                                  apr_size_t n)
{
    return s->seen & llm_scan_bit(key, n) ? llm_scan_look(s, key, n) : NULL;
}

/** @return the member called key, or NULL */
static inline const llm_member_t *llm_scan_find(const llm_scan_t *s, const char *key)
{
    return llm_scan_find_n(s, key, strlen(key));
}

/**
 * @return the decoded string value in the pool, or NULL when m is NULL or not a string, or holds
 *         U+0000, behind which a C string would hide the rest
 */
const char *llm_scan_str(const llm_scan_t *s, const llm_member_t *m, apr_pool_t *p);

/**
 * Decode what is between the quotes of a string that was found valid; half a pair of surrogates
 * becomes U+FFFD, U+0000 stays.
 * @param to room for as many bytes: no escape grows
 * @return behind the last byte written; no NUL is added
 */
char *llm_scan_decode(char *to, const char *text, const char *end);

/** @return the integer value of a number (fraction cut, out of range: the limit), else def. */
apr_int64_t llm_scan_int(const llm_scan_t *s, const llm_member_t *m, apr_int64_t def);

/** @return 1 or 0 for true and false, else def. */
int llm_scan_bool(const llm_scan_t *s, const llm_member_t *m, int def);

/**
 * Scan the object value of a member of s into sub (offsets relative to sub->text).
 * @return as llm_scan_object; APR_EGENERAL with no members: m is NULL or not an object
 */
apr_status_t llm_scan_sub(llm_scan_t *sub, const llm_scan_t *s, const llm_member_t *m);

/**
 * Scan the next element of an array member of s, which has to be an object, into sub.
 * @param at where the walk stands; 0 at first
 * @return as llm_scan_object (APR_EGENERAL also for an element of another type); APR_EOF: no more
 */
apr_status_t llm_scan_next(llm_scan_t *sub, const llm_scan_t *s, const llm_member_t *array,
                           unsigned *at);

/**
 * @return 1 when a string value holds an escaped half of a pair of surrogates. Parsers refuse
 *         it or make it U+FFFD, so that it should not be passed on as it is.
 */
int llm_scan_half_pair(const llm_scan_t *s, const llm_member_t *m);

#endif
