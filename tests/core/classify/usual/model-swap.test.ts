import { describe, expect, it } from 'vitest';
import { classifyEdit } from '../builders.ts';

describe('classifyChange: another model, as the usual libraries and platforms name it', () => {
  it.each([
    [
      'src/chat.ts',
      "const r = await streamText({ model: openai('gpt-4o'), messages });",
      "const r = await streamText({ model: openai('gpt-4.1'), messages });",
    ],
    [
      'main.go',
      'req := openai.ChatCompletionRequest{Model: openai.GPT4o, Messages: msgs}',
      'req := openai.ChatCompletionRequest{Model: openai.GPT4oMini, Messages: msgs}',
    ],
    [
      'Program.cs',
      'builder.AddAzureOpenAIChatCompletion("gpt-4o", endpoint, key);',
      'builder.AddAzureOpenAIChatCompletion("gpt-4.1", endpoint, key);',
    ],
    [
      'Bot.java',
      'class B { ChatModel m = OpenAiChatModel.builder().modelName(OpenAiChatModelName.GPT_4_O).build(); }',
      'class B { ChatModel m = OpenAiChatModel.builder().modelName(OpenAiChatModelName.GPT_4_O_MINI).build(); }',
    ],
    [
      'src/main/resources/application.yml',
      'spring:\n  ai:\n    openai:\n      chat:\n        options:\n          model: gpt-4o\n',
      'spring:\n  ai:\n    openai:\n      chat:\n        options:\n          model: gpt-4.1\n',
    ],
    [
      'src/main/resources/application.properties',
      'spring.ai.openai.chat.options.model=gpt-4o\n',
      'spring.ai.openai.chat.options.model=gpt-4.1\n',
    ],
    ['Modelfile', 'FROM llama3.1\nPARAMETER temperature 0.7\n', 'FROM llama3.2\nPARAMETER temperature 0.7\n'],
    [
      'main.rs',
      'let agent = client.agent("gpt-4o").preamble("You help people cook.").build();',
      'let agent = client.agent("gpt-4.1").preamble("You help people cook.").build();',
    ],
    [
      'agent.py',
      'agent = Agent("openai:gpt-4o", system_prompt="Be concise.")\n',
      'agent = Agent("openai:gpt-4.1", system_prompt="Be concise.")\n',
    ],
    [
      'infra/main.bicep',
      "resource d 'Microsoft.CognitiveServices/accounts/deployments@2023-05-01' = {\n  name: 'chat'\n  properties: {\n    model: {\n      format: 'OpenAI'\n      name: 'gpt-4o'\n      version: '2024-05-13'\n    }\n  }\n}\n",
      "resource d 'Microsoft.CognitiveServices/accounts/deployments@2023-05-01' = {\n  name: 'chat'\n  properties: {\n    model: {\n      format: 'OpenAI'\n      name: 'gpt-4o'\n      version: '2024-08-06'\n    }\n  }\n}\n",
    ],
    [
      'main.tf',
      'resource "azurerm_cognitive_deployment" "c" {\n  name = "chat"\n  model {\n    format = "OpenAI"\n    name = "gpt-4o"\n    version = "2024-05-13"\n  }\n}\n',
      'resource "azurerm_cognitive_deployment" "c" {\n  name = "chat"\n  model {\n    format = "OpenAI"\n    name = "gpt-4.1"\n    version = "2025-04-14"\n  }\n}\n',
    ],
    [
      'docker-compose.yml',
      'services:\n  web:\n    environment:\n      - OLLAMA_MODEL=llama3.1\n',
      'services:\n  web:\n    environment:\n      - OLLAMA_MODEL=qwen2.5\n',
    ],
    [
      'lib/stack.ts',
      "const modelId = 'anthropic.claude-3-sonnet-20240229-v1:0';",
      "const modelId = 'anthropic.claude-3-5-sonnet-20240620-v1:0';",
    ],
    [
      'lib/stack.ts',
      'const m = bedrock.FoundationModelIdentifier.ANTHROPIC_CLAUDE_3_SONNET;',
      'const m = bedrock.FoundationModelIdentifier.ANTHROPIC_CLAUDE_3_HAIKU;',
    ],
    [
      'values.yaml',
      'vllm:\n  args: ["--model", "Qwen/Qwen2.5-7B-Instruct"]\n',
      'vllm:\n  args: ["--model", "Qwen/Qwen2.5-14B-Instruct"]\n',
    ],
    [
      'k8s/deploy.yaml',
      'spec:\n  containers:\n  - name: llm\n    command: ["vllm", "serve", "Qwen/Qwen2.5-7B-Instruct"]\n',
      'spec:\n  containers:\n  - name: llm\n    command: ["vllm", "serve", "Qwen/Qwen3-8B"]\n',
    ],
    [
      'start.sh',
      'vllm serve Qwen/Qwen2.5-7B-Instruct --port 8000\n',
      'vllm serve Qwen/Qwen3-8B --port 8000\n',
    ],
    ['start.sh', 'ollama pull llama3.1\n', 'ollama pull qwen2.5\n'],
    [
      'seed.sql',
      "INSERT INTO models (name, label) VALUES ('gpt-4o', 'GPT 4o');\n",
      "INSERT INTO models (name, label) VALUES ('gpt-4.1', 'GPT 4.1');\n",
    ],
    [
      'src/models.ts',
      "export const MODELS = ['GPT 4o', 'Claude 3.5 Sonnet'] as const;",
      "export const MODELS = ['GPT 4.1', 'Claude 3.5 Sonnet'] as const;",
    ],
    ['app.py', 'llm = ChatOpenAI(model="gpt-4o")\n', 'llm = ChatAnthropic(model="claude-sonnet-4-0")\n'],
    [
      'app.py',
      'llm = init_chat_model("openai:gpt-4o")\n',
      'llm = init_chat_model("anthropic:claude-sonnet-4-0")\n',
    ],
    [
      'app.py',
      'client = Anthropic()\nr = client.messages.create(model="claude-3-5-sonnet-latest", max_tokens=100, messages=m)\n',
      'client = Anthropic()\nr = client.messages.create(model="claude-sonnet-4-0", max_tokens=100, messages=m)\n',
    ],
    [
      'app.py',
      'pipe = pipeline("text-generation", model="Qwen/Qwen2.5-7B-Instruct")\n',
      'pipe = pipeline("text-generation", model="Qwen/Qwen3-8B")\n',
    ],
    [
      'app.py',
      'pipe = pipeline("text-generation", "Qwen/Qwen2.5-7B-Instruct")\n',
      'pipe = pipeline("text-generation", "Qwen/Qwen3-8B")\n',
    ],
    [
      'src/route.ts',
      "const model = google('gemini-1.5-flash');",
      "const model = google('gemini-2.0-flash');",
    ],
    [
      'src/route.ts',
      "const model = anthropic('claude-3-5-sonnet-latest');",
      "const model = openai('gpt-4o');",
    ],
    [
      'src/providers.ts',
      'export const PROVIDERS = { openai: OpenAIProvider, anthropic: AnthropicProvider };',
      'export const PROVIDERS = { openai: OpenAIProvider, anthropic: AnthropicProvider, mistral: MistralProvider };',
    ],
    [
      'app/registry.py',
      'PROVIDERS = {\n    "openai": OpenAIClient,\n}\n',
      'PROVIDERS = {\n    "openai": OpenAIClient,\n    "groq": GroqClient,\n}\n',
    ],
    [
      'app/models.py',
      'class Model(str, Enum):\n    GPT_4O = "gpt-4o"\n',
      'class Model(str, Enum):\n    GPT_4O = "gpt-4o"\n    GPT_41 = "gpt-4.1"\n',
    ],
    [
      'src/Models.kt',
      'object Models { const val CHAT = "gpt-4o" }',
      'object Models { const val CHAT = "gpt-4.1" }',
    ],
    [
      'lib/bot.rb',
      'client.chat(parameters: { model: "gpt-4o", messages: m })',
      'client.chat(parameters: { model: "gpt-4.1", messages: m })',
    ],
    [
      'src/Chat.php',
      "<?php $r = $client->chat()->create(['model' => 'gpt-4o', 'messages' => $m]);",
      "<?php $r = $client->chat()->create(['model' => 'gpt-4.1', 'messages' => $m]);",
    ],
    [
      'appsettings.json',
      '{"AzureOpenAI": {"ChatDeploymentName": "gpt-4o"}}',
      '{"AzureOpenAI": {"ChatDeploymentName": "gpt-4.1"}}',
    ],
    [
      'infra/main.parameters.json',
      '{"parameters": {"chatGptModelVersion": {"value": "2024-05-13"}}}',
      '{"parameters": {"chatGptModelVersion": {"value": "2024-08-06"}}}',
    ],
    [
      'litellm.yaml',
      'model_list:\n- model_name: chat\n  litellm_params:\n    model: azure/gpt-4o\n',
      'model_list:\n- model_name: chat\n  litellm_params:\n    model: bedrock/anthropic.claude-3-5-sonnet\n',
    ],
    [
      'deploy.yaml',
      'env:\n- name: MODEL_ID\n  value: meta-llama/Llama-3.1-8B-Instruct\n',
      'env:\n- name: MODEL_ID\n  value: meta-llama/Llama-3.3-70B-Instruct\n',
    ],
    [
      'deploy.yaml',
      'env:\n- name: LLM_PROVIDER\n  value: openai\n',
      'env:\n- name: LLM_PROVIDER\n  value: anthropic\n',
    ],
    ['.env.example', 'OPENAI_MODEL=gpt-4o\n', 'OPENAI_MODEL=gpt-4.1\n'],
    [
      'src/config.rs',
      'impl Default for C { fn default() -> Self { Self { model: "gpt-4o".into() } } }',
      'impl Default for C { fn default() -> Self { Self { model: "gpt-4.1".into() } } }',
    ],
    [
      'cmd/root.go',
      'package cmd\nfunc init() { rootCmd.Flags().StringVar(&model, "model", "gpt-4o", "the model") }\n',
      'package cmd\nfunc init() { rootCmd.Flags().StringVar(&model, "model", "gpt-4.1", "the model") }\n',
    ],
    [
      'tts.py',
      'audio = client.audio.speech.create(model="tts-1", voice="alloy", input=t)\n',
      'audio = client.audio.speech.create(model="gpt-4o-mini-tts", voice="alloy", input=t)\n',
    ],
    [
      'trainer/infra/main.bicep',
      "param chatGptModelName string = 'gpt-35-turbo'\n",
      "param chatGptModelName string = 'gpt-4o'\n",
    ],
    [
      'src/models.ts',
      "export const table = { 'us.meta.llama3-1-70b-instruct-v1:0': { params: A } };",
      "export const table = { 'us.meta.llama3-1-70b-instruct-v1:0': { params: A }, 'us.meta.llama3-3-70b-instruct-v1:0': { params: A } };",
    ],
    [
      'seed.sql',
      "INSERT INTO providers (model) VALUES ('Qwen/Qwen3-VL-235B-A22B-Instruct');\n",
      "INSERT INTO providers (model) VALUES ('Qwen/Qwen3-VL-30B-A3B-Instruct');\n",
    ],
  ])('%s: %j → %j is model-swap', (path, base, head) => {
    const { classes, evidence } = classifyEdit(path, base, head);
    expect(classes).toEqual(['model-swap']);
    expect(evidence[0]?.file).toBe(path);
    expect(evidence[0]?.line).toBeLessThanOrEqual(head.split('\n').length);
  });
});
