import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { findInputDrift } from '../../../src/core/compare/find-input-drift.ts';
import { inputEntries } from '../../../src/core/compare/input-entries.ts';
import { pairCases } from '../../../src/core/compare/pair-cases.ts';
import { decide } from '../../../src/core/envelope/decide.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { InputDrift } from '../../../src/core/model/drift.ts';
import { comparisonDocument, comparisonSchema } from '../../../src/core/record/comparison-document.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { compared, decided } from '../../support/measure.ts';
import { policy } from '../../support/policies.ts';
import { caseName, row, rowsOf, run } from '../../support/rows.ts';
import { shuffle } from '../../support/shuffle.ts';
import { type SimulatedSets, simulateSets } from '../../support/simulate-inputs.ts';

interface Rows {
  readonly base: readonly CaseRow[];
  readonly head: readonly CaseRow[];
}

function driftOf({ base, head }: Rows, seed = 'seed'): ReadonlyMap<string, InputDrift> | undefined {
  const found = findInputDrift(pairCases(run(base), run(head)), seed);
  return found && new Map(found.map((one) => [one.feature, one]));
}

function drawn(sets: SimulatedSets, seed: string): Rows {
  return simulateSets(sets, xoshiro128StarStar(seedFromText(seed).state));
}

/** Rows from a position on, each with a language by its place. */
function speaking(from: number, languages: readonly string[], more: Partial<CaseRow> = {}): CaseRow[] {
  return languages.map((language, index) =>
    row({ caseId: caseName(from + index), segments: { language }, ...more }),
  );
}

const copies = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

describe('drift of inputs', () => {
  it('is absent where both sides sat the same inputs, and says nothing of answers', () => {
    const rows = rowsOf(60, (index) => ({
      segments: { language: index % 2 === 0 ? 'en' : 'es' },
      inputHash: `h${index}`,
      inputLength: index,
    }));
    const answered = rows.map((one) => ({ ...one, passed: false, output: 'no', latencyMs: 9000 }));
    expect(driftOf({ base: rows, head: answered })).toBeUndefined();
    expect('inputDrift' in compared({ base: rows, head: answered })).toBe(false);
  });

  it('has the indices of shares that are counted by hand', () => {
    // Base 60 en, 40 es; head shares 50 of the en and has 50 es of its own.
    const common = speaking(0, copies(50, 'en'));
    const base = [...common, ...speaking(100, [...copies(10, 'en'), ...copies(40, 'es')])];
    const head = [...common, ...speaking(200, copies(50, 'es'))];
    const found = driftOf({ base, head })?.get('segment language');
    // Smoothed by half a case a bin: (60.5, 40.5) and (50.5, 50.5) of 101.
    const [p, q] = [60.5 / 101, 50.5 / 101];
    const kl = q * Math.log(q / p) + (1 - q) * Math.log((1 - q) / (1 - p));
    const back = p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
    // Plain shares 0.6 and 0.5: the middle is 0.55.
    const entropy = (share: number) => -(share * Math.log2(share) + (1 - share) * Math.log2(1 - share));
    expect(found).toMatchObject({ bins: 2, base: 100, head: 100 });
    expect(found?.klHeadFromBase).toBeCloseTo(kl, 12);
    expect(found?.psi).toBeCloseTo(kl + back, 12);
    expect(found?.jsDivergence).toBeCloseTo(entropy(0.55) - (entropy(0.6) + entropy(0.5)) / 2, 12);
    expect(found?.moved).toEqual({ value: 'es', base: 0.4, head: 0.5 });
  });

  it('is found in a segment, in lengths and in the number of relevant documents', () => {
    const make = (from: number, language: string, length: number, documents: number): CaseRow[] =>
      speaking(from, copies(60, language)).map((one, index) => ({
        ...one,
        inputLength: length + index,
        relevant: Object.fromEntries(
          Array.from({ length: documents + (index % 3) }, (_, at) => [`d${at}`, 1]),
        ),
      }));
    const found = driftOf({
      base: [...make(0, 'en', 100, 1), ...make(100, 'en', 100, 1)],
      head: [...make(0, 'en', 100, 1), ...make(200, 'es', 300, 4)],
    });
    expect([...(found?.keys() ?? [])].sort()).toEqual([
      'input length',
      'relevant documents',
      'segment language',
    ]);
    for (const { adjustedP, excessPsi } of found?.values() ?? []) {
      expect(adjustedP).toBe(0.001);
      expect(excessPsi).toBeGreaterThan(0.1);
    }
    expect(found?.get('segment language')?.moved).toEqual({ value: 'es', base: 0, head: 0.5 });
    expect(found?.get('input length')?.medians).toEqual({ base: 129.5, head: 229.5 });
  });

  it('is found where a set has only grown', () => {
    const old = speaking(0, [...copies(80, 'en'), ...copies(20, 'es')]);
    const added = speaking(200, [...copies(12, 'en'), ...copies(18, 'es')]);
    const found = driftOf({ base: old, head: [...old, ...added] })?.get('segment language');
    expect(found).toMatchObject({ base: 100, head: 130, moved: { value: 'es', base: 0.2, head: 38 / 130 } });
    expect(found?.adjustedP).toBeLessThan(0.01);
  });

  it('does not take a core that stays for what the rest should be like', () => {
    // The core is English; what comes and goes is half Spanish, as it always was.
    const core = speaking(0, copies(400, 'en'));
    const mixed = (from: number) => speaking(from, [...copies(50, 'en'), ...copies(50, 'es')]);
    const found = driftOf({ base: [...core, ...mixed(1000)], head: [...core, ...mixed(2000)] });
    expect(found?.get('segment language')?.p).toBe(1);
  });

  it('takes what was edited under one id for two wordings of one case', () => {
    const asked = (hash: string, add: number) =>
      rowsOf(60, (index) => ({
        inputHash: `${hash}${index}`,
        inputLength: 100 + 7 * ((index * 13) % 60) + add,
      }));
    const found = driftOf({ base: asked('a', 0), head: asked('b', 200) })?.get('input length');
    expect(found).toMatchObject({ p: 0.001, base: 60, head: 60 });
    // Another exam for the same words is no other wording.
    expect(driftOf({ base: asked('a', 0), head: asked('c', 0) })?.get('input length')?.p).toBe(1);
  });

  it('leaves out what was relabelled, what one side does not say, and columns of the system', () => {
    const own = (from: number, more: (index: number) => Partial<CaseRow>) =>
      Array.from({ length: 60 }, (_, index) => row({ caseId: caseName(from + index), ...more(index) }));
    const common = (segments: Record<string, string>) =>
      rowsOf(60, (index) => ({ segments: { ...segments, kind: index % 2 === 0 ? 'a' : 'b' } }));
    const sides = {
      base: [
        ...common({ tone: 'warm', provider: 'x' }),
        ...own(100, () => ({ segments: { tone: 'warm', provider: 'x', kind: 'a' } })),
      ],
      head: [
        ...common({ tone: 'cold', provider: 'x', topic: 'tax' }),
        ...own(200, (index) => ({
          segments: { tone: 'cold', provider: 'y', topic: 'law', kind: index % 2 === 0 ? 'a' : 'b' },
          inputLength: 100 + index,
        })),
      ],
    };
    expect([...(driftOf(sides)?.keys() ?? [])]).toEqual(['segment kind']);
  });

  it('counts a case without the segment as a kind of its own, and rare values together', () => {
    const base = speaking(0, [...copies(40, 'en'), ...copies(20, 'es')]);
    const bare = rowsOf(30).map((one) => ({ ...one, caseId: `bare-${one.caseId}` }));
    const rare = speaking(
      300,
      Array.from({ length: 24 }, (_, index) => `l${index % 12}`),
    );
    const found = driftOf({ base, head: [...base, ...bare, ...rare] })?.get('segment language');
    // en, es, seven of the rare ones, none given, and the others.
    expect(found).toMatchObject({ bins: 11, head: 114, moved: { value: 'en', base: 2 / 3 } });
    const [, ...others] = [...base, ...bare];
    expect(driftOf({ base, head: others })?.get('segment language')?.moved).toMatchObject({
      value: null,
      base: 0,
    });
  });

  it('says nothing of fewer than twenty cases or clusters a side, and something is on record all the same', () => {
    const few = (count: number, clusters: number) => ({
      base: speaking(0, copies(count, 'en')).map((one, at) => ({ ...one, cluster: `a${at % clusters}` })),
      head: speaking(500, copies(count, 'es')).map((one, at) => ({ ...one, cluster: `b${at % clusters}` })),
    });
    expect(driftOf(few(19, 19))?.size).toBe(0);
    expect(driftOf(few(190, 19))?.size).toBe(0);
    expect(driftOf(few(20, 20))?.size).toBe(1);
  });

  it('does not hang on the order of the rows or on epochs, and mirrors when the sides are exchanged', () => {
    const { base, head } = drawn({ common: 120, base: 40, head: 60, es: [0.2, 0.2, 0.5] }, 'order');
    const there = driftOf({ base, head });
    const again = (rows: readonly CaseRow[]) => [...rows, ...rows.map((one) => ({ ...one, epoch: 2 }))];
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = xoshiro128StarStar(seedFromText(String(seed)).state);
        const rows = { base: shuffle(again(base), random), head: shuffle(head, random) };
        expect(driftOf(rows)).toEqual(there);
      }),
      { numRuns: 5 },
    );
    const back = driftOf({ base: head, head: base });
    for (const [name, one] of there ?? []) {
      expect(back?.get(name)?.jsDivergence).toBeCloseTo(one.jsDivergence, 12);
      expect(back?.get(name)?.psi).toBeCloseTo(one.psi, 12);
      expect(back?.get(name)?.p).toBeCloseTo(one.p, 1);
    }
  });

  it('looks at every third input or so where there are many, at fewer with many segments', () => {
    const many = (from: number, fields: number) =>
      rowsOf(6000, (index) => ({
        caseId: `c${from + index}`,
        segments: Object.fromEntries(
          Array.from({ length: fields }, (_, at) => [`f${at}`, String(index % 2)]),
        ),
      }));
    const cases = (fields: number) => {
      const [one] = driftOf({ base: many(0, fields), head: many(6000, fields) })?.values() ?? [];
      return (one?.base ?? 0) + (one?.head ?? 0);
    };
    expect(cases(1)).toBe(12_000);
    expect(cases(20)).toBe(4000);
    const { sides } = inputEntries(pairCases(run(rowsOf(90)), run(rowsOf(50))), 30);
    expect(Array.from(sides)).toEqual([...Array(17).fill(3), ...Array(13).fill(1)]);
  });
});

describe('false alarms of inputs that come from one source', () => {
  const runs = 40;
  const alarms = (sets: SimulatedSets): number => {
    let found = 0;
    for (let round = 0; round < runs; round += 1) {
      const drift = driftOf(drawn(sets, `null ${round}`), String(round));
      if ([...(drift?.values() ?? [])].some(({ adjustedP }) => adjustedP <= 0.05)) found += 1;
    }
    return found;
  };
  // Of 40 runs at 5 %, more than 6 come twice in three hundred such tests.
  const most = 6;

  it.each<[string, SimulatedSets]>([
    ['nothing in common', { common: 0, base: 100, head: 100, es: [0.2, 0.2, 0.2] }],
    ['most in common', { common: 160, base: 40, head: 40, es: [0.2, 0.2, 0.2] }],
    ['a set that grew', { common: 150, base: 0, head: 50, es: [0.2, 0.2, 0.2] }],
    ['clusters', { common: 80, base: 80, head: 80, clusterSize: 4, es: [0.2, 0.2, 0.2] }],
    ['a core unlike the rest', { common: 160, base: 40, head: 40, es: [0, 0.5, 0.5] }],
  ])('are within their rate: %s', (_, sets) => {
    expect(alarms(sets)).toBeLessThanOrEqual(most);
  });
});

describe('what a comment says of inputs', () => {
  const context = {
    suite: null,
    baseLabel: 'a',
    headLabel: 'b',
    baselineNote: null,
    classification: null,
    notices: [],
  };
  const old = speaking(0, [...copies(80, 'en'), ...copies(20, 'es')]);
  const added = speaking(200, [...copies(3, 'en'), ...copies(17, 'es')]);
  const grown = { base: old, head: [...old, ...added] };
  const apart = { base: old, head: speaking(500, [...copies(40, 'en'), ...copies(60, 'es')]) };

  it('is a sentence with shares, index and p, and never a verdict', () => {
    const decision = decided(grown);
    expect(decision.verdict).toBe(decided({ base: old, head: old }).verdict);
    const text = renderMarkdown(buildComment(decision, context));
    expect(text).toMatch(
      /\*\*Other inputs\.\*\* The cases of head are another mix than those of base: `segment language` `es` 20\.0 → 30\.8 % of cases \(PSI \d\.\d\d above chance, p = 0\.\d+\)\. Compared are the cases that both sides share\. It decides nothing\./,
    );
    expect(text).toMatch(/Mix of inputs, base → head: .*100 → 120 cases.*JS 0\.\d{3}, KL 0\.\d{3}/);
  });

  it('stands where the sides share too little to be compared', () => {
    const decision = decided(apart);
    expect(decision.verdict).toBe('not-evaluated');
    const text = renderMarkdown(buildComment(decision, context));
    expect(text).toMatch(
      /\*\*Other inputs\.\*\* .*`es` 20\.0 → 60\.0 % of cases .*\)\. It decides nothing\./,
    );
  });

  it('is nothing where nothing is shown, or both sides sat the same', () => {
    const same = renderMarkdown(buildComment(decided({ base: old, head: old }), context));
    expect(same).not.toMatch(/inputs/i);
    const alike = [...old, ...speaking(200, [...copies(16, 'en'), ...copies(4, 'es')])];
    expect(renderMarkdown(buildComment(decided({ base: old, head: alike }), context))).not.toContain(
      'Other inputs',
    );
  });

  it('is on record as a document that its schema takes', () => {
    const document = comparisonDocument(decided(grown), () => 'text');
    expect(comparisonSchema.safeParse(document).success).toBe(true);
    expect(document.inputDrift?.[0]).toMatchObject({ feature: 'segment language', base: 100, head: 120 });
  });

  it('is told against the run before where there is no base', () => {
    const origin = { suiteKey: 'k', sha: 'c0ffee00c0ffee00', evaluatedAt: '2026-11-20T06:00:00.000Z' };
    const earlierRun = run(apart.base, { origin });
    const found = (head: readonly CaseRow[]) =>
      compareRuns(null, run(head), policy(), { seedText: 'test', earlierRun });
    const comparison = found(apart.head);
    expect(comparison).toMatchObject({
      hasBase: false,
      inputDrift: [{ feature: 'segment language', adjustedP: 0.001 }],
      driftAgainst: { sha: origin.sha, at: origin.evaluatedAt },
    });
    const decision = decide(comparison, policy());
    expect(comparisonSchema.safeParse(comparisonDocument(decision, () => 'text')).success).toBe(true);
    expect(renderMarkdown(buildComment(decision, context))).toContain(
      '**Other inputs.** Since the run of 2026-11-20 (`c0ffee0`) the mix of the cases changed: `segment language` `es` 20.0 → 60.0 % of cases',
    );
    expect(Object.keys(found(apart.base))).not.toContain('inputDrift');
    const answering = (words: number) =>
      apart.base.map((row, index) => ({ ...row, output: 'word '.repeat(words + (index % 7)) }));
    const against = (judge: string) =>
      compareRuns(null, run(answering(30), { fingerprints: { judge, models: [] } }), policy(), {
        seedText: 'test',
        earlierRun: run(answering(3), { origin, fingerprints: { judge: 'a', models: [] } }),
      });
    const other = against('a');
    expect(other).toMatchObject({
      drift: [{ adjustedP: 0.001 }, { feature: 'answer length', adjustedP: 0.001 }],
      driftAgainst: { sha: origin.sha },
    });
    expect(renderMarkdown(buildComment(decide(other, policy()), context))).toContain(
      '**Other answers.** Since the run of 2026-11-20 (`c0ffee0`), on the same inputs the mix changed: `answer`',
    );
    expect(Object.keys(against('b'))).not.toContain('drift');
  });
});
