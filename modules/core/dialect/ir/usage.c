/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <string.h>
#include <strings.h>
#include "dialect/ir/usage.h"

static apr_int64_t within(apr_int64_t n, apr_int64_t most)
{
    return n < 0 ? 0 : n > most ? most : n;
}

static int is_count(apr_int64_t n)
{
    return n >= 0 && n <= LLM_USAGE_MAX;
}

/** Most counts are: then there is neither a sign nor a point nor an exponent. */
static int is_digits(const char *text, apr_size_t n)
{
    while (n > 0 && (unsigned)(text[n - 1] - '0') < 10) {
        n--;
    }
    return n == 0;
}

#define MOST_DIGITS 9           /* of LLM_USAGE_MAX */

/** Some servers write numbers as text. */
apr_int64_t llm_usage_count_text(const char *text, apr_size_t n)
{
    apr_int64_t count = 0;

    if (n == 0 || n > MOST_DIGITS || !is_digits(text, n)) {
        return LLM_USAGE_NO_COUNT;
    }
    for (apr_size_t i = 0; i < n; i++) {
        count = 10 * count + (text[i] - '0');
    }
    return count <= LLM_USAGE_MAX ? count : LLM_USAGE_NO_COUNT;
}

apr_int64_t llm_usage_count(json_object *v)
{
    apr_int64_t n = json_object_get_int64(v);
    double d = json_object_get_double(v);

    if (v == NULL) {
        return 0;
    }
    if (json_object_is_type(v, json_type_string)) {
        return llm_usage_count_text(json_object_get_string(v),
                                    (apr_size_t)json_object_get_string_len(v));
    }
    if (json_object_is_type(v, json_type_int)) {
        return n >= 0 && n <= LLM_USAGE_MAX ? n : LLM_USAGE_NO_COUNT;
    }
    return json_object_is_type(v, json_type_double) && d >= 0 && d <= LLM_USAGE_MAX &&
                   d == (double)(apr_int64_t)d
               ? (apr_int64_t)d : LLM_USAGE_NO_COUNT;
}

static void correct(llm_usage_t *u, apr_int64_t *count, apr_int64_t n)
{
    u->corrected |= *count != n;
    *count = n;
}

/** Pictures and films, and what is beside prompt and completion: clients are told no others. */
static void settle_beside_text(llm_usage_t *u)
{
    apr_int64_t rest = u->completion - u->reasoning - u->audio_out;

    u->image_in = within(u->image_in, u->prompt - u->cached);
    u->video_in = within(u->video_in, u->prompt - u->cached);
    u->image_out = within(u->image_out, rest);
    u->video_out = within(u->video_out, rest);
    u->images = within(u->images, LLM_USAGE_MAX);
    u->citations = within(u->citations, LLM_USAGE_MAX);
    u->searches = within(u->searches, LLM_SEARCHES_MAX);
    u->maps = within(u->maps, LLM_SEARCHES_MAX);
    u->pages = within(u->pages, LLM_SEARCHES_MAX);
}

void llm_usage_settle(llm_usage_t *u)
{
    if (!u->known || u->prompt == 0 || !is_count(u->prompt) || !is_count(u->completion)) {
        u->known = 0;
        return;
    }
    /* xAI counts thoughts beside the completion, everybody else as a part of it */
    if (is_count(u->reasoning) && u->reasoning > 0 &&
        u->total == u->prompt + u->completion + u->reasoning) {
        correct(u, &u->completion, u->completion + u->reasoning);
    }
    /* a discount is only given for what there is */
    correct(u, &u->cached, u->cached > u->prompt ? 0 : within(u->cached, u->prompt));
    u->cached_audio = within(u->cached_audio, u->cached);
    correct(u, &u->cache_write, within(u->cache_write, u->prompt - u->cached));
    correct(u, &u->cache_write_1h, within(u->cache_write_1h, u->cache_write));
    correct(u, &u->audio_in, within(u->audio_in, u->prompt));
    correct(u, &u->reasoning, within(u->reasoning, u->completion));
    correct(u, &u->audio_out, within(u->audio_out, u->completion - u->reasoning));
    settle_beside_text(u);
    u->beside = within(u->beside, LLM_USAGE_MAX);
    if (u->total < u->prompt + u->completion || u->total > 4 * (apr_int64_t)LLM_USAGE_MAX) {
        correct(u, &u->total, u->prompt + u->completion);
    }
}

void llm_usage_name_thoughts(llm_usage_t *u, apr_int64_t most)
{
    if (u->known && u->unnamed > 0 && u->unnamed <= most) {
        correct(u, &u->completion, u->completion + u->unnamed);
        u->reasoning = u->unnamed;
    }
    u->unnamed = 0;
}

int llm_usage_is_partial(const llm_usage_t *u)
{
    return u->prompt == 0 && is_count(u->completion) && is_count(u->total) &&
           (u->completion > 0 || u->total > 0);
}

static apr_int64_t larger(apr_int64_t a, apr_int64_t b)
{
    return a > b ? a : b;
}

void llm_usage_complete(llm_usage_t *u, apr_int64_t prompt, apr_int64_t written)
{
    llm_usage_t whole = { .known = 1, .prompt = prompt, .upstream_cost = -1,
                          .service = u->service, .fast = u->fast, .in_us = u->in_us,
                          .citations = u->citations, .searches = u->searches, .maps = u->maps,
                          .search_size = u->search_size, .images = u->images,
                          .pages = u->pages };

    if (llm_usage_is_partial(u) && u->completion > 0) {
        whole.prompt = u->total > u->completion ? u->total - u->completion : prompt;
        whole.completion = u->completion;
        whole.reasoning = u->reasoning;
        whole.audio_out = u->audio_out;
        whole.image_out = u->image_out;
        whole.video_out = u->video_out;
    }
    else if (llm_usage_is_partial(u)) {
        whole.completion = larger(u->total - prompt, within(written, u->total - 1));
        whole.prompt = u->total - whole.completion;
    }
    whole.image_in = whole.images > 0 ? whole.prompt : 0;   /* nobody counts texts beside them */
    *u = whole;
    llm_usage_settle(u);
}

void llm_usage_vectors(llm_usage_t *u)
{
    apr_int64_t completion = u->by_sum ? 0 : u->completion;

    if (is_count(completion) && u->total - completion > u->prompt) {
        correct(u, &u->prompt, u->total - completion);
    }
    if (completion != 0 || u->by_sum) {
        correct(u, &u->total, u->prompt);
    }
    u->completion = u->reasoning = u->audio_out = u->beside = u->unnamed = 0;
    u->image_out = u->video_out = 0;
    u->by_sum = 0;
    u->known = u->prompt > 0;
}

#define COUNT(member) offsetof(llm_usage_t, member)

static const size_t counts[] = {
    COUNT(prompt), COUNT(completion), COUNT(cached), COUNT(cache_write), COUNT(cache_write_1h),
    COUNT(reasoning), COUNT(audio_in), COUNT(audio_out), COUNT(cached_audio), COUNT(beside),
    COUNT(image_in), COUNT(image_out), COUNT(video_in), COUNT(video_out), COUNT(images),
    COUNT(citations), COUNT(searches), COUNT(maps), COUNT(pages),
};

static void keep_words(llm_usage_t *now, const llm_usage_t *was)
{
    now->service = now->service != LLM_SERVICE_UNSAID ? now->service : was->service;
    now->search_size = now->search_size != LLM_SEARCH_UNSAID ? now->search_size
                                                             : was->search_size;
    now->fast |= was->fast;
    now->in_us |= was->in_us;
    now->cache_explicit |= was->cache_explicit;
    if (now->upstream_cost < 0 && now->prompt == was->prompt &&
        now->completion == was->completion) {   /* else it was told of less */
        now->upstream_cost = was->upstream_cost;
    }
}

void llm_usage_keep(llm_usage_t *now, const llm_usage_t *was)
{
    if (!was->known) {
        return;
    }
    for (apr_size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
        apr_int64_t *to = (apr_int64_t *)((char *)now + counts[i]);
        apr_int64_t from = *(const apr_int64_t *)((const char *)was + counts[i]);

        if (*to <= 0 && from > 0) {
            *to = from;
            now->corrected = 1;
        }
    }
    keep_words(now, was);
    now->known = now->prompt > 0;
    now->total = larger(now->total, now->prompt + now->completion);
}

int llm_usage_advance(llm_usage_t *u, const llm_usage_t *now)
{
    llm_usage_t next = *now;

    llm_usage_settle(&next);
    if (next.known && (!u->known || (next.prompt >= u->prompt &&
                                     next.completion >= u->completion))) {
        *u = next;
        return 1;
    }
    return 0;
}

static const struct {
    const char *name;
    llm_service_e service;
} services[] = {
    { "default", LLM_SERVICE_STANDARD }, { "standard", LLM_SERVICE_STANDARD },
    { "standard_only", LLM_SERVICE_STANDARD }, { "on_demand", LLM_SERVICE_STANDARD },
    { "flex", LLM_SERVICE_FLEX }, { "on_demand_flex", LLM_SERVICE_FLEX },
    { "priority", LLM_SERVICE_PRIORITY }, { "on_demand_priority", LLM_SERVICE_PRIORITY },
    { "fast", LLM_SERVICE_PRIORITY }, { "batch", LLM_SERVICE_BATCH },
    { "balanced", LLM_SERVICE_BALANCED }, { "ultrafast", LLM_SERVICE_ULTRAFAST },
    /* Vertex AI's Provisioned Throughput, OpenAI's Scale Tier, Bedrock's Reserved tier: what is
       beyond the capacity is served, told and billed as standard */
    { "provisioned_throughput", LLM_SERVICE_PREPAID }, { "scale", LLM_SERVICE_PREPAID },
    { "reserved", LLM_SERVICE_PREPAID },
};

llm_service_e llm_service_named(const char *name, apr_size_t n)
{
    for (apr_size_t i = 0; i < sizeof(services) / sizeof(services[0]); i++) {
        if (strlen(services[i].name) == n && strncasecmp(services[i].name, name, n) == 0) {
            return services[i].service;
        }
    }
    return LLM_SERVICE_UNSAID;
}

llm_service_e llm_service_asked(llm_service_e service)
{
    return service == LLM_SERVICE_PREPAID ? LLM_SERVICE_STANDARD : service;
}

static const struct {
    const char *name;
    llm_search_size_e size;
} sizes[] = {
    { "low", LLM_SEARCH_LOW }, { "medium", LLM_SEARCH_MEDIUM }, { "high", LLM_SEARCH_HIGH },
};

llm_search_size_e llm_search_size_named(const char *name, apr_size_t n)
{
    for (apr_size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        if (strlen(sizes[i].name) == n && memcmp(sizes[i].name, name, n) == 0) {
            return sizes[i].size;
        }
    }
    return LLM_SEARCH_UNSAID;
}

llm_service_e llm_service_of_member(const llm_scan_t *s, const llm_member_t *m)
{
    return m != NULL && m->type == LLM_SCAN_STRING
               ? llm_service_named(s->text + m->value + 1, m->value_len - 2) : LLM_SERVICE_UNSAID;
}

llm_service_e llm_service_of_json(json_object *o, const char *key)
{
    const char *name = llm_json_str(o, key);

    return name != NULL ? llm_service_named(name, strlen(name)) : LLM_SERVICE_UNSAID;
}
