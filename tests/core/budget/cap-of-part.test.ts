import { describe, expect, it } from 'vitest';
import { capOfPart } from '../../../src/core/budget/cap-of-part.ts';

describe('the budget of a part of a suite', () => {
  it('is an equal share, so that all parts together keep within the whole', () => {
    expect(capOfPart({ calls: 10, usd: 5, durationMs: 60_000 }, 4)).toEqual({
      calls: 2,
      usd: 1.25,
      durationMs: 15_000,
    });
    expect(capOfPart({ usd: 5 }, 2)).toEqual({ usd: 2.5 });
  });

  it('is the whole of one part, and never no call at all', () => {
    expect(capOfPart({ calls: 3 }, 1)).toEqual({ calls: 3 });
    expect(capOfPart({ calls: 3 }, 4)).toEqual({ calls: 1 });
  });
});
