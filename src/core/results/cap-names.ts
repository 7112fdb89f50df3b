import type { CaseRow } from '../model/case-row.ts';
import { hashText } from '../model/stable-hash.ts';

/** Longest name of a score or segment, and longest segment value, in UTF-16 code units. */
export const longestName = 120;

/** What a score or a segment without a name is called. */
const nameless = '(no name)';

/**
 * The row with over-long names of scores and segments cut, and empty ones named; the row itself where there is none, which is
 * nearly always.
 */
export function capNames(row: CaseRow): CaseRow {
  if (!hasLongName(row)) return row;
  return {
    ...row,
    scores: Object.fromEntries(
      Object.entries(row.scores).map(([name, score]) => [capName(name || nameless), score]),
    ),
    segments: Object.fromEntries(
      Object.entries(row.segments).map(([field, value]) => [capName(field || nameless), capName(value)]),
    ),
  };
}

function hasLongName({ scores, segments }: CaseRow): boolean {
  for (const name in scores) if (name === '' || name.length > longestName) return true;
  for (const field in segments) {
    if (field === '' || field.length > longestName || (segments[field]?.length ?? 0) > longestName)
      return true;
  }
  return false;
}

/** Its beginning and a hash of the whole, so that two long names stay apart. */
function capName(name: string): string {
  return name.length <= longestName
    ? name
    : `${name.slice(0, longestName - 9)}#${hashText(name).slice(0, 8)}`;
}
