/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <string.h>
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/content.h"
#include "dialect/dialects.h"
#include "dialect/ir/extra_body.h"
#include "dialect/gemini/dialect.h"
#include "dialect/ir/tools/wrapped.h"

static const char *const params[] = {
    "messages", "model", "stream", "stream_options", "temperature", "top_p", "top_k", "max_tokens",
    "max_completion_tokens", "n", "stop", "seed", "frequency_penalty", "presence_penalty",
    "logprobs", "top_logprobs", "tools", "functions", "tool_choice", "parallel_tool_calls",
    "response_format", "reasoning_effort", "thinking", "modalities", "audio",
    "web_search_options", "service_tier", NULL
};

/** Whether text begins with word and the word ends there. */
static int begins(const char *text, const char *word)
{
    apr_size_t n = strlen(word);

    return strncmp(text, word, n) == 0 && (text[n] == '\0' || text[n] == '-');
}

/** "1", "1.5", "2.0" behind "gemini-". */
static int old_number(const char *s)
{
    if (*s != '1' && *s != '2') {
        return 0;
    }
    s++;
    if (*s == '.' && isdigit((unsigned char)s[1])) {
        s++;
        while (isdigit((unsigned char)*s)) {
            s++;
        }
    }
    return *s == '\0' || *s == '-';
}

int llm_gemini_is_gen3(const char *model)
{
    const char *slash = strrchr(model, '/');
    const char *name = slash != NULL ? slash + 1 : model;

    if (strncmp(name, "gemini-", 7) != 0) {
        return 0;
    }
    name += 7;
    /* aliases of the newest model; plain gemini-pro and gemini-flash are the first generation's */
    if (strcmp(name, "pro-latest") == 0 || strcmp(name, "flash-latest") == 0 ||
        strcmp(name, "flash-lite-latest") == 0) {
        return 1;
    }
    return !old_number(name) && !begins(name, "exp") && !begins(name, "pro") &&
           !begins(name, "flash");
}

int llm_gemini_takes_json_schema(const char *model)
{
    const char *at = strstr(model, "gemini-");

    if (llm_gemini_is_gen3(model)) {
        return 1;
    }
    return at != NULL && at[7] == '2' && (at[8] == '.' || at[8] == '-');
}

/** Members outside generationConfig, under OpenAI's or LiteLLM's names and the API's. */
static const struct {
    const char *from, *to;
} top[] = {
    { "safety_settings", "safetySettings" },  { "safetySettings", "safetySettings" },
    { "cached_content", "cachedContent" },    { "cachedContent", "cachedContent" },
    { "labels", "labels" },
};

/** What the project is set to ("auto") is what happens unasked; "priority" costs more. */
static void set_service_tier(llm_gemini_req_t *r)
{
    static const char *const tiers[][2] = { { "auto", NULL }, { "default", "standard" } };
    const char *tier = llm_json_str(r->ir, "service_tier");

    for (int i = 0; tier != NULL && i < 2; i++) {
        tier = strcmp(tier, tiers[i][0]) == 0 ? tiers[i][1] : tier;
    }
    llm_json_set_str(r->body, "serviceTier", tier);
}

/**
 * Objects a client that knows the API sends are joined with what was made. Others it may know
 * (contents, system_instruction) are not taken: policies look at messages.
 */
static void join_own(llm_gemini_req_t *r)
{
    static const char *const names[][2] = {
        { "generationConfig", "generationConfig" }, { "generation_config", "generationConfig" },
        { "toolConfig", "toolConfig" },             { "tool_config", "toolConfig" },
    };

    for (int i = 0; i < 4; i++) {
        json_object *own = llm_json_obj(r->ir, names[i][0]);
        json_object *to = llm_json_obj(r->body, names[i][1]);

        if (own == NULL) {
            continue;
        }
        to = to != NULL ? to : llm_json_add_object(r->body, names[i][1]);
        json_object_object_foreach(own, key, val) {
            llm_json_set(to, key, llm_json_share(val));
        }
    }
}

/** Streams end when every candidate asked for has ended. */
static void set_notes(llm_gemini_req_t *r)
{
    llm_gemini_notes_t *notes = apr_pcalloc(r->try->pool, sizeof(*notes));
    json_object *cfg = llm_json_obj(r->body, "generationConfig");
    apr_int64_t n = llm_json_int(cfg, "candidateCount", llm_json_int(cfg, "candidate_count", 1));

    notes->candidates = n < 1 ? 1 : n > 8 ? 8 : (int)n;
    notes->single_call = !llm_json_bool(r->ir, "parallel_tool_calls", 1);
    r->try->notes = notes;
}

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    llm_gemini_req_t r = { .try = try, .ir = ir, .err = err };
    apr_status_t rv;

    r.body = llm_json_new_object(try->pool);
    r.model = try->upstream_model != NULL ? try->upstream_model : "";
    r.gen3 = llm_gemini_is_gen3(r.model);
    llm_schema_room_init(&r.room, try->call->body_n);
    llm_tools_wrapped_note(try, ir);
    llm_hosted_calls_drop(try->pool, ir);
    rv = llm_gemini_contents(&r);
    rv = rv == APR_SUCCESS ? llm_gemini_tools(&r) : rv;
    rv = rv == APR_SUCCESS ? llm_gemini_config(&r) : rv;
    if (rv != APR_SUCCESS) {
        return rv;
    }
    for (apr_size_t i = 0; i < sizeof(top) / sizeof(top[0]); i++) {
        llm_json_copy(r.body, top[i].to, ir, top[i].from);
    }
    set_service_tier(&r);
    join_own(&r);
    llm_extra_body_join(r.body, ir);
    try->metered_tools = llm_gemini_has_metered_tools(r.body);
    set_notes(&r);
    out->json = r.body;
    return APR_SUCCESS;
}

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = request,
    .response = llm_gemini_response,
    .event = llm_gemini_event,
    .error = llm_gemini_error,
    .wants_bytes = llm_wants_http_bytes,
};

const llm_dialect_t llm_dialect_gemini = {
    .name = "gemini",
    .mode = LLM_MODE_CHAT,
    .framing = LLM_FRAMING_SSE,
    .upstream = &upstream,
};
