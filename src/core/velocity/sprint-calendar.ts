const dayMs = 86_400_000;

/** How time is cut into sprints. */
export interface SprintRhythm {
  /** First day of any sprint, `2026-01-05`. */
  readonly start: string;
  /** Whole days, ≥ 1. */
  readonly lengthDays: number;
  /** Name of the IANA database: where a day begins. */
  readonly timeZone: string;
}

/** One sprint. */
export interface Sprint {
  /** 1 = the one that begins on the anchor date; 0 and less = earlier ones. */
  readonly number: number;
  /** Milliseconds since 1970, the first of them inside. */
  readonly from: number;
  /** Milliseconds since 1970, the first of them outside. */
  readonly to: number;
  /** First and last day, `2026-11-09`, in the time zone. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Sprints of one rhythm. */
export interface SprintCalendar {
  readonly rhythm: SprintRhythm;
  /** The sprint that a moment lies in. */
  readonly at: (time: number) => Sprint;
  readonly byNumber: (number: number) => Sprint;
  /** First moment of a calendar day, `2026-11-09`. */
  readonly dayStart: (day: string) => number;
}

/**
 * Sprints by anchor date and length. A sprint begins with the first moment of its first day in the time zone, so that one
 * over a change of the clocks is an hour shorter or longer than the others.
 *
 * @throws RangeError when the time zone is unknown or the date or length makes no sense
 */
export function sprintCalendar(rhythm: SprintRhythm): SprintCalendar {
  const anchor = dayNumber(rhythm.start);
  const { lengthDays, timeZone } = rhythm;
  if (!Number.isSafeInteger(lengthDays) || lengthDays < 1)
    throw new RangeError(`lengthDays must be an integer of at least 1, got ${lengthDays}`);
  const localDay = localDays(timeZone);
  const known = new Map<number, Sprint>();
  const byNumber = (number: number): Sprint => {
    const found = known.get(number);
    if (found !== undefined) return found;
    const first = anchor + (number - 1) * lengthDays;
    const sprint: Sprint = {
      number,
      from: firstMoment(first, localDay),
      to: firstMoment(first + lengthDays, localDay),
      firstDay: dayText(first),
      lastDay: dayText(first + lengthDays - 1),
    };
    known.set(number, sprint);
    return sprint;
  };
  let last = byNumber(1);
  const at = (time: number): Sprint => {
    // Records come in no order, but mostly of the same few sprints: asking the clock of a time zone is slow.
    if (time >= last.from && time < last.to) return last;
    const found = [...known.values()].find((sprint) => time >= sprint.from && time < sprint.to);
    last = found ?? byNumber(Math.floor((localDay(time) - anchor) / lengthDays) + 1);
    return last;
  };
  return { rhythm, at, byNumber, dayStart: (day) => firstMoment(dayNumber(day), localDay) };
}

/** Whole days from 1970-01-01 to a date of the calendar. */
function dayNumber(day: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`a day must be a date such as 2026-01-05, got ${day}`);
  return ms / dayMs;
}

function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Tells which day of the calendar a moment is, in a time zone. */
function localDays(timeZone: string): (time: number) => number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (time) => {
    const found: Record<string, number> = {};
    for (const { type, value } of parts.formatToParts(time)) found[type] = Number(value);
    return Date.UTC(found.year ?? 0, (found.month ?? 1) - 1, found.day ?? 1) / dayMs;
  };
}

/** No zone is further from UTC than this. */
const mostOffsetMs = 16 * 3_600_000;

/** The first moment of a local day: midnight, or the first moment after it where the clocks leave midnight out. */
function firstMoment(day: number, localDay: (time: number) => number): number {
  let before = day * dayMs - mostOffsetMs;
  let inside = day * dayMs + mostOffsetMs;
  while (inside - before > 1) {
    const middle = Math.floor((before + inside) / 2);
    if (localDay(middle) >= day) inside = middle;
    else before = middle;
  }
  return inside;
}
