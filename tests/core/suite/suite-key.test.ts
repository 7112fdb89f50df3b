import { describe, expect, it } from 'vitest';
import type { SuiteConfig } from '../../../src/core/config/config.ts';
import { candidateKey, suiteKey } from '../../../src/core/suite/suite-key.ts';
import { suiteConfig } from './builders.ts';

const tree = [
  'README.md',
  'prompts/a.md',
  'prompts/b.md',
  'evals/cases/1.json',
  'evals/run.js',
  'package-lock.json',
  'site/package-lock.json',
].map((path) => ({ path, objectId: `id of ${path}` }));

const suite = suiteConfig({ covers: ['prompts/**'], dataset: ['evals/cases/**'] });

function key(files = tree, block: SuiteConfig = suite): string {
  const { judge, run } = block;
  return suiteKey({
    tree: files,
    covers: judge.covers,
    dataset: judge.dataset,
    suiteBlock: { judge, run },
    workingDirectory: run.workingDirectory,
  });
}

function edited(path: string): string {
  return key(tree.map((file) => (file.path === path ? { ...file, objectId: 'other' } : file)));
}

const pairs = {
  pair: 'm.id',
  attribute: 'm.sex',
  margin: undefined,
  tier: undefined,
  onRegressed: undefined,
} as const;

describe('suiteKey', () => {
  it('stays the same from release to release', () => {
    expect(key()).toBe('0349013fdb6198a527ec79c0f9a510acf372e4b0d4cd1d206f43c36e1616e490');
  });

  it('is another for every candidate outside git, and never that of the content alone', () => {
    const of = (name: string): string => candidateKey(key(), { class: 'rag-refresh', name });
    expect(of('docs-1')).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set([key(), of('docs-1'), of('docs-2')]).size).toBe(3);
    expect(candidateKey(edited('prompts/a.md'), { class: 'rag-refresh', name: 'docs-1' })).not.toBe(
      of('docs-1'),
    );
    expect(candidateKey(key(), { class: 'fine-tune', name: 'docs-1' })).toBe(of('docs-1'));
  });

  it('does not depend on the order of files', () => {
    expect(key([...tree].reverse())).toBe(key());
  });

  it.each(['prompts/a.md', 'evals/cases/1.json', 'evals/run.js', 'package-lock.json'])(
    'changes with %s',
    (path) => {
      expect(edited(path)).not.toBe(key());
    },
  );

  it.each(['README.md', 'site/package-lock.json'])('does not change with %s', (path) => {
    expect(edited(path)).toBe(key());
  });

  it('changes when a covered file comes, goes or moves', () => {
    const renamed = tree.map((file) =>
      file.path === 'prompts/a.md' ? { ...file, path: 'prompts/c.md' } : file,
    );
    const keys = [tree, renamed, tree.slice(2), [...tree, { path: 'prompts/d.md', objectId: 'x' }]].map(
      (files) => key(files),
    );
    expect(new Set(keys).size).toBe(4);
  });

  it('changes with the keys of the suite that shape its rows, not with the others', () => {
    const shaping = [
      suiteConfig({ ...suite.judge, caseId: 'vars.id' }),
      suiteConfig({ ...suite.judge, segments: ['language'] }),
      suiteConfig({ ...suite.judge, columns: { preset: 'weave' } }),
      suiteConfig(suite.judge, { command: ['python', 'evals/run.py'] }),
      suiteConfig(suite.judge, { setup: 'none' }),
      suiteConfig({ ...suite.judge, counterfactual: pairs }),
    ];
    expect(new Set([key(), ...shaping.map((block) => key(tree, block))]).size).toBe(7);
    const gated = { ...pairs, margin: { kind: 'absolute', value: 0.03 } } as const;
    expect(key(tree, suiteConfig({ ...suite.judge, counterfactual: gated }))).toBe(
      key(tree, suiteConfig({ ...suite.judge, counterfactual: pairs })),
    );
    const { baseline } = suite.judge;
    const others = suiteConfig(
      {
        ...suite.judge,
        epochs: 5,
        budget: { usd: 5 },
        baseline: { ...baseline, maxAgeMs: 1 },
        protected: [{ segment: { field: 'l', value: 'de' }, dimensions: undefined }],
      },
      { timeoutMs: 1 },
    );
    expect(key(tree, others)).toBe(key());
  });

  it('takes every file where covers is left out', () => {
    const all = suiteConfig({ covers: undefined });
    expect(key(tree.slice(1), all)).not.toBe(key(tree, all));
  });

  it('hashes a tree of 20,000 files in less than two seconds', () => {
    const large = Array.from({ length: 20_000 }, (_, i) => ({
      path: `prompts/${i}.md`,
      objectId: 'a'.repeat(40),
    }));
    const started = performance.now();
    key(large);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
