/* SPDX-License-Identifier: Apache-2.0 */

/** @file provider_param.c @brief Parameters only a provider's own code understands, by name. */

#include <string.h>
#include "base/nearest.h"
#include "config/sections.h"

static const char *const prefixes[] = { "aws_", "azure_", "vertex_", "s3_", "watsonx_" };

/** What the providers and their sign-ins read. */
static const char *const working[] = {
    "aws_access_key_id", "aws_bedrock_runtime_endpoint", "aws_external_id", "aws_profile_name",
    "aws_region_name", "aws_role_name", "aws_secret_access_key", "aws_session_name",
    "aws_session_tags", "aws_session_token", "aws_sts_endpoint", "aws_web_identity_token",
    "azure_ad_token", "azure_password", "azure_scope", "azure_username", "client_id",
    "client_secret", "tenant_id", "vertex_ai_credentials", "vertex_ai_location",
    "vertex_ai_project", "vertex_credentials", "vertex_location", "vertex_project", NULL
};

/** LiteLLM's too, but no provider's code looks at them yet. */
static const char *const idle[] = {
    "aws_batch_role_arn", "aws_bedrock_project_id", "aws_workspace_id", "azure_ad_token_provider",
    "bucket_name", "gcs_bucket_name", "s3_access_key_id", "s3_bucket_name", "s3_bucket_owner",
    "s3_encryption_key_id", "s3_endpoint_url", "s3_output_bucket_name", "s3_region_name",
    "s3_secret_access_key", "vertex_ai_audio_api", "vertex_count_tokens_location",
    "vertex_voice_dict", "watsonx_credentials", "watsonx_project", "watsonx_region",
    "watsonx_region_name", "watsonx_token", NULL
};

static int is_among(const char *const *names, const char *name)
{
    while (*names != NULL && strcmp(*names, name) != 0) {
        names++;
    }
    return *names != NULL;
}

/** @return the prefix's length; 0: it has none */
static apr_size_t prefix_of(const char *name)
{
    for (apr_size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
        apr_size_t n = strlen(prefixes[i]);

        if (strncmp(name, prefixes[i], n) == 0) {
            return n;
        }
    }
    return 0;
}

llm_param_e llm_conf_provider_param(const char *name)
{
    if (is_among(working, name)) {
        return LLM_PARAM_WORKS;
    }
    if (is_among(idle, name)) {
        return LLM_PARAM_IDLE;
    }
    return prefix_of(name) > 0 ? LLM_PARAM_UNKNOWN : LLM_PARAM_OTHER;
}

static const char *nearest(const char *name)
{
    llm_nearest_t n;

    llm_nearest_begin(&n, name);
    for (int i = 0; working[i] != NULL; i++) {
        llm_nearest_offer(&n, working[i]);
    }
    for (int i = 0; idle[i] != NULL; i++) {
        llm_nearest_offer(&n, idle[i]);
    }
    return n.found;
}

const char *llm_conf_provider_nearest(const char *name)
{
    const char *near = nearest(name);
    apr_size_t n = prefix_of(name);

    /* azure_tenant_id is tenant_id */
    return near != NULL || n == 0 ? near
           : llm_conf_provider_param(name + n) == LLM_PARAM_WORKS ? name + n : nearest(name + n);
}
