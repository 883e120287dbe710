/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "mod_llm_proxy/account/asked.h"
#include "base/json/json.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define SERVICE  "service_tier"

/** A member that says how much, by itself or in an object. */
typedef struct says_t {
    const char *object, *member;
    size_t field;               /**< of llmp_asked_t */
} says_t;

#define SAYS(object, member, field) { object, member, offsetof(llmp_asked_t, field) }

static const says_t says[] = {
    SAYS(NULL, "max_tokens", completion),
    SAYS(NULL, "max_completion_tokens", completion),
    SAYS(NULL, "max_output_tokens", completion),
    SAYS(NULL, "maxOutputTokens", completion),
    SAYS(NULL, "max_new_tokens", completion),                       /* servers of one's own */
    SAYS(NULL, "n_predict", completion),
    SAYS(NULL, "num_predict", completion),                          /* Ollama */
    SAYS("options", "num_predict", completion),
    SAYS("generationConfig", "maxOutputTokens", completion),        /* Gemini */
    SAYS("generationConfig", "max_output_tokens", completion),
    SAYS("generation_config", "maxOutputTokens", completion),
    SAYS("generation_config", "max_output_tokens", completion),
    SAYS("inferenceConfig", "maxTokens", completion),               /* Bedrock */
    SAYS("inferenceConfig", "max_new_tokens", completion),
    SAYS("thinking", "budget_tokens", thoughts),
    SAYS("reasoning", "max_tokens", thoughts),
    SAYS(NULL, "thinking_budget", thoughts),
    SAYS(NULL, "n", choices),
    SAYS(NULL, "best_of", choices),
    SAYS(NULL, "candidateCount", choices),
    SAYS(NULL, "candidate_count", choices),
    SAYS("generationConfig", "candidateCount", choices),
    SAYS("generationConfig", "candidate_count", choices),
    SAYS("generation_config", "candidateCount", choices),
    SAYS("generation_config", "candidate_count", choices),
};

/** What says nothing; 0 is a word, though no limit. */
#define UNSAID (-1)

static const char *first_name(const says_t *s)
{
    return s->object != NULL ? s->object : s->member;
}

/**
 * A count as upstreams take it that are not strict: 30, 30.0 or "30". One of 1.5 is rounded,
 * refused or ignored: it is no limit, though it may be heeded as the larger one.
 */
static void take(llmp_asked_t *asked, const says_t *s, double said)
{
    apr_int64_t *most = (apr_int64_t *)((char *)asked + s->field), n;

    n = said >= LLM_USAGE_MAX ? LLM_USAGE_MAX : (apr_int64_t)ceil(said);
    *most = n > *most ? n : *most;
    asked->unbound |= (n == 0 || said != floor(said)) &&
                      s->field == offsetof(llmp_asked_t, completion);
}

static double count_of_text(const char *text)
{
    return text != NULL ? strtod(text, NULL) : 0;
}

/** What is below 0, and what is no number at all. */
static double said_at_least_0(double n)
{
    return n > 0 ? n : 0;
}

/** Inside an object null is sent as it is; at the top level it says nothing. */
static double count_of_json(json_object *o, const says_t *s)
{
    json_object *v = llm_json_get(o, s->member);

    if (!llm_json_has(o, s->member) || (v == NULL && s->object == NULL)) {
        return UNSAID;
    }
    if (json_object_is_type(v, json_type_string)) {
        return said_at_least_0(count_of_text(json_object_get_string(v)));
    }
    return json_object_is_type(v, json_type_int) || json_object_is_type(v, json_type_double)
               ? said_at_least_0(json_object_get_double(v)) : 0;
}

static double count_of_member(const llm_scan_t *in, const says_t *s, apr_pool_t *p)
{
    const llm_member_t *m = llm_scan_find(in, s->member);

    if (m == NULL || (m->type == LLM_SCAN_NULL && s->object == NULL)) {
        return UNSAID;
    }
    if (m->type == LLM_SCAN_STRING) {
        return said_at_least_0(count_of_text(llm_scan_str(in, m, p)));
    }
    /* behind a number there is what closes its object */
    return m->type == LLM_SCAN_NUMBER ? said_at_least_0(strtod(in->text + m->value, NULL)) : 0;
}

/**
 * An object whose members cannot be told apart as they are written (escaped names, one twice, too
 * many) is read as whoever gets it will read it. @return NULL: it is none
 */
static json_object *tree_of(const llm_scan_t *s, const llm_member_t *m, apr_pool_t *p)
{
    json_object *o = NULL;

    if (m != NULL && m->type == LLM_SCAN_OBJECT) {
        (void)llm_json_parse_checked(p, s->text + m->value, m->value_len, &o, NULL);
    }
    return o;
}

/** @return UNSAID; 0: said, but no limit */
static double count_in(const llm_scan_t *body, const says_t *s, apr_pool_t *p)
{
    const llm_member_t *m;
    llm_scan_t sub;

    if (s->object == NULL) {
        return count_of_member(body, s, p);
    }
    m = llm_scan_find(body, s->object);
    if (m == NULL) {
        return UNSAID;
    }
    return llm_scan_sub(&sub, body, m) == APR_SUCCESS ? count_of_member(&sub, s, p)
                                                      : count_of_json(tree_of(body, m, p), s);
}

/* -- what the provider is to look up ---------------------------------------------------------- */

#define SEARCH "web_search_options"
#define SIZE   "search_context_size"

/** Tools of providers, by a part of their names; a tool of the client's may be called the same. */
static const char *const search_tools[] = { "web_search", "browser_search", "google_search",
                                            "googleSearch", "nterpriseWebSearch",
                                            "nterprise_web_search" };
static const char *const map_tools[] = { "google_maps", "googleMaps" };

static int names_any(const char *text, apr_size_t n, const char *const *words, apr_size_t nwords)
{
    for (apr_size_t i = 0; i < nwords; i++) {
        if (memmem(text, n, words[i], strlen(words[i])) != NULL) {
            return 1;
        }
    }
    return 0;
}

static void take_tools(const char *text, apr_size_t n, llmp_asked_t *asked)
{
    asked->searches |= names_any(text, n, search_tools, COUNT(search_tools));
    asked->maps |= names_any(text, n, map_tools, COUNT(map_tools));
}

static llm_search_size_e size_of(const llm_scan_t *body)
{
    const llm_member_t *m;
    llm_scan_t options;

    if (llm_scan_sub(&options, body, llm_scan_find(body, SEARCH)) != APR_SUCCESS) {
        return LLM_SEARCH_UNSAID;
    }
    m = llm_scan_find(&options, SIZE);
    return m != NULL && m->type == LLM_SCAN_STRING
               ? llm_search_size_named(options.text + m->value + 1, m->value_len - 2)
               : LLM_SEARCH_UNSAID;
}

llm_search_size_e llmp_asked_search_size(const llm_scan_t *body)
{
    llm_search_size_e size = size_of(body);
    llm_scan_t extra;

    return size == LLM_SEARCH_UNSAID &&
                   llm_scan_sub(&extra, body, llm_scan_find(body, "extra_body")) == APR_SUCCESS
               ? size_of(&extra) : size;
}

static void take_searches(const llm_scan_t *body, llmp_asked_t *asked)
{
    const llm_member_t *m = llm_scan_find(body, SEARCH);

    asked->searches |= m != NULL && m->type == LLM_SCAN_OBJECT;
    m = llm_scan_find(body, "tools");
    if (m != NULL) {
        take_tools(body->text + m->value, m->value_len, asked);
    }
}

#define TOOL_LEVELS 4           /* a list, a tool, what its type wraps, a member of that */

/**
 * Names and texts of tools, one by one: a deployment's belong to all threads, and json-c would
 * write into them to make one text of it.
 */
static void take_tools_of_json(json_object *o, int levels, llmp_asked_t *asked)
{
    if (json_object_is_type(o, json_type_string)) {
        take_tools(json_object_get_string(o), (apr_size_t)json_object_get_string_len(o), asked);
    }
    if (json_object_is_type(o, json_type_array)) {
        for (apr_size_t i = 0; levels > 0 && i < json_object_array_length(o); i++) {
            take_tools_of_json(json_object_array_get_idx(o, i), levels - 1, asked);
        }
    }
    if (json_object_is_type(o, json_type_object) && levels > 0) {
        json_object_object_foreach(o, key, value) {
            take_tools(key, strlen(key), asked);
            take_tools_of_json(value, levels - 1, asked);
        }
    }
}

static void take_searches_of_json(json_object *o, llmp_asked_t *asked)
{
    asked->searches |= llm_json_obj(o, SEARCH) != NULL;
    take_tools_of_json(llm_json_get(o, "tools"), TOOL_LEVELS, asked);
}

/* -- all of it -------------------------------------------------------------------------------- */

static void take_all(const llm_scan_t *body, apr_pool_t *p, llmp_asked_t *asked)
{
    for (apr_size_t i = 0; i < COUNT(says); i++) {
        take(asked, &says[i], count_in(body, &says[i], p));
    }
    take_searches(body, asked);
    if (asked->service == LLM_SERVICE_UNSAID) {
        asked->service = llm_service_of_member(body, llm_scan_find(body, SERVICE));
    }
}

static void take_all_of_json(json_object *o, llmp_asked_t *asked)
{
    for (apr_size_t i = 0; i < COUNT(says); i++) {
        json_object *in = says[i].object != NULL ? llm_json_obj(o, says[i].object) : o;

        take(asked, &says[i], count_of_json(in, &says[i]));
    }
    take_searches_of_json(o, asked);
    if (asked->service == LLM_SERVICE_UNSAID) {
        asked->service = llm_service_of_json(o, SERVICE);
    }
}

void llmp_asked_of_body(const llm_scan_t *body, apr_pool_t *p, llmp_asked_t *asked)
{
    const llm_member_t *m = llm_scan_find(body, "extra_body");
    json_object *o;
    llm_scan_t extra;

    memset(asked, 0, sizeof(*asked));
    asked->service = LLM_SERVICE_UNSAID;
    asked->search_size = llmp_asked_search_size(body);
    take_all(body, p, asked);
    if (llm_scan_sub(&extra, body, m) == APR_SUCCESS) {
        take_all(&extra, p, asked);
    }
    else if ((o = tree_of(body, m, p)) != NULL) {
        take_all_of_json(o, asked);
    }
}

/** The deployment's own value holds where the client has none, or null. */
static int is_said(const llm_scan_t *body, const char *name)
{
    const llm_member_t *m = llm_scan_find(body, name);

    return m != NULL && m->type != LLM_SCAN_NULL;
}

void llmp_asked_of_deployment(const llm_deployment_t *d, const llm_scan_t *body,
                              llmp_asked_t *asked)
{
    for (apr_size_t i = 0; d->extra_body != NULL && i < COUNT(says); i++) {
        json_object *in = says[i].object != NULL ? llm_json_obj(d->extra_body, says[i].object)
                                                 : d->extra_body;

        if (in != NULL && !is_said(body, first_name(&says[i]))) {
            take(asked, &says[i], count_of_json(in, &says[i]));
        }
    }
    if (d->extra_body != NULL) {
        take_searches_of_json(d->extra_body, asked);
    }
    if (asked->service == LLM_SERVICE_UNSAID && !is_said(body, SERVICE)) {
        asked->service = llm_service_of_json(d->extra_body, SERVICE);
    }
}
