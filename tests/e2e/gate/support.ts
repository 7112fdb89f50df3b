import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { cli } from '../../support/cli.ts';
import {
  newRepository,
  type TestRepository,
  temporaryFolder,
  testEnvironment,
} from '../../support/git-repository.ts';

/** Where a config lies. */
export const configPath = '.github/eval-envelope.yml';

/** What a test says of a suite: the keys of the config. */
export type SuiteKeys = Readonly<Record<string, unknown>>;

/** A suite that runs `evals/run.mjs` and needs no packages; it covers the prompts. */
export function suiteKeys(overrides: SuiteKeys = {}): SuiteKeys {
  return {
    setup: 'none',
    command: ['node', 'evals/run.mjs'],
    results: 'results.jsonl',
    covers: ['prompts/**'],
    ...overrides,
  };
}

const quality = { metric: 'pass-rate', better: 'higher', margin: '5pp', tier: 'blocking', primary: true };

/** A config as text (JSON is YAML), by default of one suite called `bot` that gates the pass rate with 5 pp. */
export function configText(
  suites: Readonly<Record<string, SuiteKeys>> = { bot: suiteKeys() },
  more: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({ version: 1, suites, dimensions: { quality }, ...more }, null, 2);
}

/** The config of the one suite `bot`, which differs from the usual one by these keys. */
export function botConfig(overrides: SuiteKeys = {}): string {
  return configText({ bot: suiteKeys(overrides) });
}

/** `count` case ids, one a line. */
export function caseList(count: number): string {
  return Array.from({ length: count }, (_, index) => `case-${String(index).padStart(3, '0')}\n`).join('');
}

/**
 * A suite in one file. A case fails for each that `fail N` in the prompt asks for.
 *
 * @param parts - `answer`: expression for what the system answers; `before` and `after`: code around the work
 */
export function suiteScript({ before = '', answer = 'prompt', after = '' } = {}): string {
  return `import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
const { env } = process;
${before}
const prompt = readFileSync('prompts/support.txt', 'utf8').trim();
const cases = readFileSync('evals/cases.txt', 'utf8').trim().split('\\n');
const failing = Number(/fail (\\d+)/.exec(prompt)?.[1] ?? 0);
const answer = String(${answer});
const outputHash = createHash('sha256').update(answer).digest('hex');
const rows = cases.map((caseId, index) => ({ caseId, passed: index >= failing, output: answer, outputHash }));
writeFileSync(env.EVAL_ENVELOPE_RESULTS, rows.map((row) => JSON.stringify(row)).join('\\n') + '\\n');
${after}
`;
}

/** Files of a small project whose suite answers with its prompt: 100 cases, all of which pass. */
export function projectFiles(overrides: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    [configPath]: configText(),
    'evals/run.mjs': suiteScript(),
    'evals/cases.txt': caseList(100),
    'prompts/support.txt': 'Answer.\n',
    ...overrides,
  };
}

/** A project with these files (over the usual ones) on `main`, and branch `feature` checked out. */
export async function project(
  overrides: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<TestRepository> {
  const repository = await newRepository(folder);
  await repository.commit(projectFiles(overrides));
  await repository.git('checkout', '-q', '-b', 'feature');
  return repository;
}

/** A project whose `feature` changes the prompt, and these files. */
export async function changedProject(
  overrides: Readonly<Record<string, string>> = {},
  change: Readonly<Record<string, string | null>> = {},
): Promise<TestRepository> {
  const repository = await project(overrides);
  await repository.commit({ 'prompts/support.txt': 'Answer in one sentence.\n', ...change });
  return repository;
}

/** How `gate` is started. */
export interface GateOptions {
  readonly args?: readonly string[];
  /** Variables beside PATH, a HOME of its own, and a temporary folder of its own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder it is started in; default the repository's top. */
  readonly cwd?: string;
}

/** A `gate` that is running. */
export interface StartedGate {
  readonly child: ChildProcess;
  /** Resolves when it has ended. */
  readonly ended: Promise<GateRun>;
}

/** A suite as `gate --json` prints it, as far as tests look. */
export interface SuiteDocument {
  readonly suite: string;
  readonly class: string;
  readonly runReason: string;
  readonly baseline: { readonly rung: string; readonly sha: string | null; readonly runs: number };
  readonly comparison: {
    readonly verdict: string;
    readonly conclusion: string;
    readonly reasons: readonly { readonly code: string; readonly text: string }[];
    readonly cases: { readonly paired: number; readonly headOnly: readonly string[] };
    readonly dimensions: readonly {
      readonly name: string;
      readonly tier: string;
      readonly status: string;
      readonly margin: unknown;
    }[];
  };
  readonly recordPath: string;
}

/** `gate --json`, as far as tests look. */
export interface GateDocument {
  readonly verdict: string | null;
  readonly conclusion: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly suites: readonly SuiteDocument[];
  readonly skipped: readonly { readonly suite: string; readonly reason: string }[];
}

/** A row of a results file that was kept. */
export interface KeptRow {
  readonly caseId: string;
  readonly output: string;
}

/** What `gate` left behind. */
export interface GateRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Folder of comment, record, report and rows. */
  readonly out: string;
  /** Text of a file in it. */
  readonly text: (path: string) => string;
  /** The one comment of all suites. */
  readonly comment: string;
  /** Both streams and every file in `out`, but not the results as the suite itself wrote them. */
  readonly everything: string;
  /** @throws when standard output is not one JSON value */
  readonly document: GateDocument;
  /** The first suite. */
  readonly suite: SuiteDocument;
  /** Reasons of the first suite as one text. */
  readonly reason: string;
  /** The first row that a side's suite left, by default of `bot` in its first epoch. */
  readonly firstRow: (side: 'base' | 'head', suite?: string, epoch?: number) => KeptRow;
}

/**
 * Starts the built `gate --json` in a repository. When it has ended, nothing of it is left in its temporary folder:
 * every run is held to that.
 */
export function startGate(repository: { readonly folder: string }, options: GateOptions = {}): StartedGate {
  const place = temporaryFolder();
  const [temporary, home, out] = ['temporary', 'home', 'out'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(temporary);
  mkdirSync(home);
  const { args = [], env = {}, cwd = repository.folder } = options;
  const child = spawn(process.execPath, [cli, 'gate', '--json', '--out', out, ...args], {
    cwd,
    env: testEnvironment({ HOME: home, TMPDIR: temporary, RUNNER_TEMP: temporary, CI: 'true', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<GateRun>((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      try {
        // Programs of a suite may leave what they like there, such as Node's own cache.
        const left = readdirSync(temporary).filter((name) => name.startsWith('eval-envelope'));
        expect(left, `left in the temporary folder\n${stderr}`).toEqual([]);
        resolve(gateRun({ code, stdout, stderr, out }));
      } catch (error) {
        reject(error);
      }
    });
  });
  return { child, ended };
}

/** Runs `gate --json` to its end. */
export function gate(repository: { readonly folder: string }, options: GateOptions = {}): Promise<GateRun> {
  return startGate(repository, options).ended;
}

function gateRun(run: Pick<GateRun, 'code' | 'stdout' | 'stderr' | 'out'>): GateRun {
  const text = (path: string): string => readFileSync(join(run.out, path), 'utf8');
  const document = (): GateDocument => {
    if (run.stdout === '') throw new Error(`gate printed nothing:\n${run.stderr}`);
    return JSON.parse(run.stdout);
  };
  const suite = (): SuiteDocument => {
    const [first] = document().suites;
    if (first === undefined) throw new Error(`no suite ran:\n${run.stderr}`);
    return first;
  };
  return {
    ...run,
    text,
    get comment() {
      return text('comment.md');
    },
    get everything() {
      const paths = existsSync(run.out) ? filesIn(run.out) : [];
      const shown = paths.filter((path) => !/^[^/]+\/(?:base|head)-\d/.test(path));
      const unpacked = (path: string): string =>
        path.endsWith('.gz') ? gunzipSync(readFileSync(join(run.out, path))).toString('utf8') : text(path);
      return [run.stdout, run.stderr, ...shown.map(unpacked)].join('\n');
    },
    get document() {
      return document();
    },
    get suite() {
      return suite();
    },
    get reason() {
      return suite()
        .comparison.reasons.map((reason) => reason.text)
        .join('\n');
    },
    firstRow: (side, name = 'bot', epoch = 1) =>
      JSON.parse(text(`${name}/${side}-${epoch}.jsonl`).split('\n')[0] ?? ''),
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** A file outside every repository in which suites leave lines; they learn of it by `pass-env: [SUITE_LOG]`. */
export function suiteLog(): { readonly path: string; readonly lines: () => readonly string[] } {
  const path = join(temporaryFolder(), 'suite.log');
  return {
    path,
    lines: () => (existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : []),
  };
}
