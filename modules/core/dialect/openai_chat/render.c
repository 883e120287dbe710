/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/one_of.h"
#include "dialect/ir/answer.h"
#include "dialect/openai_chat/render.h"
#include "dialect/ir/text_logprobs.h"

static void add_member(llm_buf_t *b, const char *name, const char *text)
{
    llm_buf_puts(b, name);
    llm_buf_json_str(b, text);
}

static void open_frame(const llm_frames_t *f, const llm_delta_t *d, const char *object)
{
    llm_buf_t *b = f->out;

    llm_buf_puts(b, "data: ");
    add_member(b, "{\"id\":", d->id ? d->id : f->try->answer_id);
    llm_buf_puts(b, ",\"created\":");
    llm_buf_int(b, f->created);
    add_member(b, ",\"model\":", f->model);
    add_member(b, ",\"object\":", object);
    llm_buf_puts(b, ",\"choices\":[");
}

static void close_frame(llm_buf_t *b)
{
    llm_buf_puts(b, "]}\n\n");
}

static int has_members(json_object *o)
{
    return o != NULL && json_object_object_length(o) > 0;
}

static const char *const none[] = { NULL };

/** Append ,"key":value for every member but those named. @param nulls what is null as well */
static void add_members(llm_buf_t *b, json_object *o, const char *const *but, int nulls,
                        const char **sep)
{
    if (o == NULL) {
        return;
    }
    json_object_object_foreach(o, key, v) {
        if ((nulls || v != NULL) && !llm_is_one_of(but, key)) {
            llm_buf_puts(b, *sep);
            llm_buf_json_str(b, key);
            llm_buf_puts(b, ":");
            llm_buf_puts(b, json_object_to_json_string_ext(
                                v, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
            *sep = ",";
        }
    }
}

static void add_all_but(llm_buf_t *b, json_object *o, const char *const *but, const char **sep)
{
    add_members(b, o, but, 1, sep);
}

static void add_extra(llm_buf_t *b, json_object *o, const char **sep)
{
    add_members(b, o, none, 0, sep);
}

/** @return what is to be put before another member */
static const char *add_function(llm_buf_t *b, const llm_tool_delta_t *t)
{
    const char *sep = "";

    if (t->arguments.p != NULL) {
        llm_buf_puts(b, "\"arguments\":");
        llm_buf_json_strn(b, t->arguments.p, t->arguments.n);
        sep = ",";
    }
    if (t->name != NULL) {
        llm_buf_puts(b, sep);
        add_member(b, "\"name\":", t->name);
        sep = ",";
    }
    return sep;
}

static void add_rest_of_function(llm_buf_t *b, const llm_tool_delta_t *t, json_object *fn,
                                 const char *sep)
{
    const char *but[3] = { NULL };
    int n = 0;

    if (t->name != NULL) {
        but[n++] = "name";
    }
    if (t->arguments.p != NULL) {
        but[n] = "arguments";
    }
    add_all_but(b, fn, but, &sep);
}

/** A piece as it came: of another kind than a function, or with more members than one needs. */
static void add_kept_tool(llm_buf_t *b, const llm_tool_delta_t *t)
{
    const char *const but[] = { "function", t->id != NULL ? "id" : NULL, NULL };
    json_object *fn = llm_json_obj(t->extra, "function");
    const char *sep = ",";

    llm_buf_puts(b, "{\"index\":");
    llm_buf_int(b, t->index);
    if (t->id != NULL) {
        add_member(b, ",\"id\":", t->id);
    }
    if (fn != NULL || t->name != NULL || t->arguments.p != NULL) {
        llm_buf_puts(b, ",\"function\":{");
        add_rest_of_function(b, t, fn, add_function(b, t));
        llm_buf_puts(b, "}");
    }
    add_all_but(b, t->extra, but, &sep);
    llm_buf_puts(b, "}");
}

static void add_tool(llm_buf_t *b, const llm_tool_delta_t *t)
{
    if (t->extra != NULL) {
        add_kept_tool(b, t);
        return;
    }
    llm_buf_puts(b, "{");
    if (t->id != NULL) {
        add_member(b, "\"id\":", t->id);
        llm_buf_puts(b, ",");
    }
    llm_buf_puts(b, "\"function\":{");
    add_function(b, t);
    llm_buf_puts(b, "},\"type\":\"function\",\"index\":");
    llm_buf_int(b, t->index);
    llm_buf_puts(b, "}");
}

static void add_text(llm_buf_t *b, const char *name, const llm_str_t *s, const char **sep)
{
    if (s->p != NULL) {
        llm_buf_puts(b, *sep);
        llm_buf_puts(b, name);
        llm_buf_json_strn(b, s->p, s->n);
        *sep = ",";
    }
}

/** What is null in a chunk may have got a value since. */
static void add_rest_of_delta(llm_buf_t *b, const llm_delta_t *d, const char **sep)
{
    const char *but[5];
    int n = 0;

    if (d->role != NULL) {
        but[n++] = "role";
    }
    if (d->content.p != NULL) {
        but[n++] = "content";
    }
    if (d->reasoning.p != NULL) {
        but[n++] = "reasoning_content";
    }
    if (d->ntools > 0) {
        but[n++] = "tool_calls";
    }
    but[n] = NULL;
    add_all_but(b, d->extra, but, sep);
}

static void add_delta(llm_buf_t *b, const llm_delta_t *d)
{
    const char *sep = "";

    llm_buf_puts(b, "{");
    if (d->role != NULL) {
        add_member(b, "\"role\":", d->role);
        sep = ",";
    }
    add_text(b, "\"content\":", &d->content, &sep);
    add_text(b, "\"reasoning_content\":", &d->reasoning, &sep);
    if (d->ntools > 0) {
        llm_buf_puts(b, sep);
        llm_buf_puts(b, "\"tool_calls\":[");
        for (int i = 0; i < d->ntools; i++) {
            llm_buf_puts(b, i ? "," : "");
            add_tool(b, &d->tools[i]);
        }
        llm_buf_puts(b, "]");
        sep = ",";
    }
    if (d->chunk_extra != NULL) {
        add_rest_of_delta(b, d, &sep);
    }
    else {
        add_extra(b, d->extra, &sep);
    }
    llm_buf_puts(b, "}");
}

static int says_something(const llm_delta_t *d)
{
    return d->role != NULL || d->content.n > 0 || d->reasoning.n > 0 || d->ntools > 0
        || has_members(d->extra);
}

/** The usage travels in a chunk without choices, and only to clients that asked for it. */
static void add_usage_frame(const llm_frames_t *f, const llm_delta_t *d, const char *object)
{
    llm_buf_t *b = f->out;

    if (d->usage == NULL || !d->usage->known || !f->try->call->include_usage) {
        return;
    }
    open_frame(f, d, object);
    llm_buf_puts(b, "],\"usage\":");
    llm_usage_write(b, d->usage);
    if (d->cost != NULL && !b->overflow) {
        b->n--;                 /* the brace that ends it */
        llm_buf_puts(b, ",\"cost\":");
        llm_buf_puts(b, d->cost);
        llm_buf_puts(b, "}");
    }
    llm_buf_puts(b, "}\n\n");
}

static void add_rest_of_choice(llm_buf_t *b, const llm_delta_t *d)
{
    static const char *const finish[] = { "finish_reason", NULL };
    const char *sep = ",";

    if (d->finish_reason != NULL) {
        add_member(b, ",\"finish_reason\":", d->finish_reason);
    }
    add_all_but(b, d->choice_extra, d->finish_reason != NULL ? finish : none, &sep);
    llm_buf_puts(b, "}");
}

/** What ends a frame that goes as its chunk came; the usage is told once, with the end. */
static void close_kept_frame(llm_buf_t *b, const llm_delta_t *d)
{
    static const char *const but[] = { "object", "usage", NULL };
    const char *sep = ",";

    llm_buf_puts(b, "]");
    add_all_but(b, d->chunk_extra, but, &sep);
    llm_buf_puts(b, "}\n\n");
}

/** @param is_text its choice says a text, and no delta */
static void add_kept_frame(const llm_frames_t *f, const llm_delta_t *d, const char *object,
                           int is_text)
{
    llm_buf_t *b = f->out;

    open_frame(f, d, object);
    if (d->choice >= 0) {
        llm_buf_puts(b, "{\"index\":");
        llm_buf_int(b, d->choice);
        llm_buf_puts(b, is_text ? ",\"text\":" : ",\"delta\":");
        if (is_text) {
            llm_buf_json_strn(b, d->content.p ? d->content.p : "", d->content.n);
        }
        else {
            add_delta(b, d);
        }
        add_rest_of_choice(b, d);
    }
    close_kept_frame(b, d);
}

void llm_render_chat_chunk(llm_frames_t *f, const llm_delta_t *d)
{
    static const char object[] = "chat.completion.chunk";
    const char *sep = ",";
    llm_buf_t *b = f->out;
    int body = says_something(d) || (d->finish_reason == NULL && has_members(d->choice_extra));

    if (d->chunk_extra != NULL) {
        add_kept_frame(f, d, object, 0);
        return;
    }
    if (body) {
        open_frame(f, d, object);
        llm_buf_puts(b, "{\"index\":");
        llm_buf_int(b, d->choice);
        llm_buf_puts(b, ",\"delta\":");
        add_delta(b, d);
        add_extra(b, d->choice_extra, &sep);
        llm_buf_puts(b, "}");
        close_frame(b);
    }
    if (d->finish_reason != NULL) {
        open_frame(f, d, object);
        add_member(b, "{\"finish_reason\":", d->finish_reason);
        llm_buf_puts(b, ",\"index\":");
        llm_buf_int(b, d->choice);
        llm_buf_puts(b, ",\"delta\":{}");
        add_extra(b, body ? NULL : d->choice_extra, &sep);
        llm_buf_puts(b, "}");
        close_frame(b);
    }
    add_usage_frame(f, d, object);
}

static void add_text_choice(llm_buf_t *b, const llm_delta_t *d, apr_size_t *at)
{
    const llm_str_t *text = &d->content;
    json_object *told = llm_json_get(d->choice_extra, "logprobs");
    json_object *made = llm_text_logprobs(told, at);
    json_object *fields = llm_json_get(d->choice_extra, "provider_specific_fields");

    llm_buf_puts(b, "{\"finish_reason\":");
    llm_buf_json_str(b, d->finish_reason);
    llm_buf_puts(b, ",\"index\":");
    llm_buf_int(b, d->choice);
    llm_buf_puts(b, ",\"text\":");
    llm_buf_json_strn(b, text->p ? text->p : "", text->n);
    llm_buf_puts(b, ",\"logprobs\":");
    told = made != NULL ? made : told;
    llm_buf_puts(b, told ? json_object_to_json_string_ext(told, JSON_C_TO_STRING_PLAIN) : "null");
    json_object_put(made);
    if (fields != NULL) {
        llm_buf_puts(b, ",\"provider_specific_fields\":");
        llm_buf_puts(b, json_object_to_json_string_ext(fields, JSON_C_TO_STRING_PLAIN));
    }
    llm_buf_puts(b, "}");
}

void llm_render_completion_chunk(llm_frames_t *f, const llm_delta_t *d, apr_size_t *at)
{
    static const char object[] = "text_completion";

    if (d->chunk_extra != NULL) {
        add_kept_frame(f, d, object, 1);
        return;
    }
    if (d->content.n > 0 || d->finish_reason != NULL || has_members(d->choice_extra)) {
        open_frame(f, d, object);
        add_text_choice(f->out, d, at);
        close_frame(f->out);
    }
    add_usage_frame(f, d, object);
}

void llm_render_error_object(llm_buf_t *b, const llm_err_t *e)
{
    add_member(b, "{\"message\":", e->message);
    add_member(b, ",\"type\":", llm_err_type(e));
    add_member(b, ",\"param\":", e->param);
    llm_buf_puts(b, ",\"code\":\"");
    llm_buf_int(b, e->status);
    llm_buf_puts(b, "\"}");
}

void llm_render_error(llm_buf_t *b, const llm_err_t *e)
{
    llm_buf_puts(b, "{\"error\":");
    llm_render_error_object(b, e);
    llm_buf_puts(b, "}");
}

void llm_render_error_frame(llm_buf_t *b, const llm_err_t *e)
{
    llm_buf_puts(b, "data: ");
    llm_render_error(b, e);
    llm_buf_puts(b, "\n\n");
}

void llm_openai_end(llm_frames_t *f, const llm_err_t *e)
{
    if (e != NULL) {
        llm_render_error_frame(f->out, e);
    }
    else {
        llm_buf_puts(f->out, LLM_SSE_DONE);
    }
}

int llm_openai_refuse(llm_buf_t *out, const llm_err_t *e)
{
    llm_render_error(out, e);
    return e->status;
}

void llm_openai_recount(json_object *answer, const llm_usage_t *u, int anew)
{
    json_object *told = anew ? NULL : llm_json_obj(answer, "usage");

    llm_json_set(answer, "usage", llm_usage_rewritten(u, told));
}
