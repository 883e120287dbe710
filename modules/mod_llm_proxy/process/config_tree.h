/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_CONFIG_TREE_H
#define LLMP_CONFIG_TREE_H

/** @file config_tree.h @brief A look through the whole configuration httpd was started with. */

/**
 * For post_config.
 * @param fits whether a directive's arguments are what is looked for
 * @return 1 when those of any directive are, other modules' included
 */
int llmp_config_tree_any(int (*fits)(const char *args, const void *baton), const void *baton);

#endif
