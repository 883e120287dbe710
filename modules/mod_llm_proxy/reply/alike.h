/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ALIKE_H
#define LLMP_ALIKE_H

/**
 * @file alike.h
 * @brief Events of a stream that are like one before but for their texts.
 *
 * A model writes a word an event, and what stands around the words is the same from one event to
 * the next. What was made of one is made of the others with their texts in its place: they are
 * compared, not scanned.
 */

#include "base/buf.h"
#include "base/json/scan.h"
#include "base/http/events.h"

#define LLMP_ALIKE_TEXTS 2      /**< what the model wrote, and what OpenAI pads an event with */

typedef struct llmp_alike_t {
    llm_buf_t event, frame;     /**< one that was looked into, and what became of it */
    struct {
        apr_size_t in, n;       /**< where it stands in the event, without its quotes */
        apr_size_t out;         /**< where in the frame */
    } text[LLMP_ALIKE_TEXTS];   /**< as they follow each other */
    int texts;                  /**< 0: nothing is known */
    int written;                /**< which of them the model wrote */
    int misses;                 /**< since an event was alike */
} llmp_alike_t;

/** Begin to know nothing. @param p lives as long as the stream */
void llmp_alike_init(llmp_alike_t *a, apr_pool_t *p);

/**
 * Remember an event for those that come. Streams that are never alike are not learned for long.
 * @param s     the event's scan
 * @param text  what the model wrote: a string among its choices, with quotes
 * @param frame n bytes that the client gets for it
 */
void llmp_alike_learn(llmp_alike_t *a, const llm_scan_t *s, const llm_str_t *text,
                      const char *frame, apr_size_t n);

/**
 * Add the frame of an event that is like the known one.
 * @param wrote bytes of the model's text in it, as written
 * @return 0: it is not alike, or its text is empty: it has to be looked into
 */
int llmp_alike_put(llmp_alike_t *a, const llm_event_t *ev, llm_buf_t *out, apr_size_t *wrote);

#endif
