/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_LITELLM_SCHEMA_H
#define LLM_TEST_LITELLM_SCHEMA_H

/**
 * @file litellm_schema.h
 * @brief What an older LiteLLM left in a PostgreSQL database: fewer columns than today's, and one
 * that nobody here knows.
 */

static const char litellm_schema[] =
    "CREATE TABLE \"LiteLLM_VerificationToken\" ("
    "\"token\" TEXT NOT NULL, \"key_name\" TEXT, \"key_alias\" TEXT, "
    "\"soft_budget_cooldown\" BOOLEAN NOT NULL DEFAULT false, "
    "\"spend\" DOUBLE PRECISION NOT NULL DEFAULT 0.0, \"expires\" TIMESTAMP(3), "
    "\"models\" TEXT[], \"aliases\" JSONB NOT NULL DEFAULT '{}', "
    "\"config\" JSONB NOT NULL DEFAULT '{}', \"user_id\" TEXT, \"team_id\" TEXT, "
    "\"permissions\" JSONB NOT NULL DEFAULT '{}', \"max_parallel_requests\" INTEGER, "
    "\"metadata\" JSONB NOT NULL DEFAULT '{}', \"blocked\" BOOLEAN, \"tpm_limit\" BIGINT, "
    "\"rpm_limit\" BIGINT, \"max_budget\" DOUBLE PRECISION, \"budget_duration\" TEXT, "
    "\"budget_reset_at\" TIMESTAMP(3), "
    "\"allowed_cache_controls\" TEXT[] DEFAULT ARRAY[]::TEXT[], "
    "\"model_spend\" JSONB NOT NULL DEFAULT '{}', "
    "\"model_max_budget\" JSONB NOT NULL DEFAULT '{}', "
    "\"created_at\" TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP, "
    "\"of_another_day\" INTEGER NOT NULL DEFAULT 7, "
    "CONSTRAINT \"LiteLLM_VerificationToken_pkey\" PRIMARY KEY (\"token\"));"
    "CREATE TABLE \"LiteLLM_SpendLogs\" ("
    "\"request_id\" TEXT NOT NULL, \"call_type\" TEXT NOT NULL, "
    "\"api_key\" TEXT NOT NULL DEFAULT '', \"spend\" DOUBLE PRECISION NOT NULL DEFAULT 0.0, "
    "\"total_tokens\" INTEGER NOT NULL DEFAULT 0, \"prompt_tokens\" INTEGER NOT NULL DEFAULT 0, "
    "\"completion_tokens\" INTEGER NOT NULL DEFAULT 0, \"startTime\" TIMESTAMP(3) NOT NULL, "
    "\"endTime\" TIMESTAMP(3) NOT NULL, \"model\" TEXT NOT NULL DEFAULT '', "
    "\"user\" TEXT DEFAULT '', \"metadata\" JSONB DEFAULT '{}', "
    "\"request_tags\" JSONB DEFAULT '[]', \"team_id\" TEXT, "
    "CONSTRAINT \"LiteLLM_SpendLogs_pkey\" PRIMARY KEY (\"request_id\"));"
    "CREATE TABLE \"LiteLLM_TeamTable\" (\"team_id\" TEXT NOT NULL PRIMARY KEY, "
    "\"spend\" DOUBLE PRECISION NOT NULL DEFAULT 0.0);"
    "INSERT INTO \"LiteLLM_TeamTable\" (\"team_id\") VALUES ('team-1')";

#endif
