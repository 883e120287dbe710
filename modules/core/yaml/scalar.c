/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "yaml/scalar.h"

/** Longest number looked at; anything longer is a string. */
#define MAX_NUMBER 128

typedef struct word_t {
    const char *text;
    llm_yaml_type_e type;
    int value;
} word_t;

static const word_t words[] = {
    { "", LLM_YAML_NULL, 0 },       { "~", LLM_YAML_NULL, 0 },      { "null", LLM_YAML_NULL, 0 },
    { "Null", LLM_YAML_NULL, 0 },   { "NULL", LLM_YAML_NULL, 0 },   { "yes", LLM_YAML_BOOL, 1 },
    { "Yes", LLM_YAML_BOOL, 1 },    { "YES", LLM_YAML_BOOL, 1 },    { "no", LLM_YAML_BOOL, 0 },
    { "No", LLM_YAML_BOOL, 0 },     { "NO", LLM_YAML_BOOL, 0 },     { "true", LLM_YAML_BOOL, 1 },
    { "True", LLM_YAML_BOOL, 1 },   { "TRUE", LLM_YAML_BOOL, 1 },   { "false", LLM_YAML_BOOL, 0 },
    { "False", LLM_YAML_BOOL, 0 },  { "FALSE", LLM_YAML_BOOL, 0 },  { "on", LLM_YAML_BOOL, 1 },
    { "On", LLM_YAML_BOOL, 1 },     { "ON", LLM_YAML_BOOL, 1 },     { "off", LLM_YAML_BOOL, 0 },
    { "Off", LLM_YAML_BOOL, 0 },    { "OFF", LLM_YAML_BOOL, 0 }
};

static int is_word(llm_yaml_t *y)
{
    if (y->len > 5) {
        return 0;
    }
    for (apr_size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strcmp(words[i].text, y->text) == 0) {
            y->type = words[i].type;
            y->i = words[i].value;
            return 1;
        }
    }
    return 0;
}

/** Copy without underscores. @return 0 when the text is too long or a NUL hides in it */
static int without_underscores(const llm_yaml_t *y, char out[MAX_NUMBER])
{
    int n = 0;

    if (y->len >= MAX_NUMBER || strlen(y->text) != y->len) {
        return 0;
    }
    for (const char *s = y->text; *s != '\0'; s++) {
        if (*s != '_') {
            out[n++] = *s;
        }
    }
    out[n] = '\0';
    return 1;
}

/** Underscores are not taken behind a colon, in front of a fraction or inside "0x" and "0b". */
static int has_odd_underscore(const char *s)
{
    const char *colon = strchr(s, ':');
    const char *tail = colon != NULL ? colon + strcspn(colon, ".") : s;

    if (strncmp(s, "._", 2) == 0 || (strncmp(s, "0_", 2) == 0 && strpbrk(s, "xb") != NULL)) {
        return 1;
    }
    return colon != NULL && memchr(colon, '_', (size_t)(tail - colon)) != NULL;
}

static int all_of(const char *s, const char *allowed)
{
    return *s != '\0' && s[strspn(s, allowed)] == '\0';
}

static int set_int(llm_yaml_t *y, const char *digits, int base, int negative)
{
    unsigned long long v;

    errno = 0;
    v = strtoull(digits, NULL, base);
    if (errno != 0 || v > APR_INT64_MAX) {
        y->type = LLM_YAML_FLOAT;       /* Python has no limit: keep the magnitude */
        y->f = strtod(digits, NULL) * (negative ? -1 : 1);
        return 1;
    }
    y->type = LLM_YAML_INT;
    y->i = negative ? -(apr_int64_t)v : (apr_int64_t)v;
    y->f = (double)y->i;
    return 1;
}

/** "1:30" and "1:30.5": numbers to the base of 60. */
static int is_sexagesimal(llm_yaml_t *y, const char *s, int negative)
{
    double total = 0;
    int first = 1;
    int fraction = 0;

    while (*s != '\0') {
        char *end;
        double part;

        if (!isdigit((unsigned char)*s)) {
            return 0;
        }
        part = strtod(s, &end);
        if (!first && (part >= 60 || (end - s > 2 && memchr(s, '.', (size_t)(end - s)) == NULL))) {
            return 0;
        }
        fraction = memchr(s, '.', (size_t)(end - s)) != NULL;
        total = total * 60 + part;
        first = 0;
        if (*end == '\0') {
            break;
        }
        if (*end != ':' || fraction || end[1] == '\0') {
            return 0;
        }
        s = end + 1;
    }
    if (total > 9e15) {
        return 0;
    }
    y->type = fraction ? LLM_YAML_FLOAT : LLM_YAML_INT;
    y->f = negative ? -total : total;
    y->i = fraction ? 0 : (apr_int64_t)y->f;
    return 1;
}

static int is_int(llm_yaml_t *y, const char *s, int negative)
{
    if (s[0] == '0' && s[1] == 'b') {
        return all_of(s + 2, "01") && set_int(y, s + 2, 2, negative);
    }
    if (s[0] == '0' && s[1] == 'x') {
        return all_of(s + 2, "0123456789abcdefABCDEF") && set_int(y, s + 2, 16, negative);
    }
    if (s[0] == '0' && s[1] != '\0') {
        return all_of(s, "01234567") && set_int(y, s, 8, negative);
    }
    if (all_of(s, "0123456789")) {
        return set_int(y, s, 10, negative);
    }
    return s[0] != '0' && all_of(s, "0123456789:") && is_sexagesimal(y, s, negative);
}

/** Whether s is digits, a dot, digits and an exponent with a sign: PyYAML wants dot and sign. */
static int is_decimal(const char *s)
{
    apr_size_t whole = strspn(s, "0123456789");
    apr_size_t part;

    s += whole;
    if (*s != '.') {
        return 0;
    }
    part = strspn(s + 1, "0123456789");
    s += 1 + part;
    if (whole + part == 0) {
        return 0;
    }
    if (*s == '\0') {
        return 1;
    }
    return (*s == 'e' || *s == 'E') && (s[1] == '+' || s[1] == '-') && all_of(s + 2, "0123456789");
}

static int is_float(llm_yaml_t *y, const char *s, int negative, int sign)
{
    if (strcmp(s, ".inf") == 0 || strcmp(s, ".Inf") == 0 || strcmp(s, ".INF") == 0) {
        y->f = negative ? -INFINITY : INFINITY;
    }
    else if (!sign && (strcmp(s, ".nan") == 0 || strcmp(s, ".NaN") == 0 ||
                       strcmp(s, ".NAN") == 0)) {
        y->f = NAN;
    }
    else if (is_decimal(s) && !(sign && s[0] == '.')) {
        y->f = strtod(s, NULL) * (negative ? -1 : 1);
    }
    else {
        return strchr(s, '.') != NULL && all_of(s, "0123456789:.") && strchr(s, ':') != NULL &&
               is_sexagesimal(y, s, negative);
    }
    y->type = LLM_YAML_FLOAT;
    return 1;
}

void llm_yaml_resolve(llm_yaml_t *y)
{
    char number[MAX_NUMBER];
    const char *s = number;
    int sign, negative;

    y->type = LLM_YAML_STR;
    if (is_word(y) || !without_underscores(y, number)) {
        return;
    }
    negative = *s == '-';
    sign = *s == '-' || *s == '+';
    s += sign;
    if (*s == '\0' || strchr("0123456789.", y->text[sign]) == NULL ||
        has_odd_underscore(y->text + sign)) {
        return;
    }
    if (!is_int(y, s, negative)) {
        (void)is_float(y, s, negative, sign);
    }
}
