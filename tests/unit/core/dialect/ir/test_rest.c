/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "dialect/ir/rest.h"

static const char *const known[] = { "a", "b", NULL };

static const char *text(json_object *o)
{
    return o != NULL ? json_object_to_json_string_ext(o, JSON_C_TO_STRING_PLAIN) : "none";
}

static json_object *object(const char *json)
{
    json_object *o = NULL;

    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, json, strlen(json), &o, NULL), APR_SUCCESS);
    return o;
}

TEST(rest, without_what_is_known_and_nulls)
{
    ASSERT_STR(text(llm_rest(test_pool, object("{\"a\":1,\"c\":{\"d\":2},\"e\":null}"), known)),
               "{\"c\":{\"d\":2}}");
    ASSERT_STR(text(llm_rest(test_pool, object("{\"a\":1,\"b\":null}"), known)), "none");
    ASSERT_STR(text(llm_rest(test_pool, NULL, known)), "none");
}

TEST(rest, kept_with_nulls)
{
    ASSERT_STR(text(llm_rest_kept(test_pool, object("{\"a\":1,\"b\":null,\"e\":null,\"f\":3}"),
                                  known)), "{\"b\":null,\"e\":null,\"f\":3}");
    ASSERT_STR(text(llm_rest_kept(test_pool, NULL, known)), "{}");
}
