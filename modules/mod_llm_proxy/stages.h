/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file stages.h
 * @brief The life of a request: STAGE(name), in order. Included with STAGE defined, several times.
 *
 * Down the table on the way in, up on the way out. llmp_stage_NAME is in the room it is of.
 */

STAGE(ledger)           /* room for its row; settles last, knows what the others settled */
STAGE(key)              /* who calls; with the next the only one of what is no call of a model */
STAGE(body)             /* bytes, scan, controls */
STAGE(content)          /* what is kept of question and answer, and room for that */
STAGE(model_access)     /* whether the key may use the models it names */
STAGE(budget)           /* what the call may cost is held back, what it did is spent */
