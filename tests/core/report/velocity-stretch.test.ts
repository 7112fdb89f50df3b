import { describe, expect, it } from 'vitest';
import {
  otherCases,
  stretchChange,
  stretchInterval,
  stretchWords,
} from '../../../src/core/report/velocity-stretch.ts';
import { measure } from '../velocity/builders.ts';

const document = measure([]);
const stretch = {
  from: '2026-08-26T12:00:00.000Z',
  to: '2026-11-18T12:00:00.000Z',
  weeks: 13,
  commonCases: 200,
  ...{ came: 60, went: 0, changed: 0 },
  ...{ effect: -0.02, relative: -0.025, scale: 'absolute' as const, lo: -0.061, hi: 0.023, level: 0.9 },
  trend: 'none-shown' as const,
};
const said = (parts: Partial<typeof stretch> | object = {}): string =>
  stretchWords(document, { ...stretch, ...parts }, 'proportion');

describe('the words of a stretch', () => {
  it('give the change, its interval, the common cases and those that came or went', () => {
    expect(said()).toBe('−2.0 pp since 26 Aug 2026 (−6.1 to +2.3 pp, 200 common cases; 60 came)');
    expect(said({ came: 0 })).toMatch(/ 200 common cases\)$/);
    expect(said({ lo: null, hi: null, commonCases: 12 })).toBe(
      '−2.0 pp since 26 Aug 2026 (12 common cases; 60 came)',
    );
  });

  it('count what was asked otherwise apart from what came and went', () => {
    expect(otherCases({ came: 1, went: 2, changed: 3 })).toBe('1 came, 2 went, 3 asked otherwise since');
    expect(otherCases({ came: 0, went: 0, changed: 0 })).toBe('');
  });

  it('give a change of an amount as a part, like its interval: in dollars both would be zeros', () => {
    const dearer = { ...stretch, effect: 0.0000143, relative: 0.003, scale: 'ratio' as const };
    const money = { ...dearer, lo: 1.0003, hi: 1.0059 };
    expect(stretchWords(document, money, 'usd')).toBe(
      '+0.3 % since 26 Aug 2026 (0.0 to +0.6 %, 200 common cases; 60 came)',
    );
    expect(stretchChange(money, 'usd')).toBe('+0.3 %');
    expect(stretchChange({ ...money, relative: null }, 'usd')).toBe('+$0.0000143');
    expect(stretchChange(stretch, 'proportion')).toBe('−2.0 pp');
  });

  it('give an interval on the scale on which it was compared', () => {
    expect(stretchInterval({ ...stretch, scale: 'ratio', lo: 0.91, hi: 1.12 }, 'ms')).toBe('−9 to +12 %');
  });
});
