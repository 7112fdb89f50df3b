import { hashText } from '../model/stable-hash.ts';

/** Longest case id kept as it is, in UTF-16 code units. */
export const maxCaseIdLength = 512;

const hashLength = 16;

/**
 * A case id of at most 512 code units: a longer one keeps its beginning and ends in a hash of the whole,
 * so that two long ids with the same beginning stay apart. Idempotent; control characters are kept.
 */
export function capCaseId(id: string): string {
  if (id.length <= maxCaseIdLength) return id;
  return `${id.slice(0, maxCaseIdLength - hashLength - 1)}#${hashText(id).slice(0, hashLength)}`;
}
