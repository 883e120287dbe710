/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/gateway.h"

/** On the lowest floor, since every room looks at it; setup/ fills it. */
llmp_global_t llmp;
