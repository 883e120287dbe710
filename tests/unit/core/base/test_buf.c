/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include "test.h"
#include "base/buf.h"

/** By trying, with the C library: what llm_double_text() must be equal to. */
static const char *shortest(double v, char *text, size_t n)
{
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, n, "%.*g", digits, v);
        if (strtod(text, NULL) == v) {
            break;
        }
    }
    return text;
}

static void check_double(double v)
{
    char text[40];

    ASSERT_STR(llm_double_text(test_pool, v), shortest(v, text, sizeof(text)));
}

TEST(buf, doubles_at_the_edges)
{
    static const double edges[] = {
        0.0, -0.0, 1, 0.1, 0.3, 1.0 / 3, 2.0 / 3, 1e-4, 9.99e-5, 1.5e-5, 1e-9, 9.9e-10, 5e-324,
        0.5, 0.25, 1024, 100, 1200, 99999999999999.0, 1e14, 999999999999999.0, 1e15, 1e16, 1e22,
        1.7976931348623157e308, -2.5, 0.1 + 0.2, 123456.789, 4503599627370496.5, 1e23,
    };

    for (size_t i = 0; i < sizeof(edges) / sizeof(edges[0]); i++) {
        check_double(edges[i]);
    }
    ASSERT_STR(llm_double_text(test_pool, 1.5e-5), "1.5e-05");
    ASSERT_STR(llm_double_text(test_pool, 0.00014), "0.00014");
}

/** Prices times tokens: sums of a few products, whose last digits are rarely round. */
TEST(buf, doubles_of_costs)
{
    apr_uint64_t x = 88172645463325252ULL;

    for (int i = 0; i < 20000; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        check_double((double)(x % 3001) * 1.5e-7 + (double)(x / 7 % 4001) * 6e-7);
        check_double((double)(x % 1000003) / 1000);
        check_double((double)x * 1e-26);
    }
}

TEST(buf, ceiling)
{
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 4, 10);
    llm_buf_puts(&b, "12345");
    llm_buf_add(&b, "67890", 5);
    CU_ASSERT_FALSE(b.overflow);
    ASSERT_STR(b.p, "1234567890");
    llm_buf_puts(&b, "1");
    CU_ASSERT_TRUE(b.overflow);
    llm_buf_reset(&b);
    llm_buf_add(&b, "", 0);
    llm_buf_puts(&b, "a");
    CU_ASSERT_FALSE(b.overflow);
    ASSERT_STR(b.p, "a");
}

TEST(buf, thousandths_are_written_like_doubles)
{
    static const apr_int64_t some[] = { 0, 1, 10, 100, 999, 1000, 1001, 1010, 1100, 12000, 123456,
                                        1500000, 100000000000000LL, 123456789012345LL,
                                        1000000000000001LL, APR_INT64_MAX, -1, -1500 };

    for (apr_size_t i = 0; i < sizeof(some) / sizeof(some[0]); i++) {
        ASSERT_STR(llm_thousandths_text(test_pool, some[i]),
                   llm_double_text(test_pool, (double)some[i] / 1000));
    }
    for (apr_int64_t n = 1; n < 1000000000000000LL; n = n * 3 + 7) {
        ASSERT_STR(llm_thousandths_text(test_pool, n),
                   llm_double_text(test_pool, (double)n / 1000));
    }
}
