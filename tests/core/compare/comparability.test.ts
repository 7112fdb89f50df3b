import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { decide } from '../../../src/core/envelope/decide.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { Fingerprints, Run } from '../../../src/core/model/run.ts';
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

    it(`accept a ${key} that one side does not name`, () => {
      expect(keysOf(withPrint({ [key]: 'v1' }), withPrint({}))).toEqual([]);
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
