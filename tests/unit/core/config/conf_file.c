/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <apr_file_io.h>
#include <apr_strings.h>
#include "test.h"
#include "conf_file.h"

static char folder[64];

static void remove_folder(void)
{
    apr_pool_t *p;

    apr_initialize();
    apr_pool_create(&p, NULL);
    apr_dir_t *d;
    apr_finfo_t f;

    if (apr_dir_open(&d, folder, p) == APR_SUCCESS) {
        while (apr_dir_read(&f, APR_FINFO_NAME, d) == APR_SUCCESS) {
            if (f.name[0] != '.') {
                apr_file_remove(apr_pstrcat(p, folder, f.name, NULL), p);
            }
        }
        apr_dir_close(d);
        rmdir(folder);
    }
    apr_pool_destroy(p);
}

static void make_folder(void)
{
    if (folder[0] == '\0') {
        strcpy(folder, "/tmp/llm-conf-XXXXXX");
        if (mkdtemp(folder) == NULL) {
            abort();
        }
        strcat(folder, "/");
        atexit(remove_folder);
    }
}

const char *conf_file(const char *name, const char *text)
{
    const char *path;
    FILE *f;

    make_folder();
    path = apr_pstrcat(test_pool, folder, name, NULL);
    f = fopen(path, "w");
    if (f == NULL || fputs(text, f) < 0 || fclose(f) != 0) {
        abort();
    }
    return path;
}

const char *conf_plain(const char *message)
{
    const char *out = "";
    const char *at;

    make_folder();
    if (message == NULL) {
        return NULL;
    }
    while ((at = strstr(message, folder)) != NULL) {
        out = apr_pstrcat(test_pool, out,
                          apr_pstrmemdup(test_pool, message, (apr_size_t)(at - message)), NULL);
        message = at + strlen(folder);
    }
    return apr_pstrcat(test_pool, out, message, NULL);
}
