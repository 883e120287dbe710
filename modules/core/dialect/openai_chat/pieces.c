/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file pieces.c
 * @brief Which call a piece belongs to, whatever a server says of that.
 *
 * OpenAI's streams say index, id, type and name once, and clients put behind each other whatever
 * texts come after that. Servers of its API leave each of them out, say them with every piece, or
 * number all calls 0.
 */

#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/answer.h"
#include "dialect/openai_chat/pieces.h"
#include "dialect/ir/tools/wrapped.h"

#define MAX_CALLS 128
/** Bytes of a name that are remembered; no API takes longer ones. */
#define MAX_NAME 256

/** What a piece says of its call; NULL and -1: nothing. */
typedef struct piece_t {
    json_object *json;
    int theirs;                 /**< the upstream's number */
    const char *id, *name;
} piece_t;

static const char *filled(json_object *o, const char *key)
{
    const char *text = llm_json_str(o, key);

    return text != NULL && *text != '\0' ? text : NULL;
}

static const char *name_of(json_object *piece)
{
    const char *name = filled(llm_json_obj(piece, "function"), "name");

    return name != NULL ? name : filled(llm_json_obj(piece, "custom"), "name");
}

/** A number, which some servers write as a text; -1: none. */
static apr_int64_t number_of(json_object *piece)
{
    const char *text = filled(piece, "index");

    return text == NULL ? llm_json_int(piece, "index", -1)
           : strspn(text, "0123456789") == strlen(text) ? apr_atoi64(text) : -1;
}

static piece_t read_piece(json_object *piece)
{
    apr_int64_t said = number_of(piece);

    return (piece_t){ piece, said < 0 || said > 0xffff ? -1 : (int)said, filled(piece, "id"),
                      name_of(piece) };
}

/** Whether a piece goes on with a call and says neither by its number nor by its id with which. */
static int is_unsaid(json_object *json)
{
    piece_t piece = read_piece(json);

    return piece.theirs < 0 && piece.id == NULL && piece.name == NULL;
}

/* -- calls so far ------------------------------------------------------------------------------ */

static llm_seen_call_t *call_at(const llm_seen_t *seen, int i)
{
    return &APR_ARRAY_IDX(seen->calls, i, llm_seen_call_t);
}

static int count_of(const llm_seen_t *seen)
{
    return seen->calls != NULL ? seen->calls->nelts : 0;
}

/** A call of a choice, counted from the last one: 1; of fewer calls the first. */
static llm_seen_call_t *call_from_end(const llm_seen_t *seen, int choice, int back)
{
    llm_seen_call_t *call = NULL;

    for (int i = count_of(seen) - 1; i >= 0 && back > 0; i--) {
        if (call_at(seen, i)->choice == choice) {
            call = call_at(seen, i);
            back--;
        }
    }
    return call;
}

static llm_seen_call_t *call_with_id(const llm_seen_t *seen, int choice, const piece_t *piece)
{
    for (int i = count_of(seen) - 1; i >= 0 && piece->id != NULL; i--) {
        llm_seen_call_t *call = call_at(seen, i);

        if (call->choice == choice && strcmp(call->id, piece->id) == 0 &&
            (piece->theirs < 0 || call->theirs < 0 || call->theirs == piece->theirs)) {
            return call;
        }
    }
    return NULL;
}

/** One whose number was not said has that of its place. */
static llm_seen_call_t *call_with_number(const llm_seen_t *seen, int choice, int theirs)
{
    for (int i = count_of(seen) - 1; i >= 0 && theirs >= 0; i--) {
        llm_seen_call_t *call = call_at(seen, i);

        if (call->choice == choice && (call->theirs < 0 ? call->ours : call->theirs) == theirs) {
            return call;
        }
    }
    return NULL;
}

static int is_name(const llm_seen_call_t *call, const char *name)
{
    return call->name != NULL && strncmp(call->name, name, MAX_NAME) == 0;
}

/** Whether arguments of a call are all there, as far as they were looked at. */
static int is_whole(const llm_seen_call_t *call)
{
    return call->read.begun && call->read.depth <= 0 && !call->read.in_text;
}

/** Whether a piece says something of its arguments; those of custom tools are no JSON. */
static int says_arguments(json_object *piece)
{
    json_object *args = llm_json_get(llm_json_obj(piece, "function"), "arguments");
    const char *text = llm_json_value_str(args);

    return (text != NULL ? *text != '\0' : args != NULL) || llm_json_obj(piece, "custom") != NULL;
}

/**
 * Whether a piece that names a function goes on with the call it would by its number, id or place.
 * One name twice is a repetition until the arguments are whole; another one is a new call, but
 * for a name that itself comes in pieces.
 */
static int names_the_same(const llm_seen_call_t *call, const piece_t *piece)
{
    int has_id = call->id[0] != '\0';
    int other = piece->id != NULL && has_id && strcmp(call->id, piece->id) != 0;

    if (call->name == NULL) {
        return !other;
    }
    if (is_name(call, piece->name)) {
        return other ? !call->read.passed && !is_whole(call)
                     : call->read.passed || !is_whole(call) ||
                       (!says_arguments(piece->json) && (has_id || call->repeats));
    }
    return !other && has_id && (call->bare || (piece->id != NULL && !is_whole(call)));
}

/** @param back the place of a piece that says nothing of its call: 1 is the last of them */
static llm_seen_call_t *find_call(const llm_seen_t *seen, int choice, const piece_t *piece,
                                  int back)
{
    llm_seen_call_t *call = call_with_id(seen, choice, piece);

    if (call == NULL) {
        call = call_with_number(seen, choice, piece->theirs);
    }
    if (call == NULL && (piece->theirs < 0 || piece->name == NULL)) {
        call = call_from_end(seen, choice, piece->name == NULL ? back : 1);
    }
    return call == NULL || piece->name == NULL || names_the_same(call, piece) ? call : NULL;
}

static const char *keep(apr_pool_t *p, const char *name)
{
    return name != NULL ? apr_pstrndup(p, name, MAX_NAME) : NULL;
}

static llm_seen_call_t *add_call(llm_stream_t *s, int choice, const piece_t *piece)
{
    llm_seen_t *seen = llm_seen(s);
    int theirs = piece->theirs, ours = 0;
    llm_seen_call_t *call;

    if (seen->calls == NULL) {
        seen->calls = apr_array_make(s->pool, 4, sizeof(llm_seen_call_t));
    }
    if (seen->calls->nelts == MAX_CALLS) {
        return call_at(seen, MAX_CALLS - 1);
    }
    for (int i = 0; i < seen->calls->nelts; i++) {
        ours += call_at(seen, i)->choice == choice;
    }
    call = apr_array_push(seen->calls);
    *call = (llm_seen_call_t){ .choice = choice, .theirs = theirs, .ours = ours, .bare = 1,
                               .id = piece->id ? apr_pstrdup(s->pool, piece->id) : "",
                               .name = keep(s->pool, piece->name) };
    seen->bare++;
    if (choice == 0 && theirs >= 0 && theirs < 64) {
        /* pieces that only name this number pass as bytes while it is the client's as well, and
           no call without an id can take it over */
        apr_uint64_t bit = (apr_uint64_t)1 << theirs;

        seen->open = theirs == ours && piece->id != NULL ? seen->open | bit : seen->open & ~bit;
    }
    return call;
}

/* -- arguments --------------------------------------------------------------------------------- */

/** A call begins: how its arguments will come. */
static void begin_arguments(llm_stream_t *s, llm_unwrapping_t *args, const char *name)
{
    *args = (llm_unwrapping_t){ .wrapped = llm_tool_is_wrapped(s->try, name) };
}

/** A piece of them as the client's own schema has it. */
static void unwrap_piece(llm_stream_t *s, llm_unwrapping_t *args, json_object *fn)
{
    const char *text = llm_json_str(fn, "arguments");
    llm_str_t own;

    if (args->wrapped && text != NULL) {
        own = llm_unwrap(&args->unwrap, s->scratch, (llm_str_t){ text, strlen(text) });
        llm_json_set_strn(fn, "arguments", own.p, own.n);   /* copied before the old text goes */
    }
}

/** Follow the brackets of arguments through a piece. */
static void read_arguments(llm_reading_t *read, const char *text)
{
    for (; text != NULL && *text != '\0'; text++) {
        if (read->in_text) {
            read->in_text = read->escaped || *text != '"';
            read->escaped = !read->escaped && *text == '\\';
        }
        else {
            read->in_text = *text == '"';
            read->depth += strchr("{[", *text) != NULL ? 1 : strchr("}]", *text) != NULL ? -1 : 0;
        }
        read->begun |= strchr(" \t\r\n", *text) == NULL;
    }
}

/* -- pieces ------------------------------------------------------------------------------------ */

/** A name that is told already would be put behind itself. */
static void mend_name(apr_pool_t *p, llm_seen_call_t *call, json_object *fn, const char *name)
{
    if (name != NULL && call->name == NULL) {
        call->name = keep(p, name);
    }
    else if (name != NULL && call->bare && !is_name(call, name) &&
             strlen(call->name) + strlen(name) < MAX_NAME) {
        call->name = apr_pstrcat(p, call->name, name, NULL);
    }
    else {
        call->repeats |= name != NULL;
        json_object_object_del(fn, "name");
    }
}

/** What a piece repeats of its call would be put behind what the client has of it. */
static void mend_piece(llm_stream_t *s, const piece_t *piece, llm_seen_call_t *call)
{
    json_object *fn = llm_json_obj(piece->json, "function");
    json_object *custom = llm_json_obj(piece->json, "custom");

    json_object_object_del(piece->json, "id");
    json_object_object_del(piece->json, "type");
    if (custom != NULL) {
        mend_name(s->pool, call, custom, piece->name);
    }
    if (fn == NULL) {
        json_object_object_del(piece->json, "function");
        return;
    }
    mend_name(s->pool, call, fn, piece->name);
    llm_openai_mend_arguments(s->scratch, fn, NULL);
}

/** An id two calls have is none: results are told apart by it. */
static int is_taken(const llm_seen_t *seen, int choice, const char *id)
{
    for (int i = 0; id != NULL && i < count_of(seen); i++) {
        if (call_at(seen, i)->choice == choice && strcmp(call_at(seen, i)->id, id) == 0) {
            return 1;
        }
    }
    return 0;
}

static llm_seen_call_t *begin_call(llm_stream_t *s, const piece_t *piece, int choice)
{
    int taken = is_taken(llm_seen(s), choice, piece->id);
    llm_seen_call_t *call = add_call(s, choice, piece);

    begin_arguments(s, &call->args, piece->name);
    if (taken) {
        json_object_object_del(piece->json, "id");
    }
    llm_openai_mend_call_head(s->scratch, piece->json, "");
    return call;
}

/** @param back find_call's */
static void mend_one(llm_stream_t *s, json_object *json, int choice, int back)
{
    piece_t piece = read_piece(json);
    llm_seen_call_t *call = find_call(llm_seen(s), choice, &piece, back);
    json_object *fn;

    if (call != NULL) {
        mend_piece(s, &piece, call);
    }
    else {
        call = begin_call(s, &piece, choice);
    }
    fn = llm_json_obj(json, "function");
    read_arguments(&call->read, llm_json_str(fn, "arguments"));
    unwrap_piece(s, &call->args, fn);
    llm_json_set_int(json, "index", call->ours);
    if (says_arguments(json)) {
        llm_seen_arguments(llm_seen(s), choice, call->ours, 0);
    }
}

void llm_openai_mend_pieces(llm_stream_t *s, json_object *delta, int choice)
{
    json_object *pieces = llm_openai_some_calls(delta), *piece;
    size_t n = pieces != NULL ? json_object_array_length(pieces) : 0;
    int back = 0;

    if (n == 0) {
        return;
    }
    for (size_t i = 0; i < n; i++) {
        back += is_unsaid(json_object_array_get_idx(pieces, i));
    }
    for (size_t i = 0; i < n; i++) {
        piece = json_object_array_get_idx(pieces, i);
        back -= is_unsaid(piece);       /* before the piece is given its number */
        mend_one(s, piece, choice, back + 1);
    }
    s->choices.called |= llm_choice_bit(choice);
}

void llm_openai_mend_function_call(llm_stream_t *s, json_object *delta)
{
    json_object *fn = llm_json_obj(delta, "function_call");
    llm_seen_t *seen = llm_seen(s);
    const char *name = filled(fn, "name");

    if (fn == NULL) {
        return;
    }
    if (name != NULL && seen->function == NULL) {
        seen->function = keep(s->pool, name);
        begin_arguments(s, &seen->args, name);
    }
    else {
        json_object_object_del(fn, "name");
    }
    unwrap_piece(s, &seen->args, fn);
}

/* -- the end ----------------------------------------------------------------------------------- */

/** The last piece a delta has of a call, or a new one. */
static json_object *piece_of(json_object *delta, int ours)
{
    json_object *pieces = llm_json_arr(delta, "tool_calls"), *piece;

    pieces = pieces ? pieces : llm_json_add_array(delta, "tool_calls");
    for (size_t i = json_object_array_length(pieces); i > 0; i--) {
        piece = json_object_array_get_idx(pieces, i - 1);
        if (llm_json_int(piece, "index", -1) == ours) {
            return piece;
        }
    }
    piece = llm_json_add_object(pieces, NULL);
    llm_json_set_int(piece, "index", ours);
    return piece;
}

void llm_openai_fill_bare_calls(llm_seen_t *seen, json_object *delta, int choice)
{
    for (int i = 0; seen->bare > 0 && i < seen->calls->nelts; i++) {
        llm_seen_call_t *call = call_at(seen, i);

        if (call->bare && call->choice == choice) {
            json_object *piece = piece_of(delta, call->ours), *fn = llm_json_obj(piece, "function");

            llm_json_set_str(fn ? fn : llm_json_add_object(piece, "function"), "arguments", "{}");
            llm_seen_arguments(seen, choice, call->ours, 0);
        }
    }
}
