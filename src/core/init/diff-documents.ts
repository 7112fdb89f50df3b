import { createTwoFilesPatch } from 'diff';

/**
 * A unified diff, as `git diff` shows it.
 *
 * @param before - null = the file is not there yet
 * @returns empty when nothing differs
 */
export function diffDocuments(path: string, before: string | null, after: string): string {
  if (before === after) return '';
  const from = before === null ? '/dev/null' : `a/${path}`;
  const patch = createTwoFilesPatch(from, `b/${path}`, before ?? '', after, undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/, '');
}
