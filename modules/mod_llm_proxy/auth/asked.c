/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "mod_llm_proxy/auth/asked.h"
#include "base/json.h"

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
    SAYS("options", "num_predict", completion),                     /* Ollama */
    SAYS("generationConfig", "maxOutputTokens", completion),        /* Gemini */
    SAYS("generation_config", "max_output_tokens", completion),
    SAYS("inferenceConfig", "maxTokens", completion),               /* Bedrock */
    SAYS("thinking", "budget_tokens", thoughts),
    SAYS("reasoning", "max_tokens", thoughts),
    SAYS(NULL, "n", choices),
    SAYS(NULL, "best_of", choices),
    SAYS("generationConfig", "candidateCount", choices),
    SAYS("generation_config", "candidate_count", choices),
};

static const char *first_name(const says_t *s)
{
    return s->object != NULL ? s->object : s->member;
}

static void take(llmp_asked_t *asked, const says_t *s, apr_int64_t n)
{
    apr_int64_t *most = (apr_int64_t *)((char *)asked + s->field);

    n = n > LLM_USAGE_MAX ? LLM_USAGE_MAX : n;
    *most = n > *most ? n : *most;
}

/** @return 0: not said there, or no number */
static apr_int64_t count_in(const llm_scan_t *body, const says_t *s)
{
    const llm_member_t *m = llm_scan_find(body, first_name(s));
    llm_scan_t sub;

    if (m == NULL || s->object == NULL) {
        return llm_scan_int(body, m, 0);
    }
    return llm_scan_sub(&sub, body, m) == APR_SUCCESS
               ? llm_scan_int(&sub, llm_scan_find(&sub, s->member), 0) : 0;
}

static void take_all(const llm_scan_t *body, llmp_asked_t *asked)
{
    for (apr_size_t i = 0; i < COUNT(says); i++) {
        take(asked, &says[i], count_in(body, &says[i]));
    }
    if (asked->service == LLM_SERVICE_UNSAID) {
        asked->service = llm_service_of_member(body, llm_scan_find(body, SERVICE));
    }
}

void llmp_asked_of_body(const llm_scan_t *body, llmp_asked_t *asked)
{
    llm_scan_t extra;

    memset(asked, 0, sizeof(*asked));
    asked->service = LLM_SERVICE_UNSAID;
    take_all(body, asked);
    if (llm_scan_sub(&extra, body, llm_scan_find(body, "extra_body")) == APR_SUCCESS) {
        take_all(&extra, asked);
    }
}

void llmp_asked_of_deployment(const llm_deployment_t *d, const llm_scan_t *body,
                              llmp_asked_t *asked)
{
    for (apr_size_t i = 0; d->extra_body != NULL && i < COUNT(says); i++) {
        json_object *in = says[i].object != NULL ? llm_json_obj(d->extra_body, says[i].object)
                                                 : d->extra_body;

        if (in != NULL && llm_scan_find(body, first_name(&says[i])) == NULL) {
            take(asked, &says[i], llm_json_int(in, says[i].member, 0));
        }
    }
    if (asked->service == LLM_SERVICE_UNSAID) {
        asked->service = llm_service_of_json(d->extra_body, SERVICE);
    }
}
