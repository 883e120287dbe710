/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_HEX_H
#define LLM_BASE_HEX_H

/** @file hex.h @brief One hexadecimal digit, either case, whatever the locale. */

/** @return 0 to 15, or -1: not a digit */
static inline int llm_hex_digit(unsigned char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

#endif
