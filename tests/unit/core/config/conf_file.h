/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_CONF_FILE_H
#define LLM_TEST_CONF_FILE_H

/** @file conf_file.h @brief Configuration files of tests, in a folder of this process. */

/** Write a file. @return its path, in test_pool */
const char *conf_file(const char *name, const char *text);

/** message without the folder of the test files, however often it occurs. */
const char *conf_plain(const char *message);

#endif
