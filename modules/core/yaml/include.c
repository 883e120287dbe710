/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <apr_file_io.h>
#include <apr_strings.h>
#include "yaml/yaml.h"

/** The files being read, innermost last: an include of one of them is a cycle. */
typedef struct loader_t {
    apr_pool_t *pool;
    apr_array_header_t *errors;
    const char *open[LLM_YAML_MAX_INCLUDE_DEPTH];
    int depth;
    int files;
    int incomplete;             /**< some file could not be read: what is missing is not judged */
} loader_t;

static apr_status_t load_file(loader_t *l, const char *file, const llm_yaml_t *from,
                              const llm_yaml_t **out);

static apr_status_t fail(loader_t *l, const llm_yaml_t *at, const char *file, const char *reason)
{
    if (l->errors->nelts < LLM_YAML_MAX_ERRORS) {
        APR_ARRAY_PUSH(l->errors, const char *) =
            at != NULL ? apr_psprintf(l->pool, "%s: %s", llm_yaml_place(at, l->pool), reason)
                       : apr_psprintf(l->pool, "%s:1:1: %s", file, reason);
    }
    return APR_EGENERAL;
}

/** Opening a pipe would wait for somebody to write. */
static apr_status_t check_kind(loader_t *l, const char *file, const llm_yaml_t *from)
{
    apr_finfo_t info;

    if (apr_stat(&info, file, APR_FINFO_TYPE, l->pool) != APR_SUCCESS ||
        info.filetype == APR_REG || info.filetype == APR_CHR) {
        return APR_SUCCESS;
    }
    return fail(l, from, file, apr_psprintf(l->pool, "'%s' is %s", file,
                                            info.filetype == APR_DIR ? "a directory, not a file"
                                                                     : "no regular file"));
}

static apr_status_t slurp(loader_t *l, const char *file, const llm_yaml_t *from, const char **text,
                          apr_size_t *n)
{
    char why[120];
    apr_file_t *f;
    apr_finfo_t info;
    char *buf = NULL;
    apr_status_t rv = apr_file_open(&f, file, APR_READ | APR_BINARY, APR_OS_DEFAULT, l->pool);

    if (rv == APR_SUCCESS) {
        rv = apr_file_info_get(&info, APR_FINFO_SIZE, f);
        if (rv == APR_SUCCESS && info.size > LLM_YAML_MAX_FILE) {
            apr_file_close(f);
            return fail(l, from, file, "the file is too large");
        }
        if (rv == APR_SUCCESS) {
            buf = apr_palloc(l->pool, (apr_size_t)info.size + 1);
            rv = apr_file_read_full(f, buf, (apr_size_t)info.size, n);
            rv = rv == APR_EOF ? APR_SUCCESS : rv;
        }
        apr_file_close(f);
    }
    if (rv != APR_SUCCESS) {
        return fail(l, from, file,
                    apr_psprintf(l->pool, "cannot read '%s': %s", file,
                                 apr_strerror(rv, why, sizeof(why))));
    }
    *text = buf;
    return APR_SUCCESS;
}

static int index_of(const llm_yaml_t *map, const char *key)
{
    for (int i = 0; i < map->count; i++) {
        if (strcmp(map->pairs[i].key->text, key) == 0) {
            return i;
        }
    }
    return -1;
}

static const llm_yaml_t *joined(const llm_yaml_t *a, const llm_yaml_t *b, apr_pool_t *p)
{
    llm_yaml_t *y = llm_yaml_new_node(a, LLM_YAML_SEQ, a->count + b->count, p);

    y->count = a->count + b->count;
    for (int i = 0; i < y->count; i++) {
        y->items[i] = i < a->count ? a->items[i] : b->items[i - a->count];
    }
    return y;
}

/** Put the members of an included file over those of map, which has room for them. */
static void put_over(llm_yaml_t *map, const llm_yaml_t *in, apr_pool_t *p)
{
    for (int i = 0; i < in->count; i++) {
        int at = index_of(map, in->pairs[i].key->text);

        if (at < 0) {
            map->pairs[map->count++] = in->pairs[i];
        }
        else if (in->pairs[i].value->type == LLM_YAML_NULL) {
            continue;           /* what is empty sets nothing, and takes nothing away */
        }
        else if (in->pairs[i].value->type == LLM_YAML_SEQ &&
                 map->pairs[at].value->type == LLM_YAML_SEQ) {
            map->pairs[at].value = joined(map->pairs[at].value, in->pairs[i].value, p);
        }
        else {
            map->pairs[at] = in->pairs[i];
        }
    }
}

static const char *beside(const char *file, const char *name, apr_pool_t *p)
{
    const char *slash = strrchr(file, '/');

    if (name[0] == '/' || slash == NULL) {
        return name;
    }
    return apr_pstrcat(p, apr_pstrmemdup(p, file, (apr_size_t)(slash - file) + 1), name, NULL);
}

static llm_yaml_t *with_room(const llm_yaml_t *map, int more, const char *without, apr_pool_t *p)
{
    llm_yaml_t *copy = llm_yaml_new_node(map, LLM_YAML_MAP, map->count + more, p);

    for (int i = 0; i < map->count; i++) {
        if (strcmp(map->pairs[i].key->text, without) != 0) {
            copy->pairs[copy->count++] = map->pairs[i];
        }
    }
    return copy;
}

/** A file that cannot be read is told of, and the others are read all the same. */
static void add_included(loader_t *l, const char *file, const llm_yaml_t *list,
                         const llm_yaml_t **map)
{
    if (list->type != LLM_YAML_SEQ) {
        fail(l, list, file, "include must be a list of files");
        l->incomplete = 1;
    }
    for (int i = 0; list->type == LLM_YAML_SEQ && i < list->count; i++) {
        const llm_yaml_t *name = list->items[i];
        const llm_yaml_t *in = NULL;
        llm_yaml_t *merged;

        if (name->type != LLM_YAML_STR) {
            fail(l, name, file, "include must be a list of files");
        }
        else {
            load_file(l, beside(file, name->text, l->pool), name, &in);
        }
        if (in == NULL) {
            l->incomplete = 1;
            continue;
        }
        merged = with_room(*map, in->count, "include", l->pool);
        put_over(merged, in, l->pool);
        *map = merged;
    }
}

/** The file's one name, so that a cycle through links is seen too. */
static const char *canonical(const char *file, apr_pool_t *p)
{
    char *real = realpath(file, NULL);
    const char *copy = apr_pstrdup(p, real != NULL ? real : file);

    free(real);
    return copy;
}

static apr_status_t check_chain(loader_t *l, const char *real, const char *file,
                                const llm_yaml_t *from)
{
    for (int i = 0; i < l->depth; i++) {
        if (strcmp(l->open[i], real) == 0) {
            return fail(l, from, file, apr_psprintf(l->pool, "'%s' includes itself", file));
        }
    }
    if (l->depth == LLM_YAML_MAX_INCLUDE_DEPTH || l->files == LLM_YAML_MAX_FILES) {
        return fail(l, from, file, "too many included files");
    }
    return APR_SUCCESS;
}

static apr_status_t load_file(loader_t *l, const char *file, const llm_yaml_t *from,
                              const llm_yaml_t **out)
{
    const char *real = canonical(file, l->pool);
    const llm_yaml_t *root = NULL, *list;
    const char *text = NULL;
    apr_size_t n = 0;
    apr_status_t rv = check_chain(l, real, file, from);

    l->files++;
    if (rv != APR_SUCCESS || (rv = check_kind(l, file, from)) != APR_SUCCESS ||
        (rv = slurp(l, file, from, &text, &n)) != APR_SUCCESS) {
        return rv;
    }
    rv = llm_yaml_parse(&root, file, text, n, l->pool, l->errors);
    if (root == NULL) {
        return rv;
    }
    if (root->type == LLM_YAML_NULL && from != NULL) {
        return fail(l, from, file, apr_psprintf(l->pool,
                    "'%s' is empty, as a file is in the middle of a save; one that is meant to "
                    "set nothing says {}", file));
    }
    if (root->type == LLM_YAML_NULL) {
        root = llm_yaml_new_node(root, LLM_YAML_MAP, 0, l->pool);
    }
    if (root->type != LLM_YAML_MAP) {
        return fail(l, root, file, "the file must hold a map of settings");
    }
    list = llm_yaml_get(root, "include");
    if (list != NULL) {
        root = with_room(root, 0, "include", l->pool);
        l->open[l->depth++] = real;
        add_included(l, file, list, &root);
        l->depth--;
    }
    *out = root;
    return l->errors->nelts == 0 ? APR_SUCCESS : APR_EGENERAL;
}

apr_status_t llm_yaml_load(const llm_yaml_t **out, const char *file, apr_pool_t *p,
                           apr_array_header_t *errors, int *incomplete)
{
    loader_t l = { .pool = p, .errors = errors };
    const llm_yaml_t *root = NULL;
    apr_status_t rv = load_file(&l, file, NULL, &root);

    *incomplete = l.incomplete;
    if (root != NULL) {
        *out = root;
    }
    return rv;
}
