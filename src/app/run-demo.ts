import type { Config } from '../core/config/config.ts';
import { parseConfig } from '../core/config/parse-config.ts';
import { formatIssue } from '../core/model/issue.ts';
import type { Decision } from '../core/model/verdict.ts';
import { encodeRecord } from '../core/record/encode-record.ts';
import { buildComment } from '../core/report/build-comment.ts';
import { renderHtml } from '../core/report/render-html.ts';
import { renderMarkdown } from '../core/report/render-markdown.ts';
import { baseFiles, configPath, type RepositoryFiles, suitePath } from '../demo/repository.ts';
import type { Scenario } from '../demo/scenarios.ts';
import { judgeRuns } from './judge-runs.ts';
import { fileContext, makeRecord } from './make-record.ts';
import type { World } from './ports.ts';
import { type RunOutcome, readRunFiles } from './read-run.ts';

const suiteName = 'support-bot';
const suiteTimeoutMs = 60_000;

/** What a scenario came to. */
export interface DemoOutcome {
  readonly scenario: Scenario;
  readonly decision: Decision;
  readonly comment: string;
  /** Folder with comment.md, report.html, record.json and the rows of both sides. */
  readonly folder: string;
}

/**
 * Runs one scenario for real: writes the example repository as base and as head, runs its suite on each as a process
 * of its own, reads the rows, judges them and writes comment, report and record.
 */
export async function runDemo(scenario: Scenario, folder: string, world: World): Promise<DemoOutcome> {
  const { files, clock, log } = world;
  const workspace = await files.makeWorkspace('eval-envelope-demo-');
  try {
    const before = baseFiles({ cases: scenario.cases, epochs: scenario.epochs });
    const config = parseOwnConfig(before);
    const sides: Record<'base' | 'head', RunOutcome> = {
      base: await runSide('base', before, { scenario, workspace, folder, world }),
      head: await runSide('head', scenario.change(before), { scenario, workspace, folder, world }),
    };
    log.note('demo: pairing cases, comparing, deciding');
    const decision = judgeRuns({
      config,
      suite: suiteName,
      classes: [scenario.class],
      base: sides.base,
      head: sides.head,
      seed: null,
    });
    const view = buildComment(decision, {
      suite: suiteName,
      baseLabel: 'base',
      headLabel: scenario.name,
      baselineNote: 'evaluated now',
      classEvidence: [{ place: changedPath(before, scenario.change(before)), text: scenario.title }],
      notices: [],
    });
    const comment = renderMarkdown(view);
    await files.write(files.join(folder, 'comment.md'), comment);
    await files.write(files.join(folder, 'report.html'), renderHtml(view, decision));
    await files.write(
      files.join(folder, 'record.json'),
      encodeRecord(makeRecord(decision, fileContext(decision, clock.now(), suiteName))),
    );
    return { scenario, decision, comment, folder };
  } finally {
    await files.remove(workspace);
  }
}

function parseOwnConfig(repository: RepositoryFiles): Config {
  const parsed = parseConfig(repository[configPath] ?? '', configPath);
  if (parsed.ok) return parsed.value;
  throw new Error(`The example's config is broken: ${parsed.issues.map(formatIssue).join(' ')}`);
}

function changedPath(before: RepositoryFiles, after: RepositoryFiles): string {
  return Object.keys(after).find((path) => after[path] !== before[path]) ?? '';
}

async function runSide(
  side: 'base' | 'head',
  repository: RepositoryFiles,
  context: { scenario: Scenario; workspace: string; folder: string; world: World },
): Promise<RunOutcome> {
  const { scenario, workspace, folder, world } = context;
  const { files, processes, log } = world;
  const checkout = files.join(workspace, side);
  for (const [path, text] of Object.entries(repository)) await files.write(files.join(checkout, path), text);
  await files.write(files.join(checkout, suitePath), await files.read(files.shipped('demo-suite.js')));
  const results: string[] = [];
  for (let epoch = 1; epoch <= scenario.epochs; epoch += 1) {
    log.note(
      `demo: running the suite on ${side}, ${scenario.cases} cases, run ${epoch} of ${scenario.epochs}`,
    );
    const path = files.join(folder, `${side}-${epoch}.rows.jsonl`);
    await files.remove(path);
    const outcome = await processes.run({
      command: [processes.interpreter, suitePath],
      cwd: checkout,
      env: { EVAL_ENVELOPE_SIDE: side, EVAL_ENVELOPE_RESULTS: path, EVAL_ENVELOPE_EPOCH: String(epoch) },
      timeoutMs: suiteTimeoutMs,
    });
    if (outcome.exitCode !== 0) {
      const how = outcome.isTimedOut
        ? 'did not end in time'
        : `ended with exit code ${outcome.exitCode ?? 'none'}`;
      return {
        ok: false,
        problems: [`the suite ${how}. Its last lines: ${outcome.tail.trim().slice(-500)}`],
      };
    }
    results.push(path);
  }
  return readRunFiles(files, results, {});
}
