// Sends a repository with a real promptfoo suite through `gate`. Not part of `npm cit`: promptfoo takes minutes to
// install and 2 GB. Run with `npm run test:promptfoo`; `-- --fixtures` writes the fixtures anew from the same runs.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const version = '0.123.1';
const home = resolve(process.env.PROMPTFOO_HOME ?? join(tmpdir(), `eval-envelope-promptfoo-${version}`));
const root = resolve(import.meta.dirname, '..');
const fixtures = join(root, 'tests/fixtures/promptfoo-0.123');
const { values: options } = parseArgs({ options: { fixtures: { type: 'boolean', default: false } } });

/** Cases of the suite `support` that the fixtures keep: one of each kind. */
const keptCases = ['en-01', 'en-06', 'en-07', 'en-09', 'de-01', 'de-06', 'de-07', 'fr-06'];

interface Judged {
  readonly name: string;
  readonly status: string;
  readonly direction: string;
  readonly base: { readonly estimate: number; readonly n: number };
  readonly head: { readonly estimate: number; readonly n: number };
}

/** What is looked at of `gate --json`. */
interface GateDocument {
  readonly verdict: string | null;
  readonly conclusion: string;
  readonly primaryClass: string;
  readonly suites: readonly SuiteDocument[];
}

interface SuiteDocument {
  readonly suite: string;
  readonly baseline: { readonly rung: string };
  readonly comparison: {
    readonly reasons: readonly { readonly code: string; readonly about?: string; readonly text: string }[];
    readonly dimensions: readonly Judged[];
    readonly segments: readonly (Judged & { readonly segment: string; readonly value: string })[];
    readonly cases: {
      readonly paired: number;
      readonly states: Readonly<Record<'base' | 'head', Readonly<Record<string, number>>>>;
      readonly epochs: { readonly base: number; readonly head: number };
      readonly [lists: string]: unknown;
    };
    readonly flips: {
      readonly fixed: readonly { readonly caseId: string }[];
      readonly broken: readonly { readonly caseId: string }[];
    };
  };
}

/** What is looked at of promptfoo's own file. */
interface PromptfooFile {
  readonly results: {
    readonly prompts: readonly { readonly raw: string }[];
    readonly results: readonly {
      readonly vars: { readonly id: string };
      readonly response?: { readonly output?: string };
    }[];
  };
  readonly config: { readonly tests: readonly { readonly vars: { readonly id: string } }[] };
  readonly metadata: { readonly promptfooVersion: string };
}

let passed = 0;
let failed = 0;

function check(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) {
    passed += 1;
    return;
  }
  failed += 1;
  process.stdout.write(
    `FAILED  ${what}\n  expected ${JSON.stringify(expected)}\n  received ${JSON.stringify(actual)}\n`,
  );
}

function installedVersion(): string | undefined {
  const manifest = join(home, 'node_modules/promptfoo/package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/** Installs into a folder beside it first, so that a folder with the final name is complete. */
function install(): void {
  if (installedVersion() === version) return;
  // PROMPTFOO_HOME may name any folder: what is there is not ours to remove.
  if (existsSync(home))
    throw new Error(`${home} is there and holds no promptfoo ${version}: remove it, or set PROMPTFOO_HOME`);
  process.stdout.write(`installing promptfoo ${version} into ${home}: some minutes, 2 GB\n`);
  const partial = `${home}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
  // Not --omit=optional: promptfoo's database is one of the optional packages.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', `promptfoo@${version}`], {
    cwd: partial,
    stdio: 'inherit',
  });
  renameSync(partial, home);
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'eval-envelope-promptfoo-run-')));
const repository = join(scratch, 'repository');

function git(...args: readonly string[]): string {
  const identity = { NAME: 'Test', EMAIL: 'test@localhost', DATE: '2026-03-09T09:00:00Z' };
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(
      Object.entries(identity).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
  return execFileSync('git', args, { cwd: repository, env, encoding: 'utf8' }).trim();
}

/** A branch off main on which one file has another text. */
function branch(name: string, path: string, edit: (text: string) => string): void {
  git('switch', '--quiet', '--create', name, 'main');
  const file = join(repository, path);
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`the edit of ${path} on ${name} changes nothing`);
  writeFileSync(file, after);
  git('commit', '--quiet', '--all', '--message', name);
}

interface GateRun {
  readonly exitCode: number | null;
  readonly document: GateDocument;
  readonly comment: string;
  /** Folder of a suite's files. */
  readonly folder: (suite: string) => string;
}

function gate(head: string): GateRun {
  const out = join(scratch, `out-${head}`);
  const begun = performance.now();
  const run = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), 'gate', '--base', 'main', '--head', head, '--out', out, '--json'],
    {
      cwd: repository,
      encoding: 'utf8',
      env: {
        ...process.env,
        PROMPTFOO_HOME: home,
        TMPDIR: scratch,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      },
      maxBuffer: 1 << 26,
    },
  );
  process.stdout.write(
    `gate main…${head}: exit ${run.status}, ${((performance.now() - begun) / 1000).toFixed(1)} s\n`,
  );
  if (run.stdout === '') throw new Error(`gate printed no document:\n${run.stderr}`);
  return {
    exitCode: run.status,
    document: JSON.parse(run.stdout),
    comment: readFileSync(join(out, 'comment.md'), 'utf8'),
    folder: (suite) => join(out, suite),
  };
}

function onlySuite({ document }: GateRun, name: string): SuiteDocument {
  check(
    'the suite that covers the change runs, no other',
    document.suites.map(({ suite }) => suite),
    [name],
  );
  const [suite] = document.suites;
  if (suite === undefined) throw new Error('gate ran no suite');
  return suite;
}

function readResults(folder: string, name: string): PromptfooFile {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** First line of the stored rows: what the run says about itself. */
function runHeader(folder: string): { fingerprints: Record<string, unknown> } {
  const [header = ''] = gunzipSync(readFileSync(join(folder, 'rows.jsonl.gz')))
    .toString()
    .split('\n');
  return JSON.parse(header);
}

function outputs(file: PromptfooFile): readonly string[] {
  return file.results.results.flatMap(({ response }) => response?.output ?? []);
}

const languageOrder = ' Write in the language of the customer.';

/** A prompt edit that costs two of three languages: every kind of row, repeats by promptfoo and by `epochs`. */
function testPromptEdit(): void {
  branch('prompt-edit', 'prompts/support.txt', (text) => text.replace(languageOrder, ' Name the ticket.'));
  const run = gate('prompt-edit');
  const { comparison, baseline } = onlySuite(run, 'support');
  check('exit code', run.exitCode, 1);
  check('verdict', run.document.verdict, 'outside');
  check('conclusion', run.document.conclusion, 'failure');
  check('class', run.document.primaryClass, 'prompt-edit');
  check('base was run', baseline.rung, 'rerun');
  check('reason', comparison.reasons[0]?.code, 'outside-margin');
  const { paired, epochs, states, ...lists } = comparison.cases;
  check('cases', paired, 30);
  check('no case without a partner or with another input', lists, {
    baseOnly: [],
    headOnly: [],
    changedInput: [],
    duplicates: { base: [], head: [] },
  });
  check('2 repeats by promptfoo in each of 2 runs', epochs, { base: 4, head: 4 });
  const counts = { scored: 104, error: 8, timeout: 4, refused: 4, unscored: 0, 'judge-failed': 0 };
  check('states', states, { base: counts, head: counts });
  // A timeout and a refusal are failures, an error is none.
  const quality = comparison.dimensions.find(({ name }) => name === 'quality');
  check('quality', [quality?.base.estimate, quality?.head.estimate], [23 / 28, 8 / 28]);
  check('quality is judged', [quality?.status, quality?.direction], ['outside', 'worsened']);
  const byLanguage = comparison.segments
    .filter(({ name, segment }) => name === 'quality' && segment === 'language')
    .map(({ value, base, head }) => `${value} ${base.estimate.toFixed(2)} → ${head.estimate.toFixed(2)}`);
  check('segments of the metadata', byLanguage.toSorted(), [
    'de 0.89 → 0.00',
    'en 0.78 → 0.89',
    'fr 0.80 → 0.00',
  ]);
  const { fixed, broken } = comparison.flips;
  check(
    'the case that head mends',
    fixed.map(({ caseId }) => caseId),
    ['en-09'],
  );
  check('the cases that head breaks', broken.length, 16);
  const note =
    'The suite ended with exit code 100 on both sides; its results are complete and were used: it says that cases failed';
  check('note about exit code 100', run.comment.includes(note), true);
  check('no suspicion', run.comment.includes('byte-identical'), false);
  const folder = run.folder('support');
  check('runner', runHeader(folder).fingerprints.runner, `promptfoo ${version}`);
  check('model', runHeader(folder).fingerprints.models, ['help-desk']);
  check(
    'the files of every run are kept',
    readdirSync(folder)
      .filter((name) => /^(?:base|head)-/.test(name))
      .toSorted(),
    ['base-1.json', 'base-2.json', 'base-rows.jsonl.gz', 'head-1.json', 'head-2.json'],
  );
  const [base, head] = ['base-1.json', 'head-1.json'].map((name) => readResults(folder, name));
  if (base === undefined || head === undefined) throw new RangeError('two names give two files');
  check('promptfoo that wrote it', base.metadata.promptfooVersion, version);
  check("base had base's prompt", base.results.prompts[0]?.raw.includes(languageOrder), true);
  check("head had head's prompt", head.results.prompts[0]?.raw.includes(languageOrder), false);
  check(
    "base's provider answered base's prompt",
    [base, head].map((file) => outputs(file).filter((output) => output.startsWith('Guten Tag')).length),
    [18, 0],
  );
  keep(folder, 'base-1.json', 'support-base.json', keptCases);
  keep(folder, 'head-1.json', 'support-head.json', keptCases);
}

/** Two providers in one file, and a judge that breaks on most of the cases: too little to compare. */
function testJudge(): void {
  branch('tone-edit', 'tone/prompt.txt', (text) => `${text}Name the ticket.\n`);
  const run = gate('tone-edit');
  const suite = onlySuite(run, 'tone');
  const { cases, segments, reasons } = suite.comparison;
  check('exit code of a broken judge', run.exitCode, 3);
  check('verdict of a broken judge', run.document.verdict, 'not-evaluated');
  check('what a broken judge left', [reasons[0]?.code, reasons[0]?.about], ['refused', 'judged']);
  check('a case of each test and provider', cases.paired, 20);
  check(
    'segments of the providers',
    segments.map(({ segment, value }) => `${segment}=${value}`),
    ['provider=desk', 'provider=desk-two'],
  );
  check('tests without an assertion', [cases.states.base.unscored, cases.states.head.unscored], [2, 2]);
  check('a broken judge fails no case', (cases.states.head['judge-failed'] ?? 0) >= 6, true);
  const folder = run.folder('tone');
  check('judge', runHeader(folder).fingerprints.judge, 'file://../evals/judge.mjs');
  keep(folder, 'head-1.json', 'tone-head.json');
}

/** A config that promptfoo refuses: nothing was evaluated, however well base did. */
function testCrash(): void {
  branch('crash', 'tone/promptfooconfig.yaml', (text) => text.replaceAll('help-desk.mjs', 'missing.mjs'));
  const run = gate('crash');
  const [reason] = onlySuite(run, 'tone').comparison.reasons;
  check('exit code of a crash', run.exitCode, 3);
  check('verdict on a crash', run.document.verdict, 'not-evaluated');
  check('the crash is named', /^Head: the suite ended with exit code 1\b/.test(reason?.text ?? ''), true);
  check("promptfoo's own words are shown", reason?.text.includes('missing.mjs'), true);
  check('base ran all the same', outputs(readResults(run.folder('tone'), 'base-1.json')).length > 0, true);
}

/** Calls that fail one and all leave complete results without a single judgement. */
function testOutage(): void {
  branch('outage', 'tone/prompt.txt', (text) =>
    text.replace('{{question}}', '{{question}} See the attachment.'),
  );
  const run = gate('outage');
  const { states } = onlySuite(run, 'tone').comparison.cases;
  check('exit code of an outage', run.exitCode, 3);
  check('verdict on an outage', run.document.verdict, 'not-evaluated');
  check('every row is an error', states.head.error, 20);
}

/** Writes a file of the run as a fixture, with whole cases left out and the folder of the side renamed. */
function keep(folder: string, name: string, fixture: string, cases?: readonly string[]): void {
  if (!options.fixtures) return;
  const file = readResults(folder, name);
  const isKept = ({ vars }: { vars: { id: string } }) => cases === undefined || cases.includes(vars.id);
  const kept = {
    ...file,
    results: { ...file.results, results: file.results.results.filter(isKept) },
    config: { ...file.config, tests: file.config.tests.filter(isKept) },
  };
  const text = JSON.stringify(kept, undefined, 2)
    .replaceAll(scratch, '')
    .replaceAll(/\/eval-envelope-gate-[^/"]+\/(?:base|head)/g, '/repository');
  const left = [scratch, tmpdir(), homedir(), home, root].filter(
    (path) => path !== '/' && text.includes(path),
  );
  if (left.length > 0) throw new Error(`${fixture} would hold paths of this machine: ${left.join(', ')}`);
  if (text.split(/[^\w.-]+/).includes(hostname()))
    throw new Error(`${fixture} would hold the name of this machine`);
  writeFileSync(join(fixtures, fixture), text);
}

try {
  install();
  check('version', installedVersion(), version);
  cpSync(join(fixtures, 'repository'), repository, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Support desk');
  testPromptEdit();
  testJudge();
  testCrash();
  testOutage();
  check('the working copy is as it was', git('status', '--porcelain'), '');
  check(
    'the folders of the sides are gone',
    readdirSync(scratch).filter((name) => name.startsWith('eval-envelope-gate-')),
    [],
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
