import { legViewFile } from '../../core/leg/leg-view.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { ActionPorts, Artifacts } from '../action-ports.ts';
import type { GateOutcome, GateRequest } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';

/** What is kept of a suite. The suite's own result files stay out: they may hold anything. */
const kept = [
  'record.json',
  'rows.jsonl.gz',
  'base-rows.jsonl.gz',
  'comment.md',
  'report.html',
  legViewFile,
] as const;

/** An artifact that is there. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
}

/**
 * Stores what each suite came to as an artifact of its own: `eval-envelope-<suite>-<matrix key>-<run attempt>`.
 *
 * @returns what was stored in the order of the suites, null where nothing was
 */
export async function uploadArtifacts(
  outcome: GateOutcome,
  out: string,
  retentionDays: number | undefined,
  request: GateRequest,
  ports: ActionPorts,
  world: World,
): Promise<readonly (StoredArtifact | null)[]> {
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
  const stored: (StoredArtifact | null)[] = [];
  for (const { suite } of outcome.suites) {
    const folder = world.files.join(out, suite);
    const there = await world.files.list(folder);
    const files = kept.map((name) => world.files.join(folder, name)).filter((path) => there.includes(path));
    const attempt = request.identity.runAttempt ?? 1;
    const name = `eval-envelope-${suite}-${request.matrixKey}-${attempt}`;
    try {
      stored.push(await uploadOnce(artifacts, { name, folder, files, retentionDays }, world));
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      warn(
        `The artifact ${name} could not be stored; the verdict stands as it is. ${error.message} ${error.hint}`,
      );
      stored.push(null);
    }
  }
  done(`${stored.filter((one) => one !== null).length} of ${stored.length} stored`);
  return stored;
}

/** A name can be used once in a run: another job with the same suite and no matrix has it, so the job is added. */
async function uploadOnce(
  artifacts: Artifacts,
  artifact: Parameters<Artifacts['upload']>[0],
  { environment }: World,
): Promise<StoredArtifact> {
  const { name } = artifact;
  try {
    return { id: (await artifacts.upload(artifact)).id, name };
  } catch (error) {
    const job = (environment.GITHUB_JOB ?? '').toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
    if (!(error instanceof GitHubError) || error.code !== 'rejected' || job === '') throw error;
    const longer = `${name}-${job}`;
    return { id: (await artifacts.upload({ ...artifact, name: longer })).id, name: longer };
  }
}
