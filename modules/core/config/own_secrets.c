/* SPDX-License-Identifier: Apache-2.0 */

/** @file own_secrets.c @brief What a deployment's entry says that nobody else may see. */

#include <string.h>
#include <strings.h>
#include "base/json/json.h"
#include "base/secret/secret.h"
#include "config/sections.h"

#define VALUE_MAX 16384         /* bytes of a secret parameter; longer ones are files */
#define DEPTH_MAX 8             /* of an extra_body that is looked into */

static int is_one_of(const char *const *list, const char *name)
{
    while (*list != NULL && strcasecmp(*list, name) != 0) {
        list++;
    }
    return *list != NULL;
}

static int add_param(void *baton, const char *name, const char *value)
{
    apr_size_t n = strlen(value);

    /* prices are per token */
    if (n <= VALUE_MAX && strcasestr(name, "cost") == NULL &&
        !llm_secrets_add_address(baton, value) &&
        llm_secret_name_of_member(name, strlen(name)) == LLM_SECRET_NAME_SURE) {
        llm_secrets_add(baton, value, n);
    }
    return 1;
}

/* -- of the body ------------------------------------------------------------------------------ */

/** Members of a body that a model answers by: schemas speak of tokens and keys, too. */
static const char *const models_texts[] = {
    "response_format", "json_schema", "schema", "guided_json", "properties", "functions",
    "eos_token", "bos_token", "pad_token", "stop_token", "unk_token", "sep_token", "image_token",
    "mask_token", NULL,
};

/** Of a tool these as well are its schema; elsewhere they may say how to sign in. */
static const char *const tools_texts[] = {
    "parameters", "input_schema", "inputschema", "output_schema", "function",
    "functiondeclarations", "function_declarations", "parameter_definitions",
    "parametersjsonschema", NULL,
};

static const char *const header_groups[] = {
    "headers", "extra_headers", "http_headers", "default_headers", NULL,
};

/** Where in a body a value stands. */
typedef struct place_t {
    llm_secret_name_e named;    /* by its own name, or by one above it */
    int in_tools, in_headers, depth;
} place_t;

static llm_secret_name_e name_of(const char *key, apr_size_t n, const place_t *at)
{
    llm_secret_name_e own;

    if (at->in_headers) {
        own = llm_secret_name_of_header(key, n);
        return llm_header_kind(key, n) != LLM_HEADER_OTHER ? LLM_SECRET_NAME_NONE
             : own == LLM_SECRET_NAME_NONE ? LLM_SECRET_NAME_LOOSE : own;
    }
    /* a cache's key is what clients see anyway */
    own = strcasestr(key, "cache") == NULL ? llm_secret_name_of_member(key, n)
                                           : LLM_SECRET_NAME_NONE;
    /* below a credential: "type" and the like beside what it is made of */
    return own == LLM_SECRET_NAME_NONE && at->named != LLM_SECRET_NAME_NONE
        ? LLM_SECRET_NAME_LOOSE : own;
}

static void add_body(llm_secrets_t *s, json_object *v, place_t at)
{
    if (json_object_is_type(v, json_type_string)) {
        if (json_object_get_string_len(v) <= VALUE_MAX) {
            llm_secrets_add_named(s, at.named, json_object_get_string(v));
        }
        return;
    }
    if (at.depth++ == DEPTH_MAX) {
        return;
    }
    if (json_object_is_type(v, json_type_array)) {
        for (size_t i = 0; i < json_object_array_length(v); i++) {
            add_body(s, json_object_array_get_idx(v, i), at);
        }
    }
    if (json_object_is_type(v, json_type_object)) {
        json_object_object_foreach(v, key, member) {
            apr_size_t n = strlen(key);
            place_t below = at;

            if (is_one_of(models_texts, key) || (at.in_tools && is_one_of(tools_texts, key))) {
                continue;
            }
            below.named = name_of(key, n, &at);
            below.in_tools |= strcmp(key, "tools") == 0;
            below.in_headers = is_one_of(header_groups, key);
            add_body(s, member, below);
        }
    }
}

const llm_secrets_t *llm_conf_secrets(const llm_deployment_t *d, apr_pool_t *p)
{
    llm_secrets_t *s = llm_secrets_make(p);

    if (d->api_key != NULL) {
        llm_secrets_add(s, d->api_key, strlen(d->api_key));
    }
    apr_table_do(add_param, s, d->params, NULL);
    add_body(s, d->extra_body, (place_t){ .named = LLM_SECRET_NAME_NONE });
    return s;
}
