import { describe, expect, it } from 'vitest';
import { inWorkflow, rhythmOf, sprintOf, untilOf } from '../../../src/app/velocity/sprint-options.ts';

const now = new Date('2026-11-25T10:00:00Z');
const rhythm = rhythmOf(undefined);
const berlin = { ...rhythm, timeZone: 'Europe/Berlin' };
const timeOf = (written: string | undefined, of = rhythm): string =>
  new Date(untilOf(written, of, now)).toISOString();

describe('untilOf', () => {
  it('takes a date for its end in the time zone of the sprints', () => {
    expect(timeOf('2026-11-22')).toBe('2026-11-23T00:00:00.000Z');
    expect(timeOf('2026-11-22', berlin)).toBe('2026-11-22T23:00:00.000Z');
    expect(timeOf('2026-11-22T12:00:00+01:00')).toBe('2026-11-22T11:00:00.000Z');
    expect(timeOf(undefined)).toBe(now.toISOString());
  });

  it.each(['yesterday', '2026-02-30', '2026-11-22T12:00:00', '2026-13-01', '9999-12-31'])(
    'refuses %s',
    (written) => {
      expect(() => untilOf(written, rhythm, now)).toThrow(/is no time/);
    },
  );
});

describe('sprintOf', () => {
  it('counts a sprint as over with the end of its last day', () => {
    expect(sprintOf('last', rhythm, untilOf('2026-11-22', rhythm, now))).toBe(23);
    expect(sprintOf('last', rhythm, untilOf('2026-11-21', rhythm, now))).toBe(22);
    expect(sprintOf('last', berlin, untilOf('2026-11-22', berlin, now))).toBe(23);
    expect(sprintOf('7', rhythm, untilOf('2026-11-22', rhythm, now))).toBe(7);
    expect(() => sprintOf('24', rhythm, untilOf('2026-11-22', rhythm, now))).toThrow(
      '--sprint 24 has not begun: its first day is 2026-11-23.',
    );
    expect(sprintOf(undefined, rhythm, 0)).toBeUndefined();
  });

  it('names the input of a workflow, where it is always now', () => {
    const asked = () => sprintOf('24', rhythm, untilOf('2026-11-22', rhythm, now), inWorkflow);
    expect(asked).toThrow('input sprint: 24 has not begun: its first day is 2026-11-23.');
    expect(asked).toThrow(expect.objectContaining({ hint: 'Write the number of an earlier one, or last.' }));
  });

  it('refuses words', () => {
    expect(() => sprintOf('next', rhythm, 0)).toThrow(/is no sprint/);
  });

  it.each(['999999', '-999999'])('refuses %s, which no calendar of long sprints holds', (written) => {
    expect(() => sprintOf(written, { ...rhythm, lengthDays: 365 }, 0)).toThrow(/is no sprint/);
  });
});
