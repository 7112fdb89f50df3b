import { describe, expect, it } from 'vitest';
import { filesOfKeys, unmatchedRules } from '../../../src/core/classify/unmatched-rules.ts';

const paths = ['config/llm.yaml', 'prompts/a.md', 'big.json'];
const texts = new Map([['config/llm.yaml', 'model: { id: a }\n']]);

function unmatched(...named: readonly string[]) {
  const rules = named.map((text) => ({
    paths: text.includes('#') ? [] : [text],
    keys: text.includes('#') ? [text] : [],
    class: 'model-swap' as const,
  }));
  return unmatchedRules(rules, paths, texts);
}

describe('unmatchedRules', () => {
  it('names paths that no file has, and keys that no such file has', () => {
    expect(unmatched('prompts/**', 'rag/**', 'config/*.yaml#model', 'config/*.yaml#modle')).toEqual([
      { text: 'rag/**', reason: 'no-file' },
      { text: 'config/*.yaml#modle', reason: 'no-key' },
    ]);
  });

  it('holds nothing against a key in a file that was not read', () => {
    expect(unmatched('big.json#model')).toEqual([]);
  });

  it('asks for the files of keys alone', () => {
    expect(filesOfKeys([{ paths: ['prompts/**'], keys: ['*.json#a'], class: 'other' }], paths)).toEqual([
      'big.json',
    ]);
  });
});
