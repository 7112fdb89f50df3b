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
  ])('%s: %j → %j is other', (path, base, head) => {
    const { classes, evidence } = classifyEdit(path, base, head);
    expect(classes).toEqual(['other']);
    expect(evidence).toEqual([]);
  });
});
