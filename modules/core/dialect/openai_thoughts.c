/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file openai_thoughts.c
 * @brief Thoughts a server shows and says it counted none of.
 *
 * A count that is missing says nothing. One of 0 beside a text of thoughts says that there were
 * none, and clients show it so: an estimate from the text takes its place.
 */

#include "dialect/answer.h"
#include "dialect/openai_shape.h"

static const char DETAILS[] = "completion_tokens_details";
static const char COUNT[] = "reasoning_tokens";

static int says_none(json_object *details)
{
    return json_object_is_type(llm_json_get(details, COUNT), json_type_int) &&
           llm_json_int(details, COUNT, -1) == 0;
}

int llm_openai_hides_thoughts(const llm_fit_t *fit, apr_size_t bytes)
{
    const llm_str_t *v = &fit->at[LLM_NOTE_REASONED];

    return fit->count[LLM_NOTE_REASONED] > 0 && bytes > 0 && v->n == 1 && *v->p == '0';
}

/** What is left for the text, where a server counts that too. */
static void lower_text(json_object *details, apr_int64_t left)
{
    if (llm_json_int(details, "text_tokens", 0) > left) {
        llm_json_set_int(details, "text_tokens", left);
    }
}

void llm_openai_tell_thoughts(json_object *usage, apr_size_t bytes)
{
    json_object *details = llm_json_obj(usage, DETAILS);
    llm_usage_t u = { .known = 1, .completion = llm_json_int(usage, "completion_tokens", 0) };

    if (bytes == 0 || !says_none(details)) {
        return;
    }
    llm_usage_thoughts(&u, bytes);
    llm_json_set_int(details, COUNT, u.reasoning);
    lower_text(details, u.completion - u.reasoning);
}

apr_size_t llm_openai_thoughts(json_object *answer)
{
    json_object *choices = llm_json_arr(answer, "choices"), *text;
    apr_size_t bytes = 0, n = choices != NULL ? json_object_array_length(choices) : 0;

    for (apr_size_t i = 0; i < n; i++) {
        text = llm_json_get(llm_json_obj(json_object_array_get_idx(choices, i), "message"),
                            "reasoning_content");
        if (json_object_is_type(text, json_type_string)) {
            bytes += (apr_size_t)json_object_get_string_len(text);
        }
    }
    return bytes;
}
