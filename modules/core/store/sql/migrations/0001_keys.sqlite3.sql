-- SPDX-License-Identifier: Apache-2.0
-- Only when the table is absent: a database of LiteLLM stays as it is (migrate.h).
-- creates: LiteLLM_VerificationToken
-- Booleans are 0 and 1, times UTC text, JSON and lists JSON text.

CREATE TABLE IF NOT EXISTS "LiteLLM_VerificationToken" (
    "token" TEXT NOT NULL,
    "key_name" TEXT,
    "key_alias" TEXT,
    "soft_budget_cooldown" INTEGER NOT NULL DEFAULT 0,
    "spend" REAL NOT NULL DEFAULT 0.0,
    "total_spend" REAL NOT NULL DEFAULT 0.0,
    "expires" TEXT,
    "models" TEXT,
    "aliases" TEXT NOT NULL DEFAULT '{}',
    "config" TEXT NOT NULL DEFAULT '{}',
    "router_settings" TEXT DEFAULT '{}',
    "user_id" TEXT,
    "team_id" TEXT,
    "agent_id" TEXT,
    "project_id" TEXT,
    "permissions" TEXT NOT NULL DEFAULT '{}',
    "max_parallel_requests" INTEGER,
    "metadata" TEXT NOT NULL DEFAULT '{}',
    "blocked" INTEGER,
    "tpm_limit" INTEGER,
    "rpm_limit" INTEGER,
    "tpd_limit" INTEGER,
    "max_budget" REAL,
    "budget_duration" TEXT,
    "budget_reset_at" TEXT,
    "allowed_cache_controls" TEXT DEFAULT '[]',
    "allowed_routes" TEXT DEFAULT '[]',
    "key_type" TEXT,
    "policies" TEXT DEFAULT '[]',
    "access_group_ids" TEXT DEFAULT '[]',
    "model_spend" TEXT NOT NULL DEFAULT '{}',
    "model_max_budget" TEXT NOT NULL DEFAULT '{}',
    "budget_fallbacks" TEXT NOT NULL DEFAULT '{}',
    "budget_id" TEXT,
    "organization_id" TEXT,
    "object_permission_id" TEXT,
    "created_at" TEXT DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT,
    "updated_at" TEXT DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT,
    "settings_updated_at" TEXT,
    "last_active" TEXT,
    "rotation_count" INTEGER DEFAULT 0,
    "auto_rotate" INTEGER DEFAULT 0,
    "rotation_interval" TEXT,
    "last_rotation_at" TEXT,
    "key_rotation_at" TEXT,
    "budget_limits" TEXT,
    PRIMARY KEY ("token")
);

CREATE INDEX IF NOT EXISTS "LiteLLM_VerificationToken_user_id_team_id_idx"
    ON "LiteLLM_VerificationToken" ("user_id", "team_id");
CREATE INDEX IF NOT EXISTS "LiteLLM_VerificationToken_team_id_idx"
    ON "LiteLLM_VerificationToken" ("team_id");
CREATE INDEX IF NOT EXISTS "LiteLLM_VerificationToken_budget_reset_at_expires_idx"
    ON "LiteLLM_VerificationToken" ("budget_reset_at", "expires");
