/* SPDX-License-Identifier: Apache-2.0 */
/* AWS event streams: as they come, and with the checksums made right, which no fuzzer guesses. */
#include "base/crypto/crc32.h"
#include "split.h"

static uint32_t get32(const char *s)
{
    const unsigned char *p = (const unsigned char *)s;

    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void put32(char *s, uint32_t v)
{
    for (int i = 0; i < 4; i++) {
        s[i] = (char)(v >> (24 - 8 * i));
    }
}

/** Walk the messages as their lengths say and write both checksums. */
static void repair(char *s, size_t n)
{
    while (n >= 16) {
        uint32_t total = get32(s);

        put32(s + 8, llm_crc32(0, s, 8));
        if (total < 16 || total > n) {
            return;
        }
        put32(s + total - 4, llm_crc32(0, s, total - 4));
        s += total;
        n -= total;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    char *copy;

    split_check(LLM_FRAMING_AWS, data, n);
    if (n == 0) {
        return 0;
    }
    copy = fuzz_copy((const char *)data, n);
    repair(copy + 1, n - 1);
    split_check(LLM_FRAMING_AWS, (uint8_t *)copy, n);
    free(copy);
    return 0;
}
