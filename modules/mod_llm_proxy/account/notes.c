/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/account/notes.h"
#include "mod_llm_proxy/process/config_tree.h"
#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/route.h"

#define SHORT_HASH 12           /* characters of a hash that tell keys apart in a log */
#define SHOWN_MOST 512          /* bytes of one note */
#define HASH_MARK  "key:"       /* stands before them; no alias is shown that begins like it */

/* -- the caller ------------------------------------------------------------------------------- */

/** An alias that cannot be taken for another caller's name. */
static int is_plain(const char *alias)
{
    return *alias != '\0' && strncmp(alias, HASH_MARK, sizeof(HASH_MARK) - 1) != 0 &&
           strcmp(alias, LLMP_MASTER_KEY_NAME) != 0;
}

/** The alias, or the beginning of the ledger's api_key; the names that stand there are whole. */
static const char *key_name(llmp_req_t *q)
{
    const llmp_key_t *key = q->key;
    char *name;

    if (key == NULL) {
        return NULL;
    }
    if (key->alias != NULL && is_plain(key->alias)) {
        return key->alias;
    }
    if (strlen(key->hash) < sizeof(key->hash) - 1) {
        return key->hash;
    }
    name = apr_palloc(q->r->pool, sizeof(HASH_MARK) + SHORT_HASH);
    memcpy(name, HASH_MARK, sizeof(HASH_MARK) - 1);
    memcpy(name + sizeof(HASH_MARK) - 1, key->hash, SHORT_HASH);
    name[sizeof(HASH_MARK) - 1 + SHORT_HASH] = '\0';
    return name;
}

static int splits_a_line(char c)
{
    return apr_isspace(c) || apr_iscntrl(c) || c == '"';
}

/** In a line of words a name is one word. */
static char *one_word(apr_pool_t *p, const char *name)
{
    char *word = apr_pstrdup(p, name);

    for (char *w = word; *w != '\0'; w++) {
        *w = splits_a_line(*w) ? '_' : *w;
    }
    return word;
}

void llmp_notes_user(llmp_req_t *q)
{
    if (q->r->user == NULL && q->key != NULL) {
        q->r->user = one_word(q->r->pool, key_name(q));
    }
}

/* -- notes ------------------------------------------------------------------------------------ */

static const char *number(llmp_req_t *q, apr_int64_t n)
{
    return apr_psprintf(q->r->pool, "%" APR_INT64_T_FMT, n);
}

/** Counts are shown when something was counted, 0 included. */
static const char *counted(llmp_req_t *q, apr_int64_t n)
{
    return q->charge.usage.known ? number(q, n) : NULL;
}

/** Milliseconds between two moments, either of which may not have come. */
static const char *between(llmp_req_t *q, apr_time_t from, apr_time_t to)
{
    return from != 0 && to >= from ? number(q, apr_time_as_msec(to - from)) : NULL;
}

static int attempted(const llmp_req_t *q)
{
    return q->way.at.deployment != NULL;
}

#define MAY_HAVE_V1 "/{v1}"

const char *llmp_route_shown(const llmp_req_t *q)
{
    const char *path = q->route->path;
    apr_size_t n = sizeof(MAY_HAVE_V1) - 1;

    return strncmp(path, MAY_HAVE_V1, n) != 0 ? path
           : q->versioned ? apr_pstrcat(q->call.pool, "/v1", path + n, NULL) : path + n;
}

#define NOTE(function, value) \
    static const char *function(llmp_req_t *q) { return value; }

NOTE(call_id, q->call.id)
NOTE(request_id, q->call.own_id)
NOTE(route, q->route ? llmp_route_shown(q) : NULL)
NOTE(model, q->call.model)
NOTE(model_group, q->way.at.group)
NOTE(upstream_model, q->way.at.upstream_model)
NOTE(deployment, attempted(q) ? q->way.at.deployment->id : NULL)
NOTE(provider, attempted(q) ? q->way.at.deployment->provider->name : NULL)
NOTE(api_base, q->way.api_base)
NOTE(key_hash, q->key ? q->key->hash : NULL)
NOTE(user, q->key ? q->key->user_id : NULL)
NOTE(team, q->key ? q->key->team_id : NULL)
NOTE(end_user, q->controls.user)
NOTE(session, q->controls.session_id)
NOTE(stream, q->call.stream ? "1" : NULL)
NOTE(prompt_tokens, counted(q, q->charge.usage.prompt))
NOTE(completion_tokens, counted(q, q->charge.usage.completion))
NOTE(total_tokens, counted(q, q->charge.usage.total))
NOTE(cache_read_tokens, counted(q, q->charge.usage.cached))
NOTE(cache_write_tokens, counted(q, q->charge.usage.cache_write))
NOTE(reasoning_tokens, counted(q, q->charge.usage.reasoning))
NOTE(usage_source, !q->charge.usage.known ? NULL : q->charge.estimated ? "estimated" : "reported")
NOTE(cost, q->charge.priced ? llm_double_text(q->r->pool, q->charge.cost) : NULL)
NOTE(attempts, attempted(q) ? number(q, q->way.attempts) : NULL)
NOTE(retries, attempted(q) ? number(q, q->way.at.retries) : NULL)
NOTE(fallbacks, attempted(q) ? number(q, q->way.at.fallbacks) : NULL)
NOTE(error, q->reply.err ? llm_err_type(q->reply.err) : NULL)
NOTE(error_class, q->reply.err ? llm_err_class_name(q->reply.err->cls) : NULL)
NOTE(first_byte_ms, between(q, q->call.started, q->way.first_byte))
NOTE(upstream_ms, between(q, q->way.upstream_start, q->way.upstream_end))

typedef struct note_t {
    const char *name;
    const char *(*text)(llmp_req_t *q);         /**< @return NULL: there is nothing to tell */
} note_t;

static const note_t notes[] = {
    { "llm-key", key_name },
    { "llm-key-hash", key_hash },
    { "llm-user", user },
    { "llm-team", team },
    { "llm-end-user", end_user },
    { "llm-session", session },
    { "llm-call-id", call_id },
    { "llm-request-id", request_id },
    { "llm-route", route },
    { "llm-stream", stream },
    { "llm-model", model },
    { "llm-model-group", model_group },
    { "llm-upstream-model", upstream_model },
    { "llm-deployment", deployment },
    { "llm-provider", provider },
    { "llm-api-base", api_base },
    { "llm-prompt-tokens", prompt_tokens },
    { "llm-completion-tokens", completion_tokens },
    { "llm-total-tokens", total_tokens },
    { "llm-cache-read-tokens", cache_read_tokens },
    { "llm-cache-write-tokens", cache_write_tokens },
    { "llm-reasoning-tokens", reasoning_tokens },
    { "llm-usage", usage_source },
    { "llm-cost", cost },
    { "llm-attempts", attempts },
    { "llm-retries", retries },
    { "llm-fallbacks", fallbacks },
    { "llm-error", error },
    { "llm-error-class", error_class },
    { "llm-first-byte-ms", first_byte_ms },
    { "llm-upstream-ms", upstream_ms },
};
#define NNOTES (sizeof(notes) / sizeof(notes[0]))

/* those a directive names; written before there are children */
static const note_t *asked[NNOTES];
static apr_size_t nasked;

static int names_note(const char *args, const void *baton)
{
    const note_t *note = baton;
    apr_size_t n = strlen(note->name);

    for (const char *s = args; (s = ap_strstr_c(s, note->name)) != NULL; s += n) {
        if (s[n] != '-' && !apr_isalnum(s[n])) {
            return 1;
        }
    }
    return 0;
}

void llmp_notes_open(void)
{
    nasked = 0;
    for (apr_size_t i = 0; i < NNOTES; i++) {
        if (llmp_config_tree_any(names_note, &notes[i])) {
            asked[nasked++] = &notes[i];
        }
    }
}

/** Of a chain of internal redirects, LogFormat reads notes from the last one. */
static llmp_req_t *of_chain(request_rec *r, request_rec **last)
{
    llmp_req_t *q = llmp_req(r);

    for (*last = r; r->next != NULL; *last = r) {
        r = r->next;
        q = llmp_req(r) ? llmp_req(r) : q;
    }
    return q;
}

static int is_printable(char c)
{
    return c >= 0x20 && c < 0x7f;
}

/**
 * httpd writes what is not printable as \xhh or \v, which no JSON has: such bytes are encoded as in
 * URLs before it sees them. Names are a client's, so they end somewhere.
 */
static const char *shown(apr_pool_t *p, const char *text)
{
    static const char digits[] = "0123456789ABCDEF";
    apr_size_t n = 0;
    char *out, *o;

    while (n < SHOWN_MOST && is_printable(text[n])) {
        n++;
    }
    if (text[n] == '\0') {
        return text;
    }
    o = out = apr_palloc(p, SHOWN_MOST * 3 + sizeof("..."));
    for (n = 0; n < SHOWN_MOST && text[n] != '\0'; n++) {
        if (is_printable(text[n])) {
            *o++ = text[n];
            continue;
        }
        *o++ = '%';
        *o++ = digits[(unsigned char)text[n] >> 4];
        *o++ = digits[(unsigned char)text[n] & 15];
    }
    strcpy(o, text[n] != '\0' ? "..." : "");
    return out;
}

int llmp_notes_log(request_rec *r)
{
    request_rec *last;
    llmp_req_t *q = nasked > 0 ? of_chain(r, &last) : NULL;

    for (apr_size_t i = 0; q != NULL && i < nasked; i++) {
        const char *text = asked[i]->text(q);

        if (text != NULL) {
            apr_table_setn(last->notes, asked[i]->name, shown(last->pool, text));
        }
    }
    return DECLINED;
}
