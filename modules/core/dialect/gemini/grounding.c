/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/answer.h"
#include "dialect/gemini/dialect.h"

/**
 * @file grounding.c
 * @brief What Google's search and maps were asked, as they are billed: each query once, and none
 *        that is empty (https://ai.google.dev/gemini-api/docs/google-search, "Pricing").
 */

#define MAX_QUERIES 128         /* more are not told apart */

/** Queries of all candidates, each once. */
typedef struct queries_t {
    const char *text[MAX_QUERIES];
    int n;
} queries_t;

static void add_query(queries_t *q, const char *text)
{
    if (text == NULL || *text == '\0' || q->n == MAX_QUERIES) {
        return;
    }
    for (int i = 0; i < q->n; i++) {
        if (strcmp(q->text[i], text) == 0) {
            return;
        }
    }
    q->text[q->n++] = text;
}

static void add_queries(queries_t *q, json_object *list)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        add_query(q, llm_json_value_str(json_object_array_get_idx(list, i)));
    }
}

static int has_chunk(json_object *grounding, const char *kind)
{
    json_object *chunks = llm_json_arr(grounding, "groundingChunks");

    for (apr_size_t i = 0; chunks != NULL && i < json_object_array_length(chunks); i++) {
        if (llm_json_has(json_object_array_get_idx(chunks, i), kind)) {
            return 1;
        }
    }
    return 0;
}

static apr_int64_t larger(apr_int64_t a, apr_int64_t b)
{
    return a > b ? a : b;
}

/** Queries on maps stand in the same list: they are maps' where no place of the web was found. */
void llm_gemini_grounding(json_object *answer, llm_usage_t *u)
{
    json_object *list = llm_json_arr(answer, "candidates");
    queries_t web = { .n = 0 }, maps = { .n = 0 };
    int mapped = 0;

    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *g = llm_json_obj(json_object_array_get_idx(list, i), "groundingMetadata");
        int here = has_chunk(g, "maps") || llm_json_str(g, "googleMapsWidgetContextToken") != NULL;

        add_queries(here && !has_chunk(g, "web") ? &maps : &web,
                    llm_json_arr(g, "webSearchQueries"));
        mapped |= here;
    }
    u->searches = larger(u->searches, web.n);
    u->maps = larger(u->maps, mapped ? larger(maps.n, 1) : 0);
}
