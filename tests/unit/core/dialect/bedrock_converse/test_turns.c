/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_bedrock_converse, model), ir)

TEST(bedrock_turns, turns)
{
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'messages':[{'role':'system','content':[{'type':'text','text':'s',"
                    "'cache_control':{'type':'ephemeral'}}]},{'role':'user','content':'Hi'},"
                    "{'role':'assistant','content':null,'tool_calls':[{'id':'c1',"
                    "'type':'function','function':{'name':'f','arguments':'{}'}}]},"
                    "{'role':'tool','tool_call_id':'c1','content':[{'type':'text','text':'one'},"
                    "{'type':'image_url','image_url':{'url':'data:image/png;base64,"
                    "iVBORw0KGgo='}}]}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]},{'role':'assistant',"
               "'content':[{'toolUse':{'toolUseId':'c1','name':'f','input':{}}}]},{'role':'user',"
               "'content':[{'toolResult':{'toolUseId':'c1','content':[{'text':'one'},"
               "{'image':{'format':'png','source':{'bytes':'iVBORw0KGgo='}}}]}}]}],"
               "'system':[{'text':'s'},{'cachePoint':{'type':'default'}}],'inferenceConfig':{},"
               "'toolConfig':{'tools':[{'toolSpec':{'name':'f','description':'f',"
               "'inputSchema':{'json':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}}]}}");
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'thinking':{'type':'enabled','budget_tokens':1024},'max_tokens':2000,"
                    "'messages':[{'role':'user','content':'Hi'},{'role':'assistant',"
                    "'content':'x','thinking_blocks':[{'type':'thinking','thinking':'hm',"
                    "'signature':'s'},{'type':'redacted_thinking','data':'ZA=='}]},"
                    "{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]},{'role':'assistant',"
               "'content':[{'reasoningContent':{'reasoningText':{'text':'hm','signature':'s'}}},"
               "{'reasoningContent':{'redactedContent':'ZA=='}},{'text':'x'}]},{'role':'user',"
               "'content':[{'text':'Hi'}]}],'inferenceConfig':{'maxTokens':2000},"
               "'additionalModelRequestFields':{'thinking':{'type':'enabled',"
               "'budget_tokens':1024}},"
               "'additionalModelResponseFieldPaths':['/usage/output_tokens_details']}");
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'messages':[{'role':'assistant','content':'first'},{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'.'}]},{'role':'assistant',"
               "'content':[{'text':'first'}]},{'role':'user','content':[{'text':'Hi'}]}],"
               "'inferenceConfig':{}}");
}
