/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECT_OPENAI_SHAPE_H
#define LLM_DIALECT_OPENAI_SHAPE_H

/** @file shape.h @brief What answers and chunks of OpenAI's API have to be. */

#include "base/json/scan.h"
#include "dialect/ir/thinking/tagged.h"
#include "dialect/ir/thinking/thoughts.h"
#include "dialect/ir/tools/wrapped.h"
#include "llm_provider.h"

/** Places of llm_fit_t.at. */
enum {
    LLM_NOTE_INDEX, LLM_NOTE_FINISH, LLM_NOTE_ROLE, LLM_NOTE_CALL_INDEX, LLM_NOTE_CALL_ID,
    LLM_NOTE_CALL_TYPE, LLM_NOTE_CALL_NAME,
    LLM_NOTE_ARGUMENTS,         /* of the last piece of a call */
    LLM_NOTE_CONTENT, LLM_NOTE_THOUGHT,         /* of a delta */
    LLM_NOTE_USAGE,             /* within a choice */
    LLM_NOTE_MORE = LLM_NOTE_USAGE,     /* of a request: what OpenAI documents beyond the least */
    LLM_NOTE_OWN = LLM_NOTE_CONTENT,    /* of a request: what only OpenAI's own models know */
    LLM_NOTE_TOOLS = LLM_NOTE_INDEX, LLM_NOTE_FUNCTIONS = LLM_NOTE_ROLE,        /* of a request */
    LLM_NOTE_CHOICE = LLM_NOTE_FINISH,  /* of a request: what is said of tools beside them */
    LLM_NOTE_DECLARED = LLM_NOTE_CALL_NAME,     /* of a request: functions by their names, ... */
    LLM_NOTE_PARAMETERS = LLM_NOTE_ARGUMENTS,   /* ... and how many of them have parameters */
    LLM_NOTE_REASONED = LLM_NOTE_USAGE + 1,     /* tokens a usage says were thoughts */
    LLM_NOTE_LISTED,            /* an element of a list that is looked at as a tree */
    /* of a usage as OpenAI writes it: counts, whose parts are told, and whatever else is there */
    LLM_NOTE_PROMPT, LLM_NOTE_COMPLETION, LLM_NOTE_TOTAL, LLM_NOTE_PROMPT_PARTS,
    LLM_NOTE_COMPLETION_PARTS, LLM_NOTE_CACHED, LLM_NOTE_AUDIO_IN, LLM_NOTE_AUDIO_OUT,
    LLM_NOTE_ACCEPTED, LLM_NOTE_REJECTED, LLM_NOTE_OTHER_COUNTS,
    LLM_NOTES
};

extern const llm_shape_t llm_openai_chat_shape[], llm_openai_chunk_shape[];
extern const llm_shape_t llm_openai_text_shape[], llm_openai_vectors_shape[];
extern const llm_shape_t llm_openai_request_shape[];

/** @return LLM_HISTORY_* of a request that was held against its shape. */
unsigned llm_openai_history(const llm_fit_t *fit);

/** Arguments of a call that come in pieces. */
typedef struct llm_unwrapping_t {
    int wrapped;
    llm_unwrap_t unwrap;        /**< how far they were read, when they are */
} llm_unwrapping_t;

/** How far arguments of a call were looked at: their brackets and texts. */
typedef struct llm_reading_t {
    int begun, depth, in_text, escaped;
    int passed;                 /**< they passed as bytes, and nobody looked */
} llm_reading_t;

/** What was seen of one tool call of a stream. */
typedef struct llm_seen_call_t {
    int choice;
    int theirs;                 /**< the upstream's index; -1: it said none */
    int ours;                   /**< as the client sees it: 0, 1 ... in every choice */
    const char *id;             /**< the upstream's; "": it said none */
    const char *name;           /**< of its function, as far as it was told; NULL: not yet */
    int repeats;                /**< a piece that goes on with it said the name again */
    int bare;                   /**< it has no arguments so far */
    llm_reading_t read;
    llm_unwrapping_t args;      /**< how they come */
} llm_seen_call_t;

/** What is remembered of a stream beside its choices. */
typedef struct llm_seen_t {
    char id[128];               /**< of the answer */
    int usage_sent;
    apr_uint64_t roles;         /**< bit per choice below 64: its role was told */
    apr_uint64_t said;          /**< the same: its text began, and no thoughts are to come there */
    llm_tagged_t *tagged;       /**< of each choice below 64; NULL: none began with a tag */
    int hidden;                 /**< there were thoughts whose text is not shown */
    apr_size_t other;           /**< bytes of texts and arguments beside the thoughts */
    apr_uint64_t open;          /**< bit per index: this call of choice 0 was begun */
    int bare;                   /**< how many of the calls are */
    apr_array_header_t *calls;  /**< llm_seen_call_t; or NULL */
    const char *function;       /**< of a function_call: its name; NULL: not told */
    llm_unwrapping_t args;      /**< how its arguments come */
    apr_uint64_t searched, opened;      /**< bit per index: the provider's tool was counted */
} llm_seen_t;

/** @return the stream's memory, made at first. */
llm_seen_t *llm_seen(llm_stream_t *s);

/** A call, by its number for the client, is bare no more. @param passed its arguments, unread */
void llm_seen_arguments(llm_seen_t *seen, int choice, int ours, int passed);

/** @return 1 when a whole answer that is not odd can pass as bytes. */
int llm_openai_answer_passes(const llm_fit_t *fit);

/** The same of lists of texts and vectors. */
int llm_openai_some_passes(const llm_fit_t *fit);

/** @return 1: there were thoughts, and a usage says that none were counted */
int llm_openai_hides_thoughts(const llm_fit_t *fit, int thought);

/** Put an estimate of thoughts in the place of a 0. usage may be NULL. */
void llm_openai_tell_thoughts(json_object *usage, const llm_said_t *said);

/** @return what a whole answer that is mended is made of */
llm_said_t llm_openai_said(json_object *answer);

/** @return what a stream has told so far */
llm_said_t llm_seen_said(llm_stream_t *s);

/**
 * Count what tools the provider ran for a message or delta.
 * @param seen of a stream, which may tell of one twice; NULL: each counts
 */
void llm_openai_count_executed(llm_usage_t *u, json_object *message, llm_seen_t *seen);

/** @return whether a message or delta has thoughts nobody can read */
int llm_openai_is_hidden(json_object *message);

/**
 * Thoughts between tags at the start of a whole message's text become reasoning_content; those of
 * an open tag when the text was cut.
 * @param end what the answer ends for, in OpenAI's words
 */
void llm_openai_untag(apr_pool_t *p, json_object *message, const char *end);

/** The same of a choice's delta. @param end NULL: it goes on */
void llm_openai_untag_delta(llm_stream_t *s, json_object *delta, int choice, const char *end);

/** The same of a chunk, by what came before it; what passes is remembered. */
int llm_openai_chunk_passes(llm_stream_t *s, const llm_fit_t *fit);

/** The same of a text completion's chunk. */
int llm_openai_text_chunk_passes(llm_stream_t *s, const llm_fit_t *fit);

/**
 * The one text of a chunk that passed, with its quotes, if all else in it says nothing: another
 * with the same around its text passes as well.
 * @param is_thought set to 1 when it is no content but a thought
 * @return p NULL: there is more
 */
llm_str_t llm_openai_only_text(const llm_fit_t *fit, int *is_thought);

/** Remember such another chunk, with n bytes of text. */
void llm_openai_passes_again(llm_stream_t *s, apr_size_t n, int is_thought);

/** Make a chunk what clients count on, by what came before it. */
void llm_openai_mend_chunk(llm_stream_t *s, json_object *chunk);

/** The same for a text completion's chunk. */
void llm_openai_mend_text_chunk(llm_stream_t *s, json_object *chunk);

/** Make a whole answer what clients count on. @return APR_SUCCESS; APR_EGENERAL: it is none */
apr_status_t llm_openai_mend_answer(llm_try_t *try, json_object *answer, llm_err_t **err);
apr_status_t llm_openai_mend_text_answer(llm_try_t *try, json_object *answer, llm_err_t **err);
apr_status_t llm_openai_mend_vectors(llm_try_t *try, json_object *answer, llm_err_t **err);

#endif
