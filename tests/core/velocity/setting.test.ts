import { describe, expect, it } from 'vitest';
import type { EvaluationSetting } from '../../../src/core/velocity/evaluation.ts';
import { evaluationOf } from '../../../src/core/velocity/evaluation-of.ts';
import { newestSetting } from '../../../src/core/velocity/level-series.ts';
import { settingsOf } from '../../../src/core/velocity/setting.ts';
import { sharedValues } from '../../../src/core/velocity/shared-values.ts';
import { recordOf } from '../../support/records.ts';
import { evaluation } from './builders.ts';

const base: EvaluationSetting = { dataset: '', judge: 'j', models: 'm' };
const runsOf = (...settings: readonly Partial<EvaluationSetting>[]) =>
  settings.map((setting) => evaluation({ setting: { ...base, ...setting } }));
/** Settings numbered by first appearance. */
const numbers = (...settings: readonly Partial<EvaluationSetting>[]): number[] => {
  const texts = [...settingsOf(runsOf(...settings)).values()];
  return texts.map((text) => [...new Set(texts)].indexOf(text));
};

describe('settingsOf', () => {
  it('tells another set of cases apart, and knows one that comes back', () => {
    expect(numbers({ cases: 'a' }, { cases: 'a' }, { cases: 'b' }, { cases: 'a' })).toEqual([0, 0, 1, 0]);
    expect(numbers({ cases: 'a' }, { cases: 'a', judge: 'k' }, { cases: 'a' })).toEqual([0, 1, 0]);
  });

  it('takes an older record for one of those beside it, unless it sat another number of cases', () => {
    expect(numbers({}, {}, { cases: 'a' }, {}, { cases: 'a' }, { cases: 'b' }, {})).toEqual([
      0, 0, 0, 0, 0, 1, 1,
    ]);
    expect(numbers({ caseCount: 90 }, { caseCount: 90 }, { caseCount: 91 }, {}, { caseCount: 91 })).toEqual([
      0, 0, 1, 1, 1,
    ]);
    expect(numbers({ caseCount: 90 }, { cases: 'a', caseCount: 90 }, { cases: 'b', caseCount: 91 })).toEqual([
      0, 0, 1,
    ]);
    expect(numbers({ caseCount: 90 }, { cases: 'a', caseCount: 91 })).toEqual([0, 1]);
  });

  it('lets the newest setting begin with the newest set of cases', () => {
    const runs = runsOf({ cases: 'a' }, { cases: 'b' }, {}, { cases: 'b' });
    expect(newestSetting(runs)).toEqual(runs.slice(1));
  });
});

describe('what a record says of its cases', () => {
  const settingOf = (record: ReturnType<typeof recordOf>) => evaluationOf(record, sharedValues())?.setting;
  const record = recordOf();
  const withCases = (parts: Partial<typeof record.comparison.cases>) => ({
    ...record,
    comparison: { ...record.comparison, cases: { ...record.comparison.cases, ...parts } },
  });

  it('is the hash of head, and how many there were', () => {
    const told = recordOf({ suite: { cases: { base: 'old', head: 'new' } } });
    expect(settingOf(told)?.cases).toBe('new');
    expect(settingOf(record)).not.toHaveProperty('cases');
    const counted = withCases({ paired: 50, headOnly: ['x', 'y'], changedInput: ['z'] });
    expect(settingOf(counted)?.caseCount).toBe(53);
  });

  it('is no number where lists may have been cut, or nothing was compared', () => {
    const many = Array.from({ length: 100 }, (_, index) => `case-${index}`);
    expect(settingOf(withCases({ paired: 500, headOnly: many }))).not.toHaveProperty('caseCount');
    expect(settingOf(withCases({ paired: 0, headOnly: [], changedInput: [] }))).not.toHaveProperty(
      'caseCount',
    );
  });
});
