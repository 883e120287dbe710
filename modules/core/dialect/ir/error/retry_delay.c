/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include "dialect/ir/error/retry_delay.h"

#define LONGEST (366 * APR_INT64_C(86400) * APR_USEC_PER_SEC)
#define MAX_DETAILS 32          /* of an error; Google sends three */

/** Units of a duration; longer words that begin alike come first. */
static const struct {
    const char *word;
    apr_int64_t usec;
} units[] = {
    { "milliseconds", 1000 }, { "millisecond", 1000 }, { "ms", 1000 },
    { "minutes", 60000000 }, { "minute", 60000000 }, { "min", 60000000 }, { "m", 60000000 },
    { "seconds", 1000000 }, { "second", 1000000 }, { "secs", 1000000 }, { "sec", 1000000 },
    { "s", 1000000 },
    { "hours", 3600000000 }, { "hour", 3600000000 }, { "h", 3600000000 },
    { "days", 86400000000 }, { "day", 86400000000 }, { "d", 86400000000 },
};

/** The unit at s, as a word of its own or with a digit behind it. @return its length, 0: none */
static apr_size_t unit_at(const char *s, apr_int64_t *usec)
{
    for (apr_size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        apr_size_t n = strlen(units[i].word);

        if (strncasecmp(s, units[i].word, n) == 0 && !isalpha((unsigned char)s[n])) {
            *usec = units[i].usec;
            return n;
        }
    }
    return 0;
}

/** Digits and a fraction, in millionths, whatever the locale. @return behind it; s: no number */
static const char *read_number(const char *s, apr_int64_t *millionths)
{
    const char *p = s;
    apr_int64_t scale = 100000;

    for (*millionths = 0; isdigit((unsigned char)*p); p++) {
        if (*millionths < LONGEST) {
            *millionths = *millionths * 10 + (apr_int64_t)(*p - '0') * 1000000;
        }
    }
    if (p == s || *p != '.' || !isdigit((unsigned char)p[1])) {
        return p;
    }
    for (p++; isdigit((unsigned char)*p); p++, scale /= 10) {
        *millionths += (apr_int64_t)(*p - '0') * scale;
    }
    return p;
}

/** "26.66s", "1h2m3.5s", "2 seconds". @return microseconds, -1: it begins with none */
static apr_interval_time_t read_duration(const char *s)
{
    apr_interval_time_t sum = -1;

    for (;;) {
        apr_int64_t number, usec;
        const char *p = read_number(s, &number);
        apr_size_t n;

        if (p == s) {
            return sum;
        }
        p += *p == ' ';
        n = unit_at(p, &usec);
        if (n == 0 || number / 1000000 > LONGEST / usec) {
            return n == 0 ? sum : LONGEST;
        }
        sum = (sum < 0 ? 0 : sum) + number / 1000000 * usec +
              number % 1000000 * (usec / 1000) / 1000;
        sum = sum < LONGEST ? sum : LONGEST;
        s = p + n;
        s += *s == ' ' && isdigit((unsigned char)s[1]);
    }
}

/** A protobuf Duration: "26.66s" in JSON, or its two numbers. */
static apr_interval_time_t duration_of(json_object *v)
{
    const char *text = llm_json_value_str(v);
    apr_int64_t seconds;

    if (text != NULL) {
        return read_duration(text);
    }
    if (!llm_json_has(v, "seconds") && !llm_json_has(v, "nanos")) {
        return -1;
    }
    seconds = llm_json_int(v, "seconds", 0);
    if (seconds < 0 || seconds > LONGEST / APR_USEC_PER_SEC) {
        return -1;
    }
    return seconds * APR_USEC_PER_SEC + llm_json_int(v, "nanos", 0) / 1000 % APR_USEC_PER_SEC;
}

static apr_interval_time_t in_details(json_object *details)
{
    for (apr_size_t i = 0; details != NULL && i < json_object_array_length(details) &&
                           i < MAX_DETAILS; i++) {
        json_object *detail = json_object_array_get_idx(details, i);
        const char *type = llm_json_str(detail, "@type");

        if (type != NULL && strstr(type, "google.rpc.RetryInfo") != NULL) {
            return duration_of(llm_json_get(detail, "retryDelay"));
        }
    }
    return -1;
}

static apr_interval_time_t in_words(const char *message)
{
    static const char *const phrases[] = { "try again in ", "retry in ", "retry after ",
                                           "try again after " };
    apr_interval_time_t t = -1;

    for (int i = 0; t < 0 && message != NULL && i < 4; i++) {
        const char *at = strcasestr(message, phrases[i]);

        t = at != NULL ? read_duration(at + strlen(phrases[i])) : -1;
    }
    return t;
}

apr_interval_time_t llm_retry_delay(json_object *body, const char *message)
{
    apr_interval_time_t t;

    if (json_object_is_type(body, json_type_array)) {
        body = json_object_array_get_idx(body, 0);
    }
    t = in_details(llm_json_arr(llm_json_obj(body, "error"), "details"));
    return t >= 0 ? t : in_words(message);
}
