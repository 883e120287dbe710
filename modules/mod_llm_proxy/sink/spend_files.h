/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_SINK_SPEND_FILES_H
#define LLMP_SINK_SPEND_FILES_H

/** @file spend_files.h @brief Where the ledger's records wait, for who puts them in and out. */

#include <apr_time.h>
#include "store/record/journal.h"
#include "store/record/ring.h"

/** A record this long unfinished has no writer any more. */
#define LLMP_SPEND_STUCK apr_time_from_sec(30)

llm_spend_ring_t *llmp_spend_ring(void);
llm_spend_journal_t *llmp_spend_journal(void);

/** @return the path of the file for rows the database refuses */
const char *llmp_spend_rejected(void);

#endif
