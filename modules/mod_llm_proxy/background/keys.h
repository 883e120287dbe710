/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_BACKGROUND_KEYS_H
#define LLMP_BACKGROUND_KEYS_H

/** @file keys.h @brief The job that asks again for keys which others may have changed. */

/** From child_init, before the process has threads. */
void llmp_keys_child(void);

/** Records of keys became uncertain: they are asked for again at once. From any thread. */
void llmp_keys_are_uncertain(void);

/** End the call of the database that is under way, from another thread; the child ends. */
void llmp_keys_cut(void);

/** Once the jobs have ended. */
void llmp_keys_close(void);

#endif
