import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { otherCases, stretchSentence } from '../../../src/core/report/velocity-stretch.ts';
import { measure } from '../velocity/builders.ts';

const document = measure([]);
const stretch = {
  from: '2026-08-26T12:00:00.000Z',
  to: '2026-11-18T12:00:00.000Z',
  weeks: 13,
  commonCases: 200,
  ...{ came: 60, went: 0, changed: 0 },
  ...{ effect: -0.02, scale: 'absolute' as const, lo: -0.061, hi: 0.023 },
  trend: 'none-shown' as const,
};
const said = (parts: Partial<typeof stretch> | object = {}): string =>
  plainText(stretchSentence(document, { ...stretch, ...parts }, 'proportion'));

describe('the sentence of a stretch', () => {
  it('gives the change, its interval, the common cases and those that came or went', () => {
    expect(said()).toBe(
      'Over the weeks since 26 Aug 2026 −2.0 pp (−6.1 to +2.3 pp, 200 common cases; 60 came): neither a gain nor a loss is shown.',
    );
    expect(said({ came: 0 })).toContain('200 common cases): ');
  });

  it('has a word of direction only where the document has one, and says where there is no interval', () => {
    expect(said({ lo: -0.04, hi: -0.001, trend: 'declined' })).toMatch(/: it declined\.$/);
    expect(said({ lo: 0.01, hi: 0.04, trend: 'improved' })).toMatch(/: it improved\.$/);
    const few = said({ lo: null, hi: null, trend: 'unknown', commonCases: 12 });
    expect(few).toContain('−2.0 pp (12 common cases; 60 came): too few to tell.');
  });

  it('counts what was asked otherwise apart from what came and went', () => {
    expect(otherCases({ came: 1, went: 2, changed: 3 })).toBe('1 came, 2 went, 3 asked otherwise since');
    expect(otherCases({ came: 0, went: 0, changed: 0 })).toBe('');
  });
});
