/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_SEGMENT_H
#define LLM_TEST_SEGMENT_H

/** @file segment.h @brief A small segment of shared memory, new for each test. */

#include "mod_llm_proxy/shared/state.h"

/** An empty one; at the beginning of a test. */
void test_segment(void);

/** A digest whose set, version and bucket are all told by n. */
const unsigned char *test_digest(unsigned n);

/** The pid of a process that is gone: the largest there may be, which none has. */
#define TEST_GONE 4194303

#endif
