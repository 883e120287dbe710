/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file parts.h
 * @brief The shared memory: PART(name). Included with PART defined, several times.
 *
 * llmp_part_NAME is in the room it is of, with its layout, version and size: what is shared by one
 * room is known to that room. Another version of one leaves the others as they are.
 */

PART(generation)        /* shared/: which configuration is the newest */
PART(jobs)              /* background/: who does those of the machine */
PART(database)          /* database/: whether it answers, whether it has its tables */
PART(ledger)            /* sink/: how it is, and what room was promised */
PART(relay)             /* sink/: what other modules' sinks did not get */
PART(keys)              /* caller/: what is known of virtual keys */
PART(unknown)           /* caller/: keys that there are not */
PART(pending)           /* caller/: spend that the database does not have yet */
PART(held)              /* limit/: what is held back from budgets, by key */
PART(holds)             /* limit/: the same, by process */
PART(windows)           /* shared/: counts in windows of time, by name */
PART(counts)            /* shared/: counts of what is under way, by name */
PART(deployments)       /* shared/: cooldowns and counts */
PART(models)            /* shared/: the same, of models behind wildcards */
PART(children)          /* shared/: what each process has taken */
PART(probes)            /* call/: what probes found */
