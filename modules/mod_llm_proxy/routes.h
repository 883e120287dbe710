/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file routes.h
 * @brief Every endpoint, one line each: ROUTE(method, path, handler, access,
 *        operation, dialect), the last two NONE where it is no call of a model.
 *
 * Included with ROUTE defined, several times. Paths are patterns of base/http/paths.h: "{v1}" is
 * "/v1" or nothing, "{id}" a segment, "{model*}" may hold slashes, as LiteLLM's {model:path} does.
 */

ROUTE(POST, "/{v1}/chat/completions", llmp_model_call, KEY, GENERATE, openai_chat)
ROUTE(POST, "/engines/{model*}/chat/completions", llmp_model_call, KEY, GENERATE, openai_chat)
ROUTE(POST, "/openai/deployments/{model*}/chat/completions", llmp_model_call, KEY,
      GENERATE, openai_chat)
ROUTE(POST, "/{v1}/completions", llmp_model_call, KEY, GENERATE, openai_completion)
ROUTE(POST, "/engines/{model*}/completions", llmp_model_call, KEY,
      GENERATE, openai_completion)
ROUTE(POST, "/openai/deployments/{model*}/completions", llmp_model_call, KEY,
      GENERATE, openai_completion)
ROUTE(POST, "/{v1}/embeddings", llmp_model_call, KEY, EMBEDDING, openai_embeddings)
ROUTE(POST, "/engines/{model*}/embeddings", llmp_model_call, KEY, EMBEDDING, openai_embeddings)
ROUTE(POST, "/openai/deployments/{model*}/embeddings", llmp_model_call, KEY,
      EMBEDDING, openai_embeddings)

ROUTE(GET, "/{v1}/models", llmp_api_models, KEY, NONE, NONE)
ROUTE(GET, "/{v1}/models/{model*}", llmp_api_model, KEY, NONE, NONE)

ROUTE(GET, "/health/liveliness", llmp_api_liveness, PUBLIC, NONE, NONE)
ROUTE(GET, "/health/liveness", llmp_api_liveness, PUBLIC, NONE, NONE)
ROUTE(OPTIONS, "/health/liveliness", llmp_api_liveness, PUBLIC, NONE, NONE)
ROUTE(OPTIONS, "/health/liveness", llmp_api_liveness, PUBLIC, NONE, NONE)
ROUTE(GET, "/health/readiness", llmp_api_readiness, PUBLIC, NONE, NONE)
ROUTE(GET, "/health", llmp_api_health, KEY, NONE, NONE)
ROUTE(GET, "/test", llmp_api_test, PUBLIC, NONE, NONE)

ROUTE(POST, "/key/generate", llmp_manage_key_generate, ADMIN, NONE, NONE)
ROUTE(GET, "/key/info", llmp_manage_key_info, KEY, NONE, NONE)
ROUTE(POST, "/key/delete", llmp_manage_key_delete, KEY, NONE, NONE)
