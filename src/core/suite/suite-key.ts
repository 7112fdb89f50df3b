import type { SuiteJudgeConfig, SuiteRunConfig } from '../config/config.ts';
import type { Candidate } from '../model/candidate.ts';
import { canonicalJson } from '../model/stable-hash.ts';
import { foldersUpward, inFolder } from './folders-upward.ts';
import { pathMatcher } from './match-paths.ts';
import { sha256 } from './sha-256.ts';
import { isLockfile } from './side-files.ts';

/** A file of a commit as far as its identity goes. */
export interface TreeFile {
  readonly path: string;
  /** Object id of its content. */
  readonly objectId: string;
}

/** Raised when the same files and suite would get another key: stored runs of older versions are then not found. */
const version = 1;

/**
 * Key of what a suite evaluates at one commit. Equal keys mean that stored results of one stand for the other.
 *
 * It is the SHA-256 of the canonical JSON of
 * - path and object id of every file under `covers` (left out: every file) or `dataset`, of the lockfiles in the
 *   working directory and the folders above it, and of files that the command or setup names in an argument;
 *   sorted by path, so the order of `tree` does not matter
 * - the keys of the suite that shape its rows, of `counterfactual` the fields. Left out, because rows stay what they
 *   are: `baseline`, `budget`, `epochs`, `timeout`, `protected`.
 *
 * @param input - `tree`: files of the side as it runs, head's dataset laid over it; `suiteBlock`: judge keys of base
 *   with the run keys of that side
 * @returns 64 hexadecimal digits
 */
export function suiteKey({
  tree,
  covers,
  dataset,
  suiteBlock,
  workingDirectory,
}: {
  readonly tree: readonly TreeFile[];
  readonly covers: readonly string[] | undefined;
  readonly dataset: readonly string[];
  readonly suiteBlock: {
    readonly judge: SuiteJudgeConfig | undefined;
    readonly run: SuiteRunConfig | undefined;
  };
  readonly workingDirectory: string;
}): string {
  const isCovered = covers === undefined ? () => true : pathMatcher(covers);
  const isDataset = pathMatcher(dataset);
  const isNamed = namedFiles(suiteBlock.run, workingDirectory);
  const folders = new Set(foldersUpward(workingDirectory));
  const files = tree
    .filter(({ path }) => isCovered(path) || isDataset(path) || isNamed(path) || isLockfile(path, folders))
    .map(({ path, objectId }) => [path, objectId] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const { passEnv, columns, caseId, cluster, segments, counterfactual } = suiteBlock.judge ?? {};
  const kept = counterfactual === undefined ? {} : { kept: [counterfactual.pair, counterfactual.attribute] };
  const { setup, command, results, format } = suiteBlock.run ?? {};
  const suite = {
    ...{ covers, dataset, passEnv, columns, caseId, cluster, segments, ...kept },
    ...{ setup, command, results, format, workingDirectory },
  };
  return sha256(canonicalJson({ version, files, suite }));
}

/**
 * Key of a content that ran with a candidate outside git: rows of it are of that candidate, and of nothing in git.
 *
 * @param key - key of the content alone
 * @returns 64 hexadecimal digits, another for every candidate
 */
export function candidateKey(key: string, { name }: Candidate): string {
  return sha256(canonicalJson({ version, key, candidate: name }));
}

/** Whether an argument of the command, such as `promptfooconfig.yaml` or `evals/run.py`, is this file. */
function namedFiles(run: SuiteRunConfig | undefined, workingDirectory: string): (path: string) => boolean {
  const [folder = '.'] = foldersUpward(workingDirectory);
  const setup = run?.setup === 'none' ? [] : (run?.setup ?? []);
  const words = [...(run?.command ?? []), ...setup.flat()];
  const names = new Set(
    words.map((word) => inFolder(folder, word.replace(/^--?[^=]*=/, '').replace(/^(?:\.\/+)+/, ''))),
  );
  return (path) => names.has(path);
}
