/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "test.h"
#include "dialect/dialects.h"
#include "dialect/openai_chat/shape.h"

static llm_stream_t stream;

static void begin(void)
{
    memset(&stream, 0, sizeof(stream));
    stream.pool = stream.scratch = test_pool;
    stream.try = test_try((llm_call_t){ 0 },
                          (llm_try_t){ .upstream_model = "m", .answer_id = "chatcmpl-test" });
}

static llm_fit_t fit(const char *text, const llm_shape_t *shape)
{
    llm_fit_t found;
    llm_scan_t s;

    CU_ASSERT_EQUAL_FATAL(llm_scan_fit(&s, text, strlen(text), shape, &found, NULL), APR_SUCCESS);
    return found;
}

/** @return 1: the conversation has to be mended before OpenAI takes it */
static int is_extended(const char *message)
{
    const char *text = apr_psprintf(test_pool, "{\"messages\":[%s]}", message);
    llm_fit_t f = fit(text, llm_openai_request_shape);

    return (llm_openai_history(&f) & LLM_HISTORY_EXTENDED) != 0;
}

TEST(openai_shape, no_calls_in_a_history)
{
    static const char call_text[] = "{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[ {"
        "\"id\":\"a\",\"type\":\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]}";

    CU_ASSERT_FALSE(is_extended("{\"role\":\"assistant\",\"content\":\"x\"}"));
    CU_ASSERT_FALSE(is_extended(call_text));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":\"x\",\"tool_calls\":[]}"));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":\"x\",\"tool_calls\":[ \n]}"));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":\"x\",\"tool_calls\":null}"));
}

TEST(openai_shape, a_turn_of_nothing)
{
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":null}"));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\"}"));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":null,\"refusal\":null,"
                               "\"annotations\":[],\"audio\":null,\"function_call\":null}"));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":null,\"refusal\":\"no\"}"));
    CU_ASSERT_FALSE(is_extended("{\"role\":\"assistant\",\"content\":\"a\",\"refusal\":null}"));
    CU_ASSERT_FALSE(is_extended("{\"audio\":{\"id\":\"audio_1\"},\"role\":\"assistant\"}"));
    CU_ASSERT_FALSE(is_extended("{\"content\":\"\",\"role\":\"assistant\"}"));
}

TEST(openai_shape, calls_that_ran_elsewhere)
{
#define CALL(id) "{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"id\":\"" id "\",\"type\":" \
                 "\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]}"
    CU_ASSERT_TRUE(is_extended(CALL("srvtoolu_1")));
    CU_ASSERT_FALSE(is_extended(CALL("toolu_1")));
    CU_ASSERT_FALSE(is_extended(CALL("call_45678901234567890123456789012345678")));
    CU_ASSERT_TRUE(is_extended(CALL("call_456789012345678901234567890123456789")));
#undef CALL
}

TEST(openai_shape, names_nobody_takes_back)
{
    CU_ASSERT_FALSE(is_extended("{\"role\":\"assistant\",\"content\":\"x\",\"name\":\"a-b.c\"}"));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":\"x\",\"name\":\"Mini AI\"}"));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":\"x\",\"name\":\"a\\tb\"}"));
    CU_ASSERT_TRUE(is_extended("{\"role\":\"assistant\",\"content\":\"x\",\"context\":{}}"));
}

/** @return LLM_HISTORY_* of a body */
static unsigned found(const char *text)
{
    llm_fit_t f = fit(text, llm_openai_request_shape);

    return llm_openai_history(&f);
}

TEST(openai_shape, tools_of_a_request)
{
    const unsigned own = LLM_HISTORY_OPENAIS_OWN | LLM_HISTORY_BEYOND_LEAST;

    CU_ASSERT_EQUAL(found("{\"messages\":[]}"), 0);
    CU_ASSERT_EQUAL(found("{\"tools\":[{\"type\":\"web\"}],\"tool_choice\":\"auto\"}"), 0);
    CU_ASSERT_EQUAL(found("{\"tool_choice\":\"auto\",\"functions\":[{\"x\":\"f\"}]}"), 0);
    CU_ASSERT_EQUAL(found("{\"tools\":[ ]}"), LLM_HISTORY_NO_TOOLS);
    CU_ASSERT_EQUAL(found("{\"tools\":null,\"tool_choice\":\"none\"}"), LLM_HISTORY_NO_TOOLS);
    CU_ASSERT_EQUAL(found("{\"tool_choice\":{\"type\":\"function\"}}"), LLM_HISTORY_NO_TOOLS);
    CU_ASSERT_EQUAL(found("{\"parallel_tool_calls\":true}"), LLM_HISTORY_NO_TOOLS);
    CU_ASSERT_EQUAL(found("{\"function_call\":\"auto\"}"), LLM_HISTORY_NO_TOOLS);
    CU_ASSERT_EQUAL(found("{\"functions\":[],\"tools\":[{\"type\":\"web\"}]}"), LLM_HISTORY_NO_TOOLS);
    CU_ASSERT_EQUAL(found("{\"parallel_tool_calls\":true,\"tools\":[{\"type\":\"web\"}]}"), 0);
    CU_ASSERT_EQUAL(found("{\"parallel_tool_calls\":true,\"functions\":[{\"x\":\"f\"}]}"), 0);
    CU_ASSERT_EQUAL(found("{\"tools\":[{\"custom\":{\"name\":\"g\"}}]}"), own);
    CU_ASSERT_EQUAL(found("{\"tools\":[{\"type\":\"x\"}],\"tool_choice\":{\"allowed_tools\":{}}}"), own);
    CU_ASSERT_EQUAL(found("{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":[{\"id\":\"a\","
                          "\"type\":\"custom\",\"custom\":{\"name\":\"g\"}}]}]}"), own);
}

TEST(openai_shape, functions_without_parameters)
{
#define NONE "\"parameters\":{\"type\":\"object\",\"properties\":{}}"
#define TOOL(name, more) "{\"type\":\"function\",\"function\":{\"name\":\"" name "\"" more "}}"
    CU_ASSERT_EQUAL(found("{\"tools\":[" TOOL("f", "," NONE) "]}"), 0);
    CU_ASSERT_EQUAL(found("{\"tools\":[" TOOL("f", "") "]}"), LLM_HISTORY_BARE_TOOL);
    CU_ASSERT_EQUAL(found("{\"tools\":[" TOOL("f", "," NONE) "," TOOL("g", "") "]}"),
                    LLM_HISTORY_BARE_TOOL);
    CU_ASSERT_EQUAL(found("{\"tools\":[" TOOL("f", ",\"parameters\":null") "]}"),
                    LLM_HISTORY_BARE_TOOL | LLM_HISTORY_TOOL_ROOT);
    CU_ASSERT_EQUAL(found("{\"tools\":[" TOOL("f", ",\"parameters\":{}") "]}"),
                    LLM_HISTORY_TOOL_ROOT);
    CU_ASSERT_EQUAL(found("{\"functions\":[{\"name\":\"f\"}]}"), LLM_HISTORY_BARE_TOOL);
    CU_ASSERT_EQUAL(found("{\"functions\":[{\"name\":\"f\"," NONE "}]}"), 0);
    /* tools that are no functions, and calls */
    CU_ASSERT_EQUAL(found("{\"tools\":[{\"type\":\"web\",\"name\":\"w\"}]}"), 0);
    CU_ASSERT_EQUAL(found("{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":[{\"id\":\"a\","
                          "\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]}]}"), 0);
#undef TOOL
#undef NONE
}

#define ANSWER(message, finish)                                                                   \
    "{\"id\":\"a\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":["    \
    "{\"index\":0,\"message\":{\"role\":\"assistant\"," message "},\"finish_reason\":\"" finish   \
    "\"}]}"

/** @return 1: an answer's bytes are what clients count on */
static int answer_passes(const char *text)
{
    llm_fit_t f = fit(text, llm_openai_chat_shape);

    return llm_openai_answer_passes(&f);
}

TEST(openai_shape, no_calls_in_an_answer)
{
    CU_ASSERT_TRUE(answer_passes(ANSWER("\"content\":\"x\"", "stop")));
    CU_ASSERT_FALSE(answer_passes(ANSWER("\"content\":\"x\",\"tool_calls\":[]", "stop")));
}

TEST(openai_shape, names_behind_escapes)
{
    CU_ASSERT_FALSE(answer_passes(ANSWER("\"content\":\"x\",\"tool\\u005fcalls\":[]", "stop")));
    CU_ASSERT_FALSE(answer_passes(ANSWER("\"content\":\"x\",\"\\u0078\":1", "stop")));
    CU_ASSERT_TRUE(answer_passes(ANSWER("\"content\":\"\\u0078\",\"x\":\"\\n\"", "stop")));
}

#define CHUNK(delta, finish)                                                                      \
    "{\"id\":\"a\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","           \
    "\"choices\":[{\"index\":0,\"delta\":{" delta "},\"finish_reason\":" finish "}]}"

/** @return NULL: the chunk's bytes pass; else its delta and its reason, as mended */
static const char *mended(const char *text)
{
    llm_fit_t f = fit(text, llm_openai_chunk_shape);
    json_object *chunk, *choice;

    if (llm_openai_chunk_passes(&stream, &f)) {
        return NULL;
    }
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, text, strlen(text), &chunk, NULL), APR_SUCCESS);
    llm_openai_mend_chunk(&stream, chunk);
    choice = json_object_array_get_idx(llm_json_arr(chunk, "choices"), 0);
    return apr_pstrcat(test_pool, llm_json_text(test_pool, llm_json_get(choice, "delta"), NULL),
                       " ", llm_json_text(test_pool, llm_json_get(choice, "finish_reason"), NULL),
                       NULL);
}

TEST(openai_shape, no_calls_in_a_delta)
{
    begin();
    CU_ASSERT_PTR_NULL(mended(CHUNK("\"role\":\"assistant\",\"content\":\"x\"", "null")));
    ASSERT_STR(mended(CHUNK("\"content\":\"y\",\"tool_calls\":[]", "null")),
               "{\"content\":\"y\"} null");
    ASSERT_STR(mended(CHUNK("\"tool_calls\":[5]", "null")), "{} null");
}

/** Clients take an index for a place in a list. */
TEST(openai_shape, indices_are_whole)
{
    static const char text[] = "{\"choices\":[{\"index\":0.5,\"delta\":{\"content\":\"x\"}}]}";
    json_object *chunk;

    begin();
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, text, strlen(text), &chunk, NULL), APR_SUCCESS);
    llm_openai_mend_chunk(&stream, chunk);
    ASSERT_STR(llm_json_text(test_pool, llm_json_get(json_object_array_get_idx(
                   llm_json_arr(chunk, "choices"), 0), "index"), NULL), "0");
}

#define TEXT_CHUNK(finish)                                                                        \
    "{\"id\":\"a\",\"object\":\"text_completion\",\"created\":1,\"model\":\"m\",\"choices\":["     \
    "{\"index\":1,\"text\":\"abcd\",\"finish_reason\":" finish "}]}"

/** What passes as bytes is remembered all the same: which choices ended, and what was written. */
TEST(openai_shape, what_passes_is_remembered)
{
    static const char thought[] = CHUNK("\"role\":\"assistant\",\"reasoning_content\":\"abc\"",
                                        "null");
    static const char text[] = CHUNK("\"content\":\"abcdefg\"", "\"stop\"");
    llm_fit_t f = fit(thought, llm_openai_chunk_shape);

    begin();
    CU_ASSERT_TRUE(llm_openai_chunk_passes(&stream, &f));
    CU_ASSERT_EQUAL(stream.wrote, 3);
    CU_ASSERT_EQUAL(stream.choices.begun & ~stream.choices.finished, 1);
    f = fit(text, llm_openai_chunk_shape);
    CU_ASSERT_TRUE(llm_openai_chunk_passes(&stream, &f));
    CU_ASSERT_EQUAL(stream.wrote, 7);
    CU_ASSERT_EQUAL(stream.thoughts, 3);
    CU_ASSERT_EQUAL(stream.choices.finished, 1);
    begin();
    f = fit(TEXT_CHUNK("null"), llm_openai_text_shape);
    CU_ASSERT_TRUE(llm_openai_text_chunk_passes(&stream, &f));
    CU_ASSERT_EQUAL(stream.wrote, 4);
    CU_ASSERT_EQUAL(stream.choices.begun, 2);
    CU_ASSERT_EQUAL(stream.choices.finished, 0);
}

/* -- calls in pieces: what clients have who put together the texts of each index -------------- */

#define PIECES(list) CHUNK("\"tool_calls\":[" list "]", "null")
#define FN(text) "\"function\":{" text "}"
#define MAX_GATHERED 4

typedef struct gathered_t {
    const char *id, *name, *arguments;
} gathered_t;

static const char *joined(const char *old, json_object *o, const char *key)
{
    const char *more = llm_json_str(o, key);

    return more != NULL ? apr_pstrcat(test_pool, old ? old : "", more, NULL) : old;
}

static void gather(gathered_t *calls, const char *text)
{
    llm_fit_t f = fit(text, llm_openai_chunk_shape);
    int passes = llm_openai_chunk_passes(&stream, &f);
    json_object *chunk, *list;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, text, strlen(text), &chunk, NULL), APR_SUCCESS);
    if (!passes) {
        llm_openai_mend_chunk(&stream, chunk);
    }
    list = llm_json_arr(llm_json_obj(json_object_array_get_idx(llm_json_arr(chunk, "choices"), 0),
                                     "delta"), "tool_calls");
    for (size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *piece = json_object_array_get_idx(list, i);
        apr_int64_t index = llm_json_int(piece, "index", -1);

        CU_ASSERT_FATAL(index >= 0 && index < MAX_GATHERED);
        calls[index].id = joined(calls[index].id, piece, "id");
        calls[index].name = joined(calls[index].name, llm_json_obj(piece, "function"), "name");
        calls[index].arguments = joined(calls[index].arguments, llm_json_obj(piece, "function"),
                                        "arguments");
    }
}

/** @return "name(arguments)" of each call; all of them have ids, each one of its own */
static const char *gathered(const char *const *chunks)
{
    gathered_t calls[MAX_GATHERED] = { { NULL, NULL, NULL } };
    const char *all = "";

    begin();
    for (; *chunks != NULL; chunks++) {
        gather(calls, *chunks);
    }
    for (int i = 0; i < MAX_GATHERED && calls[i].name != NULL; i++) {
        CU_ASSERT_FATAL(calls[i].id != NULL && strlen(calls[i].id) > 0);
        CU_ASSERT_TRUE(i == 0 || strcmp(calls[i].id, calls[i - 1].id) != 0);
        all = apr_pstrcat(test_pool, all, calls[i].name, "(",
                          calls[i].arguments ? calls[i].arguments : "", ")", NULL);
    }
    return all;
}

#define BEGUN "\"role\":\"assistant\",\"tool_calls\":[{\"index\":0,\"id\":\"a\",\"type\":"              \
    "\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"\"}}]"

TEST(openai_shape, what_a_piece_repeats)
{
    static const char *const name[] = { CHUNK(BEGUN, "null"),
        PIECES("{\"index\":0," FN("\"name\":\"f\",\"arguments\":\"{\\\"a\\\"\"") "}"),
        PIECES("{\"index\":0,\"type\":\"function\"," FN("\"name\":\"f\",\"arguments\":\":1}\"") "}"),
        PIECES("{\"index\":0,\"id\":null," FN("\"name\":\"f\",\"arguments\":\"\"") "}"), NULL };
    static const char *const id[] = { CHUNK(BEGUN, "null"),
        PIECES("{\"index\":0,\"id\":\"a\"," FN("\"name\":\"f\",\"arguments\":\"{\"") "}"),
        PIECES("{\"index\":0,\"id\":\"\"," FN("\"name\":\"\",\"arguments\":\"}\"") "}"), NULL };
    static const char *const other_ids[] = { CHUNK(BEGUN, "null"),
        PIECES("{\"index\":0,\"id\":\"b\"," FN("\"name\":\"f\",\"arguments\":\"{\"") "}"),
        PIECES("{\"index\":0,\"id\":\"c\"," FN("\"arguments\":\"}\"") "}"), NULL };
    static const char *const no_index[] = { CHUNK(BEGUN, "null"),
        PIECES("{\"id\":\"a\"," FN("\"name\":\"f\",\"arguments\":\"{\"") "}"),
        PIECES("{" FN("\"name\":\"f\",\"arguments\":\"}\"") "}"), NULL };
    static const char *const no_ids[] = {
        PIECES("{\"index\":0," FN("\"name\":\"f\",\"arguments\":\"{\\\"a\\\":\\\"}\"") "}"),
        PIECES("{\"index\":0," FN("\"name\":\"f\",\"arguments\":\"\\\"}\"") "}"),
        PIECES("{\"index\":0," FN("\"name\":\"f\",\"arguments\":\"\"") "}"), NULL };

    ASSERT_STR(gathered(name), "f({\"a\":1})");
    ASSERT_STR(gathered(id), "f({})");
    ASSERT_STR(gathered(other_ids), "f({})");
    ASSERT_STR(gathered(no_index), "f({})");
    ASSERT_STR(gathered(no_ids), "f({\"a\":\"}\"})");
}

TEST(openai_shape, calls_that_are_two)
{
    static const char *const no_ids[] = {
        PIECES("{\"index\":0," FN("\"name\":\"f\",\"arguments\":\"{}\"") "}"),
        PIECES("{\"index\":0," FN("\"name\":\"f\",\"arguments\":\"{}\"") "}"),
        PIECES("{\"index\":0," FN("\"name\":\"g\",\"arguments\":\"{}\"") "}"), NULL };
    static const char *const one_id[] = { CHUNK(BEGUN, "null"),
        PIECES("{\"index\":1,\"id\":\"a\",\"type\":\"function\","
               FN("\"name\":\"g\",\"arguments\":\"\"") "}"),
        PIECES("{\"index\":1," FN("\"arguments\":\"{}\"") "}"),
        PIECES("{\"index\":0," FN("\"arguments\":\"[]\"") "}"), NULL };
    static const char *const late_index[] = {
        PIECES("{\"id\":\"a\"," FN("\"name\":\"f\"") "},{\"id\":\"b\"," FN("\"name\":\"g\"") "}"),
        PIECES("{\"index\":0," FN("\"arguments\":\"{}\"") "}"),
        PIECES("{\"index\":1," FN("\"arguments\":\"[]\"") "}"), NULL };
    static const char *const same_name[] = { CHUNK(BEGUN, "null"),
        PIECES("{\"index\":0," FN("\"arguments\":\"{}\"") "}"),
        PIECES("{\"index\":0,\"id\":\"b\"," FN("\"name\":\"f\",\"arguments\":\"[]\"") "}"), NULL };

    ASSERT_STR(gathered(no_ids), "f({})f({})g({})");
    ASSERT_STR(gathered(one_id), "f([])g({})");
    ASSERT_STR(gathered(late_index), "f({})g([])");
    ASSERT_STR(gathered(same_name), "f({})f([])");
}

/** A name behind whole arguments begins a call, even if its own come later. */
TEST(openai_shape, one_name_for_calls_that_begin_bare)
{
    static const char *const ids[] = { CHUNK(BEGUN, "null"),
        PIECES("{\"index\":0,\"id\":\"a\"," FN("\"arguments\":\"{}\"") "}"),
        PIECES("{\"index\":0,\"id\":\"b\"," FN("\"name\":\"f\",\"arguments\":\"\"") "}"),
        PIECES("{\"index\":0,\"id\":\"b\"," FN("\"arguments\":\"[]\"") "}"), NULL };
    static const char *const no_ids[] = {
        PIECES("{\"index\":0," FN("\"name\":\"f\"") "}"),
        PIECES("{\"index\":0," FN("\"arguments\":{}") "}"),
        PIECES("{\"index\":0," FN("\"name\":\"f\"") "}"),
        PIECES("{\"index\":0," FN("\"arguments\":\"[]\"") "}"), NULL };

    ASSERT_STR(gathered(ids), "f({})f([])");
    ASSERT_STR(gathered(no_ids), "f({})f([])");
}

/** No piece takes the place of the next call because its server counts from 1, or in texts. */
TEST(openai_shape, numbers_of_other_kinds)
{
    static const char *const from_one[] = {
        PIECES("{\"index\":1,\"id\":\"a\",\"type\":\"function\","
               FN("\"name\":\"f\",\"arguments\":\"{\"") "}"),
        PIECES("{\"index\":1,\"id\":\"b\",\"type\":\"function\","
               FN("\"name\":\"\",\"arguments\":\"}\"") "}"), NULL };
    static const char *const texts[] = {
        PIECES("{\"index\":\"0\",\"id\":\"a\"," FN("\"name\":\"f\"") "},"
               "{\"index\":\"1\",\"id\":\"b\"," FN("\"name\":\"g\"") "}"),
        PIECES("{\"index\":\"0\"," FN("\"arguments\":\"{}\"") "}"), NULL };

    ASSERT_STR(gathered(from_one), "f({})");
    ASSERT_STR(gathered(texts), "f({})g()");
}

/** OpenAI's client for Python puts a type that is null in the place of the one it has. */
TEST(openai_shape, a_type_is_said_once)
{
    begin();
    CU_ASSERT_PTR_NULL(mended(CHUNK(BEGUN, "null")));
    ASSERT_STR(mended(PIECES("{\"index\":0,\"type\":null," FN("\"arguments\":\"{\"") "}")),
               "{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"{\"}}]} null");
}

TEST(openai_shape, names_in_pieces)
{
    static const char *const late[] = {
        PIECES("{\"index\":0,\"id\":\"a\",\"type\":\"function\"}"),
        PIECES("{\"index\":0," FN("\"name\":\"f\",\"arguments\":\"{}\"") "}"), NULL };
    static const char *const cut[] = { CHUNK(BEGUN, "null"),
        PIECES("{\"index\":0," FN("\"name\":\"oo\"") "}"),
        PIECES("{\"index\":0," FN("\"name\":\"foo\",\"arguments\":\"{}\"") "}"), NULL };

    ASSERT_STR(gathered(late), "f({})");
    ASSERT_STR(gathered(cut), "foo({})");
}

TEST(openai_shape, the_older_form_repeats_its_name)
{
    begin();
    ASSERT_STR(mended(CHUNK("\"role\":\"assistant\",\"function_call\":{\"name\":\"f\",\"arguments\":"
                            "\"{\"}", "null")),
               "{\"role\":\"assistant\",\"function_call\":{\"name\":\"f\",\"arguments\":\"{\"}} null");
    ASSERT_STR(mended(CHUNK("\"function_call\":{\"name\":\"f\",\"arguments\":\"}\"}", "null")),
               "{\"function_call\":{\"arguments\":\"}\"}} null");
}
