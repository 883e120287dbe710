/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "store/db/db.h"

int llm_db_col(const llm_db_rows_t *rows, const char *name)
{
    for (int c = 0; rows->names != NULL && c < rows->ncols; c++) {
        if (rows->names[c] != NULL && strcmp(rows->names[c], name) == 0) {
            return c;
        }
    }
    return -1;
}

const char *llm_db_cell(const llm_db_rows_t *rows, int row, int col)
{
    if (row < 0 || row >= rows->nrows || col < 0 || col >= rows->ncols) {
        return NULL;
    }
    return rows->cells[row * rows->ncols + col];
}

apr_int64_t llm_db_int64(const char *cell, apr_int64_t def)
{
    char *end = NULL;
    apr_int64_t v;

    if (cell == NULL || cell[0] == '\0') {
        return def;
    }
    errno = 0;
    v = apr_strtoi64(cell, &end, 10);
    return errno == 0 && *end == '\0' ? v : def;
}

double llm_db_double(const char *cell, double def)
{
    char *end = NULL;
    double v;

    if (cell == NULL || cell[0] == '\0') {
        return def;
    }
    v = strtod(cell, &end);
    return *end == '\0' ? v : def;
}

int llm_db_bool(const char *cell, int def)
{
    if (cell == NULL) {
        return def;
    }
    if (strcmp(cell, "1") == 0 || strcasecmp(cell, "t") == 0 || strcasecmp(cell, "true") == 0) {
        return 1;
    }
    if (strcmp(cell, "0") == 0 || strcasecmp(cell, "f") == 0 || strcasecmp(cell, "false") == 0) {
        return 0;
    }
    return def;
}

/** Microseconds of ".123456": digits past the sixth are dropped. */
static apr_int32_t fraction(const char *s)
{
    apr_int32_t v = 0, unit = 100000;

    if (*s++ != '.') {
        return 0;
    }
    for (; *s >= '0' && *s <= '9' && unit > 0; s++, unit /= 10) {
        v += (*s - '0') * unit;
    }
    return v;
}

#define LONG_AGO 1              /* 0 is no time at all */
#define LAST_YEAR 9999

static int two_digits(const char *s)
{
    return apr_isdigit(s[0]) && apr_isdigit(s[1]) ? (s[0] - '0') * 10 + s[1] - '0' : -1;
}

/** "Z", "+02", "-05:30" or "+0530" behind a time. @return where it ends */
static const char *read_zone(const char *s, apr_int32_t *east)
{
    int sign = *s == '-' ? -60 : 60, hours, minutes;

    if (*s == 'Z') {
        return s + 1;
    }
    if ((*s != '+' && *s != '-') || (hours = two_digits(s + 1)) < 0) {
        return s;
    }
    s += 3;
    minutes = two_digits(s + (*s == ':'));
    *east = sign * (60 * hours + (minutes > 0 ? minutes : 0));
    return minutes < 0 ? s : s + (*s == ':') + 2;
}

static int is_in_range(const apr_time_exp_t *x)
{
    return x->tm_mon >= 0 && x->tm_mon <= 11 && x->tm_mday >= 1 && x->tm_mday <= 31 &&
           x->tm_hour >= 0 && x->tm_hour <= 23 && x->tm_min >= 0 && x->tm_min <= 59 &&
           x->tm_sec >= 0 && x->tm_sec <= 60;
}

/** @return 0: the text is no date, or none with a time of day or nothing behind it */
static int read_time(const char *cell, apr_time_exp_t *x)
{
    int year = 0, month = 0, used = 0, more = 0;

    if (sscanf(cell, "%6d-%2d-%2d%n", &year, &month, &x->tm_mday, &used) != 3) {
        return 0;
    }
    cell += used;
    if (*cell != '\0' && sscanf(cell, "%*1[ T]%2d:%2d:%2d%n", &x->tm_hour, &x->tm_min, &x->tm_sec,
                                &more) != 3) {
        return 0;
    }
    x->tm_year = (year < LAST_YEAR ? year : LAST_YEAR) - 1900;
    x->tm_mon = month - 1;
    x->tm_usec = fraction(cell + more);
    cell += more;
    cell = read_zone(cell + (*cell == '.' ? 1 + strspn(cell + 1, "0123456789") : 0),
                     &x->tm_gmtoff);
    return (*cell == '\0' || strcmp(cell, " BC") == 0) && is_in_range(x);
}

/** PostgreSQL's word for the time before all others; behind the sign the one for that after. */
static const char before_all[] = "-infinity";

int llm_db_forever(const char *cell)
{
    return strcmp(cell, before_all + 1) == 0;
}

/** What lies before 1970 is a time as well: a key that expired then has expired. */
apr_time_t llm_db_time(const char *cell)
{
    apr_time_exp_t x = { 0 };
    apr_time_t t = 0;

    if (cell == NULL || llm_db_forever(cell)) {
        return 0;
    }
    if (strcmp(cell, before_all) == 0) {
        return LONG_AGO;
    }
    if (!read_time(cell, &x)) {
        return 0;
    }
    return strstr(cell, " BC") == NULL && apr_time_exp_gmt_get(&t, &x) == APR_SUCCESS && t > 0
               ? t : LONG_AGO;
}

const char *llm_db_from_int64(apr_pool_t *p, apr_int64_t v)
{
    return apr_psprintf(p, "%" APR_INT64_T_FMT, v);
}

const char *llm_db_from_double(apr_pool_t *p, double v)
{
    char digits[40];

    /* C's printf: apr's has no %g with 17 digits worth trusting */
    snprintf(digits, sizeof(digits), "%.17g", isfinite(v) ? v : 0.0);
    return apr_pstrdup(p, digits);
}

const char *llm_db_from_time(apr_pool_t *p, apr_time_t t)
{
    apr_time_exp_t x;

    if (t == 0 || apr_time_exp_gmt(&x, t) != APR_SUCCESS) {
        return NULL;
    }
    return apr_psprintf(p, "%04d-%02d-%02d %02d:%02d:%02d.%03d", x.tm_year + 1900, x.tm_mon + 1,
                        x.tm_mday, x.tm_hour, x.tm_min, x.tm_sec, (int)(x.tm_usec / 1000));
}
