/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/json.h"
#include "base/tokens.h"
#include "dialect/written.h"

static apr_size_t length_of(json_object *o, const char *key)
{
    json_object *v = llm_json_get(o, key);

    return json_object_is_type(v, json_type_string) ? (apr_size_t)json_object_get_string_len(v)
                                                    : 0;
}

/** A picture in full; a mere link was not made here. */
static apr_size_t pictures(json_object *list)
{
    apr_size_t n = 0, count = list != NULL ? json_object_array_length(list) : 0;

    for (apr_size_t i = 0; i < count; i++) {
        json_object *picture = json_object_array_get_idx(list, i);
        const char *url = llm_json_str(llm_json_obj(picture, "image_url"), "url");

        if (url != NULL && strncmp(url, "data:", 5) == 0) {
            n += llm_data_bytes(strlen(url));
        }
    }
    return n;
}

/** Base64 has four bytes for three. */
static apr_size_t hidden_thoughts(json_object *list)
{
    apr_size_t n = 0, count = list != NULL ? json_object_array_length(list) : 0;

    for (apr_size_t i = 0; i < count; i++) {
        json_object *block = json_object_array_get_idx(list, i);
        const char *type = llm_json_str(block, "type");

        if (type != NULL && strcmp(type, "redacted_thinking") == 0) {
            n += length_of(block, "data") / 4 * 3;
        }
    }
    return n;
}

void llm_written_add(llm_written_t *w, const llm_delta_t *d)
{
    apr_size_t thoughts = d->reasoning.n, other = d->content.n;

    for (int i = 0; i < d->ntools; i++) {
        other += d->tools[i].arguments.n;
    }
    if (d->extra != NULL) {
        json_object *sound = llm_json_obj(d->extra, "audio");

        thoughts += hidden_thoughts(llm_json_arr(d->extra, "thinking_blocks"));
        other += pictures(llm_json_arr(d->extra, "images")) + length_of(sound, "transcript")
                 + length_of(sound, "data") / LLM_SOUND_BYTES;
    }
    w->thoughts += thoughts;
    w->all += thoughts + other;
}
