/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_SEGMENT_H
#define LLM_TEST_SEGMENT_H

/** @file segment.h @brief Small parts of shared memory, as a server's start makes them. */

#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/caller/table.h"

/** Empty ones; at the beginning of a test. */
void test_segment(void);

/** A digest whose set, version and bucket are all told by n. */
const unsigned char *test_digest(unsigned n);

/** The pid of a process that is gone. */
#define TEST_GONE 4194303

#endif
