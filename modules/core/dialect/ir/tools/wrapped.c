/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_hash.h>
#include <apr_strings.h>
#include "dialect/ir/content.h"
#include "dialect/ir/schema/root.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

/* -- which tools ------------------------------------------------------------------------------ */

void llm_tool_wrapped_add(llm_try_t *try, const char *name)
{
    if (try->wrapped == NULL) {
        try->wrapped = apr_hash_make(try->pool);
    }
    name = apr_pstrdup(try->pool, name);
    apr_hash_set(try->wrapped, name, APR_HASH_KEY_STRING, name);
}

int llm_tool_is_wrapped(const llm_try_t *try, const char *name)
{
    return try->wrapped != NULL && name != NULL &&
           apr_hash_get(try->wrapped, name, APR_HASH_KEY_STRING) != NULL;
}

/** The schema of a tool: of a function, or of one in the flat form of other APIs. */
static json_object *schema_of(json_object *tool)
{
    json_object *function = llm_json_obj(tool, "function");

    function = function != NULL ? function : tool;
    return llm_json_get(function, llm_json_has(function, "input_schema") ? "input_schema"
                                                                         : "parameters");
}

static void note_list(llm_try_t *try, json_object *list)
{
    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *tool = json_object_array_get_idx(list, i);
        const char *name = llm_tool_name(tool);

        if (name != NULL && llm_schema_is_wrapped(try->pool, schema_of(tool))) {
            llm_tool_wrapped_add(try, name);
        }
    }
}

void llm_tools_wrapped_note(llm_try_t *try, json_object *ir)
{
    note_list(try, llm_json_arr(ir, "tools"));
    note_list(try, llm_json_arr(ir, "functions"));
}

/* -- to the upstream --------------------------------------------------------------------------- */

#define HEAD "{\"" LLM_SCHEMA_VALUES "\":"

const char *llm_tool_arguments_wrapped(apr_pool_t *p, const char *text)
{
    json_object *v;

    /* of what is no JSON nothing valid can be made: it goes as it was said */
    if (llm_blank(text) || text[strspn(text, " \t\r\n")] == '{'
        || llm_json_parse(p, text, strlen(text), &v, NULL) != APR_SUCCESS) {
        return text;
    }
    return apr_pstrcat(p, HEAD, text, "}", NULL);
}

/* -- from the upstream ------------------------------------------------------------------------- */

/** Where a reader is: still at the head, or in its value, or in what has no head. */
enum { AT_HEAD, AT_VALUE, IN_WORD, IN_BRACKETS, IN_STRING, IN_ESCAPE, AT_END, STATES, PASSES };
/** Bytes as far as they matter to find a value's end. */
enum { SPACE, QUOTE, ESCAPE, OPENS, CLOSES, COMMA, OTHER, BYTES };

static const unsigned char next[STATES][BYTES] = {
    [AT_VALUE] = { AT_VALUE, IN_STRING, IN_WORD, IN_BRACKETS, AT_END, AT_END, IN_WORD },
    [IN_WORD] = { AT_END, IN_WORD, IN_WORD, IN_WORD, AT_END, AT_END, IN_WORD },
    [IN_BRACKETS] = { IN_BRACKETS, IN_STRING, IN_BRACKETS, IN_BRACKETS, IN_BRACKETS, IN_BRACKETS,
                      IN_BRACKETS },
    [IN_STRING] = { IN_STRING, IN_BRACKETS, IN_ESCAPE, IN_STRING, IN_STRING, IN_STRING,
                    IN_STRING },
    [IN_ESCAPE] = { IN_STRING, IN_STRING, IN_STRING, IN_STRING, IN_STRING, IN_STRING, IN_STRING },
    [AT_END] = { AT_END, AT_END, AT_END, AT_END, AT_END, AT_END, AT_END },
};

static int kind_of(char c)
{
    switch (c) {
    case ' ': case '\t': case '\r': case '\n':
        return SPACE;
    case '"':
        return QUOTE;
    case '\\':
        return ESCAPE;
    case '[': case '{':
        return OPENS;
    case ']': case '}':
        return CLOSES;
    case ',':
        return COMMA;
    default:
        return OTHER;
    }
}

/** Take a byte of the value, or behind it. @return whether it is the client's */
static int take(llm_unwrap_t *u, char c)
{
    int kind = kind_of(c), was = u->state;

    u->state = next[was][kind];
    if (u->state == AT_END || u->state == AT_VALUE) {
        return 0;
    }
    if (was == AT_VALUE || was == IN_BRACKETS) {
        u->depth += kind == OPENS ? 1 : kind == CLOSES ? -1 : 0;
    }
    if (u->state == IN_BRACKETS && u->depth == 0) {     /* the last one, or a string in none */
        u->state = AT_END;
    }
    return 1;
}

/** White space may stand before the brace, the name and the colon. */
static int takes_space(int seen)
{
    return seen <= 1 || HEAD[seen] == ':';
}

/** @return bytes of the piece that belong to the head */
static apr_size_t take_head(llm_unwrap_t *u, llm_str_t piece)
{
    apr_size_t i = 0;

    while (i < piece.n && u->state == AT_HEAD) {
        if (piece.p[i] == HEAD[u->seen]) {
            u->state = HEAD[++u->seen] == '\0' ? AT_VALUE : AT_HEAD;
        }
        else if (kind_of(piece.p[i]) != SPACE || !takes_space(u->seen)) {
            u->state = PASSES;
            return i;
        }
        i++;
    }
    return i;
}

/** What was taken for a head belongs to arguments that have none. */
static llm_str_t with_held(llm_unwrap_t *u, apr_pool_t *p, llm_str_t rest)
{
    apr_size_t held = (apr_size_t)u->seen;
    char *text;

    if (held == 0) {
        return rest;
    }
    u->seen = 0;
    text = apr_palloc(p, held + rest.n);
    memcpy(text, HEAD, held);
    memcpy(text + held, rest.p, rest.n);
    return (llm_str_t){ text, held + rest.n };
}

llm_str_t llm_unwrap(llm_unwrap_t *u, apr_pool_t *p, llm_str_t piece)
{
    apr_size_t from = take_head(u, piece), to;

    if (u->state == PASSES) {
        return with_held(u, p, (llm_str_t){ piece.p + from, piece.n - from });
    }
    while (from < piece.n && u->state == AT_VALUE && kind_of(piece.p[from]) == SPACE) {
        from++;
    }
    for (to = from; to < piece.n && take(u, piece.p[to]);) {
        to++;
    }
    return (llm_str_t){ piece.p + from, to - from };
}

const char *llm_tool_unwrapped(const llm_try_t *try, apr_pool_t *p, const char *name,
                               const char *text)
{
    llm_unwrap_t u = { 0 };
    llm_str_t own;

    if (text == NULL || !llm_tool_is_wrapped(try, name)) {
        return text;
    }
    own = llm_unwrap(&u, p, (llm_str_t){ text, strlen(text) });
    return own.n > 0 ? apr_pstrmemdup(p, own.p, own.n) : text;
}
