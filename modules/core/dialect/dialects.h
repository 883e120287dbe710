/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_DIALECTS_H
#define LLM_DIALECTS_H

/** @file dialects.h @brief The wire formats, as rows.h lists them. */

#include "llm_provider.h"

#define DIALECT(name) extern const llm_dialect_t llm_dialect_##name;
#include "dialect/rows.h"
#undef DIALECT

#endif
