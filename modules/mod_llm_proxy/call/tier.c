/* SPDX-License-Identifier: Apache-2.0 */
#include <strings.h>
#include "mod_llm_proxy/account/sent_member.h"
#include "mod_llm_proxy/call/forward_headers.h"
#include "mod_llm_proxy/call/tier.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/** Members that pick a tier, or an object whose member does. */
static const struct {
    const char *name;
    const char *within;         /* MAY: where an object has it */
} members[] = {
    { "service_tier", "type" },
    { "serviceTier", "type" },                  /* Gemini a text, Bedrock an object */
    { "speed", NULL },                          /* Anthropic */
    { "performanceConfig", "latency" },         /* Bedrock */
};

/** The same as a header, where clients' headers are sent on. */
static const char *const headers[] = {
    "X-Vertex-AI-LLM-Request-Type", "X-Vertex-AI-LLM-Shared-Request-Type",
    "X-Amzn-Bedrock-Service-Tier", "X-Amzn-Bedrock-PerformanceConfig-Latency",
};

/** @return "" for what is served to those who pick nothing, under any of its names */
static const char *special(const char *tier)
{
    static const char *const usual[] = { "auto", "default", "standard", "standard_only",
                                         "on_demand" };

    for (apr_size_t i = 0; i < COUNT(usual); i++) {
        if (strcasecmp(tier, usual[i]) == 0) {
            return "";
        }
    }
    return tier;
}

/** @return the tier in a member of an object; "": the usual one; NULL: nothing is said */
static const char *tier_in(json_object *o, apr_size_t member)
{
    json_object *v = o != NULL ? llm_json_get(o, members[member].name) : NULL;
    const char *tier = llm_json_value_str(v);

    if (tier == NULL && members[member].within != NULL &&
        json_object_is_type(v, json_type_object)) {
        tier = llm_json_str(v, members[member].within);
    }
    return tier != NULL ? special(tier) : NULL;
}

/** The named members of the body alone, as objects: of a long one only these are read. */
static json_object *read_members(const llmp_req_t *q, apr_pool_t *p)
{
    json_object *o = llm_json_new_object(p);

    for (apr_size_t i = 0; i < COUNT(members); i++) {
        const llm_member_t *m = llm_scan_find(q->body.scan, members[i].name);
        json_object *v = NULL;

        if (m != NULL && llmp_account_was_sent(q, members[i].name) &&
            llm_json_parse_checked(p, q->body.scan->text + m->value, m->value_len, &v, NULL) ==
                APR_SUCCESS) {
            llm_json_set(o, members[i].name, llm_json_share(v));
        }
    }
    return o;
}

static json_object *read_extra(const llmp_req_t *q, apr_pool_t *p)
{
    const llm_member_t *m = llm_scan_find(q->body.scan, "extra_body");
    json_object *o = NULL;

    if (m != NULL && m->type == LLM_SCAN_OBJECT) {
        (void)llm_json_parse_checked(p, q->body.scan->text + m->value, m->value_len, &o, NULL);
    }
    return o;
}

/** Whether the body picks another tier than who says nothing gets of this deployment. */
static int body_picks(const llmp_req_t *q)
{
    json_object *own = q->way.at.deployment->extra_body, *body, *extra;

    if (q->body.scan == NULL) {
        return 0;
    }
    body = read_members(q, q->r->pool);
    extra = read_extra(q, q->r->pool);
    for (apr_size_t i = 0; i < COUNT(members); i++) {
        const char *said = tier_in(extra, i), *usual = tier_in(own, i);

        said = said != NULL ? said : tier_in(body, i);
        if (said != NULL && strcasecmp(said, usual != NULL ? usual : "") != 0) {
            return 1;
        }
    }
    return 0;
}

static int headers_pick(const llmp_req_t *q)
{
    apr_table_t *sent, *own = q->way.at.deployment->extra_headers;

    if (!q->generation->config->forward_client_headers) {
        return 0;
    }
    sent = apr_table_make(q->r->pool, 8);
    llmp_forward_headers(q, sent);
    for (apr_size_t i = 0; i < COUNT(headers); i++) {
        const char *said = apr_table_get(sent, headers[i]);

        if (said != NULL && *special(said) != '\0' &&
            (own == NULL || apr_table_get(own, headers[i]) == NULL)) {
            return 1;           /* a deployment's own header takes the place of the client's */
        }
    }
    return 0;
}

/** Tools within limits of their own, unless all who call the deployment get them. */
static int tools_pick(const llmp_req_t *q)
{
    json_object *own = q->way.at.deployment->extra_body;

    return q->life.try->metered_tools && !llm_json_has(own, "tools") &&
           !llm_json_has(own, "web_search_options");
}

int llmp_tier_is_short(const llmp_req_t *q, const llm_err_t *err)
{
    return (err->status == 429 || err->status == 503 || err->status == 529) &&
           (body_picks(q) || headers_pick(q) || tools_pick(q));
}
