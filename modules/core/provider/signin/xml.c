/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file xml.c
 * @brief The little XML that AWS's query API answers with: elements with text, no attributes that
 *        matter, no mixed content (https://www.w3.org/TR/xml/ 2.4, 4.6).
 */

#include <string.h>
#include <apr_strings.h>
#include "provider/signin/steps.h"

/** Behind "<name" there must be an end or white space. */
static const char *open_tag(const char *at, const char *end, const char *name)
{
    apr_size_t n = strlen(name);

    for (; at < end && (at = memchr(at, '<', (apr_size_t)(end - at))) != NULL; at++) {
        if ((apr_size_t)(end - at) > n + 1 && memcmp(at + 1, name, n) == 0 &&
            strchr("> \t\r\n", at[n + 1]) != NULL && at[n + 1] != '\0') {
            at = memchr(at, '>', (apr_size_t)(end - at));
            return at != NULL && at[-1] != '/' ? at + 1 : NULL;
        }
    }
    return NULL;
}

static const struct {
    const char *name;
    char c;
} entities[] = {
    { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' }, { "&apos;", '\'' },
};

static const char *unescaped(const char *s, apr_size_t n, apr_pool_t *p)
{
    char *text = apr_pstrmemdup(p, s, n), *to = text;

    for (const char *from = text; *from != '\0';) {
        apr_size_t i = 0, len = sizeof(entities) / sizeof(entities[0]);

        while (*from == '&' && i < len &&
               strncmp(from, entities[i].name, strlen(entities[i].name)) != 0) {
            i++;
        }
        if (*from == '&' && i < len) {
            *to++ = entities[i].c;
            from += strlen(entities[i].name);
        }
        else {
            *to++ = *from++;
        }
    }
    *to = '\0';
    return text;
}

const char *llm_xml_text(const char *xml, apr_size_t n, const char *name, apr_pool_t *p)
{
    const char *from = open_tag(xml, xml + n, name);
    const char *to = from ? memchr(from, '<', (apr_size_t)(xml + n - from)) : NULL;
    apr_size_t len = strlen(name);

    /* text only: the next tag must be the end of this one */
    if (to == NULL || (apr_size_t)(xml + n - to) < len + 3 || to[1] != '/' ||
        memcmp(to + 2, name, len) != 0 || to[len + 2] != '>') {
        return NULL;
    }
    return unescaped(from, (apr_size_t)(to - from), p);
}
