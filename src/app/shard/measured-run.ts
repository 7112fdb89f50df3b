import type { Files } from '../ports.ts';
import { artifactName, attemptsLookedAt } from '../stored/artifact-name.ts';
import { isDefaultBranchRun } from '../stored/default-branch-run.ts';
import { readRowBytes } from '../stored/read-stored-rows.ts';
import type { ArtifactInfo, RunArtifacts } from '../stored/run-artifacts.ts';
import type { CutOff } from '../stored/stored-before.ts';
import type { MeasuredRun } from './plan-suite.ts';

/** Artifacts of a name that are looked at: most come from pull requests. */
const mostLookedAt = 200;

/**
 * The newest run of the default branch that GitHub had stored before this workflow run was made: all its shards find the
 * same one. Without that time none is taken, because they might not.
 */
export function measuredRun(open: () => Promise<RunArtifacts>, cutOff: CutOff, files: Files): MeasuredRun {
  return async ({ suite, matrixKey }) => {
    const before = await cutOff();
    if (before === null) return null;
    const artifacts = await open();
    const { defaultBranch } = await artifacts.repository();
    const newest: ArtifactInfo[] = [];
    for (const attempt of attemptsLookedAt) {
      const name = artifactName(suite, matrixKey, attempt);
      const found = await newestOf(name, before, defaultBranch, artifacts);
      if (found !== null) newest.push(found);
    }
    const [artifact] = newest.sort((one, other) => timeOf(other) - timeOf(one) || other.id - one.id);
    if (artifact === undefined) return null;
    const bytes = (await artifacts.download(artifact, ['rows.jsonl.gz'])).get('rows.jsonl.gz');
    return bytes === undefined ? null : readRowBytes(bytes, files);
  };
}

async function newestOf(
  name: string,
  before: Date,
  defaultBranch: string,
  artifacts: RunArtifacts,
): Promise<ArtifactInfo | null> {
  let seen = 0;
  for await (const artifact of artifacts.named(name)) {
    seen += 1;
    if (seen > mostLookedAt || artifact.isExpired) return null;
    if (artifact.isForeign || artifact.runId === null || timeOf(artifact) >= before.getTime()) continue;
    if (isDefaultBranchRun(await artifacts.run(artifact.runId), defaultBranch)) return artifact;
  }
  return null;
}

function timeOf({ createdAt }: ArtifactInfo): number {
  return Date.parse(createdAt);
}
