/* SPDX-License-Identifier: Apache-2.0 */

/** @file seen.c @brief What a stream has told so far, and whether a chunk goes with it. */

#include <string.h>
#include <apr_strings.h>
#include "dialect/openai_chat/shape.h"

llm_seen_t *llm_seen(llm_stream_t *s)
{
    if (s->state == NULL) {
        s->state = apr_pcalloc(s->pool, sizeof(llm_seen_t));
    }
    return s->state;
}

llm_said_t llm_seen_said(llm_stream_t *s)
{
    const llm_seen_t *seen = llm_seen(s);

    return (llm_said_t){ s->thoughts > 0 || seen->hidden, s->thoughts, seen->other };
}

static int is_text(const llm_fit_t *fit, int note, const char *word)
{
    const llm_str_t *v = &fit->at[note];

    return fit->count[note] > 0 && v->n == strlen(word) && memcmp(v->p, word, v->n) == 0;
}

static int is_string(const llm_fit_t *fit, int note)
{
    return fit->count[note] > 0 && fit->at[note].p[0] == '"';
}

static int is_filled(const llm_fit_t *fit, int note)
{
    return is_string(fit, note) && fit->at[note].n > 2;
}

/** A noted number of one digit; -1: another one. */
static int digit(const llm_fit_t *fit, int note)
{
    const llm_str_t *v = &fit->at[note];

    return v->n == 1 && *v->p >= '0' && *v->p <= '9' ? *v->p - '0' : -1;
}

/** Who calls a tool does not merely stop, and who called none does not end with calls. */
static int ends_wrong(const llm_fit_t *fit, int called)
{
    return is_text(fit, LLM_NOTE_FINISH, called ? "\"stop\"" : "\"tool_calls\"");
}

static apr_size_t length_of(const llm_fit_t *fit, int note)
{
    return is_string(fit, note) ? fit->at[note].n - 2 : 0;
}

int llm_openai_some_passes(const llm_fit_t *fit)
{
    return !fit->odd && fit->count[LLM_NOTE_INDEX] > 0;
}

/** Whether a text, as it was written, may begin with thoughts between tags. */
static int is_tagged(const llm_str_t *text)
{
    return (text->p[1] == '<' || text->p[1] == '\\' || text->p[1] == ' ')
        && llm_tagged_may_begin(text);
}

int llm_openai_answer_passes(const llm_fit_t *fit)
{
    int choices = fit->count[LLM_NOTE_INDEX], calls = fit->count[LLM_NOTE_CALL_ID];

    /* whose calls they are, of several choices, is not noted */
    return !fit->odd && choices > 0 && fit->count[LLM_NOTE_LISTED] == 0
        && (choices == 1 || calls == 0)
        && !ends_wrong(fit, calls > 0)
        && !llm_openai_hides_thoughts(fit, length_of(fit, LLM_NOTE_THOUGHT) > 0)
        && !(is_filled(fit, LLM_NOTE_CONTENT) && is_tagged(&fit->at[LLM_NOTE_CONTENT]));
}

static int has_arguments(const llm_fit_t *fit)
{
    return fit->count[LLM_NOTE_ARGUMENTS] > 0 && fit->at[LLM_NOTE_ARGUMENTS].n > 2;
}

void llm_seen_arguments(llm_seen_t *seen, int choice, int ours, int passed)
{
    for (int i = 0; seen->bare > 0 && i < seen->calls->nelts; i++) {
        llm_seen_call_t *call = &APR_ARRAY_IDX(seen->calls, i, llm_seen_call_t);

        if (call->bare && call->choice == choice && call->ours == ours) {
            call->bare = 0;
            call->read.passed = passed;
            seen->bare--;
        }
    }
}

/** Who ends without arguments has not said the JSON that clients read. */
static int ends_bare(const llm_seen_t *seen, const llm_fit_t *fit)
{
    return is_string(fit, LLM_NOTE_FINISH)
        && (seen->bare > 0 || (fit->count[LLM_NOTE_CALL_INDEX] > 0 && !has_arguments(fit)));
}

/** What is remembered as it was written is compared with what was read. */
static int is_escaped(const llm_fit_t *fit, int note)
{
    return is_filled(fit, note) && memchr(fit->at[note].p, '\\', fit->at[note].n) != NULL;
}

/** Whether a call has the number or the id: results are told apart by ids. */
static int is_taken(const llm_seen_t *seen, int index, const llm_str_t *quoted)
{
    for (int i = 0; seen->calls != NULL && i < seen->calls->nelts; i++) {
        const llm_seen_call_t *call = &APR_ARRAY_IDX(seen->calls, i, llm_seen_call_t);

        if (call->theirs == index || (strlen(call->id) == quoted->n - 2 &&
                                      memcmp(call->id, quoted->p + 1, quoted->n - 2) == 0)) {
            return 1;
        }
    }
    return 0;
}

/** Whether it says what a call begins with; of custom tools the name is not looked at. */
static int names_itself(const llm_fit_t *fit)
{
    return is_filled(fit, LLM_NOTE_CALL_ID) && is_string(fit, LLM_NOTE_CALL_TYPE)
        && (is_text(fit, LLM_NOTE_CALL_TYPE, "\"custom\"")
            || (is_filled(fit, LLM_NOTE_CALL_NAME) && !is_escaped(fit, LLM_NOTE_CALL_NAME)));
}

/** Begin the call; its number is the next one, or else it takes another. */
static int begins_in_order(llm_stream_t *s, const llm_fit_t *fit, int index)
{
    llm_seen_t *seen = llm_seen(s);
    llm_seen_call_t *call;

    if (!names_itself(fit) || index != (seen->calls != NULL ? seen->calls->nelts : 0)
        || is_taken(seen, index, &fit->at[LLM_NOTE_CALL_ID])) {
        return 0;
    }
    if (seen->calls == NULL) {
        seen->calls = apr_array_make(s->pool, 4, sizeof(*call));
    }
    call = apr_array_push(seen->calls);
    *call = (llm_seen_call_t){ .theirs = index, .ours = index };
    call->id = apr_pstrmemdup(s->pool, fit->at[LLM_NOTE_CALL_ID].p + 1,
                              fit->at[LLM_NOTE_CALL_ID].n - 2);
    call->read.passed = has_arguments(fit);
    if (is_filled(fit, LLM_NOTE_CALL_NAME)) {
        call->name = apr_pstrmemdup(s->pool, fit->at[LLM_NOTE_CALL_NAME].p + 1,
                                    fit->at[LLM_NOTE_CALL_NAME].n - 2);
    }
    call->bare = !has_arguments(fit) && !is_text(fit, LLM_NOTE_CALL_TYPE, "\"custom\"");
    seen->bare += call->bare;
    seen->open |= (apr_uint64_t)1 << index;
    s->choices.called |= 1;
    return 1;
}

/** One piece of a call of choice 0: it begins one with all that takes, or goes on with one. */
static int call_passes(llm_stream_t *s, const llm_fit_t *fit, int choice)
{
    int index = digit(fit, LLM_NOTE_CALL_INDEX);

    if (fit->count[LLM_NOTE_CALL_INDEX] != 1 || choice != 0 || index < 0) {
        return 0;
    }
    if (llm_seen(s)->open & ((apr_uint64_t)1 << index)) {
        if (is_string(fit, LLM_NOTE_CALL_ID) || is_filled(fit, LLM_NOTE_CALL_NAME)) {
            return 0;
        }
        if (has_arguments(fit)) {
            llm_seen_arguments(llm_seen(s), 0, index, 1);
        }
        return 1;
    }
    return is_string(fit, LLM_NOTE_CALL_ID) && begins_in_order(s, fit, index);
}

/** A role is told once: clients put the texts of deltas together. */
static int role_passes(const llm_seen_t *seen, const llm_fit_t *fit, apr_uint64_t bit)
{
    return ((seen->roles & bit) != 0) != is_string(fit, LLM_NOTE_ROLE);
}

/** What a chunk that passes holds, of its one choice. */
static void remember(llm_stream_t *s, const llm_fit_t *fit, apr_uint64_t bit)
{
    apr_size_t thoughts = length_of(fit, LLM_NOTE_THOUGHT);

    s->choices.begun |= bit;
    s->choices.finished |= is_string(fit, LLM_NOTE_FINISH) ? bit : 0;
    s->choice_counts = fit->count[LLM_NOTE_USAGE] > 0;
    s->thoughts += thoughts;
    s->wrote = thoughts + length_of(fit, LLM_NOTE_CONTENT) + length_of(fit, LLM_NOTE_ARGUMENTS);
    ((llm_seen_t *)s->state)->other += s->wrote - thoughts;
}

/** The text of a choice begins once: with a tag it is taken apart until that is closed. */
static int text_passes(llm_seen_t *seen, const llm_fit_t *fit, apr_uint64_t bit)
{
    if (seen->said & bit) {
        return 1;
    }
    if (seen->tagged != NULL || (is_filled(fit, LLM_NOTE_CONTENT) &&
                                 is_tagged(&fit->at[LLM_NOTE_CONTENT]))) {
        return 0;
    }
    if (is_filled(fit, LLM_NOTE_CONTENT) || is_filled(fit, LLM_NOTE_THOUGHT)) {
        seen->said |= bit;
    }
    return 1;
}

/** Whether the one choice of a chunk ends as its calls, those before and these, want it. */
static int end_passes(llm_stream_t *s, const llm_fit_t *fit, apr_uint64_t bit)
{
    int calls = fit->count[LLM_NOTE_CALL_INDEX] > 0;

    return !ends_wrong(fit, calls || (s->choices.called & bit) != 0)
        && !ends_bare(s->state, fit)
        && (!calls || call_passes(s, fit, digit(fit, LLM_NOTE_INDEX)));
}

int llm_openai_chunk_passes(llm_stream_t *s, const llm_fit_t *fit)
{
    apr_uint64_t bit = llm_choice_bit(digit(fit, LLM_NOTE_INDEX));
    llm_seen_t *seen = llm_seen(s);

    if (llm_openai_hides_thoughts(fit, seen->hidden || s->thoughts > 0 ||
                                           is_filled(fit, LLM_NOTE_THOUGHT))) {
        return 0;
    }
    if (fit->odd || fit->count[LLM_NOTE_INDEX] == 0) {
        return !fit->odd;
    }
    if (fit->count[LLM_NOTE_INDEX] > 1 || fit->count[LLM_NOTE_LISTED] > 0 || bit == 0
        || !role_passes(seen, fit, bit)
        || !text_passes(seen, fit, bit) || !end_passes(s, fit, bit)) {
        return 0;
    }
    seen->roles |= bit;
    remember(s, fit, bit);
    return 1;
}

int llm_openai_text_chunk_passes(llm_stream_t *s, const llm_fit_t *fit)
{
    apr_uint64_t bit = llm_choice_bit(digit(fit, LLM_NOTE_INDEX));

    if (fit->odd || fit->count[LLM_NOTE_INDEX] == 0) {
        return !fit->odd;
    }
    if (fit->count[LLM_NOTE_INDEX] > 1 || bit == 0) {
        return 0;
    }
    llm_seen(s);
    remember(s, fit, bit);
    return 1;
}

/** Whether nothing is noted, or null, but a number of the choice and texts. */
static int notes_no_more(const llm_fit_t *fit)
{
    for (int note = 0; note < LLM_NOTES; note++) {
        if (fit->count[note] > 0 && note != LLM_NOTE_INDEX && note != LLM_NOTE_CONTENT &&
            note != LLM_NOTE_THOUGHT && (fit->at[note].p == NULL || fit->at[note].p[0] != 'n')) {
            return 0;
        }
    }
    return fit->count[LLM_NOTE_INDEX] == 1;
}

llm_str_t llm_openai_only_text(const llm_fit_t *fit, int *is_thought)
{
    int thought = is_filled(fit, LLM_NOTE_THOUGHT), content = is_filled(fit, LLM_NOTE_CONTENT);

    *is_thought = thought;
    if (thought == content || !notes_no_more(fit) || fit->count[LLM_NOTE_THOUGHT] > 1 ||
        fit->count[LLM_NOTE_CONTENT] > 1) {
        return (llm_str_t){ NULL, 0 };
    }
    return fit->at[thought ? LLM_NOTE_THOUGHT : LLM_NOTE_CONTENT];
}

void llm_openai_passes_again(llm_stream_t *s, apr_size_t n, int is_thought)
{
    s->wrote = n;
    s->choice_counts = 0;
    if (is_thought) {
        s->thoughts += n;
    }
    else {
        llm_seen(s)->other += n;
    }
}
