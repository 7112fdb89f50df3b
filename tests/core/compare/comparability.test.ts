import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { decide } from '../../../src/core/envelope/decide.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { Fingerprints, Run } from '../../../src/core/model/run.ts';
import { compared, decided } from '../../support/measure.ts';
import { policy } from '../../support/policies.ts';
import { rowsOf, run } from '../../support/rows.ts';

function findings(base: Run, head: Run) {
  return compareRuns(base, head, policy(), { seedText: 'test' }).comparability;
}

function keysOf(base: Run, head: Run): string[] {
  return findings(base, head).map(({ key }) => key);
}

function verdictOf(base: readonly CaseRow[], head: readonly CaseRow[]) {
  const { verdict, conclusion, exitCode } = decide(
    compareRuns(run(base), run(head), policy(), { seedText: 'test' }),
    policy(),
  );
  return { verdict, conclusion, exitCode };
}

const refused = { verdict: 'not-evaluated', conclusion: 'failure', exitCode: 3 };
const hundred = rowsOf(100);

describe('the overlap of cases', () => {
  it('is enough at 80 of 100', () => {
    expect(keysOf(run(hundred), run(hundred.slice(0, 80)))).toEqual([]);
  });

  it('refuses below 80 of 100, on whichever side the cases are missing', () => {
    const fewer = run(hundred.slice(0, 79));
    expect(keysOf(run(hundred), fewer)).toEqual(['overlap']);
    expect(keysOf(fewer, run(hundred))).toEqual(['overlap']);
  });

  it('does not count cases that were asked differently', () => {
    const hashed = (from: number) => rowsOf(100, (index) => ({ inputHash: index < from ? 'new' : 'old' }));
    expect(keysOf(run(hashed(0)), run(hashed(21)))).toEqual(['overlap']);
    expect(keysOf(run(hashed(0)), run(hashed(20)))).toEqual([]);
  });

  it('says how many are missing and what to do', () => {
    const [finding] = findings(run(hundred), run(hundred.slice(0, 50)));
    expect(finding?.message).toMatch(/^Only 50 of 100 cases .*50 only on base, 0 only on head.*`case-id`/);
  });
});

describe('fingerprints', () => {
  const withPrint = (fingerprints: Partial<Fingerprints>) =>
    run(hundred, { fingerprints: { models: [], ...fingerprints } });

  for (const key of ['judge', 'scorer', 'runner'] as const) {
    it(`refuse another ${key}`, () => {
      const found = findings(withPrint({ [key]: 'v1' }), withPrint({ [key]: 'v2' }));
      expect(found).toMatchObject([{ key, refuses: true }]);
    });
  }

  it('accept another model: that is what a model swap is', () => {
    expect(keysOf(withPrint({ models: ['one'] }), withPrint({ models: ['other'] }))).toEqual([]);
  });

  it('mention another dataset without refusing', () => {
    const found = findings(withPrint({ dataset: 'd1' }), withPrint({ dataset: 'd2' }));
    expect(found).toMatchObject([{ key: 'dataset', refuses: false }]);
  });
});

describe('a run without a judgement is never green', () => {
  it('when it holds no case', () => {
    expect(verdictOf(hundred, [])).toEqual(refused);
    expect(verdictOf([], hundred)).toEqual(refused);
    expect(verdictOf([], [])).toEqual(refused);
  });

  it('when all of its rows are errors', () => {
    const errors = rowsOf(100, () => ({ state: 'error', passed: null }));
    expect(verdictOf(hundred, errors)).toEqual(refused);
    expect(verdictOf(errors, hundred)).toEqual(refused);
    expect(verdictOf(errors, errors)).toEqual(refused);
  });

  it('when its judge failed on every row', () => {
    expect(
      verdictOf(
        hundred,
        rowsOf(100, () => ({ state: 'judge-failed', passed: null })),
      ),
    ).toEqual(refused);
  });

  it('when nothing was scored', () => {
    expect(
      verdictOf(
        hundred,
        rowsOf(100, () => ({ state: 'unscored', passed: null })),
      ),
    ).toEqual(refused);
  });

  it('when its cases are others', () => {
    expect(
      verdictOf(
        hundred,
        rowsOf(100, (index) => ({ caseId: `other-${index}` })),
      ),
    ).toEqual(refused);
  });

  it('and says each thing once', () => {
    expect(keysOf(run(hundred), run([]))).toEqual(['no-cases', 'overlap']);
    const errors = rowsOf(100, () => ({ state: 'error', passed: null }));
    expect(keysOf(run(hundred), run(errors))).toEqual(['nothing-scored']);
  });
});

describe('a comparison of which too little was judged', () => {
  const half = (count: number) =>
    rowsOf(200, (index) => (index < count ? { state: 'error' as const, passed: null } : {}));

  it('is refused below 80 % of the cases, whichever side lost them', () => {
    for (const sides of [
      { base: half(60), head: rowsOf(200) },
      { base: rowsOf(200), head: half(60) },
      { base: half(60), head: half(60) },
    ]) {
      const decision = decided(sides);
      expect(decision.verdict).toBe('not-evaluated');
      expect(decision.reasons[0]?.text).toMatch(/^Only 140 of 200 cases were judged on both sides/);
    }
  });

  it('is made at 80 %', () => {
    expect(decided({ base: half(40), head: half(40) }).verdict).not.toBe('not-evaluated');
  });

  it('does not count cases that neither side ever judges', () => {
    const rows = rowsOf(200, (index) => (index < 90 ? { state: 'unscored' as const, passed: null } : {}));
    expect(decided({ base: rows, head: rows }).verdict).not.toBe('not-evaluated');
  });
});

describe('a suite whose base is at the floor', () => {
  it('is never inside: nothing could get worse', () => {
    const failed = rowsOf(200, () => ({ passed: false }));
    const decision = decided({ base: failed, head: failed });
    expect(decision.verdict).toBe('inconclusive');
    expect(decision.reasons).toContainEqual({ code: 'at-floor', about: 'quality' });
  });
});

describe('a side on which some cases were run again', () => {
  it('is named', () => {
    const base = rowsOf(100, (index) => ({ passed: index % 5 > 0 }));
    const again = base
      .filter((row) => row.passed === false)
      .map((row) => ({ ...row, epoch: 2, passed: true }));
    expect(compared({ base, head: [...base, ...again] }).warnings.join(' ')).toMatch(
      /head: 80 of 100 cases were run less often/,
    );
  });
});

describe('the seed', () => {
  it('can be given back as it was printed', () => {
    const rows = rowsOf(30);
    const first = compareRuns(run(rows), run(rows), policy(), { seedText: 'anything' });
    expect(compareRuns(run(rows), run(rows), policy(), { seedText: first.seed }).seed).toBe(first.seed);
  });
});

describe('what only one side says, or only one side did', () => {
  const base = rowsOf(40);

  it.each(['judge', 'scorer', 'runner'] as const)('warns of a %s that one side does not name', (key) => {
    const named = run(base, { fingerprints: { [key]: 'one', models: [] } });
    const found = compareRuns(named, run(base), policy(), { seedText: 's' }).comparability;
    expect(found).toEqual([
      {
        key,
        message: `Only base says which ${key} was used (one): whether head used the same one is not known.`,
        refuses: false,
      },
    ]);
  });

  it('warns where one side was mostly replayed from a cache, and not of a few answers', () => {
    const replayed = (share: number) => run(rowsOf(40, (index) => ({ cached: index < 40 * share })));
    const found = (share: number) =>
      compareRuns(run(base), replayed(share), policy(), { seedText: 's' }).comparability;
    expect(found(0.1)).toEqual([]);
    expect(found(0.5)[0]).toMatchObject({ key: 'cache', refuses: false });
    expect(found(0.5)[0]?.message).toContain("0 % of base's answers and 50 % of head's came from a cache");
  });
});
