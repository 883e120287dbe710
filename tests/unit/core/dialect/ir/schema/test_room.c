/* SPDX-License-Identifier: Apache-2.0 */
/* What the schemas of one request may grow by, all together. */
#include <apr_strings.h>
#include "test.h"
#include "base/buf.h"
#include "dialect/gemini/dialect.h"
#include "dialect/ir/schema/refs.h"

#define MANY 1500               /* tools of one request */

static json_object *parse(const char *s)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, s, strlen(s), &o, NULL), APR_SUCCESS);
    return o;
}

/** Definitions that refer to the next one some times each: depth of them. */
static json_object *chain(int depth, int times)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 4096, 1 << 20);
    llm_buf_puts(&b, "{\"type\":\"object\",\"properties\":{\"x\":{\"$ref\":\"#/$defs/d0\"}},"
                     "\"$defs\":{");
    for (int i = 0; i < depth; i++) {
        llm_buf_printf(&b, "\"d%d\":{\"type\":\"object\",\"properties\":{", i);
        for (int k = 0; k < times; k++) {
            llm_buf_printf(&b, "%s\"p%d\":{\"$ref\":\"#/$defs/d%d\"}", k > 0 ? "," : "", k, i + 1);
        }
        llm_buf_puts(&b, "}},");
    }
    llm_buf_printf(&b, "\"d%d\":{\"type\":\"string\"}}}", depth);
    return parse(b.p);
}

static int cleans(json_object *schema, llm_schema_room_t *room)
{
    json_object *out;
    const char *why;

    return llm_schema_subset_object(schema, room, test_pool, &out, &why) == APR_SUCCESS;
}

static int unfolds(json_object *schema, llm_schema_room_t *room)
{
    json_object *out;

    return llm_schema_unfold(test_pool, room, schema, &out) == APR_SUCCESS;
}

/** @return how many of the tools of one body went through, until one did not */
static int how_many_padded(int (*takes)(json_object *schema, llm_schema_room_t *room),
                           json_object *schema, apr_size_t padding)
{
    llm_schema_room_t room;
    apr_size_t one;
    int n = 0;

    llm_json_text(test_pool, schema, &one);
    llm_schema_room_init(&room, one * MANY + padding);
    while (n < MANY && takes(schema, &room)) {
        n++;
    }
    return n;
}

static int how_many(int (*takes)(json_object *schema, llm_schema_room_t *room),
                    json_object *schema)
{
    return how_many_padded(takes, schema, 0);
}

TEST(schema_room, belongs_to_the_request)
{
    CU_ASSERT_TRUE(how_many(cleans, chain(11, 2)) < 40);
    CU_ASSERT_TRUE(how_many(unfolds, chain(11, 2)) < 40);
}

TEST(schema_room, is_enough_for_types_used_a_few_times)
{
    CU_ASSERT_EQUAL(how_many(cleans, chain(1, 12)), MANY);
    CU_ASSERT_EQUAL(how_many(cleans, chain(3, 2)), MANY);
    CU_ASSERT_EQUAL(how_many(unfolds, chain(1, 12)), MANY);
    CU_ASSERT_EQUAL(how_many(unfolds, chain(3, 2)), MANY);
}

/** Whatever else the body is full of. */
TEST(schema_room, padding_buys_nothing)
{
    static const apr_size_t padded[] = { 2 << 20, 60 << 20, (apr_size_t)1 << 40,
                                         (apr_size_t)-1 / 2 };
    llm_schema_room_t room;

    for (size_t i = 0; i < sizeof(padded) / sizeof(padded[0]); i++) {
        llm_schema_room_init(&room, padded[i]);
        CU_ASSERT_EQUAL(room.nodes, LLM_SCHEMAS_NODES);
        CU_ASSERT_TRUE(room.bytes <= LLM_SCHEMAS_BYTES);
        CU_ASSERT_TRUE(llm_schema_room_take(&room, LLM_SCHEMAS_NODES, 0));
        CU_ASSERT_FALSE(llm_schema_room_take(&room, 1, 0));
    }
    CU_ASSERT_TRUE(how_many_padded(cleans, chain(11, 2), 60 << 20) < 60);
    CU_ASSERT_TRUE(how_many_padded(unfolds, chain(11, 2), 60 << 20) < 60);
}

TEST(schema_room, what_is_no_reference_takes_no_node)
{
    llm_schema_room_t room;

    llm_schema_room_init(&room, 0);
    CU_ASSERT_TRUE(cleans(parse("{\"properties\":{\"a\":{\"type\":\"string\"}}}"), &room));
    CU_ASSERT_TRUE(unfolds(parse("{\"properties\":{\"a\":{\"type\":\"string\"}}}"), &room));
    CU_ASSERT_EQUAL(room.nodes, 4 * LLM_SCHEMA_NODES);
}

TEST(schema_room, stays_empty)
{
    llm_schema_room_t room;

    llm_schema_room_init(&room, 320);
    CU_ASSERT_TRUE(llm_schema_room_take(&room, 4 * LLM_SCHEMA_NODES + 40, LLM_SCHEMA_BYTES + 320));
    CU_ASSERT_FALSE(llm_schema_room_take(&room, 1, 0));
    llm_schema_room_init(&room, 0);
    CU_ASSERT_FALSE(llm_schema_room_take(&room, 0, LLM_SCHEMA_BYTES + 1));
    CU_ASSERT_FALSE(llm_schema_room_take(&room, 1, 1));
}

/** A definition with something long in it, and a thousand places that refer to it. */
static json_object *long_one(const char *before, const char *behind)
{
    char *text = apr_palloc(test_pool, 20001);
    llm_buf_t b;

    memset(text, 'x', 20000);
    text[20000] = '\0';
    llm_buf_init(&b, test_pool, 65536, 1 << 20);
    llm_buf_printf(&b, "{\"$defs\":{\"d\":%s%s%s},\"properties\":{\"p\":{}", before, text, behind);
    for (int i = 0; i < 1000; i++) {
        llm_buf_printf(&b, ",\"p%d\":{\"$ref\":\"#/$defs/d\"}", i);
    }
    llm_buf_puts(&b, "}}");
    return parse(b.p);
}

/** Names are copied where texts are shared, and are sent as texts are. */
TEST(schema_room, counts_names)
{
    static const struct {
        const char *before, *behind;
    } defs[] = {
        { "{\"properties\":{\"", "\":{}}}" }, { "{\"const\":\"", "\"}" },
        { "{\"allOf\":[{\"", "\":1}]}" }, { "{\"allOf\":[{\"properties\":{\"", "\":{}}}]}" },
        { "{\"type\":\"string\",\"anyOf\":[{\"", "\":1}]}" },
    };
    llm_schema_room_t room;

    for (size_t i = 0; i < sizeof(defs) / sizeof(defs[0]); i++) {
        llm_schema_room_init(&room, 0);
        CU_ASSERT_FALSE(cleans(long_one(defs[i].before, defs[i].behind), &room));
    }
    for (size_t i = 0; i < 2; i++) {
        llm_schema_room_init(&room, 0);
        CU_ASSERT_FALSE(unfolds(long_one(defs[i].before, defs[i].behind), &room));
    }
}

/** Without any reference: what is below the type is there once for each of its places. */
TEST(schema_room, a_type_named_often_is_one)
{
    const char *s = "{\"type\":\"string\"}";
    llm_schema_room_t room;
    json_object *out;
    const char *why;

    for (int i = 0; i < 10; i++) {
        s = apr_psprintf(test_pool, "{\"type\":[\"object\",\"object\",\"object\",\"object\"],"
                         "\"properties\":{\"a\":%s}}", s);
    }
    llm_schema_room_init(&room, 0);
    CU_ASSERT_EQUAL(llm_schema_subset(parse(s), 0, &room, test_pool, &out, &why), APR_SUCCESS);
    CU_ASSERT_TRUE(strlen(llm_json_text(test_pool, out, NULL)) < 1000);
}
