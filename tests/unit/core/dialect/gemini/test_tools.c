/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

#define SENT(model, ir) \
    wire_sent(wire_try(&llm_dialect_gemini, model), ir)

TEST(gemini_tools, tools_and_choices)
{
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'googleSearch':{}},{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'function_declarations':[{'name':'f','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}]}]}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'type':'web_search'}],'messages':[{'role':'user',"
                    "'content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'googleSearch':{}}]}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'googleMaps':{'latitude':1.5,'longitude':2.5,"
                    "'enableWidget':true}}],'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'googleMaps':{'enableWidget':true}}],"
               "'toolConfig':{'retrievalConfig':{'latLng':{'latitude':1.5,'longitude':2.5}}}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'computer_use':{'environment':'browser'}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'computerUse':{'environment':'ENVIRONMENT_BROWSER'}}]}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'code_execution':{}},{'url_context':{}}],"
                    "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'code_execution':{}},{'url_context':{}}]}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}},"
                    "{'type':'function','function':{'name':'g','parameters':{'type':'object',"
                    "'properties':{'a':{'type':'integer'}}}}}],'tool_choice':{'type':'function',"
                    "'function':{'name':'g'}},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'function_declarations':[{'name':'f','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}},{'name':'g',"
               "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}]}],"
               "'toolConfig':{'functionCallingConfig':{'mode':'ANY',"
               "'allowed_function_names':['g']}}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'tool_choice':'required','messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'function_declarations':[{'name':'f','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}]}],"
               "'toolConfig':{'functionCallingConfig':{'mode':'ANY'}}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'tools':[{'type':'function','function':{'name':'f',"
                    "'parameters':{'type':'object','properties':{'a':{'type':'integer'}}}}}],"
                    "'tool_choice':'none','messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'function_declarations':[{'name':'f','parameters':{'type':'object',"
               "'properties':{'a':{'type':'integer'}}}}]}],"
               "'toolConfig':{'functionCallingConfig':{'mode':'NONE'}}}");
    ASSERT_STR(SENT("gemini-2.5-flash",
                    "{'web_search_options':{},'messages':[{'role':'user','content':'Hi'}]}"),
               "{'contents':[{'role':'user','parts':[{'text':'Hi'}]}],"
               "'tools':[{'googleSearch':{}}]}");
}
