import { describe, expect, it } from 'vitest';
import { classifyEdit } from '../builders.ts';

describe('classifyChange: what only looks like it', () => {
  it.each([
    [
      'tokens.py',
      'def n(t):\n    return count_tokens(t, "gpt-4")\n',
      'def n(t):\n    return count_tokens(t, "gpt-4o")\n',
    ],
    [
      'caps.py',
      'single_param_model_patterns = ["claude-sonnet-4"]\n',
      'single_param_model_patterns = ["claude-sonnet-4", "claude-opus-4"]\n',
    ],
    [
      'src/api.ts',
      'const schema = z.object({ port: z.number() });',
      'const schema = z.object({ port: z.number().min(1) });',
    ],
    ['scripts/verify-x.mjs', 'assert(map({ provider: "openai" }))', 'assert(map({ provider: "anthropic" }))'],
    [
      'src/ui.tsx',
      "const t = <Button title='Select a model'>Pick</Button>;",
      "const t = <Button title='Choose a model'>Pick</Button>;",
    ],
    ['app.py', "logger.info('retrieved %s chunks', n)\n", "logger.debug('retrieved %s chunks', n)\n"],
    [
      'app.py',
      "def f(user):\n    return user.role == 'system'\n",
      "def f(user):\n    return user.role == 'admin'\n",
    ],
    ['users.sql', "INSERT INTO users (name) VALUES ('ann');\n", "INSERT INTO users (name) VALUES ('ben');\n"],
    [
      'src/list.ts',
      "const r = await api.list({ limit: 10, sort: 'name' });",
      "const r = await api.list({ limit: 20, sort: 'name' });",
    ],
    [
      'src/env.ts',
      'export const env = z.object({ PORT: z.coerce.number().default(3000) });',
      'export const env = z.object({ PORT: z.coerce.number().default(8080) });',
    ],
    ['deploy.yaml', 'env:\n- name: LOG_LEVEL\n  value: info\n', 'env:\n- name: LOG_LEVEL\n  value: debug\n'],
    [
      'src/wire.rs',
      'fn a() {}\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn test_a() { let b = json!({ "model": "gpt-4" }); }\n}\n',
      'fn a() {}\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn test_a() { let b = json!({ "model": "gpt-4o" }); }\n}\n',
    ],
    [
      'scripts/load-test.js',
      "const body = { model: 'gpt-4o', temperature: 0 };",
      "const body = { model: 'gpt-4.1', temperature: 0 };",
    ],
    [
      'docs-api/openapi.json',
      '{"info": {"title": "a"}, "components": {"max_steps": {"default": 3}}}',
      '{"info": {"title": "a"}, "components": {"max_steps": {"default": 5}}}',
    ],
    ['cdk.json', '{"context": {"a": 1}}', '{"context": {"a": 1, "ragBinaryVector": false}}'],
    [
      'api/image.py',
      'def _is_large_model(mid):\n    return any(s in mid for s in ("gemini-3-pro-image",))\n',
      'def _is_large_model(mid):\n    return any(s in mid for s in ("gemini-3-pro-image", "gemini-4-image"))\n',
    ],
    [
      'evalCases/chat.yml',
      '- messages:\n  - role: user\n    content: What is it?\n',
      '- messages:\n  - role: user\n    content: What is that?\n',
    ],
    ['train_math.sh', 'train.py --eval_temperature 0.6\n', 'train.py --eval_temperature 1.0\n'],
    ['verify-adapters.mjs', "check(map({ provider: 'openai' }));", "check(map({ provider: 'anthropic' }));"],
    ['loss.py', 'cfg = LossConfig(chunk_size=512)\n', 'cfg = LossConfig(chunk_size=256)\n'],
    [
      'wrap.py',
      'class W:\n    def _llm_type(self):\n        return "Llama2"\n',
      'class W:\n    def _llm_type(self):\n        return "Llama3"\n',
    ],
  ])('%s: %j → %j is other', (path, base, head) => {
    const { classes, evidence } = classifyEdit(path, base, head);
    expect(classes).toEqual(['other']);
    expect(evidence).toEqual([]);
  });
});
