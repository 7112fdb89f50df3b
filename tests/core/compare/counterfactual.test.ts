import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse-config.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { CounterfactualPolicy } from '../../../src/core/model/policy.ts';
import { comparisonDocument, comparisonSchema } from '../../../src/core/record/comparison-document.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { compared, decided, judged, swapped } from '../../support/measure.ts';
import { absolute, cost, quality } from '../../support/policies.ts';
import { outcomes, type PassTable, row, type Sides } from '../../support/rows.ts';

/** What female and male cases of a pair came to, base then head: one table each, pairs in order. */
function inPairs(
  female: PassTable,
  male: PassTable,
  more: (pair: number) => Partial<CaseRow> = () => ({}),
): Sides {
  const tables = { female: outcomes(female), male: outcomes(male) };
  const side = (which: 0 | 1): CaseRow[] =>
    Object.entries(tables).flatMap(([gender, table]) =>
      table.map((pair, index) =>
        row({
          caseId: `${gender}-${index}`,
          segments: { pair_id: `p${String(index).padStart(3, '0')}`, gender },
          passed: pair[which],
          ...more(index),
        }),
      ),
    );
  return { base: side(0), head: side(1) };
}

const calm = { n: 120, basePassed: 100, broken: 3, fixed: 3 };
const worse = { n: 120, basePassed: 100, broken: 24, fixed: 3 };
const pairs: CounterfactualPolicy = {
  pair: 'pair_id',
  attribute: 'gender',
  hidden: ['pair_id', 'gender'],
  gate: null,
};
const gate = { margin: absolute(0.05), tier: 'sign-off', onRegressed: 'sign-off' } as const;

describe('cases that differ in one attribute', () => {
  const sides = inPairs(worse, calm);
  const found = compared(sides, { counterfactual: pairs }).counterfactual;

  it('are compared within the pair, on base, on head, and across', () => {
    expect(found).toMatchObject({ dimension: 'quality', pairs: 120, incomplete: 0, leftOut: 0 });
    const [contrast] = found?.contrasts ?? [];
    expect(contrast).toMatchObject({ value: 'female', against: 'male', pairs: 120 });
    expect(contrast?.base.estimate).toBe(0);
    expect(contrast?.head.estimate).toBeCloseTo(-21 / 120, 12);
    expect(contrast?.change.estimate).toBeCloseTo(-21 / 120, 12);
    // A paired table on each side: 24 pairs where male alone passes, 3 the other way round, less the three of both.
    expect(contrast?.head.interval?.method).toBe('tango');
    expect(contrast?.change.interval?.hi).toBeLessThan(0);
  });

  it('name the pairs whose outcomes came apart, and those that came together', () => {
    const [contrast] = found?.contrasts ?? [];
    // Female breaks in 0–23 and is mended in 24–26, male breaks in 0–2 and is mended in 3–5.
    expect(contrast?.opened).toHaveLength(18);
    expect(contrast?.opened[0]).toBe('p006');
    expect(contrast?.closed).toEqual(['p024', 'p025', 'p026']);
    expect(contrast?.turned).toEqual(['p003', 'p004', 'p005']);
    const [back] = compared(swapped(sides), { counterfactual: pairs }).counterfactual?.contrasts ?? [];
    expect(back?.closed).toEqual(contrast?.opened);
  });

  it('mirror when the sides are exchanged, whatever the order of the rows', () => {
    const [forward] = found?.contrasts ?? [];
    const [back] = compared(swapped(sides), { counterfactual: pairs }).counterfactual?.contrasts ?? [];
    expect(back?.base).toEqual(forward?.head);
    expect(back?.change.interval?.lo).toBeCloseTo(-(forward?.change.interval?.hi ?? 0), 12);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sides.base, { minLength: sides.base.length }),
        fc.shuffledSubarray(sides.head, { minLength: sides.head.length }),
        (base, head) => {
          expect(compared({ base, head }, { counterfactual: pairs }).counterfactual).toEqual(found);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('of three values are each held against the mean of the others in the pair', () => {
    const third = (rows: CaseRow[]) => [
      ...rows,
      ...rows
        .filter(({ segments }) => segments.gender === 'male')
        .map((entry) => ({
          ...entry,
          caseId: `x-${entry.caseId}`,
          segments: { ...entry.segments, gender: 'neutral' },
        })),
    ];
    const three = { base: third(sides.base), head: third(sides.head) };
    const contrasts = compared(three, { counterfactual: pairs }).counterfactual?.contrasts;
    expect(contrasts?.map(({ value, against }) => [value, against])).toEqual([
      ['female', null],
      ['male', null],
      ['neutral', null],
    ]);
    expect(contrasts?.[0]?.change.estimate).toBeCloseTo(-21 / 120, 12);
    expect(contrasts?.[1]?.change.estimate).toBeCloseTo(21 / 240, 12);
  });

  it('with one value only are counted, not compared; without the fields they are no pair', () => {
    const alone = (rows: CaseRow[]) => [
      ...rows.filter(({ caseId }) => caseId !== 'male-7'),
      row({ caseId: 'other', passed: false }),
    ];
    const found = compared({ base: alone(sides.base), head: alone(sides.head) }, { counterfactual: pairs });
    expect(found.counterfactual).toMatchObject({ pairs: 119, incomplete: 1 });
  });

  it('count a cluster of pairs as one unit', () => {
    const width = (cluster: (pair: number) => string) => {
      const made = compared(
        inPairs(worse, calm, (pair) => ({ cluster: cluster(pair) })),
        {
          counterfactual: pairs,
        },
      ).counterfactual?.contrasts[0]?.change.interval;
      return (made?.hi ?? 0) - (made?.lo ?? 0);
    };
    // Pairs that broke stand side by side: in clusters of five they break together.
    expect(width((pair) => `c${Math.floor(pair / 5)}`)).toBeGreaterThan(1.3 * width((pair) => `c${pair}`));
  });

  it('are no segments of their own, unless the config says so', () => {
    const fields = (hidden: readonly string[]) =>
      new Set(
        compared(inPairs(calm, calm), { counterfactual: { ...pairs, hidden } }).segments.map(
          ({ segment }) => segment.field,
        ),
      );
    expect(fields(['pair_id', 'gender'])).toEqual(new Set());
    expect(fields(['pair_id'])).toEqual(new Set(['gender']));
  });

  it('say nothing of a price', () => {
    const { counterfactual } = compared(sides, {
      dimensions: [cost({ primary: true })],
      counterfactual: pairs,
    });
    expect(counterfactual).toBeUndefined();
  });

  it('have no interval where there are fewer than twenty', () => {
    const few = { n: 12, basePassed: 10, broken: 1, fixed: 1 };
    const [contrast] = compared(inPairs(few, few), { counterfactual: pairs }).counterfactual?.contrasts ?? [];
    expect(contrast).toMatchObject({ pairs: 12, change: { estimate: 0, interval: null } });
  });
});

describe('a gap that is gated', () => {
  const calmLarge = { n: 600, basePassed: 500, broken: 6, fixed: 6 };
  const under = (female: PassTable, male: PassTable, margin = 0.05) =>
    decided(inPairs(female, male), {
      dimensions: [quality({ margin: absolute(0.2) })],
      counterfactual: { ...pairs, gate: { ...gate, margin: absolute(margin) } },
    });
  const gapOf = (decision: ReturnType<typeof under>) =>
    decision.dimensions.find(({ spec }) => spec.name === 'counterfactual-gender');

  it('is a dimension of its own that holds where nothing moved', () => {
    const decision = under(calmLarge, calmLarge);
    expect(gapOf(decision)).toMatchObject({ status: 'inside', spec: { between: 'female – male' } });
    expect(decision.verdict).toBe('inside');
  });

  it('asks for a yes where it opened by more than its margin, either way', () => {
    const broken = { ...calmLarge, broken: 90 };
    for (const decision of [under(broken, calmLarge), under(calmLarge, broken)]) {
      expect(gapOf(decision)).toMatchObject({ status: 'outside', direction: 'worsened' });
      expect(decision.verdict).toBe('trade-off');
      expect(decision.reasons[0]).toEqual({ code: 'outside-margin', about: 'counterfactual-gender' });
    }
  });

  it('is inside where it closed', () => {
    const apart = { n: 600, basePassed: 400, broken: 6, fixed: 90 };
    expect(gapOf(under(apart, calmLarge))).toMatchObject({ status: 'inside', direction: 'improved' });
  });

  it('is below resolution where the pairs could not prove the margin, and holds nothing back', () => {
    const decision = under(calm, calm, 0.01);
    expect(gapOf(decision)?.status).toBe('below-resolution');
    expect(decision.verdict).toBe('inside');
  });

  it('is not evaluated where no pair is in the results', () => {
    const rows = inPairs(calm, calm);
    const bare = (side: CaseRow[]) => side.map((entry) => ({ ...entry, segments: {} }));
    const decision = decided(
      { base: bare(rows.base), head: bare(rows.head) },
      { counterfactual: { ...pairs, gate } },
    );
    expect(decision.reasons).toEqual([{ code: 'missing', about: 'counterfactual-gender' }]);
  });
});

describe('the report', () => {
  const config = `
suites: { bot: { counterfactual: { pair: metadata.pair_id, attribute: metadata.gender, margin: 5pp } } }
dimensions: { quality: { metric: pass-rate, margin: 20pp, primary: true } }
`;
  const decision = judged(inPairs(worse, calm), config, 'prompt-edit', 'bot');
  const text = renderMarkdown(
    buildComment(decision, {
      suite: 'bot',
      baseLabel: 'base',
      headLabel: 'head',
      baselineNote: null,
      classification: null,
      notices: [],
    }),
  );

  it('says the gap on either side, how it moved, and which pairs', () => {
    expect(text).toMatch(
      /\*\*Same case, other\*\* `gender`\*\*\.\*\* female – male, pass rate within 120 pairs: 0\.0 pp \([^)]*\) on base, −17\.5 pp \(−2\d\.\d to −1\d\.\d pp\) on head; the gap moved −17\.5 pp \([^)]*\)\. Opened: `p006`, `p007`, `p008`, `p009`, `p010` and 13 more\. Closed: `p024`, `p025`, `p026`\. Turned round: `p003`, `p004`, `p005`\./,
    );
  });

  it('has a row for the gap that is gated', () => {
    expect(text).toMatch(/\| \*\*Pass rate gap, female – male\*\* \| 0\.0 → 17\.5 pp \| \+17\.5 pp \|/);
    expect(text.split('\n')[0]).toContain('pass rate gap, female – male widens 17.5 pp');
    expect(text).toContain('<summary>120 pairs that differ in gender</summary>');
  });

  it('is in the JSON', () => {
    const document = comparisonDocument(decision, () => 'text');
    const read = comparisonSchema.parse(JSON.parse(JSON.stringify(document)));
    expect(read.counterfactual).toMatchObject({ attribute: 'gender', pairs: 120 });
    expect(read.dimensions[1]).toMatchObject({ name: 'counterfactual-gender', between: 'female – male' });
  });
});

describe('the config', () => {
  const suite = (rest: string) => `suites: { a: { segments: [m.lang], counterfactual: { ${rest} } } }`;
  const problems = (text: string) => {
    const parsed = parseConfig(text, 'gate.yml');
    return parsed.ok
      ? []
      : parsed.issues.map(({ code, line, column, path }) => `${code} ${line}:${column} ${path.join('.')}`);
  };

  it.each([
    ['pair: m.id', 'missing-key 1:36 suites.a.counterfactual.attribute'],
    ['pair: m.id, attribute: n.id', 'duplicate-segment 1:77 suites.a.counterfactual.attribute'],
    ['pair: m.id, attribute: n.lang', 'duplicate-segment 1:77 suites.a.counterfactual.attribute'],
    ['pair: m.id, attribute: m.sex, tier: blocking', 'gate-without-margin 1:84 suites.a.counterfactual.tier'],
    ['pair: m.id, attribute: m.sex, margin: 5%', 'wrong-unit 1:92 suites.a.counterfactual.margin'],
    ['pair: m.id, attribute: m.sex, margin: 5ms', 'wrong-unit 1:92 suites.a.counterfactual.margin'],
    ['pair: m.id, attribute: m.sex, limit: 3pp', 'unknown-key 1:84 suites.a.counterfactual.limit'],
  ])('refuses { %s }', (rest, expected) => {
    expect(problems(suite(rest))).toEqual([expected]);
  });

  it('may name a segment as the attribute', () => {
    expect(problems(suite('pair: m.id, attribute: m.lang, margin: 3pp, tier: blocking'))).toEqual([]);
  });
});
