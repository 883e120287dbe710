/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "base/time.h"

const char *llm_time_iso(apr_pool_t *p, apr_time_t t)
{
    apr_time_exp_t x;

    apr_time_exp_gmt(&x, t);
    return apr_psprintf(p, "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", x.tm_year + 1900, x.tm_mon + 1,
                        x.tm_mday, x.tm_hour, x.tm_min, x.tm_sec, x.tm_usec);
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/** Read exactly n digits. @return the number, or -1; *s moves behind it */
static int digits(const char **s, int n)
{
    int v = 0;

    for (int i = 0; i < n; i++) {
        if (!is_digit((*s)[i])) {
            return -1;
        }
        v = v * 10 + (*s)[i] - '0';
    }
    *s += n;
    return v;
}

/** Read n digits between lo and hi and the character behind them ('\0': none wanted). */
static int field(const char **s, int n, int lo, int hi, const char *after, int *out)
{
    *out = digits(s, n);
    if (*out < lo || *out > hi) {
        return 0;
    }
    if (*after == '\0') {
        return 1;
    }
    if (**s == '\0' || strchr(after, **s) == NULL) {
        return 0;
    }
    (*s)++;
    return 1;
}

static int days_in_month(int year, int month)
{
    static const unsigned char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return days[month - 1] + (month == 2 && leap);
}

/** ".123456789": digits behind the sixth are cut. @return 0 when malformed */
static int fraction(const char **s, int *usec)
{
    int scale = 100000;

    *usec = 0;
    if (**s != '.' && **s != ',') {
        return 1;
    }
    (*s)++;
    if (!is_digit(**s)) {
        return 0;
    }
    for (; is_digit(**s); (*s)++) {
        *usec += (**s - '0') * scale;
        scale /= 10;
    }
    return 1;
}

/** "Z", "+01:00", "+0100", "+01" (PostgreSQL's text) or nothing; must be the end. */
static int zone(const char *s, int *seconds)
{
    int sign, hours, minutes = 0;

    *seconds = 0;
    if (*s == '\0' || ((*s == 'Z' || *s == 'z') && s[1] == '\0')) {
        return 1;
    }
    if (*s != '+' && *s != '-') {
        return 0;
    }
    sign = *s++ == '-' ? -1 : 1;
    if (!field(&s, 2, 0, 23, "", &hours)) {
        return 0;
    }
    s += *s == ':' && s[1] != '\0';
    if (*s != '\0' && !field(&s, 2, 0, 59, "", &minutes)) {
        return 0;
    }
    *seconds = sign * (hours * 3600 + minutes * 60);
    return *s == '\0';
}

apr_time_t llm_time_parse(const char *s)
{
    apr_time_exp_t x;
    apr_time_t t;
    int year, month;

    if (s == NULL) {
        return 0;
    }
    memset(&x, 0, sizeof(x));
    /* a leap second (60) counts as the first second of the next minute */
    if (!field(&s, 4, 1970, 9999, "-", &year) || !field(&s, 2, 1, 12, "-", &month) ||
        !field(&s, 2, 1, days_in_month(year, month), "Tt ", &x.tm_mday) ||
        !field(&s, 2, 0, 23, ":", &x.tm_hour) || !field(&s, 2, 0, 59, ":", &x.tm_min) ||
        !field(&s, 2, 0, 60, "", &x.tm_sec) || !fraction(&s, &x.tm_usec) ||
        !zone(s, &x.tm_gmtoff)) {
        return 0;
    }
    x.tm_year = year - 1900;
    x.tm_mon = month - 1;
    return apr_time_exp_gmt_get(&t, &x) == APR_SUCCESS ? t : 0;
}

static const struct {
    const char *name;
    int seconds;
} units[] = {
    { "s", 1 },
    { "m", 60 },
    { "h", 3600 },
    { "d", 86400 },
    { "w", 7 * 86400 },
    { "mo", 30 * 86400 },
};

static const struct {
    const char *name;
    int seconds;
} words[] = {
    { "hourly", 3600 },
    { "daily", 86400 },
    { "weekly", 7 * 86400 },
    { "monthly", 30 * 86400 },
};

apr_interval_time_t llm_duration_parse(const char *s)
{
    apr_int64_t v = 0;

    if (s == NULL) {
        return -1;
    }
    for (apr_size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strcasecmp(s, words[i].name) == 0) {
            return apr_time_from_sec((apr_int64_t)words[i].seconds);
        }
    }
    if (!is_digit(*s)) {
        return -1;
    }
    for (; is_digit(*s); s++) {
        v = v * 10 + (*s - '0');
        if (v > APR_INT64_MAX / APR_USEC_PER_SEC / units[5].seconds) {
            return -1;
        }
    }
    for (apr_size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        if (strcmp(s, units[i].name) == 0) {
            return apr_time_from_sec(v * units[i].seconds);
        }
    }
    return -1;
}
