import { decodeLegView } from '../../core/leg/decode-leg-view.ts';
import { type LegView, legViewFile } from '../../core/leg/leg-view.ts';
import { findMissingLegs, type MissingLegs } from '../../core/leg/missing-legs.ts';
import type { RunArtifacts, RunInfo } from '../stored/run-artifacts.ts';

/** What the jobs of a run were to evaluate. */
export interface EvaluatedHead {
  readonly configPath: string;
  readonly headSha: string;
}

/** Archives that are loaded at a time. */
const atATime = 8;

/**
 * Matrices of a run of which a job left nothing: what the other legs left must not pass for all of it.
 *
 * @param load - give what the jobs left; one that cannot be loaded says nothing here, and is told where it is judged
 * @throws GitHubError when GitHub does not list the jobs of the run
 */
export async function missingLegs(
  run: Pick<RunInfo, 'id' | 'attempt'>,
  load: readonly (() => Promise<ReadonlyMap<string, Uint8Array>>)[],
  { configPath, headSha }: EvaluatedHead,
  artifacts: Pick<RunArtifacts, 'jobs'>,
): Promise<readonly MissingLegs[]> {
  const views: LegView[] = [];
  for (let at = 0; at < load.length; at += atATime) {
    const found = await Promise.all(load.slice(at, at + atATime).map(readView));
    views.push(...found.filter((view) => view !== null));
  }
  const legs = views.filter(
    ({ config, headSha: sha, attempt }) => config === configPath && sha === headSha && attempt <= run.attempt,
  );
  return legs.length === 0 ? [] : findMissingLegs(legs, await artifacts.jobs(run.id));
}

async function readView(load: () => Promise<ReadonlyMap<string, Uint8Array>>): Promise<LegView | null> {
  try {
    const bytes = (await load()).get(legViewFile);
    return bytes === undefined ? null : decodeLegView(bytes);
  } catch {
    return null;
  }
}
