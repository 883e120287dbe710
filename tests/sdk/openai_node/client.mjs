// SPDX-License-Identifier: Apache-2.0
import OpenAI, { AzureOpenAI } from "openai";

const { GATEWAY, GATEWAY_KEY } = process.env;
const bounds = { maxRetries: 0, timeout: 15000 };

export const client = new OpenAI({ baseURL: `${GATEWAY}/v1`, apiKey: GATEWAY_KEY, ...bounds });
export const stranger = new OpenAI({ baseURL: `${GATEWAY}/v1`, apiKey: "sk-wrong", ...bounds });
export const azure = new AzureOpenAI({ endpoint: GATEWAY, apiKey: GATEWAY_KEY,
                                       apiVersion: "2024-10-21", ...bounds });
export const CHAT = ["gpt-4o", "azure-gpt", "claude", "gemini", "bedrock", "command", "llama",
                     "mistral", "groq", "deepseek", "openrouter", "vllm"];
export const user = (content) => [{ role: "user", content }];
export const HELLO = "Hello from the mock.";
export const WEATHER = { type: "function", function: { name: "get_weather", parameters: {
  type: "object", properties: { city: { type: "string" } }, required: ["city"] } } };
