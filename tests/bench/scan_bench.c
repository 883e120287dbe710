/* SPDX-License-Identifier: Apache-2.0 */
/* The scanner against the parser on clients' bodies; look-ups of paths: make bench-scan */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/http/paths.h"
#include "base/json/scan.h"
#include "base/secret/secret.h"

#define ROUNDS 7
#define ROUND_BYTES (16 * 1024 * 1024)

static const char *const texts[] = {
    "You are a careful assistant. Answer in short sentences and name your sources.",
    "Please summarise the following minutes:\\n- budget was agreed (\\\"as is\\\")\\n- next meeting: "
    "Tuesday\\n\\nKeep it below 100 words, and keep the names of the people who spoke.",
    "Die Sitzung beginnt um 9 Uhr; f\xc3\xbcr \xc3\x84nderungen gilt die \xc3\xbc" "bliche Frist.",
    "def area(r):\\n    return 3.14159 * r * r\\n\\nprint(area(2))\\n# why is this wrong for r < 0?",
};

/** A chat request of about size bytes. */
static void make_chat(llm_buf_t *b, apr_size_t size)
{
    llm_buf_puts(b, "{\"model\": \"gpt-4o-mini\", \"messages\": [");
    for (int i = 0; b->n < size - 160; i++) {
        llm_buf_printf(b, "%s{\"role\": \"%s\", \"content\": \"%s\"}", i ? ", " : "",
                       i % 2 ? "user" : "assistant", texts[i % 4]);
    }
    llm_buf_puts(b, "], \"temperature\": 0.7, \"max_tokens\": 512, \"stream\": true, "
                    "\"stream_options\": {\"include_usage\": true}, \"user\": \"u-12345\"}");
}

/** A request with tools: short strings and much structure. */
static void make_tools(llm_buf_t *b, apr_size_t size)
{
    llm_buf_puts(b, "{\"model\": \"gpt-4o-mini\", \"messages\": [], \"tools\": [");
    for (int i = 0; b->n < size; i++) {
        llm_buf_printf(b, "%s{\"type\": \"function\", \"function\": {\"name\": \"get_%d\", "
                          "\"parameters\": {\"type\": \"object\", \"properties\": {\"city\": "
                          "{\"type\": \"string\"}, \"days\": {\"type\": \"integer\", "
                          "\"minimum\": 1}}, \"required\": [\"city\"]}}}", i ? ", " : "", i);
    }
    llm_buf_puts(b, "]}");
}

/** An answer of numbers. */
static void make_numbers(llm_buf_t *b, apr_size_t size)
{
    llm_buf_puts(b, "{\"object\": \"list\", \"data\": [{\"embedding\": [0.1");
    for (int i = 0; b->n < size; i++) {
        llm_buf_printf(b, ", %s0.0%d", i % 2 ? "-" : "", 1234567 + 7919 * (i % 997));
    }
    llm_buf_puts(b, "]}], \"usage\": {\"prompt_tokens\": 8, \"total_tokens\": 8}}");
}

static const struct {
    const char *name;
    void (*make)(llm_buf_t *b, apr_size_t size);
    apr_size_t size;
} bodies[] = {
    { "1 KB chat", make_chat, 1024 },
    { "16 KB chat", make_chat, 16 * 1024 },
    { "131 KB chat", make_chat, 131 * 1024 },
    { "16 KB tools", make_tools, 16 * 1024 },
    { "16 KB numbers", make_numbers, 16 * 1024 },
};

static double one_scan(apr_pool_t *p, const llm_buf_t *b)
{
    llm_scan_t s;
    apr_time_t t = apr_time_now();
    int rounds = (int)(ROUND_BYTES / b->n);

    (void)p;
    for (int i = 0; i < rounds; i++) {
        if (llm_scan_object(&s, b->p, b->n, NULL) != APR_SUCCESS) {
            abort();
        }
    }
    return (double)(apr_time_now() - t) / rounds;
}

static double one_parse(apr_pool_t *p, const llm_buf_t *b)
{
    apr_time_t t = apr_time_now();
    int rounds = (int)(ROUND_BYTES / b->n) / 16;
    json_object *o;

    for (int i = 0; i < rounds; i++) {
        if (llm_json_parse(p, b->p, b->n, &o, NULL) != APR_SUCCESS) {
            abort();
        }
        apr_pool_clear(p);
    }
    return (double)(apr_time_now() - t) / rounds;
}

static llm_secrets_t *secrets;

/** What every answer is looked through for: a key as a rule, several values of signed calls. */
static double one_search(apr_pool_t *p, const llm_buf_t *b)
{
    apr_time_t t = apr_time_now();
    int rounds = (int)(ROUND_BYTES / b->n);

    (void)p;
    for (int i = 0; i < rounds; i++) {
        if (llm_secrets_in(secrets, b->p, b->n)) {
            abort();
        }
    }
    return (double)(apr_time_now() - t) / rounds;
}

static void make_secrets(apr_pool_t *p, int many)
{
    secrets = llm_secrets_make(p);
    llm_secrets_add_header(secrets, "Bearer sk-proj-4f2a9c81d7e34b65a0c7f1e2d3b49587");
    if (many) {
        llm_secrets_add_header(secrets, "Basic dXNlcjphIHBhc3N3b3JkIHdpdGggL3NsYXNoZXM/PT8=");
    }
}

/** The best of several rounds, in microseconds per run. */
static double best(double (*one)(apr_pool_t *, const llm_buf_t *), apr_pool_t *p,
                   const llm_buf_t *b)
{
    double least = one(p, b);

    for (int i = 1; i < ROUNDS; i++) {
        double t = one(p, b);

        least = t < least ? t : least;
    }
    return least;
}

/* -- paths ------------------------------------------------------------------------------------ */

#define LOOKUPS 200000

static llm_paths_t *paths_of(int rows, apr_pool_t *p)
{
    llm_paths_t *t = llm_paths_make(p);

    for (int i = 0; i < rows; i++) {
        static const char *const ends[] = { "", "/{id}", "/{id}/items", "/{id}/items/{item}" };
        const char *path = apr_psprintf(p, "/v1/resource%d%s", i / 4, ends[i % 4]);

        if (llm_paths_add(t, path, 0, path) != NULL) {
            abort();
        }
    }
    return t;
}

/** The same behind an argument that may hold slashes. */
static llm_paths_t *tails_of(int rows, apr_pool_t *p)
{
    llm_paths_t *t = llm_paths_make(p);

    for (int i = 0; i < rows; i++) {
        const char *path = apr_psprintf(p, "/models/{m*}/%saction%d", i % 2 ? "x/" : "", i);

        if (llm_paths_add(t, path, 0, path) != NULL) {
            abort();
        }
    }
    return t;
}

/** @return nanoseconds of one look-up, the best of several rounds */
static double one_lookup(const llm_paths_t *t, int rows, const char *path)
{
    double least = 1e9;

    for (int round = 0; round < ROUNDS; round++) {
        apr_time_t begun = apr_time_now();
        apr_size_t n = strlen(path);
        double took;

        for (int i = 0; i < LOOKUPS; i++) {
            llm_path_args_t args;
            apr_uint64_t methods;

            if (llm_paths_find(t, path, n, 0, &args, &methods) == NULL && rows > 0) {
                abort();
            }
        }
        took = 1000.0 * (double)(apr_time_now() - begun) / LOOKUPS;
        least = took < least ? took : least;
    }
    return least;
}

static void bench_paths(apr_pool_t *p)
{
    static const int rows[] = { 26, 600 };

    printf("\n%-14s %12s %12s %12s\n", "routes", "plain ns", "2 args ns", "tail ns");
    for (int i = 0; i < 2; i++) {
        llm_paths_t *t = paths_of(rows[i], p);

        printf("%-14d %12.0f %12.0f %12.0f\n", rows[i], one_lookup(t, rows[i], "/v1/resource3"),
               one_lookup(t, rows[i], "/v1/resource5/abcdef/items/ghijkl"),
               one_lookup(tails_of(rows[i], p), rows[i], "/models/an/id/x/action3"));
    }
}

int main(void)
{
    apr_pool_t *p, *scratch;

    apr_initialize();
    apr_pool_create(&p, NULL);
    apr_pool_create(&scratch, p);
    printf("%-14s %8s %12s %12s %7s %12s %12s\n", "body", "bytes", "scan us/KB", "parse us/KB",
           "ratio", "key us", "6 values us");
    for (apr_size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        llm_buf_t b;
        double scan, parse, kb, key, many;

        llm_buf_init(&b, p, 1024, 1024 * 1024);
        bodies[i].make(&b, bodies[i].size);
        kb = (double)b.n / 1024;
        scan = best(one_scan, scratch, &b) / kb;
        parse = best(one_parse, scratch, &b) / kb;
        make_secrets(p, 0);
        key = best(one_search, scratch, &b);
        make_secrets(p, 1);
        many = best(one_search, scratch, &b);
        printf("%-14s %8lu %12.3f %12.3f %7.1f %12.3f %12.3f\n", bodies[i].name,
               (unsigned long)b.n, scan, parse, parse / scan, key, many);
    }
    bench_paths(p);
    apr_terminate();
    return 0;
}
