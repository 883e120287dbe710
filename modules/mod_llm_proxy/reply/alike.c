/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_proxy/reply/alike.h"

#define MAX_EVENT  4096         /* longer ones are few, or hold what is never alike */
#define MAX_MISSES 4            /* so many in a row, and the stream is not of this kind */

void llmp_alike_init(llmp_alike_t *a, apr_pool_t *p)
{
    llm_buf_init(&a->event, p, 0, MAX_EVENT);
    llm_buf_init(&a->frame, p, 0, 2 * MAX_EVENT);
}

/**
 * Where a member stands in a frame, in which each is written as "name":value.
 * @return its value there; NULL: it does not, or deeper inside there is one like it
 */
static const char *find_member(const char *frame, apr_size_t n, const llm_scan_t *s,
                               const llm_member_t *m)
{
    const char *value = s->text + m->value, *at = frame, *end = frame + n, *found = NULL;

    while ((at = memmem(at, (apr_size_t)(end - at), value, m->value_len)) != NULL) {
        const char *name = at - m->key_len - 3;

        if (name >= frame && *name == '"' && memcmp(name + 1, s->text + m->key, m->key_len) == 0 &&
            memcmp(at - 2, "\":", 2) == 0) {
            if (found != NULL) {
                return NULL;
            }
            found = at;
        }
        at++;
    }
    return found;
}

/**
 * @param from, n a string inside a member, with its quotes
 * @return 0: it is not in the frame
 */
static int add_text(llmp_alike_t *a, const llm_scan_t *s, const llm_member_t *m, apr_size_t from,
                    apr_size_t n)
{
    const char *value = find_member(a->frame.p, a->frame.n, s, m);

    if (value == NULL || n < 2) {
        return 0;
    }
    a->text[a->texts].in = from + 1;
    a->text[a->texts].n = n - 2;
    a->text[a->texts].out = (apr_size_t)(value - a->frame.p) + from + 1 - m->value;
    a->texts++;
    return 1;
}

/** Members are looked at as they follow each other; a frame keeps their order. */
static int add_texts(llmp_alike_t *a, const llm_scan_t *s, const llm_str_t *text)
{
    const llm_member_t *choices = llm_scan_find(s, "choices");
    const llm_member_t *padding = llm_scan_find(s, "obfuscation");
    int is_padded = padding != NULL && padding->type == LLM_SCAN_STRING;
    int is_before = is_padded && padding->value < choices->value;

    a->written = is_before;
    return (!is_before || add_text(a, s, padding, padding->value, padding->value_len)) &&
           add_text(a, s, choices, (apr_size_t)(text->p - s->text), text->n) &&
           (!is_padded || is_before || add_text(a, s, padding, padding->value, padding->value_len));
}

void llmp_alike_learn(llmp_alike_t *a, const llm_scan_t *s, const llm_str_t *text,
                      const char *frame, apr_size_t n)
{
    a->texts = 0;
    if (a->misses >= MAX_MISSES || s->n > MAX_EVENT || n > 2 * MAX_EVENT) {
        return;
    }
    a->misses++;
    llm_buf_reset(&a->event);
    llm_buf_reset(&a->frame);
    llm_buf_add(&a->event, s->text, s->n);
    llm_buf_add(&a->frame, frame, n);
    if (!add_texts(a, s, text)) {
        a->texts = 0;
    }
}

/** @param texts filled with those of the event. @return 0: it differs in more */
static int compare(const llmp_alike_t *a, const llm_event_t *ev, llm_str_t *texts)
{
    const char *p = ev->data, *end = p + ev->n, *known = a->event.p;

    for (int i = 0; i < a->texts; i++) {
        apr_size_t same = (apr_size_t)(a->event.p + a->text[i].in - known);
        const char *quote;

        if ((apr_size_t)(end - p) <= same || memcmp(p, known, same) != 0) {
            return 0;
        }
        p += same;
        quote = llm_scan_string(p, end);
        if (quote == NULL) {
            return 0;
        }
        texts[i] = (llm_str_t){ p, (apr_size_t)(quote - p) };
        p = quote;
        known = a->event.p + a->text[i].in + a->text[i].n;
    }
    return end - p == a->event.p + a->event.n - known &&
           memcmp(p, known, (apr_size_t)(end - p)) == 0;
}

int llmp_alike_put(llmp_alike_t *a, const llm_event_t *ev, llm_buf_t *out, apr_size_t *wrote)
{
    llm_str_t texts[LLMP_ALIKE_TEXTS];
    apr_size_t from = 0;

    if (a->texts == 0 || !compare(a, ev, texts) || texts[a->written].n == 0) {
        return 0;
    }
    for (int i = 0; i < a->texts; i++) {
        llm_buf_add(out, a->frame.p + from, a->text[i].out - from);
        llm_buf_add(out, texts[i].p, texts[i].n);
        from = a->text[i].out + a->text[i].n;
    }
    llm_buf_add(out, a->frame.p + from, a->frame.n - from);
    *wrote = texts[a->written].n;
    a->misses = 0;
    return 1;
}
