/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "mod_llm_proxy/manage/key_values.h"
#include "base/json/json.h"
#include "base/time.h"

const char *llmp_key_text(json_object *v)
{
    const char *s = llm_json_value_str(v);

    return s != NULL && strlen(s) == (size_t)json_object_get_string_len(v) ? s : NULL;
}

static int is_duration(json_object *v)
{
    return llm_duration_parse(llmp_key_text(v)) > 0;
}

static int is_limit_type(json_object *v)
{
    const char *s = llmp_key_text(v);

    return s != NULL && (strcmp(s, "guaranteed_throughput") == 0 ||
                         strcmp(s, "best_effort_throughput") == 0 || strcmp(s, "dynamic") == 0);
}

static int is_key_type(json_object *v)
{
    const char *s = llmp_key_text(v);

    return s != NULL && (strcmp(s, "default") == 0 || strcmp(s, "llm_api") == 0 ||
                         strcmp(s, "management") == 0 || strcmp(s, "read_only") == 0);
}

static int is_number(json_object *v)
{
    return json_object_is_type(v, json_type_double) || json_object_is_type(v, json_type_int);
}

static int is_budget(json_object *v)
{
    double d = json_object_get_double(v);

    return is_number(v) && isfinite(d) && d >= 0;
}

/** LiteLLM's BudgetLimitEntry: both are required. */
static int are_windows(json_object *v)
{
    for (size_t i = 0; json_object_is_type(v, json_type_array) &&
                       i < json_object_array_length(v); i++) {
        json_object *one = json_object_array_get_idx(v, i);

        if (!json_object_is_type(one, json_type_object) ||
            !is_duration(llm_json_get(one, "budget_duration")) ||
            !is_budget(llm_json_get(one, "max_budget"))) {
            return 0;
        }
    }
    return json_object_is_type(v, json_type_array);
}

/** A number may be written as a text; strtod() would take hex, "inf" and "nan" too. */
static int is_budget_or_text(json_object *v)
{
    const char *s = llmp_key_text(v);
    char *end = NULL;
    double d = s != NULL && s[strspn(s, "0123456789+-.eE")] == '\0' ? strtod(s, &end) : -1;

    return is_budget(v) || (end != NULL && end > s && *end == '\0' && isfinite(d) && d >= 0);
}

/** LiteLLM's BudgetConfig, of which each may be left out and has two names. */
static const struct {
    const char *name;
    int (*is_right)(json_object *v);
} of_model[] = {
    { "time_period", is_duration },
    { "budget_limit", is_budget_or_text },
    { "budget_duration", is_duration },
    { "max_budget", is_budget_or_text },
};

/** Once a number alone. */
static int is_model_budget(json_object *v)
{
    if (!json_object_is_type(v, json_type_object)) {
        return is_budget(v);
    }
    for (size_t i = 0; i < sizeof(of_model) / sizeof(of_model[0]); i++) {
        json_object *one = llm_json_get(v, of_model[i].name);

        if (one != NULL && !of_model[i].is_right(one)) {
            return 0;
        }
    }
    return 1;
}

static int are_model_budgets(json_object *v)
{
    if (!json_object_is_type(v, json_type_object)) {
        return 0;
    }
    json_object_object_foreach(v, model, one) {
        (void)model;
        if (!is_model_budget(one)) {
            return 0;
        }
    }
    return 1;
}

#define LIMIT_TYPE "one of guaranteed_throughput, best_effort_throughput, dynamic"

static const struct {
    const char *name;
    int (*is_right)(json_object *v);
    const char *want;
} values[] = {
    { "budget_duration", is_duration, LLMP_DURATION },
    { "budget_limits", are_windows,
      "a list of objects with a 'budget_duration', which is " LLMP_DURATION
      ", and a 'max_budget', which is a non-negative finite number" },
    { "key_type", is_key_type, "one of default, llm_api, management, read_only" },
    { "model_max_budget", are_model_budgets,
      "an object of objects, whose 'budget_limit' or 'max_budget' is a non-negative finite number "
      "and whose 'budget_duration' or 'time_period' is " LLMP_DURATION },
    { "rotation_interval", is_duration, LLMP_DURATION },
    { "rpm_limit_type", is_limit_type, LIMIT_TYPE },
    { "tpm_limit_type", is_limit_type, LIMIT_TYPE },
};

const char *llmp_key_values_wrong(json_object *body, const char **field)
{
    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        json_object *v = llm_json_get(body, values[i].name);

        *field = values[i].name;
        if (v != NULL && !values[i].is_right(v)) {
            return values[i].want;
        }
    }
    return NULL;
}
