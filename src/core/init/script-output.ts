import { resultsPlaceholder } from '../config/written-suite.ts';
import { positionalOutput } from './positional-output.ts';
import { folderOf, resolveFrom } from './repository-files.ts';

/** Where an eval script writes its results, and how it is told to. */
export interface ScriptOutput {
  /** Arguments that name the results file. */
  readonly args: readonly string[];
  /** Relative to the working directory. */
  readonly results: string;
  /** False: nothing in the script says. */
  readonly isKnown: boolean;
  readonly notes: readonly string[];
}

const option =
  /["'](--(?:out|output|output[_-](?:file|path)|results?|results?[_-](?:file|path)|save[_-]to))["']/;
const nodeOption = /\b(out|output|outputFile|results?)\s*:\s*\{\s*type:\s*["']string["']/;
const written = /["'`]((?:[\w.-]+\/)*[\w.-]+\.(?:jsonl|ndjson|json))["'`]/g;

/**
 * Finds out where a script writes its results: the variable of ours, an option for the output, or a file name that it
 * writes to.
 *
 * @param script - path of the script from the working directory
 */
export function findOutput(text: string, script: string): ScriptOutput {
  if (text.includes('EVAL_ENVELOPE_RESULTS')) {
    return {
      args: [],
      results: 'eval-results.jsonl',
      isKnown: true,
      notes: ['It writes to EVAL_ENVELOPE_RESULTS.'],
    };
  }
  const named = option.exec(text)?.[1] ?? dashed(nodeOption.exec(text)?.[1]);
  if (named !== undefined)
    return { args: [named, resultsPlaceholder], results: 'eval-results.jsonl', isKnown: true, notes: [] };
  const positional = positionalOutput(text);
  if (positional !== undefined) {
    const { args, file } = positional;
    return {
      args,
      results: file ?? 'eval-results.jsonl',
      isKnown: true,
      notes:
        args.length === 0 ? [`The script writes ${file ?? ''} where no argument names another file.`] : [],
    };
  }
  const file = resultsLiteral(text);
  if (file === undefined) return { args: [], results: 'eval-results.jsonl', isKnown: false, notes: [] };
  const isBeside = isBesideScript(text, file);
  const results = (isBeside ? resolveFrom(folderOf(script), file) : file) ?? file;
  return {
    args: [],
    results: results.replace(/^\.\//, ''),
    isKnown: true,
    notes: [
      `The script names ${file} itself. It may as well write to EVAL_ENVELOPE_RESULTS, which is set to the same place.`,
    ],
  };
}

function dashed(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `--${name}`;
}

/** What follows the name of a file that is opened to be written. */
const writtenAfter = /^\s*(?:,\s*(?:mode\s*=\s*)?["'][wa]|\)*\s*\.(?:write_text|open\(\s*["'][wa]))/;
/** What stands before the name of a file that is written, in its line. */
const writtenBefore = /(?:writeFile\w*|appendFile\w*|createWriteStream|to_json)\s*\((?:[^()\n]|\([^()\n]*)*$/;
const resultsName = /(?:results?|outputs?|scores|predictions)[\w-]*\.(?:jsonl|ndjson|json)$/i;

/** A file name that the script writes to, else one that can only be results. */
function resultsLiteral(text: string): string | undefined {
  const literals = [...text.matchAll(written)].map((match) => {
    const [quoted, file = ''] = match;
    const end = match.index + quoted.length;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    const isWritten =
      writtenAfter.test(text.slice(end, end + 80)) ||
      writtenBefore.test(text.slice(Math.max(lineStart, match.index - 200), match.index));
    return { file, isWritten, isNamed: resultsName.test(file) };
  });
  const found =
    literals.find((entry) => entry.isNamed && entry.isWritten) ??
    literals.find((entry) => entry.isWritten) ??
    literals.find((entry) => entry.isNamed);
  return found?.file;
}

/** `Path(__file__).parent / "results.jsonl"`, `join(import.meta.dirname, 'results.jsonl')`. */
function isBesideScript(text: string, file: string): boolean {
  const line = text.split('\n').find((candidate) => candidate.includes(file)) ?? '';
  if (/__file__|__dirname|import\.meta/.test(line)) return true;
  const root = /(\w+)\s*\/\s*["']|join\(\s*(\w+)\s*,/.exec(line);
  const name = root?.[1] ?? root?.[2];
  if (name === undefined) return false;
  const assigned = new RegExp(`\\b${name}\\s*=\\s*[^\\n]*(?:__file__|__dirname|import\\.meta)[^\\n]*`).exec(
    text,
  )?.[0];
  return assigned !== undefined && !/\.parent\.parent|parents\[1\]|\.\./.test(assigned);
}
