import { describe, expect, it } from 'vitest';
import { decodeAmount, encodeAmount, formatAmount, parseAmounts } from '../../src/demo/amounts.ts';
import { languages } from '../../src/demo/language.ts';

describe('amounts', () => {
  it('are written the way each language writes them', () => {
    const written = languages.map((language) => formatAmount({ value: 100_000, unit: 'rows' }, language));
    expect(written).toEqual(['100,000 rows', '100.000 Zeilen', '100.000 filas', '100,000行']);
  });

  it('are found in a sentence of any language', () => {
    for (const language of languages) {
      const text = `… ${formatAmount({ value: 14, unit: 'days' }, language)}, ${formatAmount({ value: 1500, unit: 'MB' }, language)}.`;
      expect(parseAmounts(text)).toEqual(['14 days', '1500 MB']);
    }
  });

  it('are not seen where a number has no unit', () => {
    expect(parseAmounts('status 429 and nothing else')).toEqual([]);
  });

  it('survive their language-free form', () => {
    expect(decodeAmount(encodeAmount({ value: 20, unit: 'percent' }))).toEqual({
      value: 20,
      unit: 'percent',
    });
    expect(decodeAmount('20 parsecs')).toBeUndefined();
    expect(decodeAmount('many rows')).toBeUndefined();
  });
});
