/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_GOLDEN_H
#define LLM_GOLDEN_H

/**
 * @file golden.h
 * @brief Golden fixtures: tests/golden/<folder>/<kind>/NAME.json with NAME.expect beside it.
 *
 * The folder names the format of an upstream, "gemini", and the client is one who speaks the IR; or
 * those of both, "openai_completion-gemini". The kind is what is done with it; nothing is
 * registered. Formats of fixtures are told at the runner of each kind in run.c.
 */

#include "base/json/json.h"
#include "llm_provider.h"

/**
 * Run one fixture. One of a pair has a member "client", the name of what the client speaks; then
 * its side is run as well.
 * @return what came out; NULL: *why says what is wrong with the fixture
 */
typedef json_object *golden_run_fn(apr_pool_t *p, const llm_dialect_t *d, json_object *fixture,
                                   const char **why);

typedef struct golden_kind_t {
    const char *folder;
    golden_run_fn *run;
} golden_kind_t;

/** @return a format by its name, or NULL */
const llm_dialect_t *golden_dialect(const char *name);

/**
 * Find what clients may speak with which upstreams, and no folder is of: it has a request, a
 * response, and a stream where both do stream.
 * @return how many pairs there are; each is printed
 */
int golden_missing(apr_pool_t *p, const char *root);

/** Ends with folder NULL. */
extern const golden_kind_t golden_kinds[];

/**
 * Replace what differs from run to run: "created" that is about now, and generated identifiers,
 * which are strings with a known prefix that the fixture's text does not hold.
 */
json_object *golden_normalise(apr_pool_t *p, json_object *o, const char *fixture_text);

/**
 * Compare trees; numbers by value. Prints each difference with its path to stdout.
 * @return the number of differences
 */
int golden_compare(apr_pool_t *p, const char *path, json_object *got, json_object *want);

#endif
