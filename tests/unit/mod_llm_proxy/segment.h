/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_SEGMENT_H
#define LLM_TEST_SEGMENT_H

/** @file segment.h @brief Small parts of shared memory, as a server's start makes them. */

#include "llm_part.h"
#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/caller/table.h"

/** Empty ones; at the beginning of a test. */
void test_segment(void);

/** A digest whose set, version and bucket are all told by n. */
const unsigned char *test_digest(unsigned n);

/**
 * A process does something, and is killed where it is about to write into a part; or ends, where it
 * does not.
 */
void test_killed_at(const llm_part_t *part, void (*work)(void));

/** The pid of a process that is gone. */
#define TEST_GONE 4194303

#endif
