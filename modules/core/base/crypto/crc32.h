/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_CRC32_H
#define LLM_BASE_CRC32_H

/** @file crc32.h @brief CRC-32 of IEEE 802.3 (the one of gzip and of AWS event streams). */

#include "llm.h"

/**
 * @param crc 0, or the result for the bytes before
 * @return the checksum of all bytes so far
 */
apr_uint32_t llm_crc32(apr_uint32_t crc, const void *data, apr_size_t n);

#endif
