/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_ADDRESS_H
#define LLM_ADDRESS_H

/**
 * @file address.h
 * @brief Which IP addresses are anybody's on the Internet: a server must not be talked into
 *        calling the others (IANA's special-purpose registries, RFC 6890).
 */

/** @param a 4 bytes in network order. @return 1: globally reachable; 0: private, local, reserved */
int llm_ip4_is_public(const unsigned char *a);

/** @param a 16 bytes in network order; addresses that wrap an IPv4 one count as that one */
int llm_ip6_is_public(const unsigned char *a);

#endif
