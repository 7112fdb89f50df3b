import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusContext, statusDescription } from '../../../src/app/report-run/status-text.ts';

describe('a commit status', () => {
  it('has one name for pull requests into the default branch, and another for every other branch', () => {
    expect(statusContext('main', 'main')).toBe('eval-envelope');
    expect(statusContext('release', 'main')).toBe('eval-envelope (release)');
    expect(statusContext('main', 'trunk')).toBe('eval-envelope (main)');
    expect(statusContext('main', null)).toBe('eval-envelope (main)');
  });

  it('is one line of at most 140 characters, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = statusDescription(text);
        expect(line.length).toBeLessThanOrEqual(140);
        expect(line).not.toMatch(/[\r\n]/);
        // No letter is cut in half.
        expect(Buffer.from(line).toString()).toBe(line);
      }),
    );
    expect(statusDescription('a\n b')).toBe('a b');
  });
});
