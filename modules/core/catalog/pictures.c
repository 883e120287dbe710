/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "catalog/pictures.h"

/**
 * OpenAI's ways (https://platform.openai.com/docs/guides/images-vision#calculating-costs). Tiles of
 * 512 pixels: a picture is made to fit 2048 by 2048, then its shorter side 768, which leaves four
 * by two of them; in low detail there are none. Patches of 32 pixels: 1536 at the most, whatever
 * the detail, times a factor of the model's.
 */
#define TILES(base, tile)   (base), (base) + 8 * (tile)
#define PATCHES(hundredths) (1536 * (hundredths) + 99) / 100, (1536 * (hundredths) + 99) / 100

static const struct {
    const char *model;          /* and its versions; of two that fit the first one */
    apr_int64_t low, most;      /* tokens of a picture */
} ways[] = {
    { "gpt-4o-mini", TILES(2833, 5667) }, { "gpt-4o", TILES(85, 170) },
    { "chatgpt-4o", TILES(85, 170) },
    { "gpt-4.1-mini", PATCHES(162) }, { "gpt-4.1-nano", PATCHES(246) },
    { "gpt-4.1", TILES(85, 170) }, { "gpt-4.5", TILES(85, 170) },
    { "gpt-5-mini", PATCHES(162) }, { "gpt-5-nano", PATCHES(246) }, { "gpt-5", TILES(70, 140) },
    { "o4-mini", PATCHES(172) }, { "o1", TILES(75, 150) }, { "o3", TILES(75, 150) },
    { "computer-use-preview", TILES(65, 129) },
};

/** Versions have a date or a word behind a dash, fine-tuned models a colon: gpt-5.1 is another. */
static int is_named(const char *name, const char *model)
{
    apr_size_t n = strlen(model);

    return strncmp(name, model, n) == 0 && (name[n] == '\0' || name[n] == '-' || name[n] == ':');
}

apr_int64_t llm_tokens_at_model(const llm_about_t *about, const char *model)
{
    const char *slash = model != NULL ? strrchr(model, '/') : NULL;
    const char *name = slash != NULL ? slash + 1 : model;

    if (name != NULL && strncmp(name, "ft:", 3) == 0) {
        name += 3;
    }
    for (apr_size_t i = 0; name != NULL && i < sizeof(ways) / sizeof(ways[0]); i++) {
        if (is_named(name, ways[i].model)) {
            return about->rest + about->low * ways[i].low +
                   (about->pictures - about->low) * ways[i].most;
        }
    }
    return about->rest + (about->pictures - about->small) * LLM_TOKENS_OF_DATA;
}
