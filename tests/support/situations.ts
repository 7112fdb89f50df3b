import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';
import { cli } from './cli.ts';
import { temporaryFolder, testEnvironment } from './git-repository.ts';

/** Files of a repository by path. */
export type Tree = Readonly<Record<string, string>>;

/** How the answers of a suite come out on one side. Shares are thresholds in thousandths of a case's own draw. */
export interface Answers {
  readonly cases: number;
  readonly runs?: number;
  /** Passing cases of 1,000, by language. */
  readonly passing: Readonly<Record<string, number>>;
  /** Another draw of each case and run: of 1,000, how many cases take a new one on this side. */
  readonly shaken?: number;
  readonly shakeSeed?: number;
  readonly latencyMs?: number;
  readonly costMicroUsd?: number;
  /** Hallucinating answers of 1,000; left out = not judged. */
  readonly hallucinating?: number;
  /** Cases that fail in every run, by number. */
  readonly broken?: readonly number[];
  /** Leading text of ids. */
  readonly name?: string;
}

/** Rows of a results file: the same case draws the same on every side, and only what is shaken draws anew. */
export function answers(options: Answers): string {
  const { cases, runs = 1, passing, shaken = 0, shakeSeed = 1, broken = [], name = 'case' } = options;
  const { latencyMs = 900, costMicroUsd = 3_400, hallucinating } = options;
  const own = xoshiro128StarStar([1, 2, 3, 4]);
  const anew = xoshiro128StarStar([shakeSeed, 5, 6, 7]);
  const languages = Object.keys(passing);
  const lines: string[] = [];
  for (let index = 0; index < cases; index += 1) {
    const language = languages[index % languages.length] ?? 'en';
    for (let epoch = 1; epoch <= runs; epoch += 1) {
      const draws = [own, own, own, own].map((source) => source.nextInteger(1000));
      const fresh = [anew, anew, anew, anew, anew].map((source) => source.nextInteger(1000));
      const isNew = (fresh[4] ?? 0) < shaken;
      const [pass = 0, slow = 0, dear = 0, claim = 0] = isNew ? fresh : draws;
      const passed = pass < (passing[language] ?? 0) && !broken.includes(index);
      lines.push(
        JSON.stringify({
          caseId: `${name}-${String(index + 1).padStart(4, '0')}`,
          epoch,
          segments: { language },
          passed,
          scores: hallucinating === undefined ? {} : { hallucination: claim < hallucinating ? 1 : 0 },
          latencyMs: Math.round((latencyMs * (600 + slow + Math.round((slow * slow) / 2000))) / 1000),
          costUsd: Math.round((costMicroUsd * (800 + (dear * 2) / 5)) / 1000) / 1_000_000,
        }),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Keys of a suite that reads its answers from a file of the commit. */
export function suiteKeys(name = 'bot', more: Readonly<Record<string, unknown>> = {}): object {
  return {
    setup: 'none',
    command: ['node', `evals/${name}/run.mjs`],
    results: `evals/${name}/results.jsonl`,
    covers: ['prompts/**'],
    ...more,
  };
}

const script = (name: string): string => `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const file = 'evals/${name}/answers.jsonl';
if (!existsSync(file)) {
  console.error('openai.RateLimitError: 429 quota exceeded');
  process.exit(1);
}
const rows = readFileSync(file, 'utf8').split('\\n').filter((line) => line.includes('"epoch":' + process.env.EVAL_ENVELOPE_EPOCH + ','));
writeFileSync('evals/${name}/results.jsonl', rows.map((row) => row + '\\n').join(''));
`;

/** A suite's files: what runs it, and the answers it gives. */
export function suiteFiles(name: string, rows: string | null): Tree {
  return {
    [`evals/${name}/run.mjs`]: script(name),
    ...(rows === null ? {} : { [`evals/${name}/answers.jsonl`]: rows }),
  };
}

/** A config as JSON, which is YAML. */
export function config(keys: Readonly<Record<string, unknown>>): Tree {
  return { '.github/eval-envelope.yml': `${JSON.stringify({ version: 1, ...keys }, null, 2)}\n` };
}

/**
 * The comment of `gate` on two commits with these files, whose SHAs are the same wherever it runs.
 *
 * @param changed - what head changes; null removes a file
 */
export function gateComment(
  base: Tree,
  changed: Readonly<Record<string, string | null>>,
  node: string = process.execPath,
): string {
  const folder = temporaryFolder();
  const date = '2026-01-05T12:00:00Z';
  const env = testEnvironment({
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
  const git = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  git('init', '-q', '-b', 'main');
  for (const [path, content] of Object.entries(base)) put(path, content);
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  git('checkout', '-q', '-b', 'feature');
  for (const [path, content] of Object.entries(changed)) {
    if (content === null) git('rm', '-q', path);
    else put(path, content);
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'head');
  const args = [cli, 'gate', '--base', 'main', '--out', 'out', '--markdown'];
  const { stdout, stderr, status } = spawnSync(node, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === null || status === 2) throw new Error(stderr);
  return stdout;
}
