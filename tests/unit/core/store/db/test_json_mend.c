/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "core/store/backends.h"
#include "store/db/json_mend.h"
#include "test.h"

static const struct {
    const char *sent, *stored;
} texts[] = {
    { "{\"a\":\"x\\u0000y\"}", "{\"a\":\"x\\ufffdy\"}" },
    { "{\"\\u0000\":1}", "{\"\\ufffd\":1}" },
    { "{\"a\":\"\\\\u0000\"}", "{\"a\":\"\\\\u0000\"}" },           /* a backslash, then letters */
    { "{\"a\":\"\\\\\\u0000\"}", "{\"a\":\"\\\\\\ufffd\"}" },
    { "{\"a\":\"\\ud83d\\ude00\"}", "{\"a\":\"\\ud83d\\ude00\"}" },
    { "{\"a\":\"\\ud83d x \\uDE00\"}", "{\"a\":\"\\ufffd x \\ufffd\"}" },
    { "{\"a\":\"\\uD83D\\u0041\"}", "{\"a\":\"\\ufffd\\u0041\"}" },
    { "[1,-2.5e10,1e999999]", "[1,-2.5e10,\"1e999999\"]" },
    { "{\"a\":\"1e999999\"}", "{\"a\":\"1e999999\"}" },
    { "{\"a\":\"\xff\"}", "{\"a\":\"\xef\xbf\xbd\"}" },
};

TEST(json_mend, what_jsonb_refuses)
{
    for (apr_size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        ASSERT_STR(llm_json_mend(test_pool, texts[i].sent), texts[i].stored);
    }
}

TEST(json_mend, sound_json_stays_the_same_object)
{
    static const char text[] = "{\"a\":[1,2.5,null,true,\"\\n\\u00e4\"]}";

    CU_ASSERT_PTR_EQUAL(llm_json_mend(test_pool, text), text);
    CU_ASSERT_PTR_EQUAL(llm_json_mend_escapes(test_pool, text), text);
}

TEST(json_mend, postgresql_takes_all_of_them)
{
    llm_db_t *db = test_db(LLM_DB_PGSQL);

    for (apr_size_t i = 0; db != NULL && i < sizeof(texts) / sizeof(texts[0]); i++) {
        const char *arg = llm_json_mend(test_pool, texts[i].sent);
        llm_db_rows_t *rows;

        ASSERT_OK(db, llm_db_select(db, test_pool, "mended", "SELECT CAST(%s AS jsonb)", 1, &arg,
                                    &rows));
    }
}
