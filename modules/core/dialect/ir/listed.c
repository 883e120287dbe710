/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/listed.h"

/** Lists of a stream that are remembered; elements of further ones begin at 0 every time. */
#define MAX_LISTS 64
/** Objects within each other that are looked into. */
#define MAX_DEPTH 3
/** No list of an answer is as long. */
#define MAX_INDEX 0xffff

/** One list of a choice. */
typedef struct list_t {
    int choice;
    const char *path;           /* names of the objects it lies in, and its own */
    apr_int64_t next;           /* number of its next element */
} list_t;

static list_t *list_at(llm_stream_t *s, int choice, const char *path)
{
    list_t *list;

    if (s->lists == NULL) {
        s->lists = apr_array_make(s->pool, 4, sizeof(*list));
    }
    for (int i = 0; i < s->lists->nelts; i++) {
        list = &APR_ARRAY_IDX(s->lists, i, list_t);
        if (list->choice == choice && strcmp(list->path, path) == 0) {
            return list;
        }
    }
    if (s->lists->nelts == MAX_LISTS) {
        return NULL;
    }
    list = apr_array_push(s->lists);
    *list = (list_t){ .choice = choice, .path = apr_pstrdup(s->pool, path) };
    return list;
}

/** Pictures and citations of pages never come in pieces. */
static int is_whole(json_object *element)
{
    const char *url = llm_json_str(llm_json_obj(element, "image_url"), "url");

    return llm_json_obj(element, "url_citation") != NULL ||
           (url != NULL && (strncmp(url, "data:", 5) == 0 || strncmp(url, "http", 4) == 0));
}

static void number(list_t *list, json_object *element)
{
    apr_int64_t said = json_object_is_type(llm_json_get(element, "index"), json_type_int)
                           ? llm_json_int(element, "index", -1) : -1;

    if (said < 0 || said > MAX_INDEX || (said < list->next && is_whole(element))) {
        said = list->next;
        llm_json_set_int(element, "index", said);
    }
    list->next = said < list->next ? list->next : said + 1;
}

static void number_all(llm_stream_t *s, int choice, const char *path, json_object *array)
{
    list_t none = { .next = 0 }, *list = NULL;

    for (apr_size_t i = 0; i < json_object_array_length(array); i++) {
        json_object *element = json_object_array_get_idx(array, i);

        if (json_object_is_type(element, json_type_object)) {
            list = list != NULL ? list : list_at(s, choice, path);
            list = list != NULL ? list : &none;
            number(list, element);
        }
    }
}

static void walk(llm_stream_t *s, int choice, const char *path, json_object *o, int depth)
{
    json_object_object_foreach(o, key, v) {
        if (json_object_is_type(v, json_type_array) && strcmp(key, "tool_calls") != 0) {
            number_all(s, choice, apr_pstrcat(s->scratch, path, key, NULL), v);
        }
        else if (json_object_is_type(v, json_type_object) && depth < MAX_DEPTH) {
            walk(s, choice, apr_pstrcat(s->scratch, path, key, ".", NULL), v, depth + 1);
        }
    }
}

void llm_listed_number(llm_stream_t *s, int choice, json_object *delta)
{
    if (delta != NULL) {
        walk(s, choice, "", delta, 0);
    }
}
