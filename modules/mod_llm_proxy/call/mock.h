/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_MOCK_H
#define LLMP_MOCK_H

/** @file mock.h @brief Deployments with mock_response: answered without an upstream. */

#include "mod_llm_proxy/reply/attempt.h"

/** Answer with the deployment's text, or with the error the text names (contract 1.2, 4.12). */
apr_status_t llmp_mock_answer(llmp_attempt_t *a);

#endif
