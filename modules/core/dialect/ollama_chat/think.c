/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "llm_config.h"
#include "dialect/ollama_chat/ollama.h"
#include "dialect/ir/params.h"
#include "dialect/ir/thinking/reasoning.h"

/**
 * @file think.c
 * @brief Whether a model is to think (github.com/ollama/ollama, docs/api.md, "think").
 *
 * A model whose template knows no thinking answers 400 to "think": true. Which do is known of the
 * library's families (https://ollama.com/library) alone: names are free.
 */

/** Families that never think, each with the colon of its tag. */
static const char *const plain[] = {
    "codegeex4:", "codegemma:", "codellama:", "codestral:", "command-r:", "deepseek-coder:",
    "deepseek-coder-v2:", "deepseek-coder-v2-base:", "deepseek-coder-v2-instruct:",
    "deepseek-coder-v2-lite-base:", "deepseek-coder-v2-lite-instruct:", "gemma:", "gemma2:",
    "gemma3:", "gemma3n:", "internlm2_5-20b-chat:", "llama2:", "llama2-uncensored:", "llama3:",
    "llama3.1:", "llama3.2:", "llama3.2-vision:", "llama3.3:", "llava:", "mistral:",
    "mistral-7b-instruct-v0.1:", "mistral-7b-instruct-v0.2:", "mistral-large:",
    "mistral-large-instruct-2407:", "mistral-nemo:", "mixtral:", "mixtral-8x22b-instruct-v0.1:",
    "mixtral-8x7b-instruct-v0.1:", "orca-mini:", "phi3:", "qwen2:", "qwen2.5:", "qwen2.5-coder:",
    "qwen3-coder:", "tinyllama:", "vicuna:", NULL
};

/** A name without a tag is that of a family's latest. */
static int is_plain_name(const char *name)
{
    apr_size_t n = strcspn(name, ":");

    for (const char *const *one = plain; *one != NULL; one++) {
        if (strlen(*one) == n + 1 && strncasecmp(*one, name, n) == 0) {
            return 1;
        }
    }
    return 0;
}

/** The operator's word goes before the name's. */
static int cannot_think(const llm_try_t *try)
{
    json_object *info = try->deployment != NULL ? try->deployment->model_info : NULL;
    int says = llm_json_bool(info, "supports_reasoning", -1);

    return says >= 0 ? !says : is_plain_name(try->upstream_model);
}

/** gpt-oss has three efforts, and no way to think of nothing. */
static const char *effort_of_gpt(const char *effort)
{
    return strcmp(effort, "disable") == 0 ? "low" : llm_gpt_oss_effort(effort);
}

static int is_effort(const char *word)
{
    static const char *const thinks[] = { "low", "medium", "high", "xhigh", "max", NULL };
    int i = 0;

    while (thinks[i] != NULL && strcmp(thinks[i], word) != 0) {
        i++;
    }
    return thinks[i] != NULL;
}

/** A wish to think, unless the model cannot; not to think is everybody's. */
static apr_status_t put_switch(llm_try_t *try, json_object *body, const char *param, int on,
                               llm_err_t **err)
{
    if (on && cannot_think(try) && !llm_params_allowed(try, param)) {
        json_object_object_del(body, "think");
        return llm_params_refuse(try, param, err);
    }
    llm_json_set_bool(body, "think", on);
    return APR_SUCCESS;
}

apr_status_t llm_ollama_think(llm_try_t *try, json_object *ir, json_object *body, llm_err_t **err)
{
    const char *effort = llm_effort(ir);
    const char *type = llm_json_str(llm_json_obj(ir, "thinking"), "type");
    apr_status_t rv = APR_SUCCESS;

    if (type != NULL) {
        rv = put_switch(try, body, "thinking", strcmp(type, "disabled") != 0, err);
    }
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (effort != NULL && strncmp(try->upstream_model, "gpt-oss", 7) == 0) {
        llm_json_set_str(body, "think", effort_of_gpt(effort));
    }
    else if (effort != NULL) {
        rv = put_switch(try, body, "reasoning_effort", is_effort(effort), err);
    }
    llm_json_copy(body, "think", ir, "think");
    return rv;
}
