import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files through which a step tells the runner something; the key is what the variable's name ends with. */
const kinds = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** Largest summary of a step; of a longer one GitHub keeps nothing. */
const largestSummaryBytes = 1024 * 1024;

/** What a step left in its files. */
export interface CommandFiles {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Variables for the steps after it. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders for the PATH of the steps after it. */
  readonly path: readonly string[];
  /** The job's summary, as it was written. */
  readonly summary: string;
}

/** Makes empty files in a folder and gives the variables that name them, `GITHUB_OUTPUT` and its like. */
export function newCommandFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    kinds.map((kind) => {
      const file = join(folder, kind.toLowerCase());
      writeFileSync(file, '');
      return [`GITHUB_${kind}`, file];
    }),
  );
}

/**
 * Reads the files of {@link newCommandFiles}.
 *
 * @throws when the runner could not read one, which fails the step, and when GitHub would drop the summary
 */
export function readCommandFiles(folder: string): CommandFiles {
  const read = (kind: (typeof kinds)[number]): string =>
    readFileSync(join(folder, kind.toLowerCase()), 'utf8');
  const summary = read('STEP_SUMMARY');
  const sizeBytes = Buffer.byteLength(summary);
  if (sizeBytes > largestSummaryBytes)
    throw new Error(`a summary of ${sizeBytes} bytes is dropped, ${largestSummaryBytes} are kept`);
  return {
    outputs: parsePairs(read('OUTPUT')),
    state: parsePairs(read('STATE')),
    env: parsePairs(read('ENV')),
    path: read('PATH')
      .split(/\r?\n/)
      .filter((line) => line !== ''),
    summary,
  };
}

/**
 * `name=value` and `name<<delimiter`, as `FileCommandManager.cs` of actions/runner reads them: whichever of `=` and `<<`
 * comes first in a line decides, and of two values of a name the last one counts.
 *
 * @throws on a line that is neither, on an empty name or delimiter, and where a delimiter never comes
 */
export function parsePairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split('\n');
  // What comes after the last line break is no line when it is empty.
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    if (name === '' || delimiter === '')
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return pairs;
}
