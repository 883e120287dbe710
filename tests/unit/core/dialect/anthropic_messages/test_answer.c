/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define GOT(model, answer) \
    wire_got(wire_try(&llm_dialect_anthropic_messages, model), answer)
#define REFUSED(model, status, body) \
    wire_refused(wire_try(&llm_dialect_anthropic_messages, model), status, body)

TEST(anthropic_answer, blocks)
{
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c',"
                   "'content':[{'type':'thinking','thinking':'hm','signature':'s'},"
                   "{'type':'redacted_thinking','data':'d'},{'type':'text','text':'4'}],"
                   "'stop_reason':'end_turn','usage':{'input_tokens':1,'output_tokens':50}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'4',"
               "'reasoning_content':'hm','thinking_blocks':[{'type':'thinking','thinking':'hm',"
               "'signature':'s'},{'type':'redacted_thinking','data':'d'}],"
               "'provider_specific_fields':{'thinking_blocks':[{'type':'thinking',"
               "'thinking':'hm','signature':'s'},{'type':'redacted_thinking','data':'d'}]}},"
               "'finish_reason':'stop'}]} usage=1+50");
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c',"
                   "'content':[{'type':'text','text':'let me'},{'type':'tool_use','id':'t1',"
                   "'name':'f','input':{'city':'Rome'}}],'stop_reason':'tool_use',"
                   "'usage':{'input_tokens':10,'output_tokens':5}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'let me',"
               "'tool_calls':[{'index':1,'id':'t1','type':'function','function':{'name':'f',"
               "'arguments':'{\\'city\\': \\'Rome\\'}'}}]},'finish_reason':'tool_calls'}]} "
               "usage=10+5");
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c',"
                   "'content':[{'type':'text','text':'sky','citations':[{'type':'char_location',"
                   "'cited_text':'blue','document_index':0}]}],'stop_reason':'end_turn',"
                   "'usage':{'input_tokens':10,'output_tokens':5}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'sky',"
               "'provider_specific_fields':{'citations':[[{'type':'char_location',"
               "'cited_text':'blue','document_index':0,'supported_text':'sky'}]]}},"
               "'finish_reason':'stop'}]} usage=10+5");
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c',"
                   "'content':[{'type':'server_tool_use','id':'s1','name':'web_search',"
                   "'input':{'query':'q'}},{'type':'web_search_tool_result','tool_use_id':'s1',"
                   "'content':[{'type':'web_search_result','url':'https://x','title':'t'}]},"
                   "{'type':'text','text':'found'}],'stop_reason':'end_turn',"
                   "'usage':{'input_tokens':10,'output_tokens':5,"
                   "'server_tool_use':{'web_search_requests':1}}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'found',"
               "'tool_calls':[{'index':0,'id':'s1','type':'function',"
               "'function':{'name':'web_search','arguments':'{\\'query\\': \\'q\\'}'}}],"
               "'provider_specific_fields':{'web_search_results':[{'type':'web_search_tool_result"
               "','tool_use_id':'s1','content':[{'type':'web_search_result','url':'https://x',"
               "'title':'t'}]}]}},'finish_reason':'stop'}]} usage=10+5");
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c',"
                   "'content':[{'type':'server_tool_use','id':'s1','name':'code_execution',"
                   "'input':{'code':'1'}},{'type':'code_execution_tool_result',"
                   "'tool_use_id':'s1','content':{'stdout':'1'}}],'stop_reason':'end_turn',"
                   "'usage':{'input_tokens':10,'output_tokens':5},'container':{'id':'c1',"
                   "'expires_at':'x'}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':null,"
               "'tool_calls':[{'index':0,'id':'s1','type':'function',"
               "'function':{'name':'code_execution','arguments':'{\\'code\\': \\'1\\'}'}}],"
               "'provider_specific_fields':{'tool_results':[{'type':'code_execution_tool_result',"
               "'tool_use_id':'s1','content':{'stdout':'1'}}],'container':{'id':'c1',"
               "'expires_at':'x'}}},'finish_reason':'stop'}]} usage=10+5");
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c',"
                   "'content':[{'type':'compaction','content':'so far'},{'type':'text',"
                   "'text':'x'}],'stop_reason':'end_turn','usage':{'input_tokens':10,"
                   "'output_tokens':5}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'x',"
               "'provider_specific_fields':{'compaction_blocks':[{'type':'compaction',"
               "'content':'so far'}]}},'finish_reason':'stop'}]} usage=10+5");
}

TEST(anthropic_answer, ends)
{
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c',"
                   "'content':[{'type':'text','text':'x'}],'stop_reason':'max_tokens',"
                   "'usage':{'input_tokens':10,'output_tokens':5}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'x'},"
               "'finish_reason':'length'}]} usage=10+5");
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c','content':[],"
                   "'stop_reason':'refusal','usage':{'input_tokens':10,'output_tokens':5}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':null},"
               "'finish_reason':'content_filter'}]} usage=10+5");
    ASSERT_STR(GOT("claude-sonnet-4-5",
                   "{'id':'m','type':'message','role':'assistant','model':'c',"
                   "'content':[{'type':'text','text':'x'}],"
                   "'stop_reason':'model_context_window_exceeded','usage':{'input_tokens':10,"
                   "'output_tokens':5}}"),
               "{'choices':[{'index':0,'message':{'role':'assistant','content':'x'},"
               "'finish_reason':'length'}]} usage=10+5");
}

TEST(anthropic_answer, refusals)
{
    ASSERT_STR(REFUSED("claude-sonnet-4-5", 400,
                       "{'type':'error','error':{'type':'invalid_request_error',"
                       "'message':'prompt is too long: 200001 tokens > 200000 maximum'}}"),
               "400 ContextWindowExceededError litellm.ContextWindowExceededError: "
               "ProviderException - prompt is too long: 200001 tokens > 200000 maximum");
    ASSERT_STR(REFUSED("claude-sonnet-4-5", 400,
                       "{'type':'error','error':{'type':'invalid_request_error','message':'Your "
                       "credit balance is too low to access the Anthropic API.'}}"),
               "400 BadRequestError litellm.BadRequestError: ProviderException - Your credit "
               "balance is too low to access the Anthropic API.");
    ASSERT_STR(REFUSED("claude-sonnet-4-5", 500,
                       "{'type':'error','error':{'type':'overloaded_error',"
                       "'message':'Overloaded'}}"),
               "500 InternalServerError litellm.InternalServerError: ProviderException - "
               "Overloaded");
}
