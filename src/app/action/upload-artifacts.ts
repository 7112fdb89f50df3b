import { GitHubError } from '../../core/model/program-error.ts';
import type { ActionPorts, Artifacts } from '../action-ports.ts';
import type { GateOutcome, GateRequest } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';

/** What is kept of a suite. The suite's own result files stay out: they may hold anything. */
const kept = ['record.json', 'rows.jsonl.gz', 'base-rows.jsonl.gz', 'comment.md', 'report.html'] as const;

/**
 * Stores what each suite came to as an artifact of its own: `eval-envelope-<suite>-<matrix key>-<run attempt>`.
 *
 * @returns ids in the order of the suites, null where nothing was stored
 */
export async function uploadArtifacts(
  outcome: GateOutcome,
  out: string,
  retentionDays: number | undefined,
  request: GateRequest,
  ports: ActionPorts,
  world: World,
): Promise<readonly (number | null)[]> {
  if (outcome.suites.length === 0) return [];
  const warn = (message: string): void => {
    ports.runner.annotate({ level: 'warning', title: 'Eval Envelope: artifact', message });
  };
  const artifacts = await ports.artifacts();
  const whyNot = artifacts.whyNot();
  if (whyNot !== null) {
    warn(`Nothing is stored: ${whyNot}`);
    return outcome.suites.map(() => null);
  }
  const done = world.log.step('eval-envelope: storing record, rows, report and comment');
  const ids: (number | null)[] = [];
  for (const { suite } of outcome.suites) {
    const folder = world.files.join(out, suite);
    const there = await world.files.list(folder);
    const files = kept.map((name) => world.files.join(folder, name)).filter((path) => there.includes(path));
    const attempt = request.identity.runAttempt ?? 1;
    const name = `eval-envelope-${suite}-${request.matrixKey}-${attempt}`;
    try {
      ids.push(await uploadOnce(artifacts, { name, folder, files, retentionDays }, world));
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      warn(
        `The artifact ${name} could not be stored; the verdict stands as it is. ${error.message} ${error.hint}`,
      );
      ids.push(null);
    }
  }
  done(`${ids.filter((id) => id !== null).length} of ${ids.length} stored`);
  return ids;
}

/** A name can be used once in a run: another job with the same suite and no matrix has it, so the job is added. */
async function uploadOnce(
  artifacts: Artifacts,
  artifact: Parameters<Artifacts['upload']>[0],
  { environment }: World,
): Promise<number> {
  try {
    return (await artifacts.upload(artifact)).id;
  } catch (error) {
    const job = (environment.GITHUB_JOB ?? '').toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
    if (!(error instanceof GitHubError) || error.code !== 'rejected' || job === '') throw error;
    return (await artifacts.upload({ ...artifact, name: `${artifact.name}-${job}` })).id;
  }
}
