import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, systemNode } from '../support/cli.ts';
import {
  type Answers,
  answers,
  config,
  gateComment,
  suiteFiles,
  suiteKeys,
  type Tree,
} from '../support/situations.ts';

const prompt = 'You answer questions of customers.\n';
const edited =
  'You answer questions of customers.\nCheck every claim against the passages before you answer.\n';
const dimensions = {
  quality: { metric: 'pass-rate', better: 'higher', margin: '3pp', tier: 'blocking', primary: true },
  hallucination: {
    metric: 'score:hallucination',
    better: 'lower',
    margin: '1pp',
    tier: 'sign-off',
    'measured-by': 'judge',
  },
  'latency-p95': {
    metric: 'latency',
    statistic: 'p95',
    better: 'lower',
    margin: '10%',
    tier: 'sign-off',
    'on-regressed': 'sign-off',
  },
  cost: { metric: 'cost', better: 'lower', margin: '10%', tier: 'sign-off' },
};
const usual: Answers = { cases: 1200, passing: { en: 860, de: 850, es: 840 }, hallucinating: 42 };
const small: Answers = { cases: 60, runs: 3, passing: { en: 820, es: 800 } };
const botConfig = config({ suites: { bot: suiteKeys() }, dimensions });
const threeRuns = config({
  suites: { bot: suiteKeys('bot', { epochs: 3 }) },
  dimensions: { quality: { ...dimensions.quality, margin: '8pp' }, cost: dimensions.cost },
});

/** What base and head hold. */
interface Situation {
  readonly base: Tree;
  readonly changed: Readonly<Record<string, string | null>>;
}

/** A prompt edit with these answers on both sides. */
function edit(base: Answers, head: Partial<Answers>, keys: Tree = botConfig): Situation {
  const after = answers({ ...base, ...head });
  return {
    base: { ...keys, 'prompts/system.md': prompt, ...suiteFiles('bot', answers(base)) },
    changed: { 'prompts/system.md': edited, 'evals/bot/answers.jsonl': after },
  };
}

const three = config({
  suites: { bot: suiteKeys('bot'), rag: suiteKeys('rag'), summaries: suiteKeys('summaries') },
  dimensions,
});

const situations: Readonly<Record<string, () => Situation>> = {
  improvement: () => edit(usual, { passing: { en: 920, de: 910, es: 900 }, shaken: 30 }),
  trade: () => edit(usual, { hallucinating: 38, latencyMs: 1060, shaken: 60 }),
  'segment-worse': () => edit(usual, { passing: { en: 900, de: 890, es: 740 }, shaken: 40 }),
  'nothing-found-60-cases': () => edit(small, { shaken: 120 }, threeRuns),
  'not-settled': () =>
    edit({ ...usual, cases: 500 }, { passing: { en: 850, de: 845, es: 835 }, shaken: 330, shakeSeed: 3 }),
  'clean-breaks': () =>
    edit(
      { ...small, cases: 120 },
      { passing: { en: 860, es: 840 }, shaken: 100, broken: [1, 4, 7, 11, 16, 22] },
      config({
        suites: { bot: suiteKeys('bot', { epochs: 3 }) },
        dimensions: { quality: { ...dimensions.quality, margin: '4pp' }, cost: dimensions.cost },
      }),
    ),
  'crashed-suite': () => {
    const { base } = edit(usual, {});
    return { base, changed: { 'prompts/system.md': edited, 'evals/bot/answers.jsonl': null } };
  },
  'no-baseline': () => {
    const { base, changed } = edit(usual, {});
    const keys = config({ suites: { bot: suiteKeys('bot', { baseline: { use: ['stored'] } }) }, dimensions });
    return { base: { ...base, ...keys }, changed };
  },
  'config-edited': () => {
    const { base, changed } = edit(usual, { passing: { en: 840, de: 830, es: 820 }, shaken: 30 });
    const loose = config({
      suites: { bot: suiteKeys() },
      dimensions: { ...dimensions, quality: { ...dimensions.quality, margin: '15pp' } },
    });
    return { base, changed: { ...changed, ...loose } };
  },
  'introducing-pull-request': () => {
    const { base, changed } = edit(usual, { shaken: 20 });
    return {
      base: { 'prompts/system.md': prompt, 'README.md': '# Bot\n' },
      changed: { ...base, ...changed },
    };
  },
  '3000-regressed-cases': () =>
    edit(
      { ...usual, cases: 6000, name: 'a-question-about-a-refund-that-was-asked-in-2025' },
      { passing: { en: 360, de: 350, es: 340 }, latencyMs: 1500, shaken: 100 },
    ),
  'three-suites': () => {
    const { base, changed } = edit(usual, { shaken: 20 });
    return {
      base: {
        ...base,
        ...three,
        ...suiteFiles('rag', answers(usual)),
        ...suiteFiles('summaries', answers({ ...usual, cases: 300 })),
      },
      changed: {
        ...changed,
        'evals/rag/answers.jsonl': answers({ ...usual, passing: { en: 780, de: 780, es: 780 }, shaken: 20 }),
        'evals/summaries/answers.jsonl': answers({ ...usual, cases: 300, shaken: 150 }),
      },
    };
  },
};

/** Whole comments as a reviewer reads them. Read the difference before it is taken over with `npx vitest run FILE --update`. */
describe('the comment on', () => {
  it.each(Object.keys(situations))('%s', async (name) => {
    const { base, changed } = situations[name]?.() ?? { base: {}, changed: {} };
    const comment = gateComment(base, changed);
    await expect(comment).toMatchFileSnapshot(resolve(root, `tests/golden/situations/${name}.md`));
    expect(Buffer.byteLength(comment)).toBeLessThan(60_000);
    const [unfolded = ''] = comment.split('<details>');
    if (name !== 'three-suites')
      expect(unfolded.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(25);
  });

  it('a trade is the same to the byte on the older Node of this machine', async ({ skip }) => {
    const node = systemNode();
    if (node === undefined) return skip();
    const { base, changed } = situations.trade?.() ?? { base: {}, changed: {} };
    expect(gateComment(base, changed, node)).toBe(gateComment(base, changed));
  });
});
