/* SPDX-License-Identifier: Apache-2.0 */
#include "dialect_stream.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    return fuzz_dialect_stream(&llm_dialect_anthropic_messages, data, n);
}
