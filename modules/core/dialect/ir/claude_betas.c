/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "dialect/ir/claude_betas.h"

/** One that has the same name everywhere it is taken. */
#define SAME(name) { name, { name, name } }
#define ONLY_VERTEX(name) { name, { name, NULL } }
#define ONLY_CONVERSE(name) { name, { NULL, name } }

static const struct {
    const char *feature;
    const char *at[LLM_CLAUDE_HOSTS];   /**< NULL: not taken */
} features[] = {
    { "advanced-tool-use-2025-11-20", { "tool-search-tool-2025-10-19", NULL } },
    ONLY_VERTEX("compact-2026-01-12"),
    ONLY_CONVERSE("computer-use-2024-10-22"),
    SAME("computer-use-2025-01-24"),
    SAME("computer-use-2025-11-24"),
    SAME("context-1m-2025-08-07"),
    ONLY_VERTEX("context-management-2025-06-27"),
    ONLY_VERTEX("dangerous-tool-use-2026-09-03"),
    ONLY_CONVERSE("effort-2025-11-24"),
    ONLY_CONVERSE("fine-grained-tool-streaming-2025-05-14"),
    ONLY_VERTEX("inline-tools-2026-09-15"),
    ONLY_VERTEX("interleaved-thinking-2025-05-14"),
    ONLY_VERTEX("per-turn-control-2026-07-01"),
    ONLY_CONVERSE("structured-outputs-2025-11-13"),
    SAME("thinking-binding-controls-2026-08-01"),
    SAME("thinking-display-updates-2026-08-18"),
    ONLY_VERTEX("tool-search-tool-2025-10-19"),
    ONLY_VERTEX("web-search-2025-03-05"),
};

const char *llm_claude_beta(llm_claude_host_e host, const char *feature, apr_size_t n)
{
    for (apr_size_t i = 0; i < sizeof(features) / sizeof(features[0]); i++) {
        if (strlen(features[i].feature) == n && memcmp(features[i].feature, feature, n) == 0) {
            return features[i].at[host];
        }
    }
    return NULL;
}

const char *llm_claude_betas(apr_pool_t *p, llm_claude_host_e host, const char *value)
{
    const char *out = NULL;

    while (*(value += strspn(value, LLM_BETA_SEP)) != '\0') {
        apr_size_t n = strcspn(value, LLM_BETA_SEP);
        const char *taken = llm_claude_beta(host, value, n);

        if (taken != NULL) {
            out = out != NULL ? apr_pstrcat(p, out, ",", taken, NULL) : taken;
        }
        value += n;
    }
    return out;
}
