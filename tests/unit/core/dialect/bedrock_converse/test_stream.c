/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define STREAMED(model, events) \
    wire_streamed(wire_try(&llm_dialect_bedrock_converse, model), events)

TEST(bedrock_stream, thoughts_text_and_calls)
{
    static const char *const events_0[] = {
        "@messageStart {'role':'assistant'}",
        "@contentBlockDelta {'contentBlockIndex':0,'delta':{'reasoningContent':{'text':'hm'}}}",
        "@contentBlockDelta {'contentBlockIndex':0,"
        "'delta':{'reasoningContent':{'signature':'s'}}}",
        "@contentBlockStop {'contentBlockIndex':0}",
        "@contentBlockDelta {'contentBlockIndex':1,'delta':{'text':'hi'}}",
        "@contentBlockStop {'contentBlockIndex':1}",
        "@contentBlockStart {'contentBlockIndex':2,'start':{'toolUse':{'toolUseId':'t',"
        "'name':'f'}}}",
        "@contentBlockDelta {'contentBlockIndex':2,'delta':{'toolUse':{'input':'[1]'}}}",
        "@contentBlockStop {'contentBlockIndex':2}",
        "@messageStop {'stopReason':'tool_use'}",
        "@metadata {'usage':{'inputTokens':3,'outputTokens':4,'totalTokens':7}}",
        NULL
    };
    static const char *const events_1[] = {
        "@messageStart {'role':'assistant'}",
        "@contentBlockDelta {'contentBlockIndex':0,"
        "'delta':{'reasoningContent':{'redactedContent':'ZA=='}}}",
        "@contentBlockStop {'contentBlockIndex':0}",
        "@contentBlockDelta {'contentBlockIndex':1,'delta':{'citation':{'title':'t'}}}",
        "@messageStop {'stopReason':'end_turn'}",
        "@metadata {'usage':{'inputTokens':3,'outputTokens':4,'totalTokens':7}}",
        NULL
    };

    ASSERT_STR(STREAMED("us.anthropic.claude-sonnet-4-5-20250929-v1:0", events_0),
               " role=assistant content= reasoning=hm "
               "extra={'thinking_blocks':[{'type':'thinking','thinking':'hm','index':0}],"
               "'provider_specific_fields':{'thinking_blocks':[{'type':'thinking',"
               "'thinking':'hm','index':0}]}}\n content= reasoning= "
               "extra={'thinking_blocks':[{'type':'thinking','thinking':'','signature':'s',"
               "'index':0}],'provider_specific_fields':{'thinking_blocks':[{'type':'thinking',"
               "'thinking':'','signature':'s','index':0}]}}\n content=hi\n call0 id=t name=f "
               "arguments=\n call0 arguments=[1]\n finish=tool_calls\n usage=3+4\nover");
    ASSERT_STR(STREAMED("us.anthropic.claude-sonnet-4-5-20250929-v1:0", events_1),
               " role=assistant content= reasoning= "
               "extra={'thinking_blocks':[{'type':'redacted_thinking','data':'ZA==','index':0}],"
               "'provider_specific_fields':{'thinking_blocks':[{'type':'redacted_thinking',"
               "'data':'ZA==','index':0}]}}\n content= "
               "extra={'provider_specific_fields':{'citation':{'title':'t'}}}\n finish=stop\n "
               "usage=3+4\nover");
}
