/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file model_kinds.c
 * @brief What a model is for, by its name: where neither the configuration nor the price map says
 *        it, as for nearly all of what runs on servers of one's own.
 */

#include <ctype.h>
#include <string.h>
#include "provider/providers.h"

/** A word of the name begins so. */
static const struct {
    const char *beginning, *mode;
} kinds[] = {
    { "embed", "embedding" },
    { "bge-", "embedding" },
    { "gte-", "embedding" },
    { "e5-", "embedding" },
    { "minilm", "embedding" },
    { "paraphrase-", "embedding" },
    { "imagen-", "image_generation" },
    { "dall-e", "image_generation" },
    { "veo-", "video_generation" },
    { "stable-diffusion", "image_generation" },
    { "sdxl", "image_generation" },
    { "flux", "image_generation" },
    { "whisper", "audio_transcription" },
    { "parakeet", "audio_transcription" },
    { "asr", "audio_transcription" },
    { "stt", "audio_transcription" },
    { "transcri", "audio_transcription" },
    { "paraformer", "audio_transcription" },
    { "sensevoice", "audio_transcription" },
    { "cosyvoice", "audio_speech" },
    { "kokoro", "audio_speech" },
    { "tts", "audio_speech" },
    { "rerank", "rerank" },
    { "realtime", "realtime" },
};

int llm_name_has(const char *name, const char *beginning)
{
    for (const char *at = name; (at = strcasestr(at, beginning)) != NULL; at++) {
        if (at == name || !isalnum((unsigned char)at[-1])) {
            return 1;
        }
    }
    return 0;
}

const char *llm_mode_by_name(const llm_deployment_t *d)
{
    const char *name = d->base_model != NULL ? d->base_model : d->upstream_model;
    const char *found = NULL;

    for (apr_size_t i = 0; name != NULL && i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (llm_name_has(name, kinds[i].beginning)) {
            found = kinds[i].mode;      /* the last says most: "bge-reranker" */
        }
    }
    return found;
}
