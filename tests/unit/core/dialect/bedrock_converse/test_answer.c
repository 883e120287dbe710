/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define GOT(model, answer) \
    wire_got(wire_try(&llm_dialect_bedrock_converse, model), answer)
#define REFUSED(model, status, body) \
    wire_refused(wire_try(&llm_dialect_bedrock_converse, model), status, body)

TEST(bedrock_answer, blocks)
{
    ASSERT_STR(GOT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                   "{'output':{'message':{'role':'assistant',"
                   "'content':[{'reasoningContent':{'reasoningText':{'text':'hm',"
                   "'signature':'s'}}},{'reasoningContent':{'redactedContent':'ZA=='}},"
                   "{'text':'4'}]}},'stopReason':'end_turn','usage':{'inputTokens':3,"
                   "'outputTokens':4,'totalTokens':7}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'4',"
               "'reasoning_content':'hm','thinking_blocks':[{'type':'thinking','thinking':'hm',"
               "'signature':'s'},{'type':'redacted_thinking','data':'ZA=='}],"
               "'provider_specific_fields':{'reasoningContentBlocks':[{'reasoningText':{'text':'h"
               "m','signature':'s'}},{'redactedContent':'ZA=='}]}},'finish_reason':'stop'}]} "
               "usage=3+4");
    ASSERT_STR(GOT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                   "{'output':{'message':{'role':'assistant','content':[{'text':'let me'},"
                   "{'toolUse':{'toolUseId':'t','name':'f','input':{'a':1}}}]}},"
                   "'stopReason':'tool_use','usage':{'inputTokens':3,'outputTokens':4,"
                   "'totalTokens':7}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'let me',"
               "'tool_calls':[{'index':1,'id':'t','type':'function','function':{'name':'f',"
               "'arguments':'{\\'a\\': 1}'}}]},'finish_reason':'tool_calls'}]} usage=3+4");
    ASSERT_STR(GOT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                   "{'output':{'message':{'role':'assistant',"
                   "'content':[{'citationsContent':{'content':[{'text':'sky'}],"
                   "'citations':[{'title':'t','sourceContent':[{'text':'blue'}]}]}}]}},"
                   "'stopReason':'end_turn','usage':{'inputTokens':3,'outputTokens':4,"
                   "'totalTokens':7}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'sky',"
               "'provider_specific_fields':{'citationsContent':[{'content':[{'text':'sky'}],"
               "'citations':[{'title':'t','sourceContent':[{'text':'blue'}]}]}]}},"
               "'finish_reason':'stop'}]} usage=3+4");
    ASSERT_STR(GOT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                   "{'output':{'message':{'role':'assistant','content':[{'text':'x'}]}},"
                   "'stopReason':'max_tokens','usage':{'inputTokens':3,'outputTokens':4,"
                   "'totalTokens':7},'trace':{'guardrail':{'a':1}}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'x'},"
               "'finish_reason':'length'}],'trace':{'guardrail':{'a':1}}} usage=3+4");
    ASSERT_STR(GOT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                   "{'output':{'message':{'role':'assistant','content':[{'text':'no'}]}},"
                   "'stopReason':'guardrail_intervened','usage':{'inputTokens':3,"
                   "'outputTokens':4,'totalTokens':7}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'no'},"
               "'finish_reason':'content_filter'}]} usage=3+4");
    ASSERT_STR(GOT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                   "{'output':{'message':{'role':'assistant','content':[{'text':'x'}]}},"
                   "'stopReason':'content_filtered','usage':{'inputTokens':3,'outputTokens':4,"
                   "'totalTokens':7}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'x'},"
               "'finish_reason':'content_filter'}]} usage=3+4");
}

TEST(bedrock_answer, refusals)
{
    ASSERT_STR(REFUSED("us.anthropic.claude-sonnet-4-5-20250929-v1:0", 400,
                       "{'message':'Input is too long for requested model.'}"),
               "400 ContextWindowExceededError litellm.ContextWindowExceededError: "
               "ProviderException - Input is too long for requested model.");
    ASSERT_STR(REFUSED("us.anthropic.claude-sonnet-4-5-20250929-v1:0", 429,
                       "{'message':'Too many tokens, please wait before trying again.'}"),
               "429 RateLimitError litellm.RateLimitError: ProviderException - Too many tokens, "
               "please wait before trying again.");
    ASSERT_STR(REFUSED("us.anthropic.claude-sonnet-4-5-20250929-v1:0", 400,
                       "{'message':'The provided model identifier is invalid.'}"),
               "400 BadRequestError litellm.BadRequestError: ProviderException - The provided "
               "model identifier is invalid.");
    ASSERT_STR(REFUSED("us.anthropic.claude-sonnet-4-5-20250929-v1:0", 403,
                       "{'Message':'not authorized'}"),
               "403 PermissionDeniedError litellm.PermissionDeniedError: ProviderException - not "
               "authorized");
}
