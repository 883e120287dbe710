/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/json/json.h"
#include "base/nearest.h"
#include "config/schema.h"
#include "config/section/guard.h"
#include "config/value.h"

#define MAX_SECONDS 1e9
#define MAX_EXACT   9007199254740992.0  /* 2^53: from here on doubles skip integers */

static const char *placed(llm_conf_t *c, const llm_yaml_t *at, const char *fmt, va_list ap)
{
    return apr_pstrcat(c->pool, llm_yaml_place(at, c->pool), ": ", apr_pvsprintf(c->pool, fmt, ap),
                       NULL);
}

apr_status_t llm_conf_fail(llm_conf_t *c, const llm_yaml_t *at, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    APR_ARRAY_PUSH(c->cfg->errors, const char *) = placed(c, at, fmt, ap);
    va_end(ap);
    return APR_EGENERAL;
}

void llm_conf_warn(llm_conf_t *c, const llm_yaml_t *at, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    APR_ARRAY_PUSH(c->cfg->warnings, const char *) = placed(c, at, fmt, ap);
    va_end(ap);
}

const llm_key_t *llm_section_key(const llm_section_t *s, const char *name)
{
    for (const llm_key_t *key = s->keys; key->name != NULL; key++) {
        if (strcmp(key->name, name) == 0) {
            return key;
        }
    }
    return NULL;
}

static int by_name(const void *name, const void *entry)
{
    return strcmp(name, *(const char *const *)entry);
}

int llm_section_knows(const llm_section_t *s, const char *name)
{
    return s->nknown > 0 &&
           bsearch(name, s->known, (size_t)s->nknown, sizeof(*s->known), by_name) != NULL;
}

void llm_section_idle(llm_conf_t *c, const llm_section_t *s, const llm_yaml_pair_t *pair)
{
    const char *names, *guards = llm_guard_of(s->name, pair, &names, c->pool);

    if (guards != NULL) {
        llm_unguarded_t *u = apr_array_push(c->cfg->unguarded);

        u->key = pair->key->text;
        u->text = apr_pstrcat(c->pool, llm_yaml_place(pair->key, c->pool), ": ", guards, NULL);
        llm_conf_seen(c, s->name, pair->key, LLM_KEY_UNGUARDED, names);
        return;
    }
    llm_conf_warn(c, pair->key, "key '%s' is known but has no effect here yet", pair->key->text);
    llm_conf_seen(c, s->name, pair->key, LLM_KEY_IDLE, NULL);
}

void llm_section_unknown(llm_conf_t *c, const llm_section_t *s, const llm_yaml_t *key,
                         const char *near)
{
    llm_conf_warn(c, key, "unknown key '%s' in %s%s%s%s", key->text, s->name,
                  near != NULL ? "; is '" : "", near != NULL ? near : "",
                  near != NULL ? "' meant?" : "");
    llm_conf_seen(c, s->name, key, LLM_KEY_UNKNOWN, near);
}

const char *llm_section_nearest(const llm_section_t *s, const char *name)
{
    llm_nearest_t n;

    llm_nearest_begin(&n, name);
    for (const llm_key_t *key = s->keys; key->name != NULL; key++) {
        llm_nearest_offer(&n, key->name);
    }
    for (int i = 0; i < s->nknown; i++) {
        llm_nearest_offer(&n, s->known[i]);
    }
    return n.found;
}

void llm_section_warn(llm_conf_t *c, const llm_section_t *s, const llm_yaml_pair_t *pair)
{
    const llm_yaml_t *key = pair->key;

    if (llm_section_knows(s, key->text)) {
        llm_section_idle(c, s, pair);
        return;
    }
    llm_section_unknown(c, s, key, llm_section_nearest(s, key->text));
}

apr_status_t llm_conf_expect(llm_conf_t *c, const llm_yaml_t *v, llm_yaml_type_e type,
                             const char *name)
{
    llm_yaml_t want = { .type = type };

    if (v->type == type) {
        return APR_SUCCESS;
    }
    return llm_conf_fail(c, v, "%s must be %s, not %s", name, llm_yaml_type_name(&want),
                         llm_yaml_type_name(v));
}

apr_status_t llm_conf_strings(llm_conf_t *c, const llm_yaml_t *v, const char *name,
                              apr_array_header_t **out)
{
    apr_array_header_t *list;

    if (v->type != LLM_YAML_SEQ) {
        return llm_conf_fail(c, v, "%s must be a list of strings, not %s", name,
                             llm_yaml_type_name(v));
    }
    list = apr_array_make(c->pool, v->count, sizeof(const char *));
    for (int i = 0; i < v->count; i++) {
        if (v->items[i]->type != LLM_YAML_STR && v->items[i]->type != LLM_YAML_INT &&
            v->items[i]->type != LLM_YAML_FLOAT) {
            return llm_conf_fail(c, v->items[i], "%s must be a list of strings, not of %s", name,
                                 llm_yaml_type_name(v->items[i]));
        }
        APR_ARRAY_PUSH(list, const char *) = v->items[i]->text;
    }
    *out = list;
    return APR_SUCCESS;
}

/** Text of a number's range for messages; integers without exponent. */
static const char *limit(llm_conf_t *c, double v)
{
    return fabs(v) <= MAX_EXACT && v == floor(v)
               ? apr_psprintf(c->pool, "%" APR_INT64_T_FMT, (apr_int64_t)v)
               : apr_psprintf(c->pool, "%g", v);
}

static apr_status_t number(llm_conf_t *c, const llm_key_t *key, const llm_yaml_t *v, int whole,
                           double most, double *out)
{
    double max = key->max > 0 && key->max < most ? key->max : most;

    if (!llm_yaml_number(v, out) || (whole && *out != floor(*out))) {
        if (v->type == LLM_YAML_STR || (v->type == LLM_YAML_FLOAT && !isfinite(v->f))) {
            return llm_conf_fail(c, v, "%s must be %s", key->name,
                                 whole ? "an integer" : "a finite number");
        }
        return llm_conf_fail(c, v, "%s must be %s, not %s", key->name,
                             whole ? "an integer" : "a number", llm_yaml_type_name(v));
    }
    if (*out < key->min || *out > max) {
        return llm_conf_fail(c, v, "%s must be at %s %s", key->name,
                             *out < key->min ? "least" : "most",
                             limit(c, *out < key->min ? key->min : max));
    }
    return APR_SUCCESS;
}

static apr_status_t set_number(llm_conf_t *c, const llm_key_t *key, void *field,
                               const llm_yaml_t *v)
{
    static const struct {
        int whole;
        double most;
    } limits[] = {
        [LLM_KIND_INT] = { 1, INT_MAX },
        [LLM_KIND_INT64] = { 1, MAX_EXACT },
        [LLM_KIND_DOUBLE] = { 0, 1e15 },
        [LLM_KIND_SECONDS] = { 0, MAX_SECONDS },
        [LLM_KIND_MEGABYTES] = { 0, 1e6 }
    };
    double f = 0;
    apr_status_t rv = number(c, key, v, limits[key->kind].whole, limits[key->kind].most, &f);

    if (rv != APR_SUCCESS) {
        return rv;
    }
    switch (key->kind) {
    case LLM_KIND_INT:
        *(int *)field = (int)f;
        break;
    case LLM_KIND_INT64:
        *(apr_int64_t *)field = (apr_int64_t)f;
        break;
    case LLM_KIND_SECONDS:
        *(apr_interval_time_t *)field = (apr_interval_time_t)llround(f * APR_USEC_PER_SEC);
        break;
    case LLM_KIND_MEGABYTES:
        *(apr_int64_t *)field = (apr_int64_t)(f * 1024 * 1024);
        break;
    default:
        *(double *)field = f;
    }
    return APR_SUCCESS;
}

static apr_status_t set_string(llm_conf_t *c, const llm_key_t *key, const char **field,
                               const llm_yaml_t *v)
{
    if (v->type != LLM_YAML_STR && v->type != LLM_YAML_INT && v->type != LLM_YAML_FLOAT) {
        return llm_conf_expect(c, v, LLM_YAML_STR, key->name);
    }
    *field = v->text;
    return APR_SUCCESS;
}

static apr_status_t set_bool(llm_conf_t *c, const llm_key_t *key, int *field, const llm_yaml_t *v)
{
    int value = llm_yaml_boolean(v);

    if (value < 0) {
        return v->type == LLM_YAML_STR ? llm_conf_fail(c, v, "%s must be a boolean", key->name)
                                       : llm_conf_expect(c, v, LLM_YAML_BOOL, key->name);
    }
    *field = value;
    return APR_SUCCESS;
}

apr_status_t llm_key_set(llm_conf_t *c, const llm_key_t *key, void *to, const llm_yaml_t *v)
{
    void *field = (char *)to + key->offset;

    if (v->type == LLM_YAML_NULL) {
        return APR_SUCCESS;
    }
    switch (key->kind) {
    case LLM_KIND_STR:
        return set_string(c, key, field, v);
    case LLM_KIND_BOOL:
        return set_bool(c, key, field, v);
    case LLM_KIND_STRINGS:
        return llm_conf_strings(c, v, key->name, field);
    case LLM_KIND_JSON:
        *(json_object **)field = llm_json_own(c->pool, llm_yaml_json(v));
        return APR_SUCCESS;
    case LLM_KIND_CUSTOM:
        return key->set(c, key, to, v);
    default:
        return set_number(c, key, field, v);
    }
}

apr_status_t llm_section_read(llm_conf_t *c, const llm_section_t *s, const llm_yaml_t *map,
                              void *to)
{
    apr_status_t rv, taken;

    if (map == NULL || map->type == LLM_YAML_NULL) {
        return APR_SUCCESS;
    }
    if ((rv = llm_conf_expect(c, map, LLM_YAML_MAP, s->name)) != APR_SUCCESS) {
        return rv;
    }
    for (int i = 0; i < map->count; i++) {
        const llm_key_t *key = llm_section_key(s, map->pairs[i].key->text);

        if (key == NULL) {
            llm_section_warn(c, s, &map->pairs[i]);
            continue;
        }
        taken = llm_key_set(c, key, to, map->pairs[i].value);
        llm_conf_read(c, s->name, map->pairs[i].key, taken);
        rv = taken != APR_SUCCESS ? APR_EGENERAL : rv;
    }
    return rv;
}
