/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file routes.h
 * @brief Every endpoint, one line each: ROUTE(method, path, handler, access, operation).
 *
 * Included with ROUTE defined, several times. Paths are patterns of base/http/paths.h: "{v1}" is
 * "/v1" or nothing, "{id}" a segment, "{model*}" may hold slashes, as LiteLLM's {model:path} does.
 */

ROUTE(POST, "/{v1}/chat/completions", llmp_api_model_call, KEY, LLM_OP_CHAT)
ROUTE(POST, "/engines/{model*}/chat/completions", llmp_api_model_call, KEY, LLM_OP_CHAT)
ROUTE(POST, "/openai/deployments/{model*}/chat/completions", llmp_api_model_call, KEY, LLM_OP_CHAT)
ROUTE(POST, "/{v1}/completions", llmp_api_model_call, KEY, LLM_OP_COMPLETION)
ROUTE(POST, "/engines/{model*}/completions", llmp_api_model_call, KEY, LLM_OP_COMPLETION)
ROUTE(POST, "/openai/deployments/{model*}/completions", llmp_api_model_call, KEY, LLM_OP_COMPLETION)
ROUTE(POST, "/{v1}/embeddings", llmp_api_model_call, KEY, LLM_OP_EMBEDDING)
ROUTE(POST, "/engines/{model*}/embeddings", llmp_api_model_call, KEY, LLM_OP_EMBEDDING)
ROUTE(POST, "/openai/deployments/{model*}/embeddings", llmp_api_model_call, KEY, LLM_OP_EMBEDDING)

ROUTE(GET, "/{v1}/models", llmp_api_models, KEY, LLM_OP_NONE)
ROUTE(GET, "/{v1}/models/{model*}", llmp_api_model, KEY, LLM_OP_NONE)

ROUTE(GET, "/health/liveliness", llmp_api_liveness, PUBLIC, LLM_OP_NONE)
ROUTE(GET, "/health/liveness", llmp_api_liveness, PUBLIC, LLM_OP_NONE)
ROUTE(OPTIONS, "/health/liveliness", llmp_api_liveness, PUBLIC, LLM_OP_NONE)
ROUTE(OPTIONS, "/health/liveness", llmp_api_liveness, PUBLIC, LLM_OP_NONE)
ROUTE(GET, "/health/readiness", llmp_api_readiness, PUBLIC, LLM_OP_NONE)
ROUTE(GET, "/health", llmp_api_health, KEY, LLM_OP_NONE)
ROUTE(GET, "/test", llmp_api_test, PUBLIC, LLM_OP_NONE)

ROUTE(POST, "/key/generate", llmp_manage_key_generate, ADMIN, LLM_OP_NONE)
ROUTE(GET, "/key/info", llmp_manage_key_info, KEY, LLM_OP_NONE)
ROUTE(POST, "/key/delete", llmp_manage_key_delete, KEY, LLM_OP_NONE)
