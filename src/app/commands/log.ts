import { type DeploymentClass, deploymentClasses } from '../../core/model/deployment-class.ts';
import { GitError, UsageError } from '../../core/model/program-error.ts';
import { longestHypothesis, makeLogEntry, type WrittenLogEntry } from '../../core/velocity/log-entry.ts';
import type { CommandInput, Git, World } from '../ports.ts';
import { appendToFile, keepInHistory } from '../velocity/keep-log-entry.ts';
import { type Command, type CommandOutcome, printJson } from './command.ts';
import { historyOptions, historyRequest } from './history-options.ts';

const classes = deploymentClasses.filter((name) => name !== 'other');

/** `log`: an experiment before there is a pull request. */
export const logCommand: Command = {
  name: 'log',
  synopsis: '"HYPOTHESIS" (--history [REMOTE] | --out FILE.jsonl) [options]',
  summary:
    'Writes down what is going to be tried, before there is a pull request, so that velocity counts work that is dropped early too. It joins the pull request of its branch, or one with an Experiment: trailer that names its id.',
  options: {
    feature: { type: 'string', value: 'NAME', help: 'what it is for' },
    class: { type: 'string', value: 'CLASS', help: `what would change: ${classes.join(', ')}` },
    branch: {
      type: 'string',
      value: 'NAME',
      help: 'where it is tried (default: the branch that is checked out)',
    },
    ...historyOptions,
    history: { ...historyOptions.history, help: `keep it ${historyOptions.history.help}` },
    out: {
      type: 'string',
      value: 'FILE.jsonl',
      help: 'add it to this file; velocity finds log.jsonl among records',
    },
    json: { type: 'boolean', help: 'print the entry as JSON (schema log)' },
  },
  run: runLog,
};

async function runLog(input: CommandInput, world: World): Promise<CommandOutcome> {
  const [hypothesis = '', ...others] = input.positionals;
  const out = input.text('out');
  if (plainText(hypothesis) === '') throw noHypothesis;
  if (!input.flag('history') && out === undefined)
    throw new UsageError(
      'arguments',
      'Nothing says where it is to be kept.',
      'Add --history, or --out log.jsonl.',
    );
  if (!input.flag('history') && others.length > 0)
    throw new UsageError(
      'arguments',
      `"${others[0]}" stands alone.`,
      'Put the hypothesis in quotes; a remote belongs behind --history.',
    );
  // `log --history origin "…"` would take the remote for the hypothesis.
  if (others.length > 0 && !/\s/.test(hypothesis.trim()))
    throw new UsageError(
      'arguments',
      `The hypothesis would be "${hypothesis}".`,
      'Put all of it in quotes, first of all; a remote stands behind --history.',
    );
  const request = input.flag('history') ? historyRequest({ ...input, positionals: others }) : null;
  const entry = makeLogEntry({
    at: world.clock.now().toISOString(),
    hypothesis: hypothesisOf(hypothesis),
    repository:
      world.environment.GITHUB_REPOSITORY ?? (await inRepository(world, (git) => git.repositoryName())),
    class: classOf(input.text('class')),
    feature: plainText(input.text('feature') ?? '') || null,
    branch: input.text('branch')?.trim() || (await inRepository(world, (git) => git.currentBranch())),
  });
  const places: string[] = [];
  if (out !== undefined) {
    await appendToFile(entry, out, world.files);
    places.push(out);
  }
  if (request !== null) {
    const history = await world.history(request);
    try {
      places.push(`${await keepInHistory(entry, history)} of the branch ${request.branch}`);
    } finally {
      await history.close();
    }
  }
  return { exitCode: 0, stdout: input.flag('json') ? printJson(entry) : textOf(entry, places) };
}

const noHypothesis = new UsageError(
  'arguments',
  'No hypothesis is written.',
  'Say in quotes what you expect: eval-envelope log "A smaller model answers as well" --history.',
);

/** One line without control characters, escape sequences of terminals and signs that turn the direction of text. */
function plainText(written: string): string {
  return (
    written
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g, '')
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim()
  );
}

/** One line of text. @throws UsageError when there is none, or too much of it */
function hypothesisOf(written: string): string {
  const text = plainText(written);
  if (text === '') throw noHypothesis;
  if (text.length > longestHypothesis)
    throw new UsageError(
      'arguments',
      `The hypothesis has ${text.length} characters, and ${longestHypothesis} is the most.`,
      'Shorten it to a sentence or two; details belong into the pull request.',
    );
  return text;
}

function classOf(written: string | undefined): DeploymentClass | null {
  if (written === undefined) return null;
  const found = classes.find((name) => name === written);
  if (found !== undefined) return found;
  throw new UsageError(
    'arguments',
    `--class ${JSON.stringify(written)} is no class.`,
    `Classes: ${classes.join(', ')}. Leave it out where it is not known yet.`,
  );
}

/** An idea can be written down outside a repository as well. */
async function inRepository<T>(world: World, ask: (git: Git) => Promise<T>): Promise<T | null> {
  try {
    return await ask(world.git('.'));
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

function textOf({ id, branch }: WrittenLogEntry, places: readonly string[]): string {
  const isMain = branch === 'main' || branch === 'master';
  const joined =
    branch === null || branch === undefined
      ? ''
      : isMain
        ? ` What is evaluated on ${branch} does not join it: name the branch that you are going to make with --branch.`
        : ` Evaluations of the branch ${branch} join it by themselves.`;
  return `Logged ${id} in ${places.join(' and ')}.${joined}\nA pull request joins it with the line "Experiment: ${id}" in its description.\n`;
}
