/* SPDX-License-Identifier: Apache-2.0 */
#include <httpd.h>
#include <util_cfgtree.h>
#include "mod_llm_proxy/process/config_tree.h"

typedef int fits_fn(const char *args, const void *baton);

static int any_below(const ap_directive_t *d, fits_fn *fits, const void *baton)
{
    for (; d != NULL; d = d->next) {
        if ((d->args != NULL && fits(d->args, baton)) || any_below(d->first_child, fits, baton)) {
            return 1;
        }
    }
    return 0;
}

int llmp_config_tree_any(fits_fn *fits, const void *baton)
{
    return any_below(ap_conftree, fits, baton);
}
