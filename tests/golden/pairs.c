/* SPDX-License-Identifier: Apache-2.0 */

/** @file pairs.c @brief Which formats of clients and of upstreams meet, and have a folder. */

#include <stdio.h>
#include <string.h>
#include <apr_file_info.h>
#include <apr_strings.h>
#include "golden.h"

/** Pairs that need none. */
static const struct {
    const char *client, *upstream, *why;
} excused[] = {
    { NULL, NULL, NULL }
};

const llm_dialect_t *golden_dialect(const char *name)
{
    const llm_dialect_t *const *d = llm_dialects();

    while (*d != NULL && strcmp((*d)->name, name) != 0) {
        d++;
    }
    return *d;
}

static int is_excused(const llm_dialect_t *client, const llm_dialect_t *upstream)
{
    for (int i = 0; excused[i].client != NULL; i++) {
        if (strcmp(excused[i].client, client->name) == 0 &&
            strcmp(excused[i].upstream, upstream->name) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_folder(apr_pool_t *p, const char *root, const char *name, const char *kind)
{
    apr_finfo_t info;

    return apr_stat(&info, apr_pstrcat(p, root, "/", name, "/", kind, NULL), APR_FINFO_TYPE, p) ==
               APR_SUCCESS && info.filetype == APR_DIR;
}

/** A folder with one name is of the client of its mode: of the IR, and of itself. */
static int has_folder(apr_pool_t *p, const char *root, const llm_dialect_t *client,
                      const llm_dialect_t *upstream)
{
    const char *name = client == llm_dialect_of_mode(upstream->mode)
                           ? upstream->name
                           : apr_pstrcat(p, client->name, "-", upstream->name, NULL);

    return is_folder(p, root, name, "request") && is_folder(p, root, name, "response") &&
           (client->client->delta == NULL || upstream->upstream->event == NULL ||
            is_folder(p, root, name, "stream"));
}

int golden_missing(apr_pool_t *p, const char *root)
{
    int missing = 0;

    for (const llm_dialect_t *const *c = llm_dialects(); *c != NULL; c++) {
        for (const llm_dialect_t *const *u = llm_dialects(); *u != NULL; u++) {
            if ((*c)->client != NULL && (*u)->upstream != NULL &&
                llm_modes[(*c)->mode].op == llm_modes[(*u)->mode].op && !is_excused(*c, *u) &&
                !has_folder(p, root, *c, *u)) {
                printf("MISSING %s/%s-%s\n", root, (*c)->name, (*u)->name);
                missing++;
            }
        }
    }
    return missing;
}
