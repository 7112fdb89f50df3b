import { readCandidate } from '../../core/event/read-candidate.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { comparisonDocument } from '../../core/record/comparison-document.ts';
import { reasonText } from '../../core/report/reason-clause.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { type GateOutcome, type GateRequest, plainRequest, usualConfigPath } from '../gate/gate-request.ts';
import { runGate } from '../gate/run-gate.ts';
import { usualHistoryBranch } from '../history/history.ts';
import type { CommandInput, OptionTable, World } from '../ports.ts';
import { folderStore } from '../stored/folder-store.ts';
import { historyStore } from '../stored/history-store.ts';
import { type Command, type CommandOutcome, printJson, withOutput } from './command.ts';
import { gateShard } from './gate-shard.ts';

/** Options of `gate`; other commands take some of them. */
export const gateOptions = {
  base: {
    type: 'string',
    value: 'REV',
    help: "revision to compare with, by its merge-base with head; left out: origin's default branch",
  },
  head: { type: 'string', value: 'REV', help: 'revision to evaluate; left out: HEAD' },
  'working-tree': {
    type: 'boolean',
    help: 'evaluate the working tree as it stands, uncommitted files too',
  },
  config: {
    type: 'string',
    value: 'PATH',
    help: 'path of the config inside the repository (default .github/eval-envelope.yml)',
  },
  suite: { type: 'string', value: 'NAME', help: 'only this suite, whatever changed' },
  candidate: {
    type: 'string',
    value: 'TEXT',
    help: 'hold something outside git, such as a rebuilt index, against the checked-out commit as it is: head runs with this text as EVAL_ENVELOPE_CANDIDATE; with --class',
  },
  class: {
    type: 'string',
    value: 'CLASS',
    help: 'class of the candidate: prompt-edit, rag-refresh, model-swap or fine-tune',
  },
  baseline: {
    type: 'string',
    value: 'DIR',
    help: 'folder or file with stored rows of earlier runs (rows.jsonl.gz)',
  },
  history: {
    type: 'string',
    value: 'REMOTE',
    help: `remote (origin, an address or a path) whose branch ${usualHistoryBranch} holds rows of earlier runs: base is not run where they fit`,
  },
  'oldest-base': {
    type: 'string',
    value: 'FILE',
    help: 'rows of the oldest accepted base, or a folder with rows of several: tells what the accepted changes cost together',
  },
  shard: {
    type: 'string',
    value: 'I/N',
    help: 'run only this part of the suites, such as 2/4, and judge nothing: merge puts the parts together',
  },
  out: {
    type: 'string',
    value: 'DIR',
    help: 'folder for comment, report, record and rows (default: a new temporary one)',
  },
  verbose: { type: 'boolean', help: 'show what setup and suites print while they run' },
  json: { type: 'boolean', help: 'print the outcome as JSON' },
  markdown: { type: 'boolean', help: 'print the comment as Markdown instead of terminal text' },
  all: { type: 'boolean', help: 'print everything in the terminal, what a comment folds away too' },
} as const satisfies OptionTable;

/** `gate`: what the Action does, locally. */
export const gateCommand: Command = {
  name: 'gate',
  synopsis: '[--base REV] [--head REV] [options]',
  summary:
    "Runs the repository's suites on base and head, each in a folder of its own, and judges the change.",
  options: gateOptions,
  run: async (input, world) => {
    const request = await gateRequestOf(input, world);
    const shard = input.text('shard');
    if (shard !== undefined) return gateShard(shard, request, input, world);
    const outcome = await runGate(request, world.git('.'), input.flag('verbose') ? withOutput(world) : world);
    return printGate('gate', outcome, request.out, input, world);
  },
};

/** What the options ask of the gate. */
export async function gateRequestOf(input: CommandInput, world: World): Promise<GateRequest> {
  const asked = candidateOf(input);
  const wanted = input.text('out');
  const out =
    wanted === undefined ? await world.files.makeTemporary('eval-envelope-') : world.files.resolve(wanted);
  const baseline = input.text('baseline');
  const remote = input.text('history');
  const history =
    remote === undefined ? null : await world.history({ folder: '.', remote, branch: usualHistoryBranch });
  return {
    ...plainRequest,
    base: input.text('base'),
    head: input.text('head'),
    isWorkingTree: input.flag('working-tree'),
    configPath: input.text('config') ?? usualConfigPath,
    suite: input.text('suite'),
    ...asked,
    baseStores: [
      ...(baseline === undefined ? [] : [folderStore(baseline, world.files)]),
      ...(history === null ? [] : [historyStore(async () => history, world)]),
    ],
    oldestBase: input.text('oldest-base'),
    out,
  };
}

/** Prints what the gate came to. */
export function printGate(
  command: string,
  outcome: GateOutcome,
  out: string,
  input: CommandInput,
  { log }: World,
): CommandOutcome {
  log.note(
    `${command}: ${outcome.verdict ?? 'nothing to evaluate'}, ${outcome.conclusion}; comment, report, record and rows: ${out}`,
  );
  const stdout = input.flag('json')
    ? printJson(gateDocument(outcome))
    : input.flag('markdown')
      ? renderMarkdown(outcome.view)
      : renderText(outcome.view, input.flag('all'));
  return { exitCode: outcome.exitCode, stdout };
}

/** The candidate outside git that the options name; empty = they name none. */
function candidateOf(input: CommandInput): Pick<GateRequest, 'candidate'> {
  const told = { class: input.text('class'), candidate: input.text('candidate') };
  if (told.class === undefined && told.candidate === undefined) return {};
  const { candidate } = readCandidate(told);
  const others = [
    ...['base', 'head'].filter((name) => input.text(name) !== undefined),
    ...(input.flag('working-tree') ? ['working-tree'] : []),
  ];
  if (others.length === 0) return { candidate };
  throw new UsageError(
    'arguments',
    `--candidate holds the checked-out commit against itself, so ${others.map((name) => `--${name}`).join(' and ')} has no place beside it.`,
    'Check out the commit that production runs, and leave the revisions out.',
  );
}

/** `gate --json`. */
export function gateDocument(outcome: GateOutcome): object {
  return {
    version: 1,
    verdict: outcome.verdict,
    conclusion: outcome.conclusion,
    primaryClass: outcome.primaryClass,
    classes: outcome.classes,
    evidence: outcome.evidence,
    baseSha: outcome.commits.baseSha,
    headSha: outcome.commits.headSha,
    suites: outcome.suites.map(({ suite, decision, runReason, baseline, recordPath, probes }) => ({
      suite,
      class: decision.policy.class,
      runReason,
      baseline,
      comparison: comparisonDocument(decision, (reason) => reasonText(reason, decision)),
      recordPath,
      ...(probes === undefined ? {} : { fingerprint: probes.check }),
    })),
    skipped: outcome.skipped,
  };
}
