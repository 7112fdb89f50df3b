import { requiredSuites } from '../../core/config/resolve-policy.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { verdicts } from '../../core/model/verdict.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import { buildComment } from '../../core/report/build-comment.ts';
import { combineComments } from '../../core/report/combine-comments.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { code, rich } from '../../core/report/rich-text.ts';
import { findEditedSuites } from '../../core/suite/find-edited-suites.ts';
import { matchPaths } from '../../core/suite/match-paths.ts';
import { planSuites } from '../../core/suite/plan-suites.ts';
import { judgeNothing } from '../judge-runs.ts';
import { makeRecord } from '../make-record.ts';
import type { ChangeCommits, Git, TreeEntry, World } from '../ports.ts';
import { evaluateSuite, type GateContext } from './evaluate-suite.ts';
import type { GateOutcome, GateRequest, SuiteOutcome } from './gate-request.ts';
import { createSetUp, type Side } from './prepare-side.ts';
import { type Change, readChange } from './read-change.ts';

/** `gate`: two commits in, a verdict out. Reads everything, runs what has to run, judges, writes. */
export async function runGate(request: GateRequest, git: Git, world: World): Promise<GateOutcome> {
  const { files, log, clock } = world;
  const startedAt = clock.now().toISOString();
  const commits = await resolveCommits(request, git);
  for (const note of commits.notes) log.note(`gate: ${note}`);
  const change = await readChange(git, commits, request.configPath);
  const { classification, combined } = change;
  log.note(
    `gate: ${commits.baseSha.slice(0, 7)} … ${commits.headSha.slice(0, 7)}, ${fileCount(change, 'changed ')}, class ${classification.classes.join(' + ')}`,
  );
  const plans = planSuites({
    config: combined.config,
    advisorySuites: combined.introducesGate ? Object.keys(combined.config.suites) : combined.advisorySuites,
    editedSuites: findEditedSuites({ base: change.baseConfig, head: change.headConfig }),
    changedPaths: change.paths,
    classes: classification.classes,
    requiredSuites: requiredSuites(combined.config, classification.classes),
    ...(request.suite === undefined ? {} : { only: request.suite }),
  });
  if (plans.length === 0) {
    // Green with nothing evaluated, for every change there will be.
    throw new UsageError(
      'no-suite',
      `${request.configPath} names no suite.`,
      'Add one under suites:, with its command and results.',
    );
  }
  for (const plan of plans)
    log.note(`gate: suite ${plan.suite} ${plan.isRun ? 'runs' : 'does not run'}: ${plan.reason}`);
  const running = plans.filter((plan) => plan.isRun);
  const skipped = plans.filter((plan) => !plan.isRun).map(({ suite, reason }) => ({ suite, reason }));
  if (running.length === 0)
    return finish({ request, commits, change, startedAt, suites: [], skipped }, world);
  const workspace = await files.makeWorkspace('eval-envelope-gate-');
  try {
    const { sides, trees } = await layOut(workspace, commits, change, git, world);
    const context: GateContext = {
      request,
      commits,
      change,
      sides,
      trees,
      setUp: createSetUp(world),
      startedAt,
    };
    const suites: SuiteOutcome[] = [];
    for (const plan of running) suites.push(await evaluateSuite(plan, context, world));
    return await finish({ request, commits, change, startedAt, suites, skipped }, world);
  } finally {
    await files.remove(workspace);
  }
}

async function resolveCommits(request: GateRequest, git: Git): Promise<ChangeCommits> {
  if (request.isWorkingTree) {
    const snapshot = await git.snapshotWorkingTree();
    const commits = await git.resolveChange({ base: request.base, head: snapshot });
    return { ...commits, notes: [...commits.notes, 'the working tree is evaluated as it stands'] };
  }
  const commits = await git.resolveChange({ base: request.base, head: request.head });
  const uncommitted = request.head === undefined ? await git.uncommittedPaths() : [];
  if (uncommitted.length === 0) return commits;
  const named = uncommitted.slice(0, 5).join(', ');
  const more = uncommitted.length > 5 ? ` and ${uncommitted.length - 5} more` : '';
  return {
    ...commits,
    notes: [
      ...commits.notes,
      `not evaluated, because not committed: ${named}${more} (--working-tree evaluates them)`,
    ],
  };
}

/** Both sides in folders of their own, the dataset of head laid over base. */
async function layOut(
  workspace: string,
  commits: ChangeCommits,
  change: Change,
  git: Git,
  world: World,
): Promise<Pick<GateContext, 'sides' | 'trees'>> {
  const done = world.log.step('gate: checking both commits out');
  const headTree = await git.listTree(commits.headSha);
  const baseTree = await git.listTree(commits.baseSha);
  const isDataset = (entry: TreeEntry): boolean => datasetPaths.has(entry.path);
  const paths = [...headTree, ...baseTree].map(({ path }) => path);
  // Suite by suite: what one excludes with `!` another may need.
  const suites = Object.values(change.combined.config.suites);
  const datasetPaths = new Set(suites.flatMap((suite) => matchPaths(suite.judge.dataset, paths)));
  const folders = { base: world.files.join(workspace, 'base'), head: world.files.join(workspace, 'head') };
  await git.checkOut(commits.headSha, folders.head);
  await git.checkOut(commits.baseSha, folders.base);
  if (datasetPaths.size > 0) await git.overlay(commits.headSha, [...datasetPaths], folders.base);
  const laidOver = [...baseTree.filter((entry) => !isDataset(entry)), ...headTree.filter(isDataset)];
  const workingCopy = await git.topLevel();
  const side = (name: Side['name'], sha: string, tree: readonly TreeEntry[]): Side => ({
    name,
    sha,
    folder: folders[name],
    paths: tree.map(({ path }) => path),
    workingCopy,
  });
  done('done');
  return {
    sides: { base: side('base', commits.baseSha, laidOver), head: side('head', commits.headSha, headTree) },
    trees: { base: laidOver, head: headTree },
  };
}

async function finish(
  parts: {
    request: GateRequest;
    commits: ChangeCommits;
    change: Change;
    startedAt: string;
    suites: readonly SuiteOutcome[];
    skipped: GateOutcome['skipped'];
  },
  world: World,
): Promise<GateOutcome> {
  const { commits, change, skipped } = parts;
  const suites = [...(await withMissingSuites(parts, world))].sort((left, right) => rank(left) - rank(right));
  const [worst] = suites;
  const footer = rich`base ${code(commits.baseSha.slice(0, 7))} · head ${code(commits.headSha.slice(0, 7))}`;
  const unaffected = rich`Nothing to evaluate: no suite covers what changed (${fileCount(change)})`;
  const view = combineComments(suites, skipped, unaffected, footer);
  await world.files.write(world.files.join(parts.request.out, 'comment.md'), renderMarkdown(view));
  return {
    commits,
    classes: change.classification.classes,
    primaryClass: change.classification.primary,
    evidence: change.classification.evidence,
    verdict: worst?.decision.verdict ?? null,
    conclusion: suites.some(({ decision }) => decision.conclusion === 'failure') ? 'failure' : 'success',
    exitCode: worstExit(suites.map(({ decision }) => decision.exitCode)),
    suites,
    skipped,
    view,
  };
}

/** A suite that the class requires and the config does not define was not evaluated: that is never green. */
async function withMissingSuites(
  parts: {
    request: GateRequest;
    commits: ChangeCommits;
    change: Change;
    startedAt: string;
    suites: readonly SuiteOutcome[];
  },
  world: World,
): Promise<readonly SuiteOutcome[]> {
  const { commits, startedAt } = parts;
  const { config } = parts.change.combined;
  const { classes } = parts.change.classification;
  const missing = requiredSuites(config, classes).filter((name) => !Object.hasOwn(config.suites, name));
  const outcomes = missing.map((suite): SuiteOutcome => {
    const decision = judgeNothing({ config, suite, classes }, [
      `a ${classes[0]} requires suite ${suite}, which the config does not define.`,
    ]);
    const view = buildComment(decision, {
      suite,
      baseLabel: '–',
      headLabel: '–',
      baselineNote: null,
      classEvidence: [],
      notices: [],
    });
    const recordPath = world.files.join(parts.request.out, suite, 'record.json');
    return {
      suite,
      runReason: 'required by the class',
      baseline: { rung: 'none', sha: null, ageMs: null, runs: 0 },
      decision,
      view,
      recordPath,
    };
  });
  for (const { suite, decision, recordPath } of outcomes) {
    const record = makeRecord(decision, {
      identity: {
        headSha: commits.headSha,
        evaluatedSha: commits.headSha,
        baseSha: commits.baseSha,
        startedAt,
        finishedAt: world.clock.now().toISOString(),
      },
      classification: parts.change.classification,
      coveredHash: null,
      suite,
      suiteKey: null,
      baseline: { rung: 'none', sha: null, ageMs: null },
    });
    await world.files.write(recordPath, encodeRecord(record));
  }
  return [...parts.suites, ...outcomes];
}

function fileCount({ paths }: Change, kind = ''): string {
  return `${paths.length} ${kind}${paths.length === 1 ? 'file' : 'files'}`;
}

function rank({ decision }: SuiteOutcome): number {
  return verdicts.indexOf(decision.verdict);
}

/** Could not evaluate outranks a failed gate, which outranks a pass. */
function worstExit(codes: readonly (0 | 1 | 3)[]): 0 | 1 | 3 {
  if (codes.includes(3)) return 3;
  return codes.includes(1) ? 1 : 0;
}
