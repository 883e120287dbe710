/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_proxy/reply/alike.h"
#include "test.h"

static llmp_alike_t alike;

#define EVENT(id, text, pad) "{\"id\":\"" id "\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" \
                             text "\"}}],\"model\":\"m\",\"usage\":null" pad "}"
#define FRAME(id, text, pad) "data: {\"id\":\"" id "\",\"choices\":[{\"index\":0,\"delta\":{" \
                             "\"content\":\"" text "\"}}],\"model\":\"ours\"" pad "}\n\n"
#define PAD(text) ",\"obfuscation\":\"" text "\""

/** Learn an event by the frame that was made of it, and the text in it. */
static void learn(const char *event, const char *text, const char *frame)
{
    llm_scan_t s;
    llm_str_t value = { strstr(event, text), strlen(text) };

    CU_ASSERT_EQUAL_FATAL(llm_scan_object(&s, event, strlen(event), NULL), APR_SUCCESS);
    llmp_alike_learn(&alike, &s, &value, frame, strlen(frame));
}

/** @return the frame of an event, or NULL: it is not alike */
static const char *frame_of(const char *event, apr_size_t *wrote)
{
    llm_event_t ev = { .data = event, .n = strlen(event) };
    llm_buf_t out;

    llm_buf_init(&out, test_pool, 16, 65536);
    return llmp_alike_put(&alike, &ev, &out, wrote) ? out.p : NULL;
}

static void begin(void)
{
    memset(&alike, 0, sizeof(alike));
    llmp_alike_init(&alike, test_pool);
}

TEST(alike, texts_take_the_places_of_texts)
{
    apr_size_t wrote = 0;

    begin();
    CU_ASSERT_PTR_NULL(frame_of(EVENT("a", "x", ""), &wrote));
    learn(EVENT("a", "one", ""), "\"one\"", FRAME("a", "one", ""));
    CU_ASSERT_STRING_EQUAL(frame_of(EVENT("a", "a longer one", ""), &wrote),
                           FRAME("a", "a longer one", ""));
    CU_ASSERT_EQUAL(wrote, 12);
    CU_ASSERT_STRING_EQUAL(frame_of(EVENT("a", "\\n\\\"\\u00e4\xc3\xa4", ""), &wrote),
                           FRAME("a", "\\n\\\"\\u00e4\xc3\xa4", ""));
    CU_ASSERT_EQUAL(wrote, 12);
}

TEST(alike, padding_is_a_text_as_well)
{
    apr_size_t wrote = 0;

    begin();
    learn(EVENT("a", "one", PAD("xyz")), "\"one\"", FRAME("a", "one", PAD("xyz")));
    CU_ASSERT_STRING_EQUAL(frame_of(EVENT("a", "two", PAD("")), &wrote),
                           FRAME("a", "two", PAD("")));
    CU_ASSERT_EQUAL(wrote, 3);
    CU_ASSERT_PTR_NULL(frame_of(EVENT("a", "two", ""), &wrote));
    begin();
    learn("{\"obfuscation\":\"xyz\",\"choices\":[{\"text\":\"one\"}]}", "\"one\"",
          "data: {\"obfuscation\":\"xyz\",\"choices\":[{\"text\":\"one\"}]}\n\n");
    CU_ASSERT_STRING_EQUAL(frame_of("{\"obfuscation\":\"\",\"choices\":[{\"text\":\"four\"}]}",
                                    &wrote),
                           "data: {\"obfuscation\":\"\",\"choices\":[{\"text\":\"four\"}]}\n\n");
    CU_ASSERT_EQUAL(wrote, 4);
}

TEST(alike, whatever_else_differs_is_looked_into)
{
    static const char *const others[] = {
        EVENT("b", "one", ""), EVENT("a", "", ""), EVENT("a", "one", ",\"x\":1"),
        EVENT("a", "one\"},\"finish_reason\":\"stop\",\"x\":{\"y\":\"", ""),
        EVENT("a", "\x01", ""), EVENT("a", "\xff", ""), EVENT("a", "\\x", ""),
        EVENT("a", "one\\", ""), EVENT("a", "one", "") " ",
        "{\"id\":\"a\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"",
        "{\"id\":\"a\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"x",
        "{\"id\":\"a\",\"choices\":[{\"index\":0,\"delta\":{\"content\":null}}],\"model\":\"m\"}",
        "{\"id\":\"a\"", "{",
    };
    apr_size_t wrote = 0;

    begin();
    learn(EVENT("a", "one", ""), "\"one\"", FRAME("a", "one", ""));
    for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        CU_ASSERT_PTR_NULL(frame_of(others[i], &wrote));
    }
    CU_ASSERT_PTR_NOT_NULL(frame_of(EVENT("a", "two", ""), &wrote));
}

TEST(alike, what_is_never_alike_is_not_learned_for_long)
{
    apr_size_t wrote = 0;

    begin();
    for (int i = 0; i < 4; i++) {
        learn(EVENT("a", "one", ""), "\"one\"", FRAME("a", "one", ""));
        CU_ASSERT_PTR_NULL(frame_of(EVENT("b", "one", ""), &wrote));
    }
    learn(EVENT("a", "one", ""), "\"one\"", FRAME("a", "one", ""));
    CU_ASSERT_PTR_NULL(frame_of(EVENT("a", "one", ""), &wrote));
}

/** A frame that does not hold the event's choices as they came: another way made it. */
TEST(alike, a_frame_of_another_kind_is_no_pattern)
{
    apr_size_t wrote = 0;

    begin();
    learn(EVENT("a", "one", ""), "\"one\"", "data: {\"choices\":[]}\n\n");
    CU_ASSERT_PTR_NULL(frame_of(EVENT("a", "two", ""), &wrote));
}

/** Which of two is the chunk's own the text does not tell. */
TEST(alike, what_stands_twice_is_no_pattern)
{
    static const char nested[] = "{\"x\":{\"choices\":[{\"text\":\"one\"}]},\"choices\":["
                                 "{\"text\":\"one\"}]}";
    static const char padded[] = "{\"choices\":[{\"obfuscation\":\"ab\",\"text\":\"one\"}],"
                                 "\"obfuscation\":\"ab\"}";
    apr_size_t wrote = 0;

    begin();
    learn(nested, "\"one\"", nested);
    CU_ASSERT_PTR_NULL(frame_of(nested, &wrote));
    learn(padded, "\"one\"", padded);
    CU_ASSERT_PTR_NULL(frame_of(padded, &wrote));
}
