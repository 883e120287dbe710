/* SPDX-License-Identifier: Apache-2.0 AND MIT
 *
 * Made by generate.py from model_prices_and_context_window_backup.json of litellm 1.106.2
 * (PyPI; copyright Berri AI, MIT licence). Do not edit; to renew it:
 *   generate.py MAP VERSION > prices_table.c
 */
#include "catalog/table.h"

const char llm_catalog_strings[] =
    "1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0\0"
    "bedrock\0"
    "image_generation\0"
    "1024-x-1024/50-steps/stability.stable-diffusion-xl-v1\0"
    "1024-x-1024/gpt-image-1.5\0"
    "openai\0"
    "1024-x-1024/gpt-image-1.5-2025-12-16\0"
    "1024-x-1024/max-steps/stability.stable-diffusion-xl-v1\0"
    "1024-x-1536/gpt-image-1.5\0"
    "1024-x-1536/gpt-image-1.5-2025-12-16\0"
    "1536-x-1024/gpt-image-1.5\0"
    "1536-x-1024/gpt-image-1.5-2025-12-16\0"
    "512-x-512/50-steps/stability.stable-diffusion-xl-v0\0"
    "512-x-512/max-steps/stability.stable-diffusion-xl-v0\0"
    "agentcore/search\0"
    "agentcore\0"
    "search\0"
    "ai21.j2-mid-v1\0"
    "chat\0"
    "ai21.j2-ultra-v1\0"
    "ai21.jamba-1-5-large-v1:0\0"
    "ai21.jamba-1-5-mini-v1:0\0"
    "ai21.jamba-instruct-v1:0\0"
    "aihubmix/agnes-2.5-flash\0"
    "aihubmix\0"
    "aihubmix/agnes-2.5-pro\0"
    "aihubmix/cc-glm-5.1\0"
    "aihubmix/claude-fable-5\0"
    "aihubmix/claude-haiku-4-5\0"
    "aihubmix/claude-opus-4-8-think\0"
    "aihubmix/claude-opus-5\0"
    "aihubmix/claude-sonnet-5\0"
    "aihubmix/coding-glm-5.3\0"
    "aihubmix/coding-kimi-k3\0"
    "aihubmix/coding-xiaomi-mimo-v2-omni\0"
    "aihubmix/coding-xiaomi-mimo-v2.5\0"
    "aihubmix/coding-xiaomi-mimo-v2.5-pro\0"
    "aihubmix/command-a-plus-05-2026\0"
    "aihubmix/deepseek-v4-flash\0"
    "aihubmix/deepseek-v4-pro\0"
    "aihubmix/doubao-seed-2-0-code-preview\0"
    "aihubmix/doubao-seed-2-0-lite-260428\0"
    "aihubmix/doubao-seed-2-0-mini\0"
    "aihubmix/doubao-seed-2-0-pro\0"
    "aihubmix/doubao-seed-2-1-turbo\0"
    "aihubmix/ernie-5.1\0"
    "aihubmix/gemini-3-flash-preview\0"
    "aihubmix/gemini-3-flash-preview-search\0"
    "aihubmix/gemini-3.1-pro-preview\0"
    "aihubmix/gemini-3.1-pro-preview-customtools\0"
    "aihubmix/gemini-3.5-flash-lite\0"
    "aihubmix/gemini-3.7-flash\0"
    "aihubmix/gemma-4-26b-a4b-it\0"
    "aihubmix/gemma-4-31b-it\0"
    "aihubmix/glm-5.2-fast-preview\0"
    "aihubmix/glm-5.3\0"
    "aihubmix/glm-5.3-flash\0"
    "aihubmix/glm-5v-turbo\0"
    "aihubmix/gpt-5.3-codex\0"
    "aihubmix/gpt-5.4-high\0"
    "aihubmix/gpt-5.4-low\0"
    "aihubmix/gpt-5.4-mini\0"
    "aihubmix/gpt-5.4-nano\0"
    "aihubmix/gpt-5.5\0"
    "aihubmix/gpt-5.5-pro\0"
    "aihubmix/gpt-5.6-luna\0"
    "aihubmix/gpt-5.6-sol-disc\0"
    "aihubmix/gpt-5.6-terra\0"
    "aihubmix/gpt-chat-latest\0"
    "aihubmix/grok-4-20-non-reasoning\0"
    "aihubmix/grok-4-20-reasoning\0"
    "aihubmix/grok-4.6\0"
    "aihubmix/grok-build-0.1\0"
    "aihubmix/hy3\0"
    "aihubmix/hy4-preview\0"
    "aihubmix/kimi-k2.6\0"
    "aihubmix/kimi-k2.7-code-highspeed\0"
    "aihubmix/kimi-k3\0"
    "aihubmix/longcat-2.0\0"
    "aihubmix/mai-thinking-1\0"
    "aihubmix/mimo-v2-omni\0"
    "aihubmix/mimo-v2-pro\0"
    "aihubmix/minimax-m2.7\0"
    "aihubmix/minimax-m3\0"
    "aihubmix/muse-spark-1.2\0"
    "aihubmix/qwen3-coder-next\0"
    "aihubmix/qwen3.5-122b-a10b\0"
    "aihubmix/qwen3.5-397b-a17b\0"
    "aihubmix/qwen3.6-27b\0"
    "aihubmix/qwen3.6-35b-a3b\0"
    "aihubmix/qwen3.6-max-preview\0"
    "aihubmix/qwen3.7-plus\0"
    "aihubmix/qwen3.8-2.4t-a95b\0"
    "aihubmix/qwen3.8-flash\0"
    "aihubmix/qwen3.8-max\0"
    "aihubmix/step-3.7-flash\0"
    "aiml/dall-e-2\0"
    "aiml\0"
    "aiml/dall-e-3\0"
    "aiml/flux-pro\0"
    "aiml/flux-pro/v1.1\0"
    "aiml/flux-pro/v1.1-ultra\0"
    "aiml/flux-realism\0"
    "aiml/flux/dev\0"
    "aiml/flux/kontext-max/text-to-image\0"
    "aiml/flux/kontext-pro/text-to-image\0"
    "aiml/flux/schnell\0"
    "aiml/google/imagen-4.0-ultra-generate-001\0"
    "aiml/google/nano-banana-pro\0"
    "aiml/openai/gpt-image-2\0"
    "amazon-nova/nova-lite-v1\0"
    "amazon_nova\0"
    "amazon-nova/nova-micro-v1\0"
    "amazon-nova/nova-premier-v1\0"
    "amazon-nova/nova-pro-v1\0"
    "amazon.nova-2-5-sonic\0"
    "realtime\0"
    "amazon.nova-2-lite-v1:0\0"
    "amazon.nova-2-multimodal-embeddings-v1:0\0"
    "embedding\0"
    "amazon.nova-2-pro-preview-20251202-v1:0\0"
    "amazon.nova-2-sonic-v1:0\0"
    "amazon.nova-canvas-v1:0\0"
    "amazon.nova-lite-v1:0\0"
    "amazon.nova-micro-v1:0\0"
    "amazon.nova-premier-v1:0\0"
    "amazon.nova-pro-v1:0\0"
    "amazon.rerank-v1:0\0"
    "rerank\0"
    "amazon.titan-embed-g1-text-02\0"
    "amazon.titan-embed-image-v1\0"
    "amazon.titan-embed-text-v1\0"
    "amazon.titan-embed-text-v2:0\0"
    "amazon.titan-image-generator-v1\0"
    "amazon.titan-image-generator-v2\0"
    "amazon.titan-image-generator-v2:0\0"
    "amazon.titan-text-express-v1\0"
    "amazon.titan-text-lite-v1\0"
    "amazon.titan-text-premier-v1:0\0"
    "anthropic.claude-3-5-haiku-20241022-v1:0\0"
    "anthropic.claude-3-5-sonnet-20240620-v1:0\0"
    "anthropic.claude-3-5-sonnet-20241022-v2:0\0"
    "anthropic.claude-3-7-sonnet-20240620-v1:0\0"
    "anthropic.claude-3-7-sonnet-20250219-v1:0\0"
    "anthropic.claude-3-opus-20240229-v1:0\0"
    "anthropic.claude-fable-5\0"
    "anthropic.claude-fable-5-1\0"
    "anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "anthropic.claude-haiku-4-5@20251001\0"
    "anthropic.claude-haiku-5-5\0"
    "anthropic.claude-instant-v1\0"
    "anthropic.claude-mythos-5-1\0"
    "anthropic.claude-mythos-preview\0"
    "anthropic.claude-opus-4-1-20250805-v1:0\0"
    "anthropic.claude-opus-4-20250514-v1:0\0"
    "anthropic.claude-opus-4-5-20251101-v1:0\0"
    "anthropic.claude-opus-4-6-v1\0"
    "anthropic.claude-opus-4-7\0"
    "anthropic.claude-opus-4-8\0"
    "anthropic.claude-opus-5\0"
    "anthropic.claude-opus-5-5\0"
    "anthropic.claude-sonnet-4-20250514-v1:0\0"
    "anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "anthropic.claude-sonnet-4-6\0"
    "anthropic.claude-sonnet-5\0"
    "anthropic.claude-sonnet-5-5\0"
    "anthropic.claude-v1\0"
    "anthropic.claude-v2:1\0"
    "anyscale/codellama/CodeLlama-34b-Instruct-hf\0"
    "anyscale\0"
    "anyscale/codellama/CodeLlama-70b-Instruct-hf\0"
    "anyscale/google/gemma-7b-it\0"
    "anyscale/HuggingFaceH4/zephyr-7b-beta\0"
    "anyscale/meta-llama/Llama-2-13b-chat-hf\0"
    "anyscale/meta-llama/Llama-2-70b-chat-hf\0"
    "anyscale/meta-llama/Llama-2-7b-chat-hf\0"
    "anyscale/meta-llama/Meta-Llama-3-70B-Instruct\0"
    "anyscale/meta-llama/Meta-Llama-3-8B-Instruct\0"
    "anyscale/mistralai/Mistral-7B-Instruct-v0.1\0"
    "anyscale/mistralai/Mixtral-8x22B-Instruct-v0.1\0"
    "anyscale/mistralai/Mixtral-8x7B-Instruct-v0.1\0"
    "apac.amazon.nova-2-lite-v1:0\0"
    "apac.amazon.nova-2-pro-preview-20251202-v1:0\0"
    "apac.amazon.nova-lite-v1:0\0"
    "apac.amazon.nova-micro-v1:0\0"
    "apac.amazon.nova-pro-v1:0\0"
    "apac.anthropic.claude-fable-5\0"
    "apac.anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "apac.anthropic.claude-haiku-5-5\0"
    "apac.anthropic.claude-mythos-preview\0"
    "apac.anthropic.claude-opus-4-7\0"
    "apac.anthropic.claude-opus-4-8\0"
    "apac.anthropic.claude-opus-5\0"
    "apac.anthropic.claude-opus-5-5\0"
    "apac.anthropic.claude-sonnet-4-20250514-v1:0\0"
    "apac.anthropic.claude-sonnet-4-6\0"
    "apac.anthropic.claude-sonnet-5\0"
    "apac.anthropic.claude-sonnet-5-5\0"
    "apiserpent/deep_search\0"
    "apiserpent\0"
    "apiserpent/search\0"
    "assemblyai/best\0"
    "assemblyai\0"
    "audio_transcription\0"
    "assemblyai/nano\0"
    "au.anthropic.claude-fable-5\0"
    "au.anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "au.anthropic.claude-haiku-5-5\0"
    "au.anthropic.claude-mythos-preview\0"
    "au.anthropic.claude-opus-4-6-v1\0"
    "au.anthropic.claude-opus-4-7\0"
    "au.anthropic.claude-opus-4-8\0"
    "au.anthropic.claude-opus-5\0"
    "au.anthropic.claude-opus-5-5\0"
    "au.anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "au.anthropic.claude-sonnet-4-6\0"
    "au.anthropic.claude-sonnet-5\0"
    "au.anthropic.claude-sonnet-5-5\0"
    "aws_polly/generative\0"
    "aws_polly\0"
    "audio_speech\0"
    "aws_polly/long-form\0"
    "aws_polly/neural\0"
    "aws_polly/standard\0"
    "azure/ada\0"
    "azure\0"
    "azure/apac/gpt-6.1-sol\0"
    "azure/chat-latest\0"
    "azure/codex-mini\0"
    "responses\0"
    "azure/command-r-plus\0"
    "azure/computer-use-preview\0"
    "azure/container\0"
    "azure/eu/codex-mini\0"
    "azure/eu/computer-use-preview\0"
    "azure/eu/gpt-4.1\0"
    "azure/eu/gpt-4.1-mini\0"
    "azure/eu/gpt-4.1-nano\0"
    "azure/eu/gpt-4o\0"
    "azure/eu/gpt-4o-2024-05-13\0"
    "azure/eu/gpt-4o-2024-08-06\0"
    "azure/eu/gpt-4o-2024-11-20\0"
    "azure/eu/gpt-4o-mini\0"
    "azure/eu/gpt-4o-mini-2024-07-18\0"
    "azure/eu/gpt-4o-mini-realtime-preview-2024-12-17\0"
    "azure/eu/gpt-4o-realtime-preview-2024-10-01\0"
    "azure/eu/gpt-4o-realtime-preview-2024-12-17\0"
    "azure/eu/gpt-5\0"
    "azure/eu/gpt-5-2025-08-07\0"
    "azure/eu/gpt-5-codex\0"
    "azure/eu/gpt-5-mini\0"
    "azure/eu/gpt-5-mini-2025-08-07\0"
    "azure/eu/gpt-5-nano\0"
    "azure/eu/gpt-5-nano-2025-08-07\0"
    "azure/eu/gpt-5-pro\0"
    "azure/eu/gpt-5.1\0"
    "azure/eu/gpt-5.1-chat\0"
    "azure/eu/gpt-5.1-codex\0"
    "azure/eu/gpt-5.1-codex-max\0"
    "azure/eu/gpt-5.1-codex-mini\0"
    "azure/eu/gpt-5.2\0"
    "azure/eu/gpt-5.2-chat\0"
    "azure/eu/gpt-5.2-codex\0"
    "azure/eu/gpt-5.2-pro\0"
    "azure/eu/gpt-5.3-chat\0"
    "azure/eu/gpt-5.3-codex\0"
    "azure/eu/gpt-5.4\0"
    "azure/eu/gpt-5.4-2026-03-05\0"
    "azure/eu/gpt-5.4-mini\0"
    "azure/eu/gpt-5.4-nano\0"
    "azure/eu/gpt-5.4-pro\0"
    "azure/eu/gpt-5.5\0"
    "azure/eu/gpt-5.5-2026-04-23\0"
    "azure/eu/gpt-5.5-2026-04-24\0"
    "azure/eu/gpt-5.6\0"
    "azure/eu/gpt-5.6-luna\0"
    "azure/eu/gpt-5.6-sol\0"
    "azure/eu/gpt-5.6-terra\0"
    "azure/eu/gpt-6-astra\0"
    "azure/eu/gpt-6-luna\0"
    "azure/eu/gpt-6-sol\0"
    "azure/eu/gpt-6.1-sol\0"
    "azure/eu/o1\0"
    "azure/eu/o1-2024-12-17\0"
    "azure/eu/o1-mini\0"
    "azure/eu/o1-mini-2024-09-12\0"
    "azure/eu/o1-preview\0"
    "azure/eu/o3\0"
    "azure/eu/o3-2025-04-16\0"
    "azure/eu/o3-deep-research\0"
    "azure/eu/o3-mini\0"
    "azure/eu/o3-mini-2025-01-31\0"
    "azure/eu/o4-mini\0"
    "azure/eu/o4-mini-2025-04-16\0"
    "azure/eu/text-embedding-3-large\0"
    "azure/eu/text-embedding-3-small\0"
    "azure/eu/text-embedding-ada-002\0"
    "azure/global-standard/gpt-4o-2024-08-06\0"
    "azure/global-standard/gpt-4o-2024-11-20\0"
    "azure/global-standard/gpt-4o-mini\0"
    "azure/global/gpt-4o-2024-08-06\0"
    "azure/global/gpt-4o-2024-11-20\0"
    "azure/global/gpt-5.1\0"
    "azure/global/gpt-5.1-codex\0"
    "azure/global/gpt-5.1-codex-mini\0"
    "azure/gpt-3.5-turbo\0"
    "azure/gpt-3.5-turbo-instruct-0914\0"
    "azure_text\0"
    "completion\0"
    "azure/gpt-35-turbo\0"
    "azure/gpt-35-turbo-16k\0"
    "azure/gpt-35-turbo-16k-0613\0"
    "azure/gpt-35-turbo-instruct\0"
    "azure/gpt-35-turbo-instruct-0914\0"
    "azure/gpt-4\0"
    "azure/gpt-4-0125-preview\0"
    "azure/gpt-4-0613\0"
    "azure/gpt-4-1106-preview\0"
    "azure/gpt-4-32k\0"
    "azure/gpt-4-32k-0613\0"
    "azure/gpt-4-turbo\0"
    "azure/gpt-4-turbo-2024-04-09\0"
    "azure/gpt-4-turbo-vision-preview\0"
    "azure/gpt-4.1\0"
    "azure/gpt-4.1-2025-04-14\0"
    "azure/gpt-4.1-mini\0"
    "azure/gpt-4.1-mini-2025-04-14\0"
    "azure/gpt-4.1-nano\0"
    "azure/gpt-4.1-nano-2025-04-14\0"
    "azure/gpt-4.5-preview\0"
    "azure/gpt-4o\0"
    "azure/gpt-4o-2024-05-13\0"
    "azure/gpt-4o-2024-08-06\0"
    "azure/gpt-4o-2024-11-20\0"
    "azure/gpt-4o-audio-preview-2024-12-17\0"
    "azure/gpt-4o-mini\0"
    "azure/gpt-4o-mini-2024-07-18\0"
    "azure/gpt-4o-mini-audio-preview-2024-12-17\0"
    "azure/gpt-4o-mini-realtime-preview-2024-12-17\0"
    "azure/gpt-4o-mini-transcribe\0"
    "azure/gpt-4o-mini-tts\0"
    "azure/gpt-4o-realtime-preview-2024-10-01\0"
    "azure/gpt-4o-realtime-preview-2024-12-17\0"
    "azure/gpt-4o-transcribe\0"
    "azure/gpt-4o-transcribe-diarize\0"
    "azure/gpt-5\0"
    "azure/gpt-5-2025-08-07\0"
    "azure/gpt-5-chat\0"
    "azure/gpt-5-codex\0"
    "azure/gpt-5-mini\0"
    "azure/gpt-5-mini-2025-08-07\0"
    "azure/gpt-5-nano\0"
    "azure/gpt-5-nano-2025-08-07\0"
    "azure/gpt-5-pro\0"
    "azure/gpt-5.1\0"
    "azure/gpt-5.1-2025-11-13\0"
    "azure/gpt-5.1-chat\0"
    "azure/gpt-5.1-codex\0"
    "azure/gpt-5.1-codex-2025-11-13\0"
    "azure/gpt-5.1-codex-max\0"
    "azure/gpt-5.1-codex-mini\0"
    "azure/gpt-5.1-codex-mini-2025-11-13\0"
    "azure/gpt-5.2\0"
    "azure/gpt-5.2-2025-12-11\0"
    "azure/gpt-5.2-chat\0"
    "azure/gpt-5.2-codex\0"
    "azure/gpt-5.2-pro\0"
    "azure/gpt-5.2-pro-2025-12-11\0"
    "azure/gpt-5.3-chat\0"
    "azure/gpt-5.3-codex\0"
    "azure/gpt-5.4\0"
    "azure/gpt-5.4-2026-03-05\0"
    "azure/gpt-5.4-mini\0"
    "azure/gpt-5.4-mini-2026-03-17\0"
    "azure/gpt-5.4-nano\0"
    "azure/gpt-5.4-nano-2026-03-17\0"
    "azure/gpt-5.4-pro\0"
    "azure/gpt-5.4-pro-2026-03-05\0"
    "azure/gpt-5.5\0"
    "azure/gpt-5.5-2026-04-23\0"
    "azure/gpt-5.5-2026-04-24\0"
    "azure/gpt-5.5-pro\0"
    "azure/gpt-5.5-pro-2026-04-23\0"
    "azure/gpt-5.6\0"
    "azure/gpt-5.6-luna\0"
    "azure/gpt-5.6-luna-2026-07-09\0"
    "azure/gpt-5.6-sol\0"
    "azure/gpt-5.6-sol-2026-07-09\0"
    "azure/gpt-5.6-terra\0"
    "azure/gpt-5.6-terra-2026-07-09\0"
    "azure/gpt-6-astra\0"
    "azure/gpt-6-astra-2026-09-03\0"
    "azure/gpt-6-luna\0"
    "azure/gpt-6-luna-2026-09-22\0"
    "azure/gpt-6-sol\0"
    "azure/gpt-6-sol-2026-09-22\0"
    "azure/gpt-6.1-sol\0"
    "azure/gpt-6.1-sol-2026-09-29\0"
    "azure/gpt-audio\0"
    "azure/gpt-audio-1.5\0"
    "azure/gpt-audio-1.5-2026-02-23\0"
    "azure/gpt-audio-2025-08-28\0"
    "azure/gpt-audio-mini\0"
    "azure/gpt-audio-mini-2025-10-06\0"
    "azure/gpt-chat-latest\0"
    "azure/gpt-image-1\0"
    "azure/gpt-image-1-mini\0"
    "azure/gpt-image-1.5\0"
    "azure/gpt-image-1.5-2025-12-16\0"
    "azure/gpt-image-2\0"
    "azure/gpt-image-2-2026-04-21\0"
    "azure/gpt-image-2.5-flare\0"
    "azure/gpt-image-2.5-sunburst\0"
    "azure/gpt-live-1\0"
    "azure/gpt-live-transcribe\0"
    "azure/gpt-realtime\0"
    "azure/gpt-realtime-1.5\0"
    "azure/gpt-realtime-1.5-2026-02-23\0"
    "azure/gpt-realtime-2\0"
    "azure/gpt-realtime-2.1\0"
    "azure/gpt-realtime-2.1-mini\0"
    "azure/gpt-realtime-2025-08-28\0"
    "azure/gpt-realtime-mini\0"
    "azure/gpt-realtime-mini-2025-10-06\0"
    "azure/gpt-realtime-translate\0"
    "azure/gpt-realtime-whisper\0"
    "azure/gpt-transcribe\0"
    "azure/hd/1024-x-1024/dall-e-3\0"
    "azure/hd/1024-x-1792/dall-e-3\0"
    "azure/hd/1792-x-1024/dall-e-3\0"
    "azure/high/1024-x-1024/gpt-image-1\0"
    "azure/high/1024-x-1024/gpt-image-1-mini\0"
    "azure/high/1024-x-1536/gpt-image-1\0"
    "azure/high/1024-x-1536/gpt-image-1-mini\0"
    "azure/high/1536-x-1024/gpt-image-1\0"
    "azure/high/1536-x-1024/gpt-image-1-mini\0"
    "azure/low/1024-x-1024/gpt-image-1\0"
    "azure/low/1024-x-1024/gpt-image-1-mini\0"
    "azure/low/1024-x-1536/gpt-image-1\0"
    "azure/low/1024-x-1536/gpt-image-1-mini\0"
    "azure/low/1536-x-1024/gpt-image-1\0"
    "azure/low/1536-x-1024/gpt-image-1-mini\0"
    "azure/medium/1024-x-1024/gpt-image-1\0"
    "azure/medium/1024-x-1024/gpt-image-1-mini\0"
    "azure/medium/1024-x-1536/gpt-image-1\0"
    "azure/medium/1024-x-1536/gpt-image-1-mini\0"
    "azure/medium/1536-x-1024/gpt-image-1\0"
    "azure/medium/1536-x-1024/gpt-image-1-mini\0"
    "azure/mistral-large-2402\0"
    "azure/mistral-large-latest\0"
    "azure/model-router\0"
    "azure/o1\0"
    "azure/o1-2024-12-17\0"
    "azure/o1-mini\0"
    "azure/o1-mini-2024-09-12\0"
    "azure/o3\0"
    "azure/o3-2025-04-16\0"
    "azure/o3-deep-research\0"
    "azure/o3-mini\0"
    "azure/o3-mini-2025-01-31\0"
    "azure/o3-pro\0"
    "azure/o3-pro-2025-06-10\0"
    "azure/o4-mini\0"
    "azure/o4-mini-2025-04-16\0"
    "azure/sora-2\0"
    "video_generation\0"
    "azure/sora-2-pro\0"
    "azure/sora-2-pro-high-res\0"
    "azure/speech/azure-stt\0"
    "azure/speech/azure-tts\0"
    "azure/speech/azure-tts-hd\0"
    "azure/standard/1024-x-1024/dall-e-2\0"
    "azure/standard/1024-x-1024/dall-e-3\0"
    "azure/standard/1024-x-1792/dall-e-3\0"
    "azure/standard/1792-x-1024/dall-e-3\0"
    "azure/text-embedding-3-large\0"
    "azure/text-embedding-3-small\0"
    "azure/text-embedding-ada-002\0"
    "azure/tts-1\0"
    "azure/tts-1-hd\0"
    "azure/us-gov/gpt-5.1\0"
    "azure/us-gov/o3-mini\0"
    "azure/us-gov/text-embedding-3-large\0"
    "azure/us-gov/text-embedding-3-small\0"
    "azure/us/codex-mini\0"
    "azure/us/computer-use-preview\0"
    "azure/us/gpt-4.1\0"
    "azure/us/gpt-4.1-2025-04-14\0"
    "azure/us/gpt-4.1-mini\0"
    "azure/us/gpt-4.1-mini-2025-04-14\0"
    "azure/us/gpt-4.1-nano\0"
    "azure/us/gpt-4.1-nano-2025-04-14\0"
    "azure/us/gpt-4o\0"
    "azure/us/gpt-4o-2024-05-13\0"
    "azure/us/gpt-4o-2024-08-06\0"
    "azure/us/gpt-4o-2024-11-20\0"
    "azure/us/gpt-4o-mini\0"
    "azure/us/gpt-4o-mini-2024-07-18\0"
    "azure/us/gpt-4o-mini-realtime-preview-2024-12-17\0"
    "azure/us/gpt-4o-realtime-preview-2024-10-01\0"
    "azure/us/gpt-4o-realtime-preview-2024-12-17\0"
    "azure/us/gpt-5\0"
    "azure/us/gpt-5-2025-08-07\0"
    "azure/us/gpt-5-codex\0"
    "azure/us/gpt-5-mini\0"
    "azure/us/gpt-5-mini-2025-08-07\0"
    "azure/us/gpt-5-nano\0"
    "azure/us/gpt-5-nano-2025-08-07\0"
    "azure/us/gpt-5-pro\0"
    "azure/us/gpt-5.1\0"
    "azure/us/gpt-5.1-chat\0"
    "azure/us/gpt-5.1-codex\0"
    "azure/us/gpt-5.1-codex-max\0"
    "azure/us/gpt-5.1-codex-mini\0"
    "azure/us/gpt-5.2\0"
    "azure/us/gpt-5.2-chat\0"
    "azure/us/gpt-5.2-codex\0"
    "azure/us/gpt-5.2-pro\0"
    "azure/us/gpt-5.3-chat\0"
    "azure/us/gpt-5.3-codex\0"
    "azure/us/gpt-5.4\0"
    "azure/us/gpt-5.4-2026-03-05\0"
    "azure/us/gpt-5.4-mini\0"
    "azure/us/gpt-5.4-nano\0"
    "azure/us/gpt-5.4-pro\0"
    "azure/us/gpt-5.5\0"
    "azure/us/gpt-5.5-2026-04-23\0"
    "azure/us/gpt-5.5-2026-04-24\0"
    "azure/us/gpt-5.6\0"
    "azure/us/gpt-5.6-luna\0"
    "azure/us/gpt-5.6-sol\0"
    "azure/us/gpt-5.6-terra\0"
    "azure/us/gpt-6-astra\0"
    "azure/us/gpt-6-luna\0"
    "azure/us/gpt-6-sol\0"
    "azure/us/gpt-6.1-sol\0"
    "azure/us/gpt-chat-latest\0"
    "azure/us/o1\0"
    "azure/us/o1-2024-12-17\0"
    "azure/us/o1-mini\0"
    "azure/us/o1-mini-2024-09-12\0"
    "azure/us/o1-preview\0"
    "azure/us/o3\0"
    "azure/us/o3-2025-04-16\0"
    "azure/us/o3-deep-research\0"
    "azure/us/o3-mini\0"
    "azure/us/o3-mini-2025-01-31\0"
    "azure/us/o4-mini\0"
    "azure/us/o4-mini-2025-04-16\0"
    "azure/us/text-embedding-3-large\0"
    "azure/us/text-embedding-3-small\0"
    "azure/us/text-embedding-ada-002\0"
    "azure/whisper\0"
    "azure/whisper-1\0"
    "azure_ai/claude-fable-5\0"
    "azure_ai\0"
    "azure_ai/claude-fable-5-1\0"
    "azure_ai/claude-haiku-4-5\0"
    "azure_ai/claude-haiku-5-5\0"
    "azure_ai/claude-opus-4-5\0"
    "azure_ai/claude-opus-4-6\0"
    "azure_ai/claude-opus-4-7\0"
    "azure_ai/claude-opus-4-8\0"
    "azure_ai/claude-opus-5\0"
    "azure_ai/claude-opus-5-5\0"
    "azure_ai/claude-opus-5-5-fast\0"
    "azure_ai/claude-sonnet-4-5\0"
    "azure_ai/claude-sonnet-4-6\0"
    "azure_ai/claude-sonnet-5\0"
    "azure_ai/claude-sonnet-5-5\0"
    "azure_ai/Codestral-2501\0"
    "azure_ai/codex-mini\0"
    "azure_ai/cohere-command-a\0"
    "azure_ai/Cohere-command-a-plus-05-2026\0"
    "azure_ai/Cohere-embed-v3-english\0"
    "azure_ai/Cohere-embed-v3-multilingual\0"
    "azure_ai/Cohere-Embed-V5-Fast\0"
    "azure_ai/Cohere-Embed-V5-Pro\0"
    "azure_ai/Cohere-parse-v5\0"
    "ocr\0"
    "azure_ai/cohere-rerank-v3-english\0"
    "azure_ai/cohere-rerank-v3-multilingual\0"
    "azure_ai/cohere-rerank-v4.0-fast\0"
    "azure_ai/cohere-rerank-v4.0-pro\0"
    "azure_ai/deepseek-r1\0"
    "azure_ai/deepseek-v3\0"
    "azure_ai/deepseek-v3-0324\0"
    "azure_ai/deepseek-v3.1\0"
    "azure_ai/deepseek-v3.2\0"
    "azure_ai/deepseek-v3.2-speciale\0"
    "azure_ai/deepseek-v4-flash\0"
    "azure_ai/DeepSeek-V4-Flash-0731\0"
    "azure_ai/deepseek-v4-pro\0"
    "azure_ai/deepseek-v4.1-flash\0"
    "azure_ai/doc-intelligence/prebuilt-document\0"
    "azure_ai/doc-intelligence/prebuilt-layout\0"
    "azure_ai/doc-intelligence/prebuilt-read\0"
    "azure_ai/embed-v-4-0\0"
    "azure_ai/FLUX-1.1-pro\0"
    "azure_ai/FLUX.1-Kontext-pro\0"
    "azure_ai/FLUX.2-flex\0"
    "azure_ai/flux.2-pro\0"
    "azure_ai/FW-DeepSeek-V3.2\0"
    "azure_ai/FW-DeepSeek-V4-Flash\0"
    "azure_ai/FW-DeepSeek-V4-Pro\0"
    "azure_ai/FW-DeepSeek-V4.1-Flash\0"
    "azure_ai/FW-GLM-5\0"
    "azure_ai/FW-GLM-5.1\0"
    "azure_ai/FW-GLM-5.2\0"
    "azure_ai/FW-GLM-5.2-Fast\0"
    "azure_ai/FW-GLM-5.3\0"
    "azure_ai/FW-GLM-5.3-Flash\0"
    "azure_ai/FW-GPT-OSS-120B\0"
    "azure_ai/FW-Inkling\0"
    "azure_ai/FW-Kimi-K2.5\0"
    "azure_ai/FW-Kimi-K2.6\0"
    "azure_ai/FW-Kimi-K2.7-Code\0"
    "azure_ai/FW-Kimi-K3\0"
    "azure_ai/FW-MiniMax-M2.5\0"
    "azure_ai/FW-MiniMax-M3\0"
    "azure_ai/FW-Nemotron-3-Ultra-NVFP4\0"
    "azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B\0"
    "azure_ai/gpt-5.4\0"
    "azure_ai/gpt-5.4-2026-03-05\0"
    "azure_ai/gpt-5.4-mini\0"
    "azure_ai/gpt-5.4-mini-2026-03-17\0"
    "azure_ai/gpt-5.4-nano\0"
    "azure_ai/gpt-5.4-nano-2026-03-17\0"
    "azure_ai/gpt-5.4-pro\0"
    "azure_ai/gpt-5.4-pro-2026-03-05\0"
    "azure_ai/gpt-5.5\0"
    "azure_ai/gpt-5.5-2026-04-23\0"
    "azure_ai/gpt-5.5-2026-04-24\0"
    "azure_ai/gpt-6-astra\0"
    "azure_ai/gpt-6-luna\0"
    "azure_ai/gpt-6-sol\0"
    "azure_ai/gpt-6.1-sol\0"
    "azure_ai/gpt-chat-latest\0"
    "azure_ai/gpt-image-2\0"
    "azure_ai/gpt-oss-120b\0"
    "azure_ai/grok-3\0"
    "azure_ai/grok-3-mini\0"
    "azure_ai/grok-4\0"
    "azure_ai/grok-4-1-fast-non-reasoning\0"
    "azure_ai/grok-4-1-fast-reasoning\0"
    "azure_ai/grok-4-20-non-reasoning\0"
    "azure_ai/grok-4-20-reasoning\0"
    "azure_ai/grok-4-fast-non-reasoning\0"
    "azure_ai/grok-4-fast-reasoning\0"
    "azure_ai/grok-4.3\0"
    "azure_ai/grok-4.6\0"
    "azure_ai/grok-4.7\0"
    "azure_ai/grok-code-fast-1\0"
    "azure_ai/jais-30b-chat\0"
    "azure_ai/jamba-instruct\0"
    "azure_ai/kimi-k2-thinking\0"
    "azure_ai/kimi-k2.5\0"
    "azure_ai/kimi-k2.6\0"
    "azure_ai/kimi-k2.7-code\0"
    "azure_ai/Llama-3.3-70B-Instruct\0"
    "azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8\0"
    "azure_ai/Llama-4-Scout-17B-16E-Instruct\0"
    "azure_ai/MAI-Cyber-1-Flash\0"
    "azure_ai/MAI-DS-R1\0"
    "azure_ai/MAI-Image-2.5\0"
    "azure_ai/MAI-Image-2.5-Flash\0"
    "azure_ai/MAI-Image-2.5-Pro\0"
    "azure_ai/MAI-Image-2.6\0"
    "azure_ai/MAI-Image-2.6-Flash\0"
    "azure_ai/MAI-Thinking-1\0"
    "azure_ai/Meta-Llama-3-70B-Instruct\0"
    "azure_ai/Meta-Llama-3.1-70B-Instruct\0"
    "azure_ai/Microsoft-Decision-1\0"
    "evaluation\0"
    "azure_ai/ministral-3b\0"
    "azure_ai/mistral-document-ai-2512\0"
    "azure_ai/mistral-large\0"
    "azure_ai/mistral-large-2407\0"
    "azure_ai/mistral-large-3\0"
    "azure_ai/mistral-large-latest\0"
    "azure_ai/mistral-medium-2505\0"
    "azure_ai/mistral-medium-3-5\0"
    "azure_ai/mistral-nemo\0"
    "azure_ai/mistral-ocr-2505\0"
    "azure_ai/mistral-ocr-2512\0"
    "azure_ai/mistral-ocr-4-0\0"
    "azure_ai/mistral-small\0"
    "azure_ai/mistral-small-2503\0"
    "azure_ai/model-router\0"
    "azure_ai/model_router\0"
    "azure_ai/Phi-3-medium-128k-instruct\0"
    "azure_ai/Phi-3-medium-4k-instruct\0"
    "azure_ai/Phi-3-mini-128k-instruct\0"
    "azure_ai/Phi-3-mini-4k-instruct\0"
    "azure_ai/Phi-3-small-128k-instruct\0"
    "azure_ai/Phi-3-small-8k-instruct\0"
    "azure_ai/Phi-3.5-mini-instruct\0"
    "azure_ai/Phi-3.5-MoE-instruct\0"
    "azure_ai/Phi-3.5-vision-instruct\0"
    "azure_ai/Phi-4\0"
    "azure_ai/Phi-4-mini-instruct\0"
    "azure_ai/Phi-4-mini-reasoning\0"
    "azure_ai/Phi-4-multimodal-instruct\0"
    "azure_ai/Phi-4-reasoning\0"
    "azure_ai/whisper\0"
    "babbage-002\0"
    "text-completion-openai\0"
    "baseten/deepseek-ai/DeepSeek-V3-0324\0"
    "baseten\0"
    "baseten/deepseek-ai/DeepSeek-V3.1\0"
    "baseten/deepseek-ai/DeepSeek-V4-Flash-0731\0"
    "baseten/deepseek-ai/DeepSeek-V4-Pro\0"
    "baseten/deepseek-ai/DeepSeek-V4-Pro-0813\0"
    "baseten/deepseek-ai/DeepSeek-V4.1-Flash\0"
    "baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017\0"
    "baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast\0"
    "baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast\0"
    "baseten/meta-models/muse-spark-open\0"
    "baseten/MiniMaxAI/MiniMax-M2.5\0"
    "baseten/moonshotai/Kimi-K2-Instruct-0905\0"
    "baseten/moonshotai/Kimi-K2-Thinking\0"
    "baseten/moonshotai/Kimi-K2.5\0"
    "baseten/moonshotai/Kimi-K2.6\0"
    "baseten/moonshotai/Kimi-K2.7-Code\0"
    "baseten/moonshotai/Kimi-K3\0"
    "baseten/nvidia/Nemotron-120B-A12B\0"
    "baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B\0"
    "baseten/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B\0"
    "baseten/openai/gpt-oss-120b\0"
    "baseten/reflection/Beam-1.0\0"
    "baseten/thinkingmachines/inkling\0"
    "baseten/thinkingmachines/inkling-small\0"
    "baseten/zai-org/GLM-4.6\0"
    "baseten/zai-org/GLM-4.7\0"
    "baseten/zai-org/GLM-5\0"
    "baseten/zai-org/GLM-5.2\0"
    "baseten/zai-org/GLM-5.2-Fast\0"
    "baseten/zai-org/GLM-5.3\0"
    "baseten/zai-org/GLM-5.3-Fast\0"
    "baseten/zai-org/GLM-5.3-Flash\0"
    "bedrock/*/1-month-commitment/cohere.command-light-text-v14\0"
    "bedrock/*/1-month-commitment/cohere.command-text-v14\0"
    "bedrock/*/6-month-commitment/cohere.command-light-text-v14\0"
    "bedrock/*/6-month-commitment/cohere.command-text-v14\0"
    "bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-instant-v1\0"
    "bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v1\0"
    "bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v2:1\0"
    "bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-instant-v1\0"
    "bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v1\0"
    "bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v2:1\0"
    "bedrock/ap-northeast-1/anthropic.claude-instant-v1\0"
    "bedrock/ap-northeast-1/anthropic.claude-v1\0"
    "bedrock/ap-northeast-1/anthropic.claude-v2:1\0"
    "bedrock/ap-northeast-1/deepseek.v3.2\0"
    "bedrock/ap-northeast-1/minimax.minimax-m2.1\0"
    "bedrock/ap-northeast-1/minimax.minimax-m2.5\0"
    "bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking\0"
    "bedrock/ap-northeast-1/moonshotai.kimi-k2.5\0"
    "bedrock/ap-northeast-1/qwen.qwen3-coder-next\0"
    "bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b\0"
    "bedrock/ap-south-1/deepseek.v3.2\0"
    "bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/ap-south-1/minimax.minimax-m2.1\0"
    "bedrock/ap-south-1/minimax.minimax-m2.5\0"
    "bedrock/ap-south-1/moonshotai.kimi-k2-thinking\0"
    "bedrock/ap-south-1/moonshotai.kimi-k2.5\0"
    "bedrock/ap-south-1/qwen.qwen3-coder-next\0"
    "bedrock/ap-south-1/qwen.qwen3-next-80b-a3b\0"
    "bedrock/ap-southeast-2/minimax.minimax-m2.5\0"
    "bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b\0"
    "bedrock/ap-southeast-3/deepseek.v3.2\0"
    "bedrock/ap-southeast-3/minimax.minimax-m2.1\0"
    "bedrock/ap-southeast-3/minimax.minimax-m2.5\0"
    "bedrock/ap-southeast-3/moonshotai.kimi-k2.5\0"
    "bedrock/ap-southeast-3/qwen.qwen3-coder-next\0"
    "bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/eu-central-1/1-month-commitment/anthropic.claude-instant-v1\0"
    "bedrock/eu-central-1/1-month-commitment/anthropic.claude-v1\0"
    "bedrock/eu-central-1/1-month-commitment/anthropic.claude-v2:1\0"
    "bedrock/eu-central-1/6-month-commitment/anthropic.claude-instant-v1\0"
    "bedrock/eu-central-1/6-month-commitment/anthropic.claude-v1\0"
    "bedrock/eu-central-1/6-month-commitment/anthropic.claude-v2:1\0"
    "bedrock/eu-central-1/anthropic.claude-instant-v1\0"
    "bedrock/eu-central-1/anthropic.claude-v1\0"
    "bedrock/eu-central-1/anthropic.claude-v2:1\0"
    "bedrock/eu-central-1/minimax.minimax-m2.1\0"
    "bedrock/eu-central-1/minimax.minimax-m2.5\0"
    "bedrock/eu-central-1/qwen.qwen3-coder-next\0"
    "bedrock/eu-north-1/deepseek.v3.2\0"
    "bedrock/eu-north-1/minimax.minimax-m2.1\0"
    "bedrock/eu-north-1/minimax.minimax-m2.5\0"
    "bedrock/eu-north-1/moonshotai.kimi-k2.5\0"
    "bedrock/eu-south-1/minimax.minimax-m2.1\0"
    "bedrock/eu-south-1/minimax.minimax-m2.5\0"
    "bedrock/eu-south-1/qwen.qwen3-coder-next\0"
    "bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/eu-west-1/minimax.minimax-m2.1\0"
    "bedrock/eu-west-1/minimax.minimax-m2.5\0"
    "bedrock/eu-west-1/qwen.qwen3-coder-next\0"
    "bedrock/eu-west-1/qwen.qwen3-next-80b-a3b\0"
    "bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/eu-west-2/minimax.minimax-m2.1\0"
    "bedrock/eu-west-2/minimax.minimax-m2.5\0"
    "bedrock/eu-west-2/nvidia.nemotron-super-3-120b\0"
    "bedrock/eu-west-2/qwen.qwen3-coder-next\0"
    "bedrock/eu-west-2/qwen.qwen3-next-80b-a3b\0"
    "bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2\0"
    "bedrock/eu-west-3/mistral.mistral-large-2402-v1:0\0"
    "bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1\0"
    "bedrock/guardrails\0"
    "guardrail\0"
    "bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0\0"
    "bedrock/moonshotai.kimi-k2-thinking\0"
    "bedrock/moonshotai.kimi-k2.5\0"
    "bedrock/sa-east-1/deepseek.v3.2\0"
    "bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/sa-east-1/minimax.minimax-m2.1\0"
    "bedrock/sa-east-1/minimax.minimax-m2.5\0"
    "bedrock/sa-east-1/moonshotai.kimi-k2-thinking\0"
    "bedrock/sa-east-1/moonshotai.kimi-k2.5\0"
    "bedrock/sa-east-1/qwen.qwen3-coder-next\0"
    "bedrock/sa-east-1/qwen.qwen3-next-80b-a3b\0"
    "bedrock/us-east-1/1-month-commitment/anthropic.claude-instant-v1\0"
    "bedrock/us-east-1/1-month-commitment/anthropic.claude-v1\0"
    "bedrock/us-east-1/1-month-commitment/anthropic.claude-v2:1\0"
    "bedrock/us-east-1/6-month-commitment/anthropic.claude-instant-v1\0"
    "bedrock/us-east-1/6-month-commitment/anthropic.claude-v1\0"
    "bedrock/us-east-1/6-month-commitment/anthropic.claude-v2:1\0"
    "bedrock/us-east-1/anthropic.claude-instant-v1\0"
    "bedrock/us-east-1/anthropic.claude-v1\0"
    "bedrock/us-east-1/anthropic.claude-v2:1\0"
    "bedrock/us-east-1/deepseek.v3.2\0"
    "bedrock/us-east-1/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/us-east-1/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/us-east-1/minimax.minimax-m2.1\0"
    "bedrock/us-east-1/minimax.minimax-m2.5\0"
    "bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2\0"
    "bedrock/us-east-1/mistral.mistral-large-2402-v1:0\0"
    "bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1\0"
    "bedrock/us-east-1/moonshotai.kimi-k2-thinking\0"
    "bedrock/us-east-1/moonshotai.kimi-k2.5\0"
    "bedrock/us-east-1/qwen.qwen3-coder-next\0"
    "bedrock/us-east-1/zai.glm-5\0"
    "bedrock/us-east-2/deepseek.v3.2\0"
    "bedrock/us-east-2/minimax.minimax-m2.1\0"
    "bedrock/us-east-2/minimax.minimax-m2.5\0"
    "bedrock/us-east-2/moonshotai.kimi-k2-thinking\0"
    "bedrock/us-east-2/moonshotai.kimi-k2.5\0"
    "bedrock/us-east-2/qwen.qwen3-coder-next\0"
    "bedrock/us-gov-east-1/amazon.nova-pro-v1:0\0"
    "bedrock/us-gov-east-1/amazon.titan-embed-text-v1\0"
    "bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0\0"
    "bedrock/us-gov-east-1/amazon.titan-text-express-v1\0"
    "bedrock/us-gov-east-1/amazon.titan-text-lite-v1\0"
    "bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0\0"
    "bedrock/us-gov-east-1/anthropic.claude-fable-5-1\0"
    "bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "bedrock/us-gov-east-1/anthropic.claude-haiku-5-5\0"
    "bedrock/us-gov-east-1/anthropic.claude-opus-4-8\0"
    "bedrock/us-gov-east-1/anthropic.claude-opus-5\0"
    "bedrock/us-gov-east-1/anthropic.claude-opus-5-5\0"
    "bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "bedrock/us-gov-east-1/anthropic.claude-sonnet-5\0"
    "bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5\0"
    "bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0\0"
    "bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2\0"
    "bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b\0"
    "bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2\0"
    "bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b\0"
    "bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0\0"
    "bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0\0"
    "bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0\0"
    "bedrock/us-gov-west-1/amazon.nova-lite-v1:0\0"
    "bedrock/us-gov-west-1/amazon.nova-micro-v1:0\0"
    "bedrock/us-gov-west-1/amazon.nova-pro-v1:0\0"
    "bedrock/us-gov-west-1/amazon.titan-embed-text-v1\0"
    "bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0\0"
    "bedrock/us-gov-west-1/amazon.titan-text-express-v1\0"
    "bedrock/us-gov-west-1/amazon.titan-text-lite-v1\0"
    "bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0\0"
    "bedrock/us-gov-west-1/anthropic.claude-fable-5-1\0"
    "bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "bedrock/us-gov-west-1/anthropic.claude-haiku-5-5\0"
    "bedrock/us-gov-west-1/anthropic.claude-opus-4-8\0"
    "bedrock/us-gov-west-1/anthropic.claude-opus-5\0"
    "bedrock/us-gov-west-1/anthropic.claude-opus-5-5\0"
    "bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "bedrock/us-gov-west-1/anthropic.claude-sonnet-5\0"
    "bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5\0"
    "bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0\0"
    "bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2\0"
    "bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b\0"
    "bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2\0"
    "bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b\0"
    "bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0\0"
    "bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0\0"
    "bedrock/us-west-1/meta.llama3-70b-instruct-v1:0\0"
    "bedrock/us-west-1/meta.llama3-8b-instruct-v1:0\0"
    "bedrock/us-west-2/1-month-commitment/anthropic.claude-instant-v1\0"
    "bedrock/us-west-2/1-month-commitment/anthropic.claude-v1\0"
    "bedrock/us-west-2/1-month-commitment/anthropic.claude-v2:1\0"
    "bedrock/us-west-2/6-month-commitment/anthropic.claude-instant-v1\0"
    "bedrock/us-west-2/6-month-commitment/anthropic.claude-v1\0"
    "bedrock/us-west-2/6-month-commitment/anthropic.claude-v2:1\0"
    "bedrock/us-west-2/anthropic.claude-instant-v1\0"
    "bedrock/us-west-2/anthropic.claude-v1\0"
    "bedrock/us-west-2/anthropic.claude-v2:1\0"
    "bedrock/us-west-2/deepseek.v3.2\0"
    "bedrock/us-west-2/minimax.minimax-m2.1\0"
    "bedrock/us-west-2/minimax.minimax-m2.5\0"
    "bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2\0"
    "bedrock/us-west-2/mistral.mistral-large-2402-v1:0\0"
    "bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1\0"
    "bedrock/us-west-2/moonshotai.kimi-k2-thinking\0"
    "bedrock/us-west-2/moonshotai.kimi-k2.5\0"
    "bedrock/us-west-2/qwen.qwen3-coder-next\0"
    "bedrock/us-west-2/zai.glm-5\0"
    "bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0\0"
    "bedrock_mantle/anthropic.claude-haiku-4-5\0"
    "bedrock_mantle\0"
    "bedrock_mantle/anthropic.claude-haiku-5-5\0"
    "bedrock_mantle/anthropic.claude-opus-5-5\0"
    "bedrock_mantle/anthropic.claude-sonnet-5-5\0"
    "bedrock_mantle/deepseek.v3.1\0"
    "bedrock_mantle/google.gemma-4-26b-a4b\0"
    "bedrock_mantle/google.gemma-4-31b\0"
    "bedrock_mantle/google.gemma-4-e2b\0"
    "bedrock_mantle/moonshotai.kimi-k2-thinking\0"
    "bedrock_mantle/openai.gpt-5.4\0"
    "bedrock_mantle/openai.gpt-5.5\0"
    "bedrock_mantle/openai.gpt-5.6-cyber\0"
    "bedrock_mantle/openai.gpt-5.6-luna\0"
    "bedrock_mantle/openai.gpt-5.6-sol\0"
    "bedrock_mantle/openai.gpt-5.6-terra\0"
    "bedrock_mantle/openai.gpt-6-astra\0"
    "bedrock_mantle/openai.gpt-6-luna\0"
    "bedrock_mantle/openai.gpt-6-sol\0"
    "bedrock_mantle/openai.gpt-6.1-sol\0"
    "bedrock_mantle/openai.gpt-daybreak-blue-5.6-sol\0"
    "bedrock_mantle/openai.gpt-oss-120b\0"
    "bedrock_mantle/openai.gpt-oss-20b\0"
    "bedrock_mantle/openai.gpt-oss-safeguard-120b\0"
    "bedrock_mantle/openai.gpt-oss-safeguard-20b\0"
    "bedrock_mantle/qwen.qwen3-235b-a22b-2507\0"
    "bedrock_mantle/qwen.qwen3-32b\0"
    "bedrock_mantle/qwen.qwen3-coder-30b-a3b-instruct\0"
    "bedrock_mantle/qwen.qwen3-coder-480b-a35b-instruct\0"
    "bedrock_mantle/qwen.qwen3-next-80b-a3b-instruct\0"
    "bedrock_mantle/qwen.qwen3-vl-235b-a22b-instruct\0"
    "bedrock_mantle/us-gov-east-1/openai.gpt-5.4\0"
    "bedrock_mantle/us-gov-east-1/openai.gpt-oss-120b\0"
    "bedrock_mantle/us-gov-east-1/openai.gpt-oss-20b\0"
    "bedrock_mantle/us-gov-east-1/xai.grok-4.6\0"
    "bedrock_mantle/us-gov-west-1/anthropic.claude-haiku-5-5\0"
    "bedrock_mantle/us-gov-west-1/anthropic.claude-opus-5-5\0"
    "bedrock_mantle/us-gov-west-1/anthropic.claude-sonnet-5-5\0"
    "bedrock_mantle/us-gov-west-1/google.gemma-4-26b-a4b\0"
    "bedrock_mantle/us-gov-west-1/google.gemma-4-31b\0"
    "bedrock_mantle/us-gov-west-1/google.gemma-4-e2b\0"
    "bedrock_mantle/us-gov-west-1/openai.gpt-5.4\0"
    "bedrock_mantle/us-gov-west-1/openai.gpt-5.6-luna\0"
    "bedrock_mantle/us-gov-west-1/openai.gpt-5.6-terra\0"
    "bedrock_mantle/us-gov-west-1/openai.gpt-oss-120b\0"
    "bedrock_mantle/us-gov-west-1/openai.gpt-oss-20b\0"
    "bedrock_mantle/us-gov-west-1/xai.grok-4.3\0"
    "bedrock_mantle/us-gov-west-1/xai.grok-4.6\0"
    "bedrock_mantle/xai.grok-4.3\0"
    "bedrock_mantle/xai.grok-4.6\0"
    "bespoke/bespokelabs/Bespoke-Nimble-9B\0"
    "bespoke\0"
    "bespoke/nimble\0"
    "bespoke/nimble-latest\0"
    "bing_grounding/search\0"
    "bing_grounding\0"
    "black_forest_labs/flux-dev\0"
    "black_forest_labs\0"
    "black_forest_labs/flux-kontext-max\0"
    "image_edit\0"
    "black_forest_labs/flux-kontext-pro\0"
    "black_forest_labs/flux-pro\0"
    "black_forest_labs/flux-pro-1.0-expand\0"
    "black_forest_labs/flux-pro-1.0-fill\0"
    "black_forest_labs/flux-pro-1.1\0"
    "black_forest_labs/flux-pro-1.1-ultra\0"
    "c4ai-aya-expanse-32b\0"
    "cohere\0"
    "cerebras/gemma-4-31b\0"
    "cerebras\0"
    "cerebras/gpt-oss-120b\0"
    "cerebras/llama-3.3-70b\0"
    "cerebras/llama3.1-70b\0"
    "cerebras/llama3.1-8b\0"
    "cerebras/qwen-3-32b\0"
    "cerebras/qwen-3.8-27b\0"
    "chat-latest\0"
    "chatdolphin\0"
    "nlp_cloud\0"
    "chatgpt-image-latest\0"
    "chatgpt/gpt-5.1-codex-max\0"
    "chatgpt\0"
    "chatgpt/gpt-5.1-codex-mini\0"
    "chatgpt/gpt-5.2\0"
    "chatgpt/gpt-5.2-codex\0"
    "chatgpt/gpt-5.3-chat-latest\0"
    "chatgpt/gpt-5.3-codex\0"
    "chatgpt/gpt-5.3-codex-spark\0"
    "chatgpt/gpt-5.3-instant\0"
    "chatgpt/gpt-5.4\0"
    "chatgpt/gpt-5.4-pro\0"
    "chatgpt/gpt-5.5\0"
    "chatgpt/gpt-5.6-luna\0"
    "chatgpt/gpt-5.6-sol\0"
    "chatgpt/gpt-5.6-terra\0"
    "chatgpt/gpt-6-astra\0"
    "chatgpt/gpt-6-luna\0"
    "chatgpt/gpt-6-sol\0"
    "chatgpt/gpt-6.1-sol\0"
    "chatgpt/gpt-rosalind-discovery\0"
    "claude-fable-5\0"
    "anthropic\0"
    "claude-fable-5-1\0"
    "claude-haiku-4-5\0"
    "claude-haiku-4-5-20251001\0"
    "claude-haiku-5-5\0"
    "claude-mythos-5\0"
    "claude-mythos-5-1\0"
    "claude-mythos-preview\0"
    "claude-opus-4-5\0"
    "claude-opus-4-5-20251101\0"
    "claude-opus-4-6\0"
    "claude-opus-4-6-20260205\0"
    "claude-opus-4-7\0"
    "claude-opus-4-7-20260416\0"
    "claude-opus-4-8\0"
    "claude-opus-5\0"
    "claude-opus-5-5\0"
    "claude-sonnet-4-5\0"
    "claude-sonnet-4-5-20250929\0"
    "claude-sonnet-4-5-20250929-v1:0\0"
    "claude-sonnet-4-6\0"
    "claude-sonnet-5\0"
    "claude-sonnet-5-5\0"
    "cloudflare/@cf/aisingapore/gemma-sea-lion-v4-27b-it\0"
    "cloudflare\0"
    "cloudflare/@cf/cloudflare/clairic\0"
    "extraction\0"
    "cloudflare/@cf/cloudflare/clef\0"
    "cloudflare/@cf/cloudflare/clef-flash\0"
    "cloudflare/@cf/cloudflare/clef-omni\0"
    "cloudflare/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b\0"
    "cloudflare/@cf/google/gemma-2b-it-lora\0"
    "cloudflare/@cf/google/gemma-4-26b-a4b-it\0"
    "cloudflare/@cf/google/gemma-7b-it-lora\0"
    "cloudflare/@cf/ibm-granite/granite-4.0-h-micro\0"
    "cloudflare/@cf/meta-llama/llama-2-7b-chat-hf-lora\0"
    "cloudflare/@cf/meta/llama-2-7b-chat-fp16\0"
    "cloudflare/@cf/meta/llama-2-7b-chat-int8\0"
    "cloudflare/@cf/meta/llama-3.1-8b-instruct-fp8\0"
    "cloudflare/@cf/meta/llama-3.2-11b-vision-instruct\0"
    "cloudflare/@cf/meta/llama-3.2-1b-instruct\0"
    "cloudflare/@cf/meta/llama-3.2-3b-instruct\0"
    "cloudflare/@cf/meta/llama-3.3-70b-instruct-fp8-fast\0"
    "cloudflare/@cf/meta/llama-4-scout-17b-16e-instruct\0"
    "cloudflare/@cf/meta/llama-guard-3-8b\0"
    "cloudflare/@cf/mistral/mistral-7b-instruct-v0.1\0"
    "cloudflare/@cf/mistral/mistral-7b-instruct-v0.2-lora\0"
    "cloudflare/@cf/mistralai/mistral-small-3.1-24b-instruct\0"
    "cloudflare/@cf/moonshotai/kimi-k2.6\0"
    "cloudflare/@cf/moonshotai/kimi-k2.7-code\0"
    "cloudflare/@cf/nvidia/nemotron-3-120b-a12b\0"
    "cloudflare/@cf/openai/gpt-oss-120b\0"
    "cloudflare/@cf/openai/gpt-oss-20b\0"
    "cloudflare/@cf/openai/whisper\0"
    "cloudflare/@cf/openai/whisper-large-v3-turbo\0"
    "cloudflare/@cf/qwen/qwen2.5-coder-32b-instruct\0"
    "cloudflare/@cf/qwen/qwen3-30b-a3b-fp8\0"
    "cloudflare/@cf/qwen/qwq-32b\0"
    "cloudflare/@cf/zai-org/glm-4.7-flash\0"
    "cloudflare/@cf/zai-org/glm-5.2\0"
    "cloudflare/@hf/thebloke/codellama-7b-instruct-awq\0"
    "cloudflare/clairic\0"
    "cloudflare/clef\0"
    "cloudflare/clef-flash\0"
    "cloudflare/clef-omni\0"
    "codestral/codestral-2405\0"
    "codestral\0"
    "codestral/codestral-latest\0"
    "cognition/swe-1.6\0"
    "cognition\0"
    "cognition/swe-1.7\0"
    "cognition/swe-1.7-lightning\0"
    "cohere.command-light-text-v14\0"
    "cohere.command-text-v14\0"
    "cohere.embed-english-v3\0"
    "cohere.embed-multilingual-v3\0"
    "cohere.embed-v4:0\0"
    "cohere.rerank-v3-5:0\0"
    "cohere/embed-v4.0\0"
    "cohere/embed-v5.0-fast\0"
    "cohere/embed-v5.0-pro\0"
    "cohere/parse-v5.0\0"
    "command-a-03-2025\0"
    "command-a-plus-05-2026\0"
    "command-nightly\0"
    "command-r-08-2024\0"
    "command-r-plus-08-2024\0"
    "command-r7b-12-2024\0"
    "computer-use-preview\0"
    "computer-use-preview-2025-03-11\0"
    "coralbricks/deepseek-v4.1-flash\0"
    "coralbricks\0"
    "coralbricks/deepseek-v4.1-flash-fast\0"
    "coralbricks/deepseek-v4.1-flash-fast-fp4\0"
    "coralbricks/glm-5.3\0"
    "coralbricks/glm-5.3-fast\0"
    "coralbricks/glm-5.3-fp4\0"
    "crusoe/deepseek-ai/DeepSeek-R1-0528\0"
    "crusoe\0"
    "crusoe/deepseek-ai/DeepSeek-V3-0324\0"
    "crusoe/google/gemma-3-12b-it\0"
    "crusoe/meta-llama/Llama-3.3-70B-Instruct\0"
    "crusoe/moonshotai/Kimi-K2-Thinking\0"
    "crusoe/openai/gpt-oss-120b\0"
    "crusoe/Qwen/Qwen3-235B-A22B-Instruct-2507\0"
    "darkbloom/gemma-4-26b\0"
    "darkbloom\0"
    "darkbloom/gpt-oss-20b\0"
    "dashscope/deepseek-v4-flash\0"
    "dashscope\0"
    "dashscope/deepseek-v4-flash-0731\0"
    "dashscope/deepseek-v4-pro\0"
    "dashscope/glm-5.1\0"
    "dashscope/glm-5.2\0"
    "dashscope/happyhorse-1.0-i2v\0"
    "dashscope/happyhorse-1.0-r2v\0"
    "dashscope/happyhorse-1.0-t2v\0"
    "dashscope/happyhorse-1.1-i2v\0"
    "dashscope/happyhorse-1.1-r2v\0"
    "dashscope/happyhorse-1.1-t2v\0"
    "dashscope/kimi-k2.7-code\0"
    "dashscope/qwen-coder\0"
    "dashscope/qwen-flash\0"
    "dashscope/qwen-flash-2025-07-28\0"
    "dashscope/qwen-image-2.0\0"
    "dashscope/qwen-image-2.0-pro\0"
    "dashscope/qwen-image-3.0\0"
    "dashscope/qwen-image-3.0-pro\0"
    "dashscope/qwen-max\0"
    "dashscope/qwen-plus\0"
    "dashscope/qwen-plus-2025-01-25\0"
    "dashscope/qwen-plus-2025-04-28\0"
    "dashscope/qwen-plus-2025-07-14\0"
    "dashscope/qwen-plus-2025-07-28\0"
    "dashscope/qwen-plus-2025-09-11\0"
    "dashscope/qwen-plus-latest\0"
    "dashscope/qwen-turbo\0"
    "dashscope/qwen-turbo-2024-11-01\0"
    "dashscope/qwen-turbo-2025-04-28\0"
    "dashscope/qwen-turbo-latest\0"
    "dashscope/qwen3-30b-a3b\0"
    "dashscope/qwen3-coder-flash\0"
    "dashscope/qwen3-coder-flash-2025-07-28\0"
    "dashscope/qwen3-coder-plus\0"
    "dashscope/qwen3-coder-plus-2025-07-22\0"
    "dashscope/qwen3-max\0"
    "dashscope/qwen3-max-2026-01-23\0"
    "dashscope/qwen3-max-preview\0"
    "dashscope/qwen3-next-80b-a3b-instruct\0"
    "dashscope/qwen3-next-80b-a3b-thinking\0"
    "dashscope/qwen3-vl-235b-a22b-instruct\0"
    "dashscope/qwen3-vl-235b-a22b-thinking\0"
    "dashscope/qwen3-vl-32b-instruct\0"
    "dashscope/qwen3-vl-32b-thinking\0"
    "dashscope/qwen3-vl-plus\0"
    "dashscope/qwen3.5-plus\0"
    "dashscope/qwen3.7-max\0"
    "dashscope/qwen3.7-plus\0"
    "dashscope/qwen3.8-flash\0"
    "dashscope/qwen3.8-max\0"
    "dashscope/qwen3.8-omni-flash\0"
    "dashscope/qwq-plus\0"
    "dashscope/wan2.7-i2v\0"
    "dashscope/wan2.7-r2v\0"
    "dashscope/wan2.7-t2v\0"
    "dashscope/wan3.0-video\0"
    "dashscope/wan3.0-video-prime\0"
    "databricks/ai_decide\0"
    "databricks\0"
    "databricks/databricks-bge-large-en\0"
    "databricks/databricks-claude-fable-5\0"
    "databricks/databricks-claude-fable-5-1\0"
    "databricks/databricks-claude-haiku-4-5\0"
    "databricks/databricks-claude-opus-4\0"
    "databricks/databricks-claude-opus-4-1\0"
    "databricks/databricks-claude-opus-4-5\0"
    "databricks/databricks-claude-opus-4-6\0"
    "databricks/databricks-claude-opus-4-7\0"
    "databricks/databricks-claude-opus-4-8\0"
    "databricks/databricks-claude-opus-5\0"
    "databricks/databricks-claude-opus-5-5\0"
    "databricks/databricks-claude-sonnet-4\0"
    "databricks/databricks-claude-sonnet-4-1\0"
    "databricks/databricks-claude-sonnet-4-5\0"
    "databricks/databricks-claude-sonnet-4-6\0"
    "databricks/databricks-claude-sonnet-5\0"
    "databricks/databricks-deepseek-v4-flash-0731\0"
    "databricks/databricks-deepseek-v4-pro-0813\0"
    "databricks/databricks-gemini-2-5-flash\0"
    "databricks/databricks-gemini-2-5-pro\0"
    "databricks/databricks-gemini-3-1-flash-image\0"
    "databricks/databricks-gemini-3-1-flash-lite\0"
    "databricks/databricks-gemini-3-1-pro\0"
    "databricks/databricks-gemini-3-5-flash\0"
    "databricks/databricks-gemini-3-5-flash-lite\0"
    "databricks/databricks-gemini-3-6-flash\0"
    "databricks/databricks-gemini-3-7-flash\0"
    "databricks/databricks-gemini-3-8-flash\0"
    "databricks/databricks-gemini-3-flash\0"
    "databricks/databricks-gemini-3-pro\0"
    "databricks/databricks-gemini-3-pro-image\0"
    "databricks/databricks-gemma-3-12b\0"
    "databricks/databricks-glm-5-2\0"
    "databricks/databricks-glm-5-3\0"
    "databricks/databricks-glm-5-3-flash\0"
    "databricks/databricks-gpt-5\0"
    "databricks/databricks-gpt-5-1\0"
    "databricks/databricks-gpt-5-2\0"
    "databricks/databricks-gpt-5-3-codex\0"
    "databricks/databricks-gpt-5-4\0"
    "databricks/databricks-gpt-5-4-mini\0"
    "databricks/databricks-gpt-5-4-nano\0"
    "databricks/databricks-gpt-5-5\0"
    "databricks/databricks-gpt-5-5-pro\0"
    "databricks/databricks-gpt-5-6-luna\0"
    "databricks/databricks-gpt-5-6-sol\0"
    "databricks/databricks-gpt-5-6-terra\0"
    "databricks/databricks-gpt-5-mini\0"
    "databricks/databricks-gpt-5-nano\0"
    "databricks/databricks-gpt-oss-120b\0"
    "databricks/databricks-gpt-oss-20b\0"
    "databricks/databricks-grok-4-6\0"
    "databricks/databricks-gte-large-en\0"
    "databricks/databricks-inkling\0"
    "databricks/databricks-kimi-k3\0"
    "databricks/databricks-llama-4-maverick\0"
    "databricks/databricks-meta-llama-3-1-8b-instruct\0"
    "databricks/databricks-meta-llama-3-3-70b-instruct\0"
    "databricks/databricks-openjev-qwen35-4b\0"
    "databricks/databricks-qwen3-embedding-0-6b\0"
    "databricks/databricks-qwen3-next-80b-a3b-instruct\0"
    "databricks/databricks-qwen35-122b-a10b\0"
    "databricks/system.ai.deepseek-v4-flash-0731\0"
    "databricks/system.ai.kimi-k3\0"
    "dataforseo/search\0"
    "dataforseo\0"
    "davinci-002\0"
    "daybreak-blue-latest\0"
    "daybreak-red-latest\0"
    "deep-research-pro-preview-12-2025\0"
    "vertex_ai\0"
    "deepgram/base\0"
    "deepgram\0"
    "deepgram/base-conversationalai\0"
    "deepgram/base-finance\0"
    "deepgram/base-general\0"
    "deepgram/base-meeting\0"
    "deepgram/base-phonecall\0"
    "deepgram/base-video\0"
    "deepgram/base-voicemail\0"
    "deepgram/enhanced\0"
    "deepgram/enhanced-finance\0"
    "deepgram/enhanced-general\0"
    "deepgram/enhanced-meeting\0"
    "deepgram/enhanced-phonecall\0"
    "deepgram/nova\0"
    "deepgram/nova-2\0"
    "deepgram/nova-2-atc\0"
    "deepgram/nova-2-automotive\0"
    "deepgram/nova-2-conversationalai\0"
    "deepgram/nova-2-drivethru\0"
    "deepgram/nova-2-finance\0"
    "deepgram/nova-2-general\0"
    "deepgram/nova-2-meeting\0"
    "deepgram/nova-2-phonecall\0"
    "deepgram/nova-2-video\0"
    "deepgram/nova-2-voicemail\0"
    "deepgram/nova-3\0"
    "deepgram/nova-3-general\0"
    "deepgram/nova-3-medical\0"
    "deepgram/nova-general\0"
    "deepgram/nova-phonecall\0"
    "deepgram/streaming/detect_entities\0"
    "deepgram/streaming/diarize\0"
    "deepgram/streaming/keyterm\0"
    "deepgram/streaming/nova-3\0"
    "deepgram/streaming/nova-3-multilingual\0"
    "deepgram/streaming/redact\0"
    "deepgram/whisper\0"
    "deepgram/whisper-base\0"
    "deepgram/whisper-large\0"
    "deepgram/whisper-medium\0"
    "deepgram/whisper-small\0"
    "deepgram/whisper-tiny\0"
    "deepinfra/allenai/olmOCR-7B-0725-FP8\0"
    "deepinfra\0"
    "deepinfra/anthropic/claude-3-7-sonnet-latest\0"
    "deepinfra/anthropic/claude-4-opus\0"
    "deepinfra/anthropic/claude-4-sonnet\0"
    "deepinfra/anthropic/claude-fable-5\0"
    "deepinfra/anthropic/claude-haiku-4-5\0"
    "deepinfra/anthropic/claude-opus-4-7\0"
    "deepinfra/anthropic/claude-opus-4-8\0"
    "deepinfra/anthropic/claude-opus-5\0"
    "deepinfra/anthropic/claude-sonnet-4-6\0"
    "deepinfra/anthropic/claude-sonnet-5\0"
    "deepinfra/ByteDance/Seed-1.8\0"
    "deepinfra/ByteDance/Seed-2.0-code\0"
    "deepinfra/ByteDance/Seed-2.0-mini\0"
    "deepinfra/ByteDance/Seed-2.0-pro\0"
    "deepinfra/deepseek-ai/DeepSeek-R1\0"
    "deepinfra/deepseek-ai/DeepSeek-R1-0528\0"
    "deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo\0"
    "deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B\0"
    "deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B\0"
    "deepinfra/deepseek-ai/DeepSeek-R1-Turbo\0"
    "deepinfra/deepseek-ai/DeepSeek-V3\0"
    "deepinfra/deepseek-ai/DeepSeek-V3-0324\0"
    "deepinfra/deepseek-ai/DeepSeek-V3.1\0"
    "deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus\0"
    "deepinfra/deepseek-ai/DeepSeek-V3.2\0"
    "deepinfra/deepseek-ai/DeepSeek-V4-Flash\0"
    "deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731\0"
    "deepinfra/deepseek-ai/DeepSeek-V4-Pro\0"
    "deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813\0"
    "deepinfra/deepseek-ai/DeepSeek-V4.1-Flash\0"
    "deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017\0"
    "deepinfra/google/gemini-2.5-flash\0"
    "deepinfra/google/gemini-2.5-pro\0"
    "deepinfra/google/gemini-3.1-flash-lite\0"
    "deepinfra/google/gemini-3.1-pro\0"
    "deepinfra/google/gemini-3.5-flash\0"
    "deepinfra/google/gemini-3.7-flash\0"
    "deepinfra/google/gemma-3-12b-it\0"
    "deepinfra/google/gemma-3-27b-it\0"
    "deepinfra/google/gemma-3-4b-it\0"
    "deepinfra/google/gemma-4-26B-A4B-it\0"
    "deepinfra/google/gemma-4-31B-it\0"
    "deepinfra/google/gemma-4-31B-it-turbo\0"
    "deepinfra/google/gemma-4-31B-it-Ultra\0"
    "deepinfra/google/gemma-4-E4B-it\0"
    "deepinfra/Gryphe/MythoMax-L2-13b\0"
    "deepinfra/inclusionAI/Ling-3.0-flash\0"
    "deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct\0"
    "deepinfra/meta-llama/Llama-3.2-3B-Instruct\0"
    "deepinfra/meta-llama/Llama-3.3-70B-Instruct\0"
    "deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo\0"
    "deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\0"
    "deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct\0"
    "deepinfra/meta-llama/Llama-Guard-3-8B\0"
    "deepinfra/meta-llama/Llama-Guard-4-12B\0"
    "deepinfra/meta-llama/Meta-Llama-3-8B-Instruct\0"
    "deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct\0"
    "deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo\0"
    "deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct\0"
    "deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo\0"
    "deepinfra/meta-models/Muse-Glimmer-30B\0"
    "deepinfra/microsoft/phi-4\0"
    "deepinfra/microsoft/WizardLM-2-8x22B\0"
    "deepinfra/MiniMaxAI/MiniMax-M2.7\0"
    "deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo\0"
    "deepinfra/MiniMaxAI/MiniMax-M3\0"
    "deepinfra/mistralai/Mistral-Nemo-Instruct-2407\0"
    "deepinfra/mistralai/Mistral-Small-24B-Instruct-2501\0"
    "deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506\0"
    "deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1\0"
    "deepinfra/moonshotai/Kimi-K2-Instruct\0"
    "deepinfra/moonshotai/Kimi-K2-Instruct-0905\0"
    "deepinfra/moonshotai/Kimi-K2.5\0"
    "deepinfra/moonshotai/Kimi-K2.6\0"
    "deepinfra/moonshotai/Kimi-K2.7-Code\0"
    "deepinfra/moonshotai/Kimi-K3\0"
    "deepinfra/NousResearch/Hermes-3-Llama-3.1-405B\0"
    "deepinfra/NousResearch/Hermes-3-Llama-3.1-70B\0"
    "deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct\0"
    "deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5\0"
    "deepinfra/nvidia/Nemotron-3-Nano-30B-A3B\0"
    "deepinfra/nvidia/Nemotron-Content-Safety-3.5\0"
    "deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B\0"
    "deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B\0"
    "deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning\0"
    "deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2\0"
    "deepinfra/openai/gpt-oss-120b\0"
    "deepinfra/openai/gpt-oss-120b-Turbo\0"
    "deepinfra/openai/gpt-oss-120b-Ultra\0"
    "deepinfra/openai/gpt-oss-20b\0"
    "deepinfra/Qwen/Qwen2.5-72B-Instruct\0"
    "deepinfra/Qwen/Qwen2.5-7B-Instruct\0"
    "deepinfra/Qwen/Qwen2.5-VL-32B-Instruct\0"
    "deepinfra/Qwen/Qwen3-14B\0"
    "deepinfra/Qwen/Qwen3-235B-A22B\0"
    "deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507\0"
    "deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507\0"
    "deepinfra/Qwen/Qwen3-30B-A3B\0"
    "deepinfra/Qwen/Qwen3-32B\0"
    "deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct\0"
    "deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo\0"
    "deepinfra/Qwen/Qwen3-Max\0"
    "deepinfra/Qwen/Qwen3-Max-Thinking\0"
    "deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct\0"
    "deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking\0"
    "deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct\0"
    "deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct\0"
    "deepinfra/Qwen/Qwen3.5-122B-A10B\0"
    "deepinfra/Qwen/Qwen3.5-27B\0"
    "deepinfra/Qwen/Qwen3.5-35B-A3B\0"
    "deepinfra/Qwen/Qwen3.5-397B-A17B\0"
    "deepinfra/Qwen/Qwen3.5-9B\0"
    "deepinfra/Qwen/Qwen3.6-27B\0"
    "deepinfra/Qwen/Qwen3.6-35B-A3B\0"
    "deepinfra/Qwen/Qwen3.7-Max\0"
    "deepinfra/Qwen/Qwen3.8-2.4T-A95B\0"
    "deepinfra/Qwen/Qwen3.8-27B\0"
    "deepinfra/Qwen/Qwen3.8-Max\0"
    "deepinfra/Qwen/QwQ-32B\0"
    "deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo\0"
    "deepinfra/Sao10K/L3.1-70B-Euryale-v2.2\0"
    "deepinfra/Sao10K/L3.3-70B-Euryale-v2.3\0"
    "deepinfra/stepfun-ai/Step-3.7-Flash\0"
    "deepinfra/tencent/Hy3\0"
    "deepinfra/thinkingmachines/Inkling\0"
    "deepinfra/thinkingmachines/Inkling-Small\0"
    "deepinfra/XiaomiMiMo/MiMo-V2.5\0"
    "deepinfra/XiaomiMiMo/MiMo-V2.5-Pro\0"
    "deepinfra/zai-org/GLM-4.5\0"
    "deepinfra/zai-org/GLM-4.6\0"
    "deepinfra/zai-org/GLM-4.7\0"
    "deepinfra/zai-org/GLM-4.7-Flash\0"
    "deepinfra/zai-org/GLM-5\0"
    "deepinfra/zai-org/GLM-5.1\0"
    "deepinfra/zai-org/GLM-5.2\0"
    "deepseek-chat\0"
    "deepseek\0"
    "deepseek-flash\0"
    "deepseek-reasoner\0"
    "deepseek-v3-2-251201\0"
    "volcengine\0"
    "deepseek-v4-flash\0"
    "deepseek-v4-flash-vision-exp\0"
    "deepseek-v4-pro\0"
    "deepseek.r1-v1:0\0"
    "deepseek.v3-v1:0\0"
    "deepseek.v3.2\0"
    "deepseek/deepseek-chat\0"
    "deepseek/deepseek-coder\0"
    "deepseek/deepseek-flash\0"
    "deepseek/deepseek-r1\0"
    "deepseek/deepseek-reasoner\0"
    "deepseek/deepseek-v3\0"
    "deepseek/deepseek-v3.2\0"
    "deepseek/deepseek-v4-flash\0"
    "deepseek/deepseek-v4-flash-vision-exp\0"
    "deepseek/deepseek-v4-pro\0"
    "deepseek/search\0"
    "dolphin\0"
    "doubao-embedding\0"
    "doubao-embedding-large\0"
    "doubao-embedding-large-text-240915\0"
    "doubao-embedding-large-text-250515\0"
    "doubao-embedding-text-240715\0"
    "duckduckgo/search\0"
    "duckduckgo\0"
    "elevenlabs/eleven_multilingual_v2\0"
    "elevenlabs\0"
    "elevenlabs/eleven_v3\0"
    "elevenlabs/scribe_v1\0"
    "elevenlabs/scribe_v1_experimental\0"
    "elevenlabs/scribe_v2\0"
    "embed-english-light-v3.0\0"
    "embed-english-v3.0\0"
    "embed-multilingual-light-v3.0\0"
    "embed-multilingual-v3.0\0"
    "eu.amazon.nova-2-lite-v1:0\0"
    "eu.amazon.nova-2-pro-preview-20251202-v1:0\0"
    "eu.amazon.nova-lite-v1:0\0"
    "eu.amazon.nova-micro-v1:0\0"
    "eu.amazon.nova-pro-v1:0\0"
    "eu.anthropic.claude-3-5-haiku-20241022-v1:0\0"
    "eu.anthropic.claude-3-5-sonnet-20240620-v1:0\0"
    "eu.anthropic.claude-3-5-sonnet-20241022-v2:0\0"
    "eu.anthropic.claude-3-7-sonnet-20250219-v1:0\0"
    "eu.anthropic.claude-3-opus-20240229-v1:0\0"
    "eu.anthropic.claude-fable-5\0"
    "eu.anthropic.claude-fable-5-1\0"
    "eu.anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "eu.anthropic.claude-haiku-5-5\0"
    "eu.anthropic.claude-opus-4-1-20250805-v1:0\0"
    "eu.anthropic.claude-opus-4-20250514-v1:0\0"
    "eu.anthropic.claude-opus-4-5-20251101-v1:0\0"
    "eu.anthropic.claude-opus-4-6-v1\0"
    "eu.anthropic.claude-opus-4-7\0"
    "eu.anthropic.claude-opus-4-8\0"
    "eu.anthropic.claude-opus-5\0"
    "eu.anthropic.claude-opus-5-5\0"
    "eu.anthropic.claude-sonnet-4-20250514-v1:0\0"
    "eu.anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "eu.anthropic.claude-sonnet-4-6\0"
    "eu.anthropic.claude-sonnet-5\0"
    "eu.anthropic.claude-sonnet-5-5\0"
    "eu.deepseek.v3.2\0"
    "eu.meta.llama3-2-1b-instruct-v1:0\0"
    "eu.meta.llama3-2-3b-instruct-v1:0\0"
    "eu.mistral.pixtral-large-2502-v1:0\0"
    "eu.twelvelabs.marengo-embed-2-7-v1:0\0"
    "eu.twelvelabs.marengo-embed-3-0-v1:0\0"
    "eu.twelvelabs.pegasus-1-2-v1:0\0"
    "exa_ai/search\0"
    "exa_ai\0"
    "fal_ai/bria/text-to-image/3.2\0"
    "fal_ai\0"
    "fal_ai/bytedance/seedance-2.0/image-to-video\0"
    "fal_ai/bytedance/seedance-2.0/reference-to-video\0"
    "fal_ai/bytedance/seedance-2.0/text-to-video\0"
    "fal_ai/bytedance/seedance-2.5/image-to-video\0"
    "fal_ai/bytedance/seedance-2.5/reference-to-video\0"
    "fal_ai/bytedance/seedance-2.5/text-to-video\0"
    "fal_ai/fal-ai/bytedance/dreamina/v3.1/text-to-image\0"
    "fal_ai/fal-ai/bytedance/seedream/v3/text-to-image\0"
    "fal_ai/fal-ai/flux-lora-depth\0"
    "fal_ai/fal-ai/flux-pro/v1.1\0"
    "fal_ai/fal-ai/flux-pro/v1.1-ultra\0"
    "fal_ai/fal-ai/flux/dev\0"
    "fal_ai/fal-ai/flux/schnell\0"
    "fal_ai/fal-ai/gemini-25-flash-image\0"
    "fal_ai/fal-ai/ideogram/v3\0"
    "fal_ai/fal-ai/imagen4/preview\0"
    "fal_ai/fal-ai/imagen4/preview/fast\0"
    "fal_ai/fal-ai/imagen4/preview/ultra\0"
    "fal_ai/fal-ai/moondream3-preview/query\0"
    "fal_ai/fal-ai/nano-banana\0"
    "fal_ai/fal-ai/nano-banana-2\0"
    "fal_ai/fal-ai/nano-banana-pro\0"
    "fal_ai/fal-ai/recraft/v3/text-to-image\0"
    "fal_ai/fal-ai/stable-diffusion-v35-medium\0"
    "fal_ai/fal-ai/trellis\0"
    "fal_ai/fal-ai/trellis-2\0"
    "fal_ai/gpt-image-2\0"
    "fal_ai/high/1024-x-1024/gpt-image-2\0"
    "fal_ai/high/1024-x-1024/openai/gpt-image-2\0"
    "fal_ai/high/1024-x-1024/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/high/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/high/1024-x-1024/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/high/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/high/1024-x-1024/openai/gpt-image-2/edit\0"
    "fal_ai/high/1024-x-1536/gpt-image-2\0"
    "fal_ai/high/1024-x-1536/openai/gpt-image-2\0"
    "fal_ai/high/1024-x-1536/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/high/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/high/1024-x-1536/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/high/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/high/1024-x-1536/openai/gpt-image-2/edit\0"
    "fal_ai/high/1024-x-768/gpt-image-2\0"
    "fal_ai/high/1024-x-768/openai/gpt-image-2\0"
    "fal_ai/high/1024-x-768/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/high/1024-x-768/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/high/1024-x-768/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/high/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/high/1024-x-768/openai/gpt-image-2/edit\0"
    "fal_ai/high/1920-x-1080/gpt-image-2\0"
    "fal_ai/high/1920-x-1080/openai/gpt-image-2\0"
    "fal_ai/high/1920-x-1080/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/high/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/high/1920-x-1080/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/high/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/high/1920-x-1080/openai/gpt-image-2/edit\0"
    "fal_ai/high/2560-x-1440/gpt-image-2\0"
    "fal_ai/high/2560-x-1440/openai/gpt-image-2\0"
    "fal_ai/high/2560-x-1440/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/high/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/high/2560-x-1440/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/high/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/high/2560-x-1440/openai/gpt-image-2/edit\0"
    "fal_ai/high/3840-x-2160/gpt-image-2\0"
    "fal_ai/high/3840-x-2160/openai/gpt-image-2\0"
    "fal_ai/high/3840-x-2160/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/high/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/high/3840-x-2160/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/high/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/high/3840-x-2160/openai/gpt-image-2/edit\0"
    "fal_ai/low/1024-x-1024/gpt-image-2\0"
    "fal_ai/low/1024-x-1024/openai/gpt-image-2\0"
    "fal_ai/low/1024-x-1024/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/low/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/low/1024-x-1024/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/low/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/low/1024-x-1024/openai/gpt-image-2/edit\0"
    "fal_ai/low/1024-x-1536/gpt-image-2\0"
    "fal_ai/low/1024-x-1536/openai/gpt-image-2\0"
    "fal_ai/low/1024-x-1536/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/low/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/low/1024-x-1536/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/low/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/low/1024-x-1536/openai/gpt-image-2/edit\0"
    "fal_ai/low/1024-x-768/gpt-image-2\0"
    "fal_ai/low/1024-x-768/openai/gpt-image-2\0"
    "fal_ai/low/1024-x-768/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/low/1024-x-768/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/low/1024-x-768/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/low/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/low/1024-x-768/openai/gpt-image-2/edit\0"
    "fal_ai/low/1920-x-1080/gpt-image-2\0"
    "fal_ai/low/1920-x-1080/openai/gpt-image-2\0"
    "fal_ai/low/1920-x-1080/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/low/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/low/1920-x-1080/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/low/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/low/1920-x-1080/openai/gpt-image-2/edit\0"
    "fal_ai/low/2560-x-1440/gpt-image-2\0"
    "fal_ai/low/2560-x-1440/openai/gpt-image-2\0"
    "fal_ai/low/2560-x-1440/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/low/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/low/2560-x-1440/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/low/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/low/2560-x-1440/openai/gpt-image-2/edit\0"
    "fal_ai/low/3840-x-2160/gpt-image-2\0"
    "fal_ai/low/3840-x-2160/openai/gpt-image-2\0"
    "fal_ai/low/3840-x-2160/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/low/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/low/3840-x-2160/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/low/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/low/3840-x-2160/openai/gpt-image-2/edit\0"
    "fal_ai/max/1024-x-1024/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/max/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/max/1024-x-1024/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/max/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/max/1024-x-1536/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/max/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/max/1024-x-1536/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/max/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/max/1024-x-768/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/max/1024-x-768/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/max/1024-x-768/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/max/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/max/1920-x-1080/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/max/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/max/1920-x-1080/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/max/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/max/2560-x-1440/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/max/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/max/2560-x-1440/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/max/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/max/3840-x-2160/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/max/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/max/3840-x-2160/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/max/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/medium/1024-x-1024/gpt-image-2\0"
    "fal_ai/medium/1024-x-1024/openai/gpt-image-2\0"
    "fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/medium/1024-x-1024/openai/gpt-image-2/edit\0"
    "fal_ai/medium/1024-x-1536/gpt-image-2\0"
    "fal_ai/medium/1024-x-1536/openai/gpt-image-2\0"
    "fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/medium/1024-x-1536/openai/gpt-image-2/edit\0"
    "fal_ai/medium/1024-x-768/gpt-image-2\0"
    "fal_ai/medium/1024-x-768/openai/gpt-image-2\0"
    "fal_ai/medium/1024-x-768/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/medium/1024-x-768/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/medium/1024-x-768/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/medium/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/medium/1024-x-768/openai/gpt-image-2/edit\0"
    "fal_ai/medium/1920-x-1080/gpt-image-2\0"
    "fal_ai/medium/1920-x-1080/openai/gpt-image-2\0"
    "fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/medium/1920-x-1080/openai/gpt-image-2/edit\0"
    "fal_ai/medium/2560-x-1440/gpt-image-2\0"
    "fal_ai/medium/2560-x-1440/openai/gpt-image-2\0"
    "fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/medium/2560-x-1440/openai/gpt-image-2/edit\0"
    "fal_ai/medium/3840-x-2160/gpt-image-2\0"
    "fal_ai/medium/3840-x-2160/openai/gpt-image-2\0"
    "fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/medium/3840-x-2160/openai/gpt-image-2/edit\0"
    "fal_ai/minimax/h3/reference-to-video\0"
    "fal_ai/minimax/h3/text-to-video\0"
    "fal_ai/openai/gpt-image-2\0"
    "fal_ai/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/openai/gpt-image-2/edit\0"
    "fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/flare/edit\0"
    "fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image\0"
    "fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/sunburst/edit\0"
    "fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image\0"
    "featherless_ai/featherless-ai/Qwerky-72B\0"
    "featherless_ai\0"
    "featherless_ai/featherless-ai/Qwerky-QwQ-32B\0"
    "firecrawl/search\0"
    "firecrawl\0"
    "fireworks-ai-4.1b-to-16b\0"
    "fireworks_ai\0"
    "fireworks-ai-56b-to-176b\0"
    "fireworks-ai-above-16b\0"
    "fireworks-ai-default\0"
    "fireworks-ai-embedding-150m-to-350m\0"
    "fireworks-ai-embedding-up-to-150m\0"
    "fireworks-ai-moe-up-to-56b\0"
    "fireworks-ai-up-to-4b\0"
    "fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-13b\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-13b-python\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-34b\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-34b-python\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-70b\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-70b-python\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-7b\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/code-llama-7b-python\0"
    "fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b\0"
    "fireworks_ai/accounts/fireworks/models/codegemma-2b\0"
    "fireworks_ai/accounts/fireworks/models/codegemma-7b\0"
    "fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1\0"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b\0"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b\0"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b\0"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b\0"
    "fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b\0"
    "fireworks_ai/accounts/fireworks/models/dbrx-instruct\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-prover-v2\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-0528\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-basic\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v2p5\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3-0324\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3p1\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v3p2\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-flash\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-0731\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-vision-exp\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-pro\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4-pro-0813\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017\0"
    "fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us\0"
    "fireworks_ai/accounts/fireworks/models/devstral-small-2505\0"
    "fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b\0"
    "fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new\0"
    "fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b\0"
    "fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b\0"
    "fireworks_ai/accounts/fireworks/models/ember-1\0"
    "fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt\0"
    "fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt\0"
    "fireworks_ai/accounts/fireworks/models/fare-20b\0"
    "fireworks_ai/accounts/fireworks/models/firefunction-v1\0"
    "fireworks_ai/accounts/fireworks/models/firefunction-v2\0"
    "fireworks_ai/accounts/fireworks/models/firellava-13b\0"
    "fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6\0"
    "fireworks_ai/accounts/fireworks/models/fireworks-asr-large\0"
    "fireworks_ai/accounts/fireworks/models/fireworks-asr-v2\0"
    "fireworks_ai/accounts/fireworks/models/flux-1-dev\0"
    "fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union\0"
    "fireworks_ai/accounts/fireworks/models/flux-1-dev-fp8\0"
    "fireworks_ai/accounts/fireworks/models/flux-1-schnell\0"
    "fireworks_ai/accounts/fireworks/models/flux-1-schnell-fp8\0"
    "fireworks_ai/accounts/fireworks/models/flux-kontext-max\0"
    "fireworks_ai/accounts/fireworks/models/flux-kontext-pro\0"
    "fireworks_ai/accounts/fireworks/models/gemma-2b-it\0"
    "fireworks_ai/accounts/fireworks/models/gemma-3-27b-it\0"
    "fireworks_ai/accounts/fireworks/models/gemma-7b\0"
    "fireworks_ai/accounts/fireworks/models/gemma-7b-it\0"
    "fireworks_ai/accounts/fireworks/models/gemma2-9b-it\0"
    "fireworks_ai/accounts/fireworks/models/glm-4p5\0"
    "fireworks_ai/accounts/fireworks/models/glm-4p5-air\0"
    "fireworks_ai/accounts/fireworks/models/glm-4p5v\0"
    "fireworks_ai/accounts/fireworks/models/glm-4p6\0"
    "fireworks_ai/accounts/fireworks/models/glm-4p7\0"
    "fireworks_ai/accounts/fireworks/models/glm-5p1\0"
    "fireworks_ai/accounts/fireworks/models/glm-5p2\0"
    "fireworks_ai/accounts/fireworks/models/glm-5p3\0"
    "fireworks_ai/accounts/fireworks/models/glm-5p3-flash\0"
    "fireworks_ai/accounts/fireworks/models/gpt-oss-120b\0"
    "fireworks_ai/accounts/fireworks/models/gpt-oss-20b\0"
    "fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b\0"
    "fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b\0"
    "fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b\0"
    "fireworks_ai/accounts/fireworks/models/inkling\0"
    "fireworks_ai/accounts/fireworks/models/internvl3-38b\0"
    "fireworks_ai/accounts/fireworks/models/internvl3-78b\0"
    "fireworks_ai/accounts/fireworks/models/internvl3-8b\0"
    "fireworks_ai/accounts/fireworks/models/japanese-stable-diffusion-xl\0"
    "fireworks_ai/accounts/fireworks/models/kat-coder\0"
    "fireworks_ai/accounts/fireworks/models/kat-dev-32b\0"
    "fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp\0"
    "fireworks_ai/accounts/fireworks/models/kimi-k2-instruct\0"
    "fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905\0"
    "fireworks_ai/accounts/fireworks/models/kimi-k2-thinking\0"
    "fireworks_ai/accounts/fireworks/models/kimi-k2p5\0"
    "fireworks_ai/accounts/fireworks/models/kimi-k2p6\0"
    "fireworks_ai/accounts/fireworks/models/kimi-k2p7-code\0"
    "fireworks_ai/accounts/fireworks/models/kimi-k3\0"
    "fireworks_ai/accounts/fireworks/models/llama-guard-2-8b\0"
    "fireworks_ai/accounts/fireworks/models/llama-guard-3-1b\0"
    "fireworks_ai/accounts/fireworks/models/llama-guard-3-8b\0"
    "fireworks_ai/accounts/fireworks/models/llama-v2-13b\0"
    "fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat\0"
    "fireworks_ai/accounts/fireworks/models/llama-v2-70b\0"
    "fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat\0"
    "fireworks_ai/accounts/fireworks/models/llama-v2-7b\0"
    "fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3-8b\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-1b\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-3b\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic\0"
    "fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic\0"
    "fireworks_ai/accounts/fireworks/models/llamaguard-7b\0"
    "fireworks_ai/accounts/fireworks/models/llava-yi-34b\0"
    "fireworks_ai/accounts/fireworks/models/minimax-m1-80k\0"
    "fireworks_ai/accounts/fireworks/models/minimax-m2\0"
    "fireworks_ai/accounts/fireworks/models/minimax-m2p1\0"
    "fireworks_ai/accounts/fireworks/models/minimax-m2p7\0"
    "fireworks_ai/accounts/fireworks/models/minimax-m3\0"
    "fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash\0"
    "fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512\0"
    "fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512\0"
    "fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512\0"
    "fireworks_ai/accounts/fireworks/models/mistral-7b\0"
    "fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k\0"
    "fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2\0"
    "fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3\0"
    "fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2\0"
    "fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8\0"
    "fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407\0"
    "fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407\0"
    "fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501\0"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x22b\0"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf\0"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x7b\0"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf\0"
    "fireworks_ai/accounts/fireworks/models/muse-glimmer-30b\0"
    "fireworks_ai/accounts/fireworks/models/muse-spark-open\0"
    "fireworks_ai/accounts/fireworks/models/mythomax-l2-13b\0"
    "fireworks_ai/accounts/fireworks/models/nemotron-3-ultra-nvfp4\0"
    "fireworks_ai/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b\0"
    "fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl\0"
    "fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9\0"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo\0"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b\0"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b\0"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b\0"
    "fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b\0"
    "fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2\0"
    "fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2\0"
    "fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b\0"
    "fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b\0"
    "fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b\0"
    "fireworks_ai/accounts/fireworks/models/openorca-7b\0"
    "fireworks_ai/accounts/fireworks/models/phi-2-3b\0"
    "fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct\0"
    "fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct\0"
    "fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1\0"
    "fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1\0"
    "fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2\0"
    "fireworks_ai/accounts/fireworks/models/playground-v2-1024px-aesthetic\0"
    "fireworks_ai/accounts/fireworks/models/playground-v2-5-1024px-aesthetic\0"
    "fireworks_ai/accounts/fireworks/models/pythia-12b\0"
    "fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview\0"
    "fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b\0"
    "fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat\0"
    "fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-14b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-32b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-72b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-0p6b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-14b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-1p7b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-32b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-4b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-8b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-reranker-0p6b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-reranker-4b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-reranker-8b\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct\0"
    "fireworks_ai/accounts/fireworks/models/qwen3p7-plus\0"
    "fireworks_ai/accounts/fireworks/models/qwen3p8-max\0"
    "fireworks_ai/accounts/fireworks/models/qwq-32b\0"
    "fireworks_ai/accounts/fireworks/models/rolm-ocr\0"
    "fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo\0"
    "fireworks_ai/accounts/fireworks/models/SSD-1B\0"
    "fireworks_ai/accounts/fireworks/models/stable-diffusion-xl-1024-v1-0\0"
    "fireworks_ai/accounts/fireworks/models/stablecode-3b\0"
    "fireworks_ai/accounts/fireworks/models/starcoder-16b\0"
    "fireworks_ai/accounts/fireworks/models/starcoder-7b\0"
    "fireworks_ai/accounts/fireworks/models/starcoder2-15b\0"
    "fireworks_ai/accounts/fireworks/models/starcoder2-3b\0"
    "fireworks_ai/accounts/fireworks/models/starcoder2-7b\0"
    "fireworks_ai/accounts/fireworks/models/toppy-m-7b\0"
    "fireworks_ai/accounts/fireworks/models/yi-34b\0"
    "fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara\0"
    "fireworks_ai/accounts/fireworks/models/yi-34b-chat\0"
    "fireworks_ai/accounts/fireworks/models/yi-6b\0"
    "fireworks_ai/accounts/fireworks/models/yi-large\0"
    "fireworks_ai/accounts/fireworks/models/zephyr-7b-beta\0"
    "fireworks_ai/accounts/fireworks/routers/auto\0"
    "fireworks_ai/accounts/fireworks/routers/auto-instant\0"
    "fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us\0"
    "fireworks_ai/accounts/fireworks/routers/firerouter\0"
    "fireworks_ai/accounts/fireworks/routers/glm-5p1-fast\0"
    "fireworks_ai/accounts/fireworks/routers/glm-5p2-fast\0"
    "fireworks_ai/accounts/fireworks/routers/glm-5p2-fast-us\0"
    "fireworks_ai/accounts/fireworks/routers/glm-5p3-fast\0"
    "fireworks_ai/accounts/fireworks/routers/glm-5p3-flash-us\0"
    "fireworks_ai/accounts/fireworks/routers/glm-5p3-us\0"
    "fireworks_ai/accounts/fireworks/routers/kimi-k2p6-fast\0"
    "fireworks_ai/accounts/fireworks/routers/kimi-k2p7-code-fast\0"
    "fireworks_ai/accounts/fireworks/routers/kimi-k3-fast\0"
    "fireworks_ai/accounts/fireworks/routers/kimi-k3-us\0"
    "fireworks_ai/accounts/fireworks/routers/rune\0"
    "fireworks_ai/deepseek-v4-flash\0"
    "fireworks_ai/deepseek-v4-flash-0731\0"
    "fireworks_ai/deepseek-v4-flash-vision-exp\0"
    "fireworks_ai/deepseek-v4-pro-0813\0"
    "fireworks_ai/deepseek-v4p1-flash\0"
    "fireworks_ai/deepseek-v4p1-flash-us\0"
    "fireworks_ai/glm-4p7\0"
    "fireworks_ai/glm-5p1\0"
    "fireworks_ai/glm-5p1-fast\0"
    "fireworks_ai/glm-5p2\0"
    "fireworks_ai/glm-5p2-fast\0"
    "fireworks_ai/glm-5p2-fast-us\0"
    "fireworks_ai/glm-5p3\0"
    "fireworks_ai/glm-5p3-fast\0"
    "fireworks_ai/glm-5p3-flash\0"
    "fireworks_ai/glm-5p3-flash-us\0"
    "fireworks_ai/glm-5p3-us\0"
    "fireworks_ai/gpt-oss-120b\0"
    "fireworks_ai/gpt-oss-20b\0"
    "fireworks_ai/kimi-k2p5\0"
    "fireworks_ai/kimi-k2p6\0"
    "fireworks_ai/kimi-k2p6-fast\0"
    "fireworks_ai/kimi-k2p7-code\0"
    "fireworks_ai/kimi-k2p7-code-fast\0"
    "fireworks_ai/kimi-k3\0"
    "fireworks_ai/kimi-k3-fast\0"
    "fireworks_ai/kimi-k3-us\0"
    "fireworks_ai/minimax-m2p1\0"
    "fireworks_ai/minimax-m3\0"
    "fireworks_ai/muse-glimmer-30b\0"
    "fireworks_ai/nemotron-3-ultra-nvfp4\0"
    "fireworks_ai/nemotron-lightning-3p5-30b-a3b\0"
    "fireworks_ai/nomic-ai/nomic-embed-text-v1\0"
    "fireworks_ai/nomic-ai/nomic-embed-text-v1.5\0"
    "fireworks_ai/qwen3p7-plus\0"
    "fireworks_ai/qwen3p8-max\0"
    "fireworks_ai/thenlper/gte-base\0"
    "fireworks_ai/thenlper/gte-large\0"
    "fireworks_ai/WhereIsAI/UAE-Large-V1\0"
    "friendliai/deepseek-ai/DeepSeek-V3.2\0"
    "friendliai\0"
    "friendliai/google/gemma-4-31B-it\0"
    "friendliai/MiniMaxAI/MiniMax-M2.5\0"
    "friendliai/zai-org/GLM-5.1\0"
    "friendliai/zai-org/GLM-5.2\0"
    "friendliai/zai-org/GLM-5.3\0"
    "friendliai/zai-org/GLM-5.3-Flash\0"
    "ft:babbage-002\0"
    "ft:davinci-002\0"
    "ft:gpt-3.5-turbo\0"
    "ft:gpt-3.5-turbo-0125\0"
    "ft:gpt-3.5-turbo-0613\0"
    "ft:gpt-3.5-turbo-1106\0"
    "ft:gpt-4-0613\0"
    "ft:gpt-4.1-2025-04-14\0"
    "ft:gpt-4.1-mini-2025-04-14\0"
    "ft:gpt-4.1-nano-2025-04-14\0"
    "ft:gpt-4o-2024-08-06\0"
    "ft:gpt-4o-2024-11-20\0"
    "ft:gpt-4o-mini-2024-07-18\0"
    "ft:o4-mini-2025-04-16\0"
    "gemini-2.0-flash-exp-image-generation\0"
    "gemini\0"
    "gemini-2.5-computer-use-preview-10-2025\0"
    "gemini-2.5-flash\0"
    "gemini-2.5-flash-image\0"
    "gemini-2.5-flash-lite\0"
    "gemini-2.5-flash-lite-preview-09-2025\0"
    "gemini-2.5-flash-native-audio-latest\0"
    "gemini-2.5-flash-native-audio-preview-09-2025\0"
    "gemini-2.5-flash-native-audio-preview-12-2025\0"
    "gemini-2.5-flash-preview-09-2025\0"
    "gemini-2.5-flash-preview-tts\0"
    "gemini-2.5-pro\0"
    "gemini-2.5-pro-preview-tts\0"
    "gemini-3-flash-preview\0"
    "gemini-3-pro-image\0"
    "gemini-3-pro-image-preview\0"
    "gemini-3.1-flash-image\0"
    "gemini-3.1-flash-image-preview\0"
    "gemini-3.1-flash-lite\0"
    "gemini-3.1-flash-lite-image\0"
    "gemini-3.1-flash-lite-preview\0"
    "gemini-3.1-flash-live-preview\0"
    "gemini-3.1-pro-preview\0"
    "gemini-3.1-pro-preview-customtools\0"
    "gemini-3.5-flash\0"
    "gemini-3.5-flash-lite\0"
    "gemini-3.6-flash\0"
    "gemini-3.7-flash\0"
    "gemini-3.8-flash\0"
    "gemini-3.8-flash-cyber\0"
    "gemini-3.8-live\0"
    "gemini-3.8-live-extended-thinking\0"
    "gemini-embedding-001\0"
    "gemini-embedding-2\0"
    "gemini-embedding-2-preview\0"
    "gemini-exp-1206\0"
    "gemini-flash-experimental\0"
    "gemini-flash-latest\0"
    "gemini-flash-lite-latest\0"
    "gemini-live-2.5-flash-native-audio\0"
    "gemini-live-2.5-flash-preview-native-audio-09-2025\0"
    "gemini-nano-banana-2.1\0"
    "gemini-omni-flash-preview\0"
    "gemini-pro-latest\0"
    "gemini-robotics-er-1.5-preview\0"
    "gemini-robotics-er-2-preview\0"
    "gemini/deep-research-max-preview-04-2026\0"
    "gemini/deep-research-preview-04-2026\0"
    "gemini/deep-research-pro-preview-12-2025\0"
    "gemini/gemini-2.0-flash-exp-image-generation\0"
    "gemini/gemini-2.5-computer-use-preview-10-2025\0"
    "gemini/gemini-2.5-flash\0"
    "gemini/gemini-2.5-flash-image\0"
    "gemini/gemini-2.5-flash-lite\0"
    "gemini/gemini-2.5-flash-native-audio-latest\0"
    "gemini/gemini-2.5-flash-native-audio-preview-09-2025\0"
    "gemini/gemini-2.5-flash-native-audio-preview-12-2025\0"
    "gemini/gemini-2.5-flash-preview-tts\0"
    "gemini/gemini-2.5-pro\0"
    "gemini/gemini-2.5-pro-preview-tts\0"
    "gemini/gemini-3-flash-preview\0"
    "gemini/gemini-3-pro-image\0"
    "gemini/gemini-3-pro-image-preview\0"
    "gemini/gemini-3.1-flash-image\0"
    "gemini/gemini-3.1-flash-image-preview\0"
    "gemini/gemini-3.1-flash-lite\0"
    "gemini/gemini-3.1-flash-lite-image\0"
    "gemini/gemini-3.1-flash-lite-preview\0"
    "gemini/gemini-3.1-flash-live-preview\0"
    "gemini/gemini-3.1-flash-tts-preview\0"
    "gemini/gemini-3.1-pro-preview\0"
    "gemini/gemini-3.1-pro-preview-customtools\0"
    "gemini/gemini-3.5-flash\0"
    "gemini/gemini-3.5-flash-lite\0"
    "gemini/gemini-3.5-live-translate-preview\0"
    "gemini/gemini-3.5-transcribe\0"
    "gemini/gemini-3.5-transcribe-live\0"
    "gemini/gemini-3.6-flash\0"
    "gemini/gemini-3.7-flash\0"
    "gemini/gemini-3.8-flash\0"
    "gemini/gemini-3.8-flash-lite-tts\0"
    "gemini/gemini-3.8-flash-tts\0"
    "gemini/gemini-3.8-live\0"
    "gemini/gemini-3.8-live-extended-thinking\0"
    "gemini/gemini-4-argon\0"
    "gemini/gemini-embedding-001\0"
    "gemini/gemini-embedding-2\0"
    "gemini/gemini-embedding-2-preview\0"
    "gemini/gemini-exp-1114\0"
    "gemini/gemini-exp-1206\0"
    "gemini/gemini-flash-latest\0"
    "gemini/gemini-flash-lite-latest\0"
    "gemini/gemini-gemma-2-27b-it\0"
    "gemini/gemini-gemma-2-9b-it\0"
    "gemini/gemini-live-2.5-flash-preview-native-audio-09-2025\0"
    "gemini/gemini-nano-banana-2.1\0"
    "gemini/gemini-omni-1.1-flash\0"
    "gemini/gemini-omni-flash-preview\0"
    "gemini/gemini-pro-latest\0"
    "gemini/gemini-robotics-er-2-preview\0"
    "gemini/gemini-robotics-er-2-streaming-preview\0"
    "gemini/gemma-3-27b-it\0"
    "gemini/gemma-4-26b-a4b-it\0"
    "gemini/gemma-4-31b-it\0"
    "gemini/imagen-3.0-fast-generate-001\0"
    "gemini/imagen-3.0-generate-001\0"
    "gemini/learnlm-1.5-pro-experimental\0"
    "gemini/lyria-3-clip-preview\0"
    "gemini/lyria-3-pro-preview\0"
    "gemini/lyria-3.5\0"
    "gemini/lyria-3.5-clip-preview\0"
    "gemini/lyria-3.5-pro-preview\0"
    "gemini/lyria-realtime-exp\0"
    "gemini/nano-banana-pro-preview\0"
    "gemini/veo-3.1-fast-generate-001\0"
    "gemini/veo-3.1-fast-generate-preview\0"
    "gemini/veo-3.1-generate-001\0"
    "gemini/veo-3.1-generate-preview\0"
    "gemini/veo-3.1-lite-generate-preview\0"
    "gigachat/Embeddings\0"
    "gigachat\0"
    "gigachat/Embeddings-2\0"
    "gigachat/EmbeddingsGigaR\0"
    "gigachat/GigaChat-2\0"
    "gigachat/GigaChat-2-Max\0"
    "gigachat/GigaChat-2-Pro\0"
    "gigachat/GigaEmbeddings-3B-2025-09\0"
    "github_copilot/claude-fable-5\0"
    "github_copilot\0"
    "github_copilot/claude-fable-5.1\0"
    "github_copilot/claude-haiku-4.5\0"
    "github_copilot/claude-haiku-5.5\0"
    "github_copilot/claude-opus-4.8\0"
    "github_copilot/claude-opus-4.8-fast\0"
    "github_copilot/claude-opus-5\0"
    "github_copilot/claude-opus-5.5\0"
    "github_copilot/claude-sonnet-4.6\0"
    "github_copilot/claude-sonnet-5\0"
    "github_copilot/claude-sonnet-5.5\0"
    "github_copilot/gemini-3.7-flash\0"
    "github_copilot/gemini-3.8-flash\0"
    "github_copilot/gemini-4-argon\0"
    "github_copilot/gpt-3.5-turbo\0"
    "github_copilot/gpt-3.5-turbo-0613\0"
    "github_copilot/gpt-4\0"
    "github_copilot/gpt-4-0613\0"
    "github_copilot/gpt-4-o-preview\0"
    "github_copilot/gpt-4.1\0"
    "github_copilot/gpt-4.1-2025-04-14\0"
    "github_copilot/gpt-41-copilot\0"
    "github_copilot/gpt-4o\0"
    "github_copilot/gpt-4o-2024-05-13\0"
    "github_copilot/gpt-4o-2024-08-06\0"
    "github_copilot/gpt-4o-2024-11-20\0"
    "github_copilot/gpt-4o-mini\0"
    "github_copilot/gpt-4o-mini-2024-07-18\0"
    "github_copilot/gpt-5-mini\0"
    "github_copilot/gpt-5.3-codex\0"
    "github_copilot/gpt-5.4\0"
    "github_copilot/gpt-5.4-mini\0"
    "github_copilot/gpt-5.4-nano\0"
    "github_copilot/gpt-5.5\0"
    "github_copilot/gpt-5.6-luna\0"
    "github_copilot/gpt-5.6-sol\0"
    "github_copilot/gpt-5.6-terra\0"
    "github_copilot/gpt-6-astra\0"
    "github_copilot/gpt-6-luna\0"
    "github_copilot/gpt-6-sol\0"
    "github_copilot/gpt-6.1-sol\0"
    "github_copilot/grok-4.5\0"
    "github_copilot/grok-4.6\0"
    "github_copilot/grok-4.7\0"
    "github_copilot/kimi-k3\0"
    "github_copilot/mai-code-1.1-flash\0"
    "github_copilot/text-embedding-3-small\0"
    "github_copilot/text-embedding-3-small-inference\0"
    "github_copilot/text-embedding-ada-002\0"
    "glm-4-7-251222\0"
    "global.amazon.nova-2-lite-v1:0\0"
    "global.anthropic.claude-fable-5\0"
    "global.anthropic.claude-fable-5-1\0"
    "global.anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "global.anthropic.claude-haiku-5-5\0"
    "global.anthropic.claude-mythos-5-1\0"
    "global.anthropic.claude-opus-4-5-20251101-v1:0\0"
    "global.anthropic.claude-opus-4-6-v1\0"
    "global.anthropic.claude-opus-4-7\0"
    "global.anthropic.claude-opus-4-8\0"
    "global.anthropic.claude-opus-5\0"
    "global.anthropic.claude-opus-5-5\0"
    "global.anthropic.claude-sonnet-4-20250514-v1:0\0"
    "global.anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "global.anthropic.claude-sonnet-4-6\0"
    "global.anthropic.claude-sonnet-5\0"
    "global.anthropic.claude-sonnet-5-5\0"
    "global.cohere.embed-v4:0\0"
    "global.moonshotai.kimi-k3\0"
    "global.openai.gpt-5.4\0"
    "global.openai.gpt-5.5\0"
    "global.openai.gpt-5.6-luna\0"
    "global.openai.gpt-5.6-sol\0"
    "global.openai.gpt-5.6-terra\0"
    "global.openai.gpt-6-astra\0"
    "global.openai.gpt-6-luna\0"
    "global.openai.gpt-6-sol\0"
    "global.openai.gpt-6.1-sol\0"
    "global.twelvelabs.pegasus-1-2-v1:0\0"
    "global.twelvelabs.pegasus-1-5-v1:0\0"
    "global.xai.grok-4.6\0"
    "global.xai.grok-4.7\0"
    "global.zai.glm-5.3\0"
    "gmi/anthropic/claude-opus-4\0"
    "gmi\0"
    "gmi/anthropic/claude-opus-4.5\0"
    "gmi/anthropic/claude-sonnet-4\0"
    "gmi/anthropic/claude-sonnet-4.5\0"
    "gmi/deepseek-ai/DeepSeek-V3-0324\0"
    "gmi/deepseek-ai/DeepSeek-V3.2\0"
    "gmi/google/gemini-3-flash-preview\0"
    "gmi/MiniMaxAI/MiniMax-M2.1\0"
    "gmi/moonshotai/Kimi-K2-Thinking\0"
    "gmi/openai/gpt-4o\0"
    "gmi/openai/gpt-4o-mini\0"
    "gmi/openai/gpt-5\0"
    "gmi/openai/gpt-5.1\0"
    "gmi/openai/gpt-5.2\0"
    "gmi/Qwen/Qwen3-VL-235B-A22B-Instruct-FP8\0"
    "gmi/zai-org/GLM-4.7-FP8\0"
    "google.gemma-3-12b-it\0"
    "google.gemma-3-27b-it\0"
    "google.gemma-3-4b-it\0"
    "google_pse/search\0"
    "google_pse\0"
    "gpt-3.5-turbo\0"
    "gpt-3.5-turbo-0125\0"
    "gpt-3.5-turbo-1106\0"
    "gpt-3.5-turbo-16k\0"
    "gpt-3.5-turbo-instruct\0"
    "gpt-3.5-turbo-instruct-0914\0"
    "gpt-4\0"
    "gpt-4-0613\0"
    "gpt-4-1106-preview\0"
    "gpt-4-turbo\0"
    "gpt-4-turbo-2024-04-09\0"
    "gpt-4.1\0"
    "gpt-4.1-2025-04-14\0"
    "gpt-4.1-mini\0"
    "gpt-4.1-mini-2025-04-14\0"
    "gpt-4.1-nano\0"
    "gpt-4.1-nano-2025-04-14\0"
    "gpt-4o\0"
    "gpt-4o-2024-05-13\0"
    "gpt-4o-2024-08-06\0"
    "gpt-4o-2024-11-20\0"
    "gpt-4o-audio-preview-2024-12-17\0"
    "gpt-4o-audio-preview-2025-06-03\0"
    "gpt-4o-mini\0"
    "gpt-4o-mini-2024-07-18\0"
    "gpt-4o-mini-audio-preview-2024-12-17\0"
    "gpt-4o-mini-realtime-preview-2024-12-17\0"
    "gpt-4o-mini-search-preview\0"
    "gpt-4o-mini-search-preview-2025-03-11\0"
    "gpt-4o-mini-transcribe\0"
    "gpt-4o-mini-transcribe-2025-03-20\0"
    "gpt-4o-mini-transcribe-2025-12-15\0"
    "gpt-4o-mini-tts\0"
    "gpt-4o-mini-tts-2025-03-20\0"
    "gpt-4o-mini-tts-2025-12-15\0"
    "gpt-4o-search-preview\0"
    "gpt-4o-search-preview-2025-03-11\0"
    "gpt-4o-transcribe\0"
    "gpt-4o-transcribe-diarize\0"
    "gpt-5\0"
    "gpt-5-2025-08-07\0"
    "gpt-5-chat\0"
    "gpt-5-chat-latest\0"
    "gpt-5-codex\0"
    "gpt-5-mini\0"
    "gpt-5-mini-2025-08-07\0"
    "gpt-5-nano\0"
    "gpt-5-nano-2025-08-07\0"
    "gpt-5-pro\0"
    "gpt-5-pro-2025-10-06\0"
    "gpt-5-search-api\0"
    "gpt-5-search-api-2025-10-14\0"
    "gpt-5.1\0"
    "gpt-5.1-2025-11-13\0"
    "gpt-5.1-chat-latest\0"
    "gpt-5.1-codex\0"
    "gpt-5.1-codex-max\0"
    "gpt-5.1-codex-mini\0"
    "gpt-5.2\0"
    "gpt-5.2-2025-12-11\0"
    "gpt-5.2-chat-latest\0"
    "gpt-5.2-codex\0"
    "gpt-5.2-pro\0"
    "gpt-5.2-pro-2025-12-11\0"
    "gpt-5.3-chat-latest\0"
    "gpt-5.3-codex\0"
    "gpt-5.4\0"
    "gpt-5.4-2026-03-05\0"
    "gpt-5.4-mini\0"
    "gpt-5.4-mini-2026-03-17\0"
    "gpt-5.4-nano\0"
    "gpt-5.4-nano-2026-03-17\0"
    "gpt-5.4-pro\0"
    "gpt-5.4-pro-2026-03-05\0"
    "gpt-5.5\0"
    "gpt-5.5-2026-04-23\0"
    "gpt-5.5-cyber\0"
    "gpt-5.5-cyber-preview\0"
    "gpt-5.5-pro\0"
    "gpt-5.5-pro-2026-04-23\0"
    "gpt-5.6\0"
    "gpt-5.6-cyber\0"
    "gpt-5.6-luna\0"
    "gpt-5.6-sol\0"
    "gpt-5.6-terra\0"
    "gpt-6-astra\0"
    "gpt-6-luna\0"
    "gpt-6-sol\0"
    "gpt-6.1-sol\0"
    "gpt-audio\0"
    "gpt-audio-1.5\0"
    "gpt-audio-2025-08-28\0"
    "gpt-audio-mini\0"
    "gpt-audio-mini-2025-10-06\0"
    "gpt-audio-mini-2025-12-15\0"
    "gpt-daybreak-blue-latest\0"
    "gpt-daybreak-red-latest\0"
    "gpt-image-1\0"
    "gpt-image-1-mini\0"
    "gpt-image-1.5\0"
    "gpt-image-1.5-2025-12-16\0"
    "gpt-image-2\0"
    "gpt-image-2-2026-04-21\0"
    "gpt-image-2.5-flare\0"
    "gpt-image-2.5-flare-2026-09-08\0"
    "gpt-image-2.5-sunburst\0"
    "gpt-image-2.5-sunburst-2026-09-08\0"
    "gpt-live-1\0"
    "gpt-live-transcribe\0"
    "gpt-realtime\0"
    "gpt-realtime-1.5\0"
    "gpt-realtime-2\0"
    "gpt-realtime-2.1\0"
    "gpt-realtime-2.1-mini\0"
    "gpt-realtime-2025-08-28\0"
    "gpt-realtime-mini\0"
    "gpt-realtime-mini-2025-12-15\0"
    "gpt-realtime-translate\0"
    "gpt-realtime-whisper\0"
    "gpt-rosalind-discovery\0"
    "gpt-rosalind-research\0"
    "gpt-transcribe\0"
    "gradient_ai/alibaba-qwen3-32b\0"
    "gradient_ai\0"
    "gradient_ai/anthropic-claude-3-opus\0"
    "gradient_ai/anthropic-claude-3.5-haiku\0"
    "gradient_ai/anthropic-claude-3.5-sonnet\0"
    "gradient_ai/anthropic-claude-3.7-sonnet\0"
    "gradient_ai/deepseek-r1-distill-llama-70b\0"
    "gradient_ai/llama3-8b-instruct\0"
    "gradient_ai/llama3.3-70b-instruct\0"
    "gradient_ai/mistral-nemo-instruct-2407\0"
    "gradient_ai/openai-gpt-4o\0"
    "gradient_ai/openai-gpt-4o-mini\0"
    "gradient_ai/openai-o3\0"
    "gradient_ai/openai-o3-mini\0"
    "groq/canopylabs/orpheus-arabic-saudi\0"
    "groq\0"
    "groq/canopylabs/orpheus-v1-english\0"
    "groq/llama-guard-3-8b\0"
    "groq/meta-llama/llama-prompt-guard-2-22m\0"
    "groq/meta-llama/llama-prompt-guard-2-86m\0"
    "groq/openai/gpt-oss-120b\0"
    "groq/openai/gpt-oss-20b\0"
    "groq/openai/gpt-oss-safeguard-20b\0"
    "groq/qwen/qwen3.8-27b\0"
    "groq/whisper-large-v3\0"
    "groq/whisper-large-v3-turbo\0"
    "heroku/claude-3-5-haiku\0"
    "heroku\0"
    "heroku/claude-3-5-sonnet-latest\0"
    "heroku/claude-3-7-sonnet\0"
    "heroku/claude-4-sonnet\0"
    "high/1024-x-1024/gpt-image-1\0"
    "high/1024-x-1024/gpt-image-1.5\0"
    "high/1024-x-1024/gpt-image-1.5-2025-12-16\0"
    "high/1024-x-1536/gpt-image-1\0"
    "high/1024-x-1536/gpt-image-1.5\0"
    "high/1024-x-1536/gpt-image-1.5-2025-12-16\0"
    "high/1536-x-1024/gpt-image-1\0"
    "high/1536-x-1024/gpt-image-1.5\0"
    "high/1536-x-1024/gpt-image-1.5-2025-12-16\0"
    "hyperbolic/deepseek-ai/DeepSeek-R1\0"
    "hyperbolic\0"
    "hyperbolic/deepseek-ai/DeepSeek-R1-0528\0"
    "hyperbolic/deepseek-ai/DeepSeek-V3\0"
    "hyperbolic/deepseek-ai/DeepSeek-V3-0324\0"
    "hyperbolic/meta-llama/Llama-3.2-3B-Instruct\0"
    "hyperbolic/meta-llama/Llama-3.3-70B-Instruct\0"
    "hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct\0"
    "hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct\0"
    "hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct\0"
    "hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct\0"
    "hyperbolic/moonshotai/Kimi-K2-Instruct\0"
    "hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B\0"
    "hyperbolic/Qwen/Qwen2.5-72B-Instruct\0"
    "hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct\0"
    "hyperbolic/Qwen/Qwen3-235B-A22B\0"
    "hyperbolic/Qwen/QwQ-32B\0"
    "in.moonshotai.kimi-k3\0"
    "inception/mercury-2\0"
    "inception\0"
    "inception/mercury-2.5\0"
    "inferenceapis/deepseek-ai/DeepSeek-V3\0"
    "inferenceapis\0"
    "inferenceapis/deepseek-ai/DeepSeek-V4-Flash\0"
    "inferenceapis/deepseek-ai/DeepSeek-V4-Flash-0731\0"
    "inferenceapis/deepseek-ai/DeepSeek-V4-Pro\0"
    "inferenceapis/deepseek-ai/DeepSeek-V4-Pro-0813\0"
    "inferenceapis/deepseek-ai/DeepSeek-V4.1-Flash\0"
    "inferenceapis/deepseek-chat\0"
    "inferenceapis/deepseek-flash\0"
    "inferenceapis/deepseek-reasoner\0"
    "inferenceapis/deepseek-v3\0"
    "inferenceapis/deepseek-v4-flash\0"
    "inferenceapis/deepseek-v4-pro\0"
    "inferenceapis/deepseek-v4.1-flash\0"
    "inferenceapis/glm-5.3\0"
    "inferenceapis/glm-5.3-flash\0"
    "inferenceapis/gpt-oss-120b\0"
    "inferenceapis/gpt-oss-20b\0"
    "inferenceapis/kimi-k2.7-code\0"
    "inferenceapis/llama-3.1-8b-instant\0"
    "inferenceapis/llama-3.3-70b\0"
    "inferenceapis/llama-3.3-70b-instruct\0"
    "inferenceapis/llama-3.3-70b-versatile\0"
    "inferenceapis/meta-llama/Llama-3.3-70B-Instruct\0"
    "inferenceapis/meta-llama/Llama-3.3-70B-Instruct-Turbo\0"
    "inferenceapis/minimax-m3\0"
    "inferenceapis/MiniMaxAI/MiniMax-M3\0"
    "inferenceapis/moonshotai/Kimi-K2.7-Code\0"
    "inferenceapis/openai/gpt-oss-120b\0"
    "inferenceapis/openai/gpt-oss-20b\0"
    "inferenceapis/Qwen/Qwen3-VL-235B-A22B-Instruct\0"
    "inferenceapis/Qwen/Qwen3.8-Flash\0"
    "inferenceapis/qwen3-vl\0"
    "inferenceapis/qwen3-vl-235b\0"
    "inferenceapis/qwen3.8-flash\0"
    "inferenceapis/zai-org/GLM-5.3\0"
    "inferenceapis/zai-org/GLM-5.3-Flash\0"
    "j2-light\0"
    "ai21\0"
    "j2-mid\0"
    "j2-ultra\0"
    "jamba-1.5\0"
    "jamba-1.5-large\0"
    "jamba-1.5-large@001\0"
    "jamba-1.5-mini\0"
    "jamba-1.5-mini@001\0"
    "jamba-large-1.6\0"
    "jamba-large-1.7\0"
    "jamba-mini-1.6\0"
    "jamba-mini-1.7\0"
    "jina-reranker-v2-base-multilingual\0"
    "jina_ai\0"
    "jp.amazon.nova-2-lite-v1:0\0"
    "jp.anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "jp.anthropic.claude-haiku-5-5\0"
    "jp.anthropic.claude-opus-4-7\0"
    "jp.anthropic.claude-opus-4-8\0"
    "jp.anthropic.claude-opus-5\0"
    "jp.anthropic.claude-opus-5-5\0"
    "jp.anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "jp.anthropic.claude-sonnet-4-6\0"
    "jp.anthropic.claude-sonnet-5\0"
    "jp.anthropic.claude-sonnet-5-5\0"
    "kimi-k2-thinking-251104\0"
    "lambda_ai/deepseek-llama3.3-70b\0"
    "lambda_ai\0"
    "lambda_ai/deepseek-r1-0528\0"
    "lambda_ai/deepseek-r1-671b\0"
    "lambda_ai/deepseek-v3-0324\0"
    "lambda_ai/hermes3-405b\0"
    "lambda_ai/hermes3-70b\0"
    "lambda_ai/hermes3-8b\0"
    "lambda_ai/lfm-40b\0"
    "lambda_ai/lfm-7b\0"
    "lambda_ai/llama-4-maverick-17b-128e-instruct-fp8\0"
    "lambda_ai/llama-4-scout-17b-16e-instruct\0"
    "lambda_ai/llama3.1-405b-instruct-fp8\0"
    "lambda_ai/llama3.1-70b-instruct-fp8\0"
    "lambda_ai/llama3.1-8b-instruct\0"
    "lambda_ai/llama3.1-nemotron-70b-instruct-fp8\0"
    "lambda_ai/llama3.2-11b-vision-instruct\0"
    "lambda_ai/llama3.2-3b-instruct\0"
    "lambda_ai/llama3.3-70b-instruct-fp8\0"
    "lambda_ai/qwen25-coder-32b-instruct\0"
    "lambda_ai/qwen3-32b-fp8\0"
    "laya/english\0"
    "laya\0"
    "laya/multilingual\0"
    "laya/typed-decisions\0"
    "lemonade/Gemma-3-4b-it-GGUF\0"
    "lemonade\0"
    "lemonade/gpt-oss-120b-mxfp-GGUF\0"
    "lemonade/gpt-oss-20b-mxfp4-GGUF\0"
    "lemonade/Qwen3-4B-Instruct-2507-GGUF\0"
    "lemonade/Qwen3-Coder-30B-A3B-Instruct-GGUF\0"
    "libertai/bge-m3\0"
    "libertai\0"
    "libertai/deepseek-v4-flash\0"
    "libertai/deepseek-v4-flash-thinking\0"
    "libertai/gemma-4-31b-it\0"
    "libertai/gemma-4-31b-it-thinking\0"
    "libertai/hermes-3-8b-tee\0"
    "libertai/qwen3.5-122b-a10b\0"
    "libertai/qwen3.5-122b-a10b-thinking\0"
    "libertai/qwen3.6-27b\0"
    "libertai/qwen3.6-27b-thinking\0"
    "libertai/qwen3.6-35b-a3b\0"
    "libertai/qwen3.6-35b-a3b-thinking\0"
    "linkup/search\0"
    "linkup\0"
    "linkup/search-deep\0"
    "llamagate/codellama-7b\0"
    "llamagate\0"
    "llamagate/deepseek-coder-6.7b\0"
    "llamagate/deepseek-r1-7b-qwen\0"
    "llamagate/deepseek-r1-8b\0"
    "llamagate/dolphin3-8b\0"
    "llamagate/gemma3-4b\0"
    "llamagate/llama-3.1-8b\0"
    "llamagate/llama-3.2-3b\0"
    "llamagate/llava-7b\0"
    "llamagate/mistral-7b-v0.3\0"
    "llamagate/nomic-embed-text\0"
    "llamagate/openthinker-7b\0"
    "llamagate/qwen2.5-coder-7b\0"
    "llamagate/qwen3-8b\0"
    "llamagate/qwen3-embedding-8b\0"
    "llamagate/qwen3-vl-8b\0"
    "low/1024-x-1024/gpt-image-1\0"
    "low/1024-x-1024/gpt-image-1-mini\0"
    "low/1024-x-1024/gpt-image-1.5\0"
    "low/1024-x-1024/gpt-image-1.5-2025-12-16\0"
    "low/1024-x-1024/grok-imagine-image-2.0\0"
    "xai\0"
    "low/1024-x-1536/gpt-image-1\0"
    "low/1024-x-1536/gpt-image-1-mini\0"
    "low/1024-x-1536/gpt-image-1.5\0"
    "low/1024-x-1536/gpt-image-1.5-2025-12-16\0"
    "low/1536-x-1024/gpt-image-1\0"
    "low/1536-x-1024/gpt-image-1-mini\0"
    "low/1536-x-1024/gpt-image-1.5\0"
    "low/1536-x-1024/gpt-image-1.5-2025-12-16\0"
    "max-x-max/50-steps/stability.stable-diffusion-xl-v0\0"
    "max-x-max/max-steps/stability.stable-diffusion-xl-v0\0"
    "medium/1024-x-1024/gpt-image-1\0"
    "medium/1024-x-1024/gpt-image-1-mini\0"
    "medium/1024-x-1024/gpt-image-1.5\0"
    "medium/1024-x-1024/gpt-image-1.5-2025-12-16\0"
    "medium/1024-x-1536/gpt-image-1\0"
    "medium/1024-x-1536/gpt-image-1-mini\0"
    "medium/1024-x-1536/gpt-image-1.5\0"
    "medium/1024-x-1536/gpt-image-1.5-2025-12-16\0"
    "medium/1536-x-1024/gpt-image-1\0"
    "medium/1536-x-1024/gpt-image-1-mini\0"
    "medium/1536-x-1024/gpt-image-1.5\0"
    "medium/1536-x-1024/gpt-image-1.5-2025-12-16\0"
    "medlm-large\0"
    "medlm-medium\0"
    "meta.llama2-13b-chat-v1\0"
    "meta.llama2-70b-chat-v1\0"
    "meta.llama3-1-405b-instruct-v1:0\0"
    "meta.llama3-1-70b-instruct-v1:0\0"
    "meta.llama3-1-8b-instruct-v1:0\0"
    "meta.llama3-2-11b-instruct-v1:0\0"
    "meta.llama3-2-1b-instruct-v1:0\0"
    "meta.llama3-2-3b-instruct-v1:0\0"
    "meta.llama3-2-90b-instruct-v1:0\0"
    "meta.llama3-3-70b-instruct-v1:0\0"
    "meta.llama3-70b-instruct-v1:0\0"
    "meta.llama3-8b-instruct-v1:0\0"
    "meta.llama4-maverick-17b-instruct-v1:0\0"
    "meta.llama4-scout-17b-instruct-v1:0\0"
    "meta/muse-image-1.0\0"
    "meta\0"
    "meta/muse-spark-1.1\0"
    "meta/muse-spark-1.2\0"
    "meta/muse-spark-1.2-contributor\0"
    "meta/muse-spark-1.3\0"
    "meta/muse-spark-1.3-contributor\0"
    "meta/muse-voice-transcribe-1.0\0"
    "meta/muse-wonder-1.0\0"
    "meta/sam-3.1\0"
    "meta_llama/Llama-3.3-70B-Instruct\0"
    "meta_llama\0"
    "meta_llama/Llama-3.3-8B-Instruct\0"
    "meta_llama/Llama-4-Maverick-17B-128E-Instruct-FP8\0"
    "meta_llama/Llama-4-Scout-17B-16E-Instruct-FP8\0"
    "microsoft_365_copilot/chat\0"
    "microsoft_365_copilot\0"
    "minimax.minimax-m2\0"
    "minimax.minimax-m2.1\0"
    "minimax.minimax-m2.5\0"
    "minimax/MiniMax-H3\0"
    "minimax\0"
    "minimax/MiniMax-H3-Max\0"
    "minimax/MiniMax-M2\0"
    "minimax/MiniMax-M2.1\0"
    "minimax/MiniMax-M2.1-lightning\0"
    "minimax/MiniMax-M2.5\0"
    "minimax/MiniMax-M2.5-lightning\0"
    "minimax/MiniMax-M3\0"
    "minimax/speech-02-hd\0"
    "minimax/speech-02-turbo\0"
    "minimax/speech-2.6-hd\0"
    "minimax/speech-2.6-turbo\0"
    "mistral.devstral-2-123b\0"
    "mistral.magistral-small-2509\0"
    "mistral.ministral-3-14b-instruct\0"
    "mistral.ministral-3-3b-instruct\0"
    "mistral.ministral-3-8b-instruct\0"
    "mistral.mistral-7b-instruct-v0:2\0"
    "mistral.mistral-large-2402-v1:0\0"
    "mistral.mistral-large-2407-v1:0\0"
    "mistral.mistral-large-3-675b-instruct\0"
    "mistral.mistral-small-2402-v1:0\0"
    "mistral.mixtral-8x7b-instruct-v0:1\0"
    "mistral.pixtral-large-2502-v1:0\0"
    "mistral.voxtral-mini-3b-2507\0"
    "mistral.voxtral-small-24b-2507\0"
    "mistral/codestral-2508\0"
    "mistral\0"
    "mistral/codestral-embed\0"
    "mistral/codestral-embed-2505\0"
    "mistral/codestral-latest\0"
    "mistral/codestral-mamba-latest\0"
    "mistral/devstral-latest\0"
    "mistral/devstral-medium-latest\0"
    "mistral/devstral-small-latest\0"
    "mistral/glm-5-2\0"
    "mistral/labs-leanstral-1-5\0"
    "mistral/labs-leanstral-1-5-1\0"
    "mistral/magistral-medium-latest\0"
    "mistral/magistral-small-latest\0"
    "mistral/ministral-14b-2512\0"
    "mistral/ministral-14b-latest\0"
    "mistral/ministral-3-14b-2512\0"
    "mistral/ministral-3-3b-2512\0"
    "mistral/ministral-3-8b-2512\0"
    "mistral/ministral-3b-2512\0"
    "mistral/ministral-3b-latest\0"
    "mistral/ministral-8b-2512\0"
    "mistral/ministral-8b-latest\0"
    "mistral/mistral-code-agent-latest\0"
    "mistral/mistral-code-fim-latest\0"
    "mistral/mistral-code-latest\0"
    "mistral/mistral-embed\0"
    "mistral/mistral-embed-2312\0"
    "mistral/mistral-large-2512\0"
    "mistral/mistral-large-3\0"
    "mistral/mistral-large-4\0"
    "mistral/mistral-large-4-0\0"
    "mistral/mistral-large-latest\0"
    "mistral/mistral-medium\0"
    "mistral/mistral-medium-2604\0"
    "mistral/mistral-medium-3\0"
    "mistral/mistral-medium-3-5\0"
    "mistral/mistral-medium-3.5\0"
    "mistral/mistral-medium-latest\0"
    "mistral/mistral-moderation-2603\0"
    "moderation\0"
    "mistral/mistral-ocr-2512\0"
    "mistral/mistral-ocr-3\0"
    "mistral/mistral-ocr-3-0\0"
    "mistral/mistral-ocr-4\0"
    "mistral/mistral-ocr-4-0\0"
    "mistral/mistral-ocr-4-1\0"
    "mistral/mistral-ocr-latest\0"
    "mistral/mistral-small\0"
    "mistral/mistral-small-2603\0"
    "mistral/mistral-small-latest\0"
    "mistral/mistral-tiny\0"
    "mistral/mistral-vibe-cli-fast\0"
    "mistral/mistral-vibe-cli-latest\0"
    "mistral/mistral-vibe-cli-with-tools\0"
    "mistral/open-mistral-nemo\0"
    "mistral/pixtral-large-latest\0"
    "mistral/voxtral-mini-2602\0"
    "mistral/voxtral-mini-latest\0"
    "mistral/voxtral-mini-realtime-2602\0"
    "mistral/voxtral-mini-realtime-latest\0"
    "mistral/voxtral-mini-transcribe-realtime-2602\0"
    "mistral/voxtral-mini-transcribe-realtime-latest\0"
    "mistral/voxtral-mini-tts-2603\0"
    "mistral/voxtral-mini-tts-latest\0"
    "mistral/voxtral-small-2507\0"
    "mistral/voxtral-small-latest\0"
    "mistral/zai-glm-5\0"
    "mistral/zai-glm-5-2\0"
    "mistral/zai-glm-5-3\0"
    "mistral/zai-glm-latest\0"
    "moonshot.kimi-k2-thinking\0"
    "moonshot/kimi-k2.5\0"
    "moonshot\0"
    "moonshot/kimi-k2.6\0"
    "moonshot/kimi-k2.7-code\0"
    "moonshot/kimi-k3\0"
    "moonshot/moonshot-v1-128k\0"
    "moonshot/moonshot-v1-128k-vision-preview\0"
    "moonshot/moonshot-v1-32k\0"
    "moonshot/moonshot-v1-32k-vision-preview\0"
    "moonshot/moonshot-v1-8k\0"
    "moonshot/moonshot-v1-8k-vision-preview\0"
    "moonshot/moonshot-v1-auto\0"
    "moonshotai.kimi-k2.5\0"
    "moonshotai.kimi-k3\0"
    "morph/morph-v3-fast\0"
    "morph\0"
    "morph/morph-v3-large\0"
    "multimodalembedding\0"
    "multimodalembedding@001\0"
    "nace/drex-latest\0"
    "nace\0"
    "nace/drex-v1.0\0"
    "nace/drex-v1.5\0"
    "nace/drex-v2.0\0"
    "nebius/BAAI/bge-en-icl\0"
    "nebius\0"
    "nebius/BAAI/bge-multilingual-gemma2\0"
    "nebius/deepseek-ai/DeepSeek-R1\0"
    "nebius/deepseek-ai/DeepSeek-R1-0528\0"
    "nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B\0"
    "nebius/deepseek-ai/DeepSeek-V3\0"
    "nebius/deepseek-ai/DeepSeek-V3-0324\0"
    "nebius/deepseek-ai/DeepSeek-V4-Flash\0"
    "nebius/deepseek-ai/DeepSeek-V4-Flash-0731\0"
    "nebius/deepseek-ai/DeepSeek-V4-Pro\0"
    "nebius/deepseek-ai/DeepSeek-V4-Pro-0813\0"
    "nebius/deepseek-ai/DeepSeek-V4.1-Flash\0"
    "nebius/google/gemma-3-27b-it\0"
    "nebius/intfloat/e5-mistral-7b-instruct\0"
    "nebius/meta-llama/Llama-3.3-70B-Instruct\0"
    "nebius/meta-llama/Llama-Guard-3-8B\0"
    "nebius/meta-llama/Meta-Llama-3.1-405B-Instruct\0"
    "nebius/meta-llama/Meta-Llama-3.1-70B-Instruct\0"
    "nebius/meta-llama/Meta-Llama-3.1-8B-Instruct\0"
    "nebius/MiniMaxAI/MiniMax-M2.5\0"
    "nebius/MiniMaxAI/MiniMax-M3\0"
    "nebius/mistralai/Mistral-Nemo-Instruct-2407\0"
    "nebius/moonshotai/Kimi-K2.6\0"
    "nebius/moonshotai/Kimi-K2.7-Code\0"
    "nebius/moonshotai/Kimi-K3\0"
    "nebius/NousResearch/Hermes-3-Llama-3.1-405B\0"
    "nebius/NousResearch/Hermes-4-405B\0"
    "nebius/NousResearch/Hermes-4-70B\0"
    "nebius/nvidia/Cosmos3-Super-Reasoner\0"
    "nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1\0"
    "nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1\0"
    "nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1\0"
    "nebius/nvidia/Nemotron-3-Nano-Omni\0"
    "nebius/nvidia/nemotron-3-super-120b-a12b\0"
    "nebius/nvidia/Nemotron-3-Ultra-550b-a55b\0"
    "nebius/nvidia/Nemotron-3_5-Lightning\0"
    "nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B\0"
    "nebius/openai/gpt-oss-120b\0"
    "nebius/openbmb/MiniCPM-V-4_5\0"
    "nebius/Qwen/Qwen2-VL-72B-Instruct\0"
    "nebius/Qwen/Qwen2-VL-7B-Instruct\0"
    "nebius/Qwen/Qwen2.5-32B-Instruct\0"
    "nebius/Qwen/Qwen2.5-72B-Instruct\0"
    "nebius/Qwen/Qwen2.5-Coder-7B\0"
    "nebius/Qwen/Qwen2.5-VL-72B-Instruct\0"
    "nebius/Qwen/Qwen3-14B\0"
    "nebius/Qwen/Qwen3-235B-A22B\0"
    "nebius/Qwen/Qwen3-235B-A22B-Instruct-2507\0"
    "nebius/Qwen/Qwen3-30B-A3B\0"
    "nebius/Qwen/Qwen3-30B-A3B-Instruct-2507\0"
    "nebius/Qwen/Qwen3-32B\0"
    "nebius/Qwen/Qwen3-4B\0"
    "nebius/Qwen/Qwen3-Embedding-8B\0"
    "nebius/Qwen/Qwen3-Next-80B-A3B-Thinking\0"
    "nebius/Qwen/Qwen3.5-397B-A17B\0"
    "nebius/Qwen/Qwen3.8-27B\0"
    "nebius/Qwen/QwQ-32B\0"
    "nebius/reflection/beam\0"
    "nebius/zai-org/GLM-5.1\0"
    "nebius/zai-org/GLM-5.2\0"
    "nebius/zai-org/GLM-5.3\0"
    "nebius/zai-org/GLM-5.3-Flash\0"
    "nimble/search\0"
    "nimble\0"
    "novita/baai/bge-m3\0"
    "novita\0"
    "novita/baai/bge-reranker-v2-m3\0"
    "novita/baichuan/baichuan-m2-32b\0"
    "novita/baidu/cobuddy\0"
    "novita/baidu/ernie-4.5-21B-a3b\0"
    "novita/baidu/ernie-4.5-21B-a3b-thinking\0"
    "novita/baidu/ernie-4.5-300b-a47b-paddle\0"
    "novita/baidu/ernie-4.5-vl-28b-a3b\0"
    "novita/baidu/ernie-4.5-vl-28b-a3b-thinking\0"
    "novita/baidu/ernie-4.5-vl-424b-a47b\0"
    "novita/deepseek/deepseek-ocr\0"
    "novita/deepseek/deepseek-ocr-2\0"
    "novita/deepseek/deepseek-prover-v2-671b\0"
    "novita/deepseek/deepseek-r1\0"
    "novita/deepseek/deepseek-r1-0528\0"
    "novita/deepseek/deepseek-r1-0528-qwen3-8b\0"
    "novita/deepseek/deepseek-r1-distill-llama-70b\0"
    "novita/deepseek/deepseek-r1-distill-qwen-14b\0"
    "novita/deepseek/deepseek-r1-distill-qwen-32b\0"
    "novita/deepseek/deepseek-r1-turbo\0"
    "novita/deepseek/deepseek-r1/community\0"
    "novita/deepseek/deepseek-v3-0324\0"
    "novita/deepseek/deepseek-v3-turbo\0"
    "novita/deepseek/deepseek-v3.1\0"
    "novita/deepseek/deepseek-v3.1-terminus\0"
    "novita/deepseek/deepseek-v3.2\0"
    "novita/deepseek/deepseek-v3.2-exp\0"
    "novita/deepseek/deepseek-v3/community\0"
    "novita/deepseek/deepseek-v4-flash\0"
    "novita/deepseek/deepseek-v4-flash-0731\0"
    "novita/deepseek/deepseek-v4-flash-vision-exp\0"
    "novita/deepseek/deepseek-v4-pro\0"
    "novita/deepseek/deepseek-v4-pro-0813\0"
    "novita/deepseek/deepseek_v3\0"
    "novita/google/gemma-3-12b-it\0"
    "novita/google/gemma-3-27b-it\0"
    "novita/google/gemma-4-26b-a4b-it\0"
    "novita/google/gemma-4-31b-it\0"
    "novita/gryphe/mythomax-l2-13b\0"
    "novita/inclusionai/ling-3.0-flash\0"
    "novita/inclusionai/ling-3.0-flash-fast\0"
    "novita/kwaipilot/kat-coder-pro\0"
    "novita/meta-llama/llama-3-70b-instruct\0"
    "novita/meta-llama/llama-3-8b-instruct\0"
    "novita/meta-llama/llama-3.1-8b-instruct\0"
    "novita/meta-llama/llama-3.2-1b-instruct\0"
    "novita/meta-llama/llama-3.2-3b-instruct\0"
    "novita/meta-llama/llama-3.3-70b-instruct\0"
    "novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8\0"
    "novita/meta-llama/llama-4-scout-17b-16e-instruct\0"
    "novita/microsoft/wizardlm-2-8x22b\0"
    "novita/mindai/macaron-v1-tall\0"
    "novita/mindai/macaron-v1-venti\0"
    "novita/minimax/minimax-m2\0"
    "novita/minimax/minimax-m2.1\0"
    "novita/minimax/minimax-m2.5\0"
    "novita/minimax/minimax-m2.5-highspeed\0"
    "novita/minimax/minimax-m2.7\0"
    "novita/minimax/minimax-m2.7-highspeed\0"
    "novita/minimax/minimax-m3\0"
    "novita/minimaxai/minimax-m1-80k\0"
    "novita/mistralai/mistral-nemo\0"
    "novita/moonshotai/kimi-k2-0905\0"
    "novita/moonshotai/kimi-k2-instruct\0"
    "novita/moonshotai/kimi-k2-thinking\0"
    "novita/moonshotai/kimi-k2.5\0"
    "novita/moonshotai/kimi-k2.6\0"
    "novita/moonshotai/kimi-k2.7-code\0"
    "novita/moonshotai/kimi-k3\0"
    "novita/nousresearch/hermes-2-pro-llama-3-8b\0"
    "novita/nvidia/nemotron-3-nano-30b-a3b\0"
    "novita/openai/gpt-oss-120b\0"
    "novita/openai/gpt-oss-20b\0"
    "novita/paddlepaddle/paddleocr-vl\0"
    "novita/qwen/qwen-2.5-72b-instruct\0"
    "novita/qwen/qwen-mt-plus\0"
    "novita/qwen/qwen2.5-7b-instruct\0"
    "novita/qwen/qwen2.5-vl-72b-instruct\0"
    "novita/qwen/qwen3-235b-a22b-fp8\0"
    "novita/qwen/qwen3-235b-a22b-instruct-2507\0"
    "novita/qwen/qwen3-235b-a22b-thinking-2507\0"
    "novita/qwen/qwen3-30b-a3b-fp8\0"
    "novita/qwen/qwen3-32b-fp8\0"
    "novita/qwen/qwen3-4b-fp8\0"
    "novita/qwen/qwen3-8b-fp8\0"
    "novita/qwen/qwen3-coder-30b-a3b-instruct\0"
    "novita/qwen/qwen3-coder-480b-a35b-instruct\0"
    "novita/qwen/qwen3-coder-next\0"
    "novita/qwen/qwen3-embedding-0.6b\0"
    "novita/qwen/qwen3-embedding-8b\0"
    "novita/qwen/qwen3-max\0"
    "novita/qwen/qwen3-next-80b-a3b-instruct\0"
    "novita/qwen/qwen3-next-80b-a3b-thinking\0"
    "novita/qwen/qwen3-omni-30b-a3b-instruct\0"
    "novita/qwen/qwen3-omni-30b-a3b-thinking\0"
    "novita/qwen/qwen3-reranker-8b\0"
    "novita/qwen/qwen3-vl-235b-a22b-instruct\0"
    "novita/qwen/qwen3-vl-235b-a22b-thinking\0"
    "novita/qwen/qwen3-vl-30b-a3b-instruct\0"
    "novita/qwen/qwen3-vl-30b-a3b-thinking\0"
    "novita/qwen/qwen3-vl-8b-instruct\0"
    "novita/qwen/qwen3.5-122b-a10b\0"
    "novita/qwen/qwen3.5-27b\0"
    "novita/qwen/qwen3.5-35b-a3b\0"
    "novita/qwen/qwen3.5-397b-a17b\0"
    "novita/qwen/qwen3.6-27b\0"
    "novita/qwen/qwen3.6-35b-a3b\0"
    "novita/qwen/qwen3.7-max\0"
    "novita/qwen/qwen3.8-max\0"
    "novita/sao10k/l3-70b-euryale-v2.1\0"
    "novita/sao10k/l3-8b-lunaris\0"
    "novita/Sao10K/L3-8B-Stheno-v3.2\0"
    "novita/sao10k/l31-70b-euryale-v2.2\0"
    "novita/skywork/r1v4-lite\0"
    "novita/stepfun/step-3.7-flash\0"
    "novita/tencent/hy3\0"
    "novita/thudm/glm-4-32b-0414\0"
    "novita/xiaomimimo/mimo-v2-flash\0"
    "novita/xiaomimimo/mimo-v2.5\0"
    "novita/xiaomimimo/mimo-v2.5-pro\0"
    "novita/zai-org/autoglm-phone-9b-multilingual\0"
    "novita/zai-org/glm-4.5\0"
    "novita/zai-org/glm-4.5-air\0"
    "novita/zai-org/glm-4.5v\0"
    "novita/zai-org/glm-4.6\0"
    "novita/zai-org/glm-4.6v\0"
    "novita/zai-org/glm-4.7\0"
    "novita/zai-org/glm-4.7-flash\0"
    "novita/zai-org/glm-4.7-h\0"
    "novita/zai-org/glm-5\0"
    "novita/zai-org/glm-5-turbo\0"
    "novita/zai-org/glm-5.1\0"
    "novita/zai-org/glm-5.2\0"
    "novita/zai-org/glm-5.3\0"
    "novita/zai-org/glm-5v-turbo\0"
    "nscale/black-forest-labs/FLUX.1-schnell\0"
    "nscale\0"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B\0"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B\0"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B\0"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B\0"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B\0"
    "nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\0"
    "nscale/meta-llama/Llama-3.1-8B-Instruct\0"
    "nscale/meta-llama/Llama-3.3-70B-Instruct\0"
    "nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct\0"
    "nscale/mistralai/mixtral-8x22b-instruct-v0.1\0"
    "nscale/Qwen/Qwen2.5-Coder-32B-Instruct\0"
    "nscale/Qwen/Qwen2.5-Coder-3B-Instruct\0"
    "nscale/Qwen/Qwen2.5-Coder-7B-Instruct\0"
    "nscale/Qwen/QwQ-32B\0"
    "nscale/stabilityai/stable-diffusion-xl-base-1.0\0"
    "nvidia.nemotron-nano-12b-v2\0"
    "nvidia.nemotron-nano-3-30b\0"
    "nvidia.nemotron-nano-9b-v2\0"
    "nvidia.nemotron-super-3-120b\0"
    "nvidia_nim/nvidia/llama-3_2-nv-rerankqa-1b-v2\0"
    "nvidia_nim\0"
    "nvidia_nim/nvidia/nv-rerankqa-mistral-4b-v3\0"
    "nvidia_nim/ranking/nvidia/llama-3.2-nv-rerankqa-1b-v2\0"
    "o1\0"
    "o1-2024-12-17\0"
    "o1-pro\0"
    "o1-pro-2025-03-19\0"
    "o3\0"
    "o3-2025-04-16\0"
    "o3-deep-research\0"
    "o3-deep-research-2025-06-26\0"
    "o3-mini\0"
    "o3-mini-2025-01-31\0"
    "o3-pro\0"
    "o3-pro-2025-06-10\0"
    "o4-mini\0"
    "o4-mini-2025-04-16\0"
    "o4-mini-deep-research\0"
    "o4-mini-deep-research-2025-06-26\0"
    "oci/cohere.command-a-03-2025\0"
    "oci\0"
    "oci/cohere.command-a-reasoning\0"
    "oci/cohere.command-a-reasoning-08-2025\0"
    "oci/cohere.command-a-translate-08-2025\0"
    "oci/cohere.command-a-vision\0"
    "oci/cohere.command-a-vision-07-2025\0"
    "oci/cohere.command-latest\0"
    "oci/cohere.command-plus-latest\0"
    "oci/cohere.command-r-08-2024\0"
    "oci/cohere.command-r-plus-08-2024\0"
    "oci/cohere.embed-english-image-v3.0\0"
    "oci/cohere.embed-english-light-image-v3.0\0"
    "oci/cohere.embed-english-light-v3.0\0"
    "oci/cohere.embed-english-v3.0\0"
    "oci/cohere.embed-multilingual-image-v3.0\0"
    "oci/cohere.embed-multilingual-light-image-v3.0\0"
    "oci/cohere.embed-multilingual-light-v3.0\0"
    "oci/cohere.embed-multilingual-v3.0\0"
    "oci/cohere.embed-v4.0\0"
    "oci/google.gemini-2.5-flash\0"
    "oci/google.gemini-2.5-flash-lite\0"
    "oci/google.gemini-2.5-pro\0"
    "oci/meta.llama-3.1-405b-instruct\0"
    "oci/meta.llama-3.1-70b-instruct\0"
    "oci/meta.llama-3.1-8b-instruct\0"
    "oci/meta.llama-3.2-11b-vision-instruct\0"
    "oci/meta.llama-3.2-90b-vision-instruct\0"
    "oci/meta.llama-3.3-70b-instruct\0"
    "oci/meta.llama-3.3-70b-instruct-fp8-dynamic\0"
    "oci/meta.llama-4-maverick-17b-128e-instruct-fp8\0"
    "oci/meta.llama-4-scout-17b-16e-instruct\0"
    "oci/openai.gpt-5\0"
    "oci/openai.gpt-5-mini\0"
    "oci/openai.gpt-5-nano\0"
    "oci/openai.gpt-oss-120b\0"
    "oci/openai.gpt-oss-20b\0"
    "oci/xai.grok-3\0"
    "oci/xai.grok-3-fast\0"
    "oci/xai.grok-3-mini\0"
    "oci/xai.grok-3-mini-fast\0"
    "oci/xai.grok-4\0"
    "oci/xai.grok-4-fast\0"
    "oci/xai.grok-4.1-fast\0"
    "oci/xai.grok-4.20\0"
    "oci/xai.grok-4.20-0309-non-reasoning\0"
    "oci/xai.grok-4.20-0309-reasoning\0"
    "oci/xai.grok-4.20-multi-agent\0"
    "oci/xai.grok-4.20-non-reasoning\0"
    "oci/xai.grok-4.20-reasoning\0"
    "oci/xai.grok-code-fast-1\0"
    "ollama/codegeex4\0"
    "ollama\0"
    "ollama/codegemma\0"
    "ollama/codellama\0"
    "ollama/deepseek-coder-v2-base\0"
    "ollama/deepseek-coder-v2-instruct\0"
    "ollama/deepseek-coder-v2-lite-base\0"
    "ollama/deepseek-coder-v2-lite-instruct\0"
    "ollama/deepseek-v3.1:671b-cloud\0"
    "ollama/gpt-oss:120b-cloud\0"
    "ollama/gpt-oss:20b-cloud\0"
    "ollama/internlm2_5-20b-chat\0"
    "ollama/llama2\0"
    "ollama/llama2-uncensored\0"
    "ollama/llama2:13b\0"
    "ollama/llama2:70b\0"
    "ollama/llama2:7b\0"
    "ollama/llama3\0"
    "ollama/llama3.1\0"
    "ollama/llama3:70b\0"
    "ollama/llama3:8b\0"
    "ollama/mistral\0"
    "ollama/mistral-7B-Instruct-v0.1\0"
    "ollama/mistral-7B-Instruct-v0.2\0"
    "ollama/mistral-large-instruct-2407\0"
    "ollama/mixtral-8x22B-Instruct-v0.1\0"
    "ollama/mixtral-8x7B-Instruct-v0.1\0"
    "ollama/orca-mini\0"
    "ollama/qwen3-coder:480b-cloud\0"
    "ollama/vicuna\0"
    "omni-moderation-2024-09-26\0"
    "omni-moderation-latest\0"
    "openai.gpt-6-luna\0"
    "openai.gpt-6-sol\0"
    "openai.gpt-oss-120b-1:0\0"
    "openai.gpt-oss-20b-1:0\0"
    "openai.gpt-oss-safeguard-120b\0"
    "openai.gpt-oss-safeguard-20b\0"
    "openai/container\0"
    "openai/sora-2\0"
    "openai/sora-2-pro\0"
    "openai/sora-2-pro-high-res\0"
    "openinfer/@oi/GLM-5.3-Flash\0"
    "openinfer\0"
    "openinfer/@oi/Qwen3.5-27B\0"
    "openinfer/@oi/Qwen3.5-9B\0"
    "ovhcloud/DeepSeek-R1-Distill-Llama-70B\0"
    "ovhcloud\0"
    "ovhcloud/gpt-oss-120b\0"
    "ovhcloud/gpt-oss-20b\0"
    "ovhcloud/Llama-3.1-8B-Instruct\0"
    "ovhcloud/llava-v1.6-mistral-7b-hf\0"
    "ovhcloud/mamba-codestral-7B-v0.1\0"
    "ovhcloud/Meta-Llama-3_1-70B-Instruct\0"
    "ovhcloud/Meta-Llama-3_3-70B-Instruct\0"
    "ovhcloud/Mistral-7B-Instruct-v0.3\0"
    "ovhcloud/Mistral-Nemo-Instruct-2407\0"
    "ovhcloud/Mistral-Small-3.2-24B-Instruct-2506\0"
    "ovhcloud/Mixtral-8x7B-Instruct-v0.1\0"
    "ovhcloud/Qwen2.5-Coder-32B-Instruct\0"
    "ovhcloud/Qwen2.5-VL-72B-Instruct\0"
    "ovhcloud/Qwen3-32B\0"
    "parallel_ai/search\0"
    "parallel_ai\0"
    "parallel_ai/search-fast\0"
    "parallel_ai/search-pro\0"
    "parallel_ai/search-turbo\0"
    "perplexity/anthropic/claude-fable-5\0"
    "perplexity\0"
    "perplexity/anthropic/claude-fable-5-1\0"
    "perplexity/anthropic/claude-haiku-4-5\0"
    "perplexity/anthropic/claude-haiku-5-5\0"
    "perplexity/anthropic/claude-opus-4-5\0"
    "perplexity/anthropic/claude-opus-4-6\0"
    "perplexity/anthropic/claude-opus-4-7\0"
    "perplexity/anthropic/claude-opus-4-8\0"
    "perplexity/anthropic/claude-opus-5\0"
    "perplexity/anthropic/claude-opus-5-5\0"
    "perplexity/anthropic/claude-sonnet-4-5\0"
    "perplexity/anthropic/claude-sonnet-4-6\0"
    "perplexity/anthropic/claude-sonnet-5\0"
    "perplexity/anthropic/claude-sonnet-5-5\0"
    "perplexity/codellama-34b-instruct\0"
    "perplexity/codellama-70b-instruct\0"
    "perplexity/google/gemini-2.5-flash\0"
    "perplexity/google/gemini-2.5-pro\0"
    "perplexity/google/gemini-3-flash-preview\0"
    "perplexity/google/gemini-3-pro-preview\0"
    "perplexity/google/gemini-3.1-flash-lite\0"
    "perplexity/google/gemini-3.1-pro-preview\0"
    "perplexity/google/gemini-3.5-flash\0"
    "perplexity/google/gemini-3.5-flash-lite\0"
    "perplexity/google/gemini-3.6-flash\0"
    "perplexity/google/gemini-3.7-flash\0"
    "perplexity/google/gemini-3.8-flash\0"
    "perplexity/llama-2-70b-chat\0"
    "perplexity/llama-3.1-70b-instruct\0"
    "perplexity/llama-3.1-8b-instruct\0"
    "perplexity/mistral-7b-instruct\0"
    "perplexity/mixtral-8x7b-instruct\0"
    "perplexity/openai/gpt-5\0"
    "perplexity/openai/gpt-5-mini\0"
    "perplexity/openai/gpt-5-nano\0"
    "perplexity/openai/gpt-5.1\0"
    "perplexity/openai/gpt-5.2\0"
    "perplexity/openai/gpt-5.3-codex\0"
    "perplexity/openai/gpt-5.4\0"
    "perplexity/openai/gpt-5.4-mini\0"
    "perplexity/openai/gpt-5.4-nano\0"
    "perplexity/openai/gpt-5.5\0"
    "perplexity/openai/gpt-5.6-luna\0"
    "perplexity/openai/gpt-5.6-sol\0"
    "perplexity/openai/gpt-5.6-terra\0"
    "perplexity/openai/gpt-6-astra\0"
    "perplexity/openai/gpt-6-luna\0"
    "perplexity/openai/gpt-6-sol\0"
    "perplexity/openai/gpt-6.1-sol\0"
    "perplexity/perplexity/deepseek-v4-flash-0731\0"
    "perplexity/perplexity/deepseek-v4-pro-0813\0"
    "perplexity/perplexity/glm-5.2\0"
    "perplexity/perplexity/glm-5.3\0"
    "perplexity/perplexity/glm-5.3-flash\0"
    "perplexity/perplexity/kimi-k2.7-code\0"
    "perplexity/perplexity/kimi-k3\0"
    "perplexity/perplexity/nemotron-3-ultra-550b-a55b\0"
    "perplexity/perplexity/nemotron-3.5-lightning-30b-a3b\0"
    "perplexity/perplexity/sonar\0"
    "perplexity/pplx-70b-chat\0"
    "perplexity/pplx-70b-online\0"
    "perplexity/pplx-7b-chat\0"
    "perplexity/pplx-7b-online\0"
    "perplexity/pplx-decider-flash-latest\0"
    "perplexity/pplx-decider-flash-v1.2\0"
    "perplexity/pplx-decider-latest\0"
    "perplexity/pplx-decider-v1-27b\0"
    "perplexity/pplx-decider-v1.1-27b\0"
    "perplexity/pplx-decider-v1.2\0"
    "perplexity/pplx-embed-context-v1-0.6b\0"
    "perplexity/pplx-embed-context-v1-4b\0"
    "perplexity/pplx-embed-v1-0.6b\0"
    "perplexity/pplx-embed-v1-4b\0"
    "perplexity/preset/advanced-deep-research\0"
    "perplexity/preset/deep-research\0"
    "perplexity/preset/fast-search\0"
    "perplexity/preset/pro-search\0"
    "perplexity/search\0"
    "perplexity/sonar\0"
    "perplexity/sonar-deep-research\0"
    "perplexity/sonar-medium-chat\0"
    "perplexity/sonar-medium-online\0"
    "perplexity/sonar-pro\0"
    "perplexity/sonar-reasoning\0"
    "perplexity/sonar-reasoning-pro\0"
    "perplexity/sonar-small-chat\0"
    "perplexity/sonar-small-online\0"
    "perplexity/xai/grok-4-1-fast-non-reasoning\0"
    "perplexity/xai/grok-4.20-multi-agent\0"
    "perplexity/xai/grok-4.20-non-reasoning\0"
    "perplexity/xai/grok-4.20-reasoning\0"
    "perplexity/xai/grok-4.3\0"
    "perplexity/xai/grok-4.5\0"
    "perplexity/xai/grok-4.6\0"
    "perplexity/xai/grok-4.7\0"
    "pinstripes/ps/deepseek-v4-flash\0"
    "pinstripes\0"
    "pinstripes/ps/glm-4.5-air\0"
    "pinstripes/ps/minimax-m2.7\0"
    "pinstripes/ps/qwen3-30b-a3b\0"
    "pinstripes/ps/qwen3-coder-30b-a3b\0"
    "pinstripes/ps/qwen3.6-35b-a3b\0"
    "prism/deepseek-v4-flash\0"
    "prism\0"
    "prism/deepseek-v4.1-flash\0"
    "publicai/aisingapore/Gemma-SEA-LION-v4-27B-IT\0"
    "publicai\0"
    "publicai/aisingapore/Qwen-SEA-LION-v4-32B-IT\0"
    "publicai/allenai/Olmo-3-32B-Think\0"
    "publicai/allenai/Olmo-3-7B-Instruct\0"
    "publicai/allenai/Olmo-3-7B-Think\0"
    "publicai/BSC-LT/ALIA-40b-instruct_Q8_0\0"
    "publicai/BSC-LT/salamandra-7b-instruct-tools-16k\0"
    "publicai/swiss-ai/apertus-70b-instruct\0"
    "publicai/swiss-ai/apertus-8b-instruct\0"
    "qwen.qwen3-235b-a22b-2507-v1:0\0"
    "qwen.qwen3-32b-v1:0\0"
    "qwen.qwen3-coder-30b-a3b-v1:0\0"
    "qwen.qwen3-coder-480b-a35b-v1:0\0"
    "qwen.qwen3-coder-next\0"
    "qwen.qwen3-next-80b-a3b\0"
    "qwen.qwen3-vl-235b-a22b\0"
    "qwen_ai_platform/deepseek-v4-flash\0"
    "qwen_ai_platform\0"
    "qwen_ai_platform/deepseek-v4-flash-0731\0"
    "qwen_ai_platform/deepseek-v4-pro\0"
    "qwen_ai_platform/glm-5.1\0"
    "qwen_ai_platform/glm-5.2\0"
    "qwen_ai_platform/happyhorse-1.0-i2v\0"
    "qwen_ai_platform/happyhorse-1.0-r2v\0"
    "qwen_ai_platform/happyhorse-1.0-t2v\0"
    "qwen_ai_platform/happyhorse-1.1-i2v\0"
    "qwen_ai_platform/happyhorse-1.1-r2v\0"
    "qwen_ai_platform/happyhorse-1.1-t2v\0"
    "qwen_ai_platform/kimi-k2.7-code\0"
    "qwen_ai_platform/qwen-coder\0"
    "qwen_ai_platform/qwen-flash\0"
    "qwen_ai_platform/qwen-flash-2025-07-28\0"
    "qwen_ai_platform/qwen-image-2.0\0"
    "qwen_ai_platform/qwen-image-2.0-pro\0"
    "qwen_ai_platform/qwen-image-3.0\0"
    "qwen_ai_platform/qwen-image-3.0-pro\0"
    "qwen_ai_platform/qwen-max\0"
    "qwen_ai_platform/qwen-plus\0"
    "qwen_ai_platform/qwen-plus-2025-01-25\0"
    "qwen_ai_platform/qwen-plus-2025-04-28\0"
    "qwen_ai_platform/qwen-plus-2025-07-14\0"
    "qwen_ai_platform/qwen-plus-2025-07-28\0"
    "qwen_ai_platform/qwen-plus-2025-09-11\0"
    "qwen_ai_platform/qwen-plus-latest\0"
    "qwen_ai_platform/qwen-turbo\0"
    "qwen_ai_platform/qwen-turbo-2024-11-01\0"
    "qwen_ai_platform/qwen-turbo-2025-04-28\0"
    "qwen_ai_platform/qwen-turbo-latest\0"
    "qwen_ai_platform/qwen3-30b-a3b\0"
    "qwen_ai_platform/qwen3-coder-flash\0"
    "qwen_ai_platform/qwen3-coder-flash-2025-07-28\0"
    "qwen_ai_platform/qwen3-coder-plus\0"
    "qwen_ai_platform/qwen3-coder-plus-2025-07-22\0"
    "qwen_ai_platform/qwen3-max\0"
    "qwen_ai_platform/qwen3-max-2026-01-23\0"
    "qwen_ai_platform/qwen3-max-preview\0"
    "qwen_ai_platform/qwen3-next-80b-a3b-instruct\0"
    "qwen_ai_platform/qwen3-next-80b-a3b-thinking\0"
    "qwen_ai_platform/qwen3-vl-235b-a22b-instruct\0"
    "qwen_ai_platform/qwen3-vl-235b-a22b-thinking\0"
    "qwen_ai_platform/qwen3-vl-32b-instruct\0"
    "qwen_ai_platform/qwen3-vl-32b-thinking\0"
    "qwen_ai_platform/qwen3-vl-plus\0"
    "qwen_ai_platform/qwen3.5-plus\0"
    "qwen_ai_platform/qwen3.7-max\0"
    "qwen_ai_platform/qwen3.7-plus\0"
    "qwen_ai_platform/qwen3.8-flash\0"
    "qwen_ai_platform/qwen3.8-max\0"
    "qwen_ai_platform/qwen3.8-omni-flash\0"
    "qwen_ai_platform/qwq-plus\0"
    "qwen_ai_platform/wan2.7-i2v\0"
    "qwen_ai_platform/wan2.7-r2v\0"
    "qwen_ai_platform/wan2.7-t2v\0"
    "qwen_ai_platform/wan3.0-video\0"
    "qwen_ai_platform/wan3.0-video-prime\0"
    "qwencloud/deepseek-v4-flash\0"
    "qwencloud\0"
    "qwencloud/deepseek-v4-flash-0731\0"
    "qwencloud/deepseek-v4-pro\0"
    "qwencloud/glm-5.1\0"
    "qwencloud/glm-5.2\0"
    "qwencloud/happyhorse-1.0-i2v\0"
    "qwencloud/happyhorse-1.0-r2v\0"
    "qwencloud/happyhorse-1.0-t2v\0"
    "qwencloud/happyhorse-1.1-i2v\0"
    "qwencloud/happyhorse-1.1-r2v\0"
    "qwencloud/happyhorse-1.1-t2v\0"
    "qwencloud/kimi-k2.7-code\0"
    "qwencloud/qwen-coder\0"
    "qwencloud/qwen-flash\0"
    "qwencloud/qwen-flash-2025-07-28\0"
    "qwencloud/qwen-image-2.0\0"
    "qwencloud/qwen-image-2.0-pro\0"
    "qwencloud/qwen-image-3.0\0"
    "qwencloud/qwen-image-3.0-pro\0"
    "qwencloud/qwen-max\0"
    "qwencloud/qwen-plus\0"
    "qwencloud/qwen-plus-2025-01-25\0"
    "qwencloud/qwen-plus-2025-04-28\0"
    "qwencloud/qwen-plus-2025-07-14\0"
    "qwencloud/qwen-plus-2025-07-28\0"
    "qwencloud/qwen-plus-2025-09-11\0"
    "qwencloud/qwen-plus-latest\0"
    "qwencloud/qwen-turbo\0"
    "qwencloud/qwen-turbo-2024-11-01\0"
    "qwencloud/qwen-turbo-2025-04-28\0"
    "qwencloud/qwen-turbo-latest\0"
    "qwencloud/qwen3-30b-a3b\0"
    "qwencloud/qwen3-coder-flash\0"
    "qwencloud/qwen3-coder-flash-2025-07-28\0"
    "qwencloud/qwen3-coder-plus\0"
    "qwencloud/qwen3-coder-plus-2025-07-22\0"
    "qwencloud/qwen3-max\0"
    "qwencloud/qwen3-max-2026-01-23\0"
    "qwencloud/qwen3-max-preview\0"
    "qwencloud/qwen3-next-80b-a3b-instruct\0"
    "qwencloud/qwen3-next-80b-a3b-thinking\0"
    "qwencloud/qwen3-vl-235b-a22b-instruct\0"
    "qwencloud/qwen3-vl-235b-a22b-thinking\0"
    "qwencloud/qwen3-vl-32b-instruct\0"
    "qwencloud/qwen3-vl-32b-thinking\0"
    "qwencloud/qwen3-vl-plus\0"
    "qwencloud/qwen3.5-plus\0"
    "qwencloud/qwen3.7-max\0"
    "qwencloud/qwen3.7-plus\0"
    "qwencloud/qwen3.8-max\0"
    "qwencloud/qwq-plus\0"
    "qwencloud/wan2.7-i2v\0"
    "qwencloud/wan2.7-r2v\0"
    "qwencloud/wan2.7-t2v\0"
    "qwencloud/wan3.0-video\0"
    "qwencloud/wan3.0-video-prime\0"
    "recraft/recraftv2\0"
    "recraft\0"
    "recraft/recraftv3\0"
    "reducto/parse-legacy\0"
    "reducto\0"
    "reducto/parse-v3\0"
    "replicate/anthropic/claude-3.5-haiku\0"
    "replicate\0"
    "replicate/anthropic/claude-3.5-sonnet\0"
    "replicate/anthropic/claude-3.7-sonnet\0"
    "replicate/anthropic/claude-4-sonnet\0"
    "replicate/anthropic/claude-4.5-haiku\0"
    "replicate/anthropic/claude-4.5-sonnet\0"
    "replicate/deepseek-ai/deepseek-r1\0"
    "replicate/deepseek-ai/deepseek-v3\0"
    "replicate/deepseek-ai/deepseek-v3.1\0"
    "replicate/google/gemini-2.5-flash\0"
    "replicate/google/gemini-3-pro\0"
    "replicate/ibm-granite/granite-3.3-8b-instruct\0"
    "replicate/meta/llama-2-13b\0"
    "replicate/meta/llama-2-13b-chat\0"
    "replicate/meta/llama-2-70b\0"
    "replicate/meta/llama-2-70b-chat\0"
    "replicate/meta/llama-2-7b\0"
    "replicate/meta/llama-2-7b-chat\0"
    "replicate/meta/llama-3-70b\0"
    "replicate/meta/llama-3-70b-instruct\0"
    "replicate/meta/llama-3-8b\0"
    "replicate/meta/llama-3-8b-instruct\0"
    "replicate/mistralai/mistral-7b-instruct-v0.2\0"
    "replicate/mistralai/mistral-7b-v0.1\0"
    "replicate/mistralai/mixtral-8x7b-instruct-v0.1\0"
    "replicate/openai/gpt-4.1\0"
    "replicate/openai/gpt-4.1-mini\0"
    "replicate/openai/gpt-4.1-nano\0"
    "replicate/openai/gpt-4o\0"
    "replicate/openai/gpt-4o-mini\0"
    "replicate/openai/gpt-5\0"
    "replicate/openai/gpt-5-mini\0"
    "replicate/openai/gpt-5-nano\0"
    "replicate/openai/gpt-oss-120b\0"
    "replicate/openai/gpt-oss-20b\0"
    "replicate/openai/o1\0"
    "replicate/openai/o1-mini\0"
    "replicate/openai/o4-mini\0"
    "replicate/qwen/qwen3-235b-a22b-instruct-2507\0"
    "replicate/xai/grok-4\0"
    "rerank-english-v3.0\0"
    "rerank-multilingual-v3.0\0"
    "rerank-v3.5\0"
    "rerank-v4.0-fast\0"
    "rerank-v4.0-pro\0"
    "runwayml/aleph2\0"
    "runwayml\0"
    "runwayml/eleven_multilingual_v2\0"
    "runwayml/gemini_omni_flash\0"
    "runwayml/gen4.5\0"
    "runwayml/gen4_image\0"
    "runwayml/gen4_image_turbo\0"
    "runwayml/gen4_turbo\0"
    "runwayml/hailuo3\0"
    "runwayml/seedance2\0"
    "runwayml/seedance2_5\0"
    "runwayml/seedance2_fast\0"
    "runwayml/seedance2_mini\0"
    "runwayml/veo3.1\0"
    "runwayml/veo3.1_fast\0"
    "sagemaker/meta-textgeneration-llama-2-13b\0"
    "sagemaker\0"
    "sagemaker/meta-textgeneration-llama-2-13b-f\0"
    "sagemaker/meta-textgeneration-llama-2-70b\0"
    "sagemaker/meta-textgeneration-llama-2-70b-b-f\0"
    "sagemaker/meta-textgeneration-llama-2-7b\0"
    "sagemaker/meta-textgeneration-llama-2-7b-f\0"
    "sail/deepseek-ai/DeepSeek-V4-Flash-0731\0"
    "sail\0"
    "sail/deepseek-ai/DeepSeek-V4-Pro-0813\0"
    "sail/deepseek-ai/DeepSeek-V4.1-Flash\0"
    "sail/google/gemma-4-12B-it\0"
    "sail/google/gemma-4-31B-it\0"
    "sail/moonshotai/Kimi-K2.6\0"
    "sail/moonshotai/Kimi-K3\0"
    "sail/nvidia/Gemma-4-31B-IT-NVFP4\0"
    "sail/openai/gpt-oss-120b\0"
    "sail/Qwen/Qwen3.6-35B-A3B\0"
    "sail/zai-org/GLM-5.3\0"
    "sail/zai-org/GLM-5.3-Flash\0"
    "sambanova/DeepSeek-R1\0"
    "sambanova\0"
    "sambanova/DeepSeek-V3.1\0"
    "sambanova/DeepSeek-V3.2\0"
    "sambanova/gemma-4-31B-it\0"
    "sambanova/gpt-oss-120b\0"
    "sambanova/Llama-4-Maverick-17B-128E-Instruct\0"
    "sambanova/Meta-Llama-3.3-70B-Instruct\0"
    "sambanova/MiniMax-M2.7\0"
    "sarvam/sarvam-m\0"
    "sarvam\0"
    "scaledown/classify\0"
    "scaledown\0"
    "scaledown/compress\0"
    "scaledown/decisions\0"
    "scaledown/extract\0"
    "scaledown/summarize\0"
    "scaleway/BAAI/bge-multilingual-gemma2\0"
    "scaleway\0"
    "scaleway/deepseek-v4-flash-0731\0"
    "scaleway/glm-5.2\0"
    "scaleway/google/gemma-4-26b-a4b-it\0"
    "scaleway/meta/llama-3.3-70b-instruct\0"
    "scaleway/mistralai/mistral-medium-3.5-128b\0"
    "scaleway/mistralai/mistral-small-3.2-24b-instruct-2506\0"
    "scaleway/mistralai/pixtral-12b-2409\0"
    "scaleway/openai/gpt-oss-120b\0"
    "scaleway/openai/whisper-large-v3\0"
    "scaleway/qwen/qwen3-235b-a22b-instruct-2507\0"
    "scaleway/qwen/qwen3-coder-30b-a3b-instruct\0"
    "scaleway/qwen/qwen3-embedding-8b\0"
    "scaleway/qwen/qwen3.5-397b-a17b\0"
    "scaleway/qwen/qwen3.6-35b-a3b\0"
    "scx-ai/DeepSeek-V4.1-flash\0"
    "scx-ai\0"
    "scx-ai/GLM-5.2\0"
    "scx-ai/GLM-5.3\0"
    "scx-ai/Kimi-K3\0"
    "scx-ai/Qwen3.8-Max\0"
    "searxng/search\0"
    "searxng\0"
    "serper/search\0"
    "serper\0"
    "snowflake/claude-3-5-sonnet\0"
    "snowflake\0"
    "snowflake/claude-3-7-sonnet\0"
    "snowflake/claude-4-opus\0"
    "snowflake/claude-4-sonnet\0"
    "snowflake/claude-haiku-4-5\0"
    "snowflake/claude-sonnet-4-5\0"
    "snowflake/claude-sonnet-4-6\0"
    "snowflake/deepseek-r1\0"
    "snowflake/gemma-7b\0"
    "snowflake/jamba-1.5-large\0"
    "snowflake/jamba-1.5-mini\0"
    "snowflake/jamba-instruct\0"
    "snowflake/llama2-70b-chat\0"
    "snowflake/llama3-70b\0"
    "snowflake/llama3-8b\0"
    "snowflake/llama3.1-405b\0"
    "snowflake/llama3.1-70b\0"
    "snowflake/llama3.1-8b\0"
    "snowflake/llama3.2-1b\0"
    "snowflake/llama3.2-3b\0"
    "snowflake/llama3.3-70b\0"
    "snowflake/llama4-maverick\0"
    "snowflake/mistral-7b\0"
    "snowflake/mistral-large\0"
    "snowflake/mistral-large2\0"
    "snowflake/mixtral-8x7b\0"
    "snowflake/openai-gpt-4.1\0"
    "snowflake/openai-gpt-5\0"
    "snowflake/openai-gpt-5-mini\0"
    "snowflake/openai-gpt-5-nano\0"
    "snowflake/reka-core\0"
    "snowflake/reka-flash\0"
    "snowflake/snowflake-arctic\0"
    "snowflake/snowflake-arctic-embed-l-v2.0\0"
    "snowflake/snowflake-arctic-embed-m-v2.0\0"
    "snowflake/snowflake-llama-3.1-405b\0"
    "snowflake/snowflake-llama-3.3-70b\0"
    "soniox/stt-async-v4\0"
    "soniox\0"
    "soniox/stt-async-v5\0"
    "sora-2\0"
    "sora-2-pro\0"
    "sora-2-pro-high-res\0"
    "stability.sd3-5-large-v1:0\0"
    "stability.sd3-large-v1:0\0"
    "stability.stable-conservative-upscale-v1:0\0"
    "stability.stable-creative-upscale-v1:0\0"
    "stability.stable-fast-upscale-v1:0\0"
    "stability.stable-image-control-sketch-v1:0\0"
    "stability.stable-image-control-structure-v1:0\0"
    "stability.stable-image-core-v1:0\0"
    "stability.stable-image-core-v1:1\0"
    "stability.stable-image-erase-object-v1:0\0"
    "stability.stable-image-inpaint-v1:0\0"
    "stability.stable-image-remove-background-v1:0\0"
    "stability.stable-image-search-recolor-v1:0\0"
    "stability.stable-image-search-replace-v1:0\0"
    "stability.stable-image-style-guide-v1:0\0"
    "stability.stable-image-ultra-v1:0\0"
    "stability.stable-image-ultra-v1:1\0"
    "stability.stable-outpaint-v1:0\0"
    "stability.stable-style-transfer-v1:0\0"
    "stability/conservative\0"
    "stability\0"
    "stability/creative\0"
    "stability/erase\0"
    "stability/fast\0"
    "stability/inpaint\0"
    "stability/outpaint\0"
    "stability/remove-background\0"
    "stability/replace-background-and-relight\0"
    "stability/sd3\0"
    "stability/sd3-large\0"
    "stability/sd3-large-turbo\0"
    "stability/sd3-medium\0"
    "stability/sd3.5-large\0"
    "stability/sd3.5-large-turbo\0"
    "stability/sd3.5-medium\0"
    "stability/search-and-recolor\0"
    "stability/search-and-replace\0"
    "stability/sketch\0"
    "stability/stable-image-core\0"
    "stability/stable-image-ultra\0"
    "stability/structure\0"
    "stability/style\0"
    "stability/style-transfer\0"
    "standard/1024-x-1024/gpt-image-1.5\0"
    "standard/1024-x-1024/gpt-image-1.5-2025-12-16\0"
    "standard/1024-x-1536/gpt-image-1.5\0"
    "standard/1024-x-1536/gpt-image-1.5-2025-12-16\0"
    "standard/1536-x-1024/gpt-image-1.5\0"
    "standard/1536-x-1024/gpt-image-1.5-2025-12-16\0"
    "strands_decider/strands-decider-2B-hobson-v19\0"
    "strands_decider\0"
    "tavily/search\0"
    "tavily\0"
    "tavily/search-advanced\0"
    "tencent/deepseek-v4-flash\0"
    "tencent\0"
    "tencent/deepseek-v4-pro\0"
    "tencent/deepseek-v4-pro-0813\0"
    "tencent/deepseek-v4.1-flash\0"
    "tencent/glm-5.2\0"
    "tencent/glm-5.3\0"
    "tencent/glm-5.3-flash\0"
    "tencent/glm-5.3-flashx\0"
    "tencent/kimi-k2.7-code\0"
    "tencent/kimi-k2.7-code-highspeed\0"
    "tencent/kimi-k2.8-preview\0"
    "tencent/kimi-k3\0"
    "tencent/minimax-m3\0"
    "tensormesh/deepseek-ai/DeepSeek-V4-Flash\0"
    "tensormesh\0"
    "tensormesh/google/gemma-4-31B-it\0"
    "tensormesh/lukealonso/GLM-5.1-NVFP4-MTP\0"
    "tensormesh/MiniMaxAI/MiniMax-M2.5\0"
    "tensormesh/moonshotai/Kimi-K2.6\0"
    "tensormesh/openai/gpt-oss-120b\0"
    "tensormesh/openai/gpt-oss-20b\0"
    "tensormesh/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8\0"
    "tensormesh/Qwen/Qwen3.5-397B-A17B-FP8\0"
    "tensormesh/Qwen/Qwen3.6-27B-FP8\0"
    "text-completion-codestral/codestral-2405\0"
    "text-completion-codestral\0"
    "text-completion-codestral/codestral-latest\0"
    "text-completion-inception/mercury-edit-2\0"
    "text-completion-inception\0"
    "text-embedding-004\0"
    "text-embedding-005\0"
    "text-embedding-3-large\0"
    "text-embedding-3-small\0"
    "text-embedding-ada-002\0"
    "text-embedding-ada-002-v2\0"
    "text-embedding-large-exp-03-07\0"
    "text-embedding-preview-0409\0"
    "text-multilingual-embedding-002\0"
    "text-unicorn\0"
    "text-unicorn@001\0"
    "tinyfish/search\0"
    "tinyfish\0"
    "together-ai-21.1b-41b\0"
    "together_ai\0"
    "together-ai-4.1b-8b\0"
    "together-ai-41.1b-80b\0"
    "together-ai-8.1b-21b\0"
    "together-ai-81.1b-110b\0"
    "together-ai-embedding-151m-to-350m\0"
    "together-ai-embedding-up-to-150m\0"
    "together-ai-up-to-4b\0"
    "together_ai/arcee-ai/trinity-mini\0"
    "together_ai/arize-ai/qwen-2-1.5b-instruct\0"
    "together_ai/BAAI/bge-base-en-v1.5\0"
    "together_ai/deepseek-ai/deepseek-coder-33b-instruct\0"
    "together_ai/deepseek-ai/DeepSeek-R1-0528\0"
    "together_ai/deepseek-ai/DeepSeek-R1-Distill-Llama-70B\0"
    "together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B\0"
    "together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B\0"
    "together_ai/deepseek-ai/DeepSeek-V3\0"
    "together_ai/deepseek-ai/DeepSeek-V3.1\0"
    "together_ai/deepseek-ai/DeepSeek-V4-Flash-0731\0"
    "together_ai/deepseek-ai/DeepSeek-V4-Pro-0813\0"
    "together_ai/deepseek-ai/DeepSeek-V4.1-Flash\0"
    "together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017\0"
    "together_ai/google/gemma-2-27b-it\0"
    "together_ai/google/gemma-4-31B-it\0"
    "together_ai/meta-llama/Llama-3-8b-chat-hf\0"
    "together_ai/meta-llama/Llama-3.1-405B-Instruct\0"
    "together_ai/meta-llama/Llama-3.2-1B-Instruct\0"
    "together_ai/meta-llama/Llama-3.2-3B-Instruct\0"
    "together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo\0"
    "together_ai/meta-llama/Llama-4-Scout-17B-16E-Instruct\0"
    "together_ai/meta-llama/Meta-Llama-3-70B-Instruct-Turbo\0"
    "together_ai/meta-llama/Meta-Llama-3-8B-Instruct\0"
    "together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo\0"
    "together_ai/meta-llama/Meta-Llama-3.1-8B\0"
    "together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo\0"
    "together_ai/meta-models/Muse-Glimmer-30B\0"
    "together_ai/meta-models/Muse-Spark-Open-816B-A42B\0"
    "together_ai/MiniMaxAI/MiniMax-M2.7\0"
    "together_ai/MiniMaxAI/MiniMax-M3\0"
    "together_ai/mistralai/Ministral-3-14B-Instruct-2512\0"
    "together_ai/mistralai/Mistral-7B-Instruct-v0.1\0"
    "together_ai/mistralai/Mistral-7B-Instruct-v0.3\0"
    "together_ai/mistralai/Mistral-Small-24B-Instruct-2501\0"
    "together_ai/mistralai/Mixtral-8x7B-Instruct-v0.1\0"
    "together_ai/moonshotai/Kimi-K2-Instruct\0"
    "together_ai/moonshotai/Kimi-K2.5-fp4\0"
    "together_ai/moonshotai/Kimi-K2.6\0"
    "together_ai/moonshotai/Kimi-K2.7-Code\0"
    "together_ai/moonshotai/Kimi-K3\0"
    "together_ai/NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO\0"
    "together_ai/nvidia/Llama-3.1-Nemotron-70B-Instruct-HF\0"
    "together_ai/nvidia/nemotron-3-ultra-550b-a55b\0"
    "together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL\0"
    "together_ai/nvidia/NVIDIA-Nemotron-Nano-9B-v2\0"
    "together_ai/openai/gpt-oss-120b\0"
    "together_ai/openai/gpt-oss-20b\0"
    "together_ai/Prism-ML/Ternary-Bonsai-27B\0"
    "together_ai/Qwen/Qwen2-1.5B-Instruct\0"
    "together_ai/Qwen/Qwen2-72B-Instruct\0"
    "together_ai/Qwen/Qwen2-VL-72B-Instruct\0"
    "together_ai/Qwen/Qwen2.5-14B-Instruct\0"
    "together_ai/Qwen/Qwen2.5-72B-Instruct\0"
    "together_ai/Qwen/Qwen2.5-72B-Instruct-Turbo\0"
    "together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo\0"
    "together_ai/Qwen/Qwen2.5-Coder-32B-Instruct\0"
    "together_ai/Qwen/Qwen2.5-VL-72B-Instruct\0"
    "together_ai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8\0"
    "together_ai/Qwen/Qwen3-Coder-Next-FP8\0"
    "together_ai/Qwen/Qwen3-Next-80B-A3B-Instruct\0"
    "together_ai/Qwen/Qwen3-Next-80B-A3B-Thinking\0"
    "together_ai/Qwen/Qwen3-VL-32B-Instruct\0"
    "together_ai/Qwen/Qwen3-VL-8B-Instruct\0"
    "together_ai/Qwen/Qwen3.5-397B-A17B\0"
    "together_ai/Qwen/Qwen3.5-9B\0"
    "together_ai/Qwen/Qwen3.6-Plus\0"
    "together_ai/Qwen/Qwen3.7-Max\0"
    "together_ai/Qwen/Qwen3.7-Plus\0"
    "together_ai/Qwen/Qwen3.8-2.4T-A95B\0"
    "together_ai/Qwen/Qwen3.8-Flash\0"
    "together_ai/Qwen/QwQ-32B\0"
    "together_ai/reflection/Beam-1.0-501B-A23B\0"
    "together_ai/Salesforce/Llama-Rank-V1\0"
    "together_ai/thinkingmachines/Inkling\0"
    "together_ai/together/Tev1-4B-experimental\0"
    "together_ai/togethercomputer/CodeLlama-34b-Instruct\0"
    "together_ai/zai-org/GLM-4.5-Air-FP8\0"
    "together_ai/zai-org/GLM-4.6\0"
    "together_ai/zai-org/GLM-4.7\0"
    "together_ai/zai-org/GLM-5\0"
    "together_ai/zai-org/GLM-5.1\0"
    "together_ai/zai-org/GLM-5.2\0"
    "together_ai/zai-org/GLM-5.3\0"
    "together_ai/zai-org/GLM-5.3-Flash\0"
    "transcribe/StartTranscriptionJob\0"
    "transcribe\0"
    "tts-1\0"
    "tts-1-1106\0"
    "tts-1-hd\0"
    "tts-1-hd-1106\0"
    "twelvelabs.marengo-embed-2-7-v1:0\0"
    "twelvelabs.marengo-embed-3-0-v1:0\0"
    "twelvelabs.pegasus-1-2-v1:0\0"
    "twelvelabs.pegasus-1-5-v1:0\0"
    "typesafe/jev-1.13.0\0"
    "typesafe\0"
    "typesafe/jev-1.14.0\0"
    "typesafe/jev-latest\0"
    "typesafe/jev-preview\0"
    "us-gov.anthropic.claude-fable-5-1\0"
    "us-gov.anthropic.claude-haiku-5-5\0"
    "us-gov.anthropic.claude-opus-4-8\0"
    "us-gov.anthropic.claude-opus-5\0"
    "us-gov.anthropic.claude-opus-5-5\0"
    "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "us-gov.anthropic.claude-sonnet-5\0"
    "us-gov.anthropic.claude-sonnet-5-5\0"
    "us-gov.nvidia.nemotron-nano-12b-v2\0"
    "us-gov.nvidia.nemotron-nano-3-30b\0"
    "us-gov.nvidia.nemotron-nano-9b-v2\0"
    "us-gov.nvidia.nemotron-super-3-120b\0"
    "us-gov.openai.gpt-oss-120b-1:0\0"
    "us-gov.openai.gpt-oss-20b-1:0\0"
    "us-gov.xai.grok-4.6\0"
    "us.amazon.nova-2-lite-v1:0\0"
    "us.amazon.nova-2-pro-preview-20251202-v1:0\0"
    "us.amazon.nova-canvas-v1:0\0"
    "us.amazon.nova-lite-v1:0\0"
    "us.amazon.nova-micro-v1:0\0"
    "us.amazon.nova-pro-v1:0\0"
    "us.anthropic.claude-3-5-haiku-20241022-v1:0\0"
    "us.anthropic.claude-3-5-sonnet-20240620-v1:0\0"
    "us.anthropic.claude-3-5-sonnet-20241022-v2:0\0"
    "us.anthropic.claude-3-7-sonnet-20250219-v1:0\0"
    "us.anthropic.claude-3-opus-20240229-v1:0\0"
    "us.anthropic.claude-fable-5\0"
    "us.anthropic.claude-fable-5-1\0"
    "us.anthropic.claude-haiku-4-5-20251001-v1:0\0"
    "us.anthropic.claude-haiku-5-5\0"
    "us.anthropic.claude-mythos-5\0"
    "us.anthropic.claude-mythos-5-1\0"
    "us.anthropic.claude-mythos-preview\0"
    "us.anthropic.claude-opus-4-1-20250805-v1:0\0"
    "us.anthropic.claude-opus-4-20250514-v1:0\0"
    "us.anthropic.claude-opus-4-5-20251101-v1:0\0"
    "us.anthropic.claude-opus-4-6-v1\0"
    "us.anthropic.claude-opus-4-7\0"
    "us.anthropic.claude-opus-4-8\0"
    "us.anthropic.claude-opus-5\0"
    "us.anthropic.claude-opus-5-5\0"
    "us.anthropic.claude-sonnet-4-20250514-v1:0\0"
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0\0"
    "us.anthropic.claude-sonnet-4-6\0"
    "us.anthropic.claude-sonnet-5\0"
    "us.anthropic.claude-sonnet-5-5\0"
    "us.cohere.embed-v4:0\0"
    "us.deepseek.r1-v1:0\0"
    "us.deepseek.v3.2\0"
    "us.meta.llama3-1-405b-instruct-v1:0\0"
    "us.meta.llama3-1-70b-instruct-v1:0\0"
    "us.meta.llama3-1-8b-instruct-v1:0\0"
    "us.meta.llama3-2-11b-instruct-v1:0\0"
    "us.meta.llama3-2-1b-instruct-v1:0\0"
    "us.meta.llama3-2-3b-instruct-v1:0\0"
    "us.meta.llama3-2-90b-instruct-v1:0\0"
    "us.meta.llama3-3-70b-instruct-v1:0\0"
    "us.meta.llama4-maverick-17b-instruct-v1:0\0"
    "us.meta.llama4-scout-17b-instruct-v1:0\0"
    "us.mistral.pixtral-large-2502-v1:0\0"
    "us.moonshotai.kimi-k3\0"
    "us.openai.gpt-5.4\0"
    "us.openai.gpt-5.5\0"
    "us.openai.gpt-5.6-luna\0"
    "us.openai.gpt-5.6-sol\0"
    "us.openai.gpt-5.6-terra\0"
    "us.openai.gpt-6-astra\0"
    "us.openai.gpt-6-luna\0"
    "us.openai.gpt-6-sol\0"
    "us.openai.gpt-6.1-sol\0"
    "us.stability.stable-conservative-upscale-v1:0\0"
    "us.stability.stable-creative-upscale-v1:0\0"
    "us.stability.stable-fast-upscale-v1:0\0"
    "us.stability.stable-image-control-sketch-v1:0\0"
    "us.stability.stable-image-control-structure-v1:0\0"
    "us.stability.stable-image-erase-object-v1:0\0"
    "us.stability.stable-image-inpaint-v1:0\0"
    "us.stability.stable-image-remove-background-v1:0\0"
    "us.stability.stable-image-search-recolor-v1:0\0"
    "us.stability.stable-image-search-replace-v1:0\0"
    "us.stability.stable-image-style-guide-v1:0\0"
    "us.stability.stable-outpaint-v1:0\0"
    "us.stability.stable-style-transfer-v1:0\0"
    "us.twelvelabs.marengo-embed-2-7-v1:0\0"
    "us.twelvelabs.marengo-embed-3-0-v1:0\0"
    "us.twelvelabs.pegasus-1-2-v1:0\0"
    "us.twelvelabs.pegasus-1-5-v1:0\0"
    "us.writer.palmyra-x4-v1:0\0"
    "us.writer.palmyra-x5-v1:0\0"
    "us.xai.grok-4.6\0"
    "us.xai.grok-4.7\0"
    "us.zai.glm-5.3\0"
    "v0/v0-1.0-md\0"
    "v0\0"
    "v0/v0-1.5-lg\0"
    "v0/v0-1.5-md\0"
    "vercel_ai_gateway/alibaba/qwen-3-14b\0"
    "vercel_ai_gateway\0"
    "vercel_ai_gateway/alibaba/qwen-3-235b\0"
    "vercel_ai_gateway/alibaba/qwen-3-30b\0"
    "vercel_ai_gateway/alibaba/qwen-3-32b\0"
    "vercel_ai_gateway/alibaba/qwen3-coder\0"
    "vercel_ai_gateway/amazon/nova-lite\0"
    "vercel_ai_gateway/amazon/nova-micro\0"
    "vercel_ai_gateway/amazon/nova-pro\0"
    "vercel_ai_gateway/amazon/titan-embed-text-v2\0"
    "vercel_ai_gateway/anthropic/claude-3-5-sonnet\0"
    "vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022\0"
    "vercel_ai_gateway/anthropic/claude-3-7-sonnet\0"
    "vercel_ai_gateway/anthropic/claude-3-haiku\0"
    "vercel_ai_gateway/anthropic/claude-3-opus\0"
    "vercel_ai_gateway/anthropic/claude-3.5-haiku\0"
    "vercel_ai_gateway/anthropic/claude-3.5-sonnet\0"
    "vercel_ai_gateway/anthropic/claude-3.7-sonnet\0"
    "vercel_ai_gateway/anthropic/claude-4-opus\0"
    "vercel_ai_gateway/anthropic/claude-4-sonnet\0"
    "vercel_ai_gateway/anthropic/claude-haiku-4.5\0"
    "vercel_ai_gateway/anthropic/claude-opus-4\0"
    "vercel_ai_gateway/anthropic/claude-opus-4.1\0"
    "vercel_ai_gateway/anthropic/claude-opus-4.5\0"
    "vercel_ai_gateway/anthropic/claude-opus-4.6\0"
    "vercel_ai_gateway/anthropic/claude-sonnet-4\0"
    "vercel_ai_gateway/anthropic/claude-sonnet-4.5\0"
    "vercel_ai_gateway/cohere/command-a\0"
    "vercel_ai_gateway/cohere/command-r\0"
    "vercel_ai_gateway/cohere/command-r-plus\0"
    "vercel_ai_gateway/cohere/embed-v4.0\0"
    "vercel_ai_gateway/deepseek/deepseek-r1\0"
    "vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b\0"
    "vercel_ai_gateway/deepseek/deepseek-v3\0"
    "vercel_ai_gateway/google/gemini-2.5-flash\0"
    "vercel_ai_gateway/google/gemini-2.5-pro\0"
    "vercel_ai_gateway/google/gemini-embedding-001\0"
    "vercel_ai_gateway/google/gemma-2-9b\0"
    "vercel_ai_gateway/google/text-embedding-005\0"
    "vercel_ai_gateway/google/text-multilingual-embedding-002\0"
    "vercel_ai_gateway/inception/mercury-coder-small\0"
    "vercel_ai_gateway/meta/llama-3-70b\0"
    "vercel_ai_gateway/meta/llama-3-8b\0"
    "vercel_ai_gateway/meta/llama-3.1-70b\0"
    "vercel_ai_gateway/meta/llama-3.1-8b\0"
    "vercel_ai_gateway/meta/llama-3.2-11b\0"
    "vercel_ai_gateway/meta/llama-3.2-1b\0"
    "vercel_ai_gateway/meta/llama-3.2-3b\0"
    "vercel_ai_gateway/meta/llama-3.2-90b\0"
    "vercel_ai_gateway/meta/llama-3.3-70b\0"
    "vercel_ai_gateway/meta/llama-4-maverick\0"
    "vercel_ai_gateway/meta/llama-4-scout\0"
    "vercel_ai_gateway/mistral/codestral\0"
    "vercel_ai_gateway/mistral/codestral-embed\0"
    "vercel_ai_gateway/mistral/devstral-small\0"
    "vercel_ai_gateway/mistral/magistral-medium\0"
    "vercel_ai_gateway/mistral/magistral-small\0"
    "vercel_ai_gateway/mistral/ministral-3b\0"
    "vercel_ai_gateway/mistral/ministral-8b\0"
    "vercel_ai_gateway/mistral/mistral-embed\0"
    "vercel_ai_gateway/mistral/mistral-large\0"
    "vercel_ai_gateway/mistral/mistral-saba-24b\0"
    "vercel_ai_gateway/mistral/mistral-small\0"
    "vercel_ai_gateway/mistral/mixtral-8x22b-instruct\0"
    "vercel_ai_gateway/mistral/pixtral-12b\0"
    "vercel_ai_gateway/mistral/pixtral-large\0"
    "vercel_ai_gateway/moonshotai/kimi-k2\0"
    "vercel_ai_gateway/morph/morph-v3-fast\0"
    "vercel_ai_gateway/morph/morph-v3-large\0"
    "vercel_ai_gateway/openai/gpt-3.5-turbo\0"
    "vercel_ai_gateway/openai/gpt-3.5-turbo-instruct\0"
    "vercel_ai_gateway/openai/gpt-4-turbo\0"
    "vercel_ai_gateway/openai/gpt-4.1\0"
    "vercel_ai_gateway/openai/gpt-4.1-mini\0"
    "vercel_ai_gateway/openai/gpt-4.1-nano\0"
    "vercel_ai_gateway/openai/gpt-4o\0"
    "vercel_ai_gateway/openai/gpt-4o-mini\0"
    "vercel_ai_gateway/openai/o1\0"
    "vercel_ai_gateway/openai/o3\0"
    "vercel_ai_gateway/openai/o3-mini\0"
    "vercel_ai_gateway/openai/o4-mini\0"
    "vercel_ai_gateway/openai/text-embedding-3-large\0"
    "vercel_ai_gateway/openai/text-embedding-3-small\0"
    "vercel_ai_gateway/openai/text-embedding-ada-002\0"
    "vercel_ai_gateway/perplexity/sonar\0"
    "vercel_ai_gateway/perplexity/sonar-pro\0"
    "vercel_ai_gateway/perplexity/sonar-reasoning\0"
    "vercel_ai_gateway/perplexity/sonar-reasoning-pro\0"
    "vercel_ai_gateway/vercel/v0-1.0-md\0"
    "vercel_ai_gateway/vercel/v0-1.5-md\0"
    "vercel_ai_gateway/xai/grok-2\0"
    "vercel_ai_gateway/xai/grok-2-vision\0"
    "vercel_ai_gateway/xai/grok-3\0"
    "vercel_ai_gateway/xai/grok-3-fast\0"
    "vercel_ai_gateway/xai/grok-3-mini\0"
    "vercel_ai_gateway/xai/grok-3-mini-fast\0"
    "vercel_ai_gateway/xai/grok-4\0"
    "vercel_ai_gateway/zai/glm-4.5\0"
    "vercel_ai_gateway/zai/glm-4.5-air\0"
    "vercel_ai_gateway/zai/glm-4.6\0"
    "vertex_ai/chirp\0"
    "vertex_ai/chirp_2\0"
    "vertex_ai/chirp_3\0"
    "vertex_ai/claude-3-5-haiku\0"
    "vertex_ai/claude-3-5-haiku@20241022\0"
    "vertex_ai/claude-3-5-sonnet\0"
    "vertex_ai/claude-3-5-sonnet@20240620\0"
    "vertex_ai/claude-3-haiku\0"
    "vertex_ai/claude-3-haiku@20240307\0"
    "vertex_ai/claude-3-opus\0"
    "vertex_ai/claude-3-opus@20240229\0"
    "vertex_ai/claude-3-sonnet\0"
    "vertex_ai/claude-3-sonnet@20240229\0"
    "vertex_ai/claude-fable-5\0"
    "vertex_ai/claude-fable-5-1\0"
    "vertex_ai/claude-fable-5-1@default\0"
    "vertex_ai/claude-fable-5@default\0"
    "vertex_ai/claude-haiku-4-5\0"
    "vertex_ai/claude-haiku-4-5@20251001\0"
    "vertex_ai/claude-haiku-5-5\0"
    "vertex_ai/claude-haiku-5-5@default\0"
    "vertex_ai/claude-opus-4-5\0"
    "vertex_ai/claude-opus-4-5@20251101\0"
    "vertex_ai/claude-opus-4-6\0"
    "vertex_ai/claude-opus-4-6@default\0"
    "vertex_ai/claude-opus-4-7\0"
    "vertex_ai/claude-opus-4-7@default\0"
    "vertex_ai/claude-opus-4-8\0"
    "vertex_ai/claude-opus-4-8@default\0"
    "vertex_ai/claude-opus-5\0"
    "vertex_ai/claude-opus-5-5\0"
    "vertex_ai/claude-opus-5-5@default\0"
    "vertex_ai/claude-opus-5@default\0"
    "vertex_ai/claude-sonnet-4-5\0"
    "vertex_ai/claude-sonnet-4-5@20250929\0"
    "vertex_ai/claude-sonnet-4-6\0"
    "vertex_ai/claude-sonnet-4-6@default\0"
    "vertex_ai/claude-sonnet-5\0"
    "vertex_ai/claude-sonnet-5-5\0"
    "vertex_ai/claude-sonnet-5-5@default\0"
    "vertex_ai/claude-sonnet-5@default\0"
    "vertex_ai/codestral-2\0"
    "vertex_ai/codestral-2501\0"
    "vertex_ai/codestral-2@001\0"
    "vertex_ai/codestral@2405\0"
    "vertex_ai/codestral@latest\0"
    "vertex_ai/deep-research-pro-preview-12-2025\0"
    "vertex_ai/deepseek-ai/deepseek-ocr-maas\0"
    "vertex_ai/deepseek-ai/deepseek-r1-0528-maas\0"
    "vertex_ai/deepseek-ai/deepseek-v3.1-maas\0"
    "vertex_ai/deepseek-ai/deepseek-v3.2-maas\0"
    "vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas\0"
    "vertex_ai/gemini-2.0-flash\0"
    "vertex_ai/gemini-2.0-flash-lite\0"
    "vertex_ai/gemini-2.5-flash-image\0"
    "vertex_ai/gemini-2.5-flash-native-audio\0"
    "vertex_ai/gemini-2.5-flash-preview-tts\0"
    "vertex_ai/gemini-2.5-flash-tts\0"
    "vertex_ai/gemini-2.5-pro-tts\0"
    "vertex_ai/gemini-3-flash-preview\0"
    "vertex_ai/gemini-3-pro-image\0"
    "vertex_ai/gemini-3-pro-image-preview\0"
    "vertex_ai/gemini-3-pro-preview\0"
    "vertex_ai/gemini-3.1-flash-image\0"
    "vertex_ai/gemini-3.1-flash-image-preview\0"
    "vertex_ai/gemini-3.1-flash-lite\0"
    "vertex_ai/gemini-3.1-flash-lite-image\0"
    "vertex_ai/gemini-3.1-flash-lite-preview\0"
    "vertex_ai/gemini-3.1-flash-tts-preview\0"
    "vertex_ai/gemini-3.1-pro-preview\0"
    "vertex_ai/gemini-3.1-pro-preview-customtools\0"
    "vertex_ai/gemini-3.5-flash\0"
    "vertex_ai/gemini-3.5-flash-lite\0"
    "vertex_ai/gemini-3.5-live-translate-preview\0"
    "vertex_ai/gemini-3.5-transcribe\0"
    "vertex_ai/gemini-3.5-transcribe-live\0"
    "vertex_ai/gemini-3.5-transcribe-live-preview\0"
    "vertex_ai/gemini-3.5-transcribe-preview\0"
    "vertex_ai/gemini-3.6-flash\0"
    "vertex_ai/gemini-3.7-flash\0"
    "vertex_ai/gemini-3.8-flash\0"
    "vertex_ai/gemini-3.8-flash-cyber\0"
    "vertex_ai/gemini-3.8-flash-lite-tts\0"
    "vertex_ai/gemini-3.8-flash-tts\0"
    "vertex_ai/gemini-3.8-live\0"
    "vertex_ai/gemini-4-argon\0"
    "vertex_ai/gemini-4-argon-cyber-permissive\0"
    "vertex_ai/gemini-embedding-2\0"
    "vertex_ai/gemini-embedding-2-preview\0"
    "vertex_ai/gemini-nano-banana-2.1\0"
    "vertex_ai/gemini-omni-1.1-flash\0"
    "vertex_ai/gemini-omni-1.1-flash-preview\0"
    "vertex_ai/gemini-robotics-er-2-preview\0"
    "vertex_ai/gemma-4-26b-a4b-it\0"
    "vertex_ai/google/gemma-4-26b-a4b-it-maas\0"
    "vertex_ai/jamba-1.5\0"
    "vertex_ai/jamba-1.5-large\0"
    "vertex_ai/jamba-1.5-large@001\0"
    "vertex_ai/jamba-1.5-mini\0"
    "vertex_ai/jamba-1.5-mini@001\0"
    "vertex_ai/lyria-002\0"
    "vertex_ai/lyria-3-clip-preview\0"
    "vertex_ai/lyria-3-pro-preview\0"
    "vertex_ai/meta/llama-3.1-405b-instruct-maas\0"
    "vertex_ai/meta/llama-3.1-70b-instruct-maas\0"
    "vertex_ai/meta/llama-3.1-8b-instruct-maas\0"
    "vertex_ai/meta/llama-3.2-90b-vision-instruct-maas\0"
    "vertex_ai/meta/llama-3.3-70b-instruct-maas\0"
    "vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas\0"
    "vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas\0"
    "vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas\0"
    "vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas\0"
    "vertex_ai/meta/llama3-405b-instruct-maas\0"
    "vertex_ai/meta/llama3-70b-instruct-maas\0"
    "vertex_ai/meta/llama3-8b-instruct-maas\0"
    "vertex_ai/minimaxai/minimax-m2-maas\0"
    "vertex_ai/mistral-large-2411\0"
    "vertex_ai/mistral-large@2407\0"
    "vertex_ai/mistral-large@2411-001\0"
    "vertex_ai/mistral-large@latest\0"
    "vertex_ai/mistral-medium-3\0"
    "vertex_ai/mistral-medium-3@001\0"
    "vertex_ai/mistral-nemo@2407\0"
    "vertex_ai/mistral-nemo@latest\0"
    "vertex_ai/mistral-ocr-2505\0"
    "vertex_ai/mistral-small-2503\0"
    "vertex_ai/mistral-small-2503@001\0"
    "vertex_ai/mistralai/codestral-2\0"
    "vertex_ai/mistralai/codestral-2@001\0"
    "vertex_ai/mistralai/mistral-medium-3\0"
    "vertex_ai/mistralai/mistral-medium-3@001\0"
    "vertex_ai/moonshotai/kimi-k2-thinking-maas\0"
    "vertex_ai/openai/gpt-oss-120b-maas\0"
    "vertex_ai/openai/gpt-oss-20b-maas\0"
    "vertex_ai/qwen/qwen3-235b-a22b-instruct-2507-maas\0"
    "vertex_ai/qwen/qwen3-coder-480b-a35b-instruct-maas\0"
    "vertex_ai/qwen/qwen3-next-80b-a3b-instruct-maas\0"
    "vertex_ai/qwen/qwen3-next-80b-a3b-thinking-maas\0"
    "vertex_ai/search_api\0"
    "vector_store\0"
    "vertex_ai/semantic-ranker-default\0"
    "vertex_ai/semantic-ranker-default-002\0"
    "vertex_ai/semantic-ranker-default-003\0"
    "vertex_ai/semantic-ranker-default-004\0"
    "vertex_ai/semantic-ranker-default@latest\0"
    "vertex_ai/semantic-ranker-fast\0"
    "vertex_ai/semantic-ranker-fast-004\0"
    "vertex_ai/semantic-ranker-fast@latest\0"
    "vertex_ai/veo-2.0-generate-001\0"
    "vertex_ai/veo-3.0-fast-generate-001\0"
    "vertex_ai/veo-3.0-generate-001\0"
    "vertex_ai/veo-3.1-fast-generate-001\0"
    "vertex_ai/veo-3.1-fast-generate-preview\0"
    "vertex_ai/veo-3.1-generate-001\0"
    "vertex_ai/veo-3.1-generate-preview\0"
    "vertex_ai/veo-3.1-lite-generate-001\0"
    "vertex_ai/virtual-try-on-001\0"
    "vertex_ai/xai/grok-4.1-fast-non-reasoning\0"
    "vertex_ai/xai/grok-4.1-fast-reasoning\0"
    "vertex_ai/xai/grok-4.20-non-reasoning\0"
    "vertex_ai/xai/grok-4.20-reasoning\0"
    "vertex_ai/xai/grok-4.3\0"
    "vertex_ai/xai/grok-4.6\0"
    "vertex_ai/xai/grok-4.7\0"
    "vertex_ai/zai-org/glm-4.7-maas\0"
    "vertex_ai/zai-org/glm-5-maas\0"
    "vertex_ai/zai-org/glm-5.2-maas\0"
    "volcengine/doubao-seed-2-0-code-preview-260215\0"
    "volcengine/doubao-seed-2-0-lite-260215\0"
    "volcengine/doubao-seed-2-0-mini-260215\0"
    "volcengine/doubao-seed-2-0-pro-260215\0"
    "volcengine/doubao-seed-2-1-lite-260915\0"
    "volcengine/doubao-seed-2-1-pro-260628\0"
    "volcengine/doubao-seed-2-1-pro-260915\0"
    "volcengine/doubao-seed-2-1-turbo-260628\0"
    "volcengine/doubao-seedance-2-0-260128\0"
    "volcengine/doubao-seedance-2-0-fast-260128\0"
    "volcengine/doubao-seedance-2-0-mini-260615\0"
    "volcengine/doubao-seedance-2-5-260628\0"
    "voyage/rerank-1\0"
    "voyage\0"
    "voyage/rerank-2\0"
    "voyage/rerank-2-lite\0"
    "voyage/rerank-2.5\0"
    "voyage/rerank-2.5-lite\0"
    "voyage/rerank-3\0"
    "voyage/rerank-3-lite\0"
    "voyage/rerank-lite-1\0"
    "voyage/voyage-2\0"
    "voyage/voyage-3\0"
    "voyage/voyage-3-large\0"
    "voyage/voyage-3-lite\0"
    "voyage/voyage-3.5\0"
    "voyage/voyage-3.5-lite\0"
    "voyage/voyage-4\0"
    "voyage/voyage-4-large\0"
    "voyage/voyage-4-lite\0"
    "voyage/voyage-code-2\0"
    "voyage/voyage-code-3\0"
    "voyage/voyage-code-4\0"
    "voyage/voyage-context-3\0"
    "voyage/voyage-context-4\0"
    "voyage/voyage-finance-2\0"
    "voyage/voyage-large-2\0"
    "voyage/voyage-large-2-instruct\0"
    "voyage/voyage-law-2\0"
    "voyage/voyage-lite-01\0"
    "voyage/voyage-lite-02-instruct\0"
    "voyage/voyage-multilingual-2\0"
    "voyage/voyage-multimodal-3\0"
    "voyage/voyage-multimodal-3.5\0"
    "wandb/deepseek-ai/DeepSeek-V3.1\0"
    "wandb\0"
    "wandb/deepseek-ai/DeepSeek-V4-Flash\0"
    "wandb/deepseek-ai/DeepSeek-V4-Flash-0731\0"
    "wandb/deepseek-ai/DeepSeek-V4-Pro\0"
    "wandb/deepseek-ai/DeepSeek-V4-Pro-0813\0"
    "wandb/deepseek-ai/DeepSeek-V4.1-Flash\0"
    "wandb/google/gemma-4-26B-A4B-it\0"
    "wandb/google/gemma-4-31B-it\0"
    "wandb/ibm-granite/granite-4.1-8b\0"
    "wandb/ibm-granite/granite-4.2-8b\0"
    "wandb/JetBrains/Mellum2-12B-A2.5B-Instruct\0"
    "wandb/meta-llama/Llama-3.1-70B-Instruct\0"
    "wandb/meta-llama/Llama-3.1-8B-Instruct\0"
    "wandb/meta-llama/Llama-3.3-70B-Instruct\0"
    "wandb/MiniMaxAI/MiniMax-M3\0"
    "wandb/moonshotai/Kimi-K2.5\0"
    "wandb/moonshotai/Kimi-K2.6\0"
    "wandb/moonshotai/Kimi-K2.7-Code\0"
    "wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B\0"
    "wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B\0"
    "wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B\0"
    "wandb/openai/gpt-oss-120b\0"
    "wandb/openai/gpt-oss-20b\0"
    "wandb/OpenPipe/Qwen3-14B-Instruct\0"
    "wandb/Qwen/Qwen3-30B-A3B-Instruct-2507\0"
    "wandb/Qwen/Qwen3.5-35B-A3B\0"
    "wandb/Qwen/Qwen3.6-27B\0"
    "wandb/Qwen/Qwen3.6-35B-A3B\0"
    "wandb/Qwen/Qwen3.8-27B\0"
    "wandb/zai-org/GLM-5.2\0"
    "wandb/zai-org/GLM-5.3-Flash\0"
    "watsonx/bigscience/mt0-xxl\0"
    "watsonx\0"
    "watsonx/bigscience/mt0-xxl-13b\0"
    "watsonx/core42/jais-13b-chat\0"
    "watsonx/google/flan-t5-xl-3b\0"
    "watsonx/ibm/granite-13b-chat-v2\0"
    "watsonx/ibm/granite-13b-instruct-v2\0"
    "watsonx/ibm/granite-3-3-8b-instruct\0"
    "watsonx/ibm/granite-3-8b-instruct\0"
    "watsonx/ibm/granite-4-h-small\0"
    "watsonx/ibm/granite-guardian-3-2-2b\0"
    "watsonx/ibm/granite-guardian-3-3-8b\0"
    "watsonx/ibm/granite-ttm-1024-96-r2\0"
    "watsonx/ibm/granite-ttm-1536-96-r2\0"
    "watsonx/ibm/granite-ttm-512-96-r2\0"
    "watsonx/ibm/granite-vision-3-2-2b\0"
    "watsonx/meta-llama/llama-3-2-11b-vision-instruct\0"
    "watsonx/meta-llama/llama-3-2-1b-instruct\0"
    "watsonx/meta-llama/llama-3-2-3b-instruct\0"
    "watsonx/meta-llama/llama-3-2-90b-vision-instruct\0"
    "watsonx/meta-llama/llama-3-3-70b-instruct\0"
    "watsonx/meta-llama/llama-4-maverick-17b\0"
    "watsonx/meta-llama/llama-4-maverick-17b-128e-instruct-fp8\0"
    "watsonx/meta-llama/llama-guard-3-11b-vision\0"
    "watsonx/mistralai/mistral-large\0"
    "watsonx/mistralai/mistral-medium-2505\0"
    "watsonx/mistralai/mistral-small-2503\0"
    "watsonx/mistralai/mistral-small-3-1-24b-instruct-2503\0"
    "watsonx/mistralai/pixtral-12b-2409\0"
    "watsonx/openai/gpt-oss-120b\0"
    "watsonx/sdaia/allam-1-13b-instruct\0"
    "watsonx/whisper-large-v3-turbo\0"
    "whisper-1\0"
    "writer.palmyra-vision-7b\0"
    "writer.palmyra-x4-v1:0\0"
    "writer.palmyra-x5-v1:0\0"
    "xai/grok-4.20\0"
    "xai/grok-4.20-0309\0"
    "xai/grok-4.20-0309-non-reasoning\0"
    "xai/grok-4.20-0309-reasoning\0"
    "xai/grok-4.20-beta\0"
    "xai/grok-4.20-beta-0309\0"
    "xai/grok-4.20-beta-0309-non-reasoning\0"
    "xai/grok-4.20-beta-0309-reasoning\0"
    "xai/grok-4.20-beta-latest\0"
    "xai/grok-4.20-beta-latest-non-reasoning\0"
    "xai/grok-4.20-beta-latest-reasoning\0"
    "xai/grok-4.20-beta-non-reasoning\0"
    "xai/grok-4.20-beta-reasoning\0"
    "xai/grok-4.20-experimental-beta-0304\0"
    "xai/grok-4.20-experimental-beta-0304-non-reasoning\0"
    "xai/grok-4.20-experimental-beta-0304-reasoning\0"
    "xai/grok-4.20-experimental-beta-latest\0"
    "xai/grok-4.20-experimental-beta-non-reasoning-latest\0"
    "xai/grok-4.20-experimental-beta-reasoning-latest\0"
    "xai/grok-4.20-multi-agent\0"
    "xai/grok-4.20-multi-agent-0309\0"
    "xai/grok-4.20-multi-agent-beta-0309\0"
    "xai/grok-4.20-multi-agent-beta-latest\0"
    "xai/grok-4.20-multi-agent-experimental-beta-0304\0"
    "xai/grok-4.20-multi-agent-experimental-beta-latest\0"
    "xai/grok-4.20-multi-agent-latest\0"
    "xai/grok-4.20-non-reasoning\0"
    "xai/grok-4.20-non-reasoning-gv2\0"
    "xai/grok-4.20-non-reasoning-latest\0"
    "xai/grok-4.20-reasoning\0"
    "xai/grok-4.20-reasoning-gv2\0"
    "xai/grok-4.20-reasoning-latest\0"
    "xai/grok-4.3\0"
    "xai/grok-4.3-latest\0"
    "xai/grok-4.5\0"
    "xai/grok-4.5-latest\0"
    "xai/grok-4.6\0"
    "xai/grok-4.7\0"
    "xai/grok-build-0.1\0"
    "xai/grok-build-latest\0"
    "xai/grok-code-fast\0"
    "xai/grok-code-fast-1\0"
    "xai/grok-code-fast-1-0825\0"
    "xai/grok-imagine-image\0"
    "xai/grok-imagine-image-2.0\0"
    "xai/grok-imagine-image-2026-03-02\0"
    "xai/grok-imagine-image-pro\0"
    "xai/grok-imagine-image-quality\0"
    "xai/grok-imagine-image-quality-20260403\0"
    "xai/grok-imagine-image-quality-latest\0"
    "xai/grok-imagine-video\0"
    "xai/grok-imagine-video-1.5\0"
    "xai/grok-imagine-video-1.5-2026-05-30\0"
    "xai/grok-imagine-video-1.5-lite\0"
    "xai/grok-imagine-video-1.5-preview\0"
    "xai/grok-voice-2.0\0"
    "xai/grok-voice-3.0\0"
    "xai/grok-voice-latest\0"
    "xai/grok-voice-transcribe-1.0\0"
    "xai/grok-voice-transcribe-2.0\0"
    "xiaomi_mimo/mimo-v2.6-flash\0"
    "xiaomi_mimo\0"
    "xiaomi_mimo/mimo-v2.6-pro\0"
    "you_com/search\0"
    "you_com\0"
    "zai.glm-4.7\0"
    "zai.glm-4.7-flash\0"
    "zai.glm-5\0"
    "zai/glm-4-32b-0414-128k\0"
    "zai\0"
    "zai/glm-4.5\0"
    "zai/glm-4.5-air\0"
    "zai/glm-4.5-airx\0"
    "zai/glm-4.5-flash\0"
    "zai/glm-4.5-x\0"
    "zai/glm-4.5v\0"
    "zai/glm-4.6\0"
    "zai/glm-4.7\0"
    "zai/glm-4.7-flash\0"
    "zai/glm-5\0"
    "zai/glm-5-code\0"
    "zai/glm-5.1\0"
    "zai/glm-5.2\0"
    "zai/glm-5.3\0"
    "zai/glm-5.3-flash\0"
    "ai21_chat\0"
    "bedrock_converse\0"
    "cohere_chat\0"
    "vertex_ai_beta\0"
    "github\0"
    "*\0"
    "litellm_proxy\0"
    "anthropic.claude-*\0"
    "us.anthropic.claude-*\0"
    "eu.anthropic.claude-*\0"
    "au.anthropic.claude-*\0"
    "jp.anthropic.claude-*\0"
    "apac.anthropic.claude-*\0"
    "global.anthropic.claude-*\0"
    "us-gov.anthropic.claude-*\0"
    "claude-[a-z]*-[0-9]*\0"
    "ft:gpt-3.5-turbo*\0"
    "ft:gpt-4*\0"
    "gpt-image*\0"
    "\\*\0";

const llm_catalog_rates_t llm_catalog_rates[] = {
    { { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.25e-06, 6.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1875e-05, 2.1875e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-05, 1.25e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.4e-06, 9.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.29e-05, 3.29e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.88e-05, 1.88e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 1.4e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-07, 1.225e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 9e-07, 3.78e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-05, 5.5e-05, 1.1e-06, 1.375e-05, 2.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 5.5e-06, 1.1e-07, 1.375e-06, 2.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 2.5e-05, 5e-07, 6.25e-06, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 2e-07, 2.5e-06, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 2.2e-07, 1.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-07, 1.61333e-06, 6.6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 4e-07, 1.6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 1.6e-07, 1.6e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 4e-07, 1.6e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.42e-07, 2.84e-07, 2.84e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.69e-06, 3.38e-06, 1.4027e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.822e-07, 2.411e-06, 9.644e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.041e-08, 5.4246e-07, 1.8082e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.0136e-08, 3.0136e-07, 6.027e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.6475e-07, 2.32375e-06, 9.295e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.634e-07, 2.5353e-06, 5.634e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 3e-06, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1.2e-05, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.499999e-06, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 3.75e-06, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 3.9998e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.254e-06, 7.889e-06, 5.635e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1268e-06, 3.9438e-06, 2.817e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1268e-07, 3.9438e-07, 2.817e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.042e-07, 3.09848e-06, 1.69008e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 1.4e-05, 1.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.5e-05, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 4.5e-06, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1.25e-06, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 3e-05, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-05, 0.00018, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1.2e-06, 2e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 2e-05, 4e-07, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1.2e-05, 2e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 6e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 6e-06, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 2e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.562e-07, 6.248e-07, 3.905e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.45e-07, 2.535e-06, 4.225e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.5e-07, 3.9995e-06, 1.60835e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.9e-06, 7.999e-06, 3.2167e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.5e-05, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.746e-07, 3.0984e-06, 1.5492e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-07, 2.2e-06, 8.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 3.3e-06, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.958e-07, 1.1832e-06, 5.916e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.88e-07, 1.152e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-06, 4.675e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.37e-07, 5.48e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.126e-07, 9.008e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.644e-07, 9.864e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.22e-07, 2.532e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.54e-07, 1.524e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.268e-06, 7.608e-06, 1.268e-07, 1.585e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.82e-07, 1.128e-06, 5.64e-08, 3.525e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.126e-07, 3.80025e-07, 1.4075e-08, 1.75937e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.69e-06, 5.07e-06, 1.69e-07, 2.1125e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 1.32e-06, 4.4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-08, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.25e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 3.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-07, 1.375e-06, -1, -1, -1, -1, 1.5e-06, 6e-06, -1, -1, -1, -1, -1, -1 } },
    { { 5.775e-07, 4.8125e-06, -1, -1, -1, -1, 5.25e-06, 2.1e-05, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-07, 2.75e-06, -1, -1, -1, -1, 3e-06, 1.2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.25e-06, 3.75e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-07, 4.375e-06, 1.3125e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.25e-06, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.75e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.3625e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.35e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.25e-07, 5e-06, 1.5625e-07, -1, -1, -1, 6.25e-07, -1, -1, 1.25e-06, -1, -1, -1, -1 } },
    { { 2.1875e-06, 1.75e-05, 5.46875e-07, -1, -1, -1, 2.1875e-06, -1, -1, 1.25e-06, -1, -1, -1, -1 } },
    { { 6.25e-07, 5e-06, 3.125e-07, -1, -1, -1, 6.25e-07, -1, -1, 1.25e-06, -1, -1, -1, -1 } },
    { { 1.25e-06, 1e-05, 3.125e-07, -1, -1, -1, 1.25e-06, -1, -1, 1.25e-06, -1, -1, -1, -1 } },
    { { 3e-08, 1.2e-07, 7.5e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-07, 4.2e-07, 2.625e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 1.2e-07, 1.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 2.4e-07, 1.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-08, 7e-08, 4.375e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.125e-08, 2.45e-07, 1.53125e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-08, 7e-08, 8.75e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-08, 1.4e-07, 8.75e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 6.25e-06, 3.125e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.375e-06, 2.1875e-05, 1.09375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 6.25e-06, 6.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.25e-05, 6.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.6e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 5.6e-06, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.6e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 3.2e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.0, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 1.05e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.625e-07, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 7.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-07, 2.625e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 2e-06, 4e-08, 5e-07, 8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 7e-06, 1.4e-07, 1.75e-06, 2.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 4e-06, 8e-08, 1e-06, 1.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, 1.5e-07, 1.875e-06, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-06, 2.625e-05, 5.25e-07, 6.5625e-06, 1.05e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.5e-05, 3e-07, 3.75e-06, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-06, 9e-06, 1.8e-07, 2.25e-06, 3.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.3e-06, 3.15e-05, 6.3e-07, 7.875e-06, 1.26e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-06, 1.8e-05, 3.6e-07, 4.5e-06, 7.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-06, 3.75e-05, 7.5e-07, 9.375e-06, 1.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.625e-05, 0.00013125, 2.625e-06, 3.28125e-05, 5.25e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 7.5e-05, 1.5e-06, 1.875e-05, 3e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-05, 8.75e-05, 1.75e-06, 2.1875e-05, 3.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 5e-05, 1e-06, 1.25e-05, 2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 2.5e-05, 1.25e-07, 6.25e-06, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-05, 8.75e-05, 4.375e-07, 2.1875e-05, 3.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 5e-05, 2.5e-07, 1.25e-05, 2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.5e-06, 5e-08, 6.25e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 8.75e-06, 1.75e-07, 2.1875e-06, 3.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.5e-06, 1e-07, 1.25e-06, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, 1e-07, 1.25e-06, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 2.5e-07, 5e-09, 6.25e-08, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.25e-06, 2.5e-08, 3.125e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-07, 8.75e-07, 1.75e-08, 2.1875e-07, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-07, 4.375e-06, 8.75e-08, 1.09375e-06, 1.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 5e-07, 1e-08, 1.25e-07, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.2e-06, 4e-08, 5e-07, 8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 4.2e-06, 1.4e-07, 1.75e-06, 2.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 2.4e-06, 8e-08, 1e-06, 1.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-05, 6.875e-05, 1.375e-06, 1.71875e-05, 2.75e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.8125e-05, 0.000240625, 4.8125e-06, 6.015625e-05, 9.625e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-05, 0.0001375, 2.75e-06, 3.4375e-05, 5.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.25e-05, 2.5e-07, 3.125e-06, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-06, 4.375e-05, 8.75e-07, 1.09375e-05, 1.75e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 1e-07, 2.5e-06, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-06, 3.5e-05, 3.5e-07, 8.75e-06, 1.4e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 2e-05, 2e-07, 5e-06, 8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.125e-05, 3e-07, 3.75e-06, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-05, 3.9375e-05, 1.05e-06, 1.3125e-05, 2.1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-06, 2.25e-05, 6e-07, 7.5e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, 3e-07, 3.75e-06, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.125e-05, 6e-07, 7.5e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 1.75e-05, 3.5e-07, 4.375e-06, 7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, 5e-08, 1.25e-06, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 1.75e-05, 1.75e-07, 4.375e-06, 7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.2e-05, 4e-07, 5e-06, 8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-05, 4.2e-05, 1.4e-06, 1.75e-05, 2.8e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-06, 2.4e-05, 8e-07, 1e-05, 1.6e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-07, 9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.98e-07, 1.6555e-06, 4.95e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.93e-07, 5.79425e-06, 1.7325e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.96e-07, 3.311e-06, 9.9e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.875e-07, 5.5e-06, 1.71875e-07, -1, -1, -1, 6.875e-07, -1, -1, 1.375e-06, -1, -1, -1, -1 } },
    { { 2.40625e-06, 1.925e-05, 6.015625e-07, -1, -1, -1, 2.40625e-06, -1, -1, 1.375e-06, -1, -1, -1, -1 } },
    { { 1.375e-06, 1.1e-05, 3.4375e-07, -1, -1, -1, 1.375e-06, -1, -1, 1.375e-06, -1, -1, -1, -1 } },
    { { 3.15e-08, 1.26e-07, 7.875e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1025e-07, 4.41e-07, 2.75625e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.3e-08, 2.52e-07, 1.575e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.85e-08, 7.4e-08, 4.625e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.475e-08, 2.59e-07, 1.61875e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.7e-08, 1.48e-07, 9.25e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-07, 1.68e-06, 1.05e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.47e-06, 5.88e-06, 3.675e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.4e-07, 3.36e-06, 2.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-06, 2.75e-05, 5.5e-07, 6.875e-06, 1.1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-05, 9.625e-05, 1.925e-06, 2.40625e-05, 3.85e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.75e-06, 5.5e-08, 6.875e-07, 1.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-06, 9.625e-06, 1.925e-07, 2.40625e-06, 3.85e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.75e-06, 1.1e-07, 1.375e-06, 1.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-08, 2.75e-07, 5.5e-09, 6.875e-08, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-07, 1.375e-06, 2.75e-08, 3.4375e-07, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-07, 9.625e-07, 1.925e-08, 2.40625e-07, 3.85e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.625e-07, 4.8125e-06, 9.625e-08, 1.203125e-06, 1.925e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 5.5e-07, 1.1e-08, 1.375e-07, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-06, 1.375e-05, 2.75e-07, 3.4375e-06, 5.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.625e-06, 4.8125e-05, 9.625e-07, 1.203125e-05, 1.925e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 1.1e-05, 1.1e-07, 2.75e-06, 4.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7e-06, 3.85e-05, 3.85e-07, 9.625e-06, 1.54e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-06, 2.2e-05, 2.2e-07, 5.5e-06, 8.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 8.25e-06, 1.65e-07, 2.0625e-06, 3.3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.775e-06, 2.8875e-05, 5.775e-07, 7.21875e-06, 1.155e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-06, 1.65e-05, 3.3e-07, 4.125e-06, 6.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-06, 1.925e-05, 3.85e-07, 4.8125e-06, 7.7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 1.1e-05, 2.2e-07, 2.75e-06, 4.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 5.5e-06, 5.5e-08, 1.375e-06, 2.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-06, 1.925e-05, 1.925e-07, 4.8125e-06, 7.7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.75e-06, 1.1e-07, 1.375e-06, 2.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-06, 1.2375e-05, 3.3e-07, 4.125e-06, 6.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.155e-05, 4.33125e-05, 1.155e-06, 1.44375e-05, 2.31e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 8.25e-06, 3.3e-07, 4.125e-06, 6.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-06, 1.2375e-05, 6.6e-07, 8.25e-06, 1.32e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.6e-06, 2.475e-05, 6.6e-07, 8.25e-06, 1.32e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-06, 1.2e-05, 1.2e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.8e-06, 1.8e-05, 2.4e-07, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 6e-06, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 6.6e-06, 4.13e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-06, 1.32e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-06, 1.54e-05, 9.63e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 4.4e-06, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 8.8e-06, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7e-07, 3.08e-06, 1.93e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 8.8e-07, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-07, 1.76e-06, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-08, 2.2e-07, 2.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 4.4e-07, 2.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-06, 5.5e-06, 1.375e-06, 1.38e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-06, 1.1e-05, 1.375e-06, 1.38e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-06, 8.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-06, 1.65e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-06, 5.5e-06, 1.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-06, 1.1e-05, 1.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.3e-08, 6.6e-07, 8.3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-07, 6.6e-07, 8.3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.6e-07, 2.64e-06, 3.3e-07, -1, -1, -1, 1.1e-05, 2.2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-06, 2.2e-05, 2.75e-06, -1, -1, -1, 0.00011, 0.00022, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-06, 2.2e-05, 2.75e-06, -1, -1, -1, 4.4e-05, 8.8e-05, 2.5e-06, -1, -1, -1, -1, -1 } },
    { { 2.75e-06, 2.2e-05, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.875e-07, 5.5e-06, 6.875e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-06, 1.1e-05, 1.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-06, 1.1e-05, 1.38e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.95e-07, 3.96e-06, 4.95e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-07, 1.1e-06, 1.375e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-07, 2.2e-06, 2.75e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-08, 2.2e-07, 2.75e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-08, 4.4e-07, 5.5e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.25e-06, 6.6e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-05, 0.000132, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-06, 3.08e-05, 3.85e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.625e-07, 7.7e-06, 9.625e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-06, 1.54e-05, 1.925e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.155e-05, 9.24e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.31e-05, 0.0001848, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-06, 3.3e-05, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-05, 4.95e-05, 1.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-06, 8.25e-06, 1.43e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-06, 1.2375e-05, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-06, 1.65e-05, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-06, 2.475e-05, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 9.9e-06, 1.65e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.125e-07, 2.475e-06, 4.125e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.25e-07, 4.95e-06, 8.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 6.875e-07, 1.1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 1.375e-06, 2.2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-05, 9.9e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-05, 0.0001485, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-05, 0.000198, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.6e-05, 0.000297, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-05, 8.25e-05, 1.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-05, 0.00012375, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.8e-06, 4.4e-05, 8.8e-07, 1.1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.76e-05, 6.6e-05, 1.76e-06, 2.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-06, 2.2e-05, 4.4e-07, 5.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.8e-06, 3.3e-05, 8.8e-07, 1.1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-07, 2.64e-06, 4.4e-08, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.8e-07, 3.96e-06, 8.8e-08, 1.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 1.32e-06, 2.2e-08, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-07, 1.98e-06, 4.4e-08, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-06, 2.64e-05, 4.4e-07, 5.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.8e-06, 3.96e-05, 8.8e-07, 1.1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 1.32e-05, 2.2e-07, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-06, 1.98e-05, 4.4e-07, 5.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-05, 6e-05, 1.2e-06, 1.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-05, 9e-05, 2.4e-06, 3e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 6e-07, 1.2e-08, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-07, 9e-07, 2.4e-08, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-06, 1.2e-05, 2.4e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.8e-06, 1.8e-05, 4.8e-07, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.25e-06, 3.3e-05, 8.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-05, 6.6e-05, 8.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.05e-07, 2.42e-06, 6.05e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.21e-06, 4.84e-06, 6.05e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-05, 4.4e-05, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.05e-07, 2.42e-06, 3.03e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.21e-06, 4.84e-06, 3.03e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.43e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 5e-06, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1e-05, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 2e-05, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.25e-07, 5e-06, 6.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 1e-05, 1.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 2e-06, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 2.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-05, 6e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 3e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-05, 0.00012, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-05, 3.3e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 1.4e-05, 8.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 4e-06, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 8e-06, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-07, 2.8e-06, 1.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 8e-07, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 2e-07, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 4e-07, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-05, 7.5e-05, 3.75e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-05, 0.00015, 3.75e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 1.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1e-05, -1, -1, -1, -1, 4e-05, 8e-05, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 3e-07, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, -1, -1, -1, -1, 1e-05, 2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.4e-06, 3e-07, -1, -1, -1, 1e-05, 2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 5e-06, -1, -1, -1, -1, 3e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 1e-05, -1, -1, -1, -1, -1, 1.2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 2e-05, 2.5e-06, -1, -1, -1, 0.0001, 0.0002, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 2e-05, 2.5e-06, -1, -1, -1, 4e-05, 8e-05, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1e-05, -1, -1, -1, -1, 6e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 3.6e-06, 4.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-07, 1e-06, 1.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-08, 2e-07, 2.5e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 4e-07, 5e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-06, 6e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 0.00012, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 2.8e-05, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-07, 7e-06, 8.75e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-05, 8.4e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1e-05, 0.000168, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 7.5e-06, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.125e-05, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 4.5e-05, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 7.5e-06, 1.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 2.25e-05, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-07, 2.25e-06, 3.75e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 9e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 6.25e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 9e-05, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-05, 0.000135, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-05, 0.00018, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-05, 0.00027, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 3e-05, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 4.5e-05, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-05, 7.5e-05, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-05, 9e-05, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-06, 4e-05, 8e-07, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6e-05, 6e-05, 1.6e-06, 2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-06, 3e-05, 8e-07, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 6e-07, 1e-08, 1.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 9e-07, 2e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 2.4e-06, 4e-08, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 3.6e-06, 8e-08, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.8e-06, 4e-08, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 2e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.5e-05, 4e-07, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 6e-06, 1e-07, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 9e-06, 2e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 2.4e-05, 4e-07, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-06, 3.6e-05, 8e-07, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.8e-05, 4e-07, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 5e-05, 1e-06, 1.25e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-05, 7.5e-05, 2e-06, 2.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 5e-07, 1e-08, 1.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 7.5e-07, 2e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 1e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.5e-05, 2e-07, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1e-05, -1, -1, -1, -1, 3.2e-05, 6.4e-05, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.4e-06, -1, -1, -1, -1, 1e-05, 2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 4e-05, 1.25e-06, -1, -1, -1, -1, -1, -1, 1e-05, 4e-05, -1, -1, -1 } },
    { { 2e-06, 8e-06, 2e-07, -1, -1, -1, -1, -1, -1, 2.5e-06, 8e-06, -1, -1, -1 } },
    { { 5e-06, 1e-05, 1.25e-06, -1, -1, -1, -1, -1, -1, 8e-06, 3.2e-05, -1, -1, -1 } },
    { { 5e-06, 3e-05, 1.25e-06, -1, -1, -1, -1, -1, -1, 8e-06, 3e-05, -1, -1, -1 } },
    { { 4e-06, 1.6e-05, 4e-07, -1, -1, -1, 3.2e-05, 6.4e-05, 4e-07, 5e-06, -1, -1, -1, -1 } },
    { { 4e-06, 2.4e-05, 4e-07, -1, -1, -1, 3.2e-05, 6.4e-05, 4e-07, 5e-06, -1, -1, -1, -1 } },
    { { 6e-07, 2.4e-06, 6e-08, -1, -1, -1, 1e-05, 2e-05, 3e-07, 8e-07, -1, -1, -1, -1 } },
    { { -1, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-06, 2.4e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 6e-05, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-06, 3e-05, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.2e-06, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 4e-05, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 4e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-05, 8e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 4.4e-06, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.2e-06, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.43e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.71875e-06, 1.375e-05, 1.71875e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.513e-06, 6.05e-06, 7.57e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.63e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-05, 5.5e-05, 1.1e-06, 1.375e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-05, 8.25e-05, 2.2e-06, 2.75e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 5.5e-07, 1.1e-08, 1.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 8.25e-07, 2.2e-08, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 1.1e-05, 2.2e-07, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-06, 1.65e-05, 4.4e-07, 5.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 1.1e-05, 1.1e-07, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-06, 1.65e-05, 2.2e-07, 5.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-06, 4e-05, 4e-07, 1e-05, 1.6e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, 4e-07, -1, -1, -1, -1 } },
    { { 1.2e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, 4e-07, -1, -1, -1, -1 } },
    { { 1.35e-06, 5.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.14e-06, 4.56e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.23e-06, 4.94e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.8e-07, 1.68e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.9e-07, 5.1e-07, 2.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-07, 1.32e-06, 1.4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.74e-06, 3.48e-06, 1.45e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 6e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, 4.7e-07, -1, -1, -1, -1 } },
    { { 6.2e-07, 1.85e-06, 3.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 3.1e-07, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-06, 3.828e-06, 1.65e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-07, 1.5e-06, 8e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 3.52e-06, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.54e-06, 4.84e-06, 2.86e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.54e-06, 4.84e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.31e-06, 7.26e-06, 2.31e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 5.5e-06, 3.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.88e-07, 6.25e-07, 3.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-07, 6.6e-07, 8.2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 4.46e-06, 1.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.6e-07, 3.3e-06, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.045e-06, 4.4e-06, 1.76e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 4.4e-06, 2.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-07, 1.32e-06, 3.3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-07, 1.32e-06, 6.6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.6e-07, 2.64e-06, 1.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 2.2e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 2.5e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-05, 0.00036, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.00012, 0.00054, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 6e-05, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.27e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 2.5e-06, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 2.5e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 5e-06, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.2e-05, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.0032, 0.00971, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.5e-07, 4e-06, 1.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.5e-07, 4e-06, 1.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.1e-07, 7.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 7.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3.5e-06, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 4.7e-05, -1, -1, -1, -1, -1, -1, -1, 8e-06, 4.7e-05, -1, -1, -1 } },
    { { 1.75e-06, 1.95e-05, -1, -1, -1, -1, -1, -1, -1, 1.75e-06, 1.95e-05, -1, -1, -1 } },
    { { 5e-06, 0.000106, -1, -1, -1, -1, -1, -1, -1, 8e-06, 0.000106, -1, -1, -1 } },
    { { 5e-06, 3.8e-05, -1, -1, -1, -1, -1, -1, -1, 8e-06, 3.8e-05, -1, -1, -1 } },
    { { 1.75e-06, 1.9e-05, -1, -1, -1, -1, -1, -1, -1, 2.5e-06, 1.9e-05, -1, -1, -1 } },
    { { 2e-06, 8e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 3.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.68e-06, 3.54e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.7e-07, 6.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 5.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6e-07, 6.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 3.2e-07, -1, -1, -1, -1, 4e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7e-07, 7.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 2.6e-07, 2.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.32e-06, 3.96e-06, 1.32e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 7e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.4e-06, 1.4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 4.25e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 7.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.4e-06, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 5e-07, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 5e-07, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-06, 4.3e-06, 1.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 4.05e-06, 1.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1.2e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.2e-06, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.5e-07, 3.15e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 4.4e-06, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1e-06, 6.6e-06, 2.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 5e-07, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.115e-06, 3.775e-06, 1.115e-07, 1.39375e-06, 2.23e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.9025e-06, 1.32125e-05, 3.9025e-07, 4.878125e-06, 7.805e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.23e-06, 7.55e-06, 2.23e-07, 2.7875e-06, 4.46e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.7e-07, 1.11e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.295e-06, 3.885e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.4e-07, 2.22e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 7.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.3e-07, 2.52e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-07, 1.44e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-07, 1.52e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2775e-06, 5.3025e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.3e-07, 3.03e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-07, 1.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.26e-06, 6.3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-07, 3.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 7.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 2.52e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 1.44e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 7.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.15e-07, 2.5375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 1.45e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.59e-06, 2.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.565e-06, 7.35e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.18e-06, 4.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 3.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.3e-07, 1.26e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-07, 7.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-07, 1.47e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2425e-06, 5.145e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.1e-07, 2.94e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 7.05e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.15e-07, 2.4675e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 1.41e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.55e-07, 6.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.425e-07, 2.17e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.1e-07, 1.24e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.725e-08, 6.18e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.70375e-07, 2.163e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.545e-07, 1.236e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.525e-06, 2.015e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.3375e-06, 7.0525e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.05e-06, 4.03e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-07, 3.45e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.125e-07, 1.2075e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 6.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.24e-06, 4.19e-06, 1.24e-07, 1.55e-06, 2.48e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.34e-06, 1.4665e-05, 4.34e-07, 5.425e-06, 8.68e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.48e-06, 8.38e-06, 2.48e-07, 3.1e-06, 4.96e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.43e-06, 1.89e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.005e-06, 6.615e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.86e-06, 3.78e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6e-07, 3.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.6e-07, 1.1375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.2e-07, 6.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.725e-06, 2.275e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.0375e-06, 7.9625e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.45e-06, 4.55e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.95e-07, 3.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.825e-07, 1.365e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.9e-07, 7.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.35e-07, 9.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.225e-07, 3.255e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.7e-07, 1.86e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.15e-07, 5.05e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.025e-07, 1.7675e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.3e-07, 1.01e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.9e-07, 9.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.365e-06, 3.255e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.8e-07, 1.86e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.15e-07, 9.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.025e-07, 3.255e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.3e-07, 1.86e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 1.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 4.55e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 2.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-06, 7.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.1e-06, 2.73e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.2e-06, 1.56e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.95e-07, 4.55e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.0325e-06, 1.5925e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.9e-07, 9.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 4.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 5.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.225e-06, 2.94e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7875e-06, 1.029e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.45e-06, 5.88e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 5.05e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-07, 1.7675e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1.01e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.1e-07, 9.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.085e-06, 3.2375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.2e-07, 1.85e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.325e-06, 1.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.6375e-06, 6.125e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.65e-06, 3.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-07, 1.05e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-07, 2.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-06, 2.1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.25e-07, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.875e-07, 1.225e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-07, 2.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 5.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 3.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.8e-07, 1.92e-06, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.68e-06, 6.72e-06, 4.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.6e-07, 3.84e-06, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.5e-07, 8.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.275e-06, 2.975e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-06, 1.7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-06, 3e-05, 1.5e-07, 7.5e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1e-05, 0.000105, 5.25e-07, 2.625e-05, 4.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-05, 6e-05, 3e-07, 1.5e-05, 2.4e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3e-06, 6e-08, 7.5e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1e-06, 1.05e-05, 2.1e-07, 2.625e-06, 4.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-06, 6e-06, 1.2e-07, 1.5e-06, 2.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 3e-07, 6e-09, 7.5e-08, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.5e-06, 3e-08, 3.75e-07, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1e-07, 1.05e-06, 2.1e-08, 2.625e-07, 4.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 5.25e-06, 1.05e-07, 1.3125e-06, 2.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 6e-07, 1.2e-08, 1.5e-07, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-05, 5.25e-05, 1.05e-06, 1.3125e-05, 2.1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-06, 3e-05, 6e-07, 7.5e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-06, 1.2e-05, 1.2e-07, 3e-06, 4.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.4e-06, 4.2e-05, 4.2e-07, 1.05e-05, 1.68e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.8e-06, 2.4e-05, 2.4e-07, 6e-06, 9.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-06, 2.1e-05, 4.2e-07, 5.25e-06, 8.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-06, 1.2e-05, 2.4e-07, 3e-06, 4.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-06, 6e-06, 6e-08, 1.5e-06, 2.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-06, 2.1e-05, 2.1e-07, 5.25e-06, 8.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.325e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-07, 4.6375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.65e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 3.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-07, 1.26e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-07, 7.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-08, 1.44e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.26e-07, 5.04e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-08, 2.88e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-08, 1.38e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.26e-07, 4.83e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-08, 2.76e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 3.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.15e-07, 1.365e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 7.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 3.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.15e-07, 1.26e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-08, 1.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.47e-07, 6.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.4e-08, 3.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.1e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.835e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.62e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-08, 1.44e-07, 9e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.26e-07, 5.04e-07, 3.15e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-08, 2.88e-07, 1.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1e-08, 8.4e-08, 5.25e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.35e-08, 2.94e-07, 1.8375e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-08, 1.68e-07, 1.05e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 2.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 1.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.9e-07, 8.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.015e-06, 2.94e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.5e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.275e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.45e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-08, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 4.38e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.375e-05, 8.25e-05, 1.375e-06, 1.71875e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.6e-05, 0.00033, 6.6e-06, 8.25e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.000132, 0.000495, 1.32e-05, 0.000165, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.32e-05, 6.6e-05, 6.6e-07, 1.65e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.64e-05, 9.9e-05, 1.32e-06, 3.3e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.625e-07, 1.05e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-08, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.225e-07, 5.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-07, 1.05e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 4.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-07, 1.54e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 8.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.25e-07, 9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.875e-07, 3.15e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 1.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-07, 2.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-07, 1.33e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.3e-07, 4.66e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.3e-07, 2.66e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-06, 1.98e-05, 3.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.64e-06, 7.92e-06, 6.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.56e-07, 4.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.68e-07, 4.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.8e-08, 9.6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.375e-06, 2.025e-05, 3.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 1.62e-06, 2.7e-08, 3.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.4e-07, 2.43e-06, 5.4e-08, 6.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-06, 1.62e-05, 2.7e-07, 3.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.4e-06, 2.43e-05, 5.4e-07, 6.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 3e-06, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.25e-07, 1.25e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1875e-06, 4.375e-06, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 3.3e-06, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-06, 1.155e-05, 9.625e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 6.6e-06, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.9e-07, 1.49e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 7.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.5e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 5e-06, 6.3e-07, -1, -1, -1, -1, -1, -1, 4e-06, 1.6e-05, -1, -1, -1 } },
    { { 2.5e-07, 1.25e-06, 2.5e-08, 3.125e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.51e-07, 5.55e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.97e-07, 4.881e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.7e-08, 1.12e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.923e-06, 1.923e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.52e-07, 2.87e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.85e-08, 6.76e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-08, 2.01e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.09e-08, 3.35e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.93e-07, 2.253e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 8.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.84e-07, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.6e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.05e-08, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 4.4e-06, 2.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.5e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.25e-05, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 3.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-08, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-08, 1.2e-06, -1, 9e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.12e-06, 4.4e-06, -1, 1.68e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 1.65e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.45e-08, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 4e-07, 4e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2e-08 } },
    { { 2.4e-06, 4.8e-06, 2e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2.4e-07 } },
    { { 1.4e-06, 4.4e-06, 2.6e-07, 1.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.4e-07 } },
    { { 1.4e-06, 4.4e-06, 2.8e-07, 1.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.4e-07 } },
    { { 9.5e-07, 4e-06, 1.9e-07, 1.1875e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 9.5e-08 } },
    { { 3e-07, 1.5e-06, 6e-08, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3e-08 } },
    { { 5e-08, 4e-07, 1e-08, 6.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5e-09 } },
    { { 2.5e-07, 2e-06, 5e-08, 3.125e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2.5e-08 } },
    { { 1.6e-06, 6.4e-06, 3.2e-07, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.6e-07 } },
    { { 4e-07, 1.2e-06, 8e-08, 5e-07, -1, 4e-06, -1, -1, -1, -1, -1, -1, -1, 4e-08 } },
    { { 4e-07, 1.2e-06, 8e-08, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4e-08 } },
    { { 1.2e-06, 3.6e-06, 2.4e-07, 1.5e-06, -1, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, 1.2e-07 } },
    { { 5e-08, 2e-07, 1e-08, 6.25e-08, -1, 5e-07, -1, -1, -1, -1, -1, -1, -1, 5e-09 } },
    { { 5e-08, 2e-07, 1e-08, 6.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5e-09 } },
    { { 3e-07, 1.5e-06, 8e-08, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3e-08 } },
    { { 5e-07, 2.5e-06, 1.2e-07, 6.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5e-08 } },
    { { 8e-07, 4e-06, 2e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8e-08 } },
    { { 1.6e-06, 9.6e-06, 4e-07, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.6e-07 } },
    { { 5e-07, 2.5e-06, 1e-07, 6.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5e-08 } },
    { { 8e-07, 4e-06, 1.6e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8e-08 } },
    { { 1.6e-06, 9.6e-06, 3.2e-07, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.6e-07 } },
    { { 1e-06, 5e-06, 1e-07, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1e-07 } },
    { { 1.8e-06, 9e-06, 1.8e-07, 2.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.8e-07 } },
    { { 3e-06, 1.5e-05, 3e-07, 3.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3e-07 } },
    { { 6e-06, 6e-05, 6e-07, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6e-07 } },
    { { 1e-06, 5e-06, 2e-07, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1e-07 } },
    { { 1.8e-06, 9e-06, 3.6e-07, 2.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.8e-07 } },
    { { 3e-06, 1.5e-05, 6e-07, 3.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3e-07 } },
    { { 6e-06, 6e-05, 1.2e-06, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6e-07 } },
    { { 1.2e-06, 6e-06, 2.4e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.2e-07 } },
    { { 2.4e-06, 1.2e-05, 4.8e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2.4e-07 } },
    { { 1.5e-07, 1.2e-06, 3e-08, 1.875e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.5e-08 } },
    { { 4e-07, 1.6e-06, 8e-08, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4e-08 } },
    { { 4e-07, 4e-06, 8e-08, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4e-08 } },
    { { 1.6e-07, 6.4e-07, 3.2e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.6e-08 } },
    { { 1.6e-07, 2.87e-06, 3.2e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.6e-08 } },
    { { 2e-07, 1.6e-06, 4e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2e-08 } },
    { { 3e-07, 2.4e-06, 6e-08, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3e-08 } },
    { { 6e-07, 4.8e-06, 1.2e-07, 7.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6e-08 } },
    { { 4e-07, 2.4e-06, 8e-08, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4e-08 } },
    { { 5e-07, 3e-06, 1e-07, 6.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5e-08 } },
    { { 2.5e-06, 7.5e-06, 5e-07, 3.125e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2.5e-07 } },
    { { 1.2e-06, 4.8e-06, 2.4e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.2e-07 } },
    { { 1.5e-07, 4.7e-07, 1.6e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.5e-08 } },
    { { 2e-06, 6e-06, 2.5e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2e-07 } },
    { { 1.5e-07, 4.7e-07, 1.6e-08, 1.875e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1.5e-08 } },
    { { 8e-07, 2.4e-06, 1.6e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8e-08 } },
    { { 0.0, 0.0, 0.0, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.0003e-07, 0.0, 1.0003e-07, 1.0003e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.000006e-05, 5.000002e-05, 1.00002e-06, 1.250004e-05, 2.000012e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.000006e-05, 5.000002e-05, 2.5004e-07, 1.250004e-05, 2.000012e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.00002e-06, 5.00003e-06, 1.0003e-07, 1.24999e-06, 2.00004e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5000020000000002e-05, 7.500003000000001e-05, 1.50003e-06, 1.874999e-05, 3.000004e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.00003e-06, 2.5000010000000002e-05, 5.0001e-07, 6.25002e-06, 1.000006e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.00003e-06, 2.500001e-05, 5.0001e-07, 6.25002e-06, 1.000006e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.00001e-06, 1.999998e-05, 1.9999e-07, 5.00003e-06, 8.00002e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.9999900000000002e-06, 1.5000020000000002e-05, 3.0002e-07, 3.74997e-06, 5.99998e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.99999e-06, 1.500002e-05, 3.0002e-07, 3.74997e-06, 5.99998e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, 2.8e-08, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.31999e-06, 3.95997e-06, 1.3202e-07, 1.31999e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.0001999999999996e-07, 2.49998e-06, 3.0002e-08, 3.0002e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.24999e-06, 9.999990000000002e-06, 1.24999e-07, 1.24999e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.1248e-07, 1.87502e-06, 3.122e-08, 3.1248e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.49998e-06, 1.5000020000000002e-05, 2.4997e-07, 2.49998e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.87502e-06, 1.124998e-05, 1.8753e-07, 1.87502e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.7499e-07, 3.12501e-06, 3.752e-08, 3.7499e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.87502e-06, 9.37503e-06, 1.8753e-07, 1.87502e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.2503e-07, 3.74997e-06, 6.251e-08, 6.2503e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5000999999999998e-07, 5.0001e-07, 1.5001e-07, 1.5001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 4.39999e-06, 2.5998e-07, 1.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5001e-07, 5.0001e-07, 3.003e-08, 1.5001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.24999e-06, 9.999990000000002e-06, 1.2502e-07, 1.24999e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 1.4e-05, 1.75e-07, 1.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.4998e-07, 4.50002e-06, 7.497e-08, 7.4998e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.9999e-07, 1.24999e-06, 2.002e-08, 1.9999e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.00003e-06, 2.999997e-05, 5.0001e-07, 5.00003e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.999997e-05, 0.00018000003, 2.999997e-05, 2.999997e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.00002e-06, 5.99998e-06, 1.0003e-07, 1.24999e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.00001e-06, 1.999998e-05, 3.9998e-07, 5.00003e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.49998e-06, 1.500002e-05, 2.4997e-07, 3.12501e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4997000000000006e-07, 1.9999700000000004e-06, 2.499e-08, 2.4997e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.998e-08, 3.9998000000000007e-07, 4.97e-09, 4.998e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5000999999999998e-07, 5.9997e-07, 1.5001e-07, 1.5001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 3.0001999999999996e-07, 7e-08, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.49998e-06, 7.50001e-06, 6.2503e-07, 2.49998e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2999000000000001e-07, 0.0, 1.2999e-07, 1.2999e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.00002e-06, 4.04999e-06, 1.7003e-07, 1.00002e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.99999e-06, 1.500002e-05, 3.0002e-07, 2.99999e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.0001e-07, 1.5000300000000002e-06, 5.0001e-07, 5.0001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5000999999999998e-07, 4.5003000000000007e-07, 1.5001e-07, 1.5001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.002e-08, 0.0, 2.002e-08, 2.002e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5001e-07, 1.20001e-06, 1.5001e-07, 1.5001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2001e-07, 2.20003e-06, 2.2001e-07, 2.2001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-05, 7.5e-05, 1.25e-06, 1.5625e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-05, 0.0001125, 2.5e-06, 3.125e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 6e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, 6e-05, -1, -1, -1 } },
    { { 2e-06, 1.2e-05, 2e-07, -1, -1, -1, -1, -1, -1, -1, 0.00012, -1, -1, -1 } },
    { { 2.7e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-06, 1.65e-05, 3.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-05, 8.25e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-06, 1.65e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 2.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 2e-06, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 3e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 4e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-07, 2.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.15e-06, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 2.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.2e-07, 8.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-07, 9e-07, 1.35e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 9.5e-07, 2.16e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 1e-06, 2.16e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-07, 3.8e-07, 1.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 1.8e-07, 1.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 1.8e-07, 1.6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-06, 2.6e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 4.2e-07, 4.2e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 9e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 3.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 1.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 3.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 3.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 3.4e-07, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 7.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-08, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 1.8e-07, 1.2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.9e-08, 4.9e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-08, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.3e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 3.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-08, 5.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 1.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.8e-07, 4.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1e-06, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.8e-07, 1.7e-06, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 1.1e-06, 5.6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.9e-08, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2e-06, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 2.25e-06, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 3.5e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.8e-07, 3.4e-06, 1.36e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.85e-06, 1.425e-05, 2.85e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.5e-08, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.2e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 2e-07, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 1.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.7e-08, 1.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 9.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 5.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.9e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 2.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-06, 6e-06, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 1.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 1.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 8.8e-07, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.9e-07, 2.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-07, 2.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 1e-06, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 3e-06, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.2e-07, 3.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 9.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 7.5e-06, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 3e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 4.951e-06, 2.06e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.5e-07, 8.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.5e-07, 7.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1.15e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 5.8e-07, 3.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.5e-07, 4.05e-06, 1.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 1.2e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 2e-06, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 3e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.75e-06, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 4e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.08e-06, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 3.5e-06, 2.05e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 2.4e-06, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 4.2e-07, 2.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, 3e-09, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 6e-09, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.6e-07, 1.98e-06, 2.2e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.32e-06, 3.96e-06, 4.4e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.75e-07, 2.7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.3625e-06, 9.45e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 4.2e-07, 2.8e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, 1.4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.19e-06, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 1.1e-06, 7e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 4e-07, 2.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.0001, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.145e-07, 1.7985e-06, 5.3625e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5075e-07, 6.29475e-06, 1.876875e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.29e-07, 3.597e-06, 1.0725e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.9e-08, 1.56e-07, 9.75e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.365e-07, 5.46e-07, 3.4125e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.8e-08, 3.12e-07, 1.95e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.3e-08, 9.2e-08, 5.75e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.05e-08, 3.22e-07, 2.0125e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.6e-08, 1.84e-07, 1.15e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-07, 2.1e-06, 1.3125e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8375e-06, 7.35e-06, 4.59375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 4.2e-06, 2.625e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-06, 2.75e-05, 1.375e-07, 6.875e-06, 1.1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-05, 9.625e-05, 4.8125e-07, 2.40625e-05, 3.85e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-05, 5.5e-05, 2.75e-07, 1.375e-05, 2.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.5e-08, 6.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.275e-07, 2.275e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 1.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.5e-08, 9.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.325e-07, 3.325e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.9e-07, 1.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 1.05e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { -1, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 3.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 2e-07, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-06, 1.2e-06, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-07, 9e-07, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6e-08, 0.0, 8e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-09, 0.0, 4e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 5e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 1e-07, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 8e-06, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.19e-06, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.6e-07, 1.68e-06, 2.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, 2.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.75e-07, 8.25e-07, 8.75e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 6.6e-07, 7e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 4.95e-06, 5.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.32e-06, 3.96e-06, 4.4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-07, 1.5e-06, 7.5e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.625e-07, 2.25e-06, 1.125e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 1.8e-06, 9e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-06, 1.875e-05, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-09, 1e-09, 5e-10, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-10, 5e-10, 2.5e-10, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-10, 3.5e-10, 1.75e-10, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 8e-08, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 4e-08, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.2e-06, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 5.5e-06, 1.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.875e-07, 6.25e-07, 3.75e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 7.2e-07, 1.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, 1.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 3e-07, 3.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-10, 1.3e-10, 6.5e-11, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.5e-06, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 6e-06, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.425e-06, 6e-06, 2.85e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 3e-06, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 1.8e-06, 9e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.25e-07, 9e-07, 2.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-07, 2.25e-06, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 1.5e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 3e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.25e-08, 2.5e-07, 1.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 2e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 1.8e-06, 2.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 0.0, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 0.0, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.6e-06, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 9e-06, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 6e-06, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-06, 8.8e-06, 5.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.1e-06, 6.6e-06, 3.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8125e-07, 9.375e-07, 5.625e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.25e-07, 7.5e-07, 4.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.625e-06, 8.25e-06, 4.875e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 8e-06, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.9e-06, 8e-06, 3.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-06, 2.25e-05, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.625e-06, 2.8125e-05, 5.625e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-08, 0.0, 8.4e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1.5e-06, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.26e-06, 3.96e-06, 2.34e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6e-06, 1.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-06, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-05, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 6e-06, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.2e-05, 7.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 8e-07, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.225e-06, 1.25e-05, 9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-06, 1.5e-05, 1.875e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-06, 1.5e-05, 1.875e-06, 1.875e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.6e-05, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.25e-06, 3e-08, -1, -1, -1, 5e-07, -1, 5e-08, -1, -1, -1, -1, -1 } },
    { { 5.4e-07, 4.5e-06, 5.4e-08, -1, -1, -1, 1.8e-06, -1, 1.8e-07, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, 3e-08, -1, -1, 2.5e-06, 1e-06, -1, 1e-07, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.25e-06, -1, -1, -1, -1, 5e-07, -1, -1, -1, 1.5e-05, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, -1, -1, -1, 2.5e-06, 1e-06, -1, -1, -1, 3e-05, -1, -1, -1 } },
    { { 5e-08, 2e-07, 1e-08, -1, -1, -1, 1.5e-07, -1, 1.5e-08, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 7.2e-07, 1.8e-08, -1, -1, -1, 5.4e-07, -1, 5.4e-08, -1, -1, -1, -1, -1 } },
    { { 5e-08, 2e-07, 1e-08, -1, -1, -1, 5e-08, -1, 1.5e-08, -1, -1, -1, -1, -1 } },
    { { 1e-07, 4e-07, 1e-08, -1, -1, 4e-07, 3e-07, -1, 3e-08, -1, -1, -1, -1, -1 } },
    { { 1e-07, 4e-07, 1e-08, -1, -1, 4e-07, 3e-07, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2e-06, -1, -1, -1, -1, 3e-06, 1.2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, 3e-08, -1, -1, 2.5e-06, 1e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 5e-06, -1, -1, -1, -1, -1, 5e-06, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1e-05, -1, -1, -1, -1, -1, 1e-05, -1, -1, -1, -1, -1, -1 } },
    { { 6.25e-07, 5e-06, 1.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 7.5e-06, 2.5e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.25e-06, 1.8e-05, 2.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-06, 2.7e-05, 4.5e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.5e-05, 2.5e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2e-05, 1.25e-07, -1, -1, -1, 3.5e-07, 2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 2e-05, 1.25e-07, -1, -1, -1, 7e-07, 2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.5e-06, 5e-08, -1, -1, -1, 5e-07, -1, 5e-08, -1, -1, -1, -1, -1 } },
    { { 9e-07, 5.4e-06, 9e-08, -1, -1, -1, 1.8e-06, -1, 1.8e-07, -1, -1, -1, -1, -1 } },
    { { 5e-07, 3e-06, 5e-08, -1, -1, 3e-06, 1e-06, -1, 1e-07, -1, -1, -1, -1, -1 } },
    { { 2e-06, 9e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, 6e-05, -1, -1, -1 } },
    { { 3.6e-06, 2.16e-05, 3.6e-07, -1, -1, -1, -1, -1, -1, -1, 0.000216, -1, -1, -1 } },
    { { 7.2e-06, 3.24e-05, 7.2e-07, -1, -1, -1, -1, -1, -1, -1, 0.000216, -1, -1, -1 } },
    { { 4e-06, 1.8e-05, 4e-07, -1, -1, -1, -1, -1, -1, -1, 0.00012, -1, -1, -1 } },
    { { 2.5e-07, 1.5e-06, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, 3e-05, -1, -1, -1 } },
    { { 9e-07, 5.4e-06, 9e-08, -1, -1, -1, -1, -1, -1, -1, 0.000108, -1, -1, -1 } },
    { { 5e-07, 3e-06, 5e-08, -1, -1, -1, -1, -1, -1, -1, 6e-05, -1, -1, -1 } },
    { { 1.25e-07, 7.5e-07, 1.25e-08, -1, -1, -1, 2.5e-07, -1, 2.5e-08, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 2.7e-06, 4.5e-08, -1, -1, -1, 9e-07, -1, 9e-08, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.5e-06, 2.5e-08, -1, -1, 1.5e-06, 5e-07, -1, 5e-08, -1, -1, -1, -1, -1 } },
    { { 1.25e-07, 7.5e-07, 1.25e-08, -1, -1, -1, -1, -1, -1, -1, 1.5e-05, -1, -1, -1 } },
    { { 4.5e-07, 2.7e-06, 4.5e-08, -1, -1, -1, -1, -1, -1, -1, 5.4e-05, -1, -1, -1 } },
    { { 2.5e-07, 1.5e-06, 2.5e-08, -1, -1, 1.5e-06, 5e-07, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 4.5e-06, -1, -1, -1, -1, 3e-06, 1.2e-05, -1, 1e-06, -1, 1e-06, -1, -1 } },
    { { 1e-06, 6e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 9e-06, 4e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-06, 2.16e-05, 3.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-06, 3.24e-05, 7.2e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.8e-05, 4e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 4.5e-06, 7.5e-08, -1, -1, -1, 7.5e-07, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-06, 1.62e-05, 2.7e-07, -1, -1, -1, 2.7e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 9e-06, 1.5e-07, -1, -1, 9e-06, 1.5e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.25e-06, 1.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.4e-07, 4.5e-06, 5.4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, 3e-08, -1, -1, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-07, 1.875e-06, 3.75e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.35e-06, 6.75e-06, 1.35e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 3.75e-06, 7.5e-08, -1, -1, 3.75e-06, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-06, 1.35e-05, 2.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, 1.5e-07, -1, -1, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 4.5e-06, -1, -1, -1, -1, 3e-06, 1.2e-05, -1, 1e-06, -1, -1, -1, -1 } },
    { { 1e-07, 0.0, -1, -1, -1, -1, 3.25e-06, -1, -1, 2.25e-07, -1, 6e-06, -1, -1 } },
    { { 2e-07, 0.0, -1, -1, -1, -1, 6.5e-06, -1, -1, 4.5e-07, -1, 1.2e-05, -1, -1 } },
    { { 3.75e-07, 1.875e-06, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.25e-06, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.4e-07, 4.5e-06, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.25e-06, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2e-06, -1, -1, -1, -1, 3e-06, 1.2e-05, -1, 3e-06, -1, 3e-06, -1, -1 } },
    { { 5e-07, 2e-06, -1, -1, -1, -1, 3e-06, 1.2e-05, -1, 3e-06, -1, -1, -1, -1 } },
    { { 2.7e-06, 1.35e-05, 2.7e-07, -1, -1, -1, -1, -1, -1, -1, 5.4e-05, -1, -1, -1 } },
    { { 7.5e-07, 3.75e-06, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, 1.5e-05, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, 3e-05, -1, -1, -1 } },
    { { 1.5e-06, 9e-06, -1, -1, -1, 9e-06, 1.5e-06, -1, -1, -1, -1, -1, 1.75e-05, -1 } },
    { { 2e-06, 9e-06, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-06, 3.24e-05, 7.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.8e-05, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, -1, -1, -1, 2.5e-06, 1e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.5e-06, 5e-08, -1, -1, -1, 5e-07, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, 1e-07, -1, -1, 5e-06, 1e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 2.5e-06, 3e-08, -1, -1, 2.5e-06, 5e-07, -1, -1, -1, 3e-05, -1, -1, -1 } },
    { { 5.4e-07, 2.5e-06, 5.4e-08, -1, -1, 2.5e-06, 1.8e-06, -1, -1, -1, 3e-05, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, 3e-08, -1, -1, 2.5e-06, 1e-06, -1, -1, -1, 3e-05, -1, -1, -1 } },
    { { 4.5e-06, 2.7e-05, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1e-05, 1.25e-07, -1, -1, -1, 3.5e-07, 1e-05, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, 6e-05, -1, -1, -1 } },
    { { 3.6e-06, 2.16e-05, -1, -1, -1, -1, -1, -1, -1, -1, 0.000216, -1, -1, -1 } },
    { { 2e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, 0.00012, -1, -1, -1 } },
    { { 2.5e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, 3e-05, -1, -1, -1 } },
    { { 5e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, 6e-05, -1, -1, -1 } },
    { { 1.25e-07, 7.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, 1.5e-05, -1, -1, -1 } },
    { { 1e-06, 2e-05, -1, -1, -1, -1, -1, 2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 4.5e-06, 8e-08, -1, -1, -1, 7.5e-07, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 2.1e-05, -1, -1, -1, -1, 3.5e-06, 2.1e-05, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1.2e-05, -1, -1, -1, -1, 2e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 2.1e-05, -1, -1, -1, -1, 3.5e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 3e-06, 2.5e-08, -1, -1, -1, -1, 3e-06, -1, -1, -1, -1, -1, -1 } },
    { { 9e-07, 1.08e-05, 2.25e-07, -1, -1, -1, -1, 1.08e-05, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 3e-06, 6.25e-08, -1, -1, -1, -1, 3e-06, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 6e-06, 1.25e-07, -1, -1, -1, -1, 6e-06, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 4.5e-06, 2.5e-08, -1, -1, -1, -1, 4.5e-06, -1, -1, -1, -1, -1, -1 } },
    { { 9e-07, 1.62e-05, 2.25e-07, -1, -1, -1, -1, 1.62e-05, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 4.5e-06, 6.25e-08, -1, -1, -1, -1, 4.5e-06, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 9e-06, 1.25e-07, -1, -1, -1, -1, 9e-06, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-06, 1.8e-05, 1.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 1e-07, -1, -1, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 3.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, 1.5e-05, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, 3e-05, -1, -1, -1 } },
    { { 1e-06, 5e-06, -1, -1, -1, -1, 1e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1.2e-06, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, 1.5e-07, 1.875e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.25e-06, 2.625e-05, 5.25e-07, 6.5625e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.5e-05, 3e-07, 3.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 7.5e-06, 1.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.375e-06, 2.625e-05, 4.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-06, 3.9375e-05, 8.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-06, 5.25e-05, 8.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-05, 7.875e-05, 1.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 2.1e-06, 3.5e-08, 4.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-07, 3.15e-06, 7e-08, 8.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-06, 3.5e-05, 7e-07, 8.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-05, 5.25e-05, 1.4e-06, 1.75e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 2.1e-05, 3.5e-07, 4.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-06, 3.15e-05, 7e-07, 8.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 2.5e-05, 5e-07, 6.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 3.75e-05, 1e-06, 1.25e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-05, 8.75e-05, 1.75e-06, 2.1875e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-05, 0.00013125, 3.5e-06, 4.375e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-05, 0.0003, 6e-06, 7.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.00012, 0.00045, 1.2e-05, 0.00015, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 2.5e-07, 5e-09, 6.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 3.75e-07, 1e-08, 1.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-07, 8.75e-07, 1.75e-08, 2.1875e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 1.3125e-06, 3.5e-08, 4.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, 1e-07, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 7.5e-06, 2e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 1.75e-05, 3.5e-07, 4.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-06, 2.625e-05, 7e-07, 8.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, 5e-08, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 7.5e-06, 1e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 1.75e-05, 1.75e-07, 4.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-06, 2.625e-05, 3.5e-07, 8.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-05, 6e-05, 6e-07, 1.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-05, 9e-05, 1.2e-06, 3e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 3e-06, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 1.05e-05, 8.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.4e-07, 2.64e-06, 1.56e-07, 1.05e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.94e-06, 9.24e-06, 5.46e-07, 3.675e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.68e-06, 5.28e-06, 3.12e-07, 2.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 7.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 8.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 1.4e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6e-07, 5.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 2.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 1.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 6.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.3e-07, 3.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 3e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.25e-06, 1.7e-05, 2.125e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.75e-06, 2.625e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1e-06, 1.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 5e-06, -1, -1, -1, -1, 1.25e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1e-05, -1, -1, -1, -1, 2.5e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 4e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 9e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-05, 0.000135, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-05, 0.00027, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-05, 0.0001125, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-05, 0.0001, 2e-06, 2.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-05, 0.00015, 4e-06, 5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1e-06, 2e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.5e-06, 4e-08, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 2e-05, 2e-07, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-06, 3e-05, 4e-07, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 4e-05, 6.3e-07, -1, -1, -1, -1, -1, -1, 5e-06, 4e-05, -1, -1, -1 } },
    { { 1e-06, 8e-06, 1e-07, -1, -1, -1, -1, -1, -1, 1.25e-06, 8e-06, -1, -1, -1 } },
    { { 2.5e-06, 3e-05, 6.25e-07, -1, -1, -1, -1, -1, -1, 4e-06, 3e-05, -1, -1, -1 } },
    { { 5e-06, 2.5e-05, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.9e-07, 9.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.5e-07, 6.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 4.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 3e-08, 1.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 3e-07, 3.75e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 3e-07, 3.7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 4e-06, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 8.25e-06, 1.65e-07, 2.0625e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.775e-06, 2.8875e-05, 5.775e-07, 7.21875e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-06, 1.65e-05, 3.3e-07, 4.125e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 7.5e-07, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 7.5e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.9e-07, 3.8e-07, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.72e-06, 5.15e-06, 1.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.6e-06, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.82e-06, 5.72e-06, 3.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 6.6e-07, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 1.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.9e-07, 4.42e-06, 1.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.9e-07, 1.56e-06, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-07, 1.15e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 5e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 1.5e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.98e-07, 1.6555e-06, 9.9e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-08, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-08, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3125e-06, 1.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.75e-07, 1.28e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.4125e-06, 4.48e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.95e-06, 2.56e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-06, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-06, 4.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-06, 2.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-07, 3.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.26e-06, 1.26e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-07, 7.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-07, 3.85e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 2.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6e-07, 1.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-07, 1.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 7.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.625e-07, 2.625e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 4.85e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-07, 1.6975e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-07, 9.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.5e-08, 3.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.975e-07, 1.155e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.7e-07, 6.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 2e-07, 2e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 2e-05, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.2e-07, 2.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 3e-08, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.4e-06, 3e-08, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-07, 3.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.8e-07, 2.63e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.7e-07, 1.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-07, 2.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-06, 5.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.7e-07, 5.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 9e-07, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, -1, 1.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 2.5e-07, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 2e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 3e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 2e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 1e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.5e-07, 1.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 1.5e-06, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.8e-07, 2.09e-06, 6.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 3e-07, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 4e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-07, 1.9e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-07, 2.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.32e-06, 3.96e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-08, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.5e-07, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 1.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.58e-07, 1.11e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-08, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 4.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-08, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 1.13e-06, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 2.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 1.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 5.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.9e-07, 3.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.2e-07, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-07, 2.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-07, 2.5e-06, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 9e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 1.12e-06, 1.35e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 1e-06, 1.35e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.69e-07, 4e-07, 1.345e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.7e-07, 4.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.900000000000001e-07, 8.900000000000001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.4e-07, 1.32e-06, 2.8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6000000000000001e-06, 3.2000000000000003e-06, 1.35e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.32e-06, 3.96e-06, 1.3200000000000002e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.19e-07, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 4.0000000000000003e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 4.0000000000000003e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 9e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.1e-07, 7.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-08, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.35e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 5.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.2e-07, 6.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5000000000000003e-07, 2.6e-06, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 4.5e-06, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.4e-06, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.4e-06, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 1.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.7e-07, 2.3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.5e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3e-06, 1.0000000000000001e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.000000000000001e-07, 3.4e-06, 1.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.499999999999999e-07, 4e-06, 1.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.0000000000000004e-08, 2.0000000000000002e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-08, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.8e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 5.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-08, 1.38e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 2.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.8e-07, 1.55e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.0000000000000002e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.11e-06, 8.45e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 1.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 9.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.8e-07, 3.95e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.0000000000000003e-07, 3.2000000000000003e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3.6000000000000003e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.48e-07, 1.4850000000000002e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 3.75e-06, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.48e-06, 1.48e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.0000000000000002e-07, 1.15e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 1.66e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 3.3e-07, 2.4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6800000000000002e-07, 3.3600000000000004e-07, 3.4e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.22e-07, 1.044e-06, 4.3e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.2e-06, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 8.5e-07, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 1.8e-06, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.2e-06, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 9e-07, 5.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 4.0000000000000003e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 3.2000000000000003e-06, 2.0000000000000002e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-06, 4e-06, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.38e-06, 4.4e-06, 2.6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-07, 3.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-08, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 4.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 2.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 3.25e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.625e-07, 1.1375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-05, 0.0003, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.00015, 0.0006, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 4e-06, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.2e-06, 1.38e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.56e-06, 1.56e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.068e-05, 1.068e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.95e-07, 1.56e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.7e-07, 6.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.9e-07, 2.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 2.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.3e-07, 6.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.7e-07, 8.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.1e-07, 9.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 2.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 5e-05, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 5e-05, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 5e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 1.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-07, 2.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.5e-06, 2.5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2.5e-06, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.8e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 2e-05, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-06, 3e-05, 8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.5e-05, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.5e-05, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 2.5e-06, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.15e-08, 1.7e-07, 1.15e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 2.5e-06, 6.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.0, 2.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.0, 2.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-09, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-09, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 8e-06, -1, -1, -1, 3e-06, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.0, 1.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 6e-06, 3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.2e-05, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-07, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.55e-07, 5.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.7e-07, 2.1e-07, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.7e-07, 6.3e-07, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 6e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.625e-07, 2.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.65e-07, 1.33e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-06, 1.875e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-06, 1e-05, -1, -1, -1, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.45e-06, 1.45e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.72e-07, 2.016e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 1.8e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.5e-07, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 6e-05, -1, -1, -1, 6e-05, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 4.4e-06, -1, -1, -1, 4.4e-06, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 4e-06, -1, -1, -1, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.64e-07, 1.06e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-06, 3.6e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 9e-08, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 1.4e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 1.8e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.6e-07, 1.39e-06, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.4e-07, 2.22e-06, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.2e-07, 2.77e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 1.5e-07, 4e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 2.2e-07, 5e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9e-08, 3e-07, 6e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 1e-06, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 2e-06, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 2e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 3e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 6e-07, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 6e-07, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 2e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 3e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 4e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 6.25e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.25e-05, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 2e-07, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 3.2e-07, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 4e-07, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 4e-07, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 4e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.8e-06, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.5e-06, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.8e-07, 3.08e-06, 1.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 1.8e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8e-08, 2.8e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 3.5e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-06, 7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 4.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.8e-07, 1.15e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 5.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.3e-07, 1.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.0, 0.0, 0.0, 0.0, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 8e-07, 8e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-06, 5.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { -1, 0.0, -1, -1, -1, -1, 0.0, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 2.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, 1e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.1e-07, 1.98e-06, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.83e-06, 1.413e-05, 2.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-06, 4.99e-06, 2.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.4e-07, 2.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, 2.8e-09, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.74e-06, 3.48e-06, 1.45e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 4.4e-06, 2.6e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 5e-07, 3e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.7e-07, 1.25e-06, 7.5e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.5e-07, 4e-06, 1.9e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.9e-06, 8e-06, 3.8e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 4e-06, 2.5e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.5e-05, 3e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 6e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 5.6e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 4.4e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.2e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.6e-07, 4e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 2.8e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 1.8e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3.6e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.2e-07, 3.2e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.5e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.25e-09, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-05, 2.8e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-06, 1.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.6e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-08, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 1.7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.32e-06, 3.96e-06, 1.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.9e-07, 9.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-06, 3.5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.04e-06, 1.04e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.8e-07, 8.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-06, 4.5e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3.6e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-08, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.95e-06, 8e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 6.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3.6e-06, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.7e-07, 2.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.2e-07, 1.28e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 4.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.2e-06, 4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-06, 1.35e-05, 3.6e-07, 4.5e-06, 7.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.26e-05, 4.725e-05, 1.26e-06, 1.575e-05, 2.52e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-06, 2.7e-05, 7.2e-07, 9e-06, 1.44e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.32e-06, 3.96e-06, 3.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.62e-06, 1.386e-05, 1.155e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-07, 1.375e-06, 4.125e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.775e-07, 4.8125e-06, 1.44375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.65e-07, 1.375e-06, 8.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.3e-07, 2.75e-06, 8.25e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.875e-07, 5.5e-06, 3.4375e-07, -1, -1, -1, 6.875e-07, -1, -1, 1.375e-06, -1, -1, -1, -1 } },
    { { 1.375e-06, 8.25e-06, 1.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.8125e-06, 2.8875e-05, 4.8125e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.625e-06, 4.33125e-05, 9.625e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.625e-06, 5.775e-05, 9.625e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-05, 8.6625e-05, 1.925e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 6.6e-07, 1.1e-08, 1.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 9.9e-07, 2.2e-08, 2.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-07, 2.31e-06, 3.85e-08, 4.8125e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7e-07, 3.465e-06, 7.7e-08, 9.625e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7e-06, 3.85e-05, 7.7e-07, 9.625e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.54e-05, 5.775e-05, 1.54e-06, 1.925e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 6.6e-06, 1.1e-07, 1.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 9.9e-06, 2.2e-07, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-06, 2.31e-05, 3.85e-07, 4.8125e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7e-06, 3.465e-05, 7.7e-07, 9.625e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-06, 2.75e-05, 5.5e-07, 6.875e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-05, 4.125e-05, 1.1e-06, 1.375e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-05, 9.625e-05, 1.925e-06, 2.40625e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-05, 0.000144375, 3.85e-06, 4.8125e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-08, 2.75e-07, 5.5e-09, 6.875e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 4.125e-07, 1.1e-08, 1.375e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.925e-07, 9.625e-07, 1.925e-08, 2.40625e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-07, 1.44375e-06, 3.85e-08, 4.8125e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 5.5e-06, 1.1e-07, 1.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 8.25e-06, 2.2e-07, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-06, 1.925e-05, 3.85e-07, 4.8125e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7e-06, 2.8875e-05, 7.7e-07, 9.625e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 5.5e-06, 5.5e-08, 1.375e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 8.25e-06, 1.1e-07, 2.75e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.85e-06, 1.925e-05, 1.925e-07, 4.8125e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.7e-06, 2.8875e-05, 3.85e-07, 9.625e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-06, 5e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.375e-06, 1.75e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 1.05e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 9.24e-07, 2.904e-06, 1.716e-07, 1.155e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.234e-06, 1.0164e-05, 6.006e-07, 4.0425e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.848e-06, 5.808e-06, 3.432e-07, 2.31e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.25e-06, 3e-08, 3e-07, 5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 2.19e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 9.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.9e-07, 7.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.9e-07, 7.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 8e-06, 5e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 1.6e-06, 1e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 4e-07, 2.5e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1e-05, 1.25e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, 7.5e-08, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-05, 6e-05, 7.5e-06, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 4.4e-06, 5.5e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 4.4e-06, 2.75e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-07, 1.8e-06, 1.1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-06, 1.25e-05, 1e-07, 2.5e-06, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 7.5e-06, 1.5e-07, 1.88e-06, 3.008e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1.125e-05, 3e-07, 3.76e-06, 1.2e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 5e-06, 2e-07, 2.5e-06, 4e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 8.5e-07, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 1.7e-06, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.8e-07, 8.4e-07, 5.6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.6e-07, 1.68e-06, 5.6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 3e-07, 1.875e-08, -1, -1, -1, 5e-07, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 6e-07, 3.75e-08, -1, -1, -1, 1e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.75e-08, 1.5e-07, 9.375e-09, -1, -1, -1, 3.75e-08, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-08, 3e-07, 1.875e-08, -1, -1, -1, 7.5e-08, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1e-05, -1, -1, -1, -1, -1, 1e-05, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2e-05, -1, -1, -1, -1, -1, 2e-05, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 3e-06, 5e-08, -1, -1, -1, 1e-06, -1, 1e-07, -1, -1, -1, -1, -1 } },
    { { -1, 1.2e-05, -1, -1, -1, -1, 2e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { -1, 2.1e-05, -1, -1, -1, -1, 3.5e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 6e-06, -1, -1, -1, -1, -1, 6e-06, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 9e-06, -1, -1, -1, -1, -1, 9e-06, -1, -1, -1, -1, -1, -1 } },
    { { 7.5e-07, 4.5e-06, -1, -1, -1, -1, 3e-06, 1.2e-05, -1, 1e-06, -1, 1e-06, 1e-06, -1 } },
    { { 1e-06, 5e-06, 5e-08, -1, -1, -1, 1e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.6e-06, 1.8e-05, 1.8e-07, -1, -1, -1, 3.6e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 1e-07, -1, -1, 1e-05, 2e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-06, 1e-05, 1e-07, -1, -1, -1, 2e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.2e-06, 3.6e-05, 3.6e-07, -1, -1, -1, 7.2e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-06, 2e-05, 2e-07, -1, -1, 2e-05, 4e-06, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-06, 9e-06, -1, -1, -1, 9e-06, -1, -1, -1, -1, -1, -1, 1.75e-05, -1 } },
    { { 5e-06, 1.6e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.75e-07, 5.75e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-07, 1.15e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.25e-07, 3.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.5e-06, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.5e-08, 1.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-08, 1.25e-07, 7e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 2.5e-07, 7e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-07, 9e-07, 2.2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-07, 1.8e-06, 2.2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 5e-07, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.2e-06, 6e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 3.2e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.6e-07, 2.3e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-06, 7e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 8.7e-08, 5.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 7.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.6e-07, 1.6e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.9e-08, 2.9e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.8e-08, 5.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-07, 1.2e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.15e-07, 3.88126e-07, 2.3e-08, -1, -1, -1, 1.725e-06, -1, 3.45e-07, -1, -1, -1, -1, -1 } },
    { { 8.625e-07, 4.3125e-06, 1.725e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.3125e-07, 2.15625e-06, 8.625e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.8e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5.5e-07, 1.65e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.3e-07, 2.8e-07, 7e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.15e-06, 2.55e-06, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.31e-06, 3.96e-06, 4.4e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 6.5e-07, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 3e-07, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 3.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-07, 1.5e-07, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.3e-07, 9.6e-07, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.5e-07, 3.41e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.1e-07, 3.5e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-07, 2.15e-06, 1e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 7.5e-07, 2e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 1.7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-08, 1.3e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 5e-08, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.5e-07, 1.25e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 3.6e-06, 1.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4e-07, 3e-06, 1.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.6e-07, 2.42e-06, 1.4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.5e-07, 5e-07, 5e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.908e-06, 1.908e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 0.0005, 0.002, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6.36e-08, 2.65e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.8e-07, 3.8e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7.526e-07, 7.526e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.71e-07, 1.484e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-06, 1e-05, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.06e-07, 3.18e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.59e-07, 6.36e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 2e-06, 1.6e-07, -1, -1, -1, -1, -1, -1, 1.25e-06, -1, -1, -1, -1 } },
    { { 2e-06, 4e-06, 3.2e-07, -1, -1, -1, -1, -1, -1, 1.25e-06, -1, -1, -1, -1 } },
    { { 1.25e-06, 2.5e-06, 2e-07, -1, -1, -1, -1, -1, -1, 1.25e-06, -1, -1, -1, -1 } },
    { { 2.5e-06, 5e-06, 4e-07, -1, -1, -1, -1, -1, -1, 1.25e-06, -1, -1, -1, -1 } },
    { { 2e-06, 6e-06, 3e-07, -1, -1, -1, -1, -1, -1, 2e-06, -1, -1, -1, -1 } },
    { { 4e-06, 1.2e-05, 6e-07, -1, -1, -1, -1, -1, -1, 2e-06, -1, -1, -1, -1 } },
    { { 2e-06, 6e-06, 5e-07, -1, -1, -1, -1, -1, -1, 2e-06, -1, -1, -1, -1 } },
    { { 4e-06, 1.2e-05, 1e-06, -1, -1, -1, -1, -1, -1, 2e-06, -1, -1, -1, -1 } },
    { { 1e-06, 2e-06, 2e-07, -1, -1, -1, -1, -1, -1, 1e-06, -1, -1, -1, -1 } },
    { { 2e-06, 4e-06, 4e-07, -1, -1, -1, -1, -1, -1, 1e-06, -1, -1, -1, -1 } },
    { { 1.4e-07, 2.8e-07, 2.8e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 4.35e-07, 8.7e-07, 3.6e-09, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3e-07, 1.1e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.05e-06, 3.85e-06, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 3.5e-08, 2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.225e-07, 7e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 7e-08, 4e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2e-07, 1.1e-06, 3e-08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.1e-06, 4.5e-06, 2.2e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 2.2e-06, 8.9e-06, 4.5e-07, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 6e-07, 2.2e-06, 1.1e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1e-06, 3.2e-06, 2e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { 1.2e-06, 5e-06, 3e-07, 0.0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } },
};

const llm_catalog_fees_t llm_catalog_fees[] = {
    { { -1, -1, -1, -1, -1, -1, -1, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.009, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.013, -1 } },
    { { -1, -1, -1, -1, -1, -1, 6e-05, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.0, -1 } },
    { { 0.01, 0.01, 0.01, -1, -1, -1, -1, -1 } },
    { { 0.02, 0.02, 0.02, -1, -1, -1, -1, -1 } },
    { { -1, -1, -1, -1, -1, -1, 7.2e-05, -1 } },
    { { 0.012, 0.012, 0.012, -1, -1, -1, -1, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.0011, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.0001, -1 } },
    { { 0.035, 0.035, 0.035, 0.025, -1, -1, -1, -1 } },
    { { 0.035, 0.035, 0.035, -1, -1, -1, -1, -1 } },
    { { 0.014, 0.014, 0.014, 0.014, -1, -1, -1, -1 } },
    { { 0.014, 0.014, 0.014, -1, -1, -1, 0.0011, -1 } },
    { { 0.014, 0.014, 0.014, -1, -1, -1, 0.00056, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.00028, -1 } },
    { { 0.014, 0.014, 0.014, -1, -1, -1, 0.00168, -1 } },
    { { 0.014, 0.014, 0.014, -1, -1, -1, -1, -1 } },
    { { 0.035, 0.035, 0.035, -1, -1, -1, 0.0011, -1 } },
    { { 0.025, 0.025, 0.025, -1, -1, -1, -1, -1 } },
    { { 0.005, 0.005, 0.005, -1, -1, -1, -1, 0.001 } },
    { { -1, -1, -1, -1, -1, -1, 0.167, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.133, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.25, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.2, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.011, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.005, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.04, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.016, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.006, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.042, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.034, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.063, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.015, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.05, -1 } },
    { { 0.0025, 0.0025, 0.0025, -1, -1, -1, -1, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.0025, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.074, -1 } },
    { { -1, -1, -1, -1, -1, 0.005, -1, -1 } },
    { { 0.005, 0.008, 0.012, -1, -1, -1, -1, -1 } },
    { { 0.005, 0.005, 0.005, -1, 2e-06, -1, -1, -1 } },
    { { 0.006, 0.01, 0.014, -1, -1, -1, -1, -1 } },
    { { 0.005, 0.008, 0.014, -1, -1, -1, -1, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.02, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.00056, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.06, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.002, -1 } },
    { { -1, -1, -1, -1, -1, -1, 0.01, -1 } },
};

const llm_catalog_tier_t llm_catalog_tiers[] = {
    { 0, 0 },
    { 100000, 153 },
    { 100000, 155 },
    { 100000, 148 },
    { 200000, 168 },
    { 200000, 169 },
    { 200000, 170 },
    { 200000, 172 },
    { 100000, 204 },
    { 100000, 206 },
    { 100000, 200 },
    { 200000, 221 },
    { 200000, 222 },
    { 200000, 224 },
    { 200000, 225 },
    { 272000, 228 },
    { 272000, 270 },
    { 272000, 272 },
    { 272000, 274 },
    { 272000, 281 },
    { 272000, 283 },
    { 272000, 285 },
    { 272000, 287 },
    { 272000, 289 },
    { 272000, 291 },
    { 272000, 293 },
    { 272000, 295 },
    { 272000, 297 },
    { 272000, 299 },
    { 272000, 301 },
    { 272000, 303 },
    { 272000, 358 },
    { 272000, 359 },
    { 272000, 361 },
    { 272000, 366 },
    { 272000, 368 },
    { 272000, 370 },
    { 272000, 372 },
    { 272000, 374 },
    { 272000, 375 },
    { 272000, 377 },
    { 272000, 379 },
    { 272000, 380 },
    { 272000, 382 },
    { 272000, 384 },
    { 272000, 386 },
    { 272000, 387 },
    { 272000, 389 },
    { 272000, 391 },
    { 272000, 393 },
    { 272000, 421 },
    { 272000, 423 },
    { 272000, 425 },
    { 272000, 427 },
    { 272000, 462 },
    { 200000, 469 },
    { 200000, 470 },
    { 100000, 653 },
    { 100000, 655 },
    { 100000, 649 },
    { 272000, 714 },
    { 272000, 716 },
    { 272000, 743 },
    { 272000, 745 },
    { 100000, 759 },
    { 256000, 804 },
    { 256000, 808 },
    { 32000, 812 },
    { 128000, 813 },
    { 256000, 814 },
    { 32000, 815 },
    { 128000, 816 },
    { 256000, 817 },
    { 32000, 819 },
    { 128000, 820 },
    { 256000, 821 },
    { 32000, 823 },
    { 128000, 824 },
    { 256000, 825 },
    { 32000, 827 },
    { 128000, 824 },
    { 32000, 834 },
    { 128000, 835 },
    { 256000, 837 },
    { 256000, 839 },
    { 272000, 892 },
    { 200000, 1118 },
    { 200000, 1134 },
    { 200000, 1136 },
    { 200000, 1137 },
    { 200000, 1143 },
    { 200000, 1145 },
    { 200000, 1146 },
    { 200000, 1158 },
    { 200000, 1160 },
    { 200000, 1161 },
    { 200000, 1186 },
    { 200000, 1187 },
    { 200000, 1188 },
    { 200000, 357 },
    { 200000, 1196 },
    { 200000, 46 },
    { 128000, 112 },
    { 200000, 380 },
    { 272000, 1230 },
    { 272000, 1232 },
    { 272000, 1234 },
    { 272000, 1236 },
    { 272000, 1238 },
    { 272000, 1240 },
    { 272000, 1242 },
    { 272000, 1244 },
    { 272000, 1246 },
    { 272000, 1248 },
    { 272000, 1250 },
    { 272000, 1252 },
    { 272000, 1254 },
    { 272000, 1256 },
    { 272000, 1258 },
    { 272000, 1285 },
    { 272000, 1286 },
    { 272000, 1287 },
    { 272000, 1289 },
    { 272000, 1291 },
    { 272000, 1293 },
    { 512000, 513 },
    { 272000, 1531 },
    { 272000, 1533 },
    { 272000, 1188 },
    { 272000, 1312 },
    { 272000, 1534 },
    { 272000, 1535 },
    { 200000, 1547 },
    { 200000, 1561 },
    { 200000, 1671 },
    { 200000, 1672 },
    { 200000, 1673 },
    { 272000, 1683 },
    { 272000, 1685 },
    { 272000, 1687 },
    { 272000, 1689 },
    { 272000, 1691 },
    { 272000, 1693 },
    { 272000, 1695 },
    { 272000, 1697 },
    { 272000, 1699 },
    { 272000, 1701 },
    { 272000, 1703 },
    { 272000, 1705 },
    { 272000, 1707 },
    { 272000, 1709 },
    { 272000, 1711 },
    { 200000, 1735 },
    { 32000, 1369 },
    { 128000, 1775 },
    { 32000, 1777 },
    { 128000, 1778 },
    { 32000, 1780 },
    { 128000, 1781 },
    { 200000, 1818 },
    { 200000, 1820 },
    { 200000, 1822 },
    { 200000, 1824 },
    { 200000, 1826 },
};

const llm_catalog_service_t llm_catalog_services[] = {
    { 0, 0, 0, 0 },
    { 2, 1, 0, 0 },
    { 3, 2, 0, 0 },
    { 2, 4, 0, 0 },
    { 3, 5, 0, 0 },
    { 2, 7, 0, 0 },
    { 3, 8, 0, 0 },
    { 2, 10, 0, 0 },
    { 3, 11, 0, 0 },
    { 2, 13, 0, 0 },
    { 3, 14, 0, 0 },
    { 2, 82, 0, 0 },
    { 3, 83, 0, 0 },
    { 2, 85, 0, 0 },
    { 3, 86, 0, 0 },
    { 4, 87, 0, 0 },
    { 2, 89, 0, 0 },
    { 3, 90, 0, 0 },
    { 2, 92, 0, 0 },
    { 3, 93, 0, 0 },
    { 4, 94, 0, 0 },
    { 2, 96, 0, 0 },
    { 3, 97, 0, 0 },
    { 4, 98, 0, 0 },
    { 2, 100, 0, 0 },
    { 3, 101, 0, 0 },
    { 4, 102, 0, 0 },
    { 2, 104, 0, 0 },
    { 3, 105, 0, 0 },
    { 4, 106, 0, 0 },
    { 2, 108, 0, 0 },
    { 3, 109, 0, 0 },
    { 4, 110, 0, 0 },
    { 2, 113, 0, 0 },
    { 3, 114, 0, 0 },
    { 2, 116, 0, 0 },
    { 3, 117, 0, 0 },
    { 2, 119, 0, 0 },
    { 3, 120, 0, 0 },
    { 2, 122, 0, 0 },
    { 3, 123, 0, 0 },
    { 2, 125, 0, 0 },
    { 3, 126, 0, 0 },
    { 2, 128, 0, 0 },
    { 3, 129, 0, 0 },
    { 2, 131, 0, 0 },
    { 3, 132, 0, 0 },
    { 2, 134, 0, 0 },
    { 3, 135, 0, 0 },
    { 2, 137, 0, 0 },
    { 3, 138, 0, 0 },
    { 2, 140, 0, 0 },
    { 3, 141, 0, 0 },
    { 2, 21, 0, 0 },
    { 3, 143, 0, 0 },
    { 2, 145, 0, 0 },
    { 3, 146, 0, 0 },
    { 2, 148, 0, 0 },
    { 3, 149, 0, 0 },
    { 4, 150, 0, 0 },
    { 2, 148, 0, 0 },
    { 3, 149, 0, 0 },
    { 2, 152, 1, 1 },
    { 3, 154, 2, 1 },
    { 2, 157, 0, 0 },
    { 3, 158, 0, 0 },
    { 2, 160, 0, 0 },
    { 3, 161, 0, 0 },
    { 2, 163, 0, 0 },
    { 3, 164, 0, 0 },
    { 2, 165, 0, 0 },
    { 3, 166, 0, 0 },
    { 2, 134, 4, 1 },
    { 3, 135, 5, 1 },
    { 2, 134, 4, 1 },
    { 3, 135, 5, 1 },
    { 4, 171, 7, 1 },
    { 2, 151, 0, 0 },
    { 3, 173, 0, 0 },
    { 2, 174, 0, 0 },
    { 3, 175, 0, 0 },
    { 2, 176, 0, 0 },
    { 3, 177, 0, 0 },
    { 2, 183, 0, 0 },
    { 3, 184, 0, 0 },
    { 2, 186, 0, 0 },
    { 3, 187, 0, 0 },
    { 2, 189, 0, 0 },
    { 3, 190, 0, 0 },
    { 2, 192, 0, 0 },
    { 3, 193, 0, 0 },
    { 2, 195, 0, 0 },
    { 3, 196, 0, 0 },
    { 2, 198, 0, 0 },
    { 3, 199, 0, 0 },
    { 2, 200, 0, 0 },
    { 3, 201, 0, 0 },
    { 4, 202, 0, 0 },
    { 2, 203, 8, 1 },
    { 3, 205, 9, 1 },
    { 2, 208, 0, 0 },
    { 3, 209, 0, 0 },
    { 2, 210, 0, 0 },
    { 3, 211, 0, 0 },
    { 2, 213, 0, 0 },
    { 3, 214, 0, 0 },
    { 2, 20, 0, 0 },
    { 3, 216, 0, 0 },
    { 2, 218, 0, 0 },
    { 3, 219, 0, 0 },
    { 2, 200, 0, 0 },
    { 3, 201, 0, 0 },
    { 4, 220, 0, 0 },
    { 2, 213, 11, 1 },
    { 3, 214, 12, 1 },
    { 4, 223, 13, 1 },
    { 3, 234, 0, 0 },
    { 4, 235, 0, 0 },
    { 3, 237, 0, 0 },
    { 4, 238, 0, 0 },
    { 4, 240, 0, 0 },
    { 4, 242, 0, 0 },
    { 4, 244, 0, 0 },
    { 4, 246, 0, 0 },
    { 4, 248, 0, 0 },
    { 3, 253, 0, 0 },
    { 4, 254, 0, 0 },
    { 3, 257, 0, 0 },
    { 4, 258, 0, 0 },
    { 4, 260, 0, 0 },
    { 4, 262, 0, 0 },
    { 3, 264, 0, 0 },
    { 4, 265, 0, 0 },
    { 4, 267, 0, 0 },
    { 3, 264, 0, 0 },
    { 3, 269, 16, 1 },
    { 4, 271, 17, 1 },
    { 3, 275, 0, 0 },
    { 4, 276, 0, 0 },
    { 4, 278, 0, 0 },
    { 4, 280, 19, 1 },
    { 3, 284, 21, 1 },
    { 4, 273, 18, 1 },
    { 3, 286, 22, 1 },
    { 3, 290, 24, 1 },
    { 3, 294, 26, 1 },
    { 4, 304, 0, 0 },
    { 4, 306, 0, 0 },
    { 4, 235, 0, 0 },
    { 4, 309, 0, 0 },
    { 4, 314, 0, 0 },
    { 3, 317, 0, 0 },
    { 4, 318, 0, 0 },
    { 3, 327, 0, 0 },
    { 4, 328, 0, 0 },
    { 3, 330, 0, 0 },
    { 4, 331, 0, 0 },
    { 4, 332, 0, 0 },
    { 4, 334, 0, 0 },
    { 4, 336, 0, 0 },
    { 4, 339, 0, 0 },
    { 3, 347, 0, 0 },
    { 4, 348, 0, 0 },
    { 4, 349, 0, 0 },
    { 4, 351, 0, 0 },
    { 3, 317, 0, 0 },
    { 3, 347, 0, 0 },
    { 3, 353, 0, 0 },
    { 4, 354, 0, 0 },
    { 4, 355, 0, 0 },
    { 3, 353, 0, 0 },
    { 2, 357, 31, 1 },
    { 3, 49, 32, 1 },
    { 4, 360, 31, 1 },
    { 2, 362, 0, 0 },
    { 3, 363, 0, 0 },
    { 4, 362, 0, 0 },
    { 2, 364, 0, 0 },
    { 4, 364, 0, 0 },
    { 2, 365, 34, 1 },
    { 4, 365, 34, 1 },
    { 2, 369, 36, 1 },
    { 3, 371, 37, 1 },
    { 4, 46, 33, 1 },
    { 3, 373, 38, 1 },
    { 2, 376, 40, 1 },
    { 3, 378, 41, 1 },
    { 2, 381, 43, 1 },
    { 3, 373, 38, 1 },
    { 2, 383, 44, 1 },
    { 3, 385, 45, 1 },
    { 3, 52, 39, 1 },
    { 4, 407, 0, 0 },
    { 4, 408, 0, 0 },
    { 4, 328, 0, 0 },
    { 4, 410, 0, 0 },
    { 4, 413, 0, 0 },
    { 3, 288, 23, 1 },
    { 3, 49, 32, 1 },
    { 3, 363, 0, 0 },
    { 3, 460, 0, 0 },
    { 3, 461, 54, 1 },
    { 3, 463, 37, 1 },
    { 4, 502, 0, 0 },
    { 2, 525, 0, 0 },
    { 3, 526, 0, 0 },
    { 2, 528, 0, 0 },
    { 3, 529, 0, 0 },
    { 2, 531, 0, 0 },
    { 3, 532, 0, 0 },
    { 2, 534, 0, 0 },
    { 3, 535, 0, 0 },
    { 2, 537, 0, 0 },
    { 3, 538, 0, 0 },
    { 2, 540, 0, 0 },
    { 3, 541, 0, 0 },
    { 2, 543, 0, 0 },
    { 3, 544, 0, 0 },
    { 2, 546, 0, 0 },
    { 3, 547, 0, 0 },
    { 2, 549, 0, 0 },
    { 3, 550, 0, 0 },
    { 2, 552, 0, 0 },
    { 3, 553, 0, 0 },
    { 2, 555, 0, 0 },
    { 3, 556, 0, 0 },
    { 2, 558, 0, 0 },
    { 3, 559, 0, 0 },
    { 2, 561, 0, 0 },
    { 3, 562, 0, 0 },
    { 2, 564, 0, 0 },
    { 3, 565, 0, 0 },
    { 2, 567, 0, 0 },
    { 3, 568, 0, 0 },
    { 2, 570, 0, 0 },
    { 3, 571, 0, 0 },
    { 2, 573, 0, 0 },
    { 3, 574, 0, 0 },
    { 2, 576, 0, 0 },
    { 3, 577, 0, 0 },
    { 2, 579, 0, 0 },
    { 3, 580, 0, 0 },
    { 2, 582, 0, 0 },
    { 3, 583, 0, 0 },
    { 2, 585, 0, 0 },
    { 3, 586, 0, 0 },
    { 2, 588, 0, 0 },
    { 3, 589, 0, 0 },
    { 2, 591, 0, 0 },
    { 3, 592, 0, 0 },
    { 2, 594, 0, 0 },
    { 3, 595, 0, 0 },
    { 2, 597, 0, 0 },
    { 3, 598, 0, 0 },
    { 2, 600, 0, 0 },
    { 3, 601, 0, 0 },
    { 2, 603, 0, 0 },
    { 3, 604, 0, 0 },
    { 2, 606, 0, 0 },
    { 3, 607, 0, 0 },
    { 2, 608, 0, 0 },
    { 3, 609, 0, 0 },
    { 2, 610, 0, 0 },
    { 3, 611, 0, 0 },
    { 2, 613, 0, 0 },
    { 3, 614, 0, 0 },
    { 2, 616, 0, 0 },
    { 3, 617, 0, 0 },
    { 2, 619, 0, 0 },
    { 3, 620, 0, 0 },
    { 2, 622, 0, 0 },
    { 3, 623, 0, 0 },
    { 2, 464, 0, 0 },
    { 3, 625, 0, 0 },
    { 2, 492, 0, 0 },
    { 3, 626, 0, 0 },
    { 2, 627, 0, 0 },
    { 3, 628, 0, 0 },
    { 2, 630, 0, 0 },
    { 3, 631, 0, 0 },
    { 2, 633, 0, 0 },
    { 3, 634, 0, 0 },
    { 2, 636, 0, 0 },
    { 3, 637, 0, 0 },
    { 2, 115, 0, 0 },
    { 3, 639, 0, 0 },
    { 2, 641, 0, 0 },
    { 3, 642, 0, 0 },
    { 2, 127, 0, 0 },
    { 3, 644, 0, 0 },
    { 2, 646, 0, 0 },
    { 3, 647, 0, 0 },
    { 2, 649, 0, 0 },
    { 3, 650, 0, 0 },
    { 2, 652, 57, 1 },
    { 3, 654, 58, 1 },
    { 2, 136, 0, 0 },
    { 3, 657, 0, 0 },
    { 2, 659, 0, 0 },
    { 3, 660, 0, 0 },
    { 2, 651, 0, 0 },
    { 3, 662, 0, 0 },
    { 2, 664, 0, 0 },
    { 3, 665, 0, 0 },
    { 2, 666, 0, 0 },
    { 3, 667, 0, 0 },
    { 2, 669, 0, 0 },
    { 3, 670, 0, 0 },
    { 2, 672, 0, 0 },
    { 3, 673, 0, 0 },
    { 2, 675, 0, 0 },
    { 3, 676, 0, 0 },
    { 2, 678, 0, 0 },
    { 3, 679, 0, 0 },
    { 2, 681, 0, 0 },
    { 3, 682, 0, 0 },
    { 2, 683, 0, 0 },
    { 3, 684, 0, 0 },
    { 2, 686, 0, 0 },
    { 3, 687, 0, 0 },
    { 2, 689, 0, 0 },
    { 3, 690, 0, 0 },
    { 2, 692, 0, 0 },
    { 3, 693, 0, 0 },
    { 2, 695, 0, 0 },
    { 3, 696, 0, 0 },
    { 2, 697, 0, 0 },
    { 3, 698, 0, 0 },
    { 4, 150, 0, 0 },
    { 2, 700, 0, 0 },
    { 3, 701, 0, 0 },
    { 4, 700, 0, 0 },
    { 2, 702, 0, 0 },
    { 3, 703, 0, 0 },
    { 4, 702, 0, 0 },
    { 2, 705, 0, 0 },
    { 3, 706, 0, 0 },
    { 4, 705, 0, 0 },
    { 2, 708, 0, 0 },
    { 3, 709, 0, 0 },
    { 4, 708, 0, 0 },
    { 2, 606, 0, 0 },
    { 3, 711, 0, 0 },
    { 4, 606, 0, 0 },
    { 6, 713, 60, 1 },
    { 6, 715, 61, 1 },
    { 2, 500, 0, 0 },
    { 3, 717, 0, 0 },
    { 4, 500, 0, 0 },
    { 2, 718, 0, 0 },
    { 3, 719, 0, 0 },
    { 4, 718, 0, 0 },
    { 2, 720, 0, 0 },
    { 3, 721, 0, 0 },
    { 4, 720, 0, 0 },
    { 2, 722, 0, 0 },
    { 3, 723, 0, 0 },
    { 4, 722, 0, 0 },
    { 2, 724, 0, 0 },
    { 3, 725, 0, 0 },
    { 4, 724, 0, 0 },
    { 2, 727, 0, 0 },
    { 3, 728, 0, 0 },
    { 4, 727, 0, 0 },
    { 2, 730, 0, 0 },
    { 3, 731, 0, 0 },
    { 4, 730, 0, 0 },
    { 2, 733, 0, 0 },
    { 3, 734, 0, 0 },
    { 4, 733, 0, 0 },
    { 2, 747, 0, 0 },
    { 3, 748, 0, 0 },
    { 4, 747, 0, 0 },
    { 2, 749, 0, 0 },
    { 3, 750, 0, 0 },
    { 4, 758, 0, 0 },
    { 4, 21, 0, 0 },
    { 4, 145, 0, 0 },
    { 4, 148, 0, 0 },
    { 4, 152, 64, 1 },
    { 4, 163, 0, 0 },
    { 4, 165, 0, 0 },
    { 4, 134, 0, 0 },
    { 4, 151, 0, 0 },
    { 4, 174, 0, 0 },
    { 2, 780, 0, 0 },
    { 3, 781, 0, 0 },
    { 2, 783, 0, 0 },
    { 3, 784, 0, 0 },
    { 4, 179, 0, 0 },
    { 4, 893, 0, 0 },
    { 7, 1006, 0, 0 },
    { 7, 1008, 0, 0 },
    { 2, 1010, 0, 0 },
    { 3, 1011, 0, 0 },
    { 2, 700, 0, 0 },
    { 3, 701, 0, 0 },
    { 2, 616, 0, 0 },
    { 3, 617, 0, 0 },
    { 4, 616, 0, 0 },
    { 2, 1018, 0, 0 },
    { 3, 1019, 0, 0 },
    { 2, 1021, 0, 0 },
    { 3, 1022, 0, 0 },
    { 2, 1024, 0, 0 },
    { 3, 1025, 0, 0 },
    { 2, 1027, 0, 0 },
    { 3, 1028, 0, 0 },
    { 2, 1030, 0, 0 },
    { 3, 1031, 0, 0 },
    { 2, 1033, 0, 0 },
    { 3, 1034, 0, 0 },
    { 2, 1036, 0, 0 },
    { 3, 1037, 0, 0 },
    { 2, 495, 0, 0 },
    { 3, 1039, 0, 0 },
    { 3, 1053, 0, 0 },
    { 3, 1055, 0, 0 },
    { 3, 1057, 0, 0 },
    { 3, 1058, 0, 0 },
    { 3, 1060, 0, 0 },
    { 3, 1067, 0, 0 },
    { 3, 449, 0, 0 },
    { 3, 1068, 0, 0 },
    { 3, 1069, 0, 0 },
    { 3, 1074, 0, 0 },
    { 3, 1075, 0, 0 },
    { 3, 1043, 0, 0 },
    { 3, 1079, 0, 0 },
    { 3, 1081, 0, 0 },
    { 3, 1082, 0, 0 },
    { 3, 1084, 0, 0 },
    { 3, 1085, 0, 0 },
    { 3, 1091, 0, 0 },
    { 3, 1095, 0, 0 },
    { 3, 1097, 0, 0 },
    { 3, 1101, 0, 0 },
    { 4, 1105, 0, 0 },
    { 4, 1107, 0, 0 },
    { 4, 1109, 0, 0 },
    { 4, 1111, 0, 0 },
    { 4, 108, 0, 0 },
    { 4, 333, 0, 0 },
    { 4, 1114, 0, 0 },
    { 4, 316, 0, 0 },
    { 4, 329, 0, 0 },
    { 2, 1119, 0, 0 },
    { 3, 1120, 0, 0 },
    { 4, 1119, 0, 0 },
    { 2, 1122, 0, 0 },
    { 4, 1122, 0, 0 },
    { 2, 1124, 0, 0 },
    { 3, 1125, 0, 0 },
    { 4, 1126, 0, 0 },
    { 4, 1131, 0, 0 },
    { 2, 1133, 87, 1 },
    { 3, 1135, 88, 1 },
    { 4, 1133, 87, 1 },
    { 4, 1138, 0, 0 },
    { 2, 1140, 0, 0 },
    { 3, 1141, 0, 0 },
    { 4, 1140, 0, 0 },
    { 2, 893, 90, 1 },
    { 3, 1144, 91, 1 },
    { 4, 893, 90, 1 },
    { 3, 1144, 91, 1 },
    { 4, 893, 90, 1 },
    { 2, 1147, 0, 0 },
    { 3, 1148, 0, 0 },
    { 4, 1147, 0, 0 },
    { 4, 1147, 0, 0 },
    { 2, 1150, 0, 0 },
    { 3, 1151, 0, 0 },
    { 4, 1150, 0, 0 },
    { 2, 1153, 0, 0 },
    { 3, 1154, 0, 0 },
    { 4, 1153, 0, 0 },
    { 2, 1157, 93, 1 },
    { 3, 1159, 94, 1 },
    { 4, 1157, 93, 1 },
    { 4, 1157, 93, 1 },
    { 2, 1162, 0, 0 },
    { 3, 1163, 0, 0 },
    { 4, 1162, 0, 0 },
    { 2, 1165, 0, 0 },
    { 3, 1166, 0, 0 },
    { 4, 1165, 0, 0 },
    { 2, 1168, 0, 0 },
    { 3, 1169, 0, 0 },
    { 4, 1168, 0, 0 },
    { 2, 39, 0, 0 },
    { 3, 1171, 0, 0 },
    { 4, 39, 0, 0 },
    { 4, 785, 0, 0 },
    { 4, 1174, 0, 0 },
    { 2, 1168, 0, 0 },
    { 3, 1169, 0, 0 },
    { 4, 1176, 0, 0 },
    { 2, 1177, 0, 0 },
    { 3, 1178, 0, 0 },
    { 4, 1179, 0, 0 },
    { 3, 1182, 0, 0 },
    { 4, 1183, 0, 0 },
    { 2, 1157, 96, 1 },
    { 3, 1159, 97, 1 },
    { 4, 1157, 96, 1 },
    { 4, 1190, 0, 0 },
    { 4, 1192, 0, 0 },
    { 2, 1193, 0, 0 },
    { 3, 1194, 0, 0 },
    { 4, 1193, 0, 0 },
    { 2, 1124, 0, 0 },
    { 3, 1125, 0, 0 },
    { 4, 1124, 0, 0 },
    { 2, 1133, 99, 1 },
    { 3, 1135, 100, 1 },
    { 4, 1133, 99, 1 },
    { 4, 1197, 0, 0 },
    { 2, 1198, 0, 0 },
    { 3, 1199, 0, 0 },
    { 4, 1198, 0, 0 },
    { 4, 1201, 0, 0 },
    { 4, 1203, 0, 0 },
    { 4, 1132, 0, 0 },
    { 2, 1205, 0, 0 },
    { 3, 1163, 0, 0 },
    { 4, 1162, 0, 0 },
    { 2, 1177, 0, 0 },
    { 3, 1178, 0, 0 },
    { 4, 1177, 0, 0 },
    { 2, 1209, 0, 0 },
    { 3, 1210, 0, 0 },
    { 4, 1211, 0, 0 },
    { 2, 1213, 0, 0 },
    { 3, 1214, 0, 0 },
    { 4, 1215, 0, 0 },
    { 2, 1217, 0, 0 },
    { 3, 1218, 0, 0 },
    { 4, 1217, 0, 0 },
    { 4, 1220, 0, 0 },
    { 2, 1225, 0, 0 },
    { 3, 1226, 0, 0 },
    { 2, 1228, 31, 1 },
    { 3, 1229, 104, 1 },
    { 2, 46, 33, 1 },
    { 3, 1231, 105, 1 },
    { 2, 376, 40, 1 },
    { 3, 1233, 106, 1 },
    { 2, 381, 43, 1 },
    { 3, 1235, 107, 1 },
    { 2, 383, 44, 1 },
    { 3, 1237, 108, 1 },
    { 2, 1239, 109, 1 },
    { 3, 1241, 110, 1 },
    { 6, 1243, 111, 1 },
    { 2, 1245, 112, 1 },
    { 3, 1247, 113, 1 },
    { 2, 1249, 114, 1 },
    { 3, 1251, 115, 1 },
    { 2, 1253, 116, 1 },
    { 3, 1255, 117, 1 },
    { 6, 1257, 118, 1 },
    { 2, 1259, 0, 0 },
    { 3, 1260, 0, 0 },
    { 2, 1261, 0, 0 },
    { 3, 1262, 0, 0 },
    { 4, 1261, 0, 0 },
    { 2, 924, 0, 0 },
    { 3, 1271, 0, 0 },
    { 4, 924, 0, 0 },
    { 2, 1273, 0, 0 },
    { 3, 1274, 0, 0 },
    { 4, 1273, 0, 0 },
    { 4, 128, 0, 0 },
    { 4, 1277, 0, 0 },
    { 4, 337, 0, 0 },
    { 3, 1113, 0, 0 },
    { 4, 332, 0, 0 },
    { 3, 1278, 0, 0 },
    { 4, 314, 0, 0 },
    { 3, 1279, 0, 0 },
    { 4, 336, 0, 0 },
    { 3, 1280, 0, 0 },
    { 4, 339, 0, 0 },
    { 2, 318, 0, 0 },
    { 3, 317, 0, 0 },
    { 4, 318, 0, 0 },
    { 2, 348, 0, 0 },
    { 3, 347, 0, 0 },
    { 4, 348, 0, 0 },
    { 2, 349, 0, 0 },
    { 3, 1283, 0, 0 },
    { 4, 349, 0, 0 },
    { 2, 354, 0, 0 },
    { 3, 353, 0, 0 },
    { 4, 354, 0, 0 },
    { 2, 360, 31, 1 },
    { 3, 49, 32, 1 },
    { 4, 360, 31, 1 },
    { 2, 1284, 119, 1 },
    { 4, 1284, 119, 1 },
    { 2, 46, 33, 1 },
    { 3, 371, 121, 1 },
    { 4, 46, 33, 1 },
    { 2, 381, 43, 1 },
    { 3, 373, 38, 1 },
    { 4, 381, 43, 1 },
    { 2, 376, 40, 1 },
    { 3, 378, 41, 1 },
    { 4, 376, 40, 1 },
    { 2, 383, 44, 1 },
    { 3, 385, 45, 1 },
    { 4, 383, 44, 1 },
    { 2, 1239, 109, 1 },
    { 3, 1288, 122, 1 },
    { 4, 1239, 109, 1 },
    { 6, 1243, 111, 1 },
    { 2, 1245, 112, 1 },
    { 3, 1290, 123, 1 },
    { 4, 1245, 112, 1 },
    { 2, 1249, 114, 1 },
    { 3, 52, 39, 1 },
    { 4, 1249, 114, 1 },
    { 2, 1253, 116, 1 },
    { 3, 1292, 124, 1 },
    { 4, 1253, 116, 1 },
    { 6, 1257, 118, 1 },
    { 4, 1294, 0, 0 },
    { 4, 1295, 0, 0 },
    { 4, 1296, 0, 0 },
    { 2, 1308, 0, 0 },
    { 3, 1309, 0, 0 },
    { 2, 183, 0, 0 },
    { 3, 184, 0, 0 },
    { 4, 1325, 0, 0 },
    { 2, 1335, 0, 0 },
    { 3, 1336, 0, 0 },
    { 2, 1338, 0, 0 },
    { 3, 1339, 0, 0 },
    { 2, 1341, 0, 0 },
    { 3, 1342, 0, 0 },
    { 2, 1344, 0, 0 },
    { 3, 1345, 0, 0 },
    { 4, 1344, 0, 0 },
    { 2, 1347, 0, 0 },
    { 3, 1348, 0, 0 },
    { 4, 1347, 0, 0 },
    { 2, 1350, 0, 0 },
    { 3, 1351, 0, 0 },
    { 2, 1353, 0, 0 },
    { 3, 1354, 0, 0 },
    { 2, 1355, 0, 0 },
    { 3, 1356, 0, 0 },
    { 2, 1344, 0, 0 },
    { 3, 1345, 0, 0 },
    { 2, 1357, 0, 0 },
    { 3, 1358, 0, 0 },
    { 4, 1357, 0, 0 },
    { 2, 1360, 0, 0 },
    { 3, 1361, 0, 0 },
    { 4, 1360, 0, 0 },
    { 2, 464, 0, 0 },
    { 3, 1365, 0, 0 },
    { 4, 464, 0, 0 },
    { 2, 464, 0, 0 },
    { 3, 625, 0, 0 },
    { 4, 464, 0, 0 },
    { 2, 1368, 0, 0 },
    { 3, 1369, 0, 0 },
    { 4, 1368, 0, 0 },
    { 2, 128, 0, 0 },
    { 3, 1370, 0, 0 },
    { 4, 128, 0, 0 },
    { 2, 756, 0, 0 },
    { 3, 1371, 0, 0 },
    { 4, 756, 0, 0 },
    { 2, 1353, 0, 0 },
    { 3, 1372, 0, 0 },
    { 4, 1353, 0, 0 },
    { 2, 1373, 0, 0 },
    { 3, 1374, 0, 0 },
    { 4, 1373, 0, 0 },
    { 2, 130, 0, 0 },
    { 3, 1375, 0, 0 },
    { 4, 130, 0, 0 },
    { 2, 934, 0, 0 },
    { 3, 1373, 0, 0 },
    { 4, 934, 0, 0 },
    { 2, 924, 0, 0 },
    { 3, 1376, 0, 0 },
    { 4, 924, 0, 0 },
    { 2, 608, 0, 0 },
    { 3, 609, 0, 0 },
    { 4, 608, 0, 0 },
    { 2, 122, 0, 0 },
    { 3, 123, 0, 0 },
    { 4, 122, 0, 0 },
    { 2, 1496, 0, 0 },
    { 3, 1497, 0, 0 },
    { 4, 1496, 0, 0 },
    { 2, 1496, 0, 0 },
    { 3, 1498, 0, 0 },
    { 4, 1496, 0, 0 },
    { 2, 1500, 0, 0 },
    { 3, 1501, 0, 0 },
    { 4, 1500, 0, 0 },
    { 4, 1503, 0, 0 },
    { 2, 1505, 0, 0 },
    { 3, 327, 0, 0 },
    { 4, 328, 0, 0 },
    { 2, 1506, 0, 0 },
    { 3, 329, 0, 0 },
    { 4, 413, 0, 0 },
    { 2, 727, 0, 0 },
    { 3, 728, 0, 0 },
    { 2, 630, 0, 0 },
    { 3, 631, 0, 0 },
    { 4, 630, 0, 0 },
    { 2, 1554, 0, 0 },
    { 3, 1555, 0, 0 },
    { 2, 1556, 0, 0 },
    { 3, 734, 0, 0 },
    { 4, 733, 0, 0 },
    { 2, 1571, 0, 0 },
    { 5, 1572, 0, 0 },
    { 2, 1574, 0, 0 },
    { 5, 1575, 0, 0 },
    { 2, 1577, 0, 0 },
    { 5, 1578, 0, 0 },
    { 2, 1580, 0, 0 },
    { 5, 1581, 0, 0 },
    { 2, 1583, 0, 0 },
    { 5, 1584, 0, 0 },
    { 2, 1586, 0, 0 },
    { 5, 1587, 0, 0 },
    { 2, 1589, 0, 0 },
    { 5, 1526, 0, 0 },
    { 2, 1591, 0, 0 },
    { 5, 1592, 0, 0 },
    { 2, 1596, 0, 0 },
    { 5, 1597, 0, 0 },
    { 2, 1599, 0, 0 },
    { 5, 1600, 0, 0 },
    { 4, 1641, 0, 0 },
    { 4, 119, 0, 0 },
    { 4, 113, 0, 0 },
    { 2, 137, 134, 1 },
    { 3, 138, 135, 1 },
    { 2, 1674, 0, 0 },
    { 3, 1675, 0, 0 },
    { 2, 1676, 0, 0 },
    { 3, 1677, 0, 0 },
    { 4, 1678, 0, 0 },
    { 2, 186, 0, 0 },
    { 3, 187, 0, 0 },
    { 4, 1680, 0, 0 },
    { 2, 1681, 17, 1 },
    { 3, 1682, 137, 1 },
    { 2, 273, 18, 1 },
    { 3, 1684, 138, 1 },
    { 2, 1686, 139, 1 },
    { 3, 1688, 140, 1 },
    { 2, 424, 52, 1 },
    { 3, 1690, 141, 1 },
    { 2, 1692, 142, 1 },
    { 3, 1694, 143, 1 },
    { 2, 1696, 144, 1 },
    { 3, 1698, 145, 1 },
    { 6, 713, 60, 1 },
    { 2, 1700, 146, 1 },
    { 3, 1702, 147, 1 },
    { 2, 1704, 148, 1 },
    { 3, 1706, 149, 1 },
    { 2, 1708, 150, 1 },
    { 3, 1710, 151, 1 },
    { 6, 715, 61, 1 },
    { 2, 1712, 0, 0 },
    { 3, 1713, 0, 0 },
    { 2, 1458, 0, 0 },
    { 3, 1714, 0, 0 },
    { 2, 1716, 0, 0 },
    { 3, 1717, 0, 0 },
    { 4, 1716, 0, 0 },
    { 4, 1733, 0, 0 },
    { 4, 1734, 152, 1 },
    { 4, 1734, 0, 0 },
    { 4, 1736, 0, 0 },
    { 4, 1010, 0, 0 },
    { 4, 1737, 0, 0 },
    { 4, 1739, 0, 0 },
    { 4, 1741, 0, 0 },
    { 4, 1743, 0, 0 },
    { 4, 1745, 0, 0 },
    { 4, 1746, 0, 0 },
    { 3, 1159, 94, 1 },
    { 4, 1157, 93, 1 },
    { 2, 1753, 0, 0 },
    { 3, 1754, 0, 0 },
    { 4, 1753, 0, 0 },
    { 2, 1756, 0, 0 },
    { 3, 1757, 0, 0 },
    { 4, 1756, 0, 0 },
    { 4, 1344, 0, 0 },
    { 4, 1761, 0, 0 },
    { 4, 1764, 0, 0 },
    { 4, 1766, 0, 0 },
    { 4, 1767, 0, 0 },
    { 4, 724, 0, 0 },
    { 4, 1769, 0, 0 },
    { 4, 1817, 159, 1 },
    { 2, 1829, 0, 0 },
    { 3, 1830, 0, 0 },
    { 4, 1829, 0, 0 },
    { 2, 1831, 0, 0 },
    { 3, 1832, 0, 0 },
    { 4, 1831, 0, 0 },
    { 2, 633, 0, 0 },
    { 3, 634, 0, 0 },
    { 4, 633, 0, 0 },
};

const llm_price_window_t llm_catalog_windows[] = {
    { 0, 0, 0, 0 },
    { 31, 0, 60, 0 },
    { 31, 240, 360, 0 },
    { 31, 600, 1440, 0 },
    { 96, 0, 1440, 0 },
    { 31, 0, 60, 480 },
    { 31, 240, 360, 480 },
    { 31, 600, 1440, 480 },
    { 96, 0, 1440, 480 },
};

const llm_catalog_row_t llm_catalog_rows[] = {
    { 0, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2600, 0 },
    { 78, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 132, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 },
    { 165, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 },
    { 202, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 257, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 283, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 320, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 346, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 383, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 435, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 488, 505, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 522, 53, 537, 0, 3, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 542, 53, 537, 0, 6, 0, 0, 0, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 559, 53, 537, 0, 9, 0, 0, 0, 5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 4096 },
    { 585, 53, 537, 0, 12, 0, 0, 0, 7, 2, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 4096 },
    { 610, 53, 537, 128, 15, 0, 0, 0, 9, 2, 0, 0, 0, 0, 0, 0, 0, 0, 70000, 4096 },
    { 635, 660, 537, 10, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512000, 65500 },
    { 669, 660, 537, 42, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 65536 },
    { 692, 660, 537, 13, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 131072 },
    { 712, 660, 537, 2111, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 736, 660, 537, 47, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 762, 660, 537, 2111, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 793, 660, 537, 2111, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 816, 660, 537, 2111, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 841, 660, 537, 45, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 865, 660, 537, 47, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 889, 660, 537, 47, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 925, 660, 537, 47, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 958, 660, 537, 45, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 995, 660, 537, 15, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 1027, 660, 537, 45, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 1054, 660, 537, 45, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 1079, 660, 537, 43, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 1117, 660, 537, 47, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 1154, 660, 537, 47, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 1184, 660, 537, 47, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 1213, 660, 537, 47, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 1244, 660, 537, 40, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 119000, 65536 },
    { 1263, 660, 537, 47, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 1295, 660, 537, 47, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 1334, 660, 537, 47, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 1366, 660, 537, 47, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 1410, 660, 537, 2095, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 1441, 660, 537, 2095, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 1467, 660, 537, 10, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 131100 },
    { 1495, 660, 537, 10, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 131100 },
    { 1519, 660, 537, 45, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 1549, 660, 537, 45, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 1566, 660, 537, 47, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 1589, 660, 537, 42, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 131072 },
    { 1611, 660, 537, 47, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 1634, 660, 537, 47, 46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 1656, 660, 537, 47, 46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 1677, 660, 537, 47, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 1699, 660, 537, 47, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 1721, 660, 537, 47, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 1738, 660, 537, 15, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 1759, 660, 537, 47, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 1781, 660, 537, 47, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 1807, 660, 537, 47, 53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 1830, 660, 537, 47, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 1855, 660, 537, 47, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 0 },
    { 1888, 660, 537, 47, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 0 },
    { 1917, 660, 537, 47, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 1935, 660, 537, 47, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 1959, 660, 537, 45, 57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 1972, 660, 537, 45, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 64000 },
    { 1993, 660, 537, 47, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 2012, 660, 537, 47, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 2046, 660, 537, 47, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 2063, 660, 537, 41, 62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 2084, 660, 537, 12, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 64000 },
    { 2108, 660, 537, 34, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 0 },
    { 2130, 660, 537, 32, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 0 },
    { 2151, 660, 537, 45, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 204800 },
    { 2173, 660, 537, 15, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 524288 },
    { 2193, 660, 537, 11, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 0 },
    { 2217, 660, 537, 5, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 2243, 660, 537, 15, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 2270, 660, 537, 15, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 2297, 660, 537, 15, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 2318, 660, 537, 15, 72, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 2343, 660, 537, 45, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 2372, 660, 537, 47, 74, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 2394, 660, 537, 45, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 2421, 660, 537, 47, 75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 2444, 660, 537, 47, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 2465, 660, 537, 42, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 0 },
    { 2489, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2508, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2522, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2536, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2555, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2580, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2598, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2612, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2648, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2684, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2702, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2744, 2503, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2772, 2503, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2796, 2821, 537, 39, 78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 2833, 2821, 537, 37, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 10000 },
    { 2859, 2821, 537, 7, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 10000 },
    { 2887, 2821, 537, 39, 81, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 2911, 53, 2933, 0, 84, 0, 0, 0, 11, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 2942, 53, 537, 47, 88, 0, 0, 0, 13, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 2966, 53, 3007, 0, 91, 0, 0, 0, 16, 2, 0, 0, 0, 0, 0, 0, 0, 3, 8172, 8172 },
    { 3017, 53, 537, 47, 95, 0, 0, 0, 18, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 3057, 53, 2933, 0, 84, 0, 0, 0, 11, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 3082, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2600, 0 },
    { 3106, 53, 537, 39, 99, 0, 0, 0, 21, 3, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 3128, 53, 537, 37, 103, 0, 0, 0, 24, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 10000 },
    { 3151, 53, 537, 39, 107, 0, 0, 0, 27, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 10000 },
    { 3176, 53, 537, 39, 111, 0, 0, 0, 30, 3, 125, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 3197, 53, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 3223, 53, 3007, 0, 115, 0, 0, 0, 33, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 3253, 53, 3007, 0, 118, 0, 0, 0, 35, 2, 0, 0, 0, 0, 0, 0, 0, 3, 128, 128 },
    { 3281, 53, 3007, 0, 115, 0, 0, 0, 33, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 3308, 53, 3007, 0, 121, 0, 0, 0, 37, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 3337, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0 },
    { 3369, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0 },
    { 3401, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0 },
    { 3435, 53, 537, 0, 124, 0, 0, 0, 39, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 8000 },
    { 3464, 53, 537, 0, 127, 0, 0, 0, 41, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 4000 },
    { 3490, 53, 537, 0, 130, 0, 0, 0, 43, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 32000 },
    { 3521, 53, 537, 37, 133, 0, 0, 0, 45, 2, 125, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 3562, 53, 537, 7, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 3604, 53, 537, 39, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 3646, 53, 537, 47, 139, 0, 0, 0, 49, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 3688, 53, 537, 47, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 3730, 53, 537, 7, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 3768, 53, 537, 2111, 144, 0, 0, 0, 53, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 3793, 53, 537, 2111, 147, 0, 0, 0, 55, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 3820, 53, 537, 111, 151, 0, 0, 0, 57, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 3861, 53, 537, 111, 151, 0, 0, 0, 60, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 3897, 53, 537, 2111, 156, 3, 1, 0, 62, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 3924, 53, 537, 0, 159, 0, 0, 0, 64, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 3952, 53, 537, 2175, 147, 0, 0, 0, 55, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 3980, 53, 537, 43, 162, 0, 0, 0, 66, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 4012, 53, 537, 47, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 32000 },
    { 4052, 53, 537, 47, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 32000 },
    { 4090, 53, 537, 111, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 4130, 53, 537, 127, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 4159, 53, 537, 2111, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 4185, 53, 537, 2111, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 4211, 53, 537, 2111, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 4235, 53, 537, 2111, 167, 0, 0, 0, 70, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 4261, 53, 537, 47, 136, 6, 1, 0, 72, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 4301, 53, 537, 111, 136, 6, 1, 0, 74, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 4343, 53, 537, 127, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 64000 },
    { 4371, 53, 537, 2111, 22, 0, 0, 0, 77, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 4397, 53, 537, 2111, 165, 0, 0, 0, 79, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 4425, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 4445, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 4467, 4512, 537, 0, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 4521, 4512, 537, 0, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 4566, 4512, 537, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 4594, 4512, 537, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 4632, 4512, 537, 0, 181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 4672, 4512, 537, 0, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 4712, 4512, 537, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 4751, 4512, 537, 0, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 4797, 4512, 537, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 4842, 4512, 537, 1, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 4886, 4512, 537, 1, 182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 4933, 4512, 537, 1, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 4979, 53, 537, 47, 185, 0, 0, 0, 83, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 5008, 53, 537, 47, 188, 0, 0, 0, 85, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 5053, 53, 537, 39, 191, 0, 0, 0, 87, 2, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 5080, 53, 537, 37, 194, 0, 0, 0, 89, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 10000 },
    { 5108, 53, 537, 39, 197, 0, 0, 0, 91, 2, 125, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 5134, 53, 537, 2111, 19, 0, 0, 0, 93, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5164, 53, 537, 111, 20, 0, 0, 0, 95, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 5210, 53, 537, 2111, 207, 10, 1, 0, 98, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5242, 53, 537, 43, 162, 0, 0, 0, 66, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5279, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5310, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5341, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5370, 53, 537, 2111, 212, 0, 0, 0, 102, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5401, 53, 537, 47, 136, 6, 1, 0, 72, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 5446, 53, 537, 127, 215, 0, 0, 0, 104, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 5479, 53, 537, 2111, 217, 0, 0, 0, 106, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5510, 53, 537, 2111, 210, 0, 0, 0, 108, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5543, 5566, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 5577, 5566, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 5595, 5611, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 5642, 5611, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 5658, 53, 537, 2111, 19, 0, 0, 0, 93, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5686, 53, 537, 111, 20, 0, 0, 0, 110, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 5730, 53, 537, 2111, 207, 10, 1, 0, 98, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 5760, 53, 537, 43, 162, 0, 0, 0, 66, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 5795, 53, 537, 127, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 5827, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 5856, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 5885, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 5912, 53, 537, 2111, 212, 0, 0, 0, 102, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 5941, 53, 537, 111, 215, 14, 1, 0, 113, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 5986, 53, 537, 127, 215, 0, 0, 0, 104, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 64000 },
    { 6017, 53, 537, 2111, 217, 0, 0, 0, 106, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 6046, 53, 537, 2111, 210, 0, 0, 0, 108, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 6077, 6098, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6121, 6098, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6141, 6098, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6158, 6098, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6177, 6187, 3007, 0, 226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 6193, 6187, 537, 687, 227, 15, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 6216, 6187, 537, 687, 49, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 6234, 6187, 6251, 687, 229, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 6261, 6187, 537, 1, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 6282, 6187, 537, 655, 231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 1024 },
    { 6309, 6187, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6325, 6187, 6251, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6345, 6187, 537, 0, 233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6375, 6187, 537, 0, 236, 0, 0, 0, 116, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6392, 6187, 537, 0, 239, 0, 0, 0, 118, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6414, 6187, 537, 0, 241, 0, 0, 0, 120, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6436, 6187, 537, 519, 243, 0, 0, 0, 121, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 6452, 6187, 537, 0, 245, 0, 0, 0, 122, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 6479, 6187, 537, 551, 247, 0, 0, 0, 123, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 6506, 6187, 537, 519, 243, 0, 0, 0, 121, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 6533, 6187, 537, 551, 249, 0, 0, 0, 124, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 6554, 6187, 537, 551, 249, 0, 0, 0, 124, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 6586, 6187, 2933, 641, 250, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 6635, 6187, 2933, 641, 251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 6679, 6187, 2933, 641, 252, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 4096 },
    { 6723, 6187, 537, 0, 255, 0, 0, 94, 125, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6738, 6187, 537, 687, 255, 0, 0, 94, 125, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 6764, 6187, 6251, 0, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6785, 6187, 537, 0, 259, 0, 0, 94, 127, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6805, 6187, 537, 687, 259, 0, 0, 94, 127, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 6836, 6187, 537, 0, 261, 0, 0, 94, 129, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6856, 6187, 537, 687, 261, 0, 0, 94, 129, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 6887, 6187, 6251, 0, 263, 0, 0, 94, 130, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6906, 6187, 537, 4783, 255, 0, 0, 93, 125, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 6923, 6187, 537, 557, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 6945, 6187, 6251, 559, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 6968, 6187, 6251, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 6995, 6187, 6251, 559, 259, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 7023, 6187, 537, 0, 266, 0, 0, 125, 131, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7040, 6187, 537, 549, 266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 7062, 6187, 6251, 0, 266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7085, 6187, 6251, 0, 268, 0, 0, 126, 133, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7106, 6187, 537, 549, 266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 7128, 6187, 6251, 0, 266, 0, 0, 125, 134, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7151, 6187, 537, 4783, 273, 18, 1, 127, 135, 2, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 7168, 6187, 537, 4783, 273, 18, 1, 127, 135, 2, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 7196, 6187, 537, 0, 277, 0, 0, 125, 137, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7218, 6187, 537, 0, 279, 0, 0, 125, 139, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7240, 6187, 6251, 0, 282, 20, 1, 124, 140, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7261, 6187, 537, 687, 269, 16, 1, 125, 141, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7278, 6187, 537, 687, 269, 16, 1, 125, 141, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7306, 6187, 537, 687, 269, 16, 1, 125, 141, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7334, 6187, 537, 687, 288, 23, 1, 125, 143, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7351, 6187, 537, 687, 292, 25, 1, 125, 144, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7373, 6187, 537, 687, 288, 23, 1, 125, 143, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7394, 6187, 537, 687, 296, 27, 1, 125, 145, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7417, 6187, 537, 687, 298, 28, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 7438, 6187, 537, 687, 300, 29, 1, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7458, 6187, 537, 687, 302, 30, 1, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7477, 6187, 537, 687, 227, 15, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 7498, 6187, 537, 547, 305, 0, 0, 0, 146, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 7510, 6187, 537, 547, 305, 0, 0, 0, 146, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 7533, 6187, 537, 0, 307, 0, 0, 0, 147, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7550, 6187, 537, 545, 307, 0, 0, 0, 147, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 65536 },
    { 7578, 6187, 537, 32, 305, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32768 },
    { 7598, 6187, 537, 0, 236, 0, 0, 0, 148, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 7610, 6187, 537, 0, 236, 0, 0, 0, 148, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 7633, 6187, 537, 0, 308, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7659, 6187, 537, 40, 307, 0, 0, 0, 147, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 7676, 6187, 537, 40, 307, 0, 0, 0, 147, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 7704, 6187, 537, 0, 310, 0, 0, 0, 149, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 7721, 6187, 537, 0, 310, 0, 0, 0, 149, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 7749, 6187, 3007, 0, 311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7781, 6187, 3007, 0, 312, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7813, 6187, 3007, 0, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 7845, 6187, 537, 551, 315, 0, 0, 0, 150, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 7885, 6187, 537, 519, 315, 0, 0, 0, 150, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 7925, 6187, 537, 519, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 7959, 6187, 537, 551, 315, 0, 0, 0, 150, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 7990, 6187, 537, 551, 315, 0, 0, 0, 150, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8021, 6187, 537, 4783, 319, 0, 0, 93, 151, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 8042, 6187, 6251, 559, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 8069, 6187, 6251, 559, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 8101, 6187, 537, 1, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4097, 4096 },
    { 8121, 8155, 8166, 0, 321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4097, 4097 },
    { 8177, 6187, 537, 1, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4097, 4096 },
    { 8196, 6187, 537, 0, 322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 8219, 6187, 537, 1, 322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 8247, 8155, 8166, 0, 321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4097, 4097 },
    { 8275, 8155, 8166, 0, 321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4097, 4097 },
    { 8308, 6187, 537, 1, 323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 8320, 6187, 537, 513, 324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 8345, 6187, 537, 1, 323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 8362, 6187, 537, 513, 324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 8387, 6187, 537, 0, 325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 8403, 6187, 537, 0, 325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 8424, 6187, 537, 513, 326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 8442, 6187, 537, 515, 326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 8471, 6187, 537, 2, 326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 8504, 6187, 537, 679, 329, 0, 0, 0, 153, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 8518, 6187, 537, 679, 329, 0, 0, 0, 153, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 8543, 6187, 537, 679, 108, 0, 0, 0, 155, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 8562, 6187, 537, 679, 108, 0, 0, 0, 155, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 8592, 6187, 537, 679, 333, 0, 0, 0, 157, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 8611, 6187, 537, 679, 333, 0, 0, 0, 157, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 8641, 6187, 537, 679, 335, 0, 0, 0, 158, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8663, 6187, 537, 551, 315, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8676, 6187, 537, 547, 337, 0, 0, 0, 159, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 8700, 6187, 537, 551, 315, 0, 0, 0, 150, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8724, 6187, 537, 551, 315, 0, 0, 0, 150, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8748, 6187, 537, 641, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8786, 6187, 537, 551, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8804, 6187, 537, 551, 316, 0, 0, 0, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8833, 6187, 537, 641, 340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 8876, 6187, 2933, 641, 341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 8922, 6187, 5622, 0, 342, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 8951, 6187, 6108, 0, 343, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 8973, 6187, 2933, 641, 344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 9014, 6187, 2933, 641, 345, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 4096 },
    { 9055, 6187, 5622, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 9079, 6187, 5622, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 9111, 6187, 537, 687, 319, 0, 0, 94, 151, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9123, 6187, 537, 687, 319, 0, 0, 94, 151, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9146, 6187, 537, 34, 319, 0, 0, 94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 9163, 6187, 6251, 687, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9181, 6187, 537, 687, 320, 0, 0, 94, 161, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9198, 6187, 537, 687, 320, 0, 0, 94, 161, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9226, 6187, 537, 687, 350, 0, 0, 94, 163, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9243, 6187, 537, 687, 350, 0, 0, 94, 163, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9271, 6187, 6251, 687, 352, 0, 0, 94, 164, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9287, 6187, 537, 4783, 319, 0, 0, 93, 151, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9301, 6187, 537, 4783, 319, 0, 0, 95, 151, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9326, 6187, 537, 557, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 9345, 6187, 6251, 559, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9365, 6187, 6251, 559, 319, 0, 0, 0, 165, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9396, 6187, 6251, 559, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9420, 6187, 6251, 559, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9445, 6187, 6251, 559, 320, 0, 0, 0, 166, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9481, 6187, 537, 687, 45, 0, 0, 125, 167, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9495, 6187, 537, 687, 45, 0, 0, 125, 167, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9520, 6187, 537, 549, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 9539, 6187, 6251, 687, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9559, 6187, 6251, 687, 356, 0, 0, 126, 169, 1, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 9577, 6187, 6251, 687, 356, 0, 0, 126, 169, 1, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 9606, 6187, 537, 549, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 9625, 6187, 6251, 687, 45, 0, 0, 125, 170, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 9645, 6187, 537, 4783, 46, 33, 1, 127, 171, 3, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 9659, 6187, 537, 4783, 46, 33, 1, 127, 171, 3, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 9684, 6187, 537, 4783, 47, 0, 0, 125, 174, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 9703, 6187, 537, 4783, 47, 0, 0, 125, 174, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 9733, 6187, 537, 4783, 48, 0, 0, 125, 177, 2, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 9752, 6187, 537, 4783, 48, 0, 0, 125, 177, 2, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 9782, 6187, 6251, 683, 367, 35, 1, 124, 179, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 9800, 6187, 6251, 683, 367, 35, 1, 124, 179, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 9829, 6187, 537, 687, 49, 32, 1, 125, 181, 3, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 9843, 6187, 537, 687, 49, 32, 1, 125, 181, 3, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 9868, 6187, 537, 687, 49, 32, 1, 125, 181, 3, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 9893, 6187, 6251, 683, 367, 35, 1, 120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1050000, 128000 },
    { 9911, 6187, 6251, 683, 367, 35, 1, 120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1050000, 128000 },
    { 9940, 6187, 537, 687, 52, 39, 1, 125, 184, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 9954, 6187, 537, 687, 51, 42, 1, 125, 185, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 9973, 6187, 537, 687, 51, 42, 1, 125, 185, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10003, 6187, 537, 687, 52, 39, 1, 125, 187, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10021, 6187, 537, 687, 52, 39, 1, 125, 187, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10050, 6187, 537, 687, 53, 46, 1, 125, 189, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10070, 6187, 537, 687, 53, 46, 1, 125, 189, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10101, 6187, 537, 687, 388, 47, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10119, 6187, 537, 687, 388, 47, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10148, 6187, 537, 687, 390, 48, 1, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10165, 6187, 537, 687, 390, 48, 1, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10193, 6187, 537, 687, 381, 43, 1, 125, 191, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10209, 6187, 537, 687, 381, 43, 1, 125, 191, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10236, 6187, 537, 687, 392, 49, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10254, 6187, 537, 687, 392, 49, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 10283, 6187, 537, 641, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 10299, 6187, 537, 641, 394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 10319, 6187, 537, 641, 394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 10350, 6187, 537, 641, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 10377, 6187, 537, 641, 395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 10398, 6187, 537, 641, 395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 10430, 6187, 537, 687, 49, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 10452, 6187, 61, 0, 396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10470, 6187, 61, 0, 397, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10493, 6187, 61, 0, 398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10513, 6187, 61, 0, 398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10544, 6187, 61, 2, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10562, 6187, 61, 2, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10591, 6187, 61, 2, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10617, 6187, 61, 2, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10646, 6187, 2933, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 10663, 6187, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10689, 6187, 2933, 641, 400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10708, 6187, 2933, 641, 400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10731, 6187, 2933, 641, 400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10765, 6187, 2933, 641, 401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10786, 6187, 2933, 641, 401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10809, 6187, 2933, 641, 402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10837, 6187, 2933, 641, 400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10867, 6187, 2933, 641, 402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10891, 6187, 2933, 641, 402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10926, 6187, 2933, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10955, 6187, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 10982, 6187, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11003, 6187, 61, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11033, 6187, 61, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11063, 6187, 61, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11093, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11128, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11168, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11203, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11243, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11278, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11318, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11352, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11391, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11425, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11464, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11498, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11537, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11574, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11616, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11653, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11695, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11732, 6187, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 11774, 6187, 537, 1, 404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 11799, 6187, 537, 1, 404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 11826, 6187, 537, 262146, 405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 32768 },
    { 11845, 6187, 537, 555, 406, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 11854, 6187, 537, 555, 406, 0, 0, 0, 192, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 11874, 6187, 537, 553, 235, 0, 0, 0, 193, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 65536 },
    { 11888, 6187, 537, 553, 235, 0, 0, 0, 193, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 65536 },
    { 11913, 6187, 537, 47, 329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 11922, 6187, 537, 47, 329, 0, 0, 0, 194, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 11942, 6187, 6251, 687, 409, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 100000 },
    { 11965, 6187, 537, 44, 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 11979, 6187, 537, 40, 235, 0, 0, 0, 193, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 12004, 6187, 6251, 15, 411, 0, 0, 0, 195, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 12017, 6187, 6251, 15, 411, 0, 0, 0, 195, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 12041, 6187, 537, 47, 412, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 12055, 6187, 537, 47, 412, 0, 0, 0, 196, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 12080, 6187, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12110, 6187, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12127, 6187, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12153, 6187, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12176, 6187, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12199, 6187, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12225, 6187, 61, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12261, 6187, 61, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12297, 6187, 61, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12333, 6187, 61, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12369, 6187, 3007, 0, 414, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 12398, 6187, 3007, 0, 415, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 12427, 6187, 3007, 0, 226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 12456, 6187, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12468, 6187, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12483, 6187, 537, 4783, 416, 0, 0, 93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 12504, 6187, 537, 44, 417, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 12525, 6187, 3007, 0, 418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 12561, 6187, 3007, 0, 419, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 12597, 6187, 6251, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12617, 6187, 537, 0, 233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12647, 6187, 537, 0, 236, 0, 0, 0, 116, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12664, 6187, 537, 679, 236, 0, 0, 0, 116, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 12692, 6187, 537, 0, 239, 0, 0, 0, 118, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12714, 6187, 537, 679, 239, 0, 0, 0, 118, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 12747, 6187, 537, 0, 241, 0, 0, 0, 120, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 12769, 6187, 537, 679, 241, 0, 0, 0, 120, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 12802, 6187, 537, 519, 243, 0, 0, 0, 121, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 12818, 6187, 537, 0, 245, 0, 0, 0, 122, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 12845, 6187, 537, 551, 247, 0, 0, 0, 123, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 12872, 6187, 537, 519, 243, 0, 0, 0, 121, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 12899, 6187, 537, 551, 249, 0, 0, 0, 124, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 12920, 6187, 537, 551, 249, 0, 0, 0, 124, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 12952, 6187, 2933, 641, 250, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 13001, 6187, 2933, 641, 251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 13045, 6187, 2933, 641, 252, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 4096 },
    { 13089, 6187, 537, 0, 255, 0, 0, 94, 125, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13104, 6187, 537, 687, 255, 0, 0, 94, 125, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 13130, 6187, 6251, 0, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13151, 6187, 537, 0, 259, 0, 0, 94, 127, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13171, 6187, 537, 687, 259, 0, 0, 94, 127, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 13202, 6187, 537, 0, 261, 0, 0, 94, 129, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13222, 6187, 537, 687, 261, 0, 0, 94, 129, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 13253, 6187, 6251, 0, 263, 0, 0, 94, 130, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13272, 6187, 537, 4783, 255, 0, 0, 93, 125, 2, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 13289, 6187, 537, 557, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 13311, 6187, 6251, 559, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 13334, 6187, 6251, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13361, 6187, 6251, 559, 259, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 13389, 6187, 537, 0, 266, 0, 0, 125, 131, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13406, 6187, 537, 549, 266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 13428, 6187, 6251, 0, 266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13451, 6187, 6251, 0, 268, 0, 0, 126, 133, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13472, 6187, 537, 549, 266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111616, 16384 },
    { 13494, 6187, 6251, 0, 266, 0, 0, 125, 134, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13517, 6187, 537, 4783, 273, 18, 1, 127, 135, 2, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 13534, 6187, 537, 4783, 273, 18, 1, 127, 135, 2, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 13562, 6187, 537, 0, 277, 0, 0, 125, 137, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13584, 6187, 537, 0, 279, 0, 0, 125, 139, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13606, 6187, 6251, 0, 282, 20, 1, 124, 140, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13627, 6187, 537, 687, 269, 16, 1, 125, 141, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13644, 6187, 537, 687, 269, 16, 1, 125, 141, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13672, 6187, 537, 687, 269, 16, 1, 125, 141, 2, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13700, 6187, 537, 687, 288, 23, 1, 125, 143, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13717, 6187, 537, 687, 292, 25, 1, 125, 144, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13739, 6187, 537, 687, 288, 23, 1, 125, 143, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13760, 6187, 537, 687, 296, 27, 1, 125, 145, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13783, 6187, 537, 687, 420, 50, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13804, 6187, 537, 687, 422, 51, 1, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13824, 6187, 537, 687, 424, 52, 1, 125, 197, 1, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13843, 6187, 537, 687, 426, 53, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 13864, 6187, 537, 687, 269, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 13889, 6187, 537, 547, 305, 0, 0, 0, 146, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 13901, 6187, 537, 547, 305, 0, 0, 0, 146, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 13924, 6187, 537, 0, 307, 0, 0, 0, 147, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 13941, 6187, 537, 545, 307, 0, 0, 0, 147, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 65536 },
    { 13969, 6187, 537, 32, 305, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32768 },
    { 13989, 6187, 537, 47, 236, 0, 0, 0, 148, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 14001, 6187, 537, 47, 236, 0, 0, 0, 148, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 14024, 6187, 537, 0, 308, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 14050, 6187, 537, 40, 307, 0, 0, 0, 147, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 14067, 6187, 537, 40, 307, 0, 0, 0, 147, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 14095, 6187, 537, 47, 310, 0, 0, 0, 149, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 14112, 6187, 537, 47, 310, 0, 0, 0, 149, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 14140, 6187, 3007, 0, 311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 14172, 6187, 3007, 0, 312, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 14204, 6187, 3007, 0, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 14236, 6187, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 14250, 6187, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 14266, 14290, 537, 2111, 144, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14299, 14290, 537, 2175, 147, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14325, 14290, 537, 47, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 14351, 14290, 537, 2111, 156, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14377, 14290, 537, 47, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 14402, 14290, 537, 63, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14427, 14290, 537, 2111, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14452, 14290, 537, 2111, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14477, 14290, 537, 2111, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14500, 14290, 537, 2175, 167, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14525, 14290, 537, 2175, 428, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 1000000, 128000 },
    { 14555, 14290, 537, 47, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 14582, 14290, 537, 63, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 14609, 14290, 537, 2111, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14634, 14290, 537, 2111, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 14661, 14290, 537, 0, 429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 4096 },
    { 14685, 14290, 6251, 687, 229, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 14705, 14290, 537, 1, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8182 },
    { 14731, 14290, 537, 9, 81, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 14770, 14290, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 14803, 14290, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 14841, 14290, 3007, 0, 430, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 14871, 14290, 3007, 0, 431, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 14900, 14290, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 14929, 14290, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 14963, 14290, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 15002, 14290, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 15035, 14290, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 15067, 14290, 537, 0, 432, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 15088, 14290, 537, 0, 433, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 15109, 14290, 537, 0, 433, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 15135, 14290, 537, 0, 434, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 15158, 14290, 537, 41, 435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 15181, 14290, 537, 41, 435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 15213, 14290, 537, 41, 436, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 15240, 14290, 537, 41, 437, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 15272, 14290, 537, 41, 438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 15297, 14290, 537, 41, 439, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 15326, 14290, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 15370, 14290, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 15412, 14290, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 15452, 14290, 3007, 0, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 15473, 14290, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5000, 5000 },
    { 15495, 14290, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5000, 5000 },
    { 15523, 14290, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 15544, 14290, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 15564, 14290, 537, 41, 441, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 15590, 14290, 537, 41, 442, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 15620, 14290, 537, 41, 443, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 15648, 14290, 537, 41, 444, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 15680, 14290, 537, 41, 445, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 15698, 14290, 537, 41, 446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202800, 131072 },
    { 15718, 14290, 537, 41, 447, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 15738, 14290, 537, 41, 448, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 15763, 14290, 537, 41, 449, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 15783, 14290, 537, 41, 450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 15809, 14290, 537, 557, 451, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 15834, 14290, 537, 41, 452, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 15854, 14290, 537, 43, 453, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 15876, 14290, 537, 43, 454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 15898, 14290, 537, 43, 455, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 15925, 14290, 537, 43, 61, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 15945, 14290, 537, 41, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 15970, 14290, 537, 43, 457, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512000, 512000 },
    { 15993, 14290, 537, 41, 458, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 16028, 14290, 537, 41, 459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 16071, 14290, 537, 4783, 46, 33, 1, 0, 198, 1, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 16088, 14290, 537, 4783, 46, 33, 1, 0, 198, 1, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 16116, 14290, 537, 4783, 47, 0, 0, 0, 199, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 16138, 14290, 537, 4783, 47, 0, 0, 0, 199, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 16171, 14290, 537, 4783, 48, 0, 0, 0, 200, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 16193, 14290, 537, 4783, 48, 0, 0, 0, 200, 1, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 16226, 14290, 6251, 683, 367, 35, 1, 0, 201, 1, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 16247, 14290, 6251, 683, 367, 35, 1, 0, 201, 1, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 16279, 14290, 537, 687, 49, 32, 1, 0, 202, 1, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 16296, 14290, 537, 687, 49, 32, 1, 0, 202, 1, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 16324, 14290, 537, 687, 49, 32, 1, 0, 202, 1, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 16352, 14290, 537, 687, 388, 47, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 16373, 14290, 537, 687, 390, 48, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 16393, 14290, 537, 687, 381, 43, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 16412, 14290, 537, 687, 392, 49, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 922000, 128000 },
    { 16433, 14290, 537, 687, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 16458, 14290, 61, 2, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 16479, 14290, 537, 517, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 16501, 14290, 537, 0, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 16517, 14290, 537, 0, 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 16538, 14290, 537, 5, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 8192 },
    { 16554, 14290, 537, 5, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 16591, 14290, 537, 13, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 16624, 14290, 537, 39, 467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 8192 },
    { 16657, 14290, 537, 47, 467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 8192 },
    { 16686, 14290, 537, 0, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 16721, 14290, 537, 0, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 16752, 14290, 537, 47, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 16770, 14290, 537, 47, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 16788, 14290, 537, 47, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 16806, 14290, 537, 5, 471, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8192 },
    { 16832, 14290, 537, 0, 472, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 16855, 14290, 537, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70000, 4096 },
    { 16879, 14290, 537, 9, 473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 16905, 14290, 537, 35, 474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 16924, 14290, 537, 43, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 16943, 14290, 537, 43, 476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 16967, 14290, 537, 1, 477, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 16999, 14290, 537, 3, 478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 17047, 14290, 537, 3, 479, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10000000, 16384 },
    { 17087, 14290, 537, 41, 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 64000 },
    { 17114, 14290, 537, 8, 432, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 17133, 14290, 61, 0, 481, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 0 },
    { 17156, 14290, 61, 0, 482, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 0 },
    { 17185, 14290, 61, 0, 483, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 0 },
    { 17212, 14290, 61, 0, 484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 0 },
    { 17235, 14290, 61, 0, 485, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 0 },
    { 17264, 14290, 537, 41, 486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 64000 },
    { 17288, 14290, 537, 0, 487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 2048 },
    { 17323, 14290, 537, 0, 488, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 2048 },
    { 17360, 14290, 17390, 0, 489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 17401, 14290, 537, 1, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 17423, 14290, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 17457, 14290, 537, 1, 491, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 17480, 14290, 537, 1, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 17508, 14290, 537, 3, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8191 },
    { 17533, 14290, 537, 1, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 17563, 14290, 537, 1, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8191 },
    { 17592, 14290, 537, 6, 494, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 17620, 14290, 537, 1, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 4096 },
    { 17642, 14290, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 17668, 14290, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 17694, 14290, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 17719, 14290, 537, 1, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 17742, 14290, 537, 3, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 17770, 14290, 537, 262144, 405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 32768 },
    { 17792, 14290, 537, 262144, 405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 32768 },
    { 17814, 14290, 537, 0, 496, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 17850, 14290, 537, 0, 496, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 17884, 14290, 537, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 17918, 14290, 537, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 17950, 14290, 537, 0, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 17985, 14290, 537, 0, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 18018, 14290, 537, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 18049, 14290, 537, 0, 498, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 18079, 14290, 537, 2, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 18112, 14290, 537, 1, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 18127, 14290, 537, 1, 500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 4096 },
    { 18156, 14290, 537, 1, 500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 4096 },
    { 18186, 14290, 537, 3, 501, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 4096 },
    { 18221, 14290, 537, 9, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 18246, 14290, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 18263, 18275, 8166, 0, 503, 0, 0, 0, 203, 1, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 18298, 18335, 537, 0, 504, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 18343, 18335, 537, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 18377, 18335, 537, 45, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 384000 },
    { 18420, 18335, 537, 45, 438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 18456, 18335, 537, 45, 506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 18497, 18335, 537, 47, 507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 18537, 18335, 537, 47, 507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 18582, 18335, 537, 47, 508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 18632, 18335, 537, 47, 508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 18677, 18335, 537, 43, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 18713, 18335, 537, 0, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 18744, 18335, 537, 0, 473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 18785, 18335, 537, 0, 473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 18821, 18335, 537, 0, 511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 18850, 18335, 537, 47, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262000 },
    { 18879, 18335, 537, 47, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262000 },
    { 18913, 18335, 537, 47, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 18940, 18335, 537, 0, 512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 18974, 18335, 537, 45, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202800, 202800 },
    { 19023, 18335, 537, 47, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 19077, 18335, 537, 45, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128072, 128072 },
    { 19105, 18335, 537, 45, 516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 19133, 18335, 537, 47, 517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 32768 },
    { 19166, 18335, 537, 47, 518, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 32768 },
    { 19205, 18335, 537, 0, 519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 19229, 18335, 537, 37, 520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 19253, 18335, 537, 0, 521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 19275, 18335, 537, 47, 522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 19299, 18335, 537, 47, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 19328, 18335, 537, 47, 522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 19352, 18335, 537, 47, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 262144 },
    { 19381, 18335, 537, 47, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 19411, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 19470, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 19523, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 19582, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 19635, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 19705, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 19767, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 19831, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 19901, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 19963, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 20027, 53, 537, 0, 527, 0, 0, 0, 204, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 20078, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 20121, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 20166, 53, 537, 77, 530, 0, 0, 0, 206, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 8000 },
    { 20203, 53, 537, 133, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 20247, 53, 537, 141, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 20291, 53, 537, 9, 536, 0, 0, 0, 210, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 20342, 53, 537, 135, 539, 0, 0, 0, 212, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 20386, 53, 537, 133, 542, 0, 0, 0, 214, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 20431, 53, 537, 197, 545, 0, 0, 0, 216, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 20478, 53, 537, 77, 530, 0, 0, 0, 206, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 8000 },
    { 20511, 53, 537, 0, 548, 0, 0, 0, 218, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 20560, 53, 537, 0, 551, 0, 0, 0, 220, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 20608, 53, 537, 133, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 20648, 53, 537, 141, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 20688, 53, 537, 9, 554, 0, 0, 0, 222, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 20735, 53, 537, 135, 539, 0, 0, 0, 212, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 20775, 53, 537, 133, 542, 0, 0, 0, 214, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 20816, 53, 537, 197, 557, 0, 0, 0, 224, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 20859, 53, 537, 141, 560, 0, 0, 0, 226, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 20903, 53, 537, 197, 563, 0, 0, 0, 228, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 20950, 53, 537, 77, 530, 0, 0, 0, 206, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 8000 },
    { 20987, 53, 537, 133, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 21031, 53, 537, 141, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 21075, 53, 537, 135, 539, 0, 0, 0, 212, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 21119, 53, 537, 133, 542, 0, 0, 0, 214, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 21164, 53, 537, 0, 566, 0, 0, 0, 230, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 21215, 53, 537, 0, 569, 0, 0, 0, 232, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 21265, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21333, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21393, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21455, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21523, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21583, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21645, 53, 537, 0, 572, 0, 0, 0, 234, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21694, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21735, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 21778, 53, 537, 133, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 21820, 53, 537, 141, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 21862, 53, 537, 133, 542, 0, 0, 0, 214, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 21905, 53, 537, 77, 530, 0, 0, 0, 206, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 8000 },
    { 21938, 53, 537, 133, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 21978, 53, 537, 141, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 22018, 53, 537, 135, 539, 0, 0, 0, 212, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 22058, 53, 537, 133, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 22098, 53, 537, 141, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 22138, 53, 537, 133, 542, 0, 0, 0, 214, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 22179, 53, 537, 0, 575, 0, 0, 0, 236, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 22227, 53, 537, 0, 578, 0, 0, 0, 238, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 22274, 53, 537, 133, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 22313, 53, 537, 141, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 22352, 53, 537, 133, 542, 0, 0, 0, 214, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 22392, 53, 537, 197, 557, 0, 0, 0, 224, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 22434, 53, 537, 0, 581, 0, 0, 0, 240, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 22482, 53, 537, 0, 584, 0, 0, 0, 242, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 22529, 53, 537, 133, 587, 0, 0, 0, 244, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 22568, 53, 537, 141, 587, 0, 0, 0, 244, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 22607, 53, 537, 141, 590, 0, 0, 0, 246, 2, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32000 },
    { 22654, 53, 537, 133, 593, 0, 0, 0, 248, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 22694, 53, 537, 197, 596, 0, 0, 0, 250, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 22736, 53, 537, 0, 599, 0, 0, 0, 252, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 22787, 53, 537, 1, 602, 0, 0, 0, 254, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 22837, 53, 537, 0, 605, 0, 0, 0, 256, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 22890, 53, 22909, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 22919, 53, 537, 7, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 22976, 53, 537, 9, 473, 0, 0, 0, 258, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 23012, 53, 537, 143, 511, 0, 0, 0, 260, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 23041, 53, 537, 77, 530, 0, 0, 0, 206, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 8000 },
    { 23073, 53, 537, 0, 612, 0, 0, 0, 262, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 23121, 53, 537, 0, 615, 0, 0, 0, 264, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 23168, 53, 537, 133, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 23207, 53, 537, 141, 533, 0, 0, 0, 208, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 23246, 53, 537, 9, 536, 0, 0, 0, 210, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 23292, 53, 537, 135, 539, 0, 0, 0, 212, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 23331, 53, 537, 133, 542, 0, 0, 0, 214, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 23371, 53, 537, 197, 545, 0, 0, 0, 216, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 23413, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23478, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23535, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23594, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23659, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23716, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23775, 53, 537, 0, 159, 0, 0, 0, 64, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23821, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23859, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 23899, 53, 537, 77, 618, 0, 0, 0, 266, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 8000 },
    { 23931, 53, 537, 0, 621, 0, 0, 0, 268, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 23979, 53, 537, 0, 624, 0, 0, 0, 270, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 24026, 53, 537, 133, 510, 0, 0, 0, 272, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 24065, 53, 537, 133, 510, 0, 0, 0, 272, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 24104, 53, 537, 0, 127, 0, 0, 0, 41, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 24155, 53, 537, 1, 491, 0, 0, 0, 274, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 24205, 53, 537, 0, 629, 0, 0, 0, 276, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 24258, 53, 537, 9, 473, 0, 0, 0, 258, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 24304, 53, 537, 135, 511, 0, 0, 0, 260, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 24343, 53, 537, 133, 632, 0, 0, 0, 278, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 24383, 53, 537, 205, 635, 0, 0, 0, 280, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 24411, 53, 537, 77, 618, 0, 0, 0, 266, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 8000 },
    { 24443, 53, 537, 133, 510, 0, 0, 0, 272, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 24482, 53, 537, 141, 510, 0, 0, 0, 272, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 24521, 53, 537, 9, 473, 0, 0, 0, 258, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 24567, 53, 537, 135, 511, 0, 0, 0, 260, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 24606, 53, 537, 133, 632, 0, 0, 0, 278, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 24646, 53, 537, 39, 638, 0, 0, 0, 282, 2, 125, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 24689, 53, 3007, 0, 115, 0, 0, 0, 33, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 24738, 53, 3007, 0, 640, 0, 0, 0, 284, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 24789, 53, 537, 0, 643, 0, 0, 0, 286, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 8000 },
    { 24840, 53, 537, 0, 645, 0, 0, 0, 288, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 4000 },
    { 24888, 53, 537, 0, 130, 0, 0, 0, 43, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 32000 },
    { 24941, 53, 537, 2111, 648, 0, 0, 0, 290, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 24990, 53, 537, 111, 651, 0, 0, 0, 292, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 25053, 53, 537, 2111, 656, 59, 1, 0, 294, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 25102, 53, 537, 2111, 658, 0, 0, 0, 296, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 25150, 53, 537, 2111, 658, 0, 0, 0, 296, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 25196, 53, 537, 2111, 661, 0, 0, 0, 298, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 25244, 53, 537, 111, 139, 0, 0, 0, 49, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 25308, 53, 537, 2111, 663, 0, 0, 0, 300, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 25356, 53, 537, 2111, 659, 0, 0, 0, 302, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 25406, 53, 537, 111, 139, 0, 0, 0, 49, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 25460, 53, 537, 0, 621, 0, 0, 0, 268, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 2048 },
    { 25512, 53, 537, 0, 668, 0, 0, 0, 304, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 2048 },
    { 25563, 53, 537, 135, 671, 0, 0, 0, 306, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 25613, 53, 537, 197, 674, 0, 0, 0, 308, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 25662, 53, 537, 133, 677, 0, 0, 0, 310, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 25711, 53, 537, 141, 680, 0, 0, 0, 312, 2, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32768 },
    { 25762, 53, 537, 13, 531, 0, 0, 0, 314, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 25808, 53, 537, 13, 685, 0, 0, 0, 316, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 25853, 53, 3007, 0, 688, 0, 0, 0, 318, 2, 0, 0, 0, 0, 0, 0, 0, 7, 8172, 8172 },
    { 25916, 53, 537, 39, 691, 0, 0, 0, 320, 2, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 25960, 53, 537, 37, 694, 0, 0, 0, 322, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 10000 },
    { 26005, 53, 537, 39, 638, 0, 0, 0, 282, 2, 125, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 26048, 53, 3007, 0, 115, 0, 0, 0, 33, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 26097, 53, 3007, 0, 226, 0, 0, 0, 324, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 26148, 53, 537, 0, 699, 0, 0, 0, 326, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 8000 },
    { 26199, 53, 537, 0, 645, 0, 0, 0, 288, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 4000 },
    { 26247, 53, 537, 0, 130, 0, 0, 0, 43, 2, 0, 0, 0, 0, 0, 0, 0, 0, 42000, 32000 },
    { 26300, 53, 537, 2111, 648, 0, 0, 0, 290, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 26349, 53, 537, 111, 651, 0, 0, 0, 292, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 26412, 53, 537, 2111, 656, 59, 1, 0, 294, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 26461, 53, 537, 2111, 658, 0, 0, 0, 296, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 26509, 53, 537, 2111, 658, 0, 0, 0, 296, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 26555, 53, 537, 2111, 661, 0, 0, 0, 298, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 26603, 53, 537, 111, 139, 0, 0, 0, 49, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 26667, 53, 537, 2111, 663, 0, 0, 0, 300, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 26715, 53, 537, 2111, 659, 0, 0, 0, 302, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 26765, 53, 537, 111, 139, 0, 0, 0, 49, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 26819, 53, 537, 0, 621, 0, 0, 0, 268, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 2048 },
    { 26871, 53, 537, 0, 624, 0, 0, 0, 270, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 2048 },
    { 26922, 53, 537, 135, 671, 0, 0, 0, 306, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 26972, 53, 537, 197, 674, 0, 0, 0, 308, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 27021, 53, 537, 133, 677, 0, 0, 0, 310, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 27070, 53, 537, 141, 680, 0, 0, 0, 312, 2, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32768 },
    { 27121, 53, 537, 13, 531, 0, 0, 0, 314, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 27167, 53, 537, 13, 685, 0, 0, 0, 316, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 27212, 53, 537, 0, 621, 0, 0, 0, 268, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 27260, 53, 537, 0, 624, 0, 0, 0, 270, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 27307, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27372, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27429, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27488, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27553, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27610, 53, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27669, 53, 537, 0, 159, 0, 0, 0, 64, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27715, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27753, 53, 537, 0, 178, 0, 0, 0, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8191 },
    { 27793, 53, 537, 77, 618, 0, 0, 0, 266, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 8000 },
    { 27825, 53, 537, 133, 510, 0, 0, 0, 272, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 27864, 53, 537, 133, 510, 0, 0, 0, 272, 2, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8192 },
    { 27903, 53, 537, 0, 127, 0, 0, 0, 41, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 27954, 53, 537, 1, 491, 0, 0, 0, 274, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 28004, 53, 537, 0, 629, 0, 0, 0, 276, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 28057, 53, 537, 9, 473, 0, 0, 0, 258, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 28103, 53, 537, 135, 511, 0, 0, 0, 260, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 28142, 53, 537, 133, 632, 0, 0, 0, 278, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 28182, 53, 537, 205, 635, 0, 0, 0, 280, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 28210, 53, 537, 37, 133, 0, 0, 0, 45, 2, 125, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 28262, 28304, 537, 111, 151, 0, 0, 0, 328, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 28319, 28304, 537, 2111, 207, 10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 28361, 28304, 537, 2111, 212, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 28402, 28304, 537, 2111, 210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 28445, 28304, 537, 1, 435, 0, 0, 0, 329, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 28474, 28304, 537, 11, 704, 0, 0, 0, 332, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 28512, 28304, 537, 11, 707, 0, 0, 0, 335, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 28546, 28304, 537, 11, 710, 0, 0, 0, 338, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 28580, 28304, 537, 9, 473, 0, 0, 0, 341, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16000 },
    { 28623, 28304, 6251, 47, 273, 18, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1050000, 128000 },
    { 28653, 28304, 6251, 47, 269, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1050000, 128000 },
    { 28683, 28304, 6251, 47, 712, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 28719, 28304, 6251, 47, 292, 25, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1050000, 128000 },
    { 28754, 28304, 6251, 47, 288, 23, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1050000, 128000 },
    { 28788, 28304, 6251, 47, 296, 27, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1050000, 128000 },
    { 28824, 28304, 6251, 47, 420, 50, 1, 0, 344, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 28858, 28304, 6251, 47, 422, 51, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 28891, 28304, 6251, 47, 424, 52, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 28923, 28304, 6251, 47, 426, 53, 1, 0, 345, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 28957, 28304, 6251, 47, 288, 23, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 29005, 28304, 537, 525, 464, 0, 0, 0, 346, 3, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 29040, 28304, 537, 525, 720, 0, 0, 0, 349, 3, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 29074, 28304, 537, 13, 464, 0, 0, 0, 352, 3, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16000 },
    { 29119, 28304, 537, 13, 705, 0, 0, 0, 355, 3, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16000 },
    { 29163, 28304, 537, 9, 726, 0, 0, 0, 358, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8000 },
    { 29204, 28304, 537, 9, 464, 0, 0, 0, 346, 3, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8000 },
    { 29234, 28304, 537, 1, 464, 0, 0, 0, 346, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16000 },
    { 29283, 28304, 537, 1, 729, 0, 0, 0, 361, 3, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16000 },
    { 29334, 28304, 537, 9, 732, 0, 0, 0, 364, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8000 },
    { 29382, 28304, 537, 3, 735, 0, 0, 0, 367, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8000 },
    { 29430, 28304, 6251, 47, 736, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 29474, 28304, 537, 525, 531, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 29523, 28304, 537, 525, 685, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 29571, 28304, 537, 47, 737, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 29613, 28304, 537, 2111, 656, 59, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 29669, 28304, 537, 2111, 661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 29724, 28304, 537, 2111, 659, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 29781, 28304, 537, 11, 738, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 29833, 28304, 537, 11, 739, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 29881, 28304, 537, 11, 740, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 29929, 28304, 6251, 47, 741, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 29973, 28304, 6251, 47, 742, 62, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 30022, 28304, 6251, 47, 744, 63, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 30072, 28304, 537, 525, 531, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 30121, 28304, 537, 525, 685, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 30169, 28304, 537, 15, 746, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 16384 },
    { 30211, 28304, 537, 47, 737, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 30253, 28304, 537, 15, 468, 0, 0, 0, 370, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 16384 },
    { 30281, 28304, 537, 47, 751, 0, 0, 0, 373, 2, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 30309, 30347, 17390, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 0 },
    { 30355, 30347, 17390, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 0 },
    { 30370, 30347, 17390, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 0 },
    { 30392, 30414, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30429, 30456, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30474, 30456, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30520, 30456, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30555, 30456, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30582, 30456, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30620, 30456, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30656, 30456, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30687, 30456, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30724, 30745, 537, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 30752, 30773, 537, 527, 752, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 40960 },
    { 30782, 30773, 537, 525, 753, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 30804, 30773, 537, 1, 754, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 30827, 30773, 537, 1, 755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 30849, 30773, 537, 1, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 30870, 30773, 537, 9, 697, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 30890, 30773, 537, 527, 752, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 32768 },
    { 30912, 158, 537, 687, 49, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 30924, 30936, 537, 0, 757, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 30946, 158, 61, 0, 398, 0, 0, 0, 375, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 30967, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 31001, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 31028, 30993, 6251, 4623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 31044, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 31066, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 31094, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 31116, 30993, 6251, 519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 31144, 30993, 6251, 519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 31168, 30993, 6251, 4623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 31184, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 31204, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 31220, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 31241, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 31261, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 31283, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 31303, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 31322, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 31340, 30993, 6251, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 31360, 30993, 6251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 31391, 31406, 537, 2175, 144, 0, 0, 0, 376, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31416, 31406, 537, 2175, 147, 0, 0, 0, 377, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31433, 31406, 537, 111, 151, 0, 0, 0, 378, 1, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 31450, 31406, 537, 111, 151, 0, 0, 0, 378, 1, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 31476, 31406, 537, 2175, 156, 3, 1, 0, 379, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31493, 31406, 537, 2175, 144, 0, 0, 0, 376, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31509, 31406, 537, 2175, 147, 0, 0, 0, 377, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31527, 31406, 537, 2175, 144, 0, 0, 0, 0, 0, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31549, 31406, 537, 111, 21, 0, 0, 0, 380, 1, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 31565, 31406, 537, 111, 21, 0, 0, 0, 380, 1, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 31590, 31406, 537, 127, 21, 0, 0, 0, 380, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31606, 31406, 537, 127, 21, 0, 0, 0, 380, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31631, 31406, 537, 2175, 21, 0, 0, 0, 380, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31647, 31406, 537, 2175, 21, 0, 0, 0, 380, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31672, 31406, 537, 2175, 21, 0, 0, 0, 380, 1, 200, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31688, 31406, 537, 2175, 21, 0, 0, 0, 380, 1, 200, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31702, 31406, 537, 2175, 167, 0, 0, 0, 381, 1, 200, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31718, 31406, 537, 111, 136, 0, 0, 0, 382, 1, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 31736, 31406, 537, 111, 136, 0, 0, 0, 382, 1, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 31763, 53, 537, 47, 136, 6, 1, 0, 74, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 31795, 31406, 537, 127, 136, 0, 0, 0, 382, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31813, 31406, 537, 2175, 22, 0, 0, 0, 383, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31829, 31406, 537, 2175, 165, 0, 0, 0, 384, 1, 0, 110, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 31847, 31899, 537, 0, 760, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 31910, 31899, 31944, 2, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 31955, 31899, 17390, 2, 761, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 31986, 31899, 17390, 2, 762, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 32023, 31899, 17390, 2, 763, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 0 },
    { 32059, 31899, 537, 8, 764, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80000, 80000 },
    { 32115, 31899, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 32154, 31899, 537, 9, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 32195, 31899, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3500, 3500 },
    { 32234, 31899, 537, 1, 765, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131000 },
    { 32281, 31899, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 32331, 31899, 537, 0, 766, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3072, 3072 },
    { 32372, 31899, 537, 0, 766, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 32413, 31899, 537, 0, 767, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 32459, 31899, 537, 2, 768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 32509, 31899, 537, 0, 769, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60000, 60000 },
    { 32551, 31899, 537, 0, 770, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80000, 80000 },
    { 32593, 31899, 537, 1, 771, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24000, 24000 },
    { 32645, 31899, 537, 1, 772, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131000 },
    { 32696, 31899, 537, 0, 773, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 32733, 31899, 537, 0, 766, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 32781, 31899, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15000, 15000 },
    { 32834, 31899, 537, 1, 760, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 32890, 31899, 537, 9, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 32926, 31899, 537, 9, 476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 32967, 31899, 537, 9, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 33010, 31899, 537, 9, 753, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 33045, 31899, 537, 9, 774, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 33079, 31899, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 33109, 31899, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 33154, 31899, 537, 0, 775, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 33201, 31899, 537, 9, 770, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 33239, 31899, 537, 8, 775, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24000, 24000 },
    { 33267, 31899, 537, 9, 776, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 33304, 31899, 537, 9, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 33335, 31899, 537, 0, 766, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 33385, 31899, 31944, 2, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 33404, 31899, 17390, 2, 761, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 33420, 31899, 17390, 2, 762, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 33442, 31899, 17390, 2, 763, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 0 },
    { 33463, 33488, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 33498, 33488, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 33525, 33543, 537, 33, 778, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 33553, 33543, 537, 33, 778, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 33571, 33543, 537, 33, 779, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 33599, 53, 537, 0, 624, 0, 0, 0, 270, 2, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 33629, 53, 537, 0, 782, 0, 0, 0, 385, 2, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 33653, 53, 3007, 0, 115, 0, 0, 0, 33, 2, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 33677, 53, 3007, 0, 115, 0, 0, 0, 33, 2, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 33706, 53, 3007, 0, 785, 0, 0, 0, 387, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 33724, 53, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 33745, 30745, 3007, 0, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 33763, 30745, 3007, 0, 786, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 33786, 30745, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 33808, 30745, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 33826, 30745, 537, 1, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8000 },
    { 33844, 30745, 537, 15, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 33867, 30745, 8166, 0, 782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 33883, 30745, 537, 1, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 33901, 30745, 537, 1, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 33924, 30745, 537, 1, 787, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 33944, 158, 537, 651, 231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 1024 },
    { 33965, 158, 537, 651, 231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 1024 },
    { 33997, 34029, 537, 171, 788, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 34041, 34029, 537, 171, 788, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 34078, 34029, 537, 171, 788, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 34119, 34029, 537, 169, 789, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 34139, 34029, 537, 169, 789, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 34164, 34029, 537, 169, 789, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 34188, 34224, 537, 9352, 790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 34231, 34224, 537, 641, 791, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 34267, 34224, 537, 643, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 34296, 34224, 537, 641, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 34337, 34224, 537, 9352, 792, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 34372, 34224, 537, 641, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 34399, 34224, 537, 641, 794, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 34441, 34463, 537, 129, 795, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 34473, 34463, 537, 129, 796, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 34495, 34523, 537, 524333, 797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 34533, 34523, 537, 524333, 797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 34566, 34523, 537, 524333, 798, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 34592, 34523, 537, 524333, 799, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202745, 131072 },
    { 34610, 34523, 537, 524333, 800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 34628, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34657, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34686, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34715, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34744, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34773, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34802, 34523, 537, 524335, 801, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 229376, 16384 },
    { 34827, 34523, 537, 524297, 802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 34848, 34523, 537, 524297, 803, 65, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 34869, 34523, 537, 524297, 803, 65, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 34901, 34523, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34926, 34523, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34955, 34523, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 34980, 34523, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 35009, 34523, 537, 524297, 805, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30720, 8192 },
    { 35028, 34523, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 35048, 34523, 537, 524297, 807, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 8192 },
    { 35079, 34523, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 35110, 34523, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 35141, 34523, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 35172, 34523, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 35203, 34523, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 35230, 34523, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 35251, 34523, 537, 524297, 810, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 35283, 34523, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 35315, 34523, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 35343, 34523, 537, 524297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 35367, 34523, 537, 524297, 811, 67, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 35395, 34523, 537, 524297, 802, 70, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 35434, 34523, 537, 524297, 818, 73, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 35461, 34523, 537, 524297, 822, 76, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 35499, 34523, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 35519, 34523, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 35550, 34523, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 35578, 34523, 537, 524289, 828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 35616, 34523, 537, 524297, 828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 35654, 34523, 537, 524291, 829, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 35692, 34523, 537, 524299, 830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 35730, 34523, 537, 524291, 831, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 35762, 34523, 537, 524299, 832, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 35794, 34523, 537, 524299, 833, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 260096, 32768 },
    { 35818, 34523, 537, 524299, 836, 83, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 35841, 34523, 537, 524333, 838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 35863, 34523, 537, 524335, 829, 84, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 35886, 34523, 537, 524335, 840, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 131072 },
    { 35910, 34523, 537, 524335, 841, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 131072 },
    { 35932, 34523, 537, 524335, 842, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 131072 },
    { 35961, 34523, 537, 524297, 843, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98304, 8192 },
    { 35980, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 36001, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 36022, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 36043, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 36066, 34523, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 36095, 36116, 17390, 0, 844, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 36127, 36116, 3007, 0, 845, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 36162, 36116, 537, 2105, 846, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 36199, 36116, 537, 2107, 847, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 36238, 36116, 537, 41, 848, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 36277, 36116, 537, 41, 849, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 32000 },
    { 36313, 36116, 537, 41, 849, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 32000 },
    { 36351, 36116, 537, 41, 850, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 36389, 36116, 537, 41, 850, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 36427, 36116, 537, 2107, 851, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 36465, 36116, 537, 2107, 851, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 36503, 36116, 537, 2107, 851, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 36539, 36116, 537, 2107, 852, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 36577, 36116, 537, 41, 853, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 36615, 36116, 537, 41, 853, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 36655, 36116, 537, 41, 853, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 36695, 36116, 537, 41, 853, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 36735, 36116, 537, 2107, 854, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 36773, 36116, 537, 41, 855, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 36818, 36116, 537, 41, 856, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 36861, 36116, 537, 43, 857, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65535 },
    { 36900, 36116, 537, 43, 858, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 36937, 36116, 537, 1026, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 36982, 36116, 537, 35, 859, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37026, 36116, 537, 43, 860, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37063, 36116, 537, 43, 861, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37102, 36116, 537, 2095, 862, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37146, 36116, 537, 2091, 863, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37185, 36116, 537, 2059, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37224, 36116, 537, 2059, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37263, 36116, 537, 35, 864, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37300, 36116, 537, 33, 860, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37335, 36116, 537, 1026, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 32768 },
    { 37376, 36116, 537, 0, 865, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 37410, 36116, 537, 41, 866, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 37440, 36116, 537, 557, 866, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 37470, 36116, 537, 43, 867, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 37506, 36116, 537, 33, 868, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 37534, 36116, 537, 33, 868, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 37564, 36116, 537, 33, 869, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 37594, 36116, 6251, 33, 869, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 37630, 36116, 537, 43, 860, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 37660, 36116, 537, 43, 870, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 37695, 36116, 537, 43, 871, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 37730, 36116, 6251, 43, 872, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 37760, 36116, 6251, 43, 873, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 37794, 36116, 537, 43, 874, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 37829, 36116, 537, 43, 875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 37863, 36116, 537, 43, 876, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 37899, 36116, 537, 33, 877, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 37932, 36116, 537, 33, 878, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 37965, 36116, 537, 0, 879, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 38000, 36116, 537, 0, 880, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 38034, 36116, 537, 41, 881, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 0 },
    { 38065, 36116, 3007, 0, 882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 38100, 36116, 537, 43, 883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 0 },
    { 38130, 36116, 537, 43, 884, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1048576 },
    { 38160, 36116, 537, 0, 885, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 38199, 36116, 537, 0, 886, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 38248, 36116, 537, 0, 885, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 38298, 36116, 17390, 0, 844, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38338, 36116, 3007, 0, 887, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 38381, 36116, 537, 1, 888, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38431, 36116, 537, 9, 889, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 25000 },
    { 38470, 36116, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38514, 36116, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38543, 38561, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38572, 18275, 8166, 0, 890, 0, 0, 0, 389, 1, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 38584, 158, 537, 687, 52, 39, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 38605, 158, 537, 687, 891, 85, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 38625, 38659, 537, 33958, 894, 0, 0, 0, 390, 1, 0, 0, 0, 0, 0, 0, 0, 9, 65536, 32768 },
    { 38669, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38692, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38723, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38745, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38767, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38789, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38813, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38833, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38857, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38875, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38901, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38927, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38953, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38981, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 38995, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39011, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39031, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39058, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39091, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39117, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39141, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39165, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39189, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39215, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39237, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39263, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39279, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39303, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39327, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39349, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39373, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39408, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39435, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39462, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39488, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39527, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39553, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39570, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39592, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39615, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39639, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39662, 38683, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 39684, 39721, 537, 8192, 895, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 39731, 39721, 537, 1, 896, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 39776, 39721, 537, 1, 897, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 39810, 39721, 537, 1, 898, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 39846, 39721, 537, 2079, 899, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 39881, 39721, 537, 15, 900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 39918, 39721, 537, 2079, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 39954, 39721, 537, 2079, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 39990, 39721, 537, 2079, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 40024, 39721, 537, 31, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 40062, 39721, 537, 2079, 902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 40098, 39721, 537, 47, 903, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 40127, 39721, 537, 47, 904, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 40161, 39721, 537, 47, 905, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 40195, 39721, 537, 47, 904, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 40228, 39721, 537, 1, 906, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 40262, 39721, 537, 1, 907, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 40301, 39721, 537, 1, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 40346, 39721, 537, 8192, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 40398, 39721, 537, 1, 908, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 40449, 39721, 537, 1, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 40489, 39721, 537, 1, 909, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 40523, 39721, 537, 33, 910, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 40562, 39721, 537, 9, 911, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 40598, 39721, 537, 1, 912, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 40643, 39721, 537, 37, 913, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 40679, 39721, 537, 45, 914, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 40719, 39721, 537, 45, 915, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 40764, 39721, 537, 37, 916, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 40802, 39721, 537, 37, 916, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 40845, 39721, 537, 47, 917, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 40887, 39721, 537, 47, 917, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 40934, 39721, 537, 15, 918, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 40968, 39721, 537, 15, 919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 41000, 39721, 537, 15, 920, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 41039, 39721, 537, 15, 921, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 41071, 39721, 537, 15, 922, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 41105, 39721, 537, 2063, 923, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 41139, 39721, 537, 1, 924, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41171, 39721, 537, 1, 925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41203, 39721, 537, 1, 926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41234, 39721, 537, 15, 927, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 41270, 39721, 537, 15, 928, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 41302, 39721, 537, 43, 929, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 41340, 39721, 537, 15, 930, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41378, 39721, 537, 9, 931, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41410, 39721, 537, 1, 503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 41443, 39721, 537, 45, 932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41480, 39721, 537, 8192, 933, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41531, 39721, 537, 1, 934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41574, 39721, 537, 1, 935, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41618, 39721, 537, 1, 936, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41668, 39721, 537, 1, 937, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 41728, 39721, 537, 1, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 327680, 327680 },
    { 41780, 39721, 537, 8192, 938, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41818, 39721, 537, 8192, 939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 41857, 39721, 537, 1, 940, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 41903, 39721, 537, 1, 503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 41952, 39721, 537, 1, 503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42007, 39721, 537, 1, 941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42055, 39721, 537, 1, 708, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42109, 39721, 537, 47, 942, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42148, 39721, 537, 1, 709, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 42174, 39721, 537, 8192, 943, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 42211, 39721, 537, 45, 944, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 196608 },
    { 42244, 39721, 537, 45, 945, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 196608 },
    { 42283, 39721, 537, 47, 946, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 42314, 39721, 537, 1, 947, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42361, 39721, 537, 1, 948, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 42413, 39721, 537, 1, 949, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 42469, 39721, 537, 1, 503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 42516, 39721, 537, 1, 950, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42554, 39721, 537, 1, 951, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 42597, 39721, 537, 47, 952, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 42628, 39721, 537, 47, 953, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 42659, 39721, 537, 47, 954, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 42695, 39721, 537, 39, 955, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 42724, 39721, 537, 1, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42771, 39721, 537, 8192, 956, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42817, 39721, 537, 1, 755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42866, 39721, 537, 1, 957, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 42917, 39721, 537, 41, 332, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 42958, 39721, 537, 2, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 43003, 39721, 537, 13, 958, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43054, 39721, 537, 47, 959, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43105, 39721, 537, 41, 960, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 43152, 39721, 537, 1, 961, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 43196, 39721, 537, 1, 962, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 43226, 39721, 537, 13, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 43262, 39721, 537, 13, 963, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 43298, 39721, 537, 1, 964, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 43327, 39721, 537, 1, 965, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 43363, 39721, 537, 8192, 966, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 43398, 39721, 537, 3, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 43437, 39721, 537, 1, 967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 43462, 39721, 537, 1, 968, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 43493, 39721, 537, 1, 969, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43538, 39721, 537, 1, 970, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43583, 39721, 537, 1, 971, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 43612, 39721, 537, 1, 972, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 43637, 39721, 537, 1, 973, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43683, 39721, 537, 33, 974, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43735, 39721, 537, 37, 975, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 43760, 39721, 537, 37, 975, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 43794, 39721, 537, 1, 976, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43837, 39721, 537, 1, 977, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43880, 39721, 537, 39, 978, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43923, 39721, 537, 7, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43964, 39721, 537, 15, 979, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 43997, 39721, 537, 15, 980, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44024, 39721, 537, 47, 981, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44055, 39721, 537, 47, 982, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44088, 39721, 537, 7, 983, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44114, 39721, 537, 15, 984, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44141, 39721, 537, 15, 985, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44172, 39721, 537, 37, 986, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 44199, 39721, 537, 45, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44232, 39721, 537, 47, 987, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44259, 39721, 537, 37, 988, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 44286, 39721, 537, 1, 989, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 44309, 39721, 537, 8192, 990, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 44349, 39721, 537, 8192, 991, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 44388, 39721, 537, 8192, 992, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 44427, 39721, 537, 35, 993, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44463, 39721, 537, 45, 994, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44485, 39721, 537, 47, 995, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 44520, 39721, 537, 47, 996, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 44561, 39721, 537, 47, 997, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 44592, 39721, 537, 45, 998, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 44627, 39721, 537, 1, 973, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 44653, 39721, 537, 45, 999, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 44679, 39721, 537, 45, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 44705, 39721, 537, 45, 1001, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 44737, 39721, 537, 45, 1002, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 44761, 39721, 537, 45, 1003, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 44787, 39721, 537, 45, 1004, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 44813, 44827, 537, 677, 1005, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 44836, 44827, 537, 687, 1007, 0, 0, 0, 391, 1, 0, 0, 0, 0, 0, 1, 4, 0, 1000000, 393216 },
    { 44851, 44827, 537, 9388, 1005, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 44869, 44890, 537, 41, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98304, 32768 },
    { 44901, 44827, 537, 687, 1007, 0, 0, 0, 391, 1, 0, 0, 0, 0, 0, 1, 4, 0, 1000000, 393216 },
    { 44919, 44827, 537, 687, 1007, 0, 0, 0, 391, 1, 0, 0, 0, 0, 0, 1, 4, 0, 1000000, 393216 },
    { 44948, 44827, 537, 685, 1009, 0, 0, 0, 392, 1, 0, 0, 0, 0, 0, 1, 4, 0, 1000000, 393216 },
    { 44964, 53, 537, 9224, 432, 0, 0, 0, 393, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 44981, 53, 537, 73, 435, 0, 0, 0, 395, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 44998, 53, 537, 77, 618, 0, 0, 0, 397, 3, 0, 0, 0, 0, 0, 0, 0, 0, 164000, 8000 },
    { 45012, 44827, 537, 677, 1012, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 45035, 44827, 537, 33, 1013, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 45059, 44827, 537, 687, 1007, 0, 0, 0, 391, 1, 0, 0, 0, 0, 0, 1, 4, 0, 1000000, 393216 },
    { 45083, 44827, 537, 41, 1014, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 8192 },
    { 45104, 44827, 537, 9388, 1005, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 45131, 44827, 537, 33, 1015, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 8192 },
    { 45152, 44827, 537, 41, 1016, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 45175, 44827, 537, 687, 1007, 0, 0, 0, 391, 1, 0, 0, 0, 0, 0, 1, 4, 0, 1000000, 393216 },
    { 45202, 44827, 537, 687, 1007, 0, 0, 0, 391, 1, 0, 0, 0, 0, 0, 1, 4, 0, 1000000, 393216 },
    { 45240, 44827, 537, 685, 1009, 0, 0, 0, 392, 1, 0, 0, 0, 0, 0, 1, 4, 0, 1000000, 393216 },
    { 45265, 44827, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 45281, 30936, 8166, 0, 757, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 45289, 44890, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 45306, 44890, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 45329, 44890, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 45364, 44890, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 45399, 44890, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 45428, 45446, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 45457, 45491, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 45502, 45491, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 45523, 45491, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 45544, 45491, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 45578, 45491, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 45599, 30745, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 45624, 30745, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 512, 512 },
    { 45643, 30745, 3007, 0, 1017, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 45673, 30745, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 45697, 53, 537, 47, 1020, 0, 0, 0, 400, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 45724, 53, 537, 47, 188, 0, 0, 0, 85, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 45767, 53, 537, 39, 1023, 0, 0, 0, 402, 2, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 45792, 53, 537, 37, 1026, 0, 0, 0, 404, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 10000 },
    { 45818, 53, 537, 39, 1029, 0, 0, 0, 406, 2, 125, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 45842, 53, 537, 37, 133, 0, 0, 0, 45, 2, 125, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 45886, 53, 537, 7, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 45931, 53, 537, 39, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 45976, 53, 537, 47, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 46021, 53, 537, 7, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 46062, 53, 537, 2111, 19, 0, 0, 0, 93, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46090, 53, 537, 2111, 1032, 0, 0, 0, 408, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46120, 53, 537, 111, 20, 0, 0, 0, 110, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 46164, 53, 537, 2111, 207, 10, 1, 0, 98, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46194, 53, 537, 47, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 32000 },
    { 46237, 53, 537, 47, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 32000 },
    { 46278, 53, 537, 111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 46321, 53, 537, 127, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46353, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46382, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46411, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46438, 53, 537, 2111, 212, 0, 0, 0, 102, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46467, 53, 537, 47, 136, 6, 1, 0, 72, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 46510, 53, 537, 111, 215, 14, 1, 0, 113, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 46555, 53, 537, 127, 215, 0, 0, 0, 104, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 64000 },
    { 46586, 53, 537, 2111, 217, 0, 0, 0, 106, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46615, 53, 537, 2111, 210, 0, 0, 0, 108, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 46646, 53, 537, 77, 530, 0, 0, 0, 206, 2, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 46663, 53, 537, 8193, 1035, 0, 0, 0, 410, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 46697, 53, 537, 8193, 1038, 0, 0, 0, 412, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 46731, 53, 537, 8193, 492, 0, 0, 0, 414, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 46766, 53, 3007, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 77, 77 },
    { 46803, 53, 3007, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 500, 500 },
    { 46840, 53, 537, 0, 1040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 46871, 46885, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 46892, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 46929, 46922, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 46974, 46922, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47023, 46922, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47067, 46922, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47112, 46922, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47161, 46922, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47205, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47257, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47307, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47337, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47365, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47399, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47422, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47449, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47485, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47511, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47541, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47576, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47612, 46922, 537, 10, 1041, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47651, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47677, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47705, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47735, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47774, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47816, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47838, 46922, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47862, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47881, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47917, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 47960, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48016, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48081, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48140, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48208, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48256, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48292, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48335, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48391, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48456, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48515, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48583, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48631, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48666, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48708, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48763, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48827, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48885, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48952, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 48999, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49035, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49078, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49134, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49199, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49258, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49326, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49374, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49410, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49453, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49509, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49574, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49633, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49701, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49749, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49785, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49828, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49884, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 49949, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50008, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50076, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50124, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50159, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50201, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50256, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50320, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50378, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50445, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50492, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50527, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50569, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50624, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50688, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50746, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50813, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50860, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50894, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50935, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 50989, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51052, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51109, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51175, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51221, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51256, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51298, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51353, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51417, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51475, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51542, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51589, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51624, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51666, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51721, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51785, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51843, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51910, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51957, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 51992, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52034, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52089, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52153, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52211, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52278, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52325, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52380, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52444, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52502, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52569, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52624, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52688, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52746, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52813, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52867, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52930, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 52987, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53053, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53108, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53172, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53230, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53297, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53352, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53416, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53474, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53541, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53596, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53660, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53718, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53785, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53823, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53868, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53926, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 53993, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54054, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54124, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54174, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54212, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54257, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54315, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54382, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54443, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54513, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54563, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54600, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54644, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54701, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54767, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54827, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54896, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54945, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 54983, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55028, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55086, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55153, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55214, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55284, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55334, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55372, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55417, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55475, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55542, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55603, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55673, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55723, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55761, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55806, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55864, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55931, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 55992, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56062, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56112, 46922, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56149, 46922, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56181, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56207, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56246, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56294, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56336, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56387, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56418, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56475, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56541, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56601, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56670, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56727, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56793, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56853, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56922, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 56978, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57043, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57102, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57170, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57227, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57293, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57353, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57422, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57479, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57545, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57605, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57674, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57731, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57797, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57857, 46922, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 57926, 57967, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 57982, 57967, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 58027, 58044, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58054, 58079, -1, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58092, 58079, -1, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58117, 58079, -1, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58140, 58079, -1, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58161, 58079, -1, 0, 1045, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58197, 58079, -1, 0, 1046, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58231, 58079, -1, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58258, 58079, -1, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 58280, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 58341, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 58395, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 58458, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 58519, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 58573, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 58636, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 58697, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 58751, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 58814, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 58875, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 58928, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 58990, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 59050, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 59106, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 59158, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 59210, 58079, 537, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 59267, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 59333, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 59400, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 59466, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 59532, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 59598, 58079, 537, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 59651, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 59713, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 59780, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 59842, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 59909, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 59980, 58079, 537, 9220, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 60046, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 60113, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 60184, 58079, 537, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 60242, 58079, 537, 8196, 1049, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 20480 },
    { 60293, 58079, 537, 8196, 1049, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 160000 },
    { 60349, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 60422, 58079, 537, 8196, 1050, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 20480 },
    { 60479, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 60548, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 60616, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 60684, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 60753, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 60821, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 60888, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 60949, 58079, 537, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 61002, 58079, 537, 8196, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 61053, 58079, 537, 8196, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 61109, 58079, 537, 12, 1051, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 61162, 58079, 537, 12, 1051, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 61224, 58079, 537, 13, 1051, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 61277, 58079, 537, 13, 1052, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 384000 },
    { 61334, 58079, 537, 13, 1054, 0, 0, 0, 416, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 61396, 58079, 537, 7, 1054, 0, 0, 0, 416, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 61464, 58079, 537, 13, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 61519, 58079, 537, 13, 1056, 0, 0, 0, 417, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 61579, 58079, 537, 47, 439, 0, 0, 0, 418, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 61638, 58079, 537, 47, 439, 0, 0, 0, 418, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 61702, 58079, 537, 47, 1059, 0, 0, 0, 419, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 61769, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 61828, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 61905, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 61977, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 62040, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 62104, 58079, 537, 15, 61, 0, 0, 0, 420, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 0 },
    { 62151, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 4096 },
    { 62211, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 4096 },
    { 62273, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 62321, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 62376, 58079, 537, 5, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 62431, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62484, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 62541, 58079, 5622, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62600, 58079, 5622, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62656, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62706, 58079, 537, 0, 1061, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62773, 58079, 61, 0, 1062, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62827, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62881, 58079, 61, 0, 1063, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62939, 58079, 61, 0, 1064, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 62995, 58079, 61, 0, 1065, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 63051, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 63102, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 63156, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 63204, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 63255, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 63307, 58079, 537, 13, 1050, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 96000 },
    { 63354, 58079, 537, 13, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 96000 },
    { 63405, 58079, 537, 8, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 63453, 58079, 537, 13, 1050, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202800 },
    { 63500, 58079, 537, 13, 1066, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202800 },
    { 63547, 58079, 537, 13, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 131072 },
    { 63594, 58079, 537, 13, 522, 0, 0, 0, 421, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 63641, 58079, 537, 13, 777, 0, 0, 0, 422, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 128000 },
    { 63688, 58079, 537, 7, 524, 0, 0, 0, 423, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 63741, 58079, 537, 13, 1070, 0, 0, 0, 424, 1, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 63793, 58079, 537, 13, 1071, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 63844, 58079, 537, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 63906, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 63967, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 64030, 58079, 537, 7, 517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 64077, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 64130, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 64183, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 64235, 58079, 61, 0, 1072, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 64303, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 64352, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 64403, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 64458, 58079, 537, 5, 1073, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 64514, 58079, 537, 5, 1073, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 64575, 58079, 537, 5, 1073, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 64631, 58079, 537, 5, 474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 64680, 58079, 537, 15, 475, 0, 0, 0, 425, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 64729, 58079, 537, 15, 476, 0, 0, 0, 426, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 64783, 58079, 537, 15, 61, 0, 0, 84, 420, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 64830, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 64886, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 64942, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 64998, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 65050, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 65107, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 65159, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 65216, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 65267, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 65323, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 65384, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 65448, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 65499, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 65562, 58079, 537, 5, 1076, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 65626, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 65695, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 65758, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 65824, 58079, 537, 9220, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 65886, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 65958, 58079, 537, 9222, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 66028, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 66081, 58079, 537, 9220, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 66143, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 66196, 58079, 537, 9220, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 66258, 58079, 537, 8198, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 66328, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 66391, 58079, 537, 8196, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 66461, 58079, 537, 8196, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 66528, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 66581, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 66633, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 66687, 58079, 537, 0, 1077, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 4096 },
    { 66737, 58079, 537, 5, 1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 204800 },
    { 66789, 58079, 537, 5, 0, 0, 0, 0, 427, 1, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 196608 },
    { 66841, 58079, 537, 13, 1080, 0, 0, 0, 428, 1, 0, 0, 0, 0, 0, 0, 0, 0, 512000, 512000 },
    { 66891, 58079, 537, 15, 1070, 0, 0, 0, 429, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 66949, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 67018, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 67086, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 67154, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 67204, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 67266, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 67330, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 67392, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 67447, 58079, 537, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 67506, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 67568, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 67634, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 67705, 58079, 537, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 67758, 58079, 537, 0, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 67820, 58079, 537, 5, 1043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 67885, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 67937, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 67998, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 68062, 58079, 537, 15, 1083, 0, 0, 0, 430, 1, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 68118, 58079, 537, 3, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 0 },
    { 68173, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 68228, 58079, 537, 13, 513, 0, 0, 0, 431, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 68290, 58079, 537, 13, 1086, 0, 0, 0, 432, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 68360, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 4096 },
    { 68423, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 68484, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 68554, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 68614, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 68676, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 68738, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 68799, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 131072 },
    { 68866, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 131072 },
    { 68932, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 68992, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 69055, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 69120, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 69171, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 69219, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 69283, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32064, 32064 },
    { 69349, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 69419, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 69482, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 69545, 58079, 61, 0, 1072, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 69615, 58079, 61, 0, 1072, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 69687, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 69737, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 69797, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 69859, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 69911, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 69967, 58079, 537, 9220, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70025, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70082, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70142, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70203, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70263, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70324, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 70375, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70436, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 70487, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70547, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 70598, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70658, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70717, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70775, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70842, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70899, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 70965, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 71023, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 71090, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 71147, 58079, 537, 9220, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 71213, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 71284, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 71359, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 71429, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 71485, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 71550, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 71606, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 71671, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 71736, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 71799, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 71861, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 71924, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 71986, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 72036, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 72085, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 72135, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 72195, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 72262, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 72328, 58079, 537, 0, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 72383, 58079, 537, 0, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 72452, 58079, 537, 0, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 72521, 58079, 537, 0, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 72574, 58079, 537, 0, 1047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 72641, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 72708, 58079, 537, 8, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 72757, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 72805, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 72867, 58079, 537, 8, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 72915, 58079, 537, 0, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 72983, 58079, 537, 8, 1087, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 73053, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 4096 },
    { 73123, 58079, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 73183, 58079, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 73241, 58079, 3007, 0, 1088, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 73299, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 73366, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 73433, 58079, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 73492, 58079, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 73549, 58079, 3216, 0, 1089, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 73606, 58079, 537, 0, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 73673, 58079, 537, 0, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 73740, 58079, 537, 0, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 73805, 58079, 537, 0, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 73870, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 73931, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 4096 },
    { 73991, 58079, 537, 15, 1090, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 74043, 58079, 537, 15, 1092, 0, 0, 0, 433, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 74094, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 74141, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 74189, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 74258, 58079, 61, 0, 1072, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 74304, 58079, 61, 0, 1072, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 74373, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 74426, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 74479, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 74531, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 74585, 58079, 537, 0, 1048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 74638, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 74691, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 74741, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 74787, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 74847, 58079, 537, 0, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 74898, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 74943, 58079, 537, 9220, 1076, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 74991, 58079, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 75045, 58079, 537, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 75090, 58079, 537, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 75143, 58079, 537, 47, 1059, 0, 0, 0, 419, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 75206, 58079, 537, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 75257, 58079, 537, 13, 1093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202800, 131072 },
    { 75310, 58079, 537, 13, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 75363, 58079, 537, 13, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 75419, 58079, 537, 13, 1094, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 75472, 58079, 537, 7, 1096, 0, 0, 0, 434, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 75529, 58079, 537, 13, 1094, 0, 0, 0, 435, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 128000 },
    { 75580, 58079, 537, 15, 1098, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 75635, 58079, 537, 15, 1099, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 75695, 58079, 537, 15, 1100, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 75748, 58079, 537, 15, 1100, 0, 0, 84, 436, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 75799, 58079, 17390, 0, 1102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 75844, 58079, 537, 13, 1052, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 384000 },
    { 75875, 58079, 537, 13, 1054, 0, 0, 0, 416, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 75911, 58079, 537, 7, 1054, 0, 0, 0, 416, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 75953, 58079, 537, 13, 1056, 0, 0, 0, 417, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 75987, 58079, 537, 47, 439, 0, 0, 0, 418, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 76020, 58079, 537, 47, 1059, 0, 0, 0, 419, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 76056, 58079, 537, 13, 1066, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202800 },
    { 76077, 58079, 537, 13, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 131072 },
    { 76098, 58079, 537, 13, 1093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202800, 131072 },
    { 76124, 58079, 537, 13, 522, 0, 0, 0, 421, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 76145, 58079, 537, 13, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 76171, 58079, 537, 13, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 76200, 58079, 537, 13, 777, 0, 0, 0, 422, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 128000 },
    { 76221, 58079, 537, 13, 1094, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 76247, 58079, 537, 7, 524, 0, 0, 0, 423, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 76274, 58079, 537, 7, 1096, 0, 0, 0, 434, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 76304, 58079, 537, 13, 1094, 0, 0, 0, 435, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 128000 },
    { 76328, 58079, 537, 13, 1070, 0, 0, 0, 424, 1, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 76354, 58079, 537, 13, 1071, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 76379, 58079, 537, 5, 474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 76402, 58079, 537, 15, 475, 0, 0, 0, 425, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 76425, 58079, 537, 15, 1098, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 76453, 58079, 537, 15, 476, 0, 0, 0, 426, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 76481, 58079, 537, 15, 1099, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 76514, 58079, 537, 15, 61, 0, 0, 84, 420, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 76535, 58079, 537, 15, 1100, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 76561, 58079, 537, 15, 1100, 0, 0, 84, 436, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 76585, 58079, 537, 5, 1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 204800 },
    { 76611, 58079, 537, 13, 1080, 0, 0, 0, 428, 1, 0, 0, 0, 0, 0, 0, 0, 0, 512000, 512000 },
    { 76635, 58079, 537, 15, 1083, 0, 0, 0, 430, 1, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 76665, 58079, 537, 13, 513, 0, 0, 0, 431, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 76701, 58079, 537, 13, 1086, 0, 0, 0, 432, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 76745, 58079, 3007, 0, 1046, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 76787, 58079, 3007, 0, 1046, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 76831, 58079, 537, 15, 1090, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 76857, 58079, 537, 15, 1092, 0, 0, 0, 433, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 76882, 58079, 3007, 0, 1046, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 76913, 58079, 3007, 0, 1045, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 76945, 58079, 3007, 0, 1045, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 76981, 77018, 537, 749, 1103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 77029, 77018, 537, 719, 707, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 77062, 77018, 537, 749, 1080, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 196608 },
    { 77096, 77018, 537, 749, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 77123, 77018, 537, 749, 777, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 77150, 77018, 537, 749, 1104, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 77177, 77018, 537, 751, 524, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 77210, 18275, 8166, 0, 1106, 0, 0, 0, 437, 1, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 77225, 18275, 8166, 0, 1108, 0, 0, 0, 438, 1, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 77240, 158, 537, 128, 1110, 0, 0, 0, 439, 1, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 77257, 158, 537, 128, 1110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 77279, 158, 537, 128, 1110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 77301, 158, 537, 128, 1110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 77323, 158, 537, 129, 323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 77337, 158, 537, 677, 1112, 0, 0, 0, 440, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 77359, 158, 537, 677, 111, 0, 0, 0, 441, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 77386, 158, 537, 677, 1113, 0, 0, 0, 442, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 77413, 158, 537, 679, 1115, 0, 0, 0, 443, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 77434, 158, 537, 677, 1116, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 77455, 158, 537, 677, 1077, 0, 0, 0, 444, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 77481, 158, 537, 45, 1117, 0, 0, 0, 445, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 77503, 77541, 61, 32770, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 77548, 38659, 537, 32899, 919, 86, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 77588, 38659, 537, 33455, 1121, 0, 0, 0, 446, 3, 0, 0, 0, 0, 0, 0, 0, 11, 1048576, 65535 },
    { 77605, 38659, 61, 33447, 1123, 0, 0, 0, 449, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 77628, 38659, 537, 33455, 1127, 0, 0, 0, 451, 3, 0, 0, 0, 0, 0, 0, 0, 11, 1048576, 65535 },
    { 77650, 38659, 537, 33455, 1128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 1048576, 65535 },
    { 77688, 77541, 2933, 32768, 1129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 77725, 77541, 2933, 32768, 1129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 8192 },
    { 77771, 77541, 2933, 32771, 1129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 77817, 38659, 537, 33455, 1130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 1048576, 65535 },
    { 77850, 77541, 6108, 33792, 1132, 0, 0, 0, 454, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 16384 },
    { 77879, 38659, 537, 32943, 319, 89, 1, 0, 455, 3, 0, 0, 0, 0, 0, 0, 0, 11, 1048576, 65535 },
    { 77894, 38659, 537, 33447, 1139, 0, 0, 0, 458, 1, 0, 0, 0, 0, 0, 0, 0, 12, 1048576, 65535 },
    { 77921, 38659, 537, 687, 1142, 0, 0, 0, 459, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65535 },
    { 77944, 38659, 61, 1190, 894, 92, 1, 0, 462, 3, 0, 0, 0, 0, 0, 0, 0, 14, 65536, 32768 },
    { 77963, 38659, 61, 1190, 894, 92, 1, 0, 465, 2, 0, 0, 0, 0, 0, 0, 0, 14, 65536, 32768 },
    { 77990, 38659, 61, 1190, 1149, 0, 0, 0, 467, 3, 0, 0, 0, 0, 0, 0, 0, 15, 65536, 32768 },
    { 78013, 38659, 61, 1190, 1149, 0, 0, 0, 470, 1, 0, 0, 0, 0, 0, 0, 0, 15, 65536, 32768 },
    { 78044, 38659, 537, 687, 1152, 0, 0, 0, 471, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78066, 38659, 61, 33954, 1147, 0, 0, 0, 474, 3, 0, 0, 0, 0, 0, 0, 0, 16, 65536, 4096 },
    { 78094, 38659, 537, 687, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78124, 77541, 2933, 32771, 1156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 78154, 38659, 537, 175, 37, 95, 1, 0, 477, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78177, 38659, 537, 175, 37, 95, 1, 0, 480, 1, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78212, 38659, 537, 687, 1164, 0, 0, 0, 481, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65535 },
    { 78229, 38659, 537, 2735, 1167, 0, 0, 0, 484, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78251, 38659, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78268, 38659, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78285, 38659, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78302, 38659, 537, 44206, 1172, 0, 0, 0, 490, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 78325, 77541, 2933, 32771, 1173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 78341, 77541, 2933, 32779, 1173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 78375, 38659, 3007, 32768, 763, 0, 0, 0, 493, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 78396, 38659, 3007, 32768, 1175, 0, 0, 0, 494, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 78415, 38659, 3007, 32768, 1175, 0, 0, 0, 494, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 78442, 77541, 537, 33455, 1130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 1048576, 65535 },
    { 78458, 38659, 3007, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 78484, 77541, 537, 687, 1170, 0, 0, 0, 495, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78504, 77541, 537, 687, 1167, 0, 0, 0, 498, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78529, 38659, 2933, 33411, 1180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 131072, 65536 },
    { 78564, 38659, 2933, 33415, 1181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 1048576, 65535 },
    { 78615, 38659, 61, 1194, 1184, 0, 0, 0, 501, 2, 0, 0, 0, 0, 0, 0, 0, 17, 131072, 32768 },
    { 78638, 38659, 537, 32906, 1185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65535 },
    { 78664, 77541, 537, 175, 37, 98, 1, 0, 503, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 78682, 38659, 537, 33423, 1189, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65535 },
    { 78713, 38659, 537, 687, 1191, 0, 0, 0, 506, 1, 0, 0, 0, 0, 0, 0, 0, 18, 131072, 65536 },
    { 78742, 77541, 537, 33922, 921, 0, 0, 0, 507, 1, 0, 0, 0, 0, 0, 0, 0, 12, 1048576, 65536 },
    { 78783, 77541, 537, 33922, 921, 0, 0, 0, 507, 1, 0, 0, 0, 0, 0, 0, 0, 12, 1048576, 65536 },
    { 78820, 77541, 537, 33958, 921, 0, 0, 0, 507, 1, 0, 0, 0, 0, 0, 0, 0, 19, 1048576, 65536 },
    { 78861, 77541, 61, 32770, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 78906, 77541, 537, 32899, 919, 86, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 78953, 77541, 537, 33455, 1121, 0, 0, 0, 446, 3, 0, 0, 0, 0, 0, 0, 0, 11, 1048576, 65536 },
    { 78977, 77541, 61, 34466, 1195, 0, 0, 0, 508, 3, 0, 0, 0, 0, 0, 0, 0, 12, 65536, 32768 },
    { 79007, 77541, 537, 33455, 1127, 0, 0, 0, 511, 3, 0, 0, 0, 0, 0, 0, 0, 11, 1048576, 65536 },
    { 79036, 77541, 2933, 32768, 1129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 79080, 77541, 2933, 32768, 1129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 8192 },
    { 79133, 77541, 2933, 32779, 1129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 79186, 77541, 6108, 33792, 1132, 0, 0, 0, 454, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 16384 },
    { 79222, 77541, 537, 32943, 319, 101, 1, 0, 514, 3, 0, 0, 0, 0, 0, 0, 0, 11, 1048576, 65536 },
    { 79244, 77541, 537, 33952, 1139, 0, 0, 0, 517, 1, 0, 0, 0, 0, 0, 0, 0, 12, 8192, 16384 },
    { 79278, 77541, 537, 687, 1142, 0, 0, 0, 459, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79308, 77541, 61, 1162, 1200, 0, 0, 0, 518, 3, 0, 0, 0, 0, 0, 0, 0, 14, 65536, 32768 },
    { 79334, 77541, 61, 1186, 1200, 0, 0, 0, 518, 3, 0, 0, 0, 0, 0, 0, 0, 14, 131072, 32768 },
    { 79368, 77541, 61, 1162, 1202, 0, 0, 0, 521, 1, 0, 0, 0, 0, 0, 0, 0, 18, 131072, 32768 },
    { 79398, 77541, 61, 1186, 1202, 0, 0, 0, 521, 1, 0, 0, 0, 0, 0, 0, 0, 18, 65536, 65536 },
    { 79436, 77541, 537, 687, 1152, 0, 0, 0, 471, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79465, 77541, 61, 33930, 1201, 0, 0, 0, 522, 1, 0, 0, 0, 0, 0, 0, 0, 16, 65536, 4096 },
    { 79500, 77541, 537, 687, 1152, 0, 0, 0, 471, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79537, 77541, 2933, 32779, 1156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 79574, 77541, 6108, 33792, 1204, 0, 0, 0, 523, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 16384 },
    { 79610, 77541, 537, 175, 37, 98, 1, 0, 503, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79640, 77541, 537, 175, 37, 98, 1, 0, 503, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79682, 77541, 537, 687, 1164, 0, 0, 0, 524, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79706, 77541, 537, 2735, 1167, 0, 0, 0, 527, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79735, 77541, 2933, 33792, 1206, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 79776, 77541, 5622, 33792, 1207, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98304, 32768 },
    { 79805, 77541, 5622, 33792, 1208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 79839, 77541, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79863, 77541, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79887, 77541, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 79911, 77541, 6108, 32800, 1212, 0, 0, 0, 530, 3, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 16384 },
    { 79944, 77541, 6108, 32800, 1216, 0, 0, 0, 533, 3, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 16384 },
    { 79972, 77541, 2933, 32779, 1156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 79995, 77541, 2933, 32779, 1156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 80036, 77541, 537, 687, 1219, 0, 0, 0, 536, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 1048576 },
    { 80058, 77541, 3007, 32768, 763, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 80086, 77541, 3007, 32770, 1175, 0, 0, 0, 494, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 80112, 77541, 3007, 32770, 1175, 0, 0, 0, 494, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 80146, 77541, 537, 32903, 112, 102, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 8192 },
    { 80169, 77541, 537, 32903, 112, 102, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2097152, 8192 },
    { 80192, 77541, 537, 687, 1170, 0, 0, 0, 495, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 80219, 77541, 537, 687, 1167, 0, 0, 0, 498, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 80251, 77541, 537, 32771, 123, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 80280, 77541, 537, 32771, 123, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 80308, 77541, 2933, 33415, 1129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 1048576, 65535 },
    { 80366, 77541, 61, 1162, 1221, 0, 0, 0, 539, 1, 0, 0, 0, 0, 0, 0, 0, 18, 131072, 32768 },
    { 80396, 77541, 537, 32906, 1185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 80425, 77541, 537, 32906, 1185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 80458, 77541, 537, 175, 37, 98, 1, 0, 503, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 80483, 77541, 537, 687, 1191, 0, 0, 0, 506, 1, 0, 0, 0, 0, 0, 0, 0, 18, 131072, 65536 },
    { 80519, 77541, 537, 11, 1222, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 131072, 65536 },
    { 80565, 77541, 537, 32775, 112, 102, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 131072, 8192 },
    { 80587, 77541, 537, 32911, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 80613, 77541, 537, 32911, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 80635, 77541, 61, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 80671, 77541, 61, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 80702, 77541, 537, 32903, 112, 102, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 32767, 8192 },
    { 80738, 77541, 537, 33792, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 80766, 77541, 537, 33792, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 80793, 77541, 537, 33792, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 80810, 77541, 537, 33792, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 80840, 77541, 537, 33792, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 80869, 77541, 537, 33792, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 80895, 77541, 61, 1190, 1200, 0, 0, 0, 518, 3, 0, 0, 0, 0, 0, 0, 0, 14, 131072, 32768 },
    { 80926, 77541, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 80959, 77541, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 80996, 77541, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 81024, 77541, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 81056, 77541, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 81093, 81113, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 81122, 81113, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 81144, 81113, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 81169, 81113, 537, 129, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 81189, 81113, 537, 131, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 81213, 81113, 537, 131, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 81237, 81113, 3007, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 81272, 81302, 537, 543, 144, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 81317, 81302, 537, 543, 147, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 81349, 81302, 537, 523, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16000 },
    { 81381, 81302, 537, 543, 156, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16000 },
    { 81413, 81302, 537, 543, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 81444, 81302, 537, 543, 144, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 81480, 81302, 537, 543, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 81509, 81302, 537, 543, 167, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 81540, 81302, 537, 543, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 81573, 81302, 537, 543, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 81604, 81302, 537, 543, 165, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 81637, 81302, 537, 2571, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 81669, 81302, 537, 2571, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 65536 },
    { 81701, 81302, 537, 523, 1223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 65536 },
    { 81731, 81302, 537, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 81760, 81302, 537, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 81794, 81302, 537, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 81815, 81302, 537, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 81841, 81302, 537, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 4096 },
    { 81872, 81302, 537, 519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 81895, 81302, 537, 519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 81929, 81302, 8166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 81959, 81302, 537, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 4096 },
    { 81981, 81302, 537, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 4096 },
    { 82014, 81302, 537, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 16384 },
    { 82047, 81302, 537, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 16384 },
    { 82080, 81302, 537, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 4096 },
    { 82107, 81302, 537, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 4096 },
    { 82145, 81302, 537, 519, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 82171, 81302, 6251, 527, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 82200, 81302, 537, 527, 46, 33, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82223, 81302, 6251, 527, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82251, 81302, 6251, 527, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82279, 81302, 6251, 527, 49, 32, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82302, 81302, 6251, 527, 51, 103, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 82330, 81302, 6251, 527, 52, 39, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82357, 81302, 6251, 527, 53, 46, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82386, 81302, 6251, 527, 388, 47, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82413, 81302, 6251, 527, 390, 48, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82439, 81302, 6251, 527, 381, 43, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82464, 81302, 6251, 527, 392, 49, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 82491, 81302, 537, 527, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 82515, 81302, 537, 527, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 82539, 81302, 537, 527, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 82563, 81302, 537, 519, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 917504, 131072 },
    { 82586, 81302, 6251, 519, 1224, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 82620, 81302, 3007, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 82658, 81302, 3007, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 82706, 81302, 3007, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 82744, 44890, 537, 41, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 82759, 53, 537, 47, 88, 0, 0, 0, 13, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 82790, 53, 537, 2111, 144, 0, 0, 0, 53, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 82822, 53, 537, 2111, 147, 0, 0, 0, 55, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 82856, 53, 537, 111, 151, 0, 0, 0, 57, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 82904, 53, 537, 2111, 156, 3, 1, 0, 62, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 82938, 53, 537, 2175, 147, 0, 0, 0, 55, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 82973, 53, 537, 111, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 83020, 53, 537, 127, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 83056, 53, 537, 2111, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 83089, 53, 537, 2111, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 83122, 53, 537, 2111, 21, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 83153, 53, 537, 2111, 167, 0, 0, 0, 70, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 83186, 53, 537, 47, 136, 6, 1, 0, 72, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 83233, 53, 537, 111, 136, 6, 1, 0, 74, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 83282, 53, 537, 127, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 64000 },
    { 83317, 53, 537, 2111, 22, 0, 0, 0, 77, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 83350, 53, 537, 2111, 165, 0, 0, 0, 79, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 83385, 53, 3007, 0, 785, 0, 0, 0, 387, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 83410, 53, 537, 175, 1227, 0, 0, 0, 540, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 83436, 53, 537, 2059, 46, 33, 1, 0, 542, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 83458, 53, 537, 2059, 49, 32, 1, 0, 544, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 83480, 53, 537, 2059, 51, 42, 1, 0, 546, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 83507, 53, 537, 2059, 52, 39, 1, 0, 548, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 83533, 53, 537, 2059, 53, 46, 1, 0, 550, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 83561, 53, 537, 2091, 388, 47, 1, 0, 552, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 83587, 53, 537, 2091, 390, 48, 1, 0, 555, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 83612, 53, 537, 2091, 381, 43, 1, 0, 557, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 83636, 53, 537, 2091, 392, 49, 1, 0, 559, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 83662, 53, 537, 0, 1040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 83697, 53, 537, 0, 1040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 261120, 98304 },
    { 83732, 53, 537, 11, 55, 0, 0, 0, 562, 2, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 83752, 53, 537, 11, 55, 0, 0, 0, 562, 2, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 83772, 53, 537, 237, 1263, 0, 0, 0, 564, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 83791, 83819, 537, 3, 1264, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 409600, 32000 },
    { 83823, 83819, 537, 3, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 409600, 32000 },
    { 83853, 83819, 537, 3, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 409600, 32000 },
    { 83883, 83819, 537, 3, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 409600, 32000 },
    { 83915, 83819, 537, 1, 1265, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 16384 },
    { 83948, 83819, 537, 1, 1266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 16384 },
    { 83978, 83819, 537, 131, 1267, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 84012, 83819, 537, 0, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 16384 },
    { 84039, 83819, 537, 0, 1268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 84071, 83819, 537, 3, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 84089, 83819, 537, 3, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 84112, 83819, 537, 1, 919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 409600, 32000 },
    { 84129, 83819, 537, 1, 919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 409600, 32000 },
    { 84148, 83819, 537, 1, 1269, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 409600, 32000 },
    { 84167, 83819, 537, 2, 1270, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 84208, 83819, 537, 0, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 16384 },
    { 84232, 53, 537, 135, 1272, 0, 0, 0, 567, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 84254, 53, 537, 135, 1275, 0, 0, 0, 570, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 84276, 53, 537, 131, 710, 0, 0, 0, 338, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 84297, 84315, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 84326, 158, 537, 161, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 84340, 158, 537, 673, 130, 0, 0, 0, 573, 1, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 84359, 158, 537, 673, 782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 84378, 158, 537, 160, 322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 84396, 18275, 8166, 0, 1276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 84419, 18275, 8166, 0, 1276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4097 },
    { 84447, 158, 537, 161, 323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 84453, 158, 537, 161, 323, 0, 0, 0, 574, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 84464, 158, 537, 673, 324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 84483, 158, 537, 675, 324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 84495, 158, 537, 675, 324, 0, 0, 0, 575, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 84518, 158, 537, 679, 329, 0, 0, 0, 153, 2, 0, 0, 0, 0, 0, 0, 0, 20, 1047576, 32768 },
    { 84526, 158, 537, 679, 329, 0, 0, 0, 153, 2, 0, 0, 0, 0, 0, 0, 0, 20, 1047576, 32768 },
    { 84545, 158, 537, 679, 108, 0, 0, 0, 155, 2, 0, 0, 0, 0, 0, 0, 0, 20, 1047576, 32768 },
    { 84558, 158, 537, 679, 108, 0, 0, 0, 155, 2, 0, 0, 0, 0, 0, 0, 0, 20, 1047576, 32768 },
    { 84582, 158, 537, 679, 333, 0, 0, 0, 576, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 84595, 158, 537, 679, 333, 0, 0, 0, 576, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 84619, 158, 537, 679, 315, 0, 0, 0, 578, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 84626, 158, 537, 675, 337, 0, 0, 0, 580, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 84644, 158, 537, 679, 315, 0, 0, 0, 578, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 84662, 158, 537, 679, 315, 0, 0, 0, 578, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 84680, 158, 537, 641, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 84712, 158, 537, 641, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 84744, 158, 537, 679, 316, 0, 0, 0, 582, 2, 0, 0, 0, 0, 0, 0, 0, 20, 128000, 16384 },
    { 84756, 158, 537, 679, 316, 0, 0, 0, 582, 2, 0, 0, 0, 0, 0, 0, 0, 20, 128000, 16384 },
    { 84779, 158, 537, 641, 340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 84816, 158, 2933, 641, 341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 84856, 158, 537, 17063, 316, 0, 0, 0, 160, 1, 0, 0, 0, 0, 0, 0, 0, 20, 128000, 16384 },
    { 84883, 158, 537, 17063, 316, 0, 0, 0, 160, 1, 0, 0, 0, 0, 0, 0, 0, 20, 128000, 16384 },
    { 84921, 158, 5622, 0, 1281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 84944, 158, 5622, 0, 1281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 84978, 158, 5622, 0, 1281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 85012, 158, 6108, 0, 343, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 85028, 158, 6108, 0, 343, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 85055, 158, 6108, 0, 343, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 85082, 158, 537, 17063, 315, 0, 0, 0, 150, 1, 0, 0, 0, 0, 0, 0, 0, 20, 128000, 16384 },
    { 85104, 158, 537, 17063, 315, 0, 0, 0, 150, 1, 0, 0, 0, 0, 0, 0, 0, 20, 128000, 16384 },
    { 85137, 158, 5622, 0, 1282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 85155, 158, 5622, 0, 1282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 85181, 158, 537, 687, 319, 0, 0, 94, 584, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85187, 158, 537, 687, 319, 0, 0, 94, 584, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85204, 158, 537, 9390, 319, 0, 0, 94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 85215, 158, 537, 527, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 85233, 158, 6251, 559, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 85245, 158, 537, 687, 320, 0, 0, 94, 587, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85256, 158, 537, 687, 320, 0, 0, 94, 587, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85278, 158, 537, 687, 350, 0, 0, 94, 590, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85289, 158, 537, 687, 350, 0, 0, 94, 590, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85311, 158, 6251, 687, 352, 0, 0, 94, 164, 1, 0, 0, 0, 0, 0, 0, 0, 5, 400000, 272000 },
    { 85321, 158, 6251, 687, 352, 0, 0, 94, 164, 1, 0, 0, 0, 0, 0, 0, 0, 5, 400000, 272000 },
    { 85342, 158, 537, 17063, 319, 0, 0, 94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85359, 158, 537, 17063, 319, 0, 0, 94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85387, 158, 537, 4783, 319, 0, 0, 93, 584, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85395, 158, 537, 4783, 319, 0, 0, 93, 584, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85414, 158, 537, 527, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 85434, 158, 6251, 559, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 85448, 158, 6251, 559, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 85466, 158, 6251, 559, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 85485, 158, 537, 4783, 45, 0, 0, 125, 593, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85493, 158, 537, 4783, 45, 0, 0, 125, 593, 3, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85512, 158, 537, 527, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 85532, 158, 6251, 559, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 85546, 158, 6251, 687, 356, 0, 0, 126, 169, 1, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85558, 158, 6251, 687, 356, 0, 0, 126, 169, 1, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85581, 158, 537, 527, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 85601, 158, 6251, 559, 45, 0, 0, 125, 170, 1, 0, 0, 0, 0, 0, 0, 0, 5, 272000, 128000 },
    { 85615, 158, 537, 4783, 46, 33, 1, 125, 596, 3, 0, 0, 0, 110, 110, 0, 0, 0, 1050000, 128000 },
    { 85623, 158, 537, 4783, 46, 33, 1, 125, 596, 3, 0, 0, 0, 110, 110, 0, 0, 0, 1050000, 128000 },
    { 85642, 158, 537, 4783, 47, 0, 0, 125, 174, 3, 0, 0, 0, 110, 110, 0, 0, 5, 272000, 128000 },
    { 85655, 158, 537, 4783, 47, 0, 0, 125, 174, 3, 0, 0, 0, 110, 110, 0, 0, 5, 272000, 128000 },
    { 85679, 158, 537, 4783, 48, 0, 0, 125, 177, 2, 0, 0, 0, 110, 110, 0, 0, 5, 272000, 128000 },
    { 85692, 158, 537, 4783, 48, 0, 0, 125, 177, 2, 0, 0, 0, 110, 110, 0, 0, 5, 272000, 128000 },
    { 85716, 158, 6251, 683, 50, 120, 1, 124, 599, 2, 0, 0, 0, 110, 110, 0, 0, 5, 1050000, 128000 },
    { 85728, 158, 6251, 683, 50, 120, 1, 124, 599, 2, 0, 0, 0, 110, 110, 0, 0, 5, 1050000, 128000 },
    { 85751, 158, 537, 687, 49, 32, 1, 125, 601, 3, 0, 0, 0, 110, 110, 0, 0, 5, 1050000, 128000 },
    { 85759, 158, 537, 687, 49, 32, 1, 125, 601, 3, 0, 0, 0, 110, 110, 0, 0, 5, 1050000, 128000 },
    { 85778, 158, 537, 8, 371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 85792, 158, 537, 8, 371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 85814, 158, 6251, 683, 50, 120, 1, 120, 599, 2, 0, 0, 0, 110, 110, 0, 0, 5, 1050000, 128000 },
    { 85826, 158, 6251, 683, 50, 120, 1, 120, 599, 2, 0, 0, 0, 110, 110, 0, 0, 5, 1050000, 128000 },
    { 85849, 158, 537, 687, 52, 39, 1, 125, 604, 3, 0, 0, 0, 110, 110, 0, 0, 5, 922000, 128000 },
    { 85857, 158, 537, 687, 891, 85, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 85871, 158, 537, 687, 51, 42, 1, 125, 607, 3, 0, 0, 0, 110, 110, 0, 0, 5, 922000, 128000 },
    { 85884, 158, 537, 687, 52, 39, 1, 125, 604, 3, 0, 0, 0, 110, 110, 0, 0, 5, 922000, 128000 },
    { 85896, 158, 537, 687, 53, 46, 1, 125, 610, 3, 0, 0, 0, 110, 110, 0, 0, 5, 922000, 128000 },
    { 85910, 158, 537, 687, 388, 47, 1, 124, 613, 4, 0, 0, 0, 110, 110, 0, 0, 5, 922000, 128000 },
    { 85922, 158, 537, 687, 390, 48, 1, 125, 617, 3, 0, 0, 0, 110, 110, 0, 0, 5, 922000, 128000 },
    { 85933, 158, 537, 687, 381, 43, 1, 125, 620, 3, 0, 0, 0, 110, 110, 0, 0, 5, 922000, 128000 },
    { 85943, 158, 537, 687, 392, 49, 1, 124, 623, 4, 0, 0, 0, 110, 110, 0, 0, 5, 922000, 128000 },
    { 85955, 158, 537, 641, 394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 85965, 158, 537, 641, 394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 85979, 158, 537, 641, 394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 86000, 158, 537, 641, 395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 86015, 158, 537, 641, 395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 86041, 158, 537, 641, 395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 86067, 158, 6251, 687, 52, 39, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 922000, 128000 },
    { 86092, 158, 6251, 687, 891, 85, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400000, 128000 },
    { 86116, 158, 61, 0, 396, 0, 0, 0, 627, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86128, 158, 61, 0, 397, 0, 0, 0, 628, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86145, 158, 61, 2, 398, 0, 0, 0, 375, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86159, 158, 61, 2, 398, 0, 0, 0, 375, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86184, 158, 61, 2, 399, 0, 0, 0, 629, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86196, 158, 61, 2, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86219, 158, 61, 2, 399, 0, 0, 0, 629, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86239, 158, 61, 2, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86270, 158, 61, 2, 399, 0, 0, 0, 629, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86293, 158, 61, 2, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86327, 158, 2933, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86338, 158, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86358, 158, 2933, 641, 400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 86371, 158, 2933, 641, 400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 86388, 158, 2933, 641, 401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 86403, 158, 2933, 641, 401, 0, 0, 0, 0, 0, 0, 0, 0, 110, 110, 0, 0, 0, 128000, 32000 },
    { 86420, 158, 2933, 641, 402, 0, 0, 0, 0, 0, 0, 0, 0, 110, 110, 0, 0, 0, 128000, 32000 },
    { 86442, 158, 2933, 641, 400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 86466, 158, 2933, 641, 402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 86484, 158, 2933, 641, 402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 86513, 158, 2933, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 2000 },
    { 86536, 158, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86557, 158, 537, 0, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86580, 158, 537, 0, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86602, 158, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 86617, 86647, 537, 8192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 40960 },
    { 86659, 86647, 537, 8192, 1264, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 1024 },
    { 86695, 86647, 537, 8192, 1298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 1024 },
    { 86734, 86647, 537, 8192, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 1024 },
    { 86774, 86647, 537, 8192, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 1024 },
    { 86814, 86647, 537, 8192, 1299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8000 },
    { 86856, 86647, 537, 8192, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 512 },
    { 86887, 86647, 537, 8192, 1300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 2048 },
    { 86921, 86647, 537, 8192, 1301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 512 },
    { 86960, 86647, 537, 8192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 86986, 86647, 537, 8192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 87017, 86647, 537, 8192, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 87039, 86647, 537, 8192, 1302, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 87066, 87103, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4000, 50000 },
    { 87108, 87103, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4000, 50000 },
    { 87143, 87103, 537, 0, 1042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 87165, 87103, 537, 0, 1303, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 87206, 87103, 537, 0, 1065, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 87247, 87103, 537, 525, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 131072, 65536 },
    { 87272, 87103, 537, 525, 1304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 131072, 65536 },
    { 87296, 87103, 537, 13, 1305, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 131072, 65536 },
    { 87330, 87103, 537, 15, 1306, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 87352, 87103, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 87374, 87103, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 87402, 87426, 537, 129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 87433, 87426, 537, 129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 87465, 87426, 537, 129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 87490, 87426, 537, 129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 87513, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0 },
    { 87542, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0 },
    { 87573, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0 },
    { 87615, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0 },
    { 87644, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0 },
    { 87675, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0 },
    { 87717, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0 },
    { 87746, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0 },
    { 87777, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0 },
    { 87819, 87854, 537, 641, 503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 87865, 87854, 537, 641, 181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 87905, 87854, 537, 641, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 87940, 87854, 537, 641, 503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 87980, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 88024, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 88069, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 88117, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 88168, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 88218, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 88267, 87854, 537, 641, 890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 88306, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 88353, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 88390, 87854, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 88433, 87854, 537, 641, 890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 88465, 87854, 537, 641, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 88489, 53, 537, 175, 1310, 0, 0, 0, 630, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 88511, 88531, 537, 165, 1311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 50000 },
    { 88541, 88531, 537, 165, 1312, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 260000, 65536 },
    { 88563, 88601, 537, 41, 1313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88615, 88601, 537, 41, 1313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88659, 88601, 537, 41, 1313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88708, 88601, 537, 41, 1314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88750, 88601, 537, 41, 1314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88797, 88601, 537, 41, 1315, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88843, 88601, 537, 41, 1313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88871, 88601, 537, 41, 1315, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88900, 88601, 537, 41, 1313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88932, 88601, 537, 41, 1313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88958, 88601, 537, 41, 1313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 88990, 88601, 537, 41, 1314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 89020, 88601, 537, 41, 1315, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 89054, 88601, 537, 41, 1316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048575, 1048575 },
    { 89076, 88601, 537, 41, 1317, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048575, 1048575 },
    { 89104, 88601, 537, 9, 937, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89131, 88601, 537, 9, 1318, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89157, 88601, 537, 41, 1319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 89186, 88601, 537, 1, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89221, 88601, 537, 1, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89249, 88601, 537, 1, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89286, 88601, 537, 1, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89324, 88601, 537, 1, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89372, 88601, 537, 1, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89426, 88601, 537, 41, 1320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 89451, 88601, 537, 41, 1320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 89486, 88601, 537, 41, 1319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 89526, 88601, 537, 9, 937, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89560, 88601, 537, 9, 1318, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 89593, 88601, 537, 3, 1321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 89640, 88601, 537, 41, 1322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 89673, 88601, 537, 3, 1321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 89696, 88601, 537, 3, 1321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 89724, 88601, 537, 41, 1322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 89752, 88601, 537, 41, 1316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048575, 1048575 },
    { 89782, 88601, 537, 41, 1317, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048575, 1048575 },
    { 89818, 89827, 8166, 0, 794, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 89832, 89827, 8166, 0, 1323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 89839, 89827, 8166, 0, 1324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 89848, 89827, 537, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89858, 89827, 537, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89874, 89827, 537, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89894, 89827, 537, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89909, 89827, 537, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89928, 89827, 537, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89944, 89827, 537, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89960, 89827, 537, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89975, 89827, 537, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 89990, 90025, 3216, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 90033, 53, 537, 47, 185, 0, 0, 0, 632, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 90060, 53, 537, 111, 20, 0, 0, 0, 110, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 90104, 53, 537, 2111, 207, 10, 1, 0, 98, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 90134, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 90163, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 90192, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 90219, 53, 537, 2111, 212, 0, 0, 0, 102, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 90248, 53, 537, 111, 215, 14, 1, 0, 113, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 90293, 53, 537, 127, 215, 0, 0, 0, 104, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 64000 },
    { 90324, 53, 537, 2111, 217, 0, 0, 0, 106, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 90353, 53, 537, 2111, 210, 0, 0, 0, 108, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 90384, 44890, 537, 41, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 229376, 32768 },
    { 90408, 90440, 537, 649, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90450, 90440, 537, 649, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90477, 90440, 537, 649, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90504, 90440, 537, 641, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90531, 90440, 537, 641, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90554, 90440, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90576, 90440, 537, 641, 1326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90597, 90440, 537, 641, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90615, 90440, 537, 641, 1326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90632, 90440, 537, 641, 926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 90681, 90440, 537, 641, 926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 8192 },
    { 90722, 90440, 537, 641, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90759, 90440, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90795, 90440, 537, 641, 1326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90826, 90440, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90871, 90440, 537, 643, 1327, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90910, 90440, 537, 641, 1327, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90941, 90440, 537, 641, 1307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 90977, 90440, 537, 641, 926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 91013, 90440, 537, 649, 926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 91037, 91050, 17390, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 91055, 91050, 17390, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 91073, 91050, 17390, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 91094, 91122, 537, 5, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 91131, 91122, 537, 5, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 91163, 91122, 537, 5, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 91195, 91122, 537, 5, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 91232, 91122, 537, 5, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 91275, 91291, 3007, 0, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 91300, 91291, 537, 129, 1328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 91327, 91291, 537, 137, 1328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 91363, 91291, 537, 131, 989, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 91387, 91291, 537, 139, 989, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 91420, 91291, 537, 129, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 16000 },
    { 91445, 91291, 537, 131, 1328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 91472, 91291, 537, 139, 1328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 91508, 91291, 537, 131, 1329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 91529, 91291, 537, 139, 1329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 91559, 91291, 537, 131, 1329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 91584, 91291, 537, 139, 1329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 91618, 91632, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 91639, 91632, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 91658, 91681, 537, 5, 1330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 91691, 91681, 537, 5, 1330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 91721, 91681, 537, 13, 1331, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 91751, 91681, 537, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 16384 },
    { 91776, 91681, 537, 5, 1331, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 91798, 91681, 537, 7, 1332, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 91818, 91681, 537, 5, 941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 91841, 91681, 537, 5, 710, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 91864, 91681, 537, 6, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 2048 },
    { 91883, 91681, 537, 5, 983, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 91909, 91681, 3007, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 91936, 91681, 537, 13, 1331, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 91961, 91681, 537, 5, 1330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 91988, 91681, 537, 5, 1333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 92007, 91681, 3007, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 92036, 91681, 537, 7, 1334, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 92058, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0 },
    { 92086, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0 },
    { 92119, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 },
    { 92149, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 },
    { 92190, 92229, 61, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0 },
    { 92233, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0 },
    { 92261, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0 },
    { 92294, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 92324, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 92365, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0 },
    { 92393, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0 },
    { 92426, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 92456, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 92497, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 92549, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 92602, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0 },
    { 92633, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0 },
    { 92669, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0 },
    { 92702, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0 },
    { 92746, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0 },
    { 92777, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0 },
    { 92813, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 92846, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 92890, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0 },
    { 92921, 158, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0 },
    { 92957, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 92990, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 93034, 38659, 537, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 1024 },
    { 93046, 38659, 537, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 93059, 53, 537, 0, 1337, 0, 0, 0, 635, 2, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 93083, 53, 537, 0, 1340, 0, 0, 0, 637, 2, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 93107, 53, 537, 8193, 1343, 0, 0, 0, 639, 2, 125, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 93140, 53, 537, 8193, 1346, 0, 0, 0, 641, 3, 125, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 93172, 53, 537, 8193, 1349, 0, 0, 0, 644, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 93203, 53, 537, 8195, 1352, 0, 0, 0, 647, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 93235, 53, 537, 8193, 756, 0, 0, 0, 649, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 93266, 53, 537, 8193, 180, 0, 0, 0, 651, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 93297, 53, 537, 8195, 1346, 0, 0, 0, 653, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 93329, 53, 537, 8193, 1346, 0, 0, 0, 641, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 93361, 53, 537, 0, 621, 0, 0, 0, 268, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 93391, 53, 537, 0, 624, 0, 0, 0, 270, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 93420, 53, 537, 8193, 1359, 0, 0, 0, 655, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 93459, 53, 537, 8193, 1362, 0, 0, 0, 658, 3, 0, 0, 0, 0, 0, 0, 0, 0, 10000000, 8192 },
    { 93495, 93515, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 93520, 93515, 537, 687, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 1048576, 131072 },
    { 93540, 93515, 537, 687, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 1048576, 131072 },
    { 93560, 93515, 537, 687, 1363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 1048576, 131072 },
    { 93592, 93515, 537, 687, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 1048576, 131072 },
    { 93612, 93515, 537, 687, 1363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 1048576, 131072 },
    { 93644, 93515, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 93675, 93515, 537, 687, 1364, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 1048576, 131072 },
    { 93696, 93515, 6251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0 },
    { 93709, 93743, 537, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4028 },
    { 93754, 93743, 537, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4028 },
    { 93787, 93743, 537, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 4028 },
    { 93837, 93743, 537, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10000000, 4028 },
    { 93883, 93910, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 93932, 53, 537, 197, 510, 0, 0, 0, 661, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8000 },
    { 93951, 53, 537, 133, 510, 0, 0, 0, 664, 3, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8000 },
    { 93972, 53, 537, 133, 510, 0, 0, 0, 664, 3, 0, 0, 0, 0, 0, 0, 0, 0, 196000, 8000 },
    { 93993, 94012, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0 },
    { 94020, 94012, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0 },
    { 94043, 94012, 537, 169, 1366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 94062, 94012, 537, 169, 1366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 94083, 94012, 537, 169, 1367, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 94114, 94012, 537, 169, 1366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 94135, 94012, 537, 169, 1367, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 94166, 94012, 537, 171, 1080, 125, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 94185, 94012, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 94206, 94012, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 94230, 94012, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 94252, 94012, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 94277, 53, 537, 133, 493, 0, 0, 0, 667, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32000 },
    { 94301, 53, 537, 143, 130, 0, 0, 0, 670, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 40000 },
    { 94330, 53, 537, 199, 502, 0, 0, 0, 673, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 94363, 53, 537, 199, 756, 0, 0, 0, 676, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 94395, 53, 537, 199, 180, 0, 0, 0, 679, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 94427, 53, 537, 0, 127, 0, 0, 0, 41, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 94460, 53, 537, 1, 491, 0, 0, 0, 274, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 94492, 53, 537, 1, 492, 0, 0, 0, 414, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 94524, 53, 537, 199, 130, 0, 0, 0, 670, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32000 },
    { 94562, 53, 537, 1, 495, 0, 0, 0, 682, 3, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 94594, 53, 537, 0, 629, 0, 0, 0, 276, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4096 },
    { 94629, 53, 537, 8193, 492, 0, 0, 0, 414, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 94661, 53, 537, 192, 490, 0, 0, 0, 685, 3, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 94690, 53, 537, 192, 122, 0, 0, 0, 688, 3, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 94721, 94744, 537, 5, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 94752, 94744, 3007, 0, 1378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 94776, 94744, 3007, 0, 1378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 94805, 94744, 537, 5, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 94830, 94744, 537, 0, 1379, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 94861, 94744, 537, 5, 1380, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 94885, 94744, 537, 5, 1380, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 94916, 94744, 537, 5, 1381, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 94946, 94744, 537, 45, 522, 0, 0, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 94962, 94744, 537, 5, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 131072 },
    { 94989, 94744, 537, 5, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 131072 },
    { 95018, 94744, 537, 15, 1382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95050, 94744, 537, 15, 1070, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95081, 94744, 537, 7, 1383, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95108, 94744, 537, 7, 1383, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95137, 94744, 537, 7, 1383, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95166, 94744, 537, 7, 1384, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 95194, 94744, 537, 7, 1385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95222, 94744, 537, 7, 1384, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 95248, 94744, 537, 7, 1384, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 95276, 94744, 537, 7, 1385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95302, 94744, 537, 7, 1385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95330, 94744, 537, 5, 1380, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 95364, 94744, 537, 5, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 95396, 94744, 537, 5, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 95424, 94744, 3007, 0, 1386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 95446, 94744, 3007, 0, 1386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 95473, 94744, 537, 7, 1387, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95500, 94744, 537, 7, 1387, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95524, 94744, 537, 47, 1388, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 95548, 94744, 537, 47, 1388, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 95574, 94744, 537, 7, 1387, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95603, 94744, 537, 15, 1382, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95626, 94744, 537, 15, 1382, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95654, 94744, 537, 15, 1382, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95679, 94744, 537, 15, 1382, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95706, 94744, 537, 15, 1382, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95733, 94744, 537, 15, 1382, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 95763, 94744, 95795, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 0 },
    { 95806, 94744, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 95831, 94744, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 95853, 94744, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 95877, 94744, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 95899, 94744, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 95923, 94744, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 95947, 94744, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 95974, 94744, 537, 5, 1381, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 95996, 94744, 537, 15, 1070, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 96023, 94744, 537, 15, 1070, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 96052, 94744, 537, 4, 1379, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 96073, 94744, 537, 15, 1070, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 96103, 94744, 537, 15, 1382, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 96135, 94744, 537, 15, 1382, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 96171, 94744, 537, 4, 1389, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 96197, 94744, 537, 7, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 96226, 94744, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 96252, 94744, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 96280, 94744, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 96315, 94744, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 96352, 94744, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 96398, 94744, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 96446, 94744, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 96476, 94744, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 96508, 94744, 537, 5, 1390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 96535, 94744, 537, 5, 1390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 96564, 94744, 537, 45, 522, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 96582, 94744, 537, 45, 522, 0, 0, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 96602, 94744, 537, 45, 522, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 96622, 94744, 537, 45, 522, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 96645, 53, 537, 205, 473, 0, 0, 0, 341, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16000 },
    { 96671, 96690, 537, 15, 474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 96699, 96690, 537, 15, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 96718, 96690, 537, 47, 476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 96742, 96690, 537, 15, 61, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 96759, 96690, 537, 5, 1391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 96785, 96690, 537, 7, 1391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 96826, 96690, 537, 5, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 96851, 96690, 537, 7, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 96891, 96690, 537, 5, 1392, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 96915, 96690, 537, 7, 1392, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 96954, 96690, 537, 5, 1391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 96980, 53, 537, 135, 511, 0, 0, 0, 691, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16000 },
    { 97001, 53, 537, 175, 1310, 0, 0, 0, 630, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 97020, 97040, 537, 9344, 1268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 16000 },
    { 97046, 97040, 537, 9344, 1393, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 16000 },
    { 97067, 38659, 3007, 32768, 118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 2048, 2048 },
    { 97087, 38659, 3007, 32768, 118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 2048, 2048 },
    { 97111, 97128, 17390, 0, 783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 0 },
    { 97133, 97128, 17390, 0, 1394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 0 },
    { 97148, 97128, 17390, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 0 },
    { 97163, 97128, 17390, 0, 783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 0 },
    { 97178, 97201, 3007, 0, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 97208, 97201, 3007, 0, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 97244, 97201, 537, 9, 1395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 97275, 97201, 537, 9, 1395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 164000, 164000 },
    { 97311, 97201, 537, 1, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 97360, 97201, 537, 1, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 97391, 97201, 537, 1, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 97427, 97201, 537, 9, 1396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 97464, 97201, 537, 9, 1396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024000, 1024000 },
    { 97506, 97201, 537, 9, 781, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 97541, 97201, 537, 9, 1397, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 979000, 0 },
    { 97581, 97201, 537, 11, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048000, 384000 },
    { 97620, 97201, 537, 3, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110000, 110000 },
    { 97649, 97201, 3007, 0, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 97688, 97201, 537, 1, 704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 97729, 97201, 537, 0, 1398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 97764, 97201, 537, 1, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 97811, 97201, 537, 1, 704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 97857, 97201, 537, 1, 1398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 97902, 97201, 537, 9, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 196608 },
    { 97932, 97201, 537, 11, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 97960, 97201, 537, 1, 1399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 98004, 97201, 537, 11, 1400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98032, 97201, 537, 11, 1400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98065, 97201, 537, 11, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024000, 1024000 },
    { 98091, 97201, 537, 1, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 98135, 97201, 537, 9, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 98169, 97201, 537, 9, 704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 98202, 97201, 537, 11, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98239, 97201, 537, 1, 1401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 98286, 97201, 537, 1, 957, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 98332, 97201, 537, 8, 1401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 98379, 97201, 537, 11, 78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98414, 97201, 537, 9, 429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98455, 97201, 537, 9, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 98496, 97201, 537, 9, 78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 98533, 97201, 537, 9, 78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98578, 97201, 537, 9, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 98605, 97201, 537, 2, 1402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 98634, 97201, 537, 3, 704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 98668, 97201, 537, 2, 1398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 98701, 97201, 537, 1, 1403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 98734, 97201, 537, 1, 704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 98767, 97201, 537, 1, 1404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 98796, 97201, 537, 3, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 98832, 97201, 537, 1, 1405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 98854, 97201, 537, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98882, 97201, 537, 1, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98924, 97201, 537, 1, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 98950, 97201, 537, 1, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 98990, 97201, 537, 1, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 99012, 97201, 537, 1, 1405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 99033, 97201, 3007, 0, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 40960 },
    { 99064, 97201, 537, 9, 1406, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 99104, 97201, 537, 9, 1407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 99134, 97201, 537, 9, 1408, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 99158, 97201, 537, 9, 1409, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 99178, 97201, 537, 9, 478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 99201, 97201, 537, 9, 1410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 99224, 97201, 537, 9, 1410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 99247, 97201, 537, 9, 1410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024000, 1024000 },
    { 99270, 97201, 537, 11, 1329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024000, 1024000 },
    { 99299, 99313, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 99320, 99339, 3007, 0, 1411, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 96000 },
    { 99346, 99339, 3216, 0, 1411, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8000 },
    { 99377, 99339, 537, 128, 1373, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 99409, 99339, 537, 41, 1412, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 99430, 99339, 537, 641, 1413, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 120000, 8000 },
    { 99461, 99339, 537, 136, 1413, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 99501, 99339, 537, 132, 1414, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123000, 12000 },
    { 99541, 99339, 537, 651, 1415, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30000, 8000 },
    { 99575, 99339, 537, 655, 1416, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 99618, 99339, 537, 138, 1417, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123000, 16000 },
    { 99654, 99339, 537, 134, 1418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 99683, 99339, 537, 2, 1418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 99714, 99339, 537, 128, 1419, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 160000, 160000 },
    { 99754, 99339, 537, 9, 1420, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 16000 },
    { 99782, 99339, 537, 653, 1421, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 32768 },
    { 99815, 99339, 537, 136, 1422, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 99857, 99339, 537, 140, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 99903, 99339, 537, 140, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 16384 },
    { 99948, 99339, 537, 140, 1301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 32000 },
    { 99993, 99339, 537, 653, 1419, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 16000 },
    { 100027, 99339, 537, 9, 1420, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 8000 },
    { 100065, 99339, 537, 645, 1423, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 65536 },
    { 100098, 99339, 537, 641, 1424, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 16000 },
    { 100132, 99339, 537, 653, 1425, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 100162, 99339, 537, 653, 1425, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 100201, 99339, 537, 653, 1426, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 65536 },
    { 100231, 99339, 537, 653, 1427, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 65536 },
    { 100265, 99339, 537, 1, 1428, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 8000 },
    { 100303, 99339, 537, 45, 1052, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 100337, 99339, 537, 45, 1429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 100376, 99339, 537, 47, 1429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 100421, 99339, 537, 45, 1430, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 100453, 99339, 537, 45, 1431, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 393216 },
    { 100490, 99339, 537, 1, 1428, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 16000 },
    { 100518, 99339, 537, 134, 926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 100547, 99339, 537, 130, 1432, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98304, 16384 },
    { 100576, 99339, 537, 15, 1433, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 131072 },
    { 100609, 99339, 537, 15, 1434, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 131072 },
    { 100638, 99339, 537, 128, 1435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 3200 },
    { 100668, 99339, 537, 41, 932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 100702, 99339, 537, 41, 932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 100741, 99339, 537, 645, 1080, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 100772, 99339, 537, 132, 1436, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8000 },
    { 100811, 99339, 537, 132, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 100849, 99339, 537, 132, 1437, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 100889, 99339, 537, 4, 934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 32000 },
    { 100929, 99339, 537, 641, 941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32000 },
    { 100969, 99339, 537, 645, 1438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12288, 12288 },
    { 101010, 99339, 537, 134, 772, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 8192 },
    { 101067, 99339, 537, 130, 1439, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 101116, 99339, 537, 132, 1440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65535, 8000 },
    { 101150, 99339, 537, 41, 1441, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 101180, 99339, 537, 41, 1442, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 101211, 99339, 537, 653, 1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 101237, 99339, 537, 645, 1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 101265, 99339, 537, 45, 1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131100 },
    { 101293, 99339, 537, 45, 1443, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131100 },
    { 101331, 99339, 537, 45, 1080, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 101359, 99339, 537, 45, 1444, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 101397, 99339, 537, 47, 1080, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 101423, 99339, 537, 653, 1445, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 40000 },
    { 101455, 99339, 537, 132, 1446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60288, 16000 },
    { 101485, 99339, 537, 645, 473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 100352 },
    { 101516, 99339, 537, 645, 1447, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 100352 },
    { 101551, 99339, 537, 685, 1448, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 100352 },
    { 101586, 99339, 537, 47, 1449, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 101614, 99339, 537, 47, 1450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 101642, 99339, 537, 47, 1451, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 101675, 99339, 537, 47, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 101701, 99339, 537, 132, 1452, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 101745, 99339, 537, 13, 1453, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 101783, 99339, 537, 653, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 101810, 99339, 537, 140, 1455, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 101836, 99339, 537, 130, 934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 101869, 99339, 537, 645, 1456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8192 },
    { 101903, 99339, 537, 128, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 8192 },
    { 101928, 99339, 537, 645, 1373, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8192 },
    { 101960, 99339, 537, 130, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 101996, 99339, 537, 140, 937, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 20000 },
    { 102028, 99339, 537, 645, 1457, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 102070, 99339, 537, 649, 1458, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 102112, 99339, 537, 137, 1459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 20000 },
    { 102142, 99339, 537, 136, 1460, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 20000 },
    { 102168, 99339, 537, 137, 1418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 102193, 99339, 537, 136, 1461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 20000 },
    { 102218, 99339, 537, 645, 1462, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 160000, 32768 },
    { 102259, 99339, 537, 645, 1463, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102302, 99339, 537, 5, 1464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102331, 99339, 3007, 0, 1465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 102364, 99339, 3007, 0, 1465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 102395, 99339, 537, 645, 1466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102417, 99339, 537, 653, 1467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 102457, 99339, 537, 653, 1467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 102497, 99339, 537, 647, 1468, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 16384 },
    { 102537, 99339, 537, 655, 1468, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 16384 },
    { 102577, 99339, 3216, 0, 1353, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 102607, 99339, 537, 647, 608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 102647, 99339, 537, 139, 1469, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 102687, 99339, 537, 647, 1470, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 102725, 99339, 537, 647, 1368, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 102763, 99339, 537, 647, 1471, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 102796, 99339, 537, 15, 1472, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102826, 99339, 537, 15, 1473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102850, 99339, 537, 15, 1474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102878, 99339, 537, 15, 1475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102908, 99339, 537, 15, 1475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102932, 99339, 537, 15, 1476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 102960, 99339, 537, 45, 1477, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 65536 },
    { 102984, 99339, 537, 47, 1092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 103008, 99339, 537, 641, 1478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 103042, 99339, 537, 132, 1353, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 103070, 99339, 537, 641, 1353, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 32000 },
    { 103102, 99339, 537, 641, 1478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 103137, 99339, 537, 134, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 103162, 99339, 537, 47, 1479, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 256000 },
    { 103192, 99339, 537, 45, 994, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 103211, 99339, 537, 5, 1480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 103239, 99339, 537, 653, 1481, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32000 },
    { 103271, 99339, 537, 47, 1482, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 103299, 99339, 537, 45, 1483, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 103331, 99339, 537, 130, 1461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 103376, 99339, 537, 649, 1484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 98304 },
    { 103399, 99339, 537, 681, 1485, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 98304 },
    { 103426, 99339, 537, 655, 1486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 16384 },
    { 103450, 99339, 537, 653, 1487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 103473, 99339, 537, 655, 1488, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 103497, 99339, 537, 653, 1484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 103520, 99339, 537, 45, 1489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 103549, 99339, 537, 45, 1484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 103574, 99339, 537, 45, 1490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202800, 131072 },
    { 103595, 99339, 537, 45, 1491, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202800, 131072 },
    { 103622, 99339, 537, 45, 1492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 103645, 99339, 537, 45, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 103668, 99339, 537, 45, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 103691, 99339, 537, 47, 1491, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204800, 131072 },
    { 103719, 103759, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 103766, 103759, 537, 0, 1493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 103815, 103759, 537, 0, 1494, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 103863, 103759, 537, 0, 1435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 103912, 103759, 537, 0, 1373, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 103960, 103759, 537, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104008, 103759, 537, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104055, 103759, 537, 0, 1418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104095, 103759, 537, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104136, 103759, 537, 0, 1272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104185, 103759, 537, 0, 755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104230, 103759, 537, 0, 1403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104269, 103759, 537, 0, 1404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104307, 103759, 537, 0, 1404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104345, 103759, 537, 0, 1495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104365, 103759, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104413, 53, 537, 135, 124, 0, 0, 0, 694, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 104441, 53, 537, 197, 78, 0, 0, 0, 697, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8000 },
    { 104468, 53, 537, 133, 1499, 0, 0, 0, 700, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8000 },
    { 104495, 53, 537, 141, 1502, 0, 0, 0, 703, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32000 },
    { 104524, 104570, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104581, 104570, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104625, 104570, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 104679, 158, 537, 175, 406, 0, 0, 0, 192, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104682, 158, 537, 687, 406, 0, 0, 0, 192, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104696, 158, 6251, 687, 1504, 0, 0, 0, 706, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104703, 158, 6251, 687, 1504, 0, 0, 0, 706, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104721, 158, 537, 47, 329, 0, 0, 0, 707, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 100000 },
    { 104724, 158, 537, 47, 329, 0, 0, 0, 707, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 100000 },
    { 104738, 158, 6251, 9258, 409, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104755, 158, 6251, 9258, 409, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104783, 158, 537, 45, 235, 0, 0, 0, 193, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104791, 158, 537, 45, 235, 0, 0, 0, 193, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104810, 158, 6251, 47, 411, 0, 0, 0, 195, 1, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 100000 },
    { 104817, 158, 6251, 47, 411, 0, 0, 0, 195, 1, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 100000 },
    { 104835, 158, 537, 47, 412, 0, 0, 0, 710, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 100000 },
    { 104843, 158, 537, 47, 412, 0, 0, 0, 710, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 100000 },
    { 104862, 158, 6251, 9258, 329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104884, 158, 6251, 9258, 329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 104917, 104946, 537, 1, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 4000 },
    { 104950, 104946, 537, 1024, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8192 },
    { 104981, 104946, 537, 1, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 4000 },
    { 105020, 104946, 537, 1024, 1435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 4000 },
    { 105059, 104946, 537, 3, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8192 },
    { 105087, 104946, 537, 3, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105123, 104946, 537, 1, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105149, 104946, 537, 1, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105180, 104946, 537, 1, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105209, 104946, 537, 1, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105243, 104946, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 105279, 104946, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 105321, 104946, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 105357, 104946, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 105387, 104946, 3007, 2, 1386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 0 },
    { 105428, 104946, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 105475, 104946, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 105516, 104946, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 105551, 104946, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 105573, 104946, 537, 143, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 105601, 104946, 537, 135, 500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 105634, 104946, 537, 143, 919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 105660, 104946, 537, 1, 1508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105693, 104946, 537, 1, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105725, 104946, 537, 1, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105756, 104946, 537, 3, 890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105795, 104946, 537, 3, 890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105834, 104946, 537, 1, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105866, 104946, 537, 1, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 105910, 104946, 537, 3, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 8192 },
    { 105958, 104946, 537, 1, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10485760, 8192 },
    { 105998, 104946, 537, 15, 919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 106015, 104946, 537, 15, 1474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 106037, 104946, 537, 15, 1509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272000, 128000 },
    { 106059, 104946, 537, 9, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 106083, 104946, 537, 9, 720, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 106106, 104946, 537, 1, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106121, 104946, 537, 1, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106141, 104946, 537, 1, 1510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106161, 104946, 537, 1, 1511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106186, 104946, 537, 1, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 106201, 104946, 537, 1, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106221, 104946, 537, 1, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106243, 104946, 537, 1, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106261, 104946, 537, 1, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 106298, 104946, 537, 9, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 106331, 104946, 537, 1, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106361, 104946, 537, 1, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 106393, 104946, 537, 9, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 106421, 104946, 537, 1, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106446, 106463, 537, 1024, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 106470, 106463, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106487, 106463, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 106504, 106463, 8166, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106534, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 106568, 106463, 8166, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106603, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 106642, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 106674, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106700, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 106725, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 106753, 106463, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 106767, 106463, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 106792, 106463, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 106810, 106463, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 106828, 106463, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 106845, 106463, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106859, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106875, 106463, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106893, 106463, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106910, 106463, 8166, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106925, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 106957, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 106989, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 8192 },
    { 107024, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 65536 },
    { 107059, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 107093, 106463, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 107110, 106463, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 107140, 106463, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 107154, 158, 95795, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 0 },
    { 107181, 158, 95795, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 0 },
    { 107204, 53, 537, 2091, 390, 48, 1, 0, 555, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 107222, 53, 537, 2091, 381, 43, 1, 0, 557, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 107239, 53, 537, 13, 464, 0, 0, 0, 346, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 107263, 53, 537, 13, 720, 0, 0, 0, 349, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 107286, 53, 537, 133, 464, 0, 0, 0, 352, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16000 },
    { 107316, 53, 537, 133, 705, 0, 0, 0, 355, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16000 },
    { 107345, 158, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 107362, 158, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 107376, 158, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 107394, 158, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 107421, 107449, 537, 9, 1512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 393216, 393216 },
    { 107459, 107449, 537, 9, 1512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 107485, 107449, 537, 9, 1513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 100000 },
    { 107510, 107549, 537, 13, 1514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131000 },
    { 107558, 107549, 537, 9228, 1515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131000 },
    { 107580, 107549, 537, 9228, 1455, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131000 },
    { 107601, 107549, 537, 5, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131000 },
    { 107632, 107549, 537, 9222, 1516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 107666, 107549, 537, 9220, 1038, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 107699, 107549, 537, 9216, 1514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131000 },
    { 107736, 107549, 537, 5, 1514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131000 },
    { 107773, 107549, 537, 5, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127000, 127000 },
    { 107807, 107549, 537, 5, 1035, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118000, 118000 },
    { 107843, 107549, 537, 7, 1517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 107888, 107549, 537, 9220, 1518, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 107924, 107549, 537, 9220, 1519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 107960, 107549, 537, 9222, 1520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 107993, 107549, 537, 13, 1521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 108012, 108031, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108043, 108031, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108067, 108031, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108090, 108031, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108115, 108151, 6251, 65553, 1522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108162, 108151, 6251, 65536, 1523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108200, 108151, 6251, 65537, 1524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108238, 108151, 6251, 65553, 1525, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108276, 108151, 6251, 65537, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108313, 108151, 6251, 65553, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108350, 108151, 6251, 65553, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108387, 108151, 6251, 65553, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108424, 108151, 6251, 65553, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108459, 108151, 6251, 65536, 1364, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108496, 108151, 6251, 65537, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108535, 108151, 6251, 65537, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108574, 108151, 6251, 65553, 1526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108611, 108151, 6251, 65553, 1526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108650, 108151, 537, 65536, 1527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 108684, 108151, 537, 65536, 1528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 108718, 108151, 6251, 65537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108753, 108151, 6251, 65537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108786, 108151, 6251, 65537, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108827, 108151, 6251, 65537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108866, 108151, 6251, 65537, 1529, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108906, 108151, 6251, 65537, 37, 98, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108947, 108151, 6251, 65537, 363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 108982, 108151, 6251, 67585, 1530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109022, 108151, 6251, 67585, 1382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109057, 108151, 6251, 67585, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109092, 108151, 6251, 67584, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109127, 108151, 537, 65536, 1528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 109155, 108151, 537, 65536, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 109189, 108151, 537, 65536, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 109222, 108151, 537, 65536, 1413, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 109253, 108151, 537, 65536, 1413, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 109286, 108151, 6251, 65537, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109310, 108151, 6251, 65537, 320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109339, 108151, 6251, 65536, 350, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109368, 108151, 6251, 65537, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109394, 108151, 6251, 65545, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109420, 108151, 6251, 65536, 353, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109452, 108151, 6251, 65537, 46, 33, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109478, 108151, 6251, 65537, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109509, 108151, 6251, 65537, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109540, 108151, 6251, 65537, 49, 32, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109566, 108151, 6251, 65537, 1224, 126, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109597, 108151, 6251, 65537, 1532, 127, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109627, 108151, 6251, 65537, 37, 128, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109659, 108151, 6251, 65536, 388, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109689, 108151, 6251, 65536, 1525, 129, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109718, 108151, 6251, 65536, 1526, 130, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109746, 108151, 6251, 65536, 1223, 131, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109776, 108151, 6251, 65545, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109821, 108151, 6251, 65536, 1056, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109864, 108151, 6251, 65545, 522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109894, 108151, 6251, 65537, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109924, 108151, 6251, 65537, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109960, 108151, 6251, 65537, 476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 109997, 108151, 6251, 65545, 61, 0, 0, 126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110027, 108151, 6251, 65545, 1536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110076, 108151, 6251, 65545, 1537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110129, 108151, 6251, 65537, 1538, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110157, 108151, 537, 65536, 1528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 110182, 108151, 537, 65536, 1539, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 4096, 4096 },
    { 110209, 108151, 537, 65536, 1413, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 110233, 108151, 537, 65536, 1540, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 4096, 4096 },
    { 110259, 108151, 17390, 65536, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 110296, 108151, 17390, 65536, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 110331, 108151, 17390, 65536, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 110362, 108151, 17390, 65536, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 110393, 108151, 17390, 65536, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 110426, 108151, 17390, 65536, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 110455, 108151, 3007, 65536, 1541, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 110493, 108151, 3007, 65536, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 110529, 108151, 3007, 65536, 1542, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 110559, 108151, 3007, 65536, 1543, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 110587, 108151, 6251, 65537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110628, 108151, 6251, 65537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110660, 108151, 6251, 65537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110690, 108151, 6251, 65537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110719, 108151, 515, 65536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 110737, 108151, 537, 81920, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 128000, 128000 },
    { 110754, 108151, 537, 65544, 1544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 128000, 128000 },
    { 110785, 108151, 537, 65536, 1401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 110814, 108151, 537, 65536, 1545, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 12000, 12000 },
    { 110845, 108151, 537, 81920, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 200000, 8000 },
    { 110866, 108151, 537, 81928, 900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 128000, 128000 },
    { 110893, 108151, 537, 81928, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 128000, 128000 },
    { 110924, 108151, 537, 65536, 1413, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 110952, 108151, 537, 65536, 1540, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 12000, 12000 },
    { 110982, 108151, 6251, 65537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 111025, 108151, 6251, 65537, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 111062, 108151, 6251, 65537, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 111101, 108151, 6251, 65537, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 111136, 108151, 6251, 65537, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 111160, 108151, 6251, 65537, 1546, 132, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 111184, 108151, 6251, 65537, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 111208, 108151, 6251, 65536, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 111232, 111264, 537, 9, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 111275, 111264, 537, 9, 1548, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 111301, 111264, 537, 1, 1549, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000192, 1000192 },
    { 111328, 111264, 537, 9, 1550, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 111356, 111264, 537, 1, 624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 111390, 111264, 537, 9, 1551, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 111420, 111444, 537, 685, 1552, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 111450, 111444, 537, 687, 1553, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 111476, 111522, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 111531, 111522, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 111576, 111522, 537, 9, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 111610, 111522, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 111646, 111522, 537, 9, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 4096 },
    { 111679, 111522, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 111718, 111522, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 4096 },
    { 111767, 111522, 537, 9216, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 111806, 111522, 537, 9216, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 111844, 53, 537, 73, 726, 0, 0, 0, 358, 3, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 111875, 53, 537, 73, 464, 0, 0, 0, 346, 3, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 8192 },
    { 111895, 53, 537, 73, 464, 0, 0, 0, 346, 3, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 111925, 53, 537, 73, 729, 0, 0, 0, 713, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 111957, 53, 537, 133, 632, 0, 0, 0, 715, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16000 },
    { 111979, 53, 537, 197, 1406, 0, 0, 0, 718, 2, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8000 },
    { 112003, 53, 537, 195, 735, 0, 0, 0, 720, 3, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8000 },
    { 112027, 112062, 537, 524333, 797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 112079, 112062, 537, 524333, 797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 112119, 112062, 537, 524333, 798, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 112152, 112062, 537, 524333, 799, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202745, 131072 },
    { 112177, 112062, 537, 524333, 800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 112202, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112238, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112274, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112310, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112346, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112382, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112418, 112062, 537, 524335, 801, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 229376, 16384 },
    { 112450, 112062, 537, 524297, 802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 112478, 112062, 537, 524297, 803, 65, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 112506, 112062, 537, 524297, 803, 65, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 112545, 112062, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112577, 112062, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112613, 112062, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112645, 112062, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 112681, 112062, 537, 524297, 805, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30720, 8192 },
    { 112707, 112062, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 112734, 112062, 537, 524297, 807, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 8192 },
    { 112772, 112062, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 112810, 112062, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 112848, 112062, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 112886, 112062, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 112924, 112062, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 112958, 112062, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 112986, 112062, 537, 524297, 810, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 113025, 112062, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 113064, 112062, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 113099, 112062, 537, 524297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 113130, 112062, 537, 524297, 811, 67, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 113165, 112062, 537, 524297, 802, 70, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 113211, 112062, 537, 524297, 818, 73, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 113245, 112062, 537, 524297, 822, 76, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 113290, 112062, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 113317, 112062, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 113355, 112062, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 113390, 112062, 537, 524289, 828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 113435, 112062, 537, 524297, 828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 113480, 112062, 537, 524291, 829, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 113525, 112062, 537, 524299, 830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 113570, 112062, 537, 524291, 831, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 113609, 112062, 537, 524299, 832, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 113648, 112062, 537, 524299, 833, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 260096, 32768 },
    { 113679, 112062, 537, 524299, 836, 83, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 113709, 112062, 537, 524333, 838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 113738, 112062, 537, 524335, 829, 84, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 113768, 112062, 537, 524335, 840, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 131072 },
    { 113799, 112062, 537, 524335, 841, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 131072 },
    { 113828, 112062, 537, 524335, 842, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 131072 },
    { 113864, 112062, 537, 524297, 843, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98304, 8192 },
    { 113890, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 113918, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 113946, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 113974, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114004, 112062, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114040, 114068, 537, 524333, 797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 114078, 114068, 537, 524333, 797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 114111, 114068, 537, 524333, 798, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 393216 },
    { 114137, 114068, 537, 524333, 799, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202745, 131072 },
    { 114155, 114068, 537, 524333, 800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 114173, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114202, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114231, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114260, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114289, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114318, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114347, 114068, 537, 524335, 801, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 229376, 16384 },
    { 114372, 114068, 537, 524297, 802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 114393, 114068, 537, 524297, 803, 65, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 114414, 114068, 537, 524297, 803, 65, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 114446, 114068, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114471, 114068, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114500, 114068, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114525, 114068, 61, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 114554, 114068, 537, 524297, 805, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30720, 8192 },
    { 114573, 114068, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 114593, 114068, 537, 524297, 807, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 8192 },
    { 114624, 114068, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 114655, 114068, 537, 524297, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 114686, 114068, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 114717, 114068, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 114748, 114068, 537, 524297, 806, 66, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 32768 },
    { 114775, 114068, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 114796, 114068, 537, 524297, 810, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 114828, 114068, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 114860, 114068, 537, 524297, 809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 114888, 114068, 537, 524297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129024, 16384 },
    { 114912, 114068, 537, 524297, 811, 67, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 114940, 114068, 537, 524297, 802, 70, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 114979, 114068, 537, 524297, 818, 73, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 115006, 114068, 537, 524297, 822, 76, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997952, 65536 },
    { 115044, 114068, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 115064, 114068, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 115095, 114068, 537, 524297, 826, 79, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258048, 65536 },
    { 115123, 114068, 537, 524289, 828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 115161, 114068, 537, 524297, 828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 65536 },
    { 115199, 114068, 537, 524291, 829, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 115237, 114068, 537, 524299, 830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 115275, 114068, 537, 524291, 831, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 115307, 114068, 537, 524299, 832, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 115339, 114068, 537, 524299, 833, 81, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 260096, 32768 },
    { 115363, 114068, 537, 524299, 836, 83, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 115386, 114068, 537, 524333, 838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 115408, 114068, 537, 524335, 829, 84, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 65536 },
    { 115431, 114068, 537, 524335, 841, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 991808, 131072 },
    { 115453, 114068, 537, 524297, 843, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98304, 8192 },
    { 115472, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115493, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115514, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115535, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115558, 114068, 12093, 524288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115587, 115605, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115613, 115605, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115631, 115652, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115660, 115652, 14925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115677, 115714, 537, 679, 900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115724, 115714, 537, 679, 1557, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115762, 115714, 537, 679, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115800, 115714, 537, 679, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115836, 115714, 537, 679, 900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115873, 115714, 537, 679, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 115911, 115714, 537, 136, 1558, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 8192 },
    { 115945, 115714, 537, 129, 1559, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 8192 },
    { 115979, 115714, 537, 137, 1560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 116015, 115714, 537, 9354, 918, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116049, 115714, 537, 9346, 921, 133, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116079, 115714, 537, 129, 1562, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116125, 115714, 537, 0, 1563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116152, 115714, 537, 0, 1563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116184, 115714, 537, 0, 1564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116211, 115714, 537, 0, 1564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116243, 115714, 537, 0, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116269, 115714, 537, 0, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116300, 115714, 537, 0, 1564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 116327, 115714, 537, 0, 1564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 116363, 115714, 537, 0, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8086, 8086 },
    { 116389, 115714, 537, 0, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8086, 8086 },
    { 116424, 115714, 537, 0, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116469, 115714, 537, 0, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116505, 115714, 537, 0, 1565, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116552, 115714, 537, 647, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116577, 115714, 537, 647, 973, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116607, 115714, 537, 129, 957, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116637, 115714, 537, 647, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116661, 115714, 537, 647, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116690, 115714, 537, 647, 919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116713, 115714, 537, 647, 1474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116741, 115714, 537, 129, 1509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116769, 115714, 537, 129, 531, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116799, 115714, 537, 129, 681, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116828, 115714, 537, 136, 1566, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116848, 115714, 537, 136, 1567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116873, 115714, 537, 136, 1568, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116898, 115714, 537, 129, 1569, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116943, 115714, 537, 129, 1570, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 116964, 30745, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 116984, 30745, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 117009, 30745, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 117021, 30745, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 117038, 30745, 3216, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 117054, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117079, 117070, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117111, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117138, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117154, 117070, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 117174, 117070, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0 },
    { 117200, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117220, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117237, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117256, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117277, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117301, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117325, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117341, 117070, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 117362, 117404, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 117414, 117404, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 117458, 117404, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 117500, 117404, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 117546, 117404, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 117587, 117404, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 117630, 117670, 537, 45, 1573, 0, 0, 0, 723, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 117675, 117670, 537, 45, 1576, 0, 0, 0, 725, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 117713, 117670, 537, 45, 1579, 0, 0, 0, 727, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 117750, 117670, 537, 45, 1582, 0, 0, 0, 729, 2, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 117777, 117670, 537, 47, 1585, 0, 0, 0, 731, 2, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 117804, 117670, 537, 47, 1588, 0, 0, 0, 733, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 117830, 117670, 537, 45, 1590, 0, 0, 0, 735, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 117854, 117670, 537, 47, 1593, 0, 0, 0, 737, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 117887, 117670, 537, 45, 1594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 117912, 117670, 537, 47, 1595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 117938, 117670, 537, 45, 1598, 0, 0, 0, 739, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 117959, 117670, 537, 45, 1601, 0, 0, 0, 741, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 117986, 118008, 537, 0, 1602, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 118018, 118008, 537, 9, 1603, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 118042, 118008, 537, 1, 1603, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 118066, 118008, 537, 2, 1604, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 118091, 118008, 537, 9, 1605, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 118114, 118008, 537, 7, 1606, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 118159, 118008, 537, 5, 1607, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 118197, 118008, 537, 9, 1608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 131072 },
    { 118220, 118236, 537, 8, 1609, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 32000 },
    { 118243, 118262, 537, 1024, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 118272, 118262, 537, 1152, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 118291, 118262, 537, 1024, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 118311, 118262, 537, 1024, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 118329, 118262, 537, 1152, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 118349, 118387, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 118396, 118387, 537, 41, 1610, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32768 },
    { 118428, 118387, 537, 9, 1611, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16384 },
    { 118445, 118387, 537, 11, 1612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32768 },
    { 118480, 118387, 537, 1, 182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 118517, 118387, 537, 11, 494, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16384 },
    { 118560, 118387, 537, 3, 1613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32768 },
    { 118615, 118387, 537, 3, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 118651, 118387, 537, 1, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32768 },
    { 118680, 118387, 5622, 0, 1614, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 118713, 118387, 537, 1, 1615, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16384 },
    { 118757, 118387, 537, 1, 937, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32768 },
    { 118800, 118387, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 118833, 118387, 537, 11, 1407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16384 },
    { 118865, 118387, 537, 11, 920, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 16384 },
    { 118895, 118922, 537, 43, 1616, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 375000 },
    { 118929, 118922, 537, 45, 1617, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 118944, 118922, 537, 45, 1598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 118959, 118922, 537, 45, 1618, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 118974, 118922, 537, 47, 1619, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 118993, 119008, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 119016, 119030, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 119037, 119065, 537, 167, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 16384 },
    { 119075, 119065, 537, 175, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 16384 },
    { 119103, 119065, 537, 175, 1297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 16384 },
    { 119127, 119065, 537, 167, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 16384 },
    { 119153, 119065, 537, 167, 1524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 16384 },
    { 119180, 119065, 537, 167, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 16384 },
    { 119208, 119065, 537, 183, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 16384 },
    { 119236, 119065, 537, 136, 432, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 119258, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8192 },
    { 119277, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8192 },
    { 119303, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8192 },
    { 119328, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8192 },
    { 119353, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 8192 },
    { 119379, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8192 },
    { 119400, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8192 },
    { 119420, 119065, 537, 129, 1341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 119444, 119065, 537, 129, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 119467, 119065, 537, 128, 1620, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 119489, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 119511, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 119533, 119065, 537, 129, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 119556, 119065, 537, 129, 1359, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 119582, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8192 },
    { 119603, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8192 },
    { 119627, 119065, 537, 133, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 119652, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8192 },
    { 119675, 119065, 537, 167, 329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 16384 },
    { 119700, 119065, 537, 175, 319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 16384 },
    { 119723, 119065, 537, 133, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 16384 },
    { 119751, 119065, 537, 133, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5000000, 16384 },
    { 119779, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8192 },
    { 119799, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100000, 8192 },
    { 119820, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 8192 },
    { 119847, 119065, 3007, 0, 1465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 119887, 119065, 3007, 0, 1465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 119927, 119065, 537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8192 },
    { 119962, 119065, 537, 129, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 119996, 120016, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8000 },
    { 120023, 120016, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8000 },
    { 120043, 158, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120050, 158, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120061, 158, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120081, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 120108, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 120133, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120176, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120215, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120250, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120293, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120339, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 120372, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 120405, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120446, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120482, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120528, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120571, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120614, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120654, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 120688, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77 },
    { 120722, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120753, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 120790, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120823, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120842, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120858, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120873, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120891, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120910, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120938, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120979, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 120993, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121013, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121039, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121060, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121082, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121110, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121133, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121162, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121191, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121208, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121236, 120813, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121265, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121285, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121301, 120813, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121326, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 },
    { 121361, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 },
    { 121407, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 121442, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 121488, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 121523, 158, 61, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0 },
    { 121569, 121615, 17390, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121631, 121645, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121652, 121645, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 121675, 121701, 537, 685, 1621, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 121709, 121701, 537, 685, 1622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 384000 },
    { 121733, 121701, 537, 685, 1009, 0, 0, 0, 392, 1, 0, 0, 0, 0, 0, 5, 4, 0, 1000000, 384000 },
    { 121762, 121701, 537, 687, 1007, 0, 0, 0, 391, 1, 0, 0, 0, 0, 0, 5, 4, 0, 1000000, 384000 },
    { 121790, 121701, 537, 173, 1623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 121806, 121701, 537, 173, 1623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 121822, 121701, 537, 175, 1624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 121844, 121701, 537, 175, 1625, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 121867, 121701, 537, 173, 1626, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 121890, 121701, 537, 173, 1627, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 121923, 121701, 537, 173, 1628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 121949, 121701, 537, 173, 1629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 121965, 121701, 537, 57, 1630, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 0 },
    { 121984, 122025, 537, 173, 1631, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 122036, 122025, 537, 173, 1632, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 122069, 122025, 537, 173, 1633, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 122109, 122025, 537, 173, 1634, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 196608 },
    { 122143, 122025, 537, 173, 1635, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 122175, 122025, 537, 173, 1636, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 122206, 122025, 537, 173, 1637, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 122236, 122025, 537, 165, 1638, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 122287, 122025, 537, 173, 1639, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 122325, 122025, 537, 173, 1640, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 122357, 122398, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 122424, 122398, 8166, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 122467, 122508, 8166, 0, 1311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8192 },
    { 122534, 38659, 3007, 32768, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 122553, 38659, 3007, 32768, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 122572, 158, 3007, 0, 1642, 0, 0, 0, 743, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 122595, 158, 3007, 0, 121, 0, 0, 0, 744, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 122618, 158, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 122641, 158, 3007, 0, 115, 0, 0, 0, 745, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 8191 },
    { 122667, 38659, 3007, 32768, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 122698, 38659, 3007, 32768, 1643, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3072, 3072 },
    { 122726, 38659, 3007, 32768, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2048, 2048 },
    { 122758, 38659, 8166, 32768, 1644, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 1024 },
    { 122771, 38659, 8166, 32768, 1644, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 1024 },
    { 122788, 122804, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 122813, 122835, 537, 0, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 122847, 122835, 537, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 122867, 122835, 537, 0, 182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 122889, 122835, 537, 0, 1301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 1000 },
    { 122910, 122835, 537, 0, 1645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 122933, 122835, 3007, 0, 1646, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 122968, 122835, 3007, 0, 1541, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 123001, 122835, 537, 0, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 123022, 122835, 537, 0, 1647, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 123056, 122835, 537, 0, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 123098, 122835, 3007, 0, 1541, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 0 },
    { 123132, 122835, 537, 0, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 123184, 122835, 537, 0, 790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 0 },
    { 123225, 122835, 537, 0, 890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 123279, 122835, 537, 0, 939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 123333, 122835, 537, 0, 1106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 123386, 122835, 537, 517, 1648, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 8192 },
    { 123422, 122835, 537, 0, 1649, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 123460, 122835, 537, 549, 1650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 123507, 122835, 537, 549, 1651, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 123552, 122835, 537, 37, 439, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 123596, 122835, 537, 47, 439, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 123645, 122835, 537, 0, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 123679, 122835, 537, 0, 1652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 123713, 122835, 537, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 123755, 122835, 537, 0, 1653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 123802, 122835, 537, 0, 1654, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 123847, 122835, 537, 0, 1654, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 123892, 122835, 537, 517, 1655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 123944, 122835, 537, 0, 1439, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 123998, 122835, 537, 0, 1656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 124053, 122835, 537, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 124101, 122835, 537, 0, 1656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 124158, 122835, 8166, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 124199, 122835, 537, 0, 939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 124255, 122835, 537, 32, 1083, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 124296, 122835, 537, 37, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 124346, 122835, 537, 0, 1080, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 0 },
    { 124381, 122835, 537, 559, 1080, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 124414, 122835, 537, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 124466, 122835, 537, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 124513, 122835, 537, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 0 },
    { 124560, 122835, 537, 0, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 124614, 122835, 537, 0, 755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 124663, 122835, 537, 517, 495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 124703, 122835, 537, 0, 1657, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 0 },
    { 124740, 122835, 537, 0, 1658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 124773, 122835, 537, 0, 476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 124811, 122835, 537, 559, 61, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 124842, 122835, 537, 0, 755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 124898, 122835, 537, 0, 1656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 124952, 122835, 537, 0, 1659, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512288, 512288 },
    { 124998, 122835, 537, 559, 1322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125046, 122835, 537, 0, 1660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 0 },
    { 125092, 122835, 537, 525, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 125124, 122835, 537, 0, 1661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 125155, 122835, 537, 0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125195, 122835, 537, 0, 934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 125232, 122835, 537, 0, 182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 125268, 122835, 537, 0, 1341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 125307, 122835, 537, 0, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 125345, 122835, 537, 0, 1341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 125383, 122835, 537, 0, 1341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 125427, 122835, 537, 517, 1301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 0 },
    { 125470, 122835, 537, 0, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16384, 16384 },
    { 125514, 122835, 537, 0, 1662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 125555, 122835, 537, 0, 890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125607, 122835, 537, 0, 632, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125645, 122835, 537, 0, 1467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125690, 122835, 537, 0, 1467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125735, 122835, 537, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125774, 122835, 537, 0, 1663, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125812, 122835, 537, 0, 1664, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125847, 122835, 537, 527, 1665, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 125875, 122835, 537, 8, 1267, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 125905, 122835, 537, 32, 1442, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 125934, 122835, 537, 0, 1666, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 125964, 122835, 537, 32, 1092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1010000, 1010000 },
    { 125999, 122835, 537, 0, 1667, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 126030, 122835, 537, 0, 1341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 126055, 122835, 537, 37, 1668, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 126097, 122835, 3216, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 126134, 122835, 537, 549, 517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 126171, 122835, 537, 0, 489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 0 },
    { 126213, 122835, 537, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 126265, 122835, 537, 0, 1669, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 126301, 122835, 537, 521, 519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 126329, 122835, 537, 0, 1670, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 126357, 122835, 537, 0, 635, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 126383, 122835, 537, 0, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202752, 202752 },
    { 126411, 122835, 537, 557, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048575, 128000 },
    { 126439, 122835, 537, 557, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048575, 128000 },
    { 126467, 122835, 537, 559, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048575, 128000 },
    { 126501, 126534, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 126545, 158, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 126551, 158, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 126562, 158, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 126571, 158, 6108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 126585, 53, 3007, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 77, 77 },
    { 126619, 53, 3007, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 500, 500 },
    { 126653, 53, 537, 0, 1040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 126681, 53, 537, 0, 1040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 261120, 98304 },
    { 126709, 126729, 17390, 0, 489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 126738, 126729, 17390, 0, 489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 126758, 126729, 17390, 0, 489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 126778, 126729, 17390, 0, 489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 0 },
    { 126799, 53, 537, 2111, 648, 0, 0, 0, 290, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 126833, 53, 537, 2111, 656, 59, 1, 0, 294, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 126867, 53, 537, 2111, 658, 0, 0, 0, 296, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 126900, 53, 537, 2111, 658, 0, 0, 0, 296, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 126931, 53, 537, 2111, 661, 0, 0, 0, 298, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 126964, 53, 537, 111, 139, 136, 1, 0, 746, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 127013, 53, 537, 2111, 663, 0, 0, 0, 300, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 127046, 53, 537, 2111, 659, 0, 0, 0, 302, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 127081, 53, 537, 135, 671, 0, 0, 0, 306, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 127116, 53, 537, 197, 674, 0, 0, 0, 308, 2, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 8192 },
    { 127150, 53, 537, 133, 677, 0, 0, 0, 310, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 127184, 53, 537, 141, 680, 0, 0, 0, 312, 2, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 32768 },
    { 127220, 53, 537, 13, 531, 0, 0, 0, 314, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 127251, 53, 537, 13, 685, 0, 0, 0, 316, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 127281, 53, 537, 11, 737, 0, 0, 0, 748, 2, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 127301, 53, 537, 47, 1679, 0, 0, 0, 750, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 127328, 53, 537, 47, 188, 0, 0, 0, 753, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 127371, 53, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2600, 0 },
    { 127398, 53, 537, 39, 99, 0, 0, 0, 21, 3, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 127423, 53, 537, 37, 103, 0, 0, 0, 24, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 10000 },
    { 127449, 53, 537, 39, 111, 0, 0, 0, 30, 3, 125, 0, 0, 0, 0, 0, 0, 0, 300000, 10000 },
    { 127473, 53, 537, 37, 133, 0, 0, 0, 45, 2, 125, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 127517, 53, 537, 7, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 127562, 53, 537, 39, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 127607, 53, 537, 47, 136, 0, 0, 0, 47, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 127652, 53, 537, 7, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 127693, 53, 537, 2111, 19, 0, 0, 0, 93, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 127721, 53, 537, 2111, 1032, 0, 0, 0, 408, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 127751, 53, 537, 111, 20, 0, 0, 0, 110, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 127795, 53, 537, 2111, 207, 10, 1, 0, 98, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 127825, 53, 537, 2175, 19, 0, 0, 0, 93, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 127854, 53, 537, 2175, 1032, 0, 0, 0, 408, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 127885, 53, 537, 43, 162, 0, 0, 0, 66, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 127920, 53, 537, 47, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 32000 },
    { 127963, 53, 537, 47, 142, 0, 0, 0, 51, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 32000 },
    { 128004, 53, 537, 111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 128047, 53, 537, 127, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 128079, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 128108, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 128137, 53, 537, 2111, 198, 0, 0, 0, 100, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 128164, 53, 537, 2111, 212, 0, 0, 0, 102, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 128193, 53, 537, 47, 136, 6, 1, 0, 72, 2, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 128236, 53, 537, 111, 215, 14, 1, 0, 113, 3, 0, 0, 0, 0, 0, 0, 0, 5, 200000, 64000 },
    { 128281, 53, 537, 127, 215, 0, 0, 0, 104, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 64000 },
    { 128312, 53, 537, 2111, 217, 0, 0, 0, 106, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 128341, 53, 537, 2111, 210, 0, 0, 0, 108, 2, 0, 0, 0, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 128372, 53, 3007, 0, 785, 0, 0, 0, 387, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 128393, 53, 537, 9224, 432, 0, 0, 0, 393, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 128413, 53, 537, 77, 618, 0, 0, 0, 397, 3, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 163840 },
    { 128430, 53, 537, 8193, 1343, 0, 0, 0, 639, 2, 125, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 128466, 53, 537, 8193, 1346, 0, 0, 0, 641, 3, 125, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 128501, 53, 537, 8193, 1349, 0, 0, 0, 644, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 128535, 53, 537, 8195, 1352, 0, 0, 0, 647, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 128570, 53, 537, 8193, 756, 0, 0, 0, 649, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 128604, 53, 537, 8193, 180, 0, 0, 0, 651, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 128638, 53, 537, 8195, 1346, 0, 0, 0, 653, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 128673, 53, 537, 8193, 1346, 0, 0, 0, 641, 3, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 128708, 53, 537, 8193, 1359, 0, 0, 0, 655, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 8192 },
    { 128750, 53, 537, 8193, 1362, 0, 0, 0, 658, 3, 0, 0, 0, 0, 0, 0, 0, 0, 10000000, 8192 },
    { 128789, 53, 537, 8193, 492, 0, 0, 0, 414, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 128824, 53, 537, 175, 1310, 0, 0, 0, 630, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 128846, 53, 537, 2059, 273, 18, 1, 0, 756, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 128864, 53, 537, 2059, 269, 16, 1, 0, 758, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 128882, 53, 537, 2059, 292, 25, 1, 0, 760, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 128905, 53, 537, 2059, 288, 23, 1, 0, 762, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 128927, 53, 537, 2059, 296, 27, 1, 0, 764, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 128951, 53, 537, 2091, 420, 50, 1, 0, 766, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 128973, 53, 537, 2091, 422, 51, 1, 0, 769, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 128994, 53, 537, 2091, 424, 52, 1, 0, 771, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1050000, 128000 },
    { 129014, 53, 537, 2091, 426, 53, 1, 0, 773, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 131072 },
    { 129036, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129082, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129124, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129162, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129208, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129257, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129301, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129340, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129389, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129435, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129481, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129524, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129558, 53, 30509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 0 },
    { 129598, 53, 3007, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 77, 77 },
    { 129635, 53, 3007, 0, 403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 500, 500 },
    { 129672, 53, 537, 0, 1040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 129703, 53, 537, 0, 1040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 261120, 98304 },
    { 129734, 53, 537, 1, 28, 0, 0, 0, 776, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 129760, 53, 537, 1, 1715, 0, 0, 0, 778, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 129786, 53, 537, 11, 751, 0, 0, 0, 373, 2, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 129802, 53, 537, 11, 751, 0, 0, 0, 373, 2, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 129818, 53, 537, 237, 1718, 0, 0, 0, 780, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 129833, 129846, 537, 643, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 129849, 129846, 537, 643, 1264, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512000, 512000 },
    { 129862, 129846, 537, 643, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 129875, 129912, 537, 0, 1405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 16384 },
    { 129930, 129912, 537, 0, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 16384 },
    { 129968, 129912, 537, 0, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 16384 },
    { 130005, 129912, 537, 1, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40960, 16384 },
    { 130042, 129912, 537, 1, 973, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 66536 },
    { 130080, 129912, 537, 7, 78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 8192 },
    { 130115, 129912, 537, 5, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 130151, 129912, 537, 7, 81, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300000, 8192 },
    { 130185, 129912, 537, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 130230, 129912, 537, 39, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 130276, 129912, 537, 39, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 130331, 129912, 537, 47, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 130377, 129912, 537, 7, 1719, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 130420, 129912, 537, 7, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 130462, 129912, 537, 7, 133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 130507, 129912, 537, 7, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 130553, 129912, 537, 7, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 130599, 129912, 537, 7, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 32000 },
    { 130641, 129912, 537, 1, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 130685, 129912, 537, 47, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 130730, 129912, 537, 47, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 32000 },
    { 130772, 129912, 537, 47, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 32000 },
    { 130816, 129912, 537, 47, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 130860, 129912, 537, 63, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 130904, 129912, 537, 47, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 64000 },
    { 130948, 129912, 537, 43, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 130994, 129912, 537, 5, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 8000 },
    { 131029, 129912, 537, 1, 464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 131064, 129912, 537, 1, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 131104, 129912, 537, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 131140, 129912, 537, 0, 1720, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 131179, 129912, 537, 5, 1721, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 131236, 129912, 537, 0, 182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 131275, 129912, 537, 47, 1530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 65536 },
    { 131317, 129912, 537, 47, 319, 101, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 131357, 129912, 3007, 0, 763, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 131403, 129912, 537, 3, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 131439, 129912, 3007, 0, 419, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 131483, 129912, 3007, 0, 419, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 131540, 129912, 537, 0, 478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 16384 },
    { 131588, 129912, 537, 0, 1722, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 131623, 129912, 537, 0, 948, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 131657, 129912, 537, 0, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 131694, 129912, 537, 5, 948, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131072 },
    { 131730, 129912, 537, 3, 1352, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 131767, 129912, 537, 0, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 131803, 129912, 537, 5, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 131839, 129912, 537, 3, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 131876, 129912, 537, 1, 1346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 131913, 129912, 537, 0, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 131953, 129912, 537, 3, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 131990, 129912, 537, 1, 429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 4000 },
    { 132026, 129912, 537, 0, 763, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 132068, 129912, 537, 5, 1413, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 132109, 129912, 537, 5, 1391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 132152, 129912, 537, 1, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 64000 },
    { 132194, 129912, 537, 1, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 132233, 129912, 537, 3, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 132272, 129912, 537, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 132312, 129912, 537, 1, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4000 },
    { 132352, 129912, 537, 0, 1723, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 132395, 129912, 537, 5, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 4000 },
    { 132435, 129912, 537, 1, 1341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65536, 2048 },
    { 132484, 129912, 537, 7, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 132522, 129912, 537, 7, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4000 },
    { 132562, 129912, 537, 1, 1445, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 132599, 129912, 537, 0, 1268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 16384 },
    { 132637, 129912, 537, 0, 1393, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 16384 },
    { 132676, 129912, 537, 1, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16385, 4096 },
    { 132715, 129912, 537, 0, 1276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 4096 },
    { 132763, 129912, 537, 3, 324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 4096 },
    { 132800, 129912, 537, 7, 1724, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 132833, 129912, 537, 7, 1725, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 132871, 129912, 537, 7, 1726, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1047576, 32768 },
    { 132909, 129912, 537, 7, 1727, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 132941, 129912, 537, 7, 1728, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 16384 },
    { 132978, 129912, 537, 7, 1729, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 133006, 129912, 537, 7, 1724, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 133034, 129912, 537, 5, 1730, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 133067, 129912, 537, 7, 1731, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 100000 },
    { 133100, 129912, 3007, 0, 1642, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 133148, 129912, 3007, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 133196, 129912, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 133244, 129912, 537, 0, 179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127000, 8000 },
    { 133279, 129912, 537, 0, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8000 },
    { 133318, 129912, 537, 0, 900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127000, 8000 },
    { 133363, 129912, 537, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127000, 8000 },
    { 133412, 129912, 537, 3, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 133447, 129912, 537, 3, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32768 },
    { 133482, 129912, 537, 1, 902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 4000 },
    { 133511, 129912, 537, 3, 902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 133547, 129912, 537, 1, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 133576, 129912, 537, 1, 901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 133610, 129912, 537, 1, 1510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 133644, 129912, 537, 1, 1511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 133683, 129912, 537, 1, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 133712, 129912, 537, 1, 519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 133742, 129912, 537, 1, 1669, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 96000 },
    { 133776, 129912, 537, 513, 1732, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 133806, 38659, 6108, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 133822, 38659, 5622, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 133840, 38659, 5622, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 133858, 38659, 537, 1, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 133885, 38659, 537, 1, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 133921, 38659, 537, 3, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 133949, 38659, 537, 3, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 8192 },
    { 133986, 38659, 537, 3, 153, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 134011, 38659, 537, 3, 153, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 134045, 38659, 537, 3, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 134069, 38659, 537, 3, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 134102, 38659, 537, 3, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 134128, 38659, 537, 3, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 4096 },
    { 134163, 38659, 537, 2111, 144, 0, 0, 0, 376, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134188, 38659, 537, 2175, 147, 0, 0, 0, 377, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134215, 38659, 537, 2175, 147, 0, 0, 0, 377, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134250, 38659, 537, 2111, 144, 0, 0, 0, 376, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134283, 38659, 537, 47, 151, 0, 0, 0, 378, 1, 0, 0, 110, 0, 0, 0, 0, 0, 200000, 64000 },
    { 134310, 38659, 537, 47, 151, 0, 0, 0, 378, 1, 0, 0, 110, 0, 0, 0, 0, 0, 200000, 64000 },
    { 134346, 38659, 537, 2111, 156, 3, 1, 0, 379, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134373, 38659, 537, 2111, 156, 3, 1, 0, 379, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134408, 38659, 537, 47, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 200000, 64000 },
    { 134434, 38659, 537, 47, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 200000, 64000 },
    { 134469, 38659, 537, 63, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134495, 38659, 537, 63, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134529, 38659, 537, 2111, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134555, 38659, 537, 2111, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134589, 38659, 537, 2111, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134615, 38659, 537, 2111, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134649, 38659, 537, 2111, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134673, 38659, 537, 2175, 167, 0, 0, 0, 783, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134699, 38659, 537, 2175, 167, 0, 0, 0, 783, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134733, 38659, 537, 2111, 21, 0, 0, 0, 380, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134765, 38659, 537, 47, 136, 6, 1, 0, 784, 1, 0, 0, 110, 0, 0, 0, 0, 0, 200000, 64000 },
    { 134793, 38659, 537, 47, 136, 6, 1, 0, 784, 1, 0, 0, 110, 0, 0, 0, 0, 0, 200000, 64000 },
    { 134830, 38659, 537, 63, 136, 0, 0, 0, 785, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 64000 },
    { 134858, 38659, 537, 63, 136, 0, 0, 0, 785, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 64000 },
    { 134894, 38659, 537, 2111, 22, 0, 0, 0, 786, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134920, 38659, 537, 2111, 165, 0, 0, 0, 384, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134948, 38659, 537, 2111, 165, 0, 0, 0, 384, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 134984, 38659, 537, 2111, 22, 0, 0, 0, 786, 1, 0, 0, 110, 0, 0, 0, 0, 5, 1000000, 128000 },
    { 135018, 38659, 537, 32769, 429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 135040, 38659, 537, 32769, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 135065, 38659, 537, 32769, 429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 135091, 38659, 537, 32769, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 135116, 38659, 537, 32769, 124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 135143, 38659, 537, 32768, 894, 0, 0, 0, 390, 1, 0, 0, 0, 0, 0, 0, 0, 9, 65536, 32768 },
    { 135187, 38659, 14925, 32768, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 135227, 38659, 537, 32809, 432, 0, 0, 0, 787, 1, 0, 0, 0, 0, 0, 0, 0, 0, 65336, 8192 },
    { 135271, 38659, 537, 32809, 1738, 0, 0, 0, 788, 1, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 32768 },
    { 135312, 38659, 537, 32809, 1740, 0, 0, 0, 789, 1, 0, 0, 0, 0, 0, 0, 0, 0, 163840, 32768 },
    { 135353, 38659, 537, 32815, 1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 1048576 },
    { 135400, 38659, 537, 32768, 1742, 0, 0, 0, 790, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 135427, 38659, 537, 32768, 1744, 0, 0, 0, 791, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 135459, 38659, 61, 33447, 1123, 0, 0, 0, 449, 2, 0, 0, 0, 0, 0, 0, 0, 0, 32768, 32768 },
    { 135492, 38659, 2933, 32768, 1180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 135532, 38659, 6108, 32768, 1132, 0, 0, 0, 792, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 135571, 38659, 6108, 32768, 1132, 0, 0, 0, 792, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 135602, 38659, 6108, 32768, 1204, 0, 0, 0, 793, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 135631, 38659, 537, 175, 1747, 0, 0, 0, 459, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65535 },
    { 135664, 38659, 61, 32768, 894, 92, 1, 0, 462, 3, 0, 0, 0, 0, 0, 0, 0, 9, 65536, 32768 },
    { 135693, 38659, 61, 32768, 894, 92, 1, 0, 465, 2, 0, 0, 0, 0, 0, 0, 0, 9, 65536, 32768 },
    { 135730, 38659, 537, 175, 37, 95, 1, 0, 794, 2, 0, 0, 0, 0, 0, 0, 0, 18, 1048576, 65535 },
    { 135761, 38659, 61, 32768, 1149, 0, 0, 0, 467, 3, 0, 0, 110, 0, 0, 0, 0, 45, 65536, 32768 },
    { 135794, 38659, 61, 32768, 1149, 0, 0, 0, 470, 1, 0, 0, 0, 0, 0, 0, 0, 45, 65536, 32768 },
    { 135835, 38659, 537, 687, 1152, 0, 0, 0, 471, 3, 0, 0, 110, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 135867, 38659, 61, 33954, 1147, 0, 0, 0, 474, 3, 0, 0, 0, 0, 0, 0, 0, 16, 65536, 4096 },
    { 135905, 38659, 537, 687, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 135945, 38659, 6108, 32768, 1204, 0, 0, 0, 793, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 135984, 38659, 537, 175, 37, 95, 1, 0, 477, 3, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 136017, 38659, 537, 175, 37, 95, 1, 0, 794, 2, 0, 0, 0, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 136062, 38659, 537, 687, 1164, 0, 0, 0, 481, 3, 0, 0, 110, 0, 0, 0, 0, 13, 1048576, 65535 },
    { 136089, 38659, 537, 2735, 1167, 0, 0, 0, 484, 3, 0, 0, 110, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 136121, 38659, 2933, 32768, 1206, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 136165, 38659, 5622, 32768, 1748, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 136197, 38659, 5622, 32768, 1749, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 136234, 38659, 5622, 32768, 1208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 136279, 38659, 5622, 32768, 1207, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 136319, 38659, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 110, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 136346, 38659, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 110, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 136373, 38659, 537, 2735, 1170, 0, 0, 0, 487, 3, 0, 0, 110, 0, 0, 0, 0, 13, 1048576, 65536 },
    { 136400, 38659, 537, 44206, 1172, 0, 0, 0, 490, 3, 0, 0, 110, 0, 0, 0, 0, 0, 1048576, 65536 },
    { 136433, 38659, 6108, 32768, 1750, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 16384 },
    { 136469, 38659, 6108, 32768, 1751, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 16384 },
    { 136500, 38659, 2933, 32771, 1752, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 65536 },
    { 136526, 38659, 537, 687, 1755, 0, 0, 0, 796, 3, 0, 0, 110, 0, 0, 0, 0, 13, 1048576, 1048576 },
    { 136551, 38659, 537, 687, 1758, 0, 0, 0, 799, 3, 0, 0, 110, 0, 0, 0, 0, 13, 1048576, 1048576 },
    { 136593, 38659, 3007, 32768, 1175, 0, 0, 0, 494, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 136622, 38659, 3007, 32768, 1175, 0, 0, 0, 494, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 136659, 38659, 61, 1194, 1184, 0, 0, 0, 501, 2, 0, 0, 0, 0, 0, 0, 0, 17, 131072, 32768 },
    { 136692, 38659, 537, 32768, 1759, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 136724, 38659, 537, 32778, 1759, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57920, 57920 },
    { 136764, 38659, 537, 687, 1191, 0, 0, 0, 506, 1, 0, 0, 0, 0, 0, 0, 0, 18, 131072, 65536 },
    { 136803, 38659, 537, 32768, 1070, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 136832, 38659, 537, 32771, 1070, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 128000 },
    { 136873, 38659, 537, 32768, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 136893, 38659, 537, 32768, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 136919, 38659, 537, 32768, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 136949, 38659, 537, 32768, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 136974, 38659, 537, 32768, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 137003, 38659, 6108, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 137023, 38659, 6108, 33792, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 137054, 38659, 6108, 33792, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 137084, 38659, 537, 32898, 1760, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 2048 },
    { 137128, 38659, 537, 32898, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 2048 },
    { 137171, 38659, 537, 32898, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 2048 },
    { 137213, 38659, 537, 32898, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 2048 },
    { 137263, 38659, 537, 32769, 1346, 0, 0, 0, 802, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 137306, 38659, 537, 32769, 1762, 0, 0, 0, 803, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 137361, 38659, 537, 32769, 1762, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 137415, 38659, 537, 32769, 1763, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10000000, 10000000 },
    { 137467, 38659, 537, 32769, 1763, 0, 0, 0, 804, 1, 0, 0, 0, 0, 0, 0, 0, 0, 10000000, 10000000 },
    { 137518, 38659, 537, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 137559, 38659, 537, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 137599, 38659, 537, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 137638, 38659, 537, 32769, 1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196608, 196608 },
    { 137674, 38659, 537, 32769, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 137703, 38659, 537, 32769, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 137732, 38659, 537, 32769, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 137765, 38659, 537, 32769, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 137796, 38659, 537, 32769, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 137823, 38659, 537, 32769, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 137854, 38659, 537, 32769, 794, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 137882, 38659, 537, 32769, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 137912, 38659, 14925, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 137939, 38659, 537, 32771, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 137968, 38659, 537, 32769, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 8191 },
    { 138001, 38659, 537, 32769, 429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 138033, 38659, 537, 32769, 429, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 138069, 38659, 537, 32769, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 138106, 38659, 537, 32769, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8191 },
    { 138147, 38659, 537, 32769, 1765, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 138190, 38659, 537, 32776, 681, 0, 0, 0, 805, 1, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 138225, 38659, 537, 32776, 1768, 0, 0, 0, 806, 1, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 32768 },
    { 138259, 38659, 537, 32769, 726, 0, 0, 0, 807, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 16384 },
    { 138309, 38659, 537, 32769, 1770, 0, 0, 0, 808, 1, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 32768 },
    { 138360, 38659, 537, 32769, 1406, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 138408, 38659, 537, 32769, 1406, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 138456, 38659, 138477, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138490, 38659, 3216, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138524, 38659, 3216, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138562, 38659, 3216, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138600, 38659, 3216, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138638, 38659, 3216, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138679, 38659, 3216, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138710, 38659, 3216, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138745, 38659, 3216, 32768, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 138783, 38659, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 138814, 38659, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 138850, 38659, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 138881, 38659, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 138917, 38659, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 138957, 38659, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 138988, 38659, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 139023, 38659, 12093, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024, 1024 },
    { 139059, 38659, 61, 32768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 139088, 38659, 537, 32807, 1771, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 139130, 38659, 537, 32815, 1771, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 139168, 38659, 537, 32807, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2000000, 2000000 },
    { 139206, 38659, 537, 32815, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2000000, 2000000 },
    { 139240, 38659, 537, 32815, 468, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 200000 },
    { 139263, 38659, 537, 32815, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 139286, 38659, 537, 32815, 55, 56, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 524288, 524288 },
    { 139309, 38659, 537, 32777, 1772, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 139340, 38659, 537, 32809, 1773, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 139369, 38659, 537, 32813, 522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 64000 },
    { 139400, 44890, 537, 8203, 1774, 153, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 139447, 44890, 537, 8203, 1776, 155, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 139486, 44890, 537, 8203, 1779, 157, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 139525, 44890, 537, 8203, 1774, 153, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 128000 },
    { 139563, 44890, 537, 8235, 1782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024000, 256000 },
    { 139602, 44890, 537, 8235, 1783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 139640, 44890, 537, 8235, 1783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1024000, 256000 },
    { 139678, 44890, 537, 8235, 1784, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 139718, 44890, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 139756, 44890, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 139799, 44890, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 139842, 44890, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 139880, 139896, 3216, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8000 },
    { 139903, 139896, 3216, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 16000 },
    { 139919, 139896, 3216, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8000, 8000 },
    { 139940, 139896, 3216, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 139958, 139896, 3216, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 139981, 139896, 3216, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 139997, 139896, 3216, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140018, 139896, 3216, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4000, 4000 },
    { 140039, 139896, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4000, 4000 },
    { 140055, 139896, 3007, 0, 783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140071, 139896, 3007, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140093, 139896, 3007, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140114, 139896, 3007, 0, 783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140132, 139896, 3007, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140155, 139896, 3007, 0, 783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140171, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140193, 139896, 3007, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140214, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 16000 },
    { 140235, 139896, 3007, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140256, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140277, 139896, 3007, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 120000, 120000 },
    { 140301, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 120000, 120000 },
    { 140325, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140349, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 16000 },
    { 140371, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 16000 },
    { 140402, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16000, 16000 },
    { 140422, 139896, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 140444, 139896, 3007, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4000, 4000 },
    { 140475, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140504, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140531, 139896, 3007, 0, 785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 140560, 140592, 537, 8, 1786, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161000, 128000 },
    { 140598, 140592, 537, 40, 1787, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1049000, 1048576 },
    { 140634, 140592, 537, 40, 1788, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 140675, 140592, 537, 40, 1789, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1049000, 1048576 },
    { 140709, 140592, 537, 40, 1790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1049000, 0 },
    { 140748, 140592, 537, 42, 1791, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1049000, 1048576 },
    { 140786, 140592, 537, 43, 1792, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 140818, 140592, 537, 10, 1793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 140846, 140592, 537, 0, 926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131072 },
    { 140879, 140592, 537, 40, 1794, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 0 },
    { 140912, 140592, 537, 0, 926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131072 },
    { 140955, 140592, 537, 0, 793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 128000 },
    { 140995, 140592, 537, 0, 1349, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 128000 },
    { 141034, 140592, 537, 0, 477, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 141074, 140592, 537, 42, 1795, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141101, 140592, 537, 15, 474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262144, 262144 },
    { 141128, 140592, 537, 42, 1796, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141155, 140592, 537, 42, 1797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141187, 140592, 537, 40, 1798, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141234, 140592, 537, 40, 1591, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141285, 140592, 537, 47, 1799, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1049000, 943718 },
    { 141337, 140592, 537, 8, 1800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131072 },
    { 141363, 140592, 537, 8, 1801, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131000, 131072 },
    { 141388, 140592, 537, 0, 1802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32800, 32768 },
    { 141422, 140592, 537, 0, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141461, 140592, 537, 10, 1803, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141488, 140592, 537, 42, 1804, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141511, 140592, 537, 10, 1803, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141538, 140592, 537, 42, 1805, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 262000, 262144 },
    { 141561, 140592, 537, 40, 1806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1049000, 262144 },
    { 141583, 140592, 537, 47, 1807, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1049000, 0 },
    { 141611, 141638, 537, 1024, 1808, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 141646, 141638, 537, 1024, 1808, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 141677, 141638, 537, 1024, 1809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 141706, 141638, 537, 1024, 755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 141735, 141638, 537, 1024, 755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 141767, 141638, 537, 1024, 755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 141803, 141638, 537, 513, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 141839, 141638, 537, 165, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 1024 },
    { 141873, 141638, 537, 513, 1810, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 141903, 141638, 537, 1024, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 141939, 141638, 537, 1024, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 141975, 141638, 537, 1024, 1811, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 142010, 141638, 537, 1024, 1811, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 142045, 141638, 537, 1024, 1811, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512, 512 },
    { 142079, 141638, 537, 1026, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 142113, 141638, 537, 515, 1371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 142162, 141638, 537, 513, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 142203, 141638, 537, 513, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 142244, 141638, 537, 515, 890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 142293, 141638, 537, 513, 1812, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 142335, 141638, 537, 513, 1813, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 142375, 141638, 537, 513, 1813, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 8192 },
    { 142433, 141638, 537, 1026, 1371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 142477, 141638, 537, 165, 1814, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 142509, 141638, 537, 513, 1814, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 142547, 141638, 537, 513, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32000, 32000 },
    { 142584, 141638, 537, 513, 1815, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 16384 },
    { 142638, 141638, 537, 1026, 1371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 128000 },
    { 142673, 141638, 537, 1024, 1816, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131072, 131072 },
    { 142701, 141638, 537, 1024, 1645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 8192 },
    { 142736, 141638, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 142767, 158, 5622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 142777, 53, 537, 2, 464, 0, 0, 0, 346, 3, 0, 0, 0, 0, 0, 0, 0, 0, 4096, 4096 },
    { 142802, 53, 537, 1, 28, 0, 0, 0, 776, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 142825, 53, 537, 1, 1715, 0, 0, 0, 778, 2, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 8192 },
    { 142848, 92229, 537, 303, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 142862, 92229, 537, 303, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 142881, 92229, 537, 295, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 142914, 92229, 537, 303, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 142943, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 142962, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 142986, 92229, 537, 295, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143024, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143058, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143084, 92229, 537, 295, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143124, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143160, 92229, 537, 295, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143193, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143222, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143259, 92229, 537, 295, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143310, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143357, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143396, 92229, 537, 295, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143449, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143498, 92229, 6251, 9518, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143524, 92229, 6251, 9518, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143555, 92229, 6251, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143591, 92229, 6251, 9518, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143629, 92229, 6251, 9518, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143678, 92229, 6251, 9518, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143729, 92229, 6251, 9518, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143762, 92229, 537, 295, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143790, 92229, 537, 295, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143822, 92229, 537, 295, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143857, 92229, 537, 303, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143881, 92229, 537, 303, 1819, 160, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143909, 92229, 537, 303, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143940, 92229, 537, 303, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143953, 92229, 537, 303, 1819, 160, 1, 0, 809, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 1000000 },
    { 143973, 92229, 537, 303, 1821, 161, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 143986, 92229, 537, 303, 1821, 161, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 144006, 92229, 537, 303, 1823, 162, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 144019, 92229, 537, 303, 1823, 162, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 144032, 92229, 537, 303, 1825, 163, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 144051, 92229, 537, 303, 1821, 161, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500000, 500000 },
    { 144073, 92229, 537, 303, 1825, 163, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 144092, 92229, 537, 303, 1825, 163, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 144113, 92229, 537, 303, 1825, 163, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256000, 256000 },
    { 144139, 92229, 61, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0 },
    { 144162, 92229, 61, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0 },
    { 144189, 92229, 61, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0 },
    { 144223, 92229, 61, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 144250, 92229, 61, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 144281, 92229, 61, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 144321, 92229, 61, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0 },
    { 144359, 92229, 12093, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0 },
    { 144382, 92229, 12093, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0 },
    { 144409, 92229, 12093, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0 },
    { 144447, 92229, 12093, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0 },
    { 144479, 92229, 12093, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0 },
    { 144514, 92229, 2933, 257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 144533, 92229, 2933, 257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 144552, 92229, 2933, 257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 144574, 92229, 5622, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 144604, 92229, 5622, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 144634, 144662, 537, 175, 1827, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 144674, 144662, 537, 175, 1828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 131072 },
    { 144700, 144715, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    { 144723, 53, 537, 141, 519, 0, 0, 0, 810, 3, 0, 0, 0, 0, 0, 0, 0, 0, 203000, 128000 },
    { 144735, 53, 537, 141, 1833, 0, 0, 0, 813, 3, 0, 0, 0, 0, 0, 0, 0, 0, 203000, 128000 },
    { 144753, 53, 537, 205, 635, 0, 0, 0, 816, 3, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 144763, 144787, 537, 1, 756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 144791, 144787, 537, 1, 1484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 144803, 144787, 537, 1, 1834, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 144819, 144787, 537, 1, 1835, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 144836, 144787, 537, 1, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 144854, 144787, 537, 1, 1836, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 144868, 144787, 537, 3, 1486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128000, 32000 },
    { 144881, 144787, 537, 41, 1837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 144893, 144787, 537, 41, 1837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 144905, 144787, 537, 41, 844, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 144923, 144787, 537, 41, 1838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 144933, 144787, 537, 41, 1839, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 144948, 144787, 537, 41, 1623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200000, 128000 },
    { 144960, 144787, 537, 41, 1623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 144972, 144787, 537, 41, 1623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000000, 128000 },
    { 144984, 144787, 537, 43, 1624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1048576, 128000 },
};
const int llm_catalog_nrows = 4240;

const llm_catalog_provider_t llm_catalog_providers[] = {
    { 505, 0, 1 },
    { 89827, 1, 12 },
    { 660, 13, 72 },
    { 2503, 85, 13 },
    { 2821, 98, 4 },
    { 31406, 102, 22 },
    { 4512, 124, 12 },
    { 5566, 136, 2 },
    { 5611, 138, 2 },
    { 6098, 140, 4 },
    { 6187, 144, 322 },
    { 14290, 466, 148 },
    { 8155, 614, 3 },
    { 18335, 617, 32 },
    { 53, 649, 542 },
    { 28304, 1191, 49 },
    { 30347, 1240, 3 },
    { 30414, 1243, 1 },
    { 30456, 1244, 8 },
    { 30773, 1252, 7 },
    { 30993, 1259, 19 },
    { 31899, 1278, 40 },
    { 33488, 1318, 2 },
    { 33543, 1320, 3 },
    { 30745, 1323, 20 },
    { 34029, 1343, 6 },
    { 34224, 1349, 7 },
    { 34463, 1356, 2 },
    { 34523, 1358, 58 },
    { 36116, 1416, 66 },
    { 38561, 1482, 1 },
    { 38683, 1483, 42 },
    { 39721, 1525, 136 },
    { 44827, 1661, 17 },
    { 45446, 1678, 1 },
    { 45491, 1679, 5 },
    { 46885, 1684, 1 },
    { 46922, 1685, 210 },
    { 57967, 1895, 2 },
    { 58044, 1897, 1 },
    { 58079, 1898, 346 },
    { 77018, 2244, 7 },
    { 77541, 2251, 85 },
    { 81113, 2336, 7 },
    { 81302, 2343, 49 },
    { 83819, 2392, 16 },
    { 84315, 2408, 1 },
    { 86647, 2409, 13 },
    { 87103, 2422, 11 },
    { 87426, 2433, 4 },
    { 87854, 2437, 16 },
    { 88531, 2453, 2 },
    { 88601, 2455, 36 },
    { 90025, 2491, 1 },
    { 90440, 2492, 20 },
    { 91050, 2512, 3 },
    { 91122, 2515, 5 },
    { 91291, 2520, 12 },
    { 91632, 2532, 2 },
    { 91681, 2534, 16 },
    { 93515, 2550, 9 },
    { 93743, 2559, 4 },
    { 93910, 2563, 1 },
    { 94012, 2564, 12 },
    { 94744, 2576, 69 },
    { 96690, 2645, 11 },
    { 97040, 2656, 2 },
    { 97128, 2658, 4 },
    { 97201, 2662, 62 },
    { 99313, 2724, 1 },
    { 30936, 2725, 2 },
    { 99339, 2727, 135 },
    { 103759, 2862, 16 },
    { 104570, 2878, 3 },
    { 104946, 2881, 50 },
    { 106463, 2931, 29 },
    { 158, 2960, 217 },
    { 107449, 3177, 3 },
    { 107549, 3180, 15 },
    { 108031, 3195, 4 },
    { 108151, 3199, 95 },
    { 111264, 3294, 6 },
    { 111444, 3300, 2 },
    { 111522, 3302, 9 },
    { 112062, 3311, 58 },
    { 114068, 3369, 56 },
    { 115605, 3425, 2 },
    { 115652, 3427, 2 },
    { 115714, 3429, 40 },
    { 117070, 3469, 14 },
    { 117404, 3483, 6 },
    { 117670, 3489, 12 },
    { 118008, 3501, 8 },
    { 118236, 3509, 1 },
    { 118262, 3510, 5 },
    { 118387, 3515, 15 },
    { 118922, 3530, 5 },
    { 119008, 3535, 1 },
    { 119030, 3536, 1 },
    { 119065, 3537, 37 },
    { 120016, 3574, 2 },
    { 120813, 3576, 23 },
    { 121615, 3599, 1 },
    { 121645, 3600, 2 },
    { 121701, 3602, 13 },
    { 122025, 3615, 10 },
    { 122398, 3625, 2 },
    { 122508, 3627, 1 },
    { 18275, 3628, 6 },
    { 122804, 3634, 1 },
    { 122835, 3635, 93 },
    { 126534, 3728, 1 },
    { 126729, 3729, 4 },
    { 129846, 3733, 3 },
    { 129912, 3736, 99 },
    { 38659, 3835, 212 },
    { 44890, 4047, 20 },
    { 139896, 4067, 31 },
    { 140592, 4098, 31 },
    { 141638, 4129, 31 },
    { 92229, 4160, 61 },
    { 144662, 4221, 2 },
    { 144715, 4223, 1 },
    { 144787, 4224, 16 },
};
const int llm_catalog_nproviders = 124;

const unsigned short llm_catalog_order[] = {
    11, 2492, 2493, 2494, 2495, 2496, 2497, 2498, 2499, 2500, 2501, 2502, 2503, 17,
    18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
    46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
    60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
    74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87,
    88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101,
    102, 103, 104, 105, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998,
    999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1009, 1010, 1011, 159, 156,
    157, 158, 160, 161, 162, 163, 164, 165, 166, 167, 185, 186, 187, 188,
    202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215,
    216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229,
    230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243,
    244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257,
    258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
    272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
    287, 288, 289, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302,
    303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316,
    317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330,
    331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344,
    345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358,
    359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372,
    373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386,
    387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400,
    401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414,
    415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428,
    429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442,
    443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456,
    457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470,
    471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484,
    485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498,
    499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512,
    513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526,
    527, 528, 529, 530, 546, 552, 553, 549, 550, 551, 554, 566, 573, 574,
    575, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589,
    590, 591, 592, 593, 594, 595, 596, 634, 635, 636, 637, 638, 639, 640,
    641, 642, 643, 644, 645, 646, 647, 664, 665, 666, 667, 668, 669, 671,
    670, 672, 673, 674, 675, 676, 677, 531, 532, 533, 534, 535, 536, 537,
    538, 539, 540, 541, 542, 543, 544, 545, 547, 548, 555, 556, 557, 558,
    559, 560, 561, 562, 563, 564, 565, 567, 568, 569, 570, 571, 572, 576,
    597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610,
    611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624,
    625, 626, 627, 628, 629, 630, 631, 632, 633, 648, 649, 650, 651, 652,
    653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 678, 286, 290,
    291, 690, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 691, 692,
    693, 694, 695, 696, 698, 699, 697, 700, 701, 702, 703, 704, 705, 706,
    707, 708, 709, 710, 711, 0, 1, 4, 9, 10, 12, 13, 14, 15,
    16, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118,
    119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132,
    133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146,
    147, 148, 149, 150, 151, 152, 153, 154, 155, 168, 169, 170, 171, 172,
    173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 189, 190,
    191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 712, 713, 714,
    715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 727, 728,
    729, 730, 731, 732, 733, 734, 735, 736, 737, 738, 739, 740, 741, 742,
    743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756,
    757, 758, 759, 760, 761, 762, 763, 764, 765, 766, 767, 768, 769, 770,
    771, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 782, 783, 784,
    785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798,
    799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812,
    813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825, 826,
    827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 837, 838, 839, 840,
    841, 842, 843, 844, 845, 846, 847, 848, 849, 850, 851, 852, 853, 854,
    855, 856, 857, 858, 859, 860, 861, 862, 863, 864, 865, 866, 867, 868,
    869, 870, 871, 872, 873, 874, 875, 876, 877, 878, 879, 880, 881, 882,
    883, 884, 885, 886, 887, 888, 889, 890, 891, 892, 893, 894, 895, 896,
    897, 1008, 1057, 1058, 1059, 1060, 1061, 1062, 1404, 1405, 1406, 1434, 1435, 1436,
    1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1447, 1448, 1449, 1450,
    1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1461, 1462, 1463, 1464,
    1465, 1466, 1467, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235,
    2236, 2237, 2238, 2239, 2240, 2241, 2242, 2243, 2244, 2245, 2246, 2247, 2248, 2249,
    2250, 2251, 2252, 2253, 2254, 2255, 2256, 2257, 2274, 2275, 2276, 2453, 2505, 2506,
    2507, 2508, 2509, 2510, 2511, 2512, 2513, 2514, 2515, 2588, 2589, 2604, 2605, 2606,
    2607, 2608, 2609, 2610, 2611, 2612, 2613, 2614, 2615, 2616, 2617, 2632, 2633, 2634,
    2647, 2648, 2649, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2657, 2658, 2659, 2660,
    2730, 2742, 2743, 2966, 2967, 2968, 2969, 3070, 3071, 3072, 3073, 3074, 3075, 3214,
    3215, 3216, 3217, 3218, 3219, 3220, 3494, 3495, 3496, 3497, 3498, 3499, 3500, 3501,
    3502, 3503, 3504, 3505, 3506, 3507, 3508, 3509, 3510, 3511, 3512, 3681, 3682, 3683,
    3684, 3689, 3690, 3691, 3692, 3693, 3694, 3695, 3696, 3697, 3698, 3699, 3700, 3701,
    3702, 3703, 3704, 3705, 3706, 3707, 3708, 3709, 3710, 3711, 3712, 3713, 3714, 3715,
    3716, 3717, 3718, 3719, 3720, 3721, 3722, 3723, 3724, 3725, 3726, 3727, 3728, 3729,
    3730, 3731, 3732, 3733, 3734, 3735, 3736, 3737, 3738, 3739, 3740, 3741, 3742, 3743,
    3744, 3745, 3746, 3747, 3748, 3749, 3750, 3751, 3752, 3753, 3754, 3755, 3756, 3757,
    3758, 3759, 3760, 3761, 3762, 3763, 3764, 3765, 3766, 3767, 3768, 3769, 3770, 3771,
    3772, 3773, 3774, 3775, 3776, 3777, 3778, 3779, 3780, 4155, 4156, 4157, 4221, 4222,
    4223, 898, 899, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 910,
    911, 912, 913, 914, 915, 916, 917, 918, 919, 920, 921, 922, 923, 924,
    925, 926, 927, 928, 929, 930, 931, 932, 933, 934, 935, 936, 937, 938,
    939, 940, 941, 942, 943, 944, 945, 946, 947, 948, 949, 950, 951, 952,
    953, 954, 955, 956, 957, 958, 960, 961, 962, 963, 964, 965, 966, 970,
    971, 972, 973, 974, 975, 976, 977, 978, 979, 980, 981, 982, 983, 984,
    985, 986, 987, 988, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021,
    1022, 1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1034, 1035,
    1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1048, 1049,
    1050, 1051, 1052, 1053, 1054, 1055, 1056, 959, 1063, 1064, 1065, 1066, 1067, 1068,
    1069, 1070, 1071, 1072, 1430, 1431, 1432, 1433, 3379, 3380, 3381, 3382, 3383, 1075,
    1076, 1077, 1078, 1079, 1080, 1087, 1081, 1082, 1083, 1084, 1085, 1086, 1088, 1089,
    1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1103,
    1104, 1105, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117,
    1118, 1119, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1129, 1130, 1131,
    1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144, 1145,
    1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 1158, 1159,
    1160, 1161, 1162, 1163, 1164, 1165, 1166, 1167, 1168, 1169, 1170, 1171, 1172, 1173,
    1174, 1175, 1176, 1177, 1178, 1179, 1180, 1181, 1182, 1183, 1184, 1185, 1186, 1187,
    1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201,
    1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1219,
    1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1232, 1233,
    1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1242, 1243, 1244, 1245, 1246, 1247,
    1248, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1272,
    1273, 1274, 1275, 1307, 1325, 1326, 1327, 1338, 1339, 1380, 1352, 1353, 1354, 1355,
    1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1368, 1369,
    1370, 1371, 1372, 1373, 1374, 1375, 1376, 1377, 1378, 1379, 1381, 1382, 1383, 1388,
    1389, 1261, 1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1271, 1276, 1277,
    1278, 1279, 1280, 1281, 1282, 1283, 1284, 1285, 1286, 1287, 1288, 1289, 1290, 1291,
    1292, 1293, 1294, 1295, 1296, 1297, 1298, 1299, 1300, 1301, 1302, 1303, 1305, 1304,
    1306, 1308, 1309, 1310, 1311, 1312, 1313, 1314, 1315, 1316, 1317, 1318, 1319, 1320,
    1321, 1322, 1324, 1323, 1328, 1329, 1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337,
    1340, 1341, 1344, 1345, 1346, 1347, 1342, 1343, 1348, 1349, 1350, 1351, 1384, 1385,
    1386, 1387, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1399, 1401, 1402,
    1403, 1407, 1408, 1409, 1410, 1411, 1412, 1413, 1414, 1415, 1416, 1417, 1424, 1425,
    1426, 1427, 1428, 1429, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 1475, 1476, 1477,
    1478, 1479, 1480, 1481, 1482, 1483, 1484, 1485, 1486, 1487, 1488, 1489, 1490, 1491,
    1492, 1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 1505,
    1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1515, 1516, 1517, 1518, 1519,
    1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1528, 1529, 1530, 1531, 1532, 1533,
    1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543, 1544, 1545, 1546, 1547,
    1548, 1549, 1550, 1551, 1552, 1553, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1561,
    1562, 1563, 1564, 1565, 1566, 1567, 1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575,
    1576, 1577, 1578, 1579, 1580, 1581, 1582, 1583, 1584, 1585, 1586, 1587, 1588, 1589,
    1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603,
    1604, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617,
    1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1626, 1627, 1628, 1629, 1630, 1631,
    1632, 1633, 1634, 1635, 1636, 1637, 1638, 1639, 1640, 1641, 1642, 1643, 1644, 1645,
    1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1659,
    1660, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673,
    1674, 1675, 1676, 1677, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685, 1686, 1687,
    1688, 1689, 2027, 1959, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699,
    1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713,
    1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1726, 1727,
    1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741,
    1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1754, 1755,
    1756, 1757, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1765, 1766, 1767, 1768, 1769,
    1770, 1771, 1772, 1773, 1774, 1775, 1776, 1777, 1778, 1779, 1780, 1781, 1782, 1783,
    1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797,
    1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808, 1809, 1810, 1811,
    1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822, 1823, 1824, 1825,
    1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1839,
    1840, 1841, 1842, 1843, 1844, 1845, 1846, 1847, 1848, 1849, 1850, 1851, 1852, 1853,
    1854, 1855, 1856, 1857, 1858, 1859, 1860, 1861, 1862, 1863, 1864, 1865, 1866, 1867,
    1868, 1869, 1870, 1871, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1881,
    1882, 1883, 1884, 1885, 1886, 1887, 1888, 1889, 1890, 1891, 1892, 1893, 1894, 1895,
    1896, 1897, 1898, 1899, 1900, 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908, 1909,
    1910, 1911, 1912, 1913, 1914, 1915, 1916, 1917, 1918, 1919, 1920, 1921, 1922, 1923,
    1924, 1925, 1926, 1927, 1928, 1929, 1930, 1931, 1932, 1933, 1934, 1935, 1936, 1937,
    1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1949, 1950, 1951,
    1952, 1953, 1954, 1955, 1956, 1957, 1958, 1960, 1961, 1962, 1963, 1964, 1965, 1966,
    1967, 1968, 1969, 1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1980,
    1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1993, 1994,
    1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008,
    2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022,
    2023, 2024, 2025, 2026, 2030, 2028, 2029, 2031, 2032, 2033, 2034, 2049, 2055, 2056,
    2057, 2059, 2070, 2079, 2080, 2084, 2086, 2087, 2092, 2095, 2096, 2097, 2098, 2099,
    2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110, 2111, 2112, 2113,
    2114, 2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122, 2123, 2124, 2125, 2126, 2127,
    2128, 2129, 2130, 2131, 2132, 2133, 2134, 2135, 2136, 2137, 2138, 2139, 2140, 2141,
    2142, 2143, 2144, 2145, 2146, 2147, 2148, 2149, 2150, 2151, 2152, 2153, 2154, 2155,
    2156, 2157, 2158, 2159, 2160, 2161, 2162, 2163, 2164, 2165, 2166, 2167, 2168, 2169,
    2170, 2171, 2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183,
    2184, 2185, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196, 2197,
    2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211,
    2212, 2213, 2214, 2215, 2216, 2217, 2218, 2219, 2220, 2221, 2222, 2223, 2265, 2272,
    2258, 2259, 2260, 2261, 2262, 2263, 2264, 2266, 2267, 2268, 2269, 2270, 2271, 2273,
    2277, 2400, 2401, 2402, 2403, 2404, 2405, 2406, 2407, 2408, 2409, 2410, 2411, 2412,
    2413, 2414, 2415, 2416, 2417, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2425, 2426,
    2427, 2448, 2452, 2449, 2450, 2451, 2437, 2438, 2439, 2440, 2441, 2442, 2443, 2444,
    2445, 2446, 2447, 2454, 2455, 2481, 2485, 2486, 2456, 2457, 2458, 2459, 2460, 2461,
    2462, 2463, 2464, 2465, 2466, 2467, 2468, 2469, 2470, 2471, 2472, 2473, 2474, 2475,
    2476, 2477, 2478, 2479, 2480, 2482, 2483, 2484, 2487, 2488, 2489, 2490, 2491, 2504,
    2517, 2518, 2519, 2520, 2521, 2522, 2523, 2524, 2525, 2526, 2527, 2528, 2529, 2530,
    2531, 2532, 2533, 2534, 2535, 2536, 2537, 2538, 2539, 2540, 2543, 2544, 2541, 2542,
    2545, 2546, 2547, 2548, 2549, 2550, 2551, 2552, 2553, 2554, 2555, 2556, 2557, 2558,
    2559, 2560, 2561, 2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570, 2571, 2572,
    2573, 2574, 2618, 2619, 2620, 2621, 2622, 2623, 2624, 2625, 2626, 2627, 2628, 2629,
    2630, 2631, 2635, 2636, 2637, 2638, 2639, 2640, 2641, 2642, 2643, 2644, 2645, 2646,
    2661, 2662, 2663, 2664, 2665, 2666, 2667, 2668, 2669, 2670, 2671, 2672, 2673, 2674,
    2675, 2676, 2677, 2678, 2679, 2680, 2681, 2682, 2683, 2684, 2685, 2686, 2687, 2688,
    2689, 2690, 2691, 2692, 2693, 2694, 2695, 2696, 2697, 2698, 2699, 2700, 2701, 2702,
    2703, 2704, 2705, 2706, 2707, 2708, 2709, 2710, 2711, 2712, 2713, 2714, 2715, 2716,
    2717, 2718, 2719, 2720, 2721, 2722, 2723, 2724, 2725, 2726, 2727, 2728, 2729, 2731,
    2732, 2733, 2734, 2735, 2736, 2737, 2738, 2739, 2740, 2741, 2744, 2745, 2748, 2749,
    2750, 2751, 2752, 2753, 2771, 2772, 2777, 2778, 2779, 2808, 2791, 2792, 2793, 2794,
    2795, 2796, 2797, 2798, 2799, 2800, 2801, 2802, 2803, 2804, 2805, 2806, 2807, 2754,
    2755, 2756, 2757, 2758, 2759, 2760, 2761, 2762, 2763, 2764, 2765, 2766, 2767, 2768,
    2769, 2770, 2773, 2774, 2775, 2776, 2780, 2781, 2782, 2783, 2788, 2784, 2786, 2787,
    2785, 2789, 2790, 2809, 2810, 2811, 2812, 2813, 2814, 968, 1418, 2926, 2815, 2816,
    2817, 2818, 2819, 2820, 2821, 2822, 2823, 2824, 2825, 2826, 2827, 2828, 2829, 2830,
    2831, 2832, 2833, 2834, 2835, 2836, 2837, 2838, 2839, 2840, 2841, 2842, 2843, 2844,
    2845, 2846, 2847, 2848, 2849, 2850, 2851, 2852, 2853, 2854, 2855, 2856, 2857, 2858,
    2859, 2860, 2861, 2862, 2863, 2864, 2865, 2866, 2867, 2868, 2869, 2870, 2871, 2872,
    2873, 2874, 2875, 2876, 2877, 2878, 2879, 2880, 2881, 2882, 2883, 2884, 2885, 2886,
    2887, 2888, 2889, 2890, 2891, 2892, 2893, 2894, 2895, 2896, 2897, 2898, 2899, 2900,
    2901, 2902, 2903, 2904, 2905, 2906, 2907, 2908, 2909, 2910, 2911, 2912, 2913, 2914,
    2915, 2916, 2917, 2918, 2919, 2920, 2921, 2922, 2923, 2924, 2925, 2927, 2928, 2929,
    2930, 2931, 2932, 2933, 2934, 2935, 2936, 2937, 2938, 2939, 2940, 2941, 2942, 2943,
    2944, 2945, 2946, 2947, 2948, 2949, 2964, 2961, 2962, 2963, 2950, 2951, 2952, 2953,
    2954, 2955, 2956, 2957, 2958, 2959, 2960, 2965, 2970, 2971, 2972, 2989, 2990, 2991,
    2992, 2993, 2994, 2995, 2996, 2997, 2998, 2999, 3000, 3001, 3002, 3003, 3004, 3005,
    3006, 3007, 3008, 3009, 3010, 3011, 3012, 3013, 3014, 3015, 3016, 3017, 3018, 3019,
    3020, 3021, 3022, 3023, 3024, 3025, 3026, 3027, 3028, 3029, 3030, 3031, 3032, 3033,
    3034, 3035, 3036, 3037, 3038, 3039, 3040, 3041, 3042, 3043, 3044, 3045, 3046, 3047,
    3048, 3049, 3050, 3051, 3052, 3053, 3054, 3055, 3056, 3057, 3058, 3059, 3060, 3061,
    3062, 3063, 3064, 3065, 3066, 3067, 2, 3, 5, 6, 7, 8, 967, 969,
    1073, 1074, 1216, 1217, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046,
    2047, 2048, 2278, 2279, 2280, 2281, 2284, 2285, 2286, 2287, 2288, 2289, 2290, 2291,
    2292, 2293, 2294, 2295, 2296, 2297, 2298, 2299, 2300, 2301, 2302, 2303, 2304, 2305,
    2306, 2307, 2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319,
    2320, 2321, 2322, 2323, 2324, 2325, 2326, 2327, 2328, 2329, 2330, 2331, 2332, 2333,
    2334, 2335, 2336, 2337, 2338, 2339, 2340, 2341, 2342, 2343, 2344, 2345, 2346, 2347,
    2348, 2349, 2350, 2351, 2352, 2353, 2354, 2355, 2356, 2357, 2358, 2359, 2360, 2361,
    2362, 2363, 2364, 2365, 2366, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2374, 2375,
    2376, 2377, 2378, 2379, 2380, 2381, 2382, 2383, 2384, 2385, 2386, 2387, 2388, 2389,
    2390, 2391, 2392, 2393, 2394, 2395, 2396, 2397, 2398, 2399, 2428, 2429, 2430, 2431,
    2432, 2433, 2434, 2435, 2436, 2575, 2576, 2577, 2578, 2580, 2581, 2582, 2583, 2584,
    2585, 2586, 2587, 2590, 2591, 2592, 2593, 2594, 2595, 2596, 2597, 2598, 2599, 2600,
    2601, 2973, 2974, 2975, 2976, 2977, 2978, 2979, 2980, 2981, 2982, 2983, 2984, 2985,
    2986, 2987, 2988, 3068, 3069, 3076, 3077, 3078, 3079, 3491, 3492, 3493, 3536, 3537,
    3538, 3539, 3540, 3541, 3573, 3574, 3575, 3576, 3677, 3678, 3679, 3680, 4154, 3080,
    3081, 3082, 3083, 3086, 3089, 3090, 3091, 3092, 3093, 3094, 3095, 3096, 3097, 3084,
    3085, 3087, 3088, 3098, 3099, 3100, 3101, 3102, 3103, 3104, 3105, 3106, 3107, 3108,
    3109, 3110, 3111, 3112, 3113, 3114, 3115, 3116, 3117, 3118, 3119, 3120, 3121, 3122,
    3123, 3124, 3125, 3126, 3127, 3128, 3129, 3130, 3131, 3132, 3133, 3134, 3135, 3136,
    3137, 3138, 3139, 3140, 3141, 3142, 3143, 3144, 3145, 3146, 3147, 3148, 3149, 3150,
    3151, 3152, 3153, 3154, 3155, 3156, 3157, 3158, 3159, 3160, 3161, 3162, 3163, 3164,
    3165, 3166, 3167, 3168, 3169, 3170, 3171, 3172, 3173, 3174, 3175, 3176, 3177, 3178,
    3179, 3180, 3181, 3182, 3183, 3184, 3185, 3186, 3187, 3188, 3189, 3190, 3191, 3192,
    3193, 3194, 3195, 3196, 3197, 3198, 3199, 3200, 3201, 3202, 3203, 3204, 3210, 3211,
    3205, 3206, 3207, 3208, 3209, 3212, 3213, 3221, 3222, 3223, 3224, 3225, 3226, 3227,
    3228, 3229, 3230, 3231, 3232, 3233, 3234, 3235, 3236, 3237, 3238, 3239, 3240, 3241,
    3242, 3243, 3244, 3245, 3246, 3247, 3248, 3249, 3250, 3251, 3252, 3253, 3254, 3255,
    3256, 3257, 3258, 3259, 3260, 3261, 3262, 3263, 3264, 3265, 3266, 3267, 3268, 3269,
    3270, 3271, 3272, 3273, 3274, 3275, 3276, 3277, 3278, 3279, 3280, 3281, 3282, 3283,
    3284, 3285, 3286, 3287, 3288, 3289, 3290, 3291, 3292, 3293, 3294, 3295, 3296, 3297,
    3298, 3299, 3300, 3301, 3302, 3303, 3304, 3305, 3306, 3307, 3308, 3309, 3310, 3311,
    3312, 3313, 3314, 3315, 3316, 3317, 3318, 3319, 3320, 3321, 3322, 3323, 3324, 3325,
    3326, 3327, 3328, 3329, 3330, 3331, 3332, 3333, 3334, 3335, 3336, 3337, 3338, 3339,
    3340, 3341, 3342, 3343, 3344, 3345, 3346, 3347, 3348, 3349, 3350, 3351, 3352, 3353,
    3354, 3355, 3356, 3357, 3358, 3359, 3360, 3361, 3362, 3363, 3364, 3365, 3366, 3367,
    3368, 3369, 3370, 3371, 3372, 3373, 3374, 3375, 3376, 3377, 3378, 3384, 3385, 3386,
    3387, 3388, 3389, 3390, 3391, 3392, 3393, 3394, 3395, 3396, 3397, 3398, 3399, 3400,
    3401, 3402, 3403, 3413, 3404, 3405, 3406, 3407, 3408, 3409, 3410, 3411, 3412, 3414,
    3415, 3416, 3417, 3418, 3421, 3422, 3423, 3419, 3420, 3424, 3425, 3426, 3427, 3428,
    3429, 3430, 3431, 3432, 3433, 3434, 3435, 3436, 3437, 3438, 3439, 3440, 3441, 3442,
    3443, 3444, 3445, 3446, 3447, 3448, 3449, 3450, 3451, 3452, 3453, 3454, 3455, 3456,
    3457, 3458, 3459, 3460, 3461, 3462, 3463, 3464, 3465, 3466, 3467, 3468, 3469, 3470,
    3471, 3472, 3473, 3474, 3475, 3476, 3477, 3478, 3479, 3480, 3481, 3482, 3483, 3484,
    3485, 3486, 3487, 3488, 3489, 3490, 3513, 3514, 3515, 3516, 3517, 3518, 3519, 3520,
    3521, 3522, 3523, 3524, 3525, 3526, 3527, 3528, 3529, 3530, 3531, 3532, 3533, 3534,
    3535, 3542, 3543, 3544, 3545, 3546, 3547, 3548, 3549, 3550, 3551, 3552, 3553, 3554,
    3555, 3556, 3557, 3561, 3565, 3566, 3567, 3558, 3559, 3560, 3562, 3563, 3564, 3568,
    3569, 3570, 679, 1215, 2035, 2036, 2282, 2283, 3582, 3583, 3584, 3585, 3586, 3587,
    3588, 3589, 3590, 3593, 3620, 3621, 3632, 3639, 3662, 3640, 3641, 3642, 3643, 3644,
    3645, 3646, 3647, 3648, 3649, 3650, 3651, 3652, 3653, 3654, 3655, 3656, 3657, 3658,
    3659, 3660, 3661, 3664, 3591, 3592, 3595, 3596, 3597, 3598, 3599, 3600, 3601, 3602,
    3603, 3604, 3594, 3605, 3606, 3607, 3608, 3609, 3610, 3611, 3612, 3613, 3614, 3615,
    3616, 3617, 3618, 3619, 3622, 3623, 3624, 3625, 3626, 3627, 3628, 3629, 3630, 3631,
    3633, 3635, 3636, 3634, 3637, 3638, 3663, 3665, 3666, 3667, 3668, 3669, 3670, 3671,
    3672, 3673, 3674, 3675, 3676, 3685, 3686, 3687, 3688, 3781, 3782, 3783, 3784, 3785,
    3786, 3787, 3788, 3789, 3790, 3791, 3792, 3793, 3794, 3795, 3796, 3797, 3798, 3799,
    3800, 3801, 3802, 3803, 3804, 3805, 3806, 3807, 3808, 3809, 3810, 3811, 3812, 3813,
    3814, 3815, 3816, 3817, 3818, 3819, 3820, 3821, 3822, 3823, 3824, 3825, 3826, 3827,
    3828, 3829, 3830, 3831, 3832, 3833, 3834, 3835, 3836, 3837, 3838, 3839, 3840, 3841,
    3842, 3843, 3844, 3845, 3846, 3847, 3848, 3849, 3850, 3851, 3852, 3853, 3854, 3855,
    3856, 3857, 3858, 3859, 3860, 3861, 3862, 3863, 3864, 3865, 3866, 3867, 3868, 3869,
    3870, 3871, 3872, 3873, 3874, 3875, 3876, 3877, 3878, 3879, 3880, 3881, 3882, 1218,
    2050, 2051, 2052, 2053, 2054, 2058, 2060, 2061, 2062, 2063, 2064, 2065, 2066, 2067,
    2068, 2069, 2071, 2072, 2073, 2074, 2075, 2076, 2077, 2078, 2081, 2082, 2083, 2085,
    2088, 2089, 2090, 2091, 2093, 2094, 2602, 2603, 2746, 2747, 3571, 3572, 3577, 3578,
    3579, 3580, 3581, 3883, 3884, 3885, 3886, 3887, 3888, 3889, 3890, 3891, 3892, 3893,
    3894, 3895, 3896, 3897, 3898, 3899, 3900, 3901, 3902, 3903, 3904, 3905, 3906, 3907,
    3908, 3909, 3910, 3911, 3912, 3913, 3914, 3915, 3916, 3917, 3918, 3919, 3920, 3921,
    3922, 3923, 3924, 3925, 3926, 3927, 3928, 3929, 3930, 3931, 3932, 3933, 3934, 3935,
    3936, 3937, 3938, 3939, 3940, 3941, 3942, 3943, 3944, 3945, 3946, 3947, 3948, 3949,
    3950, 3951, 3952, 3953, 3954, 3955, 3956, 3957, 3958, 3959, 3960, 3961, 3962, 3963,
    3964, 3965, 3966, 3967, 3968, 3969, 3970, 3971, 3972, 3973, 3974, 3975, 3976, 3977,
    3978, 3979, 3980, 3981, 3982, 3983, 3984, 3985, 3986, 3987, 3988, 3989, 3990, 3991,
    3992, 3993, 3994, 3995, 3996, 3997, 3998, 3999, 4000, 4001, 4002, 4003, 4004, 4005,
    4006, 4007, 4008, 4009, 4010, 4011, 4012, 4013, 4014, 4015, 4016, 4017, 4018, 4019,
    4020, 4021, 4022, 4023, 4024, 4025, 4026, 4027, 4028, 4029, 4030, 4031, 4032, 4033,
    4034, 4035, 4036, 4037, 4038, 4039, 4040, 4041, 4042, 4043, 4044, 4045, 4046, 4047,
    4048, 1400, 1419, 1420, 1421, 1422, 1423, 2224, 2516, 4049, 4050, 4051, 4052, 4053,
    4054, 4055, 4056, 4057, 4058, 4059, 4060, 4061, 4062, 4063, 4064, 4065, 4066, 4067,
    4068, 4069, 4070, 4071, 4072, 4073, 4074, 4075, 4076, 4077, 4078, 4079, 4080, 4081,
    4082, 4083, 4084, 4085, 4086, 4087, 4088, 4089, 4090, 4091, 4102, 4106, 4115, 4116,
    4117, 4118, 4119, 4120, 4092, 4093, 4094, 4095, 4096, 4097, 4098, 4099, 4100, 4101,
    4103, 4104, 4105, 4107, 4108, 4109, 4110, 4111, 4112, 4113, 4114, 4121, 4122, 4123,
    4124, 4125, 4126, 4127, 4128, 4129, 4130, 4131, 4132, 4133, 4134, 4135, 4136, 4137,
    4138, 4139, 4140, 4141, 4142, 4143, 4144, 4145, 4146, 4147, 4148, 4149, 4150, 4151,
    4152, 4153, 2579, 4158, 4159, 4160, 4161, 4162, 4163, 4164, 4165, 4166, 4167, 4168,
    4169, 4170, 4171, 4172, 4173, 4174, 4175, 4176, 4177, 4178, 4179, 4180, 4181, 4182,
    4183, 4184, 4185, 4186, 4187, 4188, 4189, 4190, 4191, 4192, 4193, 4194, 4195, 4196,
    4197, 4198, 4199, 4200, 4201, 4202, 4203, 4204, 4205, 4206, 4207, 4208, 4209, 4210,
    4211, 4212, 4213, 4214, 4215, 4216, 4217, 4218, 4219, 4220, 4224, 4225, 4226, 4227,
    4228, 4229, 4230, 4231, 4232, 4233, 4234, 4235, 4236, 4237, 4238, 4239,
};

const llm_catalog_size_t llm_catalog_sizes[] = {
    { 122835, 'b', 4, 756 },
    { 122835, 'b', 8, 502 },
    { 122835, 'b', 21, 1301 },
    { 122835, 'b', 41, 793 },
    { 122835, 'b', 80, 182 },
    { 122835, 'b', 110, 1645 },
    { 122835, 'm', 150, 1541 },
    { 122835, 'm', 350, 1646 },
    { 58079, 'x', 56, 1047 },
    { 58079, 'x', 176, 1043 },
    { 58079, 'b', 4, 1048 },
    { 58079, 'b', 16, 1042 },
    { 58079, 'b', 1000000000.0, 1044 },
    { 58079, 'm', 150, 1046 },
    { 58079, 'm', 350, 1045 },
};
const int llm_catalog_nsizes = 15;

const llm_catalog_pair_t llm_catalog_aliases[] = {
    { 145002, 89827 },
    { 145012, 53 },
    { 145029, 30745 },
    { 145041, 38659 },
};
const int llm_catalog_naliases = 4;

const llm_catalog_pair_t llm_catalog_accepts[] = {
    { 6187, 14290 },
    { 6187, 8155 },
    { 6187, 158 },
    { 6187, 31406 },
    { 14290, 6187 },
    { 14290, 158 },
    { 14290, 31406 },
    { 8155, 6187 },
    { 8155, 18275 },
    { 145056, 145063 },
    { 145065, 145063 },
    { 158, 18275 },
};
const int llm_catalog_naccepts = 12;

const llm_catalog_pair_t llm_catalog_guesses[] = {
    { 145079, 53 },
    { 145098, 53 },
    { 145120, 53 },
    { 145142, 53 },
    { 145164, 53 },
    { 145186, 53 },
    { 145210, 53 },
    { 145236, 53 },
    { 145262, 31406 },
    { 145283, 158 },
    { 145301, 158 },
    { 145311, 158 },
    { 145322, 158 },
};
const int llm_catalog_nguesses = 13;
