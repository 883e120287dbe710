/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BENCH_OPEN_LOOP_H
#define BENCH_OPEN_LOOP_H

/** @return calls that were planned; the same arguments plan the same calls */
int open_loop_plan(double rate, double seconds, int connections, unsigned long long seed);

/** Make all connections, say "ready", and at a line of stdin let every call happen.
 *  @return when the first second of the plan began */
long long open_loop_run(void);

/** More members for the report, each behind a comma. */
const char *open_loop_report(void);

#endif
