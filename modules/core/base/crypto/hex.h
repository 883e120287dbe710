/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_BASE_HEX_H
#define LLM_BASE_HEX_H

/** @file hex.h @brief Hexadecimal digits, either case, whatever the locale. */

/** @return 0 to 15, or -1: not a digit */
static inline int llm_hex_digit(unsigned char c)
{
    /* one more than the value: digests are read digit by digit */
    static const signed char values[256] = {
        ['0'] = 1, ['1'] = 2, ['2'] = 3, ['3'] = 4, ['4'] = 5, ['5'] = 6, ['6'] = 7, ['7'] = 8,
        ['8'] = 9, ['9'] = 10, ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15,
        ['f'] = 16, ['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16
    };

    return values[c] - 1;
}

/** @return 1 when four digits begin at p */
static inline int llm_is_hex4(const unsigned char *p, const unsigned char *end)
{
    for (int i = 0; i < 4; i++) {
        if (p + i >= end || llm_hex_digit(p[i]) < 0) {
            return 0;
        }
    }
    return 1;
}

#endif
