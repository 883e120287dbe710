/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_THREADS_H
#define LLMP_THREADS_H

/** @file threads.h @brief How many of a child's threads serve clients. */

/** From child_init. */
void llmp_threads_child(void);

/**
 * A thread begins to serve a client; llmp_threads_served() ends it.
 * @return 1: few do, so that this one may wait for its client
 */
int llmp_threads_serve(void);
void llmp_threads_served(void);

/** @return 1 when so many do that none may wait for a slow client */
int llmp_threads_pressed(void);

/** @return 1 while three of four serve nobody */
int llmp_threads_to_spare(void);

#endif
