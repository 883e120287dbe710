/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include <apr_lib.h>
#include "base/secret/kind.h"

#define WORD_MAX    11          /* letters or digits alone, up to so many, are in any text */
#define PIECE_MIN   12          /* bytes; shorter ones are in any answer */
#define MIXED_MIN   16          /* of letters with digits in one run: no product is called so */
#define RUN_MIN     24          /* of a run: longer than words are */
#define TURNS_MIN   4           /* from letters to digits and back: one, gpt4o, is a name */
#define DENSE_RUN   8           /* bytes of a run that turns as often as no name does */
#define DENSE_TURNS 3

int llm_secret_is_random(const char *value, apr_size_t n)
{
    apr_size_t run = 0, turns = 0, own = 0;     /* own: turns of this run */

    if (n < PIECE_MIN) {
        return 0;
    }
    for (apr_size_t i = 0; i < n; i++) {
        if (!apr_isalnum(value[i])) {
            run = own = 0;
            continue;
        }
        if (run++ > 0 && !apr_isdigit(value[i]) != !apr_isdigit(value[i - 1])) {
            own++;
            turns++;
        }
        if (run >= RUN_MIN || (run >= MIXED_MIN && own > 0) || turns >= TURNS_MIN ||
            (run >= DENSE_RUN && own >= DENSE_TURNS)) {
            return 1;
        }
    }
    return 0;
}

/* -- placeholders ----------------------------------------------------------------------------- */

/** Words of which placeholders are made: those that servers' own pages and their clients name. */
static const char *const of_placeholders[] = {
    "a", "an", "and", "any", "anything", "api", "apikey", "auth", "bar", "bearer", "blank",
    "change", "changeme", "cpp", "credential", "default", "demo", "dummy", "dummykey", "empty",
    "enter", "example", "fake", "fakekey", "fastchat", "foo", "for", "gpt4all", "here",
    "ignore", "ignored", "insert", "is", "jan", "key", "kobold", "koboldcpp", "litellm",
    "llama", "llamacpp", "llm", "lm", "lmstudio", "local", "localai", "localhost", "me",
    "missing", "mock", "model", "my", "na", "needed", "nil", "no", "noauth", "nokey", "none",
    "not", "notneeded", "null", "ollama", "only", "optional", "placeholder", "provided", "real",
    "replace", "required", "sample", "secret", "server", "set", "sglang", "sk", "some",
    "something", "string", "studio", "tabby", "test", "testing", "tgi", "that", "the", "this",
    "to", "token", "undefined", "unneeded", "unset", "unused", "used", "value", "webui",
    "whatever", "with", "without", "your",
};

/** "xxxx", "1234": what stands where a key would. */
static int is_filler(const char *word, apr_size_t n)
{
    apr_size_t same = 0, next = 0;

    for (apr_size_t i = 1; i < n; i++) {
        same += word[i] == word[0];
        next += word[i] == word[i - 1] + 1;
    }
    return same == n - 1 || (apr_isdigit(word[0]) && next == n - 1);
}

static int is_of_placeholders(const char *word, apr_size_t n)
{
    for (apr_size_t i = 0; i < sizeof(of_placeholders) / sizeof(of_placeholders[0]); i++) {
        if ((word[0] | 0x20) == of_placeholders[i][0] && strlen(of_placeholders[i]) == n &&
            strncasecmp(of_placeholders[i], word, n) == 0) {
            return 1;
        }
    }
    return is_filler(word, n);
}

/** Whether every word of it is one that placeholders are made of. */
static int is_placeholder(const char *value, apr_size_t n)
{
    for (apr_size_t i = 0, from = 0; i <= n; i++) {
        if (i < n && apr_isalnum(value[i])) {
            continue;
        }
        if (i > from && !is_of_placeholders(value + from, i - from)) {
            return 0;
        }
        from = i + 1;
    }
    return 1;
}

int llm_secret_is_word(const char *value, apr_size_t n)
{
    apr_size_t letters = 0, digits = 0;

    for (apr_size_t i = 0; i < n && n <= WORD_MAX; i++) {
        letters += apr_isalpha(value[i]) != 0;
        digits += apr_isdigit(value[i]) != 0;
    }
    return letters == n || digits == n || is_placeholder(value, n);
}
