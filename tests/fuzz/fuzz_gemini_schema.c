/* SPDX-License-Identifier: Apache-2.0 */
/* Schemas come from clients: cleaning must end, stay small and be repeatable. */
#include <strings.h>
#include "dialect/gemini/dialect.h"
#include "fuzz.h"

/** A whole request's room for each schema. */
static llm_schema_room_t *room_of(size_t n)
{
    static llm_schema_room_t room;

    llm_schema_room_init(&room, n);
    return &room;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    char *copy = fuzz_copy((const char *)data, n);
    json_object *in, *once, *twice;
    const char *why = NULL;

    if (llm_json_parse(p, copy, n, &in, NULL) == APR_SUCCESS &&
        llm_schema_subset(in, 1, room_of(n), p, &once, &why) == APR_SUCCESS) {
        apr_size_t len;

        llm_json_text(p, once, &len);
        MUST(len < 64 * 1024 * 1024);
        MUST(llm_schema_subset(once, 1, room_of(n), p, &twice, &why) == APR_SUCCESS || why != NULL);
    }
    if (llm_json_parse(p, copy, n, &in, NULL) == APR_SUCCESS &&
        llm_schema_subset_object(in, room_of(n), p, &once, &why) == APR_SUCCESS) {
        MUST(strcasecmp(llm_json_str(once, "type"), "object") == 0);
    }
    free(copy);
    return fuzz_done(p);
}
