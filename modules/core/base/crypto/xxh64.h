/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_STORE_XXH64_H
#define LLM_STORE_XXH64_H

/**
 * @file xxh64.h
 * @brief The XXH64 checksum (https://github.com/Cyan4973/xxHash, doc/xxhash_spec.md, 0.1.1):
 * finds torn and overwritten records at memory speed. Not a defence against forgery.
 */

#include "llm.h"

apr_uint64_t llm_xxh64(const void *data, apr_size_t n, apr_uint64_t seed);

#endif
