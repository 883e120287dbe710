/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include "base/secret/name.h"

/** A word, and how long it is: asked of every header of every call, so lengths are compared. */
typedef struct word_t {
    apr_size_t n;
    const char *text;
} word_t;
#define WORD(s) { sizeof(s) - 1, s }

/** Parts of the names of headers with a credential; what providers invent is called like these. */
static const word_t header_parts[] = {
    WORD("auth"), WORD("key"), WORD("token"), WORD("secret"), WORD("password"),
    WORD("credential"), WORD("cookie"), WORD("signature"), { 0, NULL },
};

/** With another word behind it ("x-auth-provider") the header is about a credential and none. */
static const word_t header_ends[] = {
    WORD("auth"), WORD("authorization"), WORD("key"), WORD("keys"), WORD("token"),
    WORD("tokens"), WORD("secret"), WORD("secrets"), WORD("password"), WORD("credential"),
    WORD("credentials"), WORD("cookie"), WORD("signature"), WORD("value"), WORD("pin"),
    WORD("passcode"), WORD("hash"), { 0, NULL },
};

/** Ends of the names of parameters, of a deployment and in a query, with a credential. */
static const word_t member_ends[] = {
    WORD("key"), WORD("secret"), WORD("token"), WORD("password"), WORD("credentials"),
    WORD("key_id"), WORD("sig"), WORD("signature"), WORD("credential"), WORD("authorization"),
    WORD("passphrase"), WORD("passwd"), WORD("pwd"), WORD("bearer"), WORD("cookie"),
    WORD("connection_string"), WORD("connectionstring"), { 0, NULL },
};

/** Members that hold a credential, or the way to sign in as a word of its own. */
static const word_t member_groups[] = {
    WORD("auth"), WORD("authentication"), { 0, NULL },
};

/** What stands before "key" where it is no credential: of a table, a tracker, a queue. */
static const word_t plain_keys[] = {
    WORD("project"), WORD("partition"), WORD("routing"), WORD("route"), WORD("sort"),
    WORD("idempotency"), WORD("group"), WORD("primary"), WORD("foreign"), WORD("row"),
    WORD("feature"), WORD("tenant"), WORD("customer"), WORD("team"), WORD("issue"),
    WORD("ticket"), WORD("event"), WORD("object"), WORD("index"), WORD("session"),
    WORD("message"), WORD("trace"), WORD("request"), WORD("shard"), WORD("lookup"),
    WORD("prompt"), WORD("category"), WORD("metric"), WORD("product"), WORD("order"),
    WORD("translation"), WORD("template"), WORD("dedup"), WORD("department"), WORD("port"),
    WORD("sharding"), WORD("ordering"), WORD("conversation"),
    WORD("thread"), WORD("affinity"), WORD("metadata"), { 0, NULL },
};

/** Words that begin like one of header_parts and speak of something else. */
static const word_t other_words[] = {
    WORD("keyword"), WORD("keyboard"), WORD("tokenizer"), WORD("secretary"), { 0, NULL },
};

/** What a deployment's extra_headers may be called without being a secret. */
static const word_t harmless_headers[] = {
    WORD("content-type"), WORD("accept"), WORD("accept-language"), WORD("anthropic-version"),
    WORD("anthropic-beta"), WORD("openai-organization"), WORD("openai-project"),
    WORD("openai-beta"), { 0, NULL },
};

/** In these an operator writes what he likes. */
static const word_t text_headers[] = {
    WORD("user-agent"), WORD("referer"), WORD("http-referer"), WORD("x-title"), { 0, NULL },
};

static int ends_with(const word_t *list, const char *name, apr_size_t n)
{
    for (; list->text != NULL; list++) {
        if (n >= list->n && (name[n - 1] | 0x20) == list->text[list->n - 1] &&
            strncasecmp(name + n - list->n, list->text, list->n) == 0) {
            return 1;
        }
    }
    return 0;
}

static int begins_with(const word_t *list, const char *name, apr_size_t n)
{
    for (; list->text != NULL; list++) {
        if (n >= list->n && (*name | 0x20) == *list->text &&
            strncasecmp(name, list->text, list->n) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_one_of(const word_t *list, const char *name, apr_size_t n)
{
    for (; list->text != NULL; list++) {
        if (list->n == n && strncasecmp(list->text, name, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/** Of a byte that begins no part of header_parts there is no need to look at them all. */
static int begins_part(char c)
{
#define LETTER(l) (1U << ((l) & 31))
    static const unsigned first = LETTER('a') | LETTER('k') | LETTER('t') | LETTER('s') |
                                  LETTER('p') | LETTER('c');

    return (first >> (c & 31)) & 1;
#undef LETTER
}

static int means_other(const char *at, apr_size_t n)
{
    return begins_with(other_words, at, n) ||
           (n >= 6 && strncasecmp(at, "author", 6) == 0 && (n == 6 || (at[6] | 0x20) != 'i'));
}

static int has_part(const char *name, apr_size_t n)
{
    for (apr_size_t i = 0; i < n; i++) {
        if (begins_part(name[i]) && begins_with(header_parts, name + i, n - i) &&
            !means_other(name + i, n - i)) {
            return 1;
        }
    }
    return 0;
}

static int is_plain_key(const char *name, apr_size_t n)
{
    if (n < 4 || strncasecmp(name + n - 3, "key", 3) != 0) {
        return 0;
    }
    n -= 3;
    n -= name[n - 1] == '-' || name[n - 1] == '_' || name[n - 1] == '.';
    return n > 0 && ends_with(plain_keys, name, n);
}

llm_secret_name_e llm_secret_name_of_header(const char *name, apr_size_t n)
{
    if (!has_part(name, n)) {
        return LLM_SECRET_NAME_NONE;
    }
    while (n > 1 && (apr_isdigit(name[n - 1]) || name[n - 1] == '-')) {
        n--;                    /* "x-api-key-2" */
    }
    return ends_with(header_ends, name, n) && !is_plain_key(name, n) ? LLM_SECRET_NAME_SURE
                                                                     : LLM_SECRET_NAME_LOOSE;
}

llm_secret_name_e llm_secret_name_of_member(const char *name, apr_size_t n)
{
    if (n > 0 && ends_with(member_ends, name, n)) {
        return is_plain_key(name, n) ? LLM_SECRET_NAME_LOOSE : LLM_SECRET_NAME_SURE;
    }
    return is_one_of(member_groups, name, n) ? LLM_SECRET_NAME_LOOSE : LLM_SECRET_NAME_NONE;
}

llm_secret_name_e llm_secret_name_of_query(const char *name, apr_size_t n)
{
    /* functions of a cloud take their key so */
    return n == 4 && strncasecmp(name, "code", 4) == 0 ? LLM_SECRET_NAME_SURE
                                                       : llm_secret_name_of_member(name, n);
}

llm_header_kind_e llm_header_kind(const char *name, apr_size_t n)
{
    return is_one_of(harmless_headers, name, n) ? LLM_HEADER_HARMLESS
         : is_one_of(text_headers, name, n) ? LLM_HEADER_TEXT : LLM_HEADER_OTHER;
}
