/* SPDX-License-Identifier: Apache-2.0 */

/** @file price_hours.c @brief Prices of hours of the day that a file sets: off_peak_pricing. */

#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include "config/sections.h"
#include "config/value.h"

#define DAY (24 * 60)           /* minutes */
#define EVERY_DAY 0x7fu

/** Zones whose days may count: those without summer time, which shifts a day's begin. */
static const struct {
    const char *name;
    int shift;                  /**< minutes before UTC's */
} zones[] = {
    { "UTC", 0 }, { "Asia/Shanghai", 480 }, { "Asia/Hong_Kong", 480 }, { "Asia/Singapore", 480 },
    { "Asia/Tokyo", 540 }, { "Asia/Seoul", 540 }, { "Asia/Kolkata", 330 },
};

static const char *const weekdays[] = { "monday", "tuesday", "wednesday", "thursday", "friday",
                                        "saturday", "sunday" };

/** A list, or the one value that stands for a list of it. */
static int count_of(const llm_yaml_t *v)
{
    return v->type == LLM_YAML_SEQ ? v->count : 1;
}

static const llm_yaml_t *item_of(const llm_yaml_t *v, int i)
{
    return v->type == LLM_YAML_SEQ ? v->items[i] : v;
}

/** "HH:MM", with blanks around it. @return behind it; NULL: it is none */
static const char *minutes_of(const char *s, int *out)
{
    int hour = 0, minute = 0, digits = 0;

    for (; *s == ' '; s++) {
    }
    for (; apr_isdigit(*s) && digits < 2; s++, digits++) {
        hour = hour * 10 + *s - '0';
    }
    if (digits == 0 || hour > 23 || s[0] != ':' || !apr_isdigit(s[1]) || !apr_isdigit(s[2])) {
        return NULL;
    }
    minute = (s[1] - '0') * 10 + s[2] - '0';
    *out = hour * 60 + minute;
    s += 3;
    return minute < 60 ? s + strspn(s, " ") : NULL;
}

static void add_window(llm_price_own_t *own, llm_price_window_t w, int from, int to)
{
    w.from = from;
    w.to = to;
    if (from < to) {
        APR_ARRAY_PUSH(own->windows, llm_price_window_t) = w;
    }
}

/** One that ends before it begins goes over midnight; with both the same it is the whole day. */
static apr_status_t add_hours(llm_conf_t *c, const llm_yaml_t *v, llm_price_window_t w,
                              llm_price_own_t *own)
{
    const char *text = llm_yaml_str(v), *s = text;
    int from, to;

    if (s == NULL || (s = minutes_of(s, &from)) == NULL || *s != '-' ||
        (s = minutes_of(s + 1, &to)) == NULL || *s != '\0') {
        return llm_conf_fail(c, v, "hours_utc must be \"HH:MM-HH:MM\", or a list of such");
    }
    if (to <= from) {
        add_window(own, w, 0, to);
        to = DAY;
    }
    add_window(own, w, from, to);
    return APR_SUCCESS;
}

static apr_status_t add_all_hours(llm_conf_t *c, const llm_yaml_t *v, llm_price_window_t w,
                                  llm_price_own_t *own)
{
    apr_status_t rv = APR_SUCCESS;

    for (int i = 0; i < count_of(v) && rv == APR_SUCCESS; i++) {
        rv = add_hours(c, item_of(v, i), w, own);
    }
    return rv;
}

/** 1 for Monday to 7, or a name of three letters or more. @return 0: neither */
static int weekday_of(const llm_yaml_t *v)
{
    const char *text = llm_yaml_str(v);
    apr_size_t n = text != NULL ? strlen(text) : 0;
    double number;

    if (llm_yaml_number(v, &number)) {
        return number >= 1 && number <= 7 && number == (int)number ? (int)number : 0;
    }
    for (int i = 0; i < 7 && n >= 3; i++) {
        if (n <= strlen(weekdays[i]) && strncasecmp(weekdays[i], text, n) == 0) {
            return i + 1;
        }
    }
    return 0;
}

static apr_status_t read_weekdays(llm_conf_t *c, const llm_yaml_t *v, unsigned *out)
{
    *out = v == NULL || v->type == LLM_YAML_NULL ? EVERY_DAY : 0;
    for (int i = 0; *out != EVERY_DAY && i < count_of(v); i++) {
        int day = weekday_of(item_of(v, i));

        if (day == 0) {
            return llm_conf_fail(c, item_of(v, i), "weekdays are 1 (Monday) to 7, or names");
        }
        *out |= 1u << (day - 1);
    }
    return APR_SUCCESS;
}

static apr_status_t read_zone(llm_conf_t *c, const llm_yaml_t *v, int *shift)
{
    const char *text = v != NULL ? llm_yaml_str(v) : NULL;

    *shift = 0;
    if (v == NULL || v->type == LLM_YAML_NULL) {
        return APR_SUCCESS;
    }
    for (apr_size_t i = 0; text != NULL && i < sizeof(zones) / sizeof(zones[0]); i++) {
        if (strcasecmp(zones[i].name, text) == 0) {
            *shift = zones[i].shift;
            return APR_SUCCESS;
        }
    }
    return llm_conf_fail(c, v, "weekday_timezone must be UTC, or a zone of Asia without summer "
                         "time: Shanghai, Hong_Kong, Singapore, Tokyo, Seoul, Kolkata");
}

static apr_status_t add_rule(llm_conf_t *c, const llm_yaml_t *rule, int shift,
                             llm_price_own_t *own)
{
    llm_price_window_t w = { .shift = shift };
    const llm_yaml_t *hours = llm_yaml_get(rule, "hours_utc");
    apr_status_t rv = llm_conf_expect(c, rule, LLM_YAML_MAP, "windows");

    if (rv == APR_SUCCESS && hours == NULL) {
        return llm_conf_fail(c, rule, "a window of off_peak_pricing has no hours_utc");
    }
    rv = rv == APR_SUCCESS ? read_weekdays(c, llm_yaml_get(rule, "weekdays"), &w.weekdays) : rv;
    return rv == APR_SUCCESS ? add_all_hours(c, hours, w, own) : rv;
}

static apr_status_t read_windows(llm_conf_t *c, const llm_yaml_t *map, llm_price_own_t *own)
{
    const llm_yaml_t *hours = llm_yaml_get(map, "hours_utc"), *rules = llm_yaml_get(map, "windows");
    llm_price_window_t w = { .weekdays = EVERY_DAY };
    apr_status_t rv = read_zone(c, llm_yaml_get(map, "weekday_timezone"), &w.shift);

    if (rv == APR_SUCCESS && hours != NULL) {
        rv = add_all_hours(c, hours, w, own);
    }
    if (rv == APR_SUCCESS && rules != NULL) {
        rv = llm_conf_expect(c, rules, LLM_YAML_SEQ, "windows");
    }
    for (int i = 0; rv == APR_SUCCESS && rules != NULL && i < rules->count; i++) {
        rv = add_rule(c, rules->items[i], w.shift, own);
    }
    return rv == APR_SUCCESS && own->windows->nelts == 0
               ? llm_conf_fail(c, map, "off_peak_pricing has neither hours_utc nor windows") : rv;
}

static int is_about_hours(const char *name)
{
    return strcmp(name, "hours_utc") == 0 || strcmp(name, "windows") == 0 ||
           strcmp(name, "weekday_timezone") == 0;
}

static apr_status_t read_rates(llm_conf_t *c, const llm_yaml_t *map, llm_price_own_t *own)
{
    for (int i = 0; i < map->count; i++) {
        const llm_yaml_pair_t *pair = &map->pairs[i];
        apr_status_t rv = APR_SUCCESS;
        int taken = 0;

        if (is_about_hours(pair->key->text)) {
            continue;
        }
        if (llm_conf_is_rate(pair->key->text)) {
            rv = llm_conf_price(c, pair->key, pair->value, &own->services[LLM_SERVICE_OFF_PEAK],
                                &taken);
        }
        else {
            rv = llm_conf_fail(c, pair->key, "'%s' is no rate that off_peak_pricing can set",
                               pair->key->text);
        }
        if (rv != APR_SUCCESS) {
            return rv;
        }
    }
    return own->services[LLM_SERVICE_OFF_PEAK] != NULL
               ? APR_SUCCESS : llm_conf_fail(c, map, "off_peak_pricing sets no rate");
}

apr_status_t llm_conf_price_hours(llm_conf_t *c, const char *name, llm_price_own_t *own,
                                  const llm_yaml_t *v)
{
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_MAP, name);

    own->windows = apr_array_make(c->pool, 4, sizeof(llm_price_window_t));
    own->services[LLM_SERVICE_OFF_PEAK] = NULL;
    rv = rv == APR_SUCCESS ? read_windows(c, v, own) : rv;
    return rv == APR_SUCCESS ? read_rates(c, v, own) : rv;
}
