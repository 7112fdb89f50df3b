import type { CommentView } from './comment-view.ts';
import { code, type Rich, rich } from './rich-text.ts';

/** What a job that runs one shard tells. */
export interface ShardTold {
  readonly index: number;
  readonly of: number;
  readonly suites: readonly {
    readonly suite: string;
    readonly cases: number;
    readonly sides: readonly ('base' | 'head')[];
    readonly problems: readonly string[];
    readonly ranInAttempt: number | null;
  }[];
  readonly skipped: readonly { readonly suite: string; readonly reason: string }[];
  readonly headSha: string;
}

/** The summary of a shard: how many cases it ran, or why it ran none. It judges nothing. */
export function shardView({ index, of, suites, skipped, headSha }: ShardTold): CommentView {
  const name = `Shard ${index} of ${of}`;
  const problems = suites.flatMap(({ suite, problems: told }) =>
    told.map((text) => rich`${code(suite)}: ${text}`),
  );
  const [first] = problems;
  return {
    headline:
      first === undefined ? rich`${name}: ${wordsOf(suites)}` : rich`Not evaluated: ${name}: ${first}`,
    blocks: [
      ...(suites.length + skipped.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: [
                ...suites.map((suite) => rich`${code(suite.suite)}: ${doneWords(suite)}`),
                ...skipped.map(({ suite, reason }) => rich`${code(suite)} does not run: ${reason}`),
              ],
            } as const,
          ]),
      ...(problems.length > 1 ? [{ kind: 'list', items: problems } as const] : []),
      { kind: 'paragraph', text: rich`Nothing is judged here: the job that merges the shards does it.` },
    ],
    folds: [],
    reasons: problems,
    footer: rich`head ${code(headSha.slice(0, 7))}`,
  };
}

function wordsOf(suites: ShardTold['suites']): string {
  if (suites.length === 0) return 'nothing to run, no suite covers what changed';
  return caseCount(suites.reduce((sum, { cases }) => sum + cases, 0));
}

function doneWords({ cases, sides, problems, ranInAttempt }: ShardTold['suites'][number]): Rich {
  if (problems.length > 0) return rich`not evaluated`;
  if (ranInAttempt !== null) return rich`${caseCount(cases)}, run in attempt ${ranInAttempt} already`;
  if (sides.length === 0) return rich`nothing to run, rows of this content are stored`;
  const where = sides.length === 2 ? 'on base and head' : `on ${sides[0]}`;
  return sides.includes('head') ? rich`${caseCount(cases)} ${where}` : rich`run ${where}`;
}

function caseCount(cases: number): string {
  return `${cases} ${cases === 1 ? 'case' : 'cases'}`;
}
