/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "llm_config.h"
#include "dialect/ir/content.h"
#include "dialect/bedrock_converse/dialect.h"
#include "dialect/ir/claude.h"
#include "dialect/ir/claude_betas.h"
#include "dialect/dialects.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"
#include "dialect/ir/tools/tools.h"
#include "dialect/ir/tools/wrapped.h"

/** Converse has Claude's features in the body. */
#define BETA "anthropic_beta"
#define BETA_HEADER "anthropic-beta"

/** Skip prefix where s begins with it. */
static const char *behind(const char *s, const char *prefix)
{
    apr_size_t n = strlen(prefix);

    return strncmp(s, prefix, n) == 0 ? s + n : s;
}

const char *bedrock_base_model(const char *model)
{
    static const char *const areas[] = { "us.", "eu.", "apac.", "global.", "us-gov.", "jp.",
                                         "au.", "ca." };
    const char *slash;

    model = behind(model, "converse/");
    if (strncmp(model, "arn:", 4) == 0) {
        slash = strrchr(model, '/');
        model = slash != NULL ? slash + 1 : model;
    }
    slash = strchr(model, '/');
    if (slash != NULL) {
        model = slash + 1;      /* a region in front: us-east-1/anthropic... */
    }
    for (apr_size_t i = 0; i < sizeof(areas) / sizeof(areas[0]); i++) {
        const char *rest = behind(model, areas[i]);

        if (rest != model) {
            return rest;
        }
    }
    return model;
}

bedrock_family_e bedrock_family(const char *model)
{
    static const struct {
        const char *part;
        bedrock_family_e family;
    } parts[] = {
        { "anthropic.", BEDROCK_CLAUDE }, { "claude", BEDROCK_CLAUDE },
        { "amazon.nova-2-", BEDROCK_NOVA2 }, { "nova-2/", BEDROCK_NOVA2 },
        { "amazon.nova", BEDROCK_NOVA }, { "gpt-oss", BEDROCK_GPT_OSS },
        { "deepseek.r1", BEDROCK_DEEPSEEK_R1 }, { "deepseek", BEDROCK_GPT_OSS },
        { "openai.gpt-", BEDROCK_GPT },
    };
    const char *base = bedrock_base_model(model);

    for (apr_size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (strstr(base, parts[i].part) != NULL) {
            return parts[i].family;
        }
    }
    return BEDROCK_OTHER;
}

json_object *bedrock_more(bedrock_req_t *r)
{
    if (r->more == NULL) {
        r->more = llm_json_add_object(r->body, "additionalModelRequestFields");
    }
    return r->more;
}

void bedrock_beta(bedrock_req_t *r, const char *feature, apr_size_t n)
{
    const char *taken = llm_claude_beta(LLM_CLAUDE_CONVERSE, feature, n);
    json_object *list;

    if (taken == NULL || r->family != BEDROCK_CLAUDE) {
        return;
    }
    list = llm_json_arr(bedrock_more(r), BETA);
    if (list == NULL) {
        list = llm_json_add_array(bedrock_more(r), BETA);
    }
    for (apr_size_t i = 0; i < json_object_array_length(list); i++) {
        const char *s = llm_json_value_str(json_object_array_get_idx(list, i));

        if (s != NULL && strcmp(s, taken) == 0) {
            return;
        }
    }
    json_object_array_add(list, json_object_new_string(taken));
}

apr_status_t bedrock_refuse(bedrock_req_t *r, const char *param, const char *message)
{
    *r->err = llm_err_make(r->try->pool, LLM_ERR_BAD_REQUEST, 0, "%s", message);
    (*r->err)->param = param;
    return APR_EGENERAL;
}

void bedrock_cache_point(bedrock_req_t *r, json_object *list, json_object *control)
{
    const char *ttl = llm_json_str(control, "ttl");
    json_object *point;

    if (control == NULL || !r->cache_points) {
        return;
    }
    point = llm_json_add_object(llm_json_add_object(list, NULL), "cachePoint");
    llm_json_set_str(point, "type", "default");
    if (ttl != NULL && r->family == BEDROCK_CLAUDE &&
        (strstr(r->try->upstream_model, "-4-5") != NULL ||
         strstr(r->try->upstream_model, "-4.5") != NULL) &&
        (strcmp(ttl, "5m") == 0 || strcmp(ttl, "1h") == 0)) {
        llm_json_set_str(point, "ttl", ttl);
    }
}

static json_object *inference(bedrock_req_t *r)
{
    return llm_json_obj(r->body, "inferenceConfig");
}

static void put_temperature(bedrock_req_t *r, json_object *v)
{
    llm_json_set(inference(r), "temperature", llm_json_share(v));
}

static void put_top_p(bedrock_req_t *r, json_object *v)
{
    llm_json_set(inference(r), "topP", llm_json_share(v));
}

/** Where a family takes top_k; the others have none. */
static void put_top_k(bedrock_req_t *r, json_object *v)
{
    if (r->family == BEDROCK_CLAUDE) {
        llm_json_set(bedrock_more(r), "top_k", llm_json_share(v));
    }
    else if (r->family == BEDROCK_NOVA || r->family == BEDROCK_NOVA2) {
        llm_json_set(llm_json_add_object(bedrock_more(r), "inferenceConfig"), "topK",
                     llm_json_share(v));
    }
}

/** Converse refuses empty stop sequences. */
static void put_stop(bedrock_req_t *r, json_object *v)
{
    json_object *list = llm_json_new_array(r->try->pool);
    apr_size_t n = json_object_is_type(v, json_type_array) ? json_object_array_length(v) : 0;

    if (json_object_is_type(v, json_type_string) && json_object_get_string_len(v) > 0) {
        json_object_array_add(list, llm_json_share(v));
    }
    for (apr_size_t i = 0; i < n; i++) {
        json_object *s = json_object_array_get_idx(v, i);

        if (llm_json_value_str(s) != NULL && json_object_get_string_len(s) > 0) {
            json_object_array_add(list, llm_json_share(s));
        }
    }
    if (json_object_array_length(list) > 0) {
        llm_json_set(inference(r), "stopSequences", llm_json_share(list));
    }
}

static void put_tier(bedrock_req_t *r, json_object *v)
{
    static const struct {
        const char *from, *to;
    } tiers[] = { { "auto", "default" }, { "default", "default" }, { "flex", "flex" },
                  { "priority", "priority" } };
    const char *tier = llm_json_value_str(v);

    for (int i = 0; tier != NULL && i < 4; i++) {
        if (strcmp(tier, tiers[i].from) == 0) {
            llm_json_set_str(llm_json_add_object(r->body, "serviceTier"), "type", tiers[i].to);
        }
    }
}

static void put_guardrail(bedrock_req_t *r, json_object *v)
{
    llm_json_set(r->body, "guardrailConfig", llm_json_share(v));
}

static void put_performance(bedrock_req_t *r, json_object *v)
{
    llm_json_set(r->body, "performanceConfig", llm_json_share(v));
}

static void put_request_metadata(bedrock_req_t *r, json_object *v)
{
    llm_json_set(r->body, "requestMetadata", llm_json_share(v));
}

static void put_service_tier_object(bedrock_req_t *r, json_object *v)
{
    llm_json_set(r->body, "serviceTier", llm_json_share(v));
}

static void put_betas(bedrock_req_t *r, const char *list)
{
    while (*(list += strspn(list, LLM_BETA_SEP)) != '\0') {
        apr_size_t n = strcspn(list, LLM_BETA_SEP);

        bedrock_beta(r, list, n);
        list += n;
    }
}

/** The member itself: a list, or a header's text. */
static void put_beta_list(bedrock_req_t *r, json_object *v)
{
    if (llm_json_value_str(v) != NULL) {
        put_betas(r, json_object_get_string(v));
    }
    for (apr_size_t i = 0; json_object_is_type(v, json_type_array) &&
                           i < json_object_array_length(v); i++) {
        const char *s = llm_json_value_str(json_object_array_get_idx(v, i));

        put_betas(r, s != NULL ? s : "");
    }
}

/** Of the headers a client asks for, only the features are this dialect's matter. */
static void put_headers(bedrock_req_t *r, json_object *v)
{
    if (!json_object_is_type(v, json_type_object)) {
        return;
    }
    json_object_object_foreach(v, key, value) {
        if (strcasecmp(key, BETA_HEADER) == 0) {
            put_beta_list(r, value);
        }
    }
}

static void put_extra(bedrock_req_t *r, json_object *v);

/** Members that do not go into additionalModelRequestFields as they are. */
static const struct {
    const char *name;
    void (*put)(bedrock_req_t *r, json_object *v);   /**< NULL: not sent */
} members[] = {
    { "temperature", put_temperature }, { "top_p", put_top_p }, { "topP", put_top_p },
    { "top_k", put_top_k }, { "topK", put_top_k }, { "stop", put_stop },
    { "service_tier", put_tier }, { "serviceTier", put_service_tier_object },
    { "guardrailConfig", put_guardrail }, { "performanceConfig", put_performance },
    { "requestMetadata", put_request_metadata }, { "user", NULL },
    { "metadata", NULL }, { "extra_headers", put_headers }, { BETA, put_beta_list },
    { "cache_control", NULL }, { "model_id", NULL }, { "extra_body", put_extra },
};

static void put_member(bedrock_req_t *r, const char *name, json_object *v)
{
    if (llm_params_read_elsewhere(name)) {
        return;
    }
    for (apr_size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        if (strcmp(name, members[i].name) == 0) {
            if (members[i].put != NULL && v != NULL) {
                members[i].put(r, v);
            }
            return;
        }
    }
    if (strncmp(name, "aws_", 4) != 0) {    /* credentials of the deployment are no fields */
        llm_json_set(bedrock_more(r), name, llm_json_share(v));
    }
}

/**
 * Members for the upstream alone; what the body says itself goes first. What stands for the
 * conversation is left out by the table: policies look at the canonical body.
 */
static void put_extra(bedrock_req_t *r, json_object *v)
{
    if (!json_object_is_type(v, json_type_object)) {
        return;
    }
    json_object_object_foreach(v, key, value) {
        if (value != NULL && strcmp(key, "extra_body") != 0 && !llm_json_has(r->ir, key)) {
            put_member(r, key, value);
        }
    }
}

static apr_status_t put_nova_effort(bedrock_req_t *r, const char *effort)
{
    json_object *o;

    if (strcmp(effort, "none") == 0) {
        return APR_SUCCESS;
    }
    if (strcmp(effort, "low") != 0 && strcmp(effort, "medium") != 0 &&
        strcmp(effort, "high") != 0) {
        return bedrock_refuse(r, "reasoning_effort",
                              "reasoning_effort of this model is low, medium or high");
    }
    o = llm_json_add_object(bedrock_more(r), "reasoningConfig");
    llm_json_set_str(o, "type", "enabled");
    llm_json_set_str(o, "maxReasoningEffort", effort);
    return APR_SUCCESS;
}

/** Claude's thinking; the answer then has to tell the thinking tokens. */
static void put_thinking(bedrock_req_t *r, const llm_thinking_t *t)
{
    if (t->thinking != NULL) {
        llm_json_set(bedrock_more(r), "thinking", llm_json_share(t->thinking));
    }
    if (t->thinking != NULL ||
        (r->family == BEDROCK_CLAUDE && (llm_claude(r->try) & LLM_CLAUDE_ON))) {
        json_object_array_add(llm_json_add_array(r->body, "additionalModelResponseFieldPaths"),
                              json_object_new_string("/usage/output_tokens_details"));
    }
    if (t->effort != NULL && llm_json_obj(r->ir, "output_config") == NULL) {
        llm_json_set_str(llm_json_add_object(bedrock_more(r), "output_config"), "effort",
                         t->effort);
    }
    if (t->max_tokens > 0) {
        llm_json_set_int(inference(r), "maxTokens", t->max_tokens);
    }
}

/** Whether a name is a publisher's ("meta.llama3-..."), and not an address of one's own. */
static int is_published(const char *model)
{
    const char *base = bedrock_base_model(model);

    return base[strcspn(base, ".-")] == '.';
}

/** Thinking asked of a model that has no word for it here. */
static apr_status_t refuse_thinking(bedrock_req_t *r)
{
    const char *param = llm_json_obj(r->ir, "thinking") != NULL ? "thinking" : "reasoning_effort";
    const char *type = llm_json_str(llm_json_obj(r->ir, "thinking"), "type");
    const char *effort = llm_effort(r->ir);

    if ((type == NULL && effort == NULL) ||
        (type != NULL ? strcmp(type, "disabled") : strcmp(effort, "none")) == 0) {
        return APR_SUCCESS;
    }
    return llm_params_refuse(r->try, param, r->err);
}

/** Read what is asked of a Claude's thinking, or of a model nobody knows. */
static apr_status_t read_thinking(bedrock_req_t *r, llm_thinking_t *t)
{
    apr_status_t rv;

    if (r->family == BEDROCK_CLAUDE || !is_published(r->try->upstream_model) ||
        llm_params_allowed(r->try, "thinking") || llm_params_allowed(r->try, "reasoning_effort")) {
        rv = llm_thinking_read(r->try, r->ir, t, r->err);
    }
    else {
        rv = refuse_thinking(r);
    }
    if (rv == APR_SUCCESS && t->thinks) {
        rv = llm_sampling_beside_thinking(r->try, r->ir, r->err);
    }
    return rv;
}

/** @return whether the family is asked to think in Claude's words */
static int thinks_as_claude(const bedrock_req_t *r)
{
    return r->family == BEDROCK_CLAUDE || r->family == BEDROCK_NOVA || r->family == BEDROCK_OTHER;
}

static apr_status_t put_reasoning(bedrock_req_t *r)
{
    const char *effort = llm_effort(r->ir);

    switch (r->family) {
    case BEDROCK_GPT_OSS:
        if (effort != NULL) {
            llm_json_set_str(bedrock_more(r), "reasoning_effort", llm_gpt_oss_effort(effort));
        }
        return APR_SUCCESS;
    case BEDROCK_GPT:
        if (effort != NULL) {
            llm_json_set_str(llm_json_add_object(bedrock_more(r), "reasoning"), "effort", effort);
        }
        return APR_SUCCESS;
    case BEDROCK_NOVA2:
        return effort != NULL ? put_nova_effort(r, effort) : APR_SUCCESS;
    default:
        return APR_SUCCESS;
    }
}

/** By the model's name; an address of one's own tells nothing, but its operator may. */
static bedrock_family_e family_of(const llm_try_t *try)
{
    bedrock_family_e family = bedrock_family(try->upstream_model);
    const char *base = try->deployment != NULL ? try->deployment->base_model : NULL;

    return family == BEDROCK_OTHER && base != NULL ? bedrock_family(base) : family;
}

static void start(bedrock_req_t *r, llm_try_t *try, json_object *ir, llm_msg_t *out)
{
    r->body = out->json = llm_json_new_object(try->pool);
    r->ir = ir;
    r->family = family_of(try);
    r->cache_points = r->family == BEDROCK_CLAUDE || r->family == BEDROCK_NOVA ||
                      r->family == BEDROCK_NOVA2;
    if (llm_try_known(try)) {
        r->cache_points = (llm_try_flags(try) & LLM_MODEL_PROMPT_CACHING) != 0;
    }
    llm_notes_make(try);
}

/** What the client asks for by a header that is passed on. */
static void put_sent_betas(bedrock_req_t *r, const apr_table_t *sent)
{
    const char *list = NULL;

    if (sent != NULL) {
        list = apr_table_getm(r->try->pool, sent, BETA_HEADER);
    }
    put_betas(r, list != NULL ? list : "");
}

static void put_members(bedrock_req_t *r)
{
    apr_int64_t limit = llm_max_tokens(r->ir);

    llm_json_add_object(r->body, "inferenceConfig");
    if (limit > 0) {
        llm_json_set_int(inference(r), "maxTokens", limit);
    }
    json_object_object_foreach(r->ir, key, value) {
        put_member(r, key, value);
    }
}

static apr_status_t bedrock_request(llm_try_t *try, json_object *ir, llm_msg_t *out,
                                    llm_err_t **err)
{
    static const llm_name_rule_t names = { 64, 1 };
    bedrock_req_t r = { .try = try, .err = err };
    llm_thinking_t thinking = { 0 };
    apr_status_t rv;

    start(&r, try, ir, out);
    llm_schema_room_init(&r.room, try->call->body_n);
    llm_tool_names_note(try, llm_json_arr(ir, "tools"), &names);
    llm_tools_wrapped_note(try, ir);
    rv = llm_sampling_check(try, ir, err);
    if (rv == APR_SUCCESS && thinks_as_claude(&r)) {
        rv = read_thinking(&r, &thinking);
    }
    rv = rv == APR_SUCCESS ? bedrock_turns(&r) : rv;
    if (rv != APR_SUCCESS) {
        return rv;
    }
    put_members(&r);
    put_sent_betas(&r, out->sent);
    put_thinking(&r, &thinking);
    rv = put_reasoning(&r);
    return rv != APR_SUCCESS ? rv : bedrock_tools(&r, thinking.thinks);
}

static const char *const params[] = {
    "model", "messages", "stream", "stream_options", "stop", "temperature", "top_p", "max_tokens",
    "max_completion_tokens", "tools", "tool_choice", "extra_headers", "parallel_tool_calls",
    "response_format", "web_search_options", "thinking", "reasoning_effort", "service_tier",
    "metadata", NULL
};

static const llm_upstream_side_t upstream = {
    .params = params,
    .request = bedrock_request,
    .response = bedrock_response,
    .event = bedrock_event,
    .error = bedrock_error,
    .wants_bytes = llm_wants_all_bytes,
};

const llm_dialect_t llm_dialect_bedrock_converse = {
    .name = "bedrock_converse",
    .mode = LLM_MODE_CHAT,
    .framing = LLM_FRAMING_AWS,
    .upstream = &upstream,
};
