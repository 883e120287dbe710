/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file shape.c
 * @brief What clients of OpenAI's API count on in an answer or a chunk, as tables
 *        (https://platform.openai.com/docs/api-reference/chat/object and chat-streaming).
 *
 * Servers of that API leave out, rename and mistype members. What fits passes as bytes, what does
 * not is mended as a tree (openai_mend.c).
 */

#include "dialect/ir/tools/call_ids.h"
#include "dialect/openai_chat/shape.h"

#define STRING LLM_MAY_BE_STRING
#define NUMBER LLM_MAY_BE_NUMBER
#define ARRAY LLM_MAY_BE_ARRAY
#define OBJECT LLM_MAY_BE_OBJECT
#define NUL LLM_MAY_BE_NULL
#define MEMBER LLM_SHAPE_MEMBER
#define WORD LLM_SHAPE_WORD
#define NO_MORE { NULL, 0 }
#define ANY LLM_MAY_BE_ANY

/** Longest id of a call OpenAI takes. */
#define MAX_CALL_ID 40
/** Of a number of tokens. */
#define MAX_DIGITS 8
/** Of seconds since 1970. */
#define TIME_DIGITS 12

static const llm_str_t finish_words[] = { WORD("stop"), WORD("length"), WORD("tool_calls"),
                                          WORD("content_filter"), WORD("function_call"),
                                          NO_MORE };
static const llm_str_t roles[] = { WORD("assistant"), NO_MORE };
static const llm_str_t functions[] = { WORD("function"), WORD("custom"), NO_MORE };
static const llm_str_t chat_object[] = { WORD("chat.completion"), NO_MORE };
static const llm_str_t chunk_object[] = { WORD("chat.completion.chunk"), NO_MORE };
static const llm_str_t text_object[] = { WORD("text_completion"), NO_MORE };
static const llm_str_t list_object[] = { WORD("list"), NO_MORE };

_Static_assert((int)LLM_NOTES <= LLM_FIT_NOTES, "a place for each note");

static const llm_shape_t prompt_details[] = {
    { MEMBER("cached_tokens"), ANY, 0, LLM_NOTE_CACHED + 1, NULL, NULL, 0 },
    { MEMBER("audio_tokens"), ANY, 0, LLM_NOTE_AUDIO_IN + 1, NULL, NULL, 0 },
    LLM_SHAPE_OTHERS(LLM_NOTE_OTHER_COUNTS)
};

static const llm_shape_t completion_details[] = {
    { MEMBER("reasoning_tokens"), ANY, 0, LLM_NOTE_REASONED + 1, NULL, NULL, 0 },
    { MEMBER("audio_tokens"), ANY, 0, LLM_NOTE_AUDIO_OUT + 1, NULL, NULL, 0 },
    { MEMBER("accepted_prediction_tokens"), ANY, 0, LLM_NOTE_ACCEPTED + 1, NULL, NULL, 0 },
    { MEMBER("rejected_prediction_tokens"), ANY, 0, LLM_NOTE_REJECTED + 1, NULL, NULL, 0 },
    LLM_SHAPE_OTHERS(LLM_NOTE_OTHER_COUNTS)
};

static const llm_shape_t usage[] = {
    { MEMBER("prompt_tokens"), NUMBER, 1, LLM_NOTE_PROMPT + 1, NULL, NULL, MAX_DIGITS },
    { MEMBER("completion_tokens"), NUMBER, 1, LLM_NOTE_COMPLETION + 1, NULL, NULL, MAX_DIGITS },
    { MEMBER("total_tokens"), NUMBER, 1, LLM_NOTE_TOTAL + 1, NULL, NULL, MAX_DIGITS },
    { MEMBER("prompt_tokens_details"), OBJECT | NUL, 0, LLM_NOTE_PROMPT_PARTS + 1, prompt_details,
      NULL, 0 },
    { MEMBER("completion_tokens_details"), OBJECT | NUL, 0, LLM_NOTE_COMPLETION_PARTS + 1,
      completion_details, NULL, 0 },
    LLM_SHAPE_OTHERS(LLM_NOTE_OTHER_COUNTS)
};

/** Elements of lists: what came before them decides on their numbers. */
static const llm_shape_t in_tree[] = {
    { MEMBER("index"), NUMBER, 1, LLM_NOTE_LISTED + 1, NULL, NULL, 0 },
    LLM_SHAPE_END
};

/* -- chat, whole ----------------------------------------------------------------------------- */

static const llm_shape_t function[] = {
    { MEMBER("name"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("arguments"), STRING, 1, 0, NULL, NULL, LLM_SHAPE_FILLED },
    LLM_SHAPE_END
};

static const llm_shape_t call[] = {
    { MEMBER("id"), STRING, 1, LLM_NOTE_CALL_ID + 1, NULL, NULL, 0 },
    { MEMBER("type"), STRING, 1, 0, NULL, functions, 0 },
    { MEMBER("function"), OBJECT, 0, 0, function, NULL, 0 },
    LLM_SHAPE_END
};

static const llm_shape_t message[] = {
    { MEMBER("role"), STRING, 1, 0, NULL, roles, 0 },
    { MEMBER("content"), STRING | NUL, 0, LLM_NOTE_CONTENT + 1, NULL, NULL, 0 },
    { MEMBER("tool_calls"), ARRAY, 0, 0, call, NULL, LLM_SHAPE_SOME },
    { MEMBER("reasoning"), NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("reasoning_content"), STRING | NUL, 0, LLM_NOTE_THOUGHT + 1, NULL, NULL, 0 },
    { MEMBER("refusal"), STRING | NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("annotations"), ARRAY | NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("audio"), OBJECT | NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("function_call"), OBJECT | NUL, 0, 0, function, NULL, 0 },
    { MEMBER("reasoning_details"), ARRAY | NUL, 0, 0, in_tree, NULL, 0 },
    { MEMBER("executed_tools"), NUL, 0, 0, NULL, NULL, 0 },     /* to be counted */
    LLM_SHAPE_END
};

static const llm_shape_t choice[] = {
    { MEMBER("index"), NUMBER, 1, LLM_NOTE_INDEX + 1, NULL, NULL, 0 },
    { MEMBER("message"), OBJECT, 1, 0, message, NULL, 0 },
    { MEMBER("finish_reason"), STRING, 1, LLM_NOTE_FINISH + 1, NULL, finish_words, 0 },
    { MEMBER("logprobs"), OBJECT | NUL, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

const llm_shape_t llm_openai_chat_shape[] = {
    { MEMBER("id"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("object"), STRING, 1, 0, NULL, chat_object, 0 },
    { MEMBER("created"), NUMBER, 1, 0, NULL, NULL, TIME_DIGITS },
    { MEMBER("model"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("choices"), ARRAY, 1, 0, choice, NULL, 0 },
    { MEMBER("usage"), OBJECT | NUL, 0, 0, usage, NULL, 0 },
    { MEMBER("service_tier"), STRING | NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("system_fingerprint"), STRING | NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("error"), NUL, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

/* -- chat, a chunk --------------------------------------------------------------------------- */

static const llm_shape_t function_delta[] = {
    { MEMBER("name"), STRING | NUL, 0, LLM_NOTE_CALL_NAME + 1, NULL, NULL, 0 },
    { MEMBER("arguments"), STRING, 0, LLM_NOTE_ARGUMENTS + 1, NULL, NULL, 0 },
    LLM_SHAPE_END
};

static const llm_shape_t call_delta[] = {
    { MEMBER("index"), NUMBER, 1, LLM_NOTE_CALL_INDEX + 1, NULL, NULL, 0 },
    { MEMBER("id"), STRING | NUL, 0, LLM_NOTE_CALL_ID + 1, NULL, NULL, 0 },
    { MEMBER("type"), STRING, 0, LLM_NOTE_CALL_TYPE + 1, NULL, functions, 0 },
    { MEMBER("function"), OBJECT, 0, 0, function_delta, NULL, 0 },
    LLM_SHAPE_END
};

static const llm_shape_t delta[] = {
    { MEMBER("role"), STRING | NUL, 0, LLM_NOTE_ROLE + 1, NULL, roles, 0 },
    { MEMBER("content"), STRING | NUL, 0, LLM_NOTE_CONTENT + 1, NULL, NULL, 0 },
    { MEMBER("tool_calls"), ARRAY, 0, 0, call_delta, NULL, LLM_SHAPE_SOME },
    { MEMBER("reasoning"), NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("reasoning_content"), STRING | NUL, 0, LLM_NOTE_THOUGHT + 1, NULL, NULL, 0 },
    { MEMBER("function_call"), NUL, 0, 0, NULL, NULL, 0 },      /* the older form is mended */
    { MEMBER("refusal"), STRING | NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("annotations"), ARRAY | NUL, 0, 0, in_tree, NULL, 0 },
    { MEMBER("audio"), OBJECT | NUL, 0, 0, NULL, NULL, 0 },
    { MEMBER("reasoning_details"), ARRAY | NUL, 0, 0, in_tree, NULL, 0 },
    { MEMBER("images"), ARRAY | NUL, 0, 0, in_tree, NULL, 0 },
    { MEMBER("citations"), ARRAY | NUL, 0, 0, in_tree, NULL, 0 },
    { MEMBER("thinking_blocks"), ARRAY | NUL, 0, 0, in_tree, NULL, 0 },
    { MEMBER("provider_specific_fields"), ANY, 0, LLM_NOTE_LISTED + 1, NULL, NULL, 0 },
    { MEMBER("executed_tools"), NUL, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

static const llm_shape_t chunk_choice[] = {
    { MEMBER("index"), NUMBER, 1, LLM_NOTE_INDEX + 1, NULL, NULL, 0 },
    { MEMBER("delta"), OBJECT, 1, 0, delta, NULL, 0 },
    { MEMBER("finish_reason"), STRING | NUL, 0, LLM_NOTE_FINISH + 1, NULL, finish_words, 0 },
    { MEMBER("usage"), ANY, 0, LLM_NOTE_USAGE + 1, NULL, NULL, 0 },
    { MEMBER("logprobs"), OBJECT | NUL, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

const llm_shape_t llm_openai_chunk_shape[] = {
    { MEMBER("id"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("object"), STRING, 1, 0, NULL, chunk_object, 0 },
    { MEMBER("created"), NUMBER, 1, 0, NULL, NULL, 0 },
    { MEMBER("model"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("choices"), ARRAY, 1, 0, chunk_choice, NULL, 0 },
    { MEMBER("usage"), OBJECT | NUL, 0, 0, usage, NULL, 0 },
    { MEMBER("error"), NUL, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

/* -- text completions, whole or a chunk: they look alike ------------------------------------- */

static const llm_shape_t text_choice[] = {
    { MEMBER("text"), STRING, 1, LLM_NOTE_CONTENT + 1, NULL, NULL, 0 },
    { MEMBER("index"), NUMBER, 1, LLM_NOTE_INDEX + 1, NULL, NULL, 0 },
    { MEMBER("finish_reason"), STRING | NUL, 0, LLM_NOTE_FINISH + 1, NULL, finish_words, 0 },
    LLM_SHAPE_END
};

const llm_shape_t llm_openai_text_shape[] = {
    { MEMBER("id"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("object"), STRING, 1, 0, NULL, text_object, 0 },
    { MEMBER("created"), NUMBER, 1, 0, NULL, NULL, TIME_DIGITS },
    { MEMBER("model"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("choices"), ARRAY, 1, 0, text_choice, NULL, 0 },
    { MEMBER("usage"), OBJECT | NUL, 0, 0, usage, NULL, 0 },
    { MEMBER("error"), NUL, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

/* -- embeddings ------------------------------------------------------------------------------ */

static const llm_shape_t vector[] = {
    { MEMBER("object"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("index"), NUMBER, 1, LLM_NOTE_INDEX + 1, NULL, NULL, 0 },
    { MEMBER("embedding"), ARRAY | STRING, 1, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

static const llm_shape_t vectors_usage[] = {
    { MEMBER("prompt_tokens"), NUMBER, 1, 0, NULL, NULL, MAX_DIGITS },
    { MEMBER("total_tokens"), NUMBER, 1, 0, NULL, NULL, MAX_DIGITS },
    LLM_SHAPE_END
};

const llm_shape_t llm_openai_vectors_shape[] = {
    { MEMBER("object"), STRING, 1, 0, NULL, list_object, 0 },
    { MEMBER("data"), ARRAY, 1, 0, vector, NULL, 0 },
    { MEMBER("model"), STRING, 1, 0, NULL, NULL, 0 },
    { MEMBER("usage"), OBJECT, 1, 0, vectors_usage, NULL, 0 },
    { MEMBER("error"), NUL, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

/* -- the tools of a request ------------------------------------------------------------------- */

static const llm_str_t only_object[] = { WORD("object"), NO_MORE };

/** What OpenAI has of a root; with any of the others it refuses the whole call. */
static const llm_shape_t sent_parameters[] = {
    { MEMBER("type"), STRING, 1, 0, NULL, only_object, 0 },
    { MEMBER("properties"), OBJECT, 1, 0, NULL, NULL, 0 },
    { MEMBER("oneOf"), 0, 0, 0, NULL, NULL, 0 },
    { MEMBER("anyOf"), 0, 0, 0, NULL, NULL, 0 },
    { MEMBER("allOf"), 0, 0, 0, NULL, NULL, 0 },
    { MEMBER("enum"), 0, 0, 0, NULL, NULL, 0 },
    { MEMBER("not"), 0, 0, 0, NULL, NULL, 0 },
    { MEMBER("$ref"), 0, 0, 0, NULL, NULL, 0 },
    LLM_SHAPE_END
};

static const llm_shape_t sent_declaration[] = {
    { MEMBER("name"), ANY, 0, LLM_NOTE_DECLARED + 1, NULL, NULL, 0 },
    { MEMBER("parameters"), OBJECT, 0, LLM_NOTE_PARAMETERS + 1, sent_parameters, NULL,
      LLM_SHAPE_SAID },
    LLM_SHAPE_END
};

static const llm_shape_t sent_tool[] = {
    { MEMBER("function"), ANY, 0, 0, sent_declaration, NULL, 0 },
    { MEMBER("custom"), ANY, 0, LLM_NOTE_OWN + 1, NULL, NULL, 0 },
    LLM_SHAPE_END
};

static const llm_shape_t sent_choice[] = {
    { MEMBER("allowed_tools"), ANY, 0, LLM_NOTE_OWN + 1, NULL, NULL, 0 },
    { MEMBER("custom"), ANY, 0, LLM_NOTE_OWN + 1, NULL, NULL, 0 },
    LLM_SHAPE_END
};

/* -- the messages of a request ---------------------------------------------------------------- */

static const llm_shape_t sent_function[] = {
    { MEMBER("name"), ANY, 1, 0, NULL, NULL, 0 },
    { MEMBER("arguments"), STRING, 1, 0, NULL, NULL, LLM_SHAPE_FILLED },
    LLM_SHAPE_CLOSED
};

/** Calls that ran at Claude's own platform have no result among the messages. */
static const llm_str_t ran_elsewhere[] = { WORD(LLM_HOSTED_CALL), NO_MORE };

static const llm_shape_t sent_call[] = {
    { MEMBER("id"), ANY, 0, 0, NULL, ran_elsewhere, MAX_CALL_ID | LLM_SHAPE_WITHOUT },
    { MEMBER("type"), ANY, 0, 0, NULL, NULL, 0 },
    { MEMBER("function"), ANY, 0, 0, sent_function, NULL, 0 },
    { MEMBER("custom"), ANY, 0, LLM_NOTE_OWN + 1, NULL, NULL, 0 },
    LLM_SHAPE_CLOSED
};

/** A recording is sent back by its id alone. */
static const llm_shape_t sent_audio[] = {
    { MEMBER("id"), STRING, 1, 0, NULL, NULL, 0 },
    LLM_SHAPE_CLOSED
};

/** What OpenAI refuses in a name, an escape with it; other makers' answers say "MiniMax AI". */
static const llm_str_t in_no_name[] = { WORD(" "), WORD("\\"), WORD("<"), WORD("|"), WORD("/"),
                                        WORD(">"), NO_MORE };
#define NAME_LIMIT (0x3fffu | LLM_SHAPE_WITHOUT)

#define SAYS LLM_SHAPE_ONE_OF   /* a message with none of them is refused */

static const llm_shape_t sent_message[] = {
    { MEMBER("role"), ANY, 1, 0, NULL, NULL, 0 },
    { MEMBER("content"), ANY, SAYS, 0, NULL, NULL, 0 },
    { MEMBER("tool_calls"), ARRAY, SAYS, 0, sent_call, NULL, LLM_SHAPE_SOME },
    { MEMBER("refusal"), NUL, SAYS, LLM_NOTE_MORE + 1, NULL, NULL, 0 },     /* its words: rare */
    { MEMBER("audio"), ANY, SAYS, LLM_NOTE_MORE + 1, sent_audio, NULL, 0 },
    { MEMBER("function_call"), ANY, SAYS, LLM_NOTE_MORE + 1, NULL, NULL, 0 },
    { MEMBER("annotations"), ANY, 0, LLM_NOTE_MORE + 1, NULL, NULL, 0 },
    { MEMBER("name"), ANY, 0, LLM_NOTE_MORE + 1, NULL, in_no_name, NAME_LIMIT },
    { MEMBER("tool_call_id"), ANY, 0, 0, NULL, NULL, MAX_CALL_ID },
    LLM_SHAPE_CLOSED
};

const llm_shape_t llm_openai_request_shape[] = {
    { MEMBER("messages"), ANY, 0, 0, sent_message, NULL, 0 },
    { MEMBER("tools"), ANY, 0, LLM_NOTE_TOOLS + 1, sent_tool, NULL, LLM_SHAPE_APART },
    { MEMBER("tool_choice"), ANY, 0, LLM_NOTE_CHOICE + 1, sent_choice, NULL, LLM_SHAPE_APART },
    { MEMBER("functions"), ANY, 0, LLM_NOTE_FUNCTIONS + 1, sent_declaration, NULL,
      LLM_SHAPE_APART },
    { MEMBER("function_call"), ANY, 0, LLM_NOTE_CHOICE + 1, NULL, NULL, 0 },
    { MEMBER("parallel_tool_calls"), ANY, 0, LLM_NOTE_CHOICE + 1, NULL, NULL, 0 },
    LLM_SHAPE_END
};

/** Whether a value, a whole one, is no list with something in it. */
static int is_none(const llm_str_t *value)
{
    const char *p = value->p;

    if (p == NULL || *p != '[') {
        return 1;
    }
    do {
        p++;
    } while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r');
    return *p == ']';
}

/** A list of no tools, in the newer form or the older, or a choice among none. */
static int lacks_tools(const llm_fit_t *fit)
{
    int no_tools = is_none(&fit->at[LLM_NOTE_TOOLS]);
    int no_functions = is_none(&fit->at[LLM_NOTE_FUNCTIONS]);

    return (fit->count[LLM_NOTE_TOOLS] > 0 && no_tools)
        || (fit->count[LLM_NOTE_FUNCTIONS] > 0 && no_functions)
        || (fit->count[LLM_NOTE_CHOICE] > 0 && no_tools && no_functions);
}

unsigned llm_openai_history(const llm_fit_t *fit)
{
    return (fit->odd ? LLM_HISTORY_EXTENDED | LLM_HISTORY_BEYOND_LEAST : 0)
        | (fit->count[LLM_NOTE_MORE] > 0 ? LLM_HISTORY_BEYOND_LEAST : 0)
        | (fit->count[LLM_NOTE_OWN] > 0 ? LLM_HISTORY_BEYOND_LEAST | LLM_HISTORY_OPENAIS_OWN : 0)
        | (lacks_tools(fit) ? LLM_HISTORY_NO_TOOLS : 0)
        | (fit->odd_apart ? LLM_HISTORY_TOOL_ROOT : 0)
        | (fit->count[LLM_NOTE_DECLARED] > fit->count[LLM_NOTE_PARAMETERS]
               ? LLM_HISTORY_BARE_TOOL : 0);
}
