/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file golden.c
 * @brief Runs every golden fixture below a folder: golden [--update] FOLDER [PATH-PART].
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <apr_file_io.h>
#include <apr_general.h>
#include <apr_strings.h>
#include "golden.h"

#define MAX_FIXTURE (8 * 1024 * 1024)

typedef struct run_t {
    apr_pool_t *pool;           /**< of the whole run */
    const char *root;
    const char *only;           /**< run paths that hold this text; NULL: all */
    int update;
    int passed, failed;
} run_t;

/** What a folder is of. */
typedef struct pair_t {
    const char *client;         /**< NULL: the fixture says, or it is the IR */
    const llm_dialect_t *upstream;      /**< NULL: no format is called like that */
} pair_t;

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/** Names in a folder that end with suffix, sorted; an absent folder is empty. */
static apr_array_header_t *names_in(apr_pool_t *p, const char *folder, const char *suffix)
{
    apr_array_header_t *names = apr_array_make(p, 16, sizeof(const char *));
    apr_size_t ns = strlen(suffix);
    apr_dir_t *dir;
    apr_finfo_t info;

    if (apr_dir_open(&dir, folder, p) != APR_SUCCESS) {
        return names;
    }
    while (apr_dir_read(&info, APR_FINFO_NAME, dir) == APR_SUCCESS) {
        apr_size_t n = strlen(info.name);

        if (info.name[0] != '.' && n > ns && strcmp(info.name + n - ns, suffix) == 0) {
            APR_ARRAY_PUSH(names, const char *) = apr_pstrdup(p, info.name);
        }
    }
    apr_dir_close(dir);
    qsort(names->elts, (size_t)names->nelts, sizeof(const char *), by_name);
    return names;
}

static char *read_text(apr_pool_t *p, const char *path, apr_size_t *n)
{
    apr_file_t *f;
    char *text = NULL;

    if (apr_file_open(&f, path, APR_FOPEN_READ, APR_OS_DEFAULT, p) != APR_SUCCESS) {
        return NULL;
    }
    text = apr_palloc(p, MAX_FIXTURE + 1);
    if (apr_file_read_full(f, text, MAX_FIXTURE, n) != APR_EOF) {
        text = NULL;
    }
    else {
        text[*n] = '\0';
    }
    apr_file_close(f);
    return text;
}

static int write_expect(apr_pool_t *p, const char *path, json_object *o)
{
    const char *text = json_object_to_json_string_ext(
        o, JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED | JSON_C_TO_STRING_NOSLASHESCAPE);
    apr_file_t *f;
    apr_status_t rv;

    rv = apr_file_open(&f, path, APR_FOPEN_WRITE | APR_FOPEN_CREATE | APR_FOPEN_TRUNCATE,
                       APR_OS_DEFAULT, p);
    if (rv != APR_SUCCESS) {
        return 0;
    }
    rv = apr_file_write_full(f, text, strlen(text), NULL);
    apr_file_puts("\n", f);
    return apr_file_close(f) == APR_SUCCESS && rv == APR_SUCCESS;
}

static json_object *read_json(apr_pool_t *p, const char *path, const char **text, const char **why)
{
    llm_json_err_t je;
    json_object *o = NULL;
    apr_size_t n;

    *text = read_text(p, path, &n);
    if (*text == NULL) {
        *why = apr_psprintf(p, "cannot read %s", path);
    }
    else if (llm_json_parse(p, *text, n, &o, &je) != APR_SUCCESS) {
        *why = apr_psprintf(p, "%s:%d:%d: %s", path, je.line, je.column, je.reason);
    }
    return o;
}

static int unknown_provider(json_object *fixture)
{
    const char *name = llm_json_str(fixture, "provider");

    return name != NULL && llm_provider_find(name, strlen(name)) == NULL;
}

/** @return the number of differences; *why is set when the fixture cannot be used */
static int check_fixture(run_t *r, apr_pool_t *p, const golden_kind_t *kind, const pair_t *pair,
                         const char *path, const char **why)
{
    const char *expect = apr_psprintf(p, "%.*s.expect", (int)(strlen(path) - 5), path);
    const char *text, *expect_text;
    json_object *fixture = read_json(p, path, &text, why);
    json_object *got, *want;

    if (fixture == NULL) {
        return 1;
    }
    if (unknown_provider(fixture)) {
        *why = "no provider is called like that";
        return 1;
    }
    llm_json_set_str(fixture, "client", pair->client);
    got = kind->run(p, pair->upstream, fixture, why);
    if (got == NULL) {
        return 1;
    }
    got = golden_normalise(p, got, text);
    if (r->update) {
        *why = write_expect(p, expect, got) ? NULL : "cannot write the expectation";
        return *why != NULL;
    }
    want = read_json(p, expect, &expect_text, why);
    return want == NULL ? 1 : golden_compare(p, "", got, want);
}

static void run_fixture(run_t *r, const golden_kind_t *kind, const pair_t *pair, const char *path)
{
    const char *why = NULL;
    int known = pair->upstream != NULL && (pair->client == NULL || golden_dialect(pair->client));
    apr_pool_t *p;

    if (r->only != NULL && strstr(path, r->only) == NULL) {
        return;
    }
    apr_pool_create(&p, r->pool);
    if (!known) {
        why = "no dialect is called like its folder";
    }
    if (known && check_fixture(r, p, kind, pair, path, &why) == 0) {
        r->passed++;
    }
    else {
        r->failed++;
        printf("FAILED %s%s%s\n", path, why ? ": " : "", why ? why : "");
    }
    apr_pool_destroy(p);
}

/** A folder's name is that of an upstream's format, behind a client's and "-". */
static void run_folder(run_t *r, const char *name)
{
    const char *dash = strchr(name, '-');
    pair_t pair = { .upstream = golden_dialect(dash != NULL ? dash + 1 : name) };

    if (dash != NULL) {
        pair.client = apr_pstrmemdup(r->pool, name, (apr_size_t)(dash - name));
    }
    for (const golden_kind_t *kind = golden_kinds; kind->folder != NULL; kind++) {
        const char *folder = apr_pstrcat(r->pool, r->root, "/", name, "/", kind->folder, NULL);
        apr_array_header_t *files = names_in(r->pool, folder, ".json");

        for (int i = 0; i < files->nelts; i++) {
            const char *file = APR_ARRAY_IDX(files, i, const char *);

            run_fixture(r, kind, &pair, apr_pstrcat(r->pool, folder, "/", file, NULL));
        }
    }
}

int main(int argc, const char *const *argv)
{
    run_t r = { 0 };
    apr_array_header_t *folders;

    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--update") == 0) {
            r.update = 1;
        }
        else if (r.root == NULL) {
            r.root = argv[i];
        }
        else {
            r.only = argv[i];
        }
    }
    if (r.root == NULL) {
        fprintf(stderr, "usage: golden [--update] FOLDER [PATH-PART]\n");
        return 2;
    }
    apr_initialize();
    apr_pool_create(&r.pool, NULL);
    folders = names_in(r.pool, r.root, "");
    for (int i = 0; i < folders->nelts; i++) {
        run_folder(&r, APR_ARRAY_IDX(folders, i, const char *));
    }
    r.failed += r.only == NULL ? golden_missing(r.pool, r.root) : 0;
    printf("golden: \n%d passed, %d failed\n", r.passed, r.failed);
    apr_pool_destroy(r.pool);
    apr_terminate();
    return r.failed > 0 || r.passed == 0;
}
