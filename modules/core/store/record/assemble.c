/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/json/json.h"
#include "store/record/content.h"

#define MOST    64              /* choices, and tool calls of each, put together */
#define TEXT    (4 * 1024 * 1024)

/** A text that grows with every chunk. */
typedef struct grown_t {
    llm_buf_t b;
    int there;
} grown_t;

typedef struct tool_t {
    const char *id, *name;
    grown_t arguments;
} tool_t;

typedef struct choice_t {
    int is_text, ntools;        /* a text completion's; numbers seen */
    grown_t content, reasoning;
    const char *role, *finish;
    tool_t tools[MOST];
} choice_t;

typedef struct assembly_t {
    apr_pool_t *p;
    json_object *first;         /* chunk with id, created, model */
    json_object *usage;
    choice_t *choice[MOST];
} assembly_t;

static void grow(assembly_t *a, grown_t *g, json_object *o, const char *key)
{
    const char *s = llm_json_str(o, key);

    if (s == NULL) {
        return;
    }
    if (!g->there) {
        llm_buf_init(&g->b, a->p, 256, TEXT);
        g->there = 1;
    }
    llm_buf_puts(&g->b, s);
}

static void note(const char **to, json_object *o, const char *key)
{
    const char *s = llm_json_str(o, key);

    *to = s != NULL ? s : *to;
}

static void take_tools(assembly_t *a, choice_t *c, json_object *calls)
{
    for (size_t i = 0; calls != NULL && i < json_object_array_length(calls); i++) {
        json_object *call = json_object_array_get_idx(calls, i);
        json_object *f = llm_json_obj(call, "function");
        apr_int64_t at = llm_json_int(call, "index", (apr_int64_t)i);

        if (at < 0 || at >= MOST) {
            continue;
        }
        c->ntools = at >= c->ntools ? (int)at + 1 : c->ntools;
        note(&c->tools[at].id, call, "id");
        note(&c->tools[at].name, f, "name");
        grow(a, &c->tools[at].arguments, f, "arguments");
    }
}

static void take_choice(assembly_t *a, json_object *o)
{
    apr_int64_t at = llm_json_int(o, "index", 0);
    json_object *delta = llm_json_obj(o, "delta");
    choice_t *c;

    if (at < 0 || at >= MOST) {
        return;
    }
    if (a->choice[at] == NULL) {
        a->choice[at] = apr_pcalloc(a->p, sizeof(*c));
    }
    c = a->choice[at];
    c->is_text = c->is_text || llm_json_str(o, "text") != NULL;
    grow(a, &c->content, delta ? delta : o, delta ? "content" : "text");
    grow(a, &c->reasoning, delta, "reasoning_content");
    note(&c->role, delta, "role");
    note(&c->finish, o, "finish_reason");
    take_tools(a, c, llm_json_arr(delta, "tool_calls"));
}

static void take_chunk(assembly_t *a, const char *text, apr_size_t n)
{
    json_object *o, *choices, *usage;

    if (llm_json_parse(a->p, text, n, &o, NULL) != APR_SUCCESS ||
        (choices = llm_json_arr(o, "choices")) == NULL) {
        return;
    }
    a->first = a->first ? a->first : o;
    usage = llm_json_obj(o, "usage");
    a->usage = usage ? usage : a->usage;
    for (size_t i = 0; i < json_object_array_length(choices); i++) {
        take_choice(a, json_object_array_get_idx(choices, i));
    }
}

static void put_tools(json_object *message, const choice_t *c)
{
    json_object *list = c->ntools > 0 ? llm_json_add_array(message, "tool_calls") : NULL;

    for (int i = 0; i < c->ntools; i++) {
        json_object *call = json_object_new_object(), *f;

        llm_json_set_str(call, "id", c->tools[i].id);
        llm_json_set_str(call, "type", "function");
        f = llm_json_add_object(call, "function");
        llm_json_set_str(f, "name", c->tools[i].name);
        llm_json_set_str(f, "arguments",
                         c->tools[i].arguments.there ? c->tools[i].arguments.b.p : "");
        json_object_array_add(list, call);
    }
}

static void put_choice(json_object *list, const choice_t *c, int index)
{
    json_object *o = json_object_new_object(), *message;
    const char *text = c->content.there ? c->content.b.p : NULL;

    llm_json_set_str(o, "finish_reason", c->finish);
    llm_json_set_int(o, "index", index);
    if (c->is_text) {
        llm_json_set_str(o, "text", text);
    }
    else {
        message = llm_json_add_object(o, "message");
        llm_json_set_str(message, "role", c->role ? c->role : "assistant");
        llm_json_set_str(message, "content", text);
        if (c->reasoning.there) {
            llm_json_set_str(message, "reasoning_content", c->reasoning.b.p);
        }
        put_tools(message, c);
    }
    json_object_array_add(list, o);
}

static json_object *whole(assembly_t *a)
{
    json_object *o = llm_json_new_object(a->p), *choices;
    int is_text = a->choice[0] != NULL && a->choice[0]->is_text;

    llm_json_copy(o, "id", a->first, "id");
    llm_json_copy(o, "created", a->first, "created");
    llm_json_copy(o, "model", a->first, "model");
    llm_json_set_str(o, "object", is_text ? "text_completion" : "chat.completion");
    choices = llm_json_add_array(o, "choices");
    for (int i = 0; i < MOST; i++) {
        if (a->choice[i] != NULL) {
            put_choice(choices, a->choice[i], i);
        }
    }
    if (a->usage != NULL) {
        json_object_object_add(o, "usage", llm_json_share(a->usage));
    }
    return o;
}

json_object *llm_spend_assemble(apr_pool_t *p, const char *sse, apr_size_t n)
{
    assembly_t a = { .p = p };
    const char *end = sse + n;

    while (sse < end) {
        const char *nl = memchr(sse, '\n', (apr_size_t)(end - sse));
        apr_size_t len = (apr_size_t)((nl ? nl : end) - sse);

        if (len > 6 && memcmp(sse, "data: ", 6) == 0 && sse[6] == '{') {
            take_chunk(&a, sse + 6, len - 6);
        }
        sse += len + 1;
    }
    return a.first != NULL ? whole(&a) : NULL;
}
