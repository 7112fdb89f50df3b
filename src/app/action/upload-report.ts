import { describeProblem } from '../../core/model/describe-problem.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { World } from '../ports.ts';
import type { JudgedSuite } from '../report-run/judge-reported-suite.ts';
import { artifactName } from '../stored/artifact-name.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { StoredArtifact } from './upload-artifacts.ts';

const kept = ['record.json', 'comment.md', 'report.html'] as const;

/** Artifacts by the name of the suite in the outcome. */
export type StoredRecords = ReadonlyMap<string, StoredArtifact>;

/**
 * Stores the records of the suites as they were judged anew. No rows: those of a pull request are never a base.
 */
export async function uploadReport(
  suites: readonly JudgedSuite[],
  how: { readonly isOwnRun: boolean; readonly inputs: ActionInputs; readonly out: string },
  { artifacts: open, runner }: ActionPorts,
  { files, environment }: World,
): Promise<StoredRecords> {
  const stored = new Map<string, StoredArtifact>();
  if (suites.length === 0) return stored;
  const warn = (message: string): void => {
    runner.annotate({ level: 'warning', title: 'Eval Envelope: artifact', message });
  };
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT) || 1;
  const artifacts = await open();
  const whyNot = artifacts.whyNot();
  if (whyNot !== null) {
    warn(`Nothing is stored: ${whyNot}`);
    return stored;
  }
  for (const { outcome, suite, matrixKey } of suites) {
    const usual = artifactName(suite, matrixKey, attempt);
    // In a run of its own the usual name is free; the run that a person started has it from the job before.
    const name = how.isOwnRun ? usual.replace(/^eval-envelope-/, 'eval-envelope-reported-') : usual;
    const folder = files.join(how.out, outcome.suite);
    const paths = kept.map((file) => files.join(folder, file));
    const { retentionDays } = how.inputs;
    try {
      const { id } = await artifacts.upload({ name, folder, files: paths, retentionDays });
      stored.set(outcome.suite, { id, name });
    } catch (error) {
      warn(`The record ${name} could not be stored; the verdict stands as it is. ${describeProblem(error)}`);
    }
  }
  return stored;
}
