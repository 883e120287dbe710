/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ESTIMATE_H
#define LLMP_ESTIMATE_H

/**
 * @file estimate.h
 * @brief What a call may cost, before it is made: rather too much than too little.
 *
 * Whatever may make the charge larger than the rates of a plain call has its place here: the same
 * llm_cost() is asked for the dearest way to charge the tokens that the call is taken for.
 */

#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/account/asked.h"
#include "base/count/tokens.h"

/* words of a body that make dearer ways of charging possible; prose may hold them too */
#define LLMP_SAYS_AUDIO   0x01u
#define LLMP_SAYS_IMAGE   0x02u
#define LLMP_SAYS_VIDEO   0x04u
#define LLMP_SAYS_HOUR    0x08u         /**< a cache is kept for an hour */
#define LLMP_SAYS_FAST    0x10u
#define LLMP_SAYS_COMPACT 0x20u
#define LLMP_SAYS_ADVISOR 0x40u         /**< another model is asked on the way */
#define LLMP_SAYS_MODELS  0x80u         /**< other models may answer */
#define LLMP_SAYS_PLUGINS 0x100u
#define LLMP_SAYS_ALL     0x1ffu

/** A body, and the tokens it is taken for. */
typedef struct llmp_weight_t {
    llmp_asked_t asked;         /**< by the body */
    llm_about_t about;          /**< pictures apart, which models count in their own ways */
    unsigned says;              /**< LLMP_SAYS_* */
} llmp_weight_t;

/** Look at a call's body, once for all deployments. */
void llmp_weigh(llmp_req_t *q, llmp_weight_t *w);

/**
 * @param price of the model at the deployment; where the answer may have another one, that is
 *              thought of
 * @return US dollars that the call costs there at the most, by what its body says
 */
double llmp_estimate(llmp_req_t *q, const llmp_weight_t *w, const llm_deployment_t *d,
                     const char *model, const llm_price_t *price);

#endif
