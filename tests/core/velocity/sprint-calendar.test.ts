import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sprintCalendar } from '../../../src/core/velocity/sprint-calendar.ts';

const hourMs = 3_600_000;
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Cairo',
];

function at(zone: string, time: string) {
  return sprintCalendar({ start: '2026-01-05', lengthDays: 14, timeZone: zone }).at(Date.parse(time));
}

describe('sprintCalendar', () => {
  it('numbers sprints from the anchor date on', () => {
    expect(at('UTC', '2026-01-05T00:00:00Z').number).toBe(1);
    expect(at('UTC', '2026-01-04T23:59:59.999Z').number).toBe(0);
    expect(at('UTC', '2026-11-22T12:00:00Z')).toMatchObject({
      number: 23,
      firstDay: '2026-11-09',
      lastDay: '2026-11-22',
    });
  });

  it('begins a sprint with the first moment of its day in the zone', () => {
    const berlin = at('Europe/Berlin', '2026-11-12T00:00:00Z');
    expect(new Date(berlin.from).toISOString()).toBe('2026-11-08T23:00:00.000Z');
    expect(at('Europe/Berlin', '2026-11-08T23:30:00Z').number).toBe(23);
    expect(at('UTC', '2026-11-08T23:30:00Z').number).toBe(22);
  });

  it('makes the sprint over a change of the clocks an hour shorter, and the one in autumn an hour longer', () => {
    const spring = at('Europe/Berlin', '2026-03-29T12:00:00Z');
    const autumn = at('Europe/Berlin', '2026-10-25T12:00:00Z');
    expect((spring.to - spring.from) / hourMs).toBe(14 * 24 - 1);
    expect((autumn.to - autumn.from) / hourMs).toBe(14 * 24 + 1);
  });

  it('begins a day without midnight with its first hour', () => {
    // Cairo goes from 23:59:59 of 2023-04-27 to 01:00 of the next day.
    const calendar = sprintCalendar({ start: '2023-04-28', lengthDays: 1, timeZone: 'Africa/Cairo' });
    expect(new Date(calendar.byNumber(1).from).toISOString()).toBe('2023-04-27T22:00:00.000Z');
  });

  it('leaves no moment between two sprints, in any zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }),
        (timeZone, lengthDays, time) => {
          const calendar = sprintCalendar({ start: '2026-01-05', lengthDays, timeZone });
          const sprint = calendar.at(time);
          expect(sprint.from).toBeLessThanOrEqual(time);
          expect(sprint.to).toBeGreaterThan(time);
          expect(calendar.byNumber(sprint.number + 1).from).toBe(sprint.to);
          expect(calendar.at(sprint.to - 1)).toEqual(sprint);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses what is no date, no length and no zone', () => {
    const rhythm = { start: '2026-01-05', lengthDays: 14, timeZone: 'UTC' };
    expect(() => sprintCalendar({ ...rhythm, start: 'monday' })).toThrow(RangeError);
    expect(() => sprintCalendar({ ...rhythm, lengthDays: 0.5 })).toThrow(RangeError);
    expect(() => sprintCalendar({ ...rhythm, timeZone: 'Mars/Base' })).toThrow(RangeError);
  });
});
