/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <apr_strings.h>
#include "test.h"
#define LLM_STORE_INTERNAL
#include "store/record/record.h"

static void fill(llm_spend_row_t *r)
{
    llm_spend_clear(r);
    r->request_id = "req-1";
    r->call_type = "acompletion";
    r->spend = 0.1 + 0.2;
    r->total_tokens = 1LL << 40;
    r->startTime = 1795357503123456LL;
    r->metadata = "{\"a\":\"\xc3\xa9\"}";
    r->model = "";
}

TEST(spend_record, comes_back_as_it_was)
{
    llm_spend_row_t r, got;
    apr_size_t n, used = 0;
    const char *rec;

    fill(&r);
    rec = llm_spend_encode(&r, &n, test_pool);
    CU_ASSERT_PTR_NOT_NULL_FATAL(rec);
    CU_ASSERT_EQUAL(llm_spend_check(rec, n), n);
    CU_ASSERT_EQUAL(llm_spend_decode(&got, rec, n, &used, test_pool), APR_SUCCESS);
    CU_ASSERT_EQUAL(used, n);
    ASSERT_STR(got.request_id, "req-1");
    ASSERT_STR(got.metadata, r.metadata);
    ASSERT_STR(got.model, "");
    ASSERT_STR(got.user, NULL);
    CU_ASSERT_TRUE(got.spend == r.spend);
    CU_ASSERT_EQUAL(got.total_tokens, r.total_tokens);
    CU_ASSERT_EQUAL(got.prompt_tokens, LLM_DB_NULL_INT);
    CU_ASSERT_EQUAL(got.startTime, r.startTime);
    CU_ASSERT_EQUAL(got.endTime, 0);
}

/** A column that is added must be NULL of its kind in a row that says nothing. */
TEST(spend_record, a_clear_row_is_null_in_every_column)
{
    llm_spend_row_t clear, by_columns;

    memset(&clear, 0xff, sizeof(clear));
    memset(&by_columns, 0, sizeof(by_columns));
    llm_spend_clear(&clear);
    llm_cols_clear(llm_spend_cols, llm_spend_ncols, &by_columns);
    CU_ASSERT_EQUAL(memcmp(&clear, &by_columns, sizeof(clear)), 0);
}

TEST(spend_record, needs_an_id_and_has_a_ceiling)
{
    llm_spend_row_t r;
    char *huge = apr_palloc(test_pool, LLM_SPEND_RECORD_MAX + 1);
    apr_size_t n;

    llm_spend_clear(&r);
    CU_ASSERT_TRUE(isnan(r.spend));
    CU_ASSERT_PTR_NULL(llm_spend_encode(&r, &n, test_pool));
    fill(&r);
    memset(huge, 'x', LLM_SPEND_RECORD_MAX);
    huge[LLM_SPEND_RECORD_MAX] = '\0';
    r.messages = huge;
    CU_ASSERT_PTR_NULL(llm_spend_encode(&r, &n, test_pool));
    CU_ASSERT_EQUAL(n, 0);
}

TEST(spend_record, any_cut_and_any_flipped_bit_is_found)
{
    llm_spend_row_t r, got;
    apr_size_t n;
    const char *rec;
    char *copy;

    fill(&r);
    rec = llm_spend_encode(&r, &n, test_pool);
    for (apr_size_t cut = 0; cut < n; cut++) {
        copy = apr_pmemdup(test_pool, rec, cut);
        CU_ASSERT_EQUAL(llm_spend_decode(&got, copy, cut, NULL, test_pool), APR_INCOMPLETE);
        CU_ASSERT_EQUAL(llm_spend_check(copy, cut), 0);
    }
    copy = apr_pmemdup(test_pool, rec, n);
    for (apr_size_t bit = 0; bit < n * 8; bit++) {
        copy[bit / 8] ^= (char)(1 << (bit % 8));
        CU_ASSERT_NOT_EQUAL(llm_spend_decode(&got, copy, n, NULL, test_pool), APR_SUCCESS);
        copy[bit / 8] ^= (char)(1 << (bit % 8));
    }
}

/** One such row would spoil every sum of its key. */
TEST(spend_record, a_cost_that_is_no_amount_is_left_out)
{
    static const double absurd[] = { INFINITY, -INFINITY, NAN, 1e300 };

    for (apr_size_t i = 0; i < sizeof(absurd) / sizeof(absurd[0]); i++) {
        llm_spend_row_t row, back;
        const char *rec;
        apr_size_t n;

        llm_spend_clear(&row);
        row.request_id = "r";
        row.spend = absurd[i];
        rec = llm_spend_encode(&row, &n, test_pool);
        CU_ASSERT_PTR_NOT_NULL_FATAL(rec);
        CU_ASSERT_EQUAL(llm_spend_decode(&back, rec, n, NULL, test_pool), APR_SUCCESS);
        CU_ASSERT_TRUE(isnan(back.spend));
    }
}

/** Whatever member it came in by: one such row would have the whole batch refused. */
TEST(spend_record, no_foreign_bytes_get_in)
{
    const char *bad = "\xff\xfe", *json = "[\"\xff\"]", *rec;
    char *longest = apr_pcalloc(test_pool, LLM_SPEND_TEXT_MAX + 3);
    llm_spend_row_t r, got;
    apr_size_t n;

    fill(&r);
    memset(longest, 'x', LLM_SPEND_TEXT_MAX + 2);
    r.model = r.model_group = r.api_base = r.requester_ip_address = r.litellm_call_id = bad;
    r.request_tags = r.metadata = r.messages = json;
    r.end_user = longest;
    rec = llm_spend_encode(&r, &n, test_pool);
    CU_ASSERT_EQUAL(llm_spend_decode(&got, rec, n, NULL, test_pool), APR_SUCCESS);
    ASSERT_STR(got.model, "\xef\xbf\xbd\xef\xbf\xbd");
    ASSERT_STR(got.model_group, got.model);
    ASSERT_STR(got.api_base, got.model);
    ASSERT_STR(got.requester_ip_address, got.model);
    ASSERT_STR(got.litellm_call_id, got.model);
    ASSERT_STR(got.request_tags, "[\"\xef\xbf\xbd\"]");
    ASSERT_STR(got.metadata, got.request_tags);
    ASSERT_STR(got.messages, got.request_tags);
    CU_ASSERT_EQUAL(strlen(got.end_user), LLM_SPEND_TEXT_MAX);
}
