/* SPDX-License-Identifier: Apache-2.0 */

/** @file usage.c @brief OpenAI's usage object, read. */

#include <stdlib.h>
#include <string.h>
#include "dialect/ir/answer.h"
#include "dialect/openai_chat/render.h"
#include "dialect/openai_chat/shape.h"
#include "dialect/ir/usage.h"

#define NO_COUNT LLM_USAGE_NO_COUNT     /* it is there, and no number of tokens */

/** Counts as upstreams spell them; of several names for one count the first that is not 0 wins. */
typedef enum count_e {
    PROMPT, COMPLETION, TOTAL, INPUT, OUTPUT, CACHED, CACHED_FLAT, CACHE_HIT, CACHE_READ,
    REASONING_FLAT, CREATED_FLAT, CREATED, CREATED_INSIDE, WRITTEN, HOUR, AUDIO_IN, REASONING,
    AUDIO_OUT, CITED, AUDIO_SECONDS, SEARCHES, TOOL_SEARCHES, IMAGE_IN, IMAGE_OUT, VIDEO_IN,
    VIDEO_OUT, EXPLICIT,
    MISSPELT,                   /* how many of them are texts, or no counts */
    NCOUNTS
} count_e;

typedef struct count_name_t {
    const char *name;
    apr_size_t len;
    count_e count;
    const struct count_name_t *parts;   /**< NULL: a number; else what an object has */
} count_name_t;
#define NAMED(text, count) { text, sizeof(text) - 1, count, NULL }
#define NO_MORE { NULL, 0, 0, NULL }

/** In the place of parts: no number but a word, which counts as 1. */
static const count_name_t word_ephemeral[] = { NAMED("ephemeral", EXPLICIT), NO_MORE };
#define IS_WORD(names) ((names)->parts == word_ephemeral)

static const count_name_t hours[] = { NAMED("ephemeral_1h_input_tokens", HOUR), NO_MORE };
#define HOURS(text) { text, sizeof(text) - 1, HOUR, hours }

static const count_name_t flat[] = {
    NAMED("prompt_tokens", PROMPT), NAMED("completion_tokens", COMPLETION),
    NAMED("total_tokens", TOTAL), NAMED("input_tokens", INPUT), NAMED("output_tokens", OUTPUT),
    NAMED("cached_tokens", CACHED_FLAT), NAMED("num_cached_tokens", CACHED_FLAT),
    NAMED("prompt_cache_hit_tokens", CACHE_HIT), NAMED("cache_read_input_tokens", CACHE_READ),
    NAMED("cache_creation_input_tokens", CREATED_FLAT), NAMED("reasoning_tokens", REASONING_FLAT),
    NO_MORE
};
/** Read, and left as they are where a usage is told anew. */
static const count_name_t left[] = {
    NAMED("citation_tokens", CITED), NAMED("num_search_queries", SEARCHES),
    NAMED("prompt_audio_seconds", AUDIO_SECONDS), HOURS("cache_creation"), NO_MORE
};
static const count_name_t tool_names[] = {
    NAMED("web_search_requests", TOOL_SEARCHES), NAMED("web_search_calls", TOOL_SEARCHES), NO_MORE
};
static const count_name_t prompt_media[] = {
    NAMED("image_tokens", IMAGE_IN), NAMED("video_tokens", VIDEO_IN), NO_MORE
};
static const count_name_t completion_media[] = {
    NAMED("image_tokens", IMAGE_OUT), NAMED("video_tokens", VIDEO_OUT), NO_MORE
};
static const count_name_t prompt_names[] = {
    NAMED("cached_tokens", CACHED), NAMED("cache_creation_tokens", CREATED),
    NAMED("cache_creation_input_tokens", CREATED_INSIDE), NAMED("cache_write_tokens", WRITTEN),
    NAMED("audio_tokens", AUDIO_IN), HOURS("cache_creation"),
    HOURS("cache_creation_token_details"),
    /* DashScope's caches: "ephemeral" are those that were asked for, "implicit" the others
       (https://www.alibabacloud.com/help/en/model-studio/context-cache) */
    { "cache_type", sizeof("cache_type") - 1, EXPLICIT, word_ephemeral }, NO_MORE
};
static const count_name_t completion_names[] = {
    NAMED("reasoning_tokens", REASONING), NAMED("audio_tokens", AUDIO_OUT), NO_MORE
};

/** Objects within a usage that count parts of the prompt or the completion. */
static const struct {
    const char *name;
    apr_size_t len;
    const count_name_t *names;
} details[] = {
    { "prompt_tokens_details", sizeof("prompt_tokens_details") - 1, prompt_names },
    { "completion_tokens_details", sizeof("completion_tokens_details") - 1, completion_names },
    { "input_tokens_details", sizeof("input_tokens_details") - 1, prompt_names },
    { "output_tokens_details", sizeof("output_tokens_details") - 1, completion_names },
};
#define NDETAILS (sizeof(details) / sizeof(details[0]))

/** Objects that are left as they are too: xAI's tools, and Claude's behind a proxy of this API. */
static const struct {
    const char *name;
    apr_size_t len;
    const count_name_t *names;
} kept[] = {
    { "prompt_tokens_details", sizeof("prompt_tokens_details") - 1, prompt_media },
    { "completion_tokens_details", sizeof("completion_tokens_details") - 1, completion_media },
    { "input_tokens_details", sizeof("input_tokens_details") - 1, prompt_media },
    { "output_tokens_details", sizeof("output_tokens_details") - 1, completion_media },
    { "server_tool_use", sizeof("server_tool_use") - 1, tool_names },
    { "server_side_tool_usage_details", sizeof("server_side_tool_usage_details") - 1, tool_names },
};
#define NKEPT (sizeof(kept) / sizeof(kept[0]))

static apr_int64_t first_of(apr_int64_t a, apr_int64_t b)
{
    return a > 0 ? a : b;
}

/** A count under its own name, or under the one another API has for it. */
static apr_int64_t either(apr_int64_t a, apr_int64_t b)
{
    return a != 0 ? a : b;
}

/** Whether a usage without a prompt says anything that is not known yet. */
static int says_some(const llm_usage_t *u, apr_int64_t completion, apr_int64_t total)
{
    return !u->known && (completion > 0 || total > 0);
}

/** Whether clients, who know one name for each count alone, would read others. */
static int is_spelled_otherwise(const apr_int64_t *n, apr_int64_t prompt, apr_int64_t completion)
{
    return n[PROMPT] != prompt || n[COMPLETION] != completion || n[TOTAL] <= 0 || n[MISSPELT] > 0;
}

/**
 * Perplexity's deep research reasons before it answers, and bills that by itself, as it does what
 * it read to cite (https://docs.perplexity.ai/guides/pricing): told outside of the details, beside
 * a completion that makes the sum whole, and citations or more than a completion has room for.
 */
static apr_int64_t reasoning_beside(const apr_int64_t *n, apr_int64_t prompt,
                                    apr_int64_t completion)
{
    int apart = (n[REASONING_FLAT] > completion || n[CITED] > 0) &&
                n[TOTAL] == prompt + completion && n[REASONING] <= 0;

    return apart ? first_of(n[REASONING_FLAT], 0) : 0;
}

/** What the total has beyond prompt and completion. */
static apr_int64_t rest_of(const llm_usage_t *u)
{
    return u->total - u->prompt - u->completion;
}

/**
 * A total that is larger by just what some parts count has those beside the others: Claude's cache
 * as Portkey's gateway and Databricks tell it, audio where only texts are counted. Thoughts alone
 * (xAI) are told so by all APIs: llm_usage_settle() knows.
 */
static void take_in(llm_usage_t *u)
{
    const apr_int64_t parts[] = { u->reasoning, u->cached + u->cache_write, u->audio_in,
                                  u->audio_out };
    apr_int64_t rest = rest_of(u);

    for (unsigned some = 1; rest > 0 && rest != u->reasoning && some < 16; some++) {
        apr_int64_t in = (some & 2 ? parts[1] : 0) + (some & 4 ? parts[2] : 0);
        apr_int64_t out = (some & 1 ? parts[0] : 0) + (some & 8 ? parts[3] : 0);

        if (in + out == rest) {
            u->prompt += in;
            u->completion += out;
            u->corrected = 1;
            return;
        }
    }
}

/** Mistral counts the seconds of a recording, and its tokens in the total alone. */
static void take_in_recording(llm_usage_t *u, apr_int64_t seconds)
{
    apr_int64_t rest = rest_of(u);

    if (seconds > 0 && rest > 0 && u->audio_in == 0) {
        u->prompt += rest;
        u->audio_in = rest;
        u->corrected = 1;
    }
}

/**
 * What the total has beyond prompt and completion: Gemini's thoughts, where they are served in
 * OpenAI's format without details (https://github.com/mozilla-ai/any-llm/issues/1290), or with
 * more of them than the completion has. A prompt smaller than its cached part is told without it:
 * the rest is that part then.
 * @param adds_up whether a total was told
 */
static apr_int64_t unnamed(const llm_usage_t *u, int adds_up)
{
    apr_int64_t rest = rest_of(u);

    if (u->beside > 0 || u->cached > u->prompt || u->cache_write > u->prompt) {
        return 0;
    }
    if (u->reasoning > u->completion) {
        return !adds_up || rest > 0 ? u->reasoning : 0;
    }
    return u->reasoning == 0 && u->completion > 0 ? first_of(rest, 0) : 0;
}

/** Whether what was read from the cache, or written to it, is surely no part of the prompt. */
static int is_apart(const apr_int64_t *n, apr_int64_t prompt, apr_int64_t cache)
{
    return cache > prompt || (n[PROMPT] == 0 && n[TOTAL] <= 0 && prompt > 0);
}

/** Where no prompt was counted the rest is kept, and the usage is not known. */
static void set_usage(llm_usage_t *u, const apr_int64_t *n, double cost)
{
    apr_int64_t completion = either(n[COMPLETION], n[OUTPUT]);
    apr_int64_t prompt = either(n[PROMPT], n[INPUT]);
    apr_int64_t read = first_of(n[CACHE_READ], 0), created = first_of(n[CREATED_FLAT], 0);
    apr_int64_t beside;
    int by_sum;

    if (prompt < 0 || completion < 0) {
        return;
    }
    by_sum = completion == 0 && prompt > 0 && n[TOTAL] > prompt;
    completion = by_sum ? n[TOTAL] - prompt : completion;
    if (is_apart(n, prompt, read + created)) {  /* as Anthropic, whose names these are, has it */
        prompt += read + created;
    }
    if (prompt == 0 && !says_some(u, completion, n[TOTAL])) {
        return;
    }
    beside = reasoning_beside(n, prompt, completion);
    *u = (llm_usage_t){
        .corrected = is_spelled_otherwise(n, prompt, completion),
        .known = prompt > 0,
        .prompt = prompt,
        .completion = completion,
        .total = first_of(n[TOTAL], prompt + completion),
        .cached = first_of(first_of(n[CACHED], n[CACHED_FLAT]), first_of(n[CACHE_HIT], read)),
        .cache_write = first_of(first_of(n[CREATED], n[CREATED_INSIDE]),
                                first_of(n[WRITTEN], created)),
        .cache_write_1h = first_of(n[HOUR], 0),
        .audio_in = first_of(n[AUDIO_IN], 0),
        .reasoning = first_of(n[REASONING], beside > 0 ? 0 : first_of(n[REASONING_FLAT], 0)),
        .beside = beside,
        .by_sum = by_sum,
        .audio_out = first_of(n[AUDIO_OUT], 0),
        .image_in = first_of(n[IMAGE_IN], 0),
        .image_out = first_of(n[IMAGE_OUT], 0),
        .video_in = first_of(n[VIDEO_IN], 0),
        .video_out = first_of(n[VIDEO_OUT], 0),
        .citations = first_of(n[CITED], 0),
        .searches = first_of(n[SEARCHES], first_of(n[TOOL_SEARCHES], u->searches)),
        .pages = u->pages,
        .cache_explicit = n[EXPLICIT] > 0,
        .search_size = u->search_size,
        .upstream_cost = cost,
        .service = u->service,
    };
    if (u->known) {
        take_in(u);
        take_in_recording(u, n[AUDIO_SECONDS]);
        u->unnamed = unnamed(u, n[TOTAL] > 0);
    }
}

static void counts_of_json(json_object *o, const count_name_t *names, apr_int64_t *n)
{
    for (; o != NULL && names->name != NULL; names++) {
        json_object *v = llm_json_get(o, names->name);

        if (IS_WORD(names)) {
            const char *word = llm_json_str(o, names->name);

            n[names->count] |= word != NULL && strcmp(word, names->parts->name) == 0;
        }
        else if (names->parts != NULL) {
            counts_of_json(llm_json_obj(o, names->name), names->parts, n);
        }
        else if (v != NULL) {
            n[names->count] = llm_usage_count(v);
            n[MISSPELT] += n[names->count] == NO_COUNT || json_object_is_type(v, json_type_string);
        }
    }
}

/** @return < 0: no sum of money */
static double dollars(double d)
{
    return d >= 0 && d <= LLM_UPSTREAM_COST_MAX ? d : -1;
}

#define TICKS 1e10              /* of a dollar: https://docs.x.ai/developers/cost-tracking */

/** What a usage says of money. */
typedef struct told_cost_t {
    double cost;                /**< US dollars; < 0: not said */
    double own_key;             /**< what the provider behind a router takes; < 0: not said */
    int is_own_key;             /**< and takes of its customer, with a key of the customer's own */
} told_cost_t;

/**
 * With one's own key OpenRouter's cost is its fee, and the rest is the provider's to bill
 * (https://openrouter.ai/docs/use-cases/byok).
 */
static double whole_cost(const told_cost_t *told)
{
    if (!told->is_own_key || told->own_key <= 0) {
        return told->cost;
    }
    return dollars(told->own_key + (told->cost > 0 ? told->cost : 0));
}

static double cost_of_json(json_object *usage)
{
    double sum = llm_json_dbl(llm_json_obj(usage, "cost"), "total_cost", -1);
    told_cost_t told = {
        .own_key = dollars(llm_json_dbl(llm_json_obj(usage, "cost_details"),
                                        "upstream_inference_cost", -1)),
        .is_own_key = json_object_is_type(llm_json_get(usage, "is_byok"), json_type_boolean) &&
                      json_object_get_boolean(llm_json_get(usage, "is_byok")),
    };

    sum = sum >= 0 ? sum : llm_json_dbl(usage, "cost_in_usd_ticks", -1) / TICKS;
    told.cost = dollars(llm_json_dbl(usage, "cost", sum));
    return whole_cost(&told);
}

static void read_search_size(llm_usage_t *u, json_object *usage)
{
    const char *size = llm_json_str(usage, "search_context_size");

    u->search_size = size != NULL ? llm_search_size_named(size, strlen(size)) : LLM_SEARCH_UNSAID;
}

void llm_usage_from_json(llm_usage_t *u, json_object *usage)
{
    apr_int64_t n[NCOUNTS] = { 0 };

    counts_of_json(usage, flat, n);
    counts_of_json(usage, left, n);
    for (apr_size_t i = 0; i < NDETAILS; i++) {
        counts_of_json(llm_json_obj(usage, details[i].name), details[i].names, n);
    }
    for (apr_size_t i = 0; i < NKEPT; i++) {
        counts_of_json(llm_json_obj(usage, kept[i].name), kept[i].names, n);
    }
    read_search_size(u, usage);
    set_usage(u, n, cost_of_json(usage));
}

void llm_usage_from_event(llm_usage_t *u, json_object *usage)
{
    llm_usage_t now = { .upstream_cost = -1, .service = u->service, .searches = u->searches,
                        .pages = u->pages, .search_size = u->search_size };

    llm_usage_from_json(&now, usage);
    if (now.known || (u->known ? now.completion > 0 : llm_usage_is_partial(&now))) {
        llm_usage_keep(&now, u);
        *u = now;
    }
}

static int is_named(const llm_scan_t *s, const llm_member_t *m, const char *name, apr_size_t n)
{
    const char *key = s->text + m->key;

    return n == m->key_len && key[0] == name[0] && memcmp(key, name, n) == 0;
}
#define IS_NAMED(s, m, text) is_named(s, m, text, sizeof(text) - 1)

static double number_of(const char *number, apr_size_t n)
{
    char text[64];

    if (n >= sizeof(text)) {
        return -1;
    }
    memcpy(text, number, n);
    text[n] = '\0';
    return strtod(text, NULL);
}

/** A number with point or exponent, which may be a count all the same. */
static apr_int64_t count_of_number(const llm_scan_t *s, const llm_member_t *m)
{
    apr_int64_t n = llm_scan_int(s, m, NO_COUNT);

    return n >= 0 && n <= LLM_USAGE_MAX && s->text[m->value] != '-' &&
           number_of(s->text + m->value, m->value_len) == (double)n ? n : NO_COUNT;
}

/** A number's text as a count: most are all digits. */
static apr_int64_t count_of_member(const llm_scan_t *s, const llm_member_t *m)
{
    const char *text = s->text + m->value;
    apr_int64_t n;

    if (m->type == LLM_SCAN_NULL) {
        return 0;
    }
    if (m->type == LLM_SCAN_STRING) {
        return llm_usage_count_text(text + 1, m->value_len - 2);
    }
    if (m->type != LLM_SCAN_NUMBER) {
        return NO_COUNT;
    }
    n = llm_usage_count_text(text, m->value_len);
    return n != NO_COUNT ? n : count_of_number(s, m);
}

static void counts_of_member(const llm_scan_t *s, const llm_member_t *m,
                             const count_name_t *names, apr_int64_t *n);

static void count_member(const llm_scan_t *s, const llm_member_t *m, const count_name_t *names,
                         apr_int64_t *n)
{
    for (; names->name != NULL; names++) {
        if (is_named(s, m, names->name, names->len)) {
            if (IS_WORD(names)) {
                n[names->count] |= m->value_len == names->parts->len + 2 &&
                                   memcmp(s->text + m->value + 1, names->parts->name,
                                          names->parts->len) == 0;
            }
            else if (names->parts != NULL) {
                counts_of_member(s, m, names->parts, n);
            }
            else if (m->type != LLM_SCAN_NULL) {
                n[names->count] = count_of_member(s, m);
                n[MISSPELT] += n[names->count] == NO_COUNT || m->type == LLM_SCAN_STRING;
            }
            return;
        }
    }
}

static void counts_of_member(const llm_scan_t *s, const llm_member_t *m,
                             const count_name_t *names, apr_int64_t *n)
{
    llm_scan_t sub;

    if (llm_scan_sub(&sub, s, m) == APR_SUCCESS) {
        for (int i = 0; i < sub.count; i++) {
            count_member(&sub, &sub.m[i], names, n);
        }
    }
}

/** US dollars as a number, or in a table under a name. @return < 0: not said */
static double cost_of(const llm_scan_t *s, const llm_member_t *m, const char *name)
{
    llm_scan_t sub;

    if (m->type == LLM_SCAN_OBJECT && llm_scan_sub(&sub, s, m) == APR_SUCCESS) {
        m = llm_scan_find(&sub, name);
        s = &sub;
    }
    return m != NULL && m->type == LLM_SCAN_NUMBER
               ? dollars(number_of(s->text + m->value, m->value_len)) : -1;
}

static void detail_member(const llm_scan_t *s, const llm_member_t *m, apr_int64_t *n)
{
    for (apr_size_t i = 0; i < NDETAILS; i++) {
        if (is_named(s, m, details[i].name, details[i].len)) {
            counts_of_member(s, m, details[i].names, n);
        }
    }
    for (apr_size_t i = 0; i < NKEPT; i++) {
        if (is_named(s, m, kept[i].name, kept[i].len)) {
            counts_of_member(s, m, kept[i].names, n);
        }
    }
}

/** @return 1: it is one of money */
static int cost_member(told_cost_t *told, const llm_scan_t *s, const llm_member_t *m)
{
    if (IS_NAMED(s, m, "cost")) {
        double cost = cost_of(s, m, "total_cost");      /* Perplexity's is a table */

        told->cost = cost >= 0 ? cost : told->cost;
    }
    else if (IS_NAMED(s, m, "cost_in_usd_ticks")) {
        if (told->cost < 0 && m->type == LLM_SCAN_NUMBER) {
            told->cost = dollars(number_of(s->text + m->value, m->value_len) / TICKS);
        }
    }
    else if (IS_NAMED(s, m, "cost_details") && m->type == LLM_SCAN_OBJECT) {
        told->own_key = cost_of(s, m, "upstream_inference_cost");
    }
    else if (IS_NAMED(s, m, "is_byok")) {
        told->is_own_key = m->type == LLM_SCAN_BOOL && s->text[m->value] == 't';
    }
    else {
        return 0;
    }
    return 1;
}

/** What is said beside counts and money. */
static void word_member(llm_usage_t *u, const llm_scan_t *s, const llm_member_t *m)
{
    if (IS_NAMED(s, m, "search_context_size") && m->type == LLM_SCAN_STRING) {
        u->search_size = llm_search_size_named(s->text + m->value + 1, m->value_len - 2);
    }
    else if (IS_NAMED(s, m, "service_tier") && u->service == LLM_SERVICE_UNSAID) {
        u->service = llm_service_of_member(s, m);
    }
}

void llm_usage_from_scan(llm_usage_t *u, const llm_scan_t *s, const llm_member_t *m)
{
    apr_int64_t n[NCOUNTS] = { 0 };
    told_cost_t told = { -1, -1, 0 };
    llm_scan_t sub;

    u->service = llm_service_of_member(s, llm_scan_find(s, "service_tier"));
    if (m == NULL || m->type != LLM_SCAN_OBJECT || llm_scan_sub(&sub, s, m) != APR_SUCCESS) {
        return;
    }
    for (int i = 0; i < sub.count; i++) {
        m = &sub.m[i];
        count_member(&sub, m, flat, n);
        count_member(&sub, m, left, n);
        if (m->type == LLM_SCAN_OBJECT) {
            detail_member(&sub, m, n);
        }
        if (!cost_member(&told, &sub, m)) {
            word_member(u, &sub, m);
        }
    }
    set_usage(u, n, whole_cost(&told));
}

/* -- noted on the way through an answer -------------------------------------------------------- */

static const struct {
    int place;                  /* of llm_fit_t.at */
    count_e count;
} noted[] = {
    { LLM_NOTE_PROMPT, PROMPT }, { LLM_NOTE_COMPLETION, COMPLETION }, { LLM_NOTE_TOTAL, TOTAL },
    { LLM_NOTE_CACHED, CACHED }, { LLM_NOTE_AUDIO_IN, AUDIO_IN },
    { LLM_NOTE_REASONED, REASONING }, { LLM_NOTE_AUDIO_OUT, AUDIO_OUT },
};
#define NNOTED (sizeof(noted) / sizeof(noted[0]))

/** Whether there is nothing in a usage that was not noted, and nothing twice. */
static int is_all_noted(const llm_fit_t *fit)
{
    int twice = fit->count[LLM_NOTE_REASONED] > 1;

    for (int place = LLM_NOTE_PROMPT; place < LLM_NOTE_OTHER_COUNTS; place++) {
        twice |= fit->count[place] > 1;
    }
    return !fit->odd && !twice && fit->count[LLM_NOTE_OTHER_COUNTS] == 0 &&
           fit->count[LLM_NOTE_COMPLETION] == 1;
}

/** All that says nothing, or is a plain number: what else there may be is read member by member. */
static int read_noted(const llm_fit_t *fit, apr_int64_t *n)
{
    for (apr_size_t i = 0; i < NNOTED; i++) {
        const llm_str_t *v = &fit->at[noted[i].place];

        if (fit->count[noted[i].place] == 0 || *v->p == 'n') {
            continue;
        }
        n[noted[i].count] = llm_usage_count_text(v->p, v->n);
        if (n[noted[i].count] == NO_COUNT) {
            return 0;
        }
    }
    return 1;
}

void llm_usage_from_fit(llm_usage_t *u, const llm_scan_t *s, const llm_fit_t *fit)
{
    apr_int64_t n[NCOUNTS] = { 0 };

    if (!is_all_noted(fit) || !read_noted(fit, n)) {
        llm_usage_from_scan(u, s, llm_scan_find(s, "usage"));
        return;
    }
    u->service = llm_service_of_member(s, llm_scan_find(s, "service_tier"));
    set_usage(u, n, -1);
}

/* -- written anew ------------------------------------------------------------------------------ */

/** Whether a member of a usage counts what ours counts, under whatever name. */
static int is_counted(const char *key, apr_size_t n)
{
    for (const count_name_t *name = flat; name->name != NULL; name++) {
        if (name->len == n && memcmp(name->name, key, n) == 0) {
            return 1;
        }
    }
    for (apr_size_t i = 0; i < NDETAILS; i++) {
        if (details[i].len == n && memcmp(details[i].name, key, n) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_named_in(const count_name_t *names, const char *key)
{
    while (names->name != NULL && strcmp(names->name, key) != 0) {
        names++;
    }
    return names->name != NULL;
}

/** What a provider counts for itself among the details: pictures, predictions. Ours stand. */
static void keep_detail(json_object *ours, const char *name, const char *key, json_object *count)
{
    json_object *to = llm_json_obj(ours, name);

    if (!json_object_is_type(count, json_type_int) || llm_usage_count(count) < 0 ||
        llm_json_int(to, key, LLM_USAGE_MAX) < json_object_get_int64(count)) {
        return;
    }
    llm_json_set(to != NULL ? to : llm_json_add_object(ours, name), key, llm_json_share(count));
}

/** The third and fourth of the details are the first and second under other names. */
static void keep_details(json_object *ours, json_object *told)
{
    for (apr_size_t i = 0; i < NDETAILS; i++) {
        json_object *from = llm_json_obj(told, details[i].name);

        if (from == NULL) {
            continue;
        }
        json_object_object_foreach(from, key, count) {
            if (!is_named_in(details[i].names, key)) {
                keep_detail(ours, details[i % 2].name, key, count);
            }
        }
    }
}

json_object *llm_usage_rewritten(const llm_usage_t *u, json_object *told)
{
    json_object *o = llm_usage_json(u);

    if (told == NULL) {
        return o;
    }
    keep_details(o, told);
    if (u->beside > 0) {
        llm_json_set_int(o, "reasoning_tokens", u->beside);     /* no part of the details */
    }
    json_object_object_foreach(told, key, value) {
        if (!is_counted(key, strlen(key)) && !llm_json_has(o, key)) {
            llm_json_set(o, key, llm_json_share(value));
        }
    }
    return o;
}

void llm_usage_rewrite(llm_buf_t *b, const llm_usage_t *u, const llm_scan_t *told)
{
    json_object *in = NULL, *out;
    const char *text;
    apr_size_t n;

    if (told == NULL) {
        llm_usage_write(b, u);
        return;
    }
    llm_json_parse(b->pool, told->text, told->n, &in, NULL);
    out = llm_usage_rewritten(u, in);
    text = llm_json_text(b->pool, out, &n);
    llm_buf_add(b, text, n);
    json_object_put(out);
}
