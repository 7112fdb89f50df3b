import { resultsPlaceholder } from '../config/written-suite.ts';

/** An output path that a script takes as an argument without a name. */
export interface PositionalOutput {
  /** What names the results file in the command; empty where other arguments would have to come before it. */
  readonly args: readonly string[];
  /** Written where nothing is handed in; undefined = it names no such place. */
  readonly file: string | undefined;
}

/** Shapes of an argument with a default: the variable, the number of the argument, the default. */
const shapes: readonly (readonly [pattern: RegExp, firstArgument: number])[] = [
  [
    /(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:[\w.]+\()?sys\.argv\[(\d)\]\)?\s+if\s+[^\n]*?\belse\s+(?:[\w.]+\()?["']([^"'\n]+)["']/g,
    1,
  ],
  [
    /(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:[\w.]+\()?["']([^"'\n]+)["']\)?\s+if\s+len\(\s*sys\.argv\s*\)[^\n]*?\belse\s+(?:[\w.]+\()?sys\.argv\[(\d)\]/g,
    1,
  ],
  [
    /(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:[\w.]+\([^()\n]*?)?process\.argv\[(\d)\]\s*(?:\?\?|\|\|)\s*["'`]([^"'`\n]+)["'`]/g,
    2,
  ],
  [
    /(\w+)(?:\s*:\s*\w+)?\s*=\s*process\.argv(?:\.length|\[\d\])[^\n?]*\?\s*process\.argv\[(\d)\]\s*:\s*["'`]([^"'`\n]+)["'`]/g,
    2,
  ],
];

/** An element with a default in what an argument list is taken apart into. */
const takenApart = /(?:const|let|var)\s*\[([^\]\n]*)\]\s*=\s*process\.argv(\.slice\(\s*2\s*\))?(?![\w.[])/g;

/** An argument of argparse without dashes. */
const declared =
  /add_argument\(\s*["'](out|output|outfile|output_?(?:file|path)|results?|results?_?(?:file|path))["']/;

const dataFile = /^[\w./-]+\.(?:jsonl|ndjson|json|xml)$/;
const outputName = /^(?:out|output|results?|dest|destination|target)(?:_?(?:file|path|name))?$/i;
const outputFile =
  /(?:^|\/)(?:results?|outputs?|out)\/[^/]+$|(?:^|[\w-]*[_.-])(?:results?|outputs?|out|scores|predictions)[\w-]*\.\w+$/i;

/**
 * Finds an argument without a name that says where results are written. Only what is clearly the output counts: by its
 * name, by the name of its default, or because it is opened to be written.
 */
export function positionalOutput(text: string): PositionalOutput | undefined {
  const found = [...withDefault(text), ...apart(text)].find(
    ({ name, file }) =>
      dataFile.test(file) &&
      !isRead(text, name) &&
      (outputName.test(name) || outputFile.test(file) || isWritten(text, name)),
  );
  if (found !== undefined) {
    return { args: found.isFirst ? [resultsPlaceholder] : [], file: found.file.replace(/^\.\//, '') };
  }
  const positionals = text.match(/add_argument\(\s*["']\w+["']/g) ?? [];
  return declared.test(text) && positionals.length === 1
    ? { args: [resultsPlaceholder], file: undefined }
    : undefined;
}

interface Argument {
  readonly name: string;
  readonly file: string;
  readonly isFirst: boolean;
}

function withDefault(text: string): readonly Argument[] {
  return shapes.flatMap(([pattern, first]) =>
    [...text.matchAll(pattern)].map(([, name = '', one = '', other = '']) => {
      const [index, file] = /^\d$/.test(one) ? [one, other] : [other, one];
      return { name, file, isFirst: Number(index) === first };
    }),
  );
}

function apart(text: string): readonly Argument[] {
  return [...text.matchAll(takenApart)].flatMap(([, list = '', sliced]) => {
    const parts = list.split(',').slice(sliced === undefined ? 2 : 0);
    return parts.flatMap((part, index) => {
      const [, name, file] = /^\s*(\w+)\s*=\s*["'`]([^"'`]+)["'`]\s*$/.exec(part) ?? [];
      return name === undefined || file === undefined ? [] : [{ name, file, isFirst: index === 0 }];
    });
  });
}

function isWritten(text: string, name: string): boolean {
  return new RegExp(
    `\\bopen\\(\\s*${name}\\s*,\\s*(?:mode\\s*=\\s*)?["'][wa]|(?:writeFile\\w*|appendFile\\w*|createWriteStream|to_json)\\s*\\(\\s*${name}\\b|\\b${name}\\)?\\s*\\.(?:write_text|open\\(\\s*["'][wa])`,
  ).test(text);
}

function isRead(text: string, name: string): boolean {
  return new RegExp(
    `\\bopen\\(\\s*${name}\\s*(?:\\)|,\\s*["']r)|(?:readFile\\w*|createReadStream)\\s*\\(\\s*${name}\\b|\\b${name}\\)?\\s*\\.read_text\\(`,
  ).test(text);
}
