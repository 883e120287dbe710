/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_pools.h>
#include "dialect/ir/thinking/tagged.h"

#define OPEN "<think>"
#define CLOSE "</think>"
#define LENGTH(tag) (sizeof(tag) - 1)

static apr_size_t spaces_of(llm_str_t s)
{
    apr_size_t n = 0;

    while (n < s.n && memchr(" \t\r\n", s.p[n], 4) != NULL) {
        n++;
    }
    return n;
}

static llm_str_t behind(llm_str_t s, apr_size_t n)
{
    return (llm_str_t){ s.p + n, s.n - n };
}

static void hold(llm_tagged_t *t, llm_str_t s)
{
    memcpy(t->held, s.p, s.n);
    t->nheld = (unsigned)s.n;
}

/** What was held and the piece behind it. */
static llm_str_t joined(llm_tagged_t *t, apr_pool_t *p, llm_str_t piece)
{
    char *text;

    if (t->nheld == 0) {
        return piece;
    }
    text = apr_palloc(p, t->nheld + piece.n + 1);
    memcpy(text, t->held, t->nheld);
    memcpy(text + t->nheld, piece.n > 0 ? piece.p : "", piece.n);
    piece = (llm_str_t){ text, t->nheld + piece.n };
    t->nheld = 0;
    return piece;
}

/** Where the tag begins, or a part of it that the text ends with; the length: neither. */
static apr_size_t find_close(llm_str_t s)
{
    for (apr_size_t i = 0; i < s.n; i++) {
        apr_size_t left = s.n - i;
        const char *at = memchr(s.p + i, CLOSE[0], left);

        if (at == NULL) {
            break;
        }
        i = (apr_size_t)(at - s.p);
        left = s.n - i;
        if (memcmp(at, CLOSE, left < LENGTH(CLOSE) ? left : LENGTH(CLOSE)) == 0) {
            return i;
        }
    }
    return s.n;
}

static void think_on(llm_tagged_t *t, llm_str_t text, int last, llm_tagged_piece_t *out)
{
    apr_size_t at = find_close(text), left = text.n - at;

    if (left >= LENGTH(CLOSE)) {
        t->phase = LLM_TAGGED_SAID;
        out->said = behind(text, at + LENGTH(CLOSE));
    }
    else if (last) {
        at = text.n;
    }
    else {
        hold(t, behind(text, at));
    }
    out->thought = (llm_str_t){ text.p, at };
}

static void begin(llm_tagged_t *t, llm_str_t text, int last, llm_tagged_piece_t *out)
{
    apr_size_t spaces = spaces_of(text);
    llm_str_t rest = behind(text, spaces);

    if (rest.n >= LENGTH(OPEN) && memcmp(rest.p, OPEN, LENGTH(OPEN)) == 0) {
        t->phase = LLM_TAGGED_THINKING;
        think_on(t, behind(rest, LENGTH(OPEN)), last, out);
        return;
    }
    if (!last && rest.n < LENGTH(OPEN) && memcmp(rest.p, OPEN, rest.n) == 0) {
        hold(t, rest);
        text.n = spaces;
    }
    else {
        t->phase = LLM_TAGGED_SAID;
    }
    out->said = text;
}

llm_tagged_piece_t llm_tagged_split(llm_tagged_t *t, apr_pool_t *p, llm_str_t piece, int last)
{
    llm_tagged_piece_t out = { { "", 0 }, { "", 0 } };
    llm_str_t text = joined(t, p, piece.p != NULL ? piece : (llm_str_t){ "", 0 });

    if (t->phase == LLM_TAGGED_UNSAID) {
        begin(t, text, last, &out);
    }
    else if (t->phase == LLM_TAGGED_THINKING) {
        think_on(t, text, last, &out);
    }
    else {
        out.said = text;
    }
    return out;
}

/** JSON has two ways to write the bracket, and some servers' writers choose the longer one. */
int llm_tagged_may_begin(const llm_str_t *text)
{
    const char *p = text->p + 1, *end = text->p + text->n - 1;

    while (p < end) {
        if (*p == ' ') {
            p++;
        }
        else if (*p == '\\' && strchr("nrt", p[1]) != NULL) {
            p += 2;
        }
        else {
            return *p == '<' || (end - p >= 6 && strncasecmp(p, "\\u003c", 6) == 0);
        }
    }
    return 1;
}
