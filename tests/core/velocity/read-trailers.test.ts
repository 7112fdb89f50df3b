import { expect, it } from 'vitest';
import { readTrailers } from '../../../src/core/velocity/read-trailers.ts';

it('reads the cause that a pull request gives, and no trailer that figures do not need', () => {
  expect(readTrailers('Take it back\n\nCause: data, stale articles\nReviewed-by: someone\n')).toEqual({
    Cause: 'data, stale articles',
  });
});
