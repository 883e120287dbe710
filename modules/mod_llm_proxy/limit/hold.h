/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_HOLD_H
#define LLMP_HOLD_H

/**
 * @file hold.h
 * @brief What calls under way may cost, held back from the budgets of their keys.
 *
 * The sum of a key (held.h) decides, over all children; it is a whole number, so that what is taken
 * and given back leaves nothing. What a call holds is noted in its row (shared/holds.h), from which
 * it is given back when the child dies.
 */

#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/caller/key.h"
#include "mod_llm_proxy/shared/holds.h"

typedef llmp_note_t llmp_hold_t;        /* of a place of held.h, in billionths of a dollar */

/**
 * Hold back what a call may cost. Beside other calls it has to fit into what is left; alone it is
 * let through, so that a high estimate does not shut out who has money left.
 * @param row     of the call; NULL: it has none
 * @param dollars estimate
 * @param left    dollars not spent yet
 * @param hold    what llmp_hold_release() takes; NULL: nothing is held (no room to note it)
 * @return 0: it does not fit
 */
int llmp_hold_take(llmp_hold_row_t *row, const llmp_key_t *key, double dollars, double left,
                   llmp_hold_t **hold);

/**
 * Hold back more for a call, by the same rule.
 * @return 0: it does not fit; what was held stays held
 */
int llmp_hold_raise(llmp_hold_t *hold, double dollars, double left);

/** @return dollars held back for a key's calls under way */
double llmp_hold_sum(const llmp_key_t *key);

/** Give back, once; NULL: nothing. */
void llmp_hold_release(llmp_hold_t *hold);

/** Give back what a dead child's call held. */
void llmp_hold_give_back(apr_uint64_t place, apr_int64_t amount);

#endif
