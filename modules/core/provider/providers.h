/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDERS_H
#define LLM_PROVIDERS_H

/** @file providers.h @brief The rows that have a file of their own, and what rows share. */

#include "llm_provider.h"


#endif
