/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECTS_H
#define LLM_DIALECTS_H

/** @file dialects.h @brief The wire formats; one per pair of files of the same name. */

#include "llm_provider.h"

extern const llm_dialect_t llm_dialect_openai_chat;
extern const llm_dialect_t llm_dialect_openai_completion;
extern const llm_dialect_t llm_dialect_openai_embeddings;
extern const llm_dialect_t llm_dialect_anthropic_messages;
extern const llm_dialect_t llm_dialect_gemini;
extern const llm_dialect_t llm_dialect_gemini_embeddings;
extern const llm_dialect_t llm_dialect_vertex_embeddings;
extern const llm_dialect_t llm_dialect_bedrock_converse;
extern const llm_dialect_t llm_dialect_bedrock_embeddings;
extern const llm_dialect_t llm_dialect_ollama_chat;
extern const llm_dialect_t llm_dialect_ollama_embeddings;
extern const llm_dialect_t llm_dialect_cohere_chat;
extern const llm_dialect_t llm_dialect_cohere_embeddings;

#endif
