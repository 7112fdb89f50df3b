import { UsageError } from '../../core/model/program-error.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { legReader } from '../action/leg-reader.ts';
import { failedLegView, legViewsOf } from '../action/leg-views.ts';
import { shareComment } from '../action/share-comment.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import type { CommandInput, GitHubAccess, World } from '../ports.ts';
import { prepareReport, type Report, type ReportRequest } from '../report-run/prepare-report.ts';
import { reportLeg, reportMarker } from '../report-run/report-comment.ts';
import { artifactStore } from '../stored/artifact-store.ts';
import { findBaseline } from '../stored/find-baseline.ts';
import { folderStore } from '../stored/folder-store.ts';
import { type Command, printJson } from './command.ts';

/** `report`: what the Action does after a fork's evaluation, for other CI systems. */
export const reportCommand: Command = {
  name: 'report',
  synopsis: '(--run-id ID | --artifact DIR --pull-request N --head-sha SHA) [options]',
  summary:
    'Judges anew what the run of a pull request evaluated, by the config of the base branch, and writes commit status and comment. Runs no code and needs no checkout. Asks GitHub with GITHUB_TOKEN.',
  options: {
    'run-id': { type: 'string', value: 'ID', help: 'workflow run whose artifacts are judged' },
    artifact: {
      type: 'string',
      value: 'DIR',
      help: 'folder with record.json and rows.jsonl.gz that the evaluation left, in place of a run',
    },
    suite: {
      type: 'string',
      value: 'NAME',
      help: 'suite of that folder; left out: the only one of the config',
    },
    'pull-request': {
      type: 'string',
      value: 'N',
      help: 'pull request; left out: the open one whose head is that of the run',
    },
    'head-sha': {
      type: 'string',
      value: 'SHA',
      help: 'head of that pull request that was evaluated, in full',
    },
    repository: {
      type: 'string',
      value: 'OWNER/NAME',
      help: 'repository of the pull request (default: GITHUB_REPOSITORY)',
    },
    config: {
      type: 'string',
      value: 'PATH',
      help: `path of the config inside the repository (default ${usualConfigPath})`,
    },
    baseline: {
      type: 'string',
      value: 'DIR',
      help: 'folder with stored rows of base that you vouch for; left out: artifacts of the default branch',
    },
    out: {
      type: 'string',
      value: 'DIR',
      help: 'folder for comment, report and record (default: a new temporary one)',
    },
    'dry-run': { type: 'boolean', help: 'write nothing to GitHub' },
    json: { type: 'boolean', help: 'print what is written as JSON' },
    markdown: { type: 'boolean', help: 'print the comment as Markdown instead of terminal text' },
  },
  run: async (input, world) => {
    const request = await requestOf(input, world);
    const access = await world.gitHub(request.repository);
    const baseline = input.text('baseline');
    const store =
      baseline === undefined
        ? artifactStore(async () => access.runs, world)
        : folderStore(baseline, world.files);
    const report = await prepareReport(request, access.runs, {
      remote: access.repository,
      approvals: access.approvals,
      findBase: (wanted) => findBaseline([store], wanted, world.clock),
      // Only a comment is answered while its run may still be under way.
      wait: async () => {},
      world,
    });
    if (report.kind === 'nothing') {
      world.log.note(`report: nothing is written: ${report.reason}`);
      return { exitCode: 0, stdout: input.flag('json') ? printJson({ version: 1, ...report }) : '' };
    }
    const commentUrl = input.flag('dry-run') ? null : await write(report, request, access, world);
    const { pullRequest, headSha, status } = report;
    world.log.note(
      `report: pull request ${pullRequest} at ${headSha.slice(0, 7)}: ${status.state}: ${status.description}${input.flag('dry-run') ? ' (not written)' : ''}`,
    );
    const stdout = input.flag('json')
      ? printJson(documentOf(report, commentUrl))
      : input.flag('markdown')
        ? renderMarkdown(report.view)
        : renderText(report.view, false);
    return { exitCode: report.outcome?.gate.exitCode ?? 3, stdout };
  },
};

type Written = Extract<Report, { kind: 'report' }>;

async function requestOf(input: CommandInput, { files, environment }: World): Promise<ReportRequest> {
  const wanted = input.text('out');
  const folder = input.text('artifact');
  const runId = wholeNumber(input, 'run-id');
  const number = wholeNumber(input, 'pull-request');
  const headSha = input.text('head-sha');
  const repository = input.text('repository') ?? environment.GITHUB_REPOSITORY ?? '';
  if (repository === '') throw wrong('No repository is named.', 'Give --repository OWNER/NAME.');
  if ((folder === undefined) === (runId === null))
    throw wrong('Results come from a run or from a folder.', 'Give --run-id, or --artifact.');
  if ((number === null) !== (headSha === undefined) || (folder !== undefined && number === null))
    throw wrong('A pull request is named by its number and its head.', 'Give --pull-request and --head-sha.');
  if (headSha !== undefined && !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(headSha))
    throw wrong('--head-sha is no full SHA.', 'Give all 40 hexadecimal digits.');
  return {
    repository,
    runId,
    folder:
      folder === undefined
        ? null
        : { suite: input.text('suite') ?? null, read: () => readFolder(folder, files) },
    named: number === null || headSha === undefined ? null : { number, headSha },
    commented: null,
    configPath: input.text('config') ?? usualConfigPath,
    out: wanted === undefined ? await files.makeTemporary('eval-envelope-') : files.resolve(wanted),
  };
}

async function readFolder(folder: string, files: World['files']): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  // Reading unpacks what is packed.
  for (const [name, as] of [
    ['record.json', 'record.json'],
    ['rows.jsonl.gz', 'rows.jsonl'],
  ] as const) {
    const path = files.join(folder, name);
    if (await files.exists(path)) found.set(as, await files.read(path));
  }
  return found;
}

/** The status first: it is what a branch rule waits for. */
async function write(
  { pullRequest, headSha, status, view, outcome, isSound }: Written,
  { configPath }: ReportRequest,
  access: GitHubAccess,
  world: World,
): Promise<string | null> {
  await access.repository.setStatus(headSha, { ...status, targetUrl: null });
  const leg = reportLeg({ configPath, headSha }, world.environment);
  const views = outcome === null ? [failedLegView(view, leg)] : legViewsOf(outcome.gate, leg);
  const written = await shareComment(
    {
      leg,
      pullRequest,
      marker: reportMarker(configPath),
      older: [],
      mayCreate: isSound && (outcome?.gate.suites.length ?? 0) > 0,
      own: views.map((one) => ({ leg: one, links: [] })),
    },
    legReader({ leg, ownNames: [], links: () => [] }, null, false, world),
    access.comments,
  );
  if (written.kind !== 'left-out') return written.url;
  world.log.note(`report: no comment written: ${written.reason}`);
  return null;
}

function documentOf(
  { pullRequest, headSha, status, view, outcome }: Written,
  commentUrl: string | null,
): object {
  return {
    version: 1,
    kind: 'report',
    pullRequest,
    headSha,
    status,
    verdict: outcome === null ? 'not-evaluated' : outcome.gate.verdict,
    comment: renderMarkdown(view),
    commentUrl,
    records: (outcome?.gate.suites ?? []).map(({ recordPath }) => recordPath),
  };
}

function wholeNumber(input: CommandInput, name: string): number | null {
  const text = input.text(name);
  if (text === undefined) return null;
  if (/^[1-9][0-9]{0,14}$/.test(text)) return Number(text);
  throw wrong(`--${name} is ${JSON.stringify(text)}.`, 'Give a whole number.');
}

function wrong(message: string, hint: string): UsageError {
  return new UsageError('arguments', message, hint);
}
