import type { SuiteConfig } from '../../core/config/config.ts';
import { FileError } from '../../core/model/program-error.ts';
import { planSetup, setupInputs } from '../../core/suite/plan-setup.ts';
import { sideEnvironment } from '../../core/suite/side-environment.ts';
import type { World } from '../ports.ts';

/** Longest time for the setup commands of a side together. */
const setupTimeoutMs = 20 * 60_000;

/** A side of the comparison: one commit in a folder of its own. */
export interface Side {
  readonly name: 'base' | 'head';
  readonly sha: string;
  readonly folder: string;
  /** Paths of the commit, with the dataset of head laid over. */
  readonly paths: readonly string[];
  /** Top of the user's own working copy: nothing in it is on the side's PATH. */
  readonly workingCopy: string;
}

/** What a suite needs on one side. */
export interface SideSuite {
  readonly side: Side;
  readonly suite: SuiteConfig;
}

/** Runs the setup commands that a suite needs on a side; commands that already ran there are not run again. */
export type SetUp = (
  target: SideSuite,
) => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: string }>;

/** Makes a {@link SetUp} that remembers what it has run. */
export function createSetUp(world: World): SetUp {
  const finished = new Set<string>();
  return async ({ side, suite }) => {
    const { files, processes, log } = world;
    const workingDirectory = files.join(side.folder, suite.run.workingDirectory);
    const where = { workingDirectory: suite.run.workingDirectory, files: side.paths };
    const plan = planSetup({
      setup: suite.run.setup,
      ...where,
      texts: await readTexts(side, setupInputs(where), world),
    });
    if (!plan.ok) return { ok: false, problem: plan.reason };
    for (const { command, cwd } of plan.commands) {
      const folder = files.join(side.folder, cwd);
      const key = JSON.stringify([folder, command]);
      if (finished.has(key)) continue;
      const done = log.step(`${side.name}: ${command.join(' ')}`);
      const outcome = await processes.run({
        command,
        cwd: folder,
        env: sideEnvironment({
          environment: world.environment,
          passEnv: [],
          side: side.name,
          root: side.folder,
          workingDirectory,
          repository: side.workingCopy,
        }).variables,
        timeoutMs: setupTimeoutMs,
        onLine: (line) => log.output(`  ${line}`),
      });
      done(outcome.exitCode === 0 ? 'done' : 'failed');
      if (outcome.exitCode !== 0)
        return { ok: false, problem: failureText(`setup command \`${command.join(' ')}\``, outcome) };
      finished.add(key);
    }
    return { ok: true };
  };
}

async function readTexts(
  side: Side,
  paths: readonly string[],
  world: World,
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const path of paths) {
    try {
      const bytes = await world.files.read(world.files.join(side.folder, path));
      texts[path] = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
    } catch (error) {
      // A link that leads nowhere: what to make of a manifest without its text is the plan's to say.
      if (!(error instanceof FileError)) throw error;
    }
  }
  return texts;
}

/** How a command failed, with its last lines. */
export function failureText(
  what: string,
  outcome: { exitCode: number | null; isTimedOut: boolean; startError: string | null; tail: string },
): string {
  const how =
    outcome.startError !== null
      ? `could not be started (${outcome.startError})`
      : outcome.isTimedOut
        ? 'did not end in its time and was stopped'
        : outcome.exitCode === null
          ? 'was ended by a signal'
          : `ended with exit code ${outcome.exitCode}`;
  const lines = outcome.tail.trim();
  return lines === ''
    ? `${what} ${how} and printed nothing.`
    : `${what} ${how}. Its last lines: ${lastLines(lines)}`;
}

/** The end of an output, from the beginning of a line. */
function lastLines(text: string): string {
  if (text.length <= 1500) return text;
  const end = text.slice(-1500);
  const start = end.indexOf('\n');
  return start < 0 ? end : end.slice(start + 1);
}
