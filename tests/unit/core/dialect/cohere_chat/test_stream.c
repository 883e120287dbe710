/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define STREAMED(model, events) \
    wire_streamed(wire_try(&llm_dialect_cohere_chat, model), events)

TEST(cohere_stream, text_and_citations)
{
    static const char *const events_0[] = {
        "{'type':'message-start','id':'m1','delta':{'message':{'role':'assistant'}}}",
        "{'type':'content-start','index':0,'delta':{'message':{'content':{'type':'thinking',"
        "'thinking':''}}}}",
        "{'type':'content-delta','index':0,'delta':{'message':{'content':{'thinking':'hm'}}}}",
        "{'type':'content-delta','index':1,'delta':{'message':{'content':{'text':'Tall'}}}}",
        "{'type':'citation-start','index':0,'delta':{'message':{'citations':{'start':0,'end':4,"
        "'text':'Tall','sources':[{'type':'document','id':'d','document':{'id':'d','title':'T',"
        "'url':'https://x'}}]}}}}",
        "{'type':'content-end','index':1}",
        "{'type':'message-end','delta':{'finish_reason':'COMPLETE',"
        "'usage':{'tokens':{'input_tokens':7,'output_tokens':2}}}}",
        NULL
    };
    static const char *const events_1[] = {
        "{'type':'message-start','id':'m1','delta':{'message':{'role':'assistant'}}}",
        "{'type':'tool-plan-delta','delta':{'message':{'tool_plan':'I will'}}}",
        "{'type':'tool-call-start','index':0,'delta':{'message':{'tool_calls':{'id':'c1',"
        "'type':'function','function':{'name':'f','arguments':''}}}}}",
        "{'type':'tool-call-delta','index':0,"
        "'delta':{'message':{'tool_calls':{'function':{'arguments':'[1]'}}}}}",
        "{'type':'tool-call-end','index':0}",
        "{'type':'message-end','delta':{'finish_reason':'TOOL_CALL',"
        "'usage':{'tokens':{'input_tokens':7,'output_tokens':2}}}}",
        NULL
    };

    ASSERT_STR(STREAMED("command-a-03-2025", events_0),
               " role=assistant\n reasoning=hm\n content=Tall\n "
               "extra={'annotations':[{'type':'url_citation','url_citation':{'start_index':0,"
               "'end_index':4,'title':'T','url':'source:d'},'index':0}],"
               "'provider_specific_fields':{'citations':[{'start':0,'end':4,'text':'Tall',"
               "'sources':[{'type':'document','id':'d','document':{'id':'d','title':'T',"
               "'url':'https://x'}}],'index':0}]}}\n finish=stop usage=7+2\nover");
    ASSERT_STR(STREAMED("command-a-03-2025", events_1),
               " role=assistant\n extra={'provider_specific_fields':{'tool_plan':'I will'}}\n "
               "call0 id=c1 name=f arguments=\n call0 arguments=[1]\n finish=tool_calls "
               "usage=7+2\nover");
}
