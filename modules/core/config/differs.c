/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "config/sections.h"

/** Keys that have an effect, in another way than LiteLLM's; docs/yaml.md lists them from here. */
static const struct {
    const char *section, *key, *how;
} differences[] = {
    { "litellm_params", "rpm", "a weight and a number of parallel calls, not a limit per minute" },
    { "litellm_params", "tpm", "a weight and a number of parallel calls, not a limit per minute" },
    { "litellm_params", "tag_regex", "POSIX extended expressions, not Python's" },
    { "router_settings", "enable_pre_call_checks", "a prompt is estimated, a token per 6 bytes" },
    { "litellm_settings", "ssl_verify", "a bundle has no effect: mod_ssl's SSLProxy* directives" },
    { "general_settings", "database_url", "SQLite as well; without one a file in LLMStateDir" },
    { "general_settings", "master_key", "a public default stops the start" },
};

const char *llm_differs(const char *section, const char *key)
{
    for (apr_size_t i = 0; i < sizeof(differences) / sizeof(differences[0]); i++) {
        if (strcmp(differences[i].key, key) == 0 && strcmp(differences[i].section, section) == 0) {
            return differences[i].how;
        }
    }
    return NULL;
}
