import type { Config } from '../../core/config/config.ts';
import { parseConfig } from '../../core/config/parse-config.ts';
import { requiredSuites } from '../../core/config/resolve-policy.ts';
import { type DeploymentClass, deploymentClasses } from '../../core/model/deployment-class.ts';
import { formatIssue } from '../../core/model/issue.ts';
import { GitError, UsageError } from '../../core/model/program-error.ts';
import { expectResolution } from '../gate/expect-resolution.ts';
import type { CommandInput, World } from '../ports.ts';
import { type CheckedWaivers, checkWaivers } from './check-waivers.ts';
import { type Command, printJson } from './command.ts';
import { findUnmatchedModels, findUnmatchedRules, unmatchedText } from './find-unmatched-rules.ts';

const defaultPath = '.github/eval-envelope.yml';

/** The usual path is meant from the top of the repository, wherever in it somebody stands. */
async function locate(path: string, { positionals }: CommandInput, world: World): Promise<string> {
  if (positionals.length > 0 || (await world.files.exists(path))) return path;
  const top = await world
    .git('.')
    .topLevel()
    .catch(() => null);
  const there = top === null ? path : world.files.join(top, path);
  if (await world.files.exists(there)) return there;
  throw new UsageError(
    'no-config',
    `There is no ${path} here.`,
    'eval-envelope init writes one from what the repository holds; any other file is named: validate FILE.',
  );
}

/** Classes in the order of what they ask of a suite. */
const asking: readonly DeploymentClass[] = ['prompt-edit', 'rag-refresh', 'model-swap', 'fine-tune'];

/** What each suite will be able to show by its size, where its dataset can be counted. */
async function sayWhatSuitesShow(config: Config, world: World): Promise<void> {
  const head = await committedFiles(world);
  for (const [suite, block] of Object.entries(config.suites)) {
    const { epochs, inference } = block.judge;
    if (inference === 'fixed-suite' && epochs === undefined) {
      world.log.note(
        `eval-envelope: suite ${suite} is a fixed suite without epochs: unless its command runs every case twice or more, nothing can be compared.`,
      );
    }
    if (head === null) continue;
    const planned = { config, suite, epochs: epochs ?? 1, isBaseRun: true };
    const expected = await Promise.all(
      asking.map((of) => expectResolution(null, { ...planned, classes: [of] }, block, head, world)),
    );
    const [finding] = expected.flatMap((one) => one?.sentences[0] ?? []);
    if (finding === undefined) continue;
    const unseen = asking.filter((_, index) => expected[index]?.isTooSmall === true);
    const small = unseen.length === 0 ? '' : ` Too small for ${unseen.join(', ')}.`;
    world.log.note(`eval-envelope: suite ${suite}: ${finding}${small}`);
  }
}

/** null = this is no repository, or it has no commit yet. */
async function committedFiles({ git }: World): Promise<{ folder: string; paths: readonly string[] } | null> {
  try {
    const folder = await git('.').topLevel();
    const paths = (await git(folder).listTree('HEAD')).map(({ path }) => path);
    return { folder, paths };
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

async function findUnmatched({ classify }: Config, path: string, world: World) {
  return [
    ...(await findUnmatchedRules(classify.rules, world)),
    ...(await findUnmatchedModels(classify.models, path, world)),
  ];
}

/** An empty file is none that is wrong, but hardly what somebody meant. */
function inForceText({ inForce, expired }: CheckedWaivers): string {
  return inForce + expired.length === 0
    ? 'no waiver stands in it; write entries under waivers:, or delete it'
    : `${countOf(inForce, 'waiver')} in force`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `validate`: every problem of a config at once. */
export const validateCommand: Command = {
  name: 'validate',
  synopsis: `[FILE]`,
  summary: `Reports every problem in a config, each with line, column and a hint (default ${defaultPath}).`,
  options: { json: { type: 'boolean', help: 'print the problems as JSON' } },
  run: async (input, world) => {
    const path = input.positionals[0] ?? defaultPath;
    const found = await locate(path, input, world);
    const parsed = parseConfig(new TextDecoder().decode(await world.files.read(found)), path);
    const waivers = await checkWaivers(found, parsed.ok ? parsed.value : null, world);
    const issues = [...(parsed.ok ? [] : parsed.issues), ...(waivers?.issues ?? [])];
    const isValid = issues.length === 0;
    const exitCode = isValid ? 0 : 2;
    const unmatched = parsed.ok ? await findUnmatched(parsed.value, path, world) : [];
    if (input.flag('json')) {
      return { exitCode, stdout: printJson({ file: path, valid: isValid, issues, unmatched }) };
    }
    for (const note of waivers?.expired ?? []) world.log.note(`eval-envelope: ${waivers?.path}: ${note}`);
    if (parsed.ok) {
      const missing = requiredSuites(parsed.value, deploymentClasses).filter(
        (name) => !Object.hasOwn(parsed.value.suites, name),
      );
      for (const name of missing) {
        world.log.note(
          `eval-envelope: ${path} requires suite "${name}", which it does not define: changes of that class cannot be evaluated until it does.`,
        );
      }
      await sayWhatSuitesShow(parsed.value, world);
      for (const rule of unmatched) world.log.note(`eval-envelope: ${path}: ${unmatchedText(rule)}`);
      const suites = Object.keys(parsed.value.suites).length;
      const nothing = suites === 0 ? '; gate has nothing to run until one is named' : '';
      if (isValid) {
        const held = waivers === null ? '' : ` ${waivers.path}: ${inForceText(waivers)}.`;
        return {
          exitCode,
          stdout: `${path} is valid: ${countOf(suites, 'suite')}, ${Object.keys(parsed.value.dimensions).length || 'default'} dimensions${nothing}.${held}\n`,
        };
      }
    }
    const lines = issues.map(formatIssue);
    const where = [...(parsed.ok ? [] : [path]), ...(waivers?.issues.length ? [waivers.path] : [])];
    return {
      exitCode,
      stdout: `${lines.join('\n')}\n${countOf(issues.length, 'problem')} in ${where.join(' and ')}.\n`,
    };
  },
};
