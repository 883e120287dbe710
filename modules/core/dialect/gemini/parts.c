/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/crypto/digest.h"
#include "base/crypto/random.h"
#include "dialect/ir/answer.h"
#include "dialect/gemini/dialect.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/usage.h"
#include "dialect/ir/tools/wrapped.h"

/**
 * @file parts.c
 * @brief Candidates of an answer, whole or streamed: parts, logprobs, metadata, usage.
 */

#define MAX_TEXT (256 * 1024 * 1024)
#define AUDIO_LIFE 86400        /* seconds LiteLLM says audio is kept; there is no such store */
#define MAX_TOKENS 1000000000000    /* as llm_count() bounds a single count */
#define ID_HEX 28               /* digits of the identifiers LiteLLM generates */

/** A member in camelCase, or in snake_case as some versions of the API have sent it. */
static json_object *either(json_object *o, const char *camel, const char *snake)
{
    json_object *v = llm_json_get(o, camel);

    return v != NULL ? v : llm_json_get(o, snake);
}

static const char *new_id(apr_pool_t *p)
{
    unsigned char bytes[ID_HEX / 2];
    char hex[ID_HEX + 1];

    llm_random(bytes, sizeof(bytes));
    llm_hex(bytes, sizeof(bytes), hex);
    return apr_pstrcat(p, "call_", hex, NULL);
}

int llm_gemini_call(const llm_try_t *try, json_object *part, apr_pool_t *p, llm_gemini_call_t *out)
{
    json_object *fc = either(part, "functionCall", "function_call");
    json_object *args = llm_json_obj(fc, "args");

    if (!json_object_is_type(fc, json_type_object)) {
        return 0;
    }
    out->name = llm_json_str(fc, "name");
    out->name = out->name != NULL ? out->name : "";
    out->arguments = llm_tool_unwrapped(try, p, out->name, llm_tool_arguments_text(p, args));
    out->signature = llm_json_value_str(either(part, "thoughtSignature", "thought_signature"));
    out->id = llm_json_str(fc, "id");
    if (out->id == NULL || *out->id == '\0') {
        out->id = new_id(p);
    }
    if (out->signature != NULL) {       /* clients send ids back, but no members of ours */
        out->id = apr_pstrcat(p, out->id, LLM_SIGNATURE_MARK, out->signature, NULL);
    }
    return 1;
}

int llm_gemini_more_calls(const llm_try_t *try, int calls)
{
    const llm_gemini_notes_t *notes = try->notes;

    return calls == 0 || notes == NULL || !notes->single_call;
}

static json_object *list_in(json_object *o, const char *key)
{
    json_object *list = llm_json_arr(o, key);

    return list != NULL ? list : llm_json_add_array(o, key);
}

static json_object *fields_of(json_object *extra)
{
    json_object *o = llm_json_obj(extra, "provider_specific_fields");

    return o != NULL ? o : llm_json_add_object(extra, "provider_specific_fields");
}

static int starts(const char *s, const char *with)
{
    return s != NULL && strncmp(s, with, strlen(with)) == 0;
}

static void add_image(json_object *extra, const char *url)
{
    json_object *images = list_in(extra, "images"), *image = llm_json_add_object(images, NULL);
    json_object *u = llm_json_add_object(image, "image_url");

    llm_json_set_str(u, "url", url);
    llm_json_set_str(u, "detail", "auto");
    llm_json_set_int(image, "index", (apr_int64_t)json_object_array_length(images) - 1);
    llm_json_set_str(image, "type", "image_url");
}

static void add_audio(const llm_try_t *try, json_object *extra, const char *data, apr_pool_t *p)
{
    json_object *audio;

    if (llm_json_has(extra, "audio")) {
        return;         /* OpenAI's message has room for one */
    }
    audio = llm_json_add_object(extra, "audio");
    llm_json_set_str(audio, "id", llm_uuid4(p));
    llm_json_set_str(audio, "data", data);
    llm_json_set_int(audio, "expires_at", apr_time_sec(try->call->started) + AUDIO_LIFE);
    llm_json_set_str(audio, "transcript", "");
}

/** Bytes in an answer: images and audio have members of their own, others become a data URL. */
static void read_blob(const llm_try_t *try, json_object *blob, json_object *extra,
                      llm_buf_t *content, apr_pool_t *p)
{
    const char *mime = llm_json_value_str(either(blob, "mimeType", "mime_type"));
    const char *data = llm_json_str(blob, "data");
    const char *url;

    if (data == NULL) {
        return;
    }
    if (starts(mime, "audio/")) {
        add_audio(try, extra, data, p);
        return;
    }
    url = apr_pstrcat(p, "data:", mime ? mime : "", ";base64,", data, NULL);
    if (starts(mime, "image/")) {
        add_image(extra, url);
    }
    else {
        llm_buf_puts(content, url);
    }
}

static void add_thought(json_object *extra, json_object *part)
{
    json_object *block = llm_json_add_object(list_in(extra, "thinking_blocks"), NULL);
    const char *text = llm_json_str(part, "text");

    llm_json_set_str(block, "type", "thinking");
    llm_json_set_str(block, "thinking", text != NULL ? text : "");
    llm_json_copy(block, "signature", part, "thoughtSignature");
}

/** Calls of tools the API ran itself, each with its response where that is there. */
static void read_server_call(json_object *part, json_object *extra)
{
    json_object *call = llm_json_obj(part, "toolCall");
    json_object *response = llm_json_obj(part, "toolResponse");
    json_object *from = call != NULL ? call : response;
    json_object *list, *inv = NULL;
    const char *id = llm_json_str(from, "id");

    if (from == NULL) {
        return;
    }
    list = list_in(fields_of(extra), "server_side_tool_invocations");
    for (apr_size_t i = 0; call == NULL && id != NULL && inv == NULL &&
                           i < json_object_array_length(list); i++) {
        json_object *o = json_object_array_get_idx(list, i);
        const char *its = llm_json_str(o, "id");

        inv = its != NULL && strcmp(its, id) == 0 ? o : NULL;
    }
    inv = inv != NULL ? inv : llm_json_add_object(list, NULL);
    llm_json_copy(inv, "tool_type", from, "toolType");
    llm_json_copy(inv, "id", from, "id");
    llm_json_copy(inv, "args", call, "args");
    llm_json_copy(inv, "response", response, "response");
    llm_json_copy(inv, call != NULL ? "thought_signature" : "response_thought_signature", part,
                  "thoughtSignature");
}

static json_object *web_of(json_object *chunks, json_object *indices)
{
    json_object *first = indices != NULL ? json_object_array_get_idx(indices, 0) : NULL;
    apr_int64_t i = json_object_is_type(first, json_type_int) ? json_object_get_int64(first) : -1;

    if (chunks == NULL || i < 0 || (apr_size_t)i >= json_object_array_length(chunks)) {
        return NULL;
    }
    return llm_json_obj(json_object_array_get_idx(chunks, (apr_size_t)i), "web");
}

/** Which sources support which stretch of the text, as OpenAI's url_citation annotations. */
static void add_annotations(json_object *grounding, json_object *extra)
{
    json_object *supports = llm_json_arr(grounding, "groundingSupports");
    json_object *chunks = llm_json_arr(grounding, "groundingChunks");

    for (apr_size_t i = 0; supports != NULL && i < json_object_array_length(supports); i++) {
        json_object *s = json_object_array_get_idx(supports, i);
        json_object *segment = llm_json_obj(s, "segment");
        json_object *web = web_of(chunks, llm_json_arr(s, "groundingChunkIndices"));
        json_object *note, *cite;

        if (web == NULL || !llm_json_has(segment, "startIndex") ||
            !llm_json_has(segment, "endIndex")) {
            continue;
        }
        note = llm_json_add_object(list_in(extra, "annotations"), NULL);
        llm_json_set_str(note, "type", "url_citation");
        cite = llm_json_add_object(note, "url_citation");
        llm_json_copy(cite, "start_index", segment, "startIndex");
        llm_json_copy(cite, "end_index", segment, "endIndex");
        llm_json_copy(cite, "url", web, "uri");
        llm_json_copy(cite, "title", web, "title");
    }
}

static void read_part(const llm_try_t *try, json_object *part, llm_gemini_parts_t *out,
                      llm_buf_t *content, llm_buf_t *thoughts, apr_pool_t *p)
{
    json_object *text = llm_json_get(part, "text");
    json_object *signature = either(part, "thoughtSignature", "thought_signature");
    int thought = llm_json_bool(part, "thought", 0);

    if (json_object_is_type(text, json_type_string)) {
        llm_buf_add(thought ? thoughts : content, json_object_get_string(text),
                    (apr_size_t)json_object_get_string_len(text));
    }
    if (thought) {
        add_thought(out->extra, part);
    }
    if (llm_json_value_str(signature) != NULL) {
        llm_json_set(list_in(fields_of(out->extra), "thought_signatures"), NULL,
                     llm_json_share(signature));
    }
    read_blob(try, either(part, "inlineData", "inline_data"), out->extra, content, p);
    read_server_call(part, out->extra);
}

void llm_gemini_read_parts(const llm_try_t *try, json_object *candidate, apr_pool_t *p,
                           llm_gemini_parts_t *out)
{
    json_object *parts = llm_json_arr(llm_json_obj(candidate, "content"), "parts");
    llm_buf_t content, thoughts;

    memset(out, 0, sizeof(*out));
    out->extra = llm_json_new_object(p);
    llm_buf_init(&content, p, 0, MAX_TEXT);
    llm_buf_init(&thoughts, p, 0, MAX_TEXT);
    for (apr_size_t i = 0; parts != NULL && i < json_object_array_length(parts); i++) {
        read_part(try, json_object_array_get_idx(parts, i), out, &content, &thoughts, p);
    }
    add_annotations(llm_json_obj(candidate, "groundingMetadata"), out->extra);
    out->content = content.n > 0 ? content.p : NULL;
    out->reasoning = thoughts.n > 0 ? thoughts.p : NULL;
}

static void set_token(json_object *to, json_object *from)
{
    llm_json_copy(to, "token", from, "token");
    llm_json_copy(to, "logprob", from, "logProbability");
}

void llm_gemini_logprobs(json_object *candidate, json_object *choice)
{
    json_object *result = llm_json_obj(candidate, "logprobsResult");
    json_object *chosen = llm_json_arr(result, "chosenCandidates");
    json_object *tops = llm_json_arr(result, "topCandidates");
    json_object *content;

    if (chosen == NULL) {
        return;
    }
    content = llm_json_add_array(llm_json_add_object(choice, "logprobs"), "content");
    for (apr_size_t i = 0; i < json_object_array_length(chosen); i++) {
        json_object *token = llm_json_add_object(content, NULL), *top, *list;

        set_token(token, json_object_array_get_idx(chosen, i));
        top = llm_json_add_array(token, "top_logprobs");
        list = tops != NULL ? llm_json_arr(json_object_array_get_idx(tops, i), "candidates") : NULL;
        for (apr_size_t k = 0; list != NULL && k < json_object_array_length(list); k++) {
            set_token(llm_json_add_object(top, NULL), json_object_array_get_idx(list, k));
        }
    }
}

void llm_gemini_metadata(json_object *candidate, json_object *o, int always)
{
    static const char *const members[][2] = {
        { "groundingMetadata", "vertex_ai_grounding_metadata" },
        { "urlContextMetadata", "vertex_ai_url_context_metadata" },
        { "safetyRatings", "vertex_ai_safety_results" },
        { "citationMetadata", "vertex_ai_citation_metadata" },
    };

    for (int i = 0; i < 4; i++) {
        json_object *v = llm_json_get(candidate, members[i][0]);

        if (always || v != NULL) {
            json_object *list = list_in(o, members[i][1]);

            if (v != NULL) {
                llm_json_set(list, NULL, llm_json_share(v));
            }
        }
    }
}

apr_int64_t llm_gemini_modality(json_object *list, const char *modality)
{
    apr_int64_t sum = 0;

    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *d = json_object_array_get_idx(list, i);
        const char *m = llm_json_str(d, "modality");

        if (m != NULL && strcasecmp(m, modality) == 0) {
            sum += llm_count(d, "tokenCount", 0);
            sum = sum < MAX_TOKENS ? sum : MAX_TOKENS;
        }
    }
    return sum;
}

/** What is left of a total; 0: nothing, or no total was told. */
static apr_int64_t rest_of(apr_int64_t total, apr_int64_t others)
{
    return total > others ? total - others : 0;
}

/** Tokens of the prompt in a modality, without those the cache served. */
static apr_int64_t uncached(json_object *m, const char *modality)
{
    apr_int64_t n = llm_gemini_modality(llm_json_arr(m, "promptTokensDetails"), modality);

    return rest_of(n, llm_gemini_modality(llm_json_arr(m, "cacheTokensDetails"), modality));
}

void llm_gemini_usage(json_object *answer, llm_usage_t *u)
{
    json_object *m = llm_json_obj(answer, "usageMetadata"), *made;
    apr_int64_t prompt = llm_count(m, "promptTokenCount", -1);
    apr_int64_t out = llm_count(m, "candidatesTokenCount", -1);
    apr_int64_t tools = llm_count(m, "toolUsePromptTokenCount", 0);
    apr_int64_t total = llm_count(m, "totalTokenCount", 0);
    apr_int64_t thoughts = llm_count(m, "thoughtsTokenCount", 0);
    apr_int64_t written = rest_of(u->completion, u->reasoning);     /* by earlier events */

    llm_gemini_grounding(answer, u);
    if (prompt < 0 && out < 0 && total == 0) {
        return;                 /* nothing is known: somebody else may estimate */
    }
    if (prompt < 0) {
        prompt = rest_of(total, (out > 0 ? out : 0) + tools + thoughts);
    }
    if (out < 0) {              /* left out for 0, but not by every version of the API */
        out = rest_of(total, prompt + tools + thoughts);
    }
    out = out > 0 ? out : written;
    thoughts = thoughts > 0 ? thoughts : u->reasoning;
    u->known = 1;
    /* Vertex AI says it as the traffic's kind */
    u->service = llm_service_of_json(m, llm_json_has(m, "trafficType") ? "trafficType"
                                                                       : "serviceTier");
    /* search and maps are billed per request: the tokens they brought in are not */
    u->prompt = prompt + (u->searches > 0 || u->maps > 0 ? 0 : tools);
    u->reasoning = thoughts;
    /* some models count their thoughts in the candidates' tokens: then the sum is complete */
    u->completion = prompt + out + tools == total ? out : out + thoughts;
    u->total = total > 0 ? total : u->prompt + u->completion;
    u->cached = llm_count(m, "cachedContentTokenCount", 0);
    u->cache_write = 0;
    u->cached_audio = llm_gemini_modality(llm_json_arr(m, "cacheTokensDetails"), "AUDIO");
    u->audio_in = uncached(m, "AUDIO");
    u->image_in = uncached(m, "IMAGE");
    u->video_in = uncached(m, "VIDEO");
    made = llm_json_arr(m, "candidatesTokensDetails");
    u->audio_out = llm_gemini_modality(made, "AUDIO");
    u->image_out = llm_gemini_modality(made, "IMAGE");
    u->video_out = llm_gemini_modality(made, "VIDEO");
}
