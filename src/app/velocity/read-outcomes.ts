import type { Unreadable } from '../../core/velocity/measure-velocity.ts';
import { type Outcome, parseOutcomes } from '../../core/velocity/outcome.ts';
import type { Files } from '../ports.ts';

/**
 * Reads files of outcomes, later lines over earlier ones.
 *
 * @throws FileError when a file cannot be read: without it every figure on shipping would be another one
 */
export async function readOutcomes(
  files: Pick<Files, 'read'>,
  paths: readonly string[],
): Promise<{ readonly outcomes: readonly Outcome[]; readonly unreadable: readonly Unreadable[] }> {
  const outcomes: Outcome[] = [];
  const unreadable: Unreadable[] = [];
  for (const path of paths) {
    const read = parseOutcomes(new TextDecoder().decode(await files.read(path)));
    outcomes.push(...read.outcomes);
    unreadable.push(
      ...read.problems.map(({ line, message }) => ({ file: `${path}:${line}`, reason: message })),
    );
  }
  return { outcomes, unreadable };
}
