/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_TOGETHER_H
#define LLM_BASE_TOGETHER_H

/** @file together.h @brief Members of a struct that begin anew together. */

#include <string.h>

/**
 * Members that have their own names as ever, and one for all of them: what is added to them cannot
 * be forgotten where they begin anew.
 */
#define LLM_TOGETHER(name, ...)                                                                \
    union {                                                                                    \
        struct { __VA_ARGS__ };                                                                \
        struct { __VA_ARGS__ } name;                                                           \
    }

/** All of them are 0, NULL or false again. */
#define LLM_ANEW(together) memset(&(together), 0, sizeof(together))

#endif
