/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_KEY_UNKNOWN_H
#define LLMP_KEY_UNKNOWN_H

/**
 * @file unknown.h
 * @brief Keys the database does not have, remembered for some seconds.
 *
 * Half of each set is for keys that came once, half for those that came again: a flood of ever new
 * ones pushes out its like, not what keeps asking.
 */

#include <apr_time.h>

#define LLMP_UNKNOWN_SETS   1024

/** Whether the key is remembered as unknown; that it was asked for again is noted. */
int llmp_key_is_unknown(const unsigned char digest[32], apr_time_t now);

/** Remember it. */
void llmp_key_note_unknown(const unsigned char digest[32], apr_time_t now);

/** It may be known now. */
void llmp_key_forget_unknown(const unsigned char digest[32]);

#endif
