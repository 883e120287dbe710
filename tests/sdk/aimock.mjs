// SPDX-License-Identifier: Apache-2.0
// The provider mock of the SDK suites: prints its address, ends when its standard input does.
import { LLMock } from "@copilotkit/aimock";

const mock = new LLMock({ port: 0, host: "127.0.0.1", logLevel: "silent", chunkSize: 8 });
const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18,
                input_tokens: 11, output_tokens: 7,
                promptTokenCount: 11, candidatesTokenCount: 7, totalTokenCount: 18 };
const weather = { name: "get_weather", arguments: '{"city":"Paris"}', id: "call_weather" };
const clock = { name: "get_time", arguments: '{"zone":"CET"}', id: "call_time" };
// of a tool that takes a list: what a model answers that was asked for an object around it
const cities = { name: "list.cities", arguments: '{"values": ["Paris", "a } b"]}', id: "call_list" };
const cleaned = { ...cities, name: "list_cities" };

// the first that matches answers: tool results before the question that led to them
mock.on({ hasToolResult: true }, { content: "It is 18 degrees.", usage });
mock.onMessage("cities and time", { toolCalls: [cities, clock], usage });
mock.onMessage("cleaned cities", { toolCalls: [cleaned, clock], usage });
mock.onMessage("weather and time", { toolCalls: [weather, clock], usage });
mock.onMessage("weather", { toolCalls: [weather], usage });
mock.onMessage("as JSON", { content: '{"answer":"yes","sure":true}', usage });
mock.onMessage("think", { content: "Forty-two.", reasoning: "Six times seven.", usage });
mock.onMessage("picture", { content: "A red dot.", usage });
mock.onMessage("long story", { content: "word ".repeat(400).trim(), usage });
mock.onMessage("slow", { content: "Late." }, { chaos: { latencyMs: 3000 } });
mock.onMessage("hello", { content: "Hello from the mock.", usage });
mock.onEmbedding(/.*/, { embedding: [0.25, -0.5, 0.125] });

const errors = { 400: "invalid_request_error", 401: "authentication_error",
                 403: "permission_error", 404: "not_found_error", 422: "invalid_request_error",
                 429: "rate_limit_error", 500: "api_error", 503: "overloaded" };
for (const [status, type] of Object.entries(errors))
  mock.onMessage(`fail ${status}`, { error: { message: `mocked ${status}`, type },
                                     status: Number(status) });

console.log(await mock.start());
process.stdin.on("end", () => mock.stop().then(() => process.exit(0)));
process.stdin.resume();
