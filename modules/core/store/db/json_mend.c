/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/buf.h"
#include "base/utf8.h"
#include "store/db/json_mend.h"

#define MOST      (64 * 1024 * 1024)
#define EXPONENT  1000          /* numeric has room for 131072 digits; doubles end at 308 */
#define DIGITS    1000

/** @return the code unit of \\uXXXX at s, or -1 */
static long unit(const char *s)
{
    char hex[5] = "";

    if (s[0] != '\\' || s[1] != 'u' || strspn(s + 2, "0123456789abcdefABCDEF") < 4) {
        return -1;
    }
    memcpy(hex, s + 2, 4);
    return strtol(hex, NULL, 16);
}

/** Write what begins with a backslash. @return what follows it */
static const char *put_escape(llm_buf_t *b, const char *s)
{
    long u = unit(s);
    int high = u >= 0xd800 && u <= 0xdbff, low = u >= 0xdc00 && u <= 0xdfff;
    apr_size_t n = u >= 0 ? 6 : s[1] != '\0' ? 2 : 1;

    if (high && unit(s + 6) >= 0xdc00 && unit(s + 6) <= 0xdfff) {
        llm_buf_add(b, s, 12);
        return s + 12;
    }
    if (u == 0 || high || low) {
        llm_buf_puts(b, "\\ufffd");
    }
    else {
        llm_buf_add(b, s, n);
    }
    return s + n;
}

static const char *put_number(llm_buf_t *b, const char *s)
{
    apr_size_t n = strspn(s, "+-.0123456789eE"), mantissa = strcspn(s, "eE");
    int big = n > DIGITS || (mantissa < n && labs(strtol(s + mantissa + 1, NULL, 10)) > EXPONENT);

    llm_buf_puts(b, big ? "\"" : "");
    llm_buf_add(b, s, n);
    llm_buf_puts(b, big ? "\"" : "");
    return s + n;
}

static const char *mend(apr_pool_t *p, const char *text, int numbers)
{
    llm_buf_t b;
    int quoted = 0;

    llm_buf_init(&b, p, strlen(text) + 16, MOST);
    for (const char *s = text; *s != '\0';) {
        apr_size_t plain = strcspn(s, quoted ? "\\\"" : numbers ? "\"-0123456789" : "\"");

        llm_buf_add(&b, s, plain);
        s += plain;
        if (*s == '"') {
            llm_buf_add(&b, s++, 1);
            quoted = !quoted;
        }
        else if (*s == '\\') {
            s = put_escape(&b, s);
        }
        else if (*s != '\0') {
            s = put_number(&b, s);
        }
    }
    return b.overflow || b.p == NULL || strcmp(b.p, text) == 0 ? text : b.p;
}

const char *llm_json_mend_escapes(apr_pool_t *p, const char *text)
{
    return strstr(text, "\\u0000") || strstr(text, "\\ud") || strstr(text, "\\uD")
               ? mend(p, text, 0) : text;
}

const char *llm_json_mend(apr_pool_t *p, const char *text)
{
    return llm_utf8_mend(p, mend(p, text, 1));
}
