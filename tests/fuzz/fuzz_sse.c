/* SPDX-License-Identifier: Apache-2.0 */
/* Events of text and lines of JSON. */
#include "split.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    split_check(LLM_FRAMING_SSE, data, n);
    return split_check(LLM_FRAMING_NDJSON, data, n);
}
