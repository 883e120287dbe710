/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_bedrock_converse, model), ir)

TEST(bedrock_dialect, what_models_take)
{
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'reasoning_effort':'low','messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],"
               "'inferenceConfig':{'maxTokens':5120},"
               "'additionalModelRequestFields':{'thinking':{'type':'enabled',"
               "'budget_tokens':1024}},"
               "'additionalModelResponseFieldPaths':['/usage/output_tokens_details']}");
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'temperature':0.5,'top_p':0.9,'stop':'END','top_k':3,'max_tokens':5,"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],"
               "'inferenceConfig':{'maxTokens':5,'temperature':0.5,'topP':0.9,"
               "'stopSequences':['END']},'additionalModelRequestFields':{'top_k':3}}");
}

TEST(bedrock_dialect, efforts_of_nova)
{
    ASSERT_STR(SENT("amazon.nova-2-lite-v1:0",
                    "{'reasoning_effort':'low','messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'additionalModelRequestFields':{'reasoningConfig':{'type':'enabled',"
               "'maxReasoningEffort':'low'}}}");
    ASSERT_STR(SENT("amazon.nova-2-lite-v1:0",
                    "{'reasoning_effort':'none','messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{}}");
}

TEST(bedrock_dialect, efforts_of_gpt_oss)
{
    ASSERT_STR(SENT("openai.gpt-oss-120b-1:0",
                    "{'reasoning_effort':'low','messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'additionalModelRequestFields':{'reasoning_effort':'low'}}");
}

TEST(bedrock_dialect, members_of_converse)
{
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'guardrailConfig':{'guardrailIdentifier':'g','guardrailVersion':'1'},"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'guardrailConfig':{'guardrailIdentifier':'g','guardrailVersion':'1'}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'performanceConfig':{'latency':'optimized'},'requestMetadata':{'a':'b'},"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'performanceConfig':{'latency':'optimized'},'requestMetadata':{'a':'b'}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'service_tier':'flex','messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'serviceTier':{'type':'flex'}}");
}
