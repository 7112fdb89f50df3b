import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputLabel } from '../../../../src/core/results/assemble/input-label.ts';

const id = 'input:3f2a77aa00112233';

describe('what a case without an id is called', () => {
  it('is a short text as it is, on one line', () => {
    expect(inputLabel(id, ' Where is\n my order? ')).toEqual({ label: 'Where is my order?' });
    expect(inputLabel(id, { question: 'Where?', context: null })).toEqual({ label: 'Where?' });
    expect(inputLabel(id, ['Where?'])).toEqual({ label: 'Where?' });
  });

  it('is the first words of a longer one, with what tells it from its like', () => {
    const long = 'Translate the following sentence into German and keep the tone of it: Good morning.';
    const { label = '' } = inputLabel(id, long);
    expect(label).toBe('Translate the following sentence into German and keep… 3f2a');
    expect(inputLabel('input:99990000', long).label).not.toBe(label);
  });

  it('is nothing where the case has an id, or what was asked is no single text', () => {
    for (const asked of [
      undefined,
      null,
      '',
      '  ',
      7,
      [],
      {},
      ['a', 'b'],
      { a: 'x', b: 'y' },
      [{ role: 'user' }],
    ])
      expect(inputLabel(id, asked)).toEqual({});
    expect(inputLabel('refund-1', 'Where is my order?')).toEqual({});
  });

  it('has at most 60 characters, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect([...(inputLabel(id, text).label ?? '')].length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
