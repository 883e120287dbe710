/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_STATE_DIR_H
#define LLMP_STATE_DIR_H

/** @file state_dir.h @brief Folders the children write into, within their user's reach. */

#include <httpd.h>

/** Make LLMStateDir for the user the children run as, and see whether they reach it. */
apr_status_t llmp_state_dir_make(server_rec *s, apr_pool_t *p);

/** Give a file a root parent made to the user the children run as. */
void llmp_hand_over(const char *path);

/** @return 1 while the server starts; 0 at a graceful restart, which ends nobody who serves */
int llmp_is_first_start(void);

/**
 * Whether the children's user can write into a folder the parent, as root, can. Logged if not.
 * @param what   the file or directive it is about, for the message
 * @return APR_EACCES at a first start; a restart goes on
 */
apr_status_t llmp_state_dir_check(server_rec *s, const char *what, const char *dir, apr_pool_t *p);

/**
 * The folder of the first start holds over gracefuls, since children of before still write into it.
 * @param dir  as it is configured now; another one is told of
 * @return the one to use
 */
const char *llmp_state_dir_settle(server_rec *s, const char *dir);

#endif
