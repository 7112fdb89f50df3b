import type { Runner } from '../action-ports.ts';
import type { GateOutcome } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';
import { actionOutputs, type OutputName } from './action-table.ts';
import type { Published } from './publish.ts';

/** Outputs of a job are 1 MB in all, counted in UTF-16; the rest of them needs room too. */
const longestRecords = 400_000;

/** Sets every output of the Action. */
export async function setOutputs(
  outcome: GateOutcome,
  parts: Published & { readonly artifactId: number | null; readonly out: string },
  runner: Runner,
  { files }: World,
): Promise<void> {
  const [worst] = outcome.suites;
  const outputs: Record<OutputName, string> = {
    verdict: outcome.verdict ?? '',
    conclusion: outcome.conclusion,
    'primary-class': outcome.primaryClass,
    classes: JSON.stringify(outcome.classes),
    records: await recordsText(outcome, runner, files),
    'record-path': parts.out,
    'report-path': worst === undefined ? '' : await reportPath(parts.out, worst.suite, files),
    sprint: '',
    'comment-url': parts.commentUrl ?? '',
    'artifact-id': parts.artifactId === null ? '' : String(parts.artifactId),
  };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}

/** Sets every output of the Action where nothing could be judged. */
export function setFailureOutputs(commentUrl: string | null, runner: Runner): void {
  const known: Partial<Record<OutputName, string>> = {
    verdict: 'not-evaluated',
    conclusion: 'failure',
    classes: '[]',
    records: '[]',
    'comment-url': commentUrl ?? '',
  };
  for (const { name } of actionOutputs) runner.setOutput(name, known[name] ?? '');
}

/** As many whole records as an output holds, worst first. */
async function recordsText(outcome: GateOutcome, runner: Runner, files: World['files']): Promise<string> {
  const records: string[] = [];
  let length = 2;
  for (const { recordPath } of outcome.suites) {
    const text = JSON.stringify(JSON.parse(new TextDecoder().decode(await files.read(recordPath))));
    if (length + text.length + 1 > longestRecords) break;
    length += text.length + 1;
    records.push(text);
  }
  const missing = outcome.suites.length - records.length;
  if (missing > 0) {
    runner.annotate({
      level: 'warning',
      title: 'Eval Envelope: outputs',
      message: `The output records holds the worst ${records.length} of ${outcome.suites.length} records: an output has no room for more. All of them are in record-path and in the artifacts.`,
    });
  }
  return `[${records.join(',')}]`;
}

async function reportPath(out: string, suite: string, files: World['files']): Promise<string> {
  const path = files.join(out, suite, 'report.html');
  return (await files.exists(path)) ? path : '';
}
