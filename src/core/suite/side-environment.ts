import { isAllowedName, isForbiddenName } from './environment-names.ts';
import { foldersUpward } from './folders-upward.ts';

/** What the environment of a command is made from. Paths are absolute, with forward slashes. */
export interface SideEnvironmentInput {
  /** Variables of our own process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Variables that the suite asks for; empty for a setup: what runs while packages are installed sees no key. */
  readonly passEnv: readonly string[];
  readonly side: 'base' | 'head';
  /** Folder of the side. */
  readonly root: string;
  /** Folder the suite runs in: `root` or below it. */
  readonly workingDirectory: string;
  /** File the command writes; undefined = not said, as in a setup. */
  readonly resultsPath?: string | undefined;
  /** Which run of the command this is, integer ≥ 1; undefined = not said, as in a setup. */
  readonly epoch?: number | undefined;
  /** What lies outside git and the side is run with; undefined = production as it is, and in a setup. */
  readonly candidate?: string | undefined;
  /** `i/n` where the suite is sharded. */
  readonly shard?: string | undefined;
  /** File that says which shard runs a case; undefined = not said. */
  readonly shardPlan?: string | undefined;
  /** Root of the user's working copy; GITHUB_WORKSPACE counts as one too. Nothing in it stays on PATH. */
  readonly repository?: string | undefined;
}

/** The environment of a command. */
export interface SideEnvironment {
  /** All of it; nothing is to be inherited beside it. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of `passEnv` that are unset or empty here: a secret that a fork's job may not see is empty. */
  readonly missing: readonly string[];
  /** Names of `passEnv` that are never passed. */
  readonly refused: readonly string[];
}

/**
 * The environment of a command of one side: an allow-list, the suite's `pass-env`, and what tells the suite where it
 * is. Same list for base and head.
 *
 * PATH begins with the side's own programs: `node_modules/.bin` and `.venv/bin` of the working directory and of the
 * folders above it, up to the root of the side. Relative entries and those inside the user's working copy are taken
 * out: `npx` and an activated virtual environment put head's programs there, and base would run them.
 */
export function sideEnvironment(input: SideEnvironmentInput): SideEnvironment {
  const { environment, side, resultsPath, epoch, candidate, shard, shardPlan } = input;
  const asked = [...new Set(input.passEnv)];
  const wanted = new Set(asked.filter((name) => !isForbiddenName(name)));
  const passed = Object.entries(environment).filter(([name]) => isAllowedName(name) || wanted.has(name));
  const own = {
    PATH: sidePath(input),
    EVAL_ENVELOPE_SIDE: side,
    EVAL_ENVELOPE_RESULTS: resultsPath,
    EVAL_ENVELOPE_EPOCH: epoch === undefined ? undefined : String(epoch),
    EVAL_ENVELOPE_CANDIDATE: candidate,
    EVAL_ENVELOPE_SHARD: shard,
    EVAL_ENVELOPE_SHARD_PLAN: shardPlan,
  };
  const set = Object.entries(own).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    variables: Object.fromEntries([...passed, ...set]),
    missing: [...wanted].filter((name) => !Object.hasOwn(environment, name) || environment[name] === ''),
    refused: asked.filter(isForbiddenName),
  };
}

function sidePath({ environment, root, workingDirectory, repository }: SideEnvironmentInput): string {
  const workingCopies = [repository, environment.GITHUB_WORKSPACE].filter(
    (path) => path !== undefined && path !== '' && path !== '/',
  );
  const inherited = (environment.PATH ?? '')
    .split(':')
    .filter((entry) => entry.startsWith('/'))
    .filter((entry) => !workingCopies.some((copy) => isInside(entry, copy)));
  const leading = foldersOfSide(root, workingDirectory).flatMap((folder) => [
    `${folder}/node_modules/.bin`,
    `${folder}/.venv/bin`,
  ]);
  return [...leading, ...inherited].join(':');
}

/** The working directory, the folders above it, and the root of the side last. */
function foldersOfSide(root: string, workingDirectory: string): readonly string[] {
  const top = root.replace(/\/+$/, '');
  if (!isInside(workingDirectory, top)) return [top];
  return foldersUpward(workingDirectory.slice(top.length)).map((folder) =>
    folder === '.' ? top : `${top}/${folder}`,
  );
}

function isInside(path: string, folder: string | undefined): boolean {
  if (folder === undefined) return false;
  const top = folder.replace(/\/+$/, '');
  return path === top || path.startsWith(`${top}/`);
}
