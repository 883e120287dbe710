/* SPDX-License-Identifier: Apache-2.0 */
/* Runs files, and the files of folders, through a fuzz target: no libFuzzer needed. */
#include <apr_file_info.h>
#include <apr_file_io.h>
#include <apr_strings.h>
#include "fuzz.h"

#define MAX_FILE (16 * 1024 * 1024)

static int replayed;

static int run_file(const char *path, apr_pool_t *p)
{
    apr_file_t *f;
    apr_finfo_t info;
    apr_size_t n;
    char *data;

    if (apr_file_open(&f, path, APR_FOPEN_READ | APR_FOPEN_BINARY, APR_OS_DEFAULT, p) !=
            APR_SUCCESS ||
        apr_file_info_get(&info, APR_FINFO_SIZE, f) != APR_SUCCESS || info.size > MAX_FILE) {
        fprintf(stderr, "cannot read %s\n", path);
        return 0;
    }
    n = (apr_size_t)info.size;
    data = malloc(n ? n : 1);
    if (data == NULL || (n > 0 && apr_file_read_full(f, data, n, &n) != APR_SUCCESS)) {
        fprintf(stderr, "cannot read %s\n", path);
        free(data);
        return 0;
    }
    LLVMFuzzerTestOneInput((const uint8_t *)data, n);
    free(data);
    apr_file_close(f);
    replayed++;
    return 1;
}

static int run_folder(const char *path, apr_pool_t *p)
{
    apr_dir_t *dir;
    apr_finfo_t info;
    int ok = 1;

    if (apr_dir_open(&dir, path, p) != APR_SUCCESS) {
        return run_file(path, p);
    }
    while (apr_dir_read(&info, APR_FINFO_NAME | APR_FINFO_TYPE, dir) == APR_SUCCESS) {
        if (info.filetype == APR_REG) {
            ok &= run_file(apr_pstrcat(p, path, "/", info.name, NULL), p);
        }
    }
    apr_dir_close(dir);
    return ok;
}

int main(int argc, char **argv)
{
    apr_pool_t *p;
    int ok = 1;

    apr_initialize();
    apr_pool_create(&p, NULL);
    for (int i = 1; i < argc; i++) {
        ok &= run_folder(argv[i], p);
    }
    apr_pool_destroy(p);
    apr_terminate();
    return ok && replayed > 0 ? 0 : 1;
}
