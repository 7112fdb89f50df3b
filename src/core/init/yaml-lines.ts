import { stringify } from 'yaml';

const width = 110;

/** A space that a line may end at: not the one between a number and its unit. */
const betweenWords = / (?!(?:s|ms|pp|%)(?:[\s,.;:)]|$))/;

/** A value in one line: `[npx, promptfoo]`, `{ metric: pass-rate }`, `7d`. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${flow(key)}: ${flow(part)}`)
      .join(', ')} }`;
  }
  // Quoted as inside a list: some characters that need no quotes on a line of their own need them there.
  return stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
    .trimEnd()
    .slice(1, -1);
}

/** A key with its value in one line, at an indentation. */
export function entry(indent: number, key: string, value: unknown): string {
  return `${' '.repeat(indent)}${flow(key)}: ${flow(value)}`;
}

/** A list as one line, or as a line for each entry where it is long. */
export function listLines(indent: number, key: string, values: readonly string[]): readonly string[] {
  const line = entry(indent, key, values);
  if (line.length <= width) return [line];
  const pad = ' '.repeat(indent);
  return [`${pad}${key}:`, ...values.map((value) => `${pad}  - ${flow(value)}`)];
}

/** A text as comment lines, broken between words. */
export function remark(indent: number, text: string): readonly string[] {
  const prefix = `${' '.repeat(indent)}#`;
  const lines: string[] = [];
  let line = prefix;
  // A comment ends with its line: what a repository calls its files must not end it earlier.
  for (const word of text.replace(/\p{Cc}/gu, ' ').split(betweenWords)) {
    if (line !== prefix && line.length + word.length + 1 > width) {
      lines.push(line);
      line = prefix;
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
}

/** Lines as comments, their indentation kept behind the sign: taking the sign away makes them count. */
export function disabled(indent: number, lines: readonly string[]): readonly string[] {
  const pad = ' '.repeat(indent);
  return lines.map((line) => `${pad}# ${line.slice(indent)}`.trimEnd());
}
