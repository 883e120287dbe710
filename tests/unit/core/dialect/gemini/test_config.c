/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_gemini, model), ir)

TEST(gemini_config, members)
{
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'temperature':0.5,'stop':['a'],'n':2,'seed':1,'logprobs':true,"
                    "'top_logprobs':2,'presence_penalty':0.5,'max_completion_tokens':9,"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'generationConfig':{'temperature':0.5,'candidate_count':2,'max_output_tokens':9,"
               "'seed':1,'presence_penalty':0.5,'responseLogprobs':true,'logprobs':2,"
               "'stop_sequences':['a']}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'modalities':['text','image'],'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'generationConfig':{'responseModalities':['TEXT','IMAGE']}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'modalities':['audio'],'audio':{'voice':'Kore','format':'pcm16'},"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'generationConfig':{'responseModalities':['AUDIO'],"
               "'speechConfig':{'voiceConfig':{'prebuiltVoiceConfig':{'voiceName':'Kore'}}}}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'generationConfig':{'response_mime_type':'application/json',"
               "'response_json_schema':{'type':'object','properties':{'age':{'type':'integer'}},"
               "'required':['age']}}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'response_format':{'type':'json_object'},'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'generationConfig':{'response_mime_type':'application/json'}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'response_format':{'type':'json_schema','json_schema':{'name':'p',"
                    "'schema':{'type':'object','properties':{'age':{'type':'integer'}},"
                    "'required':['age']}}},'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'function_declarations':[{'name':'f','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}]}],"
               "'system_instruction':{'parts':[{'text':'Your answer, calls of tools aside, is a "
               "single JSON object with no code fence and no other text around it, valid by this "
               "JSON schema: {\\'type\\':\\'object\\',"
               "\\'properties\\':{\\'age\\':{\\'type\\':\\'integer\\'}},"
               "\\'required\\':[\\'age\\']}'}]}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'reasoning_effort':'low','messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'generationConfig':{'thinkingConfig':{'thinkingBudget':1024,"
               "'includeThoughts':true}}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'thinking':{'type':'disabled'},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'generationConfig':{'thinkingConfig':{'thinkingBudget':0}}}");
}
