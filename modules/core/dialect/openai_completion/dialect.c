/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file dialect.c
 * @brief OpenAI's text completions (https://platform.openai.com/docs/api-reference/completions).
 */

#include <stddef.h>
#include "dialect/dialects.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/openai_chat/event.h"
#include "dialect/ir/rest.h"
#include "dialect/ir/usage.h"

static apr_status_t mend_answer(llm_try_t *try, json_object *in, json_object **ir,
                                llm_usage_t *usage, llm_err_t **err)
{
    apr_status_t rv = llm_openai_answer(try, &llm_dialect_openai_completion, in, ir, usage, err);

    if (rv == APR_SUCCESS) {
        rv = llm_openai_mend_text_answer(try, *ir, err);
    }
    if (rv == APR_SUCCESS) {
        llm_usage_from_json(usage, llm_json_obj(*ir, "usage"));     /* as the client is told */
    }
    return rv;
}

static apr_status_t request(llm_try_t *try, json_object *ir, llm_msg_t *out, llm_err_t **err)
{
    return llm_chat_to_completion(try, ir, &out->json, err);
}

static apr_status_t response(llm_try_t *try, json_object *in, json_object **ir,
                             llm_usage_t *usage, llm_err_t **err)
{
    apr_status_t rv = mend_answer(try, in, ir, usage, err);

    if (rv == APR_SUCCESS) {
        *ir = llm_completion_to_chat_answer(try, *ir);
    }
    return rv;
}

static apr_status_t emit_choice(llm_stream_t *s, json_object *chunk, json_object *choice)
{
    static const char *const in_choice[] = { "index", "text", "finish_reason", NULL };
    json_object *text = llm_json_get(choice, "text");
    json_object *logprobs = llm_json_get(choice, "logprobs");
    json_object *fields = llm_json_obj(choice, "provider_specific_fields");
    llm_delta_t d = { 0 };

    d.id = llm_json_str(chunk, "id");
    d.choice = (int)llm_json_int(choice, "index", 0);
    if (json_object_is_type(text, json_type_string)) {
        d.content.p = json_object_get_string(text);
        d.content.n = (apr_size_t)json_object_get_string_len(text);
    }
    if (!llm_seen(s)->roles) {  /* a chat client expects the role once */
        d.role = "assistant";
        llm_seen(s)->roles = 1;
    }
    d.finish_reason = llm_json_str(choice, "finish_reason");
    if (s->keeps) {
        d.choice_extra = llm_rest_kept(s->scratch, choice, in_choice);
        d.chunk_extra = llm_openai_chunk_rest(s, chunk);
    }
    else if (logprobs != NULL || fields != NULL) {
        d.choice_extra = llm_json_new_object(s->scratch);
        llm_json_copy(d.choice_extra, "logprobs", choice, "logprobs");
        llm_json_copy(d.choice_extra, "provider_specific_fields", choice,
                      "provider_specific_fields");
    }
    return s->emit(s->baton, &d);
}

static apr_status_t event(llm_stream_t *s, const llm_event_t *ev)
{
    json_object *chunk, *choices;
    apr_status_t rv = llm_openai_event_json(s, &llm_dialect_openai_completion, ev, &chunk);
    llm_delta_t last = { .usage = &s->usage };

    if (rv != APR_SUCCESS || chunk == NULL) {
        return rv;
    }
    llm_openai_mend_text_chunk(s, chunk);
    choices = llm_json_arr(chunk, "choices");
    for (size_t i = 0; choices != NULL && rv == APR_SUCCESS
         && i < json_object_array_length(choices); i++) {
        rv = emit_choice(s, chunk, json_object_array_get_idx(choices, i));
    }
    if (rv == APR_SUCCESS && json_object_array_length(choices) == 0) {
        rv = llm_openai_emit_bare(s, chunk);
    }
    if (rv != APR_SUCCESS || llm_json_obj(chunk, "usage") == NULL || s->usage.known) {
        return rv;
    }
    if (llm_json_has(chunk, "service_tier")) {
        s->usage.service = llm_service_of_json(chunk, "service_tier");
    }
    llm_usage_from_event(&s->usage, llm_json_obj(chunk, "usage"));
    last.id = llm_json_str(chunk, "id");
    last.choice = s->keeps ? -1 : 0;
    last.chunk_extra = llm_openai_chunk_rest(s, chunk);
    return s->emit(s->baton, &last);
}

/* -- for clients ------------------------------------------------------------------------------ */

#define CHOICES 64              /* whose texts are counted */

/** Where the probabilities of tokens stand in the text of their choice. */
static void delta(llm_frames_t *f, const llm_delta_t *d)
{
    apr_size_t none = 0, *at = &none;

    if (llm_choice_bit(d->choice) != 0 && llm_json_has(d->choice_extra, "logprobs")) {
        if (f->state == NULL) {
            f->state = apr_pcalloc(f->pool, CHOICES * sizeof(*at));
        }
        at = (apr_size_t *)f->state + d->choice;
    }
    llm_render_completion_chunk(f, d, at);
}

static const llm_client_side_t client = {
    .what = "text completions",
    .path = "/completions",
    .call_type = "atext_completion",
    .required = "prompt",
    .prompt = "prompt",
    .probe = "{\"model\":\"m\",\"prompt\":\"1+1=\",\"max_tokens\":16}",
    .read = llm_completion_to_chat,
    .write = llm_chat_to_completion_answer,
    .delta = delta,
    .end = llm_openai_end,
    .refuse = llm_openai_refuse,
    .count = llm_usage_rewrite,
    .recount = llm_openai_recount,
};

static const llm_facts_t facts = {
    .model = "model",
    .stream = "stream",
    .usage = llm_usage_from_fit,
    .answer = llm_openai_text_shape,
    .answer_passes = llm_openai_some_passes,
    .chunk = llm_openai_text_shape,
    .chunk_passes = llm_openai_text_chunk_passes,
    .mend = llm_openai_mend_text_chunk,
    .last_choice = "\"text\":\"\"",
    .mend_answer = mend_answer,
};

static const llm_upstream_side_t upstream = {
    .judged_as_sent = 1,
    .request = request,
    .response = response,
    .event = event,
};

const llm_dialect_t llm_dialect_openai_completion = {
    .name = "openai_completion",
    .mode = LLM_MODE_COMPLETION,
    .framing = LLM_FRAMING_SSE,
    .facts = &facts,
    .client = &client,
    .upstream = &upstream,
};
