/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file thoughts.c
 * @brief Thoughts a server shows and says it counted none of.
 *
 * A count that is missing says nothing. One of 0 beside a text of thoughts says that there were
 * none, and clients show it so: an estimate from the text takes its place.
 */

#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/openai_chat/shape.h"

static const char DETAILS[] = "completion_tokens_details";
static const char COUNT[] = "reasoning_tokens";

static int says_none(json_object *details)
{
    return json_object_is_type(llm_json_get(details, COUNT), json_type_int) &&
           llm_json_int(details, COUNT, -1) == 0;
}

int llm_openai_hides_thoughts(const llm_fit_t *fit, int thought)
{
    const llm_str_t *v = &fit->at[LLM_NOTE_REASONED];

    return fit->count[LLM_NOTE_REASONED] > 0 && thought && v->n == 1 && *v->p == '0';
}

/** What is left for the text, where a server counts that too. */
static void lower_text(json_object *details, apr_int64_t left)
{
    if (llm_json_int(details, "text_tokens", 0) > left) {
        llm_json_set_int(details, "text_tokens", left);
    }
}

void llm_openai_tell_thoughts(json_object *usage, const llm_said_t *said)
{
    json_object *details = llm_json_obj(usage, DETAILS);
    llm_usage_t u = { .known = 1, .completion = llm_json_int(usage, "completion_tokens", 0) };

    if (!said->thought || !says_none(details)) {
        return;
    }
    llm_usage_thought(&u, said);
    llm_json_set_int(details, COUNT, u.reasoning);
    lower_text(details, u.completion - u.reasoning);
}

static apr_size_t length_of(json_object *text)
{
    return json_object_is_type(text, json_type_string)
               ? (apr_size_t)json_object_get_string_len(text) : 0;
}

int llm_openai_is_hidden(json_object *message)
{
    json_object *list = llm_json_arr(message, "reasoning_details");

    return list != NULL && json_object_array_length(list) > 0;
}

static void add_said(llm_said_t *said, json_object *message)
{
    json_object *calls = llm_json_arr(message, "tool_calls");
    apr_size_t n = calls != NULL ? json_object_array_length(calls) : 0;
    apr_size_t thinking = length_of(llm_json_get(message, "reasoning_content"));

    said->thinking += thinking;
    said->thought |= thinking > 0 || llm_openai_is_hidden(message);
    said->other += length_of(llm_json_get(message, "content"));
    for (apr_size_t i = 0; i < n; i++) {
        json_object *fn = llm_json_obj(json_object_array_get_idx(calls, i), "function");

        said->other += length_of(llm_json_get(fn, "arguments"));
    }
}

llm_said_t llm_openai_said(json_object *answer)
{
    json_object *choices = llm_json_arr(answer, "choices");
    apr_size_t n = choices != NULL ? json_object_array_length(choices) : 0;
    llm_said_t said = { 0 };

    for (apr_size_t i = 0; i < n; i++) {
        add_said(&said, llm_json_obj(json_object_array_get_idx(choices, i), "message"));
    }
    return said;
}

/* -- between tags ------------------------------------------------------------------------------ */

#define UNCLOSED 65536          /* bytes; who writes more of them thinks */
#define CHOICES 64              /* as many as have a bit in llm_seen_t */

static llm_str_t content_of(json_object *message)
{
    json_object *text = llm_json_get(message, "content");

    return json_object_is_type(text, json_type_string)
               ? (llm_str_t){ json_object_get_string(text), length_of(text) }
               : (llm_str_t){ NULL, 0 };
}

/** The text of a message as what was found in it. Copies: the text is the member's own. */
static void set_pieces(apr_pool_t *p, json_object *message, const llm_tagged_piece_t *piece)
{
    const char *said = apr_pstrmemdup(p, piece->said.p, piece->said.n);

    if (piece->thought.n > 0) {
        llm_json_set_strn(message, "reasoning_content", piece->thought.p, piece->thought.n);
    }
    llm_json_set_strn(message, "content", said, piece->said.n);
}

/** Whether it was somebody else who ended a text, so that a tag may not have been closed yet. */
static int was_cut(const char *end)
{
    return strcmp(end, "length") == 0 || strcmp(end, "content_filter") == 0;
}

void llm_openai_untag(apr_pool_t *p, json_object *message, const char *end)
{
    llm_str_t text = content_of(message);
    llm_tagged_t tagged = { .phase = LLM_TAGGED_UNSAID };
    llm_tagged_piece_t piece;

    if (text.n == 0 || length_of(llm_json_get(message, "reasoning_content")) > 0) {
        return;
    }
    piece = llm_tagged_split(&tagged, p, text, 1);
    if (tagged.phase == LLM_TAGGED_THINKING && !(was_cut(end) && piece.thought.n > 0)) {
        return;                 /* the answer speaks of the tag */
    }
    if (piece.said.p != text.p) {
        set_pieces(p, message, &piece);
    }
}

/** What was taken for thoughts, as long as their tag is not closed. */
static void keep_unclosed(llm_stream_t *s, llm_tagged_t *tagged, const llm_tagged_piece_t *piece)
{
    if (tagged->phase != LLM_TAGGED_THINKING) {
        return;
    }
    if (tagged->unclosed == NULL) {
        tagged->unclosed = apr_palloc(s->pool, sizeof(*tagged->unclosed));
        llm_buf_init(tagged->unclosed, s->pool, 512, UNCLOSED);
        llm_buf_puts(tagged->unclosed, "<think>");
    }
    llm_buf_add(tagged->unclosed, piece->thought.p, piece->thought.n);
}

/** An answer that ends of itself and never closed the tag has spoken of it: that is its text. */
static void give_back(llm_tagged_t *tagged, llm_tagged_piece_t *piece)
{
    const llm_buf_t *b = tagged->unclosed;

    if (tagged->phase == LLM_TAGGED_THINKING && b != NULL && !b->overflow) {
        *piece = (llm_tagged_piece_t){ { "", 0 }, { b->p, b->n } };
    }
}

static llm_tagged_t *tagged_of(llm_stream_t *s, int choice)
{
    llm_seen_t *seen = llm_seen(s);

    if (seen->tagged == NULL) {
        seen->tagged = apr_pcalloc(s->pool, CHOICES * sizeof(*seen->tagged));
    }
    return &seen->tagged[choice];
}

void llm_openai_untag_delta(llm_stream_t *s, json_object *delta, int choice, const char *end)
{
    apr_uint64_t bit = llm_choice_bit(choice);
    llm_seen_t *seen = llm_seen(s);
    llm_str_t text = content_of(delta);
    llm_tagged_t *tagged;
    llm_tagged_piece_t piece;
    int last = end != NULL;

    if (length_of(llm_json_get(delta, "reasoning_content")) > 0) {
        seen->said |= bit;      /* the server tells them apart itself */
    }
    if (bit == 0 || (seen->said & bit) || (text.n == 0 && (!last || seen->tagged == NULL))) {
        return;
    }
    tagged = tagged_of(s, choice);
    piece = llm_tagged_split(tagged, s->scratch, text, last);
    seen->said |= tagged->phase == LLM_TAGGED_SAID ? bit : 0;
    keep_unclosed(s, tagged, &piece);
    if (last && !was_cut(end)) {
        give_back(tagged, &piece);
    }
    if (piece.said.n != text.n || piece.thought.n > 0) {
        set_pieces(s->scratch, delta, &piece);
    }
}
