/* SPDX-License-Identifier: Apache-2.0 */
/* A record from a journal or a ring: what decodes must encode to the same row again. */
#include <apr_strings.h>
#include "store/record/record.h"
#include "base/crypto/xxh64.h"
#include "fuzz.h"

#define MAGIC 0x3152534cU

/** Texts of the row stay readable to their end; the row survives another turn. */
static void turn(const llm_spend_row_t *row, apr_pool_t *p)
{
    llm_spend_row_t again;
    apr_size_t n, n2, used = 0;
    const char *rec = llm_spend_encode(row, &n, p), *rec2;

    MUST(rec != NULL && n >= LLM_SPEND_RECORD_HEAD && n <= LLM_SPEND_RECORD_MAX);
    MUST(llm_spend_check(rec, n) == n);
    MUST(llm_spend_decode(&again, rec, n, &used, p) == APR_SUCCESS && used == n);
    rec2 = llm_spend_encode(&again, &n2, p);
    MUST(rec2 != NULL && n2 == n && memcmp(rec, rec2, n) == 0);
}

static void decode(const char *rec, size_t n, apr_pool_t *p)
{
    llm_spend_row_t row;
    apr_size_t used = 0, len = llm_spend_check(rec, n);
    apr_status_t rv = llm_spend_decode(&row, rec, n, &used, p);

    MUST(len <= n && used == len);
    if (rv == APR_SUCCESS) {
        MUST(len > 0 && row.request_id != NULL && row.request_id[0] != '\0');
        turn(&row, p);
    }
}

/** The input as fields behind a head that is right: a checksum lets no mutation through. */
static void decode_fields(const uint8_t *data, size_t n, apr_pool_t *p)
{
    size_t len = LLM_SPEND_RECORD_HEAD + n;
    unsigned char *rec = calloc(1, len);
    uint64_t sum;

    MUST(rec != NULL);
    if (n > 0) {
        memcpy(rec + LLM_SPEND_RECORD_HEAD, data, n);
    }
    for (int i = 0; i < 4; i++) {
        rec[i] = (unsigned char)(MAGIC >> (8 * i));
        rec[4 + i] = (unsigned char)(len >> (8 * i));
    }
    rec[16] = 1;
    sum = llm_xxh64(rec + 16, len - 16, MAGIC);
    for (int i = 0; i < 8; i++) {
        rec[8 + i] = (unsigned char)(sum >> (8 * i));
    }
    decode((const char *)rec, len, p);
    free(rec);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    apr_pool_t *p = fuzz_pool();
    char *copy = fuzz_copy((const char *)data, n);

    decode(copy, n, p);
    decode_fields(data, n, p);
    free(copy);
    return fuzz_done(p);
}
