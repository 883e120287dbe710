/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Converse events without their framing, whose checksums no fuzzer guesses (fuzz_eventstream does
 * those): one line per event, its type, a space and its data; "!" before the type: an exception.
 */
#include "dialect_stream.h"

static apr_status_t one_line(fuzz_stream_t *f, char *line)
{
    char *space = strchr(line, ' ');
    llm_event_t ev = { line, 0, "", 0 };

    if (space != NULL) {
        *space = '\0';
        ev.data = space + 1;
        ev.n = strlen(ev.data);
    }
    if (line[0] == '!') {
        ev.exception = 1;
        ev.type = line + 1;
    }
    return fuzz_event(f, &ev);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    llm_deployment_t dep = { .upstream_model = "m" };
    llm_call_t call = { .pool = p, .op = LLM_OP_GENERATE, .dialect = &llm_dialect_openai_chat,
                        .model = "m", .stream = 1 };
    llm_try_t try = fuzz_try(&call, &dep);
    fuzz_stream_t f = { .d = &llm_dialect_bedrock_converse,
                        .s = { .try = &try, .pool = p, .emit = fuzz_delta } };
    char *copy = calloc(1, n + 1), *at = copy, *end;

    MUST(copy != NULL);
    memcpy(copy, data, n);
    f.s.baton = &f;
    MUST(apr_pool_create(&f.s.scratch, p) == APR_SUCCESS);
    while ((end = strchr(at, '\n')) != NULL) {
        *end = '\0';
        if (one_line(&f, at) != APR_SUCCESS) {
            break;
        }
        at = end + 1;
    }
    free(copy);
    return fuzz_done(p);
}
