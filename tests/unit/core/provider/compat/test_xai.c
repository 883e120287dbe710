/* SPDX-License-Identifier: Apache-2.0 */
#include "core/dialect/wire.h"

TEST(xai, efforts_of_grok)
{
    ASSERT_STR(wire_tweaked(wire_try_at("xai", "grok-4.5"),
                            "{'reasoning_effort':'xhigh','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'high','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("xai", "grok-4.6"),
                            "{'reasoning_effort':'xhigh','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'xhigh','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("xai", "grok-3-mini"),
                            "{'reasoning_effort':'medium','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'high','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("xai", "grok-4.5"),
                            "{'reasoning_effort':'none','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "!litellm.UnsupportedParamsError: xai does not support parameters: "
               "['reasoning_effort'], for model=grok-4.5. To drop these, set "
               "`litellm.drop_params=True` or for proxy:");
    ASSERT_STR(wire_tweaked(wire_try_at("xai", "grok-4.3"),
                            "{'reasoning_effort':'none','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "{'reasoning_effort':'none','messages':[{'role':'user','content':'Hi'}]}");
    ASSERT_STR(wire_tweaked(wire_try_at("xai", "grok-3"),
                            "{'reasoning_effort':'low','messages':[{'role':'user',"
                            "'content':'Hi'}]}"),
               "!litellm.UnsupportedParamsError: xai does not support parameters: "
               "['reasoning_effort'], for model=grok-3. To drop these, set "
               "`litellm.drop_params=True` or for proxy:");
}
