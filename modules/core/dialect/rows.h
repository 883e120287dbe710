/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file rows.h
 * @brief Every wire format: DIALECT(name). Included with DIALECT defined, several times.
 *
 * llm_dialect_NAME is in the folder of the format. Of those that clients speak for one mode the
 * first is the one that health checks and settings of a mode go by.
 */

DIALECT(openai_chat)
DIALECT(openai_completion)
DIALECT(openai_embeddings)
DIALECT(gemini)
DIALECT(gemini_embeddings)
DIALECT(vertex_embeddings)
DIALECT(ollama_chat)
DIALECT(ollama_embeddings)
DIALECT(cohere_chat)
DIALECT(cohere_embeddings)
DIALECT(anthropic_messages)
DIALECT(bedrock_converse)
DIALECT(bedrock_embeddings)
