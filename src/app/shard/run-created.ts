import { describeProblem } from '../../core/model/describe-problem.ts';
import type { World } from '../ports.ts';
import type { RunArtifacts } from '../stored/run-artifacts.ts';
import type { CutOff } from '../stored/stored-before.ts';

/**
 * When GitHub made this workflow run: one time for all its jobs and attempts, asked for once; null where it is not told, as
 * without the right to read runs.
 */
export function runCreated(open: () => Promise<RunArtifacts>, { environment, log }: World): CutOff {
  let asked: Promise<Date | null> | undefined;
  const ask = async (): Promise<Date | null> => {
    const id = Number(environment.GITHUB_RUN_ID);
    if (!Number.isInteger(id) || id < 1) return null;
    try {
      const created = new Date((await (await open()).run(id)).createdAt);
      return Number.isNaN(created.getTime()) ? null : created;
    } catch (error) {
      log.note(`eval-envelope: when this run began is not known: ${describeProblem(error)}`);
      return null;
    }
  };
  return () => {
    asked ??= ask();
    return asked;
  };
}
