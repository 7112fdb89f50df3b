import type { VelocityConfig } from '../../core/config/config.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { type SprintRhythm, sprintCalendar } from '../../core/velocity/sprint-calendar.ts';

const dayMs = 86_400_000;

const lastDay = Date.UTC(9999, 11, 31);

/** Days from the first sprint to one that can be asked for: some 2,700 years. */
const mostDays = 1_000_000;

/** Sprints of a config; where it says nothing, two weeks from the first Monday of 2026. */
export function rhythmOf(velocity: VelocityConfig | undefined): SprintRhythm {
  return {
    start: velocity?.sprintStart ?? '2026-01-05',
    lengthDays: (velocity?.sprintLengthMs ?? 14 * dayMs) / dayMs,
    timeZone: velocity?.timeZone ?? 'UTC',
  };
}

/**
 * As of when figures are asked for, milliseconds since 1970.
 *
 * @param written - a moment, or a date, which stands for its end in the time zone of the sprints
 * @throws UsageError when it is neither, or has not begun
 */
export function untilOf(written: string | undefined, rhythm: SprintRhythm, now: Date): number {
  if (written === undefined) return now.getTime();
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(written)) {
    const time = Date.parse(written);
    if (!Number.isNaN(time)) return time;
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  // A day of no calendar is read as another one: 2026-02-30 as 2 March. The last day of the year 9999 ends in none.
  if (!Number.isNaN(day) && day < lastDay && new Date(day).toISOString().startsWith(written))
    return sprintCalendar(rhythm).dayStart(new Date(day + dayMs).toISOString().slice(0, 10));
  throw new UsageError(
    'arguments',
    `--until ${JSON.stringify(written)} is no time.`,
    'Write a date such as 2026-11-22, or a time with its zone such as 2026-11-22T12:00:00Z.',
  );
}

/** How a sprint is asked for on the command line, and what else could be written there. */
const onCommandLine = { name: '--sprint', later: ', last, or a later --until' };

/** The same in a workflow, where it is always now. */
export const inWorkflow = { name: 'input sprint:', later: ', or last' };

/**
 * The sprint that was asked for by number, or as `last`: the last one that is over.
 *
 * @param place - where it is written, for the reader
 * @returns undefined = the one of `until`
 * @throws UsageError when it is neither
 */
export function sprintOf(
  written: string | undefined,
  rhythm: SprintRhythm,
  until: number,
  { name, later }: typeof onCommandLine = onCommandLine,
): number | undefined {
  if (written === undefined) return undefined;
  if (/^-?\d{1,6}$/.test(written) && Math.abs(Number(written)) * rhythm.lengthDays <= mostDays) {
    const { number, from, firstDay } = sprintCalendar(rhythm).byNumber(Number(written));
    if (from < until) return number;
    throw new UsageError(
      'arguments',
      `${name} ${written} has not begun: its first day is ${firstDay}.`,
      `Write the number of an earlier one${later}.`,
    );
  }
  if (written === 'last') {
    const current = sprintCalendar(rhythm).at(until - 1);
    return until >= current.to ? current.number : current.number - 1;
  }
  throw new UsageError(
    'arguments',
    `${name} ${JSON.stringify(written)} is no sprint.`,
    'Write its number, such as 23, or last.',
  );
}
