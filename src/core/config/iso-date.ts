import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a calendar date `YYYY-MM-DD` that exists, leap years included. */
export function parseIsoDate(written: string): Reading<string> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const year = Number(parts?.[1]);
  const month = Number(parts?.[2]);
  const day = Number(parts?.[3]);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : daysInMonth[month - 1];
  if (parts === null || days === undefined || day < 1 || day > days) {
    return refuse(
      'not-a-date',
      `${show(written)} is not a date of the calendar.`,
      'Write year-month-day, such as 2026-01-05.',
    );
  }
  return read(written);
}
