import { parseConfig } from '../../core/config/parse-config.ts';
import { detectRepository } from '../../core/init/detect-repository.ts';
import { diffDocuments } from '../../core/init/diff-documents.ts';
import type { Findings } from '../../core/init/findings.ts';
import { isGateWorkflow } from '../../core/init/is-gate-workflow.ts';
import { nextSteps } from '../../core/init/next-steps.ts';
import { planWorkflow } from '../../core/init/plan-workflow.ts';
import { type MeasuredSuite, starterConfig } from '../../core/init/starter-config.ts';
import { starterWorkflow, usualAction, workflowPath } from '../../core/init/starter-workflow.ts';
import { formatIssue } from '../../core/model/issue.ts';
import { GitError, UsageError } from '../../core/model/program-error.ts';
import { type CommandOutcome, printJson } from '../commands/command.ts';
import { validateCommand } from '../commands/validate.ts';
import type { CommandInput, World } from '../ports.ts';
import { type ReadRepository, readRepository } from './read-repository.ts';
import { readResults } from './read-results.ts';

const configPath = '.github/eval-envelope.yml';

/** A file of `init`: what it would hold, and what became of it. */
interface StarterFile {
  readonly path: string;
  readonly content: string;
  /** `kept`: it was there, and is what it was. */
  readonly status: 'written' | 'kept' | 'unchanged' | 'planned';
  /** From what is there to what is proposed; empty where nothing differs. */
  readonly diff: string;
}

/** `init`: looks, proposes, writes what is not there yet, validates, and says what to do next. */
export async function runInit(input: CommandInput, world: World): Promise<CommandOutcome> {
  // A shell makes several words of an unquoted glob: the first belongs to --from, the others stand alone.
  const isFrom = input.texts('from').length > 0;
  if (input.positionals.length > 0 && !isFrom) {
    const hint = 'init looks at the repository it is called in; results are named with --from.';
    throw new UsageError('positional', `"${input.positionals[0]}" stands alone.`, hint);
  }
  const uses = usesOf(input);
  const repository = await readRepository(world);
  const findings = detectRepository(repository.files);
  const from = isFrom ? [...input.texts('from'), ...input.positionals] : [];
  const measured =
    from.length === 0
      ? undefined
      : await readResults(from, findings.suites, input.text('suite'), repository.root, world);
  const config = starterConfig(findings, measured);
  const workflow = planWorkflow(
    parseConfig((await textAt(configPath, repository.root, world)) ?? config, configPath),
    repository.files,
    repository.isGit,
    configPath,
  );
  const gateWorkflow = await findGateWorkflow(repository, uses, world);
  const documents: readonly (readonly [string, string])[] = [
    [configPath, config],
    ...(workflow.ok && gateWorkflow === null
      ? [
          [
            workflowPath,
            starterWorkflow({ defaultBranch: repository.defaultBranch, uses, ...workflow.plan }),
          ] as const,
        ]
      : []),
  ];
  const isDryRun = input.flag('dry-run');
  const files: StarterFile[] = [];
  for (const [path, content] of documents)
    files.push(await place(path, content, repository.root, isDryRun, world));
  const validation = await validate(files, repository.root, world);
  const next = nextSteps({
    workflow,
    gateWorkflow,
    hasWorkflow:
      workflow.ok || gateWorkflow !== null || (await textAt(workflowPath, repository.root, world)) !== null,
    written: files
      .filter(({ status }) => status === 'written' || status === 'planned')
      .map(({ path }) => path),
    uncommitted: isDryRun ? [] : await uncommittedOf(files, repository, world),
    differing: files.filter(({ status }) => status === 'kept').map(({ path }) => path),
    configPath,
    isDryRun,
    localBase: repository.isGit && !repository.hasRemote ? repository.defaultBranch : null,
    isMeasured: measured !== undefined,
    program: world.terminal.program,
    uses,
  });
  const { exitCode } = validation;
  const stdout = input.flag('json')
    ? printJson({
        version: 1,
        findings,
        resolution: measured === undefined ? [] : [measured.source, ...measured.sentences],
        files,
        valid: exitCode === 0,
        next,
      })
    : report({ repository, findings, measured, files, validation, next });
  return { exitCode, stdout };
}

function usesOf(input: CommandInput): string {
  const uses = input.text('uses') ?? usualAction;
  if (/^(?:\.\/[\w./-]*|[\w.-]+\/[\w./-]+@[\w./-]+)$/.test(uses)) return uses;
  const hint = `Write owner/repository@ref, such as ${usualAction}, or ./ for the repository itself.`;
  throw new UsageError('uses', `${JSON.stringify(uses)} is nothing that a workflow can use.`, hint);
}

/** Text of a file of the repository; null = there is none. */
async function textAt(path: string, root: string, { files }: World): Promise<string | null> {
  const target = files.join(root, path);
  return (await files.exists(target)) ? new TextDecoder().decode(await files.read(target)) : null;
}

/** A workflow of another name that runs the gate on pull requests; null = there is none. */
async function findGateWorkflow(
  { root, files }: ReadRepository,
  uses: string,
  world: World,
): Promise<string | null> {
  for (const path of files.paths) {
    if (path === workflowPath || !/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue;
    if (isGateWorkflow((await textAt(path, root, world)) ?? '', uses)) return path;
  }
  return null;
}

/** Of our files those that git has not in its last commit, whichever call wrote them. */
async function uncommittedOf(
  files: readonly StarterFile[],
  { root, isGit }: ReadRepository,
  world: World,
): Promise<readonly string[]> {
  if (!isGit) return files.map(({ path }) => path);
  try {
    const changed = new Set(await world.git(root).uncommittedPaths());
    return files.map(({ path }) => path).filter((path) => changed.has(path));
  } catch (error) {
    if (error instanceof GitError) return files.map(({ path }) => path);
    throw error;
  }
}

async function place(
  path: string,
  content: string,
  root: string,
  isDryRun: boolean,
  world: World,
): Promise<StarterFile> {
  const target = world.files.join(root, path);
  const before = await textAt(path, root, world);
  const diff = diffDocuments(path, before, content);
  if (before === content) return { path, content, status: 'unchanged', diff };
  if (isDryRun) return { path, content, status: before === null ? 'planned' : 'kept', diff };
  if (before !== null) return { path, content, status: 'kept', diff };
  await world.files.write(target, content);
  return { path, content, status: 'written', diff };
}

/** The config as it stands; in a dry run without one, the one that would be written. */
async function validate(files: readonly StarterFile[], root: string, world: World): Promise<CommandOutcome> {
  const [config] = files;
  if (config === undefined) return { exitCode: 0, stdout: '' };
  if (config.status !== 'planned') {
    const path = world.files.join(root, config.path);
    const outcome = await validateCommand.run(
      { positionals: [path], texts: () => [], text: () => undefined, flag: () => false },
      world,
    );
    return { ...outcome, stdout: outcome.stdout.replaceAll(path, config.path) };
  }
  const parsed = parseConfig(config.content, config.path);
  if (parsed.ok) return { exitCode: 0, stdout: `${config.path} would be valid.\n` };
  return { exitCode: 2, stdout: `${parsed.issues.map(formatIssue).join('\n')}\n` };
}

function report(parts: {
  readonly repository: ReadRepository;
  readonly findings: Findings;
  readonly measured: MeasuredSuite | undefined;
  readonly files: readonly StarterFile[];
  readonly validation: CommandOutcome;
  readonly next: readonly string[];
}): string {
  const { repository, findings, measured, files, validation, next } = parts;
  const missing = findings.looked.filter(({ found }) => found.length === 0).map(({ what }) => what);
  return [
    ...(repository.isGit
      ? []
      : ['This folder is no git repository: the gate compares commits, so it needs one (git init).', '']),
    'Found',
    ...findings.looked
      .filter(({ found }) => found.length > 0)
      .map(({ what, found }) => `  ${what}: ${shortList(found)}`),
    ...(missing.length === 0 ? [] : [`  not found: ${missing.join(', ')}`]),
    ...findings.suites.map(
      ({ name, kind, cases, obstacles }) =>
        `  suite ${name} (${kind}${cases === null ? '' : `, ${cases} ${cases === 1 ? 'case' : 'cases'}`})${obstacles.length === 0 ? '' : `: not switched on. ${obstacles.join(' ')}`}`,
    ),
    ...(measured === undefined ? [] : ['', measured.source, ...measured.sentences]),
    '',
    ...files.flatMap(fileLines),
    validation.stdout.trimEnd(),
    '',
    'Next',
    ...next.map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n');
}

function fileLines({ path, status, diff }: StarterFile): readonly string[] {
  switch (status) {
    case 'written':
      return [`${path}: written.`];
    case 'unchanged':
      return [`${path}: is there already, as it would be written.`];
    case 'kept':
      return [`${path}: is there already and is left alone. What would be written differs:`, diff];
    case 'planned':
      return [diff];
  }
}

function shortList(texts: readonly string[]): string {
  const shown = texts.slice(0, 5).join(', ');
  return texts.length > 5 ? `${shown} and ${texts.length - 5} more` : shown;
}
