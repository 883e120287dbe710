/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <yaml.h>
#include <apr_hash.h>
#include <apr_strings.h>
#include "yaml/scalar.h"

/** From this size on the keys of a map are compared through a hash. */
#define MANY_KEYS 16

typedef struct reader_t {
    yaml_parser_t parser;
    apr_pool_t *pool;
    const char *file;
    const char *text;           /**< what is parsed, for a look at the place of a problem */
    apr_size_t length;
    apr_hash_t *anchors;        /**< name -> llm_yaml_t *; weight 0: still being read */
    apr_array_header_t *errors;
} reader_t;

static apr_status_t read_node(reader_t *r, const yaml_event_t *ev, int depth,
                              const llm_yaml_t **out);

static apr_status_t fail(reader_t *r, const char *text)
{
    if (r->errors->nelts < LLM_YAML_MAX_ERRORS) {
        APR_ARRAY_PUSH(r->errors, const char *) = text;
    }
    return APR_EGENERAL;
}

static apr_status_t fail_at(reader_t *r, const yaml_mark_t *m, const char *reason)
{
    return fail(r, apr_psprintf(r->pool, "%s:%d:%d: %s", r->file, (int)m->line + 1,
                                (int)m->column + 1, reason));
}

static apr_status_t fail_node(reader_t *r, const llm_yaml_t *y, const char *reason)
{
    return fail(r, apr_psprintf(r->pool, "%s: %s", llm_yaml_place(y, r->pool), reason));
}

#define NOT_UTF8 "a byte that is not UTF-8: save the file as UTF-8"

/**
 * What libyaml says of the mistakes people make, in plain words; @c at_context: where the thing
 * that is wrong begins, instead of where that was noticed.
 */
static const struct {
    const char *problem, *context;      /**< libyaml's; context NULL: any */
    int at_context;
    const char *words;
} plain_words[] = {
    { "found unexpected end of stream", "while scanning a quoted scalar", 1,
      "this quote is never closed" },
    { "found unexpected document indicator", "while scanning a quoted scalar", 1,
      "this quote is never closed" },
    { "found unknown escape character", NULL, 0,
      "a backslash in double quotes begins an escape: write \\\\, or use single quotes" },
    { "could not find expected ':'", NULL, 1,
      "a key needs ': ' behind it; a quote opened above and not closed has the same effect" },
    { "mapping values are not allowed in this context", NULL, 0,
      "a ': ' that begins no value: wrong indentation, or a text that needs quotes" },
    { "did not find expected key", NULL, 0,
      "a key is expected here: wrong indentation, or a quote that ends too early or too late" },
    { "did not find expected '-' indicator", NULL, 0,
      "the next '- ' of the list is expected here: wrong indentation" },
    { "block sequence entries are not allowed in this context", NULL, 0,
      "a '- ' that begins no list: wrong indentation, or a text that needs quotes" },
    { "did not find expected node content", NULL, 0,
      "a value is expected here: a [ or { above may not be closed" },
    { "did not find expected ',' or ']'", NULL, 1,
      "this [ is never closed, or a comma is missing" },
    { "did not find expected ',' or '}'", NULL, 1,
      "this { is never closed, or a comma is missing" },
    { "found character that cannot start any token", NULL, 0,
      "no text can begin with this character: quote it" },
    { "did not find expected alphabetic or numeric character", "while scanning an alias", 1,
      "a * at the beginning stands for an alias: quote it" },
    { "did not find expected alphabetic or numeric character", "while scanning an anchor", 1,
      "a & at the beginning names an anchor: quote it" },
    { "control characters are not allowed", NULL, 0, "a control character" },
    { "invalid leading UTF-8 octet", NULL, 0, NOT_UTF8 },
    { "invalid trailing UTF-8 octet", NULL, 0, NOT_UTF8 },
    { "incomplete UTF-8 octet sequence", NULL, 0, NOT_UTF8 },
    { "invalid length of a UTF-8 sequence", NULL, 0, NOT_UTF8 },
    { "invalid Unicode character", NULL, 0, NOT_UTF8 },
};

/** @return the beginning of a line that is counted from 0; NULL: there are not so many */
static const char *line_at(const reader_t *r, size_t line)
{
    const char *at = r->text, *end = r->text + r->length;

    for (; line > 0 && at != NULL; line--) {
        at = memchr(at, '\n', (size_t)(end - at));
        at = at != NULL ? at + 1 : NULL;
    }
    return at;
}

static int is_indent(const char *at, const char *end)
{
    return *at == ' ' || *at == '\t' ||
           (*at == '-' && at + 1 < end && (at[1] == ' ' || at[1] == '\t'));
}

/**
 * A tab that stands where YAML wants spaces gives all kinds of problems.
 * @return 1 when the line of the mark is indented with one, dashes of lists included; *m is moved
 *         to it
 */
static int find_tab(const reader_t *r, yaml_mark_t *m)
{
    const char *at = line_at(r, m->line), *end = r->text + r->length;

    for (size_t column = 0; at != NULL && at < end && is_indent(at, end); at++, column++) {
        if (*at == '\t') {
            m->column = column;
            return 1;
        }
    }
    return 0;
}

/** Of bytes libyaml could not read it tells the offset alone. */
static yaml_mark_t mark_of_byte(const reader_t *r)
{
    const char *problem = r->parser.problem;
    size_t offset = r->parser.problem_offset;
    yaml_mark_t m = { 0, 0, 0 };

    /* what it misses there is the rest of a character, which begins before */
    if (problem != NULL && strcmp(problem, "invalid trailing UTF-8 octet") == 0) {
        do {
            offset--;
        } while (offset > 0 && ((unsigned char)r->text[offset] & 0xC0) == 0x80);
    }
    for (size_t i = 0; i < offset && i < r->length; i++) {
        unsigned char c = (unsigned char)r->text[i];

        if (c == '\n') {
            m.line++;
            m.column = 0;
        }
        else if ((c & 0xC0) != 0x80) {
            m.column++;
        }
    }
    return m;
}

#define TEMPLATE "a template's {{ }} or {% %} is not filled in here: render the file first, or " \
                 "quote the text"

/** Whether the line holds what Jinja and its like would replace. */
static int is_template(const reader_t *r, const yaml_mark_t *m)
{
    const char *at = line_at(r, m->line), *end = r->text + r->length;

    for (; at != NULL && at + 1 < end && *at != '\n'; at++) {
        if (*at == '{' && (at[1] == '{' || at[1] == '%')) {
            return 1;
        }
    }
    return 0;
}

static apr_status_t fail_parse(reader_t *r)
{
    const yaml_parser_t *y = &r->parser;
    int has_mark = y->error == YAML_SCANNER_ERROR || y->error == YAML_PARSER_ERROR;
    yaml_mark_t byte = y->error == YAML_READER_ERROR ? mark_of_byte(r) : y->mark;
    const yaml_mark_t *at = has_mark ? &y->problem_mark : &byte;
    yaml_mark_t tab = *at;

    if (has_mark && find_tab(r, &tab)) {
        return fail_at(r, &tab, "a tab: YAML is indented with spaces");
    }
    if (has_mark && is_template(r, at)) {
        return fail_at(r, at, TEMPLATE);
    }
    for (apr_size_t i = 0;
         y->problem != NULL && i < sizeof(plain_words) / sizeof(plain_words[0]); i++) {
        if (strcmp(plain_words[i].problem, y->problem) == 0 &&
            (plain_words[i].context == NULL ||
             (y->context != NULL && strcmp(plain_words[i].context, y->context) == 0))) {
            return fail_at(r, plain_words[i].at_context && y->context != NULL ? &y->context_mark
                                                                             : at,
                           plain_words[i].words);
        }
    }
    return fail_at(r, at, y->problem != NULL ? apr_pstrdup(r->pool, y->problem)
                                             : "not readable as YAML");
}

static apr_status_t next_event(reader_t *r, yaml_event_t *ev)
{
    if (yaml_parser_parse(&r->parser, ev)) {
        return APR_SUCCESS;
    }
    memset(ev, 0, sizeof(*ev));
    return fail_parse(r);
}

static llm_yaml_t *new_node(reader_t *r, const yaml_event_t *ev, llm_yaml_type_e type)
{
    llm_yaml_t *y = apr_pcalloc(r->pool, sizeof(*y));

    y->type = type;
    y->file = r->file;
    y->line = (int)ev->start_mark.line + 1;
    y->column = (int)ev->start_mark.column + 1;
    return y;
}

static apr_status_t too_large(reader_t *r, const llm_yaml_t *y)
{
    return fail_node(r, y, "too many nodes after the expansion of aliases");
}

static void remember(reader_t *r, const yaml_char_t *anchor, const llm_yaml_t *y)
{
    if (anchor != NULL) {
        apr_hash_set(r->anchors, apr_pstrdup(r->pool, (const char *)anchor), APR_HASH_KEY_STRING,
                     y);
    }
}

static int tag_is(const yaml_char_t *tag, const char *name)
{
    return tag != NULL && strcmp((const char *)tag, name) == 0;
}

/** Tags of other types make objects in some readers: refused, never guessed. */
static int is_known_tag(const yaml_char_t *tag)
{
    static const char *const known[] = { "!",           YAML_STR_TAG,   YAML_INT_TAG,
                                         YAML_BOOL_TAG, YAML_NULL_TAG,  YAML_FLOAT_TAG,
                                         YAML_SEQ_TAG,  YAML_MAP_TAG,   YAML_TIMESTAMP_TAG };

    for (apr_size_t i = 0; tag != NULL && i < sizeof(known) / sizeof(known[0]); i++) {
        if (tag_is(tag, known[i])) {
            return 1;
        }
    }
    return tag == NULL;
}

static apr_status_t unknown_tag(reader_t *r, const llm_yaml_t *y, const yaml_char_t *tag)
{
    return fail_node(r, y, apr_psprintf(r->pool, "tag '%s' is not supported", tag));
}

static apr_status_t read_scalar(reader_t *r, const yaml_event_t *ev, const llm_yaml_t **out)
{
    const yaml_char_t *tag = ev->data.scalar.tag;
    llm_yaml_t *y = new_node(r, ev, LLM_YAML_STR);

    y->weight = 1;
    y->text = apr_pstrmemdup(r->pool, (const char *)ev->data.scalar.value, ev->data.scalar.length);
    y->len = ev->data.scalar.length;
    if (strlen(y->text) != y->len) {
        return fail_node(r, y, "a NUL byte in a string");
    }
    if (tag == NULL ? ev->data.scalar.plain_implicit
                    : !tag_is(tag, YAML_STR_TAG) && !tag_is(tag, "!")) {
        llm_yaml_resolve(y);
    }
    if ((tag_is(tag, YAML_INT_TAG) && y->type != LLM_YAML_INT) ||
        (tag_is(tag, YAML_BOOL_TAG) && y->type != LLM_YAML_BOOL) ||
        (tag_is(tag, YAML_NULL_TAG) && y->type != LLM_YAML_NULL) ||
        (tag_is(tag, YAML_FLOAT_TAG) && y->type != LLM_YAML_FLOAT && y->type != LLM_YAML_INT)) {
        return fail_node(r, y, "the value does not fit its tag");
    }
    if (!is_known_tag(tag)) {
        return unknown_tag(r, y, tag);
    }
    remember(r, ev->data.scalar.anchor, y);
    *out = y;
    return APR_SUCCESS;
}

static apr_status_t read_alias(reader_t *r, const yaml_event_t *ev, const llm_yaml_t **out)
{
    const char *name = (const char *)ev->data.alias.anchor;
    const llm_yaml_t *y = apr_hash_get(r->anchors, name, APR_HASH_KEY_STRING);

    if (y == NULL) {
        return fail_at(r, &ev->start_mark,
                       apr_psprintf(r->pool, "unknown alias '%s'; a text that begins with * "
                                    "needs quotes", name));
    }
    if (y->weight == 0) {
        return fail_at(r, &ev->start_mark,
                       apr_psprintf(r->pool, "alias '%s' holds itself", name));
    }
    *out = y;
    return APR_SUCCESS;
}

static apr_status_t read_sequence(reader_t *r, const yaml_event_t *start, int depth,
                                  const llm_yaml_t **out)
{
    llm_yaml_t *y = new_node(r, start, LLM_YAML_SEQ);
    apr_array_header_t *items = apr_array_make(r->pool, 4, sizeof(const llm_yaml_t *));
    apr_int64_t weight = 1;
    yaml_event_t ev;
    apr_status_t rv;

    if (!is_known_tag(start->data.sequence_start.tag)) {
        return unknown_tag(r, y, start->data.sequence_start.tag);
    }
    remember(r, start->data.sequence_start.anchor, y);
    for (;;) {
        const llm_yaml_t *item = NULL;
        int end;

        if ((rv = next_event(r, &ev)) != APR_SUCCESS) {
            return rv;
        }
        end = ev.type == YAML_SEQUENCE_END_EVENT;
        rv = end ? APR_SUCCESS : read_node(r, &ev, depth + 1, &item);
        yaml_event_delete(&ev);
        if (end || rv != APR_SUCCESS) {
            break;
        }
        APR_ARRAY_PUSH(items, const llm_yaml_t *) = item;
        if ((weight += item->weight) > LLM_YAML_MAX_NODES) {
            return too_large(r, y);
        }
    }
    y->weight = weight;
    y->count = items->nelts;
    y->items = (const llm_yaml_t **)(void *)items->elts;
    *out = y;
    return rv;
}

static int is_merge(const llm_yaml_t *key, const yaml_event_t *ev)
{
    return strcmp(key->text, "<<") == 0 && ev->data.scalar.plain_implicit;
}

/**
 * Refuse a key twice: which of the two counts differs between readers. The first one stays and the
 * rest is read all the same, so that all such keys are told at once.
 */
static void check_duplicates(reader_t *r, apr_array_header_t *pairs)
{
    llm_yaml_pair_t *m = (llm_yaml_pair_t *)(void *)pairs->elts;
    apr_hash_t *seen = pairs->nelts > MANY_KEYS ? apr_hash_make(r->pool) : NULL;
    int kept = 0;

    for (int i = 0; i < pairs->nelts; i++) {
        const llm_yaml_t *first = NULL;

        if (seen != NULL) {
            first = apr_hash_get(seen, m[i].key->text, (apr_ssize_t)m[i].key->len);
        }
        for (int j = 0; seen == NULL && j < kept && first == NULL; j++) {
            first = strcmp(m[j].key->text, m[i].key->text) == 0 ? m[j].key : NULL;
        }
        if (first != NULL) {
            fail_node(r, m[i].key, apr_psprintf(r->pool, "duplicate key '%s', first at line %d",
                                                m[i].key->text, first->line));
            continue;
        }
        if (seen != NULL) {
            apr_hash_set(seen, m[i].key->text, (apr_ssize_t)m[i].key->len, m[i].key);
        }
        m[kept++] = m[i];
    }
    pairs->nelts = kept;
}

/** Add the members of a merged map that are not there yet. */
static apr_status_t merge_map(reader_t *r, apr_array_header_t *pairs, apr_hash_t *seen,
                              const llm_yaml_t *from)
{
    if (from->type != LLM_YAML_MAP) {
        return fail_node(r, from, "a merge key needs a map or a list of maps");
    }
    for (int i = 0; i < from->count; i++) {
        const llm_yaml_t *key = from->pairs[i].key;

        if (apr_hash_get(seen, key->text, (apr_ssize_t)key->len) == NULL) {
            apr_hash_set(seen, key->text, (apr_ssize_t)key->len, key);
            APR_ARRAY_PUSH(pairs, llm_yaml_pair_t) = from->pairs[i];
        }
    }
    return APR_SUCCESS;
}

static apr_status_t merge(reader_t *r, apr_array_header_t *pairs, const llm_yaml_t *from)
{
    apr_hash_t *seen = apr_hash_make(r->pool);
    apr_status_t rv = APR_SUCCESS;

    for (int i = 0; i < pairs->nelts; i++) {
        const llm_yaml_t *key = APR_ARRAY_IDX(pairs, i, llm_yaml_pair_t).key;

        apr_hash_set(seen, key->text, (apr_ssize_t)key->len, key);
    }
    if (from->type != LLM_YAML_SEQ) {
        return merge_map(r, pairs, seen, from);
    }
    for (int i = 0; i < from->count && rv == APR_SUCCESS; i++) {
        rv = merge_map(r, pairs, seen, from->items[i]);
    }
    return rv;
}

/** One member; end is set at the end of the map, merged for a merge key. */
static apr_status_t read_member(reader_t *r, int depth, llm_yaml_pair_t *pair, int *end,
                                int *merged)
{
    yaml_event_t ev;
    apr_status_t rv = next_event(r, &ev);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    *end = ev.type == YAML_MAPPING_END_EVENT;
    if (*end) {
        yaml_event_delete(&ev);
        return APR_SUCCESS;
    }
    if (ev.type != YAML_SCALAR_EVENT && ev.type != YAML_ALIAS_EVENT) {
        rv = fail_at(r, &ev.start_mark,
                     is_template(r, &ev.start_mark) ? TEMPLATE : "a key must be a scalar");
    }
    else {
        rv = read_node(r, &ev, depth, &pair->key);
    }
    if (rv == APR_SUCCESS && pair->key->text == NULL) {
        rv = fail_at(r, &ev.start_mark, "a key must be a scalar");
    }
    *merged = rv == APR_SUCCESS && ev.type == YAML_SCALAR_EVENT && is_merge(pair->key, &ev);
    yaml_event_delete(&ev);
    if (rv != APR_SUCCESS || (rv = next_event(r, &ev)) != APR_SUCCESS) {
        return rv;
    }
    rv = read_node(r, &ev, depth, &pair->value);
    yaml_event_delete(&ev);
    return rv;
}

static apr_status_t read_mapping(reader_t *r, const yaml_event_t *start, int depth,
                                 const llm_yaml_t **out)
{
    llm_yaml_t *y = new_node(r, start, LLM_YAML_MAP);
    apr_array_header_t *pairs = apr_array_make(r->pool, 8, sizeof(llm_yaml_pair_t));
    const llm_yaml_t *merged_from = NULL;
    apr_int64_t weight = 1;
    apr_status_t rv;

    if (!is_known_tag(start->data.mapping_start.tag)) {
        return unknown_tag(r, y, start->data.mapping_start.tag);
    }
    remember(r, start->data.mapping_start.anchor, y);
    for (;;) {
        llm_yaml_pair_t pair = { NULL, NULL };
        int end = 0, merged = 0;

        if ((rv = read_member(r, depth + 1, &pair, &end, &merged)) != APR_SUCCESS) {
            return rv;
        }
        if (end) {
            break;
        }
        if ((weight += 1 + pair.value->weight) > LLM_YAML_MAX_NODES) {
            return too_large(r, y);
        }
        if (merged && merged_from != NULL) {
            fail_node(r, pair.key, "duplicate key '<<'");
        }
        if (merged) {
            merged_from = pair.value;
            continue;
        }
        APR_ARRAY_PUSH(pairs, llm_yaml_pair_t) = pair;
    }
    check_duplicates(r, pairs);
    if (merged_from != NULL) {
        rv = merge(r, pairs, merged_from);
    }
    y->weight = weight;
    y->count = pairs->nelts;
    y->pairs = (llm_yaml_pair_t *)(void *)pairs->elts;
    *out = y;
    return rv;
}

static apr_status_t read_node(reader_t *r, const yaml_event_t *ev, int depth,
                              const llm_yaml_t **out)
{
    if (depth > LLM_YAML_MAX_DEPTH) {
        return fail_at(r, &ev->start_mark, "nested too deep");
    }
    switch (ev->type) {
    case YAML_SCALAR_EVENT:
        return read_scalar(r, ev, out);
    case YAML_ALIAS_EVENT:
        return read_alias(r, ev, out);
    case YAML_SEQUENCE_START_EVENT:
        return read_sequence(r, ev, depth, out);
    case YAML_MAPPING_START_EVENT:
        return read_mapping(r, ev, depth, out);
    default:
        return fail_at(r, &ev->start_mark, "a value is missing");
    }
}

/** Events around the document: *root stays NULL for an empty text. */
static apr_status_t read_stream(reader_t *r, const llm_yaml_t **root)
{
    int done = 0;

    while (!done) {
        yaml_event_t ev;
        apr_status_t rv = next_event(r, &ev);

        if (rv == APR_SUCCESS) {
            switch (ev.type) {
            case YAML_STREAM_END_EVENT:
                done = 1;
                break;
            case YAML_STREAM_START_EVENT:
            case YAML_DOCUMENT_END_EVENT:
                break;
            case YAML_DOCUMENT_START_EVENT:
                rv = *root == NULL ? APR_SUCCESS
                                   : fail_at(r, &ev.start_mark, "more than one document");
                break;
            default:
                rv = read_node(r, &ev, 0, root);
            }
            yaml_event_delete(&ev);
        }
        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    return APR_SUCCESS;
}

apr_status_t llm_yaml_parse(const llm_yaml_t **out, const char *file, const char *text,
                            apr_size_t n, apr_pool_t *p, apr_array_header_t *errors)
{
    reader_t r = { .pool = p, .errors = errors };
    const llm_yaml_t *root = NULL;
    int before = errors->nelts;
    apr_size_t skipped;
    apr_status_t rv;

    r.file = apr_pstrdup(p, file);
    if (n > LLM_YAML_MAX_FILE || !yaml_parser_initialize(&r.parser)) {
        return fail(&r, apr_psprintf(p, "%s:1:1: %s", file, n > LLM_YAML_MAX_FILE
                                                            ? "the file is too large"
                                                            : "no memory"));
    }
    r.anchors = apr_hash_make(p);
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    /* libyaml skips a byte order mark only where it has to find out the encoding itself */
    skipped = n >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    text += skipped;
    n -= skipped;
    r.text = text;
    r.length = n;
    yaml_parser_set_input_string(&r.parser, (const unsigned char *)text, n);
    rv = read_stream(&r, &root);
    yaml_parser_delete(&r.parser);
    if (rv == APR_SUCCESS && root == NULL) {
        llm_yaml_t *empty = apr_pcalloc(p, sizeof(*empty));

        *empty = (llm_yaml_t){ .file = r.file, .line = 1, .column = 1, .text = "", .weight = 1 };
        root = empty;
    }
    if (rv == APR_SUCCESS) {
        *out = root;
    }
    return errors->nelts == before ? rv : APR_EGENERAL;
}
