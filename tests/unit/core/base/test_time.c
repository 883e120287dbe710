/* SPDX-License-Identifier: Apache-2.0 */
#include "test.h"
#include "base/time.h"

#define SEC APR_USEC_PER_SEC

static const struct {
    const char *text;
    apr_time_t t;
} points[] = {
    { "2026-11-22T14:25:03.123456Z", 1795357503 * SEC + 123456 },
    { "2026-11-22T14:25:03Z", 1795357503 * SEC },
    { "2026-11-22t14:25:03z", 1795357503 * SEC },
    { "2026-11-22T14:25:03", 1795357503 * SEC },
    { "2026-11-22 14:25:03.5", 1795357503 * SEC + 500000 },
    { "2026-11-22 14:25:03.5+00", 1795357503 * SEC + 500000 },
    { "2026-11-22T15:25:03+01:00", 1795357503 * SEC },
    { "2026-11-22T09:55:03-0430", 1795357503 * SEC },
    { "2026-11-22T14:25:03.1234569999Z", 1795357503 * SEC + 123456 },
    { "2024-02-29T00:00:00Z", 1709164800 * SEC },
    { "1970-01-01T00:00:01Z", 1 * SEC },
    { "2016-12-31T23:59:60Z", 1483228800 * SEC },
    /* refused */
    { "", 0 },
    { "now", 0 },
    { "2026-11-22", 0 },
    { "2026-11-22T14:25", 0 },
    { "2026-11-22T14:25:03.Z", 0 },
    { "2026-11-22T14:25:03Zx", 0 },
    { "2026-11-22T14:25:03 Z", 0 },
    { "2026-11-22T14:25:03+1", 0 },
    { "2026-11-22T14:25:03+01:", 0 },
    { "2026-11-22T14:25:03+01:0", 0 },
    { "2026-11-22T14:25:03+24:00", 0 },
    { "2026-11-22T14:25:03+01:60", 0 },
    { "2026-13-22T14:25:03Z", 0 },
    { "2026-00-22T14:25:03Z", 0 },
    { "2026-02-29T14:25:03Z", 0 },
    { "2100-02-29T14:25:03Z", 0 },
    { "2026-11-31T14:25:03Z", 0 },
    { "2026-11-22T24:25:03Z", 0 },
    { "2026-11-22T14:60:03Z", 0 },
    { "2026-11-22T14:25:61Z", 0 },
    { "2026-1a-22T14:25:03Z", 0 },
    { "1969-12-31T23:59:59Z", 0 },
    { "20261122T142503Z", 0 },
};

TEST(time, parses_rfc_3339)
{
    CU_ASSERT_EQUAL(llm_time_parse(NULL), 0);
    for (apr_size_t i = 0; i < sizeof(points) / sizeof(points[0]); i++) {
        CU_ASSERT_EQUAL(llm_time_parse(points[i].text), points[i].t);
        if (llm_time_parse(points[i].text) != points[i].t) {
            ASSERT_STR("another time", points[i].text);
        }
    }
}

TEST(time, writes_what_it_reads)
{
    ASSERT_STR(llm_time_iso(test_pool, 1795357503 * SEC + 123456), "2026-11-22T14:25:03.123456Z");
    ASSERT_STR(llm_time_iso(test_pool, 1709164800 * SEC), "2024-02-29T00:00:00.000000Z");
    ASSERT_STR(llm_time_iso(test_pool, 7), "1970-01-01T00:00:00.000007Z");
    for (apr_time_t t = 1; t < 4000000000 * SEC; t += 98765432123456) {
        CU_ASSERT_EQUAL(llm_time_parse(llm_time_iso(test_pool, t)), t);
    }
}

static const struct {
    const char *text;
    apr_int64_t seconds;
} durations[] = {
    { "30s", 30 },
    { "15m", 900 },
    { "12h", 43200 },
    { "7d", 604800 },
    { "2w", 1209600 },
    { "1mo", 2592000 },
    { "0s", 0 },
    { "hourly", 3600 },
    { "Daily", 86400 },
    { "weekly", 604800 },
    { "monthly", 2592000 },
    { "3000000mo", 7776000000000 },
    { "", -1 },
    { "30", -1 },
    { "s", -1 },
    { "-3s", -1 },
    { "+3s", -1 },
    { " 3s", -1 },
    { "3 s", -1 },
    { "30ms", -1 },
    { "30sec", -1 },
    { "3y", -1 },
    { "1.5h", -1 },
    { "99999999999999999999999999s", -1 },
    { "9999999999mo", -1 },
};

TEST(time, reads_durations)
{
    CU_ASSERT_EQUAL(llm_duration_parse(NULL), -1);
    for (apr_size_t i = 0; i < sizeof(durations) / sizeof(durations[0]); i++) {
        apr_int64_t want = durations[i].seconds < 0 ? -1 : durations[i].seconds * SEC;

        CU_ASSERT_EQUAL(llm_duration_parse(durations[i].text), want);
        if (llm_duration_parse(durations[i].text) != want) {
            ASSERT_STR("another duration", durations[i].text);
        }
    }
}
