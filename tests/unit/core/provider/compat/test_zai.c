/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(zai, thinks_as_it_is_told)
{
    ASSERT_STR(wire_tweaked(wire_try_at("zai", "glm-5.3"),
                            "{'reasoning_effort':'minimal','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'low','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("zai", "glm-5.3"),
                            "{'reasoning_effort':'medium','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'high','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("zai", "glm-5.3"),
                            "{'reasoning_effort':'xhigh','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'max','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("zai", "glm-5.3"),
                            "{'thinking':{'type':'disabled'},'messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}],'reasoning_effort':'low'}");
    ASSERT_STR(wire_tweaked(wire_try_at("zai", "glm-4.6"),
                            "{'reasoning_effort':'none','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'messages':[{'role':'user','content':'Hi'}],'thinking':{'type':'disabled'}}");
    ASSERT_STR(wire_tweaked(wire_try_at("zai", "glm-4.6"),
                            "{'reasoning_effort':'none','thinking':{'type':'enabled'},"
                            "'messages':[{'role':'user','content':'Hi'}]}"),
               "{'thinking':{'type':'enabled'},'messages':[{'role':'user','content':'Hi'}]}");
}
