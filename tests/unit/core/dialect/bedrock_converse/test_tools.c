/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_bedrock_converse, model), ir)

TEST(bedrock_tools, tools_and_choices)
{
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}},"
                    "'cache_control':{'type':'ephemeral'}},{'type':'function',"
                    "'function':{'name':'get/weather','parameters':{'type':'object',"
                    "'properties':{'a':{'type':'integer'}}}}}],'tool_choice':'required',"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'toolConfig':{'tools':[{'toolSpec':{'name':'f','description':'f',"
               "'inputSchema':{'json':{'type':'object','properties':{'a':{'type':'integer'}}}}}},"
               "{'cachePoint':{'type':'default'}},{'toolSpec':{'name':'get_weather',"
               "'description':'get_weather','inputSchema':{'json':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}}],'toolChoice':{'any':{}}}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}},"
                    "{'type':'function','function':{'name':'g','parameters':{'type':'object',"
                    "'properties':{'a':{'type':'integer'}}}}}],'tool_choice':{'type':'function',"
                    "'function':{'name':'g'}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'toolConfig':{'tools':[{'toolSpec':{'name':'f','description':'f',"
               "'inputSchema':{'json':{'type':'object','properties':{'a':{'type':'integer'}}}}}},"
               "{'toolSpec':{'name':'g','description':'g','inputSchema':{'json':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}}],'toolChoice':{'tool':{'name':'g'}}}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'tool_choice':'none','messages':[{'role':'user','content':'Hi'}]}"),
               "!litellm.UnsupportedParamsError: Bedrock has no tool_choice=none. To drop it, "
               "set drop_params.");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'array','items':{'type':'string'}}}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'toolConfig':{'tools':[{'toolSpec':{'name':'f','description':'f',"
               "'inputSchema':{'json':{'type':'object','properties':{'values':{'type':'array',"
               "'items':{'type':'string'}}},'required':['values']}}}}]}}");
    ASSERT_STR(SENT("amazon.nova-pro-v1:0",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'toolConfig':{'tools':[{'toolSpec':{'name':'json_tool_call','description':'Gives "
               "the final answer in the form asked for','inputSchema':{'json':{'type':'object',"
               "'properties':{'age':{'type':'integer'}},'required':['age']}}}}],"
               "'toolChoice':{'tool':{'name':'json_tool_call'}}}}");
}

TEST(bedrock_tools, tools_of_claude)
{
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'tools':[{'type':'computer_20250124','name':'computer',"
                    "'display_width_px':100,'display_height_px':80},{'type':'function',"
                    "'function':{'name':'f','parameters':{'type':'object',"
                    "'properties':{'a':{'type':'integer'}}}}}],'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'additionalModelRequestFields':{'anthropic_beta':['computer-use-2025-01-24'],"
               "'tools':[{'type':'computer_20250124','name':'computer','display_width_px':100,"
               "'display_height_px':80}]},'toolConfig':{'tools':[{'toolSpec':{'name':'f',"
               "'description':'f','inputSchema':{'json':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}}]}}");
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'tools':[{'type':'bash_20250124','name':'bash'}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'additionalModelRequestFields':{'tools':[{'type':'bash_20250124',"
               "'name':'bash'}]}}");
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'outputConfig':{'textFormat':{'type':'json_schema',"
               "'structure':{'jsonSchema':{'schema':'{\\'type\\':\\'object\\',"
               "\\'properties\\':{\\'age\\':{\\'type\\':\\'integer\\'}},"
               "\\'required\\':[\\'age\\'],\\'additionalProperties\\':false}','name':'p'}}}}}");
    ASSERT_STR(SENT("us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'tool_choice':'auto','messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'toolConfig':{'tools':[{'toolSpec':{'name':'f','description':'f',"
               "'inputSchema':{'json':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}}],'toolChoice':{'auto':{}}},"
               "'outputConfig':{'textFormat':{'type':'json_schema',"
               "'structure':{'jsonSchema':{'schema':'{\\'type\\':\\'object\\',"
               "\\'properties\\':{\\'age\\':{\\'type\\':\\'integer\\'}},"
               "\\'required\\':[\\'age\\'],\\'additionalProperties\\':false}','name':'p'}}}}}");
}

TEST(bedrock_tools, choices_others_have)
{
    ASSERT_STR(SENT("meta.llama3-3-70b-instruct-v1:0",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}},"
                    "{'type':'function','function':{'name':'g','parameters':{'type':'object',"
                    "'properties':{'a':{'type':'integer'}}}}}],'tool_choice':'required',"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'toolConfig':{'tools':[{'toolSpec':{'name':'f','description':'f',"
               "'inputSchema':{'json':{'type':'object','properties':{'a':{'type':'integer'}}}}}},"
               "{'toolSpec':{'name':'g','description':'g','inputSchema':{'json':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}}]}}");
    ASSERT_STR(SENT("meta.llama3-3-70b-instruct-v1:0",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}},"
                    "{'type':'function','function':{'name':'g','parameters':{'type':'object',"
                    "'properties':{'a':{'type':'integer'}}}}}],'tool_choice':{'type':'function',"
                    "'function':{'name':'g'}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'toolConfig':{'tools':[{'toolSpec':{'name':'f','description':'f',"
               "'inputSchema':{'json':{'type':'object','properties':{'a':{'type':'integer'}}}}}},"
               "{'toolSpec':{'name':'g','description':'g','inputSchema':{'json':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}}}]}}");
    ASSERT_STR(SENT("meta.llama3-3-70b-instruct-v1:0",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':[{'text':'Hi'}]}],'inferenceConfig':{},"
               "'system':[{'text':'Your answer, calls of tools aside, is a single JSON object "
               "with no code fence and no other text around it, valid by this JSON schema: "
               "{\\'type\\':\\'object\\',\\'properties\\':{\\'age\\':{\\'type\\':\\'integer\\'}},"
               "\\'required\\':[\\'age\\']}'}]}");
}
