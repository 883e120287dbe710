/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "dialect/ir/answer.h"
#include "dialect/gemini/dialect.h"

/**
 * @file finish.c
 * @brief Why a candidate ended (https://ai.google.dev/api/generate-content#FinishReason).
 *
 * A model that wrote a call nobody can read ends with MALFORMED_FUNCTION_CALL and without a text.
 * "stop" would call that an answer; clients of OpenAI's know one word for an answer that is not
 * whole for another reason than its length, and the API's own word goes beside it.
 */

static const char FILTER[] = "content_filter";

/** Words of an answer that is whole, or cut at its limit. */
static const char *const plain[] = { "STOP", "MAX_TOKENS", "FINISH_REASON_UNSPECIFIED" };

/** Words that mean the text was withheld: nothing of it is handed out. */
static const char *const flagged[] = {
    "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY",
    "IMAGE_PROHIBITED_CONTENT",
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static int is_among(const char *const *list, apr_size_t n, const char *reason)
{
    for (apr_size_t i = 0; i < n; i++) {
        if (strcmp(reason, list[i]) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_plain(const char *reason)
{
    return reason == NULL || is_among(plain, COUNT(plain), reason);
}

int llm_gemini_is_flagged(const char *reason)
{
    return reason != NULL && is_among(flagged, COUNT(flagged), reason);
}

const char *llm_gemini_finish(const char *reason, int calls)
{
    if (calls > 0 && !llm_gemini_is_flagged(reason)) {
        return "tool_calls";    /* each came as a whole and can be run, whatever followed */
    }
    return is_plain(reason) ? llm_finish_reason(reason) : FILTER;
}

/** provider_specific_fields of a choice. */
static void set_fields(json_object *choice, const char *reason, const char *message)
{
    json_object *to = llm_json_add_object(choice, "provider_specific_fields");

    llm_json_set_str(to, "native_finish_reason", reason);
    llm_json_set_str(to, "native_finish_message", message);
}

void llm_gemini_finish_fields(json_object *candidate, json_object *choice, int always)
{
    const char *reason = llm_json_str(candidate, "finishReason");

    if (reason != NULL && (always || !is_plain(reason))) {
        set_fields(choice, reason, llm_json_str(candidate, "finishMessage"));
    }
}

const char *llm_gemini_block_reason(json_object *answer)
{
    return llm_json_str(llm_json_obj(answer, "promptFeedback"), "blockReason");
}

void llm_gemini_block_fields(json_object *answer, json_object *choice)
{
    set_fields(choice, llm_gemini_block_reason(answer),
               llm_json_str(llm_json_obj(answer, "promptFeedback"), "blockReasonMessage"));
}
