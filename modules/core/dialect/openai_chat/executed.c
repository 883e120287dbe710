/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file executed.c
 * @brief Tools that Groq ran by itself, which it bills by the piece
 *        (https://console.groq.com/docs/browser-search, https://groq.com/pricing).
 */

#include <string.h>
#include "dialect/openai_chat/shape.h"

/** @return 1: it was not counted before */
static int is_new(apr_uint64_t *seen, apr_int64_t index)
{
    apr_uint64_t bit = llm_choice_bit(index);
    int was = (*seen & bit) != 0;

    *seen |= bit;
    return !was;
}

static int is_search(const char *name)
{
    return strcmp(name, "browser.search") == 0 || strcmp(name, "browser_search") == 0;
}

static void count_one(llm_usage_t *u, json_object *tool, llm_seen_t *seen)
{
    const char *name = llm_json_str(tool, "name");
    apr_int64_t index = llm_json_int(tool, "index", -1);

    name = name != NULL ? name : llm_json_str(tool, "type");
    if (name == NULL) {
        return;
    }
    if (is_search(name)) {
        u->searches += seen == NULL || is_new(&seen->searched, index);
    }
    else if (strcmp(name, "browser.open") == 0) {
        u->pages += seen == NULL || is_new(&seen->opened, index);
    }
}

void llm_openai_count_executed(llm_usage_t *u, json_object *message, llm_seen_t *seen)
{
    json_object *tools = llm_json_arr(message, "executed_tools");

    for (apr_size_t i = 0; tools != NULL && i < json_object_array_length(tools); i++) {
        count_one(u, json_object_array_get_idx(tools, i), seen);
    }
}
