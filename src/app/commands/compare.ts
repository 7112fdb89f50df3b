import type { OldestBase } from '../../core/compare/compare-creep.ts';
import type { Config } from '../../core/config/config.ts';
import { readFields } from '../../core/config/read-fields.ts';
import { checkSegments } from '../../core/envelope/check-segments.ts';
import { waiversPath } from '../../core/model/approval.ts';
import type { ChosenColumns } from '../../core/model/column-mapping.ts';
import {
  type DeploymentClass,
  deploymentClasses,
  isDeploymentClass,
} from '../../core/model/deployment-class.ts';
import { UsageError } from '../../core/model/program-error.ts';
import type { Decision } from '../../core/model/verdict.ts';
import { comparisonDocument } from '../../core/record/comparison-document.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import { buildComment } from '../../core/report/build-comment.ts';
import { caseExcerpts, type Excerpt } from '../../core/report/excerpts.ts';
import { reasonText } from '../../core/report/reason-clause.ts';
import { renderHtml } from '../../core/report/render-html.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import type { ReadOptions } from '../../core/results/read-options.ts';
import { withWaivers } from '../approval/with-waivers.ts';
import { judgeRuns } from '../judge-runs.ts';
import { columnsOption, loadColumns } from '../load-columns.ts';
import { chooseSuite, loadConfig } from '../load-config.ts';
import { fileContext, makeRecord } from '../make-record.ts';
import type { CommandInput, World } from '../ports.ts';
import { readBaseFiles } from '../read-base.ts';
import { readRunFiles } from '../read-run.ts';
import { checkFormat } from './check-format.ts';
import { type Command, type CommandOutcome, printJson } from './command.ts';

/** `compare`: two result files in, a verdict out. */
export const compareCommand: Command = {
  name: 'compare',
  synopsis: '--base FILE --head FILE [options]',
  summary: 'Compares two result files by case and judges the difference against the envelope of the change.',
  options: {
    base: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: 'results of base; several files are one run, stored runs (rows with an origin) are pooled into it; left out: only absolute limits are judged',
    },
    head: { type: 'string', value: 'FILE', multiple: true, help: 'results of head' },
    'oldest-base': {
      type: 'string',
      value: 'FILE',
      help: 'results of the oldest accepted base: tells what the accepted changes since cost together; decides nothing',
    },
    config: {
      type: 'string',
      value: 'FILE',
      help: 'config to judge by; left out: dimensions found in the rows, default margins',
    },
    suite: { type: 'string', value: 'NAME', help: 'suite of the config these results belong to' },
    class: {
      type: 'string',
      value: 'CLASS',
      multiple: true,
      help: `kind of change: ${deploymentClasses.join(', ')}; left out: other`,
    },
    format: {
      type: 'string',
      value: 'FORMAT',
      help: 'format of both files; left out: told from their content',
    },
    waivers: {
      type: 'string',
      value: 'FILE',
      help: `waivers to apply, such as ${waiversPath}: losses that are accepted for a while`,
    },
    columns: columnsOption,
    'case-id': { type: 'string', value: 'FIELD', help: 'field that identifies a case, such as vars.id' },
    cluster: {
      type: 'string',
      value: 'FIELD',
      help: 'field of the independent unit above the case, such as metadata.conversation',
    },
    segment: {
      type: 'string',
      value: 'FIELD',
      multiple: true,
      help: 'field that makes segments, such as metadata.language',
    },
    comment: { type: 'string', value: 'FILE', help: 'write the comment as Markdown' },
    report: { type: 'string', value: 'FILE', help: 'write the report as a self-contained HTML page' },
    record: { type: 'string', value: 'FILE', help: 'write the metrics record as JSON' },
    seed: {
      type: 'string',
      value: 'TEXT',
      help: 'seed of the resamples; left out: from the content of the runs',
    },
    json: { type: 'boolean', help: 'print the comparison as JSON' },
    all: { type: 'boolean', help: 'print everything in the terminal, what a comment folds away too' },
    markdown: { type: 'boolean', help: 'print the comment as Markdown instead of terminal text' },
  },
  run: runCompare,
};

async function runCompare(input: CommandInput, world: World): Promise<CommandOutcome> {
  const headPaths = input.texts('head');
  const basePaths = input.texts('base');
  if (input.positionals.length > 0) {
    throw new UsageError(
      'positional',
      `"${input.positionals[0]}" stands alone.`,
      'Name the files with --base and --head.',
    );
  }
  if (headPaths.length === 0)
    throw new UsageError('no-head', 'No results of head are named.', 'Add --head FILE.');
  checkPaths(input, world);
  const config = await loadConfig(world.files, input.text('config'));
  const suite = chooseSuite(config, input.text('suite'));
  const columns = await loadColumns(input, world.files);
  const options = readOptions(input, config, suite, columns);
  const base = basePaths.length === 0 ? null : await readBaseFiles(world.files, basePaths, options);
  const oldest = await readOldest(input, options, world);
  const head = await readRunFiles(world.files, headPaths, options);
  const judgement = judgeRuns({
    config,
    suite,
    classes: parseClasses(input.texts('class')),
    base: base?.outcome ?? null,
    head,
    seed: input.text('seed') ?? null,
    isLatencyAdvisory: base?.isStored === true,
    oldestBase: oldest,
  });
  const decision = await withWaivers(judgement, input.text('waivers'), { config, suite }, world);
  const most = suite === null ? undefined : config.suites[suite]?.judge.excerpts;
  const excerpts =
    most === undefined || decision.comparison === null || !head.ok
      ? []
      : caseExcerpts(decision.comparison, head.run.rows, most);
  return writeOutputs(decision, input, world, { suite, basePaths, headPaths, excerpts });
}

/** @throws UsageError when it is named and cannot be read: silence would look like no creep */
async function readOldest(
  input: CommandInput,
  options: ReadOptions,
  world: World,
): Promise<OldestBase | null> {
  const path = input.text('oldest-base');
  if (path === undefined) return null;
  const read = await readRunFiles(world.files, [path], options);
  if (read.ok) return { run: read.run, changes: null };
  throw new UsageError(
    'oldest-base',
    `--oldest-base ${path}: ${read.problems.join(' ')}`,
    'Name rows of an accepted base, or leave it out.',
  );
}

async function writeOutputs(
  decision: Decision,
  input: CommandInput,
  world: World,
  sides: {
    suite: string | null;
    basePaths: readonly string[];
    headPaths: readonly string[];
    excerpts: readonly Excerpt[];
  },
): Promise<CommandOutcome> {
  const view = buildComment(decision, {
    suite: sides.suite,
    baseLabel: sides.basePaths.join(', ') || 'none',
    headLabel: sides.headPaths.join(', '),
    baselineNote: null,
    classification: null,
    required: checkSegments(decision),
    accepting: { kind: 'files' },
    notices: [],
    excerpts: sides.excerpts,
  });
  const targets: [string | undefined, () => string][] = [
    [input.text('comment'), () => renderMarkdown(view)],
    [input.text('report'), () => renderHtml(view, decision)],
    [
      input.text('record'),
      () => encodeRecord(makeRecord(decision, fileContext(decision, world.clock.now(), sides.suite))),
    ],
  ];
  for (const [path, render] of targets) {
    if (path !== undefined) await world.files.write(path, render());
  }
  const stdout = input.flag('json')
    ? printJson(comparisonDocument(decision, (reason) => reasonText(reason, decision)))
    : input.flag('markdown')
      ? renderMarkdown(view)
      : renderText(view, input.flag('all'));
  return { exitCode: decision.exitCode, stdout };
}

/** Outputs must not land on an input or on each other. */
function checkPaths(input: CommandInput, world: World): void {
  const taken = new Map<string, string>();
  for (const name of ['base', 'head', 'oldest-base', 'config', 'waivers', 'columns']) {
    for (const path of input.texts(name)) taken.set(world.files.resolve(path), `--${name}`);
  }
  for (const name of ['comment', 'report', 'record']) {
    const path = input.text(name);
    if (path === undefined) continue;
    const other = taken.get(world.files.resolve(path));
    if (other !== undefined)
      throw new UsageError('same-path', `--${name} ${path} is the file of ${other}.`, 'Name another file.');
    taken.set(world.files.resolve(path), `--${name}`);
  }
  checkFormat(input.text('format'));
}

function readOptions(
  input: CommandInput,
  config: Config,
  suite: string | null,
  columns: ChosenColumns | undefined,
): ReadOptions {
  const block = suite === null ? undefined : config.suites[suite];
  const segments = input.texts('segment');
  const written = block === undefined ? undefined : readFields(block.judge);
  return {
    format: input.text('format') ?? block?.run.format,
    columns: columns ?? (input.text('format') === undefined ? written?.columns : undefined),
    caseId: input.text('case-id') ?? written?.caseId,
    cluster: input.text('cluster') ?? written?.cluster,
    segments: segments.length > 0 ? segments : written?.segments,
    kept: written?.kept,
  };
}

function parseClasses(texts: readonly string[]): DeploymentClass[] {
  const words = texts.flatMap((text) => text.split(','));
  const unknown = words.find((word) => !isDeploymentClass(word));
  if (unknown !== undefined) {
    throw new UsageError(
      'unknown-class',
      `"${unknown}" is no class of change.`,
      `Classes: ${deploymentClasses.join(', ')}.`,
    );
  }
  return words.length === 0 ? ['other'] : words.filter(isDeploymentClass);
}
