const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** First day of the first sprint: a Monday. */
export const firstSprintDay = '2026-01-05';

/** Where the example's days begin. */
export const historyTimeZone = 'Europe/Berlin';

/**
 * First moment of a sprint of 14 days in Berlin, worked out from the rule of the European Union (an hour ahead of UTC, two
 * between the last Sundays of March and October, 01:00 UTC) rather than by asking for the time zone.
 *
 * @param number - 1 = the sprint that begins on 5 January 2026
 */
export function sprintBegins(number: number): number {
  const midnight = Date.parse(`${firstSprintDay}T00:00:00Z`) + (number - 1) * 14 * dayMs;
  const year = new Date(midnight).getUTCFullYear();
  const isSummer = midnight - hourMs >= lastSunday(year, 2) && midnight - 2 * hourMs < lastSunday(year, 9);
  return midnight - (isSummer ? 2 : 1) * hourMs;
}

/** 01:00 UTC of the last Sunday of a month, 0 = January. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * dayMs + hourMs;
}
