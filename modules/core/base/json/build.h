/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_JSON_BUILD_H
#define LLM_BASE_JSON_BUILD_H

/**
 * @file build.h
 * @brief From a text that was checked to json-c values.
 *
 * json-c's own parser puts the largest number it can hold in the place of an integer beyond
 * 64 bits and writes -0 as 0. Here such numbers become doubles that keep their text, as those
 * with a fraction or an exponent do.
 */

#include "base/json/json.h"

/**
 * Build the value of a text. Texts that are no JSON do no harm, but not all of them are noticed.
 * @param most values it may have, an object counting for several: in memory three bytes of text
 *             may be a thousand
 * @param out a root nobody owns yet; NULL for null and on failure
 * @param odd as for llm_json_parse_names(); NULL: names may be anything
 * @return APR_SUCCESS; APR_EGENERAL: not JSON, nested too deep, or an odd name; APR_ENOMEM;
 *         APR_ENOSPC: more than most
 */
apr_status_t llm_json_build(const char *s, apr_size_t n, apr_int64_t most, json_object **out,
                            llm_json_name_t *odd);

#endif
