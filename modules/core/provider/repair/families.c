/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file families.c
 * @brief Models of one maker that many host, each under a name of its own way of writing: what
 *        goes with the model and not with the host.
 */

#include <ctype.h>
#include <string.h>
#include "provider/providers.h"

/** A version as one number: Kimi K2.5 is 205. */
#define V(major, minor) ((major) * 100 + (minor))
#define NEVER V(100, 0)

typedef struct {
    const char *name;           /**< a word of a model's name begins so */
    const char *before;         /**< its version stands behind this */
    const char *always;         /**< a word of those that reason whatever their version; or NULL */
    int reasons;                /**< the first version that does, told to or unasked */
    int wants;                  /**< the first whose maker refuses turns without their thoughts */
    int unstoppable;            /**< the first that thinks although it is told not to */
    llm_thoughts_back_t thoughts;       /**< of which turns */
} family_t;

/*
 * Moonshot: https://platform.kimi.ai/docs/guide/use-thinking-models, DeepSeek:
 * https://api-docs.deepseek.com/guides/thinking_mode, Z.AI: https://docs.z.ai/guides/llm/glm-4.5,
 * Qwen: https://qwenlm.github.io/blog/qwen3, MiniMax: https://platform.minimax.io/docs.
 */
static const family_t families[] = {
    { "kimi-k", "kimi-k", "-thinking", V(2, 5), V(2, 5), V(2, 7), LLM_THOUGHTS_OF_CALLS },
    { "deepseek", "-v", "-r1", V(3, 1), V(4, 0), NEVER, LLM_THOUGHTS_OF_ALL },
    { "glm-", "glm-", NULL, V(4, 5), NEVER, NEVER, LLM_THOUGHTS_NONE },
    { "qwen", "qwen", "-thinking", V(3, 0), NEVER, NEVER, LLM_THOUGHTS_NONE },
    { "minimax-m", "minimax-m", NULL, V(1, 0), NEVER, NEVER, LLM_THOUGHTS_NONE },
};

/** Up to two digits, and where they end; a longer number is a size or a date. */
static int number_at(const char **s)
{
    int n = 0, i = 0;

    while (isdigit((unsigned char)**s) && i++ < 3) {
        n = n * 10 + (*(*s)++ - '0');
    }
    return i < 3 ? n : 0;
}

/** "2.5", or "2p5" where a name may hold no point. @return V(); 0: there is none */
static int version_at(const char *s)
{
    int major = number_at(&s), minor = 0;

    if (major > 0 && (*s == '.' || *s == 'p' || *s == 'P') && isdigit((unsigned char)s[1])) {
        s++;
        minor = number_at(&s);
    }
    return V(major, minor);
}

static int version_of(const family_t *family, const char *name)
{
    const char *at = strcasestr(name, family->before);

    while (at != NULL && !isdigit((unsigned char)at[strlen(family->before)])) {
        at = strcasestr(at + 1, family->before);
    }
    return at != NULL ? version_at(at + strlen(family->before)) : 0;
}

static const family_t *family_of(const char *name)
{
    for (apr_size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
        if (llm_name_has(name, families[i].name)) {
            return &families[i];
        }
    }
    return NULL;
}

static int always_reasons(const family_t *family, const char *name)
{
    return family->always != NULL && strcasestr(name, family->always) != NULL;
}

/** Later Qwen3 are two of each, one that reasons and one that does not. */
static int is_plain_one(const char *name)
{
    return strcasestr(name, "-instruct") != NULL || strcasestr(name, "coder") != NULL
        || strcasestr(name, "-2507") != NULL || strcasestr(name, "embedding") != NULL
        || strcasestr(name, "rerank") != NULL;
}

int llm_is_of_reasoning_family(const llm_try_t *try)
{
    const char *name = llm_model_name(try);
    const family_t *family = family_of(name);

    if (family == NULL || strcasestr(name, "-distill") != NULL) {
        return 0;       /* another's model that was taught by this one, and knows no effort */
    }
    return always_reasons(family, name)
        || (version_of(family, name) >= family->reasons && !is_plain_one(name));
}

llm_thoughts_back_t llm_thoughts_wanted(const llm_try_t *try)
{
    const char *name = llm_model_name(try);
    const family_t *family = family_of(name);

    if (family == NULL || family->wants == NEVER) {
        return LLM_THOUGHTS_NONE;
    }
    if (family->thoughts == LLM_THOUGHTS_OF_CALLS && always_reasons(family, name)) {
        return family->thoughts;
    }
    return version_of(family, name) >= family->wants ? family->thoughts : LLM_THOUGHTS_NONE;
}

int llm_thinks_although_told(const llm_try_t *try)
{
    const char *name = llm_model_name(try);
    const family_t *family = family_of(name);

    return family != NULL
        && (always_reasons(family, name) || version_of(family, name) >= family->unstoppable);
}
