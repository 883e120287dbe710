/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/http/paths.h"

#define MAX_DEPTH 32            /* segments of a pattern */

/** A row at the end of a pattern. */
typedef struct end_t {
    const char *pattern;
    int method;
    const void *row;
    struct end_t *next;
} end_t;

struct tails_t;

typedef struct node_t {
    llm_str_t segment;
    apr_uint32_t hash;          /**< of the segment */
    struct node_t **slots;      /**< children by their hashes, the next slot where one is taken */
    apr_uint32_t n, size;       /**< children; slots: a power of two, at least twice as many */
    struct node_t *any;         /**< behind an argument of one segment; NULL: none */
    struct tails_t *tails;      /**< behind an argument of many; NULL: none */
    end_t *ends;                /**< of patterns that end here */
} node_t;

/** What follows an argument that may hold slashes: "", "/..." or ":...". */
typedef struct tails_t {
    int depth;                  /**< slashes and colons in each of them */
    node_t texts;               /**< whose children are the tails, each whole */
    struct tails_t *next;       /**< the deepest first: of one depth a path has one end */
} tails_t;

struct llm_paths_t {
    apr_pool_t *pool;
    node_t root;
};

llm_paths_t *llm_paths_make(apr_pool_t *p)
{
    llm_paths_t *t = apr_pcalloc(p, sizeof(*t));

    t->pool = p;
    return t;
}

static int is_same(const llm_str_t *a, const llm_str_t *b)
{
    return a->n == b->n && memcmp(a->p, b->p, a->n) == 0;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) */
static apr_uint32_t hash_of(const llm_str_t *s)
{
    apr_uint32_t h = 2166136261u;

    for (apr_size_t i = 0; i < s->n; i++) {
        h = (h ^ (unsigned char)s->p[i]) * 16777619u;
    }
    return h;
}

/** @return where a segment's child is, or would be; the node has slots */
static node_t **slot_of(const node_t *node, const llm_str_t *segment, apr_uint32_t hash)
{
    apr_uint32_t i = hash;

    while (node->slots[i & (node->size - 1)] != NULL &&
           (node->slots[i & (node->size - 1)]->hash != hash ||
            !is_same(&node->slots[i & (node->size - 1)]->segment, segment))) {
        i++;
    }
    return &node->slots[i & (node->size - 1)];
}

/* -- building --------------------------------------------------------------------------------- */

static void grow(llm_paths_t *t, node_t *node)
{
    node_t old = *node;

    node->size = old.size > 0 ? 2 * old.size : 4;
    node->slots = apr_pcalloc(t->pool, node->size * sizeof(*node->slots));
    for (apr_uint32_t i = 0; i < old.size; i++) {
        if (old.slots[i] != NULL) {
            *slot_of(node, &old.slots[i]->segment, old.slots[i]->hash) = old.slots[i];
        }
    }
}

static node_t *child_of(llm_paths_t *t, node_t *node, llm_str_t segment)
{
    apr_uint32_t hash = hash_of(&segment);
    node_t **slot;

    if (2 * (node->n + 1) > node->size) {
        grow(t, node);
    }
    slot = slot_of(node, &segment, hash);
    if (*slot == NULL) {
        *slot = apr_pcalloc(t->pool, sizeof(**slot));
        (*slot)->segment = segment;
        (*slot)->hash = hash;
        node->n++;
    }
    return *slot;
}

static node_t *any_of(llm_paths_t *t, node_t *node)
{
    if (node->any == NULL) {
        node->any = apr_pcalloc(t->pool, sizeof(*node->any));
    }
    return node->any;
}

static int divides(char c)
{
    return c == '/' || c == ':';
}

static int depth_of(const char *tail)
{
    int n = 0;

    for (; *tail != '\0'; tail++) {
        n += divides(*tail);
    }
    return n;
}

/** @return the node that stands for a tail */
static node_t *tail_of(llm_paths_t *t, node_t *node, const char *text)
{
    int depth = depth_of(text);
    tails_t **at = &node->tails, *tails;

    while (*at != NULL && (*at)->depth > depth) {
        at = &(*at)->next;
    }
    if (*at == NULL || (*at)->depth != depth) {
        tails = apr_pcalloc(t->pool, sizeof(*tails));
        tails->depth = depth;
        tails->next = *at;
        *at = tails;
    }
    return child_of(t, &(*at)->texts, (llm_str_t){ text, strlen(text) });
}

static const char *add_end(llm_paths_t *t, end_t **ends, const char *pattern, int method,
                           const void *row)
{
    end_t *end;

    for (end = *ends; end != NULL; end = end->next) {
        if (end->method == method || end->method == LLM_PATH_ANY || method == LLM_PATH_ANY) {
            return apr_psprintf(t->pool, "it is one path with \"%s\"", end->pattern);
        }
    }
    end = apr_pcalloc(t->pool, sizeof(*end));
    end->pattern = pattern;
    end->method = method;
    end->row = row;
    end->next = *ends;
    *ends = end;
    return NULL;
}

static llm_str_t segment_at(const char *s)
{
    return (llm_str_t){ s, strcspn(s, "/") };
}

/** "{name}", which holds no further brace. */
static int is_argument(const llm_str_t *s)
{
    return s->n > 2 && s->p[0] == '{' && s->p[s->n - 1] == '}' &&
           memchr(s->p + 1, '{', s->n - 1) == NULL &&
           memchr(s->p, '}', s->n - 1) == NULL;
}

static int has_brace(const llm_str_t *s)
{
    return memchr(s->p, '{', s->n) != NULL || memchr(s->p, '}', s->n) != NULL;
}

/** @param at behind the argument in pattern */
static const char *add_tail(llm_paths_t *t, node_t *node, const char *pattern, const char *at,
                            int method, const void *row)
{
    if (strchr(at, '{') != NULL) {
        return "no argument can follow one that may hold slashes";
    }
    return add_end(t, &tail_of(t, node, at)->ends, pattern, method, row);
}

/** @param at the rest of pattern: "" or "/..." */
static const char *add_from(llm_paths_t *t, const char *pattern, const char *at, int method,
                            const void *row)
{
    node_t *node = &t->root;
    int nargs = 0, depth = 0;

    while (*at == '/') {
        llm_str_t segment = segment_at(at + 1);

        at += 1 + segment.n;
        if (++depth > MAX_DEPTH) {
            return "it has too many segments";
        }
        if (!is_argument(&segment)) {
            if (has_brace(&segment)) {
                return "an argument is a whole segment";
            }
            node = child_of(t, node, segment);
            continue;
        }
        if (++nargs > LLM_PATH_ARGS) {
            return "it has too many arguments";
        }
        if (segment.p[segment.n - 2] == '*') {
            return add_tail(t, node, pattern, at, method, row);
        }
        node = any_of(t, node);
    }
    return add_end(t, &node->ends, pattern, method, row);
}

const char *llm_paths_add(llm_paths_t *t, const char *pattern, int method, const void *row)
{
    static const char version[] = "/{v1}";
    const char *rest, *wrong;

    if (*pattern != '/') {
        return "it does not begin with a slash";
    }
    if (strncmp(pattern, version, sizeof(version) - 1) != 0) {
        return add_from(t, pattern, pattern, method, row);
    }
    rest = pattern + sizeof(version) - 1;
    if (*rest != '\0' && *rest != '/') {
        return "{v1} is a whole segment";
    }
    wrong = add_from(t, pattern, rest, method, row);
    return wrong != NULL ? wrong
                         : add_from(t, pattern, apr_pstrcat(t->pool, "/v1", rest, NULL), method,
                                    row);
}

/* -- finding ---------------------------------------------------------------------------------- */

/** A path on its way through the trie. */
typedef struct walk_t {
    const char *end;
    int method;
    llm_path_args_t *args;
    apr_uint64_t methods;
} walk_t;

static const void *row_of(walk_t *w, const end_t *ends)
{
    for (; ends != NULL; ends = ends->next) {
        if (ends->method == w->method || ends->method == LLM_PATH_ANY) {
            return ends->row;
        }
        w->methods |= (apr_uint64_t)1 << ends->method;
    }
    return NULL;
}

static void take(walk_t *w, const char *p, apr_size_t n)
{
    w->args->arg[w->args->n++] = (llm_str_t){ p, n };
}

/** @return where the end of a path of such a depth begins; NULL: behind at is none */
static const char *end_of_depth(const char *at, const char *end, int depth)
{
    for (; depth > 0; depth--) {
        do {
            end--;
        } while (end > at && !divides(*end));
        if (end <= at) {
            return NULL;
        }
    }
    return end;
}

/** @param at behind the slash where the argument begins */
static const void *find_tail(walk_t *w, const tails_t *tails, const char *at)
{
    for (; tails != NULL && at < w->end; tails = tails->next) {
        const char *text = end_of_depth(at, w->end, tails->depth);
        llm_str_t tail = { text, text != NULL ? (apr_size_t)(w->end - text) : 0 };
        const node_t *node = text != NULL ? *slot_of(&tails->texts, &tail, hash_of(&tail)) : NULL;
        const void *row = node != NULL ? row_of(w, node->ends) : NULL;

        if (row != NULL) {
            take(w, at, (apr_size_t)(text - at));
            return row;
        }
    }
    return NULL;
}

/** @param at the end of the path, or a slash in it */
static const void *find_from(walk_t *w, const node_t *node, const char *at)
{
    const node_t *child = NULL;
    const void *row = NULL;
    const char *end;
    llm_str_t segment;

    if (at == w->end) {
        return row_of(w, node->ends);
    }
    at++;
    end = memchr(at, '/', (apr_size_t)(w->end - at));
    end = end != NULL ? end : w->end;
    segment = (llm_str_t){ at, (apr_size_t)(end - at) };
    if (node->n > 0 && (child = *slot_of(node, &segment, hash_of(&segment))) != NULL) {
        row = find_from(w, child, end);
    }
    if (row == NULL && node->any != NULL && segment.n > 0) {
        int n = w->args->n;

        take(w, segment.p, segment.n);
        row = find_from(w, node->any, end);
        w->args->n = row != NULL ? w->args->n : n;
    }
    return row != NULL ? row : find_tail(w, node->tails, at);
}

const void *llm_paths_find(const llm_paths_t *t, const char *path, apr_size_t n, int method,
                           llm_path_args_t *args, apr_uint64_t *methods)
{
    walk_t w = { .end = path + n, .method = method, .args = args };
    const void *row;

    args->n = 0;
    row = n > 0 && *path == '/' ? find_from(&w, &t->root, path) : NULL;
    *methods = w.methods;
    return row;
}
