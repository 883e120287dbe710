/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_proxy/account/echo.h"

/**
 * How many more bytes of a text agree with what is expected. Servers put line ends between the
 * parts of a message: these are passed over.
 * @return *end at the first byte that does not; n: all do
 */
static apr_size_t agreeing(const char *expected, apr_size_t most, const char *text, apr_size_t n,
                           apr_size_t *end)
{
    apr_size_t same = 0, i;

    for (i = 0; i < n && same < most; i++) {
        if (text[i] == expected[same]) {
            same++;
        }
        else if (text[i] != '\n') {
            break;
        }
    }
    *end = same < most ? i : n;
    return same;
}

void llmp_echo_piece(llmp_req_t *q, apr_int64_t choice, const char *text, apr_size_t n)
{
    llmp_echo_t *e = q->charge.echo;
    const llm_str_t *whole;
    apr_size_t *at, left, same, end;

    if (e == NULL || choice < 0 || (apr_uint64_t)choice >= e->nchoices) {
        return;
    }
    at = &e->at[choice];
    whole = &e->texts[(apr_size_t)choice / e->each];
    if (*at == LLMP_ECHO_NONE || *at >= whole->n) {
        return;
    }
    left = whole->n - *at;
    same = end = n < left ? n : left;
    if (whole->p != NULL) {
        same = agreeing(whole->p + *at, left, text, n, &end);
        if (end < n) {          /* it was no echo: nothing of it is taken off */
            q->charge.echoed -= *at;
            *at = LLMP_ECHO_NONE;
            return;
        }
    }
    *at += same;
    q->charge.echoed += same;
}

/** The text of a choice: its own, or its message's, or that of a piece of one. */
static const char *text_of(const llm_scan_t *choice, apr_pool_t *p)
{
    static const char *const within[] = { "delta", "message" };
    const char *text = llm_scan_str(choice, llm_scan_find(choice, "text"), p);
    llm_scan_t sub;

    for (apr_size_t i = 0; text == NULL && i < sizeof(within) / sizeof(within[0]); i++) {
        if (llm_scan_sub(&sub, choice, llm_scan_find(choice, within[i])) == APR_SUCCESS) {
            text = llm_scan_str(&sub, llm_scan_find(&sub, "content"), p);
        }
    }
    return text;
}

void llmp_echo_choices(llmp_req_t *q, const llm_scan_t *s, const llm_member_t *choices,
                       apr_pool_t *p)
{
    llm_scan_t choice;
    unsigned at = 0;

    while (choices != NULL && choices->type == LLM_SCAN_ARRAY &&
           llm_scan_next(&choice, s, choices, &at) == APR_SUCCESS) {
        const char *text = text_of(&choice, p);

        if (text != NULL) {
            llmp_echo_piece(q, llm_scan_int(&choice, llm_scan_find(&choice, "index"), 0), text,
                            strlen(text));
        }
    }
}

void llmp_echo_answer(llmp_req_t *q, const char *text, apr_size_t n)
{
    llm_scan_t s;

    if (q->charge.echo == NULL || llm_scan_object(&s, text, n, NULL) != APR_SUCCESS) {
        return;
    }
    memset(q->charge.echo->at, 0, q->charge.echo->nchoices * sizeof(*q->charge.echo->at));
    q->charge.echoed = 0;
    llmp_echo_choices(q, &s, llm_scan_find(&s, "choices"), q->r->pool);
}
