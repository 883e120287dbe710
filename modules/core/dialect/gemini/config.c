/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/gemini/dialect.h"
#include "dialect/ir/schema/schema.h"

/**
 * @file config.c
 * @brief generationConfig: limits, sampling, response format, modalities.
 */

/** Members that only change their name; a later row wins over an earlier one. */
static const struct {
    const char *from, *to;
    int old_only;               /* refused by models of the third generation */
} renamed[] = {
    { "temperature", "temperature", 0 },
    { "top_p", "top_p", 0 },
    { "top_k", "top_k", 0 },
    { "n", "candidate_count", 0 },
    { "max_tokens", "max_output_tokens", 0 },
    { "max_completion_tokens", "max_output_tokens", 0 },
    { "seed", "seed", 0 },
    { "frequency_penalty", "frequency_penalty", 1 },
    { "presence_penalty", "presence_penalty", 1 },
    { "logprobs", "responseLogprobs", 0 },
    { "top_logprobs", "logprobs", 0 },
    /* the API's own names, passed by clients that know it */
    { "topP", "top_p", 0 },
    { "topK", "top_k", 0 },
    { "candidate_count", "candidate_count", 0 },
    { "candidateCount", "candidate_count", 0 },
    { "max_output_tokens", "max_output_tokens", 0 },
    { "maxOutputTokens", "max_output_tokens", 0 },
    { "stop_sequences", "stop_sequences", 0 },
    { "stopSequences", "stop_sequences", 0 },
    { "response_mime_type", "response_mime_type", 0 },
    { "responseMimeType", "response_mime_type", 0 },
    { "response_schema", "response_schema", 0 },
    { "responseSchema", "response_schema", 0 },
    { "response_json_schema", "response_json_schema", 0 },
    { "responseJsonSchema", "response_json_schema", 0 },
    { "responseModalities", "responseModalities", 0 },
    { "imageConfig", "imageConfig", 0 },
    { "thinkingConfig", "thinkingConfig", 0 },
    { "mediaResolution", "mediaResolution", 0 },
    { "speechConfig", "speechConfig", 0 },
};

static void set_renamed(llm_gemini_req_t *r, json_object *cfg)
{
    for (apr_size_t i = 0; i < sizeof(renamed) / sizeof(renamed[0]); i++) {
        if (!renamed[i].old_only || !r->gen3) {
            llm_json_copy(cfg, renamed[i].to, r->ir, renamed[i].from);
        }
    }
}

static void set_stop(llm_gemini_req_t *r, json_object *cfg)
{
    json_object *stop = llm_json_get(r->ir, "stop");

    if (json_object_is_type(stop, json_type_string)) {
        llm_json_set(llm_json_add_array(cfg, "stop_sequences"), NULL, llm_json_share(stop));
    }
    else if (json_object_is_type(stop, json_type_array)) {
        llm_json_set(cfg, "stop_sequences", llm_json_share(stop));
    }
}

/** The schema a response_format names, in OpenAI's or LiteLLM's place. */
static json_object *schema_of(json_object *format)
{
    json_object *schema = llm_json_obj(format, "response_schema");

    return schema != NULL ? schema : llm_json_obj(llm_json_obj(format, "json_schema"), "schema");
}

static apr_status_t set_format(llm_gemini_req_t *r, json_object *cfg)
{
    json_object *format = llm_json_obj(r->ir, "response_format");
    json_object *schema = schema_of(format);
    const char *type = llm_json_str(format, "type"), *why;

    if (type != NULL && strcmp(type, "text") == 0) {
        llm_json_set_str(cfg, "response_mime_type", "text/plain");
    }
    if ((type != NULL && strcmp(type, "json_object") == 0) || schema != NULL) {
        llm_json_set_str(cfg, "response_mime_type", "application/json");
    }
    if (schema == NULL || json_object_object_length(schema) == 0) {
        return APR_SUCCESS;
    }
    if (llm_gemini_takes_json_schema(r->model)) {
        llm_json_set(cfg, "response_json_schema", llm_json_share(schema));
        return APR_SUCCESS;
    }
    if (llm_schema_subset(schema, 1, &r->room, r->try->pool, &schema, &why) != APR_SUCCESS) {
        *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0, "response_format: %s", why);
        return APR_EGENERAL;
    }
    llm_json_set(cfg, "response_schema", llm_json_share(schema));
    return APR_SUCCESS;
}

/** Models of which it is known that they are older than the third generation. */
static int is_older(const llm_gemini_req_t *r)
{
    const char *slash = strrchr(r->model, '/');

    return !r->gen3 && strncmp(slash != NULL ? slash + 1 : r->model, "gemini-", 7) == 0;
}

/** Whether there is a tool besides Google Maps. */
static int has_tools(json_object *tools)
{
    apr_size_t n = tools != NULL ? json_object_array_length(tools) : 0;

    for (apr_size_t i = 0; i < n; i++) {
        if (!llm_json_has(json_object_array_get_idx(tools, i), "googleMaps")) {
            return 1;
        }
    }
    return 0;
}

/**
 * Older models refuse a JSON media type beside tools ("Function calling with a response mime type:
 * 'application/json' is unsupported"): they are asked for it in words.
 */
static void move_format_to_words(llm_gemini_req_t *r, json_object *cfg)
{
    static const char *const places[] = { "response_json_schema", "response_schema" };
    const char *mime = llm_json_str(cfg, "response_mime_type");
    json_object *schema = schema_of(llm_json_obj(r->ir, "response_format")), *system, *parts;

    if (!is_older(r) || mime == NULL || strcmp(mime, "application/json") != 0 ||
        !has_tools(llm_json_arr(r->body, "tools"))) {
        return;
    }
    for (int i = 0; i < 2; i++) {
        schema = schema != NULL ? schema : llm_json_obj(cfg, places[i]);
    }
    system = llm_json_obj(r->body, "system_instruction");
    system = system != NULL ? system : llm_json_add_object(r->body, "system_instruction");
    parts = llm_json_arr(system, "parts");
    parts = parts != NULL ? parts : llm_json_add_array(system, "parts");
    llm_json_set_str(llm_json_add_object(parts, NULL), "text",
                     llm_schema_words(r->try->pool, schema));
    json_object_object_del(cfg, "response_mime_type");
    json_object_object_del(cfg, places[0]);
    json_object_object_del(cfg, places[1]);
}

/** Google Maps refuses a JSON media type; responseFormat is the newer way to say it. */
static void move_format_for_maps(llm_gemini_req_t *r, json_object *cfg)
{
    json_object *tools = llm_json_arr(r->body, "tools");
    const char *mime = llm_json_str(cfg, "response_mime_type");
    json_object *text;
    int maps = 0;

    for (apr_size_t i = 0; tools != NULL && i < json_object_array_length(tools); i++) {
        maps |= llm_json_has(json_object_array_get_idx(tools, i), "googleMaps");
    }
    if (!maps || mime == NULL || strcmp(mime, "application/json") != 0) {
        return;
    }
    text = llm_json_add_object(llm_json_add_object(cfg, "responseFormat"), "text");
    llm_json_set_str(text, "mimeType", "APPLICATION_JSON");
    llm_json_copy(text, "schema", cfg, "response_schema");
    llm_json_copy(text, "schema", cfg, "response_json_schema");
    json_object_object_del(cfg, "response_mime_type");
    json_object_object_del(cfg, "response_schema");
    json_object_object_del(cfg, "response_json_schema");
}

static void set_modalities(llm_gemini_req_t *r, json_object *cfg)
{
    static const char *const known[][2] = {
        { "text", "TEXT" }, { "image", "IMAGE" }, { "audio", "AUDIO" }, { "video", "VIDEO" },
    };
    json_object *list = llm_json_arr(r->ir, "modalities");
    json_object *to = list != NULL ? llm_json_add_array(cfg, "responseModalities") : NULL;

    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        const char *name = llm_json_value_str(json_object_array_get_idx(list, i));
        const char *sent = "MODALITY_UNSPECIFIED";

        for (int k = 0; name != NULL && k < 4; k++) {
            sent = strcmp(name, known[k][0]) == 0 ? known[k][1] : sent;
        }
        llm_json_set_str(to, NULL, sent);
    }
}

static int has_audio(json_object *list)
{
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        const char *s = llm_json_value_str(json_object_array_get_idx(list, i));

        if (s != NULL && strcmp(s, "AUDIO") == 0) {
            return 1;
        }
    }
    return 0;
}

/** OpenAI's audio: a voice; the models answer with PCM only. */
static apr_status_t set_audio(llm_gemini_req_t *r, json_object *cfg)
{
    json_object *audio = llm_json_obj(r->ir, "audio");
    const char *format = llm_json_str(audio, "format");
    json_object *speech, *list;

    if (audio == NULL) {
        return APR_SUCCESS;
    }
    if (format != NULL && strcmp(format, "pcm16") != 0) {
        *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0,
                               "Unsupported audio format '%.20s': these models answer with "
                               "'pcm16' only", format);
        return APR_EGENERAL;
    }
    speech = llm_json_add_object(cfg, "speechConfig");
    if (llm_json_has(audio, "voice")) {
        json_object *voice = llm_json_add_object(speech, "voiceConfig");

        llm_json_copy(llm_json_add_object(voice, "prebuiltVoiceConfig"), "voiceName", audio,
                      "voice");
    }
    llm_json_copy(speech, "languageCode", audio, "language_code");
    list = llm_json_arr(cfg, "responseModalities");
    list = list != NULL ? list : llm_json_add_array(cfg, "responseModalities");
    if (!has_audio(list)) {
        llm_json_set_str(list, NULL, "AUDIO");
    }
    return APR_SUCCESS;
}

apr_status_t llm_gemini_config(llm_gemini_req_t *r)
{
    json_object *cfg = llm_json_new_object(r->try->pool);
    apr_status_t rv;

    set_renamed(r, cfg);
    set_stop(r, cfg);
    rv = set_format(r, cfg);
    rv = rv == APR_SUCCESS ? llm_gemini_thinking(r, cfg) : rv;
    if (rv != APR_SUCCESS) {
        return rv;
    }
    set_modalities(r, cfg);
    rv = set_audio(r, cfg);
    move_format_to_words(r, cfg);
    move_format_for_maps(r, cfg);
    if (r->gen3 && !llm_json_has(cfg, "temperature")) {
        llm_json_set_dbl(cfg, "temperature", 1.0);      /* what Google advises for them */
    }
    if (r->detail > 0 && strstr(r->model, "gemini-2") != NULL) {
        llm_json_set_str(cfg, "mediaResolution", llm_gemini_resolution(r->detail));
    }
    if (json_object_object_length(cfg) > 0) {
        llm_json_set(r->body, "generationConfig", llm_json_share(cfg));
    }
    return rv;
}
