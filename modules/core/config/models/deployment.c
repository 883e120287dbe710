/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/http/url.h"
#include "base/crypto/digest.h"
#include "base/json/json.h"
#include "base/nearest.h"
#include "config/sections.h"

/** One entry of model_list while it is read. */
typedef struct entry_t {
    llm_deployment_t d;
    const char *custom;         /**< custom_llm_provider */
    const char *credential;     /**< litellm_credential_name */
    llm_price_own_t *own;
    apr_array_header_t *organizations;      /**< of const char *: a deployment for each; or NULL */
} entry_t;

#define FIELD(name, kind, field) { name, kind, offsetof(entry_t, field), 0, 0, NULL }
#define CUSTOM(name, fn) { name, LLM_KIND_CUSTOM, 0, 0, 0, fn }
#define END { NULL, LLM_KIND_STR, 0, 0, 0, NULL }

static apr_status_t set_headers(llm_conf_t *c, const llm_key_t *key, void *to,
                                const llm_yaml_t *v)
{
    llm_deployment_t *d = &((entry_t *)to)->d;
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_MAP, key->name), bad = APR_SUCCESS;

    if (d->extra_headers == NULL) {
        d->extra_headers = apr_table_make(c->pool, 4);
    }
    for (int i = 0; rv == APR_SUCCESS && i < v->count; i++) {
        const llm_yaml_t *name = v->pairs[i].key, *value = v->pairs[i].value;

        if (value->type == LLM_YAML_NULL) {
            continue;
        }
        if (value->text == NULL || value->text[strcspn(value->text, "\r\n")] != '\0' ||
            name->len == 0 || name->text[strcspn(name->text, "\r\n: ")] != '\0') {
            bad = llm_conf_fail(c, value, "'%s' in %s is not a header of one line", name->text,
                                key->name);
            continue;
        }
        apr_table_set(d->extra_headers, name->text, value->text);
    }
    return rv != APR_SUCCESS ? rv : bad;
}

static void add_to_body(llm_conf_t *c, llm_deployment_t *d, const char *key, const llm_yaml_t *v)
{
    if (d->extra_body == NULL) {
        d->extra_body = llm_json_new_object(c->pool);
    }
    llm_json_set(d->extra_body, key, llm_yaml_json(v));
}

/** A null that is written is sent, since it is there for the upstream alone. */
static apr_status_t set_body(llm_conf_t *c, const llm_key_t *key, void *to, const llm_yaml_t *v)
{
    apr_status_t rv = llm_conf_expect(c, v, LLM_YAML_MAP, key->name);

    for (int i = 0; rv == APR_SUCCESS && i < v->count; i++) {
        if (!v->pairs[i].value->unset) {
            add_to_body(c, &((entry_t *)to)->d, v->pairs[i].key->text, v->pairs[i].value);
        }
    }
    return rv;
}

/** One organization, or a list of those whose limits are shared out. */
static apr_status_t set_organization(llm_conf_t *c, const llm_key_t *key, void *to,
                                     const llm_yaml_t *v)
{
    static const llm_key_t one = FIELD("organization", LLM_KIND_STR, d.organization);
    entry_t *e = to;
    apr_status_t rv;

    if (v->type != LLM_YAML_SEQ) {
        return llm_key_set(c, &one, to, v);
    }
    rv = llm_conf_strings(c, v, key->name, &e->organizations);
    if (rv == APR_SUCCESS && e->organizations->nelts > 0) {
        e->d.organization = APR_ARRAY_IDX(e->organizations, 0, const char *);
    }
    return rv;
}

static const llm_key_t param_keys[] = {
    FIELD("model", LLM_KIND_STR, d.model),
    FIELD("api_key", LLM_KIND_STR, d.api_key),
    FIELD("api_base", LLM_KIND_STR, d.api_base),
    FIELD("base_url", LLM_KIND_STR, d.api_base),
    FIELD("api_version", LLM_KIND_STR, d.api_version),
    CUSTOM("organization", set_organization),
    FIELD("custom_llm_provider", LLM_KIND_STR, custom),
    FIELD("litellm_credential_name", LLM_KIND_STR, credential),
    FIELD("rpm", LLM_KIND_INT64, d.rpm),
    FIELD("tpm", LLM_KIND_INT64, d.tpm),
    FIELD("weight", LLM_KIND_DOUBLE, d.weight),
    FIELD("order", LLM_KIND_INT, d.order),
    FIELD("tags", LLM_KIND_STRINGS, d.tags),
    FIELD("tag_regex", LLM_KIND_STRINGS, d.tag_regex),
    FIELD("timeout", LLM_KIND_SECONDS, d.timeout),
    FIELD("request_timeout", LLM_KIND_SECONDS, d.timeout),
    FIELD("stream_timeout", LLM_KIND_SECONDS, d.stream_timeout),
    FIELD("num_retries", LLM_KIND_INT, d.num_retries),
    FIELD("max_parallel_requests", LLM_KIND_INT, d.max_parallel_requests),
    FIELD("cooldown_time", LLM_KIND_SECONDS, d.cooldown_time),
    FIELD("drop_params", LLM_KIND_BOOL, d.drop_params),
    FIELD("allowed_openai_params", LLM_KIND_STRINGS, d.allowed_openai_params),
    FIELD("additional_drop_params", LLM_KIND_STRINGS, d.additional_drop_params),
    FIELD("mock_response", LLM_KIND_STR, d.mock_response),
    FIELD("merge_reasoning_content_in_choices", LLM_KIND_BOOL, d.merge_reasoning),
    FIELD("region_name", LLM_KIND_STR, d.region),
    FIELD("base_model", LLM_KIND_STR, d.base_model),
    CUSTOM("extra_headers", set_headers),
    CUSTOM("headers", set_headers),
    CUSTOM("extra_body", set_body),
    END
};

static apr_status_t set_fails_policy(llm_conf_t *c, const llm_key_t *key, void *to,
                                     const llm_yaml_t *v)
{
    llm_policy_t *policy = apr_pcalloc(c->pool, sizeof(*policy));

    ((entry_t *)to)->d.allowed_fails_policy = policy;
    return llm_conf_policy(c, v, key->name, "AllowedFails", policy);
}

/** What models are for: the catalog's modes, and LiteLLM's others. */
static const char *const modes[] = {
    "audio_speech", "audio_transcription", "batch", "chat", "completion", "embedding",
    "evaluation", "extraction", "guardrail", "image_edit", "image_generation", "moderation",
    "ocr", "realtime", "rerank", "responses", "search", "vector_store", "video_generation",
};

/** Other members of model_info are the operator's own notes. */
static const llm_key_t info_keys[] = {
    FIELD("id", LLM_KIND_STR, d.id),
    FIELD("base_model", LLM_KIND_STR, d.base_model),
    FIELD("mode", LLM_KIND_STR, d.mode),
    FIELD("access_groups", LLM_KIND_STRINGS, d.access_groups),
    FIELD("team_id", LLM_KIND_STR, d.team_id),
    FIELD("blocked", LLM_KIND_BOOL, d.blocked),
    FIELD("accept_upstream_cost", LLM_KIND_BOOL, d.accept_upstream_cost),
    FIELD("allowed_fails", LLM_KIND_INT, d.allowed_fails),
    FIELD("cooldown_time", LLM_KIND_SECONDS, d.cooldown_time),
    CUSTOM("allowed_fails_policy", set_fails_policy),
    END
};

/** What only a provider's own code understands is kept as text. */
static void add_provider_param(llm_conf_t *c, llm_deployment_t *d, const char *name,
                               const llm_yaml_t *v)
{
    const char *text = v->text;

    if (v->type == LLM_YAML_NULL) {
        return;
    }
    if (v->type == LLM_YAML_BOOL) {
        text = v->i ? "true" : "false";
    }
    else if (text == NULL) {
        json_object *o = llm_yaml_json(v);

        text = llm_json_text(c->pool, o, NULL);
        json_object_put(o);
    }
    apr_table_setn(d->params, name, text);
}

static const char *near_setting(const llm_section_t *s, const char *name)
{
    const char *near = llm_section_nearest(s, name);

    near = near != NULL ? near : llm_conf_provider_nearest(name);
    near = near != NULL ? near : llm_conf_price_nearest(name);
    return near != NULL ? near : llm_conf_member_nearest(name);
}

/**
 * What is no setting is a member of the body; a misspelt setting ends there too, and a misspelt
 * member as it is. The name is judged without a value as well: its variable may not be set today.
 */
static void add_member(llm_conf_t *c, entry_t *e, const llm_section_t *s,
                       const llm_yaml_pair_t *pair)
{
    const char *name = pair->key->text;
    const char *near = llm_conf_is_member(name) ? NULL : near_setting(s, name);
    int sent = pair->value->type != LLM_YAML_NULL;

    if (near != NULL) {
        llm_conf_warn(c, pair->key, "'%s' is no setting%s; is '%s' meant?", name,
                      sent ? " and is sent upstream in the body" : "", near);
    }
    llm_conf_seen(c, s->name, pair->key, near != NULL ? LLM_KEY_UNKNOWN : LLM_KEY_WORKS,
                  near != NULL ? near : sent ? "a member of the upstream's body"
                                             : "has no value and is not sent");
    if (sent) {
        add_to_body(c, &e->d, name, pair->value);
    }
}

/** What is no setting of ours: a provider's, one of LiteLLM's that has no effect, or neither. */
static void read_other_param(llm_conf_t *c, entry_t *e, const llm_section_t *s,
                             const llm_yaml_pair_t *pair)
{
    const char *name = pair->key->text;
    llm_param_e kind = llm_conf_provider_param(name);
    const char *price = llm_conf_is_price(name) ? llm_conf_price_nearest(name) : NULL;

    if (kind == LLM_PARAM_WORKS) {
        llm_conf_works(c, s->name, pair->key);
        add_provider_param(c, &e->d, name, pair->value);
    }
    else if (kind == LLM_PARAM_UNKNOWN || price != NULL) {      /* a secret may be in it */
        llm_section_unknown(c, s, pair->key,
                            price != NULL ? price : llm_conf_provider_nearest(name));
    }
    else if (kind == LLM_PARAM_IDLE || llm_conf_is_price(name) || llm_section_knows(s, name)) {
        llm_section_idle(c, s, pair);
    }
    else {
        add_member(c, e, s, pair);
    }
}

static apr_status_t read_param(llm_conf_t *c, entry_t *e, const llm_yaml_pair_t *pair)
{
    llm_section_t s = { "litellm_params", param_keys, llm_known_params, llm_known_nparams };
    const char *name = pair->key->text;
    const llm_key_t *key = llm_section_key(&s, name);
    int taken = 0;
    apr_status_t rv;

    if (key != NULL) {
        rv = llm_key_set(c, key, e, pair->value);
        llm_conf_read(c, s.name, pair->key, rv);
        return rv;
    }
    rv = llm_conf_price(c, pair->key, pair->value, &e->own, &taken);
    if (rv != APR_SUCCESS || taken) {
        llm_conf_read(c, s.name, pair->key, rv);
        return rv;
    }
    read_other_param(c, e, &s, pair);
    return APR_SUCCESS;
}

/** Take from a named credential what the entry itself does not set. */
static apr_status_t read_credential(llm_conf_t *c, entry_t *e, const llm_yaml_t *params)
{
    const llm_yaml_t *at = llm_yaml_get(params, "litellm_credential_name");
    const llm_yaml_t *values = NULL;
    apr_status_t rv = APR_SUCCESS;

    if (e->credential == NULL) {
        return APR_SUCCESS;
    }
    for (int i = 0; c->credentials != NULL && i < c->credentials->count && values == NULL; i++) {
        const llm_yaml_t *entry = c->credentials->items[i];
        const char *name = llm_yaml_str(llm_yaml_get(entry, "credential_name"));

        if (name != NULL && strcmp(name, e->credential) == 0) {
            values = llm_yaml_get(entry, "credential_values");
        }
    }
    if (values == NULL && c->cfg->incomplete) {
        return APR_SUCCESS;     /* it may be in the file that could not be read */
    }
    if (values == NULL) {
        llm_conf_warn(c, at, "credential '%s' is not in credential_list", e->credential);
        return APR_SUCCESS;
    }
    rv = llm_conf_expect(c, values, LLM_YAML_MAP, "credential_values");
    for (int i = 0; values->type == LLM_YAML_MAP && i < values->count; i++) {
        if (llm_yaml_get(params, values->pairs[i].key->text) == NULL &&
            read_param(c, e, &values->pairs[i]) != APR_SUCCESS) {
            rv = APR_EGENERAL;
        }
    }
    return rv;
}

#define SHORT_NOTE 6

/**
 * Who writes notes of their own into model_info is not asked about them: only what is nearly a key
 * is one that was misspelt, and a short name only if it has the same letters or lacks one.
 */
static const char *near_note(const llm_section_t *s, const char *name)
{
    const char *near = llm_section_nearest(s, name);

    near = near != NULL ? near : llm_conf_price_nearest(name);
    /* otherwise it may as well be a word of its own: node and model are no mode */
    return near != NULL && (strlen(name) >= SHORT_NOTE || strlen(name) < strlen(near) ||
                            llm_name_permuted(name, near)) ? near : NULL;
}

static apr_status_t read_info_key(llm_conf_t *c, entry_t *e, const llm_section_t *s,
                                  const llm_yaml_pair_t *pair, llm_price_own_t **own)
{
    const llm_key_t *key = llm_section_key(s, pair->key->text);
    int taken = key != NULL;
    apr_status_t rv = key != NULL ? llm_key_set(c, key, e, pair->value)
                                  : llm_conf_price(c, pair->key, pair->value, own, &taken);
    const char *near;

    if (taken || rv != APR_SUCCESS) {
        llm_conf_read(c, s->name, pair->key, rv);
    }
    else if (llm_section_knows(s, pair->key->text)) {
        llm_section_idle(c, s, pair);
    }
    else if ((near = near_note(s, pair->key->text)) != NULL) {
        llm_section_unknown(c, s, pair->key, near);
    }
    else {
        llm_conf_seen(c, s->name, pair->key, LLM_KEY_WORKS, "kept and shown, without an effect");
    }
    return rv;
}

/** One that is not known picks no operation and no probe. */
static void check_mode(llm_conf_t *c, const llm_yaml_t *mode)
{
    const char *text = llm_yaml_str(mode), *near;

    for (apr_size_t i = 0; text != NULL && i < sizeof(modes) / sizeof(modes[0]); i++) {
        if (strcmp(text, modes[i]) == 0) {
            return;
        }
    }
    if (text != NULL) {
        near = llm_nearest_name(text, modes, sizeof(modes) / sizeof(modes[0]));
        llm_conf_warn(c, mode, "mode '%s' is not known%s%s%s", text, near ? "; is '" : "",
                      near ? near : "", near ? "' meant?" : "");
    }
}

static apr_status_t read_info(llm_conf_t *c, entry_t *e, const llm_yaml_t *info)
{
    llm_section_t s = { "model_info", info_keys, llm_known_info, llm_known_ninfo };
    llm_price_own_t *own = e->own;
    apr_status_t rv;

    if (info == NULL || info->type == LLM_YAML_NULL) {
        return APR_SUCCESS;
    }
    rv = llm_conf_expect(c, info, LLM_YAML_MAP, s.name);
    for (int i = 0; info->type == LLM_YAML_MAP && i < info->count; i++) {
        if (read_info_key(c, e, &s, &info->pairs[i], &own) != APR_SUCCESS) {
            rv = APR_EGENERAL;
        }
    }
    check_mode(c, llm_yaml_get(info, "mode"));
    e->own = own;
    e->d.model_info = llm_json_own(c->pool, llm_yaml_json(info));
    return rv;
}

static const char *first_of_environment(const char *names, apr_pool_t *p)
{
    char *last = NULL;
    char *list = names != NULL ? apr_pstrdup(p, names) : NULL;

    for (char *name = list != NULL ? apr_strtok(list, ", ", &last) : NULL; name != NULL;
         name = apr_strtok(NULL, ", ", &last)) {
        const char *value = getenv(name);

        if (value != NULL && value[0] != '\0') {
            return apr_pstrdup(p, value);
        }
    }
    return NULL;
}

void llm_conf_environment(llm_deployment_t *d, apr_pool_t *p)
{
    if (d->api_key == NULL) {
        d->api_key = first_of_environment(d->provider->key_env, p);
    }
    if (d->api_base == NULL) {
        d->api_base = first_of_environment(d->provider->base_env, p);
    }
    if (d->organization == NULL) {
        d->organization = first_of_environment(d->provider->org_env, p);
    }
    if (d->api_base != NULL) {
        d->shown_base = llm_url_shown(p, d->api_base);
    }
    else {
        d->shown_base = d->provider->api_base;
    }
}

/** The made id; two entries that are the same in everything are two deployments all the same. */
static const char *own_identity(const llm_conf_t *c, const llm_deployment_t *d,
                                const llm_yaml_t *params)
{
    const char *first = llm_conf_identity(d->group, params, c->pool), *id = first;

    for (int i = 2; apr_hash_get(c->cfg->by_id, id, APR_HASH_KEY_STRING) != NULL; i++) {
        id = apr_psprintf(c->pool, "%s-%d", first, i);
    }
    return id;
}

static void set_identity(const llm_conf_t *c, llm_deployment_t *d, const llm_yaml_t *params)
{
    unsigned char digest[LLM_SHA256_BYTES];

    if (d->id == NULL) {
        d->id = own_identity(c, d, params);
    }
    llm_sha256(d->id, strlen(d->id), digest);
    for (int i = 0; i < 8; i++) {
        d->id_hash = d->id_hash << 8 | digest[i];
    }
}

static entry_t *new_entry(llm_conf_t *c, const llm_yaml_t *at)
{
    entry_t *e = apr_pcalloc(c->pool, sizeof(*e));

    e->d.index = c->cfg->deployments->nelts;
    e->d.place = llm_yaml_place(at, c->pool);
    e->d.params = apr_table_make(c->pool, 2);
    e->d.weight = e->d.rpm = e->d.tpm = LLM_UNSET;
    e->d.order = e->d.num_retries = e->d.max_parallel_requests = LLM_UNSET;
    e->d.timeout = e->d.stream_timeout = e->d.cooldown_time = LLM_UNSET;
    e->d.drop_params = e->d.allowed_fails = e->d.accept_upstream_cost = LLM_UNSET;
    return e;
}

/** As LiteLLM derives it: its own, rpm, Azure's 6 requests per 1000 tokens, the default. */
static void set_parallel(const llm_conf_t *c, llm_deployment_t *d)
{
    const llm_router_settings_t *r = &c->cfg->router;
    apr_int64_t n = r->default_max_parallel_requests;

    if (d->max_parallel_requests != LLM_UNSET) {
        return;
    }
    if (d->rpm >= 0) {
        n = d->rpm;
    }
    else if (d->tpm >= 0) {
        n = d->tpm * 6 / 1000 > 0 ? d->tpm * 6 / 1000 : 1;
    }
    d->max_parallel_requests = n > INT_MAX ? INT_MAX : (int)n;
}

static apr_status_t add(llm_conf_t *c, llm_deployment_t *d, const llm_yaml_t *params)
{
    const llm_deployment_t *other;

    set_identity(c, d, params);
    other = apr_hash_get(c->cfg->by_id, d->id, APR_HASH_KEY_STRING);
    if (other != NULL) {
        APR_ARRAY_PUSH(c->cfg->errors, const char *) =
            apr_psprintf(c->pool, "%s: deployment id '%s' is already used at %s", d->place, d->id,
                         other->place);
        return APR_EGENERAL;
    }
    apr_hash_set(c->cfg->by_id, d->id, APR_HASH_KEY_STRING, d);
    APR_ARRAY_PUSH(c->cfg->deployments, llm_deployment_t *) = d;
    return APR_SUCCESS;
}

/** An address without a scheme would be found at the first call only. */
static void check_base(llm_conf_t *c, const llm_deployment_t *d, const llm_yaml_t *params)
{
    const llm_yaml_t *at = llm_yaml_get(params, "api_base");
    llm_url_t url;

    at = at != NULL ? at : llm_yaml_get(params, "base_url");
    if (d->api_base != NULL && llm_url_parse(&url, d->api_base, c->pool) != APR_SUCCESS) {
        llm_conf_warn(c, at != NULL ? at : params,
                      "api_base of '%s' is no plain http:// or https:// URL: calls to it fail",
                      d->group);
    }
}

/** What can be wrong with the whole of it; told also of an entry with a value that is wrong. */
static apr_status_t judge(llm_conf_t *c, entry_t *e, const llm_yaml_t *params)
{
    llm_deployment_t *d = &e->d;
    const llm_yaml_t *at = llm_yaml_get(params, e->custom != NULL ? "custom_llm_provider"
                                                                  : "model");
    apr_status_t rv = llm_conf_resolve(c, d, e->custom, at != NULL ? at : params);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    d->any_provider = e->custom == NULL && strcmp(d->model, "*") == 0 && d->api_base == NULL;
    if (!d->any_provider) {
        llm_conf_environment(d, c->pool);
        check_base(c, d, params);
        rv = llm_conf_signin(c, d, params);
    }
    return rv;
}

static apr_status_t complete(llm_conf_t *c, entry_t *e, const llm_yaml_t *params)
{
    llm_deployment_t *d = &e->d;

    d->own_price = e->own;
    set_parallel(c, d);
    llm_conf_price_fill(d, c->pool);
    if (d->mode == NULL) {
        d->mode = d->price.mode;
    }
    return add(c, d, params);
}

/** The other organizations of a list: the same deployment with an id of its own each. */
static apr_status_t complete_others(llm_conf_t *c, const entry_t *e, const llm_yaml_t *params)
{
    apr_status_t rv = APR_SUCCESS;

    for (int i = 1; e->organizations != NULL && i < e->organizations->nelts && rv == APR_SUCCESS;
         i++) {
        llm_deployment_t *d = apr_pmemdup(c->pool, &e->d, sizeof(*d));

        d->index = c->cfg->deployments->nelts;
        d->organization = APR_ARRAY_IDX(e->organizations, i, const char *);
        d->id = apr_psprintf(c->pool, "%s-%d", e->d.id, i + 1);
        rv = add(c, d, params);
    }
    return rv;
}

static apr_status_t read_params(llm_conf_t *c, entry_t *e, const llm_yaml_t *params)
{
    apr_status_t rv = APR_SUCCESS;

    for (int i = 0; i < params->count; i++) {
        if (read_param(c, e, &params->pairs[i]) != APR_SUCCESS) {
            rv = APR_EGENERAL;
        }
    }
    return read_credential(c, e, params) == APR_SUCCESS ? rv : APR_EGENERAL;
}

/** What an entry of model_list holds: for the names near to a misspelt one. */
static const llm_key_t member_keys[] = {
    { "model_name", LLM_KIND_STR, 0, 0, 0, NULL },
    { "litellm_params", LLM_KIND_STR, 0, 0, 0, NULL },
    { "model_info", LLM_KIND_STR, 0, 0, 0, NULL },
    END
};
static const llm_section_t members = { "model_list", member_keys, NULL, 0 };

static void warn_of_members(llm_conf_t *c, const llm_yaml_t *entry)
{
    for (int i = 0; i < entry->count; i++) {
        const llm_yaml_t *key = entry->pairs[i].key;

        if (llm_section_key(&members, key->text) == NULL) {
            llm_section_warn(c, &members, &entry->pairs[i]);
        }
        else {
            llm_conf_works(c, members.name, key);
        }
    }
}

/** Tell that a member is missing, and which key may be the one, misspelt. */
static void miss(llm_conf_t *c, const llm_yaml_t *at, const llm_yaml_t *entry, const char *member,
                 const char *of)
{
    const char *written = NULL;

    for (int i = 0; i < entry->count && written == NULL; i++) {
        const char *name = entry->pairs[i].key->text;
        const char *near = llm_section_key(&members, name) == NULL
                               ? llm_section_nearest(&members, name) : NULL;

        written = near != NULL && strcmp(near, member) == 0 ? name : NULL;
    }
    (void)llm_conf_fail(c, at, "%s%s%s%s is missing%s%s%s", member, of != NULL ? " of '" : "",
                        of != NULL ? of : "", of != NULL ? "'" : "",
                        written != NULL ? ": is it '" : "", written != NULL ? written : "",
                        written != NULL ? "'?" : "");
}

static const char *read_name(llm_conf_t *c, const llm_yaml_t *entry)
{
    const llm_yaml_t *name = llm_yaml_get(entry, "model_name");

    if (name != NULL && name->text != NULL && name->len > 0 && name->type != LLM_YAML_NULL) {
        return name->text;
    }
    miss(c, name != NULL ? name : entry, entry, "model_name", NULL);
    return NULL;
}

/** Whether there is a model to look at; one of a wrong type has been told already. */
static int has_model(llm_conf_t *c, const entry_t *e, const llm_yaml_t *params)
{
    const llm_yaml_t *model = llm_yaml_get(params, "model");

    if (e->d.model != NULL && e->d.model[0] != '\0') {
        return 1;
    }
    if (model == NULL || model->type == LLM_YAML_NULL || model->text != NULL) {
        (void)llm_conf_fail(c, params, "litellm_params.model%s%s%s is missing",
                            e->d.group != NULL ? " of '" : "",
                            e->d.group != NULL ? e->d.group : "", e->d.group != NULL ? "'" : "");
    }
    return 0;
}

/** All of it is read, whatever is wrong before: what guards must not hide behind a mistake. */
static apr_status_t read_entry(llm_conf_t *c, const llm_yaml_t *entry)
{
    const llm_yaml_t *params = llm_yaml_get(entry, "litellm_params");
    int errors = c->cfg->errors->nelts;
    entry_t *e = new_entry(c, entry);
    apr_status_t rv = llm_conf_expect(c, entry, LLM_YAML_MAP, "an entry of model_list");

    if (rv != APR_SUCCESS) {
        return rv;
    }
    e->d.group = read_name(c, entry);
    warn_of_members(c, entry);
    (void)read_info(c, e, llm_yaml_get(entry, "model_info"));
    if (params == NULL) {
        miss(c, entry, entry, "litellm_params", e->d.group);
        return APR_EGENERAL;
    }
    if ((rv = llm_conf_expect(c, params, LLM_YAML_MAP, "litellm_params")) != APR_SUCCESS) {
        return rv;
    }
    (void)read_params(c, e, params);
    if (!has_model(c, e, params)) {
        return APR_EGENERAL;
    }
    e->d.group = e->d.group != NULL ? e->d.group : "";
    (void)judge(c, e, params);
    if (c->cfg->errors->nelts > errors) {
        return APR_EGENERAL;
    }
    rv = complete(c, e, params);
    return rv == APR_SUCCESS ? complete_others(c, e, params) : rv;
}

apr_status_t llm_conf_models(llm_conf_t *c, const llm_yaml_t *list)
{
    apr_status_t rv = APR_SUCCESS;

    c->cfg->deployments = apr_array_make(c->pool, 16, sizeof(llm_deployment_t *));
    c->cfg->by_id = apr_hash_make(c->pool);
    c->cfg->signins = apr_array_make(c->pool, 2, sizeof(const struct llm_signin_t *));
    if (list == NULL || list->type == LLM_YAML_NULL) {
        return APR_SUCCESS;
    }
    rv = llm_conf_expect(c, list, LLM_YAML_SEQ, "model_list");
    if (rv != APR_SUCCESS) {
        return rv;
    }
    for (int i = 0; i < list->count; i++) {
        if (read_entry(c, list->items[i]) != APR_SUCCESS) {
            rv = APR_EGENERAL;
        }
    }
    return rv;
}
