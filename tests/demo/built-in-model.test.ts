import { describe, expect, it } from 'vitest';
import { callModel } from '../../src/demo/built-in-model.ts';
import { generateCases } from '../../src/demo/cases.ts';
import { baseFiles } from '../../src/demo/repository.ts';
import { createRetriever } from '../../src/demo/retrieval.ts';
import { hallucinationRate, latency, meanCost, passRate, rowsOf } from './example.ts';

const files = baseFiles({ cases: 1000 });
const base = rowsOf(files);

function edited(path: string, before: string, after: string): typeof base {
  const text = files[path] ?? '';
  expect(text).toContain(before);
  return rowsOf({ ...files, [path]: text.replace(before, after) });
}

describe('the built-in model', () => {
  it('hallucinates more when it is not told to admit gaps', () => {
    const bold = edited(
      'prompts/system.md',
      'If the passages do not hold the answer, say that you do not know.\n',
      '',
    );
    expect(hallucinationRate(bold)).toBeGreaterThan(hallucinationRate(base) + 0.003);
  });

  it('is faster and cheaper when it is told to be brief', () => {
    const brief = edited('prompts/system.md', 'write whole sentences', 'be brief');
    expect(latency(brief, 0.5)).toBeLessThan(0.9 * latency(base, 0.5));
    expect(meanCost(brief)).toBeLessThan(meanCost(base));
  });

  it('is slower and a little better when it is told to think step by step', () => {
    const aloud = edited('prompts/system.md', 'write whole sentences', 'think step by step');
    expect(latency(aloud, 0.5)).toBeGreaterThan(1.2 * latency(base, 0.5));
    expect(passRate(aloud)).toBeGreaterThan(passRate(base));
  });

  it('costs more when it cites its passages', () => {
    const cites = edited('prompts/system.md', 'write whole sentences', 'cite the passages you use');
    expect(meanCost(cites)).toBeGreaterThan(meanCost(base));
  });

  it('is cut off at max-tokens', () => {
    const cut = edited('config/model.yaml', 'max-tokens: 600', 'max-tokens: 60');
    expect(Math.max(...cut.map((row) => row.tokens?.output ?? 0))).toBe(60);
    expect(passRate(cut)).toBeLessThan(passRate(base) - 0.1);
  });

  it('is worse without an adapter', () => {
    expect(passRate(edited('config/model.yaml', 'support-v3', 'none'))).toBeLessThan(passRate(base) - 0.01);
  });

  it('fails without the passages that hold the answers', () => {
    const empty = '{"version":1,"embedding":"lexical-1","chunking":{"titles":true},"passages":[]}';
    expect(passRate(rowsOf({ ...files, 'rag/index.json': empty }))).toBeLessThan(0.05);
  });

  it('refuses a model that is not in its table', () => {
    const [evalCase] = generateCases(1);
    if (evalCase === undefined) throw new RangeError('no case');
    const config = { model: 'nobody', adapter: 'none', temperature: 0.7, maxTokens: 600 };
    const instructions = {
      checksClaims: false,
      admitsGaps: true,
      isBrief: false,
      thinksAloud: false,
      citesPassages: false,
    };
    expect(() => callModel({ config, prompt: '', instructions, passages: [], evalCase, epoch: 1 })).toThrow(
      RangeError,
    );
  });

  it('cannot be reached through an embedding that does not exist', () => {
    const index = {
      version: 1,
      builtAt: '',
      sources: [],
      embedding: 'dense-9',
      chunking: { titles: true },
      passages: [],
    } as const;
    expect(() => createRetriever(index, 'i.json')).toThrow('i.json: unknown embedding "dense-9"');
  });
});
