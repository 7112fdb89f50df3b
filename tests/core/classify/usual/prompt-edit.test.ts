import { describe, expect, it } from 'vitest';
import { classifyEdit } from '../builders.ts';

describe('classifyChange: what is said to a model, as the usual libraries take it', () => {
  it.each([
    ['Modelfile', 'FROM llama3.1\nPARAMETER temperature 0.7\n', 'FROM llama3.1\nPARAMETER temperature 0.2\n'],
    [
      'Modelfile',
      'FROM llama3.1\nSYSTEM """You answer briefly."""\n',
      'FROM llama3.1\nSYSTEM """You answer briefly and name your sources."""\n',
    ],
    [
      'src/mcp.ts',
      'server.tool("search", "Search the docs", { q: z.string() }, run);',
      'server.tool("search", "Search the docs and the tickets", { q: z.string() }, run);',
    ],
    [
      'src/tool.ts',
      "const t = tool({ description: 'Find a city', inputSchema: z.object({ city: z.string().describe('Name of the city') }) });",
      "const t = tool({ description: 'Find a city', inputSchema: z.object({ city: z.string().describe('Name of the city, in English') }) });",
    ],
    [
      'tool.go',
      'package a\nfunc f() {\n\tt := mcp.NewTool("search", mcp.WithDescription("Search the docs"))\n}\n',
      'package a\nfunc f() {\n\tt := mcp.NewTool("search", mcp.WithDescription("Search the docs and all tickets"))\n}\n',
    ],
    [
      'Tool.cs',
      'class T { [KernelFunction, Description("Finds the weather of a city")] public string W(string c) => ""; }',
      'class T { [KernelFunction, Description("Finds the weather of a city and the wind")] public string W(string c) => ""; }',
    ],
    [
      'Tool.java',
      'class T { @Tool(description = "Finds the weather of a city") String w(String c) { return ""; } }',
      'class T { @Tool(description = "Finds the weather of a city and the wind") String w(String c) { return ""; } }',
    ],
    [
      'A.java',
      'interface A { @SystemMessage("You help with orders.") String chat(String m); }',
      'interface A { @SystemMessage("You help with orders and returns.") String chat(String m); }',
    ],
    [
      'main.rs',
      'let agent = client.agent("gpt-4o").preamble("You help people cook.").build();',
      'let agent = client.agent("gpt-4o").preamble("You help people cook and bake.").build();',
    ],
    [
      'agent.py',
      'agent = Agent("openai:gpt-4o", system_prompt="Be concise.")\n',
      'agent = Agent("openai:gpt-4o", system_prompt="Be concise and kind.")\n',
    ],
    [
      'agent.py',
      '@agent.system_prompt\ndef f(ctx):\n    return f"The user is {ctx.name}."\n',
      '@agent.system_prompt\ndef f(ctx):\n    return f"The user is called {ctx.name}, be polite."\n',
    ],
    [
      'sig.py',
      'class QA(dspy.Signature):\n    """Answer questions."""\n    q = dspy.InputField()\n',
      'class QA(dspy.Signature):\n    """Answer questions in one line."""\n    q = dspy.InputField()\n',
    ],
    [
      'sig.py',
      'class QA(dspy.Signature):\n    q = dspy.InputField(desc="a question")\n',
      'class QA(dspy.Signature):\n    q = dspy.InputField(desc="a question of a customer")\n',
    ],
    [
      'out.py',
      'class Extracted(BaseModel):\n    name: str = Field(description="Name of the person")\n\nllm.with_structured_output(Extracted)\n',
      'class Extracted(BaseModel):\n    name: str = Field(description="Full name of the person, as written")\n\nllm.with_structured_output(Extracted)\n',
    ],
    ['plugins/Summ/skprompt.txt', 'Summarize:\n{{$input}}\n', 'Summarize in three lines:\n{{$input}}\n'],
    [
      'plugins/Summ/config.json',
      '{"schema":1,"execution_settings":{"default":{"temperature":0.2,"max_tokens":100}}}',
      '{"schema":1,"execution_settings":{"default":{"temperature":0.0,"max_tokens":100}}}',
    ],
    [
      'generation_config.json',
      '{"do_sample": true, "temperature": 0.6, "top_p": 0.9}',
      '{"do_sample": true, "temperature": 0.7, "top_p": 0.9}',
    ],
    [
      'tokenizer_config.json',
      '{"chat_template": "{% for m in messages %}{{ m.content }}{% endfor %}"}',
      '{"chat_template": "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}{% endfor %}"}',
    ],
    [
      'app.py',
      'r = client.chat.completions.create(model=m, messages=msgs, temperature=0.2)\n',
      'r = client.chat.completions.create(model=m, messages=msgs)\n',
    ],
    [
      'app.py',
      'prompt = ChatPromptTemplate.from_messages([("system", "Answer from the context."), ("human", "{q}")])\n',
      'prompt = ChatPromptTemplate.from_messages([("system", "Answer from the context alone."), ("human", "{q}")])\n',
    ],
    [
      'agents.yaml',
      'researcher:\n  role: Researcher of markets\n  goal: Find what is new\n  backstory: You know much\n',
      'researcher:\n  role: Researcher of markets\n  goal: Find what is new and doubtful\n  backstory: You know much\n',
    ],
    [
      'flow.yaml',
      'nodes:\n- id: a\n  config:\n    provider: openai\n    role: You are a writer of long articles.\n',
      'nodes:\n- id: a\n  config:\n    provider: openai\n    role: You are a writer of short articles.\n',
    ],
    [
      'app.py',
      'SYSTEM = """Answer briefly.\nName sources."""\n',
      'SYSTEM = """Answer briefly.\nName sources and dates."""\n',
    ],
    [
      'app.py',
      'def build_prompt(q, docs):\n    return f"Question: {q}\\nSources: {docs}"\n',
      'def build_prompt(q, docs):\n    return f"Sources: {docs}\\nQuestion: {q}"\n',
    ],
    [
      'agent.py',
      'agent = Agent(name="Triage", instructions="Send the user to the right agent.")\n',
      'agent = Agent(name="Triage", instructions="Send the user to the right agent, and ask when unsure.")\n',
    ],
    [
      'agent.ts',
      "export const a = new Agent({ name: 'x', instructions: 'Send the user to the right agent.' });",
      "export const a = new Agent({ name: 'x', instructions: 'Send the user to the right agent, or ask.' });",
    ],
    [
      'tools.py',
      'TOOLS = [{"type": "function", "function": {"name": "w", "description": "Weather of a city", "parameters": {}}}]\n',
      'TOOLS = [{"type": "function", "function": {"name": "w", "description": "Weather of a city today", "parameters": {}}}]\n',
    ],
    [
      'tools.py',
      'class W(BaseTool):\n    name: str = "weather"\n    description: str = "Weather of a city"\n',
      'class W(BaseTool):\n    name: str = "weather"\n    description: str = "Weather of a city and its wind"\n',
    ],
    [
      'tools.py',
      '@mcp.tool()\ndef w(city: str) -> str:\n    """Weather of a city."""\n    return ""\n',
      '@mcp.tool()\ndef w(city: str) -> str:\n    """Weather of a city, in English."""\n    return ""\n',
    ],
    [
      'tools.py',
      '@tool(description="Weather of a city")\ndef w(city):\n    return 1\n',
      '@tool(description="Weather of a city and wind")\ndef w(city):\n    return 1\n',
    ],
    [
      'tools.go',
      'package a\nvar t = Tool{Name: "w", Description: "Weather of a city", Parameters: p}\n',
      'package a\nvar t = Tool{Name: "w", Description: "Weather of a city and wind", Parameters: p}\n',
    ],
    [
      'tools.go',
      'package a\nfunc (t *W) Description() string {\n\treturn "Weather of a city"\n}\nfunc (t *W) Name() string { return "w" }\nfunc (t *W) Call(ctx context.Context, in string) (string, error) { return "", nil }\n',
      'package a\nfunc (t *W) Description() string {\n\treturn "Weather of a city and wind"\n}\nfunc (t *W) Name() string { return "w" }\nfunc (t *W) Call(ctx context.Context, in string) (string, error) { return "", nil }\n',
    ],
    [
      'app.py',
      'resp = model.generate_content(p, generation_config={"temperature": 0.2})\n',
      'resp = model.generate_content(p, generation_config={"temperature": 0.9})\n',
    ],
    [
      'app.py',
      'params = SamplingParams(temperature=0.7, top_p=0.9, max_tokens=512)\n',
      'params = SamplingParams(temperature=0.7, top_p=0.9, max_tokens=1024)\n',
    ],
    [
      'app.py',
      'out = model.generate(**inputs, max_new_tokens=256, do_sample=False)\n',
      'out = model.generate(**inputs, max_new_tokens=512, do_sample=False)\n',
    ],
    [
      'src/a.ts',
      "const r = await generateText({ model, system: 'Be brief.', prompt });",
      "const r = await generateText({ model, system: 'Be brief and kind.', prompt });",
    ],
    [
      'src/a.ts',
      "const r = await client.responses.create({ model, input, reasoning: { effort: 'low' } });",
      "const r = await client.responses.create({ model, input, reasoning: { effort: 'high' } });",
    ],
    [
      'app.py',
      'r = client.responses.create(model=m, input=i, reasoning={"effort": "low"})\n',
      'r = client.responses.create(model=m, input=i, reasoning={"effort": "high"})\n',
    ],
    [
      'app.py',
      'messages.append({"role": "user", "content": f"Context: {ctx}"})\n',
      'messages.append({"role": "system", "content": f"Context: {ctx}"})\n',
    ],
    [
      'Chat.cs',
      'class C { void F() { history.AddSystemMessage("You help with orders."); } }',
      'class C { void F() { history.AddSystemMessage("You help with orders and returns."); } }',
    ],
    [
      'Chat.cs',
      'var s = new OpenAIPromptExecutionSettings { Temperature = 0.2, MaxTokens = 100 };',
      'var s = new OpenAIPromptExecutionSettings { Temperature = 0.7, MaxTokens = 100 };',
    ],
    [
      'Chat.java',
      'class C { void f() { chatClient.prompt().system("You help with orders.").user(q).call(); } }',
      'class C { void f() { chatClient.prompt().system("You help with orders and returns.").user(q).call(); } }',
    ],
    [
      'main.go',
      'package a\nvar m = []Message{{Role: "system", Content: "You help with orders."}}\n',
      'package a\nvar m = []Message{{Role: "system", Content: "You help with orders and returns."}}\n',
    ],
    [
      'main.go',
      'package a\nvar c = []llms.MessageContent{llms.TextParts(llms.ChatMessageTypeSystem, "Answer briefly please.")}\n',
      'package a\nvar c = []llms.MessageContent{llms.TextParts(llms.ChatMessageTypeSystem, "Answer at length please.")}\n',
    ],
    [
      'agents/writer.toml',
      '[agent]\nsystem = "Write short texts."\n',
      '[agent]\nsystem = "Write long texts."\n',
    ],
    [
      'commands/review.toml',
      'description = "review"\nprompt = "Review the diff."\n',
      'description = "review"\nprompt = "Review the diff with care."\n',
    ],
    [
      'src/prompts/system.ts',
      'export default `Answer briefly.`;',
      'export default `Answer briefly and kindly.`;',
    ],
    [
      'Chat.java',
      'class C { void f() { chatMessages.add(UserMessage.from(q)); chatMessages.add(SystemMessage.from(S)); } }',
      'class C { void f() { chatMessages.add(SystemMessage.from(S)); chatMessages.add(UserMessage.from(q)); } }',
    ],
    [
      'chat.py',
      'def f():\n    messages.append({"role": "user", "content": q})\n    messages.append({"role": "assistant", "content": a})\n',
      'def f():\n    messages.append({"role": "assistant", "content": a})\n    messages.append({"role": "user", "content": q})\n',
    ],
    [
      'src/own_rag/agent/tool_descriptions.py',
      'CLOCK_TOOL = """Tells the time of a city."""\n',
      'CLOCK_TOOL = """Tells the time and the day of a city."""\n',
    ],
    [
      'eval.py',
      'r = client.chat.completions.create(model=m, messages=q, temperature=0, seed=1)\n',
      'r = client.chat.completions.create(model=m, messages=q, temperature=0, seed=2)\n',
    ],
    [
      'src/prompts/default.ts',
      'export default `Answer in short lines.`;',
      'export default `Answer in long lines.`;',
    ],
  ])('%s: %j → %j is prompt-edit', (path, base, head) => {
    const { classes, evidence } = classifyEdit(path, base, head);
    expect(classes).toEqual(['prompt-edit']);
    expect(evidence[0]?.file).toBe(path);
    expect(evidence[0]?.line).toBeLessThanOrEqual(head.split('\n').length);
  });
});
