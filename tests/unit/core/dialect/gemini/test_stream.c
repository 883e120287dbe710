/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define STREAMED(model, events) \
    wire_streamed(wire_try(&llm_dialect_gemini, model), events)

TEST(gemini_stream, parts)
{
    static const char *const events_0[] = {
        "{'candidates':[{'content':{'parts':[{'text':'hm','thought':true}],'role':'model'},"
        "'index':0}],'usageMetadata':{'promptTokenCount':10,'candidatesTokenCount':5,"
        "'totalTokenCount':15},'responseId':'r'}",
        "{'candidates':[{'content':{'parts':[{'text':'hi'}],'role':'model'},"
        "'finishReason':'STOP','index':0}],'usageMetadata':{'promptTokenCount':10,"
        "'candidatesTokenCount':5,'totalTokenCount':15},'responseId':'r'}",
        NULL
    };
    static const char *const events_1[] = {
        "{'candidates':[{'content':{'parts':[{'functionCall':{'name':'f','id':'x',"
        "'args':{'a':1}},'thoughtSignature':'c2ln'}],'role':'model'},'finishReason':'STOP',"
        "'index':0}],'usageMetadata':{'promptTokenCount':10,'candidatesTokenCount':5,"
        "'totalTokenCount':15},'responseId':'r'}",
        NULL
    };
    static const char *const events_2[] = {
        "{'promptFeedback':{'blockReason':'SAFETY'},'usageMetadata':{'promptTokenCount':3,"
        "'totalTokenCount':3}}",
        NULL
    };
    static const char *const events_3[] = {
        "{'candidates':[{'content':{'parts':[{'inlineData':{'mimeType':'image/png',"
        "'data':'iVBORw0KGgo='}}],'role':'model'},'finishReason':'STOP','index':0}],"
        "'usageMetadata':{'promptTokenCount':10,'candidatesTokenCount':5,'totalTokenCount':15},"
        "'responseId':'r'}",
        NULL
    };

    ASSERT_STR(STREAMED("gemini-2.5-flash", events_0),
               " role=assistant reasoning=hm extra={'thinking_blocks':[{'type':'thinking',"
               "'thinking':'hm','index':0}]}\n content=hi\n finish=stop\n usage=10+5\nover");
    ASSERT_STR(STREAMED("gemini-2.5-flash", events_1),
               " role=assistant call0 id=x__thought__c2ln name=f arguments={'a': 1} "
               "extra={'provider_specific_fields':{'thought_signatures':['c2ln']}}\n "
               "finish=tool_calls\n usage=10+5\nover");
    ASSERT_STR(STREAMED("gemini-2.5-flash", events_2),
               " role=assistant choice_extra={'provider_specific_fields':{'native_finish_reason':"
               "'SAFETY'}} finish=content_filter\n usage=3+0\nover");
    ASSERT_STR(STREAMED("gemini-2.5-flash", events_3),
               " role=assistant extra={'images':[{'image_url':{'url':'data:image/png;base64,"
               "iVBORw0KGgo=','detail':'auto'},'index':0,'type':'image_url'}]}\n finish=stop\n "
               "usage=10+5\nover");
}
