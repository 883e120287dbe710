/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_RECORD_H
#define LLM_RECORD_H

/** @file llm_record.h @brief A finished call, as the ledger and other sinks are given it. */

#include <apr_time.h>

/** Members carry the names of the columns in "LiteLLM_SpendLogs"; what is not known is NULL, a
 *  count or a time APR_INT64_MIN, dollars NaN. */
typedef struct llm_record_t {
    const char *request_id;     /**< never NULL */
    const char *call_type;      /**< "acompletion", ... */
    const char *api_key;        /**< hash of the key */
    double spend;               /**< US dollars */
    apr_int64_t total_tokens, prompt_tokens, completion_tokens;
    apr_time_t startTime, endTime, completionStartTime;
    apr_int64_t request_duration_ms;
    const char *model, *model_id, *model_group, *custom_llm_provider, *api_base;
    const char *user;
    const char *metadata;       /**< JSON object */
    const char *cache_hit, *cache_key;
    const char *request_tags;   /**< JSON array */
    const char *team_id, *organization_id, *end_user;
    const char *requester_ip_address;
    const char *messages, *response, *proxy_server_request;     /**< JSON */
    const char *session_id, *status;
    const char *mcp_namespaced_tool_name;
    const char *agent_id, *billing_agent_id;
    const char *litellm_call_id;
    apr_time_t created_at, updated_at;      /**< 0: endTime */
} llm_record_t;

#endif
