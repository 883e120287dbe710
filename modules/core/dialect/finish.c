/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <string.h>
#include "dialect/finish.h"

static const char stop[] = "stop", length[] = "length", tool_calls[] = "tool_calls";
static const char content_filter[] = "content_filter", function_call[] = "function_call";

static const struct {
    const char *from, *to;
} words[] = {
    { "stop", stop },
    { "length", length },
    { "tool_calls", tool_calls },
    { "function_call", function_call },
    { "content_filter", content_filter },
    { "max_tokens", length },
    { "MAX_TOKENS", length },
    { "compaction", length },
    { "pause_turn", length },
    { "model_context_window_exceeded", length },
    { "model_length", length },
    { "CONTINUATION", length },
    { "tool_use", tool_calls },
    { "TOOL_CALL", tool_calls },
    { "refusal", content_filter },
    { "SAFETY", content_filter },
    { "RECITATION", content_filter },
    { "LANGUAGE", content_filter },
    { "OTHER", content_filter },
    { "BLOCKLIST", content_filter },
    { "PROHIBITED_CONTENT", content_filter },
    { "SPII", content_filter },
    { "ESCALATION", content_filter },
    { "ERROR_TOXIC", content_filter },
    { "guardrail_intervened", content_filter },
    { "content_filtered", content_filter },
    { "sensitive", content_filter },
};

const char *llm_finish_reason(const char *word)
{
    if (word == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strcmp(words[i].from, word) == 0) {
            return words[i].to;
        }
    }
    return strncmp(word, "IMAGE_", 6) == 0 ? content_filter : stop;
}
