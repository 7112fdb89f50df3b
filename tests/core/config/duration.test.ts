import { expect, test } from 'vitest';
import { durationPattern, parseDuration } from '../../../src/core/config/duration.ts';

test.each([
  ['250ms', 250],
  ['30s', 30_000],
  ['20m', 1_200_000],
  ['1.5h', 5_400_000],
  ['7d', 604_800_000],
  ['2w', 1_209_600_000],
  [' 20 m ', 1_200_000],
])('reads %s as %d ms', (written, value) => {
  expect(parseDuration(written)).toEqual({ ok: true, value });
  expect(written).toMatch(new RegExp(durationPattern));
});

test.each([
  ['20', 'not-a-duration'],
  ['m', 'not-a-duration'],
  ['20 minutes', 'not-a-duration'],
  ['1h30m', 'not-a-duration'],
  ['', 'not-a-duration'],
  ['0s', 'out-of-range'],
  ['-5m', 'out-of-range'],
  ['99999999999999999w', 'out-of-range'],
])('refuses %s: %s', (written, code) => {
  expect(parseDuration(written)).toMatchObject({ ok: false, problem: { code } });
});
