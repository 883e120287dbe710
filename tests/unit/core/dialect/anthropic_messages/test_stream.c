/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define STREAMED(model, events) \
    wire_streamed(wire_try(&llm_dialect_anthropic_messages, model), events)

TEST(anthropic_stream, thoughts_and_text)
{
    static const char *const events_0[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@content_block_start {'type':'content_block_start','index':0,"
        "'content_block':{'type':'thinking','thinking':''}}",
        "@content_block_delta {'type':'content_block_delta','index':0,"
        "'delta':{'type':'thinking_delta','thinking':'hm'}}",
        "@content_block_delta {'type':'content_block_delta','index':0,"
        "'delta':{'type':'signature_delta','signature':'s'}}",
        "@content_block_stop {'type':'content_block_stop','index':0}",
        "@content_block_start {'type':'content_block_start','index':1,"
        "'content_block':{'type':'redacted_thinking','data':'d'}}",
        "@content_block_stop {'type':'content_block_stop','index':1}",
        "@content_block_start {'type':'content_block_start','index':2,"
        "'content_block':{'type':'text','text':''}}",
        "@content_block_delta {'type':'content_block_delta','index':2,"
        "'delta':{'type':'text_delta','text':'hi'}}",
        "@content_block_delta {'type':'content_block_delta','index':2,"
        "'delta':{'type':'citations_delta','citation':{'type':'char_location',"
        "'cited_text':'blue','document_index':0}}}",
        "@content_block_stop {'type':'content_block_stop','index':2}",
        "@message_delta {'type':'message_delta','delta':{'stop_reason':'end_turn',"
        "'stop_sequence':null},'usage':{'output_tokens':9}}",
        "@message_stop {'type':'message_stop'}",
        NULL
    };

    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_0),
               " role=assistant content= reasoning=hm "
               "extra={'thinking_blocks':[{'type':'thinking','thinking':'hm','index':0}],"
               "'provider_specific_fields':{'thinking_blocks':[{'type':'thinking',"
               "'thinking':'hm','index':0}]}}\n content= reasoning= "
               "extra={'thinking_blocks':[{'type':'thinking','thinking':'','signature':'s',"
               "'index':0}],'provider_specific_fields':{'thinking_blocks':[{'type':'thinking',"
               "'thinking':'','signature':'s','index':0}]}}\n content= reasoning= "
               "extra={'thinking_blocks':[{'type':'redacted_thinking','data':'d','index':1}],"
               "'provider_specific_fields':{'thinking_blocks':[{'type':'redacted_thinking',"
               "'data':'d','index':1}]}}\n content=hi\n content= "
               "extra={'provider_specific_fields':{'citation':{'type':'char_location',"
               "'cited_text':'blue','document_index':0}}}\n finish=stop usage=10+9\nover");
}

TEST(anthropic_stream, calls)
{
    static const char *const events_0[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@content_block_start {'type':'content_block_start','index':0,"
        "'content_block':{'type':'tool_use','id':'t1','name':'f','input':{}}}",
        "@content_block_delta {'type':'content_block_delta','index':0,"
        "'delta':{'type':'input_json_delta','partial_json':''}}",
        "@content_block_delta {'type':'content_block_delta','index':0,"
        "'delta':{'type':'input_json_delta','partial_json':'[1]'}}",
        "@content_block_stop {'type':'content_block_stop','index':0}",
        "@content_block_start {'type':'content_block_start','index':1,"
        "'content_block':{'type':'tool_use','id':'t2','name':'g','input':{'a':1}}}",
        "@content_block_stop {'type':'content_block_stop','index':1}",
        "@message_delta {'type':'message_delta','delta':{'stop_reason':'tool_use',"
        "'stop_sequence':null},'usage':{'output_tokens':9}}",
        "@message_stop {'type':'message_stop'}",
        NULL
    };
    static const char *const events_1[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@content_block_start {'type':'content_block_start','index':0,"
        "'content_block':{'type':'server_tool_use','id':'s1','name':'web_search','input':{}}}",
        "@content_block_delta {'type':'content_block_delta','index':0,"
        "'delta':{'type':'input_json_delta','partial_json':'{}'}}",
        "@content_block_stop {'type':'content_block_stop','index':0}",
        "@content_block_start {'type':'content_block_start','index':1,"
        "'content_block':{'type':'web_search_tool_result','tool_use_id':'s1',"
        "'content':[{'type':'web_search_result','url':'https://x','title':'t'}]}}",
        "@content_block_stop {'type':'content_block_stop','index':1}",
        "@content_block_start {'type':'content_block_start','index':2,"
        "'content_block':{'type':'text','text':'found'}}",
        "@content_block_stop {'type':'content_block_stop','index':2}",
        "@message_delta {'type':'message_delta','delta':{'stop_reason':'end_turn',"
        "'stop_sequence':null},'usage':{'output_tokens':9}}",
        "@message_stop {'type':'message_stop'}",
        NULL
    };

    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_0),
               " role=assistant call0 id=t1 name=f arguments=\n call0 arguments=[1]\n call1 "
               "id=t2 name=g arguments=\n call1 arguments={}\n finish=tool_calls usage=10+9\nover");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_1),
               " role=assistant call0 id=s1 name=web_search arguments=\n call0 arguments={}\n "
               "content= extra={'provider_specific_fields':{'web_search_results':[{'type':'web_se"
               "arch_tool_result','tool_use_id':'s1','content':[{'type':'web_search_result',"
               "'url':'https://x','title':'t'}],'index':0}]}}\n content=found\n finish=stop "
               "usage=10+9\nover");
}

TEST(anthropic_stream, compaction_and_refusal)
{
    static const char *const events_0[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@content_block_start {'type':'content_block_start','index':0,"
        "'content_block':{'type':'compaction','content':null}}",
        "@content_block_delta {'type':'content_block_delta','index':0,"
        "'delta':{'type':'compaction_delta','content':'so far'}}",
        "@content_block_stop {'type':'content_block_stop','index':0}",
        "@message_delta {'type':'message_delta','delta':{'stop_reason':'end_turn',"
        "'stop_sequence':null},'usage':{'output_tokens':9}}",
        "@message_stop {'type':'message_stop'}",
        NULL
    };
    static const char *const events_1[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@ping {'type':'ping'}",
        "@message_delta {'type':'message_delta','delta':{'stop_reason':'refusal',"
        "'stop_sequence':null},'usage':{'output_tokens':9}}",
        "@message_stop {'type':'message_stop'}",
        NULL
    };

    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_0),
               " role=assistant content= "
               "extra={'provider_specific_fields':{'compaction_delta':{'type':'compaction_delta',"
               "'content':'so far'}}}\n content= "
               "extra={'provider_specific_fields':{'compaction_blocks':[{'type':'compaction',"
               "'content':'so far','index':0}]}}\n finish=stop usage=10+9\nover");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_1),
               " role=assistant finish=content_filter usage=10+9\nover");
}

TEST(anthropic_stream, errors)
{
    static const char *const events_0[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'overloaded_error','message':'Overloaded'}}",
        NULL
    };
    static const char *const events_1[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'rate_limit_error','message':'no'}}",
        NULL
    };
    static const char *const events_2[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'authentication_error','message':'no'}}",
        NULL
    };
    static const char *const events_3[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'permission_error','message':'no'}}",
        NULL
    };
    static const char *const events_4[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'not_found_error','message':'no'}}",
        NULL
    };
    static const char *const events_5[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'request_too_large','message':'no'}}",
        NULL
    };
    static const char *const events_6[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'timeout_error','message':'no'}}",
        NULL
    };
    static const char *const events_7[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'billing_error','message':'no'}}",
        NULL
    };
    static const char *const events_8[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'invalid_request_error','message':'no'}}",
        NULL
    };
    static const char *const events_9[] = {
        "@message_start {'type':'message_start','message':{'id':'m','model':'c',"
        "'role':'assistant','content':[],'usage':{'input_tokens':10,'output_tokens':1}}}",
        "@error {'type':'error','error':{'type':'new_error','message':'no'}}",
        NULL
    };

    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_0),
               "!litellm.InternalServerError: ProviderException - Overloaded");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_1),
               "!litellm.RateLimitError: ProviderException - no");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_2),
               "!litellm.AuthenticationError: ProviderException - no");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_3),
               "!litellm.PermissionDeniedError: ProviderException - no");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_4),
               "!litellm.NotFoundError: ProviderException - no");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_5),
               "!litellm.BadRequestError: ProviderException - no");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_6),
               "!litellm.Timeout: ProviderException - no");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_7),
               "!litellm.PaymentRequiredError: ProviderException - no");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_8),
               "!litellm.BadRequestError: ProviderException - no");
    ASSERT_STR(STREAMED("claude-sonnet-4-5", events_9),
               "!litellm.InternalServerError: ProviderException - no");
}
